import { type Document, derive, type Range, sectionsOf } from '@sopwright/document';

// What a text is about when it shows attacks in order to teach, find or stop them.
const LESSON =
  /\b(?:security|secure|threats?|attacks?|attackers?|injections?|vulnerabilit(?:y|ies)|exploits?|malicious|malware|pen-?test(?:ing)?|red[ -]?team(?:ing)?|jailbreaks?|guardrails?|adversarial|owasp|forensics?|dangerous|obfuscat(?:ed|ion)|backdoors?|exfiltration)\b/i;

/**
 * True for a document about security: its name, title or description says so. What such a text quotes is what it warns
 * of. Only rules about visible text go by this; nobody teaches with text that cannot be seen.
 */
export const isSecurityLesson: (document: Document) => boolean = derive((document) => {
  const description = document.frontmatter.get('description')?.value;
  const title = sectionsOf(document)[0]?.title ?? '';
  const path = document.path.split('/').slice(-3).join(' ').replace(/[-_]/g, ' ');
  return LESSON.test(`${path} ${title} ${typeof description === 'string' ? description : ''}`);
});

const WARNING =
  /\b(?:never|do not|don['’]t|must not|should not|shouldn['’]t|avoid|instead of|rather than|refuse|reject(?:s|ed)?|block(?:s|ed)?|forbid(?:s|den)?|prohibit(?:s|ed)?|disallow(?:s|ed)?|flag(?:s|ged)?|detect(?:s|ed)?|dangerous|unsafe|insecure|malicious|attacker|attack|payload|exploit|suspicious|red flag|anti-?pattern|bad|wrong|nicht|niemals|jamais|ne pas|nunca|не)\b|❌|🚫|⛔|不要|禁止|切勿|しない|してはいけない/iu;
const REACH = 240;

/** True where the words around a place, or the heading above it, warn against what stands there. */
export function isWarnedAgainst(document: Document, [start, end]: Range): boolean {
  const { text, bodyStart } = document;
  const section = sectionsOf(document).findLast(({ headingRange }) => headingRange[0] <= start);
  // "Do not use for …" in a description warns of nothing in the body.
  const from = Math.max(start - REACH, section?.headingRange[1] ?? (start < bodyStart ? 0 : bodyStart));
  // Two blank lines back begins another thought; a code block belongs to the paragraph above it.
  const before = text
    .slice(from, start)
    .split(/\n[ \t]*\n/)
    .slice(-2)
    .join(' ');
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd).slice(0, REACH);
  return WARNING.test(`${section?.title ?? ''} ${before} ${after}`);
}
