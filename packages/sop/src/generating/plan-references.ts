import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { LoadedSop } from './file-plan.ts';
import type { PlanPart } from './plan-part.ts';

/** Plans reference files. */
export function planReferences(_plugin: PluginDeclaration, _sops: readonly LoadedSop[]): PlanPart {
  return { files: [], problems: [] };
}
