import { clients, type McpValueType } from '@sopwright/clients';
import { clip } from '@sopwright/document';
import { nearest } from '@sopwright/lint';
import { type EntryContext, report } from './entry-context.ts';
import type { ValueEntry, ValueNode } from './value-node.ts';

function isScalar({ kind }: ValueNode): boolean {
  return kind === 'string' || kind === 'number' || kind === 'boolean';
}

const FITS: Readonly<Record<McpValueType, (node: ValueNode) => boolean>> = {
  string: ({ kind }) => kind === 'string',
  boolean: ({ kind }) => kind === 'boolean',
  number: ({ kind }) => kind === 'number',
  list: ({ kind }) => kind === 'list',
  map: ({ kind }) => kind === 'map',
  strings: ({ kind, items = [] }) => kind === 'list' && items.every((item) => item.kind === 'string'),
  'string map': ({ kind, entries = [] }) => kind === 'map' && entries.every(({ value }) => isScalar(value)),
};

const WORDS: Readonly<Record<McpValueType, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  list: 'a list',
  map: 'a map',
  strings: 'a list of texts',
  'string map': 'a map of texts',
};

/** Without these a server cannot be started or called. */
const VITAL: ReadonlySet<string> = new Set(['command', 'args', 'url', 'httpUrl', 'serverUrl', 'type']);

function checkType(context: EntryContext, { key, value }: ValueEntry, types: readonly McpValueType[]): void {
  if (types.some((type) => FITS[type](value))) return;
  const expected = types.map((type) => WORDS[type]).join(' or ');
  const severity = VITAL.has(key) ? 'error' : 'warning';
  report(context, severity, 'wrong-type', { message: `\`${key}\` has another type, expected ${expected}.`, at: value });
}

function reportUnknown(context: EntryContext, { key, keyRange, value }: ValueEntry): void {
  const { facts, sharedKeys } = context;
  if (sharedKeys.has(key) || key.startsWith('//') || key.startsWith('$') || key.startsWith('_')) return;
  const at = { range: keyRange };
  const others = clients.filter(({ mcp }) => mcp !== undefined && Object.hasOwn(mcp.fields, key));
  if (others.length > 0) {
    // Whoever switched the server off would want to know that it starts.
    const isOff = others.some(({ mcp }) => mcp?.switches?.off === key) && value.value === true;
    const effect = isOff ? ', and the server starts' : '';
    const names = new Intl.ListFormat('en').format(others.slice(0, 3).map(({ name }) => name));
    const message = `\`${clip(key, 60)}\` is a key of ${names} and not read here${effect}.`;
    report(context, isOff ? 'warning' : 'info', 'unknown-key', { message, at });
    return;
  }
  const near = nearest(key, Object.keys(facts.fields));
  if (near === undefined) {
    report(context, 'info', 'unknown-key', {
      message: `\`${clip(key, 60)}\` is no key of a server that is known here.`,
      at,
    });
    return;
  }
  report(context, 'warning', 'unknown-key', { message: `\`${clip(key, 60)}\` is not read, expected \`${near}\`.`, at });
}

/** Checks the keys of an entry: known ones for their type, others for what was meant. */
export function checkFields(context: EntryContext): void {
  const { facts, entry } = context;
  const seen = new Set<string>();
  for (const field of entry.value.entries ?? []) {
    if (seen.has(field.key)) {
      const message = `\`${clip(field.key, 60)}\` stands here twice; the last one counts.`;
      report(context, 'warning', 'duplicate-key', { message, at: { range: field.keyRange } });
    }
    seen.add(field.key);
    const known = Object.hasOwn(facts.fields, field.key) ? facts.fields[field.key] : undefined;
    if (known === undefined) reportUnknown(context, field);
    else checkType(context, field, known.types);
  }
}
