import { clientIds } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import { createEngine, presetSettings, type Rule } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { createSearch, overviewOf, type SearchEntry, sopOf } from '@sopwright/sop';
import { requestsOf } from '../requests.ts';
import type { PlannedDocuments } from './planned-documents.ts';

/** A skill that answers to requests that the new one is for. */
export interface Overlap {
  readonly name: string;
  /** As it is reported. */
  readonly file: string;
  /** One clause. */
  readonly why: string;
}

/** Rules that tell what two skills have in common. */
const RULES: readonly string[] = ['workspace/trigger-collision', 'workspace/near-duplicate-description'];

/** A skill competes where it answers the new skill's own requests at least this much as well, of 1. */
const CLOSE = 0.5;

/** Most skills that are named. */
const MAX_NAMED = 5;

function textOf(document: Document, key: string): string {
  const value = document.frontmatter.get(key)?.value;
  return typeof value === 'string' ? value : '';
}

/** Name of a skill: what its frontmatter says, else that of its folder. */
export function skillNameOf(document: Document): string {
  return textOf(document, 'name').trim() || (document.path.split('/').at(-2) ?? '');
}

function entryOf(document: Document): SearchEntry {
  return { id: document.file, name: skillNameOf(document), description: textOf(document, 'description') };
}

/** What the ranked search gives for a new entry's own requests, with a score close to its own. */
function competitors(entries: readonly SearchEntry[], added: SearchEntry, what: string): readonly Overlap[] {
  const hits = createSearch([...entries, added]).search(requestsOf(added.description));
  const own = hits.find(({ id }) => id === added.id)?.score ?? 0;
  return hits.flatMap(({ id, score }): Overlap[] => {
    const entry = entries.find((one) => one.id === id);
    if (entry === undefined || score < own * CLOSE) return [];
    const percent = Math.floor((score / own) * 100);
    const why =
      score > own
        ? `wins the new ${what}'s own requests in a ranked search`
        : `answers the new ${what}'s own requests with ${percent} % of its score in a ranked search`;
    return [{ name: entry.name, file: id, why }];
  });
}

/** Name of a file with an SOP, without what tells that it is one. */
function sopEntry(document: Document): SearchEntry {
  const sop = sopOf(document);
  const description = sop === undefined ? '' : (overviewOf(sop) ?? '');
  return { id: document.file, name: document.file.replace(/^.*\/|\.sop\.md$/g, ''), description };
}

/** The SOPs that compete with a new one by their overviews. */
export function findSopOverlaps(
  documents: readonly Document[],
  { documents: planned }: PlannedDocuments,
): readonly Overlap[] {
  const added = planned.find(({ kind }) => kind === 'sop');
  if (added === undefined) return [];
  const sops = documents.filter(({ kind, file }) => kind === 'sop' && file.endsWith('.sop.md'));
  return competitors(sops.map(sopEntry), sopEntry(added), 'SOP').slice(0, MAX_NAMED);
}

function isOurs(rule: Rule): boolean {
  return RULES.includes(rule.meta.id);
}

/** What the rules for two skills say of the new one among the others. */
function colliding(skills: readonly Document[], added: Document, { viewOf }: PlannedDocuments): readonly Overlap[] {
  const own = rules.filter(isOurs);
  const engine = createEngine({ rules: own, clients: clientIds, settings: presetSettings(own, 'guidelines') });
  const documents = [...skills, added];
  const { findings } = engine.conclude(documents.map((document) => engine.analyze(document, viewOf(document))));
  return findings.flatMap(({ file, message }): Overlap[] => {
    const others = file === added.file ? skills : skills.filter((skill) => skill.file === file);
    const mentions = (text: string, name: string): boolean => text.includes(` ${name},`) || text.includes(` ${name} `);
    const other =
      file === added.file
        ? others.find((skill) => mentions(message, skill.path) || mentions(message, skill.file))
        : mentions(message, added.path) || mentions(message, added.file)
          ? others[0]
          : undefined;
    return other === undefined ? [] : [{ name: skillNameOf(other), file: other.file, why: message.replace(/\.$/, '') }];
  });
}

/** The skills that compete with a new one, each once, with the strongest reason; copies of it are none. */
export function findOverlaps(documents: readonly Document[], planned: PlannedDocuments): readonly Overlap[] {
  const added = planned.documents.find(({ kind }) => kind === 'skill');
  if (added === undefined) return [];
  const skills = documents.filter(({ kind }) => kind === 'skill');
  const seen = new Set<string>();
  // Copies of a skill for several clients have one name.
  const all = [
    ...colliding(skills, added, planned),
    ...competitors(skills.map(entryOf), entryOf(added), 'skill'),
  ].filter(({ name }) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
  return all.slice(0, MAX_NAMED);
}
