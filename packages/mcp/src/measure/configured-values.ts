import type { ServerConfig } from '../server-config.ts';

/** Shortest text that is taken for a secret: shorter ones stand in every other sentence. */
const MIN_LENGTH = 5;

const SECRET_NAME = /key|token|secret|password|passwd|auth|credential|cookie|session/i;

type Texts = ReadonlyMap<string, string>;

/** Every text in a value by the way to it. */
function textsIn(value: unknown, way = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${way}/${key}`));
}

/** What a variable became: the text between the beginning and the end that both have in common. */
function expandedPart(expanded: string, written: string | undefined): string {
  if (written === undefined) return expanded;
  const most = Math.min(expanded.length, written.length);
  let start = 0;
  while (start < most && expanded[start] === written[start]) start += 1;
  let end = 0;
  while (end < most - start && expanded.at(-1 - end) === written.at(-1 - end)) end += 1;
  return expanded.slice(start, expanded.length - end);
}

/** A word such as `default`: redacting it would spoil every other sentence, and it tells nothing. */
function isPlainWord(text: string): boolean {
  return /^[A-Za-z]{1,16}$/.test(text);
}

function isLiteral(text: string, written: ReadonlySet<string>): boolean {
  return written.has(text);
}

function withWords(texts: readonly string[]): readonly string[] {
  // A server that repeats "Bearer abc" may repeat the second word alone.
  const all = texts.flatMap((text) => [text, ...text.split(/\s+/)]);
  const long = [...new Set(all)].filter((text) => text.length >= MIN_LENGTH);
  return long.toSorted((a, b) => b.length - a.length);
}

function writtenTexts(config: ServerConfig): { readonly byWay: Texts; readonly all: ReadonlySet<string> } {
  const byWay = new Map(textsIn(config.written));
  return { byWay, all: new Set(byWay.values()) };
}

/**
 * Values that must not be written down: what variables became, headers, and environment variables whose name says so,
 * longest first. What stands in the config as it is and is called otherwise, such as a region, is none, and neither is
 * a single word that a variable became.
 */
export function secretValues(config: ServerConfig): readonly string[] {
  const { transport } = config;
  if (transport === undefined) return [];
  const { byWay, all } = writtenTexts(config);
  const expanded = textsIn(transport).flatMap(([way, text]) =>
    isLiteral(text, all) ? [] : [text, expandedPart(text, byWay.get(way))].filter((part) => !isPlainWord(part)),
  );
  const named =
    transport.type === 'stdio'
      ? Object.entries(transport.env).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []))
      : Object.values(transport.headers);
  return withWords([...expanded, ...named]);
}

/** All values of environment variables and headers, and what variables became: nothing of a server's log shows them. */
export function configuredValues(config: ServerConfig): readonly string[] {
  const { transport } = config;
  if (transport === undefined) return [];
  const values = Object.values(transport.type === 'stdio' ? transport.env : transport.headers);
  return withWords([...values, ...secretValues(config)]);
}

/** A text in which each of the values, longest first, is `[redacted]`. */
export function redact(text: string, values: readonly string[]): string {
  return values.reduce((shown, value) => shown.replaceAll(value, '[redacted]'), text);
}
