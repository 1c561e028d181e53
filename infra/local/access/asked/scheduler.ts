import * as z from 'zod';
import { place } from '../../runtime/names.ts';
import type { Ask } from '../ask.ts';

const scheduleSchema = z.looseObject({
  GroupName: z.string().default('default'),
  Target: z.looseObject({ RoleArn: z.string() }),
});
const verbs: Readonly<Record<string, string>> = {
  DELETE: 'DeleteSchedule',
  GET: 'GetSchedule',
  POST: 'CreateSchedule',
  PUT: 'UpdateSchedule',
};

const arnOf = (group: string, name: string): string =>
  `arn:aws:scheduler:${place.region}:${place.account}:schedule/${group}/${name}`;

/** Whoever plans a run lends the scheduler a role, and must be allowed to. */
export const askedOfScheduler = (
  method: string,
  at: { readonly group: string; readonly name: string },
  body: unknown,
): readonly Ask[] => {
  const action = `scheduler:${verbs[method] ?? method}`;
  if (method !== 'POST' && method !== 'PUT') return [{ action, resource: arnOf(at.group, at.name) }];
  const { GroupName, Target } = scheduleSchema.parse(body);
  return [
    { action, resource: arnOf(GroupName, at.name) },
    {
      action: 'iam:PassRole',
      resource: Target.RoleArn,
      context: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    },
  ];
};
