import { t } from './configuration-BZjsiKk4.js';
import { t as n } from './exit-CglF8msE.js';
import { t as e } from './registry.generated-CjChnP9b.js';

async function r(r, i) {
  const { config: a, resolver: o } = await t(i),
    s = o.settingsFor(r.replaceAll(`\\`, `/`)),
    c = e.map(({ meta: e }) => {
      const t = s.get(e.id);
      return [e.id, [t?.severity ?? `off`, ...(e.options === void 0 ? [] : [t?.options])]];
    }),
    { preset: l, clients: u, ignores: d, failOn: f, baseline: p, file: m } = a,
    h = { source: m, preset: l, clients: u, ignores: d, failOn: f, baseline: p, rules: Object.fromEntries(c) };
  return (process.stdout.write(`${JSON.stringify(h, null, 2)}\n`), n.clean);
}

export { r as printConfigCommand };
