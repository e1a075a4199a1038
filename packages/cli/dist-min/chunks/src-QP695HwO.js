import { t } from './picocolors-B9ONHfvW.js';
import { o as e } from './rolldown-runtime-_8HjFqer.js';

const n =
    /(?<!\p{Emoji})\uFE0F|(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})|(?! |\u3000|\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Z}]/gu,
  r = /^[\x20-\x7E]*$/,
  i = /(\p{M}{4})\p{M}+/gu;
function a(e) {
  const t = e.codePointAt(0) ?? 0;
  return t < 256
    ? `\\x${t.toString(16).padStart(2, `0`)}`
    : t < 65536
      ? `\\u${t.toString(16).padStart(4, `0`)}`
      : `\\u{${t.toString(16)}}`;
}
function o(e) {
  return (r.test(e) ? e : e.replace(n, a).replace(i, `$1…`)).replaceAll(`##[`, `##\\x5b`);
}
function s(e, t) {
  if (e.length <= t) return e;
  const n = e.slice(0, t - 1);
  return `${/[\uD800-\uDBFF]$/.test(n) ? n.slice(0, -1) : n}…`;
}
function c(e, t) {
  return o(s(e, t));
}
const l = { error: `error`, warning: `warning`, info: `notice` };
function u(e) {
  return e
    .replaceAll(`%`, `%25`)
    .replaceAll(`\r`, `%0D`)
    .replaceAll(
      `
`,
      `%0A`,
    );
}
function d(e) {
  return u(e).replaceAll(`:`, `%3A`).replaceAll(`,`, `%2C`);
}
function f(e) {
  const { start: t, end: n } = e,
    r = [
      `file=${d(e.file.replace(/(?![\r\n])\p{Cc}/gu, ``))}`,
      `line=${t.line}`,
      `endLine=${n.line}`,
      ...(t.line === n.line ? [`col=${t.column}`, `endColumn=${n.column}`] : []),
      `title=${d(e.rule)}`,
    ];
  return `::${l[e.severity]} ${r.join(`,`)}::${u(c(e.message, 2e3))}\n`;
}
function p(e, t) {
  return e.findings.map(f).join(``);
}
function m(e) {
  return `${JSON.stringify(e, null, 2).replaceAll(`##[`, `##\\u005b`)}\n`;
}
function h(e, t) {
  return m(e);
}
const g = [`error`, `warning`, `info`],
  _ = {
    skill: [`skill`, `skills`],
    reference: [`reference`, `references`],
    agent: [`agent`, `agents`],
    command: [`command`, `commands`],
    plugin: [`plugin`, `plugins`],
    marketplace: [`marketplace`, `marketplaces`],
    'mcp-config': [`MCP config`, `MCP configs`],
    hooks: [`hooks file`, `hooks files`],
    sop: [`SOP`, `SOPs`],
    instruction: [`instruction file`, `instruction files`],
  };
function v(e, t, n = `${t}s`) {
  return `${e} ${e === 1 ? t : n}`;
}
function y(e) {
  return g
    .filter((t) => e[t] > 0)
    .map((t) => v(e[t], t))
    .join(`, `);
}
function b(e) {
  const t = Object.entries(_).flatMap(([t, [n, r]]) => {
    const i = Object.entries(e.read).find(([e]) => e === t)?.[1] ?? 0;
    return i > 0 ? [v(i, n, r)] : [];
  });
  return t.length > 0 ? t.join(`, `) : `no files`;
}
function x({ suppressed: e, baselined: t, fixed: n }) {
  return [
    ...(e > 0 ? [`${e} suppressed`] : []),
    ...(t > 0 ? [`${t} in the baseline`] : []),
    ...(n > 0 ? [`${n} fixed`] : []),
  ];
}
function S(e) {
  return e < 1e3 ? `${Math.round(e)} ms` : `${(e / 1e3).toFixed(2)} s`;
}
function C({ effect: e }, t) {
  switch (e) {
    case `dropped`:
      return `drops the ${t}`;
    case `damaged`:
      return `loads the ${t} with wrong data`;
    case `cut`:
      return `cuts the ${t} short`;
    case `ignored`:
      return `ignores this part`;
    default:
      return e;
  }
}
function w(e, t) {
  const n = e.version === void 0 ? e.evidence : `${e.evidence} ${e.version}`;
  return `${C(e, _[t][0])} (${n})`;
}
function T(e, t) {
  const n = /* @__PURE__ */ new Map();
  for (const r of t) {
    const t = n.get(r[e]);
    t === void 0 ? n.set(r[e], [r]) : t.push(r);
  }
  return n;
}
const E = 2e3,
  ee = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu,
  te = /* @__PURE__ */ new Map([
    [`&`, `&amp;`],
    [`<`, `&lt;`],
    [`>`, `&gt;`],
    [`"`, `&quot;`],
    [`'`, `&apos;`],
    [`	`, `&#9;`],
    [
      `
`,
      `&#10;`,
    ],
    [`\r`, `&#13;`],
    [`[`, `&#91;`],
  ]);
