import type { Node } from 'constructs';
import { checked } from '#infra/checked.ts';
import { Deployment } from '#schemas/deployment.ts';

/**
 * The options of a deployment: those of the file, and what the command line says in their place, as in
 * `cdk deploy -c tracing=true -c 'domain={"name":"grants.example.org","certificateArn":"arn:…"}'`.
 *
 * @throws naming every field that is wrong
 */
export function readDeployment(inFile: unknown, context: Pick<Node, 'tryGetContext'>): Deployment {
  const onCommandLine = Object.keys(Deployment.shape).flatMap((name) => {
    const given: unknown = context.tryGetContext(name);
    return given === undefined ? [] : [[name, meant(given)] as const];
  });
  return checked(
    Deployment,
    { ...(inFile as object), ...Object.fromEntries(onCommandLine) },
    'The deployment (infra/grants.config.ts or -c)',
  );
}

/** Context from a command line is text, whatever it means. */
function meant(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}
