import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { routeTable } from '#functions/catalog.ts';
import { docsPage, openApiDocument } from '#functions/openapi/document.ts';

const root = join(import.meta.dirname, '../..');

/** The API's description of the present contracts. */
export const describeApi = () =>
  openApiDocument(
    routeTable.map(({ route, functionName }) => ({ contract: route.contract, tag: functionName })),
  );

/** The page's renderer; its maker's logo, the one thing it would fetch from elsewhere, is left out. */
const redoc = (): string =>
  readFileSync(join(root, 'node_modules/redoc/bundles/redoc.standalone.js'), 'utf8').replaceAll(
    'https://cdn.redoc.ly/redoc/logo-mini.svg',
    'data:,',
  );

/** Writes `dist/openapi.json`, and beside the bundle of `functions/openapi` the files it serves, compressed. */
export const buildOpenApi = (output: string): void => {
  const document = JSON.stringify(describeApi());
  const files = {
    'openapi.json.gz': document,
    'docs.html.gz': docsPage,
    'redoc.js.gz': redoc(),
  };
  mkdirSync(output, { recursive: true });
  writeFileSync(join(root, 'dist/openapi.json'), document);
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(output, name), gzipSync(content, { level: 9 }));
};
