import type { Purpose, ScaffoldFile } from './scaffold-file.ts';
import { oneLine, type Sentences, sentence, sentencesOf, stepText } from './sentences.ts';

/** A parameter of a new SOP. */
export interface ParameterScaffold {
  /** In snake_case. */
  readonly name: string;
  /** Makes the parameter optional. */
  readonly defaultValue?: string;
  readonly description?: string;
}

/** What a new SOP is made of. */
export interface SopScaffold extends Purpose {
  readonly parameters: readonly ParameterScaffold[];
}

/** Parameters of an SOP whose author named none. */
function defaultParameters({ phrase: { about } }: Sentences): readonly ParameterScaffold[] {
  return [
    { name: 'target', description: `What to work on: the name or the path of the ${about}` },
    { name: 'report_path', defaultValue: 'report.md', description: 'File that the report is written to' },
  ];
}

function isRequired({ defaultValue }: ParameterScaffold): boolean {
  return defaultValue === undefined;
}

function parameterLine({ name, defaultValue, description }: ParameterScaffold): string {
  const requirement = defaultValue === undefined ? 'required' : `optional, default: ${JSON.stringify(defaultValue)}`;
  const text = sentence(description ?? `Value of ${name.replaceAll('_', ' ')}`).replace(/\.$/, '');
  return `- **${name}** (${requirement}): ${text}`;
}

interface Step {
  readonly title: string;
  readonly text: string;
  readonly constraints: readonly string[];
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

function firstStep(parameters: readonly ParameterScaffold[]): Step {
  return {
    title: 'Check the parameters',
    text: `Check ${listed(parameters.map(({ name }) => name))} before anything is changed.`,
    constraints: [
      'You MUST check that each value exists and can be used',
      'You MUST tell the user which values were checked, and what is missing',
      'You MUST NOT guess a missing value because the steps would then work on something else',
    ],
  };
}

/** At most this many characters of a step become its title; the sentence below it holds the rest. */
const TITLE_LENGTH = 60;

function titleOf(text: string): string {
  const plain = text.replace(/[.!?。！？]$/, '');
  const [clause = plain] = plain.split(/[,;:(]/);
  if (clause.length <= TITLE_LENGTH) return clause.trim();
  return clause
    .slice(0, TITLE_LENGTH)
    .replace(/\s+\S*$/, '')
    .trim();
}

function ownStep(text: string): Step {
  const full = stepText(text);
  return {
    title: titleOf(full),
    text: full,
    constraints: [
      'You MUST check the result of this step before the next one',
      'You MUST NOT delete or overwrite anything without consent because not every change can be undone',
    ],
  };
}

function lastStep(reportTo: string | undefined): Step {
  const place = reportTo === undefined ? '' : ` Write it to \`${reportTo}\`.`;
  return {
    title: 'Report',
    text: `Report what changed, what was checked and what is left.${place}`,
    constraints: [
      'You MUST name each step with its result',
      'You SHOULD keep the report to one line for each step',
      'You MAY add what the user could do next',
    ],
  };
}

function stepsOf(sop: SopScaffold, sentences: Sentences, parameters: readonly ParameterScaffold[]): readonly Step[] {
  const { type, words } = sentences.phrase;
  const work = type === 'action' ? words : `work on ${words}`;
  const own = [
    'Read the current state, and list what will change',
    `${work}, one change at a time`,
    'Check each change, and compare the state with the one before',
  ];
  const steps = sop.steps.length === 0 ? own : sop.steps;
  const reportTo = sop.parameters.length === 0 ? parameters.find(({ name }) => name === 'report_path') : undefined;
  return [firstStep(parameters), ...steps.map(ownStep), lastStep(reportTo?.name)];
}

function stepBlock({ title, text, constraints }: Step, at: number): string {
  return `### ${at + 1}. ${title}

${text}

**Constraints:**

${constraints.map((line) => `- ${line}`).join('\n')}`;
}

function example(parameters: readonly ParameterScaffold[], { request }: Sentences): string {
  const values = parameters.map(
    ({ name, defaultValue }) => `${name}: ${defaultValue ?? `my-${name.replaceAll('_', '-')}`}`,
  );
  return `### ${request}

\`\`\`text
${values.join('\n')}
\`\`\`

The agent checks the values, works through the steps, and ends with a report that has one line for each step.`;
}

/**
 * An SOP that passes all rules `sop/*`.
 *
 * @returns `<name>.sop.md`, relative to the folder of the SOPs.
 */
export function sopScaffold(sop: SopScaffold): ScaffoldFile {
  const sentences = sentencesOf(sop);
  const given = sop.parameters.length === 0 ? defaultParameters(sentences) : sop.parameters;
  // The format wants required parameters first.
  const parameters = [...given.filter(isRequired), ...given.filter((one) => !isRequired(one))];
  const content = `# ${sentences.title}

## Overview

${sentences.does} ${sentences.when} ${sentences.notFor}

## Parameters

${parameters.map(parameterLine).join('\n')}

**Constraints for parameter acquisition:**

- If all required parameters are there, You MUST go on to the steps
- If a required parameter is missing, You MUST ask for it before the first step
- When you ask, You MUST ask for all missing parameters in a single prompt
- When you ask, You MUST use the names of the parameters as they stand here

## Steps

${stepsOf(sop, sentences, parameters).map(stepBlock).join('\n\n')}

## Examples

${example(parameters, sentences)}

## Troubleshooting

### A step fails

Report the step and the error message, word for word. Ask the user whether to try again, and stop until there is an answer.

### A value cannot be used

Report which parameter it is and what was expected. Ask for another value before the steps begin again.
`;
  return { path: `${sop.name}.sop.md`, content: content.replace(/[ \t]+$/gm, '') };
}

/** Reads `name: description` or `name=default: description`; `undefined` where the name is not in snake_case. */
export function readParameter(text: string): ParameterScaffold | undefined {
  const cut = /:(?:\s|$)/.exec(text)?.index ?? text.length;
  const [name = '', ...rest] = text.slice(0, cut).split('=');
  const defaultValue = oneLine(rest.join('='));
  const description = oneLine(text.slice(cut + 1));
  if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name.trim())) return undefined;
  return {
    name: name.trim(),
    ...(rest.length === 0 ? {} : { defaultValue }),
    ...(description === '' ? {} : { description }),
  };
}
