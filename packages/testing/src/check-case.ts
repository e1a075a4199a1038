import { decodeText } from '@sopwright/document';
import { type Finding, presetSetting, type Rule } from '@sopwright/lint';
import { type CaseSetup, readSetup } from './case-setup.ts';
import { checkFixes } from './check-fixes.ts';
import { checkLineEndings } from './check-line-endings.ts';
import { compareTexts, renderExpectation } from './expectation.ts';
import type { FileContent, FixtureCase } from './fixture-case.ts';
import { type CaseRun, type RunInput, runCase } from './run-case.ts';

/** What a case was found to be, and what its expectation files should hold. */
export interface CaseOutcome {
  readonly name: string;
  /** Text of `expected.txt`; absent for an `ok.` case. */
  readonly expected?: string;
  /** Texts below `fixed/`, by path. */
  readonly fixed: ReadonlyMap<string, string>;
  /** Ids of the messages that the rule reported. */
  readonly messageIds: ReadonlySet<string>;
  /** Options that make a difference in this case. */
  readonly options: readonly string[];
  readonly faults: readonly string[];
}

/** How cases are checked. */
export interface CaseCheck {
  readonly rule: Rule;
  /** All rules; those of the preset `recommended` must be silent in every case. */
  readonly rules: readonly Rule[];
  /** Clients that are selected where the case names none. */
  readonly clients: readonly string[];
  /** True where expectation files are about to be rewritten: their present content does not matter then. */
  readonly update: boolean;
}

function textOf(content: FileContent): string {
  return typeof content === 'string' ? content : decodeText(content).text;
}

function describe({ rule, file, start, messageId, message }: Finding): string {
  return `${rule} ${messageId} at ${file}:${start.line}:${start.column}: ${message}`;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function setupFaults(setup: CaseSetup, rule: Rule, run: CaseRun): string[] {
  const properties = rule.meta.options?.schema.properties ?? {};
  const faults = Object.entries(setup.options).flatMap(([key, value]) => {
    const property = properties[key];
    if (property === undefined) return [`case.json sets the option '${key}', which the rule does not have`];
    const types = [property.type].flat();
    const fits = types.includes(typeOf(value)) || (types.includes('number') && typeof value === 'number');
    return property.type === undefined || fits ? [] : [`case.json: the option '${key}' is not of type ${types}`];
  });
  for (const id of setup.otherFindings) {
    if (!run.otherRules.has(id)) faults.push(`case.json allows for findings of ${id}, but there are none`);
  }
  for (const [path, hits] of Object.entries(setup.hits)) {
    for (const { text } of hits) {
      if (!run.documents.get(path)?.text.includes(text)) faults.push(`case.json: '${path}' has no text '${text}'`);
    }
  }
  return faults;
}

function findingFaults(name: string, run: CaseRun): string[] {
  const others = run.others.map((finding) => `another rule speaks: ${describe(finding)}`);
  if (name.startsWith('ok.')) return [...run.own.map((finding) => `is not ok: ${describe(finding)}`), ...others];
  return run.own.length === 0 ? ['has no finding of this rule', ...others] : others;
}

function expectationFaults(fixture: FixtureCase, expected: string | undefined, update: boolean): string[] {
  if (expected === undefined) return fixture.expected === undefined ? [] : ['has an expected.txt without findings'];
  if (update) return [];
  if (fixture.expected === undefined) return ['has no expected.txt: run with UPDATE=1 and read what it writes'];
  const difference = compareTexts(textOf(fixture.expected), expected);
  return difference === '' ? [] : [`differs from its expected.txt:\n${difference}`];
}

function fixedFaults(fixture: FixtureCase, fixed: ReadonlyMap<string, string>, update: boolean): string[] {
  const orphans = [...fixture.fixed.keys()].filter((path) => !fixed.has(path));
  if (fixture.name.startsWith('ok.') && orphans.length > 0) return ['has a folder fixed without findings'];
  if (update) return [];
  const faults = orphans.map((path) => `has fixed/${path}, but no fix changes that file`);
  for (const [path, text] of fixed) {
    const known = fixture.fixed.get(path);
    const difference = known === undefined ? '' : compareTexts(textOf(known), text);
    if (known === undefined) faults.push(`has no fixed/${path}: run with UPDATE=1 and read what it writes`);
    else if (difference !== '') faults.push(`differs from fixed/${path}:\n${difference}`);
  }
  return faults;
}

/** Options whose absence would change the findings. */
function effectiveOptions(input: RunInput, expected: string): string[] {
  const { rule, setup } = input;
  const set = Object.keys({ ...presetOverrides(rule, setup), ...setup.options });
  const { defaults = {} } = rule.meta.options ?? {};
  const fallback = new Map<string, unknown>(Object.entries(defaults));
  return set.filter((key) => {
    const run = runCase({ ...input, setup: { ...setup, options: { ...setup.options, [key]: fallback.get(key) } } });
    return renderExpectation(run) !== expected;
  });
}

/** Options that the setup's preset sets to other values than the defaults. */
function presetOverrides(rule: Rule, setup: CaseSetup): object {
  const { defaults = {} } = rule.meta.options ?? {};
  const fallback = new Map<string, unknown>(Object.entries(defaults));
  const { options } = presetSetting(rule, setup.preset);
  return Object.fromEntries(Object.entries(options).filter(([key, value]) => fallback.get(key) !== value));
}

function repeatFaults(input: RunInput, expected: string): string[] {
  const run = runCase(input);
  return renderExpectation(run) === expected ? [] : ['finds something else on a second run'];
}

/** Runs one case and checks everything that can be told from it alone. */
export function checkCase(fixture: FixtureCase, check: CaseCheck): CaseOutcome {
  const { setup, faults } = readSetup(fixture.setup);
  const { rule, rules, update } = check;
  const input: RunInput = { files: fixture.files, rule, rules, clients: setup.clients ?? check.clients, setup };
  const run = runCase(input);
  const rendered = renderExpectation(run);
  const expected = fixture.name.startsWith('bad.') && run.own.length > 0 ? rendered : undefined;
  const outcome = checkFixes(input, run);
  const empty = run.documents.size === 0 ? ['holds no file that a client reads'] : [];
  return {
    name: fixture.name,
    fixed: outcome.fixed,
    messageIds: new Set(run.own.map(({ messageId }) => messageId)),
    options: effectiveOptions(input, rendered),
    faults: [
      ...new Set([
        ...faults,
        ...empty,
        ...run.faults,
        ...setupFaults(setup, rule, run),
        ...findingFaults(fixture.name, run),
        ...outcome.faults,
        ...repeatFaults(input, rendered),
        ...checkLineEndings(input, run, outcome.fixed),
        ...expectationFaults(fixture, expected, update),
        ...fixedFaults(fixture, outcome.fixed, update),
      ]),
    ],
    ...(expected === undefined ? {} : { expected }),
  };
}
