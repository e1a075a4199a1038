import path from 'node:path';
import { createLineIndex } from '@sopwright/document';
import type { FolderSource, RegistrySource } from '@sopwright/sop/registry';
import { isWithin } from '@sopwright/workspace';
import { findRegistry, type OpenRegistry, openRegistry } from '@sopwright/workspace/registry';
import { shownHere } from '../options.ts';

/** What the registry around a new SOP says. */
export interface RegistryGround {
  /** Folder of its first source that is a folder, absolute. */
  readonly folder?: string;
  /** Where it has an SOP of this name: `sopwright.registry.yaml:12`. */
  placeOf(name: string): string | undefined;
}

function isFolder(source: RegistrySource): source is FolderSource {
  return source.type === 'folder';
}

function placeIn({ file, registry, text }: OpenRegistry, name: string): string | undefined {
  const entry = registry.sops.find((sop) => sop.name === name || Object.values(sop.names).includes(name));
  return entry === undefined ? undefined : `${file}:${createLineIndex(text).position(entry.range[0]).line}`;
}

/**
 * Reads the registry upward from `cwd`, within the project; `undefined` where there is none.
 *
 * @throws ProblemError `config` where it cannot be read
 */
export function readRegistryGround(cwd: string, top: string): RegistryGround | undefined {
  const root = findRegistry(cwd);
  if (root === undefined || !isWithin(top, root)) return undefined;
  const opened = openRegistry(cwd);
  const source = Object.values(opened.registry.sources).find(isFolder);
  return {
    placeOf: (name) => placeIn(opened, name),
    ...(source === undefined ? {} : { folder: path.resolve(root, source.folder) }),
  };
}

/** What puts a new SOP, or its folder, into the registry. */
export function addLine(folder: string): string {
  return `To serve it and make skills of it, list it in the registry: sopwright registry add ${shownHere(folder)}`;
}
