import * as z from 'zod';
import { establishmentFieldsSchema } from '#shared/domain/establishment/establishment.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { checkedEstablishmentView } from './establishment-view.ts';

export const changeEstablishmentContract = defineContract({
  id: 'change-establishment',
  method: 'PATCH',
  path: '/v1/establishments/{establishmentId}',
  summary: { vi: 'Sửa thông tin cơ sở', en: 'Change fields of an establishment' },
  action: 'establishment.change',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: noQuery,
  body: establishmentFieldsSchema.partial(),
  version: 'matched',
  status: 200,
  answer: checkedEstablishmentView,
});
