import { loadTokenCounter } from '@sopwright/workspace';
import type { Configuration } from './configuration.ts';

/** Rules that count tokens. */
const COUNTING_RULES: readonly string[] = ['body/too-many-tokens'];

/** Loads the encoder where a rule that counts is on, for all files or by an override for some. */
export async function loadTokenCounters({ config, resolver }: Configuration): Promise<void> {
  const isCounting = COUNTING_RULES.some(
    (id) =>
      (resolver.settings.get(id)?.severity ?? 'off') !== 'off' || config.overrides.some(({ rules }) => id in rules),
  );
  if (!isCounting) return;
  await loadTokenCounter('o200k_base');
}
