import { createDocument, type Document } from '@sopwright/document';
import { describe, expect, test } from 'vitest';
import { furtherSecrets, isSampleSecret, mayHoldSecret, nameSecret } from './secret-text.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters without a pattern, the same in every run; put together here so that no file holds what looks like a secret. */
function noise(length: number, alphabet = LETTERS): string {
  let state = 20_261_120;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return alphabet[state % alphabet.length] ?? '';
  }).join('');
}

function documentOf(content: string): Document {
  return createDocument({ path: 'SKILL.md', kind: 'skill', content });
}

const FURTHER = [
  ['aws/AWSAccessKeyID', `AKIA${noise(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`],
  ['stripe/live key', `sk_live_${noise(24)}`],
  ['gitlab/access token', `glpat-${noise(20)}`],
  ['gcp/API key', `AIza${noise(35)}`],
  ['huggingface/access token', `hf_${noise(34, LETTERS.slice(0, 52))}`],
] as const;

const OTHERS = [
  `ghp_${noise(36)}`,
  `github_pat_${noise(82)}`,
  `npm_${noise(36)}`,
  `xoxb-${noise(12, '0123456789')}-${noise(24)}`,
  `https://hooks.slack.com/services/T${noise(8)}/B${noise(8)}/${noise(24)}`,
  `sk-ant-api03-${noise(93)}AA`,
  `sk-proj-${noise(20)}T3BlbkFJ${noise(20)}`,
  `lin_api_${noise(40)}`,
  `SG.${noise(22)}.${noise(43)}`,
  `shpat_${noise(32)}`,
  `postgres://billing:${noise(16)}@db.acme.dev/billing`,
  `https://deploy:${noise(16)}@git.acme.dev/invoices.git`,
  `ops_ey${noise(120)}`,
  `AWS_SECRET_ACCESS_KEY=${noise(40)}`,
  ['-----BEGIN', 'OPENSSH', 'PRIVATE', 'KEY-----'].join(' '),
];

describe('furtherSecrets', () => {
  test.each(FURTHER)('finds %s', (label, secret) => {
    const text = `The key is ${secret}, keep it.`;
    expect(furtherSecrets(text)).toEqual([{ label, range: [11, 11 + secret.length] }]);
    expect(isSampleSecret(secret)).toBe(false);
  });

  test('finds nothing in words', () => {
    expect(furtherSecrets('ASIA is a continent, sk_live_ and AIza are prefixes, glpat-short too.')).toEqual([]);
  });
});

/** A private key of a kind, put together here for the same reason. */
function pem(kind: string, body: string, lineBreak = '\n'): string {
  const frame = (word: string): string =>
    `-----${[word, ...(kind === '' ? [] : [kind]), 'PRIVATE', 'KEY'].join(' ')}-----`;
  return [frame('BEGIN'), ...(body.match(/.{1,64}/g) ?? []), frame('END')].join(lineBreak);
}

const OPENSSH = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZWQyNTUxOQAAACB';

describe('private keys', () => {
  test.each([
    pem('EC', noise(160)),
    pem('', `MC4CAQAwBQYDK2VwBCIEI${noise(43)}=`),
    pem('OPENSSH', OPENSSH + noise(300)),
    pem('ENCRYPTED', noise(400)),
    pem('EC', noise(160), '\\n'),
  ])('finds %#', (key) => {
    const text = `Sign with\n${key}\n`;
    expect(furtherSecrets(text)).toEqual([{ label: 'privatekey/PEM', range: [10, 10 + key.length] }]);
    expect(isSampleSecret(key)).toBe(false);
    expect(mayHoldSecret(documentOf(text))).toBe(true);
  });

  test.each([
    pem('EC', 'YOURPRIVATEKEYHERE'.repeat(4)),
    pem('OPENSSH', OPENSSH + 'A'.repeat(200)),
    pem('', 'abcd'.repeat(30)),
  ])('takes %# for a sample', (key) => {
    expect(isSampleSecret(key)).toBe(true);
  });

  test.each([pem('EC', '...'), pem('', 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC...'), pem('', '<key>')])(
    'finds nothing in %#',
    (key) => {
      expect(furtherSecrets(key)).toEqual([]);
    },
  );
});

describe('mayHoldSecret', () => {
  test.each([...FURTHER.map(([, secret]) => secret), ...OTHERS])('lets the scanner see %#', (secret) => {
    expect(mayHoldSecret(documentOf(`Use ${secret} here.`))).toBe(true);
  });

  test('spares it documents without any beginning', () => {
    const text = 'See https://example.org/a:b, mail me@example.org, task-management and gh_cli.';
    expect(mayHoldSecret(documentOf(text))).toBe(false);
  });
});

describe('isSampleSecret', () => {
  test.each([
    'AKIAIOSFODNN7EXAMPLE',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'xoxb-your-bot-token',
    `ghp_${'x'.repeat(36)}`,
    `ghp_${'0123456789abcdef'.repeat(3).slice(0, 36)}`,
    'npm_<token>',
    'sk-...',
    'postgres://postgres:postgres@db:5432/app',
    'postgres://billing:password123@db.acme.dev/app',
    'mysql://root:hunter@localhost/app',
    'https://user:pass@tracking.acme.dev',
    `https://deploy:${noise(16)}@git.example.com`,
    `https://deploy:\${TOKEN}@git.acme.dev`,
  ])('knows %s as a sample', (text) => {
    expect(isSampleSecret(text)).toBe(true);
  });

  test('takes random text for a secret', () => {
    for (const secret of OTHERS.slice(0, -1)) expect(isSampleSecret(secret.replace(/^\w+=/, ''))).toBe(false);
  });
});

test('names secrets in words, and unknown ones by their label', () => {
  expect(nameSecret('aws/AWSSecretAccessKey')).toBe('a secret access key of AWS');
  expect(nameSecret('aws/AWSAccessKeyID')).toBe('an access key id of AWS');
  expect(nameSecret('github/GITHUB_TOKEN')).toBe('a token of GitHub');
  expect(nameSecret('acme/TOKEN')).toBe('a secret (acme/TOKEN)');
});
