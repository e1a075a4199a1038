import type { PackageKind } from './fetched-package.ts';
import type { Evidence } from './types.ts';

/** An MCP server that is known by where it answers, or by the package that it is. */
export interface KnownServer {
  /** What its makers call it. */
  readonly name: string;
  /** Addresses without a slash at the end. */
  readonly endpoints?: readonly string[];
  /** Names as {@link fetchedPackage} gives them. */
  readonly packages?: readonly string[];
}

/** A server that has the tools of others. */
export interface ServerBundle {
  readonly server: KnownServer;
  /** What is in it. A client with both has the same tools twice. */
  readonly holds: readonly { readonly server: KnownServer; readonly evidence: Evidence }[];
}

/** A package that is no server of its own and passes everything on to an address among its arguments. */
export interface ServerProxy {
  readonly kind: PackageKind;
  readonly package: string;
  /** Options that change neither the server nor who asks it; `true` where values stand behind. */
  readonly plainOptions: Readonly<Record<string, boolean>>;
  readonly evidence: Evidence;
}

const setup: Evidence = {
  grade: 'documented',
  source: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/getting-started-aws-mcp-server.html',
  date: '2026-11-26',
  note: 'Tells its readers to remove the two older servers first, since their tools conflict.',
};

/** Servers that bundle others. Only what a source says: that two servers do alike is no reason to be here. */
export const serverBundles: readonly ServerBundle[] = [
  {
    server: {
      name: 'AWS MCP Server',
      endpoints: ['https://aws-mcp.us-east-1.api.aws/mcp', 'https://aws-mcp.eu-central-1.api.aws/mcp'],
    },
    holds: [
      {
        server: { name: 'AWS Knowledge MCP Server', endpoints: ['https://knowledge-mcp.global.api.aws'] },
        evidence: {
          ...setup,
          note: 'Tells its readers to remove the older server first, since the tools conflict. aws/agent-toolkit-for-aws#223 is the same complaint of two plugins.',
        },
      },
      { server: { name: 'AWS API MCP Server', packages: ['awslabs-aws-api-mcp-server'] }, evidence: setup },
    ],
  },
];

/** Proxies between a client that starts programs and a server that answers at an address. */
export const serverProxies: readonly ServerProxy[] = [
  {
    kind: 'python',
    package: 'mcp-proxy-for-aws',
    plainOptions: {
      '--metadata': true,
      '--skip-auth': false,
      '--disable-telemetry': false,
      '--retries': true,
      '--timeout': true,
      '--connect-timeout': true,
      '--read-timeout': true,
      '--write-timeout': true,
      '--tool-timeout': true,
      '--log-level': true,
    },
    evidence: {
      grade: 'documented',
      source: 'https://github.com/aws/mcp-proxy-for-aws',
      date: '2026-11-26',
      note: 'What `--profile`, `--region`, `--service` and `--read-only` say makes another server of it.',
    },
  },
  {
    kind: 'npm',
    package: 'mcp-remote',
    plainOptions: { '--debug': false },
    evidence: { grade: 'documented', source: 'https://www.npmjs.com/package/mcp-remote', date: '2026-11-26' },
  },
];
