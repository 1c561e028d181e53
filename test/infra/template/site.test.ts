import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { filesDoorCode } from '#infra/constructs/files-door.ts';
import { siteEntryCode } from '#infra/constructs/site-entry.ts';
import { fileHeaders } from '#infra/site/site-policy.ts';
import type { SiteSettings } from '#infra/site/site-settings.ts';
import { type StageName, stageNames } from '#infra/stages.ts';
import { type Resource, resourcesOf, stageWith, synthesize, textOf } from './synthesize.ts';

const byStage = {
  test: synthesize(stageWith('test')),
  production: synthesize(stageWith('production')),
} as const satisfies Record<StageName, Readonly<Record<string, readonly Resource[]>>>;

const behaviour = z.looseObject({
  PathPattern: z.string().optional(),
  FunctionAssociations: z.array(z.looseObject({ EventType: z.string() })).default([]),
});
const distribution = z.object({
  DistributionConfig: z.looseObject({
    DefaultCacheBehavior: behaviour,
    CacheBehaviors: z.array(behaviour),
  }),
});

describe.each(stageNames)('the site of %s', name => {
  const templates = byStage[name];
  const origin = name === 'production' ? 'https://binhchon.tieubieu.example' : 'http://localhost:8080';

  test('only its own addresses meet the function, the API’s do not; those of files lose their door’s path', () => {
    const [found] = resourcesOf(templates, 'AWS::CloudFront::Distribution', distribution);
    const { DefaultCacheBehavior, CacheBehaviors } = found?.Properties.DistributionConfig ?? {};
    expect(DefaultCacheBehavior?.FunctionAssociations.map(({ EventType }) => EventType)).toEqual([
      'viewer-request',
    ]);
    const helped = CacheBehaviors?.filter(({ FunctionAssociations }) => FunctionAssociations.length > 0);
    expect(helped?.map(({ PathPattern }) => PathPattern)).toEqual(['/files/*']);
  });

  test('is told where to sign in by the function, in less than CloudFront takes', () => {
    const found = resourcesOf(
      templates,
      'AWS::CloudFront::Function',
      z.looseObject({
        FunctionCode: z.unknown(),
        FunctionConfig: z.looseObject({ Runtime: z.string() }),
      }),
    ).find(({ id }) => id.startsWith('SiteEntry'));
    const code = textOf(found?.Properties.FunctionCode);
    expect(found?.Properties.FunctionConfig.Runtime).toBe('cloudfront-js-2.0');
    expect(code).toContain('/oauth2/authorize');
    expect(code).toMatch(/ExportsOutputRef(Web|PeopleWeb)\w+/);
    expect(code.length).toBeLessThan(5000);
  });

  test('people come back from signing in to the page that waits for them', () => {
    const [client] = resourcesOf(templates, 'AWS::Cognito::UserPoolClient', z.looseObject({}));
    expect(client?.Properties).toMatchObject({
      CallbackURLs: [`${origin}/signed-in`],
      LogoutURLs: [`${origin}/`],
      RefreshTokenValidity: 720,
      IdTokenValidity: 60,
    });
  });

  test('its policy lets in nothing from elsewhere', () => {
    const policies = resourcesOf(templates, 'AWS::CloudFront::ResponseHeadersPolicy', z.looseObject({}));
    const site = textOf(policies.find(({ id }) => id.startsWith('SiteHeaders'))?.Properties);
    expect(site).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(site).toContain("worker-src 'self'");
    expect(site).toContain('camera=(self)');
    expect(site).not.toMatch(/unsafe|\*/);
  });

  test('gives out files that nothing can run in, by their signed address alone', () => {
    const policies = resourcesOf(templates, 'AWS::CloudFront::ResponseHeadersPolicy', z.looseObject({}));
    const ofFiles = policies.find(({ id }) => id.startsWith('FileHeaders'));
    expect(ofFiles?.Properties).toMatchObject({
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy: fileHeaders['content-security-policy'],
            Override: true,
          },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: fileHeaders['x-frame-options'], Override: true },
        },
      },
    });
    const [found] = resourcesOf(templates, 'AWS::CloudFront::Distribution', distribution);
    const door = found?.Properties.DistributionConfig.CacheBehaviors.find(
      ({ PathPattern }) => PathPattern === '/files/*',
    );
    expect(textOf(door?.ResponseHeadersPolicyId)).toContain(ofFiles?.id);
    expect(textOf(door?.AllowedMethods)).toBe('["GET","HEAD"]');
    const [asked] = resourcesOf(templates, 'AWS::CloudFront::OriginRequestPolicy', z.looseObject({}));
    expect(asked?.Properties.OriginRequestPolicyConfig).toMatchObject({
      ...{ CookiesConfig: { CookieBehavior: 'none' }, HeadersConfig: { HeaderBehavior: 'none' } },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
    });
  });

  test('may send files to the store and read back what was stored of each part', () => {
    const [files] = resourcesOf(templates, 'AWS::S3::Bucket', z.looseObject({})).filter(({ id }) =>
      id.startsWith('Files'),
    );
    expect(files?.Properties.CorsConfiguration).toMatchObject({
      CorsRules: [
        { AllowedOrigins: [origin], AllowedMethods: ['POST', 'PUT', 'GET'], ExposedHeaders: ['ETag'] },
      ],
    });
  });
});

test('the function before files takes the door’s path away and nothing else', () => {
  const run = (uri: string): unknown =>
    runInNewContext(`${filesDoorCode}; handler({ request: { uri: ${JSON.stringify(uri)} } })`);
  expect(run('/files/incoming/a%2Bb')).toEqual({ uri: '/incoming/a%2Bb' });
});

describe('the function before the site', () => {
  const settings: SiteSettings = {
    signIn: {
      authorize: 'https://a/x',
      token: 'https://a/y',
      revoke: null,
      end: null,
      clientId: 'c',
      scope: 'openid',
    },
    filesOrigin: 'https://f',
    channels: ['text-message'],
    local: null,
  };
  const requestSchema = z.object({ uri: z.string() });
  const answerSchema = z.object({ statusCode: z.number(), body: z.object({ data: z.string() }) });
  const run = (uri: string): unknown =>
    runInNewContext(`${siteEntryCode(settings)}; handler({ request: { uri: ${JSON.stringify(uri)} } })`);

  test.each(['/', '/rounds', '/status/AB-12', '/office/rounds/1/', '/signed-in'])(
    'gives the first page for %s',
    uri => {
      expect(requestSchema.parse(run(uri)).uri).toBe('/index.html');
    },
  );

  test.each(['/index.html', '/sw.js', '/assets/main-A1b2C3_4.js', '/manifest.webmanifest'])(
    'leaves %s as it is',
    uri => {
      expect(requestSchema.parse(run(uri)).uri).toBe(uri);
    },
  );

  test('answers with the settings', () => {
    const { statusCode, body } = answerSchema.parse(run('/config.json'));
    expect([statusCode, JSON.parse(body.data)]).toEqual([200, settings]);
  });
});
