/** Markdown of many shapes, on which every parser has to agree. */
export const markdownSamples: Readonly<Record<string, string>> = {
  empty: '',
  'line breaks only': '\n\n\n',
  'a skill': `---
name: tidy-desk
description: Use when the desk is a mess.
---

# Tidy desk

Put *pens* and **paper** away, then ~~stop~~ go on.

## Steps

1. Look at \`desk.txt\`.
2. Read [the rules](references/rules.md "Rules") first.
   - small things
   - large things

     with a second paragraph
3. Done.

\`\`\`bash
ls -la   # list
\`\`\`
`,
  headings: `# One #\n\nTwo\n===\n\nThree\n---\n\n###### Six ######\n\n####### Seven is a paragraph\n\n#No blank\n`,
  breaks: `one  \ntwo\\\nthree\nfour\n\n* * *\n\n___\n`,
  quotes: `> one\n> two\nlazy\n>\n> > deep\n> - list\n>   more\n\nafter\n`,
  lists: `- a\n- b\n\n  c\n- d\n\n+ e\n\n7) f\n8) g\n\n   > h\n\n-\n- i\n`,
  'nested lists': `- a\n  - b\n    - c\n      1. d\n         2. e\n- f\n\n      code\n`,
  tasks: `- [ ] open\n- [x] done\n- [X] done as well\n- [] no task\n`,
  code: `    indented\n\n    more\n\n~~~ts title="a"\nconst a = \`b\`;\n~~~\n\n\`\`\`\`\n\`\`\`\n\`\`\`\`\n\n\`\`a\`b\`\` and \` c \`\n`,
  'open fence': `text\n\n\`\`\`js\nconst a = 1;\n\n# no heading\n`,
  'a fence in a list': `1. do\n\n   \`\`\`sh\n   run\n   \`\`\`\n\n2. then\n`,
  tables: `| a | b |\n| :- | -: |\n| 1 | \`x\\|y\` |\n| 2 |\n\na | b\n--- | ---\n*c* | [d](e)\n\nnot | a\ntable | .\n`,
  links: `[a](b) [c](<d e> 'f') [g][h] [h] [h][] ![i](j "k") <https://l.example/m> <n@o.example>\n\n[h]: https://p.example "q"\n[unused]: <r>\n`,
  addresses: `See https://a.example/b?c=d&e=f, www.g.example/h_(i) and j@k.example. Not h ttp://x.\n`,
  footnotes: `A[^1] and B[^two].\n\n[^1]: One\n    more\n\n[^two]: Two\n`,
  html: `<div>\n*not emphasis*\n\n*emphasis*\n</div>\n\n<!-- a comment\n\nof two paragraphs -->\n\nText with <kbd>keys</kbd> and <!-- b --> more.\n`,
  references: `&amp; &copy; &#35; &#x22; &nope; &lt;tag&gt; a\\*b\\_c \\\\ \\z\n`,
  emphasis: `*a **b** c* _d __e__ f_ g*h*i j_k_l ***m*** **n*o*p** *q **r*\n\n* not a list*\n\n~one~ ~~two~~ ~~~three~~~\n`,
  unicode: `# Ärger 😀\n\n日本語の**強調**です。 e\u0301 \u200d \u00a0x\n\n- 😀 [ü](ö.md)\n`,
  blanks: `\tcode\n\n-\ttab\n\n  indented text  \n \n\u00a0\n`,
  'two blocks of frontmatter': `---\na: 1\n---\n\n---\nb: 2\n---\n\ntext\n`,
  'frontmatter that is not closed': `---\na: 1\n\n# Title\n`,
  'frontmatter below a blank line': `\n---\na: 1\n---\n`,
  'blanks behind the fences': `--- \na: 1\n---\t\ntext\n`,
  'no final line break': `# a\n\n- b\n- c`,
  'loose ends': `[ ( * _ \` ~ < & ! [a]( ![ **\n\n> - \n\n|\n`,
};
