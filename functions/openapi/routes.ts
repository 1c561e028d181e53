import type { Contract } from '#shared/contracts/contract.ts';
import { getDocsPageContract } from '#shared/contracts/openapi/get-docs-page.ts';
import { getDocsScriptContract } from '#shared/contracts/openapi/get-docs-script.ts';
import { getOpenapiDocumentContract } from '#shared/contracts/openapi/get-openapi-document.ts';
import { fail } from '#shared/kernel/result.ts';
import { queryRoute, type Route, type Routes } from '../edge/route.ts';

/** A file of the bundle: `index.ts` answers it, no use case does. */
const fileRoute = (contract: Contract): Route => queryRoute(contract, async () => fail('resource.not-found'));

/** The API's own description: the document, its page, and the page's script. */
export const openapiRoutes = {
  'GET /openapi.json': () => fileRoute(getOpenapiDocumentContract),
  'GET /docs': () => fileRoute(getDocsPageContract),
  'GET /docs/redoc.js': () => fileRoute(getDocsScriptContract),
} as const satisfies Routes;
