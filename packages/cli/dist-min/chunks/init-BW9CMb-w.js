import { readFileSync as d, writeFileSync as f, existsSync as l, mkdirSync as u } from 'node:fs';
import { dirname as p } from 'node:path';
import { t as a } from './config-pSJ1VVbb.js';
import { a as e, p as i, g as n, i as r, c as t } from './esm-DGyFl7L8.js';
import { t as s } from './exit-CglF8msE.js';
import { r as o } from './nearest-DcIk7FwZ.js';
import { t as c } from './version-BautrVm_.js';

const m = `name: skills
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      # JSON configuration only: nothing of a pull request is executed.
      - run: npx --yes sopwright@${c} lint --format github --no-code-config
`;
async function h() {
  const { confirm: n, intro: i, isCancel: a, multiselect: o, outro: s, select: c } = await import(`./dist-BeotzvJ4.js`);
  i(`sopwright: linting for agent skills`);
  const l = await c({
    message: `Which rules?`,
    initialValue: `recommended`,
    options: t.map((e) => ({ value: e, label: e })),
  });
  if (a(l)) return;
  const u = await o({
    message: `Which clients must accept the skills?`,
    initialValues: [...e],
    options: r.map(({ id: e, name: t }) => ({ value: e, label: t })),
  });
  if (a(u)) return;
  const d = await n({ message: `Write a GitHub Actions workflow?`, initialValue: !0 });
  if (!a(d)) return (s(`Writing files.`), { preset: l, clients: u, workflow: d });
}
function g({ preset: e, clients: t }) {
  return `// Rules, options and presets: \`sopwright rules\`, \`sopwright explain <rule>\`.\n${JSON.stringify({ preset: e, clients: t, ignores: [], rules: {} }, null, 2)}\n`;
}
function _(e) {
  const t = [{ path: `sopwright.config.jsonc`, text: g(e) }];
  return (e.workflow && t.push({ path: `.github/workflows/skills.yml`, text: m }), t);
}
function v() {
  if (!l(`package.json`)) return;
  const e = d(`package.json`, `utf8`);
  try {
    return { text: e, manifest: JSON.parse(e) };
  } catch (e) {
    throw new o(`path`, `package.json is not valid JSON.`, { hint: `Repair it first.`, cause: e });
  }
}
function y(e) {
  if (e === void 0) return;
  const { text: t, manifest: r } = e,
    a = typeof r == `object` && r && `scripts` in r ? r.scripts : {};
  if (typeof a == `object` && a && `lint:skills` in a) return `package.json has a script lint:skills already`;
  const o = n(t, [`scripts`, `lint:skills`], `sopwright lint`, { formattingOptions: { insertSpaces: !0, tabSize: 2 } });
  return (f(`package.json`, i(t, o)), `package.json: added the script lint:skills`);
}
async function b(t) {
  const n = process.stdin.isTTY === !0 && process.stdout.isTTY === !0;
  if (t.yes !== !0 && !n) throw Error(`init asks questions and needs a terminal; use --yes to take the defaults.`);
  const r = t.yes === !0 ? { preset: `recommended`, clients: [...e], workflow: !0 } : await h();
  if (r === void 0)
    return (
      process.stdout.write(`Nothing written.
`),
      s.clean
    );
  const i = v();
  for (const { path: e, text: t } of _(r)) {
    const n = e.startsWith(`sopwright.config.`) ? a.find((e) => l(e)) : void 0;
    n !== void 0 && n !== e
      ? process.stdout.write(`${n} exists, ${e} was not written\n`)
      : l(e)
        ? process.stdout.write(`${e} exists, left as it is\n`)
        : (u(p(e), { recursive: !0 }), f(e, t), process.stdout.write(`${e}: written\n`));
  }
  const o = y(i);
  return (o !== void 0 && process.stdout.write(`${o}\n`), s.clean);
}

export { b as initCommand };
