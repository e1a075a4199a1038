import { checkHash, checkMarkdownFile, checkSkillName } from './addresses.ts';
import { missing, present, readFields, textEntries, textTable } from './read-fields.ts';
import { type Promotion, type RegistrySop, sopStatuses } from './registry.ts';
import { type Entry, flagOf, type Value, wordOf } from './yaml-value.ts';

const KEYS = [
  'source',
  'path',
  'remoteName',
  'sha256',
  'description',
  'category',
  'services',
  'tags',
  'status',
  'owner',
  'names',
  'promote',
] as const;

/** What an SOP's entry says, and where: checks between entries tell their problems there. */
export interface ReadSop {
  readonly sop: RegistrySop;
  readonly key: Entry;
  readonly fields: { at(key: (typeof KEYS)[number]): Value | undefined };
  readonly names: ReturnType<typeof textEntries>;
}

function readPromotion(value: Value | undefined): Promotion | undefined {
  if (value === undefined) return undefined;
  const fields = readFields(value, ['mode', 'skill', 'gerund', 'description']);
  const at = fields.at('mode');
  if (at === undefined) missing(value, 'mode');
  const mode = at === undefined ? undefined : wordOf(at, ['remote', 'embedded'] as const);
  const skill = fields.text('skill', checkSkillName);
  const description = fields.text('description')?.trim();
  const gerundAt = fields.at('gerund');
  const gerund = gerundAt === undefined ? undefined : flagOf(gerundAt);
  if (mode === undefined) return undefined;
  return { mode, ...present({ skill, gerund, description }) };
}

/** One SOP's entry. */
export function readSop(key: Entry): ReadSop {
  const fields = readFields(key.value, KEYS);
  const names = textEntries(fields.at('names'));
  const status = fields.at('status');
  const sop: RegistrySop = {
    name: key.key,
    source: fields.needed('source'),
    ...present({
      path: fields.text('path', checkMarkdownFile),
      remoteName: fields.text('remoteName'),
      sha256: fields.text('sha256', checkHash),
      pinRange: fields.at('sha256')?.range,
      description: fields.text('description')?.trim(),
      category: fields.text('category'),
      owner: fields.text('owner'),
      promote: readPromotion(fields.at('promote')),
    }),
    services: fields.texts('services') ?? [],
    tags: fields.texts('tags') ?? [],
    status: (status === undefined ? undefined : wordOf(status, sopStatuses)) ?? 'active',
    names: textTable(names),
    range: key.keyRange,
  };
  return { sop, key, fields, names };
}
