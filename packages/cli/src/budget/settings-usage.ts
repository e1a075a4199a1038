import { type Client, type ClientId, clientById } from '@sopwright/clients';
import { expectation } from '@sopwright/lint';
import { ProblemError, readSets, settingNames } from '@sopwright/workspace';

type SettingType = NonNullable<Client['startup']>['settings'][number]['type'];

/** What a value of a type looks like on the command line; types that only files can hold have no text. */
const EXPECTED: Readonly<Partial<Record<SettingType, readonly [pattern: RegExp, words: string]>>> = {
  fraction: [/^(?:0?\.\d*[1-9]\d*|1(?:\.0+)?)$/, 'a number over 0 and up to 1'],
  'positive integer': [/^[1-9]\d*$/, 'a whole number over 0'],
  flag: [/^(?:true|false|[01]|yes|no|on|off)$/i, 'true or false'],
};

function assertValue(name: string, value: string, clients: readonly ClientId[]): void {
  for (const client of clients) {
    const fact = clientById(client).startup?.settings.find((one) => one.name === name);
    const [pattern, words] = (fact === undefined ? undefined : EXPECTED[fact.type]) ?? [];
    if (pattern === undefined || pattern.test(value)) continue;
    throw new ProblemError('usage', `--set ${name} is "${value}", expected ${words}.`);
  }
}

/**
 * Refuses a `--set` of a setting that none of the clients has, or with a value that they do not take.
 *
 * @throws ProblemError `usage`, with the nearest name.
 */
export function assertSettings(set: readonly string[], clients: readonly ClientId[]): void {
  const known = [...new Set(clients.flatMap((client) => settingNames(clientById(client))))];
  for (const [name, value] of readSets(set)) {
    assertValue(name, value, clients);
    if (known.includes(name)) continue;
    const expected = known.length === 0 ? 'and these clients have none on record' : expectation(name, known);
    throw new ProblemError('usage', `"${name}" is no setting that changes what is loaded, ${expected}.`);
  }
}
