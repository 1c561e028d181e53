import * as z from 'zod';
import { membershipSchema } from '#shared/domain/access/membership.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { linksInput, personInput, roundRoleInput } from './membership-input.ts';
import { membershipView } from './membership-view.ts';

export const appointToRoundContract = defineContract({
  id: 'appoint-to-round',
  method: 'POST',
  path: '/v1/rounds/{roundId}/memberships',
  summary: {
    vi: 'Cử người vào hội đồng, ban giám khảo, tổ giúp việc',
    en: 'Appoint a person to the council, jury or helping team of a round',
  },
  action: 'membership.manage',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    ...personInput,
    role: roundRoleInput,
    groups: membershipSchema.shape.groups.max(20).default([]),
    links: linksInput.default({ taxCodes: [], phones: [], addresses: [] }),
  }),
  version: 'shown',
  status: 201,
  answer: membershipView,
});
