import { createApiToken } from '#shared/application/api-token/create-api-token.ts';
import { listApiTokens } from '#shared/application/api-token/list-api-tokens.ts';
import { revokeApiToken } from '#shared/application/api-token/revoke-api-token.ts';
import { changeEstablishment } from '#shared/application/establishment/change-establishment.ts';
import { getEstablishment } from '#shared/application/establishment/get-establishment.ts';
import { listCommuneEstablishments } from '#shared/application/establishment/list-commune-establishments.ts';
import { listEstablishments } from '#shared/application/establishment/list-establishments.ts';
import { registerEstablishment } from '#shared/application/establishment/register-establishment.ts';
import { changeProduct } from '#shared/application/product/change-product.ts';
import { createProduct } from '#shared/application/product/create-product.ts';
import { getProduct } from '#shared/application/product/get-product.ts';
import { getProductPath } from '#shared/application/product/get-product-path.ts';
import { listProducts } from '#shared/application/product/list-products.ts';
import { createApiTokenContract } from '#shared/contracts/api-token/create-api-token.ts';
import { listApiTokensContract } from '#shared/contracts/api-token/list-api-tokens.ts';
import { revokeApiTokenContract } from '#shared/contracts/api-token/revoke-api-token.ts';
import { changeEstablishmentContract } from '#shared/contracts/establishment/change-establishment.ts';
import { getEstablishmentContract } from '#shared/contracts/establishment/get-establishment.ts';
import { listCommuneEstablishmentsContract } from '#shared/contracts/establishment/list-commune-establishments.ts';
import { listEstablishmentsContract } from '#shared/contracts/establishment/list-establishments.ts';
import { registerEstablishmentContract } from '#shared/contracts/establishment/register-establishment.ts';
import { changeProductContract } from '#shared/contracts/product/change-product.ts';
import { createProductContract } from '#shared/contracts/product/create-product.ts';
import { getProductContract } from '#shared/contracts/product/get-product.ts';
import { getProductPathContract } from '#shared/contracts/product/get-product-path.ts';
import { listProductsContract } from '#shared/contracts/product/list-products.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Establishments, their products, and tokens for producers' own systems. */
export const producersRoutes = {
  'POST /v1/establishments': () => commandRoute(registerEstablishmentContract, registerEstablishment),
  'GET /v1/establishments': () => queryRoute(listEstablishmentsContract, listEstablishments),
  'GET /v1/provinces/{province}/communes/{commune}/establishments': () =>
    queryRoute(listCommuneEstablishmentsContract, listCommuneEstablishments),
  'GET /v1/establishments/{establishmentId}': () => queryRoute(getEstablishmentContract, getEstablishment),
  'PATCH /v1/establishments/{establishmentId}': () =>
    commandRoute(changeEstablishmentContract, changeEstablishment),
  'POST /v1/establishments/{establishmentId}/products': () =>
    commandRoute(createProductContract, createProduct),
  'GET /v1/establishments/{establishmentId}/products': () => queryRoute(listProductsContract, listProducts),
  'GET /v1/products/{productId}': () => queryRoute(getProductContract, getProduct),
  'GET /v1/products/{productId}/path': () => queryRoute(getProductPathContract, getProductPath),
  'PATCH /v1/products/{productId}': () => commandRoute(changeProductContract, changeProduct),
  'POST /v1/api-tokens': () => commandRoute(createApiTokenContract, createApiToken),
  'GET /v1/api-tokens': () => queryRoute(listApiTokensContract, listApiTokens),
  'POST /v1/api-tokens/{tokenId}/revocation': () => commandRoute(revokeApiTokenContract, revokeApiToken),
} as const satisfies Routes;
