import { oneLine } from './shown-text.ts';

/** Most characters of a skill's name. */
const MAX_SKILL_NAME = 64;

const SKILL_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for a name that every client takes for a skill. */
export function isSkillName(name: string): boolean {
  return name.length <= MAX_SKILL_NAME && SKILL_NAME.test(name);
}

/** A text as lower-case letters, digits and hyphens, at most 64 of them; empty where it has neither letter nor digit. */
export function slugOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, MAX_SKILL_NAME).replace(/-$/, '');
}

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?<!\.)$/;

/** A 32-bit FNV-1a hash as 8 hex digits: tells two names apart, and is no secret. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/**
 * A file's name, without extension, for an SOP with any name: the name itself where every file system takes it, or else
 * what is left of it and a hash.
 */
export function fileNameOf(name: string): string {
  const bare = name.replace(/(?:\.sop|\.script)?\.md$/i, '');
  if (FILE_NAME.test(bare) && !DEVICE.test(bare)) return bare;
  return [slugOf(name).slice(0, 48), shortHash(name)].filter((part) => part !== '').join('-');
}

/** Words that are written in capitals wherever they stand. */
const CAPITALS: ReadonlySet<string> = new Set([
  ...[
    'acl',
    'ai',
    'alb',
    'ami',
    'api',
    'arn',
    'aws',
    'az',
    'cdk',
    'ci',
    'cli',
    'cpu',
    'css',
    'csv',
    'db',
    'dns',
    'dsql',
  ],
  ...[
    'ebs',
    'ec2',
    'ecr',
    'ecs',
    'efs',
    'eks',
    'elb',
    'emr',
    'gpu',
    'html',
    'http',
    'https',
    'iam',
    'id',
    'ip',
    'json',
  ],
  ...['kms', 'mcp', 'mfa', 'ml', 'nat', 'pdf', 'rag', 'rds', 's3', 'sdk', 'ses', 'sns', 'sop', 'sql', 'sqs', 'ssh'],
  ...['sso', 'sts', 'tls', 'ui', 'url', 'vm', 'vpc', 'vpn', 'waf', 'xml', 'yaml'],
]);

/** A name as a title: `secure-s3-buckets` is "Secure S3 buckets". */
export function titleOf(name: string): string {
  const words = oneLine(name)
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word));
  const title = words.join(' ');
  return title.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
