/** 53-bit string hash (cyrb53), as 16 hexadecimal digits of two 32-bit halves. Not for security. */
export function hashText(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}

/**
 * Gives each finding of one run its fingerprint: rule, message id, file and the text of its line. Equal ones are told
 * apart by their order, so a finding keeps its fingerprint when lines above it come or go.
 */
export function createFingerprinter(): (rule: string, messageId: string, file: string, line: string) => string {
  const seen = new Map<string, number>();
  return (rule, messageId, file, line) => {
    const key = `${rule}\n${messageId}\n${file}\n${line}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return hashText(nth === 0 ? key : `${key}\n${nth}`);
  };
}
