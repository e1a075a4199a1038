import type { ShownTransport } from '../server-config.ts';
import { SECRET_FLAG, SECRET_NAME } from './secret-problems.ts';
import { entryOf, nodeAt, textOf, type ValueEntry, type ValueNode } from './value-node.ts';

/** Stands in place of what is not shown. */
const HIDDEN = '…';
/** A long run of letters of both cases and digits: a key rather than a word. */
const OPAQUE = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_=-]{32,512}$/;

/** A text without the secrets that its form shows: the user in a URL, values of secret names. */
export function maskText(text: string): string {
  if (OPAQUE.test(text)) return HIDDEN;
  return text
    .replace(/:\/\/[^/@\s]{1,1000}@/g, `://${HIDDEN}@`)
    .replace(/([\w-]{1,100})=([^&\s#]{1,1000})/g, (whole, name: string, value: string) =>
      SECRET_NAME.test(name) && !/^\$\{?[\w:]+\}?$/.test(value) ? `${name}=${HIDDEN}` : whole,
    );
}

function shownText(node: ValueNode, before: ValueNode | undefined, secrets: ReadonlySet<ValueNode>): string {
  const text = String(node.value ?? '');
  const isVariable = /^\$\{[\w:.-]+\}$/.test(text);
  if (secrets.has(node) || (SECRET_FLAG.test(textOf(before) ?? '') && !isVariable)) return HIDDEN;
  return maskText(text);
}

function namesOf(node: ValueNode | undefined): readonly string[] {
  return (node?.entries ?? []).map(({ key }) => key);
}

/** How a server is reached, as it may be printed. `secrets` are nodes known to hold one. */
export function shownTransport({ value }: ValueEntry, secrets: ReadonlySet<ValueNode>): ShownTransport {
  const given = entryOf(value, 'command')?.value;
  const command = given?.kind === 'map' ? nodeAt(given, ['path']) : given;
  const args = (given?.kind === 'map' ? nodeAt(given, ['args']) : nodeAt(value, ['args']))?.items;
  const url = ['httpUrl', 'serverUrl', 'url'].map((key) => nodeAt(value, [key])).find((node) => node !== undefined);
  const env = namesOf(nodeAt(value, ['env']));
  const headers = ['headers', 'http_headers', 'env_http_headers'].flatMap((key) => namesOf(nodeAt(value, [key])));
  return {
    ...(command === undefined ? {} : { command: shownText(command, undefined, secrets) }),
    ...(args === undefined ? {} : { args: args.map((item, at) => shownText(item, args[at - 1], secrets)) }),
    ...(env.length === 0 ? {} : { env }),
    ...(url === undefined ? {} : { url: shownText(url, undefined, secrets) }),
    ...(headers.length === 0 ? {} : { headers }),
  };
}
