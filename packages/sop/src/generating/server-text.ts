import type { SourceServer } from '../registry/registry.ts';

/** A text of a server's entry, and where it stands: `env.TOKEN`, `args[2]`, `url`. */
export interface ServerText {
  readonly at: string;
  readonly key: 'command' | 'args' | 'env' | 'url' | 'headers';
  /** Name of the variable or header, or the option before an argument. */
  readonly name: string;
  readonly text: string;
}

/** A variable in a text, as it is written. */
export interface Variable {
  /** `${NAME}`, `${NAME:-text}` or another form in braces. */
  readonly written: string;
  readonly form: 'plain' | 'default' | 'other';
  readonly name: string;
}

/** What stands for folders of the plugin in a declaration: Agent Plugins' own two. */
export const PLUGIN_FOLDERS: ReadonlySet<string> = new Set(['PLUGIN_ROOT', 'PLUGIN_DATA']);

const VARIABLE = /\$\{([^{}\n]{0,200})\}/g;

/** All texts of an entry, in the order of its keys. */
export function serverTexts(server: SourceServer): readonly ServerText[] {
  if ('url' in server) {
    const headers = Object.entries(server.headers ?? {});
    return [
      { at: 'url', key: 'url', name: 'url', text: server.url },
      ...headers.map(([name, text]) => ({ at: `headers.${name}`, key: 'headers' as const, name, text })),
    ];
  }
  const { args = [], env = {} } = server;
  return [
    { at: 'command', key: 'command', name: 'command', text: server.command },
    ...args.map((text, nth) => ({ at: `args[${nth}]`, key: 'args' as const, name: args[nth - 1] ?? '', text })),
    ...Object.entries(env).map(([name, text]) => ({ at: `env.${name}`, key: 'env' as const, name, text })),
  ];
}

/** Variables in braces, in the order of the text. */
export function variablesOf(text: string): readonly Variable[] {
  return [...text.matchAll(VARIABLE)].map(([written, inner = '']) => {
    const [, name, rest] = /^([A-Za-z_]\w*)(:-[\s\S]*)?$/.exec(inner) ?? [];
    if (name === undefined) return { written, form: 'other', name: inner };
    return { written, form: rest === undefined ? 'plain' : 'default', name };
  });
}

/** Replaces variables; `undefined` leaves one as it is written. */
export function replaceVariables(text: string, replace: (variable: Variable) => string | undefined): string {
  return text.replace(VARIABLE, (written) => {
    const [variable] = variablesOf(written);
    return (variable === undefined ? undefined : replace(variable)) ?? written;
  });
}

/** The entry with every text but the command's and the address's scheme rewritten. */
export function mapServer(server: SourceServer, map: (text: string) => string): SourceServer {
  const all = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, map(text)]));
  if ('url' in server) {
    const { url, headers } = server;
    return headers === undefined ? { url: map(url) } : { url: map(url), headers: all(headers) };
  }
  const { command, args, env } = server;
  return {
    command: map(command),
    ...(args === undefined ? {} : { args: args.map(map) }),
    ...(env === undefined ? {} : { env: all(env) }),
  };
}

const SECRET_NAME =
  /(?:^|[-_.])(?:token|secret|password|passwd|pwd|api[-_]?key|access[-_]?key|secret[-_]?key|private[-_]?key|credentials?|auth)$/i;
const SECRET_HEADER = /^(?:proxy-)?authorization$|^cookie$|[-_](?:token|secret|key)$/i;
const SECRET_OPTION = /^--?(?:[\w-]*-)?(?:token|secret|password|api-?key|access-?key|private-?key)$/i;
const SECRET_SHAPE =
  /\b(?:A3T[A-Z0-9]|AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b|\b(?:gh[opsur]_|github_pat_|glpat-|xox[a-z]-|xapp-|npm_|hf_|[sr]k_live_|sk-)[\w-]{16,}|\bAIza[\w-]{35}|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./;
const URL_PASSWORD = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^/@\s]{0,200}:[^/@\s]{1,500}@/i;
const URL_SECRET =
  /[?&](?:[\w-]{0,40}[-_])?(?:token|secret|password|api[-_]?key|access[-_]?key|key|signature)=([^&#]+)/i;

/** True for a text that stands in plain sight: nothing of it is a variable, and it is neither number nor switch. */
function isLiteral(text: string): boolean {
  const value = text.replace(/^(?:Bearer|Basic|token)\s+/i, '').trim();
  if (value === '' || /^(?:true|false|yes|no|on|off|none|\d{1,9})$/i.test(value)) return false;
  return replaceVariables(value, () => '').trim() !== '' && variablesOf(value).length === 0;
}

function isSecret({ key, name, text }: ServerText): boolean {
  if (SECRET_SHAPE.test(text)) return true;
  const [, option = name, value = text] = key === 'args' ? (/^(-{0,2}[\w-]{1,100})=(.+)$/s.exec(text) ?? []) : [];
  if (key === 'env') return SECRET_NAME.test(name) && isLiteral(text);
  if (key === 'headers') return SECRET_HEADER.test(name) && isLiteral(text);
  if (key === 'args') {
    const isNamed = option.startsWith('-') ? SECRET_OPTION.test(option) : value !== text && SECRET_NAME.test(option);
    return (isNamed && isLiteral(value)) || URL_PASSWORD.test(value);
  }
  const secret = key === 'url' ? URL_SECRET.exec(text)?.[1] : undefined;
  return URL_PASSWORD.test(text) || (secret !== undefined && isLiteral(secret));
}

/** Where an entry holds a secret in plain text, by its name or by the shape of known keys. Never what it is. */
export function secretPlaces(server: SourceServer): readonly string[] {
  return serverTexts(server)
    .filter(isSecret)
    .map(({ at }) => at);
}
