import { existsSync as d, readFileSync as f, statSync as m, readdirSync as p } from 'node:fs';
import h from 'node:path';
import { pathToFileURL as g } from 'node:url';
import { h as a, v as c, f as i, a as n, m as o, c as r, s, _ as t } from './esm-DGyFl7L8.js';
import { r as l, t as u } from './nearest-DcIk7FwZ.js';
import { o as e } from './rolldown-runtime-_8HjFqer.js';

function _(e) {
  return e.on === `workspace`;
}
function ee(e, t) {
  return e.flatMap((e) => {
    const n = t.get(e.meta.id);
    return n === void 0 || n.severity === `off` ? [] : [{ rule: e, options: n.options }];
  });
}
function te(e) {
  return typeof e == `function`;
}
function v(e, t, n) {
  const r = [],
    i = [],
    a = [],
    o = /* @__PURE__ */ new Map();
  for (const { rule: s, options: c } of ee(e, t)) {
    if (_(s)) {
      i.push({ rule: s, options: c });
      continue;
    }
    if (!s.on.includes(n)) continue;
    const e = { rule: s, options: c };
    s.check !== void 0 && r.push(e), s.visit !== void 0 && a.push(e);
    for (const [t, n] of Object.entries(s.visit ?? {})) {
      if (!te(n)) continue;
      const r = o.get(t) ?? [];
      r.push({ active: e, handler: n }), o.set(t, r);
    }
  }
  return { checks: r, collectors: i, visiting: a, visitors: o };
}
function ne(e) {
  const t = /* @__PURE__ */ new WeakMap();
  return (n, r) => {
    const i = t.get(n) ?? /* @__PURE__ */ new Map();
    t.set(n, i);
    const a = i.get(r) ?? v(e, n, r);
    return (i.set(r, a), a);
  };
}
function y(e) {
  return e instanceof Error && `code` in e && typeof e.code == `string` ? e.code : `UNKNOWN`;
}
function b(e) {
  switch (e) {
    case `EACCES`:
    case `EPERM`:
      return `permission is denied`;
    case `ENOENT`:
      return `it is gone, or a link to nothing`;
    case `EFBIG`:
      return `it has more than 1 MiB`;
    case `ELOOP`:
      return `its links run in a circle`;
    default:
      return `the system says ${e}`;
  }
}
const x = /* @__PURE__ */ new Map();
function S(e) {
  try {
    const t = /* @__PURE__ */ new Map();
    for (const n of p(e, { withFileTypes: !0 })) {
      const e = n.isFile() ? `file` : n.isDirectory() ? `directory` : n.isSymbolicLink() ? `link` : `other`;
      t.set(n.name, e);
    }
    return { entries: t };
  } catch (e) {
    return { entries: x, problem: y(e) };
  }
}
function re() {
  const e = /* @__PURE__ */ new Map();
  return {
    list(t) {
      const n = e.get(t) ?? S(t);
      return (e.set(t, n), n);
    },
  };
}
function ie(e) {
  return { source: e, path: [], value: e.value };
}
function C(e) {
  return e.length === 0
    ? `The configuration`
    : e
        .map((e, t) =>
          typeof e == `number` ? `[${e}]` : /^[$\w]+$/.test(e) ? (t === 0 ? e : `.${e}`) : `[${JSON.stringify(e)}]`,
        )
        .join(``);
}
function ae(e) {
  const t = JSON.stringify(e) ?? String(e);
  return t.length > 60 ? `${t.slice(0, 57)}...` : t;
}
function w(e, t, n = `value`) {
  throw new l(`config`, t, { place: e.source.place(e.path, n) });
}
function T(e, t) {
  return w(e, `${C(e.path)} is ${ae(e.value)}, expected ${t}.`);
}
function E(e, t) {
  const { value: n, source: r, path: i } = e;
  return typeof n != `object` || !n || Array.isArray(n)
    ? T(e, `an object`)
    : Object.entries(n).map(([e, n]) => {
        const a = { source: r, path: [...i, e], value: n };
        return (
          t !== void 0 &&
            !t.includes(e) &&
            w(a, `"${e}" is no key of ${i.length === 0 ? `the configuration` : C(i)}, ${u(e, t)}.`, `key`),
          [e, a]
        );
      });
}
function D(e) {
  const { value: t, source: n, path: r } = e;
  return Array.isArray(t) ? t.map((e, t) => ({ source: n, path: [...r, t], value: e })) : T(e, `a list`);
}
function O(e, t = `a text`) {
  return typeof e.value == `string` && e.value !== `` ? e.value : T(e, t);
}
function k(e, t, n) {
  const r = n.find((t) => t === e.value);
  return r === void 0
    ? typeof e.value == `string`
      ? w(e, `"${e.value}" is no ${t}, ${u(e.value, n)}.`)
      : T(e, n.map((e) => `"${e}"`).join(`, `))
    : r;
}
const A = [`error`, `warning`, `info`, `never`],
  j = [`$schema`, `extends`, `preset`, `clients`, `ignores`, `failOn`, `rules`, `overrides`, `baseline`];
