import { c as n, u as r } from './micromark-util-character-yInBYKlV.js';
import { o as e, t } from './rolldown-runtime-_8HjFqer.js';

var i = /* @__PURE__ */ e(
  /* @__PURE__ */ t((e, t) => {
    (() => {
      var e =
        t === void 0
          ? (function () {
              return this || (0, eval)(`this`);
            })()
          : (t.exports = i);
      (e.format = i), (e.vsprintf = r), typeof console < `u` && typeof console.log == `function` && (e.printf = n);
      function n() {
        console.log(i.apply(null, arguments));
      }
      function r(e, t) {
        return i.apply(null, [e].concat(t));
      }
      function i(e) {
        for (
          var t = 1,
            n = [].slice.call(arguments),
            r = 0,
            i = e.length,
            a = ``,
            o,
            s = !1,
            c,
            l,
            u = !1,
            d,
            f = () => n[t++],
            p = () => {
              for (var t = ``; /\d/.test(e[r]); ) (t += e[r++]), (o = e[r]);
              return t.length > 0 ? parseInt(t) : null;
            };
          r < i;
          ++r
        )
          if (((o = e[r]), s))
            switch (
              ((s = !1),
              o == `.`
                ? ((u = !1), (o = e[++r]))
                : o == `0` && e[r + 1] == `.`
                  ? ((u = !0), (r += 2), (o = e[r]))
                  : (u = !0),
              (d = p()),
              o)
            ) {
              case `b`:
                a += parseInt(f(), 10).toString(2);
                break;
              case `c`:
                (c = f()),
                  typeof c == `string` || c instanceof String ? (a += c) : (a += String.fromCharCode(parseInt(c, 10)));
                break;
              case `d`:
                a += parseInt(f(), 10);
                break;
              case `f`:
                (l = String(parseFloat(f()).toFixed(d || 6))), (a += u ? l : l.replace(/^0/, ``));
                break;
              case `j`:
                a += JSON.stringify(f());
                break;
              case `o`:
                a += `0` + parseInt(f(), 10).toString(8);
                break;
              case `s`:
                a += f();
                break;
              case `x`:
                a += `0x` + parseInt(f(), 10).toString(16);
                break;
              case `X`:
                a += `0x` + parseInt(f(), 10).toString(16).toUpperCase();
                break;
              default:
                a += o;
            }
          else o === `%` ? (s = !0) : (a += o);
        return a;
      }
    })();
  })(),
  1,
);
const a = Object.assign(o(Error), {
  eval: o(EvalError),
  range: o(RangeError),
  reference: o(ReferenceError),
  syntax: o(SyntaxError),
  type: o(TypeError),
  uri: o(URIError),
});
function o(e) {
  return ((t.displayName = e.displayName || e.name), t);
  function t(t, ...n) {
    return new e(t && (0, i.default)(t, ...n));
  }
}
const s = {}.hasOwnProperty,
  c = { yaml: `-`, toml: `+` };
function l(e) {
  let t = [],
    n = -1,
    r = Array.isArray(e) ? e : e ? [e] : [`yaml`];
  for (; ++n < r.length; ) t[n] = u(r[n]);
  return t;
}
function u(e) {
  let t = e;
  if (typeof t == `string`) {
    if (!s.call(c, t)) throw a('Missing matter definition for `%s`', t);
    t = { type: t, marker: c[t] };
  } else if (typeof t != `object`) throw a('Expected matter to be an object, not `%j`', t);
  if (!s.call(t, `type`)) throw a('Missing `type` in matter `%j`', t);
  if (!s.call(t, `fence`) && !s.call(t, `marker`)) throw a('Missing `marker` or `fence` in matter `%j`', t);
  return t;
}
function d(e) {
  let t = l(e),
    n = {},
    r = -1;
  for (; ++r < t.length; ) {
    const e = t[r],
      i = p(e, `open`).charCodeAt(0),
      a = f(e),
      o = n[i];
    Array.isArray(o) ? o.push(a) : (n[i] = [a]);
  }
  return { flow: n };
}
function f(e) {
  let t = e.anywhere,
    i = e.type,
    a = i + `Fence`,
    o = a + `Sequence`,
    s = i + `Value`,
    c = { tokenize: f, partial: !0 },
    l,
    u = 0;
  return { tokenize: d, concrete: !0 };
  function d(d, f, m) {
    const h = this;
    return g;
    function g(n) {
      const r = h.now();
      return r.column === 1 && (r.line === 1 || t) && ((l = p(e, `open`)), (u = 0), n === l.charCodeAt(u))
        ? (d.enter(i), d.enter(a), d.enter(o), _(n))
        : m(n);
    }
    function _(e) {
      return u === l.length
        ? (d.exit(o), r(e) ? (d.enter(`whitespace`), v(e)) : y(e))
        : e === l.charCodeAt(u++)
          ? (d.consume(e), _)
          : m(e);
    }
    function v(e) {
      return r(e) ? (d.consume(e), v) : (d.exit(`whitespace`), y(e));
    }
    function y(t) {
      return n(t)
        ? (d.exit(a),
          d.enter(`lineEnding`),
          d.consume(t),
          d.exit(`lineEnding`),
          (l = p(e, `close`)),
          (u = 0),
          d.attempt(c, C, b))
        : m(t);
    }
    function b(e) {
      return e === null || n(e) ? S(e) : (d.enter(s), x(e));
    }
    function x(e) {
      return e === null || n(e) ? (d.exit(s), S(e)) : (d.consume(e), x);
    }
    function S(e) {
      return e === null ? m(e) : (d.enter(`lineEnding`), d.consume(e), d.exit(`lineEnding`), d.attempt(c, C, b));
    }
    function C(e) {
      return (d.exit(i), f(e));
    }
  }
  function f(e, t, i) {
    let s = 0;
    return c;
    function c(t) {
      return t === l.charCodeAt(s) ? (e.enter(a), e.enter(o), u(t)) : i(t);
    }
    function u(t) {
      return s === l.length
        ? (e.exit(o), r(t) ? (e.enter(`whitespace`), d(t)) : f(t))
        : t === l.charCodeAt(s++)
          ? (e.consume(t), u)
          : i(t);
    }
    function d(t) {
      return r(t) ? (e.consume(t), d) : (e.exit(`whitespace`), f(t));
    }
    function f(r) {
      return r === null || n(r) ? (e.exit(a), t(r)) : i(r);
    }
  }
}
function p(e, t) {
  return e.marker ? m(e.marker, t).repeat(3) : m(e.fence, t);
}
function m(e, t) {
  return typeof e == `string` ? e : e[t];
}
function h(e) {
  let t = l(e),
    n = {},
    r = {},
    i = -1;
  for (; ++i < t.length; ) {
    const e = t[i].type;
    (n[e] = a), (r[e] = o);
  }
  return { enter: n, exit: r };
  function a() {
    this.buffer();
  }
  function o() {
    this.resume(), this.setData(`slurpOneLineEnding`, !0);
  }
}

export { d as n, h as t, l as r };
