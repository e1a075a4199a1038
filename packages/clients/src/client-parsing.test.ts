import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ClientId, clientById, type ReadingCase } from './index.ts';

/** Replays what four released clients reported for a folder of test skills against the facts kept here. */
const folder = join(import.meta.dirname, '../../../../shared/data/client-parsing');
const observedClients: readonly ClientId[] = ['codex', 'copilot-cli', 'gemini-cli', 'opencode'];

interface TestSkill {
  readonly readingCase?: ReadingCase;
  /** What the author wrote; the folder's name and `d` unless given, `null` where the author wrote no description. */
  readonly name?: string;
  readonly description?: string | null;
}

/** Every test skill by its path; one without a reading case is taken as written by all four. */
const testSkills: Readonly<Record<string, TestSkill>> = {
  '.hidden/SKILL.md': { readingCase: 'hidden-directory', name: 'hidden' },
  'SKILL.md': { readingCase: 'root-skill-file', name: 'rootskill' },
  'Upper-Dir/SKILL.md': { readingCase: 'name-with-capitals' },
  'anchor/SKILL.md': { readingCase: 'yaml-anchor', description: 'anchor' },
  'badquote/SKILL.md': { readingCase: 'unterminated-quote', description: 'unterminated' },
  'block-scalar/SKILL.md': { description: 'line one line two' },
  'bom/SKILL.md': { readingCase: 'byte-order-mark' },
  'cc-fields/SKILL.md': {},
  'colon/SKILL.md': { readingCase: 'unquoted-colon', description: 'Use this when: the user asks' },
  'colon2/SKILL.md': { readingCase: 'unquoted-colon', description: 'Does: things' },
  'comment-first/SKILL.md': { readingCase: 'text-before-frontmatter' },
  'compat-long/SKILL.md': { readingCase: 'compatibility-over-500' },
  'crlf/SKILL.md': {},
  'dash-in-value/SKILL.md': { readingCase: 'fence-in-value', description: 'before --- after' },
  'desc-1025/SKILL.md': { readingCase: 'description-over-1024', description: 'x'.repeat(1025) },
  'desc-1600/SKILL.md': { readingCase: 'description-over-1024', description: 'x'.repeat(1600) },
  'desc-list/SKILL.md': { readingCase: 'description-is-list', description: 'a' },
  'desc-xml/SKILL.md': { readingCase: 'description-with-markup', description: 'use <b>when</b>' },
  'disable-str/SKILL.md': { readingCase: 'boolean-as-string' },
  'dots-end/SKILL.md': { readingCase: 'dots-close' },
  'dup-a/SKILL.md': { readingCase: 'duplicate-name', name: 'dup' },
  'dup-b/SKILL.md': { readingCase: 'duplicate-name', name: 'dup' },
  'dupkey/SKILL.md': { readingCase: 'duplicate-key' },
  'empty-body/SKILL.md': {},
  'empty-desc/SKILL.md': { readingCase: 'description-empty', description: null },
  'flat.md': { readingCase: 'flat-file', name: 'flat' },
  'fm-list/SKILL.md': { readingCase: 'not-a-mapping', description: null },
  'folded/SKILL.md': { description: 'line one line two' },
  'g/h/i/deep4/SKILL.md': { readingCase: 'nested-skill', name: 'deep4' },
  'group/nested1/SKILL.md': { readingCase: 'nested-skill', name: 'nested1' },
  'hash/SKILL.md': { readingCase: 'comment-cuts-value', description: 'Use for issue #12 and C# code' },
  'json-fm/SKILL.md': { readingCase: 'flow-collection' },
  'latin1/SKILL.md': { readingCase: 'invalid-utf-8', description: 'caf\u00E9' },
  'leading-blank/SKILL.md': { readingCase: 'text-before-frontmatter' },
  'license-num/SKILL.md': {},
  'lower/skill.md': { readingCase: 'lower-case-file' },
  'meta-list/SKILL.md': { readingCase: 'metadata-is-list' },
  'meta-nested/SKILL.md': { readingCase: 'metadata-nested' },
  'meta-num/SKILL.md': { readingCase: 'metadata-non-string-values' },
  'multi-bad/SKILL.md': { readingCase: 'unindented-continuation', description: 'line one line two' },
  'multi-plain/SKILL.md': { description: 'line one line two' },
  'name-65/SKILL.md': { readingCase: 'name-too-long', name: 'a'.repeat(65) },
  'name-bool/SKILL.md': { readingCase: 'name-yaml-boolean', name: 'yes' },
  'name-colon-ns/SKILL.md': { readingCase: 'name-with-colon', name: 'a:b' },
  'name-mismatch/SKILL.md': { readingCase: 'directory-mismatch', name: 'other-name' },
  'name-num/SKILL.md': { readingCase: 'name-not-a-string', name: '123', description: '456' },
  'name-underscore/SKILL.md': { readingCase: 'name-with-underscore', name: 'name_underscore' },
  'name-unicode/SKILL.md': { readingCase: 'name-non-ascii', name: '\u00FCn\u00EFcode' },
  'name-upper/SKILL.md': { readingCase: 'name-with-blanks', name: 'Foo Bar' },
  'name-ws/SKILL.md': { readingCase: 'name-padded' },
  'no-desc/SKILL.md': { readingCase: 'description-missing', description: null },
  'no-fm/SKILL.md': { readingCase: 'frontmatter-missing', description: null },
  'no-name/SKILL.md': { readingCase: 'name-missing' },
  'null-desc/SKILL.md': { readingCase: 'description-null', description: null },
  'ok/SKILL.md': { description: 'Use when testing.' },
  'oy/SKILL.md': {},
  'parent/SKILL.md': {},
  'parent/child/SKILL.md': { readingCase: 'nested-in-skill', name: 'child' },
  'tab/SKILL.md': { readingCase: 'tab-indentation' },
  'tools-comma/SKILL.md': { readingCase: 'allowed-tools-comma' },
  'tools-list/SKILL.md': { readingCase: 'allowed-tools-list' },
  'tools-map/SKILL.md': { readingCase: 'allowed-tools-is-map' },
  'trailing-space-delim/SKILL.md': { readingCase: 'blank-after-fence' },
  'unclosed/SKILL.md': { readingCase: 'frontmatter-unclosed' },
  'unknown/SKILL.md': { readingCase: 'unknown-field' },
  'utf16/SKILL.md': { readingCase: 'utf-16' },
  'with space/SKILL.md': { readingCase: 'name-with-blanks' },
};

