import { t as e } from './rolldown-runtime-_8HjFqer.js';

var t = /* @__PURE__ */ e((e, t) => {
  const n = process || {},
    r = n.argv || [],
    i = n.env || {},
    a =
      !(i.NO_COLOR || r.includes(`--no-color`)) &&
      (!!i.FORCE_COLOR ||
        r.includes(`--color`) ||
        n.platform === `win32` ||
        ((n.stdout || {}).isTTY && i.TERM !== `dumb`) ||
        !!i.CI),
    o =
      (e, t, n = e) =>
      (r) => {
        const i = `` + r,
          a = i.indexOf(t, e.length);
        return ~a ? e + s(i, t, n, a) + t : e + i + t;
      },
    s = (e, t, n, r) => {
      let i = ``,
        a = 0;
      do (i += e.substring(a, r) + n), (a = r + t.length), (r = e.indexOf(t, a));
      while (~r);
      return i + e.substring(a);
    },
    c = (e = a) => {
      const t = e ? o : () => String;
      return {
        isColorSupported: e,
        reset: t(`\x1B[0m`, `\x1B[0m`),
        bold: t(`\x1B[1m`, `\x1B[22m`, `\x1B[22m\x1B[1m`),
        dim: t(`\x1B[2m`, `\x1B[22m`, `\x1B[22m\x1B[2m`),
        italic: t(`\x1B[3m`, `\x1B[23m`),
        underline: t(`\x1B[4m`, `\x1B[24m`),
        inverse: t(`\x1B[7m`, `\x1B[27m`),
        hidden: t(`\x1B[8m`, `\x1B[28m`),
        strikethrough: t(`\x1B[9m`, `\x1B[29m`),
        black: t(`\x1B[30m`, `\x1B[39m`),
        red: t(`\x1B[31m`, `\x1B[39m`),
        green: t(`\x1B[32m`, `\x1B[39m`),
        yellow: t(`\x1B[33m`, `\x1B[39m`),
        blue: t(`\x1B[34m`, `\x1B[39m`),
        magenta: t(`\x1B[35m`, `\x1B[39m`),
        cyan: t(`\x1B[36m`, `\x1B[39m`),
        white: t(`\x1B[37m`, `\x1B[39m`),
        gray: t(`\x1B[90m`, `\x1B[39m`),
        bgBlack: t(`\x1B[40m`, `\x1B[49m`),
        bgRed: t(`\x1B[41m`, `\x1B[49m`),
        bgGreen: t(`\x1B[42m`, `\x1B[49m`),
        bgYellow: t(`\x1B[43m`, `\x1B[49m`),
        bgBlue: t(`\x1B[44m`, `\x1B[49m`),
        bgMagenta: t(`\x1B[45m`, `\x1B[49m`),
        bgCyan: t(`\x1B[46m`, `\x1B[49m`),
        bgWhite: t(`\x1B[47m`, `\x1B[49m`),
        blackBright: t(`\x1B[90m`, `\x1B[39m`),
        redBright: t(`\x1B[91m`, `\x1B[39m`),
        greenBright: t(`\x1B[92m`, `\x1B[39m`),
        yellowBright: t(`\x1B[93m`, `\x1B[39m`),
        blueBright: t(`\x1B[94m`, `\x1B[39m`),
        magentaBright: t(`\x1B[95m`, `\x1B[39m`),
        cyanBright: t(`\x1B[96m`, `\x1B[39m`),
        whiteBright: t(`\x1B[97m`, `\x1B[39m`),
        bgBlackBright: t(`\x1B[100m`, `\x1B[49m`),
        bgRedBright: t(`\x1B[101m`, `\x1B[49m`),
        bgGreenBright: t(`\x1B[102m`, `\x1B[49m`),
        bgYellowBright: t(`\x1B[103m`, `\x1B[49m`),
        bgBlueBright: t(`\x1B[104m`, `\x1B[49m`),
        bgMagentaBright: t(`\x1B[105m`, `\x1B[49m`),
        bgCyanBright: t(`\x1B[106m`, `\x1B[49m`),
        bgWhiteBright: t(`\x1B[107m`, `\x1B[49m`),
      };
    };
  (t.exports = c()), (t.exports.createColors = c);
});

export { t };
