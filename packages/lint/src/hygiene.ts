import type { PlacedDirective, RawFinding } from './analyze.ts';
import { MAX_DIRECTIVES, namesRule } from './directives.ts';
import { engineFinding } from './engine-finding.ts';
import { createIntake } from './intake.ts';
import { nearest } from './nearest.ts';
import { isWorkspaceRule, type Settings } from './plan.ts';
import type { Rule } from './rule.ts';

/** Names in a comment that suppressed something; with no name in it, `*`. */
export type UsedNames = ReadonlyMap<PlacedDirective, ReadonlySet<string>>;

/** What judging the comments of a file rests on. */
export interface Hygiene {
  readonly byId: ReadonlyMap<string, Rule>;
  /** True where only a part of the files was analysed. */
  readonly isPartial: boolean;
  readonly used: UsedNames;
}

function faultFinding(byId: Hygiene['byId'], { place, rules, fault }: PlacedDirective): RawFinding[] {
  const id = 'suppression/unused';
  if (fault === undefined) return [];
  if (fault === 'too-many') return engineFinding(byId, id, 'tooMany', place, { limit: MAX_DIRECTIVES });
  if (fault === 'stray-enable') {
    return engineFinding(byId, id, 'strayEnable', place, { rules: rules.join(', ') || 'any rule' });
  }
  const expected = fault.meant === undefined ? 'disable-next-line` or one like it' : `${fault.meant}\``;
  return engineFinding(byId, id, 'unknownWord', place, { word: fault.word, expected: `\`sopwright-${expected}` });
}

function unusedNames(
  directive: PlacedDirective,
  settings: Settings,
  { byId, isPartial, used, names }: Hygiene & { readonly names: ReadonlySet<string> },
): RawFinding[] {
  const { place, rules } = directive;
  const taken = used.get(directive) ?? new Set<string>();
  const elsewhere = isPartial ? [...byId.values()].filter(isWorkspaceRule).map(({ meta }) => meta.id) : [];
  if (rules.length === 0) {
    const isIdle = taken.size === 0 && elsewhere.length === 0;
    return isIdle ? engineFinding(byId, 'suppression/unused', 'unused', place, { rules: 'any rule' }) : [];
  }
  const known = rules.filter((name) => names.has(name));
  // A name of a rule that is off in this run, or that judges files that were not looked at, cannot be called unused.
  const isJudged = (name: string): boolean =>
    (name.endsWith('/*') || (settings.get(name)?.severity ?? 'off') !== 'off') &&
    !elsewhere.some((id) => namesRule(name, id));
  const idle = known.filter((name) => !taken.has(name) && isJudged(name));
  if (idle.length === 0) return [];
  const messageId = idle.length === known.length ? 'unused' : 'unusedPart';
  return engineFinding(byId, 'suppression/unused', messageId, place, { rules: idle.join(', ') });
}

function namesOf(byId: Hygiene['byId']): string[] {
  const ids = [...byId.keys()];
  return [...ids, ...new Set(ids.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];
}

/** What is wrong with the suppression comments of a file, not too much of any kind. */
export function hygieneOf(directives: readonly PlacedDirective[], settings: Settings, hygiene: Hygiene): RawFinding[] {
  const { byId } = hygiene;
  const intake = createIntake();
  const takeAll = (findings: readonly RawFinding[]): void => {
    for (const finding of findings) intake.take(finding.rule, () => finding);
  };
  const known = namesOf(byId);
  const names = new Set(known);
  // Searching for the word that was meant is dear, and one comment may hold a hundred thousand words.
  const takeUnknown = (rule: string, place: PlacedDirective['place']): void =>
    intake.take('suppression/unknown-rule', () => {
      const meant = nearest(rule, known);
      const expected = meant === undefined ? 'the id of a rule or `group/*`' : `\`${meant}\``;
      return engineFinding(byId, 'suppression/unknown-rule', 'unknownRule', place, { rule, expected })[0];
    });
  for (const directive of directives) {
    if (directive.fault !== undefined) {
      takeAll(faultFinding(byId, directive));
      continue;
    }
    const { place, rules, reason } = directive;
    for (const rule of rules) {
      if (!names.has(rule)) takeUnknown(rule, place);
    }
    if (reason === '') takeAll(engineFinding(byId, 'suppression/missing-reason', 'missingReason', place, {}));
    takeAll(unusedNames(directive, settings, { ...hygiene, names }));
  }
  return intake.findings();
}
