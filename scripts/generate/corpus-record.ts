import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { presetNames, presetSetting, type Rule } from '@sopwright/lint';
import { counted } from './markdown.ts';

interface Hits {
  readonly findings: number;
  readonly skills: number;
  readonly vendorSkills: number;
}

/** `test/corpus/findings.json`: counts by preset and rule, and how many skills there are. */
interface CorpusFindings {
  readonly skills: number;
  readonly vendorSkills: number;
  readonly presets: ReadonlyMap<string, ReadonlyMap<string, Hits>>;
}

interface Checked {
  readonly checked: number;
  readonly truePositives: number;
  readonly falsePositives: readonly unknown[];
}

/** What is known of rules on real skills. */
export interface CorpusRecord {
  readonly findings?: CorpusFindings | undefined;
  readonly checked: ReadonlyMap<string, Checked>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHits(value: unknown): value is Hits {
  return isRecord(value) && ['findings', 'skills', 'vendorSkills'].every((key) => typeof value[key] === 'number');
}

function isChecked(value: unknown): value is Checked {
  if (!isRecord(value) || !Array.isArray(value.falsePositives)) return false;
  return typeof value.checked === 'number' && typeof value.truePositives === 'number';
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  const value: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return isRecord(value) ? value : {};
}

function readFindings(file: string): CorpusFindings | undefined {
  const { skills, vendorSkills, ...presets } = readJson(file);
  if (typeof skills !== 'number' || typeof vendorSkills !== 'number') return undefined;
  const entries = Object.entries(presets).flatMap(([preset, rules]) =>
    isRecord(rules)
      ? [[preset, new Map(Object.entries(rules).flatMap(([id, hits]) => (isHits(hits) ? [[id, hits]] : [])))] as const]
      : [],
  );
  return { skills, vendorSkills, presets: new Map(entries) };
}

function readChecked(folder: string): Map<string, Checked> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return new Map(
    files.flatMap((file) =>
      Object.entries(readJson(join(folder, file))).flatMap(([id, entry]) => (isChecked(entry) ? [[id, entry]] : [])),
    ),
  );
}

/** Reads what the corpus test and whoever read its findings by eye have put down. */
export function readCorpusRecord(root: string): CorpusRecord {
  const findings = readFindings(join(root, 'test/corpus/findings.json'));
  const checked = readChecked(join(root, 'test/corpus/checked'));
  return { checked, ...(findings === undefined ? {} : { findings }) };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1)} %`;
}

function describeHits({ skills, vendorSkills }: CorpusFindings, preset: string, hits: Hits | undefined): string {
  const { findings, skills: hit, vendorSkills: vendor } = hits ?? { findings: 0, skills: 0, vendorSkills: 0 };
  if (findings === 0) return `No hits on the corpus: ${counted(skills, 'public skill')}, under \`${preset}\`.`;
  const where = `Under \`${preset}\`, of ${counted(skills, 'public skill')}`;
  return [
    `${where} it finds ${counted(findings, 'place')} in ${counted(hit, 'skill')} (${percent(hit, skills)})`,
    `${vendor} of them among the ${vendorSkills} skills of vendors (${percent(vendor, vendorSkills)}).`,
  ].join(', ');
}

function describeChecked({ checked, truePositives, falsePositives }: Checked, hits = checked): string {
  // A later version may find less than what was read.
  const when = checked > hits ? ', some of an earlier version' : '';
  const known = falsePositives.length === 0 ? '' : ` ${counted(falsePositives.length, 'false finding')} on record.`;
  return `${counted(checked, 'finding')} checked by eye${when}: ${truePositives} right (${percent(truePositives, checked)}).${known}`;
}

/** Says that false findings of earlier versions of a rule that finds nothing now were mended. */
function describeSilent({ falsePositives }: Checked): string {
  if (falsePositives.length === 0) return '';
  return `${counted(falsePositives.length, 'false finding')} of earlier versions on record.`;
}

/**
 * What a rule finds on real skills, under the first preset that has it on, and how much of that is right: a precision only
 * for a rule with hits. Empty where nothing is on record.
 */
export function describeRecord({ findings, checked }: CorpusRecord, rule: Rule): string {
  const { id } = rule.meta;
  const preset = presetNames.find(
    (name) => findings?.presets.has(name) === true && presetSetting(rule, name).severity !== 'off',
  );
  const entry = checked.get(id);
  if (findings === undefined || preset === undefined) return entry === undefined ? '' : describeChecked(entry);
  const hits = findings.presets.get(preset)?.get(id);
  const parts = [describeHits(findings, preset, hits)];
  if (hits === undefined || hits.findings === 0) parts.push(entry === undefined ? '' : describeSilent(entry));
  else if (entry === undefined || entry.checked === 0) parts.push('None of them was checked by eye.');
  else parts.push(describeChecked(entry, hits.findings));
  return parts.filter((part) => part !== '').join(' ');
}
