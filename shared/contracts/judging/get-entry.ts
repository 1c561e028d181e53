import * as z from 'zod';
import { documentSchema } from '#shared/domain/dossier/document.ts';
import { establishmentFieldsSchema } from '#shared/domain/establishment/establishment.ts';
import { entrySchema } from '#shared/domain/judging/judging.ts';
import { productFieldsSchema } from '#shared/domain/product/product.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { entryParams } from './params.ts';

const document = documentSchema
  .pick({ id: true, type: true, kind: true, bytes: true, pages: true, validTo: true })
  .extend({
    fileName: z.string(),
    /** A small picture of it can be fetched (`download-entry-document` with `preview=true`). */
    hasPreview: z.boolean(),
  });

export const getEntryContract = defineContract({
  id: 'get-entry',
  method: 'GET',
  path: '/v1/rounds/{roundId}/entries/{selectionCode}',
  summary: { vi: 'Xem sản phẩm theo mã số bình chọn', en: 'Read an entry by its selection code' },
  action: 'worklist.read',
  signIn: 'required',
  params: entryParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: entrySchema.pick({ roundId: true, selectionCode: true, group: true }).extend({
    product: productFieldsSchema,
    sample: submissionSchema.shape.sample,
    /** Null in a blind round. */
    establishment: establishmentFieldsSchema
      .pick({ kind: true, name: true, craftVillage: true, figures: true })
      .nullable(),
    documents: z.array(document),
  }),
});
