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
  const where = `Under \`${preset}\`, of ${counted(skills, 'public skill')}`;
  if (findings === 0) return `${where} it finds nothing.`;
  return [
    `${where} it finds ${counted(findings, 'place')} in ${counted(hit, 'skill')} (${percent(hit, skills)})`,
    `${vendor} of them among the ${vendorSkills} skills of vendors (${percent(vendor, vendorSkills)}).`,
  ].join(', ');
}

function describeChecked({ checked, truePositives, falsePositives }: Checked): string {
  if (checked === 0) return 'There was no finding to check by eye.';
  const known = falsePositives.length === 0 ? '' : ` ${counted(falsePositives.length, 'false finding')} on record.`;
  return `${counted(checked, 'finding')} checked by eye: ${truePositives} right (${percent(truePositives, checked)}).${known}`;
}

/** What a rule finds on real skills, under the first preset that has it on; empty where nothing is on record. */
export function describeRecord({ findings, checked }: CorpusRecord, rule: Rule): string {
  const parts: string[] = [];
  const { id } = rule.meta;
  const preset = presetNames.find(
    (name) => findings?.presets.has(name) === true && presetSetting(rule, name).severity !== 'off',
  );
  if (findings !== undefined && preset !== undefined) {
    parts.push(describeHits(findings, preset, findings.presets.get(preset)?.get(id)));
  }
  const entry = checked.get(id);
  if (entry !== undefined) parts.push(describeChecked(entry));
  return parts.join(' ');
}
