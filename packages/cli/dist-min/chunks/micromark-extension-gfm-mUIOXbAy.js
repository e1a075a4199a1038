import { t as a, a as e, r as i, n, o as r, c as t } from './blank-line-DCaU40Zu.js';
import { f as c, n as d, t as f, i as l, c as o, u as p, d as s, l as u } from './micromark-util-character-yInBYKlV.js';
import { t as h, n as m } from './micromark-util-classify-character-B30wHoLv.js';

const g = { '"': `quot`, '&': `amp`, '<': `lt`, '>': `gt` };
function _(e) {
  return e.replace(/["&<>]/g, t);
  function t(e) {
    return `&` + g[e] + `;`;
  }
}
function v(e, t) {
  const n = _(y(e || ``));
  if (!t) return n;
  const r = n.indexOf(`:`),
    i = n.indexOf(`?`),
    a = n.indexOf(`#`),
    o = n.indexOf(`/`);
  return r < 0 || (o > -1 && r > o) || (i > -1 && r > i) || (a > -1 && r > a) || t.test(n.slice(0, r)) ? n : ``;
}
function y(e) {
  let t = [],
    n = -1,
    r = 0,
    i = 0;
  for (; ++n < e.length; ) {
    let a = e.charCodeAt(n),
      o = ``;
    if (a === 37 && d(e.charCodeAt(n + 1)) && d(e.charCodeAt(n + 2))) i = 2;
    else if (a < 128) /[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(a)) || (o = String.fromCharCode(a));
    else if (a > 55295 && a < 57344) {
      const t = e.charCodeAt(n + 1);
      a < 56320 && t > 56319 && t < 57344 ? ((o = String.fromCharCode(a, t)), (i = 1)) : (o = `�`);
    } else o = String.fromCharCode(a);
    (o &&= (t.push(e.slice(r, n), encodeURIComponent(o)), (r = n + i + 1), ``)), (i &&= ((n += i), 0));
  }
  return t.join(``) + e.slice(r);
}
const b = { tokenize: re, partial: !0 },
  x = { tokenize: ie, partial: !0 },
  S = { tokenize: j, partial: !0 },
  C = { tokenize: ae, partial: !0 },
  w = { tokenize: oe, partial: !0 },
  T = { name: `wwwAutolink`, tokenize: te, previous: M },
  E = { name: `protocolAutolink`, tokenize: ne, previous: N },
  D = { name: `emailAutolink`, tokenize: ee, previous: P },
  O = {};
function k() {
  return { text: O };
}
let A = 48;
for (; A < 123; ) (O[A] = D), A++, A === 58 ? (A = 65) : A === 91 && (A = 97);
(O[43] = D),
  (O[45] = D),
  (O[46] = D),
  (O[95] = D),
  (O[72] = [D, E]),
  (O[104] = [D, E]),
  (O[87] = [D, T]),
  (O[119] = [D, T]);
function ee(e, t, n) {
  let r = this,
    i,
    a;
  return o;
  function o(t) {
    return !F(t) || !P.call(r, r.previous) || I(r.events)
      ? n(t)
      : (e.enter(`literalAutolink`), e.enter(`literalAutolinkEmail`), s(t));
  }
  function s(t) {
    return F(t) ? (e.consume(t), s) : t === 64 ? (e.consume(t), c) : n(t);
  }
  function c(t) {
    return t === 46 ? e.check(w, u, l)(t) : t === 45 || t === 95 || d(t) ? ((a = !0), e.consume(t), c) : u(t);
  }
  function l(t) {
    return (e.consume(t), (i = !0), c);
  }
  function u(o) {
    return a && i && f(r.previous) ? (e.exit(`literalAutolinkEmail`), e.exit(`literalAutolink`), t(o)) : n(o);
  }
}
function te(e, t, n) {
  const r = this;
  return i;
  function i(t) {
    return (t !== 87 && t !== 119) || !M.call(r, r.previous) || I(r.events)
      ? n(t)
      : (e.enter(`literalAutolink`), e.enter(`literalAutolinkWww`), e.check(b, e.attempt(x, e.attempt(S, a), n), n)(t));
  }
  function a(n) {
    return (e.exit(`literalAutolinkWww`), e.exit(`literalAutolink`), t(n));
  }
}
function ne(e, t, n) {
  let r = this,
    i = ``,
    a = !1;
  return o;
  function o(t) {
    return (t === 72 || t === 104) && N.call(r, r.previous) && !I(r.events)
      ? (e.enter(`literalAutolink`), e.enter(`literalAutolinkHttp`), (i += String.fromCodePoint(t)), e.consume(t), d)
      : n(t);
  }
  function d(t) {
    if (f(t) && i.length < 5) return ((i += String.fromCodePoint(t)), e.consume(t), d);
    if (t === 58) {
      const n = i.toLowerCase();
      if (n === `http` || n === `https`) return (e.consume(t), p);
    }
    return n(t);
  }
  function p(t) {
    return t === 47 ? (e.consume(t), a ? m : ((a = !0), p)) : n(t);
  }
  function m(t) {
    return t === null || l(t) || u(t) || c(t) || s(t) ? n(t) : e.attempt(x, e.attempt(S, h), n)(t);
  }
  function h(n) {
    return (e.exit(`literalAutolinkHttp`), e.exit(`literalAutolink`), t(n));
  }
}
function re(e, t, n) {
  let r = 0;
  return i;
  function i(t) {
    return (t === 87 || t === 119) && r < 3 ? (r++, e.consume(t), i) : t === 46 && r === 3 ? (e.consume(t), a) : n(t);
  }
  function a(e) {
    return e === null ? n(e) : t(e);
  }
}
function ie(e, t, n) {
  let r, i, a;
  return o;
  function o(t) {
    return t === 46 || t === 95
      ? e.check(C, d, l)(t)
      : t === null || u(t) || c(t) || (t !== 45 && s(t))
        ? d(t)
        : ((a = !0), e.consume(t), o);
  }
  function l(t) {
    return (t === 95 ? (r = !0) : ((i = r), (r = void 0)), e.consume(t), o);
  }
  function d(e) {
    return i || r || !a ? n(e) : t(e);
  }
}
function j(e, t) {
  let n = 0,
    r = 0;
  return i;
  function i(o) {
    return o === 40
      ? (n++, e.consume(o), i)
      : o === 41 && r < n
        ? a(o)
        : o === 33 ||
            o === 34 ||
            o === 38 ||
            o === 39 ||
            o === 41 ||
            o === 42 ||
            o === 44 ||
            o === 46 ||
            o === 58 ||
            o === 59 ||
            o === 60 ||
            o === 63 ||
            o === 93 ||
            o === 95 ||
            o === 126
          ? e.check(C, t, a)(o)
          : o === null || u(o) || c(o)
            ? t(o)
            : (e.consume(o), i);
  }
  function a(t) {
    return (t === 41 && r++, e.consume(t), i);
  }
}
function ae(e, t, n) {
  return r;
  function r(o) {
    return o === 33 ||
      o === 34 ||
      o === 39 ||
      o === 41 ||
      o === 42 ||
      o === 44 ||
      o === 46 ||
      o === 58 ||
      o === 59 ||
      o === 63 ||
      o === 95 ||
      o === 126
      ? (e.consume(o), r)
      : o === 38
        ? (e.consume(o), a)
        : o === 93
          ? (e.consume(o), i)
          : o === 60 || o === null || u(o) || c(o)
            ? t(o)
            : n(o);
  }
  function i(e) {
    return e === null || e === 40 || e === 91 || u(e) || c(e) ? t(e) : r(e);
  }
  function a(e) {
    return f(e) ? o(e) : n(e);
  }
  function o(t) {
    return t === 59 ? (e.consume(t), r) : f(t) ? (e.consume(t), o) : n(t);
  }
}
function oe(e, t, n) {
  return r;
  function r(t) {
    return (e.consume(t), i);
  }
  function i(e) {
    return d(e) ? n(e) : t(e);
  }
}
function M(e) {
  return e === null || e === 40 || e === 42 || e === 95 || e === 91 || e === 93 || e === 126 || u(e);
}
function N(e) {
  return !f(e);
}
function P(e) {
  return !(e === 47 || F(e));
}
function F(e) {
  return e === 43 || e === 45 || e === 46 || e === 95 || d(e);
}
function I(e) {
  let t = e.length,
    n = !1;
  for (; t--; ) {
    const r = e[t][1];
    if ((r.type === `labelLink` || r.type === `labelImage`) && !r._balanced) {
      n = !0;
      break;
    }
    if (r._gfmAutolinkLiteralWalkedInto) {
      n = !1;
      break;
    }
  }
  return (e.length > 0 && !n && (e[e.length - 1][1]._gfmAutolinkLiteralWalkedInto = !0), n);
}
function se() {
  return { exit: { literalAutolinkEmail: R, literalAutolinkHttp: z, literalAutolinkWww: L } };
}
function L(e) {
  B.call(this, e, `http://`);
}
function R(e) {
  B.call(this, e, `mailto:`);
}
function z(e) {
  B.call(this, e);
}
function B(e, t) {
  const n = this.sliceSerialize(e);
  this.tag(`<a href="` + v((t || ``) + n) + `">`), this.raw(this.encode(n)), this.tag(`</a>`);
}
const V = { tokenize: ue, partial: !0 };
function H() {
  return {
    document: { 91: { name: `gfmFootnoteDefinition`, tokenize: K, continuation: { tokenize: ce }, exit: le } },
    text: {
      91: { name: `gfmFootnoteCall`, tokenize: G },
      93: { name: `gfmPotentialFootnoteCall`, add: `after`, tokenize: U, resolveTo: W },
    },
  };
}
function U(e, t, n) {
  let r = this,
    i = r.events.length,
    a = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []),
    o;
  for (; i--; ) {
    const e = r.events[i][1];
    if (e.type === `labelImage`) {
      o = e;
      break;
    }
    if (
      e.type === `gfmFootnoteCall` ||
      e.type === `labelLink` ||
      e.type === `label` ||
      e.type === `image` ||
      e.type === `link`
    )
      break;
  }
  return s;
  function s(i) {
    if (!o || !o._balanced) return n(i);
    const s = m(r.sliceSerialize({ start: o.end, end: r.now() }));
    return s.codePointAt(0) !== 94 || !a.includes(s.slice(1))
      ? n(i)
      : (e.enter(`gfmFootnoteCallLabelMarker`), e.consume(i), e.exit(`gfmFootnoteCallLabelMarker`), t(i));
  }
}
function W(e, t) {
  let n = e.length;
  for (; n--; )
    if (e[n][1].type === `labelImage` && e[n][0] === `enter`) {
      e[n][1];
      break;
    }
  (e[n + 1][1].type = `data`), (e[n + 3][1].type = `gfmFootnoteCallLabelMarker`);
  const r = {
      type: `gfmFootnoteCall`,
      start: Object.assign({}, e[n + 3][1].start),
      end: Object.assign({}, e[e.length - 1][1].end),
    },
    i = {
      type: `gfmFootnoteCallMarker`,
      start: Object.assign({}, e[n + 3][1].end),
      end: Object.assign({}, e[n + 3][1].end),
    };
  i.end.column++, i.end.offset++, i.end._bufferIndex++;
  const a = {
      type: `gfmFootnoteCallString`,
      start: Object.assign({}, i.end),
      end: Object.assign({}, e[e.length - 1][1].start),
    },
    o = {
      type: `chunkString`,
      contentType: `string`,
      start: Object.assign({}, a.start),
      end: Object.assign({}, a.end),
    },
    s = [
      e[n + 1],
      e[n + 2],
      [`enter`, r, t],
      e[n + 3],
      e[n + 4],
      [`enter`, i, t],
      [`exit`, i, t],
      [`enter`, a, t],
      [`enter`, o, t],
      [`exit`, o, t],
      [`exit`, a, t],
      e[e.length - 2],
      e[e.length - 1],
      [`exit`, r, t],
    ];
  return (e.splice(n, e.length - n + 1, ...s), e);
}
function G(e, t, n) {
  let r = this,
    i = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []),
    a = 0,
    o;
  return s;
  function s(t) {
    return (
      e.enter(`gfmFootnoteCall`),
      e.enter(`gfmFootnoteCallLabelMarker`),
      e.consume(t),
      e.exit(`gfmFootnoteCallLabelMarker`),
      c
    );
  }
  function c(t) {
    return t === 94
      ? (e.enter(`gfmFootnoteCallMarker`),
        e.consume(t),
        e.exit(`gfmFootnoteCallMarker`),
        e.enter(`gfmFootnoteCallString`),
        (e.enter(`chunkString`).contentType = `string`),
        l)
      : n(t);
  }
  function l(s) {
    if (a > 999 || (s === 93 && !o) || s === null || s === 91 || u(s)) return n(s);
    if (s === 93) {
      e.exit(`chunkString`);
      const a = e.exit(`gfmFootnoteCallString`);
      return i.includes(m(r.sliceSerialize(a)))
        ? (e.enter(`gfmFootnoteCallLabelMarker`),
          e.consume(s),
          e.exit(`gfmFootnoteCallLabelMarker`),
          e.exit(`gfmFootnoteCall`),
          t)
        : n(s);
    }
    return (u(s) || (o = !0), a++, e.consume(s), s === 92 ? d : l);
  }
  function d(t) {
    return t === 91 || t === 92 || t === 93 ? (e.consume(t), a++, l) : l(t);
  }
}
function K(e, t, n) {
  let r = this,
    a = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []),
    o,
    s = 0,
    c;
  return l;
  function l(t) {
    return (
      (e.enter(`gfmFootnoteDefinition`)._container = !0),
      e.enter(`gfmFootnoteDefinitionLabel`),
      e.enter(`gfmFootnoteDefinitionLabelMarker`),
      e.consume(t),
      e.exit(`gfmFootnoteDefinitionLabelMarker`),
      d
    );
  }
  function d(t) {
    return t === 94
      ? (e.enter(`gfmFootnoteDefinitionMarker`),
        e.consume(t),
        e.exit(`gfmFootnoteDefinitionMarker`),
        e.enter(`gfmFootnoteDefinitionLabelString`),
        (e.enter(`chunkString`).contentType = `string`),
        f)
      : n(t);
  }
  function f(t) {
    if (s > 999 || (t === 93 && !c) || t === null || t === 91 || u(t)) return n(t);
    if (t === 93) {
      e.exit(`chunkString`);
      const n = e.exit(`gfmFootnoteDefinitionLabelString`);
      return (
        (o = m(r.sliceSerialize(n))),
        e.enter(`gfmFootnoteDefinitionLabelMarker`),
        e.consume(t),
        e.exit(`gfmFootnoteDefinitionLabelMarker`),
        e.exit(`gfmFootnoteDefinitionLabel`),
        h
      );
    }
    return (u(t) || (c = !0), s++, e.consume(t), t === 92 ? p : f);
  }
  function p(t) {
    return t === 91 || t === 92 || t === 93 ? (e.consume(t), s++, f) : f(t);
  }
  function h(t) {
    return t === 58
      ? (e.enter(`definitionMarker`),
        e.consume(t),
        e.exit(`definitionMarker`),
        a.includes(o) || a.push(o),
        i(e, g, `gfmFootnoteDefinitionWhitespace`))
      : n(t);
  }
  function g(e) {
    return t(e);
  }
}
function ce(e, t, n) {
  return e.check(a, t, e.attempt(V, t, n));
}
function le(e) {
  e.exit(`gfmFootnoteDefinition`);
}
function ue(e, t, n) {
  const r = this;
  return i(e, a, `gfmFootnoteDefinitionIndent`, 5);
  function a(e) {
    const i = r.events[r.events.length - 1];
    return i && i[1].type === `gfmFootnoteDefinitionIndent` && i[2].sliceSerialize(i[1], !0).length === 4 ? t(e) : n(e);
  }
}
const de = {}.hasOwnProperty,
  fe = {};
