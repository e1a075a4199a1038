import path from 'node:path';
import { type ClientId, clients, defaultClientIds } from '@sopwright/clients';
import { type PresetName, presetNames } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { ruleConfigScaffold } from '@sopwright/sop/scaffolding';
import { configFileNames, readFlags } from '@sopwright/workspace';
import type { ExitCode } from '../exit.ts';
import { isInteractive, readName } from '../new/asking.ts';
import { assertFree } from '../new/free-path.ts';
import { finish, gaveUp } from '../new/make.ts';
import { projectTop } from '../new/place.ts';
import { readList, readText, shownHere } from '../options.ts';

interface Choice {
  readonly preset: PresetName;
  readonly clients: readonly ClientId[];
}

async function askChoice(given: Partial<Choice>): Promise<Choice | undefined> {
  const { isCancel, multiselect, select } = await import('@clack/prompts');
  let { preset, clients: chosen } = given;
  if (preset === undefined) {
    const options = presetNames.map((value) => ({ value, label: value }));
    const answer = await select<PresetName>({ message: 'Which rules?', initialValue: 'recommended', options });
    if (isCancel(answer)) return undefined;
    preset = answer;
  }
  if (chosen === undefined) {
    const answer = await multiselect({
      message: 'Which clients must accept the skills?',
      initialValues: [...defaultClientIds],
      options: clients.map(({ id, name }) => ({ value: id, label: name })),
      required: false,
    });
    if (isCancel(answer)) return undefined;
    chosen = answer;
  }
  return { preset, clients: chosen };
}

/** `sopwright new rule-config`: a configuration for others to extend. @throws ProblemError */
export async function newRuleConfigCommand(
  given: string | undefined,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const flags = readFlags(
    { preset: readText(options, 'preset'), clients: readList(options, 'client'), rules: readList(options, 'rule') },
    rules,
  );
  const name = await readName('rule-config', given, options);
  if (name === undefined) return gaveUp();
  const folder = path.resolve(readText(options, 'folder') ?? '.');
  assertFree(path.join(folder, `${name}.jsonc`));
  const choice = isInteractive(options)
    ? await askChoice(flags)
    : { preset: flags.preset ?? 'recommended', clients: flags.clients ?? [] };
  if (choice === undefined) return gaveUp();
  const file = ruleConfigScaffold({ name, ...choice, rules: flags.rules ?? {} });
  const absolute = path.join(folder, file.path);
  const shown = shownHere(absolute);
  const line = `"extends": ["${shown.startsWith('.') ? '' : './'}${shown}"]`;
  const making = {
    top: projectTop(process.cwd()),
    files: [{ absolute, content: file.content }],
    notes: [],
    warnings: [],
    next: [`To use it, write ${line} into ${configFileNames[0] ?? 'sopwright.config.jsonc'} here.`],
  };
  return finish(making, options);
}
