import type { TextEdit } from '@sopwright/lint';
import { isTextCut } from './cut-text.ts';
import { lineBreakOf, quotedScalar } from './quoted-scalar.ts';
import type { YamlEntry, YamlLine } from './yaml-entry.ts';

/** A repair of a piece of YAML, in its own offsets. */
export interface Repair {
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly TextEdit[];
}

/** A comment behind a value. `#12` and `#channel` are none: what follows the sign belongs to it. */
const COMMENT = /[ \t]#+(?:[ \t].*)?$/m;

/** Where the comment behind a value begins, in the value's offsets. */
export function commentIn(value: string): number | undefined {
  return COMMENT.exec(value)?.index;
}

/** A text in quotes on one line, so that a comment may follow. */
export function quotedInLine(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** An entry's text in quotes that need no escape, or in a folded block. */
export function quoted(entry: YamlEntry, text: string, yaml: string): string {
  return entry.isTopLevel ? quotedScalar(text, lineBreakOf(yaml)) : quotedInLine(text);
}

/**
 * Puts an entry's whole value in quotes and indents its further lines. What YAML takes for a comment stays one; where the
 * text seems to go on in it, only the author knows whether it was meant.
 */
export function quoteValue(yaml: string, entry: YamlEntry): Repair | undefined {
  const value = yaml.slice(entry.valueStart, entry.valueEnd);
  const comment = commentIn(value);
  const text = value.slice(0, comment).trimEnd();
  const isCut = comment !== undefined;
  if (text === '' || (isCut && entry.lastLine > entry.line)) return undefined;
  const range = [entry.valueStart, entry.valueStart + text.length] as const;
  if (isCut) {
    const safety = isTextCut(text, value.slice(comment).trimStart()) ? 'unsafe' : 'safe';
    return { safety, edits: [{ range, text: quotedInLine(text) }] };
  }
  const indented = text.replace(/\n(?=\S)/g, '\n  ');
  return { safety: 'safe', edits: [{ range, text: quoted(entry, indented, yaml) }] };
}

/** Closes a quote at the end of the value, where nothing else in it is a quote or an escape. */
export function closeQuote(yaml: string, entry: YamlEntry): Repair | undefined {
  const value = yaml.slice(entry.valueStart, entry.valueEnd);
  const mark = value.charAt(0);
  if (value.slice(1).includes(mark) || value.includes('\\') || /[ \t]#/.test(value)) return undefined;
  return { safety: 'safe', edits: [{ range: [entry.valueEnd, entry.valueEnd], text: mark }] };
}

/** Writes a value of several lines, whatever is in them, as a block of text. */
export function writeBlock(yaml: string, entry: YamlEntry): Repair {
  const range = [entry.valueStart, entry.valueEnd] as const;
  const lineBreak = lineBreakOf(yaml);
  const lines = yaml.slice(...range).split(/\r?\n/);
  const block = lines.map((line) => (line.trim() === '' ? '' : `  ${line}`)).join(lineBreak);
  return { safety: 'safe', edits: [{ range, text: `|-${lineBreak}${block}` }] };
}

/** Indents those lines of an entry that stand at the margin. */
export function indentLines(lines: readonly YamlLine[], entry: YamlEntry): Repair {
  const below = lines.slice(entry.line + 1, entry.lastLine + 1);
  const edits = below.flatMap(({ text, start }) =>
    /^[^\s#]/.test(text) ? [{ range: [start, start] as const, text: '  ' }] : [],
  );
  return { safety: 'safe', edits };
}

/**
 * Writes blanks for the tabs that indent lines, up to the next even column; `also` names a line whose tabs stand behind
 * blanks.
 */
export function replaceTabs(lines: readonly YamlLine[], also: number): Repair {
  const edits = lines.flatMap(({ text, start }, line) => {
    const indentation = /^[ \t]*/.exec(text)?.[0] ?? '';
    // Behind blanks a tab may be part of a block of text.
    const isMeant = text.startsWith('\t') || (line === also && indentation.includes('\t'));
    if (!isMeant || indentation.length === text.length) return [];
    let column = 0;
    for (const char of indentation) column += char === '\t' ? 2 - (column % 2) : 1;
    return [{ range: [start, start + indentation.length] as const, text: ' '.repeat(column) }];
  });
  return { safety: 'safe', edits };
}

/** Moves an indented field and what is nested in it to the margin. */
export function outdentField(lines: readonly YamlLine[], index: number): Repair {
  const width = /^[ \t]*/.exec(lines[index]?.text ?? '')?.[0].length ?? 0;
  const rest = lines.slice(index);
  const end = rest.findIndex(({ text }) => text.trim() !== '' && !/^[ \t]/.test(text));
  const edits = rest.slice(0, end === -1 ? rest.length : end).flatMap(({ text, start }) => {
    const blanks = Math.min(width, /^[ \t]*/.exec(text)?.[0].length ?? 0);
    return blanks === 0 ? [] : [{ range: [start, start + blanks] as const, text: '' }];
  });
  return { safety: 'safe', edits };
}

/** Where an offset of the edited text was before. Inside of a replacement it is where that begins. */
export function offsetBefore(offset: number, edits: readonly TextEdit[]): number {
  let moved = 0;
  for (const { range, text } of edits.toSorted((a, b) => a.range[0] - b.range[0])) {
    const start = range[0] + moved;
    if (offset < start) break;
    if (offset < start + text.length) return range[0];
    moved += text.length - (range[1] - range[0]);
  }
  return offset - moved;
}
