// Prints the speed figures of docs/performance.md: every figure is a ratio, or a difference, of runs that take turns in
// one go, since absolute times of a shared machine say little. Usage: pnpm bench [corpus]
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileJson, hostileSkills } from './hostile.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '..', '..');
const command = join(repository, 'packages/cli/dist/sopwright.js');
const corpus = resolve(process.argv[2] ?? join(repository, '..', 'shared', 'corpus'));
const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const scratch = mkdtempSync(join(tmpdir(), 'sopwright-bench-'));
const memoryFile = join(scratch, 'memory');

function time(args, cwd) {
  const start = process.hrtime.bigint();
  const env = { ...process.env, BENCH_MEMORY: memoryFile, NO_COLOR: '1' };
  const preload = ['--import', join(here, 'memory.mjs')];
  const result = spawnSync(process.execPath, [...preload, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (result.status === null || result.status > 1) throw new Error(`${args.join(' ')}: ${result.stderr}`);
  const [memory, processor] = readFileSync(memoryFile, 'utf8').split(' ').map(Number);
  return { seconds, memory, processor };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs A and B in turn and returns the medians, and the median of the ratios pair by pair. */
function compare(a, b, runs = RUNS) {
  const pairs = [];
  time(a.args, a.cwd);
  time(b.args, b.cwd);
  for (let run = 0; run < runs; run++) pairs.push([time(a.args, a.cwd), time(b.args, b.cwd)]);
  return {
    a: median(pairs.map(([one]) => one.seconds)),
    b: median(pairs.map(([, two]) => two.seconds)),
    ratio: median(pairs.map(([one, two]) => one.seconds / two.seconds)),
    difference: median(pairs.map(([one, two]) => one.seconds - two.seconds)),
    memory: median(pairs.map(([one]) => one.memory)) - median(pairs.map(([, two]) => two.memory)),
  };
}

const rows = [];
/** Keeps a row for the table, and prints it at once: a run that is stopped has shown what it measured. */
const row = (...cells) => {
  rows.push(cells);
  console.error(cells.join(' | '));
};
const ms = (seconds) => `${Math.round(seconds * 1000)} ms`;
const budget = (cwd, ...flags) => ({ args: [command, 'budget', '--no-user', '--fail-on', 'never', ...flags], cwd });
const lint = (cwd, ...flags) => ({ args: [command, 'lint', '--fail-on', 'never', ...flags], cwd });

function benchStart() {
  const { difference } = compare(
    { args: [command, '--version'], cwd: scratch },
    { args: ['-e', '0'], cwd: scratch },
    RUNS * 2,
  );
  row('`--version` over bare node', ms(difference), '60 ms');
}

function benchCorpus() {
  const list = join(scratch, 'list.json');
  const listed = spawnSync(process.execPath, ['--import', 'tsx', '--conditions=dev', join(here, 'list.ts'), corpus], {
    cwd: repository,
  });
  writeFileSync(list, listed.stdout);
  const all = JSON.parse(String(listed.stdout));
  const floor = { args: [join(here, 'floor.mjs'), corpus, list], cwd: repository };
  const cold = compare(lint(corpus), floor);
  row(
    `cold lint over its floor (${all.length} files; ${ms(cold.a)} and ${ms(cold.b)})`,
    `${cold.ratio.toFixed(2)} ×`,
    '1.6 ×',
  );
  row('peak memory over the floor', `${cold.memory} MB`, '80 MB');
  const copy = join(scratch, 'corpus');
  cpSync(corpus, copy, { recursive: true });
  const cached = ['--cache', '--cache-location', join(scratch, 'cache')];
  const warm = compare(lint(copy, ...cached), lint(copy));
  row(`warm \`--cache\` over cold (${ms(warm.a)} and ${ms(warm.b)})`, `${warm.ratio.toFixed(2)} ×`, '0.5 ×');
  const ten = join(scratch, 'ten');
  for (let nth = 0; nth < 10; nth++) cpSync(corpus, join(ten, `copy-${nth}`), { recursive: true });
  const many = compare(lint(ten), lint(copy), 3);
  row(`ten copies over one (${ms(many.a)} and ${ms(many.b)})`, `${many.ratio.toFixed(1)} ×`, '11 ×');
}

function benchBudget() {
  const copy = join(scratch, 'budget');
  cpSync(corpus, copy, { recursive: true });
  const cached = ['--cache', '--cache-location', join(scratch, 'counts')];
  const warm = compare(budget(copy, ...cached), budget(copy), 5);
  row(`\`budget\`: warm \`--cache\` over cold (${ms(warm.a)} and ${ms(warm.b)})`, `${warm.ratio.toFixed(2)} ×`, '–');
}

function benchHostile() {
  for (const preset of ['recommended', 'guidelines', 'all']) {
    const texts = [
      ...Object.entries(hostileSkills).map(([name, text]) => [name, 'SKILL.md', text]),
      ...Object.entries(hostileJson).map(([name, text]) => [name, '.mcp.json', text]),
    ];
    const times = texts.map(([name, file, text]) => {
      const root = join(scratch, 'hostile', name.replaceAll(' ', '-'), 'hostile');
      mkdirSync(root, { recursive: true });
      writeFileSync(join(root, file), text);
      const seconds = median([1, 2, 3].map(() => time(lint(root, '--preset', preset).args, root).processor));
      if (process.env.BENCH_VERBOSE) console.error(preset, name, ms(seconds));
      return [name, seconds];
    });
    const [name, worst] = times.toSorted((a, b) => b[1] - a[1])[0];
    row(`slowest hostile file, preset ${preset}, processor time (${name}; of ${times.length})`, ms(worst), '1,000 ms');
  }
}

try {
  const parts = { start: benchStart, hostile: benchHostile, corpus: benchCorpus, budget: benchBudget };
  const chosen = process.env.BENCH_ONLY?.split(',') ?? Object.keys(parts);
  const needsCorpus = ['corpus', 'budget'];
  const isAtHand = existsSync(corpus);
  for (const part of chosen) if (isAtHand || !needsCorpus.includes(part)) parts[part]?.();
  if (!isAtHand) console.error(`no corpus at ${corpus}: only what needs none was measured`);
  console.log(`node ${process.version}, ${cpus().length} cores, ${RUNS} runs each\n`);
  console.log(
    ['| What | Measured | Limit |', '| --- | ---: | ---: |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join(
      '\n',
    ),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
