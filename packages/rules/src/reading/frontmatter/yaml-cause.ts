import type { YamlProblem } from '@sopwright/document';
import { isFieldOfAny } from './frontmatter-keys.ts';
import { shallowLine, unclosedFlow } from './yaml-collection-cause.ts';
import {
  entryAt,
  fieldKey,
  isFieldLine,
  linesOf,
  topLevelEntries,
  type YamlEntry,
  type YamlLine,
} from './yaml-entry.ts';
import { indentLines, outdentField, quoteValue, replaceTabs, writeBlock } from './yaml-repair.ts';
import { type Diagnosis, type Finder, lineRange, type Scene } from './yaml-scene.ts';
import { bareKey, missingBlank, oddSeparator, wideColon } from './yaml-separator-cause.ts';
import {
  badAlias,
  badEscape,
  colonIn,
  textAfterQuote,
  textBehindBlock,
  unquotedColon,
  unquotedSpecial,
  unterminatedQuote,
} from './yaml-value-cause.ts';

const dotsClose: Finder = ({ lines, at }) => {
  const dots = lines.find(({ text }, line) => line <= at && /^\.\.\.[ \t]*$/.test(text));
  const range = dots && lineRange(dots);
  return range && { cause: 'dots-close', range, repair: { safety: 'safe', edits: [{ range, text: '---' }] } };
};

const swallowedBody: Finder = ({ lines, at, line, yaml }) => {
  const first = lines.findIndex(({ text }) => isFieldLine(text));
  const heading = lines.findIndex(({ text }, index) => {
    return index > first && index < at && /^#{1,6} \S/.test(text) && lines[index - 1]?.text.trim() === '';
  });
  const above = lines[heading - 1];
  const title = lines[heading];
  if (first === -1 || above === undefined || title === undefined || isFieldLine(line.text)) return undefined;
  const fence = `---${yaml.includes('\r\n') ? '\r\n' : '\n'}`;
  const edits = [{ range: [above.start, above.start] as const, text: fence }];
  return { cause: 'swallowed-body', range: lineRange(title), repair: { safety: 'safe', edits } };
};

const tabIndentation: Finder = ({ problem, lines, at, line }) => {
  const tabs = /^ *(\t+)/.exec(line.text);
  if (tabs === null && problem.code !== 'TAB_AS_INDENT') return undefined;
  const start = line.start + (tabs === null ? Math.max(line.text.indexOf('\t'), 0) : tabs[0].indexOf('\t'));
  return { cause: 'tab-indentation', range: [start, start + (tabs?.[1]?.length ?? 1)], repair: replaceTabs(lines, at) };
};

/** Fields of their own that many skills have. */
const CUSTOM = new Set(['origin', 'author', 'version', 'tags', 'source', 'category', 'homepage', 'repository']);
/** A key behind the end of a sentence, and one word behind it at the end of the value. */
const GLUED = /(?<=[.。！？!?…)）」』”"])[ \t]*([a-z][a-z_-]{2,40}):[ \t]+["']?[\w./@+-]{1,60}["']?$/;

const lostLineBreak: Finder = ({ entry, lines, value, yaml }) => {
  if (entry?.isTopLevel !== true || colonIn(value) === undefined) return undefined;
  const match = GLUED.exec(value);
  const key = match?.[1] ?? '';
  if (match === null || !(isFieldOfAny(key) || CUSTOM.has(key))) return undefined;
  if (topLevelEntries(lines).some((other) => other.key === key)) return undefined;
  const blanks = match[0].length - match[0].trimStart().length;
  const at = entry.valueStart + match.index;
  const edits = [{ range: [at, at + blanks] as const, text: yaml.includes('\r\n') ? '\r\n' : '\n' }];
  return { cause: 'lost-line-break', range: [at + blanks, entry.valueEnd], repair: { safety: 'unsafe', edits } };
};

