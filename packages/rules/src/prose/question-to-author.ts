import { defineRule } from '@sopwright/lint';
import { instructionsOf } from '../judgement/instruction.ts';
import { phrasePattern } from '../judgement/phrase.ts';
import { matchesOf } from '../reading/text/matches.ts';

/** What authors and reviewers write to each other. */
const ASIDES: readonly string[] = [
  'note to self',
  "(?:I['’]m|I am|we['’]re|we are) not (?:really |quite |entirely )?sure (?:if|whether|why|how|what|about|that|this)",
  '(?:should|shall|can|could) we (?:also |still |really )?(?:keep|remove|drop|delete|move|rename|split|merge|mention|document|rewrite|cut) (?:this|that|it|these|those)\\b[^.!?]{0,80}\\?',
  'do we (?:still |really |actually )(?:need|want|use) (?:this|that|it|these|those)\\b[^.!?]{0,80}\\?',
  'is (?:this|that) (?:section |step |part |still |really |actually )+(?:needed|necessary|correct|right|true|accurate|relevant|used|up to date)\\?',
  'does (?:this|that) (?:section |step |part )?(?:still |really |actually )+(?:make sense|apply|work|hold)\\?',
  '(?:need|have) to (?:check|ask|confirm) (?:this |that )?with (?:the (?:author|team|maintainers?)|@\\w+)',
];
const ASIDE = phrasePattern(ASIDES);
/** Question marks that stand for a doubt. */
const DOUBT = /(?<=\s)\(\?{1,3}\)|\?{3,}/g;

/**
 * Finds questions and notes that authors and reviewers left for each other: "should we keep this?", "not sure why this
 * works", `(?)`. The agent has no author to ask; it takes the doubt for part of the instruction, or answers it.
 *
 * List items, which may well be questions to ask oneself, are left alone.
 *
 * ## How to fix
 * Settle the question, write down the answer, and delete the note.
 */
export default defineRule({
  meta: {
    id: 'prose/question-to-author',
    summary: 'A note or question to the author is left in the text.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'No asides and no questions to the author.',
      },
    ],
    messages: { aside: '`{words}` is a note among authors, expected an instruction.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    for (const { text, range, place } of instructionsOf(document)) {
      if (place !== 'paragraph') continue;
      for (const match of [...matchesOf(ASIDE, text), ...matchesOf(DOUBT, text)]) {
        const start = range[0] + match.index;
        const end = start + match[0].length;
        const words = document.text.slice(start, end).replace(/\s+/g, ' ');
        context.report({ range: [start, end], messageId: 'aside', data: { words } });
      }
    }
  },
});
