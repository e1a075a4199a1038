// One measurement in a process of its own: encoder-run.mjs LIBRARY ENCODING TEXTS TOKENS TASK. Prints JSON.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [library, encoding, textsFile, built, task] = process.argv.slice(2);
const tables = join(import.meta.dirname, '../../packages/tokens/tables');

/** Each makes a counter from nothing, as a program would that has not counted yet. */
const libraries = {
  sopwright: async () => {
    const { createCounter } = await import(pathToFileURL(join(built, 'index.js')).href);
    const counter = createCounter(encoding, readFileSync(join(tables, `${encoding}.bin`)));
    return (text) => counter.count(text);
  },
  tiktoken: async () => {
    const [{ Tiktoken }, { default: ranks }] = await Promise.all([
      import('tiktoken/lite'),
      import(`tiktoken/encoders/${encoding}`),
    ]);
    const { bpe_ranks, special_tokens, pat_str } = ranks.default ?? ranks;
    const encoder = new Tiktoken(bpe_ranks, special_tokens, pat_str);
    return (text) => encoder.encode_ordinary(text).length;
  },
  'gpt-tokenizer': async () => {
    const isNew = encoding === 'o200k_base';
    const module = isNew ? import('gpt-tokenizer/encoding/o200k_base') : import('gpt-tokenizer/encoding/cl100k_base');
    const { countTokens } = await module;
    const options = { disallowedSpecial: new Set() };
    return (text) => countTokens(text, options);
  },
};

const schedule = `/proc/self/task/${process.pid}/schedstat`;
/** Milliseconds of the main thread: others on a busy machine do not stretch them. The clock where there is no Linux. */
const now = existsSync(schedule)
  ? () => Number(readFileSync(schedule, 'utf8').split(' ')[0]) / 1e6
  : () => performance.now();
const elapsed = (from) => now() - from;
const sum = (count, texts) => texts.reduce((total, text) => total + count(text), 0);
const texts = JSON.parse(readFileSync(textsFile, 'utf8'));

function measureSpeed(count) {
  const from = now();
  const tokens = sum(count, texts.chunks);
  const seconds = elapsed(from) / 1000;
  const bytes = texts.chunks.reduce((total, text) => total + Buffer.byteLength(text), 0);
  return { megabytesPerSecond: bytes / 1e6 / seconds, tokens };
}

function* allCodePoints() {
  for (let first = 0; first < 0x110000; first += 8) {
    const points = Array.from({ length: 8 }, (_, at) => String.fromCodePoint(first + at));
    yield points.map((point) => `A${point}b1${point} ${point}`).join('');
  }
}

async function compareAll(count) {
  const oracle = await libraries.tiktoken();
  const kinds = { ...texts.exact, 'texts of all code points': [...allCodePoints()] };
  return Object.entries(kinds).map(([kind, list]) => {
    const different = list.filter((text) => count(text) !== oracle(text)).length;
    return { kind, texts: list.length, different };
  });
}

function measureHostile(count) {
  return Object.entries(texts.hostile).map(([name, text]) => {
    const from = now();
    count(text);
    return { name, milliseconds: elapsed(from) };
  });
}

const from = now();
const count = await libraries[library]();
count('a');
const load = elapsed(from);
const tasks = {
  speed: () => {
    const cold = now();
    const tokens = sum(count, texts.descriptions);
    const descriptions = elapsed(cold);
    return { load, descriptions, tokensOfDescriptions: tokens, ...measureSpeed(count) };
  },
  exactness: () => compareAll(count),
  hostile: () => measureHostile(count),
};
process.stdout.write(JSON.stringify(await tasks[task]()));
