import * as z from 'zod';
import { nominationSchema } from '#shared/domain/recognition/recognition.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

export const getNominationContract = defineContract({
  id: 'get-nomination',
  method: 'GET',
  path: '/v1/rounds/{roundId}/nomination',
  summary: { vi: 'Danh sách đề cử lên cấp trên', en: 'Read the nomination list of a round' },
  action: 'nomination.read',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: nominationSchema,
});
