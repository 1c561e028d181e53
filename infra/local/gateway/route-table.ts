/** One route of the HTTP API, as API Gateway spells it: `POST /v1/rounds/{roundId}/announcement`. */
export type GatewayRoute = {
  readonly routeKey: string;
  readonly functionName: string;
  readonly authorizer: 'none' | 'required';
};

export type RouteMatch = {
  readonly route: GatewayRoute;
  /** Percent-decoded; undefined where a value is not valid UTF-8. */
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
};

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'greedy'; readonly name: string };

type Pattern = {
  readonly route: GatewayRoute;
  readonly method: string;
  readonly segments: readonly Segment[];
  /** Sorts literal before parameter before greedy, from the left, and a method before ANY. */
  readonly rank: string;
};

const segmentOf = (text: string): Segment => {
  const greedy = /^\{(\w+)\+\}$/.exec(text)?.[1];
  if (greedy !== undefined) return { kind: 'greedy', name: greedy };
  const parameter = /^\{(\w+)\}$/.exec(text)?.[1];
  return parameter === undefined ? { kind: 'literal', text } : { kind: 'parameter', name: parameter };
};

const ranks = { literal: '0', parameter: '1', greedy: '2' } as const;

const patternOf = (route: GatewayRoute): Pattern => {
  if (route.routeKey === '$default') return { route, method: 'ANY', segments: [], rank: '9' };
  const [method = '', path, ...more] = route.routeKey.split(' ');
  if (path === undefined || more.length > 0 || !path.startsWith('/')) {
    throw new Error(`${route.routeKey} is not a route key`);
  }
  const segments = path.slice(1).split('/').map(segmentOf);
  const greedyAt = segments.findIndex(segment => segment.kind === 'greedy');
  if (greedyAt >= 0 && greedyAt !== segments.length - 1) {
    throw new Error(`${route.routeKey}: a greedy parameter must come last`);
  }
  const rank = segments.map(segment => ranks[segment.kind]).join('');
  return { route, method, segments, rank: `${rank} ${method === 'ANY' ? 1 : 0}` };
};

const fits = (pattern: Pattern, method: string, parts: readonly string[]): boolean => {
  if (pattern.method !== 'ANY' && pattern.method !== method) return false;
  if (pattern.route.routeKey === '$default') return true;
  const greedy = pattern.segments.at(-1)?.kind === 'greedy';
  if (greedy ? parts.length < pattern.segments.length : parts.length !== pattern.segments.length)
    return false;
  return pattern.segments.every((segment, index) =>
    segment.kind === 'literal' ? segment.text === parts[index] : parts[index] !== '',
  );
};

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    // URIError is the only thing that it throws: the text is not percent-encoded UTF-8.
    return undefined;
  }
};

const parametersOf = (pattern: Pattern, parts: readonly string[]): RouteMatch['pathParameters'] => {
  const found: Record<string, string> = {};
  for (const [index, segment] of pattern.segments.entries()) {
    if (segment.kind === 'literal') continue;
    const value = decode(segment.kind === 'greedy' ? parts.slice(index).join('/') : (parts[index] ?? ''));
    if (value === undefined) return undefined;
    found[segment.name] = value;
  }
  return found;
};

/**
 * The table of an HTTP API's routes. Of several that fit, the one with the longest literal beginning wins, then one with
 * its own method over ANY, then `$default`. Segments are compared as they were sent, so `%2F` never splits one.
 */
export const openRouteTable = (
  routes: readonly GatewayRoute[],
): ((method: string, path: string) => RouteMatch | undefined) => {
  const patterns = routes.map(patternOf).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return (method, path) => {
    const parts = path.slice(1).split('/');
    const pattern = patterns.find(candidate => fits(candidate, method, parts));
    return pattern && { route: pattern.route, pathParameters: parametersOf(pattern, parts) };
  };
};
