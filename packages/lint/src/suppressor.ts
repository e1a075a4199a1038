import type { PlacedDirective, RawFinding } from './analyze.ts';
import { coversLine, coversRule, namesRule } from './directives.ts';

interface Covering {
  readonly directive: PlacedDirective;
  /** Its names that mean the rule; `*` where it names none. */
  readonly names: readonly string[];
}

function coveringOf(directives: readonly PlacedDirective[], rule: string): readonly Covering[] {
  return directives
    .filter((directive) => coversRule(directive, rule))
    .map((directive) => ({
      directive,
      names: directive.rules.length === 0 ? ['*'] : directive.rules.filter((name) => namesRule(name, rule)),
    }));
}

/**
 * Tells of each finding of a file whether a comment suppresses it, and notes in `used` which names of which comment did.
 * The comments are sorted out once for each rule: a hostile file has many of them, and many names in each.
 */
export function createSuppressor(
  directives: readonly PlacedDirective[],
  used: Map<PlacedDirective, Set<string>>,
): (finding: RawFinding) => boolean {
  const byRule = new Map<string, readonly Covering[]>();
  return ({ rule, place }) => {
    const covering = byRule.get(rule) ?? coveringOf(directives, rule);
    byRule.set(rule, covering);
    const found = covering.find(({ directive }) => coversLine(directive, rule, place.start.line));
    if (found === undefined) return false;
    const names = used.get(found.directive) ?? new Set<string>();
    used.set(found.directive, names);
    for (const name of found.names) names.add(name);
    return true;
  };
}
