import { runLine } from './tool-calls.ts';

/** The step of a generated workflow in which the user is asked for what is missing. */
export const COLLECT = `### Step 2: Collect the parameters

1. Take from the conversation what the SOP requires.
2. Ask the user for all required parameters that are still open, in one message.
`;

/** The last step of a generated workflow: what the SOP says is done. */
export function carryOut(execute: string | undefined): string {
  return `### Step 3: Carry out the SOP

1. Follow the steps of the SOP in their order and keep to its constraints. ${runLine(execute)}
2. Show what a step changes, and wait for the user's consent, before it deletes or replaces anything.
3. Report what was done, what was created and what is left to do.
`;
}
