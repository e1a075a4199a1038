import { t as i, n as r } from './exit-CglF8msE.js';
import { i as e, t as n, o as t } from './rolldown-runtime-_8HjFqer.js';
import { t as a } from './version-BautrVm_.js';

var o = /* @__PURE__ */ n((e) => {
    var t = class extends Error {
        constructor(e, t, n) {
          super(n),
            Error.captureStackTrace(this, this.constructor),
            (this.name = this.constructor.name),
            (this.code = t),
            (this.exitCode = e),
            (this.nestedError = void 0);
        }
      },
      n = class extends t {
        constructor(e) {
          super(1, `commander.invalidArgument`, e),
            Error.captureStackTrace(this, this.constructor),
            (this.name = this.constructor.name);
        }
      };
    (e.CommanderError = t), (e.InvalidArgumentError = n);
  }),
  s = /* @__PURE__ */ n((e) => {
    const { InvalidArgumentError: t } = o();
    var n = class {
      constructor(e, t) {
        switch (
          ((this.description = t || ``),
          (this.variadic = !1),
          (this.parseArg = void 0),
          (this.defaultValue = void 0),
          (this.defaultValueDescription = void 0),
          (this.argChoices = void 0),
          e[0])
        ) {
          case `<`:
            (this.required = !0), (this._name = e.slice(1, -1));
            break;
          case `[`:
            (this.required = !1), (this._name = e.slice(1, -1));
            break;
          default:
            (this.required = !0), (this._name = e);
        }
        this._name.endsWith(`...`) && ((this.variadic = !0), (this._name = this._name.slice(0, -3)));
      }
      name() {
        return this._name;
      }
      _collectValue(e, t) {
        return t === this.defaultValue || !Array.isArray(t) ? [e] : (t.push(e), t);
      }
      default(e, t) {
        return ((this.defaultValue = e), (this.defaultValueDescription = t), this);
      }
      argParser(e) {
        return ((this.parseArg = e), this);
      }
      choices(e) {
        return (
          (this.argChoices = e.slice()),
          (this.parseArg = (e, n) => {
            if (!this.argChoices.includes(e)) throw new t(`Allowed choices are ${this.argChoices.join(`, `)}.`);
            return this.variadic ? this._collectValue(e, n) : e;
          }),
          this
        );
      }
      argRequired() {
        return ((this.required = !0), this);
      }
      argOptional() {
        return ((this.required = !1), this);
      }
    };
    function r(e) {
      const t = e.name() + (e.variadic === !0 ? `...` : ``);
      return e.required ? `<` + t + `>` : `[` + t + `]`;
    }
    (e.Argument = n), (e.humanReadableArgName = r);
  }),
  c = /* @__PURE__ */ n((e) => {
    const { humanReadableArgName: t } = s();
    var n = class {
      constructor() {
        (this.helpWidth = void 0),
          (this.minWidthToWrap = 40),
          (this.sortSubcommands = !1),
          (this.sortOptions = !1),
          (this.showGlobalOptions = !1);
      }
      prepareContext(e) {
        this.helpWidth = this.helpWidth ?? e.helpWidth ?? 80;
      }
      visibleCommands(e) {
        const t = e.commands.filter((e) => !e._hidden),
          n = e._getHelpCommand();
        return (
          n && !n._hidden && t.push(n), this.sortSubcommands && t.sort((e, t) => e.name().localeCompare(t.name())), t
        );
      }
      compareOptions(e, t) {
        const n = (e) => (e.short ? e.short.replace(/^-/, ``) : e.long.replace(/^--/, ``));
        return n(e).localeCompare(n(t));
      }
      visibleOptions(e) {
        const t = e.options.filter((e) => !e.hidden),
          n = e._getHelpOption();
        if (n && !n.hidden) {
          const r = n.short && e._findOption(n.short),
            i = n.long && e._findOption(n.long);
          !r && !i
            ? t.push(n)
            : n.long && !i
              ? t.push(e.createOption(n.long, n.description))
              : n.short && !r && t.push(e.createOption(n.short, n.description));
        }
        return (this.sortOptions && t.sort(this.compareOptions), t);
      }
      visibleGlobalOptions(e) {
        if (!this.showGlobalOptions) return [];
        const t = [];
        for (let n = e.parent; n; n = n.parent) {
          const e = n.options.filter((e) => !e.hidden);
          t.push(...e);
        }
        return (this.sortOptions && t.sort(this.compareOptions), t);
      }
      visibleArguments(e) {
        return (
          e._argsDescription &&
            e.registeredArguments.forEach((t) => {
              t.description = t.description || e._argsDescription[t.name()] || ``;
            }),
          e.registeredArguments.find((e) => e.description) ? e.registeredArguments : []
        );
      }
      subcommandTerm(e) {
        const n = e.registeredArguments.map((e) => t(e)).join(` `);
        return (
          e._name +
          (e._aliases[0] ? `|` + e._aliases[0] : ``) +
          (e.options.length ? ` [options]` : ``) +
          (n ? ` ` + n : ``)
        );
      }
      optionTerm(e) {
        return e.flags;
      }
      argumentTerm(e) {
        return e.name();
      }
      longestSubcommandTermLength(e, t) {
        return t
          .visibleCommands(e)
          .reduce((e, n) => Math.max(e, this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(n)))), 0);
      }
      longestOptionTermLength(e, t) {
        return t
          .visibleOptions(e)
          .reduce((e, n) => Math.max(e, this.displayWidth(t.styleOptionTerm(t.optionTerm(n)))), 0);
      }
      longestGlobalOptionTermLength(e, t) {
        return t
          .visibleGlobalOptions(e)
          .reduce((e, n) => Math.max(e, this.displayWidth(t.styleOptionTerm(t.optionTerm(n)))), 0);
      }
      longestArgumentTermLength(e, t) {
        return t
          .visibleArguments(e)
          .reduce((e, n) => Math.max(e, this.displayWidth(t.styleArgumentTerm(t.argumentTerm(n)))), 0);
      }
      commandUsage(e) {
        let t = e._name;
        e._aliases[0] && (t = t + `|` + e._aliases[0]);
        let n = ``;
        for (let t = e.parent; t; t = t.parent) n = t.name() + ` ` + n;
        return n + t + ` ` + e.usage();
      }
      commandDescription(e) {
        return e.description();
      }
      subcommandDescription(e) {
        return e.summary() || e.description();
      }
      optionDescription(e) {
        const t = [];
        if (
          (e.argChoices && t.push(`choices: ${e.argChoices.map((e) => JSON.stringify(e)).join(`, `)}`),
          e.defaultValue !== void 0 &&
            (e.required || e.optional || (e.isBoolean() && typeof e.defaultValue == `boolean`)) &&
            t.push(`default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`),
          e.presetArg !== void 0 && e.optional && t.push(`preset: ${JSON.stringify(e.presetArg)}`),
          e.envVar !== void 0 && t.push(`env: ${e.envVar}`),
          t.length > 0)
        ) {
          const n = `(${t.join(`, `)})`;
          return e.description ? `${e.description} ${n}` : n;
        }
        return e.description;
      }
      argumentDescription(e) {
        const t = [];
        if (
          (e.argChoices && t.push(`choices: ${e.argChoices.map((e) => JSON.stringify(e)).join(`, `)}`),
          e.defaultValue !== void 0 &&
            t.push(`default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`),
          t.length > 0)
        ) {
          const n = `(${t.join(`, `)})`;
          return e.description ? `${e.description} ${n}` : n;
        }
        return e.description;
      }
      formatItemList(e, t, n) {
        return t.length === 0 ? [] : [n.styleTitle(e), ...t, ``];
      }
      groupItems(e, t, n) {
        const r = /* @__PURE__ */ new Map();
        return (
          e.forEach((e) => {
            const t = n(e);
            r.has(t) || r.set(t, []);
          }),
          t.forEach((e) => {
            const t = n(e);
            r.has(t) || r.set(t, []), r.get(t).push(e);
          }),
          r
        );
      }
      formatHelp(e, t) {
        const n = t.padWidth(e, t),
          r = t.helpWidth ?? 80;
        function i(e, r) {
          return t.formatItem(e, n, r, t);
        }
        let a = [`${t.styleTitle(`Usage:`)} ${t.styleUsage(t.commandUsage(e))}`, ``],
          o = t.commandDescription(e);
        o.length > 0 && (a = a.concat([t.boxWrap(t.styleCommandDescription(o), r), ``]));
        const s = t
          .visibleArguments(e)
          .map((e) => i(t.styleArgumentTerm(t.argumentTerm(e)), t.styleArgumentDescription(t.argumentDescription(e))));
        if (
          ((a = a.concat(this.formatItemList(`Arguments:`, s, t))),
          this.groupItems(e.options, t.visibleOptions(e), (e) => e.helpGroupHeading ?? `Options:`).forEach((e, n) => {
            const r = e.map((e) =>
              i(t.styleOptionTerm(t.optionTerm(e)), t.styleOptionDescription(t.optionDescription(e))),
            );
            a = a.concat(this.formatItemList(n, r, t));
          }),
          t.showGlobalOptions)
        ) {
          const n = t
            .visibleGlobalOptions(e)
            .map((e) => i(t.styleOptionTerm(t.optionTerm(e)), t.styleOptionDescription(t.optionDescription(e))));
          a = a.concat(this.formatItemList(`Global Options:`, n, t));
        }
        return (
          this.groupItems(e.commands, t.visibleCommands(e), (e) => e.helpGroup() || `Commands:`).forEach((e, n) => {
            const r = e.map((e) =>
              i(t.styleSubcommandTerm(t.subcommandTerm(e)), t.styleSubcommandDescription(t.subcommandDescription(e))),
            );
            a = a.concat(this.formatItemList(n, r, t));
          }),
          a.join(`
`)
        );
      }
      displayWidth(e) {
        return r(e).length;
      }
      styleTitle(e) {
        return e;
      }
      styleUsage(e) {
        return e
          .split(` `)
          .map((e) =>
            e === `[options]`
              ? this.styleOptionText(e)
              : e === `[command]`
                ? this.styleSubcommandText(e)
                : e[0] === `[` || e[0] === `<`
                  ? this.styleArgumentText(e)
                  : this.styleCommandText(e),
          )
          .join(` `);
      }
      styleCommandDescription(e) {
        return this.styleDescriptionText(e);
      }
      styleOptionDescription(e) {
        return this.styleDescriptionText(e);
      }
      styleSubcommandDescription(e) {
        return this.styleDescriptionText(e);
      }
      styleArgumentDescription(e) {
        return this.styleDescriptionText(e);
      }
      styleDescriptionText(e) {
        return e;
      }
      styleOptionTerm(e) {
        return this.styleOptionText(e);
      }
      styleSubcommandTerm(e) {
        return e
          .split(` `)
          .map((e) =>
            e === `[options]`
              ? this.styleOptionText(e)
              : e[0] === `[` || e[0] === `<`
                ? this.styleArgumentText(e)
                : this.styleSubcommandText(e),
          )
          .join(` `);
      }
      styleArgumentTerm(e) {
        return this.styleArgumentText(e);
      }
      styleOptionText(e) {
        return e;
      }
      styleArgumentText(e) {
        return e;
      }
      styleSubcommandText(e) {
        return e;
      }
      styleCommandText(e) {
        return e;
      }
      padWidth(e, t) {
        return Math.max(
          t.longestOptionTermLength(e, t),
          t.longestGlobalOptionTermLength(e, t),
          t.longestSubcommandTermLength(e, t),
          t.longestArgumentTermLength(e, t),
        );
      }
      preformatted(e) {
        return /\n[^\S\r\n]/.test(e);
      }
      formatItem(e, t, n, r) {
        const i = ` `.repeat(2);
        if (!n) return i + e;
        let a = e.padEnd(t + e.length - r.displayWidth(e)),
          o = (this.helpWidth ?? 80) - t - 2 - 2,
          s;
        return (
          (s =
            o < this.minWidthToWrap || r.preformatted(n)
              ? n
              : r.boxWrap(n, o).replace(
                  /\n/g,
                  `
` + ` `.repeat(t + 2),
                )),
          i + a + ` `.repeat(2) + s.replace(/\n/g, `\n${i}`)
        );
      }
      boxWrap(e, t) {
        if (t < this.minWidthToWrap) return e;
        const n = e.split(/\r\n|\n/),
          r = /[\s]*[^\s]+/g,
          i = [];
        return (
          n.forEach((e) => {
            const n = e.match(r);
            if (n === null) {
              i.push(``);
              return;
            }
            let a = [n.shift()],
              o = this.displayWidth(a[0]);
            n.forEach((e) => {
              const n = this.displayWidth(e);
              if (o + n <= t) {
                a.push(e), (o += n);
                return;
              }
              i.push(a.join(``));
              const r = e.trimStart();
              (a = [r]), (o = this.displayWidth(r));
            }),
              i.push(a.join(``));
          }),
          i.join(`
`)
        );
      }
    };
    function r(e) {
      return e.replace(/\x1b\[\d*(;\d*)*m/g, ``);
    }
    (e.Help = n), (e.stripColor = r);
  }),
  l = /* @__PURE__ */ n((e) => {
    const { InvalidArgumentError: t } = o();
    var n = class {
        constructor(e, t) {
          (this.flags = e),
            (this.description = t || ``),
            (this.required = e.includes(`<`)),
            (this.optional = e.includes(`[`)),
            (this.variadic = /\w\.\.\.[>\]]$/.test(e)),
            (this.mandatory = !1);
          const n = a(e);
          (this.short = n.shortFlag),
            (this.long = n.longFlag),
            (this.negate = !1),
            this.long && (this.negate = this.long.startsWith(`--no-`)),
            (this.defaultValue = void 0),
            (this.defaultValueDescription = void 0),
            (this.presetArg = void 0),
            (this.envVar = void 0),
            (this.parseArg = void 0),
            (this.hidden = !1),
            (this.argChoices = void 0),
            (this.conflictsWith = []),
            (this.implied = void 0),
            (this.helpGroupHeading = void 0);
        }
        default(e, t) {
          return ((this.defaultValue = e), (this.defaultValueDescription = t), this);
        }
        preset(e) {
          return ((this.presetArg = e), this);
        }
        conflicts(e) {
          return ((this.conflictsWith = this.conflictsWith.concat(e)), this);
        }
        implies(e) {
          let t = e;
          return (
            typeof e == `string` && (t = { [e]: !0 }), (this.implied = Object.assign(this.implied || {}, t)), this
          );
        }
        env(e) {
          return ((this.envVar = e), this);
        }
        argParser(e) {
          return ((this.parseArg = e), this);
        }
        makeOptionMandatory(e = !0) {
          return ((this.mandatory = !!e), this);
        }
        hideHelp(e = !0) {
          return ((this.hidden = !!e), this);
        }
        _collectValue(e, t) {
          return t === this.defaultValue || !Array.isArray(t) ? [e] : (t.push(e), t);
        }
        choices(e) {
          return (
            (this.argChoices = e.slice()),
            (this.parseArg = (e, n) => {
              if (!this.argChoices.includes(e)) throw new t(`Allowed choices are ${this.argChoices.join(`, `)}.`);
              return this.variadic ? this._collectValue(e, n) : e;
            }),
            this
          );
        }
        name() {
          return this.long ? this.long.replace(/^--/, ``) : this.short.replace(/^-/, ``);
        }
        attributeName() {
          return this.negate ? i(this.name().replace(/^no-/, ``)) : i(this.name());
        }
        helpGroup(e) {
          return ((this.helpGroupHeading = e), this);
        }
        is(e) {
          return this.short === e || this.long === e;
        }
        isBoolean() {
          return !this.required && !this.optional && !this.negate;
        }
      },
      r = class {
        constructor(e) {
          (this.positiveOptions = /* @__PURE__ */ new Map()),
            (this.negativeOptions = /* @__PURE__ */ new Map()),
            (this.dualOptions = /* @__PURE__ */ new Set()),
            e.forEach((e) => {
              e.negate
                ? this.negativeOptions.set(e.attributeName(), e)
                : this.positiveOptions.set(e.attributeName(), e);
            }),
            this.negativeOptions.forEach((e, t) => {
              this.positiveOptions.has(t) && this.dualOptions.add(t);
            });
        }
        valueFromOption(e, t) {
          const n = t.attributeName();
          if (!this.dualOptions.has(n)) return !0;
          const r = this.negativeOptions.get(n).presetArg,
            i = r !== void 0 && r;
          return t.negate === (i === e);
        }
      };
    function i(e) {
      return e.split(`-`).reduce((e, t) => e + t[0].toUpperCase() + t.slice(1));
    }
    function a(e) {
      let t,
        n,
        r = /^-[^-]$/,
        i = /^--[^-]/,
        a = e.split(/[ |,]+/).concat(`guard`);
      if (
        (r.test(a[0]) && (t = a.shift()),
        i.test(a[0]) && (n = a.shift()),
        !t && r.test(a[0]) && (t = a.shift()),
        !t && i.test(a[0]) && ((t = n), (n = a.shift())),
        a[0].startsWith(`-`))
      ) {
        const t = a[0],
          n = `option creation failed due to '${t}' in option flags '${e}'`;
        throw /^-[^-][^-]/.test(t)
          ? Error(`${n}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
          : r.test(t)
            ? Error(`${n}
- too many short flags`)
            : i.test(t)
              ? Error(`${n}
- too many long flags`)
              : Error(`${n}
- unrecognised flag format`);
      }
      if (t === void 0 && n === void 0) throw Error(`option creation failed due to no flags found in '${e}'.`);
      return { shortFlag: t, longFlag: n };
    }
    (e.Option = n), (e.DualOptions = r);
  }),
  u = /* @__PURE__ */ n((e) => {
    function t(e, t) {
      if (Math.abs(e.length - t.length) > 3) return Math.max(e.length, t.length);
      const n = [];
      for (let t = 0; t <= e.length; t++) n[t] = [t];
      for (let e = 0; e <= t.length; e++) n[0][e] = e;
      for (let r = 1; r <= t.length; r++)
        for (let i = 1; i <= e.length; i++) {
          let a = 1;
          (a = e[i - 1] === t[r - 1] ? 0 : 1),
            (n[i][r] = Math.min(n[i - 1][r] + 1, n[i][r - 1] + 1, n[i - 1][r - 1] + a)),
            i > 1 &&
              r > 1 &&
              e[i - 1] === t[r - 2] &&
              e[i - 2] === t[r - 1] &&
              (n[i][r] = Math.min(n[i][r], n[i - 2][r - 2] + 1));
        }
      return n[e.length][t.length];
    }
    function n(e, n) {
      if (!n || n.length === 0) return ``;
      n = Array.from(new Set(n));
      const r = e.startsWith(`--`);
      r && ((e = e.slice(2)), (n = n.map((e) => e.slice(2))));
      let i = [],
        a = 3;
      return (
        n.forEach((n) => {
          if (n.length <= 1) return;
          const r = t(e, n),
            o = Math.max(e.length, n.length);
          (o - r) / o > 0.4 && (r < a ? ((a = r), (i = [n])) : r === a && i.push(n));
        }),
        i.sort((e, t) => e.localeCompare(t)),
        r && (i = i.map((e) => `--${e}`)),
        i.length > 1 ? `\n(Did you mean one of ${i.join(`, `)}?)` : i.length === 1 ? `\n(Did you mean ${i[0]}?)` : ``
      );
    }
    e.suggestSimilar = n;
  }),
  d = /* @__PURE__ */ n((t) => {
    const n = e(`node:events`).EventEmitter,
      r = e(`node:child_process`),
      i = e(`node:path`),
      a = e(`node:fs`),
      d = e(`node:process`),
      { Argument: f, humanReadableArgName: p } = s(),
      { CommanderError: m } = o(),
      { Help: h, stripColor: g } = c(),
      { Option: _, DualOptions: v } = l(),
      { suggestSimilar: y } = u();
    var b = class e extends n {
      constructor(e) {
        super(),
          (this.commands = []),
          (this.options = []),
          (this.parent = null),
          (this._allowUnknownOption = !1),
          (this._allowExcessArguments = !1),
          (this.registeredArguments = []),
          (this._args = this.registeredArguments),
          (this.args = []),
          (this.rawArgs = []),
          (this.processedArgs = []),
          (this._scriptPath = null),
          (this._name = e || ``),
          (this._optionValues = {}),
          (this._optionValueSources = {}),
          (this._storeOptionsAsProperties = !1),
          (this._actionHandler = null),
          (this._executableHandler = !1),
          (this._executableFile = null),
          (this._executableDir = null),
          (this._defaultCommandName = null),
          (this._exitCallback = null),
          (this._aliases = []),
          (this._combineFlagAndOptionalValue = !0),
          (this._description = ``),
          (this._summary = ``),
          (this._argsDescription = void 0),
          (this._enablePositionalOptions = !1),
          (this._passThroughOptions = !1),
          (this._lifeCycleHooks = {}),
          (this._showHelpAfterError = !1),
          (this._showSuggestionAfterError = !0),
          (this._savedState = null),
          (this._outputConfiguration = {
            writeOut: (e) => d.stdout.write(e),
            writeErr: (e) => d.stderr.write(e),
            outputError: (e, t) => t(e),
            getOutHelpWidth: () => (d.stdout.isTTY ? d.stdout.columns : void 0),
            getErrHelpWidth: () => (d.stderr.isTTY ? d.stderr.columns : void 0),
            getOutHasColors: () => S() ?? (d.stdout.isTTY && d.stdout.hasColors?.()),
            getErrHasColors: () => S() ?? (d.stderr.isTTY && d.stderr.hasColors?.()),
            stripColor: (e) => g(e),
          }),
          (this._hidden = !1),
          (this._helpOption = void 0),
          (this._addImplicitHelpCommand = void 0),
          (this._helpCommand = void 0),
          (this._helpConfiguration = {}),
          (this._helpGroupHeading = void 0),
          (this._defaultCommandGroup = void 0),
          (this._defaultOptionGroup = void 0);
      }
      copyInheritedSettings(e) {
        return (
          (this._outputConfiguration = e._outputConfiguration),
          (this._helpOption = e._helpOption),
          (this._helpCommand = e._helpCommand),
          (this._helpConfiguration = e._helpConfiguration),
          (this._exitCallback = e._exitCallback),
          (this._storeOptionsAsProperties = e._storeOptionsAsProperties),
          (this._combineFlagAndOptionalValue = e._combineFlagAndOptionalValue),
          (this._allowExcessArguments = e._allowExcessArguments),
          (this._enablePositionalOptions = e._enablePositionalOptions),
          (this._showHelpAfterError = e._showHelpAfterError),
          (this._showSuggestionAfterError = e._showSuggestionAfterError),
          this
        );
      }
      _getCommandAndAncestors() {
        const e = [];
        for (let t = this; t; t = t.parent) e.push(t);
        return e;
      }
      command(e, t, n) {
        let r = t,
          i = n;
        typeof r == `object` && r && ((i = r), (r = null)), (i ||= {});
        const [, a, o] = e.match(/([^ ]+) *(.*)/),
          s = this.createCommand(a);
        return (
          r && (s.description(r), (s._executableHandler = !0)),
          i.isDefault && (this._defaultCommandName = s._name),
          (s._hidden = !!(i.noHelp || i.hidden)),
          (s._executableFile = i.executableFile || null),
          o && s.arguments(o),
          this._registerCommand(s),
          (s.parent = this),
          s.copyInheritedSettings(this),
          r ? this : s
        );
      }
      createCommand(t) {
        return new e(t);
      }
      createHelp() {
        return Object.assign(new h(), this.configureHelp());
      }
      configureHelp(e) {
        return e === void 0 ? this._helpConfiguration : ((this._helpConfiguration = e), this);
      }
      configureOutput(e) {
        return e === void 0
          ? this._outputConfiguration
          : ((this._outputConfiguration = { ...this._outputConfiguration, ...e }), this);
      }
      showHelpAfterError(e = !0) {
        return (typeof e != `string` && (e = !!e), (this._showHelpAfterError = e), this);
      }
      showSuggestionAfterError(e = !0) {
        return ((this._showSuggestionAfterError = !!e), this);
      }
      addCommand(e, t) {
        if (!e._name)
          throw Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        return (
          (t ||= {}),
          t.isDefault && (this._defaultCommandName = e._name),
          (t.noHelp || t.hidden) && (e._hidden = !0),
          this._registerCommand(e),
          (e.parent = this),
          e._checkForBrokenPassThrough(),
          this
        );
      }
      createArgument(e, t) {
        return new f(e, t);
      }
      argument(e, t, n, r) {
        const i = this.createArgument(e, t);
        return (typeof n == `function` ? i.default(r).argParser(n) : i.default(n), this.addArgument(i), this);
      }
      arguments(e) {
        return (
          e
            .trim()
            .split(/ +/)
            .forEach((e) => {
              this.argument(e);
            }),
          this
        );
      }
      addArgument(e) {
        const t = this.registeredArguments.slice(-1)[0];
        if (t?.variadic) throw Error(`only the last argument can be variadic '${t.name()}'`);
        if (e.required && e.defaultValue !== void 0 && e.parseArg === void 0)
          throw Error(`a default value for a required argument is never used: '${e.name()}'`);
        return (this.registeredArguments.push(e), this);
      }
      helpCommand(e, t) {
        if (typeof e == `boolean`)
          return (
            (this._addImplicitHelpCommand = e),
            e && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()),
            this
          );
        const [, n, r] = (e ?? `help [command]`).match(/([^ ]+) *(.*)/),
          i = t ?? `display help for command`,
          a = this.createCommand(n);
        return (
          a.helpOption(!1),
          r && a.arguments(r),
          i && a.description(i),
          (this._addImplicitHelpCommand = !0),
          (this._helpCommand = a),
          (e || t) && this._initCommandGroup(a),
          this
        );
      }
      addHelpCommand(e, t) {
        return typeof e == `object`
          ? ((this._addImplicitHelpCommand = !0), (this._helpCommand = e), this._initCommandGroup(e), this)
          : (this.helpCommand(e, t), this);
      }
      _getHelpCommand() {
        return (this._addImplicitHelpCommand ??
          (this.commands.length && !this._actionHandler && !this._findCommand(`help`)))
          ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand)
          : null;
      }
      hook(e, t) {
        const n = [`preSubcommand`, `preAction`, `postAction`];
        if (!n.includes(e))
          throw Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join(`', '`)}'`);
        return (this._lifeCycleHooks[e] ? this._lifeCycleHooks[e].push(t) : (this._lifeCycleHooks[e] = [t]), this);
      }
      exitOverride(e) {
        return (
          (this._exitCallback =
            e ||
            ((e) => {
              if (e.code !== `commander.executeSubCommandAsync`) throw e;
            })),
          this
        );
      }
      _exit(e, t, n) {
        this._exitCallback && this._exitCallback(new m(e, t, n)), d.exit(e);
      }
      action(e) {
        const t = (t) => {
          const n = this.registeredArguments.length,
            r = t.slice(0, n);
          return ((r[n] = this._storeOptionsAsProperties ? this : this.opts()), r.push(this), e.apply(this, r));
        };
        return ((this._actionHandler = t), this);
      }
      createOption(e, t) {
        return new _(e, t);
      }
      _callParseArg(e, t, n, r) {
        try {
          return e.parseArg(t, n);
        } catch (e) {
          if (e.code === `commander.invalidArgument`) {
            const t = `${r} ${e.message}`;
            this.error(t, { exitCode: e.exitCode, code: e.code });
          }
          throw e;
        }
      }
      _registerOption(e) {
        const t = (e.short && this._findOption(e.short)) || (e.long && this._findOption(e.long));
        if (t) {
          const n = e.long && this._findOption(e.long) ? e.long : e.short;
          throw Error(`Cannot add option '${e.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${t.flags}'`);
        }
        this._initOptionGroup(e), this.options.push(e);
      }
      _registerCommand(e) {
        const t = (e) => [e.name()].concat(e.aliases()),
          n = t(e).find((e) => this._findCommand(e));
        if (n) {
          const r = t(this._findCommand(n)).join(`|`),
            i = t(e).join(`|`);
          throw Error(`cannot add command '${i}' as already have command '${r}'`);
        }
        this._initCommandGroup(e), this.commands.push(e);
      }
      addOption(e) {
        this._registerOption(e);
        const t = e.name(),
          n = e.attributeName();
        if (e.negate) {
          const t = e.long.replace(/^--no-/, `--`);
          this._findOption(t) ||
            this.setOptionValueWithSource(n, e.defaultValue === void 0 || e.defaultValue, `default`);
        } else e.defaultValue !== void 0 && this.setOptionValueWithSource(n, e.defaultValue, `default`);
        const r = (t, r, i) => {
          t == null && e.presetArg !== void 0 && (t = e.presetArg);
          const a = this.getOptionValue(n);
          t !== null && e.parseArg
            ? (t = this._callParseArg(e, t, a, r))
            : t !== null && e.variadic && (t = e._collectValue(t, a)),
            (t ??= e.negate ? !1 : e.isBoolean() || e.optional ? !0 : ``),
            this.setOptionValueWithSource(n, t, i);
        };
        return (
          this.on(`option:` + t, (t) => {
            const n = `error: option '${e.flags}' argument '${t}' is invalid.`;
            r(t, n, `cli`);
          }),
          e.envVar &&
            this.on(`optionEnv:` + t, (t) => {
              const n = `error: option '${e.flags}' value '${t}' from env '${e.envVar}' is invalid.`;
              r(t, n, `env`);
            }),
          this
        );
      }
      _optionEx(e, t, n, r, i) {
        if (typeof t == `object` && t instanceof _)
          throw Error(`To add an Option object use addOption() instead of option() or requiredOption()`);
        const a = this.createOption(t, n);
        if ((a.makeOptionMandatory(!!e.mandatory), typeof r == `function`)) a.default(i).argParser(r);
        else if (r instanceof RegExp) {
          const e = r;
          (r = (t, n) => {
            const r = e.exec(t);
            return r ? r[0] : n;
          }),
            a.default(i).argParser(r);
        } else a.default(r);
        return this.addOption(a);
      }
      option(e, t, n, r) {
        return this._optionEx({}, e, t, n, r);
      }
      requiredOption(e, t, n, r) {
        return this._optionEx({ mandatory: !0 }, e, t, n, r);
      }
      combineFlagAndOptionalValue(e = !0) {
        return ((this._combineFlagAndOptionalValue = !!e), this);
      }
      allowUnknownOption(e = !0) {
        return ((this._allowUnknownOption = !!e), this);
      }
      allowExcessArguments(e = !0) {
        return ((this._allowExcessArguments = !!e), this);
      }
      enablePositionalOptions(e = !0) {
        return ((this._enablePositionalOptions = !!e), this);
      }
      passThroughOptions(e = !0) {
        return ((this._passThroughOptions = !!e), this._checkForBrokenPassThrough(), this);
      }
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions)
          throw Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
          );
      }
      storeOptionsAsProperties(e = !0) {
        if (this.options.length) throw Error(`call .storeOptionsAsProperties() before adding options`);
        if (Object.keys(this._optionValues).length)
          throw Error(`call .storeOptionsAsProperties() before setting option values`);
        return ((this._storeOptionsAsProperties = !!e), this);
      }
      getOptionValue(e) {
        return this._storeOptionsAsProperties ? this[e] : this._optionValues[e];
      }
      setOptionValue(e, t) {
        return this.setOptionValueWithSource(e, t, void 0);
      }
      setOptionValueWithSource(e, t, n) {
        return (
          this._storeOptionsAsProperties ? (this[e] = t) : (this._optionValues[e] = t),
          (this._optionValueSources[e] = n),
          this
        );
      }
      getOptionValueSource(e) {
        return this._optionValueSources[e];
      }
      getOptionValueSourceWithGlobals(e) {
        let t;
        return (
          this._getCommandAndAncestors().forEach((n) => {
            n.getOptionValueSource(e) !== void 0 && (t = n.getOptionValueSource(e));
          }),
          t
        );
      }
      _prepareUserArgs(e, t) {
        if (e !== void 0 && !Array.isArray(e)) throw Error(`first parameter to parse must be array or undefined`);
        if (((t ||= {}), e === void 0 && t.from === void 0)) {
          d.versions?.electron && (t.from = `electron`);
          const e = d.execArgv ?? [];
          (e.includes(`-e`) || e.includes(`--eval`) || e.includes(`-p`) || e.includes(`--print`)) && (t.from = `eval`);
        }
        e === void 0 && (e = d.argv), (this.rawArgs = e.slice());
        let n;
        switch (t.from) {
          case void 0:
          case `node`:
            (this._scriptPath = e[1]), (n = e.slice(2));
            break;
          case `electron`:
            d.defaultApp ? ((this._scriptPath = e[1]), (n = e.slice(2))) : (n = e.slice(1));
            break;
          case `user`:
            n = e.slice(0);
            break;
          case `eval`:
            n = e.slice(1);
            break;
          default:
            throw Error(`unexpected parse option { from: '${t.from}' }`);
        }
        return (
          !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath),
          (this._name = this._name || `program`),
          n
        );
      }
      parse(e, t) {
        this._prepareForParse();
        const n = this._prepareUserArgs(e, t);
        return (this._parseCommand([], n), this);
      }
      async parseAsync(e, t) {
        this._prepareForParse();
        const n = this._prepareUserArgs(e, t);
        return (await this._parseCommand([], n), this);
      }
      _prepareForParse() {
        this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
      }
      saveStateBeforeParse() {
        this._savedState = {
          _name: this._name,
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources },
        };
      }
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        (this._name = this._savedState._name),
          (this._scriptPath = null),
          (this.rawArgs = []),
          (this._optionValues = { ...this._savedState._optionValues }),
          (this._optionValueSources = { ...this._savedState._optionValueSources }),
          (this.args = []),
          (this.processedArgs = []);
      }
      _checkForMissingExecutable(e, t, n) {
        if (a.existsSync(e)) return;
        const r = `'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${t ? `searched for local subcommand relative to directory '${t}'` : `no directory for search for local subcommand, use .executableDir() to supply a custom directory`}`;
        throw Error(r);
      }
      _executeSubCommand(e, t) {
        t = t.slice();
        let n = !1,
          o = [`.js`, `.ts`, `.tsx`, `.mjs`, `.cjs`];
        function s(e, t) {
          const n = i.resolve(e, t);
          if (a.existsSync(n)) return n;
          if (o.includes(i.extname(t))) return;
          const r = o.find((e) => a.existsSync(`${n}${e}`));
          if (r) return `${n}${r}`;
        }
        this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
        let c = e._executableFile || `${this._name}-${e._name}`,
          l = this._executableDir || ``;
        if (this._scriptPath) {
          let e;
          try {
            e = a.realpathSync(this._scriptPath);
          } catch {
            e = this._scriptPath;
          }
          l = i.resolve(i.dirname(e), l);
        }
        if (l) {
          let t = s(l, c);
          if (!t && !e._executableFile && this._scriptPath) {
            const n = i.basename(this._scriptPath, i.extname(this._scriptPath));
            n !== this._name && (t = s(l, `${n}-${e._name}`));
          }
          c = t || c;
        }
        n = o.includes(i.extname(c));
        let u;
        d.platform === `win32`
          ? (this._checkForMissingExecutable(c, l, e._name),
            t.unshift(c),
            (t = x(d.execArgv).concat(t)),
            (u = r.spawn(d.execPath, t, { stdio: `inherit` })))
          : n
            ? (t.unshift(c), (t = x(d.execArgv).concat(t)), (u = r.spawn(d.argv[0], t, { stdio: `inherit` })))
            : (u = r.spawn(c, t, { stdio: `inherit` })),
          u.killed ||
            [`SIGUSR1`, `SIGUSR2`, `SIGTERM`, `SIGINT`, `SIGHUP`].forEach((e) => {
              d.on(e, () => {
                u.killed === !1 && u.exitCode === null && u.kill(e);
              });
            });
        const f = this._exitCallback;
        u.on(`close`, (e) => {
          (e ??= 1), f ? f(new m(e, `commander.executeSubCommandAsync`, `(close)`)) : d.exit(e);
        }),
          u.on(`error`, (t) => {
            if (t.code === `ENOENT`) this._checkForMissingExecutable(c, l, e._name);
            else if (t.code === `EACCES`) throw Error(`'${c}' not executable`);
            if (!f) d.exit(1);
            else {
              const e = new m(1, `commander.executeSubCommandAsync`, `(error)`);
              (e.nestedError = t), f(e);
            }
          }),
          (this.runningCommand = u);
      }
      _dispatchSubcommand(e, t, n) {
        const r = this._findCommand(e);
        r || this.help({ error: !0 }), r._prepareForParse();
        let i;
        return (
          (i = this._chainOrCallSubCommandHook(i, r, `preSubcommand`)),
          (i = this._chainOrCall(i, () => {
            if (r._executableHandler) this._executeSubCommand(r, t.concat(n));
            else return r._parseCommand(t, n);
          })),
          i
        );
      }
      _dispatchHelpCommand(e) {
        e || this.help();
        const t = this._findCommand(e);
        return (
          t && !t._executableHandler && t.help(),
          this._dispatchSubcommand(e, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? `--help`])
        );
      }
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((e, t) => {
          e.required && this.args[t] == null && this.missingArgument(e.name());
        }),
          (this.registeredArguments.length > 0 &&
            this.registeredArguments[this.registeredArguments.length - 1].variadic) ||
            (this.args.length > this.registeredArguments.length && this._excessArguments(this.args));
      }
      _processArguments() {
        const e = (e, t, n) => {
          let r = t;
          if (t !== null && e.parseArg) {
            const i = `error: command-argument value '${t}' is invalid for argument '${e.name()}'.`;
            r = this._callParseArg(e, t, n, i);
          }
          return r;
        };
        this._checkNumberOfArguments();
        const t = [];
        this.registeredArguments.forEach((n, r) => {
          let i = n.defaultValue;
          n.variadic
            ? r < this.args.length
              ? ((i = this.args.slice(r)), n.parseArg && (i = i.reduce((t, r) => e(n, r, t), n.defaultValue)))
              : i === void 0 && (i = [])
            : r < this.args.length && ((i = this.args[r]), n.parseArg && (i = e(n, i, n.defaultValue))),
            (t[r] = i);
        }),
          (this.processedArgs = t);
      }
      _chainOrCall(e, t) {
        return e?.then && typeof e.then == `function` ? e.then(() => t()) : t();
      }
      _chainOrCallHooks(e, t) {
        let n = e,
          r = [];
        return (
          this._getCommandAndAncestors()
            .reverse()
            .filter((e) => e._lifeCycleHooks[t] !== void 0)
            .forEach((e) => {
              e._lifeCycleHooks[t].forEach((t) => {
                r.push({ hookedCommand: e, callback: t });
              });
            }),
          t === `postAction` && r.reverse(),
          r.forEach((e) => {
            n = this._chainOrCall(n, () => e.callback(e.hookedCommand, this));
          }),
          n
        );
      }
      _chainOrCallSubCommandHook(e, t, n) {
        let r = e;
        return (
          this._lifeCycleHooks[n] !== void 0 &&
            this._lifeCycleHooks[n].forEach((e) => {
              r = this._chainOrCall(r, () => e(this, t));
            }),
          r
        );
      }
      _parseCommand(e, t) {
        const n = this.parseOptions(t);
        if (
          (this._parseOptionsEnv(),
          this._parseOptionsImplied(),
          (e = e.concat(n.operands)),
          (t = n.unknown),
          (this.args = e.concat(t)),
          e && this._findCommand(e[0]))
        )
          return this._dispatchSubcommand(e[0], e.slice(1), t);
        if (this._getHelpCommand() && e[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(e[1]);
        if (this._defaultCommandName)
          return (this._outputHelpIfRequested(t), this._dispatchSubcommand(this._defaultCommandName, e, t));
        this.commands.length &&
          this.args.length === 0 &&
          !this._actionHandler &&
          !this._defaultCommandName &&
          this.help({ error: !0 }),
          this._outputHelpIfRequested(n.unknown),
          this._checkForMissingMandatoryOptions(),
          this._checkForConflictingOptions();
        const r = () => {
            n.unknown.length > 0 && this.unknownOption(n.unknown[0]);
          },
          i = `command:${this.name()}`;
        if (this._actionHandler) {
          r(), this._processArguments();
          let n;
          return (
            (n = this._chainOrCallHooks(n, `preAction`)),
            (n = this._chainOrCall(n, () => this._actionHandler(this.processedArgs))),
            this.parent &&
              (n = this._chainOrCall(n, () => {
                this.parent.emit(i, e, t);
              })),
            (n = this._chainOrCallHooks(n, `postAction`)),
            n
          );
        }
        if (this.parent?.listenerCount(i)) r(), this._processArguments(), this.parent.emit(i, e, t);
        else if (e.length) {
          if (this._findCommand(`*`)) return this._dispatchSubcommand(`*`, e, t);
          this.listenerCount(`command:*`)
            ? this.emit(`command:*`, e, t)
            : this.commands.length
              ? this.unknownCommand()
              : (r(), this._processArguments());
        } else this.commands.length ? (r(), this.help({ error: !0 })) : (r(), this._processArguments());
      }
      _findCommand(e) {
        if (e) return this.commands.find((t) => t._name === e || t._aliases.includes(e));
      }
      _findOption(e) {
        return this.options.find((t) => t.is(e));
      }
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((e) => {
          e.options.forEach((t) => {
            t.mandatory && e.getOptionValue(t.attributeName()) === void 0 && e.missingMandatoryOptionValue(t);
          });
        });
      }
      _checkForConflictingLocalOptions() {
        const e = this.options.filter((e) => {
          const t = e.attributeName();
          return this.getOptionValue(t) !== void 0 && this.getOptionValueSource(t) !== 'default';
        });
        e.filter((e) => e.conflictsWith.length > 0).forEach((t) => {
          const n = e.find((e) => t.conflictsWith.includes(e.attributeName()));
          n && this._conflictingOption(t, n);
        });
      }
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((e) => {
          e._checkForConflictingLocalOptions();
        });
      }
      parseOptions(e) {
        let t = [],
          n = [],
          r = t;
        function i(e) {
          return e.length > 1 && e[0] === `-`;
        }
        let a = (e) =>
            /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(e)
              ? !this._getCommandAndAncestors().some((e) => e.options.map((e) => e.short).some((e) => /^-\d$/.test(e)))
              : !1,
          o = null,
          s = null,
          c = 0;
        for (; c < e.length || s; ) {
          const l = s ?? e[c++];
          if (((s = null), l === `--`)) {
            r === n && r.push(l), r.push(...e.slice(c));
            break;
          }
          if (o && (!i(l) || a(l))) this.emit(`option:${o.name()}`, l);
          else {
            if (((o = null), i(l))) {
              const t = this._findOption(l);
              if (t) {
                if (t.required) {
                  const n = e[c++];
                  n === void 0 && this.optionMissingArgument(t), this.emit(`option:${t.name()}`, n);
                } else if (t.optional) {
                  let n = null;
                  c < e.length && (!i(e[c]) || a(e[c])) && (n = e[c++]), this.emit(`option:${t.name()}`, n);
                } else this.emit(`option:${t.name()}`);
                o = t.variadic ? t : null;
                continue;
              }
            }
            if (l.length > 2 && l[0] === `-` && l[1] !== `-`) {
              const e = this._findOption(`-${l[1]}`);
              if (e) {
                e.required || (e.optional && this._combineFlagAndOptionalValue)
                  ? this.emit(`option:${e.name()}`, l.slice(2))
                  : (this.emit(`option:${e.name()}`), (s = `-${l.slice(2)}`));
                continue;
              }
            }
            if (/^--[^=]+=/.test(l)) {
              const e = l.indexOf(`=`),
                t = this._findOption(l.slice(0, e));
              if (t && (t.required || t.optional)) {
                this.emit(`option:${t.name()}`, l.slice(e + 1));
                continue;
              }
            }
            if (
              (r === t && i(l) && !(this.commands.length === 0 && a(l)) && (r = n),
              (this._enablePositionalOptions || this._passThroughOptions) && t.length === 0 && n.length === 0)
            ) {
              if (this._findCommand(l)) {
                t.push(l), n.push(...e.slice(c));
                break;
              }
              if (this._getHelpCommand() && l === this._getHelpCommand().name()) {
                t.push(l, ...e.slice(c));
                break;
              }
              if (this._defaultCommandName) {
                n.push(l, ...e.slice(c));
                break;
              }
            }
            if (this._passThroughOptions) {
              r.push(l, ...e.slice(c));
              break;
            }
            r.push(l);
          }
        }
        return { operands: t, unknown: n };
      }
      opts() {
        if (this._storeOptionsAsProperties) {
          const e = {},
            t = this.options.length;
          for (let n = 0; n < t; n++) {
            const t = this.options[n].attributeName();
            e[t] = t === this._versionOptionName ? this._version : this[t];
          }
          return e;
        }
        return this._optionValues;
      }
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce((e, t) => Object.assign(e, t.opts()), {});
      }
      error(e, t) {
        this._outputConfiguration.outputError(`${e}\n`, this._outputConfiguration.writeErr),
          typeof this._showHelpAfterError == `string`
            ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`)
            : this._showHelpAfterError &&
              (this._outputConfiguration.writeErr(`
`),
              this.outputHelp({ error: !0 }));
        const n = t || {},
          r = n.exitCode || 1,
          i = n.code || `commander.error`;
        this._exit(r, i, e);
      }
      _parseOptionsEnv() {
        this.options.forEach((e) => {
          if (e.envVar && e.envVar in d.env) {
            const t = e.attributeName();
            (this.getOptionValue(t) === void 0 ||
              [`default`, `config`, `env`].includes(this.getOptionValueSource(t))) &&
              (e.required || e.optional
                ? this.emit(`optionEnv:${e.name()}`, d.env[e.envVar])
                : this.emit(`optionEnv:${e.name()}`));
          }
        });
      }
      _parseOptionsImplied() {
        const e = new v(this.options),
          t = (e) =>
            this.getOptionValue(e) !== void 0 && ![`default`, `implied`].includes(this.getOptionValueSource(e));
        this.options
          .filter(
            (n) =>
              n.implied !== void 0 &&
              t(n.attributeName()) &&
              e.valueFromOption(this.getOptionValue(n.attributeName()), n),
          )
          .forEach((e) => {
            Object.keys(e.implied)
              .filter((e) => !t(e))
              .forEach((t) => {
                this.setOptionValueWithSource(t, e.implied[t], `implied`);
              });
          });
      }
      missingArgument(e) {
        const t = `error: missing required argument '${e}'`;
        this.error(t, { code: `commander.missingArgument` });
      }
      optionMissingArgument(e) {
        const t = `error: option '${e.flags}' argument missing`;
        this.error(t, { code: `commander.optionMissingArgument` });
      }
      missingMandatoryOptionValue(e) {
        const t = `error: required option '${e.flags}' not specified`;
        this.error(t, { code: `commander.missingMandatoryOptionValue` });
      }
      _conflictingOption(e, t) {
        const n = (e) => {
            const t = e.attributeName(),
              n = this.getOptionValue(t),
              r = this.options.find((e) => e.negate && t === e.attributeName()),
              i = this.options.find((e) => !e.negate && t === e.attributeName());
            return r && ((r.presetArg === void 0 && n === !1) || (r.presetArg !== void 0 && n === r.presetArg))
              ? r
              : i || e;
          },
          r = (e) => {
            const t = n(e),
              r = t.attributeName();
            return this.getOptionValueSource(r) === `env`
              ? `environment variable '${t.envVar}'`
              : `option '${t.flags}'`;
          },
          i = `error: ${r(e)} cannot be used with ${r(t)}`;
        this.error(i, { code: `commander.conflictingOption` });
      }
      unknownOption(e) {
        if (this._allowUnknownOption) return;
        let t = ``;
        if (e.startsWith(`--`) && this._showSuggestionAfterError) {
          let n = [],
            r = this;
          do {
            const e = r
              .createHelp()
              .visibleOptions(r)
              .filter((e) => e.long)
              .map((e) => e.long);
            (n = n.concat(e)), (r = r.parent);
          } while (r && !r._enablePositionalOptions);
          t = y(e, n);
        }
        const n = `error: unknown option '${e}'${t}`;
        this.error(n, { code: `commander.unknownOption` });
      }
      _excessArguments(e) {
        if (this._allowExcessArguments) return;
        const t = this.registeredArguments.length,
          n = t === 1 ? `` : `s`,
          r = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ``}. Expected ${t} argument${n} but got ${e.length}.`;
        this.error(r, { code: `commander.excessArguments` });
      }
      unknownCommand() {
        let e = this.args[0],
          t = ``;
        if (this._showSuggestionAfterError) {
          const n = [];
          this.createHelp()
            .visibleCommands(this)
            .forEach((e) => {
              n.push(e.name()), e.alias() && n.push(e.alias());
            }),
            (t = y(e, n));
        }
        const n = `error: unknown command '${e}'${t}`;
        this.error(n, { code: `commander.unknownCommand` });
      }
      version(e, t, n) {
        if (e === void 0) return this._version;
        (this._version = e), (t ||= `-V, --version`), (n ||= `output the version number`);
        const r = this.createOption(t, n);
        return (
          (this._versionOptionName = r.attributeName()),
          this._registerOption(r),
          this.on(`option:` + r.name(), () => {
            this._outputConfiguration.writeOut(`${e}\n`), this._exit(0, `commander.version`, e);
          }),
          this
        );
      }
      description(e, t) {
        return e === void 0 && t === void 0
          ? this._description
          : ((this._description = e), t && (this._argsDescription = t), this);
      }
      summary(e) {
        return e === void 0 ? this._summary : ((this._summary = e), this);
      }
      alias(e) {
        if (e === void 0) return this._aliases[0];
        let t = this;
        if (
          (this.commands.length !== 0 &&
            this.commands[this.commands.length - 1]._executableHandler &&
            (t = this.commands[this.commands.length - 1]),
          e === t._name)
        )
          throw Error(`Command alias can't be the same as its name`);
        const n = this.parent?._findCommand(e);
        if (n) {
          const t = [n.name()].concat(n.aliases()).join(`|`);
          throw Error(`cannot add alias '${e}' to command '${this.name()}' as already have command '${t}'`);
        }
        return (t._aliases.push(e), this);
      }
      aliases(e) {
        return e === void 0 ? this._aliases : (e.forEach((e) => this.alias(e)), this);
      }
      usage(e) {
        if (e === void 0) {
          if (this._usage) return this._usage;
          const e = this.registeredArguments.map((e) => p(e));
          return []
            .concat(
              this.options.length || this._helpOption !== null ? `[options]` : [],
              this.commands.length ? `[command]` : [],
              this.registeredArguments.length ? e : [],
            )
            .join(` `);
        }
        return ((this._usage = e), this);
      }
      name(e) {
        return e === void 0 ? this._name : ((this._name = e), this);
      }
      helpGroup(e) {
        return e === void 0 ? (this._helpGroupHeading ?? ``) : ((this._helpGroupHeading = e), this);
      }
      commandsGroup(e) {
        return e === void 0 ? (this._defaultCommandGroup ?? ``) : ((this._defaultCommandGroup = e), this);
      }
      optionsGroup(e) {
        return e === void 0 ? (this._defaultOptionGroup ?? ``) : ((this._defaultOptionGroup = e), this);
      }
      _initOptionGroup(e) {
        this._defaultOptionGroup && !e.helpGroupHeading && e.helpGroup(this._defaultOptionGroup);
      }
      _initCommandGroup(e) {
        this._defaultCommandGroup && !e.helpGroup() && e.helpGroup(this._defaultCommandGroup);
      }
      nameFromFilename(e) {
        return ((this._name = i.basename(e, i.extname(e))), this);
      }
      executableDir(e) {
        return e === void 0 ? this._executableDir : ((this._executableDir = e), this);
      }
      helpInformation(e) {
        const t = this.createHelp(),
          n = this._getOutputContext(e);
        t.prepareContext({ error: n.error, helpWidth: n.helpWidth, outputHasColors: n.hasColors });
        const r = t.formatHelp(this, t);
        return n.hasColors ? r : this._outputConfiguration.stripColor(r);
      }
      _getOutputContext(e) {
        e ||= {};
        let t = !!e.error,
          n,
          r,
          i;
        return (
          t
            ? ((n = (e) => this._outputConfiguration.writeErr(e)),
              (r = this._outputConfiguration.getErrHasColors()),
              (i = this._outputConfiguration.getErrHelpWidth()))
            : ((n = (e) => this._outputConfiguration.writeOut(e)),
              (r = this._outputConfiguration.getOutHasColors()),
              (i = this._outputConfiguration.getOutHelpWidth())),
          {
            error: t,
            write: (e) => (r || (e = this._outputConfiguration.stripColor(e)), n(e)),
            hasColors: r,
            helpWidth: i,
          }
        );
      }
      outputHelp(e) {
        let t;
        typeof e == `function` && ((t = e), (e = void 0));
        const n = this._getOutputContext(e),
          r = { error: n.error, write: n.write, command: this };
        this._getCommandAndAncestors()
          .reverse()
          .forEach((e) => e.emit(`beforeAllHelp`, r)),
          this.emit(`beforeHelp`, r);
        let i = this.helpInformation({ error: n.error });
        if (t && ((i = t(i)), typeof i != `string` && !Buffer.isBuffer(i)))
          throw Error(`outputHelp callback must return a string or a Buffer`);
        n.write(i),
          this._getHelpOption()?.long && this.emit(this._getHelpOption().long),
          this.emit(`afterHelp`, r),
          this._getCommandAndAncestors().forEach((e) => e.emit(`afterAllHelp`, r));
      }
      helpOption(e, t) {
        return typeof e == `boolean`
          ? (e
              ? (this._helpOption === null && (this._helpOption = void 0),
                this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption()))
              : (this._helpOption = null),
            this)
          : ((this._helpOption = this.createOption(e ?? `-h, --help`, t ?? `display help for command`)),
            (e || t) && this._initOptionGroup(this._helpOption),
            this);
      }
      _getHelpOption() {
        return (this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption);
      }
      addHelpOption(e) {
        return ((this._helpOption = e), this._initOptionGroup(e), this);
      }
      help(e) {
        this.outputHelp(e);
        let t = Number(d.exitCode ?? 0);
        t === 0 && e && typeof e != `function` && e.error && (t = 1), this._exit(t, `commander.help`, `(outputHelp)`);
      }
      addHelpText(e, t) {
        const n = [`beforeAll`, `before`, `after`, `afterAll`];
        if (!n.includes(e))
          throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join(`', '`)}'`);
        const r = `${e}Help`;
        return (
          this.on(r, (e) => {
            let n;
            (n = typeof t == `function` ? t({ error: e.error, command: e.command }) : t), n && e.write(`${n}\n`);
          }),
          this
        );
      }
      _outputHelpIfRequested(e) {
        const t = this._getHelpOption();
        t && e.find((e) => t.is(e)) && (this.outputHelp(), this._exit(0, `commander.helpDisplayed`, `(outputHelp)`));
      }
    };
    function x(e) {
      return e.map((e) => {
        if (!e.startsWith(`--inspect`)) return e;
        let t,
          n = `127.0.0.1`,
          r = `9229`,
          i;
        return (
          (i = e.match(/^(--inspect(-brk)?)$/)) === null
            ? (i = e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) === null
              ? (i = e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null &&
                ((t = i[1]), (n = i[3]), (r = i[4]))
              : ((t = i[1]), /^\d+$/.test(i[3]) ? (r = i[3]) : (n = i[3]))
            : (t = i[1]),
          t && r !== `0` ? `${t}=${n}:${parseInt(r) + 1}` : e
        );
      });
    }
    function S() {
      if (d.env.NO_COLOR || d.env.FORCE_COLOR === `0` || d.env.FORCE_COLOR === `false`) return !1;
      if (d.env.FORCE_COLOR || d.env.CLICOLOR_FORCE !== void 0) return !0;
    }
    (t.Command = b), (t.useColor = S);
  });
