/** How the bytes of a file were read. `invalid-utf-8`: not UTF-8; bad sequences became U+FFFD. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'invalid-utf-8';

/** The text of a file and how it was encoded. */
export interface DecodedText {
  /** Text with a leading byte order mark kept as U+FEFF, so that offsets are those of the file. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark, ASCII in UTF-16 shows as a NUL in every second byte of `---`.
  if (bytes[0] === 0x2d && bytes[1] === 0 && bytes[2] === 0x2d && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x2d && bytes[2] === 0 && bytes[3] === 0x2d) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  if (encoding === 'utf-16le') return decoder.decode(bytes);
  // Not every build of Node can decode big-endian UTF-16. A byte too many stays where it is.
  const swapped = Uint8Array.from(bytes);
  for (let at = 0; at + 1 < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return decoder.decode(swapped);
}

/** Decodes any bytes. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Kind(bytes);
  if (wide !== undefined) {
    const text = decodeUtf16(bytes, wide);
    return { text, encoding: wide, hasByteOrderMark: text.startsWith('\uFEFF') };
  }
  try {
    const text = strict.decode(bytes);
    return { text, encoding: 'utf-8', hasByteOrderMark: text.startsWith('\uFEFF') };
  } catch {
    const text = lenient.decode(bytes);
    return { text, encoding: 'invalid-utf-8', hasByteOrderMark: text.startsWith('\uFEFF') };
  }
}
