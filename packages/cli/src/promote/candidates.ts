import { triggersIn } from '@sopwright/rules';
import { type LoadedSop, slugOf, standaloneDescription } from '@sopwright/sop/generating';
import type { PluginDeclaration } from '@sopwright/sop/registry';
import { loadTokenCounter } from '@sopwright/workspace';
import type { Candidate, DiscoveryEntry } from './candidate.ts';

function candidateOf(loaded: LoadedSop, count: (text: string) => number): Candidate {
  const { entry } = loaded;
  const { name, names, promote, status } = entry;
  const skill = promote?.skill ?? slugOf(name);
  const made = standaloneDescription(loaded, promote ?? { mode: 'embedded' });
  // What the registry says is taken as it stands by whoever makes the skill; here it has to say when to use it as well.
  const description = made !== undefined && triggersIn(made).length > 0 ? made : undefined;
  return {
    name,
    names: [name, ...Object.values(names)],
    status,
    isPromoted: promote !== undefined,
    skill,
    tokens: made === undefined ? 0 : count(`- ${skill}: ${made}`),
    ...(description === undefined ? {} : { description }),
  };
}

/** The SOPs of a registry as candidates, and its discovery skills, with what each costs. */
export async function candidatesOf({
  sops,
  plugins,
}: {
  readonly sops: readonly LoadedSop[];
  readonly plugins: readonly PluginDeclaration[];
}): Promise<{ readonly candidates: readonly Candidate[]; readonly discovery: readonly DiscoveryEntry[] }> {
  const counter = await loadTokenCounter('o200k_base');
  const count = (text: string): number => counter.count(text);
  const discovery = plugins.flatMap(({ discovery: skill }): DiscoveryEntry[] => {
    if (skill === undefined) return [];
    const { name, description } = skill;
    return [{ name, description, tokens: count(`- ${name}: ${description}`) }];
  });
  return { candidates: sops.map((loaded) => candidateOf(loaded, count)), discovery };
}
