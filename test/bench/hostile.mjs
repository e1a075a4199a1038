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
  'setext headings': skill('a\n=\n'.repeat(MEGABYTE / 5)),
  footnotes: skill('[^a]: b\n\n'.repeat(MEGABYTE / 10)),
  addresses: skill('https://x.y/z '.repeat(70_000)),
  'suppression comments': skill('<!-- sopwright-disable-next-line a/b -->\n'.repeat(25_000)),
  'suppression blocks': skill(
    `${'<!-- sopwright-disable a/b -->\n'.repeat(16_000)}${'<!-- sopwright-enable c/d -->\n'.repeat(16_000)}`,
  ),
  'suppressed names': skill(`<!-- sopwright-disable ${'a/b,'.repeat(MEGABYTE / 4)} -->`),
  // Put together, so that nobody takes them for secrets in this file.
  tokens: skill(`${['ghp', 'kQ7vN2mXz9RtYw4LpB8sDf3GhJ6cVa1EuTiO'].join('_')} `.repeat(20_000)),
  'zero-width': skill('\u200B'.repeat(MEGABYTE / 3)),
};

/** Name → .mcp.json. */
export const hostileJson = {
  'deep JSON': '['.repeat(MEGABYTE),
  'JSON of commas': `{${','.repeat(MEGABYTE)}}`,
  'JSON of comments': '//\n'.repeat(MEGABYTE / 3),
  'JSON of keys': `{${Array.from({ length: 50_000 }, (_, at) => `"key${at}":1`).join(',')}}`,
};
