import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenLocally } from '#infra/local/ports.ts';
import type { Webhook } from '#schemas/webhook.ts';

/**
 * Speaks as much of Parameter Store's JSON protocol as is asked of it, so that functions use the SDK as it is.
 *
 * @param parameters values by name, as `PARAMETERS` gives them to the local run
 * @param webhooks whose secrets have to be among them
 * @throws naming the first that is missing, and how to give it
 */
export async function startParameterStore(
  parameters: Record<string, string>,
  webhooks: readonly Webhook[],
): Promise<{ url: string; stop: () => Promise<void> }> {
  const missing = webhooks.find(({ secretParameter }) => !Object.hasOwn(parameters, secretParameter));
  if (missing !== undefined) {
    throw new Error(
      `The webhook ${missing.name} has no secret here: PARAMETERS='{"${missing.secretParameter}":"whsec_…"}' npm start`,
    );
  }
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    const { Name = '' } = JSON.parse((await text(request)) || '{}') as { Name?: string };
    const isKnown =
      request.headers['x-amz-target'] === 'AmazonSSM.GetParameter' && Object.hasOwn(parameters, Name);
    response.statusCode = isKnown ? 200 : 400;
    response.end(
      JSON.stringify(
        isKnown
          ? { Parameter: { Name, Type: 'SecureString', Value: parameters[Name], Version: 1 } }
          : { __type: 'ParameterNotFound', message: '' },
      ),
    );
  });
  const port = await listenLocally(server, 0, 'the parameter store', 'PARAMETERS_PORT');
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
