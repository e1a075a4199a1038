import { visible, visibleClip } from '@sopwright/document';
import { expectation } from '@sopwright/lint';
import { counted, jsonText } from '@sopwright/report';
import { type RegistrySop, sopStatuses } from '@sopwright/sop/registry';
import { ProblemError } from '@sopwright/workspace';
import { openRegistry } from '@sopwright/workspace/registry';
import { type Colors, createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { readList, readText } from '../options.ts';
import { problemLine } from '../registry/lines.ts';
import { type ListedSop, listedSop, sopStates } from '../registry/listing.ts';
import { version } from '../version.ts';

type Options = Readonly<Record<string, unknown>>;

/** Filters by option: what of an SOP has to be among the values. */
const FILTERS: Readonly<Record<string, (sop: RegistrySop) => readonly string[]>> = {
  category: ({ category }) => (category === undefined ? [] : [category]),
  service: ({ services }) => services,
  tag: ({ tags }) => tags,
  status: ({ status }) => [status],
  source: ({ source }) => [source],
  owner: ({ owner }) => (owner === undefined ? [] : [owner]),
};

function isListed(sop: RegistrySop, options: Options): boolean {
  return Object.entries(FILTERS).every(([option, valuesOf]) => {
    const wanted = readList(options, option);
    return wanted === undefined || valuesOf(sop).some((value) => wanted.includes(value));
  });
}

function assertStatuses(options: Options): void {
  for (const status of readList(options, 'status') ?? []) {
    if (sopStatuses.some((known) => known === status)) continue;
    throw new ProblemError('usage', `"${status}" is no status, ${expectation(status, sopStatuses)}.`);
  }
}

const TEXT_STATES: Readonly<Record<ListedSop['text'], string>> = {
  ok: '',
  remote: ', on the server',
  'not-locked': ', not locked',
  problem: ', text is not as locked',
};

function rowsOf(sops: readonly ListedSop[], colors: Colors): readonly string[] {
  const cells = sops.map(({ name, status, services, source, title = '', text }) => [
    visibleClip(name, 60),
    `${status}${TEXT_STATES[text]}`,
    visibleClip(services.length === 0 ? '-' : services.join(', '), 40),
    visibleClip(source, 30),
    visibleClip(title, 80),
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells.map((row) => {
    const padded = row.map((cell, at) => cell.padEnd(widths[at] ?? 0));
    const [name = '', status = '', services = '', source = '', title = ''] = padded;
    return `  ${colors.bold(name)}  ${status}  ${services}  ${colors.dim(source)}  ${title}`.trimEnd();
  });
}

/** SOPs by category, in the order of the registry; those without one last. */
function formatSops(sops: readonly ListedSop[], total: number, colors: Colors): string {
  const categories = [...new Set(sops.map(({ category }) => category))];
  const ordered = [
    ...categories.filter((each) => each !== undefined),
    ...categories.filter((each) => each === undefined),
  ];
  const blocks = ordered.map((category) => {
    const head = colors.underline(category === undefined ? 'without a category' : visible(category));
    return [
      head,
      ...rowsOf(
        sops.filter((sop) => sop.category === category),
        colors,
      ),
    ].join('\n');
  });
  const count = counted(sops.length, 'SOP');
  return `${[...blocks, `${sops.length === total ? count : `${count} of ${total}`}.`].join('\n\n')}\n`;
}

/**
 * `sopwright registry list`: the SOPs of the registry, by category. Exits with 1 where a text is not the one that is
 * locked or pinned.
 */
export function registryListCommand(options: Options): ExitCode {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  assertStatuses(options);
  const opened = openRegistry(process.cwd());
  const states = sopStates(opened).filter(({ entry }) => isListed(entry, options));
  const sops = states.map((state) => listedSop(state));
  for (const { entry, problem } of states) {
    if (problem !== undefined) process.stderr.write(problemLine(opened, problem, entry));
  }
  const total = opened.registry.sops.length;
  const json = { schemaVersion: 1, tool: { name: 'sopwright', version }, registry: opened.file, total, sops };
  process.stdout.write(format === 'json' ? jsonText(json) : formatSops(sops, total, createColors(wantsColor(options))));
  return states.some(({ problem }) => problem !== undefined) ? ExitCode.findings : ExitCode.clean;
}
