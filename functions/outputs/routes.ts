import { downloadOutput } from '#shared/application/output/download-output.ts';
import { getOutput } from '#shared/application/output/get-output.ts';
import { listOutputs } from '#shared/application/output/list-outputs.ts';
import { requestOutput } from '#shared/application/output/request-output.ts';
import { downloadOutputContract } from '#shared/contracts/output/download-output.ts';
import { getOutputContract } from '#shared/contracts/output/get-output.ts';
import { listOutputsContract } from '#shared/contracts/output/list-outputs.ts';
import { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Papers, lists and archives made from the record: asked for here, made by `make-outputs`. */
export const outputsRoutes: readonly Route[] = [
  commandRoute(requestOutputContract, requestOutput),
  queryRoute(listOutputsContract, listOutputs),
  queryRoute(getOutputContract, getOutput),
  queryRoute(downloadOutputContract, downloadOutput),
];
