import e from 'node:path';

var t =
    typeof globalThis < `u`
      ? globalThis
      : typeof window < `u`
        ? window
        : typeof global < `u`
          ? global
          : typeof self < `u`
            ? self
            : {},
  n = {},
  r,
  i;
function a() {
  if (i) return r;
  i = 1;
  var e = 200,
    n = `__lodash_hash_undefined__`,
    a = 1 / 0,
    o = `[object Function]`,
    s = `[object GeneratorFunction]`,
    c = /[\\^$.*+?()[\]{}|]/g,
    l = /^\[object .+?Constructor\]$/,
    u = typeof t == `object` && t && t.Object === Object && t,
    d = typeof self == `object` && self && self.Object === Object && self,
    f = u || d || Function(`return this`)();
  function p(e, t) {
    return !!(e && e.length) && h(e, t, 0) > -1;
  }
  function m(e, t, n, r) {
    for (var i = e.length, a = n + -1; ++a < i; ) if (t(e[a], a, e)) return a;
    return -1;
  }
  function h(e, t, n) {
    if (t !== t) return m(e, g, n);
    for (var r = n - 1, i = e.length; ++r < i; ) if (e[r] === t) return r;
    return -1;
  }
  function g(e) {
    return e !== e;
  }
  function _(e, t) {
    return e.has(t);
  }
  function v(e, t) {
    return e?.[t];
  }
  function y(e) {
    var t = !1;
    if (e != null && typeof e.toString != `function`)
      try {
        t = !!(e + ``);
      } catch {}
    return t;
  }
  function b(e) {
    var t = -1,
      n = Array(e.size);
    return (
      e.forEach((e) => {
        n[++t] = e;
      }),
      n
    );
  }
  var x = Array.prototype,
    ee = Function.prototype,
    te = Object.prototype,
    S = f[`__core-js_shared__`],
    C = (() => {
      var e = /[^.]+$/.exec((S && S.keys && S.keys.IE_PROTO) || ``);
      return e ? `Symbol(src)_1.` + e : ``;
    })(),
    ne = ee.toString,
    w = te.hasOwnProperty,
    T = te.toString,
    re = RegExp(
      `^` +
        ne
          .call(w)
          .replace(c, `\\$&`)
          .replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, `$1.*?`) +
        `$`,
    ),
    ie = x.splice,
    ae = U(f, `Map`),
    E = U(f, `Set`),
    D = U(Object, `create`);
  function O(e) {
    var t = -1,
      n = e ? e.length : 0;
    for (this.clear(); ++t < n; ) {
      var r = e[t];
      this.set(r[0], r[1]);
    }
  }
  function k() {
    this.__data__ = D ? D(null) : {};
  }
  function oe(e) {
    return this.has(e) && delete this.__data__[e];
  }
  function se(e) {
    var t = this.__data__;
    if (D) {
      var r = t[e];
      return r === n ? void 0 : r;
    }
    return w.call(t, e) ? t[e] : void 0;
  }
  function ce(e) {
    var t = this.__data__;
    return D ? t[e] !== void 0 : w.call(t, e);
  }
  function A(e, t) {
    var r = this.__data__;
    return ((r[e] = D && t === void 0 ? n : t), this);
  }
  (O.prototype.clear = k),
    (O.prototype.delete = oe),
    (O.prototype.get = se),
    (O.prototype.has = ce),
    (O.prototype.set = A);
  function j(e) {
    var t = -1,
      n = e ? e.length : 0;
    for (this.clear(); ++t < n; ) {
      var r = e[t];
      this.set(r[0], r[1]);
    }
  }
  function M() {
    this.__data__ = [];
  }
  function N(e) {
    var t = this.__data__,
      n = z(t, e);
    return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : ie.call(t, n, 1), !0);
  }
  function le(e) {
    var t = this.__data__,
      n = z(t, e);
    return n < 0 ? void 0 : t[n][1];
  }
  function ue(e) {
    return z(this.__data__, e) > -1;
  }
  function de(e, t) {
    var n = this.__data__,
      r = z(n, e);
    return (r < 0 ? n.push([e, t]) : (n[r][1] = t), this);
  }
  (j.prototype.clear = M),
    (j.prototype.delete = N),
    (j.prototype.get = le),
    (j.prototype.has = ue),
    (j.prototype.set = de);
  function P(e) {
    var t = -1,
      n = e ? e.length : 0;
    for (this.clear(); ++t < n; ) {
      var r = e[t];
      this.set(r[0], r[1]);
    }
  }
  function F() {
    this.__data__ = { hash: new O(), map: new (ae || j)(), string: new O() };
  }
  function fe(e) {
    return H(this, e).delete(e);
  }
  function I(e) {
    return H(this, e).get(e);
  }
  function pe(e) {
    return H(this, e).has(e);
  }
  function me(e, t) {
    return (H(this, e).set(e, t), this);
  }
  (P.prototype.clear = F),
    (P.prototype.delete = fe),
    (P.prototype.get = I),
    (P.prototype.has = pe),
    (P.prototype.set = me);
  function L(e) {
    var t = -1,
      n = e ? e.length : 0;
    for (this.__data__ = new P(); ++t < n; ) this.add(e[t]);
  }
  function R(e) {
    return (this.__data__.set(e, n), this);
  }
  function he(e) {
    return this.__data__.has(e);
  }
  (L.prototype.add = L.prototype.push = R), (L.prototype.has = he);
  function z(e, t) {
    for (var n = e.length; n--; ) if (be(e[n][0], t)) return n;
    return -1;
  }
  function B(e) {
    return !G(e) || ve(e) ? !1 : (xe(e) || y(e) ? re : l).test(W(e));
  }
  function V(t, n, r) {
    var i = -1,
      a = p,
      o = t.length,
      s = !0,
      c = [],
      l = c;
    if (o >= e) {
      var u = ge(t);
      if (u) return b(u);
      (s = !1), (a = _), (l = new L());
    } else l = c;
    outer: for (; ++i < o; ) {
      var d = t[i],
        f = d;
      if (((d = d === 0 ? 0 : d), s && f === f)) {
        for (var m = l.length; m--; ) if (l[m] === f) continue outer;
        c.push(d);
      } else a(l, f, r) || (l !== c && l.push(f), c.push(d));
    }
    return c;
  }
  var ge = E && 1 / b(new E([, -0]))[1] == a ? (e) => new E(e) : K;
  function H(e, t) {
    var n = e.__data__;
    return _e(t) ? n[typeof t == `string` ? `string` : `hash`] : n.map;
  }
  function U(e, t) {
    var n = v(e, t);
    return B(n) ? n : void 0;
  }
  function _e(e) {
    var t = typeof e;
    return t == `string` || t == `number` || t == `symbol` || t == `boolean` ? e !== `__proto__` : e === null;
  }
  function ve(e) {
    return !!C && C in e;
  }
  function W(e) {
    if (e != null) {
      try {
        return ne.call(e);
      } catch {}
      try {
        return e + ``;
      } catch {}
    }
    return ``;
  }
  function ye(e) {
    return e && e.length ? V(e) : [];
  }
  function be(e, t) {
    return e === t || (e !== e && t !== t);
  }
  function xe(e) {
    var t = G(e) ? T.call(e) : ``;
    return t == o || t == s;
  }
  function G(e) {
    var t = typeof e;
    return !!e && (t == `object` || t == `function`);
  }
  function K() {}
  return ((r = ye), r);
}
var o, s;
function c() {
  if (s) return o;
  s = 1;
  var e = 200,
    n = `__lodash_hash_undefined__`,
    r = 1 / 0,
    i = `[object Function]`,
    a = `[object GeneratorFunction]`,
    c = /[\\^$.*+?()[\]{}|]/g,
    l = /^\[object .+?Constructor\]$/,
    u = typeof t == `object` && t && t.Object === Object && t,
    d = typeof self == `object` && self && self.Object === Object && self,
    f = u || d || Function(`return this`)();
  function p(e, t) {
    return !!(e && e.length) && g(e, t, 0) > -1;
  }
  function m(e, t, n) {
    for (var r = -1, i = e ? e.length : 0; ++r < i; ) if (n(t, e[r])) return !0;
    return !1;
  }
  function h(e, t, n, r) {
    for (var i = e.length, a = n + -1; ++a < i; ) if (t(e[a], a, e)) return a;
    return -1;
  }
  function g(e, t, n) {
    if (t !== t) return h(e, _, n);
    for (var r = n - 1, i = e.length; ++r < i; ) if (e[r] === t) return r;
    return -1;
  }
  function _(e) {
    return e !== e;
  }
  function v(e, t) {
    return e.has(t);
  }
  function y(e, t) {
    return e?.[t];
  }
  function b(e) {
    var t = !1;
    if (e != null && typeof e.toString != `function`)
      try {
        t = !!(e + ``);
      } catch {}
    return t;
  }
  function x(e) {
    var t = -1,
      n = Array(e.size);
    return (
      e.forEach((e) => {
        n[++t] = e;
      }),
      n
    );
  }
  var ee = Array.prototype,
    te = Function.prototype,
    S = Object.prototype,
    C = f[`__core-js_shared__`],
    ne = (() => {
      var e = /[^.]+$/.exec((C && C.keys && C.keys.IE_PROTO) || ``);
      return e ? `Symbol(src)_1.` + e : ``;
    })(),
    w = te.toString,
    T = S.hasOwnProperty,
    re = S.toString,
    ie = RegExp(
      `^` +
        w
          .call(T)
          .replace(c, `\\$&`)
          .replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, `$1.*?`) +
        `$`,
    ),
    ae = ee.splice,
    E = _e(f, `Map`),
    D = _e(f, `Set`),
    O = _e(Object, `create`);
  function k(e) {
    var t = -1,
      n = e ? e.length : 0;
    for (this.clear(); ++t < n; ) {
      var r = e[t];
      this.set(r[0], r[1]);
    }
  }
  function oe() {
    this.__data__ = O ? O(null) : {};
  }
  function se(e) {
    return this.has(e) && delete this.__data__[e];
  }
  function ce(e) {
    var t = this.__data__;
    if (O) {
      var r = t[e];
      return r === n ? void 0 : r;
    }
    return T.call(t, e) ? t[e] : void 0;
  }
  function A(e) {
    var t = this.__data__;
    return O ? t[e] !== void 0 : T.call(t, e);
  }
  function j(e, t) {
    var r = this.__data__;
    return ((r[e] = O && t === void 0 ? n : t), this);
  }
  (k.prototype.clear = oe),
    (k.prototype.delete = se),
    (k.prototype.get = ce),
    (k.prototype.has = A),
    (k.prototype.set = j);
  function M(e) {
    var t = -1,
      n = e ? e.length : 0;
    for (this.clear(); ++t < n; ) {
      var r = e[t];
      this.set(r[0], r[1]);
    }
  }
  function N() {
    this.__data__ = [];
  }
  function le(e) {
    var t = this.__data__,
      n = B(t, e);
    return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : ae.call(t, n, 1), !0);
  }
  function ue(e) {
    var t = this.__data__,
      n = B(t, e);
    return n < 0 ? void 0 : t[n][1];
  }
  function de(e) {
    return B(this.__data__, e) > -1;
  }
  function P(e, t) {
    var n = this.__data__,
      r = B(n, e);
    return (r < 0 ? n.push([e, t]) : (n[r][1] = t), this);
  }
  (M.prototype.clear = N),
    (M.prototype.delete = le),
    (M.prototype.get = ue),
    (M.prototype.has = de),
    (M.prototype.set = P);
  function F(e) {
    var t = -1,
      n = e ? e.length : 0;
    for (this.clear(); ++t < n; ) {
      var r = e[t];
      this.set(r[0], r[1]);
    }
  }
  function fe() {
    this.__data__ = { hash: new k(), map: new (E || M)(), string: new k() };
  }
  function I(e) {
    return U(this, e).delete(e);
  }
  function pe(e) {
    return U(this, e).get(e);
  }
  function me(e) {
    return U(this, e).has(e);
  }
  function L(e, t) {
    return (U(this, e).set(e, t), this);
  }
  (F.prototype.clear = fe),
    (F.prototype.delete = I),
    (F.prototype.get = pe),
    (F.prototype.has = me),
    (F.prototype.set = L);
  function R(e) {
    var t = -1,
      n = e ? e.length : 0;
    for (this.__data__ = new F(); ++t < n; ) this.add(e[t]);
  }
  function he(e) {
    return (this.__data__.set(e, n), this);
  }
  function z(e) {
    return this.__data__.has(e);
  }
  (R.prototype.add = R.prototype.push = he), (R.prototype.has = z);
  function B(e, t) {
    for (var n = e.length; n--; ) if (xe(e[n][0], t)) return n;
    return -1;
  }
  function V(e) {
    return !K(e) || W(e) ? !1 : (G(e) || b(e) ? ie : l).test(ye(e));
  }
  function ge(t, n, r) {
    var i = -1,
      a = p,
      o = t.length,
      s = !0,
      c = [],
      l = c;
    if (r) (s = !1), (a = m);
    else if (o >= e) {
      var u = H(t);
      if (u) return x(u);
      (s = !1), (a = v), (l = new R());
    } else l = c;
    outer: for (; ++i < o; ) {
      var d = t[i],
        f = d;
      if (((d = r || d !== 0 ? d : 0), s && f === f)) {
        for (var h = l.length; h--; ) if (l[h] === f) continue outer;
        c.push(d);
      } else a(l, f, r) || (l !== c && l.push(f), c.push(d));
    }
    return c;
  }
  var H = D && 1 / x(new D([, -0]))[1] == r ? (e) => new D(e) : Se;
  function U(e, t) {
    var n = e.__data__;
    return ve(t) ? n[typeof t == `string` ? `string` : `hash`] : n.map;
  }
  function _e(e, t) {
    var n = y(e, t);
    return V(n) ? n : void 0;
  }
  function ve(e) {
    var t = typeof e;
    return t == `string` || t == `number` || t == `symbol` || t == `boolean` ? e !== `__proto__` : e === null;
  }
  function W(e) {
    return !!ne && ne in e;
  }
  function ye(e) {
    if (e != null) {
      try {
        return w.call(e);
      } catch {}
      try {
        return e + ``;
      } catch {}
    }
    return ``;
  }
  function be(e, t) {
    return e && e.length ? ge(e, void 0, t) : [];
  }
  function xe(e, t) {
    return e === t || (e !== e && t !== t);
  }
  function G(e) {
    var t = K(e) ? re.call(e) : ``;
    return t == i || t == a;
  }
  function K(e) {
    var t = typeof e;
    return !!e && (t == `object` || t == `function`);
  }
  function Se() {}
  return ((o = be), o);
}
var l = { exports: {} };
l.exports;
var u;
function d() {
  return (
    u ||
      ((u = 1),
      ((e, n) => {
        var r = `__lodash_hash_undefined__`,
          i = 9007199254740991,
          a = `[object Arguments]`,
          o = `[object Array]`,
          s = `[object Boolean]`,
          c = `[object Date]`,
          l = `[object Error]`,
          u = `[object Function]`,
          d = `[object Map]`,
          f = `[object Number]`,
          p = `[object Object]`,
          m = `[object Promise]`,
          h = `[object RegExp]`,
          g = `[object Set]`,
          _ = `[object String]`,
          v = `[object Symbol]`,
          y = `[object WeakMap]`,
          b = `[object ArrayBuffer]`,
          x = `[object DataView]`,
          ee = `[object Float32Array]`,
          te = `[object Float64Array]`,
          S = `[object Int8Array]`,
          C = `[object Int16Array]`,
          ne = `[object Int32Array]`,
          w = `[object Uint8Array]`,
          T = `[object Uint8ClampedArray]`,
          re = `[object Uint16Array]`,
          ie = `[object Uint32Array]`,
          ae = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,
          E = /^\w*$/,
          D = /^\./,
          O = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g,
          k = /[\\^$.*+?()[\]{}|]/g,
          oe = /\\(\\)?/g,
          se = /^\[object .+?Constructor\]$/,
          ce = /^(?:0|[1-9]\d*)$/,
          A = {};
        (A[ee] = A[te] = A[S] = A[C] = A[ne] = A[w] = A[T] = A[re] = A[ie] = !0),
          (A[a] = A[o] = A[b] = A[s] = A[x] = A[c] = A[l] = A[u] = A[d] = A[f] = A[p] = A[h] = A[g] = A[_] = A[y] = !1);
        var j = typeof t == `object` && t && t.Object === Object && t,
          M = typeof self == `object` && self && self.Object === Object && self,
          N = j || M || Function(`return this`)(),
          le = n && !n.nodeType && n,
          ue = le && e && !e.nodeType && e,
          de = ue && ue.exports === le && j.process,
          P = (() => {
            try {
              return de && de.binding(`util`);
            } catch {}
          })(),
          F = P && P.isTypedArray;
        function fe(e, t, n) {
          switch (n.length) {
            case 0:
              return e.call(t);
            case 1:
              return e.call(t, n[0]);
            case 2:
              return e.call(t, n[0], n[1]);
            case 3:
              return e.call(t, n[0], n[1], n[2]);
          }
          return e.apply(t, n);
        }
        function I(e, t) {
          for (var n = -1, r = e ? e.length : 0, i = Array(r); ++n < r; ) i[n] = t(e[n], n, e);
          return i;
        }
        function pe(e, t) {
          for (var n = -1, r = t.length, i = e.length; ++n < r; ) e[i + n] = t[n];
          return e;
        }
        function me(e, t) {
          for (var n = -1, r = e ? e.length : 0; ++n < r; ) if (t(e[n], n, e)) return !0;
          return !1;
        }
        function L(e) {
          return (t) => t?.[e];
        }
        function R(e, t) {
          var n = e.length;
          for (e.sort(t); n--; ) e[n] = e[n].value;
          return e;
        }
        function he(e, t) {
          for (var n = -1, r = Array(e); ++n < e; ) r[n] = t(n);
          return r;
        }
        function z(e) {
          return (t) => e(t);
        }
        function B(e, t) {
          return e?.[t];
        }
        function V(e) {
          var t = !1;
          if (e != null && typeof e.toString != `function`)
            try {
              t = !!(e + ``);
            } catch {}
          return t;
        }
        function ge(e) {
          var t = -1,
            n = Array(e.size);
          return (
            e.forEach((e, r) => {
              n[++t] = [r, e];
            }),
            n
          );
        }
        function H(e, t) {
          return (n) => e(t(n));
        }
        function U(e) {
          var t = -1,
            n = Array(e.size);
          return (
            e.forEach((e) => {
              n[++t] = e;
            }),
            n
          );
        }
        var _e = Array.prototype,
          ve = Function.prototype,
          W = Object.prototype,
          ye = N[`__core-js_shared__`],
          be = (() => {
            var e = /[^.]+$/.exec((ye && ye.keys && ye.keys.IE_PROTO) || ``);
            return e ? `Symbol(src)_1.` + e : ``;
          })(),
          xe = ve.toString,
          G = W.hasOwnProperty,
          K = W.toString,
          Se = RegExp(
            `^` +
              xe
                .call(G)
                .replace(k, `\\$&`)
                .replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, `$1.*?`) +
              `$`,
          ),
          Ce = N.Symbol,
          we = N.Uint8Array,
          Te = W.propertyIsEnumerable,
          Ee = _e.splice,
          De = Ce ? Ce.isConcatSpreadable : void 0,
          Oe = H(Object.keys, Object),
          ke = Math.max,
          Ae = Kt(N, `DataView`),
          je = Kt(N, `Map`),
          Me = Kt(N, `Promise`),
          Ne = Kt(N, `Set`),
          Pe = Kt(N, `WeakMap`),
          Fe = Kt(Object, `create`),
          Ie = Q(Ae),
          Le = Q(je),
          Re = Q(Me),
          ze = Q(Ne),
          Be = Q(Pe),
          Ve = Ce ? Ce.prototype : void 0,
          He = Ve ? Ve.valueOf : void 0,
          Ue = Ve ? Ve.toString : void 0;
        function q(e) {
          var t = -1,
            n = e ? e.length : 0;
          for (this.clear(); ++t < n; ) {
            var r = e[t];
            this.set(r[0], r[1]);
          }
        }
        function We() {
          this.__data__ = Fe ? Fe(null) : {};
        }
        function Ge(e) {
          return this.has(e) && delete this.__data__[e];
        }
        function Ke(e) {
          var t = this.__data__;
          if (Fe) {
            var n = t[e];
            return n === r ? void 0 : n;
          }
          return G.call(t, e) ? t[e] : void 0;
        }
        function qe(e) {
          var t = this.__data__;
          return Fe ? t[e] !== void 0 : G.call(t, e);
        }
        function Je(e, t) {
          var n = this.__data__;
          return ((n[e] = Fe && t === void 0 ? r : t), this);
        }
        (q.prototype.clear = We),
          (q.prototype.delete = Ge),
          (q.prototype.get = Ke),
          (q.prototype.has = qe),
          (q.prototype.set = Je);
        function J(e) {
          var t = -1,
            n = e ? e.length : 0;
          for (this.clear(); ++t < n; ) {
            var r = e[t];
            this.set(r[0], r[1]);
          }
        }
        function Ye() {
          this.__data__ = [];
        }
        function Xe(e) {
          var t = this.__data__,
            n = mt(t, e);
          return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : Ee.call(t, n, 1), !0);
        }
        function Ze(e) {
          var t = this.__data__,
            n = mt(t, e);
          return n < 0 ? void 0 : t[n][1];
        }
        function Qe(e) {
          return mt(this.__data__, e) > -1;
        }
        function $e(e, t) {
          var n = this.__data__,
            r = mt(n, e);
          return (r < 0 ? n.push([e, t]) : (n[r][1] = t), this);
        }
        (J.prototype.clear = Ye),
          (J.prototype.delete = Xe),
          (J.prototype.get = Ze),
          (J.prototype.has = Qe),
          (J.prototype.set = $e);
        function Y(e) {
          var t = -1,
            n = e ? e.length : 0;
          for (this.clear(); ++t < n; ) {
            var r = e[t];
            this.set(r[0], r[1]);
          }
        }
        function et() {
          this.__data__ = { hash: new q(), map: new (je || J)(), string: new q() };
        }
        function tt(e) {
          return Wt(this, e).delete(e);
        }
        function nt(e) {
          return Wt(this, e).get(e);
        }
        function rt(e) {
          return Wt(this, e).has(e);
        }
        function it(e, t) {
          return (Wt(this, e).set(e, t), this);
        }
        (Y.prototype.clear = et),
          (Y.prototype.delete = tt),
          (Y.prototype.get = nt),
          (Y.prototype.has = rt),
          (Y.prototype.set = it);
        function at(e) {
          var t = -1,
            n = e ? e.length : 0;
          for (this.__data__ = new Y(); ++t < n; ) this.add(e[t]);
        }
        function ot(e) {
          return (this.__data__.set(e, r), this);
        }
        function st(e) {
          return this.__data__.has(e);
        }
        (at.prototype.add = at.prototype.push = ot), (at.prototype.has = st);
        function X(e) {
          this.__data__ = new J(e);
        }
        function ct() {
          this.__data__ = new J();
        }
        function lt(e) {
          return this.__data__.delete(e);
        }
        function ut(e) {
          return this.__data__.get(e);
        }
        function dt(e) {
          return this.__data__.has(e);
        }
        function ft(e, t) {
          var n = this.__data__;
          if (n instanceof J) {
            var r = n.__data__;
            if (!je || r.length < 199) return (r.push([e, t]), this);
            n = this.__data__ = new Y(r);
          }
          return (n.set(e, t), this);
        }
        (X.prototype.clear = ct),
          (X.prototype.delete = lt),
          (X.prototype.get = ut),
          (X.prototype.has = dt),
          (X.prototype.set = ft);
        function pt(e, t) {
          var n = $(e) || ln(e) ? he(e.length, String) : [],
            r = n.length,
            i = !!r;
          for (var a in e) G.call(e, a) && (!i || (a != `length` && !Yt(a, r))) && n.push(a);
          return n;
        }
        function mt(e, t) {
          for (var n = e.length; n--; ) if (cn(e[n][0], t)) return n;
          return -1;
        }
        var ht = zt(vt);
        function gt(e, t, n, r, i) {
          var a = -1,
            o = e.length;
          for (n ||= Jt, i ||= []; ++a < o; ) {
            var s = e[a];
            n(s) ? pe(i, s) : (i[i.length] = s);
          }
          return i;
        }
        var _t = Bt();
        function vt(e, t) {
          return e && _t(e, t, xn);
        }
        function yt(e, t) {
          t = Zt(t, e) ? [t] : It(t);
          for (var n = 0, r = t.length; e != null && n < r; ) e = e[an(t[n++])];
          return n && n == r ? e : void 0;
        }
        function bt(e) {
          return K.call(e);
        }
        function xt(e, t) {
          return e != null && t in Object(e);
        }
        function St(e, t, n, r, i) {
          return e === t
            ? !0
            : e == null || t == null || (!mn(e) && !hn(t))
              ? e !== e && t !== t
              : Ct(e, t, St, n, r, i);
        }
        function Ct(e, t, n, r, i, s) {
          var c = $(e),
            l = $(t),
            u = o,
            d = o;
          c || ((u = Z(e)), (u = u == a ? p : u)), l || ((d = Z(t)), (d = d == a ? p : d));
          var f = u == p && !V(e),
            m = d == p && !V(t),
            h = u == d;
          if (h && !f) return ((s ||= new X()), c || _n(e) ? Vt(e, t, n, r, i, s) : Ht(e, t, u, n, r, i, s));
          if (!(i & 2)) {
            var g = f && G.call(e, `__wrapped__`),
              _ = m && G.call(t, `__wrapped__`);
            if (g || _) {
              var v = g ? e.value() : e,
                y = _ ? t.value() : t;
              return ((s ||= new X()), n(v, y, r, i, s));
            }
          }
          return h ? ((s ||= new X()), Ut(e, t, n, r, i, s)) : !1;
        }
        function wt(e, t, n, r) {
          var i = n.length,
            a = i;
          if (e == null) return !a;
          for (e = Object(e); i--; ) {
            var o = n[i];
            if (o[2] ? o[1] !== e[o[0]] : !(o[0] in e)) return !1;
          }
          for (; ++i < a; ) {
            o = n[i];
            var s = o[0],
              c = e[s],
              l = o[1];
            if (o[2]) {
              if (c === void 0 && !(s in e)) return !1;
            } else {
              var u = new X(),
                d;
              if (!(d === void 0 ? St(l, c, r, 3, u) : d)) return !1;
            }
          }
          return !0;
        }
        function Tt(e) {
          return !mn(e) || $t(e) ? !1 : (fn(e) || V(e) ? Se : se).test(Q(e));
        }
        function Et(e) {
          return hn(e) && pn(e.length) && !!A[K.call(e)];
        }
        function Dt(e) {
          return typeof e == `function`
            ? e
            : e == null
              ? Sn
              : typeof e == `object`
                ? $(e)
                  ? jt(e[0], e[1])
                  : At(e)
                : Cn(e);
        }
        function Ot(e) {
          if (!en(e)) return Oe(e);
          var t = [];
          for (var n in Object(e)) G.call(e, n) && n != `constructor` && t.push(n);
          return t;
        }
        function kt(e, t) {
          var n = -1,
            r = un(e) ? Array(e.length) : [];
          return (
            ht(e, (e, i, a) => {
              r[++n] = t(e, i, a);
            }),
            r
          );
        }
        function At(e) {
          var t = Gt(e);
          return t.length == 1 && t[0][2] ? nn(t[0][0], t[0][1]) : (n) => n === e || wt(n, e, t);
        }
        function jt(e, t) {
          return Zt(e) && tn(t)
            ? nn(an(e), t)
            : (n) => {
                var r = yn(n, e);
                return r === void 0 && r === t ? bn(n, e) : St(t, r, void 0, 3);
              };
        }
        function Mt(e, t, n) {
          var r = -1;
          return (
            (t = I(t.length ? t : [Sn], z(Dt))),
            R(
              kt(e, (e, n, i) => ({ criteria: I(t, (t) => t(e)), index: ++r, value: e })),
              (e, t) => Rt(e, t, n),
            )
          );
        }
        function Nt(e) {
          return (t) => yt(t, e);
        }
        function Pt(e, t) {
          return (
            (t = ke(t === void 0 ? e.length - 1 : t, 0)),
            function () {
              for (var n = arguments, r = -1, i = ke(n.length - t, 0), a = Array(i); ++r < i; ) a[r] = n[t + r];
              r = -1;
              for (var o = Array(t + 1); ++r < t; ) o[r] = n[r];
              return ((o[t] = a), fe(e, this, o));
            }
          );
        }
        function Ft(e) {
          if (typeof e == `string`) return e;
          if (gn(e)) return Ue ? Ue.call(e) : ``;
          var t = e + ``;
          return t == `0` && 1 / e == -1 / 0 ? `-0` : t;
        }
        function It(e) {
          return $(e) ? e : rn(e);
        }
        function Lt(e, t) {
          if (e !== t) {
            var n = e !== void 0,
              r = e === null,
              i = e === e,
              a = gn(e),
              o = t !== void 0,
              s = t === null,
              c = t === t,
              l = gn(t);
            if ((!s && !l && !a && e > t) || (a && o && c && !s && !l) || (r && o && c) || (!n && c) || !i) return 1;
            if ((!r && !a && !l && e < t) || (l && n && i && !r && !a) || (s && n && i) || (!o && i) || !c) return -1;
          }
          return 0;
        }
        function Rt(e, t, n) {
          for (var r = -1, i = e.criteria, a = t.criteria, o = i.length, s = n.length; ++r < o; ) {
            var c = Lt(i[r], a[r]);
            if (c) return r >= s ? c : c * (n[r] == `desc` ? -1 : 1);
          }
          return e.index - t.index;
        }
        function zt(e, t) {
          return (t, n) => {
            if (t == null) return t;
            if (!un(t)) return e(t, n);
            for (var r = t.length, i = -1, a = Object(t); ++i < r && n(a[i], i, a) !== !1; );
            return t;
          };
        }
        function Bt(e) {
          return (e, t, n) => {
            for (var r = -1, i = Object(e), a = n(e), o = a.length; o--; ) {
              var s = a[++r];
              if (t(i[s], s, i) === !1) break;
            }
            return e;
          };
        }
        function Vt(e, t, n, r, i, a) {
          var o = i & 2,
            s = e.length,
            c = t.length;
          if (s != c && !(o && c > s)) return !1;
          var l = a.get(e);
          if (l && a.get(t)) return l == t;
          var u = -1,
            d = !0,
            f = i & 1 ? new at() : void 0;
          for (a.set(e, t), a.set(t, e); ++u < s; ) {
            var p = e[u],
              m = t[u];
            if (r) var h = o ? r(m, p, u, t, e, a) : r(p, m, u, e, t, a);
            if (h !== void 0) {
              if (h) continue;
              d = !1;
              break;
            }
            if (f) {
              if (
                !me(t, (e, t) => {
                  if (!f.has(t) && (p === e || n(p, e, r, i, a))) return f.add(t);
                })
              ) {
                d = !1;
                break;
              }
            } else if (!(p === m || n(p, m, r, i, a))) {
              d = !1;
              break;
            }
          }
          return (a.delete(e), a.delete(t), d);
        }
        function Ht(e, t, n, r, i, a, o) {
          switch (n) {
            case x:
              if (e.byteLength != t.byteLength || e.byteOffset != t.byteOffset) return !1;
              (e = e.buffer), (t = t.buffer);
            case b:
              return !(e.byteLength != t.byteLength || !r(new we(e), new we(t)));
            case s:
            case c:
            case f:
              return cn(+e, +t);
            case l:
              return e.name == t.name && e.message == t.message;
            case h:
            case _:
              return e == t + ``;
            case d:
              var u = ge;
            case g:
              var p = a & 2;
              if (((u ||= U), e.size != t.size && !p)) return !1;
              var m = o.get(e);
              if (m) return m == t;
              (a |= 1), o.set(e, t);
              var y = Vt(u(e), u(t), r, i, a, o);
              return (o.delete(e), y);
            case v:
              if (He) return He.call(e) == He.call(t);
          }
          return !1;
        }
        function Ut(e, t, n, r, i, a) {
          var o = i & 2,
            s = xn(e),
            c = s.length;
          if (c != xn(t).length && !o) return !1;
          for (var l = c; l--; ) {
            var u = s[l];
            if (!(o ? u in t : G.call(t, u))) return !1;
          }
          var d = a.get(e);
          if (d && a.get(t)) return d == t;
          var f = !0;
          a.set(e, t), a.set(t, e);
          for (var p = o; ++l < c; ) {
            u = s[l];
            var m = e[u],
              h = t[u];
            if (r) var g = o ? r(h, m, u, t, e, a) : r(m, h, u, e, t, a);
            if (!(g === void 0 ? m === h || n(m, h, r, i, a) : g)) {
              f = !1;
              break;
            }
            p ||= u == `constructor`;
          }
          if (f && !p) {
            var _ = e.constructor,
              v = t.constructor;
            _ != v &&
              `constructor` in e &&
              `constructor` in t &&
              !(typeof _ == `function` && _ instanceof _ && typeof v == `function` && v instanceof v) &&
              (f = !1);
          }
          return (a.delete(e), a.delete(t), f);
        }
        function Wt(e, t) {
          var n = e.__data__;
          return Qt(t) ? n[typeof t == `string` ? `string` : `hash`] : n.map;
        }
        function Gt(e) {
          for (var t = xn(e), n = t.length; n--; ) {
            var r = t[n],
              i = e[r];
            t[n] = [r, i, tn(i)];
          }
          return t;
        }
        function Kt(e, t) {
          var n = B(e, t);
          return Tt(n) ? n : void 0;
        }
        var Z = bt;
        ((Ae && Z(new Ae(/* @__PURE__ */ new ArrayBuffer(1))) != x) ||
          (je && Z(new je()) != d) ||
          (Me && Z(Me.resolve()) != m) ||
          (Ne && Z(new Ne()) != g) ||
          (Pe && Z(new Pe()) != y)) &&
          (Z = (e) => {
            var t = K.call(e),
              n = t == p ? e.constructor : void 0,
              r = n ? Q(n) : void 0;
            if (r)
              switch (r) {
                case Ie:
                  return x;
                case Le:
                  return d;
                case Re:
                  return m;
                case ze:
                  return g;
                case Be:
                  return y;
              }
            return t;
          });
        function qt(e, t, n) {
          t = Zt(t, e) ? [t] : It(t);
          for (var r, i = -1, a = t.length; ++i < a; ) {
            var o = an(t[i]);
            if (!(r = e != null && n(e, o))) break;
            e = e[o];
          }
          if (r) return r;
          var a = e ? e.length : 0;
          return !!a && pn(a) && Yt(o, a) && ($(e) || ln(e));
        }
        function Jt(e) {
          return $(e) || ln(e) || !!(De && e && e[De]);
        }
        function Yt(e, t) {
          return ((t ??= i), !!t && (typeof e == `number` || ce.test(e)) && e > -1 && e % 1 == 0 && e < t);
        }
        function Xt(e, t, n) {
          if (!mn(n)) return !1;
          var r = typeof t;
          return (r == `number` ? un(n) && Yt(t, n.length) : r == `string` && t in n) ? cn(n[t], e) : !1;
        }
        function Zt(e, t) {
          if ($(e)) return !1;
          var n = typeof e;
          return n == `number` || n == `symbol` || n == `boolean` || e == null || gn(e)
            ? !0
            : E.test(e) || !ae.test(e) || (t != null && e in Object(t));
        }
        function Qt(e) {
          var t = typeof e;
          return t == `string` || t == `number` || t == `symbol` || t == `boolean` ? e !== `__proto__` : e === null;
        }
        function $t(e) {
          return !!be && be in e;
        }
        function en(e) {
          var t = e && e.constructor;
          return e === ((typeof t == `function` && t.prototype) || W);
        }
        function tn(e) {
          return e === e && !mn(e);
        }
        function nn(e, t) {
          return (n) => n != null && n[e] === t && (t !== void 0 || e in Object(n));
        }
        var rn = sn((e) => {
          e = vn(e);
          var t = [];
          return (
            D.test(e) && t.push(``),
            e.replace(O, (e, n, r, i) => {
              t.push(r ? i.replace(oe, `$1`) : n || e);
            }),
            t
          );
        });
        function an(e) {
          if (typeof e == `string` || gn(e)) return e;
          var t = e + ``;
          return t == `0` && 1 / e == -1 / 0 ? `-0` : t;
        }
        function Q(e) {
          if (e != null) {
            try {
              return xe.call(e);
            } catch {}
            try {
              return e + ``;
            } catch {}
          }
          return ``;
        }
        var on = Pt((e, t) => {
          if (e == null) return [];
          var n = t.length;
          return (
            n > 1 && Xt(e, t[0], t[1]) ? (t = []) : n > 2 && Xt(t[0], t[1], t[2]) && (t = [t[0]]), Mt(e, gt(t), [])
          );
        });
        function sn(e, t) {
          if (typeof e != `function` || (t && typeof t != `function`)) throw TypeError(`Expected a function`);
          var n = function () {
            var r = arguments,
              i = t ? t.apply(this, r) : r[0],
              a = n.cache;
            if (a.has(i)) return a.get(i);
            var o = e.apply(this, r);
            return ((n.cache = a.set(i, o)), o);
          };
          return ((n.cache = new (sn.Cache || Y)()), n);
        }
        sn.Cache = Y;
        function cn(e, t) {
          return e === t || (e !== e && t !== t);
        }
        function ln(e) {
          return dn(e) && G.call(e, `callee`) && (!Te.call(e, `callee`) || K.call(e) == a);
        }
        var $ = Array.isArray;
        function un(e) {
          return e != null && pn(e.length) && !fn(e);
        }
        function dn(e) {
          return hn(e) && un(e);
        }
        function fn(e) {
          var t = mn(e) ? K.call(e) : ``;
          return t == u || t == `[object GeneratorFunction]`;
        }
        function pn(e) {
          return typeof e == `number` && e > -1 && e % 1 == 0 && e <= i;
        }
        function mn(e) {
          var t = typeof e;
          return !!e && (t == `object` || t == `function`);
        }
        function hn(e) {
          return !!e && typeof e == `object`;
        }
        function gn(e) {
          return typeof e == `symbol` || (hn(e) && K.call(e) == v);
        }
        var _n = F ? z(F) : Et;
        function vn(e) {
          return e == null ? `` : Ft(e);
        }
        function yn(e, t, n) {
          var r = e == null ? void 0 : yt(e, t);
          return r === void 0 ? n : r;
        }
        function bn(e, t) {
          return e != null && qt(e, t, xt);
        }
        function xn(e) {
          return un(e) ? pt(e) : Ot(e);
        }
        function Sn(e) {
          return e;
        }
        function Cn(e) {
          return Zt(e) ? L(an(e)) : Nt(e);
        }
        e.exports = on;
      })(l, l.exports)),
    l.exports
  );
}
var f, p;
function m() {
  return (
    p ||
      ((p = 1),
      (f = (e) => {
        if (typeof e != `string`) throw TypeError(`Expected a string`);
        return e.replace(/[|\\{}()[\]^$+*?.]/g, `\\$&`).replace(/-/g, `\\x2d`);
      })),
    f
  );
}
var h = {},
  g;
