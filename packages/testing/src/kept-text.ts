import type { Document } from '@sopwright/document';

const STATUS_ORDER = ['absent', 'other-language', 'unclosed', 'bad-fence', 'closed'];

function commentsOf(value: unknown): string[] {
  const comments: string[] = [];
  const waiting = [value];
  const seen = new Set<unknown>();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [key, child] of Object.entries(next)) {
      if ((key === 'comment' || key === 'commentBefore') && typeof child === 'string') comments.push(child);
      else waiting.push(child);
    }
  }
  return comments.flatMap((comment) => comment.split('\n')).map((line) => line.trim());
}

function yamlComments({ frontmatter: { yaml } }: Document): string[] {
  if (yaml === undefined) return [];
  const ends = [yaml.comment, yaml.commentBefore].flatMap((comment) => comment?.split('\n') ?? []);
  return [...commentsOf(yaml.contents), ...ends.map((line) => line.trim())].filter((line) => line !== '');
}

/** Quoting a value that swallowed a `#` changes its quotes and escapes, not its words. */
function withoutQuotes(text: string): string {
  return text.replace(/["'\\]/g, '');
}

function lineEndings(text: string): string[] {
  return [...new Set(text.match(/\r\n|\r|\n/g) ?? [])];
}

const ENDING_NAMES: Readonly<Record<string, string>> = { '\r\n': 'CRLF', '\r': 'CR', '\n': 'LF' };

/** What a fix must leave alone and did not: how well the file parses, its YAML comments, its line endings. */
export function lossesOf(before: Document, after: Document): string[] {
  const losses: string[] = [];
  const rank = (document: Document): number => STATUS_ORDER.indexOf(document.frontmatter.status);
  if (rank(after) < rank(before)) {
    losses.push(`turns frontmatter that is '${before.frontmatter.status}' into '${after.frontmatter.status}'`);
  }
  if (after.frontmatter.problems.length > before.frontmatter.problems.length) {
    losses.push(`leaves YAML that does not parse: ${after.frontmatter.problems.at(-1)?.message ?? ''}`);
  }
  if (after.json.problems.length > before.json.problems.length) losses.push('leaves JSON that does not parse');
  if (after.hostile !== undefined && before.hostile === undefined) losses.push('leaves Markdown that is not parsed');
  const kept = withoutQuotes(after.frontmatter.yaml === undefined ? after.text : frontmatterText(after));
  for (const comment of yamlComments(before)) {
    if (!kept.includes(withoutQuotes(comment))) losses.push(`loses the YAML comment '#${comment}'`);
  }
  const endings = lineEndings(before.text);
  for (const ending of lineEndings(after.text)) {
    if (endings.length > 0 && !endings.includes(ending)) {
      losses.push(`brings ${ENDING_NAMES[ending]} into a file with ${endings.map((each) => ENDING_NAMES[each])}`);
    }
  }
  return losses;
}

function frontmatterText({ frontmatter, text }: Document): string {
  return text.slice(...frontmatter.contentRange);
}
