import { normalDescription, saysNot, sentenceOnWhen, skillFrontmatter } from '../generating/description.ts';
import type { Purpose, ScaffoldFile } from './scaffold-file.ts';
import { type Sentences, sentence, sentencesOf, stepText } from './sentences.ts';

/** What a new skill is made of. */
export interface SkillScaffold extends Purpose {
  /** What it does in place of `does`; with when to use it and what it is not for, in place of these, too. */
  readonly description?: string;
}

/** The description that a new skill gets: what it does, when to use it, and what it is not for. */
export function skillDescription(skill: SkillScaffold): string {
  const { does, when, notFor } = sentencesOf(skill);
  const { description } = skill;
  if (description === undefined) return normalDescription(`${does} ${when} ${notFor}`);
  const text = sentence(description);
  const missing = [...(sentenceOnWhen(text) !== undefined ? [] : [when]), ...(saysNot(text) ? [] : [notFor])];
  return normalDescription([text, ...missing].join(' '));
}

function defaultSteps({ phrase: { type, words, about } }: Sentences): readonly string[] {
  const work = type === 'action' ? words : `work on ${words}`;
  return [
    `Read what the request names about ${about}.`,
    'List what will change, and show the list to the user.',
    stepText(`${work}, one change at a time`),
    'Check each change. Repeat the change at most 3 times, then stop and report.',
  ];
}

function workflow(skill: SkillScaffold, sentences: Sentences): string {
  const steps = skill.steps.length === 0 ? defaultSteps(sentences) : skill.steps.map(stepText);
  const all = [...steps, 'Report what changed, what was checked and what is left.'];
  return all.map((step, at) => `${at + 1}. ${step}`).join('\n');
}

/**
 * A skill in one file. Its text holds what the author said, and passes the preset `guidelines` wherever that does.
 *
 * @returns `<name>/SKILL.md`, relative to a skills folder.
 */
export function skillScaffold(skill: SkillScaffold): ScaffoldFile {
  const sentences = sentencesOf(skill);
  const { does, notFor, phrase, request, title } = sentences;
  const content = `${skillFrontmatter(skill.name, skillDescription(skill))}
# ${title}

${does}

## Workflow

${workflow(skill, sentences)}

## Defaults

- Scope: what the request names, and nothing else. To widen it, name more in the request.
- When the request leaves a value open, ALWAYS say which value was taken.

## Guards

- ${notFor}
- DO NOT delete or overwrite anything without the user's consent, because not every change can be undone.

## Error Scenarios

### A step fails

- Report the step, what was tried and the error message, word for word.
- Ask the user whether to try again or to leave ${phrase.about} as it is.
- DO NOT continue without an answer: stop after the report.

### Something that a step needs is missing

- Report what is missing, and which step needs it.
- Ask the user for it, and stop until the user answers.

## Example

The request "${request}" leads to a report with one line for each step: what was done, and how it was checked.
`;
  return { path: `${skill.name}/SKILL.md`, content };
}
