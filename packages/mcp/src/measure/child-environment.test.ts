import { describe, expect, test } from 'vitest';
import { entry } from '../../test-support/server-entries.ts';
import { childEnvironment } from './child-environment.ts';
import { configuredValues, redact } from './configured-values.ts';

const own = {
  PATH: '/bin',
  AWS_SECRET_ACCESS_KEY: 'of our own',
  HTTPS_PROXY: 'http://proxy:3128',
  npm_config_registry: 'https://me:word@registry.example/',
  UV_INDEX_URL: 'https://index.example/simple',
  UV_CACHE_DIR: '/cache/uv',
  npm_config_cache: '/cache/npm',
};

function environment(command: string, configured: Readonly<Record<string, string>> = {}): Record<string, string> {
  return childEnvironment({ command, configured, home: '/h', own });
}

describe('the environment of a server', () => {
  test('is a short list and what the config sets, which wins', () => {
    expect(environment('node', { PATH: '/mine', A: '1' })).toMatchObject({ PATH: '/mine', A: '1', HOME: '/h' });
    const names = Object.keys(environment('/usr/bin/node')).filter(
      (name) => !['HOME', 'PATH', 'USERPROFILE'].includes(name),
    );
    expect(names).toEqual([]);
  });

  test.each(['uvx', '/opt/bin/npx', 'C:\\node\\npx.cmd'])(
    '%s gets its registry and cache, but no password',
    (command) => {
      expect(environment(command)).toEqual({
        ...environment('node'),
        HTTPS_PROXY: 'http://proxy:3128',
        UV_INDEX_URL: 'https://index.example/simple',
        UV_CACHE_DIR: '/cache/uv',
        npm_config_cache: '/cache/npm',
      });
    },
  );
});

test('values of the config are redacted, the longest first, short ones and none else left', () => {
  const config = entry('s', {
    type: 'http',
    url: 'https://h/',
    headers: { authorization: 'Bearer abcdefgh', 'x-flag': 'on', 'x-long': 'abcdefghij' },
  });
  const values = configuredValues(config);
  expect(redact('on abcdefghij, Bearer abcdefgh; abcdefgh. https://h/', values)).toBe(
    'on [redacted], [redacted]; [redacted]. https://h/',
  );
});