/** True for a line at the margin that begins neither a field nor an entry of a list. */
function isLoose({ text }: YamlLine): boolean {
  return /^[^\s#-]/.test(text) && !isFieldLine(text);
}

/**
 * A field with all loose lines up to the next field that a client knows: what looks like a field between them is part of
 * the text as well.
 */
function withFallenLines(lines: readonly YamlLine[], entry: YamlEntry): YamlEntry {
  const next = lines.findIndex(({ text }, line) => line > entry.lastLine && isFieldOfAny(fieldKey(text) ?? ''));
  const lastLine = lines.slice(0, next === -1 ? lines.length : next).findLastIndex(isLoose);
  const last = lines[lastLine];
  if (last === undefined || lastLine <= entry.lastLine) return entry;
  return { ...entry, lastLine, valueEnd: last.start + last.text.trimEnd().length };
}

const unindentedContinuation: Finder = ({ lines, entry, value, yaml }) => {
  if (entry === undefined) return undefined;
  const loose = lines.slice(entry.line + 1, entry.lastLine + 1).find(isLoose);
  if (loose === undefined) return undefined;
  const whole = entry.isTopLevel ? withFallenLines(lines, entry) : entry;
  const isLong = whole !== entry || /\n[ \t\r]*\n/.test(value);
  const repair =
    isLong && /^[^"'|>[{]/.test(value)
      ? writeBlock(yaml, whole)
      : colonIn(value) === undefined
        ? indentLines(lines, entry)
        : quoteValue(yaml, entry);
  return { cause: 'unindented-continuation', range: lineRange(loose), repair };
};

/** Name of the field that an indented line seems to begin. Words such as `model` may begin a line of text. */
function indentedKey(text: string): string | undefined {
  const key = /^[ \t]+([A-Za-z_-]+)[ \t]*:(?=[ \t]|$)/.exec(text)?.[1];
  const isTelling = key !== undefined && (/[-_]/.test(key) || /^(?:name|description|license|metadata)$/.test(key));
  return isTelling && isFieldOfAny(key) ? key : undefined;
}

const indentedField: Finder = ({ lines, entry }) => {
  const first = lines.findIndex(({ text }) => text.trim() !== '' && !text.startsWith('#'));
  const index = lines.findIndex(({ text }, line) => {
    const isInside = entry !== undefined && line > entry.line && line <= entry.lastLine;
    return (line === first || isInside) && indentedKey(text) !== undefined;
  });
  const field = lines[index];
  if (field === undefined) return undefined;
  const [start] = lineRange(field);
  const end = field.start + field.text.indexOf(':') + 1;
  return { cause: 'indented-field', range: [start, end], repair: outdentField(lines, index) };
};

/** A comment in a value without quotes that goes on below it. */
const commentInside: Finder = ({ yaml, lines, entry, value }) => {
  if (entry?.isTopLevel !== true || entry.lastLine === entry.line || /^["'|>[{]/.test(value)) return undefined;
  const lost = lines.slice(entry.line, entry.lastLine).find(({ text }) => /[ \t]#/.test(text));
  if (lost === undefined) return undefined;
  const from = lost.start + lost.text.search(/(?<=[ \t])#/);
  const range = [from, lost.start + lost.text.trimEnd().length] as const;
  return { cause: 'comment-inside', range, repair: quoteValue(yaml, entry) };
};

const other: Finder = ({ yaml, line, problem: { range } }) => {
  const isSolid = yaml.slice(...range).trim() !== '';
  return { cause: 'other', range: isSolid ? range : lineRange(line) };
};

/** In this order: what comes first would hide behind what comes later. */
const FINDERS: readonly Finder[] = [
  dotsClose,
  swallowedBody,
  tabIndentation,
  unterminatedQuote,
  unclosedFlow,
  missingBlank,
  wideColon,
  oddSeparator,
  bareKey,
  unindentedContinuation,
  indentedField,
  shallowLine,
  badEscape,
  textAfterQuote,
  badAlias,
  textBehindBlock,
  unquotedSpecial,
  lostLineBreak,
  unquotedColon,
  commentInside,
  other,
];

/** More lines than any frontmatter has: looking up and down among them would take too long. */
const MAX_LINES = 500;

/**
 * Name of the field at an offset, with that of the entry in it where it holds a map; empty above the first
 * one.
 */
export function keyAt(lines: readonly YamlLine[], offset: number): string {
  if (lines.length > MAX_LINES) return '';
  const owner = topLevelEntries(lines).findLast(({ keyStart }) => keyStart <= offset);
  const entry = entryAt(lines, offset);
  const isNested = owner !== undefined && entry !== undefined && !entry.isTopLevel && entry.key !== '';
  return isNested ? `${owner.key}.${entry.key}` : (owner?.key ?? '');
}

/** Finds out what lies behind a problem of a piece of YAML; `problem` has the offsets of `yaml`. */
export function diagnose(yaml: string, problem: YamlProblem): Diagnosis {
  const lines = linesOf(yaml);
  if (problem.code === 'TOO_LARGE') {
    const first = lines.find(({ text }) => text.trim() !== '') ?? { text: yaml, start: 0 };
    return { cause: 'too-large', range: lineRange(first), key: '', isOneLine: true };
  }
  if (lines.length > MAX_LINES) return { cause: 'other', range: problem.range, key: '', isOneLine: true };
  let at = lines.findLastIndex(({ start }) => start <= problem.range[0]);
  while (at > 0 && lines[at]?.text.trim() === '') at -= 1;
  const line = lines[at] ?? { text: '', start: 0 };
  const entry = entryAt(lines, line.start);
  const value = entry === undefined ? '' : yaml.slice(entry.valueStart, entry.valueEnd);
  const scene: Scene = { yaml, lines, problem, at, line, entry, value };
  for (const find of FINDERS) {
    const found = find(scene);
    if (found === undefined) continue;
    return {
      ...found,
      key: keyAt(lines, found.range[0]),
      isOneLine: entry === undefined || entry.line === entry.lastLine,
    };
  }
  return { cause: 'other', range: problem.range, key: '', isOneLine: true };
}
