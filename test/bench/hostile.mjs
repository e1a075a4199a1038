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
  cells: skill(`| a | b |\n| - | - |\n${'| a | b |\n'.repeat(MEGABYTE / 10)}`),
  definitions: skill('[a]: b.md\n'.repeat(MEGABYTE / 10)),
  'closed comments': skill('<!-- a -->\n\n'.repeat(MEGABYTE / 12)),
  'code spans': skill('`a.md` '.repeat(MEGABYTE / 7)),
  fences: skill('```sh\n# a\n```\n'.repeat(MEGABYTE / 14)),
  'failing items': skill('- If it fails, stop and ask.\n'.repeat(MEGABYTE / 29)),
  'no sentence end': skill('if it fails, never go on, then stop '.repeat(MEGABYTE / 36)),
  'no blanks': skill('如果失败请停止不要继续'.repeat(MEGABYTE / 33)),
  'Chinese sentences': skill('如果失败，请停止。'.repeat(MEGABYTE / 27)),
  'long description': `---\nname: hostile\ndescription: ${'Use when it fails, never else. '.repeat(MEGABYTE / 31)}\n---\nbody\n`,
  'text lines': skill(`\`\`\`\n${'If it fails, stop.\n'.repeat(MEGABYTE / 19)}\`\`\``),
  'code comments': skill(`\`\`\`sh\n${'# Step 1: a\n'.repeat(MEGABYTE / 12)}\`\`\``),
  // Just below what is refused for its size (MAX_NODES).
  'most headings': skill('# a\n\n'.repeat(24_000)),
  'most steps': skill('# Step 1\n\n'.repeat(24_000)),
  'most paragraphs': skill('If it fails, stop.\n\n'.repeat(24_000)),
  'most footnotes': skill('[^a]: b\n\n'.repeat(16_000)),
  'most links': skill('[a](b.md) '.repeat(16_000)),
  'most cells': skill(`| a | b |\n| - | - |\n${'| If it fails | stop |\n'.repeat(9_900)}`),
  'most items': skill('1. If it fails, stop.\n'.repeat(16_000)),
  'most paths': skill('See `references/a.md`\n\n'.repeat(16_000)),
  'most lists': skill('7. a\n\nb:\n\n'.repeat(8_000)),
  'most sequels': skill(Array.from({ length: 8_000 }, (_, at) => `${at + 1}. a\n\nb\n\n`).join('')),
  'most sections': skill('## Known issues\n\n- if it fails: stop\n\n'.repeat(7_000)),
  'most fences': skill('```sh\n# Step 1: a\n```\n'.repeat(45_000)),
};

/** Name → .mcp.json. */
export const hostileJson = {
  'deep JSON': '['.repeat(MEGABYTE),
  'JSON of commas': `{${','.repeat(MEGABYTE)}}`,
  'JSON of comments': '//\n'.repeat(MEGABYTE / 3),
  'JSON of keys': `{${Array.from({ length: 50_000 }, (_, at) => `"key${at}":1`).join(',')}}`,
};
