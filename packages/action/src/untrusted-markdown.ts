// The comment of a fork's run is text of strangers: whoever opens a pull request may change the workflow that writes it.
// Everything here works on characters and not on a parse of the Markdown, so that no construct the parser of GitHub sees
// and ours does not gets through. ZERO_WIDTH_SPACE is what stands between the two halves of a construct that is broken.

const ZERO_WIDTH_SPACE = '\u200B';

/** What opens a tag, but for bare tags that reports are made of. */
const TAG = /<(?!\/?(?:details|summary|br|sub)>)/g;
/** What opens an entity, but for characters without a meaning in mentions, links and references. */
const ENTITY = /&(?!(?:amp|lt|gt|quot|nbsp|#39|#124);)(?=[A-Za-z#])/g;

interface Step {
  readonly pattern: RegExp;
  readonly by: string;
}

const STEPS: readonly Step[] = [
  // Characters that nobody sees, which hide text or turn its direction round; line ends become one kind.
  { pattern: /\r\n?/g, by: '\n' },
  { pattern: /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{E0000}-\u{E0FFF}]/gu, by: '' },
  // Links and images keep their text.
  { pattern: /!?\[([^[\]\n]{0,300})\]\([^()\n]{0,1000}\)/g, by: '$1' },
  { pattern: /\](?=[([:])/g, by: `]${ZERO_WIDTH_SPACE}` },
  { pattern: /!(?=\[)/g, by: `!${ZERO_WIDTH_SPACE}` },
  // HTML, comments with it, so that no second marker gets in.
  { pattern: ENTITY, by: '&amp;' },
  { pattern: TAG, by: '&lt;' },
  // Addresses that become links by themselves.
  { pattern: /:(?=[\\/])/g, by: `:${ZERO_WIDTH_SPACE}` },
  { pattern: /(www)(?=\\?\.)/gi, by: `$1${ZERO_WIDTH_SPACE}` },
  // Mentions, references to issues, and commands that bots read.
  { pattern: /@/g, by: `@${ZERO_WIDTH_SPACE}` },
  { pattern: /#(?=\d)/g, by: `#${ZERO_WIDTH_SPACE}` },
  { pattern: /(gh)-(?=\d)/gi, by: `$1${ZERO_WIDTH_SPACE}-` },
  { pattern: /^((?:[^\S\n]|>)*)\/(?=\w)/gm, by: `$1${ZERO_WIDTH_SPACE}/` },
  // Fences that draw diagrams or maps: the language becomes `text`. What opens with backticks has none behind them.
  { pattern: /(?<!`)(`{3,})(?!`)(?=[^\S\n]*[^\s`][^`\n]*$)/gm, by: '$1text ' },
  { pattern: /(?<!~)(~{3,})(?!~)(?=[^\S\n]*\S)/g, by: '$1text ' },
];

/**
 * Markdown of strangers, made harmless: no HTML but four bare tags, no link, no image, no mention, no reference, nothing
 * invisible. Headings, tables, lists and code stay. Linear in the length of the text.
 */
export function harmlessMarkdown(text: string): string {
  return STEPS.reduce((done, { pattern, by }) => done.replace(pattern, by), text);
}
