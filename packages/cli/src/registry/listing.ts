import type { Document } from '@sopwright/document';
import type { Sop } from '@sopwright/sop';
import type { LoadedSop } from '@sopwright/sop/generating';
import type { RegistrySop } from '@sopwright/sop/registry';
import { loadSops, type OpenRegistry } from '@sopwright/workspace/registry';

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
  /** `ok`: the text is here, as it is locked and pinned. `remote`: it stays on a server. `not-locked`: only a server has it. `problem`: see `problem`. */
  readonly text: 'ok' | 'remote' | 'not-locked' | 'problem';
  readonly problem?: string;
}

/** An SOP with what is known of its text. */
export interface SopState {
  readonly entry: RegistrySop;
  readonly loaded: LoadedSop | undefined;
  readonly problem: string | undefined;
  /** True where the text stays on a server. */
  readonly isRemote: boolean;
}

/** All SOPs of a registry, those with a problem among them, in its order. No text is parsed. */
export function sopStates(opened: OpenRegistry): readonly SopState[] {
  const { sops, problems } = loadSops(opened, process.cwd());
  const loaded = new Map(sops.map((sop) => [sop.entry, sop]));
  const messages = new Map(problems.map(({ entry, message }) => [entry, message]));
  return opened.registry.sops.map((entry) => {
    const source = opened.registry.sources[entry.source];
    const isRemote = source?.type === 'mcp' && source.remote === true;
    return { entry, loaded: loaded.get(entry), problem: messages.get(entry), isRemote };
  });
}

function textState({ loaded, problem, isRemote }: SopState): ListedSop['text'] {
  if (problem !== undefined) return 'problem';
  if (isRemote) return 'remote';
  return loaded?.document === undefined ? 'not-locked' : 'ok';
}

/** First heading of a text, as it is written: parsing a thousand SOPs for their titles takes seconds. */
function firstHeading({ text, bodyStart }: Document): string | undefined {
  return /^#{1,6}[ \t]+(\S.*?)[ \t#]*$/m.exec(text.slice(bodyStart, bodyStart + 4_096))?.[1];
}

/** What is listed of an SOP; with its model, more of it. */
export function listedSop(state: SopState, sop?: Sop): ListedSop {
  const { entry, loaded, problem } = state;
  const { name, source, status, services, tags, names, category, owner, promote } = entry;
  const title = sop?.title?.text ?? (loaded?.document && firstHeading(loaded.document));
  const description = entry.description ?? sop?.overview?.content?.text;
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
