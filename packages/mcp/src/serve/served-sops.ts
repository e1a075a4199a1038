import { createSearch, overviewOf, searchEntryOf } from '@sopwright/sop';
import type { LoadedSop } from '@sopwright/sop/generating';

/** An SOP that is served, with its text. */
export interface ServedSop {
  readonly name: string;
  /** Title of its document; its name where it has none. */
  readonly title: string;
  /** Description of the registry, or the overview, on one line. */
  readonly description: string;
  readonly text: string;
}

/** What a server gives. Texts are parsed when somebody asks for what stands in them. */
export interface ServedSops {
  /** How many are listed. */
  readonly count: number;
  /** Those that are listed and searched, from one place to another, in the order of the registry. */
  list(from: number, to: number): readonly ServedSop[];
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

/** An SOP that is served, before anybody has asked for it. */
interface Served {
  readonly loaded: LoadedSop;
  readonly text: string;
}

/** A value that is made when it is first asked for. */
function onDemand<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readSop({ loaded, text }: Served): ServedSop {
  const { entry, sop } = loaded;
  const description = entry.description ?? (sop === undefined ? undefined : overviewOf(sop)) ?? '';
  return {
    name: entry.name,
    title: sop?.title?.text ?? entry.name,
    description: description.replaceAll(/\s+/g, ' ').trim(),
    text,
  };
}

/** SOPs by every name that they carry; where two claim one, its own name goes before an alias, then the order counts. */
function byEveryName(served: readonly Served[]): ReadonlyMap<string, Served> {
  const found = new Map<string, Served>();
  const claim = (name: string, one: Served): void => {
    if (!found.has(name)) found.set(name, one);
  };
  for (const one of served) claim(one.loaded.entry.name, one);
  for (const one of served) for (const name of Object.values(one.loaded.entry.names)) claim(name, one);
  return found;
}

function namesOf(sops: readonly LoadedSop[]): readonly string[] {
  return sops.map(({ entry }) => entry.name);
}

/**
 * What of a registry is served: active SOPs are listed, searched and retrieved, deprecated ones retrieved by those who
 * know their names, drafts and those without a text not at all.
 */
export function servedSops(sops: readonly LoadedSop[]): ServedSops {
  const drafts = sops.filter(({ entry }) => entry.status === 'draft');
  const finished = sops.filter(({ entry }) => entry.status !== 'draft');
  const served = finished.flatMap((loaded): readonly Served[] => {
    const { document } = loaded;
    return document === undefined ? [] : [{ loaded, text: document.text }];
  });
  const active = served.filter(({ loaded }) => loaded.entry.status === 'active');
  const byName = byEveryName(served);
  const search = onDemand(() => createSearch(active.map(({ loaded }) => searchEntryOf(loaded))));
  const names = onDemand(() => createSearch([...byName.keys()].map((name) => ({ id: name, name, description: '' }))));
  const find = (name: string): ServedSop | undefined => {
    const one = byName.get(name);
    return one === undefined ? undefined : readSop(one);
  };
  return {
    count: active.length,
    list: (from, to) => active.slice(from, to).map(readSop),
    find,
    search: (phrase, limit) =>
      search()
        .search(phrase, limit)
        .flatMap(({ id }) => find(id) ?? []),
    near: (name) =>
      names()
        .search(name.slice(0, MAX_NAME_LENGTH), MAX_NEAR)
        .map(({ id }) => id),
    left: {
      drafts: namesOf(drafts),
      withoutText: namesOf(finished.filter(({ document }) => document === undefined)),
    },
  };
}
