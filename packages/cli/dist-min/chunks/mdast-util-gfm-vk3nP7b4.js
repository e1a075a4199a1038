import { t as e } from './escape-string-regexp-B79owi6t.js';
import { t as a, s as i, f as n, n as r, d as t } from './micromark-util-character-yInBYKlV.js';
import { n as o, t as s } from './micromark-util-classify-character-B30wHoLv.js';
import { n as c, r as l, t as u } from './micromark-util-html-tag-name-IbjUqvJM.js';

function d(e, t) {
  const n = String(e);
  if (typeof t != `string`) throw TypeError(`Expected character`);
  let r = 0,
    i = n.indexOf(t);
  for (; i !== -1; ) r++, (i = n.indexOf(t, i + t.length));
  return r;
}
const f = (e) => {
  if (e == null) return _;
  if (typeof e == `function`) return g(e);
  if (typeof e == `object`) return Array.isArray(e) ? p(e) : m(e);
  if (typeof e == `string`) return h(e);
  throw Error(`Expected function, string, or object as test`);
};
function p(e) {
  let t = [],
    n = -1;
  for (; ++n < e.length; ) t[n] = f(e[n]);
  return g(r);
  function r(...e) {
    let n = -1;
    for (; ++n < t.length; ) if (t[n].apply(this, e)) return !0;
    return !1;
  }
}
function m(e) {
  const t = e;
  return g(n);
  function n(n) {
    let r = n,
      i;
    for (i in e) if (r[i] !== t[i]) return !1;
    return !0;
  }
}
function h(e) {
  return g(t);
  function t(t) {
    return t && t.type === e;
  }
}
function g(e) {
  return t;
  function t(t, n, r) {
    return !!(ee(t) && e.call(this, t, typeof n == `number` ? n : void 0, r || void 0));
  }
}
function _() {
  return !0;
}
function ee(e) {
  return typeof e == `object` && !!e && `type` in e;
}
function te(e) {
  return `\x1B[33m` + e + `\x1B[39m`;
}
const v = [];
function y(e, t, n, r) {
  if (!e || typeof e != `object`) throw Error('Unexpected value `' + e + '` for `tree`, expected node');
  let i = !0,
    a,
    o,
    s,
    c;
  if (
    (typeof n == `function` || (n && typeof n == `object`)
      ? ((a = t), (o = n), r && (i = !1))
      : ((o = t), n && (i = !1)),
    typeof o == `function`)
  )
    s = o;
  else if (o && typeof o == `object`) {
    if (o.enter !== null && o.enter !== void 0) {
      if (typeof o.enter == `function`) s = o.enter;
      else throw Error('Unexpected value `' + o.enter + '` for `visitors.enter`, expected optional visitor');
    }
    if (typeof o.exit == `function`) c = o.exit;
    else
      throw Error(
        'Unexpected value `' +
          o.exit +
          '` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)',
      );
  } else
    throw Error('Unexpected value `' + o + '` for `enter` or `visitors`, expected visitor or object with visitors');
  const l = f(a),
    u = i ? 1 : -1;
  d(e, void 0, [])();
  function d(e, t, n) {
    const r = e && typeof e == `object` ? e : {};
    if (typeof r.type == `string`) {
      const t = typeof r.tagName == `string` ? r.tagName : typeof r.name == `string` ? r.name : void 0;
      Object.defineProperty(o, 'name', { value: `node (` + te(e.type + (t ? `<` + t + `>` : ``)) + `)` });
    }
    return o;
    function o() {
      let r = !a || l(e, t, n[n.length - 1] || void 0),
        o = v;
      if (s && r && ((o = b(s(e, n, t))), o[0] === !1)) return o;
      if (`children` in e && e.children) {
        const t = e;
        if (t.children && o[0] !== `skip`) {
          let e = (i ? -1 : t.children.length) + u,
            r = [...n, t];
          for (; e > -1 && e < t.children.length; ) {
            const n = t.children[e],
              i = d(n, e, r)();
            if (i[0] === !1) return i;
            e = typeof i[1] == `number` ? i[1] : e + u;
          }
        }
      }
      if (c && r) {
        const r = b(c(e, n, t));
        if (r[0] === `skip`)
          throw Error('Unexpected value `' + r[0] + '` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing');
        if (r[0] === !1 || typeof r[1] == `number`) return r;
      }
      return o;
    }
  }
}
function b(e) {
  return Array.isArray(e) ? e : typeof e == `number` ? [!0, e] : e == null ? v : [e];
}
function ne(e, t, n) {
  let r = f((n || {}).ignore || []),
    i = re(t),
    a = -1;
  for (; ++a < i.length; ) y(e, o);
  function o(e, t, n) {
    if (e.type === `text` && typeof n == `number`) return s(e, t, n);
    if (r(e, n, t[t.length - 1])) return `skip`;
  }
  function s(e, t, n) {
    let r = t[t.length - 1],
      o = i[a][0],
      s = i[a][1],
      c = 0,
      l = !1,
      u = [];
    o.lastIndex = 0;
    let d = o.exec(e.value);
    for (; d; ) {
      let n = d.index,
        r = { index: d.index, input: d.input, stack: [...t, e] },
        i = s(...d, r);
      if ((typeof i == `string` && (i = i.length > 0 ? { type: `text`, value: i } : void 0), i === !1))
        o.lastIndex = n + 1;
      else {
        if ((c !== n && f({ type: `text`, value: e.value.slice(c, n) }), Array.isArray(i))) for (const e of i) f(e);
        else i && f(i);
        (c = n + d[0].length), (l = !0);
      }
      if (!o.global) break;
      d = o.exec(e.value);
    }
    return (
      l
        ? (c < e.value.length && f({ type: `text`, value: e.value.slice(c) }), r.children.splice(n, 1, ...u))
        : (u = [e]),
      n + u.length
    );
    function f(e) {
      const t = u[u.length - 1];
      t && t.type === `text` && e.type === `text` ? (t.value += e.value) : u.push(e);
    }
  }
}
function re(e) {
  if (!Array.isArray(e)) throw TypeError(`Expected find and replace tuple or list of tuples`);
  let t = [],
    n = !e[0] || Array.isArray(e[0]) ? e : [e],
    r = -1;
  for (; ++r < n.length; ) {
    const e = n[r];
    t.push([ie(e[0]), ae(e[1])]);
  }
  return t;
}
function ie(t) {
  return typeof t == `string` ? new RegExp(e(t), `g`) : t;
}
function ae(e) {
  return typeof e == `function` ? e : () => e;
}
const x = `phrasing`,
  S = [`autolink`, `link`, `image`, `label`];