function _() {
  if (g) return h;
  (g = 1), Object.defineProperty(h, '__esModule', { value: !0 }), (h.isRegExpString = h.parseRegExpString = void 0);
  var e = /^\/(.+)\/([guimysd]*)$/;
  return (
    (h.parseRegExpString = (t) => {
      var n = t.match(e);
      return n ? { source: n[1], flagString: n[2] } : null;
    }),
    (h.isRegExpString = (t) => e.test(t)),
    h
  );
}
var v;
function y() {
  return (
    v ||
      ((v = 1),
      ((e) => {
        var t = (n && n.__importDefault) || ((e) => (e && e.__esModule ? e : { default: e }));
        Object.defineProperty(e, '__esModule', { value: !0 }), (e.matchPatterns = e.createRegExp = void 0);
        var r = t(a()),
          i = t(c()),
          o = t(d()),
          s = t(m()),
          l = _(),
          u = `ug`,
          f = (e) => (e.length === 0 ? u : (0, r.default)((e + u).split(``)).join(``));
        e.createRegExp = (e, t) => {
          if ((t === void 0 && (t = u), e.length === 0)) throw Error(`Empty string can not handled`);
          if ((0, l.isRegExpString)(e)) {
            var n = (0, l.parseRegExpString)(e);
            if (n) return new RegExp(n.source, f(n.flagString));
            throw Error(`"${e}" can not parse as RegExp.`);
          }
          return new RegExp((0, s.default)(e), t);
        };
        var p = (e, t) => e.startIndex === t.startIndex && e.endIndex === t.endIndex && e.match === t.match;
        e.matchPatterns = (t, n) => {
          var r = [];
          n.map((t) => (0, e.createRegExp)(t)).forEach((e) => {
            var n = t.matchAll(e);
            Array.from(n).forEach((e) => {
              if (e.index !== void 0) {
                var t = e[0],
                  n = e.index;
                r.push({ match: t, captures: e.slice(1), startIndex: n, endIndex: n + t.length });
              }
            });
          });
          var a = (0, i.default)(r, p);
          return (0, o.default)(a, [`startIndex`, `endIndex`]);
        };
      })(n)),
    n
  );
}
var b = y();
const x = { AWSAccountID: [`AKIAIOSFODNN7EXAMPLE`], AWSSecretAccessKey: [`wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`] },
  ee = {
    AWSAccountID: { en: (e) => `found AWS Account ID: ${e.ID}`, ja: (e) => `AWS Account ID: ${e.ID} がみつかりました` },
    AWSSecretAccessKey: {
      en: (e) => `found AWS Secret Access Key: ${e.KEY}`,
      ja: (e) => `AWS Secret Access Key: ${e.KEY} がみつかりました`,
    },
    AWSAccessKeyID: {
      en: (e) => `found AWS Access Key ID: ${e.ID}`,
      ja: (e) => `AWS Access Key Id: ${e.ID} がみつかりました`,
    },
  },
  te = ({ t: e, source: t, context: n, options: r }) => {
    const i = t.content.matchAll(/\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g);
    for (const t of i) {
      const i = t.index || 0,
        a = t[0] || ``,
        o = [i, i + a.length];
      x.AWSAccountID.includes(a) ||
        b.matchPatterns(a, r.allows).length > 0 ||
        n.report({ message: e(`AWSAccessKeyID`, { ID: a }), range: o });
    }
  },
  S = ({ t: e, source: t, context: n, options: r }) => {
    const i = `["']?`,
      a = new RegExp(
        String.raw`${i}${`(?:AWS|aws|Aws)?_?`}(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)${i}${`\\s*(?::|=>|=)\\s*`}${i}([A-Za-z0-9/\+=]{40})${i}\b`,
        `g`,
      ),
      o = t.content.matchAll(a);
    for (const t of o) {
      const i = t.index || 0,
        a = t[1] || ``,
        o = [i, i + a.length];
      x.AWSSecretAccessKey.includes(a) ||
        b.matchPatterns(a, r.allows).length > 0 ||
        n.report({ message: e(`AWSSecretAccessKey`, { KEY: a }), range: o });
    }
  },
  C = ({ t: e, source: t, context: n, options: r }) => {
    const i = `("|')?`,
      a = new RegExp(
        String.raw`${i}${`(AWS|aws|Aws)?_?`}(ACCOUNT|account|Account)_?(ID|id|Id)?${i}${`\\s*(:|=>|=)\\s*`}${i}[0-9]{4}\-?[0-9]{4}\-?[0-9]{4}${i}\b`,
        `g`,
      ),
      o = t.content.matchAll(a);
    for (const t of o) {
      const i = t.index || 0,
        a = t[0] || ``,
        o = [i, i + a.length];
      b.matchPatterns(a, r.allows).length > 0 || n.report({ message: e(`AWSAccountID`, { ID: a }), range: o });
    }
  },
  ne = {
    messages: ee,
    meta: {
      id: `@secretlint/secretlint-rule-aws`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-aws/README.md`,
      },
    },
    create(e, t) {
      const n = { allows: t.allows || [], enableIDScanRule: t.enableIDScanRule ?? !1 },
        r = e.createTranslator(ee);
      return {
        file(t) {
          n.enableIDScanRule &&
            (te({ t: r, source: t, context: e, options: n }), C({ t: r, source: t, context: e, options: n })),
            S({ t: r, source: t, context: e, options: n });
        },
      };
    },
  };
async function w({ source: e, context: t, t: n }) {
  if (e.filePath)
    try {
      const r = await import(`node:fs`),
        i = await import(`node:path`),
        a = r.readFileSync(e.filePath).toString(`base64`),
        o = (await import(`./index-BDnqZat0-MUjdxoTR.js`).then((e) => e.i)).default,
        s = o.util.decode64(a),
        c = o.asn1.fromDer(s);
      o.pkcs12.pkcs12FromAsn1(c, `notasecret`),
        t.report({
          message: n(`PrivateKeyP12`, { FILE_NAME: e.filePath ? i.basename(e.filePath) : `` }),
          range: [0, e.content.length],
        });
    } catch {}
}
const T = {
  PrivateKeyP12: {
    en: (e) => `found GCP Service Account's private key(p12): ${e.FILE_NAME}`,
    ja: (e) => `GCPサービスアカウントの秘密鍵(p12) ${e.FILE_NAME} がみつかりました`,
  },
  PrivateKeyJSON: {
    en: (e) => `found GCP Service Account's private key(json): ${e.FILE_NAME}`,
    ja: (e) => `GCPサービスアカウントの秘密鍵(json): ${e.FILE_NAME} がみつかりました`,
  },
};
function re({ source: t, context: n, t: r }) {
  try {
    const i = JSON.parse(t.content);
    if (
      !(
        `private_key_id` in i &&
        `private_key` in i &&
        /-----BEGIN\s?(DSA|RSA|EC|PGP|OPENSSH)?\s?PRIVATE KEY/gm.test(i.private_key)
      )
    )
      return;
    n.report({
      message: r(`PrivateKeyJSON`, { FILE_NAME: t.filePath ? e.basename(t.filePath) : `` }),
      range: [0, t.content.length],
    });
  } catch {}
}
const ie = {
    messages: T,
    meta: {
      id: `@secretlint/secretlint-rule-gcp`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`all`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gcp/README.md`,
      },
    },
    create(e, t) {
      const n = e.createTranslator(T);
      return (
        t.allows,
        {
          file(t) {
            if (t.ext === `.p12`) return w({ source: t, context: e, t: n });
            if (t.ext === `.json`) return re({ source: t, context: e, t: n });
          },
        }
      );
    },
  },
  ae = {
    PackageJSON_xOauthToken: {
      en: (e) => `found GitHub Token: ${e.TOKEN}`,
      ja: (e) => `GitHub Token: ${e.TOKEN} がみつかりました`,
    },
    Npmrc_authToken: {
      en: (e) => `found npmrc authToken: ${e.TOKEN}`,
      ja: (e) => `npmrc authToken: ${e.TOKEN} がみつかりました`,
    },
    NPM_ACCESS_TOKEN: {
      en: (e) => `found npm access token: ${e.TOKEN}`,
      ja: (e) => `npm access token: ${e.TOKEN} がみつかりました`,
    },
  };
function E({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(/https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g);
  for (const e of i) {
    const i = e.index || 0,
      a = e[1] || ``,
      o = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 ||
      n.report({ message: r(`PackageJSON_xOauthToken`, { TOKEN: a }), range: o });
  }
}
function D({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(/_authToken=([^$].*)/g);
  for (const e of i) {
    const i = e.index || 0,
      a = e[1] || ``,
      o = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`Npmrc_authToken`, { TOKEN: a }), range: o });
  }
}
function O({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(/(?<!\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu);
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`NPM_ACCESS_TOKEN`, { TOKEN: a }), range: o });
  }
}
const k = (e) => !e || e.endsWith(`package.json`) || e.endsWith(`package-lock.json`),
  oe = (e) => !e || e.endsWith(`.npmrc`),
  se = {
    messages: ae,
    meta: {
      id: `@secretlint/secretlint-rule-npm`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-npm/README.md`,
      },
    },
    create(e, t) {
      const n = e.createTranslator(ae),
        r = { allows: t.allows || [] };
      return {
        file(t) {
          k(t.filePath)
            ? E({ source: t, options: r, context: e, t: n })
            : oe(t.filePath) && D({ source: t, options: r, context: e, t: n }),
            O({ source: t, options: r, context: e, t: n });
        },
      };
    },
  },
  ce = {
    SLACK_TOKEN: {
      en: (e) => `found slack token: ${e.TOKEN}`,
      ja: (e) => `Slackトークン: ${e.TOKEN} がみつかりました`,
    },
    IncomingWebhook: {
      en: (e) => `found Slack Incoming Webhook: ${e.URL}`,
      ja: (e) => `SlackのIncoming Webhooks: ${e.TOKEN} がみつかりました`,
    },
  };
