import { isUtf8 } from 'node:buffer';
import { MeasureFailure } from './measure-failure.ts';

/** Cuts a stream of bytes into lines. */
export interface LineSplitter {
  /** Takes bytes in; hands on every line that they complete. @throws MeasureFailure `limit`, `answer` */
  push(chunk: Uint8Array): void;
}

/** Largest line and largest whole, in bytes. */
export interface LineLimits {
  readonly messageBytes: number;
  readonly outputBytes: number;
}

const LINE_FEED = 10;

/** Bytes as text. @throws MeasureFailure `answer` where they are no UTF-8: a text with gaps is not what was sent. */
export function decodeUtf8(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new MeasureFailure('answer', 'sent bytes that are no UTF-8');
}

/** A splitter that hands lines, decoded as UTF-8 and without their end, to `onLine`. Linear in what it is given. */
export function createLineSplitter(limits: LineLimits, onLine: (line: string) => void): LineSplitter {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limits.messageBytes) {
      throw new MeasureFailure('limit', `wrote a line of over ${limits.messageBytes} bytes`);
    }
    pieces.push(piece);
  };
  return {
    push(chunk) {
      total += chunk.length;
      if (total > limits.outputBytes) throw new MeasureFailure('limit', `wrote over ${limits.outputBytes} bytes`);
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        keep(chunk.subarray(start, end));
        const line = decodeUtf8(Buffer.concat(pieces));
        pieces = [];
        length = 0;
        start = end + 1;
        onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
      }
      if (start < chunk.length) keep(Buffer.from(chunk.subarray(start)));
    },
  };
}
