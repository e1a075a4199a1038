import r from 'node:perf_hooks';
import { i as e, t as n, o as t } from './rolldown-runtime-_8HjFqer.js';

var i = /* @__PURE__ */ n((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 }),
      (e.binarySearch = e.upperBound = e.lowerBound = e.compare = void 0);
    function t(e, t) {
      return e < t;
    }
    e.compare = t;
    function n(e, n, r = t) {
      let i = e.length,
        a = 0;
      for (; i; ) {
        const t = i >>> 1,
          o = a + t;
        r(n, e[o]) ? (i = t) : ((a = o + 1), (i -= t + 1));
      }
      return a;
    }
    e.upperBound = n;
    function r(e, n, r = t) {
      let i = e.length,
        a = 0;
      for (; i; ) {
        const t = i >>> 1,
          o = a + t;
        r(e[o], n) ? ((a = o + 1), (i -= t + 1)) : (i = t);
      }
      return a;
    }
    e.lowerBound = r;
    function i(e, n, i = t) {
      const a = r(e, n, i);
      return a !== e.length && !i(n, e[a]);
    }
    e.binarySearch = i;
  }),
  a = /* @__PURE__ */ n((e) => {
    Object.defineProperty(e, '__esModule', { value: !0 }), (e.StructuredSource = void 0);
    const t = i();
    e.StructuredSource = class {
      constructor(e) {
        this.indice = [0];
        const t = /[\r\n\u2028\u2029]/g,
          n = e.length;
        for (t.lastIndex = 0; ; ) {
          const r = t.exec(e);
          if (!r) break;
          let i = r.index;
          e.charCodeAt(i) === 13 && e.charCodeAt(i + 1) === 10 && (i += 1);
          const a = i + 1;
          if (n < a) break;
          this.indice.push(a), (t.lastIndex = a);
        }
      }
      get line() {
        return this.indice.length;
      }
      locationToRange(e) {
        return [this.positionToIndex(e.start), this.positionToIndex(e.end)];
      }
      rangeToLocation(e) {
        return { start: this.indexToPosition(e[0]), end: this.indexToPosition(e[1]) };
      }
      positionToIndex(e) {
        return this.indice[e.line - 1] + e.column;
      }
      indexToPosition(e) {
        const n = (0, t.upperBound)(this.indice, e);
        return { line: n, column: e - this.indice[n - 1] };
      }
    };
  })();
