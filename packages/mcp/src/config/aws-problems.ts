import path from 'node:path';
import { clip } from '@sopwright/document';
import { nearest } from '@sopwright/lint';
import type { ServerConfig } from '../server-config.ts';
import type { ReadFile } from './config-text.ts';
import { type EntryContext, report } from './entry-context.ts';
import { nodeAt } from './value-node.ts';

/** Profiles of the user's AWS configuration; `undefined` where it cannot be read. */
export interface AwsProfiles {
  readonly names: ReadonlySet<string>;
  /** Profiles that set a region. */
  readonly withRegion: ReadonlySet<string>;
}

/** Servers of awslabs that call no region of AWS. */
const WITHOUT_REGION = /aws-documentation-mcp-server|aws-knowledge|aws-diagram-mcp-server|aws-pricing-mcp-server/;

function readProfiles(text: string, into: { readonly names: Set<string>; readonly withRegion: Set<string> }): void {
  let profile: string | undefined;
  for (const line of text.split('\n')) {
    const [, section] = /^\s*\[\s*(?:profile\s+)?([^\]]{1,200}?)\s*\]/.exec(line) ?? [];
    if (section !== undefined) {
      profile = section;
      into.names.add(section);
    } else if (profile !== undefined && /^\s*region\s*=\s*\S/.test(line)) into.withRegion.add(profile);
  }
}

/** Reads the names of the user's AWS profiles, and nothing else of these files. */
export function awsProfiles(
  { env, home }: { readonly env: Readonly<Record<string, string | undefined>>; readonly home: string },
  readFile: ReadFile,
): AwsProfiles | undefined {
  const config = env.AWS_CONFIG_FILE ?? path.join(home, '.aws', 'config');
  const credentials = env.AWS_SHARED_CREDENTIALS_FILE ?? path.join(home, '.aws', 'credentials');
  const into = { names: new Set<string>(), withRegion: new Set<string>() };
  const tryRead = (file: string): boolean => {
    try {
      readProfiles(readFile(file), into);
      return true;
    } catch {
      return false;
    }
  };
  const isRead = tryRead(config);
  return tryRead(credentials) || isRead ? into : undefined;
}

/** Notes a profile that does not exist, and a server of awslabs without a region. */
export function checkAws(context: EntryContext, server: ServerConfig, profiles: () => AwsProfiles | undefined): void {
  const { transport } = server;
  if (transport?.type !== 'stdio') return;
  const { env } = context.surroundings.input;
  const written = nodeAt(context.entry.value, ['env', 'AWS_PROFILE']);
  const profile = transport.env.AWS_PROFILE;
  if (written !== undefined && profile !== undefined && profile !== '' && !profile.includes('${')) {
    const known = profiles();
    if (known !== undefined && !known.names.has(profile)) {
      const near = nearest(profile, [...known.names]);
      const expected = near === undefined ? 'expected a profile of ~/.aws/config' : `expected "${near}"`;
      const message = `AWS profile "${clip(profile, 60)}" does not exist, ${expected}.`;
      report(context, 'warning', 'unknown-aws-profile', { message, at: written });
    }
  }
  const line = [transport.command, ...transport.args].join(' ');
  if (!/\bawslabs[./]/.test(line) || WITHOUT_REGION.test(line)) return;
  const region = ['AWS_REGION', 'AWS_DEFAULT_REGION'].some(
    (name) => transport.env[name] !== undefined || (env[name] ?? '') !== '',
  );
  if (region || profiles()?.withRegion.has(profile ?? env.AWS_PROFILE ?? 'default') === true) return;
  const message = 'No region is set for this AWS server, expected `AWS_REGION` in `env`.';
  report(context, 'info', 'missing-aws-region', { message });
}
