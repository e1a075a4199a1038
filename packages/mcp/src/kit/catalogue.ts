/** A server of the catalogue, at one version. */
export interface CatalogueServer {
  /** Name under which kits and configs know it. */
  readonly name: string;
  /** Package on PyPI, run by uvx. */
  readonly package: string;
  readonly version: string;
  /** What it is for, one clause. */
  readonly purpose: string;
  /** What somebody has to know before it works, one sentence. */
  readonly needs?: string;
  /** What its own instructions say of its future, one sentence; the words are in the lock file of the catalogue. */
  readonly notice?: string;
}

/** Servers that are used together for one task. */
export interface Kit {
  readonly name: string;
  readonly purpose: string;
  /** Names of servers of the catalogue. */
  readonly servers: readonly string[];
}

/** AWS's own servers, at the versions that were on PyPI on 2026-11-26. */
export const catalogue: readonly CatalogueServer[] = [
  {
    name: 'aws-eks',
    package: 'awslabs.eks-mcp-server',
    version: '0.2.1',
    purpose: 'Kubernetes clusters on EKS: resources, logs, events',
  },
  {
    name: 'aws-cloudwatch',
    package: 'awslabs.cloudwatch-mcp-server',
    version: '0.3.1',
    purpose: 'metrics, alarms and logs',
  },
  {
    name: 'aws-prometheus',
    package: 'awslabs.prometheus-mcp-server',
    version: '0.3.1',
    purpose: 'queries to Amazon Managed Service for Prometheus',
    needs: 'It asks AWS who you are before it starts, so it needs credentials that are valid.',
  },
  {
    name: 'aws-iam',
    package: 'awslabs.iam-mcp-server',
    version: '1.1.2',
    purpose: 'users, roles and policies',
  },
  {
    name: 'aws-bedrock-kb-retrieval',
    package: 'awslabs.bedrock-kb-retrieval-mcp-server',
    version: '1.1.2',
    purpose: 'retrieval from Bedrock knowledge bases',
  },
  {
    name: 'aws-documentation',
    package: 'awslabs.aws-documentation-mcp-server',
    version: '1.2.3',
    purpose: 'search and reading of the AWS documentation',
  },
  {
    name: 'aws-api',
    package: 'awslabs.aws-api-mcp-server',
    version: '1.5.6',
    purpose: 'any AWS API by AWS CLI commands',
    needs: 'It loads a list of operations from AWS before it starts.',
    notice:
      'By its own instructions it is entering the end of its development; they recommend the AWS MCP Server instead.',
  },
  {
    name: 'aws-billing-cost-management',
    package: 'awslabs.billing-cost-management-mcp-server',
    version: '0.0.42',
    purpose: 'costs, budgets and savings',
  },
  {
    name: 'aws-serverless',
    package: 'awslabs.aws-serverless-mcp-server',
    version: '0.2.0',
    purpose: 'building and deploying with SAM and Lambda',
  },
  {
    name: 'aws-dynamodb',
    package: 'awslabs.dynamodb-mcp-server',
    version: '2.1.8',
    purpose: 'modelling and using DynamoDB tables',
  },
];

/** Starter kits. */
export const kits: readonly Kit[] = [
  {
    name: 'eks-debug',
    purpose: 'find out what is wrong with a workload on EKS',
    servers: ['aws-eks', 'aws-cloudwatch'],
  },
  { name: 'observe', purpose: 'look at metrics and logs', servers: ['aws-cloudwatch', 'aws-prometheus'] },
  {
    name: 'knowledge',
    purpose: 'ask documentation and knowledge bases',
    servers: ['aws-documentation', 'aws-bedrock-kb-retrieval'],
  },
  { name: 'deploy', purpose: 'build and deploy', servers: ['aws-api', 'aws-serverless'] },
  { name: 'cost', purpose: 'see and cut costs', servers: ['aws-billing-cost-management'] },
];

/** Servers of a kit. */
export function kitServers({ servers }: Kit): readonly CatalogueServer[] {
  return servers.flatMap((name) => catalogue.filter((server) => server.name === name));
}

/** How a server of the catalogue is started: pinned, and with the region said. */
export function launchOf(server: CatalogueServer, region: string) {
  return { command: 'uvx', args: [`${server.package}@${server.version}`], env: { AWS_REGION: region } };
}