function o(e, t) {
  if (!e) throw Error(t);
}
var s = class {
    hasBOM;
    content;
    filePath;
    physicalFilePath;
    contentType;
    ext;
    structuredSource;
    constructor({ content: e = ``, ext: t, filePath: n, physicalFilePath: r, contentType: i }) {
      o(t || n, `should be set either of fileExt or filePath.`),
        (this.hasBOM = e.charCodeAt(0) === 65279),
        (this.content = this.hasBOM ? e.slice(1) : e),
        (this.structuredSource = new a.StructuredSource(this.content)),
        (this.filePath = n),
        (this.physicalFilePath = r),
        (this.contentType = i),
        (this.ext = t);
    }
    getFilePath() {
      return this.filePath;
    }
    getPhysicalFilePath() {
      return this.physicalFilePath;
    }
    locationToRange(e) {
      return this.structuredSource.locationToRange(e);
    }
    rangeToLocation(e) {
      const t = this.structuredSource.rangeToLocation(e);
      return { start: { line: t.start.line, column: t.start.column }, end: { line: t.end.line, column: t.end.column } };
    }
    positionToIndex(e) {
      return this.structuredSource.positionToIndex(e);
    }
    indexToPosition(e) {
      const t = this.structuredSource.indexToPosition(e);
      return { line: t.line, column: t.column };
    }
  },
  c = class {
    #e = /* @__PURE__ */ new Map();
    on(e, t) {
      const n = this.#e.get(e) ?? /* @__PURE__ */ new Set();
      n?.add(t), this.#e.set(e, n);
    }
    emit(e, ...t) {
      const n = this.#e.get(e);
      if (n) for (const e of n) e(...t);
    }
    off(e, t) {
      const n = this.#e.get(e);
      if (n) for (const e of n) e === t && n.delete(t);
    }
    removeAllListeners() {
      this.#e.clear();
    }
    listenerCount(e) {
      return this.#e.get(e)?.size ?? 0;
    }
    listeners(e) {
      return Array.from(this.#e.get(e) ?? []);
    }
  },
  l = class {
    events;
    constructor() {
      this.events = new c();
    }
    listenerCount(e) {
      return this.events.listenerCount(e);
    }
    on(e, t) {
      return this.events.on(e, t);
    }
    emit(e, ...t) {
      const n = [];
      return (
        this.events.listeners(e).forEach((e) => {
          n.push(e(...t));
        }),
        Promise.all(n)
      );
    }
  };
const u = (e, t) => (typeof t != `object` || !t ? e() : e(t)),
  d = (e, t) => {
    const n = Object.keys(t),
      r = n.find((t) => t === e);
    if (r) return r;
    const [i] = e.split(`-`);
    return (i && n.find((e) => e === i)) || `en`;
  },
  f = (e, t) => (n, r) => {
    const i = e[n];
    if (!i) throw Error(`messages:${String(n)} is missing in messages.`);
    if (typeof i == `function`) {
      if (typeof n != `string`) throw Error(`message's key:${String(n)} should be string`);
      return { message: u(i, r), messageId: n, data: r };
    }
    const a = t && t.defaultLocale ? t.defaultLocale : `en`,
      o = d(a, i),
      s = i[o];
    if (!s)
      throw i.en
        ? Error(`messages${String(n)}.${o} is missing in messages.`)
        : Error(`message's key:${String(n)}.en should be defined in messages.`);
    if (typeof n != `string`) throw Error(`message's key:${String(n)}.en should be string`);
    return { message: u(s, r), messageId: n, data: r };
  },
  p = () => {
    const e = new c(),
      t = Symbol(`report`),
      n = Symbol(`ignore`);
    return {
      report(n) {
        e.emit(t, n);
      },
      onReport(n) {
        const r = (e) => {
          n(e);
        };
        return (
          e.on(t, r),
          () => {
            e.off(t, r);
          }
        );
      },
      ignore(t) {
        e.emit(n, t);
      },
      onIgnore(t) {
        const r = (e) => {
          t(e);
        };
        return (
          e.on(n, r),
          () => {
            e.off(n, r);
          }
        );
      },
    };
  },
  m = ({
    ruleId: e,
    ruleParentId: t,
    meta: n,
    severity: r,
    sourceCode: i,
    contextEvents: a,
    sharedOptions: o,
    locale: s,
  }) => ({
    sharedOptions: o,
    createTranslator: (e) => f(e, { defaultLocale: s }),
    ignore(n) {
      const { message: r } = n.message;
      a.ignore({
        type: `ignore`,
        ruleId: e,
        ruleParentId: t,
        range: n.range,
        targetRuleId: n.targetRuleId,
        loc: i.rangeToLocation(n.range),
        message: r,
      });
    },
    report(o) {
      const { message: s, messageId: c, data: l } = o.message,
        u = r ?? `error`;
      t
        ? a.report({
            ...o,
            type: `message`,
            ruleId: e,
            ruleParentId: t,
            loc: i.rangeToLocation(o.range),
            severity: u,
            message: s,
            messageId: c,
            docsUrl: n.docs?.url ? `${n.docs.url}#${c}` : void 0,
            data: l,
          })
        : a.report({
            ...o,
            type: `message`,
            ruleId: e,
            loc: i.rangeToLocation(o.range),
            severity: u,
            message: s,
            messageId: c,
            docsUrl: n.docs?.url ? `${n.docs.url}#${c}` : void 0,
            data: l,
          });
    },
  });
var h = class {
    ruleReportHandle;
    ruleCreator;
    descriptorRule;
    constructor({ descriptorRule: e, context: t }) {
      (this.descriptorRule = e), (this.ruleCreator = e.rule);
      const n = e.options || {};
      this.ruleReportHandle = this.ruleCreator.create(t, n);
    }
    allowMessageIds() {
      if (!this.descriptorRule.allowMessageIds) return [];
      const e = this.ruleCreator.meta.id;
      return this.descriptorRule.allowMessageIds.map((t) => ({ messageId: t, ruleId: e }));
    }
    supportSourceCode(e) {
      const t = e.contentType;
      return t === `unknown` || this.ruleCreator.meta.supportedContentTypes.includes(`all`)
        ? !0
        : this.ruleCreator.meta.supportedContentTypes.includes(t);
    }
    async file(e) {
      const t = this.ruleReportHandle.file;
      if (t) return t(e);
    }
  },
  g = class {
    perf;
    entries = [];
    measures = [];
    executionPromises = [];
    constructor(e) {
      this.perf = e.perf;
      const t = /(.*?)::end(\|\|.*)?/;
      new e.PerformanceObserver((e) => {
        e.getEntries().forEach((e) => {
          if (e.entryType === `mark`) {
            const n = e.name.match(t),
              r = n ? n[1] : void 0,
              i = n && n[2] ? n[2] : ``;
            if (r) {
              const e = `${r}::start`;
              this.entries.find((t) => t.name === e),
                e &&
                  this.executionPromises.push(
                    Promise.resolve().then(() => {
                      this.perf.measure(r + i, `${r}::start${i}`, `${r}::end${i}`);
                    }),
                  );
            }
            this.entries.push(e);
          } else e.entryType === `measure` && this.measures.push(e);
        });
      }).observe({ entryTypes: [`mark`, `measure`] });
    }
    mark(e) {
      `id` in e ? this.perf.mark(`${e.type}||${e.id}`) : this.perf.mark(e.type);
    }
    waifForExecutionPromises = () =>
      Promise.all(this.executionPromises).finally(() => {
        this.executionPromises.length = 0;
      });
    async getEntries() {
      return (await this.waifForExecutionPromises(), this.entries);
    }
    async getMeasures() {
      return (await this.waifForExecutionPromises(), this.measures);
    }
  },
  _ = class {
    disconnect() {}
    observe(e) {}
  };
const v = new g({ perf: r.performance, PerformanceObserver: r.PerformanceObserver ? r.PerformanceObserver : _ }),
  y = () => {
    const e = new l(),
      t = /* @__PURE__ */ new Set(),
      n = Symbol(`lint:start`),
      r = [];
    return {
      collectAllowMessageIds() {
        const e = [];
        return (
          r.forEach((t) => {
            e.push(...t.allowMessageIds());
          }),
          e
        );
      },
      runLint(t) {
        return e.emit(n, t);
      },
      registerRule({ descriptorRule: i, context: a }) {
        if (t.has(i.id))
          throw Error(`rule.id:${i.id} is already registered.
                
Duplicated rule.id is something wrong in .secretlintrc.                
`);
        t.add(i.id);
        const o = new h({ descriptorRule: i, context: a });
        r.push(o),
          e.on(n, async ({ sourceCode: e }) => {
            v.mark({ type: `@core>rule-handler::start`, id: i.rule.meta.id }),
              o.supportSourceCode(e) && (await o.file(e)),
              v.mark({ type: `@core>rule-handler::end`, id: i.rule.meta.id });
          });
      },
      registerRulePreset({ descriptorRulePreset: e, context: t }) {
        const n = e.options || [];
        e.rule.create(t, n);
      },
      isRegistered(e) {
        return t.has(e);
      },
    };
  },
  b = ({ configRulePreset: e, sourceCode: t, runningEvents: n, contextEvents: r, sharedOptions: i, locale: a }) => {
    const o = e.rules || [];
    if (!Array.isArray(o))
      throw (
        console.error(`${e.id}:PresetRules is invalid format`, o),
        Error(`preset's rules should be an array of rule definitions`)
      );
    return {
      sharedOptions: i,
      registerRule(s, c) {
        const l = o.find((e) => e.id === s.meta.id),
          u = l ? l.options : void 0,
          d = l ? l.disabled : void 0,
          f = l ? l.severity : void 0,
          p = l ? l.allowMessageIds : void 0,
          h = m({
            ruleId: s.meta.id,
            ruleParentId: e.id,
            meta: s.meta,
            severity: f,
            sourceCode: t,
            contextEvents: r,
            sharedOptions: i,
            locale: a,
          }),
          g = c || {};
        n.registerRule({
          descriptorRule: {
            ...g,
            ...l,
            id: s.meta.id,
            options: u,
            rule: s,
            disabled: d,
            allowMessageIds: p,
            severity: f,
          },
          context: h,
        });
      },
    };
  },
  x = (e, t) => {
    const [n, r] = t;
    return n <= e && e <= r;
  };
function S(e) {
  const t = e.reportedMessages,
    n = e.ignoredMessages;
  return t.filter(
    (e) =>
      !n.some((t) => {
        const n = x(e.range[0], t.range) && x(e.range[1], t.range);
        return n && t.targetRuleId ? t.targetRuleId === `*` || e.ruleId === t.targetRuleId : n;
      }),
  );
}
const C = (e) => ({
    process(t) {
      const n = t;
      if (e.length === 0) throw Error(`processors should be > 0`);
      return e.reduce((e, t) => t(e), n);
    },
  }),
  w = (e, t) =>
    e.range[0] === t.range[0] &&
    e.range[1] === t.range[1] &&
    `severity` in e &&
    `severity` in t &&
    e.severity === t.severity &&
    e.message === t.message;
function T(e = []) {
  return e.filter((t, n) => !e.slice(n + 1).some((e) => w(t, e)));
}
function E(e) {
  return e.sort((e, t) => {
    const n = e.range[0] - t.range[0];
    return n === 0 ? e.range[1] - t.range[1] : n;
  });
}
const D = (e, t) => {
    const n = new Set(t.map((e) => `${e.ruleId}--${e.messageId}`));
    return e.filter((e) => !n.has(`${e.ruleId}--${e.messageId}`));
  },
  O = (e, t) => {
    for (const n of Object.keys(e))
      typeof e[n] == `object`
        ? (e[n] = O(e[n], t))
        : Array.isArray(e[n])
          ? (e[n] = e[n].map((e) => O(e, t)))
          : typeof e[n] == `string` && (e[n] = t(e[n]));
    return e;
  },
  k = (e) => `*`.repeat(e.length),
  A = (e, t) => {
    let n = e;
    for (const e of t) n = n.replaceAll(e, `*`.repeat(e.length));
    return n;
  },
  j = (e = []) =>
    e.map((e) => {
      if (e.type !== `message`) return e;
      const t = [],
        n = e.data ? O(e.data, (e) => (t.push(e), k(e))) : void 0;
      if (!n) return e;
      const r = A(e.message, t);
      return { ...e, message: r, data: n };
    }),
  M = (e) => {
    const t = S(e),
      n = D(t, e.allowMessageIds),
      r = e.maskSecrets ? [T, j] : [T];
    return E(C(r).process(n));
  };
var N = /* @__PURE__ */ n((e, t) => {
    var n = 1e3,
      r = n * 60,
      i = r * 60,
      a = i * 24,
      o = a * 7,
      s = a * 365.25;
    t.exports = (e, t) => {
      t ||= {};
      var n = typeof e;
      if (n === `string` && e.length > 0) return c(e);
      if (n === `number` && isFinite(e)) return t.long ? u(e) : l(e);
      throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
    };
    function c(e) {
      if (((e = String(e)), !(e.length > 100))) {
        var t =
          /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
            e,
          );
        if (t) {
          var c = parseFloat(t[1]);
          switch ((t[2] || `ms`).toLowerCase()) {
            case `years`:
            case `year`:
            case `yrs`:
            case `yr`:
            case `y`:
              return c * s;
            case `weeks`:
            case `week`:
            case `w`:
              return c * o;
            case `days`:
            case `day`:
            case `d`:
              return c * a;
            case `hours`:
            case `hour`:
            case `hrs`:
            case `hr`:
            case `h`:
              return c * i;
            case `minutes`:
            case `minute`:
            case `mins`:
            case `min`:
            case `m`:
              return c * r;
            case `seconds`:
            case `second`:
            case `secs`:
            case `sec`:
            case `s`:
              return c * n;
            case `milliseconds`:
            case `millisecond`:
            case `msecs`:
            case `msec`:
            case `ms`:
              return c;
            default:
              return;
          }
        }
      }
    }
    function l(e) {
      var t = Math.abs(e);
      return t >= a
        ? Math.round(e / a) + `d`
        : t >= i
          ? Math.round(e / i) + `h`
          : t >= r
            ? Math.round(e / r) + `m`
            : t >= n
              ? Math.round(e / n) + `s`
              : e + `ms`;
    }
    function u(e) {
      var t = Math.abs(e);
      return t >= a
        ? d(e, t, a, `day`)
        : t >= i
          ? d(e, t, i, `hour`)
          : t >= r
            ? d(e, t, r, `minute`)
            : t >= n
              ? d(e, t, n, `second`)
              : e + ` ms`;
    }
    function d(e, t, n, r) {
      var i = t >= n * 1.5;
      return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
    }
  }),
  P = /* @__PURE__ */ n((e, t) => {
    function n(e) {
      (n.debug = n),
        (n.default = n),
        (n.coerce = c),
        (n.disable = o),
        (n.enable = i),
        (n.enabled = s),
        (n.humanize = N()),
        (n.destroy = l),
        Object.keys(e).forEach((t) => {
          n[t] = e[t];
        }),
        (n.names = []),
        (n.skips = []),
        (n.formatters = {});
      function t(e) {
        let t = 0;
        for (let n = 0; n < e.length; n++) (t = (t << 5) - t + e.charCodeAt(n)), (t |= 0);
        return n.colors[Math.abs(t) % n.colors.length];
      }
      n.selectColor = t;
      function n(e) {
        let t,
          i = null,
          a,
          o;
        function s(...e) {
          if (!s.enabled) return;
          const r = s,
            i = Number(/* @__PURE__ */ new Date());
          (r.diff = i - (t || i)),
            (r.prev = t),
            (r.curr = i),
            (t = i),
            (e[0] = n.coerce(e[0])),
            typeof e[0] != `string` && e.unshift(`%O`);
          let a = 0;
          (e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
            if (t === `%%`) return `%`;
            a++;
            const o = n.formatters[i];
            if (typeof o == `function`) {
              const n = e[a];
              (t = o.call(r, n)), e.splice(a, 1), a--;
            }
            return t;
          })),
            n.formatArgs.call(r, e),
            (r.log || n.log).apply(r, e);
        }
        return (
          (s.namespace = e),
          (s.useColors = n.useColors()),
          (s.color = n.selectColor(e)),
          (s.extend = r),
          (s.destroy = n.destroy),
          Object.defineProperty(s, 'enabled', {
            enumerable: !0,
            configurable: !1,
            get: () => (i === null ? (a !== n.namespaces && ((a = n.namespaces), (o = n.enabled(e))), o) : i),
            set: (e) => {
              i = e;
            },
          }),
          typeof n.init == `function` && n.init(s),
          s
        );
      }
      function r(e, t) {
        const r = n(this.namespace + (t === void 0 ? `:` : t) + e);
        return ((r.log = this.log), r);
      }
      function i(e) {
        n.save(e), (n.namespaces = e), (n.names = []), (n.skips = []);
        const t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
        for (const e of t) e[0] === `-` ? n.skips.push(e.slice(1)) : n.names.push(e);
      }
      function a(e, t) {
        let n = 0,
          r = 0,
          i = -1,
          a = 0;
        for (; n < e.length; )
          if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? ((i = r), (a = n), r++) : (n++, r++);
          else if (i !== -1) (r = i + 1), a++, (n = a);
          else return !1;
        for (; r < t.length && t[r] === `*`; ) r++;
        return r === t.length;
      }
      function o() {
        const e = [...n.names, ...n.skips.map((e) => `-` + e)].join(`,`);
        return (n.enable(``), e);
      }
      function s(e) {
        for (const t of n.skips) if (a(e, t)) return !1;
        for (const t of n.names) if (a(e, t)) return !0;
        return !1;
      }
      function c(e) {
        return e instanceof Error ? e.stack || e.message : e;
      }
      function l() {
        console.warn(
          'Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.',
        );
      }
      return (n.enable(n.load()), n);
    }
    t.exports = n;
  }),
  F = /* @__PURE__ */ n((e, t) => {
    (e.formatArgs = r),
      (e.save = i),
      (e.load = a),
      (e.useColors = n),
      (e.storage = o()),
      (e.destroy = (() => {
        let e = !1;
        return () => {
          e ||
            ((e = !0),
            console.warn(
              'Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.',
            ));
        };
      })()),
      (e.colors =
        /* @__PURE__ */ `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(
          `.`,
        ));
    function n() {
      if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs))
        return !0;
      if (
        typeof navigator < `u` &&
        navigator.userAgent &&
        navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)
      )
        return !1;
      let e;
      return (
        (typeof document < `u` &&
          document.documentElement &&
          document.documentElement.style &&
          document.documentElement.style.WebkitAppearance) ||
        (typeof window < `u` &&
          window.console &&
          (window.console.firebug || (window.console.exception && window.console.table))) ||
        (typeof navigator < `u` &&
          navigator.userAgent &&
          (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) &&
          parseInt(e[1], 10) >= 31) ||
        (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/))
      );
    }
    function r(e) {
      if (
        ((e[0] =
          (this.useColors ? `%c` : ``) +
          this.namespace +
          (this.useColors ? ` %c` : ` `) +
          e[0] +
          (this.useColors ? `%c ` : ` `) +
          `+` +
          t.exports.humanize(this.diff)),
        !this.useColors)
      )
        return;
      const n = `color: ` + this.color;
      e.splice(1, 0, n, `color: inherit`);
      let r = 0,
        i = 0;
      e[0].replace(/%[a-zA-Z%]/g, (e) => {
        e !== `%%` && (r++, e === `%c` && (i = r));
      }),
        e.splice(i, 0, n);
    }
    e.log = console.debug || console.log || (() => {});
    function i(t) {
      try {
        t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
      } catch {}
    }
    function a() {
      let t;
      try {
        t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
      } catch {}
      return (!t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t);
    }
    function o() {
      try {
        return localStorage;
      } catch {}
    }
    t.exports = P()(e);
    const { formatters: s } = t.exports;
    s.j = (e) => {
      try {
        return JSON.stringify(e);
      } catch (e) {
        return `[UnexpectedJSONParseError]: ` + e.message;
      }
    };
  }),
  I = /* @__PURE__ */ n((e, t) => {
    t.exports = (e, t = process.argv) => {
      const n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`,
        r = t.indexOf(n + e),
        i = t.indexOf(`--`);
      return r !== -1 && (i === -1 || r < i);
    };
  }),
  L = /* @__PURE__ */ n((t, n) => {
    let r = e(`os`),
      i = e(`tty`),
      a = I(),
      { env: o } = process,
      s;
    a(`no-color`) || a(`no-colors`) || a(`color=false`) || a(`color=never`)
      ? (s = 0)
      : (a(`color`) || a(`colors`) || a(`color=true`) || a(`color=always`)) && (s = 1),
      `FORCE_COLOR` in o &&
        (s =
          o.FORCE_COLOR === `true`
            ? 1
            : o.FORCE_COLOR === `false`
              ? 0
              : o.FORCE_COLOR.length === 0
                ? 1
                : Math.min(parseInt(o.FORCE_COLOR, 10), 3));
    function c(e) {
      return e !== 0 && { level: e, hasBasic: !0, has256: e >= 2, has16m: e >= 3 };
    }
    function l(e, t) {
      if (s === 0) return 0;
      if (a(`color=16m`) || a(`color=full`) || a(`color=truecolor`)) return 3;
      if (a(`color=256`)) return 2;
      if (e && !t && s === void 0) return 0;
      const n = s || 0;
      if (o.TERM === `dumb`) return n;
      if (process.platform === `win32`) {
        const e = r.release().split(`.`);
        return Number(e[0]) >= 10 && Number(e[2]) >= 10586 ? (Number(e[2]) >= 14931 ? 3 : 2) : 1;
      }
      if (`CI` in o)
        return [`TRAVIS`, `CIRCLECI`, `APPVEYOR`, `GITLAB_CI`, `GITHUB_ACTIONS`, `BUILDKITE`].some((e) => e in o) ||
          o.CI_NAME === `codeship`
          ? 1
          : n;
      if (`TEAMCITY_VERSION` in o) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION);
      if (o.COLORTERM === `truecolor`) return 3;
      if (`TERM_PROGRAM` in o) {
        const e = parseInt((o.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
        switch (o.TERM_PROGRAM) {
          case `iTerm.app`:
            return e >= 3 ? 3 : 2;
          case `Apple_Terminal`:
            return 2;
        }
      }
      return /-256(color)?$/i.test(o.TERM)
        ? 2
        : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM) || `COLORTERM` in o
          ? 1
          : n;
    }
    function u(e) {
      return c(l(e, e && e.isTTY));
    }
    n.exports = { supportsColor: u, stdout: c(l(!0, i.isatty(1))), stderr: c(l(!0, i.isatty(2))) };
  }),
  R = /* @__PURE__ */ n((t, n) => {
    const r = e(`tty`),
      i = e(`util`);
    (t.init = d),
      (t.log = c),
      (t.formatArgs = o),
      (t.save = l),
      (t.load = u),
      (t.useColors = a),
      (t.destroy = i.deprecate(
        () => {},
        'Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.',
      )),
      (t.colors = [6, 2, 3, 4, 5, 1]);
    try {
      const e = L();
      e &&
        (e.stderr || e).level >= 2 &&
        (t.colors = [
          20, 21, 26, 27, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 56, 57, 62, 63, 68, 69, 74, 75, 76, 77, 78, 79, 80,
          81, 92, 93, 98, 99, 112, 113, 128, 129, 134, 135, 148, 149, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169,
          170, 171, 172, 173, 178, 179, 184, 185, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209,
          214, 215, 220, 221,
        ]);
    } catch {}
    t.inspectOpts = Object.keys(process.env)
      .filter((e) => /^debug_/i.test(e))
      .reduce((e, t) => {
        let n = t
            .substring(6)
            .toLowerCase()
            .replace(/_([a-z])/g, (e, t) => t.toUpperCase()),
          r = process.env[t];
        return (
          (r = /^(yes|on|true|enabled)$/i.test(r)
            ? !0
            : /^(no|off|false|disabled)$/i.test(r)
              ? !1
              : r === `null`
                ? null
                : Number(r)),
          (e[n] = r),
          e
        );
      }, {});
    function a() {
      return `colors` in t.inspectOpts ? !!t.inspectOpts.colors : r.isatty(process.stderr.fd);
    }
    function o(e) {
      const { namespace: t, useColors: r } = this;
      if (r) {
        const r = this.color,
          i = `\x1B[3` + (r < 8 ? r : `8;5;` + r),
          a = `  ${i};1m${t} \u001B[0m`;
        (e[0] =
          a +
          e[0]
            .split(`
`)
            .join(
              `
` + a,
            )),
          e.push(i + `m+` + n.exports.humanize(this.diff) + `\x1B[0m`);
      } else e[0] = s() + t + ` ` + e[0];
    }
    function s() {
      return t.inspectOpts.hideDate ? `` : /* @__PURE__ */ new Date().toISOString() + ` `;
    }
    function c(...e) {
      return process.stderr.write(
        i.formatWithOptions(t.inspectOpts, ...e) +
          `
`,
      );
    }
    function l(e) {
      e ? (process.env.DEBUG = e) : delete process.env.DEBUG;
    }
    function u() {
      return process.env.DEBUG;
    }
    function d(e) {
      e.inspectOpts = {};
      const n = Object.keys(t.inspectOpts);
      for (let r = 0; r < n.length; r++) e.inspectOpts[n[r]] = t.inspectOpts[n[r]];
    }
    n.exports = P()(t);
    const { formatters: f } = n.exports;
    (f.o = function (e) {
      return (
        (this.inspectOpts.colors = this.useColors),
        i
          .inspect(e, this.inspectOpts)
          .split(`
`)
          .map((e) => e.trim())
          .join(` `)
      );
    }),
      (f.O = function (e) {
        return ((this.inspectOpts.colors = this.useColors), i.inspect(e, this.inspectOpts));
      });
  });
