import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenLocally } from '#infra/local/ports.ts';

const invocation = /^\/2015-03-31\/functions\/([\w-]+)\/invocations$/;

export type LocalLambdaEndpoint = { url: string; stop: () => Promise<void> };

/** Speaks Lambda's protocol for calling a function, so that an operator's command is the same here and deployed. */
export async function startLambdaEndpoint(
  invoke: (functionName: string, event: unknown) => Promise<unknown>,
): Promise<LocalLambdaEndpoint> {
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    const [, functionName] = invocation.exec(request.url ?? '') ?? [];
    if (request.method !== 'POST' || functionName === undefined) {
      response.statusCode = 404;
      response.end(JSON.stringify({ Message: 'There is no such operation' }));
      return;
    }
    try {
      response.end(JSON.stringify(await invoke(functionName, JSON.parse((await text(request)) || '{}'))));
    } catch (error) {
      // As Lambda does: the call worked, the function did not.
      response.setHeader('x-amz-function-error', 'Unhandled');
      response.end(JSON.stringify({ errorType: error instanceof Error ? error.name : 'Error' }));
    }
  });
  const listening = await listenLocally(server, 0, 'the functions', 'LAMBDA_PORT');
  return {
    url: `http://127.0.0.1:${listening}`,
    async stop() {
      const gone = new Promise((resolve) => server.once('close', resolve));
      server.close();
      server.closeAllConnections();
      await gone;
    },
  };
}
