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
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Establishments, their products, and tokens for producers' own systems. */
export const producersRoutes: readonly Route[] = [
  commandRoute(registerEstablishmentContract, registerEstablishment),
  queryRoute(listEstablishmentsContract, listEstablishments),
  queryRoute(listCommuneEstablishmentsContract, listCommuneEstablishments),
  queryRoute(getEstablishmentContract, getEstablishment),
  commandRoute(changeEstablishmentContract, changeEstablishment),
  commandRoute(createProductContract, createProduct),
  queryRoute(listProductsContract, listProducts),
  queryRoute(getProductContract, getProduct),
  queryRoute(getProductPathContract, getProductPath),
  commandRoute(changeProductContract, changeProduct),
  commandRoute(createApiTokenContract, createApiToken),
  queryRoute(listApiTokensContract, listApiTokens),
  commandRoute(revokeApiTokenContract, revokeApiToken),
];
