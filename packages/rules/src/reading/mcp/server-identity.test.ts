import { describe, expect, it, test } from 'vitest';
import { normalizedUrl, serverIdentity } from './server-identity.ts';

const uvx = (...args: string[]) => ({ command: 'uvx', args });

describe('an address', () => {
  test.each([
    ['HTTPS://Example.COM:443/mcp/', 'https://example.com/mcp'],
    ['http://example.com:80', 'http://example.com'],
    [' https://example.com/Mcp?b=1&a=2#top ', 'https://example.com/Mcp?b=1&a=2'],
    ['https://example.com:8443//', 'https://example.com:8443'],
    ['https://me:secret@example.com/', 'https://me@example.com'],
  ])('%s', (written, one) => {
    expect(normalizedUrl(written)).toBe(one);
  });

  // biome-ignore lint/suspicious/noTemplateCurlyInString: a client's own way to write variables
  test.each(['', 'example.com', 'ftp://example.com', 'https://', 'https://${HOST}/mcp'])('%j is none', (written) => {
    expect(normalizedUrl(written)).toBeUndefined();
  });
});

describe('what an entry reaches', () => {
  it('is the same for one server, however it is reached and whatever version it has', () => {
    const key = (entry: Record<string, unknown>): unknown => serverIdentity(entry)?.key;
    const url = key({ url: 'https://aws-mcp.us-east-1.api.aws/mcp/' });
    const proxy = ['mcp-proxy-for-aws@1.6.4', 'https://aws-mcp.us-east-1.api.aws/mcp'];
    expect(key(uvx(...proxy))).toBe(url);
    expect(key(uvx(...proxy, '--metadata', 'A=1', 'B=2', '--skip-auth', '--tool-timeout=300'))).toBe(url);
    expect(key({ httpUrl: 'https://aws-mcp.us-east-1.api.aws/mcp' })).toBe(url);
    expect(key({ command: 'npx', args: ['-y', 'server@1.0.0', '-v'] })).toBe(
      key({ command: 'npx.cmd', args: ['server', '-v'] }),
    );
    expect(key({ ...uvx('server'), env: { FASTMCP_LOG_LEVEL: 'ERROR' } })).toBe(key(uvx('--from', 'server')));
  });

  it('differs in all that may matter', () => {
    const url = 'https://example.com/mcp';
    const entries = [
      { url },
      { url, headers: { Authorization: 'a' } },
      { url, headers: { Authorization: 'b' } },
      { url: `${url}?x` },
      uvx('mcp-proxy-for-aws', url, '--profile', 'a'),
      uvx('mcp-proxy-for-aws', url, '--profile', 'b'),
      uvx('mcp-proxy-for-aws', url, '--read-only'),
      { ...uvx('mcp-proxy-for-aws', url), env: { AWS_REGION: 'eu-west-1' } },
      uvx('server'),
      uvx('server', '--allow-write'),
      { ...uvx('server'), env: { AWS_PROFILE: 'a' } },
      { ...uvx('server'), env: { AWS_PROFILE: 'b' } },
      { command: 'docker', args: ['run', '-v', '/a:/a', 'server'] },
      { command: 'docker', args: ['run', '-v', '/b:/b', 'server'] },
      { command: 'npx', args: ['server'] },
      { command: 'node', args: ['server'] },
    ];
    const keys = entries.map((entry) => serverIdentity(entry)?.key);
    expect(new Set(keys).size).toBe(entries.length);
  });

  it('says which profile it is started with', () => {
    expect(serverIdentity({ ...uvx('server'), env: { AWS_PROFILE: 'a' } })?.profile).toBe('a');
    expect(serverIdentity(uvx('server', '--profile', 'b'))?.profile).toBe('b');
    expect(serverIdentity(uvx('server', '--profile=c'))?.profile).toBe('c');
    expect(serverIdentity(uvx('server'))?.profile).toBeUndefined();
  });

  it('is not known of an entry that is switched off, says nothing or is no text', () => {
    for (const entry of [
      { url: 'https://a.example', disabled: true },
      { command: 'npx', enabled: false },
      {},
      { url: 5 },
    ]) {
      expect(serverIdentity(entry)).toBeUndefined();
    }
    expect(serverIdentity({ command: '', args: 'x', env: 7, cwd: {} })?.isLocal).toBe(true);
  });
});
