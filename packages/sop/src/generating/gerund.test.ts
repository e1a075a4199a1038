import { expect, test } from 'vitest';
import { gerundName, gerundOf } from './gerund.ts';

test.each([
  ['create', 'creating'],
  ['get', 'getting'],
  ['run', 'running'],
  ['plan', 'planning'],
  ['debug', 'debugging'],
  ['secure', 'securing'],
  ['set', 'setting'],
  ['submit', 'submitting'],
  ['edit', 'editing'],
  ['visit', 'visiting'],
  ['fix', 'fixing'],
  ['view', 'viewing'],
  ['deploy', 'deploying'],
  ['copy', 'copying'],
  ['see', 'seeing'],
  ['free', 'freeing'],
  ['queue', 'queuing'],
  ['argue', 'arguing'],
  ['tie', 'tying'],
  ['route', 'routing'],
  ['quit', 'quitting'],
  ['log', 'logging'],
  ['stop', 'stopping'],
  ['author', 'authoring'],
  ['troubleshoot', 'troubleshooting'],
  ['tune', 'tuning'],
  ['use', 'using'],
  ['wrap', 'wrapping'],
  ['zip', 'zipping'],
  ['ship', 'shipping'],
  ['split', 'splitting'],
  ['drop', 'dropping'],
  ['read', 'reading'],
  ['load', 'loading'],
  ['sync', 'syncing'],
  ['open', 'opening'],
  ['monitor', 'monitoring'],
  ['transfer', 'transferring'],
  ['rotate', 'rotating'],
])('%s is %s', (verb, gerund) => {
  expect(gerundOf(verb)).toBe(gerund);
});

test.each([
  ['setup-cloudwatch-alarm-notifications', 'setting-up-cloudwatch-alarm-notifications'],
  ['lookup-resource-properties', 'looking-up-resource-properties'],
  ['secure-s3-buckets', 'securing-s3-buckets'],
  ['setup-procedure', undefined],
  ['lambda-timeout-debugging', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the name %s gives %s', (name, expected) => {
  expect(gerundName(name)).toBe(expected);
});

/** Names of SOPs, and of the skills that people made of them: the table of the published toolkit. */
const PUBLISHED: readonly (readonly [sop: string, skill: string])[] = [
  ['create-production-vpc-multi-az', 'creating-production-vpc-multi-az'],
  ['vpc-peering-connection', 'connecting-vpcs-with-peering'],
  [
    'configure-vpc-endpoints-for-private-aws-service-access',
    'configuring-vpc-endpoints-for-private-aws-service-access',
  ],
  ['lambda-vpc-internet-access', 'enabling-lambda-vpc-internet-access'],
  ['route53-cloudfront-routing', 'routing-traffic-with-route53-and-cloudfront'],
  ['lambda-gateway-api', 'connecting-lambda-to-api-gateway'],
  ['lambda-dynamodb-connection', 'connecting-lambda-to-dynamodb'],
  ['create-api-gateway-stage', 'creating-api-gateway-stage'],
  ['lambda-timeout-debugging', 'debugging-lambda-timeouts'],
  ['launch-ec2-instance-with-best-practices', 'launching-ec2-instance-with-best-practices'],
  ['ec2-instance-profile-setup', 'setting-up-ec2-instance-profiles'],
  ['ec2-image-builder-pipeline', 'creating-ec2-image-builder-pipeline'],
  ['create-amazon-aurora-db-cluster-with-instances', 'creating-amazon-aurora-db-cluster-with-instances'],
  ['export-rds-to-s3', 'exporting-rds-to-s3'],
  ['create-secrets-using-best-practices', 'creating-secrets-using-best-practices'],
  ['cloudtrail-multi-region-setup', 'setting-up-cloudtrail-multi-region'],
  ['setup-cloudwatch-alarm-notifications', 'setting-up-cloudwatch-alarm-notifications'],
  ['application-failure-troubleshooting', 'troubleshooting-application-failures'],
  ['secure-s3-buckets', 'securing-s3-buckets'],
];

test('every published name whose SOP begins with a verb is what comes out; of the others, nothing does', () => {
  const made = PUBLISHED.map(([sop, skill]) => [gerundName(sop), skill] as const);
  const hits = made.filter(([name, skill]) => name === skill);
  const misses = made.filter(([name, skill]) => name !== undefined && name !== skill);
  expect(misses).toEqual([]);
  expect(hits).toHaveLength(9);
});
