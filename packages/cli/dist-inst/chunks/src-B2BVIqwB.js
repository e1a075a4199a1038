import { t as require_picocolors } from './picocolors-Bswx-SNU.js';
import { o as __toESM } from './rolldown-runtime-COqNOauY.js';

// ../report/src/visible.ts
const HIDDEN =
  /(?<!\p{Emoji})\uFE0F|(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})|(?! |\u3000|\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Z}]/gu;
const PLAIN = /^[\x20-\x7E]*$/;
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
function escapeCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 256) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 65536 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
/**
 * Text of a file or a path as one line that is safe to print: hidden and control characters become visible escapes
 * (`\x1b`, `\u202e`), piles of combining marks end in `…`, and `##[`, which a GitHub runner obeys anywhere in its log,
 * is broken.
 */
function visible(text) {
  return (PLAIN.test(text) ? text : text.replace(HIDDEN, escapeCharacter).replace(STACKED_MARKS, '$1…')).replaceAll(
    '##[',
    '##\\x5b',
  );
}
/** At most `limit` UTF-16 code units of a text, `…` included where something is left out; never half a character. */
function clip(text, limit) {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/** {@link visible} text of at most `limit` code units before escaping. */
function visibleClip(text, limit) {
  return visible(clip(text, limit));
}
// ../report/src/github.ts
const MAX_MESSAGE$4 = 2e3;
const COMMANDS = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};
/** Escapes the data of a workflow command. */
function data(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes a property value of a workflow command. */
function property(text) {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function command(finding) {
  const { start, end } = finding;
  const properties = [
    `file=${property(finding.file.replace(/(?![\r\n])\p{Cc}/gu, ''))}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property(finding.rule)}`,
  ];
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(visibleClip(finding.message, MAX_MESSAGE$4))}\n`;
}
/**
 * The findings as workflow commands, one a line, which a GitHub runner turns into annotations (it shows ten per
 * severity and step). Empty where there is no finding.
 */
function formatGithub(report, _context) {
  return report.findings.map(command).join('');
}
// ../report/src/json.ts
/**
 * A value as JSON, indented by two spaces, a line break at its end. `##[`, which a GitHub runner obeys anywhere in its
 * log, is written with an escape; it stands in strings only.
 */
function jsonText(value) {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
/** The report as it is, in JSON. Its shape is schemas/report.schema.json. */
function formatJson(report, _context) {
  return jsonText(report);
}
// ../report/src/wording.ts
/** Severities, gravest first. */
const severities = ['error', 'warning', 'info'];
/** One and many files of a kind, in the order reports list them. */
const kindWords = {
  skill: ['skill', 'skills'],
  reference: ['reference', 'references'],
  agent: ['agent', 'agents'],
  command: ['command', 'commands'],
  plugin: ['plugin', 'plugins'],
  marketplace: ['marketplace', 'marketplaces'],
  'mcp-config': ['MCP config', 'MCP configs'],
  hooks: ['hooks file', 'hooks files'],
  sop: ['SOP', 'SOPs'],
  instruction: ['instruction file', 'instruction files'],
};
/** `1 error`, `12 warnings`. */
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
/** `2 errors, 1 warning`; severities without a finding are left out, so the text is empty where there is none. */
function severityCounts(summary) {
  return severities
    .filter((severity) => summary[severity] > 0)
    .map((severity) => counted(summary[severity], severity))
    .join(', ');
}
/** `12 skills, 30 references`, or `no files`. */
function readCounts(report) {
  const parts = Object.entries(kindWords).flatMap(([kind, [one, many]]) => {
    const count = Object.entries(report.read).find(([name]) => name === kind)?.[1] ?? 0;
    return count > 0 ? [counted(count, one, many)] : [];
  });
  return parts.length > 0 ? parts.join(', ') : 'no files';
}
/** What became of findings that are not listed: `3 suppressed`, `2 in the baseline`, `1 fixed`; only what is not 0. */
function asideCounts({ suppressed, baselined, fixed }) {
  return [
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
  ];
}
/** `85 ms`, `1.24 s`. */
function duration(milliseconds) {
  return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(2)} s`;
}
function effectPhrase({ effect }, noun) {
  switch (effect) {
    case 'dropped':
      return `drops the ${noun}`;
    case 'damaged':
      return `loads the ${noun} with wrong data`;
    case 'cut':
      return `cuts the ${noun} short`;
    case 'ignored':
      return 'ignores this part';
    default:
      return effect;
  }
}
/** `drops the skill (observed 0.169.0)`: what a client does, and how that is known. */
function clientEffect(client, kind) {
  const evidence = client.version === void 0 ? client.evidence : `${client.evidence} ${client.version}`;
  return `${effectPhrase(client, kindWords[kind][0])} (${evidence})`;
}
/** Findings by file or by rule, in the order the report has them. */
function findingsBy(key, findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding[key]);
    if (group === void 0) groups.set(finding[key], [finding]);
    else group.push(finding);
  }
  return groups;
}
// ../report/src/junit.ts
const MAX_MESSAGE$3 = 2e3;
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const REFERENCES = /* @__PURE__ */ new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['	', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['[', '&#91;'],
]);
/** Text for an element or an attribute. Line breaks and `[` are references too: a CI log may read commands out of them. */
function xml(text) {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[&<>"'\t\n\r]|(?<=##)\[/g, (character) => REFERENCES.get(character) ?? '');
}
/** True for a finding that fails its test case. */
function fails(finding) {
  return finding.severity !== 'info';
}
function details(finding) {
  const place = `${visible(finding.file)}:${finding.start.line}:${finding.start.column}`;
  const effects = finding.clients.map((client) => `${client.id} ${clientEffect(client, finding.kind)}`);
  const clients = effects.length > 0 ? `\nclients: ${effects.join(', ')}` : '';
  return xml(`${place} ${visibleClip(finding.message, MAX_MESSAGE$3)}${clients}`);
}
function testCase(finding) {
  const opening = `    <testcase name="${xml(`${finding.rule} ${finding.start.line}:${finding.start.column}`)}" classname="${xml(visible(finding.file))}">`;
  const message = xml(visibleClip(finding.message, MAX_MESSAGE$3));
  return [
    opening,
    fails(finding)
      ? `      <failure type="${finding.severity}" message="${message}">${details(finding)}</failure>`
      : `      <system-out>${details(finding)}</system-out>`,
    '    </testcase>',
  ];
}
function testSuite(file, findings) {
  const failures = findings.filter(fails).length;
  return [
    `  <testsuite name="${xml(visible(file))}" tests="${findings.length}" failures="${failures}" errors="0" skipped="0">`,
    ...findings.flatMap(testCase),
    '  </testsuite>',
  ];
}
/**
 * The findings as JUnit XML: a suite per file, a case per finding; errors and warnings fail, infos pass with a note.
 * A clean run is one passing case, because CI servers take an empty result for a broken one.
 */
function formatJunit(report, _context) {
  const { findings, tool, durationMs } = report;
  const failures = findings.filter(fails).length;
  const suites = [...findingsBy('file', findings)].flatMap(([file, found]) => testSuite(file, found));
  const clean = [
    `  <testsuite name="${xml(tool.name)}" tests="1" failures="0" errors="0" skipped="0">`,
    `    <testcase name="no problems" classname="${xml(tool.name)}"/>`,
    '  </testsuite>',
  ];
  const time = (Math.max(0, durationMs) / 1e3).toFixed(3);
  const tests = Math.max(1, findings.length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(tool.name)}" tests="${tests}" failures="${failures}" errors="0" time="${time}">`,
    ...(suites.length > 0 ? suites : clean),
    '</testsuites>',
    '',
  ].join('\n');
}
// ../report/src/markdown-text.ts
const PLAIN_WORD = /^(?:[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|\d+(?:[.,]\d+)*)$/u;
const OPENING = /^["'(]+/;
const CLOSING = /[.,;:!?"')]+$/;
function fenced(text) {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
/** Code spans with exactly this text. A `|` ends a table cell even inside of one, so it stands escaped between them. */
function span(text) {
  return text
    .split('|')
    .map((part) => (part === '' ? '' : fenced(part)))
    .join('\\|');
}
/**
 * Text as a code span: nothing in it becomes a link, a mention, a reference, HTML or a table cell. At most `limit`
 * code units before escaping; an empty text stays empty.
 */
function markdownCode(text, limit) {
  const shown = visibleClip(text, limit);
  return shown.trim() === '' ? '' : span(shown);
}
/**
 * A sentence for a table cell: plain words stay as they are, runs of others (paths, URLs, `@names`, Markdown) become
 * code spans, so that nothing in it has a meaning in Markdown. At most `limit` code units before escaping.
 */
function markdownSentence(text, limit) {
  const parts = [];
  let run = [];
  const endRun = () => {
    const words = run.join(' ');
    run = [];
    if (words === '') return;
    const opening = OPENING.exec(words)?.[0] ?? '';
    const closing = CLOSING.exec(words.slice(opening.length))?.[0] ?? '';
    const core = words.slice(opening.length, words.length - closing.length);
    parts.push(core === '' ? span(words) : `${opening}${span(core)}${closing}`);
  };
  for (const word of visibleClip(text, limit).split(' ')) {
    if (word === '') continue;
    if (PLAIN_WORD.test(word.replace(OPENING, '').replace(CLOSING, ''))) {
      endRun();
      parts.push(word);
    } else run.push(word);
  }
  endRun();
  return parts.join(' ');
}
// ../report/src/markdown.ts
const MAX_LENGTH = 64e3;
const MAX_MESSAGE$2 = 500;
const MAX_PATH$1 = 500;
const MAX_NAME = 100;
const TABLE_HEAD = '| Line | Severity | Rule | Message | Clients |\n| ---: | :--- | :--- | :--- | :--- |\n';
function ruleCell({ rule }, context) {
  const url = context.ruleOf(rule)?.url;
  const name = markdownCode(rule, MAX_NAME);
  return url === void 0 ? name : `[${name}](${url})`;
}
function clientCell(finding) {
  const cell = (client) =>
    `${markdownCode(client.id, MAX_NAME)} ${markdownSentence(clientEffect(client, finding.kind), MAX_NAME)}`;
  return finding.clients.map(cell).join(', ');
}
function tableRow(finding, context) {
  return `| ${[
    `${finding.start.line}:${finding.start.column}`,
    finding.severity,
    ruleCell(finding, context),
    markdownSentence(finding.message, MAX_MESSAGE$2),
    clientCell(finding),
  ].join(' | ')} |\n`;
}
function head(report) {
  const counts = severityCounts(report.summary);
  const facts = [`read ${readCounts(report)}`, ...asideCounts(report.summary), duration(report.durationMs)];
  const clients = report.clients.map((client) => markdownCode(client, MAX_NAME)).join(', ');
  const scope = [
    `preset ${markdownCode(report.preset, MAX_NAME)}`,
    ...(clients === '' ? [] : [`clients ${clients}`]),
  ].join(', ');
  return `### sopwright: ${counts === '' ? 'no problems' : counts}\n\n${facts.join(' · ')} · ${scope}\n`;
}
/**
 * The report as a GitHub-flavoured Markdown summary for a pull request or a job: counts, then a table per file. Text of
 * files never becomes Markdown. At most 64,000 characters; a last line says how many findings are left out.
 */
function formatMarkdown(report, context) {
  const shown = report.findings.filter(({ severity }) => !context.quiet || severity === 'error');
  let text = head(report);
  let listed = 0;
  for (const [file, findings] of findingsBy('file', shown)) {
    let title = `\n#### ${markdownCode(file, MAX_PATH$1)}\n\n${TABLE_HEAD}`;
    for (const finding of findings) {
      const row = tableRow(finding, context);
      if (text.length + title.length + row.length > MAX_LENGTH)
        return `${text}\n${counted(shown.length - listed, 'more finding')} left out: the report is too long.\n`;
      text += title + row;
      title = '';
      listed += 1;
    }
  }
  return text;
}
// ../report/src/display.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const TAB_STOP = 4;
const ASCII = /^[\x20-\x7E]*$/;
const ASCII_OR_TAB = /^[\t\x20-\x7E]*$/;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u3247\u3250-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function clusterWidth(cluster) {
  if (cluster.length === 1 && ASCII.test(cluster)) return 1;
  if (EMOJI.test(cluster)) return 2;
  let width = 0;
  for (const character of cluster) if (!NO_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1;
  return width;
}
/** Columns a printable text takes in a terminal: 2 for wide characters and emoji, 0 for combining marks. */
function displayWidth(text) {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += clusterWidth(segment);
  return width;
}
/** Characters of a text as a reader counts them, with their offsets. */
function* charactersOf(text) {
  if (!ASCII_OR_TAB.test(text)) yield* segmenter.segment(text);
  else
    for (let index = 0; index < text.length; index++)
      yield {
        segment: text.charAt(index),
        index,
      };
}
/** Cells of one line (no line break in it): tabs become spaces up to the next stop, hidden characters escapes. */
function cellsOf(line) {
  const cells = [];
  let column = 0;
  for (const { segment, index } of charactersOf(line)) {
    let text = visible(segment);
    if (segment === '	') text = ' '.repeat(TAB_STOP - (column % TAB_STOP));
    else if (segment === '[' && index >= 2 && line.startsWith('##', index - 2)) text = '\\x5b';
    const width = text === segment ? clusterWidth(segment) : displayWidth(text);
    cells.push({
      at: index,
      length: segment.length,
      text,
      width,
    });
    column += width;
  }
  return cells;
}
// ../report/src/code-frame.ts
const CONTEXT_LINES = 1;
const MAX_WHOLE_LINES = 3;
/** Finds the line starts of a text, once per file; lines end at `\n`, `\r\n` or a lone `\r`. */
function linedText(text) {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return {
    text,
    starts,
  };
}
/** Index of the line that holds an offset. */
function lineAt({ starts }, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
/** Span of a line without its line break. */
function lineSpan({ text, starts }, line) {
  const from = starts[line] ?? text.length;
  let to = starts[line + 1] ?? text.length;
  if (line + 1 < starts.length) {
    if (text[to - 1] === '\n') to -= 1;
    if (text[to - 1] === '\r') to -= 1;
  }
  return {
    from,
    to: Math.max(from, to),
  };
}
function widthOf(cells) {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
/** How many of the cells, from one end, fit into `columns`. */
function fitting(cells, columns) {
  let used = 0;
  let count = 0;
  for (const { width } of cells) {
    used += width;
    if (used > columns) break;
    count += 1;
  }
  return count;
}
/** First and last + 1 of the cells that a window of `columns` round the mark shows. */
function windowOf(line, mark, columns) {
  const { cells, cutLeft, cutRight } = line;
  const headWidth = widthOf(cells.slice(0, mark.from));
  const markWidth = Math.max(1, widthOf(cells.slice(mark.from, mark.to)));
  if (!cutLeft && headWidth + Math.min(markWidth, columns >> 1) < columns) return [0, fitting(cells, columns - 1)];
  const spare = columns - 2 - markWidth;
  const tailWidth = cutRight ? spare : widthOf(cells.slice(mark.to));
  const lead = Math.max(spare >> 1, spare - tailWidth, columns >> 3);
  const first = mark.from - fitting(cells.slice(0, mark.from).reverse(), lead);
  return [first, first + fitting(cells.slice(first), columns - 2)];
}
/** Moves an offset out of the middle of a surrogate pair. */
function whole(text, offset) {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '')
    ? offset - 1
    : offset;
}
/** Makes cells of the part of a line round `focus`: far more than a window shows, far less than a minified file. */
function cutLine({ lined: { text }, columns }, { from, to }, focus) {
  const start = whole(text, Math.max(from, focus - columns * 4));
  const end = whole(text, Math.min(to, focus + columns * 8));
  return {
    cells: cellsOf(text.slice(start, end)),
    start,
    cutLeft: start > from,
    cutRight: end < to,
  };
}
/** The cells that a mark of the text covers; the place behind the last one for a mark at the end of the line. */
function markedCells({ cells, start }, mark) {
  const first = cells.findIndex(({ at, length }) => start + at + length > mark.from);
  if (first === -1)
    return {
      from: cells.length,
      to: cells.length,
    };
  const after = cells.findIndex(({ at }, index) => index > first && start + at >= mark.to);
  return {
    from: first,
    to: after === -1 ? cells.length : after,
  };
}
/** Rows of one source line; `mark` is what to underline, in offsets of the text. */
function lineRows(view, line, mark) {
  const { columns } = view;
  const span = lineSpan(view.lined, line);
  const cut = cutLine(view, span, mark?.from ?? span.from);
  const { cells } = cut;
  const marked =
    mark === void 0
      ? {
          from: 0,
          to: 0,
        }
      : markedCells(cut, mark);
  const needed = widthOf(cells) + (mark !== void 0 && marked.from === cells.length ? 1 : 0);
  const [begin, end] =
    !cut.cutLeft && !cut.cutRight && needed <= columns ? [0, cells.length] : windowOf(cut, marked, columns);
  const left = begin > 0 || cut.cutLeft ? '…' : '';
  const right = end < cells.length || cut.cutRight ? '…' : '';
  const shown = cells.slice(begin, end).map((cell) => cell.text);
  const row = {
    type: 'line',
    number: line + 1,
    text: left + shown.join('') + right,
  };
  if (mark === void 0) return [row];
  return [
    row,
    {
      type: 'marks',
      indent: left.length + widthOf(cells.slice(begin, marked.from)),
      length: Math.max(1, widthOf(cells.slice(marked.from, Math.min(marked.to, end)))),
    },
  ];
}
/** Numbers of the lines between `first` and `last` to show, `undefined` where lines are left out. */
function shownLines(first, last) {
  if (last - first >= MAX_WHOLE_LINES) return [first, void 0, last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
/**
 * Rows that show a range in its surroundings: a line before and after, the range underlined, lines wider than
 * `columns` cut to a window round the range. Ranges beyond the text are clamped to it.
 */
function codeFrame(lined, range, columns) {
  const { text } = lined;
  const start = Math.min(Math.max(range[0], 0), text.length);
  const end = Math.min(Math.max(range[1], start), text.length);
  const first = lineAt(lined, start);
  const endLine = lineAt(lined, end);
  const last = endLine > first && lined.starts[endLine] === end ? endLine - 1 : endLine;
  const view = {
    lined,
    columns,
  };
  const rows = [];
  for (let line = Math.max(0, first - CONTEXT_LINES); line < first; line++) rows.push(...lineRows(view, line));
  for (const line of shownLines(first, last)) {
    if (line === void 0) {
      rows.push({
        type: 'gap',
        lines: last - first - 1,
      });
      continue;
    }
    const span = lineSpan(lined, line);
    const mark = {
      from: Math.max(start, span.from),
      to: Math.max(start, Math.min(end, span.to)),
    };
    const blank = line > first && mark.from === mark.to;
    rows.push(...lineRows(view, line, blank ? void 0 : mark));
  }
  const lines = lined.starts.at(-1) === text.length ? lined.starts.length - 1 : lined.starts.length;
  for (let line = last + 1; line <= last + CONTEXT_LINES && line < lines; line++) rows.push(...lineRows(view, line));
  return rows;
}
// ../report/src/pretty.ts
const MIN_WIDTH = 40;
const MAX_MESSAGE$1 = 600;
const MAX_PATH = 400;
const MAX_FRAMES = 50;
const SEVERITY_WIDTH = 7;
const INDENT = '  ';
function severityColor({ colors }, severity) {
  return {
    error: colors.red,
    warning: colors.yellow,
    info: colors.blue,
  }[severity];
}
/** Breaks words into lines of at most `width` columns; a longer word stands alone. */
function wrap(words, width) {
  const lines = [];
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
function headLines(finding, placeWidth, style) {
  const { colors, width } = style;
  const place = `${finding.start.line}:${finding.start.column}`.padEnd(placeWidth);
  const severity = finding.severity.padEnd(SEVERITY_WIDTH);
  const hanging = ' '.repeat(2 + place.length + 2 + SEVERITY_WIDTH + 2);
  const room = width - hanging.length;
  const lines = wrap(visibleClip(finding.message, MAX_MESSAGE$1).split(' '), room);
  const rule = visibleClip(finding.rule, MAX_MESSAGE$1);
  const last = lines.at(-1) ?? '';
  const fits = displayWidth(last) + 2 + rule.length <= room;
  const texts = fits ? [...lines.slice(0, -1), `${last}  ${colors.dim(rule)}`] : lines;
  const head = `${INDENT}${colors.dim(place)}  ${severityColor(style, finding.severity)(severity)}  `;
  const below = ' '.repeat(Math.max(2, Math.min(hanging.length, width - rule.length))) + colors.dim(rule);
  return [...texts.map((text, index) => (index === 0 ? head : hanging) + text), ...(fits ? [] : [below])];
}
function frameLine(row, gutter, { dim, mark }) {
  const bar = (label) => dim(`${INDENT}${INDENT}${label.padStart(gutter)} |`);
  switch (row.type) {
    case 'line':
      return row.text === '' ? bar(String(row.number)) : `${bar(String(row.number))} ${row.text}`;
    case 'marks':
      return `${bar('')} ${' '.repeat(row.indent)}${mark('^'.repeat(row.length))}`;
    case 'gap':
      return `${bar('…')} ${dim(counted(row.lines, 'more line'))}`;
    default:
      return row;
  }
}
function frameLines(finding, lined, style) {
  const gutter = String(lined.starts.length).length;
  const columns = style.width - gutter - 4 - 4;
  const paint = {
    dim: style.colors.dim,
    mark: severityColor(style, finding.severity),
  };
  return codeFrame(lined, finding.range, columns).map((row) => frameLine(row, gutter, paint));
}
function hintLines(finding, { colors, width }) {
  const indent = '    ';
  const lines = [];
  const hint = (label, words) => {
    const hanging = ' '.repeat(4 + label.length);
    for (const [index, text] of wrap(words, width - hanging.length).entries())
      lines.push((index === 0 ? indent + colors.dim(label) : hanging) + text);
  };
  if (finding.clients.length > 0)
    hint(
      'clients: ',
      visibleClip(
        finding.clients.map((client) => `${client.id} ${clientEffect(client, finding.kind)}`).join(', '),
        MAX_MESSAGE$1,
      ).split(' '),
    );
  if (finding.fix !== void 0) hint('fix: ', [finding.fix.safety === 'safe' ? '--fix' : '--fix-unsafe']);
  return lines;
}
/** Lines of the findings of one file; `source` is its text. */
function fileLines(findings, source, style) {
  const lined = source === void 0 ? void 0 : linedText(source);
  const placeWidth = findings.reduce((width, { start }) => Math.max(width, `${start.line}:${start.column}`.length), 0);
  return findings.flatMap((finding, index) => [
    ...headLines(finding, placeWidth, style),
    ...(lined === void 0 || index >= MAX_FRAMES ? [] : frameLines(finding, lined, style)),
    ...hintLines(finding, style),
    '',
  ]);
}
function fixableLines(findings, { width }) {
  const count = (safety) => findings.filter(({ fix }) => fix?.safety === safety).length;
  const [safe, unsafe] = [count('safe'), count('unsafe')];
  const parts = [...(safe > 0 ? [`${safe} with --fix`] : []), ...(unsafe > 0 ? [`${unsafe} with --fix-unsafe`] : [])];
  return parts.length > 0 ? wrap(`fixable: ${parts.join(', ')}`.split(' '), width) : [];
}
function summaryLines(report, style) {
  const { colors, width } = style;
  const counts = severityCounts(report.summary);
  const worst = severities.find((severity) => report.summary[severity] > 0);
  const verdict = counts === '' ? 'no problems' : counts;
  const parts = [
    verdict,
    ...[`read ${readCounts(report)}`, ...asideCounts(report.summary), duration(report.durationMs)],
  ];
  const glued = parts
    .map((part, index) => (index < parts.length - 1 ? `${part} ·` : part))
    .flatMap((part) => (displayWidth(part) > width ? part.split(' ') : [part]));
  const color = worst === void 0 ? colors.green : severityColor(style, worst);
  return wrap(glued, width).map((line, index) =>
    index === 0 ? line.replace(verdict, colors.bold(color(verdict))) : line,
  );
}
/**
 * The report for people at a terminal: findings by file with code frames, what clients do, how to fix, and a last line
 * of counts. A run without findings is that one line.
 */
function formatPretty(report, context) {
  const style = {
    colors: import_picocolors.default.createColors(context.color),
    width: Math.max(context.width, MIN_WIDTH),
  };
  const shown = report.findings.filter(({ severity }) => !context.quiet || severity === 'error');
  const lines = [];
  for (const [file, findings] of findingsBy('file', shown)) {
    lines.push(style.colors.underline(visibleClip(file, MAX_PATH)));
    for (const line of fileLines(findings, context.sourceOf(file), style)) lines.push(line);
  }
  lines.push(...fixableLines(shown, style), ...summaryLines(report, style));
  return `${lines.map((line) => line.replace(/^(\s*):(?=:)/, '$1\\x3a')).join('\n')}\n`;
}
// ../report/src/rule-page.ts
/** Path of a rule's page in the repository. */
function rulePagePath(rule) {
  return `docs/rules/${rule}.md`;
}
/** First paragraph of a rule's page in one line, else its summary: what the rule finds and why it matters. */
function ruleExplanation({ page, summary }) {
  const first = page
    ?.trim()
    .split(/\n[ \t]*\n/)
    .find((paragraph) => !paragraph.startsWith('#'));
  return first === void 0 || first === '' ? summary : first.replace(/\s+/g, ' ').trim();
}
// ../report/src/sarif.ts
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const MAX_MESSAGE = 2e3;
const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
/** A message's text: `[a](b)` would be a link and `{0}` a placeholder in SARIF, so both are broken. */
function messageText(text) {
  return visibleClip(text, MAX_MESSAGE)
    .replaceAll('](', '] (')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}
/** Where a file is: relative to the working directory, except for a path that is absolute (another Windows drive). */
function artifactLocation(path) {
  const encoded = path
    .replace(/\p{Cs}/gu, '�')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return {
    uri: encoded,
    uriBaseId: '%SRCROOT%',
  };
}
/** Length of the byte order mark, which SARIF leaves out of offsets and columns and our ranges count. */
function markLength(file, context) {
  return context.sourceOf(file)?.startsWith('﻿') ? 1 : 0;
}
function offsets([start, end], bom) {
  const from = Math.max(0, start - bom);
  return {
    charOffset: from,
    charLength: Math.max(0, end - bom - from),
  };
}
function region({ start, end, range }, bom) {
  const column = (position) => Math.max(1, position.column - (position.line === 1 ? bom : 0));
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    ...offsets(range, bom),
  };
}
function replacement({ range, text }, bom) {
  return {
    deletedRegion: offsets(range, bom),
    insertedContent: { text },
  };
}
function fixes({ file, fix }, bom) {
  if (fix === void 0 || fix.edits.length === 0) return {};
  const replacements = fix.edits.map((edit) => replacement(edit, bom));
  return {
    fixes: [
      {
        description: {
          text: fix.safety === 'safe' ? 'Keeps the meaning.' : 'May change the meaning: look at the result.',
        },
        artifactChanges: [
          {
            artifactLocation: artifactLocation(file),
            replacements,
          },
        ],
        properties: { safety: fix.safety },
      },
    ],
  };
}
function result(finding, ruleIndex, bom) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(finding.file),
          region: region(finding, bom),
        },
      },
    ],
    partialFingerprints: { 'sopwrightFingerprint/v1': finding.fingerprint },
    ...fixes(finding, bom),
    ...(finding.clients.length > 0 ? { properties: { clients: finding.clients } } : {}),
  };
}
function gravest(findings) {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}
function descriptor(id, findings, context) {
  const help = context.ruleOf(id) ?? { summary: `Rule ${id}.` };
  const page = help.url ?? rulePagePath(id);
  const text = messageText(help.summary);
  const group = id.split('/')[0] ?? id;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text: messageText(ruleExplanation(help)) },
    help: {
      text: help.page?.trim() ?? `${text} See ${page}`,
      markdown: help.page?.trim() ?? `${text} See \`${page}\``,
    },
    ...(help.url === void 0 ? {} : { helpUri: help.url }),
    defaultConfiguration: { level: LEVELS[help.severity ?? gravest(findings)] },
    properties: { tags: [.../* @__PURE__ */ new Set([group, ...(help.kind === void 0 ? [] : [help.kind])])] },
  };
}
/**
 * The findings as a SARIF 2.1.0 log for code scanning. Lines and columns are those of the report, offsets and columns
 * without the byte order mark, as the format wants it. Rules are listed in the order their first finding has.
 */
function formatSarif(report, context) {
  const rules = findingsBy('rule', report.findings);
  const index = new Map([...rules.keys()].map((id, at) => [id, at]));
  const files = [...findingsBy('file', report.findings).keys()];
  const boms = new Map(files.map((file) => [file, markLength(file, context)]));
  return jsonText({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            rules: [...rules].map(([id, findings]) => descriptor(id, findings, context)),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: report.findings.map((finding) =>
          result(finding, index.get(finding.rule) ?? -1, boms.get(finding.file) ?? 0),
        ),
      },
    ],
  });
}

export { formatGithub, formatJson, formatJunit, formatMarkdown, formatPretty, formatSarif };
