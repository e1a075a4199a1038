import { visible } from '@sopwright/document';
import { sopStatuses } from '@sopwright/sop/registry';
import { type AddInput, type AddResult, addSource } from '@sopwright/workspace/registry';
import { createColors, wantsColor } from '../colors.ts';
import { drawDiff, formatDiff } from '../diff.ts';
import { ExitCode } from '../exit.ts';
import { readList, readText, readWord } from '../options.ts';
import { registryServers } from '../registry/servers.ts';

type Options = Readonly<Record<string, unknown>>;

function fieldsOf(options: Options): AddInput['fields'] {
  const category = readText(options, 'category');
  const owner = readText(options, 'owner');
  return {
    ...(category !== undefined && { category }),
    services: readList(options, 'service') ?? [],
    tags: readList(options, 'tag') ?? [],
    status: readWord(options, 'status', sopStatuses) ?? 'active',
    ...(owner !== undefined && { owner }),
  };
}

const TAKEN = 'not added, since another SOP has this name: add it by hand under one of its own';

function linesOf({ file, isNew, source, added, kept }: AddResult, isStarted: boolean): readonly string[] {
  const shown = visible(file);
  return [
    ...(isNew ? [`${shown}: made`] : []),
    ...(source.isNew && added.length > 0 ? [`${shown}: source ${visible(source.name)} added`] : []),
    ...added.map(({ name }) => `${shown}: ${visible(name)} added`),
    ...kept.map(
      ({ name, isOther }) => `${shown}: ${visible(name)} ${isOther ? TAKEN : 'stands there already, left as it is'}`,
    ),
    ...(added.length > 0 ? ['', `Lock them with "sopwright registry sync${isStarted ? ' --start' : ''}".`] : []),
  ];
}

/** `sopwright registry add <source>`: adds a source and its SOPs to the registry, and overwrites nothing. */
export async function registryAddCommand(spec: string, options: Options): Promise<ExitCode> {
  const isDryRun = options.dryRun === true;
  const isStarted = options.start === true;
  const result = await addSource({
    cwd: process.cwd(),
    spec,
    style: readWord(options, 'style', ['prompts', 'retrieve']) ?? 'prompts',
    fields: fieldsOf(options),
    isDryRun,
    mayStart: isStarted,
    ...registryServers(options),
  });
  const { file, before, after, added } = result;
  // Where nothing is added there is no difference to print, and something to say.
  if (!isDryRun || before === after) process.stdout.write(`${linesOf(result, isStarted).join('\n')}\n`);
  else {
    const diff = formatDiff([{ path: file, before, after, fixed: added.length }]);
    process.stdout.write(drawDiff(diff, createColors(wantsColor(options))));
  }
  return ExitCode.clean;
}
