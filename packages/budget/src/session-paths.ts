import type { ListedSource } from './listing.ts';

/** A folder below the project as one below the session's folder; it stays where it lies outside of that. */
function moved(folder: string, { added, dropped }: { readonly added: string; readonly dropped: string }): string {
  if (`${folder}/` === dropped) return '';
  return folder.startsWith(dropped) ? `${added}${folder.slice(dropped.length)}`.replace(/\/$/, '') : folder;
}

/**
 * A source as a session started in the working directory sees it: `path` and `pluginRoot`, which are relative to the top
 * of the source's own project, become relative to the working directory. A skill in `.claude/skills` of a repository
 * further down is then none that the session lists; one in `.claude/skills` of the working directory is, wherever the
 * top of the repository is. Sources above the working directory stay as they are.
 */
export function seenFromSession(source: ListedSource): ListedSource {
  const { file, path, pluginRoot } = source;
  if (path === undefined || path === file || file.startsWith('../') || file.startsWith('~/')) return source;
  const step = file.endsWith(path)
    ? { added: file.slice(0, -path.length), dropped: '' }
    : { added: '', dropped: path.endsWith(`/${file}`) ? path.slice(0, -file.length) : '' };
  if (step.added === '' && step.dropped === '') return source;
  return { ...source, path: file, ...(pluginRoot === undefined ? {} : { pluginRoot: moved(pluginRoot, step) }) };
}