function M(e, t) {
  return t.reduce(
    (e, t) => (Array.isArray(e) ? e[Number(t)] : typeof e == `object` && e ? Reflect.get(e, t) : void 0),
    e,
  );
}
function N(e, t) {
  const n = e
    .split(`/`)
    .slice(1)
    .map((e) => e.replaceAll(`~1`, `/`).replaceAll(`~0`, `~`));
  return n.map((e, r) => (Array.isArray(M(t, n.slice(0, r))) ? Number(e) : e));
}
function oe(e) {
  const { keyword: t, params: n } = e;
  return t === `type`
    ? `expected ${[n.type].flat().join(` or `)}`
    : t === `enum`
      ? `expected one of ${JSON.stringify(n.allowedValues)}`
      : t === `const`
        ? `expected ${JSON.stringify(n.allowedValue)}`
        : `which ${e.message ?? `its schema does not allow`}`;
}
function P(e, t, n) {
  const r = N(e.instancePath, n.value),
    i = { source: n.source, path: [...n.path, ...r], value: M(n.value, r) },
    a = e.params.additionalProperty;
  if (typeof a == `string`) {
    const e = r.length === 0 ? Object.keys(t.properties) : [],
      o = e.length === 0 ? `expected none` : u(a, e);
    w({ ...i, path: [...i.path, a] }, `"${a}" is no option of ${F(n)}, ${o}.`, `key`);
  }
  return w(i, `${C(i.path)} is ${JSON.stringify(i.value)}, ${oe(e)}.`);
}
function F(e) {
  return String(e.path.at(-2) ?? `the rule`);
}
async function I() {
  const { Ajv: t } = await import(`./ajv-Cm71tX26.js`).then((t) => /* @__PURE__ */ e(t.default, 1)),
    n = new t({ strict: !1, allErrors: !1, useDefaults: !1 }),
    r = /* @__PURE__ */ new Map();
  return (e, t) => {
    const i = r.get(e) ?? n.compile(e);
    if ((r.set(e, i), i(t.value))) return;
    const [a] = i.errors ?? [];
    a !== void 0 && P(a, e, t);
  };
}
const L = [`error`, `warning`, `info`, `off`];
function R(e, t, n) {
  if (!Array.isArray(t.value)) return k(t, `severity`, L);
  const [r, i, ...a] = D(t);
  if (r === void 0 || a.length > 0) return T(t, `a severity, or a list of severity and options`);
  const o = k(r, `severity`, L);
  if (i === void 0) return o;
  const s = e.meta.options?.schema;
  return s === void 0
    ? w(i, `${e.meta.id} has options in the configuration, but takes none.`)
    : (E(i), n.check?.(s, i), typeof i.value == `object` && i.value !== null ? [o, i.value] : o);
}
function z(e, t) {
  const n = E(e).map(([e, n]) => {
    const r = t.rules.get(e);
    return r === void 0 ? w(n, `"${e}" is no rule, ${u(e, [...t.rules.keys()])}.`, `key`) : [e, R(r, n, t)];
  });
  return Object.fromEntries(n);
}
function B(e) {
  return D(e).map((e) => O(e));
}
function V(e, t) {
  const n = new Map(E(e, [`files`, `rules`])),
    r = n.get(`files`),
    i = n.get(`rules`);
  if (r === void 0 || i === void 0) return T(e, `"files" and "rules"`);
  const a = z(i, t);
  for (const e of Object.keys(a)) {
    const n = t.rules.get(e),
      [r] = [a[e]];
    n !== void 0 &&
      _(n) &&
      Array.isArray(r) &&
      w({ ...i, path: [...i.path, e] }, `${e} compares all files, its options stand in "rules".`);
  }
  return { files: B(r), rules: a };
}
function H(e) {
  const t = Array.isArray(e.value) ? D(e) : [{ ...e, value: O(e, `a preset or "./file"`) }],
    n = [];
  for (const e of t) {
    const t = O(e, `a preset or "./file"`);
    /^\.{1,2}\//.test(t) ||
      (n.push(k(e, `preset (a file begins with "./")`, r)),
      n.length > 1 && w(e, `extends names the presets ${n.join(` and `)}, expected one.`));
  }
  return t.map((e) => O(e));
}
function U(e) {
  const t = D(e).map((e) => k(e, `client`, s));
  return t.length === 0 ? T(e, `at least one client`) : [...new Set(t)];
}
function W(e, t, n) {
  switch (e) {
    case `$schema`:
      return { $schema: O(t) };
    case `extends`:
      return { extends: H(t) };
    case `preset`:
      return { preset: k(t, `preset`, r) };
    case `clients`:
      return { clients: U(t) };
    case `ignores`:
      return { ignores: B(t) };
    case `failOn`:
      return { failOn: k(t, `level of failOn`, A) };
    case `rules`:
      return { rules: z(t, n) };
    case `overrides`:
      return { overrides: D(t).map((e) => V(e, n)) };
    case `baseline`:
      return { baseline: O(t, `a path`) };
  }
}
function G(e) {
  return typeof e != `object` || !e
    ? !1
    : Array.isArray(e)
      ? e.length > 1 && typeof e[1] == `object`
      : Object.values(e).some(G);
}
async function K(e, t) {
  const n = { rules: new Map(t.map((e) => [e.meta.id, e])), check: G(e.value) ? await I() : void 0 },
    r = {};
  for (const [t, i] of E(ie(e), j)) {
    const e = j.find((e) => e === t);
    e !== void 0 && i.value !== void 0 && Object.assign(r, W(e, i, n));
  }
  return r;
}
function q(e, t, n) {
  return { file: e, value: n, place: () => ({ file: t }) };
}
const se = {
  InvalidSymbol: `A word has no quotes`,
  InvalidNumberFormat: `A number is malformed`,
  PropertyNameExpected: `A key is missing, or has no double quotes`,
  ValueExpected: `A value is missing`,
  ColonExpected: `A colon is missing`,
  CommaExpected: `A comma is missing`,
  CloseBraceExpected: `A closing brace is missing`,
  CloseBracketExpected: `A closing bracket is missing`,
  EndOfFileExpected: `Something follows the configuration`,
  UnexpectedEndOfComment: `A comment is not closed`,
  UnexpectedEndOfString: `A string is not closed`,
};
function ce(e, n, r) {
  const s = r.startsWith(`﻿`) ? ` ${r.slice(1)}` : r,
    u = i(s),
    d = [],
    f = t(s, d, { allowTrailingComma: !0 }),
    p = (e) => ({ file: n, ...u.position(e) }),
    [m] = d;
  if (m !== void 0 || f === void 0) {
    const e = m === void 0 ? `ValueExpected` : c(m.error),
      t = f === void 0 ? `The configuration is empty, expected an object.` : `${se[e] ?? e}.`;
    throw new l(`config`, t, { place: p(m?.offset ?? 0) });
  }
  const h = (e) => o(f, [...e]) ?? (e.length === 0 ? f : h(e.slice(0, -1)));
  return {
    file: e,
    value: a(f),
    place(e, t = `value`) {
      const n = h(e),
        r = t === `key` ? (n.parent?.children?.[0] ?? n) : n;
      return p(r.offset);
    },
  };
}
function J(e, t) {
  const n = h.relative(e, t);
  return n === `` ? `.` : n.replaceAll(h.sep, `/`);
}
function le(e, t) {
  return t === e || t.startsWith(e.endsWith(h.sep) ? e : e + h.sep);
}
function Y(e, t) {
  let n = [e],
    r = e;
  for (; r !== t && h.dirname(r) !== r; ) (r = h.dirname(r)), n.push(r);
  return n;
}
function ue(e) {
  return Y(e).find((e) => d(h.join(e, `.git`)));
}
const X = [`sopwright.config.jsonc`, `sopwright.config.json`, `sopwright.config.mjs`, `sopwright.config.ts`],
  Z = { files: [], preset: `recommended`, clients: n, ignores: [], failOn: `error`, rules: {}, overrides: [] };
