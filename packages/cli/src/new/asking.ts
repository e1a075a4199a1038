import {
  nameProblem,
  type ParameterScaffold,
  type Purpose,
  readParameter,
  type ScaffoldKind,
  sentencesOf,
} from '@sopwright/sop/scaffolding';
import { ProblemError } from '@sopwright/workspace';
import { readList, readText } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

/** What each kind is called in a question. */
const SHOWN: Readonly<Record<ScaffoldKind, string>> = {
  skill: 'skill',
  sop: 'SOP',
  plugin: 'plugin',
  'rule-config': 'configuration',
};

/** What an author says of a skill or an SOP, its name aside. */
export type Said = Omit<Purpose, 'name'>;

/** True on a terminal, unless `--yes` or a CI service says that nobody is there. */
export function isInteractive(options: Options): boolean {
  const { CI = '' } = process.env;
  const isCi = CI !== '' && CI !== '0' && CI !== 'false';
  return options.yes !== true && !isCi && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Value of a text flag in one line. @throws ProblemError `usage` for one that is empty or holds control characters. */
export function readLine(options: Options, name: string, flag = `--${name}`): string | undefined {
  const text = readText(options, name);
  if (text === undefined) return undefined;
  assertText(text, flag);
  return text;
}

function assertText(text: string, flag: string): void {
  if (text.trim() === '') throw new ProblemError('usage', `${flag} is empty, expected a text.`);
  // Terminals and parsers act on them; no instruction needs one.
  if (/(?!\s)\p{Cc}/u.test(text)) throw new ProblemError('usage', `${flag} holds a control character.`);
}

/** What the flags say of the purpose. @throws ProblemError `usage` */
export function readSaid(options: Options): Said {
  const does = readLine(options, 'does');
  const when = readLine(options, 'when');
  const notFor = readLine(options, 'notFor', '--not-for');
  const steps = readList(options, 'step') ?? [];
  for (const step of steps) assertText(step, '--step');
  return {
    steps,
    ...(does === undefined ? {} : { does }),
    ...(when === undefined ? {} : { when }),
    ...(notFor === undefined ? {} : { notFor }),
  };
}

/** Answer to one question; `undefined` where the person gave up, the empty text for none. */
async function askText(message: string, placeholder: string, initialValue = ''): Promise<string | undefined> {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({ message, placeholder, initialValue, defaultValue: '' });
  return isCancel(answer) ? undefined : answer;
}

/**
 * The name: that of the command line, or an answer. `undefined` where the person gave up.
 *
 * @throws ProblemError `usage` where there is none, or it is no name
 */
export async function readName(
  kind: ScaffoldKind,
  given: string | undefined,
  options: Options,
): Promise<string | undefined> {
  let name = given;
  if (name === undefined) {
    if (!isInteractive(options)) {
      throw new ProblemError('usage', `A name is missing, expected "sopwright new ${kind} <name>".`);
    }
    const { isCancel, text } = await import('@clack/prompts');
    const validate = (value: string | undefined): string | undefined => nameProblem(kind, value ?? '');
    const answer = await text({
      message: `Name of the ${SHOWN[kind]}?`,
      placeholder: 'a-z, 0-9 and hyphens',
      validate,
    });
    if (isCancel(answer)) return undefined;
    name = answer;
  }
  const problem = nameProblem(kind, name);
  if (problem !== undefined) throw new ProblemError('usage', problem);
  return name;
}

/** Asks for steps until there are no more; what stood there before is offered again. */
async function askSteps(before: readonly string[]): Promise<readonly string[] | undefined> {
  const steps: string[] = [];
  for (;;) {
    const hint = steps.length === 0 ? 'Enter for steps made of the name' : 'Enter when there are no more';
    const step = await askText(`Step ${steps.length + 1}?`, hint, before[steps.length]);
    if (step === undefined) return undefined;
    if (step.trim() === '') return steps;
    steps.push(step);
  }
}

/** Asks for what the flags do not say; `before` holds the last answers. `undefined` where the person gave up. */
async function askSaid(name: string, flags: Said, before: Said): Promise<Said | undefined> {
  const proposed = sentencesOf({ name, steps: [] });
  const questions = [
    ['does', 'What does it do?', proposed.does],
    ['when', 'When is it to be used?', proposed.when],
    ['notFor', 'What is it not for?', proposed.notFor],
  ] as const;
  let said = flags;
  for (const [key, message, placeholder] of questions) {
    if (flags[key] !== undefined) continue;
    const answer = await askText(message, placeholder, before[key]);
    if (answer === undefined) return undefined;
    if (answer.trim() !== '') said = { ...said, [key]: answer };
  }
  if (flags.steps.length > 0) return said;
  const steps = await askSteps(before.steps);
  return steps === undefined ? undefined : { ...said, steps };
}

/** What a person said, and what became of it. */
export interface Composed<T> {
  readonly made?: T;
  /** Why nothing was made. */
  readonly end?: 'gave-up' | 'findings';
}

/** How something is made of what was said, and whether it passes. */
export interface Composing<T> {
  readonly name: string;
  readonly flags: Said;
  readonly options: Options;
  readonly make: (said: Said) => T;
  /** Says what is wrong with it. `name`: other words would not help. */
  readonly check: (made: T) => Promise<'passes' | 'name' | 'words'>;
}

/** Makes something of the flags, and on a terminal of answers; asks again where words do not pass. */
export async function compose<T>({ name, flags, options, make, check }: Composing<T>): Promise<Composed<T>> {
  const isAsking = isInteractive(options);
  let before = flags;
  for (;;) {
    const said = isAsking ? await askSaid(name, flags, before) : flags;
    if (said === undefined) return { end: 'gave-up' };
    const made = make(said);
    const result = await check(made);
    if (result === 'passes') return { made };
    if (result === 'name' || !isAsking || said === flags) return { end: 'findings' };
    before = said;
  }
}

/** Asks for the parameters of an SOP until there are no more. `undefined` where the person gave up. */
export async function askParameters(): Promise<readonly ParameterScaffold[] | undefined> {
  const { isCancel, text } = await import('@clack/prompts');
  const parameters: ParameterScaffold[] = [];
  const validate = (value = ''): string | undefined =>
    value.trim() === '' || readParameter(value) !== undefined ? undefined : 'Expected "bucket_name: what it is".';
  for (;;) {
    const placeholder = 'bucket_name: what it is, or region=eu-west-1: what it is; Enter when there are no more';
    const answer = await text({
      message: `Parameter ${parameters.length + 1}?`,
      placeholder,
      validate,
      defaultValue: '',
    });
    if (isCancel(answer)) return undefined;
    const parameter = readParameter(answer);
    if (parameter === undefined) return parameters;
    parameters.push(parameter);
  }
}

/** Asks whether to write. */
export async function askConsent(): Promise<boolean> {
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: 'Write it?', initialValue: true });
  return !isCancel(answer) && answer;
}
