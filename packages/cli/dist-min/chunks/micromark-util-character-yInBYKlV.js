const e = f(/[A-Za-z]/),
  t = f(/[\dA-Za-z]/),
  n = f(/[#-'*+\--9=?A-Z^-~]/);
function r(e) {
  return e !== null && (e < 32 || e === 127);
}
const i = f(/\d/),
  a = f(/[\dA-Fa-f]/),
  o = f(/[!-/:-@[-`{-~]/);
function s(e) {
  return e !== null && e < -2;
}
function c(e) {
  return e !== null && (e < 0 || e === 32);
}
function l(e) {
  return e === -2 || e === -1 || e === 32;
}
const u = f(/\p{P}|\p{S}/u),
  d = f(/\s/);
function f(e) {
  return t;
  function t(t) {
    return t !== null && t > -1 && e.test(String.fromCharCode(t));
  }
}

export { a as o, c as l, d as f, e as t, i as a, l as u, n as r, o as s, r as i, s as c, t as n, u as d };
