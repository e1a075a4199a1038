function repeated(part: string, bytes: number): string {
  return part.repeat(Math.ceil(bytes / new TextEncoder().encode(part).length));
}

/** Letters that no rule foresees but are the same on every run. */
function scattered(from: number, count: number, length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(from + ((state >>> 12) % count));
  }).join('');
}

/** Texts without a break, or with breaks only where a careless scan goes back; each of a number of bytes. */
export const hostileTexts: Readonly<Record<string, (bytes: number) => string>> = {
  'one letter': (bytes) => repeated('a', bytes),
  'one capital': (bytes) => repeated('A', bytes),
  'letters in disorder': (bytes) => scattered(97, 26, bytes),
  'words as long as the simple merge takes': (bytes) => scattered(97, 26, bytes).replace(/.{126}/g, '$& '),
  blanks: (bytes) => repeated(' ', bytes),
  'blanks before a letter': (bytes) => `${repeated(' ', bytes)}x`,
  'wide blanks': (bytes) => repeated('\u3000', bytes),
  tabs: (bytes) => repeated('\t', bytes),
  'line ends': (bytes) => repeated('\n', bytes),
  'mixed line ends': (bytes) => `${repeated('\r\n \n\r\t', bytes)}x`,
  'line ends and long blanks': (bytes) => repeated(`\n${' '.repeat(999)}`, bytes),
  marks: (bytes) => repeated('\u0301', bytes),
  'capitals behind marks': (bytes) => repeated(`\u0301${'A'.repeat(998)}`, bytes),
  'capitals behind letters without case': (bytes) => repeated('中A', bytes),
  punctuation: (bytes) => repeated('.', bytes),
  'punctuation in disorder': (bytes) => scattered(33, 15, bytes),
  slashes: (bytes) => repeated('/\n', bytes),
  apostrophes: (bytes) => repeated("'", bytes),
  contractions: (bytes) => repeated("'s", bytes),
  digits: (bytes) => repeated('1', bytes),
  ideographs: (bytes) => repeated('中', bytes),
  'ideographs in disorder': (bytes) => scattered(0x4e00, 20_000, bytes / 3),
  emoji: (bytes) => repeated('😀', bytes),
  'lone surrogates': (bytes) => '\uD800'.repeat(bytes / 3),
};
