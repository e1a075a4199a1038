import { c as e, u as t } from './micromark-util-character-yInBYKlV.js';

function n(e, t, n, r) {
  let i = e.length,
    a = 0,
    o;
  if (((t = t < 0 ? (-t > i ? 0 : i + t) : t > i ? i : t), (n = n > 0 ? n : 0), r.length < 1e4))
    (o = Array.from(r)), o.unshift(t, n), e.splice(...o);
  else
    for (n && e.splice(t, n); a < r.length; )
      (o = r.slice(a, a + 1e4)), o.unshift(t, 0), e.splice(...o), (a += 1e4), (t += 1e4);
}
function r(e, t) {
  return e.length > 0 ? (n(e, e.length, 0, t), e) : t;
}
const i = {}.hasOwnProperty;
function a(e) {
  let t = {},
    n = -1;
  for (; ++n < e.length; ) o(t, e[n]);
  return t;
}
function o(e, t) {
  let n;
  for (n in t) {
    let r = (i.call(e, n) ? e[n] : void 0) || (e[n] = {}),
      a = t[n],
      o;
    if (a)
      for (o in a) {
        i.call(r, o) || (r[o] = []);
        const e = a[o];
        s(r[o], Array.isArray(e) ? e : e ? [e] : []);
      }
  }
}
function s(e, t) {
  let r = -1,
    i = [];
  for (; ++r < t.length; ) (t[r].add === `after` ? e : i).push(t[r]);
  n(e, 0, 0, i);
}
function c(e) {
  let t = {},
    n = -1;
  for (; ++n < e.length; ) l(t, e[n]);
  return t;
}
function l(e, t) {
  let n;
  for (n in t) {
    let r = (i.call(e, n) ? e[n] : void 0) || (e[n] = {}),
      a = t[n],
      o;
    if (a) for (o in a) r[o] = a[o];
  }
}
function u(e, n, r, i) {
  let a = i ? i - 1 : 1 / 0,
    o = 0;
  return s;
  function s(i) {
    return t(i) ? (e.enter(r), c(i)) : n(i);
  }
  function c(i) {
    return t(i) && o++ < a ? (e.consume(i), c) : (e.exit(r), n(i));
  }
}
function d(e, n, r, i, a, o) {
  let s = 0;
  return c;
  function c(n) {
    return o > 0 && t(n) ? (e.enter(i), l(n)) : u(n);
  }
  function l(n) {
    return t(n) && s < o ? (e.consume(n), s++, l) : (e.exit(i), u(n));
  }
  function u(e) {
    return s >= a ? n(e) : r(e);
  }
}
function f(e, t, n) {
  let r = [],
    i = -1;
  for (; ++i < e.length; ) {
    const a = e[i].resolveAll;
    a && !r.includes(a) && ((t = a(t, n)), r.push(a));
  }
  return t;
}
const p = { partial: !0, tokenize: m };
function m(n, r, i) {
  return a;
  function a(e) {
    return t(e) ? u(n, o, `linePrefix`)(e) : o(e);
  }
  function o(t) {
    return t === null || e(t) ? r(t) : i(t);
  }
}

export { a, c as o, d as i, f as n, n as c, p as t, r as s, u as r };
