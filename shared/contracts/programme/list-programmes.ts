import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { programmeView } from './programme-view.ts';

export const listProgrammesContract = defineContract({
  id: 'list-programmes',
  method: 'GET',
  path: '/v1/programmes',
  summary: { vi: 'Danh sách chương trình của một cơ quan', en: 'List the programmes of an authority' },
  action: 'programme.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(programmeView),
});
