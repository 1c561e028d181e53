import { downloadOutput } from '#shared/application/output/download-output.ts';
import { downloadSignedPaper } from '#shared/application/output/download-signed-paper.ts';
import { getOutput } from '#shared/application/output/get-output.ts';
import { listOutputs } from '#shared/application/output/list-outputs.ts';
import { listRoundSignedPapers } from '#shared/application/output/list-round-signed-papers.ts';
import { listSignedPapers } from '#shared/application/output/list-signed-papers.ts';
import { requestOutput } from '#shared/application/output/request-output.ts';
import { returnSignedPaper } from '#shared/application/output/return-signed-paper.ts';
import { downloadOutputContract } from '#shared/contracts/output/download-output.ts';
import { downloadSignedPaperContract } from '#shared/contracts/output/download-signed-paper.ts';
import { getOutputContract } from '#shared/contracts/output/get-output.ts';
import { listOutputsContract } from '#shared/contracts/output/list-outputs.ts';
import { listRoundSignedPapersContract } from '#shared/contracts/output/list-round-signed-papers.ts';
import { listSignedPapersContract } from '#shared/contracts/output/list-signed-papers.ts';
import { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import { returnSignedPaperContract } from '#shared/contracts/output/return-signed-paper.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Papers, lists and archives made from the record: asked for here, made by `make-outputs`. */
export const outputsRoutes = {
  'POST /v1/outputs': () => commandRoute(requestOutputContract, requestOutput),
  'GET /v1/outputs': () => queryRoute(listOutputsContract, listOutputs),
  'GET /v1/outputs/{outputId}': () => queryRoute(getOutputContract, getOutput),
  'GET /v1/outputs/{outputId}/file': () => queryRoute(downloadOutputContract, downloadOutput),
  'POST /v1/outputs/{outputId}/signed-papers': () =>
    commandRoute(returnSignedPaperContract, returnSignedPaper),
  'GET /v1/outputs/{outputId}/signed-papers': () => queryRoute(listSignedPapersContract, listSignedPapers),
  'GET /v1/rounds/{roundId}/signed-papers': () =>
    queryRoute(listRoundSignedPapersContract, listRoundSignedPapers),
  'GET /v1/outputs/{outputId}/signed-papers/{signedPaperId}/file': () =>
    queryRoute(downloadSignedPaperContract, downloadSignedPaper),
} as const satisfies Routes;
