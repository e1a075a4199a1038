import { execFile as Te } from 'node:child_process';
import { createHash as Ce, randomBytes as we } from 'node:crypto';
import {
  openSync as _e,
  renameSync as be,
  statSync as C,
  accessSync as de,
  chmodSync as fe,
  mkdirSync as ge,
  existsSync as he,
  constants as me,
  closeSync as pe,
  realpathSync as S,
  readFileSync as ve,
  writeFileSync as w,
  rmSync as xe,
  readSync as ye,
} from 'node:fs';
import T, { resolve as E, dirname as Se } from 'node:path';
import { setImmediate as Ee } from 'node:timers/promises';
import { promisify as ue } from 'node:util';
import { n as oe, r as se } from './colors-Cy-1CRhk.js';
import { f as c, o as d, p as f, i as l, u as m, a as o, s as p, d as s, m as u } from './config-pSJ1VVbb.js';
import { t as a, r as i, i as n, n as r, a as t } from './configuration-BZjsiKk4.js';
import { i as ce } from './esm-DGyFl7L8.js';
import { t as g, n as h } from './exit-CglF8msE.js';
import { r as e } from './nearest-DcIk7FwZ.js';
import {
  a as _,
  t as ae,
  p as b,
  f as ee,
  r as ie,
  l as ne,
  n as re,
  i as te,
  c as v,
  s as x,
  d as y,
} from './registry.generated-CjChnP9b.js';
import { t as le } from './version-BautrVm_.js';

const De = `sopwright-`,
  Oe = /^sopwright-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])\s*([\s\S]*)$/;
