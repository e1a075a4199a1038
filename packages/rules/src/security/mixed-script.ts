import { defineRule } from '@sopwright/lint';
import { rareCharactersOf } from '../reading/text/rare-characters.ts';

/** Letters of Cyrillic that look like one of Latin. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
};
const LETTERS = Object.keys(LOOK_ALIKES).join('');
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])[A-Za-z${LETTERS}]+(?![\\p{L}\\p{N}])`, 'gu');
const LATIN = /[A-Za-z]/g;
const FEWEST_LATIN = 2;

/**
 * Finds words of Latin letters with Cyrillic ones among them that look the same: a host, a command or a package that reads
 * like a well-known one and is another. A reviewer cannot see the difference; a shell and a browser do.
 *
 * Words of one script are left alone, and so are Russian endings on foreign words.
 *
 * ## How to fix
 * Type the word again. The fix puts the Latin letters in; it is unsafe, because you want to know first how they came there.
 */
export default defineRule({
  meta: {
    id: 'security/mixed-script',
    summary: 'A word mixes Latin letters with Cyrillic ones that look the same.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://www.unicode.org/reports/tr39/#Mixed_Script_Detection',
        level: 'SHOULD',
        date: '2026-11-26',
        note: 'Unicode security mechanisms: confusable characters and mixed scripts.',
      },
    ],
    messages: { mixed: 'Word `{word}` has Cyrillic letters among Latin ones, expected `{plain}`.' },
  },
  on: ['skill', 'reference', 'agent', 'command', 'plugin', 'marketplace', 'mcp-config', 'hooks', 'sop', 'instruction'],
  check(document, context) {
    if (!rareCharactersOf(document).cyrillic) return;
    for (const { 0: word, index } of document.text.matchAll(WORD)) {
      const latin = word.match(LATIN)?.length ?? 0;
      // Russian endings on foreign words are no look-alikes: there the last letter is Cyrillic.
      if (latin < FEWEST_LATIN || latin === word.length || !/[A-Za-z]$/.test(word)) continue;
      const plain = [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
      const range = [index, index + word.length] as const;
      context.report({
        range,
        messageId: 'mixed',
        data: { word, plain },
        fix: { safety: 'unsafe', edits: [{ range, text: plain }] },
      });
    }
  },
});