interface Report {
  readonly loads: boolean;
  readonly name: string | undefined;
  readonly description: string | undefined;
}

type Outcome = 'dropped' | 'damaged' | 'cut' | 'accepted';

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) throw new Error(`no object around ${key}`);
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function textProperty(value: unknown, key: string): string | undefined {
  const found = property(value, key);
  return typeof found === 'string' ? found : undefined;
}

function readReports(part: 'cases' | 'versions'): ReadonlyMap<string, unknown> {
  const observed: unknown = JSON.parse(readFileSync(join(folder, 'observed.json'), 'utf8'));
  const found = property(observed, part);
  if (typeof found !== 'object' || found === null) throw new Error(`observed.json has no ${part}`);
  return new Map(Object.entries(found));
}

function reportOf(reports: ReadonlyMap<string, unknown>, path: string, id: ClientId): Report {
  const report = property(reports.get(path), id);
  const loads = property(report, 'loads');
  if (typeof loads !== 'boolean') throw new Error(`${path}: no report of ${id}`);
  return { loads, name: textProperty(report, 'name'), description: textProperty(report, 'description') };
}

function outcomeOf(path: string, skill: TestSkill, report: Report): Outcome {
  if (!report.loads) return 'dropped';
  const name = skill.name ?? path.split('/').at(-2);
  // Clients fold the line breaks of a block differently; none of that is a loss.
  const description = report.description?.replace(/\s+/g, ' ').trim() ?? '';
  const written = skill.description === undefined ? 'd' : skill.description;
  if (report.name === name && description === written) return 'accepted';
  const isCut = report.name === name && description !== '' && written?.startsWith(description) === true;
  return isCut ? 'cut' : 'damaged';
}

function recordedOutcome(id: ClientId, readingCase: ReadingCase | undefined): string {
  if (readingCase === undefined) return 'accepted';
  const fact = clientById(id).reading[readingCase];
  if (fact === undefined) return 'no record';
  return fact === 'accepted' ? fact : fact.effect;
}

function filesBelow(directory: string, prefix = ''): readonly string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(directory, entry.name), `${prefix}${entry.name}/`) : [prefix + entry.name],
  );
}

const absent = 'the observations are not beside the repository (../shared/data/client-parsing)';

describe('the observations of four clients', () => {
  it('cover exactly the test skills listed here', (context) => {
    if (!existsSync(folder)) context.skip(absent);
    const files = filesBelow(join(folder, 'cases')).filter((path) => path.endsWith('.md'));
    expect([...files].sort()).toEqual(Object.keys(testSkills).sort());
    expect([...readReports('cases').keys()].sort()).toEqual(Object.keys(testSkills).sort());
  });

  it('are of the versions that the facts name', (context) => {
    if (!existsSync(folder)) context.skip(absent);
    const versions = observedClients.map((id) => [id, clientById(id).version]);
    expect(Object.fromEntries(versions)).toEqual(Object.fromEntries(readReports('versions')));
  });

  const single = Object.entries(testSkills).filter(([, skill]) => skill.readingCase !== 'duplicate-name');

  it.for(single)('agree with the facts on %s', ([path, skill], context) => {
    if (!existsSync(folder)) context.skip(absent);
    const reports = readReports('cases');
    const seen = observedClients.map((id) => [id, outcomeOf(path, skill, reportOf(reports, path, id))]);
    expect(seen).toEqual(observedClients.map((id) => [id, recordedOutcome(id, skill.readingCase)]));
  });

  it('agree with the facts on two skills of one name', (context) => {
    if (!existsSync(folder)) context.skip(absent);
    const reports = readReports('cases');
    const seen = observedClients.map((id) => {
      const both = ['dup-a/SKILL.md', 'dup-b/SKILL.md'].every((path) => reportOf(reports, path, id).loads);
      return [id, both ? 'accepted' : 'dropped'];
    });
    expect(seen).toEqual(observedClients.map((id) => [id, recordedOutcome(id, 'duplicate-name')]));
  });

  it('are what the facts on these cases call observed', () => {
    const cases = new Set(Object.values(testSkills).flatMap(({ readingCase }) => readingCase ?? []));
    for (const id of observedClients) {
      for (const readingCase of cases) {
        const fact = clientById(id).reading[readingCase];
        if (fact === undefined || fact === 'accepted') continue;
        expect(fact.evidence, `${id}: ${readingCase}`).toMatchObject({ grade: 'observed', date: '2026-11-20' });
      }
    }
  });
});
