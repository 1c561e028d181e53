import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { logoView } from './logo-view.ts';
import { programmeParams } from './params.ts';

export const listLogosContract = defineContract({
  id: 'list-logos',
  method: 'GET',
  path: '/v1/programmes/{programmeId}/logos',
  summary: { vi: 'Các biểu trưng của chương trình', en: 'List the logos of a programme' },
  action: 'logo.read',
  signIn: 'required',
  params: programmeParams,
  query: noQuery,
  body: nothing,
  /** Of the programme, which says which one is in force. */
  version: 'shown',
  status: 200,
  /** Whole, the latest first: `mostLogos` at most. */
  answer: z.object({ inForce: idSchema.nullable(), items: z.array(logoView) }),
});