function A({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(
    /\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-)+[a-zA-Z0-9]{1,40}\b/g,
  );
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`SLACK_TOKEN`, { TOKEN: a }), range: o });
  }
}
function j({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(
    /https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi,
  );
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`IncomingWebhook`, { URL: a }), range: o });
  }
}
const M = {
    messages: ce,
    meta: {
      id: `@secretlint/secretlint-rule-slack`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-slack/README.md`,
      },
    },
    create(e, t) {
      const n = e.createTranslator(ce),
        r = { allows: t.allows || [] };
      return {
        file(t) {
          A({ source: t, options: r, context: e, t: n }), j({ source: t, options: r, context: e, t: n });
        },
      };
    },
  },
  N = {
    BasicAuth: {
      en: (e) => `found basic auth credential: ${e.CREDENTIAL}`,
      ja: (e) => `ベーシック認証情報: ${e.CREDENTIAL} がみつかりました`,
    },
  },
  le = [
    `localhost`,
    `127.0.0.1`,
    `password`,
    `mypassword`,
    `myusername`,
    `{password}`,
    '${password}',
    `{{password}}`,
    `{username}`,
    '${username}',
    `{{username}}`,
    `YOUR_PASSWORD`,
    `YOUR_USERNAME`,
    `REPLACE_WITH_PASSWORD`,
    `REPLACE_WITH_USERNAME`,
  ];
function ue(e) {
  return [/\$\{[^}]{1,50}\}/, /\{\{[^}]{1,50}\}\}/, /\{[^}]{1,50}\}/, /%[A-Z_]{1,30}%/, /\$[A-Z_]{1,30}/].some((t) =>
    t.test(e),
  );
}
function de(e) {
  return !(e.length < 2 || ue(e) || le.some((t) => e.toLowerCase().includes(t.toLowerCase())));
}
function P(e) {
  return !(e.length < 4 || ue(e) || le.some((t) => e.toLowerCase().includes(t.toLowerCase())) || /^(.)\1{3,}$/.test(e));
}
function F({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(
    /(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/g,
  );
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = e.groups?.user,
      s = e.groups?.password;
    if (!o || !s || !de(o) || !P(s)) continue;
    const c = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`BasicAuth`, { CREDENTIAL: a }), range: c });
  }
}
const fe = {
    messages: N,
    meta: {
      id: `@secretlint/secretlint-rule-basicauth`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-basicauth/README.md`,
      },
    },
    create(e, t) {
      const n = e.createTranslator(N),
        r = { allows: t.allows || [] };
      return {
        file(t) {
          F({ source: t, options: r, context: e, t: n });
        },
      };
    },
  },
  I = {
    OPENAI_TOKEN: {
      en: (e) => `found OpenAI API token: ${e.TOKEN}`,
      ja: (e) => `OpenAI API トークン: ${e.TOKEN} がみつかりました`,
    },
  },
  pe = {
    messages: I,
    meta: {
      id: `@secretlint/secretlint-rule-openai`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md`,
      },
    },
    create(e) {
      const t = e.createTranslator(I);
      return {
        file(n) {
          const r = n.content.matchAll(
            /sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g,
          );
          for (const n of r) {
            const r = n.index ?? 0,
              i = n[0] ?? ``,
              a = [r, r + i.length];
            e.report({ message: t(`OPENAI_TOKEN`, { TOKEN: i }), range: a });
          }
        },
      };
    },
  },
  me = {
    ANTHROPIC_API_KEY: {
      en: (e) => `found Anthropic Claude API key: ${e.KEY}`,
      ja: (e) => `Anthropic Claude API キー: ${e.KEY} がみつかりました`,
    },
  },
  L = {
    messages: me,
    meta: {
      id: `@secretlint/secretlint-rule-anthropic`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-anthropic/README.md`,
      },
    },
    create(e) {
      const t = e.createTranslator(me);
      return {
        file(n) {
          const r = n.content.matchAll(/(?<!\p{L})sk-ant-api0\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])/gu);
          for (const n of r) {
            const r = n.index ?? 0,
              i = n[0] ?? ``,
              a = [r, r + i.length];
            e.report({ message: t(`ANTHROPIC_API_KEY`, { KEY: i }), range: a });
          }
        },
      };
    },
  },
  R = {
    LINEAR_API_TOKEN: {
      en: (e) => `found linear api token: ${e.ID}`,
      ja: (e) => `linear api token: ${e.ID} がみつかりました`,
    },
  },
  he = {
    messages: R,
    meta: {
      id: `@secretlint/secretlint-rule-linear`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-linear/README.md`,
      },
    },
    create(e) {
      const t = e.createTranslator(R);
      return {
        file(n) {
          const r = n.content.matchAll(/(?<!\p{L})lin_api_[a-zA-Z0-9_]{32,128}(?![a-zA-Z0-9_])/gu);
          for (const n of r) {
            const r = n.index ?? 0,
              i = n[0] ?? ``,
              a = [r, r + i.length];
            e.report({ message: t(`LINEAR_API_TOKEN`, { ID: i }), range: a });
          }
        },
      };
    },
  },
  z = { PrivateKey: { en: (e) => `found private key: ${e.KEY}`, ja: (e) => `秘密鍵: ${e.KEY} がみつかりました` } },
  B =
    /-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm;
function V(e) {
  return !(!/^[A-Za-z0-9+/]+=*$/.test(e) || e.length < 100 || !/^(MI|b3BlbnNzaC1rZXktdjE)/.test(e));
}
function ge({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(B);
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = e[1] || ``,
      s = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 ||
      (V(o.replace(/\s|\\n/g, ``)) && n.report({ message: r(`PrivateKey`, { KEY: a }), range: s }));
  }
}
const H = {
    messages: z,
    meta: {
      id: `@secretlint/secretlint-rule-privatekey`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md`,
      },
    },
    create(e, t) {
      const n = e.createTranslator(z),
        r = { allows: t.allows || [] };
      return {
        file(t) {
          ge({ source: t, options: r, context: e, t: n });
        },
      };
    },
  },
  U = {
    SENDGRID_KEY: {
      en: (e) => `found Sendgrid api key: ${e.KEY}`,
      ja: (e) => `Sendgrid APIキーが見つかりました： ${e.KEY}`,
    },
  };