const z = (0,
  /* @__PURE__ */ t(
    /* @__PURE__ */ n((e, t) => {
      t.exports =
        typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? F() : R();
    })(),
    1,
  ).default)(`@secretlint/core`),
  B = ({ source: e, options: t }) => {
    v.mark({ type: `@core>lint::start`, id: e.filePath }), z(`source filePath: %O`, e.filePath), z(`options: %O`, t);
    const n = t.config.rules,
      r = t.locale ?? `en`,
      i = t.maskSecrets ?? !1,
      a = p(),
      o = y(),
      c = [],
      l = [];
    a.onReport((e) => {
      c.push(e);
    }),
      a.onIgnore((e) => {
        l.push(e);
      });
    const u = new s({
      content: e.content,
      filePath: e.filePath,
      physicalFilePath: t.noPhysicFilePath ? void 0 : e.filePath,
      ext: e.ext || ``,
      contentType: e.contentType,
    });
    return (
      v.mark({ type: `@core>setup-rules::start` }),
      n.forEach((e) => {
        v.mark({ type: `@core>setup-rule::start`, id: e.rule.meta.id }),
          U({ sourceCode: u, config: t.config, descriptorRule: e, contextEvents: a, runningEvents: o, locale: r }),
          v.mark({ type: `@core>setup-rule::end`, id: e.rule.meta.id });
      }),
      v.mark({ type: `@core>setup-rules::end` }),
      o
        .runLint({ sourceCode: u })
        .then(() => ({
          filePath: e.filePath,
          sourceContent: e.contentType === `text` ? e.content : void 0,
          sourceContentType: e.contentType,
          messages: M({
            reportedMessages: c,
            ignoredMessages: l,
            allowMessageIds: o.collectAllowMessageIds(),
            maskSecrets: i,
          }),
        }))
        .finally(() => {
          v.mark({ type: `@core>lint::end`, id: e.filePath });
        })
    );
  },
  V = (e) => e.rule.meta.type === `preset`,
  H = (e) => e.rule.meta.type === `scanner`,
  U = ({ sourceCode: e, config: t, descriptorRule: n, contextEvents: r, runningEvents: i, locale: a }) => {
    const o = n.id;
    if (n.disabled) {
      z(`Skip registerRule %s, because it is disabled`, o);
      return;
    }
    z(`registerRule %s`, o);
    const s = t.sharedOptions ?? {};
    if (V(n)) {
      const t = b({
        configRulePreset: n,
        sourceCode: e,
        contextEvents: r,
        runningEvents: i,
        sharedOptions: s,
        locale: a,
      });
      i.registerRulePreset({ descriptorRulePreset: n, context: t });
    } else if (H(n)) {
      const t = m({
        ruleId: o,
        severity: n.severity,
        meta: n.rule.meta,
        sourceCode: e,
        contextEvents: r,
        sharedOptions: s,
        locale: a,
      });
      i.registerRule({ descriptorRule: n, context: t });
    } else throw Error(`Unknown descriptor type: ${n}`);
  };

export { B as lintSource };
