import type { SopParameter } from '../parsing/sop.ts';
import type { RetrievalTools } from '../registry/plugin-declaration.ts';
import type { Promotion } from '../registry/registry.ts';
import { cutDescription, descriptionFrom, normalDescription, skillFrontmatter } from './description.ts';
import type { LoadedSop } from './file-plan.ts';
import { codeSpan, escapeText } from './shown-text.ts';
import { ownSummary, retrievalName, sopParameters, sopTitle } from './sop-facts.ts';
import { titleOf } from './sop-names.ts';
import { prefixLine } from './tool-calls.ts';
import { COLLECT, carryOut } from './workflow-steps.ts';

/** Most parameters that an embedded SOP's skill names; the SOP has them all. */
const MAX_PARAMETERS = 8;

/** Description of a promoted SOP's skill; `undefined` where the overview does not say when to use it. */
export function standaloneDescription(loaded: LoadedSop, promotion: Promotion): string | undefined {
  const declared = promotion.description ?? loaded.entry.description;
  if (declared !== undefined) return cutDescription(normalDescription(declared));
  return descriptionFrom(ownSummary(loaded));
}

/** A skill of one SOP: its name, its description, the SOP and where it is. */
export interface StandaloneInput {
  readonly name: string;
  readonly description: string;
  readonly loaded: LoadedSop;
  /** Section on references beside the SOP; may be empty. */
  readonly references: string;
}

function titleLine({ name }: StandaloneInput, title = ''): string {
  return `\n# ${escapeText(title) || titleOf(name)}\n\n`;
}

const GUARDS = `## Guards

- DO NOT skip, merge or reorder steps of the SOP, because later steps rely on earlier ones.
`;

function commandFails(execute: string | undefined): string {
  const tool = execute === undefined ? '' : ` of ${codeSpan(execute)}`;
  return `### A command fails

- Report the command, the error${tool} and the step. Look for the error in the SOP's troubleshooting.
- If nothing there helps, ask the user how to go on, and stop until the user answers.
`;
}

/** Text of a skill that fetches its SOP each time and holds nothing of it but its name. */
export function remoteSkill(input: StandaloneInput, tools: RetrievalTools): string {
  const { server, retrieve, execute } = tools;
  const name = codeSpan(retrievalName(input.loaded, tools));
  return `${skillFrontmatter(input.name, input.description)}${titleLine(input)}Carries out the standard operating procedure (SOP) ${name}. It is fetched from the MCP
server ${codeSpan(server)} each time, so it is always the current one.

## Workflow

### Step 1: Retrieve the SOP

1. Call ${codeSpan(retrieve.tool)} with ${codeSpan(retrieve.argument)} set to ${name}, copied verbatim.
2. Read the whole SOP before the first action.

${COLLECT}
${carryOut(execute)}
${input.references}## Defaults

- Default version: the SOP as the server gives it now. Retrieve it again for each task.
- Optional parameters: when not specified, ALWAYS use the default that the SOP states.
${prefixLine(tools, retrieve.tool)}
${GUARDS}- DO NOT replace the SOP by a remembered one when it cannot be retrieved, because it can be out of date.

## Error Scenarios

### The retrieval fails

- Report the error of ${codeSpan(retrieve.tool)}, and that the MCP server ${codeSpan(server)} has to be connected.
- Ask the user whether to try again. DO NOT continue without an answer, because any other source is a guess.

${commandFails(execute)}`;
}

function parameterLine({ name, required, defaultValue }: SopParameter): string {
  if (required !== false) return `- ${codeSpan(name.text)}: required`;
  if (defaultValue === undefined) return `- ${codeSpan(name.text)}: optional`;
  return `- ${codeSpan(name.text)}: optional, default ${codeSpan(defaultValue.text)}`;
}

function keyParameters(loaded: LoadedSop): string {
  const all = sopParameters(loaded);
  if (all.length === 0) return '';
  const required = all.filter((parameter) => parameter.required !== false);
  const shown = [...required, ...all.filter((parameter) => parameter.required === false)].slice(0, MAX_PARAMETERS);
  const left = all.length - shown.length;
  const more = left === 0 ? '' : `- and ${left} more, which the SOP lists\n`;
  return `## Key parameters\n\n${shown.map((parameter) => `${parameterLine(parameter)}\n`).join('')}${more}\n`;
}

/** Text of a skill with its SOP beside it in `references/`. */
export function embeddedSkill(input: StandaloneInput, reference: string, tools: RetrievalTools | undefined): string {
  const execute = tools?.execute;
  const { loaded } = input;
  const link = `[the procedure](references/${encodeURI(reference)})`;
  return `${skillFrontmatter(input.name, input.description)}${titleLine(input, sopTitle(loaded))}Carries out a standard operating procedure (SOP), which stands in full in a file of this skill.

## Workflow

### Step 1: Read the SOP

Read ${link} as a whole before the first action.

${COLLECT}
${carryOut(execute)}
${keyParameters(loaded)}${input.references}## Defaults

- Optional parameters: when not specified, ALWAYS use the default that the SOP states.
${execute === undefined ? '' : prefixLine(tools, execute)}
${GUARDS}
## Error Scenarios

### The SOP cannot be read

- Report the path. Ask the user to install the skill again, and stop.

${commandFails(execute)}`;
}
