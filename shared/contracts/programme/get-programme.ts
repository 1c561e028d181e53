import { defineContract, noQuery, nothing } from '../contract.ts';
import { programmeParams } from './params.ts';
import { programmeView } from './programme-view.ts';

export const getProgrammeContract = defineContract({
  id: 'get-programme',
  method: 'GET',
  path: '/v1/programmes/{programmeId}',
  summary: { vi: 'Xem chương trình', en: 'Read a programme' },
  action: 'programme.read',
  signIn: 'required',
  params: programmeParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: programmeView,
});
