import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routeTable } from '#functions/catalog.ts';
import { answerFile } from '#functions/openapi/answer-file.ts';
import { openapiRoutes } from '#functions/openapi/routes.ts';
import { buildOpenApi, describeApi } from '#infra/build/build-openapi.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';

type Json = { readonly [name: string]: Json };
// The document is JSON by construction; the tests walk it by name.
const document = JSON.parse(JSON.stringify(describeApi())) as Json;
const operation = (path: string, method: string): Json => document.paths?.[path]?.[method] ?? {};

/** Every `$ref` of a value, however deep. */
const refsIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, member]) =>
        name === '$ref' && typeof member === 'string' ? [member] : refsIn(member),
      );

describe('the OpenAPI document', () => {
  test('describes every route of the API once, and nothing else', () => {
    const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    );
    const answered = routeTable
      .map(({ route }) => routeKeyOf(route.contract))
      .filter(key => key.includes(' /v1/'));
    expect(described.sort()).toEqual(answered.sort());
    expect(document.openapi).toBe('3.1.1');
  });

  test('names only parts that it holds, and every parameter of a path', () => {
    // References inside one schema (`#/$defs/…`) are of that schema alone; no contract recurses.
    const missing = refsIn(document).filter(ref => {
      const found = ref
        .slice(2)
        .split('/')
        .reduce<Json | undefined>((part, name) => part?.[name], document);
      return found === undefined;
    });
    expect(missing).toEqual([]);
    for (const [path, methods] of Object.entries(document.paths ?? {}))
      for (const { parameters } of Object.values(methods)) {
        const named = Object.values(parameters ?? {})
          .filter(parameter => String(parameter.in) === 'path')
          .map(parameter => String(parameter.name));
        expect(named.sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort());
      }
  });

  test('tells of versions, idempotency, sign-in and refusals', () => {
    const create = operation('/v1/programmes', 'post');
    expect(create.parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
    expect(create.security).toEqual([{ person: [] }]);
    expect(create.responses?.['201']?.headers).toHaveProperty('ETag');
    expect(create.responses?.['422']).toEqual({ $ref: '#/components/responses/Problem' });
    expect(create.responses?.['503']).toEqual({ $ref: '#/components/responses/Later' });
    const changes = Object.values(document.paths ?? {}).flatMap(methods =>
      methods.patch === undefined ? [] : [methods.patch],
    );
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(change.parameters).toContainEqual({ $ref: '#/components/parameters/IfMatch' });
      expect(change.responses).toHaveProperty('412');
      expect(change.responses).toHaveProperty('428');
    }
  });
});

describe('what the function serves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-openapi-'));
  beforeAll(() => buildOpenApi(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const textOf = (routeKey: string): string => {
    const { body = '' } = answerFile(folder, routeKey);
    return gunzipSync(Buffer.from(body, 'base64')).toString('utf8');
  };

  test('is a file for each of its routes, compressed, under a policy that lets nothing else load', () => {
    for (const routeKey of Object.keys(openapiRoutes)) {
      const { statusCode, headers, isBase64Encoded } = answerFile(folder, routeKey);
      expect({ statusCode, isBase64Encoded }).toEqual({ statusCode: 200, isBase64Encoded: true });
      expect(headers).toMatchObject({
        'content-encoding': 'gzip',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
    }
    expect(answerFile(folder, 'GET /else').statusCode).toBe(404);
  });

  test('is the document, and a page without a word from elsewhere', () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(digest(textOf('GET /openapi.json'))).toBe(digest(JSON.stringify(document)));
    const page = textOf('GET /docs');
    expect([...page.matchAll(/(?:src|href|spec-url)="([^"]+)"/g)].map(([, url]) => url)).toEqual([
      '/openapi.json',
      '/openapi.json',
      '/docs/redoc.js',
    ]);
    expect(textOf('GET /docs/redoc.js')).not.toMatch(/https:\/\/(cdn\.|fonts\.)/);
  });
});
