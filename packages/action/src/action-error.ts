/** An error that a person meets: its message is one line that says what, where and what to do. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
}

/** Text of any thrown value in one line, without control characters, at most 500 code units. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .slice(0, 2000)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 500)
    .replace(/\p{Cs}/gu, '\uFFFD');
}
