import { t as i, r } from './colors-Cy-1CRhk.js';
import { c as e, l as t } from './esm-DGyFl7L8.js';
import { t as a } from './exit-CglF8msE.js';
import { t as n } from './registry.generated-CjChnP9b.js';

function o(t) {
  return e.some((e) => e === t);
}
function s(e, n) {
  return t(e, n).severity;
}
async function c(e) {
  const t = o(e.preset) ? e.preset : void 0,
    c = n.filter((e) => t === void 0 || s(e, t) !== `off`);
  if (e.format === `json`) {
    const e = c.map(({ meta: e }) => e);
    return (process.stdout.write(`${JSON.stringify(e, null, 2)}\n`), a.clean);
  }
  const l = i(r(void 0)),
    u = Math.max(...c.map(({ meta: e }) => e.id.length));
  for (const e of c) {
    const n = s(e, t ?? `recommended`).padEnd(7),
      r = e.meta.fix === `none` ? `   ` : `fix`;
    process.stdout.write(`${l.bold(e.meta.id.padEnd(u))}  ${n}  ${l.dim(r)}  ${e.meta.summary}\n`);
  }
  return (
    process.stdout.write(
      `${c.length} rules; severities of ${t ?? `recommended`}. sopwright explain <rule> tells more.\n`,
    ),
    a.clean
  );
}

export { c as rulesCommand };
