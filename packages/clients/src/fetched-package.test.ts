// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the hosts' own way to write variables
import { describe, expect, test } from 'vitest';
import { fetchedPackage } from './fetched-package.ts';

describe('a package that a command fetches', () => {
  test.each<[string, readonly string[], string, boolean]>([
    ['npx', ['server'], 'server', false],
    ['npx', ['-y', '@scope/server'], '@scope/server', false],
    ['npx', ['-y', '@scope/server@1.2.3', '--flag'], '@scope/server@1.2.3', true],
    ['npx', ['-y', 'server@latest'], 'server@latest', false],
    ['npx', ['-y', 'server@^1.2.3'], 'server@^1.2.3', false],
    ['npx', ['-y', 'server@1.2'], 'server@1.2', false],
    ['npx', ['-y', 'server@1.2.3-beta.1'], 'server@1.2.3-beta.1', true],
    ['npx', ['--package', 'server@1.2.3', 'bin'], 'server@1.2.3', true],
    ['npx', ['--package=server', '-c', 'bin'], 'server', false],
    ['C:\\node\\npx.cmd', ['server@1.2.3'], 'server@1.2.3', true],
    ['cmd', ['/c', 'npx', '-y', 'server'], 'server', false],
    ['pnpm', ['dlx', 'server'], 'server', false],
    ['bunx', ['server@2.0.0'], 'server@2.0.0', true],
    ['uvx', ['server'], 'server', false],
    ['uvx', ['server@latest'], 'server@latest', false],
    ['uvx', ['server==1.2.3'], 'server==1.2.3', true],
    ['uvx', ['server@1.2'], 'server@1.2', true],
    ['uvx', ['server[cli]==1.2.3'], 'server[cli]==1.2.3', true],
    ['uvx', ['--python', '3.12', '--from', 'server>=1', 'bin'], 'server>=1', false],
    ['uvx', ['--from', 'git+https://github.com/o/r', 'bin'], 'git+https://github.com/o/r', false],
    ['uvx', ['--from', 'git+https://github.com/o/r@abc123', 'bin'], 'git+https://github.com/o/r@abc123', true],
    ['uv', ['tool', 'run', 'server'], 'server', false],
    ['pipx', ['run', 'server==1.0'], 'server==1.0', true],
    ['docker', ['run', '-i', '--rm', '-e', 'TOKEN', 'mcp/server'], 'mcp/server', false],
    ['docker', ['run', '--rm', 'mcp/server:latest'], 'mcp/server:latest', false],
    ['docker', ['run', 'registry.example:5000/mcp/server'], 'registry.example:5000/mcp/server', false],
    ['docker', ['run', 'ghcr.io/o/server:0.4.1'], 'ghcr.io/o/server:0.4.1', true],
    ['docker', ['run', `server@sha256:${'a'.repeat(64)}`], `server@sha256:${'a'.repeat(64)}`, true],
  ])('%s %j', (command, args, spec, isPinned) => {
    const found = fetchedPackage(command, args);
    expect(found).toMatchObject({ spec, isPinned });
    expect(args[found?.at ?? -1]).toContain(spec);
  });

  test.each<[string, string, string, string]>([
    ['npx', '@scope/Server@1.2.3', 'npm', '@scope/server'],
    ['npx', 'server', 'npm', 'server'],
    ['uvx', 'awslabs.aws_api-mcp-server@latest', 'python', 'awslabs-aws-api-mcp-server'],
    ['uvx', 'server[cli]>=1', 'python', 'server'],
    ['uvx', 'git+https://github.com/o/r.git@abc123', 'python', 'git+https://github.com/o/r'],
    ['uvx', 'git+https://user@github.com/o/r', 'python', 'git+https://user@github.com/o/r'],
    ['npx', 'github:o/r#v1', 'npm', 'github:o/r'],
  ])('%s %s is of %s, named %s', (command, spec, kind, name) => {
    expect(fetchedPackage(command, [spec])).toMatchObject({ kind, name });
  });

  test('an image is named without tag and digest, a port is no tag', () => {
    for (const spec of [
      'reg.example:5000/o/server',
      'reg.example:5000/o/server:1.2',
      `reg.example:5000/o/server@sha256:${'a'.repeat(64)}`,
    ]) {
      expect(fetchedPackage('docker', ['run', spec])).toMatchObject({
        kind: 'image',
        name: 'reg.example:5000/o/server',
      });
    }
  });

  test.each<[string, readonly string[]]>([
    ['node', ['server.js']],
    ['npx', ['./server']],
    ['npx', []],
    ['uvx', ['--from', '.', 'server']],
    ['uv', ['run', 'server.py']],
    ['docker', ['compose', 'up']],
    ['npx', ['${PACKAGE}']],
  ])('is none in: %s %j', (command, args) => {
    expect(fetchedPackage(command, args)).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['npx', '@scope/server@latest', '@scope/server@1.2.3'],
    ['uvx', 'server@latest', 'server==1.2.3'],
    ['uvx', 'server>=1.0', 'server==1.2.3'],
  ])('%s %s is better written %s', (command, spec, example) => {
    expect(fetchedPackage(command, [spec])?.example).toBe(example);
  });
});