function oe() {
  return {
    transforms: [pe],
    enter: { literalAutolink: ce, literalAutolinkEmail: C, literalAutolinkHttp: C, literalAutolinkWww: C },
    exit: { literalAutolink: fe, literalAutolinkEmail: de, literalAutolinkHttp: le, literalAutolinkWww: ue },
  };
}
function se() {
  return {
    unsafe: [
      { character: `@`, before: `[+\\-.\\w]`, after: `[\\-.\\w]`, inConstruct: x, notInConstruct: S },
      { character: `.`, before: `[Ww]`, after: `[\\-.\\w]`, inConstruct: x, notInConstruct: S },
      { character: `:`, before: `[ps]`, after: `\\/`, inConstruct: x, notInConstruct: S },
    ],
  };
}
function ce(e) {
  this.enter({ type: `link`, title: null, url: ``, children: [], position: void 0 }, e);
}
function C(e) {
  this.config.enter.autolinkProtocol.call(this, e);
}
function le(e) {
  this.config.exit.autolinkProtocol.call(this, e);
}
function ue(e) {
  this.config.exit.data.call(this, e);
  const t = this.stack[this.stack.length - 1];
  t.type, (t.url = `http://` + this.sliceSerialize(e));
}
function de(e) {
  this.config.exit.autolinkEmail.call(this, e);
}
function fe(e) {
  this.exit(e);
}
function pe(e) {
  ne(
    e,
    [
      [/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, me],
      [/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, _e],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, ge],
      [/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, he],
    ],
    { ignore: [`link`, `linkReference`] },
  );
}
function me(e, n, r, i, a) {
  if (!be(a)) return !1;
  let o = ``;
  if ((/^w/i.test(n) && ((r = n + r), (n = ``), (o = `http://`)), t(r.charCodeAt(0)) || !ve(r))) return !1;
  const s = ye(r + i),
    c = {
      type: `link`,
      title: null,
      url: o + n + s[0],
      children: [{ type: `text`, value: n + s[0], position: void 0 }],
      position: void 0,
    };
  return s[1] ? [c, { type: `text`, value: s[1], position: void 0 }] : c;
}
function he(e, t, n) {
  return (
    !/[\d\-_]$/.test(n) && {
      type: `link`,
      title: null,
      url: `mailto:` + t + `@` + n,
      children: [{ type: `text`, value: t + `@` + n, position: void 0 }],
      position: void 0,
    }
  );
}
function ge(e, t, n) {
  if (/[\d\-_]$/.test(n)) return !1;
  const r = `mailto:` + t + `@` + n;
  return {
    type: `link`,
    title: null,
    url: r,
    children: [{ type: `text`, value: r, position: void 0 }],
    position: void 0,
  };
}
function _e(e, t, n, r, i) {
  if (/[\d\-_]$/.test(n) || (r && (!/[A-Za-z]$/.test(r) || i.input.charAt(i.index + e.length) === `@`))) return !1;
  const a = `xmpp:` + t + `@` + n + (r || ``);
  return {
    type: `link`,
    title: null,
    url: a,
    children: [{ type: `text`, value: a, position: void 0 }],
    position: void 0,
  };
}
function ve(e) {
  const t = e.split(`.`);
  return !(
    t.length < 2 ||
    (t[t.length - 1] && (/_/.test(t[t.length - 1]) || !/[\dA-Za-z]/.test(t[t.length - 1]))) ||
    (t[t.length - 2] && (/_/.test(t[t.length - 2]) || !/[\dA-Za-z]/.test(t[t.length - 2])))
  );
}
function ye(e) {
  let t = e.length;
  for (; t > 0; ) {
    const n = e.charCodeAt(t - 1);
    if (
      n === 33 ||
      n === 34 ||
      n === 38 ||
      n === 39 ||
      n === 41 ||
      n === 44 ||
      n === 46 ||
      n === 58 ||
      n === 59 ||
      n === 60 ||
      n === 62 ||
      n === 63 ||
      n === 93 ||
      n === 125
    )
      t--;
    else break;
  }
  if (t === e.length) return [e, void 0];
  let n = e.slice(t);
  e = e.slice(0, t);
  let r = n.indexOf(`)`),
    i = d(e, `(`),
    a = d(e, `)`);
  for (; r !== -1 && i > a; ) (e += n.slice(0, r + 1)), (n = n.slice(r + 1)), (r = n.indexOf(`)`)), a++;
  return [e, n];
}
function be(e) {
  const r = e.input.charCodeAt(e.index - 1);
  return e.index === 0 || n(r) || t(r);
}
w.peek = ke;
function xe() {
  this.buffer();
}
function Se(e) {
  this.enter({ type: `footnoteReference`, identifier: ``, label: `` }, e);
}
function Ce() {
  this.buffer();
}
function we(e) {
  this.enter({ type: `footnoteDefinition`, identifier: ``, label: ``, children: [] }, e);
}
function Te(e) {
  const t = this.resume(),
    n = this.stack[this.stack.length - 1];
  n.type, (n.identifier = o(this.sliceSerialize(e)).toLowerCase()), (n.label = t);
}
function Ee(e) {
  this.exit(e);
}
function De(e) {
  const t = this.resume(),
    n = this.stack[this.stack.length - 1];
  n.type, (n.identifier = o(this.sliceSerialize(e)).toLowerCase()), (n.label = t);
}
function Oe(e) {
  this.exit(e);
}
function ke() {
  return `[`;
}
function w(e, t, n, r) {
  let i = n.createTracker(r),
    a = i.move(`[^`),
    o = n.enter(`footnoteReference`),
    s = n.enter(`reference`);
  return ((a += i.move(n.safe(n.associationId(e), { after: `]`, before: a }))), s(), o(), (a += i.move(`]`)), a);
}
function Ae() {
  return {
    enter: {
      gfmFootnoteCallString: xe,
      gfmFootnoteCall: Se,
      gfmFootnoteDefinitionLabelString: Ce,
      gfmFootnoteDefinition: we,
    },
    exit: {
      gfmFootnoteCallString: Te,
      gfmFootnoteCall: Ee,
      gfmFootnoteDefinitionLabelString: De,
      gfmFootnoteDefinition: Oe,
    },
  };
}
function je(e) {
  let t = !1;
  return (
    e && e.firstLineBlank && (t = !0),
    {
      handlers: { footnoteDefinition: n, footnoteReference: w },
      unsafe: [{ character: `[`, inConstruct: [`label`, `phrasing`, `reference`] }],
    }
  );
  function n(e, n, r, i) {
    let a = r.createTracker(i),
      o = a.move(`[^`),
      s = r.enter(`footnoteDefinition`),
      c = r.enter(`label`);
    return (
      (o += a.move(r.safe(r.associationId(e), { before: o, after: `]` }))),
      c(),
      (o += a.move(`]:`)),
      e.children &&
        e.children.length > 0 &&
        (a.shift(4),
        (o += a.move(
          (t
            ? `
`
            : ` `) + r.indentLines(r.containerFlow(e, a.current()), t ? T : Me),
        ))),
      s(),
      o
    );
  }
}
function Me(e, t, n) {
  return t === 0 ? e : T(e, t, n);
}
function T(e, t, n) {
  return (n ? `` : `    `) + e;
}
const Ne = [`autolink`, `destinationLiteral`, `destinationRaw`, `reference`, `titleQuote`, `titleApostrophe`];
(E.attention = Re), (E.peek = ze);
function Pe() {
  return { canContainEols: [`delete`], enter: { strikethrough: Ie }, exit: { strikethrough: Le } };
}
function Fe() {
  return { handlers: { delete: E }, unsafe: [{ character: `~`, inConstruct: `phrasing`, notInConstruct: Ne }] };
}
function Ie(e) {
  this.enter({ type: `delete`, children: [], position: void 0 }, e);
}
function Le(e) {
  this.exit(e);
}
function E(e, t, n, r) {
  let i = n.createTracker(r),
    a = n.stack.includes(`strikethrough`) ? `~` : `~~`,
    o = n.enter(`strikethrough`),
    s = i.move(a);
  return ((s += n.containerPhrasing(e, { ...i.current(), before: s, after: `~` })), (s += i.move(a)), o(), s);
}
function Re() {
  return { construct: `strikethrough`, markers: [`~`], sizes: [2, 1] };
}
function ze() {
  return `~`;
}
function Be(e) {
  return e.length;
}
function Ve(e, t) {
  let n = t || {},
    r = (n.align || []).concat(),
    i = n.stringLength || Be,
    a = [],
    o = [],
    s = [],
    c = [],
    l = 0,
    u = -1;
  for (; ++u < e.length; ) {
    let t = [],
      r = [],
      a = -1;
    for (e[u].length > l && (l = e[u].length); ++a < e[u].length; ) {
      const o = He(e[u][a]);
      if (n.alignDelimiters !== !1) {
        const e = i(o);
        (r[a] = e), (c[a] === void 0 || e > c[a]) && (c[a] = e);
      }
      t.push(o);
    }
    (o[u] = t), (s[u] = r);
  }
  let d = -1;
  if (typeof r == `object` && `length` in r) for (; ++d < l; ) a[d] = D(r[d]);
  else {
    const e = D(r);
    for (; ++d < l; ) a[d] = e;
  }
  d = -1;
  const f = [],
    p = [];
  for (; ++d < l; ) {
    let e = a[d],
      t = ``,
      r = ``;
    e === 99 ? ((t = `:`), (r = `:`)) : e === 108 ? (t = `:`) : e === 114 && (r = `:`);
    let i = n.alignDelimiters === !1 ? 1 : Math.max(1, c[d] - t.length - r.length),
      o = t + `-`.repeat(i) + r;
    n.alignDelimiters !== !1 && ((i = t.length + i + r.length), i > c[d] && (c[d] = i), (p[d] = i)), (f[d] = o);
  }
  o.splice(1, 0, f), s.splice(1, 0, p), (u = -1);
  const m = [];
  for (; ++u < o.length; ) {
    const e = o[u],
      t = s[u],
      r = n.fillRows === !1 ? Math.max(1, o[u === 1 ? 0 : u].length) : l;
    d = -1;
    const i = [];
    for (; ++d < r; ) {
      let o = e[d] || ``,
        s = ``,
        l = ``;
      if (n.alignDelimiters !== !1) {
        const e = c[d] - (t[d] || 0),
          n = a[d];
        if (n === 114) s = ` `.repeat(e);
        else if (n === 99) {
          const t = e / 2;
          e % 2 ? ((s = ` `.repeat(t + 0.5)), (l = ` `.repeat(t - 0.5))) : ((s = ` `.repeat(t)), (l = s));
        } else l = ` `.repeat(e);
      }
      n.delimiterStart !== !1 && !d && i.push(`|`),
        n.padding === !1 || (n.alignDelimiters === !1 && o === ``) || (n.delimiterStart === !1 && !d) || i.push(` `),
        n.alignDelimiters !== !1 && i.push(s),
        i.push(o),
        n.alignDelimiters !== !1 && i.push(l),
        n.padding !== !1 && i.push(` `),
        (n.delimiterEnd !== !1 || d !== r - 1) && i.push(`|`);
    }
    m.push(n.delimiterEnd === !1 ? i.join(``).replace(/ +$/, ``) : i.join(``));
  }
  return m.join(`
`);
}
function He(e) {
  return e == null ? `` : String(e);
}
function D(e) {
  const t = typeof e == `string` ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}
