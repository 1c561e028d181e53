import * as z from 'zod';
import { type ReminderName, reminderNames } from '#shared/domain/message/reminders.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

export const listRemindersContract = defineContract({
  id: 'list-reminders',
  method: 'GET',
  path: '/v1/rounds/{roundId}/reminders',
  summary: { vi: 'Lịch nhắc việc sắp tới', en: 'Reminders that will go out, as things stand' },
  action: 'message.read',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    items: z.array(
      z.object({
        name: z.enum(reminderNames as [ReminderName, ...ReminderName[]]),
        day: daySchema,
        deadline: instantSchema,
        deadlineLocal: z.string(),
        /** How many it would reach if nothing more were done; null where that cannot be known yet, or must not be. */
        people: z.int().nullable(),
      }),
    ),
  }),
});
