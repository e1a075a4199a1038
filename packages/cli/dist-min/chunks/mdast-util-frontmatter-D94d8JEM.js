import { t as e } from './escape-string-regexp-B79owi6t.js';
import { r as t } from './micromark-extension-frontmatter-CKQrfXru.js';

function n(e) {
  let n = t(e),
    o = {},
    s = {},
    c = -1;
  for (; ++c < n.length; ) {
    const e = n[c];
    (o[e.type] = r(e)), (s[e.type] = i), (s[e.type + `Value`] = a);
  }
  return { enter: o, exit: s };
}
function r(e) {
  return t;
  function t(t) {
    this.enter({ type: e.type, value: `` }, t), this.buffer();
  }
}
function i(e) {
  const t = this.resume(),
    n = this.stack[this.stack.length - 1];
  `value` in n, this.exit(e), (n.value = t.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ``));
}
function a(e) {
  this.config.enter.data.call(this, e), this.config.exit.data.call(this, e);
}
function o(n) {
  let r = [],
    i = {},
    a = t(n),
    o = -1;
  for (; ++o < a.length; ) {
    const t = a[o];
    i[t.type] = s(t);
    const n = c(t, `open`);
    r.push({ atBreak: !0, character: n.charAt(0), after: e(n.charAt(1)) });
  }
  return { unsafe: r, handlers: i };
}
function s(e) {
  const t = c(e, `open`),
    n = c(e, `close`);
  return r;
  function r(e) {
    return (
      t +
      (e.value
        ? `
` + e.value
        : ``) +
      `
` +
      n
    );
  }
}
function c(e, t) {
  return e.marker ? l(e.marker, t).repeat(3) : l(e.fence, t);
}
function l(e, t) {
  return typeof e == `string` ? e : e[t];
}

export { n as frontmatterFromMarkdown, o as frontmatterToMarkdown };
