import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PresetName, presetSetting } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { describe, expect, it } from 'vitest';
import { harmlessErrors } from '../contracts/harmless-errors.ts';
import { countFindings, hasCorpus, isVendor, lintCorpus, type PresetCounts } from './corpus.ts';

const recordFile = fileURLToPath(new URL('findings.json', import.meta.url));
const exceptionsFile = fileURLToPath(new URL('exceptions.json', import.meta.url));
const presets: readonly PresetName[] = ['recommended', 'agent-skills', 'guidelines', 'all'];
const MAX_VENDOR_SHARE = 0.05;

interface FindingsRecord {
  readonly vendorSkills: number;
  readonly recommended: PresetCounts;
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function isFindingsRecord(value: unknown): value is FindingsRecord {
  return typeof value === 'object' && value !== null && 'vendorSkills' in value && 'recommended' in value;
}

function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

const mayUpdate = process.env.UPDATE === '1' && process.env.CI === undefined;

describe.skipIf(!hasCorpus)(
  `corpus of real skills${hasCorpus ? '' : ' (skipped: ../shared/corpus is not here)'}`,
  () => {
    it('has the committed findings per rule', { timeout: 300_000 }, async () => {
      const record: Record<string, number | PresetCounts> = {};
      for (const preset of presets) {
        const run = await lintCorpus(preset);
        expect(run.conclusion.findings.filter(({ rule }) => rule.startsWith('internal/'))).toEqual([]);
        expect(run.unreadable).toEqual([]);
        if (preset === 'recommended') expect(harmlessErrors(run.conclusion.findings)).toEqual([]);
        const skills = run.files.filter(({ kind }) => kind === 'skill');
        record.skills = skills.length;
        record.vendorSkills = skills.filter(({ path }) => isVendor(path)).length;
        record[preset] = countFindings(run, run.conclusion.findings);
      }
      if (mayUpdate) writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
      // A changed rule shows its effect here: run with UPDATE=1, read the new findings, commit the counts.
      expect(record).toEqual(readJson(recordFile));
    });
  },
);

describe('committed counts', () => {
  it('leave recommended warnings nearly silent on vendor skills, or argue each exception', () => {
    const record = readJson(recordFile);
    const exceptions = readJson(exceptionsFile);
    if (!isFindingsRecord(record) || !isTextRecord(exceptions)) throw new Error('the committed counts cannot be read');
    const loud = Object.entries(record.recommended).filter(([id, { vendorSkills }]) => {
      const rule = rules.find(({ meta }) => meta.id === id);
      const severity = rule === undefined ? 'off' : presetSetting(rule, 'recommended').severity;
      return severity !== 'info' && vendorSkills / record.vendorSkills > MAX_VENDOR_SHARE;
    });
    expect(loud.map(([id]) => id).filter((id) => exceptions[id] === undefined)).toEqual([]);
  });
});
