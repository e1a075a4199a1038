import { loadMarkdownParser } from '@sopwright/document';
import type { LoadedSop, RegistrySop } from '@sopwright/sop';
import { loadSops, type OpenRegistry } from '@sopwright/workspace';

/** An SOP of the registry as `registry list` and `registry show` print it. */
export interface ListedSop {
  readonly name: string;
  readonly title?: string;
  readonly source: string;
  readonly status: RegistrySop['status'];
  readonly category?: string;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  readonly owner?: string;
  readonly description?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly promote?: RegistrySop['promote'];
  /** Over the bytes of its text. */
  readonly sha256?: string;
  /** `ok`: the text is here, as it is locked and pinned. `not-locked`: only a server has it. `problem`: see `problem`. */
  readonly text: 'ok' | 'not-locked' | 'problem';
  readonly problem?: string;
}

/** An SOP with what is known of its text. */
export interface SopState {
  readonly entry: RegistrySop;
  readonly loaded: LoadedSop | undefined;
  readonly problem: string | undefined;
}

/** All SOPs of a registry, those with a problem among them, in its order. */
export async function sopStates(opened: OpenRegistry): Promise<readonly SopState[]> {
  await loadMarkdownParser();
  const { sops, problems } = loadSops(opened, process.cwd());
  const loaded = new Map(sops.map((sop) => [sop.entry, sop]));
  const messages = new Map(problems.map(({ entry, message }) => [entry, message]));
  return opened.registry.sops.map((entry) => ({ entry, loaded: loaded.get(entry), problem: messages.get(entry) }));
}

function textState({ loaded, problem }: SopState): ListedSop['text'] {
  if (problem !== undefined) return 'problem';
  return loaded?.document === undefined ? 'not-locked' : 'ok';
}

/** What is listed of an SOP. */
export function listedSop(state: SopState): ListedSop {
  const { entry, loaded, problem } = state;
  const { name, source, status, services, tags, names, category, owner, promote } = entry;
  const title = loaded?.sop?.title?.text;
  const description = entry.description ?? loaded?.sop?.overview?.content?.text;
  const hash = loaded?.sha256;
  return {
    name,
    ...(title !== undefined && { title }),
    source,
    status,
    ...(category !== undefined && { category }),
    services,
    tags,
    ...(owner !== undefined && { owner }),
    ...(description !== undefined && { description }),
    names,
    ...(promote !== undefined && { promote }),
    ...(hash !== undefined && { sha256: hash }),
    text: textState(state),
    ...(problem !== undefined && { problem }),
  };
}
