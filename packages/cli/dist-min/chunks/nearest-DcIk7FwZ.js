import { n as e, t } from './esm-DGyFl7L8.js';

function n(e) {
  return e === void 0 ? `` : `${[e.file, e.line, e.column].filter((e) => e !== void 0).join(`:`)}: `;
}
var r = class extends Error {
  name = `ProblemError`;
  code;
  hint;
  place;
  constructor(e, t, r = {}) {
    const i = `${n(r.place)}${t}`.replace(/\s+/g, ` `);
    super(i, `cause` in r ? { cause: r.cause } : void 0), (this.code = e), (this.hint = r.hint), (this.place = r.place);
  }
};
function i(n, r) {
  if (r.length === 0) return;
  const i = n.toLowerCase(),
    a = n.length > 2 ? r.filter((e) => e.toLowerCase().startsWith(i)) : [],
    o = t(i, [...r]);
  return e(i, o.toLowerCase()) <= Math.max(2, Math.floor(n.length / 4)) ? o : a.length === 1 ? a[0] : void 0;
}
function a(e, t) {
  const n = i(e, t);
  if (n !== void 0) return `expected "${n}"`;
  if (t.length > 14) return `and none is near it`;
  const r = t.map((e) => `"${e}"`);
  return r.length < 2 ? `expected ${r.join(``)}` : `expected one of ${r.join(`, `)}`;
}

export { a as t, i as n, r };