function D(e) {
  return e.replace(ee, ``).replace(/[&<>"'\t\n\r]|(?<=##)\[/g, (e) => te.get(e) ?? ``);
}
function O(e) {
  return e.severity !== `info`;
}
function k(e) {
  const t = `${o(e.file)}:${e.start.line}:${e.start.column}`,
    n = e.clients.map((t) => `${t.id} ${w(t, e.kind)}`),
    r = n.length > 0 ? `\nclients: ${n.join(`, `)}` : ``;
  return D(`${t} ${c(e.message, E)}${r}`);
}
function ne(e) {
  const t = `    <testcase name="${D(`${e.rule} ${e.start.line}:${e.start.column}`)}" classname="${D(o(e.file))}">`,
    n = D(c(e.message, E));
  return [
    t,
    O(e)
      ? `      <failure type="${e.severity}" message="${n}">${k(e)}</failure>`
      : `      <system-out>${k(e)}</system-out>`,
    `    </testcase>`,
  ];
}
function re(e, t) {
  const n = t.filter(O).length;
  return [
    `  <testsuite name="${D(o(e))}" tests="${t.length}" failures="${n}" errors="0" skipped="0">`,
    ...t.flatMap(ne),
    `  </testsuite>`,
  ];
}
function ie(e, t) {
  const { findings: n, tool: r, durationMs: i } = e,
    a = n.filter(O).length,
    o = [...T(`file`, n)].flatMap(([e, t]) => re(e, t)),
    s = [
      `  <testsuite name="${D(r.name)}" tests="1" failures="0" errors="0" skipped="0">`,
      `    <testcase name="no problems" classname="${D(r.name)}"/>`,
      `  </testsuite>`,
    ],
    c = (Math.max(0, i) / 1e3).toFixed(3),
    l = Math.max(1, n.length);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="${D(r.name)}" tests="${l}" failures="${a}" errors="0" time="${c}">`,
    ...(o.length > 0 ? o : s),
    `</testsuites>`,
    ``,
  ].join(`
`);
}
const A = /^(?:[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|\d+(?:[.,]\d+)*)$/u,
  j = /^["'(]+/,
  M = /[.,;:!?"')]+$/;
function ae(e) {
  const t = '`'.repeat(Math.max(0, ...[...e.matchAll(/`+/g)].map(([e]) => e.length)) + 1),
    n = /^`|`$|^ .* $/.test(e) ? ` ` : ``;
  return `${t}${n}${e}${n}${t}`;
}
function N(e) {
  return e
    .split(`|`)
    .map((e) => (e === `` ? `` : ae(e)))
    .join(`\\|`);
}
function P(e, t) {
  const n = c(e, t);
  return n.trim() === `` ? `` : N(n);
}
function F(e, t) {
  let n = [],
    r = [],
    i = () => {
      const e = r.join(` `);
      if (((r = []), e === ``)) return;
      const t = j.exec(e)?.[0] ?? ``,
        i = M.exec(e.slice(t.length))?.[0] ?? ``,
        a = e.slice(t.length, e.length - i.length);
      n.push(a === `` ? N(e) : `${t}${N(a)}${i}`);
    };
  for (const a of c(e, t).split(` `))
    a !== `` && (A.test(a.replace(j, ``).replace(M, ``)) ? (i(), n.push(a)) : r.push(a));
  return (i(), n.join(` `));
}
function oe({ rule: e }, t) {
  const n = t.ruleOf(e)?.url,
    r = P(e, 100);
  return n === void 0 ? r : `[${r}](${n})`;
}
function se(e) {
  return e.clients.map((t) => `${P(t.id, 100)} ${F(w(t, e.kind), 100)}`).join(`, `);
}
function ce(e, t) {
  return `| ${[`${e.start.line}:${e.start.column}`, e.severity, oe(e, t), F(e.message, 500), se(e)].join(` | `)} |\n`;
}
function le(e) {
  const t = y(e.summary),
    n = [`read ${b(e)}`, ...x(e.summary), S(e.durationMs)],
    r = e.clients.map((e) => P(e, 100)).join(`, `),
    i = [`preset ${P(e.preset, 100)}`, ...(r === `` ? [] : [`clients ${r}`])].join(`, `);
  return `### sopwright: ${t === `` ? `no problems` : t}\n\n${n.join(` · `)} · ${i}\n`;
}
function ue(e, t) {
  let n = e.findings.filter(({ severity: e }) => !t.quiet || e === `error`),
    r = le(e),
    i = 0;
  for (const [e, a] of T(`file`, n)) {
    let o = `\n#### ${P(e, 500)}\n\n| Line | Severity | Rule | Message | Clients |
| ---: | :--- | :--- | :--- | :--- |
`;
    for (const e of a) {
      const a = ce(e, t);
      if (r.length + o.length + a.length > 64e3)
        return `${r}\n${v(n.length - i, `more finding`)} left out: the report is too long.\n`;
      (r += o + a), (o = ``), (i += 1);
    }
  }
  return r;
}
var de = /* @__PURE__ */ e(t(), 1);
const I = /^[\x20-\x7E]*$/,
  fe = /^[\t\x20-\x7E]*$/,
  pe = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u,
  me = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u,
  L =
    /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u3247\u3250-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u,
  R = new Intl.Segmenter(`en`, { granularity: `grapheme` });
function z(e) {
  if (e.length === 1 && I.test(e)) return 1;
  if (me.test(e)) return 2;
  let t = 0;
  for (const n of e) pe.test(n) || (t += L.test(n) ? 2 : 1);
  return t;
}
function B(e) {
  if (I.test(e)) return e.length;
  let t = 0;
  for (const { segment: n } of R.segment(e)) t += z(n);
  return t;
}
function* he(e) {
  if (!fe.test(e)) yield* R.segment(e);
  else for (let t = 0; t < e.length; t++) yield { segment: e.charAt(t), index: t };
}
function ge(e) {
  let t = [],
    n = 0;
  for (const { segment: r, index: i } of he(e)) {
    let a = o(r);
    r === `	` ? (a = ` `.repeat(4 - (n % 4))) : r === `[` && i >= 2 && e.startsWith(`##`, i - 2) && (a = `\\x5b`);
    const s = a === r ? z(r) : B(a);
    t.push({ at: i, length: r.length, text: a, width: s }), (n += s);
  }
  return t;
}
function _e(e) {
  const t = [0];
  for (const n of e.matchAll(/\r\n?|\n/g)) t.push(n.index + n[0].length);
  return { text: e, starts: t };
}
function V({ starts: e }, t) {
  let n = 0,
    r = e.length - 1;
  for (; n < r; ) {
    const i = (n + r + 1) >> 1;
    (e[i] ?? 0) <= t ? (n = i) : (r = i - 1);
  }
  return n;
}
function H({ text: e, starts: t }, n) {
  let r = t[n] ?? e.length,
    i = t[n + 1] ?? e.length;
  return (
    n + 1 < t.length &&
      (e[i - 1] ===
        `
` && --i,
      e[i - 1] === `\r` && --i),
    { from: r, to: Math.max(r, i) }
  );
}
function U(e) {
  return e.reduce((e, t) => e + t.width, 0);
}
function W(e, t) {
  let n = 0,
    r = 0;
  for (const { width: i } of e) {
    if (((n += i), n > t)) break;
    r += 1;
  }
  return r;
}
function ve(e, t, n) {
  const { cells: r, cutLeft: i, cutRight: a } = e,
    o = U(r.slice(0, t.from)),
    s = Math.max(1, U(r.slice(t.from, t.to)));
  if (!i && o + Math.min(s, n >> 1) < n) return [0, W(r, n - 1)];
  const c = n - 2 - s,
    l = a ? c : U(r.slice(t.to)),
    u = Math.max(c >> 1, c - l, n >> 3),
    d = t.from - W(r.slice(0, t.from).reverse(), u);
  return [d, d + W(r.slice(d), n - 2)];
}
function G(e, t) {
  return /[\uD800-\uDBFF]/.test(e[t - 1] ?? ``) && /[\uDC00-\uDFFF]/.test(e[t] ?? ``) ? t - 1 : t;
}
function ye({ lined: { text: e }, columns: t }, { from: n, to: r }, i) {
  const a = G(e, Math.max(n, i - t * 4)),
    o = G(e, Math.min(r, i + t * 8));
  return { cells: ge(e.slice(a, o)), start: a, cutLeft: a > n, cutRight: o < r };
}
function be({ cells: e, start: t }, n) {
  const r = e.findIndex(({ at: e, length: r }) => t + e + r > n.from);
  if (r === -1) return { from: e.length, to: e.length };
  const i = e.findIndex(({ at: e }, i) => i > r && t + e >= n.to);
  return { from: r, to: i === -1 ? e.length : i };
}
function K(e, t, n) {
  const { columns: r } = e,
    i = H(e.lined, t),
    a = ye(e, i, n?.from ?? i.from),
    { cells: o } = a,
    s = n === void 0 ? { from: 0, to: 0 } : be(a, n),
    c = U(o) + +(n !== void 0 && s.from === o.length),
    [l, u] = !a.cutLeft && !a.cutRight && c <= r ? [0, o.length] : ve(a, s, r),
    d = l > 0 || a.cutLeft ? `…` : ``,
    f = u < o.length || a.cutRight ? `…` : ``,
    p = o.slice(l, u).map((e) => e.text),
    m = { type: `line`, number: t + 1, text: d + p.join(``) + f };
  return n === void 0
    ? [m]
    : [
        m,
        {
          type: `marks`,
          indent: d.length + U(o.slice(l, s.from)),
          length: Math.max(1, U(o.slice(s.from, Math.min(s.to, u)))),
        },
      ];
}
function xe(e, t) {
  return t - e >= 3 ? [e, void 0, t] : Array.from({ length: t - e + 1 }, (t, n) => e + n);
}
function Se(e, t, n) {
  const { text: r } = e,
    i = Math.min(Math.max(t[0], 0), r.length),
    a = Math.min(Math.max(t[1], i), r.length),
    o = V(e, i),
    s = V(e, a),
    c = s > o && e.starts[s] === a ? s - 1 : s,
    l = { lined: e, columns: n },
    u = [];
  for (let e = Math.max(0, o - 1); e < o; e++) u.push(...K(l, e));
  for (const t of xe(o, c)) {
    if (t === void 0) {
      u.push({ type: `gap`, lines: c - o - 1 });
      continue;
    }
    const n = H(e, t),
      r = { from: Math.max(i, n.from), to: Math.max(i, Math.min(a, n.to)) },
      s = t > o && r.from === r.to;
    u.push(...K(l, t, s ? void 0 : r));
  }
  const d = e.starts.at(-1) === r.length ? e.starts.length - 1 : e.starts.length;
  for (let e = c + 1; e <= c + 1 && e < d; e++) u.push(...K(l, e));
  return u;
}
function q({ colors: e }, t) {
  return { error: e.red, warning: e.yellow, info: e.blue }[t];
}
function J(e, t) {
  let n = [],
    r = ``,
    i = 0;
  for (const a of e) {
    const e = B(a);
    r !== `` && i + 1 + e > t && (n.push(r), (r = ``)),
      (i = r === `` ? e : i + 1 + e),
      (r = r === `` ? a : `${r} ${a}`);
  }
  return r === `` ? n : [...n, r];
}
function Ce(e, t, n) {
  const { colors: r, width: i } = n,
    a = `${e.start.line}:${e.start.column}`.padEnd(t),
    o = e.severity.padEnd(7),
    s = ` `.repeat(2 + a.length + 2 + 7 + 2),
    l = i - s.length,
    u = J(c(e.message, 600).split(` `), l),
    d = c(e.rule, 600),
    f = u.at(-1) ?? ``,
    p = B(f) + 2 + d.length <= l,
    m = p ? [...u.slice(0, -1), `${f}  ${r.dim(d)}`] : u,
    h = `  ${r.dim(a)}  ${q(n, e.severity)(o)}  `,
    g = ` `.repeat(Math.max(2, Math.min(s.length, i - d.length))) + r.dim(d);
  return [...m.map((e, t) => (t === 0 ? h : s) + e), ...(p ? [] : [g])];
}
function we(e, t, { dim: n, mark: r }) {
  const i = (e) => n(`    ${e.padStart(t)} |`);
  switch (e.type) {
    case `line`:
      return e.text === `` ? i(String(e.number)) : `${i(String(e.number))} ${e.text}`;
    case `marks`:
      return `${i(``)} ${` `.repeat(e.indent)}${r(`^`.repeat(e.length))}`;
    case `gap`:
      return `${i(`…`)} ${n(v(e.lines, `more line`))}`;
    default:
      return e;
  }
}
function Te(e, t, n) {
  const r = String(t.starts.length).length,
    i = n.width - r - 4 - 4,
    a = { dim: n.colors.dim, mark: q(n, e.severity) };
  return Se(t, e.range, i).map((e) => we(e, r, a));
}
function Ee(e, { colors: t, width: n }) {
  const r = [],
    i = (e, i) => {
      const a = ` `.repeat(4 + e.length);
      for (const [o, s] of J(i, n - a.length).entries()) r.push((o === 0 ? `    ` + t.dim(e) : a) + s);
    };
  return (
    e.clients.length > 0 &&
      i(`clients: `, c(e.clients.map((t) => `${t.id} ${w(t, e.kind)}`).join(`, `), 600).split(` `)),
    e.fix !== void 0 && i(`fix: `, [e.fix.safety === `safe` ? `--fix` : `--fix-unsafe`]),
    r
  );
}
function De(e, t, n) {
  const r = t === void 0 ? void 0 : _e(t),
    i = e.reduce((e, { start: t }) => Math.max(e, `${t.line}:${t.column}`.length), 0);
  return e.flatMap((e, t) => [...Ce(e, i, n), ...(r === void 0 || t >= 50 ? [] : Te(e, r, n)), ...Ee(e, n), ``]);
}
function Oe(e, { width: t }) {
  const n = (t) => e.filter(({ fix: e }) => e?.safety === t).length,
    [r, i] = [n(`safe`), n(`unsafe`)],
    a = [...(r > 0 ? [`${r} with --fix`] : []), ...(i > 0 ? [`${i} with --fix-unsafe`] : [])];
  return a.length > 0 ? J(`fixable: ${a.join(`, `)}`.split(` `), t) : [];
}
function ke(e, t) {
  const { colors: n, width: r } = t,
    i = y(e.summary),
    a = g.find((t) => e.summary[t] > 0),
    o = i === `` ? `no problems` : i,
    s = [o, `read ${b(e)}`, ...x(e.summary), S(e.durationMs)],
    c = s.map((e, t) => (t < s.length - 1 ? `${e} ·` : e)).flatMap((e) => (B(e) > r ? e.split(` `) : [e])),
    l = a === void 0 ? n.green : q(t, a);
  return J(c, r).map((e, t) => (t === 0 ? e.replace(o, n.bold(l(o))) : e));
}
function Ae(e, t) {
  const n = { colors: de.default.createColors(t.color), width: Math.max(t.width, 40) },
    r = e.findings.filter(({ severity: e }) => !t.quiet || e === `error`),
    i = [];
  for (const [e, a] of T(`file`, r)) {
    i.push(n.colors.underline(c(e, 400)));
    for (const r of De(a, t.sourceOf(e), n)) i.push(r);
  }
  return (
    i.push(...Oe(r, n), ...ke(e, n)),
    `${i
      .map((e) => e.replace(/^(\s*):(?=:)/, `$1\\x3a`))
      .join(`
`)}\n`
  );
}
function je(e) {
  return `docs/rules/${e}.md`;
}
function Y({ page: e, summary: t }) {
  const n = e
    ?.trim()
    .split(/\n[ \t]*\n/)
    .find((e) => !e.startsWith(`#`));
  return n === void 0 || n === `` ? t : n.replace(/\s+/g, ` `).trim();
}
const X = { error: `error`, warning: `warning`, info: `note` };
function Z(e) {
  return c(e, 2e3)
    .replaceAll(`](`, `] (`)
    .replace(/\{(\d+)\}/g, `{{$1}}`);
}
function Q(e) {
  const t = e
    .replace(/\p{Cs}/gu, `�`)
    .split(`/`)
    .map(encodeURIComponent)
    .join(`/`);
  return e.startsWith(`/`)
    ? { uri: `file://${t}` }
    : /^[A-Za-z]:\//.test(e)
      ? { uri: `file:///${t.replace(`%3A`, `:`)}` }
      : { uri: t, uriBaseId: `%SRCROOT%` };
}
function Me(e, t) {
  return +!!t.sourceOf(e)?.startsWith(`﻿`);
}
function $([e, t], n) {
  const r = Math.max(0, e - n);
  return { charOffset: r, charLength: Math.max(0, t - n - r) };
}
function Ne({ start: e, end: t, range: n }, r) {
  const i = (e) => Math.max(1, e.column - (e.line === 1 ? r : 0));
  return { startLine: e.line, startColumn: i(e), endLine: t.line, endColumn: i(t), ...$(n, r) };
}
function Pe({ range: e, text: t }, n) {
  return { deletedRegion: $(e, n), insertedContent: { text: t } };
}
function Fe({ file: e, fix: t }, n) {
  if (t === void 0 || t.edits.length === 0) return {};
  const r = t.edits.map((e) => Pe(e, n));
  return {
    fixes: [
      {
        description: {
          text: t.safety === `safe` ? `Keeps the meaning.` : `May change the meaning: look at the result.`,
        },
        artifactChanges: [{ artifactLocation: Q(e), replacements: r }],
        properties: { safety: t.safety },
      },
    ],
  };
}
function Ie(e, t, n) {
  return {
    ruleId: e.rule,
    ruleIndex: t,
    level: X[e.severity],
    message: { text: Z(e.message) },
    locations: [{ physicalLocation: { artifactLocation: Q(e.file), region: Ne(e, n) } }],
    partialFingerprints: { 'sopwrightFingerprint/v1': e.fingerprint },
    ...Fe(e, n),
    ...(e.clients.length > 0 ? { properties: { clients: e.clients } } : {}),
  };
}
function Le(e) {
  return g.find((t) => e.some((e) => e.severity === t)) ?? `info`;
}
function Re(e, t, n) {
  const r = n.ruleOf(e) ?? { summary: `Rule ${e}.` },
    i = r.url ?? je(e),
    a = Z(r.summary),
    o = e.split(`/`)[0] ?? e;
  return {
    id: e,
    shortDescription: { text: a },
    fullDescription: { text: Z(Y(r)) },
    help: { text: r.page?.trim() ?? `${a} See ${i}`, markdown: r.page?.trim() ?? `${a} See \`${i}\`` },
    ...(r.url === void 0 ? {} : { helpUri: r.url }),
    defaultConfiguration: { level: X[r.severity ?? Le(t)] },
    properties: { tags: [.../* @__PURE__ */ new Set([o, ...(r.kind === void 0 ? [] : [r.kind])])] },
  };
}
function ze(e, t) {
  const n = T(`rule`, e.findings),
    r = new Map([...n.keys()].map((e, t) => [e, t])),
    i = [...T(`file`, e.findings).keys()],
    a = new Map(i.map((e) => [e, Me(e, t)]));
  return m({
    $schema: `https://json.schemastore.org/sarif-2.1.0.json`,
    version: `2.1.0`,
    runs: [
      {
        tool: { driver: { name: e.tool.name, version: e.tool.version, rules: [...n].map(([e, n]) => Re(e, n, t)) } },
        columnKind: `utf16CodeUnits`,
        newlineSequences: [
          `\r
`,
          `
`,
          `\r`,
        ],
        results: e.findings.map((e) => Ie(e, r.get(e.rule) ?? -1, a.get(e.file) ?? 0)),
      },
    ],
  });
}

export {
  Ae as formatPretty,
  h as formatJson,
  ie as formatJunit,
  p as formatGithub,
  ue as formatMarkdown,
  ze as formatSarif,
};
