import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { establishmentView } from './establishment-view.ts';

export const getEstablishmentContract = defineContract({
  id: 'get-establishment',
  method: 'GET',
  path: '/v1/establishments/{establishmentId}',
  summary: { vi: 'Xem cơ sở', en: 'Read an establishment' },
  action: 'establishment.read',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: establishmentView,
});