function pe(e, t) {
  return `Back to reference ` + (e + 1) + (t > 1 ? `-` + t : ``);
}
function me(e) {
  const t = e || fe,
    n = t.label || `Footnotes`,
    r = t.labelTagName || `h2`,
    i = t.labelAttributes === null || t.labelAttributes === void 0 ? `class="sr-only"` : t.labelAttributes,
    a = t.backLabel || pe,
    o = t.clobberPrefix === null || t.clobberPrefix === void 0 ? `user-content-` : t.clobberPrefix;
  return {
    enter: {
      gfmFootnoteDefinition() {
        this.getData(`tightStack`).push(!1);
      },
      gfmFootnoteDefinitionLabelString() {
        this.buffer();
      },
      gfmFootnoteCallString() {
        this.buffer();
      },
    },
    exit: {
      gfmFootnoteDefinition() {
        let e = this.getData(`gfmFootnoteDefinitions`),
          t = this.getData(`gfmFootnoteDefinitionStack`),
          n = this.getData(`tightStack`),
          r = t.pop(),
          i = this.resume();
        e || this.setData(`gfmFootnoteDefinitions`, (e = {})),
          de.call(e, r) || (e[r] = i),
          n.pop(),
          this.setData(`slurpOneLineEnding`, !0),
          this.setData(`lastWasTag`);
      },
      gfmFootnoteDefinitionLabelString(e) {
        let t = this.getData(`gfmFootnoteDefinitionStack`);
        t || this.setData(`gfmFootnoteDefinitionStack`, (t = [])),
          t.push(m(this.sliceSerialize(e))),
          this.resume(),
          this.buffer();
      },
      gfmFootnoteCallString(e) {
        let t = this.getData(`gfmFootnoteCallOrder`),
          n = this.getData(`gfmFootnoteCallCounts`),
          r = m(this.sliceSerialize(e)),
          i;
        this.resume(),
          t || this.setData(`gfmFootnoteCallOrder`, (t = [])),
          n || this.setData(`gfmFootnoteCallCounts`, (n = {}));
        const a = t.indexOf(r),
          s = v(r.toLowerCase());
        a === -1 ? (t.push(r), (n[r] = 1), (i = t.length)) : (n[r]++, (i = a + 1));
        const c = n[r];
        this.tag(
          `<sup><a href="#` +
            o +
            `fn-` +
            s +
            `" id="` +
            o +
            `fnref-` +
            s +
            (c > 1 ? `-` + c : ``) +
            `" data-footnote-ref="" aria-describedby="footnote-label">` +
            String(i) +
            `</a></sup>`,
        );
      },
      null() {
        let e = this.getData(`gfmFootnoteCallOrder`) || [],
          t = this.getData(`gfmFootnoteCallCounts`) || {},
          s = this.getData(`gfmFootnoteDefinitions`) || {},
          c = -1;
        for (
          e.length > 0 &&
          (this.lineEndingIfNeeded(),
          this.tag(
            `<section data-footnotes="" class="footnotes"><` + r + ` id="footnote-label"` + (i ? ` ` + i : ``) + `>`,
          ),
          this.raw(this.encode(n)),
          this.tag(`</` + r + `>`),
          this.lineEndingIfNeeded(),
          this.tag(`<ol>`));
          ++c < e.length;
        ) {
          let n = e[c],
            r = v(n.toLowerCase()),
            i = 0,
            l = [];
          for (; ++i <= t[n]; )
            l.push(
              `<a href="#` +
                o +
                `fnref-` +
                r +
                (i > 1 ? `-` + i : ``) +
                `" data-footnote-backref="" aria-label="` +
                this.encode(typeof a == `string` ? a : a(c, i)) +
                `" class="data-footnote-backref">↩` +
                (i > 1 ? `<sup>` + i + `</sup>` : ``) +
                `</a>`,
            );
          let u = l.join(` `),
            d = !1;
          this.lineEndingIfNeeded(),
            this.tag(`<li id="` + o + `fn-` + r + `">`),
            this.lineEndingIfNeeded(),
            this.tag(s[n].replace(/<\/p>(?:\r?\n|\r)?$/, (e) => ((d = !0), ` ` + u + e))),
            d || (this.lineEndingIfNeeded(), this.tag(u)),
            this.lineEndingIfNeeded(),
            this.tag(`</li>`);
        }
        e.length > 0 &&
          (this.lineEndingIfNeeded(), this.tag(`</ol>`), this.lineEndingIfNeeded(), this.tag(`</section>`));
      },
    },
  };
}
function he() {
  return {
    enter: {
      strikethrough() {
        this.tag(`<del>`);
      },
    },
    exit: {
      strikethrough() {
        this.tag(`</del>`);
      },
    },
  };
}
function ge(e) {
  let r = (e || {}).singleTilde,
    i = { name: `strikethrough`, tokenize: o, resolveAll: a };
  return ((r ??= !0), { text: { 126: i }, insideSpan: { null: [i] }, attentionMarkers: { null: [126] } });
  function a(e, r) {
    let i = -1;
    for (; ++i < e.length; )
      if (e[i][0] === `enter` && e[i][1].type === `strikethroughSequenceTemporary` && e[i][1]._close) {
        let a = i;
        for (; a--; )
          if (
            e[a][0] === `exit` &&
            e[a][1].type === `strikethroughSequenceTemporary` &&
            e[a][1]._open &&
            e[i][1].end.offset - e[i][1].start.offset === e[a][1].end.offset - e[a][1].start.offset
          ) {
            (e[i][1].type = `strikethroughSequence`), (e[a][1].type = `strikethroughSequence`);
            const o = {
                type: `strikethrough`,
                start: Object.assign({}, e[a][1].start),
                end: Object.assign({}, e[i][1].end),
              },
              s = {
                type: `strikethroughText`,
                start: Object.assign({}, e[a][1].end),
                end: Object.assign({}, e[i][1].start),
              },
              c = [
                [`enter`, o, r],
                [`enter`, e[a][1], r],
                [`exit`, e[a][1], r],
                [`enter`, s, r],
              ],
              l = r.parser.constructs.insideSpan.null;
            l && t(c, c.length, 0, n(l, e.slice(a + 1, i), r)),
              t(c, c.length, 0, [
                [`exit`, s, r],
                [`enter`, e[i][1], r],
                [`exit`, e[i][1], r],
                [`exit`, o, r],
              ]),
              t(e, a - 1, i - a + 3, c),
              (i = a + c.length - 2);
            break;
          }
      }
    for (i = -1; ++i < e.length; ) e[i][1].type === `strikethroughSequenceTemporary` && (e[i][1].type = `data`);
    return e;
  }
  function o(e, t, n) {
    let i = this.previous,
      a = this.events,
      o = 0;
    return s;
    function s(t) {
      return i === 126 && a[a.length - 1][1].type !== `characterEscape`
        ? n(t)
        : (e.enter(`strikethroughSequenceTemporary`), c(t));
    }
    function c(a) {
      const s = h(i);
      if (a === 126) return o > 1 ? n(a) : (e.consume(a), o++, c);
      if (o < 2 && !r) return n(a);
      const l = e.exit(`strikethroughSequenceTemporary`),
        u = h(a);
      return ((l._open = !u || (u === 2 && !!s)), (l._close = !s || (s === 2 && !!u)), t(a));
    }
  }
}
const q = { none: ``, left: ` align="left"`, right: ` align="right"`, center: ` align="center"` };
function _e() {
  return {
    enter: {
      table(e) {
        const t = e._align;
        this.lineEndingIfNeeded(), this.tag(`<table>`), this.setData(`tableAlign`, t);
      },
      tableBody() {
        this.tag(`<tbody>`);
      },
      tableData() {
        const e = this.getData(`tableAlign`),
          t = this.getData(`tableColumn`),
          n = q[e[t]];
        n === void 0 ? this.buffer() : (this.lineEndingIfNeeded(), this.tag(`<td` + n + `>`));
      },
      tableHead() {
        this.lineEndingIfNeeded(), this.tag(`<thead>`);
      },
      tableHeader() {
        const e = this.getData(`tableAlign`),
          t = this.getData(`tableColumn`),
          n = q[e[t]];
        this.lineEndingIfNeeded(), this.tag(`<th` + n + `>`);
      },
      tableRow() {
        this.setData(`tableColumn`, 0), this.lineEndingIfNeeded(), this.tag(`<tr>`);
      },
    },
    exit: {
      codeTextData(e) {
        let t = this.sliceSerialize(e);
        this.getData(`tableAlign`) && (t = t.replace(/\\([\\|])/g, ve)), this.raw(this.encode(t));
      },
      table() {
        this.setData(`tableAlign`),
          this.setData(`slurpAllLineEndings`),
          this.lineEndingIfNeeded(),
          this.tag(`</table>`);
      },
      tableBody() {
        this.lineEndingIfNeeded(), this.tag(`</tbody>`);
      },
      tableData() {
        const e = this.getData(`tableAlign`),
          t = this.getData(`tableColumn`);
        t in e ? (this.tag(`</td>`), this.setData(`tableColumn`, t + 1)) : this.resume();
      },
      tableHead() {
        this.lineEndingIfNeeded(), this.tag(`</thead>`);
      },
      tableHeader() {
        const e = this.getData(`tableColumn`);
        this.tag(`</th>`), this.setData(`tableColumn`, e + 1);
      },
      tableRow() {
        let e = this.getData(`tableAlign`),
          t = this.getData(`tableColumn`);
        for (; t < e.length; ) this.lineEndingIfNeeded(), this.tag(`<td` + q[e[t]] + `></td>`), t++;
        this.setData(`tableColumn`, t), this.lineEndingIfNeeded(), this.tag(`</tr>`);
      },
    },
  };
}
function ve(e, t) {
  return t === `|` ? t : e;
}
var ye = class {
  constructor() {
    (this.map = []), (this.index = /* @__PURE__ */ new Map());
  }
  add(e, t, n) {
    be(this, e, t, n);
  }
  consume(e) {
    /* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
    if ((this.map.sort((e, t) => e[0] - t[0]), this.map.length === 0)) return;
    let t = this.map.length,
      n = [];
    for (; t > 0; ) --t, n.push(e.slice(this.map[t][0] + this.map[t][1]), this.map[t][2]), (e.length = this.map[t][0]);
    n.push(e.slice()), (e.length = 0);
    let r = n.pop();
    for (; r; ) {
      for (const t of r) e.push(t);
      r = n.pop();
    }
    (this.map.length = 0), this.index.clear();
  }
};
function be(e, t, n, r) {
  /* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
  if (n === 0 && r.length === 0) return;
  const i = e.index.get(t);
  if (i) {
    (i[1] += n), i[2].push(...r);
    return;
  }
  const a = [t, n, r];
  e.map.push(a), e.index.set(t, a);
}
function xe(e, t) {
  let n = !1,
    r = [];
  for (; t < e.length; ) {
    const i = e[t];
    if (n) {
      if (i[0] === `enter`)
        i[1].type === `tableContent` && r.push(e[t + 1][1].type === `tableDelimiterMarker` ? `left` : `none`);
      else if (i[1].type === `tableContent`) {
        if (e[t - 1][1].type === `tableDelimiterMarker`) {
          const e = r.length - 1;
          r[e] = r[e] === `left` ? `center` : `right`;
        }
      } else if (i[1].type === `tableDelimiterRow`) break;
    } else i[0] === `enter` && i[1].type === `tableDelimiterRow` && (n = !0);
    t += 1;
  }
  return r;
}
function Se() {
  return { flow: { null: { name: `table`, tokenize: Ce, resolveAll: we } } };
}
function Ce(e, t, n) {
  let r = this,
    a = 0,
    s = 0,
    c;
  return l;
  function l(e) {
    let t = r.events.length - 1;
    for (; t > -1; ) {
      const { type: e } = r.events[t][1];
      if (e === `lineEnding` || e === `linePrefix`) t--;
      else break;
    }
    const i = t > -1 ? r.events[t][1].type : null,
      a = i === `tableHead` || i === `tableRow` ? E : d;
    return a === E && r.parser.lazy[r.now().line] ? n(e) : a(e);
  }
  function d(t) {
    return (e.enter(`tableHead`), e.enter(`tableRow`), f(t));
  }
  function f(e) {
    return (e === 124 || ((c = !0), (s += 1)), m(e));
  }
  function m(t) {
    return t === null
      ? n(t)
      : o(t)
        ? s > 1
          ? ((s = 0),
            (r.interrupt = !0),
            e.exit(`tableRow`),
            e.enter(`lineEnding`),
            e.consume(t),
            e.exit(`lineEnding`),
            _)
          : n(t)
        : p(t)
          ? i(e, m, `whitespace`)(t)
          : ((s += 1),
            c && ((c = !1), (a += 1)),
            t === 124
              ? (e.enter(`tableCellDivider`), e.consume(t), e.exit(`tableCellDivider`), (c = !0), m)
              : (e.enter(`data`), h(t)));
  }
  function h(t) {
    return t === null || t === 124 || u(t) ? (e.exit(`data`), m(t)) : (e.consume(t), t === 92 ? g : h);
  }
  function g(t) {
    return t === 92 || t === 124 ? (e.consume(t), h) : h(t);
  }
  function _(t) {
    return (
      (r.interrupt = !1),
      r.parser.lazy[r.now().line]
        ? n(t)
        : (e.enter(`tableDelimiterRow`),
          (c = !1),
          p(t)
            ? i(e, v, `linePrefix`, r.parser.constructs.disable.null.includes(`codeIndented`) ? void 0 : 4)(t)
            : v(t))
    );
  }
  function v(t) {
    return t === 45 || t === 58
      ? b(t)
      : t === 124
        ? ((c = !0), e.enter(`tableCellDivider`), e.consume(t), e.exit(`tableCellDivider`), y)
        : T(t);
  }
  function y(t) {
    return p(t) ? i(e, b, `whitespace`)(t) : b(t);
  }
  function b(t) {
    return t === 58
      ? ((s += 1), (c = !0), e.enter(`tableDelimiterMarker`), e.consume(t), e.exit(`tableDelimiterMarker`), x)
      : t === 45
        ? ((s += 1), x(t))
        : t === null || o(t)
          ? w(t)
          : T(t);
  }
  function x(t) {
    return t === 45 ? (e.enter(`tableDelimiterFiller`), S(t)) : T(t);
  }
  function S(t) {
    return t === 45
      ? (e.consume(t), S)
      : t === 58
        ? ((c = !0),
          e.exit(`tableDelimiterFiller`),
          e.enter(`tableDelimiterMarker`),
          e.consume(t),
          e.exit(`tableDelimiterMarker`),
          C)
        : (e.exit(`tableDelimiterFiller`), C(t));
  }
  function C(t) {
    return p(t) ? i(e, w, `whitespace`)(t) : w(t);
  }
  function w(n) {
    return n === 124
      ? v(n)
      : n === null || o(n)
        ? !c || a !== s
          ? T(n)
          : (e.exit(`tableDelimiterRow`), e.exit(`tableHead`), t(n))
        : T(n);
  }
  function T(e) {
    return n(e);
  }
  function E(t) {
    return (e.enter(`tableRow`), D(t));
  }
  function D(n) {
    return n === 124
      ? (e.enter(`tableCellDivider`), e.consume(n), e.exit(`tableCellDivider`), D)
      : n === null || o(n)
        ? (e.exit(`tableRow`), t(n))
        : p(n)
          ? i(e, D, `whitespace`)(n)
          : (e.enter(`data`), O(n));
  }
  function O(t) {
    return t === null || t === 124 || u(t) ? (e.exit(`data`), D(t)) : (e.consume(t), t === 92 ? k : O);
  }
  function k(t) {
    return t === 92 || t === 124 ? (e.consume(t), O) : O(t);
  }
}
function we(e, t) {
  let n = -1,
    r = !0,
    i = 0,
    a = [0, 0, 0, 0],
    o = [0, 0, 0, 0],
    s = !1,
    c = 0,
    l,
    u,
    d,
    f = new ye();
  for (; ++n < e.length; ) {
    const p = e[n],
      m = p[1];
    p[0] === `enter`
      ? m.type === `tableHead`
        ? ((s = !1),
          c !== 0 && (Y(f, t, c, l, u), (u = void 0), (c = 0)),
          (l = { type: `table`, start: Object.assign({}, m.start), end: Object.assign({}, m.end) }),
          f.add(n, 0, [[`enter`, l, t]]))
        : m.type === `tableRow` || m.type === `tableDelimiterRow`
          ? ((r = !0),
            (d = void 0),
            (a = [0, 0, 0, 0]),
            (o = [0, n + 1, 0, 0]),
            s &&
              ((s = !1),
              (u = { type: `tableBody`, start: Object.assign({}, m.start), end: Object.assign({}, m.end) }),
              f.add(n, 0, [[`enter`, u, t]])),
            (i = m.type === `tableDelimiterRow` ? 2 : u ? 3 : 1))
          : i && (m.type === `data` || m.type === `tableDelimiterMarker` || m.type === `tableDelimiterFiller`)
            ? ((r = !1),
              o[2] === 0 &&
                (a[1] !== 0 && ((o[0] = o[1]), (d = J(f, t, a, i, void 0, d)), (a = [0, 0, 0, 0])), (o[2] = n)))
            : m.type === `tableCellDivider` &&
              (r
                ? (r = !1)
                : (a[1] !== 0 && ((o[0] = o[1]), (d = J(f, t, a, i, void 0, d))), (a = o), (o = [a[1], n, 0, 0])))
      : m.type === `tableHead`
        ? ((s = !0), (c = n))
        : m.type === `tableRow` || m.type === `tableDelimiterRow`
          ? ((c = n),
            a[1] === 0 ? o[1] !== 0 && (d = J(f, t, o, i, n, d)) : ((o[0] = o[1]), (d = J(f, t, a, i, n, d))),
            (i = 0))
          : i &&
            (m.type === `data` || m.type === `tableDelimiterMarker` || m.type === `tableDelimiterFiller`) &&
            (o[3] = n);
  }
  for (c !== 0 && Y(f, t, c, l, u), f.consume(t.events), n = -1; ++n < t.events.length; ) {
    const e = t.events[n];
    e[0] === `enter` && e[1].type === `table` && (e[1]._align = xe(t.events, n));
  }
  return e;
}
function J(e, t, n, r, i, a) {
  const o = r === 1 ? `tableHeader` : r === 2 ? `tableDelimiter` : `tableData`;
  n[0] !== 0 && ((a.end = Object.assign({}, X(t.events, n[0]))), e.add(n[0], 0, [[`exit`, a, t]]));
  const s = X(t.events, n[1]);
  if (
    ((a = { type: o, start: Object.assign({}, s), end: Object.assign({}, s) }),
    e.add(n[1], 0, [[`enter`, a, t]]),
    n[2] !== 0)
  ) {
    const i = X(t.events, n[2]),
      a = X(t.events, n[3]),
      o = { type: `tableContent`, start: Object.assign({}, i), end: Object.assign({}, a) };
    if ((e.add(n[2], 0, [[`enter`, o, t]]), r !== 2)) {
      const r = t.events[n[2]],
        i = t.events[n[3]];
      if (
        ((r[1].end = Object.assign({}, i[1].end)),
        (r[1].type = `chunkText`),
        (r[1].contentType = `text`),
        n[3] > n[2] + 1)
      ) {
        const t = n[2] + 1,
          r = n[3] - n[2] - 1;
        e.add(t, r, []);
      }
    }
    e.add(n[3] + 1, 0, [[`exit`, o, t]]);
  }
  return (
    i !== void 0 && ((a.end = Object.assign({}, X(t.events, i))), e.add(i, 0, [[`exit`, a, t]]), (a = void 0)), a
  );
}
function Y(e, t, n, r, i) {
  const a = [],
    o = X(t.events, n);
  i && ((i.end = Object.assign({}, o)), a.push([`exit`, i, t])),
    (r.end = Object.assign({}, o)),
    a.push([`exit`, r, t]),
    e.add(n + 1, 0, a);
}
function X(e, t) {
  const n = e[t],
    r = n[0] === `enter` ? `start` : `end`;
  return n[1][r];
}
const Z = /<(\/?)(iframe|noembed|noframes|plaintext|script|style|title|textarea|xmp)(?=[\t\n\f\r />])/gi,
  Q = RegExp(`^` + Z.source, `i`);
function Te() {
  return {
    exit: {
      htmlFlowData(e) {
        $.call(this, e, Z);
      },
      htmlTextData(e) {
        $.call(this, e, Q);
      },
    },
  };
}
function $(e, t) {
  let n = this.sliceSerialize(e);
  this.options.allowDangerousHtml && (n = n.replace(t, `&lt;$1$2`)), this.raw(this.encode(n));
}
function Ee() {
  return {
    enter: {
      taskListCheck() {
        this.tag(`<input type="checkbox" disabled="" `);
      },
    },
    exit: {
      taskListCheck() {
        this.tag(`/>`);
      },
      taskListCheckValueChecked() {
        this.tag(`checked="" `);
      },
    },
  };
}
const De = { name: `tasklistCheck`, tokenize: ke };
function Oe() {
  return { text: { 91: De } };
}
function ke(e, t, n) {
  const r = this;
  return i;
  function i(t) {
    return r.previous !== null || !r._gfmTasklistFirstContentOfListItem
      ? n(t)
      : (e.enter(`taskListCheck`), e.enter(`taskListCheckMarker`), e.consume(t), e.exit(`taskListCheckMarker`), a);
  }
  function a(t) {
    return u(t)
      ? (e.enter(`taskListCheckValueUnchecked`), e.consume(t), e.exit(`taskListCheckValueUnchecked`), s)
      : t === 88 || t === 120
        ? (e.enter(`taskListCheckValueChecked`), e.consume(t), e.exit(`taskListCheckValueChecked`), s)
        : n(t);
  }
  function s(t) {
    return t === 93
      ? (e.enter(`taskListCheckMarker`), e.consume(t), e.exit(`taskListCheckMarker`), e.exit(`taskListCheck`), c)
      : n(t);
  }
  function c(r) {
    return o(r) ? t(r) : p(r) ? e.check({ tokenize: Ae }, t, n)(r) : n(r);
  }
}
function Ae(e, t, n) {
  return i(e, r, `whitespace`);
  function r(e) {
    return e === null ? n(e) : t(e);
  }
}
function je(t) {
  return e([k(), H(), ge(t), Se(), Oe()]);
}
function Me(e) {
  return r([se(), me(e), he(), _e(), Te(), Ee()]);
}

export { je as gfm, Me as gfmHtml };
