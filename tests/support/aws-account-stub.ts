import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type StubbedAccount = {
  /** The template of the stack that stands, if one does. */
  template?: object;
  executions?: number;
  concurrentExecutions?: number;
  identities?: Record<string, boolean>;
};

export type AccountStub = {
  url: string;
  /** The operations that were asked for, in order. */
  asked: string[];
  stop: () => Promise<void>;
};

const xml = (operation: string, result: string) =>
  `<${operation}Response><${operation}Result>${result}</${operation}Result></${operation}Response>`;
const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Answers what the deploy command asks of AWS, in the wire forms of the services: there is no emulator of STS,
 * CloudFormation or an account's settings. It knows questions only; anything else is refused.
 */
export async function startAccountStub(account: StubbedAccount): Promise<AccountStub> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const form = new URLSearchParams(body);
    const target = String(request.headers['x-amz-target'] ?? '');
    const operation = form.get('Action') ?? (target.split('.').at(-1) || `${request.method} ${request.url}`);
    asked.push(operation);
    const { status = 200, answer } = answerTo(account, operation, form);
    response.statusCode = status;
    response.setHeader('content-type', answer.startsWith('<') ? 'text/xml' : 'application/json');
    if (status === 404) response.setHeader('x-amzn-errortype', 'NotFoundException');
    response.end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answerTo(
  account: StubbedAccount,
  operation: string,
  form: URLSearchParams,
): { status?: number; answer: string } {
  const missing = (what: string) =>
    `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${what} does not exist</Message></Error></ErrorResponse>`;
  const outputs = (values: Record<string, string>) =>
    Object.entries(values)
      .map(
        ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
      )
      .join('');
  const stack = (name: string, values: Record<string, string>) =>
    xml(
      'DescribeStacks',
      `<Stacks><member><StackName>${name}</StackName><StackStatus>UPDATE_COMPLETE</StackStatus><CreationTime>2026-11-26T00:00:00Z</CreationTime><Outputs>${outputs(values)}</Outputs></member></Stacks>`,
    );
  switch (operation) {
    case 'GetCallerIdentity':
      return {
        answer: xml(operation, '<Account>000000000000</Account><Arn>arn:aws:iam::000000000000:user/me</Arn>'),
      };
    case 'DescribeStacks': {
      const name = form.get('StackName') ?? '';
      if (name === 'CDKToolkit') return { answer: stack(name, { BootstrapVersion: '30' }) };
      if (account.template === undefined) return { status: 400, answer: missing(`Stack with id ${name}`) };
      const StateMachineArn = 'arn:aws:states:eu-west-2:000000000000:stateMachine:grants';
      return { answer: stack(name, { StateMachineArn, CasesTableName: 'Threshold-CasesTable' }) };
    }
    case 'GetTemplate':
      return {
        answer: xml(operation, `<TemplateBody>${escaped(JSON.stringify(account.template))}</TemplateBody>`),
      };
    case 'ListExecutions':
      return {
        answer: JSON.stringify({
          executions: Array.from({ length: account.executions ?? 0 }, (_, position) => ({
            executionArn: `arn:${position}`,
            stateMachineArn: 'arn',
            name: String(position),
            status: 'RUNNING',
            startDate: 1,
          })),
        }),
      };
    case 'GET /2016-08-19/account-settings':
    case 'GET /2016-08-19/account-settings/':
      return {
        answer: JSON.stringify({
          AccountLimit: { ConcurrentExecutions: account.concurrentExecutions ?? 1000 },
        }),
      };
    case 'GET /v2/email/account':
      return { answer: JSON.stringify({ ProductionAccessEnabled: false, SendQuota: { MaxSendRate: 1 } }) };
  }
  const identity = /^GET \/v2\/email\/identities\/(.+)$/.exec(operation)?.[1];
  const isVerified = identity && account.identities?.[decodeURIComponent(identity)];
  if (isVerified !== undefined) return { answer: JSON.stringify({ VerifiedForSendingStatus: isVerified }) };
  return { status: identity ? 404 : 400, answer: JSON.stringify({ message: 'not here' }) };
}