function _e({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(/(?<!\p{L})SG\.\w{1,128}\.\w{1,128}([-_]?)\w{1,128}(?!\w)/gu);
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``;
    if (a.length !== 69) continue;
    const o = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`SENDGRID_KEY`, { KEY: a }), range: o });
  }
}
const ve = {
    messages: U,
    meta: {
      id: `@secretlint/secretlint-rule-sendgrid`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-sendgrid/README.md`,
      },
    },
    create(e, t) {
      const n = e.createTranslator(U),
        r = { allows: t.allows || [] };
      return {
        file(t) {
          _e({ source: t, options: r, context: e, t: n });
        },
      };
    },
  },
  W = {
    SHOPIFY_KEY: {
      en: (e) => `found Shopify api key: ${e.KEY}`,
      ja: (e) => `Shopify APIキーが見つかりました： ${e.KEY}`,
    },
  };
function ye({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(/(?<!\p{L})(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}(?![a-zA-Z0-9])/gu);
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`SHOPIFY_KEY`, { KEY: a }), range: o });
  }
}
const be = {
    messages: W,
    meta: {
      id: `@secretlint/secretlint-rule-shopify`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-shopify/README.md`,
      },
    },
    create(e, t) {
      const n = e.createTranslator(W),
        r = { allows: t.allows || [] };
      return {
        file(t) {
          ye({ source: t, options: r, context: e, t: n });
        },
      };
    },
  },
  xe = {
    GITHUB_TOKEN: {
      en: (e) => `found GitHub Token(${e.typeName}): ${e.KEY}`,
      ja: (e) => `GitHub Token(${e.typeName})が見つかりました： ${e.KEY}`,
    },
  },
  G = /* @__PURE__ */ new Map([
    [`ghp`, `GitHub personal access tokens`],
    [`gho`, `OAuth access tokens`],
    [`ghu`, `GitHub user-to-server tokens`],
    [`ghs`, `GitHub server-to-server tokens`],
    [`ghr`, `refresh tokens`],
    [`github_pat`, `fine-grained personal access tokens`],
  ]);
