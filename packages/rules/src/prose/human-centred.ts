import { defineRule } from '@sopwright/lint';
import { instructionsOf } from '../judgement/instruction.ts';
import { phrasePattern } from '../judgement/phrase.ts';
import { matchesOf } from '../reading/text/matches.ts';

/** Greetings, backstory, the manner of tutorials, and praise. */
const PHRASES: readonly string[] = [
  'welcome to',
  'this (?:skill|guide|document|tutorial|plugin|command|agent|file) was (?:created|built|written|made|designed|developed|born)',
  '(?:this|the following) (?:guide|tutorial|article|chapter) (?:will )?(?:shows?|teach(?:es)?|walks?|takes?|explains?|introduces?) (?:you|how)',
  "in this (?:guide|tutorial|article|chapter|section|document|skill),? (?:we|you|i)(?:['’]ll| will| are going to| explore| learn| look)",
  "(?:we|you)(?:['’]ll| will) (?:learn|explore|discover|dive|walk through|take a look|cover)",
  "let['’]s (?:dive|explore|get started|begin|take a look|walk through|look at|jump)",
  'happy (?:coding|hacking|building|shipping|deploying|debugging|writing|learning)!?',
  '(?:have fun|enjoy|congratulations|congrats)!',
  '(?:thank you|thanks) for (?:reading|using|installing|choosing|your)',
  '(?:is|are|was) (?:an? )?(?:really |very |so |super[- ]?|pretty )?(?:cool|awesome|amazing)|cool[?!]',
  'cutting[- ]edge|world[- ]class|state[- ]of[- ]the[- ]art|game[- ]chang(?:er|ing)|industry[- ]leading',
  'supercharge[sd]?|turbocharge[sd]?|effortless(?:ly)?|blazing(?:ly)?[- ]fast|revolutionary|unparalleled|next[- ]generation',
  '(?:is|are) an? (?:very |extremely |incredibly )?powerful|powerful (?:and |, )?(?:features?|workflows?|capabilit\\w+|experiences?)',
];
const PHRASE = phrasePattern(PHRASES);
/** How a book presents itself; in a list the same words describe a file. */
const SUBTITLE = /^(?:an? |the |your )?(?:comprehensive|ultimate|definitive|complete) guide (?:to|for|on)(?!\w)/i;

/**
 * Finds text that is written to please a human reader: greetings, how the skill came about, the manner of a tutorial,
 * praise. An agent is not won over by it; every use pays for it, and it pushes what the agent needs further down.
 *
 * ## How to fix
 * Delete it. Where a sentence holds a fact as well, keep the fact: "Comprehensive guide to Istio traffic management"
 * becomes "Istio traffic management: routing, retries, mirroring".
 */
export default defineRule({
  meta: {
    id: 'prose/human-centred',
    summary: 'Text is written to welcome, entertain or persuade a human reader.',
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
        note: 'No welcome, no backstory, no marketing: a skill is written for an agent.',
      },
    ],
    messages: { humanCentred: '`{words}` speaks to a human reader, expected an instruction or a fact.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    for (const { text, range, place, opensBlock } of instructionsOf(document)) {
      const subtitle = opensBlock && place === 'paragraph' ? SUBTITLE.exec(text) : null;
      for (const match of [...(subtitle === null ? [] : [subtitle]), ...matchesOf(PHRASE, text)]) {
        const start = range[0] + match.index;
        const end = start + match[0].trimEnd().length;
        const words = document.text.slice(start, end).replace(/\s+/g, ' ');
        context.report({ range: [start, end], messageId: 'humanCentred', data: { words } });
      }
    }
  },
});
