// Prints what `sopwright generate` takes for a registry of 1,000 SOPs against a floor that reads and writes the same
// bytes: `pnpm bench:generate [count]`. Runs take turns; processor time stands beside the clock, which a busy machine
// stretches. SOPs are made here, 100 to 600 lines each, half of them embedded and half remote.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const command = join(here, '../../packages/cli/dist/sopwright.js');
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const MOST = Number(process.argv[2] ?? 1_000);
const scratch = mkdtempSync(join(tmpdir(), 'sopwright-generate-'));
const usageFile = join(scratch, 'usage.json');
const preload = join(scratch, 'usage.mjs');
writeFileSync(
  preload,
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify({ processor: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 }));
});`,
);

/** The same numbers on every machine. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const NOUNS = ['ledger', 'bucket', 'queue', 'cluster', 'table', 'topic', 'policy', 'gateway', 'volume', 'stream'];
const VERBS = ['Create', 'Check', 'Move', 'Archive', 'Rotate', 'Restore', 'Copy', 'Close', 'Open', 'Scale'];

function sopText(nth) {
  const next = numbers(nth + 1);
  const noun = NOUNS[next(NOUNS.length)];
  const verb = VERBS[next(VERBS.length)];
  const lines = 100 + next(501);
  const text = [
    `# ${verb} ${noun} number ${nth}`,
    '',
    '## Overview',
    '',
    `This SOP guides you to ${verb.toLowerCase()} the ${noun} of unit ${nth} and to report what changed. Use when the user asks to ${verb.toLowerCase()} ${noun} ${nth}. Do not use for anything else.`,
    '',
    '## Parameters',
    '',
    `- **${noun}_name** (required): Name of the ${noun}.`,
    '- **region** (optional, default: "eu-central-1"): Where it is.',
    '',
    '## Steps',
    '',
  ];
  for (let step = 1; text.length < lines - 12; step += 1) {
    text.push(
      `### ${step}. ${VERBS[next(VERBS.length)]} part ${step}`,
      '',
      `Work on part ${step} of {${noun}_name}.`,
      '',
    );
    text.push('```sh', `tool describe --part ${step} --name "$NAME"`, '```', '', '**Constraints:**');
    text.push(`- You MUST look at part ${step} first`, '- You MUST NOT delete it because others read it');
    text.push('- You SHOULD print a line for each change', '');
  }
  text.push('## Examples', '', '### Example 1', '', `${verb} the ${noun} "main".`, '', '## Troubleshooting', '');
  text.push('### It is locked', '', 'Wait for the other session to end.', '');
  return text.join('\n');
}

function makeRegistry(folder, count) {
  mkdirSync(join(folder, 'sops'), { recursive: true });
  const entries = [];
  for (let nth = 0; nth < count; nth += 1) {
    const name = `procedure-${nth}`;
    writeFileSync(join(folder, 'sops', `${name}.sop.md`), sopText(nth));
    const mode = nth % 2 === 0 ? 'embedded' : 'remote';
    entries.push(
      `  ${name}: { source: local, category: Area ${nth % 20}, services: [service-${nth % 7}], promote: { mode: ${mode} } }`,
    );
  }
  writeFileSync(
    join(folder, 'sopwright.registry.yaml'),
    `version: 1
sources:
  local: { folder: sops }
sops:
${entries.join('\n')}
plugins:
  procedures:
    folder: plugins/procedures
    version: 1.0.0
    description: Procedures of all areas.
    author: { name: Example team }
    keywords: [procedures]
    clients: [claude-code, codex, cursor, agent-plugins]
    interface: { displayName: Procedures, shortDescription: Procedures., category: Tools, capabilities: [Read, Write] }
    servers: { procedures: { command: npx, args: [procedures-mcp@1.0.0] } }
    retrieval:
      server: procedures
      search: { tool: search_documentation, topics: [agent_skills] }
      retrieve: { tool: retrieve_skill, argument: skill_name }
    discovery:
      name: procedure-operations
      description: Finds procedures of all areas. Use when the user works with units. Do not use for invoices.
      examplesPerCategory: 3
    skills: { categories: [${Array.from({ length: 20 }, (_, nth) => `Area ${nth}`).join(', ')}] }
    references: [{ path: skills/procedure-operations/references/procedures.md, title: Procedures }]
    marketplaces: [{ file: .claude-plugin/marketplace.json }]
`,
  );
}