function ke(e) {
  const t = [];
  return (
    v(e.tree, (n) => {
      if (n.type !== `html` || !n.value.includes(De)) return;
      const [r] = e.rangeOf(n);
      for (let e = n.value.indexOf(`<!--`); e !== -1; ) {
        const i = n.value.indexOf(`-->`, e + 4);
        if (i === -1) break;
        t.push({ text: n.value.slice(e + 4, i).trim(), range: [r + e, r + i + 3] }),
          (e = n.value.indexOf(`<!--`, i + 3));
      }
    }),
    t
  );
}
function Ae(e, [t, n], r) {
  return [...e.slice(t, n).matchAll(r)].map((e) => {
    const n = t + e.index + (e[1] ?? ``).length;
    return { text: (e[2] ?? ``).trim(), range: [n, t + e.index + e[0].trimEnd().length] };
  });
}
function je(e) {
  return e.text.includes(De)
    ? e.path.endsWith(`.json`)
      ? Ae(e.text, [0, e.text.length], /((?:^|\n|[\s,{}[\]"])[ \t]*)\/\/[ \t]*(sopwright-[^\r\n]*)/g)
      : [...Ae(e.text, e.frontmatter.contentRange, /((?:^|\n|[ \t])[ \t]*)#[ \t]*(sopwright-[^\r\n]*)/g), ...ke(e)]
    : [];
}
function Me(e) {
  const t = Oe.exec(e.text);
  if (t === null) return;
  const [n = ``, ...r] = (t[2] ?? ``).split(/(?:^|\s)--(?:\s|$)/),
    i = n.split(/[\s,]+/).filter((e) => e !== ``);
  return { word: t[1] ?? ``, rules: i, reason: r.join(` -- `).trim() };
}
function Ne(e) {
  const t = [],
    n = [];
  for (const r of je(e)) {
    const i = Me(r);
    if (i === void 0) continue;
    const { word: a, rules: o, reason: s } = i,
      c = e.lines.position(r.range[0]).line,
      l = e.lines.position(r.range[1]).line,
      u = { rules: o, reason: s, range: r.range },
      d = e.lines.lineCount + 1;
    a === `disable-next-line`
      ? t.push({ ...u, scope: `next-line`, firstLine: l + 1, lastLine: l + 1 })
      : a === `disable-line`
        ? t.push({ ...u, scope: `line`, firstLine: c, lastLine: l })
        : a === `disable-file`
          ? t.push({ ...u, scope: `file`, firstLine: 1, lastLine: d })
          : a === `disable`
            ? (n.push({ index: t.length, rules: o }), t.push({ ...u, scope: `block`, firstLine: l, lastLine: d }))
            : Pe(t, n, o, c);
  }
  return t;
}
function Pe(e, t, n, r) {
  for (let i = t.length - 1; i >= 0; i--) {
    const a = t[i],
      o = a && e[a.index];
    a !== void 0 &&
      o !== void 0 &&
      ((n.length > 0 && !n.every((e) => a.rules.includes(e))) ||
        ((e[a.index] = { ...o, lastLine: r }), t.splice(i, 1)));
  }
}
function D(e, t) {
  if (e.rules.length === 0) return !0;
  const n = `${t.slice(0, t.indexOf(`/`))}/*`;
  return e.rules.includes(t) || e.rules.includes(n);
}
function O(e, t = {}) {
  return e.replace(/\{(\w+)\}/g, (e, n) => String(t[n] ?? e));
}
function k(e, t) {
  const { lines: n, text: r } = e,
    i = n.position(t[0]),
    [a, o] = n.lineRange(i.line);
  return {
    path: e.path,
    kind: e.kind,
    range: t,
    start: i,
    end: n.position(t[1]),
    line: r
      .slice(a, Math.min(o, a + 400))
      .replace(/\s+/g, ` `)
      .trim()
      .slice(0, 200),
  };
}
function Fe(e, t) {
  const n = t.text.length,
    r = Math.min(Math.max(e[0], 0), n);
  return [r, Math.min(Math.max(e[1], r), n)];
}
function Ie(e, t, n) {
  const r = t.meta.messages[n.messageId] ?? n.messageId;
  return {
    rule: t.meta.id,
    messageId: n.messageId,
    message: O(r, n.data),
    place: k(e, Fe(n.range, e)),
    clients: n.clients ?? [],
    ...(n.fix === void 0 ? {} : { fix: n.fix }),
    ...(n.severity === void 0 ? {} : { ceiling: n.severity }),
  };
}
const Le = 1e3;
function Re() {
  const e = [],
    t = /* @__PURE__ */ new Map(),
    n = /* @__PURE__ */ new Map();
  return {
    take(r, i) {
      const a = (t.get(r) ?? 0) + 1;
      t.set(r, a), a > Le || n.set(r, e.push(i()) - 1);
    },
    findings() {
      return e.map((e, r) => {
        const i = n.get(e.rule) === r ? (t.get(e.rule) ?? 0) - Le : 0;
        return i > 0 ? { ...e, message: `${e.message} (${i} more in this file.)` } : e;
      });
    },
  };
}
function ze(e) {
  return e instanceof Error ? e.message : String(e);
}
function Be(e, t) {
  const n = [],
    r = (t, r) => {
      if (!n.some(({ rule: e }) => e === t))
        try {
          r();
        } catch (r) {
          const i = k(e, [0, Math.min(1, e.text.length)]);
          n.push({ rule: t, reason: ze(r), place: i });
        }
    };
  return t === void 0
    ? { crashes: n, run: r }
    : {
        crashes: n,
        run: (e, n) => {
          const i = t.clock();
          r(e, n), t.add(e, t.clock() - i);
        },
      };
}
function Ve(e, t, n) {
  const r = Re(),
    i = Be(e, n.timing),
    a = ({ rule: t, options: i }) => ({
      options: i,
      clients: n.clients,
      files: n.files,
      hits: t.awaits === void 0 ? [] : n.hits,
      report: (n) => r.take(t.meta.id, () => Ie(e, t, n)),
    });
  for (const n of t.checks) {
    const { rule: t } = n;
    i.run(t.meta.id, () => {
      (t.when?.(e) ?? !0) && t.check?.(e, a(n));
    });
  }
  He(e, t, a, i);
  const o = {};
  for (const { rule: n } of t.collectors)
    i.run(n.meta.id, () => {
      const t = n.collect(e, (t) => k(e, Fe(t, e)));
      t !== void 0 && (o[n.meta.id] = t);
    });
  const s = Ne(e).map(({ range: t, ...n }) => ({ ...n, place: k(e, t) })),
    { path: c, kind: l } = e;
  return { path: c, kind: l, findings: r.findings(), directives: s, extracts: o, crashes: i.crashes };
}
function He(e, t, n, r) {
  const i = /* @__PURE__ */ new Map();
  for (const a of t.visiting)
    r.run(a.rule.meta.id, () => {
      (a.rule.when?.(e) ?? !0) && i.set(a, n(a));
    });
  i.size !== 0 &&
    v(e.tree, (n, a) => {
      for (const { active: o, handler: s } of t.visitors.get(n.type) ?? []) {
        const t = i.get(o);
        t !== void 0 && r.run(o.rule.meta.id, () => s(n, e, t, a));
      }
    });
}
const Ue = `internal/rule-crash`,
  We = [`info`, `warning`, `error`];
function Ge(e, t) {
  return t !== void 0 && We.indexOf(t) < We.indexOf(e) ? t : e;
}
function A(e, t, n, r, i) {
  const a = e.get(t)?.meta.messages[n];
  return a === void 0 ? [] : [{ rule: t, messageId: n, message: O(a, i), place: r, clients: [] }];
}
function Ke(e, t, n) {
  const r = [],
    { id: i, messages: a } = e.meta,
    o = t.flatMap(({ path: e, kind: t, extracts: n }) => {
      const r = n[i];
      return r === void 0 ? [] : [{ path: e, kind: t, data: r }];
    });
  return (
    e.check(o, {
      options: n.settings.get(i)?.options ?? {},
      clients: n.clients,
      report: ({ place: e, messageId: t, data: n, clients: o }) => {
        const s = O(a[t] ?? t, n);
        r.push({ rule: i, messageId: t, message: s, place: e, clients: o ?? [] });
      },
    }),
    r
  );
}
const j = {
  path: `.`,
  kind: `skill`,
  range: [0, 0],
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
  line: ``,
};
function qe(e, t) {
  const n = [],
    r = [];
  for (const i of t.rules)
    if (u(i) && (t.settings.get(i.meta.id)?.severity ?? `off`) !== `off`)
      try {
        n.push(...Ke(i, e, t));
      } catch (t) {
        const { path: n = j.path, kind: a = j.kind } = e[0] ?? {},
          o = t instanceof Error ? t.message : String(t);
        r.push({ rule: i.meta.id, reason: o, place: { ...j, path: n, kind: a } });
      }
  return { findings: n, crashes: r };
}
function Je(e, t, n, { byId: r, isPartial: i }) {
  const a = i ? [...r.values()].filter(u) : [],
    o = (e) => r.has(e) || (e.endsWith(`/*`) && [...r.keys()].some((t) => t.startsWith(e.slice(0, -1)))),
    s = (e) => e.endsWith(`/*`) || (n.get(e)?.severity ?? `off`) !== `off`;
  return e.flatMap((e) => {
    const { place: n, rules: i, reason: c } = e,
      l = i.filter((e) => !o(e)),
      u = l.flatMap((e) => A(r, `suppression/unknown-rule`, `unknownRule`, n, { rule: e }));
    c === `` && u.push(...A(r, `suppression/missing-reason`, `missingReason`, n, {}));
    const d = !a.some(({ meta: t }) => D(e, t.id)) && (i.length === 0 || i.some((e) => o(e) && s(e)));
    return (
      !t.has(e) &&
        l.length < Math.max(i.length, 1) &&
        d &&
        u.push(...A(r, `suppression/unused`, `unused`, n, { rules: i.join(`, `) || `any rule` })),
      u
    );
  });
}
function Ye(e, t) {
  const { line: n } = e.place.start;
  return t.find((t) => n >= t.firstLine && n <= t.lastLine && D(t, e.rule));
}
function Xe(e, t) {
  const n = new Map(t.rules.map((e) => [e.meta.id, e])),
    r = new Map(e.map((e) => [e.path, e.directives])),
    i = /* @__PURE__ */ new Set(),
    a = qe(e, t),
    o = [...e.flatMap((e) => e.crashes), ...a.crashes],
    s = o.flatMap(({ rule: e, reason: t, place: r }) => A(n, Ue, `crashed`, r, { rule: e, reason: t })),
    c = [...e.flatMap(({ findings: e }) => e), ...a.findings],
    l = c.filter((e) => {
      const t = Ye(e, r.get(e.place.path) ?? []);
      return (t !== void 0 && i.add(t), t === void 0);
    }),
    u = e.flatMap(({ path: e, directives: r }) =>
      r.length === 0 ? [] : Je(r, i, t.settingsFor(e), { byId: n, isPartial: t.isPartial === !0 }),
    );
  return { findings: Qe([...l, ...u, ...s], t), suppressed: c.length - l.length, crashed: o.length > 0 };
}
function Ze(e, t) {
  return e.place.path === t.place.path
    ? e.place.range[0] - t.place.range[0] ||
        e.place.range[1] - t.place.range[1] ||
        (e.rule < t.rule ? -1 : +(e.rule > t.rule))
    : e.place.path < t.place.path
      ? -1
      : 1;
}
function Qe(e, t) {
  const n = ie(),
    r = /* @__PURE__ */ new Set();
  return e.toSorted(Ze).flatMap(({ rule: e, messageId: i, message: a, place: o, clients: s, fix: c, ceiling: l }) => {
    const u = t.settingsFor(o.path).get(e),
      d = u?.severity ?? `off`,
      f = e === Ue && d === `off` ? `error` : d,
      { path: p, kind: m, range: h, start: g, end: _, line: v } = o,
      y = `${p}\n${h[0]}\n${h[1]}\n${e}\n${a}`;
    return f === `off` || r.has(y)
      ? []
      : (r.add(y),
        [
          {
            rule: e,
            messageId: i,
            message: a,
            severity: u?.isExplicit === !0 ? f : Ge(f, l),
            file: p,
            kind: m,
            range: h,
            start: g,
            end: _,
            clients: s,
            ...(c === void 0 ? {} : { fix: c }),
            fingerprint: n(e, i, p, v),
          },
        ]);
  });
}
function $e(e) {
  const { rules: t, clients: n, settings: r, timing: i } = e,
    a = e.settingsFor ?? (() => r),
    o = f(t);
  return {
    needsScan(e) {
      const { checks: t } = o(a(e.path), e.kind);
      return t.some(({ rule: t }) => t.awaits?.when(e) ?? !1);
    },
    analyze(e, t, r = []) {
      return Ve(e, o(a(e.path), e.kind), { clients: n, files: t, hits: r, ...(i === void 0 ? {} : { timing: i }) });
    },
    conclude: (i) => Xe(i, { rules: t, settings: r, settingsFor: a, clients: n, isPartial: e.isPartial === !0 }),
  };
}
function M(e, t) {
  const n = C(e, { throwIfNoEntry: !1 })?.mode,
    r = we(6).toString(`hex`),
    i = T.join(T.dirname(e), `.${T.basename(e)}.${r}.tmp`);
  try {
    w(i, t, { flag: `wx` }), n !== void 0 && fe(i, n & 4095), be(i, e);
  } catch (e) {
    throw (xe(i, { force: !0 }), e);
  }
}
function N(e, t) {
  return e < t ? -1 : +(e > t);
}
function et(e, t) {
  const n = t.lineOf(e).replace(/\s+/g, ` `).trim();
  return e.rule.startsWith(`security/`) ? `#${te(n)}` : n.slice(0, 120);
}
function P({ file: e, rule: t, messageId: n, line: r }) {
  return JSON.stringify([e, t, n, r]);
}
function tt(e) {
  return Object.entries(e.findings).flatMap(([e, t]) =>
    Object.entries(t).flatMap(([t, n]) => n.map((n) => ({ file: e, rule: t, ...n }))),
  );
}
function nt(e) {
  const t = {},
    n = e.toSorted(
      (e, t) => N(e.file, t.file) || N(e.rule, t.rule) || N(e.messageId, t.messageId) || N(e.line, t.line),
    );
  for (const { file: e, rule: r, messageId: i, line: a, count: o } of n) {
    t[e] ??= {};
    const n = t[e];
    (n[r] ??= []), n[r].push({ messageId: i, line: a, count: o });
  }
  return { schemaVersion: 1, findings: t };
}
function rt(e, t) {
  const n = /* @__PURE__ */ new Map();
  for (const r of e) {
    const { rule: e, messageId: i } = r,
      a = t.nameOf(r.file),
      o = et(r, t),
      s = P({ file: a, rule: e, messageId: i, line: o });
    n.set(s, { file: a, rule: e, messageId: i, line: o, count: (n.get(s)?.count ?? 0) + 1 });
  }
  return nt([...n.values()]);
}
function it(e, t, n) {
  const r = tt(t),
    i = new Map(r.map((e) => [P(e), e.count])),
    a = e.filter((e) => {
      const { rule: t, messageId: r } = e,
        a = P({ file: n.nameOf(e.file), rule: t, messageId: r, line: et(e, n) }),
        o = i.get(a) ?? 0;
      return (o > 0 && i.set(a, o - 1), o === 0);
    }),
    o = r.map((e) => {
      const t = i.get(P(e)) ?? 0;
      return { entry: e, gone: (n.wasJudged?.(e.file, e.rule) ?? !0) ? t : 0 };
    });
  return {
    findings: a,
    baselined: e.length - a.length,
    stale: o.flatMap(({ entry: e, gone: t }) => (t === 0 ? [] : [{ ...e, count: t }])),
    remaining: nt(o.flatMap(({ entry: e, gone: t }) => (t === e.count ? [] : [{ ...e, count: e.count - t }]))),
  };
}
function F(e) {
  return typeof e == `object` && !!e && !Array.isArray(e);
}
function at(e) {
  if (!F(e)) return !1;
  const { messageId: t, line: n, count: r } = e;
  return typeof t == `string` && typeof n == `string` && Number.isInteger(r) && Number(r) > 0;
}
function ot(e) {
  return !F(e) || e.schemaVersion !== 1 || !F(e.findings)
    ? !1
    : Object.values(e.findings).every((e) => F(e) && Object.values(e).every((e) => Array.isArray(e) && e.every(at)));
}
function st(t) {
  if (he(t)) {
    try {
      const e = JSON.parse(ve(t, `utf8`));
      if (ot(e)) return e;
    } catch (n) {
      const r = n instanceof Error ? n.message : String(n);
      throw new e(`baseline`, `The baseline cannot be read: ${r}.`, { place: { file: t }, cause: n });
    }
    throw new e(`baseline`, `The file is no baseline of schemaVersion 1.`, { place: { file: t } });
  }
}
function ct(t, n) {
  try {
    M(t, `${JSON.stringify(n, null, 2)}\n`);
  } catch (n) {
    const r = n instanceof Error ? n.message : String(n);
    throw new e(`baseline`, `The baseline cannot be written: ${r}.`, { place: { file: t }, cause: n });
  }
}
function lt(e) {
  return Ce(`sha256`).update(e).digest(`base64`);
}
function ut(e) {
  return typeof e == `object` && !!e && `contents` in e && `analyses` in e;
}
function dt(e, t) {
  try {
    const n = ve(e, `utf8`),
      r = n.indexOf(`
`),
      i = n.slice(r + 1);
    if (n.slice(0, r) !== ft(t, i)) return;
    const a = JSON.parse(i);
    return ut(a) ? a : void 0;
  } catch {
    return;
  }
}
function ft(e, t) {
  return JSON.stringify({ format: 1, version: e, sum: lt(t) });
}
function pt(e, t, n) {
  try {
    he(e) ||
      (ge(e, { recursive: !0 }),
      w(
        T.join(e, `.gitignore`),
        `*
`,
      ));
    const r = JSON.stringify(n);
    M(T.join(e, `analyses.json`), `${ft(t, r)}\n${r}`);
  } catch {}
}
function mt({ folder: e, version: t }) {
  let n = e === void 0 ? void 0 : dt(T.join(e, `analyses.json`), t),
    r = new Map(Object.entries(n?.contents ?? {})),
    i = new Map(Object.entries(n?.analyses ?? {})),
    a = !1;
  return {
    analysisOf: (e) => i.get(e),
    contentOf: (e) => r.get(e),
    keepAnalysis(e, t) {
      (a = !0), i.set(e, t);
    },
    keepContent(e, t) {
      const n = r.get(e);
      (n?.stamp !== t.stamp || n.hash !== t.hash || n.isFresh !== t.isFresh) && ((a = !0), r.set(e, t));
    },
    retain(e) {
      for (const t of [r, i]) for (const n of t.keys()) e(n) || ((a = !0), t.delete(n));
    },
    save() {
      a && e !== void 0 && ((a = !1), pt(e, t, { contents: Object.fromEntries(r), analyses: Object.fromEntries(i) }));
    },
  };
}
const ht = ue(Te);
function gt(e) {
  return (
    (e instanceof Error && `stderr` in e ? String(e.stderr) : ``)
      .trim()
      .split(`
`)[0]
      ?.replace(/^(?:fatal|error): /, ``) ?? ``
  );
}
async function _t(t, n) {
  try {
    const { stdout: e } = await ht(`git`, [`-c`, `core.fsmonitor=false`, `-c`, `core.quotePath=false`, ...n], {
      cwd: t,
      maxBuffer: 268435456,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: `0`, LC_ALL: `C` },
    });
    return e.split(`\0`).filter((e) => e !== ``);
  } catch (t) {
    if (s(t) === `ENOENT`) throw new e(`git`, `git is not installed, and --changed asks it.`);
    const n = gt(t);
    throw new e(`git`, `git cannot tell what changed${n === `` ? `` : `: ${n}`}.`, { cause: t });
  }
}
async function vt(t, n = `HEAD`) {
  if (n === `` || n.startsWith(`-`)) throw new e(`usage`, `"${n}" is no git ref.`);
  const r = [`diff`, `--name-only`, `-z`, `--relative`, `--no-renames`, `--no-ext-diff`, `--no-textconv`, n, `--`],
    [i, a] = await Promise.all([_t(t, r), _t(t, [`ls-files`, `--others`, `--exclude-standard`, `-z`, `--`])]);
  return [.../* @__PURE__ */ new Set([...i, ...a])].toSorted();
}
function yt(e, t) {
  const n = new Map(e.filter(({ kind: e }) => e === `skill`).map((e) => [T.posix.dirname(e.path), e.path])),
    r = new Set(e.map((e) => e.path)),
    i = new Set(t.filter((e) => r.has(e)));
  for (const e of t)
    for (let t = T.posix.dirname(e); ; t = T.posix.dirname(t)) {
      const e = n.get(t);
      if ((e !== void 0 && i.add(e), t === `.` || t === `/`)) break;
    }
  return i;
}
function I(e, t, n) {
  const r = d(n) ?? (o(t, n) ? t : n);
  return l(n, r).some((t) => e.list(t).entries.has(`SKILL.md`));
}
function bt(e) {
  return typeof e == `object` && e && `mcpServers` in e ? `mcp-config` : void 0;
}
function xt(e, t, n) {
  const r = y(e, { belowSkill: t, readText: () => b(n()).text });
  if (r !== void 0 || !/\.(?:md|markdown|mdx|json)$/i.test(e)) return r;
  const i = x({ path: e, kind: `instruction`, content: n() });
  if (e.endsWith(`.json`)) return bt(i.json.value);
  const { frontmatter: a, text: o } = i;
  return a.get(`name`) !== void 0 || a.get(`description`) !== void 0 ? `skill` : ee(o) ? `sop` : `instruction`;
}
let St;
function Ct() {
  return ((St ??= Buffer.allocUnsafeSlow(1048577)), St);
}
var wt = class extends Error {
  code = `EFBIG`;
};
function L(e) {
  const t = Ct(),
    n = _e(e, `r`);
  try {
    let e = 0;
    for (let r = -1; r !== 0 && e <= 1048576; e += r) r = ye(n, t, e, t.length - e, null);
    if (e > 1048576) throw new wt(`larger than 1 MiB`);
    return t.subarray(0, e);
  } finally {
    pe(n);
  }
}
function Tt(e) {
  try {
    return b(L(e)).text;
  } catch {
    return;
  }
}
const Et = ce.flatMap(({ skills: e }) => e.roots),
  Dt = [...new Set(Et.filter(({ scope: e }) => e === `project`).map((e) => e.path))],
  Ot = [...new Set(Et.filter(({ scope: e }) => e === `plugin`).map((e) => e.path))];
function kt(e, t) {
  return e.replaceAll(T.sep, `/`).endsWith(`/${t}`) ? e.slice(0, -t.length - 1) : void 0;
}
function At(e, t) {
  const { entries: n } = t.list(e);
  return n.has(`plugin.json`) || n.has(`gemini-extension.json`)
    ? !0
    : [...n.keys()].some(
        (n) =>
          n.startsWith(`.`) &&
          y(`${n}/plugin.json`, { belowSkill: !1 }) === `plugin` &&
          t.list(T.join(e, n)).entries.has(`plugin.json`),
      );
}
function jt(e, t) {
  return Dt.some((t) => kt(e, t) !== void 0)
    ? !0
    : Ot.some((n) => {
        const r = kt(e, n);
        return r !== void 0 && At(r, t);
      });
}
function Mt(e) {
  try {
    const { frontmatter: t } = x({ path: e, kind: `skill`, content: L(e) });
    return t.get(`name`) !== void 0 && t.get(`description`) !== void 0;
  } catch {
    return !1;
  }
}
function R(e, t, n) {
  e.taken.has(t.real) || (e.taken.add(t.real), e.files.push({ path: t.path, absolute: t.absolute, kind: n }));
}
function Nt(e, t, n) {
  return { absolute: e.absolute + T.sep + t, real: e.real + T.sep + t, path: n };
}
function Pt(e, t, n) {
  const r = T.join(t.absolute, T.posix.basename(n)),
    i = y(n, { belowSkill: t.belowSkill, readText: () => Tt(r) });
  if (i !== void 0 || t.belowSkill || !/\.md$/i.test(n)) return i;
  if (jt(t.absolute, e.directories)) return Mt(r) ? `skill` : void 0;
}
function Ft(e, t, r) {
  const i = [],
    a = t.path === `.` ? `` : `${t.path}/`;
  for (const [o, s] of r) {
    if (s === `other` || n(o)) continue;
    const r = a + o,
      c = s === `file` ? Pt(e, t, r) : void 0;
    if (s === `file` && c === void 0) continue;
    const l = Nt(t, o, r);
    if (s === `link`) {
      e.links.push({ place: l, folder: t });
      continue;
    }
    const u = t.ignoring.reasonFor(l.absolute, s === `directory`);
    u === void 0
      ? c === void 0
        ? i.push({ ...l, ignoring: t.ignoring, belowSkill: t.belowSkill })
        : R(e, l, c)
      : e.skipped.push({ path: r, reason: u });
  }
  return i;
}
function It(e, t) {
  const { absolute: n, real: r } = t;
  if (e.entered.has(r)) return [];
  e.entered.add(r);
  const { entries: i, problem: a } = e.directories.list(n);
  if (a !== void 0) return (e.unreadable.push({ path: t.path, kind: `skill`, reason: c(a) }), []);
  const o = t.ignoring.enter(n, i.has(`.gitignore`)),
    s = t.belowSkill || i.has(`SKILL.md`);
  return Ft(e, { ...t, ignoring: o, belowSkill: s }, i.entries());
}
function Lt(e, t) {
  const n = It(e, t);
  for (let t = n.pop(); t !== void 0; t = n.pop()) n.push(...It(e, t));
}
function z(e, t) {
  return e < t ? -1 : +(e > t);
}
function Rt(e) {
  try {
    const t = S(e);
    return { real: t, isDirectory: C(t).isDirectory() };
  } catch {
    return;
  }
}
function zt(e, { place: t, folder: n }, r) {
  const i = n.ignoring.reasonFor(t.absolute, r?.isDirectory ?? !1);
  return i !== void 0 || r === void 0
    ? i
    : e.grounds.some((e) => o(e, r.real))
      ? e.entered.has(r.real) || e.taken.has(r.real)
        ? `link-repeated`
        : void 0
      : `link-outside`;
}
function Bt(e, t) {
  const { place: r, folder: i } = t,
    a = Rt(r.absolute),
    o = a?.isDirectory ?? !1,
    s = o ? void 0 : y(r.path, { belowSkill: i.belowSkill, readText: () => Tt(r.absolute) });
  if (!o && s === void 0) return;
  const l = zt(e, t, a),
    u = { ...r, real: a?.real ?? r.real };
  l === void 0
    ? a === void 0 && s !== void 0
      ? e.unreadable.push({ path: r.path, kind: s, reason: c(`ENOENT`) })
      : s === void 0
        ? n(T.basename(u.real)) || Lt(e, { ...i, ...u })
        : R(e, u, s)
    : e.skipped.push({ path: r.path, reason: l });
}
function Vt(e) {
  for (; e.links.length > 0; ) {
    const t = e.links.splice(0).toSorted((e, t) => z(e.place.path, t.place.path));
    for (const n of t) Bt(e, n);
  }
}
function Ht(t, n) {
  const r = T.resolve(t.root, n);
  try {
    const e = S(r);
    de(e, me.R_OK);
    const n = C(e);
    if (n.isDirectory() || n.isFile())
      return { absolute: r, real: e, path: p(t.root, r), isDirectory: n.isDirectory() };
  } catch (t) {
    const r = s(t),
      i = r === `ENOENT` ? `"${n}" does not exist` : `"${n}" cannot be read: ${c(r)}`;
    throw new e(`path`, `${i}.`, { cause: t });
  }
  throw new e(`path`, `"${n}" is neither a file nor a folder.`);
}
function Ut({ path: e, absolute: t }, n) {
  try {
    return xt(e, n, () => L(t));
  } catch {
    return `instruction`;
  }
}
function Wt(e, n, r) {
  const i = Ht(e, n);
  if (i.isDirectory) {
    const { absolute: n, real: a } = i;
    e.grounds.some((e) => o(e, a)) || e.grounds.push(a);
    const s = t(n, d(n), r),
      c = I(e.directories, e.root, n);
    return (Lt(e, { absolute: n, real: a, path: i.path, ignoring: s, belowSkill: c }), i.path);
  }
  const a = Ut(i, I(e.directories, e.root, T.dirname(i.absolute)));
  return (a === void 0 ? e.skipped.push({ path: i.path, reason: `unknown-kind` }) : R(e, i, a), i.path);
}
function Gt(e) {
  const t = T.resolve(e.root),
    n = {
      root: t,
      grounds: [S(t)],
      directories: e.directories ?? m(),
      entered: /* @__PURE__ */ new Set(),
      taken: /* @__PURE__ */ new Set(),
      links: [],
      files: [],
      skipped: [],
      unreadable: [],
    },
    r = (e.paths === void 0 || e.paths.length === 0 ? [`.`] : e.paths).map((t) => Wt(n, t, e.ignores ?? []));
  Vt(n);
  const i = (e) => e.toSorted((e, t) => z(e.path, t.path));
  return {
    files: i(n.files),
    looked: [...new Set(r)].toSorted(z),
    folders: n.entered.size,
    skipped: i(n.skipped),
    unreadable: i(n.unreadable),
  };
}
function Kt(e, t) {
  const { mtimeNs: n, ctimeNs: r, size: i, ino: a } = e,
    o = n % 1000000000n == 0n && r % 1000000000n == 0n ? 2000n : 50n;
  return { key: `${n}:${r}:${i}:${a}`, isFresh: r / 1000000n + o >= BigInt(Math.floor(t)) };
}
function qt(e) {
  const t = C(e, { bigint: !0, throwIfNoEntry: !1 });
  return t?.isFile() === !0 ? Kt(t, Date.now()) : void 0;
}
function B(e) {
  return Ce(`sha256`).update(e).digest().subarray(0, 16).toString(`base64`);
}
function Jt(e) {
  try {
    return qt(e);
  } catch {
    return;
  }
}
function Yt(e, t = Jt) {
  const n = /* @__PURE__ */ new Map(),
    r = (e, t) => {
      const r = L(e);
      return (t !== void 0 && !n.has(e) && n.set(e, { stamp: t.key, hash: B(r), isFresh: t.isFresh }), r);
    };
  return {
    read: (e) => r(e, t(e)),
    hashOf(i) {
      const a = n.get(i);
      if (a !== void 0) return a.hash;
      const o = t(i);
      if (o === void 0) return;
      const s = e(i);
      if (s !== void 0 && s.stamp === o.key && !s.isFresh) return (n.set(i, s), s.hash);
      try {
        r(i, o);
      } catch {
        return;
      }
      return n.get(i)?.hash;
    },
    known: (e) => n.get(e),
    forget: (e) => n.delete(e),
  };
}
function Xt(e) {
  let t = /* @__PURE__ */ new Map(),
    n = 0,
    r = (e) => {
      (n -= t.get(e)?.text.length ?? 0), t.delete(e);
    };
  return {
    get(e) {
      const n = t.get(e);
      if (n !== void 0) return (t.delete(e), t.set(e, n), n);
    },
    put(i) {
      r(i.path), t.set(i.path, i), (n += i.text.length);
      for (const i of t.keys()) {
        if (n <= e || t.size === 1) break;
        r(i);
      }
    },
    drop: r,
  };
}
const Zt = /\.(?:md|markdown|mdx)$/i;
function Qt({ root: e, ground: t, directories: n, kinds: r, read: i }) {
  const a = Xt(2e5),
    o = (i) => {
      if (t.kindAt(i) !== `file`) return;
      const a = p(e, i),
        o = r.get(a);
      if (o !== void 0) return o;
      const s = I(n, e, T.dirname(i));
      return y(a, { belowSkill: s }) ?? (Zt.test(a) ? `reference` : void 0);
    };
  return {
    kindOf: o,
    get(t) {
      const n = p(e, t),
        r = a.get(n);
      if (r !== void 0) return r;
      const s = o(t);
      if (s !== void 0)
        try {
          const e = x({ path: n, kind: s, content: i(t) });
          return (a.put(e), e);
        } catch {
          return;
        }
    },
    kept: (e) => a.get(e),
    keep: (e) => a.put(e),
    forget: (e) => a.drop(e),
  };
}
function $t(e, t = m()) {
  const n = d(e) ?? e,
    r = S(n),
    i = /* @__PURE__ */ new Map([[n, `directory`]]),
    a = (e, t) => {
      if (t === `file` || t === `directory`) return t;
      if (t !== `link`) return `missing`;
      try {
        const t = S(e);
        if (!o(r, t)) return `missing`;
        const n = C(t);
        return n.isDirectory() ? `directory` : n.isFile() ? `file` : `missing`;
      } catch {
        return `missing`;
      }
    },
    s = (e) => {
      const r = i.get(e);
      if (r !== void 0) return r;
      let c = `missing`,
        l = T.dirname(e);
      return (o(n, e) && s(l) === `directory` && (c = a(e, t.list(l).entries.get(T.basename(e)))), i.set(e, c), c);
    };
  return {
    top: n,
    kindAt: s,
    namesIn(e) {
      return s(e) === `directory`
        ? [...t.list(e).entries.keys()].toSorted().map((t) => (s(T.join(e, t)) === `directory` ? `${t}/` : t))
        : [];
    },
  };
}
const en = /^(?!\.{0,2}(?:\/|$))(?:(?!\/\.{0,2}(?:\/|$)).)+$/s;
function tn(e) {
  const { root: t, kinds: n = /* @__PURE__ */ new Map(), directories: r = m(), read: i = L } = e,
    a = $t(t, r),
    o = Qt({ root: t, ground: a, directories: r, kinds: n, read: i }),
    s = /* @__PURE__ */ new Map(),
    c = (e) => (T.sep === `/` && t !== `/` && en.test(e) ? `${t}/${e}` : T.resolve(t, e)),
    l = (e) => {
      const t =
        s.get(e) ??
        B(
          Buffer.from(
            a.namesIn(e).join(`
`),
          ),
        );
      return (s.set(e, t), t);
    },
    u = { kindAt: (e) => a.kindAt(c(e)), list: (e) => a.namesIn(c(e)), document: (e) => o.get(c(e)) };
  return {
    ...u,
    recording: (e) => ({
      kindAt(t) {
        return (e.add(`kind ${t}`), u.kindAt(t));
      },
      list(t) {
        return (e.add(`list ${t}`), u.list(t));
      },
      document(t) {
        return (e.add(`document ${t}`), u.document(t));
      },
    }),
    answer(e, t) {
      const n = c(e.slice(e.indexOf(` `) + 1));
      if (e.startsWith(`kind `)) return a.kindAt(n);
      if (e.startsWith(`list `)) return l(n);
      const r = o.kindOf(n);
      return r === void 0 ? `none` : `${r} ${t(n) ?? `unreadable`}`;
    },
    keep: o.keep,
    kept: o.kept,
    forget: o.forget,
  };
}
function nn(e, t) {
  const { frontmatter: n, json: r } = e,
    i = t.frontmatter.status === `closed`,
    a = n.status !== `closed` && (i || n.status !== `absent`);
  return n.problems.length + r.problems.length + +!!a;
}
function rn(e, t) {
  return x({ path: e.path, kind: e.kind, content: t });
}
function an(e, { engine: t, view: n, safety: r }) {
  const { findings: i } = t.conclude([t.analyze(e, n)]);
  return i.flatMap(({ fix: t, file: n }) =>
    t !== void 0 && n === e.path && (r === `unsafe` || t.safety === `safe`) ? [t] : [],
  );
}
function on(e, t) {
  const { text: n, applied: r } = re(e.text, t);
  if (n === e.text) return;
  const i = rn(e, n);
  return (e.frontmatter.status === `closed` || i.frontmatter.status !== `closed`) && nn(i, e) > nn(e, e)
    ? void 0
    : { document: i, fixed: r };
}
function sn(e, t) {
  const n = an(e, t),
    r = on(e, n);
  if (r !== void 0 || n.length < 2) return r;
  for (const t of n) {
    const n = on(e, [t]);
    if (n !== void 0) return n;
  }
}
function cn(e, t) {
  let n = { document: e, fixed: 0 };
  for (let e = 0; e < 10; e++) {
    const e = sn(n.document, t);
    if (e === void 0) break;
    n = { document: e.document, fixed: n.fixed + e.fixed };
  }
  return n;
}
function ln(e, t) {
  const n = o(e, t) ? e : T.dirname(t),
    r = S(t);
  return o(S(n), r) ? r : void 0;
}
function un(e, t) {
  const n = t.stdin === void 0 ? L(e.absolute) : t.stdin.content;
  return x({ path: e.path, kind: e.kind, content: n });
}
function dn({ run: e, safety: t, isDryRun: n = !1 }) {
  const r = new Map(e.files.map(({ path: e, kind: t }) => [e, t])),
    i = tn({ root: e.cwd, kinds: r }),
    a = { engine: e.engine, view: i, safety: t },
    o = new Set(
      e.conclusion.findings.flatMap(({ file: e, fix: n }) =>
        n !== void 0 && (t === `unsafe` || n.safety === `safe`) ? [e] : [],
      ),
    ),
    s = [],
    c = [];
  for (const t of e.files.filter((e) => o.has(e.path))) {
    const r = (e) => {
      c.push({ path: t.path, reason: e });
    };
    try {
      const o = un(t, e),
        c = e.stdin === void 0 ? ln(e.cwd, t.absolute) : t.absolute;
      if (o.encoding !== `utf-8`) r(`it is not UTF-8`);
      else if (c === void 0) r(`it is a link out of the working directory`);
      else {
        const { document: l, fixed: u } = cn(o, a);
        u === 0
          ? r(`its fixes would damage it`)
          : (!n && e.stdin === void 0 && M(c, l.text),
            i.forget(t.path),
            s.push({ path: t.path, before: o.text, after: l.text, fixed: u }));
      }
    } catch (e) {
      r(e instanceof Error ? e.message : String(e));
    }
  }
  return { fixed: s.reduce((e, { fixed: t }) => e + t, 0), files: s, refused: c };
}
function fn({ file: e, run: t }) {
  const n = T.dirname(e),
    r = (e) => p(n, T.resolve(t.cwd, e)),
    i = new Set(t.analyses.map((e) => e.path)),
    a = t.reported === void 0 && t.looked.length === 1 && t.looked[0] === `.`,
    s = (e, n) => {
      const r = t.settings.settingsFor(e).get(n);
      return r === void 0 || r.severity !== `off`;
    };
  return {
    nameOf: r,
    lineOf({ file: e, start: n }) {
      return t.textOf(e)?.split(/\r\n|\n|\r/, n.line)[n.line - 1] ?? ``;
    },
    wasJudged(e, r) {
      const c = T.resolve(n, e),
        l = p(t.cwd, c);
      return i.has(l) ? (t.reported?.has(l) ?? !0) && s(l, r) : a && o(t.cwd, c);
    },
  };
}
function pn(t) {
  const { file: n, findings: r } = t,
    i = fn(t),
    a = t.rewrite === !0 ? void 0 : st(n);
  if (a === void 0) {
    if (t.rewrite !== !0 && t.mayCreate === !1)
      throw new e(`baseline`, `The baseline "${n}" does not exist.`, {
        hint: `Run "sopwright lint --baseline" once, outside CI, to write it.`,
      });
    return (ct(n, rt(r, i)), { findings: [], baselined: r.length, stale: [], action: `created` });
  }
  const { remaining: o, ...s } = it(r, a, i),
    c = s.stale.length > 0 && t.isReadOnly !== !0;
  return (c && ct(n, o), { ...s, action: c ? `shrunk` : `kept` });
}
function mn({ cwd: e, cache: t, contents: n, view: r, basis: i, settings: a }) {
  const o = /* @__PURE__ */ new WeakMap(),
    s = /* @__PURE__ */ new Map(),
    c = /* @__PURE__ */ new Set(),
    l = (e) => (c.add(e), n.hashOf(e)),
    u = (e) => {
      const t = s.get(e) ?? r.answer(e, l);
      return (s.set(e, t), t);
    },
    d = (e) => {
      const t = a.settingsFor(e),
        n = o.get(t) ?? B(Buffer.from(JSON.stringify([i, [...t]])));
      return (o.set(t, n), n);
    };
  return {
    find(e) {
      const r = t.analysisOf(e.path);
      if (r !== void 0 && r.kind === e.kind && r.settings === d(e.path) && r.content === n.hashOf(e.absolute))
        return Object.entries(r.answers).every(([e, t]) => u(e) === t) ? r.analysis : void 0;
    },
    keep(e, r, i) {
      const a = n.hashOf(e.absolute);
      a === void 0 ||
        i.crashes.length > 0 ||
        t.keepAnalysis(e.path, {
          kind: e.kind,
          settings: d(e.path),
          content: a,
          answers: Object.fromEntries([...r].map((e) => [e, u(e)])),
          analysis: i,
        });
    },
    finish(r, i) {
      const a = /* @__PURE__ */ new Set([...r.map(({ absolute: e }) => e), ...c]);
      i && t.retain((t) => a.has(T.resolve(e, t)));
      for (const r of a) {
        const i = n.known(r);
        i !== void 0 && t.keepContent(T.relative(e, r), i);
      }
      t.save();
    },
  };
}
function hn(t, n, r) {
  const i = T.resolve(t, n.path),
    a = p(t, i),
    o = xt(a, I(r, t, T.dirname(i)), () => n.content);
  if (o === void 0) throw new e(`usage`, `"${n.path}" is no file that a client reads, expected one such as SKILL.md.`);
  const s = { looked: [a], folders: 0, skipped: [] },
    l = n.content.length > 1048576;
  return {
    ...s,
    files: l ? [] : [{ path: a, absolute: i, kind: o }],
    unreadable: l ? [{ path: a, kind: o, reason: c(`EFBIG`) }] : [],
  };
}
const gn = `workspace/unreadable`;
function _n({ path: e, kind: t, reason: n }, r) {
  const i = { line: 1, column: 1 },
    a = { path: e, kind: t, range: [0, 0], start: i, end: i, line: `` },
    o = r.find(({ meta: e }) => e.id === gn)?.meta.messages ?? {};
  return {
    path: e,
    kind: t,
    findings: Object.entries(o)
      .slice(0, 1)
      .map(([t, r]) => ({ rule: gn, messageId: t, message: O(r, { path: e, reason: n }), place: a, clients: [] })),
    directives: [],
    extracts: {},
    crashes: [],
  };
}
function vn(e) {
  const { findings: t, directives: n, crashes: r, extracts: i } = e;
  return t.length + n.length + r.length === 0 && Object.keys(i).length === 0 ? e : JSON.parse(JSON.stringify(e));
}
function yn(e) {
  const t = {};
  for (const { kind: n } of e) t[n] = (t[n] ?? 0) + 1;
  return t;
}
async function bn(e, t, n) {
  let { engine: r, input: i, view: a } = e,
    o;
  try {
    const { path: n, kind: r } = t;
    o = a.kept(n) ?? x({ path: n, kind: r, content: e.read(t.absolute) });
  } catch (e) {
    return { path: t.path, kind: t.kind, reason: c(s(e)) };
  }
  a.keep(o);
  const l = i.scanSecrets !== void 0 && r.needsScan(o) ? await i.scanSecrets(o) : [];
  return vn(r.analyze(o, a.recording(n), l));
}
function xn(e) {
  return `reason` in e;
}
function Sn(e, t) {
  let n;
  return (r) => {
    if (n?.path === r) return n.text;
    try {
      n = { path: r, text: b(e(T.resolve(t, r))).text };
    } catch {
      n = { path: r, text: void 0 };
    }
    return n.text;
  };
}
function Cn(e, t) {
  return t === void 0 ? e : { ...e, findings: e.findings.filter(({ file: e }) => t.has(e)) };
}
function wn(e, t) {
  const { cwd: n, stdin: r, timing: i, rules: a, clients: o, settings: s } = e,
    { directories: c, parser: l } = t,
    u = $e({
      rules: a,
      clients: o,
      isPartial: r !== void 0 || (e.paths?.length ?? 0) > 0,
      ...s,
      ...(i === void 0 ? {} : { timing: i }),
    }),
    d = i === void 0 && r === void 0 ? e.cache : void 0,
    f = Yt((e) => d?.contentOf(T.relative(n, e))),
    p = d === void 0 ? L : f.read,
    m = r === void 0 ? void 0 : T.resolve(n, r.path),
    h = (e) => (r !== void 0 && e === m ? r.content : p(e)),
    g = tn({ root: n, kinds: new Map(t.files.map(({ path: e, kind: t }) => [e, t])), directories: c, read: h }),
    _ = [o, l, e.scanSecrets !== void 0];
  return {
    input: e,
    engine: u,
    view: g,
    read: h,
    recall: d === void 0 ? void 0 : mn({ cwd: n, cache: d, contents: f, view: g, basis: _, settings: s }),
  };
}
async function Tn(e, t) {
  let { input: n, recall: r } = e,
    i = [],
    a = [],
    o = 0;
  for (const [s, c] of t.entries()) {
    n.onProgress?.(s, t.length);
    const l = r?.find(c);
    if (l !== void 0) {
      i.push(l), (o += 1);
      continue;
    }
    s % 25 == 0 && (await Ee());
    const u = /* @__PURE__ */ new Set(),
      d = await bn(e, c, u);
    xn(d) ? a.push(d) : (i.push(d), r?.keep(c, u, d));
  }
  return (n.onProgress?.(t.length, t.length), { analyses: i, unreadable: a, fromCache: o });
}
async function En(e) {
  const { cwd: t, stdin: n, rules: r, changed: i } = e,
    a = await ne(),
    o = m(),
    s = n === void 0 ? Gt({ ...e, root: t, directories: o }) : hn(t, n, o),
    c = wn(e, { ...s, directories: o, parser: a }),
    { analyses: l, fromCache: u, ...d } = await Tn(c, s.files);
  c.recall?.finish(s.files, s.looked.length === 1 && s.looked[0] === `.`);
  const f = [...s.unreadable, ...d.unreadable],
    p = c.engine.conclude([...l, ...f.map((e) => _n(e, r))]),
    h = i === void 0 ? void 0 : yt(s.files, i);
  return {
    ...s,
    cwd: t,
    engine: c.engine,
    settings: e.settings,
    analyses: l,
    unreadable: f,
    conclusion: Cn(p, h),
    read: yn(l),
    parser: a,
    fromCache: u,
    ...(h === void 0 ? {} : { reported: h }),
    ...(n === void 0 ? {} : { stdin: n }),
    textOf: Sn(c.read, t),
  };
}
function Dn(e, t) {
  return `${e.replace(/^@secretlint\/secretlint-rule-/, ``)}/${t}`;
}
async function On() {
  const [{ lintSource: e }, t] = await Promise.all([import(`./module-CGsCkz39.js`), import(`./module-mYjdp-dW.js`)]),
    n = {
      rules: t.rules
        .filter(({ meta: e }) => e.id !== `@secretlint/secretlint-rule-filter-comments`)
        .map((e) => ({ id: e.meta.id, rule: e })),
    };
  return async ({ path: t, text: r, hasByteOrderMark: i }) => {
    const a = +!!i,
      o = { filePath: t, content: r, contentType: `text`, ext: t.slice(t.lastIndexOf(`.`)) },
      { messages: s } = await e({ source: o, options: { config: n, maskSecrets: !0, noPhysicFilePath: !0 } });
    return s.map(({ range: e, ruleId: t, messageId: n }) => ({ range: _([e[0], e[1]], a), label: Dn(t, n) }));
  };
}
let kn;
const An = async (e) => ((kn ??= On()), (await kn)(e));
async function jn(e) {
  let { cwd: t, paths: r = [], files: i = [], debounce: a = 100, onChange: o, onError: s } = e,
    { watch: c } = await import(`./chokidar-Db39e4kT.js`),
    l = (r.length === 0 ? [`.`] : r).map((e) => T.resolve(t, e)),
    u = c([...l, ...i], { ignoreInitial: !0, followSymlinks: !1, ignored: (e) => !l.includes(e) && n(T.basename(e)) }),
    d = /* @__PURE__ */ new Set(),
    f,
    m = !1,
    h = () => {
      if (m || d.size === 0) return;
      const e = [...d].toSorted();
      d.clear(),
        (m = !0),
        o(e)
          .catch(s)
          .finally(() => {
            (m = !1), h();
          });
    };
  return (
    u.on(`error`, s),
    u.on(`all`, (e, n) => {
      d.add(p(t, n)), clearTimeout(f), (f = setTimeout(h, a));
    }),
    await new Promise((e) => {
      u.once(`ready`, () => e());
    }),
    {
      async close() {
        clearTimeout(f), await u.close();
      },
    }
  );
}
var V = class {
  diff(e, t, n = {}) {
    let r;
    typeof n == `function` ? ((r = n), (n = {})) : `callback` in n && (r = n.callback);
    const i = this.castInput(e, n),
      a = this.castInput(t, n),
      o = this.removeEmpty(this.tokenize(i, n)),
      s = this.removeEmpty(this.tokenize(a, n));
    return this.diffWithOptionsObj(o, s, n, r);
  }
  diffWithOptionsObj(e, t, n, r) {
    let i = (e) => {
        if (((e = this.postProcess(e, n)), r))
          setTimeout(() => {
            r(e);
          }, 0);
        else return e;
      },
      a = t.length,
      o = e.length,
      s = 1,
      c = a + o;
    n.maxEditLength != null && (c = Math.min(c, n.maxEditLength));
    let l = n.timeout ?? 1 / 0,
      u = Date.now() + l,
      d = [{ oldPos: -1, lastComponent: void 0 }],
      f = this.extractCommon(d[0], t, e, 0, n);
    if (d[0].oldPos + 1 >= o && f + 1 >= a) return i(this.buildValues(d[0].lastComponent, t, e));
    let p = -1 / 0,
      m = 1 / 0,
      h = () => {
        for (let r = Math.max(p, -s); r <= Math.min(m, s); r += 2) {
          let s,
            c = d[r - 1],
            l = d[r + 1];
          c && (d[r - 1] = void 0);
          let u = !1;
          if (l) {
            const e = l.oldPos - r;
            u = l && 0 <= e && e < a;
          }
          const h = c && c.oldPos + 1 < o;
          if (!u && !h) d[r] = void 0;
          else {
            if (
              ((s =
                !h || (u && c.oldPos < l.oldPos) ? this.addToPath(l, !0, !1, 0, n) : this.addToPath(c, !1, !0, 1, n)),
              (f = this.extractCommon(s, t, e, r, n)),
              s.oldPos + 1 >= o && f + 1 >= a)
            )
              return i(this.buildValues(s.lastComponent, t, e)) || !0;
            (d[r] = s), s.oldPos + 1 >= o && (m = Math.min(m, r - 1)), f + 1 >= a && (p = Math.max(p, r + 1));
          }
        }
        s++;
      };
    if (r)
      (function e() {
        setTimeout(() => {
          if (s > c || Date.now() > u) return r(void 0);
          h() || e();
        }, 0);
      })();
    else
      for (; s <= c && Date.now() <= u; ) {
        const e = h();
        if (e) return e;
      }
  }
  addToPath(e, t, n, r, i) {
    const a = e.lastComponent;
    return a && !i.oneChangePerToken && a.added === t && a.removed === n
      ? {
          oldPos: e.oldPos + r,
          lastComponent: { count: a.count + 1, added: t, removed: n, previousComponent: a.previousComponent },
        }
      : { oldPos: e.oldPos + r, lastComponent: { count: 1, added: t, removed: n, previousComponent: a } };
  }
  extractCommon(e, t, n, r, i) {
    let a = t.length,
      o = n.length,
      s = e.oldPos,
      c = s - r,
      l = 0;
    for (; c + 1 < a && s + 1 < o && this.equals(n[s + 1], t[c + 1], i); )
      c++,
        s++,
        l++,
        i.oneChangePerToken &&
          (e.lastComponent = { count: 1, previousComponent: e.lastComponent, added: !1, removed: !1 });
    return (
      l &&
        !i.oneChangePerToken &&
        (e.lastComponent = { count: l, previousComponent: e.lastComponent, added: !1, removed: !1 }),
      (e.oldPos = s),
      c
    );
  }
  equals(e, t, n) {
    return n.comparator ? n.comparator(e, t) : e === t || (!!n.ignoreCase && e.toLowerCase() === t.toLowerCase());
  }
  removeEmpty(e) {
    const t = [];
    for (let n = 0; n < e.length; n++) e[n] && t.push(e[n]);
    return t;
  }
  castInput(e, t) {
    return e;
  }
  tokenize(e, t) {
    return Array.from(e);
  }
  join(e) {
    return e.join(``);
  }
  postProcess(e, t) {
    return e;
  }
  get useLongestToken() {
    return !1;
  }
  buildValues(e, t, n) {
    let r = [],
      i;
    for (; e; ) r.push(e), (i = e.previousComponent), delete e.previousComponent, (e = i);
    r.reverse();
    let a = r.length,
      o = 0,
      s = 0,
      c = 0;
    for (; o < a; o++) {
      const e = r[o];
      if (e.removed) (e.value = this.join(n.slice(c, c + e.count))), (c += e.count);
      else {
        if (!e.added && this.useLongestToken) {
          let r = t.slice(s, s + e.count);
          (r = r.map((e, t) => {
            const r = n[c + t];
            return r.length > e.length ? r : e;
          })),
            (e.value = this.join(r));
        } else e.value = this.join(t.slice(s, s + e.count));
        (s += e.count), e.added || (c += e.count);
      }
    }
    return r;
  }
};
new (class extends V {})();
function Mn(e, t) {
  let n = 0;
  for (; n < e.length && n < t.length; n++) if (e[n] != t[n]) return e.slice(0, n);
  return e.slice(0, n);
}
function Nn(e, t) {
  let n;
  if (!e || !t || e[e.length - 1] != t[t.length - 1]) return ``;
  for (n = 0; n < e.length && n < t.length; n++) if (e[e.length - (n + 1)] != t[t.length - (n + 1)]) return e.slice(-n);
  return e.slice(-n);
}
function H(e, t, n) {
  if (e.slice(0, t.length) != t)
    throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(t)}; this is a bug`);
  return n + e.slice(t.length);
}
function U(e, t, n) {
  if (!t) return e + n;
  if (e.slice(-t.length) != t)
    throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(t)}; this is a bug`);
  return e.slice(0, -t.length) + n;
}
function W(e, t) {
  return H(e, t, ``);
}
function G(e, t) {
  return U(e, t, ``);
}
function Pn(e, t) {
  return t.slice(0, Fn(e, t));
}
function Fn(e, t) {
  let n = 0;
  e.length > t.length && (n = e.length - t.length);
  let r = t.length;
  e.length < t.length && (r = e.length);
  let i = Array(r),
    a = 0;
  i[0] = 0;
  for (let e = 1; e < r; e++) {
    for (t[e] == t[a] ? (i[e] = i[a]) : (i[e] = a); a > 0 && t[e] != t[a]; ) a = i[a];
    t[e] == t[a] && a++;
  }
  a = 0;
  for (let r = n; r < e.length; r++) {
    for (; a > 0 && e[r] != t[a]; ) a = i[a];
    e[r] == t[a] && a++;
  }
  return a;
}
function In(e, t) {
  const n = [];
  for (const r of Array.from(t.segment(e))) {
    const e = r.segment;
    n.length && /\s/.test(n[n.length - 1]) && /\s/.test(e) ? (n[n.length - 1] += e) : n.push(e);
  }
  return n;
}
function K(e, t) {
  if (t) return J(e, t)[1];
  let n;
  for (n = e.length - 1; n >= 0 && e[n].match(/\s/); n--);
  return e.substring(n + 1);
}
function q(e, t) {
  if (t) return J(e, t)[0];
  const n = e.match(/^\s*/);
  return n ? n[0] : ``;
}
function J(e, t) {
  if (!t) return [q(e), K(e)];
  if (t.resolvedOptions().granularity != `word`) throw Error(`The segmenter passed must have a granularity of "word"`);
  const n = In(e, t),
    r = n[0],
    i = n[n.length - 1];
  return [/\s/.test(r) ? r : ``, /\s/.test(i) ? i : ``];
}
const Y = `a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}`,
  Ln = RegExp(`[${Y}]+|\\s+|[^${Y}]`, `ug`);
new (class extends V {
  equals(e, t, n) {
    return (n.ignoreCase && ((e = e.toLowerCase()), (t = t.toLowerCase())), e.trim() === t.trim());
  }
  tokenize(e, t = {}) {
    let n;
    if (t.intlSegmenter) {
      const r = t.intlSegmenter;
      if (r.resolvedOptions().granularity != `word`)
        throw Error(`The segmenter passed must have a granularity of "word"`);
      n = In(e, r);
    } else n = e.match(Ln) || [];
    let r = [],
      i = null;
    return (
      n.forEach((e) => {
        /\s/.test(e)
          ? i == null
            ? r.push(e)
            : r.push(r.pop() + e)
          : i != null && /\s/.test(i)
            ? r[r.length - 1] == i
              ? r.push(r.pop() + e)
              : r.push(i + e)
            : r.push(e),
          (i = e);
      }),
      r
    );
  }
  join(e) {
    return e.map((e, t) => (t == 0 ? e : e.replace(/^\s+/, ``))).join(``);
  }
  postProcess(e, t) {
    if (!e || t.oneChangePerToken) return e;
    let n = null,
      r = null,
      i = null;
    return (
      e.forEach((e) => {
        e.added
          ? (r = e)
          : e.removed
            ? (i = e)
            : ((r || i) && Rn(n, i, r, e, t.intlSegmenter), (n = e), (r = null), (i = null));
      }),
      (r || i) && Rn(n, i, r, null, t.intlSegmenter),
      e
    );
  }
})();
function Rn(e, t, n, r, i) {
  if (t && n) {
    const [a, o] = J(t.value, i),
      [s, c] = J(n.value, i);
    if (e) {
      const r = Mn(a, s);
      (e.value = U(e.value, s, r)), (t.value = W(t.value, r)), (n.value = W(n.value, r));
    }
    if (r) {
      const e = Nn(o, c);
      (r.value = H(r.value, c, e)), (t.value = G(t.value, e)), (n.value = G(n.value, e));
    }
  } else if (n) {
    if (e) {
      const e = q(n.value, i);
      n.value = n.value.substring(e.length);
    }
    if (r) {
      const e = q(r.value, i);
      r.value = r.value.substring(e.length);
    }
  } else if (e && r) {
    const n = q(r.value, i),
      [a, o] = J(t.value, i),
      s = Mn(n, a);
    t.value = W(t.value, s);
    const c = Nn(W(n, s), o);
    (t.value = G(t.value, c)), (r.value = H(r.value, n, c)), (e.value = U(e.value, n, n.slice(0, n.length - c.length)));
  } else if (r) {
    const e = q(r.value, i),
      n = Pn(K(t.value, i), e);
    t.value = G(t.value, n);
  } else if (e) {
    const n = Pn(K(e.value, i), q(t.value, i));
    t.value = W(t.value, n);
  }
}
new (class extends V {
  tokenize(e) {
    const t = RegExp(`(\\r?\\n)|[${Y}]+|[^\\S\\n\\r]+|[^${Y}]`, `ug`);
    return e.match(t) || [];
  }
})();
const zn = new (class extends V {
  constructor() {
    super(...arguments), (this.tokenize = X);
  }
  equals(e, t, n) {
    return (
      n.ignoreWhitespace
        ? ((n.newlineIsToken &&
            e.includes(`
`)) ||
            (e = e.trim()),
          (n.newlineIsToken &&
            t.includes(`
`)) ||
            (t = t.trim()))
        : n.ignoreNewlineAtEof &&
          !n.newlineIsToken &&
          (e.endsWith(`
`) && (e = e.slice(0, -1)),
          t.endsWith(`
`) && (t = t.slice(0, -1))),
      super.equals(e, t, n)
    );
  }
})();
function Bn(e, t, n) {
  return zn.diff(e, t, n);
}
function X(e, t) {
  t.stripTrailingCr &&
    (e = e.replace(
      /\r\n/g,
      `
`,
    ));
  const n = [],
    r = e.split(/(\n|\r\n)/);
  r[r.length - 1] || r.pop();
  for (let e = 0; e < r.length; e++) {
    const i = r[e];
    e % 2 && !t.newlineIsToken ? (n[n.length - 1] += i) : n.push(i);
  }
  return n;
}
function Vn(e) {
  return e == `.` || e == `!` || e == `?`;
}
new (class extends V {
  tokenize(e) {
    let t = [],
      n = 0;
    for (let r = 0; r < e.length; r++) {
      if (r == e.length - 1) {
        t.push(e.slice(n));
        break;
      }
      if (Vn(e[r]) && e[r + 1].match(/\s/)) {
        for (t.push(e.slice(n, r + 1)), r = n = r + 1; e[r + 1]?.match(/\s/); ) r++;
        t.push(e.slice(n, r + 1)), (n = r + 1);
      }
    }
    return t;
  }
})(),
  new (class extends V {
    tokenize(e) {
      return e.split(/([{}:;,]|\s+)/);
    }
  })(),
  new (class extends V {
    constructor() {
      super(...arguments), (this.tokenize = X);
    }
    get useLongestToken() {
      return !0;
    }
    castInput(e, t) {
      const { undefinedReplacement: n, stringifyReplacer: r = (e, t) => (t === void 0 ? n : t) } = t;
      return typeof e == `string` ? e : JSON.stringify(Z(e, null, null, r), null, `  `);
    }
    equals(e, t, n) {
      return super.equals(e.replace(/,([\r\n])/g, `$1`), t.replace(/,([\r\n])/g, `$1`), n);
    }
  })();
function Z(e, t, n, r, i) {
  (t ||= []), (n ||= []), r && (e = r(i === void 0 ? `` : i, e));
  let a = 0;
  for (; a < t.length; a += 1) if (t[a] === e) return n[a];
  let o;
  if (Object.prototype.toString.call(e) === `[object Array]`) {
    for (t.push(e), o = Array(e.length), n.push(o), a = 0; a < e.length; a += 1) o[a] = Z(e[a], t, n, r, String(a));
    return (t.pop(), n.pop(), o);
  }
  if ((e && e.toJSON && (e = e.toJSON()), typeof e == `object` && e)) {
    t.push(e), (o = {}), n.push(o);
    let i = [],
      s;
    /* istanbul ignore else */
    for (s in e) Object.hasOwn(e, s) && i.push(s);
    for (i.sort(), a = 0; a < i.length; a += 1) (s = i[a]), (o[s] = Z(e[s], t, n, r, s));
    t.pop(), n.pop();
  } else o = e;
  return o;
}
new (class extends V {
  tokenize(e) {
    return e.slice();
  }
  join(e) {
    return e;
  }
  removeEmpty(e) {
    return e;
  }
})();
const Hn = { includeIndex: !0, includeUnderline: !0, includeFileHeaders: !0 };
function Un(e, t, n, r, i, a, o) {
  let s;
  (s = o ? (typeof o == `function` ? { callback: o } : o) : {}), s.context === void 0 && (s.context = 4);
  const c = s.context;
  if (s.newlineIsToken)
    throw Error(`newlineIsToken may not be used with patch-generation functions, only with diffing functions`);
  if (s.callback) {
    const { callback: e } = s;
    Bn(
      n,
      r,
      Object.assign(Object.assign({}, s), {
        callback: (t) => {
          const n = l(t);
          e(n);
        },
      }),
    );
  } else return l(Bn(n, r, s));
  function l(n) {
    if (!n) return;
    n.push({ value: ``, lines: [] });
    function r(e) {
      return e.map((e) => ` ` + e);
    }
    let o = [],
      s = 0,
      l = 0,
      u = [],
      d = 1,
      f = 1;
    for (let e = 0; e < n.length; e++) {
      const t = n[e],
        i = t.lines || Gn(t.value);
      if (((t.lines = i), t.added || t.removed)) {
        if (!s) {
          const t = n[e - 1];
          (s = d), (l = f), t && ((u = c > 0 ? r(t.lines.slice(-c)) : []), (s -= u.length), (l -= u.length));
        }
        for (const e of i) u.push((t.added ? `+` : `-`) + e);
        t.added ? (f += i.length) : (d += i.length);
      } else {
        if (s) {
          if (i.length <= c * 2 && e < n.length - 2) for (const e of r(i)) u.push(e);
          else {
            const e = Math.min(i.length, c);
            for (const t of r(i.slice(0, e))) u.push(t);
            const t = { oldStart: s, oldLines: d - s + e, newStart: l, newLines: f - l + e, lines: u };
            o.push(t), (s = 0), (l = 0), (u = []);
          }
        }
        (d += i.length), (f += i.length);
      }
    }
    for (const e of o)
      for (let t = 0; t < e.lines.length; t++)
        e.lines[t].endsWith(`
`)
          ? (e.lines[t] = e.lines[t].slice(0, -1))
          : (e.lines.splice(t + 1, 0, `\\ No newline at end of file`), t++);
    return { oldFileName: e, newFileName: t, oldHeader: i, newHeader: a, hunks: o };
  }
}
function Q(e, t) {
  if (((t ||= Hn), Array.isArray(e))) {
    if (e.length > 1 && !t.includeFileHeaders)
      throw Error(
        `Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)`,
      );
    return e
      .map((e) => Q(e, t))
      .join(`
`);
  }
  const n = [];
  t.includeIndex && e.oldFileName == e.newFileName && n.push(`Index: ` + e.oldFileName),
    t.includeUnderline && n.push(`===================================================================`),
    t.includeFileHeaders &&
      (n.push(`--- ` + e.oldFileName + (e.oldHeader === void 0 ? `` : `	` + e.oldHeader)),
      n.push(`+++ ` + e.newFileName + (e.newHeader === void 0 ? `` : `	` + e.newHeader)));
  for (let t = 0; t < e.hunks.length; t++) {
    const r = e.hunks[t];
    r.oldLines === 0 && --r.oldStart,
      r.newLines === 0 && --r.newStart,
      n.push(`@@ -` + r.oldStart + `,` + r.oldLines + ` +` + r.newStart + `,` + r.newLines + ` @@`);
    for (const e of r.lines) n.push(e);
  }
  return (
    n.join(`
`) +
    `
`
  );
}
function Wn(e, t, n, r, i, a, o) {
  if ((typeof o == `function` && (o = { callback: o }), o?.callback)) {
    const { callback: s } = o;
    Un(
      e,
      t,
      n,
      r,
      i,
      a,
      Object.assign(Object.assign({}, o), {
        callback: (e) => {
          s(e ? Q(e, o.headerOptions) : void 0);
        },
      }),
    );
  } else {
    const s = Un(e, t, n, r, i, a, o);
    return s ? Q(s, o?.headerOptions) : void 0;
  }
}
function Gn(e) {
  const t = e.endsWith(`
`),
    n = e
      .split(`
`)
      .map(
        (e) =>
          e +
          `
`,
      );
  return (t ? n.pop() : n.push(n.pop().slice(0, -1)), n);
}
function Kn(e) {
  return e
    .map(({ path: e, before: t, after: n }) => Wn(`a/${e}`, `b/${e}`, t, n, ``, ``).replace(/^=+\n/, ``))
    .join(``);
}
const qn = [`pretty`, `json`, `sarif`, `github`, `junit`, `markdown`];
async function Jn(t) {
  const n = await import(`./src-QP695HwO.js`);
  switch (t) {
    case `pretty`:
      return n.formatPretty;
    case `json`:
      return n.formatJson;
    case `sarif`:
      return n.formatSarif;
    case `github`:
      return n.formatGithub;
    case `junit`:
      return n.formatJunit;
    case `markdown`:
      return n.formatMarkdown;
    default:
      throw new e(`usage`, `"${t}" is no format, expected one of ${qn.join(`, `)}.`);
  }
}
function Yn(e, t) {
  return t.quiet === !0 ? { ...e, findings: e.findings.filter(({ severity: e }) => e === `error`) } : e;
}
function Xn(e, t) {
  const n = ae.find((t) => t.meta.id === e)?.meta;
  if (n === void 0) return;
  const { summary: r, kind: i, severity: a } = n;
  return { summary: r, kind: i, severity: a, ...(t === void 0 ? {} : { page: t }) };
}
function Zn(t, n) {
  const r = i(n, `output`);
  if (r === void 0) process.stdout.write(t);
  else
    try {
      w(r, t);
    } catch (t) {
      throw new e(`path`, `"${r}" cannot be written.`, { cause: t });
    }
}
function Qn({ fixed: e }) {
  for (const { path: t, reason: n } of e?.refused ?? []) process.stderr.write(`${t} was not fixed: ${n}\n`);
}
async function $n(e, t) {
  const { options: n } = t,
    r = i(n, `output`),
    a = i(n, `format`) ?? `pretty`,
    o = await Jn(a),
    s = n.color,
    c = a === `sarif` ? (await import(`./pages.generated-BOEecmyM.js`)).pages : {};
  Zn(
    o(Yn(e.report, n), {
      sourceOf: e.run.textOf,
      ruleOf: (e) => Xn(e, c[e]),
      color: r === void 0 && se(typeof s == `boolean` ? s : void 0),
      width: oe(),
      quiet: n.quiet === !0,
    }),
    n,
  );
  for (const t of e.notes) process.stderr.write(`${t}\n`);
  Qn(e), t.timing !== void 0 && process.stderr.write(t.timing.table());
}
function er() {
  let e = process.stderr.isTTY === !0,
    t = performance.now(),
    n = 0;
  return {
    update(r, i) {
      const a = performance.now();
      !e || a - t < 1e3 || a - n < 100 || ((n = a), process.stderr.write(`\r${r} of ${i} files`));
    },
    clear() {
      n > 0 && process.stderr.write(`\r\x1B[K`);
    },
  };
}
const tr = [`body/too-many-tokens`];
async function nr({ config: e, resolver: t }) {
  if (!tr.some((n) => (t.settings.get(n)?.severity ?? `off`) !== `off` || e.overrides.some(({ rules: e }) => n in e)))
    return;
  const { loadCounter: n } = await import(`./src-IZUop3ps.js`);
  await n(`o200k_base`);
}
function rr(e) {
  const t = i(e, `cacheLocation`);
  if (e.cache === !0 || t !== void 0) return mt({ folder: E(t ?? `.sopwright-cache`), version: le });
}
async function ir(e) {
  const { configuration: t, options: n, paths: r, stdin: i, timing: a } = e,
    { config: o, resolver: s } = t,
    { changed: c } = n,
    l = rr(n);
  return (
    await nr(t),
    {
      cwd: process.cwd(),
      paths: r,
      rules: ae,
      ignores: o.ignores,
      clients: o.clients,
      settings: s,
      scanSecrets: An,
      ...(i === void 0 ? {} : { stdin: i }),
      ...(l === void 0 ? {} : { cache: l }),
      ...(a === void 0 ? {} : { timing: a }),
      ...(c === void 0 ? {} : { changed: await vt(process.cwd(), c === !0 ? `HEAD` : String(c)) }),
    }
  );
}
function ar(t) {
  if (t.files.length > 0 || t.unreadable.length > 0) return;
  const n = t.looked.join(`, `),
    r = t.skipped.length > 0 ? `; ${t.skipped.length} files and folders were ignored or skipped` : ``;
  throw new e(`path`, `There is nothing to lint in ${n} (${t.folders} folders searched${r}).`, {
    hint: `Expected SKILL.md files, agents, commands, manifests or AGENTS.md.`,
  });
}
function or({ configuration: t, options: n }) {
  const { baseline: r } = n;
  if (typeof r != `string`) return t.config.baseline ?? (r === !0 ? E(`.sopwright-baseline.json`) : void 0);
  if (!r.endsWith(`.json`))
    throw new e(`usage`, `"${r}" is no name of a baseline, expected a .json file.`, {
      hint: `Put paths before --baseline, or write --baseline=FILE.`,
    });
  return E(r);
}
function sr({ configuration: e }, t) {
  const { clients: n, preset: r, rules: i } = e.flags;
  return n !== void 0 || r !== void 0 || i !== void 0 || Se(t) !== process.cwd();
}
function cr(e, t) {
  const { findings: n } = t.conclusion,
    r = or(e);
  if (r === void 0) return { findings: n, baselined: 0, notes: [] };
  const { CI: i } = process.env,
    a = i !== void 0 && i !== `` && i !== `false`,
    o = e.options.baseline !== void 0 && !a,
    s = pn({ file: r, findings: n, run: t, isReadOnly: a || sr(e, r), mayCreate: o }),
    c = s.stale.reduce((e, { count: t }) => e + t, 0),
    l = [];
  return (
    s.action === `created` && l.push(`baseline written: ${s.baselined} findings in ${r}`),
    s.action === `shrunk` && l.push(`baseline: ${c} repaired findings left ${r}`),
    s.action === `kept` && c > 0 && a && l.push(`baseline: ${c} repaired findings can leave ${r}`),
    { findings: s.findings, baselined: s.baselined, notes: l }
  );
}
function lr(e, t) {
  const n = e.skipped
    .filter(({ reason: e }) => e === `unknown-kind`)
    .map(({ path: e }) => `${e} was not linted: no client reads such a file`);
  if (e.reported !== void 0) {
    const r = t.changed === !0 ? `HEAD` : String(t.changed),
      i = e.reported.size;
    n.push(i === 0 ? `nothing to lint changed since ${r}` : `findings of ${i} files changed since ${r}`);
  }
  return n;
}
function $(e, t) {
  return e.filter((e) => e.severity === t).length;
}
async function ur(e) {
  let t = performance.now(),
    { options: n, configuration: r } = e,
    i = er(),
    a = { ...(await ir(e)), onProgress: i.update },
    o = await En(a);
  ar(o);
  let s;
  if (n.fix === !0 || n.fixUnsafe === !0 || n.fixDryRun === !0) {
    const e = n.fixUnsafe === !0 ? `unsafe` : `safe`;
    (s = dn({ run: o, safety: e, isDryRun: n.fixDryRun === !0 })),
      s.fixed > 0 && n.fixDryRun !== !0 && (o = await En(a));
  }
  i.clear();
  const { findings: c, baselined: l, notes: u } = cr(e, o),
    d = {
      error: $(c, `error`),
      warning: $(c, `warning`),
      info: $(c, `info`),
      suppressed: o.conclusion.suppressed,
      baselined: l,
      fixed: n.fixDryRun === !0 ? 0 : (s?.fixed ?? 0),
    };
  return {
    report: {
      schemaVersion: 1,
      tool: { name: `sopwright`, version: le },
      preset: r.config.preset,
      clients: r.config.clients,
      read: o.read,
      findings: c,
      summary: d,
      durationMs: Math.round(performance.now() - t),
    },
    run: o,
    notes: [...lr(o, n), ...u],
    ...(s === void 0 ? {} : { fixed: s }),
  };
}
function dr(t, n) {
  const r = t.includes(`-`),
    i = (t, n) => {
      throw new e(`usage`, t, { hint: n });
    };
  t.includes(``) && i(`A path is empty.`, `Leave it out to lint the current directory.`),
    r && t.length > 1 && i(`Standard input (-) goes with no other path.`, `Lint it by itself.`),
    r &&
      (n.fix === !0 || n.fixUnsafe === !0) &&
      n.fixDryRun !== !0 &&
      i(`Standard input cannot be fixed in place.`, `Use --fix-dry-run for a diff.`),
    !r && n.stdinFilename !== void 0 && i(`--stdin-filename goes with "-" only.`, `Add - as the path.`),
    n.fixDryRun === !0 &&
      n.format !== `pretty` &&
      i(`--fix-dry-run prints a diff, whatever the format.`, `Leave --format out.`);
}
function fr() {
  const e = /* @__PURE__ */ new Map();
  return {
    clock: () => performance.now(),
    add: (t, n) => e.set(t, (e.get(t) ?? 0) + n),
    table() {
      const t = [...e].toSorted((e, t) => t[1] - e[1]),
        n = t.reduce((e, [, t]) => e + t, 0);
      return `${[
        ...t.slice(0, 20).map(([e, t]) => `${t.toFixed(1).padStart(9)} ms  ${e}`),
        `${n.toFixed(1).padStart(9)} ms  all ${t.length} rules`,
      ].join(`
`)}\n`;
    },
  };
}
const pr = [`info`, `warning`, `error`];
async function mr(t) {
  const n = i(t, `stdinFilename`);
  if (n === void 0) throw new e(`usage`, `Standard input has no path.`, { hint: `Give one with --stdin-filename.` });
  const r = [];
  for await (const e of process.stdin) r.push(e);
  return { path: n.replaceAll(`\\`, `/`), content: Buffer.concat(r) };
}
function hr({ report: e, run: t }, n) {
  if (t.conclusion.crashed) return g.failed;
  const { failOn: i } = n.configuration.config,
    a = r(n.options, `maxWarnings`),
    { findings: o, summary: s } = e;
  return a !== void 0 && s.warning > a
    ? g.findings
    : i === `never`
      ? g.clean
      : o.some(({ severity: e }) => pr.indexOf(e) >= pr.indexOf(i))
        ? g.findings
        : g.clean;
}
async function gr(e) {
  const t = await ur(e);
  if (e.options.fixDryRun === !0) {
    const n = t.fixed?.files ?? [];
    return (
      Zn(
        n.length === 0
          ? `Nothing to fix.
`
          : Kn(n),
        e.options,
      ),
      Qn(t),
      hr(t, e)
    );
  }
  return (await $n(t, e), hr(t, e));
}
async function _r(e) {
  const t = (e) => {
      process.stderr.write(`${h(e, !1)}\n`);
    },
    { files: n } = e.configuration.config,
    r = async () => {
      const t = await a(e.options);
      await gr({ ...e, configuration: t }),
        process.stderr.write(`watching for changes
`);
    };
  return (
    await jn({ cwd: process.cwd(), paths: e.paths, files: n, onChange: r, onError: t }),
    await r().catch(t),
    new Promise(() => void 0)
  );
}
async function vr(e, t) {
  dr(e, t);
  const n = await a(t),
    { skippedCode: r } = n.config;
  r !== void 0 && process.stderr.write(`${r} is code and was not executed\n`);
  const i = e.includes(`-`),
    o = {
      configuration: n,
      options: t,
      paths: i ? [] : e,
      ...(i ? { stdin: await mr(t) } : {}),
      ...(t.timing === !0 ? { timing: fr() } : {}),
    };
  return t.watch === !0 ? _r(o) : gr(o);
}

export { vr as lintCommand };
