import { defineRule, nearest } from '@sopwright/lint';
import { MAX_NAMES, partsOf, type StepWords, stemOf, stepWordsOf } from '../reading/sop/parameter-words.ts';
import { readSop } from '../reading/sop/read-sop.ts';
import { authorSkill, specification } from '../reading/sop/sop-sources.ts';

/** Shorter parts are abbreviations ("igw", "az") of words that stand in the steps. */
const TELLING = 4;

function comesFromNowhere(name: string, { stems }: StepWords): boolean {
  const parts = partsOf(name).filter((part) => part.length >= TELLING && part !== 'name');
  return parts.length > 0 && parts.every((part) => !stems.has(stemOf(part)));
}

/**
 * Finds placeholders such as `{bucket_name}` in the steps that are no parameter and come from nowhere: no word of the name
 * stands elsewhere in the steps, as in "capture the bucket's name". Many placeholders are results of earlier steps, and these
 * are named there. A name that is a declared one but for its spelling is reported in any case.
 *
 * ## How to fix
 * Declare the parameter, correct the name, or say in which step the value comes up.
 */
export default defineRule({
  meta: {
    id: 'sop/undeclared-parameter',
    summary: 'The steps use a parameter that is not declared.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'Parameters are the inputs that the SOP accepts.'),
      authorSkill('MUST', 'Exact parameter names as defined.'),
    ],
    messages: {
      misspelled: 'Placeholder `{name}` is no parameter, expected `{expected}`.',
      undeclared:
        'Placeholder `{name}` is no parameter, and no step says where it comes from, expected it among the parameters.',
    },
  },
  on: ['sop'],
  check(document, context) {
    const words = stepWordsOf(document);
    const parameters = readSop(document)?.parameters ?? [];
    if (words === undefined || parameters.length === 0) return;
    const declared = new Set(parameters.map(({ name }) => name.text));
    const candidates = [...declared].slice(0, MAX_NAMES);
    const byParts = new Map(parameters.map(({ name }) => [partsOf(name.text).join('_'), name.text]));
    const seen = new Set<string>();
    for (const { name, start } of words.placeholders) {
      if (declared.has(name) || seen.has(name) || seen.size >= MAX_NAMES) continue;
      seen.add(name);
      const range = [start, start + name.length] as const;
      const spelled = byParts.get(partsOf(name).join('_'));
      const isUnknown = partsOf(name).some((part) => part.length >= 3 && !words.stems.has(stemOf(part)));
      const expected = spelled ?? (isUnknown ? nearest(name, candidates) : undefined);
      if (expected !== undefined) context.report({ range, messageId: 'misspelled', data: { name, expected } });
      else if (comesFromNowhere(name, words)) context.report({ range, messageId: 'undeclared', data: { name } });
    }
  },
});
