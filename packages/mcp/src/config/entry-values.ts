import path from 'node:path';
import { clients } from '@sopwright/clients';
import { clip } from '@sopwright/document';
import type { UnresolvedVariable } from '../server-config.ts';
import { type EntryContext, report } from './entry-context.ts';
import { entryOf, type ValueNode } from './value-node.ts';
import { expand, type LeftOpen, type LookUp, type VariableUse } from './variables.ts';

const SHELL = /(?:^|[/\\])(?:ba|z|da|fi)?sh$|(?:^|[/\\])(?:cmd|powershell|pwsh)(?:\.exe)?$/;

/** Values of what hosts predefine, as far as they are the same in every run. */
function predefined({ candidate, surroundings }: EntryContext, name: string): string | undefined {
  const { folder, plugin } = candidate;
  const project = surroundings.input.cwd;
  switch (name) {
    case 'CLAUDE_PLUGIN_ROOT':
    case 'extensionPath':
      return plugin === undefined ? undefined : folder;
    case 'CLAUDE_PROJECT_DIR':
    case 'workspacePath':
    case 'workspaceFolder':
    case 'cwd':
      return plugin === undefined && candidate.file.scope === 'project' ? folder : project;
    case 'workspaceFolderBasename':
      return path.basename(candidate.file.scope === 'project' ? folder : project);
    case 'userHome':
      return surroundings.input.home;
    case 'pathSeparator':
    case '/':
      return surroundings.input.platform === 'win32' ? '\\' : '/';
    default:
      return undefined;
  }
}

function lookUpIn(context: EntryContext): LookUp {
  const { env } = context.surroundings.input;
  return ({ name, form }) => {
    switch (form) {
      case 'predefined':
        return predefined(context, name) ?? env[name];
      case 'input':
      case 'file':
      case 'config':
      case 'editor':
        // Asked for, read or set when the host runs: a file that a config names is not read here.
        return undefined;
      default:
        return env[name];
    }
  };
}

function effectOf({ use, why }: LeftOpen, context: EntryContext): string {
  if (context.candidate.file.areVariablesUnknown === true) return 'there is no record of what this host makes of it';
  if (why === 'foreign') return 'this host does not expand it: the text stays as written';
  if (why === 'unset') return `it is not set: ${context.facts.variables?.unsetEffect ?? 'the text stays as written'}`;
  switch (use.form) {
    case 'input':
      return 'the host asks for it when the server starts';
    case 'config':
      return 'it is set where the plugin is enabled';
    case 'file':
      return 'the host reads the file when the server starts; it is not read here';
    default:
      return 'only the running host knows it';
  }
}

/** The host's own way to write a variable, for messages. */
function ownForm({ facts, candidate }: EntryContext, { name }: VariableUse): string | undefined {
  const forms = facts.variables?.forms ?? [];
  if (candidate.client.id === 'codex') return '`env_vars`, `bearer_token_env_var` or `env_http_headers`';
  if (forms.includes('braced')) return `\`\${${name}}\``;
  return forms.includes('env') ? `\`\${env:${name}}\`` : undefined;
}

/** Names of the hosts that expand this form. */
function hostsOf({ form }: VariableUse): readonly string[] {
  return clients.flatMap(({ name, mcp }) => (mcp?.variables?.forms.some((known) => known === form) ? [name] : []));
}

function hostsWriting(use: VariableUse): string {
  const names = hostsOf(use);
  return names.length === 0 ? 'other hosts' : new Intl.ListFormat('en').format(names.slice(0, 3));
}

function noteOpen(context: EntryContext, left: LeftOpen, at: ValueNode): void {
  const { use, why } = left;
  const { text, candidate } = context;
  const unresolved: UnresolvedVariable = {
    name: use.name,
    effect: effectOf(left, context),
    place: text.place(at.range),
  };
  context.unresolved.push(unresolved);
  if (why === 'foreign') {
    const own = ownForm(context, use);
    const expected = own === undefined ? 'expected a value: no variable is expanded here' : `expected ${own}`;
    // Where another host that reads the file expands it, it was written for that one.
    const severity = context.sharedForms.has(use.form) ? 'info' : 'warning';
    const shown = use.defaultText === undefined ? clip(use.written, 60) : `\${${use.name}:-…}`;
    const message = `\`${shown}\` is how ${hostsWriting(use)} write${hostsOf(use).length === 1 ? 's' : ''} a variable, ${expected}.`;
    report(context, severity, 'foreign-variable', { message, at });
  }
  if (use.form === 'input' && why === 'unknown' && candidate.client.id === 'vscode') checkInput(context, use, at);
}

function checkInput(context: EntryContext, { name }: VariableUse, at: ValueNode): void {
  const inputs = entryOf(context.text.tree.root, 'inputs')?.value.items ?? [];
  if (inputs.some((input) => entryOf(input, 'id')?.value.value === name)) return;
  const message = `Input "${clip(name, 60)}" is not declared, expected an entry with this \`id\` in \`inputs\`.`;
  report(context, 'warning', 'unknown-input', { message, at });
}

/** True for arguments of a shell, which has variables of its own. */
function isShellScript(context: EntryContext, key: string): boolean {
  const command = entryOf(context.entry.value, 'command')?.value.value;
  return key === 'args' && typeof command === 'string' && SHELL.test(command);
}

/** Expands a text of an entry, and notes the variables without a value. Numbers and booleans become texts. */
export function expandNode(context: EntryContext, key: string, node: ValueNode): string {
  const written = String(node.value ?? '');
  const { candidate, facts, surroundings } = context;
  const keys = facts.variables?.keys;
  if (keys !== undefined && !keys.includes(key)) return written;
  const expanded = expand(written, {
    facts,
    lookUp: lookUpIn(context),
    platform: surroundings.input.platform,
    isUnknown: candidate.file.areVariablesUnknown === true,
  });
  const isScript = isShellScript(context, key);
  for (const left of expanded.open) {
    if (!(isScript && left.why === 'foreign')) noteOpen(context, left, node);
  }
  return expanded.text;
}

/** Expands a map of texts of an entry, under the first of these keys that it has. */
export function expandMap(context: EntryContext, keys: readonly string[]): Readonly<Record<string, string>> {
  const key = keys.find((name) => entryOf(context.entry.value, name) !== undefined);
  if (key === undefined) return {};
  const entries = entryOf(context.entry.value, key)?.value.entries ?? [];
  return Object.fromEntries(
    entries
      .filter(({ value }) => value.value !== undefined)
      .map((entry) => [entry.key, expandNode(context, key === 'http_headers' ? 'headers' : key, entry.value)]),
  );
}
