import {
  codeFrame,
  createLineIndex,
  displayWidth,
  type FramedText,
  type FrameRow,
  visibleClip,
} from '@sopwright/document';
import type { Finding, LintReport, Severity } from '@sopwright/lint';
import pc from 'picocolors';
import type { FormatContext } from './context.ts';
import {
  asideCounts,
  clientEffect,
  counted,
  duration,
  findingsBy,
  readCounts,
  severities,
  severityCounts,
} from './wording.ts';

const MIN_WIDTH = 40;
const MAX_MESSAGE = 600;
const MAX_PATH = 400;
// A file with more findings than this is not read frame by frame.
const MAX_FRAMES = 50;
const SECRET_RULE = 'security/secret';
const SEVERITY_WIDTH = 7;
const INDENT = '  ';

/** Colours and columns of one run. */
interface Style {
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

interface Paint {
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
}

function severityColor({ colors }: Style, severity: Severity): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
}

/** Breaks words into lines of at most `width` columns; a longer word stands alone. */
function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    const needed = displayWidth(word);
    if (line !== '' && used + 1 + needed > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? needed : used + 1 + needed;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function headLines(finding: Finding, placeWidth: number, style: Style): string[] {
  const { colors, width } = style;
  const place = `${finding.start.line}:${finding.start.column}`.padEnd(placeWidth);
  const severity = finding.severity.padEnd(SEVERITY_WIDTH);
  const hanging = ' '.repeat(INDENT.length + place.length + 2 + SEVERITY_WIDTH + 2);
  const room = width - hanging.length;
  const lines = wrap(visibleClip(finding.message, MAX_MESSAGE).split(' '), room);
  const rule = visibleClip(finding.rule, MAX_MESSAGE);
  const last = lines.at(-1) ?? '';
  const fits = displayWidth(last) + 2 + rule.length <= room;
  const texts = fits ? [...lines.slice(0, -1), `${last}  ${colors.dim(rule)}`] : lines;
  const head = `${INDENT}${colors.dim(place)}  ${severityColor(style, finding.severity)(severity)}  `;
  const below = ' '.repeat(Math.max(INDENT.length, Math.min(hanging.length, width - rule.length))) + colors.dim(rule);
  return [...texts.map((text, index) => (index === 0 ? head : hanging) + text), ...(fits ? [] : [below])];
}

function frameLine(row: FrameRow, gutter: number, { dim, mark }: Paint): string {
  const bar = (label: string): string => dim(`${INDENT}${INDENT}${label.padStart(gutter)} |`);
  switch (row.type) {
    case 'line':
      return row.text === '' ? bar(String(row.number)) : `${bar(String(row.number))} ${row.text}`;
    case 'marks':
      return `${bar('')} ${' '.repeat(row.indent)}${mark('^'.repeat(row.length))}`;
    case 'gap':
      return `${bar('…')} ${dim(counted(row.lines, 'more line'))}`;
    default: {
      const unknown: never = row;
      return unknown;
    }
  }
}

function frameLines(finding: Finding, source: FramedText, style: Style): string[] {
  const gutter = String(source.lines.lineCount).length;
  const columns = style.width - gutter - INDENT.length * 2 - 4;
  const paint: Paint = { dim: style.colors.dim, mark: severityColor(style, finding.severity) };
  return codeFrame(source, finding.range, { columns, context: 1, wholeLines: 3 }).map((row) =>
    frameLine(row, gutter, paint),
  );
}

function hintLines(finding: Finding, { colors, width }: Style): string[] {
  const indent = INDENT + INDENT;
  const lines: string[] = [];
  const hint = (label: string, words: readonly string[]): void => {
    const hanging = ' '.repeat(indent.length + label.length);
    for (const [index, text] of wrap(words, width - hanging.length).entries()) {
      lines.push((index === 0 ? indent + colors.dim(label) : hanging) + text);
    }
  };
  if (finding.clients.length > 0) {
    const effects = finding.clients.map((client) => `${client.id} ${clientEffect(client, finding.kind)}`);
    hint('clients: ', visibleClip(effects.join(', '), MAX_MESSAGE).split(' '));
  }
  if (finding.fix !== undefined) hint('fix: ', [finding.fix.safety === 'safe' ? '--fix' : '--fix-unsafe']);
  return lines;
}

/** The text with every secret that was found in it starred out, so that no log repeats it; offsets stay. */
function withoutSecrets(text: string, findings: readonly Finding[]): string {
  const secrets = findings.filter(({ rule }) => rule === SECRET_RULE).toSorted((a, b) => a.range[0] - b.range[0]);
  const pieces: string[] = [];
  let done = 0;
  for (const { range } of secrets) {
    const start = Math.max(range[0], done);
    const end = Math.max(range[1], start);
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, '*'));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** Lines of the findings of one file with this text. */
function fileLines(findings: readonly Finding[], text: string | undefined, style: Style): string[] {
  const shown = text === undefined ? undefined : withoutSecrets(text, findings);
  const source = shown === undefined ? undefined : { text: shown, lines: createLineIndex(shown) };
  const placeWidth = findings.reduce((width, { start }) => Math.max(width, `${start.line}:${start.column}`.length), 0);
  return findings.flatMap((finding, index) => [
    ...headLines(finding, placeWidth, style),
    ...(source === undefined || index >= MAX_FRAMES ? [] : frameLines(finding, source, style)),
    ...hintLines(finding, style),
    '',
  ]);
}

function fixableLines(findings: readonly Finding[], { width }: Style): string[] {
  const count = (safety: 'safe' | 'unsafe'): number => findings.filter(({ fix }) => fix?.safety === safety).length;
  const [safe, unsafe] = [count('safe'), count('unsafe')];
  const parts = [...(safe > 0 ? [`${safe} with --fix`] : []), ...(unsafe > 0 ? [`${unsafe} with --fix-unsafe`] : [])];
  return parts.length > 0 ? wrap(`fixable: ${parts.join(', ')}`.split(' '), width) : [];
}

function summaryLines(report: LintReport, style: Style): string[] {
  const { colors, width } = style;
  const counts = severityCounts(report.summary);
  const worst = severities.find((severity) => report.summary[severity] > 0);
  const verdict = counts === '' ? 'no problems' : counts;
  const rest = [`read ${readCounts(report)}`, ...asideCounts(report.summary), duration(report.durationMs)];
  const parts = [verdict, ...rest];
  // A part stays on one line where it fits on one.
  const glued = parts
    .map((part, index) => (index < parts.length - 1 ? `${part} ·` : part))
    .flatMap((part) => (displayWidth(part) > width ? part.split(' ') : [part]));
  const color = worst === undefined ? colors.green : severityColor(style, worst);
  return wrap(glued, width).map((line, index) =>
    index === 0 ? line.replace(verdict, colors.bold(color(verdict))) : line,
  );
}

/**
 * The report for people at a terminal: findings by file with code frames, what clients do, how to fix, and a last line
 * of counts. A run without findings is that one line.
 */
export function formatPretty(report: LintReport, context: FormatContext): string {
  const style: Style = { colors: pc.createColors(context.color), width: Math.max(context.width, MIN_WIDTH) };
  const shown = report.findings.filter(({ severity }) => !context.quiet || severity === 'error');
  const lines: string[] = [];
  for (const [file, findings] of findingsBy('file', shown)) {
    lines.push(style.colors.underline(visibleClip(file, MAX_PATH)));
    // One by one: a spread of a hundred thousand lines overflows the stack.
    for (const line of fileLines(findings, context.sourceOf(file), style)) lines.push(line);
  }
  lines.push(...fixableLines(shown, style), ...summaryLines(report, style));
  // A line that begins with `::` is a command to a GitHub runner.
  return `${lines.map((line) => line.replace(/^(\s*):(?=:)/, '$1\\x3a')).join('\n')}\n`;
}
