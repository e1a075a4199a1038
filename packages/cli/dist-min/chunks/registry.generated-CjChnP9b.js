import { h as c, r as d, s as f, n as l, _ as o, v as p, f as s, o as u } from './esm-DGyFl7L8.js';
import { t as a, a as e, r as i, n, o as r, i as t } from './rolldown-runtime-_8HjFqer.js';
import { n as m } from './src-DkeO3QX1.js';

const h = new TextDecoder(`utf-8`, { fatal: !0, ignoreBOM: !0 }),
  g = new TextDecoder(`utf-8`, { ignoreBOM: !0 });
function _(e) {
  if (!(e.length < 2)) {
    if (e[0] === 255 && e[1] === 254) return `utf-16le`;
    if (e[0] === 254 && e[1] === 255) return `utf-16be`;
    if (e[0] === 45 && e[1] === 0 && e[2] === 45 && e[3] === 0) return `utf-16le`;
    if (e[0] === 0 && e[1] === 45 && e[2] === 0 && e[3] === 45) return `utf-16be`;
  }
}
function v(e, t) {
  const n = new TextDecoder(`utf-16le`, { ignoreBOM: !0 });
  if (t === `utf-16le`) return n.decode(e);
  const r = Uint8Array.from(e);
  for (let t = 0; t + 1 < r.length; t += 2) (r[t] = e[t + 1] ?? 0), (r[t + 1] = e[t] ?? 0);
  return n.decode(r);
}
function y(e) {
  const t = _(e);
  if (t !== void 0) {
    const n = v(e, t);
    return { text: n, encoding: t, hasByteOrderMark: n.startsWith(`﻿`) };
  }
  try {
    const t = h.decode(e);
    return { text: t, encoding: `utf-8`, hasByteOrderMark: t.startsWith(`﻿`) };
  } catch {
    const t = g.decode(e);
    return { text: t, encoding: `invalid-utf-8`, hasByteOrderMark: t.startsWith(`﻿`) };
  }
}
var b = /* @__PURE__ */ a((e, t) => {
    var n = Object.prototype.toString;
    t.exports = (e) => {
      if (e === void 0) return `undefined`;
      if (e === null) return `null`;
      var t = typeof e;
      if (t === `boolean`) return `boolean`;
      if (t === `string`) return `string`;
      if (t === `number`) return `number`;
      if (t === `symbol`) return `symbol`;
      if (t === `function`) return c(e) ? `generatorfunction` : `function`;
      if (i(e)) return `array`;
      if (d(e)) return `buffer`;
      if (u(e)) return `arguments`;
      if (o(e)) return `date`;
      if (a(e)) return `error`;
      if (s(e)) return `regexp`;
      switch (r(e)) {
        case `Symbol`:
          return `symbol`;
        case `Promise`:
          return `promise`;
        case `WeakMap`:
          return `weakmap`;
        case `WeakSet`:
          return `weakset`;
        case `Map`:
          return `map`;
        case `Set`:
          return `set`;
        case `Int8Array`:
          return `int8array`;
        case `Uint8Array`:
          return `uint8array`;
        case `Uint8ClampedArray`:
          return `uint8clampedarray`;
        case `Int16Array`:
          return `int16array`;
        case `Uint16Array`:
          return `uint16array`;
        case `Int32Array`:
          return `int32array`;
        case `Uint32Array`:
          return `uint32array`;
        case `Float32Array`:
          return `float32array`;
        case `Float64Array`:
          return `float64array`;
      }
      if (l(e)) return `generator`;
      switch (((t = n.call(e)), t)) {
        case `[object Object]`:
          return `object`;
        case `[object Map Iterator]`:
          return `mapiterator`;
        case `[object Set Iterator]`:
          return `setiterator`;
        case `[object String Iterator]`:
          return `stringiterator`;
        case `[object Array Iterator]`:
          return `arrayiterator`;
      }
      return t.slice(8, -1).toLowerCase().replace(/\s/g, ``);
    };
    function r(e) {
      return typeof e.constructor == `function` ? e.constructor.name : null;
    }
    function i(e) {
      return Array.isArray ? Array.isArray(e) : e instanceof Array;
    }
    function a(e) {
      return (
        e instanceof Error ||
        (typeof e.message == `string` && e.constructor && typeof e.constructor.stackTraceLimit == `number`)
      );
    }
    function o(e) {
      return (
        e instanceof Date ||
        (typeof e.toDateString == `function` && typeof e.getDate == `function` && typeof e.setDate == `function`)
      );
    }
    function s(e) {
      return (
        e instanceof RegExp ||
        (typeof e.flags == `string` &&
          typeof e.ignoreCase == `boolean` &&
          typeof e.multiline == `boolean` &&
          typeof e.global == `boolean`)
      );
    }
    function c(e, t) {
      return r(e) === `GeneratorFunction`;
    }
    function l(e) {
      return typeof e.throw == `function` && typeof e.return == `function` && typeof e.next == `function`;
    }
    function u(e) {
      try {
        if (typeof e.length == `number` && typeof e.callee == `function`) return !0;
      } catch (e) {
        if (e.message.indexOf(`callee`) !== -1) return !0;
      }
      return !1;
    }
    function d(e) {
      return e.constructor && typeof e.constructor.isBuffer == `function` ? e.constructor.isBuffer(e) : !1;
    }
  }),
  x = /* @__PURE__ */ a((e, t) => {
    /*!
     * is-extendable <https://github.com/jonschlinkert/is-extendable>
     *
     * Copyright (c) 2015, Jon Schlinkert.
     * Licensed under the MIT License.
     */
    t.exports = (e) => e != null && (typeof e == `object` || typeof e == `function`);
  }),
  S = /* @__PURE__ */ a((e, t) => {
    var n = x();
    t.exports = function (e) {
      n(e) || (e = {});
      for (var t = arguments.length, i = 1; i < t; i++) {
        var a = arguments[i];
        n(a) && r(e, a);
      }
      return e;
    };
    function r(e, t) {
      for (var n in t) i(t, n) && (e[n] = t[n]);
    }
    function i(e, t) {
      return Object.hasOwn(e, t);
    }
  }),
  C = /* @__PURE__ */ a((e, t) => {
    var n = b(),
      r = S();
    t.exports = (e, t) => {
      typeof t == `function` && (t = { parse: t });
      var n = a(e),
        l = r({}, { section_delimiter: `---`, parse: c }, t),
        u = l.section_delimiter,
        d = n.content.split(/\r?\n/),
        f = null,
        p = s(),
        m = [],
        h = [];
      function g(e) {
        (n.content = e), (f = []), (m = []);
      }
      function _(e) {
        h.length && ((p.key = o(h[0], u)), (p.content = e), l.parse(p, f), f.push(p), (p = s()), (m = []), (h = []));
      }
      for (var v = 0; v < d.length; v++) {
        var y = d[v],
          b = h.length,
          x = y.trim();
        if (i(x, u)) {
          if (x.length === 3 && v !== 0) {
            if (b === 0 || b === 2) {
              m.push(y);
              continue;
            }
            h.push(x),
              (p.data = m.join(`
`)),
              (m = []);
            continue;
          }
          f === null &&
            g(
              m.join(`
`),
            ),
            b === 2 &&
              _(
                m.join(`
`),
              ),
            h.push(x);
        } else m.push(y);
      }
      return (
        f === null
          ? g(
              m.join(`
`),
            )
          : _(
              m.join(`
`),
            ),
        (n.sections = f),
        n
      );
    };
    function i(e, t) {
      return e.slice(0, t.length) === t && e.charAt(t.length + 1) !== t.slice(-1);
    }
    function a(e) {
      if ((n(e) !== `object` && (e = { content: e }), typeof e.content != `string` && !l(e.content)))
        throw TypeError(`expected a buffer or string`);
      return ((e.content = e.content.toString()), (e.sections = []), e);
    }
    function o(e, t) {
      return e ? e.slice(t.length).trim() : ``;
    }
    function s() {
      return { key: ``, data: ``, content: `` };
    }
    function c(e) {
      return e;
    }
    function l(e) {
      return e && e.constructor && typeof e.constructor.isBuffer == `function` ? e.constructor.isBuffer(e) : !1;
    }
  }),
  w = /* @__PURE__ */ i({
    CHOMPING_CLIP: () => Ca,
    CHOMPING_KEEP: () => Ta,
    CHOMPING_MODE: () => F,
    CHOMPING_STRIP: () => wa,
    COLLECTION_STYLE: () => P,
    COLLECTION_STYLE_BLOCK: () => xa,
    COLLECTION_STYLE_FLOW: () => Sa,
    CORE_SCHEMA: () => Ur,
    DEFAULT_SCALAR_STYLE_RULES: () => wi,
    DUMP_SCHEMA: () => Gr,
    EVENT_ALIAS: () => ma,
    EVENT_DOCUMENT: () => ua,
    EVENT_ID: () => M,
    EVENT_MAPPING: () => fa,
    EVENT_POP: () => ha,
    EVENT_SCALAR: () => pa,
    EVENT_SEQUENCE: () => da,
    FAILSAFE_SCHEMA: () => Vr,
    JSON_SCHEMA: () => Hr,
    NOT_RESOLVED: () => j,
    SCALAR_STYLE: () => N,
    SCALAR_STYLE_DOUBLE_QUOTED: () => va,
    SCALAR_STYLE_FOLDED_BLOCK: () => ba,
    SCALAR_STYLE_LITERAL_BLOCK: () => ya,
    SCALAR_STYLE_PLAIN: () => ga,
    SCALAR_STYLE_SINGLE_QUOTED: () => _a,
    Schema: () => Br,
    VISIT_BREAK: () => Si,
    VISIT_SKIP: () => Ci,
    YAML11_SCHEMA: () => Wr,
    YAMLException: () => Yr,
    binaryTag: () => jr,
    boolCoreTag: () => ar,
    boolJsonTag: () => cr,
    boolYaml11Tag: () => dr,
    constructFromEvents: () => et,
    defineMappingTag: () => ee,
    defineScalarTag: () => T,
    defineSequenceTag: () => E,
    dump: () => Un,
    eventsToAst: () => Xn,
    floatCoreTag: () => Sr,
    floatJsonTag: () => Tr,
    floatYaml11Tag: () => Or,
    getScalarValue: () => Le,
    intCoreTag: () => mr,
    intJsonTag: () => _r,
    intYaml11Tag: () => yr,
    jsToAst: () => Yt,
    legacyMapTag: () => qr,
    load: () => Gt,
    loadAll: () => Wt,
    mapTag: () => Rr,
    mergeTag: () => kr,
    nullCoreTag: () => $n,
    nullJsonTag: () => er,
    nullYaml11Tag: () => nr,
    omapTag: () => Ir,
    pairsTag: () => Lr,
    parseEvents: () => Ht,
    present: () => Vn,
    realMapTag: () => Kr,
    seqTag: () => Fr,
    setTag: () => zr,
    strTag: () => Zn,
    timestampTag: () => Pr,
    visit: () => Zt,
  });
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
function T(e, t) {
  return {
    tagName: e,
    nodeKind: `scalar`,
    implicit: t.implicit ?? !1,
    matchByTagPrefix: t.matchByTagPrefix ?? !1,
    implicitFirstChars: t.implicitFirstChars ?? null,
    resolve: t.resolve,
    identify: t.identify,
    represent: t.represent ?? ((e) => String(e)),
    representTagName: t.representTagName ?? (() => e),
  };
}
function E(e, t) {
  const n = t.finalize === void 0;
  return {
    tagName: e,
    nodeKind: `sequence`,
    implicit: !1,
    matchByTagPrefix: t.matchByTagPrefix ?? !1,
    create: t.create,
    addItem: t.addItem,
    finalize: t.finalize ?? ((e) => e),
    carrierIsResult: n,
    identify: t.identify,
    represent: t.represent ?? ((e) => e),
    representTagName: t.representTagName ?? (() => e),
  };
}
function ee(e, t) {
  const n = t.finalize === void 0;
  return {
    tagName: e,
    nodeKind: `mapping`,
    implicit: !1,
    matchByTagPrefix: t.matchByTagPrefix ?? !1,
    create: t.create,
    addPair: t.addPair,
    has: t.has,
    keys: t.keys,
    get: t.get,
    finalize: t.finalize ?? ((e) => e),
    carrierIsResult: n,
    identify: t.identify,
    represent: t.represent ?? ((e) => e),
    representTagName: t.representTagName ?? (() => e),
  };
}
function te(e) {
  let t = e,
    n = 1;
  return (
    (t[0] === `-` || t[0] === `+`) && (t[0] === `-` && (n = -1), (t = t.slice(1))),
    t.startsWith(`0b`)
      ? n * parseInt(t.slice(2), 2)
      : t.startsWith(`0o`)
        ? n * parseInt(t.slice(2), 8)
        : t.startsWith(`0x`)
          ? n * parseInt(t.slice(2), 16)
          : n * parseInt(t, 10)
  );
}
function ne(e, t) {
  if (t) {
    if (!pr.test(e)) return j;
  } else if (!fr.test(e)) return j;
  const n = te(e);
  return Number.isFinite(n) ? n : j;
}
function re(e) {
  let t = e,
    n = 1;
  return (
    (t[0] === `-` || t[0] === `+`) && (t[0] === `-` && (n = -1), (t = t.slice(1))),
    t.startsWith(`0b`)
      ? n * parseInt(t.slice(2), 2)
      : t.startsWith(`0o`)
        ? n * parseInt(t.slice(2), 8)
        : t.startsWith(`0x`)
          ? n * parseInt(t.slice(2), 16)
          : n * parseInt(t, 10)
  );
}
function ie(e, t) {
  if (t) {
    if (!gr.test(e)) return j;
  } else if (!hr.test(e)) return j;
  const n = re(e);
  return Number.isFinite(n) ? n : j;
}
function ae(e) {
  let t = e.replace(/_/g, ``),
    n = 1;
  if (((t[0] === `-` || t[0] === `+`) && (t[0] === `-` && (n = -1), (t = t.slice(1))), t.startsWith(`0b`)))
    return n * parseInt(t.slice(2), 2);
  if (t.startsWith(`0x`)) return n * parseInt(t.slice(2), 16);
  if (t.includes(`:`)) {
    let e = 0;
    for (const n of t.split(`:`)) e = e * 60 + Number(n);
    return n * e;
  }
  return t !== `0` && t[0] === `0` ? n * parseInt(t, 8) : n * parseInt(t, 10);
}
function oe(e) {
  if (!vr.test(e)) return j;
  const t = ae(e);
  return Number.isFinite(t) ? t : j;
}
function se(e) {
  if (!br.test(e)) return j;
  let t = e.toLowerCase(),
    n = t[0] === `-` ? -1 : 1;
  if ((`+-`.includes(t[0]) && (t = t.slice(1)), t === `.inf`)) return n === 1 ? 1 / 0 : -1 / 0;
  if (t === `.nan`) return NaN;
  const r = n * parseFloat(t);
  return Number.isFinite(r) || xr.test(e) ? r : j;
}
function ce(e) {
  if (isNaN(e)) return `.nan`;
  if (e === 1 / 0) return `.inf`;
  if (e === -1 / 0) return `-.inf`;
  if (Object.is(e, -0)) return `-0.0`;
  const t = e.toString(10);
  return /^[-+]?[0-9]+e/.test(t) ? t.replace(`e`, `.e`) : t;
}
function le(e, t) {
  if (t) {
    if (!wr.test(e)) return j;
    let t = e.toLowerCase(),
      n = t[0] === `-` ? -1 : 1;
    if ((`+-`.includes(t[0]) && (t = t.slice(1)), t === `.inf`)) return n === 1 ? 1 / 0 : -1 / 0;
    if (t === `.nan`) return NaN;
    const r = n * parseFloat(t);
    return Number.isFinite(r) ? r : j;
  }
  if (!Cr.test(e)) return j;
  const n = Number(e);
  return Number.isFinite(n) ? n : j;
}
function ue(e) {
  if (isNaN(e)) return `.nan`;
  if (e === 1 / 0) return `.inf`;
  if (e === -1 / 0) return `-.inf`;
  if (Object.is(e, -0)) return `-0.0`;
  const t = e.toString(10);
  return /^[-+]?[0-9]+e/.test(t) ? t.replace(`e`, `.e`) : t;
}
function de(e) {
  if (!Er.test(e)) return j;
  let t = e.toLowerCase().replace(/_/g, ``),
    n = t[0] === `-` ? -1 : 1;
  if ((`+-`.includes(t[0]) && (t = t.slice(1)), t === `.inf`)) return n === 1 ? 1 / 0 : -1 / 0;
  if (t === `.nan`) return NaN;
  let r = 0;
  if (t.includes(`:`)) {
    for (const e of t.split(`:`)) r = r * 60 + Number(e);
    r *= n;
  } else r = n * parseFloat(t);
  return Number.isFinite(r) || Dr.test(e) ? r : j;
}
function fe(e) {
  if (isNaN(e)) return `.nan`;
  if (e === 1 / 0) return `.inf`;
  if (e === -1 / 0) return `-.inf`;
  if (Object.is(e, -0)) return `-0.0`;
  const t = e.toString(10);
  return /^[-+]?[0-9]+e/.test(t) ? t.replace(`e`, `.e`) : t;
}
function pe(e) {
  const t = e.replace(/\s/g, ``);
  if (t.length % 4 != 0 || !Ar.test(t)) return j;
  const n = atob(t),
    r = new Uint8Array(n.length);
  for (let e = 0; e < n.length; e++) r[e] = n.charCodeAt(e);
  return r;
}
function me(e) {
  let t = ``;
  for (let n = 0; n < e.length; n++) t += String.fromCharCode(e[n]);
  return btoa(t);
}
function he(e, t, n, r = 0, i = 0, a = 0, o = 0) {
  const s = new Date(Date.UTC(e, t, n, r, i, a, o));
  return (s.setUTCFullYear(e, t, n), s);
}
function ge(e) {
  let t = Mr.exec(e);
  if ((t === null && (t = Nr.exec(e)), t === null)) return j;
  const n = +t[1],
    r = t[2] - 1,
    i = +t[3];
  if (!t[4]) {
    const e = he(n, r, i);
    return e.getUTCFullYear() !== n || e.getUTCMonth() !== r || e.getUTCDate() !== i ? j : e;
  }
  let a = +t[4],
    o = +t[5],
    s = +t[6],
    c = 0;
  if (a > 23 || o > 59 || s > 59) return j;
  if (t[7]) {
    let e = t[7].slice(0, 3);
    for (; e.length < 3; ) e += `0`;
    c = +e;
  }
  const l = he(n, r, i, a, o, s, c);
  if (l.getUTCFullYear() !== n || l.getUTCMonth() !== r || l.getUTCDate() !== i) return j;
  if (t[9]) {
    const e = +t[10],
      n = +(t[11] || 0);
    if (e > 23 || n > 59) return j;
    const r = (e * 60 + n) * 6e4;
    l.setTime(l.getTime() - (t[9] === `-` ? -r : r));
  }
  return l;
}
function _e(e) {
  if (typeof e != `object` || !e || Array.isArray(e)) return !1;
  const t = Object.getPrototypeOf(e);
  return t === null || t === Object.prototype;
}
function ve(e, t) {
  const n = {};
  for (const r of t) e[r] !== void 0 && (n[r] = e[r]);
  return n;
}
function ye() {
  return { scalar: Object.create(null), sequence: Object.create(null), mapping: Object.create(null) };
}
function be() {
  return { scalar: [], sequence: [], mapping: [] };
}
function xe(e) {
  const t = [];
  for (const n of e) {
    let e = t.length;
    for (let r = 0; r < t.length; r++) {
      const i = t[r];
      if (i.nodeKind === n.nodeKind && i.tagName === n.tagName && i.matchByTagPrefix === n.matchByTagPrefix) {
        e = r;
        break;
      }
    }
    t[e] = n;
  }
  return t;
}
function Se(e) {
  if (Array.isArray(e)) {
    const t = Array.prototype.slice.call(e);
    for (let e = 0; e < t.length; e++) {
      if (Array.isArray(t[e])) return null;
      typeof t[e] == `object` &&
        Object.prototype.toString.call(t[e]) === `[object Object]` &&
        (t[e] = `[object Object]`);
    }
    return String(t);
  }
  return typeof e == `object` && Object.prototype.toString.call(e) === `[object Object]`
    ? `[object Object]`
    : String(e);
}
function Ce(e, t, n, r, i) {
  let a = ``,
    o = ``,
    s = Math.floor(i / 2) - 1;
  return (
    r - t > s && ((a = ` ... `), (t = r - s + a.length)),
    n - r > s && ((o = ` ...`), (n = r + s - o.length)),
    { str: a + e.slice(t, n).replace(/\t/g, `→`) + o, pos: r - t + a.length }
  );
}
function we(e, t) {
  return ` `.repeat(Math.max(t - e.length, 0)) + e;
}
function Te(e, t) {
  if (!e.buffer) return null;
  let n = { ...Jr, ...t },
    r = /\r?\n|\r|\0/g,
    i = [0],
    a = [],
    o,
    s = -1;
  for (; (o = r.exec(e.buffer)); )
    a.push(o.index), i.push(o.index + o[0].length), e.position <= o.index && s < 0 && (s = i.length - 2);
  s < 0 && (s = i.length - 1);
  let c = ``,
    l = Math.min(e.line + n.linesAfter, a.length).toString().length,
    u = n.maxLength - (n.indent + l + 3);
  for (let t = 1; t <= n.linesBefore && !(s - t < 0); t++) {
    const r = Ce(e.buffer, i[s - t], a[s - t], e.position - (i[s] - i[s - t]), u);
    c = `${` `.repeat(n.indent)}${we((e.line - t + 1).toString(), l)} | ${r.str}\n${c}`;
  }
  const d = Ce(e.buffer, i[s], a[s], e.position, u);
  (c += `${` `.repeat(n.indent)}${we((e.line + 1).toString(), l)} | ${d.str}\n`),
    (c += `${`-`.repeat(n.indent + l + 3 + d.pos)}^\n`);
  for (let t = 1; t <= n.linesAfter && !(s + t >= a.length); t++) {
    const r = Ce(e.buffer, i[s + t], a[s + t], e.position - (i[s] - i[s + t]), u);
    c += `${` `.repeat(n.indent)}${we((e.line + t + 1).toString(), l)} | ${r.str}\n`;
  }
  return c.replace(/\n$/, ``);
}
function Ee(e, t) {
  let n = ``;
  return e.mark
    ? (e.mark.name && (n += `in "${e.mark.name}" `),
      (n += `(${e.mark.line + 1}:${e.mark.column + 1})`),
      !t && e.mark.snippet && (n += `\n\n${e.mark.snippet}`),
      `${e.reason} ${n}`)
    : e.reason;
}
function De(e) {
  switch (e) {
    case 48:
      return `\0`;
    case 97:
      return `\x07`;
    case 98:
      return `\b`;
    case 116:
      return `	`;
    case 9:
      return `	`;
    case 110:
      return `
`;
    case 118:
      return `\v`;
    case 102:
      return `\f`;
    case 114:
      return `\r`;
    case 101:
      return `\x1B`;
    case 32:
      return ` `;
    case 34:
      return `"`;
    case 47:
      return `/`;
    case 92:
      return `\\`;
    case 78:
      return ``;
    case 95:
      return `\xA0`;
    case 76:
      return `\u2028`;
    case 80:
      return `\u2029`;
    default:
      return ``;
  }
}
function Oe(e) {
  return e <= 65535
    ? String.fromCharCode(e)
    : String.fromCharCode(((e - 65536) >> 10) + 55296, ((e - 65536) & 1023) + 56320);
}
function ke(e) {
  return e >= 48 && e <= 57 ? e - 48 : (e | 32) - 97 + 10;
}
function Ae(e) {
  return e === 120 ? 2 : e === 117 ? 4 : 8;
}
function je(e, t, n) {
  let r = 0;
  for (; t < n; ) {
    const n = e.charCodeAt(t);
    if (n === 10) r++, t++;
    else if (n === 13) r++, t++, e.charCodeAt(t) === 10 && t++;
    else if (n === 32 || n === 9) t++;
    else break;
  }
  return { position: t, breaks: r };
}
function Me(e) {
  return e === 1
    ? ` `
    : `
`.repeat(e - 1);
}
function Ne(e, t, n) {
  let r = ``,
    i = t,
    a = t,
    o = t;
  for (; i < n; ) {
    const t = e.charCodeAt(i);
    if (t === 10 || t === 13) {
      r += e.slice(a, o);
      const t = je(e, i, n);
      (r += Me(t.breaks)), (i = a = o = t.position);
    } else i++, t !== 32 && t !== 9 && (o = i);
  }
  return r + e.slice(a, o);
}
function Pe(e, t, n) {
  let r = ``,
    i = t,
    a = t,
    o = t;
  for (; i < n; ) {
    const t = e.charCodeAt(i);
    if (t === 39) (r += e.slice(a, i) + `'`), (i += 2), (a = o = i);
    else if (t === 10 || t === 13) {
      r += e.slice(a, o);
      const t = je(e, i, n);
      (r += Me(t.breaks)), (i = a = o = t.position);
    } else i++, t !== 32 && t !== 9 && (o = i);
  }
  return r + e.slice(a, n);
}
function Fe(e, t, n) {
  let r = ``,
    i = t,
    a = t,
    o = t;
  for (; i < n; ) {
    const t = e.charCodeAt(i);
    if (t === 92) {
      (r += e.slice(a, i)), i++;
      const t = e.charCodeAt(i);
      if (t === 10 || t === 13) i = je(e, i, n).position;
      else if (t < 256 && Zr[t]) (r += Qr[t]), i++;
      else {
        let n = Ae(t),
          a = 0;
        for (; n > 0; n--) {
          i++;
          const t = ke(e.charCodeAt(i));
          a = (a << 4) + t;
        }
        (r += Oe(a)), i++;
      }
      a = o = i;
    } else if (t === 10 || t === 13) {
      r += e.slice(a, o);
      const t = je(e, i, n);
      (r += Me(t.breaks)), (i = a = o = t.position);
    } else i++, t !== 32 && t !== 9 && (o = i);
  }
  return r + e.slice(a, n);
}
function Ie(e, t, n, r, i, a) {
  let o = r < 0 ? 0 : r,
    s = e.slice(t, n).replace(
      /\r\n?/g,
      `
`,
    ),
    c =
      s === ``
        ? []
        : (s.endsWith(`
`)
            ? s.slice(0, -1)
            : s
          ).split(`
`),
    l = ``,
    u = !1,
    d = 0,
    f = !1;
  for (const e of c) {
    let t = 0;
    for (; t < o && e.charCodeAt(t) === 32; ) t++;
    if (r < 0 || t >= e.length) {
      d++;
      continue;
    }
    const n = e.slice(o),
      i = n.charCodeAt(0);
    a
      ? i === 32 || i === 9
        ? ((f = !0),
          (l += `
`.repeat(u ? 1 + d : d)))
        : f
          ? ((f = !1),
            (l += `
`.repeat(d + 1)))
          : d === 0
            ? u && (l += ` `)
            : (l += `
`.repeat(d))
      : (l += `
`.repeat(u ? 1 + d : d)),
      (l += n),
      (u = !0),
      (d = 0);
  }
  return (
    i === F.KEEP
      ? (l += `
`.repeat(u ? 1 + d : d))
      : i !== F.STRIP &&
        u &&
        (l += `
`),
    l
  );
}
function Le(e, t) {
  if (t.valueStart === Xr) return ``;
  const { valueStart: n, valueEnd: r } = t;
  if (t.fast) return e.slice(n, r);
  switch (t.style) {
    case N.SINGLE_QUOTED:
      return Pe(e, n, r);
    case N.DOUBLE_QUOTED:
      return Fe(e, n, r);
    case N.LITERAL_BLOCK:
      return Ie(e, n, r, t.indent, t.chomping, !1);
    case N.FOLDED_BLOCK:
      return Ie(e, n, r, t.indent, t.chomping, !0);
    default:
      return Ne(e, n, r);
  }
}
function Re(e) {
  return `%` + ni[e >> 4] + ni[e & 15];
}
function ze(e, t) {
  let n = t ? ei : ti,
    r = ``;
  for (let t = 0; t < e.length; t++) {
    let i = e.charCodeAt(t);
    (i >= 48 && i <= 57) || (i >= 65 && i <= 90) || (i >= 97 && i <= 122) || n.includes(e[t])
      ? (r += e[t])
      : (i >= 55296 && i <= 56319 && (i = 65536 + ((i & 1023) << 10) + (e.charCodeAt(++t) & 1023)),
        (r +=
          i < 128
            ? Re(i)
            : i < 2048
              ? Re(192 | (i >> 6)) + Re(128 | (i & 63))
              : i < 65536
                ? Re(224 | (i >> 12)) + Re(128 | ((i >> 6) & 63)) + Re(128 | (i & 63))
                : Re(240 | (i >> 18)) + Re(128 | ((i >> 12) & 63)) + Re(128 | ((i >> 6) & 63)) + Re(128 | (i & 63))));
  }
  return r;
}
function Be(e) {
  let t = ``,
    n = 0;
  for (; n < e.length; ) {
    if (e.charCodeAt(n) !== 37) {
      t += e[n++];
      continue;
    }
    let r = parseInt(e.slice(n + 1, n + 3), 16);
    if (((n += 3), r >= 192)) {
      let t = r < 224 ? 1 : r < 240 ? 2 : 3;
      for (r &= (1 << (6 - t)) - 1; t-- > 0; ) (r = (r << 6) | (parseInt(e.slice(n + 1, n + 3), 16) & 63)), (n += 3);
    }
    r < 65536
      ? (t += String.fromCharCode(r))
      : ((r -= 65536), (t += String.fromCharCode(55296 | (r >> 10), 56320 | (r & 1023))));
  }
  return t;
}
function Ve(e, t) {
  if (e.startsWith(`!<`) && e.endsWith(`>`)) return Be(e.slice(2, -1));
  const n = e.indexOf(`!`, 1),
    r = n === -1 ? `!` : e.slice(0, n + 1);
  return Be(t?.[r] ?? $r[r] ?? r) + Be(e.slice(r.length));
}
function He(e) {
  let t = e;
  return t.charCodeAt(0) === 33
    ? ((t = t.slice(1)), `!${ze(t, !0)}`)
    : t.slice(0, 18) === `tag:yaml.org,2002:`
      ? `!!${ze(t.slice(18), !0)}`
      : `!<${ze(t, !1)}>`;
}
function Ue(e) {
  return `tagStart` in e && e.tagStart !== ri
    ? e.tagStart
    : `anchorStart` in e && e.anchorStart !== ri
      ? e.anchorStart
      : `valueStart` in e && e.valueStart !== ri
        ? e.valueStart
        : `start` in e
          ? e.start
          : 0;
}
function D(e, t) {
  Yr.throwAt(e.source, e.position, t, e.filename);
}
function We(e, t, n, r) {
  try {
    return n.finalize(r);
  } catch (n) {
    if (n instanceof Yr) throw n;
    Yr.throwAt(e.source, t, n instanceof Error ? n.message : String(n), e.filename);
  }
}
function Ge(e, t) {
  const n = Le(e.source, t),
    r = t.tagStart === ri ? `` : e.source.slice(t.tagStart, t.tagEnd),
    i = e.schema.defaultScalarTag;
  if (r !== ``) {
    if (r === `!`) return { value: n, tag: i };
    const t = Ve(r, e.tagHandlers),
      a = e.schema.lookupScalarTag(t);
    if (a) {
      const r = a.resolve(n, !0, t);
      return (r === j && D(e, `cannot resolve a node with !<${t}> explicit tag`), { value: r, tag: a });
    }
    const o = e.schema.lookupMappingTag(t) ?? e.schema.lookupSequenceTag(t);
    if (o) {
      n !== `` && D(e, `cannot resolve a node with !<${t}> explicit tag`);
      const r = o.create(t);
      return { value: o.carrierIsResult ? r : We(e, e.position, o, r), tag: o };
    }
    D(e, `unknown scalar tag !<${t}>`);
  }
  return t.style === N.PLAIN ? e.schema.resolveImplicitScalarTag(n) : { value: i.resolve(n, !1, i.tagName), tag: i };
}
function Ke(e, t, n) {
  const r = t.tagStart === ri ? `` : e.source.slice(t.tagStart, t.tagEnd);
  return r === `` || r === `!` ? n : Ve(r, e.tagHandlers);
}
function qe(e) {
  return e.nodeKind === `mapping`;
}
function Je(e) {
  e.totalMergeKeys++,
    e.maxTotalMergeKeys !== -1 &&
      e.totalMergeKeys > e.maxTotalMergeKeys &&
      D(e, `merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys})`);
}
function Ye(e, t, n, r) {
  Je(e);
  for (const i of r.keys(n)) {
    if ((Je(e), t.tag.has(t.value, i))) continue;
    const a = t.tag.addPair(t.value, i, r.get(n, i));
    a && D(e, a), (t.overridable ??= /* @__PURE__ */ new Set()), t.overridable.add(i);
  }
}
function Xe(e, t, n, r) {
  if (((e.position = t.keyPosition), qe(r))) Ye(e, t, n, r);
  else if (r.nodeKind === `sequence` && Array.isArray(n)) {
    n.length > 100 && D(e, `abnormal merge sequence size`);
    for (const r of n) {
      const n = e.nodeTags.get(r);
      n || D(e, `cannot merge mappings; the provided source object is unacceptable`), Ye(e, t, r, n);
    }
  } else D(e, `cannot merge mappings; the provided source object is unacceptable`);
}
function Ze(e, t, n, r, i) {
  if (((e.position = t.keyPosition), t.keyIsMerge)) {
    Xe(e, t, r, i);
    return;
  }
  !e.json && t.tag.has(t.value, n) && !t.overridable?.has(n) && D(e, `duplicated mapping key`);
  const a = t.tag.addPair(t.value, n, r);
  a && D(e, a), t.overridable?.delete(n);
}
function Qe(e, t, n) {
  const r = e.frames[e.frames.length - 1];
  if (r.kind === `document`) (r.value = t), (r.hasValue = !0);
  else if (r.kind === `sequence`) {
    qe(n) && e.nodeTags.set(t, n);
    const i = r.tag.addItem(r.value, t, r.index++);
    i && D(e, i);
  } else if (r.hasKey) {
    const i = r.key;
    (r.key = void 0), (r.hasKey = !1), Ze(e, r, i, t, n);
  } else (r.key = t), (r.keyPosition = e.position), (r.hasKey = !0), (r.keyIsMerge = n.tagName === ii);
}
function $e(e, t, n, r, i) {
  if (t.anchorStart !== ri) {
    const a = { value: n, tag: r, isValueFinal: i };
    return (e.anchors.set(e.source.slice(t.anchorStart, t.anchorEnd), a), a);
  }
  return null;
}
function et(e, t) {
  const n = {
    ...ai,
    ...t,
    events: e,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0,
  };
  for (; n.eventIndex < n.events.length; ) {
    const e = n.events[n.eventIndex++];
    switch (((n.position = Ue(e)), e.type)) {
      case M.DOCUMENT:
        (n.anchors = /* @__PURE__ */ new Map()),
          (n.nodeTags = /* @__PURE__ */ new Map()),
          (n.aliasCount = 0),
          (n.tagHandlers = Object.create(null));
        for (const t of e.directives) t.kind === `tag` && (n.tagHandlers[t.handle] = t.prefix);
        n.frames.push({ kind: `document`, position: n.position, value: void 0, hasValue: !1 });
        break;
      case M.SCALAR: {
        const { value: t, tag: r } = Ge(n, e);
        $e(n, e, t, r, !0), Qe(n, t, r);
        break;
      }
      case M.SEQUENCE: {
        const t = Ke(n, e, `tag:yaml.org,2002:seq`),
          r = n.schema.lookupSequenceTag(t);
        r || D(n, `unknown sequence tag !<${t}>`);
        const i = r.create(t),
          a = $e(n, e, i, r, r.carrierIsResult);
        n.frames.push({ kind: `sequence`, position: n.position, value: i, tag: r, anchor: a, index: 0 });
        break;
      }
      case M.MAPPING: {
        const t = Ke(n, e, `tag:yaml.org,2002:map`),
          r = n.schema.lookupMappingTag(t);
        r || D(n, `unknown mapping tag !<${t}>`);
        const i = r.create(t),
          a = $e(n, e, i, r, r.carrierIsResult);
        n.frames.push({
          kind: `mapping`,
          position: n.position,
          value: i,
          tag: r,
          anchor: a,
          key: void 0,
          keyPosition: n.position,
          hasKey: !1,
          keyIsMerge: !1,
          overridable: null,
        });
        break;
      }
      case M.ALIAS: {
        n.maxAliases !== -1 && ++n.aliasCount > n.maxAliases && D(n, `aliases exceeded maxAliases (${n.maxAliases})`);
        const t = n.source.slice(e.anchorStart, e.anchorEnd),
          r = n.anchors.get(t);
        r || D(n, `unidentified alias "${t}"`),
          r.isValueFinal ||
            D(n, `recursive alias "${t}" is not supported for tag ${r.tag.tagName} because it uses finalize()`),
          Qe(n, r.value, r.tag);
        break;
      }
      case M.POP: {
        const e = n.frames.pop();
        if (
          (e.kind === `mapping` &&
            e.hasKey &&
            ((n.position = e.keyPosition), D(n, `incomplete mapping pair in event stream`)),
          e.kind === `document`)
        )
          n.documents.push(e.value);
        else {
          const t = e.tag.carrierIsResult ? e.value : We(n, e.position, e.tag, e.value);
          e.anchor && ((e.anchor.value = t), (e.anchor.isValueFinal = !0)), Qe(n, t, e.tag);
        }
        break;
      }
    }
  }
  return n.documents;
}
function tt(e, t, n) {
  e.events.push({ type: M.DOCUMENT, explicitStart: t, explicitEnd: n, directives: e.directives });
}
function nt(e, t, n, r, i, a, o) {
  e.events.push({ type: M.SEQUENCE, start: t, anchorStart: n, anchorEnd: r, tagStart: i, tagEnd: a, style: o });
}
function rt(e, t, n, r, i, a, o) {
  e.events.push({ type: M.MAPPING, start: t, anchorStart: n, anchorEnd: r, tagStart: i, tagEnd: a, style: o });
}
function it(e, t) {
  e.events.splice(t.eventsLength, 0, {
    type: M.MAPPING,
    start: t.position,
    anchorStart: I,
    anchorEnd: I,
    tagStart: I,
    tagEnd: I,
    style: P.FLOW,
  });
}
function at(e, t, n, r, i, a, o, s, c = F.CLIP, l = -1, u = !1) {
  e.events.push({
    type: M.SCALAR,
    valueStart: t,
    valueEnd: n,
    anchorStart: r,
    anchorEnd: i,
    tagStart: a,
    tagEnd: o,
    style: s,
    chomping: c,
    indent: l,
    fast: u,
  });
}
function ot(e, t, n) {
  e.events.push({ type: M.ALIAS, anchorStart: t, anchorEnd: n });
}
function st(e) {
  e.events.push({ type: M.POP });
}
function ct(e) {
  at(e, I, I, I, I, I, I, N.PLAIN);
}
function lt() {
  return { anchorStart: I, anchorEnd: I, tagStart: I, tagEnd: I };
}
function ut(e) {
  return {
    position: e.position,
    line: e.line,
    lineStart: e.lineStart,
    lineIndent: e.lineIndent,
    firstTabInLine: e.firstTabInLine,
    eventsLength: e.events.length,
  };
}
function dt(e, t) {
  (e.position = t.position),
    (e.line = t.line),
    (e.lineStart = t.lineStart),
    (e.lineIndent = t.lineIndent),
    (e.firstTabInLine = t.firstTabInLine),
    (e.events.length = t.eventsLength);
}
function O(e, t) {
  Yr.throwAt(e.input.slice(0, e.length), e.position, t, e.filename);
}
function k(e) {
  return e === 10 || e === 13;
}
function ft(e) {
  return e === 9 || e === 32;
}
function pt(e) {
  return ft(e) || k(e);
}
function mt(e) {
  return e === 0 || pt(e);
}
function ht(e) {
  return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
}
function gt(e) {
  return e >= 48 && e <= 57 ? e - 48 : -1;
}
function _t(e) {
  if (e >= 48 && e <= 57) return e - 48;
  const t = e | 32;
  return t >= 97 && t <= 102 ? t - 97 + 10 : -1;
}
function vt(e) {
  return e === 120 ? 2 : e === 117 ? 4 : e === 85 ? 8 : 0;
}
function yt(e) {
  return (
    e === 48 ||
    e === 97 ||
    e === 98 ||
    e === 116 ||
    e === 9 ||
    e === 110 ||
    e === 118 ||
    e === 102 ||
    e === 114 ||
    e === 101 ||
    e === 32 ||
    e === 34 ||
    e === 47 ||
    e === 92 ||
    e === 78 ||
    e === 95 ||
    e === 76 ||
    e === 80
  );
}
function bt(e) {
  e.input.charCodeAt(e.position) === 10
    ? e.position++
    : (e.position++, e.input.charCodeAt(e.position) === 10 && e.position++),
    e.line++,
    (e.lineStart = e.position),
    (e.lineIndent = 0),
    (e.firstTabInLine = -1);
}
function A(e, t) {
  let n = 0,
    r = e.input.charCodeAt(e.position),
    i = e.position === e.lineStart || pt(e.input.charCodeAt(e.position - 1));
  for (; r !== 0; ) {
    for (; ft(r); )
      (i = !0),
        r === 9 && e.firstTabInLine === -1 && (e.firstTabInLine = e.position),
        (r = e.input.charCodeAt(++e.position));
    if (t && i && r === 35)
      do r = e.input.charCodeAt(++e.position);
      while (!k(r) && r !== 0);
    if (!k(r)) break;
    for (bt(e), n++, i = !0, r = e.input.charCodeAt(e.position); r === 32; )
      e.lineIndent++, (r = e.input.charCodeAt(++e.position));
  }
  return n;
}
function xt(e, t = e.position) {
  const n = e.input.charCodeAt(t);
  if ((n === 45 || n === 46) && n === e.input.charCodeAt(t + 1) && n === e.input.charCodeAt(t + 2)) {
    const n = e.input.charCodeAt(t + 3);
    return n === 0 || pt(n);
  }
  return !1;
}
function St(e) {
  e.position === e.lineStart && e.input.charCodeAt(e.position) === 65279 && (e.position++, (e.lineStart = e.position));
}
function Ct(e) {
  if (e.position !== e.lineStart) return !1;
  if (xt(e)) return !0;
  if (e.input.charCodeAt(e.position) !== 65279) return !1;
  const t = ut(e);
  St(e), A(e, !0);
  const n = e.input.charCodeAt(e.position),
    r = e.position === e.lineStart && (n === 37 || (n === 45 && xt(e)));
  return (dt(e, t), r);
}
function wt(e) {
  let t = e.input.charCodeAt(e.position);
  for (; t !== 0 && !k(t); ) t = e.input.charCodeAt(++e.position);
}
function Tt(e, t, n) {
  const r = di.exec(e.input.slice(t, n));
  r !== null && ((e.position = t + r.index + r[0].length - 1), O(e, `the stream contains non-printable characters`));
}
function Et(e, t, n) {
  if (e.input.charCodeAt(e.position) !== 33) return !1;
  t.tagStart !== I && O(e, `duplication of a tag property`);
  let r = e.position,
    i = !1,
    a = !1,
    o = `!`,
    s = e.input.charCodeAt(++e.position);
  s === 60
    ? ((i = !0), (s = e.input.charCodeAt(++e.position)))
    : s === 33 && ((a = !0), (o = `!!`), (s = e.input.charCodeAt(++e.position)));
  let c = e.position,
    l;
  if (i) {
    for (; s !== 0 && s !== 62; ) s = e.input.charCodeAt(++e.position);
    s !== 62 && O(e, `unexpected end of the stream within a verbatim tag`),
      (l = e.input.slice(c, e.position)),
      e.position++;
  } else {
    for (; s !== 0 && !pt(s) && !(n && ht(s)); )
      s === 33 &&
        (a
          ? O(e, `tag suffix cannot contain exclamation marks`)
          : ((o = e.input.slice(c - 1, e.position + 1)),
            pi.test(o) || O(e, `named tag handle cannot contain such characters`),
            (a = !0),
            (c = e.position + 1))),
        (s = e.input.charCodeAt(++e.position));
    (l = e.input.slice(c, e.position)), fi.test(l) && O(e, `tag suffix cannot contain flow indicator characters`);
  }
  return (
    l && !(i ? gi.test(l) : _i.test(l)) && O(e, `tag name cannot contain such characters: ${l}`),
    !i && o !== `!` && o !== `!!` && !oi.call(e.tagHandlers, o) && O(e, `undeclared tag handle "${o}"`),
    (t.tagStart = r),
    (t.tagEnd = e.position),
    !0
  );
}
function Dt(e, t) {
  if (e.input.charCodeAt(e.position) !== 38) return !1;
  t.anchorStart !== I && O(e, `duplication of an anchor property`), e.position++;
  const n = e.position;
  for (
    ;
    e.input.charCodeAt(e.position) !== 0 && !pt(e.input.charCodeAt(e.position)) && !ht(e.input.charCodeAt(e.position));
  )
    e.position++;
  return (
    e.position === n && O(e, `name of an anchor node must contain at least one character`),
    (t.anchorStart = n),
    (t.anchorEnd = e.position),
    !0
  );
}
function Ot(e, t) {
  if (e.input.charCodeAt(e.position) !== 42) return !1;
  (t.anchorStart !== I || t.tagStart !== I) && O(e, `alias node should not have any properties`), e.position++;
  const n = e.position;
  for (
    ;
    e.input.charCodeAt(e.position) !== 0 && !pt(e.input.charCodeAt(e.position)) && !ht(e.input.charCodeAt(e.position));
  )
    e.position++;
  return (
    e.position === n && O(e, `name of an alias node must contain at least one character`), ot(e, n, e.position), !0
  );
}
function kt(e, t) {
  A(e, !1), e.lineIndent < t && O(e, `deficient indentation`);
}
function At(e, t, n) {
  if (e.input.charCodeAt(e.position) !== 39) return !1;
  e.position++;
  let r = e.position,
    i = !0;
  for (; e.input.charCodeAt(e.position) !== 0; ) {
    const a = e.input.charCodeAt(e.position);
    if (a === 39) {
      if (e.input.charCodeAt(e.position + 1) === 39) {
        (i = !1), (e.position += 2);
        continue;
      }
      const t = e.position;
      return (
        e.position++, at(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, N.SINGLE_QUOTED, F.CLIP, -1, i), !0
      );
    }
    k(a)
      ? ((i = !1), kt(e, t))
      : e.position === e.lineStart && xt(e)
        ? O(e, `unexpected end of the document within a single quoted scalar`)
        : a !== 9 && a < 32
          ? O(e, `expected valid JSON character`)
          : e.position++;
  }
  O(e, `unexpected end of the stream within a single quoted scalar`);
}
function jt(e, t, n) {
  if (e.input.charCodeAt(e.position) !== 34) return !1;
  e.position++;
  let r = e.position,
    i = !0;
  for (; e.input.charCodeAt(e.position) !== 0; ) {
    const a = e.input.charCodeAt(e.position);
    if (a === 34) {
      const t = e.position;
      return (
        e.position++, at(e, r, t, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, N.DOUBLE_QUOTED, F.CLIP, -1, i), !0
      );
    }
    if (a === 92) {
      i = !1;
      const n = e.input.charCodeAt(++e.position);
      if (k(n)) kt(e, t);
      else if (yt(n)) e.position++;
      else {
        let t = vt(n);
        for (t === 0 && O(e, `unknown escape sequence`); t-- > 0; )
          e.position++, _t(e.input.charCodeAt(e.position)) < 0 && O(e, `expected hexadecimal character`);
        e.position++;
      }
    } else
      k(a)
        ? ((i = !1), kt(e, t))
        : e.position === e.lineStart && xt(e)
          ? O(e, `unexpected end of the document within a double quoted scalar`)
          : a !== 9 && a < 32
            ? O(e, `expected valid JSON character`)
            : e.position++;
  }
  O(e, `unexpected end of the stream within a double quoted scalar`);
}
function Mt(e, t, n) {
  let r = e.input.charCodeAt(e.position),
    i = F.CLIP,
    a = -1,
    o = !1;
  if (r !== 124 && r !== 62) return !1;
  const s = r === 124 ? N.LITERAL_BLOCK : N.FOLDED_BLOCK;
  for (e.position++; e.input.charCodeAt(e.position) !== 0; ) {
    const n = e.input.charCodeAt(e.position),
      r = gt(n);
    if (n === 43 || n === 45)
      i !== F.CLIP && O(e, `repeat of a chomping mode identifier`), (i = n === 43 ? F.KEEP : F.STRIP), e.position++;
    else if (r >= 0)
      r === 0 && O(e, `bad explicit indentation width of a block scalar; it cannot be less than one`),
        o && O(e, `repeat of an indentation width identifier`),
        (a = t + r - 1),
        (o = !0),
        e.position++;
    else break;
  }
  let c = !1;
  for (; ft(e.input.charCodeAt(e.position)); ) (c = !0), e.position++;
  c && e.input.charCodeAt(e.position) === 35 && wt(e),
    k(e.input.charCodeAt(e.position))
      ? bt(e)
      : e.input.charCodeAt(e.position) !== 0 && O(e, `a line break is expected`);
  let l = o ? a : -1,
    u = 0,
    d = e.position,
    f = e.position;
  for (; e.input.charCodeAt(e.position) !== 0; ) {
    let n = e.position,
      r = 0;
    for (; e.input.charCodeAt(n + r) === 32; ) r++;
    const i = e.input.charCodeAt(n + r);
    if (i === 0) {
      l >= 0 ? r > l && (f = n + r) : r > 0 && (f = n + r);
      break;
    }
    if (Ct(e)) break;
    if (
      (!o && l === -1 && k(i) && (u = Math.max(u, r)),
      !o &&
        l === -1 &&
        !k(i) &&
        (i === 9 && r < t && ((e.position = n + r), O(e, `tab characters must not be used in indentation`)),
        r >= t && r < u && ((e.position = n + r), O(e, `bad indentation of a mapping entry`))),
      l === -1 && i !== 0 && !k(i) && r < t)
    ) {
      (e.lineIndent = r), (e.position = n + r);
      break;
    }
    !o && i !== 0 && !k(i) && l === -1 && (l = r);
    const a = l === -1 ? t + 1 : l;
    if (i !== 0 && !k(i) && r < a) {
      (e.lineIndent = r), (e.position = n + r);
      break;
    }
    wt(e), (f = e.position), k(e.input.charCodeAt(e.position)) && (bt(e), (f = e.position));
  }
  return (Tt(e, d, f), at(e, d, f, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, s, i, l), !0);
}
function Nt(e, t) {
  const n = e.input.charCodeAt(e.position),
    r = t === si;
  if (
    n === 0 ||
    pt(n) ||
    n === 35 ||
    n === 38 ||
    n === 42 ||
    n === 33 ||
    n === 124 ||
    n === 62 ||
    n === 39 ||
    n === 34 ||
    n === 37 ||
    n === 64 ||
    n === 96 ||
    ht(n)
  )
    return !1;
  if (n === 63 || n === 45) {
    const t = e.input.charCodeAt(e.position + 1);
    if (mt(t) || (r && ht(t))) return !1;
  }
  return !0;
}
function Pt(e, t, n, r) {
  if (!Nt(e, n)) return !1;
  let i = e.position,
    a = e.position,
    o = e.input.charCodeAt(e.position),
    s = n === si,
    c = !1;
  for (; o !== 0 && !Ct(e); ) {
    if (o === 58) {
      const t = e.input.charCodeAt(e.position + 1);
      if (mt(t) || (s && ht(t))) break;
    } else if (o === 35) {
      if (pt(e.input.charCodeAt(e.position - 1))) break;
    } else if (s && ht(o)) break;
    else if (k(o)) {
      const n = e.position,
        r = e.line,
        i = e.lineStart,
        a = e.lineIndent;
      if ((A(e, !1), e.lineIndent >= t)) {
        (c = !0), (o = e.input.charCodeAt(e.position));
        continue;
      }
      (e.position = n), (e.line = r), (e.lineStart = i), (e.lineIndent = a);
      break;
    }
    ft(o) || (a = e.position + 1), (o = e.input.charCodeAt(++e.position));
  }
  return (
    a !== i && (Tt(e, i, a), at(e, i, a, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, N.PLAIN, F.CLIP, -1, !c), !0)
  );
}
function Ft(e, t) {
  const n = e.line;
  A(e, !0),
    ((e.line > n && e.lineIndent < t) || (e.firstTabInLine !== -1 && e.lineIndent < t)) &&
      O(e, `deficient indentation`);
}
function It(e, t, n) {
  let r = e.input.charCodeAt(e.position),
    i = r === 123,
    a = e.position,
    o = !0;
  if (r !== 91 && r !== 123) return !1;
  const s = i ? 125 : 93;
  for (
    i
      ? rt(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, P.FLOW)
      : nt(e, a, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, P.FLOW),
      e.position++;
    e.input.charCodeAt(e.position) !== 0;
  ) {
    Ft(e, t);
    let n = e.input.charCodeAt(e.position);
    if (n === s) return (e.position++, st(e), !0);
    o
      ? n === 44 && O(e, `expected the node content, but found ','`)
      : O(e, `missed comma between flow collection entries`);
    let r = !1,
      a = !1;
    n === 63 && pt(e.input.charCodeAt(e.position + 1)) && ((r = a = !0), (e.position += 1), Ft(e, t));
    const c = e.line,
      l = ut(e),
      u = zt(e, t, si, !1, !0);
    Ft(e, t),
      (n = e.input.charCodeAt(e.position)),
      (i || a || e.line === c) && n === 58
        ? ((r = !0),
          e.position++,
          Ft(e, t),
          i || it(e, l),
          u || ct(e),
          zt(e, t, si, !1, !0) || ct(e),
          Ft(e, t),
          i || st(e))
        : i && r
          ? (u || ct(e), ct(e))
          : i
            ? ct(e)
            : r && (it(e, l), u || ct(e), ct(e), st(e)),
      (n = e.input.charCodeAt(e.position)),
      n === 44 ? ((o = !0), e.position++) : (o = !1);
  }
  O(e, `unexpected end of the stream within a flow collection`);
}
function Lt(e, t, n) {
  if (e.firstTabInLine !== -1 || e.input.charCodeAt(e.position) !== 45 || !mt(e.input.charCodeAt(e.position + 1)))
    return !1;
  for (
    nt(e, e.position, n.anchorStart, n.anchorEnd, n.tagStart, n.tagEnd, P.BLOCK);
    e.input.charCodeAt(e.position) === 45 && mt(e.input.charCodeAt(e.position + 1));
  ) {
    e.firstTabInLine !== -1 &&
      ((e.position = e.firstTabInLine), O(e, `tab characters must not be used in indentation`));
    const n = e.line;
    e.position++;
    const r = A(e, !0) > 0;
    if (
      (e.firstTabInLine !== -1 &&
        e.input.charCodeAt(e.position) === 45 &&
        mt(e.input.charCodeAt(e.position + 1)) &&
        O(e, `bad indentation of a sequence entry`),
      r && e.lineIndent <= t ? ct(e) : zt(e, t, li, !1, !0),
      A(e, !0),
      e.lineIndent < t || e.position >= e.length)
    )
      break;
    e.lineIndent > t && O(e, `bad indentation of a sequence entry`),
      e.line === n &&
        e.input.charCodeAt(e.position) === 45 &&
        mt(e.input.charCodeAt(e.position + 1)) &&
        O(e, `bad indentation of a sequence entry`);
  }
  return (st(e), !0);
}
function Rt(e, t, n, r) {
  let i = !1,
    a = !1,
    o = !1,
    s = !1;
  if (e.firstTabInLine !== -1) return !1;
  let c = e.input.charCodeAt(e.position);
  for (; c !== 0; ) {
    !i &&
      e.firstTabInLine !== -1 &&
      ((e.position = e.firstTabInLine), O(e, `tab characters must not be used in indentation`));
    const l = e.input.charCodeAt(e.position + 1),
      u = e.line;
    if ((c === 63 || c === 58) && mt(l))
      (o ||= (rt(e, e.position, r.anchorStart, r.anchorEnd, r.tagStart, r.tagEnd, P.BLOCK), !0)),
        c === 63 ? (i && ct(e), (a = !0), (i = !0)) : (i || (ct(e), (a = !0)), (i = !1)),
        (e.position += 1),
        (s = !0);
    else {
      i &&= (ct(e), !1);
      const t = ut(e);
      if (!zt(e, n, ci, !1, !0)) break;
      if (e.line === u) {
        for (c = e.input.charCodeAt(e.position); ft(c); ) c = e.input.charCodeAt(++e.position);
        if (c === 58)
          (c = e.input.charCodeAt(++e.position)),
            mt(c) || O(e, `a whitespace character is expected after the key-value separator within a block mapping`),
            (o ||=
              (e.events.splice(t.eventsLength, 0, {
                type: M.MAPPING,
                start: t.position,
                anchorStart: r.anchorStart,
                anchorEnd: r.anchorEnd,
                tagStart: r.tagStart,
                tagEnd: r.tagEnd,
                style: P.BLOCK,
              }),
              !0)),
            (a = !0),
            (i = !1),
            (s = !1);
        else if (a) O(e, `expected ':' after a mapping key`);
        else return r.anchorStart !== I || r.tagStart !== I ? (dt(e, t), !1) : !0;
      } else if (a) O(e, `can not read a block mapping entry; a multiline key may not be an implicit key`);
      else return r.anchorStart !== I || r.tagStart !== I ? (dt(e, t), !1) : !0;
    }
    if (
      (zt(e, t, ui, !0, s) && (s = !1),
      i || (s &&= (ct(e), !1)),
      A(e, !0),
      (c = e.input.charCodeAt(e.position)),
      (e.line === u || e.lineIndent > t) && c !== 0)
    )
      O(e, `bad indentation of a mapping entry`);
    else if (e.lineIndent < t) break;
  }
  return a ? (i && ct(e), o && st(e), !0) : !1;
}
function zt(e, t, n, r, i, a = !0) {
  e.depth >= e.maxDepth && O(e, `nesting exceeded maxDepth (${e.maxDepth})`), e.depth++;
  let o = 1,
    s = !1,
    c = !1,
    l = null,
    u = lt(),
    d = n === ui || n === li,
    f = d,
    p = d;
  if ((r && A(e, !0) && ((s = !0), (o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1)), o === 1))
    for (;;) {
      const r = e.input.charCodeAt(e.position),
        i = ut(e);
      if (s && o !== 1 && (r === 33 || r === 38)) break;
      if (s && p && (u.tagStart !== I || u.anchorStart !== I) && (r === 33 || r === 38)) {
        const n = ut(e),
          r = t + 1;
        if (Rt(e, e.position - e.lineStart, r, u) && e.events[n.eventsLength]?.type === M.MAPPING)
          return (e.depth--, !0);
        dt(e, n);
      }
      if (
        (s && ((r === 33 && u.tagStart !== I) || (r === 38 && u.anchorStart !== I))) ||
        (!Et(e, u, n === si) && !Dt(e, u))
      )
        break;
      l === null && (l = i),
        A(e, !0) ? ((s = !0), (f = p), (o = e.lineIndent > t ? 1 : e.lineIndent === t ? 0 : -1)) : (f = !1);
    }
  if (((f &&= s || i), o === 1 || n === ui)) {
    const r = n === si || n === ci ? t : t + 1,
      i = e.position - e.lineStart;
    if (o === 1) {
      if ((f && (Lt(e, i, u) || Rt(e, i, r, u))) || It(e, r, u)) c = !0;
      else {
        const t = e.input.charCodeAt(e.position);
        if (l !== null && a && p && !f && t !== 124 && t !== 62) {
          const t = ut(e),
            n = l.position - l.lineStart;
          dt(e, l), Rt(e, n, r, lt()) && e.events[t.eventsLength]?.type === M.MAPPING ? (c = !0) : dt(e, t);
        }
        !c && ((d && Mt(e, r, u)) || At(e, r, u) || jt(e, r, u) || Ot(e, u) || Pt(e, r, n, u)) && (c = !0);
      }
    } else o === 0 && (c = f && Lt(e, i, u));
  }
  return (
    (d &&= !c),
    !c &&
      (u.anchorStart !== I || u.tagStart !== I || d) &&
      (at(e, I, I, u.anchorStart, u.anchorEnd, u.tagStart, u.tagEnd, N.PLAIN), (c = !0)),
    e.depth--,
    c || u.anchorStart !== I || u.tagStart !== I
  );
}
function Bt(e) {
  if (e.lineIndent > 0 || e.input.charCodeAt(e.position) !== 37) return !1;
  e.position++;
  const t = e.position;
  for (; e.input.charCodeAt(e.position) !== 0 && !pt(e.input.charCodeAt(e.position)); ) e.position++;
  const n = e.input.slice(t, e.position),
    r = [];
  for (
    n.length === 0 && O(e, `directive name must not be less than one character in length`);
    e.input.charCodeAt(e.position) !== 0 && !k(e.input.charCodeAt(e.position));
  ) {
    for (; ft(e.input.charCodeAt(e.position)); ) e.position++;
    if (
      e.input.charCodeAt(e.position) === 35 ||
      k(e.input.charCodeAt(e.position)) ||
      e.input.charCodeAt(e.position) === 0
    )
      break;
    const t = e.position;
    for (; e.input.charCodeAt(e.position) !== 0 && !pt(e.input.charCodeAt(e.position)); ) e.position++;
    r.push(e.input.slice(t, e.position));
  }
  if ((k(e.input.charCodeAt(e.position)) && bt(e), n === `YAML`)) {
    e.directives.some((e) => e.kind === `yaml`) && O(e, `duplication of %YAML directive`),
      r.length !== 1 && O(e, `YAML directive accepts exactly one argument`);
    const t = /^([0-9]+)\.([0-9]+)$/.exec(r[0]);
    t === null && O(e, `ill-formed argument of the YAML directive`),
      parseInt(t[1], 10) !== 1 && O(e, `unacceptable YAML version of the document`),
      e.directives.push({ kind: `yaml`, version: r[0] });
  } else if (n === `TAG`) {
    r.length !== 2 && O(e, `TAG directive accepts exactly two arguments`);
    const [t, n] = r;
    pi.test(t) || O(e, `ill-formed tag handle (first argument) of the TAG directive`),
      oi.call(e.tagHandlers, t) && O(e, `there is a previously declared suffix for "${t}" tag handle`),
      vi.test(n) || O(e, `ill-formed tag prefix (second argument) of the TAG directive`),
      (e.tagHandlers[t] = n),
      e.directives.push({ kind: `tag`, handle: t, prefix: n });
  }
  return !0;
}
function Vt(e) {
  (e.directives = []), (e.tagHandlers = Object.create(null));
  let t = !1;
  for (A(e, !0); Bt(e); ) (t = !0), A(e, !0);
  let n = !1,
    r = !1,
    i = !0;
  if (
    e.lineIndent === 0 &&
    e.input.charCodeAt(e.position) === 45 &&
    e.input.charCodeAt(e.position + 1) === 45 &&
    e.input.charCodeAt(e.position + 2) === 45 &&
    mt(e.input.charCodeAt(e.position + 3))
  ) {
    n = !0;
    const t = e.line;
    (e.position += 3), A(e, !0), (i = e.line > t);
  } else t && O(e, `directives end mark is expected`);
  const a = e.events.length;
  if (!n && e.position === e.lineStart && e.input.charCodeAt(e.position) === 46 && xt(e)) {
    (e.position += 3), A(e, !0);
    return;
  }
  if (
    (tt(e, n, !1),
    zt(e, e.lineIndent - 1, ui, !1, i, i) || ct(e),
    A(e, !0),
    e.position === e.lineStart && xt(e) && ((r = e.input.charCodeAt(e.position) === 46), r))
  ) {
    const t = e.line;
    (e.position += 3),
      A(e, !0),
      e.line === t && e.position < e.length && O(e, `end of the stream or a document separator is expected`);
  }
  const o = e.events[a];
  o?.type === M.DOCUMENT && (o.explicitEnd = r),
    st(e),
    !r && e.position < e.length && !Ct(e) && O(e, `end of the stream or a document separator is expected`);
}
function Ht(e, t) {
  const n = e.length,
    r = {
      ...yi,
      ...t,
      input: `${e}\0`,
      length: n,
      position: 0,
      line: 0,
      lineStart: 0,
      lineIndent: 0,
      firstTabInLine: -1,
      depth: 0,
      directives: [],
      tagHandlers: Object.create(null),
      events: [],
    },
    i = e.indexOf(`\0`);
  for (
    i !== -1 && Yr.throwAt(e, i, `null byte is not allowed in input`, r.filename);
    r.position < r.length && (St(r), A(r, !0), !(r.position >= r.length));
  ) {
    const e = r.position;
    Vt(r),
      r.position === e &&
        /* c8 ignore next */
        O(r, `can not read a document`);
  }
  return r.events;
}
function Ut(e, t = {}) {
  const n = { ...bi, ...t },
    r = String(e),
    i = Object.keys(yi),
    a = Object.keys(ai);
  return et(Ht(r, ve(n, i)), { ...ve(n, a), source: r });
}
function Wt(e, t, n) {
  let r = null;
  typeof t == `function` ? (r = t) : typeof t == `object` && t && (n = t);
  const i = Ut(e, n);
  if (r === null) return i;
  for (const e of i) r(e);
}
function Gt(e, t) {
  const n = Ut(e, t);
  if (n.length === 0) throw new Yr(`expected a document, but the input is empty`);
  if (n.length === 1) return n[0];
  throw new Yr(`expected a single document in the stream, but found more`);
}
function Kt(e) {
  const t = new Set([e.defaultScalarTag, e.defaultSequenceTag, e.defaultMappingTag].filter((e) => e !== void 0)),
    n = e.implicitScalarTags,
    r = e.tags.filter((e) => !(e.nodeKind === `scalar` && e.implicit) && !t.has(e)),
    i = e.tags.filter((e) => t.has(e));
  return [
    ...n.map((e) => ({ tag: e, implicitTag: !0 })),
    ...r.map((e) => ({ tag: e, implicitTag: !1 })),
    ...i.map((e) => ({ tag: e, implicitTag: !0 })),
  ];
}
function qt(e, t) {
  for (let n = 0, r = e.representTypes.length; n < r; n += 1) {
    const { tag: r, implicitTag: i } = e.representTypes[n];
    if (r.identify(t)) {
      let e;
      return ((e = r.matchByTagPrefix ? r.representTagName(t) : r.tagName), { tag: r, tagName: e, implicitTag: i });
    }
  }
  return null;
}
function Jt(e, t) {
  if (!e.noRefs && typeof t == `object` && t) {
    const n = e.refs.get(t);
    if (n) return (n.anchor === void 0 && (n.anchor = `ref_${e.refCounter++}`), { kind: `alias`, anchor: n.anchor });
  }
  const n = qt(e, t);
  if (!n) {
    if (t === void 0 || e.skipInvalid) return xi;
    throw new Yr(`unacceptable kind of an object to dump ${Object.prototype.toString.call(t)}`);
  }
  const { tag: r, tagName: i, implicitTag: a } = n,
    o = a ? i : He(i);
  if (r.nodeKind === `scalar`) return { kind: `scalar`, tag: o, tagged: !a, style: N.PLAIN, value: r.represent(t) };
  if (r.nodeKind === `sequence`) {
    const n = r.represent(t),
      i = { kind: `sequence`, tag: o, tagged: !a, style: P.BLOCK, items: [] };
    e.noRefs || e.refs.set(t, i);
    for (let t = 0, r = n.length; t < r; t += 1) {
      let r = Jt(e, n[t]);
      r === xi && n[t] === void 0 && (r = Jt(e, null)), r !== xi && i.items.push(r);
    }
    return i;
  }
  const s = r.represent(t),
    c = { kind: `mapping`, tag: o, tagged: !a, style: P.BLOCK, items: [] };
  e.noRefs || e.refs.set(t, c);
  for (const [t, n] of s) {
    const r = Jt(e, t);
    if (r === xi) continue;
    const i = Jt(e, n);
    i !== xi && c.items.push({ key: r, value: i });
  }
  return c;
}
function Yt(e, t, n = {}) {
  const r = Jt(
    {
      representTypes: Kt(t),
      noRefs: n.noRefs ?? !1,
      skipInvalid: n.skipInvalid ?? !1,
      refs: /* @__PURE__ */ new Map(),
      refCounter: 0,
    },
    e,
  );
  return [{ contents: r === xi ? null : r, directives: [] }];
}
function Xt(e, t, n) {
  const r = t(e, n);
  if (r === Si) return !0;
  if (r === Ci) return !1;
  const i = n.depth + 1;
  switch (e.kind) {
    case `sequence`:
      for (const n of e.items) if (Xt(n, t, { depth: i, parent: e, isKey: !1 })) return !0;
      break;
    case `mapping`:
      for (const { key: n, value: r } of e.items)
        if (Xt(n, t, { depth: i, parent: e, isKey: !0 }) || Xt(r, t, { depth: i, parent: e, isKey: !1 })) return !0;
  }
  return !1;
}
function Zt(e, t) {
  for (const n of e) if (n.contents && Xt(n.contents, t, { depth: 0, parent: null, isKey: !1 })) return;
}
function Qt(e, t) {
  return !!(e & (1 << t));
}
function $t(e) {
  return e.presenterOptions.quoteStyle === `single` && Qt(e.allowedStylesMask, N.SINGLE_QUOTED)
    ? N.SINGLE_QUOTED
    : N.DOUBLE_QUOTED;
}
function en(e) {
  e.presenterOptions.quoteFlowKeys && e.isKey && e.flowOnly && e.style === N.PLAIN && (e.style = N.DOUBLE_QUOTED);
}
function tn(e) {
  e.style === N.PLAIN &&
    /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value) &&
    (e.style = N.DOUBLE_QUOTED);
}
function nn(e) {
  e.style === N.PLAIN && /^\s+$/.test(e.node.value) && (e.style = N.DOUBLE_QUOTED);
}
function rn(e) {
  e.presenterOptions.forceQuotes &&
    (e.isKey ||
      e.style !== N.PLAIN ||
      (e.node.tag === e.presenterOptions.schema.defaultScalarTag.tagName &&
        (e.style = e.node.value.includes(`
`)
          ? N.DOUBLE_QUOTED
          : $t(e))));
}
function an(e) {
  if (e.style !== N.PLAIN || e.isKey) return;
  const t = e.node.value,
    n =
      t.indexOf(`
`) !== -1;
  if (!Qt(e.allowedStylesMask, N.LITERAL_BLOCK)) {
    n && (e.style = N.DOUBLE_QUOTED);
    return;
  }
  const r = e.presenterOptions.lineWidth;
  if (r === -1) {
    n && (e.style = N.LITERAL_BLOCK);
    return;
  }
  let i = Math.max(Math.min(r, 40), r - e.shiftOfContent),
    a = 0,
    o = !1;
  for (; a <= t.length; ) {
    let e = t.length,
      n = t.indexOf(
        `
`,
        a,
      );
    n !== -1 && (e = n);
    const r = t.slice(a, e);
    if ((r.length > i && r[0] !== ` ` && / [^ \t]/.test(r) && (o = !0), n === -1)) break;
    a = n + 1;
  }
  o ? (e.style = N.FOLDED_BLOCK) : n && (e.style = N.LITERAL_BLOCK);
}
function on(e) {
  e.style === N.PLAIN && !Qt(e.allowedStylesMask, N.PLAIN) && (e.style = $t(e));
}
function sn(e) {
  Qt(e.allowedStylesMask, e.style) || (e.style = N.DOUBLE_QUOTED);
}
function cn(e, t) {
  return e | (1 << t);
}
function ln(e) {
  const t = e.node.value;
  if (t !== ``) {
    if (!(e.isKey ? (e.flowOnly ? $i : Qi) : e.flowOnly ? Zi : Xi).test(t) || (e.shiftOfFirstLine === 0 && ra.test(t)))
      return !1;
    if (e.shiftOfContent === 0) {
      const e = t.indexOf(`
`);
      if (e !== -1) {
        const n = t.slice(e + 1);
        if (ia.test(n)) return !1;
      }
    }
  }
  const n = e.presenterOptions.schema.resolveImplicitScalarTag(t).tag.tagName;
  return !(
    (!e.node.tagged && n !== e.node.tag) ||
    (!e.node.tagged && t === `=` && n === e.presenterOptions.schema.defaultScalarTag.tagName)
  );
}
function un(e) {
  const t = e.node.value;
  if (!(e.isKey ? ea : ta).test(t) || /[ \t]\n|\n[ \t]/.test(t)) return !1;
  if (!e.isKey && e.shiftOfContent === 0) {
    const e = t.indexOf(`
`);
    if (e !== -1 && ia.test(t.slice(e + 1))) return !1;
  }
  return !0;
}
function dn(e) {
  if (e.flowOnly || !na.test(e.node.value)) return !1;
  const t = e.shiftOfContent - e.shiftOfParent;
  return !(t < 1 || (t > 9 && /^\n* /.test(e.node.value)) || (e.shiftOfContent === 0 && ia.test(e.node.value)));
}
function fn(e) {
  let t = cn(0, N.DOUBLE_QUOTED);
  ln(e) && (t = cn(t, N.PLAIN)),
    un(e) && (t = cn(t, N.SINGLE_QUOTED)),
    dn(e) && (t = cn(cn(t, N.LITERAL_BLOCK), N.FOLDED_BLOCK)),
    (e.allowedStylesMask = t);
}
function pn(e) {
  switch (e.style) {
    case N.PLAIN:
      return mn(e);
    case N.SINGLE_QUOTED:
      return hn(e);
    case N.LITERAL_BLOCK:
      return gn(e);
    case N.FOLDED_BLOCK:
      return _n(e);
    case N.DOUBLE_QUOTED:
      return vn(e);
  }
}
function mn(e) {
  return yn(e.node.value, e.shiftOfContent);
}
function hn(e) {
  return `'${yn(e.node.value, e.shiftOfContent).replace(/'/g, `''`)}'`;
}
function gn(e) {
  const t = e.node.value;
  return `|` + Sn(t, e.shiftOfParent, e.shiftOfContent) + Cn(bn(t, e.shiftOfContent));
}
function _n(e) {
  let t = e.node.value,
    n = e.presenterOptions.lineWidth,
    r = 1 / 0;
  return (
    n !== -1 && (r = Math.max(Math.min(n, 40), n - e.shiftOfContent)),
    `>` + Sn(t, e.shiftOfParent, e.shiftOfContent) + Cn(bn(En(t, r), e.shiftOfContent))
  );
}
function vn(e) {
  return `"${On(e.node.value)}"`;
}
function yn(e, t) {
  const n = e.indexOf(`
`);
  if (n === -1) return e;
  let r = ` `.repeat(t),
    i = e.slice(0, n),
    a = /(\n+)([^\n]*)/g;
  a.lastIndex = n;
  let o;
  for (; (o = a.exec(e)); ) {
    const e = o[1].length,
      t = o[2];
    i +=
      `
`.repeat(e + 1) +
      r +
      t;
  }
  return i;
}
function bn(e, t) {
  let n = ` `.repeat(t),
    r = 0,
    i = ``,
    a = e.length;
  for (; r < a; ) {
    let t,
      o = e.indexOf(
        `
`,
        r,
      );
    o === -1 ? ((t = e.slice(r)), (r = a)) : ((t = e.slice(r, o + 1)), (r = o + 1)),
      t.length &&
        t !==
          `
` &&
        (i += n),
      (i += t);
  }
  return i;
}
function xn(e) {
  return /^\n* /.test(e);
}
function Sn(e, t, n) {
  const r = xn(e) ? String(n - t) : ``,
    i =
      e[e.length - 1] ===
      `
`;
  return `${r}${
    i &&
    (
      e[e.length - 2] ===
        `
` ||
        e ===
          `
`
    )
      ? `+`
      : i
        ? ``
        : `-`
  }\n`;
}
function Cn(e) {
  return e[e.length - 1] ===
    `
`
    ? e.slice(0, -1)
    : e;
}
function wn(e) {
  return e === ` ` || e === `	`;
}
function Tn(e, t) {
  if (e === `` || wn(e[0])) return e;
  let n = / [^ \t]/g,
    r,
    i = 0,
    a,
    o = 0,
    s = 0,
    c = ``;
  for (; (r = n.exec(e)); )
    (s = r.index), s - i > t && ((a = o > i ? o : s), (c += `\n${e.slice(i, a)}`), (i = a + 1)), (o = s);
  return (
    (c += `
`),
    e.length - i > t && o > i ? (c += `${e.slice(i, o)}\n${e.slice(o + 1)}`) : (c += e.slice(i)),
    c.slice(1)
  );
}
function En(e, t) {
  let n = /(\n+)([^\n]*)/g,
    r = e.indexOf(`
`);
  r === -1 && (r = e.length), (n.lastIndex = r);
  let i = Tn(e.slice(0, r), t),
    a =
      e[0] ===
        `
` || wn(e[0]),
    o,
    s;
  for (; (s = n.exec(e)); ) {
    const e = s[1],
      n = s[2];
    (o = n !== `` && wn(n[0])),
      (i +=
        e +
        (!a && !o && n !== ``
          ? `
`
          : ``) +
        Tn(n, t)),
      (a = o);
  }
  return i;
}
function Dn(e) {
  switch (e) {
    case `\0`:
      return `\\0`;
    case `\x07`:
      return `\\a`;
    case `\b`:
      return `\\b`;
    case `	`:
      return `\\t`;
    case `
`:
      return `\\n`;
    case `\v`:
      return `\\v`;
    case `\f`:
      return `\\f`;
    case `\r`:
      return `\\r`;
    case `\x1B`:
      return `\\e`;
    case `"`:
      return `\\"`;
    case `\\`:
      return `\\\\`;
    case ``:
      return `\\N`;
    case `\xA0`:
      return `\\_`;
    case `\u2028`:
      return `\\L`;
    case `\u2029`:
      return `\\P`;
  }
  const t = e.charCodeAt(0),
    n = t.toString(16).toUpperCase();
  return t <= 255 ? `\\x${`0`.repeat(2 - n.length)}${n}` : `\\u${`0`.repeat(4 - n.length)}${n}`;
}
function On(e) {
  return e.replace(aa, Dn);
}
function kn(e) {
  return e.tagged ? e.tag : He(e.tag);
}
function An(e) {
  const t = { ...sa, ...e };
  return (
    t.flowSkipColonSpace && (t.quoteFlowKeys = !0),
    { ...t, defaultScalarTagName: t.schema.defaultScalarTag.tagName, openEnded: !1 }
  );
}
function jn(e, t) {
  return `\n${` `.repeat(e.indent * t)}`;
}
function Mn(e, t, n, r, i, a) {
  return {
    node: t,
    parent: n,
    level: r,
    isKey: i,
    flowOnly: a,
    shiftOfParent: r === 0 ? -1 : e.indent * (r - 1),
    shiftOfContent: e.indent * Math.max(1, r),
    shiftOfFirstLine: r === 0 ? 0 : e.indent * r,
    presenterOptions: e,
    allowedStylesMask: 0,
    style: t.style,
  };
}
function Nn(e, t, n) {
  let r = ``;
  for (let i = 0, a = n.items.length; i < a; i += 1) {
    const a = Rn(e, t, n.items[i], n, {}).text;
    i > 0 && (r += `,${e.flowSkipCommaSpace ? `` : ` `}`), (r += a);
  }
  const i = e.flowBracketPadding && n.items.length > 0 ? ` ` : ``;
  return `[${i}${r}${i}]`;
}
function Pn(e, t, n, r) {
  let i = ``;
  for (let a = 0, o = n.items.length; a < o; a += 1) {
    const o = Rn(e, t + 1, n.items[a], n, { block: !0, compact: e.seqInlineFirst, isblockseq: !0 }).text;
    (r && i === ``) || (i += jn(e, t)), o === `` || oa === o.charCodeAt(0) ? (i += `-`) : (i += `- `), (i += o);
  }
  return i;
}
function Fn(e, t, n) {
  let r = ``;
  for (const { key: i, value: a } of n.items) {
    let o = ``;
    r !== `` && (o += `,${e.flowSkipCommaSpace ? `` : ` `}`);
    const s = Rn(e, t, i, n, { iskey: !0 }),
      c = s.text,
      l = Rn(e, t, a, n, {}).text,
      u = e.flowSkipColonSpace || l === `` ? `` : ` `,
      d = i.kind === `scalar` && s.noBody && (i.tagged || i.anchor !== void 0),
      f = i.kind === `alias` || d ? ` ` : ``;
    (o += `${c}${f}:${u}${l}`), (r += o);
  }
  const i = e.flowBracketPadding && r !== `` ? ` ` : ``;
  return `{${i}${r}${i}}`;
}
function In(e, t, n, r) {
  let i = ``;
  for (let a = 0, o = n.items.length; a < o; a += 1) {
    let o = ``;
    (r && i === ``) || (o += jn(e, t));
    const { key: s, value: c } = n.items[a],
      l =
        ((s.kind === `mapping` || s.kind === `sequence`) && s.style === P.BLOCK && s.items.length !== 0) ||
        (s.kind === `scalar` && (s.style === N.LITERAL_BLOCK || s.style === N.FOLDED_BLOCK)),
      u = l
        ? Rn(e, t + 1, s, n, { block: !0, compact: !0, isblockseq: !Ln(e, s, t + 1) })
        : Rn(e, t + 1, s, n, { block: !0, compact: !0, iskey: !0 }),
      d = u.text,
      f =
        s.kind === `scalar` &&
        s.value.indexOf(`
`) !== -1,
      p = d.length > 1024 && /^[\s\S]{1025}/u.test(d),
      m = l || f || p;
    m && (d && oa === d.charCodeAt(0) ? (o += `?`) : (o += `? `)), (o += d), m && (o += jn(e, t));
    const h = Rn(e, t + 1, c, n, { block: !0, compact: m, isblockseq: m && !Ln(e, c, t + 1) }).text,
      g = s.kind === `scalar` && u.noBody && (s.tagged || s.anchor !== void 0),
      _ = !m && (s.kind === `alias` || g) ? ` ` : ``;
    h === `` || oa === h.charCodeAt(0) ? (o += `${_}:`) : (o += `${_}: `), (o += h), (i += o);
  }
  return i;
}
function Ln(e, t, n) {
  return t.kind === `alias` || t.tagged || t.anchor !== void 0 || (e.indent < 2 && n > 0);
}
function Rn(e, t, n, r, i) {
  if (n.kind === `alias`) return ((e.openEnded = !1), { text: `*${n.anchor}`, noBody: !1 });
  let { block: a = !1, iskey: o = !1, isblockseq: s = !1 } = i,
    c = i.compact ?? !1,
    l = n.anchor !== void 0;
  Ln(e, n, t) && (c = !1);
  let u,
    d = n.tagged,
    f = a && (n.kind === `mapping` || n.kind === `sequence`) && n.style === P.BLOCK && n.items.length !== 0;
  if (n.kind === `mapping`) u = f ? In(e, t, n, c) : Fn(e, t, n);
  else if (n.kind === `sequence`)
    u = f ? (e.seqNoIndent && !s && t > 0 ? Pn(e, t - 1, n, c) : Pn(e, t, n, c)) : Nn(e, t, n);
  else {
    const i = Mn(e, n, r, t, o, !a);
    fn(i);
    for (const t of e.scalarStyleRules) t(i);
    (u = pn(i)),
      (e.openEnded =
        (i.style === N.LITERAL_BLOCK || i.style === N.FOLDED_BLOCK) &&
        (n.value ===
          `
` ||
          n.value.endsWith(`

`))),
      (d =
        n.tagged ||
        (u === `` && i.flowOnly && r?.kind === `sequence` && !l) ||
        (i.style !== N.PLAIN && n.tag !== e.defaultScalarTagName));
  }
  (n.kind !== `mapping` && n.kind !== `sequence`) || f || (e.openEnded = !1),
    f && c && t > 0 && e.indent > 2 && (u = `${` `.repeat(e.indent - 2)}${u}`);
  let p = u === ``,
    m = u;
  if (d || l) {
    const t = [],
      r = d ? kn(n) : null,
      i = l ? `&${n.anchor}` : null;
    e.tagBeforeAnchor
      ? (r !== null && t.push(r), i !== null && t.push(i))
      : (i !== null && t.push(i), r !== null && t.push(r));
    const a = u === `` || u.charCodeAt(0) === oa ? `` : ` `;
    m = `${t.join(` `)}${a}${u}`;
  }
  return { text: m, noBody: p };
}
function zn(e) {
  return (
    (e.kind === `sequence` || e.kind === `mapping`) &&
    e.style === P.BLOCK &&
    e.items.length !== 0 &&
    !e.tagged &&
    e.anchor === void 0
  );
}
function Bn(e) {
  let t = ``;
  for (const n of e.directives) {
    if (n.kind === `yaml`) {
      t += `%YAML ${n.version}\n`;
      continue;
    }
    const { handle: e, prefix: r } = n;
    t += `%TAG ${e} ${r}\n`;
  }
  return t;
}
function Vn(e, t) {
  let n = An(t),
    r = ``,
    i = !1;
  for (let t = 0; t < e.length; t += 1) {
    const a = e[t];
    n.openEnded = !1;
    const o = Bn(a),
      s = o !== ``,
      c = a.explicitStart || s || (t > 0 && !i);
    if (((r += o), a.contents === null))
      c &&
        (r += `---
`);
    else if (c) {
      const e = Rn(n, 0, a.contents, null, { block: !0, compact: !0 }).text,
        t =
          e === ``
            ? ``
            : s || zn(a.contents)
              ? `
`
              : ` `;
      r += `---${t}${e}\n`;
    } else
      r +=
        Rn(n, 0, a.contents, null, { block: !0, compact: !0 }).text +
        `
`;
    (i = a.explicitEnd || n.openEnded),
      i &&
        (r += `...
`);
  }
  return r;
}
function Hn(e, t) {
  const n = String(e),
    r = String(t);
  return n < r ? -1 : +(n > r);
}
function Un(e, t = {}) {
  const n = { ...ca, ...t },
    r = Yt(e, n.schema, { noRefs: n.noRefs, skipInvalid: n.skipInvalid });
  if (
    (n.flowLevel >= 0 &&
      Zt(r, (e, t) => {
        if (!(t.depth < n.flowLevel))
          return ((e.kind === `sequence` || e.kind === `mapping`) && (e.style = P.FLOW), Ci);
      }),
    n.sortKeys)
  ) {
    const e = n.sortKeys === !0 ? Hn : n.sortKeys;
    Zt(r, (t) => {
      t.kind === `mapping` &&
        t.items.sort((t, n) =>
          e(t.key.kind === `scalar` ? t.key.value : ``, n.key.kind === `scalar` ? n.key.value : ``),
        );
    });
  }
  return (n.transform(r), Vn(r, { ...ve(n, Object.keys(sa)), schema: n.schema }));
}
function Wn(e) {
  return `tagStart` in e && e.tagStart !== la
    ? e.tagStart
    : `anchorStart` in e && e.anchorStart !== la
      ? e.anchorStart
      : `valueStart` in e && e.valueStart !== la
        ? e.valueStart
        : `start` in e
          ? e.start
          : 0;
}
function Gn(e, t) {
  return t.tagStart === la ? `` : e.source.slice(t.tagStart, t.tagEnd);
}
function Kn(e, t) {
  return t.anchorStart === la ? void 0 : e.source.slice(t.anchorStart, t.anchorEnd);
}
function qn(e, t) {
  let n = Le(e.source, t),
    r = Gn(e, t),
    i,
    a = !1;
  return (
    r === ``
      ? (i = t.style === N.PLAIN ? e.schema.resolveImplicitScalarTag(n).tag.tagName : e.schema.defaultScalarTag.tagName)
      : ((a = !0), (i = r)),
    { kind: `scalar`, tag: i, tagged: a, style: t.style, anchor: Kn(e, t), value: n }
  );
}
function Jn(e, t, n) {
  let r = Gn(e, t),
    i,
    a = !1;
  return (r === `` ? (i = n) : ((i = r), (a = !0)), { tag: i, tagged: a, style: t.style, anchor: Kn(e, t) });
}
function Yn(e, t) {
  const n = e.frames[e.frames.length - 1];
  n.kind === `document`
    ? (n.doc.contents = t)
    : n.kind === `sequence`
      ? n.node.items.push(t)
      : n.key
        ? (n.node.items.push({ key: n.key, value: t }), (n.key = null))
        : (n.key = t);
}
function Xn(e, t) {
  const n = { source: t.source, schema: t.schema, eventIndex: 0, position: 0, frames: [], documents: [] };
  for (; n.eventIndex < e.length; ) {
    const t = e[n.eventIndex++];
    switch (((n.position = Wn(t)), t.type)) {
      case M.DOCUMENT: {
        const e = {
          contents: null,
          explicitStart: t.explicitStart,
          explicitEnd: t.explicitEnd,
          directives: t.directives,
        };
        n.frames.push({ kind: `document`, doc: e });
        break;
      }
      case M.SCALAR:
        Yn(n, qn(n, t));
        break;
      case M.SEQUENCE: {
        const { tag: e, tagged: r, style: i, anchor: a } = Jn(n, t, `tag:yaml.org,2002:seq`),
          o = { kind: `sequence`, tag: e, tagged: r, style: i, anchor: a, items: [] };
        n.frames.push({ kind: `sequence`, node: o });
        break;
      }
      case M.MAPPING: {
        const { tag: e, tagged: r, style: i, anchor: a } = Jn(n, t, `tag:yaml.org,2002:map`),
          o = { kind: `mapping`, tag: e, tagged: r, style: i, anchor: a, items: [] };
        n.frames.push({ kind: `mapping`, node: o, key: null });
        break;
      }
      case M.ALIAS:
        Yn(n, { kind: `alias`, anchor: n.source.slice(t.anchorStart, t.anchorEnd) });
        break;
      case M.POP: {
        const e = n.frames.pop();
        if (e.kind === `mapping` && e.key) throw Error(`incomplete mapping pair in event stream`);
        e.kind === `document` ? n.documents.push(e.doc) : Yn(n, e.node);
        break;
      }
    }
  }
  return n.documents;
}
var j,
  Zn,
  Qn,
  $n,
  er,
  tr,
  nr,
  rr,
  ir,
  ar,
  or,
  sr,
  cr,
  lr,
  ur,
  dr,
  fr,
  pr,
  mr,
  hr,
  gr,
  _r,
  vr,
  yr,
  br,
  xr,
  Sr,
  Cr,
  wr,
  Tr,
  Er,
  Dr,
  Or,
  kr,
  Ar,
  jr,
  Mr,
  Nr,
  Pr,
  Fr,
  Ir,
  Lr,
  Rr,
  zr,
  Br,
  Vr,
  Hr,
  Ur,
  Wr,
  Gr,
  Kr,
  qr,
  Jr,
  Yr,
  M,
  N,
  P,
  F,
  Xr,
  Zr,
  Qr,
  $r,
  ei,
  ti,
  ni,
  ri,
  ii,
  ai,
  I,
  oi,
  si,
  ci,
  li,
  ui,
  di,
  fi,
  pi,
  mi,
  hi,
  gi,
  _i,
  vi,
  yi,
  bi,
  xi,
  Si,
  Ci,
  wi,
  Ti,
  Ei,
  Di,
  Oi,
  ki,
  Ai,
  ji,
  Mi,
  Ni,
  Pi,
  Fi,
  Ii,
  Li,
  Ri,
  zi,
  Bi,
  Vi,
  Hi,
  Ui,
  Wi,
  Gi,
  Ki,
  qi,
  Ji,
  Yi,
  Xi,
  Zi,
  Qi,
  $i,
  ea,
  ta,
  na,
  ra,
  ia,
  aa,
  oa,
  sa,
  ca,
  la,
  ua,
  da,
  fa,
  pa,
  ma,
  ha,
  ga,
  _a,
  va,
  ya,
  ba,
  xa,
  Sa,
  Ca,
  wa,
  Ta,
  Ea = n(() => {
    (j = Symbol(`NOT_RESOLVED`)),
      (Zn = T(`tag:yaml.org,2002:str`, { resolve: (e) => e, identify: (e) => typeof e == `string` })),
      (Qn = [``, `~`, `null`, `Null`, `NULL`]),
      ($n = T(`tag:yaml.org,2002:null`, {
        implicit: !0,
        implicitFirstChars: [``, `~`, `n`, `N`],
        resolve: (e) => (Qn.indexOf(e) === -1 ? j : null),
        identify: (e) => e === null,
        represent: () => `null`,
      })),
      (er = T(`tag:yaml.org,2002:null`, {
        implicit: !0,
        implicitFirstChars: [`n`],
        resolve: (e, t) => (e === `null` || (t && e === ``) ? null : j),
        identify: (e) => e === null,
        represent: () => `null`,
      })),
      (tr = [``, `~`, `null`, `Null`, `NULL`]),
      (nr = T(`tag:yaml.org,2002:null`, {
        implicit: !0,
        implicitFirstChars: [``, `~`, `n`, `N`],
        resolve: (e) => (tr.indexOf(e) === -1 ? j : null),
        identify: (e) => e === null,
        represent: () => `null`,
      })),
      (rr = [`true`, `True`, `TRUE`]),
      (ir = [`false`, `False`, `FALSE`]),
      (ar = T(`tag:yaml.org,2002:bool`, {
        implicit: !0,
        implicitFirstChars: [`t`, `T`, `f`, `F`],
        resolve: (e) => rr.indexOf(e) !== -1 || (ir.indexOf(e) === -1 && j),
        identify: (e) => Object.prototype.toString.call(e) === `[object Boolean]`,
        represent: (e) => (e ? `true` : `false`),
      })),
      (or = [`true`]),
      (sr = [`false`]),
      (cr = T(`tag:yaml.org,2002:bool`, {
        implicit: !0,
        implicitFirstChars: [`t`, `f`],
        resolve: (e) => or.indexOf(e) !== -1 || (sr.indexOf(e) === -1 && j),
        identify: (e) => Object.prototype.toString.call(e) === `[object Boolean]`,
        represent: (e) => (e ? `true` : `false`),
      })),
      (lr = [`true`, `True`, `TRUE`, `y`, `Y`, `yes`, `Yes`, `YES`, `on`, `On`, `ON`]),
      (ur = [`false`, `False`, `FALSE`, `n`, `N`, `no`, `No`, `NO`, `off`, `Off`, `OFF`]),
      (dr = T(`tag:yaml.org,2002:bool`, {
        implicit: !0,
        implicitFirstChars: [`y`, `Y`, `n`, `N`, `t`, `T`, `f`, `F`, `o`, `O`],
        resolve: (e) => lr.indexOf(e) !== -1 || (ur.indexOf(e) === -1 && j),
        identify: (e) => Object.prototype.toString.call(e) === `[object Boolean]`,
        represent: (e) => (e ? `true` : `false`),
      })),
      (fr = /* @__PURE__ */ /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$/),
      (pr = /* @__PURE__ */ /^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$/),
      (mr = T(`tag:yaml.org,2002:int`, {
        implicit: !0,
        implicitFirstChars: [`-`, `+`, ...`0123456789`],
        resolve: ne,
        identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf(`e`) < 0,
        represent: (e) => e.toString(10),
      })),
      (hr = /* @__PURE__ */ /^-?(?:0|[1-9][0-9]*)$/),
      (gr = /* @__PURE__ */ /^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$/),
      (_r = T(`tag:yaml.org,2002:int`, {
        implicit: !0,
        implicitFirstChars: [`-`, ...`0123456789`],
        resolve: ie,
        identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf(`e`) < 0,
        represent: (e) => e.toString(10),
      })),
      (vr =
        /* @__PURE__ */ /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$/),
      (yr = T(`tag:yaml.org,2002:int`, {
        implicit: !0,
        implicitFirstChars: [`-`, `+`, ...`0123456789`],
        resolve: oe,
        identify: (e) => Number.isInteger(e) && !Object.is(e, -0) && e.toString(10).indexOf(`e`) < 0,
        represent: (e) => e.toString(10),
      })),
      (br =
        /* @__PURE__ */ /^(?:[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/),
      (xr = /* @__PURE__ */ /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/),
      (Sr = T(`tag:yaml.org,2002:float`, {
        implicit: !0,
        implicitFirstChars: [`-`, `+`, `.`, ...`0123456789`],
        resolve: se,
        identify: (e) =>
          typeof e == `number` && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf(`e`) >= 0),
        represent: ce,
      })),
      (Cr = /* @__PURE__ */ /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/),
      (wr =
        /* @__PURE__ */ /^(?:[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/),
      (Tr = T(`tag:yaml.org,2002:float`, {
        implicit: !0,
        implicitFirstChars: [`-`, ...`0123456789`],
        resolve: le,
        identify: (e) =>
          typeof e == `number` && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf(`e`) >= 0),
        represent: ue,
      })),
      (Er =
        /* @__PURE__ */ /^(?:[-+]?(?:(?:[0-9][0-9_]*)?\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/),
      (Dr = /* @__PURE__ */ /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/),
      (Or = T(`tag:yaml.org,2002:float`, {
        implicit: !0,
        implicitFirstChars: [`-`, `+`, `.`, ...`0123456789`],
        resolve: de,
        identify: (e) =>
          typeof e == `number` && (!Number.isInteger(e) || Object.is(e, -0) || e.toString(10).indexOf(`e`) >= 0),
        represent: fe,
      })),
      (kr = T(`tag:yaml.org,2002:merge`, {
        implicit: !0,
        implicitFirstChars: [`<`],
        resolve: (e, t) => (e === `<<` || (t && e === ``) ? `<<` : j),
        identify: () => !1,
      })),
      (Ar = /^[A-Za-z0-9+/]*={0,2}$/),
      (jr = T(`tag:yaml.org,2002:binary`, {
        resolve: pe,
        identify: (e) => Object.prototype.toString.call(e) === `[object Uint8Array]`,
        represent: me,
      })),
      (Mr = /* @__PURE__ */ /^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$/),
      (Nr =
        /* @__PURE__ */ /^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$/),
      (Pr = T(`tag:yaml.org,2002:timestamp`, {
        implicit: !0,
        implicitFirstChars: [...`0123456789`],
        resolve: ge,
        identify: (e) => e instanceof Date,
        represent: (e) => e.toISOString(),
      })),
      (Fr = E(`tag:yaml.org,2002:seq`, {
        create: () => [],
        addItem: (e, t) => {
          e.push(t);
        },
        identify: Array.isArray,
      })),
      (Ir = E(`tag:yaml.org,2002:omap`, {
        create: () => ({ list: [], seen: /* @__PURE__ */ new Set() }),
        addItem: (e, t) => {
          let n;
          if (t instanceof Map) {
            if (t.size !== 1) return `cannot resolve an ordered map item`;
            n = t.keys().next().value;
          } else if (_e(t)) {
            const e = Object.keys(t);
            if (e.length !== 1) return `cannot resolve an ordered map item`;
            n = e[0];
          } else return `cannot resolve an ordered map item`;
          return e.seen.has(n) ? `duplicate key in ordered map` : (e.seen.add(n), e.list.push(t), ``);
        },
        finalize: (e) => e.list,
        identify: () => !1,
      })),
      (Lr = E(`tag:yaml.org,2002:pairs`, {
        create: () => [],
        addItem: (e, t) => {
          if (t instanceof Map)
            return t.size === 1 ? (e.push(t.entries().next().value), ``) : `cannot resolve a pairs item`;
          if (Object.prototype.toString.call(t) !== `[object Object]`) return `cannot resolve a pairs item`;
          const n = t,
            r = Object.keys(n);
          return r.length === 1 ? (e.push([r[0], n[r[0]]]), ``) : `cannot resolve a pairs item`;
        },
        identify: () => !1,
      })),
      (Rr = ee(`tag:yaml.org,2002:map`, {
        create: () => ({}),
        identify: _e,
        represent: (e) => {
          const t = /* @__PURE__ */ new Map();
          for (const n of Object.keys(e)) t.set(n, e[n]);
          return t;
        },
        addPair: (e, t, n) => {
          if (typeof t == `object` && t) return `object-based map does not support complex keys`;
          const r = String(t);
          return (
            r === `__proto__`
              ? Object.defineProperty(e, r, { value: n, enumerable: !0, configurable: !0, writable: !0 })
              : (e[r] = n),
            ``
          );
        },
        has: (e, t) => (typeof t == `object` && t ? !1 : Object.hasOwn(e, String(t))),
        keys: (e) => Object.keys(e),
        get: (e, t) => {
          const n = String(t);
          return Object.hasOwn(e, n) ? e[n] : null;
        },
      })),
      (zr = ee(`tag:yaml.org,2002:set`, {
        create: () => /* @__PURE__ */ new Set(),
        identify: (e) => e instanceof Set,
        represent: (e) => {
          const t = /* @__PURE__ */ new Map();
          for (const n of e) t.set(n, null);
          return t;
        },
        addPair: (e, t, n) => (n === null ? (e.add(t), ``) : `cannot resolve a set item`),
        has: (e, t) => e.has(t),
        keys: (e) => e.keys(),
        get: () => null,
      })),
      (Br = class e {
        tags;
        implicitScalarTags;
        implicitScalarByFirstChar;
        implicitScalarAnyFirstChar;
        defaultScalarTag;
        defaultSequenceTag;
        defaultMappingTag;
        exact;
        prefix;
        constructor(e) {
          const t = xe(e),
            n = [],
            r = ye(),
            i = be();
          for (const e of t) {
            if (e.nodeKind === `scalar` && e.implicit) {
              if (e.matchByTagPrefix) throw Error(`Implicit scalar tags cannot match by tag prefix`);
              n.push(e);
            }
            switch (e.nodeKind) {
              case `scalar`:
                e.matchByTagPrefix ? i.scalar.push(e) : (r.scalar[e.tagName] = e);
                break;
              case `sequence`:
                e.matchByTagPrefix ? i.sequence.push(e) : (r.sequence[e.tagName] = e);
                break;
              case `mapping`:
                e.matchByTagPrefix ? i.mapping.push(e) : (r.mapping[e.tagName] = e);
            }
          }
          const a = n.filter((e) => e.implicitFirstChars === null),
            o = /* @__PURE__ */ new Set();
          for (const e of n) if (e.implicitFirstChars !== null) for (const t of e.implicitFirstChars) o.add(t);
          const s = /* @__PURE__ */ new Map();
          for (const e of o)
            s.set(
              e,
              n.filter((t) => t.implicitFirstChars === null || t.implicitFirstChars.indexOf(e) !== -1),
            );
          const c = r.scalar[`tag:yaml.org,2002:str`];
          if (!c) throw Error(`schema does not define the default scalar tag (tag:yaml.org,2002:str)`);
          (this.tags = t),
            (this.implicitScalarTags = n),
            (this.implicitScalarByFirstChar = s),
            (this.implicitScalarAnyFirstChar = a),
            (this.defaultScalarTag = c),
            (this.defaultSequenceTag = r.sequence[`tag:yaml.org,2002:seq`]),
            (this.defaultMappingTag = r.mapping[`tag:yaml.org,2002:map`]),
            (this.exact = r),
            (this.prefix = i);
        }
        lookupScalarTag(e) {
          const t = this.exact.scalar[e];
          if (t) return t;
          for (const t of this.prefix.scalar) if (e.startsWith(t.tagName)) return t;
        }
        lookupSequenceTag(e) {
          const t = this.exact.sequence[e];
          if (t) return t;
          for (const t of this.prefix.sequence) if (e.startsWith(t.tagName)) return t;
        }
        lookupMappingTag(e) {
          const t = this.exact.mapping[e];
          if (t) return t;
          for (const t of this.prefix.mapping) if (e.startsWith(t.tagName)) return t;
        }
        resolveImplicitScalarTag(e) {
          const t = this.implicitScalarByFirstChar.get(e.charAt(0)) ?? this.implicitScalarAnyFirstChar;
          for (const n of t) {
            const t = n.resolve(e, !1, n.tagName);
            if (t !== j) return { value: t, tag: n };
          }
          const n = this.defaultScalarTag;
          return { value: n.resolve(e, !1, n.tagName), tag: n };
        }
        withTags(...t) {
          let n = [];
          for (const e of t) n = n.concat(e);
          return new e([...this.tags, ...n]);
        }
      }),
      (Vr = new Br([Zn, Fr, Rr])),
      (Hr = new Br([...Vr.tags, er, cr, _r, Tr])),
      (Ur = new Br([...Vr.tags, $n, ar, mr, Sr])),
      (Wr = new Br([...Vr.tags, nr, dr, yr, Or, Pr, kr, jr, Ir, Lr, zr])),
      (Gr = Wr.withTags(
        {
          ...yr,
          resolve: (e, t, n) => {
            const r = yr.resolve(e, t, n);
            return r === j ? mr.resolve(e, t, n) : r;
          },
        },
        {
          ...Or,
          resolve: (e, t, n) => {
            const r = Or.resolve(e, t, n);
            return r === j ? Sr.resolve(e, t, n) : r;
          },
        },
      )),
      (Kr = ee(`tag:yaml.org,2002:map`, {
        create: () => /* @__PURE__ */ new Map(),
        addPair: (e, t, n) => (e.set(t, n), ``),
        has: (e, t) => e.has(t),
        keys: (e) => e.keys(),
        get: (e, t) => e.get(t),
        identify: (e) => e instanceof Map || _e(e),
        represent: (e) => {
          if (e instanceof Map) return e;
          const t = /* @__PURE__ */ new Map(),
            n = e;
          for (const e of Object.keys(n)) t.set(e, n[e]);
          return t;
        },
      })),
      (qr = ee(`tag:yaml.org,2002:map`, {
        create: () => ({}),
        identify: _e,
        represent: (e) => {
          const t = /* @__PURE__ */ new Map();
          for (const n of Object.keys(e)) t.set(n, e[n]);
          return t;
        },
        addPair: (e, t, n) => {
          const r = Se(t);
          return r === null
            ? `nested arrays are not supported inside keys`
            : (r === `__proto__`
                ? Object.defineProperty(e, r, { value: n, enumerable: !0, configurable: !0, writable: !0 })
                : (e[r] = n),
              ``);
        },
        has: (e, t) => {
          const n = Se(t);
          return n !== null && Object.hasOwn(e, n);
        },
        keys: (e) => Object.keys(e),
        get: (e, t) => {
          const n = String(t);
          return Object.hasOwn(e, n) ? e[n] : null;
        },
      })),
      (Jr = { maxLength: 79, indent: 1, linesBefore: 3, linesAfter: 2 }),
      (Yr = class e extends Error {
        reason;
        mark;
        constructor(e, t) {
          super(),
            (this.name = `YAMLException`),
            (this.reason = e),
            (this.mark = t),
            (this.message = Ee(this, !1)),
            Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
        }
        toString(e) {
          return `${this.name}: ${Ee(this, e)}`;
        }
        static throwAt(t, n, r, i = ``) {
          let a = 0,
            o = 0;
          for (let e = 0; e < n; e++) {
            const n = t.charCodeAt(e);
            n === 10 ? (a++, (o = e + 1)) : n === 13 && (a++, t.charCodeAt(e + 1) === 10 && e++, (o = e + 1));
          }
          const s = { name: i, buffer: t, position: n, line: a, column: n - o };
          throw ((s.snippet = Te(s)), new e(r, s));
        }
      }),
      (M = { DOCUMENT: 1, SEQUENCE: 2, MAPPING: 3, SCALAR: 4, ALIAS: 5, POP: 6 }),
      (N = { PLAIN: 1, SINGLE_QUOTED: 2, DOUBLE_QUOTED: 3, LITERAL_BLOCK: 4, FOLDED_BLOCK: 5 }),
      (P = { BLOCK: 1, FLOW: 2 }),
      (F = { CLIP: 1, STRIP: 2, KEEP: 3 }),
      (Xr = -1),
      (Zr = Array(256)),
      (Qr = Array(256));
    for (let e = 0; e < 256; e++) (Zr[e] = +!!De(e)), (Qr[e] = De(e));
    ($r = Object.assign(Object.create(null), { '!': `!`, '!!': `tag:yaml.org,2002:` })),
      (ei = `-#;/?:@&=+$_.~*'()`),
      (ti = ei + `!,[]`),
      (ni = `0123456789ABCDEF`),
      (ri = -1),
      (ii = `tag:yaml.org,2002:merge`),
      (ai = { filename: ``, schema: Ur, json: !1, maxTotalMergeKeys: 1e4, maxAliases: -1 }),
      (I = -1),
      (oi = Object.prototype.hasOwnProperty),
      (si = 1),
      (ci = 2),
      (li = 3),
      (ui = 4),
      (di =
        /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/),
      (fi = /[,[\]{}]/),
      (pi = /^(?:!|!!|![0-9A-Za-z-]+!)$/),
      (mi = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`),
      (hi = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`),
      (gi = RegExp(`^(?:${mi})*$`)),
      (_i = RegExp(`^(?:${hi})+$`)),
      (vi = RegExp(`^(?:!(?:${mi})*|${hi}(?:${mi})*)$`)),
      (yi = { filename: ``, maxDepth: 100 }),
      (bi = { ...yi, ...ai }),
      (xi = Symbol(`INVALID`)),
      (Si = Symbol(`visit:break`)),
      (Ci = Symbol(`visit:skip`)),
      (wi = {
        applyQuoteFlowKeysOption: en,
        doubleQuoteForInvisibles: tn,
        doubleQuoteWhitespaceOnly: nn,
        applyForceQuotesOption: rn,
        tryLongOrMultilineAsBlock: an,
        quoteInvalidPlain: on,
        fallbackToDoubleQuoted: sn,
      }),
      (Ti = `[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]`),
      (Ei = `[\\n\\r]`),
      (Di = `\\uFEFF`),
      (Oi = `[ \\t]`),
      (ki = `(?:(?!(?:${Ei}|${Di}))${Ti})`),
      (Ai = `(?:(?!${Oi})${ki})`),
      (ji = `[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]`),
      (Mi = `[-?:,\\[\\]{}#&*!|>'"%@\`]`),
      (Ni = `[,\\[\\]{}]`),
      (Pi = Ai),
      (Fi = `(?:(?!${Ni})${Ai})`),
      (Ii = `(?:(?:(?!${Mi})${Ai})|[?:-](?=${Pi}))`),
      (Li = `(?:(?:(?!${Mi})${Ai})|[?:-](?=${Fi}))`),
      (Ri = `(?:(?:(?![:#])${Pi})|:(?=${Pi}))#*`),
      (zi = `(?:(?:(?![:#])${Fi})|:(?=${Fi}))#*`),
      (Bi = `(?:${Oi}*${Ri})*`),
      (Vi = `(?:${Oi}*${zi})*`),
      (Hi = `${Ii}#*${Bi}`),
      (Ui = `${Li}#*${Vi}`),
      (Wi = Hi),
      (Gi = Ui),
      (Ki = `\\n+${Ri}${Bi}`),
      (qi = `\\n+${zi}${Vi}`),
      (Ji = `${Hi}(?:${Ki})*`),
      (Yi = `${Ui}(?:${qi})*`),
      (Xi = RegExp(`^(?:${Ji})$`, `u`)),
      (Zi = RegExp(`^(?:${Yi})$`, `u`)),
      (Qi = RegExp(`^(?:${Wi})$`, `u`)),
      ($i = RegExp(`^(?:${Gi})$`, `u`)),
      (ea = RegExp(`^(?:${ji})*$`, `u`)),
      (ta = RegExp(`^(?:${ji}|\\n)*$`, `u`)),
      (na = RegExp(`^(?:${ki}|\\n)*$`, `u`)),
      (ra = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/),
      (ia = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m),
      (aa = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu),
      (oa = 10),
      (sa = {
        indent: 2,
        seqNoIndent: !1,
        seqInlineFirst: !0,
        lineWidth: 80,
        flowBracketPadding: !1,
        flowSkipCommaSpace: !1,
        flowSkipColonSpace: !1,
        quoteFlowKeys: !1,
        quoteStyle: `single`,
        forceQuotes: !1,
        scalarStyleRules: Object.keys(wi).map((e) => Reflect.get(wi, e)),
        tagBeforeAnchor: !1,
      }),
      (ca = { ...sa, schema: Gr, skipInvalid: !1, noRefs: !1, flowLevel: -1, sortKeys: !1, transform: () => {} }),
      (la = -1),
      (ua = M.DOCUMENT),
      (da = M.SEQUENCE),
      (fa = M.MAPPING),
      (pa = M.SCALAR),
      (ma = M.ALIAS),
      (ha = M.POP),
      (ga = N.PLAIN),
      (_a = N.SINGLE_QUOTED),
      (va = N.DOUBLE_QUOTED),
      (ya = N.LITERAL_BLOCK),
      (ba = N.FOLDED_BLOCK),
      (xa = P.BLOCK),
      (Sa = P.FLOW),
      (Ca = F.CLIP),
      (wa = F.STRIP),
      (Ta = F.KEEP);
  }),
  Da = /* @__PURE__ */ a((t, n) => {
    const r = (Ea(), e(w)),
      i = (t = n.exports);
    (i.yaml = { parse: r.load.bind(r), stringify: r.dump.bind(r) }),
      (i.json = {
        parse: JSON.parse.bind(JSON),
        stringify: (e, t) => {
          const n = Object.assign({ replacer: null, space: 2 }, t);
          return JSON.stringify(e, n.replacer, n.space);
        },
      }),
      (i.javascript = {
        parse: (e, t, n) => {
          throw Error(
            'Parsing JavaScript in front matter is no longer supported internally in `@11ty/gray-matter`. Support is added upstream in `@11ty/eleventy`.',
          );
        },
        stringify: () => {
          throw Error(`stringifying JavaScript is not supported`);
        },
      });
  }),
  Oa = /* @__PURE__ */ a((e) => {
    (e.define = (e, t, n) => {
      Reflect.defineProperty(e, t, { enumerable: !1, configurable: !0, writable: !0, value: n });
    }),
      (e.isBuffer = (e) => e instanceof Uint8Array);
    const t = Object.prototype.toString;
    (e.isObject = (e) => t.call(e) === `[object Object]`),
      (e.toBuffer = (e) => {
        if (typeof e == `string`) {
          if (typeof TextEncoder < `u`) return new TextEncoder().encode(e);
          throw Error(`Unsupported environment: TextEncoder global required.`);
        }
        return e;
      });
    function n(e) {
      return typeof e == `string` && e.charAt(0) === `﻿` ? e.slice(1) : e;
    }
    (e.toString = (t) => {
      if (e.isBuffer(t)) {
        if (typeof TextDecoder < `u`) return n(new TextDecoder().decode(t));
        throw Error(`Unsupported environment: TextDecoder required.`);
      }
      if (typeof t != `string`) throw TypeError(`expected input to be a string or buffer`);
      return n(t);
    }),
      (e.arrayify = (e) => (e ? (Array.isArray(e) ? e : [e]) : [])),
      (e.startsWith = (e, t, n) => (typeof n != `number` && (n = t.length), e.slice(0, n) === t));
  }),
  ka = /* @__PURE__ */ a((e, t) => {
    const n = Da(),
      r = Oa();
    t.exports = (e) => {
      const t = Object.assign({}, e);
      return (
        (t.delimiters = r.arrayify(t.delims || t.delimiters || `---`)),
        t.delimiters.length === 1 && t.delimiters.push(t.delimiters[0]),
        (t.language = (t.language || t.lang || `yaml`).toLowerCase()),
        (t.engines = Object.assign({}, n, t.parsers, t.engines)),
        t
      );
    };
  }),
  Aa = /* @__PURE__ */ a((e, t) => {
    t.exports = (e, t) => {
      let r = t.engines[e] || t.engines[n(e)];
      if (r === void 0) throw Error(`gray-matter engine "` + e + `" is not registered`);
      return (typeof r == `function` && (r = { parse: r }), r);
    };
    function n(e) {
      switch (e.toLowerCase()) {
        case `js`:
        case `javascript`:
          return `javascript`;
        case `yaml`:
        case `yml`:
          return `yaml`;
        default:
          return e;
      }
    }
  }),
  ja = /* @__PURE__ */ a((e, t) => {
    const n = Aa(),
      r = ka(),
      { isObject: i } = Oa();
    t.exports = (e, t, o) => {
      if (t == null && o == null) {
        if (i(e)) (t = e.data), (o = {});
        else if (typeof e == `string`) return e;
        else throw TypeError(`expected file to be a string or object`);
      }
      const s = e.content,
        c = r(o);
      if (t == null) {
        if (!c.data) return e;
        t = c.data;
      }
      const l = e.language || c.language,
        u = n(l, c);
      if (typeof u.stringify != `function`) throw TypeError(`expected "` + l + `.stringify" to be a function`);
      t = Object.assign({}, e.data, t);
      let d = c.delimiters[0],
        f = c.delimiters[1],
        p = u.stringify(t, o).trim(),
        m = ``;
      return (
        p !== `{}` && (m = a(d) + a(p) + a(f)),
        typeof e.excerpt == `string` &&
          e.excerpt !== `` &&
          s.indexOf(e.excerpt.trim()) === -1 &&
          (m += a(e.excerpt) + a(f)),
        m + a(s)
      );
    };
    function a(e) {
      return e.slice(-1) ===
        `
`
        ? e
        : e +
            `
`;
    }
  }),
  Ma = /* @__PURE__ */ a((e, t) => {
    const n = ka();
    t.exports = (e, t) => {
      const r = n(t);
      if (((e.data ??= {}), typeof r.excerpt == `function`)) return r.excerpt(e, r);
      const i = e.data.excerpt_separator || r.excerpt_separator;
      if (i == null && (r.excerpt === !1 || r.excerpt == null)) return e;
      const a = typeof r.excerpt == `string` ? r.excerpt : i || r.delimiters[0],
        o = e.content.indexOf(a);
      return (o !== -1 && (e.excerpt = e.content.slice(0, o)), e);
    };
  }),
  Na = /* @__PURE__ */ a((e, t) => {
    const n = ja(),
      r = Oa();
    t.exports = (e) => (
      r.isObject(e) || (e = { content: e }),
      r.isObject(e.data) || (e.data = {}),
      e.contents && e.content == null && (e.content = e.contents),
      r.define(e, `orig`, r.toBuffer(e.content)),
      r.define(e, `language`, e.language || ``),
      r.define(e, `matter`, e.matter || ``),
      r.define(e, `stringify`, (t, r) => (r && r.language && (e.language = r.language), n(e, t, r))),
      (e.content = r.toString(e.content)),
      (e.isEmpty = !1),
      (e.excerpt = ``),
      e
    );
  }),
  Pa = /* @__PURE__ */ a((e, t) => {
    const n = Aa(),
      r = ka();
    t.exports = (e, t, i) => {
      const a = r(i),
        o = n(e, a);
      if (typeof o.parse != `function`) throw TypeError(`expected "` + e + `.parse" to be a function`);
      return o.parse(t, a);
    };
  }),
  Fa = /* @__PURE__ */ a((e, n) => {
    const r = t(`fs`),
      i = C(),
      a = ka(),
      o = ja(),
      s = Ma(),
      c = Da(),
      l = Na(),
      u = Pa(),
      d = Oa();
    function f(e, t) {
      if (e === ``) return { data: {}, content: e, excerpt: ``, orig: e };
      let n = l(e),
        r = f.cache[n.content];
      if (!t) {
        if (r) return ((n = Object.assign({}, r)), (n.orig = r.orig), n);
        f.cache[n.content] = n;
      }
      return p(n, t);
    }
    function p(e, t) {
      let n = a(t),
        r = n.delimiters[0],
        o =
          `
` + n.delimiters[1],
        c = e.content;
      n.language && (e.language = n.language);
      const l = r.length;
      if (!d.startsWith(c, r, l)) return (s(e, n), e);
      if (c.charAt(l) === r.slice(-1)) return e;
      c = c.slice(l);
      const p = c.length,
        m = f.language(c, n);
      m.name && ((e.language = m.name), (c = c.slice(m.raw.length)));
      let h = c.indexOf(o);
      return (
        h === -1 && (h = p),
        (e.matter = c.slice(0, h)),
        e.matter.replace(/^\s*#[^\n]+/gm, ``).trim() === ``
          ? ((e.isEmpty = !0), (e.empty = e.content), (e.data = {}))
          : (e.data = u(e.language, e.matter, n)),
        h === p
          ? (e.content = ``)
          : ((e.content = c.slice(h + o.length)),
            e.content[0] === `\r` && (e.content = e.content.slice(1)),
            e.content[0] ===
              `
` && (e.content = e.content.slice(1))),
        s(e, n),
        (n.sections === !0 || typeof n.section == `function`) && i(e, n.section),
        e
      );
    }
    (f.engines = c),
      (f.stringify = (e, t, n) => (typeof e == `string` && (e = f(e, n)), o(e, t, n))),
      (f.read = (e, t) => {
        const n = f(r.readFileSync(e, `utf8`), t);
        return ((n.path = e), n);
      }),
      (f.test = (e, t) => d.startsWith(e, a(t).delimiters[0])),
      (f.language = (e, t) => {
        const n = a(t).delimiters[0];
        f.test(e) && (e = e.slice(n.length));
        const r = e.slice(0, e.search(/\r?\n/));
        return { raw: r, name: r ? r.trim() : `` };
      }),
      (f.cache = {}),
      (f.clearCache = () => {
        f.cache = {};
      }),
      (n.exports = f);
  }),
  L = /* @__PURE__ */ a((e) => {
    const t = Symbol.for(`yaml.alias`),
      n = Symbol.for(`yaml.document`),
      r = Symbol.for(`yaml.map`),
      i = Symbol.for(`yaml.pair`),
      a = Symbol.for(`yaml.scalar`),
      o = Symbol.for(`yaml.seq`),
      s = Symbol.for(`yaml.node.type`),
      c = (e) => !!e && typeof e == `object` && e[s] === t,
      l = (e) => !!e && typeof e == `object` && e[s] === n,
      u = (e) => !!e && typeof e == `object` && e[s] === r,
      d = (e) => !!e && typeof e == `object` && e[s] === i,
      f = (e) => !!e && typeof e == `object` && e[s] === a,
      p = (e) => !!e && typeof e == `object` && e[s] === o;
    function m(e) {
      if (e && typeof e == `object`)
        switch (e[s]) {
          case r:
          case o:
            return !0;
        }
      return !1;
    }
    function h(e) {
      if (e && typeof e == `object`)
        switch (e[s]) {
          case t:
          case r:
          case a:
          case o:
            return !0;
        }
      return !1;
    }
    (e.ALIAS = t),
      (e.DOC = n),
      (e.MAP = r),
      (e.NODE_TYPE = s),
      (e.PAIR = i),
      (e.SCALAR = a),
      (e.SEQ = o),
      (e.hasAnchor = (e) => (f(e) || m(e)) && !!e.anchor),
      (e.isAlias = c),
      (e.isCollection = m),
      (e.isDocument = l),
      (e.isMap = u),
      (e.isNode = h),
      (e.isPair = d),
      (e.isScalar = f),
      (e.isSeq = p);
  }),
  Ia = /* @__PURE__ */ a((e) => {
    var t = L();
    const n = Symbol(`break visit`),
      r = Symbol(`skip children`),
      i = Symbol(`remove node`);
    function a(e, n) {
      const r = l(n);
      t.isDocument(e)
        ? o(null, e.contents, r, Object.freeze([e])) === i && (e.contents = null)
        : o(null, e, r, Object.freeze([]));
    }
    (a.BREAK = n), (a.SKIP = r), (a.REMOVE = i);
    function o(e, r, a, s) {
      const c = u(e, r, a, s);
      if (t.isNode(c) || t.isPair(c)) return (d(e, s, c), o(e, c, a, s));
      if (typeof c != `symbol`) {
        if (t.isCollection(r)) {
          s = Object.freeze(s.concat(r));
          for (let e = 0; e < r.items.length; ++e) {
            const t = o(e, r.items[e], a, s);
            if (typeof t == `number`) e = t - 1;
            else if (t === n) return n;
            else t === i && (r.items.splice(e, 1), --e);
          }
        } else if (t.isPair(r)) {
          s = Object.freeze(s.concat(r));
          const e = o(`key`, r.key, a, s);
          if (e === n) return n;
          e === i && (r.key = null);
          const t = o(`value`, r.value, a, s);
          if (t === n) return n;
          t === i && (r.value = null);
        }
      }
      return c;
    }
    async function s(e, n) {
      const r = l(n);
      t.isDocument(e)
        ? (await c(null, e.contents, r, Object.freeze([e]))) === i && (e.contents = null)
        : await c(null, e, r, Object.freeze([]));
    }
    (s.BREAK = n), (s.SKIP = r), (s.REMOVE = i);
    async function c(e, r, a, o) {
      const s = await u(e, r, a, o);
      if (t.isNode(s) || t.isPair(s)) return (d(e, o, s), c(e, s, a, o));
      if (typeof s != `symbol`) {
        if (t.isCollection(r)) {
          o = Object.freeze(o.concat(r));
          for (let e = 0; e < r.items.length; ++e) {
            const t = await c(e, r.items[e], a, o);
            if (typeof t == `number`) e = t - 1;
            else if (t === n) return n;
            else t === i && (r.items.splice(e, 1), --e);
          }
        } else if (t.isPair(r)) {
          o = Object.freeze(o.concat(r));
          const e = await c(`key`, r.key, a, o);
          if (e === n) return n;
          e === i && (r.key = null);
          const t = await c(`value`, r.value, a, o);
          if (t === n) return n;
          t === i && (r.value = null);
        }
      }
      return s;
    }
    function l(e) {
      return typeof e == `object` && (e.Collection || e.Node || e.Value)
        ? Object.assign(
            { Alias: e.Node, Map: e.Node, Scalar: e.Node, Seq: e.Node },
            e.Value && { Map: e.Value, Scalar: e.Value, Seq: e.Value },
            e.Collection && { Map: e.Collection, Seq: e.Collection },
            e,
          )
        : e;
    }
    function u(e, n, r, i) {
      if (typeof r == `function`) return r(e, n, i);
      if (t.isMap(n)) return r.Map?.(e, n, i);
      if (t.isSeq(n)) return r.Seq?.(e, n, i);
      if (t.isPair(n)) return r.Pair?.(e, n, i);
      if (t.isScalar(n)) return r.Scalar?.(e, n, i);
      if (t.isAlias(n)) return r.Alias?.(e, n, i);
    }
    function d(e, n, r) {
      const i = n[n.length - 1];
      if (t.isCollection(i)) i.items[e] = r;
      else if (t.isPair(i)) e === `key` ? (i.key = r) : (i.value = r);
      else if (t.isDocument(i)) i.contents = r;
      else {
        const e = t.isAlias(i) ? `alias` : `scalar`;
        throw Error(`Cannot replace node with ${e} parent`);
      }
    }
    (e.visit = a), (e.visitAsync = s);
  }),
  La = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = Ia();
    const r = { '!': `%21`, ',': `%2C`, '[': `%5B`, ']': `%5D`, '{': `%7B`, '}': `%7D` },
      i = (e) => e.replace(/[!,[\]{}]/g, (e) => r[e]);
    var a = class e {
      constructor(t, n) {
        (this.docStart = null),
          (this.docEnd = !1),
          (this.yaml = Object.assign({}, e.defaultYaml, t)),
          (this.tags = Object.assign({}, e.defaultTags, n));
      }
      clone() {
        const t = new e(this.yaml, this.tags);
        return ((t.docStart = this.docStart), t);
      }
      atDocument() {
        const t = new e(this.yaml, this.tags);
        switch (this.yaml.version) {
          case `1.1`:
            this.atNextDocument = !0;
            break;
          case `1.2`:
            (this.atNextDocument = !1),
              (this.yaml = { explicit: e.defaultYaml.explicit, version: `1.2` }),
              (this.tags = Object.assign({}, e.defaultTags));
        }
        return t;
      }
      add(t, n) {
        this.atNextDocument &&=
          ((this.yaml = { explicit: e.defaultYaml.explicit, version: `1.1` }),
          (this.tags = Object.assign({}, e.defaultTags)),
          !1);
        const r = t.trim().split(/[ \t]+/),
          i = r.shift();
        switch (i) {
          case `%TAG`: {
            if (r.length !== 2 && (n(0, `%TAG directive should contain exactly two parts`), r.length < 2)) return !1;
            const [e, t] = r;
            return ((this.tags[e] = t), !0);
          }
          case `%YAML`: {
            if (((this.yaml.explicit = !0), r.length !== 1))
              return (n(0, `%YAML directive should contain exactly one part`), !1);
            const [e] = r;
            if (e === `1.1` || e === `1.2`) return ((this.yaml.version = e), !0);
            {
              const t = /^\d+\.\d+$/.test(e);
              return (n(6, `Unsupported YAML version ${e}`, t), !1);
            }
          }
          default:
            return (n(0, `Unknown directive ${i}`, !0), !1);
        }
      }
      tagName(e, t) {
        if (e === `!`) return `!`;
        if (e[0] !== `!`) return (t(`Not a valid tag: ${e}`), null);
        if (e[1] === `<`) {
          const n = e.slice(2, -1);
          return n === `!` || n === `!!`
            ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null)
            : (e[e.length - 1] !== `>` && t(`Verbatim tags must end with a >`), n);
        }
        const [, n, r] = e.match(/^(.*!)([^!]*)$/s);
        r || t(`The ${e} tag has no suffix`);
        const i = this.tags[n];
        if (i)
          try {
            return i + decodeURIComponent(r);
          } catch (e) {
            return (t(String(e)), null);
          }
        return n === `!` ? e : (t(`Could not resolve tag: ${e}`), null);
      }
      tagString(e) {
        for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + i(e.substring(n.length));
        return e[0] === `!` ? e : `!<${e}>`;
      }
      toString(e) {
        let r = this.yaml.explicit ? [`%YAML ${this.yaml.version || `1.2`}`] : [],
          i = Object.entries(this.tags),
          a;
        if (e && i.length > 0 && t.isNode(e.contents)) {
          const r = {};
          n.visit(e.contents, (e, n) => {
            t.isNode(n) && n.tag && (r[n.tag] = !0);
          }),
            (a = Object.keys(r));
        } else a = [];
        for (const [t, n] of i)
          (t === `!!` && n === `tag:yaml.org,2002:`) ||
            (e && !a.some((e) => e.startsWith(n))) ||
            r.push(`%TAG ${t} ${n}`);
        return r.join(`
`);
      }
    };
    (a.defaultYaml = { explicit: !1, version: `1.2` }),
      (a.defaultTags = { '!!': `tag:yaml.org,2002:` }),
      (e.Directives = a);
  }),
  Ra = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = Ia();
    function r(e) {
      if (/[\x00-\x19\s,[\]{}]/.test(e)) {
        const t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
        throw Error(t);
      }
      return !0;
    }
    function i(e) {
      const t = /* @__PURE__ */ new Set();
      return (
        n.visit(e, {
          Value(e, n) {
            n.anchor && t.add(n.anchor);
          },
        }),
        t
      );
    }
    function a(e, t) {
      for (let n = 1; ; ++n) {
        const r = `${e}${n}`;
        if (!t.has(r)) return r;
      }
    }
    function o(e, n) {
      let r = [],
        o = /* @__PURE__ */ new Map(),
        s = null;
      return {
        onAnchor: (t) => {
          r.push(t), (s ??= i(e));
          const o = a(n, s);
          return (s.add(o), o);
        },
        setAnchors: () => {
          for (const e of r) {
            const n = o.get(e);
            if (typeof n == `object` && n.anchor && (t.isScalar(n.node) || t.isCollection(n.node)))
              n.node.anchor = n.anchor;
            else {
              const t = /* @__PURE__ */ Error(`Failed to resolve repeated object (this should not happen)`);
              throw ((t.source = e), t);
            }
          }
        },
        sourceObjects: o,
      };
    }
    (e.anchorIsValid = r), (e.anchorNames = i), (e.createNodeAnchors = o), (e.findNewAnchor = a);
  }),
  za = /* @__PURE__ */ a((e) => {
    function t(e, n, r, i) {
      if (i && typeof i == `object`) {
        if (Array.isArray(i))
          for (let n = 0, r = i.length; n < r; ++n) {
            const r = i[n],
              a = t(e, i, String(n), r);
            a === void 0 ? delete i[n] : a !== r && (i[n] = a);
          }
        else if (i instanceof Map)
          for (const n of Array.from(i.keys())) {
            const r = i.get(n),
              a = t(e, i, n, r);
            a === void 0 ? i.delete(n) : a !== r && i.set(n, a);
          }
        else if (i instanceof Set)
          for (const n of Array.from(i)) {
            const r = t(e, i, n, n);
            r === void 0 ? i.delete(n) : r !== n && (i.delete(n), i.add(r));
          }
        else
          for (const [n, r] of Object.entries(i)) {
            const a = t(e, i, n, r);
            a === void 0 ? delete i[n] : a !== r && (i[n] = a);
          }
      }
      return e.call(n, r, i);
    }
    e.applyReviver = t;
  }),
  Ba = /* @__PURE__ */ a((e) => {
    var t = L();
    function n(e, r, i) {
      if (Array.isArray(e)) return e.map((e, t) => n(e, String(t), i));
      if (e && typeof e.toJSON == `function`) {
        if (!i || !t.hasAnchor(e)) return e.toJSON(r, i);
        const n = { aliasCount: 0, count: 1, res: void 0 };
        i.anchors.set(e, n),
          (i.onCreate = (e) => {
            (n.res = e), delete i.onCreate;
          });
        const a = e.toJSON(r, i);
        return (i.onCreate && i.onCreate(a), a);
      }
      return typeof e == `bigint` && !i?.keep ? Number(e) : e;
    }
    e.toJS = n;
  }),
  Va = /* @__PURE__ */ a((e) => {
    var t = za(),
      n = L(),
      r = Ba();
    e.NodeBase = class {
      constructor(e) {
        Object.defineProperty(this, n.NODE_TYPE, { value: e });
      }
      clone() {
        const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return (this.range && (e.range = this.range.slice()), e);
      }
      toJS(e, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
        if (!n.isDocument(e)) throw TypeError(`A document argument is required`);
        const c = {
            anchors: /* @__PURE__ */ new Map(),
            doc: e,
            keep: !0,
            mapAsMap: i === !0,
            mapKeyWarned: !1,
            maxAliasCount: typeof a == `number` ? a : 100,
          },
          l = r.toJS(this, ``, c);
        if (typeof o == `function`) for (const { count: e, res: t } of c.anchors.values()) o(t, e);
        return typeof s == `function` ? t.applyReviver(s, { '': l }, ``, l) : l;
      }
    };
  }),
  Ha = /* @__PURE__ */ a((e) => {
    var t = Ra(),
      n = Ia(),
      r = L(),
      i = Va(),
      a = Ba(),
      o = class extends i.NodeBase {
        constructor(e) {
          super(r.ALIAS),
            (this.source = e),
            Object.defineProperty(this, 'tag', {
              set() {
                throw Error(`Alias nodes cannot have tags`);
              },
            });
        }
        resolve(e, t) {
          if (t?.maxAliasCount === 0) throw ReferenceError(`Alias resolution is disabled`);
          let i;
          t?.aliasResolveCache
            ? (i = t.aliasResolveCache)
            : ((i = []),
              n.visit(e, {
                Node: (e, t) => {
                  (r.isAlias(t) || r.hasAnchor(t)) && i.push(t);
                },
              }),
              t && (t.aliasResolveCache = i));
          let o;
          for (const e of i) {
            if (e === this) break;
            e.anchor === this.source && (o = e);
          }
          if (o && t) {
            let { anchors: e, doc: n, maxAliasCount: r } = t,
              i = e.get(o);
            /* istanbul ignore if */
            if (((i ||= (a.toJS(o, null, t), e.get(o))), i?.res === void 0))
              throw ReferenceError(`This should not happen: Alias anchor was not resolved?`);
            if (
              r >= 0 &&
              ((i.count += 1), i.aliasCount === 0 && (i.aliasCount = s(n, o, e)), i.count * i.aliasCount > r)
            )
              throw ReferenceError(`Excessive alias count indicates a resource exhaustion attack`);
          }
          return o;
        }
        toJSON(e, t) {
          if (!t) return { source: this.source };
          const n = this.resolve(t.doc, t);
          if (!n) {
            const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw ReferenceError(e);
          }
          return t.anchors.get(n).res;
        }
        toString(e, n, r) {
          const i = `*${this.source}`;
          if (e) {
            if ((t.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source))) {
              const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
              throw Error(e);
            }
            if (e.implicitKey) return `${i} `;
          }
          return i;
        }
      };
    function s(e, t, n) {
      if (r.isAlias(t)) {
        const r = t.resolve(e),
          i = n && r && n.get(r);
        return i ? i.count * i.aliasCount : 0;
      }
      if (r.isCollection(t)) {
        let r = 0;
        for (const i of t.items) {
          const t = s(e, i, n);
          t > r && (r = t);
        }
        return r;
      }
      if (r.isPair(t)) {
        const r = s(e, t.key, n),
          i = s(e, t.value, n);
        return Math.max(r, i);
      }
      return 1;
    }
    e.Alias = o;
  }),
  R = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = Va(),
      r = Ba();
    const i = (e) => !e || (typeof e != `function` && typeof e != `object`);
    var a = class extends n.NodeBase {
      constructor(e) {
        super(t.SCALAR), (this.value = e);
      }
      toJSON(e, t) {
        return t?.keep ? this.value : r.toJS(this.value, e, t);
      }
      toString() {
        return String(this.value);
      }
    };
    (a.BLOCK_FOLDED = `BLOCK_FOLDED`),
      (a.BLOCK_LITERAL = `BLOCK_LITERAL`),
      (a.PLAIN = `PLAIN`),
      (a.QUOTE_DOUBLE = `QUOTE_DOUBLE`),
      (a.QUOTE_SINGLE = `QUOTE_SINGLE`),
      (e.Scalar = a),
      (e.isScalarValue = i);
  }),
  Ua = /* @__PURE__ */ a((e) => {
    var t = Ha(),
      n = L(),
      r = R();
    function i(e, t, n) {
      if (t) {
        const e = n.filter((e) => e.tag === t),
          r = e.find((e) => !e.format) ?? e[0];
        if (!r) throw Error(`Tag ${t} not found`);
        return r;
      }
      return n.find((t) => t.identify?.(e) && !t.format);
    }
    function a(e, a, o) {
      if ((n.isDocument(e) && (e = e.contents), n.isNode(e))) return e;
      if (n.isPair(e)) {
        const t = o.schema[n.MAP].createNode?.(o.schema, null, o);
        return (t.items.push(e), t);
      }
      (e instanceof String ||
        e instanceof Number ||
        e instanceof Boolean ||
        (typeof BigInt < `u` && e instanceof BigInt)) &&
        (e = e.valueOf());
      let { aliasDuplicateObjects: s, onAnchor: c, onTagObj: l, schema: u, sourceObjects: d } = o,
        f;
      if (s && e && typeof e == `object`) {
        if (((f = d.get(e)), f)) return (f.anchor ?? (f.anchor = c(e)), new t.Alias(f.anchor));
        (f = { anchor: null, node: null }), d.set(e, f);
      }
      a?.startsWith(`!!`) && (a = `tag:yaml.org,2002:` + a.slice(2));
      let p = i(e, a, u.tags);
      if (!p) {
        if ((e && typeof e.toJSON == `function` && (e = e.toJSON()), !e || typeof e != `object`)) {
          const t = new r.Scalar(e);
          return (f && (f.node = t), t);
        }
        p = e instanceof Map ? u[n.MAP] : Symbol.iterator in Object(e) ? u[n.SEQ] : u[n.MAP];
      }
      l && (l(p), delete o.onTagObj);
      const m = p?.createNode
        ? p.createNode(o.schema, e, o)
        : typeof p?.nodeClass?.from == `function`
          ? p.nodeClass.from(o.schema, e, o)
          : new r.Scalar(e);
      return (a ? (m.tag = a) : p.default || (m.tag = p.tag), f && (f.node = m), m);
    }
    e.createNode = a;
  }),
  Wa = /* @__PURE__ */ a((e) => {
    var t = Ua(),
      n = L(),
      r = Va();
    function i(e, n, r) {
      let i = r;
      for (let e = n.length - 1; e >= 0; --e) {
        const t = n[e];
        if (typeof t == `number` && Number.isInteger(t) && t >= 0) {
          const e = [];
          (e[t] = i), (i = e);
        } else i = /* @__PURE__ */ new Map([[t, i]]);
      }
      return t.createNode(i, void 0, {
        aliasDuplicateObjects: !1,
        keepUndefined: !1,
        onAnchor: () => {
          throw Error(`This should not happen, please report a bug.`);
        },
        schema: e,
        sourceObjects: /* @__PURE__ */ new Map(),
      });
    }
    const a = (e) => e == null || (typeof e == `object` && !!e[Symbol.iterator]().next().done);
    (e.Collection = class extends r.NodeBase {
      constructor(e, t) {
        super(e), Object.defineProperty(this, 'schema', { value: t, configurable: !0, enumerable: !1, writable: !0 });
      }
      clone(e) {
        const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return (
          e && (t.schema = e),
          (t.items = t.items.map((t) => (n.isNode(t) || n.isPair(t) ? t.clone(e) : t))),
          this.range && (t.range = this.range.slice()),
          t
        );
      }
      addIn(e, t) {
        if (a(e)) this.add(t);
        else {
          const [r, ...a] = e,
            o = this.get(r, !0);
          if (n.isCollection(o)) o.addIn(a, t);
          else if (o === void 0 && this.schema) this.set(r, i(this.schema, a, t));
          else throw Error(`Expected YAML collection at ${r}. Remaining path: ${a}`);
        }
      }
      deleteIn(e) {
        const [t, ...r] = e;
        if (r.length === 0) return this.delete(t);
        const i = this.get(t, !0);
        if (n.isCollection(i)) return i.deleteIn(r);
        throw Error(`Expected YAML collection at ${t}. Remaining path: ${r}`);
      }
      getIn(e, t) {
        const [r, ...i] = e,
          a = this.get(r, !0);
        return i.length === 0 ? (!t && n.isScalar(a) ? a.value : a) : n.isCollection(a) ? a.getIn(i, t) : void 0;
      }
      hasAllNullValues(e) {
        return this.items.every((t) => {
          if (!n.isPair(t)) return !1;
          const r = t.value;
          return r == null || (e && n.isScalar(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag);
        });
      }
      hasIn(e) {
        const [t, ...r] = e;
        if (r.length === 0) return this.has(t);
        const i = this.get(t, !0);
        return n.isCollection(i) ? i.hasIn(r) : !1;
      }
      setIn(e, t) {
        const [r, ...a] = e;
        if (a.length === 0) this.set(r, t);
        else {
          const e = this.get(r, !0);
          if (n.isCollection(e)) e.setIn(a, t);
          else if (e === void 0 && this.schema) this.set(r, i(this.schema, a, t));
          else throw Error(`Expected YAML collection at ${r}. Remaining path: ${a}`);
        }
      }
    }),
      (e.collectionFromPath = i),
      (e.isEmptyPath = a);
  }),
  Ga = /* @__PURE__ */ a((e) => {
    const t = (e) => e.replace(/^(?!$)(?: $)?/gm, `#`);
    function n(e, t) {
      return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
    }
    (e.indentComment = n),
      (e.lineComment = (e, t, r) =>
        e.endsWith(`
`)
          ? n(r, t)
          : r.includes(`
`)
            ? `
` + n(r, t)
            : (e.endsWith(` `) ? `` : ` `) + r),
      (e.stringifyComment = t);
  }),
  Ka = /* @__PURE__ */ a((e) => {
    const t = `block`,
      n = `quoted`;
    function r(
      e,
      r,
      a = `flow`,
      { indentAtStart: o, lineWidth: s = 80, minContentWidth: c = 20, onFold: l, onOverflow: u } = {},
    ) {
      if (!s || s < 0) return e;
      s < c && (c = 0);
      const d = Math.max(1 + c, 1 + s - r.length);
      if (e.length <= d) return e;
      let f = [],
        p = {},
        m = s - r.length;
      typeof o == `number` && (o > s - Math.max(2, c) ? f.push(0) : (m = s - o));
      let h,
        g,
        _ = !1,
        v = -1,
        y = -1,
        b = -1;
      a === t && ((v = i(e, v, r.length)), v !== -1 && (m = v + d));
      for (let o; (o = e[(v += 1)]); ) {
        if (a === n && o === `\\`) {
          switch (((y = v), e[v + 1])) {
            case `x`:
              v += 3;
              break;
            case `u`:
              v += 5;
              break;
            case `U`:
              v += 9;
              break;
            default:
              v += 1;
          }
          b = v;
        }
        if (
          o ===
          `
`
        )
          a === t && (v = i(e, v, r.length)), (m = v + r.length + d), (h = void 0);
        else {
          if (
            o === ` ` &&
            g &&
            g !== ` ` &&
            g !==
              `
` &&
            g !== `	`
          ) {
            const t = e[v + 1];
            t &&
              t !== ` ` &&
              t !==
                `
` &&
              t !== `	` &&
              (h = v);
          }
          if (v >= m) {
            if (h) f.push(h), (m = h + d), (h = void 0);
            else if (a === n) {
              for (; g === ` ` || g === `	`; ) (g = o), (o = e[(v += 1)]), (_ = !0);
              const t = v > b + 1 ? v - 2 : y - 1;
              if (p[t]) return e;
              f.push(t), (p[t] = !0), (m = t + d), (h = void 0);
            } else _ = !0;
          }
        }
        g = o;
      }
      if ((_ && u && u(), f.length === 0)) return e;
      l && l();
      let x = e.slice(0, f[0]);
      for (let t = 0; t < f.length; ++t) {
        const i = f[t],
          o = f[t + 1] || e.length;
        i === 0
          ? (x = `\n${r}${e.slice(0, o)}`)
          : (a === n && p[i] && (x += `${e[i]}\\`), (x += `\n${r}${e.slice(i + 1, o)}`));
      }
      return x;
    }
    function i(e, t, n) {
      let r = t,
        i = t + 1,
        a = e[i];
      for (; a === ` ` || a === `	`; )
        if (t < i + n) a = e[++t];
        else {
          do a = e[++t];
          while (
            a &&
            a !==
              `
`
          );
          (r = t), (i = t + 1), (a = e[i]);
        }
      return r;
    }
    (e.FOLD_BLOCK = t), (e.FOLD_FLOW = `flow`), (e.FOLD_QUOTED = n), (e.foldFlowLines = r);
  }),
  qa = /* @__PURE__ */ a((e) => {
    var t = R(),
      n = Ka();
    const r = (e, t) => ({
        indentAtStart: t ? e.indent.length : e.indentAtStart,
        lineWidth: e.options.lineWidth,
        minContentWidth: e.options.minContentWidth,
      }),
      i = (e) => /^(%|---|\.\.\.)/m.test(e);
    function a(e, t, n) {
      if (!t || t < 0) return !1;
      const r = t - n,
        i = e.length;
      if (i <= r) return !1;
      for (let t = 0, n = 0; t < i; ++t)
        if (
          e[t] ===
          `
`
        ) {
          if (t - n > r) return !0;
          if (((n = t + 1), i - n <= r)) return !1;
        }
      return !0;
    }
    function o(e, t) {
      const a = JSON.stringify(e);
      if (t.options.doubleQuotedAsJSON) return a;
      let { implicitKey: o } = t,
        s = t.options.doubleQuotedMinMultiLineLength,
        c = t.indent || (i(e) ? `  ` : ``),
        l = ``,
        u = 0;
      for (let e = 0, t = a[e]; t; t = a[++e])
        if (
          (t === ` ` &&
            a[e + 1] === `\\` &&
            a[e + 2] === `n` &&
            ((l += a.slice(u, e) + `\\ `), (e += 1), (u = e), (t = `\\`)),
          t === `\\`)
        )
          switch (a[e + 1]) {
            case `u`:
              {
                l += a.slice(u, e);
                const t = a.substr(e + 2, 4);
                switch (t) {
                  case `0000`:
                    l += `\\0`;
                    break;
                  case `0007`:
                    l += `\\a`;
                    break;
                  case `000b`:
                    l += `\\v`;
                    break;
                  case `001b`:
                    l += `\\e`;
                    break;
                  case `0085`:
                    l += `\\N`;
                    break;
                  case `00a0`:
                    l += `\\_`;
                    break;
                  case `2028`:
                    l += `\\L`;
                    break;
                  case `2029`:
                    l += `\\P`;
                    break;
                  default:
                    t.substr(0, 2) === `00` ? (l += `\\x` + t.substr(2)) : (l += a.substr(e, 6));
                }
                (e += 5), (u = e + 1);
              }
              break;
            case `n`:
              if (o || a[e + 2] === `"` || a.length < s) e += 1;
              else {
                for (
                  l +=
                    a.slice(u, e) +
                    `

`;
                  a[e + 2] === `\\` && a[e + 3] === `n` && a[e + 4] !== `"`;
                )
                  (l += `
`),
                    (e += 2);
                (l += c), a[e + 2] === ` ` && (l += `\\`), (e += 1), (u = e + 1);
              }
              break;
            default:
              e += 1;
          }
      return ((l = u ? l + a.slice(u) : a), o ? l : n.foldFlowLines(l, c, n.FOLD_QUOTED, r(t, !1)));
    }
    function s(e, t) {
      if (
        t.options.singleQuote === !1 ||
        (t.implicitKey &&
          e.includes(`
`)) ||
        /[ \t]\n|\n[ \t]/.test(e)
      )
        return o(e, t);
      const a = t.indent || (i(e) ? `  ` : ``),
        s = `'` + e.replace(/'/g, `''`).replace(/\n+/g, `$&\n${a}`) + `'`;
      return t.implicitKey ? s : n.foldFlowLines(s, a, n.FOLD_FLOW, r(t, !1));
    }
    function c(e, t) {
      let { singleQuote: n } = t.options,
        r;
      if (n === !1) r = o;
      else {
        const t = e.includes(`"`),
          i = e.includes(`'`);
        r = t && !i ? s : i && !t ? o : n ? s : o;
      }
      return r(e, t);
    }
    let l;
    try {
      l = /(^|(?<!\n))\n+(?!\n|$)/g;
    } catch {
      l = /\n+(?!\n|$)/g;
    }
    function u({ comment: e, type: o, value: s }, u, d, f) {
      const { blockQuote: p, commentString: m, lineWidth: h } = u.options;
      if (!p || /\n[\t ]+$/.test(s)) return c(s, u);
      const g = u.indent || (u.forceBlockIndent || i(s) ? `  ` : ``),
        _ =
          p === `literal`
            ? !0
            : p === `folded` || o === t.Scalar.BLOCK_FOLDED
              ? !1
              : o === t.Scalar.BLOCK_LITERAL || !a(s, h, g.length);
      if (!s)
        return _
          ? `|
`
          : `>
`;
      let v, y;
      for (y = s.length; y > 0; --y) {
        const e = s[y - 1];
        if (
          e !==
            `
` &&
          e !== `	` &&
          e !== ` `
        )
          break;
      }
      let b = s.substring(y),
        x = b.indexOf(`
`);
      x === -1 ? (v = `-`) : s === b || x !== b.length - 1 ? ((v = `+`), f && f()) : (v = ``),
        (b &&=
          ((s = s.slice(0, -b.length)),
          b[b.length - 1] ===
            `
` && (b = b.slice(0, -1)),
          b.replace(l, `$&${g}`)));
      let S = !1,
        C,
        w = -1;
      for (C = 0; C < s.length; ++C) {
        const e = s[C];
        if (e === ` `) S = !0;
        else if (
          e ===
          `
`
        )
          w = C;
        else break;
      }
      let T = s.substring(0, w < C ? w + 1 : C);
      T &&= ((s = s.substring(T.length)), T.replace(/\n+/g, `$&${g}`));
      let E = (S ? (g ? `2` : `1`) : ``) + v;
      if ((e && ((E += ` ` + m(e.replace(/ ?[\r\n]+/g, ` `))), d && d()), !_)) {
        let e = s
            .replace(
              /\n+/g,
              `
$&`,
            )
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, `$1$2`)
            .replace(/\n+/g, `$&${g}`),
          i = !1,
          a = r(u, !0);
        p !== `folded` &&
          o !== t.Scalar.BLOCK_FOLDED &&
          (a.onOverflow = () => {
            i = !0;
          });
        const c = n.foldFlowLines(`${T}${e}${b}`, g, n.FOLD_BLOCK, a);
        if (!i) return `>${E}\n${g}${c}`;
      }
      return ((s = s.replace(/\n+/g, `$&${g}`)), `|${E}\n${g}${T}${s}${b}`);
    }
    function d(e, a, o, s) {
      const { type: l, value: d } = e,
        { actualString: f, implicitKey: p, indent: m, indentStep: h, inFlow: g } = a;
      if (
        (p &&
          d.includes(`
`)) ||
        (g && /[[\]{},]/.test(d))
      )
        return c(d, a);
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(d))
        return p ||
          g ||
          !d.includes(`
`)
          ? c(d, a)
          : u(e, a, o, s);
      if (
        !p &&
        !g &&
        l !== t.Scalar.PLAIN &&
        d.includes(`
`)
      )
        return u(e, a, o, s);
      if (i(d)) {
        if (m === ``) return ((a.forceBlockIndent = !0), u(e, a, o, s));
        if (p && m === h) return c(d, a);
      }
      const _ = d.replace(/\n+/g, `$&\n${m}`);
      if (f) {
        const e = (e) => e.default && e.tag !== `tag:yaml.org,2002:str` && e.test?.test(_),
          { compat: t, tags: n } = a.doc.schema;
        if (n.some(e) || t?.some(e)) return c(d, a);
      }
      return p ? _ : n.foldFlowLines(_, m, n.FOLD_FLOW, r(a, !1));
    }
    function f(e, n, r, i) {
      let { implicitKey: a, inFlow: l } = n,
        f = typeof e.value == `string` ? e : Object.assign({}, e, { value: String(e.value) }),
        { type: p } = e;
      p !== t.Scalar.QUOTE_DOUBLE &&
        /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(f.value) &&
        (p = t.Scalar.QUOTE_DOUBLE);
      let m = (e) => {
          switch (e) {
            case t.Scalar.BLOCK_FOLDED:
            case t.Scalar.BLOCK_LITERAL:
              return a || l ? c(f.value, n) : u(f, n, r, i);
            case t.Scalar.QUOTE_DOUBLE:
              return o(f.value, n);
            case t.Scalar.QUOTE_SINGLE:
              return s(f.value, n);
            case t.Scalar.PLAIN:
              return d(f, n, r, i);
            default:
              return null;
          }
        },
        h = m(p);
      if (h === null) {
        const { defaultKeyType: e, defaultStringType: t } = n.options,
          r = (a && e) || t;
        if (((h = m(r)), h === null)) throw Error(`Unsupported default string type ${r}`);
      }
      return h;
    }
    e.stringifyString = f;
  }),
  Ja = /* @__PURE__ */ a((e) => {
    var t = Ra(),
      n = L(),
      r = Ga(),
      i = qa();
    function a(e, t) {
      let n = Object.assign(
          {
            blockQuote: !0,
            commentString: r.stringifyComment,
            defaultKeyType: null,
            defaultStringType: `PLAIN`,
            directives: null,
            doubleQuotedAsJSON: !1,
            doubleQuotedMinMultiLineLength: 40,
            falseStr: `false`,
            flowCollectionPadding: !0,
            indentSeq: !0,
            lineWidth: 80,
            minContentWidth: 20,
            nullStr: `null`,
            simpleKeys: !1,
            singleQuote: null,
            trailingComma: !1,
            trueStr: `true`,
            verifyAliasOrder: !0,
          },
          e.schema.toStringOptions,
          t,
        ),
        i;
      switch (n.collectionStyle) {
        case `block`:
          i = !1;
          break;
        case `flow`:
          i = !0;
          break;
        default:
          i = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc: e,
        flowCollectionPadding: n.flowCollectionPadding ? ` ` : ``,
        indent: ``,
        indentStep: typeof n.indent == `number` ? ` `.repeat(n.indent) : `  `,
        inFlow: i,
        options: n,
      };
    }
    function o(e, t) {
      if (t.tag) {
        const n = e.filter((e) => e.tag === t.tag);
        if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
      }
      let r, i;
      if (n.isScalar(t)) {
        i = t.value;
        let n = e.filter((e) => e.identify?.(i));
        if (n.length > 1) {
          const e = n.filter((e) => e.test);
          e.length > 0 && (n = e);
        }
        r = n.find((e) => e.format === t.format) ?? n.find((e) => !e.format);
      } else (i = t), (r = e.find((e) => e.nodeClass && i instanceof e.nodeClass));
      if (!r) {
        const e = i?.constructor?.name ?? (i === null ? `null` : typeof i);
        throw Error(`Tag not resolved for ${e} value`);
      }
      return r;
    }
    function s(e, r, { anchors: i, doc: a }) {
      if (!a.directives) return ``;
      const o = [],
        s = (n.isScalar(e) || n.isCollection(e)) && e.anchor;
      s && t.anchorIsValid(s) && (i.add(s), o.push(`&${s}`));
      const c = e.tag ?? (r.default ? null : r.tag);
      return (c && o.push(a.directives.tagString(c)), o.join(` `));
    }
    function c(e, t, r, a) {
      if (n.isPair(e)) return e.toString(t, r, a);
      if (n.isAlias(e)) {
        if (t.doc.directives) return e.toString(t);
        if (t.resolvedAliases?.has(e)) throw TypeError(`Cannot stringify circular structure without alias nodes`);
        t.resolvedAliases ? t.resolvedAliases.add(e) : (t.resolvedAliases = /* @__PURE__ */ new Set([e])),
          (e = e.resolve(t.doc));
      }
      let c,
        l = n.isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => (c = e) });
      c ??= o(t.doc.schema.tags, l);
      const u = s(l, c, t);
      u.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + u.length + 1);
      const d =
        typeof c.stringify == `function`
          ? c.stringify(l, t, r, a)
          : n.isScalar(l)
            ? i.stringifyString(l, t, r, a)
            : l.toString(t, r, a);
      return u ? (n.isScalar(l) || d[0] === `{` || d[0] === `[` ? `${u} ${d}` : `${u}\n${t.indent}${d}`) : d;
    }
    (e.createStringifyContext = a), (e.stringify = c);
  }),
  Ya = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = R(),
      r = Ja(),
      i = Ga();
    function a({ key: e, value: a }, o, s, c) {
      let {
          allNullValues: l,
          doc: u,
          indent: d,
          indentStep: f,
          options: { commentString: p, indentSeq: m, simpleKeys: h },
        } = o,
        g = (t.isNode(e) && e.comment) || null;
      if (h) {
        if (g) throw Error(`With simple keys, key nodes cannot have comments`);
        if (t.isCollection(e) || (!t.isNode(e) && typeof e == `object`))
          throw Error(`With simple keys, collection cannot be used as a key value`);
      }
      let _ =
        !h &&
        (!e ||
          (g && a == null && !o.inFlow) ||
          t.isCollection(e) ||
          (t.isScalar(e)
            ? e.type === n.Scalar.BLOCK_FOLDED || e.type === n.Scalar.BLOCK_LITERAL
            : typeof e == `object`));
      o = Object.assign({}, o, { allNullValues: !1, implicitKey: !_ && (h || !l), indent: d + f });
      let v = !1,
        y = !1,
        b = r.stringify(
          e,
          o,
          () => (v = !0),
          () => (y = !0),
        );
      if (!_ && !o.inFlow && b.length > 1024) {
        if (h) throw Error(`With simple keys, single line scalar must not span more than 1024 characters`);
        _ = !0;
      }
      if (o.inFlow) {
        if (l || a == null) return (v && s && s(), b === `` ? `?` : _ ? `? ${b}` : b);
      } else if ((l && !h) || (a == null && _))
        return ((b = `? ${b}`), g && !v ? (b += i.lineComment(b, o.indent, p(g))) : y && c && c(), b);
      v && (g = null),
        _
          ? (g && (b += i.lineComment(b, o.indent, p(g))), (b = `? ${b}\n${d}:`))
          : ((b = `${b}:`), g && (b += i.lineComment(b, o.indent, p(g))));
      let x, S, C;
      t.isNode(a)
        ? ((x = !!a.spaceBefore), (S = a.commentBefore), (C = a.comment))
        : ((x = !1), (S = null), (C = null), a && typeof a == `object` && (a = u.createNode(a))),
        (o.implicitKey = !1),
        !_ && !g && t.isScalar(a) && (o.indentAtStart = b.length + 1),
        (y = !1),
        !m &&
          f.length >= 2 &&
          !o.inFlow &&
          !_ &&
          t.isSeq(a) &&
          !a.flow &&
          !a.tag &&
          !a.anchor &&
          (o.indent = o.indent.substring(2));
      let w = !1,
        T = r.stringify(
          a,
          o,
          () => (w = !0),
          () => (y = !0),
        ),
        E = ` `;
      if (g || x || S) {
        if (
          ((E = x
            ? `
`
            : ``),
          S)
        ) {
          const e = p(S);
          E += `\n${i.indentComment(e, o.indent)}`;
        }
        T === `` && !o.inFlow
          ? E ===
              `
` &&
            C &&
            (E = `

`)
          : (E += `\n${o.indent}`);
      } else if (!_ && t.isCollection(a)) {
        const e = T[0],
          t = T.indexOf(`
`),
          n = t !== -1,
          r = o.inFlow ?? a.flow ?? a.items.length === 0;
        if (n || !r) {
          let r = !1;
          if (n && (e === `&` || e === `!`)) {
            let n = T.indexOf(` `);
            e === `&` && n !== -1 && n < t && T[n + 1] === `!` && (n = T.indexOf(` `, n + 1)),
              (n === -1 || t < n) && (r = !0);
          }
          r || (E = `\n${o.indent}`);
        }
      } else
        (T === `` ||
          T[0] ===
            `
`) &&
          (E = ``);
      return (
        (b += E + T), o.inFlow ? w && s && s() : C && !w ? (b += i.lineComment(b, o.indent, p(C))) : y && c && c(), b
      );
    }
    e.stringifyPair = a;
  }),
  Xa = /* @__PURE__ */ a((e) => {
    var n = t(`process`);
    function r(e, ...t) {
      e === `debug` && console.log(...t);
    }
    function i(e, t) {
      (e === `debug` || e === `warn`) && (typeof n.emitWarning == `function` ? n.emitWarning(t) : console.warn(t));
    }
    (e.debug = r), (e.warn = i);
  }),
  Za = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = R();
    const r = {
        identify: (e) => e === `<<` || (typeof e == `symbol` && e.description === `<<`),
        default: `key`,
        tag: `tag:yaml.org,2002:merge`,
        test: /^<<$/,
        resolve: () => Object.assign(new n.Scalar(Symbol(`<<`)), { addToJSMap: a }),
        stringify: () => `<<`,
      },
      i = (e, i) =>
        (r.identify(i) || (t.isScalar(i) && (!i.type || i.type === n.Scalar.PLAIN) && r.identify(i.value))) &&
        e?.doc.schema.tags.some((e) => e.tag === r.tag && e.default);
    function a(e, n, r) {
      const i = s(e, r);
      if (t.isSeq(i)) for (const t of i.items) o(e, n, t);
      else if (Array.isArray(i)) for (const t of i) o(e, n, t);
      else o(e, n, i);
    }
    function o(e, n, r) {
      const i = s(e, r);
      if (!t.isMap(i)) throw Error(`Merge sources must be maps or map aliases`);
      const a = i.toJSON(null, e, Map);
      for (const [e, t] of a)
        n instanceof Map
          ? n.has(e) || n.set(e, t)
          : n instanceof Set
            ? n.add(e)
            : Object.hasOwn(n, e) ||
              Object.defineProperty(n, e, { value: t, writable: !0, enumerable: !0, configurable: !0 });
      return n;
    }
    function s(e, n) {
      return e && t.isAlias(n) ? n.resolve(e.doc, e) : n;
    }
    (e.addMergeToJSMap = a), (e.isMergeKey = i), (e.merge = r);
  }),
  Qa = /* @__PURE__ */ a((e) => {
    var t = Xa(),
      n = Za(),
      r = Ja(),
      i = L(),
      a = Ba();
    function o(e, t, { key: r, value: o }) {
      if (i.isNode(r) && r.addToJSMap) r.addToJSMap(e, t, o);
      else if (n.isMergeKey(e, r)) n.addMergeToJSMap(e, t, o);
      else {
        const n = a.toJS(r, ``, e);
        if (t instanceof Map) t.set(n, a.toJS(o, n, e));
        else if (t instanceof Set) t.add(n);
        else {
          const i = s(r, n, e),
            c = a.toJS(o, i, e);
          i in t
            ? Object.defineProperty(t, i, { value: c, writable: !0, enumerable: !0, configurable: !0 })
            : (t[i] = c);
        }
      }
      return t;
    }
    function s(e, n, a) {
      if (n === null) return ``;
      if (typeof n != `object`) return String(n);
      if (i.isNode(e) && a?.doc) {
        const n = r.createStringifyContext(a.doc, {});
        n.anchors = /* @__PURE__ */ new Set();
        for (const e of a.anchors.keys()) n.anchors.add(e.anchor);
        (n.inFlow = !0), (n.inStringifyKey = !0);
        const i = e.toString(n);
        if (!a.mapKeyWarned) {
          let e = JSON.stringify(i);
          e.length > 40 && (e = e.substring(0, 36) + `..."`),
            t.warn(
              a.doc.options.logLevel,
              `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`,
            ),
            (a.mapKeyWarned = !0);
        }
        return i;
      }
      return JSON.stringify(n);
    }
    e.addPairToJSMap = o;
  }),
  $a = /* @__PURE__ */ a((e) => {
    var t = Ua(),
      n = Ya(),
      r = Qa(),
      i = L();
    function a(e, n, r) {
      return new o(t.createNode(e, void 0, r), t.createNode(n, void 0, r));
    }
    var o = class e {
      constructor(e, t = null) {
        Object.defineProperty(this, i.NODE_TYPE, { value: i.PAIR }), (this.key = e), (this.value = t);
      }
      clone(t) {
        let { key: n, value: r } = this;
        return (i.isNode(n) && (n = n.clone(t)), i.isNode(r) && (r = r.clone(t)), new e(n, r));
      }
      toJSON(e, t) {
        const n = t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return r.addPairToJSMap(t, n, this);
      }
      toString(e, t, r) {
        return e?.doc ? n.stringifyPair(this, e, t, r) : JSON.stringify(this);
      }
    };
    (e.Pair = o), (e.createPair = a);
  }),
  eo = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = Ja(),
      r = Ga();
    function i(e, t, n) {
      return ((t.inFlow ?? e.flow) ? o : a)(e, t, n);
    }
    function a(
      { comment: e, items: i },
      a,
      { blockItemPrefix: o, flowChars: c, itemIndent: l, onChompKeep: u, onComment: d },
    ) {
      let {
          indent: f,
          options: { commentString: p },
        } = a,
        m = Object.assign({}, a, { indent: l, type: null }),
        h = !1,
        g = [];
      for (let e = 0; e < i.length; ++e) {
        let c = i[e],
          u = null;
        if (t.isNode(c)) !h && c.spaceBefore && g.push(``), s(a, g, c.commentBefore, h), c.comment && (u = c.comment);
        else if (t.isPair(c)) {
          const e = t.isNode(c.key) ? c.key : null;
          e && (!h && e.spaceBefore && g.push(``), s(a, g, e.commentBefore, h));
        }
        h = !1;
        let d = n.stringify(
          c,
          m,
          () => (u = null),
          () => (h = !0),
        );
        u && (d += r.lineComment(d, l, p(u))), h && u && (h = !1), g.push(o + d);
      }
      let _;
      if (g.length === 0) _ = c.start + c.end;
      else {
        _ = g[0];
        for (let e = 1; e < g.length; ++e) {
          const t = g[e];
          _ += t
            ? `\n${f}${t}`
            : `
`;
        }
      }
      return (
        e
          ? ((_ +=
              `
` + r.indentComment(p(e), f)),
            d && d())
          : h && u && u(),
        _
      );
    }
    function o({ items: e }, i, { flowChars: a, itemIndent: o }) {
      const {
        indent: c,
        indentStep: l,
        flowCollectionPadding: u,
        options: { commentString: d },
      } = i;
      o += l;
      let f = Object.assign({}, i, { indent: o, inFlow: !0, type: null }),
        p = !1,
        m = 0,
        h = [];
      for (let a = 0; a < e.length; ++a) {
        let c = e[a],
          l = null;
        if (t.isNode(c)) c.spaceBefore && h.push(``), s(i, h, c.commentBefore, !1), c.comment && (l = c.comment);
        else if (t.isPair(c)) {
          const e = t.isNode(c.key) ? c.key : null;
          e && (e.spaceBefore && h.push(``), s(i, h, e.commentBefore, !1), e.comment && (p = !0));
          const n = t.isNode(c.value) ? c.value : null;
          n
            ? (n.comment && (l = n.comment), n.commentBefore && (p = !0))
            : c.value == null && e?.comment && (l = e.comment);
        }
        l && (p = !0);
        let u = n.stringify(c, f, () => (l = null));
        (p ||=
          h.length > m ||
          u.includes(`
`)),
          a < e.length - 1
            ? (u += `,`)
            : i.options.trailingComma &&
              (i.options.lineWidth > 0 &&
                (p ||= h.reduce((e, t) => e + t.length + 2, 2) + (u.length + 2) > i.options.lineWidth),
              p && (u += `,`)),
          l && (u += r.lineComment(u, o, d(l))),
          h.push(u),
          (m = h.length);
      }
      const { start: g, end: _ } = a;
      if (h.length === 0) return g + _;
      if (!p) {
        const e = h.reduce((e, t) => e + t.length + 2, 2);
        p = i.options.lineWidth > 0 && e > i.options.lineWidth;
      }
      if (p) {
        let e = g;
        for (const t of h)
          e += t
            ? `\n${l}${c}${t}`
            : `
`;
        return `${e}\n${c}${_}`;
      }
      return `${g}${u}${h.join(` `)}${u}${_}`;
    }
    function s({ indent: e, options: { commentString: t } }, n, i, a) {
      if ((i && a && (i = i.replace(/^\n+/, ``)), i)) {
        const a = r.indentComment(t(i), e);
        n.push(a.trimStart());
      }
    }
    e.stringifyCollection = i;
  }),
  to = /* @__PURE__ */ a((e) => {
    var t = eo(),
      n = Qa(),
      r = Wa(),
      i = L(),
      a = $a(),
      o = R();
    function s(e, t) {
      const n = i.isScalar(t) ? t.value : t;
      for (const r of e)
        if (i.isPair(r) && (r.key === t || r.key === n || (i.isScalar(r.key) && r.key.value === n))) return r;
    }
    (e.YAMLMap = class extends r.Collection {
      static get tagName() {
        return `tag:yaml.org,2002:map`;
      }
      constructor(e) {
        super(i.MAP, e), (this.items = []);
      }
      static from(e, t, n) {
        const { keepUndefined: r, replacer: i } = n,
          o = new this(e),
          s = (e, s) => {
            if (typeof i == `function`) s = i.call(t, e, s);
            else if (Array.isArray(i) && !i.includes(e)) return;
            (s !== void 0 || r) && o.items.push(a.createPair(e, s, n));
          };
        if (t instanceof Map) for (const [e, n] of t) s(e, n);
        else if (t && typeof t == `object`) for (const e of Object.keys(t)) s(e, t[e]);
        return (typeof e.sortMapEntries == `function` && o.items.sort(e.sortMapEntries), o);
      }
      add(e, t) {
        let n;
        n = i.isPair(e)
          ? e
          : !e || typeof e != `object` || !(`key` in e)
            ? new a.Pair(e, e?.value)
            : new a.Pair(e.key, e.value);
        const r = s(this.items, n.key),
          c = this.schema?.sortMapEntries;
        if (r) {
          if (!t) throw Error(`Key ${n.key} already set`);
          i.isScalar(r.value) && o.isScalarValue(n.value) ? (r.value.value = n.value) : (r.value = n.value);
        } else if (c) {
          const e = this.items.findIndex((e) => c(n, e) < 0);
          e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
        } else this.items.push(n);
      }
      delete(e) {
        const t = s(this.items, e);
        return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
      }
      get(e, t) {
        const n = s(this.items, e)?.value;
        return (!t && i.isScalar(n) ? n.value : n) ?? void 0;
      }
      has(e) {
        return !!s(this.items, e);
      }
      set(e, t) {
        this.add(new a.Pair(e, t), !0);
      }
      toJSON(e, t, r) {
        const i = r ? new r() : t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        t?.onCreate && t.onCreate(i);
        for (const e of this.items) n.addPairToJSMap(t, i, e);
        return i;
      }
      toString(e, n, r) {
        if (!e) return JSON.stringify(this);
        for (const e of this.items)
          if (!i.isPair(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
        return (
          !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })),
          t.stringifyCollection(this, e, {
            blockItemPrefix: ``,
            flowChars: { start: `{`, end: `}` },
            itemIndent: e.indent || ``,
            onChompKeep: r,
            onComment: n,
          })
        );
      }
    }),
      (e.findPair = s);
  }),
  no = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = to();
    e.map = {
      collection: `map`,
      default: !0,
      nodeClass: n.YAMLMap,
      tag: `tag:yaml.org,2002:map`,
      resolve(e, n) {
        return (t.isMap(e) || n(`Expected a mapping for this tag`), e);
      },
      createNode: (e, t, r) => n.YAMLMap.from(e, t, r),
    };
  }),
  ro = /* @__PURE__ */ a((e) => {
    var t = Ua(),
      n = eo(),
      r = Wa(),
      i = L(),
      a = R(),
      o = Ba(),
      s = class extends r.Collection {
        static get tagName() {
          return `tag:yaml.org,2002:seq`;
        }
        constructor(e) {
          super(i.SEQ, e), (this.items = []);
        }
        add(e) {
          this.items.push(e);
        }
        delete(e) {
          const t = c(e);
          return typeof t == `number` && this.items.splice(t, 1).length > 0;
        }
        get(e, t) {
          const n = c(e);
          if (typeof n != `number`) return;
          const r = this.items[n];
          return !t && i.isScalar(r) ? r.value : r;
        }
        has(e) {
          const t = c(e);
          return typeof t == `number` && t < this.items.length;
        }
        set(e, t) {
          const n = c(e);
          if (typeof n != `number`) throw Error(`Expected a valid index, not ${e}.`);
          const r = this.items[n];
          i.isScalar(r) && a.isScalarValue(t) ? (r.value = t) : (this.items[n] = t);
        }
        toJSON(e, t) {
          const n = [];
          t?.onCreate && t.onCreate(n);
          let r = 0;
          for (const e of this.items) n.push(o.toJS(e, String(r++), t));
          return n;
        }
        toString(e, t, r) {
          return e
            ? n.stringifyCollection(this, e, {
                blockItemPrefix: `- `,
                flowChars: { start: `[`, end: `]` },
                itemIndent: (e.indent || ``) + `  `,
                onChompKeep: r,
                onComment: t,
              })
            : JSON.stringify(this);
        }
        static from(e, n, r) {
          const { replacer: i } = r,
            a = new this(e);
          if (n && Symbol.iterator in Object(n)) {
            let e = 0;
            for (let o of n) {
              if (typeof i == `function`) {
                const t = n instanceof Set ? o : String(e++);
                o = i.call(n, t, o);
              }
              a.items.push(t.createNode(o, void 0, r));
            }
          }
          return a;
        }
      };
    function c(e) {
      let t = i.isScalar(e) ? e.value : e;
      return (
        t && typeof t == `string` && (t = Number(t)), typeof t == `number` && Number.isInteger(t) && t >= 0 ? t : null
      );
    }
    e.YAMLSeq = s;
  }),
  io = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = ro();
    e.seq = {
      collection: `seq`,
      default: !0,
      nodeClass: n.YAMLSeq,
      tag: `tag:yaml.org,2002:seq`,
      resolve(e, n) {
        return (t.isSeq(e) || n(`Expected a sequence for this tag`), e);
      },
      createNode: (e, t, r) => n.YAMLSeq.from(e, t, r),
    };
  }),
  ao = /* @__PURE__ */ a((e) => {
    var t = qa();
    e.string = {
      identify: (e) => typeof e == `string`,
      default: !0,
      tag: `tag:yaml.org,2002:str`,
      resolve: (e) => e,
      stringify(e, n, r, i) {
        return ((n = Object.assign({ actualString: !0 }, n)), t.stringifyString(e, n, r, i));
      },
    };
  }),
  oo = /* @__PURE__ */ a((e) => {
    var t = R();
    const n = {
      identify: (e) => e == null,
      createNode: () => new t.Scalar(null),
      default: !0,
      tag: `tag:yaml.org,2002:null`,
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new t.Scalar(null),
      stringify: ({ source: e }, t) => (typeof e == `string` && n.test.test(e) ? e : t.options.nullStr),
    };
    e.nullTag = n;
  }),
  so = /* @__PURE__ */ a((e) => {
    var t = R();
    const n = {
      identify: (e) => typeof e == `boolean`,
      default: !0,
      tag: `tag:yaml.org,2002:bool`,
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (e) => new t.Scalar(e[0] === `t` || e[0] === `T`),
      stringify({ source: e, value: t }, r) {
        return e && n.test.test(e) && t === (e[0] === `t` || e[0] === `T`)
          ? e
          : t
            ? r.options.trueStr
            : r.options.falseStr;
      },
    };
    e.boolTag = n;
  }),
  co = /* @__PURE__ */ a((e) => {
    function t({ format: e, minFractionDigits: t, tag: n, value: r }) {
      if (typeof r == `bigint`) return String(r);
      const i = typeof r == `number` ? r : Number(r);
      if (!isFinite(i)) return isNaN(i) ? `.nan` : i < 0 ? `-.inf` : `.inf`;
      let a = Object.is(r, -0) ? `-0` : JSON.stringify(r);
      if (!e && t && (!n || n === `tag:yaml.org,2002:float`) && /^-?\d/.test(a) && !a.includes(`e`)) {
        let e = a.indexOf(`.`);
        e < 0 && ((e = a.length), (a += `.`));
        let n = t - (a.length - e - 1);
        for (; n-- > 0; ) a += `0`;
      }
      return a;
    }
    e.stringifyNumber = t;
  }),
  lo = /* @__PURE__ */ a((e) => {
    var t = R(),
      n = co();
    const r = {
      identify: (e) => typeof e == `number`,
      default: !0,
      tag: `tag:yaml.org,2002:float`,
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (e) => (e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? -1 / 0 : 1 / 0),
      stringify: n.stringifyNumber,
    };
    (e.float = {
      identify: (e) => typeof e == `number`,
      default: !0,
      tag: `tag:yaml.org,2002:float`,
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(e) {
        const n = new t.Scalar(parseFloat(e)),
          r = e.indexOf(`.`);
        return (r !== -1 && e[e.length - 1] === `0` && (n.minFractionDigits = e.length - r - 1), n);
      },
      stringify: n.stringifyNumber,
    }),
      (e.floatExp = {
        identify: (e) => typeof e == `number`,
        default: !0,
        tag: `tag:yaml.org,2002:float`,
        format: `EXP`,
        test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
        resolve: (e) => parseFloat(e),
        stringify(e) {
          const t = Number(e.value);
          return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
        },
      }),
      (e.floatNaN = r);
  }),
  uo = /* @__PURE__ */ a((e) => {
    var t = co();
    const n = (e) => typeof e == `bigint` || Number.isInteger(e),
      r = (e, t, n, { intAsBigInt: r }) => (r ? BigInt(e) : parseInt(e.substring(t), n));
    function i(e, r, i) {
      const { value: a } = e;
      return n(a) && a >= 0 ? i + a.toString(r) : t.stringifyNumber(e);
    }
    (e.int = {
      identify: n,
      default: !0,
      tag: `tag:yaml.org,2002:int`,
      test: /^[-+]?[0-9]+$/,
      resolve: (e, t, n) => r(e, 0, 10, n),
      stringify: t.stringifyNumber,
    }),
      (e.intHex = {
        identify: (e) => n(e) && e >= 0,
        default: !0,
        tag: `tag:yaml.org,2002:int`,
        format: `HEX`,
        test: /^0x[0-9a-fA-F]+$/,
        resolve: (e, t, n) => r(e, 2, 16, n),
        stringify: (e) => i(e, 16, `0x`),
      }),
      (e.intOct = {
        identify: (e) => n(e) && e >= 0,
        default: !0,
        tag: `tag:yaml.org,2002:int`,
        format: `OCT`,
        test: /^0o[0-7]+$/,
        resolve: (e, t, n) => r(e, 2, 8, n),
        stringify: (e) => i(e, 8, `0o`),
      });
  }),
  fo = /* @__PURE__ */ a((e) => {
    var t = no(),
      n = oo(),
      r = io(),
      i = ao(),
      a = so(),
      o = lo(),
      s = uo();
    e.schema = [
      t.map,
      r.seq,
      i.string,
      n.nullTag,
      a.boolTag,
      s.intOct,
      s.int,
      s.intHex,
      o.floatNaN,
      o.floatExp,
      o.float,
    ];
  }),
  po = /* @__PURE__ */ a((e) => {
    var t = R(),
      n = no(),
      r = io();
    function i(e) {
      return typeof e == `bigint` || Number.isInteger(e);
    }
    const a = ({ value: e }) => JSON.stringify(e),
      o = [
        {
          identify: (e) => typeof e == `string`,
          default: !0,
          tag: `tag:yaml.org,2002:str`,
          resolve: (e) => e,
          stringify: a,
        },
        {
          identify: (e) => e == null,
          createNode: () => new t.Scalar(null),
          default: !0,
          tag: `tag:yaml.org,2002:null`,
          test: /^null$/,
          resolve: () => null,
          stringify: a,
        },
        {
          identify: (e) => typeof e == `boolean`,
          default: !0,
          tag: `tag:yaml.org,2002:bool`,
          test: /^true$|^false$/,
          resolve: (e) => e === `true`,
          stringify: a,
        },
        {
          identify: i,
          default: !0,
          tag: `tag:yaml.org,2002:int`,
          test: /^-?(?:0|[1-9][0-9]*)$/,
          resolve: (e, t, { intAsBigInt: n }) => (n ? BigInt(e) : parseInt(e, 10)),
          stringify: ({ value: e }) => (i(e) ? e.toString() : JSON.stringify(e)),
        },
        {
          identify: (e) => typeof e == `number`,
          default: !0,
          tag: `tag:yaml.org,2002:float`,
          test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
          resolve: (e) => parseFloat(e),
          stringify: a,
        },
      ];
    e.schema = [n.map, r.seq].concat(o, {
      default: !0,
      tag: ``,
      test: /^/,
      resolve(e, t) {
        return (t(`Unresolved plain scalar ${JSON.stringify(e)}`), e);
      },
    });
  }),
  mo = /* @__PURE__ */ a((e) => {
    var n = t(`buffer`),
      r = R(),
      i = qa();
    e.binary = {
      identify: (e) => e instanceof Uint8Array,
      default: !1,
      tag: `tag:yaml.org,2002:binary`,
      resolve(e, t) {
        if (typeof n.Buffer == `function`) return n.Buffer.from(e, `base64`);
        if (typeof atob == `function`) {
          const t = atob(e.replace(/[\n\r]/g, ``)),
            n = new Uint8Array(t.length);
          for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
          return n;
        }
        return (t(`This environment does not support reading binary tags; either Buffer or atob is required`), e);
      },
      stringify({ comment: e, type: t, value: a }, o, s, c) {
        if (!a) return ``;
        let l = a,
          u;
        if (typeof n.Buffer == `function`)
          u = l instanceof n.Buffer ? l.toString(`base64`) : n.Buffer.from(l.buffer).toString(`base64`);
        else if (typeof btoa == `function`) {
          let e = ``;
          for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
          u = btoa(e);
        } else throw Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);
        if (((t ??= r.Scalar.BLOCK_LITERAL), t !== r.Scalar.QUOTE_DOUBLE)) {
          const e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth),
            n = Math.ceil(u.length / e),
            i = Array(n);
          for (let t = 0, r = 0; t < n; ++t, r += e) i[t] = u.substr(r, e);
          u = i.join(
            t === r.Scalar.BLOCK_LITERAL
              ? `
`
              : ` `,
          );
        }
        return i.stringifyString({ comment: e, type: t, value: u }, o, s, c);
      },
    };
  }),
  ho = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = $a(),
      r = R(),
      i = ro();
    function a(e, i) {
      if (t.isSeq(e))
        for (let a = 0; a < e.items.length; ++a) {
          let o = e.items[a];
          if (!t.isPair(o)) {
            if (t.isMap(o)) {
              o.items.length > 1 && i(`Each pair must have its own sequence indicator`);
              const e = o.items[0] || new n.Pair(new r.Scalar(null));
              if (
                (o.commentBefore &&
                  (e.key.commentBefore = e.key.commentBefore
                    ? `${o.commentBefore}\n${e.key.commentBefore}`
                    : o.commentBefore),
                o.comment)
              ) {
                const t = e.value ?? e.key;
                t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
              }
              o = e;
            }
            e.items[a] = t.isPair(o) ? o : new n.Pair(o);
          }
        }
      else i(`Expected a sequence for this tag`);
      return e;
    }
    function o(e, t, r) {
      const { replacer: a } = r,
        o = new i.YAMLSeq(e);
      o.tag = `tag:yaml.org,2002:pairs`;
      let s = 0;
      if (t && Symbol.iterator in Object(t))
        for (let e of t) {
          typeof a == `function` && (e = a.call(t, String(s++), e));
          let i, c;
          if (Array.isArray(e)) {
            if (e.length === 2) (i = e[0]), (c = e[1]);
            else throw TypeError(`Expected [key, value] tuple: ${e}`);
          } else if (e && e instanceof Object) {
            const t = Object.keys(e);
            if (t.length === 1) (i = t[0]), (c = e[i]);
            else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
          } else i = e;
          o.items.push(n.createPair(i, c, r));
        }
      return o;
    }
    const s = { collection: `seq`, default: !1, tag: `tag:yaml.org,2002:pairs`, resolve: a, createNode: o };
    (e.createPairs = o), (e.pairs = s), (e.resolvePairs = a);
  }),
  go = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = Ba(),
      r = to(),
      i = ro(),
      a = ho(),
      o = class e extends i.YAMLSeq {
        constructor() {
          super(),
            (this.add = r.YAMLMap.prototype.add.bind(this)),
            (this.delete = r.YAMLMap.prototype.delete.bind(this)),
            (this.get = r.YAMLMap.prototype.get.bind(this)),
            (this.has = r.YAMLMap.prototype.has.bind(this)),
            (this.set = r.YAMLMap.prototype.set.bind(this)),
            (this.tag = e.tag);
        }
        toJSON(e, r) {
          if (!r) return super.toJSON(e);
          const i = /* @__PURE__ */ new Map();
          r?.onCreate && r.onCreate(i);
          for (const e of this.items) {
            let a, o;
            if (
              (t.isPair(e) ? ((a = n.toJS(e.key, ``, r)), (o = n.toJS(e.value, a, r))) : (a = n.toJS(e, ``, r)),
              i.has(a))
            )
              throw Error(`Ordered maps must not include duplicate keys`);
            i.set(a, o);
          }
          return i;
        }
        static from(e, t, n) {
          const r = a.createPairs(e, t, n),
            i = new this();
          return ((i.items = r.items), i);
        }
      };
    o.tag = `tag:yaml.org,2002:omap`;
    const s = {
      collection: `seq`,
      identify: (e) => e instanceof Map,
      nodeClass: o,
      default: !1,
      tag: `tag:yaml.org,2002:omap`,
      resolve(e, n) {
        const r = a.resolvePairs(e, n),
          i = [];
        for (const { key: e } of r.items)
          t.isScalar(e) &&
            (i.includes(e.value) ? n(`Ordered maps must not include duplicate keys: ${e.value}`) : i.push(e.value));
        return Object.assign(new o(), r);
      },
      createNode: (e, t, n) => o.from(e, t, n),
    };
    (e.YAMLOMap = o), (e.omap = s);
  }),
  _o = /* @__PURE__ */ a((e) => {
    var t = R();
    function n({ value: e, source: t }, n) {
      return t && (e ? r : i).test.test(t) ? t : e ? n.options.trueStr : n.options.falseStr;
    }
    const r = {
        identify: (e) => e === !0,
        default: !0,
        tag: `tag:yaml.org,2002:bool`,
        test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
        resolve: () => new t.Scalar(!0),
        stringify: n,
      },
      i = {
        identify: (e) => e === !1,
        default: !0,
        tag: `tag:yaml.org,2002:bool`,
        test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
        resolve: () => new t.Scalar(!1),
        stringify: n,
      };
    (e.falseTag = i), (e.trueTag = r);
  }),
  vo = /* @__PURE__ */ a((e) => {
    var t = R(),
      n = co();
    const r = {
      identify: (e) => typeof e == `number`,
      default: !0,
      tag: `tag:yaml.org,2002:float`,
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (e) => (e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? -1 / 0 : 1 / 0),
      stringify: n.stringifyNumber,
    };
    (e.float = {
      identify: (e) => typeof e == `number`,
      default: !0,
      tag: `tag:yaml.org,2002:float`,
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(e) {
        const n = new t.Scalar(parseFloat(e.replace(/_/g, ``))),
          r = e.indexOf(`.`);
        if (r !== -1) {
          const t = e.substring(r + 1).replace(/_/g, ``);
          t[t.length - 1] === `0` && (n.minFractionDigits = t.length);
        }
        return n;
      },
      stringify: n.stringifyNumber,
    }),
      (e.floatExp = {
        identify: (e) => typeof e == `number`,
        default: !0,
        tag: `tag:yaml.org,2002:float`,
        format: `EXP`,
        test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
        resolve: (e) => parseFloat(e.replace(/_/g, ``)),
        stringify(e) {
          const t = Number(e.value);
          return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
        },
      }),
      (e.floatNaN = r);
  }),
  yo = /* @__PURE__ */ a((e) => {
    var t = co();
    const n = (e) => typeof e == `bigint` || Number.isInteger(e);
    function r(e, t, n, { intAsBigInt: r }) {
      const i = e[0];
      if (((i === `-` || i === `+`) && (t += 1), (e = e.substring(t).replace(/_/g, ``)), r)) {
        switch (n) {
          case 2:
            e = `0b${e}`;
            break;
          case 8:
            e = `0o${e}`;
            break;
          case 16:
            e = `0x${e}`;
        }
        const t = BigInt(e);
        return i === `-` ? BigInt(-1) * t : t;
      }
      const a = parseInt(e, n);
      return i === `-` ? -1 * a : a;
    }
    function i(e, r, i) {
      const { value: a } = e;
      if (n(a)) {
        const e = a.toString(r);
        return a < 0 ? `-` + i + e.substr(1) : i + e;
      }
      return t.stringifyNumber(e);
    }
    const a = {
        identify: n,
        default: !0,
        tag: `tag:yaml.org,2002:int`,
        format: `BIN`,
        test: /^[-+]?0b[0-1_]+$/,
        resolve: (e, t, n) => r(e, 2, 2, n),
        stringify: (e) => i(e, 2, `0b`),
      },
      o = {
        identify: n,
        default: !0,
        tag: `tag:yaml.org,2002:int`,
        format: `OCT`,
        test: /^[-+]?0[0-7_]+$/,
        resolve: (e, t, n) => r(e, 1, 8, n),
        stringify: (e) => i(e, 8, `0`),
      },
      s = {
        identify: n,
        default: !0,
        tag: `tag:yaml.org,2002:int`,
        test: /^[-+]?[0-9][0-9_]*$/,
        resolve: (e, t, n) => r(e, 0, 10, n),
        stringify: t.stringifyNumber,
      },
      c = {
        identify: n,
        default: !0,
        tag: `tag:yaml.org,2002:int`,
        format: `HEX`,
        test: /^[-+]?0x[0-9a-fA-F_]+$/,
        resolve: (e, t, n) => r(e, 2, 16, n),
        stringify: (e) => i(e, 16, `0x`),
      };
    (e.int = s), (e.intBin = a), (e.intHex = c), (e.intOct = o);
  }),
  bo = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = $a(),
      r = to(),
      i = class e extends r.YAMLMap {
        constructor(t) {
          super(t), (this.tag = e.tag);
        }
        add(e) {
          let i;
          (i = t.isPair(e)
            ? e
            : e && typeof e == `object` && `key` in e && `value` in e && e.value === null
              ? new n.Pair(e.key, null)
              : new n.Pair(e, null)),
            r.findPair(this.items, i.key) || this.items.push(i);
        }
        get(e, n) {
          const i = r.findPair(this.items, e);
          return !n && t.isPair(i) ? (t.isScalar(i.key) ? i.key.value : i.key) : i;
        }
        set(e, t) {
          if (typeof t != `boolean`)
            throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
          const i = r.findPair(this.items, e);
          i && !t ? this.items.splice(this.items.indexOf(i), 1) : !i && t && this.items.push(new n.Pair(e));
        }
        toJSON(e, t) {
          return super.toJSON(e, t, Set);
        }
        toString(e, t, n) {
          if (!e) return JSON.stringify(this);
          if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
          throw Error(`Set items must all have null values`);
        }
        static from(e, t, r) {
          const { replacer: i } = r,
            a = new this(e);
          if (t && Symbol.iterator in Object(t))
            for (let e of t) typeof i == `function` && (e = i.call(t, e, e)), a.items.push(n.createPair(e, null, r));
          return a;
        }
      };
    i.tag = `tag:yaml.org,2002:set`;
    const a = {
      collection: `map`,
      identify: (e) => e instanceof Set,
      nodeClass: i,
      default: !1,
      tag: `tag:yaml.org,2002:set`,
      createNode: (e, t, n) => i.from(e, t, n),
      resolve(e, n) {
        if (t.isMap(e)) {
          if (e.hasAllNullValues(!0)) return Object.assign(new i(), e);
          n(`Set items must all have null values`);
        } else n(`Expected a mapping for this tag`);
        return e;
      },
    };
    (e.YAMLSet = i), (e.set = a);
  }),
  xo = /* @__PURE__ */ a((e) => {
    var t = co();
    function n(e, t) {
      const n = e[0],
        r = n === `-` || n === `+` ? e.substring(1) : e,
        i = (e) => (t ? BigInt(e) : Number(e)),
        a = r
          .replace(/_/g, ``)
          .split(`:`)
          .reduce((e, t) => e * i(60) + i(t), i(0));
      return n === `-` ? i(-1) * a : a;
    }
    function r(e) {
      let { value: n } = e,
        r = (e) => e;
      if (typeof n == `bigint`) r = (e) => BigInt(e);
      else if (isNaN(n) || !isFinite(n)) return t.stringifyNumber(e);
      let i = ``;
      n < 0 && ((i = `-`), (n *= r(-1)));
      const a = r(60),
        o = [n % a];
      return (
        n < 60
          ? o.unshift(0)
          : ((n = (n - o[0]) / a), o.unshift(n % a), n >= 60 && ((n = (n - o[0]) / a), o.unshift(n))),
        i +
          o
            .map((e) => String(e).padStart(2, `0`))
            .join(`:`)
            .replace(/000000\d*$/, ``)
      );
    }
    const i = {
        identify: (e) => typeof e == `bigint` || Number.isInteger(e),
        default: !0,
        tag: `tag:yaml.org,2002:int`,
        format: `TIME`,
        test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
        resolve: (e, t, { intAsBigInt: r }) => n(e, r),
        stringify: r,
      },
      a = {
        identify: (e) => typeof e == `number`,
        default: !0,
        tag: `tag:yaml.org,2002:float`,
        format: `TIME`,
        test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
        resolve: (e) => n(e, !1),
        stringify: r,
      },
      o = {
        identify: (e) => e instanceof Date,
        default: !0,
        tag: `tag:yaml.org,2002:timestamp`,
        test: /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\.[0-9]+)?)(?:[ \t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$/,
        resolve(e) {
          const t = e.match(o.test);
          if (!t) throw Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);
          let [, r, i, a, s, c, l] = t.map(Number),
            u = t[7] ? Number((t[7] + `00`).substr(1, 3)) : 0,
            d = Date.UTC(r, i - 1, a, s || 0, c || 0, l || 0, u),
            f = t[8];
          if (f && f !== `Z`) {
            let e = n(f, !1);
            Math.abs(e) < 30 && (e *= 60), (d -= 6e4 * e);
          }
          return new Date(d);
        },
        stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, ``) ?? ``,
      };
    (e.floatTime = a), (e.intTime = i), (e.timestamp = o);
  }),
  So = /* @__PURE__ */ a((e) => {
    var t = no(),
      n = oo(),
      r = io(),
      i = ao(),
      a = mo(),
      o = _o(),
      s = vo(),
      c = yo(),
      l = Za(),
      u = go(),
      d = ho(),
      f = bo(),
      p = xo();
    e.schema = [
      t.map,
      r.seq,
      i.string,
      n.nullTag,
      o.trueTag,
      o.falseTag,
      c.intBin,
      c.intOct,
      c.int,
      c.intHex,
      s.floatNaN,
      s.floatExp,
      s.float,
      a.binary,
      l.merge,
      u.omap,
      d.pairs,
      f.set,
      p.intTime,
      p.floatTime,
      p.timestamp,
    ];
  }),
  Co = /* @__PURE__ */ a((e) => {
    var t = no(),
      n = oo(),
      r = io(),
      i = ao(),
      a = so(),
      o = lo(),
      s = uo(),
      c = fo(),
      l = po(),
      u = mo(),
      d = Za(),
      f = go(),
      p = ho(),
      m = So(),
      h = bo(),
      g = xo();
    const _ = /* @__PURE__ */ new Map([
        [`core`, c.schema],
        [`failsafe`, [t.map, r.seq, i.string]],
        [`json`, l.schema],
        [`yaml11`, m.schema],
        [`yaml-1.1`, m.schema],
      ]),
      v = {
        binary: u.binary,
        bool: a.boolTag,
        float: o.float,
        floatExp: o.floatExp,
        floatNaN: o.floatNaN,
        floatTime: g.floatTime,
        int: s.int,
        intHex: s.intHex,
        intOct: s.intOct,
        intTime: g.intTime,
        map: t.map,
        merge: d.merge,
        null: n.nullTag,
        omap: f.omap,
        pairs: p.pairs,
        seq: r.seq,
        set: h.set,
        timestamp: g.timestamp,
      },
      y = {
        'tag:yaml.org,2002:binary': u.binary,
        'tag:yaml.org,2002:merge': d.merge,
        'tag:yaml.org,2002:omap': f.omap,
        'tag:yaml.org,2002:pairs': p.pairs,
        'tag:yaml.org,2002:set': h.set,
        'tag:yaml.org,2002:timestamp': g.timestamp,
      };
    function b(e, t, n) {
      const r = _.get(t);
      if (r && !e) return n && !r.includes(d.merge) ? r.concat(d.merge) : r.slice();
      let i = r;
      if (!i) {
        if (Array.isArray(e)) i = [];
        else {
          const e = Array.from(_.keys())
            .filter((e) => e !== `yaml11`)
            .map((e) => JSON.stringify(e))
            .join(`, `);
          throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
        }
      }
      if (Array.isArray(e)) for (const t of e) i = i.concat(t);
      else typeof e == `function` && (i = e(i.slice()));
      return (
        n && (i = i.concat(d.merge)),
        i.reduce((e, t) => {
          const n = typeof t == `string` ? v[t] : t;
          if (!n) {
            const e = JSON.stringify(t),
              n = Object.keys(v)
                .map((e) => JSON.stringify(e))
                .join(`, `);
            throw Error(`Unknown custom tag ${e}; use one of ${n}`);
          }
          return (e.includes(n) || e.push(n), e);
        }, [])
      );
    }
    (e.coreKnownTags = y), (e.getTags = b);
  }),
  wo = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = no(),
      r = io(),
      i = ao(),
      a = Co();
    const o = (e, t) => (e.key < t.key ? -1 : +(e.key > t.key));
    e.Schema = class e {
      constructor({
        compat: e,
        customTags: s,
        merge: c,
        resolveKnownTags: l,
        schema: u,
        sortMapEntries: d,
        toStringDefaults: f,
      }) {
        (this.compat = Array.isArray(e) ? a.getTags(e, `compat`) : e ? a.getTags(null, e) : null),
          (this.name = (typeof u == `string` && u) || `core`),
          (this.knownTags = l ? a.coreKnownTags : {}),
          (this.tags = a.getTags(s, this.name, c)),
          (this.toStringOptions = f ?? null),
          Object.defineProperty(this, t.MAP, { value: n.map }),
          Object.defineProperty(this, t.SCALAR, { value: i.string }),
          Object.defineProperty(this, t.SEQ, { value: r.seq }),
          (this.sortMapEntries = typeof d == `function` ? d : d === !0 ? o : null);
      }
      clone() {
        const t = Object.create(e.prototype, Object.getOwnPropertyDescriptors(this));
        return ((t.tags = this.tags.slice()), t);
      }
    };
  }),
  To = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = Ja(),
      r = Ga();
    function i(e, i) {
      let a = [],
        o = i.directives === !0;
      if (i.directives !== !1 && e.directives) {
        const t = e.directives.toString(e);
        t ? (a.push(t), (o = !0)) : e.directives.docStart && (o = !0);
      }
      o && a.push(`---`);
      const s = n.createStringifyContext(e, i),
        { commentString: c } = s.options;
      if (e.commentBefore) {
        a.length !== 1 && a.unshift(``);
        const t = c(e.commentBefore);
        a.unshift(r.indentComment(t, ``));
      }
      let l = !1,
        u = null;
      if (e.contents) {
        if (t.isNode(e.contents)) {
          if ((e.contents.spaceBefore && o && a.push(``), e.contents.commentBefore)) {
            const t = c(e.contents.commentBefore);
            a.push(r.indentComment(t, ``));
          }
          (s.forceBlockIndent = !!e.comment), (u = e.contents.comment);
        }
        let i = u ? void 0 : () => (l = !0),
          d = n.stringify(e.contents, s, () => (u = null), i);
        u && (d += r.lineComment(d, ``, c(u))),
          (d[0] === `|` || d[0] === `>`) && a[a.length - 1] === `---` ? (a[a.length - 1] = `--- ${d}`) : a.push(d);
      } else a.push(n.stringify(e.contents, s));
      if (e.directives?.docEnd) {
        if (e.comment) {
          const t = c(e.comment);
          t.includes(`
`)
            ? (a.push(`...`), a.push(r.indentComment(t, ``)))
            : a.push(`... ${t}`);
        } else a.push(`...`);
      } else {
        let t = e.comment;
        t && l && (t = t.replace(/^\n+/, ``)),
          t && ((!l || u) && a[a.length - 1] !== `` && a.push(``), a.push(r.indentComment(c(t), ``)));
      }
      return (
        a.join(`
`) +
        `
`
      );
    }
    e.stringifyDocument = i;
  }),
  Eo = /* @__PURE__ */ a((e) => {
    var t = Ha(),
      n = Wa(),
      r = L(),
      i = $a(),
      a = Ba(),
      o = wo(),
      s = To(),
      c = Ra(),
      l = za(),
      u = Ua(),
      d = La(),
      f = class e {
        constructor(e, t, n) {
          (this.commentBefore = null),
            (this.comment = null),
            (this.errors = []),
            (this.warnings = []),
            Object.defineProperty(this, r.NODE_TYPE, { value: r.DOC });
          let i = null;
          typeof t == `function` || Array.isArray(t) ? (i = t) : n === void 0 && t && ((n = t), (t = void 0));
          const a = Object.assign(
            {
              intAsBigInt: !1,
              keepSourceTokens: !1,
              logLevel: `warn`,
              prettyErrors: !0,
              strict: !0,
              stringKeys: !1,
              uniqueKeys: !0,
              version: `1.2`,
            },
            n,
          );
          this.options = a;
          let { version: o } = a;
          n?._directives
            ? ((this.directives = n._directives.atDocument()),
              this.directives.yaml.explicit && (o = this.directives.yaml.version))
            : (this.directives = new d.Directives({ version: o })),
            this.setSchema(o, n),
            (this.contents = e === void 0 ? null : this.createNode(e, i, n));
        }
        clone() {
          const t = Object.create(e.prototype, { [r.NODE_TYPE]: { value: r.DOC } });
          return (
            (t.commentBefore = this.commentBefore),
            (t.comment = this.comment),
            (t.errors = this.errors.slice()),
            (t.warnings = this.warnings.slice()),
            (t.options = Object.assign({}, this.options)),
            this.directives && (t.directives = this.directives.clone()),
            (t.schema = this.schema.clone()),
            (t.contents = r.isNode(this.contents) ? this.contents.clone(t.schema) : this.contents),
            this.range && (t.range = this.range.slice()),
            t
          );
        }
        add(e) {
          p(this.contents) && this.contents.add(e);
        }
        addIn(e, t) {
          p(this.contents) && this.contents.addIn(e, t);
        }
        createAlias(e, n) {
          if (!e.anchor) {
            const t = c.anchorNames(this);
            e.anchor = !n || t.has(n) ? c.findNewAnchor(n || `a`, t) : n;
          }
          return new t.Alias(e.anchor);
        }
        createNode(e, t, n) {
          let i;
          if (typeof t == `function`) (e = t.call({ '': e }, ``, e)), (i = t);
          else if (Array.isArray(t)) {
            const e = t.filter((e) => typeof e == `number` || e instanceof String || e instanceof Number).map(String);
            e.length > 0 && (t = t.concat(e)), (i = t);
          } else n === void 0 && t && ((n = t), (t = void 0));
          const { aliasDuplicateObjects: a, anchorPrefix: o, flow: s, keepUndefined: l, onTagObj: d, tag: f } = n ?? {},
            { onAnchor: p, setAnchors: m, sourceObjects: h } = c.createNodeAnchors(this, o || `a`),
            g = {
              aliasDuplicateObjects: a ?? !0,
              keepUndefined: l ?? !1,
              onAnchor: p,
              onTagObj: d,
              replacer: i,
              schema: this.schema,
              sourceObjects: h,
            },
            _ = u.createNode(e, f, g);
          return (s && r.isCollection(_) && (_.flow = !0), m(), _);
        }
        createPair(e, t, n = {}) {
          const r = this.createNode(e, null, n),
            a = this.createNode(t, null, n);
          return new i.Pair(r, a);
        }
        delete(e) {
          return p(this.contents) ? this.contents.delete(e) : !1;
        }
        deleteIn(e) {
          return n.isEmptyPath(e)
            ? this.contents != null && ((this.contents = null), !0)
            : p(this.contents)
              ? this.contents.deleteIn(e)
              : !1;
        }
        get(e, t) {
          return r.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
        }
        getIn(e, t) {
          return n.isEmptyPath(e)
            ? !t && r.isScalar(this.contents)
              ? this.contents.value
              : this.contents
            : r.isCollection(this.contents)
              ? this.contents.getIn(e, t)
              : void 0;
        }
        has(e) {
          return r.isCollection(this.contents) ? this.contents.has(e) : !1;
        }
        hasIn(e) {
          return n.isEmptyPath(e)
            ? this.contents !== void 0
            : r.isCollection(this.contents)
              ? this.contents.hasIn(e)
              : !1;
        }
        set(e, t) {
          this.contents == null
            ? (this.contents = n.collectionFromPath(this.schema, [e], t))
            : p(this.contents) && this.contents.set(e, t);
        }
        setIn(e, t) {
          n.isEmptyPath(e)
            ? (this.contents = t)
            : this.contents == null
              ? (this.contents = n.collectionFromPath(this.schema, Array.from(e), t))
              : p(this.contents) && this.contents.setIn(e, t);
        }
        setSchema(e, t = {}) {
          typeof e == `number` && (e = String(e));
          let n;
          switch (e) {
            case `1.1`:
              this.directives
                ? (this.directives.yaml.version = `1.1`)
                : (this.directives = new d.Directives({ version: `1.1` })),
                (n = { resolveKnownTags: !1, schema: `yaml-1.1` });
              break;
            case `1.2`:
            case `next`:
              this.directives
                ? (this.directives.yaml.version = e)
                : (this.directives = new d.Directives({ version: e })),
                (n = { resolveKnownTags: !0, schema: `core` });
              break;
            case null:
              this.directives && delete this.directives, (n = null);
              break;
            default: {
              const t = JSON.stringify(e);
              throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
            }
          }
          if (t.schema instanceof Object) this.schema = t.schema;
          else if (n) this.schema = new o.Schema(Object.assign(n, t));
          else throw Error(`With a null YAML version, the { schema: Schema } option is required`);
        }
        toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: o } = {}) {
          const s = {
              anchors: /* @__PURE__ */ new Map(),
              doc: this,
              keep: !e,
              mapAsMap: n === !0,
              mapKeyWarned: !1,
              maxAliasCount: typeof r == `number` ? r : 100,
            },
            c = a.toJS(this.contents, t ?? ``, s);
          if (typeof i == `function`) for (const { count: e, res: t } of s.anchors.values()) i(t, e);
          return typeof o == `function` ? l.applyReviver(o, { '': c }, ``, c) : c;
        }
        toJSON(e, t) {
          return this.toJS({ json: !0, jsonArg: e, mapAsMap: !1, onAnchor: t });
        }
        toString(e = {}) {
          if (this.errors.length > 0) throw Error(`Document with errors cannot be stringified`);
          if (`indent` in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
            const t = JSON.stringify(e.indent);
            throw Error(`"indent" option must be a positive integer, not ${t}`);
          }
          return s.stringifyDocument(this, e);
        }
      };
    function p(e) {
      if (r.isCollection(e)) return !0;
      throw Error(`Expected a YAML collection as document contents`);
    }
    e.Document = f;
  }),
  Do = /* @__PURE__ */ a((e) => {
    var t = class extends Error {
        constructor(e, t, n, r) {
          super(), (this.name = e), (this.code = n), (this.message = r), (this.pos = t);
        }
      },
      n = class extends t {
        constructor(e, t, n) {
          super(`YAMLParseError`, e, t, n);
        }
      },
      r = class extends t {
        constructor(e, t, n) {
          super(`YAMLWarning`, e, t, n);
        }
      };
    (e.YAMLError = t),
      (e.YAMLParseError = n),
      (e.YAMLWarning = r),
      (e.prettifyError = (e, t) => (n) => {
        if (n.pos[0] === -1) return;
        n.linePos = n.pos.map((e) => t.linePos(e));
        const { line: r, col: i } = n.linePos[0];
        n.message += ` at line ${r}, column ${i}`;
        let a = i - 1,
          o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, ``);
        if (a >= 60 && o.length > 80) {
          const e = Math.min(a - 39, o.length - 79);
          (o = `…` + o.substring(e)), (a -= e - 1);
        }
        if ((o.length > 80 && (o = o.substring(0, 79) + `…`), r > 1 && /^ *$/.test(o.substring(0, a)))) {
          let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
          n.length > 80 &&
            (n =
              n.substring(0, 79) +
              `…
`),
            (o = n + o);
        }
        if (/[^ ]/.test(o)) {
          let e = 1,
            t = n.linePos[1];
          t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
          const s = ` `.repeat(a) + `^`.repeat(e);
          n.message += `:\n\n${o}\n${s}\n`;
        }
      });
  }),
  Oo = /* @__PURE__ */ a((e) => {
    function t(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
      let c = !1,
        l = s,
        u = s,
        d = ``,
        f = ``,
        p = !1,
        m = !1,
        h = null,
        g = null,
        _ = null,
        v = null,
        y = null,
        b = null,
        x = null;
      for (const i of e)
        switch (
          ((m &&=
            (i.type !== `space` &&
              i.type !== `newline` &&
              i.type !== `comma` &&
              a(i.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`),
            !1)),
          (h &&=
            (l &&
              i.type !== `comment` &&
              i.type !== `newline` &&
              a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`),
            null)),
          i.type)
        ) {
          case `space`:
            !t && (n !== `doc-start` || r?.type !== `flow-collection`) && i.source.includes(`	`) && (h = i), (u = !0);
            break;
          case `comment`: {
            u || a(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
            const e = i.source.substring(1) || ` `;
            d ? (d += f + e) : (d = e), (f = ``), (l = !1);
            break;
          }
          case `newline`:
            l ? (d ? (d += i.source) : (b && n === `seq-item-ind`) || (c = !0)) : (f += i.source),
              (l = !0),
              (p = !0),
              (g || _) && (v = i),
              (u = !0);
            break;
          case `anchor`:
            g && a(i, `MULTIPLE_ANCHORS`, `A node can have at most one anchor`),
              i.source.endsWith(`:`) &&
                a(i.offset + i.source.length - 1, `BAD_ALIAS`, `Anchor ending in : is ambiguous`, !0),
              (g = i),
              (x ??= i.offset),
              (l = !1),
              (u = !1),
              (m = !0);
            break;
          case `tag`:
            _ && a(i, `MULTIPLE_TAGS`, `A node can have at most one tag`),
              (_ = i),
              (x ??= i.offset),
              (l = !1),
              (u = !1),
              (m = !0);
            break;
          case n:
            (g || _) && a(i, `BAD_PROP_ORDER`, `Anchors and tags must be after the ${i.source} indicator`),
              b && a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.source} in ${t ?? `collection`}`),
              (b = i),
              (l = n === `seq-item-ind` || n === `explicit-key-ind`),
              (u = !1);
            break;
          case `comma`:
            if (t) {
              y && a(i, `UNEXPECTED_TOKEN`, `Unexpected , in ${t}`), (y = i), (l = !1), (u = !1);
              break;
            }
          default:
            a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.type} token`), (l = !1), (u = !1);
        }
      const S = e[e.length - 1],
        C = S ? S.offset + S.source.length : i;
      return (
        m &&
          r &&
          r.type !== `space` &&
          r.type !== `newline` &&
          r.type !== `comma` &&
          (r.type !== `scalar` || r.source !== ``) &&
          a(r.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`),
        h &&
          ((l && h.indent <= o) || r?.type === `block-map` || r?.type === `block-seq`) &&
          a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`),
        {
          comma: y,
          found: b,
          spaceBefore: c,
          comment: d,
          hasNewline: p,
          anchor: g,
          tag: _,
          newlineAfterProp: v,
          end: C,
          start: x ?? C,
        }
      );
    }
    e.resolveProps = t;
  }),
  ko = /* @__PURE__ */ a((e) => {
    function t(e) {
      if (!e) return null;
      switch (e.type) {
        case `alias`:
        case `scalar`:
        case `double-quoted-scalar`:
        case `single-quoted-scalar`:
          if (
            e.source.includes(`
`)
          )
            return !0;
          if (e.end) {
            for (const t of e.end) if (t.type === `newline`) return !0;
          }
          return !1;
        case `flow-collection`:
          for (const n of e.items) {
            for (const e of n.start) if (e.type === `newline`) return !0;
            if (n.sep) {
              for (const e of n.sep) if (e.type === `newline`) return !0;
            }
            if (t(n.key) || t(n.value)) return !0;
          }
          return !1;
        default:
          return !0;
      }
    }
    e.containsNewline = t;
  }),
  Ao = /* @__PURE__ */ a((e) => {
    var t = ko();
    function n(e, n, r) {
      if (n?.type === `flow-collection`) {
        const i = n.end[0];
        i.indent === e &&
          (i.source === `]` || i.source === `}`) &&
          t.containsNewline(n) &&
          r(i, `BAD_INDENT`, `Flow end indicator should be more indented than parent`, !0);
      }
    }
    e.flowIndentCheck = n;
  }),
  jo = /* @__PURE__ */ a((e) => {
    var t = L();
    function n(e, n, r) {
      const { uniqueKeys: i } = e.options;
      if (i === !1) return !1;
      const a =
        typeof i == `function` ? i : (e, n) => e === n || (t.isScalar(e) && t.isScalar(n) && e.value === n.value);
      return n.some((e) => a(e.key, r));
    }
    e.mapIncludes = n;
  }),
  Mo = /* @__PURE__ */ a((e) => {
    var t = $a(),
      n = to(),
      r = Oo(),
      i = ko(),
      a = Ao(),
      o = jo();
    const s = `All mapping items must start at the same column`;
    function c({ composeNode: e, composeEmptyNode: c }, l, u, d, f) {
      const p = new (f?.nodeClass ?? n.YAMLMap)(l.schema);
      l.atRoot &&= !1;
      let m = u.offset,
        h = null;
      for (const n of u.items) {
        const { start: f, key: g, sep: _, value: v } = n,
          y = r.resolveProps(f, {
            indicator: `explicit-key-ind`,
            next: g ?? _?.[0],
            offset: m,
            onError: d,
            parentIndent: u.indent,
            startOnNewline: !0,
          }),
          b = !y.found;
        if (b) {
          if (
            (g &&
              (g.type === `block-seq`
                ? d(m, `BLOCK_AS_IMPLICIT_KEY`, `A block sequence may not be used as an implicit map key`)
                : `indent` in g && g.indent !== u.indent && d(m, `BAD_INDENT`, s)),
            !y.anchor && !y.tag && !_)
          ) {
            (h = y.end),
              y.comment &&
                (p.comment
                  ? (p.comment +=
                      `
` + y.comment)
                  : (p.comment = y.comment));
            continue;
          }
          (y.newlineAfterProp || i.containsNewline(g)) &&
            d(g ?? f[f.length - 1], `MULTILINE_IMPLICIT_KEY`, `Implicit keys need to be on a single line`);
        } else y.found?.indent !== u.indent && d(m, `BAD_INDENT`, s);
        l.atKey = !0;
        const x = y.end,
          S = g ? e(l, g, y, d) : c(l, x, f, null, y, d);
        l.schema.compat && a.flowIndentCheck(u.indent, g, d),
          (l.atKey = !1),
          o.mapIncludes(l, p.items, S) && d(x, `DUPLICATE_KEY`, `Map keys must be unique`);
        const C = r.resolveProps(_ ?? [], {
          indicator: `map-value-ind`,
          next: v,
          offset: S.range[2],
          onError: d,
          parentIndent: u.indent,
          startOnNewline: !g || g.type === `block-scalar`,
        });
        if (((m = C.end), C.found)) {
          b &&
            (v?.type === `block-map` &&
              !C.hasNewline &&
              d(m, `BLOCK_AS_IMPLICIT_KEY`, `Nested mappings are not allowed in compact mappings`),
            l.options.strict &&
              y.start < C.found.offset - 1024 &&
              d(
                S.range,
                `KEY_OVER_1024_CHARS`,
                `The : indicator must be at most 1024 chars after the start of an implicit block mapping key`,
              ));
          const r = v ? e(l, v, C, d) : c(l, m, _, null, C, d);
          l.schema.compat && a.flowIndentCheck(u.indent, v, d), (m = r.range[2]);
          const i = new t.Pair(S, r);
          l.options.keepSourceTokens && (i.srcToken = n), p.items.push(i);
        } else {
          b && d(S.range, `MISSING_CHAR`, `Implicit map keys need to be followed by map values`),
            C.comment &&
              (S.comment
                ? (S.comment +=
                    `
` + C.comment)
                : (S.comment = C.comment));
          const e = new t.Pair(S);
          l.options.keepSourceTokens && (e.srcToken = n), p.items.push(e);
        }
      }
      return (
        h && h < m && d(h, `IMPOSSIBLE`, `Map comment with trailing content`), (p.range = [u.offset, m, h ?? m]), p
      );
    }
    e.resolveBlockMap = c;
  }),
  No = /* @__PURE__ */ a((e) => {
    var t = ro(),
      n = Oo(),
      r = Ao();
    function i({ composeNode: e, composeEmptyNode: i }, a, o, s, c) {
      const l = new (c?.nodeClass ?? t.YAMLSeq)(a.schema);
      (a.atRoot &&= !1), (a.atKey &&= !1);
      let u = o.offset,
        d = null;
      for (const { start: t, value: c } of o.items) {
        const f = n.resolveProps(t, {
          indicator: `seq-item-ind`,
          next: c,
          offset: u,
          onError: s,
          parentIndent: o.indent,
          startOnNewline: !0,
        });
        if (!f.found) {
          if (f.anchor || f.tag || c)
            c?.type === `block-seq`
              ? s(f.end, `BAD_INDENT`, `All sequence items must start at the same column`)
              : s(u, `MISSING_CHAR`, `Sequence item without - indicator`);
          else {
            (d = f.end), f.comment && (l.comment = f.comment);
            continue;
          }
        }
        const p = c ? e(a, c, f, s) : i(a, f.end, t, null, f, s);
        a.schema.compat && r.flowIndentCheck(o.indent, c, s), (u = p.range[2]), l.items.push(p);
      }
      return ((l.range = [o.offset, u, d ?? u]), l);
    }
    e.resolveBlockSeq = i;
  }),
  Po = /* @__PURE__ */ a((e) => {
    function t(e, t, n, r) {
      let i = ``;
      if (e) {
        let a = !1,
          o = ``;
        for (const s of e) {
          const { source: e, type: c } = s;
          switch (c) {
            case `space`:
              a = !0;
              break;
            case `comment`: {
              n && !a && r(s, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
              const t = e.substring(1) || ` `;
              i ? (i += o + t) : (i = t), (o = ``);
              break;
            }
            case `newline`:
              i && (o += e), (a = !0);
              break;
            default:
              r(s, `UNEXPECTED_TOKEN`, `Unexpected ${c} at node end`);
          }
          t += e.length;
        }
      }
      return { comment: i, offset: t };
    }
    e.resolveEnd = t;
  }),
  Fo = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = $a(),
      r = to(),
      i = ro(),
      a = Po(),
      o = Oo(),
      s = ko(),
      c = jo();
    const l = `Block collections are not allowed within flow collections`,
      u = (e) => e && (e.type === `block-map` || e.type === `block-seq`);
    function d({ composeNode: e, composeEmptyNode: d }, f, p, m, h) {
      const g = p.start.source === `{`,
        _ = g ? `flow map` : `flow sequence`,
        v = new (h?.nodeClass ?? (g ? r.YAMLMap : i.YAMLSeq))(f.schema);
      v.flow = !0;
      const y = f.atRoot;
      y && (f.atRoot = !1), (f.atKey &&= !1);
      let b = p.offset + p.start.source.length;
      for (let i = 0; i < p.items.length; ++i) {
        const a = p.items[i],
          { start: h, key: y, sep: x, value: S } = a,
          C = o.resolveProps(h, {
            flow: _,
            indicator: `explicit-key-ind`,
            next: y ?? x?.[0],
            offset: b,
            onError: m,
            parentIndent: p.indent,
            startOnNewline: !1,
          });
        if (!C.found) {
          if (!C.anchor && !C.tag && !x && !S) {
            i === 0 && C.comma
              ? m(C.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${_}`)
              : i < p.items.length - 1 && m(C.start, `UNEXPECTED_TOKEN`, `Unexpected empty item in ${_}`),
              C.comment &&
                (v.comment
                  ? (v.comment +=
                      `
` + C.comment)
                  : (v.comment = C.comment)),
              (b = C.end);
            continue;
          }
          !g &&
            f.options.strict &&
            s.containsNewline(y) &&
            m(y, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
        }
        if (i === 0) C.comma && m(C.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${_}`);
        else if ((C.comma || m(C.start, `MISSING_CHAR`, `Missing , between ${_} items`), C.comment)) {
          let e = ``;
          loop: for (const t of h)
            switch (t.type) {
              case `comma`:
              case `space`:
                break;
              case `comment`:
                e = t.source.substring(1);
                break loop;
              default:
                break loop;
            }
          if (e) {
            let n = v.items[v.items.length - 1];
            t.isPair(n) && (n = n.value ?? n.key),
              n.comment
                ? (n.comment +=
                    `
` + e)
                : (n.comment = e),
              (C.comment = C.comment.substring(e.length + 1));
          }
        }
        if (!g && !x && !C.found) {
          const t = S ? e(f, S, C, m) : d(f, C.end, x, null, C, m);
          v.items.push(t), (b = t.range[2]), u(S) && m(t.range, `BLOCK_IN_FLOW`, l);
        } else {
          f.atKey = !0;
          const t = C.end,
            i = y ? e(f, y, C, m) : d(f, t, h, null, C, m);
          u(y) && m(i.range, `BLOCK_IN_FLOW`, l), (f.atKey = !1);
          const s = o.resolveProps(x ?? [], {
            flow: _,
            indicator: `map-value-ind`,
            next: S,
            offset: i.range[2],
            onError: m,
            parentIndent: p.indent,
            startOnNewline: !1,
          });
          if (s.found) {
            if (!g && !C.found && f.options.strict) {
              if (x)
                for (const e of x) {
                  if (e === s.found) break;
                  if (e.type === `newline`) {
                    m(e, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
                    break;
                  }
                }
              C.start < s.found.offset - 1024 &&
                m(
                  s.found,
                  `KEY_OVER_1024_CHARS`,
                  `The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`,
                );
            }
          } else
            S &&
              (`source` in S && S.source?.[0] === `:`
                ? m(S, `MISSING_CHAR`, `Missing space after : in ${_}`)
                : m(s.start, `MISSING_CHAR`, `Missing , or : between ${_} items`));
          const w = S ? e(f, S, s, m) : s.found ? d(f, s.end, x, null, s, m) : null;
          w
            ? u(S) && m(w.range, `BLOCK_IN_FLOW`, l)
            : s.comment &&
              (i.comment
                ? (i.comment +=
                    `
` + s.comment)
                : (i.comment = s.comment));
          const T = new n.Pair(i, w);
          if ((f.options.keepSourceTokens && (T.srcToken = a), g)) {
            const e = v;
            c.mapIncludes(f, e.items, i) && m(t, `DUPLICATE_KEY`, `Map keys must be unique`), e.items.push(T);
          } else {
            const e = new r.YAMLMap(f.schema);
            (e.flow = !0), e.items.push(T);
            const t = (w ?? i).range;
            (e.range = [i.range[0], t[1], t[2]]), v.items.push(e);
          }
          b = w ? w.range[2] : s.end;
        }
      }
      let x = g ? `}` : `]`,
        [S, ...C] = p.end,
        w = b;
      if (S?.source === x) w = S.offset + S.source.length;
      else {
        const e = _[0].toUpperCase() + _.substring(1),
          t = y
            ? `${e} must end with a ${x}`
            : `${e} in block collection must be sufficiently indented and end with a ${x}`;
        m(b, y ? `MISSING_CHAR` : `BAD_INDENT`, t), S && S.source.length !== 1 && C.unshift(S);
      }
      if (C.length > 0) {
        const e = a.resolveEnd(C, w, f.options.strict, m);
        e.comment &&
          (v.comment
            ? (v.comment +=
                `
` + e.comment)
            : (v.comment = e.comment)),
          (v.range = [p.offset, w, e.offset]);
      } else v.range = [p.offset, w, w];
      return v;
    }
    e.resolveFlowCollection = d;
  }),
  Io = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = R(),
      r = to(),
      i = ro(),
      a = Mo(),
      o = No(),
      s = Fo();
    function c(e, t, n, r, i, c) {
      const l =
          n.type === `block-map`
            ? a.resolveBlockMap(e, t, n, r, c)
            : n.type === `block-seq`
              ? o.resolveBlockSeq(e, t, n, r, c)
              : s.resolveFlowCollection(e, t, n, r, c),
        u = l.constructor;
      return i === `!` || i === u.tagName ? ((l.tag = u.tagName), l) : (i && (l.tag = i), l);
    }
    function l(e, a, o, s, l) {
      const u = s.tag,
        d = u ? a.directives.tagName(u.source, (e) => l(u, `TAG_RESOLVE_FAILED`, e)) : null;
      if (o.type === `block-seq`) {
        const { anchor: e, newlineAfterProp: t } = s,
          n = e && u ? (e.offset > u.offset ? e : u) : (e ?? u);
        n && (!t || t.offset < n.offset) && l(n, `MISSING_CHAR`, `Missing newline after block sequence props`);
      }
      const f =
        o.type === `block-map` ? `map` : o.type === `block-seq` ? `seq` : o.start.source === `{` ? `map` : `seq`;
      if (!u || !d || d === `!` || (d === r.YAMLMap.tagName && f === `map`) || (d === i.YAMLSeq.tagName && f === `seq`))
        return c(e, a, o, l, d);
      let p = a.schema.tags.find((e) => e.tag === d && e.collection === f);
      if (!p) {
        const t = a.schema.knownTags[d];
        if (t?.collection === f) a.schema.tags.push(Object.assign({}, t, { default: !1 })), (p = t);
        else
          return (
            t
              ? l(
                  u,
                  `BAD_COLLECTION_TYPE`,
                  `${t.tag} used for ${f} collection, but expects ${t.collection ?? `scalar`}`,
                  !0,
                )
              : l(u, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${d}`, !0),
            c(e, a, o, l, d)
          );
      }
      const m = c(e, a, o, l, d, p),
        h = p.resolve?.(m, (e) => l(u, `TAG_RESOLVE_FAILED`, e), a.options) ?? m,
        g = t.isNode(h) ? h : new n.Scalar(h);
      return ((g.range = m.range), (g.tag = d), p?.format && (g.format = p.format), g);
    }
    e.composeCollection = l;
  }),
  Lo = /* @__PURE__ */ a((e) => {
    var t = R();
    function n(e, n, a) {
      const o = n.offset,
        s = r(n, e.options.strict, a);
      if (!s) return { value: ``, type: null, comment: ``, range: [o, o, o] };
      let c = s.mode === `>` ? t.Scalar.BLOCK_FOLDED : t.Scalar.BLOCK_LITERAL,
        l = n.source ? i(n.source) : [],
        u = l.length;
      for (let e = l.length - 1; e >= 0; --e) {
        const t = l[e][1];
        if (t === `` || t === `\r`) u = e;
        else break;
      }
      if (u === 0) {
        let e =
            s.chomp === `+` && l.length > 0
              ? `
`.repeat(Math.max(1, l.length - 1))
              : ``,
          t = o + s.length;
        return (n.source && (t += n.source.length), { value: e, type: c, comment: s.comment, range: [o, t, t] });
      }
      let d = n.indent + s.indent,
        f = n.offset + s.length,
        p = 0;
      for (let t = 0; t < u; ++t) {
        const [n, r] = l[t];
        if (r === `` || r === `\r`) s.indent === 0 && n.length > d && (d = n.length);
        else {
          n.length < d &&
            a(
              f + n.length,
              `MISSING_CHAR`,
              `Block scalars with more-indented leading empty lines must use an explicit indentation indicator`,
            ),
            s.indent === 0 && (d = n.length),
            (p = t),
            d === 0 && !e.atRoot && a(f, `BAD_INDENT`, `Block scalar values in collections must be indented`);
          break;
        }
        f += n.length + r.length + 1;
      }
      for (let e = l.length - 1; e >= u; --e) l[e][0].length > d && (u = e + 1);
      let m = ``,
        h = ``,
        g = !1;
      for (let e = 0; e < p; ++e)
        m +=
          l[e][0].slice(d) +
          `
`;
      for (let e = p; e < u; ++e) {
        let [n, r] = l[e];
        f += n.length + r.length + 1;
        const i = r[r.length - 1] === `\r`;
        /* istanbul ignore if already caught in lexer */
        if ((i && (r = r.slice(0, -1)), r && n.length < d)) {
          const e = `Block scalar lines must not be less indented than their ${s.indent ? `explicit indentation indicator` : `first line`}`;
          a(f - r.length - (i ? 2 : 1), `BAD_INDENT`, e), (n = ``);
        }
        c === t.Scalar.BLOCK_LITERAL
          ? ((m += h + n.slice(d) + r),
            (h = `
`))
          : n.length > d || r[0] === `	`
            ? (h === ` `
                ? (h = `
`)
                : !g &&
                  h ===
                    `
` &&
                  (h = `

`),
              (m += h + n.slice(d) + r),
              (h = `
`),
              (g = !0))
            : r === ``
              ? h ===
                `
`
                ? (m += `
`)
                : (h = `
`)
              : ((m += h + r), (h = ` `), (g = !1));
      }
      switch (s.chomp) {
        case `-`:
          break;
        case `+`:
          for (let e = u; e < l.length; ++e)
            m +=
              `
` + l[e][0].slice(d);
          m[m.length - 1] !==
            `
` &&
            (m += `
`);
          break;
        default:
          m += `
`;
      }
      const _ = o + s.length + n.source.length;
      return { value: m, type: c, comment: s.comment, range: [o, _, _] };
    }
    function r({ offset: e, props: t }, n, r) {
      /* istanbul ignore if should not happen */
      if (t[0].type !== `block-scalar-header`) return (r(t[0], `IMPOSSIBLE`, `Block scalar header not found`), null);
      let { source: i } = t[0],
        a = i[0],
        o = 0,
        s = ``,
        c = -1;
      for (let t = 1; t < i.length; ++t) {
        const n = i[t];
        if (!s && (n === `-` || n === `+`)) s = n;
        else {
          const r = Number(n);
          !o && r ? (o = r) : c === -1 && (c = e + t);
        }
      }
      c !== -1 && r(c, `UNEXPECTED_TOKEN`, `Block scalar header includes extra characters: ${i}`);
      let l = !1,
        u = ``,
        d = i.length;
      for (let e = 1; e < t.length; ++e) {
        const i = t[e];
        switch (i.type) {
          case `space`:
            l = !0;
          case `newline`:
            d += i.source.length;
            break;
          case `comment`:
            n && !l && r(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`),
              (d += i.source.length),
              (u = i.source.substring(1));
            break;
          case `error`:
            r(i, `UNEXPECTED_TOKEN`, i.message), (d += i.source.length);
            break;
          /* istanbul ignore next should not happen */
          default: {
            r(i, `UNEXPECTED_TOKEN`, `Unexpected token in block scalar header: ${i.type}`);
            const e = i.source;
            e && typeof e == `string` && (d += e.length);
          }
        }
      }
      return { mode: a, indent: o, chomp: s, comment: u, length: d };
    }
    function i(e) {
      const t = e.split(/\n( *)/),
        n = t[0],
        r = n.match(/^( *)/),
        i = [r?.[1] ? [r[1], n.slice(r[1].length)] : [``, n]];
      for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
      return i;
    }
    e.resolveBlockScalar = n;
  }),
  Ro = /* @__PURE__ */ a((e) => {
    var t = R(),
      n = Po();
    function r(e, r, o) {
      let { offset: c, type: l, source: u, end: d } = e,
        f,
        p,
        m = (e, t, n) => o(c + e, t, n);
      switch (l) {
        case `scalar`:
          (f = t.Scalar.PLAIN), (p = i(u, m));
          break;
        case `single-quoted-scalar`:
          (f = t.Scalar.QUOTE_SINGLE), (p = a(u, m));
          break;
        case `double-quoted-scalar`:
          (f = t.Scalar.QUOTE_DOUBLE), (p = s(u, m));
          break;
        /* istanbul ignore next should not happen */
        default:
          return (
            o(e, `UNEXPECTED_TOKEN`, `Expected a flow scalar value, but found: ${l}`),
            { value: ``, type: null, comment: ``, range: [c, c + u.length, c + u.length] }
          );
      }
      const h = c + u.length,
        g = n.resolveEnd(d, h, r, o);
      return { value: p, type: f, comment: g.comment, range: [c, h, g.offset] };
    }
    function i(e, t) {
      let n = ``;
      switch (e[0]) {
        /* istanbul ignore next should not happen */
        case `	`:
          n = `a tab character`;
          break;
        case `,`:
          n = `flow indicator character ,`;
          break;
        case `%`:
          n = `directive indicator character %`;
          break;
        case `|`:
        case `>`:
          n = `block scalar indicator ${e[0]}`;
          break;
        case `@`:
        case '`':
          n = `reserved character ${e[0]}`;
      }
      return (n && t(0, `BAD_SCALAR_START`, `Plain value cannot start with ${n}`), o(e));
    }
    function a(e, t) {
      return (
        (e[e.length - 1] !== `'` || e.length === 1) && t(e.length, `MISSING_CHAR`, `Missing closing 'quote`),
        o(e.slice(1, -1)).replace(/''/g, `'`)
      );
    }
    function o(e) {
      let t = /(.*?)\r?\n/sy,
        n = t.exec(e);
      if (!n) return e;
      let r, i;
      try {
        (r = /(?<![ 	])[ 	]+$/), (i = /^[ 	]+|(?<![ 	])[ 	]+$/g);
      } catch {
        (r = /[ \t]+$/), (i = /^[ \t]+|[ \t]+$/g);
      }
      let a = n[1].replace(r, ``),
        o = ` `,
        s = t.lastIndex;
      for (; (n = t.exec(e)); ) {
        const e = n[1].replace(i, ``);
        e === ``
          ? o ===
            `
`
            ? (a += o)
            : (o = `
`)
          : ((a += o + e), (o = ` `)),
          (s = t.lastIndex);
      }
      const c = /[ \t]*(.*)/sy;
      return ((c.lastIndex = s), (n = c.exec(e)), a + o + (n?.[1] ?? ``));
    }
    function s(e, t) {
      let n = ``;
      for (let r = 1; r < e.length - 1; ++r) {
        const i = e[r];
        if (
          i !== `\r` ||
          e[r + 1] !==
            `
`
        ) {
          if (
            i ===
            `
`
          ) {
            const { fold: t, offset: i } = c(e, r);
            (n += t), (r = i);
          } else if (i === `\\`) {
            let i = e[++r],
              a = l[i];
            if (a) n += a;
            else if (
              i ===
              `
`
            )
              for (i = e[r + 1]; i === ` ` || i === `	`; ) i = e[++r + 1];
            else if (
              i === `\r` &&
              e[r + 1] ===
                `
`
            )
              for (i = e[++r + 1]; i === ` ` || i === `	`; ) i = e[++r + 1];
            else if (i === `x` || i === `u` || i === `U`) {
              const a = i === `x` ? 2 : i === `u` ? 4 : 8;
              (n += u(e, r + 1, a, t)), (r += a);
            } else {
              const i = e.substr(r - 1, 2);
              t(r - 1, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${i}`), (n += i);
            }
          } else if (i === ` ` || i === `	`) {
            let t = r,
              a = e[r + 1];
            for (; a === ` ` || a === `	`; ) a = e[++r + 1];
            a !==
              `
` &&
              (a !== `\r` ||
                e[r + 2] !==
                  `
`) &&
              (n += r > t ? e.slice(t, r + 1) : i);
          } else n += i;
        }
      }
      return ((e[e.length - 1] !== `"` || e.length === 1) && t(e.length, `MISSING_CHAR`, `Missing closing "quote`), n);
    }
    function c(e, t) {
      let n = ``,
        r = e[t + 1];
      for (
        ;
        (r === ` ` ||
          r === `	` ||
          r ===
            `
` ||
          r === `\r`) &&
        (r !== `\r` ||
          e[t + 2] ===
            `
`);
      )
        r ===
          `
` &&
          (n += `
`),
          (t += 1),
          (r = e[t + 1]);
      return ((n ||= ` `), { fold: n, offset: t });
    }
    const l = {
      0: `\0`,
      a: `\x07`,
      b: `\b`,
      e: `\x1B`,
      f: `\f`,
      n: `
`,
      r: `\r`,
      t: `	`,
      v: `\v`,
      N: ``,
      _: `\xA0`,
      L: `\u2028`,
      P: `\u2029`,
      ' ': ` `,
      '"': `"`,
      '/': `/`,
      '\\': `\\`,
      '	': `	`,
    };
    function u(e, t, n, r) {
      const i = e.substr(t, n),
        a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
      try {
        return String.fromCodePoint(a);
      } catch {
        const i = e.substr(t - 2, n + 2);
        return (r(t - 2, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${i}`), i);
      }
    }
    e.resolveFlowScalar = r;
  }),
  zo = /* @__PURE__ */ a((e) => {
    var t = L(),
      n = R(),
      r = Lo(),
      i = Ro();
    function a(e, a, c, l) {
      let {
          value: u,
          type: d,
          comment: f,
          range: p,
        } = a.type === `block-scalar` ? r.resolveBlockScalar(e, a, l) : i.resolveFlowScalar(a, e.options.strict, l),
        m = c ? e.directives.tagName(c.source, (e) => l(c, `TAG_RESOLVE_FAILED`, e)) : null,
        h;
      h =
        e.options.stringKeys && e.atKey
          ? e.schema[t.SCALAR]
          : m
            ? o(e.schema, u, m, c, l)
            : a.type === `scalar`
              ? s(e, u, a, l)
              : e.schema[t.SCALAR];
      let g;
      try {
        const r = h.resolve(u, (e) => l(c ?? a, `TAG_RESOLVE_FAILED`, e), e.options);
        g = t.isScalar(r) ? r : new n.Scalar(r);
      } catch (e) {
        const t = e instanceof Error ? e.message : String(e);
        l(c ?? a, `TAG_RESOLVE_FAILED`, t), (g = new n.Scalar(u));
      }
      return (
        (g.range = p),
        (g.source = u),
        d && (g.type = d),
        m && (g.tag = m),
        h.format && (g.format = h.format),
        f && (g.comment = f),
        g
      );
    }
    function o(e, n, r, i, a) {
      if (r === `!`) return e[t.SCALAR];
      const o = [];
      for (const t of e.tags)
        if (!t.collection && t.tag === r) {
          if (t.default && t.test) o.push(t);
          else return t;
        }
      for (const e of o) if (e.test?.test(n)) return e;
      const s = e.knownTags[r];
      return s && !s.collection
        ? (e.tags.push(Object.assign({}, s, { default: !1, test: void 0 })), s)
        : (a(i, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${r}`, r !== `tag:yaml.org,2002:str`), e[t.SCALAR]);
    }
    function s({ atKey: e, directives: n, schema: r }, i, a, o) {
      const s = r.tags.find((t) => (t.default === !0 || (e && t.default === `key`)) && t.test?.test(i)) || r[t.SCALAR];
      if (r.compat) {
        const e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[t.SCALAR];
        s.tag !== e.tag &&
          o(
            a,
            `TAG_RESOLVE_FAILED`,
            `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`,
            !0,
          );
      }
      return s;
    }
    e.composeScalar = a;
  }),
  Bo = /* @__PURE__ */ a((e) => {
    function t(e, t, n) {
      if (t) {
        n ??= t.length;
        for (let r = n - 1; r >= 0; --r) {
          let n = t[r];
          switch (n.type) {
            case `space`:
            case `comment`:
            case `newline`:
              e -= n.source.length;
              continue;
          }
          for (n = t[++r]; n?.type === `space`; ) (e += n.source.length), (n = t[++r]);
          break;
        }
      }
      return e;
    }
    e.emptyScalarPosition = t;
  }),
  Vo = /* @__PURE__ */ a((e) => {
    var t = Ha(),
      n = L(),
      r = Io(),
      i = zo(),
      a = Po(),
      o = Bo();
    const s = { composeNode: c, composeEmptyNode: l };
    function c(e, t, a, o) {
      let c = e.atKey,
        { spaceBefore: d, comment: f, anchor: p, tag: m } = a,
        h,
        g = !0;
      switch (t.type) {
        case `alias`:
          (h = u(e, t, o)), (p || m) && o(t, `ALIAS_PROPS`, `An alias node must not specify any properties`);
          break;
        case `scalar`:
        case `single-quoted-scalar`:
        case `double-quoted-scalar`:
        case `block-scalar`:
          (h = i.composeScalar(e, t, m, o)), p && (h.anchor = p.source.substring(1));
          break;
        case `block-map`:
        case `block-seq`:
        case `flow-collection`:
          try {
            (h = r.composeCollection(s, e, t, a, o)), p && (h.anchor = p.source.substring(1));
          } catch (e) {
            o(t, `RESOURCE_EXHAUSTION`, e instanceof Error ? e.message : String(e));
          }
          break;
        default:
          o(t, `UNEXPECTED_TOKEN`, t.type === `error` ? t.message : `Unsupported token (type: ${t.type})`), (g = !1);
      }
      return (
        (h ??= l(e, t.offset, void 0, null, a, o)),
        p && h.anchor === `` && o(p, `BAD_ALIAS`, `Anchor cannot be an empty string`),
        c &&
          e.options.stringKeys &&
          (!n.isScalar(h) || typeof h.value != `string` || (h.tag && h.tag !== `tag:yaml.org,2002:str`)) &&
          o(m ?? t, `NON_STRING_KEY`, `With stringKeys, all keys must be strings`),
        d && (h.spaceBefore = !0),
        f && (t.type === `scalar` && t.source === `` ? (h.comment = f) : (h.commentBefore = f)),
        e.options.keepSourceTokens && g && (h.srcToken = t),
        h
      );
    }
    function l(e, t, n, r, { spaceBefore: a, comment: s, anchor: c, tag: l, end: u }, d) {
      const f = { type: `scalar`, offset: o.emptyScalarPosition(t, n, r), indent: -1, source: `` },
        p = i.composeScalar(e, f, l, d);
      return (
        c &&
          ((p.anchor = c.source.substring(1)),
          p.anchor === `` && d(c, `BAD_ALIAS`, `Anchor cannot be an empty string`)),
        a && (p.spaceBefore = !0),
        s && ((p.comment = s), (p.range[2] = u)),
        p
      );
    }
    function u({ options: e }, { offset: n, source: r, end: i }, o) {
      const s = new t.Alias(r.substring(1));
      s.source === `` && o(n, `BAD_ALIAS`, `Alias cannot be an empty string`),
        s.source.endsWith(`:`) && o(n + r.length - 1, `BAD_ALIAS`, `Alias ending in : is ambiguous`, !0);
      const c = n + r.length,
        l = a.resolveEnd(i, c, e.strict, o);
      return ((s.range = [n, c, l.offset]), l.comment && (s.comment = l.comment), s);
    }
    (e.composeEmptyNode = l), (e.composeNode = c);
  }),
  Ho = /* @__PURE__ */ a((e) => {
    var t = Eo(),
      n = Vo(),
      r = Po(),
      i = Oo();
    function a(e, a, { offset: o, start: s, value: c, end: l }, u) {
      const d = Object.assign({ _directives: a }, e),
        f = new t.Document(void 0, d),
        p = { atKey: !1, atRoot: !0, directives: f.directives, options: f.options, schema: f.schema },
        m = i.resolveProps(s, {
          indicator: `doc-start`,
          next: c ?? l?.[0],
          offset: o,
          onError: u,
          parentIndent: 0,
          startOnNewline: !0,
        });
      m.found &&
        ((f.directives.docStart = !0),
        c &&
          (c.type === `block-map` || c.type === `block-seq`) &&
          !m.hasNewline &&
          u(m.end, `MISSING_CHAR`, `Block collection cannot start on same line with directives-end marker`)),
        (f.contents = c ? n.composeNode(p, c, m, u) : n.composeEmptyNode(p, m.end, s, null, m, u));
      const h = f.contents.range[2],
        g = r.resolveEnd(l, h, !1, u);
      return (g.comment && (f.comment = g.comment), (f.range = [o, h, g.offset]), f);
    }
    e.composeDoc = a;
  }),
  Uo = /* @__PURE__ */ a((e) => {
    var n = t(`process`),
      r = La(),
      i = Eo(),
      a = Do(),
      o = L(),
      s = Ho(),
      c = Po();
    function l(e) {
      if (typeof e == `number`) return [e, e + 1];
      if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
      const { offset: t, source: n } = e;
      return [t, t + (typeof n == `string` ? n.length : 1)];
    }
    function u(e) {
      let t = ``,
        n = !1,
        r = !1;
      for (let i = 0; i < e.length; ++i) {
        const a = e[i];
        switch (a[0]) {
          case `#`:
            (t +=
              (t === ``
                ? ``
                : r
                  ? `

`
                  : `
`) + (a.substring(1) || ` `)),
              (n = !0),
              (r = !1);
            break;
          case `%`:
            e[i + 1]?.[0] !== `#` && (i += 1), (n = !1);
            break;
          default:
            n || (r = !0), (n = !1);
        }
      }
      return { comment: t, afterEmptyLine: r };
    }
    e.Composer = class {
      constructor(e = {}) {
        (this.doc = null),
          (this.atDirectives = !1),
          (this.prelude = []),
          (this.errors = []),
          (this.warnings = []),
          (this.onError = (e, t, n, r) => {
            const i = l(e);
            r ? this.warnings.push(new a.YAMLWarning(i, t, n)) : this.errors.push(new a.YAMLParseError(i, t, n));
          }),
          (this.directives = new r.Directives({ version: e.version || `1.2` })),
          (this.options = e);
      }
      decorate(e, t) {
        const { comment: n, afterEmptyLine: r } = u(this.prelude);
        if (n) {
          const i = e.contents;
          if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
          else if (r || e.directives.docStart || !i) e.commentBefore = n;
          else if (o.isCollection(i) && !i.flow && i.items.length > 0) {
            let e = i.items[0];
            o.isPair(e) && (e = e.key);
            const t = e.commentBefore;
            e.commentBefore = t ? `${n}\n${t}` : n;
          } else {
            const e = i.commentBefore;
            i.commentBefore = e ? `${n}\n${e}` : n;
          }
        }
        if (t) {
          for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
          for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
        } else (e.errors = this.errors), (e.warnings = this.warnings);
        (this.prelude = []), (this.errors = []), (this.warnings = []);
      }
      streamInfo() {
        return {
          comment: u(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings,
        };
      }
      *compose(e, t = !1, n = -1) {
        for (const t of e) yield* this.next(t);
        yield* this.end(t, n);
      }
      *next(e) {
        switch ((n.env.LOG_STREAM && console.dir(e, { depth: null }), e.type)) {
          case `directive`:
            this.directives.add(e.source, (t, n, r) => {
              const i = l(e);
              (i[0] += t), this.onError(i, `BAD_DIRECTIVE`, n, r);
            }),
              this.prelude.push(e.source),
              (this.atDirectives = !0);
            break;
          case `document`: {
            const t = s.composeDoc(this.options, this.directives, e, this.onError);
            this.atDirectives &&
              !t.directives.docStart &&
              this.onError(e, `MISSING_CHAR`, `Missing directives-end/doc-start indicator line`),
              this.decorate(t, !1),
              this.doc && (yield this.doc),
              (this.doc = t),
              (this.atDirectives = !1);
            break;
          }
          case `byte-order-mark`:
          case `space`:
            break;
          case `comment`:
          case `newline`:
            this.prelude.push(e.source);
            break;
          case `error`: {
            const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message,
              n = new a.YAMLParseError(l(e), `UNEXPECTED_TOKEN`, t);
            this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
            break;
          }
          case `doc-end`: {
            if (!this.doc) {
              this.errors.push(
                new a.YAMLParseError(l(e), `UNEXPECTED_TOKEN`, `Unexpected doc-end without preceding document`),
              );
              break;
            }
            this.doc.directives.docEnd = !0;
            const t = c.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
            if ((this.decorate(this.doc, !0), t.comment)) {
              const e = this.doc.comment;
              this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
            }
            this.doc.range[2] = t.offset;
            break;
          }
          default:
            this.errors.push(new a.YAMLParseError(l(e), `UNEXPECTED_TOKEN`, `Unsupported token ${e.type}`));
        }
      }
      *end(e = !1, t = -1) {
        if (this.doc) this.decorate(this.doc, !0), yield this.doc, (this.doc = null);
        else if (e) {
          const e = Object.assign({ _directives: this.directives }, this.options),
            n = new i.Document(void 0, e);
          this.atDirectives && this.onError(t, `MISSING_CHAR`, `Missing directives-end indicator line`),
            (n.range = [0, t, t]),
            this.decorate(n, !1),
            yield n;
        }
      }
    };
  }),
  Wo = /* @__PURE__ */ a((e) => {
    var t = Lo(),
      n = Ro(),
      r = Do(),
      i = qa();
    function a(e, i = !0, a) {
      if (e) {
        const o = (e, t, n) => {
          const i = typeof e == `number` ? e : Array.isArray(e) ? e[0] : e.offset;
          if (a) a(i, t, n);
          else throw new r.YAMLParseError([i, i + 1], t, n);
        };
        switch (e.type) {
          case `scalar`:
          case `single-quoted-scalar`:
          case `double-quoted-scalar`:
            return n.resolveFlowScalar(e, i, o);
          case `block-scalar`:
            return t.resolveBlockScalar({ options: { strict: i } }, e, o);
        }
      }
      return null;
    }
    function o(e, t) {
      const { implicitKey: n = !1, indent: r, inFlow: a = !1, offset: o = -1, type: s = `PLAIN` } = t,
        c = i.stringifyString(
          { type: s, value: e },
          { implicitKey: n, indent: r > 0 ? ` `.repeat(r) : ``, inFlow: a, options: { blockQuote: !0, lineWidth: -1 } },
        ),
        u = t.end ?? [
          {
            type: `newline`,
            offset: -1,
            indent: r,
            source: `
`,
          },
        ];
      switch (c[0]) {
        case `|`:
        case `>`: {
          const e = c.indexOf(`
`),
            t = c.substring(0, e),
            n =
              c.substring(e + 1) +
              `
`,
            i = [{ type: `block-scalar-header`, offset: o, indent: r, source: t }];
          return (
            l(i, u) ||
              i.push({
                type: `newline`,
                offset: -1,
                indent: r,
                source: `
`,
              }),
            { type: `block-scalar`, offset: o, indent: r, props: i, source: n }
          );
        }
        case `"`:
          return { type: `double-quoted-scalar`, offset: o, indent: r, source: c, end: u };
        case `'`:
          return { type: `single-quoted-scalar`, offset: o, indent: r, source: c, end: u };
        default:
          return { type: `scalar`, offset: o, indent: r, source: c, end: u };
      }
    }
    function s(e, t, n = {}) {
      let { afterKey: r = !1, implicitKey: a = !1, inFlow: o = !1, type: s } = n,
        l = `indent` in e ? e.indent : null;
      if ((r && typeof l == `number` && (l += 2), !s))
        switch (e.type) {
          case `single-quoted-scalar`:
            s = `QUOTE_SINGLE`;
            break;
          case `double-quoted-scalar`:
            s = `QUOTE_DOUBLE`;
            break;
          case `block-scalar`: {
            const t = e.props[0];
            if (t.type !== `block-scalar-header`) throw Error(`Invalid block scalar header`);
            s = t.source[0] === `>` ? `BLOCK_FOLDED` : `BLOCK_LITERAL`;
            break;
          }
          default:
            s = `PLAIN`;
        }
      const d = i.stringifyString(
        { type: s, value: t },
        {
          implicitKey: a || l === null,
          indent: l !== null && l > 0 ? ` `.repeat(l) : ``,
          inFlow: o,
          options: { blockQuote: !0, lineWidth: -1 },
        },
      );
      switch (d[0]) {
        case `|`:
        case `>`:
          c(e, d);
          break;
        case `"`:
          u(e, d, `double-quoted-scalar`);
          break;
        case `'`:
          u(e, d, `single-quoted-scalar`);
          break;
        default:
          u(e, d, `scalar`);
      }
    }
    function c(e, t) {
      const n = t.indexOf(`
`),
        r = t.substring(0, n),
        i =
          t.substring(n + 1) +
          `
`;
      if (e.type === `block-scalar`) {
        const t = e.props[0];
        if (t.type !== `block-scalar-header`) throw Error(`Invalid block scalar header`);
        (t.source = r), (e.source = i);
      } else {
        const { offset: t } = e,
          n = `indent` in e ? e.indent : -1,
          a = [{ type: `block-scalar-header`, offset: t, indent: n, source: r }];
        l(a, `end` in e ? e.end : void 0) ||
          a.push({
            type: `newline`,
            offset: -1,
            indent: n,
            source: `
`,
          });
        for (const t of Object.keys(e)) t !== `type` && t !== `offset` && delete e[t];
        Object.assign(e, { type: `block-scalar`, indent: n, props: a, source: i });
      }
    }
    function l(e, t) {
      if (t)
        for (const n of t)
          switch (n.type) {
            case `space`:
            case `comment`:
              e.push(n);
              break;
            case `newline`:
              return (e.push(n), !0);
          }
      return !1;
    }
    function u(e, t, n) {
      switch (e.type) {
        case `scalar`:
        case `double-quoted-scalar`:
        case `single-quoted-scalar`:
          (e.type = n), (e.source = t);
          break;
        case `block-scalar`: {
          let r = e.props.slice(1),
            i = t.length;
          e.props[0].type === `block-scalar-header` && (i -= e.props[0].source.length);
          for (const e of r) e.offset += i;
          delete e.props, Object.assign(e, { type: n, source: t, end: r });
          break;
        }
        case `block-map`:
        case `block-seq`: {
          const r = {
            type: `newline`,
            offset: e.offset + t.length,
            indent: e.indent,
            source: `
`,
          };
          delete e.items, Object.assign(e, { type: n, source: t, end: [r] });
          break;
        }
        default: {
          const r = `indent` in e ? e.indent : -1,
            i =
              `end` in e && Array.isArray(e.end)
                ? e.end.filter((e) => e.type === `space` || e.type === `comment` || e.type === `newline`)
                : [];
          for (const t of Object.keys(e)) t !== `type` && t !== `offset` && delete e[t];
          Object.assign(e, { type: n, indent: r, source: t, end: i });
        }
      }
    }
    (e.createScalarToken = o), (e.resolveAsScalar = a), (e.setScalarValue = s);
  }),
  Go = /* @__PURE__ */ a((e) => {
    const t = (e) => (`type` in e ? n(e) : r(e));
    function n(e) {
      switch (e.type) {
        case `block-scalar`: {
          let t = ``;
          for (const r of e.props) t += n(r);
          return t + e.source;
        }
        case `block-map`:
        case `block-seq`: {
          let t = ``;
          for (const n of e.items) t += r(n);
          return t;
        }
        case `flow-collection`: {
          let t = e.start.source;
          for (const n of e.items) t += r(n);
          for (const n of e.end) t += n.source;
          return t;
        }
        case `document`: {
          let t = r(e);
          if (e.end) for (const n of e.end) t += n.source;
          return t;
        }
        default: {
          let t = e.source;
          if (`end` in e && e.end) for (const n of e.end) t += n.source;
          return t;
        }
      }
    }
    function r({ start: e, key: t, sep: r, value: i }) {
      let a = ``;
      for (const t of e) a += t.source;
      if ((t && (a += n(t)), r)) for (const e of r) a += e.source;
      return (i && (a += n(i)), a);
    }
    e.stringify = t;
  }),
  Ko = /* @__PURE__ */ a((e) => {
    const t = Symbol(`break visit`),
      n = Symbol(`skip children`),
      r = Symbol(`remove item`);
    function i(e, t) {
      `type` in e && e.type === `document` && (e = { start: e.start, value: e.value }), a(Object.freeze([]), e, t);
    }
    (i.BREAK = t),
      (i.SKIP = n),
      (i.REMOVE = r),
      (i.itemAtPath = (e, t) => {
        let n = e;
        for (const [e, r] of t) {
          const t = n?.[e];
          if (t && `items` in t) n = t.items[r];
          else return;
        }
        return n;
      }),
      (i.parentCollection = (e, t) => {
        const n = i.itemAtPath(e, t.slice(0, -1)),
          r = t[t.length - 1][0],
          a = n?.[r];
        if (a && `items` in a) return a;
        throw Error(`Parent collection not found`);
      });
    function a(e, n, i) {
      let o = i(n, e);
      if (typeof o == `symbol`) return o;
      for (const s of [`key`, `value`]) {
        const c = n[s];
        if (c && `items` in c) {
          for (let n = 0; n < c.items.length; ++n) {
            const o = a(Object.freeze(e.concat([[s, n]])), c.items[n], i);
            if (typeof o == `number`) n = o - 1;
            else if (o === t) return t;
            else o === r && (c.items.splice(n, 1), --n);
          }
          typeof o == `function` && s === `key` && (o = o(n, e));
        }
      }
      return typeof o == `function` ? o(n, e) : o;
    }
    e.visit = i;
  }),
  qo = /* @__PURE__ */ a((e) => {
    var t = Wo(),
      n = Go(),
      r = Ko();
    const i = (e) => !!e && `items` in e,
      a = (e) =>
        !!e &&
        (e.type === `scalar` ||
          e.type === `single-quoted-scalar` ||
          e.type === `double-quoted-scalar` ||
          e.type === `block-scalar`);
    /* istanbul ignore next */
    function o(e) {
      switch (e) {
        case `﻿`:
          return `<BOM>`;
        case ``:
          return `<DOC>`;
        case ``:
          return `<FLOW_END>`;
        case ``:
          return `<SCALAR>`;
        default:
          return JSON.stringify(e);
      }
    }
    function s(e) {
      switch (e) {
        case `﻿`:
          return `byte-order-mark`;
        case ``:
          return `doc-mode`;
        case ``:
          return `flow-error-end`;
        case ``:
          return `scalar`;
        case `---`:
          return `doc-start`;
        case `...`:
          return `doc-end`;
        case ``:
        case `
`:
        case `\r
`:
          return `newline`;
        case `-`:
          return `seq-item-ind`;
        case `?`:
          return `explicit-key-ind`;
        case `:`:
          return `map-value-ind`;
        case `{`:
          return `flow-map-start`;
        case `}`:
          return `flow-map-end`;
        case `[`:
          return `flow-seq-start`;
        case `]`:
          return `flow-seq-end`;
        case `,`:
          return `comma`;
      }
      switch (e[0]) {
        case ` `:
        case `	`:
          return `space`;
        case `#`:
          return `comment`;
        case `%`:
          return `directive-line`;
        case `*`:
          return `alias`;
        case `&`:
          return `anchor`;
        case `!`:
          return `tag`;
        case `'`:
          return `single-quoted-scalar`;
        case `"`:
          return `double-quoted-scalar`;
        case `|`:
        case `>`:
          return `block-scalar-header`;
      }
      return null;
    }
    (e.createScalarToken = t.createScalarToken),
      (e.resolveAsScalar = t.resolveAsScalar),
      (e.setScalarValue = t.setScalarValue),
      (e.stringify = n.stringify),
      (e.visit = r.visit),
      (e.BOM = `﻿`),
      (e.DOCUMENT = ``),
      (e.FLOW_END = ``),
      (e.SCALAR = ``),
      (e.isCollection = i),
      (e.isScalar = a),
      (e.prettyToken = o),
      (e.tokenType = s);
  }),
  Jo = /* @__PURE__ */ a((e) => {
    var t = qo();
    function n(e) {
      switch (e) {
        case void 0:
        case ` `:
        case `
`:
        case `\r`:
        case `	`:
          return !0;
        default:
          return !1;
      }
    }
    const r = /* @__PURE__ */ new Set(`0123456789ABCDEFabcdef`),
      i = /* @__PURE__ */ new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`),
      a = /* @__PURE__ */ new Set(`,[]{}`),
      o = /* @__PURE__ */ new Set(` ,[]{}
\r	`),
      s = (e) => !e || o.has(e);
    e.Lexer = class {
      constructor() {
        (this.atEnd = !1),
          (this.blockScalarIndent = -1),
          (this.blockScalarKeep = !1),
          (this.buffer = ``),
          (this.flowKey = !1),
          (this.flowLevel = 0),
          (this.indentNext = 0),
          (this.indentValue = 0),
          (this.lineEndPos = null),
          (this.next = null),
          (this.pos = 0);
      }
      *lex(e, t = !1) {
        if (e) {
          if (typeof e != `string`) throw TypeError(`source is not a string`);
          (this.buffer = this.buffer ? this.buffer + e : e), (this.lineEndPos = null);
        }
        this.atEnd = !t;
        let n = this.next ?? `stream`;
        for (; n && (t || this.hasChars(1)); ) n = yield* this.parseNext(n);
      }
      atLineEnd() {
        let e = this.pos,
          t = this.buffer[e];
        for (; t === ` ` || t === `	`; ) t = this.buffer[++e];
        return (
          !t ||
          t === `#` ||
          t ===
            `
` ||
          (t === `\r` &&
            this.buffer[e + 1] ===
              `
`)
        );
      }
      charAt(e) {
        return this.buffer[this.pos + e];
      }
      continueScalar(e) {
        let t = this.buffer[e];
        if (this.indentNext > 0) {
          let n = 0;
          for (; t === ` `; ) t = this.buffer[++n + e];
          if (t === `\r`) {
            const t = this.buffer[n + e + 1];
            if (
              t ===
                `
` ||
              (!t && !this.atEnd)
            )
              return e + n + 1;
          }
          return t ===
            `
` ||
            n >= this.indentNext ||
            (!t && !this.atEnd)
            ? e + n
            : -1;
        }
        if (t === `-` || t === `.`) {
          const t = this.buffer.substr(e, 3);
          if ((t === `---` || t === `...`) && n(this.buffer[e + 3])) return -1;
        }
        return e;
      }
      getLine() {
        let e = this.lineEndPos;
        return (
          (typeof e != `number` || (e !== -1 && e < this.pos)) &&
            ((e = this.buffer.indexOf(
              `
`,
              this.pos,
            )),
            (this.lineEndPos = e)),
          e === -1
            ? this.atEnd
              ? this.buffer.substring(this.pos)
              : null
            : (this.buffer[e - 1] === `\r` && --e, this.buffer.substring(this.pos, e))
        );
      }
      hasChars(e) {
        return this.pos + e <= this.buffer.length;
      }
      setNext(e) {
        return (
          (this.buffer = this.buffer.substring(this.pos)),
          (this.pos = 0),
          (this.lineEndPos = null),
          (this.next = e),
          null
        );
      }
      peek(e) {
        return this.buffer.substr(this.pos, e);
      }
      *parseNext(e) {
        switch (e) {
          case `stream`:
            return yield* this.parseStream();
          case `line-start`:
            return yield* this.parseLineStart();
          case `block-start`:
            return yield* this.parseBlockStart();
          case `doc`:
            return yield* this.parseDocument();
          case `flow`:
            return yield* this.parseFlowCollection();
          case `quoted-scalar`:
            return yield* this.parseQuotedScalar();
          case `block-scalar`:
            return yield* this.parseBlockScalar();
          case `plain-scalar`:
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let e = this.getLine();
        if (e === null) return this.setNext(`stream`);
        if ((e[0] === t.BOM && (yield* this.pushCount(1), (e = e.substring(1))), e[0] === `%`)) {
          let t = e.length,
            n = e.indexOf(`#`);
          for (; n !== -1; ) {
            const r = e[n - 1];
            if (r === ` ` || r === `	`) {
              t = n - 1;
              break;
            }
            n = e.indexOf(`#`, n + 1);
          }
          for (;;) {
            const n = e[t - 1];
            if (n === ` ` || n === `	`) --t;
            else break;
          }
          const r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
          return (yield* this.pushCount(e.length - r), this.pushNewline(), `stream`);
        }
        if (this.atLineEnd()) {
          const t = yield* this.pushSpaces(!0);
          return (yield* this.pushCount(e.length - t), yield* this.pushNewline(), `stream`);
        }
        return (yield t.DOCUMENT, yield* this.parseLineStart());
      }
      *parseLineStart() {
        const e = this.charAt(0);
        if (!e && !this.atEnd) return this.setNext(`line-start`);
        if (e === `-` || e === `.`) {
          if (!this.atEnd && !this.hasChars(4)) return this.setNext(`line-start`);
          const e = this.peek(3);
          if ((e === `---` || e === `...`) && n(this.charAt(3)))
            return (
              yield* this.pushCount(3), (this.indentValue = 0), (this.indentNext = 0), e === `---` ? `doc` : `stream`
            );
        }
        return (
          (this.indentValue = yield* this.pushSpaces(!1)),
          this.indentNext > this.indentValue && !n(this.charAt(1)) && (this.indentNext = this.indentValue),
          yield* this.parseBlockStart()
        );
      }
      *parseBlockStart() {
        const [e, t] = this.peek(2);
        if (!t && !this.atEnd) return this.setNext(`block-start`);
        if ((e === `-` || e === `?` || e === `:`) && n(t)) {
          const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
          return ((this.indentNext = this.indentValue + 1), (this.indentValue += e), `block-start`);
        }
        return `doc`;
      }
      *parseDocument() {
        yield* this.pushSpaces(!0);
        const e = this.getLine();
        if (e === null) return this.setNext(`doc`);
        let t = yield* this.pushIndicators();
        switch (e[t]) {
          case `#`:
            yield* this.pushCount(e.length - t);
          case void 0:
            return (yield* this.pushNewline(), yield* this.parseLineStart());
          case `{`:
          case `[`:
            return (yield* this.pushCount(1), (this.flowKey = !1), (this.flowLevel = 1), `flow`);
          case `}`:
          case `]`:
            return (yield* this.pushCount(1), `doc`);
          case `*`:
            return (yield* this.pushUntil(s), `doc`);
          case `"`:
          case `'`:
            return yield* this.parseQuotedScalar();
          case `|`:
          case `>`:
            return (
              (t += yield* this.parseBlockScalarHeader()),
              (t += yield* this.pushSpaces(!0)),
              yield* this.pushCount(e.length - t),
              yield* this.pushNewline(),
              yield* this.parseBlockScalar()
            );
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let e,
          r,
          i = -1;
        do
          (e = yield* this.pushNewline()),
            e > 0 ? ((r = yield* this.pushSpaces(!1)), (this.indentValue = i = r)) : (r = 0),
            (r += yield* this.pushSpaces(!0));
        while (e + r > 0);
        const a = this.getLine();
        if (a === null) return this.setNext(`flow`);
        if (
          ((i !== -1 && i < this.indentNext && a[0] !== `#`) ||
            (i === 0 && (a.startsWith(`---`) || a.startsWith(`...`)) && n(a[3]))) &&
          (i !== this.indentNext - 1 || this.flowLevel !== 1 || (a[0] !== `]` && a[0] !== `}`))
        )
          return ((this.flowLevel = 0), yield t.FLOW_END, yield* this.parseLineStart());
        let o = 0;
        for (; a[o] === `,`; ) (o += yield* this.pushCount(1)), (o += yield* this.pushSpaces(!0)), (this.flowKey = !1);
        switch (((o += yield* this.pushIndicators()), a[o])) {
          case void 0:
            return `flow`;
          case `#`:
            return (yield* this.pushCount(a.length - o), `flow`);
          case `{`:
          case `[`:
            return (yield* this.pushCount(1), (this.flowKey = !1), (this.flowLevel += 1), `flow`);
          case `}`:
          case `]`:
            return (yield* this.pushCount(1), (this.flowKey = !0), --this.flowLevel, this.flowLevel ? `flow` : `doc`);
          case `*`:
            return (yield* this.pushUntil(s), `flow`);
          case `"`:
          case `'`:
            return ((this.flowKey = !0), yield* this.parseQuotedScalar());
          case `:`: {
            const e = this.charAt(1);
            if (this.flowKey || n(e) || e === `,`)
              return ((this.flowKey = !1), yield* this.pushCount(1), yield* this.pushSpaces(!0), `flow`);
          }
          default:
            return ((this.flowKey = !1), yield* this.parsePlainScalar());
        }
      }
      *parseQuotedScalar() {
        let e = this.charAt(0),
          t = this.buffer.indexOf(e, this.pos + 1);
        if (e === `'`) for (; t !== -1 && this.buffer[t + 1] === `'`; ) t = this.buffer.indexOf(`'`, t + 2);
        else
          for (; t !== -1; ) {
            let e = 0;
            for (; this.buffer[t - 1 - e] === `\\`; ) e += 1;
            if (e % 2 == 0) break;
            t = this.buffer.indexOf(`"`, t + 1);
          }
        let n = this.buffer.substring(0, t),
          r = n.indexOf(
            `
`,
            this.pos,
          );
        if (r !== -1) {
          for (; r !== -1; ) {
            const e = this.continueScalar(r + 1);
            if (e === -1) break;
            r = n.indexOf(
              `
`,
              e,
            );
          }
          r !== -1 && (t = r - (n[r - 1] === `\r` ? 2 : 1));
        }
        if (t === -1) {
          if (!this.atEnd) return this.setNext(`quoted-scalar`);
          t = this.buffer.length;
        }
        return (yield* this.pushToIndex(t + 1, !1), this.flowLevel ? `flow` : `doc`);
      }
      *parseBlockScalarHeader() {
        (this.blockScalarIndent = -1), (this.blockScalarKeep = !1);
        let e = this.pos;
        for (;;) {
          const t = this.buffer[++e];
          if (t === `+`) this.blockScalarKeep = !0;
          else if (t > `0` && t <= `9`) this.blockScalarIndent = Number(t) - 1;
          else if (t !== `-`) break;
        }
        return yield* this.pushUntil((e) => n(e) || e === `#`);
      }
      *parseBlockScalar() {
        let e = this.pos - 1,
          n = 0,
          r;
        loop: for (let t = this.pos; (r = this.buffer[t]); ++t)
          switch (r) {
            case ` `:
              n += 1;
              break;
            case `
`:
              (e = t), (n = 0);
              break;
            case `\r`: {
              const e = this.buffer[t + 1];
              if (!e && !this.atEnd) return this.setNext(`block-scalar`);
              if (
                e ===
                `
`
              )
                break;
            }
            default:
              break loop;
          }
        if (!r && !this.atEnd) return this.setNext(`block-scalar`);
        if (n >= this.indentNext) {
          this.indentNext =
            this.blockScalarIndent === -1 ? n : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          do {
            const t = this.continueScalar(e + 1);
            if (t === -1) break;
            e = this.buffer.indexOf(
              `
`,
              t,
            );
          } while (e !== -1);
          if (e === -1) {
            if (!this.atEnd) return this.setNext(`block-scalar`);
            e = this.buffer.length;
          }
        }
        let i = e + 1;
        for (r = this.buffer[i]; r === ` `; ) r = this.buffer[++i];
        if (r === `	`) {
          for (
            ;
            r === `	` ||
            r === ` ` ||
            r === `\r` ||
            r ===
              `
`;
          )
            r = this.buffer[++i];
          e = i - 1;
        } else if (!this.blockScalarKeep)
          do {
            let t = e - 1,
              r = this.buffer[t];
            r === `\r` && (r = this.buffer[--t]);
            const i = t;
            for (; r === ` `; ) r = this.buffer[--t];
            if (
              r ===
                `
` &&
              t >= this.pos &&
              t + 1 + n > i
            )
              e = t;
            else break;
          } while (1);
        return (yield t.SCALAR, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart());
      }
      *parsePlainScalar() {
        let e = this.flowLevel > 0,
          r = this.pos - 1,
          i = this.pos - 1,
          o;
        for (; (o = this.buffer[++i]); )
          if (o === `:`) {
            const t = this.buffer[i + 1];
            if (n(t) || (e && a.has(t))) break;
            r = i;
          } else if (n(o)) {
            let t = this.buffer[i + 1];
            if (
              (o === `\r` &&
                (t ===
                `
`
                  ? ((i += 1),
                    (o = `
`),
                    (t = this.buffer[i + 1]))
                  : (r = i)),
              t === `#` || (e && a.has(t)))
            )
              break;
            if (
              o ===
              `
`
            ) {
              const e = this.continueScalar(i + 1);
              if (e === -1) break;
              i = Math.max(i, e - 2);
            }
          } else {
            if (e && a.has(o)) break;
            r = i;
          }
        return !o && !this.atEnd
          ? this.setNext(`plain-scalar`)
          : (yield t.SCALAR, yield* this.pushToIndex(r + 1, !0), e ? `flow` : `doc`);
      }
      *pushCount(e) {
        return e > 0 ? (yield this.buffer.substr(this.pos, e), (this.pos += e), e) : 0;
      }
      *pushToIndex(e, t) {
        const n = this.buffer.slice(this.pos, e);
        return n ? (yield n, (this.pos += n.length), n.length) : (t && (yield ``), 0);
      }
      *pushIndicators() {
        let e = 0;
        loop: for (;;) {
          switch (this.charAt(0)) {
            case `!`:
              (e += yield* this.pushTag()), (e += yield* this.pushSpaces(!0));
              continue loop;
            case `&`:
              (e += yield* this.pushUntil(s)), (e += yield* this.pushSpaces(!0));
              continue loop;
            case `-`:
            case `?`:
            case `:`: {
              const t = this.flowLevel > 0,
                r = this.charAt(1);
              if (n(r) || (t && a.has(r))) {
                t ? (this.flowKey &&= !1) : (this.indentNext = this.indentValue + 1),
                  (e += yield* this.pushCount(1)),
                  (e += yield* this.pushSpaces(!0));
                continue loop;
              }
            }
          }
          break;
        }
        return e;
      }
      *pushTag() {
        if (this.charAt(1) === `<`) {
          let e = this.pos + 2,
            t = this.buffer[e];
          for (; !n(t) && t !== `>`; ) t = this.buffer[++e];
          return yield* this.pushToIndex(t === `>` ? e + 1 : e, !1);
        }
        {
          let e = this.pos + 1,
            t = this.buffer[e];
          for (; t; )
            if (i.has(t)) t = this.buffer[++e];
            else if (t === `%` && r.has(this.buffer[e + 1]) && r.has(this.buffer[e + 2])) t = this.buffer[(e += 3)];
            else break;
          return yield* this.pushToIndex(e, !1);
        }
      }
      *pushNewline() {
        const e = this.buffer[this.pos];
        return e ===
          `
`
          ? yield* this.pushCount(1)
          : e === `\r` &&
              this.charAt(1) ===
                `
`
            ? yield* this.pushCount(2)
            : 0;
      }
      *pushSpaces(e) {
        let t = this.pos - 1,
          n;
        do n = this.buffer[++t];
        while (n === ` ` || (e && n === `	`));
        const r = t - this.pos;
        return (r > 0 && (yield this.buffer.substr(this.pos, r), (this.pos = t)), r);
      }
      *pushUntil(e) {
        let t = this.pos,
          n = this.buffer[t];
        for (; !e(n); ) n = this.buffer[++t];
        return yield* this.pushToIndex(t, !1);
      }
    };
  }),
  Yo = /* @__PURE__ */ a((e) => {
    e.LineCounter = class {
      constructor() {
        (this.lineStarts = []),
          (this.addNewLine = (e) => this.lineStarts.push(e)),
          (this.linePos = (e) => {
            let t = 0,
              n = this.lineStarts.length;
            for (; t < n; ) {
              const r = (t + n) >> 1;
              this.lineStarts[r] < e ? (t = r + 1) : (n = r);
            }
            if (this.lineStarts[t] === e) return { line: t + 1, col: 1 };
            if (t === 0) return { line: 0, col: e };
            const r = this.lineStarts[t - 1];
            return { line: t, col: e - r + 1 };
          });
      }
    };
  }),
  Xo = /* @__PURE__ */ a((e) => {
    var n = t(`process`),
      r = qo(),
      i = Jo();
    function a(e, t) {
      for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
      return !1;
    }
    function o(e) {
      for (let t = 0; t < e.length; ++t)
        switch (e[t].type) {
          case `space`:
          case `comment`:
          case `newline`:
            break;
          default:
            return t;
        }
      return -1;
    }
    function s(e) {
      switch (e?.type) {
        case `alias`:
        case `scalar`:
        case `single-quoted-scalar`:
        case `double-quoted-scalar`:
        case `flow-collection`:
          return !0;
        default:
          return !1;
      }
    }
    function c(e) {
      switch (e.type) {
        case `document`:
          return e.start;
        case `block-map`: {
          const t = e.items[e.items.length - 1];
          return t.sep ?? t.start;
        }
        case `block-seq`:
          return e.items[e.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function l(e) {
      if (e.length === 0) return [];
      let t = e.length;
      loop: for (; --t >= 0; )
        switch (e[t].type) {
          case `doc-start`:
          case `explicit-key-ind`:
          case `map-value-ind`:
          case `seq-item-ind`:
          case `newline`:
            break loop;
        }
      for (; e[++t]?.type === `space`; );
      return e.splice(t, e.length);
    }
    function u(e, t) {
      if (t.length < 1e5) Array.prototype.push.apply(e, t);
      else for (let n = 0; n < t.length; ++n) e.push(t[n]);
    }
    function d(e) {
      if (e.start.type === `flow-seq-start`)
        for (const t of e.items)
          t.sep &&
            !t.value &&
            !a(t.start, `explicit-key-ind`) &&
            !a(t.sep, `map-value-ind`) &&
            (t.key && (t.value = t.key),
            delete t.key,
            s(t.value) ? (t.value.end ? u(t.value.end, t.sep) : (t.value.end = t.sep)) : u(t.start, t.sep),
            delete t.sep);
    }
    e.Parser = class {
      constructor(e) {
        (this.atNewLine = !0),
          (this.atScalar = !1),
          (this.indent = 0),
          (this.offset = 0),
          (this.onKeyLine = !1),
          (this.stack = []),
          (this.source = ``),
          (this.type = ``),
          (this.lexer = new i.Lexer()),
          (this.onNewLine = e);
      }
      *parse(e, t = !1) {
        this.onNewLine && this.offset === 0 && this.onNewLine(0);
        for (const n of this.lexer.lex(e, t)) yield* this.next(n);
        t || (yield* this.end());
      }
      *next(e) {
        if (((this.source = e), n.env.LOG_TOKENS && console.log(`|`, r.prettyToken(e)), this.atScalar)) {
          (this.atScalar = !1), yield* this.step(), (this.offset += e.length);
          return;
        }
        const t = r.tokenType(e);
        if (!t) {
          const t = `Not a YAML token: ${e}`;
          yield* this.pop({ type: `error`, offset: this.offset, message: t, source: e }), (this.offset += e.length);
        } else if (t === `scalar`) (this.atNewLine = !1), (this.atScalar = !0), (this.type = `scalar`);
        else {
          switch (((this.type = t), yield* this.step(), t)) {
            case `newline`:
              (this.atNewLine = !0), (this.indent = 0), this.onNewLine && this.onNewLine(this.offset + e.length);
              break;
            case `space`:
              this.atNewLine && e[0] === ` ` && (this.indent += e.length);
              break;
            case `explicit-key-ind`:
            case `map-value-ind`:
            case `seq-item-ind`:
              this.atNewLine && (this.indent += e.length);
              break;
            case `doc-mode`:
            case `flow-error-end`:
              return;
            default:
              this.atNewLine = !1;
          }
          this.offset += e.length;
        }
      }
      *end() {
        for (; this.stack.length > 0; ) yield* this.pop();
      }
      get sourceToken() {
        return { type: this.type, offset: this.offset, indent: this.indent, source: this.source };
      }
      *step() {
        const e = this.peek(1);
        if (this.type === `doc-end` && e?.type !== `doc-end`) {
          for (; this.stack.length > 0; ) yield* this.pop();
          this.stack.push({ type: `doc-end`, offset: this.offset, source: this.source });
        } else {
          if (!e) return yield* this.stream();
          switch (e.type) {
            case `document`:
              return yield* this.document(e);
            case `alias`:
            case `scalar`:
            case `single-quoted-scalar`:
            case `double-quoted-scalar`:
              return yield* this.scalar(e);
            case `block-scalar`:
              return yield* this.blockScalar(e);
            case `block-map`:
              return yield* this.blockMap(e);
            case `block-seq`:
              return yield* this.blockSequence(e);
            case `flow-collection`:
              return yield* this.flowCollection(e);
            case `doc-end`:
              return yield* this.documentEnd(e);
          }
          /* istanbul ignore next should not happen */
          yield* this.pop();
        }
      }
      peek(e) {
        return this.stack[this.stack.length - e];
      }
      *pop(e) {
        const t = e ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!t) yield { type: `error`, offset: this.offset, source: ``, message: `Tried to pop an empty stack` };
        else if (this.stack.length === 0) yield t;
        else {
          const e = this.peek(1);
          switch (
            (t.type === `block-scalar`
              ? (t.indent = `indent` in e ? e.indent : 0)
              : t.type === `flow-collection` && e.type === `document` && (t.indent = 0),
            t.type === `flow-collection` && d(t),
            e.type)
          ) {
            case `document`:
              e.value = t;
              break;
            case `block-scalar`:
              e.props.push(t);
              break;
            case `block-map`: {
              const n = e.items[e.items.length - 1];
              if (n.value) {
                e.items.push({ start: [], key: t, sep: [] }), (this.onKeyLine = !0);
                return;
              }
              if (n.sep) n.value = t;
              else {
                Object.assign(n, { key: t, sep: [] }), (this.onKeyLine = !n.explicitKey);
                return;
              }
              break;
            }
            case `block-seq`: {
              const n = e.items[e.items.length - 1];
              n.value ? e.items.push({ start: [], value: t }) : (n.value = t);
              break;
            }
            case `flow-collection`: {
              const n = e.items[e.items.length - 1];
              !n || n.value
                ? e.items.push({ start: [], key: t, sep: [] })
                : n.sep
                  ? (n.value = t)
                  : Object.assign(n, { key: t, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop(), yield* this.pop(t);
          }
          if (
            (e.type === `document` || e.type === `block-map` || e.type === `block-seq`) &&
            (t.type === `block-map` || t.type === `block-seq`)
          ) {
            const n = t.items[t.items.length - 1];
            n &&
              !n.sep &&
              !n.value &&
              n.start.length > 0 &&
              o(n.start) === -1 &&
              (t.indent === 0 || n.start.every((e) => e.type !== `comment` || e.indent < t.indent)) &&
              (e.type === `document` ? (e.end = n.start) : e.items.push({ start: n.start }), t.items.splice(-1, 1));
          }
        }
      }
      *stream() {
        switch (this.type) {
          case `directive-line`:
            yield { type: `directive`, offset: this.offset, source: this.source };
            return;
          case `byte-order-mark`:
          case `space`:
          case `comment`:
          case `newline`:
            yield this.sourceToken;
            return;
          case `doc-mode`:
          case `doc-start`: {
            const e = { type: `document`, offset: this.offset, start: [] };
            this.type === `doc-start` && e.start.push(this.sourceToken), this.stack.push(e);
            return;
          }
        }
        yield {
          type: `error`,
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source,
        };
      }
      *document(e) {
        if (e.value) return yield* this.lineEnd(e);
        switch (this.type) {
          case `doc-start`:
            o(e.start) === -1 ? e.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
            return;
          case `anchor`:
          case `tag`:
          case `space`:
          case `comment`:
          case `newline`:
            e.start.push(this.sourceToken);
            return;
        }
        const t = this.startBlockValue(e);
        t
          ? this.stack.push(t)
          : yield {
              type: `error`,
              offset: this.offset,
              message: `Unexpected ${this.type} token in YAML document`,
              source: this.source,
            };
      }
      *scalar(e) {
        if (this.type === `map-value-ind`) {
          let t = l(c(this.peek(2))),
            n;
          e.end ? ((n = e.end), n.push(this.sourceToken), delete e.end) : (n = [this.sourceToken]);
          const r = { type: `block-map`, offset: e.offset, indent: e.indent, items: [{ start: t, key: e, sep: n }] };
          (this.onKeyLine = !0), (this.stack[this.stack.length - 1] = r);
        } else yield* this.lineEnd(e);
      }
      *blockScalar(e) {
        switch (this.type) {
          case `space`:
          case `comment`:
          case `newline`:
            e.props.push(this.sourceToken);
            return;
          case `scalar`:
            if (((e.source = this.source), (this.atNewLine = !0), (this.indent = 0), this.onNewLine)) {
              let e =
                this.source.indexOf(`
`) + 1;
              for (; e !== 0; )
                this.onNewLine(this.offset + e),
                  (e =
                    this.source.indexOf(
                      `
`,
                      e,
                    ) + 1);
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop(), yield* this.step();
        }
      }
      *blockMap(e) {
        const t = e.items[e.items.length - 1];
        switch (this.type) {
          case `newline`:
            if (((this.onKeyLine = !1), t.value)) {
              const n = `end` in t.value ? t.value.end : void 0;
              (Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment`
                ? n?.push(this.sourceToken)
                : e.items.push({ start: [this.sourceToken] });
            } else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
            return;
          case `space`:
          case `comment`:
            if (t.value) e.items.push({ start: [this.sourceToken] });
            else if (t.sep) t.sep.push(this.sourceToken);
            else {
              if (this.atIndentedComment(t.start, e.indent)) {
                const n = e.items[e.items.length - 2]?.value?.end;
                if (Array.isArray(n)) {
                  u(n, t.start), n.push(this.sourceToken), e.items.pop();
                  return;
                }
              }
              t.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= e.indent) {
          let n = !this.onKeyLine && this.indent === e.indent,
            r = n && (t.sep || t.explicitKey) && this.type !== `seq-item-ind`,
            i = [];
          if (r && t.sep && !t.value) {
            const n = [];
            for (let r = 0; r < t.sep.length; ++r) {
              const i = t.sep[r];
              switch (i.type) {
                case `newline`:
                  n.push(r);
                  break;
                case `space`:
                  break;
                case `comment`:
                  i.indent > e.indent && (n.length = 0);
                  break;
                default:
                  n.length = 0;
              }
            }
            n.length >= 2 && (i = t.sep.splice(n[1]));
          }
          switch (this.type) {
            case `anchor`:
            case `tag`:
              r || t.value
                ? (i.push(this.sourceToken), e.items.push({ start: i }), (this.onKeyLine = !0))
                : t.sep
                  ? t.sep.push(this.sourceToken)
                  : t.start.push(this.sourceToken);
              return;
            case `explicit-key-ind`:
              !t.sep && !t.explicitKey
                ? (t.start.push(this.sourceToken), (t.explicitKey = !0))
                : r || t.value
                  ? (i.push(this.sourceToken), e.items.push({ start: i, explicitKey: !0 }))
                  : this.stack.push({
                      type: `block-map`,
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: [this.sourceToken], explicitKey: !0 }],
                    }),
                (this.onKeyLine = !0);
              return;
            case `map-value-ind`:
              if (t.explicitKey) {
                if (!t.sep) {
                  if (a(t.start, `newline`)) Object.assign(t, { key: null, sep: [this.sourceToken] });
                  else {
                    const e = l(t.start);
                    this.stack.push({
                      type: `block-map`,
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: e, key: null, sep: [this.sourceToken] }],
                    });
                  }
                } else if (t.value) e.items.push({ start: [], key: null, sep: [this.sourceToken] });
                else if (a(t.sep, `map-value-ind`))
                  this.stack.push({
                    type: `block-map`,
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: i, key: null, sep: [this.sourceToken] }],
                  });
                else if (s(t.key) && !a(t.sep, `newline`)) {
                  const e = l(t.start),
                    n = t.key,
                    r = t.sep;
                  r.push(this.sourceToken),
                    delete t.key,
                    delete t.sep,
                    this.stack.push({
                      type: `block-map`,
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: e, key: n, sep: r }],
                    });
                } else i.length > 0 ? (t.sep = t.sep.concat(i, this.sourceToken)) : t.sep.push(this.sourceToken);
              } else
                t.sep
                  ? t.value || r
                    ? e.items.push({ start: i, key: null, sep: [this.sourceToken] })
                    : a(t.sep, `map-value-ind`)
                      ? this.stack.push({
                          type: `block-map`,
                          offset: this.offset,
                          indent: this.indent,
                          items: [{ start: [], key: null, sep: [this.sourceToken] }],
                        })
                      : t.sep.push(this.sourceToken)
                  : Object.assign(t, { key: null, sep: [this.sourceToken] });
              this.onKeyLine = !0;
              return;
            case `alias`:
            case `scalar`:
            case `single-quoted-scalar`:
            case `double-quoted-scalar`: {
              const n = this.flowScalar(this.type);
              r || t.value
                ? (e.items.push({ start: i, key: n, sep: [] }), (this.onKeyLine = !0))
                : t.sep
                  ? this.stack.push(n)
                  : (Object.assign(t, { key: n, sep: [] }), (this.onKeyLine = !0));
              return;
            }
            default: {
              const r = this.startBlockValue(e);
              if (r) {
                if (r.type === `block-seq`) {
                  if (!t.explicitKey && t.sep && !a(t.sep, `newline`)) {
                    yield* this.pop({
                      type: `error`,
                      offset: this.offset,
                      message: `Unexpected block-seq-ind on same line with key`,
                      source: this.source,
                    });
                    return;
                  }
                } else n && e.items.push({ start: i });
                this.stack.push(r);
                return;
              }
            }
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *blockSequence(e) {
        const t = e.items[e.items.length - 1];
        switch (this.type) {
          case `newline`:
            if (t.value) {
              const n = `end` in t.value ? t.value.end : void 0;
              (Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment`
                ? n?.push(this.sourceToken)
                : e.items.push({ start: [this.sourceToken] });
            } else t.start.push(this.sourceToken);
            return;
          case `space`:
          case `comment`:
            if (t.value) e.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(t.start, e.indent)) {
                const n = e.items[e.items.length - 2]?.value?.end;
                if (Array.isArray(n)) {
                  u(n, t.start), n.push(this.sourceToken), e.items.pop();
                  return;
                }
              }
              t.start.push(this.sourceToken);
            }
            return;
          case `anchor`:
          case `tag`:
            if (t.value || this.indent <= e.indent) break;
            t.start.push(this.sourceToken);
            return;
          case `seq-item-ind`:
            if (this.indent !== e.indent) break;
            t.value || a(t.start, `seq-item-ind`)
              ? e.items.push({ start: [this.sourceToken] })
              : t.start.push(this.sourceToken);
            return;
        }
        if (this.indent > e.indent) {
          const t = this.startBlockValue(e);
          if (t) {
            this.stack.push(t);
            return;
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *flowCollection(e) {
        const t = e.items[e.items.length - 1];
        if (this.type === `flow-error-end`) {
          let e;
          do yield* this.pop(), (e = this.peek(1));
          while (e?.type === `flow-collection`);
        } else if (e.end.length === 0) {
          switch (this.type) {
            case `comma`:
            case `explicit-key-ind`:
              !t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
              return;
            case `map-value-ind`:
              !t || t.value
                ? e.items.push({ start: [], key: null, sep: [this.sourceToken] })
                : t.sep
                  ? t.sep.push(this.sourceToken)
                  : Object.assign(t, { key: null, sep: [this.sourceToken] });
              return;
            case `space`:
            case `comment`:
            case `newline`:
            case `anchor`:
            case `tag`:
              !t || t.value
                ? e.items.push({ start: [this.sourceToken] })
                : t.sep
                  ? t.sep.push(this.sourceToken)
                  : t.start.push(this.sourceToken);
              return;
            case `alias`:
            case `scalar`:
            case `single-quoted-scalar`:
            case `double-quoted-scalar`: {
              const n = this.flowScalar(this.type);
              !t || t.value
                ? e.items.push({ start: [], key: n, sep: [] })
                : t.sep
                  ? this.stack.push(n)
                  : Object.assign(t, { key: n, sep: [] });
              return;
            }
            case `flow-map-end`:
            case `flow-seq-end`:
              e.end.push(this.sourceToken);
              return;
          }
          const n = this.startBlockValue(e);
          /* istanbul ignore else should not happen */
          n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
        } else {
          const t = this.peek(2);
          if (
            t.type === `block-map` &&
            ((this.type === `map-value-ind` && t.indent === e.indent) ||
              (this.type === `newline` && !t.items[t.items.length - 1].sep))
          )
            yield* this.pop(), yield* this.step();
          else if (this.type === `map-value-ind` && t.type !== `flow-collection`) {
            const n = l(c(t));
            d(e);
            const r = e.end.splice(1, e.end.length);
            r.push(this.sourceToken);
            const i = { type: `block-map`, offset: e.offset, indent: e.indent, items: [{ start: n, key: e, sep: r }] };
            (this.onKeyLine = !0), (this.stack[this.stack.length - 1] = i);
          } else yield* this.lineEnd(e);
        }
      }
      flowScalar(e) {
        if (this.onNewLine) {
          let e =
            this.source.indexOf(`
`) + 1;
          for (; e !== 0; )
            this.onNewLine(this.offset + e),
              (e =
                this.source.indexOf(
                  `
`,
                  e,
                ) + 1);
        }
        return { type: e, offset: this.offset, indent: this.indent, source: this.source };
      }
      startBlockValue(e) {
        switch (this.type) {
          case `alias`:
          case `scalar`:
          case `single-quoted-scalar`:
          case `double-quoted-scalar`:
            return this.flowScalar(this.type);
          case `block-scalar-header`:
            return {
              type: `block-scalar`,
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ``,
            };
          case `flow-map-start`:
          case `flow-seq-start`:
            return {
              type: `flow-collection`,
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: [],
            };
          case `seq-item-ind`:
            return {
              type: `block-seq`,
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }],
            };
          case `explicit-key-ind`: {
            this.onKeyLine = !0;
            const t = l(c(e));
            return (
              t.push(this.sourceToken),
              { type: `block-map`, offset: this.offset, indent: this.indent, items: [{ start: t, explicitKey: !0 }] }
            );
          }
          case `map-value-ind`: {
            this.onKeyLine = !0;
            const t = l(c(e));
            return {
              type: `block-map`,
              offset: this.offset,
              indent: this.indent,
              items: [{ start: t, key: null, sep: [this.sourceToken] }],
            };
          }
        }
        return null;
      }
      atIndentedComment(e, t) {
        return this.type !== `comment` || this.indent <= t
          ? !1
          : e.every((e) => e.type === `newline` || e.type === `space`);
      }
      *documentEnd(e) {
        this.type !== `doc-mode` &&
          (e.end ? e.end.push(this.sourceToken) : (e.end = [this.sourceToken]),
          this.type === `newline` && (yield* this.pop()));
      }
      *lineEnd(e) {
        switch (this.type) {
          case `comma`:
          case `doc-start`:
          case `doc-end`:
          case `flow-seq-end`:
          case `flow-map-end`:
          case `map-value-ind`:
            yield* this.pop(), yield* this.step();
            break;
          case `newline`:
            this.onKeyLine = !1;
          default:
            e.end ? e.end.push(this.sourceToken) : (e.end = [this.sourceToken]),
              this.type === `newline` && (yield* this.pop());
        }
      }
    };
  }),
  Zo = /* @__PURE__ */ a((e) => {
    var t = Uo(),
      n = Eo(),
      r = Do(),
      i = Xa(),
      a = L(),
      o = Yo(),
      s = Xo();
    function c(e) {
      const t = e.prettyErrors !== !1;
      return { lineCounter: e.lineCounter || (t && new o.LineCounter()) || null, prettyErrors: t };
    }
    function l(e, n = {}) {
      const { lineCounter: i, prettyErrors: a } = c(n),
        o = new s.Parser(i?.addNewLine),
        l = new t.Composer(n),
        u = Array.from(l.compose(o.parse(e)));
      if (a && i) for (const t of u) t.errors.forEach(r.prettifyError(e, i)), t.warnings.forEach(r.prettifyError(e, i));
      return u.length > 0 ? u : Object.assign([], { empty: !0 }, l.streamInfo());
    }
    function u(e, n = {}) {
      let { lineCounter: i, prettyErrors: a } = c(n),
        o = new s.Parser(i?.addNewLine),
        l = new t.Composer(n),
        u = null;
      for (const t of l.compose(o.parse(e), !0, e.length))
        if (!u) u = t;
        else if (u.options.logLevel !== `silent`) {
          u.errors.push(
            new r.YAMLParseError(
              t.range.slice(0, 2),
              `MULTIPLE_DOCS`,
              `Source contains multiple documents; please use YAML.parseAllDocuments()`,
            ),
          );
          break;
        }
      return (a && i && (u.errors.forEach(r.prettifyError(e, i)), u.warnings.forEach(r.prettifyError(e, i))), u);
    }
    function d(e, t, n) {
      let r;
      typeof t == `function` ? (r = t) : n === void 0 && t && typeof t == `object` && (n = t);
      const a = u(e, n);
      if (!a) return null;
      if ((a.warnings.forEach((e) => i.warn(a.options.logLevel, e)), a.errors.length > 0)) {
        if (a.options.logLevel !== `silent`) throw a.errors[0];
        a.errors = [];
      }
      return a.toJS(Object.assign({ reviver: r }, n));
    }
    function f(e, t, r) {
      let i = null;
      if (
        (typeof t == `function` || Array.isArray(t) ? (i = t) : r === void 0 && t && (r = t),
        typeof r == `string` && (r = r.length),
        typeof r == `number`)
      ) {
        const e = Math.round(r);
        r = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
      }
      if (e === void 0) {
        const { keepUndefined: e } = r ?? t ?? {};
        if (!e) return;
      }
      return a.isDocument(e) && !i ? e.toString(r) : new n.Document(e, i, r).toString(r);
    }
    (e.parse = d), (e.parseAllDocuments = l), (e.parseDocument = u), (e.stringify = f);
  }),
  Qo = /* @__PURE__ */ a((e) => {
    var t = Uo(),
      n = Eo(),
      r = wo(),
      i = Do(),
      a = Ha(),
      o = L(),
      s = $a(),
      c = R(),
      l = to(),
      u = ro();
    qo();
    var d = Jo(),
      f = Yo(),
      p = Xo(),
      m = Zo(),
      h = Ia();
    (e.Composer = t.Composer),
      (e.Document = n.Document),
      (e.Schema = r.Schema),
      (e.YAMLError = i.YAMLError),
      (e.YAMLParseError = i.YAMLParseError),
      (e.YAMLWarning = i.YAMLWarning),
      (e.Alias = a.Alias),
      (e.isAlias = o.isAlias),
      (e.isCollection = o.isCollection),
      (e.isDocument = o.isDocument),
      (e.isMap = o.isMap),
      (e.isNode = o.isNode),
      (e.isPair = o.isPair),
      (e.isScalar = o.isScalar),
      (e.isSeq = o.isSeq),
      (e.Pair = s.Pair),
      (e.Scalar = c.Scalar),
      (e.YAMLMap = l.YAMLMap),
      (e.YAMLSeq = u.YAMLSeq),
      (e.Lexer = d.Lexer),
      (e.LineCounter = f.LineCounter),
      (e.Parser = p.Parser),
      (e.parse = m.parse),
      (e.parseAllDocuments = m.parseAllDocuments),
      (e.parseDocument = m.parseDocument),
      (e.stringify = m.stringify),
      (e.visit = h.visit),
      (e.visitAsync = h.visitAsync);
  }),
  $o = /* @__PURE__ */ r(Fa(), 1),
  z = Qo();
const es = /^\uFEFF?---([^\r\n]*)(?=\r?\n|$)/;
function ts(e, t) {
  return e.startsWith(
    `\r
`,
    t,
  )
    ? 2
    : e.startsWith(
          `
`,
          t,
        )
      ? 1
      : t >= e.length
        ? 0
        : void 0;
}
function ns(e) {
  const t = +!!e.startsWith(`﻿`),
    n = { status: `absent`, range: [t, t], contentRange: [t, t], bodyStart: t },
    r = es.exec(e);
  if (r === null) return n;
  const i = r[0].length,
    a = { range: [t, i], contentRange: [i, i], bodyStart: t },
    o = r[1] ?? ``;
  if (o.trim() !== ``) return /^[ \t]*[A-Za-z]/.test(o) ? { ...a, status: `other-language`, language: o.trim() } : n;
  const s = e.indexOf(
    `
---`,
    t + 3,
  );
  if (s === -1) return { ...a, status: `unclosed` };
  const c = s + 1,
    l = /^---([^\r\n]*)/.exec(e.slice(c))?.[1] ?? ``,
    u = c + 3 + l.length,
    d = ts(e, u);
  return {
    status: /^[ \t]*$/.test(l) && d !== void 0 ? `closed` : `bad-fence`,
    range: [t, u],
    contentRange: [t + 3, s],
    bodyStart: u + (d ?? 0),
  };
}
const rs = /^([A-Za-z_][A-Za-z0-9_-]*)[ \t]*:(?:[ \t]+|$)/,
  is = /^[ \t]+(name|description)[ \t]*:(?:[ \t]+|$)/,
  as = /^(["'])([\s\S]*)\1$/;
function os(e, t, n) {
  if (t === `description` || t === `when_to_use` || /^["']/.test(e.slice(n))) return e;
  const r = e.slice(n).search(/[ \t]#/);
  return r === -1 ? e : e.slice(0, n + r);
}
function ss(e, t, n) {
  const [r, i = ``] = e,
    a = os(t, i, r.length).trimEnd().length,
    o = n + Math.min(r.length, a),
    s = n + r.indexOf(i);
  return {
    key: i,
    keyRange: [s, s + i.length],
    start: o,
    end: n + a,
    lines: [t.slice(r.length, Math.max(r.length, a))],
  };
}
function cs({ lines: [e = ``] }) {
  return /^[^\s|>"'#&!]/.test(e);
}
function ls({ key: e, keyRange: t, start: n, end: r, lines: i }) {
  return {
    key: e,
    keyRange: t,
    value: i
      .map((e) => e.trim())
      .join(` `)
      .trim()
      .replace(/^[|>][+-]?[0-9]?(?:\s+|$)/, ``)
      .replace(as, `$2`),
    valueRange: [n, r],
    style: `lenient`,
  };
}
function us(e, t) {
  let n = [],
    r = t,
    i;
  for (const t of e.split(`
`)) {
    const e = t.replace(/\r$/, ``),
      a = rs.exec(e) ?? (i && cs(i) ? is.exec(e) : null);
    a === null
      ? i !== void 0 &&
        e.trim() !== `` &&
        !e.startsWith(`#`) &&
        (i.start === i.end && (i.start = r + e.search(/\S/)), i.lines.push(e), (i.end = r + e.trimEnd().length))
      : (i !== void 0 && n.push(ls(i)), (i = ss(a, e, r))),
      (r += t.length + 1);
  }
  return (i !== void 0 && n.push(ls(i)), n);
}
const ds = { data: void 0, weight: 1 };
function fs(e, t) {
  const n = t.anchors.get(e),
    r = n === void 0 ? void 0 : t.known.get(n);
  return r === void 0 || r.weight > t.budget ? ds : ((t.budget -= r.weight), r);
}
function ps(e, t, n) {
  let r = {},
    i = 1;
  for (const { key: a, value: o } of e) {
    const e = hs(o, t, n + 1);
    (i += e.weight),
      (0, z.isScalar)(a) &&
        Object.defineProperty(r, String(a.value), { value: e.data, enumerable: !0, configurable: !0, writable: !0 });
  }
  return { data: r, weight: i };
}
function ms(e, t, n) {
  let r = [],
    i = 1;
  for (const a of e) {
    const e = hs(a, t, n + 1);
    (i += e.weight), r.push(e.data);
  }
  return { data: r, weight: i };
}
function hs(e, t, n) {
  if ((0, z.isAlias)(e)) return fs(e.source, t);
  let r;
  return (
    (r =
      n > 64
        ? ds
        : (0, z.isMap)(e)
          ? ps(e.items, t, n)
          : (0, z.isSeq)(e)
            ? ms(e.items, t, n)
            : { data: (0, z.isScalar)(e) ? e.value : null, weight: 1 }),
    ((0, z.isMap)(e) || (0, z.isSeq)(e) || (0, z.isScalar)(e)) &&
      e.anchor !== void 0 &&
      (t.anchors.set(e.anchor, e), t.known.set(e, r)),
    r
  );
}
function gs(e) {
  if ((0, z.isAlias)(e)) return `alias`;
  if ((0, z.isMap)(e)) return `map`;
  if ((0, z.isSeq)(e)) return `list`;
  if (!(0, z.isScalar)(e)) return `empty`;
  switch (e.type) {
    case `QUOTE_SINGLE`:
      return `single-quoted`;
    case `QUOTE_DOUBLE`:
      return `double-quoted`;
    case `BLOCK_LITERAL`:
      return `literal`;
    case `BLOCK_FOLDED`:
      return `folded`;
    default:
      return e.source === `` || e.source === void 0 ? `empty` : `plain`;
  }
}
function _s(e, t, n) {
  const r = (0, z.isAlias)(t) || (0, z.isMap)(t) || (0, z.isSeq)(t) || (0, z.isScalar)(t) ? t.range : void 0;
  if (!r) return;
  const i = n + r[0];
  return [i, i + e.slice(i, n + r[1]).trimEnd().length];
}
function vs(e, t, n, r) {
  const { key: i } = e,
    a = _s(t, i, n);
  if (!(0, z.isScalar)(i) || a === void 0) return;
  const o = gs(e.value),
    s = t.slice(a[1]).search(/\S/) + a[1],
    c = t.charAt(s) === `:` ? s + 1 : a[1],
    l = o === `empty` ? void 0 : _s(t, e.value, n);
  return { key: String(i.value), keyRange: a, value: r, valueRange: l ?? [c, c], style: o };
}
function ys(e, t, n) {
  const { contents: r } = e;
  if (!(0, z.isMap)(r)) return [];
  const i = { anchors: /* @__PURE__ */ new Map(), known: /* @__PURE__ */ new Map(), budget: 1e4 };
  return r.items.flatMap((e) => {
    const { data: r } = hs(e.value, i, 0);
    return vs(e, t, n, r) ?? [];
  });
}
function bs(e) {
  const t = [];
  for (const n of Ss(e)) {
    if (!(0, z.isMap)(n)) continue;
    const e = /* @__PURE__ */ new Set();
    for (const { key: r } of n.items)
      (0, z.isScalar)(r) && r.range && (e.has(r.value) && t.push([r.range[0], r.range[1]]), e.add(r.value));
  }
  return t.toSorted((e, t) => e[0] - t[0]);
}
function xs(e) {
  const t = /* @__PURE__ */ new Set(),
    n = [];
  for (const r of Ss(e))
    (0, z.isAlias)(r)
      ? r.range && !t.has(r.source) && n.push([r.range[0], r.range[1]])
      : ((0, z.isMap)(r) || (0, z.isSeq)(r) || (0, z.isScalar)(r)) && r.anchor !== void 0 && t.add(r.anchor);
  return n;
}
function Ss(e) {
  const t = [],
    n = [e.contents];
  for (; n.length > 0; ) {
    const e = n.pop();
    if ((t.push(e), (0, z.isSeq)(e))) for (const t of e.items.toReversed()) n.push(t);
    if ((0, z.isMap)(e)) for (const { key: t, value: r } of e.items.toReversed()) n.push(r, t);
  }
  return t;
}
const Cs = 32768,
  ws = /\n\s{500}/;
function Ts() {
  throw Error(`only YAML frontmatter is read`);
}
function Es(e) {
  return (0, z.parseDocument)(`${e}\n`, { version: `1.2`, uniqueKeys: !1, strict: !0, prettyErrors: !1 });
}
function Ds(e) {
  let t,
    n = {
      parse(e) {
        return ((t = Es(e)), {});
      },
      stringify: Ts,
    },
    r = { parse: Ts, stringify: Ts };
  return {
    raw: (0, $o.default)({ content: e }, { language: `yaml`, engines: { yaml: n, json: r, javascript: r, coffee: r } })
      .matter,
    document: t,
  };
}
function Os(e, t, n) {
  if (n === void 0) return { problems: [], isMapping: !0, fields: [] };
  const [r, i] = t,
    { contents: a, errors: o, warnings: s } = n,
    c = (e) => Math.min(r + Math.max(e, 0), i),
    l = (e, t, [n, r]) => ({ code: e, message: t, range: [c(n), c(Math.max(r, n))] }),
    u = [...o, ...s].map(({ code: e, message: t, pos: n }) => l(e, t, n)),
    d = xs(n).map((e) => l(`BAD_ALIAS`, `The alias has no anchor`, e)),
    f = bs(n).map((e) => l(`DUPLICATE_KEY`, `Map keys must be unique`, e)),
    p = o.length === 0 && d.length === 0,
    m = a === null || ((0, z.isScalar)(a) && a.value === null);
  return {
    problems: [...u, ...d, ...f],
    isMapping: p && f.length === 0 && (m || (0, z.isMap)(a)),
    fields: p ? ys(n, e, r) : us(e.slice(...t), r),
    yaml: n,
  };
}
function ks(e, t) {
  const n = e.slice(...t);
  if (n.length > 32768)
    return {
      problems: [{ code: `TOO_LARGE`, message: `Frontmatter is over ${Cs} characters`, range: t }],
      isMapping: !1,
      fields: us(n, t[0]),
    };
  if (ws.test(n)) return Os(e, t, Es(n));
  const r = Ds(`---${n}\n---`);
  if (r.raw !== n) throw Error(`gray-matter and the fences disagree`);
  return Os(e, t, r.document);
}
function As(e) {
  const t = ns(e);
  if (t.status !== `closed` && t.status !== `bad-fence`)
    return { ...t, problems: [], isMapping: !1, fields: [], get: () => void 0 };
  const n = ks(e, t.contentRange);
  return { ...t, ...n, get: (e) => n.fields.findLast((t) => t.key === e) };
}
function js(e) {
  const t = [{ node: e, depth: 1 }];
  for (let e = t.pop(); e !== void 0; e = t.pop()) {
    const { node: n, depth: r } = e;
    if (n.children !== void 0 && r > 200) return !0;
    const i = n.type === `property` ? r : r + 1;
    for (const e of n.children ?? []) t.push({ node: e, depth: i });
  }
  return !1;
}
function Ms(e, t) {
  const n = { disallowComments: !0, allowTrailingComma: !1, allowEmptyContent: !1 };
  try {
    const r = o(e, t, n);
    return r !== void 0 && js(r) ? `too deep` : r;
  } catch {
    return `too deep`;
  }
}
function Ns(e) {
  const t = [],
    n = Ms(e.startsWith(`﻿`) ? ` ${e.slice(1)}` : e, t);
  if (n === `too deep`) return { root: void 0, value: void 0, problems: [{ code: `TooDeep`, range: [0, e.length] }] };
  const r = t.map((t) => ({
    code: p(t.error),
    range: [t.offset, Math.min(t.offset + Math.max(t.length, 1), e.length)],
  }));
  return { root: n, value: n === void 0 ? void 0 : c(n), problems: r };
}
const Ps = /^skills?\.(?:md|markdown|mdx)$/i,
  Fs = /^(?:AGENTS|CLAUDE|GEMINI)\.md$/,
  Is = /(?:^|\/)\.(?:claude|codex|cursor)-plugin\/$|(?:^|\/)\.plugin\/$|(?:^|\/)\.github\/plugin\/$/,
  Ls = /(?:^|\/)\.(?:claude|agents|codex|gemini|opencode|cursor|github|kiro|copilot)\//,
  Rs =
    /(?:^|\/)(?:\.mcp\.json|\.(?:vscode|cursor|github|kiro\/settings)\/mcp\.json|claude_desktop_config\.json|mcp-config\.json|mcp_config\.json)$/;
function zs(e) {
  return Ps.test(e);
}
const Bs = /"\$schema"\s*:\s*"https:\/\/agent-plugins\.org\//,
  Vs = /"name"\s*:/,
  Hs = /"(?:skills|agents|commands|hooks|mcpServers|lspServers)"\s*:\s*["[{]/,
  Us = /* @__PURE__ */ new Map([
    [`plugin.json`, [`plugin`, (e) => Bs.test(e) || (Vs.test(e) && Hs.test(e))]],
    [`mcp.json`, [`mcp-config`, (e) => Bs.test(e) || /"mcpServers"\s*:/.test(e)]],
    [`marketplace.json`, [`marketplace`, (e) => /"plugins"\s*:\s*\[/.test(e) && /"source"\s*:/.test(e)]],
  ]);
function Ws(e, { readText: t }) {
  const [n, r] = Us.get(e) ?? [],
    i = n === void 0 ? void 0 : t?.();
  return i !== void 0 && r?.(i) === !0 ? n : void 0;
}
function Gs(e, t, n) {
  if (Rs.test(e + t)) return `mcp-config`;
  const r = Is.test(e);
  return t === `plugin.json` && r
    ? `plugin`
    : t === `marketplace.json` && (r || /(?:^|\/)\.agents\/plugins\/$/.test(e))
      ? `marketplace`
      : t === `hooks.json` && /(?:^|\/)(?:hooks|\.codex|\.cursor)\/$/.test(e)
        ? `hooks`
        : Ws(t, n);
}
function Ks(e, t, n) {
  if (t === `SKILL.md`) return `skill`;
  if (zs(t) && !n.belowSkill) return /^skills/.test(t) && !/(?:^|\/)skills\/(?:[^/]+\/)+$/.test(e) ? void 0 : `skill`;
}
function qs(e, t, n) {
  const r = Ks(e, t, n);
  if (r !== void 0) return r;
  if (/\.sop\.md$/i.test(t)) return `sop`;
  if (Fs.test(t)) return `instruction`;
  if (n.belowSkill) return `reference`;
  if (/\.agent\.md$/.test(t)) return `agent`;
  if (
    (Ls.test(e) || /(?:^|\/)plugins?\//.test(e) || /^(?:agents|commands)\//.test(e)) &&
    !/^(?:README|CHANGELOG|CONTRIBUTING|LICENSE)\.md$/i.test(t)
  )
    return /(?:^|\/)agents\/$/.test(e) ? `agent` : /(?:^|\/)commands\//.test(e) ? `command` : void 0;
}
function Js(e, t) {
  const n = e.lastIndexOf(`/`) + 1,
    r = e.slice(0, n),
    i = e.slice(n);
  return i.endsWith(`.json`) ? Gs(r, i, t) : /\.(?:md|markdown|mdx)$/i.test(i) ? qs(r, i, t) : void 0;
}
const Ys = /^##[ \t]+(?:Parameters|Steps)[ \t]*$/m,
  Xs = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
function Zs(e, t) {
  let n = ``;
  for (const r of e.split(/\r?\n/)) {
    const [, e = ``, i = ``] = Xs.exec(r) ?? [];
    n === `` && e === `` ? t(r) : n === `` ? (n = e) : e.startsWith(n) && i.trim() === `` && (n = ``);
  }
}
function Qs(e) {
  if (!Ys.test(e)) return !1;
  let t = !1,
    n = !1,
    r = !1,
    i = !1;
  return (
    Zs(e, (e) => {
      e.startsWith(`#`) &&
        ((t ||= /^#[ \t]+\S/.test(e)),
        (n ||= /^##[ \t]+Parameters[ \t]*$/.test(e)),
        (r ||= /^##[ \t]+Steps[ \t]*$/.test(e)),
        (i ||= r && /^###[ \t]+\d+\./.test(e)));
    }),
    t && (n || i)
  );
}
const $s = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/,
  ec = /^[ \t]*[>\-+*\d]/,
  tc = />|[-+*](?=[ \t])|\d{1,9}[.)]/g;
function nc(e) {
  let t = 0;
  for (; t < e.length; ) {
    const n = e.indexOf(
        `
`,
        t,
      ),
      r = n === -1 ? e.length : n;
    if (r - t > 100 && ec.test(e.slice(t, t + 100))) {
      const n = $s.exec(e.slice(t, Math.min(r, t + 1600)))?.[0];
      if (n !== void 0 && (n.match(tc)?.length ?? 0) > 100) return t;
    }
    t = r + 1;
  }
}
const rc = /\n[ \t\r]*\n/g;
function ic(e) {
  return e.length <= 1e4
    ? !1
    : (e.match(/\*+|_+|~+/g)?.length ?? 0) > 1e4 || (e.match(/&[#A-Za-z]/g)?.length ?? 0) * e.length > 1e8;
}
function ac(e) {
  let t = 0;
  if (e.length > 1e4)
    for (const n of e.matchAll(rc)) {
      if (ic(e.slice(t, n.index))) return t;
      t = n.index + n[0].length;
    }
  return ic(e.slice(t)) ? t : void 0;
}
function oc(e) {
  const t = +!!e.startsWith(`﻿`),
    n = t === 1 ? e.slice(1) : e,
    r = nc(n);
  if (r !== void 0) return { cause: `nesting`, offset: r + t };
  const i = ac(n);
  return i === void 0 ? void 0 : { cause: `delimiters`, offset: i + t };
}
let sc;
async function cc() {
  const { markdownToMdast: e } = await import(`satteri`),
    t = { features: { frontmatter: !0, gfm: !0 } };
  return (n) => {
    const r = e(n, t);
    return r.type === `root` ? r : pc();
  };
}
async function lc() {
  const [{ fromMarkdown: e }, { gfmFromMarkdown: t }, { frontmatterFromMarkdown: n }, { gfm: r }, { frontmatter: i }] =
      await Promise.all([
        import(`./mdast-util-from-markdown-Bf2u5DaP.js`),
        import(`./mdast-util-gfm-vk3nP7b4.js`),
        import(`./mdast-util-frontmatter-D94d8JEM.js`),
        import(`./micromark-extension-gfm-mUIOXbAy.js`),
        import(`./micromark-extension-frontmatter-jcV3M0ne.js`),
      ]),
    a = [r(), i()],
    o = [t(), n()];
  return (t) => e(t, { extensions: a, mdastExtensions: o });
}
async function uc(e) {
  if (e !== `mdast-util-from-markdown`)
    try {
      return ((sc = await cc()), `satteri`);
    } catch (t) {
      if (e === `satteri`) throw t;
    }
  return ((sc = await lc()), `mdast-util-from-markdown`);
}
function dc(e, t = oc(e)) {
  if (sc === void 0) throw Error(`await loadMarkdownParser() before Markdown is parsed`);
  if (t !== void 0) return { root: pc(), hostile: t };
  const n = +!!e.startsWith(`﻿`),
    r = n === 1 ? e.slice(1) : e;
  try {
    return { root: fc(r, sc) };
  } catch {
    return { root: pc(), hostile: { cause: `delimiters`, offset: n } };
  }
}
function fc(e, t) {
  const { status: n, range: r, contentRange: i } = ns(e),
    a = e.slice(...i),
    o = /^\r?\n/.test(a) && !/[ \t]$/.test(e.slice(...r));
  if (n !== `closed` || o) return t(e);
  const c = t(e.slice(0, r[1]).replace(/[^\r\n]/g, ` `) + e.slice(r[1])),
    l = s(e),
    u = (e) => ({ ...l.position(e), offset: e }),
    d = {
      type: `yaml`,
      value: a.replace(/^[ \t]*\r?\n?/, ``).replace(/\r$/, ``),
      position: { start: u(r[0]), end: u(r[1]) },
    },
    f = c.position && { ...c.position, start: u(0) };
  return { ...c, children: [d, ...c.children], ...(f && { position: f }) };
}
function pc() {
  return { type: `root`, children: [] };
}
const mc = { root: { type: `root`, children: [] } },
  hc = { root: void 0, value: void 0, problems: [] };
var gc = class {
  path;
  kind;
  text;
  encoding;
  hasByteOrderMark;
  #e;
  #t;
  #n;
  #r;
  #i;
  #a;
  constructor(e, t, n) {
    const { text: r, encoding: i, hasByteOrderMark: a } = n;
    (this.path = e),
      (this.kind = t === `reference` && Qs(r) ? `sop` : t),
      (this.text = r),
      (this.encoding = i),
      (this.hasByteOrderMark = a),
      (this.#e = e.endsWith(`.json`));
  }
  get lines() {
    return ((this.#t ??= s(this.text)), this.#t);
  }
  get frontmatter() {
    return ((this.#n ??= As(this.#e ? `` : this.text)), this.#n);
  }
  get bodyStart() {
    return this.frontmatter.bodyStart;
  }
  get tree() {
    return this.#o().root;
  }
  get looksHostile() {
    return (this.#i === void 0 && (this.#i = (this.#e ? void 0 : oc(this.text)) ?? null), this.#i ?? void 0);
  }
  get hostile() {
    return this.#o().hostile;
  }
  get json() {
    return ((this.#a ??= this.#e ? Ns(this.text) : hc), this.#a);
  }
  rangeOf(e) {
    const t = +!!this.hasByteOrderMark,
      n = e.position?.start.offset ?? 0,
      r = e.position?.end.offset ?? n;
    return [n + t, r + t];
  }
  #o() {
    return ((this.#r ??= this.#e ? mc : dc(this.text, this.looksHostile)), this.#r);
  }
};
function _c({ path: e, kind: t, content: n }) {
  return typeof n == `string`
    ? new gc(e, t, { text: n, encoding: `utf-8`, hasByteOrderMark: n.startsWith(`﻿`) })
    : new gc(e, t, y(n));
}
const vc = [];
function yc(e) {
  const t = vc.findIndex((t) => t.document === e),
    n = vc[t] ?? { document: e, forget: [] };
  if (t === 0) return n.forget;
  t > 0 && vc.splice(t, 1), vc.unshift(n);
  for (const e of vc.length > 8 ? (vc.pop()?.forget ?? []) : []) e();
  return n.forget;
}
function B(e) {
  const t = /* @__PURE__ */ new Map();
  return (n) => {
    const r = yc(n),
      i = t.get(n);
    if (i !== void 0) return i.value;
    const a = { value: e(n) };
    return (t.set(n, a), r.push(() => t.delete(n)), a.value);
  };
}
function V(e, t) {
  let n = [],
    r = [],
    i = e;
  for (; i !== void 0; )
    t(i, n) !== !1 && `children` in i && i.children.length > 0 && (n.push(i), r.push(-1)), (i = bc(n, r));
}
function bc(e, t) {
  for (let n = e.length - 1; n >= 0; n--) {
    const r = (t[n] ?? 0) + 1,
      i = e[n]?.children[r];
    if (i !== void 0) return ((t[n] = r), i);
    e.pop(), t.pop();
  }
}
function xc({ node: e, path: t }) {
  return t.length >= 64
    ? []
    : (0, z.isSeq)(e)
      ? e.items.map((e, n) => ({ node: e, path: [...t, n] }))
      : (0, z.isMap)(e)
        ? e.items.flatMap(({ key: e, value: n }) =>
            (0, z.isScalar)(e) ? [{ node: n, path: [...t, String(e.value)] }] : [],
          )
        : [];
}
const Sc = B(({ frontmatter: e, text: t }) => {
  const { yaml: n, contentRange: r } = e;
  if (n === void 0 || n.errors.length > 0) return [];
  const i = [],
    a = [{ node: n.contents, path: [] }];
  for (; a.length > 0; ) {
    const e = a.pop();
    if (e === void 0) break;
    const { node: n, path: o } = e,
      s = gs(n),
      c = (0, z.isScalar)(n) && s !== `empty` ? _s(t, n, r[0]) : void 0;
    (0, z.isScalar)(n) &&
      c !== void 0 &&
      i.push({ path: o, range: c, style: s, value: n.value, source: t.slice(c[0], c[1]) }),
      a.push(...xc(e).toReversed());
  }
  return i;
});
function Cc(e) {
  let t = ``;
  return (
    V(e, (e) => {
      e.type === `text` || e.type === `inlineCode` ? (t += e.value) : e.type === `break` && (t += ` `);
    }),
    t
  );
}
function wc(e, t) {
  const n = e.map(() => t.text.length),
    r = [];
  return (
    e.forEach(({ node: i }, a) => {
      for (let a = r.at(-1); a !== void 0 && !((e[a]?.node.depth ?? 0) < i.depth); a = r.at(-1))
        (n[a] = t.rangeOf(i)[0]), r.pop();
      r.push(a);
    }),
    n
  );
}
const H = B((e) => {
  const t = e.tree.children,
    n = t.flatMap((e, t) => (e.type === `heading` ? [{ node: e, index: t }] : [])),
    r = wc(n, e),
    i = [];
  return n.map(({ node: a, index: o }, s) => {
    const c = n[s + 1],
      l = e.rangeOf(a);
    for (; (i.at(-1)?.depth ?? 0) >= a.depth; ) i.pop();
    const u = {
      heading: a,
      depth: a.depth,
      title: Cc(a).trim(),
      headingRange: l,
      content: t.slice(o + 1, c?.index ?? t.length),
      contentRange: [l[1], c === void 0 ? e.text.length : e.rangeOf(c.node)[0]],
      range: [l[0], r[s] ?? e.text.length],
      parents: [...i],
    };
    return (i.push(u), u);
  });
});
function Tc(e) {
  if (e.type !== `link`) return !1;
  const [t] = e.children;
  return e.children.length !== 1 || t?.type !== `text`
    ? !1
    : e.url === t.value || e.url === `mailto:${t.value}` || e.url === `http://${t.value}`;
}
function Ec(e) {
  return /\S/.test(e) ? e.replace(/[^\n\r]/g, ` `) : e;
}
const Dc = B((e) => {
  let { text: t } = e,
    n = [],
    r = 0;
  return (
    V(e.tree, (i) => {
      if (Tc(i)) return !1;
      if (i.type !== `text`) return !0;
      const [a, o] = e.rangeOf(i);
      return (a < r || (n.push(Ec(t.slice(r, a)), t.slice(a, o)), (r = o)), !0);
    }),
    n.push(Ec(t.slice(r))),
    n.join(``)
  );
});
function Oc(e, t) {
  return [e[0] + t, e[1] + t];
}
function kc(e, t) {
  return e[0] === e[1] || t[0] === t[1] ? e[0] <= t[1] && t[0] <= e[1] : e[0] < t[1] && t[0] < e[1];
}
function U(e) {
  return e;
}
function Ac(e) {
  return e;
}
function jc(e) {
  let t = 3735928559,
    n = 1103547991;
  for (let r = 0; r < e.length; r++) {
    const i = e.charCodeAt(r);
    (t = Math.imul(t ^ i, 2654435761)), (n = Math.imul(n ^ i, 1597334677));
  }
  return (
    (t = Math.imul(t ^ (t >>> 16), 2246822507) ^ Math.imul(n ^ (n >>> 13), 3266489909)),
    (n = Math.imul(n ^ (n >>> 16), 2246822507) ^ Math.imul(t ^ (t >>> 13), 3266489909)),
    (n >>> 0).toString(16).padStart(8, `0`) + (t >>> 0).toString(16).padStart(8, `0`)
  );
}
function Mc() {
  const e = /* @__PURE__ */ new Map();
  return (t, n, r, i) => {
    const a = `${t}\n${n}\n${r}\n${i}`,
      o = e.get(a) ?? 0;
    return (e.set(a, o + 1), jc(o === 0 ? a : `${a}\n${o}`));
  };
}
function Nc(e) {
  return Math.min(...e.map((e) => e.range[0]));
}
function Pc(e, t) {
  return e.some((e) =>
    t.some(({ range: [t, n] }) => {
      const [r, i] = e.range;
      return r === i || t === n ? r <= n && t <= i : r < n && t < i;
    }),
  );
}
function Fc(e, t) {
  let n = [],
    r = 0;
  for (const e of t.toSorted((e, t) => Nc(e.edits) - Nc(t.edits)))
    e.edits.length === 0 || Pc(e.edits, n) || (n.push(...e.edits), (r += 1));
  let i = e;
  for (const e of n.toSorted((e, t) => t.range[0] - e.range[0]))
    i = i.slice(0, e.range[0]) + e.text + i.slice(e.range[1]);
  return { text: i, applied: r };
}
var Ic = U({
    meta: {
      id: `body/deep-nesting`,
      summary: `A list is nested deeper than readers follow.`,
      kind: `style`,
      severity: `info`,
      presets: { guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `Numbered steps and bullets; what is involved goes into its own section or file.`,
        },
      ],
      messages: { deep: `The list is nested {depth} levels deep, expected at most {max}.` },
      options: {
        schema: {
          type: `object`,
          additionalProperties: !1,
          properties: {
            max: {
              type: `integer`,
              minimum: 1,
              default: 3,
              description: `Most lists that may stand inside each other.`,
            },
          },
        },
        defaults: { max: 3 },
      },
    },
    on: [`skill`, `agent`, `command`, `sop`],
    visit: {
      list(e, t, n, r) {
        const { max: i } = n.options,
          a = r.filter(({ type: e }) => e === `list`).length + 1;
        if (a !== i + 1) return;
        const [o, s] = t.rangeOf(e),
          c = /^[^\r\n]*/.exec(t.text.slice(o, s))?.[0] ?? ``;
        n.report({ range: [o, o + c.trimEnd().length], messageId: `deep`, data: { depth: a, max: i } });
      },
    },
  }),
  Lc = U({
    meta: {
      id: `body/empty`,
      summary: `The file has no instructions below its frontmatter.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning`, 'agent-skills': `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [{ source: `https://agentskills.io/specification`, level: `SHOULD`, date: `2026-08-09` }],
      messages: { empty: `The {kind} has no body, expected instructions below the frontmatter.` },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { frontmatter: n, text: r } = e;
      n.status === `closed` &&
        r.slice(e.bodyStart).trim() === `` &&
        t.report({ range: n.range, messageId: `empty`, data: { kind: e.kind } });
    },
  });
const Rc =
    /(?:\u00E2[\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2010-\u2044\u20AC\u2122]{2}|\u00C3[\u0080-\u009F\u00A1-\u00BF\u0192\u02C6\u2030\u0160\u0152\u0153\u017D\u017E\u2122]|\u00C2[\u00A0\u00A3\u00A5\u00A7\u00A9\u00AB\u00AE\u00B0-\u00B4\u00B7\u00BC-\u00BF]|\u00F0\u0178[\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2010-\u2044\u20AC\u2122]{2})+/g,
  zc =
    /\uFFFD+|\u00EF\u00BF\u00BD|\u00E2\u20AC(?![\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2010-\u2044\u20AC\u2122])|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
  Bc = /[\u00C2\u00C3\u00E2\u00EF\u00F0\uFFFD\uD800-\uDFFF]/,
  Vc = /mojibake|windows-1252|cp-?1252|replacement character|u\+fffd|ufffd|utf-?8 (?:bug|corruption|damage|issues?)/i;
function Hc(e) {
  const t = e.charCodeAt(0);
  if (t <= 255) return t;
  const n = `€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ`.indexOf(e);
  return n === -1 ? -1 : 128 + n;
}
function Uc(e) {
  const t = [...e].map(Hc);
  if (!t.includes(-1))
    try {
      const e = decodeURIComponent(t.map((e) => `%${e.toString(16).padStart(2, `0`)}`).join(``));
      return e.includes(`�`) ? void 0 : e;
    } catch {
      return;
    }
}
function Wc(e) {
  const t = [];
  return (
    V(e.tree, (n) => {
      n.type === `inlineCode` && t.push(e.rangeOf(n));
    }),
    t
  );
}
var Gc = U({
    meta: {
      id: `body/encoding-damage`,
      summary: `Text was damaged by a wrong encoding.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://encoding.spec.whatwg.org/#windows-1252`,
          level: `observed`,
          date: `2026-11-20`,
          note: `Bytes of UTF-8 as this encoding shows them.`,
        },
      ],
      messages: {
        mojibake: 'This is UTF-8 read as Windows-1252, expected `{text}`.',
        lost: `A character was lost when the file was decoded, expected the character itself.`,
      },
    },
    on: [`skill`, `agent`, `command`, `reference`, `sop`, `instruction`],
    when: ({ text: e }) => Bc.test(e),
    check(e, t) {
      const { text: n, encoding: r } = e;
      if (r === `invalid-utf-8` || Vc.test(n)) return;
      const i = (e) => [e.index, e.index + e[0].length],
        a = [
          ...[...n.matchAll(Rc)].flatMap((e) => {
            const t = Uc(e[0]);
            return t === void 0 ? [] : [{ range: i(e), meant: t }];
          }),
          ...[...n.matchAll(zc)].map((e) => ({ range: i(e), meant: void 0 })),
        ];
      if (a.length === 0) return;
      const o = Wc(e);
      for (const { range: e, meant: n } of a)
        if (!o.some(([t, n]) => e[0] >= t && e[1] <= n)) {
          if (n === void 0) t.report({ range: e, messageId: `lost` });
          else {
            const r = /\S/.test(n) ? n : `U+${n.charCodeAt(0).toString(16).toUpperCase().padStart(4, `0`)}`,
              i = { safety: `safe`, edits: [{ range: e, text: n }] };
            t.report({ range: e, messageId: `mojibake`, data: { text: r }, fix: i });
          }
        }
    },
  }),
  Kc = U({
    meta: {
      id: `body/heading-jump`,
      summary: `A heading is more than one level below the heading above it.`,
      kind: `style`,
      severity: `info`,
      presets: { guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `Headings form a hierarchy.`,
        },
      ],
      messages: { jump: `The heading is an H{depth} below an H{above}, expected an H{expected}.` },
    },
    on: [`skill`, `agent`, `command`, `sop`],
    check(e, t) {
      let n;
      for (const { depth: r, headingRange: i } of H(e))
        n !== void 0 &&
          r > n + 1 &&
          t.report({ range: i, messageId: `jump`, data: { depth: r, above: n, expected: n + 1 } }),
          (n = r);
    },
  });
const qc = /^(`{3,}|~{3,})[^\r\n]*/;
function Jc(e) {
  const t = e.slice(-200);
  return t.slice(
    Math.max(
      t.lastIndexOf(`
`),
      t.lastIndexOf(`\r`),
    ) + 1,
  );
}
function Yc(e, t) {
  const [n, r] = e.rangeOf(t),
    i = e.text.slice(n, r),
    a = qc.exec(i),
    o = a?.[1];
  if (a === null || o === void 0) return;
  const s = Jc(i)
      .replace(/^[ \t>]*/, ``)
      .trimEnd(),
    c = s.length >= o.length && s === o.charAt(0).repeat(s.length),
    l = c && Jc(t.value).trim() === s;
  return { opening: [n, n + a[0].trimEnd().length], isClosed: i.length > a[0].length && c && !l };
}
const Xc = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){0,4}$/;
function* Zc(e, t) {
  const n = t.repeat(3);
  for (let r = e.indexOf(n); r !== -1; ) {
    const i =
        e.lastIndexOf(
          `
`,
          r,
        ) + 1,
      a = e.indexOf(
        `
`,
        r,
      ),
      o = a === -1 ? e.length : a,
      s = e.slice(i, r);
    if (s.length < 200 && Xc.test(s)) {
      let n = r;
      for (; e.charAt(n) === t; ) n += 1;
      const i = s.replace(/[^>\t]/g, ` `);
      yield { at: r, column: i, marker: e.slice(r, n), info: e.slice(n, o) };
    }
    r = e.indexOf(n, o);
  }
}
function Qc(e) {
  let t = e.includes(`~~~`) ? [...Zc(e, `~`)] : [],
    n = [...Zc(e, '`'), ...t],
    r;
  for (const e of t.length === 0 ? n : n.toSorted((e, t) => e.at - t.at))
    if (r === void 0) (e.marker.startsWith('`') && e.info.includes('`')) || (r = e);
    else {
      if (e.column !== r.column) return !0;
      e.marker.startsWith(r.marker) && e.info.trim() === `` && (r = void 0);
    }
  return r !== void 0;
}
var $c = U({
  meta: {
    id: `body/long-code-block`,
    summary: `A code block is long enough to be a file of its own.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `Code blocks of more than 30 lines are candidates for extraction.`,
      },
    ],
    messages: { long: `The code block has {lines} lines, expected at most {max}.` },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          max: {
            type: `integer`,
            minimum: 1,
            default: 30,
            description: `Most lines a fenced code block may have between its fences.`,
          },
        },
      },
      defaults: { max: 30 },
    },
  },
  on: [`skill`],
  when: ({ text: e }) => e.includes('```') || e.includes(`~~~`),
  visit: {
    code(e, t, n) {
      const { max: r } = n.options,
        i = e.value.split(`
`).length,
        a = i > r ? Yc(t, e) : void 0;
      a?.isClosed === !0 && n.report({ range: a.opening, messageId: `long`, data: { lines: i, max: r } });
    },
  },
});
const el = /* @__PURE__ */ new Uint8Array(32768);
let tl;
function nl(e) {
  if (tl === e) return;
  const { text: t } = e;
  el.fill(0);
  let n = 0;
  for (let e = 0; e < t.length; e++) (n = ((n << 5) | (t.charCodeAt(e) & 31)) & 32767), (el[n] = 1);
  tl = e;
}
function rl(e) {
  const t = Array.from({ length: e.length }, (t, n) => e.charCodeAt(n) & 31);
  return t.slice(2).map((e, n) => ((t[n] ?? 0) << 10) | ((t[n + 1] ?? 0) << 5) | e);
}
function il(e) {
  let t;
  return (n) => {
    nl(n), (t ??= e.map(rl));
    const r = t;
    return e.filter((e, t) => (e.length < 4 ? n.text.includes(e) : r[t]?.every((e) => el[e] === 1)));
  };
}
const al =
    /* @__PURE__ */ `me.you.user.users.username.user_name.user-name.name.myname.yourname.your_name.someone.somebody.person.alice.bob.carol.jane.john.jdoe.johndoe.janedoe.jsmith.example.sample.demo.foo.bar.test.tester.dev.developer.admin.root.owner.home.public.shared.default.guest.runner.runneradmin.ubuntu.debian.fedora.centos.opc.node.vscode.codespace.gitpod.coder.circleci.jenkins.vagrant.jovyan.app.linuxbrew.sandbox.agent.claude.codex.git.deploy.builder.build.container.nonroot.pi.airflow.postgres.www.nginx.hadoop.spark.docker.oracle.steam.kali.core.bitnami.glue`.split(
      `.`,
    ),
  ol =
    /(?<![\w.~$%{}()[\]\\/-])(?:file:\/\/|unix:\/\/)?(?:\/Users\/|\/home\/|[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2})([a-z][\w.-]*)[\\/]{1,2}[\w.]/g,
  sl =
    /^[\\/]+(?:\.\w|(?:Applications|Desktop|Documents|Downloads|Library|Movies|Pictures|code|dev|develop|development|git|github|go|projects?|repos?|source|src|work|workspaces?|bin)(?:[\\/]|\b)|[\w.-]+[\\/]+[\w.-]+)/i,
  cl = il([`/Users/`, `\\Users\\`, `/home/`]),
  ll = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)[ \t]+["'`]?$/;
var ul = U({
  meta: {
    id: `body/machine-path`,
    summary: `A path leads into the home directory of one machine.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://agentskills.io/specification`,
        level: `SHOULD`,
        date: `2026-08-09`,
        note: `Files are named by paths relative to the skill.`,
      },
    ],
    messages: { machine: '`{path}` is a directory of one machine, expected a relative path or a placeholder.' },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          names: {
            type: `array`,
            items: { type: `string` },
            default: al,
            description: `Accounts, in lower case, whose home directories may be named.`,
          },
        },
      },
      defaults: { names: al },
    },
  },
  on: [`skill`, `agent`, `command`, `reference`, `sop`],
  when: (e) => cl(e).length > 0,
  check(e, t) {
    const { text: n } = e,
      r = new Set(t.options.names),
      i = /* @__PURE__ */ new Set();
    for (const a of n.matchAll(ol)) {
      const o = (a[1] ?? ``).toLowerCase(),
        s = a.index + a[0].length - 2;
      if (
        r.has(o) ||
        /user\d*$/.test(o) ||
        !sl.test(n.slice(s, s + 80)) ||
        ll.test(n.slice(Math.max(0, a.index - 10), a.index))
      )
        continue;
      const c = `${e.lines.position(a.index).line} ${a[0]}`;
      i.has(c) ||
        (i.add(c),
        t.report({
          range: [a.index, s],
          messageId: `machine`,
          data: { path: `${n.slice(a.index, s)}${a[0].includes(`\\`) ? `\\` : `/`}` },
        }));
    }
  },
});
function dl(e) {
  const t = H(e)[0]?.headingRange;
  if (t !== void 0) return t;
  const { text: n, bodyStart: r, frontmatter: i } = e,
    a = /\S[^\r\n]*/.exec(n.slice(r));
  return a === null ? i.range : [r + a.index, r + a.index + a[0].trimEnd().length];
}
const fl = /\b(?:examples?|sample|samples|usage|demo|walk-?through|scenarios?|templates?|output|format|commands?)\b/i,
  pl =
    /\b(?:for example|for instance|e\.g\.|such as)|"[^"\n]{8,}"|“[^”\n]{8,}”|例如|比如|例えば|「[^」\n]{4,}」|z\. ?B\.|por ejemplo|par exemple|por exemplo/i,
  ml = /\b(?:references?|examples|assets|templates|resources)\/|\]\([^)\s]{1,200}\.mdx?[)#]/;
var hl = U({
    meta: {
      id: `body/missing-example`,
      summary: `The skill shows no example.`,
      kind: `style`,
      severity: `info`,
      presets: { guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `A skill has at least one of examples, references and principles.`,
        },
        {
          source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
          level: `SHOULD`,
          date: `2026-08-22`,
          note: `Examples show style and detail better than descriptions.`,
        },
      ],
      messages: { missing: `The skill shows no example, expected one request or output.` },
    },
    on: [`skill`],
    check(e, t) {
      if (
        e.hostile !== void 0 ||
        e.text.slice(e.bodyStart).trim() === `` ||
        ml.test(e.text) ||
        H(e).some(({ title: e }) => fl.test(e))
      )
        return;
      let n = !1;
      V(e.tree, (e) => ((n ||= e.type === `code` || (e.type === `inlineCode` && /\S \S/.test(e.value))), !n)),
        n || pl.test(Dc(e)) || t.report({ range: dl(e), messageId: `missing` });
    },
  }),
  gl = U({
    meta: {
      id: `body/no-title`,
      summary: `The skill has no H1.`,
      kind: `style`,
      severity: `info`,
      presets: { guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `A SKILL.md has an H1 that names the skill.`,
        },
      ],
      messages: { missing: `The skill has no title, expected an H1.` },
    },
    on: [`skill`],
    check(e, t) {
      e.hostile === void 0 &&
        e.text.slice(e.bodyStart).trim() !== `` &&
        (H(e).some(({ depth: e }) => e === 1) || t.report({ range: dl(e), messageId: `missing` }));
    },
  });
const _l = /* @__PURE__ */ new Set([`heading`, `paragraph`, `tableCell`]),
  vl = /[.!?…]+["'”’)\]*_`]*(?=\s|$)|[。！？；]["”’」』）]*|\n[ \t>]*(?=\n|[-•→✅❌⚠])/g,
  yl = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|incl|no|fig|p|z\.B|d\.h|bzw|ca|ej|[A-Z])\.$/i,
  bl = /\n([ \t>]*)(?=\*\*|__)[*_]/g,
  xl = /^([ \t>]*)(?=\*\*|__)[*_]/,
  Sl = /^[\s\W]*\d{1,2}$/;
function Cl(e, t) {
  const n = t
    ? e.replace(
        xl,
        `$1
`,
      )
    : e;
  return n.includes(`
`)
    ? n
        .replace(
          bl,
          `
$1
`,
        )
        .replace(/[^\n\r]/g, ` `)
    : ` `.repeat(n.length);
}
function wl(e, t) {
  let [n, r] = e.rangeOf(t),
    i = [],
    a = n,
    o = (t) => {
      i.push(
        Cl(
          e.text.slice(a, t),
          e.text.charAt(a - 1) ===
            `
`,
        ),
      );
    };
  return (
    V(t, (t) => {
      if (t.type !== `text` && t.type !== `inlineCode`) return;
      const [n, r] = e.rangeOf(t);
      n < a || (o(n), i.push(t.type === `text` ? e.text.slice(n, r) : '`'.repeat(r - n)), (a = r));
    }),
    o(r),
    i.join(``)
  );
}
function Tl(e) {
  let t = [],
    n = 0,
    r = (r) => {
      const i = e.slice(n, r),
        a = i.length - i.trimStart().length,
        o = i.trimEnd().length;
      o > a && t.push([n + a, n + o]), (n = r);
    };
  for (const t of e.matchAll(vl)) {
    const i = t.index + t[0].length;
    (t[0].startsWith(`.`) &&
      ((t.index - n < 12 && Sl.test(e.slice(n, t.index))) ||
        yl.test(e.slice(Math.max(0, t.index - 8), t.index + 1)))) ||
      r(i);
  }
  return (r(e.length), t);
}
function El(e, t) {
  return e.type === `heading`
    ? `heading`
    : e.type === `tableCell`
      ? `cell`
      : t.at(-1)?.type === `listItem`
        ? `item`
        : `paragraph`;
}
const Dl = B((e) => {
  let t = H(e),
    n = [],
    r = -1;
  return (
    V(e.tree, (i, a) => {
      if (!_l.has(i.type)) return;
      const [o] = e.rangeOf(i);
      for (; (t[r + 1]?.headingRange[0] ?? 1 / 0) <= o; ) r++;
      const s = r < 0 ? void 0 : t[r],
        c = El(i, a),
        l = wl(e, i);
      return (
        Tl(l).forEach(([e, t], r) => {
          const i = [o + e, o + t];
          n.push({ text: l.slice(e, t), range: i, place: c, section: s, opensBlock: r === 0 });
        }),
        !1
      );
    }),
    n
  );
});
function Ol(e, t) {
  let n = Dl(e),
    r = n.indexOf(t),
    i = r;
  for (; i > 0 && n[i]?.opensBlock === !1; ) i--;
  let a = r;
  for (; n[a + 1]?.opensBlock === !1; ) a++;
  return [(n[i] ?? t).range[0], (n[a] ?? t).range[1]];
}
const kl =
    /\b(?:examples?|samples?|templates?|bad|wrong|anti-?patterns?|mistakes?|red flags?|rationali[sz]ations?|excuses?|pitfalls?|don['’]ts?|what not|not to|avoid|phrases|vocabulary|tone|wording)\b/i,
  Al = /^[\s*_-]*(?:❌|✗|✘|🚫|⛔|(?:bad|wrong|weak|vague|avoid|not|don['’]t|do not|never|instead of)\b)/iu,
  jl = /"[^"]{1,600}"|“[^“”]{1,600}”|«[^«»]{1,600}»|「[^「」]{1,600}」/g;
function Ml(e) {
  return e !== void 0 && [...e.parents, e].some(({ title: e }) => kl.test(e));
}
const Nl = B((e) =>
    [...Dc(e).matchAll(jl)].flatMap((e) => (/\n[ \t]*\r?\n/.test(e[0]) ? [] : [[e.index, e.index + e[0].length]])),
  ),
  Pl = B((e) => {
    const t = [];
    return (V(e.tree, (n) => n.type !== `blockquote` || (t.push(e.rangeOf(n)), !1)), t);
  });
function Fl(e) {
  let t = 0;
  return (n) => {
    for (; (e[t]?.[1] ?? 1 / 0) <= n; ) t++;
    return t;
  };
}
function Il({ text: e, range: [t, n] }, r, i) {
  let a = [],
    o = 0;
  for (let s = i; (r[s]?.[0] ?? n) < n; s++) {
    const [i, c] = r[s] ?? [n, n],
      l = Math.max(i - t, 0),
      u = Math.min(c, n) - t;
    a.push(e.slice(o, l), `"`.repeat(u - l)), (o = u);
  }
  return a.length === 0 ? e : a.join(``) + e.slice(o);
}
const Ll = B((e) => {
    const t = Nl(e),
      n = Fl(t),
      r = Pl(e),
      i = Fl(r);
    return Dl(e).flatMap((e) => {
      const { place: a, range: o, section: s, text: c } = e,
        l = n(o[0]),
        u = r[i(o[0])];
      return a === `heading` || a === `cell` || Ml(s) || Al.test(c) || (u !== void 0 && o[0] >= u[0])
        ? []
        : [{ ...e, text: Il(e, t, l) }];
    });
  }),
  Rl =
    /\[(?:TODO|TBD|TBC|FIXME|FILL(?:[ _-](?:IN|OUT|ME))?|INSERT|PLACEHOLDER)\b(?:[:\s–—-][^\][]{0,400})?\]|\blorem ipsum dolor\b/gi,
  zl = /^(?:\[[A-Z]{3,}|lorem)/i,
  Bl = /^(?:(?:TODO|FIXME|TBD|TBC|XXX)(?::|[.…!]*$)|(?:TODO|FIXME)[ \t]*(?:\([^)]{0,40}\):|[–—-][ \t]))/,
  Vl =
    /^(?:coming soon|to be (?:written|added|done|completed|documented|determined|defined|filled in)|work in progress|under construction)[.…!]*$/i,
  Hl =
    /^(?:待补充|待完善|待定|建设中|敬请期待|準備中|作成中|後日追記)[。.…！!]*$|(?:日本語|中文|한국어)?(?:翻訳|翻译)(?:進行中|进行中|待ち)$/u,
  Ul =
    /^(?:insert instructions below|instructions for the agent to follow when this skill is activated|describe when this skill should be used|replace with description of the skill and when claude should use it|your (?:detailed )?(?:skill )?instructions (?:go )?here|(?:add|write) (?:the |your )?(?:operating |skill )*instructions (?:for this skill )?here)\.?$/i,
  Wl =
    /* @__PURE__ */ `TODO.TBD.TBC.FIXME.XXX.[FILL.[INSERT.[PLACEHOLDER.orem ipsum.oming soon.o be writ.o be add.o be don.o be comp.o be doc.o be det.o be def.o be fill.<add .ork in progress.nder construction.nstructions here.nstructions go here.nstructions below.nstructions for th.eplace with desc.escribe when this skill.<insert .<fill in .<describe .<write . here>.建设中.準備中.作成中.後日追記.進行中.进行中.待`.split(
      `.`,
    ),
  Gl = il(Wl),
  Kl = /^<(?:insert|fill in|add|describe|write)\s[^<>]{2,120}>$|^<[a-z][a-z _-]{2,60}\shere>$/i;
function ql(e, t) {
  const n = e.trim();
  return t === `cell`
    ? /^(?:TBD|TBC|FIXME)$/.test(n)
    : Ul.test(n) || Hl.test(n)
      ? !0
      : t === `heading`
        ? /^(?:TBD|TBC)$/.test(n)
        : Bl.test(n) || Vl.test(n);
}
function Jl(e) {
  return [...Dc(e).matchAll(Rl)].flatMap((e) => {
    const t = /[A-Za-z]+/.exec(e[0])?.[0] ?? ``;
    return (t === t.toUpperCase() || t.toLowerCase() === `lorem`) && zl.test(e[0])
      ? [[e.index, e.index + e[0].length]]
      : [];
  });
}
function Yl(e) {
  const t = [];
  return (
    V(e.tree, (n) => {
      n.type === `html` && Kl.test(n.value) && t.push(e.rangeOf(n));
    }),
    t
  );
}
function Xl(e) {
  const t = e.frontmatter.get(`name`)?.value,
    n = e.frontmatter.get(`description`)?.value,
    r = `${String(t)} ${String(n).replace(/\[?TODO\b.*/s, ``)} ${e.path}`;
  return /template|scaffold|boilerplate|todo|placeholder/i.test(r);
}
var Zl = U({
  meta: {
    id: `body/placeholder`,
    summary: `Text that was meant to be replaced is still there.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://agentskills.io/specification`,
        level: `SHOULD`,
        date: `2026-08-09`,
        note: `The body holds instructions that help the agent.`,
      },
    ],
    messages: { placeholder: '`{text}` is a placeholder, expected the text it stands for.' },
  },
  on: [`skill`, `agent`, `command`],
  when: (e) => Gl(e).some((t) => e.text.includes(t)),
  check(e, t) {
    if (Xl(e)) return;
    const n = (n) => {
      const r = e.text.slice(...n).replace(/\s+/g, ` `),
        i = r.length > 60 ? `${r.slice(0, 59)}…` : r;
      t.report({ range: n, messageId: `placeholder`, data: { text: i } });
    };
    for (const t of [...Jl(e), ...Yl(e)]) n(t);
    const r = Dc(e);
    if (Wl.some((e) => r.includes(e)))
      for (const { text: t, range: r, place: i, section: a, opensBlock: o } of Dl(e)) o && ql(t, i) && !Ml(a) && n(r);
  },
});
const Ql = /\b(?:must|never|always|do not|don['’]t|mandatory|forbidden|prohibited)\b/i;
var $l = U({
  meta: {
    id: `body/repeated-directive`,
    summary: `A command or prohibition stands in the file twice.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `Instructions are written once and stay short.`,
      },
    ],
    messages: { repeated: `This repeats line {line} word for word, expected it once.` },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          minWords: { type: `integer`, minimum: 1, default: 6, description: `Shorter sentences may be repeated.` },
        },
      },
      defaults: { minWords: 6 },
    },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    const n = /* @__PURE__ */ new Map();
    for (const { text: r, range: i, place: a, section: o } of Dl(e)) {
      if (a === `heading` || a === `cell` || !Ql.test(r) || Ml(o)) continue;
      const s =
        e.text
          .slice(...i)
          .toLowerCase()
          .match(/[\p{L}\p{N}_./-]+/gu) ?? [];
      if (s.length < t.options.minWords) continue;
      const c = s.join(` `),
        l = n.get(c);
      l === void 0
        ? n.set(c, e.lines.position(i[0]).line)
        : t.report({ range: i, messageId: `repeated`, data: { line: l } });
    }
  },
});
function eu(e) {
  const t = e.map((e) => e.replace(/ (?![?*+{])/g, `\\s+`));
  return RegExp(`(?<![\\w-])(?:${t.join(`|`)})(?!\\w)`, `gi`);
}
const tu = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`,
  nu = `(?:(?:early|mid|late|the end of|end of|Q[1-4])[ -])?(?:${tu} (?:\\d{1,2}, ?)?)?20\\d\\d(?:-\\d\\d){0,2}\\b`,
  ru = eu([
    `as of (?:${nu}|(?:this )?writing|now|today)`,
    `at the time of (?:this )?writing`,
    `currently \\((?:as of )?${nu}\\)`,
    `currently (?:in )?(?:an? )?(?:public |private |limited |early )*(?:preview|beta|alpha|pre-?release|experimental|unreleased)`,
    `currently (?:unsupported|not supported|unavailable|not available|only (?:available|supports?|supported|works?))`,
    `currently only [\\w ]{1,40} (?:come|comes|are|is|support|supports)`,
    `currently available:`,
    `(?:is|are|being) coming soon`,
    `(?:if|when) [^.\\n]{0,60}\\b(?:before|after|until) ${tu} (?:\\d{1,2}, ?)?20\\d\\d`,
    `(?:until|from) (?:the )?(?:end of )?${tu} (?:\\d{1,2}, ?)?20\\d\\d(?:,| you| use| the)`,
    `will be (?:removed|retired|deprecated|sunset|shut down|discontinued|required|enforced|mandatory) [^.\\n]{0,40}${nu}`,
    `(?:standard|default|best|leading|recommended|modern|latest|newest|most popular|state of the art) [^.\\n(]{0,50}(?:in |for |\\()20\\d\\d\\b\\)?`,
    `latest (?:stable )?(?:[\\w.]+ ){0,3}version(?: is|:)[ *_]{1,5}v?\\d[\\w.-]*`,
    `(?:was|were|has been|have been|is) (?:just |only )?recently (?:introduced|released|renamed|deprecated|launched|announced)`,
    `new (?:this|last) (?:month|year|quarter)`,
  ]),
  iu = /20\d\d|currently|writing|recently|as of|coming soon|latest|new (?:this|last)/i,
  au =
    /\b(?:change ?log|history|release|versions?|updates?|old|legacy|deprecated|deprecations?|references?|sources?|credits?|citations?|bibliography|metadata|provenance|examples?|further reading|background)\b/i,
  ou = B((e) => H(e).flatMap(({ title: e, range: t }) => (au.test(e) ? [t] : [])));
function su(e, t) {
  return (
    (e
      .slice(
        e.lastIndexOf(
          `
`,
          t - 1,
        ) + 1,
        t,
      )
      .match(/["“”]/g)?.length ?? 0) %
      2 ==
    1
  );
}
var cu = U({
    meta: {
      id: `body/time-bound`,
      summary: `A statement is only true at the time of writing.`,
      kind: `style`,
      severity: `info`,
      presets: { guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
          level: `SHOULD`,
          date: `2026-08-22`,
          note: `No time-sensitive information, or in a section on old patterns.`,
        },
      ],
      messages: { ageing: '`{words}` goes out of date, expected a statement that stays true.' },
    },
    on: [`skill`, `agent`, `command`],
    when: ({ text: e }) => iu.test(e),
    check(e, t) {
      const n = Dc(e);
      for (const r of n.matchAll(ru)) {
        const i = [r.index, r.index + r[0].trimEnd().length];
        if (su(n, i[0]) || ou(e).some(([e, t]) => i[0] >= e && i[1] <= t)) continue;
        const a = e.text.slice(...i).replace(/\s+/g, ` `);
        t.report({ range: i, messageId: `ageing`, data: { words: a } });
      }
    },
  }),
  lu = U({
    meta: {
      id: `body/too-complex`,
      summary: `The Markdown is too deeply nested or too dense to be read.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning`, 'agent-skills': `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy`,
          level: `SHOULD`,
          date: `2026-11-20`,
          note: `Parsers revisit every open container on each line and every open delimiter on each marker.`,
        },
      ],
      messages: {
        nesting: `The line opens more than {max} quotes or lists, expected a text that can be parsed.`,
        delimiters: `The paragraph holds more markup than can be parsed, expected a text that can be parsed.`,
      },
    },
    on: [`skill`, `reference`, `agent`, `command`, `sop`, `instruction`],
    when: ({ looksHostile: e, text: t }) => t.length > 1e5 || e !== void 0,
    check(e, t) {
      const { hostile: n, lines: r, text: i } = e;
      if (n === void 0) return;
      const [a, o] = r.lineRange(r.position(n.offset).line),
        s = i.slice(a, Math.min(o, a + 200)).trimEnd();
      t.report({ range: [a, a + Math.max(s.length, 1)], messageId: n.cause, data: { max: 100 } });
    },
  }),
  uu = U({
    meta: {
      id: `body/too-many-lines`,
      summary: `The SKILL.md has more lines than a skill should.`,
      kind: `style`,
      severity: `info`,
      presets: { recommended: `info`, 'agent-skills': `warning`, guidelines: [`warning`, { max: 300 }] },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://agentskills.io/specification`,
          level: `SHOULD`,
          date: `2026-08-09`,
          note: `A SKILL.md keeps under 500 lines.`,
        },
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `200 lines are ideal, 300 good, 500 the limit.`,
        },
      ],
      messages: { tooMany: `The SKILL.md has {lines} lines, expected at most {max}.` },
      options: {
        schema: {
          type: `object`,
          additionalProperties: !1,
          properties: {
            max: {
              type: `integer`,
              minimum: 1,
              default: 500,
              description: `Most lines a SKILL.md may have, its frontmatter included.`,
            },
          },
        },
        defaults: { max: 500 },
      },
    },
    on: [`skill`],
    check(e, t) {
      const { max: n } = t.options,
        r = e.lines.lineCount;
      r <= n || t.report({ range: dl(e), messageId: `tooMany`, data: { lines: r, max: n } });
    },
  });
const du = `o200k_base`;
var fu = U({
  meta: {
    id: `body/too-many-tokens`,
    summary: `The SKILL.md costs more tokens than a skill should.`,
    kind: `cost`,
    severity: `warning`,
    presets: { guidelines: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://agentskills.io/specification`,
        level: `SHOULD`,
        date: `2026-08-09`,
        note: `Instructions keep below 5,000 tokens.`,
      },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `SKILL.md and plugin.json together stay under 5,000 tokens.`,
      },
    ],
    messages: { tooMany: `The SKILL.md has {tokens} tokens, expected at most {max}.` },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          max: {
            type: `integer`,
            minimum: 1,
            default: 5e3,
            description: `Most tokens (o200k_base) the SKILL.md may have, its frontmatter included.`,
          },
        },
      },
      defaults: { max: 5e3 },
    },
  },
  on: [`skill`],
  check(e, t) {
    const { max: n } = t.options;
    if (e.text.length * 3 <= n) return;
    const r = m(du);
    if (r === void 0) throw Error(`await loadCounter('${du}') before this rule runs`);
    const i = r.count(e.text);
    i <= n || t.report({ range: dl(e), messageId: `tooMany`, data: { tokens: i, max: n } });
  },
});
const pu = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  mu = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
function hu(e) {
  return (e.match(mu)?.length ?? 0) + Math.round((e.match(pu)?.length ?? 0) / 2);
}
var gu = U({
    meta: {
      id: `body/too-many-words`,
      summary: `The body has more words than one skill should.`,
      kind: `style`,
      severity: `warning`,
      presets: { guidelines: `error` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `5,000 words are a warning, 8,000 an error.`,
        },
      ],
      messages: { tooMany: `The body has {words} words, expected at most {max}.` },
      options: {
        schema: {
          type: `object`,
          additionalProperties: !1,
          properties: {
            max: {
              type: `integer`,
              minimum: 1,
              default: 5e3,
              description: `Most words the body may have, code included.`,
            },
            errorAbove: {
              type: `integer`,
              minimum: 1,
              default: 8e3,
              description: `Up to this many words the finding is a warning at most.`,
            },
          },
        },
        defaults: { max: 5e3, errorAbove: 8e3 },
      },
    },
    on: [`skill`],
    check(e, t) {
      const { max: n, errorAbove: r } = t.options,
        { text: i, bodyStart: a } = e;
      if ((i.length - a) / 2 < n) return;
      const o = hu(i.slice(a));
      o <= n ||
        t.report({
          range: dl(e),
          messageId: `tooMany`,
          data: { words: o, max: n },
          ...(o > r ? {} : { severity: `warning` }),
        });
    },
  }),
  _u = U({
    meta: {
      id: `body/unclosed-fence`,
      summary: `A code fence is never closed.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://spec.commonmark.org/0.31.2/#fenced-code-blocks`,
          level: `MUST`,
          date: `2026-11-20`,
          note: `An unclosed fenced block reaches to the end of its container or the document.`,
        },
      ],
      messages: { unclosed: `The code fence is never closed, expected a closing fence before line {line}.` },
    },
    on: [`skill`, `agent`, `command`, `reference`, `sop`],
    when: ({ text: e }) => Qc(e),
    visit: {
      code(e, t, n) {
        const r = Yc(t, e);
        if (r === void 0 || r.isClosed) return;
        const i = t.lines.position(t.rangeOf(e)[1]).line + 1;
        n.report({ range: r.opening, messageId: `unclosed`, data: { line: i } });
      },
    },
  });
function vu(e, t) {
  const { version: n } = d(e);
  return {
    id: e,
    ...(n === void 0 ? {} : { version: n }),
    effect: t.effect,
    evidence: t.evidence.grade,
    detail: t.detail,
  };
}
function yu(e, t) {
  return e.flatMap((e) => {
    const n = d(e).reading[t];
    return n === void 0 || n === `accepted` ? [] : [vu(e, n)];
  });
}
function bu(e, t) {
  return e.flatMap((e) => {
    const { closedFields: n, fields: r } = d(e);
    return n === void 0 || Object.hasOwn(r, t) ? [] : [vu(e, n)];
  });
}
const xu = /(?:^|\/)\.[^/]+\/skills(?:\/|$)/,
  Su = /(?:^|\/)\.[^/]+$/;
function Cu(e, t, n) {
  const r = e.path.split(`/`),
    i = [];
  for (let a = 0; a + r.length <= t.length; a++) {
    if (!r.every((e, n) => t[a + n] === e)) continue;
    const o = t.slice(0, a).join(`/`);
    if (e.scope === `plugin` && (Su.test(o) || xu.test(o))) continue;
    const s = a + r.length;
    i.push({ rootPath: t.slice(0, s).join(`/`), below: t.slice(s), fileName: n });
  }
  return i;
}
function wu(e, t) {
  const n = e.reading[t];
  return n === void 0
    ? [{ verdict: `unknown`, reason: t }]
    : n === `accepted` || n.effect !== `dropped`
      ? []
      : [{ verdict: `lost`, reason: t }];
}
function Tu(e, t) {
  return t.fileName === e.skills.fileName
    ? []
    : t.fileName.toLowerCase() === e.skills.fileName.toLowerCase()
      ? wu(e, `lower-case-file`)
      : t.below.length === 0
        ? wu(e, `flat-file`)
        : [{ verdict: `lost` }];
}
function Eu(e, t, n) {
  const r = n.below.length;
  return r === 0
    ? n.fileName === e.skills.fileName
      ? wu(e, `root-skill-file`)
      : []
    : r <= t.depth || t.deeper === `found`
      ? []
      : [{ verdict: t.deeper ?? `unknown`, reason: `nested-skill` }];
}
function Du(e, t) {
  return e.below.slice(0, -1).some((n, r) => t.has(`${[e.rootPath, ...e.below.slice(0, r + 1)].join(`/`)}/SKILL.md`));
}
function Ou(e, t, n, r) {
  const i = [
      ...Tu(e, n),
      ...(n.below.some((e) => e.startsWith(`.`)) ? wu(e, `hidden-directory`) : []),
      ...Eu(e, t, n),
      ...(Du(n, r) ? wu(e, `nested-in-skill`) : []),
    ],
    a = i.find(({ verdict: e }) => e === `lost`) ?? i[0];
  return { id: e.id, root: t, rootPath: n.rootPath, verdict: `found`, ...a };
}
function ku(e, t, n = []) {
  const r = t.split(`/`),
    i = r.pop() ?? ``,
    a = new Set(n);
  return e.flatMap((e) => {
    const t = d(e);
    return t.skills.roots.flatMap((e) => {
      if (e.scope === `user`) return [];
      const n = Cu(e, r, i).map((n) => Ou(t, e, n, a)),
        o = n.find(({ verdict: e }) => e === `found`) ?? n[0];
      return o === void 0 ? [] : [o];
    });
  });
}
const W = {
  type: `array`,
  items: { enum: f },
  uniqueItems: !0,
  default: [],
  description: `Clients and specifications to report for besides the selected ones.`,
};
function G({ clients: e, options: t }) {
  return [...e, ...t.alsoFor.filter((t) => !e.includes(t))];
}
function K(e) {
  return e.some(({ effect: e }) => e === `dropped`) ? {} : { severity: `warning` };
}
function q(e, t, n) {
  const r = u(e) ? d(e).version : void 0;
  return { id: e, ...(r === void 0 ? {} : { version: r }), effect: t, evidence: n };
}
function Au(e) {
  let t = 0;
  for (const n of e) t += 1;
  return t;
}
function ju(e, t, n) {
  const r = e.filter(u).flatMap((e) => {
    const r = d(e).limits[t];
    return r?.effect === void 0 || (r.unit === `utf-16 units` ? n.length : Au(n)) <= r.max
      ? []
      : [{ max: r.max, client: q(e, r.effect, r.evidence.grade) }];
  });
  if (r.length !== 0) return { max: Math.min(...r.map(({ max: e }) => e)), clients: r.map(({ client: e }) => e) };
}
const Mu = `claude-code`,
  Nu = /* @__PURE__ */ new Set([
    `CLAUDE_SESSION_ID`,
    `CLAUDE_EFFORT`,
    `CLAUDE_SKILL_DIR`,
    `CLAUDE_PROJECT_DIR`,
    `CLAUDE_PLUGIN_ROOT`,
    `CLAUDE_PLUGIN_DATA`,
  ]),
  Pu = { SKILL: `CLAUDE_SKILL_DIR`, PLUGIN: `CLAUDE_PLUGIN_ROOT`, PROJECT: `CLAUDE_PROJECT_DIR` },
  Fu = il(['${CLAUDE_', `$ARGUMENT`]),
  Iu =
    /\$\{(CLAUDE_(?:(SKILL|PLUGIN|PROJECT)S?_?(?:ROOT|DIR|DIRECTORY|PATH|HOME|FOLDER|BASE|LOCATION)?|SESSION))\}|(?<![\w$\\])\$ARGUMENT(?![\w:])/g,
  Lu = /❌|✗|\b(?:avoid|never|not|don['’]t|instead of|replaced?)\b/iu;
var Ru = U({
  meta: {
    id: `body/unknown-substitution`,
    summary: `A placeholder looks like one that Claude Code fills in, and is none.`,
    kind: `compatibility`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      {
        source: `https://code.claude.com/docs/en/skills`,
        level: `MUST`,
        date: `2026-08-22`,
        note: `Lists the substitutions; nothing else is replaced.`,
      },
    ],
    messages: { unknown: '`{name}` is nothing that Claude Code fills in, expected `{meant}`.' },
  },
  on: [`skill`, `command`],
  when: (e) => Fu(e).length > 0,
  check(e, t) {
    const { text: n, bodyStart: r } = e;
    if (t.clients.includes(Mu))
      for (const i of n.slice(r).matchAll(Iu)) {
        const [a, o, s] = i;
        if (o !== void 0 && (Nu.has(o) || n.includes(`${o}=`))) continue;
        const c = r + i.index,
          l = n.slice(...e.lines.lineRange(e.lines.position(c).line));
        if (Lu.test(l)) continue;
        const u = [c, c + a.length],
          d = s === `SKILL` || s === `PLUGIN` || s === `PROJECT` ? Pu[s] : `CLAUDE_SESSION_ID`,
          f = o === void 0 ? `$ARGUMENTS` : `\${${d}}`;
        t.report({
          range: u,
          messageId: `unknown`,
          data: { name: a, meant: f },
          clients: [q(Mu, `ignored`, `documented`)],
          fix: { safety: `unsafe`, edits: [{ range: u, text: f }] },
        });
      }
  },
});
const zu =
    /(?<![\w.\\/:%$}-])((?:\.{1,2}\\{1,2})*(?:agents|assets|commands|docs|examples|hooks|references?|resources|scripts|skills|templates)(?:\\{1,2}[\w.-]+){0,8}\\{1,2}[\w-][\w.-]*\.(?!(?:ps1|psm1|psd1|bat|cmd|exe|vbs|reg|lnk|msi)\b)[A-Za-z][A-Za-z0-9]{0,5})(?![\w\\])/g,
  Bu = /(?:agents|assets|commands|docs|examples|hooks|references?|resources|scripts|skills|templates)$/;
function Vu(e) {
  for (let t = e.indexOf(`\\`); t !== -1; t = e.indexOf(`\\`, t + 1))
    if (Bu.test(e.slice(Math.max(0, t - 10), t))) return !0;
  return !1;
}
const Hu = /\b(?:windows|powershell|pwsh|cmd(?:\.exe)?|win32|msbuild|nuget)\b/i,
  Uu = /❌|✗|✘|🚫|\b(?:avoid|bad|wrong|never|not|don['’]t|instead of|backslash(?:es)?)\b/iu,
  Wu = /* @__PURE__ */ new Set([`bash`, `sh`, `shell`, `zsh`, `console`, `terminal`, `shellsession`]);
function Gu(e, t) {
  return e.text.slice(...e.lines.lineRange(e.lines.position(t).line));
}
function Ku(e, [t, n], r) {
  const { path: i, text: a } = e;
  for (const o of a.slice(t, n).matchAll(zu)) {
    const n = o[1] ?? ``,
      a = t + o.index,
      s = Gu(e, a);
    if (Hu.test(s) || Uu.test(s)) continue;
    const c = n.replace(/\\+/g, `/`),
      l = !/(?:^|\/)\.\.\//.test(c),
      u = i.slice(0, i.lastIndexOf(`/`) + 1) + c.replace(/^\.\//, ``),
      d = l && r.files.kindAt(u) === `file` ? `safe` : `unsafe`,
      f = [a, a + n.length];
    r.report({
      range: f,
      messageId: `backslash`,
      data: { path: n },
      fix: { safety: d, edits: [{ range: f, text: c }] },
    });
  }
}
var qu = U({
  meta: {
    id: `body/windows-path`,
    summary: `A path to a file of the skill is written with backslashes.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `safe or unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
        level: `SHOULD`,
        date: `2026-08-22`,
        note: `File paths use forward slashes, on Windows as well.`,
      },
    ],
    messages: { backslash: '`{path}` is written with backslashes, expected forward slashes.' },
  },
  on: [`skill`, `agent`, `command`, `reference`, `sop`],
  when: ({ text: e }) => Vu(e),
  visit: {
    inlineCode: (e, t, n) => {
      e.value.includes(`\\`) && Ku(t, t.rangeOf(e), n);
    },
    link: (e, t, n) => {
      e.url.includes(`\\`) && Ku(t, t.rangeOf(e), n);
    },
    code: (e, t, n) => {
      Wu.has((e.lang ?? ``).toLowerCase()) && e.value.includes(`\\`) && Ku(t, t.rangeOf(e), n);
    },
  },
});
const Ju = /(?!)/u;
function Yu(e) {
  return e === `start` ? `(?<![\\p{L}\\p{N}_'’-])` : `(?![\\p{L}\\p{N}_])`;
}
function Xu(e) {
  return e.replaceAll(` ?`, `\\s?`).replaceAll(` `, `\\s+`);
}
function J(e, t) {
  if (t.length === 0) return Ju.source;
  const n = `(?:${Xu(t.join(`|`))})`;
  return e.spaced ? `${Yu(`start`)}${n}${Yu(`end`)}` : n;
}
const Zu = `A-Za-z\\u00c0-\\u024f`;
function Y({ language: e }, t) {
  if (e !== `en`) return new RegExp(t, `giu`);
  const n = t.replaceAll(`\\p{L}`, Zu).replaceAll(`\\p{Script=Latin}`, Zu).replaceAll(`\\p{N}`, `0-9`);
  return new RegExp(n, `gi`);
}
function Qu(e, t) {
  e.lastIndex = 0;
  const n = e.exec(t);
  return ((e.lastIndex = 0), n ?? void 0);
}
function X(e, t) {
  return Qu(e, t) !== void 0;
}
function $u(e, t) {
  return e.replace(t, (e) => ` `.repeat(e.length));
}
function Z(e) {
  return e.trim().split(/\s+/);
}
const ed = {
    language: `zh`,
    spaced: !1,
    script: /[\u4e00-\u9fff]/,
    trigger: {
      anywhere: [
        `[当當](?![前地中下作日天])[^。；;]{1,120}?(?:[时時]|的[时時]候|[后後]|前|，|,)`,
        `[时時](?:，|,)?(?:应|應|请|請|可|就|即|优先|優先|主动|主動)?(?:使用|[调調]用|[触觸][发發]|激活|[启啟][用动動]|[应應]用|参考|參考|[加載载]{2})`,
        `(?:之前|之[后後]|前|[后後])(?:，|,)?(?:必[须須]|应|應)?(?:使用|[调調]用|[运運]行)`,
        `(?:用[户戶]|使用者)(?:想|要|需|[请請]求|[询詢]|提到|提及|提出|提供|[说說]|希望|[问問]|[输輸]入|[发發]送|上[传傳]|表示|明确|明確|打算)`,
        `[适適](?:用[于於]|合)(?![^。，；]{1,40}的(?![场場]景|情[况況]|[时時]|任[务務]|[请請]求|需求))`,
        `(?:[适適]用|使用|[应應]用|[触觸][发發])(?:[场場]景|[时時]机|[时時]機|[条條]件|方式|情[况況]|短[语語]|[关關][键鍵][词詞字]|[词詞语語])`,
        `[触觸][发發](?:[词詞]|[:：])`,
        `(?:如果|若|一旦|每[当當]|凡是|只要|遇到)[^。；]{1,60}`,
        `(?:需要|想要|想|要)[^。；，]{1,60}(?:[时時](?:候)?)`,
        `使用(?:此|本|[该該])(?:技能|[skillSKILL]+)`,
        `何[时時]使用`,
        `用[于於][^。；]{0,60}(?:[场場]景|情[况況]|[请請]求|任[务務])`,
        `在[^。；，]{1,60}[时時](?:使用|[调調]用|$|。)`,
      ],
      opening: [
        `用[于於]`,
        `在[^。，；]{1,60}[时時](?:，|,|使用)`,
        `[针針][对對][^。]{1,40}(?:[请請]求|任[务務]|[场場]景)`,
      ],
      excluded: [
        `(?:不|勿|[请請]勿|禁止|避免)(?:要|得|[应應]|可|能|[该該])?(?:使用|用[于於]|[触觸][发發]|[适適]用|[调調]用)`,
      ],
    },
    guard: {
      anywhere: [
        `(?:不要|不得|不[准許许]|不[应應](?:[该該])?|不可(?:以|直接|[随隨]意|擅自|使用|修改|[删刪]除|跳[过過]|省略|在|[将將]|把)|不允[许許]|不建[议議]|[请請]勿|切勿|勿(?!$)|禁止|[严嚴]禁|[绝絕]不|[绝絕][对對]不|永[远遠]不|千万不|千萬不|[从從]不(?!同)|不能(?:直接|使用|修改|[删刪]除|跳[过過]|省略|在|[将將]|把|只|[仅僅]|用|[假][设設]|依[赖賴]))`,
        `(?:^|[，,；;：:、。\\s])(?:避免|[别別](?!名|人|的|[处處]))`,
        `不(?:适|適)用[于於]`,
        `不用[于於]`,
      ],
      opening: [],
      before: [],
      headings: [
        `不(?:[适適]用|要|[该該应應])(?:的)?(?:[场場]景|情[况況]|做|使用)?`,
        `何[时時]不(?:使用|用)`,
        `反模式`,
        `禁止(?:事[项項])?`,
        `禁忌`,
        `[红紅][线線]`,
        `避免`,
        `非目[标標]`,
        `超出范[围圍]|范[围圍]外`,
      ],
      scope: [`不(?:[适適]用|包括|包含|[涉]及|[处處]理|[负負][责責]|[触觸][发發])`],
      contrast: [],
    },
    failure: {
      headings: [
        `故障(?:排[查除]|[处處]理|恢[复復])?`,
        `[错錯][误誤](?:恢[复復]|排查|[场場]景)`,
        `失[败敗](?:[处處]理|恢[复復]|[应應][对對]|[时時])`,
        `[问問][题題]排查`,
        `疑[难難]解答`,
        `常[见見](?:[问問][题題]|[错錯][误誤]|故障)`,
        `已知[问問][题題]`,
        `降[级級]`,
        `回退|兜底|[备備](?:用|选|選)(?:方案|路[径徑])`,
        `容[错錯]`,
        `排[错錯]`,
      ],
      weakHeadings: [`^[错錯][误誤]$`, `[错錯][误誤](?:[处處]理|[应應][对對])`, `(?:异|異)常(?:[处處]理|情[况況])`],
      mixedHeadings: [
        `[错錯][误誤][码碼]`,
        `^异常$`,
        `[边邊]界(?:情[况況]|[条條]件)`,
        `失[败敗]模式`,
        `回[滚滾]`,
        `^[问問][题題]$`,
      ],
      conditions: [`如果`, `若`, `[当當](?![前地中下作日天])`, `一旦`, `假如`, `倘若`, `遇到`],
      closings: [`[时時]`, `的[话話]`, `[后後]`],
      failures: Z(`
      失[败敗] [错錯][误誤] [报報][错錯] 出[错錯] 异常|異常 不可用 不存在 缺失|缺少 找不到 [无無]法 不能
      未(?:找到|安[装裝]|[设設]置|配置|登[录錄]|[启啟][动動]|通[过過]|成功|返回|[响響][应應]|能) 超[时時] 不通[过過] 被(?:拒[绝絕]|阻塞|阻止|限流) 拒[绝絕] 中[断斷]
      崩[溃潰] [没沒](?:有)?(?:[结結]果|[响響][应應]|安[装裝]|找到|成功|[权權]限) 冲突|衝突 [无無]效 不支持|不支援 [损損][坏壞] 卡住
    `),
      responses: Z(`
      停止 中止 [终終]止 [询詢][问問] 告知 通知 提示 提醒 [报報]告 [重再][试試新] 重新 回退 降[级級] 使用 改用 切[换換] 跳[过過] [继繼][续續] [检檢][查测測] 修[复復正] 安[装裝]
      [运運]行 [执執]行 [参參][考见見] [请請] [说說]明 [标標][记記注註] [记記][录錄] [暂暫]停 回[滚滾] [确確][认認] 返回 [尝嘗][试試] 先 直接 向用[户戶] 不要 不得 提供
      [输輸]出 [调調]整 更[换換新] 升[级級] 查看 排查 [联聯]系 等待 [删刪]除 清理 采用|採用
    `),
      retreats: [
        `停止`,
        `中止`,
        `[终終]止`,
        `[询詢][问問]用[户戶]`,
        `告知用[户戶]`,
        `[报報]告`,
        `重[试試]`,
        `跳[过過]`,
        `回退`,
      ],
      recoveries: [
        `回退到`,
        `降[级級](?:到|[为為]|至)`,
        `改用[^。]{1,20}作[为為][备備]`,
        `修[复復](?:所有|任何)[^。]{0,10}(?:[错錯][误誤]|[问問][题題])`,
      ],
      aboutDocument: [],
      mistakeColumns: [],
      problemColumns: [`(?:[错錯][误誤]|[问問][题題]|症[状狀]|异常|異常|故障|失[败敗]|情[况況]|[报報][错錯]).*`],
      symptomColumns: [`(?:[错錯][误誤]|症[状狀]|[报報][错錯]).*`],
      remedyColumns: [`.*(?:解[决決]|[处處]理|修[复復]|[应應][对對]|措施|方案|操作|[动動]作).*`],
    },
    step: {
      numbered: [
        `第\\s*#\\s*(?:步|[阶階]段|部分|[轮輪]|[环環][节節])`,
        `(?:步[骤驟]|[阶階]段|任[务務]|[环環][节節])\\s*#`,
      ],
      procedures: [
        `流程`,
        `步[骤驟]`,
        `工作流`,
        `程序`,
        `操作(?:指南|方法)`,
        `[执執]行`,
        `依次`,
        `按[顺順]序`,
        `[顺順]序`,
        `[过過]程`,
      ],
      activities: [
        `使用方法`,
        `快速[开開]始`,
        `入[门門]`,
        `如何`,
        `安[装裝]`,
        `[设設]置`,
        `方法`,
        `任[务務]`,
        `工作方式`,
      ],
      tasks: [`^(?:[当當]|要|若|如果|[为為]了|在)`],
      collections: Z(`
      原[则則] [规規][则則] 最佳[实實][践踐] 注意事[项項] 指南 建[议議] 要[点點求] [约約]束 [标標]准|標準 特[点點性] 功能 [选選][项項] [类類][型别別] 示例|例子 [参參]考
      [场場]景 清[单單] 指[标標] [组組]件 原因 概念 模式 技巧 [输輸]出格式
    `),
      columns: [`步[骤驟]`, `[阶階]段`, `序[号號]`, `[顺順]序`],
      first: [`首先`, `第一`, `先`],
      next: [`然[后後]`, `接[着著]`, `接下[来來]`, `其次`, `之[后後]`, `随[后後]|隨後`, `再`, `第[二三四]`],
      last: [`最[后後]`, `最[终終]`],
      actions: Z(`
      (?:[请請让讓将將把从從按向]|根[据據]|使用|利用|通[过過]) (?:首先|先|再|然[后後]|接[着著]|最[后後]) [实實][现現] 重[构構] [强強]制 推[测測断斷] 梳理 [归歸][纳納类類]
      [拟擬]定 [优優]化 [补補]充 回[复復] 理解 拉取 [读讀](?:取)? [阅閱][读讀] [运運]行 [执執]行 [创創]建 新建 建立 [检檢][查测測] [确確][认認定保] [验驗][证證] 打[开開]
      [调調][用整] [获獲]取 收集 分析 [识識][别別] [选選][择擇] 生成 [编編][写寫译譯] 撰[写寫] [写寫] 更新 添加 [删刪]除 修[改复復] [设設][置计計] 配置 安[装裝]
      [启啟][动動用] 停止 [询詢][问問] 提[交取示供] 推送 部署 [测測][试試] [输輸]出 返回 保存 加[载載] 搜[索尋] 查[找看询詢] 定[位义義] 比[较較] [总總][结結] [汇匯][总總] 整理
      解析 [转轉][换換] [规規][划劃] 制定 列出 [标標][记記注] [评評]估 [审審]查 [复複]查 [发發][送布] 上[传傳] 下[载載] [构構]建 [处處]理 等待 重[复複试試] 通知 [报報]告 展示
      告知 [记記][录錄] 拆分 合[并併] [复複]制 移[动動] [扫掃]描 [计計]算 [应應]用 完成 了解 明[确確] [进進]行 引[导導] 呈[现現] 判[断斷]
      [对對][^，。]{1,20}(?:[进進]行|[执執]行)
    `),
      conditions: [`如果`, `若`, `[当當]`, `[对對][于於]`, `在`],
      endings: [],
      habits: [`始[终終]`, `[总總]是`, `避免`, `保持`, `[优優]先`, `尽量|盡量`, `不要`, `切勿`, `必[须須]`],
    },
  },
  td = {
    hint: `should|\\bif\\b|\\bwhen|in case|in the event|\\bafter\\b|\\bon\\b|\\bupon\\b|[→⇒]|[-=]>|fall|\\bfix|repair|resolve|address|correct|adjust|retry|re-?run|try again|gracefully|stop and|otherwise|\\belse\\b|until`,
    headings: [
      `trouble[-\\s]?shoot(?:ing)?`,
      `(?:error|failure|crash|session|partial[-\\s]failure)[-\\s](?:recovery|scenarios?|cases|paths?|responses?|protocol|policy|playbook)`,
      `recover(?:y|ing) from \\w+`,
      `^recovery$`,
      `(?:resume|abort|retry|error|failure)s? (?:and|&) (?:\\w+ )?(?:recovery|resume|abort|retry)`,
      `fall[-\\s]?backs?(?! (?:font|value|ui)s?)`,
      `graceful(?:ly)? degrad(?:ation|e|ing)`,
      `degraded (?:mode|operation|path)s?`,
      `(?:common|known|possible|typical|frequent|potential|expected) (?:\\w+ ){0,2}?(?:errors|issues|problems|failures|blockers)(?! (?:patterns?|modes?|to (?:avoid|check|look|flag|find)))`,
      `^(?:\\d+[.)]? )?(?:when|if|what if) (?:\\S+ ){0,6}?(?:fails?|failed|failing|errors?|goes? wrong|go wrong|breaks?|broken|unavailable|missing|blocked|stuck|not (?:available|installed|found|working)|times? out|denied)`,
      `(?:errors?|problems?|issues?|symptoms?|failures?) (?:and|&|→|->|/) (?:\\w+ )?(?:solutions?|fix(?:es)?|remed(?:y|ies)|resolutions?|responses?|actions?|causes?|recovery|workarounds?)`,
      `handling (?:\\w+ )?(?:errors?|failures?|missing|blockers?|issues|problems)`,
      `failure handling`,
      `^debugging$`,
      `debugging (?:\\w+ ){0,3}?(?:issues|problems|failures|errors|steps|tips|commands)`,
      `^(?:\\S+ ){1,3}not \\w+ing$`,
      `bail[-\\s]?outs?(?: \\w+)?`,
      `(?:abort|stop|halt|escalation) (?:conditions?|criteria|rules?|protocol|path|policy)`,
      `when to (?:stop|escalate|abort|ask for help|bail|give up)`,
      `\\w+ (?:won['’]t|doesn['’]t|not) (?:start|work|working|load|loading|connect|connecting|appear|appearing|found|starting)`,
    ],
    weakHeadings: [
      `error[-\\s](?:handling|handlers?|table)(?! (?:in|for|patterns?|philosoph\\w*|principles?|strateg\\w*|best|with)\\b)`,
      `^(?:\\d+[.)]? )?errors?$`,
    ],
    mixedHeadings: [
      `error[-\\s](?:codes?|reference|management|conditions?|categories|classification)`,
      `and errors?$`,
      `(?:^|\\w+ )failures?$`,
      `^(?:edge[-\\s]cases?|issues|problems|blockers|conflicts?|exceptions)$`,
      `^(?:common |known )?(?:gotchas|caveats|quirks)$`,
      `failure modes?`,
      `exit codes?`,
      `rollback`,
    ],
    conditions: [
      `should(?= (?:\\S+ ){1,4}?(?:fail|break|error|be (?:missing|unavailable|empty)))`,
      `if`,
      `when`,
      `whenever`,
      `in case(?: of)?`,
      `in the event (?:of|that)`,
      `after (?:\\d+|one|two|three|four|five|several|repeated|multiple|a failed)`,
      '(?:on|upon)(?= ["“`])',
      `(?:on|upon)(?= (?:any |a |an |persistent |repeated )?(?:failures?|errors?|timeouts?|rejection|crash|denial|HTTP|\\d\\d\\d|non-?zero|exit)\\b)`,
    ],
    closings: [],
    failures:
      /* @__PURE__ */ `fail(?:s|ed|ing|ures?)?.errors?(?: out)?.errored.exceptions?.crash(?:es|ed|ing)?.time[sd]? out.timeouts?.missing.absent.unavailable.unreachable.inaccessible.unreadable.unauthori[sz]ed.unauthenticated.unresponsive.unresolved.unsuccessful.(?:not|isn['’]t|aren['’]t|wasn['’]t) (?:yet |already |currently |actually |been )?(?:available|installed|found|present|accessible|reachable|responding|configured|authenticated|logged in|signed in|running|working|possible|connected|initiali[sz]ed|set up|a git|in the (?:PATH|necessary)|on PATH|valid|writable|readable|authori[sz]ed|permitted|met|in sync|up to date|green|loaded|recogni[sz]ed|supported).(?:does|do|did|will|would)(?: not|n['’]t) (?:exist|work|respond|support|pass|succeed|load|resolve|start|appear|build|compile|return|help|parse|have access|complete|connect|recogni[sz]e|render|validate|converge|apply cleanly).(?:won['’]t|wouldn['’]t) (?:start|work|build|load|compile|connect|run|open|render).(?:cannot|can['’]t|can not|couldn['’]t|could not|unable to|impossible to|not able to) (?!be used\\b)\\w+.(?:finds?|found|returns?|returned|contains?|get|gets|yields?|produces?) (?:no|nothing|zero|empty|none|an error|errors|null)\\b.no (?:results?|match(?:es)?|output|response|access|such|hits|permissions?).empty (?:results?|response|output|body).blocked.blockers?.denied.reject(?:s|ed).refuse[sd].invalid.malformed.corrupt(?:ed)?.broken.stuck.hangs?.hung.expired?.conflicts?.(?:goes|go|went|going|something) wrong.non-?zero.unrecogni[sz]ed.unsupported.exhausted.rate[-\\s]limit(?:ed|s|ing)?.issues? (?:arises?|occurs?|persists?|come up).problems? (?:arises?|occurs?|persists?|remains?).persists.mismatch(?:es|ed)?.out of (?:date|sync|memory|budget|quota).(?:returns?|status|code|HTTP|exits?|gets?|see|receive|an?) (?:with )?(?:a |an )?(?:4\\d\\d|5\\d\\d|1\\b).permission (?:issues?|problems?|errors?).results? (?:is|are) (?:weak|poor|insufficient|incomplete).die[sd]?`.split(
        `.`,
      ),
    responses:
      /* @__PURE__ */ `abort.accept.alert.apply.ask.authenticate.bail.broaden.bring up.bump.capture.change.check.choose.clean.clear.close.collect.confirm.consult.contact.continue.correct.decrease.default.defer.degrade.delegate.delete.detect.diagnose.direct.disable.discard.dispatch.do.do not.document.don['’]t.drop.enable.end.ensure.error\\s*:.escalate.exclude.exit.explain.fall\\s?back.fetch.file.find.finish.fix.flag.follow.force.give.go.halt.hand.ignore.increase.inform.inspect.install.invoke.investigate.isolate.kill.leave.let.limit.link.list.load.lock.log.look.lower.make sure.mark.move.name.narrow.never.note.notify.offer.omit.open.pass.pause.pick.pin.point.present.proceed.prompt.propose.pull.quote.raise the.re-?\\w+.read.recheck.recommend.reconcile.reconnect.record.recover.redirect.reduce.refer.refine.refresh.refuse.regenerate.reinstall.reject.reload.remove.repair.repeat.replace.report.request.rerun.reset.resolve.restart.restore.resume.retry.retrieve.return to.reuse.revert.review.revisit.roll\\s?back.run.save.say.scale.search.see.select.set.share.show.simplify.skip.split.start over.state.stay.stop.submit.substitute.suggest.surface.switch.sync.take.tell.treat.trigger.troubleshoot.try.tune.turn.uninstall.update.upgrade.use.verify.view.wait.walk.warn.warnings? and.widen.work around`.split(
        `.`,
      ),
    retreats: [
      `abort`,
      `ask`,
      `bail`,
      `escalate`,
      `fall\\s?back`,
      `halt`,
      `inform`,
      `notify`,
      `retry`,
      `rerun`,
      `re-run`,
      `roll\\s?back`,
      `skip`,
      `stop`,
      `surface`,
      `tell`,
      `try again`,
      `give up`,
      `switch to`,
    ],
    recoveries: [
      `fall\\s?back (?:to|on)`,
      `fall[-\\s]?back\\s*:`,
      `(?:fix|repair|correct|adjust)(?: \\w+){0,3},? (?:and|then) (?:re-?run|retry|re-?test|re-?validate|re-?build|re-?check|try again)`,
      `repeat until (?:\\w+ ){0,3}?(?:pass(?:es)?|succeeds?|green|clean|resolved)`,
      `(?:iterate|loop|keep going) until (?:\\w+ ){0,3}?(?:pass(?:es)?|succeeds?|green|clean)`,
      `if not,? (?:stop|abort|halt|ask|tell|inform|install|fix|report|exit|warn|start|enable|fall back|log in|authenticate|run)`,
      `fix (?:any|all|every|the|these|those|reported|remaining) (?:\\w+ ){0,3}?(?:errors?|failures?|violations?|warnings?)`,
      `(?:resolve|address|correct) (?:any|all|every|the|these|those|reported|remaining) (?:\\w+ ){0,3}?(?:errors?|failures?|violations?)(?! (?:with|in|of) )`,
      `(?:retry|rerun|re-run|try again) (?:\\w+ ){0,3}?(?:once|twice|up to|at most|until|\\d)`,
      `(?:degrade|continue|proceed) gracefully`,
      `stop and (?:ask|tell|report|inform|escalate|surface|flag|notify|wait)`,
      `(?:otherwise|else),? (?:stop|abort|halt|tell|report|install|fall|exit|warn|inform|escalate)`,
    ],
    aboutDocument: [
      `(?:in|of|with|improve|update|fix|edit) (?:this|the) (?:skill|file|instructions?|document|SKILL\\.md)`,
      `instructions? (?:is|are|was|were) (?:wrong|outdated|incorrect)`,
      `skill feedback`,
      `(?:so|to help) (?:\\w+ )?(?:can )?improve`,
      `feedback (?:skill|flow|form)`,
      `\\S*feedback skill`,
    ],
    mistakeColumns: [
      `(?:\\w+ )?(?:anti[-\\s]?patterns?|mistakes?|pitfalls?|traps?|bad|wrong|don['’]t|smells?|thoughts?|excuses?|rationali[sz]ations?|red flags?|instead of|old)(?: .*)?`,
    ],
    problemColumns: [
      `(?:common |if )?(?:exit codes?|return codes?|status codes?|errors?|symptoms?|problems?|issues?|failures?|exceptions?|friction|blockers?|failure modes?|error (?:message|code|type|pattern)s?|what went wrong)(?: .*)?`,
    ],
    symptomColumns: [`(?:errors?|symptoms?|failures?|error (?:message|code|type|pattern)s?)`],
    remedyColumns: [
      `(?:\\w+ ){0,2}(?:fix(?:es)?|solutions?|actions?|resolutions?|remed(?:y|ies)|responses?|what to do|recovery|workarounds?|mitigations?|next steps?|how to .*|handling)(?: .*)?`,
    ],
  },
  nd = `(?:when|whenever|if)(?! (?:to|necessary|needed|possible|available|appropriate|applicable)\\b)`,
  rd = `(?:before|after|while|during|once|upon|prior to|ahead of|as soon as|any\\s?time|every time|in response to)`,
  id = `(?:(?:(?:this|that|it|the|these|skill|skills|agent|command|guide|tool|plugin|module|me|mode|reference|template|workflow|one)|also|always|only|both|primarily|mainly|mostly|especially|specifically|particularly|proactively|immediately|automatically|liberally|first|instead|directly|even|sparingly|here) ){0,4}`,
  ad = `(?:used|invoked|applied|loaded|consulted|activated|triggered|run|called|read|fired|launched)`,
  od = `(?:the |a |an |your |our |any |another )?(?:user|users|you|someone|somebody|anyone|people|human|customer|customers|client|clients|developer|developers|maintainer|operator|caller|reviewer|teammate|they)`,
  sd = {
    anywhere: [
      `(?:use|invoke|activate|apply|consult|trigger|load|reach for|turn to|choose|pick|prefer)\\b[^.;!?]{0,90}?\\b${nd}`,
      `(?:use|invoke|activate|apply|consult|trigger|fire|load|run|read|call|launch|start|dispatch|engage|employ) ${id}(?:${nd}|${rd})`,
      `${ad} (?:\\w+ )?(?:${nd}|${rd})`,
      `(?:use|invoke|activate|apply) ${id}(?:for|to|on|with|in|at|across|alongside)`,
      `(?:use|invoke|apply) (?:this|the) [\\w/-]+(?: skill)? (?:for|to|on)`,
      `(?:useful|helpful|handy|ideal|perfect|best|great|suitable|suited|appropriate|relevant|applicable|intended|recommended|needed|meant|well-suited|optimal|good) (?:used )?(?:for|${nd}|to use|before|after|while|during)`,
      `(?:required|necessary|mandatory|essential|important)(?: \\w+)? (?:${nd}|before|after|while|during)`,
      `(?:helps?|works?|kicks in|steps in|start here|begin here|read first|gate) (?:\\w+ )?(?:${nd}|before|after)`,
      `(?:should|must|shall|is to|to) (?:also |always |only )?be ${ad} (?:for|by|as|in|on|with|to)`,
      `(?:activates?|fires?|auto-?(?:invok|trigger|activat|load)\\w*|kicks? in|appl(?:y|ies)|engages?) (?:\\w+ ){0,3}?(?:${nd}|${rd}|on|for|to|with|automatically)`,
      `activates? (?:only )?in`,
      `(?:when|whenever|if) (?:${od}|(?:the |a |an |your |any )(?:task|request|prompt|question|conversation|project|repo|repository|codebase|diff|PR|pull request|message|input|file|work|session|change))(?:'s|’s)?`,
      `(?:when|if) (?:asked|prompted|requested|invoked|called|told|instructed|unsure|unclear|uncertain|stuck|in doubt)`,
      `whenever`,
      `when(?: \\w+ly)? \\w+ing`,
      `(?:as soon as|any\\s?time|every time|each time) (?:you|the|a|an|someone|\\w+ing)`,
      `triggers?(?:(?: words?| phrases?| keywords?| terms?| conditions?| on| when| for| by| if| with)+|(?=\\s*[:(—–-])|(?=\\s["“‘']))`,
      `(?:trigger|activation|routing) (?:words?|phrases?|keywords?|terms?|conditions?|cues?|examples?|queries)`,
      `${od} (?:(?:is |are |just |also |explicitly |specifically |directly )?(?:asks?|asked|asking|wants?|wanting|needs?|needing|says?|said|saying|mentions?|mentioned|requests?|requested|requesting|types?|provides?|wishes|describes?|describing|pastes?|uploads?|shares?|invokes?|reports?|would like)|is (?:building|working|trying|looking|debugging|writing|creating|about)|are (?:building|working|trying|looking))`,
      `(?:asks?|asked|asking)(?= (?:to|for|about|how|you|whether|what|why)\\b|\\s["“‘'])`,
      `say(?:s|ing)?(?=\\s["“‘'])`,
      `(?:handles?|covers?|answers?|answering|responds? to|responding to|phrases? like|requests? like|questions? like|prompts? like) (?:\\w+ ){0,3}?(?:requests?|questions?|queries|prompts?)`,
      `(?:upon|at|by) (?:the )?(?:user'?s? )?request`,
      `(?:in|for) (?:situations|cases|scenarios|contexts|sessions|circumstances) (?:where|when|that|in which|like|such as)`,
      `use[-\\s]cases?\\s*(?::|include|are)`,
      `(?:read|start|begin|run|load) (?:this|here|it)(?: skill)? first`,
    ],
    opening: [
      `for (?:any|all|every|each|when|tasks|requests|questions|users|work|\\w+ing)`,
      `(?:when|whenever|before|after|while|during|if|once|upon|anytime)(?! to\\b)`,
      `(?:need|want|looking|trying|ready|about) to \\w+`,
    ],
    excluded: [
      `(?:do not|don['’]t|does not|doesn['’]t|never|not|skip|avoid|isn['’]t|nor)\\b(?! only| just)(?:[\\s:-]+(?:\\w+ ){0,4}?(?:for|when|if|whenever|use|using|trigger|triggers|activate|invoke|apply|to|in)\\b)`,
      `skip\\s*:`,
      '(?:for|when|if) [^.;!?]{1,160}?,? (?:use|see|load|prefer|try) (?:the )?`?[\\w:/]+[-:/][\\w:/-]+`?',
      '(?:use|see|prefer|try) (?:the )?`?[\\w:/]+[-:/][\\w:/-]+`?(?: skill| agent| command| plugin| instead| for| when| if)',
    ],
  },
  cd = Z(`
  access acknowledge activate add adjust aggregate align allocate analyse analyze annotate announce append apply
  approve archive ask assemble assert assess assign attach audit authenticate back backfill begin benchmark bind
  boot brainstorm branch bring browse build bump bundle calculate calibrate call cancel capture cast change
  characterize check choose cite clarify classify clean clear click clone close cluster collapse collect combine
  commit compare compile complete compose compress compute conclude conduct configure confirm connect construct
  consult contact continue convert copy correct count create cross-check customise customize cut debug decide
  declare decode decompose deduplicate define delegate delete deliver demonstrate deploy derive describe design
  detect determine develop diagnose diff disable discard discover discuss dispatch display distill distinguish
  divide document download draft draw drop dry-run dump duplicate echo edit elicit emit enable encode end engage
  enrich enter enumerate escalate establish estimate evaluate examine execute exercise exit expand explain explore
  export expose extend extract fetch fill filter finalise finalize find finish fix flag flash follow force fork
  format formulate gather generate get give go grade grant grep group guide hand handle hash highlight hit hook
  identify implement import improve include increment index inform ingest init initialise initialize inject input
  insert inspect install instrument integrate interpret interview introduce investigate invite invoke isolate issue
  iterate join jump label launch lead learn let link lint list listen load locate log look loop lower make map mark
  match measure merge migrate mint mirror mock model modify monitor mount move name navigate normalise normalize
  note notify obtain offer open optimise optimize order orient outline output override package paint parse partition
  paste patch perform pick pilot pin ping pinpoint place plan play plot poll pop populate port post practice predict
  prefix prepare present preserve press preview print prioritise prioritize probe proceed process produce profile
  promote prompt propose provide provision prune publish pull purge push put query queue quote raise rank re-read
  re-run read rebase rebuild receive recommend record recover redeploy redirect refactor refine refresh register
  reinstall release reload remove rename render reorder repeat replace replay reply report reproduce request rerun
  research reset resolve respond restart restore restructure resume retest retrieve retry return reuse revert review
  revise revoke rewrite rotate route run sample save scaffold scan schedule scope score scrape screen scroll search
  seed select send serve set share shift ship show sign sketch skim skip slice snapshot solve sort source spawn
  specify split stage start state stop store strip structure study submit subscribe substitute suggest summarise
  summarize supply surface swap switch sync synthesise synthesize tag tailor take tally tell terminate test tidy
  toggle touch trace track train transcribe transform translate triage trigger trim try tune turn type uncomment
  understand undo uninstall unpack unzip update upgrade upload use validate verify view visit visualise visualize
  vote wait walk watch weigh wire wrap write zip
`),
  ld =
    /* @__PURE__ */ `act.adhere.adopt.aim.allow.always.anchor.anticipate.assume.avoid.balance.be.beware.bias.care.challenge.consider.default.delay.do.don't.embrace.encourage.enforce.ensure.err.expect.favor.favour.focus.guard.honor.honour.ignore.invest.keep.lean.leave.leverage.limit.maintain.make sure.maximise.maximize.mind.minimise.minimize.never.only.opt.own.pay.prefer.prevent.protect.pursue.reduce.rely.remain.remember.require.reserve.respect.restrict.simplify.speak.stay.stick.strive.support.treat.trust.value`.split(
      `.`,
    ),
  ud = {
    language: `en`,
    spaced: !0,
    trigger: sd,
    guard: {
      hint: `not\\b|n['’]?t\\b|never|avoid|forbid|prohib|disallow|off[-\\s]limits|verboten|banned|\\bno |at no|on no|in no|refus|refrain|abstain|resist|stop |nothing`,
      anywhere: [
        `(?:must|shall|should|ought|are to|is to) (?:\\w+ly )?not(?! (?:be (?:a problem|an issue|necessary|confused|present|empty|null|blank|found|needed)|only|just|take|matter|have to|need)\\b)`,
        `(?:mustn|shan|shouldn)['’]t(?! (?:be (?:a problem|an issue|necessary)|take|matter|have to))`,
        `(?:forbidden|prohibited|disallowed|off[-\\s]limits|verboten|banned|not (?:allowed|permitted|acceptable))`,
        `(?:under|in) no (?:circumstances?|event)`,
        `(?:at no (?:time|point)|on no account)`,
        `(?:must|should|may|shall|can|will|do|does|to) (?:NEVER|never)(?! (?:been|happen|occur|end|see|know|expire|fail|return))`,
        `(?:you|agents?|claude|skill|subagents?|orchestrator|reviewers?|we) never(?! (?:been|happens?|occurs?|ends?|seen?|knows?|had|has))`,
        `(?:things|what|patterns|mistakes|pitfalls|phrases|words|practices|behaviors?|antipatterns|errors) (?:to avoid|not to \\w+)`,
        `(?:when|where|how) not to \\w+`,
        `(?:is|are|was|be) not (?:for|intended (?:for|to)|meant (?:for|to)|designed for|suitable for|a (?:replacement|substitute) for)`,
        `(?:isn|aren)['’]t (?:for|intended for|meant for)`,
        `(?:try|be sure|make sure|want|need|aim|remember|careful|take care) (?:to avoid|not to|never to)`,
        `(?:refrain|abstain) from`,
        `resist the (?:urge|temptation)`,
        `no exceptions`,
        `no (?:\\w+ ){1,3}(?:should|must|may|can) (?:be|ever)`,
        `what not to (?:do|include|use|write|touch|change|say)`,
      ],
      opening: [
        `(?:do not|don['’]?t)(?! (?:worry|hesitate|forget|know|care|panic|mind|be afraid|support|exist|match|have|need|apply|work|matter|require|disturb|want|repeat yourself)\\b)`,
        `never(?! (?:(?:been|again|mind|happens?|occurs?|before|seen|null|empty|ending|the|a|an|expires?)\\b|\\w+[^s]s\\b|\\w+[^e]ed\\b(?<!embed)))`,
        `avoid(?! (?:the need|having to|[^.;:]{1,60} by \\w+ing)\\b)`,
        `refrain`,
        `refuse to`,
        `not (?:for|to be used|intended for|meant for|suitable for)(?! (?:now|long))`,
        `stop (?:using|adding|writing)`,
        `nothing (?:else|outside|beyond)`,
        `cannot be used (?:for|to)`,
      ],
      before:
        /* @__PURE__ */ `and.but.or.nor.so.then.please.also.always.just.simply.instead.otherwise.therefore.thus.you must.you should.must.should.shall.agents?.important.note.critical.rule.warning.caution.absolutely.strictly.generally.explicitly.ever.again.even.actively.deliberately.especially.particularly.finally.first.remember.meanwhile`.split(
          `.`,
        ),
      headings: [
        `(?:when|where) (?:to avoid|not to|you should\\s?n['’]t|(?:should )?NOT)`,
        `^do(?:n['’]?ts?| not)`,
        `^avoid(?:ing)?`,
        `anti[-\\s]?patterns?`,
        `what (?:not to|this (?:skill )?(?:is not|isn['’]t|does not|doesn['’]t))`,
        `not (?:for|to use|to do|allowed|in scope)`,
        `out[-\\s]of[-\\s]scope`,
        `non[-\\s]?goals?`,
        `forbidden`,
        `prohibit(?:ed|ions?)`,
        `banned`,
      ],
      scope: [
        `skip(?:s)?(?: (?:this|it|the skill))?(?: (?:if|when|for|unless)|\\s*:)`,
        `(?:does not|doesn['’]t) (?:cover|handle|apply|activate|trigger|replace|include)`,
        `not (?:for|when|if|to be used)`,
      ],
      contrast: [
        `not (?!only\\b|just\\b|necessarily|all\\b|yet\\b|sure\\b|found|available|required|installed|supported|working|set\\b|needed|applicable|including|visible|recommended|\\w+ed\\b|on an?\\b|in an?\\b)\\w+`,
      ],
    },
    failure: td,
    step: {
      numbered: [`(?:sub-?)?(?:step|phase|stage|pass|round|task)\\s?#`],
      procedures: [
        `(?:work|task)[-\\s]?flows?(?! (?:patterns?|files?|syntax|triggers?|jobs?|yaml|names?|types?|states?)\\b)`,
        `procedures?`,
        `process(?! (?:management|isolation|state)\\b)`,
        `protocol`,
        `steps`,
        `phases`,
        `stages`,
        `step[-\\s]by[-\\s]step`,
        `instructions`,
        `how (?:this|the) (?:skill|command|workflow) works`,
        `execution`,
        `run\\s?book`,
        `play\\s?book`,
        `recipe`,
        `sequence`,
        `walk[-\\s]?through`,
        `routine`,
        `sequentially`,
        `(?:do|follow|perform|execute|run|complete|work through|carry out|go through) (?:the |these |this |each |all )?(?:\\w+ )?(?:following|steps?|order|sequence|below|in order|process|workflow|procedure|checklist)`,
        `in (?:this |the following |strict )?(?:order|sequence)`,
        `your (?:task|job)`,
        `what (?:to do|you do)`,
        `when (?:invoked|called|activated|triggered|this skill)`,
        `(?:migration|upgrade) (?:path|steps|plan)`,
      ],
      activities: [
        `how (?:to|it works)`,
        `quick\\s?start`,
        `getting started`,
        `(?:initial |first[-\\s]time |project )?set[-\\s]?up`,
        `installation`,
        `onboarding`,
        `pipeline(?! (?:syntax|config|types?)\\b)`,
        `lifecycle`,
        `loop`,
        `usage`,
        `checklist`,
        `method(?:ology)?`,
        `algorithm`,
        `what (?:it|this (?:skill|command)) does`,
        `migration guide`,
      ],
      tasks: [`^to (?!the\\b|a\\b|an\\b|be\\b)\\w+`, `^(?:when|before|after|while|for|if|once|whenever) `, `^\\w+ing `],
      collections:
        /* @__PURE__ */ `(?:best )?practices.guidelines.principles.rules.tips.hints.requirements.constraints.criteria.patterns.considerations.mistakes.pitfalls.gotchas.anti[-\\s]?patterns.features.benefits.advantages.options.types.kinds.categories.use cases.when (?:not )?to use.concepts.components.reasons.causes.questions.faq.lessons.takeaways.goals.objectives.limitations.notes.references.resources.metrics.dimensions.factors.levels.layers.tiers.characteristics.properties.invariants.guarantees.heuristics.strategies.techniques.alternatives.scenarios.standards.red flags.(?:output|report|response) (?:format|structure|contract).deliverables.trigger(?:s|ing)?.prerequisites.inputs.anatomy`.split(
          `.`,
        ),
      columns: [`steps?`, `phases?`, `stages?`, `order`],
      first: [
        `first(?:ly)?(?=\\s?,| \\w+)`,
        `to (?:begin|start)(?: with)?`,
        `start (?:by|with)`,
        `begin (?:by|with)`,
        `initially`,
      ],
      next: [
        `then`,
        `next(?=\\s?,| \\w+)`,
        `second(?:ly)?(?=\\s?,)`,
        `third(?:ly)?(?=\\s?,)`,
        `after (?:that|this|which)`,
        `afterwards?`,
        `once (?:that|this|you|the|done|complete)`,
        `subsequently`,
        `from there`,
      ],
      last: [`finally`, `last(?:ly)?(?=\\s?,)`, `to finish`, `as a last step`],
      actions: cd,
      conditions: Z(`
      if when whenever for once after before unless otherwise on in with using from while
    `),
      endings: [],
      habits: ld,
    },
  },
  dd = {
    language: `fr`,
    spaced: !0,
    trigger: {
      anywhere: [
        `(?:à utiliser|utilis(?:er|ez|e)|invoqu(?:er|ez|e)|activ(?:er|ez|e)|appliqu(?:er|ez|e)|appel(?:er|ez)|déclench(?:er|ez|e)|consult(?:er|ez)|employ(?:er|ez))(?![\\p{L}])[^.;!?]{0,60}?(?<![\\p{L}])(?:quand|lorsque?|lorsqu|dès que|si|lors d|avant d|après|pendant|pour|chaque fois|en cas)`,
        `(?:quand|lorsque|dès que|chaque fois que) \\p{L}+`,
        `(?:lorsqu|dès qu|chaque fois qu|s)['’](?:on|il|elle|une?|ils)`,
        `si (?:l['’]utilisat|vous|tu|on|la|le|les|un|une|quelqu)`,
        `lors (?:de|du|des|d['’])`,
        `(?:l['’]utilisat(?:eur|rice)|les utilisateurs) (?:demande|demandent|veut|souhaite|a besoin|mentionne|dit|pose|évoque|réclame)`,
        `déclencheurs?|mots?[- ]clés?`,
        `(?:utile|idéale?|adaptée?|recommandée?|conçue?|parfaite?|destinée?) (?:pour|à|quand|lorsque|si|aux?)`,
        `(?:s['’]active|se déclenche) (?:quand|lorsque|sur|si|pour|dès)`,
        `déclench(?:e|er|ez) (?:sur|quand|si|lorsque|dès|en cas)`,
        `en vue de`,
        `à la demande`,
      ],
      opening: [`pour \\p{L}+(?:er|ir|re)`, `(?:quand|lorsque|si|avant|après|pendant|dès)`],
      excluded: [
        `(?:ne|n['’]|pas|jamais|éviter?|évitez) ?(?:\\p{L}+ ){0,3}?(?:utiliser|utilisez|pour|activer|activez|quand|lorsque|si|invoquer|appliquer)`,
      ],
    },
    guard: {
      anywhere: [
        `(?:ne|n['’]) ?(?:\\p{L}+(?:ez|ons)|doi[st]|doivent|devez|devrai(?:s|t|ent)|faut) (?:pas|jamais|plus|en aucun cas)`,
        `ne (?:jamais|pas|plus) (?:\\p{L}+(?:er|ir|re))`,
        `(?:interdite?s?|proscrite?s?|prohibée?s?|en aucun cas|sous aucun prétexte|hors de question|il est interdit)`,
      ],
      opening: [
        `(?:ne|n['’]) ?(?:\\p{L}+(?:e|s)) (?:pas|jamais|plus)(?<!(?:est|existe|a|ont|sont|supporte|contient) (?:pas|jamais|plus))`,
        `jamais`,
        `évit(?:ez|er|e|ons)`,
        `pas (?:de|pour|d['’])`,
      ],
      before: [
        `et`,
        `mais`,
        `ou`,
        `donc`,
        `puis`,
        `alors`,
        `aussi`,
        `toujours`,
        `important`,
        `note`,
        `attention`,
        `règle`,
        `s['’]il vous plaît`,
      ],
      headings: [
        `quand ne pas`,
        `anti[- ]?(?:patterns|modèles)`,
        `ce qu[’'](?:il|on) ne faut pas`,
        `à éviter`,
        `à ne pas`,
        `interdictions|interdits?`,
        `hors périmètre`,
        `erreurs à éviter`,
        `jamais`,
      ],
      scope: [`ne (?:couvre|concerne|traite|gère) pas`, `exclut`, `pas pour`],
      contrast: [`(?:et )?(?:non|pas) (?!seulement|uniquement|forcément)\\p{L}+`],
    },
    failure: {
      headings: [
        `dépannage`,
        `résolution (?:de|des) (?:problèmes|erreurs|incidents)`,
        `(?:erreurs|problèmes|pannes) (?:courante?s|fréquente?s|connue?s|classiques)`,
        `reprise (?:sur|après) (?:erreur|échec|incident)`,
        `solutions? de (?:repli|secours)`,
        `repli`,
        `plan b`,
        `en cas (?:d['’]|de) ?(?:erreur|échec|problème)`,
        `si (?:quelque|ça|cela|un)`,
        `mode dégradé`,
      ],
      weakHeadings: [`gestion (?:de|des|d['’]) ?(?:erreurs?|échecs?|exceptions)`, `^erreurs$`],
      mixedHeadings: [
        `^échecs$`,
        `cas (?:limites|particuliers)`,
        `modes de défaillance`,
        `^problèmes$`,
        `codes d['’]erreur`,
      ],
      conditions: [`si`, `s['’](?=il)`, `quand`, `lorsque`, `en cas d(?:e|'|’)`, `au cas où`, `après`],
      closings: [],
      failures: [
        `échou(?:e|ent|é|ée)`,
        `échecs?`,
        `erreurs?`,
        `manqu(?:e|ent|ante?s?)`,
        `absente?s?`,
        `(?:n['’]|ne )(?:est|sont|existe|existent|fonctionne|répond|répondent|peut|pouvez|parvient|trouve|passe|passent|démarre|compile|a) (?:pas|plus|rien|aucun)`,
        `indisponibles?`,
        `introuvables?`,
        `impossibles?`,
        `plant(?:e|é)`,
        `exceptions?`,
        `délai d['’]attente|timeout`,
        `refusée?s?`,
        `rejetée?s?`,
        `bloquée?s?`,
        `invalides?`,
        `corrompue?s?`,
        `cassée?s?`,
        `conflits?`,
        `vides?`,
        `aucun (?:résultat|accès)`,
      ],
      responses: Z(`
      arrêt(?:ez|er|e) stopp(?:ez|er|e) abandonn(?:ez|er|e) demand(?:ez|er|e) inform(?:ez|er|e) préven(?:ez|ir)
      avert(?:issez|ir) signal(?:ez|er|e) rapport(?:ez|er) réessay(?:ez|er) relanc(?:ez|er|e) recommenc(?:ez|er)
      reven(?:ez|ir) utilis(?:ez|er|e) install(?:ez|er|e) exécut(?:ez|er|e) lanc(?:ez|er|e) vérifi(?:ez|er|e)
      contrôl(?:ez|er) corrig(?:ez|er|e) ignor(?:ez|er) pass(?:ez|er) continu(?:ez|er|e) poursuiv(?:ez|re)
      propos(?:ez|er|e) suggér(?:ez|er) affich(?:ez|er) indiqu(?:ez|er|e) consult(?:ez|er|e) expliqu(?:ez|er)
      attend(?:ez|re) basculez|basculer not(?:ez|er) dites faites ne n['’] cherch(?:ez|er) repli(?:ez|er)
    `),
      retreats: [`arrêtez`, `arrêter`, `abandonnez`, `demandez`, `réessayez`, `signalez`, `informez`],
      recoveries: [
        `(?:en|comme) (?:dernier recours|solution de repli)`,
        `corrigez (?:toutes les|toute) (?:erreurs?)`,
        `se rabattre sur|rabattez-vous sur`,
      ],
      aboutDocument: [],
      mistakeColumns: [],
      problemColumns: [`(?:erreurs?|problèmes?|symptômes?|échecs?|pannes?|situation).*`],
      symptomColumns: [`(?:erreurs?|symptômes?).*`],
      remedyColumns: [`(?:\\p{L}+ ){0,2}(?:solutions?|actions?|réponse|correction|correctif|que faire|remède).*`],
    },
    step: {
      numbered: [`(?:étape|phase|tâche)\\s?#`],
      procedures: [
        `étapes`,
        `procédures?`,
        `processus`,
        `déroulement`,
        `flux(?: de travail)?`,
        `instructions`,
        `exécution`,
        `séquence`,
        `dans (?:l['’]|cet )ordre`,
        `marche à suivre`,
        `protocole`,
        `workflow`,
      ],
      activities: [
        `comment (?:utiliser|procéder|faire|ça marche)`,
        `démarrage rapide`,
        `prise en main`,
        `installation`,
        `mise en place`,
        `utilisation`,
        `méthode`,
        `méthodologie`,
      ],
      tasks: [`^(?:pour|quand|lorsque|si|avant|après) `],
      collections: [
        `bonnes pratiques`,
        `principes`,
        `règles`,
        `conseils`,
        `astuces`,
        `exigences`,
        `contraintes`,
        `critères`,
        `considérations`,
        `caractéristiques`,
        `fonctionnalités`,
        `avantages`,
        `options`,
        `types`,
        `exemples`,
        `concepts`,
        `remarques`,
        `références`,
        `raisons`,
        `métriques`,
        `prérequis`,
        `motifs`,
      ],
      columns: [`étapes?`, `phase`, `ordre`],
      first: [`d['’]abord`, `premièrement`, `tout d['’]abord`, `pour commencer`, `commencez par`, `en premier lieu`],
      next: [`ensuite`, `puis`, `après (?:cela|ça)`, `deuxièmement`, `une fois`],
      last: [`enfin`, `finalement`, `pour finir`, `en dernier lieu`],
      actions: [
        `\\p{L}{2,}(?:ez|er|ir|dre|ire|ttre)(?<!premier|dernier|entier|fichier|dossier|papier|atelier|particulier|chez|assez)`,
        `lis`,
        `crée`,
        `vérifie`,
        `lance`,
        `écris`,
        `ajoute`,
        `supprime`,
        `demande`,
        `ouvre`,
        `choisis`,
        `faites`,
        `fais`,
        `dites`,
      ],
      conditions: [`si`, `quand`, `lorsque`, `pour`, `une fois`, `en`, `avec`, `après`],
      endings: [],
      habits: Z(`
      évitez éviter toujours jamais gardez préférez privilégiez veillez assurez-vous pensez ne respectez conservez
    `),
    },
  },
  fd = {
    language: `de`,
    spaced: !0,
    trigger: {
      anywhere: [
        `(?:verwende|verwenden|verwendet|nutze|nutzen|benutze|benutzen|einsetzen|aufrufen|aktiviere|aktivieren|anwenden|greift|rufe|starte|lade)(?![\\p{L}])[^.;!?]{0,60}?(?<![\\p{L}])(?:wenn|sobald|falls|bei|beim|für|um|bevor|nachdem|während|zum|zur|immer)`,
        `(?:wenn|sobald|falls|immer wenn|jedes Mal,? wenn) \\p{L}+`,
        `bei (?:\\p{L}+ ){0,3}?(?:Anfragen|Fragen|Aufgaben|Bedarf|Problemen)`,
        `(?:der|die) (?:Nutzer(?:in)?|Benutzer(?:in)?|Anwender(?:in)?|User)s? (?:\\p{L}+ ){0,6}?(?:fragt|bittet|will|möchte|braucht|erwähnt|verlangt|wünscht|sagt)`,
        `Auslöser|Trigger(?:wörter|phrasen)|Trigger\\s*:|Stichw(?:orte|örter)|Schlüsselw(?:orte|örter)`,
        `(?:nützlich|geeignet|ideal|gedacht|hilfreich|empfohlen|zuständig|sinnvoll) (?:für|bei|wenn|zum|zur|um)`,
        `zu verwenden (?:wenn|bei|für)`,
        `auf (?:Anfrage|Wunsch)`,
        `einzusetzen`,
      ],
      opening: [`(?:zum|beim|bei|vor|nach|für) \\p{L}+`, `(?:wenn|sobald|falls|bevor|nachdem)`],
      excluded: [
        `(?:nicht|nie|niemals|kein|keine) (?:\\p{L}+ ){0,3}?(?:verwenden|nutzen|für|bei|wenn|einsetzen|aktivieren|zum|zur)`,
      ],
    },
    guard: {
      anywhere: [
        `(?:darf|dürfen|darfst|soll|sollen|sollst|sollte|sollten|muss|müssen)(?![\\p{L}])[^.;:!?]{0,80}?(?<![\\p{L}])(?:nicht|nie|niemals|kein(?:e|en|er|em|es)?)`,
        `(?:verboten|untersagt|unzulässig|nicht (?:erlaubt|zulässig|gestattet)|tabu|auf keinen Fall|unter keinen Umständen|keinesfalls|niemals)`,
        `nicht (?:\\p{L}+ ){0,2}?(?:verwenden|nutzen|benutzen|einsetzen|ändern|löschen|überschreiben|hinzufügen|schreiben|raten|annehmen|ausführen|starten|committen|pushen|erfinden|kopieren|vergessen|anfassen|fragen|anlegen|speichern)(?=[\\s]*(?:[.,;:!)]|$|–|—))`,
      ],
      opening: [
        `(?!(?:diese|eine|alle|viele|jede|seine|ihre|einige|beide|solche|welche|manche|andere|neue|die|wenn|keine|bitte) )\\p{L}+(?:e|en) (?:\\p{L}+ ){0,5}?(?:nicht|nie|niemals|kein(?:e|en|er|em|es)?)(?<!(?:werden|sind|haben|können|existieren|diese|eine|keine) (?:nicht|nie|niemals|keine))`,
        `(?:nie|niemals)`,
        `vermeide(?:n)?`,
        `nicht für`,
        `kein(?:e|en|er)? (?:\\p{L}+ ){1,5}?(?:verwenden|nutzen|benutzen|einsetzen|ändern|löschen|schreiben|erfinden|anlegen|hinzufügen|ausgeben|speichern|erstellen)`,
      ],
      before: Z(`
      und aber oder also dann bitte auch immer wichtig achtung hinweis regel daher deshalb
    `),
      headings: [
        `wann nicht`,
        `anti[- ]?(?:pattern|muster)s?`,
        `was (?:man )?nicht`,
        `nicht (?:tun|verwenden|erlaubt)`,
        `vermeiden`,
        `verbote?`,
        `außerhalb des (?:umfangs|geltungsbereichs)`,
        `nicht-ziele`,
        `niemals`,
      ],
      scope: [`(?:deckt|behandelt|umfasst)(?![\\p{L}])[^.]{0,40} nicht`, `nicht für`, `ausgenommen`],
      contrast: [`nicht (?!nur|bloß|unbedingt|immer)\\p{L}+`],
    },
    failure: {
      headings: [
        `fehler(?:behebung|suche|fälle|szenarien|beseitigung)`,
        `problem(?:lösung|behebung|e lösen)`,
        `(?:häufige|bekannte|typische) (?:fehler|probleme)`,
        `störungs(?:behebung|beseitigung)`,
        `(?:wenn|falls) (?:etwas|ein|eine|der|die|das) .*(?:schief|fehlschlägt|fehlt|scheitert)`,
        `rückfall(?:ebene|option)?|notlösung|ausweich\\p{L}+`,
        `wiederherstellung`,
        `plan b`,
        `im fehlerfall`,
        `fallback`,
      ],
      weakHeadings: [`fehlerbehandlung`, `^fehler$`],
      mixedHeadings: [`grenzfälle|randfälle|sonderfälle`, `fehlercodes`, `^probleme$`, `fehlermodi`],
      conditions: [`wenn`, `falls`, `sollte`, `bei`, `im falle`, `nach`],
      closings: [],
      failures: [
        `fehlschl(?:ägt|agen|ug)`,
        `fehlgeschlagen`,
        `scheitert|scheitern`,
        `fehler`,
        `fehl(?:t|en|end|ende|endem|ender)`,
        `nicht (?:verfügbar|erreichbar|gefunden|vorhanden|installiert|existiert|funktioniert|möglich|antwortet|startet|geladen|gesetzt|konfiguriert|eingerichtet|bestanden)`,
        `existiert nicht`,
        `funktioniert nicht`,
        `startet nicht`,
        `nicht\\s+\\p{L}+\\s+(?:kann|werden kann|lässt)`,
        `unmöglich`,
        `abstürz\\p{L}*|abgestürzt`,
        `ausnahme`,
        `zeitüberschreitung|timeout`,
        `abgelehnt`,
        `verweigert`,
        `blockiert`,
        `ungültig\\p{L}*`,
        `beschädigt`,
        `defekt`,
        `kaputt`,
        `konflikt\\p{L}*`,
        `leer`,
        `kein(?:e|en)? (?:ergebnis\\p{L}*|treffer|zugriff|antwort|verbindung)`,
      ],
      responses: Z(`
      stopp(?:e|en)? brich|abbrechen frag(?:e|en) nachfragen bitte melde(?:n)? informiere(?:n)? warne(?:n)? weise
      sag(?:e|en) teile wiederhole(?:n)? versuche(?:n)? erneut kehre verwende(?:n)? nutze(?:n)? installiere(?:n)?
      führe ausführen prüfe(?:n)? überprüfe(?:n)? korrigiere(?:n)? behebe(?:n)? überspringe(?:n)? fahre fortfahren
      weitermachen schlage vorschlagen zeige(?:n)? gib suche(?:n)? wechsle wechseln greife erkläre(?:n)?
      notiere(?:n)? protokolliere(?:n)? warte(?:n)? nicht starte(?:n)? setze lies
    `),
      retreats: [`stopp(?:e|en)?`, `brich`, `frag(?:e|en)`, `melde`, `überspringe`],
      recoveries: [
        `greife (?:auf .{1,40} )?zurück`,
        `weiche auf`,
        `als (?:letzte möglichkeit|notlösung)`,
        `behebe (?:alle|jeden) (?:fehler)`,
      ],
      aboutDocument: [],
      mistakeColumns: [],
      problemColumns: [`(?:fehler|problem|symptom|störung|situation|fehlermeldung).*`],
      symptomColumns: [`(?:fehler|symptom).*`],
      remedyColumns: [`(?:\\p{L}+ ){0,2}(?:lösung|maßnahme|aktion|behebung|abhilfe|reaktion|was tun).*`],
    },
    step: {
      numbered: [`(?:schritt|phase|stufe|aufgabe|etappe)\\s?#`, `#\\.? (?:schritt|phase)`],
      procedures: [
        `schritte`,
        `vorgehen(?:sweise)?`,
        `ablauf`,
        `arbeitsablauf`,
        `arbeitsschritte`,
        `verfahren`,
        `prozess`,
        `anleitung`,
        `anweisungen`,
        `erste schritte`,
        `ausführung`,
        `reihenfolge`,
        `der reihe nach`,
        `protokoll`,
        `workflow`,
        `durchführung`,
      ],
      activities: [
        `so (?:geht|funktioniert)`,
        `schnellstart`,
        `installation`,
        `einrichtung`,
        `verwendung`,
        `methode`,
        `methodik`,
      ],
      tasks: [`^(?:um|wenn|falls|vor|nach|für|zum|beim) `],
      collections: [
        `bewährte (?:methoden|praktiken|verfahren)`,
        `best practices`,
        `prinzipien`,
        `grundsätze`,
        `regeln`,
        `tipps`,
        `anforderungen`,
        `einschränkungen`,
        `kriterien`,
        `muster`,
        `überlegungen`,
        `merkmale`,
        `funktionen`,
        `vorteile`,
        `optionen`,
        `typen`,
        `arten`,
        `beispiele`,
        `konzepte`,
        `hinweise`,
        `referenzen`,
        `gründe`,
        `metriken`,
        `richtlinien`,
        `voraussetzungen`,
      ],
      columns: [`schritte?`, `phase`, `reihenfolge`],
      first: [`zuerst`, `zunächst`, `als erstes`, `erstens`, `beginne`],
      next: [`dann`, `danach`, `anschließend`, `als nächstes`, `zweitens`, `im anschluss`, `sobald`],
      last: [`schließlich`, `zuletzt`, `abschließend`, `zum schluss`, `am ende`],
      actions: Z(`
      lies führe erstelle prüfe überprüfe öffne rufe hole sammle analysiere identifiziere wähle erzeuge generiere
      schreibe aktualisiere füge lösche entferne ändere konfiguriere installiere starte stoppe frage frag sende
      teste zeige gib speichere lade verwende nutze suche finde definiere vergleiche fasse extrahiere wandle entwirf
      plane liste markiere bewerte baue kompiliere korrigiere behebe warte wiederhole melde berichte dokumentiere
      teile kopiere verschiebe berechne wende bestätige bestimme ermittle lege setze stelle klone committe pushe
      schließe validiere verifiziere nimm mache
    `),
      conditions: [`wenn`, `falls`, `bei`, `für`, `sobald`, `nach`, `mit`, `im`],
      endings: [`\\p{L}{3,}(?:en|ern|eln)(?<!werden|können|haben|sollen|müssen|sind|dürfen)`],
      habits: Z(`
      vermeide vermeiden immer nie niemals halte bevorzuge achte denke beachte kein keine
    `),
    },
  },
  pd = {
    language: `it`,
    spaced: !0,
    trigger: {
      anywhere: [
        `(?:usa(?:re|l[aoe])?|usat[aoe]|utilizza(?:re)?|da usare|da utilizzare|invoca(?:re)?|attiva(?:re)?|applica(?:re)?|richiama(?:re)?|esegui|consulta|ricorri)(?![\\p{L}])[^.;!?]{0,60}?(?<![\\p{L}])(?:quando|ogni volta|se|prima di|dopo|durante|per|nel caso|in caso)`,
        `(?:quando|ogni volta che|ogniqualvolta|nel caso in cui) \\p{L}+`,
        `se (?:l['’]utente|il|la|devi|vuoi|serve|qualcuno|si)`,
        `(?:l['’]utente|gli utenti) (?:chiede|chiedono|vuole|desidera|ha bisogno|menziona|richiede|dice|domanda)`,
        `(?:si attiva|attivat[ao]|si usa|viene usat[ao]) (?:quando|per|con|se|in)`,
        `parole? chiave|trigger\\s*:`,
        `(?:utile|ideale|adatt[oa]|consigliat[oa]|indicat[oa]|pensat[oa]|perfett[oa]) (?:per|quando|se|a)`,
        `su richiesta`,
      ],
      opening: [`per \\p{L}+(?:are|ere|ire)`, `(?:quando|se|prima di|dopo|durante)`],
      excluded: [
        `(?:non|mai|evita(?:re)?) (?:\\p{L}+ ){0,2}?(?:usare|usa|utilizzare|per|attivare|quando|se|applicare)`,
      ],
    },
    guard: {
      anywhere: [
        `non (?:si )?dev(?:e|i|ono|ete)`,
        `non dovrebbe`,
        `non si può`,
        `(?:vietat[oaie]|proibit[oaie]|in nessun caso|per nessun motivo|non è (?:consentito|permesso))`,
        `mai (?!più|stat)`,
      ],
      opening: [
        `non (?:\\p{L}+(?:are|ere|ire|arl[oae]|a|i)|(?:lo|la|li|le|ti|si) \\p{L}+(?:are|ere|ire|a|i))(?<!non (?:è|ha|esista|supporta|serva|funziona|basta|richieda))`,
        `evita(?:re|te)?`,
        `mai`,
        `non per`,
      ],
      before: [
        `e`,
        `ma`,
        `o`,
        `né`,
        `quindi`,
        `poi`,
        `per favore`,
        `anche`,
        `sempre`,
        `importante`,
        `nota`,
        `attenzione`,
        `regola`,
        `devi`,
      ],
      headings: [
        `quando non`,
        `anti[- ]?pattern`,
        `cosa non`,
        `da evitare`,
        `da non`,
        `divieti|vietato`,
        `fuori ambito`,
        `errori da evitare`,
        `mai`,
      ],
      scope: [`non (?:copre|include|usare|è per|gestisce)`, `esclude`],
      contrast: [`non (?!solo|soltanto|necessariamente)\\p{L}+`],
    },
    failure: {
      headings: [
        `risoluzione (?:dei|degli|di) (?:problemi|errori|guasti)`,
        `(?:errori|problemi) (?:comuni|frequenti|noti|tipici)`,
        `recupero(?: dagli)? (?:errori|dati)?`,
        `ripiego|piano b|alternative se`,
        `se (?:qualcosa|fallisce|non)`,
        `cosa fare se`,
        `in caso di (?:errore|fallimento|problemi)`,
      ],
      weakHeadings: [`gestione (?:degli|dei|di) (?:errori|fallimenti|eccezioni)`, `^errori$`],
      mixedHeadings: [`^fallimenti$`, `casi (?:limite|particolari)`, `^problemi$`, `codici di errore`],
      conditions: [`se`, `quando`, `in caso di`, `nel caso`, `qualora`, `dopo`],
      closings: [],
      failures: [
        `fallis(?:ce|cono)`,
        `fallit[oaie]`,
        `fallimento`,
        `error[ei]`,
        `manc(?:a|ano|ante|anti)`,
        `assente`,
        `non (?:è|sono|esiste|esistono|funziona|risponde|può|puoi|riesce|trova|trovat[oa]|disponibile|carica|compila|passa|passano|c['’]è)`,
        `indisponibile`,
        `eccezione`,
        `timeout|scade`,
        `rifiutat[oa]`,
        `negat[oa]`,
        `bloccat[oa]`,
        `non valid[oa]`,
        `corrott[oa]`,
        `rott[oa]`,
        `conflitt[oi]`,
        `vuot[oa]`,
        `impossibile`,
      ],
      responses: Z(`
      ferma(?:ti|rsi)? fermare interrompi annulla chiedi chiedere informa(?:re)? avvisa(?:re)? notifica(?:re)?
      segnala(?:re)? riprova(?:re)? torna(?:re)? usa(?:re)? utilizza(?:re)? installa(?:re)? esegui(?:re)?
      verifica(?:re)? controlla(?:re)? correggi correggere salta(?:re)? ignora continua(?:re)? prosegui suggerisci
      mostra(?:re)? indica(?:re)? ricorri passa cerca(?:re)? consulta(?:re)? spiega(?:re)? registra attendi aspetta
      non proponi offri lascia segna di['’]
    `),
      retreats: [`fermati`, `interrompi`, `chiedi`, `riprova`, `avvisa`, `segnala`],
      recoveries: [`ricorri a`, `come (?:ultima risorsa|alternativa|ripiego)`, `correggi (?:tutti gli|ogni) error[ei]`],
      aboutDocument: [],
      mistakeColumns: [],
      problemColumns: [`(?:error[ei]|problem[ai]|sintom[oi]|guast[oi]|situazione).*`],
      symptomColumns: [`(?:error[ei]|sintom[oi]).*`],
      remedyColumns: [`(?:\\p{L}+ ){0,2}(?:soluzion[ei]|azion[ei]|rispost[ae]|correzione|cosa fare|rimedio).*`],
    },
    step: {
      numbered: [`(?:passo|passaggio|fase|tappa|attività)\\s?#`],
      procedures: [
        `passi`,
        `passaggi`,
        `procedur[ae]`,
        `processo`,
        `flusso(?: di lavoro)?`,
        `istruzioni`,
        `esecuzione`,
        `sequenza`,
        `in (?:quest['’])?ordine`,
        `protocollo`,
        `workflow`,
      ],
      activities: [
        `come (?:usare|funziona|fare|procedere)`,
        `avvio rapido`,
        `installazione`,
        `configurazione iniziale`,
        `utilizzo`,
        `metodo`,
        `metodologia`,
      ],
      tasks: [`^(?:per|quando|se|prima di|dopo) `],
      collections: [
        `buone pratiche`,
        `migliori pratiche`,
        `princìpi|principi`,
        `regole`,
        `consigli`,
        `suggerimenti`,
        `requisiti`,
        `vincoli`,
        `criteri`,
        `considerazioni`,
        `caratteristiche`,
        `vantaggi`,
        `opzioni`,
        `tipi`,
        `esempi`,
        `concetti`,
        `note`,
        `riferimenti`,
        `ragioni`,
        `metriche`,
        `linee guida`,
      ],
      columns: [`pass[oi]`, `passaggio`, `fase`, `ordine`],
      first: [`prima(?= di tutto|,)`, `innanzitutto`, `per prima cosa`, `per iniziare`, `inizia`],
      next: [`poi`, `dopo`, `quindi`, `successivamente`, `in seguito`, `in secondo luogo`, `una volta`],
      last: [`infine`, `alla fine`, `per ultimo`],
      actions:
        /* @__PURE__ */ `\\p{L}{2,}(?:are|ere|ire|rre)(?:l[oaie])?.leggi.esegui.crea.verifica.controlla.apri.chiama.ottieni.analizza.identifica.seleziona.scegli.genera.scrivi.aggiorna.aggiungi.elimina.rimuovi.modifica.cambia.configura.installa.avvia.ferma.chiedi.invia.distribuisci.testa.prova.mostra.restituisci.salva.carica.usa.utilizza.cerca.trova.definisci.confronta.riassumi.estrai.converti.progetta.pianifica.elenca.segna.valuta.scarica.costruisci.compila.correggi.attendi.ripeti.informa.presenta.registra.dividi.unisci.copia.sposta.consulta.calcola.applica.completa.conferma.determina.imposta.raccogli.fai`.split(
          `.`,
        ),
      conditions: [`se`, `quando`, `per`, `una volta`, `in`, `con`, `dopo`],
      endings: [],
      habits: [`evita`, `evitare`, `sempre`, `mai`, `mantieni`, `preferisci`, `ricorda`, `non`, `assicurati`],
    },
  },
  md = {
    language: `ja`,
    spaced: !1,
    script: /[\u3041-\u30fa\u4e00-\u9fff]/,
    trigger: {
      anywhere: [
        `(?:とき|時|際|場合|前|後|たら|れば|なら)(?:に|は|には|、|で|にも)*[^。]{0,30}?(?:使用|使う|使い|使って|利用|活用|起動|発動|呼び出|適用|アクティ|参照|実行)`,
        `に(?:使用(?!され|した|し)|使う|使える|利用(?!され|した|し)|活用|適用(?!され))`,
        `トリガー(?:[:：]|ワード|フレーズ|条件|となる)`,
        `(?:ユーザー|ユーザ|利用者)が[^。]{1,120}?(?:場合|とき|時|際|たら|求め|依頼|要求|希望|リクエスト)`,
        `(?:依頼|要求|質問|リクエスト|指示)(?:された|があ|を受け|が来|で使|で起動|で呼)`,
        `(?:使用|利用|適用)(?:場面|タイミング|シーン|例)`,
        `いつ使う`,
        `(?:したい|が必要な|を必要とする|のある|について)(?:とき|時|場合|際)`,
        `と(?:言|聞|頼|尋ね)(?:われ|かれ|まれ|られ)`,
        `に関する(?:質問|依頼|作業|タスク)`,
        `ための?(?:スキル|ガイド)?(?:を)?使`,
      ],
      opening: [`[^。、]{1,60}(?:する|した|たい|な)(?:とき|時|場合|際)(?:に|は|、|。|$)`],
      excluded: [
        `[^。]{0,120}(?:使わない|使用しない|利用しない|対象外|トリガーしない|起動しない|適用しない|使わないで)`,
      ],
    },
    guard: {
      anywhere: [
        `(?:し|わ|か|さ|た|な|ま|ら|べ|め|え|け|せ|て|ね|れ|げ|じ|び|み|き)ない(?:こと|で(?:ください|。|$)|ように(?:する|し))`,
        `(?:を|は|も|に|で|と)[^。、を]{0,12}(?<!存在|一致|対応|該当|機能|動作|変化|影響|依存|成功|関係|終了|完了|発生|反映|表示|登録|起動)(?:し|使わ|行わ|書か|含め|変え|渡さ|出さ|入れ|作ら|見せ|触ら|置か|載せ|混ぜ|省か|捨て|残さ|頼ら|進め|付け|求め)ない(?:。|$|（|\\()`,
        `(?:して|ては|では)(?:いけ(?:ない|ません)|なら(?:ない|ず)|なりません|だめ)`,
        `ないで(?:ください)?`,
        `禁止`,
        `厳禁`,
        `避け(?:る|て|ます|、|。|$)`,
        `べきで(?:は)?な(?:い|く)`,
        `べからず`,
        `(?:絶対|決して)[^。]{0,40}ない`,
        `には使わない`,
        `(?<![A-Za-z])NG(?![A-Za-z])`,
        `控え(?:る|て)`,
      ],
      opening: [],
      before: [],
      headings: Z(`
      アンチパターン 禁止(?:事項)? (?:使|利用|使用|適用)(?:わ|し)ない(?:とき|場合|場面) やってはいけない してはいけない 避ける(?:べき)? 対象外 スコープ外 非目標 使うべきでない やらないこと
      しないこと トリガーしない
    `),
      scope: [`対象外`, `トリガーしない`, `使わない`, `使用しない`, `除く`],
      contrast: [`(?:ではなく|でなく)`],
    },
    failure: {
      headings: [
        `トラブルシュー(?:ティング|ト)`,
        `エラー(?:回復|リカバリ|時|シナリオ|からの)`,
        `(?:失敗|障害|異常)(?:時|対応|からの)`,
        `よくある(?:問題|エラー|失敗|トラブル)`,
        `既知の(?:問題|不具合|課題)`,
        `フォールバック`,
        `問題(?:解決|と解決|が発生)`,
        `復旧`,
        `リカバリ`,
        `困ったとき`,
      ],
      weakHeadings: [`^エラー$`, `エラー(?:処理|対応|ハンドリング)`],
      mixedHeadings: [`エッジケース`, `例外`, `エラーコード`, `失敗モード`, `ロールバック`, `^問題$`],
      conditions: [`もし`],
      closings: [`場合`, `とき`, `時`, `際`, `たら`, `れば`, `なら`, `ときは`],
      failures: Z(`
      失敗 エラー 見つから 存在し(?:ない|なけ) 利用でき 使え(?:ない|なけ) できない できなかった できなければ 不足 欠け 欠落 不明 タイムアウト 拒否 未(?:インストール|設定|対応|認証|ログイン)
      動か(?:ない|な) 壊れ 不正 無効 通ら 例外 競合 中断 空(?:の|で|だ)
    `),
      responses: Z(`
      停止 中止 中断 確認 尋ね 聞 質問 報告 伝え 通知 知らせ 再試行 リトライ やり直 戻 使 切り替え スキップ 続行 続け 修正 直 実行 インストール フォールバック 参照 明記 記録 警告 待 提案 案内
      指摘 終了 質問する
    `),
      retreats: [`停止`, `中止`, `再試行`, `報告`],
      recoveries: [`にフォールバック`, `フォールバックと(?:して|する)`],
      aboutDocument: [],
      mistakeColumns: [],
      problemColumns: [`(?:エラー|問題|症状|失敗|障害|事象|状況).*`],
      symptomColumns: [`(?:エラー|症状).*`],
      remedyColumns: [`.*(?:対処|対応|解決|対策|修正|回避|アクション|処置).*`],
    },
    step: {
      numbered: [`(?:ステップ|手順|フェーズ|段階|工程|タスク)\\s*#`, `第\\s*#\\s*(?:段階|工程|フェーズ|ステップ|歩)`],
      procedures: [`手順`, `ワークフロー`, `プロセス`, `ステップ`, `流れ`, `進め方`, `実行`, `順番`, `順序`, `フロー`],
      activities: [
        `使い方`,
        `使用方法`,
        `クイックスタート`,
        `はじめに`,
        `始め方`,
        `セットアップ`,
        `インストール`,
        `方法`,
        `仕組み`,
        `サイクル`,
        `やること`,
      ],
      tasks: [`(?:場合|とき|時|際|には|するには)[:：]?$`],
      collections: Z(`
      原則 ルール コンセプト ベストプラクティス 注意(?:点|事項) ガイドライン ヒント 要件 制約 基準 特徴 機能 オプション 種類 例 参考 参照 パターン チェックリスト 指標 理由 概念 条件 コンポーネント 観点
    `),
      columns: [`ステップ`, `手順`, `フェーズ`, `順番`, `段階`],
      first: [`まず`, `最初に`, `初めに`, `はじめに`],
      next: [`次に`, `その後`, `続いて`, `それから`, `次いで`],
      last: [`最後に`, `最終的に`],
      actions: [],
      conditions: [],
      endings: [
        `を[^。]{0,60}(?:する|します|せよ|ください|る|う|く|す|つ|む|ぐ|ぶ|確認|作成|実行|更新|追加|削除|設定|取得|生成|選択|検証|報告|特定|分析|収集|定義|保存|送信|適用|修正|整理|比較|評価|抽出|計算|出力|記録|構築|起動|配置|推測|発見|検出|提案|変換|実装|決定|検索|表示|準備|把握|調査|判断|要約|統合|共有|公開|登録|入力|編集|参照|インストール|テスト|レビュー|コミット|デプロイ|チェック|フェッチ|リファクタリング)`,
        `(?:する|します|してください|せよ|ください)`,
      ],
      habits: [`常に`, `必ず`, `避け`, `なるべく`, `できるだけ`],
    },
  },
  hd = {
    language: `ko`,
    spaced: !1,
    script: /[\uac00-\ud7a3]/,
    trigger: {
      anywhere: [
        `(?:때|경우|시|전에|후에|동안)(?:에|에는|는|마다|만)?[ ,]*(?:이 |본 |해당 )?(?:스킬을 |스킬 |반드시 |항상 )?(?:사용|활용|호출|적용|실행|이용|참고|트리거)`,
        `트리거`,
        `사용자가 [^.]{1,80}?(?:때|경우|면|시|요청)`,
        `(?:요청|질문|언급|필요|원|말)(?:하면|할 때|하는 경우|할 경우|되면|받으면| 시)`,
        `라고 (?:말|하|요청|물)`,
        `(?:싶을|필요할|해야 할|할|하는) 때`,
        `(?:에|시) 사용`,
        `[가-힣] 시(?= )[^.]{0,30}(?:사용|호출|실행|활용)`,
        `사용 (?:시점|사례|상황|조건)`,
        `(?:에|을|를) 위해 사용`,
        `관련 (?:질문|요청|작업)`,
      ],
      opening: [`[^.,]{1,60}(?:할|하는|한) (?:때|경우)`],
      excluded: [`[^.]{0,120}(?:사용하지 (?:마|않)|트리거하지|적용하지|제외)`],
    },
    guard: {
      anywhere: [
        `지 (?:마세요|마십시오|말 것|말것|마라|말아|말고|마)`,
        `지\\s?(?:않는다|않습니다|않기)(?=[.。]|$)`,
        `(?:해서는|하면|되어서는) (?:안 |안)`,
        `금지`,
        `절대`,
        `피하(?:세요|십시오|기|라|고|ㄹ)|피한다|피할 것`,
        `삼가`,
        `(?:없이|말고) (?:진행하|사용하)지`,
        `않도록 (?:한다|하세요|합니다|주의)`,
        `불가(?=[.。]|$)`,
      ],
      opening: [],
      before: [],
      headings: [`안티\\s?패턴`, `금지`, `하지 말`, `사용하지 (?:말|않)`, `피해야`, `범위 (?:밖|외)`, `비목표`, `제외`],
      scope: [`사용하지 (?:마|않)`, `제외`, `다루지 않`],
      contrast: [`(?:이|가) 아니라`, `(?:이|가) 아닌`],
    },
    failure: {
      headings: [
        `문제 ?해결`,
        `트러블슈팅`,
        `(?:오류|에러|실패|예외|장애) ?(?:복구|시나리오|시|발생)`,
        `(?:일반적인|흔한|알려진|자주 발생하는) (?:문제|오류|이슈|에러)`,
        `폴백|대체 (?:경로|방법|수단)`,
        `복구`,
      ],
      weakHeadings: [`(?:오류|에러|예외|실패) ?(?:처리|대응)`, `^(?:오류|에러|예외)$`],
      mixedHeadings: [`엣지 ?케이스`, `오류 ?코드`, `롤백`],
      conditions: [`만약`],
      closings: [`(?:으)?면`, `경우`, `때`, `시(?=[ ,:])`],
      failures: [
        `실패`,
        `오류`,
        `에러`,
        `없(?:으|는|을|다)`,
        `찾(?:을 수 없|지 못)`,
        `불가`,
        `누락`,
        `사용할 수 없`,
        `설치되(?:지|어 있지)`,
        `되지 않`,
        `하지 못`,
        `수 없`,
        `시간 초과|타임아웃`,
        `거부`,
        `잘못`,
        `유효하지`,
        `충돌`,
        `막히`,
        `중단되`,
        `깨지`,
      ],
      responses: Z(`
      중단 중지 멈추 물어 질문 알리 알려 보고 통지 재시도 다시 건너뛰 계속 진행 사용 대체 전환 수정 확인 설치 실행 안내 요청 기록 표시 되돌 롤백 종료 제안 참고 경고 선택
    `),
      retreats: [`중단`, `재시도`, `보고`],
      recoveries: [`(?:로|으로) (?:폴백|대체)`],
      aboutDocument: [],
      mistakeColumns: [],
      problemColumns: [`(?:오류|에러|문제|증상|실패|상황).*`],
      symptomColumns: [`(?:오류|에러|증상).*`],
      remedyColumns: [`.*(?:해결|대응|조치|처리|방법|수정).*`],
    },
    step: {
      numbered: [`(?:단계|스텝|페이즈|절차)\\s*#`, `#\\s*단계`, `제\\s*#\\s*단계`],
      procedures: [`절차`, `워크플로`, `작업 흐름`, `프로세스`, `단계`, `순서`, `진행 ?방식`, `실행`],
      activities: [`사용(?:법| 방법)`, `빠른 시작`, `시작하기`, `설정`, `설치`, `방법`, `흐름`],
      tasks: [`(?:경우|때|려면)[:：]?$`],
      collections: [
        `원칙`,
        `규칙`,
        `모범 ?사례`,
        `주의`,
        `지침`,
        `가이드라인`,
        `팁`,
        `요구 ?사항`,
        `제약`,
        `기준`,
        `특징`,
        `기능`,
        `옵션`,
        `종류`,
        `유형`,
        `예시`,
        `참고`,
        `패턴`,
        `체크리스트`,
        `지표`,
        `이유`,
        `개념`,
      ],
      columns: [`단계`, `순서`],
      first: [`먼저`, `우선`, `첫째`, `처음`],
      next: [`다음으로`, `그다음`, `그 다음`, `이후`, `그런 다음`, `둘째`, `이어서`],
      last: [`마지막으로`, `끝으로`, `최종적으로`],
      actions: [],
      conditions: [],
      endings: [
        `(?:하세요|하십시오|합니다|한다|하라|하기|할 것|해 주세요|해주세요|본다|읽는다|쓴다|만든다|고른다|묻는다|보낸다|읽기|쓰기|만들기|보기|확인|생성|실행|작성|추가|수정|삭제|분석|선택|검토|저장|요청|설정|검증|정리|호출|제출|배포|수집|식별|정의|비교|평가|추출|출력|기록|업데이트|테스트|커밋)`,
      ],
      habits: [`항상`, `반드시`, `가능한`, `피하`],
    },
  },
  gd = {
    language: `pt`,
    spaced: !0,
    trigger: {
      anywhere: [
        `(?:use|usar|usa|utilize|utilizar|invoque|invocar|ative|ativar|acione|acionar|aplique|aplicar|execute|consulte|recorra)(?![\\p{L}])[^.;!?]{0,60}?(?<![\\p{L}])(?:quando|sempre que|se|ao|antes de|depois de|durante|para|caso)`,
        `(?:quando|sempre que|toda vez que|cada vez que|caso) \\p{L}+`,
        `se (?:o|a|você|alguém|houver|for|precisar|quiser|estiver)`,
        `(?:é )?(?:ativad[oa]|acionad[oa]|invocad[oa]|usad[oa]|dispara|aciona|ativa) (?:quando|por|com|ao|se|em|para)`,
        `palavras?-chave|gatilhos?|disparadores?`,
        `(?:o|a|os) usuári[oa]s? (?:pede|pedir|peça|quer|quiser|queira|precisa|precisar|mencionar|menciona|solicita|solicitar|pergunta|perguntar|diz|disser|deseja)`,
        `(?:útil|ideal|adequad[oa]|recomendad[oa]|indicad[oa]|perfeit[oa]) (?:para|quando|se)`,
        `ao (?:\\p{L}+[aei]r)(?![\\p{L}])`,
      ],
      opening: [`(?:para|ao) \\p{L}+[aei]r`, `(?:quando|se|antes de|depois de|durante|após)`],
      excluded: [
        `(?:não|nunca|jamais|evite) (?:\\p{L}+ ){0,2}?(?:use|usar|utilize|utilizar|para|ative|ativar|quando|se|aplique)`,
      ],
    },
    guard: {
      anywhere: [
        `(?:não (?:se )?deve(?:m|mos|rá)?|não deveria|não pode(?:m)?|proibid[oa]s?|é vedado|em hipótese alguma|de forma alguma|em nenhuma circunstância|não é permitido)`,
        `(?:nunca|jamais)(?! (?:foi|é|houve))`,
      ],
      opening: [
        `não (?:\\p{L}+(?:e|em|a|am|es|as)|(?:o|a|os|as|se|me|lhe) \\p{L}+(?:e|em|a|am)|\\p{L}+[aei]r)(?<!não (?:é|há|existe|existem|tem|requer|precisa|seja|se|de|suporta|inclui|funciona|a|e|que|está|esta))`,
        `evit(?:e|ar|a)`,
        `não para`,
      ],
      before: [
        `e`,
        `mas`,
        `ou`,
        `nem`,
        `então`,
        `por favor`,
        `também`,
        `sempre`,
        `importante`,
        `nota`,
        `você deve`,
        `deve`,
        `regra`,
      ],
      headings: [
        `quando não`,
        `anti[- ]?padrões`,
        `o que não`,
        `não fazer`,
        `evitar`,
        `proibições|proibido`,
        `fora de escopo`,
        `erros a evitar`,
        `nunca`,
      ],
      scope: [`não (?:cobre|inclui|usar|use|é para)`, `exclui`],
      contrast: [`não (?!só|apenas|somente|necessariamente)\\p{L}+`],
    },
    failure: {
      headings: [
        `(?:solução|resolução) de (?:problemas|erros)`,
        `(?:erros|problemas|falhas) (?:comuns|frequentes|conhecidos|conhecidas|típicos)`,
        `recuperação(?: de)? ?(?:erros|falhas)?`,
        `alternativas? (?:se|caso)`,
        `plano b`,
        `se (?:algo|falhar|não)`,
        `o que fazer se`,
        `em caso de (?:erro|falha)`,
        `contingência`,
      ],
      weakHeadings: [`(?:tratamento|manejo) de (?:erros|falhas|exceções)`, `^erros$`],
      mixedHeadings: [
        `^falhas$`,
        `casos (?:limite|extremos|de borda)`,
        `modos de falha`,
        `^problemas$`,
        `códigos de erro`,
        `reversão`,
      ],
      conditions: [`se`, `quando`, `caso`, `em caso de`, `após`],
      closings: [],
      failures: [
        `falh(?:a|ar|am|arem|ou|as)`,
        `erros?`,
        `falt(?:a|am|ar|ando)`,
        `ausente`,
        `não (?:está|estão|estiver|há|houver|existe|existir|funciona|funcionar|responde|responder|pode|puder|conseguir|consegue|encontrar|encontrad[oa]|disponível|carregar|compilar|passar)`,
        `indisponível`,
        `exceção`,
        `timeout`,
        `tempo esgotado`,
        `rejeitad[oa]`,
        `negad[oa]`,
        `bloquead[oa]`,
        `inválid[oa]`,
        `corrompid[oa]`,
        `quebrad[oa]`,
        `conflitos?`,
        `vazi[oa]`,
        `impossível`,
        `travad[oa]`,
      ],
      responses: Z(`
      pare parar interrompa aborte pergunte perguntar peça pedir informe informar avise avisar notifique relate
      reporte tente tentar volte voltar use usar utilize instale instalar execute executar revise verifique
      verificar confira corrija corrigir pule pular ignore continue continuar sugira mostre mostrar indique recorra
      mude troque busque procure consulte diga explique registre aguarde espere não proponha ofereça deixe marque
      retorne solicite
    `),
      retreats: [`pare`, `interrompa`, `aborte`, `pergunte`, `tente novamente`, `avise`, `informe`],
      recoveries: [`recorra a`, `como (?:último recurso|alternativa)`, `corrija (?:todos os|qualquer) (?:erros|erro)`],
      aboutDocument: [],
      mistakeColumns: [],
      problemColumns: [`(?:erros|erro|problemas?|sintomas?|falhas?|situação).*`],
      symptomColumns: [`(?:erro|sintomas?).*`],
      remedyColumns: [`(?:\\p{L}+ ){0,2}(?:solução|ação|resposta|correção|o que fazer|remédio).*`],
    },
    step: {
      numbered: [`(?:passo|fase|etapa|tarefa)\\s?#`],
      procedures: [
        `passos`,
        `procedimentos?`,
        `processo`,
        `fluxo(?: de trabalho)?`,
        `instruções`,
        `execução`,
        `sequência`,
        `nesta ordem|em ordem`,
        `protocolo`,
        `etapas`,
      ],
      activities: [
        `como (?:usar|funciona|fazer|proceder)`,
        `início rápido`,
        `instalação`,
        `configuração inicial`,
        `uso`,
        `metodologia`,
      ],
      tasks: [`^(?:para|quando|se|antes de|depois de) `],
      collections: [
        `(?:boas|melhores) práticas`,
        `princípios`,
        `regras`,
        `dicas`,
        `requisitos`,
        `restrições`,
        `critérios`,
        `padrões`,
        `considerações`,
        `características`,
        `vantagens`,
        `opções`,
        `tipos`,
        `exemplos`,
        `conceitos`,
        `notas`,
        `referências`,
        `razões`,
        `métricas`,
        `diretrizes`,
      ],
      columns: [`passos?`, `fase`, `etapa`, `ordem`],
      first: [`primeiro`, `em primeiro lugar`, `para começar`, `inicialmente`, `comece por`],
      next: [`depois`, `em seguida`, `a seguir`, `então`, `em segundo lugar`, `uma vez`],
      last: [`finalmente`, `por fim`, `por último`, `ao final`],
      actions:
        /* @__PURE__ */ `\\p{L}{2,}(?:ar|er|ir)(?:-l[aeo]s?|-se)?.leia.execute.crie.revise.verifique.confira.abra.chame.obtenha.analise.identifique.selecione.escolha.gere.escreva.atualize.adicione.remova.exclua.modifique.altere.configure.instale.inicie.pare.pergunte.peça.envie.publique.teste.mostre.retorne.salve.carregue.use.utilize.busque.procure.localize.defina.compare.resuma.extraia.converta.projete.planeje.liste.marque.avalie.baixe.construa.compile.corrija.aguarde.repita.informe.apresente.registre.divida.combine.copie.mova.consulte.calcule.aplique.complete.confirme.determine.estabeleça.colete.reúna.faça.rode.valide`.split(
          `.`,
        ),
      conditions: [`se`, `quando`, `para`, `uma vez`, `em`, `com`, `após`, `caso`],
      endings: [],
      habits: Z(`
      evite evitar sempre nunca mantenha manter prefira preferir lembre lembre-se não garanta certifique-se
    `),
    },
  },
  _d = {
    language: `ru`,
    spaced: !0,
    script: /[\u0400-\u04ff]/,
    trigger: {
      anywhere: [
        `(?:использ\\p{L}+|примен\\p{L}+|вызыва\\p{L}+|активиру\\p{L}+|запуска\\p{L}+|обраща\\p{L}+|срабатыва\\p{L}+|включа(?:й|йте|ется))[^.;!?]{0,60}?(?:когда|если|при|для|перед|после|во время|всякий раз)`,
        `когда \\p{L}+`,
        `если (?:пользовател\\p{L}+|вы|нужно|надо|требуется|необходимо|просят|кто-то|речь)`,
        `пользовател(?:ь|и|я) (?:\\p{L}+ )?(?:прос(?:ит|ят)|хо(?:чет|тят)|спрашива\\p{L}+|упомина\\p{L}+|говор(?:ит|ят)|запрашива\\p{L}+|нужда\\p{L}+)`,
        `триггер\\p{L}*|ключевые слова|активатор\\p{L}*`,
        `(?:полез(?:ен|на|но)|подходит|предназначен\\p{L}*|рекоменду\\p{L}+) (?:для|при|когда|если)`,
        `при (?:\\p{L}+ ){0,3}?(?:запрос\\p{L}*|работе|создании|написании|разработке|настройке|необходимости|анализе|проверке|возникновении|упоминании|просьбе|ревью|рефакторинге|отладке)`,
        `по запросу`,
        `перед (?:каждым|тем|любым|коммитом|началом)`,
      ],
      opening: [`(?:для|при|перед|после) \\p{L}+`, `(?:когда|если)`],
      excluded: [`не (?:\\p{L}+ ){0,2}?(?:использ\\p{L}+|примен\\p{L}+|для|при|если|когда|вызыва\\p{L}+|подходит)`],
    },
    guard: {
      anywhere: [
        `(?:нельзя|запрещ[её]н\\p{L}*|запреща\\p{L}+|недопустим\\p{L}*|никогда|ни в коем случае|ни при каких|не следует|не должн\\p{L}+|не стоит|не рекомендуется|не разрешено)`,
        `не (?:\\p{L}+(?:йте|ите|ьте)|\\p{L}+(?:й|и|ь)(?<!или|если|при|эти|ни))(?=[\\s,.;:!]|$)`,
        `избега(?:й|йте|ть)`,
        `не (?:использовать|применять|изменять|менять|удалять|писать|делать|трогать|добавлять|создавать|запускать|выдумывать|предполагать|коммитить|пушить|хранить|копировать|пропускать|забывать)`,
      ],
      opening: [`не для`, `без (?:исключений)`],
      before: [`и`, `но`, `или`, `а`, `также`, `поэтому`, `пожалуйста`, `всегда`, `важно`, `внимание`, `правило`],
      headings: [
        `когда не`,
        `антипаттерн\\p{L}*|анти-паттерн\\p{L}*`,
        `чего не`,
        `что не`,
        `избегать`,
        `запрет\\p{L}*|запрещ\\p{L}+`,
        `вне (?:области|рамок)`,
        `ошибки, которых`,
        `никогда`,
        `нельзя`,
      ],
      scope: [`не (?:для|охватывает|включает|использовать|предназначен\\p{L}*)`, `исключая`],
      contrast: [`а не`, `не (?!только|обязательно)\\p{L}+`],
    },
    failure: {
      headings: [
        `(?:устранение|решение|диагностика) (?:неполадок|проблем|ошибок|неисправностей)`,
        `(?:частые|типичные|известные|распростран[её]нные|возможные) (?:ошибки|проблемы|сбои)`,
        `восстановление(?: после)?`,
        `запасной (?:вариант|путь|план)`,
        `откат|резервный`,
        `если (?:что-то|не|вс[её])`,
        `что делать,? если`,
        `при (?:ошибк\\p{L}+|сбо\\p{L}+|неудач\\p{L}+)`,
      ],
      weakHeadings: [`обработка (?:ошибок|сбоев|исключений)`, `^ошибки$`],
      mixedHeadings: [`^сбои$`, `(?:крайние|граничные|пограничные) случаи`, `^проблемы$`, `коды ошибок`],
      conditions: [`если`, `когда`, `при`, `в случае`, `после`],
      closings: [],
      failures: [
        `ошибк\\p{L}*`,
        `сбо(?:й|я|е|ев|и|ю)`,
        `неудач\\p{L}*`,
        `упал\\p{L}*|пада(?:ет|ют)`,
        `не (?:найден\\p{L}*|установлен\\p{L}*|доступ\\p{L}*|существует|существуют|работает|отвечает|уда(?:ется|лось|[её]тся)|получ\\p{L}+|запуска\\p{L}+|проход\\p{L}+|хватает|может|можете|настроен\\p{L}*|собирается|пройден\\p{L}*|указан\\p{L}*)`,
        `недоступ\\p{L}*`,
        `отсутству\\p{L}+`,
        `нет (?:доступа|результат\\p{L}*|ответа|прав|файла|данных)`,
        `невозможн\\p{L}*`,
        `исключени\\p{L}+`,
        `тайм-?аут\\p{L}*`,
        `отказ\\p{L}*|отклон\\p{L}+`,
        `заблокирован\\p{L}*`,
        `неверн\\p{L}+|некорректн\\p{L}+`,
        `повреж\\p{L}+`,
        `слома\\p{L}+`,
        `конфликт\\p{L}*`,
        `пуст\\p{L}*`,
        `проблем\\p{L}*`,
      ],
      responses:
        /* @__PURE__ */ `останов\\p{L}+.прерв\\p{L}+|прекрат\\p{L}+.спрос\\p{L}+|спраш\\p{L}+.попрос\\p{L}+.уточни\\p{L}*.сообщ\\p{L}+.уведом\\p{L}+.предупред\\p{L}+.повтор\\p{L}+.попробуй\\p{L}*.верн\\p{L}+.использ\\p{L}+.установ\\p{L}+.запуст\\p{L}+.выполн\\p{L}+.провер\\p{L}+.исправ\\p{L}+.пропуст\\p{L}+.продолж\\p{L}+.предлож\\p{L}+.покаж\\p{L}+.укаж\\p{L}+.обрат\\p{L}+.переключ\\p{L}+.перейд\\p{L}+.найд\\p{L}+.объясн\\p{L}+.запиш\\p{L}+.отмет\\p{L}+.подожд\\p{L}+.не.откат\\p{L}+.скаж\\p{L}+.смотри\\p{L}*.заверш\\p{L}+`.split(
          `.`,
        ),
      retreats: [
        `остановись|остановитесь|останови`,
        `прерви|прервите`,
        `спроси|спросите`,
        `сообщи|сообщите`,
        `повтори|повторите`,
      ],
      recoveries: [`(?:в качестве|как) (?:запасн\\p{L}+|крайн\\p{L}+)`, `исправ(?:ь|ьте) (?:все|любые) ошибки`],
      aboutDocument: [],
      mistakeColumns: [],
      problemColumns: [`(?:ошибк\\p{L}*|проблем\\p{L}*|симптом\\p{L}*|сбо\\p{L}*|ситуаци\\p{L}*).*`],
      symptomColumns: [`(?:ошибк\\p{L}*|симптом\\p{L}*).*`],
      remedyColumns: [`(?:\\p{L}+ ){0,2}(?:решени\\p{L}*|действи\\p{L}*|исправлени\\p{L}*|что делать|реакци\\p{L}*).*`],
    },
    step: {
      numbered: [`(?:шаг|этап|фаза|стадия|задача)\\s?#`, `#-?(?:й|я)? (?:шаг|этап)`],
      procedures: [
        `шаги`,
        `процедур\\p{L}*`,
        `процесс\\p{L}*`,
        `порядок(?: действий| работы)?`,
        `рабочий процесс`,
        `алгоритм`,
        `инструкци\\p{L}*`,
        `выполнение`,
        `последовательност\\p{L}*`,
        `по порядку`,
        `воркфлоу`,
        `этапы`,
      ],
      activities: [
        `как (?:использовать|работает|это работает|действовать)`,
        `быстрый старт`,
        `начало работы`,
        `установка`,
        `настройка`,
        `использование`,
        `метод\\p{L}*`,
      ],
      tasks: [`^(?:чтобы|когда|если|перед|после|для|при) `],
      collections: [
        `лучшие практики`,
        `принцип\\p{L}*`,
        `правила`,
        `советы`,
        `рекомендации`,
        `требования`,
        `ограничения`,
        `критерии`,
        `паттерны`,
        `соображения`,
        `особенности`,
        `возможности`,
        `преимущества`,
        `варианты`,
        `опции`,
        `типы`,
        `виды`,
        `примеры`,
        `понятия`,
        `примечания`,
        `ссылки`,
        `причины`,
        `метрики`,
      ],
      columns: [`шаг`, `этап`, `фаза`, `порядок`],
      first: [`сначала`, `во-первых`, `прежде всего`, `для начала`, `начни(?:те)?`],
      next: [`затем`, `потом`, `после этого`, `далее`, `во-вторых`, `как только`],
      last: [`наконец`, `в конце`, `в завершение`, `напоследок`],
      actions:
        /* @__PURE__ */ `\\p{L}{2,}(?:йте|ите|ьте|тесь).\\p{L}{3,}(?:ть|ти|ться|чь).прочитай.прочти.читай.запусти.выполни.создай.проверь.открой.вызови.получи.собери.проанализируй.определи.выбери.сгенерируй.напиши.обнови.добавь.удали.измени.настрой.установи.останови.спроси.отправь.протестируй.покажи.верни.сохрани.загрузи.используй.найди.сравни.извлеки.преобразуй.спроектируй.составь.отметь.оцени.скачай.исправь.подожди.повтори.сообщи.представь.запиши.раздели.скопируй.примени.подтверди.сделай.изучи.сформируй.перейди.зафиксируй.уточни`.split(
          `.`,
        ),
      conditions: [`если`, `когда`, `для`, `при`, `после`, `в`, `с`],
      endings: [],
      habits: Z(`
      избегай избегайте всегда никогда предпочитай предпочитайте помни помните не старайся старайтесь следи следите
      соблюдай
    `),
    },
  },
  vd = [
    ud,
    ed,
    md,
    hd,
    {
      language: `es`,
      spaced: !0,
      trigger: {
        anywhere: [
          `(?:usar|usa|use|úsal[ao]s?|úsese|úselo|úsela|utiliza|utilizar|utilice|utilízal[ao]|emplea|invoca|invocar|activa|activar|aplica|aplicar|ejecuta|recurre|consulta)(?![\\p{L}])[^.;!?]{0,60}?(?<![\\p{L}])(?:cuando|siempre que|si|al|antes de|después de|durante|para|en caso)`,
          `(?:cuando|siempre que|cada vez que|si) (?:el|la|los|las|un|una|se|te|tu|quieras|necesites|haya|alguien|debas|estés|tengas|me|lo)`,
          `(?:cuando|si) \\p{L}+`,
          `(?:se )?(?:activa|activar|dispara|invoca|usa|utiliza|aplica) (?:cuando|con|ante|al|si|en|para)`,
          `palabras? clave|disparadores?|activadores?|desencadenantes?`,
          `(?:el|la|los) usuari[oa]s? (?:pide|pida|pidan|quiere|quiera|necesita|necesite|menciona|mencione|solicita|solicite|pregunta|pregunte|dice|diga)`,
          `(?:útil|ideal|adecuad[oa]|recomendad[oa]|indicad[oa]|pensad[oa]|perfect[oa]) (?:para|cuando|si)`,
          `al (?:\\p{L}+[aei]r)(?![\\p{L}])`,
          `a petición`,
        ],
        opening: [`(?:para|al) \\p{L}+[aei]r`, `(?:cuando|si|antes de|después de|durante|tras)`],
        excluded: [
          `(?:no|nunca|jamás|evita) (?:\\p{L}+ ){0,2}?(?:usar|usa|uses|use|utilizar|utilices|utilice|para|activar|actives|cuando|si|aplica)`,
        ],
      },
      guard: {
        anywhere: [
          `(?:no (?:se )?debe(?:s|n|mos)?|no deberías?|no se puede|no puedes|prohibid[oa]s?|queda prohibido|está prohibido|bajo ninguna circunstancia|en ningún caso|no está permitido)`,
          `(?:nunca|jamás)(?! (?:ha|había|fue|es))`,
        ],
        opening: [
          `no (?:\\p{L}+(?:as|es|e|en|an|éis|áis)|(?:lo|la|los|las|te|se|me|le) \\p{L}+(?:as|es|e|en|an)|\\p{L}+[aei]r(?:l[aeo]s?)?)(?<!(?<![\\p{L}])no (?:es|se|este|hay|tiene|tienen|existe|existen|requiere|puede|pueden|sabe|une|sirve|funciona|hace|le|que|de|en|las|es))`,
          `evit(?:a|ar|e|es)`,
          `no para`,
        ],
        before: [
          `y`,
          `e`,
          `pero`,
          `o`,
          `ni`,
          `así que`,
          `por favor`,
          `también`,
          `siempre`,
          `importante`,
          `nota`,
          `entonces`,
          `debes`,
          `regla`,
        ],
        headings: [
          `(?:cuándo|cuando) no`,
          `anti[- ]?patrones`,
          `qué no`,
          `lo que no`,
          `no hacer`,
          `evitar`,
          `prohibiciones|prohibido`,
          `fuera de alcance`,
          `errores a evitar`,
          `nunca`,
        ],
        scope: [`no (?:cubre|incluye|usar|es para)`, `excluye`],
        contrast: [`no (?!sólo|solo|solamente|necesariamente)\\p{L}+`],
      },
      failure: {
        headings: [
          `(?:solución|resolución) de (?:problemas|errores)`,
          `(?:errores|problemas|fallos|incidencias) (?:comunes|frecuentes|conocidos|habituales|típicos)`,
          `recuperación(?: ante| de)? ?(?:errores|fallos)?`,
          `alternativas? (?:si|en caso)`,
          `plan b`,
          `si (?:algo|falla|fallan|no)`,
          `qué hacer si`,
          `en caso de (?:error|fallo)`,
          `contingencia`,
        ],
        weakHeadings: [`manejo de (?:errores|fallos|excepciones)`, `^errores$`],
        mixedHeadings: [
          `^fallos$`,
          `casos (?:límite|extremos|borde)`,
          `modos de fallo`,
          `^problemas$`,
          `códigos de error`,
          `reversión`,
        ],
        conditions: [`si`, `cuando`, `en caso de(?: que)?`, `ante`, `tras`],
        closings: [],
        failures: [
          `fall[aoe]n?`,
          `fallan`,
          `fallos?`,
          `error(?:es)?`,
          `falta[n]?`,
          `ausente`,
          `no (?:está|están|se|hay|existe|existen|funciona|responde|puede|puedes|logra|encuentra|aparece|disponible|carga|compila|pasa|pasan)`,
          `indisponible`,
          `caíd[oa]`,
          `excepción`,
          `tiempo de espera`,
          `timeout`,
          `rechazad[oa]`,
          `denegad[oa]`,
          `bloquead[oa]`,
          `inválid[oa]`,
          `corrupt[oa]`,
          `rot[oa]`,
          `conflictos?`,
          `vací[oa]`,
          `imposible`,
          `atascad[oa]`,
        ],
        responses: Z(`
      para parar detén detente detener detenerse aborta pregunta preguntar pregúntale pide pedir pídele informa
      informar avisa avisar notifica notificar reporta reintenta reintentar vuelve volver usa usar utiliza utilizar
      instala instalar ejecuta ejecutar revisa revisar verifica verificar comprueba comprobar corrige corregir
      arregla omite omitir salta continúa continuar sugiere sugerir muestra mostrar indica indicar recurre cambia
      busca consulta dile explica registra espera no propón ofrece deja marca devuelve
    `),
        retreats: [`para`, `detente`, `detén`, `aborta`, `pregunta`, `reintenta`, `avisa`, `informa`],
        recoveries: [
          `recurre a`,
          `como (?:último recurso|alternativa)`,
          `corrige (?:todos los|cualquier) (?:errores|error)`,
        ],
        aboutDocument: [],
        mistakeColumns: [],
        problemColumns: [`(?:errores|error|problemas?|síntomas?|fallos?|situación).*`],
        symptomColumns: [`(?:error|síntomas?).*`],
        remedyColumns: [`(?:\\p{L}+ ){0,2}(?:solución|acción|respuesta|corrección|qué hacer|remedio|arreglo).*`],
      },
      step: {
        numbered: [`(?:paso|fase|etapa|tarea)\\s?#`],
        procedures: [
          `pasos`,
          `procedimientos?`,
          `proceso`,
          `flujo(?: de trabajo)?`,
          `instrucciones`,
          `ejecución`,
          `secuencia`,
          `en (?:este )?orden`,
          `protocolo`,
        ],
        activities: [
          `cómo (?:usar|funciona|hacer|proceder)`,
          `inicio rápido`,
          `instalación`,
          `configuración inicial`,
          `uso`,
          `metodología`,
        ],
        tasks: [`^(?:para|cuando|si|antes de|después de) `],
        collections: [
          `(?:buenas|mejores) prácticas`,
          `principios`,
          `reglas`,
          `consejos`,
          `requisitos`,
          `restricciones`,
          `criterios`,
          `patrones`,
          `consideraciones`,
          `características`,
          `ventajas`,
          `opciones`,
          `tipos`,
          `ejemplos`,
          `conceptos`,
          `notas`,
          `referencias`,
          `razones`,
          `métricas`,
          `directrices`,
          `pautas`,
        ],
        columns: [`pasos?`, `fase`, `etapa`, `orden`],
        first: [`primero`, `en primer lugar`, `para empezar`, `antes de nada`, `empieza por`],
        next: [`luego`, `después`, `a continuación`, `en segundo lugar`, `seguidamente`, `una vez`],
        last: [`finalmente`, `por último`, `al final`],
        actions:
          /* @__PURE__ */ `\\p{L}{2,}(?:ar|er|ir)(?:l[aeo]s?|se|me)?.lee.ejecuta.crea.revisa.verifica.comprueba.abre.llama.obtén.analiza.identifica.selecciona.elige.genera.escribe.actualiza.añade.agrega.elimina.borra.modifica.cambia.configura.instala.inicia.detén.pregunta.pide.envía.despliega.prueba.muestra.devuelve.guarda.carga.usa.utiliza.busca.localiza.define.compara.resume.extrae.convierte.diseña.planifica.lista.marca.evalúa.sube.descarga.construye.compila.corrige.espera.repite.informa.presenta.registra.divide.combina.copia.mueve.consulta.calcula.aplica.completa.confirma.determina.establece.recopila.reúne.haz.pon.ve`.split(
            `.`,
          ),
        conditions: [`si`, `cuando`, `para`, `una vez`, `en`, `con`, `tras`],
        endings: [],
        habits: [
          `evita`,
          `evitar`,
          `siempre`,
          `nunca`,
          `mantén`,
          `mantener`,
          `prefiere`,
          `preferir`,
          `recuerda`,
          `recordar`,
          `no`,
          `asegúrate`,
          `ten en cuenta`,
        ],
      },
    },
    gd,
    dd,
    fd,
    pd,
    _d,
  ];
function yd(e) {
  const t = /* @__PURE__ */ new Map();
  return (n, r) =>
    vd.some((i) => {
      const { language: a } = i;
      if (!r.has(a)) return !1;
      const o = t.get(a) ?? Y(i, J(i, e[a]));
      return (t.set(a, o), X(o, n));
    });
}
const bd = yd({
    en: [
      `defaults?`,
      `defaulting`,
      `by default`,
      `(?:if|when|where) (?:not|nothing|none|no \\w+(?: \\w+)?|\\w+ (?:is|are)(?: not|n['’]t)|omitted|unspecified|absent|missing|unset|empty|left out)(?: \\w+){0,2}?(?: specified| given| provided| set| passed| stated| present| supplied)?`,
      `otherwise`,
      `unless (?:\\w+ ){0,4}?(?:specified|asked|told|given|requested|stated|says|asks|wants|needs?|required)`,
      `without (?:an? )?(?:arguments?|parameters?|flags?|options?)`,
      `no (?:args?|arguments?|flags?|parameters?)`,
      `falls? ?back`,
      `omitted`,
      `unspecified`,
    ],
    zh: [`默[认認]`, `[预預][设設]`, `缺省`, `未指定`, `否[则則]`, `不指定`],
    ja: [`デフォルト`, `既定`, `初期値`, `省略`, `指定(?:が)?(?:ない|なし|しない|されない)`, `未指定`],
    ko: [`기본`, `생략`, `지정하지 않`, `미지정`, `없으면`],
    es: [`por defecto`, `predeterminad\\p{L}+`, `si no se (?:indica|especifica)`, `de lo contrario`],
    pt: [`por padrão`, `padrão`, `se não (?:for|houver)`, `caso contrário`],
    fr: [`par défaut`, `(?:si|s['’])(?: \\S+){0,3} (?:n['’]est|pas) (?:pas )?(?:précisé|indiqué|fourni)`, `sinon`],
    de: [`standard\\p{L}*`, `vorgabe\\p{L}*`, `voreingestellt`, `falls nicht`, `wenn nicht`, `ohne angabe`, `sonst`],
    it: [`predefinit\\p{L}+`, `per impostazione`, `di default`, `se non (?:specificat|indicat)\\p{L}+`, `altrimenti`],
    ru: [`по умолчанию`, `если не указан\\p{L}*`, `иначе`, `стандартн\\p{L}+`],
  }),
  xd = yd({
    en: [
      `(?:choose|pick|select|use) (?:one|any|either|whichever|between|among|from)`,
      `(?:use|choose|pick|select|try|with|via|through|by) (?:any|one|either) of (?:the following|these|them)`,
      `several (?:options|ways|approaches|tools|libraries)`,
      `(?:options|alternatives) (?:include|are|available)`,
      `either\\s*:`,
      `one of\\s*:`,
      `you have (?:\\w+ )?(?:options|choices|alternatives)`,
      `there are (?:several|many|multiple|various|two|three|four|five|different) (?:\\w+ )?(?:options|ways|approaches|alternatives|methods|tools|libraries|strategies)`,
      `you (?:can|could|may) (?:use|choose|pick)`,
      `(?:available|possible|supported) (?:options|approaches|alternatives)`,
    ],
    zh: [`[选選][择擇]其中`, `可以使用以下`, `任[选選]`, `以下(?:任一|几种|幾種)`, `可[选選](?:方案|方法|工具)`],
    ja: [`いずれか`, `次のどれか`, `選択肢`, `から選(?:ぶ|択)`, `使用できます`],
    ko: [`다음 중`, `하나를 선택`, `선택할 수`, `옵션`],
    es: [
      `(?:elige|elija|escoge|usa) (?:uno|una|cualquiera)`,
      `cualquiera de (?:los|las) siguientes`,
      `varias opciones`,
    ],
    pt: [`(?:escolha|use) (?:um|uma|qualquer)`, `qualquer (?:um|uma) d[oa]s seguintes`, `várias opções`],
    fr: [`(?:choisissez|utilisez) (?:l['’]un|l['’]une|parmi)`, `l['’]une? des suivant\\p{L}*`, `plusieurs options`],
    de: [`(?:wähle|nimm|verwende) (?:eine|einen|eins)`, `eine? der folgenden`, `mehrere (?:möglichkeiten|optionen)`],
    it: [`(?:scegli|usa) (?:uno|una|qualsiasi)`, `un[ao] (?:dei|delle) seguenti`, `diverse opzioni`],
    ru: [`выбер\\p{L}+ (?:один|одну|одно|любой)`, `любой из`, `несколько (?:вариантов|способов)`],
  }),
  Sd = yd({
    en: [
      `recommended?`,
      `prefer(?:red|ably|ence)?`,
      `primary`,
      `first choice`,
      `best (?:for|when|choice)?`,
      `if (?:unsure|in doubt|unclear|you|the|it|there|no|none|a|an)`,
      `when (?:in doubt|unsure|you|the|it|a|an)`,
      `start with`,
      `ask the user`,
      `user (?:chooses|picks|wants|prefers|decides|selects)`,
      `ask (?:which|what|them)`,
      `based on`,
      `depending on`,
      `unless`,
      `decision`,
      `priority`,
      `simplest`,
      `usually`,
    ],
    zh: [`推[荐薦]`, `[优優]先`, `首[选選]`, `用[户戶]`, `根[据據]`, `如果`, `[当當]`, `[询詢][问問]`],
    ja: [`推奨`, `優先`, `場合`, `ユーザー`, `応じて`, `基づ`, `原則`, `通常`],
    ko: [`권장`, `추천`, `우선`, `경우`, `사용자`, `따라`],
    es: [`recomend\\p{L}+`, `prefer\\p{L}+`, `si`, `cuando`, `usuario`, `según`, `para`],
    pt: [`recomend\\p{L}+`, `prefer\\p{L}+`, `se`, `quando`, `usuário`, `conforme`, `para`],
    fr: [`recommand\\p{L}+`, `préfér\\p{L}+`, `si`, `quand`, `utilisateur`, `selon`, `pour`],
    de: [`empfohlen\\p{L}*`, `bevorzug\\p{L}+`, `wenn`, `falls`, `nutzer`, `je nach`, `für`],
    it: [`consigliat\\p{L}+`, `prefer\\p{L}+`, `se`, `quando`, `utente`, `a seconda`, `per`],
    ru: [`рекоменд\\p{L}+`, `предпочт\\p{L}+`, `если`, `когда`, `пользовател\\p{L}+`, `в зависимости`, `для`],
  }),
  Cd = {
    es: new Set(`el los las una para con que del por como está cuando más y la en de se`.split(` `)),
    pt: new Set(`não uma para com os dos das você são está quando ao em e o do da de se`.split(` `)),
    fr: new Set(`le les des une pour est dans avec vous sur et du la de ne pas un`.split(` `)),
    de: new Set(`der die und nicht mit für ist eine werden das den bei von zu auf wenn im`.split(` `)),
    it: new Set(`il gli della per con che una sono non nel di la un e si le`.split(` `)),
  },
  wd = new Set(`the of and to a an in for with is are on when use from this that or by it as`.split(` `)),
  Td = [`es`, `pt`, `fr`, `de`, `it`],
  Ed = 0.12;
function Dd(e) {
  const t =
    e
      .slice(0, 3e3)
      .toLowerCase()
      .match(/[a-z\u00df-\u00ff]+/g) ?? [];
  if (t.length < 4) return [];
  const n = t.filter((e) => wd.has(e)).length,
    r = t.length < 40 && n / t.length < Ed;
  return Td.filter((e) => {
    if (r) return !0;
    const n = Cd[e],
      i = t.filter((e) => n?.has(e)).length;
    return i >= 2 && i / t.length >= Ed;
  });
}
function Od(e, t) {
  return e.match(t)?.length ?? 0;
}
function kd(e) {
  const t = [];
  if (/[\u3041-\u30fa\u4e00-\u9fff]/.test(e)) {
    const n = Od(e, /[\u3041-\u3096\u30a1-\u30fa]/g),
      r = Od(e, /[\u4e00-\u9fff]/g);
    n > 1 && t.push(`ja`), r > 1 && n < (r + n) / 20 && t.push(`zh`);
  }
  return (/[\uac00-\ud7a3]{2}/.test(e) && t.push(`ko`), /[\u0400-\u04ff]{3}/.test(e) && t.push(`ru`), t);
}
function Ad(e) {
  return /* @__PURE__ */ new Set([`en`, ...Dd(e), ...kd(e)]);
}
const jd = B(({ bodyStart: e, text: t }) => /* @__PURE__ */ new Set([`en`, ...Dd(t.slice(e)), ...kd(t)]));
function Md(e) {
  const t = /* @__PURE__ */ new Map();
  return {
    for: (n) =>
      vd
        .filter(({ language: e }) => n.has(e))
        .map((n) => {
          const r = t.get(n.language) ?? e(n);
          return (t.set(n.language, r), r);
        }),
  };
}
const Nd = [`zero`, `one`, `two`, `three`, `four`, `five`, `six`, `seven`, `eight`, `nine`, `ten`],
  Pd = [`i`, `ii`, `iii`, `iv`, `v`, `vi`, `vii`, `viii`, `ix`, `x`];
function Fd(e) {
  const t = e.toLowerCase(),
    n = /^\d{1,2}/.exec(t)?.[0];
  if (n !== void 0) return Number(n);
  const r = Nd.indexOf(t);
  if (r !== -1) return r;
  if (t.length === 1 && /[①-⑩]/u.test(t)) return (t.codePointAt(0) ?? 0) - 9312 + 1;
  if (/^[零〇一二三四五六七八九十]+$/u.test(t)) {
    const e = `零一二三四五六七八九十`.indexOf(t.slice(-1).replace(`〇`, `零`));
    return t.length > 1 && t.startsWith(`十`) ? 10 + e : e;
  }
  const i = Pd.indexOf(t);
  return i !== -1 && (t.length > 1 || t === `i`) ? i + 1 : /^[a-z]$/.test(t) ? t.charCodeAt(0) - 96 : void 0;
}
function Id(e, t) {
  const n = new Set(e).size,
    r = e[0] ?? -1;
  return n < t || r < 0 || r > 1
    ? !1
    : e.every((t, n) => {
        const r = e[n - 1];
        return r === void 0 || (t >= r && t - r <= 2);
      });
}
const Ld =
  "^[\\s\\d.)(*_#\"“‘'`>\\[\\]:—–✅☑→•-]*(?:[\\p{L}\\p{N} /&'’`-]{1,60}(?:[:—–]\\s+|\\s-+\\s+|：\\s*))?(?:\\d+[.)]\\s*)?";
function Rd(e) {
  const { actions: t, endings: n, habits: r } = e.step,
    i = n.length === 0 ? `` : `|(?:${Xu(n.join(`|`))})[\\s。.)）]*$`,
    a = Y(e, `${Ld}${J(e, [...t, ...r])}${i}`);
  return (e) => X(a, e);
}
const zd = `^[^\\p{L}\\p{N}①-⑩]*`;
function Bd(e) {
  const { step: t, guard: n } = e,
    r = t.numbered.map((e) =>
      Xu(e).replace(
        `#`,
        `((?:\\d{1,2}(?:[.\\-]\\d{1,2})?[a-z]?|[A-Z]|[ivx]{1,4}|zero|one|two|three|four|five|six|seven|eight|nine|ten|[零〇一二三四五六七八九十①-⑩]{1,2})(?![\\p{Script=Latin}\\p{N}]))`,
      ),
    ),
    i = t.endings.length === 0 ? `` : `|(?:${Xu(t.endings.join(`|`))})[\\s。.)）]*$`,
    a = `(?:${J(e, t.conditions)}[^.。]{0,120}?[,，、]\\s*(?:then\\s+)?)?`,
    o = (t) => Y(e, `${zd}${J(e, t)}`);
  return {
    label: Y(e, `${zd}(?:${r.join(`|`) || `(?!)`})`),
    procedure: Y(e, J(e, t.procedures)),
    activity: Y(e, J(e, t.activities)),
    task: Y(e, t.tasks.length === 0 ? `(?!)` : Xu(t.tasks.join(`|`))),
    collection: Y(e, J(e, t.collections)),
    column: Y(e, `^\\s*(?:${Xu(t.columns.join(`|`)) || `(?!)`})\\s*$`),
    first: o(t.first),
    next: o([...t.next, ...t.last]),
    action: Y(e, `${Ld}${a}(?:[\\p{L}]+ly,?\\s+)?${J(e, t.actions)}${i}`),
    habit: Y(e, `${Ld}${J(e, [...t.habits, ...n.opening])}`),
  };
}
const Vd = Md(Bd),
  Hd = { procedure: 0.3, activity: 0.4, task: 0.6, collection: 1 / 0, unknown: 0.6 };
function Ud(e) {
  const t = (t, n) => e.some((e) => X(e[t], n)),
    n = (t) => {
      for (const { label: n } of e) {
        const e = Qu(n, t)
            ?.slice(1)
            .find((e) => e !== void 0),
          r = e === void 0 ? void 0 : Fd(e);
        if (r !== void 0) return r;
      }
    },
    r = (e, n) => {
      const r = Qu(e, n);
      return r !== void 0 && t(`action`, n.slice(r[0].length).replace(/^[\s,:—–、，-]+(?:you\s+)?/u, ``));
    };
  return {
    stepValue: n,
    isStepColumn: (e) => t(`column`, e),
    isAction: (e) => t(`action`, e),
    areActions(e, n) {
      const r = e.filter((e) => t(`action`, e)).length;
      return r > e.filter((e) => t(`habit`, e)).length && r >= e.length * n;
    },
    natureOf(e, r) {
      for (const i of r === void 0 ? e : [r, ...e]) {
        if (t(`procedure`, i) || n(i) !== void 0) return `procedure`;
        if (i === r && t(`task`, i)) return `task`;
        if (t(`activity`, i)) return `activity`;
        if (t(`collection`, i)) return `collection`;
      }
      return `unknown`;
    },
    isProcedureTitle(t) {
      const n = t.replace(/[^\p{L}\p{N}]+$/u, ``);
      return e.some(({ procedure: e }) =>
        [...n.matchAll(e)].some(({ 0: e, index: t }) => t < 14 && t + e.length === n.length),
      );
    },
    opensSequence: (t) => e.some(({ first: e }) => r(e, t)),
    continuesSequence: (t) => e.some(({ next: e }) => r(e, t)),
  };
}
const Wd = B((e) => Ud(Vd.for(jd(e)))),
  Gd = /^[^\p{L}\p{N}①-⑩]*(\d{1,2}|[①-⑩])(?:\uFE0F?\u20E3|(?:\.\d{1,2}|[a-z])?(?:[.):：、]|\s+[—–-]|\s))\s*(?=\S)/u;
function Kd(e) {
  const t = Gd.exec(e),
    n = t?.[1] === void 0 ? void 0 : Fd(t[1]);
  return t === null || n === void 0 ? void 0 : { value: n, rest: e.slice(t[0].length) };
}
function qd(e) {
  return e === void 0 ? [] : [...e.parents.filter(({ depth: e }) => e > 1), e].map(({ title: e }) => e).toReversed();
}
const Jd = /[:：]\s*$/u;
function Yd(e) {
  const t = e.children[0];
  if (t === void 0) return ``;
  const n = `children` in t ? t.children[0] : void 0;
  return `${n?.type === `inlineCode` && /^\S+\s+\S/.test(n.value) ? `Run ` : ``}${Cc(t).trim()}`;
}
function Xd(e, t) {
  const n = t.at(-1);
  if (n === void 0 || !(`children` in n)) return;
  const r = n.children,
    i = r[r.indexOf(e) - 1];
  return i?.type === `paragraph` ? i : void 0;
}
const Zd = B((e) => {
  let t = H(e),
    n = [],
    r = -1;
  return (
    V(e.tree, (i, a) => {
      if (i.type !== `list`) return;
      const o = e.rangeOf(i);
      for (; (t[r + 1]?.headingRange[0] ?? 1 / 0) <= o[0]; ) r++;
      const s = r < 0 ? void 0 : t[r],
        c = i.ordered === !0,
        l = c ? (i.start ?? 1) : 0,
        u = l + i.children.length,
        d = n.findLastIndex((e) => e.isOrdered && e.section === s && e.nextNumber === l),
        f = n[d];
      if (c && l > 1 && f !== void 0)
        n[d] = { ...f, items: [...f.items, ...i.children], ranges: [...f.ranges, o], nextNumber: u };
      else if (!c || l <= 1) {
        const t = Xd(i, a);
        n.push({
          items: i.children,
          isOrdered: c,
          leadIn: t === void 0 ? `` : Cc(t),
          leadInRange: t === void 0 ? void 0 : e.rangeOf(t),
          section: s,
          ranges: [o],
          nextNumber: u,
        });
      }
    }),
    n
  );
});
function Qd({ items: e, isOrdered: t, leadIn: n, section: r }, i) {
  const a = Jd.test(n) ? n : (r?.title ?? ``);
  return !t && e.length > 2 && i.isProcedureTitle(a) && i.areActions(e.map(Yd), 0.6);
}
function $d({ items: e, isOrdered: t, leadIn: n, section: r }, i) {
  if (!t || e.length < 2) return !1;
  const a = i.natureOf(qd(r), Jd.test(n) ? n : void 0);
  return i.areActions(e.map(Yd), Hd[a]);
}
function ef(e) {
  const t = Wd(e);
  return Zd(e).flatMap((e) => ($d(e, t) || Qd(e, t) ? e.ranges : []));
}
function tf(e, t) {
  const [n, ...r] = e.children,
    i = n?.children[0];
  if (i === void 0 || r.length < 2 || !t.isStepColumn(Cc(i).trim())) return !1;
  const a = r.map(({ children: [e] }) => (e === void 0 ? `` : Cc(e).trim()));
  return (
    Id(
      a.map((e) => t.stepValue(e) ?? Kd(`${e} .`)?.value ?? -1),
      2,
    ) || t.areActions(a, 0.6)
  );
}
function nf(e) {
  const t = Wd(e);
  return e.tree.children.flatMap((n) => (n.type === `table` && tf(n, t) ? [e.rangeOf(n)] : []));
}
var rf = U({
  meta: {
    id: `defaults/menu-without-default`,
    summary: `A list of alternatives has no default.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://agentskills.io/skill-creation/best-practices`,
        level: `SHOULD`,
        date: `2026-08-09`,
        note: `Give defaults, not menus.`,
      },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `No implicit defaults.`,
      },
    ],
    messages: { menu: `The alternatives have no default, expected one to take where nothing speaks against it.` },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    const n = jd(e);
    for (const { items: r, leadIn: i, leadInRange: a, ranges: o, section: s } of Zd(e)) {
      const [c] = o;
      if (c === void 0 || a === void 0 || r.length < 2 || !/[:：]\s*$/.test(i) || !xd(i, n)) continue;
      const l = Math.max(s?.headingRange[0] ?? 0, a[0] - 400),
        u = e.text.slice(l, c[1]);
      Sd(u, n) || bd(u, n) || t.report({ range: a, messageId: `menu` });
    }
  },
});
const af =
    /^(?:\d+[.)]\s*)?(?:(?:input|supported|available|command|optional|script|common|cli|key)\s+)?(?:parameters?|arguments?|args|options|flags)$/i,
  of =
    /^(?:参数|參數|选项|選項|パラメータ|引数|オプション|매개변수|인수|옵션|parámetros|argumentos|opciones|parâmetros|opções|paramètres|arguments|parameter|argumente|optionen|parametri|argomenti|opzioni|параметры|аргументы|опции)$/i;
function sf(e) {
  const t = H(e).find(({ title: e, depth: t }) => t > 1 && (af.test(e) || of.test(e)));
  if (t !== void 0) return t.headingRange;
  const n = e.frontmatter.get(`argument-hint`);
  return typeof n?.value == `string` && /\[|optional/i.test(n.value) ? n.valueRange : void 0;
}
var cf = U({
  meta: {
    id: `defaults/missing`,
    summary: `The skill takes parameters and states no default.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `Defaults are a required section: "Default: X", or what holds when nothing is specified.`,
      },
    ],
    messages: { missing: `Parameters have no default, expected what holds where a value is left out.` },
  },
  on: [`skill`],
  check(e, t) {
    const n = sf(e);
    n !== void 0 && (bd(e.text, jd(e)) || t.report({ range: n, messageId: `missing` }));
  },
});
const lf = /\s/,
  uf = /[\stnvfrLP_]/;
function df(e) {
  return e === `x` ? 4 : e === `u` ? 6 : e === `U` ? 10 : 2;
}
function ff(e) {
  if (e.length > 2) {
    const t = Number.parseInt(e.slice(2), 16);
    if (Number.isNaN(t) || t > 1114111) return 1;
    const n = String.fromCodePoint(t);
    return lf.test(n) ? 0 : n.length;
  }
  return +!uf.test(e.charAt(1));
}
function pf(e) {
  const t = [];
  for (let n = 1; n < e.length - 1; ) {
    const r = e.charAt(n),
      i = r === `\\` ? df(e.charAt(n + 1)) : 1,
      a = r === `\\` ? ff(e.slice(n, n + i)) : +!lf.test(r);
    for (let e = 0; e < a; e++) t.push([n, n + i]);
    n += i;
  }
  return t;
}
function mf(e, t, n, r = ``) {
  const i = [];
  for (let a = t; a < n; a++) {
    const t = e.charAt(a);
    if (lf.test(t)) continue;
    const n = t === r && e.charAt(a + 1) === r ? 2 : 1;
    i.push([a, a + n]), (a += n - 1);
  }
  return i;
}
function hf(e, t) {
  let n = [],
    r = 0;
  for (const i of t.split(``)) {
    if (lf.test(i)) continue;
    const t = e.indexOf(i, r);
    if (t === -1) break;
    n.push([t, t + 1]), (r = t + 1);
  }
  return n;
}
function gf(e, t, n) {
  switch (e.style) {
    case `double-quoted`:
      return pf(t);
    case `single-quoted`:
      return mf(t, 1, t.length - 1, `'`);
    case `literal`:
    case `folded`:
      return mf(
        t,
        t.indexOf(`
`) + 1,
        t.length,
      );
    case `lenient`:
      return hf(t, n);
    default:
      return mf(t, 0, t.length);
  }
}
function _f(e, t, n) {
  let r = gf(t, e.text.slice(...t.valueRange), n),
    i = new Uint32Array(n.length + 1),
    a = 0;
  for (let e = 0; e < n.length; e++) lf.test(n.charAt(e)) || (a += 1), (i[e + 1] = a);
  return { pieces: r, solidBefore: i };
}
const vf = B((e) => /* @__PURE__ */ new Map());
function yf(e, t, n) {
  const { value: r, valueRange: i } = t;
  if (typeof r != `string`) return i;
  const a = vf(e),
    o = a.get(i[0]) ?? _f(e, t, r);
  a.set(i[0], o);
  const { pieces: s, solidBefore: c } = o,
    l = c[n[0]] ?? 0,
    u = (c[n[1]] ?? 0) - 1,
    d = s[l],
    f = s[u],
    p = s.length === c.at(-1);
  return u < l || !p || d === void 0 || f === void 0 ? i : [i[0] + d[0], i[0] + f[1]];
}
function bf({ frontmatter: { status: e, isMapping: t, fields: n } }) {
  return e === `closed` && (t || n.some(({ style: e }) => e !== `lenient`));
}
function xf({ value: e }) {
  return e === null || (typeof e == `string` && e.trim() === ``);
}
function Sf(e, t) {
  const n = e.frontmatter.get(t);
  if (n === void 0) return;
  const { value: r } = n;
  return typeof r == `string` && r.trim() !== `` ? { ...n, value: r } : void 0;
}
const Cf = { 'claude-code': `…`, codex: `...` };
function wf(e, t) {
  const n = [];
  for (const r of e.value.trimEnd().matchAll(/\s+|[\s\S]/gu)) {
    const [i] = r;
    if (n.length === 0 && /^\s/.test(i)) continue;
    const a = /^\s/.test(i) ? ` ` : i,
      o = t && a === `<` ? `&lt;` : t && a === `>` ? `&gt;` : a;
    n.push({ field: e, start: r.index, end: r.index + i.length, shown: o });
  }
  return n;
}
function Tf(e, t) {
  const n = Sf(e, `description`),
    r = t.fields.when_to_use === void 0 ? void 0 : Sf(e, `when_to_use`),
    i = t.reading[`description-with-markup`],
    a = i !== void 0 && i !== `accepted` && i.effect === `damaged`,
    o = n === void 0 ? [] : wf(n, a);
  if (r === void 0) return o;
  const [s, ...c] = wf(r, a);
  return s === void 0 ? o : [...o, { ...s, shown: o.length === 0 ? s.shown : ` - ` + s.shown }, ...c];
}
function Ef(e, t) {
  return e.frontmatter.get(`disable-model-invocation`)?.value !== !0 || t.fields[`disable-model-invocation`] === void 0;
}
function Df({ frontmatter: e }, t) {
  const n = [`description`, `when_to_use`].map((t) => String(e.get(t)?.value ?? ``));
  return n.reduce((e, t) => e + t.length, 3) * (n.some((e) => /[<>]/.test(e)) ? 4 : 1) <= t;
}
function Of(e, t) {
  if (!u(t)) return;
  const n = d(t),
    r = n.limits.listingEntry;
  if (r === void 0 || Df(e, r.max) || !Ef(e, n)) return;
  const i = Tf(e, n),
    a = (e) => (r.unit === `utf-16 units` ? e.length : [...e].length),
    o = i.reduce((e, { shown: t }) => e + a(t), 0);
  if (o <= r.max) return;
  let s = r.max - a(Cf[t] ?? ``),
    c = 0,
    l = i.findIndex(({ shown: e }) => ((c += a(e)), c > s)),
    f = i[l];
  if (f === void 0) return;
  const { field: p } = f,
    m = i
      .slice(0, l)
      .map(({ shown: e }) => e)
      .join(``);
  return {
    client: n,
    max: r.max,
    length: o,
    field: p,
    lost: [f.start, p.value.trimEnd().length],
    lastShown: m
      .slice(-40)
      .replace(/^\S*\s+/, ``)
      .trim(),
  };
}
var kf = U({
  meta: {
    id: `description/cut-by-listing`,
    summary: `A client shows the model only the first part of the description.`,
    kind: `compatibility`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      {
        source: `Claude Code 2.1.328, list of skills in the prompt of a headless session`,
        level: `observed`,
        date: `2026-11-20`,
      },
      { source: `Codex CLI 0.169.0, prompt of a test project`, level: `observed`, date: `2026-11-20` },
      { source: `https://code.claude.com/docs/en/skills`, level: `SHOULD`, date: `2026-08-22` },
    ],
    messages: {
      cut: `Description has {length} characters in the list of {client}, expected at most {max}: it ends at "{last}".`,
    },
  },
  on: [`skill`],
  check(e, t) {
    for (const n of t.clients) {
      const r = Of(e, n),
        i = r?.client.limits.listingEntry;
      if (r === void 0 || i === void 0) continue;
      const { client: a, field: o, length: s, lost: c, max: l, lastShown: u } = r;
      t.report({
        range: yf(e, o, c),
        messageId: `cut`,
        data: { length: s, client: a.name, max: l, last: u },
        clients: [q(a.id, i.effect ?? `cut`, i.evidence.grade)],
      });
    }
  },
});
function Q(e, t) {
  return yu(e.filter(u), t).map(({ detail: e, ...t }) => t);
}
function Af(e, t) {
  return e === `skill`
    ? t
    : t.filter((t) => {
        if (!u(t)) return !1;
        const { agentFields: n, commandFields: r } = d(t);
        return (e === `agent` && n !== void 0) || (e === `command` && r !== void 0);
      });
}
const jf = {
    dropped: [`drops`, `drop`, ` the skill`],
    damaged: [`reads`, `read`, ` wrong data`],
    cut: [`cuts`, `cut`, ` the text`],
    ignored: [`ignores`, `ignore`, ` it`],
  },
  Mf = [`dropped`, `damaged`, `cut`, `ignored`];
function Nf(e) {
  return e.length < 2 ? e.join(``) : `${e.slice(0, -1).join(`, `)} and ${e.at(-1)}`;
}
function Pf(e, t, n, r) {
  return e.length === 0 ? [] : [`${Nf(e)} ${e.length === 1 ? t : n}${r}`];
}
function $(e) {
  const t = ({ id: e }) => u(e) && d(e).specification === !0,
    n = Mf.flatMap((n) =>
      Pf(
        e.filter((e) => e.effect === n && !t(e)).map(({ id: e }) => e),
        ...jf[n],
      ),
    ),
    r = e.filter(t).map(({ id: e }) => e);
  return [...n, ...Pf(r, `does`, `do`, ` not allow it`)].join(`, `);
}
var Ff = U({
    meta: {
      id: `description/empty`,
      summary: `The description has no text.`,
      kind: `compatibility`,
      severity: `error`,
      presets: {
        recommended: `error`,
        'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
        guidelines: [`error`, { alsoFor: [`agent-skills`] }],
      },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102 and OpenCode 1.18.33, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `Copilot CLI and OpenCode do not list a skill whose description is null; Codex CLI lists none without text.`,
        },
      ],
      messages: { empty: `Description is empty, expected what the skill does and when to use it: {effects}.` },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`],
    check({ frontmatter: e }, t) {
      const n = e.get(`description`);
      if (e.status !== `closed` || n === void 0 || !xf(n)) return;
      const { value: r, style: i, keyRange: a, valueRange: o } = n,
        s = r === null || i === `lenient`,
        c = Q(G(t), s ? `description-null` : `description-empty`);
      c.length !== 0 &&
        t.report({ range: o[0] === o[1] ? a : o, messageId: `empty`, data: { effects: $(c) }, clients: c, ...K(c) });
    },
  }),
  If = U({
    meta: {
      id: `description/missing`,
      summary: `The skill has no description.`,
      kind: `compatibility`,
      severity: `error`,
      presets: {
        recommended: `error`,
        'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
        guidelines: [`error`, { alsoFor: [`agent-skills`] }],
      },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `Codex CLI 0.169.0 and Gemini CLI 0.61.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A skill without a description is not listed.`,
        },
      ],
      messages: {
        missing: 'Field `description` is missing, expected what the skill does and when to use it: {effects}.',
      },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`],
    check(e, t) {
      const { frontmatter: n } = e;
      if (!bf(e) || n.get(`description`) !== void 0) return;
      const r = Q(G(t), `description-missing`);
      r.length !== 0 &&
        t.report({
          range: [n.range[0], n.range[0] + 3],
          messageId: `missing`,
          data: { effects: $(r) },
          clients: r,
          ...K(r),
        });
    },
  });
const Lf = /* @__PURE__ */ new Set([`zh`, `ja`, `ko`, `ru`]),
  Rf = Md((e) => {
    const { anywhere: t, excluded: n, opening: r } = e.trigger;
    return {
      excluded: Y(e, `${J(e, n)}[^.;!?。；！？]*`),
      trigger: Y(e, `${J(e, t)}|^["“'‘(\\[*_\`•>-]*\\s*${J(e, r)}`),
    };
  });
function zf(e, t = Ad(e)) {
  const n = [...t].filter((e) => !Lf.has(e));
  return Tl(e).flatMap(([t, r]) => {
    const i = e.slice(t, r);
    return Rf.for(/* @__PURE__ */ new Set([...n, ...kd(i)])).flatMap(({ excluded: e, trigger: n }) =>
      [...$u(i, e).matchAll(n)].map(({ 0: e, index: n }) => [t + n, t + n + e.trimEnd().length]),
    );
  });
}
const Bf = [`description`, `when_to_use`],
  Vf = B((e) =>
    Bf.flatMap((t) => {
      const n = e.frontmatter.get(t),
        r = n?.value;
      return n === void 0 || typeof r != `string` || r.trim() === ``
        ? []
        : t === `when_to_use`
          ? [n.valueRange]
          : zf(r, /* @__PURE__ */ new Set([...jd(e), ...Ad(r)])).map((t) => yf(e, n, t));
    }),
  );
var Hf = U({
  meta: {
    id: `description/missing-trigger`,
    summary: `The description does not say when to use the skill.`,
    kind: `problem`,
    severity: `warning`,
    presets: { guidelines: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://agentskills.io/specification`,
        level: `SHOULD`,
        date: `2026-08-09`,
        note: `The description tells both what the skill does and when to use it.`,
      },
      {
        source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
        level: `SHOULD`,
        date: `2026-08-22`,
        note: `Include both what the skill does and when to use it.`,
      },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
      },
    ],
    messages: {
      missing: `Description does not say when to use the skill, expected a situation such as "Use when …".`,
      absent: `Nothing says when to use the skill, expected a description with a situation such as "Use when …".`,
    },
  },
  on: [`skill`],
  check(e, t) {
    if (e.text.trim() === `` || Vf(e).length > 0) return;
    const n = e.frontmatter.get(`description`);
    typeof n?.value == `string` && n.value.trim() !== ``
      ? t.report({ range: n.valueRange, messageId: `missing` })
      : t.report({ range: n?.keyRange ?? dl(e), messageId: `absent` });
  },
});
const Uf =
    /"[^"]*"|“[^”]{0,400}”|「[^」]{0,400}」|『[^』]{0,400}』|`[^`]*`|(?<![\p{L}\p{N}])['‘][^'’]{0,200}(?:['’](?=\p{L})[^'’]{0,200}){0,8}['’](?![\p{L}\p{N}])/gu,
  Wf =
    /\b(?:triggers?|keywords?|phrases?|says?|said|asks?|asked|asking|mentions?|requests?|queries|prompts?|questions?|such as|like|e\.g\.)(?=[\s:(])[^.!?]*/giu,
  Gf =
    /(?<![\w/.@-])(?:I(?:['’](?:m|ll|ve))?|me|my|myself|we(?:['’](?:re|ll))?|ours?|us|(?:My|We|Our)(?<=(?:^|[.!?:—])\s{0,9}(?:My|We|Our)))(?![\w/-]|\.\w)/g,
  Kf = /(?<![\w/.@-])(?:you|You(?<=(?:^|[.!?:—])\s{0,9}You))(?:['’](?:re|ll)|r|rs|rself)?(?![\w/-]|\.\w)/g,
  qf = /\b(?:I|[Mm][ey]|[Mm]yself|[Ww]e|[Oo]urs?|us|[Yy]ou(?:rs?|rself)?)\b/,
  Jf = /\b(?:part|phase|type|class|level|stage|tier|title|category|appendix|chapter|section|volume|war)\s$/i,
  Yf = /\b(?:the|and|when|with|this|use|for|to|from|can|help)\b/gi;
function Xf(e, t) {
  return e.replace(t, (e) => ` `.repeat(e.length));
}
var Zf = U({
  meta: {
    id: `description/person`,
    summary: `The description speaks in the first or second person.`,
    kind: `style`,
    severity: `warning`,
    presets: { recommended: [`warning`, { secondPerson: !1 }], guidelines: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
        level: `SHOULD`,
        date: `2026-08-22`,
        note: `Asks for the third person; https://agentskills.io asks for the imperative. Both pass.`,
      },
    ],
    messages: {
      first: 'Description speaks as `{word}`, expected the third person or the imperative.',
      second: 'Description speaks to `{word}`, expected the third person or the imperative.',
    },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: { secondPerson: { type: `boolean`, default: !0, description: 'Report `you` and `your`, too.' } },
      },
      defaults: { secondPerson: !0 },
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = Sf(e, `description`);
    if (n === void 0 || !qf.test(n.value) || (n.value.match(Yf)?.length ?? 0) < 2) return;
    const r = Xf(Xf(n.value, Uf), Wf),
      i = [...r.matchAll(Gf)].find(({ index: e }) => !Jf.test(r.slice(Math.max(0, e - 12), e))),
      a = t.options.secondPerson ? r.matchAll(Kf).next().value : void 0;
    for (const [r, o] of [
      [i, `first`],
      [a, `second`],
    ]) {
      if (r === void 0) continue;
      const [i] = r,
        a = yf(e, n, [r.index, r.index + i.length]);
      t.report({ range: a, messageId: o, data: { word: i } });
    }
  },
});
const Qf = /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  $f = /* @__PURE__ */ new Set([
    `skill`,
    `skills`,
    `src`,
    `source`,
    `main`,
    `root`,
    `app`,
    `lib`,
    `dist`,
    `build`,
    `out`,
    `pkg`,
    `package`,
    `repo`,
    `plugin`,
    `agent`,
    `template`,
    `templates`,
    `.`,
  ]),
  ep = B(({ path: e }) => {
    const t = e.split(`/`).at(-2);
    return t === void 0 || $f.has(t.toLowerCase()) ? void 0 : t;
  }),
  tp = B((e) => Sf(e, `name`));
function np(e, t, n) {
  const r = /^(?:\d.*|true|false|null|yes|no|on|off|y|n)$/.test(t) ? `"${t}"` : t;
  return { safety: n, edits: [{ range: e.valueRange, text: r }] };
}
const rp = /* @__PURE__ */ new Set(
  /* @__PURE__ */ `a.an.the.this.that.and.or.of.to.for.in.on.with.by.from.as.at.is.are.be.it.its.use.using.used.uses.user.users.you.your.when.if.can.will.should.want.wants.need.needs.help.helps.helping.do.does.doing.skill.skills.agent.tool.task.tasks.about.how.which.provide.provides.asks.simple.new.some.any.all.more.that.i.my.we.our`.split(
    `.`,
  ),
);
function ip(e) {
  const t = e.length > 4 ? e.replace(/(?:ing|ings|ed|er|ers|es|s|e)$/, ``) : e.replace(/s$/, ``);
  return t.length < 3 ? e : t.replace(/([a-z])\1$/, `$1`).replace(/[iy]$/, ``);
}
function ap(e) {
  return e
    .toLowerCase()
    .split(/[\s!-/:-@[-`{-~]+/)
    .filter((e) => e !== `` && !rp.has(e))
    .map(ip);
}
var op = U({
  meta: {
    id: `description/restates-name`,
    summary: `The description says no more than the name.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
      },
      {
        source: `https://agentskills.io/specification`,
        level: `SHOULD`,
        date: `2026-08-09`,
        note: `A description says what the skill does and when to use it.`,
      },
    ],
    messages: {
      restates: 'Description says no more than the name `{name}`, expected what the skill does and when to use it.',
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = Sf(e, `description`),
      r = tp(e)?.value ?? ep(e);
    if (n === void 0 || r === void 0 || n.value.length > 200) return;
    const i = new Set(ap(r));
    ap(n.value).every((e) => i.has(e)) && t.report({ range: n.valueRange, messageId: `restates`, data: { name: r } });
  },
});
function sp(e, t) {
  let n = 0,
    r = 0;
  for (const i of e) {
    if (r === t) return n;
    (r += 1), (n += i.length);
  }
  return n;
}
var cp = U({
  meta: {
    id: `description/too-long`,
    summary: `The description is longer than clients accept.`,
    kind: `compatibility`,
    severity: `error`,
    presets: {
      recommended: `error`,
      'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
      guidelines: [`error`, { alsoFor: [`agent-skills`] }],
    },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
      {
        source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `A description of 1,025 characters loses the skill.`,
      },
    ],
    messages: { long: `Description is {length} characters long, expected at most {max}: {effects}.` },
    options: {
      schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
      defaults: { alsoFor: [] },
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = Sf(e, `description`);
    if (n === void 0 || n.value.length <= 512) return;
    const r = n.value.trimEnd(),
      i = ju(G(t), `description`, r);
    if (i === void 0) return;
    const { max: a, clients: o } = i;
    t.report({
      range: yf(e, n, [sp(r, a), r.length]),
      messageId: `long`,
      data: { length: Au(r), max: a, effects: $(o) },
      clients: o,
      ...K(o),
    });
  },
});
const lp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
function up(e) {
  return Au(e) + (e.match(lp)?.length ?? 0) * 1;
}
var dp = U({
  meta: {
    id: `description/too-short`,
    summary: `The description is too short to choose the skill by.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `MUST`,
        date: `2026-06-17`,
        note: `A description has 20 to 1,024 characters.`,
      },
    ],
    messages: { short: `Description is {length} characters long, expected at least {min}.` },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          min: { type: `integer`, minimum: 1, default: 20, description: `Fewest characters a description may have.` },
        },
      },
      defaults: { min: 20 },
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = Sf(e, `description`);
    if (n === void 0) return;
    const r = n.value.trim(),
      { min: i } = t.options;
    up(r) >= i || t.report({ range: n.valueRange, messageId: `short`, data: { length: Au(r), min: i } });
  },
});
const fp = `(?:things|stuff|tasks|anything|everything|documents?|files?|data|code|projects?|work|problems)`,
  pp = new RegExp(
    [
      `\\b(?:helps?|assists?)(?: you| users?| the user)? with (?:your |their |various |many |all (?:kinds|sorts) of )?${fp}(?=\\s*(?:[.,;!]|$))`,
      `^\\s*(?:processes|handles|manages|works with|deals with|does things with)\\s+(?:various |your )?${fp}\\s*\\.?\\s*$`,
      `\\b(?:does|do|doing|handles?|for) (?:various |many |some |all (?:kinds|sorts) of |useful )?(?:stuff|things)\\b`,
      `\\b(?:various|many different|all (?:kinds|sorts) of) (?:things|stuff|tasks|purposes|needs|use cases)\\b`,
      `\\banything (?:you|the user|users) (?:needs?|wants?)\\b`,
      `\\bgeneral[- ]purpose (?:skill|helper|assistant|tool|utility|agent)\\b`,
      `\\b(?:useful|handy) (?:skill|tool|things|stuff|helpers?|utilities)\\b`,
    ].join(`|`),
    `gi`,
  );
var mp = U({
  meta: {
    id: `description/vague`,
    summary: `The description has a phrase that fits any skill.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
        level: `SHOULD`,
        date: `2026-08-22`,
        note: `Advises against descriptions like "Helps with documents".`,
      },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `Asks for three to seven specific keywords.`,
      },
    ],
    messages: { vague: `Phrase "{phrase}" fits any skill, expected what this one does.` },
  },
  on: [`skill`],
  check(e, t) {
    const n = Sf(e, `description`);
    if (n !== void 0)
      for (const r of n.value.matchAll(pp)) {
        const i = r[0].trim(),
          a = r.index + r[0].indexOf(i),
          o = yf(e, n, [a, a + i.length]);
        t.report({ range: o, messageId: `vague`, data: { phrase: i.replace(/\s+/g, ` `).slice(0, 60) } });
      }
  },
});
const hp = /<\/?([A-Za-z][\w:.-]*)(?:\s[^<>]*)?\/?>/g,
  gp =
    /^(?:example|examples|commentary|context|user|assistant|system|instructions?|skill|rules?|important|note|warning|b|i|u|em|strong|code|pre|br|p|a|ul|ol|li|div|span|h[1-6]|img|table|tr|td|th|details|summary|script|style|html|body|head|xml|svg)$/i;
var _p = U({
  meta: {
    id: `description/xml-tags`,
    summary: `The description has text in angle brackets.`,
    kind: `compatibility`,
    severity: `warning`,
    presets: { recommended: `error`, guidelines: [`error`, { alsoFor: [`claude-desktop`] }] },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      {
        source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
        level: `MUST`,
        date: `2026-08-22`,
      },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `MUST`,
        date: `2026-06-17`,
      },
      {
        source: `Claude Code 2.1.328, list of skills in the prompt of a headless session`,
        level: `observed`,
        date: `2026-11-20`,
        note: '`<` and `>` become `&lt;` and `&gt;`.',
      },
    ],
    messages: {
      tag: 'Description has the tag `{tag}`, expected plain text: {effects}.',
      placeholder: 'Description has `{tag}`, which passes for a tag; expected the word without brackets: {effects}.',
    },
    options: {
      schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
      defaults: { alsoFor: [] },
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = Sf(e, `description`);
    if (n === void 0 || !n.value.includes(`<`)) return;
    const r = Q(G(t), `description-with-markup`);
    if (r.length !== 0)
      for (const i of n.value.matchAll(hp))
        t.report({
          range: yf(e, n, [i.index, i.index + i[0].length]),
          messageId: gp.test(i[1] ?? ``) ? `tag` : `placeholder`,
          data: { tag: i[0].slice(0, 40), effects: $(r) },
          clients: r,
          ...K(r),
        });
  },
});
const vp = /^(?:bash|sh|shell|zsh|fish|console|shell-?session|terminal|powershell|pwsh|ps1?|cmd|bat)$/i;
function yp({ lang: e }) {
  return e == null || vp.test(e);
}
const bp = /^([ \t>]*(?:#+|\/\/)[ \t]+)(\S[^\n]*)$/gm,
  xp = /^(?:md|markdown|mdx|text|txt|plain|plaintext|diff|mermaid|dot|graphviz|json)$/i,
  Sp = B((e) => {
    let t = H(e),
      n = [],
      r = -1;
    return (
      V(e.tree, (i) => {
        if (i.type !== `code` || xp.test(i.lang ?? ``)) return;
        const a = yp(i),
          [o, s] = e.rangeOf(i);
        for (; (t[r + 1]?.headingRange[0] ?? 1 / 0) <= o; ) r++;
        const c = r < 0 ? void 0 : t[r];
        for (const t of e.text.slice(o, s).matchAll(bp)) {
          const e = (t[2] ?? ``).trimEnd(),
            r = o + t.index + (t[1]?.length ?? 0);
          n.push({ text: e, range: [r, r + e.length], section: c, isShell: a, block: i });
        }
      }),
      n
    );
  }),
  Cp =
    /"[^"\n]{2,400}"|“[^”\n]{2,400}”|«[^»\n]{2,400}»|„[^“”\n]{2,400}[“”]|「[^」\n]{2,400}」|『[^』\n]{2,400}』|(?<=^|[\s(])['‘][^'’\n]{2,200}['’](?=[\s.,;:!?)]|$)/gu;
function wp(e) {
  return /["“«„「『'‘]/.test(e) ? e.replace(Cp, (e) => `${e.slice(0, 1)}${` `.repeat(e.length - 2)}${e.slice(-1)}`) : e;
}
const Tp = /[\s"'“”‘’«»_*[\]]+$/u,
  Ep = /(?:[,;:.!?(|•→⇒>…、，；：。！？—–\p{Extended_Pictographic}\p{So}]\uFE0F?|(?:^|\s)-)$/u;
function Dp(e, t) {
  const n = Y(e, `${J(e, e.guard.before)}$`);
  return {
    isOpening(e, r) {
      let i = e.slice(Math.max(0, r - 120), r).replace(Tp, ``),
        a = !1;
      for (let e = 0; e < 4; e++) {
        const e = Qu(n, i);
        if (e === void 0) break;
        (i = i.slice(0, e.index).replace(Tp, ``)), (a = !0);
      }
      return i === `` || Ep.test(i) || (a && t(e));
    },
  };
}
const Op = /[,:;—–，：；、]|\s-\s|\bthen\b|→|⇒|$/u,
  kp =
    /^[\s,:;—–→⇒>-]*(?:(?:then|please|immediately|first|also|just|simply|instead|always|you|agents?|must|should|can|may|\p{L}+ly|try to|be sure to|to)\s+)*$/iu,
  Ap = /[.;:—–→⇒(]\s*(?:\p{L}+\s+)?$/u,
  jp = /[→⇒]|[-=]>/u,
  Mp = /[→⇒:：]|[-=]>|\s[—–-]\s/u,
  Np = /\([^()]{1,300}\)|（[^（）]{1,300}）/g;
function Pp(e, { condition: t, closing: n, failure: r, isSpaced: i }) {
  const a = [];
  for (const n of e.matchAll(t)) {
    const t = n.index,
      i = e.slice(t),
      o = t + (Op.exec(i)?.index ?? i.length);
    X(r, e.slice(t + n[0].length, o)) && a.push([t, o]);
  }
  if (!i) for (const t of e.matchAll(n)) a.push([t.index, t.index + t[0].length]);
  return a;
}
function Fp(e, t, n) {
  const { isOpening: r, isSpaced: i, response: a, retreat: o } = t,
    s = e.slice(n[1]);
  for (const t of s.matchAll(a)) {
    const a = s.slice(0, t.index);
    if (!i || kp.test(a) || (Ap.test(a) && r(e, n[1] + t.index))) return !0;
  }
  for (const t of e.slice(0, n[0]).matchAll(o)) if (n[0] - t.index < 80 && r(e, t.index)) return !0;
  return !1;
}
function Ip(e, { response: t }) {
  return Qu(t, e)?.index;
}
function Lp(e, t, n) {
  const r = n.exec(e.slice(0, 100));
  if (r === null || !X(t.failure, e.slice(0, r.index))) return !1;
  const i = e.slice(r.index + r[0].length),
    a = Ip(i, t);
  return a !== void 0 && (t.isSpaced ? kp.test(i.slice(0, a)) : a < 20);
}
function Rp(e, t, n, r) {
  const i = /[:：]\s*$/u.test(e);
  if (t.place === `heading` || t.place === `cell` || r[0] > 30 || (!i && (t.opensBlock || e.length - r[1] > 60)))
    return !1;
  const a = Ip(t.text, n);
  return a !== void 0 && a < 40 && (!n.isSpaced || n.isOpening(t.text, a));
}
function zp(e) {
  if (!/[(（]/.test(e)) return [e];
  const t = [...e.matchAll(Np)].map(([e]) => e.slice(1, -1));
  return [e.replace(Np, (e) => ` `.repeat(e.length)), ...t];
}
function Bp(e, t, n, r) {
  const { isOpening: i, isSpaced: a, recovery: o } = r;
  for (const t of e.matchAll(o)) if (!a || i(e, t.index)) return !0;
  return X(r.failure, e)
    ? t.place !== `cell` && t.opensBlock && Lp(e, r, jp)
      ? !0
      : Pp(e, r).some((t) => Fp(e, r, t) || (n !== void 0 && Rp(e, n, r, t)))
    : !1;
}
function Vp(e, t, n) {
  return n.hint?.test(e.text) !== !1 && zp(wp(e.text)).some((r) => Bp(r, e, t, n)) && !X(n.aboutDocument, e.text);
}
function Hp(e, t) {
  const n = e.filter(
    ([e = ``, ...n]) =>
      X(t.failure, e) &&
      n.some((e) => {
        const n = Ip(e, t);
        return n !== void 0 && n < 3;
      }),
  );
  return n.length >= 2 && n.length * 2 >= e.length;
}
function Up(e, t) {
  return Y(e, t.length === 0 ? `(?!)` : `^\\s*(?:${Xu(t.join(`|`))})\\s*$`);
}
function Wp(e) {
  const { failure: t } = e,
    n = t.closings.length === 0 ? `(?!)` : `(?:${Xu(t.closings.join(`|`))})`,
    r = {
      hint: t.hint === void 0 ? void 0 : new RegExp(t.hint, `i`),
      condition: Y(e, J(e, t.conditions)),
      closing: Y(e, `${J(e, t.failures)}[^。，、,;；.]{0,14}?${n}`),
      failure: Y(e, J(e, t.failures)),
      response: Y(e, J(e, t.responses)),
      retreat: Y(e, J(e, t.retreats)),
      recovery: Y(e, J(e, t.recoveries)),
      aboutDocument: Y(e, J(e, t.aboutDocument)),
      isSpaced: e.spaced,
      isOpening: Dp(e, Rd(e)).isOpening,
    },
    i = (t) => e.script?.test(t) !== !1,
    a = Y(e, J(e, t.headings)),
    o = Y(e, J(e, t.weakHeadings)),
    s = Y(e, J(e, t.mixedHeadings)),
    c = Up(e, t.mistakeColumns),
    l = Up(e, t.problemColumns),
    u = Up(e, t.symptomColumns),
    d = Up(e, t.remedyColumns);
  return {
    isFailureTitle: (e) => i(e) && X(a, e),
    isWeakTitle: (e) => i(e) && X(o, e),
    isMixedTitle: (e) => i(e) && X(s, e),
    isRemedyTable([e = [], ...t]) {
      return X(c, e[0] ?? ``)
        ? !1
        : (e.some((e, t) => X(t === 0 ? l : u, e)) && e.slice(1).some((e) => X(d, e))) || Hp(t, r);
    },
    isInstruction: (e, t) => i(e.text) && Vp(e, t, r),
    isPair: (e) => i(e) && Lp(e, r, Mp),
  };
}
const Gp = Md(Wp),
  Kp = B((e) => {
    const t = Dl(e),
      n = Gp.for(jd(e));
    return t.filter((e, r) => e.place !== `heading` && n.some((n) => n.isInstruction(e, t[r + 1])));
  });
function qp(e, t) {
  if (e.type !== `table`) return !1;
  const n = e.children.map(({ children: e }) => e.map((e) => Cc(e)));
  return t.some((e) => e.isRemedyTable(n));
}
function Jp(e, { range: t }, n) {
  const r = (e) => e[0] >= t[0] && e[1] <= t[1];
  return (
    Kp(e).some((e) => r(e.range)) ||
    Dl(e).some(
      ({ place: e, opensBlock: t, text: i, range: a }) => e === `item` && t && r(a) && n.some((e) => e.isPair(i)),
    )
  );
}
function Yp({ content: e }) {
  return (
    e.some((e) => (e.type === `list` && e.children.length > 1) || (e.type === `table` && e.children.length > 2)) &&
    e.every((e) => e.type !== `code` || yp(e))
  );
}
const Xp = B((e) => {
    const t = Gp.for(jd(e)),
      n = H(e).some(({ depth: e, title: n }) => e === 1 && t.some((e) => e.isWeakTitle(n)));
    return H(e).filter((r) => {
      if (r.depth === 1 || e.text.slice(r.headingRange[1], r.range[1]).trim() === ``) return !1;
      if (t.some((e) => e.isFailureTitle(r.title))) return !0;
      const i = t.some((e) => e.isWeakTitle(r.title));
      return i && !n && Yp(r)
        ? !0
        : !i && !t.some((e) => e.isMixedTitle(r.title))
          ? !1
          : r.content.some((e) => qp(e, t)) || Jp(e, r, t);
    });
  }),
  Zp = B((e) => {
    const t = Gp.for(jd(e)),
      n = e.tree.children.filter((e) => qp(e, t)),
      r = Sp(e).filter(
        ({ block: e, isShell: n, text: r }) => n && e.lang != null && t.some((e) => e.isFailureTitle(r)),
      );
    return [
      ...Xp(e).map(({ headingRange: e }) => e),
      ...n.map((t) => e.rangeOf(t)),
      ...Kp(e).map(({ range: e }) => e),
      ...r.map(({ range: e }) => e),
    ];
  }),
  Qp = {
    report: yd({
      en: [
        `tell`,
        `inform`,
        `report`,
        `notify`,
        `say`,
        `surface`,
        `warn`,
        `explain`,
        `show`,
        `message`,
        `mention`,
        `alert`,
        `note`,
      ],
      zh: [`告知`, `告[诉訴]`, `通知`, `[报報]告`, `提示`, `提醒`, `[说說]明`, `[显顯]示`],
      ja: [`報告`, `伝え`, `通知`, `知らせ`, `表示`, `説明`, `明記`],
      ko: [`알리`, `알려`, `보고`, `통지`, `안내`, `표시`, `설명`],
      es: [
        `inform\\p{L}*`,
        `avis\\p{L}*`,
        `report\\p{L}*`,
        `dile`,
        `indic\\p{L}*`,
        `muestra`,
        `explic\\p{L}*`,
        `notific\\p{L}*`,
      ],
      pt: [
        `inform\\p{L}*`,
        `avis\\p{L}*`,
        `relat\\p{L}*`,
        `diga`,
        `mostre`,
        `expliqu\\p{L}*`,
        `notifi\\p{L}*`,
        `report\\p{L}*`,
      ],
      fr: [
        `inform\\p{L}*`,
        `signal\\p{L}*`,
        `avert\\p{L}*`,
        `préven\\p{L}*`,
        `indiqu\\p{L}*`,
        `affich\\p{L}*`,
        `expliqu\\p{L}*`,
        `dites`,
      ],
      de: [
        `melde\\p{L}*`,
        `informier\\p{L}*`,
        `sag\\p{L}*`,
        `warn\\p{L}*`,
        `zeig\\p{L}*`,
        `erklär\\p{L}*`,
        `hinweis\\p{L}*`,
        `mitteil\\p{L}*`,
      ],
      it: [
        `inform\\p{L}*`,
        `avvis\\p{L}*`,
        `segnal\\p{L}*`,
        `mostra\\p{L}*`,
        `indic\\p{L}*`,
        `spieg\\p{L}*`,
        `comunic\\p{L}*`,
      ],
      ru: [`сообщ\\p{L}+`, `уведом\\p{L}+`, `предупред\\p{L}+`, `покаж\\p{L}+`, `объясн\\p{L}+`, `скаж\\p{L}+`],
    }),
    ask: yd({
      en: [
        `ask`,
        `confirm`,
        `confirmation`,
        `clarify`,
        `prompt`,
        `request`,
        `approval`,
        `let (?:the|them) \\w+ (?:decide|choose)`,
        `user (?:decides|chooses|confirms)`,
        `AskUserQuestion`,
      ],
      zh: [`[询詢][问問]`, `[确確][认認]`, `[请請]用[户戶]`, `征求|徵求`, `[选選][择擇]`],
      ja: [`尋ね`, `聞`, `確認`, `質問`, `問い合わせ`],
      ko: [`물어`, `질문`, `확인`, `요청`],
      es: [`pregunt\\p{L}*`, `pid\\p{L}+`, `confirm\\p{L}*`, `solicit\\p{L}*`],
      pt: [`pergunt\\p{L}*`, `peça`, `pedir`, `confirm\\p{L}*`, `solicit\\p{L}*`],
      fr: [`demand\\p{L}*`, `confirm\\p{L}*`, `interrog\\p{L}*`],
      de: [`frag\\p{L}*`, `nachfrag\\p{L}*`, `bestätig\\p{L}*`, `rückfrag\\p{L}*`],
      it: [`chied\\p{L}*`, `domand\\p{L}*`, `conferm\\p{L}*`],
      ru: [`спрос\\p{L}+`, `спраш\\p{L}+`, `уточн\\p{L}+`, `подтвер\\p{L}+`, `попрос\\p{L}+`],
    }),
    stop: yd({
      en: [
        `stops?`,
        `abort`,
        `halt`,
        `exit`,
        `bail`,
        `wait`,
        `pause`,
        `give up`,
        `escalate`,
        `(?:do not|don['’]t|never) (?:continue|proceed|retry|loop|go on|keep)`,
        `before (?:continuing|proceeding)`,
        `at most`,
        `up to \\w+`,
        `after \\w+ (?:attempts|tries|retries)`,
      ],
      zh: [`停止`, `中止`, `[终終]止`, `[暂暫]停`, `不要[继繼][续續]`, `等待`, `退出`],
      ja: [`停止`, `中止`, `中断`, `終了`, `待`, `進まない`, `続けない`, `続行しない`],
      ko: [`중단`, `중지`, `멈추`, `종료`, `기다`, `진행하지`],
      es: [
        `det\\p{L}+`,
        `par(?:a|ar|e)`,
        `abort\\p{L}*`,
        `interrump\\p{L}*`,
        `esper\\p{L}*`,
        `no (?:continú\\p{L}+|sig\\p{L}+)`,
      ],
      pt: [
        `par(?:e|ar)`,
        `abort\\p{L}*`,
        `interromp\\p{L}*`,
        `esper\\p{L}*`,
        `aguard\\p{L}*`,
        `não (?:continu\\p{L}+|prossig\\p{L}+)`,
      ],
      fr: [
        `arrêt\\p{L}*`,
        `abandonn\\p{L}*`,
        `interromp\\p{L}*`,
        `attend\\p{L}*`,
        `stopp\\p{L}*`,
        `ne (?:continu\\p{L}+|poursuiv\\p{L}+)`,
      ],
      de: [
        `stopp\\p{L}*`,
        `abbrech\\p{L}*`,
        `brich`,
        `halt\\p{L}* an`,
        `wart\\p{L}*`,
        `beend\\p{L}*`,
        `nicht (?:fort\\p{L}*|weiter\\p{L}*)`,
      ],
      it: [
        `ferm\\p{L}*`,
        `interromp\\p{L}*`,
        `annull\\p{L}*`,
        `attend\\p{L}*`,
        `aspett\\p{L}*`,
        `non (?:continu\\p{L}+|prosegu\\p{L}+)`,
      ],
      ru: [`останов\\p{L}+`, `прерв\\p{L}+`, `прекрат\\p{L}+`, `подожд\\p{L}+`, `заверш\\p{L}+`, `не продолж\\p{L}+`],
    }),
  },
  $p = { report: `what to tell the user`, ask: `what to ask`, stop: `when to stop` },
  em =
    /error|fail|unavailable|not respond|exception|escalat|abort|bail|stop condition|recover|错误|錯誤|异常|異常|失败|失敗|エラー|例外|오류|에러|실패|fallo|erro|falha|erreur|échec|fehler|fallit|ошиб|сбо/i,
  tm = /troubleshoot|common|known|debug|typical|frequent|fall[- ]?back|modes?\b|codes?\b|常见|常見|已知|よくある|既知/i,
  nm = [`report`, `ask`, `stop`];
function rm(e) {
  const t = Xp(e);
  return t.filter(({ parents: e, title: n }) => em.test(n) && !tm.test(n) && !e.some((e) => t.includes(e)));
}
var im = U({
    meta: {
      id: `errors/incomplete-scenario`,
      summary: `A section on errors does not say what to tell, what to ask, or when to stop.`,
      kind: `style`,
      severity: `info`,
      presets: { guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `An error scenario says what to tell the user, what to ask, and not to continue without confirmation.`,
        },
      ],
      messages: { incomplete: `Section "{title}" does not say {missing}, expected all three of tell, ask and stop.` },
    },
    on: [`skill`],
    check(e, t) {
      const n = jd(e);
      for (const { headingRange: r, range: i, title: a } of rm(e)) {
        const o = e.text.slice(r[1], i[1]),
          s = nm.filter((e) => !Qp[e](o, n)).map((e) => $p[e]);
        if (s.length === 0) continue;
        const c = { title: a, missing: s.join(`, `).replace(/, ([^,]*)$/, ` or $1`) };
        t.report({ range: r, messageId: `incomplete`, data: c });
      }
    },
  }),
  am = U({
    meta: {
      id: `errors/missing`,
      summary: `The skill does not say what to do when something fails.`,
      kind: `problem`,
      severity: `warning`,
      presets: { guidelines: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `Error handling is a required section.`,
        },
      ],
      messages: { missing: `The skill does not say what to do when something fails, expected an error section.` },
    },
    on: [`skill`],
    check(e, t) {
      e.text.trim() !== `` &&
        (e.hostile !== void 0 || Zp(e).length > 0 || t.report({ range: dl(e), messageId: `missing` }));
    },
  });
const om = /\bmcp__([A-Za-z0-9_-]+?)__[A-Za-z0-9_]+/g,
  sm =
    /(?:`([A-Za-z0-9._-]{2,40})`|\b([A-Z][A-Za-z0-9.]*(?: [A-Z][A-Za-z0-9.]*){0,3}))\s+MCP\s+(?:[Ss]erver|[Tt]ools?)\b/g,
  cm =
    /^(?:the|an?|this|these|your|our|local|remote|any|each|every|if|use|using|via|with|when|no|other|custom|new|all|for|from|which|what|some|most|recommended|bundled|exact|discover|http|sse|stdio|install|configure|connect|available|required|optional|existing|external|official|call|run|build|test|start|multiple|several|official|third-party)\b/i,
  lm = /\bMCP\b|\b(?:server|tool|connector|integration)s?\b/i;
function um(e) {
  const t = /* @__PURE__ */ new Map(),
    { bodyStart: n, text: r } = e,
    i = r.slice(n);
  for (const e of [om, sm])
    for (const r of i.matchAll(e)) {
      const e = r[1] ?? r[2] ?? ``;
      if (cm.test(e)) continue;
      const i = e.toLowerCase().replace(/[^a-z0-9]/g, ``),
        a = [n + r.index, n + r.index + r[0].length];
      (t.get(i)?.range[0] ?? 1 / 0) > a[0] && t.set(i, { name: e, range: a });
    }
  return [...t.values()];
}
function dm(e) {
  return [...Xp(e).map(({ range: e }) => e), ...Kp(e).map(({ range: e }) => e)].map((t) => e.text.slice(...t));
}
function fm(e, [t]) {
  return Dl(e).some(({ place: e, range: n }) => n[0] <= t && t < n[1] && (e === `paragraph` || e === `item`));
}
var pm = U({
  meta: {
    id: `errors/server-without-scenario`,
    summary: `An MCP server that the skill uses has no failure scenario.`,
    kind: `problem`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `Any MCP tool or server named in the body has a failure scenario.`,
      },
    ],
    messages: { missing: `MCP server "{name}" has no failure scenario, expected what to do when it does not answer.` },
  },
  on: [`skill`],
  check(e, t) {
    if (!/\bMCP\b|\bmcp__/.test(e.text)) return;
    const n = um(e).filter(({ range: t }) => fm(e, t));
    if (n.length === 0) return;
    const r = dm(e);
    if (r.some((e) => lm.test(e))) return;
    const i = H(e).map(({ title: e }) => e);
    for (const { name: e, range: a } of n)
      [...r, ...i.filter((e) => /fail|unavailable|fallback/i.test(e))].some((t) => t.includes(e)) ||
        t.report({ range: a, messageId: `missing`, data: { name: e } });
  },
});
function mm({ kind: e, path: t }) {
  return e === `command` && /(?:^|\/)\.(?!claude\/)[^/]+\/commands\//.test(t);
}
function hm({ path: e }, t) {
  if (e.endsWith(`.agent.md`)) return;
  const n = e.slice(0, e.lastIndexOf(`/`) + 1);
  if (/(?:^|\/)\.claude\/agents\/$/.test(n)) return `project`;
  if (!/(?:^|\/)agents\/$/.test(n)) return;
  const r = n.slice(0, -7);
  return t.kindAt(`${r}.claude-plugin/plugin.json`) === `file` ? `plugin` : void 0;
}
function gm(e, t, { clients: n, files: r }) {
  const { kind: i } = e;
  return (i === `agent` && hm(e, r) === void 0) || mm(e)
    ? []
    : n.filter(u).flatMap((e) => {
        const n = d(e),
          r = i === `agent` ? n.agentFields : i === `command` ? n.commandFields : n.fields,
          a = r !== void 0 && Object.hasOwn(r, t) ? r[t] : void 0;
        return a === void 0 ? [] : [{ id: e, fact: a }];
      });
}
const _m = [`name`, `description`];
var vm = U({
  meta: {
    id: `fields/agent-missing-field`,
    summary: `The agent has no name or no description.`,
    kind: `compatibility`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [{ source: `https://code.claude.com/docs/en/sub-agents`, level: `MUST`, date: `2026-08-22` }],
    messages: { missing: 'Field `{field}` of the agent is missing, expected a text: {client} requires it.' },
  },
  on: [`agent`],
  check(e, t) {
    const { frontmatter: n } = e;
    if (bf(e))
      for (const r of _m) {
        const i = n.get(r);
        if (i !== void 0 && !xf(i)) continue;
        const a = gm(e, r, t).find(({ fact: e }) => e.required === !0);
        a !== void 0 &&
          t.report({
            range: i?.keyRange ?? [n.range[0], n.range[0] + 3],
            messageId: `missing`,
            data: { field: r, client: d(a.id).name },
          });
      }
  },
});
function ym(e, t) {
  let n = [],
    r = 0,
    i = 0;
  for (let a = 0; a <= e.length; a++) {
    const o = e.charAt(a);
    if (
      (o === `(` ? (r += 1) : o === `)` && (r = Math.max(0, r - 1)),
      !(a === e.length || (r === 0 && (o === `,` || (t && /\s/.test(o))))))
    )
      continue;
    const s = e.slice(i, a),
      c = i + s.length - s.trimStart().length;
    s.trim() !== `` && n.push([c, c + s.trim().length]), (i = a + 1);
  }
  return n;
}
const bm = B((e) => {
  const t = new Map(e.frontmatter.fields.map((e) => [e.key, e])),
    n = /* @__PURE__ */ new Map();
  for (const { path: r, range: i } of Sc(e)) {
    const [e, a] = r,
      o = t.get(String(e));
    if (a === void 0 || o === void 0 || i[0] < o.valueRange[0]) continue;
    const s = n.get(o.key) ?? /* @__PURE__ */ new Map();
    n.set(o.key, s.set(a, [s.get(a)?.[0] ?? i[0], i[1]]));
  }
  return n;
});
function xm(e, t, n) {
  return bm(e).get(t.key)?.get(n);
}
function Sm(e, t, n) {
  const { value: r } = t;
  return Array.isArray(r)
    ? r.flatMap((n, r) => {
        const i = typeof n == `string` ? n.trim() : ``;
        return i === `` ? [] : [{ text: i, locate: () => xm(e, t, r) ?? t.valueRange }];
      })
    : typeof r == `string`
      ? ym(r, n === `commas and blanks`).map((n) => ({ text: r.slice(...n), locate: () => yf(e, t, n) }))
      : [];
}
function Cm(e, { valueRange: [t, n] }, r) {
  const i = e.text.slice(t, n);
  if (r !== ``)
    for (let e = i.indexOf(r); e !== -1; e = i.indexOf(r, e + 1)) {
      const n = i.slice(e + r.length, e + r.length + 3);
      if (/^[\s{,"']?$/.test(i.charAt(e - 1)) && /^["']? ?:/.test(n)) return t + e;
    }
}
function wm(e, t, n) {
  let r = 0;
  for (const i of e.slice(t, n)) i === `[` || i === `{` ? (r += 1) : (i === `]` || i === `}`) && --r;
  let i = n;
  for (; r > 0 && /[\s,\]}]/.test(e.charAt(i)); ) /[\]}]/.test(e.charAt(i)) && --r, (i += 1);
  return r > 0 ? n : i;
}
function Tm(e, t, n, r) {
  const i = xm(e, t, n);
  if (i !== void 0 && (typeof r != `object` || !r)) return i;
  const a = Cm(e, t, n);
  return a === void 0 ? (i ?? t.keyRange) : [a, i === void 0 ? a + n.length : wm(e.text, a, i[1])];
}
function Em(e, t) {
  const { value: n } = t;
  return typeof n != `object` || !n || Array.isArray(n)
    ? []
    : Object.entries(n).map(([n, r]) => ({ key: n, value: r, range: Tm(e, t, n, r) }));
}
var Dm = U({
    meta: {
      id: `fields/agent-skill-path`,
      summary: `The agent names a skill by its path.`,
      kind: `compatibility`,
      severity: `warning`,
      presets: { recommended: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [{ source: `https://code.claude.com/docs/en/sub-agents`, level: `MUST`, date: `2026-08-22` }],
      messages: { path: 'Entry `{path}` of `skills` is a path, expected the name of a skill.' },
    },
    on: [`agent`],
    check(e, t) {
      const n = e.frontmatter.get(`skills`);
      if (n === void 0) return;
      const r = gm(e, `skills`, t);
      if (r.length !== 0)
        for (const { text: i, locate: a } of Sm(e, n, `commas`))
          /[\\/]|\.md$/i.test(i) &&
            t.report({
              range: a(),
              messageId: `path`,
              data: { path: i.slice(0, 80) },
              clients: r.map(({ id: e, fact: t }) => q(e, `ignored`, t.evidence.grade)),
            });
    },
  }),
  Om = U({
    meta: {
      id: `fields/agent-without-fork`,
      summary: 'The field `agent` has no effect without `context: fork`.',
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [{ source: `https://code.claude.com/docs/en/skills`, level: `MUST`, date: `2026-08-22` }],
      messages: { alone: 'Field `agent` stands without `context: fork`, expected both or neither.' },
    },
    on: [`skill`, `command`],
    check(e, t) {
      const { frontmatter: n } = e,
        r = n.get(`agent`);
      if (r === void 0 || typeof r.value != `string` || n.get(`context`)?.value === `fork`) return;
      const i = gm(e, `agent`, t);
      i.length !== 0 &&
        t.report({
          range: [r.keyRange[0], r.valueRange[1]],
          messageId: `alone`,
          clients: i.map(({ id: e, fact: t }) => q(e, `ignored`, t.evidence.grade)),
        });
    },
  });
const km = /\([^()]*\)|,/g;
function Am(e, t) {
  let n = t,
    r = t + 1;
  for (; /[ \t]/.test(e.charAt(n - 1)); ) --n;
  for (; /[ \t]/.test(e.charAt(r)); ) r += 1;
  return [n, r];
}
function jm({ text: e }, { style: t, valueRange: [n, r] }) {
  const i = e.slice(n, r);
  if (/[\n\\]/.test(i) || ![`plain`, `single-quoted`, `double-quoted`].includes(t)) return;
  const a = [...i.matchAll(km)],
    o = a.flatMap(({ 0: e, index: t }) => {
      if (e !== `,`) return [];
      const [r, a] = Am(i, t),
        o = /^["']?$/.test(i.slice(a, a + 2));
      return [{ range: [n + r, n + a], text: o ? `` : ` ` }];
    });
  if (o.length !== 0) return { safety: a.some(([e]) => /\s/.test(e)) ? `unsafe` : `safe`, edits: o };
}
var Mm = U({
  meta: {
    id: `fields/allowed-tools-format`,
    summary: 'The field `allowed-tools` is not one text separated by blanks.',
    kind: `compatibility`,
    severity: `info`,
    presets: {
      recommended: `warning`,
      'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
      guidelines: [`info`, { alsoFor: [`agent-skills`] }],
    },
    fix: `safe or unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `The guideline wants blanks; the schema in the same repository describes commas. The specification decides.`,
      },
      { source: `https://code.claude.com/docs/en/skills`, level: `MAY`, date: `2026-08-22`, note: `Allows all three.` },
    ],
    messages: {
      commas: 'Tools in `allowed-tools` are separated by commas, expected blanks: {effects}.',
      list: 'Field `allowed-tools` is a list, expected one text separated by blanks: {effects}.',
    },
    options: {
      schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
      defaults: { alsoFor: [] },
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = e.frontmatter.get(`allowed-tools`);
    if (n === void 0) return;
    const r = Array.isArray(n.value),
      i = typeof n.value == `string` && [...n.value.matchAll(km)].some(([e]) => e === `,`);
    if (!r && !i) return;
    const a = Q(G(t), r ? `allowed-tools-list` : `allowed-tools-comma`);
    if (a.length === 0) return;
    const o = i ? jm(e, n) : void 0;
    t.report({
      range: n.valueRange,
      messageId: r ? `list` : `commas`,
      data: { effects: $(a) },
      clients: a,
      ...(o === void 0 ? {} : { fix: o }),
    });
  },
});
const Nm = /(?<![\\\w$])\$ARGUMENTS(?!\w)/;
var Pm = U({
    meta: {
      id: `fields/argument-hint-missing`,
      summary: `The file takes arguments and does not say which.`,
      kind: `style`,
      severity: `info`,
      presets: {},
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [{ source: `https://code.claude.com/docs/en/skills`, level: `MAY`, date: `2026-08-22` }],
      messages: { missing: 'Text takes `$ARGUMENTS`, expected an `argument-hint` in the frontmatter.' },
    },
    on: [`skill`, `command`],
    check(e, t) {
      const { frontmatter: n, text: r, bodyStart: i } = e;
      if (n.get(`argument-hint`) !== void 0 || !r.includes(`$ARGUMENTS`) || n.get(`user-invocable`)?.value === !1)
        return;
      const a = Nm.exec(r.slice(i));
      if (a === null || gm(e, `argument-hint`, t).length === 0) return;
      const o = i + a.index;
      t.report({ range: [o, o + a[0].length], messageId: `missing` });
    },
  }),
  Fm = U({
    meta: {
      id: `fields/compatibility-too-long`,
      summary: 'The field `compatibility` is longer than the specification allows.',
      kind: `compatibility`,
      severity: `warning`,
      presets: {
        recommended: `error`,
        'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
        guidelines: [`error`, { alsoFor: [`agent-skills`] }],
      },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `MUST`,
          date: `2026-06-17`,
        },
      ],
      messages: { long: 'Field `compatibility` is {length} characters long, expected at most {max}: {effects}.' },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`],
    check(e, t) {
      const n = Sf(e, `compatibility`),
        r = n === void 0 ? void 0 : ju(G(t), `compatibility`, n.value.trim());
      if (n === void 0 || r === void 0) return;
      const { max: i, clients: a } = r;
      t.report({
        range: n.valueRange,
        messageId: `long`,
        data: { length: Au(n.value.trim()), max: i, effects: $(a) },
        clients: a,
        ...K(a),
      });
    },
  }),
  Im = U({
    meta: {
      id: `fields/ignored-in-plugin`,
      summary: `A field of the agent has no effect in a plugin.`,
      kind: `compatibility`,
      severity: `warning`,
      presets: { recommended: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [{ source: `https://code.claude.com/docs/en/sub-agents`, level: `MUST`, date: `2026-08-22` }],
      messages: {
        ignored: 'Field `{field}` has no effect in the agent of a plugin, expected it in a project or not at all.',
      },
    },
    on: [`agent`],
    check(e, t) {
      if (hm(e, t.files) === `plugin`)
        for (const { key: n, keyRange: r } of e.frontmatter.fields) {
          const i = gm(e, n, t).filter(({ fact: e }) => e.ignoredInPlugins === !0);
          i.length !== 0 &&
            t.report({
              range: r,
              messageId: `ignored`,
              data: { field: n },
              clients: i.map(({ id: e, fact: t }) => q(e, `ignored`, t.evidence.grade)),
            });
        }
    },
  }),
  Lm = U({
    meta: {
      id: `fields/invalid-value`,
      summary: `A field has a value that the client does not know.`,
      kind: `compatibility`,
      severity: `warning`,
      presets: { recommended: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        { source: `https://code.claude.com/docs/en/skills`, level: `MUST`, date: `2026-08-22` },
        { source: `https://code.claude.com/docs/en/sub-agents`, level: `MUST`, date: `2026-08-22` },
        {
          source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
          level: `observed`,
          date: `2026-11-20`,
          note: 'Refuses other values of `shell`, and does not look at `model`, `effort` and `context`.',
        },
      ],
      messages: { unknown: 'Value `{value}` of `{field}` is unknown, expected one of {values}: {effects}.' },
    },
    on: [`skill`, `command`, `agent`],
    check(e, t) {
      for (const { key: n, value: r, valueRange: i } of e.frontmatter.fields) {
        if (typeof r != `string` || r === `` || i[0] === i[1]) continue;
        const a = gm(e, n, t).filter(
            ({ fact: { values: e, otherValues: t } }) => e !== void 0 && t === void 0 && !e.includes(r),
          ),
          o = a[0]?.fact.values;
        if (o === void 0) continue;
        const s = a.map(({ id: e, fact: t }) => q(e, `ignored`, t.evidence.grade));
        t.report({
          range: i,
          messageId: `unknown`,
          data: { value: r.slice(0, 40), field: n, values: o.map((e) => `\`${e}\``).join(`, `), effects: $(s) },
          clients: s,
        });
      }
    },
  });
function Rm(e) {
  return e == null ? `nothing` : Array.isArray(e) ? `a list` : typeof e == `object` ? `a map` : `a ${typeof e}`;
}
function zm(e, t, n) {
  if (typeof e == `number` || typeof e == `boolean`)
    return { safety: typeof e == `number` ? `safe` : `unsafe`, edits: [{ range: n, text: `"${t}"` }] };
}
var Bm = U({
  meta: {
    id: `fields/metadata-value-type`,
    summary: 'A value in `metadata` is not a text.',
    kind: `compatibility`,
    severity: `info`,
    presets: { recommended: `warning`, 'agent-skills': [`error`, { alsoFor: [`agent-skills`] }] },
    fix: `safe or unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
      {
        source: `https://github.com/agentskills/agentskills/tree/main/skills-ref`,
        level: `MAY`,
        date: `2026-08-09`,
        note: `The reference validator turns other values into texts.`,
      },
    ],
    messages: { notText: 'Value of `metadata.{key}` is {type}, expected a text: {effects}.' },
    options: {
      schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
      defaults: { alsoFor: [] },
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = e.frontmatter.get(`metadata`);
    if (n !== void 0)
      for (const { key: r, value: i, range: a } of Em(e, n)) {
        if (typeof i == `string`) continue;
        const n = typeof i == `object` && !!i,
          o = Q(G(t), n ? `metadata-nested` : `metadata-non-string-values`);
        if (o.length === 0) return;
        const s = zm(i, e.text.slice(...a), a);
        t.report({
          range: a,
          messageId: `notText`,
          data: { key: r, type: Rm(i), effects: $(o) },
          clients: o,
          ...(s === void 0 ? {} : { fix: s }),
        });
      }
  },
});
function Vm(e) {
  return e.split(e.includes(`,`) ? `,` : /\s+/).filter((e) => e.trim() !== ``).length;
}
var Hm = U({
  meta: {
    id: `fields/tags-at-top-level`,
    summary: 'Tags are not three to seven words in the text `metadata.tags`.',
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
      },
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
    ],
    messages: {
      topLevel: 'Field `tags` is at the top level, expected the text `metadata.tags`.',
      notText: 'Value of `metadata.tags` is not a text, expected one text with commas.',
      count: 'Text `metadata.tags` has {count} tags, expected {min} to {max}.',
    },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          min: { type: `integer`, minimum: 0, default: 3, description: 'Fewest tags in `metadata.tags`.' },
          max: { type: `integer`, minimum: 1, default: 7, description: 'Most tags in `metadata.tags`.' },
        },
      },
      defaults: { min: 3, max: 7 },
    },
  },
  on: [`skill`],
  check(e, t) {
    const { min: n, max: r } = t.options,
      i = e.frontmatter.get(`tags`);
    i !== void 0 && t.report({ range: i.keyRange, messageId: `topLevel` });
    const a = e.frontmatter.get(`metadata`),
      o = a && Em(e, a).find(({ key: e }) => e === `tags`);
    if (o === void 0) return;
    if (typeof o.value != `string`) {
      t.report({ range: o.range, messageId: `notText` });
      return;
    }
    const s = Vm(o.value);
    (s < n || s > r) && t.report({ range: o.range, messageId: `count`, data: { count: s, min: n, max: r } });
  },
});
const Um = [`allowed-tools`, `disallowed-tools`, `disallowedTools`, `tools`];
function Wm(e) {
  return /^[A-Za-z]+(?=\(|$)/.exec(e)?.[0] ?? ``;
}
function Gm(e, t) {
  const n = Wm(e);
  if (n === `` || t.includes(n)) return;
  const r = n.toLowerCase(),
    i = t.find((e) => e.toLowerCase() === r);
  return i !== void 0 || n.length < 4 ? i : t.find((e) => e.length >= 4 && l(e, n) === 1);
}
function Km(e, t) {
  const n = ku(f, t).filter(({ root: e }) => e.scope === `project`);
  return n.length === 0 || n.some((t) => t.id === e);
}
var qm = U({
  meta: {
    id: `fields/unknown-tool`,
    summary: `A tool name is a slip of a known one.`,
    kind: `compatibility`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://code.claude.com/docs/en/tools-reference`, level: `MUST`, date: `2026-11-20` },
      { source: `https://code.claude.com/docs/en/skills`, level: `MUST`, date: `2026-08-22` },
    ],
    messages: { slip: 'Tool `{name}` is unknown to {client}, expected `{tool}`.' },
  },
  on: [`skill`, `command`, `agent`],
  check(e, t) {
    for (const n of Um) {
      const r = e.frontmatter.get(n);
      if (r !== void 0)
        for (const { id: i, fact: a } of gm(e, n, t)) {
          const { name: n, tools: o } = d(i);
          for (const { text: s, locate: c } of o === void 0 ? [] : Sm(e, r, `commas and blanks`)) {
            const r = Gm(s, o ?? []);
            if (r === void 0 || !Km(i, e.path)) continue;
            const l = Wm(s),
              u = e.text.indexOf(l, c()[0]),
              d = [u, u + l.length];
            t.report({
              range: d,
              messageId: `slip`,
              data: { name: l, client: n, tool: r },
              clients: [q(i, `ignored`, a.evidence.grade)],
              fix: { safety: `unsafe`, edits: [{ range: d, text: r }] },
            });
          }
        }
    }
  },
});
function Jm(e, t) {
  const n = e.frontmatter.get(t)?.value;
  return typeof n == `boolean`
    ? n
    : /^(?:true|yes|on|1)$/i.test(String(n))
      ? !0
      : !/^(?:false|no|off|0)$/i.test(String(n)) && void 0;
}
var Ym = U({
  meta: {
    id: `fields/unreachable`,
    summary: `Neither the model nor the user can start the skill.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://code.claude.com/docs/en/skills`, level: `MAY`, date: `2026-08-22` },
      {
        source: `https://code.visualstudio.com/docs/agent-customization/agent-skills`,
        level: `MAY`,
        date: `2026-05-28`,
      },
    ],
    messages: {
      unreachable: 'Field `user-invocable` is false beside `disable-model-invocation: true`, expected one way in.',
    },
  },
  on: [`skill`, `command`],
  check(e, t) {
    const n = e.frontmatter.get(`user-invocable`);
    if (n === void 0 || Jm(e, `user-invocable`) !== !1 || Jm(e, `disable-model-invocation`) !== !0) return;
    const r = Af(e.kind, t.clients)
      .filter(u)
      .filter((e) => {
        const { fields: t } = d(e);
        return t[`user-invocable`] !== void 0 && t[`disable-model-invocation`] !== void 0;
      });
    r.length !== 0 &&
      t.report({
        range: [n.keyRange[0], n.valueRange[1]],
        messageId: `unreachable`,
        clients: r.map((e) => q(e, `dropped`, `documented`)),
      });
  },
});
function Xm(e, t) {
  const { fields: n, agentFields: r, commandFields: i } = d(t);
  return e === `agent` ? (r ?? {}) : e === `command` ? (i ?? {}) : n;
}
const Zm = /* @__PURE__ */ new Map();
function Qm(e, t) {
  const n = `${e} ${t.join(` `)}`,
    r = Zm.get(n) ?? $m(e, t);
  return (Zm.set(n, r), r);
}
function $m(e, t) {
  const n = t
    .filter(u)
    .flatMap((t) =>
      Object.entries(Xm(e, t)).flatMap(([e, { aliasOf: t, deprecated: n }]) => (t === void 0 && n !== !0 ? [e] : [])),
    );
  return new Set(n);
}
function eh(e) {
  const t = f.flatMap((t) => Object.entries(Xm(e, t))),
    n = ([, { types: e }]) => e.includes(`string`) && e.every((e) => e === `string` || e === `list`),
    r = new Set(t.filter((e) => !n(e)).map(([e]) => e));
  return new Set(t.map(([e]) => e).filter((e) => !r.has(e)));
}
function th(e, t) {
  return f.some((n) => {
    const r = Xm(e, n);
    return Object.hasOwn(r, t) && r[t]?.deprecated !== !0;
  });
}
function nh(e, t) {
  for (const n of f) {
    const r = Xm(e, n),
      i = Object.hasOwn(r, t) ? r[t]?.aliasOf : void 0;
    if (i !== void 0) return i;
  }
}
const rh = {
    skill: { tools: `allowed-tools` },
    command: { tools: `allowed-tools` },
    agent: { 'allowed-tools': `tools`, allowedTools: `tools`, allowed_tools: `tools` },
  },
  ih = /* @__PURE__ */ new Set([`mode`, `models`, `content`, `path`, `agents`, `hook`, `argument`]);
function ah(e) {
  return e.toLowerCase().replace(/[\s_-]+/g, ``);
}
function oh(e, t) {
  if (e.length < 5 || e.length > 40 || ih.has(e)) return;
  const n = ah(e);
  return t
    .map((e) => ({ name: e, steps: l(ah(e), n) }))
    .filter(({ name: t, steps: n }) => n <= (Math.min(t.length, e.length) >= 8 ? 2 : 1))
    .toSorted((e, t) => e.steps - t.steps)[0]?.name;
}
function sh(e, t, n) {
  if (th(e, t)) return;
  const r = [...n],
    i = ah(t),
    a = nh(e, t),
    o = a !== void 0 && n.has(a) ? a : r.find((e) => ah(e) === i);
  if (o !== void 0) return { name: o, isSpelling: !0 };
  const s = rh[e] ?? {},
    c = Object.hasOwn(s, t) ? s[t] : void 0,
    l = c !== void 0 && n.has(c) ? c : oh(t, r);
  return l === void 0 ? void 0 : { name: l, isSpelling: !1 };
}
const ch = /[\u2014\u2013,;!?()"'`\u2026\u3001\u3002\uFF0C\uFF1A]|\. /;
function lh(e) {
  return ch.test(e) ? /\s/.test(e) : e.trim().split(/\s+/).length > 3;
}
const uh = B(({ frontmatter: e, kind: t, text: n }) => {
    let r = [...Qm(t, f)].map(ah),
      i = [],
      a;
    for (const t of e.fields) {
      const { key: e, keyRange: o } = t,
        s = /["']/.test(n.charAt(o[0])),
        c = a !== void 0 && (a.key === `description` || a.key === `when_to_use`);
      !s && /\s/.test(e) && !r.includes(ah(e)) && (c || lh(e)) ? i.push({ field: t, above: a }) : (a = t);
    }
    return i;
  }),
  dh = [
    [`a boolean`, /^(?:yes|no|on|off|y|n)$/i],
    [`a date`, /^\d{4}-\d\d?-\d\d?(?:[Tt\s][\d:.+\sZ-]*)?$/],
    [`a number`, /^[-+]?[1-9]\d*(?::[0-5]?\d)+(?:\.\d*)?$/],
    [`a number`, /^[-+]?(?:0b[01_]+|0x[\da-f]*_[\da-f_]*|\d[\d,]*_[\d_,.]*)$/i],
  ];
function fh({ style: e, value: t, source: n }) {
  if (e === `plain` && typeof t == `string`) return dh.find(([, e]) => e.test(n))?.[0];
}
function ph({ kind: e }, { path: t }) {
  const [n, ...r] = t;
  return n === `metadata` ? r.length > 0 : r.length === 0 && typeof n == `string` && eh(e).has(n);
}
var mh = U({
  meta: {
    id: `frontmatter/ambiguous-scalar`,
    summary: `A value without quotes is a text only to some readers.`,
    kind: `style`,
    severity: `info`,
    presets: { 'agent-skills': `info` },
    fix: `safe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      { source: `https://yaml.org/type/bool.html`, level: `MAY`, date: `2005-01-18`, note: `YAML 1.1.` },
      { source: `https://yaml.org/type/timestamp.html`, level: `MAY`, date: `2005-01-18`, note: `YAML 1.1.` },
      {
        source: `https://agentskills.io/specification`,
        level: `SHOULD`,
        date: `2026-08-09`,
        note: 'Values of `metadata` are texts.',
      },
    ],
    messages: { ambiguous: 'Value `{value}` of `{field}` is {what} in YAML 1.1, expected quotes around it.' },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    for (const n of Sc(e)) {
      const r = fh(n);
      if (r === void 0 || !ph(e, n)) continue;
      const { path: i, range: a, source: o } = n;
      t.report({
        range: a,
        messageId: `ambiguous`,
        data: { value: o.slice(0, 40), field: i.join(`.`).slice(0, 60), what: r },
        fix: { safety: `safe`, edits: [{ range: a, text: `"${o}"` }] },
      });
    }
  },
});
function hh(e, t, n) {
  const { kind: r } = e;
  return r === `agent` && hm(e, n) === void 0 ? [] : Af(r, t);
}
function gh(e) {
  let t = 0;
  return e
    .split(`
`)
    .map((e) => {
      const n = { text: e.replace(/\r$/, ``), start: t };
      return ((t += e.length + 1), n);
    });
}
const _h = `(?:[A-Za-z_][\\w.-]*|"[^"\\n]*"|'[^'\\n]*')`,
  vh = RegExp(`^(${_h})[ \\t]*:(?=[ \\t]|$)[ \\t]*`),
  yh = RegExp(`^(?=[ \\t]|-[ \\t])[ \\t]*(?:-[ \\t]+)*(?:(${_h})[ \\t]*:(?=[ \\t]|$)[ \\t]*)?`);
function bh(e) {
  return vh.test(e);
}
function xh(e) {
  return vh.exec(e)?.[1];
}
function Sh(e) {
  return /^(?:[&!]\S+)?[ \t]*(?:#.*)?$/.test(e);
}
function Ch(e) {
  return e.trim() === `` || e.startsWith(`#`);
}
function wh(e) {
  return e.length - e.trimStart().length;
}
function Th(e, t, n, r) {
  let i = n;
  for (; i > t && Ch(e[i]?.text ?? ``); ) --i;
  const { start: a = 0 } = e[t] ?? {},
    o = e[i],
    s = a + r[0].length,
    c = (o?.start ?? 0) + (o?.text.trimEnd().length ?? 0),
    l = !/^[ \t-]/.test(e[t]?.text ?? ``);
  return { key: r[1] ?? ``, line: t, lastLine: i, isTopLevel: l, keyStart: a, valueStart: s, valueEnd: Math.max(s, c) };
}
function Eh(e, t, n) {
  let r = 1 / 0;
  for (let i = n; i > t; i--) {
    const t = e[i]?.text ?? ``,
      a = yh.exec(t);
    if (t.trim() !== `` && a !== null) {
      if ((/^[ \t]*-[ \t]/.test(t) || a[1] !== void 0) && !Sh(t.slice(a[0].length)) && wh(t) < r) {
        let r = i;
        for (; r + 1 < e.length; ) {
          const n = e[r + 1]?.text ?? ``;
          if (n.trim() !== `` && wh(n) <= wh(t)) break;
          r += 1;
        }
        return r >= n ? Th(e, i, r, a) : void 0;
      }
      r = Math.min(r, wh(t));
    }
  }
}
function Dh(e, t) {
  let n = e.findLastIndex(({ start: e }) => e <= t);
  for (; n > 0 && e[n]?.text.trim() === ``; ) --n;
  const r = e.findLastIndex(({ text: e }, t) => t <= n && bh(e)),
    i = e[r],
    a = i && vh.exec(i.text);
  if (i === void 0 || !a) return;
  const o = e.findIndex(({ text: e }, t) => t > r && bh(e));
  return (Sh(i.text.slice(a[0].length)) && n > r ? Eh(e, r, n) : void 0) ?? Th(e, r, (o === -1 ? e.length : o) - 1, a);
}
function Oh(e) {
  return e.flatMap(({ text: t, start: n }) => (bh(t) ? (Dh(e, n) ?? []) : []));
}
function kh(e, t) {
  return /["\\]/.test(e)
    ? e.includes(`'`)
      ? `>-${t}  ${e.trim().replace(/[ \t]*\r?\n[ \t]*/g, ` `)}`
      : `'${e}'`
    : `"${e}"`;
}
function Ah(e) {
  return (
    /\r?\n/.exec(e)?.[0] ??
    `
`
  );
}
const jh = /[ \t]#+(?:[ \t].*)?$/m;
function Mh(e) {
  return jh.exec(e)?.index;
}
function Nh(e, t, n) {
  return e.isTopLevel ? kh(t, Ah(n)) : /["\\]/.test(t) ? `'${t.replaceAll(`'`, `''`)}'` : `"${t}"`;
}
function Ph(e, t) {
  const n = e.slice(t.valueStart, t.valueEnd),
    r = Mh(n),
    i = n.slice(0, r).trimEnd(),
    a = r !== void 0;
  if (i === `` || (a && t.lastLine > t.line)) return;
  const o = [t.valueStart, t.valueStart + i.length],
    s = i.replace(
      /\n(?=\S)/g,
      `
  `,
    );
  return { safety: a ? `unsafe` : `safe`, edits: [{ range: o, text: Nh(t, s, e) }] };
}
function Fh(e, t) {
  const n = e.slice(t.valueStart, t.valueEnd),
    r = n.charAt(0);
  if (!(n.slice(1).includes(r) || n.includes(`\\`) || /[ \t]#/.test(n)))
    return { safety: `safe`, edits: [{ range: [t.valueEnd, t.valueEnd], text: r }] };
}
function Ih(e, t) {
  const n = [t.valueStart, t.valueEnd],
    r = Ah(e);
  return {
    safety: `safe`,
    edits: [
      {
        range: n,
        text: `|-${r}${e
          .slice(...n)
          .split(/\r?\n/)
          .map((e) => (e.trim() === `` ? `` : `  ${e}`))
          .join(r)}`,
      },
    ],
  };
}
function Lh(e, t) {
  return {
    safety: `safe`,
    edits: e
      .slice(t.line + 1, t.lastLine + 1)
      .flatMap(({ text: e, start: t }) => (/^[^\s#]/.test(e) ? [{ range: [t, t], text: `  ` }] : [])),
  };
}
function Rh(e, t) {
  return {
    safety: `safe`,
    edits: e.flatMap(({ text: e, start: n }, r) => {
      const i = /^[ \t]*/.exec(e)?.[0] ?? ``;
      if (!(e.startsWith(`	`) || (r === t && i.includes(`	`))) || i.length === e.length) return [];
      let a = 0;
      for (const e of i) a += e === `	` ? 2 - (a % 2) : 1;
      return [{ range: [n, n + i.length], text: ` `.repeat(a) }];
    }),
  };
}
function zh(e, t) {
  const n = /^[ \t]*/.exec(e[t]?.text ?? ``)?.[0].length ?? 0,
    r = e.slice(t),
    i = r.findIndex(({ text: e }) => e.trim() !== `` && !/^[ \t]/.test(e));
  return {
    safety: `safe`,
    edits: r.slice(0, i === -1 ? r.length : i).flatMap(({ text: e, start: t }) => {
      const r = Math.min(n, /^[ \t]*/.exec(e)?.[0].length ?? 0);
      return r === 0 ? [] : [{ range: [t, t + r], text: `` }];
    }),
  };
}
function Bh(e, t) {
  let n = 0;
  for (const { range: r, text: i } of t.toSorted((e, t) => e.range[0] - t.range[0])) {
    const t = r[0] + n;
    if (e < t) break;
    if (e < t + i.length) return r[0];
    n += i.length - (r[1] - r[0]);
  }
  return e - n;
}
function Vh(e) {
  return /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'(?!'))/.test(e);
}
const Hh = ({ problem: e, lines: t, yaml: n }) => {
  if (e.code === `MISSING_CHAR` && /quote/.test(e.message))
    for (const { start: e } of t) {
      const r = Dh(t, e);
      if (r === void 0) continue;
      const i = n.slice(r.valueStart, r.valueEnd);
      if (/^["']/.test(i) && !Vh(i))
        return { cause: `unterminated-quote`, range: [r.valueStart, r.valueEnd], repair: Fh(n, r) };
    }
};
function Uh(e) {
  if (/^["'[{>|]/.test(e)) return;
  const t = e.search(/:(?=\s|$)/);
  return t === -1 || t > (Mh(e) ?? e.length) ? void 0 : t;
}
function Wh(e, t) {
  const n = e.slice(1, -1);
  if (!e.endsWith(e.charAt(0)) || n.includes(`\\`)) return;
  const r = /[\s(]/.test(e.charAt(t - 2)) && /\S/.test(e.charAt(t)),
    i = e.startsWith(`'`) && !/(?<!\p{L})'|'(?!\p{L})/u.test(n);
  return r || i ? n : void 0;
}
const Gh = ({ yaml: e, entry: t, value: n }) => {
  const r = n.charAt(0);
  if (t === void 0 || !/^["']/.test(n) || !Vh(n)) return;
  const i = /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/.exec(n)?.[0].length ?? 0;
  if (i >= n.length) return;
  const a = [t.valueStart + i, t.valueEnd],
    o = [t.valueStart, t.valueEnd],
    s = Wh(n, i);
  if (s !== void 0)
    return {
      cause: `text-after-quote`,
      range: a,
      repair: { safety: `safe`, edits: [{ range: o, text: Nh(t, s, e) }] },
    };
  const c = Ph(e, t),
    l = n.endsWith(r) ? `unsafe` : c?.safety;
  return { cause: `text-after-quote`, range: a, repair: c && l && { ...c, safety: l } };
};
function Kh(e) {
  let t = 0;
  for (let n = 0; n < e.length; n++) {
    const r = e.charAt(n);
    if ((r === `[` || r === `{` ? (t += 1) : (r === `]` || r === `}`) && --t, t === 0)) return n + 1;
  }
}
const qh = ({ yaml: e, entry: t, value: n, problem: r }) => {
    const i = r.code === `BAD_ALIAS` ? r.range[0] : n.startsWith(`*`) ? t?.valueStart : void 0,
      a = /^[[{]/.test(n);
    if (t === void 0 || i === void 0 || (a && Kh(n) !== n.length)) return;
    const o = /^\*[^\s,\]}]*/.exec(e.slice(i))?.[0] ?? `*`,
      s = [i, i + o.length];
    return {
      cause: `bad-alias`,
      range: s,
      repair: a ? { safety: `safe`, edits: [{ range: s, text: `"${o}"` }] } : Ph(e, t),
    };
  },
  Jh = ({ yaml: e, entry: t, value: n, problem: r }) => {
    const i = /^(?:[@`%,\]}&!>|[{]|[-?:](?=\s))/.exec(n)?.[0];
    if (t === void 0 || i === void 0) return;
    const a = i === `[` || i === `{`,
      o = a ? Kh(n) : void 0;
    if (o === n.length) return;
    const s = i === `!` ? /^\S+/.exec(n)?.[0] : void 0,
      c = t.valueStart + (a ? n.length : (s ?? i).length),
      l = Ph(e, t),
      u = (a && o === void 0) || i === `!`;
    return {
      cause: r.code === `TAG_RESOLVE_FAILED` ? `swallowed-word` : `unquoted-special`,
      range: [t.valueStart, c],
      repair: l && u ? { ...l, safety: `unsafe` } : l,
    };
  },
  Yh = ({ yaml: e, entry: t, value: n }) => {
    const r = Uh(n);
    if (t === void 0 || r === void 0) return;
    const i = /(?:(?<=\\n)|(?<!\\))[\p{L}\p{N}_'"-]{0,40}$/u.exec(n.slice(Math.max(0, r - 40), r))?.[0] ?? ``,
      a = t.valueStart + r;
    return { cause: `unquoted-colon`, range: [a - i.length, a + 1], repair: Ph(e, t) };
  },
  Xh = new Set([`skill`, `agent`, `command`].flatMap((e) => [...Qm(e, f)]));
function Zh({ start: e, text: t }) {
  const n = e + (t.length - t.trimStart().length);
  return [n, Math.max(n, e + t.trimEnd().length)];
}
const Qh = ({ lines: e, at: t }) => {
    const n = e.find(({ text: e }, n) => n <= t && /^\.\.\.[ \t]*$/.test(e)),
      r = n && Zh(n);
    return r && { cause: `dots-close`, range: r, repair: { safety: `safe`, edits: [{ range: r, text: `---` }] } };
  },
  $h = ({ lines: e, at: t, line: n, yaml: r }) => {
    const i = e.findIndex(({ text: e }) => bh(e)),
      a = e.findIndex(({ text: n }, r) => r > i && r < t && /^#{1,6} \S/.test(n) && e[r - 1]?.text.trim() === ``),
      o = e[a - 1],
      s = e[a];
    if (i === -1 || o === void 0 || s === void 0 || bh(n.text)) return;
    const c = `---${
        r.includes(`\r
`)
          ? `\r
`
          : `
`
      }`,
      l = [{ range: [o.start, o.start], text: c }];
    return { cause: `swallowed-body`, range: Zh(s), repair: { safety: `safe`, edits: l } };
  },
  eg = ({ problem: e, lines: t, at: n, line: r }) => {
    const i = /^ *(\t+)/.exec(r.text);
    if (i === null && e.code !== `TAB_AS_INDENT`) return;
    const a = r.start + (i === null ? Math.max(r.text.indexOf(`	`), 0) : i[0].indexOf(`	`));
    return { cause: `tab-indentation`, range: [a, a + (i?.[1]?.length ?? 1)], repair: Rh(t, n) };
  },
  tg = ({ line: e, entry: t }) => {
    const n = /^([A-Za-z_][\w-]*):(?=[^\s/:])/.exec(e.text);
    if (n === null || !(Xh.has(n[1] ?? ``) || t === void 0)) return;
    const r = e.start + n[0].length;
    return {
      cause: `missing-blank`,
      range: [e.start, r],
      repair: { safety: `safe`, edits: [{ range: [r, r], text: ` ` }] },
    };
  },
  ng = ({ line: e }) => {
    const t = /^([A-Za-z_][\w-]*)[ \t]*\uFF1A(?=([ \t]?))/.exec(e.text);
    if (t === null || !Xh.has(t[1] ?? ``)) return;
    const n = e.start + t[0].length,
      r = [{ range: [n - 1, n], text: t[2] === `` ? `: ` : `:` }];
    return { cause: `wide-colon`, range: [e.start, n], repair: { safety: `safe`, edits: r } };
  };
function rg({ text: e }) {
  return /^[^\s#-]/.test(e) && !bh(e);
}
function ig(e, t) {
  const n = e.findIndex(({ text: e }, n) => n > t.lastLine && Xh.has(xh(e) ?? ``)),
    r = e.slice(0, n === -1 ? e.length : n).findLastIndex(rg),
    i = e[r];
  return i === void 0 || r <= t.lastLine ? t : { ...t, lastLine: r, valueEnd: i.start + i.text.trimEnd().length };
}
const ag = ({ lines: e, entry: t, value: n, yaml: r }) => {
  if (t === void 0) return;
  const i = e.slice(t.line + 1, t.lastLine + 1).find(rg);
  if (i === void 0) return;
  const a = t.isTopLevel ? ig(e, t) : t,
    o = (a !== t || /\n[ \t\r]*\n/.test(n)) && /^[^"'|>[{]/.test(n) ? Ih(r, a) : Uh(n) === void 0 ? Lh(e, t) : Ph(r, t);
  return { cause: `unindented-continuation`, range: Zh(i), repair: o };
};
function og(e) {
  const t = /^[ \t]+([A-Za-z_-]+)[ \t]*:(?=[ \t]|$)/.exec(e)?.[1];
  return t !== void 0 && (/[-_]/.test(t) || /^(?:name|description|license|metadata)$/.test(t)) && Xh.has(t)
    ? t
    : void 0;
}
const sg = [
  Qh,
  $h,
  eg,
  Hh,
  tg,
  ng,
  ag,
  ({ lines: e, entry: t }) => {
    const n = e.findIndex(({ text: e }) => e.trim() !== `` && !e.startsWith(`#`)),
      r = e.findIndex(({ text: e }, r) => {
        const i = t !== void 0 && r > t.line && r <= t.lastLine;
        return (r === n || i) && og(e) !== void 0;
      }),
      i = e[r];
    if (i === void 0) return;
    const [a] = Zh(i);
    return { cause: `indented-field`, range: [a, i.start + i.text.indexOf(`:`) + 1], repair: zh(e, r) };
  },
  Gh,
  qh,
  Jh,
  Yh,
  ({ yaml: e, line: t, problem: { range: n } }) => ({ cause: `other`, range: e.slice(...n).trim() === `` ? Zh(t) : n }),
];
function cg(e, t) {
  if (e.length > 500) return ``;
  const n = Oh(e).findLast(({ keyStart: e }) => e <= t),
    r = Dh(e, t);
  return n !== void 0 && r !== void 0 && !r.isTopLevel && r.key !== `` ? `${n.key}.${r.key}` : (n?.key ?? ``);
}
function lg(e, t) {
  const n = gh(e);
  if (t.code === `TOO_LARGE`)
    return {
      cause: `too-large`,
      range: Zh(n.find(({ text: e }) => e.trim() !== ``) ?? { text: e, start: 0 }),
      key: ``,
      isOneLine: !0,
    };
  if (n.length > 500) return { cause: `other`, range: t.range, key: ``, isOneLine: !0 };
  let r = n.findLastIndex(({ start: e }) => e <= t.range[0]);
  for (; r > 0 && n[r]?.text.trim() === ``; ) --r;
  const i = n[r] ?? { text: ``, start: 0 },
    a = Dh(n, i.start),
    o = a === void 0 ? `` : e.slice(a.valueStart, a.valueEnd),
    s = { yaml: e, lines: n, problem: t, at: r, line: i, entry: a, value: o };
  for (const e of sg) {
    const t = e(s);
    if (t !== void 0) return { ...t, key: cg(n, t.range[0]), isOneLine: a === void 0 || a.line === a.lastLine };
  }
  return { cause: `other`, range: t.range, key: ``, isOneLine: !0 };
}
function ug(e) {
  const { problems: t, fields: n, yaml: r } = As(`---${e}\n---\n`),
    i = new Set(r?.warnings.map(({ message: e }) => e));
  return {
    errors: t
      .map((e) => ({ ...e, range: [e.range[0] - 3, e.range[1] - 3] }))
      .filter(({ code: e, message: t }) => !i.has(t) || e === `TAG_RESOLVE_FAILED`)
      .toSorted((e, t) => e.range[0] - t.range[0]),
    fields: n,
  };
}
function dg(e) {
  return ug(e).errors.find(({ code: e }) => e !== `DUPLICATE_KEY`);
}
function fg(e) {
  let t = 0,
    n = 0;
  for (const { range: r, text: i } of e.toSorted((e, t) => e.range[0] - t.range[0]))
    (n = r[0] + t + i.length), (t += i.length - (r[1] - r[0]));
  return n;
}
function pg(e, t, { cause: n, repair: r }) {
  if (t === void 0) return !0;
  const i = r?.edits ?? [];
  if (n !== `tab-indentation`) return t.range[0] > fg(i);
  const { range: a, isOneLine: o } = lg(e, t),
    s = Bh(
      e.lastIndexOf(
        `
`,
        a[0] - 1,
      ) + 1,
      i,
    );
  return !(t.code === `TAB_AS_INDENT` || (!o && i.some((e) => e.range[0] === s)));
}
function mg({ steps: e }, t) {
  return e.toReversed().reduce((e, { edits: t }) => Bh(e, t), t);
}
function hg(e, t, n, r) {
  const i = ([t, r]) => [n + mg(e, t), n + mg(e, r)],
    { cause: a, key: o, isOneLine: s, repair: c } = t,
    l =
      c && r ? { safety: c.safety, edits: c.edits.map(({ range: e, text: t }) => ({ range: i(e), text: t })) } : void 0;
  return { cause: a, key: o, isOneLine: s, range: i(t.range), ...(l && { fix: l }) };
}
function gg(e, t) {
  let n = [],
    r = Math.max(1, Math.min(20, Math.floor(1e5 / e.yaml.length))),
    i = dg(e.yaml);
  for (; i !== void 0 && n.length < r; ) {
    const r = lg(e.yaml, i),
      a = r.repair?.edits ?? [],
      o = a.length === 0 ? e.yaml : Fc(e.yaml, [{ safety: `safe`, edits: a }]).text,
      s = o === e.yaml ? i : dg(o),
      c = o !== e.yaml && pg(o, s, r);
    if ((n.push(hg(e, r, t, c)), !c)) break;
    (e.yaml = o), e.steps.push({ edits: a }), (i = s);
  }
  return n;
}
function _g(e, t, n) {
  const r = t.find(({ keyRange: e }) => e[0] - 3 === n),
    i = t.find(({ key: e }) => e === r?.key);
  if (
    r === void 0 ||
    i === void 0 ||
    i === r ||
    r.style === `lenient` ||
    JSON.stringify(r.value) !== JSON.stringify(i.value)
  )
    return;
  const a = r.valueRange[1] - 3,
    o = e.indexOf(
      `
`,
      a,
    ),
    s = e.slice(a, o === -1 ? e.length : o),
    c = e.lastIndexOf(
      `
`,
      n,
    );
  if (!(s.trim() !== `` || c === -1 || e.slice(n, a).includes(`#`)))
    return {
      safety: `safe`,
      edits: [{ range: [e.charAt(c - 1) === `\r` ? c - 1 : c, a + s.trimEnd().length], text: `` }],
    };
}
function vg(e, t) {
  const { errors: n, fields: r } = ug(e.yaml),
    i = gh(e.yaml);
  return n
    .filter(({ code: e }) => e === `DUPLICATE_KEY`)
    .slice(0, 20)
    .map(({ range: n }) => {
      const a = cg(i, n[0]),
        o = _g(e.yaml, r, n[0]);
      return hg(e, { cause: `duplicate-key`, range: n, key: a, isOneLine: !0, repair: o }, t, o !== void 0);
    });
}
const yg = B(({ frontmatter: e, text: t }) => {
  const { status: n, contentRange: r, problems: i } = e;
  if (n !== `closed` || i.length === 0) return [];
  const a = { yaml: t.slice(...r), steps: [] },
    o = r[0];
  return [...gg(a, o), ...vg(a, o)].toSorted((e, t) => e.range[0] - t.range[0]);
});
function bg(e, { clients: t, files: n }, r) {
  const i = r === void 0 ? [] : Q(hh(e, t, n), r),
    a = i.some(({ effect: e }) => e === `dropped` || e === `damaged`),
    o = $(i);
  return {
    clients: i,
    effects: o === `` ? `strict readers refuse the file` : o,
    ...(a ? {} : { severity: `warning` }),
  };
}
function xg(e, { clients: t, files: n }, r) {
  if (r === void 0) return !1;
  const i = hh(e, t, n).filter(u);
  return i.length > 0 && i.every((e) => d(e).reading[r] === `accepted`);
}
function Sg(e) {
  return e === '`' ? `a backtick` : e.length > 40 ? `${e.slice(0, 39)}…` : e;
}
function Cg(e, t, { cause: n, messageId: r, readingCase: i }) {
  for (const a of yg(e)) {
    if (a.cause !== n || xg(e, t, i(a))) continue;
    const { effects: o, ...s } = bg(e, t, i(a)),
      c = Sg(e.text.slice(...a.range).replace(/\s+/g, ` `)),
      l = {
        range: a.range,
        messageId: r,
        data: { key: a.key === `` ? `the frontmatter` : a.key, text: c, effects: o },
        ...s,
        ...(a.fix && { fix: a.fix }),
      };
    t.report(l);
  }
}
var wg = U({
  meta: {
    id: `frontmatter/bad-alias`,
    summary: `A value begins with an asterisk outside of quotes.`,
    kind: `problem`,
    severity: `error`,
    presets: { recommended: `error`, 'agent-skills': `error` },
    fix: `safe or unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `Deduced: each of five kinds of invalid YAML loses the skill.`,
      },
      {
        source: `Claude Code 2.1.328, skills of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `A value of one line is quoted and read again.`,
      },
      { source: `https://yaml.org/spec/1.2.2/#71-alias-nodes`, level: `MUST`, date: `2026-11-20` },
    ],
    messages: { found: 'Value `{text}` in `{key}` is an alias without an anchor, expected it in quotes: {effects}.' },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    Cg(e, t, {
      cause: `bad-alias`,
      messageId: `found`,
      readingCase: ({ isOneLine: e }) => (e ? `bad-alias` : `invalid-yaml`),
    });
  },
});
const Tg = /^[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|\r?$)/m,
  Eg = /^[ \t]*(?:`{3,}|~{3,})/gm;
function Dg(e, t) {
  return [t, t + (/^[^\r\n]*/.exec(e.slice(t))?.[0] ?? ``).trimEnd().length];
}
function Og(e, t) {
  return e.startsWith(
    `\r
`,
    t,
  )
    ? 2
    : +!!e.startsWith(
        `
`,
        t,
      );
}
function kg(e, t) {
  const n = e.slice(t, t + 1e3);
  for (const r of n.matchAll(/^---[ \t]*\r?\n(?=[A-Za-z_])/gm)) {
    const i = t + r.index,
      a = n.slice(0, r.index);
    if ((a.match(Eg)?.length ?? 0) % 2 == 1 && !/^\s*(?:`{3,}|~{3,})/.test(a)) continue;
    const o = As(e.slice(i)),
      s = o.get(`name`) !== void 0 || o.get(`description`) !== void 0;
    if (o.status === `closed` && s) return [i, i + o.bodyStart];
  }
}
function Ag(e, t, n) {
  const r = /^(?:`{3,}|~{3,})/.exec(e.slice(...t))?.[0] ?? '```',
    i = [{ range: t, text: `` }],
    a = e.slice(n[1]),
    o = RegExp(`^${r}[ \\t]*(?:\\r?\\n|$)`).exec(a),
    s = RegExp(`\\r?\\n${r}\\s*$`).exec(a);
  if (o !== null) i.push({ range: [n[1], n[1] + o[0].length], text: `` });
  else if (s !== null && (a.match(RegExp(`^${r}`, `gm`))?.length ?? 0) % 2 == 1) {
    const t = n[1] + s.index + Og(a, s.index);
    i.push({ range: [t, t + r.length + Og(e, t + r.length)], text: `` });
  } else return;
  return { safety: `safe`, edits: i };
}
function jg(e, t, n) {
  const r = e.slice(t, n[0]),
    i = [t, t + r.trimEnd().length];
  if (r.trim() === ``) {
    const e = [t, n[0]];
    return { cause: `blank-before`, range: e, fix: { safety: `safe`, edits: [{ range: e, text: `` }] } };
  }
  if (/^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(r)) {
    const a = r.includes(`\r
`)
        ? `\r
`
        : `
`,
      o = { range: [n[1], n[1]], text: r.trim() + a },
      s = [{ range: [t, n[0]], text: `` }, o];
    return {
      cause: `comment-before`,
      range: i,
      ...(/[\r\n]$/.test(e.slice(0, n[1])) && { fix: { safety: `safe`, edits: s } }),
    };
  }
  if (/^\s*(?:`{3,}|~{3,})[^\n`]*\r?\n\s*$/.test(r)) {
    const r = Ag(e, [t, n[0]], n);
    return { cause: `code-fence-before`, range: i, ...(r && { fix: r }) };
  }
  return { cause: `prose-before`, range: i };
}
function Mg(e, t) {
  const n = Dg(e, t),
    r = e.slice(...n),
    i = e.slice(n[1]).trimStart(),
    a = Tg.exec(i)?.index === 0;
  if (/^(?:-{2}|-{4,}|[\u2013\u2014]{1,3}-?)$/.test(r) && a) {
    const t = /\n(-{2,}|[\u2013\u2014]{1,3}-?)(?=[ \t]*\r?(?:\n|$))/.exec(e.slice(n[1])),
      r = n[1] + (t?.index ?? 0) + 1,
      i = [{ range: n, text: `---` }],
      a = t?.[1] ?? `---`;
    return (
      a !== `---` && i.push({ range: [r, r + a.length], text: `---` }),
      { cause: `bad-opening`, range: n, ...(t && { fix: { safety: `safe`, edits: i } }) }
    );
  }
  return /^\+{3}$/.test(r)
    ? { cause: `toml`, range: n }
    : /^---[ \t]*[^\s-]/.test(r)
      ? { cause: `text-behind-fence`, range: n }
      : void 0;
}
function Ng({ frontmatter: e, text: t }) {
  return Tg.exec(t.slice(e.range[1]).trimStart())?.index === 0;
}
const Pg = B(({ frontmatter: e, text: t }) => {
  if (e.status !== `absent`) return;
  const n = e.bodyStart,
    r = Mg(t, n);
  if (r !== void 0) return r;
  const i = kg(t, n);
  return i === void 0 ? { cause: `nothing`, range: Dg(t, n + Math.max(t.slice(n).search(/\S/), 0)) } : jg(t, n, i);
});
function Fg({ frontmatter: e, text: t }) {
  const [, n] = e.range;
  return [
    t.lastIndexOf(
      `
`,
      n - 1,
    ) + 1,
    n,
  ];
}
function Ig({ frontmatter: e, text: t }, n) {
  if (!(As(`---\n${t.slice(e.bodyStart)}`).fields.length > 0 || !/^[-\s]+$/.test(t.slice(...n))))
    return { safety: `safe`, edits: [{ range: n, text: `---` }] };
}
var Lg = U({
    meta: {
      id: `frontmatter/bad-fence`,
      summary: `A fence of the frontmatter is not three hyphens.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `https://github.com/jonschlinkert/gray-matter`,
          level: `MAY`,
          date: `2026-11-20`,
          note: `Any line that begins with three hyphens closes the block; parsers of Markdown want the hyphens alone.`,
        },
      ],
      messages: {
        opening: 'First line is `{line}`, expected `---`: {effects}.',
        closing: 'Closing line is `{line}`, expected `---`: readers disagree about where the frontmatter ends.',
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { frontmatter: n, text: r } = e,
        i = Pg(e);
      if (i?.cause === `bad-opening`) {
        const { effects: n, ...a } = bg(e, t, `frontmatter-missing`),
          o = { line: r.slice(...i.range), effects: n };
        t.report({ ...i, messageId: `opening`, data: o, ...a });
      }
      if (n.status !== `bad-fence`) return;
      const a = Fg(e),
        o = Ig(e, a),
        s = r.slice(a[0], Math.min(a[1], a[0] + 40)).trim();
      t.report({ range: a, messageId: `closing`, data: { line: s }, severity: `warning`, ...(o && { fix: o }) });
    },
  }),
  Rg = U({
    meta: {
      id: `frontmatter/byte-order-mark`,
      summary: `The file starts with a byte order mark.`,
      kind: `compatibility`,
      severity: `error`,
      presets: {
        recommended: `error`,
        'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
        guidelines: [`error`, { alsoFor: [`agent-skills`] }],
      },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        {
          source: `Codex CLI 0.169.0 and Gemini CLI 0.61.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A skill with the mark is not listed; Claude Code, Copilot CLI and OpenCode read it.`,
        },
        {
          source: `https://github.com/agentskills/agentskills/tree/main/skills-ref`,
          level: `MUST`,
          date: `2026-08-09`,
          note: 'The reference reader wants `---` as the first characters.',
        },
      ],
      messages: { mark: 'File starts with a byte order mark, expected `---` as its first characters: {effects}.' },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { encoding: n, hasByteOrderMark: r } = e;
      if (!r || n === `utf-16le` || n === `utf-16be`) return;
      const i = Q(hh(e, G(t), t.files), `byte-order-mark`);
      i.length !== 0 &&
        t.report({
          range: [0, 1],
          messageId: `mark`,
          data: { effects: $(i) },
          clients: i,
          ...K(i),
          fix: { safety: `safe`, edits: [{ range: [0, 1], text: `` }] },
        });
    },
  });
const zg = /* @__PURE__ */ new Set([
    `name`,
    `description`,
    `when_to_use`,
    `argument-hint`,
    `compatibility`,
    `initialPrompt`,
  ]),
  Bg = /^#+\s*(?:sopwright|todo|fixme|note|hack|xxx|yamllint|prettier|cspell|spell|noqa|nosec|gitleaks)\b/i,
  Vg = /[,([{<`'"/&+:;]$|(?:^|\s)(?:a|an|the|for|with|and|or|in|on|of|to|as|by|from|like|issues?|prs?)$/i;
function Hg(e, t) {
  return e.match(t)?.length ?? 0;
}
function Ug(e, t) {
  return Bg.test(t)
    ? !1
    : /^#(?:[^\s#]|#\s*\S|$)/.test(t)
      ? !0
      : Vg.test(e) || Hg(e, /["`]/g) % 2 == 1 || Hg(e, /[([]/g) > Hg(e, /[)\]]/g);
}
function Wg({ text: e }, { valueRange: [t, n] }) {
  const r = /^[^\r\n]*/.exec(e.slice(n))?.[0] ?? ``,
    i = /^[ \t]+(?=#)/.exec(r);
  return i === null || t > n ? void 0 : [n + i[0].length, n + r.trimEnd().length];
}
var Gg = U({
    meta: {
      id: `frontmatter/comment-cuts-value`,
      summary: 'A blank and `#` cut off the rest of a value.',
      kind: `compatibility`,
      severity: `warning`,
      presets: { recommended: `warning`, 'agent-skills': `warning` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        {
          source: `Claude Code 2.1.328, Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `All five read the value up to the blank.`,
        },
        { source: `https://yaml.org/spec/1.2.2/#66-comments`, level: `MUST`, date: `2021-10-01` },
      ],
      messages: {
        cut: 'Text `{text}` in `{field}` is read as a comment, expected quotes around the value: {effects}.',
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { frontmatter: n, text: r } = e;
      for (const i of n.fields) {
        const { key: n, style: a, valueRange: o } = i,
          s = a === `empty`;
        if (!zg.has(n) || !(a === `plain` || s) || (s && (n === `name` || n === `description`))) continue;
        const c = Wg(e, i);
        if (c === void 0 || !Ug(r.slice(...o), r.slice(...c))) continue;
        const l = Q(
          gm(e, n, t).map(({ id: e }) => e),
          `comment-cuts-value`,
        );
        if (l.length === 0) continue;
        const u = [s ? c[0] : o[0], c[1]],
          d = kh(r.slice(...u), Ah(r));
        t.report({
          range: c,
          messageId: `cut`,
          data: { text: r.slice(...c).slice(0, 60), field: n, effects: $(l) },
          clients: l,
          fix: { safety: `safe`, edits: [{ range: u, text: d }] },
        });
      }
    },
  }),
  Kg = U({
    meta: {
      id: `frontmatter/duplicate-key`,
      summary: `A field stands twice.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `Codex CLI 0.169.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `OpenCode 1.18.33, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        { source: `https://yaml.org/spec/1.2.2/#3213-node-comparison`, level: `MUST`, date: `2026-11-20` },
      ],
      messages: { found: 'Field `{key}` stands twice, expected it once: {effects}.' },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      Cg(e, t, { cause: `duplicate-key`, messageId: `found`, readingCase: () => `duplicate-key` });
    },
  });
function qg({ lines: e, text: t }) {
  const [n, r] = e.lineRange(1);
  return [n, Math.max(r, Math.min(n + 1, t.length))];
}
function Jg({ text: e }) {
  const t = e.indexOf(`�`);
  return [t, t + (/^\uFFFD+/.exec(e.slice(t))?.[0].length ?? 1)];
}
var Yg = U({
    meta: {
      id: `frontmatter/encoding`,
      summary: `The file is not UTF-8.`,
      kind: `compatibility`,
      severity: `error`,
      presets: {
        recommended: `error`,
        'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
        guidelines: [`error`, { alsoFor: [`agent-skills`] }],
      },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        {
          source: `Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `UTF-16 loses the skill in all four. Latin-1 loses it in Codex CLI, the others put U+FFFD in place of each byte.`,
        },
        {
          source: `Claude Code 2.1.328, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `Reads UTF-16 as a file without frontmatter. Latin-1 was not tried.`,
        },
      ],
      messages: {
        wide: `File is encoded in UTF-16, expected UTF-8{effects}.`,
        bytes: `Bytes here are not UTF-8, expected UTF-8 throughout{effects}.`,
      },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`, `agent`, `command`, `reference`, `sop`, `instruction`],
    check(e, t) {
      const { encoding: n } = e;
      if (n === `utf-8`) return;
      const r = n !== `invalid-utf-8`,
        i = Q(hh(e, G(t), t.files), r ? `utf-16` : `invalid-utf-8`);
      t.report({
        range: r ? qg(e) : Jg(e),
        messageId: r ? `wide` : `bytes`,
        data: { effects: i.length === 0 ? `` : `: ${$(i)}` },
        clients: i,
        ...K(i),
      });
    },
  }),
  Xg = U({
    meta: {
      id: `frontmatter/fence-blanks`,
      summary: `Blanks follow the opening fence.`,
      kind: `compatibility`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        {
          source: `Gemini CLI 0.61.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A skill with a blank behind both fences is not listed; Codex, Copilot CLI and OpenCode list it.`,
        },
        {
          source: `https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/skills/skillLoader.ts`,
          level: `MAY`,
          date: `2026-11-20`,
          note: `Only the opening fence must stand alone on its line.`,
        },
      ],
      messages: { blanks: 'Opening `---` has blanks behind it, expected the end of the line: {effects}.' },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { frontmatter: n, text: r } = e,
        { status: i, contentRange: a, range: o } = n;
      if (i !== `closed`) return;
      const [s] = a,
        c = /^[^\S\r\n]+/.exec(r.slice(s))?.[0].length ?? 0,
        { clients: l, effects: u, ...d } = bg(e, t, `blank-after-fence`);
      if (c === 0 || l.length === 0) return;
      const f = [{ range: [s, s + c], text: `` }],
        p = r.slice(...o).length - r.slice(...o).trimEnd().length;
      p > 0 && f.push({ range: [o[1] - p, o[1]], text: `` }),
        t.report({
          range: [s, s + c],
          messageId: `blanks`,
          data: { effects: u },
          clients: l,
          ...d,
          fix: { safety: `safe`, edits: f },
        });
    },
  }),
  Zg = U({
    meta: {
      id: `frontmatter/fence-in-value`,
      summary: 'The frontmatter has `---` before its end.',
      kind: `compatibility`,
      severity: `error`,
      presets: {
        recommended: `error`,
        'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
        guidelines: [`error`, { alsoFor: [`agent-skills`] }],
      },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        {
          source: `Claude Code 2.1.328, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: 'The block ends at the first `---`, even inside a value. The other observed clients read on.',
        },
        {
          source: `https://github.com/agentskills/agentskills/tree/main/skills-ref`,
          level: `MUST`,
          date: `2026-08-09`,
          note: 'The reference reader splits the text at the first two `---`.',
        },
      ],
      messages: { fence: 'Hyphens `---` stand inside the frontmatter, expected them at its end alone: {effects}.' },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { frontmatter: n, text: r } = e;
      if (n.status !== `closed`) return;
      const [i, a] = n.contentRange,
        o = r.indexOf(`---`, i);
      if (o === -1 || o >= a) return;
      const s = Q(hh(e, G(t), t.files), `fence-in-value`);
      s.length !== 0 && t.report({ range: [o, o + 3], messageId: `fence`, data: { effects: $(s) }, clients: s });
    },
  });
const Qg = {
    'text-after-quote': `afterQuote`,
    'missing-blank': `missingBlank`,
    'wide-colon': `wideColon`,
    'indented-field': `indented`,
    'too-large': `tooLarge`,
    other: `syntax`,
  },
  $g = [`text-after-quote`, `missing-blank`, `wide-colon`, `indented-field`, `too-large`, `other`];
var e_ = U({
  meta: {
    id: `frontmatter/invalid-yaml`,
    summary: `The frontmatter does not parse as YAML.`,
    kind: `problem`,
    severity: `error`,
    presets: { recommended: `error`, 'agent-skills': `error` },
    fix: `safe or unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `Codex CLI 0.169.0, Copilot CLI 1.0.102 and OpenCode 1.18.33, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `A skill with invalid YAML is not listed, apart from the few kinds that they forgive.`,
      },
      {
        source: `Gemini CLI 0.61.0, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `Name and description are read line by line, quotes included.`,
      },
      {
        source: `Claude Code 2.1.328, skills of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `Every field is dropped.`,
      },
      { source: `https://yaml.org/spec/1.2.2/`, level: `MUST`, date: `2026-11-20` },
    ],
    messages: {
      afterQuote: 'Text `{text}` follows the closing quote of `{key}`, expected the whole value in quotes: {effects}.',
      missingBlank: 'Colon of `{text}` has no blank behind it, expected one: {effects}.',
      wideColon: 'Colon of `{text}` is a full-width one, expected `:` and a blank: {effects}.',
      indented: 'Field `{text}` is indented, expected it at the margin: {effects}.',
      tooLarge: `Frontmatter is over ${Cs} characters and was not parsed, expected a few hundred.`,
      syntax: 'Frontmatter does not parse at `{text}`, expected valid YAML: {effects}.',
    },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    for (const n of $g)
      Cg(e, t, { cause: n, messageId: Qg[n], readingCase: () => (n === `too-large` ? void 0 : `invalid-yaml`) });
  },
});
function t_(e) {
  return d(e).reading[`unknown-field`] === `accepted` && d(e).version !== void 0 ? [q(e, `cut`, `observed`)] : [];
}
function n_({ kind: e }, t, n) {
  const r = n.filter(u);
  return [...(e === `skill` ? bu(r, t) : []).map(({ detail: e, ...t }) => t), ...r.flatMap(t_)];
}
function r_({ text: e }, { field: t, above: n }) {
  if (n === void 0 || (n.style !== `literal` && n.style !== `folded`)) return;
  const r = /\n([ \t]+)\S/.exec(e.slice(...n.valueRange))?.[1];
  if (r === void 0) return;
  const [i] = t.keyRange;
  return {
    safety: `unsafe`,
    edits: [...e.slice(i, Math.max(t.valueRange[1], t.keyRange[1])).matchAll(/^(?=[^\r\n])/gm)]
      .map(({ index: e }) => i + e)
      .map((e) => ({ range: [e, e], text: r })),
  };
}
var i_ = U({
    meta: {
      id: `frontmatter/key-with-blanks`,
      summary: `A line of text at the margin is read as a field.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `error`, 'agent-skills': [`error`, { alsoFor: [`agent-skills`] }] },
      fix: `unsafe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        { source: `https://yaml.org/spec/1.2.2/#822-block-mappings`, level: `MUST`, date: `2021-10-01` },
        {
          source: `Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0, OpenCode 1.18.33 and Claude Code 2.1.328, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `Seen with an unknown field of one word: the skill loads without it. A key of several words follows from that.`,
        },
      ],
      messages: { text: 'Line `{key}:` is read as a field of its own, expected it indented: {effects}.' },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      for (const n of uh(e)) {
        const { key: r, keyRange: i } = n.field,
          a = n_(e, r, hh(e, G(t), t.files));
        if (a.length === 0) return;
        const o = r_(e, n);
        t.report({
          range: i,
          messageId: `text`,
          data: { key: r.slice(0, 60), effects: $(a) },
          clients: a,
          ...K(a),
          ...(o === void 0 ? {} : { fix: o }),
        });
      }
    },
  }),
  a_ = U({
    meta: {
      id: `frontmatter/missing`,
      summary: `The file has no frontmatter.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `Codex CLI 0.169.0, Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A skill without frontmatter is not listed.`,
        },
        {
          source: `Claude Code 2.1.328, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `It loads without a name and a description of its own.`,
        },
      ],
      messages: {
        missing: 'The {kind} has no frontmatter, expected a name and a description between `---` lines: {effects}.',
      },
    },
    on: [`skill`, `agent`],
    check(e, t) {
      const { frontmatter: n, kind: r } = e;
      if (r === `skill` && !/(?:^|\/)skill\.\w+$/i.test(e.path)) return;
      const i = Pg(e),
        a = n.status === `unclosed` && !Ng(e);
      if (i?.cause !== `nothing` && !a) return;
      const { effects: o, ...s } = bg(e, t, `frontmatter-missing`);
      t.report({
        range: i?.range ?? n.range,
        messageId: `missing`,
        data: { kind: r, effects: o },
        ...s,
        ...(r === `agent` && { severity: `warning` }),
      });
    },
  });
const o_ = /^([A-Za-z][\w-]*)[ \t]*:(?=[ \t]|$)/,
  s_ = /^(?:[ \t]|#|- |$)/;
function c_({ text: e, bodyStart: t }) {
  const n = t + (/\S/.exec(e.slice(t))?.index ?? 0);
  if (!/^---[ \t]*\r?\n/.test(e.slice(n, n + 80))) return;
  let r = [],
    i =
      e.indexOf(
        `
`,
        n,
      ) + 1;
  for (let t = 0; t < 60 && i > 0 && i < e.length; t++) {
    const t = e.indexOf(
        `
`,
        i,
      ),
      a = e.slice(i, t === -1 ? e.length : t).trimEnd();
    if (a === `---`) return { range: [n, i + a.length], keys: r };
    const o = o_.exec(a)?.[1];
    if (o !== void 0) r.push(o);
    else if (!s_.test(a)) return;
    if (t === -1) return;
    i = t + 1;
  }
}
var l_ = U({
  meta: {
    id: `frontmatter/nested-in-body`,
    summary: `A second block of frontmatter stands in the body.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://agentskills.io/specification`,
        level: `MUST`,
        date: `2026-08-09`,
        note: `A skill has one block of frontmatter, at its start.`,
      },
    ],
    messages: { second: `Fields {keys} stand in a second block, expected them in the frontmatter at the top.` },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    const { frontmatter: n, kind: r } = e;
    if (n.status !== `closed`) return;
    const i = c_(e);
    if (i === void 0) return;
    const a = Qm(r, f);
    if (!i.keys.some((e) => a.has(e))) return;
    const o = i.keys.slice(0, 4).map((e) => `\`${e}\``);
    t.report({ range: i.range, messageId: `second`, data: { keys: o.join(`, `) } });
  },
});
function u_({ frontmatter: e, text: t }) {
  const [n, r] = e.contentRange,
    i = t.slice(n, r);
  return [n + (i.length - i.trimStart().length), n + i.trimEnd().length];
}
var d_ = U({
    meta: {
      id: `frontmatter/not-a-mapping`,
      summary: `The frontmatter has no fields.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `Codex CLI 0.169.0, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A skill whose frontmatter is a list is not listed; Copilot CLI shows the first line of its body.`,
        },
      ],
      messages: { noFields: 'Frontmatter is {type}, expected fields such as `name: x`: {effects}.' },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { frontmatter: n } = e;
      if (n.status !== `closed` || n.isMapping || n.problems.length > 0) return;
      const r = u_(e),
        i = e.text.startsWith(`-`, r[0]) || e.text.startsWith(`[`, r[0]),
        { effects: a, ...o } = bg(e, t, `not-a-mapping`);
      t.report({ range: r, messageId: `noFields`, data: { type: i ? `a list` : `a text`, effects: a }, ...o });
    },
  }),
  f_ = U({
    meta: {
      id: `frontmatter/tab-indentation`,
      summary: `The frontmatter is indented with tabs.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `Codex CLI 0.169.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        { source: `https://yaml.org/spec/1.2.2/#61-indentation-spaces`, level: `MUST`, date: `2026-11-20` },
      ],
      messages: { found: `Frontmatter is indented with a tab, expected blanks: {effects}.` },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      Cg(e, t, { cause: `tab-indentation`, messageId: `found`, readingCase: () => `tab-indentation` });
    },
  });
const p_ = {
  'blank-before': `blank`,
  'comment-before': `comment`,
  'code-fence-before': `codeFence`,
  'prose-before': `text`,
};
function m_(e) {
  return Object.hasOwn(p_, e);
}
var h_ = U({
  meta: {
    id: `frontmatter/text-before`,
    summary: `Something stands above the frontmatter.`,
    kind: `problem`,
    severity: `error`,
    presets: { recommended: `error`, 'agent-skills': `error` },
    fix: `safe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
      {
        source: `Codex CLI 0.169.0, Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `A skill with a blank line or a comment above its frontmatter is not listed.`,
      },
      {
        source: `Claude Code 2.1.328, skills of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `It loads without a name and a description of its own.`,
      },
    ],
    messages: {
      blank: `Frontmatter stands below blank lines, expected it at the top: {effects}.`,
      comment: `Frontmatter stands below a comment, expected it at the top: {effects}.`,
      codeFence: `Frontmatter stands inside of a code fence, expected it at the top: {effects}.`,
      text: `Frontmatter stands below other text, expected it at the top: {effects}.`,
    },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    const n = Pg(e);
    if (n === void 0 || !m_(n.cause)) return;
    const { effects: r, ...i } = bg(e, t, `text-before-frontmatter`),
      { cause: a, range: o, fix: s } = n;
    t.report({ range: o, messageId: p_[a], data: { effects: r }, ...i, ...(s && { fix: s }) });
  },
});
const g_ = /^[ \t]+---[ \t]*$/;
function __(e) {
  return g_.test(e) ? !1 : bh(e) || /^(?:[ \t]+\S|- )/.test(e);
}
function v_({ frontmatter: e, text: t }) {
  const n = e.range[1],
    r = gh(t.slice(n)),
    i = r.findIndex((e, t) => t > 0 && !__(e.text)),
    a = n + (r[i]?.start ?? t.length - n),
    o = t.slice(e.range[0], a),
    s = o.includes(`\r
`)
      ? `\r
`
      : `
`,
    c = /\n$/.test(o) ? `---${s}` : `${s}---${s}`,
    { status: l, isMapping: u, fields: d } = As(o + c);
  if (l !== `closed` || !u || d.length === 0) return;
  const f = r[i]?.text ?? ``;
  return {
    safety: `safe`,
    edits: [g_.test(f) ? { range: [a, a + f.length], text: `---` } : { range: [a, a], text: c }],
  };
}
var y_ = U({
    meta: {
      id: `frontmatter/unclosed`,
      summary: `The frontmatter has no closing line.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `Codex CLI 0.169.0, Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: 'A skill whose frontmatter is not closed, or closed by `...`, is not listed.',
        },
        {
          source: `Claude Code 2.1.328, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `It loads without a name and a description of its own.`,
        },
      ],
      messages: {
        open: 'Frontmatter is not closed, expected a line `---` below its last field: {effects}.',
        dots: 'Frontmatter is closed by `...`, expected `---`: {effects}.',
        body: 'Frontmatter goes on into the body, expected a line `---` above `{text}`: {effects}.',
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { frontmatter: n, text: r } = e;
      if (
        (Cg(e, t, { cause: `dots-close`, messageId: `dots`, readingCase: () => `dots-close` }),
        Cg(e, t, { cause: `swallowed-body`, messageId: `body`, readingCase: () => `invalid-yaml` }),
        n.status !== `unclosed` || !Ng(e))
      )
        return;
      const i = /^\.\.\.(?=[ \t]*\r?$)/m.exec(r),
        { effects: a, ...o } = bg(e, t, i === null ? `frontmatter-unclosed` : `dots-close`),
        s = i === null ? n.range : [i.index, i.index + 3],
        c = i === null ? v_(e) : { safety: `safe`, edits: [{ range: s, text: `---` }] },
        l = i === null ? `open` : `dots`;
      t.report({ range: s, messageId: l, data: { effects: a }, ...o, ...(c && { fix: c }) });
    },
  }),
  b_ = U({
    meta: {
      id: `frontmatter/unindented-continuation`,
      summary: `A value goes on in a line that is not indented.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe or unsafe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `Codex CLI 0.169.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `OpenCode 1.18.33, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `Gemini CLI 0.61.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `Only the first line of the value is read.`,
        },
        {
          source: `Claude Code 2.1.328, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `Every field is dropped.`,
        },
        { source: `https://yaml.org/spec/1.2.2/#733-plain-style`, level: `MUST`, date: `2026-11-20` },
      ],
      messages: { found: 'Line `{text}` goes on with `{key}` without indentation, expected it indented: {effects}.' },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      Cg(e, t, { cause: `unindented-continuation`, messageId: `found`, readingCase: () => `unindented-continuation` });
    },
  });
const x_ = [`agent-skills`, `agent-plugins`];
function S_(e, t, n) {
  return e.kind === `skill` ? bu(n.filter(u), t).map(({ detail: e, ...t }) => t) : [];
}
function C_(e, { keyRange: t }, n) {
  if (e.frontmatter.get(n.name) === void 0)
    return { safety: n.isSpelling ? `safe` : `unsafe`, edits: [{ range: t, text: n.name }] };
}
function w_(e) {
  const t = e[0]?.id ?? ``;
  return (u(t) ? Object.keys(d(t).fields) : []).map((e) => `\`${e}\``).join(`, `);
}
var T_ = U({
    meta: {
      id: `frontmatter/unknown-key`,
      summary: `A field is a slip of a known one, or one that a client refuses.`,
      kind: `compatibility`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': [`error`, { alsoFor: [`agent-skills`] }] },
      fix: `safe or unsafe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `https://github.com/agentskills/agentskills/tree/main/skills-ref`,
          level: `MUST`,
          date: `2026-08-09`,
          note: `The reference validator refuses any other field.`,
        },
        { source: `https://code.claude.com/docs/en/skills`, level: `MAY`, date: `2026-08-22` },
        { source: `https://code.claude.com/docs/en/sub-agents`, level: `MAY`, date: `2026-08-22` },
        {
          source: `Claude Code 2.1.328, Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A skill with an unknown field loads, and nothing is said about the field.`,
        },
      ],
      messages: {
        slip: 'Field `{key}` is unknown, expected `{name}`: {effects}.',
        refused: 'Field `{key}` is not among {names}, expected it in `metadata` or not at all: {effects}.',
      },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const n = G(t),
        r = Qm(e.kind, [...n, ...x_]),
        i = new Set(uh(e).map(({ field: e }) => e.keyRange[0]));
      for (const a of e.frontmatter.fields) {
        const { key: o, keyRange: s } = a;
        if (i.has(s[0]) || o === ``) continue;
        const c = a.style === `lenient` ? [] : S_(e, o, n),
          l = sh(e.kind, o, r);
        if (l === void 0 && c.length === 0) continue;
        const u = { clients: n, files: t.files },
          d = new Set(gm(e, o, u).map(({ id: e }) => e)),
          f = (l === void 0 ? [] : gm(e, l.name, u))
            .filter(({ id: e }) => !d.has(e) && !c.some((t) => t.id === e))
            .map(({ id: e, fact: t }) => q(e, `ignored`, t.evidence.grade)),
          p = [...c, ...f];
        if (p.length === 0) continue;
        const m = l === void 0 ? void 0 : C_(e, a, l);
        t.report({
          range: s,
          messageId: l === void 0 ? `refused` : `slip`,
          data: { key: o.slice(0, 60), name: l?.name ?? ``, names: w_(c), effects: $(p) },
          clients: p,
          ...K(p),
          ...(m === void 0 ? {} : { fix: m }),
        });
      }
    },
  }),
  E_ = U({
    meta: {
      id: `frontmatter/unquoted-colon`,
      summary: `A value has a colon and a blank outside of quotes.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe or unsafe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `Codex CLI 0.169.0, Gemini CLI 0.61.0, OpenCode 1.18.33 and Claude Code 2.1.328, the same test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The value is taken whole.`,
        },
        { source: `https://yaml.org/spec/1.2.2/#733-plain-style`, level: `MUST`, date: `2026-11-20` },
      ],
      messages: { found: 'Field `{key}` has an unquoted colon at `{text}`, expected its value in quotes: {effects}.' },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      Cg(e, t, { cause: `unquoted-colon`, messageId: `found`, readingCase: () => `unquoted-colon` });
    },
  }),
  D_ = U({
    meta: {
      id: `frontmatter/unquoted-special`,
      summary: `A value begins with a character that YAML keeps for itself.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe or unsafe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        { source: `https://yaml.org/spec/1.2.2/#53-indicator-characters`, level: `MUST`, date: `2026-11-20` },
        {
          source: `Claude Code 2.1.328, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A value of one line is quoted and read again.`,
        },
        {
          source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `Deduced: each of five kinds of invalid YAML loses the skill.`,
        },
      ],
      messages: {
        special: 'Field `{key}` begins with `{text}` outside quotes, expected its value in quotes: {effects}.',
        tag: 'Word `{text}` at the start of `{key}` is read as a tag and dropped, expected the value in quotes.',
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      Cg(e, t, {
        cause: `unquoted-special`,
        messageId: `special`,
        readingCase: ({ isOneLine: e }) => (e ? `bad-alias` : `invalid-yaml`),
      }),
        Cg(e, t, { cause: `swallowed-word`, messageId: `tag`, readingCase: () => void 0 });
    },
  });
function O_(e, t) {
  const [, n = ``, r = ``] = /^---([ \t]*)(.*)$/.exec(e.slice(...t)) ?? [],
    i = t[0] + 3 + n.length;
  return r === `` ? t : [i, i + r.trimEnd().length];
}
function k_(e, t) {
  const n = e.startsWith(`﻿`) ? 4 : 3,
    r = /^(?:ya?ml|json)$/i.test(e.slice(...t)),
    i = e.includes(`\r
`)
      ? `\r
`
      : `
`,
    a = r ? { range: [n, t[1]], text: `` } : { range: [n, t[0]], text: i },
    { isMapping: o, fields: s } = As(`---${a.text}${e.slice(a.range[1])}`);
  return o && s.length > 0 ? { safety: `safe`, edits: [a] } : void 0;
}
var A_ = U({
    meta: {
      id: `frontmatter/unsupported-language`,
      summary: `The frontmatter is not marked as YAML by three bare hyphens.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `https://github.com/jonschlinkert/gray-matter`,
          level: `MAY`,
          date: `2026-11-20`,
          note: 'Version 4 evaluates a block that begins with `---js`.',
        },
      ],
      messages: {
        language: 'Frontmatter is marked as `{language}`, expected YAML below a bare `---`: {effects}.',
        toml: 'Frontmatter is TOML, expected YAML between `---` lines: {effects}.',
        text: 'Text `{language}` follows the opening `---`, expected it on a line of its own: {effects}.',
      },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      const { frontmatter: n, text: r } = e,
        i = Pg(e),
        a = i?.cause === `text-behind-fence` || /[\s:]/.test(n.language ?? ``),
        o = i?.cause === `toml` ? `toml` : a ? `text` : `language`;
      if (n.status !== `other-language` && i?.cause !== `toml` && !a) return;
      const s = O_(r, i?.range ?? n.range),
        c = i?.cause === `toml` ? void 0 : k_(r, s),
        { effects: l, ...u } = bg(e, t, `frontmatter-missing`),
        d = r.slice(s[0], Math.min(s[1], s[0] + 40));
      t.report({ range: s, messageId: o, data: { language: d, effects: l }, ...u, ...(c && { fix: c }) });
    },
  }),
  j_ = U({
    meta: {
      id: `frontmatter/unterminated-quote`,
      summary: `A quote is not closed.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `Codex CLI 0.169.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `OpenCode 1.18.33, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The skill is not listed.`,
        },
        {
          source: `Gemini CLI 0.61.0, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `The quote becomes part of the value.`,
        },
        {
          source: `Claude Code 2.1.328, skills of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `Every field is dropped.`,
        },
        { source: `https://yaml.org/spec/1.2.2/#73-flow-scalar-styles`, level: `MUST`, date: `2026-11-20` },
      ],
      messages: { found: 'Quote at the start of `{key}` is not closed, expected another one at its end: {effects}.' },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      Cg(e, t, { cause: `unterminated-quote`, messageId: `found`, readingCase: () => `unterminated-quote` });
    },
  });
const M_ = { string: `a text`, boolean: '`true` or `false`', number: `a number`, list: `a list`, map: `a map` },
  N_ = /^(?:(true|yes|on|1)|false|no|off|0)$/i;
function P_(e) {
  if (Array.isArray(e)) return `list`;
  switch (typeof e) {
    case `object`:
      return e === null ? void 0 : `map`;
    case `string`:
      return `string`;
    case `boolean`:
      return `boolean`;
    case `number`:
      return `number`;
    default:
      return;
  }
}
function F_(e) {
  return e === `list` || e === `map`;
}
function I_(e, t, n) {
  return e === `name`
    ? `name-not-a-string`
    : e === `description` && t === `list`
      ? `description-is-list`
      : e === `description` && t === `number`
        ? `description-number`
        : e === `metadata` && t === `list`
          ? `metadata-is-list`
          : e === `allowed-tools` && t === `map`
            ? `allowed-tools-is-map`
            : n.every((e) => e === `boolean`) && !F_(t)
              ? `boolean-as-string`
              : void 0;
}
function L_({ value: e }, t, { types: n }) {
  if (F_(t) || n.every(F_)) return !0;
  const r = String(e).trim(),
    i = { boolean: N_.test(r), number: r !== `` && !Number.isNaN(Number(r)) };
  return !n.some((e) => (e === `boolean` || e === `number` ? i[e] : e === `string`));
}
function R_(e, t, n, r) {
  const i = I_(t.key, n, r.types),
    a = i === void 0 ? void 0 : d(e).reading[i];
  return i !== void 0 && a !== void 0 && a !== `accepted`
    ? Q([e], i)
    : (a === `accepted` && i !== `boolean-as-string`) || !L_(t, n, r)
      ? []
      : [q(e, `ignored`, r.evidence.grade)];
}
function z_({ text: e }, t, n, r) {
  const { key: i, value: a, valueRange: o, style: s } = t,
    c = e.slice(...o),
    l =
      s === `plain` &&
      !c.includes(`
`),
    u = (e) => ({ safety: `safe`, edits: [{ range: o, text: e }] });
  if (r.includes(`string`))
    return l ||
      (i === `argument-hint` &&
        s === `list` &&
        c.startsWith(`[`) &&
        !c.includes(`
`))
      ? u(kh(c, Ah(e)))
      : void 0;
  const d = s === `double-quoted` || s === `single-quoted`;
  if (!r.includes(`boolean`) || F_(n) || !(l || d)) return;
  const f = N_.exec(String(a).trim());
  return f === null ? void 0 : u(f[1] === void 0 ? `false` : `true`);
}
var B_ = U({
  meta: {
    id: `frontmatter/wrong-type`,
    summary: `A field has a value of the wrong type.`,
    kind: `compatibility`,
    severity: `error`,
    presets: {
      recommended: `error`,
      'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
      guidelines: [`error`, { alsoFor: [`agent-skills`] }],
    },
    fix: `safe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
      {
        source: `GitHub Copilot CLI 1.0.102 and OpenCode 1.18.33, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: 'Neither lists a skill with a number as its name or a list as its description; Copilot CLI none with `"yes"` for a boolean or a map of tools.',
      },
      {
        source: `Codex CLI 0.169.0, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: 'Does not list a skill whose description or `metadata` is a list.',
      },
      { source: `https://code.claude.com/docs/en/skills`, level: `MUST`, date: `2026-08-22` },
      { source: `https://code.claude.com/docs/en/sub-agents`, level: `MUST`, date: `2026-08-22` },
    ],
    messages: { type: 'Field `{field}` is {type}, expected {expected}: {effects}.' },
    options: {
      schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
      defaults: { alsoFor: [] },
    },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    const n = G(t);
    for (const r of e.frontmatter.fields) {
      const i = P_(r.value);
      if (i === void 0 || r.style === `lenient` || (i === `list` && r.key === `allowed-tools`)) continue;
      const a = gm(e, r.key, { clients: n, files: t.files }).flatMap(({ id: e, fact: t }) =>
          t.types.includes(i) ? [] : R_(e, r, i, t).map((e) => ({ client: e, types: t.types })),
        ),
        o = a[0]?.types;
      if (o === void 0) continue;
      const s = a.map(({ client: e }) => e),
        c = z_(e, r, i, o);
      t.report({
        range: r.valueRange,
        messageId: `type`,
        data: {
          field: r.key,
          type: M_[i].replace('`true` or `false`', `a boolean`),
          expected: o.map((e) => M_[e]).join(` or `),
          effects: $(s),
        },
        clients: s,
        ...K(s),
        ...(c === void 0 ? {} : { fix: c }),
      });
    }
  },
});
function V_(e) {
  const { guard: t } = e,
    n = Rd(e);
  return {
    script: e.script,
    hint: t.hint === void 0 ? void 0 : new RegExp(t.hint, `i`),
    anywhere: Y(e, J(e, t.anywhere)),
    opening: Y(e, J(e, t.opening)),
    heading: Y(e, J(e, t.headings)),
    scope: Y(e, J(e, t.scope)),
    contrast: Y(e, `[,(—–]\\s*${J(e, t.contrast)}`),
    isInstruction: n,
    isOpening: Dp(e, n).isOpening,
  };
}
const H_ = Md(V_);
function U_(e, t) {
  const n = [];
  for (const r of t)
    if (r.script?.test(e) !== !1 && r.hint?.test(e) !== !1) {
      for (const t of e.matchAll(r.anywhere)) n.push([t.index, t.index + t[0].length]);
      for (const t of e.matchAll(r.opening)) {
        const i = t.index + t[0].length;
        (t.index !== 0 || i !== e.length || /\s/.test(t[0].trim())) && r.isOpening(e, t.index) && n.push([t.index, i]);
      }
      for (const t of e.matchAll(r.contrast)) r.isInstruction(e) && n.push([t.index + 1, t.index + t[0].length]);
    }
  return n;
}
function W_({ place: e, text: t }, n) {
  return e === `heading` && n.some(({ heading: e }) => X(e, t));
}
const G_ = [`description`, `when_to_use`],
  K_ = B((e) =>
    G_.flatMap((t) => {
      const n = e.frontmatter.get(t);
      if (typeof n?.value != `string`) return [];
      const r = wp(n.value),
        i = H_.for(/* @__PURE__ */ new Set([...jd(e), ...Ad(r)]));
      return Tl(r).some(([e, t]) => {
        const n = r.slice(e, t);
        return U_(n, i).length > 0 || i.some(({ scope: e }) => X(e, n));
      })
        ? [n.valueRange]
        : [];
    }),
  ),
  q_ = B((e) => {
    const t = H_.for(jd(e));
    return Dl(e).flatMap((e) => {
      const { text: n, range: r } = e;
      if (W_(e, t)) return [{ range: r, words: r, sentence: e }];
      const i = U_(wp(n), t)[0];
      return i === void 0 ? [] : [{ range: r, words: [r[0] + i[0], r[0] + i[1]], sentence: e }];
    });
  }),
  J_ = B((e) => [...K_(e), ...q_(e).map(({ range: e }) => e)]),
  Y_ = /(?:\b(?:use|see|prefer)\s+(?:the\s+)?|→\s*)`?[\w:/-]*[-:/][\w:/-]+`?/i;
var X_ = U({
    meta: {
      id: `guards/description-guard`,
      summary: `The description does not say what the skill is not for.`,
      kind: `style`,
      severity: `info`,
      presets: {},
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/TROUBLESHOOTING.md`,
          level: `MAY`,
          date: `2026-06-17`,
          note: `A negative scope limits activation by requests that are only near.`,
        },
      ],
      messages: { missing: `Description does not say what the skill is not for, expected "Not for …".` },
    },
    on: [`skill`],
    check(e, t) {
      const n = e.frontmatter.get(`description`);
      typeof n?.value == `string` &&
        n.value.trim() !== `` &&
        (K_(e).length > 0 || Y_.test(n.value) || t.report({ range: n.valueRange, messageId: `missing` }));
    },
  }),
  Z_ = U({
    meta: {
      id: `guards/missing`,
      summary: `The skill forbids nothing.`,
      kind: `style`,
      severity: `warning`,
      presets: { guidelines: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `Obligations and prohibitions are imperatives: REQUIRED, ALWAYS, DO NOT.`,
        },
      ],
      messages: { missing: `The skill forbids nothing, expected at least one "do not" where a mistake is dear.` },
    },
    on: [`skill`],
    check(e, t) {
      e.text.trim() !== `` &&
        (e.hostile !== void 0 || J_(e).length > 0 || t.report({ range: dl(e), messageId: `missing` }));
    },
  });
const Q_ = yd({
    en: /* @__PURE__ */ `because.since.so that.so (?:the|it|they|you|we|that|users?).to (?:avoid|prevent|keep|protect|preserve|reduce|save|ensure|stay).otherwise.or else.in order to.due to.as (?:it|they|this|these|that|the).which.why.reason.causes?.leads? to.results? in.breaks?.fails?.loses?.risks?.instead.rather.(?:it|they|this|that|these|those)(?: \\w+)? (?:is|are|will|would|can|may|has|have|does|do|makes?|only).unless.without.until.only (?:if|when|for|the).use \\S+.would.(?:won['’]t|doesn['’]t|can['’]t|isn['’]t|aren['’]t)`.split(
      `.`,
    ),
    zh: [
      `因[为為]`,
      `由[于於]`,
      `以免`,
      `以防`,
      `避免`,
      `否[则則]`,
      `[会會]`,
      `防止`,
      `[导導]致`,
      `[应應](?:使用|改用)`,
      `除非`,
      `而是`,
      `改用`,
    ],
    ja: [`ため`, `ので`, `から`, `代わり`, `避け`, `防`, `恐れ`, `リスク`, `すると`, `限り`],
    ko: [`때문`, `므로`, `니까`, `위해`, `대신`, `방지`, `않으면`, `위험`],
    es: [
      `porque`,
      `ya que`,
      `para (?:que|evitar|no)`,
      `de lo contrario`,
      `debido`,
      `en su lugar`,
      `en vez`,
      `a menos`,
      `pues`,
      `salvo`,
    ],
    pt: [
      `porque`,
      `pois`,
      `já que`,
      `para (?:que|evitar|não)`,
      `caso contrário`,
      `devido`,
      `em vez`,
      `a menos`,
      `exceto`,
      `senão`,
    ],
    fr: [
      `parce que`,
      `car`,
      `afin`,
      `pour (?:éviter|que|ne)`,
      `sinon`,
      `puisque`,
      `plutôt`,
      `sauf`,
      `à moins`,
      `en raison`,
    ],
    de: [
      `weil`,
      `da`,
      `denn`,
      `damit`,
      `um`,
      `sonst`,
      `andernfalls`,
      `stattdessen`,
      `sondern`,
      `außer`,
      `wegen`,
      `sofern`,
    ],
    it: [`perché`, `poiché`, `per (?:evitare|non)`, `altrimenti`, `invece`, `a meno`, `dato che`, `in modo`, `tranne`],
    ru: [`потому`, `так как`, `поскольку`, `чтобы`, `иначе`, `вместо`, `из-за`, `если только`, `кроме`, `ведь`],
  }),
  $_ = /\b(?:DO NOT|DON['’]T|NEVER|MUST NOT|SHALL NOT|SHOULD NOT)\b/,
  ev = /\b(?:MUST|ALWAYS|NEVER|NOT)[,/]?\s*(?:or|and)?\s*$/,
  tv = /(?:\s[—–-]\s|[:;(：；（—])\s*\S+\s+\S+/;
function nv(e, { sentence: t, words: n }) {
  const [r, i] = Ol(e, t),
    { text: a } = e,
    o = `${a.slice(r, n[0])} ${a.slice(n[1], i)}`;
  return tv.test(a.slice(n[1], i)) || Q_(o, jd(e));
}
var rv = U({
    meta: {
      id: `guards/missing-reason`,
      summary: `A prohibition in capitals has no reason.`,
      kind: `style`,
      severity: `info`,
      presets: { guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/strands-agents/agent-sop`,
          level: `MUST`,
          date: `2026-08-05`,
          note: `A negative constraint says why: because, since, as, to avoid.`,
        },
      ],
      messages: { missing: `"{words}" has no reason, expected why, or what to do instead.` },
    },
    on: [`skill`, `agent`, `command`],
    check(e, t) {
      for (const n of q_(e)) {
        const { sentence: r, words: i } = n,
          a = e.text
            .slice(...i)
            .replace(/\s+/g, ` `)
            .trim();
        r.place !== `heading` &&
          r.place !== `cell` &&
          $_.test(a) &&
          !/[:：]\s*$/.test(r.text) &&
          (ev.test(e.text.slice(r.range[0], i[0])) ||
            nv(e, n) ||
            t.report({ range: r.range, messageId: `missing`, data: { words: a } }));
      }
    },
  }),
  iv = U({
    meta: {
      id: `internal/rule-crash`,
      summary: `A rule threw an error.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [],
      messages: { crashed: 'Rule `{rule}` threw an error, expected findings: {reason}.' },
    },
    on: [],
  });
const av = /(?:^|\/)\.vscode\/[^/]+\.json$/,
  ov = {
    InvalidCommentToken: `no comment`,
    InvalidSymbol: `a value or name in double quotes`,
    InvalidNumberFormat: `a number`,
    PropertyNameExpected: `a name in double quotes`,
    ValueExpected: `a value`,
    ColonExpected: `a colon`,
    CommaExpected: `a comma`,
    CloseBraceExpected: `a closing brace`,
    CloseBracketExpected: `a closing bracket`,
    EndOfFileExpected: `the end of the file`,
    UnexpectedEndOfComment: `the end of the comment`,
    UnexpectedEndOfString: `a closing quote`,
    UnexpectedEndOfNumber: `a digit`,
    TooDeep: `fewer brackets inside one another`,
    InvalidUnicode: `four hexadecimal digits`,
    InvalidEscapeCharacter: `an escape that JSON has`,
    InvalidCharacter: `an escape for the control character`,
  },
  sv = /"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g,
  cv = B(({ text: e }) => e.replace(sv, (e) => (e.startsWith(`"`) ? e : ` `.repeat(e.length))));
function lv(e, { code: t, range: n }) {
  if ((t !== `PropertyNameExpected` && t !== `ValueExpected`) || !/[}\]]/.test(e.text.charAt(n[0]))) return;
  let r = cv(e),
    i = n[0] - 1;
  for (; /\s/.test(r.charAt(i)); ) --i;
  return r.charAt(i) === `,` ? i : void 0;
}
var uv = U({
  meta: {
    id: `json/invalid`,
    summary: `The file is not valid JSON.`,
    kind: `compatibility`,
    severity: `error`,
    presets: { recommended: `error`, 'agent-skills': `error` },
    fix: `safe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      { source: `https://www.rfc-editor.org/rfc/rfc8259`, level: `MUST`, date: `2017-12-13` },
      {
        source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
        level: `observed`,
        date: `2026-11-20`,
        note: `Comments and trailing commas are errors.`,
      },
    ],
    messages: {
      syntax: `JSON is broken here, expected {expected}.`,
      comment: `JSON has a comment, expected none.`,
      trailingComma: `JSON has a comma before a closing bracket, expected none.`,
    },
  },
  on: [`plugin`, `marketplace`, `mcp-config`, `hooks`],
  check(e, t) {
    const n = av.test(e.path);
    for (const r of e.json.problems) {
      const i = r.code === `InvalidCommentToken`,
        a = lv(e, r);
      if (!n || (!i && a === void 0)) {
        if (a !== void 0) {
          const e = [a, a + 1];
          t.report({ range: e, messageId: `trailingComma`, fix: { safety: `safe`, edits: [{ range: e, text: `` }] } });
        } else if (i) t.report({ range: r.range, messageId: `comment` });
        else {
          const [e, n] = r.range,
            i = e === n ? [Math.max(0, e - 1), e] : r.range;
          t.report({ range: i, messageId: `syntax`, data: { expected: ov[r.code] ?? `JSON` } });
        }
        return;
      }
    }
  },
});
function dv(e, { id: t, effect: n }) {
  return n === `dropped` || !u(t) || ku([t], e).some(({ root: e }) => e.scope === `project`);
}
var fv = U({
  meta: {
    id: `name/directory-mismatch`,
    summary: `The name differs from the name of the skill's folder.`,
    kind: `compatibility`,
    severity: `warning`,
    presets: {
      recommended: `error`,
      'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
      guidelines: [`warning`, { alsoFor: [`agent-skills`] }],
    },
    fix: `unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `MUST`,
        date: `2026-06-17`,
      },
      {
        source: `https://agent-plugins.org`,
        level: `MUST`,
        date: `2026-08-06`,
        note: `Skills that do not conform to Agent Skills are skipped.`,
      },
      {
        source: `Claude Code 2.1.328, list of skills in the prompt of a headless session`,
        level: `observed`,
        date: `2026-11-20`,
        note: 'Listed as `folder (name)`.',
      },
    ],
    messages: { differs: 'Name is `{name}`, expected the name of the folder, `{directory}`: {effects}.' },
    options: {
      schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
      defaults: { alsoFor: [] },
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = tp(e),
      r = ep(e);
    if (n === void 0 || r === void 0 || n.value === r) return;
    const i = e.path.slice(0, e.path.lastIndexOf(`/`));
    if (t.files.list(i).some((e) => /^\..*plugin\/$|^plugin\.json$/.test(e))) return;
    const a = Q(G(t), `directory-mismatch`).filter((t) => dv(e.path, t));
    a.length !== 0 &&
      t.report({
        range: n.valueRange,
        messageId: `differs`,
        data: { name: n.value, directory: r, effects: $(a) },
        clients: a,
        ...K(a),
        ...(Qf.test(r) ? { fix: np(n, r, `unsafe`) } : {}),
      });
  },
});
function pv() {
  const e = /* @__PURE__ */ new Map();
  return (t) => {
    const n = t.split(`/`).slice(0, -2).join(`/`),
      r = e.get(n);
    if (r !== void 0) return r;
    const i = ku(f, `${n}/skill/SKILL.md`),
      a = (i.find(({ verdict: e }) => e === `found`) ?? i[0])?.rootPath ?? n;
    return (e.set(n, a), a);
  };
}
function mv({ text: e, lines: t }) {
  const n = e.search(/[^\s\uFEFF]/),
    [, r] = t.lineRange(t.position(Math.max(n, 0)).line);
  return n === -1 ? [0, e.length] : [n, n + e.slice(n, r).trimEnd().length];
}
function hv(e, t) {
  if (!u(e)) return !1;
  const n = ku([e], t)[0];
  return n === void 0 ? ku(f, t).length === 0 : n.verdict !== `lost`;
}
var gv = Ac({
  meta: {
    id: `name/duplicate`,
    summary: `Two skills of one skills folder have the same name.`,
    kind: `compatibility`,
    severity: `error`,
    presets: { recommended: `error` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      {
        source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `Lists the first.`,
      },
      {
        source: `Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `List one of the two.`,
      },
      {
        source: `Codex CLI 0.169.0, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `Lists both.`,
      },
    ],
    messages: { duplicate: 'Name `{name}` is that of {other} too, expected one skill of a name: {effects}.' },
  },
  on: `workspace`,
  collect(e, t) {
    if (e.kind !== `skill`) return;
    const n = tp(e);
    return n === void 0 ? void 0 : { name: n.value.trim(), place: t(n.valueRange) };
  },
  check(e, t) {
    const n = Q(t.clients, `duplicate-name`),
      r = pv(),
      i = /* @__PURE__ */ new Map();
    for (const { path: a, data: o } of e) {
      const e = `${r(a)}\n${o.name}`,
        s = i.get(e);
      if (s === void 0) {
        i.set(e, a);
        continue;
      }
      const c = n.filter(({ id: e }) => hv(e, a) && hv(e, s));
      c.length !== 0 &&
        t.report({
          place: o.place,
          messageId: `duplicate`,
          data: { name: o.name, other: s, effects: $(c) },
          clients: c,
        });
    }
  },
});
const _v =
    /* @__PURE__ */ `helper.helpers.util.utils.utility.utilities.tool.tools.toolkit.toolbox.document.documents.data.file.files.misc.miscellaneous.stuff.things.common.general.generic.various.default.assistant.agent.skill.skills.my.new.test.example.sample.demo.untitled.temp.tmp.foo.bar`.split(
      `.`,
    ),
  vv = [`helper`, `helpers`, `util`, `utils`, `utilities`, `misc`, `stuff`];
var yv = U({
    meta: {
      id: `name/generic`,
      summary: `The name consists of words that fit any skill.`,
      kind: `style`,
      severity: `info`,
      presets: { guidelines: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
          level: `SHOULD`,
          date: `2026-08-22`,
        },
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `A skill has one responsibility, and a name that tells it.`,
        },
      ],
      messages: {
        generic: 'Name `{name}` fits any skill, expected one that tells the task.',
        ending: 'Name `{name}` ends in `{word}`, expected one that tells the task.',
      },
      options: {
        schema: {
          type: `object`,
          additionalProperties: !1,
          properties: {
            words: {
              type: `array`,
              items: { type: `string` },
              default: _v,
              description: `Words that tell nothing; a name made of them alone is reported.`,
            },
            endings: {
              type: `array`,
              items: { type: `string` },
              default: vv,
              description: `Last words that make a name one of a collection.`,
            },
          },
        },
        defaults: { words: _v, endings: vv },
      },
    },
    on: [`skill`],
    check(e, t) {
      const n = tp(e);
      if (n === void 0) return;
      const r = new Set(t.options.words),
        i = n.value
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .filter((e) => e !== ``),
        a = i.at(-1);
      if (a === void 0) return;
      const o = i.every((e) => r.has(e));
      if (!o && !t.options.endings.includes(a)) return;
      const s = o ? `generic` : `ending`;
      t.report({ range: n.valueRange, messageId: s, data: { name: n.value, word: a } });
    },
  }),
  bv = U({
    meta: {
      id: `name/missing`,
      summary: `The skill has no name.`,
      kind: `compatibility`,
      severity: `error`,
      presets: {
        recommended: `error`,
        'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
        guidelines: [`error`, { alsoFor: [`agent-skills`] }],
      },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A skill without a name is not listed.`,
        },
      ],
      messages: {
        missing: 'Field `name` is missing, expected the name of the folder: {effects}.',
        empty: 'Field `name` is empty, expected the name of the folder.',
      },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`],
    check(e, t) {
      const { frontmatter: n } = e,
        r = n.get(`name`);
      if (!bf(e) || (r !== void 0 && !xf(r))) return;
      const i = Q(G(t), r === void 0 ? `name-missing` : `name-empty`);
      (r !== void 0 || i.length !== 0) &&
        t.report({
          range: r?.keyRange ?? [n.range[0], n.range[0] + 3],
          messageId: r === void 0 ? `missing` : `empty`,
          data: { effects: $(i) },
          clients: i,
          ...K(i),
        });
    },
  });
const xv = [
  [`name-non-ascii`, /[^\p{ASCII}]/u],
  [`name-with-blanks`, /\s/],
  [`name-with-capitals`, /[A-Z]/],
  [`name-with-underscore`, /_/],
  [`name-with-colon`, /:/],
];
function Sv(e, t) {
  const n = xv.filter(([, e]) => e.test(t)).map(([e]) => e),
    r = /^[a-zA-Z0-9\s_:-]+$/.test(t) || /[^\p{ASCII}]/u.test(t);
  return e.filter(u).flatMap((e) => {
    const i = n.flatMap((t) => Q([e], t)),
      a = i.find(({ effect: e }) => e === `dropped`) ?? i[0];
    if (a !== void 0) return [a];
    const o = d(e).limits.name;
    return o?.pattern === void 0 || o.effect === void 0 || r || new RegExp(o.pattern).test(t)
      ? []
      : [q(e, o.effect, o.evidence.grade)];
  });
}
function Cv(e) {
  return e
    .normalize(`NFKC`)
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, `-`);
}
var wv = U({
  meta: {
    id: `name/pattern`,
    summary: `The name has characters that the specification or a client does not allow.`,
    kind: `compatibility`,
    severity: `error`,
    presets: {
      recommended: `error`,
      'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
      guidelines: [`error`, { alsoFor: [`agent-skills`] }],
    },
    fix: `safe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `MUST`,
        date: `2026-06-17`,
      },
      {
        source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `A name with characters outside ASCII loses the skill; blanks become hyphens.`,
      },
      {
        source: `Gemini CLI 0.61.0, skills listing of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: `Colons become hyphens.`,
      },
    ],
    messages: { form: 'Name `{name}` is not made of `a-z`, `0-9` and single hyphens, expected that form: {effects}.' },
    options: {
      schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
      defaults: { alsoFor: [] },
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = tp(e);
    if (n === void 0 || Qf.test(n.value)) return;
    const r = Sv(G(t), n.value);
    if (r.length === 0) return;
    const i = ep(e),
      a = i !== void 0 && Qf.test(i) && Cv(n.value) === i;
    t.report({
      range: n.valueRange,
      messageId: `form`,
      data: { name: n.value, effects: $(r) },
      clients: r,
      ...K(r),
      ...(a ? { fix: np(n, i, `safe`) } : {}),
    });
  },
});
const Tv = /anthropic|claude/i;
var Ev = U({
    meta: {
      id: `name/reserved-word`,
      summary: `The name contains a word that the Claude platform reserves.`,
      kind: `compatibility`,
      severity: `warning`,
      presets: { recommended: `error`, guidelines: [`warning`, { alsoFor: [`claude-desktop`] }] },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        {
          source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/overview`,
          level: `MUST`,
          date: `2026-08-22`,
        },
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `MUST`,
          date: `2026-06-17`,
        },
      ],
      messages: { reserved: 'Name contains `{word}`, expected a name without it: {effects}.' },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`],
    check(e, t) {
      const n = tp(e),
        r = n === void 0 ? null : Tv.exec(n.value);
      if (n === void 0 || r === null) return;
      const i = Q(G(t), `name-reserved-word`);
      i.length !== 0 &&
        t.report({
          range: yf(e, n, [r.index, r.index + r[0].length]),
          messageId: `reserved`,
          data: { word: r[0], effects: $(i) },
          clients: i,
          ...K(i),
        });
    },
  }),
  Dv = U({
    meta: {
      id: `name/too-long`,
      summary: `The name is longer than clients accept.`,
      kind: `compatibility`,
      severity: `error`,
      presets: {
        recommended: `error`,
        'agent-skills': [`error`, { alsoFor: [`agent-skills`] }],
        guidelines: [`error`, { alsoFor: [`agent-skills`] }],
      },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `selected`,
      sources: [
        { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
        {
          source: `Codex CLI 0.169.0 and GitHub Copilot CLI 1.0.102, skills listing of a test folder`,
          level: `observed`,
          date: `2026-11-20`,
          note: `A name of 65 characters loses the skill.`,
        },
      ],
      messages: { long: `Name is {length} characters long, expected at most {max}: {effects}.` },
      options: {
        schema: { type: `object`, additionalProperties: !1, properties: { alsoFor: W } },
        defaults: { alsoFor: [] },
      },
    },
    on: [`skill`],
    check(e, t) {
      const n = tp(e);
      if (n === void 0) return;
      const r = ju(G(t), `name`, n.value);
      if (r === void 0) return;
      const { max: i, clients: a } = r;
      t.report({
        range: n.valueRange,
        messageId: `long`,
        data: { length: Au(n.value), max: i, effects: $(a) },
        clients: a,
        ...K(a),
      });
    },
  });
const Ov = /* @__PURE__ */ `✅.❌.⚠.✔.✖.❗.❓.⛔.🚫.🛑.🚨.ℹ.☑.⬜.⬛.⭐.🔴.🟠.🟡.🟢.🔵.🟣.⚪.⚫.🟥.🟨.🟩`.split(`.`),
  kv =
    /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\u200D\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})*/gu;
var Av = U({
  meta: {
    id: `prose/emoji`,
    summary: `The prose is decorated with emoji.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `No emoji, humour or asides.`,
      },
    ],
    messages: { emoji: `The prose has {count} emoji, expected words.` },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          allow: {
            type: `array`,
            items: { type: `string` },
            default: Ov,
            description: `Emoji that may be used; a variation selector behind one does not matter.`,
          },
        },
      },
      defaults: { allow: Ov },
    },
  },
  on: [`skill`, `agent`, `command`, `sop`],
  when: ({ text: e }) => /[\u2300-\u2BFF\uD83C-\uD83E]/.test(e),
  check(e, t) {
    const n = new Set(t.options.allow.map((e) => e.replaceAll(`️`, ``))),
      r = [...Dc(e).matchAll(kv)].filter(([e]) => !n.has(e.replaceAll(`️`, ``))),
      i = r[0];
    if (i === void 0) return;
    const a = [i.index, i.index + i[0].length];
    t.report({ range: a, messageId: `emoji`, data: { count: r.length } });
  },
});
const jv =
  /(?<![\w-])(?:MUST|SHALL|NEVER|ALWAYS|DO NOT|DON['’]T|CRITICAL|IMPORTANT|REQUIRED|MANDATORY|WARNING|STOP|ONLY|EXACTLY|FORBIDDEN|PROHIBITED|ABSOLUTELY)(?![\w-])/g;
var Mv = U({
  meta: {
    id: `prose/emphasis-inflation`,
    summary: `So many words are in capitals that none stands out.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `Capitals mark obligations: REQUIRED, ALWAYS, DO NOT.`,
      },
      {
        source: `https://github.com/anthropics/claude-plugins-official/blob/main/plugins/skill-creator/skills/skill-creator/SKILL.md`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `Capitals everywhere are a warning sign; reasons work better.`,
      },
    ],
    messages: { inflated: `The prose shouts {count} words, expected at most {max}.` },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          max: {
            type: `integer`,
            minimum: 0,
            default: 20,
            description: `Most words in capitals, such as MUST and NEVER, that a file may have.`,
          },
        },
      },
      defaults: { max: 20 },
    },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    const { max: n } = t.options;
    if (/RFC ?2119/.test(e.text)) return;
    const r = [...Dc(e).matchAll(jv)],
      i = r[0];
    if (i === void 0 || r.length <= n) return;
    const a = [i.index, i.index + i[0].length];
    t.report({ range: a, messageId: `inflated`, data: { count: r.length, max: n } });
  },
});
const Nv = eu([
    `welcome to`,
    `this (?:skill|guide|document|tutorial|plugin|command|agent|file) was (?:created|built|written|made|designed|developed|born)`,
    `(?:this|the following) (?:guide|tutorial|article|chapter) (?:will )?(?:shows?|teach(?:es)?|walks?|takes?|explains?|introduces?) (?:you|how)`,
    `in this (?:guide|tutorial|article|chapter|section|document|skill),? (?:we|you|i)(?:['’]ll| will| are going to| explore| learn| look)`,
    `(?:we|you)(?:['’]ll| will) (?:learn|explore|discover|dive|walk through|take a look|cover)`,
    `let['’]s (?:dive|explore|get started|begin|take a look|walk through|look at|jump)`,
    `happy (?:coding|hacking|building|shipping|deploying|debugging|writing|learning)!?`,
    `(?:have fun|enjoy|congratulations|congrats)!`,
    `(?:thank you|thanks) for (?:reading|using|installing|choosing|your)`,
    `cutting[- ]edge|world[- ]class|state[- ]of[- ]the[- ]art|game[- ]chang(?:er|ing)|industry[- ]leading`,
    `supercharge[sd]?|turbocharge[sd]?|effortless(?:ly)?|blazing(?:ly)?[- ]fast|revolutionary|unparalleled|next[- ]generation`,
    `(?:is|are) an? (?:very |extremely |incredibly )?powerful|powerful (?:and |, )?(?:features?|workflows?|capabilit\\w+|experiences?)`,
  ]),
  Pv = /^(?:an? |the |your )?(?:comprehensive|ultimate|definitive|complete) guide (?:to|for|on)(?!\w)/i;
var Fv = U({
  meta: {
    id: `prose/human-centred`,
    summary: `Text is written to welcome, entertain or persuade a human reader.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `No welcome, no backstory, no marketing: a skill is written for an agent.`,
      },
    ],
    messages: { humanCentred: '`{words}` speaks to a human reader, expected an instruction or a fact.' },
  },
  on: [`skill`, `agent`, `command`, `sop`],
  check(e, t) {
    for (const { text: n, range: r, place: i, opensBlock: a } of Ll(e)) {
      const o = a && i === `paragraph` ? Pv.exec(n) : null;
      for (const i of [...(o === null ? [] : [o]), ...n.matchAll(Nv)]) {
        const n = r[0] + i.index,
          a = n + i[0].trimEnd().length,
          o = e.text.slice(n, a).replace(/\s+/g, ` `);
        t.report({ range: [n, a], messageId: `humanCentred`, data: { words: o } });
      }
    }
  },
});
const Iv = eu([
    `note to self`,
    `(?:I['’]m|I am|we['’]re|we are) not (?:really |quite |entirely )?sure (?:if|whether|why|how|what|about|that|this)`,
    `(?:should|shall|can|could) we (?:also |still |really )?(?:keep|remove|drop|delete|move|rename|split|merge|mention|document|rewrite|cut) (?:this|that|it|these|those)\\b[^.!?]{0,80}\\?`,
    `do we (?:still |really |actually )(?:need|want|use) (?:this|that|it|these|those)\\b[^.!?]{0,80}\\?`,
    `is (?:this|that) (?:section |step |part |still |really |actually )+(?:needed|necessary|correct|right|true|accurate|relevant|used|up to date)\\?`,
    `does (?:this|that) (?:section |step |part )?(?:still |really |actually )+(?:make sense|apply|work|hold)\\?`,
    `(?:need|have) to (?:check|ask|confirm) (?:this |that )?with (?:the (?:author|team|maintainers?)|@\\w+)`,
  ]),
  Lv = /(?<=\s)\(\?{1,3}\)|\?{3,}/g;
var Rv = U({
  meta: {
    id: `prose/question-to-author`,
    summary: `A note or question to the author is left in the text.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `No asides and no questions to the author.`,
      },
    ],
    messages: { aside: '`{words}` is a note among authors, expected an instruction.' },
  },
  on: [`skill`, `agent`, `command`, `sop`],
  check(e, t) {
    for (const { text: n, range: r, place: i } of Ll(e))
      if (i === `paragraph`)
        for (const i of [...n.matchAll(Iv), ...n.matchAll(Lv)]) {
          const n = r[0] + i.index,
            a = n + i[0].length,
            o = e.text.slice(n, a).replace(/\s+/g, ` `);
          t.report({ range: [n, a], messageId: `aside`, data: { words: o } });
        }
  },
});
const zv = `(?:if|when|where|as)(?: it| this| that|ever it)?`,
  Bv = eu([
    `(?<!/)(?:maybe|perhaps)(?! (?:they|you|it|he|she|we|even|literally|the|that|this|there|not|types?)\\b)`,
    `should (?:probably|perhaps|maybe|ideally|generally|usually|typically|preferably)`,
    `you (?:should |will |would )?probably (?:should|want|need)`,
    `(?:(?<=[,;:(–—] )|(?<=^\\W{0,3})|(?<=\\b(?:and|but|so|then) ))you (?:may|might|could)(?: also)? (?:want|wish|like|prefer|choose|try|consider)(?: to| \\w+ing\\b)`,
    `it (?:may|might|could) be (?:worth|useful|helpful|better|best|good|wise|a good idea|worthwhile)`,
    `(?:use|using|apply|exercise) (?:your )?(?:own |best |good |professional )*(?:judge?ment|discretion|intuition)`,
    `at your (?:own )?discretion|as you see fit|(?:it is|it[’']s) up to you|feel free to`,
    `${zv} (?:seems|feels|looks) (?:appropriate|right|reasonable|necessary|useful|good|fit|better|best|relevant|needed)`,
    `if it seems|${zv} makes sense(?! (?:to|for)\\b)`,
    `(?:if|when|where|as|whenever|wherever) (?:deemed )?appropriate(?! for| to)`,
  ]),
  Vv =
    /(?:^|[,:;–—] ?(?:also |then )?)(consider (?:also )?(?!(?:\w*thing|missing|existing|remaining|following|underlying|pending|incoming|working)\b)\w+ing)\b(?! ?:)/gi,
  Hv =
    /^(?:[\w /]{1,30}: ?)?(?:Add|Adjust|Apply|Call|Choose|Configure|Create|Define|Display|Document|Ensure|Execute|Format|Generate|Handle|Implement|Include|Invoke|Load|Log|Pick|Provide|Return|Run|Select|Set|Use|Write)\b[^.;:(]{0,60}?\b(?<![-\w])((?:an? |the |any )?(?:most )?appropriate(?:ly)?)\b/,
  Uv =
    /\b(?:based|according|depending|for|from|per|by|below|following|above|given|matching|listed|table|see|if|when|to)\b|:\s*$|\(|`/i;
var Wv = U({
  meta: {
    id: `prose/vague-language`,
    summary: `An instruction leaves open whether or how to do something.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `Words to avoid: maybe, probably, consider, should, might, use your judgment, appropriate, if it seems.`,
      },
    ],
    messages: { vague: '`{words}` leaves the decision open, expected what to do and when.' },
  },
  on: [`skill`, `agent`, `command`, `sop`],
  check(e, t) {
    const n = (n, r) => {
      const i = n + r.trimEnd().length;
      t.report({ range: [n, i], messageId: `vague`, data: { words: e.text.slice(n, i).replace(/\s+/g, ` `) } });
    };
    for (const { text: t, range: r } of Ll(e)) {
      if (t.includes(`[`)) continue;
      for (const e of t.matchAll(Bv)) n(r[0] + e.index, e[0]);
      for (const e of t.matchAll(Vv)) {
        const t = e[1] ?? ``;
        n(r[0] + e.index + e[0].length - t.length, t);
      }
      const e = Hv.exec(t),
        i = e?.[1] ?? ``;
      e === null ||
        /\b(?:if|when|where|as) appropriate/i.test(e[0]) ||
        Uv.test(t.slice(e[0].length)) ||
        n(r[0] + e[0].length - i.length, i);
    }
  },
});
const Gv = /^[a-z][a-z0-9+.-]+:/i,
  Kv = /^(?:[Ff]ile:(?!\/{0,3}(?:Users|home)\/)|[A-Za-z]:[\\/](?!Users[\\/]))/,
  qv = /[{}<>$*|[\]…]|\.{3}|%7b|%3c|^@/i,
  Jv = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|co|sh|so|gov|edu)(?:[/:?#]|$))/i;
function Yv(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return e;
  }
}
function Xv(e) {
  if (Kv.test(e) && !qv.test(e)) return { type: `machine` };
  if (Gv.test(e) || /^[/~]|\\/.test(e) || qv.test(e) || Jv.test(e)) return { type: `other` };
  const t = e.indexOf(`#`),
    n = t === -1 ? void 0 : Yv(e.slice(t + 1)),
    r = Yv((t === -1 ? e : e.slice(0, t)).replace(/\?.*$/s, ``));
  return r === ``
    ? n === void 0 || n === ``
      ? { type: `other` }
      : { type: `anchor`, anchor: n }
    : !/[./]/.test(r) || /\s\S*\s/.test(r)
      ? { type: `other` }
      : { type: `path`, path: r, ...(n === void 0 || n === `` ? {} : { anchor: n }) };
}
const Zv = /\]([(:])[ \t]*(?:\r?\n[ \t>]*)?(?:<([^<>\r\n]*)>|([^\s<]\S*))/g,
  Qv = /[ \t]*(?:\r?\n[ \t>]*)?["'(]/y,
  $v = /<([Ff]ile:[^<>\s]*)>/g,
  ey = /&(?:#|\w+;)/,
  ty = /\\([!-/:-@[-`{-~])/g;
function ny(e) {
  let t = 0;
  for (let n = 0; n < e.length; n++) {
    const r = e.charAt(n);
    if (r === `\\`) n += 1;
    else if (r === `(`) t += 1;
    else if (r === `)` && t-- === 0) return e.slice(0, n);
  }
  return e;
}
function ry(e, t) {
  const n = e.lastIndexOf(`[`, t);
  return n === -1 || t - n > 1e3 ? `` : e.slice(n + 1, t);
}
const iy = B(({ text: e }) => {
  let t = [],
    n = !0,
    r = (e, r) => {
      ey.test(e) && (n = !1), t.push({ target: Xv(e.replace(ty, `$1`)), ...r });
    };
  for (const { 0: t, 1: n, 2: i, 3: a = ``, index: o } of e.matchAll(Zv)) {
    const s = n === `(`,
      c = i ?? (s ? ny(a) : a),
      l = s && i === void 0 && c.length < a.length;
    (Qv.lastIndex = o + t.length), r(c, { mayHaveTitle: !l && Qv.test(e), label: s ? `` : ry(e, o) });
  }
  for (const [, t = ``] of e.matchAll($v)) r(t, { mayHaveTitle: !1, label: `` });
  return n ? t : void 0;
});
function ay(e, t) {
  const [n] = e.rangeOf(t),
    r = t.type === `link` ? t.children.at(-1) : void 0;
  if (r !== void 0) return e.rangeOf(r)[1];
  const i = e.text.indexOf(t.type === `definition` ? `]:` : `](`, n);
  return i === -1 ? n : i;
}
function oy(e, t, n) {
  const { url: r } = t,
    [i, a] = e.rangeOf(t),
    o = ay(e, t),
    s = r === `` ? -1 : e.text.slice(o, a).indexOf(r),
    c = s === -1 ? [i, a] : [o + s, o + s + r.length],
    l = n.some(({ type: e }) => e === `heading`);
  return { node: t, url: r, range: c, isPlain: s !== -1, isInHeading: l, target: Xv(r) };
}
const sy = B((e) => {
  const t = [];
  return (
    V(e.tree, (n, r) => {
      (n.type === `link` || n.type === `image` || n.type === `definition`) && t.push(oy(e, n, r));
    }),
    t
  );
});
function cy(e, t) {
  return iy(e)?.some(t) === !1 ? [] : sy(e);
}
function ly(e, t, n) {
  if (e.isPlain && e.url.startsWith(t) && !/[\s()<>%#?]/.test(n))
    return { safety: `safe`, edits: [{ range: e.range, text: n + e.url.slice(t.length) }] };
}
var uy = U({
  meta: {
    id: `references/absolute-path`,
    summary: `A link leads to a place on the author's machine.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://agentskills.io/specification`,
        level: `SHOULD`,
        date: `2026-08-09`,
        note: `File references are relative to the root of the skill.`,
      },
    ],
    messages: { machine: 'Link target `{url}` is a place on one machine, expected a path relative to this file.' },
  },
  on: [`skill`, `reference`, `sop`],
  check(e, t) {
    for (const { target: n, range: r, url: i } of cy(e, (e) => e.target.type === `machine`))
      n.type === `machine` && t.report({ range: r, messageId: `machine`, data: { url: i } });
  },
});
const dy = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu,
  fy = /\b(?:id|name)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'>]+))/gi,
  py = /\{#([\w-]+)\}\s*$/;
function my(e) {
  const t = e.toLowerCase();
  return (/[^\0-\x7F]/.test(t) ? t.replace(dy, ``) : t.replace(/[^\w\- ]/g, ``)).replaceAll(` `, `-`);
}
function hy(e) {
  return e.toLowerCase().replaceAll(`️`, ``).normalize(`NFC`);
}
function gy(e) {
  let t = e.length;
  for (; t > 0 && `#¶🔗​ 	`.includes(e.charAt(t - 1)); ) --t;
  return /^[\s\u200B]/.test(e.slice(t)) ? e.slice(0, t) : e;
}
function _y(e, t, n) {
  let r = my(n),
    i = r;
  for (let e = t.get(r) ?? 0; t.has(i); ) (e += 1), t.set(r, e), (i = `${r}-${e}`);
  t.set(i, 0), e.set(hy(i), i);
}
function vy(e, t) {
  if (e.type !== `link` || !/^#./.test(e.url)) return;
  const [n, r] = t.slice(-2);
  return (r?.type === `paragraph` && r.children.length === 1 && n?.type !== `listItem`) || r?.type === `heading`
    ? e.url.slice(1)
    : void 0;
}
const yy = B((e) => {
  const t = /* @__PURE__ */ new Map(),
    n = /* @__PURE__ */ new Map();
  return (
    V(e.tree, (e, r) => {
      if (e.type === `heading`) {
        const r = gy(Cc(e)).trim(),
          i = py.exec(r)?.[1];
        i !== void 0 && t.set(hy(i), i), _y(t, n, r);
      } else if (e.type === `html`)
        for (const [, n, r, i] of e.value.matchAll(fy)) {
          const e = n ?? r ?? i ?? ``;
          e !== `` && t.set(hy(e), e);
        }
      else {
        const n = vy(e, r);
        n !== void 0 && t.set(hy(n), n);
      }
    }),
    t
  );
});
function by(e) {
  return hy(e).replace(/[-_]+/g, `-`).replace(/^-|-$/g, ``);
}
const xy = B((e) => [...yy(e).values()].map((e) => ({ anchor: e, loose: by(e) })));
function Sy(e) {
  const t = e.lastIndexOf(`/`);
  return t === -1 ? `.` : e.slice(0, t);
}
function Cy(e) {
  return e.slice(e.lastIndexOf(`/`) + 1);
}
function wy(e, t) {
  const n = [];
  for (const r of `${e}/${t}`.split(`/`))
    r !== `` && r !== `.` && (r === `..` && n.length > 0 && n.at(-1) !== `..` ? n.pop() : n.push(r));
  return n.length === 0 ? `.` : n.join(`/`);
}
function Ty(e, t) {
  return e === `.` ? t !== `..` && !t.startsWith(`../`) : t === e || t.startsWith(`${e}/`);
}
function Ey(e, t) {
  let n = e === `.` ? [] : e.split(`/`),
    r = t.split(`/`),
    i = 0;
  for (; i < n.length && i < r.length - 1 && n[i] === r[i]; ) i++;
  return [...n.slice(i).map(() => `..`), ...r.slice(i)].join(`/`);
}
const Dy = `SKILL.md`;
function Oy(e, t) {
  if (e.kind === `skill`) return Sy(e.path);
  let n = Sy(e.path);
  for (let e = 0; e < 8; e++) {
    if (t.kindAt(wy(n, Dy)) === `file`) return n;
    if (n === `.` || Cy(n) === `..`) return;
    n = Sy(n);
  }
}
let ky;
function Ay(e, t) {
  return (
    (ky?.document !== e || ky.files !== t) &&
      (ky = { document: e, files: t, root: Oy(e, t), lookUps: /* @__PURE__ */ new Map() }),
    ky
  );
}
function jy(e, t) {
  return Ay(e, t).root;
}
function My(e, t) {
  const n = [],
    r = [{ directory: e, depth: 0 }];
  for (let e = r.pop(); e !== void 0 && n.length < 5e3; e = r.pop()) {
    const i = t.list(e.directory);
    if (!(e.depth > 0 && i.includes(Dy)))
      for (const t of i) {
        const i = wy(e.directory, t);
        t.endsWith(`/`)
          ? e.depth < 8 && !/^(?:\.|node_modules\/)/.test(t) && r.push({ directory: i, depth: e.depth + 1 })
          : n.push(i);
      }
  }
  return n.toSorted();
}
function Ny(e, t, n) {
  let r = e === `.` ? t : t.slice(e.length + 1),
    i = e;
  for (const e of r.split(`/`)) {
    const t = n.list(i).map((e) => e.replace(/\/$/, ``)),
      r = t.filter((t) => t.toLowerCase() === e.toLowerCase()),
      a = t.includes(e) ? e : r.length === 1 ? r[0] : void 0;
    if (a === void 0) return;
    i = wy(i, a);
  }
  return i;
}
function Py(e, t, n) {
  const r = /^(?:\.\.\/)+/.exec(`${t}/`)?.[0].slice(0, -1);
  return r !== void 0 && !e.path.startsWith(r) && n.kindAt(r) === `missing`;
}
function Fy(e, t, n, r) {
  if (r.kindAt(n) !== `missing`) return { status: `found`, path: n };
  if (Py(e, n, r)) return { status: `unknown` };
  const i = Ty(t, n) ? Ny(t, n, r) : void 0;
  return i === void 0 || i === n ? { status: `missing`, path: n } : { status: `other-case`, path: i };
}
const Iy = [`found`, `other-case`, `unknown`, `missing`];
function Ly(e, t, n) {
  const { root: r = Sy(e.path), lookUps: i } = Ay(e, n),
    a = i.get(t);
  if (a !== void 0) return a;
  let o = Sy(e.path),
    s = r === o ? [o] : [o, r],
    c = ({ status: e }) => Iy.indexOf(e),
    l;
  for (const i of s) {
    if (l?.status === `found`) break;
    const a = Fy(e, r, wy(i, t), n);
    (l === void 0 || c(a) < c(l)) && (l = a);
  }
  const u = l ?? { status: `unknown` };
  return (i.set(t, u), u);
}
const Ry = /^(?:SKILL|README|index|CHANGELOG|LICENSE)(?:\.|$)/i;
function zy(e, t) {
  let n = Sy(e.path),
    r = jy(e, t),
    i;
  return (a) => {
    const o = Cy(a).toLowerCase();
    if (r === void 0 || Ry.test(o) || !Ty(r, wy(n, a))) return;
    i ??= My(r, t);
    const [s, ...c] = i.filter((t) => Cy(t).toLowerCase() === o && t !== e.path);
    return s === void 0 || c.length > 0 ? void 0 : Ey(n, s);
  };
}
const By = /(?:^|\/)(?:_?templates?|assets|evals?|fixtures)\/|template[^/]*$/i;
function Vy(e) {
  return By.test(e.path);
}
function Hy({ path: e }) {
  return /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|SECURITY|NOTICE|SOURCES?|SPEC)\b/i.test(Cy(e));
}
const Uy = /\.(?:md|mdx|markdown)$/i,
  Wy = /^(?:top$|L\d|:~:|(?:user-content-)?fn(?:ref)?[-:]?\d|\/)/i,
  Gy = /^[#¶§🔗\u200B\s]*$/u;
function Ky({ node: e, isInHeading: t }) {
  return t || (e.type === `link` && Gy.test(Cc(e)));
}
function qy(e, { target: t }, n) {
  if (t.type === `anchor`) return { anchor: t.anchor, document: e };
  if (t.type !== `path` || t.anchor === void 0 || !Uy.test(t.path)) return;
  const r = Ly(e, t.path, n),
    i = r.status === `found` ? n.document(r.path) : void 0;
  return i === void 0 ? void 0 : { anchor: t.anchor, document: i };
}
function Jy({ hostile: e, text: t }) {
  return e !== void 0 || t.trim() === ``;
}
function Yy(e) {
  return e.length === 1 ? e[0]?.anchor : void 0;
}
function Xy(e, t) {
  const n = by(t),
    r = xy(e),
    i = Yy(r.filter(({ loose: e }) => e === n)),
    a = Yy(r.filter(({ loose: e }) => e.startsWith(`${n}-`)));
  return { ...(i === void 0 ? {} : { alike: i }), ...(a === void 0 ? {} : { longer: a }) };
}
function Zy(e, t) {
  if (!e.isPlain || !/^[\p{L}\p{M}\p{N}_-]+$/u.test(t)) return;
  const n = e.url.slice(0, e.url.indexOf(`#`) + 1) + t;
  return { safety: `safe`, edits: [{ range: e.range, text: n }] };
}
var Qy = U({
  meta: {
    id: `references/broken-anchor`,
    summary: `A link leads to a heading that does not exist.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `safe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `How anchors of headings are made; compared with github-slugger 2.0.0 on every Unicode character.`,
      },
    ],
    messages: {
      missing: 'No heading has the anchor `#{anchor}`, expected a link to an existing heading.',
      inexact: 'No heading has the anchor `#{anchor}`, expected `#{candidate}`.',
    },
  },
  on: [`skill`, `reference`, `sop`],
  check(e, t) {
    if (!Vy(e))
      for (const n of cy(e, ({ target: e }) => `anchor` in e)) {
        const r = Ky(n) ? void 0 : qy(e, n, t.files);
        if (r === void 0 || Jy(r.document) || Wy.test(r.anchor)) continue;
        const { anchor: i } = r;
        if (yy(r.document).has(hy(i))) continue;
        const { alike: a, longer: o } = Xy(r.document, i),
          s = a ?? o,
          c = a === void 0 ? void 0 : Zy(n, a);
        t.report({
          range: n.range,
          ...(s === void 0
            ? { messageId: `missing`, data: { anchor: i } }
            : { messageId: `inexact`, data: { anchor: i, candidate: s } }),
          ...(c === void 0 ? {} : { fix: c }),
        });
      }
  },
});
const $y = /^(?:references?|scripts|assets|templates|examples|resources|agents|workflows|docs|rules)$/;
function eb(e, t, n, r) {
  if (/^L\d/.test(n ?? ``)) return !1;
  const [i = ``, ...a] = t.replace(/^(?:\.\/)+/, ``).split(`/`);
  return a.length === 0 || i === `..` || /\.(?:md|mdx|markdown)$/i.test(t) || $y.test(i)
    ? !0
    : Ly(e, i, r).status === `found`;
}
var tb = U({
  meta: {
    id: `references/broken-link`,
    summary: `A link leads to a file that does not exist.`,
    kind: `problem`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `safe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `SHOULD`, date: `2026-08-09`, note: `File references.` },
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `MUST`,
        date: `2026-06-17`,
        note: `The repository rejects skills with broken links.`,
      },
    ],
    messages: {
      missing: 'Link target `{path}` does not exist, expected a path to an existing file.',
      moved: 'Link target `{path}` does not exist, expected `{candidate}`.',
    },
  },
  on: [`skill`, `reference`, `sop`],
  check(e, t) {
    if (Vy(e)) return;
    const n = zy(e, t.files),
      r = (n) => n.type === `path` && Ly(e, n.path, t.files).status === `missing`;
    for (const i of cy(e, ({ target: e }) => r(e))) {
      if (!r(i.target)) continue;
      const { path: a, anchor: o } = i.target;
      if (!eb(e, a, o, t.files)) continue;
      const s = n(a);
      if (s === void 0) {
        t.report({ range: i.range, messageId: `missing`, data: { path: a } });
        continue;
      }
      const c = ly(i, a, s),
        l = { path: a, candidate: s };
      t.report({ range: i.range, messageId: `moved`, data: l, ...(c === void 0 ? {} : { fix: c }) });
    }
  },
});
const nb = `(?:\\./)?((?:references?|scripts|assets|templates|examples|resources|workflows|agents)/[\\w./-]+\\.[a-z]\\w{0,5})`,
  rb = RegExp(`^${nb}$`),
  ib = RegExp(`\`[ \\r\\n]?${nb}(?=[ \\r\\n]?\`)`, `g`),
  ab =
    /(?:^|[^\p{L}])(?:see(?: also)?|(?:re-?)?read|load|consult|follow|open|refer to|study|siehe|lies|voir|lire|véase|consulta|参[见照考]|阅读|读取|查看|加载)[: ]+(?:(?:the|full|complete|detailed|all|file|guide|rules?|steps?|instructions?|details?|in|from|also) ){0,4}$/iu,
  ob = /(?:`[^`]*`(?:,? (?:and|or|und|et|y)|,| \+| &)? )+$/,
  sb = /['’]s\s*$|\be\.?g\b|\b(?:example|such as|like)\b/i,
  cb =
    /\b(?:files?|references?|resources?|scripts|assets|bundled|load|documentation|guides)\b|参考|资源|文件|ファイル|Dateien|Referenzen|fichiers|archivos/i,
  lb =
    /\b(?:if|when|where) (?:it |they |one |the file )?(?:is |are )?(?:available|exists?|present|provided)\b|\b(?:coming(?: soon)?|planned|optional)\b/i;
function ub(e, [t, n], r) {
  const [i, a] = e.rangeOf(r),
    o = (e) => e.replace(/[*_]+/g, ``).replace(/\s+/g, ` `);
  return { before: o(e.text.slice(Math.max(i, t - 300), t)), after: o(e.text.slice(n, Math.min(a, n + 300))) };
}
function db(e, t, n) {
  const r = e.rangeOf(t),
    i = n.findLast(({ type: e }) => e === `paragraph` || e === `tableCell`) ?? n.at(-1);
  if (i === void 0) return !1;
  const { before: a, after: o } = ub(e, r, i),
    s = H(e).findLast(({ headingRange: e }) => e[0] < r[0])?.title ?? ``;
  return sb.test(a.slice(-60)) || lb.test(`${s} ${a} ${o}`)
    ? !1
    : ab.test(a.replace(ob, ``))
      ? !0
      : a.trim() !== `` || !n.some(({ type: e }) => e === `listItem`)
        ? !1
        : cb.test(s);
}
function fb(e, t, n) {
  for (let r = e; r !== `.` && Cy(r) !== `..`; ) if (((r = Sy(r)), n.kindAt(wy(r, t)) !== `missing`)) return !0;
  return !1;
}
var pb = U({
    meta: {
      id: `references/broken-path`,
      summary: `The agent is told to read a file that does not exist.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning`, 'agent-skills': `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://agentskills.io/specification`,
          level: `SHOULD`,
          date: `2026-08-09`,
          note: `File references are relative to the root of the skill.`,
        },
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `MUST`,
          date: `2026-06-17`,
        },
      ],
      messages: {
        missing: 'Path `{path}` does not exist, expected a file of the skill.',
        moved: 'Path `{path}` does not exist, expected `{candidate}`.',
      },
    },
    on: [`skill`, `reference`, `sop`],
    check(e, t) {
      if (Vy(e)) return;
      const n = (n) => Ly(e, n, t.files).status === `missing`;
      if (![...e.text.matchAll(ib)].some(([, e = ``]) => n(e))) return;
      const r = jy(e, t.files);
      if (r === void 0 || /skill/i.test(Cy(r))) return;
      const i = zy(e, t.files);
      V(e.tree, (a, o) => {
        if (a.type !== `inlineCode` || o.some(({ type: e }) => e === `link`)) return;
        const s = rb.exec(a.value)?.[1];
        if (s === void 0 || !n(s) || !db(e, a, o) || fb(r, s, t.files)) return;
        const c = i(s),
          l = e.rangeOf(a);
        c === void 0
          ? t.report({ range: l, messageId: `missing`, data: { path: s } })
          : t.report({ range: l, messageId: `moved`, data: { path: s, candidate: c } });
      });
    },
  }),
  mb = U({
    meta: {
      id: `references/case-mismatch`,
      summary: `A link spells a file in other upper and lower case than the disk.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning`, 'agent-skills': `warning` },
      fix: `safe`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://agentskills.io/specification`,
          level: `SHOULD`,
          date: `2026-08-09`,
          note: `File references are paths; most systems that run agents tell case apart.`,
        },
      ],
      messages: { differs: 'Link target `{path}` differs in case from the file, expected `{actual}`.' },
    },
    on: [`skill`, `reference`, `sop`],
    check(e, t) {
      const n = (n) => {
        const r = n.type === `path` ? Ly(e, n.path, t.files) : void 0;
        return r?.status === `other-case` ? r.path : void 0;
      };
      for (const r of cy(e, ({ target: e }) => n(e) !== void 0)) {
        const i = n(r.target);
        if (r.target.type !== `path` || i === void 0) continue;
        const { path: a } = r.target,
          o = Ey(Sy(e.path), i),
          s = a.startsWith(`./`) ? `./${o}` : o,
          c = ly(r, a, s);
        t.report({
          range: r.range,
          messageId: `differs`,
          data: { path: a, actual: s },
          ...(c === void 0 ? {} : { fix: c }),
        });
      }
    },
  });
const hb = /(?<![^\s`"'()[\]<>|,;:=])[^\s`"'()[\]<>|,;:=./]*[./][^\s`"'()[\]<>|,;:=]*/g,
  gb = /`([\w-]+[-_])\*?`/g,
  _b = /[{}*$]/;
function vb(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return e;
  }
}
const yb = B(({ text: e }) => {
  const t = /* @__PURE__ */ new Set(),
    n = /* @__PURE__ */ new Set();
  for (const [r] of e.matchAll(hb)) {
    if (r.length > 500) continue;
    const e = (r.includes(`%`) ? vb(r) : r).toLowerCase().replace(/[#?].*$|[.!。]+$/g, ``),
      i = Cy(e);
    i !== `` && !_b.test(i) ? t.add(i) : n.add(Sy(e).replace(/^(?:\.\.?\/)+|^.*[{}*$][^/]*\//, ``));
  }
  const r = [...e.matchAll(gb)].map(([, e = ``]) => e.toLowerCase());
  return { names: t, directories: n, prefixes: [...new Set(r)] };
});
function bb({ names: e, directories: t, prefixes: n }, r) {
  const i = r.toLowerCase(),
    a = Cy(i);
  if (e.has(a) || n.some((e) => a.startsWith(e))) return !0;
  const o = i.split(`/`).slice(0, -1);
  return o.some((e, n) => o.some((e, r) => r >= n && t.has(o.slice(n, r + 1).join(`/`))));
}
function xb(e) {
  return e.type === `path` && /\.(?:md|mdx|markdown)$/i.test(e.path);
}
var Sb = U({
    meta: {
      id: `references/chain`,
      summary: `A reference links to another one that SKILL.md does not name.`,
      kind: `problem`,
      severity: `info`,
      presets: { 'agent-skills': `info`, guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://agentskills.io/specification`,
          level: `SHOULD`,
          date: `2026-08-09`,
          note: `References are one level deep from SKILL.md.`,
        },
        {
          source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
          level: `SHOULD`,
          date: `2026-08-22`,
        },
      ],
      messages: { nested: 'SKILL.md does not name `{path}`, expected references to be one step away from it.' },
    },
    on: [`reference`, `sop`],
    check(e, t) {
      const n = cy(e, ({ target: e }) => xb(e)).filter(({ target: e }) => xb(e));
      if (n.length === 0 || Vy(e) || /^README/i.test(Cy(e.path))) return;
      const r = jy(e, t.files),
        i = r === void 0 ? void 0 : t.files.document(wy(r, `SKILL.md`));
      if (r === void 0 || i === void 0) return;
      const a = yb(i),
        o = /* @__PURE__ */ new Set();
      for (const { target: i, range: s } of n) {
        if (!xb(i)) continue;
        const n = Ly(e, i.path, t.files);
        if (n.status !== `found` || !Ty(r, n.path) || n.path === e.path) continue;
        const c = Ey(r, n.path);
        c === `SKILL.md` ||
          o.has(c) ||
          bb(a, c) ||
          (o.add(c), t.report({ range: s, messageId: `nested`, data: { path: c } }));
      }
    },
  }),
  Cb = U({
    meta: {
      id: `references/empty-file`,
      summary: `A link leads to an empty file.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning`, 'agent-skills': `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://agentskills.io/specification`,
          level: `SHOULD`,
          date: `2026-08-09`,
          note: `References hold detail that the agent reads when needed.`,
        },
      ],
      messages: { empty: 'Linked file `{path}` is empty, expected content.' },
    },
    on: [`skill`, `reference`, `sop`],
    check(e, t) {
      const n = (n) => {
        if (n.type !== `path` || !/\.(?:md|mdx|markdown)$/i.test(n.path)) return !1;
        const r = Ly(e, n.path, t.files),
          i = r.status === `found` ? t.files.document(r.path) : void 0;
        return i !== void 0 && !/\S/.test(i.text);
      };
      for (const { target: r, range: i } of cy(e, (e) => n(e.target)))
        n(r) && t.report({ range: i, messageId: `empty`, data: { path: r.path } });
    },
  });
function wb(e) {
  const t = H(e)[0]?.headingRange;
  if (t !== void 0) return t;
  const { lines: n, text: r, bodyStart: i } = e,
    a = i + (/\S/.exec(r.slice(i))?.index ?? 0),
    [, o] = n.lineRange(n.position(a).line);
  return [a, Math.max(o, a + 1)];
}
const Tb =
  /^[\s#>*_|[-]{0,12}(?:(?:table of )?contents|toc|index|in this (?:file|document|reference)|sections|navigation|jump to|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|contenido|sumário|indice|目[录錄次]|もくじ|목차|содержание|оглавление)(?![\p{L}\p{N}])/imu;
var Eb = U({
  meta: {
    id: `references/missing-contents`,
    summary: `A long reference has no list of contents.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices`,
        level: `SHOULD`,
        date: `2026-08-22`,
        note: `A table of contents for references longer than 100 lines; one in ten real references has one.`,
      },
    ],
    messages: { missing: `Reference has {lines} lines and no list of contents, expected one above {max} lines.` },
    options: {
      schema: {
        type: `object`,
        additionalProperties: !1,
        properties: {
          maxLines: {
            type: `integer`,
            minimum: 1,
            default: 100,
            description: `Lines that a reference may have without a list of contents.`,
          },
        },
      },
      defaults: { maxLines: 100 },
    },
  },
  on: [`reference`],
  check(e, t) {
    const { maxLines: n } = t.options,
      { lineCount: r } = e.lines;
    r <= n ||
      Hy(e) ||
      Vy(e) ||
      Tb.test(e.text.slice(0, 6e3)) ||
      H(e).length < 3 ||
      cy(e, ({ target: e }) => e.type === `anchor`).filter(({ target: e }) => e.type === `anchor`).length >= 3 ||
      t.report({ range: wb(e), messageId: `missing`, data: { lines: r, max: n } });
  },
});
const Db = /^references?\/(?:.*\/)?[^/_][^/]*\.(?:md|mdx|markdown)$/i,
  Ob = /\.(?:md|mdx|markdown|txt|sh|bash|py|js|mjs|cjs|ts|rb|ps1|json|ya?ml|toml)$/i,
  kb = /reference|resource|files|documentation|see also/i;
function Ab(e, t, n) {
  let r = Sy(e.path),
    i = t.filter((e) => Db.test(e)),
    a = t.filter((e) => Ob.test(e) && e !== `SKILL.md`),
    o = [e];
  for (let e = o.pop(); e !== void 0 && i.length > 0; e = o.pop()) {
    const t = yb(e);
    i = i.filter((e) => !bb(t, e));
    for (const e of a.filter((e) => bb(t, e))) {
      const t = n.document(r === `.` ? e : `${r}/${e}`);
      t !== void 0 && o.push(t);
    }
    a = a.filter((e) => !bb(t, e));
  }
  return i;
}
function jb(e) {
  const t = H(e).find(({ title: e }) => kb.test(e));
  return t === void 0 ? (e.frontmatter.get(`name`)?.valueRange ?? [0, Math.min(1, e.text.length)]) : t.headingRange;
}
var Mb = U({
  meta: {
    id: `references/orphan`,
    summary: 'A file below `references/` is named nowhere in the skill.',
    kind: `problem`,
    severity: `warning`,
    presets: { guidelines: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `References are linked from SKILL.md; the repository warns of orphans.`,
      },
    ],
    messages: {
      unnamed: 'Nothing in the skill names `{path}`, expected SKILL.md to say when to read it.',
      several:
        'Nothing in the skill names {count} of its references, `{path}` first, expected SKILL.md to lead to them.',
    },
  },
  on: [`skill`],
  check(e, t) {
    const n = Sy(e.path);
    if (!t.files.list(n).some((e) => /^references?\/$/i.test(e))) return;
    const r = Ab(
        e,
        My(n, t.files).map((e) => Ey(n, e)),
        t.files,
      ),
      [i] = r;
    if (i === void 0) return;
    const a = jb(e);
    if (r.length > 5) t.report({ range: a, messageId: `several`, data: { count: r.length, path: i } });
    else for (const e of r) t.report({ range: a, messageId: `unnamed`, data: { path: e } });
  },
});
function Nb(e) {
  return e.type === `path` && e.path.includes(`..`);
}
var Pb = U({
    meta: {
      id: `references/outside-skill`,
      summary: `A link leaves the folder of the skill.`,
      kind: `problem`,
      severity: `info`,
      presets: { 'agent-skills': `info`, guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://agentskills.io/specification`,
          level: `SHOULD`,
          date: `2026-08-09`,
          note: `A skill is a folder; file references are relative to its root.`,
        },
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
        },
      ],
      messages: { leaves: 'Link target `{path}` lies outside the skill, expected a file in its folder.' },
    },
    on: [`skill`, `reference`, `sop`],
    check(e, t) {
      const n = cy(e, ({ target: e }) => Nb(e)).filter(({ target: e }) => Nb(e));
      if (n.length === 0 || Vy(e) || Hy(e)) return;
      const r = jy(e, t.files);
      if (r !== void 0)
        for (const { target: i, range: a } of n)
          i.type !== `path` ||
            Ty(r, wy(Sy(e.path), i.path)) ||
            (Ly(e, i.path, t.files).status !== `missing` &&
              t.report({ range: a, messageId: `leaves`, data: { path: i.path } }));
    },
  }),
  Fb = U({
    meta: {
      id: `references/too-long`,
      summary: `A reference has more lines than the guidelines allow.`,
      kind: `cost`,
      severity: `info`,
      presets: { guidelines: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
          level: `SHOULD`,
          date: `2026-06-17`,
          note: `Under 100 lines each; an older requirements document of the same repository sets no limit.`,
        },
      ],
      messages: { long: `Reference has {lines} lines, expected at most {max}.` },
      options: {
        schema: {
          type: `object`,
          additionalProperties: !1,
          properties: {
            max: { type: `integer`, minimum: 1, default: 100, description: `Most lines that a reference may have.` },
          },
        },
        defaults: { max: 100 },
      },
    },
    on: [`reference`],
    check(e, t) {
      const { max: n } = t.options,
        { lineCount: r } = e.lines;
      r <= n || Hy(e) || Vy(e) || t.report({ range: wb(e), messageId: `long`, data: { lines: r, max: n } });
    },
  });
const Ib = /[\u0300-\u1FFF\u200B-\u200D\u202A-\u202E\u2060-\u206F\u3164\uD834\uDB40\uFB00-\uFFFF\u00AD]/,
  Lb =
    /* @__PURE__ */ /[\u034F\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\uD834\uDB40]/,
  Rb = /* @__PURE__ */ /[\u202A-\u202E\u2066-\u2069]/,
  zb = { hidden: !1, directional: !1 },
  Bb = B(({ text: e }) => (Ib.test(e) ? { hidden: Lb.test(e), directional: Rb.test(e) } : zb)),
  Vb = /[\u202A-\u202E\u2066-\u2069]/g,
  Hb = {
    '‪': `a left-to-right embedding (U+202A)`,
    '‫': `a right-to-left embedding (U+202B)`,
    '‬': `the end of an embedding (U+202C)`,
    '‭': `a left-to-right override (U+202D)`,
    '‮': `a right-to-left override (U+202E)`,
    '⁦': `a left-to-right isolate (U+2066)`,
    '⁧': `a right-to-left isolate (U+2067)`,
    '⁨': `a first strong isolate (U+2068)`,
    '⁩': `the end of an isolate (U+2069)`,
  },
  Ub = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
function Wb(e) {
  const t = [];
  for (const [n] of e.matchAll(Vb))
    if (n === `‬` || n === `⁩`) {
      if (t.pop() !== n) return !1;
    } else t.push(/[\u2066-\u2068]/.test(n) ? `⁩` : `‬`);
  return t.length === 0;
}
function Gb(e) {
  return Ub.test(e) && !/[\u202D\u202E]/.test(e) && Wb(e);
}
var Kb = U({
  meta: {
    id: `security/bidirectional-controls`,
    summary: `The text holds characters that change the order in which it is shown.`,
    kind: `security`,
    severity: `error`,
    presets: { recommended: `error`, 'agent-skills': `error` },
    fix: `unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://trojansource.codes/`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `CVE-2021-42574; CWE-1007, insufficient visual distinction of homoglyphs and reordered text.`,
      },
      { source: `https://www.unicode.org/reports/tr9/`, level: `SHOULD`, date: `2026-11-20` },
    ],
    messages: { reordered: `Text holds {name}, which hides the order of its characters, expected none.` },
  },
  on: [`skill`, `reference`, `agent`, `command`, `plugin`, `marketplace`, `mcp-config`, `hooks`, `sop`, `instruction`],
  check(e, t) {
    if (!Bb(e).directional) return;
    const { lines: n, text: r } = e,
      i = /* @__PURE__ */ new Map();
    for (const { 0: e, index: a } of r.matchAll(Vb)) {
      const { line: o } = n.position(a),
        s = i.get(o) ?? Gb(r.slice(...n.lineRange(o)));
      if ((i.set(o, s), s)) continue;
      const c = [a, a + 1],
        l = Hb[e] ?? e;
      t.report({
        range: c,
        messageId: `reordered`,
        data: { name: l },
        fix: { safety: `unsafe`, edits: [{ range: c, text: `` }] },
      });
    }
  },
});
const qb =
    /\b(?:security|secure|threats?|attacks?|attackers?|injections?|vulnerabilit(?:y|ies)|exploits?|malicious|malware|pen-?test(?:ing)?|red[ -]?team(?:ing)?|jailbreaks?|guardrails?|adversarial|owasp|forensics?|dangerous|obfuscat(?:ed|ion)|backdoors?|exfiltration)\b/i,
  Jb = B((e) => {
    const t = e.frontmatter.get(`description`)?.value,
      n = H(e)[0]?.title ?? ``,
      r = e.path.split(`/`).slice(-3).join(` `).replace(/[-_]/g, ` `);
    return qb.test(`${r} ${n} ${typeof t == `string` ? t : ``}`);
  }),
  Yb =
    /\b(?:never|do not|don['’]t|must not|should not|shouldn['’]t|avoid|instead of|rather than|refuse|reject(?:s|ed)?|block(?:s|ed)?|forbid(?:s|den)?|prohibit(?:s|ed)?|disallow(?:s|ed)?|flag(?:s|ged)?|detect(?:s|ed)?|dangerous|unsafe|insecure|malicious|attacker|attack|payload|exploit|suspicious|red flag|anti-?pattern|bad|wrong|nicht|niemals|jamais|ne pas|nunca|не)\b|❌|🚫|⛔|不要|禁止|切勿|しない|してはいけない/iu;
function Xb(e, [t, n]) {
  const { text: r } = e,
    i = H(e).findLast(({ headingRange: e }) => e[0] <= t),
    a = Math.max(t - 240, i?.headingRange[1] ?? 0),
    o = r
      .slice(a, t)
      .split(/\n[ \t]*\n/)
      .slice(-2)
      .join(` `),
    s = r.indexOf(
      `
`,
      n,
    ),
    c = r.slice(n, s === -1 ? r.length : s).slice(0, 240);
  return Yb.test(`${i?.title ?? ``} ${o} ${c}`);
}
const Zb =
    /(?:~|\$\{?HOME\}?|\/root|\/home\/[\w.-]+|\/Users\/[\w.-]+|%USERPROFILE%)[\\/]\.(?:ssh[\\/](?:id_(?:rsa|dsa|ecdsa|ed25519)(?!\.pub)|\*)|aws[\\/]credentials|netrc|npmrc|pypirc|git-credentials|gnupg|kube[\\/]config|docker[\\/]config\.json|config[\\/]gh[\\/]hosts\.yml|claude[\\/]\.credentials\.json|codex[\\/]auth\.json)|\/etc\/shadow\b/g,
  Qb = il([
    `.ssh`,
    `.aws`,
    `.netrc`,
    `.npmrc`,
    `.pypirc`,
    `.git-credentials`,
    `.gnupg`,
    `.kube`,
    `.docker`,
    `.config/gh`,
    `.config\\gh`,
    `.claude`,
    `.codex`,
    `/etc/shadow`,
  ]),
  $b =
    /\bcurl\b.*(?:\s-(?:d|F|T)\b|\s--(?:data|form|upload-file)|\s@)|\|\s*(?:curl|nc|ncat|socat)\b|\b(?:nc|ncat|socat|ftp|rclone)\s|\bwget\b.*--post|\b(?:requests|httpx|axios|urllib\S*)\.(?:post|put)\b|\bfetch\s*\(|\b(?:send|upload|post|transmit|exfiltrate|forward|submit|email|paste)\b.*\b(?:to|at|into)\b/i,
  ex = 1e3,
  tx = /[.!?]\s+(?=[A-Z`])/;
function nx({ text: e, lines: t }, [n, r]) {
  const [i, a] = t.lineRange(t.position(n).line),
    o =
      e
        .slice(Math.max(i, n - ex), n)
        .split(tx)
        .at(-1) ?? ``,
    s = e.slice(r, Math.min(a, r + ex)).split(tx)[0] ?? ``;
  return o + e.slice(n, r) + s;
}
var rx = U({
  meta: {
    id: `security/credential-path`,
    summary: `A file with credentials is sent over the network.`,
    kind: `security`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://cwe.mitre.org/data/definitions/522.html`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `CWE-522, insufficiently protected credentials.`,
      },
      {
        source: `https://genai.owasp.org/llmrisk/llm022025-sensitive-information-disclosure/`,
        level: `SHOULD`,
        date: `2026-11-20`,
      },
    ],
    messages: { sent: 'Line sends `{path}` over the network, expected credentials to stay on the machine.' },
  },
  on: [`skill`, `reference`, `agent`, `command`, `hooks`, `sop`, `instruction`],
  when: (e) => Qb(e).length > 0,
  check(e, t) {
    for (const { 0: n, index: r } of e.text.matchAll(Zb)) {
      const i = [r, r + n.length];
      !$b.test(nx(e, i)) || Jb(e) || Xb(e, i) || t.report({ range: i, messageId: `sent`, data: { path: n } });
    }
  },
});
const ix = /!`|^[ \t>]*(?:```+|~~~+)!/m,
  ax = String.raw`(?:^|[|;&(]\s*|\bxargs\s+(?:-\S+\s+)*|\bexec\s+|\bsudo\s+)`,
  ox = RegExp(
    `${ax}(?:curl|wget|nc|ncat|telnet|ssh|scp|rsync|ftp|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\b`,
    `i`,
  ),
  sx = RegExp(
    `${ax}(?:sudo|rm|rmdir|mv|dd|mkfs\\S*|chmod|chown|kill|pkill|killall|shutdown|reboot|truncate|eval|(?:ba|z)?sh\\s+-c|git\\s+(?:push|reset|clean|checkout|switch|rebase|merge|commit|add|pull|restore|stash(?!\\s+(?:list|show)))|(?:npm|pnpm|yarn|bun)\\s+(?:install|i|ci|add|publish|remove)|npx|bunx|(?:pip3?|uv\\s+pip|brew|apt|apt-get)\\s+install|terraform\\s+(?:apply|destroy)|kubectl\\s+(?:apply|delete|create|patch|scale)|docker\\s+(?:run|rm|rmi|push|system)|gh\\s+(?:pr\\s+(?:create|merge|close)|release\\s+create|repo\\s+delete|issue\\s+(?:create|close)))(?![\\w-])|\\s-delete\\b`,
    `i`,
  ),
  cx =
    /(?:^|[|;&(]\s*)(?:printenv|env)\s*(?:$|[|;&>])|(?:~|\$HOME)\/\.(?:ssh|aws|netrc|npmrc|pypirc|gnupg|kube|docker)\b/;
function lx(e) {
  const t = [];
  return (
    V(e.tree, (n) => {
      if (n.type !== `inlineCode` && n.type !== `code`) return;
      const r = e.rangeOf(n);
      (n.type === `code` ? n.lang === `!` : /(?:^|[\s(:])!$/.test(e.text.slice(Math.max(0, r[0] - 2), r[0]))) &&
        t.push({ command: n.value, range: n.type === `code` ? r : [r[0] - 1, r[1]] });
    }),
    t
  );
}
function ux(e) {
  return cx.test(e) ? `secret` : ox.test(e) ? `network` : sx.test(e) ? `change` : void 0;
}
var dx = U({
  meta: {
    id: `security/dynamic-context`,
    summary: `A command that runs while the prompt is built does more than read.`,
    kind: `security`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://code.claude.com/docs/en/skills`,
        level: `SHOULD`,
        date: `2026-08-22`,
        note: 'Commands behind `!` run before the content is sent to the agent.',
      },
      { source: `https://cwe.mitre.org/data/definitions/829.html`, level: `SHOULD`, date: `2026-11-20` },
    ],
    messages: {
      network: `Command runs before the agent starts and uses the network, expected one that reads the local state.`,
      change: `Command runs before the agent starts and changes something, expected one that reads the local state.`,
      secret: `Command runs before the agent starts and puts secrets into the prompt, expected one that does not.`,
    },
  },
  on: [`skill`, `command`],
  check(e, t) {
    if (ix.test(e.text))
      for (const { command: n, range: r } of lx(e)) {
        const e = n
          .split(`
`)
          .map((e) => ux(e.trim()))
          .find((e) => e !== void 0);
        e !== void 0 && t.report({ range: r, messageId: e });
      }
  },
});
const fx = `(?:instructions?|prompts?|directives?|guidelines|guardrails)`,
  px = `(?:previous|prior|earlier|preceding|above|initial|original|system|safety)`,
  mx = [
    String.raw`(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|every|each|the|of|your|my|these|those|other)\s+){0,4}(?:${px}\s+(?:and\s+)?){1,3}${fx}\b`,
    String.raw`(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|every|the|of)\s+){0,3}your\s+(?:\w+\s+)?(?:${fx}|safety rules)\b`,
    String.raw`(?:ignore|disregard|forget)\s+(?:(?:all|any|every|the|of)\s+){0,3}(?:${px}\s+)?(?:${fx}|rules)\s+(?:above|before\s+this|so\s+far|(?:that\s+)?you\s+(?:were|have\s+been|received|got))\b`,
    String.raw`(?:ignore|disregard|forget)\s+(?:(?:all|any|every|the|of)\s+){0,3}(?:previous|prior|earlier|safety)\s+(?:rules|constraints|directions)\b`,
    String.raw`(?:ignore|disregard|forget)\s+(?:everything|anything|all)\s+(?:that\s+)?(?:you\s+(?:were|have\s+been)\s+told|came\s+before|above\b|before\s+this)`,
    String.raw`(?:ignoriere?|vergiss|missachte)\s+(?:(?:alle|sämtliche|die|deine|diese)\s+){0,3}(?:(?:vorherigen|vorigen|bisherigen|früheren|obigen|vorangegangenen)\s+)+(?:anweisungen|instruktionen|regeln|vorgaben|befehle|prompts)\b`,
    String.raw`(?:ignore[rz]?|oublie[rz]?)\s+(?:(?:toutes?|tous|les|tes|vos|des|ces)\s+){0,3}(?:instructions|consignes|règles|directives)\s+(?:précédentes|antérieures|ci-dessus)`,
    String.raw`(?:ignor[ae]|olvid[ae]|descarta)\s+(?:(?:todas?|todos|las|los|tus|sus|estas)\s+){0,3}(?:instrucciones|reglas|indicaciones|órdenes)\s+(?:anteriores|previas)`,
    String.raw`(?:ignor[ae]|esqueça|desconsidere)\s+(?:(?:todas?|todos|as|os|suas|estas)\s+){0,3}(?:instruções|regras|orientações)\s+(?:anteriores|prévias|acima)`,
    String.raw`(?:ignora|dimentica)\s+(?:(?:tutte|le|tue|queste)\s+){0,3}(?:istruzioni|regole)\s+precedenti`,
    String.raw`(?:игнорируй(?:те)?|забудь(?:те)?)\s+(?:(?:все|эти|свои)\s+){0,2}(?:предыдущие|прежние|прошлые)\s+(?:инструкции|указания|правила)`,
    `(?:忽略|无视|無視|忘记|忘記|忽視)(?:掉|所有|一切|全部|你的|您的|之前|以前|先前|以上|上述|前面|此前|的){1,6}(?:指令|指示|说明|說明|规则|規則|提示|要求)`,
    `(?:これまで|以前|上記|今まで|以上)の(?:すべての|全ての|全)?(?:指示|命令|プロンプト|ルール|規則)[をは](?:すべて|全て)?(?:無視|忘れ|無効)`,
    String.raw`(?:이전|앞선|지금까지)의?\s*(?:모든\s*)?(?:지시|지침|명령|프롬프트|규칙)(?:사항)?[을를은는]?\s*(?:모두\s*)?(?:무시|잊)`,
  ],
  hx = new RegExp(mx.join(`|`), `iuy`),
  gx =
    /* @__PURE__ */ `ignor.disregard.forget.override.bypass.vergiss.missachte.oublie.olvid.descarta.esque.desconsidere.dimentica.игнорируй.забудь.忽略.无视.無視.忘记.忘記.忽視.これまで.以前の.上記の.今までの.以上の.이전.앞선.지금까지`.split(
      `.`,
    ),
  _x = new Map(gx.map((e) => [e, new RegExp(/^\w/.test(e) ? `\\b${e}` : e, `gi`)]));
function vx(e, t = gx) {
  return t.flatMap((t) =>
    [...e.matchAll(_x.get(t) ?? /$^/g)].flatMap(({ index: t }) => {
      hx.lastIndex = t;
      const n = [t, hx.test(e) ? hx.lastIndex : t];
      return n[1] > t ? [n] : [];
    }),
  );
}
const yx = [
  /\b(?:you|the\s+(?:agent|assistant|model|ai|llm)|claude|codex|copilot|gemini|cursor)\s+(?:must|shall|have\s+to|need\s+to|should(?:\s+(?:always|never|also))?|will|are\s+(?:required|instructed)\s+to)\b/iu,
  /\b(?:mandatory|system|important|critical|instructions?\s+(?:for|to)\s+(?:the\s+)?(?:agent|assistant|ai|model|llm|claude|codex))\s*[:：!—-]\s*(?:please\s+)?(?:always|never|do\s+not|don['’]t|read|run|execute|ignore|send|use|call|reply|respond|output|fetch|download|install|disregard)\b/iu,
  /(?:^|[.!;]\s*)(?:please\s+)?(?:always|never|silently|secretly|first|then)\s+(?:run|execute|send|post|upload|fetch|download|install|call|include|append|add|reply|respond|output|read)\b/iu,
  /(?:^|[.!;:]\s*)(?:please\s+)?(?:run|execute|eval(?:uate)?)\s+(?:the\s+following|this\s+(?:command|script|code)|`|curl|wget|bash|sh\s|python|node\s|npx|powershell)/iu,
  /\b(?:send|post|upload|forward|exfiltrate|transmit|email|leak)\s+(?:\S+\s+){0,8}(?:to|at)\s+(?:https?:\/\/|the\s+(?:server|address|endpoint|url)|\S+@\S+)/iu,
  /\b(?:do\s+not|don['’]t|never)\s+(?:tell|mention|show|reveal|inform|disclose|report|ask|warn|notify)\s+(?:\S+\s+){0,3}(?:user|human|anyone|this)\b/iu,
  /\bwithout\s+(?:asking|telling|informing|notifying|the\s+user)\b/iu,
];
function bx(e) {
  return vx(e).length > 0 || yx.some((t) => t.test(e));
}
const xx = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`,
  Sx = new Map([...xx].map((e, t) => [e, t])),
  Cx = /* @__PURE__ */ new Uint8Array(65536);
for (const e of xx) Cx[e.charCodeAt(0)] = 1;
const wx = /(?:\\x[0-9a-f]{2}){12,}|(?:\\u00[0-9a-f]{2}){12,}/gi;
function Tx(e) {
  const t = (t) => Cx[e.charCodeAt(t)] === 1,
    n = [];
  for (let r = 31; r < e.length; r += 32) {
    if (!t(r)) continue;
    let i = r,
      a = r + 1;
    for (; i > 0 && t(i - 1); ) --i;
    for (; a < e.length && t(a); ) a += 1;
    a - i >= 32 && n.push([i, a]), (r = Math.max(r, a - (a % 32) - 1));
  }
  return n;
}
function Ex(e) {
  let t = ``,
    n = 0,
    r = 0;
  for (const i of e)
    (n = ((n << 6) | (Sx.get(i) ?? 0)) & 16777215),
      (r += 6),
      r < 8 || ((r -= 8), (t += String.fromCharCode((n >> r) & 255)));
  return t;
}
function Dx(e) {
  return e.replace(/(?:\\x|\\u00)?([0-9a-f]{2})/gi, (e, t) => String.fromCharCode(Number.parseInt(t, 16)));
}
function Ox(e) {
  const t = e.match(/[\t\n\r\x20-\x7E]/g)?.length ?? 0;
  return e.length >= 12 && t / e.length > 0.95;
}
function kx(e, t, n) {
  const r = e.slice(t[0], Math.min(t[1], t[0] + 8e3)),
    i = /^[0-9a-f]+$|^[0-9A-F]+$/.test(r);
  if (!n && !i && !Ox(Ex(r.slice(0, 16)))) return [];
  const a = n || i ? Dx(r) : Ex(r);
  return Ox(a) ? [{ range: t, encoding: n ? `escapes` : i ? `hexadecimal` : `base64`, decoded: a }] : [];
}
function Ax(e) {
  const t = e.includes(`\\x`) || e.includes(`\\u00`) ? [...e.matchAll(wx)] : [];
  return [...Tx(e).flatMap((t) => kx(e, t, !1)), ...t.flatMap(({ 0: t, index: n }) => kx(e, [n, n + t.length], !0))];
}
const jx =
  /\b(?:curl|wget|nc|ncat)\s+\S|\b(?:ba|z)?sh\s+-[ci]\b|\/dev\/tcp\/|\bpowershell\b|\bInvoke-(?:Expression|WebRequest)\b|\b(?:eval|exec|system|popen|subprocess\.\w+|child_process)\s*\(|\bimport\s+(?:os|socket|subprocess)\b|\brm\s+-rf?\b|\bchmod\s+\+x\b|\bcrontab\b|\bbase64\s+-d\b/i;
var Mx = U({
  meta: {
    id: `security/encoded-payload`,
    summary: `Encoded text holds commands or instructions.`,
    kind: `security`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://genai.owasp.org/llmrisk/llm01-prompt-injection/`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `Payloads in base64 and other encodings.`,
      },
      {
        source: `https://cwe.mitre.org/data/definitions/506.html`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `CWE-506, embedded malicious code.`,
      },
    ],
    messages: {
      commands: `Text in {encoding} decodes to commands, expected them in plain text.`,
      instructions: `Text in {encoding} decodes to instructions, expected them in plain text.`,
    },
  },
  on: [`skill`, `reference`, `agent`, `command`, `plugin`, `marketplace`, `mcp-config`, `hooks`, `sop`, `instruction`],
  check(e, t) {
    for (const { range: n, encoding: r, decoded: i } of Ax(e.text)) {
      const a = jx.test(i) ? `commands` : bx(i) ? `instructions` : void 0;
      a === void 0 || Jb(e) || t.report({ range: n, messageId: a, data: { encoding: r } });
    }
  },
});
const Nx =
    /^\s*(?:[\w-]+-(?:disable|enable|ignore|configure|capture|restore|exempt)\b|(?:prettier|cspell|eslint|stylelint|textlint|vale|gitleaks|sopwright|toc|doctoc|begin|end|start|stop|todo|fixme|note to (?:maintainers?|self|editors?)|hack|xxx|ssot|adr|copyright|licen[cs]e|spdx|generated|auto-?generated|do not edit|this file (?:is|was) (?:auto)?generated|region|endregion|#)\b)/i,
  Px =
    /\b(?:do not edit|don['’]t edit|edit (?:the|this) (?:canonical )?(?:source|file)|regenerat\w+|re-?run \S+\.(?:py|sh|js|ts))\b/i;
function Fx(e) {
  return e.trim() !== `` && !Nx.test(e) && !Px.test(e) && bx(e);
}
function Ix(e, [t, n]) {
  const r = e.text.slice(t, n),
    i = [];
  for (let e = r.indexOf(`<!--`); e !== -1; ) {
    const n = r.indexOf(`-->`, e + 4);
    if (n === -1) break;
    i.push({ text: r.slice(e + 4, n), range: [t + e, t + n + 3] }), (e = r.indexOf(`<!--`, n));
  }
  return i;
}
function Lx(e, t) {
  return [e ?? ``, t ?? ``].join(` `);
}
var Rx = U({
  meta: {
    id: `security/hidden-instructions`,
    summary: `An instruction to the agent is hidden from readers.`,
    kind: `security`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://genai.owasp.org/llmrisk/llm01-prompt-injection/`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `Injections need not be visible to people.`,
      },
    ],
    messages: {
      comment: `Comment gives the agent an order that readers do not see, expected visible text.`,
      link: `Link gives the agent an order that readers do not see, expected visible text.`,
    },
  },
  on: [`skill`, `reference`, `agent`, `command`, `sop`, `instruction`],
  check(e, t) {
    if (!Vy(e)) {
      for (const { node: n } of cy(e, (e) => e.mayHaveTitle || Fx(e.label)))
        Fx(Lx(n.title, n.type === `definition` ? n.label : void 0)) &&
          t.report({ range: e.rangeOf(n), messageId: `link` });
      e.text.includes(`<!--`) &&
        V(e.tree, (n) => {
          if (n.type === `html`)
            for (const r of Ix(e, e.rangeOf(n))) Fx(r.text) && t.report({ range: r.range, messageId: `comment` });
        });
    }
  },
});
const zx = il(gx),
  Bx = 1e3,
  Vx = /["“”„«»「」『』‹›]|(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/gu,
  Hx = /\b(?:patterns?|examples?|phrases|signals?|indicators?|samples?|test cases|red flags)\b|パターン|例|模式|示例/iu,
  Ux =
    /\b(?:tell(?:s|ing)?|ask(?:s|ing)?|instruct(?:s|ing)?|attempt(?:s|ing)?|tr(?:y|ies|ying)|say(?:s|ing)?|like|such as|called|named|phrase|contain(?:s|ing)?|request(?:s|ing)?|if|when|whether|cannot|can['’]t|will not|won['’]t)\b[^.!?]{0,60}$/iu;
function Wx({ lines: e }, t) {
  const [n, r] = e.lineRange(e.position(t).line);
  return [Math.max(n, t - Bx), Math.min(r, t + Bx)];
}
function Gx(e) {
  return e.match(Vx)?.length ?? 0;
}
function Kx(e, [t, n]) {
  const r = e.text.slice(Wx(e, t)[0], t),
    i = e.text.slice(n, Wx(e, n)[1]);
  return Gx(r) % 2 == 1 && Gx(i) > 0;
}
function qx(e, t) {
  const [n] = Wx(e, t[0]),
    r = e.text.slice(n, t[0]),
    i = H(e).findLast(({ headingRange: e }) => e[0] <= t[0])?.title ?? ``;
  return /^\s*\|/.test(r) || Ux.test(r) || Hx.test(i) || Xb(e, t);
}
var Jx = U({
  meta: {
    id: `security/instruction-override`,
    summary: `The text tells the agent to set its instructions aside.`,
    kind: `security`,
    severity: `warning`,
    presets: { recommended: `warning`, 'agent-skills': `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      { source: `https://genai.owasp.org/llmrisk/llm01-prompt-injection/`, level: `SHOULD`, date: `2026-11-20` },
    ],
    messages: {
      override: `Text tells the agent to set its instructions aside, expected instructions for the task alone.`,
    },
  },
  on: [`skill`, `reference`, `agent`, `command`, `sop`, `instruction`],
  check(e, t) {
    const n = vx(e.text, zx(e));
    if (n.length === 0 || Jb(e)) return;
    const [r, i] = e.frontmatter.contentRange,
      a = Dc(e);
    for (const o of n)
      ((o[0] >= r && o[1] <= i) || a.charAt(o[0]).trim() !== ``) &&
        !Kx(e, o) &&
        !qx(e, o) &&
        t.report({ range: o, messageId: `override` });
  },
});
const Yx =
    /(?:[\u034F\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])+/gu,
  Xx = [
    [/\u00AD/, `soft hyphen`],
    [/\u200B/, `zero-width space`],
    [/\u200C/, `zero-width non-joiner`],
    [/\u200D/, `zero-width joiner`],
    [/\u2060/, `word joiner`],
    [/[\u2061-\u2064]/, `invisible operator`],
    [/\uFEFF/, `byte order mark`],
    [/[\u115F\u1160\u3164\uFFA0]/, `Hangul filler`],
    [/[\u{E0000}-\u{E007F}]/u, `tag character`],
    [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, `variation selector`],
  ],
  Zx =
    /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Thaana}]$/u,
  Qx = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u,
  $x = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u20E3|\uFE0F)$/u,
  eS = /^\p{Extended_Pictographic}/u,
  tS = /^[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,8}\u{E007F}$/u;
function nS(e, t, n) {
  const r = e.replace(/^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, ``),
    i = r === e ? t : t + e.charAt(0);
  return r === ``
    ? t !== ``
    : (/^[\u200C\u200D]$/.test(r) && Zx.test(t)) ||
        (r === `‍` && $x.test(i) && eS.test(n)) ||
        (r === `​` && (Qx.test(t) || Qx.test(n)))
      ? !0
      : /^[\u115F\u1160\u3164\uFFA0]$/.test(r)
        ? /\p{Script=Hangul}/u.test(t + n)
        : /^[\u17B4\u17B5]+$/.test(r)
          ? Qx.test(t)
          : r === `​` && t.endsWith(`[`) && n.startsWith(`](#`);
}
function rS(e) {
  return `${Xx.find(([t]) => t.test(e))?.[1] ?? `invisible character`} (U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, `0`)})`;
}
function iS(e) {
  return (
    (e.match(/(?:[\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]|[\uFE00-\uFE0F])/gu)?.length ?? 0) >= 3 ||
    [...e].length >= 8
  );
}
function aS(e) {
  return [...e.matchAll(Yx)].flatMap(({ 0: t, index: n }) => {
    if (n === 0 && t === `﻿`) return [];
    const r = n + t.length,
      i = e.slice(Math.max(0, n - 2), n);
    if (i === `🏴` && tS.test(t)) return [];
    const a = iS(t);
    return !a && nS(t, i, e.slice(r, r + 3))
      ? []
      : [{ range: [n, r], kind: a ? `smuggled` : `stray`, name: rS(t), count: [...t].length }];
  });
}
var oS = U({
  meta: {
    id: `security/invisible-characters`,
    summary: `The text holds characters that readers cannot see.`,
    kind: `security`,
    severity: `error`,
    presets: { recommended: `error`, 'agent-skills': `error` },
    fix: `safe or unsafe`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://www.unicode.org/reports/tr36/`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `Unicode security considerations.`,
      },
      {
        source: `https://genai.owasp.org/llmrisk/llm01-prompt-injection/`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `Injections need not be visible to people.`,
      },
    ],
    messages: {
      stray: `Text holds an invisible {name}, expected none.`,
      strays: `Text holds {count} invisible characters, first a {name}, expected none.`,
      smuggled: `Text holds {count} invisible characters in a row, first a {name}, which may spell a hidden instruction.`,
    },
  },
  on: [`skill`, `reference`, `agent`, `command`, `plugin`, `marketplace`, `mcp-config`, `hooks`, `sop`, `instruction`],
  check(e, t) {
    if (!Bb(e).hidden) return;
    const n = aS(e.text);
    for (const { range: e, kind: r, name: i, count: a } of n) {
      if (r === `stray`) continue;
      const n = { safety: `unsafe`, edits: [{ range: e, text: `` }] };
      t.report({ range: e, messageId: `smuggled`, data: { name: i, count: a }, fix: n });
    }
    const r = n.filter(({ kind: e }) => e === `stray`),
      i = r.length > 3 ? [r] : r.map((e) => [e]);
    for (const e of i) {
      const [n] = e;
      if (n === void 0) continue;
      const r = { safety: `safe`, edits: e.map(({ range: e }) => ({ range: e, text: `` })) },
        i = e.length === 1 ? `stray` : `strays`,
        a = { name: n.name, count: e.length };
      t.report({ range: n.range, messageId: i, data: a, severity: `warning`, fix: r });
    }
  },
});
const sS = B((e) => {
    const t = [];
    return (
      V(e.tree, (n) => {
        if (n.type !== `code` && n.type !== `inlineCode`) return;
        const r = e.rangeOf(n),
          i = n.type === `code` ? (n.lang ?? ``).toLowerCase() : ``;
        t.push({ range: r, source: e.text.slice(...r), isBlock: n.type === `code`, language: i });
      }),
      t
    );
  }),
  cS =
    /^(?:|sh|bash|zsh|fish|ksh|shell|shellscript|shell-session|console|terminal|command|cmd|bat|batch|powershell|pwsh|ps1|!)$/;
function lS(e) {
  return sS(e).filter(({ language: e }) => cS.test(e));
}
const uS = `(?:ba|z|da|k|fi)?sh\\b`,
  dS = [
    RegExp(
      `\\b(?:curl|wget)\\b(?:[^|\\r\\n\\\\]|\\\\(?:\\r\\n|[\\s\\S])){0,2000}\\|\\s*(?:sudo\\s+(?:-\\S+\\s+)*)?(?:env\\s+)?(?:\\w+=\\S*\\s+)*(?:${uS}|(?:python3?|node|perl|ruby)(?:\\s+-)?(?=\\s*(?:$|[;&|)\`'"])))`,
      `gm`,
    ),
    RegExp(
      `(?:\\b(?:${uS}|source|eval)|(?<![\\w.])\\.)\\s+(?:-\\w+\\s+)*["']?[<$]\\(\\s*(?:curl|wget)\\b[^\\n)]*\\)`,
      `g`,
    ),
    /\b(?:irm|iwr|curl|wget|Invoke-RestMethod|Invoke-WebRequest)\b[^|\r\n]{0,2000}\|\s*(?:iex|Invoke-Expression)\b/gi,
    /\b(?:iex|Invoke-Expression)\b[ ("'&$]{0,20}(?:New-Object\b[^\r\n)]*\)\s*\.\s*DownloadString\b|(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\b)[^\r\n`]*/gi,
  ],
  fS = il([`curl`, `wget`, `iex`, `Invoke-Expression`]);
function pS(e) {
  return dS.flatMap((t) => [...e.matchAll(t)]);
}
const mS = `((?:[\\w-]+\\.)+[a-z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3}|localhost|\\$\\{?\\w+\\}?)(?=[\\s:/"'\`)|?]|$)`,
  hS = RegExp(`(https?)://${mS}`, `i`),
  gS = RegExp(`()(?<![\\w.-])${mS}`, `i`),
  _S =
    /^(?:gist\.|pastebin\.|paste\.|hastebin\.|transfer\.sh|0x0\.st|bit\.ly|tinyurl\.|t\.co$|ngrok|\d|\$)|\.(?:ngrok(?:-free)?\.\w+|trycloudflare\.com)$/i;
var vS = U({
  meta: {
    id: `security/pipe-to-shell`,
    summary: `A command runs what it downloads, unseen.`,
    kind: `security`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://cwe.mitre.org/data/definitions/494.html`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `CWE-494, download of code without integrity check.`,
      },
    ],
    messages: {
      installer:
        'Command runs what `{host}` sends, unseen, expected a package manager or a script that is checked first.',
      anybody: 'Command runs what `{host}` sends, and others can change that, expected a script that is checked first.',
    },
  },
  on: [`skill`, `reference`, `agent`, `command`, `sop`, `instruction`],
  when: (e) => fS(e).length > 0 && pS(e.text).length > 0,
  check(e, t) {
    const n = /* @__PURE__ */ new Set();
    for (const {
      range: [r],
      source: i,
    } of lS(e))
      for (const a of pS(i)) {
        const i = r + a.index,
          o = [i, i + a[0].trimEnd().length],
          [, s = ``, c] = hS.exec(a[0]) ?? gS.exec(a[0]) ?? [];
        if (c === void 0 || n.has(i) || Xb(e, o) || (Jb(e) && /attack|evil|malicious|example/i.test(c))) continue;
        n.add(i);
        const l = s === `http` || _S.test(c);
        t.report({
          range: o,
          data: { host: c },
          ...(l ? { messageId: `anybody` } : { messageId: `installer`, severity: `info` }),
        });
      }
  },
});
const yS =
    /* @__PURE__ */ /\b(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}|[Ss](?:ecret|ECRET)_?[Aa](?:ccess|CCESS)_?[Kk](?:ey|EY)|-----BEGIN[A-Z ]{0,20} ?PRIVATE KEY|"private_key"|_authToken=|x-oauth-basic@|npm_[A-Za-z0-9]{36}|xox[a-z]-|xapp-|hooks\.slack\.com\/services\/|T3BlbkFJ|sk-ant-api|lin_api_|\bSG\.\w|shp(?:pa|ca|at|ss)_|gh[opusr]_[A-Za-z0-9]{36}|github_pat_|ops_ey|[sr]k_live_|glpat-|AIza[\w-]{35}|\bhf_[A-Za-z]{34}/,
  bS = /:\/\/[^\s/:@]{1,256}:[^\s/@]{1,256}@/,
  xS = il(
    /* @__PURE__ */ `A3T,akia,agpa,aida,aroa,aipa,anpa,anva,asia,accesskey,access_key,-----begin,"private_key",_authtoken=,x-oauth-basic@,npm_,xox,xapp-,hooks.slack.com,t3blbkfj,sk-ant-api,lin_api_,SG.,shppa_,shpca_,shpat_,shpss_,ghp_,gho_,ghs_,ghu_,ghr_,github_pat_,ops_ey,k_live_,glpat-,aiza,hf_`.split(
      `,`,
    ),
  ),
  SS = B((e) => (xS(e).length > 0 && yS.test(e.text)) || bS.test(e.text)),
  CS = [
    { label: `aws/AWSAccessKeyID`, pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
    { label: `stripe/live key`, pattern: /\b[sr]k_live_[A-Za-z0-9]{20,}\b/g },
    { label: `gitlab/access token`, pattern: /\bglpat-[\w-]{20,}/g },
    { label: `gcp/API key`, pattern: /\bAIza[\w-]{35}(?![\w-])/g },
    { label: `huggingface/access token`, pattern: /\bhf_[A-Za-z]{34}\b/g },
  ];
function wS(e) {
  return CS.flatMap(({ label: t, pattern: n }) =>
    [...e.matchAll(n)].map(({ 0: e, index: n }) => ({ range: [n, n + e.length], label: t })),
  );
}
const TS = [
  [/^aws\/.*secret/i, `secret access key of AWS`],
  [/^aws\//, `access key id of AWS`],
  [/^gcp\/(?:API|Private)/, `key of Google Cloud`],
  [/^privatekey\//, `private key`],
  [/^npm\//, `token of npm`],
  [/^basicauth\//, `password in an address`],
  [/^slack\//, `token or webhook of Slack`],
  [/^sendgrid\//, `key of SendGrid`],
  [/^shopify\//, `token of Shopify`],
  [/^github\//, `token of GitHub`],
  [/^gitlab\//, `token of GitLab`],
  [/^openai\//, `key of OpenAI`],
  [/^anthropic\//, `key of Anthropic`],
  [/^linear\//, `key of Linear`],
  [/^1password\//, `token of 1Password`],
  [/^stripe\//, `live key of Stripe`],
  [/^huggingface\//, `token of Hugging Face`],
  [/^database-connection-string\//, `password in a connection string`],
];
function ES(e) {
  return TS.find(([t]) => t.test(e))?.[1] ?? `secret (${e})`;
}
const DS =
    /example|sample|dummy|fake|placeholder|change-?me|replace|redacted|your|insert|x{4,}|[<>{}$*…]|\.{3}|(.)\1{5,}|abcdef|123456|987654/i,
  OS = /:\/\/([^\s/:@]*):([^\s/@]*)@([^\s/:?#]*)/,
  kS =
    /^(?:pass(?:w(?:or)?d)?|my-?pass(?:word)?|pwd|secret|root|admin|user|test(?:ing)?|demo|guest|dev|local|postgres|mysql|mongo|redis|token|key|api_?key|pw|p)\d{0,4}$/i;
function AS(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e) t.set(n, (t.get(n) ?? 0) + 1);
  let n = 0;
  for (const r of t.values()) n -= (r / e.length) * Math.log2(r / e.length);
  return n;
}
function jS(e, t, n) {
  return t === e || kS.test(t) || DS.test(t) || DS.test(e)
    ? !0
    : !n.includes(`.`) || /^127\.|\.(?:example|test|local|localhost)$|example\.\w+$/.test(n);
}
function MS(e) {
  const [, t, n, r] = OS.exec(e) ?? [];
  if (t !== void 0 && n !== void 0 && r !== void 0) return jS(t, n, r);
  if (DS.test(e)) return !0;
  const i = e.replace(/^(?:[A-Za-z]{2,8}[-_])+|^https?:\/\/[^/]*\/|\s/g, ``);
  return AS(i) < (i.length >= 20 ? 3.2 : 2.5);
}
var NS = U({
  meta: {
    id: `security/secret`,
    summary: `The text holds a key, a token or a password.`,
    kind: `security`,
    severity: `error`,
    presets: { recommended: `error`, 'agent-skills': `error` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://cwe.mitre.org/data/definitions/798.html`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `CWE-798, use of hard-coded credentials.`,
      },
      {
        source: `https://github.com/secretlint/secretlint`,
        level: `SHOULD`,
        date: `2026-11-20`,
        note: `Patterns of @secretlint/secretlint-rule-preset-recommend 11.7.1.`,
      },
    ],
    messages: {
      secret: `Text holds what looks like a {kind}, expected a placeholder or a variable of the environment.`,
    },
  },
  on: [`skill`, `reference`, `agent`, `command`, `plugin`, `marketplace`, `mcp-config`, `hooks`, `sop`, `instruction`],
  awaits: { scanner: `secrets`, when: SS },
  check(e, t) {
    if (t.hits.length === 0 && !SS(e)) return;
    const n = [];
    for (const { range: r, label: i } of [...t.hits, ...wS(e.text)])
      n.some((e) => kc(e, r)) ||
        MS(e.text.slice(...r)) ||
        (n.push(r), t.report({ range: r, messageId: `secret`, data: { kind: ES(i) } }));
  },
});
const PS = il([`--danger`, `danger-full-access`, `bypassPermissions`, `yolo`, `--allow-all`, `--trust-all`]),
  FS =
    /--dangerously-skip-permissions\b|--dangerously-bypass-approvals-and-sandbox\b|--yolo\b|--approval-mode[= ]yolo\b|--allow-all(?:-tools)?\b(?!-)|--trust-all-tools\b|--sandbox[= ]danger-full-access\b|\bsandbox_mode\s*=\s*["']danger-full-access\b|--permission-mode[= ]bypassPermissions\b|["']?\b(?:permissionMode|permission_mode|defaultMode|mode)["']?\s*[:=]\s*["']?bypassPermissions\b/g,
  IS =
    /\b(?:ask(?:s|ed)?|confirm(?:s|ed)?|consent|only (?:if|when|in|inside|where)|if the user|unless|sandbox(?:ed)?|container(?:s|ized)?|disposable|throwaway|isolated|ephemeral|vm|virtual machine|devcontainer)\b/i;
function LS({ text: e }, [t, n]) {
  return IS.test(e.slice(Math.max(0, t - 300), n + 300).replace(FS, ` `));
}
function RS(e, [t]) {
  const n = e.lines.lineStart(e.lines.position(t).line);
  return /^[ \t]*\|/.test(e.text.slice(n, t));
}
var zS = U({
  meta: {
    id: `security/skip-permissions`,
    summary: `An agent is run with all its questions switched off.`,
    kind: `security`,
    severity: `warning`,
    presets: { recommended: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://code.claude.com/docs/en/permissions`,
        level: `SHOULD`,
        date: `2026-08-22`,
        note: '`bypassPermissions` is for containers and virtual machines.',
      },
      { source: `https://genai.owasp.org/llmrisk/llm062025-excessive-agency/`, level: `SHOULD`, date: `2026-11-20` },
    ],
    messages: { skipped: '`{switch}` has an agent do anything unasked, expected permissions for what the task needs.' },
  },
  on: [`skill`, `reference`, `agent`, `command`, `sop`, `instruction`],
  when: (e) => PS(e).length > 0 && (e.text.includes(`bypassPermissions`) || e.text.search(FS) !== -1),
  check(e, t) {
    const n = e.kind === `agent` ? e.frontmatter.get(`permissionMode`) : void 0;
    n?.value === `bypassPermissions` &&
      t.report({
        range: [n.keyRange[0], n.valueRange[1]],
        messageId: `skipped`,
        data: { switch: `permissionMode: bypassPermissions` },
      });
    for (const {
      range: [n],
      source: r,
    } of sS(e))
      for (const { 0: i, index: a } of r.matchAll(FS)) {
        const r = [n + a, n + a + i.length];
        RS(e, r) ||
          LS(e, r) ||
          Xb(e, r) ||
          t.report({ range: r, messageId: `skipped`, data: { switch: i.replace(/\s+/g, ` `) } });
      }
  },
});
const BS = /^Bash(?:\(\s*(?::?\*)?\s*\))?$/;
var VS = U({
    meta: {
      id: `security/unrestricted-bash`,
      summary: `All shell commands are approved in advance.`,
      kind: `security`,
      severity: `info`,
      presets: {},
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://code.claude.com/docs/en/skills`,
          level: `SHOULD`,
          date: `2026-08-22`,
          note: '`allowed-tools`.',
        },
        {
          source: `https://genai.owasp.org/llmrisk/llm062025-excessive-agency/`,
          level: `SHOULD`,
          date: `2026-11-20`,
          note: `Excessive agency.`,
        },
      ],
      messages: {
        unrestricted:
          '`{tool}` approves every shell command in advance, expected patterns such as `Bash(git status *)`.',
      },
    },
    on: [`skill`, `command`],
    check(e, t) {
      const n = e.frontmatter.get(`allowed-tools`);
      if (n !== void 0)
        for (const { text: r, locate: i } of Sm(e, n, `commas and blanks`))
          BS.test(r) && t.report({ range: i(), messageId: `unrestricted`, data: { tool: r } });
    },
  }),
  HS = U({
    meta: {
      id: `suppression/missing-reason`,
      summary: `A suppression comment has no reason.`,
      kind: `style`,
      severity: `info`,
      presets: { recommended: `info` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [],
      messages: { missingReason: 'Comment gives no reason, expected ` -- ` and the reason behind the rules.' },
    },
    on: [],
  }),
  US = U({
    meta: {
      id: `suppression/unknown-rule`,
      summary: `A suppression comment names a rule that does not exist.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning`, 'agent-skills': `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [],
      messages: { unknownRule: 'Rule `{rule}` is unknown, expected the id of a rule or `group/*`.' },
    },
    on: [],
  }),
  WS = U({
    meta: {
      id: `suppression/unused`,
      summary: `A suppression comment suppresses nothing.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning`, 'agent-skills': `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [],
      messages: { unused: `Comment suppresses {rules} and there is nothing to suppress, expected no comment.` },
    },
    on: [],
  });
const GS = /^\(?(\d{1,2})[.):]\s+\S/,
  KS = /^\s*(\d{1,2})[.)]\s+(\S.*)$/u,
  qS = /\[+"?([^\]["]{3,80})"?\]+|\(+"?([^()"]{3,80})"?\)+|"([^"\n]{3,80})"\s*(?:\[|->)/g;
function JS({ text: e, isShell: t, section: n }, r) {
  const i = t ? GS.exec(e)?.[1] : void 0;
  if (i !== void 0) return Number(i);
  const a = r.stepValue(e);
  return a === void 0 || t || r.natureOf(qd(n)) === `procedure` ? a : void 0;
}
function YS(e) {
  const t = Wd(e),
    n = /* @__PURE__ */ new Map();
  for (const r of Sp(e)) {
    const e = JS(r, t);
    if (e === void 0) continue;
    const i = n.get(r.section) ?? [];
    i.push({ value: e, range: r.range }), n.set(r.section, i);
  }
  return [...n.values()].flatMap((e) =>
    Id(
      e.map(({ value: e }) => e),
      2,
    )
      ? e.map(({ range: e }) => e)
      : [],
  );
}
function XS({ lang: e, value: t }, n) {
  return !/^(?:mermaid|dot|graphviz)$/i.test(e ?? ``) || (t.match(/-->|->|==>/g)?.length ?? 0) < 3
    ? !1
    : [...t.matchAll(qS)].map((e) => e[1] ?? e[2] ?? e[3] ?? ``).filter((e) => n.isAction(e)).length >= 3;
}
function ZS({ lang: e, value: t }, n) {
  if (!/^(?:text|txt|plain|plaintext)?$/i.test(e ?? ``)) return !1;
  const r = t.split(`
`);
  if (
    Id(
      r.flatMap((e) => n.stepValue(e) ?? []),
      2,
    )
  )
    return !0;
  const i = r.flatMap((e) => {
      const [, t, n] = KS.exec(e) ?? [];
      return t === void 0 || n === void 0 ? [] : [{ number: Number(t), text: n }];
    }),
    a = i.map(({ number: e }) => e),
    o = i.map(({ text: e }) => e);
  return Id(a, 3) && n.areActions(o, 0.6);
}
function QS(e) {
  const t = Wd(e),
    n = [];
  return (
    V(e.tree, (r) => {
      r.type === `code` && (XS(r, t) || ZS(r, t)) && n.push(e.rangeOf(r));
    }),
    n
  );
}
function $S(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e) {
    const e = `${n.parents.at(-1)?.headingRange[0] ?? -1}:${n.depth}`,
      r = t.get(e) ?? [];
    r.push(n), t.set(e, r);
  }
  return [...t.values()];
}
function eC(e) {
  return Id(
    e.map(({ value: e }) => e),
    2,
  );
}
function tC(e) {
  const t = Wd(e);
  return $S(H(e)).flatMap((e) => {
    const n = e.flatMap(({ title: e, headingRange: n }) => {
      const r = t.stepValue(e);
      return r === void 0 ? [] : [{ value: r, title: e, range: n }];
    });
    if (eC(n)) return n.map(({ range: e }) => e);
    const r = e.flatMap(({ title: e, headingRange: t }) => {
        const n = Kd(e);
        return n === void 0 ? [] : [{ value: n.value, title: n.rest, range: t }];
      }),
      i = t.natureOf(qd(e[0]?.parents.at(-1)));
    return eC(r) && nC(r, i, t) ? r.map(({ range: e }) => e) : [];
  });
}
function nC(e, t, n) {
  const r = e.map(({ title: e }) => e);
  return t === `procedure` || n.areActions(r, t === `activity` ? 0.2 : r.length > 2 ? Hd[t] : 1);
}
function rC(e) {
  const t = Wd(e),
    n = /* @__PURE__ */ new Map();
  for (const { opensBlock: t, place: r, range: i, section: a, text: o } of Dl(e)) {
    const e = t && r === `paragraph` ? /^\s*(\d{1,2})[.):]\s+(\S.*)$/su.exec(o) : null;
    if (e === null) continue;
    const s = n.get(a) ?? [];
    s.push({ value: Number(e[1]), title: e[2] ?? ``, range: i }), n.set(a, s);
  }
  return [...n].flatMap(([e, n]) => (eC(n) && nC(n, t.natureOf(qd(e)), t) ? n.map(({ range: e }) => e) : []));
}
function iC(e) {
  const t = Wd(e),
    n = /* @__PURE__ */ new Map();
  for (const { opensBlock: r, place: i, range: a, section: o, text: s } of Dl(e)) {
    if (!r || i === `heading` || i === `cell`) continue;
    const e = t.stepValue(s);
    if (e === void 0) continue;
    const c = n.get(o) ?? [];
    c.push({ value: e, title: s, range: a }), n.set(o, c);
  }
  return [...n.values()].flatMap((e) => (eC(e) ? e.map(({ range: e }) => e) : []));
}
function aC(e) {
  let t = Wd(e),
    n = [],
    r,
    i;
  for (const { text: a, range: o, place: s, section: c } of Dl(e))
    c !== r && (i = void 0),
      (r = c),
      s !== `heading` &&
        s !== `cell` &&
        (i !== void 0 && t.continuesSequence(a)
          ? ((i = { start: i.start, followers: i.followers + 1 }), i.followers === 2 && n.push([i.start, o[1]]))
          : i === void 0 && (t.opensSequence(a) || t.isAction(a)) && (i = { start: o[0], followers: 0 }));
  return n;
}
const oC = B((e) => [...tC(e), ...iC(e), ...rC(e), ...ef(e), ...nf(e), ...YS(e), ...aC(e), ...QS(e)]);
var sC = U({
  meta: {
    id: `workflow/missing`,
    summary: `The skill has no ordered procedure.`,
    kind: `style`,
    severity: `warning`,
    presets: { guidelines: `warning` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `A workflow with steps is a required section.`,
      },
    ],
    messages: { missing: `The skill has no ordered procedure, expected numbered steps.` },
  },
  on: [`skill`],
  check(e, t) {
    e.text.trim() !== `` &&
      (e.hostile !== void 0 || oC(e).length > 0 || t.report({ range: dl(e), messageId: `missing` }));
  },
});
const cC = yd({
    en: [
      `(?:keep|continue) (?:\\w+ )?(?:trying|polling|checking|monitoring|looping|running|retrying|iterating|fixing|watching|waiting|asking|searching|repeating)`,
      `(?:repeat|loop|iterate|retry|rerun|re-run|poll|continue|keep going|cycle)\\b[^.;:]{0,60}? until`,
      `(?:poll|loop|check|run|retry|iterate) (?:\\S+ ){0,4}?(?:continuously|indefinitely|forever|periodically|endlessly|in a loop)`,
      `(?:fix|re-?test|re-?validate|re-?check)\\b[^.;:]{0,40}? until`,
      `as many times as (?:needed|necessary|it takes)`,
      `repeat as (?:needed|necessary)`,
    ],
    zh: [
      `(?:重[复複]|循[环環]|反[复複]|持[续續]|不[断斷])[^。；]{0,30}(?:直到|直至)`,
      `一直[^。；]{0,20}(?:直到|直至)`,
      `持[续續](?:[监監][控測测]|[轮輪][询詢]|[检檢]查)`,
      `无限(?:循环|重试)`,
    ],
    ja: [`まで(?:繰り返|続け|リトライ|再試行|待)`, `(?:ずっと|継続的に|無限に)(?:監視|確認|繰り返|試行)`],
    ko: [`때까지 (?:반복|계속|재시도|기다)`, `(?:계속|지속적으로|무한히) (?:모니터링|확인|반복|시도)`],
    es: [
      `(?:repite|repetir|repita|reintenta|espera|continúa)\\p{L}*(?: \\S+){0,8}? hasta`,
      `(?:continuamente|indefinidamente)`,
    ],
    pt: [`(?:repita|repetir|tente|aguarde|continue)(?: \\S+){0,8}? até`, `(?:continuamente|indefinidamente)`],
    fr: [
      `(?:répétez|répéter|recommencez|réessayez|attendez|continuez)(?: \\S+){0,8}? jusqu['’]`,
      `(?:en continu|indéfiniment)`,
    ],
    de: [`(?:wiederhole\\p{L}*|versuche|warte|mache weiter)(?: \\S+){0,8}?,? bis`, `(?:fortlaufend|endlos|unbegrenzt)`],
    it: [
      `(?:ripeti|ripetere|riprova|attendi|continua)(?: \\S+){0,8}? (?:finché|fino a)`,
      `(?:continuamente|indefinitamente)`,
    ],
    ru: [
      `(?:повторя\\p{L}+|жди\\p{L}*|продолжа\\p{L}+|пробуй\\p{L}*)(?: \\S+){0,8}?,? пока`,
      `(?:непрерывно|бесконечно)`,
    ],
  }),
  lC = yd({
    en: /* @__PURE__ */ `max(?:imum|imal)?.min(?:ute|utes|s)?.at most.up to.no more than.limit(?:s|ed)?.timeout.time out.budget.cap(?:ped)?.deadline.(?:\\d+|one|two|three|four|five|ten|few|several|n) (?:more )?(?:times|attempts?|tries|retries|iterations?|rounds?|cycles?|minutes?|seconds?|hours?|passes).once.twice.give up.stop (?:if|when|after|and|once|at).bail.escalate.abort.or (?:until|no|nothing).until (?:all|every) (?:\\w+ ){1,3}?(?:complete|completed|done|processed|finished|handled|reviewed|are done).(?:after|every|for) (?:\\d+|one|two|three|five|ten).user (?:confirms|approves|says|is|has|asks|decides|wants|stops|accepts|replies|responds|answers).ask the user.(?:user|they|human) (?:is|are) (?:satisfied|happy|content).approv\\w+.diminishing.feedback.interrupted.Ctrl`.split(
      `.`,
    ),
    zh: [`最多`, `最[长長]`, `上限`, `[超逾][时時]`, `次`, `分[钟鐘]`, `[轮輪]`, `用[户戶]`, `停止`],
    ja: [`最大`, `上限`, `回`, `分`, `秒`, `タイムアウト`, `ユーザー`, `停止`, `中止`],
    ko: [`최대`, `한도`, `회`, `분`, `초`, `타임아웃`, `사용자`, `중단`],
    es: [`máximo`, `límite`, `veces`, `intentos`, `minutos`, `usuario`, `como mucho`],
    pt: [`máximo`, `limite`, `vezes`, `tentativas`, `minutos`, `usuário`, `no máximo`],
    fr: [`maximum`, `limite`, `fois`, `tentatives`, `minutes`, `utilisateur`, `au plus`],
    de: [`maximal`, `höchstens`, `grenze`, `mal`, `versuche`, `minuten`, `nutzer`, `benutzer`],
    it: [`massimo`, `limite`, `volte`, `tentativi`, `minuti`, `utente`, `al più`],
    ru: [`максимум`, `предел`, `раз`, `попыт\\p{L}+`, `минут\\p{L}*`, `пользовател\\p{L}+`, `не более`],
  }),
  uC = /(?:^|[,;:.—–(]\s*|\bthen\s+)(?:keep|continue|repeat|loop|iterate|retry|re-?run|poll)\b/i;
var dC = U({
  meta: {
    id: `workflow/missing-stop-condition`,
    summary: `An instruction to repeat has no bound.`,
    kind: `problem`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `An error scenario ends with a line that stops the agent.`,
      },
    ],
    messages: { unbounded: `The repetition has no bound, expected a number of attempts, a time, or whom to ask.` },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    const n = jd(e),
      r = Wd(e),
      i = Dl(e);
    i.forEach((a, o) => {
      const { place: s, range: c } = a,
        l = wp(a.text);
      if (s === `heading` || s === `cell` || l.endsWith(`?`) || !cC(l, n) || (!r.isAction(l) && !uC.test(l))) return;
      const u = i.slice(o + 1).find(({ opensBlock: e }) => e);
      [Ol(e, a), ...(u === void 0 ? [] : [Ol(e, u)])].some((t) => lC(e.text.slice(...t), n)) ||
        t.report({ range: c, messageId: `unbounded` });
    });
  },
});
const fC = /^\W*(?:if|when|unless|otherwise|for|si|wenn|falls|se|quand|lorsque|если|如果|若)\b/iu;
var pC = U({
  meta: {
    id: `workflow/unnumbered-steps`,
    summary: `The steps of a procedure are bullets.`,
    kind: `style`,
    severity: `info`,
    presets: { guidelines: `info` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `all`,
    sources: [
      {
        source: `https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md`,
        level: `SHOULD`,
        date: `2026-06-17`,
        note: `Steps of a workflow are numbered.`,
      },
    ],
    messages: { bullets: `Steps are bullets, expected numbers for what has an order.` },
  },
  on: [`skill`, `agent`, `command`],
  check(e, t) {
    const n = Wd(e);
    for (const r of Zd(e)) {
      const [i] = r.ranges,
        a = r.items.some(({ checked: e }) => e != null),
        o = r.items.filter((t) => fC.test(e.text.slice(...e.rangeOf(t)))).length;
      i === void 0 || a || o > 1 || !Qd(r, n) || t.report({ range: i, messageId: `bullets` });
    }
  },
});
const mC = `SKILL.md`;
var hC = U({
  meta: {
    id: `workspace/misnamed-file`,
    summary: `A skill is in a file that no client looks for.`,
    kind: `compatibility`,
    severity: `error`,
    presets: { recommended: `error`, 'agent-skills': `error` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      { source: `https://agentskills.io/specification`, level: `MUST`, date: `2026-08-09` },
      {
        source: `Claude Code 2.1.328, Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
        note: 'None finds `skill.md`.',
      },
    ],
    messages: { misnamed: 'Skill is in `{file}`, expected `SKILL.md`: {effects}.' },
  },
  on: [`skill`],
  check(e, t) {
    const n = e.path.lastIndexOf(`/`) + 1,
      r = e.path.slice(n);
    if (r === mC || !/^skills?\.(?:md|markdown|mdx)$/i.test(r)) return;
    const { frontmatter: i } = e;
    if ((i.get(`name`) === void 0 && i.get(`description`) === void 0) || t.files.list(e.path.slice(0, n)).includes(mC))
      return;
    const a =
      r.toLowerCase() === `skill.md`
        ? Q(t.clients, `lower-case-file`)
        : t.clients
            .filter(u)
            .filter((e) => d(e).skills.fileName !== r)
            .map((e) => q(e, `dropped`, `documented`));
    a.length !== 0 && t.report({ range: mv(e), messageId: `misnamed`, data: { file: r, effects: $(a) }, clients: a });
  },
});
const gC = {
  'flat-file': 'Skill is a file of its own, expected `{root}/<name>/SKILL.md`: {effects}.',
  'root-skill-file': 'Skill lies in the skills folder itself, expected `{root}/<name>/SKILL.md`: {effects}.',
  'nested-skill': 'Skill lies too deep below `{root}`, expected `{root}/<name>/SKILL.md`: {effects}.',
  'nested-in-skill': 'Skill lies in the folder of another skill, expected `{root}/<name>/SKILL.md`: {effects}.',
  'hidden-directory': 'Skill lies in a hidden folder, expected `{root}/<name>/SKILL.md`: {effects}.',
};
function _C(e) {
  return e !== void 0 && Object.hasOwn(gC, e);
}
const vC = /(?:^|\/)(?:assets|templates?|examples?|samples?|fixtures?|tests?|evals?|references?|resources)(?:\/|$)/,
  yC = /(?:^|\/)(?:\.(?:claude|codex|cursor)-plugin|\.plugin|\.github\/plugin|\.agents\/plugins)\/[^/]+$/;
function bC(e) {
  return typeof e == `string` ? [e] : Array.isArray(e) ? e.flatMap((e) => (typeof e == `string` ? [e] : [])) : [];
}
function xC(e, t) {
  return [...e.split(`/`), ...t.split(`/`)].filter((e) => e !== `` && e !== `.`).join(`/`);
}
function SC(e, t) {
  return typeof e == `object` && e && t in e ? Reflect.get(e, t) : void 0;
}
function CC(e) {
  const t = e.path.replace(yC.test(e.path) ? yC : /\/?[^/]+$/, ``),
    { value: n } = e.json,
    r = SC(n, `plugins`),
    i = Array.isArray(r) ? r : [],
    a = [
      ...bC(SC(n, `skills`)).map((e) => xC(t, e)),
      ...i.flatMap((e) => {
        const n = bC(SC(e, `source`))[0] ?? `.`;
        return bC(SC(e, `skills`)).map((e) => xC(xC(t, n), e));
      }),
    ];
  return e.kind === `plugin` ? { plugin: t, folders: a } : { folders: a };
}
function wC(e, t) {
  const n = e.split(`/`).slice(0, -1);
  return n.map((e, t) => `${n.slice(0, t + 1).join(`/`)}/SKILL.md`).filter((e) => t.has(e));
}
function TC(e, { clients: t, skillFiles: n, pluginRoots: r }) {
  const i = ku(t.filter(u), e, wC(e, n)),
    a = new Set(i.flatMap(({ id: e, verdict: t }) => (t === `found` ? [e] : [])));
  return i.filter(
    ({ id: e, root: t, rootPath: n, verdict: i }) => i === `lost` && !a.has(e) && (t.scope === `project` || r.has(n)),
  );
}
var EC = Ac({
  meta: {
    id: `workspace/misplaced-skill`,
    summary: `A skill lies where a client does not look.`,
    kind: `compatibility`,
    severity: `error`,
    presets: { recommended: `error` },
    fix: `none`,
    since: `0.1.0`,
    status: `stable`,
    clients: `selected`,
    sources: [
      {
        source: `Claude Code 2.1.328, Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills of a test folder`,
        level: `observed`,
        date: `2026-11-20`,
      },
      { source: `https://code.claude.com/docs/en/skills`, level: `MUST`, date: `2026-08-22` },
    ],
    messages: gC,
  },
  on: `workspace`,
  collect(e, t) {
    return e.kind === `skill` ? { place: t(mv(e)) } : e.kind === `plugin` || e.kind === `marketplace` ? CC(e) : void 0;
  },
  check(e, t) {
    const n = e.filter(({ kind: e }) => e === `skill`),
      r = {
        clients: t.clients,
        skillFiles: new Set(n.map(({ path: e }) => e)),
        pluginRoots: new Set(e.flatMap(({ data: { plugin: e } }) => (e === void 0 ? [] : [xC(e, `skills`)]))),
      },
      i = e.flatMap(({ data: e }) => e.folders ?? []);
    for (const { path: e, data: a } of n) {
      const n = TC(e, r),
        [{ reason: o, rootPath: s } = {}] = n;
      if (
        a.place === void 0 ||
        s === void 0 ||
        !_C(o) ||
        vC.test(e.slice(s.length)) ||
        i.some((t) => t !== s && e.startsWith(`${t}/`))
      )
        continue;
      const c = n.map(({ id: e }) => Q([e], o)[0] ?? q(e, `dropped`, `documented`));
      t.report({ place: a.place, messageId: o, data: { root: s, effects: $(c) }, clients: c });
    }
  },
});
const DC = /* @__PURE__ */ new Set(
    /* @__PURE__ */ `a.an.the.this.that.these.those.and.or.of.to.for.in.on.with.by.from.as.at.is.are.be.it.its.into.not.do.does.if.when.whenever.use.used.using.uses.user.users.skill.skills.should.can.will.also.any.such.asks.wants.needs.you.your.even.etc.like.via.than.other.their.they.about`.split(
      `.`,
    ),
  ),
  OC = /[\p{L}\p{N}]+/gu,
  kC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  AC = /^[\t-~]*$/;
function jC(e) {
  return [...new Set(e.filter((e) => e !== `` && !DC.has(e)))];
}
function MC(e) {
  if (AC.test(e)) return jC(e.toLowerCase().split(/[^a-z0-9]+/));
  const t = e.normalize(`NFKC`).toLowerCase(),
    n = [];
  for (const [e] of t.matchAll(kC)) {
    const t = [...e];
    t.forEach((e, r) => {
      const i = t[r + 1];
      i !== void 0 && n.push(e + i);
    });
  }
  return jC([...n, ...(t.replace(kC, ` `).match(OC) ?? [])]);
}
function NC(e, t) {
  let [n, r] = e.size < t.size ? [e, t] : [t, e],
    i = 0;
  for (const e of n) r.has(e) && (i += 1);
  return i / (e.size + t.size - i);
}
function PC(e, t) {
  const n = /* @__PURE__ */ new Map();
  for (const { words: t } of e) for (const e of t) n.set(e, (n.get(e) ?? 0) + 1);
  const r = /* @__PURE__ */ new Map(),
    i = /* @__PURE__ */ new Map(),
    a = [];
  for (const { owner: o, words: s } of e) {
    const e = s.toSorted((e, t) => (n.get(e) ?? 0) - (n.get(t) ?? 0) || (e < t ? -1 : 1)),
      c = e.join(`
`),
      l = i.get(c);
    if (l !== void 0) {
      a.push({ earlier: l, later: o, share: 1 });
      continue;
    }
    i.set(c, o);
    let u = { owner: o, words: new Set(s) },
      d = e.slice(0, s.length - Math.ceil(t * s.length - 1e-9) + 1),
      f = new Set(d.flatMap((e) => r.get(e) ?? [])),
      p;
    for (const e of [...f].slice(0, 64)) {
      const n = NC(e.words, u.words);
      n >= t && n > (p?.share ?? 0) && (p = { earlier: e.owner, later: o, share: n });
    }
    p !== void 0 && a.push(p);
    for (const e of d) {
      const t = r.get(e);
      t === void 0 ? r.set(e, [u]) : t.length < 64 && t.push(u);
    }
  }
  return a;
}
const FC = [
  Ic,
  Lc,
  Gc,
  Kc,
  $c,
  ul,
  hl,
  gl,
  Zl,
  $l,
  cu,
  lu,
  uu,
  fu,
  gu,
  _u,
  Ru,
  qu,
  rf,
  cf,
  kf,
  Ff,
  If,
  Hf,
  Zf,
  op,
  cp,
  dp,
  mp,
  _p,
  im,
  am,
  pm,
  vm,
  Dm,
  Om,
  Mm,
  Pm,
  Fm,
  Im,
  Lm,
  Bm,
  Hm,
  qm,
  Ym,
  mh,
  wg,
  Lg,
  Rg,
  Gg,
  Kg,
  Yg,
  Xg,
  Zg,
  e_,
  i_,
  a_,
  l_,
  d_,
  f_,
  h_,
  y_,
  b_,
  T_,
  E_,
  D_,
  A_,
  j_,
  B_,
  X_,
  Z_,
  rv,
  iv,
  uv,
  fv,
  gv,
  yv,
  bv,
  wv,
  Ev,
  Dv,
  Av,
  Mv,
  Fv,
  Rv,
  Wv,
  uy,
  Qy,
  tb,
  pb,
  mb,
  Sb,
  Cb,
  Eb,
  Mb,
  Pb,
  Fb,
  Kb,
  rx,
  dx,
  Mx,
  Rx,
  Jx,
  oS,
  vS,
  NS,
  zS,
  VS,
  HS,
  US,
  WS,
  sC,
  dC,
  pC,
  hC,
  EC,
  Ac({
    meta: {
      id: `workspace/near-duplicate-description`,
      summary: `Two skills of one skills folder have nearly the same description.`,
      kind: `problem`,
      severity: `warning`,
      presets: { recommended: `warning` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [
        {
          source: `https://agentskills.io/skill-creation/optimizing-descriptions`,
          level: `SHOULD`,
          date: `2026-08-09`,
          note: `A description makes the skill trigger for its own tasks and for no others.`,
        },
      ],
      messages: {
        alike: `Description shares {percent} % of its words with that of {other}, expected less than {limit} %.`,
      },
      options: {
        schema: {
          type: `object`,
          additionalProperties: !1,
          properties: {
            threshold: {
              type: `number`,
              exclusiveMinimum: 0,
              maximum: 1,
              default: 0.7,
              description: `Part of all their words that two descriptions may not have in common.`,
            },
          },
        },
        defaults: { threshold: 0.7 },
      },
    },
    on: `workspace`,
    collect(e, t) {
      if (e.kind !== `skill`) return;
      const n = Sf(e, `description`);
      if (n === void 0) return;
      const r = MC(n.value);
      if (!(r.length < 6)) return { place: t(n.valueRange), words: r, likeness: `${e.text.length} ${jc(n.value)}` };
    },
    check(e, t) {
      const { threshold: n } = t.options,
        r = pv(),
        i = /* @__PURE__ */ new Map();
      for (const { path: t, data: n } of e) {
        const e = r(t),
          a = i.get(e) ?? [];
        i.set(e, a), a.push({ owner: n, words: n.words });
      }
      for (const e of i.values())
        for (const { earlier: r, later: i, share: a } of PC(e, n))
          r.likeness !== i.likeness &&
            t.report({
              place: i.place,
              messageId: `alike`,
              data: { percent: Math.floor(a * 100), other: r.place.path, limit: Math.round(n * 100) },
            });
    },
  }),
  U({
    meta: {
      id: `workspace/unreadable`,
      summary: `A file cannot be read.`,
      kind: `problem`,
      severity: `error`,
      presets: { recommended: `error`, 'agent-skills': `error` },
      fix: `none`,
      since: `0.1.0`,
      status: `stable`,
      clients: `all`,
      sources: [],
      messages: { unreadable: `File cannot be read, expected a file that the linter may open: {reason}.` },
    },
    on: [],
  }),
];

export {
  _c as s,
  Cc as o,
  dc as u,
  FC as t,
  Fc as n,
  Js as d,
  jc as i,
  Mc as r,
  Oc as a,
  Qs as f,
  uc as l,
  V as c,
  y as p,
};
