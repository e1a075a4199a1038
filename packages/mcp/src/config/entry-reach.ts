import { clients, type McpTransport } from '@sopwright/clients';
import { clip } from '@sopwright/document';
import { expectation } from '@sopwright/lint';
import { type EntryContext, type Reach, report } from './entry-context.ts';
import { entryOf, textOf } from './value-node.ts';

/** The key that holds where a server of this kind is: the first that stands there, else the one to expect. */
function keyFor(context: EntryContext, type: McpTransport): string | undefined {
  const { entry, facts } = context;
  const isStdio = type === 'stdio';
  const keys = Object.entries(facts.endpoints).flatMap(([key, kind]) => ((kind === 'stdio') === isStdio ? [key] : []));
  return keys.find((key) => entryOf(entry.value, key) !== undefined);
}

/** What a word means to some other host: whether this one takes it has no record. */
function typeElsewhere(word: string): McpTransport | undefined {
  return clients.flatMap(({ mcp }) =>
    mcp !== undefined && Object.hasOwn(mcp.types, word) ? (mcp.types[word] ?? []) : [],
  )[0];
}

function reachByType(context: EntryContext, word: string): Reach | undefined {
  const { entry, facts } = context;
  const own = Object.hasOwn(facts.types, word) ? facts.types[word] : undefined;
  const type = own ?? typeElsewhere(word);
  if (own === undefined) {
    const isKnown = type !== undefined;
    const what = isKnown ? 'is not documented for this host' : 'is unknown';
    const message = `\`type\` "${clip(word, 40)}" ${what}, ${expectation(word, Object.keys(facts.types))}.`;
    const at = entryOf(entry.value, 'type')?.value ?? entry.value;
    report(context, isKnown ? 'warning' : 'error', 'unknown-type', { message, at });
  }
  if (type === undefined) return undefined;
  const key = keyFor(context, type);
  if (key !== undefined) return { type, key };
  const missing = type === 'stdio' ? 'command' : 'url';
  const message = `\`${missing}\` is missing: the server is of type "${word}".`;
  report(context, 'error', `missing-${missing}`, { message });
  return undefined;
}

function reachByKeys(context: EntryContext): Reach | undefined {
  const { entry, facts } = context;
  const found = Object.entries(facts.endpoints).find(([key]) => entryOf(entry.value, key) !== undefined);
  if (
    found === undefined &&
    facts.extensionKey !== undefined &&
    entryOf(entry.value, facts.extensionKey) !== undefined
  ) {
    const message = 'The server comes with an extension; how it is reached is not in the file.';
    report(context, 'info', 'extension-server', { message });
    return undefined;
  }
  if (found === undefined) {
    const keys = Object.keys(facts.endpoints).map((key) => `\`${key}\``);
    const message = `The server has neither command nor URL, expected ${keys.join(' or ')}.`;
    report(context, 'error', 'missing-command', { message });
    return undefined;
  }
  const [key, type] = found;
  if (type === 'stdio' || facts.urlNeedsType === undefined) return { type, key };
  const message = 'The server has a `url` and no `type`, and is skipped; expected `"type": "http"` or `"sse"`.';
  report(context, 'error', 'url-without-type', { message });
  return undefined;
}

/** Works out how a server is reached, by the host's rules. `undefined` where it does not load; a problem says why. */
export function reachOf(context: EntryContext): Reach | undefined {
  const { entry, facts } = context;
  const type = entryOf(entry.value, 'type')?.value;
  if (type === undefined || Object.keys(facts.types).length === 0) return reachByKeys(context);
  const word = textOf(type);
  // A `type` that is no text is told of with the other keys.
  return word === undefined ? undefined : reachByType(context, word);
}
