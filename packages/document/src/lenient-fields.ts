import type { Field } from './frontmatter.ts';
import type { Range } from './range.ts';

const KEY_LINE = /^([A-Za-z_][A-Za-z0-9_-]*)[ \t]*:(?:[ \t]+|$)/;
const QUOTED = /^(["'])([\s\S]*)\1$/;

/**
 * Reads top-level `key: value` lines of YAML that does not parse, as the clients' own fallbacks do: the value is the
 * rest of the line, further lines belong to it until the next key at the margin.
 */
export function readLenientFields(raw: string, base: number): readonly Field[] {
  const fields: Field[] = [];
  let offset = 0;
  let open: { key: string; keyRange: Range; start: number; end: number; lines: string[] } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const joined = open.lines
      .map((line) => line.trim())
      .join(' ')
      .trim();
    const value = joined.replace(/^[|>][+-]?[0-9]?(?:\s+|$)/, '').replace(QUOTED, '$2');
    fields.push({
      key: open.key,
      keyRange: open.keyRange,
      value,
      valueRange: [open.start, open.end],
      style: 'lenient',
    });
  };
  for (const line of raw.split('\n')) {
    const content = line.replace(/\r$/, '');
    const match = KEY_LINE.exec(content);
    if (match !== null) {
      close();
      const key = match[1] ?? '';
      const start = base + offset;
      const end = start + content.trimEnd().length;
      open = {
        key,
        keyRange: [start, start + key.length],
        start: Math.min(start + match[0].length, end),
        end,
        lines: [content.slice(match[0].length)],
      };
    } else if (open !== undefined && content.trim() !== '') {
      open.lines.push(content);
      open.end = base + offset + content.trimEnd().length;
    }
    offset += line.length + 1;
  }
  close();
  return fields;
}
