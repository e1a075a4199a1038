import type { LineSplitter } from './line-splitter.ts';
import { createLineSplitter, type LineLimits } from './line-splitter.ts';
import { MeasureFailure } from './measure-failure.ts';

/**
 * A reader of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) that hands the data
 * of each `message` event on. Linear in its input, with limits on each event and on the whole: the stream comes from a
 * server that nobody vouches for. A lone carriage return, which no server was seen to end lines with, ends none here.
 */
export function createEventReader(limits: LineLimits, onData: (data: string) => void): LineSplitter {
  let data: string[] = [];
  let length = 0;
  let type = '';
  return createLineSplitter(limits, (line) => {
    if (line === '') {
      const isMessage = data.length > 0 && (type === '' || type === 'message');
      const text = data.join('\n');
      data = [];
      length = 0;
      type = '';
      if (isMessage) onData(text);
      return;
    }
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'event') type = value;
    if (field !== 'data') return;
    length += value.length + 1;
    if (length > limits.messageBytes) {
      throw new MeasureFailure('limit', `sent an event of over ${limits.messageBytes} bytes`);
    }
    data.push(value);
  });
}