const {
  program: f,
  createCommand: p,
  createArgument: m,
  createOption: h,
  CommanderError: g,
  InvalidArgumentError: _,
  InvalidOptionArgumentError: v,
  Command: y,
  Argument: b,
  Option: x,
  Help: S,
} = /* @__PURE__ */ t(
  /* @__PURE__ */ n((e) => {
    const { Argument: t } = s(),
      { Command: n } = d(),
      { CommanderError: r, InvalidArgumentError: i } = o(),
      { Help: a } = c(),
      { Option: u } = l();
    (e.program = new n()),
      (e.createCommand = (e) => new n(e)),
      (e.createOption = (e, t) => new u(e, t)),
      (e.createArgument = (e, n) => new t(e, n)),
      (e.Command = n),
      (e.Option = u),
      (e.Argument = t),
      (e.Help = a),
      (e.CommanderError = r),
      (e.InvalidArgumentError = i),
      (e.InvalidOptionArgumentError = i);
  })(),
  1,
).default;
function C(e, t = []) {
  return [...t, e];
}
function w(e) {
  if (!/^\d+$/.test(e)) throw new _(`expected a whole number.`);
  return Number(e);
}
function T(e) {
  return `sopwright: ${e
    .trim()
    .replace(/^error: /, ``)
    .replace(/\s*\n\s*/g, ` `)}`;
}
function E(e) {
  return e
    .option(`--config <file>`, `read this configuration file`)
    .option(`--no-config`, `read no configuration file`)
    .option(`--no-code-config`, `read JSON configuration only: no .mjs or .ts file is executed`)
    .addOption(
      new x(`--preset <name>`, `rules to start from`).choices([`recommended`, `agent-skills`, `guidelines`, `all`]),
    )
    .option(`--client <id>`, `client that must accept the skills; repeatable, replaces the configured list`, C)
    .option(`--rule <id:severity>`, `severity of one rule: error, warning, info or off; repeatable`, C);
}
function D(e) {
  return E(e)
    .addOption(
      new x(`-f, --format <format>`, `how to print findings`)
        .choices([`pretty`, `json`, `sarif`, `github`, `junit`, `markdown`])
        .default(`pretty`),
    )
    .option(`-o, --output <file>`, `write the report to a file`)
    .option(`--fix`, `apply safe fixes`)
    .option(`--fix-unsafe`, `apply safe and unsafe fixes`)
    .option(`--fix-dry-run`, `print what --fix (or --fix-unsafe) would change as a diff`)
    .option(`--fail-on <severity>`, `exit 1 from this severity on: error, warning, info or never`)
    .option(`--max-warnings <n>`, `exit 1 when there are more warnings`, w)
    .option(`--baseline [file]`, `hide known findings: writes the file if there is none, else reads it`)
    .option(`--changed [ref]`, `only files that differ from a git ref (default HEAD)`)
    .option(`--cache`, `keep results of unchanged files`)
    .option(`--cache-location <directory>`, `where --cache keeps them`)
    .option(`--watch`, `lint again when a file changes`)
    .option(`--quiet`, `errors only`)
    .option(`--timing`, `print how long each rule took`)
    .option(`--stdin-filename <path>`, 'path to lint standard input under, with `-` as the only path')
    .option(`--color`, `colour the output`)
    .option(`--no-color`, `do not colour the output`);
}
function O(e) {
  const t = new y(`sopwright`)
    .description(`Lints agent skills: what breaks in which client, where, why, and often the fix.`)
    .version(a, `-V, --version`)
    .option(`--debug`, `show the stack of an unexpected error`)
    .showSuggestionAfterError()
    .configureOutput({ outputError: (e, t) => t(`${T(e)}\n`) })
    .exitOverride();
  return (
    D(t.command(`lint`).description(`lint skills, agents, commands and manifests`))
      .argument(`[path...]`, `files or directories; default is the current directory`)
      .action(async (t, n) => {
        const { lintCommand: r } = await import(`./lint-BItZByiK.js`);
        e(await r(t, n));
      }),
    t
      .command(`rules`)
      .description(`list all rules`)
      .addOption(new x(`-f, --format <format>`, `how to print them`).choices([`pretty`, `json`]).default(`pretty`))
      .addOption(
        new x(`--preset <name>`, `only rules of a preset`).choices([
          `recommended`,
          `agent-skills`,
          `guidelines`,
          `all`,
        ]),
      )
      .action(async (t) => {
        const { rulesCommand: n } = await import(`./rules-CS942j-B.js`);
        e(await n(t));
      }),
    t
      .command(`explain`)
      .description(`explain a rule`)
      .argument(`<rule>`, `rule id, such as frontmatter/unquoted-colon`)
      .action(async (t) => {
        const { explainCommand: n } = await import(`./explain-CR26ZSuC.js`);
        e(await n(t));
      }),
    E(t.command(`print-config`).description(`print the configuration that holds for a file`))
      .argument(`<file>`, `path of a file; it need not exist`)
      .action(async (t, n) => {
        const { printConfigCommand: r } = await import(`./print-config-BJ66qLax.js`);
        e(await r(t, n));
      }),
    t
      .command(`init`)
      .description(`write a configuration, scripts and a CI file`)
      .option(`-y, --yes`, `take the defaults, ask nothing`)
      .action(async (t) => {
        const { initCommand: n } = await import(`./init-BW9CMb-w.js`);
        e(await n(t));
      }),
    t
  );
}
async function k(e) {
  let t = i.clean,
    n = O((e) => {
      t = e;
    });
  try {
    return (await n.parseAsync(e, { from: `user` }), t);
  } catch (t) {
    return t instanceof g
      ? t.exitCode === 0
        ? i.clean
        : i.failed
      : (process.stderr.write(`${r(t, e.includes(`--debug`))}\n`), i.failed);
  }
}

export { k as run };
