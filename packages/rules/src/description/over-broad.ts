import { defineRule } from '@sopwright/lint';
import { genericTriggersIn } from '../judgement/generic-trigger.ts';
import { rangeInValue, textField } from '../reading/frontmatter/scalar-text.ts';
import { nameField } from '../reading/skills/skill-name.ts';

const THING =
  '(?:tasks?|requests?|questions?|messages?|prompts?|queries|query|conversations?|sessions?|responses?|replies|reply|answers?|turns?|interactions?|actions?)';
/** What narrows the words down again. */
const QUALIFIED =
  '(?!\\s+(?:that|which|who|whose|to|about|in|on|at|of|for|from|with|within|by|using|involving|related|relating|concerning|regarding|requiring|needing|mentioning|where|when|whose|like|such|and|or|under|(?!including)[a-z]+ing)\\b)(?!\\s*[-–/])';
const BROAD: RegExp = new RegExp(
  [
    `\\b(?:for|on|in|with|at the (?:start|beginning) of) (?:any|every|each|all) (?:kinds? of |types? of |user )?${THING}\\b${QUALIFIED}`,
    `\\bbefore (?:any|every|each|all) ${THING}\\b${QUALIFIED}`,
    `\\b(?:always|must always) (?:use|invoke|load|activate|apply|run) (?:this|it)(?: skill)?(?=\\s*(?:[.!;]|$)|,? first\\b(?! (?:when|if|for|to)\\b)|,? before (?:answering|responding|replying|anything else)\\b)`,
    '\\b(?:no matter (?:what )?the (?:task|request|topic)|regardless of (?:the )?(?:task|request|topic))\\b',
    '\\b(?:whenever|when|any time|every time) the user (?:says|asks|writes|types) (?:anything|something)\\b(?!\\s+(?:about|like|related|involving|in|with|that))',
  ].join('|'),
  'gi',
);

/**
 * Finds descriptions that claim every request: "use for any task", "before any response", "always use this skill". A model
 * that takes them at their word loads the skill each time, and the skills that were meant for a request are left unread.
 *
 * Also finds words that a list of triggers has for themselves and that any project knows: "Triggers on: deploy, storage". A
 * skill for one platform then answers for all others.
 *
 * Words that are narrowed down, "any task that touches invoices" or "deploy to AWS", are left alone, and so is a word that the
 * skill is named after.
 *
 * ## How to fix
 * Say which requests the skill is for, and name what it works with in each trigger. What holds for all of them belongs in `AGENTS.md` or `CLAUDE.md`.
 *
 * ## When not to use it
 * For the one skill of a collection that is meant to be read first.
 */
export default defineRule({
  meta: {
    id: 'description/over-broad',
    summary: 'The description claims every request.',
    kind: 'problem',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/skill-creation/optimizing-descriptions',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'A description makes the skill trigger for its own tasks and for no others.',
      },
      {
        source: 'https://github.com/aws/agent-toolkit-for-aws/issues/310',
        level: 'SHOULD',
        date: '2026-09-13',
        note: 'A skill for AWS that answers to "deploy", "storage", "function" and "container" in projects without AWS.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/TROUBLESHOOTING.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'On skills that activate for requests they are not meant for.',
      },
    ],
    messages: {
      broad: 'Words "{phrase}" claim every request, expected those that the skill is for.',
      bare: 'Trigger "{word}" claims whatever has that word in it, expected it with what the skill works with.',
    },
  },
  on: ['skill'],
  check(document, context) {
    const name = nameField(document)?.value ?? '';
    for (const key of ['description', 'when_to_use']) {
      const field = textField(document, key);
      if (field === undefined) continue;
      for (const { word, range } of genericTriggersIn(field.value, name)) {
        context.report({ range: rangeInValue(document, field, range), messageId: 'bare', data: { word } });
      }
      for (const { 0: phrase, index } of field.value.matchAll(BROAD)) {
        const range = rangeInValue(document, field, [index, index + phrase.length]);
        context.report({ range, messageId: 'broad', data: { phrase: phrase.replace(/\s+/g, ' ') } });
      }
    }
  },
});
