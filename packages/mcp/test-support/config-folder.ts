import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ReadConfigsInput } from '../src/config/read-input.ts';
import { readServerConfigs, type ServerConfigs } from '../src/config/read-server-configs.ts';
import type { ServerConfig } from '../src/server-config.ts';

/** Files below `project/` and `home/`: text, data that is written as JSON, or `-> target` for a link. */
export type ConfigFiles = Readonly<Record<string, string | object>>;

/** A folder with a project and a home, removed when the test is over. The project is a repository. */
export function configFolder(files: ConfigFiles): { readonly project: string; readonly home: string } {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'sopwright-mcp-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(path.join(root, 'home'));
  mkdirSync(path.join(root, 'project', '.git'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'string' && content.startsWith('-> ')) symlinkSync(content.slice(3), file);
    else writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return { project: path.join(root, 'project'), home: path.join(root, 'home') };
}

/** Reads the configs of files written for the test, on Linux and with an empty environment unless told otherwise. */
export function readConfigs(files: ConfigFiles, input: Partial<ReadConfigsInput> = {}): Promise<ServerConfigs> {
  const { project, home } = configFolder(files);
  return readServerConfigs({ home, env: {}, platform: 'linux', ...input, cwd: path.join(project, input.cwd ?? '') });
}

/** Problems as `severity host file:line:column id`. */
export function shownProblems({ problems }: ServerConfigs): readonly string[] {
  return problems
    .map(({ severity, host, id, place }) => {
      const { file, start } = place;
      return `${severity} ${host} ${file}:${start.line}:${start.column} ${id}`;
    })
    .toSorted();
}

/** The one server of a host with this name. Throws where there are none or several. */
export function serverOf({ servers }: ServerConfigs, host: string, name: string): ServerConfig {
  const [found, ...others] = servers.filter((server) => server.host === host && server.name === name);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} servers "${name}" of ${host}`);
  return found;
}
