import { setFlagsFromString } from 'node:v8';

/**
 * What makes V8 wait longer before it optimises a function, by its major version: one flag for Node 20, another since.
 * Both only say when a counter is full, so that they may change at any time. A version that is not listed is left alone,
 * since a flag that it does not know would make it complain.
 */
const FLAGS: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=800000',
  '12': '--invocation-count-for-turbofan=40000',
  '13': '--invocation-count-for-turbofan=40000',
  '14': '--invocation-count-for-turbofan=40000',
};

/**
 * Tells the engine to optimise less of the code. A run takes a second or two and spreads over hundreds of rules, so most
 * functions that seem hot are done before their optimised code is: left to itself, V8 gives as much processor time to
 * optimising as a third of the run. What is hot for long (a hundred thousand files, judgements) is still optimised.
 */
export function optimizeLess(): void {
  const flag = FLAGS[process.versions.v8.split('.')[0] ?? ''];
  if (flag !== undefined) setFlagsFromString(flag);
}
