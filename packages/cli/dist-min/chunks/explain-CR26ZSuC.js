import { n as c, r as l, t as u } from './colors-Cy-1CRhk.js';
import { l as a, c as i } from './esm-DGyFl7L8.js';
import { t as d } from './exit-CglF8msE.js';
import { n as o, r as s } from './nearest-DcIk7FwZ.js';
import { l as e, t as n, u as r, o as t } from './registry.generated-CjChnP9b.js';

function f(e, t, n) {
  let r = [],
    i = ``;
  for (const a of e.split(/\s+/))
    i !== `` && i.length + a.length + 1 > t - n.length ? (r.push(n + i), (i = a)) : (i = i === `` ? a : `${i} ${a}`);
  return [...r, n + i].join(`
`);
}
function p(e) {
  return e.type === `inlineCode`
    ? `\`${e.value}\``
    : e.type === `link`
      ? t(e) === e.url
        ? e.url
        : `${t(e)} (${e.url})`
      : `children` in e
        ? e.children.map(p).join(``)
        : `value` in e && e.type !== `html`
          ? e.value
          : ``;
}
function m(e, t) {
  return e.replace(/^(?=.)/gm, t);
}
function h(e, t, n, r) {
  return e.children
    .map((i, a) => {
      const o = e.ordered === !0 ? `${(e.start ?? 1) + a}.` : `-`,
        s = `${r}${` `.repeat(o.length + 1)}`;
      return `${r}${o} ${i.children
        .map((e) => _(e, t, n, s))
        .join(`
`)
        .slice(s.length)}`;
    })
    .join(`
`);
}
function g(e, t) {
  const n = e.children.map((e) => e.children.map((e) => p(e))),
    r = (n[0] ?? []).map((e, t) => Math.max(...n.map((e) => (e[t] ?? ``).length)));
  return n
    .map(
      (e) =>
        t +
        e
          .map((e, t) => e.padEnd(r[t] ?? 0))
          .join(`  `)
          .trimEnd(),
    )
    .join(`
`);
}
function _(e, t, n, r = ``) {
  switch (e.type) {
    case `heading`:
      return n.bold(f(p(e), t, r));
    case `code`:
      return n.dim(m(e.value, `${r}    `));
    case `list`:
      return h(e, t, n, r);
    case `table`:
      return g(e, r);
    case `blockquote`:
      return e.children
        .map((e) => _(e, t, n, `${r}  `))
        .join(`

`);
    case `html`:
    case `yaml`:
    case `definition`:
      return ``;
    default:
      return f(p(e), t, r);
  }
}
function v(e, t, n) {
  return `${r(e)
    .root.children.map((e) => _(e, t, n))
    .filter((e) => e !== ``)
    .join(`

`)}\n`;
}
async function y(t) {
  const r = n.find(({ meta: e }) => e.id === t);
  if (r === void 0) {
    const e = o(
        t,
        n.map(({ meta: e }) => e.id),
      ),
      r = e === void 0 ? `` : `Did you mean ${e}? `;
    throw new s(`usage`, `Rule "${t}" is unknown.`, { hint: `${r}"sopwright rules" lists all.` });
  }
  const [{ pages: f }] = await Promise.all([import(`./pages.generated-BOEecmyM.js`), e()]),
    { meta: p } = r,
    m = [
      `Severity: ${i.map((e) => `${e} ${a(r, e).severity}`).join(`, `)}`,
      `Fix: ${p.fix}`,
      `Since: ${p.since} (${p.status})`,
    ],
    h = p.sources.map(
      ({ source: e, level: t, date: n, note: r }) => `- ${e} (${t}, ${n})${r === void 0 ? `` : `: ${r}`}`,
    ),
    g = [
      `# ${p.id}`,
      p.summary,
      m
        .map((e) => `- ${e}`)
        .join(`
`),
      f[p.id] ?? ``,
      `## Sources`,
      h.join(`
`),
    ];
  return (
    process.stdout.write(
      v(
        g.join(`

`),
        Math.min(c(), 100),
        u(l(void 0)),
      ),
    ),
    d.clean
  );
}

export { y as explainCommand };
