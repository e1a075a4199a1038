/** What people would ask for, by the SOP that answers it: the first was at hand when weights were set, the second was not. */
export const sopQueries: Readonly<Record<string, readonly [string, string]>> = {
  'cloudtrail-multi-region-setup': [
    'turn on audit logging of API calls in every region',
    'we need a trail of who did what across the whole AWS account',
  ],
  'create-secrets-using-best-practices': [
    'store a database password in Secrets Manager with rotation',
    'where should I keep an API key so that it is encrypted and rotated',
  ],
  'permission-debugging': [
    'access denied in Clean Rooms',
    'why can a member of my collaboration not run the query, permission error',
  ],
  'configure-vpc-endpoints-for-private-aws-service-access': [
    'reach S3 and SSM from private subnets without going through the internet',
    'set up PrivateLink interface endpoints',
  ],
  'deploy-with-express-mode': ['deploy a stack in express mode', 'faster stack deployments while I iterate'],
  'lookup-resource-properties': [
    'which properties does AWS::Lambda::Function take',
    'what does GetAtt return for an S3 bucket resource',
  ],
  'create-amazon-aurora-db-cluster-with-instances': [
    'create an Aurora PostgreSQL database',
    'spin up a new aurora mysql cluster',
  ],
  'vpc-peering-connection': [
    'connect two VPCs',
    'how do I let a VPC in one account talk to a VPC in another one privately',
  ],
  'setup-procedure': ['set up Resilience Hub for my service', 'run a first failure mode assessment with SLO targets'],
  'cloudformation-pre-deploy-validation': [
    'check a change set for errors before anything is provisioned',
    'will my stack fail because of a name conflict or a bucket that is not empty?',
  ],
  'multi-account-procedure': [
    'assess a service whose resources are spread over several AWS accounts',
    'resilience hub cross-account roles',
  ],
  'knowledge-bases-setup': [
    'create a Bedrock knowledge base',
    'ingest my documents into a vector store for retrieval with bedrock',
  ],
  'create-production-vpc-multi-az': [
    'create a production VPC with public and private subnets',
    'new network with NAT gateways in three availability zones',
  ],
  'export-rds-to-s3': [
    'export an RDS snapshot to S3 as Parquet',
    'get my database into the data lake so Athena can query it',
  ],
  'troubleshoot-deployment': [
    'why did my CloudFormation stack fail',
    'stack is in ROLLBACK_COMPLETE, find the root cause of the failed deployment',
  ],
  'ec2-instance-profile-setup': [
    'give an EC2 instance permission to read from S3',
    'attach an IAM role to a server instead of access keys',
  ],
  'setup-cloudwatch-alarm-notifications': [
    'send me an email when an alarm fires',
    'alert our team by SMS when a CloudWatch metric goes over its threshold',
  ],
  'lambda-timeout-debugging': ['my Lambda function times out', 'Task timed out after 3.00 seconds'],
  'validate-cloudformation-template': [
    'run cfn-lint on my template',
    'is the syntax of this CloudFormation template valid?',
  ],
  'author-cloudformation-best-practices': [
    'review my template against best practices',
    'write better CloudFormation templates, checklist',
  ],
  'application-failure-troubleshooting': [
    'my application is throwing exceptions, look into its logs',
    'app keeps crashing in production, find out why from the log groups',
  ],
  'agentcore-gateway': [
    'turn a REST API into MCP tools with AgentCore',
    'add an OpenAPI target to the gateway with OAuth',
  ],
  'codebase-summary': [
    'document this repository',
    'write an AGENTS.md and README that describe the architecture of the code base',
  ],
  pdd: ['turn a rough idea into a design and an implementation plan', 'prompt driven development'],
  eval: ['evaluate my AI agent', 'generate test cases and metrics for evaluating a chatbot'],
  'code-assist': ['implement this feature with TDD', 'write the code for a task test-first and commit it'],
  'code-task-generator': [
    'break the plan down into code tasks',
    'create task files from a description of what to build',
  ],
};
