import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { createEngine, noFiles, presetSettings } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { type Sop, sopOf } from '@sopwright/sop';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedValidator } from './published-validator.ts';

const folder = fileURLToPath(new URL('../../../shared/sops', import.meta.url));
const recordFile = fileURLToPath(new URL('sops.json', import.meta.url));
const hasSops = existsSync(folder);
const mayUpdate = process.env.UPDATE === '1' && process.env.CI === undefined;

/** What is counted of an SOP. Constraints are those with a word of RFC 2119. */
interface Counts {
  readonly parameters: number;
  readonly required: number;
  readonly defaults: number;
  readonly steps: number;
  readonly acquisition: number;
  readonly constraints: number;
  readonly negative: number;
}

function countModel({ parameters, steps, acquisition, general }: Sop): Counts {
  const constraints = [...general.constraints, ...steps.flatMap((step) => step.constraints)];
  return {
    parameters: parameters.length,
    required: parameters.filter(({ required }) => required).length,
    defaults: parameters.filter(({ defaultValue }) => defaultValue !== undefined).length,
    steps: steps.length,
    acquisition: acquisition.constraints.filter(({ level }) => level !== undefined).length,
    constraints: constraints.filter(({ level }) => level !== undefined).length,
    negative: constraints.filter(({ polarity }) => polarity === 'negative').length,
  };
}

/** Words of RFC 2119: in capitals anywhere, in any case behind "you". */
const RFC = /\b(?:MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)\b|\b[Yy]ou (?:must|should|shall|may)\b/;
const NEGATIVE =
  /\b(?:(?:MUST|SHALL|SHOULD) (?:NOT|NEVER|not|never)|NOT RECOMMENDED)\b|\b[Yy]ou (?:must|should|shall|may) (?:not|never)\b/;

/** The same counts line by line, with nothing but the words of the specification: no tree, no model. */
function countLines(text: string): Counts {
  let fence = '';
  let section = '';
  const counts = { parameters: 0, required: 0, defaults: 0, steps: 0, acquisition: 0, constraints: 0, negative: 0 };
  for (const line of text.split(/\r?\n/)) {
    const [, marks = '', info = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== '') {
      if (marks.startsWith(fence) && info.trim() === '') fence = '';
      continue;
    }
    if (marks !== '') {
      fence = marks;
      continue;
    }
    const heading = /^##? (.+)$/.exec(line)?.[1];
    if (heading !== undefined) section = heading.trim();
    if (section === 'Steps' && /^### \d+\. /.test(line)) counts.steps += 1;
    if (/^\**Constraints for parameter/.test(line)) section = 'acquisition';
    const parameter = /^(?:- )?(?:\*\*)?[a-z][a-z0-9_]*(?:\*\*)? \(((?:required|optional)[^)]*)\)/.exec(line)?.[1];
    if (section === 'Parameters' && parameter !== undefined) {
      counts.parameters += 1;
      if (/^required(?! if)/.test(parameter)) counts.required += 1;
      if (/default:/.test(parameter)) counts.defaults += 1;
    }
    const item = /^\s*(?:[-*]|\d+\.) (.*)$/.exec(line)?.[1]?.replace(/`[^`]*`|<!--.*?-->/g, '');
    if (item === undefined || !RFC.test(item)) continue;
    if (section === 'acquisition') counts.acquisition += 1;
    else if (section === 'Steps' || section === 'Constraints for All Steps') {
      counts.constraints += 1;
      if (NEGATIVE.test(item)) counts.negative += 1;
    }
  }
  return counts;
}

function sopFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

beforeAll(async () => {
  await loadMarkdownParser();
});

describe.skipIf(!hasSops)(`real SOPs${hasSops ? '' : ' (skipped: ../shared/sops is not here)'}`, () => {
  const read = (): ReadonlyMap<string, { readonly text: string; readonly sop: Sop }> =>
    new Map(
      sopFiles().map((path) => {
        const text = readFileSync(`${folder}/${path}`, 'utf8');
        return [path, { text, sop: sopOf(createDocument({ path, kind: 'reference', content: text })) }];
      }),
    );

  it('are parsed to what counting their lines gives', () => {
    const sops = [...read()];
    const counted = sops.map(([path, { text }]) => [path, countLines(text)]);
    expect(sops.map(([path, { sop }]) => [path, countModel(sop)])).toEqual(counted);
  });

  it('fail the published validator where they are its own, and are warned about by rules on SOPs only for fences that nothing closes', () => {
    const texts = [...read()];
    const failed = texts.flatMap(([path, { text }]) => {
      const finding = publishedValidator(path, text);
      return path.startsWith('strands/') && finding !== undefined ? [`${path} ${finding}`] : [];
    });
    expect(failed).toEqual(['strands/code-task-generator.sop.md negative', 'strands/eval.sop.md negative']);
    const vpc = texts.find(([path]) => path.endsWith('create-production-vpc-multi-az.md'))?.[1].text ?? '';
    expect(publishedValidator('create-production-vpc-multi-az.sop.md', vpc)).toBe('acquisition');

    const sopRules = rules.filter(({ meta }) => meta.id.startsWith('sop/'));
    const engine = createEngine({ rules: sopRules, clients: [], settings: presetSettings(sopRules, 'recommended') });
    const analyses = texts.map(([path, { text }]) =>
      engine.analyze(createDocument({ path, kind: 'reference', content: text }), noFiles),
    );
    const { findings } = engine.conclude(analyses);
    const warnings = findings.filter(({ severity }) => severity !== 'info');
    expect(warnings.map(({ file, start, rule, messageId }) => `${file}:${start.line} ${rule} ${messageId}`)).toEqual([
      'aws/application-failure-troubleshooting.md:327 sop/damaged-text nested',
      'aws/cloudtrail-multi-region-setup.md:332 sop/damaged-text fence',
    ]);
  });

  it('have the committed counts', () => {
    const files = Object.fromEntries([...read()].map(([path, { sop }]) => [path, countModel(sop)]));
    const total: Record<string, number> = {};
    for (const counts of Object.values(files)) {
      for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
    }
    const record = { sops: Object.keys(files).length, total, files };
    if (mayUpdate) writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
    expect(record).toEqual(JSON.parse(readFileSync(recordFile, 'utf8')));
  });
});
