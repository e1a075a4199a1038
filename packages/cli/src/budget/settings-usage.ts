import { type ClientId, clientById } from '@sopwright/clients';
import { expectation } from '@sopwright/lint';
import { ProblemError, readSets, settingNames } from '@sopwright/workspace';

/** Refuses a `--set` of a setting that none of the clients has. @throws ProblemError `usage`, with the nearest name. */
export function assertSettings(set: readonly string[], clients: readonly ClientId[]): void {
  const known = [...new Set(clients.flatMap((client) => settingNames(clientById(client))))];
  for (const name of readSets(set).keys()) {
    if (known.includes(name)) continue;
    const expected = known.length === 0 ? 'and these clients have none on record' : expectation(name, known);
    throw new ProblemError('usage', `"${name}" is no setting that changes what is loaded, ${expected}.`);
  }
}
