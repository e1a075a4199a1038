import { type Document, derive, proseOf, type Range, type Section, sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { phrasePattern } from '../judgement/phrase.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = `(?:(?:early|mid|late|the end of|end of|Q[1-4])[ -])?(?:${MONTH} (?:\\d{1,2}, ?)?)?20\\d\\d(?:-\\d\\d){0,2}\\b`;

/** Statements that are true at the time of writing. */
const AGEING: readonly string[] = [
  `as of (?:${DATE}|(?:this )?writing|now|today)`,
  'at the time of (?:this )?writing',
  `currently \\((?:as of )?${DATE}\\)`,
  'currently (?:in )?(?:an? )?(?:public |private |limited |early )*(?:preview|beta|alpha|pre-?release|experimental|unreleased)',
  'currently (?:unsupported|not supported|unavailable|not available|only (?:available|supports?|supported|works?))',
  'currently only [\\w ]{1,40} (?:come|comes|are|is|support|supports)',
  'currently available:',
  '(?:is|are|being) coming soon',
  `(?:if|when) [^.\\n]{0,60}\\b(?:before|after|until) ${MONTH} (?:\\d{1,2}, ?)?20\\d\\d`,
  `(?:until|from) (?:the )?(?:end of )?${MONTH} (?:\\d{1,2}, ?)?20\\d\\d(?:,| you| use| the)`,
  `will be (?:removed|retired|deprecated|sunset|shut down|discontinued|required|enforced|mandatory) [^.\\n]{0,40}${DATE}`,
  `(?:standard|default|best|leading|recommended|modern|latest|newest|most popular|state of the art) [^.\\n(]{0,50}(?:in |for |\\()20\\d\\d\\b\\)?`,
  `latest (?:stable )?(?:[\\w.]+ ){0,3}version(?: is|:)[ *_]{1,5}v?\\d[\\w.-]*`,
  `(?:was|were|has been|have been|is) (?:just |only )?recently (?:introduced|released|renamed|deprecated|launched|announced)`,
  `new (?:this|last) (?:month|year|quarter)`,
];
const STATEMENT = phrasePattern(AGEING);
const NEEDLE = /20\d\d|currently|writing|recently|as of|coming soon|latest|new (?:this|last)/i;

/** Sections whose dates belong there. */
const DATED =
  /\b(?:change ?log|history|release|versions?|updates?|old|legacy|deprecated|deprecations?|references?|sources?|credits?|citations?|bibliography|metadata|provenance|examples?|further reading|background)\b/i;

const datedRanges: (document: Document) => readonly Range[] = derive((document) =>
  sectionsOf(document).flatMap(({ title, range }: Section): Range[] => (DATED.test(title) ? [range] : [])),
);

/** Quoted words are somebody else's; an answer to the user may well speak of today. */
function isQuoted(prose: string, start: number): boolean {
  const line = prose.slice(prose.lastIndexOf('\n', start - 1) + 1, start);
  return (line.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/**
 * Finds statements that are true when they are written and wrong some time later: "as of March", "currently in
 * preview", "the latest version is 4.2". A skill is read for years, by an agent that cannot tell when it was written and
 * takes what it says for the present.
 *
 * Changelogs, sections on old versions, sources, quotes and code are left alone.
 *
 * ## How to fix
 * Say what holds at any time: name the version it is true for, or tell the agent how to find out. Move what used to hold
 * into a section called "Old patterns".
 */
export default defineRule({
  meta: {
    id: 'body/time-bound',
    summary: 'A statement is only true at the time of writing.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'No time-sensitive information, or in a section on old patterns.',
      },
    ],
    messages: { ageing: '`{words}` goes out of date, expected a statement that stays true.' },
  },
  on: ['skill', 'agent', 'command'],
  when: ({ text }) => NEEDLE.test(text),
  check(document, context) {
    const prose = proseOf(document);
    for (const match of prose.matchAll(STATEMENT)) {
      const range: Range = [match.index, match.index + match[0].trimEnd().length];
      if (isQuoted(prose, range[0])) continue;
      if (datedRanges(document).some(([from, to]) => range[0] >= from && range[1] <= to)) continue;
      const words = document.text.slice(...range).replace(/\s+/g, ' ');
      context.report({ range, messageId: 'ageing', data: { words } });
    }
  },
});