function K({ pattern: e, source: t, options: n, context: r, t: i }) {
  const a = t.content.matchAll(e);
  for (const e of a) {
    const t = e.index || 0,
      a = e.groups?.type,
      o = G.get(a);
    if (!o) throw Error(`Unknown type:` + o);
    const s = e[0] || ``,
      c = [t, t + s.length];
    b.matchPatterns(s, n.allows).length > 0 ||
      r.report({ message: i(`GITHUB_TOKEN`, { KEY: s, typeName: o }), range: c });
  }
}
const Se = {
    messages: xe,
    meta: {
      id: `@secretlint/secretlint-rule-github`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-github/README.md`,
      },
    },
    create(e, t) {
      const n = [
          /(?<!\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu,
          /(?<!\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])/gu,
        ],
        r = e.createTranslator(xe),
        i = { allows: t.allows || [] };
      return {
        file(t) {
          for (const a of n) K({ pattern: a, source: t, options: i, context: e, t: r });
        },
      };
    },
  },
  Ce = {
    OPS_TOKEN: {
      en: (e) => `found 1Password Service Account token: ${e.TOKEN}`,
      ja: (e) => `1Password Service Account: ${e.TOKEN} がみつかりました`,
    },
  },
  we = (e) => {
    try {
      const t = atob(e.replace(/-/g, `+`).replace(/_/g, `/`)),
        n = JSON.parse(t);
      return typeof n == `object` && !!n;
    } catch {
      return !1;
    }
  },
  Te = {
    messages: Ce,
    meta: {
      id: `@secretlint/secretlint-rule-1password`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-1password/README.md`,
      },
    },
    create(e, t) {
      const n = e.createTranslator(Ce),
        r = { allows: t?.allows ?? [] };
      return {
        file(t) {
          const i = t.content.matchAll(/(?<!\p{L})ops_(ey[A-Za-z0-9+/=]{100,1280}fQ={0,2})(?![A-Za-z0-9+/=])/gu);
          for (const t of i) {
            const i = t.index ?? 0,
              a = t[0] ?? ``,
              o = t[1] ?? ``;
            if (!we(o) || b.matchPatterns(a, r.allows).length > 0) continue;
            const s = [i, i + a.length];
            e.report({ message: n(`OPS_TOKEN`, { TOKEN: a }), range: s });
          }
        },
      };
    },
  },
  Ee = {
    MongoDBConnection: {
      en: (e) => `found MongoDB connection string: ${e.URI}`,
      ja: (e) => `MongoDB接続文字列: ${e.URI} がみつかりました`,
    },
    MySQLConnection: {
      en: (e) => `found MySQL connection string: ${e.URI}`,
      ja: (e) => `MySQL接続文字列: ${e.URI} がみつかりました`,
    },
    PostgreSQLConnection: {
      en: (e) => `found PostgreSQL connection string: ${e.URI}`,
      ja: (e) => `PostgreSQL接続文字列: ${e.URI} がみつかりました`,
    },
  },
  De = [
    `localhost`,
    `127.0.0.1`,
    `example.com`,
    `example.org`,
    `test.com`,
    `password`,
    `username`,
    `secret`,
    `mypassword`,
    `myusername`,
    `root`,
    `admin`,
    `user`,
    `pass`,
    `{password}`,
    '${password}',
    `{{password}}`,
    `{username}`,
    '${username}',
    `{{username}}`,
    `YOUR_PASSWORD`,
    `YOUR_USERNAME`,
    `REPLACE_WITH_PASSWORD`,
  ];
