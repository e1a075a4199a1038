import { clip, createDocument } from '@sopwright/document';
import { scanSecrets } from '@sopwright/workspace';
import type { ConfigProblem } from '../server-config.ts';
import type { EntryContext } from './entry-context.ts';
import { nodeAt, type ValueNode } from './value-node.ts';
import { variablesIn } from './variables.ts';

/** A text of an entry that may be a secret, and the name it stands under. */
interface Suspect {
  readonly context: EntryContext;
  readonly name: string;
  readonly text: string;
  readonly node: ValueNode;
}

/** Names of what is secret. */
export const SECRET_NAME =
  /(?:token|secret|password|passwd|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization)/i;
/** Options that a secret follows. */
export const SECRET_FLAG = /^--?(?:[\w-]*-)?(?:token|secret|password|api-?key|access-?key|key)$/i;
const PLACEHOLDER =
  /<[^>]*>|\byour\b|your[-_]|x{4,}|\*{3,}|\.{3}|change[-_ ]?me|example|placeholder|dummy|todo|redacted/i;
/** Shortest text that is taken for a secret by its name alone. */
const SHORTEST = 16;
/** More texts than this are of no config. */
const MOST = 5_000;

function suspectsOf(context: EntryContext): readonly Suspect[] {
  const { value } = context.entry;
  const maps = ['env', 'headers', 'http_headers'].flatMap((key) => nodeAt(value, [key])?.entries ?? []);
  const named = maps.map(({ key, value: node }) => ({ context, name: key, text: String(node.value ?? ''), node }));
  const items = nodeAt(value, ['args'])?.items ?? [];
  const args = items.map((node, at) => {
    const whole = String(node.value ?? '');
    // `docker run -e TOKEN=…`, `--token=…`
    const [, name = String(items[at - 1]?.value ?? ''), text = whole] =
      /^(-{0,2}[\w-]{1,100})=(.+)$/s.exec(whole) ?? [];
    return { context, name, text, node };
  });
  const urls = ['url', 'httpUrl', 'serverUrl'].flatMap((key) => {
    const node = nodeAt(value, [key]);
    if (node === undefined) return [];
    const text = String(node.value ?? '');
    const password = /^\w{1,20}:\/\/[^/:@\s]{0,200}:([^/@\s]{1,500})@/.exec(text)?.[1];
    const whole = { context, name: key, text, node };
    return password === undefined ? [whole] : [whole, { context, name: 'password', text: password, node }];
  });
  return [...named, ...args, ...urls].filter(({ text }) => text.length >= 8);
}

/** A literal under a name that says it is secret; the scanner knows keys by their shape alone. */
function looksSecret({ name, text }: Suspect): boolean {
  const isNamed = name.startsWith('-') ? SECRET_FLAG.test(name) : SECRET_NAME.test(name);
  const value = text.replace(/^(?:Bearer|Basic|token) /i, '');
  if (!isNamed || value.length < SHORTEST || PLACEHOLDER.test(value) || /[\s/\\]/.test(value)) return false;
  return variablesIn(value, []).length === 0 && /\d/.test(value) && /[A-Za-z]/.test(value);
}

function isFirstOfNode({ node }: Suspect, at: number, all: readonly Suspect[]): boolean {
  return all[at - 1]?.node !== node;
}

function problemOf({ context, name }: Suspect, node: ValueNode): ConfigProblem {
  const { candidate, text } = context;
  const where = name === '' || name.startsWith('-') || /\s|=/.test(name) ? 'An argument' : `\`${clip(name, 60)}\``;
  return {
    id: 'plain-secret',
    message: `${where} holds a secret in plain text, expected a variable.`,
    severity: 'warning',
    host: candidate.client.id,
    place: text.place(node.range),
  };
}

/** Secrets in plain text, and the nodes that hold them. */
export interface FoundSecrets {
  readonly problems: readonly ConfigProblem[];
  readonly nodes: ReadonlySet<ValueNode>;
}

/**
 * Finds secrets that stand in configs in plain text: by the shapes that the secret scanner knows, and by their names.
 * Says where, never what. The scanner is loaded only where some text is long enough to be a secret.
 */
export async function findSecrets(contexts: readonly EntryContext[]): Promise<FoundSecrets> {
  const suspects = contexts.flatMap(suspectsOf).slice(0, MOST);
  const hits = new Set(suspects.filter(looksSecret));
  const long = suspects.filter((suspect) => suspect.text.length >= SHORTEST && !hits.has(suspect));
  const starts: number[] = [];
  let content = '';
  for (const { name, text } of long) {
    starts.push(content.length);
    content += `${name}=${text.replaceAll('\n', ' ')}\n`;
  }
  const found =
    long.length === 0 ? [] : await scanSecrets(createDocument({ path: 'servers.txt', kind: 'mcp-config', content }));
  for (const { range } of found) {
    const at = starts.findLastIndex((start) => start <= range[0]);
    const suspect = long[at];
    if (suspect !== undefined) hits.add(suspect);
  }
  const secret = suspects.filter((suspect) => hits.has(suspect));
  return {
    // A node may be suspected twice, by its text and by a part of it.
    problems: secret.filter(isFirstOfNode).map((suspect) => problemOf(suspect, suspect.node)),
    nodes: new Set(secret.map(({ node }) => node)),
  };
}
