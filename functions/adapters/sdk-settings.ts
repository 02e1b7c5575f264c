/**
 * The settings of an SDK client that Lambda gives in the environment, said outright: otherwise each client looks for
 * them in the files of a developer's machine first, which a cold start pays for.
 *
 * @param endpointVariable the SDK's own variable for the address of the service
 */
export function fromEnvironment(endpointVariable: `AWS_ENDPOINT_URL_${string}`) {
  const { AWS_REGION: region, [endpointVariable]: endpoint } = process.env;
  return {
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    retryMode: 'standard',
    defaultsMode: 'standard' as const,
  };
}
