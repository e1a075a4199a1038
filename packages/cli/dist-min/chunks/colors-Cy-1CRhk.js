import { t } from './picocolors-B9ONHfvW.js';
import { o as e } from './rolldown-runtime-_8HjFqer.js';

var n = /* @__PURE__ */ e(t(), 1);
function r(e) {
  return e === void 0
    ? process.env.NO_COLOR !== void 0 && process.env.NO_COLOR !== ``
      ? !1
      : process.stdout.isTTY === !0 && process.env.TERM !== `dumb`
    : e;
}
function i(e) {
  return n.default.createColors(e);
}
function a() {
  return process.stdout.columns ?? 80;
}

export { a as n, i as t, r };
