import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../../test/processor-time.ts';
import { genericTriggersIn } from './generic-trigger.ts';

const words = (text: string, name = 'acme-platform'): readonly string[] =>
  genericTriggersIn(text, name).map(({ word, range }) => {
    expect(text.slice(...range)).toBe(word);
    return word;
  });

describe('generic triggers', () => {
  test.each([
    ['Triggers on: deploy, storage, function, container.', ['deploy', 'storage', 'function', 'container']],
    ['Triggers on phrases like: Acme, deploy or host on Acme, "Storage"', ['Storage']],
    ['Activates on keywords such as `server`, `acme up`.', ['server']],
    ['Keywords: acme, logs', ['logs']],
    ['Runs Acme. Triggers: "test", "acme up", "run".', ['test', 'run']],
    ['**Trigger:** build, acme', ['build']],
    ['Triggers — deploy, acme', ['deploy']],
    ['Use when the user says "acme", “deploy”, or “function”.', ['deploy', 'function']],
    ['TRIGGER when: user mentions database, Acme', ['database']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    'Triggers on: deploy to Acme, Acme storage, acme-cli.',
    'Runs services on Acme: deploy, storage, function and container.',
    'Do not use it when the user mentions deploy, storage or container.',
    'Triggers when asked to modernize, migrate, or clean up project files.',
    'Covers enum types, functions, APIs, and storage.',
    'Triggers on deploy.',
    'Writes database triggers, functions and tables.',
    'Triggers: "/acme run", "acme:plan", "clean up code"',
    'Triggers on the first plan of the whole team for the year, deploy, test',
    '',
  ])('none in: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  test('a skill that is named after the word is for it', () => {
    expect(words('Triggers on: deploy, deployment, storage.', 'deploying-apps')).toEqual(['storage']);
    expect(words('Triggers on: log, logs, deploy.', 'log-reader')).toEqual(['deploy']);
  });

  test('no text takes long', () => {
    for (const text of [
      'triggers on '.repeat(5_000),
      `triggers on ${'a,'.repeat(50_000)}`,
      'keywords the the '.repeat(5_000),
    ]) {
      expect(processorTime(() => genericTriggersIn(text, 'x'))).toBeLessThan(1_000);
    }
  });
});
