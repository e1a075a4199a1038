// ../tokens/src/ranks.ts
function isRanks(value) {
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
function defaultOf(value) {
  return typeof value === 'object' && value !== null && 'default' in value ? value.default : void 0;
}
/**
 * Takes the ranks out of an imported encoder module. They are its default export, or the default of that where a
 * CommonJS build was wrapped on import.
 *
 * @throws Error when the module holds no ranks.
 */
function readRanks(module) {
  const outer = defaultOf(module);
  const ranks = [outer, defaultOf(outer)].find(isRanks);
  if (ranks === void 0) throw new Error('the tiktoken encoder module holds no merge ranks');
  return ranks;
}
// ../tokens/src/counter.ts
const LONG_RUN = /([\p{L}\p{M}]{500}|[^\s\p{L}\p{N}]{500}|\s{500})/u;
const loading = /* @__PURE__ */ new Map();
const loaded = /* @__PURE__ */ new Map();
async function importRanks(encoding) {
  switch (encoding) {
    case 'o200k_base':
      return import('tiktoken/encoders/o200k_base');
    case 'cl100k_base':
      return import('tiktoken/encoders/cl100k_base');
  }
}
async function load(encoding) {
  const [{ Tiktoken }, module] = await Promise.all([import('tiktoken/lite'), importRanks(encoding)]);
  const ranks = readRanks(module);
  const encoder = new Tiktoken(ranks.bpe_ranks, ranks.special_tokens, ranks.pat_str);
  const countPiece = (text) => encoder.encode_ordinary(text).length;
  const counter = {
    encoding,
    count: (text) => text.split(LONG_RUN).reduce((sum, piece) => sum + countPiece(piece), 0),
  };
  loaded.set(encoding, counter);
  return counter;
}
/**
 * Loads the counter of an encoding, once per process. It takes about 0.3 s and 65 MB for `o200k_base`, so await
 * it only where something will count.
 *
 * @throws Error when the encoder is missing or damaged; a later call tries again.
 */
function loadCounter(encoding) {
  const known = loading.get(encoding);
  if (known !== void 0) return known;
  const started = load(encoding);
  loading.set(encoding, started);
  started.catch(() => loading.delete(encoding));
  return started;
}
/** The counter of an encoding if {@link loadCounter} has finished for it; for callers that cannot wait. */
function loadedCounter(encoding) {
  return loaded.get(encoding);
}

export { loadCounter as t, loadedCounter as n };
