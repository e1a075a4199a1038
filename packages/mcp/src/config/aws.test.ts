import { describe, expect, it } from 'vitest';
import { readConfigs } from '../../test-support/config-folder.ts';

const PINNED = 'awslabs.eks-mcp-server==1.2.3';

async function problems(env: object, files: Record<string, string> = {}): Promise<readonly string[]> {
  const content = { mcpServers: { eks: { command: 'uvx', args: [PINNED], env } } };
  const configs = await readConfigs({ 'project/.cursor/mcp.json': content, ...files });
  return configs.problems.map(({ severity, id, message }) => `${severity} ${id} ${message}`);
}

const config = { 'home/.aws/config': '[default]\nregion = eu-west-1\n[profile prod]\noutput = json\n' };

describe('a server of awslabs', () => {
  it('has a region in its environment, or in the profile', async () => {
    expect(await problems({ AWS_REGION: 'eu-west-1' })).toEqual([]);
    expect(await problems({}, config)).toEqual([]);
    expect(await problems({})).toEqual([
      'info missing-aws-region No region is set for this AWS server, expected `AWS_REGION` in `env`.',
    ]);
    expect(await problems({ AWS_PROFILE: 'prod' }, config)).toHaveLength(1);
  });

  it('names a profile that exists, where that can be known', async () => {
    const region = { AWS_REGION: 'eu-west-1' };
    expect(await problems({ ...region, AWS_PROFILE: 'prod' }, config)).toEqual([]);
    expect(await problems({ ...region, AWS_PROFILE: 'other' })).toEqual([]);
    expect(await problems({ ...region, AWS_PROFILE: 'prd' }, config)).toEqual([
      'warning unknown-aws-profile AWS profile "prd" does not exist, expected "prod".',
    ]);
    const credentials = { 'home/.aws/credentials': '[keys]\naws_secret_access_key = never read\n' };
    expect(await problems({ ...region, AWS_PROFILE: 'keys' }, { ...config, ...credentials })).toEqual([]);
  });
});
