import { createSearch, type LoadedSop, overviewOf, type Ranked, searchEntryOf } from '@sopwright/sop';

/** An SOP that is served, with its text. */
export interface ServedSop {
  readonly name: string;
  /** Title of its document; its name where it has none. */
  readonly title: string;
  /** Description of the registry, or the overview, on one line. */
  readonly description: string;
  readonly text: string;
  readonly isDeprecated: boolean;
}

/** What a server gives. */
export interface ServedSops {
  /** Those that are listed and searched, in the order of the registry. */
  readonly listed: readonly ServedSop[];
  /** The SOP of this name, letter by letter: its own, or one that a client or a server knows it by. */
  find(name: string): ServedSop | undefined;
  /** Listed SOPs for a phrase, best first. */
  search(phrase: string, limit: number): readonly ServedSop[];
  /** Names close to one that nobody has, best first. */
  near(name: string): readonly string[];
  /** Why SOPs of the registry are not served: their names. */
  readonly left: { readonly drafts: readonly string[]; readonly withoutText: readonly string[] };
}

/** Names that are proposed for one that nobody has. */
const MAX_NEAR = 3;

/** Letters of a name that are looked at for names close to it. */
const MAX_NAME_LENGTH = 200;

function servedSop({ entry, document, sop }: LoadedSop): ServedSop | undefined {
  if (entry.status === 'draft' || document === undefined) return undefined;
  const description = entry.description ?? (sop === undefined ? undefined : overviewOf(sop)) ?? '';
  return {
    name: entry.name,
    title: sop?.title?.text ?? entry.name,
    description: description.replaceAll(/\s+/g, ' ').trim(),
    text: document.text,
    isDeprecated: entry.status === 'deprecated',
  };
}

/** SOPs by every name that they carry; where two claim one, its own name goes before an alias, then the order counts. */
function byEveryName(sops: readonly (readonly [LoadedSop, ServedSop])[]): ReadonlyMap<string, ServedSop> {
  const found = new Map<string, ServedSop>();
  const claim = (name: string, served: ServedSop): void => {
    if (!found.has(name)) found.set(name, served);
  };
  for (const [, served] of sops) claim(served.name, served);
  for (const [{ entry }, served] of sops) for (const name of Object.values(entry.names)) claim(name, served);
  return found;
}

/**
 * What of a registry is served: active SOPs are listed, searched and retrieved, deprecated ones retrieved by those who
 * know their names, drafts and those without a text not at all.
 */
export function servedSops(sops: readonly LoadedSop[]): ServedSops {
  const served = sops.flatMap((loaded) => {
    const one = servedSop(loaded);
    return one === undefined ? [] : [[loaded, one] as const];
  });
  const active = served.filter(([, { isDeprecated }]) => !isDeprecated);
  const byName = byEveryName(served);
  const search = createSearch(active.map(([loaded]) => searchEntryOf(loaded)));
  const names = createSearch([...byName.keys()].map((name) => ({ id: name, name, description: '' })));
  const sopsOf = (hits: readonly Ranked[]): readonly ServedSop[] => hits.flatMap(({ id }) => byName.get(id) ?? []);
  const missing = sops.filter(({ entry }) => !served.some(([, { name }]) => name === entry.name));
  const missingNames = (isDraft: boolean): readonly string[] =>
    missing.flatMap(({ entry }) => ((entry.status === 'draft') === isDraft ? [entry.name] : []));
  return {
    listed: active.map(([, one]) => one),
    find: (name) => byName.get(name),
    search: (phrase, limit) => sopsOf(search.search(phrase, limit)),
    near: (name) => names.search(name.slice(0, MAX_NAME_LENGTH), MAX_NEAR).map(({ id }) => id),
    left: { drafts: missingNames(true), withoutText: missingNames(false) },
  };
}