function time(args, cwd) {
  const start = process.hrtime.bigint();
  const result = spawnSync(process.execPath, ['--import', preload, ...args], { cwd, encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (result.status !== 0) throw new Error(`${args.join(' ')}: ${result.stderr}${result.stdout}`);
  return { seconds, ...JSON.parse(readFileSync(usageFile, 'utf8')) };
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

/** Reads every file of a folder; with `--write`, writes those that are not sources beside it. */
const FLOOR = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const [list, out] = process.argv.slice(1);
for (const file of JSON.parse(readFileSync(list, 'utf8'))) {
  const bytes = readFileSync(file);
  if (out === undefined || file.startsWith('sops')) continue;
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), bytes);
}`;

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function shown(runs) {
  const of = (key) => median(runs.map((run) => run[key]));
  return { seconds: of('seconds'), processor: of('processor'), memory: of('memory') };
}

function bench(count) {
  const source = join(scratch, `source-${count}`);
  makeRegistry(source, count);
  const made = join(scratch, `made-${count}`);
  cpSync(source, made, { recursive: true });
  time([command, 'generate'], made);
  const list = join(scratch, `list-${count}.json`);
  const files = filesOf(made);
  writeFileSync(list, JSON.stringify(files));
  const lines = files
    .filter((file) => file.startsWith('sops'))
    .reduce((sum, file) => sum + readFileSync(join(made, file), 'utf8').split('\n').length, 0);
  const runs = { generate: [], writing: [], again: [], check: [], reading: [], version: [] };
  const floor = ['--input-type=module', '-e', FLOOR, list];
  for (let run = 0; run < RUNS; run += 1) {
    const fresh = join(scratch, 'fresh');
    cpSync(source, fresh, { recursive: true });
    runs.generate.push(time([command, 'generate'], fresh));
    runs.writing.push(time([...floor, join(scratch, 'copy')], made));
    rmSync(fresh, { recursive: true });
    rmSync(join(scratch, 'copy'), { recursive: true });
    runs.again.push(time([command, 'generate'], made));
    runs.check.push(time([command, 'generate', '--check'], made));
    runs.reading.push(time(floor, made));
    runs.version.push(time([command, '--version'], made));
  }
  const of = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, shown(all)]));
  const row = (title, { seconds, processor, memory }, against) => {
    const ratio = against === undefined ? '' : `, ${(processor / against.processor).toFixed(1)} times the floor`;
    console.log(
      `${title}: ${Math.round(seconds * 1000)} ms, processor ${Math.round(processor * 1000)} ms, ${Math.round(memory)} MB${ratio}`,
    );
  };
  console.log(`\n${count} SOPs of ${lines} lines, ${files.length - count - 1} files made (${RUNS} runs, medians)`);
  row('generate, nothing there', of.generate, of.writing);
  row('  floor: reads and writes the same bytes', of.writing);
  row('generate, nothing to do', of.again, of.reading);
  row('generate --check', of.check, of.reading);
  row('  floor: reads the same bytes', of.reading);
  row('--version', of.version);
  return of;
}

try {
  console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
  const less = bench(Math.max(1, Math.round(MOST / 4)));
  const most = bench(MOST);
  for (const name of ['generate', 'check']) {
    const growth = (most[name].processor - most.version.processor) / (less[name].processor - less.version.processor);
    console.log(`${name}: four times the SOPs take ${growth.toFixed(1)} times as long (start-up left out)`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
