import { createServer } from 'node:http';

/** Answers in Amazon's place to a server that asks who it is before it starts: a made-up account, and nothing else. */
export interface AwsStandIn {
  readonly url: string;
  close(): void;
}

const IDENTITY = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::000000000000:user/nobody</Arn><UserId>AIDAEXAMPLE</UserId><Account>000000000000</Account>
</GetCallerIdentityResult><ResponseMetadata><RequestId>0</RequestId></ResponseMetadata></GetCallerIdentityResponse>`;

/** Starts the stand-in on the loopback interface. */
export function startAwsStandIn(): Promise<AwsStandIn> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' }).end(IDENTITY);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
