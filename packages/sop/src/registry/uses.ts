import type { PluginDeclaration, SopSelection } from './plugin-declaration.ts';
import type { Registry, RegistrySop } from './registry.ts';

/** A place where a plugin uses an SOP. */
export interface SopUse {
  readonly plugin: string;
  /** What it becomes there. */
  readonly as: 'skill' | 'example' | 'reference' | 'command';
  /** Name of the skill, path of the reference; absent for others. */
  readonly name?: string;
}

function isSelected(sop: RegistrySop, selection: SopSelection | undefined): boolean {
  if (selection === undefined) return true;
  const { categories = [], services = [], names = [] } = selection;
  const isOfCategory = sop.category !== undefined && categories.includes(sop.category);
  return isOfCategory || names.includes(sop.name) || sop.services.some((service) => services.includes(service));
}

function usesIn(sop: RegistrySop, plugin: PluginDeclaration): readonly SopUse[] {
  const { name, skills, discovery, references, cursorCommands } = plugin;
  const uses: SopUse[] = [];
  if (skills !== undefined && sop.promote !== undefined && isSelected(sop, skills)) {
    const { skill } = sop.promote;
    uses.push({ plugin: name, as: 'skill', ...(skill !== undefined && { name: skill }) });
  }
  if (discovery !== undefined && isSelected(sop, discovery.examples)) {
    uses.push({ plugin: name, as: 'example', name: discovery.name });
  }
  for (const { path, sops } of references) {
    if (isSelected(sop, sops)) uses.push({ plugin: name, as: 'reference', name: path });
  }
  if (cursorCommands !== undefined && isSelected(sop, cursorCommands.sops)) uses.push({ plugin: name, as: 'command' });
  return uses;
}

/** Where plugins use an SOP. Drafts and deprecated ones are used nowhere. */
export function usesOf(sop: RegistrySop, { plugins }: Registry): readonly SopUse[] {
  return sop.status === 'active' ? plugins.flatMap((plugin) => usesIn(sop, plugin)) : [];
}

/** SOPs that a name leads to: the one whose key it is, else those that carry it for a client or a server. */
export function sopsNamed(name: string, sops: readonly RegistrySop[]): readonly RegistrySop[] {
  const own = sops.filter((sop) => sop.name === name);
  return own.length > 0
    ? own
    : sops.filter((sop) => sop.remoteName === name || Object.values(sop.names).includes(name));
}
