/** The words of a text: a list that fits on few lines. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
