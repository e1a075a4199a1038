import { loadMarkdownParser, visible } from '@sopwright/document';
import { nearest } from '@sopwright/lint';
import { jsonText } from '@sopwright/report';
import type { Sop } from '@sopwright/sop';
import { sopsNamed, usesOf } from '@sopwright/sop/registry';
import { ProblemError } from '@sopwright/workspace';
import { type OpenRegistry, openRegistry, originOf } from '@sopwright/workspace/registry';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { readText } from '../options.ts';
import { problemLine } from '../registry/lines.ts';
import { listedSop, type SopState, sopStates } from '../registry/listing.ts';
import { formatSop, type ShownSop } from '../registry/sop-text.ts';
import { version } from '../version.ts';

type Options = Readonly<Record<string, unknown>>;

/** The SOP of a name. @throws ProblemError `usage` where there is none, or more than one. */
function findSop(name: string, opened: OpenRegistry): SopState {
  const { sops } = opened.registry;
  const [first, ...others] = sopsNamed(name, sops);
  if (first === undefined) {
    const known = sops.flatMap((sop) => [sop.name, ...Object.values(sop.names)]);
    const near = nearest(name, known);
    const guess = near === undefined ? '' : `Did you mean "${visible(near)}"? `;
    throw new ProblemError('usage', `"${visible(name)}" is no SOP of ${opened.file}.`, {
      hint: `${guess}"sopwright registry list" lists all.`,
    });
  }
  if (others.length > 0) {
    const names = [first, ...others].map((sop) => `"${visible(sop.name)}"`).join(', ');
    throw new ProblemError('usage', `"${visible(name)}" is carried by ${names}, expected one of these names.`);
  }
  // The others' texts are nobody's business here.
  const alone = { ...opened, registry: { ...opened.registry, sops: [first] } };
  const [state] = sopStates(alone);
  return state ?? { entry: first, loaded: undefined, problem: undefined, isRemote: false };
}

function shownSop(state: SopState, opened: OpenRegistry): ShownSop {
  const { entry, loaded } = state;
  const sop = loaded?.sop;
  const source = opened.registry.sources[entry.source];
  const from = source === undefined ? '' : originOf(entry, source);
  return { listed: listedSop(state, sop), source, from, sop, uses: usesOf(entry, opened.registry) };
}

function modelOf({ parameters, steps, tools }: Sop): object {
  return {
    parameters: parameters.map(({ name, required, condition, defaultValue, description }) => ({
      name: name.text,
      required,
      condition,
      default: defaultValue?.text,
      description: description?.text,
    })),
    steps: steps.map(({ number, name, constraints }) => ({
      number,
      name: name.text,
      constraints: constraints.map(({ level, polarity, text }) => ({ level, polarity, text })),
    })),
    tools: tools.map(({ name }) => name),
  };
}

function jsonOf({ listed, source, from, sop, uses }: ShownSop, text: string | undefined): object {
  return {
    schemaVersion: 1,
    tool: { name: 'sopwright', version },
    sop: { ...listed, sourceType: source?.type, from, ...(sop && modelOf(sop)), uses },
    ...(text !== undefined && { content: text }),
  };
}

/**
 * `sopwright registry show <name>`: an SOP by its name, or by one that it carries. Exits with 1 where its text is not the
 * one that is locked or pinned.
 */
export async function registryShowCommand(name: string, options: Options): Promise<ExitCode> {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  const opened = openRegistry(process.cwd());
  const state = findSop(name, opened);
  await loadMarkdownParser();
  const text = options.text === true ? state.loaded?.document?.text : undefined;
  const { entry, problem } = state;
  if (problem !== undefined) process.stderr.write(problemLine(opened, problem, entry));
  else if (options.text === true && text === undefined) {
    throw new ProblemError('lock', `The text of "${visible(name)}" is not here.`, {
      hint: 'Fetch it with "sopwright registry sync".',
    });
  }
  const shown = shownSop(state, opened);
  if (format === 'json') process.stdout.write(jsonText(jsonOf(shown, text)));
  else if (options.text === true) process.stdout.write(text ?? '');
  else process.stdout.write(formatSop(shown, createColors(wantsColor(options))));
  return problem === undefined ? ExitCode.clean : ExitCode.findings;
}
