/** Key in `_meta` of a prompt's result: closing tags in the SOP were escaped, and a reader takes that back. */
const ESCAPED_KEY = 'sopwright/escaped-tags';

/** An SOP in the words of a prompt, and what goes along with it. */
export interface AgentSopPrompt {
  readonly text: string;
  readonly _meta?: { readonly [ESCAPED_KEY]: true };
}

const NAME_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeName(name: string): string {
  return name.replaceAll(/[&<>"]/g, (character) => NAME_ESCAPES[character] ?? character);
}

/** A text that closes no tag of the wrapper: `</content>` is `<\/content>`, and one that was so before gets one more. */
function escapeTags(text: string): string {
  return text.replaceAll(/<(\\*\/(?:content|user-input|agent-sop)(?![\w-]))/gi, '<\\$1');
}

function unescapeTags(text: string): string {
  return text.replaceAll(/<\\(\\*\/(?:content|user-input|agent-sop)(?![\w-]))/gi, '<$1');
}

/**
 * An SOP as strands' server gives it (strands-agents-sops, `mcp.py`, seen 2026-11): `Run this SOP:`, then content and
 * user's input in `agent-sop`. Theirs escapes nothing; here neither text can close what it stands in.
 */
export function agentSopPrompt(name: string, content: string, userInput: string): AgentSopPrompt {
  const escaped = escapeTags(content);
  const lines = [
    'Run this SOP:',
    `<agent-sop name="${escapeName(name)}">`,
    '<content>',
    escaped,
    '</content>',
    '<user-input>',
    escapeTags(userInput),
    '</user-input>',
    '</agent-sop>',
  ];
  return { text: lines.join('\n'), ...(escaped === content ? {} : { _meta: { [ESCAPED_KEY]: true } }) };
}

const OPENING = /^[^<]{0,200}<agent-sop(?: [^<>]*)?>\s*<content>\n/;
const CLOSING_TAG = '\n</content>';

/**
 * The SOP in a prompt that was asked for without input; `undefined` where the text has no such wrapper. The first
 * opening and the last closing tag count: strands' server does not escape what stands between.
 */
export function sopInPrompt(text: string, meta: Readonly<Record<string, unknown>> = {}): string | undefined {
  const opening = OPENING.exec(text)?.[0];
  const end = text.lastIndexOf(CLOSING_TAG);
  if (opening === undefined || end < opening.length - 1) return undefined;
  if (!/^\s*(?:<user-input>\s*<\/user-input>\s*)?<\/agent-sop>\s*$/.test(text.slice(end + CLOSING_TAG.length))) {
    return undefined;
  }
  const content = text.slice(opening.length, Math.max(end, opening.length));
  return meta[ESCAPED_KEY] === true ? unescapeTags(content) : content;
}
