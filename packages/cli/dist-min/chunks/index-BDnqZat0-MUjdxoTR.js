import t from 'crypto';
import { t as e } from './index-Cq-34xZU-BQeYbW1c.js';

function n(e, t) {
  return (
    t.forEach((t) => {
      t &&
        typeof t != `string` &&
        !Array.isArray(t) &&
        Object.keys(t).forEach((n) => {
          if (n !== 'default' && !(n in e)) {
            var r = Object.getOwnPropertyDescriptor(t, n);
            Object.defineProperty(e, n, r.get ? r : { enumerable: !0, get: () => t[n] });
          }
        });
    }),
    Object.freeze(e)
  );
}
var r, i;
function a() {
  return (i || ((i = 1), (r = { options: { usePureJavaScript: !1 } })), r);
}
var o = { exports: {} },
  s,
  c;
function l() {
  if (c) return s;
  c = 1;
  var e = {};
  s = e;
  var t = {};
  (e.encode = (e, t, r) => {
    if (typeof t != `string`) throw TypeError(`"alphabet" must be a string.`);
    if (r !== void 0 && typeof r != `number`) throw TypeError(`"maxline" must be a number.`);
    var i = ``;
    if (!(e instanceof Uint8Array)) i = n(e, t);
    else {
      var a = 0,
        o = t.length,
        s = t.charAt(0),
        c = [0];
      for (a = 0; a < e.length; ++a) {
        for (var l = 0, u = e[a]; l < c.length; ++l) (u += c[l] << 8), (c[l] = u % o), (u = (u / o) | 0);
        for (; u > 0; ) c.push(u % o), (u = (u / o) | 0);
      }
      for (a = 0; e[a] === 0 && a < e.length - 1; ++a) i += s;
      for (a = c.length - 1; a >= 0; --a) i += t[c[a]];
    }
    if (r) {
      var d = RegExp(`.{1,` + r + `}`, `g`);
      i = i.match(d).join(`\r
`);
    }
    return i;
  }),
    (e.decode = (e, n) => {
      if (typeof e != `string`) throw TypeError(`"input" must be a string.`);
      if (typeof n != `string`) throw TypeError(`"alphabet" must be a string.`);
      var r = t[n];
      if (!r) {
        r = t[n] = [];
        for (var i = 0; i < n.length; ++i) r[n.charCodeAt(i)] = i;
      }
      e = e.replace(/\s/g, ``);
      for (var a = n.length, o = n.charAt(0), s = [0], i = 0; i < e.length; i++) {
        var c = r[e.charCodeAt(i)];
        if (c === void 0) return;
        for (var l = 0, u = c; l < s.length; ++l) (u += s[l] * a), (s[l] = u & 255), (u >>= 8);
        for (; u > 0; ) s.push(u & 255), (u >>= 8);
      }
      for (var d = 0; e[d] === o && d < e.length - 1; ++d) s.push(0);
      return typeof Buffer < `u` ? Buffer.from(s.reverse()) : new Uint8Array(s.reverse());
    });
  function n(e, t) {
    var n = 0,
      r = t.length,
      i = t.charAt(0),
      a = [0];
    for (n = 0; n < e.length(); ++n) {
      for (var o = 0, s = e.at(n); o < a.length; ++o) (s += a[o] << 8), (a[o] = s % r), (s = (s / r) | 0);
      for (; s > 0; ) a.push(s % r), (s = (s / r) | 0);
    }
    var c = ``;
    for (n = 0; e.at(n) === 0 && n < e.length() - 1; ++n) c += i;
    for (n = a.length - 1; n >= 0; --n) c += t[a[n]];
    return c;
  }
  return s;
}
var u;
function d() {
  if (u) return o.exports;
  u = 1;
  var t = a(),
    n = l(),
    r = (o.exports = t.util = t.util || {});
  (() => {
    if (typeof process < `u` && process.nextTick && !process.browser)
      (r.nextTick = process.nextTick), (r.setImmediate = typeof setImmediate == `function` ? setImmediate : r.nextTick);
    else if (typeof setImmediate == `function`)
      (r.setImmediate = function () {
        return setImmediate.apply(void 0, arguments);
      }),
        (r.nextTick = (e) => setImmediate(e));
    else {
      if (
        ((r.setImmediate = (e) => {
          setTimeout(e, 0);
        }),
        typeof window < `u` && typeof window.postMessage == `function`)
      ) {
        var e = `forge.setImmediate`,
          t = [];
        r.setImmediate = (n) => {
          t.push(n), t.length === 1 && window.postMessage(e, `*`);
        };
        function n(n) {
          if (n.source === window && n.data === e) {
            n.stopPropagation();
            var r = t.slice();
            (t.length = 0),
              r.forEach((e) => {
                e();
              });
          }
        }
        window.addEventListener(`message`, n, !0);
      }
      if (typeof MutationObserver < `u`) {
        var n = Date.now(),
          i = !0,
          a = document.createElement(`div`),
          t = [];
        new MutationObserver(() => {
          var e = t.slice();
          (t.length = 0),
            e.forEach((e) => {
              e();
            });
        }).observe(a, { attributes: !0 });
        var o = r.setImmediate;
        r.setImmediate = (e) => {
          Date.now() - n > 15 ? ((n = Date.now()), o(e)) : (t.push(e), t.length === 1 && a.setAttribute(`a`, (i = !i)));
        };
      }
      r.nextTick = r.setImmediate;
    }
  })(),
    (r.isNodejs = typeof process < `u` && process.versions && process.versions.node),
    (r.globalScope = (() => (r.isNodejs ? e : typeof self > `u` ? window : self))()),
    (r.isArray = Array.isArray || ((e) => Object.prototype.toString.call(e) === `[object Array]`)),
    (r.isArrayBuffer = (e) => typeof ArrayBuffer < `u` && e instanceof ArrayBuffer),
    (r.isArrayBufferView = (e) => e && r.isArrayBuffer(e.buffer) && e.byteLength !== void 0);
  function i(e) {
    if (e !== 8 && e !== 16 && e !== 24 && e !== 32) throw Error(`Only 8, 16, 24, or 32 bits supported: ` + e);
  }
  r.ByteBuffer = s;
  function s(e) {
    if (((this.data = ``), (this.read = 0), typeof e == `string`)) this.data = e;
    else if (r.isArrayBuffer(e) || r.isArrayBufferView(e)) {
      if (typeof Buffer < `u` && e instanceof Buffer) this.data = e.toString(`binary`);
      else {
        var t = new Uint8Array(e);
        try {
          this.data = String.fromCharCode.apply(null, t);
        } catch {
          for (var n = 0; n < t.length; ++n) this.putByte(t[n]);
        }
      }
    } else
      (e instanceof s || (typeof e == `object` && typeof e.data == `string` && typeof e.read == `number`)) &&
        ((this.data = e.data), (this.read = e.read));
    this._constructedStringLength = 0;
  }
  r.ByteStringBuffer = s;
  var c = 4096;
  (r.ByteStringBuffer.prototype._optimizeConstructedString = function (e) {
    (this._constructedStringLength += e),
      this._constructedStringLength > c && (this.data.substr(0, 1), (this._constructedStringLength = 0));
  }),
    (r.ByteStringBuffer.prototype.length = function () {
      return this.data.length - this.read;
    }),
    (r.ByteStringBuffer.prototype.isEmpty = function () {
      return this.length() <= 0;
    }),
    (r.ByteStringBuffer.prototype.putByte = function (e) {
      return this.putBytes(String.fromCharCode(e));
    }),
    (r.ByteStringBuffer.prototype.fillWithByte = function (e, t) {
      e = String.fromCharCode(e);
      for (var n = this.data; t > 0; ) t & 1 && (n += e), (t >>>= 1), t > 0 && (e += e);
      return ((this.data = n), this._optimizeConstructedString(t), this);
    }),
    (r.ByteStringBuffer.prototype.putBytes = function (e) {
      return ((this.data += e), this._optimizeConstructedString(e.length), this);
    }),
    (r.ByteStringBuffer.prototype.putString = function (e) {
      return this.putBytes(r.encodeUtf8(e));
    }),
    (r.ByteStringBuffer.prototype.putInt16 = function (e) {
      return this.putBytes(String.fromCharCode((e >> 8) & 255) + String.fromCharCode(e & 255));
    }),
    (r.ByteStringBuffer.prototype.putInt24 = function (e) {
      return this.putBytes(
        String.fromCharCode((e >> 16) & 255) + String.fromCharCode((e >> 8) & 255) + String.fromCharCode(e & 255),
      );
    }),
    (r.ByteStringBuffer.prototype.putInt32 = function (e) {
      return this.putBytes(
        String.fromCharCode((e >> 24) & 255) +
          String.fromCharCode((e >> 16) & 255) +
          String.fromCharCode((e >> 8) & 255) +
          String.fromCharCode(e & 255),
      );
    }),
    (r.ByteStringBuffer.prototype.putInt16Le = function (e) {
      return this.putBytes(String.fromCharCode(e & 255) + String.fromCharCode((e >> 8) & 255));
    }),
    (r.ByteStringBuffer.prototype.putInt24Le = function (e) {
      return this.putBytes(
        String.fromCharCode(e & 255) + String.fromCharCode((e >> 8) & 255) + String.fromCharCode((e >> 16) & 255),
      );
    }),
    (r.ByteStringBuffer.prototype.putInt32Le = function (e) {
      return this.putBytes(
        String.fromCharCode(e & 255) +
          String.fromCharCode((e >> 8) & 255) +
          String.fromCharCode((e >> 16) & 255) +
          String.fromCharCode((e >> 24) & 255),
      );
    }),
    (r.ByteStringBuffer.prototype.putInt = function (e, t) {
      i(t);
      var n = ``;
      do (t -= 8), (n += String.fromCharCode((e >> t) & 255));
      while (t > 0);
      return this.putBytes(n);
    }),
    (r.ByteStringBuffer.prototype.putSignedInt = function (e, t) {
      return (e < 0 && (e += 2 << (t - 1)), this.putInt(e, t));
    }),
    (r.ByteStringBuffer.prototype.putBuffer = function (e) {
      return this.putBytes(e.getBytes());
    }),
    (r.ByteStringBuffer.prototype.getByte = function () {
      return this.data.charCodeAt(this.read++);
    }),
    (r.ByteStringBuffer.prototype.getInt16 = function () {
      var e = (this.data.charCodeAt(this.read) << 8) ^ this.data.charCodeAt(this.read + 1);
      return ((this.read += 2), e);
    }),
    (r.ByteStringBuffer.prototype.getInt24 = function () {
      var e =
        (this.data.charCodeAt(this.read) << 16) ^
        (this.data.charCodeAt(this.read + 1) << 8) ^
        this.data.charCodeAt(this.read + 2);
      return ((this.read += 3), e);
    }),
    (r.ByteStringBuffer.prototype.getInt32 = function () {
      var e =
        (this.data.charCodeAt(this.read) << 24) ^
        (this.data.charCodeAt(this.read + 1) << 16) ^
        (this.data.charCodeAt(this.read + 2) << 8) ^
        this.data.charCodeAt(this.read + 3);
      return ((this.read += 4), e);
    }),
    (r.ByteStringBuffer.prototype.getInt16Le = function () {
      var e = this.data.charCodeAt(this.read) ^ (this.data.charCodeAt(this.read + 1) << 8);
      return ((this.read += 2), e);
    }),
    (r.ByteStringBuffer.prototype.getInt24Le = function () {
      var e =
        this.data.charCodeAt(this.read) ^
        (this.data.charCodeAt(this.read + 1) << 8) ^
        (this.data.charCodeAt(this.read + 2) << 16);
      return ((this.read += 3), e);
    }),
    (r.ByteStringBuffer.prototype.getInt32Le = function () {
      var e =
        this.data.charCodeAt(this.read) ^
        (this.data.charCodeAt(this.read + 1) << 8) ^
        (this.data.charCodeAt(this.read + 2) << 16) ^
        (this.data.charCodeAt(this.read + 3) << 24);
      return ((this.read += 4), e);
    }),
    (r.ByteStringBuffer.prototype.getInt = function (e) {
      i(e);
      var t = 0;
      do (t = (t << 8) + this.data.charCodeAt(this.read++)), (e -= 8);
      while (e > 0);
      return t;
    }),
    (r.ByteStringBuffer.prototype.getSignedInt = function (e) {
      var t = this.getInt(e),
        n = 2 << (e - 2);
      return (t >= n && (t -= n << 1), t);
    }),
    (r.ByteStringBuffer.prototype.getBytes = function (e) {
      var t;
      return (
        e
          ? ((e = Math.min(this.length(), e)), (t = this.data.slice(this.read, this.read + e)), (this.read += e))
          : e === 0
            ? (t = ``)
            : ((t = this.read === 0 ? this.data : this.data.slice(this.read)), this.clear()),
        t
      );
    }),
    (r.ByteStringBuffer.prototype.bytes = function (e) {
      return e === void 0 ? this.data.slice(this.read) : this.data.slice(this.read, this.read + e);
    }),
    (r.ByteStringBuffer.prototype.at = function (e) {
      return this.data.charCodeAt(this.read + e);
    }),
    (r.ByteStringBuffer.prototype.setAt = function (e, t) {
      return (
        (this.data = this.data.substr(0, this.read + e) + String.fromCharCode(t) + this.data.substr(this.read + e + 1)),
        this
      );
    }),
    (r.ByteStringBuffer.prototype.last = function () {
      return this.data.charCodeAt(this.data.length - 1);
    }),
    (r.ByteStringBuffer.prototype.copy = function () {
      var e = r.createBuffer(this.data);
      return ((e.read = this.read), e);
    }),
    (r.ByteStringBuffer.prototype.compact = function () {
      return (this.read > 0 && ((this.data = this.data.slice(this.read)), (this.read = 0)), this);
    }),
    (r.ByteStringBuffer.prototype.clear = function () {
      return ((this.data = ``), (this.read = 0), this);
    }),
    (r.ByteStringBuffer.prototype.truncate = function (e) {
      var t = Math.max(0, this.length() - e);
      return ((this.data = this.data.substr(this.read, t)), (this.read = 0), this);
    }),
    (r.ByteStringBuffer.prototype.toHex = function () {
      for (var e = ``, t = this.read; t < this.data.length; ++t) {
        var n = this.data.charCodeAt(t);
        n < 16 && (e += `0`), (e += n.toString(16));
      }
      return e;
    }),
    (r.ByteStringBuffer.prototype.toString = function () {
      return r.decodeUtf8(this.bytes());
    });
  function d(e, t) {
    (t ||= {}), (this.read = t.readOffset || 0), (this.growSize = t.growSize || 1024);
    var n = r.isArrayBuffer(e),
      i = r.isArrayBufferView(e);
    n || i
      ? ((this.data = n ? new DataView(e) : new DataView(e.buffer, e.byteOffset, e.byteLength)),
        (this.write = `writeOffset` in t ? t.writeOffset : this.data.byteLength))
      : ((this.data = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0))),
        (this.write = 0),
        e != null && this.putBytes(e),
        `writeOffset` in t && (this.write = t.writeOffset));
  }
  (r.DataBuffer = d),
    (r.DataBuffer.prototype.length = function () {
      return this.write - this.read;
    }),
    (r.DataBuffer.prototype.isEmpty = function () {
      return this.length() <= 0;
    }),
    (r.DataBuffer.prototype.accommodate = function (e, t) {
      if (this.length() >= e) return this;
      t = Math.max(t || this.growSize, e);
      var n = new Uint8Array(this.data.buffer, this.data.byteOffset, this.data.byteLength),
        r = new Uint8Array(this.length() + t);
      return (r.set(n), (this.data = new DataView(r.buffer)), this);
    }),
    (r.DataBuffer.prototype.putByte = function (e) {
      return (this.accommodate(1), this.data.setUint8(this.write++, e), this);
    }),
    (r.DataBuffer.prototype.fillWithByte = function (e, t) {
      this.accommodate(t);
      for (var n = 0; n < t; ++n) this.data.setUint8(e);
      return this;
    }),
    (r.DataBuffer.prototype.putBytes = function (e, t) {
      if (r.isArrayBufferView(e)) {
        var n = new Uint8Array(e.buffer, e.byteOffset, e.byteLength),
          i = n.byteLength - n.byteOffset;
        this.accommodate(i);
        var a = new Uint8Array(this.data.buffer, this.write);
        return (a.set(n), (this.write += i), this);
      }
      if (r.isArrayBuffer(e)) {
        var n = new Uint8Array(e);
        this.accommodate(n.byteLength);
        var a = new Uint8Array(this.data.buffer);
        return (a.set(n, this.write), (this.write += n.byteLength), this);
      }
      if (
        e instanceof r.DataBuffer ||
        (typeof e == `object` && typeof e.read == `number` && typeof e.write == `number` && r.isArrayBufferView(e.data))
      ) {
        var n = new Uint8Array(e.data.byteLength, e.read, e.length());
        this.accommodate(n.byteLength);
        var a = new Uint8Array(e.data.byteLength, this.write);
        return (a.set(n), (this.write += n.byteLength), this);
      }
      if ((e instanceof r.ByteStringBuffer && ((e = e.data), (t = `binary`)), (t ||= `binary`), typeof e == `string`)) {
        var o;
        if (t === `hex`)
          return (
            this.accommodate(Math.ceil(e.length / 2)),
            (o = new Uint8Array(this.data.buffer, this.write)),
            (this.write += r.binary.hex.decode(e, o, this.write)),
            this
          );
        if (t === `base64`)
          return (
            this.accommodate(Math.ceil(e.length / 4) * 3),
            (o = new Uint8Array(this.data.buffer, this.write)),
            (this.write += r.binary.base64.decode(e, o, this.write)),
            this
          );
        if ((t === `utf8` && ((e = r.encodeUtf8(e)), (t = `binary`)), t === `binary` || t === `raw`))
          return (
            this.accommodate(e.length),
            (o = new Uint8Array(this.data.buffer, this.write)),
            (this.write += r.binary.raw.decode(o)),
            this
          );
        if (t === `utf16`)
          return (
            this.accommodate(e.length * 2),
            (o = new Uint16Array(this.data.buffer, this.write)),
            (this.write += r.text.utf16.encode(o)),
            this
          );
        throw Error(`Invalid encoding: ` + t);
      }
      throw Error(`Invalid parameter: ` + e);
    }),
    (r.DataBuffer.prototype.putBuffer = function (e) {
      return (this.putBytes(e), e.clear(), this);
    }),
    (r.DataBuffer.prototype.putString = function (e) {
      return this.putBytes(e, `utf16`);
    }),
    (r.DataBuffer.prototype.putInt16 = function (e) {
      return (this.accommodate(2), this.data.setInt16(this.write, e), (this.write += 2), this);
    }),
    (r.DataBuffer.prototype.putInt24 = function (e) {
      return (
        this.accommodate(3),
        this.data.setInt16(this.write, (e >> 8) & 65535),
        this.data.setInt8(this.write, (e >> 16) & 255),
        (this.write += 3),
        this
      );
    }),
    (r.DataBuffer.prototype.putInt32 = function (e) {
      return (this.accommodate(4), this.data.setInt32(this.write, e), (this.write += 4), this);
    }),
    (r.DataBuffer.prototype.putInt16Le = function (e) {
      return (this.accommodate(2), this.data.setInt16(this.write, e, !0), (this.write += 2), this);
    }),
    (r.DataBuffer.prototype.putInt24Le = function (e) {
      return (
        this.accommodate(3),
        this.data.setInt8(this.write, (e >> 16) & 255),
        this.data.setInt16(this.write, (e >> 8) & 65535, !0),
        (this.write += 3),
        this
      );
    }),
    (r.DataBuffer.prototype.putInt32Le = function (e) {
      return (this.accommodate(4), this.data.setInt32(this.write, e, !0), (this.write += 4), this);
    }),
    (r.DataBuffer.prototype.putInt = function (e, t) {
      i(t), this.accommodate(t / 8);
      do (t -= 8), this.data.setInt8(this.write++, (e >> t) & 255);
      while (t > 0);
      return this;
    }),
    (r.DataBuffer.prototype.putSignedInt = function (e, t) {
      return (i(t), this.accommodate(t / 8), e < 0 && (e += 2 << (t - 1)), this.putInt(e, t));
    }),
    (r.DataBuffer.prototype.getByte = function () {
      return this.data.getInt8(this.read++);
    }),
    (r.DataBuffer.prototype.getInt16 = function () {
      var e = this.data.getInt16(this.read);
      return ((this.read += 2), e);
    }),
    (r.DataBuffer.prototype.getInt24 = function () {
      var e = (this.data.getInt16(this.read) << 8) ^ this.data.getInt8(this.read + 2);
      return ((this.read += 3), e);
    }),
    (r.DataBuffer.prototype.getInt32 = function () {
      var e = this.data.getInt32(this.read);
      return ((this.read += 4), e);
    }),
    (r.DataBuffer.prototype.getInt16Le = function () {
      var e = this.data.getInt16(this.read, !0);
      return ((this.read += 2), e);
    }),
    (r.DataBuffer.prototype.getInt24Le = function () {
      var e = this.data.getInt8(this.read) ^ (this.data.getInt16(this.read + 1, !0) << 8);
      return ((this.read += 3), e);
    }),
    (r.DataBuffer.prototype.getInt32Le = function () {
      var e = this.data.getInt32(this.read, !0);
      return ((this.read += 4), e);
    }),
    (r.DataBuffer.prototype.getInt = function (e) {
      i(e);
      var t = 0;
      do (t = (t << 8) + this.data.getInt8(this.read++)), (e -= 8);
      while (e > 0);
      return t;
    }),
    (r.DataBuffer.prototype.getSignedInt = function (e) {
      var t = this.getInt(e),
        n = 2 << (e - 2);
      return (t >= n && (t -= n << 1), t);
    }),
    (r.DataBuffer.prototype.getBytes = function (e) {
      var t;
      return (
        e
          ? ((e = Math.min(this.length(), e)), (t = this.data.slice(this.read, this.read + e)), (this.read += e))
          : e === 0
            ? (t = ``)
            : ((t = this.read === 0 ? this.data : this.data.slice(this.read)), this.clear()),
        t
      );
    }),
    (r.DataBuffer.prototype.bytes = function (e) {
      return e === void 0 ? this.data.slice(this.read) : this.data.slice(this.read, this.read + e);
    }),
    (r.DataBuffer.prototype.at = function (e) {
      return this.data.getUint8(this.read + e);
    }),
    (r.DataBuffer.prototype.setAt = function (e, t) {
      return (this.data.setUint8(e, t), this);
    }),
    (r.DataBuffer.prototype.last = function () {
      return this.data.getUint8(this.write - 1);
    }),
    (r.DataBuffer.prototype.copy = function () {
      return new r.DataBuffer(this);
    }),
    (r.DataBuffer.prototype.compact = function () {
      if (this.read > 0) {
        var e = new Uint8Array(this.data.buffer, this.read),
          t = new Uint8Array(e.byteLength);
        t.set(e), (this.data = new DataView(t)), (this.write -= this.read), (this.read = 0);
      }
      return this;
    }),
    (r.DataBuffer.prototype.clear = function () {
      return (
        (this.data = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0))),
        (this.read = this.write = 0),
        this
      );
    }),
    (r.DataBuffer.prototype.truncate = function (e) {
      return ((this.write = Math.max(0, this.length() - e)), (this.read = Math.min(this.read, this.write)), this);
    }),
    (r.DataBuffer.prototype.toHex = function () {
      for (var e = ``, t = this.read; t < this.data.byteLength; ++t) {
        var n = this.data.getUint8(t);
        n < 16 && (e += `0`), (e += n.toString(16));
      }
      return e;
    }),
    (r.DataBuffer.prototype.toString = function (e) {
      var t = new Uint8Array(this.data, this.read, this.length());
      if (((e ||= `utf8`), e === `binary` || e === `raw`)) return r.binary.raw.encode(t);
      if (e === `hex`) return r.binary.hex.encode(t);
      if (e === `base64`) return r.binary.base64.encode(t);
      if (e === `utf8`) return r.text.utf8.decode(t);
      if (e === `utf16`) return r.text.utf16.decode(t);
      throw Error(`Invalid encoding: ` + e);
    }),
    (r.createBuffer = (e, t) => (
      (t ||= `raw`), e !== void 0 && t === `utf8` && (e = r.encodeUtf8(e)), new r.ByteBuffer(e)
    )),
    (r.fillString = (e, t) => {
      for (var n = ``; t > 0; ) t & 1 && (n += e), (t >>>= 1), t > 0 && (e += e);
      return n;
    }),
    (r.xorBytes = (e, t, n) => {
      for (var r = ``, i = ``, a = ``, o = 0, s = 0; n > 0; --n, ++o)
        (i = e.charCodeAt(o) ^ t.charCodeAt(o)),
          s >= 10 && ((r += a), (a = ``), (s = 0)),
          (a += String.fromCharCode(i)),
          ++s;
      return ((r += a), r);
    }),
    (r.hexToBytes = (e) => {
      var t = ``,
        n = 0;
      for (e.length & !0 && ((n = 1), (t += String.fromCharCode(parseInt(e[0], 16)))); n < e.length; n += 2)
        t += String.fromCharCode(parseInt(e.substr(n, 2), 16));
      return t;
    }),
    (r.bytesToHex = (e) => r.createBuffer(e).toHex()),
    (r.int32ToBytes = (e) =>
      String.fromCharCode((e >> 24) & 255) +
      String.fromCharCode((e >> 16) & 255) +
      String.fromCharCode((e >> 8) & 255) +
      String.fromCharCode(e & 255));
  var f = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=`,
    p = [
      62, -1, -1, -1, 63, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, -1, -1, -1, 64, -1, -1, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8,
      9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, -1, -1, -1, -1, -1, -1, 26, 27, 28, 29, 30, 31,
      32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
    ],
    m = `123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz`;
  (r.encode64 = (e, t) => {
    for (var n = ``, r = ``, i, a, o, s = 0; s < e.length; )
      (i = e.charCodeAt(s++)),
        (a = e.charCodeAt(s++)),
        (o = e.charCodeAt(s++)),
        (n += f.charAt(i >> 2)),
        (n += f.charAt(((i & 3) << 4) | (a >> 4))),
        isNaN(a)
          ? (n += `==`)
          : ((n += f.charAt(((a & 15) << 2) | (o >> 6))), (n += isNaN(o) ? `=` : f.charAt(o & 63))),
        t &&
          n.length > t &&
          ((r +=
            n.substr(0, t) +
            `\r
`),
          (n = n.substr(t)));
    return ((r += n), r);
  }),
    (r.decode64 = (e) => {
      e = e.replace(/[^A-Za-z0-9+/=]/g, ``);
      for (var t = ``, n, r, i, a, o = 0; o < e.length; )
        (n = p[e.charCodeAt(o++) - 43]),
          (r = p[e.charCodeAt(o++) - 43]),
          (i = p[e.charCodeAt(o++) - 43]),
          (a = p[e.charCodeAt(o++) - 43]),
          (t += String.fromCharCode((n << 2) | (r >> 4))),
          i !== 64 &&
            ((t += String.fromCharCode(((r & 15) << 4) | (i >> 2))),
            a !== 64 && (t += String.fromCharCode(((i & 3) << 6) | a)));
      return t;
    }),
    (r.encodeUtf8 = (e) => unescape(encodeURIComponent(e))),
    (r.decodeUtf8 = (e) => decodeURIComponent(escape(e))),
    (r.binary = { raw: {}, hex: {}, base64: {}, base58: {}, baseN: { encode: n.encode, decode: n.decode } }),
    (r.binary.raw.encode = (e) => String.fromCharCode.apply(null, e)),
    (r.binary.raw.decode = (e, t, n) => {
      var r = t;
      (r ||= new Uint8Array(e.length)), (n ||= 0);
      for (var i = n, a = 0; a < e.length; ++a) r[i++] = e.charCodeAt(a);
      return t ? i - n : r;
    }),
    (r.binary.hex.encode = r.bytesToHex),
    (r.binary.hex.decode = (e, t, n) => {
      var r = t;
      (r ||= new Uint8Array(Math.ceil(e.length / 2))), (n ||= 0);
      var i = 0,
        a = n;
      for (e.length & 1 && ((i = 1), (r[a++] = parseInt(e[0], 16))); i < e.length; i += 2)
        r[a++] = parseInt(e.substr(i, 2), 16);
      return t ? a - n : r;
    }),
    (r.binary.base64.encode = (e, t) => {
      for (var n = ``, r = ``, i, a, o, s = 0; s < e.byteLength; )
        (i = e[s++]),
          (a = e[s++]),
          (o = e[s++]),
          (n += f.charAt(i >> 2)),
          (n += f.charAt(((i & 3) << 4) | (a >> 4))),
          isNaN(a)
            ? (n += `==`)
            : ((n += f.charAt(((a & 15) << 2) | (o >> 6))), (n += isNaN(o) ? `=` : f.charAt(o & 63))),
          t &&
            n.length > t &&
            ((r +=
              n.substr(0, t) +
              `\r
`),
            (n = n.substr(t)));
      return ((r += n), r);
    }),
    (r.binary.base64.decode = (e, t, n) => {
      var r = t;
      (r ||= new Uint8Array(Math.ceil(e.length / 4) * 3)), (e = e.replace(/[^A-Za-z0-9+/=]/g, ``)), (n ||= 0);
      for (var i, a, o, s, c = 0, l = n; c < e.length; )
        (i = p[e.charCodeAt(c++) - 43]),
          (a = p[e.charCodeAt(c++) - 43]),
          (o = p[e.charCodeAt(c++) - 43]),
          (s = p[e.charCodeAt(c++) - 43]),
          (r[l++] = (i << 2) | (a >> 4)),
          o !== 64 && ((r[l++] = ((a & 15) << 4) | (o >> 2)), s !== 64 && (r[l++] = ((o & 3) << 6) | s));
      return t ? l - n : r.subarray(0, l);
    }),
    (r.binary.base58.encode = (e, t) => r.binary.baseN.encode(e, m, t)),
    (r.binary.base58.decode = (e, t) => r.binary.baseN.decode(e, m, t)),
    (r.text = { utf8: {}, utf16: {} }),
    (r.text.utf8.encode = (e, t, n) => {
      e = r.encodeUtf8(e);
      var i = t;
      (i ||= new Uint8Array(e.length)), (n ||= 0);
      for (var a = n, o = 0; o < e.length; ++o) i[a++] = e.charCodeAt(o);
      return t ? a - n : i;
    }),
    (r.text.utf8.decode = (e) => r.decodeUtf8(String.fromCharCode.apply(null, e))),
    (r.text.utf16.encode = (e, t, n) => {
      var r = t;
      r ||= new Uint8Array(e.length * 2);
      var i = new Uint16Array(r.buffer);
      n ||= 0;
      for (var a = n, o = n, s = 0; s < e.length; ++s) (i[o++] = e.charCodeAt(s)), (a += 2);
      return t ? a - n : r;
    }),
    (r.text.utf16.decode = (e) => String.fromCharCode.apply(null, new Uint16Array(e.buffer))),
    (r.deflate = (e, t, n) => {
      if (((t = r.decode64(e.deflate(r.encode64(t)).rval)), n)) {
        var i = 2;
        t.charCodeAt(1) & 32 && (i = 6), (t = t.substring(i, t.length - 4));
      }
      return t;
    }),
    (r.inflate = (e, t, n) => {
      var i = e.inflate(r.encode64(t)).rval;
      return i === null ? null : r.decode64(i);
    });
  var h = (e, t, n) => {
      if (!e) throw Error(`WebStorage not available.`);
      var i;
      if (
        (n === null ? (i = e.removeItem(t)) : ((n = r.encode64(JSON.stringify(n))), (i = e.setItem(t, n))),
        i !== void 0 && i.rval !== !0)
      ) {
        var a = Error(i.error.message);
        throw ((a.id = i.error.id), (a.name = i.error.name), a);
      }
    },
    g = (e, t) => {
      if (!e) throw Error(`WebStorage not available.`);
      var n = e.getItem(t);
      if (e.init) {
        if (n.rval === null) {
          if (n.error) {
            var i = Error(n.error.message);
            throw ((i.id = n.error.id), (i.name = n.error.name), i);
          }
          n = null;
        } else n = n.rval;
      }
      return (n !== null && (n = JSON.parse(r.decode64(n))), n);
    },
    _ = (e, t, n, r) => {
      var i = g(e, t);
      i === null && (i = {}), (i[n] = r), h(e, t, i);
    },
    v = (e, t, n) => {
      var r = g(e, t);
      return (r !== null && (r = n in r ? r[n] : null), r);
    },
    y = (e, t, n) => {
      var r = g(e, t);
      if (r !== null && n in r) {
        delete r[n];
        var i = !0;
        for (var a in r) {
          i = !1;
          break;
        }
        i && (r = null), h(e, t, r);
      }
    },
    b = (e, t) => {
      h(e, t, null);
    },
    x = function (e, t, n) {
      var r = null;
      n === void 0 && (n = [`web`, `flash`]);
      var i,
        a = !1,
        o = null;
      for (var s in n) {
        i = n[s];
        try {
          if (i === `flash` || i === `both`) {
            if (t[0] === null) throw Error(`Flash local storage not available.`);
            (r = e.apply(this, t)), (a = i === `flash`);
          }
          (i === `web` || i === `both`) && ((t[0] = localStorage), (r = e.apply(this, t)), (a = !0));
        } catch (e) {
          o = e;
        }
        if (a) break;
      }
      if (!a) throw o;
      return r;
    };
  return (
    (r.setItem = function (e, t, n, r, i) {
      x(_, arguments, i);
    }),
    (r.getItem = function (e, t, n, r) {
      return x(v, arguments, r);
    }),
    (r.removeItem = function (e, t, n, r) {
      x(y, arguments, r);
    }),
    (r.clearItems = function (e, t, n) {
      x(b, arguments, n);
    }),
    (r.isEmpty = (e) => {
      for (var t in e) if (Object.hasOwn(e, t)) return !1;
      return !0;
    }),
    (r.format = function (e) {
      for (var t = /%./g, n, r, i = 0, a = [], o = 0; (n = t.exec(e)); ) {
        (r = e.substring(o, t.lastIndex - 2)), r.length > 0 && a.push(r), (o = t.lastIndex);
        var s = n[0][1];
        switch (s) {
          case `s`:
          case `o`:
            i < arguments.length ? a.push(arguments[i++ + 1]) : a.push(`<?>`);
            break;
          case `%`:
            a.push(`%`);
            break;
          default:
            a.push(`<%` + s + `?>`);
        }
      }
      return (a.push(e.substring(o)), a.join(``));
    }),
    (r.formatNumber = (e, t, n, r) => {
      var i = e,
        a = isNaN((t = Math.abs(t))) ? 2 : t,
        o = n === void 0 ? `,` : n,
        s = r === void 0 ? `.` : r,
        c = i < 0 ? `-` : ``,
        l = parseInt((i = Math.abs(+i || 0).toFixed(a)), 10) + ``,
        u = l.length > 3 ? l.length % 3 : 0;
      return (
        c +
        (u ? l.substr(0, u) + s : ``) +
        l.substr(u).replace(/(\d{3})(?=\d)/g, `$1` + s) +
        (a
          ? o +
            Math.abs(i - l)
              .toFixed(a)
              .slice(2)
          : ``)
      );
    }),
    (r.formatSize = (e) => (
      (e =
        e >= 1073741824
          ? r.formatNumber(e / 1073741824, 2, `.`, ``) + ` GiB`
          : e >= 1048576
            ? r.formatNumber(e / 1048576, 2, `.`, ``) + ` MiB`
            : e >= 1024
              ? r.formatNumber(e / 1024, 0) + ` KiB`
              : r.formatNumber(e, 0) + ` bytes`),
      e
    )),
    (r.bytesFromIP = (e) =>
      e.indexOf(`.`) === -1 ? (e.indexOf(`:`) === -1 ? null : r.bytesFromIPv6(e)) : r.bytesFromIPv4(e)),
    (r.bytesFromIPv4 = (e) => {
      if (((e = e.split(`.`)), e.length !== 4)) return null;
      for (var t = r.createBuffer(), n = 0; n < e.length; ++n) {
        var i = parseInt(e[n], 10);
        if (isNaN(i)) return null;
        t.putByte(i);
      }
      return t.getBytes();
    }),
    (r.bytesFromIPv6 = (e) => {
      var t = 0;
      e = e.split(`:`).filter((e) => (e.length === 0 && ++t, !0));
      for (var n = (8 - e.length + t) * 2, i = r.createBuffer(), a = 0; a < 8; ++a)
        if (!e[a] || e[a].length === 0) i.fillWithByte(0, n), (n = 0);
        else {
          var o = r.hexToBytes(e[a]);
          o.length < 2 && i.putByte(0), i.putBytes(o);
        }
      return i.getBytes();
    }),
    (r.bytesToIP = (e) => (e.length === 4 ? r.bytesToIPv4(e) : e.length === 16 ? r.bytesToIPv6(e) : null)),
    (r.bytesToIPv4 = (e) => {
      if (e.length !== 4) return null;
      for (var t = [], n = 0; n < e.length; ++n) t.push(e.charCodeAt(n));
      return t.join(`.`);
    }),
    (r.bytesToIPv6 = (e) => {
      if (e.length !== 16) return null;
      for (var t = [], n = [], i = 0, a = 0; a < e.length; a += 2) {
        for (var o = r.bytesToHex(e[a] + e[a + 1]); o[0] === `0` && o !== `0`; ) o = o.substr(1);
        if (o === `0`) {
          var s = n[n.length - 1],
            c = t.length;
          !s || c !== s.end + 1
            ? n.push({ start: c, end: c })
            : ((s.end = c), s.end - s.start > n[i].end - n[i].start && (i = n.length - 1));
        }
        t.push(o);
      }
      if (n.length > 0) {
        var l = n[i];
        l.end - l.start > 0 &&
          (t.splice(l.start, l.end - l.start + 1, ``), l.start === 0 && t.unshift(``), l.end === 7 && t.push(``));
      }
      return t.join(`:`);
    }),
    (r.estimateCores = (e, t) => {
      if ((typeof e == `function` && ((t = e), (e = {})), (e ||= {}), `cores` in r && !e.update))
        return t(null, r.cores);
      if (typeof navigator < `u` && `hardwareConcurrency` in navigator && navigator.hardwareConcurrency > 0)
        return ((r.cores = navigator.hardwareConcurrency), t(null, r.cores));
      if (typeof Worker > `u`) return ((r.cores = 1), t(null, r.cores));
      if (typeof Blob > `u`) return ((r.cores = 2), t(null, r.cores));
      var n = URL.createObjectURL(
        new Blob(
          [
            `(`,
            (() => {
              self.addEventListener(`message`, (e) => {
                var t = Date.now(),
                  n = t + 4;
                self.postMessage({ st: t, et: n });
              });
            }).toString(),
            `)()`,
          ],
          { type: `application/javascript` },
        ),
      );
      i([], 5, 16);
      function i(e, s, c) {
        if (s === 0) {
          var l = Math.floor(e.reduce((e, t) => e + t, 0) / e.length);
          return ((r.cores = Math.max(1, l)), URL.revokeObjectURL(n), t(null, r.cores));
        }
        a(c, (t, n) => {
          e.push(o(c, n)), i(e, s - 1, c);
        });
      }
      function a(e, t) {
        for (var r = [], i = [], a = 0; a < e; ++a) {
          var o = new Worker(n);
          o.addEventListener(`message`, (n) => {
            if ((i.push(n.data), i.length === e)) {
              for (var a = 0; a < e; ++a) r[a].terminate();
              t(null, i);
            }
          }),
            r.push(o);
        }
        for (var a = 0; a < e; ++a) r[a].postMessage(a);
      }
      function o(e, t) {
        for (var n = [], r = 0; r < e; ++r)
          for (var i = t[r], a = (n[r] = []), o = 0; o < e; ++o)
            if (r !== o) {
              var s = t[o];
              ((i.st > s.st && i.st < s.et) || (s.st > i.st && s.st < i.et)) && a.push(o);
            }
        return n.reduce((e, t) => Math.max(e, t.length), 0);
      }
    }),
    o.exports
  );
}
var f, p;
function m() {
  if (p) return f;
  p = 1;
  var e = a();
  d(),
    (f = e.cipher = e.cipher || {}),
    (e.cipher.algorithms = e.cipher.algorithms || {}),
    (e.cipher.createCipher = (t, n) => {
      var r = t;
      if ((typeof r == `string` && ((r = e.cipher.getAlgorithm(r)), (r &&= r())), !r))
        throw Error(`Unsupported algorithm: ` + t);
      return new e.cipher.BlockCipher({ algorithm: r, key: n, decrypt: !1 });
    }),
    (e.cipher.createDecipher = (t, n) => {
      var r = t;
      if ((typeof r == `string` && ((r = e.cipher.getAlgorithm(r)), (r &&= r())), !r))
        throw Error(`Unsupported algorithm: ` + t);
      return new e.cipher.BlockCipher({ algorithm: r, key: n, decrypt: !0 });
    }),
    (e.cipher.registerAlgorithm = (t, n) => {
      (t = t.toUpperCase()), (e.cipher.algorithms[t] = n);
    }),
    (e.cipher.getAlgorithm = (t) => ((t = t.toUpperCase()), t in e.cipher.algorithms ? e.cipher.algorithms[t] : null));
  var t = (e.cipher.BlockCipher = function (e) {
    (this.algorithm = e.algorithm),
      (this.mode = this.algorithm.mode),
      (this.blockSize = this.mode.blockSize),
      (this._finish = !1),
      (this._input = null),
      (this.output = null),
      (this._op = e.decrypt ? this.mode.decrypt : this.mode.encrypt),
      (this._decrypt = e.decrypt),
      this.algorithm.initialize(e);
  });
  return (
    (t.prototype.start = function (t) {
      t ||= {};
      var n = {};
      for (var r in t) n[r] = t[r];
      (n.decrypt = this._decrypt),
        (this._finish = !1),
        (this._input = e.util.createBuffer()),
        (this.output = t.output || e.util.createBuffer()),
        this.mode.start(n);
    }),
    (t.prototype.update = function (e) {
      for (
        e && this._input.putBuffer(e);
        !this._op.call(this.mode, this._input, this.output, this._finish) && !this._finish;
      );
      this._input.compact();
    }),
    (t.prototype.finish = function (e) {
      e &&
        (this.mode.name === `ECB` || this.mode.name === `CBC`) &&
        ((this.mode.pad = function (t) {
          return e(this.blockSize, t, !1);
        }),
        (this.mode.unpad = function (t) {
          return e(this.blockSize, t, !0);
        }));
      var t = {};
      return (
        (t.decrypt = this._decrypt),
        (t.overflow = this._input.length() % this.blockSize),
        !(
          (!this._decrypt && this.mode.pad && !this.mode.pad(this._input, t)) ||
          ((this._finish = !0), this.update(), this._decrypt && this.mode.unpad && !this.mode.unpad(this.output, t)) ||
          (this.mode.afterFinish && !this.mode.afterFinish(this.output, t))
        )
      );
    }),
    f
  );
}
var h = { exports: {} },
  g;
function _() {
  if (g) return h.exports;
  g = 1;
  var e = a();
  d(), (e.cipher = e.cipher || {});
  var t = (h.exports = e.cipher.modes = e.cipher.modes || {});
  (t.ecb = function (e) {
    (e ||= {}),
      (this.name = `ECB`),
      (this.cipher = e.cipher),
      (this.blockSize = e.blockSize || 16),
      (this._ints = this.blockSize / 4),
      (this._inBlock = Array(this._ints)),
      (this._outBlock = Array(this._ints));
  }),
    (t.ecb.prototype.start = (e) => {}),
    (t.ecb.prototype.encrypt = function (e, t, n) {
      if (e.length() < this.blockSize && !(n && e.length() > 0)) return !0;
      for (var r = 0; r < this._ints; ++r) this._inBlock[r] = e.getInt32();
      this.cipher.encrypt(this._inBlock, this._outBlock);
      for (var r = 0; r < this._ints; ++r) t.putInt32(this._outBlock[r]);
    }),
    (t.ecb.prototype.decrypt = function (e, t, n) {
      if (e.length() < this.blockSize && !(n && e.length() > 0)) return !0;
      for (var r = 0; r < this._ints; ++r) this._inBlock[r] = e.getInt32();
      this.cipher.decrypt(this._inBlock, this._outBlock);
      for (var r = 0; r < this._ints; ++r) t.putInt32(this._outBlock[r]);
    }),
    (t.ecb.prototype.pad = function (e, t) {
      var n = e.length() === this.blockSize ? this.blockSize : this.blockSize - e.length();
      return (e.fillWithByte(n, n), !0);
    }),
    (t.ecb.prototype.unpad = function (e, t) {
      if (t.overflow > 0) return !1;
      var n = e.length(),
        r = e.at(n - 1);
      return r > this.blockSize << 2 ? !1 : (e.truncate(r), !0);
    }),
    (t.cbc = function (e) {
      (e ||= {}),
        (this.name = `CBC`),
        (this.cipher = e.cipher),
        (this.blockSize = e.blockSize || 16),
        (this._ints = this.blockSize / 4),
        (this._inBlock = Array(this._ints)),
        (this._outBlock = Array(this._ints));
    }),
    (t.cbc.prototype.start = function (e) {
      if (e.iv === null) {
        if (!this._prev) throw Error(`Invalid IV parameter.`);
        this._iv = this._prev.slice(0);
      } else if (`iv` in e) (this._iv = n(e.iv, this.blockSize)), (this._prev = this._iv.slice(0));
      else throw Error(`Invalid IV parameter.`);
    }),
    (t.cbc.prototype.encrypt = function (e, t, n) {
      if (e.length() < this.blockSize && !(n && e.length() > 0)) return !0;
      for (var r = 0; r < this._ints; ++r) this._inBlock[r] = this._prev[r] ^ e.getInt32();
      this.cipher.encrypt(this._inBlock, this._outBlock);
      for (var r = 0; r < this._ints; ++r) t.putInt32(this._outBlock[r]);
      this._prev = this._outBlock;
    }),
    (t.cbc.prototype.decrypt = function (e, t, n) {
      if (e.length() < this.blockSize && !(n && e.length() > 0)) return !0;
      for (var r = 0; r < this._ints; ++r) this._inBlock[r] = e.getInt32();
      this.cipher.decrypt(this._inBlock, this._outBlock);
      for (var r = 0; r < this._ints; ++r) t.putInt32(this._prev[r] ^ this._outBlock[r]);
      this._prev = this._inBlock.slice(0);
    }),
    (t.cbc.prototype.pad = function (e, t) {
      var n = e.length() === this.blockSize ? this.blockSize : this.blockSize - e.length();
      return (e.fillWithByte(n, n), !0);
    }),
    (t.cbc.prototype.unpad = function (e, t) {
      if (t.overflow > 0) return !1;
      var n = e.length(),
        r = e.at(n - 1);
      return r > this.blockSize << 2 ? !1 : (e.truncate(r), !0);
    }),
    (t.cfb = function (t) {
      (t ||= {}),
        (this.name = `CFB`),
        (this.cipher = t.cipher),
        (this.blockSize = t.blockSize || 16),
        (this._ints = this.blockSize / 4),
        (this._inBlock = null),
        (this._outBlock = Array(this._ints)),
        (this._partialBlock = Array(this._ints)),
        (this._partialOutput = e.util.createBuffer()),
        (this._partialBytes = 0);
    }),
    (t.cfb.prototype.start = function (e) {
      if (!(`iv` in e)) throw Error(`Invalid IV parameter.`);
      (this._iv = n(e.iv, this.blockSize)), (this._inBlock = this._iv.slice(0)), (this._partialBytes = 0);
    }),
    (t.cfb.prototype.encrypt = function (e, t, n) {
      var r = e.length();
      if (r === 0) return !0;
      if ((this.cipher.encrypt(this._inBlock, this._outBlock), this._partialBytes === 0 && r >= this.blockSize))
        for (var i = 0; i < this._ints; ++i)
          (this._inBlock[i] = e.getInt32() ^ this._outBlock[i]), t.putInt32(this._inBlock[i]);
      else {
        var a = (this.blockSize - r) % this.blockSize;
        a > 0 && (a = this.blockSize - a), this._partialOutput.clear();
        for (var i = 0; i < this._ints; ++i)
          (this._partialBlock[i] = e.getInt32() ^ this._outBlock[i]),
            this._partialOutput.putInt32(this._partialBlock[i]);
        if (a > 0) e.read -= this.blockSize;
        else for (var i = 0; i < this._ints; ++i) this._inBlock[i] = this._partialBlock[i];
        if ((this._partialBytes > 0 && this._partialOutput.getBytes(this._partialBytes), a > 0 && !n))
          return (t.putBytes(this._partialOutput.getBytes(a - this._partialBytes)), (this._partialBytes = a), !0);
        t.putBytes(this._partialOutput.getBytes(r - this._partialBytes)), (this._partialBytes = 0);
      }
    }),
    (t.cfb.prototype.decrypt = function (e, t, n) {
      var r = e.length();
      if (r === 0) return !0;
      if ((this.cipher.encrypt(this._inBlock, this._outBlock), this._partialBytes === 0 && r >= this.blockSize))
        for (var i = 0; i < this._ints; ++i)
          (this._inBlock[i] = e.getInt32()), t.putInt32(this._inBlock[i] ^ this._outBlock[i]);
      else {
        var a = (this.blockSize - r) % this.blockSize;
        a > 0 && (a = this.blockSize - a), this._partialOutput.clear();
        for (var i = 0; i < this._ints; ++i)
          (this._partialBlock[i] = e.getInt32()),
            this._partialOutput.putInt32(this._partialBlock[i] ^ this._outBlock[i]);
        if (a > 0) e.read -= this.blockSize;
        else for (var i = 0; i < this._ints; ++i) this._inBlock[i] = this._partialBlock[i];
        if ((this._partialBytes > 0 && this._partialOutput.getBytes(this._partialBytes), a > 0 && !n))
          return (t.putBytes(this._partialOutput.getBytes(a - this._partialBytes)), (this._partialBytes = a), !0);
        t.putBytes(this._partialOutput.getBytes(r - this._partialBytes)), (this._partialBytes = 0);
      }
    }),
    (t.ofb = function (t) {
      (t ||= {}),
        (this.name = `OFB`),
        (this.cipher = t.cipher),
        (this.blockSize = t.blockSize || 16),
        (this._ints = this.blockSize / 4),
        (this._inBlock = null),
        (this._outBlock = Array(this._ints)),
        (this._partialOutput = e.util.createBuffer()),
        (this._partialBytes = 0);
    }),
    (t.ofb.prototype.start = function (e) {
      if (!(`iv` in e)) throw Error(`Invalid IV parameter.`);
      (this._iv = n(e.iv, this.blockSize)), (this._inBlock = this._iv.slice(0)), (this._partialBytes = 0);
    }),
    (t.ofb.prototype.encrypt = function (e, t, n) {
      var r = e.length();
      if (e.length() === 0) return !0;
      if ((this.cipher.encrypt(this._inBlock, this._outBlock), this._partialBytes === 0 && r >= this.blockSize))
        for (var i = 0; i < this._ints; ++i)
          t.putInt32(e.getInt32() ^ this._outBlock[i]), (this._inBlock[i] = this._outBlock[i]);
      else {
        var a = (this.blockSize - r) % this.blockSize;
        a > 0 && (a = this.blockSize - a), this._partialOutput.clear();
        for (var i = 0; i < this._ints; ++i) this._partialOutput.putInt32(e.getInt32() ^ this._outBlock[i]);
        if (a > 0) e.read -= this.blockSize;
        else for (var i = 0; i < this._ints; ++i) this._inBlock[i] = this._outBlock[i];
        if ((this._partialBytes > 0 && this._partialOutput.getBytes(this._partialBytes), a > 0 && !n))
          return (t.putBytes(this._partialOutput.getBytes(a - this._partialBytes)), (this._partialBytes = a), !0);
        t.putBytes(this._partialOutput.getBytes(r - this._partialBytes)), (this._partialBytes = 0);
      }
    }),
    (t.ofb.prototype.decrypt = t.ofb.prototype.encrypt),
    (t.ctr = function (t) {
      (t ||= {}),
        (this.name = `CTR`),
        (this.cipher = t.cipher),
        (this.blockSize = t.blockSize || 16),
        (this._ints = this.blockSize / 4),
        (this._inBlock = null),
        (this._outBlock = Array(this._ints)),
        (this._partialOutput = e.util.createBuffer()),
        (this._partialBytes = 0);
    }),
    (t.ctr.prototype.start = function (e) {
      if (!(`iv` in e)) throw Error(`Invalid IV parameter.`);
      (this._iv = n(e.iv, this.blockSize)), (this._inBlock = this._iv.slice(0)), (this._partialBytes = 0);
    }),
    (t.ctr.prototype.encrypt = function (e, t, n) {
      var i = e.length();
      if (i === 0) return !0;
      if ((this.cipher.encrypt(this._inBlock, this._outBlock), this._partialBytes === 0 && i >= this.blockSize))
        for (var a = 0; a < this._ints; ++a) t.putInt32(e.getInt32() ^ this._outBlock[a]);
      else {
        var o = (this.blockSize - i) % this.blockSize;
        o > 0 && (o = this.blockSize - o), this._partialOutput.clear();
        for (var a = 0; a < this._ints; ++a) this._partialOutput.putInt32(e.getInt32() ^ this._outBlock[a]);
        if (
          (o > 0 && (e.read -= this.blockSize),
          this._partialBytes > 0 && this._partialOutput.getBytes(this._partialBytes),
          o > 0 && !n)
        )
          return (t.putBytes(this._partialOutput.getBytes(o - this._partialBytes)), (this._partialBytes = o), !0);
        t.putBytes(this._partialOutput.getBytes(i - this._partialBytes)), (this._partialBytes = 0);
      }
      r(this._inBlock);
    }),
    (t.ctr.prototype.decrypt = t.ctr.prototype.encrypt),
    (t.gcm = function (t) {
      (t ||= {}),
        (this.name = `GCM`),
        (this.cipher = t.cipher),
        (this.blockSize = t.blockSize || 16),
        (this._ints = this.blockSize / 4),
        (this._inBlock = Array(this._ints)),
        (this._outBlock = Array(this._ints)),
        (this._partialOutput = e.util.createBuffer()),
        (this._partialBytes = 0),
        (this._R = 3774873600);
    }),
    (t.gcm.prototype.start = function (t) {
      if (!(`iv` in t)) throw Error(`Invalid IV parameter.`);
      var n = e.util.createBuffer(t.iv);
      this._cipherLength = 0;
      var a = `additionalData` in t ? e.util.createBuffer(t.additionalData) : e.util.createBuffer();
      if (
        ((this._tagLength = `tagLength` in t ? t.tagLength : 128),
        (this._tag = null),
        t.decrypt && ((this._tag = e.util.createBuffer(t.tag).getBytes()), this._tag.length !== this._tagLength / 8))
      )
        throw Error(`Authentication tag does not match tag length.`);
      (this._hashBlock = Array(this._ints)),
        (this.tag = null),
        (this._hashSubkey = Array(this._ints)),
        this.cipher.encrypt([0, 0, 0, 0], this._hashSubkey),
        (this.componentBits = 4),
        (this._m = this.generateHashTable(this._hashSubkey, this.componentBits));
      var o = n.length();
      if (o === 12) this._j0 = [n.getInt32(), n.getInt32(), n.getInt32(), 1];
      else {
        for (this._j0 = [0, 0, 0, 0]; n.length() > 0; )
          this._j0 = this.ghash(this._hashSubkey, this._j0, [n.getInt32(), n.getInt32(), n.getInt32(), n.getInt32()]);
        this._j0 = this.ghash(this._hashSubkey, this._j0, [0, 0].concat(i(o * 8)));
      }
      (this._inBlock = this._j0.slice(0)),
        r(this._inBlock),
        (this._partialBytes = 0),
        (a = e.util.createBuffer(a)),
        (this._aDataLength = i(a.length() * 8));
      var s = a.length() % this.blockSize;
      for (s && a.fillWithByte(0, this.blockSize - s), this._s = [0, 0, 0, 0]; a.length() > 0; )
        this._s = this.ghash(this._hashSubkey, this._s, [a.getInt32(), a.getInt32(), a.getInt32(), a.getInt32()]);
    }),
    (t.gcm.prototype.encrypt = function (e, t, n) {
      var i = e.length();
      if (i === 0) return !0;
      if ((this.cipher.encrypt(this._inBlock, this._outBlock), this._partialBytes === 0 && i >= this.blockSize)) {
        for (var a = 0; a < this._ints; ++a) t.putInt32((this._outBlock[a] ^= e.getInt32()));
        this._cipherLength += this.blockSize;
      } else {
        var o = (this.blockSize - i) % this.blockSize;
        o > 0 && (o = this.blockSize - o), this._partialOutput.clear();
        for (var a = 0; a < this._ints; ++a) this._partialOutput.putInt32(e.getInt32() ^ this._outBlock[a]);
        if (o <= 0 || n) {
          if (n) {
            var s = i % this.blockSize;
            (this._cipherLength += s), this._partialOutput.truncate(this.blockSize - s);
          } else this._cipherLength += this.blockSize;
          for (var a = 0; a < this._ints; ++a) this._outBlock[a] = this._partialOutput.getInt32();
          this._partialOutput.read -= this.blockSize;
        }
        if ((this._partialBytes > 0 && this._partialOutput.getBytes(this._partialBytes), o > 0 && !n))
          return (
            (e.read -= this.blockSize),
            t.putBytes(this._partialOutput.getBytes(o - this._partialBytes)),
            (this._partialBytes = o),
            !0
          );
        t.putBytes(this._partialOutput.getBytes(i - this._partialBytes)), (this._partialBytes = 0);
      }
      (this._s = this.ghash(this._hashSubkey, this._s, this._outBlock)), r(this._inBlock);
    }),
    (t.gcm.prototype.decrypt = function (e, t, n) {
      var i = e.length();
      if (i < this.blockSize && !(n && i > 0)) return !0;
      this.cipher.encrypt(this._inBlock, this._outBlock),
        r(this._inBlock),
        (this._hashBlock[0] = e.getInt32()),
        (this._hashBlock[1] = e.getInt32()),
        (this._hashBlock[2] = e.getInt32()),
        (this._hashBlock[3] = e.getInt32()),
        (this._s = this.ghash(this._hashSubkey, this._s, this._hashBlock));
      for (var a = 0; a < this._ints; ++a) t.putInt32(this._outBlock[a] ^ this._hashBlock[a]);
      i < this.blockSize ? (this._cipherLength += i % this.blockSize) : (this._cipherLength += this.blockSize);
    }),
    (t.gcm.prototype.afterFinish = function (t, n) {
      var r = !0;
      n.decrypt && n.overflow && t.truncate(this.blockSize - n.overflow), (this.tag = e.util.createBuffer());
      var a = this._aDataLength.concat(i(this._cipherLength * 8));
      this._s = this.ghash(this._hashSubkey, this._s, a);
      var o = [];
      this.cipher.encrypt(this._j0, o);
      for (var s = 0; s < this._ints; ++s) this.tag.putInt32(this._s[s] ^ o[s]);
      return (
        this.tag.truncate(this.tag.length() % (this._tagLength / 8)),
        n.decrypt && this.tag.bytes() !== this._tag && (r = !1),
        r
      );
    }),
    (t.gcm.prototype.multiply = function (e, t) {
      for (var n = [0, 0, 0, 0], r = t.slice(0), i = 0; i < 128; ++i)
        e[(i / 32) | 0] & (1 << (31 - (i % 32))) && ((n[0] ^= r[0]), (n[1] ^= r[1]), (n[2] ^= r[2]), (n[3] ^= r[3])),
          this.pow(r, r);
      return n;
    }),
    (t.gcm.prototype.pow = function (e, t) {
      for (var n = e[3] & 1, r = 3; r > 0; --r) t[r] = (e[r] >>> 1) | ((e[r - 1] & 1) << 31);
      (t[0] = e[0] >>> 1), n && (t[0] ^= this._R);
    }),
    (t.gcm.prototype.tableMultiply = function (e) {
      for (var t = [0, 0, 0, 0], n = 0; n < 32; ++n) {
        var r = (e[(n / 8) | 0] >>> ((7 - (n % 8)) * 4)) & 15,
          i = this._m[n][r];
        (t[0] ^= i[0]), (t[1] ^= i[1]), (t[2] ^= i[2]), (t[3] ^= i[3]);
      }
      return t;
    }),
    (t.gcm.prototype.ghash = function (e, t, n) {
      return ((t[0] ^= n[0]), (t[1] ^= n[1]), (t[2] ^= n[2]), (t[3] ^= n[3]), this.tableMultiply(t));
    }),
    (t.gcm.prototype.generateHashTable = function (e, t) {
      for (var n = 8 / t, r = 4 * n, i = 16 * n, a = Array(i), o = 0; o < i; ++o) {
        var s = [0, 0, 0, 0],
          c = (o / r) | 0,
          l = (r - 1 - (o % r)) * t;
        (s[c] = (1 << (t - 1)) << l), (a[o] = this.generateSubHashTable(this.multiply(s, e), t));
      }
      return a;
    }),
    (t.gcm.prototype.generateSubHashTable = function (e, t) {
      var n = 1 << t,
        r = n >>> 1,
        i = Array(n);
      i[r] = e.slice(0);
      for (var a = r >>> 1; a > 0; ) this.pow(i[2 * a], (i[a] = [])), (a >>= 1);
      for (a = 2; a < r; ) {
        for (var o = 1; o < a; ++o) {
          var s = i[a],
            c = i[o];
          i[a + o] = [s[0] ^ c[0], s[1] ^ c[1], s[2] ^ c[2], s[3] ^ c[3]];
        }
        a *= 2;
      }
      for (i[0] = [0, 0, 0, 0], a = r + 1; a < n; ++a) {
        var l = i[a ^ r];
        i[a] = [e[0] ^ l[0], e[1] ^ l[1], e[2] ^ l[2], e[3] ^ l[3]];
      }
      return i;
    });
  function n(t, n) {
    if ((typeof t == `string` && (t = e.util.createBuffer(t)), e.util.isArray(t) && t.length > 4)) {
      var r = t;
      t = e.util.createBuffer();
      for (var i = 0; i < r.length; ++i) t.putByte(r[i]);
    }
    if (t.length() < n) throw Error(`Invalid IV length; got ` + t.length() + ` bytes and expected ` + n + ` bytes.`);
    if (!e.util.isArray(t)) {
      for (var a = [], o = n / 4, i = 0; i < o; ++i) a.push(t.getInt32());
      t = a;
    }
    return t;
  }
  function r(e) {
    e[e.length - 1] = (e[e.length - 1] + 1) | 0;
  }
  function i(e) {
    return [(e / 4294967296) | 0, e | 0];
  }
  return h.exports;
}
var v, y;
function b() {
  if (y) return v;
  y = 1;
  var e = a();
  m(),
    _(),
    d(),
    (v = e.aes = e.aes || {}),
    (e.aes.startEncrypting = (e, t, n, r) => {
      var i = h({ key: e, output: n, decrypt: !1, mode: r });
      return (i.start(t), i);
    }),
    (e.aes.createEncryptionCipher = (e, t) => h({ key: e, output: null, decrypt: !1, mode: t })),
    (e.aes.startDecrypting = (e, t, n, r) => {
      var i = h({ key: e, output: n, decrypt: !0, mode: r });
      return (i.start(t), i);
    }),
    (e.aes.createDecryptionCipher = (e, t) => h({ key: e, output: null, decrypt: !0, mode: t })),
    (e.aes.Algorithm = function (e, t) {
      n || u();
      (this.name = e),
        (this.mode = new t({
          blockSize: 16,
          cipher: { encrypt: (e, t) => p(this._w, e, t, !1), decrypt: (e, t) => p(this._w, e, t, !0) },
        })),
        (this._init = !1);
    }),
    (e.aes.Algorithm.prototype.initialize = function (t) {
      if (!this._init) {
        var n = t.key,
          r;
        if (typeof n == `string` && (n.length === 16 || n.length === 24 || n.length === 32)) n = e.util.createBuffer(n);
        else if (e.util.isArray(n) && (n.length === 16 || n.length === 24 || n.length === 32)) {
          (r = n), (n = e.util.createBuffer());
          for (var i = 0; i < r.length; ++i) n.putByte(r[i]);
        }
        if (!e.util.isArray(n)) {
          (r = n), (n = []);
          var a = r.length();
          if (a === 16 || a === 24 || a === 32) {
            a >>>= 2;
            for (var i = 0; i < a; ++i) n.push(r.getInt32());
          }
        }
        if (!e.util.isArray(n) || (n.length !== 4 && n.length !== 6 && n.length !== 8))
          throw Error(`Invalid key parameter.`);
        var o = this.mode.name,
          s = [`CFB`, `OFB`, `CTR`, `GCM`].indexOf(o) !== -1;
        (this._w = f(n, t.decrypt && !s)), (this._init = !0);
      }
    }),
    (e.aes._expandKey = (e, t) => (n || u(), f(e, t))),
    (e.aes._updateBlock = p),
    t(`AES-ECB`, e.cipher.modes.ecb),
    t(`AES-CBC`, e.cipher.modes.cbc),
    t(`AES-CFB`, e.cipher.modes.cfb),
    t(`AES-OFB`, e.cipher.modes.ofb),
    t(`AES-CTR`, e.cipher.modes.ctr),
    t(`AES-GCM`, e.cipher.modes.gcm);
  function t(t, n) {
    e.cipher.registerAlgorithm(t, () => new e.aes.Algorithm(t, n));
  }
  var n = !1,
    r = 4,
    i,
    o,
    s,
    c,
    l;
  function u() {
    (n = !0), (s = [0, 1, 2, 4, 8, 16, 32, 64, 128, 27, 54]);
    for (var e = Array(256), t = 0; t < 128; ++t) (e[t] = t << 1), (e[t + 128] = ((t + 128) << 1) ^ 283);
    (i = Array(256)), (o = Array(256)), (c = [, , , ,]), (l = [, , , ,]);
    for (var t = 0; t < 4; ++t) (c[t] = Array(256)), (l[t] = Array(256));
    for (var r = 0, a = 0, u, d, f, p, m, h, g, t = 0; t < 256; ++t) {
      (p = a ^ (a << 1) ^ (a << 2) ^ (a << 3) ^ (a << 4)),
        (p = (p >> 8) ^ (p & 255) ^ 99),
        (i[r] = p),
        (o[p] = r),
        (m = e[p]),
        (u = e[r]),
        (d = e[u]),
        (f = e[d]),
        (h = (m << 24) ^ (p << 16) ^ (p << 8) ^ p ^ m),
        (g = ((u ^ d ^ f) << 24) ^ ((r ^ f) << 16) ^ ((r ^ d ^ f) << 8) ^ r ^ u ^ f);
      for (var _ = 0; _ < 4; ++_)
        (c[_][r] = h), (l[_][p] = g), (h = (h << 24) | (h >>> 8)), (g = (g << 24) | (g >>> 8));
      r === 0 ? (r = a = 1) : ((r = u ^ e[e[e[u ^ f]]]), (a ^= e[e[a]]));
    }
  }
  function f(e, t) {
    for (var n = e.slice(0), a, o = 1, c = n.length, u = r * (c + 6 + 1), d = c; d < u; ++d)
      (a = n[d - 1]),
        d % c === 0
          ? ((a =
              (i[(a >>> 16) & 255] << 24) ^
              (i[(a >>> 8) & 255] << 16) ^
              (i[a & 255] << 8) ^
              i[a >>> 24] ^
              (s[o] << 24)),
            o++)
          : c > 6 &&
            d % c === 4 &&
            (a = (i[a >>> 24] << 24) ^ (i[(a >>> 16) & 255] << 16) ^ (i[(a >>> 8) & 255] << 8) ^ i[a & 255]),
        (n[d] = n[d - c] ^ a);
    if (t) {
      var f,
        p = l[0],
        m = l[1],
        h = l[2],
        g = l[3],
        _ = n.slice(0);
      u = n.length;
      for (var d = 0, v = u - r; d < u; d += r, v -= r)
        if (d === 0 || d === u - r) (_[d] = n[v]), (_[d + 1] = n[v + 3]), (_[d + 2] = n[v + 2]), (_[d + 3] = n[v + 1]);
        else
          for (var y = 0; y < r; ++y)
            (f = n[v + y]),
              (_[d + (3 & -y)] = p[i[f >>> 24]] ^ m[i[(f >>> 16) & 255]] ^ h[i[(f >>> 8) & 255]] ^ g[i[f & 255]]);
      n = _;
    }
    return n;
  }
  function p(e, t, n, r) {
    var a = e.length / 4 - 1,
      s,
      u,
      d,
      f,
      p;
    r
      ? ((s = l[0]), (u = l[1]), (d = l[2]), (f = l[3]), (p = o))
      : ((s = c[0]), (u = c[1]), (d = c[2]), (f = c[3]), (p = i));
    for (
      var m = t[0] ^ e[0], h = t[r ? 3 : 1] ^ e[1], g = t[2] ^ e[2], _ = t[r ? 1 : 3] ^ e[3], v, y, b, x = 3, S = 1;
      S < a;
      ++S
    )
      (v = s[m >>> 24] ^ u[(h >>> 16) & 255] ^ d[(g >>> 8) & 255] ^ f[_ & 255] ^ e[++x]),
        (y = s[h >>> 24] ^ u[(g >>> 16) & 255] ^ d[(_ >>> 8) & 255] ^ f[m & 255] ^ e[++x]),
        (b = s[g >>> 24] ^ u[(_ >>> 16) & 255] ^ d[(m >>> 8) & 255] ^ f[h & 255] ^ e[++x]),
        (_ = s[_ >>> 24] ^ u[(m >>> 16) & 255] ^ d[(h >>> 8) & 255] ^ f[g & 255] ^ e[++x]),
        (m = v),
        (h = y),
        (g = b);
    (n[0] = (p[m >>> 24] << 24) ^ (p[(h >>> 16) & 255] << 16) ^ (p[(g >>> 8) & 255] << 8) ^ p[_ & 255] ^ e[++x]),
      (n[r ? 3 : 1] =
        (p[h >>> 24] << 24) ^ (p[(g >>> 16) & 255] << 16) ^ (p[(_ >>> 8) & 255] << 8) ^ p[m & 255] ^ e[++x]),
      (n[2] = (p[g >>> 24] << 24) ^ (p[(_ >>> 16) & 255] << 16) ^ (p[(m >>> 8) & 255] << 8) ^ p[h & 255] ^ e[++x]),
      (n[r ? 1 : 3] =
        (p[_ >>> 24] << 24) ^ (p[(m >>> 16) & 255] << 16) ^ (p[(h >>> 8) & 255] << 8) ^ p[g & 255] ^ e[++x]);
  }
  function h(t) {
    t ||= {};
    var n = `AES-` + (t.mode || `CBC`).toUpperCase(),
      r = t.decrypt ? e.cipher.createDecipher(n, t.key) : e.cipher.createCipher(n, t.key),
      i = r.start;
    return (
      (r.start = (t, n) => {
        var a = null;
        n instanceof e.util.ByteBuffer && ((a = n), (n = {})), (n ||= {}), (n.output = a), (n.iv = t), i.call(r, n);
      }),
      r
    );
  }
  return v;
}
var x = { exports: {} },
  S = { exports: {} },
  C = { exports: {} },
  w;
function T() {
  if (w) return C.exports;
  w = 1;
  var e = a();
  e.pki = e.pki || {};
  var t = (C.exports = e.pki.oids = e.oids = e.oids || {});
  function n(e, n) {
    (t[e] = n), (t[n] = e);
  }
  function r(e, n) {
    t[e] = n;
  }
  return (
    n(`1.2.840.113549.1.1.1`, `rsaEncryption`),
    n(`1.2.840.113549.1.1.4`, `md5WithRSAEncryption`),
    n(`1.2.840.113549.1.1.5`, `sha1WithRSAEncryption`),
    n(`1.2.840.113549.1.1.7`, `RSAES-OAEP`),
    n(`1.2.840.113549.1.1.8`, `mgf1`),
    n(`1.2.840.113549.1.1.9`, `pSpecified`),
    n(`1.2.840.113549.1.1.10`, `RSASSA-PSS`),
    n(`1.2.840.113549.1.1.11`, `sha256WithRSAEncryption`),
    n(`1.2.840.113549.1.1.12`, `sha384WithRSAEncryption`),
    n(`1.2.840.113549.1.1.13`, `sha512WithRSAEncryption`),
    n(`1.3.101.112`, `EdDSA25519`),
    n(`1.2.840.10040.4.3`, `dsa-with-sha1`),
    n(`1.3.14.3.2.7`, `desCBC`),
    n(`1.3.14.3.2.26`, `sha1`),
    n(`1.3.14.3.2.29`, `sha1WithRSASignature`),
    n(`2.16.840.1.101.3.4.2.1`, `sha256`),
    n(`2.16.840.1.101.3.4.2.2`, `sha384`),
    n(`2.16.840.1.101.3.4.2.3`, `sha512`),
    n(`2.16.840.1.101.3.4.2.4`, `sha224`),
    n(`2.16.840.1.101.3.4.2.5`, `sha512-224`),
    n(`2.16.840.1.101.3.4.2.6`, `sha512-256`),
    n(`1.2.840.113549.2.2`, `md2`),
    n(`1.2.840.113549.2.5`, `md5`),
    n(`1.2.840.113549.1.7.1`, `data`),
    n(`1.2.840.113549.1.7.2`, `signedData`),
    n(`1.2.840.113549.1.7.3`, `envelopedData`),
    n(`1.2.840.113549.1.7.4`, `signedAndEnvelopedData`),
    n(`1.2.840.113549.1.7.5`, `digestedData`),
    n(`1.2.840.113549.1.7.6`, `encryptedData`),
    n(`1.2.840.113549.1.9.1`, `emailAddress`),
    n(`1.2.840.113549.1.9.2`, `unstructuredName`),
    n(`1.2.840.113549.1.9.3`, `contentType`),
    n(`1.2.840.113549.1.9.4`, `messageDigest`),
    n(`1.2.840.113549.1.9.5`, `signingTime`),
    n(`1.2.840.113549.1.9.6`, `counterSignature`),
    n(`1.2.840.113549.1.9.7`, `challengePassword`),
    n(`1.2.840.113549.1.9.8`, `unstructuredAddress`),
    n(`1.2.840.113549.1.9.14`, `extensionRequest`),
    n(`1.2.840.113549.1.9.20`, `friendlyName`),
    n(`1.2.840.113549.1.9.21`, `localKeyId`),
    n(`1.2.840.113549.1.9.22.1`, `x509Certificate`),
    n(`1.2.840.113549.1.12.10.1.1`, `keyBag`),
    n(`1.2.840.113549.1.12.10.1.2`, `pkcs8ShroudedKeyBag`),
    n(`1.2.840.113549.1.12.10.1.3`, `certBag`),
    n(`1.2.840.113549.1.12.10.1.4`, `crlBag`),
    n(`1.2.840.113549.1.12.10.1.5`, `secretBag`),
    n(`1.2.840.113549.1.12.10.1.6`, `safeContentsBag`),
    n(`1.2.840.113549.1.5.13`, `pkcs5PBES2`),
    n(`1.2.840.113549.1.5.12`, `pkcs5PBKDF2`),
    n(`1.2.840.113549.1.12.1.1`, `pbeWithSHAAnd128BitRC4`),
    n(`1.2.840.113549.1.12.1.2`, `pbeWithSHAAnd40BitRC4`),
    n(`1.2.840.113549.1.12.1.3`, `pbeWithSHAAnd3-KeyTripleDES-CBC`),
    n(`1.2.840.113549.1.12.1.4`, `pbeWithSHAAnd2-KeyTripleDES-CBC`),
    n(`1.2.840.113549.1.12.1.5`, `pbeWithSHAAnd128BitRC2-CBC`),
    n(`1.2.840.113549.1.12.1.6`, `pbewithSHAAnd40BitRC2-CBC`),
    n(`1.2.840.113549.2.7`, `hmacWithSHA1`),
    n(`1.2.840.113549.2.8`, `hmacWithSHA224`),
    n(`1.2.840.113549.2.9`, `hmacWithSHA256`),
    n(`1.2.840.113549.2.10`, `hmacWithSHA384`),
    n(`1.2.840.113549.2.11`, `hmacWithSHA512`),
    n(`1.2.840.113549.3.7`, `des-EDE3-CBC`),
    n(`2.16.840.1.101.3.4.1.2`, `aes128-CBC`),
    n(`2.16.840.1.101.3.4.1.22`, `aes192-CBC`),
    n(`2.16.840.1.101.3.4.1.42`, `aes256-CBC`),
    n(`2.5.4.3`, `commonName`),
    n(`2.5.4.4`, `surname`),
    n(`2.5.4.5`, `serialNumber`),
    n(`2.5.4.6`, `countryName`),
    n(`2.5.4.7`, `localityName`),
    n(`2.5.4.8`, `stateOrProvinceName`),
    n(`2.5.4.9`, `streetAddress`),
    n(`2.5.4.10`, `organizationName`),
    n(`2.5.4.11`, `organizationalUnitName`),
    n(`2.5.4.12`, `title`),
    n(`2.5.4.13`, `description`),
    n(`2.5.4.15`, `businessCategory`),
    n(`2.5.4.17`, `postalCode`),
    n(`2.5.4.42`, `givenName`),
    n(`2.5.4.65`, `pseudonym`),
    n(`1.3.6.1.4.1.311.60.2.1.2`, `jurisdictionOfIncorporationStateOrProvinceName`),
    n(`1.3.6.1.4.1.311.60.2.1.3`, `jurisdictionOfIncorporationCountryName`),
    n(`2.16.840.1.113730.1.1`, `nsCertType`),
    n(`2.16.840.1.113730.1.13`, `nsComment`),
    r(`2.5.29.1`, `authorityKeyIdentifier`),
    r(`2.5.29.2`, `keyAttributes`),
    r(`2.5.29.3`, `certificatePolicies`),
    r(`2.5.29.4`, `keyUsageRestriction`),
    r(`2.5.29.5`, `policyMapping`),
    r(`2.5.29.6`, `subtreesConstraint`),
    r(`2.5.29.7`, `subjectAltName`),
    r(`2.5.29.8`, `issuerAltName`),
    r(`2.5.29.9`, `subjectDirectoryAttributes`),
    r(`2.5.29.10`, `basicConstraints`),
    r(`2.5.29.11`, `nameConstraints`),
    r(`2.5.29.12`, `policyConstraints`),
    r(`2.5.29.13`, `basicConstraints`),
    n(`2.5.29.14`, `subjectKeyIdentifier`),
    n(`2.5.29.15`, `keyUsage`),
    r(`2.5.29.16`, `privateKeyUsagePeriod`),
    n(`2.5.29.17`, `subjectAltName`),
    n(`2.5.29.18`, `issuerAltName`),
    n(`2.5.29.19`, `basicConstraints`),
    r(`2.5.29.20`, `cRLNumber`),
    r(`2.5.29.21`, `cRLReason`),
    r(`2.5.29.22`, `expirationDate`),
    r(`2.5.29.23`, `instructionCode`),
    r(`2.5.29.24`, `invalidityDate`),
    r(`2.5.29.25`, `cRLDistributionPoints`),
    r(`2.5.29.26`, `issuingDistributionPoint`),
    r(`2.5.29.27`, `deltaCRLIndicator`),
    r(`2.5.29.28`, `issuingDistributionPoint`),
    r(`2.5.29.29`, `certificateIssuer`),
    r(`2.5.29.30`, `nameConstraints`),
    n(`2.5.29.31`, `cRLDistributionPoints`),
    n(`2.5.29.32`, `certificatePolicies`),
    r(`2.5.29.33`, `policyMappings`),
    r(`2.5.29.34`, `policyConstraints`),
    n(`2.5.29.35`, `authorityKeyIdentifier`),
    r(`2.5.29.36`, `policyConstraints`),
    n(`2.5.29.37`, `extKeyUsage`),
    r(`2.5.29.46`, `freshestCRL`),
    r(`2.5.29.54`, `inhibitAnyPolicy`),
    n(`1.3.6.1.4.1.11129.2.4.2`, `timestampList`),
    n(`1.3.6.1.5.5.7.1.1`, `authorityInfoAccess`),
    n(`1.3.6.1.5.5.7.3.1`, `serverAuth`),
    n(`1.3.6.1.5.5.7.3.2`, `clientAuth`),
    n(`1.3.6.1.5.5.7.3.3`, `codeSigning`),
    n(`1.3.6.1.5.5.7.3.4`, `emailProtection`),
    n(`1.3.6.1.5.5.7.3.8`, `timeStamping`),
    C.exports
  );
}
var E;
function D() {
  if (E) return S.exports;
  E = 1;
  var e = a();
  d(), T();
  var t = (S.exports = e.asn1 = e.asn1 || {});
  (t.Class = { UNIVERSAL: 0, APPLICATION: 64, CONTEXT_SPECIFIC: 128, PRIVATE: 192 }),
    (t.Type = {
      NONE: 0,
      BOOLEAN: 1,
      INTEGER: 2,
      BITSTRING: 3,
      OCTETSTRING: 4,
      NULL: 5,
      OID: 6,
      ODESC: 7,
      EXTERNAL: 8,
      REAL: 9,
      ENUMERATED: 10,
      EMBEDDED: 11,
      UTF8: 12,
      ROID: 13,
      SEQUENCE: 16,
      SET: 17,
      PRINTABLESTRING: 19,
      IA5STRING: 22,
      UTCTIME: 23,
      GENERALIZEDTIME: 24,
      BMPSTRING: 30,
    }),
    (t.maxDepth = 256),
    (t.create = (n, r, i, a, o) => {
      if (e.util.isArray(a)) {
        for (var s = [], c = 0; c < a.length; ++c) a[c] !== void 0 && s.push(a[c]);
        a = s;
      }
      var l = { tagClass: n, type: r, constructed: i, composed: i || e.util.isArray(a), value: a };
      return (
        o && `bitStringContents` in o && ((l.bitStringContents = o.bitStringContents), (l.original = t.copy(l))), l
      );
    }),
    (t.copy = (n, r) => {
      var i;
      if (e.util.isArray(n)) {
        i = [];
        for (var a = 0; a < n.length; ++a) i.push(t.copy(n[a], r));
        return i;
      }
      return typeof n == `string`
        ? n
        : ((i = {
            tagClass: n.tagClass,
            type: n.type,
            constructed: n.constructed,
            composed: n.composed,
            value: t.copy(n.value, r),
          }),
          r && !r.excludeBitStringContents && (i.bitStringContents = n.bitStringContents),
          i);
    }),
    (t.equals = (n, r, i) => {
      if (e.util.isArray(n)) {
        if (!e.util.isArray(r) || n.length !== r.length) return !1;
        for (var a = 0; a < n.length; ++a) if (!t.equals(n[a], r[a])) return !1;
        return !0;
      }
      if (typeof n != typeof r) return !1;
      if (typeof n == `string`) return n === r;
      var o =
        n.tagClass === r.tagClass &&
        n.type === r.type &&
        n.constructed === r.constructed &&
        n.composed === r.composed &&
        t.equals(n.value, r.value);
      return (i && i.includeBitStringContents && (o &&= n.bitStringContents === r.bitStringContents), o);
    }),
    (t.getBerValueLength = (e) => {
      var t = e.getByte();
      if (t !== 128) return t & 128 ? e.getInt((t & 127) << 3) : t;
    });
  function n(e, t, n) {
    if (n > t) {
      var r = /* @__PURE__ */ Error(`Too few bytes to parse DER.`);
      throw ((r.available = e.length()), (r.remaining = t), (r.requested = n), r);
    }
  }
  var r = (e, t) => {
    var r = e.getByte();
    if ((t--, r !== 128)) {
      var i;
      if (!(r & 128)) i = r;
      else {
        var a = r & 127;
        n(e, t, a), (i = e.getInt(a << 3));
      }
      if (i < 0) throw Error(`Negative length: ` + i);
      return i;
    }
  };
  t.fromDer = (n, r) => {
    r === void 0 && (r = { strict: !0, parseAllBytes: !0, decodeBitStrings: !0 }),
      typeof r == `boolean` && (r = { strict: r, parseAllBytes: !0, decodeBitStrings: !0 }),
      `strict` in r || (r.strict = !0),
      `parseAllBytes` in r || (r.parseAllBytes = !0),
      `decodeBitStrings` in r || (r.decodeBitStrings = !0),
      `maxDepth` in r || (r.maxDepth = t.maxDepth),
      typeof n == `string` && (n = e.util.createBuffer(n));
    var a = n.length(),
      o = i(n, n.length(), 0, r);
    if (r.parseAllBytes && n.length() !== 0) {
      var s = /* @__PURE__ */ Error(`Unparsed DER bytes remain after ASN.1 parsing.`);
      throw ((s.byteCount = a), (s.remaining = n.length()), s);
    }
    return o;
  };
  function i(e, a, o, s) {
    if (o >= s.maxDepth) throw Error(`ASN.1 parsing error: Max depth exceeded.`);
    var c;
    n(e, a, 2);
    var l = e.getByte();
    a--;
    var u = l & 192,
      d = l & 31;
    c = e.length();
    var f = r(e, a);
    if (((a -= c - e.length()), f !== void 0 && f > a)) {
      if (s.strict) {
        var p = /* @__PURE__ */ Error(`Too few bytes to read ASN.1 value.`);
        throw ((p.available = e.length()), (p.remaining = a), (p.requested = f), p);
      }
      f = a;
    }
    var m,
      h,
      g = (l & 32) == 32;
    if (g) {
      if (((m = []), f === void 0))
        for (;;) {
          if ((n(e, a, 2), e.bytes(2) === `\0\0`)) {
            e.getBytes(2), (a -= 2);
            break;
          }
          (c = e.length()), m.push(i(e, a, o + 1, s)), (a -= c - e.length());
        }
      else for (; f > 0; ) (c = e.length()), m.push(i(e, f, o + 1, s)), (a -= c - e.length()), (f -= c - e.length());
    }
    if (
      (m === void 0 && u === t.Class.UNIVERSAL && d === t.Type.BITSTRING && (h = e.bytes(f)),
      m === void 0 && s.decodeBitStrings && u === t.Class.UNIVERSAL && d === t.Type.BITSTRING && f > 1)
    ) {
      var _ = e.read,
        v = a,
        y = 0;
      if ((d === t.Type.BITSTRING && (n(e, a, 1), (y = e.getByte()), a--), y === 0))
        try {
          c = e.length();
          var b = i(e, a, o + 1, { strict: !0, decodeBitStrings: !0 }),
            x = c - e.length();
          (a -= x), d == t.Type.BITSTRING && x++;
          var S = b.tagClass;
          x === f && (S === t.Class.UNIVERSAL || S === t.Class.CONTEXT_SPECIFIC) && (m = [b]);
        } catch {}
      m === void 0 && ((e.read = _), (a = v));
    }
    if (m === void 0) {
      if (f === void 0) {
        if (s.strict) throw Error(`Non-constructed ASN.1 object of indefinite length.`);
        f = a;
      }
      if (d === t.Type.BMPSTRING)
        for (m = ``; f > 0; f -= 2) n(e, a, 2), (m += String.fromCharCode(e.getInt16())), (a -= 2);
      else (m = e.getBytes(f)), (a -= f);
    }
    var C = h === void 0 ? null : { bitStringContents: h };
    return t.create(u, d, g, m, C);
  }
  (t.toDer = (n) => {
    var r = e.util.createBuffer(),
      i = n.tagClass | n.type,
      a = e.util.createBuffer(),
      o = !1;
    if ((`bitStringContents` in n && ((o = !0), n.original && (o = t.equals(n, n.original))), o))
      a.putBytes(n.bitStringContents);
    else if (n.composed) {
      n.constructed ? (i |= 32) : a.putByte(0);
      for (var s = 0; s < n.value.length; ++s) n.value[s] !== void 0 && a.putBuffer(t.toDer(n.value[s]));
    } else if (n.type === t.Type.BMPSTRING) for (var s = 0; s < n.value.length; ++s) a.putInt16(n.value.charCodeAt(s));
    else
      n.type === t.Type.INTEGER &&
      n.value.length > 1 &&
      ((n.value.charCodeAt(0) === 0 && !(n.value.charCodeAt(1) & 128)) ||
        (n.value.charCodeAt(0) === 255 && (n.value.charCodeAt(1) & 128) == 128))
        ? a.putBytes(n.value.substr(1))
        : a.putBytes(n.value);
    if ((r.putByte(i), a.length() <= 127)) r.putByte(a.length() & 127);
    else {
      var c = a.length(),
        l = ``;
      do (l += String.fromCharCode(c & 255)), (c >>>= 8);
      while (c > 0);
      r.putByte(l.length | 128);
      for (var s = l.length - 1; s >= 0; --s) r.putByte(l.charCodeAt(s));
    }
    return (r.putBuffer(a), r);
  }),
    (t.oidToDer = (t) => {
      var n = t.split(`.`),
        r = e.util.createBuffer();
      r.putByte(40 * parseInt(n[0], 10) + parseInt(n[1], 10));
      for (var i, a, o, s, c = 2; c < n.length; ++c) {
        if (((i = !0), (a = []), (o = parseInt(n[c], 10)), o > 4294967295))
          throw Error(`OID value too large; max is 32-bits.`);
        do (s = o & 127), (o >>>= 7), i || (s |= 128), a.push(s), (i = !1);
        while (o > 0);
        for (var l = a.length - 1; l >= 0; --l) r.putByte(a[l]);
      }
      return r;
    }),
    (t.derToOid = (t) => {
      var n;
      typeof t == `string` && (t = e.util.createBuffer(t));
      var r = t.getByte();
      n = Math.floor(r / 40) + `.` + (r % 40);
      for (var i = 0; t.length() > 0; ) {
        if (i > 70368744177663) throw Error(`OID value too large; max is 53-bits.`);
        (r = t.getByte()), (i *= 128), r & 128 ? (i += r & 127) : ((n += `.` + (i + r)), (i = 0));
      }
      return n;
    }),
    (t.utcTimeToDate = (e) => {
      var t = /* @__PURE__ */ new Date(),
        n = parseInt(e.substr(0, 2), 10);
      n = n >= 50 ? 1900 + n : 2e3 + n;
      var r = parseInt(e.substr(2, 2), 10) - 1,
        i = parseInt(e.substr(4, 2), 10),
        a = parseInt(e.substr(6, 2), 10),
        o = parseInt(e.substr(8, 2), 10),
        s = 0;
      if (e.length > 11) {
        var c = e.charAt(10),
          l = 10;
        c !== `+` && c !== `-` && ((s = parseInt(e.substr(10, 2), 10)), (l += 2));
      }
      if ((t.setUTCFullYear(n, r, i), t.setUTCHours(a, o, s, 0), l && ((c = e.charAt(l)), c === `+` || c === `-`))) {
        var u = parseInt(e.substr(l + 1, 2), 10),
          d = parseInt(e.substr(l + 4, 2), 10),
          f = u * 60 + d;
        (f *= 6e4), c === `+` ? t.setTime(+t - f) : t.setTime(+t + f);
      }
      return t;
    }),
    (t.generalizedTimeToDate = (e) => {
      var t = /* @__PURE__ */ new Date(),
        n = parseInt(e.substr(0, 4), 10),
        r = parseInt(e.substr(4, 2), 10) - 1,
        i = parseInt(e.substr(6, 2), 10),
        a = parseInt(e.substr(8, 2), 10),
        o = parseInt(e.substr(10, 2), 10),
        s = parseInt(e.substr(12, 2), 10),
        c = 0,
        l = 0,
        u = !1;
      e.charAt(e.length - 1) === `Z` && (u = !0);
      var d = e.length - 5,
        f = e.charAt(d);
      if (f === `+` || f === `-`) {
        var p = parseInt(e.substr(d + 1, 2), 10),
          m = parseInt(e.substr(d + 4, 2), 10);
        (l = p * 60 + m), (l *= 6e4), f === `+` && (l *= -1), (u = !0);
      }
      return (
        e.charAt(14) === `.` && (c = parseFloat(e.substr(14), 10) * 1e3),
        u
          ? (t.setUTCFullYear(n, r, i), t.setUTCHours(a, o, s, c), t.setTime(+t + l))
          : (t.setFullYear(n, r, i), t.setHours(a, o, s, c)),
        t
      );
    }),
    (t.dateToUtcTime = (e) => {
      if (typeof e == `string`) return e;
      var t = ``,
        n = [];
      n.push((`` + e.getUTCFullYear()).substr(2)),
        n.push(`` + (e.getUTCMonth() + 1)),
        n.push(`` + e.getUTCDate()),
        n.push(`` + e.getUTCHours()),
        n.push(`` + e.getUTCMinutes()),
        n.push(`` + e.getUTCSeconds());
      for (var r = 0; r < n.length; ++r) n[r].length < 2 && (t += `0`), (t += n[r]);
      return ((t += `Z`), t);
    }),
    (t.dateToGeneralizedTime = (e) => {
      if (typeof e == `string`) return e;
      var t = ``,
        n = [];
      n.push(`` + e.getUTCFullYear()),
        n.push(`` + (e.getUTCMonth() + 1)),
        n.push(`` + e.getUTCDate()),
        n.push(`` + e.getUTCHours()),
        n.push(`` + e.getUTCMinutes()),
        n.push(`` + e.getUTCSeconds());
      for (var r = 0; r < n.length; ++r) n[r].length < 2 && (t += `0`), (t += n[r]);
      return ((t += `Z`), t);
    }),
    (t.integerToDer = (t) => {
      var n = e.util.createBuffer();
      if (t >= -128 && t < 128) return n.putSignedInt(t, 8);
      if (t >= -32768 && t < 32768) return n.putSignedInt(t, 16);
      if (t >= -8388608 && t < 8388608) return n.putSignedInt(t, 24);
      if (t >= -2147483648 && t < 2147483648) return n.putSignedInt(t, 32);
      var r = /* @__PURE__ */ Error(`Integer too large; max is 32-bits.`);
      throw ((r.integer = t), r);
    }),
    (t.derToInteger = (t) => {
      typeof t == `string` && (t = e.util.createBuffer(t));
      var n = t.length() * 8;
      if (n > 32) throw Error(`Integer too large; max is 32-bits.`);
      return t.getSignedInt(n);
    }),
    (t.validate = (n, r, i, a) => {
      var o = !1;
      if ((n.tagClass === r.tagClass || r.tagClass === void 0) && (n.type === r.type || r.type === void 0)) {
        if (n.constructed === r.constructed || r.constructed === void 0) {
          if (((o = !0), r.value && e.util.isArray(r.value)))
            for (var s = 0, c = 0; o && c < r.value.length; ++c) {
              var l = r.value[c];
              o = !!l.optional;
              var u = n.value[s];
              if (!u)
                l.optional ||
                  ((o = !1),
                  a &&
                    a.push(
                      `[` +
                        r.name +
                        `] Missing required element. Expected tag class "` +
                        l.tagClass +
                        `", type "` +
                        l.type +
                        `"`,
                    ));
              else {
                if (l.tagClass !== void 0 && l.type !== void 0 && (u.tagClass !== l.tagClass || u.type !== l.type)) {
                  if (l.optional) {
                    o = !0;
                    continue;
                  }
                  (o = !1),
                    a &&
                      a.push(
                        `[` +
                          r.name +
                          `] Tag mismatch. Expected (` +
                          l.tagClass +
                          `,` +
                          l.type +
                          `), got (` +
                          u.tagClass +
                          `,` +
                          u.type +
                          `)`,
                      );
                  break;
                }
                if (t.validate(u, l, i, a)) ++s, (o = !0);
                else if (l.optional) o = !0;
                else {
                  o = !1;
                  break;
                }
              }
            }
          if (
            o &&
            i &&
            (r.capture && (i[r.capture] = n.value),
            r.captureAsn1 && (i[r.captureAsn1] = n),
            r.captureBitStringContents &&
              `bitStringContents` in n &&
              (i[r.captureBitStringContents] = n.bitStringContents),
            r.captureBitStringValue && `bitStringContents` in n)
          ) {
            if (n.bitStringContents.length < 2) i[r.captureBitStringValue] = ``;
            else {
              if (n.bitStringContents.charCodeAt(0) !== 0)
                throw Error(`captureBitStringValue only supported for zero unused bits`);
              i[r.captureBitStringValue] = n.bitStringContents.slice(1);
            }
          }
        } else
          a && a.push(`[` + r.name + `] Expected constructed "` + r.constructed + `", got "` + n.constructed + `"`);
      } else
        a &&
          (n.tagClass !== r.tagClass &&
            a.push(`[` + r.name + `] Expected tag class "` + r.tagClass + `", got "` + n.tagClass + `"`),
          n.type !== r.type && a.push(`[` + r.name + `] Expected type "` + r.type + `", got "` + n.type + `"`));
      return o;
    });
  var o = /[^\\u0000-\\u00ff]/;
  return (
    (t.prettyPrint = (n, r, i) => {
      var a = ``;
      (r ||= 0),
        (i ||= 2),
        r > 0 &&
          (a += `
`);
      for (var s = ``, c = 0; c < r * i; ++c) s += ` `;
      switch (((a += s + `Tag: `), n.tagClass)) {
        case t.Class.UNIVERSAL:
          a += `Universal:`;
          break;
        case t.Class.APPLICATION:
          a += `Application:`;
          break;
        case t.Class.CONTEXT_SPECIFIC:
          a += `Context-Specific:`;
          break;
        case t.Class.PRIVATE:
          a += `Private:`;
      }
      if (n.tagClass === t.Class.UNIVERSAL)
        switch (((a += n.type), n.type)) {
          case t.Type.NONE:
            a += ` (None)`;
            break;
          case t.Type.BOOLEAN:
            a += ` (Boolean)`;
            break;
          case t.Type.INTEGER:
            a += ` (Integer)`;
            break;
          case t.Type.BITSTRING:
            a += ` (Bit string)`;
            break;
          case t.Type.OCTETSTRING:
            a += ` (Octet string)`;
            break;
          case t.Type.NULL:
            a += ` (Null)`;
            break;
          case t.Type.OID:
            a += ` (Object Identifier)`;
            break;
          case t.Type.ODESC:
            a += ` (Object Descriptor)`;
            break;
          case t.Type.EXTERNAL:
            a += ` (External or Instance of)`;
            break;
          case t.Type.REAL:
            a += ` (Real)`;
            break;
          case t.Type.ENUMERATED:
            a += ` (Enumerated)`;
            break;
          case t.Type.EMBEDDED:
            a += ` (Embedded PDV)`;
            break;
          case t.Type.UTF8:
            a += ` (UTF8)`;
            break;
          case t.Type.ROID:
            a += ` (Relative Object Identifier)`;
            break;
          case t.Type.SEQUENCE:
            a += ` (Sequence)`;
            break;
          case t.Type.SET:
            a += ` (Set)`;
            break;
          case t.Type.PRINTABLESTRING:
            a += ` (Printable String)`;
            break;
          case t.Type.IA5String:
            a += ` (IA5String (ASCII))`;
            break;
          case t.Type.UTCTIME:
            a += ` (UTC time)`;
            break;
          case t.Type.GENERALIZEDTIME:
            a += ` (Generalized time)`;
            break;
          case t.Type.BMPSTRING:
            a += ` (BMP String)`;
        }
      else a += n.type;
      if (
        ((a += `
`),
        (a +=
          s +
          `Constructed: ` +
          n.constructed +
          `
`),
        n.composed)
      ) {
        for (var l = 0, u = ``, c = 0; c < n.value.length; ++c)
          n.value[c] !== void 0 &&
            ((l += 1), (u += t.prettyPrint(n.value[c], r + 1, i)), c + 1 < n.value.length && (u += `,`));
        a += s + `Sub values: ` + l + u;
      } else {
        if (((a += s + `Value: `), n.type === t.Type.OID)) {
          var d = t.derToOid(n.value);
          (a += d), e.pki && e.pki.oids && d in e.pki.oids && (a += ` (` + e.pki.oids[d] + `) `);
        }
        if (n.type === t.Type.INTEGER)
          try {
            a += t.derToInteger(n.value);
          } catch {
            a += `0x` + e.util.bytesToHex(n.value);
          }
        else if (n.type === t.Type.BITSTRING) {
          if (
            (n.value.length > 1 ? (a += `0x` + e.util.bytesToHex(n.value.slice(1))) : (a += `(none)`),
            n.value.length > 0)
          ) {
            var f = n.value.charCodeAt(0);
            f == 1 ? (a += ` (1 unused bit shown)`) : f > 1 && (a += ` (` + f + ` unused bits shown)`);
          }
        } else if (n.type === t.Type.OCTETSTRING)
          o.test(n.value) || (a += `(` + n.value + `) `), (a += `0x` + e.util.bytesToHex(n.value));
        else if (n.type === t.Type.UTF8)
          try {
            a += e.util.decodeUtf8(n.value);
          } catch (t) {
            if (t.message === `URI malformed`) a += `0x` + e.util.bytesToHex(n.value) + ` (malformed UTF8)`;
            else throw t;
          }
        else
          n.type === t.Type.PRINTABLESTRING || n.type === t.Type.IA5String
            ? (a += n.value)
            : o.test(n.value)
              ? (a += `0x` + e.util.bytesToHex(n.value))
              : n.value.length === 0
                ? (a += `[null]`)
                : (a += n.value);
      }
      return a;
    }),
    S.exports
  );
}
var O = { exports: {} },
  k,
  A;
function j() {
  if (A) return k;
  A = 1;
  var e = a();
  return ((k = e.md = e.md || {}), (e.md.algorithms = e.md.algorithms || {}), k);
}
var M;
function N() {
  if (M) return O.exports;
  M = 1;
  var e = a();
  j(), d();
  var t = (O.exports = e.hmac = e.hmac || {});
  return (
    (t.create = () => {
      var t = null,
        n = null,
        r = null,
        i = null,
        a = {};
      return (
        (a.start = (a, o) => {
          if (a !== null) {
            if (typeof a == `string`) {
              if (((a = a.toLowerCase()), a in e.md.algorithms)) n = e.md.algorithms[a].create();
              else throw Error(`Unknown hash algorithm "` + a + `"`);
            } else n = a;
          }
          if (o === null) o = t;
          else {
            if (typeof o == `string`) o = e.util.createBuffer(o);
            else if (e.util.isArray(o)) {
              var s = o;
              o = e.util.createBuffer();
              for (var c = 0; c < s.length; ++c) o.putByte(s[c]);
            }
            var l = o.length();
            l > n.blockLength && (n.start(), n.update(o.bytes()), (o = n.digest())),
              (r = e.util.createBuffer()),
              (i = e.util.createBuffer()),
              (l = o.length());
            for (var c = 0; c < l; ++c) {
              var s = o.at(c);
              r.putByte(54 ^ s), i.putByte(92 ^ s);
            }
            if (l < n.blockLength) for (var s = n.blockLength - l, c = 0; c < s; ++c) r.putByte(54), i.putByte(92);
            (t = o), (r = r.bytes()), (i = i.bytes());
          }
          n.start(), n.update(r);
        }),
        (a.update = (e) => {
          n.update(e);
        }),
        (a.getMac = () => {
          var e = n.digest().bytes();
          return (n.start(), n.update(i), n.update(e), n.digest());
        }),
        (a.digest = a.getMac),
        a
      );
    }),
    O.exports
  );
}
var P = { exports: {} },
  F;
function I() {
  if (F) return P.exports;
  F = 1;
  var e = a();
  j(), d();
  var t = (P.exports = e.md5 = e.md5 || {});
  (e.md.md5 = e.md.algorithms.md5 = t),
    (t.create = () => {
      s || c();
      var t = null,
        r = e.util.createBuffer(),
        i = Array(16),
        a = {
          algorithm: `md5`,
          blockLength: 64,
          digestLength: 16,
          messageLength: 0,
          fullMessageLength: null,
          messageLengthSize: 8,
        };
      return (
        (a.start = () => {
          (a.messageLength = 0), (a.fullMessageLength = a.messageLength64 = []);
          for (var n = a.messageLengthSize / 4, i = 0; i < n; ++i) a.fullMessageLength.push(0);
          return (
            (r = e.util.createBuffer()), (t = { h0: 1732584193, h1: 4023233417, h2: 2562383102, h3: 271733878 }), a
          );
        }),
        a.start(),
        (a.update = (n, o) => {
          o === `utf8` && (n = e.util.encodeUtf8(n));
          var s = n.length;
          (a.messageLength += s), (s = [(s / 4294967296) >>> 0, s >>> 0]);
          for (var c = a.fullMessageLength.length - 1; c >= 0; --c)
            (a.fullMessageLength[c] += s[1]),
              (s[1] = s[0] + ((a.fullMessageLength[c] / 4294967296) >>> 0)),
              (a.fullMessageLength[c] = a.fullMessageLength[c] >>> 0),
              (s[0] = (s[1] / 4294967296) >>> 0);
          return (r.putBytes(n), l(t, i, r), (r.read > 2048 || r.length() === 0) && r.compact(), a);
        }),
        (a.digest = () => {
          var o = e.util.createBuffer();
          o.putBytes(r.bytes());
          var s = (a.fullMessageLength[a.fullMessageLength.length - 1] + a.messageLengthSize) & (a.blockLength - 1);
          o.putBytes(n.substr(0, a.blockLength - s));
          for (var c, u = 0, d = a.fullMessageLength.length - 1; d >= 0; --d)
            (c = a.fullMessageLength[d] * 8 + u), (u = (c / 4294967296) >>> 0), o.putInt32Le(c >>> 0);
          var f = { h0: t.h0, h1: t.h1, h2: t.h2, h3: t.h3 };
          l(f, i, o);
          var p = e.util.createBuffer();
          return (p.putInt32Le(f.h0), p.putInt32Le(f.h1), p.putInt32Le(f.h2), p.putInt32Le(f.h3), p);
        }),
        a
      );
    });
  var n = null,
    r = null,
    i = null,
    o = null,
    s = !1;
  function c() {
    (n = ``),
      (n += e.util.fillString(`\0`, 64)),
      (r = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 1, 6, 11, 0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 5,
        8, 11, 14, 1, 4, 7, 10, 13, 0, 3, 6, 9, 12, 15, 2, 0, 7, 14, 5, 12, 3, 10, 1, 8, 15, 6, 13, 4, 11, 2, 9,
      ]),
      (i = [
        7, 12, 17, 22, 7, 12, 17, 22, 7, 12, 17, 22, 7, 12, 17, 22, 5, 9, 14, 20, 5, 9, 14, 20, 5, 9, 14, 20, 5, 9, 14,
        20, 4, 11, 16, 23, 4, 11, 16, 23, 4, 11, 16, 23, 4, 11, 16, 23, 6, 10, 15, 21, 6, 10, 15, 21, 6, 10, 15, 21, 6,
        10, 15, 21,
      ]),
      (o = Array(64));
    for (var t = 0; t < 64; ++t) o[t] = Math.floor(Math.abs(Math.sin(t + 1)) * 4294967296);
    s = !0;
  }
  function l(e, t, n) {
    for (var a, s, c, l, u, d, f, p, m = n.length(); m >= 64; ) {
      for (s = e.h0, c = e.h1, l = e.h2, u = e.h3, p = 0; p < 16; ++p)
        (t[p] = n.getInt32Le()),
          (d = u ^ (c & (l ^ u))),
          (a = s + d + o[p] + t[p]),
          (f = i[p]),
          (s = u),
          (u = l),
          (l = c),
          (c += (a << f) | (a >>> (32 - f)));
      for (; p < 32; ++p)
        (d = l ^ (u & (c ^ l))),
          (a = s + d + o[p] + t[r[p]]),
          (f = i[p]),
          (s = u),
          (u = l),
          (l = c),
          (c += (a << f) | (a >>> (32 - f)));
      for (; p < 48; ++p)
        (d = c ^ l ^ u),
          (a = s + d + o[p] + t[r[p]]),
          (f = i[p]),
          (s = u),
          (u = l),
          (l = c),
          (c += (a << f) | (a >>> (32 - f)));
      for (; p < 64; ++p)
        (d = l ^ (c | ~u)),
          (a = s + d + o[p] + t[r[p]]),
          (f = i[p]),
          (s = u),
          (u = l),
          (l = c),
          (c += (a << f) | (a >>> (32 - f)));
      (e.h0 = (e.h0 + s) | 0), (e.h1 = (e.h1 + c) | 0), (e.h2 = (e.h2 + l) | 0), (e.h3 = (e.h3 + u) | 0), (m -= 64);
    }
  }
  return P.exports;
}
var L = { exports: {} },
  R;
function z() {
  if (R) return L.exports;
  R = 1;
  var e = a();
  d();
  var t = (L.exports = e.pem = e.pem || {});
  (t.encode = (t, r) => {
    r ||= {};
    var i =
        `-----BEGIN ` +
        t.type +
        `-----\r
`,
      a;
    if (
      (t.procType && ((a = { name: `Proc-Type`, values: [String(t.procType.version), t.procType.type] }), (i += n(a))),
      t.contentDomain && ((a = { name: `Content-Domain`, values: [t.contentDomain] }), (i += n(a))),
      t.dekInfo &&
        ((a = { name: `DEK-Info`, values: [t.dekInfo.algorithm] }),
        t.dekInfo.parameters && a.values.push(t.dekInfo.parameters),
        (i += n(a))),
      t.headers)
    )
      for (var o = 0; o < t.headers.length; ++o) i += n(t.headers[o]);
    return (
      t.procType &&
        (i += `\r
`),
      (i +=
        e.util.encode64(t.body, r.maxline || 64) +
        `\r
`),
      (i +=
        `-----END ` +
        t.type +
        `-----\r
`),
      i
    );
  }),
    (t.decode = (t) => {
      for (
        var n = [],
          i =
            /\s*-----BEGIN ([A-Z0-9- ]+)-----\r?\n?([\x21-\x7e\s]+?(?:\r?\n\r?\n))?([:A-Za-z0-9+/=\s]+?)-----END \1-----/g,
          a = /([\x21-\x7e]+):\s*([\x21-\x7e\s^:]+)/,
          o = /\r?\n/,
          s;
        (s = i.exec(t)), s;
      ) {
        var c = s[1];
        c === `NEW CERTIFICATE REQUEST` && (c = `CERTIFICATE REQUEST`);
        var l = {
          type: c,
          procType: null,
          contentDomain: null,
          dekInfo: null,
          headers: [],
          body: e.util.decode64(s[3]),
        };
        if ((n.push(l), s[2])) {
          for (var u = s[2].split(o), d = 0; s && d < u.length; ) {
            for (var f = u[d].replace(/\s+$/, ``), p = d + 1; p < u.length; ++p) {
              var m = u[p];
              if (!/\s/.test(m[0])) break;
              (f += m), (d = p);
            }
            if (((s = f.match(a)), s)) {
              for (var h = { name: s[1], values: [] }, g = s[2].split(`,`), _ = 0; _ < g.length; ++_)
                h.values.push(r(g[_]));
              if (!l.procType) {
                if (h.name !== `Proc-Type`)
                  throw Error(`Invalid PEM formatted message. The first encapsulated header must be "Proc-Type".`);
                if (h.values.length !== 2)
                  throw Error(`Invalid PEM formatted message. The "Proc-Type" header must have two subfields.`);
                l.procType = { version: g[0], type: g[1] };
              } else if (!l.contentDomain && h.name === `Content-Domain`) l.contentDomain = g[0] || ``;
              else if (!l.dekInfo && h.name === `DEK-Info`) {
                if (h.values.length === 0)
                  throw Error(`Invalid PEM formatted message. The "DEK-Info" header must have at least one subfield.`);
                l.dekInfo = { algorithm: g[0], parameters: g[1] || null };
              } else l.headers.push(h);
            }
            ++d;
          }
          if (l.procType === `ENCRYPTED` && !l.dekInfo)
            throw Error(
              `Invalid PEM formatted message. The "DEK-Info" header must be present if "Proc-Type" is "ENCRYPTED".`,
            );
        }
      }
      if (n.length === 0) throw Error(`Invalid PEM formatted message.`);
      return n;
    });
  function n(e) {
    for (var t = e.name + `: `, n = [], r = (e, t) => ` ` + t, i = 0; i < e.values.length; ++i)
      n.push(e.values[i].replace(/^(\S+\r\n)/, r));
    t +=
      n.join(`,`) +
      `\r
`;
    for (var a = 0, o = -1, i = 0; i < t.length; ++i, ++a)
      if (a > 65 && o !== -1) {
        var s = t[o];
        s === `,`
          ? (++o,
            (t =
              t.substr(0, o) +
              `\r
 ` +
              t.substr(o)))
          : (t =
              t.substr(0, o) +
              `\r
` +
              s +
              t.substr(o + 1)),
          (a = i - o - 1),
          (o = -1),
          ++i;
      } else (t[i] === ` ` || t[i] === `	` || t[i] === `,`) && (o = i);
    return t;
  }
  function r(e) {
    return e.replace(/^\s+/, ``);
  }
  return L.exports;
}
var B = { exports: {} },
  V,
  H;
function U() {
  if (H) return V;
  H = 1;
  var e = a();
  m(),
    _(),
    d(),
    (V = e.des = e.des || {}),
    (e.des.startEncrypting = (e, t, n, r) => {
      var i = h({ key: e, output: n, decrypt: !1, mode: r || (t === null ? `ECB` : `CBC`) });
      return (i.start(t), i);
    }),
    (e.des.createEncryptionCipher = (e, t) => h({ key: e, output: null, decrypt: !1, mode: t })),
    (e.des.startDecrypting = (e, t, n, r) => {
      var i = h({ key: e, output: n, decrypt: !0, mode: r || (t === null ? `ECB` : `CBC`) });
      return (i.start(t), i);
    }),
    (e.des.createDecryptionCipher = (e, t) => h({ key: e, output: null, decrypt: !0, mode: t })),
    (e.des.Algorithm = function (e, t) {
      (this.name = e),
        (this.mode = new t({
          blockSize: 8,
          cipher: { encrypt: (e, t) => p(this._keys, e, t, !1), decrypt: (e, t) => p(this._keys, e, t, !0) },
        })),
        (this._init = !1);
    }),
    (e.des.Algorithm.prototype.initialize = function (t) {
      if (!this._init) {
        var n = e.util.createBuffer(t.key);
        if (this.name.indexOf(`3DES`) === 0 && n.length() !== 24)
          throw Error(`Invalid Triple-DES key size: ` + n.length() * 8);
        (this._keys = f(n)), (this._init = !0);
      }
    }),
    t(`DES-ECB`, e.cipher.modes.ecb),
    t(`DES-CBC`, e.cipher.modes.cbc),
    t(`DES-CFB`, e.cipher.modes.cfb),
    t(`DES-OFB`, e.cipher.modes.ofb),
    t(`DES-CTR`, e.cipher.modes.ctr),
    t(`3DES-ECB`, e.cipher.modes.ecb),
    t(`3DES-CBC`, e.cipher.modes.cbc),
    t(`3DES-CFB`, e.cipher.modes.cfb),
    t(`3DES-OFB`, e.cipher.modes.ofb),
    t(`3DES-CTR`, e.cipher.modes.ctr);
  function t(t, n) {
    e.cipher.registerAlgorithm(t, () => new e.des.Algorithm(t, n));
  }
  var n = [
      16843776, 0, 65536, 16843780, 16842756, 66564, 4, 65536, 1024, 16843776, 16843780, 1024, 16778244, 16842756,
      16777216, 4, 1028, 16778240, 16778240, 66560, 66560, 16842752, 16842752, 16778244, 65540, 16777220, 16777220,
      65540, 0, 1028, 66564, 16777216, 65536, 16843780, 4, 16842752, 16843776, 16777216, 16777216, 1024, 16842756,
      65536, 66560, 16777220, 1024, 4, 16778244, 66564, 16843780, 65540, 16842752, 16778244, 16777220, 1028, 66564,
      16843776, 1028, 16778240, 16778240, 0, 65540, 66560, 0, 16842756,
    ],
    r = [
      -2146402272, -2147450880, 32768, 1081376, 1048576, 32, -2146435040, -2147450848, -2147483616, -2146402272,
      -2146402304, -2147483648, -2147450880, 1048576, 32, -2146435040, 1081344, 1048608, -2147450848, 0, -2147483648,
      32768, 1081376, -2146435072, 1048608, -2147483616, 0, 1081344, 32800, -2146402304, -2146435072, 32800, 0, 1081376,
      -2146435040, 1048576, -2147450848, -2146435072, -2146402304, 32768, -2146435072, -2147450880, 32, -2146402272,
      1081376, 32, 32768, -2147483648, 32800, -2146402304, 1048576, -2147483616, 1048608, -2147450848, -2147483616,
      1048608, 1081344, 0, -2147450880, 32800, -2147483648, -2146435040, -2146402272, 1081344,
    ],
    i = [
      520, 134349312, 0, 134348808, 134218240, 0, 131592, 134218240, 131080, 134217736, 134217736, 131072, 134349320,
      131080, 134348800, 520, 134217728, 8, 134349312, 512, 131584, 134348800, 134348808, 131592, 134218248, 131584,
      131072, 134218248, 8, 134349320, 512, 134217728, 134349312, 134217728, 131080, 520, 131072, 134349312, 134218240,
      0, 512, 131080, 134349320, 134218240, 134217736, 512, 0, 134348808, 134218248, 131072, 134217728, 134349320, 8,
      131592, 131584, 134217736, 134348800, 134218248, 520, 134348800, 131592, 8, 134348808, 131584,
    ],
    o = [
      8396801, 8321, 8321, 128, 8396928, 8388737, 8388609, 8193, 0, 8396800, 8396800, 8396929, 129, 0, 8388736, 8388609,
      1, 8192, 8388608, 8396801, 128, 8388608, 8193, 8320, 8388737, 1, 8320, 8388736, 8192, 8396928, 8396929, 129,
      8388736, 8388609, 8396800, 8396929, 129, 0, 0, 8396800, 8320, 8388736, 8388737, 1, 8396801, 8321, 8321, 128,
      8396929, 129, 1, 8192, 8388609, 8193, 8396928, 8388737, 8193, 8320, 8388608, 8396801, 128, 8388608, 8192, 8396928,
    ],
    s = [
      256, 34078976, 34078720, 1107296512, 524288, 256, 1073741824, 34078720, 1074266368, 524288, 33554688, 1074266368,
      1107296512, 1107820544, 524544, 1073741824, 33554432, 1074266112, 1074266112, 0, 1073742080, 1107820800,
      1107820800, 33554688, 1107820544, 1073742080, 0, 1107296256, 34078976, 33554432, 1107296256, 524544, 524288,
      1107296512, 256, 33554432, 1073741824, 34078720, 1107296512, 1074266368, 33554688, 1073741824, 1107820544,
      34078976, 1074266368, 256, 33554432, 1107820544, 1107820800, 524544, 1107296256, 1107820800, 34078720, 0,
      1074266112, 1107296256, 524544, 33554688, 1073742080, 524288, 0, 1074266112, 34078976, 1073742080,
    ],
    c = [
      536870928, 541065216, 16384, 541081616, 541065216, 16, 541081616, 4194304, 536887296, 4210704, 4194304, 536870928,
      4194320, 536887296, 536870912, 16400, 0, 4194320, 536887312, 16384, 4210688, 536887312, 16, 541065232, 541065232,
      0, 4210704, 541081600, 16400, 4210688, 541081600, 536870912, 536887296, 16, 541065232, 4210688, 541081616,
      4194304, 16400, 536870928, 4194304, 536887296, 536870912, 16400, 536870928, 541081616, 4210688, 541065216,
      4210704, 541081600, 0, 541065232, 16, 16384, 541065216, 4210704, 16384, 4194320, 536887312, 0, 541081600,
      536870912, 4194320, 536887312,
    ],
    l = [
      2097152, 69206018, 67110914, 0, 2048, 67110914, 2099202, 69208064, 69208066, 2097152, 0, 67108866, 2, 67108864,
      69206018, 2050, 67110912, 2099202, 2097154, 67110912, 67108866, 69206016, 69208064, 2097154, 69206016, 2048, 2050,
      69208066, 2099200, 2, 67108864, 2099200, 67108864, 2099200, 2097152, 67110914, 67110914, 69206018, 69206018, 2,
      2097154, 67108864, 67110912, 2097152, 69208064, 2050, 2099202, 69208064, 2050, 67108866, 69208066, 69206016,
      2099200, 0, 2, 69208066, 0, 2099202, 69206016, 2048, 67108866, 67110912, 2048, 2097154,
    ],
    u = [
      268439616, 4096, 262144, 268701760, 268435456, 268439616, 64, 268435456, 262208, 268697600, 268701760, 266240,
      268701696, 266304, 4096, 64, 268697600, 268435520, 268439552, 4160, 266240, 262208, 268697664, 268701696, 4160, 0,
      0, 268697664, 268435520, 268439552, 266304, 262144, 266304, 262144, 268701696, 4096, 64, 268697664, 4096, 266304,
      268439552, 64, 268435520, 268697600, 268697664, 268435456, 262144, 268439616, 0, 268701760, 262208, 268435520,
      268697600, 268439552, 268439616, 0, 268701760, 266240, 266240, 4160, 4160, 262208, 268435456, 268701696,
    ];
  function f(e) {
    for (
      var t = [
          0, 4, 536870912, 536870916, 65536, 65540, 536936448, 536936452, 512, 516, 536871424, 536871428, 66048, 66052,
          536936960, 536936964,
        ],
        n = [
          0, 1, 1048576, 1048577, 67108864, 67108865, 68157440, 68157441, 256, 257, 1048832, 1048833, 67109120,
          67109121, 68157696, 68157697,
        ],
        r = [
          0, 8, 2048, 2056, 16777216, 16777224, 16779264, 16779272, 0, 8, 2048, 2056, 16777216, 16777224, 16779264,
          16779272,
        ],
        i = [
          0, 2097152, 134217728, 136314880, 8192, 2105344, 134225920, 136323072, 131072, 2228224, 134348800, 136445952,
          139264, 2236416, 134356992, 136454144,
        ],
        a = [0, 262144, 16, 262160, 0, 262144, 16, 262160, 4096, 266240, 4112, 266256, 4096, 266240, 4112, 266256],
        o = [
          0, 1024, 32, 1056, 0, 1024, 32, 1056, 33554432, 33555456, 33554464, 33555488, 33554432, 33555456, 33554464,
          33555488,
        ],
        s = [
          0, 268435456, 524288, 268959744, 2, 268435458, 524290, 268959746, 0, 268435456, 524288, 268959744, 2,
          268435458, 524290, 268959746,
        ],
        c = [
          0, 65536, 2048, 67584, 536870912, 536936448, 536872960, 536938496, 131072, 196608, 133120, 198656, 537001984,
          537067520, 537004032, 537069568,
        ],
        l = [
          0, 262144, 0, 262144, 2, 262146, 2, 262146, 33554432, 33816576, 33554432, 33816576, 33554434, 33816578,
          33554434, 33816578,
        ],
        u = [
          0, 268435456, 8, 268435464, 0, 268435456, 8, 268435464, 1024, 268436480, 1032, 268436488, 1024, 268436480,
          1032, 268436488,
        ],
        d = [
          0, 32, 0, 32, 1048576, 1048608, 1048576, 1048608, 8192, 8224, 8192, 8224, 1056768, 1056800, 1056768, 1056800,
        ],
        f = [
          0, 16777216, 512, 16777728, 2097152, 18874368, 2097664, 18874880, 67108864, 83886080, 67109376, 83886592,
          69206016, 85983232, 69206528, 85983744,
        ],
        p = [
          0, 4096, 134217728, 134221824, 524288, 528384, 134742016, 134746112, 16, 4112, 134217744, 134221840, 524304,
          528400, 134742032, 134746128,
        ],
        m = [0, 4, 256, 260, 0, 4, 256, 260, 1, 5, 257, 261, 1, 5, 257, 261],
        h = e.length() > 8 ? 3 : 1,
        g = [],
        _ = [0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0],
        v = 0,
        y,
        b = 0;
      b < h;
      b++
    ) {
      var x = e.getInt32(),
        S = e.getInt32();
      (y = ((x >>> 4) ^ S) & 252645135),
        (S ^= y),
        (x ^= y << 4),
        (y = ((S >>> -16) ^ x) & 65535),
        (x ^= y),
        (S ^= y << -16),
        (y = ((x >>> 2) ^ S) & 858993459),
        (S ^= y),
        (x ^= y << 2),
        (y = ((S >>> -16) ^ x) & 65535),
        (x ^= y),
        (S ^= y << -16),
        (y = ((x >>> 1) ^ S) & 1431655765),
        (S ^= y),
        (x ^= y << 1),
        (y = ((S >>> 8) ^ x) & 16711935),
        (x ^= y),
        (S ^= y << 8),
        (y = ((x >>> 1) ^ S) & 1431655765),
        (S ^= y),
        (x ^= y << 1),
        (y = (x << 8) | ((S >>> 20) & 240)),
        (x = (S << 24) | ((S << 8) & 16711680) | ((S >>> 8) & 65280) | ((S >>> 24) & 240)),
        (S = y);
      for (var C = 0; C < _.length; ++C) {
        _[C]
          ? ((x = (x << 2) | (x >>> 26)), (S = (S << 2) | (S >>> 26)))
          : ((x = (x << 1) | (x >>> 27)), (S = (S << 1) | (S >>> 27))),
          (x &= -15),
          (S &= -15);
        var w =
            t[x >>> 28] |
            n[(x >>> 24) & 15] |
            r[(x >>> 20) & 15] |
            i[(x >>> 16) & 15] |
            a[(x >>> 12) & 15] |
            o[(x >>> 8) & 15] |
            s[(x >>> 4) & 15],
          T =
            c[S >>> 28] |
            l[(S >>> 24) & 15] |
            u[(S >>> 20) & 15] |
            d[(S >>> 16) & 15] |
            f[(S >>> 12) & 15] |
            p[(S >>> 8) & 15] |
            m[(S >>> 4) & 15];
        (y = ((T >>> 16) ^ w) & 65535), (g[v++] = w ^ y), (g[v++] = T ^ (y << 16));
      }
    }
    return g;
  }
  function p(e, t, a, d) {
    var f = e.length === 32 ? 3 : 9,
      p =
        f === 3
          ? d
            ? [30, -2, -2]
            : [0, 32, 2]
          : d
            ? [94, 62, -2, 32, 64, 2, 30, -2, -2]
            : [0, 32, 2, 62, 30, -2, 64, 96, 2],
      m,
      h = t[0],
      g = t[1];
    (m = ((h >>> 4) ^ g) & 252645135),
      (g ^= m),
      (h ^= m << 4),
      (m = ((h >>> 16) ^ g) & 65535),
      (g ^= m),
      (h ^= m << 16),
      (m = ((g >>> 2) ^ h) & 858993459),
      (h ^= m),
      (g ^= m << 2),
      (m = ((g >>> 8) ^ h) & 16711935),
      (h ^= m),
      (g ^= m << 8),
      (m = ((h >>> 1) ^ g) & 1431655765),
      (g ^= m),
      (h ^= m << 1),
      (h = (h << 1) | (h >>> 31)),
      (g = (g << 1) | (g >>> 31));
    for (var _ = 0; _ < f; _ += 3) {
      for (var v = p[_ + 1], y = p[_ + 2], b = p[_]; b != v; b += y) {
        var x = g ^ e[b],
          S = ((g >>> 4) | (g << 28)) ^ e[b + 1];
        (m = h),
          (h = g),
          (g =
            m ^
            (r[(x >>> 24) & 63] |
              o[(x >>> 16) & 63] |
              c[(x >>> 8) & 63] |
              u[x & 63] |
              n[(S >>> 24) & 63] |
              i[(S >>> 16) & 63] |
              s[(S >>> 8) & 63] |
              l[S & 63]));
      }
      (m = h), (h = g), (g = m);
    }
    (h = (h >>> 1) | (h << 31)),
      (g = (g >>> 1) | (g << 31)),
      (m = ((h >>> 1) ^ g) & 1431655765),
      (g ^= m),
      (h ^= m << 1),
      (m = ((g >>> 8) ^ h) & 16711935),
      (h ^= m),
      (g ^= m << 8),
      (m = ((g >>> 2) ^ h) & 858993459),
      (h ^= m),
      (g ^= m << 2),
      (m = ((h >>> 16) ^ g) & 65535),
      (g ^= m),
      (h ^= m << 16),
      (m = ((h >>> 4) ^ g) & 252645135),
      (g ^= m),
      (h ^= m << 4),
      (a[0] = h),
      (a[1] = g);
  }
  function h(t) {
    t ||= {};
    var n = `DES-` + (t.mode || `CBC`).toUpperCase(),
      r = t.decrypt ? e.cipher.createDecipher(n, t.key) : e.cipher.createCipher(n, t.key),
      i = r.start;
    return (
      (r.start = (t, n) => {
        var a = null;
        n instanceof e.util.ByteBuffer && ((a = n), (n = {})), (n ||= {}), (n.output = a), (n.iv = t), i.call(r, n);
      }),
      r
    );
  }
  return V;
}
var W, G;
function K() {
  if (G) return W;
  G = 1;
  var e = a();
  N(), j(), d();
  var n = (e.pkcs5 = e.pkcs5 || {}),
    r;
  return (
    e.util.isNodejs && !e.options.usePureJavaScript && (r = t),
    (W =
      e.pbkdf2 =
      n.pbkdf2 =
        (t, n, i, a, o, s) => {
          if (
            (typeof o == `function` && ((s = o), (o = null)),
            e.util.isNodejs &&
              !e.options.usePureJavaScript &&
              r.pbkdf2 &&
              (typeof o != `object` || !o) &&
              (r.pbkdf2Sync.length > 4 || !o || o === `sha1`))
          )
            return (
              typeof o != `string` && (o = `sha1`),
              (t = Buffer.from(t, `binary`)),
              (n = Buffer.from(n, `binary`)),
              s
                ? r.pbkdf2Sync.length === 4
                  ? r.pbkdf2(t, n, i, a, (e, t) => {
                      if (e) return s(e);
                      s(null, t.toString(`binary`));
                    })
                  : r.pbkdf2(t, n, i, a, o, (e, t) => {
                      if (e) return s(e);
                      s(null, t.toString(`binary`));
                    })
                : r.pbkdf2Sync.length === 4
                  ? r.pbkdf2Sync(t, n, i, a).toString(`binary`)
                  : r.pbkdf2Sync(t, n, i, a, o).toString(`binary`)
            );
          if (((o ??= `sha1`), typeof o == `string`)) {
            if (!(o in e.md.algorithms)) throw Error(`Unknown hash algorithm: ` + o);
            o = e.md[o].create();
          }
          var c = o.digestLength;
          if (a > 4294967295 * c) {
            var l = /* @__PURE__ */ Error(`Derived key is too long.`);
            if (s) return s(l);
            throw l;
          }
          var u = Math.ceil(a / c),
            d = a - (u - 1) * c,
            f = e.hmac.create();
          f.start(o, t);
          var p = ``,
            m,
            h,
            g;
          if (!s) {
            for (var _ = 1; _ <= u; ++_) {
              f.start(null, null), f.update(n), f.update(e.util.int32ToBytes(_)), (m = g = f.digest().getBytes());
              for (var v = 2; v <= i; ++v)
                f.start(null, null), f.update(g), (h = f.digest().getBytes()), (m = e.util.xorBytes(m, h, c)), (g = h);
              p += _ < u ? m : m.substr(0, d);
            }
            return p;
          }
          var _ = 1,
            v;
          function y() {
            if (_ > u) return s(null, p);
            f.start(null, null),
              f.update(n),
              f.update(e.util.int32ToBytes(_)),
              (m = g = f.digest().getBytes()),
              (v = 2),
              b();
          }
          function b() {
            if (v <= i)
              return (
                f.start(null, null),
                f.update(g),
                (h = f.digest().getBytes()),
                (m = e.util.xorBytes(m, h, c)),
                (g = h),
                ++v,
                e.util.setImmediate(b)
              );
            (p += _ < u ? m : m.substr(0, d)), ++_, y();
          }
          y();
        }),
    W
  );
}
var q = { exports: {} },
  J = { exports: {} },
  Y;
function X() {
  if (Y) return J.exports;
  Y = 1;
  var e = a();
  j(), d();
  var t = (J.exports = e.sha256 = e.sha256 || {});
  (e.md.sha256 = e.md.algorithms.sha256 = t),
    (t.create = () => {
      r || o();
      var t = null,
        i = e.util.createBuffer(),
        a = Array(64),
        c = {
          algorithm: `sha256`,
          blockLength: 64,
          digestLength: 32,
          messageLength: 0,
          fullMessageLength: null,
          messageLengthSize: 8,
        };
      return (
        (c.start = () => {
          (c.messageLength = 0), (c.fullMessageLength = c.messageLength64 = []);
          for (var n = c.messageLengthSize / 4, r = 0; r < n; ++r) c.fullMessageLength.push(0);
          return (
            (i = e.util.createBuffer()),
            (t = {
              h0: 1779033703,
              h1: 3144134277,
              h2: 1013904242,
              h3: 2773480762,
              h4: 1359893119,
              h5: 2600822924,
              h6: 528734635,
              h7: 1541459225,
            }),
            c
          );
        }),
        c.start(),
        (c.update = (n, r) => {
          r === `utf8` && (n = e.util.encodeUtf8(n));
          var o = n.length;
          (c.messageLength += o), (o = [(o / 4294967296) >>> 0, o >>> 0]);
          for (var l = c.fullMessageLength.length - 1; l >= 0; --l)
            (c.fullMessageLength[l] += o[1]),
              (o[1] = o[0] + ((c.fullMessageLength[l] / 4294967296) >>> 0)),
              (c.fullMessageLength[l] = c.fullMessageLength[l] >>> 0),
              (o[0] = (o[1] / 4294967296) >>> 0);
          return (i.putBytes(n), s(t, a, i), (i.read > 2048 || i.length() === 0) && i.compact(), c);
        }),
        (c.digest = () => {
          var r = e.util.createBuffer();
          r.putBytes(i.bytes());
          var o = (c.fullMessageLength[c.fullMessageLength.length - 1] + c.messageLengthSize) & (c.blockLength - 1);
          r.putBytes(n.substr(0, c.blockLength - o));
          for (var l, u, d = c.fullMessageLength[0] * 8, f = 0; f < c.fullMessageLength.length - 1; ++f)
            (l = c.fullMessageLength[f + 1] * 8),
              (u = (l / 4294967296) >>> 0),
              (d += u),
              r.putInt32(d >>> 0),
              (d = l >>> 0);
          r.putInt32(d);
          var p = { h0: t.h0, h1: t.h1, h2: t.h2, h3: t.h3, h4: t.h4, h5: t.h5, h6: t.h6, h7: t.h7 };
          s(p, a, r);
          var m = e.util.createBuffer();
          return (
            m.putInt32(p.h0),
            m.putInt32(p.h1),
            m.putInt32(p.h2),
            m.putInt32(p.h3),
            m.putInt32(p.h4),
            m.putInt32(p.h5),
            m.putInt32(p.h6),
            m.putInt32(p.h7),
            m
          );
        }),
        c
      );
    });
  var n = null,
    r = !1,
    i = null;
  function o() {
    (n = ``),
      (n += e.util.fillString(`\0`, 64)),
      (i = [
        1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080,
        310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774,
        264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808,
        3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291,
        1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817,
        3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218,
        1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479,
        3329325298,
      ]),
      (r = !0);
  }
  function s(e, t, n) {
    for (var r, a, o, s, c, l, u, d, f, p, m, h, g, _, v, y = n.length(); y >= 64; ) {
      for (u = 0; u < 16; ++u) t[u] = n.getInt32();
      for (; u < 64; ++u)
        (r = t[u - 2]),
          (r = ((r >>> 17) | (r << 15)) ^ ((r >>> 19) | (r << 13)) ^ (r >>> 10)),
          (a = t[u - 15]),
          (a = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3)),
          (t[u] = (r + t[u - 7] + a + t[u - 16]) | 0);
      for (d = e.h0, f = e.h1, p = e.h2, m = e.h3, h = e.h4, g = e.h5, _ = e.h6, v = e.h7, u = 0; u < 64; ++u)
        (s = ((h >>> 6) | (h << 26)) ^ ((h >>> 11) | (h << 21)) ^ ((h >>> 25) | (h << 7))),
          (c = _ ^ (h & (g ^ _))),
          (o = ((d >>> 2) | (d << 30)) ^ ((d >>> 13) | (d << 19)) ^ ((d >>> 22) | (d << 10))),
          (l = (d & f) | (p & (d ^ f))),
          (r = v + s + c + i[u] + t[u]),
          (a = o + l),
          (v = _),
          (_ = g),
          (g = h),
          (h = (m + r) >>> 0),
          (m = p),
          (p = f),
          (f = d),
          (d = (r + a) >>> 0);
      (e.h0 = (e.h0 + d) | 0),
        (e.h1 = (e.h1 + f) | 0),
        (e.h2 = (e.h2 + p) | 0),
        (e.h3 = (e.h3 + m) | 0),
        (e.h4 = (e.h4 + h) | 0),
        (e.h5 = (e.h5 + g) | 0),
        (e.h6 = (e.h6 + _) | 0),
        (e.h7 = (e.h7 + v) | 0),
        (y -= 64);
    }
  }
  return J.exports;
}
var Z = { exports: {} },
  ee;
function te() {
  if (ee) return Z.exports;
  ee = 1;
  var e = a();
  d();
  var n = null;
  e.util.isNodejs && !e.options.usePureJavaScript && !process.versions[`node-webkit`] && (n = t);
  var r = (Z.exports = e.prng = e.prng || {});
  return (
    (r.create = (t) => {
      for (
        var r = { plugin: t, key: null, seed: null, time: null, reseeds: 0, generated: 0, keyBytes: `` },
          i = t.md,
          a = Array(32),
          o = 0;
        o < 32;
        ++o
      )
        a[o] = i.create();
      (r.pools = a),
        (r.pool = 0),
        (r.generate = (t, n) => {
          if (!n) return r.generateSync(t);
          var i = r.plugin.cipher,
            a = r.plugin.increment,
            o = r.plugin.formatKey,
            c = r.plugin.formatSeed,
            l = e.util.createBuffer();
          (r.key = null), u();
          function u(d) {
            if (d) return n(d);
            if (l.length() >= t) return n(null, l.getBytes(t));
            if ((r.generated > 1048575 && (r.key = null), r.key === null))
              return e.util.nextTick(() => {
                s(u);
              });
            var f = i(r.key, r.seed);
            (r.generated += f.length),
              l.putBytes(f),
              (r.key = o(i(r.key, a(r.seed)))),
              (r.seed = c(i(r.key, r.seed))),
              e.util.setImmediate(u);
          }
        }),
        (r.generateSync = (t) => {
          var n = r.plugin.cipher,
            i = r.plugin.increment,
            a = r.plugin.formatKey,
            o = r.plugin.formatSeed;
          r.key = null;
          for (var s = e.util.createBuffer(); s.length() < t; ) {
            r.generated > 1048575 && (r.key = null), r.key === null && c();
            var l = n(r.key, r.seed);
            (r.generated += l.length), s.putBytes(l), (r.key = a(n(r.key, i(r.seed)))), (r.seed = o(n(r.key, r.seed)));
          }
          return s.getBytes(t);
        });
      function s(e) {
        if (r.pools[0].messageLength >= 32) return (l(), e());
        var t = (32 - r.pools[0].messageLength) << 5;
        r.seedFile(t, (t, n) => {
          if (t) return e(t);
          r.collect(n), l(), e();
        });
      }
      function c() {
        if (r.pools[0].messageLength >= 32) return l();
        var e = (32 - r.pools[0].messageLength) << 5;
        r.collect(r.seedFileSync(e)), l();
      }
      function l() {
        r.reseeds = r.reseeds === 4294967295 ? 0 : r.reseeds + 1;
        var e = r.plugin.md.create();
        e.update(r.keyBytes);
        for (var t = 1, n = 0; n < 32; ++n)
          r.reseeds % t === 0 && (e.update(r.pools[n].digest().getBytes()), r.pools[n].start()), (t <<= 1);
        (r.keyBytes = e.digest().getBytes()), e.start(), e.update(r.keyBytes);
        var i = e.digest().getBytes();
        (r.key = r.plugin.formatKey(r.keyBytes)), (r.seed = r.plugin.formatSeed(i)), (r.generated = 0);
      }
      function u(t) {
        var n = null,
          r = e.util.globalScope,
          i = r.crypto || r.msCrypto;
        i && i.getRandomValues && (n = (e) => i.getRandomValues(e));
        var a = e.util.createBuffer();
        if (n)
          for (; a.length() < t; ) {
            var o = Math.max(1, Math.min(t - a.length(), 65536) / 4),
              s = new Uint32Array(Math.floor(o));
            try {
              n(s);
              for (var c = 0; c < s.length; ++c) a.putInt32(s[c]);
            } catch (e) {
              if (!(typeof QuotaExceededError < `u` && e instanceof QuotaExceededError)) throw e;
            }
          }
        if (a.length() < t)
          for (var l, u, d, f = Math.floor(Math.random() * 65536); a.length() < t; ) {
            (u = 16807 * (f & 65535)),
              (l = 16807 * (f >> 16)),
              (u += (l & 32767) << 16),
              (u += l >> 15),
              (u = (u & 2147483647) + (u >> 31)),
              (f = u | 0);
            for (var c = 0; c < 3; ++c)
              (d = f >>> (c << 3)), (d ^= Math.floor(Math.random() * 256)), a.putByte(d & 255);
          }
        return a.getBytes(t);
      }
      return (
        n
          ? ((r.seedFile = (e, t) => {
              n.randomBytes(e, (e, n) => {
                if (e) return t(e);
                t(null, n.toString());
              });
            }),
            (r.seedFileSync = (e) => n.randomBytes(e).toString()))
          : ((r.seedFile = (e, t) => {
              try {
                t(null, u(e));
              } catch (e) {
                t(e);
              }
            }),
            (r.seedFileSync = u)),
        (r.collect = (e) => {
          for (var t = e.length, n = 0; n < t; ++n)
            r.pools[r.pool].update(e.substr(n, 1)), (r.pool = r.pool === 31 ? 0 : r.pool + 1);
        }),
        (r.collectInt = (e, t) => {
          for (var n = ``, i = 0; i < t; i += 8) n += String.fromCharCode((e >> i) & 255);
          r.collect(n);
        }),
        (r.registerWorker = (e) => {
          e === self
            ? (r.seedFile = (e, t) => {
                function n(e) {
                  var r = e.data;
                  r.forge &&
                    r.forge.prng &&
                    (self.removeEventListener(`message`, n), t(r.forge.prng.err, r.forge.prng.bytes));
                }
                self.addEventListener(`message`, n), self.postMessage({ forge: { prng: { needed: e } } });
              })
            : e.addEventListener(`message`, (t) => {
                var n = t.data;
                n.forge &&
                  n.forge.prng &&
                  r.seedFile(n.forge.prng.needed, (t, n) => {
                    e.postMessage({ forge: { prng: { err: t, bytes: n } } });
                  });
              });
        }),
        r
      );
    }),
    Z.exports
  );
}
var ne;
function Q() {
  if (ne) return q.exports;
  ne = 1;
  var e = a();
  return (
    b(),
    X(),
    te(),
    d(),
    (() => {
      e.random && e.random.getBytes
        ? (q.exports = e.random)
        : ((t) => {
            var n = {},
              r = [, , , ,],
              i = e.util.createBuffer();
            (n.formatKey = (t) => {
              var n = e.util.createBuffer(t);
              return (
                (t = [, , , ,]),
                (t[0] = n.getInt32()),
                (t[1] = n.getInt32()),
                (t[2] = n.getInt32()),
                (t[3] = n.getInt32()),
                e.aes._expandKey(t, !1)
              );
            }),
              (n.formatSeed = (t) => {
                var n = e.util.createBuffer(t);
                return (
                  (t = [, , , ,]),
                  (t[0] = n.getInt32()),
                  (t[1] = n.getInt32()),
                  (t[2] = n.getInt32()),
                  (t[3] = n.getInt32()),
                  t
                );
              }),
              (n.cipher = (t, n) => (
                e.aes._updateBlock(t, n, r, !1),
                i.putInt32(r[0]),
                i.putInt32(r[1]),
                i.putInt32(r[2]),
                i.putInt32(r[3]),
                i.getBytes()
              )),
              (n.increment = (e) => (++e[3], e)),
              (n.md = e.md.sha256);
            function a() {
              var t = e.prng.create(n);
              return ((t.getBytes = (e, n) => t.generate(e, n)), (t.getBytesSync = (e) => t.generate(e)), t);
            }
            var o = a(),
              s = null,
              c = e.util.globalScope,
              l = c.crypto || c.msCrypto;
            if (
              (l && l.getRandomValues && (s = (e) => l.getRandomValues(e)),
              e.options.usePureJavaScript || (!e.util.isNodejs && !s))
            ) {
              if ((o.collectInt(+(/* @__PURE__ */ new Date()), 32), typeof navigator < `u`)) {
                var u = ``;
                for (var d in navigator)
                  try {
                    typeof navigator[d] == `string` && (u += navigator[d]);
                  } catch {}
                o.collect(u), (u = null);
              }
              t &&
                (t().mousemove((e) => {
                  o.collectInt(e.clientX, 16), o.collectInt(e.clientY, 16);
                }),
                t().keypress((e) => {
                  o.collectInt(e.charCode, 8);
                }));
            }
            if (!e.random) e.random = o;
            else for (var d in o) e.random[d] = o[d];
            (e.random.createInstance = a), (q.exports = e.random);
          })(typeof jQuery < `u` ? jQuery : null);
    })(),
    q.exports
  );
}
var re, ie;
function ae() {
  if (ie) return re;
  ie = 1;
  var e = a();
  d();
  var t = [
      217, 120, 249, 196, 25, 221, 181, 237, 40, 233, 253, 121, 74, 160, 216, 157, 198, 126, 55, 131, 43, 118, 83, 142,
      98, 76, 100, 136, 68, 139, 251, 162, 23, 154, 89, 245, 135, 179, 79, 19, 97, 69, 109, 141, 9, 129, 125, 50, 189,
      143, 64, 235, 134, 183, 123, 11, 240, 149, 33, 34, 92, 107, 78, 130, 84, 214, 101, 147, 206, 96, 178, 28, 115, 86,
      192, 20, 167, 140, 241, 220, 18, 117, 202, 31, 59, 190, 228, 209, 66, 61, 212, 48, 163, 60, 182, 38, 111, 191, 14,
      218, 70, 105, 7, 87, 39, 242, 29, 155, 188, 148, 67, 3, 248, 17, 199, 246, 144, 239, 62, 231, 6, 195, 213, 47,
      200, 102, 30, 215, 8, 232, 234, 222, 128, 82, 238, 247, 132, 170, 114, 172, 53, 77, 106, 42, 150, 26, 210, 113,
      90, 21, 73, 116, 75, 159, 208, 94, 4, 24, 164, 236, 194, 224, 65, 110, 15, 81, 203, 204, 36, 145, 175, 80, 161,
      244, 112, 57, 153, 124, 58, 133, 35, 184, 180, 122, 252, 2, 54, 91, 37, 85, 151, 49, 45, 93, 250, 152, 227, 138,
      146, 174, 5, 223, 41, 16, 103, 108, 186, 201, 211, 0, 230, 207, 225, 158, 168, 44, 99, 22, 1, 63, 88, 226, 137,
      169, 13, 56, 52, 27, 171, 51, 255, 176, 187, 72, 12, 95, 185, 177, 205, 46, 197, 243, 219, 71, 229, 165, 156, 119,
      10, 166, 32, 104, 254, 127, 193, 173,
    ],
    n = [1, 2, 3, 5],
    r = (e, t) => ((e << t) & 65535) | ((e & 65535) >> (16 - t)),
    i = (e, t) => ((e & 65535) >> t) | ((e << (16 - t)) & 65535);
  (re = e.rc2 = e.rc2 || {}),
    (e.rc2.expandKey = (n, r) => {
      typeof n == `string` && (n = e.util.createBuffer(n)), (r ||= 128);
      for (var i = n, a = n.length(), o = r, s = Math.ceil(o / 8), c = 255 >> (o & 7), l = a; l < 128; l++)
        i.putByte(t[(i.at(l - 1) + i.at(l - a)) & 255]);
      for (i.setAt(128 - s, t[i.at(128 - s) & c]), l = 127 - s; l >= 0; l--) i.setAt(l, t[i.at(l + 1) ^ i.at(l + s)]);
      return i;
    });
  var o = (t, a, o) => {
    var s = !1,
      c = null,
      l = null,
      u = null,
      d,
      f,
      p,
      m,
      h = [];
    for (t = e.rc2.expandKey(t, a), p = 0; p < 64; p++) h.push(t.getInt16Le());
    o
      ? ((d = (e) => {
          for (p = 0; p < 4; p++)
            (e[p] += h[m] + (e[(p + 3) % 4] & e[(p + 2) % 4]) + (~e[(p + 3) % 4] & e[(p + 1) % 4])),
              (e[p] = r(e[p], n[p])),
              m++;
        }),
        (f = (e) => {
          for (p = 0; p < 4; p++) e[p] += h[e[(p + 3) % 4] & 63];
        }))
      : ((d = (e) => {
          for (p = 3; p >= 0; p--)
            (e[p] = i(e[p], n[p])),
              (e[p] -= h[m] + (e[(p + 3) % 4] & e[(p + 2) % 4]) + (~e[(p + 3) % 4] & e[(p + 1) % 4])),
              m--;
        }),
        (f = (e) => {
          for (p = 3; p >= 0; p--) e[p] -= h[e[(p + 3) % 4] & 63];
        }));
    var g = (e) => {
        var t = [];
        for (p = 0; p < 4; p++) {
          var n = c.getInt16Le();
          u !== null && (o ? (n ^= u.getInt16Le()) : u.putInt16Le(n)), t.push(n & 65535);
        }
        m = o ? 0 : 63;
        for (var r = 0; r < e.length; r++) for (var i = 0; i < e[r][0]; i++) e[r][1](t);
        for (p = 0; p < 4; p++) u !== null && (o ? u.putInt16Le(t[p]) : (t[p] ^= u.getInt16Le())), l.putInt16Le(t[p]);
      },
      _ = null;
    return (
      (_ = {
        start: (t, n) => {
          t && typeof t == `string` && (t = e.util.createBuffer(t)),
            (s = !1),
            (c = e.util.createBuffer()),
            (l = n || new e.util.createBuffer()),
            (u = t),
            (_.output = l);
        },
        update: (e) => {
          for (s || c.putBuffer(e); c.length() >= 8; )
            g([
              [5, d],
              [1, f],
              [6, d],
              [1, f],
              [5, d],
            ]);
        },
        finish: (e) => {
          var t = !0;
          if (o) {
            if (e) t = e(8, c, !o);
            else {
              var n = c.length() === 8 ? 8 : 8 - c.length();
              c.fillWithByte(n, n);
            }
          }
          if ((t && ((s = !0), _.update()), !o && ((t = c.length() === 0), t))) {
            if (e) t = e(8, l, !o);
            else {
              var r = l.length(),
                i = l.at(r - 1);
              i > r ? (t = !1) : l.truncate(i);
            }
          }
          return t;
        },
      }),
      _
    );
  };
  return (
    (e.rc2.startEncrypting = (t, n, r) => {
      var i = e.rc2.createEncryptionCipher(t, 128);
      return (i.start(n, r), i);
    }),
    (e.rc2.createEncryptionCipher = (e, t) => o(e, t, !0)),
    (e.rc2.startDecrypting = (t, n, r) => {
      var i = e.rc2.createDecryptionCipher(t, 128);
      return (i.start(n, r), i);
    }),
    (e.rc2.createDecryptionCipher = (e, t) => o(e, t, !1)),
    re
  );
}
var oe, se;
function ce() {
  if (se) return oe;
  se = 1;
  var e = a();
  oe = e.jsbn = e.jsbn || {};
  var t;
  function n(e, t, n) {
    (this.data = []),
      e != null &&
        (typeof e == `number`
          ? this.fromNumber(e, t, n)
          : t == null && typeof e != `string`
            ? this.fromString(e, 256)
            : this.fromString(e, t));
  }
  e.jsbn.BigInteger = n;
  function r() {
    return new n(null);
  }
  function i(e, t, n, r, i, a) {
    for (; --a >= 0; ) {
      var o = t * this.data[e++] + n.data[r] + i;
      (i = Math.floor(o / 67108864)), (n.data[r++] = o & 67108863);
    }
    return i;
  }
  function o(e, t, n, r, i, a) {
    for (var o = t & 32767, s = t >> 15; --a >= 0; ) {
      var c = this.data[e] & 32767,
        l = this.data[e++] >> 15,
        u = s * c + l * o;
      (c = o * c + ((u & 32767) << 15) + n.data[r] + (i & 1073741823)),
        (i = (c >>> 30) + (u >>> 15) + s * l + (i >>> 30)),
        (n.data[r++] = c & 1073741823);
    }
    return i;
  }
  function s(e, t, n, r, i, a) {
    for (var o = t & 16383, s = t >> 14; --a >= 0; ) {
      var c = this.data[e] & 16383,
        l = this.data[e++] >> 14,
        u = s * c + l * o;
      (c = o * c + ((u & 16383) << 14) + n.data[r] + i),
        (i = (c >> 28) + (u >> 14) + s * l),
        (n.data[r++] = c & 268435455);
    }
    return i;
  }
  typeof navigator > `u`
    ? ((n.prototype.am = s), (t = 28))
    : navigator.appName == `Microsoft Internet Explorer`
      ? ((n.prototype.am = o), (t = 30))
      : navigator.appName == `Netscape`
        ? ((n.prototype.am = s), (t = 28))
        : ((n.prototype.am = i), (t = 26)),
    (n.prototype.DB = t),
    (n.prototype.DM = (1 << t) - 1),
    (n.prototype.DV = 1 << t);
  var c = 52;
  (n.prototype.FV = 2 ** c), (n.prototype.F1 = c - t), (n.prototype.F2 = 2 * t - c);
  for (var l = `0123456789abcdefghijklmnopqrstuvwxyz`, u = [], d = 48, f = 0; f <= 9; ++f) u[d++] = f;
  for (d = 97, f = 10; f < 36; ++f) u[d++] = f;
  for (d = 65, f = 10; f < 36; ++f) u[d++] = f;
  function p(e) {
    return l.charAt(e);
  }
  function m(e, t) {
    return u[e.charCodeAt(t)] ?? -1;
  }
  function h(e) {
    for (var t = this.t - 1; t >= 0; --t) e.data[t] = this.data[t];
    (e.t = this.t), (e.s = this.s);
  }
  function g(e) {
    (this.t = 1),
      (this.s = e < 0 ? -1 : 0),
      e > 0 ? (this.data[0] = e) : e < -1 ? (this.data[0] = e + this.DV) : (this.t = 0);
  }
  function _(e) {
    var t = r();
    return (t.fromInt(e), t);
  }
  function v(e, t) {
    var r;
    if (t == 16) r = 4;
    else if (t == 8) r = 3;
    else if (t == 256) r = 8;
    else if (t == 2) r = 1;
    else if (t == 32) r = 5;
    else if (t == 4) r = 2;
    else {
      this.fromRadix(e, t);
      return;
    }
    (this.t = 0), (this.s = 0);
    for (var i = e.length, a = !1, o = 0; --i >= 0; ) {
      var s = r == 8 ? e[i] & 255 : m(e, i);
      s < 0
        ? e.charAt(i) == `-` && (a = !0)
        : ((a = !1),
          o == 0
            ? (this.data[this.t++] = s)
            : o + r > this.DB
              ? ((this.data[this.t - 1] |= (s & ((1 << (this.DB - o)) - 1)) << o),
                (this.data[this.t++] = s >> (this.DB - o)))
              : (this.data[this.t - 1] |= s << o),
          (o += r),
          o >= this.DB && (o -= this.DB));
    }
    r == 8 && e[0] & 128 && ((this.s = -1), o > 0 && (this.data[this.t - 1] |= ((1 << (this.DB - o)) - 1) << o)),
      this.clamp(),
      a && n.ZERO.subTo(this, this);
  }
  function y() {
    for (var e = this.s & this.DM; this.t > 0 && this.data[this.t - 1] == e; ) --this.t;
  }
  function b(e) {
    if (this.s < 0) return `-` + this.negate().toString(e);
    var t;
    if (e == 16) t = 4;
    else if (e == 8) t = 3;
    else if (e == 2) t = 1;
    else if (e == 32) t = 5;
    else if (e == 4) t = 2;
    else return this.toRadix(e);
    var n = (1 << t) - 1,
      r,
      i = !1,
      a = ``,
      o = this.t,
      s = this.DB - ((o * this.DB) % t);
    if (o-- > 0)
      for (s < this.DB && (r = this.data[o] >> s) > 0 && ((i = !0), (a = p(r))); o >= 0; )
        s < t
          ? ((r = (this.data[o] & ((1 << s) - 1)) << (t - s)), (r |= this.data[--o] >> (s += this.DB - t)))
          : ((r = (this.data[o] >> (s -= t)) & n), s <= 0 && ((s += this.DB), --o)),
          r > 0 && (i = !0),
          i && (a += p(r));
    return i ? a : `0`;
  }
  function x() {
    var e = r();
    return (n.ZERO.subTo(this, e), e);
  }
  function S() {
    return this.s < 0 ? this.negate() : this;
  }
  function C(e) {
    var t = this.s - e.s;
    if (t != 0) return t;
    var n = this.t;
    if (((t = n - e.t), t != 0)) return this.s < 0 ? -t : t;
    for (; --n >= 0; ) if ((t = this.data[n] - e.data[n]) != 0) return t;
    return 0;
  }
  function w(e) {
    var t = 1,
      n;
    return (
      (n = e >>> 16) != 0 && ((e = n), (t += 16)),
      (n = e >> 8) != 0 && ((e = n), (t += 8)),
      (n = e >> 4) != 0 && ((e = n), (t += 4)),
      (n = e >> 2) != 0 && ((e = n), (t += 2)),
      (n = e >> 1) != 0 && ((e = n), (t += 1)),
      t
    );
  }
  function T() {
    return this.t <= 0 ? 0 : this.DB * (this.t - 1) + w(this.data[this.t - 1] ^ (this.s & this.DM));
  }
  function E(e, t) {
    for (var n = this.t - 1; n >= 0; --n) t.data[n + e] = this.data[n];
    for (n = e - 1; n >= 0; --n) t.data[n] = 0;
    (t.t = this.t + e), (t.s = this.s);
  }
  function D(e, t) {
    for (var n = e; n < this.t; ++n) t.data[n - e] = this.data[n];
    (t.t = Math.max(this.t - e, 0)), (t.s = this.s);
  }
  function O(e, t) {
    for (
      var n = e % this.DB,
        r = this.DB - n,
        i = (1 << r) - 1,
        a = Math.floor(e / this.DB),
        o = (this.s << n) & this.DM,
        s = this.t - 1;
      s >= 0;
      --s
    )
      (t.data[s + a + 1] = (this.data[s] >> r) | o), (o = (this.data[s] & i) << n);
    for (s = a - 1; s >= 0; --s) t.data[s] = 0;
    (t.data[a] = o), (t.t = this.t + a + 1), (t.s = this.s), t.clamp();
  }
  function k(e, t) {
    t.s = this.s;
    var n = Math.floor(e / this.DB);
    if (n >= this.t) t.t = 0;
    else {
      var r = e % this.DB,
        i = this.DB - r,
        a = (1 << r) - 1;
      t.data[0] = this.data[n] >> r;
      for (var o = n + 1; o < this.t; ++o)
        (t.data[o - n - 1] |= (this.data[o] & a) << i), (t.data[o - n] = this.data[o] >> r);
      r > 0 && (t.data[this.t - n - 1] |= (this.s & a) << i), (t.t = this.t - n), t.clamp();
    }
  }
  function A(e, t) {
    for (var n = 0, r = 0, i = Math.min(e.t, this.t); n < i; )
      (r += this.data[n] - e.data[n]), (t.data[n++] = r & this.DM), (r >>= this.DB);
    if (e.t < this.t) {
      for (r -= e.s; n < this.t; ) (r += this.data[n]), (t.data[n++] = r & this.DM), (r >>= this.DB);
      r += this.s;
    } else {
      for (r += this.s; n < e.t; ) (r -= e.data[n]), (t.data[n++] = r & this.DM), (r >>= this.DB);
      r -= e.s;
    }
    (t.s = r < 0 ? -1 : 0), r < -1 ? (t.data[n++] = this.DV + r) : r > 0 && (t.data[n++] = r), (t.t = n), t.clamp();
  }
  function j(e, t) {
    var r = this.abs(),
      i = e.abs(),
      a = r.t;
    for (t.t = a + i.t; --a >= 0; ) t.data[a] = 0;
    for (a = 0; a < i.t; ++a) t.data[a + r.t] = r.am(0, i.data[a], t, a, 0, r.t);
    (t.s = 0), t.clamp(), this.s != e.s && n.ZERO.subTo(t, t);
  }
  function M(e) {
    for (var t = this.abs(), n = (e.t = 2 * t.t); --n >= 0; ) e.data[n] = 0;
    for (n = 0; n < t.t - 1; ++n) {
      var r = t.am(n, t.data[n], e, 2 * n, 0, 1);
      (e.data[n + t.t] += t.am(n + 1, 2 * t.data[n], e, 2 * n + 1, r, t.t - n - 1)) >= t.DV &&
        ((e.data[n + t.t] -= t.DV), (e.data[n + t.t + 1] = 1));
    }
    e.t > 0 && (e.data[e.t - 1] += t.am(n, t.data[n], e, 2 * n, 0, 1)), (e.s = 0), e.clamp();
  }
  function N(e, t, i) {
    var a = e.abs();
    if (!(a.t <= 0)) {
      var o = this.abs();
      if (o.t < a.t) t?.fromInt(0), i != null && this.copyTo(i);
      else {
        i ??= r();
        var s = r(),
          c = this.s,
          l = e.s,
          u = this.DB - w(a.data[a.t - 1]);
        u > 0 ? (a.lShiftTo(u, s), o.lShiftTo(u, i)) : (a.copyTo(s), o.copyTo(i));
        var d = s.t,
          f = s.data[d - 1];
        if (f != 0) {
          var p = f * (1 << this.F1) + (d > 1 ? s.data[d - 2] >> this.F2 : 0),
            m = this.FV / p,
            h = (1 << this.F1) / p,
            g = 1 << this.F2,
            _ = i.t,
            v = _ - d,
            y = t ?? r();
          for (
            s.dlShiftTo(v, y),
              i.compareTo(y) >= 0 && ((i.data[i.t++] = 1), i.subTo(y, i)),
              n.ONE.dlShiftTo(d, y),
              y.subTo(s, s);
            s.t < d;
          )
            s.data[s.t++] = 0;
          for (; --v >= 0; ) {
            var b = i.data[--_] == f ? this.DM : Math.floor(i.data[_] * m + (i.data[_ - 1] + g) * h);
            if ((i.data[_] += s.am(0, b, i, v, 0, d)) < b)
              for (s.dlShiftTo(v, y), i.subTo(y, i); i.data[_] < --b; ) i.subTo(y, i);
          }
          t != null && (i.drShiftTo(d, t), c != l && n.ZERO.subTo(t, t)),
            (i.t = d),
            i.clamp(),
            u > 0 && i.rShiftTo(u, i),
            c < 0 && n.ZERO.subTo(i, i);
        }
      }
    }
  }
  function P(e) {
    var t = r();
    return (this.abs().divRemTo(e, null, t), this.s < 0 && t.compareTo(n.ZERO) > 0 && e.subTo(t, t), t);
  }
  function F(e) {
    this.m = e;
  }
  function I(e) {
    return e.s < 0 || e.compareTo(this.m) >= 0 ? e.mod(this.m) : e;
  }
  function L(e) {
    return e;
  }
  function R(e) {
    e.divRemTo(this.m, null, e);
  }
  function z(e, t, n) {
    e.multiplyTo(t, n), this.reduce(n);
  }
  function B(e, t) {
    e.squareTo(t), this.reduce(t);
  }
  (F.prototype.convert = I),
    (F.prototype.revert = L),
    (F.prototype.reduce = R),
    (F.prototype.mulTo = z),
    (F.prototype.sqrTo = B);
  function V() {
    if (this.t < 1) return 0;
    var e = this.data[0];
    if (!(e & 1)) return 0;
    var t = e & 3;
    return (
      (t = (t * (2 - (e & 15) * t)) & 15),
      (t = (t * (2 - (e & 255) * t)) & 255),
      (t = (t * (2 - (((e & 65535) * t) & 65535))) & 65535),
      (t = (t * (2 - ((e * t) % this.DV))) % this.DV),
      t > 0 ? this.DV - t : -t
    );
  }
  function H(e) {
    (this.m = e),
      (this.mp = e.invDigit()),
      (this.mpl = this.mp & 32767),
      (this.mph = this.mp >> 15),
      (this.um = (1 << (e.DB - 15)) - 1),
      (this.mt2 = 2 * e.t);
  }
  function U(e) {
    var t = r();
    return (
      e.abs().dlShiftTo(this.m.t, t),
      t.divRemTo(this.m, null, t),
      e.s < 0 && t.compareTo(n.ZERO) > 0 && this.m.subTo(t, t),
      t
    );
  }
  function W(e) {
    var t = r();
    return (e.copyTo(t), this.reduce(t), t);
  }
  function G(e) {
    for (; e.t <= this.mt2; ) e.data[e.t++] = 0;
    for (var t = 0; t < this.m.t; ++t) {
      var n = e.data[t] & 32767,
        r = (n * this.mpl + (((n * this.mph + (e.data[t] >> 15) * this.mpl) & this.um) << 15)) & e.DM;
      for (n = t + this.m.t, e.data[n] += this.m.am(0, r, e, t, 0, this.m.t); e.data[n] >= e.DV; )
        (e.data[n] -= e.DV), e.data[++n]++;
    }
    e.clamp(), e.drShiftTo(this.m.t, e), e.compareTo(this.m) >= 0 && e.subTo(this.m, e);
  }
  function K(e, t) {
    e.squareTo(t), this.reduce(t);
  }
  function q(e, t, n) {
    e.multiplyTo(t, n), this.reduce(n);
  }
  (H.prototype.convert = U),
    (H.prototype.revert = W),
    (H.prototype.reduce = G),
    (H.prototype.mulTo = q),
    (H.prototype.sqrTo = K);
  function J() {
    return (this.t > 0 ? this.data[0] & 1 : this.s) == 0;
  }
  function Y(e, t) {
    if (e > 4294967295 || e < 1) return n.ONE;
    var i = r(),
      a = r(),
      o = t.convert(this),
      s = w(e) - 1;
    for (o.copyTo(i); --s >= 0; )
      if ((t.sqrTo(i, a), (e & (1 << s)) > 0)) t.mulTo(a, o, i);
      else {
        var c = i;
        (i = a), (a = c);
      }
    return t.revert(i);
  }
  function X(e, t) {
    var n = e < 256 || t.isEven() ? new F(t) : new H(t);
    return this.exp(e, n);
  }
  (n.prototype.copyTo = h),
    (n.prototype.fromInt = g),
    (n.prototype.fromString = v),
    (n.prototype.clamp = y),
    (n.prototype.dlShiftTo = E),
    (n.prototype.drShiftTo = D),
    (n.prototype.lShiftTo = O),
    (n.prototype.rShiftTo = k),
    (n.prototype.subTo = A),
    (n.prototype.multiplyTo = j),
    (n.prototype.squareTo = M),
    (n.prototype.divRemTo = N),
    (n.prototype.invDigit = V),
    (n.prototype.isEven = J),
    (n.prototype.exp = Y),
    (n.prototype.toString = b),
    (n.prototype.negate = x),
    (n.prototype.abs = S),
    (n.prototype.compareTo = C),
    (n.prototype.bitLength = T),
    (n.prototype.mod = P),
    (n.prototype.modPowInt = X),
    (n.ZERO = _(0)),
    (n.ONE = _(1));
  function Z() {
    var e = r();
    return (this.copyTo(e), e);
  }
  function ee() {
    if (this.s < 0) {
      if (this.t == 1) return this.data[0] - this.DV;
      if (this.t == 0) return -1;
    } else if (this.t == 1) return this.data[0];
    else if (this.t == 0) return 0;
    return ((this.data[1] & ((1 << (32 - this.DB)) - 1)) << this.DB) | this.data[0];
  }
  function te() {
    return this.t == 0 ? this.s : (this.data[0] << 24) >> 24;
  }
  function ne() {
    return this.t == 0 ? this.s : (this.data[0] << 16) >> 16;
  }
  function Q(e) {
    return Math.floor((Math.LN2 * this.DB) / Math.log(e));
  }
  function re() {
    return this.s < 0 ? -1 : this.t <= 0 || (this.t == 1 && this.data[0] <= 0) ? 0 : 1;
  }
  function ie(e) {
    if (((e ??= 10), this.signum() == 0 || e < 2 || e > 36)) return `0`;
    var t = this.chunkSize(e),
      n = e ** +t,
      i = _(n),
      a = r(),
      o = r(),
      s = ``;
    for (this.divRemTo(i, a, o); a.signum() > 0; )
      (s = (n + o.intValue()).toString(e).substr(1) + s), a.divRemTo(i, a, o);
    return o.intValue().toString(e) + s;
  }
  function ae(e, t) {
    this.fromInt(0), (t ??= 10);
    for (var r = this.chunkSize(t), i = t ** +r, a = !1, o = 0, s = 0, c = 0; c < e.length; ++c) {
      var l = m(e, c);
      l < 0
        ? e.charAt(c) == `-` && this.signum() == 0 && (a = !0)
        : ((s = t * s + l), ++o >= r && (this.dMultiply(i), this.dAddOffset(s, 0), (o = 0), (s = 0)));
    }
    o > 0 && (this.dMultiply(t ** +o), this.dAddOffset(s, 0)), a && n.ZERO.subTo(this, this);
  }
  function ce(e, t, r) {
    if (typeof t == `number`) {
      if (e < 2) this.fromInt(1);
      else
        for (
          this.fromNumber(e, r),
            this.testBit(e - 1) || this.bitwiseTo(n.ONE.shiftLeft(e - 1), ge, this),
            this.isEven() && this.dAddOffset(1, 0);
          !this.isProbablePrime(t);
        )
          this.dAddOffset(2, 0), this.bitLength() > e && this.subTo(n.ONE.shiftLeft(e - 1), this);
    } else {
      var i = [],
        a = e & 7;
      (i.length = (e >> 3) + 1), t.nextBytes(i), a > 0 ? (i[0] &= (1 << a) - 1) : (i[0] = 0), this.fromString(i, 256);
    }
  }
  function le() {
    var e = this.t,
      t = [];
    t[0] = this.s;
    var n = this.DB - ((e * this.DB) % 8),
      r,
      i = 0;
    if (e-- > 0)
      for (
        n < this.DB && (r = this.data[e] >> n) != (this.s & this.DM) >> n && (t[i++] = r | (this.s << (this.DB - n)));
        e >= 0;
      )
        n < 8
          ? ((r = (this.data[e] & ((1 << n) - 1)) << (8 - n)), (r |= this.data[--e] >> (n += this.DB - 8)))
          : ((r = (this.data[e] >> (n -= 8)) & 255), n <= 0 && ((n += this.DB), --e)),
          r & 128 && (r |= -256),
          i == 0 && (this.s & 128) != (r & 128) && ++i,
          (i > 0 || r != this.s) && (t[i++] = r);
    return t;
  }
  function ue(e) {
    return this.compareTo(e) == 0;
  }
  function de(e) {
    return this.compareTo(e) < 0 ? this : e;
  }
  function fe(e) {
    return this.compareTo(e) > 0 ? this : e;
  }
  function pe(e, t, n) {
    var r,
      i,
      a = Math.min(e.t, this.t);
    for (r = 0; r < a; ++r) n.data[r] = t(this.data[r], e.data[r]);
    if (e.t < this.t) {
      for (i = e.s & this.DM, r = a; r < this.t; ++r) n.data[r] = t(this.data[r], i);
      n.t = this.t;
    } else {
      for (i = this.s & this.DM, r = a; r < e.t; ++r) n.data[r] = t(i, e.data[r]);
      n.t = e.t;
    }
    (n.s = t(this.s, e.s)), n.clamp();
  }
  function me(e, t) {
    return e & t;
  }
  function he(e) {
    var t = r();
    return (this.bitwiseTo(e, me, t), t);
  }
  function ge(e, t) {
    return e | t;
  }
  function _e(e) {
    var t = r();
    return (this.bitwiseTo(e, ge, t), t);
  }
  function ve(e, t) {
    return e ^ t;
  }
  function ye(e) {
    var t = r();
    return (this.bitwiseTo(e, ve, t), t);
  }
  function be(e, t) {
    return e & ~t;
  }
  function xe(e) {
    var t = r();
    return (this.bitwiseTo(e, be, t), t);
  }
  function Se() {
    for (var e = r(), t = 0; t < this.t; ++t) e.data[t] = this.DM & ~this.data[t];
    return ((e.t = this.t), (e.s = ~this.s), e);
  }
  function Ce(e) {
    var t = r();
    return (e < 0 ? this.rShiftTo(-e, t) : this.lShiftTo(e, t), t);
  }
  function we(e) {
    var t = r();
    return (e < 0 ? this.lShiftTo(-e, t) : this.rShiftTo(e, t), t);
  }
  function Te(e) {
    if (e == 0) return -1;
    var t = 0;
    return (
      e & 65535 || ((e >>= 16), (t += 16)),
      e & 255 || ((e >>= 8), (t += 8)),
      e & 15 || ((e >>= 4), (t += 4)),
      e & 3 || ((e >>= 2), (t += 2)),
      e & 1 || ++t,
      t
    );
  }
  function Ee() {
    for (var e = 0; e < this.t; ++e) if (this.data[e] != 0) return e * this.DB + Te(this.data[e]);
    return this.s < 0 ? this.t * this.DB : -1;
  }
  function De(e) {
    for (var t = 0; e != 0; ) (e &= e - 1), ++t;
    return t;
  }
  function Oe() {
    for (var e = 0, t = this.s & this.DM, n = 0; n < this.t; ++n) e += De(this.data[n] ^ t);
    return e;
  }
  function ke(e) {
    var t = Math.floor(e / this.DB);
    return t >= this.t ? this.s != 0 : !!(this.data[t] & (1 << (e % this.DB)));
  }
  function Ae(e, t) {
    var r = n.ONE.shiftLeft(e);
    return (this.bitwiseTo(r, t, r), r);
  }
  function je(e) {
    return this.changeBit(e, ge);
  }
  function Me(e) {
    return this.changeBit(e, be);
  }
  function Ne(e) {
    return this.changeBit(e, ve);
  }
  function Pe(e, t) {
    for (var n = 0, r = 0, i = Math.min(e.t, this.t); n < i; )
      (r += this.data[n] + e.data[n]), (t.data[n++] = r & this.DM), (r >>= this.DB);
    if (e.t < this.t) {
      for (r += e.s; n < this.t; ) (r += this.data[n]), (t.data[n++] = r & this.DM), (r >>= this.DB);
      r += this.s;
    } else {
      for (r += this.s; n < e.t; ) (r += e.data[n]), (t.data[n++] = r & this.DM), (r >>= this.DB);
      r += e.s;
    }
    (t.s = r < 0 ? -1 : 0), r > 0 ? (t.data[n++] = r) : r < -1 && (t.data[n++] = this.DV + r), (t.t = n), t.clamp();
  }
  function Fe(e) {
    var t = r();
    return (this.addTo(e, t), t);
  }
  function Ie(e) {
    var t = r();
    return (this.subTo(e, t), t);
  }
  function Le(e) {
    var t = r();
    return (this.multiplyTo(e, t), t);
  }
  function Re() {
    var e = r();
    return (this.squareTo(e), e);
  }
  function ze(e) {
    var t = r();
    return (this.divRemTo(e, t, null), t);
  }
  function Be(e) {
    var t = r();
    return (this.divRemTo(e, null, t), t);
  }
  function Ve(e) {
    var t = r(),
      n = r();
    return (this.divRemTo(e, t, n), [t, n]);
  }
  function He(e) {
    (this.data[this.t] = this.am(0, e - 1, this, 0, 0, this.t)), ++this.t, this.clamp();
  }
  function Ue(e, t) {
    if (e != 0) {
      for (; this.t <= t; ) this.data[this.t++] = 0;
      for (this.data[t] += e; this.data[t] >= this.DV; )
        (this.data[t] -= this.DV), ++t >= this.t && (this.data[this.t++] = 0), ++this.data[t];
    }
  }
  function We() {}
  function Ge(e) {
    return e;
  }
  function Ke(e, t, n) {
    e.multiplyTo(t, n);
  }
  function qe(e, t) {
    e.squareTo(t);
  }
  (We.prototype.convert = Ge), (We.prototype.revert = Ge), (We.prototype.mulTo = Ke), (We.prototype.sqrTo = qe);
  function Je(e) {
    return this.exp(e, new We());
  }
  function Ye(e, t, n) {
    var r = Math.min(this.t + e.t, t);
    for (n.s = 0, n.t = r; r > 0; ) n.data[--r] = 0;
    for (var i = n.t - this.t; r < i; ++r) n.data[r + this.t] = this.am(0, e.data[r], n, r, 0, this.t);
    for (i = Math.min(e.t, t); r < i; ++r) this.am(0, e.data[r], n, r, 0, t - r);
    n.clamp();
  }
  function Xe(e, t, n) {
    --t;
    var r = (n.t = this.t + e.t - t);
    for (n.s = 0; --r >= 0; ) n.data[r] = 0;
    for (r = Math.max(t - this.t, 0); r < e.t; ++r)
      n.data[this.t + r - t] = this.am(t - r, e.data[r], n, 0, 0, this.t + r - t);
    n.clamp(), n.drShiftTo(1, n);
  }
  function Ze(e) {
    (this.r2 = r()), (this.q3 = r()), n.ONE.dlShiftTo(2 * e.t, this.r2), (this.mu = this.r2.divide(e)), (this.m = e);
  }
  function Qe(e) {
    if (e.s < 0 || e.t > 2 * this.m.t) return e.mod(this.m);
    if (e.compareTo(this.m) < 0) return e;
    var t = r();
    return (e.copyTo(t), this.reduce(t), t);
  }
  function $e(e) {
    return e;
  }
  function et(e) {
    for (
      e.drShiftTo(this.m.t - 1, this.r2),
        e.t > this.m.t + 1 && ((e.t = this.m.t + 1), e.clamp()),
        this.mu.multiplyUpperTo(this.r2, this.m.t + 1, this.q3),
        this.m.multiplyLowerTo(this.q3, this.m.t + 1, this.r2);
      e.compareTo(this.r2) < 0;
    )
      e.dAddOffset(1, this.m.t + 1);
    for (e.subTo(this.r2, e); e.compareTo(this.m) >= 0; ) e.subTo(this.m, e);
  }
  function tt(e, t) {
    e.squareTo(t), this.reduce(t);
  }
  function nt(e, t, n) {
    e.multiplyTo(t, n), this.reduce(n);
  }
  (Ze.prototype.convert = Qe),
    (Ze.prototype.revert = $e),
    (Ze.prototype.reduce = et),
    (Ze.prototype.mulTo = nt),
    (Ze.prototype.sqrTo = tt);
  function rt(e, t) {
    var n = e.bitLength(),
      i,
      a = _(1),
      o;
    if (n <= 0) return a;
    (i = n < 18 ? 1 : n < 48 ? 3 : n < 144 ? 4 : n < 768 ? 5 : 6),
      (o = n < 8 ? new F(t) : t.isEven() ? new Ze(t) : new H(t));
    var s = [],
      c = 3,
      l = i - 1,
      u = (1 << i) - 1;
    if (((s[1] = o.convert(this)), i > 1)) {
      var d = r();
      for (o.sqrTo(s[1], d); c <= u; ) (s[c] = r()), o.mulTo(d, s[c - 2], s[c]), (c += 2);
    }
    var f = e.t - 1,
      p,
      m = !0,
      h = r(),
      g;
    for (n = w(e.data[f]) - 1; f >= 0; ) {
      for (
        n >= l
          ? (p = (e.data[f] >> (n - l)) & u)
          : ((p = (e.data[f] & ((1 << (n + 1)) - 1)) << (l - n)), f > 0 && (p |= e.data[f - 1] >> (this.DB + n - l))),
          c = i;
        !(p & 1);
      )
        (p >>= 1), --c;
      if (((n -= c) < 0 && ((n += this.DB), --f), m)) s[p].copyTo(a), (m = !1);
      else {
        for (; c > 1; ) o.sqrTo(a, h), o.sqrTo(h, a), (c -= 2);
        c > 0 ? o.sqrTo(a, h) : ((g = a), (a = h), (h = g)), o.mulTo(h, s[p], a);
      }
      for (; f >= 0 && !(e.data[f] & (1 << n)); )
        o.sqrTo(a, h), (g = a), (a = h), (h = g), --n < 0 && ((n = this.DB - 1), --f);
    }
    return o.revert(a);
  }
  function it(e) {
    var t = this.s < 0 ? this.negate() : this.clone(),
      n = e.s < 0 ? e.negate() : e.clone();
    if (t.compareTo(n) < 0) {
      var r = t;
      (t = n), (n = r);
    }
    var i = t.getLowestSetBit(),
      a = n.getLowestSetBit();
    if (a < 0) return t;
    for (i < a && (a = i), a > 0 && (t.rShiftTo(a, t), n.rShiftTo(a, n)); t.signum() > 0; )
      (i = t.getLowestSetBit()) > 0 && t.rShiftTo(i, t),
        (i = n.getLowestSetBit()) > 0 && n.rShiftTo(i, n),
        t.compareTo(n) >= 0 ? (t.subTo(n, t), t.rShiftTo(1, t)) : (n.subTo(t, n), n.rShiftTo(1, n));
    return (a > 0 && n.lShiftTo(a, n), n);
  }
  function at(e) {
    if (e <= 0) return 0;
    var t = this.DV % e,
      n = this.s < 0 ? e - 1 : 0;
    if (this.t > 0) {
      if (t == 0) n = this.data[0] % e;
      else for (var r = this.t - 1; r >= 0; --r) n = (t * n + this.data[r]) % e;
    }
    return n;
  }
  function ot(e) {
    if (this.signum() == 0) return n.ZERO;
    var t = e.isEven();
    if ((this.isEven() && t) || e.signum() == 0) return n.ZERO;
    for (var r = e.clone(), i = this.clone(), a = _(1), o = _(0), s = _(0), c = _(1); r.signum() != 0; ) {
      for (; r.isEven(); )
        r.rShiftTo(1, r),
          t
            ? ((a.isEven() && o.isEven()) || (a.addTo(this, a), o.subTo(e, o)), a.rShiftTo(1, a))
            : o.isEven() || o.subTo(e, o),
          o.rShiftTo(1, o);
      for (; i.isEven(); )
        i.rShiftTo(1, i),
          t
            ? ((s.isEven() && c.isEven()) || (s.addTo(this, s), c.subTo(e, c)), s.rShiftTo(1, s))
            : c.isEven() || c.subTo(e, c),
          c.rShiftTo(1, c);
      r.compareTo(i) >= 0
        ? (r.subTo(i, r), t && a.subTo(s, a), o.subTo(c, o))
        : (i.subTo(r, i), t && s.subTo(a, s), c.subTo(o, c));
    }
    if (i.compareTo(n.ONE) != 0) return n.ZERO;
    if (c.compareTo(e) >= 0) return c.subtract(e);
    if (c.signum() < 0) c.addTo(e, c);
    else return c;
    return c.signum() < 0 ? c.add(e) : c;
  }
  var $ = [
      2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107,
      109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199, 211, 223, 227, 229, 233,
      239, 241, 251, 257, 263, 269, 271, 277, 281, 283, 293, 307, 311, 313, 317, 331, 337, 347, 349, 353, 359, 367, 373,
      379, 383, 389, 397, 401, 409, 419, 421, 431, 433, 439, 443, 449, 457, 461, 463, 467, 479, 487, 491, 499, 503, 509,
      521, 523, 541, 547, 557, 563, 569, 571, 577, 587, 593, 599, 601, 607, 613, 617, 619, 631, 641, 643, 647, 653, 659,
      661, 673, 677, 683, 691, 701, 709, 719, 727, 733, 739, 743, 751, 757, 761, 769, 773, 787, 797, 809, 811, 821, 823,
      827, 829, 839, 853, 857, 859, 863, 877, 881, 883, 887, 907, 911, 919, 929, 937, 941, 947, 953, 967, 971, 977, 983,
      991, 997,
    ],
    st = (1 << 26) / $[$.length - 1];
  function ct(e) {
    var t,
      n = this.abs();
    if (n.t == 1 && n.data[0] <= $[$.length - 1]) {
      for (t = 0; t < $.length; ++t) if (n.data[0] == $[t]) return !0;
      return !1;
    }
    if (n.isEven()) return !1;
    for (t = 1; t < $.length; ) {
      for (var r = $[t], i = t + 1; i < $.length && r < st; ) r *= $[i++];
      for (r = n.modInt(r); t < i; ) if (r % $[t++] == 0) return !1;
    }
    return n.millerRabin(e);
  }
  function lt(e) {
    var t = this.subtract(n.ONE),
      r = t.getLowestSetBit();
    if (r <= 0) return !1;
    for (var i = t.shiftRight(r), a = ut(), o, s = 0; s < e; ++s) {
      do o = new n(this.bitLength(), a);
      while (o.compareTo(n.ONE) <= 0 || o.compareTo(t) >= 0);
      var c = o.modPow(i, this);
      if (c.compareTo(n.ONE) != 0 && c.compareTo(t) != 0) {
        for (var l = 1; l++ < r && c.compareTo(t) != 0; )
          if (((c = c.modPowInt(2, this)), c.compareTo(n.ONE) == 0)) return !1;
        if (c.compareTo(t) != 0) return !1;
      }
    }
    return !0;
  }
  function ut() {
    return {
      nextBytes: (e) => {
        for (var t = 0; t < e.length; ++t) e[t] = Math.floor(Math.random() * 256);
      },
    };
  }
  return (
    (n.prototype.chunkSize = Q),
    (n.prototype.toRadix = ie),
    (n.prototype.fromRadix = ae),
    (n.prototype.fromNumber = ce),
    (n.prototype.bitwiseTo = pe),
    (n.prototype.changeBit = Ae),
    (n.prototype.addTo = Pe),
    (n.prototype.dMultiply = He),
    (n.prototype.dAddOffset = Ue),
    (n.prototype.multiplyLowerTo = Ye),
    (n.prototype.multiplyUpperTo = Xe),
    (n.prototype.modInt = at),
    (n.prototype.millerRabin = lt),
    (n.prototype.clone = Z),
    (n.prototype.intValue = ee),
    (n.prototype.byteValue = te),
    (n.prototype.shortValue = ne),
    (n.prototype.signum = re),
    (n.prototype.toByteArray = le),
    (n.prototype.equals = ue),
    (n.prototype.min = de),
    (n.prototype.max = fe),
    (n.prototype.and = he),
    (n.prototype.or = _e),
    (n.prototype.xor = ye),
    (n.prototype.andNot = xe),
    (n.prototype.not = Se),
    (n.prototype.shiftLeft = Ce),
    (n.prototype.shiftRight = we),
    (n.prototype.getLowestSetBit = Ee),
    (n.prototype.bitCount = Oe),
    (n.prototype.testBit = ke),
    (n.prototype.setBit = je),
    (n.prototype.clearBit = Me),
    (n.prototype.flipBit = Ne),
    (n.prototype.add = Fe),
    (n.prototype.subtract = Ie),
    (n.prototype.multiply = Le),
    (n.prototype.divide = ze),
    (n.prototype.remainder = Be),
    (n.prototype.divideAndRemainder = Ve),
    (n.prototype.modPow = rt),
    (n.prototype.modInverse = ot),
    (n.prototype.pow = Je),
    (n.prototype.gcd = it),
    (n.prototype.isProbablePrime = ct),
    (n.prototype.square = Re),
    oe
  );
}
var le = { exports: {} },
  ue = { exports: {} },
  de;
function fe() {
  if (de) return ue.exports;
  de = 1;
  var e = a();
  j(), d();
  var t = (ue.exports = e.sha1 = e.sha1 || {});
  (e.md.sha1 = e.md.algorithms.sha1 = t),
    (t.create = () => {
      r || i();
      var t = null,
        a = e.util.createBuffer(),
        s = Array(80),
        c = {
          algorithm: `sha1`,
          blockLength: 64,
          digestLength: 20,
          messageLength: 0,
          fullMessageLength: null,
          messageLengthSize: 8,
        };
      return (
        (c.start = () => {
          (c.messageLength = 0), (c.fullMessageLength = c.messageLength64 = []);
          for (var n = c.messageLengthSize / 4, r = 0; r < n; ++r) c.fullMessageLength.push(0);
          return (
            (a = e.util.createBuffer()),
            (t = { h0: 1732584193, h1: 4023233417, h2: 2562383102, h3: 271733878, h4: 3285377520 }),
            c
          );
        }),
        c.start(),
        (c.update = (n, r) => {
          r === `utf8` && (n = e.util.encodeUtf8(n));
          var i = n.length;
          (c.messageLength += i), (i = [(i / 4294967296) >>> 0, i >>> 0]);
          for (var l = c.fullMessageLength.length - 1; l >= 0; --l)
            (c.fullMessageLength[l] += i[1]),
              (i[1] = i[0] + ((c.fullMessageLength[l] / 4294967296) >>> 0)),
              (c.fullMessageLength[l] = c.fullMessageLength[l] >>> 0),
              (i[0] = (i[1] / 4294967296) >>> 0);
          return (a.putBytes(n), o(t, s, a), (a.read > 2048 || a.length() === 0) && a.compact(), c);
        }),
        (c.digest = () => {
          var r = e.util.createBuffer();
          r.putBytes(a.bytes());
          var i = (c.fullMessageLength[c.fullMessageLength.length - 1] + c.messageLengthSize) & (c.blockLength - 1);
          r.putBytes(n.substr(0, c.blockLength - i));
          for (var l, u, d = c.fullMessageLength[0] * 8, f = 0; f < c.fullMessageLength.length - 1; ++f)
            (l = c.fullMessageLength[f + 1] * 8),
              (u = (l / 4294967296) >>> 0),
              (d += u),
              r.putInt32(d >>> 0),
              (d = l >>> 0);
          r.putInt32(d);
          var p = { h0: t.h0, h1: t.h1, h2: t.h2, h3: t.h3, h4: t.h4 };
          o(p, s, r);
          var m = e.util.createBuffer();
          return (m.putInt32(p.h0), m.putInt32(p.h1), m.putInt32(p.h2), m.putInt32(p.h3), m.putInt32(p.h4), m);
        }),
        c
      );
    });
  var n = null,
    r = !1;
  function i() {
    (n = ``), (n += e.util.fillString(`\0`, 64)), (r = !0);
  }
  function o(e, t, n) {
    for (var r, i, a, o, s, c, l, u, d = n.length(); d >= 64; ) {
      for (i = e.h0, a = e.h1, o = e.h2, s = e.h3, c = e.h4, u = 0; u < 16; ++u)
        (r = n.getInt32()),
          (t[u] = r),
          (l = s ^ (a & (o ^ s))),
          (r = ((i << 5) | (i >>> 27)) + l + c + 1518500249 + r),
          (c = s),
          (s = o),
          (o = ((a << 30) | (a >>> 2)) >>> 0),
          (a = i),
          (i = r);
      for (; u < 20; ++u)
        (r = t[u - 3] ^ t[u - 8] ^ t[u - 14] ^ t[u - 16]),
          (r = (r << 1) | (r >>> 31)),
          (t[u] = r),
          (l = s ^ (a & (o ^ s))),
          (r = ((i << 5) | (i >>> 27)) + l + c + 1518500249 + r),
          (c = s),
          (s = o),
          (o = ((a << 30) | (a >>> 2)) >>> 0),
          (a = i),
          (i = r);
      for (; u < 32; ++u)
        (r = t[u - 3] ^ t[u - 8] ^ t[u - 14] ^ t[u - 16]),
          (r = (r << 1) | (r >>> 31)),
          (t[u] = r),
          (l = a ^ o ^ s),
          (r = ((i << 5) | (i >>> 27)) + l + c + 1859775393 + r),
          (c = s),
          (s = o),
          (o = ((a << 30) | (a >>> 2)) >>> 0),
          (a = i),
          (i = r);
      for (; u < 40; ++u)
        (r = t[u - 6] ^ t[u - 16] ^ t[u - 28] ^ t[u - 32]),
          (r = (r << 2) | (r >>> 30)),
          (t[u] = r),
          (l = a ^ o ^ s),
          (r = ((i << 5) | (i >>> 27)) + l + c + 1859775393 + r),
          (c = s),
          (s = o),
          (o = ((a << 30) | (a >>> 2)) >>> 0),
          (a = i),
          (i = r);
      for (; u < 60; ++u)
        (r = t[u - 6] ^ t[u - 16] ^ t[u - 28] ^ t[u - 32]),
          (r = (r << 2) | (r >>> 30)),
          (t[u] = r),
          (l = (a & o) | (s & (a ^ o))),
          (r = ((i << 5) | (i >>> 27)) + l + c + 2400959708 + r),
          (c = s),
          (s = o),
          (o = ((a << 30) | (a >>> 2)) >>> 0),
          (a = i),
          (i = r);
      for (; u < 80; ++u)
        (r = t[u - 6] ^ t[u - 16] ^ t[u - 28] ^ t[u - 32]),
          (r = (r << 2) | (r >>> 30)),
          (t[u] = r),
          (l = a ^ o ^ s),
          (r = ((i << 5) | (i >>> 27)) + l + c + 3395469782 + r),
          (c = s),
          (s = o),
          (o = ((a << 30) | (a >>> 2)) >>> 0),
          (a = i),
          (i = r);
      (e.h0 = (e.h0 + i) | 0),
        (e.h1 = (e.h1 + a) | 0),
        (e.h2 = (e.h2 + o) | 0),
        (e.h3 = (e.h3 + s) | 0),
        (e.h4 = (e.h4 + c) | 0),
        (d -= 64);
    }
  }
  return ue.exports;
}
var pe;
function me() {
  if (pe) return le.exports;
  pe = 1;
  var e = a();
  d(), Q(), fe();
  var t = (le.exports = e.pkcs1 = e.pkcs1 || {});
  (t.encode_rsa_oaep = function (t, r, i) {
    var a, o, s, c;
    typeof i == `string`
      ? ((a = i), (o = arguments[3] || void 0), (s = arguments[4] || void 0))
      : i &&
        ((a = i.label || void 0), (o = i.seed || void 0), (s = i.md || void 0), i.mgf1 && i.mgf1.md && (c = i.mgf1.md)),
      s ? s.start() : (s = e.md.sha1.create()),
      (c ||= s);
    var l = Math.ceil(t.n.bitLength() / 8),
      u = l - 2 * s.digestLength - 2;
    if (r.length > u) {
      var d = /* @__PURE__ */ Error(`RSAES-OAEP input message length is too long.`);
      throw ((d.length = r.length), (d.maxLength = u), d);
    }
    (a ||= ``), s.update(a, `raw`);
    for (var f = s.digest(), p = ``, m = u - r.length, h = 0; h < m; h++) p += `\0`;
    var g = f.getBytes() + p + `` + r;
    if (!o) o = e.random.getBytes(s.digestLength);
    else if (o.length !== s.digestLength) {
      var d = /* @__PURE__ */ Error(`Invalid RSAES-OAEP seed. The seed length must match the digest length.`);
      throw ((d.seedLength = o.length), (d.digestLength = s.digestLength), d);
    }
    var _ = n(o, l - s.digestLength - 1, c),
      v = e.util.xorBytes(g, _, g.length),
      y = n(v, s.digestLength, c);
    return `\0` + e.util.xorBytes(o, y, o.length) + v;
  }),
    (t.decode_rsa_oaep = function (t, r, i) {
      var a, o, s;
      typeof i == `string`
        ? ((a = i), (o = arguments[3] || void 0))
        : i && ((a = i.label || void 0), (o = i.md || void 0), i.mgf1 && i.mgf1.md && (s = i.mgf1.md));
      var c = Math.ceil(t.n.bitLength() / 8);
      if (r.length !== c) {
        var l = /* @__PURE__ */ Error(`RSAES-OAEP encoded message length is invalid.`);
        throw ((l.length = r.length), (l.expectedLength = c), l);
      }
      if ((o === void 0 ? (o = e.md.sha1.create()) : o.start(), (s ||= o), c < 2 * o.digestLength + 2))
        throw Error(`RSAES-OAEP key is too short for the hash function.`);
      (a ||= ``), o.update(a, `raw`);
      for (
        var u = o.digest().getBytes(),
          d = r.charAt(0),
          f = r.substring(1, o.digestLength + 1),
          p = r.substring(1 + o.digestLength),
          m = n(p, o.digestLength, s),
          h = n(e.util.xorBytes(f, m, f.length), c - o.digestLength - 1, s),
          g = e.util.xorBytes(p, h, p.length),
          _ = g.substring(0, o.digestLength),
          l = d !== `\0`,
          v = 0;
        v < o.digestLength;
        ++v
      )
        l |= u.charAt(v) !== _.charAt(v);
      for (var y = 1, b = o.digestLength, x = o.digestLength; x < g.length; x++) {
        var S = g.charCodeAt(x),
          C = (S & 1) ^ 1;
        (l |= S & (y ? 65534 : 0)), (y &= C), (b += y);
      }
      if (l || g.charCodeAt(b) !== 1) throw Error(`Invalid RSAES-OAEP padding.`);
      return g.substring(b + 1);
    });
  function n(t, n, r) {
    r ||= e.md.sha1.create();
    for (var i = ``, a = Math.ceil(n / r.digestLength), o = 0; o < a; ++o) {
      var s = String.fromCharCode((o >> 24) & 255, (o >> 16) & 255, (o >> 8) & 255, o & 255);
      r.start(), r.update(t + s), (i += r.digest().getBytes());
    }
    return i.substring(0, n);
  }
  return le.exports;
}
var he = { exports: {} },
  ge;
function _e() {
  if (ge) return he.exports;
  ge = 1;
  var e = a();
  return (
    d(),
    ce(),
    Q(),
    (() => {
      if (e.prime) {
        he.exports = e.prime;
        return;
      }
      var t = (he.exports = e.prime = e.prime || {}),
        n = e.jsbn.BigInteger,
        r = [6, 4, 2, 4, 2, 4, 6, 2],
        i = new n(null);
      i.fromInt(30);
      var a = (e, t) => e | t;
      t.generateProbablePrime = (t, n, r) => {
        typeof n == `function` && ((r = n), (n = {})), (n ||= {});
        var i = n.algorithm || `PRIMEINC`;
        typeof i == `string` && (i = { name: i }), (i.options = i.options || {});
        var a = n.prng || e.random,
          s = {
            nextBytes: (e) => {
              for (var t = a.getBytesSync(e.length), n = 0; n < e.length; ++n) e[n] = t.charCodeAt(n);
            },
          };
        if (i.name === `PRIMEINC`) return o(t, s, i.options, r);
        throw Error(`Invalid prime generation algorithm: ` + i.name);
      };
      function o(e, t, n, r) {
        return `workers` in n ? l(e, t, n, r) : s(e, t, n, r);
      }
      function s(e, t, n, r) {
        var i = u(e, t),
          a = 0,
          o = d(i.bitLength());
        `millerRabinTests` in n && (o = n.millerRabinTests);
        var s = 10;
        `maxBlockTime` in n && (s = n.maxBlockTime), c(i, e, t, a, o, s, r);
      }
      function c(t, n, i, a, o, s, l) {
        var d = +(/* @__PURE__ */ new Date());
        do {
          if ((t.bitLength() > n && (t = u(n, i)), t.isProbablePrime(o))) return l(null, t);
          t.dAddOffset(r[a++ % 8], 0);
        } while (s < 0 || +(/* @__PURE__ */ new Date()) - d < s);
        e.util.setImmediate(() => {
          c(t, n, i, a, o, s, l);
        });
      }
      function l(t, r, i, a) {
        if (typeof Worker > `u`) return s(t, r, i, a);
        var o = u(t, r),
          c = i.workers,
          l = i.workLoad || 100,
          d = (l * 30) / 8,
          f = i.workerScript || `forge/prime.worker.js`;
        if (c === -1)
          return e.util.estimateCores((e, t) => {
            e && (t = 2), (c = t - 1), p();
          });
        p();
        function p() {
          c = Math.max(1, c);
          for (var e = [], i = 0; i < c; ++i) e[i] = new Worker(f);
          for (var i = 0; i < c; ++i) e[i].addEventListener(`message`, p);
          var s = !1;
          function p(i) {
            if (!s) {
              var c = i.data;
              if (c.found) {
                for (var f = 0; f < e.length; ++f) e[f].terminate();
                return ((s = !0), a(null, new n(c.prime, 16)));
              }
              o.bitLength() > t && (o = u(t, r));
              var p = o.toString(16);
              i.target.postMessage({ hex: p, workLoad: l }), o.dAddOffset(d, 0);
            }
          }
        }
      }
      function u(e, t) {
        var r = new n(e, t),
          o = e - 1;
        return (r.testBit(o) || r.bitwiseTo(n.ONE.shiftLeft(o), a, r), r.dAddOffset(31 - r.mod(i).byteValue(), 0), r);
      }
      function d(e) {
        return e <= 100
          ? 27
          : e <= 150
            ? 18
            : e <= 200
              ? 15
              : e <= 250
                ? 12
                : e <= 300
                  ? 9
                  : e <= 350
                    ? 8
                    : e <= 400
                      ? 7
                      : e <= 500
                        ? 6
                        : e <= 600
                          ? 5
                          : e <= 800
                            ? 4
                            : e <= 1250
                              ? 3
                              : 2;
      }
    })(),
    he.exports
  );
}
var ve, ye;
function be() {
  if (ye) return ve;
  ye = 1;
  var e = a();
  if ((D(), ce(), T(), me(), _e(), Q(), d(), n === void 0)) var n = e.jsbn.BigInteger;
  var r = e.util.isNodejs ? t : null,
    i = e.asn1,
    o = e.util;
  (e.pki = e.pki || {}), (ve = e.pki.rsa = e.rsa = e.rsa || {});
  var s = e.pki,
    c = [6, 4, 2, 4, 2, 4, 6, 2],
    l = {
      name: `PrivateKeyInfo`,
      tagClass: i.Class.UNIVERSAL,
      type: i.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `PrivateKeyInfo.version`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyVersion`,
        },
        {
          name: `PrivateKeyInfo.privateKeyAlgorithm`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `AlgorithmIdentifier.algorithm`,
              tagClass: i.Class.UNIVERSAL,
              type: i.Type.OID,
              constructed: !1,
              capture: `privateKeyOid`,
            },
          ],
        },
        {
          name: `PrivateKeyInfo`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.OCTETSTRING,
          constructed: !1,
          capture: `privateKey`,
        },
      ],
    },
    u = {
      name: `RSAPrivateKey`,
      tagClass: i.Class.UNIVERSAL,
      type: i.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `RSAPrivateKey.version`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyVersion`,
        },
        {
          name: `RSAPrivateKey.modulus`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyModulus`,
        },
        {
          name: `RSAPrivateKey.publicExponent`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyPublicExponent`,
        },
        {
          name: `RSAPrivateKey.privateExponent`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyPrivateExponent`,
        },
        {
          name: `RSAPrivateKey.prime1`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyPrime1`,
        },
        {
          name: `RSAPrivateKey.prime2`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyPrime2`,
        },
        {
          name: `RSAPrivateKey.exponent1`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyExponent1`,
        },
        {
          name: `RSAPrivateKey.exponent2`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyExponent2`,
        },
        {
          name: `RSAPrivateKey.coefficient`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyCoefficient`,
        },
      ],
    },
    f = {
      name: `RSAPublicKey`,
      tagClass: i.Class.UNIVERSAL,
      type: i.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `RSAPublicKey.modulus`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `publicKeyModulus`,
        },
        {
          name: `RSAPublicKey.exponent`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.INTEGER,
          constructed: !1,
          capture: `publicKeyExponent`,
        },
      ],
    },
    p = (e.pki.rsa.publicKeyValidator = {
      name: `SubjectPublicKeyInfo`,
      tagClass: i.Class.UNIVERSAL,
      type: i.Type.SEQUENCE,
      constructed: !0,
      captureAsn1: `subjectPublicKeyInfo`,
      value: [
        {
          name: `SubjectPublicKeyInfo.AlgorithmIdentifier`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `AlgorithmIdentifier.algorithm`,
              tagClass: i.Class.UNIVERSAL,
              type: i.Type.OID,
              constructed: !1,
              capture: `publicKeyOid`,
            },
          ],
        },
        {
          name: `SubjectPublicKeyInfo.subjectPublicKey`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.BITSTRING,
          constructed: !1,
          value: [
            {
              name: `SubjectPublicKeyInfo.subjectPublicKey.RSAPublicKey`,
              tagClass: i.Class.UNIVERSAL,
              type: i.Type.SEQUENCE,
              constructed: !0,
              optional: !0,
              captureAsn1: `rsaPublicKey`,
            },
          ],
        },
      ],
    }),
    m = {
      name: `DigestInfo`,
      tagClass: i.Class.UNIVERSAL,
      type: i.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `DigestInfo.DigestAlgorithm`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `DigestInfo.DigestAlgorithm.algorithmIdentifier`,
              tagClass: i.Class.UNIVERSAL,
              type: i.Type.OID,
              constructed: !1,
              capture: `algorithmIdentifier`,
            },
            {
              name: `DigestInfo.DigestAlgorithm.parameters`,
              tagClass: i.Class.UNIVERSAL,
              type: i.Type.NULL,
              capture: `parameters`,
              optional: !0,
              constructed: !1,
            },
          ],
        },
        {
          name: `DigestInfo.digest`,
          tagClass: i.Class.UNIVERSAL,
          type: i.Type.OCTETSTRING,
          constructed: !1,
          capture: `digest`,
        },
      ],
    },
    h = (e) => {
      var t;
      if (e.algorithm in s.oids) t = s.oids[e.algorithm];
      else {
        var n = /* @__PURE__ */ Error(`Unknown message digest algorithm.`);
        throw ((n.algorithm = e.algorithm), n);
      }
      var r = i.oidToDer(t).getBytes(),
        a = i.create(i.Class.UNIVERSAL, i.Type.SEQUENCE, !0, []),
        o = i.create(i.Class.UNIVERSAL, i.Type.SEQUENCE, !0, []);
      o.value.push(i.create(i.Class.UNIVERSAL, i.Type.OID, !1, r)),
        o.value.push(i.create(i.Class.UNIVERSAL, i.Type.NULL, !1, ``));
      var c = i.create(i.Class.UNIVERSAL, i.Type.OCTETSTRING, !1, e.digest().getBytes());
      return (a.value.push(o), a.value.push(c), i.toDer(a).getBytes());
    },
    g = (t, r, i) => {
      if (i) return t.modPow(r.e, r.n);
      if (!r.p || !r.q) return t.modPow(r.d, r.n);
      (r.dP ||= r.d.mod(r.p.subtract(n.ONE))),
        (r.dQ ||= r.d.mod(r.q.subtract(n.ONE))),
        (r.qInv ||= r.q.modInverse(r.p));
      var a;
      do a = new n(e.util.bytesToHex(e.random.getBytes(r.n.bitLength() / 8)), 16);
      while (a.compareTo(r.n) >= 0 || !a.gcd(r.n).equals(n.ONE));
      t = t.multiply(a.modPow(r.e, r.n)).mod(r.n);
      for (var o = t.mod(r.p).modPow(r.dP, r.p), s = t.mod(r.q).modPow(r.dQ, r.q); o.compareTo(s) < 0; ) o = o.add(r.p);
      var c = o.subtract(s).multiply(r.qInv).mod(r.p).multiply(r.q).add(s);
      return ((c = c.multiply(a.modInverse(r.n)).mod(r.n)), c);
    };
  (s.rsa.encrypt = (t, r, i) => {
    var a = i,
      o,
      s = Math.ceil(r.n.bitLength() / 8);
    i !== !1 && i !== !0 ? ((a = i === 2), (o = _(t, r, i))) : ((o = e.util.createBuffer()), o.putBytes(t));
    for (
      var c = g(new n(o.toHex(), 16), r, a).toString(16), l = e.util.createBuffer(), u = s - Math.ceil(c.length / 2);
      u > 0;
    )
      l.putByte(0), --u;
    return (l.putBytes(e.util.hexToBytes(c)), l.getBytes());
  }),
    (s.rsa.decrypt = (t, r, i, a) => {
      var o = Math.ceil(r.n.bitLength() / 8);
      if (t.length !== o) {
        var s = /* @__PURE__ */ Error(`Encrypted message length is invalid.`);
        throw ((s.length = t.length), (s.expected = o), s);
      }
      var c = new n(e.util.createBuffer(t).toHex(), 16);
      if (c.compareTo(r.n) >= 0) throw Error(`Encrypted message is invalid.`);
      for (var l = g(c, r, i).toString(16), u = e.util.createBuffer(), d = o - Math.ceil(l.length / 2); d > 0; )
        u.putByte(0), --d;
      return (u.putBytes(e.util.hexToBytes(l)), a === !1 ? u.getBytes() : v(u.getBytes(), r, i));
    }),
    (s.rsa.createKeyPairGenerationState = (t, r, i) => {
      typeof t == `string` && (t = parseInt(t, 10)), (t ||= 2048), (i ||= {});
      var a = i.prng || e.random,
        o = {
          nextBytes: (e) => {
            for (var t = a.getBytesSync(e.length), n = 0; n < e.length; ++n) e[n] = t.charCodeAt(n);
          },
        },
        s = i.algorithm || `PRIMEINC`,
        c;
      if (s === `PRIMEINC`)
        (c = {
          algorithm: s,
          state: 0,
          bits: t,
          rng: o,
          eInt: r || 65537,
          e: new n(null),
          p: null,
          q: null,
          qBits: t >> 1,
          pBits: t - (t >> 1),
          pqState: 0,
          num: null,
          keys: null,
        }),
          c.e.fromInt(c.eInt);
      else throw Error(`Invalid key generation algorithm: ` + s);
      return c;
    }),
    (s.rsa.stepKeyPairGenerationState = (e, t) => {
      `algorithm` in e || (e.algorithm = `PRIMEINC`);
      var r = new n(null);
      r.fromInt(30);
      for (
        var i = 0, a = (e, t) => e | t, o = +(/* @__PURE__ */ new Date()), l, u = 0;
        e.keys === null && (t <= 0 || u < t);
      ) {
        if (e.state === 0) {
          var d = e.p === null ? e.pBits : e.qBits,
            f = d - 1;
          e.pqState === 0
            ? ((e.num = new n(d, e.rng)),
              e.num.testBit(f) || e.num.bitwiseTo(n.ONE.shiftLeft(f), a, e.num),
              e.num.dAddOffset(31 - e.num.mod(r).byteValue(), 0),
              (i = 0),
              ++e.pqState)
            : e.pqState === 1
              ? e.num.bitLength() > d
                ? (e.pqState = 0)
                : e.num.isProbablePrime(x(e.num.bitLength()))
                  ? ++e.pqState
                  : e.num.dAddOffset(c[i++ % 8], 0)
              : e.pqState === 2
                ? (e.pqState = e.num.subtract(n.ONE).gcd(e.e).compareTo(n.ONE) === 0 ? 3 : 0)
                : e.pqState === 3 &&
                  ((e.pqState = 0),
                  e.p === null ? (e.p = e.num) : (e.q = e.num),
                  e.p !== null && e.q !== null && ++e.state,
                  (e.num = null));
        } else if (e.state === 1) e.p.compareTo(e.q) < 0 && ((e.num = e.p), (e.p = e.q), (e.q = e.num)), ++e.state;
        else if (e.state === 2)
          (e.p1 = e.p.subtract(n.ONE)), (e.q1 = e.q.subtract(n.ONE)), (e.phi = e.p1.multiply(e.q1)), ++e.state;
        else if (e.state === 3)
          e.phi.gcd(e.e).compareTo(n.ONE) === 0 ? ++e.state : ((e.p = null), (e.q = null), (e.state = 0));
        else if (e.state === 4)
          (e.n = e.p.multiply(e.q)), e.n.bitLength() === e.bits ? ++e.state : ((e.q = null), (e.state = 0));
        else if (e.state === 5) {
          var p = e.e.modInverse(e.phi);
          e.keys = {
            privateKey: s.rsa.setPrivateKey(e.n, e.e, p, e.p, e.q, p.mod(e.p1), p.mod(e.q1), e.q.modInverse(e.p)),
            publicKey: s.rsa.setPublicKey(e.n, e.e),
          };
        }
        (l = +(/* @__PURE__ */ new Date())), (u += l - o), (o = l);
      }
      return e.keys !== null;
    }),
    (s.rsa.generateKeyPair = function (t, n, a, c) {
      if (
        (arguments.length === 1
          ? typeof t == `object`
            ? ((a = t), (t = void 0))
            : typeof t == `function` && ((c = t), (t = void 0))
          : arguments.length === 2
            ? typeof t == `number`
              ? typeof n == `function`
                ? ((c = n), (n = void 0))
                : typeof n != `number` && ((a = n), (n = void 0))
              : ((a = t), (c = n), (t = void 0), (n = void 0))
            : arguments.length === 3 &&
              (typeof n == `number`
                ? typeof a == `function` && ((c = a), (a = void 0))
                : ((c = a), (a = n), (n = void 0))),
        (a ||= {}),
        t === void 0 && (t = a.bits || 2048),
        n === void 0 && (n = a.e || 65537),
        !e.options.usePureJavaScript && !a.prng && t >= 256 && t <= 16384 && (n === 65537 || n === 3))
      ) {
        if (c) {
          if (S(`generateKeyPair`))
            return r.generateKeyPair(
              `rsa`,
              {
                modulusLength: t,
                publicExponent: n,
                publicKeyEncoding: { type: `spki`, format: `pem` },
                privateKeyEncoding: { type: `pkcs8`, format: `pem` },
              },
              (e, t, n) => {
                if (e) return c(e);
                c(null, { privateKey: s.privateKeyFromPem(n), publicKey: s.publicKeyFromPem(t) });
              },
            );
          if (C(`generateKey`) && C(`exportKey`))
            return o.globalScope.crypto.subtle
              .generateKey(
                { name: `RSASSA-PKCS1-v1_5`, modulusLength: t, publicExponent: E(n), hash: { name: `SHA-256` } },
                !0,
                [`sign`, `verify`],
              )
              .then((e) => o.globalScope.crypto.subtle.exportKey(`pkcs8`, e.privateKey))
              .then(void 0, (e) => {
                c(e);
              })
              .then((t) => {
                if (t) {
                  var n = s.privateKeyFromAsn1(i.fromDer(e.util.createBuffer(t)));
                  c(null, { privateKey: n, publicKey: s.setRsaPublicKey(n.n, n.e) });
                }
              });
          if (w(`generateKey`) && w(`exportKey`)) {
            var l = o.globalScope.msCrypto.subtle.generateKey(
              { name: `RSASSA-PKCS1-v1_5`, modulusLength: t, publicExponent: E(n), hash: { name: `SHA-256` } },
              !0,
              [`sign`, `verify`],
            );
            (l.oncomplete = (t) => {
              var n = t.target.result,
                r = o.globalScope.msCrypto.subtle.exportKey(`pkcs8`, n.privateKey);
              (r.oncomplete = (t) => {
                var n = t.target.result,
                  r = s.privateKeyFromAsn1(i.fromDer(e.util.createBuffer(n)));
                c(null, { privateKey: r, publicKey: s.setRsaPublicKey(r.n, r.e) });
              }),
                (r.onerror = (e) => {
                  c(e);
                });
            }),
              (l.onerror = (e) => {
                c(e);
              });
            return;
          }
        } else if (S(`generateKeyPairSync`)) {
          var u = r.generateKeyPairSync(`rsa`, {
            modulusLength: t,
            publicExponent: n,
            publicKeyEncoding: { type: `spki`, format: `pem` },
            privateKeyEncoding: { type: `pkcs8`, format: `pem` },
          });
          return { privateKey: s.privateKeyFromPem(u.privateKey), publicKey: s.publicKeyFromPem(u.publicKey) };
        }
      }
      var d = s.rsa.createKeyPairGenerationState(t, n, a);
      if (!c) return (s.rsa.stepKeyPairGenerationState(d, 0), d.keys);
      y(d, a, c);
    }),
    (s.setRsaPublicKey = s.rsa.setPublicKey =
      (t, n) => {
        var r = { n: t, e: n };
        return (
          (r.encrypt = (t, n, i) => {
            if (
              (typeof n == `string` ? (n = n.toUpperCase()) : n === void 0 && (n = `RSAES-PKCS1-V1_5`),
              n === `RSAES-PKCS1-V1_5`)
            )
              n = { encode: (e, t, n) => _(e, t, 2).getBytes() };
            else if (n === `RSA-OAEP` || n === `RSAES-OAEP`) n = { encode: (t, n) => e.pkcs1.encode_rsa_oaep(n, t, i) };
            else if ([`RAW`, `NONE`, `NULL`, null].indexOf(n) !== -1) n = { encode: (e) => e };
            else if (typeof n == `string`) throw Error(`Unsupported encryption scheme: "` + n + `".`);
            var a = n.encode(t, r, !0);
            return s.rsa.encrypt(a, r, !0);
          }),
          (r.verify = (t, n, a, o) => {
            typeof a == `string` ? (a = a.toUpperCase()) : a === void 0 && (a = `RSASSA-PKCS1-V1_5`),
              o === void 0 && (o = { _parseAllDigestBytes: !0, _skipPaddingChecks: !1 }),
              `_parseAllDigestBytes` in o || (o._parseAllDigestBytes = !0),
              `_skipPaddingChecks` in o || (o._skipPaddingChecks = !1),
              a === `RSASSA-PKCS1-V1_5`
                ? (a = {
                    verify: (t, n) => {
                      n = v(n, r, !0, void 0, o);
                      var a = i.fromDer(n, { parseAllBytes: o._parseAllDigestBytes }),
                        s = {},
                        c = [];
                      if (!i.validate(a, m, s, c) || a.value.length !== 2) {
                        var l = /* @__PURE__ */ Error(
                          `ASN.1 object does not contain a valid RSASSA-PKCS1-v1_5 DigestInfo value.`,
                        );
                        throw ((l.errors = c), l);
                      }
                      var u = i.derToOid(s.algorithmIdentifier);
                      if (
                        u !== e.oids.md2 &&
                        u !== e.oids.md5 &&
                        u !== e.oids.sha1 &&
                        u !== e.oids.sha224 &&
                        u !== e.oids.sha256 &&
                        u !== e.oids.sha384 &&
                        u !== e.oids.sha512 &&
                        u !== e.oids[`sha512-224`] &&
                        u !== e.oids[`sha512-256`]
                      ) {
                        var l = /* @__PURE__ */ Error(`Unknown RSASSA-PKCS1-v1_5 DigestAlgorithm identifier.`);
                        throw ((l.oid = u), l);
                      }
                      if ((u === e.oids.md2 || u === e.oids.md5) && !(`parameters` in s))
                        throw Error(
                          `ASN.1 object does not contain a valid RSASSA-PKCS1-v1_5 DigestInfo value. Missing algorithm identifier NULL parameters.`,
                        );
                      return t === s.digest;
                    },
                  })
                : (a === `NONE` || a === `NULL` || a === null) &&
                  (a = { verify: (e, t) => ((t = v(t, r, !0, void 0, o)), e === t) });
            var c = s.rsa.decrypt(n, r, !0, !1);
            return a.verify(t, c, r.n.bitLength());
          }),
          r
        );
      }),
    (s.setRsaPrivateKey = s.rsa.setPrivateKey =
      (t, n, r, i, a, o, c, l) => {
        var u = { n: t, e: n, d: r, p: i, q: a, dP: o, dQ: c, qInv: l };
        return (
          (u.decrypt = (t, n, r) => {
            typeof n == `string` ? (n = n.toUpperCase()) : n === void 0 && (n = `RSAES-PKCS1-V1_5`);
            var i = s.rsa.decrypt(t, u, !1, !1);
            if (n === `RSAES-PKCS1-V1_5`) n = { decode: v };
            else if (n === `RSA-OAEP` || n === `RSAES-OAEP`) n = { decode: (t, n) => e.pkcs1.decode_rsa_oaep(n, t, r) };
            else if ([`RAW`, `NONE`, `NULL`, null].indexOf(n) !== -1) n = { decode: (e) => e };
            else throw Error(`Unsupported encryption scheme: "` + n + `".`);
            return n.decode(i, u, !1);
          }),
          (u.sign = (e, t) => {
            var n = !1;
            typeof t == `string` && (t = t.toUpperCase()),
              t === void 0 || t === `RSASSA-PKCS1-V1_5`
                ? ((t = { encode: h }), (n = 1))
                : (t === `NONE` || t === `NULL` || t === null) && ((t = { encode: () => e }), (n = 1));
            var r = t.encode(e, u.n.bitLength());
            return s.rsa.encrypt(r, u, n);
          }),
          u
        );
      }),
    (s.wrapRsaPrivateKey = (e) =>
      i.create(i.Class.UNIVERSAL, i.Type.SEQUENCE, !0, [
        i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, i.integerToDer(0).getBytes()),
        i.create(i.Class.UNIVERSAL, i.Type.SEQUENCE, !0, [
          i.create(i.Class.UNIVERSAL, i.Type.OID, !1, i.oidToDer(s.oids.rsaEncryption).getBytes()),
          i.create(i.Class.UNIVERSAL, i.Type.NULL, !1, ``),
        ]),
        i.create(i.Class.UNIVERSAL, i.Type.OCTETSTRING, !1, i.toDer(e).getBytes()),
      ])),
    (s.privateKeyFromAsn1 = (t) => {
      var r = {},
        a = [];
      if (
        (i.validate(t, l, r, a) && (t = i.fromDer(e.util.createBuffer(r.privateKey))),
        (r = {}),
        (a = []),
        !i.validate(t, u, r, a))
      ) {
        var o = /* @__PURE__ */ Error(`Cannot read private key. ASN.1 object does not contain an RSAPrivateKey.`);
        throw ((o.errors = a), o);
      }
      var c = e.util.createBuffer(r.privateKeyModulus).toHex(),
        d = e.util.createBuffer(r.privateKeyPublicExponent).toHex(),
        f = e.util.createBuffer(r.privateKeyPrivateExponent).toHex(),
        p = e.util.createBuffer(r.privateKeyPrime1).toHex(),
        m = e.util.createBuffer(r.privateKeyPrime2).toHex(),
        h = e.util.createBuffer(r.privateKeyExponent1).toHex(),
        g = e.util.createBuffer(r.privateKeyExponent2).toHex(),
        _ = e.util.createBuffer(r.privateKeyCoefficient).toHex();
      return s.setRsaPrivateKey(
        new n(c, 16),
        new n(d, 16),
        new n(f, 16),
        new n(p, 16),
        new n(m, 16),
        new n(h, 16),
        new n(g, 16),
        new n(_, 16),
      );
    }),
    (s.privateKeyToAsn1 = s.privateKeyToRSAPrivateKey =
      (e) =>
        i.create(i.Class.UNIVERSAL, i.Type.SEQUENCE, !0, [
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, i.integerToDer(0).getBytes()),
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.n)),
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.e)),
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.d)),
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.p)),
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.q)),
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.dP)),
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.dQ)),
          i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.qInv)),
        ])),
    (s.publicKeyFromAsn1 = (t) => {
      var r = {},
        a = [];
      if (i.validate(t, p, r, a)) {
        var o = i.derToOid(r.publicKeyOid);
        if (o !== s.oids.rsaEncryption) {
          var c = /* @__PURE__ */ Error(`Cannot read public key. Unknown OID.`);
          throw ((c.oid = o), c);
        }
        t = r.rsaPublicKey;
      }
      if (((a = []), !i.validate(t, f, r, a))) {
        var c = /* @__PURE__ */ Error(`Cannot read public key. ASN.1 object does not contain an RSAPublicKey.`);
        throw ((c.errors = a), c);
      }
      var l = e.util.createBuffer(r.publicKeyModulus).toHex(),
        u = e.util.createBuffer(r.publicKeyExponent).toHex();
      return s.setRsaPublicKey(new n(l, 16), new n(u, 16));
    }),
    (s.publicKeyToAsn1 = s.publicKeyToSubjectPublicKeyInfo =
      (e) =>
        i.create(i.Class.UNIVERSAL, i.Type.SEQUENCE, !0, [
          i.create(i.Class.UNIVERSAL, i.Type.SEQUENCE, !0, [
            i.create(i.Class.UNIVERSAL, i.Type.OID, !1, i.oidToDer(s.oids.rsaEncryption).getBytes()),
            i.create(i.Class.UNIVERSAL, i.Type.NULL, !1, ``),
          ]),
          i.create(i.Class.UNIVERSAL, i.Type.BITSTRING, !1, [s.publicKeyToRSAPublicKey(e)]),
        ])),
    (s.publicKeyToRSAPublicKey = (e) =>
      i.create(i.Class.UNIVERSAL, i.Type.SEQUENCE, !0, [
        i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.n)),
        i.create(i.Class.UNIVERSAL, i.Type.INTEGER, !1, b(e.e)),
      ]));
  function _(t, n, r) {
    var i = e.util.createBuffer(),
      a = Math.ceil(n.n.bitLength() / 8);
    if (t.length > a - 11) {
      var o = /* @__PURE__ */ Error(`Message is too long for PKCS#1 v1.5 padding.`);
      throw ((o.length = t.length), (o.max = a - 11), o);
    }
    i.putByte(0), i.putByte(r);
    var s = a - 3 - t.length,
      c;
    if (r === 0 || r === 1) {
      c = r === 0 ? 0 : 255;
      for (var l = 0; l < s; ++l) i.putByte(c);
    } else
      for (; s > 0; ) {
        for (var u = 0, d = e.random.getBytes(s), l = 0; l < s; ++l)
          (c = d.charCodeAt(l)), c === 0 ? ++u : i.putByte(c);
        s = u;
      }
    return (i.putByte(0), i.putBytes(t), i);
  }
  function v(t, n, r, i, a) {
    var o = Math.ceil(n.n.bitLength() / 8),
      s = e.util.createBuffer(t),
      c = s.getByte(),
      l = s.getByte();
    if (c !== 0 || (r && l !== 0 && l !== 1) || (!r && l !== 2) || (r && l === 0 && i === void 0))
      throw Error(`Encryption block is invalid.`);
    var u = 0;
    if (l === 0) {
      u = o - 3 - i;
      for (var d = 0; d < u; ++d) if (s.getByte() !== 0) throw Error(`Encryption block is invalid.`);
    } else if (l === 1) {
      for (u = 0; s.length() > 1; ) {
        if (s.getByte() !== 255) {
          --s.read;
          break;
        }
        ++u;
      }
      if (u < 8 && !(a && a._skipPaddingChecks)) throw Error(`Encryption block is invalid.`);
    } else if (l === 2) {
      for (u = 0; s.length() > 1; ) {
        if (s.getByte() === 0) {
          --s.read;
          break;
        }
        ++u;
      }
      if (u < 8 && !(a && a._skipPaddingChecks)) throw Error(`Encryption block is invalid.`);
    }
    if (s.getByte() !== 0 || u !== o - 3 - s.length()) throw Error(`Encryption block is invalid.`);
    return s.getBytes();
  }
  function y(t, r, i) {
    typeof r == `function` && ((i = r), (r = {})), (r ||= {});
    var a = {
      algorithm: {
        name: r.algorithm || `PRIMEINC`,
        options: { workers: r.workers || 2, workLoad: r.workLoad || 100, workerScript: r.workerScript },
      },
    };
    `prng` in r && (a.prng = r.prng), o();
    function o() {
      c(t.pBits, (e, n) => {
        if (e) return i(e);
        if (((t.p = n), t.q !== null)) return l(e, t.q);
        c(t.qBits, l);
      });
    }
    function c(t, n) {
      e.prime.generateProbablePrime(t, a, n);
    }
    function l(e, r) {
      if (e) return i(e);
      if (((t.q = r), t.p.compareTo(t.q) < 0)) {
        var a = t.p;
        (t.p = t.q), (t.q = a);
      }
      if (t.p.subtract(n.ONE).gcd(t.e).compareTo(n.ONE) !== 0) (t.p = null), o();
      else if (t.q.subtract(n.ONE).gcd(t.e).compareTo(n.ONE) !== 0) (t.q = null), c(t.qBits, l);
      else if (
        ((t.p1 = t.p.subtract(n.ONE)),
        (t.q1 = t.q.subtract(n.ONE)),
        (t.phi = t.p1.multiply(t.q1)),
        t.phi.gcd(t.e).compareTo(n.ONE) !== 0)
      )
        (t.p = t.q = null), o();
      else if (((t.n = t.p.multiply(t.q)), t.n.bitLength() !== t.bits)) (t.q = null), c(t.qBits, l);
      else {
        var u = t.e.modInverse(t.phi);
        (t.keys = {
          privateKey: s.rsa.setPrivateKey(t.n, t.e, u, t.p, t.q, u.mod(t.p1), u.mod(t.q1), t.q.modInverse(t.p)),
          publicKey: s.rsa.setPublicKey(t.n, t.e),
        }),
          i(null, t.keys);
      }
    }
  }
  function b(t) {
    var n = t.toString(16);
    n[0] >= `8` && (n = `00` + n);
    var r = e.util.hexToBytes(n);
    return r.length > 1 &&
      ((r.charCodeAt(0) === 0 && !(r.charCodeAt(1) & 128)) ||
        (r.charCodeAt(0) === 255 && (r.charCodeAt(1) & 128) == 128))
      ? r.substr(1)
      : r;
  }
  function x(e) {
    return e <= 100
      ? 27
      : e <= 150
        ? 18
        : e <= 200
          ? 15
          : e <= 250
            ? 12
            : e <= 300
              ? 9
              : e <= 350
                ? 8
                : e <= 400
                  ? 7
                  : e <= 500
                    ? 6
                    : e <= 600
                      ? 5
                      : e <= 800
                        ? 4
                        : e <= 1250
                          ? 3
                          : 2;
  }
  function S(t) {
    return e.util.isNodejs && typeof r[t] == `function`;
  }
  function C(e) {
    return (
      o.globalScope !== void 0 &&
      typeof o.globalScope.crypto == `object` &&
      typeof o.globalScope.crypto.subtle == `object` &&
      typeof o.globalScope.crypto.subtle[e] == `function`
    );
  }
  function w(e) {
    return (
      o.globalScope !== void 0 &&
      typeof o.globalScope.msCrypto == `object` &&
      typeof o.globalScope.msCrypto.subtle == `object` &&
      typeof o.globalScope.msCrypto.subtle[e] == `function`
    );
  }
  function E(t) {
    for (var n = e.util.hexToBytes(t.toString(16)), r = new Uint8Array(n.length), i = 0; i < n.length; ++i)
      r[i] = n.charCodeAt(i);
    return r;
  }
  return ve;
}
var xe, Se;
function Ce() {
  if (Se) return xe;
  Se = 1;
  var e = a();
  if ((b(), D(), U(), j(), T(), K(), z(), Q(), ae(), be(), d(), t === void 0)) var t = e.jsbn.BigInteger;
  var n = e.asn1,
    r = (e.pki = e.pki || {});
  xe = r.pbe = e.pbe = e.pbe || {};
  var i = r.oids,
    o = {
      name: `EncryptedPrivateKeyInfo`,
      tagClass: n.Class.UNIVERSAL,
      type: n.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `EncryptedPrivateKeyInfo.encryptionAlgorithm`,
          tagClass: n.Class.UNIVERSAL,
          type: n.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `AlgorithmIdentifier.algorithm`,
              tagClass: n.Class.UNIVERSAL,
              type: n.Type.OID,
              constructed: !1,
              capture: `encryptionOid`,
            },
            {
              name: `AlgorithmIdentifier.parameters`,
              tagClass: n.Class.UNIVERSAL,
              type: n.Type.SEQUENCE,
              constructed: !0,
              captureAsn1: `encryptionParams`,
            },
          ],
        },
        {
          name: `EncryptedPrivateKeyInfo.encryptedData`,
          tagClass: n.Class.UNIVERSAL,
          type: n.Type.OCTETSTRING,
          constructed: !1,
          capture: `encryptedData`,
        },
      ],
    },
    s = {
      name: `PBES2Algorithms`,
      tagClass: n.Class.UNIVERSAL,
      type: n.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `PBES2Algorithms.keyDerivationFunc`,
          tagClass: n.Class.UNIVERSAL,
          type: n.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `PBES2Algorithms.keyDerivationFunc.oid`,
              tagClass: n.Class.UNIVERSAL,
              type: n.Type.OID,
              constructed: !1,
              capture: `kdfOid`,
            },
            {
              name: `PBES2Algorithms.params`,
              tagClass: n.Class.UNIVERSAL,
              type: n.Type.SEQUENCE,
              constructed: !0,
              value: [
                {
                  name: `PBES2Algorithms.params.salt`,
                  tagClass: n.Class.UNIVERSAL,
                  type: n.Type.OCTETSTRING,
                  constructed: !1,
                  capture: `kdfSalt`,
                },
                {
                  name: `PBES2Algorithms.params.iterationCount`,
                  tagClass: n.Class.UNIVERSAL,
                  type: n.Type.INTEGER,
                  constructed: !1,
                  capture: `kdfIterationCount`,
                },
                {
                  name: `PBES2Algorithms.params.keyLength`,
                  tagClass: n.Class.UNIVERSAL,
                  type: n.Type.INTEGER,
                  constructed: !1,
                  optional: !0,
                  capture: `keyLength`,
                },
                {
                  name: `PBES2Algorithms.params.prf`,
                  tagClass: n.Class.UNIVERSAL,
                  type: n.Type.SEQUENCE,
                  constructed: !0,
                  optional: !0,
                  value: [
                    {
                      name: `PBES2Algorithms.params.prf.algorithm`,
                      tagClass: n.Class.UNIVERSAL,
                      type: n.Type.OID,
                      constructed: !1,
                      capture: `prfOid`,
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          name: `PBES2Algorithms.encryptionScheme`,
          tagClass: n.Class.UNIVERSAL,
          type: n.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `PBES2Algorithms.encryptionScheme.oid`,
              tagClass: n.Class.UNIVERSAL,
              type: n.Type.OID,
              constructed: !1,
              capture: `encOid`,
            },
            {
              name: `PBES2Algorithms.encryptionScheme.iv`,
              tagClass: n.Class.UNIVERSAL,
              type: n.Type.OCTETSTRING,
              constructed: !1,
              capture: `encIv`,
            },
          ],
        },
      ],
    },
    c = {
      name: `pkcs-12PbeParams`,
      tagClass: n.Class.UNIVERSAL,
      type: n.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `pkcs-12PbeParams.salt`,
          tagClass: n.Class.UNIVERSAL,
          type: n.Type.OCTETSTRING,
          constructed: !1,
          capture: `salt`,
        },
        {
          name: `pkcs-12PbeParams.iterations`,
          tagClass: n.Class.UNIVERSAL,
          type: n.Type.INTEGER,
          constructed: !1,
          capture: `iterations`,
        },
      ],
    };
  (r.encryptPrivateKeyInfo = (t, a, o) => {
    (o ||= {}),
      (o.saltSize = o.saltSize || 8),
      (o.count = o.count || 2048),
      (o.algorithm = o.algorithm || `aes128`),
      (o.prfAlgorithm = o.prfAlgorithm || `sha1`);
    var s = e.random.getBytesSync(o.saltSize),
      c = o.count,
      l = n.integerToDer(c),
      u,
      d,
      m;
    if (o.algorithm.indexOf(`aes`) === 0 || o.algorithm === `des`) {
      var h, g, _;
      switch (o.algorithm) {
        case `aes128`:
          (u = 16), (h = 16), (g = i[`aes128-CBC`]), (_ = e.aes.createEncryptionCipher);
          break;
        case `aes192`:
          (u = 24), (h = 16), (g = i[`aes192-CBC`]), (_ = e.aes.createEncryptionCipher);
          break;
        case `aes256`:
          (u = 32), (h = 16), (g = i[`aes256-CBC`]), (_ = e.aes.createEncryptionCipher);
          break;
        case `des`:
          (u = 8), (h = 8), (g = i.desCBC), (_ = e.des.createEncryptionCipher);
          break;
        default:
          var v = /* @__PURE__ */ Error(`Cannot encrypt private key. Unknown encryption algorithm.`);
          throw ((v.algorithm = o.algorithm), v);
      }
      var y = `hmacWith` + o.prfAlgorithm.toUpperCase(),
        b = f(y),
        x = e.pkcs5.pbkdf2(a, s, c, u, b),
        S = e.random.getBytesSync(h),
        C = _(x);
      C.start(S), C.update(n.toDer(t)), C.finish(), (m = C.output.getBytes());
      var w = p(s, l, u, y);
      d = n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
        n.create(n.Class.UNIVERSAL, n.Type.OID, !1, n.oidToDer(i.pkcs5PBES2).getBytes()),
        n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
          n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
            n.create(n.Class.UNIVERSAL, n.Type.OID, !1, n.oidToDer(i.pkcs5PBKDF2).getBytes()),
            w,
          ]),
          n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
            n.create(n.Class.UNIVERSAL, n.Type.OID, !1, n.oidToDer(g).getBytes()),
            n.create(n.Class.UNIVERSAL, n.Type.OCTETSTRING, !1, S),
          ]),
        ]),
      ]);
    } else if (o.algorithm === `3des`) {
      u = 24;
      var T = new e.util.ByteBuffer(s),
        x = r.pbe.generatePkcs12Key(a, T, 1, c, u),
        S = r.pbe.generatePkcs12Key(a, T, 2, c, u),
        C = e.des.createEncryptionCipher(x);
      C.start(S),
        C.update(n.toDer(t)),
        C.finish(),
        (m = C.output.getBytes()),
        (d = n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
          n.create(n.Class.UNIVERSAL, n.Type.OID, !1, n.oidToDer(i[`pbeWithSHAAnd3-KeyTripleDES-CBC`]).getBytes()),
          n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
            n.create(n.Class.UNIVERSAL, n.Type.OCTETSTRING, !1, s),
            n.create(n.Class.UNIVERSAL, n.Type.INTEGER, !1, l.getBytes()),
          ]),
        ]));
    } else {
      var v = /* @__PURE__ */ Error(`Cannot encrypt private key. Unknown encryption algorithm.`);
      throw ((v.algorithm = o.algorithm), v);
    }
    return n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
      d,
      n.create(n.Class.UNIVERSAL, n.Type.OCTETSTRING, !1, m),
    ]);
  }),
    (r.decryptPrivateKeyInfo = (t, i) => {
      var a = null,
        s = {},
        c = [];
      if (!n.validate(t, o, s, c)) {
        var l = /* @__PURE__ */ Error(
          `Cannot read encrypted private key. ASN.1 object is not a supported EncryptedPrivateKeyInfo.`,
        );
        throw ((l.errors = c), l);
      }
      var u = n.derToOid(s.encryptionOid),
        d = r.pbe.getCipher(u, s.encryptionParams, i),
        f = e.util.createBuffer(s.encryptedData);
      return (d.update(f), d.finish() && (a = n.fromDer(d.output)), a);
    }),
    (r.encryptedPrivateKeyToPem = (t, r) => {
      var i = { type: `ENCRYPTED PRIVATE KEY`, body: n.toDer(t).getBytes() };
      return e.pem.encode(i, { maxline: r });
    }),
    (r.encryptedPrivateKeyFromPem = (t) => {
      var r = e.pem.decode(t)[0];
      if (r.type !== `ENCRYPTED PRIVATE KEY`) {
        var i = /* @__PURE__ */ Error(
          `Could not convert encrypted private key from PEM; PEM header type is "ENCRYPTED PRIVATE KEY".`,
        );
        throw ((i.headerType = r.type), i);
      }
      if (r.procType && r.procType.type === `ENCRYPTED`)
        throw Error(`Could not convert encrypted private key from PEM; PEM is encrypted.`);
      return n.fromDer(r.body);
    }),
    (r.encryptRsaPrivateKey = (t, i, a) => {
      if (((a ||= {}), !a.legacy)) {
        var o = r.wrapRsaPrivateKey(r.privateKeyToAsn1(t));
        return ((o = r.encryptPrivateKeyInfo(o, i, a)), r.encryptedPrivateKeyToPem(o));
      }
      var s, c, l, u;
      switch (a.algorithm) {
        case `aes128`:
          (s = `AES-128-CBC`), (l = 16), (c = e.random.getBytesSync(16)), (u = e.aes.createEncryptionCipher);
          break;
        case `aes192`:
          (s = `AES-192-CBC`), (l = 24), (c = e.random.getBytesSync(16)), (u = e.aes.createEncryptionCipher);
          break;
        case `aes256`:
          (s = `AES-256-CBC`), (l = 32), (c = e.random.getBytesSync(16)), (u = e.aes.createEncryptionCipher);
          break;
        case `3des`:
          (s = `DES-EDE3-CBC`), (l = 24), (c = e.random.getBytesSync(8)), (u = e.des.createEncryptionCipher);
          break;
        case `des`:
          (s = `DES-CBC`), (l = 8), (c = e.random.getBytesSync(8)), (u = e.des.createEncryptionCipher);
          break;
        default:
          var d = /* @__PURE__ */ Error(
            `Could not encrypt RSA private key; unsupported encryption algorithm "` + a.algorithm + `".`,
          );
          throw ((d.algorithm = a.algorithm), d);
      }
      var f = e.pbe.opensslDeriveBytes(i, c.substr(0, 8), l),
        p = u(f);
      p.start(c), p.update(n.toDer(r.privateKeyToAsn1(t))), p.finish();
      var m = {
        type: `RSA PRIVATE KEY`,
        procType: { version: `4`, type: `ENCRYPTED` },
        dekInfo: { algorithm: s, parameters: e.util.bytesToHex(c).toUpperCase() },
        body: p.output.getBytes(),
      };
      return e.pem.encode(m);
    }),
    (r.decryptRsaPrivateKey = (t, i) => {
      var a = null,
        o = e.pem.decode(t)[0];
      if (o.type !== `ENCRYPTED PRIVATE KEY` && o.type !== `PRIVATE KEY` && o.type !== `RSA PRIVATE KEY`) {
        var s = /* @__PURE__ */ Error(
          `Could not convert private key from PEM; PEM header type is not "ENCRYPTED PRIVATE KEY", "PRIVATE KEY", or "RSA PRIVATE KEY".`,
        );
        throw ((s.headerType = s), s);
      }
      if (o.procType && o.procType.type === `ENCRYPTED`) {
        var c, l;
        switch (o.dekInfo.algorithm) {
          case `DES-CBC`:
            (c = 8), (l = e.des.createDecryptionCipher);
            break;
          case `DES-EDE3-CBC`:
            (c = 24), (l = e.des.createDecryptionCipher);
            break;
          case `AES-128-CBC`:
            (c = 16), (l = e.aes.createDecryptionCipher);
            break;
          case `AES-192-CBC`:
            (c = 24), (l = e.aes.createDecryptionCipher);
            break;
          case `AES-256-CBC`:
            (c = 32), (l = e.aes.createDecryptionCipher);
            break;
          case `RC2-40-CBC`:
            (c = 5), (l = (t) => e.rc2.createDecryptionCipher(t, 40));
            break;
          case `RC2-64-CBC`:
            (c = 8), (l = (t) => e.rc2.createDecryptionCipher(t, 64));
            break;
          case `RC2-128-CBC`:
            (c = 16), (l = (t) => e.rc2.createDecryptionCipher(t, 128));
            break;
          default:
            var s = /* @__PURE__ */ Error(
              `Could not decrypt private key; unsupported encryption algorithm "` + o.dekInfo.algorithm + `".`,
            );
            throw ((s.algorithm = o.dekInfo.algorithm), s);
        }
        var u = e.util.hexToBytes(o.dekInfo.parameters),
          d = e.pbe.opensslDeriveBytes(i, u.substr(0, 8), c),
          f = l(d);
        if ((f.start(u), f.update(e.util.createBuffer(o.body)), f.finish())) a = f.output.getBytes();
        else return a;
      } else a = o.body;
      return (
        (a = o.type === `ENCRYPTED PRIVATE KEY` ? r.decryptPrivateKeyInfo(n.fromDer(a), i) : n.fromDer(a)),
        a !== null && (a = r.privateKeyFromAsn1(a)),
        a
      );
    }),
    (r.pbe.generatePkcs12Key = (t, n, r, i, a, o) => {
      var s, c;
      if (o == null) {
        if (!(`sha1` in e.md)) throw Error(`"sha1" hash algorithm unavailable.`);
        o = e.md.sha1.create();
      }
      var l = o.digestLength,
        u = o.blockLength,
        d = new e.util.ByteBuffer(),
        f = new e.util.ByteBuffer();
      if (t != null) {
        for (c = 0; c < t.length; c++) f.putInt16(t.charCodeAt(c));
        f.putInt16(0);
      }
      var p = f.length(),
        m = n.length(),
        h = new e.util.ByteBuffer();
      h.fillWithByte(r, u);
      var g = u * Math.ceil(m / u),
        _ = new e.util.ByteBuffer();
      for (c = 0; c < g; c++) _.putByte(n.at(c % m));
      var v = u * Math.ceil(p / u),
        y = new e.util.ByteBuffer();
      for (c = 0; c < v; c++) y.putByte(f.at(c % p));
      var b = _;
      b.putBuffer(y);
      for (var x = Math.ceil(a / l), S = 1; S <= x; S++) {
        var C = new e.util.ByteBuffer();
        C.putBytes(h.bytes()), C.putBytes(b.bytes());
        for (var w = 0; w < i; w++) o.start(), o.update(C.getBytes()), (C = o.digest());
        var T = new e.util.ByteBuffer();
        for (c = 0; c < u; c++) T.putByte(C.at(c % l));
        var E = Math.ceil(m / u) + Math.ceil(p / u),
          D = new e.util.ByteBuffer();
        for (s = 0; s < E; s++) {
          var O = new e.util.ByteBuffer(b.getBytes(u)),
            k = 511;
          for (c = T.length() - 1; c >= 0; c--) (k >>= 8), (k += T.at(c) + O.at(c)), O.setAt(c, k & 255);
          D.putBuffer(O);
        }
        (b = D), d.putBuffer(C);
      }
      return (d.truncate(d.length() - a), d);
    }),
    (r.pbe.getCipher = (e, t, n) => {
      switch (e) {
        case r.oids.pkcs5PBES2:
          return r.pbe.getCipherForPBES2(e, t, n);
        case r.oids[`pbeWithSHAAnd3-KeyTripleDES-CBC`]:
        case r.oids[`pbewithSHAAnd40BitRC2-CBC`]:
          return r.pbe.getCipherForPKCS12PBE(e, t, n);
        default:
          var i = /* @__PURE__ */ Error(`Cannot read encrypted PBE data block. Unsupported OID.`);
          throw (
            (i.oid = e),
            (i.supportedOids = [`pkcs5PBES2`, `pbeWithSHAAnd3-KeyTripleDES-CBC`, `pbewithSHAAnd40BitRC2-CBC`]),
            i
          );
      }
    }),
    (r.pbe.getCipherForPBES2 = (t, i, a) => {
      var o = {},
        c = [];
      if (!n.validate(i, s, o, c)) {
        var l = /* @__PURE__ */ Error(
          `Cannot read password-based-encryption algorithm parameters. ASN.1 object is not a supported EncryptedPrivateKeyInfo.`,
        );
        throw ((l.errors = c), l);
      }
      if (((t = n.derToOid(o.kdfOid)), t !== r.oids.pkcs5PBKDF2)) {
        var l = /* @__PURE__ */ Error(`Cannot read encrypted private key. Unsupported key derivation function OID.`);
        throw ((l.oid = t), (l.supportedOids = [`pkcs5PBKDF2`]), l);
      }
      if (
        ((t = n.derToOid(o.encOid)),
        t !== r.oids[`aes128-CBC`] &&
          t !== r.oids[`aes192-CBC`] &&
          t !== r.oids[`aes256-CBC`] &&
          t !== r.oids[`des-EDE3-CBC`] &&
          t !== r.oids.desCBC)
      ) {
        var l = /* @__PURE__ */ Error(`Cannot read encrypted private key. Unsupported encryption scheme OID.`);
        throw (
          (l.oid = t), (l.supportedOids = [`aes128-CBC`, `aes192-CBC`, `aes256-CBC`, `des-EDE3-CBC`, `desCBC`]), l
        );
      }
      var d = o.kdfSalt,
        f = e.util.createBuffer(o.kdfIterationCount);
      f = f.getInt(f.length() << 3);
      var p, m;
      switch (r.oids[t]) {
        case `aes128-CBC`:
          (p = 16), (m = e.aes.createDecryptionCipher);
          break;
        case `aes192-CBC`:
          (p = 24), (m = e.aes.createDecryptionCipher);
          break;
        case `aes256-CBC`:
          (p = 32), (m = e.aes.createDecryptionCipher);
          break;
        case `des-EDE3-CBC`:
          (p = 24), (m = e.des.createDecryptionCipher);
          break;
        case `desCBC`:
          (p = 8), (m = e.des.createDecryptionCipher);
      }
      var h = u(o.prfOid),
        g = e.pkcs5.pbkdf2(a, d, f, p, h),
        _ = o.encIv,
        v = m(g);
      return (v.start(_), v);
    }),
    (r.pbe.getCipherForPKCS12PBE = (t, i, a) => {
      var o = {},
        s = [];
      if (!n.validate(i, c, o, s)) {
        var l = /* @__PURE__ */ Error(
          `Cannot read password-based-encryption algorithm parameters. ASN.1 object is not a supported EncryptedPrivateKeyInfo.`,
        );
        throw ((l.errors = s), l);
      }
      var d = e.util.createBuffer(o.salt),
        f = e.util.createBuffer(o.iterations);
      f = f.getInt(f.length() << 3);
      var p, m, h;
      switch (t) {
        case r.oids[`pbeWithSHAAnd3-KeyTripleDES-CBC`]:
          (p = 24), (m = 8), (h = e.des.startDecrypting);
          break;
        case r.oids[`pbewithSHAAnd40BitRC2-CBC`]:
          (p = 5),
            (m = 8),
            (h = (t, n) => {
              var r = e.rc2.createDecryptionCipher(t, 40);
              return (r.start(n, null), r);
            });
          break;
        default:
          var l = /* @__PURE__ */ Error(`Cannot read PKCS #12 PBE data block. Unsupported OID.`);
          throw ((l.oid = t), l);
      }
      var g = u(o.prfOid),
        _ = r.pbe.generatePkcs12Key(a, d, 1, f, p, g);
      g.start();
      var v = r.pbe.generatePkcs12Key(a, d, 2, f, m, g);
      return h(_, v);
    }),
    (r.pbe.opensslDeriveBytes = (t, n, r, i) => {
      if (i == null) {
        if (!(`md5` in e.md)) throw Error(`"md5" hash algorithm unavailable.`);
        i = e.md.md5.create();
      }
      n === null && (n = ``);
      for (var a = [l(i, t + n)], o = 16, s = 1; o < r; ++s, o += 16) a.push(l(i, a[s - 1] + t + n));
      return a.join(``).substr(0, r);
    });
  function l(e, t) {
    return e.start().update(t).digest().getBytes();
  }
  function u(e) {
    var t;
    if (!e) t = `hmacWithSHA1`;
    else if (((t = r.oids[n.derToOid(e)]), !t)) {
      var i = /* @__PURE__ */ Error(`Unsupported PRF OID.`);
      throw (
        (i.oid = e),
        (i.supported = [`hmacWithSHA1`, `hmacWithSHA224`, `hmacWithSHA256`, `hmacWithSHA384`, `hmacWithSHA512`]),
        i
      );
    }
    return f(t);
  }
  function f(t) {
    var n = e.md;
    switch (t) {
      case `hmacWithSHA224`:
        n = e.md.sha512;
      case `hmacWithSHA1`:
      case `hmacWithSHA256`:
      case `hmacWithSHA384`:
      case `hmacWithSHA512`:
        t = t.substr(8).toLowerCase();
        break;
      default:
        var r = /* @__PURE__ */ Error(`Unsupported PRF algorithm.`);
        throw (
          (r.algorithm = t),
          (r.supported = [`hmacWithSHA1`, `hmacWithSHA224`, `hmacWithSHA256`, `hmacWithSHA384`, `hmacWithSHA512`]),
          r
        );
    }
    if (!n || !(t in n)) throw Error(`Unknown hash algorithm: ` + t);
    return n[t].create();
  }
  function p(t, i, a, o) {
    var s = n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
      n.create(n.Class.UNIVERSAL, n.Type.OCTETSTRING, !1, t),
      n.create(n.Class.UNIVERSAL, n.Type.INTEGER, !1, i.getBytes()),
    ]);
    return (
      o !== `hmacWithSHA1` &&
        s.value.push(
          n.create(n.Class.UNIVERSAL, n.Type.INTEGER, !1, e.util.hexToBytes(a.toString(16))),
          n.create(n.Class.UNIVERSAL, n.Type.SEQUENCE, !0, [
            n.create(n.Class.UNIVERSAL, n.Type.OID, !1, n.oidToDer(r.oids[o]).getBytes()),
            n.create(n.Class.UNIVERSAL, n.Type.NULL, !1, ``),
          ]),
        ),
      s
    );
  }
  return xe;
}
var we = { exports: {} },
  Te = { exports: {} },
  Ee;
function De() {
  if (Ee) return Te.exports;
  Ee = 1;
  var e = a();
  D(), d();
  var t = e.asn1,
    n = (Te.exports = e.pkcs7asn1 = e.pkcs7asn1 || {});
  (e.pkcs7 = e.pkcs7 || {}), (e.pkcs7.asn1 = n);
  var r = {
    name: `ContentInfo`,
    tagClass: t.Class.UNIVERSAL,
    type: t.Type.SEQUENCE,
    constructed: !0,
    value: [
      {
        name: `ContentInfo.ContentType`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.OID,
        constructed: !1,
        capture: `contentType`,
      },
      {
        name: `ContentInfo.content`,
        tagClass: t.Class.CONTEXT_SPECIFIC,
        type: 0,
        constructed: !0,
        optional: !0,
        captureAsn1: `content`,
      },
    ],
  };
  n.contentInfoValidator = r;
  var i = {
    name: `EncryptedContentInfo`,
    tagClass: t.Class.UNIVERSAL,
    type: t.Type.SEQUENCE,
    constructed: !0,
    value: [
      {
        name: `EncryptedContentInfo.contentType`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.OID,
        constructed: !1,
        capture: `contentType`,
      },
      {
        name: `EncryptedContentInfo.contentEncryptionAlgorithm`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.SEQUENCE,
        constructed: !0,
        value: [
          {
            name: `EncryptedContentInfo.contentEncryptionAlgorithm.algorithm`,
            tagClass: t.Class.UNIVERSAL,
            type: t.Type.OID,
            constructed: !1,
            capture: `encAlgorithm`,
          },
          {
            name: `EncryptedContentInfo.contentEncryptionAlgorithm.parameter`,
            tagClass: t.Class.UNIVERSAL,
            captureAsn1: `encParameter`,
          },
        ],
      },
      {
        name: `EncryptedContentInfo.encryptedContent`,
        tagClass: t.Class.CONTEXT_SPECIFIC,
        type: 0,
        capture: `encryptedContent`,
        captureAsn1: `encryptedContentAsn1`,
      },
    ],
  };
  (n.envelopedDataValidator = {
    name: `EnvelopedData`,
    tagClass: t.Class.UNIVERSAL,
    type: t.Type.SEQUENCE,
    constructed: !0,
    value: [
      {
        name: `EnvelopedData.Version`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.INTEGER,
        constructed: !1,
        capture: `version`,
      },
      {
        name: `EnvelopedData.RecipientInfos`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.SET,
        constructed: !0,
        captureAsn1: `recipientInfos`,
      },
    ].concat(i),
  }),
    (n.encryptedDataValidator = {
      name: `EncryptedData`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `EncryptedData.Version`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.INTEGER,
          constructed: !1,
          capture: `version`,
        },
      ].concat(i),
    });
  var o = {
    name: `SignerInfo`,
    tagClass: t.Class.UNIVERSAL,
    type: t.Type.SEQUENCE,
    constructed: !0,
    value: [
      { name: `SignerInfo.version`, tagClass: t.Class.UNIVERSAL, type: t.Type.INTEGER, constructed: !1 },
      {
        name: `SignerInfo.issuerAndSerialNumber`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.SEQUENCE,
        constructed: !0,
        value: [
          {
            name: `SignerInfo.issuerAndSerialNumber.issuer`,
            tagClass: t.Class.UNIVERSAL,
            type: t.Type.SEQUENCE,
            constructed: !0,
            captureAsn1: `issuer`,
          },
          {
            name: `SignerInfo.issuerAndSerialNumber.serialNumber`,
            tagClass: t.Class.UNIVERSAL,
            type: t.Type.INTEGER,
            constructed: !1,
            capture: `serial`,
          },
        ],
      },
      {
        name: `SignerInfo.digestAlgorithm`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.SEQUENCE,
        constructed: !0,
        value: [
          {
            name: `SignerInfo.digestAlgorithm.algorithm`,
            tagClass: t.Class.UNIVERSAL,
            type: t.Type.OID,
            constructed: !1,
            capture: `digestAlgorithm`,
          },
          {
            name: `SignerInfo.digestAlgorithm.parameter`,
            tagClass: t.Class.UNIVERSAL,
            constructed: !1,
            captureAsn1: `digestParameter`,
            optional: !0,
          },
        ],
      },
      {
        name: `SignerInfo.authenticatedAttributes`,
        tagClass: t.Class.CONTEXT_SPECIFIC,
        type: 0,
        constructed: !0,
        optional: !0,
        capture: `authenticatedAttributes`,
      },
      {
        name: `SignerInfo.digestEncryptionAlgorithm`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.SEQUENCE,
        constructed: !0,
        capture: `signatureAlgorithm`,
      },
      {
        name: `SignerInfo.encryptedDigest`,
        tagClass: t.Class.UNIVERSAL,
        type: t.Type.OCTETSTRING,
        constructed: !1,
        capture: `signature`,
      },
      {
        name: `SignerInfo.unauthenticatedAttributes`,
        tagClass: t.Class.CONTEXT_SPECIFIC,
        type: 1,
        constructed: !0,
        optional: !0,
        capture: `unauthenticatedAttributes`,
      },
    ],
  };
  return (
    (n.signedDataValidator = {
      name: `SignedData`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `SignedData.Version`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.INTEGER,
          constructed: !1,
          capture: `version`,
        },
        {
          name: `SignedData.DigestAlgorithms`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SET,
          constructed: !0,
          captureAsn1: `digestAlgorithms`,
        },
        r,
        {
          name: `SignedData.Certificates`,
          tagClass: t.Class.CONTEXT_SPECIFIC,
          type: 0,
          optional: !0,
          captureAsn1: `certificates`,
        },
        {
          name: `SignedData.CertificateRevocationLists`,
          tagClass: t.Class.CONTEXT_SPECIFIC,
          type: 1,
          optional: !0,
          captureAsn1: `crls`,
        },
        {
          name: `SignedData.SignerInfos`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SET,
          capture: `signerInfos`,
          optional: !0,
          value: [o],
        },
      ],
    }),
    (n.recipientInfoValidator = {
      name: `RecipientInfo`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `RecipientInfo.version`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.INTEGER,
          constructed: !1,
          capture: `version`,
        },
        {
          name: `RecipientInfo.issuerAndSerial`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `RecipientInfo.issuerAndSerial.issuer`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.SEQUENCE,
              constructed: !0,
              captureAsn1: `issuer`,
            },
            {
              name: `RecipientInfo.issuerAndSerial.serialNumber`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.INTEGER,
              constructed: !1,
              capture: `serial`,
            },
          ],
        },
        {
          name: `RecipientInfo.keyEncryptionAlgorithm`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `RecipientInfo.keyEncryptionAlgorithm.algorithm`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.OID,
              constructed: !1,
              capture: `encAlgorithm`,
            },
            {
              name: `RecipientInfo.keyEncryptionAlgorithm.parameter`,
              tagClass: t.Class.UNIVERSAL,
              constructed: !1,
              captureAsn1: `encParameter`,
              optional: !0,
            },
          ],
        },
        {
          name: `RecipientInfo.encryptedKey`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.OCTETSTRING,
          constructed: !1,
          capture: `encKey`,
        },
      ],
    }),
    Te.exports
  );
}
var Oe = { exports: {} },
  ke = { exports: {} },
  Ae;
function je() {
  if (Ae) return ke.exports;
  Ae = 1;
  var e = a();
  d(), (e.mgf = e.mgf || {});
  var t = (ke.exports = e.mgf.mgf1 = e.mgf1 = e.mgf1 || {});
  return (
    (t.create = (t) => ({
      generate: (n, r) => {
        for (var i = new e.util.ByteBuffer(), a = Math.ceil(r / t.digestLength), o = 0; o < a; o++) {
          var s = new e.util.ByteBuffer();
          s.putInt32(o), t.start(), t.update(n + s.getBytes()), i.putBuffer(t.digest());
        }
        return (i.truncate(i.length() - r), i.getBytes());
      },
    })),
    ke.exports
  );
}
var Me, Ne;
function Pe() {
  if (Ne) return Me;
  Ne = 1;
  var e = a();
  return (je(), (Me = e.mgf = e.mgf || {}), (e.mgf.mgf1 = e.mgf1), Me);
}
var Fe = { exports: {} },
  Ie;
function Le() {
  if (Ie) return Fe.exports;
  Ie = 1;
  var e = a();
  Q(), d();
  var t = (Fe.exports = e.pss = e.pss || {});
  return (
    (t.create = function (t) {
      arguments.length === 3 && (t = { md: arguments[0], mgf: arguments[1], saltLength: arguments[2] });
      var n = t.md,
        r = t.mgf,
        i = n.digestLength,
        a = t.salt || null;
      typeof a == `string` && (a = e.util.createBuffer(a));
      var o;
      if (`saltLength` in t) o = t.saltLength;
      else if (a !== null) o = a.length();
      else throw Error(`Salt length not specified or specific salt not given.`);
      if (a !== null && a.length() !== o) throw Error(`Given salt length does not match length of given salt.`);
      var s = t.prng || e.random,
        c = {};
      return (
        (c.encode = (t, c) => {
          var l,
            u = c - 1,
            d = Math.ceil(u / 8),
            f = t.digest().getBytes();
          if (d < i + o + 2) throw Error(`Message is too long to encrypt.`);
          var p = a === null ? s.getBytesSync(o) : a.bytes(),
            m = new e.util.ByteBuffer();
          m.fillWithByte(0, 8), m.putBytes(f), m.putBytes(p), n.start(), n.update(m.getBytes());
          var h = n.digest().getBytes(),
            g = new e.util.ByteBuffer();
          g.fillWithByte(0, d - o - i - 2), g.putByte(1), g.putBytes(p);
          var _ = g.getBytes(),
            v = d - i - 1,
            y = r.generate(h, v),
            b = ``;
          for (l = 0; l < v; l++) b += String.fromCharCode(_.charCodeAt(l) ^ y.charCodeAt(l));
          var x = (65280 >> (8 * d - u)) & 255;
          return ((b = String.fromCharCode(b.charCodeAt(0) & ~x) + b.substr(1)), b + h + `¼`);
        }),
        (c.verify = (t, a, s) => {
          var c,
            l = s - 1,
            u = Math.ceil(l / 8);
          if (((a = a.substr(-u)), u < i + o + 2))
            throw Error(`Inconsistent parameters to PSS signature verification.`);
          if (a.charCodeAt(u - 1) !== 188) throw Error(`Encoded message does not end in 0xBC.`);
          var d = u - i - 1,
            f = a.substr(0, d),
            p = a.substr(d, i),
            m = (65280 >> (8 * u - l)) & 255;
          if ((f.charCodeAt(0) & m) !== 0) throw Error(`Bits beyond keysize not zero as expected.`);
          var h = r.generate(p, d),
            g = ``;
          for (c = 0; c < d; c++) g += String.fromCharCode(f.charCodeAt(c) ^ h.charCodeAt(c));
          g = String.fromCharCode(g.charCodeAt(0) & ~m) + g.substr(1);
          var _ = u - i - o - 2;
          for (c = 0; c < _; c++) if (g.charCodeAt(c) !== 0) throw Error(`Leftmost octets not zero as expected`);
          if (g.charCodeAt(_) !== 1) throw Error(`Inconsistent PSS signature, 0x01 marker not found`);
          var v = g.substr(-o),
            y = new e.util.ByteBuffer();
          return (
            y.fillWithByte(0, 8),
            y.putBytes(t),
            y.putBytes(v),
            n.start(),
            n.update(y.getBytes()),
            p === n.digest().getBytes()
          );
        }),
        c
      );
    }),
    Fe.exports
  );
}
var Re;
function ze() {
  if (Re) return Oe.exports;
  Re = 1;
  var e = a();
  b(), D(), U(), j(), Pe(), T(), z(), Le(), be(), d();
  var t = e.asn1,
    n = (Oe.exports = e.pki = e.pki || {}),
    r = n.oids,
    i = {};
  (i.CN = r.commonName),
    (i.commonName = `CN`),
    (i.C = r.countryName),
    (i.countryName = `C`),
    (i.L = r.localityName),
    (i.localityName = `L`),
    (i.ST = r.stateOrProvinceName),
    (i.stateOrProvinceName = `ST`),
    (i.O = r.organizationName),
    (i.organizationName = `O`),
    (i.OU = r.organizationalUnitName),
    (i.organizationalUnitName = `OU`),
    (i.E = r.emailAddress),
    (i.emailAddress = `E`);
  var o = e.pki.rsa.publicKeyValidator,
    s = {
      name: `Certificate`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `Certificate.TBSCertificate`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          captureAsn1: `tbsCertificate`,
          value: [
            {
              name: `Certificate.TBSCertificate.version`,
              tagClass: t.Class.CONTEXT_SPECIFIC,
              type: 0,
              constructed: !0,
              optional: !0,
              value: [
                {
                  name: `Certificate.TBSCertificate.version.integer`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.INTEGER,
                  constructed: !1,
                  capture: `certVersion`,
                },
              ],
            },
            {
              name: `Certificate.TBSCertificate.serialNumber`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.INTEGER,
              constructed: !1,
              capture: `certSerialNumber`,
            },
            {
              name: `Certificate.TBSCertificate.signature`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.SEQUENCE,
              constructed: !0,
              value: [
                {
                  name: `Certificate.TBSCertificate.signature.algorithm`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.OID,
                  constructed: !1,
                  capture: `certinfoSignatureOid`,
                },
                {
                  name: `Certificate.TBSCertificate.signature.parameters`,
                  tagClass: t.Class.UNIVERSAL,
                  optional: !0,
                  captureAsn1: `certinfoSignatureParams`,
                },
              ],
            },
            {
              name: `Certificate.TBSCertificate.issuer`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.SEQUENCE,
              constructed: !0,
              captureAsn1: `certIssuer`,
            },
            {
              name: `Certificate.TBSCertificate.validity`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.SEQUENCE,
              constructed: !0,
              value: [
                {
                  name: `Certificate.TBSCertificate.validity.notBefore (utc)`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.UTCTIME,
                  constructed: !1,
                  optional: !0,
                  capture: `certValidity1UTCTime`,
                },
                {
                  name: `Certificate.TBSCertificate.validity.notBefore (generalized)`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.GENERALIZEDTIME,
                  constructed: !1,
                  optional: !0,
                  capture: `certValidity2GeneralizedTime`,
                },
                {
                  name: `Certificate.TBSCertificate.validity.notAfter (utc)`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.UTCTIME,
                  constructed: !1,
                  optional: !0,
                  capture: `certValidity3UTCTime`,
                },
                {
                  name: `Certificate.TBSCertificate.validity.notAfter (generalized)`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.GENERALIZEDTIME,
                  constructed: !1,
                  optional: !0,
                  capture: `certValidity4GeneralizedTime`,
                },
              ],
            },
            {
              name: `Certificate.TBSCertificate.subject`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.SEQUENCE,
              constructed: !0,
              captureAsn1: `certSubject`,
            },
            o,
            {
              name: `Certificate.TBSCertificate.issuerUniqueID`,
              tagClass: t.Class.CONTEXT_SPECIFIC,
              type: 1,
              constructed: !0,
              optional: !0,
              value: [
                {
                  name: `Certificate.TBSCertificate.issuerUniqueID.id`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.BITSTRING,
                  constructed: !1,
                  captureBitStringValue: `certIssuerUniqueId`,
                },
              ],
            },
            {
              name: `Certificate.TBSCertificate.subjectUniqueID`,
              tagClass: t.Class.CONTEXT_SPECIFIC,
              type: 2,
              constructed: !0,
              optional: !0,
              value: [
                {
                  name: `Certificate.TBSCertificate.subjectUniqueID.id`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.BITSTRING,
                  constructed: !1,
                  captureBitStringValue: `certSubjectUniqueId`,
                },
              ],
            },
            {
              name: `Certificate.TBSCertificate.extensions`,
              tagClass: t.Class.CONTEXT_SPECIFIC,
              type: 3,
              constructed: !0,
              captureAsn1: `certExtensions`,
              optional: !0,
            },
          ],
        },
        {
          name: `Certificate.signatureAlgorithm`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `Certificate.signatureAlgorithm.algorithm`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.OID,
              constructed: !1,
              capture: `certSignatureOid`,
            },
            {
              name: `Certificate.TBSCertificate.signature.parameters`,
              tagClass: t.Class.UNIVERSAL,
              optional: !0,
              captureAsn1: `certSignatureParams`,
            },
          ],
        },
        {
          name: `Certificate.signatureValue`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.BITSTRING,
          constructed: !1,
          captureBitStringValue: `certSignature`,
        },
      ],
    },
    c = {
      name: `rsapss`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `rsapss.hashAlgorithm`,
          tagClass: t.Class.CONTEXT_SPECIFIC,
          type: 0,
          constructed: !0,
          value: [
            {
              name: `rsapss.hashAlgorithm.AlgorithmIdentifier`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Class.SEQUENCE,
              constructed: !0,
              optional: !0,
              value: [
                {
                  name: `rsapss.hashAlgorithm.AlgorithmIdentifier.algorithm`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.OID,
                  constructed: !1,
                  capture: `hashOid`,
                },
              ],
            },
          ],
        },
        {
          name: `rsapss.maskGenAlgorithm`,
          tagClass: t.Class.CONTEXT_SPECIFIC,
          type: 1,
          constructed: !0,
          value: [
            {
              name: `rsapss.maskGenAlgorithm.AlgorithmIdentifier`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Class.SEQUENCE,
              constructed: !0,
              optional: !0,
              value: [
                {
                  name: `rsapss.maskGenAlgorithm.AlgorithmIdentifier.algorithm`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.OID,
                  constructed: !1,
                  capture: `maskGenOid`,
                },
                {
                  name: `rsapss.maskGenAlgorithm.AlgorithmIdentifier.params`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.SEQUENCE,
                  constructed: !0,
                  value: [
                    {
                      name: `rsapss.maskGenAlgorithm.AlgorithmIdentifier.params.algorithm`,
                      tagClass: t.Class.UNIVERSAL,
                      type: t.Type.OID,
                      constructed: !1,
                      capture: `maskGenHashOid`,
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          name: `rsapss.saltLength`,
          tagClass: t.Class.CONTEXT_SPECIFIC,
          type: 2,
          optional: !0,
          value: [
            {
              name: `rsapss.saltLength.saltLength`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Class.INTEGER,
              constructed: !1,
              capture: `saltLength`,
            },
          ],
        },
        {
          name: `rsapss.trailerField`,
          tagClass: t.Class.CONTEXT_SPECIFIC,
          type: 3,
          optional: !0,
          value: [
            {
              name: `rsapss.trailer.trailer`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Class.INTEGER,
              constructed: !1,
              capture: `trailer`,
            },
          ],
        },
      ],
    },
    l = {
      name: `CertificationRequestInfo`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      captureAsn1: `certificationRequestInfo`,
      value: [
        {
          name: `CertificationRequestInfo.integer`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.INTEGER,
          constructed: !1,
          capture: `certificationRequestInfoVersion`,
        },
        {
          name: `CertificationRequestInfo.subject`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          captureAsn1: `certificationRequestInfoSubject`,
        },
        o,
        {
          name: `CertificationRequestInfo.attributes`,
          tagClass: t.Class.CONTEXT_SPECIFIC,
          type: 0,
          constructed: !0,
          optional: !0,
          capture: `certificationRequestInfoAttributes`,
          value: [
            {
              name: `CertificationRequestInfo.attributes`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.SEQUENCE,
              constructed: !0,
              value: [
                {
                  name: `CertificationRequestInfo.attributes.type`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.OID,
                  constructed: !1,
                },
                {
                  name: `CertificationRequestInfo.attributes.value`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.SET,
                  constructed: !0,
                },
              ],
            },
          ],
        },
      ],
    },
    u = {
      name: `CertificationRequest`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      captureAsn1: `csr`,
      value: [
        l,
        {
          name: `CertificationRequest.signatureAlgorithm`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `CertificationRequest.signatureAlgorithm.algorithm`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.OID,
              constructed: !1,
              capture: `csrSignatureOid`,
            },
            {
              name: `CertificationRequest.signatureAlgorithm.parameters`,
              tagClass: t.Class.UNIVERSAL,
              optional: !0,
              captureAsn1: `csrSignatureParams`,
            },
          ],
        },
        {
          name: `CertificationRequest.signature`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.BITSTRING,
          constructed: !1,
          captureBitStringValue: `csrSignature`,
        },
      ],
    };
  (n.RDNAttributesAsArray = (e, n) => {
    for (var a = [], o, s, c, l = 0; l < e.value.length; ++l) {
      o = e.value[l];
      for (var u = 0; u < o.value.length; ++u)
        (c = {}),
          (s = o.value[u]),
          (c.type = t.derToOid(s.value[0].value)),
          (c.value = s.value[1].value),
          (c.valueTagClass = s.value[1].type),
          c.type in r && ((c.name = r[c.type]), c.name in i && (c.shortName = i[c.name])),
          n && (n.update(c.type), n.update(c.value)),
          a.push(c);
    }
    return a;
  }),
    (n.CRIAttributesAsArray = (e) => {
      for (var a = [], o = 0; o < e.length; ++o)
        for (var s = e[o], c = t.derToOid(s.value[0].value), l = s.value[1].value, u = 0; u < l.length; ++u) {
          var d = {};
          if (
            ((d.type = c),
            (d.value = l[u].value),
            (d.valueTagClass = l[u].type),
            d.type in r && ((d.name = r[d.type]), d.name in i && (d.shortName = i[d.name])),
            d.type === r.extensionRequest)
          ) {
            d.extensions = [];
            for (var f = 0; f < d.value.length; ++f) d.extensions.push(n.certificateExtensionFromAsn1(d.value[f]));
          }
          a.push(d);
        }
      return a;
    });
  function f(e, t) {
    typeof t == `string` && (t = { shortName: t });
    for (var n = null, r, i = 0; n === null && i < e.attributes.length; ++i)
      (r = e.attributes[i]),
        ((t.type && t.type === r.type) ||
          (t.name && t.name === r.name) ||
          (t.shortName && t.shortName === r.shortName)) &&
          (n = r);
    return n;
  }
  var p = (e, n, i) => {
      var a = {};
      if (e !== r[`RSASSA-PSS`]) return a;
      i &&
        (a = {
          hash: { algorithmOid: r.sha1 },
          mgf: { algorithmOid: r.mgf1, hash: { algorithmOid: r.sha1 } },
          saltLength: 20,
        });
      var o = {},
        s = [];
      if (!t.validate(n, c, o, s)) {
        var l = /* @__PURE__ */ Error(`Cannot read RSASSA-PSS parameter block.`);
        throw ((l.errors = s), l);
      }
      return (
        o.hashOid !== void 0 && ((a.hash = a.hash || {}), (a.hash.algorithmOid = t.derToOid(o.hashOid))),
        o.maskGenOid !== void 0 &&
          ((a.mgf = a.mgf || {}),
          (a.mgf.algorithmOid = t.derToOid(o.maskGenOid)),
          (a.mgf.hash = a.mgf.hash || {}),
          (a.mgf.hash.algorithmOid = t.derToOid(o.maskGenHashOid))),
        o.saltLength !== void 0 && (a.saltLength = o.saltLength.charCodeAt(0)),
        a
      );
    },
    m = (t) => {
      switch (r[t.signatureOid]) {
        case `sha1WithRSAEncryption`:
        case `sha1WithRSASignature`:
          return e.md.sha1.create();
        case `md5WithRSAEncryption`:
          return e.md.md5.create();
        case `sha256WithRSAEncryption`:
          return e.md.sha256.create();
        case `sha384WithRSAEncryption`:
          return e.md.sha384.create();
        case `sha512WithRSAEncryption`:
          return e.md.sha512.create();
        case `RSASSA-PSS`:
          return e.md.sha256.create();
        default:
          var n = /* @__PURE__ */ Error(`Could not compute ` + t.type + ` digest. Unknown signature OID.`);
          throw ((n.signatureOid = t.signatureOid), n);
      }
    },
    h = (t) => {
      var n = t.certificate,
        i;
      switch (n.signatureOid) {
        case r.sha1WithRSAEncryption:
        case r.sha1WithRSASignature:
          break;
        case r[`RSASSA-PSS`]:
          var a = r[n.signatureParameters.mgf.hash.algorithmOid],
            o;
          if (a === void 0 || e.md[a] === void 0) {
            var s = /* @__PURE__ */ Error(`Unsupported MGF hash function.`);
            throw ((s.oid = n.signatureParameters.mgf.hash.algorithmOid), (s.name = a), s);
          }
          if (((o = r[n.signatureParameters.mgf.algorithmOid]), o === void 0 || e.mgf[o] === void 0)) {
            var s = /* @__PURE__ */ Error(`Unsupported MGF function.`);
            throw ((s.oid = n.signatureParameters.mgf.algorithmOid), (s.name = o), s);
          }
          if (
            ((o = e.mgf[o].create(e.md[a].create())),
            (a = r[n.signatureParameters.hash.algorithmOid]),
            a === void 0 || e.md[a] === void 0)
          ) {
            var s = /* @__PURE__ */ Error(`Unsupported RSASSA-PSS hash function.`);
            throw ((s.oid = n.signatureParameters.hash.algorithmOid), (s.name = a), s);
          }
          i = e.pss.create(e.md[a].create(), o, n.signatureParameters.saltLength);
      }
      return n.publicKey.verify(t.md.digest().getBytes(), t.signature, i);
    };
  (n.certificateFromPem = (r, i, a) => {
    var o = e.pem.decode(r)[0];
    if (o.type !== `CERTIFICATE` && o.type !== `X509 CERTIFICATE` && o.type !== `TRUSTED CERTIFICATE`) {
      var s = /* @__PURE__ */ Error(
        `Could not convert certificate from PEM; PEM header type is not "CERTIFICATE", "X509 CERTIFICATE", or "TRUSTED CERTIFICATE".`,
      );
      throw ((s.headerType = o.type), s);
    }
    if (o.procType && o.procType.type === `ENCRYPTED`)
      throw Error(`Could not convert certificate from PEM; PEM is encrypted.`);
    var c = t.fromDer(o.body, a);
    return n.certificateFromAsn1(c, i);
  }),
    (n.certificateToPem = (r, i) => {
      var a = { type: `CERTIFICATE`, body: t.toDer(n.certificateToAsn1(r)).getBytes() };
      return e.pem.encode(a, { maxline: i });
    }),
    (n.publicKeyFromPem = (r) => {
      var i = e.pem.decode(r)[0];
      if (i.type !== `PUBLIC KEY` && i.type !== `RSA PUBLIC KEY`) {
        var a = /* @__PURE__ */ Error(
          `Could not convert public key from PEM; PEM header type is not "PUBLIC KEY" or "RSA PUBLIC KEY".`,
        );
        throw ((a.headerType = i.type), a);
      }
      if (i.procType && i.procType.type === `ENCRYPTED`)
        throw Error(`Could not convert public key from PEM; PEM is encrypted.`);
      var o = t.fromDer(i.body);
      return n.publicKeyFromAsn1(o);
    }),
    (n.publicKeyToPem = (r, i) => {
      var a = { type: `PUBLIC KEY`, body: t.toDer(n.publicKeyToAsn1(r)).getBytes() };
      return e.pem.encode(a, { maxline: i });
    }),
    (n.publicKeyToRSAPublicKeyPem = (r, i) => {
      var a = { type: `RSA PUBLIC KEY`, body: t.toDer(n.publicKeyToRSAPublicKey(r)).getBytes() };
      return e.pem.encode(a, { maxline: i });
    }),
    (n.getPublicKeyFingerprint = (r, i) => {
      i ||= {};
      var a = i.md || e.md.sha1.create(),
        o = i.type || `RSAPublicKey`,
        s;
      switch (o) {
        case `RSAPublicKey`:
          s = t.toDer(n.publicKeyToRSAPublicKey(r)).getBytes();
          break;
        case `SubjectPublicKeyInfo`:
          s = t.toDer(n.publicKeyToAsn1(r)).getBytes();
          break;
        default:
          throw Error(`Unknown fingerprint type "` + i.type + `".`);
      }
      a.start(), a.update(s);
      var c = a.digest();
      if (i.encoding === `hex`) {
        var l = c.toHex();
        return i.delimiter ? l.match(/.{2}/g).join(i.delimiter) : l;
      }
      if (i.encoding === `binary`) return c.getBytes();
      if (i.encoding) throw Error(`Unknown encoding "` + i.encoding + `".`);
      return c;
    }),
    (n.certificationRequestFromPem = (r, i, a) => {
      var o = e.pem.decode(r)[0];
      if (o.type !== `CERTIFICATE REQUEST`) {
        var s = /* @__PURE__ */ Error(
          `Could not convert certification request from PEM; PEM header type is not "CERTIFICATE REQUEST".`,
        );
        throw ((s.headerType = o.type), s);
      }
      if (o.procType && o.procType.type === `ENCRYPTED`)
        throw Error(`Could not convert certification request from PEM; PEM is encrypted.`);
      var c = t.fromDer(o.body, a);
      return n.certificationRequestFromAsn1(c, i);
    }),
    (n.certificationRequestToPem = (r, i) => {
      var a = { type: `CERTIFICATE REQUEST`, body: t.toDer(n.certificationRequestToAsn1(r)).getBytes() };
      return e.pem.encode(a, { maxline: i });
    }),
    (n.createCertificate = () => {
      var i = {};
      return (
        (i.version = 2),
        (i.serialNumber = `00`),
        (i.signatureOid = null),
        (i.signature = null),
        (i.siginfo = {}),
        (i.siginfo.algorithmOid = null),
        (i.validity = {}),
        (i.validity.notBefore = /* @__PURE__ */ new Date()),
        (i.validity.notAfter = /* @__PURE__ */ new Date()),
        (i.issuer = {}),
        (i.issuer.getField = (e) => f(i.issuer, e)),
        (i.issuer.addField = (e) => {
          _([e]), i.issuer.attributes.push(e);
        }),
        (i.issuer.attributes = []),
        (i.issuer.hash = null),
        (i.subject = {}),
        (i.subject.getField = (e) => f(i.subject, e)),
        (i.subject.addField = (e) => {
          _([e]), i.subject.attributes.push(e);
        }),
        (i.subject.attributes = []),
        (i.subject.hash = null),
        (i.extensions = []),
        (i.publicKey = null),
        (i.md = null),
        (i.setSubject = (e, t) => {
          _(e),
            (i.subject.attributes = e),
            delete i.subject.uniqueId,
            t && (i.subject.uniqueId = t),
            (i.subject.hash = null);
        }),
        (i.setIssuer = (e, t) => {
          _(e),
            (i.issuer.attributes = e),
            delete i.issuer.uniqueId,
            t && (i.issuer.uniqueId = t),
            (i.issuer.hash = null);
        }),
        (i.setExtensions = (e) => {
          for (var t = 0; t < e.length; ++t) v(e[t], { cert: i });
          i.extensions = e;
        }),
        (i.getExtension = (e) => {
          typeof e == `string` && (e = { name: e });
          for (var t = null, n, r = 0; t === null && r < i.extensions.length; ++r)
            (n = i.extensions[r]), ((e.id && n.id === e.id) || (e.name && n.name === e.name)) && (t = n);
          return t;
        }),
        (i.sign = (a, o) => {
          i.md = o || e.md.sha1.create();
          var s = r[i.md.algorithm + `WithRSAEncryption`];
          if (!s) {
            var c = /* @__PURE__ */ Error(
              `Could not compute certificate digest. Unknown message digest algorithm OID.`,
            );
            throw ((c.algorithm = i.md.algorithm), c);
          }
          (i.signatureOid = i.siginfo.algorithmOid = s), (i.tbsCertificate = n.getTBSCertificate(i));
          var l = t.toDer(i.tbsCertificate);
          i.md.update(l.getBytes()), (i.signature = a.sign(i.md));
        }),
        (i.verify = (e) => {
          var r = !1;
          if (!i.issued(e)) {
            var a = e.issuer,
              o = i.subject,
              s = /* @__PURE__ */ Error(
                `The parent certificate did not issue the given child certificate; the child certificate's issuer does not match the parent's subject.`,
              );
            throw ((s.expectedIssuer = o.attributes), (s.actualIssuer = a.attributes), s);
          }
          var c = e.md;
          if (c === null) {
            c = m({ signatureOid: e.signatureOid, type: `certificate` });
            var l = e.tbsCertificate || n.getTBSCertificate(e),
              u = t.toDer(l);
            c.update(u.getBytes());
          }
          return (c !== null && (r = h({ certificate: i, md: c, signature: e.signature })), r);
        }),
        (i.isIssuer = (e) => {
          var t = !1,
            n = i.issuer,
            r = e.subject;
          if (n.hash && r.hash) t = n.hash === r.hash;
          else if (n.attributes.length === r.attributes.length) {
            t = !0;
            for (var a, o, s = 0; t && s < n.attributes.length; ++s)
              (a = n.attributes[s]), (o = r.attributes[s]), (a.type !== o.type || a.value !== o.value) && (t = !1);
          }
          return t;
        }),
        (i.issued = (e) => e.isIssuer(i)),
        (i.generateSubjectKeyIdentifier = () => n.getPublicKeyFingerprint(i.publicKey, { type: `RSAPublicKey` })),
        (i.verifySubjectKeyIdentifier = () => {
          for (var t = r.subjectKeyIdentifier, n = 0; n < i.extensions.length; ++n) {
            var a = i.extensions[n];
            if (a.id === t) {
              var o = i.generateSubjectKeyIdentifier().getBytes();
              return e.util.hexToBytes(a.subjectKeyIdentifier) === o;
            }
          }
          return !1;
        }),
        i
      );
    }),
    (n.certificateFromAsn1 = (r, i) => {
      var a = {},
        o = [];
      if (!t.validate(r, s, a, o)) {
        var c = /* @__PURE__ */ Error(`Cannot read X.509 certificate. ASN.1 object is not an X509v3 Certificate.`);
        throw ((c.errors = o), c);
      }
      if (t.derToOid(a.publicKeyOid) !== n.oids.rsaEncryption) throw Error(`Cannot read public key. OID is not RSA.`);
      var l = n.createCertificate();
      (l.version = a.certVersion ? a.certVersion.charCodeAt(0) : 0),
        (l.serialNumber = e.util.createBuffer(a.certSerialNumber).toHex()),
        (l.signatureOid = e.asn1.derToOid(a.certSignatureOid)),
        (l.signatureParameters = p(l.signatureOid, a.certSignatureParams, !0)),
        (l.siginfo.algorithmOid = e.asn1.derToOid(a.certinfoSignatureOid)),
        (l.siginfo.parameters = p(l.siginfo.algorithmOid, a.certinfoSignatureParams, !1)),
        (l.signature = a.certSignature);
      var u = [];
      if (
        (a.certValidity1UTCTime !== void 0 && u.push(t.utcTimeToDate(a.certValidity1UTCTime)),
        a.certValidity2GeneralizedTime !== void 0 && u.push(t.generalizedTimeToDate(a.certValidity2GeneralizedTime)),
        a.certValidity3UTCTime !== void 0 && u.push(t.utcTimeToDate(a.certValidity3UTCTime)),
        a.certValidity4GeneralizedTime !== void 0 && u.push(t.generalizedTimeToDate(a.certValidity4GeneralizedTime)),
        u.length > 2)
      )
        throw Error(
          `Cannot read notBefore/notAfter validity times; more than two times were provided in the certificate.`,
        );
      if (u.length < 2)
        throw Error(
          `Cannot read notBefore/notAfter validity times; they were not provided as either UTCTime or GeneralizedTime.`,
        );
      if (((l.validity.notBefore = u[0]), (l.validity.notAfter = u[1]), (l.tbsCertificate = a.tbsCertificate), i)) {
        l.md = m({ signatureOid: l.signatureOid, type: `certificate` });
        var d = t.toDer(l.tbsCertificate);
        l.md.update(d.getBytes());
      }
      var h = e.md.sha1.create(),
        g = t.toDer(a.certIssuer);
      h.update(g.getBytes()),
        (l.issuer.getField = (e) => f(l.issuer, e)),
        (l.issuer.addField = (e) => {
          _([e]), l.issuer.attributes.push(e);
        }),
        (l.issuer.attributes = n.RDNAttributesAsArray(a.certIssuer)),
        a.certIssuerUniqueId && (l.issuer.uniqueId = a.certIssuerUniqueId),
        (l.issuer.hash = h.digest().toHex());
      var v = e.md.sha1.create(),
        y = t.toDer(a.certSubject);
      return (
        v.update(y.getBytes()),
        (l.subject.getField = (e) => f(l.subject, e)),
        (l.subject.addField = (e) => {
          _([e]), l.subject.attributes.push(e);
        }),
        (l.subject.attributes = n.RDNAttributesAsArray(a.certSubject)),
        a.certSubjectUniqueId && (l.subject.uniqueId = a.certSubjectUniqueId),
        (l.subject.hash = v.digest().toHex()),
        (l.extensions = a.certExtensions ? n.certificateExtensionsFromAsn1(a.certExtensions) : []),
        (l.publicKey = n.publicKeyFromAsn1(a.subjectPublicKeyInfo)),
        l
      );
    }),
    (n.certificateExtensionsFromAsn1 = (e) => {
      for (var t = [], r = 0; r < e.value.length; ++r)
        for (var i = e.value[r], a = 0; a < i.value.length; ++a) t.push(n.certificateExtensionFromAsn1(i.value[a]));
      return t;
    }),
    (n.certificateExtensionFromAsn1 = (n) => {
      var i = {};
      if (
        ((i.id = t.derToOid(n.value[0].value)),
        (i.critical = !1),
        n.value[1].type === t.Type.BOOLEAN
          ? ((i.critical = n.value[1].value.charCodeAt(0) !== 0), (i.value = n.value[2].value))
          : (i.value = n.value[1].value),
        i.id in r)
      ) {
        if (((i.name = r[i.id]), i.name === `keyUsage`)) {
          var a = t.fromDer(i.value),
            o = 0,
            s = 0;
          a.value.length > 1 && ((o = a.value.charCodeAt(1)), (s = a.value.length > 2 ? a.value.charCodeAt(2) : 0)),
            (i.digitalSignature = (o & 128) == 128),
            (i.nonRepudiation = (o & 64) == 64),
            (i.keyEncipherment = (o & 32) == 32),
            (i.dataEncipherment = (o & 16) == 16),
            (i.keyAgreement = (o & 8) == 8),
            (i.keyCertSign = (o & 4) == 4),
            (i.cRLSign = (o & 2) == 2),
            (i.encipherOnly = (o & 1) == 1),
            (i.decipherOnly = (s & 128) == 128);
        } else if (i.name === `basicConstraints`) {
          var a = t.fromDer(i.value);
          i.cA = a.value.length > 0 && a.value[0].type === t.Type.BOOLEAN && a.value[0].value.charCodeAt(0) !== 0;
          var c = null;
          a.value.length > 0 && a.value[0].type === t.Type.INTEGER
            ? (c = a.value[0].value)
            : a.value.length > 1 && (c = a.value[1].value),
            c !== null && (i.pathLenConstraint = t.derToInteger(c));
        } else if (i.name === `extKeyUsage`)
          for (var a = t.fromDer(i.value), l = 0; l < a.value.length; ++l) {
            var u = t.derToOid(a.value[l].value);
            u in r ? (i[r[u]] = !0) : (i[u] = !0);
          }
        else if (i.name === `nsCertType`) {
          var a = t.fromDer(i.value),
            o = 0;
          a.value.length > 1 && (o = a.value.charCodeAt(1)),
            (i.client = (o & 128) == 128),
            (i.server = (o & 64) == 64),
            (i.email = (o & 32) == 32),
            (i.objsign = (o & 16) == 16),
            (i.reserved = (o & 8) == 8),
            (i.sslCA = (o & 4) == 4),
            (i.emailCA = (o & 2) == 2),
            (i.objCA = (o & 1) == 1);
        } else if (i.name === `subjectAltName` || i.name === `issuerAltName`) {
          i.altNames = [];
          for (var d, a = t.fromDer(i.value), f = 0; f < a.value.length; ++f) {
            d = a.value[f];
            var p = { type: d.type, value: d.value };
            switch ((i.altNames.push(p), d.type)) {
              case 1:
              case 2:
              case 6:
                break;
              case 7:
                p.ip = e.util.bytesToIP(d.value);
                break;
              case 8:
                p.oid = t.derToOid(d.value);
            }
          }
        } else if (i.name === `subjectKeyIdentifier`) {
          var a = t.fromDer(i.value);
          i.subjectKeyIdentifier = e.util.bytesToHex(a.value);
        }
      }
      return i;
    }),
    (n.certificationRequestFromAsn1 = (r, i) => {
      var a = {},
        o = [];
      if (!t.validate(r, u, a, o)) {
        var s = /* @__PURE__ */ Error(
          `Cannot read PKCS#10 certificate request. ASN.1 object is not a PKCS#10 CertificationRequest.`,
        );
        throw ((s.errors = o), s);
      }
      if (t.derToOid(a.publicKeyOid) !== n.oids.rsaEncryption) throw Error(`Cannot read public key. OID is not RSA.`);
      var c = n.createCertificationRequest();
      if (
        ((c.version = a.csrVersion ? a.csrVersion.charCodeAt(0) : 0),
        (c.signatureOid = e.asn1.derToOid(a.csrSignatureOid)),
        (c.signatureParameters = p(c.signatureOid, a.csrSignatureParams, !0)),
        (c.siginfo.algorithmOid = e.asn1.derToOid(a.csrSignatureOid)),
        (c.siginfo.parameters = p(c.siginfo.algorithmOid, a.csrSignatureParams, !1)),
        (c.signature = a.csrSignature),
        (c.certificationRequestInfo = a.certificationRequestInfo),
        i)
      ) {
        c.md = m({ signatureOid: c.signatureOid, type: `certification request` });
        var l = t.toDer(c.certificationRequestInfo);
        c.md.update(l.getBytes());
      }
      var d = e.md.sha1.create();
      return (
        (c.subject.getField = (e) => f(c.subject, e)),
        (c.subject.addField = (e) => {
          _([e]), c.subject.attributes.push(e);
        }),
        (c.subject.attributes = n.RDNAttributesAsArray(a.certificationRequestInfoSubject, d)),
        (c.subject.hash = d.digest().toHex()),
        (c.publicKey = n.publicKeyFromAsn1(a.subjectPublicKeyInfo)),
        (c.getAttribute = (e) => f(c, e)),
        (c.addAttribute = (e) => {
          _([e]), c.attributes.push(e);
        }),
        (c.attributes = n.CRIAttributesAsArray(a.certificationRequestInfoAttributes || [])),
        c
      );
    }),
    (n.createCertificationRequest = () => {
      var i = {};
      return (
        (i.version = 0),
        (i.signatureOid = null),
        (i.signature = null),
        (i.siginfo = {}),
        (i.siginfo.algorithmOid = null),
        (i.subject = {}),
        (i.subject.getField = (e) => f(i.subject, e)),
        (i.subject.addField = (e) => {
          _([e]), i.subject.attributes.push(e);
        }),
        (i.subject.attributes = []),
        (i.subject.hash = null),
        (i.publicKey = null),
        (i.attributes = []),
        (i.getAttribute = (e) => f(i, e)),
        (i.addAttribute = (e) => {
          _([e]), i.attributes.push(e);
        }),
        (i.md = null),
        (i.setSubject = (e) => {
          _(e), (i.subject.attributes = e), (i.subject.hash = null);
        }),
        (i.setAttributes = (e) => {
          _(e), (i.attributes = e);
        }),
        (i.sign = (a, o) => {
          i.md = o || e.md.sha1.create();
          var s = r[i.md.algorithm + `WithRSAEncryption`];
          if (!s) {
            var c = /* @__PURE__ */ Error(
              `Could not compute certification request digest. Unknown message digest algorithm OID.`,
            );
            throw ((c.algorithm = i.md.algorithm), c);
          }
          (i.signatureOid = i.siginfo.algorithmOid = s),
            (i.certificationRequestInfo = n.getCertificationRequestInfo(i));
          var l = t.toDer(i.certificationRequestInfo);
          i.md.update(l.getBytes()), (i.signature = a.sign(i.md));
        }),
        (i.verify = () => {
          var e = !1,
            r = i.md;
          if (r === null) {
            r = m({ signatureOid: i.signatureOid, type: `certification request` });
            var a = i.certificationRequestInfo || n.getCertificationRequestInfo(i),
              o = t.toDer(a);
            r.update(o.getBytes());
          }
          return (r !== null && (e = h({ certificate: i, md: r, signature: i.signature })), e);
        }),
        i
      );
    });
  function g(n) {
    for (
      var r = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, []), i, a, o = n.attributes, s = 0;
      s < o.length;
      ++s
    ) {
      i = o[s];
      var c = i.value,
        l = t.Type.PRINTABLESTRING;
      `valueTagClass` in i && ((l = i.valueTagClass), l === t.Type.UTF8 && (c = e.util.encodeUtf8(c))),
        (a = t.create(t.Class.UNIVERSAL, t.Type.SET, !0, [
          t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(i.type).getBytes()),
            t.create(t.Class.UNIVERSAL, l, !1, c),
          ]),
        ])),
        r.value.push(a);
    }
    return r;
  }
  function _(e) {
    for (var a, o = 0; o < e.length; ++o) {
      if (
        ((a = e[o]),
        a.name === void 0 &&
          (a.type && a.type in n.oids
            ? (a.name = n.oids[a.type])
            : a.shortName && a.shortName in i && (a.name = n.oids[i[a.shortName]])),
        a.type === void 0)
      ) {
        if (a.name && a.name in n.oids) a.type = n.oids[a.name];
        else {
          var s = /* @__PURE__ */ Error(`Attribute type not specified.`);
          throw ((s.attribute = a), s);
        }
      }
      if (
        (a.shortName === void 0 && a.name && a.name in i && (a.shortName = i[a.name]),
        a.type === r.extensionRequest &&
          ((a.valueConstructed = !0), (a.valueTagClass = t.Type.SEQUENCE), !a.value && a.extensions))
      ) {
        a.value = [];
        for (var c = 0; c < a.extensions.length; ++c) a.value.push(n.certificateExtensionToAsn1(v(a.extensions[c])));
      }
      if (a.value === void 0) {
        var s = /* @__PURE__ */ Error(`Attribute value not specified.`);
        throw ((s.attribute = a), s);
      }
    }
  }
  function v(i, a) {
    if (((a ||= {}), i.name === void 0 && i.id && i.id in n.oids && (i.name = n.oids[i.id]), i.id === void 0)) {
      if (i.name && i.name in n.oids) i.id = n.oids[i.name];
      else {
        var o = /* @__PURE__ */ Error(`Extension ID not specified.`);
        throw ((o.extension = i), o);
      }
    }
    if (i.value !== void 0) return i;
    if (i.name === `keyUsage`) {
      var s = 0,
        c = 0,
        l = 0;
      i.digitalSignature && ((c |= 128), (s = 7)),
        i.nonRepudiation && ((c |= 64), (s = 6)),
        i.keyEncipherment && ((c |= 32), (s = 5)),
        i.dataEncipherment && ((c |= 16), (s = 4)),
        i.keyAgreement && ((c |= 8), (s = 3)),
        i.keyCertSign && ((c |= 4), (s = 2)),
        i.cRLSign && ((c |= 2), (s = 1)),
        i.encipherOnly && ((c |= 1), (s = 0)),
        i.decipherOnly && ((l |= 128), (s = 7));
      var u = String.fromCharCode(s);
      l === 0 ? c !== 0 && (u += String.fromCharCode(c)) : (u += String.fromCharCode(c) + String.fromCharCode(l)),
        (i.value = t.create(t.Class.UNIVERSAL, t.Type.BITSTRING, !1, u));
    } else if (i.name === `basicConstraints`)
      (i.value = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [])),
        i.cA && i.value.value.push(t.create(t.Class.UNIVERSAL, t.Type.BOOLEAN, !1, `ÿ`)),
        `pathLenConstraint` in i &&
          i.value.value.push(
            t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(i.pathLenConstraint).getBytes()),
          );
    else if (i.name === `extKeyUsage`) {
      i.value = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, []);
      var d = i.value.value;
      for (var f in i)
        i[f] === !0 &&
          (f in r
            ? d.push(t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(r[f]).getBytes()))
            : f.indexOf(`.`) !== -1 && d.push(t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(f).getBytes())));
    } else if (i.name === `nsCertType`) {
      var s = 0,
        c = 0;
      i.client && ((c |= 128), (s = 7)),
        i.server && ((c |= 64), (s = 6)),
        i.email && ((c |= 32), (s = 5)),
        i.objsign && ((c |= 16), (s = 4)),
        i.reserved && ((c |= 8), (s = 3)),
        i.sslCA && ((c |= 4), (s = 2)),
        i.emailCA && ((c |= 2), (s = 1)),
        i.objCA && ((c |= 1), (s = 0));
      var u = String.fromCharCode(s);
      c !== 0 && (u += String.fromCharCode(c)), (i.value = t.create(t.Class.UNIVERSAL, t.Type.BITSTRING, !1, u));
    } else if (i.name === `subjectAltName` || i.name === `issuerAltName`) {
      i.value = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, []);
      for (var p, m = 0; m < i.altNames.length; ++m) {
        p = i.altNames[m];
        var u = p.value;
        if (p.type === 7 && p.ip) {
          if (((u = e.util.bytesFromIP(p.ip)), u === null)) {
            var o = /* @__PURE__ */ Error(`Extension "ip" value is not a valid IPv4 or IPv6 address.`);
            throw ((o.extension = i), o);
          }
        } else p.type === 8 && (u = p.oid ? t.oidToDer(t.oidToDer(p.oid)) : t.oidToDer(u));
        i.value.value.push(t.create(t.Class.CONTEXT_SPECIFIC, p.type, !1, u));
      }
    } else if (i.name === `nsComment` && a.cert) {
      if (!/^[\x00-\x7F]*$/.test(i.comment) || i.comment.length < 1 || i.comment.length > 128)
        throw Error(`Invalid "nsComment" content.`);
      i.value = t.create(t.Class.UNIVERSAL, t.Type.IA5STRING, !1, i.comment);
    } else if (i.name === `subjectKeyIdentifier` && a.cert) {
      var h = a.cert.generateSubjectKeyIdentifier();
      (i.subjectKeyIdentifier = h.toHex()),
        (i.value = t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, h.getBytes()));
    } else if (i.name === `authorityKeyIdentifier` && a.cert) {
      i.value = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, []);
      var d = i.value.value;
      if (i.keyIdentifier) {
        var _ = i.keyIdentifier === !0 ? a.cert.generateSubjectKeyIdentifier().getBytes() : i.keyIdentifier;
        d.push(t.create(t.Class.CONTEXT_SPECIFIC, 0, !1, _));
      }
      if (i.authorityCertIssuer) {
        var v = [
          t.create(t.Class.CONTEXT_SPECIFIC, 4, !0, [
            g(i.authorityCertIssuer === !0 ? a.cert.issuer : i.authorityCertIssuer),
          ]),
        ];
        d.push(t.create(t.Class.CONTEXT_SPECIFIC, 1, !0, v));
      }
      if (i.serialNumber) {
        var y = e.util.hexToBytes(i.serialNumber === !0 ? a.cert.serialNumber : i.serialNumber);
        d.push(t.create(t.Class.CONTEXT_SPECIFIC, 2, !1, y));
      }
    } else if (i.name === `cRLDistributionPoints`) {
      i.value = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, []);
      for (
        var d = i.value.value,
          b = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, []),
          x = t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, []),
          p,
          m = 0;
        m < i.altNames.length;
        ++m
      ) {
        p = i.altNames[m];
        var u = p.value;
        if (p.type === 7 && p.ip) {
          if (((u = e.util.bytesFromIP(p.ip)), u === null)) {
            var o = /* @__PURE__ */ Error(`Extension "ip" value is not a valid IPv4 or IPv6 address.`);
            throw ((o.extension = i), o);
          }
        } else p.type === 8 && (u = p.oid ? t.oidToDer(t.oidToDer(p.oid)) : t.oidToDer(u));
        x.value.push(t.create(t.Class.CONTEXT_SPECIFIC, p.type, !1, u));
      }
      b.value.push(t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [x])), d.push(b);
    }
    if (i.value === void 0) {
      var o = /* @__PURE__ */ Error(`Extension value not specified.`);
      throw ((o.extension = i), o);
    }
    return i;
  }
  function y(e, n) {
    switch (e) {
      case r[`RSASSA-PSS`]:
        var i = [];
        return (
          n.hash.algorithmOid !== void 0 &&
            i.push(
              t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                  t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.hash.algorithmOid).getBytes()),
                  t.create(t.Class.UNIVERSAL, t.Type.NULL, !1, ``),
                ]),
              ]),
            ),
          n.mgf.algorithmOid !== void 0 &&
            i.push(
              t.create(t.Class.CONTEXT_SPECIFIC, 1, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                  t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.mgf.algorithmOid).getBytes()),
                  t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                    t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.mgf.hash.algorithmOid).getBytes()),
                    t.create(t.Class.UNIVERSAL, t.Type.NULL, !1, ``),
                  ]),
                ]),
              ]),
            ),
          n.saltLength !== void 0 &&
            i.push(
              t.create(t.Class.CONTEXT_SPECIFIC, 2, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(n.saltLength).getBytes()),
              ]),
            ),
          t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, i)
        );
      default:
        return t.create(t.Class.UNIVERSAL, t.Type.NULL, !1, ``);
    }
  }
  function x(n) {
    var r = t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, []);
    if (n.attributes.length === 0) return r;
    for (var i = n.attributes, a = 0; a < i.length; ++a) {
      var o = i[a],
        s = o.value,
        c = t.Type.UTF8;
      `valueTagClass` in o && (c = o.valueTagClass), c === t.Type.UTF8 && (s = e.util.encodeUtf8(s));
      var l = !1;
      `valueConstructed` in o && (l = o.valueConstructed);
      var u = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(o.type).getBytes()),
        t.create(t.Class.UNIVERSAL, t.Type.SET, !0, [t.create(t.Class.UNIVERSAL, c, l, s)]),
      ]);
      r.value.push(u);
    }
    return r;
  }
  var S = /* @__PURE__ */ new Date(`1950-01-01T00:00:00Z`),
    C = /* @__PURE__ */ new Date(`2050-01-01T00:00:00Z`);
  function w(e) {
    return e >= S && e < C
      ? t.create(t.Class.UNIVERSAL, t.Type.UTCTIME, !1, t.dateToUtcTime(e))
      : t.create(t.Class.UNIVERSAL, t.Type.GENERALIZEDTIME, !1, t.dateToGeneralizedTime(e));
  }
  return (
    (n.getTBSCertificate = (r) => {
      var i = w(r.validity.notBefore),
        a = w(r.validity.notAfter),
        o = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
          t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(r.version).getBytes()),
          ]),
          t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, e.util.hexToBytes(r.serialNumber)),
          t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(r.siginfo.algorithmOid).getBytes()),
            y(r.siginfo.algorithmOid, r.siginfo.parameters),
          ]),
          g(r.issuer),
          t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [i, a]),
          g(r.subject),
          n.publicKeyToAsn1(r.publicKey),
        ]);
      return (
        r.issuer.uniqueId &&
          o.value.push(
            t.create(t.Class.CONTEXT_SPECIFIC, 1, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.BITSTRING, !1, `\0` + r.issuer.uniqueId),
            ]),
          ),
        r.subject.uniqueId &&
          o.value.push(
            t.create(t.Class.CONTEXT_SPECIFIC, 2, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.BITSTRING, !1, `\0` + r.subject.uniqueId),
            ]),
          ),
        r.extensions.length > 0 && o.value.push(n.certificateExtensionsToAsn1(r.extensions)),
        o
      );
    }),
    (n.getCertificationRequestInfo = (e) =>
      t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(e.version).getBytes()),
        g(e.subject),
        n.publicKeyToAsn1(e.publicKey),
        x(e),
      ])),
    (n.distinguishedNameToAsn1 = (e) => g(e)),
    (n.certificateToAsn1 = (e) => {
      var r = e.tbsCertificate || n.getTBSCertificate(e);
      return t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        r,
        t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
          t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(e.signatureOid).getBytes()),
          y(e.signatureOid, e.signatureParameters),
        ]),
        t.create(t.Class.UNIVERSAL, t.Type.BITSTRING, !1, `\0` + e.signature),
      ]);
    }),
    (n.certificateExtensionsToAsn1 = (e) => {
      var r = t.create(t.Class.CONTEXT_SPECIFIC, 3, !0, []),
        i = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, []);
      r.value.push(i);
      for (var a = 0; a < e.length; ++a) i.value.push(n.certificateExtensionToAsn1(e[a]));
      return r;
    }),
    (n.certificateExtensionToAsn1 = (e) => {
      var n = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, []);
      n.value.push(t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(e.id).getBytes())),
        e.critical && n.value.push(t.create(t.Class.UNIVERSAL, t.Type.BOOLEAN, !1, `ÿ`));
      var r = e.value;
      return (
        typeof e.value != `string` && (r = t.toDer(r).getBytes()),
        n.value.push(t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, r)),
        n
      );
    }),
    (n.certificationRequestToAsn1 = (e) => {
      var r = e.certificationRequestInfo || n.getCertificationRequestInfo(e);
      return t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        r,
        t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
          t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(e.signatureOid).getBytes()),
          y(e.signatureOid, e.signatureParameters),
        ]),
        t.create(t.Class.UNIVERSAL, t.Type.BITSTRING, !1, `\0` + e.signature),
      ]);
    }),
    (n.createCaStore = (r) => {
      var i = { certs: {} };
      (i.getIssuer = (e) => a(e.issuer)),
        (i.addCertificate = (t) => {
          if ((typeof t == `string` && (t = e.pki.certificateFromPem(t)), o(t.subject), !i.hasCertificate(t))) {
            if (t.subject.hash in i.certs) {
              var n = i.certs[t.subject.hash];
              e.util.isArray(n) || (n = [n]), n.push(t), (i.certs[t.subject.hash] = n);
            } else i.certs[t.subject.hash] = t;
          }
        }),
        (i.hasCertificate = (r) => {
          typeof r == `string` && (r = e.pki.certificateFromPem(r));
          var i = a(r.subject);
          if (!i) return !1;
          e.util.isArray(i) || (i = [i]);
          for (var o = t.toDer(n.certificateToAsn1(r)).getBytes(), s = 0; s < i.length; ++s)
            if (o === t.toDer(n.certificateToAsn1(i[s])).getBytes()) return !0;
          return !1;
        }),
        (i.listAllCertificates = () => {
          var t = [];
          for (var n in i.certs)
            if (Object.hasOwn(i.certs, n)) {
              var r = i.certs[n];
              if (!e.util.isArray(r)) t.push(r);
              else for (var a = 0; a < r.length; ++a) t.push(r[a]);
            }
          return t;
        }),
        (i.removeCertificate = (r) => {
          var s;
          if ((typeof r == `string` && (r = e.pki.certificateFromPem(r)), o(r.subject), !i.hasCertificate(r)))
            return null;
          var c = a(r.subject);
          if (!e.util.isArray(c)) return ((s = i.certs[r.subject.hash]), delete i.certs[r.subject.hash], s);
          for (var l = t.toDer(n.certificateToAsn1(r)).getBytes(), u = 0; u < c.length; ++u)
            l === t.toDer(n.certificateToAsn1(c[u])).getBytes() && ((s = c[u]), c.splice(u, 1));
          return (c.length === 0 && delete i.certs[r.subject.hash], s);
        });
      function a(e) {
        return (o(e), i.certs[e.hash] || null);
      }
      function o(t) {
        if (!t.hash) {
          var r = e.md.sha1.create();
          (t.attributes = n.RDNAttributesAsArray(g(t), r)), (t.hash = r.digest().toHex());
        }
      }
      if (r)
        for (var s = 0; s < r.length; ++s) {
          var c = r[s];
          i.addCertificate(c);
        }
      return i;
    }),
    (n.certificateError = {
      bad_certificate: `forge.pki.BadCertificate`,
      unsupported_certificate: `forge.pki.UnsupportedCertificate`,
      certificate_revoked: `forge.pki.CertificateRevoked`,
      certificate_expired: `forge.pki.CertificateExpired`,
      certificate_unknown: `forge.pki.CertificateUnknown`,
      unknown_ca: `forge.pki.UnknownCertificateAuthority`,
    }),
    (n.verifyCertificateChain = (t, r, i) => {
      typeof i == `function` && (i = { verify: i }), (i ||= {}), (r = r.slice(0));
      var a = r.slice(0),
        o = i.validityCheckDate;
      o === void 0 && (o = /* @__PURE__ */ new Date());
      var s = !0,
        c = null,
        l = 0;
      do {
        var u = r.shift(),
          d = null,
          f = !1;
        if (
          (o &&
            (o < u.validity.notBefore || o > u.validity.notAfter) &&
            (c = {
              message: `Certificate is not valid yet or has expired.`,
              error: n.certificateError.certificate_expired,
              notBefore: u.validity.notBefore,
              notAfter: u.validity.notAfter,
              now: o,
            }),
          c === null)
        ) {
          if (((d = r[0] || t.getIssuer(u)), d === null && u.isIssuer(u) && ((f = !0), (d = u)), d)) {
            var p = d;
            e.util.isArray(p) || (p = [p]);
            for (var m = !1; !m && p.length > 0; ) {
              d = p.shift();
              try {
                m = d.verify(u);
              } catch {}
            }
            m || (c = { message: `Certificate signature is invalid.`, error: n.certificateError.bad_certificate });
          }
          c !== null ||
            (d && !f) ||
            t.hasCertificate(u) ||
            (c = { message: `Certificate is not trusted.`, error: n.certificateError.unknown_ca });
        }
        if (
          (c === null &&
            d &&
            !u.isIssuer(d) &&
            (c = { message: `Certificate issuer is invalid.`, error: n.certificateError.bad_certificate }),
          c === null)
        )
          for (var h = { keyUsage: !0, basicConstraints: !0 }, g = 0; c === null && g < u.extensions.length; ++g) {
            var _ = u.extensions[g];
            _.critical &&
              !(_.name in h) &&
              (c = {
                message: `Certificate has an unsupported critical extension.`,
                error: n.certificateError.unsupported_certificate,
              });
          }
        if (c === null && (!s || (r.length === 0 && (!d || f)))) {
          var v = u.getExtension(`basicConstraints`),
            y = u.getExtension(`keyUsage`);
          y !== null &&
            ((y.keyCertSign && v !== null) ||
              (c = {
                message: `Certificate keyUsage or basicConstraints conflict or indicate that the certificate is not a CA. If the certificate is the only one in the chain or isn't the first then the certificate must be a valid CA.`,
                error: n.certificateError.bad_certificate,
              })),
            c === null &&
              v === null &&
              (c = {
                message: `Certificate is missing basicConstraints extension and cannot be used as a CA.`,
                error: n.certificateError.bad_certificate,
              }),
            c === null &&
              v !== null &&
              !v.cA &&
              (c = {
                message: `Certificate basicConstraints indicates the certificate is not a CA.`,
                error: n.certificateError.bad_certificate,
              }),
            c === null &&
              y !== null &&
              `pathLenConstraint` in v &&
              l - 1 > v.pathLenConstraint &&
              (c = {
                message: `Certificate basicConstraints pathLenConstraint violated.`,
                error: n.certificateError.bad_certificate,
              });
        }
        var b = c === null || c.error,
          x = i.verify ? i.verify(b, l, a) : b;
        if (x === !0) c = null;
        else
          throw (
            b === !0 &&
              (c = { message: `The application rejected the certificate.`, error: n.certificateError.bad_certificate }),
            (x || x === 0) &&
              (typeof x == `object` && !e.util.isArray(x)
                ? (x.message && (c.message = x.message), x.error && (c.error = x.error))
                : typeof x == `string` && (c.error = x)),
            c
          );
        (s = !1), ++l;
      } while (r.length > 0);
      return !0;
    }),
    Oe.exports
  );
}
var Be;
function Ve() {
  if (Be) return we.exports;
  Be = 1;
  var e = a();
  D(), N(), T(), De(), Ce(), Q(), be(), fe(), d(), ze();
  var t = e.asn1,
    n = e.pki,
    r = (we.exports = e.pkcs12 = e.pkcs12 || {}),
    i = {
      name: `ContentInfo`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `ContentInfo.contentType`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.OID,
          constructed: !1,
          capture: `contentType`,
        },
        { name: `ContentInfo.content`, tagClass: t.Class.CONTEXT_SPECIFIC, constructed: !0, captureAsn1: `content` },
      ],
    },
    o = {
      name: `PFX`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        { name: `PFX.version`, tagClass: t.Class.UNIVERSAL, type: t.Type.INTEGER, constructed: !1, capture: `version` },
        i,
        {
          name: `PFX.macData`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          optional: !0,
          captureAsn1: `mac`,
          value: [
            {
              name: `PFX.macData.mac`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.SEQUENCE,
              constructed: !0,
              value: [
                {
                  name: `PFX.macData.mac.digestAlgorithm`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.SEQUENCE,
                  constructed: !0,
                  value: [
                    {
                      name: `PFX.macData.mac.digestAlgorithm.algorithm`,
                      tagClass: t.Class.UNIVERSAL,
                      type: t.Type.OID,
                      constructed: !1,
                      capture: `macAlgorithm`,
                    },
                    {
                      name: `PFX.macData.mac.digestAlgorithm.parameters`,
                      optional: !0,
                      tagClass: t.Class.UNIVERSAL,
                      captureAsn1: `macAlgorithmParameters`,
                    },
                  ],
                },
                {
                  name: `PFX.macData.mac.digest`,
                  tagClass: t.Class.UNIVERSAL,
                  type: t.Type.OCTETSTRING,
                  constructed: !1,
                  capture: `macDigest`,
                },
              ],
            },
            {
              name: `PFX.macData.macSalt`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.OCTETSTRING,
              constructed: !1,
              capture: `macSalt`,
            },
            {
              name: `PFX.macData.iterations`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.INTEGER,
              constructed: !1,
              optional: !0,
              capture: `macIterations`,
            },
          ],
        },
      ],
    },
    s = {
      name: `SafeBag`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        { name: `SafeBag.bagId`, tagClass: t.Class.UNIVERSAL, type: t.Type.OID, constructed: !1, capture: `bagId` },
        { name: `SafeBag.bagValue`, tagClass: t.Class.CONTEXT_SPECIFIC, constructed: !0, captureAsn1: `bagValue` },
        {
          name: `SafeBag.bagAttributes`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SET,
          constructed: !0,
          optional: !0,
          capture: `bagAttributes`,
        },
      ],
    },
    c = {
      name: `Attribute`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        { name: `Attribute.attrId`, tagClass: t.Class.UNIVERSAL, type: t.Type.OID, constructed: !1, capture: `oid` },
        {
          name: `Attribute.attrValues`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SET,
          constructed: !0,
          capture: `values`,
        },
      ],
    },
    l = {
      name: `CertBag`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        { name: `CertBag.certId`, tagClass: t.Class.UNIVERSAL, type: t.Type.OID, constructed: !1, capture: `certId` },
        {
          name: `CertBag.certValue`,
          tagClass: t.Class.CONTEXT_SPECIFIC,
          constructed: !0,
          value: [
            {
              name: `CertBag.certValue[0]`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Class.OCTETSTRING,
              constructed: !1,
              capture: `cert`,
            },
          ],
        },
      ],
    };
  function u(e, t, n, r) {
    for (var i = [], a = 0; a < e.length; a++)
      for (var o = 0; o < e[a].safeBags.length; o++) {
        var s = e[a].safeBags[o];
        (r === void 0 || s.type === r) &&
          (t === null || (s.attributes[t] !== void 0 && s.attributes[t].indexOf(n) >= 0)) &&
          i.push(s);
      }
    return i;
  }
  r.pkcs12FromAsn1 = (i, a, s) => {
    typeof a == `string` ? ((s = a), (a = !0)) : a === void 0 && (a = !0);
    var c = {};
    if (!t.validate(i, o, c, [])) {
      var l = /* @__PURE__ */ Error(`Cannot read PKCS#12 PFX. ASN.1 object is not an PKCS#12 PFX.`);
      throw ((l.errors = l), l);
    }
    var d = {
      version: c.version.charCodeAt(0),
      safeContents: [],
      getBags: (t) => {
        var n = {},
          r;
        return (
          `localKeyId` in t ? (r = t.localKeyId) : `localKeyIdHex` in t && (r = e.util.hexToBytes(t.localKeyIdHex)),
          r === void 0 &&
            !(`friendlyName` in t) &&
            `bagType` in t &&
            (n[t.bagType] = u(d.safeContents, null, null, t.bagType)),
          r !== void 0 && (n.localKeyId = u(d.safeContents, `localKeyId`, r, t.bagType)),
          `friendlyName` in t && (n.friendlyName = u(d.safeContents, `friendlyName`, t.friendlyName, t.bagType)),
          n
        );
      },
      getBagsByFriendlyName: (e, t) => u(d.safeContents, `friendlyName`, e, t),
      getBagsByLocalKeyId: (e, t) => u(d.safeContents, `localKeyId`, e, t),
    };
    if (c.version.charCodeAt(0) !== 3) {
      var l = /* @__PURE__ */ Error(`PKCS#12 PFX of version other than 3 not supported.`);
      throw ((l.version = c.version.charCodeAt(0)), l);
    }
    if (t.derToOid(c.contentType) !== n.oids.data) {
      var l = /* @__PURE__ */ Error(`Only PKCS#12 PFX in password integrity mode supported.`);
      throw ((l.oid = t.derToOid(c.contentType)), l);
    }
    var m = c.content.value[0];
    if (m.tagClass !== t.Class.UNIVERSAL || m.type !== t.Type.OCTETSTRING)
      throw Error(`PKCS#12 authSafe content data is not an OCTET STRING.`);
    if (((m = f(m)), c.mac)) {
      var h = null,
        g = 0,
        _ = t.derToOid(c.macAlgorithm);
      switch (_) {
        case n.oids.sha1:
          (h = e.md.sha1.create()), (g = 20);
          break;
        case n.oids.sha256:
          (h = e.md.sha256.create()), (g = 32);
          break;
        case n.oids.sha384:
          (h = e.md.sha384.create()), (g = 48);
          break;
        case n.oids.sha512:
          (h = e.md.sha512.create()), (g = 64);
          break;
        case n.oids.md5:
          (h = e.md.md5.create()), (g = 16);
      }
      if (h === null) throw Error(`PKCS#12 uses unsupported MAC algorithm: ` + _);
      var v = new e.util.ByteBuffer(c.macSalt),
        y = `macIterations` in c ? parseInt(e.util.bytesToHex(c.macIterations), 16) : 1,
        b = r.generateKey(s, v, 3, y, g, h),
        x = e.hmac.create();
      if ((x.start(h, b), x.update(m.value), x.getMac().getBytes() !== c.macDigest))
        throw Error(`PKCS#12 MAC could not be verified. Invalid password?`);
    } else if (Array.isArray(i.value) && i.value.length > 2)
      throw Error(`Invalid PKCS#12. macData field present but MAC was not validated.`);
    return (p(d, m.value, a, s), d);
  };
  function f(t) {
    if (t.composed || t.constructed) {
      for (var n = e.util.createBuffer(), r = 0; r < t.value.length; ++r) n.putBytes(t.value[r].value);
      (t.composed = t.constructed = !1), (t.value = n.getBytes());
    }
    return t;
  }
  function p(e, r, a, o) {
    if (((r = t.fromDer(r, a)), r.tagClass !== t.Class.UNIVERSAL || r.type !== t.Type.SEQUENCE || r.constructed !== !0))
      throw Error(`PKCS#12 AuthenticatedSafe expected to be a SEQUENCE OF ContentInfo`);
    for (var s = 0; s < r.value.length; s++) {
      var c = r.value[s],
        l = {},
        u = [];
      if (!t.validate(c, i, l, u)) {
        var d = /* @__PURE__ */ Error(`Cannot read ContentInfo.`);
        throw ((d.errors = u), d);
      }
      var p = { encrypted: !1 },
        g = null,
        _ = l.content.value[0];
      switch (t.derToOid(l.contentType)) {
        case n.oids.data:
          if (_.tagClass !== t.Class.UNIVERSAL || _.type !== t.Type.OCTETSTRING)
            throw Error(`PKCS#12 SafeContents Data is not an OCTET STRING.`);
          g = f(_).value;
          break;
        case n.oids.encryptedData:
          (g = m(_, o)), (p.encrypted = !0);
          break;
        default:
          var d = /* @__PURE__ */ Error(`Unsupported PKCS#12 contentType.`);
          throw ((d.contentType = t.derToOid(l.contentType)), d);
      }
      (p.safeBags = h(g, a, o)), e.safeContents.push(p);
    }
  }
  function m(r, i) {
    var a = {},
      o = [];
    if (!t.validate(r, e.pkcs7.asn1.encryptedDataValidator, a, o)) {
      var s = /* @__PURE__ */ Error(`Cannot read EncryptedContentInfo.`);
      throw ((s.errors = o), s);
    }
    var c = t.derToOid(a.contentType);
    if (c !== n.oids.data) {
      var s = /* @__PURE__ */ Error(`PKCS#12 EncryptedContentInfo ContentType is not Data.`);
      throw ((s.oid = c), s);
    }
    c = t.derToOid(a.encAlgorithm);
    var l = n.pbe.getCipher(c, a.encParameter, i),
      u = f(a.encryptedContentAsn1),
      d = e.util.createBuffer(u.value);
    if ((l.update(d), !l.finish())) throw Error(`Failed to decrypt PKCS#12 SafeContents.`);
    return l.output.getBytes();
  }
  function h(e, r, i) {
    if (!r && e.length === 0) return [];
    if (((e = t.fromDer(e, r)), e.tagClass !== t.Class.UNIVERSAL || e.type !== t.Type.SEQUENCE || e.constructed !== !0))
      throw Error(`PKCS#12 SafeContents expected to be a SEQUENCE OF SafeBag.`);
    for (var a = [], o = 0; o < e.value.length; o++) {
      var c = e.value[o],
        u = {},
        d = [];
      if (!t.validate(c, s, u, d)) {
        var f = /* @__PURE__ */ Error(`Cannot read SafeBag.`);
        throw ((f.errors = d), f);
      }
      var p = { type: t.derToOid(u.bagId), attributes: g(u.bagAttributes) };
      a.push(p);
      var m,
        h,
        _ = u.bagValue.value[0];
      switch (p.type) {
        case n.oids.pkcs8ShroudedKeyBag:
          if (((_ = n.decryptPrivateKeyInfo(_, i)), _ === null))
            throw Error(`Unable to decrypt PKCS#8 ShroudedKeyBag, wrong password?`);
        case n.oids.keyBag:
          try {
            p.key = n.privateKeyFromAsn1(_);
          } catch {
            (p.key = null), (p.asn1 = _);
          }
          continue;
        case n.oids.certBag:
          (m = l),
            (h = () => {
              if (t.derToOid(u.certId) !== n.oids.x509Certificate) {
                var e = /* @__PURE__ */ Error(`Unsupported certificate type, only X.509 supported.`);
                throw ((e.oid = t.derToOid(u.certId)), e);
              }
              var i = t.fromDer(u.cert, r);
              try {
                p.cert = n.certificateFromAsn1(i, !0);
              } catch {
                (p.cert = null), (p.asn1 = i);
              }
            });
          break;
        default:
          var f = /* @__PURE__ */ Error(`Unsupported PKCS#12 SafeBag type.`);
          throw ((f.oid = p.type), f);
      }
      if (m !== void 0 && !t.validate(_, m, u, d)) {
        var f = /* @__PURE__ */ Error(`Cannot read PKCS#12 ` + m.name);
        throw ((f.errors = d), f);
      }
      h();
    }
    return a;
  }
  function g(e) {
    var r = {};
    if (e !== void 0)
      for (var i = 0; i < e.length; ++i) {
        var a = {},
          o = [];
        if (!t.validate(e[i], c, a, o)) {
          var s = /* @__PURE__ */ Error(`Cannot read PKCS#12 BagAttribute.`);
          throw ((s.errors = o), s);
        }
        var l = t.derToOid(a.oid);
        if (n.oids[l] !== void 0) {
          r[n.oids[l]] = [];
          for (var u = 0; u < a.values.length; ++u) r[n.oids[l]].push(a.values[u].value);
        }
      }
    return r;
  }
  return (
    (r.toPkcs12Asn1 = (i, a, o, s) => {
      (s ||= {}),
        (s.saltSize = s.saltSize || 8),
        (s.count = s.count || 2048),
        (s.algorithm = s.algorithm || s.encAlgorithm || `aes128`),
        `useMac` in s || (s.useMac = !0),
        `localKeyId` in s || (s.localKeyId = null),
        `generateLocalKeyId` in s || (s.generateLocalKeyId = !0);
      var c = s.localKeyId,
        l;
      if (c !== null) c = e.util.hexToBytes(c);
      else if (s.generateLocalKeyId) {
        if (a) {
          var u = e.util.isArray(a) ? a[0] : a;
          typeof u == `string` && (u = n.certificateFromPem(u));
          var d = e.md.sha1.create();
          d.update(t.toDer(n.certificateToAsn1(u)).getBytes()), (c = d.digest().getBytes());
        } else c = e.random.getBytes(20);
      }
      var f = [];
      c !== null &&
        f.push(
          t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.localKeyId).getBytes()),
            t.create(t.Class.UNIVERSAL, t.Type.SET, !0, [t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, c)]),
          ]),
        ),
        `friendlyName` in s &&
          f.push(
            t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.friendlyName).getBytes()),
              t.create(t.Class.UNIVERSAL, t.Type.SET, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.BMPSTRING, !1, s.friendlyName),
              ]),
            ]),
          ),
        f.length > 0 && (l = t.create(t.Class.UNIVERSAL, t.Type.SET, !0, f));
      var p = [],
        m = [];
      a !== null && (m = e.util.isArray(a) ? a : [a]);
      for (var h = [], g = 0; g < m.length; ++g) {
        (a = m[g]), typeof a == `string` && (a = n.certificateFromPem(a));
        var _ = g === 0 ? l : void 0,
          v = n.certificateToAsn1(a),
          y = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.certBag).getBytes()),
            t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.x509Certificate).getBytes()),
                t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
                  t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, t.toDer(v).getBytes()),
                ]),
              ]),
            ]),
            _,
          ]);
        h.push(y);
      }
      if (h.length > 0) {
        var b = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, h),
          x = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.data).getBytes()),
            t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, t.toDer(b).getBytes()),
            ]),
          ]);
        p.push(x);
      }
      var S = null;
      if (i !== null) {
        var C = n.wrapRsaPrivateKey(n.privateKeyToAsn1(i));
        S =
          o === null
            ? t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.keyBag).getBytes()),
                t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [C]),
                l,
              ])
            : t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.pkcs8ShroudedKeyBag).getBytes()),
                t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [n.encryptPrivateKeyInfo(C, o, s)]),
                l,
              ]);
        var w = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [S]),
          T = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.data).getBytes()),
            t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, t.toDer(w).getBytes()),
            ]),
          ]);
        p.push(T);
      }
      var E = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, p),
        D;
      if (s.useMac) {
        var d = e.md.sha1.create(),
          O = new e.util.ByteBuffer(e.random.getBytes(s.saltSize)),
          k = s.count,
          i = r.generateKey(o, O, 3, k, 20),
          A = e.hmac.create();
        A.start(d, i), A.update(t.toDer(E).getBytes());
        var j = A.getMac();
        D = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
          t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.sha1).getBytes()),
              t.create(t.Class.UNIVERSAL, t.Type.NULL, !1, ``),
            ]),
            t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, j.getBytes()),
          ]),
          t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, O.getBytes()),
          t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(k).getBytes()),
        ]);
      }
      return t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(3).getBytes()),
        t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
          t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.oids.data).getBytes()),
          t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
            t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, t.toDer(E).getBytes()),
          ]),
        ]),
        D,
      ]);
    }),
    (r.generateKey = e.pbe.generatePkcs12Key),
    we.exports
  );
}
var He;
function Ue() {
  if (He) return B.exports;
  He = 1;
  var e = a();
  D(), T(), Ce(), z(), K(), Ve(), Le(), be(), d(), ze();
  var t = e.asn1,
    n = (B.exports = e.pki = e.pki || {});
  return (
    (n.pemToDer = (t) => {
      var n = e.pem.decode(t)[0];
      if (n.procType && n.procType.type === `ENCRYPTED`) throw Error(`Could not convert PEM to DER; PEM is encrypted.`);
      return e.util.createBuffer(n.body);
    }),
    (n.privateKeyFromPem = (r) => {
      var i = e.pem.decode(r)[0];
      if (i.type !== `PRIVATE KEY` && i.type !== `RSA PRIVATE KEY`) {
        var a = /* @__PURE__ */ Error(
          `Could not convert private key from PEM; PEM header type is not "PRIVATE KEY" or "RSA PRIVATE KEY".`,
        );
        throw ((a.headerType = i.type), a);
      }
      if (i.procType && i.procType.type === `ENCRYPTED`)
        throw Error(`Could not convert private key from PEM; PEM is encrypted.`);
      var o = t.fromDer(i.body);
      return n.privateKeyFromAsn1(o);
    }),
    (n.privateKeyToPem = (r, i) => {
      var a = { type: `RSA PRIVATE KEY`, body: t.toDer(n.privateKeyToAsn1(r)).getBytes() };
      return e.pem.encode(a, { maxline: i });
    }),
    (n.privateKeyInfoToPem = (n, r) => {
      var i = { type: `PRIVATE KEY`, body: t.toDer(n).getBytes() };
      return e.pem.encode(i, { maxline: r });
    }),
    B.exports
  );
}
var We, Ge;
function Ke() {
  if (Ge) return We;
  Ge = 1;
  var e = a();
  D(), N(), I(), z(), Ue(), Q(), fe(), d();
  var t = (t, n, r, i) => {
      var a = e.util.createBuffer(),
        o = t.length >> 1,
        s = o + (t.length & 1),
        c = t.substr(0, s),
        l = t.substr(o, s),
        u = e.util.createBuffer(),
        d = e.hmac.create();
      r = n + r;
      var f = Math.ceil(i / 16),
        p = Math.ceil(i / 20);
      d.start(`MD5`, c);
      var m = e.util.createBuffer();
      u.putBytes(r);
      for (var h = 0; h < f; ++h)
        d.start(null, null),
          d.update(u.getBytes()),
          u.putBuffer(d.digest()),
          d.start(null, null),
          d.update(u.bytes() + r),
          m.putBuffer(d.digest());
      d.start(`SHA1`, l);
      var g = e.util.createBuffer();
      u.clear(), u.putBytes(r);
      for (var h = 0; h < p; ++h)
        d.start(null, null),
          d.update(u.getBytes()),
          u.putBuffer(d.digest()),
          d.start(null, null),
          d.update(u.bytes() + r),
          g.putBuffer(d.digest());
      return (a.putBytes(e.util.xorBytes(m.getBytes(), g.getBytes(), i)), a);
    },
    n = (t, n, r) => {
      var i = e.hmac.create();
      i.start(`SHA1`, t);
      var a = e.util.createBuffer();
      return (
        a.putInt32(n[0]),
        a.putInt32(n[1]),
        a.putByte(r.type),
        a.putByte(r.version.major),
        a.putByte(r.version.minor),
        a.putInt16(r.length),
        a.putBytes(r.fragment.bytes()),
        i.update(a.getBytes()),
        i.digest().getBytes()
      );
    },
    r = (t, n, r) => {
      var i = !1;
      try {
        var a = t.deflate(n.fragment.getBytes());
        (n.fragment = e.util.createBuffer(a)), (n.length = a.length), (i = !0);
      } catch {}
      return i;
    },
    i = (t, n, r) => {
      var i = !1;
      try {
        var a = t.inflate(n.fragment.getBytes());
        (n.fragment = e.util.createBuffer(a)), (n.length = a.length), (i = !0);
      } catch {}
      return i;
    },
    o = (t, n) => {
      var r = 0;
      switch (n) {
        case 1:
          r = t.getByte();
          break;
        case 2:
          r = t.getInt16();
          break;
        case 3:
          r = t.getInt24();
          break;
        case 4:
          r = t.getInt32();
      }
      return e.util.createBuffer(t.getBytes(r));
    },
    s = (e, t, n) => {
      e.putInt(n.length(), t << 3), e.putBuffer(n);
    },
    c = {};
  (c.Versions = { TLS_1_0: { major: 3, minor: 1 }, TLS_1_1: { major: 3, minor: 2 }, TLS_1_2: { major: 3, minor: 3 } }),
    (c.SupportedVersions = [c.Versions.TLS_1_1, c.Versions.TLS_1_0]),
    (c.Version = c.SupportedVersions[0]),
    (c.MaxFragment = 15360),
    (c.ConnectionEnd = { server: 0, client: 1 }),
    (c.PRFAlgorithm = { tls_prf_sha256: 0 }),
    (c.BulkCipherAlgorithm = { none: null, rc4: 0, des3: 1, aes: 2 }),
    (c.CipherType = { stream: 0, block: 1, aead: 2 }),
    (c.MACAlgorithm = { none: null, hmac_md5: 0, hmac_sha1: 1, hmac_sha256: 2, hmac_sha384: 3, hmac_sha512: 4 }),
    (c.CompressionMethod = { none: 0, deflate: 1 }),
    (c.ContentType = { change_cipher_spec: 20, alert: 21, handshake: 22, application_data: 23, heartbeat: 24 }),
    (c.HandshakeType = {
      hello_request: 0,
      client_hello: 1,
      server_hello: 2,
      certificate: 11,
      server_key_exchange: 12,
      certificate_request: 13,
      server_hello_done: 14,
      certificate_verify: 15,
      client_key_exchange: 16,
      finished: 20,
    }),
    (c.Alert = {}),
    (c.Alert.Level = { warning: 1, fatal: 2 }),
    (c.Alert.Description = {
      close_notify: 0,
      unexpected_message: 10,
      bad_record_mac: 20,
      decryption_failed: 21,
      record_overflow: 22,
      decompression_failure: 30,
      handshake_failure: 40,
      bad_certificate: 42,
      unsupported_certificate: 43,
      certificate_revoked: 44,
      certificate_expired: 45,
      certificate_unknown: 46,
      illegal_parameter: 47,
      unknown_ca: 48,
      access_denied: 49,
      decode_error: 50,
      decrypt_error: 51,
      export_restriction: 60,
      protocol_version: 70,
      insufficient_security: 71,
      internal_error: 80,
      user_canceled: 90,
      no_renegotiation: 100,
    }),
    (c.HeartbeatMessageType = { heartbeat_request: 1, heartbeat_response: 2 }),
    (c.CipherSuites = {}),
    (c.getCipherSuite = (e) => {
      var t = null;
      for (var n in c.CipherSuites) {
        var r = c.CipherSuites[n];
        if (r.id[0] === e.charCodeAt(0) && r.id[1] === e.charCodeAt(1)) {
          t = r;
          break;
        }
      }
      return t;
    }),
    (c.handleUnexpected = (e, t) => {
      (e.open || e.entity !== c.ConnectionEnd.client) &&
        e.error(e, {
          message: `Unexpected message. Received TLS record out of order.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.unexpected_message },
        });
    }),
    (c.handleHelloRequest = (e, t, n) => {
      !e.handshaking &&
        e.handshakes > 0 &&
        (c.queue(
          e,
          c.createAlert(e, { level: c.Alert.Level.warning, description: c.Alert.Description.no_renegotiation }),
        ),
        c.flush(e)),
        e.process();
    }),
    (c.parseHelloMessage = (t, n, r) => {
      var i = null,
        a = t.entity === c.ConnectionEnd.client;
      if (r < 38)
        t.error(t, {
          message: a
            ? `Invalid ServerHello message. Message too short.`
            : `Invalid ClientHello message. Message too short.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.illegal_parameter },
        });
      else {
        var s = n.fragment,
          l = s.length();
        if (
          ((i = {
            version: { major: s.getByte(), minor: s.getByte() },
            random: e.util.createBuffer(s.getBytes(32)),
            session_id: o(s, 1),
            extensions: [],
          }),
          a
            ? ((i.cipher_suite = s.getBytes(2)), (i.compression_method = s.getByte()))
            : ((i.cipher_suites = o(s, 2)), (i.compression_methods = o(s, 1))),
          (l = r - (l - s.length())),
          l > 0)
        ) {
          for (var u = o(s, 2); u.length() > 0; )
            i.extensions.push({ type: [u.getByte(), u.getByte()], data: o(u, 2) });
          if (!a)
            for (var d = 0; d < i.extensions.length; ++d) {
              var f = i.extensions[d];
              if (f.type[0] === 0 && f.type[1] === 0)
                for (var p = o(f.data, 2); p.length() > 0 && p.getByte() === 0; )
                  t.session.extensions.server_name.serverNameList.push(o(p, 2).getBytes());
            }
        }
        if (
          t.session.version &&
          (i.version.major !== t.session.version.major || i.version.minor !== t.session.version.minor)
        )
          return t.error(t, {
            message: `TLS version change is disallowed during renegotiation.`,
            send: !0,
            alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.protocol_version },
          });
        if (a) t.session.cipherSuite = c.getCipherSuite(i.cipher_suite);
        else
          for (
            var m = e.util.createBuffer(i.cipher_suites.bytes());
            m.length() > 0 &&
            ((t.session.cipherSuite = c.getCipherSuite(m.getBytes(2))), t.session.cipherSuite === null);
          );
        if (t.session.cipherSuite === null)
          return t.error(t, {
            message: `No cipher suites in common.`,
            send: !0,
            alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.handshake_failure },
            cipherSuite: e.util.bytesToHex(i.cipher_suite),
          });
        a
          ? (t.session.compressionMethod = i.compression_method)
          : (t.session.compressionMethod = c.CompressionMethod.none);
      }
      return i;
    }),
    (c.createSecurityParameters = (e, t) => {
      var n = e.entity === c.ConnectionEnd.client,
        r = t.random.bytes(),
        i = n ? e.session.sp.client_random : r,
        a = n ? r : c.createRandom().getBytes();
      e.session.sp = {
        entity: e.entity,
        prf_algorithm: c.PRFAlgorithm.tls_prf_sha256,
        bulk_cipher_algorithm: null,
        cipher_type: null,
        enc_key_length: null,
        block_length: null,
        fixed_iv_length: null,
        record_iv_length: null,
        mac_algorithm: null,
        mac_length: null,
        mac_key_length: null,
        compression_algorithm: e.session.compressionMethod,
        pre_master_secret: null,
        master_secret: null,
        client_random: i,
        server_random: a,
      };
    }),
    (c.handleServerHello = (e, t, n) => {
      var r = c.parseHelloMessage(e, t, n);
      if (!e.fail) {
        if (r.version.minor <= e.version.minor) e.version.minor = r.version.minor;
        else
          return e.error(e, {
            message: `Incompatible TLS version.`,
            send: !0,
            alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.protocol_version },
          });
        e.session.version = e.version;
        var i = r.session_id.bytes();
        i.length > 0 && i === e.session.id
          ? ((e.expect = h), (e.session.resuming = !0), (e.session.sp.server_random = r.random.bytes()))
          : ((e.expect = u), (e.session.resuming = !1), c.createSecurityParameters(e, r)),
          (e.session.id = i),
          e.process();
      }
    }),
    (c.handleClientHello = (t, n, r) => {
      var i = c.parseHelloMessage(t, n, r);
      if (!t.fail) {
        var a = i.session_id.bytes(),
          o = null;
        if (
          (t.sessionCache &&
            ((o = t.sessionCache.getSession(a)),
            o === null
              ? (a = ``)
              : (o.version.major !== i.version.major || o.version.minor > i.version.minor) && ((o = null), (a = ``))),
          a.length === 0 && (a = e.random.getBytes(32)),
          (t.session.id = a),
          (t.session.clientHelloVersion = i.version),
          (t.session.sp = {}),
          o)
        )
          (t.version = t.session.version = o.version), (t.session.sp = o.sp);
        else {
          for (
            var s, l = 1;
            l < c.SupportedVersions.length && ((s = c.SupportedVersions[l]), !(s.minor <= i.version.minor));
            ++l
          );
          (t.version = { major: s.major, minor: s.minor }), (t.session.version = t.version);
        }
        o === null
          ? ((t.expect = t.verifyClient === !1 ? x : b), (t.session.resuming = !1), c.createSecurityParameters(t, i))
          : ((t.expect = C), (t.session.resuming = !0), (t.session.sp.client_random = i.random.bytes())),
          (t.open = !0),
          c.queue(t, c.createRecord(t, { type: c.ContentType.handshake, data: c.createServerHello(t) })),
          t.session.resuming
            ? (c.queue(
                t,
                c.createRecord(t, { type: c.ContentType.change_cipher_spec, data: c.createChangeCipherSpec() }),
              ),
              (t.state.pending = c.createConnectionState(t)),
              (t.state.current.write = t.state.pending.write),
              c.queue(t, c.createRecord(t, { type: c.ContentType.handshake, data: c.createFinished(t) })))
            : (c.queue(t, c.createRecord(t, { type: c.ContentType.handshake, data: c.createCertificate(t) })),
              t.fail ||
                (c.queue(t, c.createRecord(t, { type: c.ContentType.handshake, data: c.createServerKeyExchange(t) })),
                t.verifyClient !== !1 &&
                  c.queue(t, c.createRecord(t, { type: c.ContentType.handshake, data: c.createCertificateRequest(t) })),
                c.queue(t, c.createRecord(t, { type: c.ContentType.handshake, data: c.createServerHelloDone(t) })))),
          c.flush(t),
          t.process();
      }
    }),
    (c.handleCertificate = (t, n, r) => {
      if (r < 3)
        return t.error(t, {
          message: `Invalid Certificate message. Message too short.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.illegal_parameter },
        });
      var i = n.fragment,
        a = { certificate_list: o(i, 3) },
        s,
        l,
        u = [];
      try {
        for (; a.certificate_list.length() > 0; )
          (s = o(a.certificate_list, 3)), (l = e.asn1.fromDer(s)), (s = e.pki.certificateFromAsn1(l, !0)), u.push(s);
      } catch (e) {
        return t.error(t, {
          message: `Could not parse certificate list.`,
          cause: e,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.bad_certificate },
        });
      }
      var d = t.entity === c.ConnectionEnd.client;
      (d || t.verifyClient === !0) && u.length === 0
        ? t.error(t, {
            message: d ? `No server certificate provided.` : `No client certificate provided.`,
            send: !0,
            alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.illegal_parameter },
          })
        : u.length === 0
          ? (t.expect = d ? f : x)
          : (d ? (t.session.serverCertificate = u[0]) : (t.session.clientCertificate = u[0]),
            c.verifyCertificateChain(t, u) && (t.expect = d ? f : x)),
        t.process();
    }),
    (c.handleServerKeyExchange = (e, t, n) => {
      if (n > 0)
        return e.error(e, {
          message: `Invalid key parameters. Only RSA is supported.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.unsupported_certificate },
        });
      (e.expect = p), e.process();
    }),
    (c.handleClientKeyExchange = (t, n, r) => {
      if (r < 48)
        return t.error(t, {
          message: `Invalid key parameters. Only RSA is supported.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.unsupported_certificate },
        });
      var i = n.fragment,
        a = { enc_pre_master_secret: o(i, 2).getBytes() },
        s = null;
      if (t.getPrivateKey)
        try {
          (s = t.getPrivateKey(t, t.session.serverCertificate)), (s = e.pki.privateKeyFromPem(s));
        } catch (e) {
          t.error(t, {
            message: `Could not get private key.`,
            cause: e,
            send: !0,
            alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.internal_error },
          });
        }
      if (s === null)
        return t.error(t, {
          message: `No private key set.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.internal_error },
        });
      try {
        var l = t.session.sp;
        l.pre_master_secret = s.decrypt(a.enc_pre_master_secret);
        var u = t.session.clientHelloVersion;
        if (u.major !== l.pre_master_secret.charCodeAt(0) || u.minor !== l.pre_master_secret.charCodeAt(1))
          throw Error(`TLS version rollback attack detected.`);
      } catch {
        l.pre_master_secret = e.random.getBytes(48);
      }
      (t.expect = C), t.session.clientCertificate !== null && (t.expect = S), t.process();
    }),
    (c.handleCertificateRequest = (e, t, n) => {
      if (n < 3)
        return e.error(e, {
          message: `Invalid CertificateRequest. Message too short.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.illegal_parameter },
        });
      var r = t.fragment,
        i = { certificate_types: o(r, 1), certificate_authorities: o(r, 2) };
      (e.session.certificateRequest = i), (e.expect = m), e.process();
    }),
    (c.handleCertificateVerify = (t, n, r) => {
      if (r < 2)
        return t.error(t, {
          message: `Invalid CertificateVerify. Message too short.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.illegal_parameter },
        });
      var i = n.fragment;
      i.read -= 4;
      var a = i.bytes();
      i.read += 4;
      var s = { signature: o(i, 2).getBytes() },
        l = e.util.createBuffer();
      l.putBuffer(t.session.md5.digest()), l.putBuffer(t.session.sha1.digest()), (l = l.getBytes());
      try {
        if (!t.session.clientCertificate.publicKey.verify(l, s.signature, `NONE`))
          throw Error(`CertificateVerify signature does not match.`);
        t.session.md5.update(a), t.session.sha1.update(a);
      } catch {
        return t.error(t, {
          message: `Bad signature in CertificateVerify.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.handshake_failure },
        });
      }
      (t.expect = C), t.process();
    }),
    (c.handleServerHelloDone = (t, n, r) => {
      if (r > 0)
        return t.error(t, {
          message: `Invalid ServerHelloDone message. Invalid length.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.record_overflow },
        });
      if (t.serverCertificate === null) {
        var i = {
            message: `No server certificate provided. Not enough security.`,
            send: !0,
            alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.insufficient_security },
          },
          a = t.verify(t, i.alert.description, 0, []);
        if (a !== !0)
          return (
            (a || a === 0) &&
              (typeof a == `object` && !e.util.isArray(a)
                ? (a.message && (i.message = a.message), a.alert && (i.alert.description = a.alert))
                : typeof a == `number` && (i.alert.description = a)),
            t.error(t, i)
          );
      }
      t.session.certificateRequest !== null &&
        ((n = c.createRecord(t, { type: c.ContentType.handshake, data: c.createCertificate(t) })), c.queue(t, n)),
        (n = c.createRecord(t, { type: c.ContentType.handshake, data: c.createClientKeyExchange(t) })),
        c.queue(t, n),
        (t.expect = v);
      var o = (e, t) => {
        e.session.certificateRequest !== null &&
          e.session.clientCertificate !== null &&
          c.queue(e, c.createRecord(e, { type: c.ContentType.handshake, data: c.createCertificateVerify(e, t) })),
          c.queue(e, c.createRecord(e, { type: c.ContentType.change_cipher_spec, data: c.createChangeCipherSpec() })),
          (e.state.pending = c.createConnectionState(e)),
          (e.state.current.write = e.state.pending.write),
          c.queue(e, c.createRecord(e, { type: c.ContentType.handshake, data: c.createFinished(e) })),
          (e.expect = h),
          c.flush(e),
          e.process();
      };
      if (t.session.certificateRequest === null || t.session.clientCertificate === null) return o(t, null);
      c.getClientSignature(t, o);
    }),
    (c.handleChangeCipherSpec = (e, t) => {
      if (t.fragment.getByte() !== 1)
        return e.error(e, {
          message: `Invalid ChangeCipherSpec message received.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.illegal_parameter },
        });
      var n = e.entity === c.ConnectionEnd.client;
      ((e.session.resuming && n) || (!e.session.resuming && !n)) && (e.state.pending = c.createConnectionState(e)),
        (e.state.current.read = e.state.pending.read),
        ((!e.session.resuming && n) || (e.session.resuming && !n)) && (e.state.pending = null),
        (e.expect = n ? g : w),
        e.process();
    }),
    (c.handleFinished = (n, r, i) => {
      var a = r.fragment;
      a.read -= 4;
      var o = a.bytes();
      a.read += 4;
      var s = r.fragment.getBytes();
      (a = e.util.createBuffer()), a.putBuffer(n.session.md5.digest()), a.putBuffer(n.session.sha1.digest());
      var l = n.entity === c.ConnectionEnd.client,
        u = l ? `server finished` : `client finished`,
        d = n.session.sp;
      if (((a = t(d.master_secret, u, a.getBytes(), 12)), a.getBytes() !== s))
        return n.error(n, {
          message: `Invalid verify_data in Finished message.`,
          send: !0,
          alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.decrypt_error },
        });
      n.session.md5.update(o),
        n.session.sha1.update(o),
        ((n.session.resuming && l) || (!n.session.resuming && !l)) &&
          (c.queue(n, c.createRecord(n, { type: c.ContentType.change_cipher_spec, data: c.createChangeCipherSpec() })),
          (n.state.current.write = n.state.pending.write),
          (n.state.pending = null),
          c.queue(n, c.createRecord(n, { type: c.ContentType.handshake, data: c.createFinished(n) }))),
        (n.expect = l ? _ : T),
        (n.handshaking = !1),
        ++n.handshakes,
        (n.peerCertificate = l ? n.session.serverCertificate : n.session.clientCertificate),
        c.flush(n),
        (n.isConnected = !0),
        n.connected(n),
        n.process();
    }),
    (c.handleAlert = (e, t) => {
      var n = t.fragment,
        r = { level: n.getByte(), description: n.getByte() },
        i;
      switch (r.description) {
        case c.Alert.Description.close_notify:
          i = `Connection closed.`;
          break;
        case c.Alert.Description.unexpected_message:
          i = `Unexpected message.`;
          break;
        case c.Alert.Description.bad_record_mac:
          i = `Bad record MAC.`;
          break;
        case c.Alert.Description.decryption_failed:
          i = `Decryption failed.`;
          break;
        case c.Alert.Description.record_overflow:
          i = `Record overflow.`;
          break;
        case c.Alert.Description.decompression_failure:
          i = `Decompression failed.`;
          break;
        case c.Alert.Description.handshake_failure:
          i = `Handshake failure.`;
          break;
        case c.Alert.Description.bad_certificate:
          i = `Bad certificate.`;
          break;
        case c.Alert.Description.unsupported_certificate:
          i = `Unsupported certificate.`;
          break;
        case c.Alert.Description.certificate_revoked:
          i = `Certificate revoked.`;
          break;
        case c.Alert.Description.certificate_expired:
          i = `Certificate expired.`;
          break;
        case c.Alert.Description.certificate_unknown:
          i = `Certificate unknown.`;
          break;
        case c.Alert.Description.illegal_parameter:
          i = `Illegal parameter.`;
          break;
        case c.Alert.Description.unknown_ca:
          i = `Unknown certificate authority.`;
          break;
        case c.Alert.Description.access_denied:
          i = `Access denied.`;
          break;
        case c.Alert.Description.decode_error:
          i = `Decode error.`;
          break;
        case c.Alert.Description.decrypt_error:
          i = `Decrypt error.`;
          break;
        case c.Alert.Description.export_restriction:
          i = `Export restriction.`;
          break;
        case c.Alert.Description.protocol_version:
          i = `Unsupported protocol version.`;
          break;
        case c.Alert.Description.insufficient_security:
          i = `Insufficient security.`;
          break;
        case c.Alert.Description.internal_error:
          i = `Internal error.`;
          break;
        case c.Alert.Description.user_canceled:
          i = `User canceled.`;
          break;
        case c.Alert.Description.no_renegotiation:
          i = `Renegotiation not supported.`;
          break;
        default:
          i = `Unknown error.`;
      }
      if (r.description === c.Alert.Description.close_notify) return e.close();
      e.error(e, { message: i, send: !1, origin: e.entity === c.ConnectionEnd.client ? `server` : `client`, alert: r }),
        e.process();
    }),
    (c.handleHandshake = (t, n) => {
      var r = n.fragment,
        i = r.getByte(),
        a = r.getInt24();
      if (a > r.length()) return ((t.fragmented = n), (n.fragment = e.util.createBuffer()), (r.read -= 4), t.process());
      (t.fragmented = null), (r.read -= 4);
      var o = r.bytes(a + 4);
      (r.read += 4),
        i in W[t.entity][t.expect]
          ? (t.entity === c.ConnectionEnd.server &&
              !t.open &&
              !t.fail &&
              ((t.handshaking = !0),
              (t.session = {
                version: null,
                extensions: { server_name: { serverNameList: [] } },
                cipherSuite: null,
                compressionMethod: null,
                serverCertificate: null,
                clientCertificate: null,
                md5: e.md.md5.create(),
                sha1: e.md.sha1.create(),
              })),
            i !== c.HandshakeType.hello_request &&
              i !== c.HandshakeType.certificate_verify &&
              i !== c.HandshakeType.finished &&
              (t.session.md5.update(o), t.session.sha1.update(o)),
            W[t.entity][t.expect][i](t, n, a))
          : c.handleUnexpected(t, n);
    }),
    (c.handleApplicationData = (e, t) => {
      e.data.putBuffer(t.fragment), e.dataReady(e), e.process();
    }),
    (c.handleHeartbeat = (t, n) => {
      var r = n.fragment,
        i = r.getByte(),
        a = r.getInt16(),
        o = r.getBytes(a);
      if (i === c.HeartbeatMessageType.heartbeat_request) {
        if (t.handshaking || a > o.length) return t.process();
        c.queue(
          t,
          c.createRecord(t, {
            type: c.ContentType.heartbeat,
            data: c.createHeartbeat(c.HeartbeatMessageType.heartbeat_response, o),
          }),
        ),
          c.flush(t);
      } else if (i === c.HeartbeatMessageType.heartbeat_response) {
        if (o !== t.expectedHeartbeatPayload) return t.process();
        t.heartbeatReceived && t.heartbeatReceived(t, e.util.createBuffer(o));
      }
      t.process();
    });
  var l = 0,
    u = 1,
    f = 2,
    p = 3,
    m = 4,
    h = 5,
    g = 6,
    _ = 7,
    v = 8,
    y = 0,
    b = 1,
    x = 2,
    S = 3,
    C = 4,
    w = 5,
    T = 6,
    E = c.handleUnexpected,
    O = c.handleChangeCipherSpec,
    k = c.handleAlert,
    A = c.handleHandshake,
    j = c.handleApplicationData,
    M = c.handleHeartbeat,
    P = [];
  (P[c.ConnectionEnd.client] = [
    [E, k, A, E, M],
    [E, k, A, E, M],
    [E, k, A, E, M],
    [E, k, A, E, M],
    [E, k, A, E, M],
    [O, k, E, E, M],
    [E, k, A, E, M],
    [E, k, A, j, M],
    [E, k, A, E, M],
  ]),
    (P[c.ConnectionEnd.server] = [
      [E, k, A, E, M],
      [E, k, A, E, M],
      [E, k, A, E, M],
      [E, k, A, E, M],
      [O, k, E, E, M],
      [E, k, A, E, M],
      [E, k, A, j, M],
      [E, k, A, E, M],
    ]);
  var F = c.handleHelloRequest,
    L = c.handleServerHello,
    R = c.handleCertificate,
    B = c.handleServerKeyExchange,
    V = c.handleCertificateRequest,
    H = c.handleServerHelloDone,
    U = c.handleFinished,
    W = [];
  W[c.ConnectionEnd.client] = [
    [E, E, L, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E],
    [F, E, E, E, E, E, E, E, E, E, E, R, B, V, H, E, E, E, E, E, E],
    [F, E, E, E, E, E, E, E, E, E, E, E, B, V, H, E, E, E, E, E, E],
    [F, E, E, E, E, E, E, E, E, E, E, E, E, V, H, E, E, E, E, E, E],
    [F, E, E, E, E, E, E, E, E, E, E, E, E, E, H, E, E, E, E, E, E],
    [F, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E],
    [F, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, U],
    [F, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E],
    [F, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E],
  ];
  var G = c.handleClientHello,
    K = c.handleClientKeyExchange,
    q = c.handleCertificateVerify;
  (W[c.ConnectionEnd.server] = [
    [E, G, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E],
    [E, E, E, E, E, E, E, E, E, E, E, R, E, E, E, E, E, E, E, E, E],
    [E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, K, E, E, E, E],
    [E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, q, E, E, E, E, E],
    [E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E],
    [E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, U],
    [E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E],
    [E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E],
  ]),
    (c.generateKeys = (e, n) => {
      var r = t,
        i = n.client_random + n.server_random;
      e.session.resuming ||
        ((n.master_secret = r(n.pre_master_secret, `master secret`, i, 48).bytes()), (n.pre_master_secret = null)),
        (i = n.server_random + n.client_random);
      var a = 2 * n.mac_key_length + 2 * n.enc_key_length,
        o = e.version.major === c.Versions.TLS_1_0.major && e.version.minor === c.Versions.TLS_1_0.minor;
      o && (a += 2 * n.fixed_iv_length);
      var s = r(n.master_secret, `key expansion`, i, a),
        l = {
          client_write_MAC_key: s.getBytes(n.mac_key_length),
          server_write_MAC_key: s.getBytes(n.mac_key_length),
          client_write_key: s.getBytes(n.enc_key_length),
          server_write_key: s.getBytes(n.enc_key_length),
        };
      return (
        o && ((l.client_write_IV = s.getBytes(n.fixed_iv_length)), (l.server_write_IV = s.getBytes(n.fixed_iv_length))),
        l
      );
    }),
    (c.createConnectionState = (e) => {
      var t = e.entity === c.ConnectionEnd.client,
        n = () => {
          var e = {
            sequenceNumber: [0, 0],
            macKey: null,
            macLength: 0,
            macFunction: null,
            cipherState: null,
            cipherFunction: (e) => !0,
            compressionState: null,
            compressFunction: (e) => !0,
            updateSequenceNumber: () => {
              e.sequenceNumber[1] === 4294967295
                ? ((e.sequenceNumber[1] = 0), ++e.sequenceNumber[0])
                : ++e.sequenceNumber[1];
            },
          };
          return e;
        },
        a = { read: n(), write: n() };
      if (
        ((a.read.update = (e, t) => (
          a.read.cipherFunction(t, a.read)
            ? a.read.compressFunction(e, t, a.read) ||
              e.error(e, {
                message: `Could not decompress record.`,
                send: !0,
                alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.decompression_failure },
              })
            : e.error(e, {
                message: `Could not decrypt record or bad MAC.`,
                send: !0,
                alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.bad_record_mac },
              }),
          !e.fail
        )),
        (a.write.update = (e, t) => (
          a.write.compressFunction(e, t, a.write)
            ? a.write.cipherFunction(t, a.write) ||
              e.error(e, {
                message: `Could not encrypt record.`,
                send: !1,
                alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.internal_error },
              })
            : e.error(e, {
                message: `Could not compress record.`,
                send: !1,
                alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.internal_error },
              }),
          !e.fail
        )),
        e.session)
      ) {
        var o = e.session.sp;
        switch (
          (e.session.cipherSuite.initSecurityParameters(o),
          (o.keys = c.generateKeys(e, o)),
          (a.read.macKey = t ? o.keys.server_write_MAC_key : o.keys.client_write_MAC_key),
          (a.write.macKey = t ? o.keys.client_write_MAC_key : o.keys.server_write_MAC_key),
          e.session.cipherSuite.initConnectionState(a, e, o),
          o.compression_algorithm)
        ) {
          case c.CompressionMethod.none:
            break;
          case c.CompressionMethod.deflate:
            (a.read.compressFunction = i), (a.write.compressFunction = r);
            break;
          default:
            throw Error(`Unsupported compression algorithm.`);
        }
      }
      return a;
    }),
    (c.createRandom = () => {
      var t = /* @__PURE__ */ new Date(),
        n = +t + t.getTimezoneOffset() * 6e4,
        r = e.util.createBuffer();
      return (r.putInt32(n), r.putBytes(e.random.getBytes(28)), r);
    }),
    (c.createRecord = (e, t) =>
      t.data
        ? {
            type: t.type,
            version: { major: e.version.major, minor: e.version.minor },
            length: t.data.length(),
            fragment: t.data,
          }
        : null),
    (c.createAlert = (t, n) => {
      var r = e.util.createBuffer();
      return (r.putByte(n.level), r.putByte(n.description), c.createRecord(t, { type: c.ContentType.alert, data: r }));
    }),
    (c.createClientHello = (t) => {
      t.session.clientHelloVersion = { major: t.version.major, minor: t.version.minor };
      for (var n = e.util.createBuffer(), r = 0; r < t.cipherSuites.length; ++r) {
        var i = t.cipherSuites[r];
        n.putByte(i.id[0]), n.putByte(i.id[1]);
      }
      var a = n.length(),
        o = e.util.createBuffer();
      o.putByte(c.CompressionMethod.none);
      var l = o.length(),
        u = e.util.createBuffer();
      if (t.virtualHost) {
        var d = e.util.createBuffer();
        d.putByte(0), d.putByte(0);
        var f = e.util.createBuffer();
        f.putByte(0), s(f, 2, e.util.createBuffer(t.virtualHost));
        var p = e.util.createBuffer();
        s(p, 2, f), s(d, 2, p), u.putBuffer(d);
      }
      var m = u.length();
      m > 0 && (m += 2);
      var h = t.session.id,
        g = h.length + 1 + 2 + 4 + 28 + 2 + a + 1 + l + m,
        _ = e.util.createBuffer();
      return (
        _.putByte(c.HandshakeType.client_hello),
        _.putInt24(g),
        _.putByte(t.version.major),
        _.putByte(t.version.minor),
        _.putBytes(t.session.sp.client_random),
        s(_, 1, e.util.createBuffer(h)),
        s(_, 2, n),
        s(_, 1, o),
        m > 0 && s(_, 2, u),
        _
      );
    }),
    (c.createServerHello = (t) => {
      var n = t.session.id,
        r = n.length + 1 + 2 + 4 + 28 + 2 + 1,
        i = e.util.createBuffer();
      return (
        i.putByte(c.HandshakeType.server_hello),
        i.putInt24(r),
        i.putByte(t.version.major),
        i.putByte(t.version.minor),
        i.putBytes(t.session.sp.server_random),
        s(i, 1, e.util.createBuffer(n)),
        i.putByte(t.session.cipherSuite.id[0]),
        i.putByte(t.session.cipherSuite.id[1]),
        i.putByte(t.session.compressionMethod),
        i
      );
    }),
    (c.createCertificate = (t) => {
      var n = t.entity === c.ConnectionEnd.client,
        r = null;
      if (t.getCertificate) {
        var i = n ? t.session.certificateRequest : t.session.extensions.server_name.serverNameList;
        r = t.getCertificate(t, i);
      }
      var a = e.util.createBuffer();
      if (r !== null)
        try {
          e.util.isArray(r) || (r = [r]);
          for (var o = null, l = 0; l < r.length; ++l) {
            var u = e.pem.decode(r[l])[0];
            if (u.type !== `CERTIFICATE` && u.type !== `X509 CERTIFICATE` && u.type !== `TRUSTED CERTIFICATE`) {
              var d = /* @__PURE__ */ Error(
                `Could not convert certificate from PEM; PEM header type is not "CERTIFICATE", "X509 CERTIFICATE", or "TRUSTED CERTIFICATE".`,
              );
              throw ((d.headerType = u.type), d);
            }
            if (u.procType && u.procType.type === `ENCRYPTED`)
              throw Error(`Could not convert certificate from PEM; PEM is encrypted.`);
            var f = e.util.createBuffer(u.body);
            o === null && (o = e.asn1.fromDer(f.bytes(), !1));
            var p = e.util.createBuffer();
            s(p, 3, f), a.putBuffer(p);
          }
          (r = e.pki.certificateFromAsn1(o)), n ? (t.session.clientCertificate = r) : (t.session.serverCertificate = r);
        } catch (e) {
          return t.error(t, {
            message: `Could not send certificate list.`,
            cause: e,
            send: !0,
            alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.bad_certificate },
          });
        }
      var m = 3 + a.length(),
        h = e.util.createBuffer();
      return (h.putByte(c.HandshakeType.certificate), h.putInt24(m), s(h, 3, a), h);
    }),
    (c.createClientKeyExchange = (t) => {
      var n = e.util.createBuffer();
      n.putByte(t.session.clientHelloVersion.major),
        n.putByte(t.session.clientHelloVersion.minor),
        n.putBytes(e.random.getBytes(46));
      var r = t.session.sp;
      (r.pre_master_secret = n.getBytes()), (n = t.session.serverCertificate.publicKey.encrypt(r.pre_master_secret));
      var i = n.length + 2,
        a = e.util.createBuffer();
      return (a.putByte(c.HandshakeType.client_key_exchange), a.putInt24(i), a.putInt16(n.length), a.putBytes(n), a);
    }),
    (c.createServerKeyExchange = (t) => e.util.createBuffer()),
    (c.getClientSignature = (t, n) => {
      var r = e.util.createBuffer();
      r.putBuffer(t.session.md5.digest()),
        r.putBuffer(t.session.sha1.digest()),
        (r = r.getBytes()),
        (t.getSignature =
          t.getSignature ||
          ((t, n, r) => {
            var i = null;
            if (t.getPrivateKey)
              try {
                (i = t.getPrivateKey(t, t.session.clientCertificate)), (i = e.pki.privateKeyFromPem(i));
              } catch (e) {
                t.error(t, {
                  message: `Could not get private key.`,
                  cause: e,
                  send: !0,
                  alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.internal_error },
                });
              }
            i === null
              ? t.error(t, {
                  message: `No private key set.`,
                  send: !0,
                  alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.internal_error },
                })
              : (n = i.sign(n, null)),
              r(t, n);
          })),
        t.getSignature(t, r, n);
    }),
    (c.createCertificateVerify = (t, n) => {
      var r = n.length + 2,
        i = e.util.createBuffer();
      return (i.putByte(c.HandshakeType.certificate_verify), i.putInt24(r), i.putInt16(n.length), i.putBytes(n), i);
    }),
    (c.createCertificateRequest = (t) => {
      var n = e.util.createBuffer();
      n.putByte(1);
      var r = e.util.createBuffer();
      for (var i in t.caStore.certs) {
        var a = t.caStore.certs[i],
          o = e.pki.distinguishedNameToAsn1(a.subject),
          l = e.asn1.toDer(o);
        r.putInt16(l.length()), r.putBuffer(l);
      }
      var u = 1 + n.length() + 2 + r.length(),
        d = e.util.createBuffer();
      return (d.putByte(c.HandshakeType.certificate_request), d.putInt24(u), s(d, 1, n), s(d, 2, r), d);
    }),
    (c.createServerHelloDone = (t) => {
      var n = e.util.createBuffer();
      return (n.putByte(c.HandshakeType.server_hello_done), n.putInt24(0), n);
    }),
    (c.createChangeCipherSpec = () => {
      var t = e.util.createBuffer();
      return (t.putByte(1), t);
    }),
    (c.createFinished = (n) => {
      var r = e.util.createBuffer();
      r.putBuffer(n.session.md5.digest()), r.putBuffer(n.session.sha1.digest());
      var i = n.entity === c.ConnectionEnd.client,
        a = n.session.sp,
        o = 12,
        s = t,
        l = i ? `client finished` : `server finished`;
      r = s(a.master_secret, l, r.getBytes(), o);
      var u = e.util.createBuffer();
      return (u.putByte(c.HandshakeType.finished), u.putInt24(r.length()), u.putBuffer(r), u);
    }),
    (c.createHeartbeat = (t, n, r) => {
      r === void 0 && (r = n.length);
      var i = e.util.createBuffer();
      i.putByte(t), i.putInt16(r), i.putBytes(n);
      var a = i.length(),
        o = Math.max(16, a - r - 3);
      return (i.putBytes(e.random.getBytes(o)), i);
    }),
    (c.queue = (t, n) => {
      if (
        n &&
        (n.fragment.length() !== 0 ||
          (n.type !== c.ContentType.handshake &&
            n.type !== c.ContentType.alert &&
            n.type !== c.ContentType.change_cipher_spec))
      ) {
        if (n.type === c.ContentType.handshake) {
          var r = n.fragment.bytes();
          t.session.md5.update(r), t.session.sha1.update(r), (r = null);
        }
        var i;
        if (n.fragment.length() <= c.MaxFragment) i = [n];
        else {
          i = [];
          for (var a = n.fragment.bytes(); a.length > c.MaxFragment; )
            i.push(c.createRecord(t, { type: n.type, data: e.util.createBuffer(a.slice(0, c.MaxFragment)) })),
              (a = a.slice(c.MaxFragment));
          a.length > 0 && i.push(c.createRecord(t, { type: n.type, data: e.util.createBuffer(a) }));
        }
        for (var o = 0; o < i.length && !t.fail; ++o) {
          var s = i[o];
          t.state.current.write.update(t, s) && t.records.push(s);
        }
      }
    }),
    (c.flush = (e) => {
      for (var t = 0; t < e.records.length; ++t) {
        var n = e.records[t];
        e.tlsData.putByte(n.type),
          e.tlsData.putByte(n.version.major),
          e.tlsData.putByte(n.version.minor),
          e.tlsData.putInt16(n.fragment.length()),
          e.tlsData.putBuffer(e.records[t].fragment);
      }
      return ((e.records = []), e.tlsDataReady(e));
    });
  var J = (t) => {
      switch (t) {
        case !0:
          return !0;
        case e.pki.certificateError.bad_certificate:
          return c.Alert.Description.bad_certificate;
        case e.pki.certificateError.unsupported_certificate:
          return c.Alert.Description.unsupported_certificate;
        case e.pki.certificateError.certificate_revoked:
          return c.Alert.Description.certificate_revoked;
        case e.pki.certificateError.certificate_expired:
          return c.Alert.Description.certificate_expired;
        case e.pki.certificateError.certificate_unknown:
          return c.Alert.Description.certificate_unknown;
        case e.pki.certificateError.unknown_ca:
          return c.Alert.Description.unknown_ca;
        default:
          return c.Alert.Description.bad_certificate;
      }
    },
    Y = (t) => {
      switch (t) {
        case !0:
          return !0;
        case c.Alert.Description.bad_certificate:
          return e.pki.certificateError.bad_certificate;
        case c.Alert.Description.unsupported_certificate:
          return e.pki.certificateError.unsupported_certificate;
        case c.Alert.Description.certificate_revoked:
          return e.pki.certificateError.certificate_revoked;
        case c.Alert.Description.certificate_expired:
          return e.pki.certificateError.certificate_expired;
        case c.Alert.Description.certificate_unknown:
          return e.pki.certificateError.certificate_unknown;
        case c.Alert.Description.unknown_ca:
          return e.pki.certificateError.unknown_ca;
        default:
          return e.pki.certificateError.bad_certificate;
      }
    };
  for (var X in ((c.verifyCertificateChain = (t, n) => {
    try {
      var r = {};
      for (var i in t.verifyOptions) r[i] = t.verifyOptions[i];
      (r.verify = (n, r, i) => {
        J(n);
        var a = t.verify(t, n, r, i);
        if (a !== !0) {
          if (typeof a == `object` && !e.util.isArray(a)) {
            var o = /* @__PURE__ */ Error(`The application rejected the certificate.`);
            throw (
              (o.send = !0),
              (o.alert = { level: c.Alert.Level.fatal, description: c.Alert.Description.bad_certificate }),
              a.message && (o.message = a.message),
              a.alert && (o.alert.description = a.alert),
              o
            );
          }
          a !== n && (a = Y(a));
        }
        return a;
      }),
        e.pki.verifyCertificateChain(t.caStore, n, r);
    } catch (n) {
      var a = n;
      (typeof a != `object` || e.util.isArray(a)) &&
        (a = { send: !0, alert: { level: c.Alert.Level.fatal, description: J(n) } }),
        `send` in a || (a.send = !0),
        `alert` in a || (a.alert = { level: c.Alert.Level.fatal, description: J(a.error) }),
        t.error(t, a);
    }
    return !t.fail;
  }),
  (c.createSessionCache = (t, n) => {
    var r = null;
    if (t && t.getSession && t.setSession && t.order) r = t;
    else {
      for (var i in ((r = {}), (r.cache = t || {}), (r.capacity = Math.max(n || 100, 1)), (r.order = []), t))
        r.order.length <= n ? r.order.push(i) : delete t[i];
      (r.getSession = (t) => {
        var n = null,
          i = null;
        if ((t ? (i = e.util.bytesToHex(t)) : r.order.length > 0 && (i = r.order[0]), i !== null && i in r.cache)) {
          for (var a in ((n = r.cache[i]), delete r.cache[i], r.order))
            if (r.order[a] === i) {
              r.order.splice(a, 1);
              break;
            }
        }
        return n;
      }),
        (r.setSession = (t, n) => {
          if (r.order.length === r.capacity) {
            var i = r.order.shift();
            delete r.cache[i];
          }
          var i = e.util.bytesToHex(t);
          r.order.push(i), (r.cache[i] = n);
        });
    }
    return r;
  }),
  (c.createConnection = (t) => {
    var n = null;
    n = t.caStore ? (e.util.isArray(t.caStore) ? e.pki.createCaStore(t.caStore) : t.caStore) : e.pki.createCaStore();
    var r = t.cipherSuites || null;
    if (r === null) for (var i in ((r = []), c.CipherSuites)) r.push(c.CipherSuites[i]);
    var a = t.server ? c.ConnectionEnd.server : c.ConnectionEnd.client,
      o = t.sessionCache ? c.createSessionCache(t.sessionCache) : null,
      s = {
        version: { major: c.Version.major, minor: c.Version.minor },
        entity: a,
        sessionId: t.sessionId,
        caStore: n,
        sessionCache: o,
        cipherSuites: r,
        connected: t.connected,
        virtualHost: t.virtualHost || null,
        verifyClient: t.verifyClient || !1,
        verify: t.verify || ((e, t, n, r) => t),
        verifyOptions: t.verifyOptions || {},
        getCertificate: t.getCertificate || null,
        getPrivateKey: t.getPrivateKey || null,
        getSignature: t.getSignature || null,
        input: e.util.createBuffer(),
        tlsData: e.util.createBuffer(),
        data: e.util.createBuffer(),
        tlsDataReady: t.tlsDataReady,
        dataReady: t.dataReady,
        heartbeatReceived: t.heartbeatReceived,
        closed: t.closed,
        error: (e, n) => {
          (n.origin = n.origin || (e.entity === c.ConnectionEnd.client ? `client` : `server`)),
            n.send && (c.queue(e, c.createAlert(e, n.alert)), c.flush(e));
          var r = n.fatal !== !1;
          r && (e.fail = !0), t.error(e, n), r && e.close(!1);
        },
        deflate: t.deflate || null,
        inflate: t.inflate || null,
      };
    (s.reset = (e) => {
      (s.version = { major: c.Version.major, minor: c.Version.minor }),
        (s.record = null),
        (s.session = null),
        (s.peerCertificate = null),
        (s.state = { pending: null, current: null }),
        (s.expect = s.entity === c.ConnectionEnd.client ? l : y),
        (s.fragmented = null),
        (s.records = []),
        (s.open = !1),
        (s.handshakes = 0),
        (s.handshaking = !1),
        (s.isConnected = !1),
        (s.fail = !(e || e === void 0)),
        s.input.clear(),
        s.tlsData.clear(),
        s.data.clear(),
        (s.state.current = c.createConnectionState(s));
    }),
      s.reset();
    var u = (e, t) => {
        var n = t.type - c.ContentType.change_cipher_spec,
          r = P[e.entity][e.expect];
        n in r ? r[n](e, t) : c.handleUnexpected(e, t);
      },
      d = (t) => {
        var n = 0,
          r = t.input,
          i = r.length();
        if (i < 5) n = 5 - i;
        else {
          t.record = {
            type: r.getByte(),
            version: { major: r.getByte(), minor: r.getByte() },
            length: r.getInt16(),
            fragment: e.util.createBuffer(),
            ready: !1,
          };
          var a = t.record.version.major === t.version.major;
          a && t.session && t.session.version && (a = t.record.version.minor === t.version.minor),
            a ||
              t.error(t, {
                message: `Incompatible TLS version.`,
                send: !0,
                alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.protocol_version },
              });
        }
        return n;
      },
      f = (e) => {
        var t = 0,
          n = e.input,
          r = n.length();
        return (
          r < e.record.length
            ? (t = e.record.length - r)
            : (e.record.fragment.putBytes(n.getBytes(e.record.length)),
              n.compact(),
              e.state.current.read.update(e, e.record) &&
                (e.fragmented !== null &&
                  (e.fragmented.type === e.record.type
                    ? (e.fragmented.fragment.putBuffer(e.record.fragment), (e.record = e.fragmented))
                    : e.error(e, {
                        message: `Invalid fragmented record.`,
                        send: !0,
                        alert: { level: c.Alert.Level.fatal, description: c.Alert.Description.unexpected_message },
                      })),
                (e.record.ready = !0))),
          t
        );
      };
    return (
      (s.handshake = (t) => {
        if (s.entity !== c.ConnectionEnd.client)
          s.error(s, { message: `Cannot initiate handshake as a server.`, fatal: !1 });
        else if (s.handshaking) s.error(s, { message: `Handshake already in progress.`, fatal: !1 });
        else {
          s.fail && !s.open && s.handshakes === 0 && (s.fail = !1), (s.handshaking = !0), (t ||= ``);
          var n = null;
          t.length > 0 && (s.sessionCache && (n = s.sessionCache.getSession(t)), n === null && (t = ``)),
            t.length === 0 && s.sessionCache && ((n = s.sessionCache.getSession()), n !== null && (t = n.id)),
            (s.session = {
              id: t,
              version: null,
              cipherSuite: null,
              compressionMethod: null,
              serverCertificate: null,
              certificateRequest: null,
              clientCertificate: null,
              sp: {},
              md5: e.md.md5.create(),
              sha1: e.md.sha1.create(),
            }),
            n && ((s.version = n.version), (s.session.sp = n.sp)),
            (s.session.sp.client_random = c.createRandom().getBytes()),
            (s.open = !0),
            c.queue(s, c.createRecord(s, { type: c.ContentType.handshake, data: c.createClientHello(s) })),
            c.flush(s);
        }
      }),
      (s.process = (e) => {
        var t = 0;
        return (
          e && s.input.putBytes(e),
          s.fail ||
            (s.record !== null && s.record.ready && s.record.fragment.isEmpty() && (s.record = null),
            s.record === null && (t = d(s)),
            !s.fail && s.record !== null && !s.record.ready && (t = f(s)),
            !s.fail && s.record !== null && s.record.ready && u(s, s.record)),
          t
        );
      }),
      (s.prepare = (t) => (
        c.queue(s, c.createRecord(s, { type: c.ContentType.application_data, data: e.util.createBuffer(t) })),
        c.flush(s)
      )),
      (s.prepareHeartbeatRequest = (t, n) => (
        t instanceof e.util.ByteBuffer && (t = t.bytes()),
        n === void 0 && (n = t.length),
        (s.expectedHeartbeatPayload = t),
        c.queue(
          s,
          c.createRecord(s, {
            type: c.ContentType.heartbeat,
            data: c.createHeartbeat(c.HeartbeatMessageType.heartbeat_request, t, n),
          }),
        ),
        c.flush(s)
      )),
      (s.close = (e) => {
        if (!s.fail && s.sessionCache && s.session) {
          var t = { id: s.session.id, version: s.session.version, sp: s.session.sp };
          (t.sp.keys = null), s.sessionCache.setSession(t.id, t);
        }
        s.open &&
          ((s.open = !1),
          s.input.clear(),
          (s.isConnected || s.handshaking) &&
            ((s.isConnected = s.handshaking = !1),
            c.queue(
              s,
              c.createAlert(s, { level: c.Alert.Level.warning, description: c.Alert.Description.close_notify }),
            ),
            c.flush(s)),
          s.closed(s)),
          s.reset(e);
      }),
      s
    );
  }),
  (We = e.tls = e.tls || {}),
  c))
    typeof c[X] != `function` && (e.tls[X] = c[X]);
  return (
    (e.tls.prf_tls1 = t),
    (e.tls.hmac_sha1 = n),
    (e.tls.createSessionCache = c.createSessionCache),
    (e.tls.createConnection = c.createConnection),
    We
  );
}
var qe;
function Je() {
  if (qe) return x.exports;
  qe = 1;
  var e = a();
  b(), Ke();
  var t = (x.exports = e.tls);
  (t.CipherSuites.TLS_RSA_WITH_AES_128_CBC_SHA = {
    id: [0, 47],
    name: `TLS_RSA_WITH_AES_128_CBC_SHA`,
    initSecurityParameters: (e) => {
      (e.bulk_cipher_algorithm = t.BulkCipherAlgorithm.aes),
        (e.cipher_type = t.CipherType.block),
        (e.enc_key_length = 16),
        (e.block_length = 16),
        (e.fixed_iv_length = 16),
        (e.record_iv_length = 16),
        (e.mac_algorithm = t.MACAlgorithm.hmac_sha1),
        (e.mac_length = 20),
        (e.mac_key_length = 20);
    },
    initConnectionState: n,
  }),
    (t.CipherSuites.TLS_RSA_WITH_AES_256_CBC_SHA = {
      id: [0, 53],
      name: `TLS_RSA_WITH_AES_256_CBC_SHA`,
      initSecurityParameters: (e) => {
        (e.bulk_cipher_algorithm = t.BulkCipherAlgorithm.aes),
          (e.cipher_type = t.CipherType.block),
          (e.enc_key_length = 32),
          (e.block_length = 16),
          (e.fixed_iv_length = 16),
          (e.record_iv_length = 16),
          (e.mac_algorithm = t.MACAlgorithm.hmac_sha1),
          (e.mac_length = 20),
          (e.mac_key_length = 20);
      },
      initConnectionState: n,
    });
  function n(n, i, a) {
    var o = i.entity === e.tls.ConnectionEnd.client;
    (n.read.cipherState = {
      init: !1,
      cipher: e.cipher.createDecipher(`AES-CBC`, o ? a.keys.server_write_key : a.keys.client_write_key),
      iv: o ? a.keys.server_write_IV : a.keys.client_write_IV,
    }),
      (n.write.cipherState = {
        init: !1,
        cipher: e.cipher.createCipher(`AES-CBC`, o ? a.keys.client_write_key : a.keys.server_write_key),
        iv: o ? a.keys.client_write_IV : a.keys.server_write_IV,
      }),
      (n.read.cipherFunction = s),
      (n.write.cipherFunction = r),
      (n.read.macLength = n.write.macLength = a.mac_length),
      (n.read.macFunction = n.write.macFunction = t.hmac_sha1);
  }
  function r(n, r) {
    var a = !1,
      o = r.macFunction(r.macKey, r.sequenceNumber, n);
    n.fragment.putBytes(o), r.updateSequenceNumber();
    var s =
      n.version.minor === t.Versions.TLS_1_0.minor
        ? r.cipherState.init
          ? null
          : r.cipherState.iv
        : e.random.getBytesSync(16);
    r.cipherState.init = !0;
    var c = r.cipherState.cipher;
    return (
      c.start({ iv: s }),
      n.version.minor >= t.Versions.TLS_1_1.minor && c.output.putBytes(s),
      c.update(n.fragment),
      c.finish(i) && ((n.fragment = c.output), (n.length = n.fragment.length()), (a = !0)),
      a
    );
  }
  function i(e, t, n) {
    if (!n) {
      var r = e - (t.length() % e);
      t.fillWithByte(r - 1, r);
    }
    return !0;
  }
  function o(e, t, n) {
    var r = !0;
    if (n) {
      for (var i = t.length(), a = t.last(), o = i - 1 - a; o < i - 1; ++o) r &&= t.at(o) == a;
      r && t.truncate(a + 1);
    }
    return r;
  }
  function s(n, r) {
    var i = !1,
      a =
        n.version.minor === t.Versions.TLS_1_0.minor
          ? r.cipherState.init
            ? null
            : r.cipherState.iv
          : n.fragment.getBytes(16);
    r.cipherState.init = !0;
    var s = r.cipherState.cipher;
    s.start({ iv: a }), s.update(n.fragment), (i = s.finish(o));
    var l = r.macLength,
      u = e.random.getBytesSync(l),
      d = s.output.length();
    d >= l ? ((n.fragment = s.output.getBytes(d - l)), (u = s.output.getBytes(l))) : (n.fragment = s.output.getBytes()),
      (n.fragment = e.util.createBuffer(n.fragment)),
      (n.length = n.fragment.length());
    var f = r.macFunction(r.macKey, r.sequenceNumber, n);
    return (r.updateSequenceNumber(), (i = c(r.macKey, u, f) && i), i);
  }
  function c(t, n, r) {
    var i = e.hmac.create();
    return (
      i.start(`SHA1`, t),
      i.update(n),
      (n = i.digest().getBytes()),
      i.start(null, null),
      i.update(r),
      (r = i.digest().getBytes()),
      n === r
    );
  }
  return x.exports;
}
var Ye = { exports: {} },
  Xe;
function Ze() {
  if (Xe) return Ye.exports;
  Xe = 1;
  var e = a();
  j(), d();
  var t = (Ye.exports = e.sha512 = e.sha512 || {});
  e.md.sha512 = e.md.algorithms.sha512 = t;
  var n = (e.sha384 = e.sha512.sha384 = e.sha512.sha384 || {});
  (n.create = () => t.create(`SHA-384`)),
    (e.md.sha384 = e.md.algorithms.sha384 = n),
    (e.sha512.sha256 = e.sha512.sha256 || { create: () => t.create(`SHA-512/256`) }),
    (e.md[`sha512/256`] = e.md.algorithms[`sha512/256`] = e.sha512.sha256),
    (e.sha512.sha224 = e.sha512.sha224 || { create: () => t.create(`SHA-512/224`) }),
    (e.md[`sha512/224`] = e.md.algorithms[`sha512/224`] = e.sha512.sha224),
    (t.create = (t) => {
      if ((i || c(), t === void 0 && (t = `SHA-512`), !(t in s))) throw Error(`Invalid SHA-512 algorithm: ` + t);
      for (var n = s[t], a = null, o = e.util.createBuffer(), u = Array(80), d = 0; d < 80; ++d) u[d] = [, ,];
      var f = 64;
      switch (t) {
        case `SHA-384`:
          f = 48;
          break;
        case `SHA-512/256`:
          f = 32;
          break;
        case `SHA-512/224`:
          f = 28;
      }
      var p = {
        algorithm: t.replace(`-`, ``).toLowerCase(),
        blockLength: 128,
        digestLength: f,
        messageLength: 0,
        fullMessageLength: null,
        messageLengthSize: 16,
      };
      return (
        (p.start = () => {
          (p.messageLength = 0), (p.fullMessageLength = p.messageLength128 = []);
          for (var t = p.messageLengthSize / 4, r = 0; r < t; ++r) p.fullMessageLength.push(0);
          (o = e.util.createBuffer()), (a = Array(n.length));
          for (var r = 0; r < n.length; ++r) a[r] = n[r].slice(0);
          return p;
        }),
        p.start(),
        (p.update = (t, n) => {
          n === `utf8` && (t = e.util.encodeUtf8(t));
          var r = t.length;
          (p.messageLength += r), (r = [(r / 4294967296) >>> 0, r >>> 0]);
          for (var i = p.fullMessageLength.length - 1; i >= 0; --i)
            (p.fullMessageLength[i] += r[1]),
              (r[1] = r[0] + ((p.fullMessageLength[i] / 4294967296) >>> 0)),
              (p.fullMessageLength[i] = p.fullMessageLength[i] >>> 0),
              (r[0] = (r[1] / 4294967296) >>> 0);
          return (o.putBytes(t), l(a, u, o), (o.read > 2048 || o.length() === 0) && o.compact(), p);
        }),
        (p.digest = () => {
          var n = e.util.createBuffer();
          n.putBytes(o.bytes());
          var i = (p.fullMessageLength[p.fullMessageLength.length - 1] + p.messageLengthSize) & (p.blockLength - 1);
          n.putBytes(r.substr(0, p.blockLength - i));
          for (var s, c, d = p.fullMessageLength[0] * 8, f = 0; f < p.fullMessageLength.length - 1; ++f)
            (s = p.fullMessageLength[f + 1] * 8),
              (c = (s / 4294967296) >>> 0),
              (d += c),
              n.putInt32(d >>> 0),
              (d = s >>> 0);
          n.putInt32(d);
          for (var m = Array(a.length), f = 0; f < a.length; ++f) m[f] = a[f].slice(0);
          l(m, u, n);
          for (
            var h = e.util.createBuffer(),
              g = t === `SHA-512` ? m.length : t === `SHA-384` ? m.length - 2 : m.length - 4,
              f = 0;
            f < g;
            ++f
          )
            h.putInt32(m[f][0]), (f !== g - 1 || t !== `SHA-512/224`) && h.putInt32(m[f][1]);
          return h;
        }),
        p
      );
    });
  var r = null,
    i = !1,
    o = null,
    s = null;
  function c() {
    (r = ``),
      (r += e.util.fillString(`\0`, 128)),
      (o = [
        [1116352408, 3609767458],
        [1899447441, 602891725],
        [3049323471, 3964484399],
        [3921009573, 2173295548],
        [961987163, 4081628472],
        [1508970993, 3053834265],
        [2453635748, 2937671579],
        [2870763221, 3664609560],
        [3624381080, 2734883394],
        [310598401, 1164996542],
        [607225278, 1323610764],
        [1426881987, 3590304994],
        [1925078388, 4068182383],
        [2162078206, 991336113],
        [2614888103, 633803317],
        [3248222580, 3479774868],
        [3835390401, 2666613458],
        [4022224774, 944711139],
        [264347078, 2341262773],
        [604807628, 2007800933],
        [770255983, 1495990901],
        [1249150122, 1856431235],
        [1555081692, 3175218132],
        [1996064986, 2198950837],
        [2554220882, 3999719339],
        [2821834349, 766784016],
        [2952996808, 2566594879],
        [3210313671, 3203337956],
        [3336571891, 1034457026],
        [3584528711, 2466948901],
        [113926993, 3758326383],
        [338241895, 168717936],
        [666307205, 1188179964],
        [773529912, 1546045734],
        [1294757372, 1522805485],
        [1396182291, 2643833823],
        [1695183700, 2343527390],
        [1986661051, 1014477480],
        [2177026350, 1206759142],
        [2456956037, 344077627],
        [2730485921, 1290863460],
        [2820302411, 3158454273],
        [3259730800, 3505952657],
        [3345764771, 106217008],
        [3516065817, 3606008344],
        [3600352804, 1432725776],
        [4094571909, 1467031594],
        [275423344, 851169720],
        [430227734, 3100823752],
        [506948616, 1363258195],
        [659060556, 3750685593],
        [883997877, 3785050280],
        [958139571, 3318307427],
        [1322822218, 3812723403],
        [1537002063, 2003034995],
        [1747873779, 3602036899],
        [1955562222, 1575990012],
        [2024104815, 1125592928],
        [2227730452, 2716904306],
        [2361852424, 442776044],
        [2428436474, 593698344],
        [2756734187, 3733110249],
        [3204031479, 2999351573],
        [3329325298, 3815920427],
        [3391569614, 3928383900],
        [3515267271, 566280711],
        [3940187606, 3454069534],
        [4118630271, 4000239992],
        [116418474, 1914138554],
        [174292421, 2731055270],
        [289380356, 3203993006],
        [460393269, 320620315],
        [685471733, 587496836],
        [852142971, 1086792851],
        [1017036298, 365543100],
        [1126000580, 2618297676],
        [1288033470, 3409855158],
        [1501505948, 4234509866],
        [1607167915, 987167468],
        [1816402316, 1246189591],
      ]),
      (s = {}),
      (s[`SHA-512`] = [
        [1779033703, 4089235720],
        [3144134277, 2227873595],
        [1013904242, 4271175723],
        [2773480762, 1595750129],
        [1359893119, 2917565137],
        [2600822924, 725511199],
        [528734635, 4215389547],
        [1541459225, 327033209],
      ]),
      (s[`SHA-384`] = [
        [3418070365, 3238371032],
        [1654270250, 914150663],
        [2438529370, 812702999],
        [355462360, 4144912697],
        [1731405415, 4290775857],
        [2394180231, 1750603025],
        [3675008525, 1694076839],
        [1203062813, 3204075428],
      ]),
      (s[`SHA-512/256`] = [
        [573645204, 4230739756],
        [2673172387, 3360449730],
        [596883563, 1867755857],
        [2520282905, 1497426621],
        [2519219938, 2827943907],
        [3193839141, 1401305490],
        [721525244, 746961066],
        [246885852, 2177182882],
      ]),
      (s[`SHA-512/224`] = [
        [2352822216, 424955298],
        [1944164710, 2312950998],
        [502970286, 855612546],
        [1738396948, 1479516111],
        [258812777, 2077511080],
        [2011393907, 79989058],
        [1067287976, 1780299464],
        [286451373, 2446758561],
      ]),
      (i = !0);
  }
  function l(e, t, n) {
    for (
      var r,
        i,
        a,
        s,
        c,
        l,
        u,
        d,
        f,
        p,
        m,
        h,
        g,
        _,
        v,
        y,
        b,
        x,
        S,
        C,
        w,
        T,
        E,
        D,
        O,
        k,
        A,
        j,
        M,
        N,
        P,
        F,
        I,
        L,
        R,
        z = n.length();
      z >= 128;
    ) {
      for (M = 0; M < 16; ++M) (t[M][0] = n.getInt32() >>> 0), (t[M][1] = n.getInt32() >>> 0);
      for (; M < 80; ++M)
        (F = t[M - 2]),
          (N = F[0]),
          (P = F[1]),
          (r = (((N >>> 19) | (P << 13)) ^ ((P >>> 29) | (N << 3)) ^ (N >>> 6)) >>> 0),
          (i = (((N << 13) | (P >>> 19)) ^ ((P << 3) | (N >>> 29)) ^ ((N << 26) | (P >>> 6))) >>> 0),
          (L = t[M - 15]),
          (N = L[0]),
          (P = L[1]),
          (a = (((N >>> 1) | (P << 31)) ^ ((N >>> 8) | (P << 24)) ^ (N >>> 7)) >>> 0),
          (s = (((N << 31) | (P >>> 1)) ^ ((N << 24) | (P >>> 8)) ^ ((N << 25) | (P >>> 7))) >>> 0),
          (I = t[M - 7]),
          (R = t[M - 16]),
          (P = i + I[1] + s + R[1]),
          (t[M][0] = (r + I[0] + a + R[0] + ((P / 4294967296) >>> 0)) >>> 0),
          (t[M][1] = P >>> 0);
      for (
        g = e[0][0],
          _ = e[0][1],
          v = e[1][0],
          y = e[1][1],
          b = e[2][0],
          x = e[2][1],
          S = e[3][0],
          C = e[3][1],
          w = e[4][0],
          T = e[4][1],
          E = e[5][0],
          D = e[5][1],
          O = e[6][0],
          k = e[6][1],
          A = e[7][0],
          j = e[7][1],
          M = 0;
        M < 80;
        ++M
      )
        (u = (((w >>> 14) | (T << 18)) ^ ((w >>> 18) | (T << 14)) ^ ((T >>> 9) | (w << 23))) >>> 0),
          (d = (((w << 18) | (T >>> 14)) ^ ((w << 14) | (T >>> 18)) ^ ((T << 23) | (w >>> 9))) >>> 0),
          (f = (O ^ (w & (E ^ O))) >>> 0),
          (p = (k ^ (T & (D ^ k))) >>> 0),
          (c = (((g >>> 28) | (_ << 4)) ^ ((_ >>> 2) | (g << 30)) ^ ((_ >>> 7) | (g << 25))) >>> 0),
          (l = (((g << 4) | (_ >>> 28)) ^ ((_ << 30) | (g >>> 2)) ^ ((_ << 25) | (g >>> 7))) >>> 0),
          (m = ((g & v) | (b & (g ^ v))) >>> 0),
          (h = ((_ & y) | (x & (_ ^ y))) >>> 0),
          (P = j + d + p + o[M][1] + t[M][1]),
          (r = (A + u + f + o[M][0] + t[M][0] + ((P / 4294967296) >>> 0)) >>> 0),
          (i = P >>> 0),
          (P = l + h),
          (a = (c + m + ((P / 4294967296) >>> 0)) >>> 0),
          (s = P >>> 0),
          (A = O),
          (j = k),
          (O = E),
          (k = D),
          (E = w),
          (D = T),
          (P = C + i),
          (w = (S + r + ((P / 4294967296) >>> 0)) >>> 0),
          (T = P >>> 0),
          (S = b),
          (C = x),
          (b = v),
          (x = y),
          (v = g),
          (y = _),
          (P = i + s),
          (g = (r + a + ((P / 4294967296) >>> 0)) >>> 0),
          (_ = P >>> 0);
      (P = e[0][1] + _),
        (e[0][0] = (e[0][0] + g + ((P / 4294967296) >>> 0)) >>> 0),
        (e[0][1] = P >>> 0),
        (P = e[1][1] + y),
        (e[1][0] = (e[1][0] + v + ((P / 4294967296) >>> 0)) >>> 0),
        (e[1][1] = P >>> 0),
        (P = e[2][1] + x),
        (e[2][0] = (e[2][0] + b + ((P / 4294967296) >>> 0)) >>> 0),
        (e[2][1] = P >>> 0),
        (P = e[3][1] + C),
        (e[3][0] = (e[3][0] + S + ((P / 4294967296) >>> 0)) >>> 0),
        (e[3][1] = P >>> 0),
        (P = e[4][1] + T),
        (e[4][0] = (e[4][0] + w + ((P / 4294967296) >>> 0)) >>> 0),
        (e[4][1] = P >>> 0),
        (P = e[5][1] + D),
        (e[5][0] = (e[5][0] + E + ((P / 4294967296) >>> 0)) >>> 0),
        (e[5][1] = P >>> 0),
        (P = e[6][1] + k),
        (e[6][0] = (e[6][0] + O + ((P / 4294967296) >>> 0)) >>> 0),
        (e[6][1] = P >>> 0),
        (P = e[7][1] + j),
        (e[7][0] = (e[7][0] + A + ((P / 4294967296) >>> 0)) >>> 0),
        (e[7][1] = P >>> 0),
        (z -= 128);
    }
  }
  return Ye.exports;
}
var Qe = {},
  $e;
function et() {
  if ($e) return Qe;
  $e = 1;
  var e = a();
  D();
  var t = e.asn1;
  return (
    (Qe.privateKeyValidator = {
      name: `PrivateKeyInfo`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      value: [
        {
          name: `PrivateKeyInfo.version`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.INTEGER,
          constructed: !1,
          capture: `privateKeyVersion`,
        },
        {
          name: `PrivateKeyInfo.privateKeyAlgorithm`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `AlgorithmIdentifier.algorithm`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.OID,
              constructed: !1,
              capture: `privateKeyOid`,
            },
          ],
        },
        {
          name: `PrivateKeyInfo`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.OCTETSTRING,
          constructed: !1,
          capture: `privateKey`,
        },
      ],
    }),
    (Qe.publicKeyValidator = {
      name: `SubjectPublicKeyInfo`,
      tagClass: t.Class.UNIVERSAL,
      type: t.Type.SEQUENCE,
      constructed: !0,
      captureAsn1: `subjectPublicKeyInfo`,
      value: [
        {
          name: `SubjectPublicKeyInfo.AlgorithmIdentifier`,
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.SEQUENCE,
          constructed: !0,
          value: [
            {
              name: `AlgorithmIdentifier.algorithm`,
              tagClass: t.Class.UNIVERSAL,
              type: t.Type.OID,
              constructed: !1,
              capture: `publicKeyOid`,
            },
          ],
        },
        {
          tagClass: t.Class.UNIVERSAL,
          type: t.Type.BITSTRING,
          constructed: !1,
          composed: !0,
          captureBitStringValue: `ed25519PublicKey`,
        },
      ],
    }),
    Qe
  );
}
var tt, nt;
function rt() {
  if (nt) return tt;
  nt = 1;
  var e = a();
  ce(), Q(), Ze(), d();
  var t = et(),
    n = t.publicKeyValidator,
    r = t.privateKeyValidator;
  if (i === void 0) var i = e.jsbn.BigInteger;
  var o = e.util.ByteBuffer,
    s = typeof Buffer > `u` ? Uint8Array : Buffer;
  (e.pki = e.pki || {}), (tt = e.pki.ed25519 = e.ed25519 = e.ed25519 || {});
  var c = e.ed25519;
  (c.constants = {}),
    (c.constants.PUBLIC_KEY_BYTE_LENGTH = 32),
    (c.constants.PRIVATE_KEY_BYTE_LENGTH = 64),
    (c.constants.SEED_BYTE_LENGTH = 32),
    (c.constants.SIGN_BYTE_LENGTH = 64),
    (c.constants.HASH_BYTE_LENGTH = 64),
    (c.generateKeyPair = (t) => {
      t ||= {};
      var n = t.seed;
      if (n === void 0) n = e.random.getBytesSync(c.constants.SEED_BYTE_LENGTH);
      else if (typeof n == `string`) {
        if (n.length !== c.constants.SEED_BYTE_LENGTH)
          throw TypeError(`"seed" must be ` + c.constants.SEED_BYTE_LENGTH + ` bytes in length.`);
      } else if (!(n instanceof Uint8Array))
        throw TypeError(`"seed" must be a node.js Buffer, Uint8Array, or a binary string.`);
      n = l({ message: n, encoding: `binary` });
      for (
        var r = new s(c.constants.PUBLIC_KEY_BYTE_LENGTH), i = new s(c.constants.PRIVATE_KEY_BYTE_LENGTH), a = 0;
        a < 32;
        ++a
      )
        i[a] = n[a];
      return (b(r, i), { publicKey: r, privateKey: i });
    }),
    (c.privateKeyFromAsn1 = (t) => {
      var n = {},
        i = [];
      if (!e.asn1.validate(t, r, n, i)) {
        var a = /* @__PURE__ */ Error(`Invalid Key.`);
        throw ((a.errors = i), a);
      }
      var o = e.asn1.derToOid(n.privateKeyOid),
        s = e.oids.EdDSA25519;
      if (o !== s) throw Error(`Invalid OID "` + o + `"; OID must be "` + s + `".`);
      var c = n.privateKey;
      return { privateKeyBytes: l({ message: e.asn1.fromDer(c).value, encoding: `binary` }) };
    }),
    (c.publicKeyFromAsn1 = (t) => {
      var r = {},
        i = [];
      if (!e.asn1.validate(t, n, r, i)) {
        var a = /* @__PURE__ */ Error(`Invalid Key.`);
        throw ((a.errors = i), a);
      }
      var o = e.asn1.derToOid(r.publicKeyOid),
        s = e.oids.EdDSA25519;
      if (o !== s) throw Error(`Invalid OID "` + o + `"; OID must be "` + s + `".`);
      var u = r.ed25519PublicKey;
      if (u.length !== c.constants.PUBLIC_KEY_BYTE_LENGTH) throw Error(`Key length is invalid.`);
      return l({ message: u, encoding: `binary` });
    }),
    (c.publicKeyFromPrivateKey = (e) => {
      e ||= {};
      var t = l({ message: e.privateKey, encoding: `binary` });
      if (t.length !== c.constants.PRIVATE_KEY_BYTE_LENGTH)
        throw TypeError(`"options.privateKey" must have a byte length of ` + c.constants.PRIVATE_KEY_BYTE_LENGTH);
      for (var n = new s(c.constants.PUBLIC_KEY_BYTE_LENGTH), r = 0; r < n.length; ++r) n[r] = t[32 + r];
      return n;
    }),
    (c.sign = (e) => {
      e ||= {};
      var t = l(e),
        n = l({ message: e.privateKey, encoding: `binary` });
      if (n.length === c.constants.SEED_BYTE_LENGTH) n = c.generateKeyPair({ seed: n }).privateKey;
      else if (n.length !== c.constants.PRIVATE_KEY_BYTE_LENGTH)
        throw TypeError(
          `"options.privateKey" must have a byte length of ` +
            c.constants.SEED_BYTE_LENGTH +
            ` or ` +
            c.constants.PRIVATE_KEY_BYTE_LENGTH,
        );
      var r = new s(c.constants.SIGN_BYTE_LENGTH + t.length);
      x(r, t, t.length, n);
      for (var i = new s(c.constants.SIGN_BYTE_LENGTH), a = 0; a < i.length; ++a) i[a] = r[a];
      return i;
    }),
    (c.verify = (e) => {
      e ||= {};
      var t = l(e);
      if (e.signature === void 0)
        throw TypeError(
          `"options.signature" must be a node.js Buffer, a Uint8Array, a forge ByteBuffer, or a binary string.`,
        );
      var n = l({ message: e.signature, encoding: `binary` });
      if (n.length !== c.constants.SIGN_BYTE_LENGTH)
        throw TypeError(`"options.signature" must have a byte length of ` + c.constants.SIGN_BYTE_LENGTH);
      var r = l({ message: e.publicKey, encoding: `binary` });
      if (r.length !== c.constants.PUBLIC_KEY_BYTE_LENGTH)
        throw TypeError(`"options.publicKey" must have a byte length of ` + c.constants.PUBLIC_KEY_BYTE_LENGTH);
      for (
        var i = new s(c.constants.SIGN_BYTE_LENGTH + t.length),
          a = new s(c.constants.SIGN_BYTE_LENGTH + t.length),
          o = 0;
        o < c.constants.SIGN_BYTE_LENGTH;
        ++o
      )
        i[o] = n[o];
      for (o = 0; o < t.length; ++o) i[o + c.constants.SIGN_BYTE_LENGTH] = t[o];
      return S(a, i, i.length, r) >= 0;
    });
  function l(e) {
    var t = e.message;
    if (t instanceof Uint8Array || t instanceof s) return t;
    var n = e.encoding;
    if (t === void 0) {
      if (e.md) (t = e.md.digest().getBytes()), (n = `binary`);
      else throw TypeError(`"options.message" or "options.md" not specified.`);
    }
    if (typeof t == `string` && !n) throw TypeError(`"options.encoding" must be "binary" or "utf8".`);
    if (typeof t == `string`) {
      if (typeof Buffer < `u`) return Buffer.from(t, n);
      t = new o(t, n);
    } else if (!(t instanceof o))
      throw TypeError(
        `"options.message" must be a node.js Buffer, a Uint8Array, a forge ByteBuffer, or a string with "options.encoding" specifying its encoding.`,
      );
    for (var r = new s(t.length()), i = 0; i < r.length; ++i) r[i] = t.at(i);
    return r;
  }
  var u = U(),
    f = U([1]),
    p = U([30883, 4953, 19914, 30187, 55467, 16705, 2637, 112, 59544, 30585, 16505, 36039, 65139, 11119, 27886, 20995]),
    m = U([61785, 9906, 39828, 60374, 45398, 33411, 5274, 224, 53552, 61171, 33010, 6542, 64743, 22239, 55772, 9222]),
    h = U([
      54554, 36645, 11616, 51542, 42930, 38181, 51040, 26924, 56412, 64982, 57905, 49316, 21502, 52590, 14035, 8553,
    ]),
    g = U([
      26200, 26214, 26214, 26214, 26214, 26214, 26214, 26214, 26214, 26214, 26214, 26214, 26214, 26214, 26214, 26214,
    ]),
    _ = new Float64Array([
      237, 211, 245, 92, 26, 99, 18, 88, 214, 156, 247, 162, 222, 249, 222, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 16,
    ]),
    v = U([41136, 18958, 6951, 50414, 58488, 44335, 6150, 12099, 55207, 15867, 153, 11085, 57099, 20417, 9344, 11139]);
  function y(t, n) {
    var r = e.md.sha512.create(),
      i = new o(t);
    r.update(i.getBytes(n), `binary`);
    var a = r.digest().getBytes();
    if (typeof Buffer < `u`) return Buffer.from(a, `binary`);
    for (var l = new s(c.constants.HASH_BYTE_LENGTH), u = 0; u < 64; ++u) l[u] = a.charCodeAt(u);
    return l;
  }
  function b(e, t) {
    var n = [U(), U(), U(), U()],
      r,
      i = y(t, 32);
    for (i[0] &= 248, i[31] &= 127, i[31] |= 64, R(n, i), O(e, n), r = 0; r < 32; ++r) t[r + 32] = e[r];
    return 0;
  }
  function x(e, t, n, r) {
    var i,
      a,
      o = /* @__PURE__ */ new Float64Array(64),
      s = [U(), U(), U(), U()],
      c = y(r, 32);
    (c[0] &= 248), (c[31] &= 127), (c[31] |= 64);
    var l = n + 64;
    for (i = 0; i < n; ++i) e[64 + i] = t[i];
    for (i = 0; i < 32; ++i) e[32 + i] = c[32 + i];
    var u = y(e.subarray(32), n + 32);
    for (T(u), R(s, u), O(e, s), i = 32; i < 64; ++i) e[i] = r[i];
    var d = y(e, n + 64);
    for (T(d), i = 32; i < 64; ++i) o[i] = 0;
    for (i = 0; i < 32; ++i) o[i] = u[i];
    for (i = 0; i < 32; ++i) for (a = 0; a < 32; a++) o[i + a] += d[i] * c[a];
    return (w(e.subarray(32), o), l);
  }
  function S(e, t, n, r) {
    var i,
      a,
      o = new s(32),
      c = [U(), U(), U(), U()],
      l = [U(), U(), U(), U()];
    if (((a = -1), n < 64 || A(l, r) || !C(t, 32))) return -1;
    for (i = 0; i < n; ++i) e[i] = t[i];
    for (i = 0; i < 32; ++i) e[i + 32] = r[i];
    var u = y(e, n);
    if ((T(u), L(c, l, u), R(l, t.subarray(32)), E(c, l), O(o, c), (n -= 64), P(t, 0, o, 0))) {
      for (i = 0; i < n; ++i) e[i] = 0;
      return -1;
    }
    for (i = 0; i < n; ++i) e[i] = t[i + 64];
    return ((a = n), a);
  }
  function C(e, t) {
    for (var n = 31; n >= 0; --n) {
      if (e[t + n] < _[n]) return !0;
      if (e[t + n] > _[n]) return !1;
    }
    return !1;
  }
  function w(e, t) {
    for (var n, r = 63, i, a; r >= 32; --r) {
      for (n = 0, i = r - 32, a = r - 12; i < a; ++i)
        (t[i] += n - 16 * t[r] * _[i - (r - 32)]), (n = (t[i] + 128) >> 8), (t[i] -= n * 256);
      (t[i] += n), (t[r] = 0);
    }
    for (n = 0, i = 0; i < 32; ++i) (t[i] += n - (t[31] >> 4) * _[i]), (n = t[i] >> 8), (t[i] &= 255);
    for (i = 0; i < 32; ++i) t[i] -= n * _[i];
    for (r = 0; r < 32; ++r) (t[r + 1] += t[r] >> 8), (e[r] = t[r] & 255);
  }
  function T(e) {
    for (var t = /* @__PURE__ */ new Float64Array(64), n = 0; n < 64; ++n) (t[n] = e[n]), (e[n] = 0);
    w(e, t);
  }
  function E(e, t) {
    var n = U(),
      r = U(),
      i = U(),
      a = U(),
      o = U(),
      s = U(),
      c = U(),
      l = U(),
      u = U();
    G(n, e[1], e[0]),
      G(u, t[1], t[0]),
      q(n, n, u),
      W(r, e[0], e[1]),
      W(u, t[0], t[1]),
      q(r, r, u),
      q(i, e[3], t[3]),
      q(i, i, m),
      q(a, e[2], t[2]),
      W(a, a, a),
      G(o, r, n),
      G(s, a, i),
      W(c, a, i),
      W(l, r, n),
      q(e[0], o, s),
      q(e[1], l, c),
      q(e[2], c, s),
      q(e[3], o, l);
  }
  function D(e, t, n) {
    for (var r = 0; r < 4; ++r) H(e[r], t[r], n);
  }
  function O(e, t) {
    var n = U(),
      r = U(),
      i = U();
    B(i, t[2]), q(n, t[0], i), q(r, t[1], i), k(e, r), (e[31] ^= I(n) << 7);
  }
  function k(e, t) {
    var n,
      r,
      i,
      a = U(),
      o = U();
    for (n = 0; n < 16; ++n) o[n] = t[n];
    for (V(o), V(o), V(o), r = 0; r < 2; ++r) {
      for (a[0] = o[0] - 65517, n = 1; n < 15; ++n) (a[n] = o[n] - 65535 - ((a[n - 1] >> 16) & 1)), (a[n - 1] &= 65535);
      (a[15] = o[15] - 32767 - ((a[14] >> 16) & 1)), (i = (a[15] >> 16) & 1), (a[14] &= 65535), H(o, a, 1 - i);
    }
    for (n = 0; n < 16; n++) (e[2 * n] = o[n] & 255), (e[2 * n + 1] = o[n] >> 8);
  }
  function A(e, t) {
    var n = U(),
      r = U(),
      i = U(),
      a = U(),
      o = U(),
      s = U(),
      c = U();
    return (
      z(e[2], f),
      j(e[1], t),
      K(i, e[1]),
      q(a, i, p),
      G(i, i, e[2]),
      W(a, e[2], a),
      K(o, a),
      K(s, o),
      q(c, s, o),
      q(n, c, i),
      q(n, n, a),
      M(n, n),
      q(n, n, i),
      q(n, n, a),
      q(n, n, a),
      q(e[0], n, a),
      K(r, e[0]),
      q(r, r, a),
      N(r, i) && q(e[0], e[0], v),
      K(r, e[0]),
      q(r, r, a),
      N(r, i) ? -1 : (I(e[0]) === t[31] >> 7 && G(e[0], u, e[0]), q(e[3], e[0], e[1]), 0)
    );
  }
  function j(e, t) {
    for (var n = 0; n < 16; ++n) e[n] = t[2 * n] + (t[2 * n + 1] << 8);
    e[15] &= 32767;
  }
  function M(e, t) {
    for (var n = U(), r = 0; r < 16; ++r) n[r] = t[r];
    for (r = 250; r >= 0; --r) K(n, n), r !== 1 && q(n, n, t);
    for (r = 0; r < 16; ++r) e[r] = n[r];
  }
  function N(e, t) {
    var n = new s(32),
      r = new s(32);
    return (k(n, e), k(r, t), P(n, 0, r, 0));
  }
  function P(e, t, n, r) {
    return F(e, t, n, r, 32);
  }
  function F(e, t, n, r, i) {
    var a,
      o = 0;
    for (a = 0; a < i; ++a) o |= e[t + a] ^ n[r + a];
    return (1 & ((o - 1) >>> 8)) - 1;
  }
  function I(e) {
    var t = new s(32);
    return (k(t, e), t[0] & 1);
  }
  function L(e, t, n) {
    var r, i;
    for (z(e[0], u), z(e[1], f), z(e[2], f), z(e[3], u), i = 255; i >= 0; --i)
      (r = (n[(i / 8) | 0] >> (i & 7)) & 1), D(e, t, r), E(t, e), E(e, e), D(e, t, r);
  }
  function R(e, t) {
    var n = [U(), U(), U(), U()];
    z(n[0], h), z(n[1], g), z(n[2], f), q(n[3], h, g), L(e, n, t);
  }
  function z(e, t) {
    for (var n = 0; n < 16; n++) e[n] = t[n] | 0;
  }
  function B(e, t) {
    for (var n = U(), r = 0; r < 16; ++r) n[r] = t[r];
    for (r = 253; r >= 0; --r) K(n, n), r !== 2 && r !== 4 && q(n, n, t);
    for (r = 0; r < 16; ++r) e[r] = n[r];
  }
  function V(e) {
    var t,
      n,
      r = 1;
    for (t = 0; t < 16; ++t) (n = e[t] + r + 65535), (r = Math.floor(n / 65536)), (e[t] = n - r * 65536);
    e[0] += r - 1 + 37 * (r - 1);
  }
  function H(e, t, n) {
    for (var r, i = ~(n - 1), a = 0; a < 16; ++a) (r = i & (e[a] ^ t[a])), (e[a] ^= r), (t[a] ^= r);
  }
  function U(e) {
    var t,
      n = /* @__PURE__ */ new Float64Array(16);
    if (e) for (t = 0; t < e.length; ++t) n[t] = e[t];
    return n;
  }
  function W(e, t, n) {
    for (var r = 0; r < 16; ++r) e[r] = t[r] + n[r];
  }
  function G(e, t, n) {
    for (var r = 0; r < 16; ++r) e[r] = t[r] - n[r];
  }
  function K(e, t) {
    q(e, t, t);
  }
  function q(e, t, n) {
    var r,
      i,
      a = 0,
      o = 0,
      s = 0,
      c = 0,
      l = 0,
      u = 0,
      d = 0,
      f = 0,
      p = 0,
      m = 0,
      h = 0,
      g = 0,
      _ = 0,
      v = 0,
      y = 0,
      b = 0,
      x = 0,
      S = 0,
      C = 0,
      w = 0,
      T = 0,
      E = 0,
      D = 0,
      O = 0,
      k = 0,
      A = 0,
      j = 0,
      M = 0,
      N = 0,
      P = 0,
      F = 0,
      I = n[0],
      L = n[1],
      R = n[2],
      z = n[3],
      B = n[4],
      V = n[5],
      H = n[6],
      U = n[7],
      W = n[8],
      G = n[9],
      K = n[10],
      q = n[11],
      J = n[12],
      Y = n[13],
      X = n[14],
      Z = n[15];
    (r = t[0]),
      (a += r * I),
      (o += r * L),
      (s += r * R),
      (c += r * z),
      (l += r * B),
      (u += r * V),
      (d += r * H),
      (f += r * U),
      (p += r * W),
      (m += r * G),
      (h += r * K),
      (g += r * q),
      (_ += r * J),
      (v += r * Y),
      (y += r * X),
      (b += r * Z),
      (r = t[1]),
      (o += r * I),
      (s += r * L),
      (c += r * R),
      (l += r * z),
      (u += r * B),
      (d += r * V),
      (f += r * H),
      (p += r * U),
      (m += r * W),
      (h += r * G),
      (g += r * K),
      (_ += r * q),
      (v += r * J),
      (y += r * Y),
      (b += r * X),
      (x += r * Z),
      (r = t[2]),
      (s += r * I),
      (c += r * L),
      (l += r * R),
      (u += r * z),
      (d += r * B),
      (f += r * V),
      (p += r * H),
      (m += r * U),
      (h += r * W),
      (g += r * G),
      (_ += r * K),
      (v += r * q),
      (y += r * J),
      (b += r * Y),
      (x += r * X),
      (S += r * Z),
      (r = t[3]),
      (c += r * I),
      (l += r * L),
      (u += r * R),
      (d += r * z),
      (f += r * B),
      (p += r * V),
      (m += r * H),
      (h += r * U),
      (g += r * W),
      (_ += r * G),
      (v += r * K),
      (y += r * q),
      (b += r * J),
      (x += r * Y),
      (S += r * X),
      (C += r * Z),
      (r = t[4]),
      (l += r * I),
      (u += r * L),
      (d += r * R),
      (f += r * z),
      (p += r * B),
      (m += r * V),
      (h += r * H),
      (g += r * U),
      (_ += r * W),
      (v += r * G),
      (y += r * K),
      (b += r * q),
      (x += r * J),
      (S += r * Y),
      (C += r * X),
      (w += r * Z),
      (r = t[5]),
      (u += r * I),
      (d += r * L),
      (f += r * R),
      (p += r * z),
      (m += r * B),
      (h += r * V),
      (g += r * H),
      (_ += r * U),
      (v += r * W),
      (y += r * G),
      (b += r * K),
      (x += r * q),
      (S += r * J),
      (C += r * Y),
      (w += r * X),
      (T += r * Z),
      (r = t[6]),
      (d += r * I),
      (f += r * L),
      (p += r * R),
      (m += r * z),
      (h += r * B),
      (g += r * V),
      (_ += r * H),
      (v += r * U),
      (y += r * W),
      (b += r * G),
      (x += r * K),
      (S += r * q),
      (C += r * J),
      (w += r * Y),
      (T += r * X),
      (E += r * Z),
      (r = t[7]),
      (f += r * I),
      (p += r * L),
      (m += r * R),
      (h += r * z),
      (g += r * B),
      (_ += r * V),
      (v += r * H),
      (y += r * U),
      (b += r * W),
      (x += r * G),
      (S += r * K),
      (C += r * q),
      (w += r * J),
      (T += r * Y),
      (E += r * X),
      (D += r * Z),
      (r = t[8]),
      (p += r * I),
      (m += r * L),
      (h += r * R),
      (g += r * z),
      (_ += r * B),
      (v += r * V),
      (y += r * H),
      (b += r * U),
      (x += r * W),
      (S += r * G),
      (C += r * K),
      (w += r * q),
      (T += r * J),
      (E += r * Y),
      (D += r * X),
      (O += r * Z),
      (r = t[9]),
      (m += r * I),
      (h += r * L),
      (g += r * R),
      (_ += r * z),
      (v += r * B),
      (y += r * V),
      (b += r * H),
      (x += r * U),
      (S += r * W),
      (C += r * G),
      (w += r * K),
      (T += r * q),
      (E += r * J),
      (D += r * Y),
      (O += r * X),
      (k += r * Z),
      (r = t[10]),
      (h += r * I),
      (g += r * L),
      (_ += r * R),
      (v += r * z),
      (y += r * B),
      (b += r * V),
      (x += r * H),
      (S += r * U),
      (C += r * W),
      (w += r * G),
      (T += r * K),
      (E += r * q),
      (D += r * J),
      (O += r * Y),
      (k += r * X),
      (A += r * Z),
      (r = t[11]),
      (g += r * I),
      (_ += r * L),
      (v += r * R),
      (y += r * z),
      (b += r * B),
      (x += r * V),
      (S += r * H),
      (C += r * U),
      (w += r * W),
      (T += r * G),
      (E += r * K),
      (D += r * q),
      (O += r * J),
      (k += r * Y),
      (A += r * X),
      (j += r * Z),
      (r = t[12]),
      (_ += r * I),
      (v += r * L),
      (y += r * R),
      (b += r * z),
      (x += r * B),
      (S += r * V),
      (C += r * H),
      (w += r * U),
      (T += r * W),
      (E += r * G),
      (D += r * K),
      (O += r * q),
      (k += r * J),
      (A += r * Y),
      (j += r * X),
      (M += r * Z),
      (r = t[13]),
      (v += r * I),
      (y += r * L),
      (b += r * R),
      (x += r * z),
      (S += r * B),
      (C += r * V),
      (w += r * H),
      (T += r * U),
      (E += r * W),
      (D += r * G),
      (O += r * K),
      (k += r * q),
      (A += r * J),
      (j += r * Y),
      (M += r * X),
      (N += r * Z),
      (r = t[14]),
      (y += r * I),
      (b += r * L),
      (x += r * R),
      (S += r * z),
      (C += r * B),
      (w += r * V),
      (T += r * H),
      (E += r * U),
      (D += r * W),
      (O += r * G),
      (k += r * K),
      (A += r * q),
      (j += r * J),
      (M += r * Y),
      (N += r * X),
      (P += r * Z),
      (r = t[15]),
      (b += r * I),
      (x += r * L),
      (S += r * R),
      (C += r * z),
      (w += r * B),
      (T += r * V),
      (E += r * H),
      (D += r * U),
      (O += r * W),
      (k += r * G),
      (A += r * K),
      (j += r * q),
      (M += r * J),
      (N += r * Y),
      (P += r * X),
      (F += r * Z),
      (a += 38 * x),
      (o += 38 * S),
      (s += 38 * C),
      (c += 38 * w),
      (l += 38 * T),
      (u += 38 * E),
      (d += 38 * D),
      (f += 38 * O),
      (p += 38 * k),
      (m += 38 * A),
      (h += 38 * j),
      (g += 38 * M),
      (_ += 38 * N),
      (v += 38 * P),
      (y += 38 * F),
      (i = 1),
      (r = a + i + 65535),
      (i = Math.floor(r / 65536)),
      (a = r - i * 65536),
      (r = o + i + 65535),
      (i = Math.floor(r / 65536)),
      (o = r - i * 65536),
      (r = s + i + 65535),
      (i = Math.floor(r / 65536)),
      (s = r - i * 65536),
      (r = c + i + 65535),
      (i = Math.floor(r / 65536)),
      (c = r - i * 65536),
      (r = l + i + 65535),
      (i = Math.floor(r / 65536)),
      (l = r - i * 65536),
      (r = u + i + 65535),
      (i = Math.floor(r / 65536)),
      (u = r - i * 65536),
      (r = d + i + 65535),
      (i = Math.floor(r / 65536)),
      (d = r - i * 65536),
      (r = f + i + 65535),
      (i = Math.floor(r / 65536)),
      (f = r - i * 65536),
      (r = p + i + 65535),
      (i = Math.floor(r / 65536)),
      (p = r - i * 65536),
      (r = m + i + 65535),
      (i = Math.floor(r / 65536)),
      (m = r - i * 65536),
      (r = h + i + 65535),
      (i = Math.floor(r / 65536)),
      (h = r - i * 65536),
      (r = g + i + 65535),
      (i = Math.floor(r / 65536)),
      (g = r - i * 65536),
      (r = _ + i + 65535),
      (i = Math.floor(r / 65536)),
      (_ = r - i * 65536),
      (r = v + i + 65535),
      (i = Math.floor(r / 65536)),
      (v = r - i * 65536),
      (r = y + i + 65535),
      (i = Math.floor(r / 65536)),
      (y = r - i * 65536),
      (r = b + i + 65535),
      (i = Math.floor(r / 65536)),
      (b = r - i * 65536),
      (a += i - 1 + 37 * (i - 1)),
      (i = 1),
      (r = a + i + 65535),
      (i = Math.floor(r / 65536)),
      (a = r - i * 65536),
      (r = o + i + 65535),
      (i = Math.floor(r / 65536)),
      (o = r - i * 65536),
      (r = s + i + 65535),
      (i = Math.floor(r / 65536)),
      (s = r - i * 65536),
      (r = c + i + 65535),
      (i = Math.floor(r / 65536)),
      (c = r - i * 65536),
      (r = l + i + 65535),
      (i = Math.floor(r / 65536)),
      (l = r - i * 65536),
      (r = u + i + 65535),
      (i = Math.floor(r / 65536)),
      (u = r - i * 65536),
      (r = d + i + 65535),
      (i = Math.floor(r / 65536)),
      (d = r - i * 65536),
      (r = f + i + 65535),
      (i = Math.floor(r / 65536)),
      (f = r - i * 65536),
      (r = p + i + 65535),
      (i = Math.floor(r / 65536)),
      (p = r - i * 65536),
      (r = m + i + 65535),
      (i = Math.floor(r / 65536)),
      (m = r - i * 65536),
      (r = h + i + 65535),
      (i = Math.floor(r / 65536)),
      (h = r - i * 65536),
      (r = g + i + 65535),
      (i = Math.floor(r / 65536)),
      (g = r - i * 65536),
      (r = _ + i + 65535),
      (i = Math.floor(r / 65536)),
      (_ = r - i * 65536),
      (r = v + i + 65535),
      (i = Math.floor(r / 65536)),
      (v = r - i * 65536),
      (r = y + i + 65535),
      (i = Math.floor(r / 65536)),
      (y = r - i * 65536),
      (r = b + i + 65535),
      (i = Math.floor(r / 65536)),
      (b = r - i * 65536),
      (a += i - 1 + 37 * (i - 1)),
      (e[0] = a),
      (e[1] = o),
      (e[2] = s),
      (e[3] = c),
      (e[4] = l),
      (e[5] = u),
      (e[6] = d),
      (e[7] = f),
      (e[8] = p),
      (e[9] = m),
      (e[10] = h),
      (e[11] = g),
      (e[12] = _),
      (e[13] = v),
      (e[14] = y),
      (e[15] = b);
  }
  return tt;
}
var it, at;
function ot() {
  if (at) return it;
  at = 1;
  var e = a();
  d(), Q(), ce(), (it = e.kem = e.kem || {});
  var t = e.jsbn.BigInteger;
  (e.kem.rsa = {}),
    (e.kem.rsa.create = (n, r) => {
      r ||= {};
      var i = r.prng || e.random,
        a = {};
      return (
        (a.encrypt = (r, a) => {
          var o = Math.ceil(r.n.bitLength() / 8),
            s;
          do s = new t(e.util.bytesToHex(i.getBytesSync(o)), 16).mod(r.n);
          while (s.compareTo(t.ONE) <= 0);
          s = e.util.hexToBytes(s.toString(16));
          var c = o - s.length;
          return (
            c > 0 && (s = e.util.fillString(`\0`, c) + s),
            { encapsulation: r.encrypt(s, `NONE`), key: n.generate(s, a) }
          );
        }),
        (a.decrypt = (e, t, r) => {
          var i = e.decrypt(t, `NONE`);
          return n.generate(i, r);
        }),
        a
      );
    }),
    (e.kem.kdf1 = function (e, t) {
      n(this, e, 0, t || e.digestLength);
    }),
    (e.kem.kdf2 = function (e, t) {
      n(this, e, 1, t || e.digestLength);
    });
  function n(t, n, r, i) {
    t.generate = (t, a) => {
      for (var o = new e.util.ByteBuffer(), s = Math.ceil(a / i) + r, c = new e.util.ByteBuffer(), l = r; l < s; ++l) {
        c.putInt32(l), n.start(), n.update(t + c.getBytes());
        var u = n.digest();
        o.putBytes(u.getBytes(i));
      }
      return (o.truncate(o.length() - a), o.getBytes());
    };
  }
  return it;
}
var $, st;
function ct() {
  if (st) return $;
  st = 1;
  var e = a();
  d(), ($ = e.log = e.log || {}), (e.log.levels = [`none`, `error`, `warning`, `info`, `debug`, `verbose`, `max`]);
  var t = {},
    n = [],
    r = null;
  (e.log.LEVEL_LOCKED = 2), (e.log.NO_LEVEL_CHECK = 4), (e.log.INTERPOLATE = 8);
  for (var i = 0; i < e.log.levels.length; ++i) {
    var o = e.log.levels[i];
    t[o] = { index: i, name: o.toUpperCase() };
  }
  (e.log.logMessage = (r) => {
    for (var i = t[r.level].index, a = 0; a < n.length; ++a) {
      var o = n[a];
      o.flags & e.log.NO_LEVEL_CHECK ? o.f(r) : i <= t[o.level].index && o.f(o, r);
    }
  }),
    (e.log.prepareStandard = (e) => {
      `standard` in e || (e.standard = t[e.level].name + ` [` + e.category + `] ` + e.message);
    }),
    (e.log.prepareFull = function (t) {
      if (!(`full` in t)) {
        var n = [t.message];
        (n = n.concat([])), (t.full = e.util.format.apply(this, n));
      }
    }),
    (e.log.prepareStandardFull = (t) => {
      `standardFull` in t || (e.log.prepareStandard(t), (t.standardFull = t.standard));
    });
  for (var s = [`error`, `warning`, `info`, `debug`, `verbose`], i = 0; i < s.length; ++i)
    ((t) => {
      e.log[t] = function (n, r) {
        var i = Array.prototype.slice.call(arguments).slice(2),
          a = { timestamp: /* @__PURE__ */ new Date(), level: t, category: n, message: r, arguments: i };
        e.log.logMessage(a);
      };
    })(s[i]);
  if (
    ((e.log.makeLogger = (t) => {
      var n = { flags: 0, f: t };
      return (e.log.setLevel(n, `none`), n);
    }),
    (e.log.setLevel = (t, n) => {
      var r = !1;
      if (t && !(t.flags & e.log.LEVEL_LOCKED)) {
        for (var i = 0; i < e.log.levels.length; ++i)
          if (n == e.log.levels[i]) {
            (t.level = n), (r = !0);
            break;
          }
      }
      return r;
    }),
    (e.log.lock = (t, n) => {
      n === void 0 || n ? (t.flags |= e.log.LEVEL_LOCKED) : (t.flags &= ~e.log.LEVEL_LOCKED);
    }),
    (e.log.addLogger = (e) => {
      n.push(e);
    }),
    typeof console < `u` && `log` in console)
  ) {
    var c;
    if (console.error && console.warn && console.info && console.debug) {
      var l = {
          error: console.error,
          warning: console.warn,
          info: console.info,
          debug: console.debug,
          verbose: console.debug,
        },
        u = (t, n) => {
          e.log.prepareStandard(n);
          var r = l[n.level],
            i = [n.standard];
          (i = i.concat(n.arguments.slice())), r.apply(console, i);
        };
      c = e.log.makeLogger(u);
    } else {
      var u = (t, n) => {
        e.log.prepareStandardFull(n), console.log(n.standardFull);
      };
      c = e.log.makeLogger(u);
    }
    e.log.setLevel(c, `debug`), e.log.addLogger(c), (r = c);
  } else console = { log: () => {} };
  if (r !== null && typeof window < `u` && window.location) {
    var f = new URL(window.location.href).searchParams;
    f.has(`console.level`) && e.log.setLevel(r, f.get(`console.level`).slice(-1)[0]),
      f.has(`console.lock`) && f.get(`console.lock`).slice(-1)[0] == `true` && e.log.lock(r);
  }
  return ((e.log.consoleLogger = r), $);
}
var lt, ut;
function dt() {
  return (ut || ((ut = 1), (lt = j()), I(), fe(), X(), Ze()), lt);
}
var ft = { exports: {} },
  pt;
function mt() {
  if (pt) return ft.exports;
  pt = 1;
  var e = a();
  b(), D(), U(), T(), z(), De(), Q(), d(), ze();
  var t = e.asn1,
    n = (ft.exports = e.pkcs7 = e.pkcs7 || {});
  (n.messageFromPem = (r) => {
    var i = e.pem.decode(r)[0];
    if (i.type !== `PKCS7`) {
      var a = /* @__PURE__ */ Error(`Could not convert PKCS#7 message from PEM; PEM header type is not "PKCS#7".`);
      throw ((a.headerType = i.type), a);
    }
    if (i.procType && i.procType.type === `ENCRYPTED`)
      throw Error(`Could not convert PKCS#7 message from PEM; PEM is encrypted.`);
    var o = t.fromDer(i.body);
    return n.messageFromAsn1(o);
  }),
    (n.messageToPem = (n, r) => {
      var i = { type: `PKCS7`, body: t.toDer(n.toAsn1()).getBytes() };
      return e.pem.encode(i, { maxline: r });
    }),
    (n.messageFromAsn1 = (r) => {
      var i = {},
        a = [];
      if (!t.validate(r, n.asn1.contentInfoValidator, i, a)) {
        var o = /* @__PURE__ */ Error(`Cannot read PKCS#7 message. ASN.1 object is not an PKCS#7 ContentInfo.`);
        throw ((o.errors = a), o);
      }
      var s = t.derToOid(i.contentType),
        c;
      switch (s) {
        case e.pki.oids.envelopedData:
          c = n.createEnvelopedData();
          break;
        case e.pki.oids.encryptedData:
          c = n.createEncryptedData();
          break;
        case e.pki.oids.signedData:
          c = n.createSignedData();
          break;
        default:
          throw Error(`Cannot read PKCS#7 message. ContentType with OID ` + s + ` is not (yet) supported.`);
      }
      return (c.fromAsn1(i.content.value[0]), c);
    }),
    (n.createSignedData = () => {
      var r = null;
      return (
        (r = {
          type: e.pki.oids.signedData,
          version: 1,
          certificates: [],
          crls: [],
          signers: [],
          digestAlgorithmIdentifiers: [],
          contentInfo: null,
          signerInfos: [],
          fromAsn1: (t) => {
            if (
              (p(r, t, n.asn1.signedDataValidator),
              (r.certificates = []),
              (r.crls = []),
              (r.digestAlgorithmIdentifiers = []),
              (r.contentInfo = null),
              (r.signerInfos = []),
              r.rawCapture.certificates)
            )
              for (var i = r.rawCapture.certificates.value, a = 0; a < i.length; ++a)
                r.certificates.push(e.pki.certificateFromAsn1(i[a]));
          },
          toAsn1: () => {
            r.contentInfo || r.sign();
            for (var n = [], i = 0; i < r.certificates.length; ++i) n.push(e.pki.certificateToAsn1(r.certificates[i]));
            var a = [],
              o = t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                  t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(r.version).getBytes()),
                  t.create(t.Class.UNIVERSAL, t.Type.SET, !0, r.digestAlgorithmIdentifiers),
                  r.contentInfo,
                ]),
              ]);
            return (
              n.length > 0 && o.value[0].value.push(t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, n)),
              a.length > 0 && o.value[0].value.push(t.create(t.Class.CONTEXT_SPECIFIC, 1, !0, a)),
              o.value[0].value.push(t.create(t.Class.UNIVERSAL, t.Type.SET, !0, r.signerInfos)),
              t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(r.type).getBytes()),
                o,
              ])
            );
          },
          addSigner: (t) => {
            var n = t.issuer,
              i = t.serialNumber;
            if (t.certificate) {
              var a = t.certificate;
              typeof a == `string` && (a = e.pki.certificateFromPem(a)),
                (n = a.issuer.attributes),
                (i = a.serialNumber);
            }
            var o = t.key;
            if (!o) throw Error(`Could not add PKCS#7 signer; no private key specified.`);
            typeof o == `string` && (o = e.pki.privateKeyFromPem(o));
            var s = t.digestAlgorithm || e.pki.oids.sha1;
            switch (s) {
              case e.pki.oids.sha1:
              case e.pki.oids.sha256:
              case e.pki.oids.sha384:
              case e.pki.oids.sha512:
              case e.pki.oids.md5:
                break;
              default:
                throw Error(`Could not add PKCS#7 signer; unknown message digest algorithm: ` + s);
            }
            var c = t.authenticatedAttributes || [];
            if (c.length > 0) {
              for (var l = !1, u = !1, d = 0; d < c.length; ++d) {
                var f = c[d];
                if (!l && f.type === e.pki.oids.contentType) {
                  if (((l = !0), u)) break;
                } else if (!u && f.type === e.pki.oids.messageDigest && ((u = !0), l)) break;
              }
              if (!l || !u)
                throw Error(
                  `Invalid signer.authenticatedAttributes. If signer.authenticatedAttributes is specified, then it must contain at least two attributes, PKCS #9 content-type and PKCS #9 message-digest.`,
                );
            }
            r.signers.push({
              key: o,
              version: 1,
              issuer: n,
              serialNumber: i,
              digestAlgorithm: s,
              signatureAlgorithm: e.pki.oids.rsaEncryption,
              signature: null,
              authenticatedAttributes: c,
              unauthenticatedAttributes: [],
            });
          },
          sign: (n) => {
            if (
              ((n ||= {}),
              (typeof r.content != `object` || r.contentInfo === null) &&
                ((r.contentInfo = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                  t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(e.pki.oids.data).getBytes()),
                ])),
                `content` in r))
            ) {
              var o;
              r.content instanceof e.util.ByteBuffer
                ? (o = r.content.bytes())
                : typeof r.content == `string` && (o = e.util.encodeUtf8(r.content)),
                n.detached
                  ? (r.detachedContent = t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, o))
                  : r.contentInfo.value.push(
                      t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
                        t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, o),
                      ]),
                    );
            }
            r.signers.length !== 0 && a(i());
          },
          verify: () => {
            throw Error(`PKCS#7 signature verification not yet implemented.`);
          },
          addCertificate: (t) => {
            typeof t == `string` && (t = e.pki.certificateFromPem(t)), r.certificates.push(t);
          },
          addCertificateRevokationList: (e) => {
            throw Error(`PKCS#7 CRL support not yet implemented.`);
          },
        }),
        r
      );
      function i() {
        for (var n = {}, i = 0; i < r.signers.length; ++i) {
          var a = r.signers[i],
            o = a.digestAlgorithm;
          o in n || (n[o] = e.md[e.pki.oids[o]].create()),
            (a.md = a.authenticatedAttributes.length === 0 ? n[o] : e.md[e.pki.oids[o]].create());
        }
        for (var o in ((r.digestAlgorithmIdentifiers = []), n))
          r.digestAlgorithmIdentifiers.push(
            t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(o).getBytes()),
              t.create(t.Class.UNIVERSAL, t.Type.NULL, !1, ``),
            ]),
          );
        return n;
      }
      function a(n) {
        var i;
        if ((r.detachedContent ? (i = r.detachedContent) : ((i = r.contentInfo.value[1]), (i = i.value[0])), !i))
          throw Error(`Could not sign PKCS#7 message; there is no content to sign.`);
        var a = t.derToOid(r.contentInfo.value[0].value),
          o = t.toDer(i);
        for (var s in (o.getByte(), t.getBerValueLength(o), (o = o.getBytes()), n)) n[s].start().update(o);
        for (var c = /* @__PURE__ */ new Date(), d = 0; d < r.signers.length; ++d) {
          var f = r.signers[d];
          if (f.authenticatedAttributes.length === 0) {
            if (a !== e.pki.oids.data)
              throw Error(
                `Invalid signer; authenticatedAttributes must be present when the ContentInfo content type is not PKCS#7 Data.`,
              );
          } else {
            f.authenticatedAttributesAsn1 = t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, []);
            for (
              var p = t.create(t.Class.UNIVERSAL, t.Type.SET, !0, []), m = 0;
              m < f.authenticatedAttributes.length;
              ++m
            ) {
              var h = f.authenticatedAttributes[m];
              h.type === e.pki.oids.messageDigest
                ? (h.value = n[f.digestAlgorithm].digest())
                : h.type === e.pki.oids.signingTime && (h.value ||= c),
                p.value.push(u(h)),
                f.authenticatedAttributesAsn1.value.push(u(h));
            }
            (o = t.toDer(p).getBytes()), f.md.start().update(o);
          }
          f.signature = f.key.sign(f.md, `RSASSA-PKCS1-V1_5`);
        }
        r.signerInfos = l(r.signers);
      }
    }),
    (n.createEncryptedData = () => {
      var t = null;
      return (
        (t = {
          type: e.pki.oids.encryptedData,
          version: 0,
          encryptedContent: { algorithm: e.pki.oids[`aes256-CBC`] },
          fromAsn1: (e) => {
            p(t, e, n.asn1.encryptedDataValidator);
          },
          decrypt: (e) => {
            e !== void 0 && (t.encryptedContent.key = e), m(t);
          },
        }),
        t
      );
    }),
    (n.createEnvelopedData = () => {
      var r = null;
      return (
        (r = {
          type: e.pki.oids.envelopedData,
          version: 0,
          recipients: [],
          encryptedContent: { algorithm: e.pki.oids[`aes256-CBC`] },
          fromAsn1: (e) => {
            var t = p(r, e, n.asn1.envelopedDataValidator);
            r.recipients = o(t.recipientInfos.value);
          },
          toAsn1: () =>
            t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
              t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(r.type).getBytes()),
              t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
                t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
                  t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(r.version).getBytes()),
                  t.create(t.Class.UNIVERSAL, t.Type.SET, !0, s(r.recipients)),
                  t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, f(r.encryptedContent)),
                ]),
              ]),
            ]),
          findRecipient: (e) => {
            for (var t = e.issuer.attributes, n = 0; n < r.recipients.length; ++n) {
              var i = r.recipients[n],
                a = i.issuer;
              if (i.serialNumber === e.serialNumber && a.length === t.length) {
                for (var o = !0, s = 0; s < t.length; ++s)
                  if (a[s].type !== t[s].type || a[s].value !== t[s].value) {
                    o = !1;
                    break;
                  }
                if (o) return i;
              }
            }
            return null;
          },
          decrypt: (t, n) => {
            if (r.encryptedContent.key === void 0 && t !== void 0 && n !== void 0)
              switch (t.encryptedContent.algorithm) {
                case e.pki.oids.rsaEncryption:
                case e.pki.oids.desCBC:
                  var i = n.decrypt(t.encryptedContent.content);
                  r.encryptedContent.key = e.util.createBuffer(i);
                  break;
                default:
                  throw Error(`Unsupported asymmetric cipher, OID ` + t.encryptedContent.algorithm);
              }
            m(r);
          },
          addRecipient: (t) => {
            r.recipients.push({
              version: 0,
              issuer: t.issuer.attributes,
              serialNumber: t.serialNumber,
              encryptedContent: { algorithm: e.pki.oids.rsaEncryption, key: t.publicKey },
            });
          },
          encrypt: (t, n) => {
            if (r.encryptedContent.content === void 0) {
              (n ||= r.encryptedContent.algorithm), (t ||= r.encryptedContent.key);
              var i, a, o;
              switch (n) {
                case e.pki.oids[`aes128-CBC`]:
                  (i = 16), (a = 16), (o = e.aes.createEncryptionCipher);
                  break;
                case e.pki.oids[`aes192-CBC`]:
                  (i = 24), (a = 16), (o = e.aes.createEncryptionCipher);
                  break;
                case e.pki.oids[`aes256-CBC`]:
                  (i = 32), (a = 16), (o = e.aes.createEncryptionCipher);
                  break;
                case e.pki.oids[`des-EDE3-CBC`]:
                  (i = 24), (a = 8), (o = e.des.createEncryptionCipher);
                  break;
                default:
                  throw Error(`Unsupported symmetric cipher, OID ` + n);
              }
              if (t === void 0) t = e.util.createBuffer(e.random.getBytes(i));
              else if (t.length() != i)
                throw Error(`Symmetric key has wrong length; got ` + t.length() + ` bytes, expected ` + i + `.`);
              (r.encryptedContent.algorithm = n),
                (r.encryptedContent.key = t),
                (r.encryptedContent.parameter = e.util.createBuffer(e.random.getBytes(a)));
              var s = o(t);
              if ((s.start(r.encryptedContent.parameter.copy()), s.update(r.content), !s.finish()))
                throw Error(`Symmetric encryption failed.`);
              r.encryptedContent.content = s.output;
            }
            for (var c = 0; c < r.recipients.length; ++c) {
              var l = r.recipients[c];
              if (l.encryptedContent.content === void 0)
                switch (l.encryptedContent.algorithm) {
                  case e.pki.oids.rsaEncryption:
                    l.encryptedContent.content = l.encryptedContent.key.encrypt(r.encryptedContent.key.data);
                    break;
                  default:
                    throw Error(`Unsupported asymmetric cipher, OID ` + l.encryptedContent.algorithm);
                }
            }
          },
        }),
        r
      );
    });
  function r(r) {
    var i = {},
      a = [];
    if (!t.validate(r, n.asn1.recipientInfoValidator, i, a)) {
      var o = /* @__PURE__ */ Error(`Cannot read PKCS#7 RecipientInfo. ASN.1 object is not an PKCS#7 RecipientInfo.`);
      throw ((o.errors = a), o);
    }
    return {
      version: i.version.charCodeAt(0),
      issuer: e.pki.RDNAttributesAsArray(i.issuer),
      serialNumber: e.util.createBuffer(i.serial).toHex(),
      encryptedContent: {
        algorithm: t.derToOid(i.encAlgorithm),
        parameter: i.encParameter ? i.encParameter.value : void 0,
        content: i.encKey,
      },
    };
  }
  function i(n) {
    return t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
      t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(n.version).getBytes()),
      t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        e.pki.distinguishedNameToAsn1({ attributes: n.issuer }),
        t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, e.util.hexToBytes(n.serialNumber)),
      ]),
      t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.encryptedContent.algorithm).getBytes()),
        t.create(t.Class.UNIVERSAL, t.Type.NULL, !1, ``),
      ]),
      t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, n.encryptedContent.content),
    ]);
  }
  function o(e) {
    for (var t = [], n = 0; n < e.length; ++n) t.push(r(e[n]));
    return t;
  }
  function s(e) {
    for (var t = [], n = 0; n < e.length; ++n) t.push(i(e[n]));
    return t;
  }
  function c(n) {
    var r = t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
      t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, t.integerToDer(n.version).getBytes()),
      t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        e.pki.distinguishedNameToAsn1({ attributes: n.issuer }),
        t.create(t.Class.UNIVERSAL, t.Type.INTEGER, !1, e.util.hexToBytes(n.serialNumber)),
      ]),
      t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.digestAlgorithm).getBytes()),
        t.create(t.Class.UNIVERSAL, t.Type.NULL, !1, ``),
      ]),
    ]);
    if (
      (n.authenticatedAttributesAsn1 && r.value.push(n.authenticatedAttributesAsn1),
      r.value.push(
        t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
          t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.signatureAlgorithm).getBytes()),
          t.create(t.Class.UNIVERSAL, t.Type.NULL, !1, ``),
        ]),
      ),
      r.value.push(t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, n.signature)),
      n.unauthenticatedAttributes.length > 0)
    ) {
      for (var i = t.create(t.Class.CONTEXT_SPECIFIC, 1, !0, []), a = 0; a < n.unauthenticatedAttributes.length; ++a) {
        var o = n.unauthenticatedAttributes[a];
        i.values.push(u(o));
      }
      r.value.push(i);
    }
    return r;
  }
  function l(e) {
    for (var t = [], n = 0; n < e.length; ++n) t.push(c(e[n]));
    return t;
  }
  function u(n) {
    var r;
    if (n.type === e.pki.oids.contentType)
      r = t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.value).getBytes());
    else if (n.type === e.pki.oids.messageDigest)
      r = t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, n.value.bytes());
    else if (n.type === e.pki.oids.signingTime) {
      var i = /* @__PURE__ */ new Date(`1950-01-01T00:00:00Z`),
        a = /* @__PURE__ */ new Date(`2050-01-01T00:00:00Z`),
        o = n.value;
      if (typeof o == `string`) {
        var s = Date.parse(o);
        o = isNaN(s) ? (o.length === 13 ? t.utcTimeToDate(o) : t.generalizedTimeToDate(o)) : new Date(s);
      }
      r =
        o >= i && o < a
          ? t.create(t.Class.UNIVERSAL, t.Type.UTCTIME, !1, t.dateToUtcTime(o))
          : t.create(t.Class.UNIVERSAL, t.Type.GENERALIZEDTIME, !1, t.dateToGeneralizedTime(o));
    }
    return t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
      t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.type).getBytes()),
      t.create(t.Class.UNIVERSAL, t.Type.SET, !0, [r]),
    ]);
  }
  function f(n) {
    return [
      t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(e.pki.oids.data).getBytes()),
      t.create(t.Class.UNIVERSAL, t.Type.SEQUENCE, !0, [
        t.create(t.Class.UNIVERSAL, t.Type.OID, !1, t.oidToDer(n.algorithm).getBytes()),
        n.parameter ? t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, n.parameter.getBytes()) : void 0,
      ]),
      t.create(t.Class.CONTEXT_SPECIFIC, 0, !0, [
        t.create(t.Class.UNIVERSAL, t.Type.OCTETSTRING, !1, n.content.getBytes()),
      ]),
    ];
  }
  function p(n, r, i) {
    var a = {};
    if (!t.validate(r, i, a, [])) {
      var o = /* @__PURE__ */ Error(`Cannot read PKCS#7 message. ASN.1 object is not a supported PKCS#7 message.`);
      throw ((o.errors = o), o);
    }
    if (t.derToOid(a.contentType) !== e.pki.oids.data)
      throw Error(`Unsupported PKCS#7 message. Only wrapped ContentType Data supported.`);
    if (a.encryptedContent) {
      var s = ``;
      if (e.util.isArray(a.encryptedContent))
        for (var c = 0; c < a.encryptedContent.length; ++c) {
          if (a.encryptedContent[c].type !== t.Type.OCTETSTRING)
            throw Error(
              `Malformed PKCS#7 message, expecting encrypted content constructed of only OCTET STRING objects.`,
            );
          s += a.encryptedContent[c].value;
        }
      else s = a.encryptedContent;
      n.encryptedContent = {
        algorithm: t.derToOid(a.encAlgorithm),
        parameter: e.util.createBuffer(a.encParameter.value),
        content: e.util.createBuffer(s),
      };
    }
    if (a.content) {
      var s = ``;
      if (e.util.isArray(a.content))
        for (var c = 0; c < a.content.length; ++c) {
          if (a.content[c].type !== t.Type.OCTETSTRING)
            throw Error(`Malformed PKCS#7 message, expecting content constructed of only OCTET STRING objects.`);
          s += a.content[c].value;
        }
      else s = a.content;
      n.content = e.util.createBuffer(s);
    }
    return ((n.version = a.version.charCodeAt(0)), (n.rawCapture = a), a);
  }
  function m(t) {
    if (t.encryptedContent.key === void 0) throw Error(`Symmetric key not available.`);
    if (t.content === void 0) {
      var n;
      switch (t.encryptedContent.algorithm) {
        case e.pki.oids[`aes128-CBC`]:
        case e.pki.oids[`aes192-CBC`]:
        case e.pki.oids[`aes256-CBC`]:
          n = e.aes.createDecryptionCipher(t.encryptedContent.key);
          break;
        case e.pki.oids.desCBC:
        case e.pki.oids[`des-EDE3-CBC`]:
          n = e.des.createDecryptionCipher(t.encryptedContent.key);
          break;
        default:
          throw Error(`Unsupported symmetric cipher, OID ` + t.encryptedContent.algorithm);
      }
      if ((n.start(t.encryptedContent.parameter), n.update(t.encryptedContent.content), !n.finish()))
        throw Error(`Symmetric decryption failed.`);
      t.content = n.output;
    }
  }
  return ft.exports;
}
var ht = { exports: {} },
  gt;
function _t() {
  if (gt) return ht.exports;
  gt = 1;
  var e = a();
  b(), N(), I(), fe(), d();
  var t = (ht.exports = e.ssh = e.ssh || {});
  (t.privateKeyToPutty = (t, a, o) => {
    (o ||= ``), (a ||= ``);
    var s = `ssh-rsa`,
      c = a === `` ? `none` : `aes256-cbc`,
      l =
        `PuTTY-User-Key-File-2: ` +
        s +
        `\r
`;
    (l +=
      `Encryption: ` +
      c +
      `\r
`),
      (l +=
        `Comment: ` +
        o +
        `\r
`);
    var u = e.util.createBuffer();
    r(u, s), n(u, t.e), n(u, t.n);
    var d = e.util.encode64(u.bytes(), 64),
      f = Math.floor(d.length / 66) + 1;
    (l +=
      `Public-Lines: ` +
      f +
      `\r
`),
      (l += d);
    var p = e.util.createBuffer();
    n(p, t.d), n(p, t.p), n(p, t.q), n(p, t.qInv);
    var m;
    if (!a) m = e.util.encode64(p.bytes(), 64);
    else {
      var h = p.length() + 16 - 1;
      h -= h % 16;
      var g = i(p.bytes());
      g.truncate(g.length() - h + p.length()), p.putBuffer(g);
      var _ = e.util.createBuffer();
      _.putBuffer(i(`\0\0\0\0`, a)), _.putBuffer(i(`\0\0\0`, a));
      var v = e.aes.createEncryptionCipher(_.truncate(8), `CBC`);
      v.start(e.util.createBuffer().fillWithByte(0, 16)), v.update(p.copy()), v.finish();
      var y = v.output;
      y.truncate(16), (m = e.util.encode64(y.bytes(), 64));
    }
    (f = Math.floor(m.length / 66) + 1),
      (l +=
        `\r
Private-Lines: ` +
        f +
        `\r
`),
      (l += m);
    var b = i(`putty-private-key-file-mac-key`, a),
      x = e.util.createBuffer();
    r(x, s), r(x, c), r(x, o), x.putInt32(u.length()), x.putBuffer(u), x.putInt32(p.length()), x.putBuffer(p);
    var S = e.hmac.create();
    return (
      S.start(`sha1`, b),
      S.update(x.bytes()),
      (l +=
        `\r
Private-MAC: ` +
        S.digest().toHex() +
        `\r
`),
      l
    );
  }),
    (t.publicKeyToOpenSSH = (t, i) => {
      var a = `ssh-rsa`;
      i ||= ``;
      var o = e.util.createBuffer();
      return (r(o, a), n(o, t.e), n(o, t.n), a + ` ` + e.util.encode64(o.bytes()) + ` ` + i);
    }),
    (t.privateKeyToOpenSSH = (t, n) =>
      n ? e.pki.encryptRsaPrivateKey(t, n, { legacy: !0, algorithm: `aes128` }) : e.pki.privateKeyToPem(t)),
    (t.getPublicKeyFingerprint = (t, i) => {
      i ||= {};
      var a = i.md || e.md.md5.create(),
        o = `ssh-rsa`,
        s = e.util.createBuffer();
      r(s, o), n(s, t.e), n(s, t.n), a.start(), a.update(s.getBytes());
      var c = a.digest();
      if (i.encoding === `hex`) {
        var l = c.toHex();
        return i.delimiter ? l.match(/.{2}/g).join(i.delimiter) : l;
      }
      if (i.encoding === `binary`) return c.getBytes();
      if (i.encoding) throw Error(`Unknown encoding "` + i.encoding + `".`);
      return c;
    });
  function n(t, n) {
    var r = n.toString(16);
    r[0] >= `8` && (r = `00` + r);
    var i = e.util.hexToBytes(r);
    t.putInt32(i.length), t.putBytes(i);
  }
  function r(e, t) {
    e.putInt32(t.length), e.putString(t);
  }
  function i() {
    for (var t = e.md.sha1.create(), n = arguments.length, r = 0; r < n; ++r) t.update(arguments[r]);
    return t.digest();
  }
  return ht.exports;
}
var vt, yt;
function bt() {
  return (
    yt ||
      ((yt = 1),
      (vt = a()),
      b(),
      Je(),
      D(),
      m(),
      U(),
      rt(),
      N(),
      ot(),
      ct(),
      dt(),
      je(),
      K(),
      z(),
      me(),
      Ve(),
      mt(),
      Ue(),
      _e(),
      te(),
      Le(),
      Q(),
      ae(),
      _t(),
      Ke(),
      d()),
    vt
  );
}
var xt = bt(),
  St = /*#__PURE__*/ n({ __proto__: null, default: xt }, [xt]);

export { St as i };
