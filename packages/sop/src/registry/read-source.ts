import { checkCommit, checkGitUrl, checkPackage, checkPath, checkServerUrl, checkVersion } from './addresses.ts';
import { type Fields, missing, present, readFields, textEntries, textTable } from './read-fields.ts';
import type { RegistrySource, SourceServer } from './registry.ts';
import { fieldsOf, flagOf, itemsOf, quote, report, textOf, type Value, wordOf } from './yaml-value.ts';

const TYPES = ['folder', 'npm', 'git', 'mcp'] as const;

/** How a server is reached; `undefined` where that is told to be wrong. */
export function readServer(value: Value): SourceServer | undefined {
  const fields = readFields(value, ['command', 'args', 'env', 'url', 'headers']);
  const isRemote = fields.at('url') !== undefined;
  if (isRemote === (fields.at('command') !== undefined)) {
    const has = isRemote ? 'both "command" and "url"' : 'neither "command" nor "url"';
    report(value, value.range, () => `${value.name} has ${has}, expected one of them.`);
    return undefined;
  }
  for (const key of isRemote ? ['args', 'env'] : ['headers']) {
    const stray = fields.at(key);
    if (stray !== undefined) {
      report(
        stray,
        stray.range,
        () => `${stray.name} goes with "${isRemote ? 'command' : 'url'}", which is not there.`,
      );
    }
  }
  return isRemote ? readRemote(fields) : readLocal(fields);
}

function readRemote(fields: Fields): SourceServer | undefined {
  const url = fields.text('url', checkServerUrl);
  const headers = fields.at('headers');
  if (url === undefined) return undefined;
  return { url, ...present({ headers: headers && textTable(textEntries(headers)) }) };
}

function readLocal(fields: Fields): SourceServer | undefined {
  const command = fields.text('command');
  // An argument may stand twice, and may be empty.
  const list = fields.at('args');
  const args = list === undefined ? undefined : itemsOf(list).flatMap((item) => textOf(item) ?? []);
  const env = fields.at('env');
  if (command === undefined) return undefined;
  return { command, ...present({ args, env: env && textTable(textEntries(env)) }) };
}

function readNpm(value: Value): RegistrySource | undefined {
  const fields = readFields(value, ['package', 'version', 'folder']);
  const name = fields.needed('package', checkPackage);
  const version = fields.needed('version', checkVersion);
  const folder = fields.text('folder', checkPath);
  if (name === '' || version === '') return undefined;
  return { type: 'npm', package: name, version, ...present({ folder }) };
}

function readGit(value: Value): RegistrySource | undefined {
  const fields = readFields(value, ['url', 'commit', 'folder']);
  const url = fields.needed('url', checkGitUrl);
  const commit = fields.needed('commit', checkCommit);
  const folder = fields.text('folder', checkPath);
  if (url === '' || commit === '') return undefined;
  return { type: 'git', url, commit, ...present({ folder }) };
}

function readMcp(value: Value): RegistrySource | undefined {
  const fields = readFields(value, ['server', 'style', 'remote']);
  const [at, how] = [fields.at('server'), fields.at('style')];
  if (at === undefined) missing(value, 'server');
  if (how === undefined) missing(value, 'style');
  const server = at === undefined ? undefined : readServer(at);
  const style = how === undefined ? undefined : wordOf(how, ['prompts', 'retrieve'] as const);
  const remoteAt = fields.at('remote');
  const remote = remoteAt === undefined ? undefined : flagOf(remoteAt);
  if (server === undefined || style === undefined) return undefined;
  return { type: 'mcp', server, style, ...present({ remote }) };
}

/** A source; `undefined` where that is told to be wrong. */
export function readSource(value: Value): RegistrySource | undefined {
  const fields = fieldsOf(value, TYPES);
  const [first, second] = TYPES.filter((type) => fields.has(type));
  if (first === undefined || second !== undefined) {
    const kinds = 'one of "folder", "npm", "git" and "mcp"';
    report(
      value,
      value.range,
      () => `${value.name} names ${second === undefined ? 'no' : 'more than one'} place, expected ${kinds}.`,
    );
    return undefined;
  }
  const inner = fields.get(first);
  if (inner === undefined) return undefined;
  if (first === 'npm') return readNpm(inner);
  if (first === 'git') return readGit(inner);
  if (first === 'mcp') return readMcp(inner);
  const folder = readFolder(inner);
  return folder === undefined ? undefined : { type: 'folder', folder };
}

function readFolder(value: Value): string | undefined {
  const folder = textOf(value, 'the path of a folder');
  const expected = folder === undefined ? undefined : checkPath(folder);
  if (expected === undefined) return folder;
  report(value, value.range, () => `${value.name} is ${quote(folder ?? '')}, expected ${expected}.`);
  return undefined;
}
