export type Route = { routeKey: string; functionName: string };
export type RouteMatch = Route & { pathParameters: Record<string, string> };

/**
 * Finds the route of a request as an HTTP API does: a full match before one with parameters, `$default` last.
 * A parameter is one segment of the path that is not empty.
 */
export function matchRoute(routes: Route[], method: string, path: string): RouteMatch | undefined {
  const fits = routes.flatMap((route) => {
    if (route.routeKey === '$default') return [];
    const [wantedMethod = '', wantedPath = ''] = route.routeKey.split(' ');
    if (wantedMethod !== 'ANY' && wantedMethod !== method) return [];
    const pathParameters = parametersOf(wantedPath, path);
    return pathParameters ? [{ ...route, pathParameters }] : [];
  });
  fits.sort(
    (one, other) => Object.keys(one.pathParameters).length - Object.keys(other.pathParameters).length,
  );
  if (fits[0]) return fits[0];

  const rest = routes.find((route) => route.routeKey === '$default');
  return rest && { ...rest, pathParameters: {} };
}

function parametersOf(wantedPath: string, path: string): Record<string, string> | undefined {
  const wanted = wantedPath.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;

  const parameters: Record<string, string> = {};
  for (const [position, segment] of wanted.entries()) {
    const value = given[position] ?? '';
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== value : value === '') return undefined;
    if (name !== undefined) parameters[name] = decoded(value);
  }
  return parameters;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
