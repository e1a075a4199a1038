import { visible } from '@sopwright/document';
import { sopStatuses } from '@sopwright/sop/registry';
import { type AddInput, type AddResult, addSource } from '@sopwright/workspace/registry';
import { createColors, wantsColor } from '../colors.ts';
import { drawDiff, formatDiff } from '../diff.ts';
import { ExitCode } from '../exit.ts';
import { readList, readText } from '../options.ts';
import { registryServers } from '../registry/servers.ts';

type Options = Readonly<Record<string, unknown>>;

function fieldsOf(options: Options): AddInput['fields'] {
  const category = readText(options, 'category');
  const owner = readText(options, 'owner');
  return {
    ...(category !== undefined && { category }),
    services: readList(options, 'service') ?? [],
    tags: readList(options, 'tag') ?? [],
    status: sopStatuses.find((status) => status === options.status) ?? 'active',
    ...(owner !== undefined && { owner }),
  };
}

function linesOf({ file, isNew, source, added, kept }: AddResult): readonly string[] {
  const shown = visible(file);
  return [
    ...(isNew ? [`${shown}: made`] : []),
    ...(source.isNew && added.length > 0 ? [`${shown}: source ${visible(source.name)} added`] : []),
    ...added.map(({ name }) => `${shown}: ${visible(name)} added`),
    ...kept.map((name) => `${shown}: ${visible(name)} stands there already, left as it is`),
    ...(added.length > 0 ? ['', 'Lock them with "sopwright registry sync".'] : []),
  ];
}

/** `sopwright registry add <source>`: adds a source and its SOPs to the registry, and overwrites nothing. */
export async function registryAddCommand(spec: string, options: Options): Promise<ExitCode> {
  const isDryRun = options.dryRun === true;
  const result = await addSource({
    cwd: process.cwd(),
    spec,
    style: options.style === 'retrieve' ? 'retrieve' : 'prompts',
    fields: fieldsOf(options),
    isDryRun,
    mayStart: options.start === true,
    ...registryServers(options),
  });
  const { file, before, after, added } = result;
  if (!isDryRun) process.stdout.write(`${linesOf(result).join('\n')}\n`);
  else if (before !== after) {
    const diff = formatDiff([{ path: file, before, after, fixed: added.length }]);
    process.stdout.write(drawDiff(diff, createColors(wantsColor(options))));
  }
  return ExitCode.clean;
}