function Oe(e) {
  return [
    /\$\{[^}]{1,50}\}/,
    /\{\{[^}]{1,50}\}\}/,
    /\{[^}]{1,50}\}/,
    /%[A-Z_]{1,30}%/,
    /\$[A-Z_]{1,30}/,
    /\$\([^)]{1,50}\)/,
  ].some((t) => t.test(e));
}
function ke(e) {
  if (e.length < 4 || Oe(e)) return !1;
  const t = e.toLowerCase();
  return !(De.some((e) => t === e.toLowerCase()) || /^(.)\1{3,}$/.test(e));
}
function Ae({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(
    /mongodb(?:\+srv)?:\/\/(?:(?<username>[^:/\s]{1,100}):(?<password>[^@/\s]{1,200})@)?(?<host>[^/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi,
  );
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = e.groups?.username,
      s = e.groups?.password;
    if (!o || !s || !ke(s)) continue;
    const c = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`MongoDBConnection`, { URI: a }), range: c });
  }
}
function je({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(
    /(?:jdbc:)?mysql(?:x)?:\/\/(?:(?<username>[^:/\s]{1,100}):(?<password>[^@/\s]{1,200})@)?(?<host>[^/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi,
  );
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = e.groups?.username,
      s = e.groups?.password;
    if (!o || !s || !ke(s)) continue;
    const c = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`MySQLConnection`, { URI: a }), range: c });
  }
}
function Me({ source: e, options: t, context: n, t: r }) {
  const i = e.content.matchAll(
    /postgres(?:ql)?:\/\/(?:(?<username>[^:/\s]{1,100}):(?<password>[^@/\s]{1,200})@)?(?<host>[^/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi,
  );
  for (const e of i) {
    const i = e.index || 0,
      a = e[0] || ``,
      o = e.groups?.username,
      s = e.groups?.password;
    if (!o || !s || !ke(s)) continue;
    const c = [i, i + a.length];
    b.matchPatterns(a, t.allows).length > 0 || n.report({ message: r(`PostgreSQLConnection`, { URI: a }), range: c });
  }
}
const Ne = {
    messages: Ee,
    meta: {
      id: `@secretlint/secretlint-rule-database-connection-string`,
      recommended: !0,
      type: `scanner`,
      supportedContentTypes: [`text`],
      docs: {
        url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-database-connection-string/README.md`,
      },
    },
    create(e, t) {
      const n = { allows: t.allows || [] },
        r = e.createTranslator(Ee);
      return {
        file(t) {
          Ae({ source: t, options: n, context: e, t: r }),
            je({ source: t, options: n, context: e, t: r }),
            Me({ source: t, options: n, context: e, t: r });
        },
      };
    },
  },
  Pe = /(?<type>secretlint-(?:disable-next-line|disable-line|disable|enable))(?<options>.*)/g,
  Fe = (e) => {
    const t = e.content.matchAll(Pe);
    return Array.from(t).map((t) => {
      const n = t.groups?.type,
        r = t.index;
      return n === `secretlint-disable-line`
        ? { type: n, options: Ie(t.groups?.options), line: e.indexToPosition(r).line }
        : n === `secretlint-disable-next-line`
          ? { type: n, options: Ie(t.groups?.options), line: e.indexToPosition(r).line + 1 }
          : { type: n, options: Ie(t.groups?.options), index: r };
    });
  };
function Ie(e) {
  if (!e) return [];
  const t = e.indexOf(`--`);
  return (
    (t === -1 ? e : e.slice(0, t))
      .split(/,/)
      .map((e) => e.trim())
      .filter((e) => e !== ``) ?? []
  );
}
var Le = class {
  source;
  reportingConfig;
  endIndex;
  constructor(e) {
    (this.source = e), (this.reportingConfig = []), (this.endIndex = e.content.length);
  }
  getIgnoringMessages() {
    return this.reportingConfig
      .map((e) => (e.endIndex === null && (e.endIndex = this.endIndex), e))
      .filter((e) => e.startIndex !== null && e.endIndex !== null && e.ruleId !== null);
  }
  disableLine(e, t) {
    const n = this.reportingConfig,
      r = this.source.locationToRange({ start: { line: e, column: 0 }, end: { line: e + 1, column: 0 } });
    t.length
      ? t.forEach((e) => {
          n.push({ startIndex: r[0], endIndex: r[1] - 1, ruleId: e });
        })
      : n.push({ startIndex: r[0], endIndex: r[1] - 1, ruleId: `*` });
  }
  disableReporting(e, t) {
    const n = this.reportingConfig;
    t.length
      ? t.forEach((t) => {
          n.push({ startIndex: e, endIndex: null, ruleId: t });
        })
      : n.push({ startIndex: e, endIndex: null, ruleId: `*` });
  }
  enableReporting(e, t) {
    const n = this.reportingConfig;
    if (t.length)
      t.forEach((t) => {
        for (let r = n.length - 1; r >= 0; r--)
          if (!n[r].endIndex && n[r].ruleId === t) {
            n[r].endIndex = e;
            break;
          }
      });
    else {
      let t;
      for (let r = n.length - 1; r >= 0 && !(t && t !== n[r].startIndex); r--)
        n[r].endIndex || ((n[r].endIndex = e), (t = n[r].startIndex));
    }
  }
};
const Re = { IGNORE_MESSAGE: { en: () => `disable by secretlint-disable comment` } },
  ze = [
    ne,
    ie,
    H,
    se,
    fe,
    M,
    ve,
    be,
    Se,
    pe,
    L,
    he,
    Te,
    Ne,
    {
      messages: Re,
      meta: {
        id: `@secretlint/secretlint-rule-filter-comments`,
        recommended: !0,
        type: `scanner`,
        supportedContentTypes: [`text`],
        docs: {
          url: `https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-filter-comments/README.md`,
        },
      },
      create(e) {
        const t = e.createTranslator(Re);
        return {
          file(n) {
            const r = new Le(n),
              i = Fe(n);
            for (const e of i)
              e.type === `secretlint-disable`
                ? r.disableReporting(e.index, e.options)
                : e.type === `secretlint-enable`
                  ? r.enableReporting(e.index, e.options)
                  : (e.type === `secretlint-disable-line` || e.type === `secretlint-disable-next-line`) &&
                    r.disableLine(e.line, e.options);
            r.getIgnoringMessages().forEach((n) => {
              e.ignore({ message: t(`IGNORE_MESSAGE`), range: [n.startIndex, n.endIndex], targetRuleId: n.ruleId });
            });
          },
        };
      },
    },
  ],
  Be = {
    meta: { id: `@secretlint/secretlint-rule-preset-recommend`, recommended: !0, type: `preset` },
    rules: ze,
    create(e, t) {
      ze.forEach((t) => {
        e.registerRule(t);
      });
    },
  };

export { Be as n, t, ze as r };
