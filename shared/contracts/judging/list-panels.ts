import * as z from 'zod';
import { panelSchema } from '#shared/domain/judging/judging.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundParams } from './params.ts';

export const listPanelsContract = defineContract({
  id: 'list-panels',
  method: 'GET',
  path: '/v1/rounds/{roundId}/panels',
  summary: { vi: 'Ban giám khảo theo nhóm', en: 'List the judging panels' },
  action: 'panel.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    items: z.array(panelSchema.omit({ draw: true }).extend({ entries: z.int() })),
  }),
});
