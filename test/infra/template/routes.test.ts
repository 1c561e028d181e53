import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { routeTable } from '#functions/catalog.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { resourcesOf, stageWith, synthesize, textOf } from './synthesize.ts';

const stage = stageWith('test');
const templates = synthesize(stage);
const ref = z.object({ Ref: z.string() });
const routes = resourcesOf(
  templates,
  'AWS::ApiGatewayV2::Route',
  z.object({
    RouteKey: z.string(),
    AuthorizationType: z.string(),
    AuthorizerId: ref.optional(),
    Target: z.object({ 'Fn::Join': z.tuple([z.literal(''), z.tuple([z.literal('integrations/'), ref])]) }),
  }),
);
const integrations = new Map(
  resourcesOf(
    templates,
    'AWS::ApiGatewayV2::Integration',
    z.looseObject({ IntegrationUri: z.unknown(), PayloadFormatVersion: z.literal('2.0') }),
  ).map(({ id, Properties }) => [id, textOf(Properties.IntegrationUri)]),
);
const services = new Map(
  resourcesOf(
    templates,
    'AWS::Lambda::Function',
    z.object({ Environment: z.object({ Variables: z.object({ POWERTOOLS_SERVICE_NAME: z.string() }) }) }),
  ).map(({ id, Properties }) => [id, Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME]),
);
const functionOf = (route: (typeof routes)[number]): string | undefined => {
  const uri = integrations.get(route.Properties.Target['Fn::Join'][1][1].Ref) ?? '';
  return [...services].find(([id]) => uri.includes(`"${id}"`))?.[1];
};

describe('routes', () => {
  test('each of the catalog is there by its own key, and there is no other, no default and no greedy one', () => {
    expect(routes.map(({ Properties }) => Properties.RouteKey).sort()).toEqual(
      routeTable.map(({ route }) => routeKeyOf(route.contract)).sort(),
    );
    expect(routes.filter(({ Properties }) => /\$default|\+\}|^ANY /.test(Properties.RouteKey))).toEqual([]);
  });

  test('each leads to the function that answers it', () => {
    for (const { route, functionName } of routeTable) {
      const found = routes.find(({ Properties }) => Properties.RouteKey === routeKeyOf(route.contract));
      expect([route.contract.id, found && functionOf(found)]).toEqual([route.contract.id, functionName]);
    }
  });

  test('each asks for sign-in if and only if its contract does', () => {
    for (const { route } of routeTable) {
      const found = routes.find(({ Properties }) => Properties.RouteKey === routeKeyOf(route.contract));
      const guarded = route.contract.signIn === 'required';
      expect([route.contract.id, found?.Properties.AuthorizationType]).toEqual([
        route.contract.id,
        guarded ? 'CUSTOM' : 'NONE',
      ]);
      expect(found?.Properties.AuthorizerId !== undefined).toBe(guarded);
    }
  });

  test('the authoriser is asked about every request, one without a token too, and never from memory', () => {
    const [authoriser, ...others] = resourcesOf(
      templates,
      'AWS::ApiGatewayV2::Authorizer',
      z.looseObject({}),
    );
    expect(others).toEqual([]);
    expect(authoriser?.Properties).toMatchObject({
      AuthorizerType: 'REQUEST',
      AuthorizerPayloadFormatVersion: '2.0',
      EnableSimpleResponses: true,
      AuthorizerResultTtlInSeconds: 0,
    });
    expect(authoriser?.Properties.IdentitySource ?? []).toEqual([]);
  });

  test('routes for anyone are throttled more tightly, and logs hold no body, address or name', () => {
    const [gate] = resourcesOf(
      templates,
      'AWS::ApiGatewayV2::Stage',
      z.object({
        AccessLogSettings: z.object({ Format: z.string() }),
        DefaultRouteSettings: z.looseObject({ ThrottlingRateLimit: z.number() }),
        RouteSettings: z.record(z.string(), z.looseObject({ ThrottlingRateLimit: z.number() })),
      }),
    );
    const open = routeTable.filter(({ route }) => route.contract.signIn === 'none');
    expect(Object.keys(gate?.Properties.RouteSettings ?? {}).sort()).toEqual(
      open.map(({ route }) => routeKeyOf(route.contract)).sort(),
    );
    for (const { ThrottlingRateLimit } of Object.values(gate?.Properties.RouteSettings ?? {}))
      expect(ThrottlingRateLimit).toBe(stage.throttle.anyone.rate);
    expect(gate?.Properties.DefaultRouteSettings.ThrottlingRateLimit).toBe(stage.throttle.all.rate);
    const line = z
      .record(z.string(), z.string())
      .parse(JSON.parse(gate?.Properties.AccessLogSettings.Format ?? ''));
    expect(
      Object.values(line).filter(field => /sourceIp|userAgent|path|claims|body|querystring/i.test(field)),
    ).toEqual([]);
  });

  test('the distribution hands every path of the API on', () => {
    const [distribution] = resourcesOf(
      templates,
      'AWS::CloudFront::Distribution',
      z.object({
        DistributionConfig: z.object({ CacheBehaviors: z.array(z.looseObject({ PathPattern: z.string() })) }),
      }),
    );
    const patterns = distribution?.Properties.DistributionConfig.CacheBehaviors ?? [];
    const covers = (pattern: string, path: string) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const { route } of routeTable)
      expect([
        route.contract.path,
        patterns.some(({ PathPattern }) => covers(PathPattern, route.contract.path)),
      ]).toEqual([route.contract.path, true]);
  });

  test('the distribution keeps what says so itself, and before it looks for other paths of the API', () => {
    const [distribution] = resourcesOf(
      templates,
      'AWS::CloudFront::Distribution',
      z.object({
        DistributionConfig: z.object({
          CacheBehaviors: z.array(z.looseObject({ PathPattern: z.string(), CachePolicyId: z.unknown() })),
        }),
      }),
    );
    const behaviours = distribution?.Properties.DistributionConfig.CacheBehaviors ?? [];
    const rest = behaviours.findIndex(({ PathPattern }) => PathPattern === '/v1/*');
    const kept = behaviours.slice(0, rest).map(({ PathPattern }) => PathPattern);
    expect(kept.sort()).toEqual(
      routeTable
        .filter(({ route }) => route.contract.keptSeconds !== undefined)
        .map(({ route }) => route.contract.path.replace(/\{\w+\}/g, '*'))
        .sort(),
    );
    expect(behaviours[rest]?.CachePolicyId).not.toEqual(behaviours[0]?.CachePolicyId);
  });
});