function Q(e) {
  return !/\.jsonc?$/.test(e);
}
function de() {
  const [e = 0, t = 0] = process.versions.node.split(`.`).map(Number);
  return e > 22 || (e === 22 && t >= 18);
}
async function fe(e, t) {
  if (e.endsWith(`.ts`) && !de())
    throw new l(`config`, `A configuration in TypeScript needs Node 22.18, this is ${process.versions.node}.`, {
      hint: `Rename ${t} to sopwright.config.mjs.`,
      place: { file: t },
    });
  const n = `${g(e).href}?changed=${m(e).mtimeMs}`;
  try {
    const e = await import(
      /* @vite-ignore */
      n
    );
    if (typeof e == `object` && e && `default` in e) return e.default;
  } catch (e) {
    const n = e instanceof Error ? e.message : String(e);
    throw new l(`config`, `The configuration cannot be run: ${n}`, { place: { file: t }, cause: e });
  }
  throw new l(`config`, `The configuration has no default export.`, { place: { file: t } });
}
async function pe(e, t) {
  const n = J(t.cwd, e);
  if (!/\.(?:jsonc?|mjs|ts)$/.test(e))
    throw new l(`config`, `"${n}" is no configuration file, expected .jsonc, .json, .mjs or .ts.`);
  let r;
  try {
    r = f(e, `utf8`);
  } catch (e) {
    const t = b(y(e));
    throw new l(`config`, `The configuration cannot be read: ${t}.`, { place: { file: n } });
  }
  return Q(e) ? q(e, n, await fe(e, n)) : ce(e, n, r);
}
function me(e, t) {
  const n = typeof e == `object` ? e[1] : {},
    [r, i] = typeof t == `object` ? t : [t, {}],
    a = { ...n, ...i };
  return Object.keys(a).length === 0 ? r : [r, a];
}
function he(e, t, n) {
  const r = h.dirname(n),
    { preset: i, clients: a, failOn: o, ignores: s, rules: c = {}, overrides: l = [], baseline: u } = t,
    d = Object.entries(c).map(([t, n]) => [t, me(e.rules[t], n)]);
  return {
    ...e,
    file: n,
    files: [...e.files, n],
    ...(i === void 0 ? {} : { preset: i }),
    ...(a === void 0 ? {} : { clients: a }),
    ...(o === void 0 ? {} : { failOn: o }),
    ...(u === void 0 ? {} : { baseline: h.resolve(r, u) }),
    ignores: s === void 0 ? e.ignores : [...e.ignores, { base: r, globs: s }],
    rules: { ...e.rules, ...Object.fromEntries(d) },
    overrides: [...e.overrides, ...l.map((e) => ({ ...e, base: r }))],
  };
}
function ge(e, { input: t, chain: n, from: r, place: i }) {
  const a = h.resolve(h.dirname(r), e),
    o = d(a)
      ? [...n, r].includes(a)
        ? `extends this file in turn`
        : t.noCodeConfig === !0 && Q(a)
          ? `is code and was not to be run`
          : void 0
      : `does not exist`;
  if (o === void 0) return a;
  throw new l(`config`, `extends names "${e}", which ${o}.`, { place: i });
}
async function $(e, t, n) {
  let i = await pe(t, n.input),
    a = await K(i, n.input.rules),
    o = typeof a.extends == `string` ? [a.extends] : (a.extends ?? []),
    s = e;
  for (const [e, a] of o.entries()) {
    const o = r.find((e) => e === a);
    if (o !== void 0) s = { ...s, preset: o };
    else {
      const r = ge(a, { ...n, from: t, place: i.place([`extends`, e]) });
      s = await $(s, r, { ...n, chain: [...n.chain, t] });
    }
  }
  return he(s, a, t);
}
function _e(e) {
  for (const t of Y(e)) {
    const [n, r] = X.filter((e) => d(h.join(t, e)));
    if (n !== void 0) {
      if (r !== void 0)
        throw new l(`config`, `${n} and ${r} stand side by side, expected one.`, {
          place: { file: J(e, h.join(t, n)) },
        });
      return h.join(t, n);
    }
  }
}
async function ve(e) {
  const t = e.file === void 0 ? _e(e.cwd) : h.resolve(e.cwd, e.file);
  if (t === void 0) return Z;
  if (e.noCodeConfig === !0 && Q(t)) {
    if (e.file === void 0) return { ...Z, skippedCode: t };
    throw new l(`config`, `"${e.file}" is code and was not to be run.`);
  }
  return $(Z, t, { input: e, chain: [] });
}

export {
  _ as m,
  A as l,
  b as f,
  J as s,
  L as c,
  le as a,
  ne as p,
  re as u,
  ue as o,
  ve as r,
  X as t,
  Y as i,
  y as d,
  Z as n,
};
