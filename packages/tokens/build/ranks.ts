/** What an encoder is built from, in the words of the `tiktoken` package. */
export interface EncoderRanks {
  /** Merge ranks, base64, in tiktoken's compact lines. */
  readonly bpe_ranks: string;
  readonly special_tokens: Record<string, number>;
  /** Pattern that cuts a text into pieces before they are merged. */
  readonly pat_str: string;
}

function isRanks(value: unknown): value is EncoderRanks {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bpe_ranks' in value &&
    typeof value.bpe_ranks === 'string' &&
    'pat_str' in value &&
    typeof value.pat_str === 'string' &&
    'special_tokens' in value &&
    typeof value.special_tokens === 'object'
  );
}

function defaultOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'default' in value ? value.default : undefined;
}

/**
 * Takes the ranks out of an imported encoder module. They are its default export, or the default of that where a
 * CommonJS build was wrapped on import.
 *
 * @throws Error when the module holds no ranks.
 */
export function readRanks(module: unknown): EncoderRanks {
  const outer = defaultOf(module);
  const ranks = [outer, defaultOf(outer)].find(isRanks);
  if (ranks === undefined) throw new Error('the tiktoken encoder module holds no merge ranks');
  return ranks;
}
