import type { Settings } from '@sopwright/lint';

/** Rules that count tokens; none of them is recommended, since loading an encoder costs more than linting. */
const COUNTING_RULES: readonly string[] = ['body/too-many-tokens'];

/** Loads the encoder where a rule that counts is on. */
export async function loadTokenCounters(settings: Settings): Promise<void> {
  const isCounting = COUNTING_RULES.some((id) => (settings.get(id)?.severity ?? 'off') !== 'off');
  if (!isCounting) return;
  const { loadCounter } = await import('@sopwright/tokens');
  await loadCounter('o200k_base');
}
