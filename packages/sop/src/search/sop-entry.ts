import type { LoadedSop } from '../generating/file-plan.ts';
import type { Sop } from '../parsing/sop.ts';
import type { SearchEntry } from './search.ts';

/** What the SOP says it does: its overview, or what stands below its title where it has none. As it stands, in Markdown. */
export function overviewOf(sop: Sop): string | undefined {
  return sop.overview?.content?.text ?? sop.introduction?.text;
}

function textOf(sop: Sop): readonly string[] {
  return [
    sop.title?.text ?? '',
    ...sop.parameters.flatMap(({ name, description }) => [name.text, description?.text ?? '']),
    ...sop.steps.flatMap(({ name, prose }) => [name.text, prose?.text ?? '']),
    ...sop.tools.map(({ name }) => name),
  ];
}

/**
 * What an SOP of the registry is found by: its names, its description or overview, and with less weight its title,
 * parameters, steps, category, services and tags. Its constraints are left out: they are long and alike.
 */
export function searchEntryOf({ entry, sop }: LoadedSop): SearchEntry {
  const { name, description, category, services, tags, names } = entry;
  return {
    id: name,
    name: [name, ...Object.values(names)].join(' '),
    description: description ?? (sop === undefined ? '' : (overviewOf(sop) ?? '')),
    text: [category ?? '', ...services, ...tags, ...(sop === undefined ? [] : textOf(sop))].join('\n'),
  };
}
