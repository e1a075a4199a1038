// Texts that are cheap to write and dear to a careless parser, one megabyte each where nothing else is said.
const MEGABYTE = 1_000_000;
const skill = (body) => `---\nname: hostile\ndescription: Use when a parser is to be tired out.\n---\n${body}\n`;

/** Name → SKILL.md. */
export const hostileSkills = {
  'single line': skill('a '.repeat(MEGABYTE / 2)),
  'nested brackets': skill('['.repeat(100_000)),
  'closed brackets': skill(`${'['.repeat(50_000)}a${']'.repeat(50_000)}`),
  'nested quotes': skill('>'.repeat(MEGABYTE)),
  'ordered lists': skill('1. '.repeat(MEGABYTE / 3)),
  'emphasis runs': skill('_a__'.repeat(MEGABYTE / 4)),
  'backtick runs': skill(Array.from({ length: 1400 }, (_, length) => '`'.repeat(length + 1)).join(' ')),
  'open comments': skill('<!-- '.repeat(MEGABYTE / 5)),
  table: skill(`${'|'.repeat(MEGABYTE / 2)}\n${'|-'.repeat(MEGABYTE / 4)}`),
  'alias bomb': `---\nname: hostile\na0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join('\n')}\ndescription: *a40\n---\nbody\n`,
  'many keys': `---\n${Array.from({ length: 30_000 }, (_, at) => `key${at}: value`).join('\n')}\n---\nbody\n`,
  'unclosed frontmatter': `---\n${'name: x\n'.repeat(MEGABYTE / 8)}`,
  'many headings': skill('# a\n\n'.repeat(MEGABYTE / 5)),
  'many links': skill('[a](b.md) '.repeat(MEGABYTE / 10)),
  'many sentences': skill('Do not stop if it fails. '.repeat(MEGABYTE / 25)),
  'blank lines': skill(' \n'.repeat(MEGABYTE / 2)),
  'zero-width': skill('\u200B'.repeat(MEGABYTE / 3)),
};
