import { isJsonObject, type JsonObject } from '../measure/json-rpc.ts';
import { MeasureFailure } from '../measure/measure-failure.ts';

/** UTF-8 bytes of an SOP from a server: the longest public one has 100,000. */
const MAX_TEXT = 1_048_576;

function refuse(clause: string): MeasureFailure {
  return new MeasureFailure('answer', clause);
}

/** The text of one content block. @throws MeasureFailure where it is another kind of content. */
export function blockText(block: unknown): string {
  const { type, text } = isJsonObject(block) ? block : {};
  if (type === 'text' && typeof text === 'string') return text;
  throw refuse(`sent content that is no text${typeof type === 'string' ? ` (${type.slice(0, 40)})` : ''}`);
}

/** What a tool says in words, whether it is an error or not; empty where that is nothing. */
function toolWords({ content }: JsonObject): string {
  const blocks: readonly unknown[] = Array.isArray(content) ? content : [];
  return blocks
    .flatMap((block) => (isJsonObject(block) && typeof block.text === 'string' ? [block.text] : []))
    .join(' ');
}

/**
 * The text that a tool gave, whole: `content` of its structured content, or else its text, blocks joined by a line end.
 *
 * @throws MeasureFailure where it gave an error, or something that is no text.
 */
export function toolText(tool: string, result: JsonObject): string {
  const { content, structuredContent, isError } = result;
  if (isError === true) {
    const words = toolWords(result).trim();
    throw refuse(`answered ${tool} with an error${words === '' ? '' : `: ${words}`}`);
  }
  if (isJsonObject(structuredContent) && typeof structuredContent.content === 'string')
    return structuredContent.content;
  if (!Array.isArray(content) || content.length === 0) throw refuse(`answered ${tool} without content`);
  return content.map(blockText).join('\n');
}

/**
 * A text that may be kept as an SOP.
 *
 * @throws MeasureFailure for one that is empty, too long, a web page, cannot be written as UTF-8, or repeats a secret of
 * the server's entry: what is kept is committed.
 */
export function keptText(text: string, secrets: readonly string[]): string {
  if (text.trim() === '') throw refuse('sent an empty text');
  if (Buffer.byteLength(text) > MAX_TEXT) throw refuse(`sent a text of over ${MAX_TEXT} bytes`);
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) throw refuse('sent a web page');
  if (/\p{Cs}/u.test(text)) throw refuse('sent half a character');
  if (secrets.some((secret) => text.includes(secret))) throw refuse('sent a text that repeats a secret of its entry');
  return text;
}
