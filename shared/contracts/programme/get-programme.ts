import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { programmeView } from './programme-view.ts';

export const getProgrammeContract = defineContract({
  id: 'get-programme',
  method: 'GET',
  path: '/v1/programmes/{programmeId}',
  summary: { vi: 'Xem chương trình', en: 'Read a programme' },
  action: 'programme.read',
  signIn: 'required',
  params: z.strictObject({ programmeId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: programmeView,
});
