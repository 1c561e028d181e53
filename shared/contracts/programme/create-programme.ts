import { programmeSchema } from '#shared/domain/programme/programme.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { programmeView } from './programme-view.ts';

export const createProgrammeContract = defineContract({
  id: 'create-programme',
  method: 'POST',
  path: '/v1/programmes',
  summary: { vi: 'Lập chương trình bình chọn', en: 'Create a programme' },
  action: 'programme.create',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: programmeSchema.omit({ id: true, logoId: true, createdAt: true, createdBy: true }),
  version: 'shown',
  status: 201,
  answer: programmeView,
});
