import { byCodeUnits, decodeText } from '@sopwright/document';
import { readSetup } from './case-setup.ts';
import { type CaseCheck, type CaseOutcome, checkCase } from './check-case.ts';
import type { FileContent, FixtureCase } from './fixture-case.ts';

/** What a rule's fixtures say about it. */
export interface RuleOutcome {
  /** What is wrong, one sentence each; empty for a rule in order. */
  readonly faults: readonly string[];
  readonly cases: readonly CaseOutcome[];
}

/** A rule with all its cases. */
export interface RuleCheck extends Partial<Pick<CaseCheck, 'update'>>, Omit<CaseCheck, 'update'> {
  readonly cases: readonly FixtureCase[];
}

function inputKey({ files, setup }: FixtureCase): string {
  const text = (content: FileContent): string => {
    if (typeof content === 'string') return content;
    return `${decodeText(content).encoding} ${decodeText(content).text}`;
  };
  const sorted = [...files].toSorted(([a], [b]) => byCodeUnits(a, b));
  const { options, clients, preset, hits } = readSetup(setup).setup;
  return JSON.stringify([sorted.map(([path, content]) => [path, text(content)]), options, clients, preset, hits]);
}

function caseListFaults(cases: readonly FixtureCase[]): string[] {
  const faults: string[] = [];
  const first = new Map<string, string>();
  for (const fixture of cases) {
    const key = inputKey(fixture);
    const twin = first.get(key);
    if (twin === undefined) first.set(key, fixture.name);
    else faults.push(`${fixture.name}: has the same input as ${twin}`);
    if (!/^(?:ok|bad)\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(fixture.name)) {
      faults.push(`${fixture.name}: a case is a folder named ok.<what> or bad.<what> in kebab-case`);
    }
  }
  for (const prefix of ['ok.', 'bad.']) {
    if (!cases.some(({ name }) => name.startsWith(prefix))) faults.push(`there is no ${prefix}* case`);
  }
  return faults;
}

function coverageFaults({ rule }: RuleCheck, cases: readonly CaseOutcome[]): string[] {
  const { messages, options, fix } = rule.meta;
  const silent = Object.keys(messages).filter((id) => !cases.some(({ messageIds }) => messageIds.has(id)));
  const unused = Object.keys(options?.schema.properties ?? {}).filter(
    (key) => !cases.some((outcome) => outcome.options.includes(key)),
  );
  const isUnfixed = fix !== 'none' && !cases.some(({ fixed }) => fixed.size > 0);
  return [
    ...silent.map((id) => `no case has the message '${id}'`),
    ...unused.map((key) => `no case depends on the option '${key}': set it in a case.json so that findings change`),
    ...(isUnfixed ? [`meta.fix is '${fix}', but no case has a fix`] : []),
  ];
}

/**
 * Checks a rule by its cases: each by itself, then what they cover together. Await `loadMarkdownParser()` of
 * `@sopwright/document` before. Pure: reading cases and writing expectations is the caller's part.
 */
export function checkRule(check: RuleCheck): RuleOutcome {
  const { rule, rules, clients, update = false } = check;
  const named = check.cases.filter(({ name }) => /^(?:ok|bad)\./.test(name));
  const cases = named.map((fixture) => checkCase(fixture, { rule, rules, clients, update }));
  const faults = [
    ...caseListFaults(check.cases),
    ...cases.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
    ...coverageFaults(check, cases),
  ];
  return { faults, cases };
}
