import { type Document, plainText } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import type { ListItem } from 'mdast';
import { opensMenu, settlesMenu, statesDefault } from '../judgement/choice.ts';
import { languagesOf } from '../judgement/language.ts';
import { type ListRun, listRunsOf } from '../judgement/step-list.ts';
import { stepTestsOf } from '../judgement/step-reader.ts';

/** How much text before the list may say who chooses, in UTF-16 units. */
const NEARBY = 400;

/** "Either:" and "one of:" open a choice as well as what may turn out; only words for choosing tell. */
const MAY_BE_OUTCOMES = /\b(?:either|one of)\s*[:：]\s*$/i;
const CHOOSES = /\b(?:choose|pick|select|try|use|via|with)\b/i;
/** What a program prints: a sentence, where a command has none of its capitals or stops. */
const OUTPUT = /^(?:[A-Z][\w'-]*(?: [\w'"./-]+){2,}|[\w./-]+: .*\s\S+\s\S+)/;

/** True for an item that opens with a line of a log. */
function isOutput({ children: [first] }: ListItem): boolean {
  const opening = first !== undefined && 'children' in first ? first.children[0] : undefined;
  return opening?.type === 'inlineCode' && OUTPUT.test(opening.value);
}

/** True for a list of what may turn out, which nobody chooses: lines of a log, or facts behind "either:". */
function areOutcomes(document: Document, { items, leadIn }: ListRun): boolean {
  if (items.every(isOutput)) return true;
  if (!MAY_BE_OUTCOMES.test(leadIn) || CHOOSES.test(leadIn)) return false;
  const { isAction } = stepTestsOf(document);
  return !items.some(({ children: [first] }) => first !== undefined && isAction(plainText(first).trim()));
}

/**
 * Finds a list of alternatives ("use one of the following libraries:") of which none is the default, and nothing says how
 * to choose. A model takes another one each time, and the results do not fit together.
 *
 * The list has at least two items, and the sentence before it opens a choice. A preference, a condition or somebody to ask,
 * shortly before or in the items, settles it. What a program may print, or what may turn out, is no choice.
 *
 * ## How to fix
 * Name one as the default and give the case for another: "Use A; B only where the file is encrypted".
 */
export default defineRule({
  meta: {
    id: 'defaults/menu-without-default',
    summary: 'A list of alternatives has no default.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/skill-creation/best-practices',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'Give defaults, not menus.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'No implicit defaults.',
      },
    ],
    messages: { menu: 'The alternatives have no default, expected one to take where nothing speaks against it.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const languages = languagesOf(document);
    for (const run of listRunsOf(document)) {
      const { items, leadIn, leadInRange, ranges, section } = run;
      const [list] = ranges;
      if (list === undefined || leadInRange === undefined || items.length < 2) continue;
      if (!/[:：]\s*$/.test(leadIn) || !opensMenu(leadIn, languages) || areOutcomes(document, run)) continue;
      const from = Math.max(section?.headingRange[0] ?? 0, leadInRange[0] - NEARBY);
      const text = document.text.slice(from, list[1]);
      if (settlesMenu(text, languages) || statesDefault(text, languages)) continue;
      context.report({ range: leadInRange, messageId: 'menu' });
    }
  },
});
