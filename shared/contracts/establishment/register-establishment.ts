import { establishmentFieldsSchema } from '#shared/domain/establishment/establishment.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { checkedEstablishmentView } from './establishment-view.ts';

export const registerEstablishmentContract = defineContract({
  id: 'register-establishment',
  method: 'POST',
  path: '/v1/establishments',
  summary: { vi: 'Đăng ký cơ sở', en: 'Register an establishment' },
  action: 'establishment.register',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: establishmentFieldsSchema,
  version: 'shown',
  status: 201,
  answer: checkedEstablishmentView,
});
