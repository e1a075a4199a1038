/** Text up to the last line end before `at`; a first line longer than that is cut itself. */
function upToLine(text: string, at: number): string {
  const end = text.lastIndexOf('\n', at);
  return (end > 0 ? text.slice(0, end) : text.slice(0, at)).replace(/\p{Cs}/gu, '');
}

/**
 * Text of at most `limit` code units. What is longer is cut at a line end, with `note` as a paragraph of its own before
 * it: after it, an open code fence would swallow the note.
 */
export function cutLength(text: string, limit: number, note: string): string {
  if (text.length <= limit) return text;
  const head = `> ${note}\n\n`;
  return head.length >= limit ? '' : head + upToLine(text, limit - head.length);
}

/** As {@link cutLength}, in bytes of UTF-8. */
export function cutBytes(text: string, limit: number, note: string): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const head = `> ${note}\n\n`;
  const room = limit - Buffer.byteLength(head);
  if (room <= 0) return '';
  // A character that the cut splits becomes a replacement character of three bytes at the end: it goes.
  const whole = Buffer.from(text)
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  return head + upToLine(whole, whole.length);
}
