import { type Document, derive, type Range } from '@sopwright/document';
import type { ScannerHit } from '@sopwright/lint';
import { matchesOf } from './matches.ts';
import { createPieceFinder } from './stems.ts';

/** A kind of secret by the look of it. */
interface Kind {
  /** Texts of which every secret of this kind has one in it or right before it. */
  readonly pieces: readonly string[];
  readonly pattern: RegExp;
  /** How much of a match, from its end, is the secret: only that tells a sample. */
  readonly length?: number;
  /** True where the match is a beginning, too short to tell a sample by. */
  readonly isBeginning?: true;
}

function literal(...pieces: readonly string[]): Kind {
  return { pieces, pattern: new RegExp(pieces.join('|'), 'g'), isBeginning: true };
}

const KEY = ['', '_'].flatMap((joint) => ['key', 'Key', 'KEY'].map((key) => joint + key));

// What secretlint 11.7 looks for, and what is found here besides.
const KINDS: readonly Kind[] = [
  {
    pieces: ['A3T', 'AKIA', 'AGPA', 'AIDA', 'AROA', 'AIPA', 'ANPA', 'ANVA', 'ASIA'],
    pattern: /\b(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}/g,
  },
  {
    pieces: KEY.flatMap((key) => [`ccess${key}`, `CCESS${key}`]),
    pattern: /(?:ccess|CCESS)_?[Kk](?:ey|EY)["']?\s{0,9}(?::|=>|=)\s{0,9}["']?[A-Za-z0-9/+=]{40}/g,
    length: 40,
  },
  { pieces: ['npm_'], pattern: /npm_\w{36}/g },
  { pieces: ['xox', 'xapp-'], pattern: /(?:xox[a-z]|xapp)-[\w-]{4,200}/g },
  { pieces: ['hooks.slack.com'], pattern: /https:\/\/hooks\.slack\.com\/services\/T[\w/]+/gi },
  { pieces: ['ghp_', 'gho_', 'ghq_', 'ghu_', 'ghs_', 'ghr_'], pattern: /gh[opqusr]_\w{36}/g },
  { pieces: ['github_pat_'], pattern: /github_pat_\w+/g },
  { pieces: ['sk_live_', 'rk_live_'], pattern: /[sr]k_live_\w+/g },
  { pieces: ['glpat-'], pattern: /glpat-[\w-]+/g },
  { pieces: ['AIza'], pattern: /AIza[\w-]{35}/g },
  { pieces: ['hf_'], pattern: /\bhf_[A-Za-z]{34}/g },
  { pieces: ['-----BEGIN'], pattern: /-----BEGIN[A-Z ]{0,20} ?PRIVATE KEY/g, isBeginning: true },
  { pieces: ['_authToken='], pattern: /_authToken=[^$\s<{]/g, isBeginning: true },
  { pieces: ['SG.'], pattern: /\bSG\.\w/g, isBeginning: true },
  literal('"private_key"', 'x-oauth-basic@', 'T3BlbkFJ', 'sk-ant-api', 'lin_api_', 'ops_ey'),
  literal('shppa_', 'shpca_', 'shpat_', 'shpss_'),
];
const PASSWORD: Kind = { pieces: [], pattern: /:\/\/[^\s/:@]{1,256}:[^\s/@]{1,256}@[^\s/:?#]*/g };
const findPieces = createPieceFinder(KINDS.flatMap(({ pieces }) => pieces));

function holdsMoreThanSamples(
  text: string,
  { pattern, length = Number.POSITIVE_INFINITY, isBeginning }: Kind,
): boolean {
  return matchesOf(pattern, text).some(([found]) => isBeginning || !isSampleSecret(found.slice(-length)));
}

/**
 * True where a text has what may be a secret, and is no sample such as `AKIAIOSFODNN7EXAMPLE`: whether it is one is for
 * the scanner to tell, which is costly to load. Linear.
 */
export const mayHoldSecret: (document: Document) => boolean = derive((document) => {
  const found = findPieces(document);
  const kinds = found.length === 0 ? [] : KINDS.filter(({ pieces }) => pieces.some((piece) => found.includes(piece)));
  const addresses = document.text.includes('@') && document.text.includes('://') ? [PASSWORD] : [];
  return [...addresses, ...kinds].some((kind) => holdsMoreThanSamples(document.text, kind));
});

// What the scanner leaves out, or looks for only when asked.
const FURTHER: readonly { readonly label: string; readonly pattern: RegExp }[] = [
  { label: 'aws/AWSAccessKeyID', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { label: 'stripe/live key', pattern: /\b[sr]k_live_[A-Za-z0-9]{20,}\b/g },
  { label: 'gitlab/access token', pattern: /\bglpat-[\w-]{20,}/g },
  { label: 'gcp/API key', pattern: /\bAIza[\w-]{35}(?![\w-])/g },
  { label: 'huggingface/access token', pattern: /\bhf_[A-Za-z]{34}\b/g },
  // The scanner tells RSA keys that parse; these are EC, Ed25519, OpenSSH and encrypted keys as well, in JSON too.
  {
    label: 'privatekey/PEM',
    pattern:
      /-----BEGIN (?:(?:EC|RSA|DSA|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----(?:\s|\\[rn]){1,8}[A-Za-z0-9+/]{32}(?:[A-Za-z0-9+/=\s]|\\[rn]){16,20000}(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
  },
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
  [/^aws\/.*secret/i, 'a secret access key of AWS'],
  [/^aws\//, 'an access key id of AWS'],
  [/^gcp\/(?:API|Private)/, 'a key of Google Cloud'],
  [/^privatekey\//, 'a private key'],
  [/^npm\//, 'a token of npm'],
  [/^basicauth\//, 'a password in an address'],
  [/^slack\//, 'a token or webhook of Slack'],
  [/^sendgrid\//, 'a key of SendGrid'],
  [/^shopify\//, 'a token of Shopify'],
  [/^github\//, 'a token of GitHub'],
  [/^gitlab\//, 'a token of GitLab'],
  [/^openai\//, 'a key of OpenAI'],
  [/^anthropic\//, 'a key of Anthropic'],
  [/^linear\//, 'a key of Linear'],
  [/^1password\//, 'a token of 1Password'],
  [/^stripe\//, 'a live key of Stripe'],
  [/^huggingface\//, 'a token of Hugging Face'],
  [/^database-connection-string\//, 'a password in a connection string'],
];

/** What kind of secret a hit is, in words and with its article. */
export function nameSecret(label: string): string {
  return NAMES.find(([pattern]) => pattern.test(label))?.[1] ?? `a secret (${label})`;
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

const KEY_FRAME = /-----(?:BEGIN|END) [A-Z ]*PRIVATE KEY-----|\s|\\[rn]/g;
/** What every key of OpenSSH begins with. */
const OPENSSH_HEAD = /^b3BlbnNzaC1rZXktdjEA[A-Za-z0-9]{0,60}?(?=AAAA[A-Z])/;

/** True for a private key whose body is words or a pattern; what is random is told by its letters alone. */
function isSampleKey(block: string): boolean {
  const body = block.replace(KEY_FRAME, '').replace(OPENSSH_HEAD, '');
  return /EXAMPLE|SAMPLE|DUMMY|FAKE|PLACEHOLDER|REDACTED|YOUR|\.{3}|…|[<>{}]/.test(body) || entropy(body) < 4.2;
}

/** True for what only shows the form of a secret: `AKIAIOSFODNN7EXAMPLE`, `ghp_xxxx`, `postgres://user:pass@db`. */
export function isSampleSecret(text: string): boolean {
  if (text.startsWith('-----BEGIN')) return isSampleKey(text);
  const [, user, password, host] = USERINFO.exec(text) ?? [];
  if (user !== undefined && password !== undefined && host !== undefined) return isSampleAddress(user, password, host);
  if (SAMPLE.test(text)) return true;
  // Past the prefix that all of its kind share.
  const random = text.replace(/^(?:[A-Za-z]{2,8}[-_])+|^https?:\/\/[^/]*\/|\s/g, '');
  return entropy(random) < (random.length >= 20 ? 3.2 : 2.5);
}