const Ue = f([
  `break`,
  `delete`,
  `emphasis`,
  `footnote`,
  `footnoteReference`,
  `image`,
  `imageReference`,
  `inlineCode`,
  `inlineMath`,
  `link`,
  `linkReference`,
  `mdxJsxTextElement`,
  `mdxTextExpression`,
  `strong`,
  `text`,
  `textDirective`,
]);
function We(e, t, n, r) {
  const i = n.enter(`blockquote`),
    a = n.createTracker(r);
  a.move(`> `), a.shift(2);
  const o = n.indentLines(n.containerFlow(e, a.current()), Ge);
  return (i(), o);
}
function Ge(e, t, n) {
  return `>` + (n ? `` : ` `) + e;
}
function Ke(e, t) {
  return O(e, t.inConstruct, !0) && !O(e, t.notInConstruct, !1);
}
function O(e, t, n) {
  if ((typeof t == `string` && (t = [t]), !t || t.length === 0)) return n;
  let r = -1;
  for (; ++r < t.length; ) if (e.includes(t[r])) return !0;
  return !1;
}
function k(e, t, n, r) {
  let i = -1;
  for (; ++i < n.unsafe.length; ) {
    const e = n.unsafe[i];
    if (
      e.character ===
        `
` &&
      !e.before &&
      !e.after &&
      Ke(n.stack, e)
    )
      return /[\t ]/.test(r.before) ? `` : ` `;
  }
  return `\\
`;
}
function qe(e, t) {
  let n = String(e),
    r = n.indexOf(t),
    i = r,
    a = 0,
    o = 0;
  if (typeof t != `string`) throw TypeError(`Expected substring`);
  for (; r !== -1; ) r === i ? ++a > o && (o = a) : (a = 1), (i = r + t.length), (r = n.indexOf(t, i));
  return o;
}
function Je(e, t) {
  return !(
    t.options.fences !== !1 ||
    !e.value ||
    e.lang ||
    !/[^\n\r ]/.test(e.value) ||
    /^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value)
  );
}
function Ye(e) {
  const t = e.options.fence || '`';
  if (t !== '`' && t !== `~`)
    throw Error('Cannot serialize code with `' + t + '` for `options.fence`, expected `` ` `` or `~`');
  return t;
}
function Xe(e, t, n, r) {
  const i = Ye(n),
    a = e.value || ``;
  if (Je(e, n)) {
    const e = n.enter(`codeIndented`),
      t = n.indentLines(a, Ze);
    return (e(), t);
  }
  let o = n.createTracker(r),
    s = i.repeat(Math.max(qe(a, i) + 1, 3)),
    c = n.enter(`codeFenced`),
    l = i === '`' ? `GraveAccent` : `Tilde`,
    u = o.move(s);
  if (e.lang) {
    const t = n.enter(`codeFencedLang${l}`);
    (u += o.move(n.safe(e.lang, { before: u, after: ` `, encode: ['`'], ...o.current() }))), t();
  }
  if (e.lang && e.meta) {
    const t = n.enter(`codeFencedMeta${l}`);
    (u += o.move(` `)),
      (u += o.move(
        n.safe(e.meta, {
          before: u,
          after: `
`,
          encode: ['`'],
          ...o.current(),
        }),
      )),
      t();
  }
  return (
    (u += o.move(`
`)),
    a &&
      (u += o.move(
        a +
          `
`,
      )),
    (u += o.move(s)),
    c(),
    u
  );
}
function Ze(e, t, n) {
  return (n ? `` : `    `) + e;
}
function A(e) {
  const t = e.options.quote || `"`;
  if (t !== `"` && t !== `'`)
    throw Error('Cannot serialize title with `' + t + '` for `options.quote`, expected `"`, or `\'`');
  return t;
}
function Qe(e, t, n, r) {
  let i = A(n),
    a = i === `"` ? `Quote` : `Apostrophe`,
    o = n.enter(`definition`),
    s = n.enter(`label`),
    c = n.createTracker(r),
    l = c.move(`[`);
  return (
    (l += c.move(n.safe(n.associationId(e), { before: l, after: `]`, ...c.current() }))),
    (l += c.move(`]: `)),
    s(),
    !e.url || /[\0- \u007F]/.test(e.url)
      ? ((s = n.enter(`destinationLiteral`)),
        (l += c.move(`<`)),
        (l += c.move(n.safe(e.url, { before: l, after: `>`, ...c.current() }))),
        (l += c.move(`>`)))
      : ((s = n.enter(`destinationRaw`)),
        (l += c.move(
          n.safe(e.url, {
            before: l,
            after: e.title
              ? ` `
              : `
`,
            ...c.current(),
          }),
        ))),
    s(),
    e.title &&
      ((s = n.enter(`title${a}`)),
      (l += c.move(` ` + i)),
      (l += c.move(n.safe(e.title, { before: l, after: i, ...c.current() }))),
      (l += c.move(i)),
      s()),
    o(),
    l
  );
}
function $e(e) {
  const t = e.options.emphasis || `*`;
  if (t !== `*` && t !== `_`)
    throw Error('Cannot serialize emphasis with `' + t + '` for `options.emphasis`, expected `*`, or `_`');
  return t;
}
function j(e) {
  const t = e.codePointAt(0);
  return t === void 0 ? `` : String.fromCodePoint(t);
}
function M(e) {
  const t = e.codePointAt(e.length - 2);
  return t !== void 0 && t > 65535 ? e.slice(-2) : e.slice(-1);
}
function N(e) {
  return `&#x` + e.toString(16).toUpperCase() + `;`;
}
function P(e, t, n) {
  const r = s(e),
    i = s(t);
  return r === void 0
    ? i === void 0
      ? n === `_`
        ? { inside: !0, outside: !0 }
        : { inside: !1, outside: !1 }
      : i === 1
        ? { inside: !0, outside: !0 }
        : { inside: !1, outside: !0 }
    : r === 1
      ? i === void 0
        ? { inside: !1, outside: !1 }
        : i === 1
          ? { inside: !0, outside: !0 }
          : { inside: !1, outside: !1 }
      : i === void 0
        ? { inside: !1, outside: !1 }
        : i === 1
          ? { inside: !0, outside: !1 }
          : { inside: !1, outside: !1 };
}
function et(e) {
  if (e.charCodeAt(0) !== 60) return;
  const t = e.charCodeAt(1);
  if (t === 33) {
    const t = e.charCodeAt(2);
    return t === 45 ? 2 : t === 91 ? 5 : a(t) ? 4 : void 0;
  }
  if (t === 63) return 3;
  let n = t === 47,
    i = n ? 2 : 1,
    o = i,
    s = e.charCodeAt(o);
  if (!a(s)) return;
  for (; s === 45 || r(s); ) s = e.charCodeAt(++o);
  const l = e.slice(i, o).toLowerCase();
  return !n && s !== 47 && c.includes(l) ? 1 : u.includes(l) ? 6 : 7;
}
const F = /* @__PURE__ */ new Map([
  [`*`, !1],
  [`_`, !0],
]);
function tt(e, t, n) {
  const r = /* @__PURE__ */ new Set();
  for (const i of e) {
    const e = n.get(i);
    if (e && i.attention && t.some((e) => e.attention === i.attention)) for (const t of e.tokens) r.add(t.attention);
  }
  const i = [];
  for (const t of e) t.attention && r.delete(t.attention) && i.push(t.attention);
  return (i.reverse(), i);
}
function I(e, t, n) {
  let r = [],
    i = /* @__PURE__ */ new Map(),
    a = /* @__PURE__ */ new Map(),
    o = 0;
  for (; o < e.length; ) {
    if (!e[o].attention) {
      o++;
      continue;
    }
    let c = e[o].value.charAt(0),
      l = F.get(c),
      u = o + 1;
    for (; u < e.length && e[u].attention && e[u].value.charAt(0) === c; ) u++;
    const d = o ? e[o - 1].value : t,
      f = s(d.charCodeAt(d.length - 1)),
      p = s((u < e.length ? e[u].value : n).charCodeAt(0)),
      m = !p || (p === 2 && !!f),
      h = !f || (f === 2 && !!p),
      g = {
        tokens: e.slice(o, u),
        markers: [],
        start: 0,
        end: 0,
        open: l ? m && (!!f || !h) : m,
        close: l ? h && (!!p || !m) : h,
        split: l !== void 0,
      };
    for (const e of g.tokens) {
      i.set(e, [...g.tokens]), a.set(e, g);
      let t = e.value.length;
      for (; t--; ) g.markers.push(e);
    }
    (g.end = g.markers.length), r.push(g), (o = u);
  }
  for (rt(r, i), o = -1; ++o < e.length; ) {
    const t = i.get(e[o]);
    if (t) return { attention: tt(e, t, a), index: o };
  }
}
function L(e, t) {
  const n = e[t ? 0 : e.length - 1];
  if (!n || n.attention) return;
  const r = t ? j(n.value) : M(n.value),
    i = N(r.codePointAt(0));
  if (t) n.value = i + n.value.slice(r.length);
  else {
    let e = n.value.slice(0, n.value.length - r.length),
      t = 0;
    for (; e.charCodeAt(e.length - 1 - t) === 92; ) t++;
    t % 2 && (e += `\\`), (n.value = e + i);
  }
}
function nt(e, t, n, r, i) {
  for (const a of n.attention) {
    const o = t.get(a) || a.sequences[0];
    for (const s of a.sequences) {
      if (s === o) continue;
      const c = new Map(t);
      c.set(a, s);
      const l = V(e, c, r, i),
        u = I(l, r, i);
      if (!u || u.index > n.index) return { chosen: c, mistake: u, tokens: l };
    }
  }
}
function rt(e, t) {
  const n = /* @__PURE__ */ new Map();
  for (const r of e) {
    let e = r.tokens[0].value.charAt(0),
      i = n.get(e);
    i || ((i = []), n.set(e, i));
    let a = r.close ? i.length : 0;
    for (; a-- && r.start < r.end; ) {
      const e = i[a],
        n = e.end - e.start,
        o = r.end - r.start;
      if (r.split ? (e.close || r.open) && o % 3 && !((n + o) % 3) : n !== e.markers.length || n !== o) continue;
      const s = r.split ? (n > 1 && o > 1 ? 2 : 1) : o,
        c = e.markers.slice(e.end - s, e.end),
        l = r.markers.slice(r.start, r.start + s),
        u = c[0],
        d = l[0];
      if (
        u === c[s - 1] &&
        u.value.length === s &&
        d === l[s - 1] &&
        d.value.length === s &&
        u.attention === d.attention
      )
        t.delete(u), t.delete(d);
      else {
        const e = [.../* @__PURE__ */ new Set([...c, ...l])];
        for (const n of e) {
          const r = t.get(n);
          r && r.push(...e);
        }
      }
      (e.end -= s), (r.start += s), e.start === e.end && i.splice(a, 1), (a = i.length);
    }
    r.open && r.start < r.end && i.push(r);
  }
}
function it(e, t, n) {
  if (t.length === 0)
    throw Error('Cannot serialize `' + e + '` as attention without markers, expected one or more markers');
  if (n.length === 0)
    throw Error('Cannot serialize `' + e + '` as attention without sizes, expected one or more sizes');
  for (const t of n)
    if (!Number.isSafeInteger(t) || t < 1)
      throw Error('Cannot serialize `' + e + '` as attention with `' + t + '` as size, expected positive integer');
  const r = [];
  for (const a of t) {
    if (a.length !== 1)
      throw Error(
        'Cannot serialize `' + e + '` as attention with `' + a + '` as marker, expected a single ascii character',
      );
    if (!i(a.charCodeAt(0)))
      throw Error('Cannot serialize `' + e + '` as attention with `' + a + '` as marker, expected ascii punctuation');
    for (const e of n) r.push(a.repeat(e));
  }
  return r;
}
function at(e, t, n) {
  let r = t.indexStack,
    i = e.children || [],
    a = [],
    o = -1,
    s = n.before;
  r.push(-1);
  let c = t.createTracker(n);
  for (; ++o < i.length; ) {
    let l = i[o],
      u;
    if (((r[r.length - 1] = o), o + 1 < i.length)) {
      let n = t.handle.handlers[i[o + 1].type];
      n && n.peek && (n = n.peek), (u = n ? j(n(i[o + 1], e, t, { before: ``, after: ``, ...c.current() })) : ``);
    } else u = n.after;
    const d = a[a.length - 1];
    typeof d == `string` &&
      (s === `\r` ||
        s ===
          `
`) &&
      l.type === `html` &&
      et(l.value) !== 7 &&
      ((a[a.length - 1] = d.replace(/(\r?\n|\r)$/, ` `)),
      (s = ` `),
      (c = t.createTracker(n)),
      c.move(H(a, n.before, n.after)));
    const f = t.handle.handlers[l.type];
    if (f && f.attention) {
      const e = R(l, f.attention, t, c);
      if (!e) continue;
      a.push(e), (s = M(e.sequences[0]));
    } else {
      const n = t.handle(l, e, t, { ...c.current(), after: u, before: s });
      if (!n) continue;
      c.move(n), a.push(n), (s = M(n));
    }
  }
  return (r.pop(), a);
}
function R(e, t, n, r) {
  const { construct: i, markers: a, sizes: o } = t(e, n),
    s = it(e.type, a, o),
    c = s[0],
    l = n.enter(i),
    u = n.createTracker(r.current());
  u.move(c);
  const d = at(e, n, { ...u.current(), before: c, after: c });
  if ((l(), d.length !== 0)) return (r.move(c), r.move(H(d, c, c)), r.move(c), { children: d, sequences: s });
}
function z(e, t, n, r) {
  let i = V(e, t, n, r),
    a = I(i, n, r);
  for (; a; ) {
    const o = nt(e, t, a, n, r);
    if (!o) return;
    (t = o.chosen), (i = o.tokens), (a = o.mistake);
  }
  return i;
}
function B(e, t, n, r) {
  let i = n,
    a = -1;
  for (; ++a < e.length; ) {
    const o = e[a];
    if (typeof o == `string`) {
      i = ``;
      continue;
    }
    const s = a === e.length - 1 ? r : ``,
      c =
        o.sequences.find((t) => {
          const r = t.charAt(0);
          return (r !== i.charAt(0) && r !== s.charAt(0)) || (e.length === 1 && F.has(r) && t.length > n.length);
        }) || o.sequences[0];
    c !== o.sequences[0] && t.set(o, c), B(o.children, t, c, c), (i = c);
  }
}
function V(e, t, n, r) {
  let i = [],
    a,
    o = M(n),
    s = -1;
  for (; ++s < e.length; ) {
    const n = e[s];
    if (typeof n == `string`) {
      const e = { value: n, attention: void 0 };
      a && a === j(n) && L([e], !0), (a = void 0), i.push(e), e.value && (o = M(e.value));
      continue;
    }
    const c = t.get(n) || n.sequences[0],
      l = c.charAt(0),
      u = e[s + 1],
      d = o,
      f = j(u === void 0 ? r : typeof u == `string` ? u : t.get(u) || u.sequences[0]),
      p = V(n.children, t, c, c),
      m = p[0].value,
      h = P(d.charCodeAt(d.length - 1), m.charCodeAt(0), l);
    h.inside && L(p, !0);
    const g = M(p[p.length - 1].value),
      _ = P(f.charCodeAt(0), g.charCodeAt(g.length - 1), l);
    _.inside && L(p, !1),
      h.outside &&
        d !==
          `
` &&
        d !== `\r` &&
        L(i, !1),
      _.outside && (a = f),
      i.push({ value: c, attention: n }, ...p, { value: c, attention: n }),
      (o = c.charAt(c.length - 1));
  }
  return i;
}
function H(e, t, n) {
  const r = /* @__PURE__ */ new Map();
  B(e, r, t, n);
  let i =
      (r.size > 0 ? z(e, r, t, n) : void 0) ||
      z(e, /* @__PURE__ */ new Map(), t, n) ||
      V(e, /* @__PURE__ */ new Map(), t, n),
    a = ``;
  for (const e of i) a += e.value;
  return a;
}
(U.attention = W), (U.peek = ot);
function U(e, t, n, r) {
  const i = n.enter(`phrasing`),
    a = R(e, W, n, n.createTracker(r)),
    o = a ? H([a], r.before, r.after) : ``;
  return (i(), o);
}
function W(e, t) {
  return { construct: `emphasis`, markers: $e(t) === `*` ? [`*`, `_`] : [`_`, `*`], sizes: [1] };
}
function ot(e, t, n) {
  return n.options.emphasis || `*`;
}
function G(e, t, n, r) {
  let i, a, o;
  typeof n == `function` || (n && typeof n == `object`) ? ((i = t), (a = n), (o = r)) : ((a = t), (o = n)),
    typeof a == `function` ? y(e, i, K(a), o) : y(e, i, st(a), o);
}
function st(e) {
  return !e || typeof e != `object`
    ? e
    : {
        enter: typeof e.enter == `function` ? K(e.enter) : e.enter,
        exit: typeof e.exit == `function` ? K(e.exit) : e.exit,
      };
}
function K(e) {
  return t;
  function t(t, n, r) {
    return e(t, r, n[n.length - 1]);
  }
}
function ct(e, t) {
  let n = !1;
  return (
    G(e, (e) => {
      if ((`value` in e && /\r?\n|\r/.test(e.value)) || e.type === `break`) return ((n = !0), !1);
    }),
    !!((!e.depth || e.depth < 3) && l(e) && (t.options.setext || n))
  );
}
function lt(e, t, n, r) {
  const i = Math.max(Math.min(6, e.depth || 1), 1),
    a = n.createTracker(r);
  if (ct(e, n)) {
    const t = n.enter(`headingSetext`),
      r = n.enter(`phrasing`),
      o = n.containerPhrasing(e, {
        ...a.current(),
        before: `
`,
        after: `
`,
      });
    return (
      r(),
      t(),
      o +
        `
` +
        (i === 1 ? `=` : `-`).repeat(
          o.length -
            (Math.max(
              o.lastIndexOf(`\r`),
              o.lastIndexOf(`
`),
            ) +
              1),
        )
    );
  }
  const o = `#`.repeat(i),
    s = n.enter(`headingAtx`),
    c = n.enter(`phrasing`);
  a.move(o + ` `);
  let l = n.containerPhrasing(e, {
      before: `# `,
      after: `
`,
      ...a.current(),
    }),
    u = l.charCodeAt(0);
  return (
    (u === 9 || u === 32) && (l = N(u) + l.slice(1)),
    (l = l ? o + ` ` + l : o),
    n.options.closeAtx && (l += ` ` + o),
    c(),
    s(),
    l
  );
}
q.peek = ut;
function q(e) {
  return e.value || ``;
}
function ut() {
  return `<`;
}
dt.peek = ft;
function dt(e, t, n, r) {
  let i = A(n),
    a = i === `"` ? `Quote` : `Apostrophe`,
    o = n.enter(`image`),
    s = n.enter(`label`),
    c = n.createTracker(r),
    l = c.move(`![`);
  return (
    (l += c.move(n.safe(e.alt, { before: l, after: `]`, ...c.current() }))),
    (l += c.move(`](`)),
    s(),
    (!e.url && e.title) || /[\0- \u007F]/.test(e.url)
      ? ((s = n.enter(`destinationLiteral`)),
        (l += c.move(`<`)),
        (l += c.move(n.safe(e.url, { before: l, after: `>`, ...c.current() }))),
        (l += c.move(`>`)))
      : ((s = n.enter(`destinationRaw`)),
        (l += c.move(n.safe(e.url, { before: l, after: e.title ? ` ` : `)`, ...c.current() })))),
    s(),
    e.title &&
      ((s = n.enter(`title${a}`)),
      (l += c.move(` ` + i)),
      (l += c.move(n.safe(e.title, { before: l, after: i, ...c.current() }))),
      (l += c.move(i)),
      s()),
    (l += c.move(`)`)),
    o(),
    l
  );
}
function ft() {
  return `!`;
}
pt.peek = mt;
function pt(e, t, n, r) {
  let i = e.referenceType,
    a = n.enter(`imageReference`),
    o = n.enter(`label`),
    s = n.createTracker(r),
    c = s.move(`![`),
    l = n.safe(e.alt, { before: c, after: `]`, ...s.current() });
  (c += s.move(l + `][`)), o();
  const u = n.stack;
  (n.stack = u.filter((e) => e !== `phrasing`)), (o = n.enter(`reference`));
  const d = n.safe(n.associationId(e), { before: c, after: `]`, ...s.current() });
  return (
    o(),
    (n.stack = u),
    a(),
    i === `full` || !l || l !== d
      ? (c += s.move(d + `]`))
      : i === `shortcut`
        ? (c = c.slice(0, -1))
        : (c += s.move(`]`)),
    c
  );
}
function mt() {
  return `!`;
}
ht.peek = gt;
function ht(e, t, n) {
  let r = e.value || ``,
    i = '`',
    a = -1;
  for (; RegExp('(^|[^`])' + i + '([^`]|$)').test(r); ) i += '`';
  for (
    /[^\n\r ]/.test(r) && ((/^[\n\r ]/.test(r) && /[\n\r ]$/.test(r)) || /^`|`$/.test(r)) && (r = ` ` + r + ` `);
    ++a < n.unsafe.length;
  ) {
    const e = n.unsafe[a],
      t = n.compilePattern(e);
    if (!e.atBreak) continue;
    let i;
    for (; (i = t.exec(r)); ) {
      let e = i.index;
      r.charCodeAt(e) === 10 && r.charCodeAt(e - 1) === 13 && e--, (r = r.slice(0, e) + ` ` + r.slice(i.index + 1));
    }
  }
  return i + r + i;
}
function gt() {
  return '`';
}
function _t(e, t) {
  const n = l(e);
  return !(
    t.options.resourceLink ||
    !e.url ||
    e.title ||
    !e.children ||
    e.children.length !== 1 ||
    e.children[0].type !== `text` ||
    (n !== e.url && `mailto:` + n !== e.url) ||
    !/^[a-z][+\-.a-z]+:/i.test(e.url) ||
    /[\0- <>\u007F]/.test(e.url)
  );
}
vt.peek = yt;
function vt(e, t, n, r) {
  const i = A(n),
    a = i === `"` ? `Quote` : `Apostrophe`,
    o = n.createTracker(r);
  if (_t(e, n)) {
    const t = n.stack;
    n.stack = t.filter((e) => e !== `phrasing`);
    let r = n.enter(`autolink`),
      i = o.move(`<`);
    return (
      (i += o.move(n.containerPhrasing(e, { before: i, after: `>`, ...o.current() }))),
      (i += o.move(`>`)),
      r(),
      (n.stack = t),
      i
    );
  }
  let s = n.enter(`link`),
    c = n.enter(`label`),
    l = o.move(`[`),
    u = n.containerPhrasing(e, { before: l, after: `](`, ...o.current() });
  (l += o.move(u)), c(), (l += o.move(`](`));
  let d = /[\0- \u007F]/.test(e.url),
    f = r.before.charAt(r.before.length - 1),
    p = e.title || void 0;
  if (
    !p &&
    !d &&
    (f ===
      `
` ||
      f === `\r`)
  ) {
    let e = 0;
    for (; e < u.length && u.charCodeAt(e) !== 93; ) e += u.charCodeAt(e) === 92 ? 2 : 1;
    u.charCodeAt(e + 1) === 58 && (p = ``);
  }
  return (
    (!e.url && typeof p == `string`) || d
      ? ((c = n.enter(`destinationLiteral`)),
        (l += o.move(`<`)),
        (l += o.move(n.safe(e.url, { before: l, after: `>`, ...o.current() }))),
        (l += o.move(`>`)))
      : ((c = n.enter(`destinationRaw`)),
        (l += o.move(n.safe(e.url, { before: l, after: typeof p == `string` ? ` ` : `)`, ...o.current() })))),
    c(),
    typeof p == `string` &&
      ((c = n.enter(`title${a}`)),
      (l += o.move(` ` + i)),
      (l += o.move(n.safe(p, { before: l, after: i, ...o.current() }))),
      (l += o.move(i)),
      c()),
    (l += o.move(`)`)),
    s(),
    l
  );
}
function yt(e, t, n) {
  return _t(e, n) ? `<` : `[`;
}
bt.peek = xt;
function bt(e, t, n, r) {
  let i = e.referenceType,
    a = n.enter(`linkReference`),
    o = n.enter(`label`),
    s = n.createTracker(r),
    c = s.move(`[`),
    l = n.containerPhrasing(e, { before: c, after: `]`, ...s.current() });
  (c += s.move(l + `][`)), o();
  const u = n.stack;
  (n.stack = u.filter((e) => e !== `phrasing`)), (o = n.enter(`reference`));
  const d = n.safe(n.associationId(e), { before: c, after: `]`, ...s.current() });
  return (
    o(),
    (n.stack = u),
    a(),
    i === `full` || !l || l !== d
      ? (c += s.move(d + `]`))
      : i === `shortcut`
        ? (c = c.slice(0, -1))
        : (c += s.move(`]`)),
    c
  );
}
function xt() {
  return `[`;
}
function J(e) {
  const t = e.options.bullet || `*`;
  if (t !== `*` && t !== `+` && t !== `-`)
    throw Error('Cannot serialize items with `' + t + '` for `options.bullet`, expected `*`, `+`, or `-`');
  return t;
}
function St(e) {
  const t = J(e),
    n = e.options.bulletOther;
  if (!n) return t === `*` ? `-` : `*`;
  if (n !== `*` && n !== `+` && n !== `-`)
    throw Error('Cannot serialize items with `' + n + '` for `options.bulletOther`, expected `*`, `+`, or `-`');
  if (n === t) throw Error('Expected `bullet` (`' + t + '`) and `bulletOther` (`' + n + '`) to be different');
  return n;
}
function Ct(e) {
  const t = e.options.bulletOrdered || `.`;
  if (t !== `.` && t !== `)`)
    throw Error('Cannot serialize items with `' + t + '` for `options.bulletOrdered`, expected `.` or `)`');
  return t;
}
function wt(e) {
  const t = e.options.rule || `*`;
  if (t !== `*` && t !== `-` && t !== `_`)
    throw Error('Cannot serialize rules with `' + t + '` for `options.rule`, expected `*`, `-`, or `_`');
  return t;
}
function Tt(e, t, n, r) {
  let i = n.enter(`list`),
    a = n.bulletCurrent,
    o = e.ordered ? Ct(n) : J(n),
    s = e.ordered ? (o === `.` ? `)` : `.`) : St(n),
    c = t && n.bulletLastUsed ? o === n.bulletLastUsed : !1;
  if (!e.ordered) {
    const t = e.children ? e.children[0] : void 0;
    if (
      ((o !== `*` && o !== `-`) ||
        !t ||
        (t.children && t.children[0]) ||
        n.stack[n.stack.length - 1] !== `list` ||
        n.stack[n.stack.length - 2] !== `listItem` ||
        n.stack[n.stack.length - 3] !== `list` ||
        n.stack[n.stack.length - 4] !== `listItem` ||
        n.indexStack[n.indexStack.length - 1] !== 0 ||
        n.indexStack[n.indexStack.length - 2] !== 0 ||
        n.indexStack[n.indexStack.length - 3] !== 0 ||
        (c = !0),
      wt(n) === o && t)
    ) {
      let t = -1;
      for (; ++t < e.children.length; ) {
        const n = e.children[t];
        if (n && n.type === `listItem` && n.children && n.children[0] && n.children[0].type === `thematicBreak`) {
          c = !0;
          break;
        }
      }
    }
  }
  c && (o = s), (n.bulletCurrent = o);
  const l = n.containerFlow(e, r);
  return ((n.bulletLastUsed = o), (n.bulletCurrent = a), i(), l);
}
function Et(e) {
  const t = e.options.listItemIndent || `one`;
  if (t !== `tab` && t !== `one` && t !== `mixed`)
    throw Error(
      'Cannot serialize items with `' + t + '` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`',
    );
  return t;
}
function Dt(e, t, n, r) {
  let i = Et(n),
    a = n.bulletCurrent || J(n);
  t &&
    t.type === `list` &&
    t.ordered &&
    (a =
      (typeof t.start == `number` && t.start > -1 ? t.start : 1) +
      (n.options.incrementListMarker === !1 ? 0 : t.children.indexOf(e)) +
      a);
  let o = a.length + 1;
  (i === `tab` || (i === `mixed` && ((t && t.type === `list` && t.spread) || e.spread))) && (o = Math.ceil(o / 4) * 4);
  const s = n.createTracker(r);
  s.move(a + ` `.repeat(o - a.length)), s.shift(o);
  const c = n.enter(`listItem`),
    l = n.indentLines(n.containerFlow(e, s.current()), u);
  return (c(), l);
  function u(e, t, n) {
    return t ? (n ? `` : ` `.repeat(o)) + e : (n ? a : a + ` `.repeat(o - a.length)) + e;
  }
}
function Ot(e, t, n, r) {
  const i = n.enter(`paragraph`),
    a = n.enter(`phrasing`),
    o = n.containerPhrasing(e, r);
  return (a(), i(), o);
}
function kt(e, t, n, r) {
  if (!e.children.some((e) => Ue(e))) return n.containerFlow(e, r);
  const i = n.enter(`phrasing`),
    a = n.containerPhrasing(e, r);
  return (i(), a);
}
function At(e) {
  const t = e.options.strong || `*`;
  if (t !== `*` && t !== `_`)
    throw Error('Cannot serialize strong with `' + t + '` for `options.strong`, expected `*`, or `_`');
  return t;
}
(Y.attention = jt), (Y.peek = Mt);
function Y(e, t, n, r) {
  const i = n.enter(`phrasing`),
    a = R(e, jt, n, n.createTracker(r)),
    o = a ? H([a], r.before, r.after) : ``;
  return (i(), o);
}
function jt(e, t) {
  return { construct: `strong`, markers: At(t) === `*` ? [`*`, `_`] : [`_`, `*`], sizes: [2] };
}
function Mt(e, t, n) {
  return n.options.strong || `*`;
}
function Nt(e, t, n, r) {
  /* c8 ignore next -- parent always passed */
  const i = t ? t.children : [],
    a = n.indexStack[n.indexStack.length - 1];
  return n.safe(e.value, { ...r, afterNode: i[a + 1], beforeNode: i[a - 1] });
}
function Pt(e) {
  const t = e.options.ruleRepetition || 3;
  if (t < 3)
    throw Error(
      'Cannot serialize rules with repetition `' + t + '` for `options.ruleRepetition`, expected `3` or more',
    );
  return t;
}
function Ft(e, t, n) {
  const r = (wt(n) + (n.options.ruleSpaces ? ` ` : ``)).repeat(Pt(n));
  return n.options.ruleSpaces ? r.slice(0, -1) : r;
}
const X = {
  blockquote: We,
  break: k,
  code: Xe,
  definition: Qe,
  emphasis: U,
  hardBreak: k,
  heading: lt,
  html: q,
  image: dt,
  imageReference: pt,
  inlineCode: ht,
  link: vt,
  linkReference: bt,
  list: Tt,
  listItem: Dt,
  paragraph: Ot,
  root: kt,
  strong: Y,
  text: Nt,
  thematicBreak: Ft,
};
function It() {
  return {
    enter: { table: Lt, tableData: Bt, tableHeader: Bt, tableRow: zt },
    exit: { codeText: Vt, table: Rt, tableData: Z, tableHeader: Z, tableRow: Z },
  };
}
function Lt(e) {
  const t = e._align;
  this.enter({ type: `table`, align: t.map((e) => (e === `none` ? null : e)), children: [], position: void 0 }, e),
    (this.data.inTable = !0);
}
function Rt(e) {
  this.exit(e), (this.data.inTable = void 0);
}
function zt(e) {
  this.enter({ type: `tableRow`, children: [], position: void 0 }, e);
}
function Z(e) {
  this.exit(e);
}
function Bt(e) {
  this.enter({ type: `tableCell`, children: [], position: void 0 }, e);
}
function Vt(e) {
  let t = this.resume();
  this.data.inTable && (t = t.replace(/\\([\\|])/g, Ht));
  const n = this.stack[this.stack.length - 1];
  n.type, (n.value = t), this.exit(e);
}
function Ht(e, t) {
  return t === `|` ? t : e;
}
function Ut(e) {
  const { tableCellPadding: t, tablePipeAlign: n, stringLength: r } = e || {},
    i = t ? ` ` : `|`;
  return {
    handlers: { inlineCode: d, table: a, tableCell: s, tableRow: o },
    join: [Wt],
    unsafe: [
      { character: `\r`, inConstruct: `tableCell` },
      {
        character: `
`,
        inConstruct: `tableCell`,
      },
      { atBreak: !0, character: `|`, after: `[	 :-]` },
      { character: `|`, inConstruct: `tableCell` },
      { atBreak: !0, character: `:`, after: `-` },
      { atBreak: !0, character: `-`, after: `[:|-]` },
    ],
  };
  function a(e, t, n, r) {
    const i = l(e, n, r),
      a = i[0];
    if (a) {
      let t = e.align ? e.align.length : 0,
        n = -1;
      if (!t) for (; ++n < i.length; ) i[n].length > t && (t = i[n].length);
      for (; a.length < t; ) a.push(``);
    }
    return c(i, e.align);
  }
  function o(e, t, n, r) {
    const i = c([u(e, n, r)]);
    return i.slice(
      0,
      i.indexOf(`
`),
    );
  }
  function s(e, t, n, r) {
    const a = n.enter(`tableCell`),
      o = n.enter(`phrasing`),
      s = n.containerPhrasing(e, { ...r, before: i, after: i });
    return (o(), a(), s);
  }
  function c(e, i) {
    return Ve(e, { align: i, alignDelimiters: n, fillRows: !1, padding: t, stringLength: r });
  }
  function l(e, t, n) {
    let { children: r } = e,
      i = -1,
      a = [],
      o = t.enter(`table`);
    for (; ++i < r.length; ) a[i] = u(r[i], t, n);
    return (o(), a);
  }
  function u(e, t, n) {
    let { children: r } = e,
      i = -1,
      a = [],
      o = t.enter(`tableRow`);
    for (; ++i < r.length; ) a[i] = s(r[i], e, t, n);
    return (o(), a);
  }
  function d(e, t, n) {
    const r = X.inlineCode(e, t, n);
    if (!n.stack.includes(`tableCell`)) return r;
    let i = [],
      a = 0,
      o = r.indexOf(`|`);
    for (; o !== -1; ) {
      let e = o;
      for (; e > a && r.charCodeAt(e - 1) === 92; ) e--;
      i.push(r.slice(a, o)), (o - e) % 2 == 0 && i.push(`\\`), (a = o), (o = r.indexOf(`|`, o + 1));
    }
    return (i.push(r.slice(a)), i.join(``));
  }
}
function Wt(e, t, n, r) {
  if (
    e.type === `table` &&
    n.type === `listItem` &&
    n.spread === !1 &&
    (t.type === `definition` || (t.type === `heading` && Gt(t, r)) || t.type === `paragraph` || t.type === `table`)
  )
    return 1;
}
function Gt(e, t) {
  let n = !1;
  return (
    G(e, (e) => {
      if (e.type === `break` || (`value` in e && /\r?\n|\r/.test(e.value))) return ((n = !0), !1);
    }),
    !!((!e.depth || e.depth < 3) && l(e) && (t.options.setext || n))
  );
}
function Kt() {
  return { exit: { taskListCheckValueChecked: Q, taskListCheckValueUnchecked: Q, paragraph: Jt } };
}
function qt() {
  return { handlers: { paragraph: Yt }, join: [Xt] };
}
function Q(e) {
  const t = this.stack[this.stack.length - 2];
  t.type, (t.checked = e.type === `taskListCheckValueChecked`);
}
function Jt(e) {
  const t = this.stack[this.stack.length - 2];
  if (t && t.type === `listItem` && typeof t.checked == `boolean`) {
    const e = this.stack[this.stack.length - 1];
    e.type;
    const n = e.children[0];
    if (n && n.type === `text`) {
      let r = t.children,
        i = -1,
        a;
      for (; ++i < r.length; ) {
        const e = r[i];
        if (e.type === `paragraph`) {
          a = e;
          break;
        }
      }
      a === e &&
        ((n.value = n.value.slice(1)),
        n.value.length === 0
          ? e.children.shift()
          : e.position &&
            n.position &&
            typeof n.position.start.offset == `number` &&
            (n.position.start.column++, n.position.start.offset++, (e.position.start = { ...n.position.start })));
    }
  }
  this.exit(e);
}
function Yt(e, t, n, r) {
  if (!t || t.type !== `listItem` || $(t) !== e) return X.paragraph(e, t, n, r);
  const i = `[` + (t.checked ? `x` : ` `) + `] `,
    a = n.createTracker(r);
  return (
    a.move(i),
    i +
      X.paragraph(e.children.length > 0 ? e : { type: `paragraph`, children: [{ type: `text`, value: ` ` }] }, t, n, {
        ...r,
        ...a.current(),
      })
  );
}
function Xt(e, t, n) {
  if (e.type !== `definition` || n.type !== `listItem`) return;
  const r = $(n);
  if (r && n.children.indexOf(e) < n.children.indexOf(r)) return 0;
}
function $(e) {
  if (typeof e.checked == `boolean`)
    for (const t of e.children) {
      if (t.type === `paragraph`) return t;
      if (t.type !== `definition`) return;
    }
}
function Zt() {
  return [oe(), Ae(), Pe(), It(), Kt()];
}
function Qt(e) {
  return { extensions: [se(), je(e), Fe(), Ut(e), qt()] };
}

export { Qt as gfmToMarkdown, Zt as gfmFromMarkdown };
