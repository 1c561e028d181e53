import { getPublicFigures } from '#shared/application/public/get-public-figures.ts';
import { getRecognisedProduct } from '#shared/application/public/get-recognised-product.ts';
import { getRecognitionStatement } from '#shared/application/public/get-recognition-statement.ts';
import { getRegisterCsv } from '#shared/application/public/get-register-csv.ts';
import { getRegisterJson } from '#shared/application/public/get-register-json.ts';
import { getRegisterSchema } from '#shared/application/public/get-register-schema.ts';
import { getSubmissionStatus } from '#shared/application/public/get-submission-status.ts';
import { listCommunes } from '#shared/application/public/list-communes.ts';
import { listFormerDistricts } from '#shared/application/public/list-former-districts.ts';
import { listRecognisedProducts } from '#shared/application/public/list-recognised-products.ts';
import { listSigningKeys } from '#shared/application/public/list-signing-keys.ts';
import { getPublicFiguresContract } from '#shared/contracts/public/get-public-figures.ts';
import { getRecognisedProductContract } from '#shared/contracts/public/get-recognised-product.ts';
import { getRecognitionStatementContract } from '#shared/contracts/public/get-recognition-statement.ts';
import { getRegisterCsvContract } from '#shared/contracts/public/get-register-csv.ts';
import { getRegisterJsonContract } from '#shared/contracts/public/get-register-json.ts';
import { getRegisterSchemaContract } from '#shared/contracts/public/get-register-schema.ts';
import { getSubmissionStatusContract } from '#shared/contracts/public/get-submission-status.ts';
import { listCommunesContract } from '#shared/contracts/public/list-communes.ts';
import { listFormerDistrictsContract } from '#shared/contracts/public/list-former-districts.ts';
import { listRecognisedProductsContract } from '#shared/contracts/public/list-recognised-products.ts';
import { listSigningKeysContract } from '#shared/contracts/public/list-signing-keys.ts';
import { queryRoute, type Routes } from '../edge/route.ts';

/** What anyone may look up without signing in. */
export const publicRoutes = {
  'GET /v1/public/submissions/{receiptCode}': () =>
    queryRoute(getSubmissionStatusContract, getSubmissionStatus),
  'GET /v1/public/recognised-products': () =>
    queryRoute(listRecognisedProductsContract, listRecognisedProducts),
  'GET /v1/public/recognised-products/{recognitionId}': () =>
    queryRoute(getRecognisedProductContract, getRecognisedProduct),
  'GET /v1/public/recognised-products/{recognitionId}/statement': () =>
    queryRoute(getRecognitionStatementContract, getRecognitionStatement),
  'GET /v1/public/signing-keys': () => queryRoute(listSigningKeysContract, listSigningKeys),
  'GET /v1/public/register/{year}/csv': () => queryRoute(getRegisterCsvContract, getRegisterCsv),
  'GET /v1/public/register/{year}/json': () => queryRoute(getRegisterJsonContract, getRegisterJson),
  'GET /v1/public/register-schema': () => queryRoute(getRegisterSchemaContract, getRegisterSchema),
  'GET /v1/public/figures': () => queryRoute(getPublicFiguresContract, getPublicFigures),
  'GET /v1/public/provinces/{province}/communes': () => queryRoute(listCommunesContract, listCommunes),
  'GET /v1/public/provinces/{province}/former-districts': () =>
    queryRoute(listFormerDistrictsContract, listFormerDistricts),
} as const satisfies Routes;
