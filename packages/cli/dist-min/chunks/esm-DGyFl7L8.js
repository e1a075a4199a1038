function e(e, i = !1) {
  let a = e.length,
    o = 0,
    s = ``,
    c = 0,
    l = 16,
    u = 0,
    d = 0,
    f = 0,
    p = 0,
    m = 0;
  function h(t, n) {
    let r = 0,
      i = 0;
    for (; r < t || !n; ) {
      const t = e.charCodeAt(o);
      if (t >= 48 && t <= 57) i = i * 16 + t - 48;
      else if (t >= 65 && t <= 70) i = i * 16 + t - 65 + 10;
      else if (t >= 97 && t <= 102) i = i * 16 + t - 97 + 10;
      else break;
      o++, r++;
    }
    return (r < t && (i = -1), i);
  }
  function g(e) {
    (o = e), (s = ``), (c = 0), (l = 16), (m = 0);
  }
  function ee() {
    const t = o;
    if (e.charCodeAt(o) === 48) o++;
    else for (o++; o < e.length && r(e.charCodeAt(o)); ) o++;
    if (o < e.length && e.charCodeAt(o) === 46) {
      if ((o++, o < e.length && r(e.charCodeAt(o)))) for (o++; o < e.length && r(e.charCodeAt(o)); ) o++;
      else return ((m = 3), e.substring(t, o));
    }
    let n = o;
    if (o < e.length && (e.charCodeAt(o) === 69 || e.charCodeAt(o) === 101)) {
      if (
        (o++,
        ((o < e.length && e.charCodeAt(o) === 43) || e.charCodeAt(o) === 45) && o++,
        o < e.length && r(e.charCodeAt(o)))
      ) {
        for (o++; o < e.length && r(e.charCodeAt(o)); ) o++;
        n = o;
      } else m = 3;
    }
    return e.substring(t, n);
  }
  function _() {
    let t = ``,
      r = o;
    for (;;) {
      if (o >= a) {
        (t += e.substring(r, o)), (m = 2);
        break;
      }
      const i = e.charCodeAt(o);
      if (i === 34) {
        (t += e.substring(r, o)), o++;
        break;
      }
      if (i === 92) {
        if (((t += e.substring(r, o)), o++, o >= a)) {
          m = 2;
          break;
        }
        switch (e.charCodeAt(o++)) {
          case 34:
            t += `"`;
            break;
          case 92:
            t += `\\`;
            break;
          case 47:
            t += `/`;
            break;
          case 98:
            t += `\b`;
            break;
          case 102:
            t += `\f`;
            break;
          case 110:
            t += `
`;
            break;
          case 114:
            t += `\r`;
            break;
          case 116:
            t += `	`;
            break;
          case 117: {
            const e = h(4, !0);
            e >= 0 ? (t += String.fromCharCode(e)) : (m = 4);
            break;
          }
          default:
            m = 5;
        }
        r = o;
      } else {
        if (i >= 0 && i <= 31) {
          if (n(i)) {
            (t += e.substring(r, o)), (m = 2);
            break;
          }
          m = 6;
        }
        o++;
      }
    }
    return t;
  }
  function v() {
    if (((s = ``), (m = 0), (c = o), (d = u), (p = f), o >= a)) return ((c = a), (l = 17));
    let i = e.charCodeAt(o);
    if (t(i)) {
      do o++, (s += String.fromCharCode(i)), (i = e.charCodeAt(o));
      while (t(i));
      return (l = 15);
    }
    if (n(i))
      return (
        o++,
        (s += String.fromCharCode(i)),
        i === 13 &&
          e.charCodeAt(o) === 10 &&
          (o++,
          (s += `
`)),
        u++,
        (f = o),
        (l = 14)
      );
    switch (i) {
      case 123:
        return (o++, (l = 1));
      case 125:
        return (o++, (l = 2));
      case 91:
        return (o++, (l = 3));
      case 93:
        return (o++, (l = 4));
      case 58:
        return (o++, (l = 6));
      case 44:
        return (o++, (l = 5));
      case 34:
        return (o++, (s = _()), (l = 10));
      case 47: {
        const t = o - 1;
        if (e.charCodeAt(o + 1) === 47) {
          for (o += 2; o < a && !n(e.charCodeAt(o)); ) o++;
          return ((s = e.substring(t, o)), (l = 12));
        }
        if (e.charCodeAt(o + 1) === 42) {
          o += 2;
          let r = a - 1,
            i = !1;
          for (; o < r; ) {
            const t = e.charCodeAt(o);
            if (t === 42 && e.charCodeAt(o + 1) === 47) {
              (o += 2), (i = !0);
              break;
            }
            o++, n(t) && (t === 13 && e.charCodeAt(o) === 10 && o++, u++, (f = o));
          }
          return (i || (o++, (m = 1)), (s = e.substring(t, o)), (l = 13));
        }
        return ((s += String.fromCharCode(i)), o++, (l = 16));
      }
      case 45:
        if (((s += String.fromCharCode(i)), o++, o === a || !r(e.charCodeAt(o)))) return (l = 16);
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return ((s += ee()), (l = 11));
      default:
        for (; o < a && y(i); ) o++, (i = e.charCodeAt(o));
        if (c !== o) {
          switch (((s = e.substring(c, o)), s)) {
            case `true`:
              return (l = 8);
            case `false`:
              return (l = 9);
            case `null`:
              return (l = 7);
          }
          return (l = 16);
        }
        return ((s += String.fromCharCode(i)), o++, (l = 16));
    }
  }
  function y(e) {
    if (t(e) || n(e)) return !1;
    switch (e) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function b() {
    let e;
    do e = v();
    while (e >= 12 && e <= 15);
    return e;
  }
  return {
    setPosition: g,
    getPosition: () => o,
    scan: i ? b : v,
    getToken: () => l,
    getTokenValue: () => s,
    getTokenOffset: () => c,
    getTokenLength: () => o - c,
    getTokenStartLine: () => d,
    getTokenStartCharacter: () => c - p,
    getTokenError: () => m,
  };
}
function t(e) {
  return e === 32 || e === 9;
}
function n(e) {
  return e === 10 || e === 13;
}
function r(e) {
  return e >= 48 && e <= 57;
}
var i;
((e) => {
  (e[(e.lineFeed = 10)] = `lineFeed`),
    (e[(e.carriageReturn = 13)] = `carriageReturn`),
    (e[(e.space = 32)] = `space`),
    (e[(e._0 = 48)] = `_0`),
    (e[(e._1 = 49)] = `_1`),
    (e[(e._2 = 50)] = `_2`),
    (e[(e._3 = 51)] = `_3`),
    (e[(e._4 = 52)] = `_4`),
    (e[(e._5 = 53)] = `_5`),
    (e[(e._6 = 54)] = `_6`),
    (e[(e._7 = 55)] = `_7`),
    (e[(e._8 = 56)] = `_8`),
    (e[(e._9 = 57)] = `_9`),
    (e[(e.a = 97)] = `a`),
    (e[(e.b = 98)] = `b`),
    (e[(e.c = 99)] = `c`),
    (e[(e.d = 100)] = `d`),
    (e[(e.e = 101)] = `e`),
    (e[(e.f = 102)] = `f`),
    (e[(e.g = 103)] = `g`),
    (e[(e.h = 104)] = `h`),
    (e[(e.i = 105)] = `i`),
    (e[(e.j = 106)] = `j`),
    (e[(e.k = 107)] = `k`),
    (e[(e.l = 108)] = `l`),
    (e[(e.m = 109)] = `m`),
    (e[(e.n = 110)] = `n`),
    (e[(e.o = 111)] = `o`),
    (e[(e.p = 112)] = `p`),
    (e[(e.q = 113)] = `q`),
    (e[(e.r = 114)] = `r`),
    (e[(e.s = 115)] = `s`),
    (e[(e.t = 116)] = `t`),
    (e[(e.u = 117)] = `u`),
    (e[(e.v = 118)] = `v`),
    (e[(e.w = 119)] = `w`),
    (e[(e.x = 120)] = `x`),
    (e[(e.y = 121)] = `y`),
    (e[(e.z = 122)] = `z`),
    (e[(e.A = 65)] = `A`),
    (e[(e.B = 66)] = `B`),
    (e[(e.C = 67)] = `C`),
    (e[(e.D = 68)] = `D`),
    (e[(e.E = 69)] = `E`),
    (e[(e.F = 70)] = `F`),
    (e[(e.G = 71)] = `G`),
    (e[(e.H = 72)] = `H`),
    (e[(e.I = 73)] = `I`),
    (e[(e.J = 74)] = `J`),
    (e[(e.K = 75)] = `K`),
    (e[(e.L = 76)] = `L`),
    (e[(e.M = 77)] = `M`),
    (e[(e.N = 78)] = `N`),
    (e[(e.O = 79)] = `O`),
    (e[(e.P = 80)] = `P`),
    (e[(e.Q = 81)] = `Q`),
    (e[(e.R = 82)] = `R`),
    (e[(e.S = 83)] = `S`),
    (e[(e.T = 84)] = `T`),
    (e[(e.U = 85)] = `U`),
    (e[(e.V = 86)] = `V`),
    (e[(e.W = 87)] = `W`),
    (e[(e.X = 88)] = `X`),
    (e[(e.Y = 89)] = `Y`),
    (e[(e.Z = 90)] = `Z`),
    (e[(e.asterisk = 42)] = `asterisk`),
    (e[(e.backslash = 92)] = `backslash`),
    (e[(e.closeBrace = 125)] = `closeBrace`),
    (e[(e.closeBracket = 93)] = `closeBracket`),
    (e[(e.colon = 58)] = `colon`),
    (e[(e.comma = 44)] = `comma`),
    (e[(e.dot = 46)] = `dot`),
    (e[(e.doubleQuote = 34)] = `doubleQuote`),
    (e[(e.minus = 45)] = `minus`),
    (e[(e.openBrace = 123)] = `openBrace`),
    (e[(e.openBracket = 91)] = `openBracket`),
    (e[(e.plus = 43)] = `plus`),
    (e[(e.slash = 47)] = `slash`),
    (e[(e.formFeed = 12)] = `formFeed`),
    (e[(e.tab = 9)] = `tab`);
})((i ||= {}));
const a = Array(20)
    .fill(0)
    .map((e, t) => ` `.repeat(t)),
  o = {
    ' ': {
      '\n': Array(200)
        .fill(0)
        .map(
          (e, t) =>
            `
` + ` `.repeat(t),
        ),
      '\r': Array(200)
        .fill(0)
        .map((e, t) => `\r` + ` `.repeat(t)),
      '\r\n': Array(200)
        .fill(0)
        .map(
          (e, t) =>
            `\r
` + ` `.repeat(t),
        ),
    },
    '	': {
      '\n': Array(200)
        .fill(0)
        .map(
          (e, t) =>
            `
` + `	`.repeat(t),
        ),
      '\r': Array(200)
        .fill(0)
        .map((e, t) => `\r` + `	`.repeat(t)),
      '\r\n': Array(200)
        .fill(0)
        .map(
          (e, t) =>
            `\r
` + `	`.repeat(t),
        ),
    },
  },
  s = [
    `
`,
    `\r`,
    `\r
`,
  ];
function c(t, n, r) {
  let i, c, p, m, h;
  if (n) {
    for (m = n.offset, h = m + n.length, p = m; p > 0 && !f(t, p - 1); ) p--;
    let e = h;
    for (; e < t.length && !f(t, e); ) e++;
    (c = t.substring(p, e)), (i = u(c, r));
  } else (c = t), (i = 0), (p = 0), (m = 0), (h = t.length);
  let g = d(r, t),
    ee = s.includes(g),
    _ = 0,
    v = 0,
    y;
  y = r.insertSpaces ? (a[r.tabSize || 4] ?? l(a[1], r.tabSize || 4)) : `	`;
  let b = y === `	` ? `	` : ` `,
    x = e(c, !1),
    S = !1;
  function C() {
    if (_ > 1) return l(g, _) + l(y, i + v);
    const e = y.length * (i + v);
    return !ee || e > o[b][g].length ? g + l(y, i + v) : e <= 0 ? g : o[b][g][e];
  }
  function w() {
    let e = x.scan();
    for (_ = 0; e === 15 || e === 14; ) e === 14 && r.keepLines ? (_ += 1) : e === 14 && (_ = 1), (e = x.scan());
    return ((S = e === 16 || x.getTokenError() !== 0), e);
  }
  const te = [];
  function T(e, r, i) {
    !S && (!n || (r < h && i > m)) && t.substring(r, i) !== e && te.push({ offset: r, length: i - r, content: e });
  }
  let E = w();
  if ((r.keepLines && _ > 0 && T(l(g, _), 0, 0), E !== 17)) {
    const e = x.getTokenOffset() + p;
    T(y.length * i < 20 && r.insertSpaces ? a[y.length * i] : l(y, i), p, e);
  }
  for (; E !== 17; ) {
    let e = x.getTokenOffset() + x.getTokenLength() + p,
      t = w(),
      n = ``,
      i = !1;
    for (; _ === 0 && (t === 12 || t === 13); ) {
      const r = x.getTokenOffset() + p;
      T(a[1], e, r), (e = x.getTokenOffset() + x.getTokenLength() + p), (i = t === 12), (n = i ? C() : ``), (t = w());
    }
    if (t === 2)
      E !== 1 && v--, (r.keepLines && _ > 0) || (!r.keepLines && E !== 1) ? (n = C()) : r.keepLines && (n = a[1]);
    else if (t === 4)
      E !== 3 && v--, (r.keepLines && _ > 0) || (!r.keepLines && E !== 3) ? (n = C()) : r.keepLines && (n = a[1]);
    else {
      switch (E) {
        case 3:
        case 1:
          v++, (n = (r.keepLines && _ > 0) || !r.keepLines ? C() : a[1]);
          break;
        case 5:
          n = (r.keepLines && _ > 0) || !r.keepLines ? C() : a[1];
          break;
        case 12:
          n = C();
          break;
        case 13:
          _ > 0 ? (n = C()) : i || (n = a[1]);
          break;
        case 6:
          r.keepLines && _ > 0 ? (n = C()) : i || (n = a[1]);
          break;
        case 10:
          r.keepLines && _ > 0 ? (n = C()) : t === 6 && !i && (n = ``);
          break;
        case 7:
        case 8:
        case 9:
        case 11:
        case 2:
        case 4:
          r.keepLines && _ > 0
            ? (n = C())
            : (t === 12 || t === 13) && !i
              ? (n = a[1])
              : t !== 5 && t !== 17 && (S = !0);
          break;
        case 16:
          S = !0;
      }
      _ > 0 && (t === 12 || t === 13) && (n = C());
    }
    t === 17 && (n = r.keepLines && _ > 0 ? C() : r.insertFinalNewline ? g : ``);
    const o = x.getTokenOffset() + p;
    T(n, e, o), (E = t);
  }
  return te;
}
function l(e, t) {
  let n = ``;
  for (let r = 0; r < t; r++) n += e;
  return n;
}
function u(e, t) {
  let n = 0,
    r = 0,
    i = t.tabSize || 4;
  for (; n < e.length; ) {
    const t = e.charAt(n);
    if (t === a[1]) r++;
    else if (t === `	`) r += i;
    else break;
    n++;
  }
  return Math.floor(r / i);
}
function d(e, t) {
  for (let e = 0; e < t.length; e++) {
    const n = t.charAt(e);
    if (n === `\r`)
      return e + 1 < t.length &&
        t.charAt(e + 1) ===
          `
`
        ? `\r
`
        : `\r`;
    if (
      n ===
      `
`
    )
      return `
`;
  }
  return (
    (e && e.eol) ||
    `
`
  );
}
function f(e, t) {
  return (
    `\r
`.indexOf(e.charAt(t)) !== -1
  );
}
var p;
((e) => {
  e.DEFAULT = { allowTrailingComma: !1 };
})((p ||= {}));
function m(e, t = [], n = p.DEFAULT) {
  let r = { type: `array`, offset: -1, length: -1, children: [], parent: void 0 };
  function i(e) {
    r.type === `property` && ((r.length = e - r.offset), (r = r.parent));
  }
  function a(e) {
    return (r.children.push(e), e);
  }
  ee(
    e,
    {
      onObjectBegin: (e) => {
        r = a({ type: `object`, offset: e, length: -1, parent: r, children: [] });
      },
      onObjectProperty: (e, t, n) => {
        (r = a({ type: `property`, offset: t, length: -1, parent: r, children: [] })),
          r.children.push({ type: `string`, value: e, offset: t, length: n, parent: r });
      },
      onObjectEnd: (e, t) => {
        i(e + t), (r.length = e + t - r.offset), (r = r.parent), i(e + t);
      },
      onArrayBegin: (e, t) => {
        r = a({ type: `array`, offset: e, length: -1, parent: r, children: [] });
      },
      onArrayEnd: (e, t) => {
        (r.length = e + t - r.offset), (r = r.parent), i(e + t);
      },
      onLiteralValue: (e, t, n) => {
        a({ type: _(e), offset: t, length: n, parent: r, value: e }), i(t + n);
      },
      onSeparator: (e, t, n) => {
        r.type === `property` && (e === `:` ? (r.colonOffset = t) : e === `,` && i(t));
      },
      onError: (e, n, r) => {
        t.push({ error: e, offset: n, length: r });
      },
    },
    n,
  );
  const o = r.children[0];
  return (o && delete o.parent, o);
}
function h(e, t) {
  if (!e) return;
  let n = e;
  for (const e of t)
    if (typeof e == `string`) {
      if (n.type !== `object` || !Array.isArray(n.children)) return;
      let t = !1;
      for (const r of n.children)
        if (Array.isArray(r.children) && r.children[0].value === e && r.children.length === 2) {
          (n = r.children[1]), (t = !0);
          break;
        }
      if (!t) return;
    } else {
      const t = e;
      if (n.type !== `array` || t < 0 || !Array.isArray(n.children) || t >= n.children.length) return;
      n = n.children[t];
    }
  return n;
}
function g(e) {
  switch (e.type) {
    case `array`:
      return e.children.map(g);
    case `object`: {
      const t = Object.create(null);
      for (const n of e.children) {
        const e = n.children[1];
        e && (t[n.children[0].value] = g(e));
      }
      return t;
    }
    case `null`:
    case `string`:
    case `number`:
    case `boolean`:
      return e.value;
    default:
      return;
  }
}
function ee(t, n, r = p.DEFAULT) {
  let i = e(t, !1),
    a = [],
    o = 0;
  function s(e) {
    return e
      ? () => o === 0 && e(i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter())
      : () => !0;
  }
  function c(e) {
    return e
      ? (t) =>
          o === 0 && e(t, i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter())
      : () => !0;
  }
  function l(e) {
    return e
      ? (t) =>
          o === 0 &&
          e(t, i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter(), () =>
            a.slice(),
          )
      : () => !0;
  }
  function u(e) {
    return e
      ? () => {
          o > 0
            ? o++
            : e(i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter(), () =>
                a.slice(),
              ) === !1 && (o = 1);
        }
      : () => !0;
  }
  function d(e) {
    return e
      ? () => {
          o > 0 && o--,
            o === 0 && e(i.getTokenOffset(), i.getTokenLength(), i.getTokenStartLine(), i.getTokenStartCharacter());
        }
      : () => !0;
  }
  const f = u(n.onObjectBegin),
    m = l(n.onObjectProperty),
    h = d(n.onObjectEnd),
    g = u(n.onArrayBegin),
    ee = d(n.onArrayEnd),
    _ = l(n.onLiteralValue),
    v = c(n.onSeparator),
    y = s(n.onComment),
    b = c(n.onError),
    x = r && r.disallowComments,
    S = r && r.allowTrailingComma;
  function C() {
    for (;;) {
      const e = i.scan();
      switch (i.getTokenError()) {
        case 4:
          w(14);
          break;
        case 5:
          w(15);
          break;
        case 3:
          w(13);
          break;
        case 1:
          x || w(11);
          break;
        case 2:
          w(12);
          break;
        case 6:
          w(16);
      }
      switch (e) {
        case 12:
        case 13:
          x ? w(10) : y();
          break;
        case 16:
          w(1);
          break;
        case 15:
        case 14:
          break;
        default:
          return e;
      }
    }
  }
  function w(e, t = [], n = []) {
    if ((b(e), t.length + n.length > 0)) {
      let e = i.getToken();
      for (; e !== 17; ) {
        if (t.indexOf(e) !== -1) {
          C();
          break;
        }
        if (n.indexOf(e) !== -1) break;
        e = C();
      }
    }
  }
  function te(e) {
    const t = i.getTokenValue();
    return (e ? _(t) : (m(t), a.push(t)), C(), !0);
  }
  function T() {
    switch (i.getToken()) {
      case 11: {
        let e = i.getTokenValue(),
          t = Number(e);
        isNaN(t) && (w(2), (t = 0)), _(t);
        break;
      }
      case 7:
        _(null);
        break;
      case 8:
        _(!0);
        break;
      case 9:
        _(!1);
        break;
      default:
        return !1;
    }
    return (C(), !0);
  }
  function E() {
    return i.getToken() === 10
      ? (te(!1), i.getToken() === 6 ? (v(`:`), C(), ie() || w(4, [], [2, 5])) : w(5, [], [2, 5]), a.pop(), !0)
      : (w(3, [], [2, 5]), !1);
  }
  function ne() {
    f(), C();
    let e = !1;
    for (; i.getToken() !== 2 && i.getToken() !== 17; ) {
      if (i.getToken() === 5) {
        if ((e || w(4, [], []), v(`,`), C(), i.getToken() === 2 && S)) break;
      } else e && w(6, [], []);
      E() || w(4, [], [2, 5]), (e = !0);
    }
    return (h(), i.getToken() === 2 ? C() : w(7, [2], []), !0);
  }
  function re() {
    g(), C();
    let e = !0,
      t = !1;
    for (; i.getToken() !== 4 && i.getToken() !== 17; ) {
      if (i.getToken() === 5) {
        if ((t || w(4, [], []), v(`,`), C(), i.getToken() === 4 && S)) break;
      } else t && w(6, [], []);
      e ? (a.push(0), (e = !1)) : a[a.length - 1]++, ie() || w(4, [], [4, 5]), (t = !0);
    }
    return (ee(), e || a.pop(), i.getToken() === 4 ? C() : w(8, [4], []), !0);
  }
  function ie() {
    switch (i.getToken()) {
      case 3:
        return re();
      case 1:
        return ne();
      case 10:
        return te(!0);
      default:
        return T();
    }
  }
  return (
    C(),
    i.getToken() === 17
      ? r.allowEmptyContent
        ? !0
        : (w(4, [], []), !1)
      : ie()
        ? (i.getToken() !== 17 && w(9, [], []), !0)
        : (w(4, [], []), !1)
  );
}
function _(e) {
  switch (typeof e) {
    case `boolean`:
      return `boolean`;
    case `number`:
      return `number`;
    case `string`:
      return `string`;
    case `object`:
      return e ? (Array.isArray(e) ? `array` : `object`) : `null`;
    default:
      return `null`;
  }
}
function v(e, t, n, r) {
  let i = t.slice(),
    a = m(e, []),
    o,
    s;
  for (; i.length > 0 && ((s = i.pop()), (o = h(a, i)), o === void 0 && n !== void 0); )
    n = typeof s == `string` ? { [s]: n } : [n];
  if (!o) {
    if (n === void 0) throw Error(`Can not delete in empty document`);
    return y(e, { offset: a ? a.offset : 0, length: a ? a.length : 0, content: JSON.stringify(n) }, r);
  }
  if (o.type === `object` && typeof s == `string` && Array.isArray(o.children)) {
    const t = h(o, [s]);
    if (t !== void 0) {
      if (n === void 0) {
        if (!t.parent) throw Error(`Malformed AST`);
        let n = o.children.indexOf(t.parent),
          i,
          a = t.parent.offset + t.parent.length;
        if (n > 0) {
          const e = o.children[n - 1];
          i = e.offset + e.length;
        } else (i = o.offset + 1), o.children.length > 1 && (a = o.children[1].offset);
        return y(e, { offset: i, length: a - i, content: `` }, r);
      }
      return y(e, { offset: t.offset, length: t.length, content: JSON.stringify(n) }, r);
    }
    {
      if (n === void 0) return [];
      let t = `${JSON.stringify(s)}: ${JSON.stringify(n)}`,
        i = r.getInsertionIndex ? r.getInsertionIndex(o.children.map((e) => e.children[0].value)) : o.children.length,
        a;
      if (i > 0) {
        const e = o.children[i - 1];
        a = { offset: e.offset + e.length, length: 0, content: `,` + t };
      } else
        a =
          o.children.length === 0
            ? { offset: o.offset + 1, length: 0, content: t }
            : { offset: o.offset + 1, length: 0, content: t + `,` };
      return y(e, a, r);
    }
  }
  if (o.type === `array` && typeof s == `number` && Array.isArray(o.children)) {
    const t = s;
    if (t === -1) {
      let t = `${JSON.stringify(n)}`,
        i;
      if (o.children.length === 0) i = { offset: o.offset + 1, length: 0, content: t };
      else {
        const e = o.children[o.children.length - 1];
        i = { offset: e.offset + e.length, length: 0, content: `,` + t };
      }
      return y(e, i, r);
    }
    if (n === void 0 && o.children.length >= 0) {
      let t = s,
        n = o.children[t],
        i;
      if (o.children.length === 1) i = { offset: o.offset + 1, length: o.length - 2, content: `` };
      else if (o.children.length - 1 === t) {
        const e = o.children[t - 1],
          n = e.offset + e.length;
        i = { offset: n, length: o.offset + o.length - 2 - n, content: `` };
      } else i = { offset: n.offset, length: o.children[t + 1].offset - n.offset, content: `` };
      return y(e, i, r);
    }
    if (n !== void 0) {
      let t,
        i = `${JSON.stringify(n)}`;
      if (!r.isArrayInsertion && o.children.length > s) {
        const e = o.children[s];
        t = { offset: e.offset, length: e.length, content: i };
      } else if (o.children.length === 0 || s === 0)
        t = { offset: o.offset + 1, length: 0, content: o.children.length === 0 ? i : i + `,` };
      else {
        const e = s > o.children.length ? o.children.length : s,
          n = o.children[e - 1];
        t = { offset: n.offset + n.length, length: 0, content: `,` + i };
      }
      return y(e, t, r);
    }
    throw Error(
      `Can not ${n === void 0 ? `remove` : r.isArrayInsertion ? `insert` : `modify`} Array index ${t} as length is not sufficient`,
    );
  }
  throw Error(`Can not add ${typeof s == `number` ? `property` : `index`} to parent of type ${o.type}`);
}
function y(e, t, n) {
  if (!n.formattingOptions) return [t];
  let r = b(e, t),
    i = t.offset,
    a = t.offset + t.content.length;
  if (t.length === 0 || t.content.length === 0) {
    for (; i > 0 && !f(r, i - 1); ) i--;
    for (; a < r.length && !f(r, a); ) a++;
  }
  const o = c(r, { offset: i, length: a - i }, { ...n.formattingOptions, keepLines: !1 });
  for (let e = o.length - 1; e >= 0; e--) {
    const t = o[e];
    (r = b(r, t)),
      (i = Math.min(i, t.offset)),
      (a = Math.max(a, t.offset + t.length)),
      (a += t.content.length - t.length);
  }
  const s = e.length - (r.length - a) - i;
  return [{ offset: i, length: s, content: r.substring(i, a) }];
}
function b(e, t) {
  return e.substring(0, t.offset) + t.content + e.substring(t.offset + t.length);
}
var x;
((e) => {
  (e[(e.None = 0)] = `None`),
    (e[(e.UnexpectedEndOfComment = 1)] = `UnexpectedEndOfComment`),
    (e[(e.UnexpectedEndOfString = 2)] = `UnexpectedEndOfString`),
    (e[(e.UnexpectedEndOfNumber = 3)] = `UnexpectedEndOfNumber`),
    (e[(e.InvalidUnicode = 4)] = `InvalidUnicode`),
    (e[(e.InvalidEscapeCharacter = 5)] = `InvalidEscapeCharacter`),
    (e[(e.InvalidCharacter = 6)] = `InvalidCharacter`);
})((x ||= {}));
var S;
((e) => {
  (e[(e.OpenBraceToken = 1)] = `OpenBraceToken`),
    (e[(e.CloseBraceToken = 2)] = `CloseBraceToken`),
    (e[(e.OpenBracketToken = 3)] = `OpenBracketToken`),
    (e[(e.CloseBracketToken = 4)] = `CloseBracketToken`),
    (e[(e.CommaToken = 5)] = `CommaToken`),
    (e[(e.ColonToken = 6)] = `ColonToken`),
    (e[(e.NullKeyword = 7)] = `NullKeyword`),
    (e[(e.TrueKeyword = 8)] = `TrueKeyword`),
    (e[(e.FalseKeyword = 9)] = `FalseKeyword`),
    (e[(e.StringLiteral = 10)] = `StringLiteral`),
    (e[(e.NumericLiteral = 11)] = `NumericLiteral`),
    (e[(e.LineCommentTrivia = 12)] = `LineCommentTrivia`),
    (e[(e.BlockCommentTrivia = 13)] = `BlockCommentTrivia`),
    (e[(e.LineBreakTrivia = 14)] = `LineBreakTrivia`),
    (e[(e.Trivia = 15)] = `Trivia`),
    (e[(e.Unknown = 16)] = `Unknown`),
    (e[(e.EOF = 17)] = `EOF`);
})((S ||= {}));
const C = m,
  w = h,
  te = g;
var T;
((e) => {
  (e[(e.InvalidSymbol = 1)] = `InvalidSymbol`),
    (e[(e.InvalidNumberFormat = 2)] = `InvalidNumberFormat`),
    (e[(e.PropertyNameExpected = 3)] = `PropertyNameExpected`),
    (e[(e.ValueExpected = 4)] = `ValueExpected`),
    (e[(e.ColonExpected = 5)] = `ColonExpected`),
    (e[(e.CommaExpected = 6)] = `CommaExpected`),
    (e[(e.CloseBraceExpected = 7)] = `CloseBraceExpected`),
    (e[(e.CloseBracketExpected = 8)] = `CloseBracketExpected`),
    (e[(e.EndOfFileExpected = 9)] = `EndOfFileExpected`),
    (e[(e.InvalidCommentToken = 10)] = `InvalidCommentToken`),
    (e[(e.UnexpectedEndOfComment = 11)] = `UnexpectedEndOfComment`),
    (e[(e.UnexpectedEndOfString = 12)] = `UnexpectedEndOfString`),
    (e[(e.UnexpectedEndOfNumber = 13)] = `UnexpectedEndOfNumber`),
    (e[(e.InvalidUnicode = 14)] = `InvalidUnicode`),
    (e[(e.InvalidEscapeCharacter = 15)] = `InvalidEscapeCharacter`),
    (e[(e.InvalidCharacter = 16)] = `InvalidCharacter`);
})((T ||= {}));
function E(e) {
  switch (e) {
    case 1:
      return `InvalidSymbol`;
    case 2:
      return `InvalidNumberFormat`;
    case 3:
      return `PropertyNameExpected`;
    case 4:
      return `ValueExpected`;
    case 5:
      return `ColonExpected`;
    case 6:
      return `CommaExpected`;
    case 7:
      return `CloseBraceExpected`;
    case 8:
      return `CloseBracketExpected`;
    case 9:
      return `EndOfFileExpected`;
    case 10:
      return `InvalidCommentToken`;
    case 11:
      return `UnexpectedEndOfComment`;
    case 12:
      return `UnexpectedEndOfString`;
    case 13:
      return `UnexpectedEndOfNumber`;
    case 14:
      return `InvalidUnicode`;
    case 15:
      return `InvalidEscapeCharacter`;
    case 16:
      return `InvalidCharacter`;
  }
  return `<unknown ParseErrorCode>`;
}
function ne(e, t, n, r) {
  return v(e, t, n, r);
}
function re(e, t) {
  let n = t.slice(0).sort((e, t) => {
      const n = e.offset - t.offset;
      return n === 0 ? e.length - t.length : n;
    }),
    r = e.length;
  for (let t = n.length - 1; t >= 0; t--) {
    const i = n[t];
    if (i.offset + i.length <= r) e = b(e, i);
    else throw Error(`Overlapping edit`);
    r = i.offset;
  }
  return e;
}
function ie(e) {
  const t = [0];
  if (!e.includes(`\r`)) {
    for (
      let n = e.indexOf(`
`);
      n !== -1;
      n = e.indexOf(
        `
`,
        n + 1,
      )
    )
      t.push(n + 1);
    return t;
  }
  for (let n = 0; n < e.length; n++) {
    const r = e.charCodeAt(n);
    if (r === 13 && e.charCodeAt(n + 1) === 10) n++;
    else if (r !== 10 && r !== 13) continue;
    t.push(n + 1);
  }
  return t;
}
function ae(e, t) {
  const n = e.charCodeAt(t - 1);
  return n === 10 ? (e.charCodeAt(t - 2) === 13 ? 2 : 1) : +(n === 13);
}
function oe(e) {
  const t = ie(e),
    n = (t.at(-1) ?? 0) === e.length && t.length > 1 ? t.length - 1 : t.length,
    r = (e) => t[Math.min(Math.max(e, 1), t.length) - 1] ?? 0,
    i = (e) => {
      let n = 0,
        r = t.length - 1;
      for (; n < r; ) {
        const i = (n + r + 1) >> 1;
        (t[i] ?? 0) <= e ? (n = i) : (r = i - 1);
      }
      return n + 1;
    };
  return {
    lineCount: n,
    lineStart: r,
    position(t) {
      const n = Math.min(Math.max(t, 0), e.length),
        a = i(n);
      return { line: a, column: n - r(a) + 1 };
    },
    lineRange(n) {
      const i = r(n),
        a = t[Math.min(Math.max(n, 1), t.length)];
      return a === void 0 ? [i, e.length] : [i, Math.max(i, a - ae(e, a))];
    },
  };
}
const se = [`recommended`, `agent-skills`, `guidelines`, `all`];
function ce(e, t) {
  const { presets: n, severity: r } = e.meta;
  return t === `all`
    ? (n.guidelines ?? n.recommended ?? n[`agent-skills`] ?? r)
    : t === `guidelines`
      ? (n.guidelines ?? n.recommended ?? `off`)
      : (n[t] ?? `off`);
}
function le(e, t) {
  const n = ce(e, t),
    r = e.meta.options?.defaults ?? {};
  return typeof n == `string`
    ? { severity: n === `off` && t === `all` ? e.meta.severity : n, options: r }
    : { severity: n[0], options: { ...r, ...n[1] } };
}
function ue(e, t) {
  return new Map(e.map((e) => [e.meta.id, le(e, t)]));
}
function de(e, t) {
  const n = new Map(e);
  for (const [e, r] of Object.entries(t)) {
    const t = n.get(e);
    if (t === void 0) continue;
    const [i, a] = typeof r == `string` ? [r, {}] : r;
    n.set(e, { severity: i, options: { ...t.options, ...a }, isExplicit: !0 });
  }
  return n;
}
const D = {
    grade: `documented`,
    source: `https://github.com/agentplugins/agent-plugins-spec (version 1.0.0)`,
    date: `2026-08-06`,
    note: `A skill that does not conform to Agent Skills has to be skipped.`,
  },
  fe = `skill is skipped: no frontmatter`,
  O = `skill is skipped: invalid YAML`,
  pe = `skill is skipped: name has characters other than a-z, 0-9 and single hyphens`,
  me = `skill is skipped: no description`,
  he = `skill is skipped: field outside the six of the Agent Skills specification`,
  ge = {
    id: `agent-plugins`,
    name: `Agent Plugins specification`,
    specification: !0,
    reading: {
      'frontmatter-missing': { effect: `dropped`, detail: fe, evidence: D },
      'frontmatter-unclosed': { effect: `dropped`, detail: fe, evidence: D },
      'text-before-frontmatter': { effect: `dropped`, detail: fe, evidence: D },
      'unquoted-colon': { effect: `dropped`, detail: O, evidence: D },
      'tab-indentation': { effect: `dropped`, detail: O, evidence: D },
      'duplicate-key': { effect: `dropped`, detail: O, evidence: D },
      'unterminated-quote': { effect: `dropped`, detail: O, evidence: D },
      'unindented-continuation': { effect: `dropped`, detail: O, evidence: D },
      'bad-alias': { effect: `dropped`, detail: O, evidence: D },
      'invalid-yaml': { effect: `dropped`, detail: O, evidence: D },
      'not-a-mapping': { effect: `dropped`, detail: `skill is skipped: frontmatter is not a mapping`, evidence: D },
      'name-missing': { effect: `dropped`, detail: `skill is skipped: no name`, evidence: D },
      'name-empty': { effect: `dropped`, detail: `skill is skipped: no name`, evidence: D },
      'name-non-ascii': { effect: `dropped`, detail: pe, evidence: D },
      'name-too-long': { effect: `dropped`, detail: `skill is skipped: name is over 64 characters`, evidence: D },
      'name-with-blanks': { effect: `dropped`, detail: pe, evidence: D },
      'name-with-capitals': { effect: `dropped`, detail: pe, evidence: D },
      'name-with-underscore': { effect: `dropped`, detail: pe, evidence: D },
      'name-with-colon': { effect: `dropped`, detail: pe, evidence: D },
      'directory-mismatch': {
        effect: `dropped`,
        detail: `skill is skipped: name is not the name of its folder`,
        evidence: D,
      },
      'description-missing': { effect: `dropped`, detail: me, evidence: D },
      'description-null': { effect: `dropped`, detail: me, evidence: D },
      'description-empty': { effect: `dropped`, detail: me, evidence: D },
      'description-is-list': { effect: `dropped`, detail: `skill is skipped: description is not a text`, evidence: D },
      'description-over-1024': {
        effect: `dropped`,
        detail: `skill is skipped: description is over 1,024 characters`,
        evidence: D,
      },
      'compatibility-over-500': {
        effect: `dropped`,
        detail: 'skill is skipped: `compatibility` is over 500 characters',
        evidence: D,
      },
      'metadata-is-list': { effect: `dropped`, detail: 'skill is skipped: `metadata` is not a map', evidence: D },
      'allowed-tools-is-map': {
        effect: `dropped`,
        detail: 'skill is skipped: `allowed-tools` is not a text',
        evidence: D,
      },
      'unknown-field': { effect: `dropped`, detail: he, evidence: D },
      'nested-skill': {
        effect: `dropped`,
        detail: `skill is not read: only direct children of skills/ are`,
        evidence: D,
      },
    },
    skills: {
      fileName: `SKILL.md`,
      roots: [{ path: `skills`, scope: `plugin`, depth: 1, deeper: `lost`, evidence: D }],
    },
    fields: {
      name: { types: [`string`], required: !0, evidence: D },
      description: { types: [`string`], required: !0, evidence: D },
      license: { types: [`string`], evidence: D },
      compatibility: { types: [`string`], evidence: D },
      metadata: { types: [`map`], evidence: D },
      'allowed-tools': { types: [`string`], evidence: D },
    },
    closedFields: { effect: `dropped`, detail: he, evidence: D },
    limits: {
      name: { max: 64, unit: `code points`, pattern: `^[a-z0-9]+(-[a-z0-9]+)*$`, effect: `dropped`, evidence: D },
      description: { max: 1024, unit: `code points`, effect: `dropped`, evidence: D },
      compatibility: { max: 500, unit: `code points`, effect: `dropped`, evidence: D },
    },
  },
  k = { grade: `documented`, source: `https://agentskills.io/specification`, date: `2026-08-09` },
  A = {
    grade: `documented`,
    source: `https://github.com/agentskills/agentskills/tree/main/skills-ref`,
    date: `2026-08-09`,
  },
  _e = 'skill is not valid: no frontmatter between `---`',
  j = `skill is not valid: invalid YAML`,
  ve = `skill is not valid: only plain block YAML is read`,
  M = `skill is not valid: name has characters other than a-z, 0-9 and single hyphens`,
  ye = `skill is not valid: no description`,
  be = `skill is not valid: field outside the six of the specification`,
  xe = {
    id: `agent-skills`,
    name: `Agent Skills specification`,
    specification: !0,
    reading: {
      'byte-order-mark': { effect: `dropped`, detail: _e, evidence: A },
      'utf-16': { effect: `dropped`, detail: `skill is not valid: not UTF-8`, evidence: A },
      'invalid-utf-8': { effect: `dropped`, detail: `skill is not valid: not UTF-8`, evidence: A },
      'frontmatter-missing': { effect: `dropped`, detail: _e, evidence: A },
      'frontmatter-unclosed': { effect: `dropped`, detail: _e, evidence: A },
      'dots-close': { effect: `dropped`, detail: _e, evidence: A },
      'text-before-frontmatter': { effect: `dropped`, detail: _e, evidence: A },
      'fence-in-value': {
        effect: `damaged`,
        detail: 'the frontmatter ends at the first `---`, even inside a value',
        evidence: A,
      },
      'unquoted-colon': { effect: `dropped`, detail: j, evidence: A },
      'tab-indentation': { effect: `dropped`, detail: j, evidence: A },
      'duplicate-key': { effect: `dropped`, detail: `skill is not valid: duplicate key`, evidence: A },
      'unterminated-quote': { effect: `dropped`, detail: j, evidence: A },
      'unindented-continuation': { effect: `dropped`, detail: j, evidence: A },
      'bad-alias': { effect: `dropped`, detail: j, evidence: A },
      'invalid-yaml': { effect: `dropped`, detail: j, evidence: A },
      'not-a-mapping': { effect: `dropped`, detail: `skill is not valid: frontmatter is not a mapping`, evidence: A },
      'flow-collection': { effect: `dropped`, detail: ve, evidence: A },
      'yaml-anchor': { effect: `dropped`, detail: ve, evidence: A },
      'name-missing': { effect: `dropped`, detail: `skill is not valid: no name`, evidence: k },
      'name-empty': { effect: `dropped`, detail: `skill is not valid: no name`, evidence: k },
      'name-not-a-string': `accepted`,
      'name-yaml-boolean': `accepted`,
      'name-non-ascii': {
        effect: `dropped`,
        detail: M,
        evidence: {
          ...k,
          note: `The text allows a-z, 0-9 and hyphens; skills-ref allows lower-case letters of every script.`,
        },
      },
      'name-too-long': { effect: `dropped`, detail: `skill is not valid: name is over 64 characters`, evidence: k },
      'name-with-blanks': { effect: `dropped`, detail: M, evidence: k },
      'name-with-capitals': { effect: `dropped`, detail: M, evidence: k },
      'name-with-underscore': { effect: `dropped`, detail: M, evidence: k },
      'name-with-colon': { effect: `dropped`, detail: M, evidence: k },
      'name-padded': `accepted`,
      'directory-mismatch': {
        effect: `dropped`,
        detail: `skill is not valid: name is not the name of its folder`,
        evidence: k,
      },
      'description-missing': { effect: `dropped`, detail: ye, evidence: k },
      'description-null': { effect: `dropped`, detail: ye, evidence: k },
      'description-empty': { effect: `dropped`, detail: ye, evidence: k },
      'description-is-list': {
        effect: `dropped`,
        detail: `skill is not valid: description is not a text`,
        evidence: k,
      },
      'description-number': `accepted`,
      'description-over-1024': {
        effect: `dropped`,
        detail: `skill is not valid: description is over 1,024 characters`,
        evidence: k,
      },
      'compatibility-over-500': {
        effect: `dropped`,
        detail: 'skill is not valid: `compatibility` is over 500 characters',
        evidence: k,
      },
      'metadata-is-list': {
        effect: `ignored`,
        detail: '`metadata` is not a map from texts to texts',
        evidence: { ...k, note: `skills-ref does not check it.` },
      },
      'metadata-non-string-values': {
        effect: `damaged`,
        detail: 'values of `metadata` become texts',
        evidence: { ...A, note: `The text asks for quoted numbers and booleans.` },
      },
      'metadata-nested': { effect: `damaged`, detail: 'values of `metadata` become texts', evidence: A },
      'allowed-tools-is-map': {
        effect: `dropped`,
        detail: 'skill is not valid: `allowed-tools` is a map',
        evidence: A,
      },
      'allowed-tools-list': {
        effect: `ignored`,
        detail: '`allowed-tools` is a list, not one text separated by blanks',
        evidence: { ...k, note: `skills-ref accepts a block list since; a flow list is no YAML that it reads.` },
      },
      'allowed-tools-comma': {
        effect: `damaged`,
        detail: 'names in `allowed-tools` are separated by blanks and keep their commas',
        evidence: k,
      },
      'unknown-field': { effect: `dropped`, detail: be, evidence: A },
      'lower-case-file': `accepted`,
    },
    skills: { fileName: `SKILL.md`, roots: [] },
    fields: {
      name: { types: [`string`], required: !0, evidence: k },
      description: { types: [`string`], required: !0, evidence: k },
      license: { types: [`string`], evidence: k },
      compatibility: { types: [`string`], evidence: k },
      metadata: { types: [`map`], evidence: k },
      'allowed-tools': {
        types: [`string`],
        evidence: { ...k, note: `Experimental; skills-ref accepts a block list too.` },
      },
    },
    closedFields: { effect: `dropped`, detail: be, evidence: A },
    limits: {
      name: { max: 64, unit: `code points`, pattern: `^[a-z0-9]+(-[a-z0-9]+)*$`, effect: `dropped`, evidence: k },
      description: { max: 1024, unit: `code points`, effect: `dropped`, evidence: k },
      compatibility: { max: 500, unit: `code points`, effect: `dropped`, evidence: k },
    },
  },
  N = { grade: `documented`, source: `https://code.claude.com/docs/en/skills`, date: `2026-08-22` },
  P = { grade: `documented`, source: `https://code.claude.com/docs/en/sub-agents`, date: `2026-08-22` },
  Se = {
    grade: `observed`,
    source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
    date: `2026-11-20`,
    note: `Another value is a validation error.`,
  },
  Ce = [`haiku`, `sonnet`, `opus`, `fable`, `inherit`],
  we = [`low`, `medium`, `high`, `xhigh`, `max`],
  Te = {
    name: {
      types: [`string`],
      evidence: {
        ...N,
        note: `A label only in personal and project skills, whose command is the folder name; the last part of the command in a plugin.`,
      },
    },
    description: {
      types: [`string`],
      evidence: { ...N, note: `Recommended; the first paragraph of the body stands in where it is missing.` },
    },
    when_to_use: { types: [`string`], evidence: N },
    'argument-hint': { types: [`string`, `list`], evidence: N },
    arguments: { types: [`string`, `list`], evidence: N },
    'disable-model-invocation': { types: [`boolean`], evidence: N },
    'user-invocable': { types: [`boolean`], evidence: N },
    'allowed-tools': { types: [`string`, `list`], evidence: N },
    'disallowed-tools': { types: [`string`, `list`], evidence: N },
    disallowedTools: { types: [`string`, `list`], aliasOf: `disallowed-tools`, evidence: N },
    model: { types: [`string`], values: Ce, otherValues: !0, evidence: N },
    effort: { types: [`string`, `number`], values: we, evidence: N },
    context: { types: [`string`], values: [`fork`, `inline`], evidence: N },
    agent: { types: [`string`], evidence: N },
    background: { types: [`boolean`], evidence: { ...N, note: `Since 2.1.218.` } },
    hooks: { types: [`map`], evidence: N },
    paths: { types: [`string`, `list`], evidence: N },
    shell: { types: [`string`], values: [`bash`, `powershell`], evidence: Se },
    license: { types: [`string`], evidence: N },
    compatibility: { types: [`string`], evidence: N },
    metadata: { types: [`map`], evidence: N },
    version: { types: [`string`, `number`], evidence: N },
  },
  Ee = {
    name: { types: [`string`], required: !0, evidence: { ...P, note: 'Without `:`.' } },
    description: { types: [`string`], required: !0, evidence: P },
    tools: { types: [`string`, `list`], evidence: P },
    disallowedTools: { types: [`string`, `list`], evidence: P },
    model: { types: [`string`], values: Ce, otherValues: !0, evidence: P },
    effort: { types: [`string`, `number`], values: we, evidence: P },
    permissionMode: {
      types: [`string`],
      values: [`default`, `acceptEdits`, `auto`, `dontAsk`, `bypassPermissions`, `plan`, `manual`],
      ignoredInPlugins: !0,
      evidence: P,
    },
    maxTurns: { types: [`number`], evidence: P },
    skills: {
      types: [`list`, `string`],
      evidence: { ...P, note: `Names; paths resolve to nothing without a message.` },
    },
    mcpServers: { types: [`list`], ignoredInPlugins: !0, evidence: P },
    hooks: { types: [`map`], ignoredInPlugins: !0, evidence: P },
    memory: { types: [`string`], values: [`user`, `project`, `local`], evidence: P },
    background: { types: [`boolean`], evidence: P },
    isolation: { types: [`string`], values: [`worktree`], evidence: P },
    color: {
      types: [`string`],
      values: [`red`, `blue`, `green`, `yellow`, `purple`, `orange`, `pink`, `cyan`],
      evidence: P,
    },
    initialPrompt: { types: [`string`], evidence: P },
    omitClaudeMd: { types: [`boolean`], evidence: P },
    autoCompactWindow: { types: [`number`, `string`], evidence: P },
    experimental: { types: [`map`], evidence: P },
  },
  De =
    /* @__PURE__ */ `Agent.Artifact.AskUserQuestion.Bash.CronCreate.CronDelete.CronList.Edit.EndConversation.EnterPlanMode.EnterWorktree.ExitPlanMode.ExitWorktree.Glob.Grep.LSP.ListMcpResourcesTool.Monitor.NotebookEdit.PowerShell.PushNotification.Read.ReadMcpResourceTool.RemoteTrigger.ReportFindings.ScheduleWakeup.SendMessage.SendUserFile.ShareOnboardingGuide.Skill.TaskCreate.TaskGet.TaskList.TaskOutput.TaskStop.TaskUpdate.TodoWrite.ToolSearch.WaitForMcpServers.WebFetch.WebSearch.Workflow.Write.BashOutput.KillShell.LS.MultiEdit.NotebookRead.SlashCommand.Task.TeamCreate.TeamDelete`.split(
      `.`,
    ),
  F = { grade: `observed`, source: `Claude Code 2.1.328, skills of a test folder`, date: `2026-11-20` },
  Oe = {
    grade: `observed`,
    source: `Claude Code 2.1.328, list of skills in the prompt of a headless session`,
    date: `2026-11-20`,
  },
  ke = {
    grade: `observed`,
    source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
    date: `2026-11-20`,
    note: `What a session does with the value was not looked at.`,
  },
  Ae = `read as a file without frontmatter: every field is lost`,
  je = `the YAML cannot be read and every field is dropped`,
  Me = {
    id: `claude-code`,
    name: `Claude Code`,
    version: `2.1.328`,
    reading: {
      'byte-order-mark': `accepted`,
      'utf-16': { effect: `damaged`, detail: Ae, evidence: F },
      'file-over-1-mib': { effect: `dropped`, detail: `skill is not loaded: the file is over 1 MiB`, evidence: F },
      'frontmatter-missing': { effect: `damaged`, detail: Ae, evidence: F },
      'frontmatter-unclosed': { effect: `damaged`, detail: Ae, evidence: F },
      'dots-close': { effect: `damaged`, detail: Ae, evidence: F },
      'text-before-frontmatter': { effect: `damaged`, detail: Ae, evidence: F },
      'fence-in-value': {
        effect: `damaged`,
        detail: 'the frontmatter ends at the first `---`, even inside a value',
        evidence: F,
      },
      'unquoted-colon': `accepted`,
      'comment-cuts-value': { effect: `cut`, detail: 'value ends before ` #`', evidence: F },
      'tab-indentation': `accepted`,
      'duplicate-key': `accepted`,
      'unterminated-quote': { effect: `damaged`, detail: je, evidence: F },
      'unindented-continuation': { effect: `damaged`, detail: je, evidence: F },
      'bad-alias': `accepted`,
      'invalid-yaml': {
        effect: `damaged`,
        detail: je,
        evidence: { ...F, note: `After a second reading with quoted one-line values and expanded tabs.` },
      },
      'flow-collection': `accepted`,
      'not-a-mapping': {
        effect: `damaged`,
        detail: `no field can be read: the frontmatter is not a mapping`,
        evidence: ke,
      },
      'name-missing': `accepted`,
      'name-not-a-string': { effect: `ignored`, detail: `name is not a text, which validation refuses`, evidence: ke },
      'name-non-ascii': `accepted`,
      'name-too-long': `accepted`,
      'directory-mismatch': {
        effect: `ignored`,
        detail: 'the command is the folder name; `name` is only a label',
        evidence: { ...Oe, note: 'In a plugin `name` makes the last part of the command.' },
      },
      'description-missing': {
        effect: `damaged`,
        detail: `the first paragraph of the body is shown as its description`,
        evidence: F,
      },
      'description-null': {
        effect: `damaged`,
        detail: `skill is loaded without a description of its own`,
        evidence: F,
      },
      'description-empty': {
        effect: `damaged`,
        detail: `skill is loaded without a description of its own`,
        evidence: F,
      },
      'description-is-list': { effect: `damaged`, detail: `the description is dropped`, evidence: F },
      'description-over-1024': `accepted`,
      'description-with-markup': {
        effect: `damaged`,
        detail: '`<` and `>` reach the model as `&lt;` and `&gt;`',
        evidence: Oe,
      },
      'metadata-is-list': { effect: `ignored`, detail: '`metadata` is dropped', evidence: F },
      'allowed-tools-is-map': {
        effect: `ignored`,
        detail: '`allowed-tools` is a map, which validation refuses',
        evidence: ke,
      },
      'allowed-tools-list': `accepted`,
      'allowed-tools-comma': `accepted`,
      'boolean-as-string': `accepted`,
      'unknown-field': `accepted`,
      'lower-case-file': {
        effect: `dropped`,
        detail: 'skill is not loaded: the file has to be `SKILL.md`',
        evidence: F,
      },
      'flat-file': { effect: `dropped`, detail: `skill is not loaded: it has no folder of its own`, evidence: F },
      'nested-skill': {
        effect: `dropped`,
        detail: `skill is not loaded: it is more than one folder below the root`,
        evidence: F,
      },
      'nested-in-skill': {
        effect: `dropped`,
        detail: `skill is not loaded: it is below another skill's folder`,
        evidence: F,
      },
      'hidden-directory': `accepted`,
    },
    skills: {
      fileName: `SKILL.md`,
      roots: [
        {
          path: `.claude/skills`,
          scope: `project`,
          depth: 1,
          deeper: `lost`,
          evidence: {
            ...F,
            note: 'Below a subdirectory it is read once files there are worked on. The folder name `synced` is reserved.',
          },
        },
        { path: `~/.claude/skills`, scope: `user`, depth: 1, deeper: `lost`, evidence: F },
        { path: `skills`, scope: `plugin`, depth: 1, deeper: `lost`, evidence: F },
      ],
    },
    fields: Te,
    limits: {
      name: { max: 256, effect: `ignored`, evidence: F },
      listingEntry: {
        max: 1536,
        unit: `utf-16 units`,
        effect: `cut`,
        evidence: {
          ...Oe,
          note: 'Counts `description - when_to_use` after `<` and `>` are escaped, the final `…` included; skillListingMaxDescChars changes it.',
        },
      },
    },
    tools: De,
    agentFields: Ee,
    commandFields: Te,
  },
  I = {
    grade: `documented`,
    source: `https://platform.claude.com/docs/en/agents-and-tools/agent-skills/overview`,
    date: `2026-08-22`,
  },
  Ne = `upload is refused: name has characters other than a-z, 0-9 and hyphens`,
  Pe = `upload is refused: field outside the six of the Agent Skills specification`,
  Fe = {
    id: `claude-desktop`,
    name: `Claude Desktop`,
    reading: {
      'name-non-ascii': { effect: `dropped`, detail: Ne, evidence: I },
      'name-too-long': { effect: `dropped`, detail: `upload is refused: name is over 64 characters`, evidence: I },
      'name-with-blanks': { effect: `dropped`, detail: Ne, evidence: I },
      'name-with-capitals': { effect: `dropped`, detail: Ne, evidence: I },
      'name-with-underscore': { effect: `dropped`, detail: Ne, evidence: I },
      'name-with-colon': { effect: `dropped`, detail: Ne, evidence: I },
      'name-reserved-word': {
        effect: `dropped`,
        detail: `upload is refused: name contains a reserved word`,
        evidence: I,
      },
      'description-empty': { effect: `dropped`, detail: `upload is refused: description is empty`, evidence: I },
      'description-over-1024': {
        effect: `dropped`,
        detail: `upload is refused: description is over 1,024 characters`,
        evidence: I,
      },
      'description-with-markup': {
        effect: `dropped`,
        detail: `upload is refused: description has XML tags`,
        evidence: I,
      },
      'unknown-field': { effect: `dropped`, detail: Pe, evidence: I },
    },
    skills: { fileName: `SKILL.md`, roots: [] },
    fields: {
      name: { types: [`string`], required: !0, evidence: I },
      description: { types: [`string`], required: !0, evidence: I },
      license: { types: [`string`], evidence: I },
      compatibility: { types: [`string`], evidence: I },
      metadata: { types: [`map`], evidence: I },
      'allowed-tools': { types: [`string`], evidence: I },
    },
    closedFields: { effect: `dropped`, detail: Pe, evidence: I },
    limits: {
      name: { max: 64, pattern: `^[a-z0-9-]+$`, effect: `dropped`, evidence: I },
      description: {
        max: 1024,
        effect: `dropped`,
        evidence: {
          ...I,
          note: `https://support.claude.com/en/articles/12512198 says 200 characters, and a name with capitals and blanks in its example.`,
        },
      },
    },
  },
  L = { grade: `observed`, source: `Codex CLI 0.169.0, skills listing of a test folder`, date: `2026-11-20` },
  Ie = { grade: `observed`, source: `Codex CLI 0.169.0, prompt of a test project`, date: `2026-11-20` },
  Le = { grade: `documented`, source: `https://developers.openai.com/codex/skills`, date: `2026-08-22` },
  R = {
    grade: `documented`,
    source: `https://github.com/openai/codex/blob/main/codex-rs/core-skills/src/loader.rs`,
    date: `2026-11-20`,
    note: `A version of the source other than 0.169.0 was read: it still refused descriptions over 1,024 characters.`,
  },
  z = 'skill is not listed: no frontmatter between `---` lines',
  Re = `skill is not listed: invalid YAML`,
  ze = {
    id: `codex`,
    name: `Codex CLI`,
    version: `0.169.0`,
    reading: {
      'byte-order-mark': { effect: `dropped`, detail: z, evidence: L },
      'utf-16': { effect: `dropped`, detail: `skill is not listed: not UTF-8`, evidence: L },
      'invalid-utf-8': { effect: `dropped`, detail: `skill is not listed: not UTF-8`, evidence: L },
      'frontmatter-missing': { effect: `dropped`, detail: z, evidence: L },
      'frontmatter-unclosed': { effect: `dropped`, detail: z, evidence: L },
      'dots-close': { effect: `dropped`, detail: z, evidence: L },
      'text-before-frontmatter': { effect: `dropped`, detail: z, evidence: L },
      'blank-after-fence': `accepted`,
      'fence-in-value': `accepted`,
      'unquoted-colon': `accepted`,
      'comment-cuts-value': { effect: `cut`, detail: 'value ends before ` #`', evidence: L },
      'tab-indentation': { effect: `dropped`, detail: Re, evidence: L },
      'duplicate-key': { effect: `dropped`, detail: `skill is not listed: duplicate field`, evidence: L },
      'unterminated-quote': { effect: `dropped`, detail: Re, evidence: L },
      'unindented-continuation': { effect: `dropped`, detail: Re, evidence: L },
      'invalid-yaml': {
        effect: `dropped`,
        detail: Re,
        evidence: {
          ...L,
          note: 'From tab indentation, an unterminated quote and an unindented continuation; only an unquoted `: ` is forgiven.',
        },
      },
      'not-a-mapping': { effect: `dropped`, detail: `skill is not listed: frontmatter is not a mapping`, evidence: L },
      'flow-collection': `accepted`,
      'yaml-anchor': `accepted`,
      'name-missing': `accepted`,
      'name-not-a-string': `accepted`,
      'name-yaml-boolean': `accepted`,
      'name-non-ascii': `accepted`,
      'name-too-long': { effect: `dropped`, detail: `skill is not listed: name is over 64 characters`, evidence: L },
      'name-with-blanks': `accepted`,
      'name-with-capitals': `accepted`,
      'name-with-underscore': `accepted`,
      'name-with-colon': `accepted`,
      'name-padded': `accepted`,
      'directory-mismatch': `accepted`,
      'duplicate-name': `accepted`,
      'description-missing': { effect: `dropped`, detail: `skill is not listed: no description`, evidence: L },
      'description-null': { effect: `dropped`, detail: `skill is not listed: no description`, evidence: L },
      'description-empty': { effect: `dropped`, detail: `skill is not listed: no description`, evidence: L },
      'description-is-list': {
        effect: `dropped`,
        detail: `skill is not listed: description is not a text`,
        evidence: L,
      },
      'description-number': `accepted`,
      'description-over-1024': `accepted`,
      'description-with-markup': `accepted`,
      'compatibility-over-500': `accepted`,
      'metadata-is-list': { effect: `dropped`, detail: 'skill is not listed: `metadata` is not a map', evidence: L },
      'metadata-non-string-values': `accepted`,
      'metadata-nested': `accepted`,
      'allowed-tools-is-map': `accepted`,
      'allowed-tools-list': `accepted`,
      'allowed-tools-comma': `accepted`,
      'boolean-as-string': `accepted`,
      'unknown-field': `accepted`,
      'lower-case-file': {
        effect: `dropped`,
        detail: 'skill is not listed: the file has to be `SKILL.md`',
        evidence: L,
      },
      'flat-file': { effect: `dropped`, detail: `skill is not listed: it has no folder of its own`, evidence: L },
      'root-skill-file': `accepted`,
      'nested-skill': `accepted`,
      'nested-in-skill': `accepted`,
      'hidden-directory': { effect: `dropped`, detail: `skill is not listed: it is in a hidden folder`, evidence: L },
    },
    skills: {
      fileName: `SKILL.md`,
      roots: [
        {
          path: `.agents/skills`,
          scope: `project`,
          depth: 6,
          deeper: `lost`,
          evidence: {
            ...L,
            note: `Found four levels down; six is the constant in the public source. Read from the working directory up to the repository root.`,
          },
        },
        { path: `.codex/skills`, scope: `project`, depth: 6, deeper: `lost`, evidence: R },
        { path: `~/.agents/skills`, scope: `user`, depth: 6, deeper: `lost`, evidence: R },
        {
          path: `~/.codex/skills`,
          scope: `user`,
          depth: 6,
          deeper: `lost`,
          evidence: { ...R, note: `Deprecated there.` },
        },
        {
          path: `/etc/codex/skills`,
          scope: `user`,
          depth: 6,
          deeper: `lost`,
          evidence: { ...R, note: `Set by the administrator of the machine.` },
        },
        { path: `skills`, scope: `plugin`, depth: 6, deeper: `lost`, evidence: R },
      ],
    },
    fields: {
      name: { types: [`string`], evidence: { ...L, note: `The folder name stands in where it is missing.` } },
      description: { types: [`string`], required: !0, evidence: L },
      metadata: { types: [`map`], evidence: { ...R, note: 'Only `short-description` in it is read.' } },
      license: {
        types: [`string`],
        evidence: { ...Le, note: `Allowed by the bundled validator, not read by the loader.` },
      },
      'allowed-tools': {
        types: [`string`, `list`],
        evidence: { ...Le, note: `Allowed by the bundled validator, not read by the loader.` },
      },
    },
    limits: {
      name: {
        max: 64,
        unit: `code points`,
        effect: `dropped`,
        evidence: { ...L, note: 'The unit is from the public source, where `plugin:skill` counts in a plugin.' },
      },
      listingEntry: {
        max: 1024,
        effect: `cut`,
        evidence: {
          ...Ie,
          note: 'Counts the description, the final `...` included. The skills listing reports longer descriptions whole; the prompt cuts them.',
        },
      },
    },
  },
  B = { grade: `observed`, source: `GitHub Copilot CLI 1.0.102, skills listing of a test folder`, date: `2026-11-20` },
  V = {
    grade: `documented`,
    source: `https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference`,
    date: `2026-11-20`,
  },
  H = { ...V, note: `Levels as observed in .agents/skills of 1.0.102, where four are the deepest that were tried.` },
  Be = 'skill is not listed: no frontmatter between `---` lines',
  U = `skill is not listed: invalid YAML`,
  Ve = `the first line of the body is shown as its description`,
  He = {
    id: `copilot-cli`,
    name: `Copilot CLI`,
    version: `1.0.102`,
    reading: {
      'byte-order-mark': `accepted`,
      'utf-16': { effect: `dropped`, detail: `skill is not listed: not UTF-8`, evidence: B },
      'invalid-utf-8': { effect: `damaged`, detail: 'bytes that are not UTF-8 become `�`', evidence: B },
      'frontmatter-missing': { effect: `dropped`, detail: Be, evidence: B },
      'frontmatter-unclosed': { effect: `dropped`, detail: Be, evidence: B },
      'dots-close': { effect: `dropped`, detail: Be, evidence: B },
      'text-before-frontmatter': { effect: `dropped`, detail: Be, evidence: B },
      'blank-after-fence': `accepted`,
      'fence-in-value': `accepted`,
      'unquoted-colon': { effect: `dropped`, detail: U, evidence: B },
      'comment-cuts-value': { effect: `cut`, detail: 'value ends before ` #`', evidence: B },
      'tab-indentation': { effect: `dropped`, detail: U, evidence: B },
      'duplicate-key': { effect: `dropped`, detail: `skill is not listed: duplicate key`, evidence: B },
      'unterminated-quote': { effect: `dropped`, detail: U, evidence: B },
      'unindented-continuation': { effect: `dropped`, detail: U, evidence: B },
      'bad-alias': {
        effect: `dropped`,
        detail: U,
        evidence: { ...B, note: `Deduced: each of the five kinds of invalid YAML that were tried loses the skill.` },
      },
      'invalid-yaml': {
        effect: `dropped`,
        detail: U,
        evidence: {
          ...B,
          note: 'From an unquoted `: `, tab indentation, a duplicate key, an unterminated quote and an unindented continuation.',
        },
      },
      'not-a-mapping': { effect: `damaged`, detail: `every field is lost; ${Ve}`, evidence: B },
      'flow-collection': `accepted`,
      'yaml-anchor': `accepted`,
      'name-missing': `accepted`,
      'name-not-a-string': {
        effect: `dropped`,
        detail: `skill is not listed: name is not a text`,
        evidence: { ...B, note: `The description of the test skill was a number too.` },
      },
      'name-yaml-boolean': `accepted`,
      'name-non-ascii': {
        effect: `dropped`,
        detail: `skill is not listed: name has characters outside ASCII`,
        evidence: B,
      },
      'name-too-long': { effect: `dropped`, detail: `skill is not listed: name is over 64 characters`, evidence: B },
      'name-with-blanks': { effect: `damaged`, detail: `blanks in the name become hyphens`, evidence: B },
      'name-with-capitals': `accepted`,
      'name-with-underscore': `accepted`,
      'name-with-colon': `accepted`,
      'name-padded': `accepted`,
      'directory-mismatch': `accepted`,
      'duplicate-name': { effect: `dropped`, detail: `only the first skill of that name is listed`, evidence: B },
      'description-missing': { effect: `damaged`, detail: Ve, evidence: B },
      'description-null': { effect: `dropped`, detail: `skill is not listed: description is null`, evidence: B },
      'description-empty': { effect: `damaged`, detail: `skill is listed without a description`, evidence: B },
      'description-is-list': {
        effect: `dropped`,
        detail: `skill is not listed: description is not a text`,
        evidence: B,
      },
      'description-over-1024': {
        effect: `dropped`,
        detail: `skill is not listed: description is over 1,024 characters`,
        evidence: B,
      },
      'description-with-markup': `accepted`,
      'compatibility-over-500': `accepted`,
      'metadata-is-list': `accepted`,
      'metadata-non-string-values': `accepted`,
      'metadata-nested': `accepted`,
      'allowed-tools-is-map': {
        effect: `dropped`,
        detail: 'skill is not listed: `allowed-tools` is neither a text nor a list',
        evidence: B,
      },
      'allowed-tools-list': `accepted`,
      'allowed-tools-comma': `accepted`,
      'boolean-as-string': {
        effect: `dropped`,
        detail: `skill is not listed: a text stands where a boolean has to be`,
        evidence: B,
      },
      'unknown-field': `accepted`,
      'lower-case-file': {
        effect: `dropped`,
        detail: 'skill is not listed: the file has to be `SKILL.md`',
        evidence: B,
      },
      'flat-file': { effect: `dropped`, detail: `skill is not listed: it has no folder of its own`, evidence: B },
      'root-skill-file': { effect: `dropped`, detail: `skill is not listed: it has no folder of its own`, evidence: B },
      'nested-skill': `accepted`,
      'nested-in-skill': {
        effect: `dropped`,
        detail: `skill is not listed: it is below another skill's folder`,
        evidence: B,
      },
      'hidden-directory': { effect: `dropped`, detail: `skill is not listed: it is in a hidden folder`, evidence: B },
    },
    skills: {
      fileName: `SKILL.md`,
      roots: [
        { path: `.github/skills`, scope: `project`, depth: 4, evidence: H },
        {
          path: `.agents/skills`,
          scope: `project`,
          depth: 4,
          evidence: { ...B, note: `Four levels are the deepest that were tried.` },
        },
        { path: `.claude/skills`, scope: `project`, depth: 4, evidence: H },
        { path: `~/.copilot/skills`, scope: `user`, depth: 4, evidence: H },
        { path: `~/.agents/skills`, scope: `user`, depth: 4, evidence: H },
        { path: `~/.claude/skills`, scope: `user`, depth: 4, evidence: H },
        { path: `skills`, scope: `plugin`, depth: 1, evidence: V },
      ],
    },
    fields: {
      name: {
        types: [`string`],
        evidence: { ...B, note: `Documented as required; the folder name stands in where it is missing.` },
      },
      description: {
        types: [`string`],
        evidence: { ...B, note: `Documented as required; the first line of the body stands in where it is missing.` },
      },
      'allowed-tools': { types: [`string`, `list`], evidence: V },
      'user-invocable': { types: [`boolean`], evidence: V },
      'disable-model-invocation': { types: [`boolean`], evidence: V },
    },
    limits: {
      name: {
        max: 64,
        pattern: `^[A-Za-z0-9][A-Za-z0-9 ._:-]*$`,
        effect: `dropped`,
        evidence: {
          ...B,
          note: `Documented as letters, digits and hyphens only; blanks, underscores and colons load.`,
        },
      },
      description: { max: 1024, effect: `dropped`, evidence: B },
    },
  },
  W = { grade: `documented`, source: `https://cursor.com/docs/skills`, date: `2026-11-20` },
  G = { ...W, note: `Searched recursively; no bound on the levels is given.` },
  Ue = {
    id: `cursor`,
    name: `Cursor`,
    reading: { 'nested-skill': `accepted` },
    skills: {
      fileName: `SKILL.md`,
      roots: [
        { path: `.agents/skills`, scope: `project`, depth: 1, deeper: `found`, evidence: G },
        { path: `.cursor/skills`, scope: `project`, depth: 1, deeper: `found`, evidence: G },
        { path: `.claude/skills`, scope: `project`, depth: 1, deeper: `found`, evidence: G },
        { path: `.codex/skills`, scope: `project`, depth: 1, deeper: `found`, evidence: G },
        { path: `~/.agents/skills`, scope: `user`, depth: 1, deeper: `found`, evidence: G },
        { path: `~/.cursor/skills`, scope: `user`, depth: 1, deeper: `found`, evidence: G },
        { path: `~/.claude/skills`, scope: `user`, depth: 1, deeper: `found`, evidence: G },
        { path: `~/.codex/skills`, scope: `user`, depth: 1, deeper: `found`, evidence: G },
        { path: `skills`, scope: `plugin`, depth: 1, evidence: W },
      ],
    },
    fields: {
      name: { types: [`string`], required: !0, evidence: W },
      description: { types: [`string`], required: !0, evidence: W },
      paths: { types: [`string`, `list`], evidence: W },
      globs: { types: [`string`, `list`], aliasOf: `paths`, deprecated: !0, evidence: W },
      'disable-model-invocation': { types: [`boolean`], evidence: W },
      metadata: { types: [`map`], evidence: W },
    },
    limits: {},
  },
  K = { grade: `observed`, source: `Gemini CLI 0.61.0, skills listing of a test folder`, date: `2026-11-20` },
  We = {
    grade: `documented`,
    source: `https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/skills.md`,
    date: `2026-08-22`,
  },
  Ge = {
    grade: `documented`,
    source: `https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/skills/skillLoader.ts`,
    date: `2026-11-20`,
  },
  Ke = 'skill is not listed: no frontmatter between `---` lines',
  qe = {
    id: `gemini-cli`,
    name: `Gemini CLI`,
    version: `0.61.0`,
    reading: {
      'byte-order-mark': { effect: `dropped`, detail: Ke, evidence: K },
      'utf-16': { effect: `dropped`, detail: `skill is not listed: not UTF-8`, evidence: K },
      'invalid-utf-8': { effect: `damaged`, detail: 'bytes that are not UTF-8 become `�`', evidence: K },
      'frontmatter-missing': { effect: `dropped`, detail: Ke, evidence: K },
      'frontmatter-unclosed': { effect: `dropped`, detail: Ke, evidence: K },
      'dots-close': { effect: `dropped`, detail: Ke, evidence: K },
      'text-before-frontmatter': { effect: `dropped`, detail: Ke, evidence: K },
      'blank-after-fence': { effect: `dropped`, detail: 'skill is not listed: blanks after `---`', evidence: K },
      'fence-in-value': `accepted`,
      'unquoted-colon': `accepted`,
      'comment-cuts-value': { effect: `cut`, detail: 'value ends before ` #`', evidence: K },
      'tab-indentation': `accepted`,
      'duplicate-key': `accepted`,
      'unterminated-quote': { effect: `damaged`, detail: `the quote becomes part of the value`, evidence: K },
      'unindented-continuation': { effect: `cut`, detail: `only the first line of the value is read`, evidence: K },
      'invalid-yaml': {
        effect: `damaged`,
        detail: '`name` and `description` are read line by line, quotes included',
        evidence: {
          ...K,
          note: `From an unterminated quote and an unindented continuation; the reader by lines is in the public source.`,
        },
      },
      'not-a-mapping': { effect: `dropped`, detail: `skill is not listed: no name and no description`, evidence: K },
      'flow-collection': `accepted`,
      'yaml-anchor': `accepted`,
      'name-missing': { effect: `dropped`, detail: `skill is not listed: no name`, evidence: K },
      'name-not-a-string': `accepted`,
      'name-yaml-boolean': `accepted`,
      'name-non-ascii': `accepted`,
      'name-too-long': `accepted`,
      'name-with-blanks': `accepted`,
      'name-with-capitals': `accepted`,
      'name-with-underscore': `accepted`,
      'name-with-colon': { effect: `damaged`, detail: `colons in the name become hyphens`, evidence: K },
      'name-padded': `accepted`,
      'directory-mismatch': `accepted`,
      'duplicate-name': { effect: `dropped`, detail: `only one skill of that name is listed`, evidence: K },
      'description-missing': { effect: `dropped`, detail: `skill is not listed: no description`, evidence: K },
      'description-null': { effect: `damaged`, detail: `skill is listed without a description`, evidence: K },
      'description-empty': { effect: `damaged`, detail: `skill is listed without a description`, evidence: K },
      'description-is-list': {
        effect: `damaged`,
        detail: `the description is the source of the list, hyphens included`,
        evidence: K,
      },
      'description-number': `accepted`,
      'description-over-1024': `accepted`,
      'description-with-markup': `accepted`,
      'compatibility-over-500': `accepted`,
      'metadata-is-list': `accepted`,
      'metadata-non-string-values': `accepted`,
      'metadata-nested': `accepted`,
      'allowed-tools-is-map': `accepted`,
      'allowed-tools-list': `accepted`,
      'allowed-tools-comma': `accepted`,
      'boolean-as-string': `accepted`,
      'unknown-field': `accepted`,
      'lower-case-file': {
        effect: `dropped`,
        detail: 'skill is not listed: the file has to be `SKILL.md`',
        evidence: K,
      },
      'flat-file': { effect: `dropped`, detail: `skill is not listed: it has no folder of its own`, evidence: K },
      'root-skill-file': `accepted`,
      'nested-skill': {
        effect: `dropped`,
        detail: `skill is not listed: it is more than one folder below the root`,
        evidence: K,
      },
      'nested-in-skill': {
        effect: `dropped`,
        detail: `skill is not listed: it is below another skill's folder`,
        evidence: K,
      },
      'hidden-directory': { effect: `dropped`, detail: `skill is not listed: it is in a hidden folder`, evidence: K },
    },
    skills: {
      fileName: `SKILL.md`,
      roots: [
        {
          path: `.agents/skills`,
          scope: `project`,
          depth: 1,
          deeper: `lost`,
          evidence: { ...K, note: `Wins over .gemini/skills where both have a skill of one name.` },
        },
        { path: `.gemini/skills`, scope: `project`, depth: 1, deeper: `lost`, evidence: We },
        { path: `~/.agents/skills`, scope: `user`, depth: 1, deeper: `lost`, evidence: We },
        { path: `~/.gemini/skills`, scope: `user`, depth: 1, deeper: `lost`, evidence: We },
        {
          path: `skills`,
          scope: `plugin`,
          depth: 1,
          deeper: `lost`,
          evidence: { ...Ge, note: `The folder of an extension; every root is searched with the same pattern.` },
        },
      ],
    },
    fields: {
      name: { types: [`string`], required: !0, evidence: K },
      description: { types: [`string`], required: !0, evidence: K },
    },
    limits: {},
  },
  q = { grade: `documented`, source: `https://kiro.dev/docs/skills/`, date: `2026-02-07` },
  Je = {
    id: `kiro`,
    name: `Kiro`,
    reading: {},
    skills: {
      fileName: `SKILL.md`,
      roots: [
        { path: `.kiro/skills`, scope: `project`, depth: 1, evidence: q },
        { path: `~/.kiro/skills`, scope: `user`, depth: 1, evidence: q },
      ],
    },
    fields: {
      name: { types: [`string`], required: !0, evidence: q },
      description: { types: [`string`], required: !0, evidence: q },
      license: { types: [`string`], evidence: q },
      compatibility: { types: [`string`], evidence: q },
      metadata: { types: [`map`], evidence: q },
    },
    limits: { name: { max: 64, pattern: `^[a-z0-9-]+$`, evidence: q }, description: { max: 1024, evidence: q } },
  },
  J = { grade: `observed`, source: `OpenCode 1.18.33, skills listing of a test folder`, date: `2026-11-20` },
  Y = { grade: `documented`, source: `https://opencode.ai/docs/skills/`, date: `2026-11-20` },
  Ye = {
    ...Y,
    note: `Documented as one level; levels as observed in .agents/skills of 1.18.33, where four are the deepest that were tried.`,
  },
  Xe = 'skill is not listed: no frontmatter between `---` lines',
  Ze = `skill is not listed: invalid YAML`,
  Qe = {
    id: `opencode`,
    name: `OpenCode`,
    version: `1.18.33`,
    reading: {
      'byte-order-mark': `accepted`,
      'utf-16': { effect: `dropped`, detail: `skill is not listed: not UTF-8`, evidence: J },
      'invalid-utf-8': { effect: `damaged`, detail: 'bytes that are not UTF-8 become `�`', evidence: J },
      'frontmatter-missing': { effect: `dropped`, detail: Xe, evidence: J },
      'frontmatter-unclosed': { effect: `dropped`, detail: Xe, evidence: J },
      'dots-close': { effect: `dropped`, detail: Xe, evidence: J },
      'text-before-frontmatter': { effect: `dropped`, detail: Xe, evidence: J },
      'blank-after-fence': `accepted`,
      'fence-in-value': `accepted`,
      'unquoted-colon': `accepted`,
      'comment-cuts-value': { effect: `cut`, detail: 'value ends before ` #`', evidence: J },
      'tab-indentation': `accepted`,
      'duplicate-key': { effect: `dropped`, detail: `skill is not listed: duplicate key`, evidence: J },
      'unterminated-quote': { effect: `dropped`, detail: Ze, evidence: J },
      'unindented-continuation': { effect: `dropped`, detail: Ze, evidence: J },
      'invalid-yaml': {
        effect: `dropped`,
        detail: Ze,
        evidence: {
          ...J,
          note: 'From an unterminated quote and an unindented continuation; an unquoted `: ` and a tab are forgiven.',
        },
      },
      'not-a-mapping': { effect: `dropped`, detail: `skill is not listed: no name`, evidence: J },
      'flow-collection': `accepted`,
      'yaml-anchor': `accepted`,
      'name-missing': { effect: `dropped`, detail: `skill is not listed: no name`, evidence: J },
      'name-not-a-string': {
        effect: `dropped`,
        detail: `skill is not listed: name is not a text`,
        evidence: { ...J, note: `The description of the test skill was a number too.` },
      },
      'name-yaml-boolean': `accepted`,
      'name-non-ascii': `accepted`,
      'name-too-long': `accepted`,
      'name-with-blanks': `accepted`,
      'name-with-capitals': `accepted`,
      'name-with-underscore': `accepted`,
      'name-with-colon': `accepted`,
      'name-padded': { effect: `damaged`, detail: `the blanks stay part of the name`, evidence: J },
      'directory-mismatch': `accepted`,
      'duplicate-name': { effect: `dropped`, detail: `only the last skill of that name is listed`, evidence: J },
      'description-missing': { effect: `damaged`, detail: `skill is listed without a description`, evidence: J },
      'description-null': { effect: `dropped`, detail: `skill is not listed: description is null`, evidence: J },
      'description-empty': { effect: `damaged`, detail: `skill is listed without a description`, evidence: J },
      'description-is-list': {
        effect: `dropped`,
        detail: `skill is not listed: description is not a text`,
        evidence: J,
      },
      'description-over-1024': `accepted`,
      'description-with-markup': `accepted`,
      'compatibility-over-500': `accepted`,
      'metadata-is-list': `accepted`,
      'metadata-non-string-values': `accepted`,
      'metadata-nested': `accepted`,
      'allowed-tools-is-map': `accepted`,
      'allowed-tools-list': `accepted`,
      'allowed-tools-comma': `accepted`,
      'boolean-as-string': `accepted`,
      'unknown-field': `accepted`,
      'lower-case-file': {
        effect: `dropped`,
        detail: 'skill is not listed: the file has to be `SKILL.md`',
        evidence: J,
      },
      'flat-file': { effect: `dropped`, detail: `skill is not listed: it has no folder of its own`, evidence: J },
      'root-skill-file': `accepted`,
      'nested-skill': `accepted`,
      'nested-in-skill': `accepted`,
      'hidden-directory': `accepted`,
    },
    skills: {
      fileName: `SKILL.md`,
      roots: [
        { path: `.opencode/skills`, scope: `project`, depth: 4, evidence: Ye },
        {
          path: `.agents/skills`,
          scope: `project`,
          depth: 4,
          evidence: { ...J, note: `Documented as one level; four levels, the deepest that were tried, load.` },
        },
        { path: `.claude/skills`, scope: `project`, depth: 4, evidence: Ye },
        { path: `~/.config/opencode/skills`, scope: `user`, depth: 4, evidence: Ye },
        { path: `~/.agents/skills`, scope: `user`, depth: 4, evidence: Ye },
        { path: `~/.claude/skills`, scope: `user`, depth: 4, evidence: Ye },
      ],
    },
    fields: {
      name: {
        types: [`string`],
        required: !0,
        evidence: {
          ...Y,
          note: 'Documented as 1 to 64 characters of `^[a-z0-9]+(-[a-z0-9]+)*$` and equal to the folder name; 1.18.33 checks neither.',
        },
      },
      description: {
        types: [`string`],
        required: !0,
        evidence: {
          ...Y,
          note: `Documented as required and 1 to 1,024 characters; 1.18.33 lists a skill without one, and longer ones whole.`,
        },
      },
      license: { types: [`string`], evidence: Y },
      compatibility: { types: [`string`], evidence: Y },
      metadata: { types: [`map`], evidence: Y },
    },
    limits: {},
  },
  $e = [
    `claude-code`,
    `claude-desktop`,
    `codex`,
    `copilot-cli`,
    `vscode`,
    `cursor`,
    `gemini-cli`,
    `opencode`,
    `kiro`,
    `windsurf`,
    `zed`,
    `agent-skills`,
    `agent-plugins`,
  ],
  X = {
    grade: `documented`,
    source: `https://code.visualstudio.com/docs/agent-customization/agent-skills`,
    date: `2026-05-28`,
  },
  et = {
    grade: `documented`,
    source: `https://github.com/microsoft/vscode (validation of SKILL.md attributes)`,
    date: `2026-11-20`,
  },
  tt = `skill is not loaded, without a message: name has characters other than a-z, 0-9 and hyphens`,
  nt = {
    id: `vscode`,
    name: `VS Code`,
    reading: {
      'name-non-ascii': { effect: `dropped`, detail: tt, evidence: X },
      'name-with-blanks': { effect: `dropped`, detail: tt, evidence: X },
      'name-with-capitals': { effect: `dropped`, detail: tt, evidence: X },
      'name-with-underscore': { effect: `dropped`, detail: tt, evidence: X },
      'name-with-colon': { effect: `dropped`, detail: tt, evidence: X },
    },
    skills: {
      fileName: `SKILL.md`,
      roots: [
        { path: `.github/skills`, scope: `project`, depth: 1, evidence: X },
        { path: `.claude/skills`, scope: `project`, depth: 1, evidence: X },
        { path: `.agents/skills`, scope: `project`, depth: 1, evidence: X },
        { path: `~/.copilot/skills`, scope: `user`, depth: 1, evidence: X },
        { path: `~/.claude/skills`, scope: `user`, depth: 1, evidence: X },
        { path: `~/.agents/skills`, scope: `user`, depth: 1, evidence: X },
        { path: `skills`, scope: `plugin`, depth: 1, evidence: X },
      ],
    },
    fields: {
      name: { types: [`string`], required: !0, evidence: X },
      description: { types: [`string`], required: !0, evidence: X },
      'argument-hint': { types: [`string`], evidence: X },
      'user-invocable': { types: [`boolean`], evidence: X },
      'user-invokable': { types: [`boolean`], aliasOf: `user-invocable`, deprecated: !0, evidence: et },
      'disable-model-invocation': { types: [`boolean`], evidence: X },
      context: { types: [`string`], values: [`fork`, `inline`], evidence: { ...X, note: `Experimental.` } },
      license: { types: [`string`], evidence: et },
      compatibility: { types: [`string`], evidence: et },
      metadata: { types: [`map`], evidence: et },
    },
    limits: { name: { max: 64, pattern: `^[a-z0-9-]+$`, evidence: X }, description: { max: 1024, evidence: X } },
  },
  Z = { grade: `documented`, source: `https://docs.windsurf.com/windsurf/cascade/skills`, date: `2026-11-20` },
  rt = {
    id: `windsurf`,
    name: `Windsurf`,
    reading: {},
    skills: {
      fileName: `SKILL.md`,
      roots: [
        { path: `.windsurf/skills`, scope: `project`, depth: 1, evidence: Z },
        { path: `.agents/skills`, scope: `project`, depth: 1, evidence: Z },
        { path: `~/.codeium/windsurf/skills`, scope: `user`, depth: 1, evidence: Z },
        { path: `~/.agents/skills`, scope: `user`, depth: 1, evidence: Z },
      ],
    },
    fields: {
      name: { types: [`string`], required: !0, evidence: Z },
      description: { types: [`string`], required: !0, evidence: Z },
    },
    limits: {},
  },
  Q = { grade: `documented`, source: `https://zed.dev/docs/ai/skills`, date: `2026-11-20` },
  it = `skill is not loaded: name has characters other than a-z, 0-9 and single hyphens`,
  at = {
    'claude-code': Me,
    'claude-desktop': Fe,
    codex: ze,
    'copilot-cli': He,
    vscode: nt,
    cursor: Ue,
    'gemini-cli': qe,
    opencode: Qe,
    kiro: Je,
    windsurf: rt,
    zed: {
      id: `zed`,
      name: `Zed`,
      reading: {
        'name-non-ascii': { effect: `dropped`, detail: it, evidence: Q },
        'name-too-long': { effect: `dropped`, detail: `skill is not loaded: name is over 64 characters`, evidence: Q },
        'name-with-blanks': { effect: `dropped`, detail: it, evidence: Q },
        'name-with-capitals': { effect: `dropped`, detail: it, evidence: Q },
        'name-with-underscore': { effect: `dropped`, detail: it, evidence: Q },
        'name-with-colon': { effect: `dropped`, detail: it, evidence: Q },
        'nested-skill': {
          effect: `dropped`,
          detail: `skill is not loaded: it is more than one folder below the root`,
          evidence: Q,
        },
      },
      skills: {
        fileName: `SKILL.md`,
        roots: [
          { path: `.agents/skills`, scope: `project`, depth: 1, deeper: `lost`, evidence: Q },
          { path: `~/.agents/skills`, scope: `user`, depth: 1, deeper: `lost`, evidence: Q },
        ],
      },
      fields: {
        name: { types: [`string`], required: !0, evidence: Q },
        description: { types: [`string`], required: !0, evidence: Q },
        'disable-model-invocation': { types: [`boolean`], evidence: Q },
      },
      limits: {
        name: { max: 64, pattern: `^[a-z0-9]+(-[a-z0-9]+)*$`, effect: `dropped`, evidence: Q },
        description: { max: 1024, evidence: Q },
      },
    },
    'agent-skills': xe,
    'agent-plugins': ge,
  },
  ot = $e.map((e) => at[e]),
  st = [`claude-code`, `codex`, `copilot-cli`, `gemini-cli`, `opencode`];
function ct(e) {
  return at[e];
}
function lt(e) {
  return Object.hasOwn(at, e);
}
const $ = /* @__PURE__ */ new Uint32Array(65536),
  ut = (e, t) => {
    let n = e.length,
      r = t.length,
      i = 1 << (n - 1),
      a = -1,
      o = 0,
      s = n,
      c = n;
    for (; c--; ) $[e.charCodeAt(c)] |= 1 << c;
    for (c = 0; c < r; c++) {
      let e = $[t.charCodeAt(c)],
        n = e | o;
      (e |= ((e & a) + a) ^ a),
        (o |= ~(e | a)),
        (a &= e),
        o & i && s++,
        a & i && s--,
        (o = (o << 1) | 1),
        (a = (a << 1) | ~(n | o)),
        (o &= n);
    }
    for (c = n; c--; ) $[e.charCodeAt(c)] = 0;
    return s;
  },
  dt = (e, t) => {
    const n = t.length,
      r = e.length,
      i = [],
      a = [],
      o = Math.ceil(n / 32),
      s = Math.ceil(r / 32);
    for (let e = 0; e < o; e++) (a[e] = -1), (i[e] = 0);
    let c = 0;
    for (; c < s - 1; c++) {
      let o = 0,
        s = -1,
        l = c * 32,
        u = Math.min(32, r) + l;
      for (let t = l; t < u; t++) $[e.charCodeAt(t)] |= 1 << t;
      for (let e = 0; e < n; e++) {
        let n = $[t.charCodeAt(e)],
          r = (a[(e / 32) | 0] >>> e) & 1,
          c = (i[(e / 32) | 0] >>> e) & 1,
          l = n | o,
          u = ((((n | c) & s) + s) ^ s) | n | c,
          d = o | ~(u | s),
          f = s & u;
        (d >>> 31) ^ r && (a[(e / 32) | 0] ^= 1 << e),
          (f >>> 31) ^ c && (i[(e / 32) | 0] ^= 1 << e),
          (d = (d << 1) | r),
          (f = (f << 1) | c),
          (s = f | ~(l | d)),
          (o = d & l);
      }
      for (let t = l; t < u; t++) $[e.charCodeAt(t)] = 0;
    }
    let l = 0,
      u = -1,
      d = c * 32,
      f = Math.min(32, r - d) + d;
    for (let t = d; t < f; t++) $[e.charCodeAt(t)] |= 1 << t;
    let p = r;
    for (let e = 0; e < n; e++) {
      let n = $[t.charCodeAt(e)],
        o = (a[(e / 32) | 0] >>> e) & 1,
        s = (i[(e / 32) | 0] >>> e) & 1,
        c = n | l,
        d = ((((n | s) & u) + u) ^ u) | n | s,
        f = l | ~(d | u),
        m = u & d;
      (p += (f >>> (r - 1)) & 1),
        (p -= (m >>> (r - 1)) & 1),
        (f >>> 31) ^ o && (a[(e / 32) | 0] ^= 1 << e),
        (m >>> 31) ^ s && (i[(e / 32) | 0] ^= 1 << e),
        (f = (f << 1) | o),
        (m = (m << 1) | s),
        (u = m | ~(c | f)),
        (l = f & c);
    }
    for (let t = d; t < f; t++) $[e.charCodeAt(t)] = 0;
    return p;
  },
  ft = (e, t) => {
    if (e.length < t.length) {
      const n = t;
      (t = e), (e = n);
    }
    return t.length === 0 ? e.length : e.length <= 32 ? ut(e, t) : dt(e, t);
  },
  pt = (e, t) => {
    let n = 1 / 0,
      r = 0;
    for (let i = 0; i < t.length; i++) {
      const a = ft(e, t[i]);
      a < n && ((n = a), (r = i));
    }
    return t[r];
  };

export {
  $e as s,
  C as _,
  ct as r,
  de as d,
  E as v,
  ft as n,
  le as l,
  lt as o,
  ne as g,
  oe as f,
  ot as i,
  pt as t,
  re as p,
  se as c,
  st as a,
  te as h,
  ue as u,
  w as m,
};
