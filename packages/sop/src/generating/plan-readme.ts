import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { PlannedRegion } from './file-plan.ts';
import type { GeneratedSkill } from './plan-part.ts';

/** Plans the regions of the plugin's README. */
export function planReadme(
  _plugin: PluginDeclaration,
  _skills: readonly GeneratedSkill[],
  _countTokens: ((text: string) => number) | undefined,
): readonly PlannedRegion[] {
  return [];
}
