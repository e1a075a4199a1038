// Prints the figures on counting tokens in docs/performance.md: three libraries in processes of their own that take
// turns, and what each count is against tiktoken's. Times are those of the main thread's processor time where the system
// tells them, the clock's otherwise. Usage: node test/bench/encoder.mjs [shared folder]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildTables } from '../../packages/tokens/build-tables.mjs';

const here = import.meta.dirname;
const repository = join(here, '../..');
const shared = resolve(process.argv[2] ?? join(repository, '../shared'));
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const scratch = mkdtempSync(join(tmpdir(), 'sopwright-encoder-'));
const texts = join(scratch, 'texts.json');
const built = join(scratch, 'tokens');

function run(library, encoding, task) {
  const args = [join(here, 'encoder-run.mjs'), library, encoding, texts, built, task];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function prepare() {
  // As it is published: a runner of TypeScript would add calls of its own.
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(repository, 'packages/tokens'), '--outDir', built]);
  writeFileSync(join(scratch, 'package.json'), '{"type":"module"}');
  execFileSync(process.execPath, ['--import', 'tsx', join(here, 'encoder-texts.ts'), shared, texts], {
    cwd: repository,
  });
}

const ms = (value) => `${Math.round(value)} ms`;

function benchSpeed(encoding) {
  const libraries = ['sopwright', 'tiktoken', 'gpt-tokenizer'];
  const runs = new Map(libraries.map((library) => [library, []]));
  for (let nth = 0; nth < RUNS; nth++) {
    for (const library of libraries) runs.get(library)?.push(run(library, encoding, 'speed'));
  }
  const tiktoken = runs.get('tiktoken') ?? [];
  for (const [library, each] of runs) {
    const ratio = median(each.map((one, nth) => one.megabytesPerSecond / tiktoken[nth].megabytesPerSecond));
    console.log(
      `| ${[
        encoding,
        library,
        ms(median(each.map(({ load }) => load))),
        ms(median(each.map(({ load, descriptions }) => load + descriptions))),
        median(each.map(({ megabytesPerSecond }) => megabytesPerSecond)).toFixed(1),
        `${ratio.toFixed(1)} ×`,
        each[0].tokens.toLocaleString('en'),
        each[0].tokensOfDescriptions.toLocaleString('en'),
      ].join(' | ')} |`,
    );
  }
}

function benchHostile(encoding) {
  const sorted = run('sopwright', encoding, 'hostile').toSorted((a, b) => b.milliseconds - a.milliseconds);
  const worst = sorted.slice(0, 3).map(({ name, milliseconds }) => `${name} ${ms(milliseconds)}`);
  console.log(`${encoding}, the slowest of ${sorted.length} hostile megabytes: ${worst.join(', ')}`);
}

function benchExactness(encoding) {
  for (const { kind, texts: compared, different } of run('sopwright', encoding, 'exactness')) {
    console.log(`${encoding}: ${compared.toLocaleString('en')} ${kind} compared, ${different} counted differently`);
  }
}

async function bench() {
  await buildTables();
  prepare();
  console.log(`node ${process.version}, ${cpus().length} cores, ${RUNS} runs each\n`);
  console.log(
    '| Encoding | Library | Load | Load and 500 descriptions | MB/s | Over tiktoken | Tokens | Of descriptions |',
  );
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const encodings = ['o200k_base', 'cl100k_base'];
  for (const encoding of encodings) benchSpeed(encoding);
  console.log();
  for (const encoding of encodings) benchHostile(encoding);
  for (const encoding of encodings) benchExactness(encoding);
}

try {
  if (existsSync(join(shared, 'corpus'))) await bench();
  else console.error(`no corpus in ${shared}: counters were not measured`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
