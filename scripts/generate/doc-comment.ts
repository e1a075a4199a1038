/** The comment in front of a rule, as Markdown. */
export interface DocComment {
  /** First paragraph: what the rule finds and why it matters. */
  readonly lead: string;
  /** The whole text. */
  readonly text: string;
}

const COMMENT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export default /;

/** Takes the comment right before `export default` out of a rule's source; `undefined` where there is none. */
export function readDocComment(source: string): DocComment | undefined {
  const body = COMMENT.exec(source)?.[1];
  if (body === undefined) return undefined;
  const text = body
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
  return { lead: text.split(/\n\s*\n/)[0] ?? '', text };
}
