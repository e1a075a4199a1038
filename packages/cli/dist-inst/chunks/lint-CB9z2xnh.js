import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path, { dirname, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { n as terminalWidth, r as wantsColor } from './colors-CnKivVJv.js';
import {
  u as createDirectories,
  p as createPlanner,
  d as errorCode,
  i as foldersUpward,
  a as isWithin,
  m as isWorkspaceRule,
  o as repositoryTop,
  s as shownPath,
  f as unreadableReason,
} from './config-DD2XnL0l.js';
import {
  i as isNeverEntered,
  a as openIgnoring,
  n as readNumber,
  r as readText$1,
  t as resolveConfiguration,
} from './configuration-D-QpNFYP.js';
import { i as clients } from './esm-CE0K-vIJ.js';
import { n as describeFailure, t as ExitCode } from './exit-BgRMdlGG.js';
import { r as ProblemError } from './nearest-DK_rpk-U.js';
import {
  n as applyFixes,
  s as createDocument,
  r as createFingerprinter,
  p as decodeText,
  i as hashText,
  d as kindOfPath,
  l as loadMarkdownParser,
  f as looksLikeSop,
  t as rules,
  a as shiftRange,
  c as walkTree,
} from './registry.generated-CAdfa12C.js';
import { t as version } from './version-DQ7nQ-Bk.js';

// ../lint/src/directives.ts
const MARK = 'sopwright-';
const WORDS = /^sopwright-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])\s*([\s\S]*)$/;
function markdownComments(document) {
  const comments = [];
  walkTree(document.tree, (node) => {
    if (node.type !== 'html' || !node.value.includes(MARK)) return;
    const [start] = document.rangeOf(node);
    for (let at = node.value.indexOf('<!--'); at !== -1; ) {
      const end = node.value.indexOf('-->', at + 4);
      if (end === -1) break;
      comments.push({
        text: node.value.slice(at + 4, end).trim(),
        range: [start + at, start + end + 3],
      });
      at = node.value.indexOf('<!--', end + 3);
    }
  });
  return comments;
}
function lineComments(text, [from, to], opening) {
  return [...text.slice(from, to).matchAll(opening)].map((match) => {
    const at = from + match.index + (match[1] ?? '').length;
    return {
      text: (match[2] ?? '').trim(),
      range: [at, from + match.index + match[0].trimEnd().length],
    };
  });
}
function commentsOf(document) {
  if (!document.text.includes(MARK)) return [];
  if (document.path.endsWith('.json'))
    return lineComments(
      document.text,
      [0, document.text.length],
      /((?:^|\n|[\s,{}[\]"])[ \t]*)\/\/[ \t]*(sopwright-[^\r\n]*)/g,
    );
  return [
    ...lineComments(
      document.text,
      document.frontmatter.contentRange,
      /((?:^|\n|[ \t])[ \t]*)#[ \t]*(sopwright-[^\r\n]*)/g,
    ),
    ...markdownComments(document),
  ];
}
function readWords(comment) {
  const match = WORDS.exec(comment.text);
  if (match === null) return void 0;
  const [list = '', ...reason] = (match[2] ?? '').split(/(?:^|\s)--(?:\s|$)/);
  const rules = list.split(/[\s,]+/).filter((rule) => rule !== '');
  return {
    word: match[1] ?? '',
    rules,
    reason: reason.join(' -- ').trim(),
  };
}
/** Reads the suppression comments of a document: HTML comments in Markdown, `#` in frontmatter, `//` in JSONC. */
function directivesOf(document) {
  const directives = [];
  const open = [];
  for (const comment of commentsOf(document)) {
    const words = readWords(comment);
    if (words === void 0) continue;
    const { word, rules, reason } = words;
    const first = document.lines.position(comment.range[0]).line;
    const last = document.lines.position(comment.range[1]).line;
    const base = {
      rules,
      reason,
      range: comment.range,
    };
    const end = document.lines.lineCount + 1;
    if (word === 'disable-next-line')
      directives.push({
        ...base,
        scope: 'next-line',
        firstLine: last + 1,
        lastLine: last + 1,
      });
    else if (word === 'disable-line')
      directives.push({
        ...base,
        scope: 'line',
        firstLine: first,
        lastLine: last,
      });
    else if (word === 'disable-file')
      directives.push({
        ...base,
        scope: 'file',
        firstLine: 1,
        lastLine: end,
      });
    else if (word === 'disable') {
      open.push({
        index: directives.length,
        rules,
      });
      directives.push({
        ...base,
        scope: 'block',
        firstLine: last,
        lastLine: end,
      });
    } else closeBlocks(directives, open, rules, first);
  }
  return directives;
}
function closeBlocks(directives, open, rules, line) {
  for (let at = open.length - 1; at >= 0; at--) {
    const block = open[at];
    const directive = block && directives[block.index];
    if (block === void 0 || directive === void 0) continue;
    if (rules.length > 0 && !rules.every((rule) => block.rules.includes(rule))) continue;
    directives[block.index] = {
      ...directive,
      lastLine: line,
    };
    open.splice(at, 1);
  }
}
/** True where the directive names the rule, its group, or no rule at all. */
function coversRule(directive, rule) {
  if (directive.rules.length === 0) return true;
  const group = `${rule.slice(0, rule.indexOf('/'))}/*`;
  return directive.rules.includes(rule) || directive.rules.includes(group);
}
// ../lint/src/message.ts
/** Fills `{name}` placeholders; one without a value stays as it is. */
function formatMessage(template, data = {}) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(data[name] ?? whole));
}
// ../lint/src/place.ts
const MAX_LINE$1 = 200;
/** Makes a range of a document into a place that stands without the document's text. */
function locate(document, range) {
  const { lines, text } = document;
  const start = lines.position(range[0]);
  const [from, to] = lines.lineRange(start.line);
  return {
    path: document.path,
    kind: document.kind,
    range,
    start,
    end: lines.position(range[1]),
    line: text
      .slice(from, Math.min(to, from + 400))
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_LINE$1),
  };
}
// ../lint/src/analyze.ts
function clampRange(range, document) {
  const length = document.text.length;
  const start = Math.min(Math.max(range[0], 0), length);
  return [start, Math.min(Math.max(range[1], start), length)];
}
function toRaw(document, rule, report) {
  const template = rule.meta.messages[report.messageId] ?? report.messageId;
  return {
    rule: rule.meta.id,
    messageId: report.messageId,
    message: formatMessage(template, report.data),
    place: locate(document, clampRange(report.range, document)),
    clients: report.clients ?? [],
    ...(report.fix === void 0 ? {} : { fix: report.fix }),
    ...(report.severity === void 0 ? {} : { ceiling: report.severity }),
  };
}
/** Most findings of one rule in one document; text made to be hostile could have a hundred thousand. */
const MAX_FINDINGS = 1e3;
/** Takes findings in, up to {@link MAX_FINDINGS} of a rule; the last one taken says how many more there are. */
function createIntake() {
  const taken = [];
  const seen = /* @__PURE__ */ new Map();
  const last = /* @__PURE__ */ new Map();
  return {
    take(rule, make) {
      const count = (seen.get(rule) ?? 0) + 1;
      seen.set(rule, count);
      if (count > MAX_FINDINGS) return;
      last.set(rule, taken.push(make()) - 1);
    },
    findings() {
      return taken.map((finding, index) => {
        const more = last.get(finding.rule) === index ? (seen.get(finding.rule) ?? 0) - MAX_FINDINGS : 0;
        return more > 0
          ? {
              ...finding,
              message: `${finding.message} (${more} more in this file.)`,
            }
          : finding;
      });
    },
  };
}
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function createGuard(document, timing) {
  const crashes = [];
  const attempt = (id, work) => {
    if (crashes.some(({ rule }) => rule === id)) return;
    try {
      work();
    } catch (error) {
      const place = locate(document, [0, Math.min(1, document.text.length)]);
      crashes.push({
        rule: id,
        reason: reasonOf(error),
        place,
      });
    }
  };
  if (timing === void 0)
    return {
      crashes,
      run: attempt,
    };
  const run = (id, work) => {
    const from = timing.clock();
    attempt(id, work);
    timing.add(id, timing.clock() - from);
  };
  return {
    crashes,
    run,
  };
}
/** Runs a plan over one document. Never throws: a rule that does becomes a crash, the others go on. */
function analyzeDocument(document, plan, around) {
  const intake = createIntake();
  const guard = createGuard(document, around.timing);
  const contextOf = ({ rule, options }) => ({
    options,
    clients: around.clients,
    files: around.files,
    hits: rule.awaits === void 0 ? [] : around.hits,
    report: (report) => intake.take(rule.meta.id, () => toRaw(document, rule, report)),
  });
  for (const active of plan.checks) {
    const { rule } = active;
    guard.run(rule.meta.id, () => {
      if (rule.when?.(document) ?? true) rule.check?.(document, contextOf(active));
    });
  }
  visitTree(document, plan, contextOf, guard);
  const extracts = {};
  for (const { rule } of plan.collectors)
    guard.run(rule.meta.id, () => {
      const data = rule.collect(document, (range) => locate(document, clampRange(range, document)));
      if (data !== void 0) extracts[rule.meta.id] = data;
    });
  const directives = directivesOf(document).map(({ range, ...directive }) => ({
    ...directive,
    place: locate(document, range),
  }));
  const { path, kind } = document;
  return {
    path,
    kind,
    findings: intake.findings(),
    directives,
    extracts,
    crashes: guard.crashes,
  };
}
/** One walk of the tree for all visitors; none at all where no visitor wants this document. */
function visitTree(document, plan, contextOf, guard) {
  const contexts = /* @__PURE__ */ new Map();
  for (const active of plan.visiting)
    guard.run(active.rule.meta.id, () => {
      if (active.rule.when?.(document) ?? true) contexts.set(active, contextOf(active));
    });
  if (contexts.size === 0) return;
  walkTree(document.tree, (node, ancestors) => {
    for (const { active, handler } of plan.visitors.get(node.type) ?? []) {
      const context = contexts.get(active);
      if (context !== void 0) guard.run(active.rule.meta.id, () => handler(node, document, context, ancestors));
    }
  });
}
// ../lint/src/conclude.ts
const CRASH = 'internal/rule-crash';
const SEVERITIES = ['info', 'warning', 'error'];
function milder(a, b) {
  return b !== void 0 && SEVERITIES.indexOf(b) < SEVERITIES.indexOf(a) ? b : a;
}
/** Makes a finding of a rule that the engine itself speaks for (`suppression/*`, `internal/*`). */
function engineFinding(rules, id, messageId, place, data) {
  const template = rules.get(id)?.meta.messages[messageId];
  return template === void 0
    ? []
    : [
        {
          rule: id,
          messageId,
          message: formatMessage(template, data),
          place,
          clients: [],
        },
      ];
}
function runWorkspaceRule(rule, analyses, input) {
  const findings = [];
  const { id, messages } = rule.meta;
  const extracts = analyses.flatMap(({ path, kind, extracts }) => {
    const data = extracts[id];
    return data === void 0
      ? []
      : [
          {
            path,
            kind,
            data,
          },
        ];
  });
  rule.check(extracts, {
    options: input.settings.get(id)?.options ?? {},
    clients: input.clients,
    report: ({ place, messageId, data, clients }) => {
      const message = formatMessage(messages[messageId] ?? messageId, data);
      findings.push({
        rule: id,
        messageId,
        message,
        place,
        clients: clients ?? [],
      });
    },
  });
  return findings;
}
const NOWHERE = {
  path: '.',
  kind: 'skill',
  range: [0, 0],
  start: {
    line: 1,
    column: 1,
  },
  end: {
    line: 1,
    column: 1,
  },
  line: '',
};
/** Runs the workspace rules; one that throws becomes a crash at the first file. */
function runWorkspaceRules(analyses, input) {
  const findings = [];
  const crashes = [];
  for (const rule of input.rules) {
    if (!isWorkspaceRule(rule) || (input.settings.get(rule.meta.id)?.severity ?? 'off') === 'off') continue;
    try {
      findings.push(...runWorkspaceRule(rule, analyses, input));
    } catch (error) {
      const { path = NOWHERE.path, kind = NOWHERE.kind } = analyses[0] ?? {};
      const reason = error instanceof Error ? error.message : String(error);
      crashes.push({
        rule: rule.meta.id,
        reason,
        place: {
          ...NOWHERE,
          path,
          kind,
        },
      });
    }
  }
  return {
    findings,
    crashes,
  };
}
function unusedDirectives(directives, used, settings, { byId, isPartial }) {
  const workspaceRules = isPartial ? [...byId.values()].filter(isWorkspaceRule) : [];
  const isKnown = (name) =>
    byId.has(name) || (name.endsWith('/*') && [...byId.keys()].some((id) => id.startsWith(name.slice(0, -1))));
  const isOn = (name) => name.endsWith('/*') || (settings.get(name)?.severity ?? 'off') !== 'off';
  return directives.flatMap((directive) => {
    const { place, rules, reason } = directive;
    const unknown = rules.filter((name) => !isKnown(name));
    const findings = unknown.flatMap((rule) =>
      engineFinding(byId, 'suppression/unknown-rule', 'unknownRule', place, { rule }),
    );
    if (reason === '') findings.push(...engineFinding(byId, 'suppression/missing-reason', 'missingReason', place, {}));
    const applies =
      !workspaceRules.some(({ meta }) => coversRule(directive, meta.id)) &&
      (rules.length === 0 || rules.some((name) => isKnown(name) && isOn(name)));
    if (!used.has(directive) && unknown.length < Math.max(rules.length, 1) && applies)
      findings.push(
        ...engineFinding(byId, 'suppression/unused', 'unused', place, { rules: rules.join(', ') || 'any rule' }),
      );
    return findings;
  });
}
function suppressing(finding, directives) {
  const { line } = finding.place.start;
  return directives.find(
    (directive) => line >= directive.firstLine && line <= directive.lastLine && coversRule(directive, finding.rule),
  );
}
/** Draws all analyses together: workspace rules, suppressions, severities, fingerprints, order. */
function conclude(analyses, input) {
  const byId = new Map(input.rules.map((rule) => [rule.meta.id, rule]));
  const directives = new Map(analyses.map((analysis) => [analysis.path, analysis.directives]));
  const used = /* @__PURE__ */ new Set();
  const workspace = runWorkspaceRules(analyses, input);
  const crashes = [...analyses.flatMap((analysis) => analysis.crashes), ...workspace.crashes];
  const crashFindings = crashes.flatMap(({ rule, reason, place }) =>
    engineFinding(byId, CRASH, 'crashed', place, {
      rule,
      reason,
    }),
  );
  const raw = [...analyses.flatMap(({ findings }) => findings), ...workspace.findings];
  const kept = raw.filter((finding) => {
    const directive = suppressing(finding, directives.get(finding.place.path) ?? []);
    if (directive !== void 0) used.add(directive);
    return directive === void 0;
  });
  const hygiene = analyses.flatMap(({ path, directives }) =>
    directives.length === 0
      ? []
      : unusedDirectives(directives, used, input.settingsFor(path), {
          byId,
          isPartial: input.isPartial === true,
        }),
  );
  return {
    findings: finish([...kept, ...hygiene, ...crashFindings], input),
    suppressed: raw.length - kept.length,
    crashed: crashes.length > 0,
  };
}
function compare$1(a, b) {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1;
  return (
    a.place.range[0] - b.place.range[0] ||
    a.place.range[1] - b.place.range[1] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
function finish(raw, input) {
  const fingerprint = createFingerprinter();
  const seen = /* @__PURE__ */ new Set();
  return raw.toSorted(compare$1).flatMap(({ rule, messageId, message, place, clients, fix, ceiling }) => {
    const known = input.settingsFor(place.path).get(rule);
    const configured = known?.severity ?? 'off';
    const setting = rule === CRASH && configured === 'off' ? 'error' : configured;
    const { path: file, kind, range, start, end, line } = place;
    const key = `${file}\n${range[0]}\n${range[1]}\n${rule}\n${message}`;
    if (setting === 'off' || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        rule,
        messageId,
        message,
        severity: known?.isExplicit === true ? setting : milder(setting, ceiling),
        file,
        kind,
        range,
        start,
        end,
        clients,
        ...(fix === void 0 ? {} : { fix }),
        fingerprint: fingerprint(rule, messageId, file, line),
      },
    ];
  });
}
// ../lint/src/engine.ts
/** Makes an engine. Pure: reading files and running scanners is the caller's part. */
function createEngine(input) {
  const { rules, clients, settings, timing } = input;
  const settingsFor = input.settingsFor ?? (() => settings);
  const planFor = createPlanner(rules);
  return {
    needsScan(document) {
      const { checks } = planFor(settingsFor(document.path), document.kind);
      return checks.some(({ rule }) => rule.awaits?.when(document) ?? false);
    },
    analyze(document, files, hits = []) {
      return analyzeDocument(document, planFor(settingsFor(document.path), document.kind), {
        clients,
        files,
        hits,
        ...(timing === void 0 ? {} : { timing }),
      });
    },
    conclude: (analyses) =>
      conclude(analyses, {
        rules,
        settings,
        settingsFor,
        clients,
        isPartial: input.isPartial === true,
      }),
  };
}
// ../workspace/src/write-atomically.ts
/**
 * Writes a file so that a reader sees the old content or the new one, never half of it. An existing file keeps its mode;
 * its place is taken by rename, so a link must be resolved by the caller first.
 *
 * @throws Error of the system; the old file is unharmed then.
 */
function writeAtomically(absolute, content) {
  const mode = statSync(absolute, { throwIfNoEntry: false })?.mode;
  const unique = randomBytes(6).toString('hex');
  const temporary = path.join(path.dirname(absolute), `.${path.basename(absolute)}.${unique}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    if (mode !== void 0) chmodSync(temporary, mode & 4095);
    renameSync(temporary, absolute);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
const MAX_LINE = 120;
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function lineKey(finding, view) {
  const line = view.lineOf(finding).replace(/\s+/g, ' ').trim();
  return finding.rule.startsWith('security/') ? `#${hashText(line)}` : line.slice(0, MAX_LINE);
}
function keyOf({ file, rule, messageId, line }) {
  return JSON.stringify([file, rule, messageId, line]);
}
function entriesOf(baseline) {
  return Object.entries(baseline.findings).flatMap(([file, rules]) =>
    Object.entries(rules).flatMap(([rule, entries]) =>
      entries.map((entry) => ({
        file,
        rule,
        ...entry,
      })),
    ),
  );
}
function baselineOf(entries) {
  const findings = {};
  const sorted = entries.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.rule, b.rule) ||
      compare(a.messageId, b.messageId) ||
      compare(a.line, b.line),
  );
  for (const { file, rule, messageId, line, count } of sorted) {
    findings[file] ??= {};
    const rules = findings[file];
    rules[rule] ??= [];
    rules[rule].push({
      messageId,
      line,
      count,
    });
  }
  return {
    schemaVersion: 1,
    findings,
  };
}
/** Makes a baseline out of all findings of a run. */
function makeBaseline(findings, view) {
  const entries = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { rule, messageId } = finding;
    const file = view.nameOf(finding.file);
    const line = lineKey(finding, view);
    const key = keyOf({
      file,
      rule,
      messageId,
      line,
    });
    entries.set(key, {
      file,
      rule,
      messageId,
      line,
      count: (entries.get(key)?.count ?? 0) + 1,
    });
  }
  return baselineOf([...entries.values()]);
}
/** Takes known findings out. Each entry takes as many as it counts. */
function applyBaseline$1(findings, baseline, view) {
  const entries = entriesOf(baseline);
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const fresh = findings.filter((finding) => {
    const { rule, messageId } = finding;
    const key = keyOf({
      file: view.nameOf(finding.file),
      rule,
      messageId,
      line: lineKey(finding, view),
    });
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const split = entries.map((entry) => {
    const gone = left.get(keyOf(entry)) ?? 0;
    return {
      entry,
      gone: (view.wasJudged?.(entry.file, entry.rule) ?? true) ? gone : 0,
    };
  });
  return {
    findings: fresh,
    baselined: findings.length - fresh.length,
    stale: split.flatMap(({ entry, gone }) =>
      gone === 0
        ? []
        : [
            {
              ...entry,
              count: gone,
            },
          ],
    ),
    remaining: baselineOf(
      split.flatMap(({ entry, gone }) =>
        gone === entry.count
          ? []
          : [
              {
                ...entry,
                count: entry.count - gone,
              },
            ],
      ),
    ),
  };
}
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isEntry(value) {
  if (!isRecord(value)) return false;
  const { messageId, line, count } = value;
  return typeof messageId === 'string' && typeof line === 'string' && Number.isInteger(count) && Number(count) > 0;
}
function isBaseline(value) {
  if (!isRecord(value) || value.schemaVersion !== 1 || !isRecord(value.findings)) return false;
  return Object.values(value.findings).every(
    (rules) => isRecord(rules) && Object.values(rules).every((list) => Array.isArray(list) && list.every(isEntry)),
  );
}
/**
 * Reads a baseline file (absolute path); `undefined` where there is none.
 *
 * @throws ProblemError `baseline` where it is no baseline.
 */
function readBaseline(file) {
  if (!existsSync(file)) return void 0;
  try {
    const value = JSON.parse(readFileSync(file, 'utf8'));
    if (isBaseline(value)) return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError('baseline', `The baseline cannot be read: ${reason}.`, {
      place: { file },
      cause: error,
    });
  }
  throw new ProblemError('baseline', 'The file is no baseline of schemaVersion 1.', { place: { file } });
}
/** Writes a baseline, readable in a diff. @throws ProblemError `baseline` where it cannot be written. */
function writeBaseline(file, baseline) {
  try {
    writeAtomically(file, `${JSON.stringify(baseline, null, 2)}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError('baseline', `The baseline cannot be written: ${reason}.`, {
      place: { file },
      cause: error,
    });
  }
}
const FORMAT = 1;
function sumOf(text) {
  return createHash('sha256').update(text).digest('base64');
}
function isBody(value) {
  return typeof value === 'object' && value !== null && 'contents' in value && 'analyses' in value;
}
/** The file is one line that vouches for the rest, and the rest. Only what we wrote ourselves passes. */
function readBody(file, version) {
  try {
    const text = readFileSync(file, 'utf8');
    const cut = text.indexOf('\n');
    const body = text.slice(cut + 1);
    if (text.slice(0, cut) !== headOf(version, body)) return void 0;
    const value = JSON.parse(body);
    return isBody(value) ? value : void 0;
  } catch {
    return;
  }
}
function headOf(version, body) {
  return JSON.stringify({
    format: FORMAT,
    version,
    sum: sumOf(body),
  });
}
function writeBody(folder, version, body) {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, '.gitignore'), '*\n');
    }
    const text = JSON.stringify(body);
    writeAtomically(path.join(folder, 'analyses.json'), `${headOf(version, text)}\n${text}`);
  } catch {}
}
/** Opens the cache of a folder, or an empty one. Never throws. */
function openCache({ folder, version }) {
  const read = folder === void 0 ? void 0 : readBody(path.join(folder, 'analyses.json'), version);
  const contents = new Map(Object.entries(read?.contents ?? {}));
  const analyses = new Map(Object.entries(read?.analyses ?? {}));
  let changed = false;
  return {
    analysisOf: (file) => analyses.get(file),
    contentOf: (file) => contents.get(file),
    keepAnalysis(file, entry) {
      changed = true;
      analyses.set(file, entry);
    },
    keepContent(file, known) {
      const old = contents.get(file);
      if (old?.stamp === known.stamp && old.hash === known.hash && old.isFresh === known.isFresh) return;
      changed = true;
      contents.set(file, known);
    },
    retain(wanted) {
      for (const held of [contents, analyses])
        for (const file of held.keys()) {
          if (wanted(file)) continue;
          changed = true;
          held.delete(file);
        }
    },
    save() {
      if (!changed || folder === void 0) return;
      changed = false;
      writeBody(folder, version, {
        contents: Object.fromEntries(contents),
        analyses: Object.fromEntries(analyses),
      });
    },
  };
}
// ../workspace/src/changed.ts
const run = promisify(execFile);
function stderrOf(error) {
  return (
    (error instanceof Error && 'stderr' in error ? String(error.stderr) : '')
      .trim()
      .split('\n')[0]
      ?.replace(/^(?:fatal|error): /, '') ?? ''
  );
}
async function git(cwd, args) {
  try {
    const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
      cwd,
      maxBuffer: 268435456,
      env: {
        ...process.env,
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
      },
    });
    return stdout.split('\0').filter((name) => name !== '');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new ProblemError('git', 'git is not installed, and --changed asks it.');
    const said = stderrOf(error);
    throw new ProblemError('git', `git cannot tell what changed${said === '' ? '' : `: ${said}`}.`, { cause: error });
  }
}
/**
 * Paths below the working directory that differ from a git ref: changed, staged, deleted or untracked; ignored files
 * are left out. With forward slashes, relative to the working directory, sorted.
 *
 * @param ref - a commit, branch or tag
 * @throws ProblemError `git` where there is no repository, no git or no such ref; `usage` where the ref is an option.
 */
async function changedPaths(cwd, ref = 'HEAD') {
  if (ref === '' || ref.startsWith('-')) throw new ProblemError('usage', `"${ref}" is no git ref.`);
  const diff = ['diff', '--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv', ref, '--'];
  const [tracked, untracked] = await Promise.all([
    git(cwd, diff),
    git(cwd, ['ls-files', '--others', '--exclude-standard', '-z', '--']),
  ]);
  return [.../* @__PURE__ */ new Set([...tracked, ...untracked])].toSorted();
}
/**
 * The files whose findings a change may have altered: those that changed, and the skills whose folders hold something
 * that changed, came or went.
 */
function affectedPaths(files, changed) {
  const skills = new Map(
    files.filter(({ kind }) => kind === 'skill').map((file) => [path.posix.dirname(file.path), file.path]),
  );
  const known = new Set(files.map((file) => file.path));
  const affected = new Set(changed.filter((file) => known.has(file)));
  for (const file of changed)
    for (let folder = path.posix.dirname(file); ; folder = path.posix.dirname(folder)) {
      const skill = skills.get(folder);
      if (skill !== void 0) affected.add(skill);
      if (folder === '.' || folder === '/') break;
    }
  return affected;
}
// ../workspace/src/below-skill.ts
/**
 * True where the folder, or one above it, holds a SKILL.md. The search ends at the repository that the folder belongs
 * to, or else at the working directory `root`.
 */
function isBelowSkill(directories, root, folder) {
  const top = repositoryTop(folder) ?? (isWithin(root, folder) ? root : folder);
  return foldersUpward(folder, top).some((above) => directories.list(above).entries.has('SKILL.md'));
}
// ../workspace/src/explicit-kind.ts
function kindOfJson(value) {
  return typeof value === 'object' && value !== null && 'mcpServers' in value ? 'mcp-config' : void 0;
}
/**
 * Kind of a file that the user named. Where its path says nothing, its content decides: Markdown with a `name` or a
 * `description` in its frontmatter is a skill, with the headings of a procedure an SOP, any other an instruction; JSON
 * with `mcpServers` is an MCP configuration. `undefined` for files that no client reads.
 *
 * @param read - gives the content; called only where the path says nothing
 * @throws Error of the system where `read` does.
 */
function explicitKind(path, belowSkill, read) {
  const kind = kindOfPath(path, {
    belowSkill,
    readText: () => decodeText(read()).text,
  });
  if (kind !== void 0 || !/\.(?:md|markdown|mdx|json)$/i.test(path)) return kind;
  const document = createDocument({
    path,
    kind: 'instruction',
    content: read(),
  });
  if (path.endsWith('.json')) return kindOfJson(document.json.value);
  const { frontmatter, text } = document;
  if (frontmatter.get('name') !== void 0 || frontmatter.get('description') !== void 0) return 'skill';
  return looksLikeSop(text) ? 'sop' : 'instruction';
}
// ../workspace/src/read.ts
/** Largest file that is read, in bytes. */
const MAX_BYTES = 1048576;
let sharedBuffer;
/** The memory that every file is read into. One byte more than is taken, so that a larger file shows. */
function readingBuffer() {
  sharedBuffer ??= Buffer.allocUnsafeSlow(1048577);
  return sharedBuffer;
}
/** The system's error for a file that is larger than is read. */
var TooLargeError = class extends Error {
  code = 'EFBIG';
};
/**
 * Bytes of a file, good until the next call: every file is read into the same memory, since whoever reads decodes at
 * once. Never reads more than {@link MAX_BYTES}, whatever the file is.
 *
 * @throws Error of the system; `EFBIG` for a larger file.
 */
function readBytes(absolute) {
  const buffer = readingBuffer();
  const file = openSync(absolute, 'r');
  try {
    let length = 0;
    for (let got = -1; got !== 0 && length <= 1048576; length += got)
      got = readSync(file, buffer, length, buffer.length - length, null);
    if (length > 1048576) throw new TooLargeError('larger than 1 MiB');
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
/** Text of a file, or `undefined` where it cannot be read. */
function readText(absolute) {
  try {
    return decodeText(readBytes(absolute)).text;
  } catch {
    return;
  }
}
// ../workspace/src/stray-skill.ts
const roots = clients.flatMap(({ skills }) => skills.roots);
const projectRoots = [...new Set(roots.filter(({ scope }) => scope === 'project').map((root) => root.path))];
const pluginRoots = [...new Set(roots.filter(({ scope }) => scope === 'plugin').map((root) => root.path))];
function ownerOf(folder, root) {
  return folder.replaceAll(path.sep, '/').endsWith(`/${root}`) ? folder.slice(0, -root.length - 1) : void 0;
}
function isPlugin(folder, directories) {
  const { entries } = directories.list(folder);
  if (entries.has('plugin.json') || entries.has('gemini-extension.json')) return true;
  return [...entries.keys()].some(
    (name) =>
      name.startsWith('.') &&
      kindOfPath(`${name}/plugin.json`, { belowSkill: false }) === 'plugin' &&
      directories.list(path.join(folder, name)).entries.has('plugin.json'),
  );
}
/** True where a client looks for skill folders: `.claude/skills` and its like, or `skills` of a plugin. */
function isSkillsRoot(folder, directories) {
  if (projectRoots.some((root) => ownerOf(folder, root) !== void 0)) return true;
  return pluginRoots.some((root) => {
    const owner = ownerOf(folder, root);
    return owner !== void 0 && isPlugin(owner, directories);
  });
}
/** True where the file's frontmatter has a name and a description, as that of a skill does. False where it cannot be read. */
function looksLikeSkill(absolute) {
  try {
    const { frontmatter } = createDocument({
      path: absolute,
      kind: 'skill',
      content: readBytes(absolute),
    });
    return frontmatter.get('name') !== void 0 && frontmatter.get('description') !== void 0;
  } catch {
    return false;
  }
}
// ../workspace/src/search.ts
/** Takes a file, once. It is not touched before it is read. */
function take(search, place, kind) {
  if (search.taken.has(place.real)) return;
  search.taken.add(place.real);
  search.files.push({
    path: place.path,
    absolute: place.absolute,
    kind,
  });
}
function childOf(folder, name, shown) {
  return {
    absolute: folder.absolute + path.sep + name,
    real: folder.real + path.sep + name,
    path: shown,
  };
}
function kindOfEntry(search, folder, shown) {
  const absolute = path.join(folder.absolute, path.posix.basename(shown));
  const kind = kindOfPath(shown, {
    belowSkill: folder.belowSkill,
    readText: () => readText(absolute),
  });
  if (kind !== void 0 || folder.belowSkill || !/\.md$/i.test(shown)) return kind;
  if (!isSkillsRoot(folder.absolute, search.directories)) return void 0;
  return looksLikeSkill(absolute) ? 'skill' : void 0;
}
/** Takes the files of a folder and returns the folders in it; links wait until everything else was looked at. */
function readFolder(search, folder, entries) {
  const below = [];
  const prefix = folder.path === '.' ? '' : `${folder.path}/`;
  for (const [name, entry] of entries) {
    if (entry === 'other' || isNeverEntered(name)) continue;
    const shown = prefix + name;
    const kind = entry === 'file' ? kindOfEntry(search, folder, shown) : void 0;
    if (entry === 'file' && kind === void 0) continue;
    const place = childOf(folder, name, shown);
    if (entry === 'link') {
      search.links.push({
        place,
        folder,
      });
      continue;
    }
    const reason = folder.ignoring.reasonFor(place.absolute, entry === 'directory');
    if (reason !== void 0)
      search.skipped.push({
        path: shown,
        reason,
      });
    else if (kind !== void 0) take(search, place, kind);
    else
      below.push({
        ...place,
        ignoring: folder.ignoring,
        belowSkill: folder.belowSkill,
      });
  }
  return below;
}
function enter(search, outside) {
  const { absolute, real } = outside;
  if (search.entered.has(real)) return [];
  search.entered.add(real);
  const { entries, problem } = search.directories.list(absolute);
  if (problem !== void 0) {
    search.unreadable.push({
      path: outside.path,
      kind: 'skill',
      reason: unreadableReason(problem),
    });
    return [];
  }
  const ignoring = outside.ignoring.enter(absolute, entries.has('.gitignore'));
  const belowSkill = outside.belowSkill || entries.has('SKILL.md');
  return readFolder(
    search,
    {
      ...outside,
      ignoring,
      belowSkill,
    },
    entries.entries(),
  );
}
/**
 * Takes everything below a folder, given with what holds outside it: its own `.gitignore` and SKILL.md are seen on
 * entering. Links wait in `search.links`.
 */
function walk(search, start) {
  const waiting = enter(search, start);
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) waiting.push(...enter(search, next));
}
/** Order of paths, the same on every machine. */
function comparePaths(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
// ../workspace/src/links.ts
function targetOf(absolute) {
  try {
    const real = realpathSync(absolute);
    return {
      real,
      isDirectory: statSync(real).isDirectory(),
    };
  } catch {
    return;
  }
}
function whySkipped(search, { place, folder }, target) {
  const ignored = folder.ignoring.reasonFor(place.absolute, target?.isDirectory ?? false);
  if (ignored !== void 0 || target === void 0) return ignored;
  if (!search.grounds.some((ground) => isWithin(ground, target.real))) return 'link-outside';
  return search.entered.has(target.real) || search.taken.has(target.real) ? 'link-repeated' : void 0;
}
function followLink(search, link) {
  const { place, folder } = link;
  const target = targetOf(place.absolute);
  const isDirectory = target?.isDirectory ?? false;
  const kind = isDirectory
    ? void 0
    : kindOfPath(place.path, {
        belowSkill: folder.belowSkill,
        readText: () => readText(place.absolute),
      });
  if (!isDirectory && kind === void 0) return;
  const reason = whySkipped(search, link, target);
  const followed = {
    ...place,
    real: target?.real ?? place.real,
  };
  if (reason !== void 0)
    search.skipped.push({
      path: place.path,
      reason,
    });
  else if (target === void 0 && kind !== void 0)
    search.unreadable.push({
      path: place.path,
      kind,
      reason: unreadableReason('ENOENT'),
    });
  else if (kind !== void 0) take(search, followed, kind);
  else if (!isNeverEntered(path.basename(followed.real)))
    walk(search, {
      ...folder,
      ...followed,
    });
}
/** Follows the links that a search left, each target once and not out of the ground. */
function followLinks(search) {
  while (search.links.length > 0) {
    const round = search.links.splice(0).toSorted((a, b) => comparePaths(a.place.path, b.place.path));
    for (const link of round) followLink(search, link);
  }
}
// ../workspace/src/discover.ts
function startPlace(search, given) {
  const absolute = path.resolve(search.root, given);
  try {
    const real = realpathSync(absolute);
    accessSync(real, constants.R_OK);
    const stats = statSync(real);
    if (stats.isDirectory() || stats.isFile())
      return {
        absolute,
        real,
        path: shownPath(search.root, absolute),
        isDirectory: stats.isDirectory(),
      };
  } catch (error) {
    const code = errorCode(error);
    const message =
      code === 'ENOENT' ? `"${given}" does not exist` : `"${given}" cannot be read: ${unreadableReason(code)}`;
    throw new ProblemError('path', `${message}.`, { cause: error });
  }
  throw new ProblemError('path', `"${given}" is neither a file nor a folder.`);
}
function kindOfGiven({ path: shown, absolute }, isBelow) {
  try {
    return explicitKind(shown, isBelow, () => readBytes(absolute));
  } catch {
    return 'instruction';
  }
}
function startAt(search, given, globs) {
  const place = startPlace(search, given);
  if (place.isDirectory) {
    const { absolute, real } = place;
    if (!search.grounds.some((ground) => isWithin(ground, real))) search.grounds.push(real);
    const ignoring = openIgnoring(absolute, repositoryTop(absolute), globs);
    const belowSkill = isBelowSkill(search.directories, search.root, absolute);
    walk(search, {
      absolute,
      real,
      path: place.path,
      ignoring,
      belowSkill,
    });
    return place.path;
  }
  const kind = kindOfGiven(place, isBelowSkill(search.directories, search.root, path.dirname(place.absolute)));
  if (kind === void 0)
    search.skipped.push({
      path: place.path,
      reason: 'unknown-kind',
    });
  else take(search, place, kind);
  return place.path;
}
/**
 * Finds the files that agent clients read, below the working directory or the paths given. Folders with a leading dot
 * are entered; version control, installed packages and what git or the configuration ignores are not. A file given by
 * name is always taken, whatever ignores it; see {@link explicitKind} for its kind. Links are followed once, and not
 * out of the working directory.
 *
 * @throws ProblemError `path` where a path given does not exist or cannot be read.
 */
function discover(input) {
  const root = path.resolve(input.root);
  const search = {
    root,
    grounds: [realpathSync(root)],
    directories: input.directories ?? createDirectories(),
    entered: /* @__PURE__ */ new Set(),
    taken: /* @__PURE__ */ new Set(),
    links: [],
    files: [],
    skipped: [],
    unreadable: [],
  };
  const looked = (input.paths === void 0 || input.paths.length === 0 ? ['.'] : input.paths).map((each) =>
    startAt(search, each, input.ignores ?? []),
  );
  followLinks(search);
  const byPath = (items) => items.toSorted((a, b) => comparePaths(a.path, b.path));
  return {
    files: byPath(search.files),
    looked: [...new Set(looked)].toSorted(comparePaths),
    folders: search.entered.size,
    skipped: byPath(search.skipped),
    unreadable: byPath(search.unreadable),
  };
}
// ../workspace/src/stamp.ts
const PER_MILLISECOND = 1000000n;
/** Makes a stamp; `now` in milliseconds. */
function stampOf(stats, now) {
  const { mtimeNs, ctimeNs, size, ino } = stats;
  const tick = mtimeNs % 1000000000n === 0n && ctimeNs % 1000000000n === 0n ? 2000n : 50n;
  return {
    key: `${mtimeNs}:${ctimeNs}:${size}:${ino}`,
    isFresh: ctimeNs / PER_MILLISECOND + tick >= BigInt(Math.floor(now)),
  };
}
/** Stamp of a file, links followed; `undefined` where there is no such file. */
function stampFile(absolute) {
  const stats = statSync(absolute, {
    bigint: true,
    throwIfNoEntry: false,
  });
  return stats?.isFile() === true ? stampOf(stats, Date.now()) : void 0;
}
// ../workspace/src/contents.ts
/** Hash of a file's bytes; 128 bits in base64. */
function hashBytes(bytes) {
  return createHash('sha256').update(bytes).digest().subarray(0, 16).toString('base64');
}
function tryStamp(absolute) {
  try {
    return stampFile(absolute);
  } catch {
    return;
  }
}
/**
 * Makes the contents of one run.
 *
 * @param remembered - what an earlier run knew, by absolute path
 * @param stampOf - looks at a file without reading it
 */
function createContents(remembered, stampOf = tryStamp) {
  const current = /* @__PURE__ */ new Map();
  const readAs = (absolute, stamp) => {
    const bytes = readBytes(absolute);
    if (stamp !== void 0 && !current.has(absolute))
      current.set(absolute, {
        stamp: stamp.key,
        hash: hashBytes(bytes),
        isFresh: stamp.isFresh,
      });
    return bytes;
  };
  return {
    read: (absolute) => readAs(absolute, stampOf(absolute)),
    hashOf(absolute) {
      const known = current.get(absolute);
      if (known !== void 0) return known.hash;
      const stamp = stampOf(absolute);
      if (stamp === void 0) return void 0;
      const earlier = remembered(absolute);
      if (earlier !== void 0 && earlier.stamp === stamp.key && !earlier.isFresh) {
        current.set(absolute, earlier);
        return earlier.hash;
      }
      try {
        readAs(absolute, stamp);
      } catch {
        return;
      }
      return current.get(absolute)?.hash;
    },
    known: (absolute) => current.get(absolute),
    forget: (absolute) => current.delete(absolute),
  };
}
// ../workspace/src/shelf.ts
/**
 * Makes a shelf for `capacity` UTF-16 code units of text, at least one document. A parsed tree weighs some thirty times
 * its text, so this bounds the memory of a run; files of one skill follow each other and find one another here.
 */
function createShelf(capacity) {
  const documents = /* @__PURE__ */ new Map();
  let used = 0;
  const drop = (path) => {
    used -= documents.get(path)?.text.length ?? 0;
    documents.delete(path);
  };
  return {
    get(path) {
      const document = documents.get(path);
      if (document === void 0) return void 0;
      documents.delete(path);
      documents.set(path, document);
      return document;
    },
    put(document) {
      drop(document.path);
      documents.set(document.path, document);
      used += document.text.length;
      for (const oldest of documents.keys()) {
        if (used <= capacity || documents.size === 1) break;
        drop(oldest);
      }
    },
    drop,
  };
}
// ../workspace/src/documents.ts
/** Text kept at hand, in UTF-16 code units. */
const SHELF_CAPACITY = 2e5;
const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/** Makes the documents of one run. A file that is not part of the run has its kind by path, or is a reference. */
function createDocuments({ root, ground, directories, kinds, read }) {
  const shelf = createShelf(SHELF_CAPACITY);
  const kindOf = (absolute) => {
    if (ground.kindAt(absolute) !== 'file') return void 0;
    const shown = shownPath(root, absolute);
    const known = kinds.get(shown);
    if (known !== void 0) return known;
    const belowSkill = isBelowSkill(directories, root, path.dirname(absolute));
    return kindOfPath(shown, { belowSkill }) ?? (MARKDOWN.test(shown) ? 'reference' : void 0);
  };
  return {
    kindOf,
    get(absolute) {
      const shown = shownPath(root, absolute);
      const known = shelf.get(shown);
      if (known !== void 0) return known;
      const kind = kindOf(absolute);
      if (kind === void 0) return void 0;
      try {
        const document = createDocument({
          path: shown,
          kind,
          content: read(absolute),
        });
        shelf.put(document);
        return document;
      } catch {
        return;
      }
    },
    kept: (shown) => shelf.get(shown),
    keep: (document) => shelf.put(document),
    forget: (shown) => shelf.drop(shown),
  };
}
// ../workspace/src/ground.ts
/** Makes the ground of a working directory (absolute). */
function createGround(root, directories = createDirectories()) {
  const top = repositoryTop(root) ?? root;
  const realTop = realpathSync(top);
  const kinds = /* @__PURE__ */ new Map([[top, 'directory']]);
  const followed = (absolute, entry) => {
    if (entry === 'file' || entry === 'directory') return entry;
    if (entry !== 'link') return 'missing';
    try {
      const real = realpathSync(absolute);
      if (!isWithin(realTop, real)) return 'missing';
      const stats = statSync(real);
      return stats.isDirectory() ? 'directory' : stats.isFile() ? 'file' : 'missing';
    } catch {
      return 'missing';
    }
  };
  const kindAt = (absolute) => {
    const known = kinds.get(absolute);
    if (known !== void 0) return known;
    let kind = 'missing';
    const folder = path.dirname(absolute);
    if (isWithin(top, absolute) && kindAt(folder) === 'directory')
      kind = followed(absolute, directories.list(folder).entries.get(path.basename(absolute)));
    kinds.set(absolute, kind);
    return kind;
  };
  return {
    top,
    kindAt,
    namesIn(absolute) {
      if (kindAt(absolute) !== 'directory') return [];
      return [...directories.list(absolute).entries.keys()]
        .toSorted()
        .map((name) => (kindAt(path.join(absolute, name)) === 'directory' ? `${name}/` : name));
    },
  };
}
// ../workspace/src/file-view.ts
/** A relative path without `.`, `..` or empty parts. */
const PLAIN_PATH = /^(?!\.{0,2}(?:\/|$))(?:(?!\/\.{0,2}(?:\/|$)).)+$/s;
/** Makes a view of the disk. It reads each directory once. */
function createFileView(input) {
  const { root, kinds = /* @__PURE__ */ new Map(), directories = createDirectories(), read = readBytes } = input;
  const ground = createGround(root, directories);
  const documents = createDocuments({
    root,
    ground,
    directories,
    kinds,
    read,
  });
  const lists = /* @__PURE__ */ new Map();
  const absoluteOf = (asked) =>
    path.sep === '/' && root !== '/' && PLAIN_PATH.test(asked) ? `${root}/${asked}` : path.resolve(root, asked);
  const listHash = (absolute) => {
    const hash = lists.get(absolute) ?? hashBytes(Buffer.from(ground.namesIn(absolute).join('\n')));
    lists.set(absolute, hash);
    return hash;
  };
  const view = {
    kindAt: (asked) => ground.kindAt(absoluteOf(asked)),
    list: (asked) => ground.namesIn(absoluteOf(asked)),
    document: (asked) => documents.get(absoluteOf(asked)),
  };
  return {
    ...view,
    recording: (questions) => ({
      kindAt(asked) {
        questions.add(`kind ${asked}`);
        return view.kindAt(asked);
      },
      list(asked) {
        questions.add(`list ${asked}`);
        return view.list(asked);
      },
      document(asked) {
        questions.add(`document ${asked}`);
        return view.document(asked);
      },
    }),
    answer(question, hashOf) {
      const absolute = absoluteOf(question.slice(question.indexOf(' ') + 1));
      if (question.startsWith('kind ')) return ground.kindAt(absolute);
      if (question.startsWith('list ')) return listHash(absolute);
      const kind = documents.kindOf(absolute);
      return kind === void 0 ? 'none' : `${kind} ${hashOf(absolute) ?? 'unreadable'}`;
    },
    keep: documents.keep,
    kept: documents.kept,
    forget: documents.forget,
  };
}
// ../workspace/src/fix-files.ts
/** Fixes can make room for others; more rounds than this mean that two of them disagree. */
const MAX_PASSES = 10;
/** How broken a document is to its readers; a fix must not raise this. */
function damageOf(document, before) {
  const { frontmatter, json } = document;
  const wasClosed = before.frontmatter.status === 'closed';
  const isBroken = frontmatter.status !== 'closed' && (wasClosed || frontmatter.status !== 'absent');
  return frontmatter.problems.length + json.problems.length + (isBroken ? 1 : 0);
}
function remade(document, text) {
  return createDocument({
    path: document.path,
    kind: document.kind,
    content: text,
  });
}
function fixesFor(document, { engine, view, safety }) {
  const { findings } = engine.conclude([engine.analyze(document, view)]);
  return findings.flatMap(({ fix, file }) =>
    fix !== void 0 && file === document.path && (safety === 'unsafe' || fix.safety === 'safe') ? [fix] : [],
  );
}
function tryFixes(document, fixes) {
  const { text, applied } = applyFixes(document.text, fixes);
  if (text === document.text) return void 0;
  const next = remade(document, text);
  return !(document.frontmatter.status !== 'closed' && next.frontmatter.status === 'closed') &&
    damageOf(next, document) > damageOf(document, document)
    ? void 0
    : {
        document: next,
        fixed: applied,
      };
}
/** One pass: all fixes at once, or, where that does harm, the first one alone that does none. */
function onePass(document, bench) {
  const fixes = fixesFor(document, bench);
  const together = tryFixes(document, fixes);
  if (together !== void 0 || fixes.length < 2) return together;
  for (const fix of fixes) {
    const alone = tryFixes(document, [fix]);
    if (alone !== void 0) return alone;
  }
}
function fixDocument(document, bench) {
  let at = {
    document,
    fixed: 0,
  };
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = onePass(at.document, bench);
    if (next === void 0) break;
    at = {
      document: next.document,
      fixed: at.fixed + next.fixed,
    };
  }
  return at;
}
/** Where to write a file, its links resolved; `undefined` where a link leads out of the folder it is in. */
function writableAt(cwd, absolute) {
  const ground = isWithin(cwd, absolute) ? cwd : path.dirname(absolute);
  const real = realpathSync(absolute);
  return isWithin(realpathSync(ground), real) ? real : void 0;
}
function readForFix(file, run) {
  const content = run.stdin === void 0 ? readBytes(file.absolute) : run.stdin.content;
  return createDocument({
    path: file.path,
    kind: file.kind,
    content,
  });
}
/**
 * Applies fixes file by file, analysing again after each pass, and writes the files in place: atomically, with their
 * mode, UTF-8 only, and not through a link out of the working directory. A pass that would damage frontmatter or JSON
 * is not taken. Run again afterwards for what is left.
 */
function fixFiles({ run, safety, isDryRun = false }) {
  const kinds = new Map(run.files.map(({ path: shown, kind }) => [shown, kind]));
  const view = createFileView({
    root: run.cwd,
    kinds,
  });
  const bench = {
    engine: run.engine,
    view,
    safety,
  };
  const wanted = new Set(
    run.conclusion.findings.flatMap(({ file, fix }) =>
      fix !== void 0 && (safety === 'unsafe' || fix.safety === 'safe') ? [file] : [],
    ),
  );
  const files = [];
  const refused = [];
  for (const file of run.files.filter((each) => wanted.has(each.path))) {
    const refuse = (reason) => {
      refused.push({
        path: file.path,
        reason,
      });
    };
    try {
      const document = readForFix(file, run);
      const target = run.stdin === void 0 ? writableAt(run.cwd, file.absolute) : file.absolute;
      if (document.encoding !== 'utf-8') refuse('it is not UTF-8');
      else if (target === void 0) refuse('it is a link out of the working directory');
      else {
        const { document: after, fixed } = fixDocument(document, bench);
        if (fixed === 0) refuse('its fixes would damage it');
        else {
          if (!isDryRun && run.stdin === void 0) writeAtomically(target, after.text);
          view.forget(file.path);
          files.push({
            path: file.path,
            before: document.text,
            after: after.text,
            fixed,
          });
        }
      }
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
  }
  return {
    fixed: files.reduce((sum, { fixed }) => sum + fixed, 0),
    files,
    refused,
  };
}
// ../workspace/src/ratchet.ts
function viewOf({ file, run }) {
  const folder = path.dirname(file);
  const nameOf = (shown) => shownPath(folder, path.resolve(run.cwd, shown));
  const looked = new Set(run.analyses.map((analysis) => analysis.path));
  const isWhole = run.reported === void 0 && run.looked.length === 1 && run.looked[0] === '.';
  const isOn = (shown, rule) => {
    const setting = run.settings.settingsFor(shown).get(rule);
    return setting === void 0 || setting.severity !== 'off';
  };
  return {
    nameOf,
    lineOf({ file: shown, start }) {
      return run.textOf(shown)?.split(/\r\n|\n|\r/, start.line)[start.line - 1] ?? '';
    },
    wasJudged(name, rule) {
      const absolute = path.resolve(folder, name);
      const shown = shownPath(run.cwd, absolute);
      if (looked.has(shown)) return (run.reported?.has(shown) ?? true) && isOn(shown, rule);
      return isWhole && isWithin(run.cwd, absolute);
    },
  };
}
/**
 * Holds findings against the baseline file. Without a file, all findings are taken down and none is left. With one,
 * known findings are taken out, and those that were fixed leave the file, which never grows by itself.
 *
 * @throws ProblemError `baseline` where the file is none, or cannot be written.
 */
function ratchet(input) {
  const { file, findings } = input;
  const view = viewOf(input);
  const known = input.rewrite === true ? void 0 : readBaseline(file);
  if (known === void 0) {
    if (input.rewrite !== true && input.mayCreate === false)
      throw new ProblemError('baseline', `The baseline "${file}" does not exist.`, {
        hint: 'Run "sopwright lint --baseline" once, outside CI, to write it.',
      });
    writeBaseline(file, makeBaseline(findings, view));
    return {
      findings: [],
      baselined: findings.length,
      stale: [],
      action: 'created',
    };
  }
  const { remaining, ...applied } = applyBaseline$1(findings, known, view);
  const shrinks = applied.stale.length > 0 && input.isReadOnly !== true;
  if (shrinks) writeBaseline(file, remaining);
  return {
    ...applied,
    action: shrinks ? 'shrunk' : 'kept',
  };
}
// ../workspace/src/recall.ts
/** Makes the recall of one run. Each distinct question is answered once. */
function createRecall({ cwd, cache, contents, view, basis, settings }) {
  const settingsKeys = /* @__PURE__ */ new WeakMap();
  const answers = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Set();
  const hashOf = (absolute) => {
    asked.add(absolute);
    return contents.hashOf(absolute);
  };
  const answer = (question) => {
    const known = answers.get(question) ?? view.answer(question, hashOf);
    answers.set(question, known);
    return known;
  };
  const settingsKey = (file) => {
    const own = settings.settingsFor(file);
    const key = settingsKeys.get(own) ?? hashBytes(Buffer.from(JSON.stringify([basis, [...own]])));
    settingsKeys.set(own, key);
    return key;
  };
  return {
    find(file) {
      const entry = cache.analysisOf(file.path);
      if (entry === void 0 || entry.kind !== file.kind || entry.settings !== settingsKey(file.path)) return void 0;
      if (entry.content !== contents.hashOf(file.absolute)) return void 0;
      return Object.entries(entry.answers).every(([question, was]) => answer(question) === was)
        ? entry.analysis
        : void 0;
    },
    keep(file, questions, analysis) {
      const content = contents.hashOf(file.absolute);
      if (content === void 0 || analysis.crashes.length > 0) return;
      cache.keepAnalysis(file.path, {
        kind: file.kind,
        settings: settingsKey(file.path),
        content,
        answers: Object.fromEntries([...questions].map((question) => [question, answer(question)])),
        analysis,
      });
    },
    finish(files, isWhole) {
      const used = /* @__PURE__ */ new Set([...files.map(({ absolute }) => absolute), ...asked]);
      if (isWhole) cache.retain((file) => used.has(path.resolve(cwd, file)));
      for (const absolute of used) {
        const known = contents.known(absolute);
        if (known !== void 0) cache.keepContent(path.relative(cwd, absolute), known);
      }
      cache.save();
    },
  };
}
// ../workspace/src/stdin.ts
/**
 * What a search would have found had the document stood at its path.
 *
 * @throws ProblemError `usage` where no client reads a file of that name.
 */
function discoverStdin(cwd, stdin, directories) {
  const absolute = path.resolve(cwd, stdin.path);
  const shown = shownPath(cwd, absolute);
  const kind = explicitKind(shown, isBelowSkill(directories, cwd, path.dirname(absolute)), () => stdin.content);
  if (kind === void 0)
    throw new ProblemError('usage', `"${stdin.path}" is no file that a client reads, expected one such as SKILL.md.`);
  const found = {
    looked: [shown],
    folders: 0,
    skipped: [],
  };
  const isTooLarge = stdin.content.length > MAX_BYTES;
  return {
    ...found,
    files: isTooLarge
      ? []
      : [
          {
            path: shown,
            absolute,
            kind,
          },
        ],
    unreadable: isTooLarge
      ? [
          {
            path: shown,
            kind,
            reason: unreadableReason('EFBIG'),
          },
        ]
      : [],
  };
}
// ../workspace/src/unreadable.ts
const RULE = 'workspace/unreadable';
/** Speaks for the rule `workspace/unreadable`, which has the message and cannot look at a file that is not read. */
function unreadableAnalysis({ path, kind, reason }, rules) {
  const origin = {
    line: 1,
    column: 1,
  };
  const place = {
    path,
    kind,
    range: [0, 0],
    start: origin,
    end: origin,
    line: '',
  };
  const messages = rules.find(({ meta }) => meta.id === RULE)?.meta.messages ?? {};
  return {
    path,
    kind,
    findings: Object.entries(messages)
      .slice(0, 1)
      .map(([messageId, template]) => ({
        rule: RULE,
        messageId,
        message: formatMessage(template, {
          path,
          reason,
        }),
        place,
        clients: [],
      })),
    directives: [],
    extracts: {},
    crashes: [],
  };
}
// ../workspace/src/run.ts
/** Files between two turns of the event loop: the native parser's memory is given back there, and signals arrive. */
const BREATH = 25;
/** A copy without ties to the document: a substring would keep the whole text in memory. */
function detached(analysis) {
  const { findings, directives, crashes, extracts } = analysis;
  if (findings.length + directives.length + crashes.length === 0 && Object.keys(extracts).length === 0) return analysis;
  return JSON.parse(JSON.stringify(analysis));
}
function countKinds(analyses) {
  const counts = {};
  for (const { kind } of analyses) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
async function analyzeFile(desk, file, questions) {
  const { engine, input, view } = desk;
  let document;
  try {
    const { path: shown, kind } = file;
    document =
      view.kept(shown) ??
      createDocument({
        path: shown,
        kind,
        content: desk.read(file.absolute),
      });
  } catch (error) {
    return {
      path: file.path,
      kind: file.kind,
      reason: unreadableReason(errorCode(error)),
    };
  }
  view.keep(document);
  const hits = input.scanSecrets !== void 0 && engine.needsScan(document) ? await input.scanSecrets(document) : [];
  return detached(engine.analyze(document, view.recording(questions), hits));
}
function isUnreadable(result) {
  return 'reason' in result;
}
function textReader(read, cwd) {
  let last;
  return (asked) => {
    if (last?.path === asked) return last.text;
    try {
      last = {
        path: asked,
        text: decodeText(read(path.resolve(cwd, asked))).text,
      };
    } catch {
      last = {
        path: asked,
        text: void 0,
      };
    }
    return last.text;
  };
}
function narrowed(conclusion, reported) {
  if (reported === void 0) return conclusion;
  return {
    ...conclusion,
    findings: conclusion.findings.filter(({ file }) => reported.has(file)),
  };
}
/** Everything a run works with, once it is known which files there are. */
function setUp(input, found) {
  const { cwd, stdin, timing, rules, clients, settings } = input;
  const { directories, parser } = found;
  const engine = createEngine({
    rules,
    clients,
    isPartial: stdin !== void 0 || (input.paths?.length ?? 0) > 0,
    ...settings,
    ...(timing === void 0 ? {} : { timing }),
  });
  const cache = timing === void 0 && stdin === void 0 ? input.cache : void 0;
  const contents = createContents((absolute) => cache?.contentOf(path.relative(cwd, absolute)));
  const readDisk = cache === void 0 ? readBytes : contents.read;
  const stdinAt = stdin === void 0 ? void 0 : path.resolve(cwd, stdin.path);
  const read = (absolute) => (stdin !== void 0 && absolute === stdinAt ? stdin.content : readDisk(absolute));
  const view = createFileView({
    root: cwd,
    kinds: new Map(found.files.map(({ path: shown, kind }) => [shown, kind])),
    directories,
    read,
  });
  const basis = [clients, parser, input.scanSecrets !== void 0];
  return {
    input,
    engine,
    view,
    read,
    recall:
      cache === void 0
        ? void 0
        : createRecall({
            cwd,
            cache,
            contents,
            view,
            basis,
            settings,
          }),
  };
}
async function analyzeAll(desk, files) {
  const { input, recall } = desk;
  const analyses = [];
  const unreadable = [];
  let fromCache = 0;
  for (const [done, file] of files.entries()) {
    input.onProgress?.(done, files.length);
    const recalled = recall?.find(file);
    if (recalled !== void 0) {
      analyses.push(recalled);
      fromCache += 1;
      continue;
    }
    if (done % BREATH === 0) await setImmediate();
    const questions = /* @__PURE__ */ new Set();
    const result = await analyzeFile(desk, file, questions);
    if (isUnreadable(result)) unreadable.push(result);
    else {
      analyses.push(result);
      recall?.keep(file, questions, result);
    }
  }
  input.onProgress?.(files.length, files.length);
  return {
    analyses,
    unreadable,
    fromCache,
  };
}
/**
 * One run: finds files, analyses each (or recalls what the cache knows of it), draws everything together. Documents are
 * dropped as the run goes on. With a cache, a file is read only where its stamp, or what its analysis rests on, changed.
 *
 * @throws ProblemError `path` where a path given does not exist or cannot be read.
 */
async function runLint(input) {
  const { cwd, stdin, rules, changed } = input;
  const parser = await loadMarkdownParser();
  const directories = createDirectories();
  const found =
    stdin === void 0
      ? discover({
          ...input,
          root: cwd,
          directories,
        })
      : discoverStdin(cwd, stdin, directories);
  const desk = setUp(input, {
    ...found,
    directories,
    parser,
  });
  const { analyses, fromCache, ...rest } = await analyzeAll(desk, found.files);
  desk.recall?.finish(found.files, found.looked.length === 1 && found.looked[0] === '.');
  const unreadable = [...found.unreadable, ...rest.unreadable];
  const conclusion = desk.engine.conclude([...analyses, ...unreadable.map((item) => unreadableAnalysis(item, rules))]);
  const reported = changed === void 0 ? void 0 : affectedPaths(found.files, changed);
  return {
    ...found,
    cwd,
    engine: desk.engine,
    settings: input.settings,
    analyses,
    unreadable,
    conclusion: narrowed(conclusion, reported),
    read: countKinds(analyses),
    parser,
    fromCache,
    ...(reported === void 0 ? {} : { reported }),
    ...(stdin === void 0 ? {} : { stdin }),
    textOf: textReader(desk.read, cwd),
  };
}
// ../workspace/src/secrets.ts
/** Names the kind of secret; a message of the scanner would hold the secret itself. */
function labelOf(ruleId, messageId) {
  return `${ruleId.replace(/^@secretlint\/secretlint-rule-/, '')}/${messageId}`;
}
async function loadScanner() {
  const [{ lintSource }, preset] = await Promise.all([import('./module-BXNGzbS6.js'), import('./module-CNgd7ds3.js')]);
  const config = {
    rules: preset.rules
      .filter(({ meta }) => meta.id !== '@secretlint/secretlint-rule-filter-comments')
      .map((rule) => ({
        id: rule.meta.id,
        rule,
      })),
  };
  return async ({ path, text, hasByteOrderMark }) => {
    const offset = hasByteOrderMark ? 1 : 0;
    const source = {
      filePath: path,
      content: text,
      contentType: 'text',
      ext: path.slice(path.lastIndexOf('.')),
    };
    const { messages } = await lintSource({
      source,
      options: {
        config,
        maskSecrets: true,
        noPhysicFilePath: true,
      },
    });
    return messages.map(({ range, ruleId, messageId }) => {
      return {
        range: shiftRange([range[0], range[1]], offset),
        label: labelOf(ruleId, messageId),
      };
    });
  };
}
let loading;
/**
 * Scans a document with secretlint and its recommended rules. They load with the first document: a run without anything
 * that looks like a secret never pays for them. Ranges count UTF-16 code units of the document's text.
 */
const scanSecrets = async (document) => {
  loading ??= loadScanner();
  return (await loading)(document);
};
// ../workspace/src/watch.ts
/** Watches files until closed. Ready, and sure to see every later change, when the promise is fulfilled. */
async function watchFiles(input) {
  const { cwd, paths = [], files = [], debounce = 100, onChange, onError } = input;
  const { watch } = await import('./chokidar-DhPUXOlS.js');
  const starts = (paths.length === 0 ? ['.'] : paths).map((each) => path.resolve(cwd, each));
  const watcher = watch([...starts, ...files], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (absolute) => !starts.includes(absolute) && isNeverEntered(path.basename(absolute)),
  });
  const waiting = /* @__PURE__ */ new Set();
  let timer;
  let isBusy = false;
  const tell = () => {
    if (isBusy || waiting.size === 0) return;
    const told = [...waiting].toSorted();
    waiting.clear();
    isBusy = true;
    onChange(told)
      .catch(onError)
      .finally(() => {
        isBusy = false;
        tell();
      });
  };
  watcher.on('error', onError);
  watcher.on('all', (_event, absolute) => {
    waiting.add(shownPath(cwd, absolute));
    clearTimeout(timer);
    timer = setTimeout(tell, debounce);
  });
  await new Promise((resolve) => {
    watcher.once('ready', () => resolve());
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === 'function') {
      callback = options;
      options = {};
    } else if ('callback' in options) callback = options.callback;
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(() => {
          callback(value);
        }, 0);
        return;
      } else return value;
    };
    const newLen = newTokens.length,
      oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [
      {
        oldPos: -1,
        lastComponent: void 0,
      },
    ];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen)
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    let minDiagonalToConsider = -1e400,
      maxDiagonalToConsider = 1e400;
    const execEditLength = () => {
      for (
        let diagonalPath = Math.max(minDiagonalToConsider, -editLength);
        diagonalPath <= Math.min(maxDiagonalToConsider, editLength);
        diagonalPath += 2
      ) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1],
          addPath = bestPath[diagonalPath + 1];
        if (removePath) bestPath[diagonalPath - 1] = void 0;
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos))
          basePath = this.addToPath(addPath, true, false, 0, options);
        else basePath = this.addToPath(removePath, false, true, 1, options);
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen)
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
        }
      }
      editLength++;
    };
    if (callback)
      (function exec() {
        setTimeout(() => {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
          if (!execEditLength()) exec();
        }, 0);
      })();
    else
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) return ret;
      }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed)
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: {
          count: last.count + 1,
          added,
          removed,
          previousComponent: last.previousComponent,
        },
      };
    else
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: {
          count: 1,
          added,
          removed,
          previousComponent: last,
        },
      };
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length,
      oldLen = oldTokens.length;
    let oldPos = basePath.oldPos,
      newPos = oldPos - diagonalPath,
      commonCount = 0;
    while (
      newPos + 1 < newLen &&
      oldPos + 1 < oldLen &&
      this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)
    ) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken)
        basePath.lastComponent = {
          count: 1,
          previousComponent: basePath.lastComponent,
          added: false,
          removed: false,
        };
    }
    if (commonCount && !options.oneChangePerToken)
      basePath.lastComponent = {
        count: commonCount,
        previousComponent: basePath.lastComponent,
        added: false,
        removed: false,
      };
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) return options.comparator(left, right);
    else return left === right || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
    return ret;
  }
  castInput(value, options) {
    return value;
  }
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join('');
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0,
      newPos = 0,
      oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map((value, i) => {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value.length ? oldValue : value;
          });
          component.value = this.join(value);
        } else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        newPos += component.count;
        if (!component.added) oldPos += component.count;
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
  let i = 0;
  for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
  return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
  let i;
  if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return '';
  for (i = 0; i < str1.length && i < str2.length; i++)
    if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
  return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
  if (string.slice(0, oldPrefix.length) != oldPrefix)
    throw Error(
      `string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`,
    );
  return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
  if (!oldSuffix) return string + newSuffix;
  if (string.slice(-oldSuffix.length) != oldSuffix)
    throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
  return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
  return replacePrefix(string, oldPrefix, '');
}
function removeSuffix(string, oldSuffix) {
  return replaceSuffix(string, oldSuffix, '');
}
function maximumOverlap(string1, string2) {
  return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
  let startA = 0;
  if (a.length > b.length) startA = a.length - b.length;
  let endB = b.length;
  if (a.length < b.length) endB = a.length;
  const map = Array(endB);
  let k = 0;
  map[0] = 0;
  for (let j = 1; j < endB; j++) {
    if (b[j] == b[k]) map[j] = map[k];
    else map[j] = k;
    while (k > 0 && b[j] != b[k]) k = map[k];
    if (b[j] == b[k]) k++;
  }
  k = 0;
  for (let i = startA; i < a.length; i++) {
    while (k > 0 && a[i] != b[k]) k = map[k];
    if (a[i] == b[k]) k++;
  }
  return k;
}
/**
 * Split a string into segments using a word segmenter, merging consecutive
 * segments if they are both whitespace segments. Whitespace segments can
 * appear adjacent to one another for two reasons:
 * - newlines always get their own segment
 * - where a diacritic is attached to a whitespace character in the text, the
 *   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
 * This function therefore runs the segmenter's .segment() method and then
 * merges consecutive segments of whitespace into a single part.
 */
function segment(string, segmenter) {
  const parts = [];
  for (const segmentObj of Array.from(segmenter.segment(string))) {
    const segment = segmentObj.segment;
    if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts;
}
function trailingWs(string, segmenter) {
  if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
  let i;
  for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
  return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
  if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
  const match = string.match(/^\s*/);
  return match ? match[0] : '';
}
function leadingAndTrailingWs(string, segmenter) {
  if (!segmenter) return [leadingWs(string), trailingWs(string)];
  if (segmenter.resolvedOptions().granularity != 'word')
    throw new Error('The segmenter passed must have a granularity of "word"');
  const segments = segment(string, segmenter);
  const firstSeg = segments[0];
  const lastSeg = segments[segments.length - 1];
  return [/\s/.test(firstSeg) ? firstSeg : '', /\s/.test(lastSeg) ? lastSeg : ''];
}
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/diff/word.js
const extendedWordChars =
  'a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}';
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, 'ug');
var WordDiff = class extends Diff {
  equals(left, right, options) {
    if (options.ignoreCase) {
      left = left.toLowerCase();
      right = right.toLowerCase();
    }
    return left.trim() === right.trim();
  }
  tokenize(value, options = {}) {
    let parts;
    if (options.intlSegmenter) {
      const segmenter = options.intlSegmenter;
      if (segmenter.resolvedOptions().granularity != 'word')
        throw new Error('The segmenter passed must have a granularity of "word"');
      parts = segment(value, segmenter);
    } else parts = value.match(tokenizeIncludingWhitespace) || [];
    const tokens = [];
    let prevPart = null;
    parts.forEach((part) => {
      if (/\s/.test(part)) {
        if (prevPart == null) tokens.push(part);
        else tokens.push(tokens.pop() + part);
      } else if (prevPart != null && /\s/.test(prevPart)) {
        if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
        else tokens.push(prevPart + part);
      } else tokens.push(part);
      prevPart = part;
    });
    return tokens;
  }
  join(tokens) {
    return tokens
      .map((token, i) => {
        if (i == 0) return token;
        else return token.replace(/^\s+/, '');
      })
      .join('');
  }
  postProcess(changes, options) {
    if (!changes || options.oneChangePerToken) return changes;
    let lastKeep = null;
    let insertion = null;
    let deletion = null;
    changes.forEach((change) => {
      if (change.added) insertion = change;
      else if (change.removed) deletion = change;
      else {
        if (insertion || deletion)
          dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
        lastKeep = change;
        insertion = null;
        deletion = null;
      }
    });
    if (insertion || deletion)
      dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
    return changes;
  }
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
  if (deletion && insertion) {
    const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
    const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
    if (startKeep) {
      const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
      startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
      deletion.value = removePrefix(deletion.value, commonWsPrefix);
      insertion.value = removePrefix(insertion.value, commonWsPrefix);
    }
    if (endKeep) {
      const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
      endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
      deletion.value = removeSuffix(deletion.value, commonWsSuffix);
      insertion.value = removeSuffix(insertion.value, commonWsSuffix);
    }
  } else if (insertion) {
    if (startKeep) {
      const ws = leadingWs(insertion.value, segmenter);
      insertion.value = insertion.value.substring(ws.length);
    }
    if (endKeep) {
      const ws = leadingWs(endKeep.value, segmenter);
      endKeep.value = endKeep.value.substring(ws.length);
    }
  } else if (startKeep && endKeep) {
    const newWsFull = leadingWs(endKeep.value, segmenter),
      [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
    const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
    deletion.value = removePrefix(deletion.value, newWsStart);
    const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
    deletion.value = removeSuffix(deletion.value, newWsEnd);
    endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
    startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
  } else if (endKeep) {
    const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
    const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
    deletion.value = removeSuffix(deletion.value, overlap);
  } else if (startKeep) {
    const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
    deletion.value = removePrefix(deletion.value, overlap);
  }
}
var WordsWithSpaceDiff = class extends Diff {
  tokenize(value) {
    const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, 'ug');
    return value.match(regex) || [];
  }
};
new WordsWithSpaceDiff();
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes('\n')) left = left.trim();
      if (!options.newlineIsToken || !right.includes('\n')) right = right.trim();
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith('\n')) left = left.slice(0, -1);
      if (right.endsWith('\n')) right = right.slice(0, -1);
    }
    return super.equals(left, right, options);
  }
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) value = value.replace(/\r\n/g, '\n');
  const retLines = [],
    linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
    else retLines.push(line);
  }
  return retLines;
}
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
  return char == '.' || char == '!' || char == '?';
}
var SentenceDiff = class extends Diff {
  tokenize(value) {
    var _a;
    const result = [];
    let tokenStartI = 0;
    for (let i = 0; i < value.length; i++) {
      if (i == value.length - 1) {
        result.push(value.slice(tokenStartI));
        break;
      }
      if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
        result.push(value.slice(tokenStartI, i + 1));
        i = tokenStartI = i + 1;
        while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
        result.push(value.slice(tokenStartI, i + 1));
        tokenStartI = i + 1;
      }
    }
    return result;
  }
};
new SentenceDiff();
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
  tokenize(value) {
    return value.split(/([{}:;,]|\s+)/);
  }
};
new CssDiff();
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  get useLongestToken() {
    return true;
  }
  castInput(value, options) {
    const {
      undefinedReplacement,
      stringifyReplacer = (k, v) => (typeof v === 'undefined' ? undefinedReplacement : v),
    } = options;
    return typeof value === 'string'
      ? value
      : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, '  ');
  }
  equals(left, right, options) {
    return super.equals(left.replace(/,([\r\n])/g, '$1'), right.replace(/,([\r\n])/g, '$1'), options);
  }
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
  stack = stack || [];
  replacementStack = replacementStack || [];
  if (replacer) obj = replacer(key === void 0 ? '' : key, obj);
  let i = 0;
  for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
  let canonicalizedObj;
  if ('[object Array]' === Object.prototype.toString.call(obj)) {
    stack.push(obj);
    canonicalizedObj = new Array(obj.length);
    replacementStack.push(canonicalizedObj);
    for (i = 0; i < obj.length; i += 1)
      canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
    stack.pop();
    replacementStack.pop();
    return canonicalizedObj;
  }
  if (obj && obj.toJSON) obj = obj.toJSON();
  if (typeof obj === 'object' && obj !== null) {
    stack.push(obj);
    canonicalizedObj = {};
    replacementStack.push(canonicalizedObj);
    const sortedKeys = [];
    let key;
    /* istanbul ignore else */
    for (key in obj) if (Object.hasOwn(obj, key)) sortedKeys.push(key);
    sortedKeys.sort();
    for (i = 0; i < sortedKeys.length; i += 1) {
      key = sortedKeys[i];
      canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
    }
    stack.pop();
    replacementStack.pop();
  } else canonicalizedObj = obj;
  return canonicalizedObj;
}
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
new ArrayDiff();
// ../../node_modules/.pnpm/diff@8.0.4/node_modules/diff/libesm/patch/create.js
const INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true,
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) optionsObj = {};
  else if (typeof options === 'function') optionsObj = { callback: options };
  else optionsObj = options;
  if (typeof optionsObj.context === 'undefined') optionsObj.context = 4;
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken)
    throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
  if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  else {
    const { callback } = optionsObj;
    diffLines(
      oldStr,
      newStr,
      Object.assign(Object.assign({}, optionsObj), {
        callback: (diff) => {
          const patch = diffLinesResultToPatch(diff);
          callback(patch);
        },
      }),
    );
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) return;
    diff.push({
      value: '',
      lines: [],
    });
    function contextLines(lines) {
      return lines.map((entry) => ' ' + entry);
    }
    const hunks = [];
    let oldRangeStart = 0,
      newRangeStart = 0,
      curRange = [],
      oldLine = 1,
      newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i],
        lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) curRange.push((current.added ? '+' : '-') + line);
        if (current.added) newLine += lines.length;
        else oldLine += lines.length;
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2)
            for (const line of contextLines(lines)) curRange.push(line);
          else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange,
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks)
      for (let i = 0; i < hunk.lines.length; i++)
        if (hunk.lines[i].endsWith('\n')) hunk.lines[i] = hunk.lines[i].slice(0, -1);
        else {
          hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
          i++;
        }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks,
    };
  }
}
/**
 * creates a unified diff patch.
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an array of them (as returned by `parsePatch`)
 */
function formatPatch(patch, headerOptions) {
  if (!headerOptions) headerOptions = INCLUDE_HEADERS;
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders)
      throw new Error(
        'Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)',
      );
    return patch.map((p) => formatPatch(p, headerOptions)).join('\n');
  }
  const ret = [];
  if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName) ret.push('Index: ' + patch.oldFileName);
  if (headerOptions.includeUnderline) ret.push('===================================================================');
  if (headerOptions.includeFileHeaders) {
    ret.push('--- ' + patch.oldFileName + (typeof patch.oldHeader === 'undefined' ? '' : '	' + patch.oldHeader));
    ret.push('+++ ' + patch.newFileName + (typeof patch.newHeader === 'undefined' ? '' : '	' + patch.newHeader));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    if (hunk.oldLines === 0) hunk.oldStart -= 1;
    if (hunk.newLines === 0) hunk.newStart -= 1;
    ret.push('@@ -' + hunk.oldStart + ',' + hunk.oldLines + ' +' + hunk.newStart + ',' + hunk.newLines + ' @@');
    for (const line of hunk.lines) ret.push(line);
  }
  return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === 'function') options = { callback: options };
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) return;
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(
      oldFileName,
      newFileName,
      oldStr,
      newStr,
      oldHeader,
      newHeader,
      Object.assign(Object.assign({}, options), {
        callback: (patchObj) => {
          if (!patchObj) callback(void 0);
          else callback(formatPatch(patchObj, options.headerOptions));
        },
      }),
    );
  }
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
  const hasTrailingNl = text.endsWith('\n');
  const result = text.split('\n').map((line) => line + '\n');
  if (hasTrailingNl) result.pop();
  else result.push(result.pop().slice(0, -1));
  return result;
}
// src/diff.ts
/** A unified diff of the files that fixes would change. */
function formatDiff(files) {
  return files
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '').replace(/^=+\n/, ''),
    )
    .join('');
}
// src/formatters.ts
/** Output formats of `lint`, each loaded when it is asked for. */
const formatNames = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'];
/** Loads a format. @throws ProblemError `usage` for an unknown name. */
async function loadFormatter(name) {
  const report = await import('./src-B2BVIqwB.js');
  switch (name) {
    case 'pretty':
      return report.formatPretty;
    case 'json':
      return report.formatJson;
    case 'sarif':
      return report.formatSarif;
    case 'github':
      return report.formatGithub;
    case 'junit':
      return report.formatJunit;
    case 'markdown':
      return report.formatMarkdown;
    default:
      throw new ProblemError('usage', `"${name}" is no format, expected one of ${formatNames.join(', ')}.`);
  }
}
// src/lint-output.ts
function shown(report, options) {
  if (options.quiet !== true) return report;
  return {
    ...report,
    findings: report.findings.filter(({ severity }) => severity === 'error'),
  };
}
function ruleHelp(id, page) {
  const meta = rules.find((rule) => rule.meta.id === id)?.meta;
  if (meta === void 0) return void 0;
  const { summary, kind, severity } = meta;
  return {
    summary,
    kind,
    severity,
    ...(page === void 0 ? {} : { page }),
  };
}
/** Writes to the file of `--output`, or to standard output. @throws ProblemError where the file cannot be written. */
function write(text, options) {
  const output = readText$1(options, 'output');
  if (output === void 0) process.stdout.write(text);
  else
    try {
      writeFileSync(output, text);
    } catch (error) {
      throw new ProblemError('path', `"${output}" cannot be written.`, { cause: error });
    }
}
/** Says on standard error which files could not be fixed, and why. */
function tellRefused({ fixed }) {
  for (const { path, reason } of fixed?.refused ?? []) process.stderr.write(`${path} was not fixed: ${reason}\n`);
}
/** Prints one pass in the format asked for; notes and timings go to standard error. */
async function print(result, task) {
  const { options } = task;
  const output = readText$1(options, 'output');
  const name = readText$1(options, 'format') ?? 'pretty';
  const format = await loadFormatter(name);
  const flag = options.color;
  const pages = name === 'sarif' ? (await import('./pages.generated-BQm9BY1P.js')).pages : {};
  write(
    format(shown(result.report, options), {
      sourceOf: result.run.textOf,
      ruleOf: (id) => ruleHelp(id, pages[id]),
      color: output === void 0 && wantsColor(typeof flag === 'boolean' ? flag : void 0),
      width: terminalWidth(),
      quiet: options.quiet === true,
    }),
    options,
  );
  for (const note of result.notes) process.stderr.write(`${note}\n`);
  tellRefused(result);
  if (task.timing !== void 0) process.stderr.write(task.timing.table());
}
// src/progress.ts
const QUIET_MS = 1e3;
const STEP_MS = 100;
/** A line on standard error, on a terminal only, once a run has taken a second. */
function createProgress() {
  const isTerminal = process.stderr.isTTY === true;
  const start = performance.now();
  let shownAt = 0;
  return {
    update(done, total) {
      const now = performance.now();
      if (!isTerminal || now - start < QUIET_MS || now - shownAt < STEP_MS) return;
      shownAt = now;
      process.stderr.write(`\r${done} of ${total} files`);
    },
    clear() {
      if (shownAt > 0) process.stderr.write('\r\x1B[K');
    },
  };
}
// src/token-counters.ts
/** Rules that count tokens; none of them is recommended, since loading an encoder costs more than linting. */
const COUNTING_RULES = ['body/too-many-tokens'];
/** Loads the encoder where a rule that counts is on, for all files or by an override for some. */
async function loadTokenCounters({ config, resolver }) {
  if (
    !COUNTING_RULES.some(
      (id) =>
        (resolver.settings.get(id)?.severity ?? 'off') !== 'off' || config.overrides.some(({ rules }) => id in rules),
    )
  )
    return;
  const { loadCounter } = await import('./src-Cy6K4Ieu.js');
  await loadCounter('o200k_base');
}
// src/lint-run.ts
function cacheOf(options) {
  const location = readText$1(options, 'cacheLocation');
  if (options.cache !== true && location === void 0) return void 0;
  return openCache({
    folder: resolve(location ?? '.sopwright-cache'),
    version,
  });
}
async function runInput(task) {
  const { configuration, options, paths, stdin, timing } = task;
  const { config, resolver } = configuration;
  const { changed } = options;
  const cache = cacheOf(options);
  await loadTokenCounters(configuration);
  return {
    cwd: process.cwd(),
    paths,
    rules,
    ignores: config.ignores,
    clients: config.clients,
    settings: resolver,
    scanSecrets,
    ...(stdin === void 0 ? {} : { stdin }),
    ...(cache === void 0 ? {} : { cache }),
    ...(timing === void 0 ? {} : { timing }),
    ...(changed === void 0
      ? {}
      : { changed: await changedPaths(process.cwd(), changed === true ? 'HEAD' : String(changed)) }),
  };
}
function assertFound(run) {
  if (run.files.length > 0 || run.unreadable.length > 0) return;
  const where = run.looked.join(', ');
  const ignored = run.skipped.length > 0 ? `; ${run.skipped.length} files and folders were ignored or skipped` : '';
  throw new ProblemError('path', `There is nothing to lint in ${where} (${run.folders} folders searched${ignored}).`, {
    hint: 'Expected SKILL.md files, agents, commands, manifests or AGENTS.md.',
  });
}
function baselineFile({ configuration, options }) {
  const { baseline: flag } = options;
  if (typeof flag !== 'string')
    return configuration.config.baseline ?? (flag === true ? resolve('.sopwright-baseline.json') : void 0);
  if (!flag.endsWith('.json'))
    throw new ProblemError('usage', `"${flag}" is no name of a baseline, expected a .json file.`, {
      hint: 'Put paths before --baseline, or write --baseline=FILE.',
    });
  return resolve(flag);
}
/** True where the run judges less than the baseline holds, so that what it does not find is not repaired. */
function isNarrowed({ configuration }, file) {
  const { clients, preset, rules: entries } = configuration.flags;
  return clients !== void 0 || preset !== void 0 || entries !== void 0 || dirname(file) !== process.cwd();
}
function applyBaseline(task, run) {
  const { findings } = run.conclusion;
  const file = baselineFile(task);
  if (file === void 0)
    return {
      findings,
      baselined: 0,
      notes: [],
    };
  const { CI } = process.env;
  const isCi = CI !== void 0 && CI !== '' && CI !== 'false';
  const mayCreate = task.options.baseline !== void 0 && !isCi;
  const result = ratchet({
    file,
    findings,
    run,
    isReadOnly: isCi || isNarrowed(task, file),
    mayCreate,
  });
  const stale = result.stale.reduce((sum, { count }) => sum + count, 0);
  const notes = [];
  if (result.action === 'created') notes.push(`baseline written: ${result.baselined} findings in ${file}`);
  if (result.action === 'shrunk') notes.push(`baseline: ${stale} repaired findings left ${file}`);
  if (result.action === 'kept' && stale > 0 && isCi)
    notes.push(`baseline: ${stale} repaired findings can leave ${file}`);
  return {
    findings: result.findings,
    baselined: result.baselined,
    notes,
  };
}
/** What a person would otherwise take for a clean result: files named and not read, a change without anything to lint. */
function scopeNotes(run, options) {
  const notes = run.skipped
    .filter(({ reason }) => reason === 'unknown-kind')
    .map(({ path }) => `${path} was not linted: no client reads such a file`);
  if (run.reported !== void 0) {
    const since = options.changed === true ? 'HEAD' : String(options.changed);
    const count = run.reported.size;
    notes.push(
      count === 0 ? `nothing to lint changed since ${since}` : `findings of ${count} files changed since ${since}`,
    );
  }
  return notes;
}
function count(findings, severity) {
  return findings.filter((finding) => finding.severity === severity).length;
}
/** Runs `lint` once: analysis, fixes, baseline, report. @throws ProblemError where it cannot run. */
async function runOnce(task) {
  const start = performance.now();
  const { options, configuration } = task;
  const progress = createProgress();
  const input = {
    ...(await runInput(task)),
    onProgress: progress.update,
  };
  let run = await runLint(input);
  assertFound(run);
  let fixed;
  if (options.fix === true || options.fixUnsafe === true || options.fixDryRun === true) {
    const safety = options.fixUnsafe === true ? 'unsafe' : 'safe';
    fixed = fixFiles({
      run,
      safety,
      isDryRun: options.fixDryRun === true,
    });
    if (fixed.fixed > 0 && options.fixDryRun !== true) run = await runLint(input);
  }
  progress.clear();
  const { findings, baselined, notes } = applyBaseline(task, run);
  const summary = {
    error: count(findings, 'error'),
    warning: count(findings, 'warning'),
    info: count(findings, 'info'),
    suppressed: run.conclusion.suppressed,
    baselined,
    fixed: options.fixDryRun === true ? 0 : (fixed?.fixed ?? 0),
  };
  return {
    report: {
      schemaVersion: 1,
      tool: {
        name: 'sopwright',
        version,
      },
      preset: configuration.config.preset,
      clients: configuration.config.clients,
      read: run.read,
      findings,
      summary,
      durationMs: Math.round(performance.now() - start),
    },
    run,
    notes: [...scopeNotes(run, options), ...notes],
    ...(fixed === void 0 ? {} : { fixed }),
  };
}
// src/lint-usage.ts
/** Refuses paths and flags of `lint` that contradict each other. @throws ProblemError `usage` */
function assertUsage(paths, options) {
  const isStdin = paths.includes('-');
  const fail = (message, hint) => {
    throw new ProblemError('usage', message, { hint });
  };
  if (paths.includes('')) fail('A path is empty.', 'Leave it out to lint the current directory.');
  if (isStdin && paths.length > 1) fail('Standard input (-) goes with no other path.', 'Lint it by itself.');
  if (isStdin && (options.fix === true || options.fixUnsafe === true) && options.fixDryRun !== true)
    fail('Standard input cannot be fixed in place.', 'Use --fix-dry-run for a diff.');
  if (!isStdin && options.stdinFilename !== void 0) fail('--stdin-filename goes with "-" only.', 'Add - as the path.');
  if (options.fixDryRun === true && options.format !== 'pretty')
    fail('--fix-dry-run prints a diff, whatever the format.', 'Leave --format out.');
}
// src/rule-timing.ts
const ROWS = 20;
/** A stopwatch for rules, in milliseconds. */
function createRuleTiming() {
  const spent = /* @__PURE__ */ new Map();
  return {
    clock: () => performance.now(),
    add: (rule, milliseconds) => spent.set(rule, (spent.get(rule) ?? 0) + milliseconds),
    table() {
      const rows = [...spent].toSorted((a, b) => b[1] - a[1]);
      const total = rows.reduce((sum, [, time]) => sum + time, 0);
      return `${[...rows.slice(0, ROWS).map(([rule, time]) => `${time.toFixed(1).padStart(9)} ms  ${rule}`), `${total.toFixed(1).padStart(9)} ms  all ${rows.length} rules`].join('\n')}\n`;
    },
  };
}
// src/commands/lint.ts
const RANKS = ['info', 'warning', 'error'];
async function readStdin(options) {
  const path = readText$1(options, 'stdinFilename');
  if (path === void 0)
    throw new ProblemError('usage', 'Standard input has no path.', { hint: 'Give one with --stdin-filename.' });
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return {
    path: path.replaceAll('\\', '/'),
    content: Buffer.concat(chunks),
  };
}
function exitCode({ report, run }, task) {
  if (run.conclusion.crashed) return ExitCode.failed;
  const { failOn } = task.configuration.config;
  const maxWarnings = readNumber(task.options, 'maxWarnings');
  const { findings, summary } = report;
  if (maxWarnings !== void 0 && summary.warning > maxWarnings) return ExitCode.findings;
  if (failOn === 'never') return ExitCode.clean;
  return findings.some(({ severity }) => RANKS.indexOf(severity) >= RANKS.indexOf(failOn))
    ? ExitCode.findings
    : ExitCode.clean;
}
async function lintOnce(task) {
  const result = await runOnce(task);
  if (task.options.fixDryRun === true) {
    const files = result.fixed?.files ?? [];
    write(files.length === 0 ? 'Nothing to fix.\n' : formatDiff(files), task.options);
    tellRefused(result);
    return exitCode(result, task);
  }
  await print(result, task);
  return exitCode(result, task);
}
async function watch(task) {
  const say = (error) => {
    process.stderr.write(`${describeFailure(error, false)}\n`);
  };
  const { files } = task.configuration.config;
  const onChange = async () => {
    const configuration = await resolveConfiguration(task.options);
    await lintOnce({
      ...task,
      configuration,
    });
    process.stderr.write('watching for changes\n');
  };
  await watchFiles({
    cwd: process.cwd(),
    paths: task.paths,
    files,
    onChange,
    onError: say,
  });
  await onChange().catch(say);
  return new Promise(() => void 0);
}
/** `sopwright lint`: finds, fixes and reports. Exit code as {@link ExitCode} says. @throws ProblemError */
async function lintCommand(paths, options) {
  assertUsage(paths, options);
  const configuration = await resolveConfiguration(options);
  const { skippedCode } = configuration.config;
  if (skippedCode !== void 0) process.stderr.write(`${skippedCode} is code and was not executed\n`);
  const isStdin = paths.includes('-');
  const task = {
    configuration,
    options,
    paths: isStdin ? [] : paths,
    ...(isStdin ? { stdin: await readStdin(options) } : {}),
    ...(options.timing === true ? { timing: createRuleTiming() } : {}),
  };
  return options.watch === true ? watch(task) : lintOnce(task);
}

export { lintCommand };
