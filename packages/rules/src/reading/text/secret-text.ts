import { type Document, derive, type Range } from '@sopwright/document';
import type { ScannerHit } from '@sopwright/lint';
import { createStemFinder } from './stems.ts';

// What secretlint 11.7 looks for, and what is found here besides, as far as it takes to tell a sample from a secret.
const TOKENS = new RegExp(
  [
    '\\b(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}',
    'npm_\\w{36}',
    '(?:xox[a-z]|xapp)-[\\w-]{4,200}',
    'https://hooks\\.slack\\.com/services/T[\\w/]+',
    'gh[opusr]_\\w{36}|github_pat_\\w+',
    '[sr]k_live_\\w+|glpat-[\\w-]+|AIza[\\w-]{35}|\\bhf_[A-Za-z]{34}',
  ].join('|'),
  'g',
);
const ACCESS_KEY = /[Aa](?:ccess|CCESS)_?[Kk](?:ey|EY)["']?\s{0,9}(?::|=>|=)\s{0,9}["']?[A-Za-z0-9/+=]{40}/g;
// These are left to the scanner, whatever stands behind them.
const BEGINNINGS =
  /-----BEGIN[A-Z ]{0,20} ?PRIVATE KEY|"private_key"|_authToken=[^$\s<{]|x-oauth-basic@|T3BlbkFJ|sk-ant-api|lin_api_|\bSG\.\w|shp(?:pa|ca|at|ss)_|ops_ey/;
const PASSWORDS = /:\/\/[^\s/:@]{1,256}:[^\s/@]{1,256}@[^\s/:?#]*/g;
const STEMS: readonly string[] = [
  ...['A3T', 'akia', 'agpa', 'aida', 'aroa', 'aipa', 'anpa', 'anva', 'asia', 'SG.', 'xox', 'xapp-', 'ops_ey', 'hf_'],
  ...['accesskey', 'access_key', '-----begin', '"private_key"', '_authtoken=', 'npm_'],
  ...['x-oauth-basic@', 'hooks.slack.com', 't3blbkfj', 'sk-ant-api', 'lin_api_', 'shppa_', 'shpca_', 'shpat_'],
  ...['shpss_', 'ghp_', 'gho_', 'ghs_', 'ghu_', 'ghr_', 'github_pat_', 'k_live_', 'glpat-', 'aiza'],
];
const findStems = createStemFinder(STEMS);

/** `length`: how much of a match, from its end, is the secret. */
function holdsMoreThanSamples(text: string, pattern: RegExp, length = Number.POSITIVE_INFINITY): boolean {
  for (const [found] of text.matchAll(pattern)) if (!isSampleSecret(found.slice(-length))) return true;
  return false;
}

/**
 * True where a text has what may be a secret, and is no sample such as `AKIAIOSFODNN7EXAMPLE`: whether it is one is for
 * the scanner to tell, which is costly to load. Linear.
 */
export const mayHoldSecret: (document: Document) => boolean = derive((document) => {
  const { text } = document;
  if (holdsMoreThanSamples(text, PASSWORDS)) return true;
  if (findStems(document).length === 0) return false;
  return BEGINNINGS.test(text) || holdsMoreThanSamples(text, TOKENS) || holdsMoreThanSamples(text, ACCESS_KEY, 40);
});

// What the scanner leaves out, or looks for only when asked.
const FURTHER: readonly { readonly label: string; readonly pattern: RegExp }[] = [
  { label: 'aws/AWSAccessKeyID', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { label: 'stripe/live key', pattern: /\b[sr]k_live_[A-Za-z0-9]{20,}\b/g },
  { label: 'gitlab/access token', pattern: /\bglpat-[\w-]{20,}/g },
  { label: 'gcp/API key', pattern: /\bAIza[\w-]{35}(?![\w-])/g },
  { label: 'huggingface/access token', pattern: /\bhf_[A-Za-z]{34}\b/g },
];

/** Secrets of kinds that the scanner does not look for. */
export function furtherSecrets(text: string): readonly ScannerHit[] {
  return FURTHER.flatMap(({ label, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const range: Range = [index, index + found.length];
      return { range, label };
    }),
  );
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^aws\/.*secret/i, 'secret access key of AWS'],
  [/^aws\//, 'access key id of AWS'],
  [/^gcp\/(?:API|Private)/, 'key of Google Cloud'],
  [/^privatekey\//, 'private key'],
  [/^npm\//, 'token of npm'],
  [/^basicauth\//, 'password in an address'],
  [/^slack\//, 'token or webhook of Slack'],
  [/^sendgrid\//, 'key of SendGrid'],
  [/^shopify\//, 'token of Shopify'],
  [/^github\//, 'token of GitHub'],
  [/^gitlab\//, 'token of GitLab'],
  [/^openai\//, 'key of OpenAI'],
  [/^anthropic\//, 'key of Anthropic'],
  [/^linear\//, 'key of Linear'],
  [/^1password\//, 'token of 1Password'],
  [/^stripe\//, 'live key of Stripe'],
  [/^huggingface\//, 'token of Hugging Face'],
  [/^database-connection-string\//, 'password in a connection string'],
];

/** What kind of secret a hit is, in words. */
export function nameSecret(label: string): string {
  return NAMES.find(([pattern]) => pattern.test(label))?.[1] ?? `secret (${label})`;
}

const SAMPLE =
  /example|sample|dummy|fake|placeholder|change-?me|replace|redacted|your|insert|x{4,}|[<>{}$*…]|\.{3}|(.)\1{5,}|abcdef|123456|987654/i;
const USERINFO = /:\/\/([^\s/:@]*):([^\s/@]*)@([^\s/:?#]*)/;
const COMMON_PASSWORD =
  /^(?:pass(?:w(?:or)?d)?|my-?pass(?:word)?|pwd|secret|root|admin|user|test(?:ing)?|demo|guest|dev|local|postgres|mysql|mongo|redis|token|key|api_?key|pw|p)\d{0,4}$/i;

/** Bits of information per character: random text of some length has over 3.5, words and patterns have less. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function isSampleAddress(user: string, password: string, host: string): boolean {
  if (password === user || COMMON_PASSWORD.test(password) || SAMPLE.test(password) || SAMPLE.test(user)) return true;
  return !host.includes('.') || /^127\.|\.(?:example|test|local|localhost)$|example\.\w+$/.test(host);
}

/** True for what only shows the form of a secret: `AKIAIOSFODNN7EXAMPLE`, `ghp_xxxx`, `postgres://user:pass@db`. */
export function isSampleSecret(text: string): boolean {
  const [, user, password, host] = USERINFO.exec(text) ?? [];
  if (user !== undefined && password !== undefined && host !== undefined) return isSampleAddress(user, password, host);
  if (SAMPLE.test(text)) return true;
  // Past the prefix that all of its kind share.
  const random = text.replace(/^(?:[A-Za-z]{2,8}[-_])+|^https?:\/\/[^/]*\/|\s/g, '');
  return entropy(random) < (random.length >= 20 ? 3.2 : 2.5);
}
