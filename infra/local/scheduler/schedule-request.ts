import * as z from 'zod';
import { awsLimits } from '../aws-limits.ts';
import { notImplemented, validationError } from '../wire/rest-json.ts';
import { ExpressionError } from './cron.ts';
import { parseExpression, type ScheduleExpression } from './schedule-expression.ts';

const nameSchema = z.string().regex(new RegExp(`^[0-9a-zA-Z\\-_.]{1,${awsLimits.scheduleName.figure}}$`));
const arnSchema = z.string().regex(/^arn:[\w-]+:.+/, 'must be an ARN');
const epochSecondsSchema = z.number().transform(seconds => Math.round(seconds * 1_000));

/** The part of CreateSchedule's and UpdateSchedule's body that is implemented; dates in, milliseconds out. */
const bodySchema = z.strictObject({
  GroupName: nameSchema.default('default'),
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z.string().min(1).max(50).default('UTC'),
  StartDate: epochSecondsSchema.optional(),
  EndDate: epochSecondsSchema.optional(),
  Description: z.string().max(awsLimits.scheduleText.figure).optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  FlexibleTimeWindow: z.strictObject({
    Mode: z.enum(['OFF', 'FLEXIBLE']),
    MaximumWindowInMinutes: z.int().optional(),
  }),
  Target: z.strictObject({
    Arn: arnSchema,
    RoleArn: arnSchema,
    Input: z
      .string()
      .min(1)
      .refine(text => Buffer.byteLength(text) <= awsLimits.scheduleInput.figure, 'is too large')
      .optional(),
    RetryPolicy: z
      .strictObject({
        MaximumEventAgeInSeconds: z.int().min(60).max(awsLimits.scheduleAge.figure).optional(),
        MaximumRetryAttempts: z.int().min(0).max(awsLimits.scheduleRetries.figure).optional(),
      })
      .optional(),
    DeadLetterConfig: z.strictObject({ Arn: arnSchema.optional() }).optional(),
  }),
  ClientToken: z.string().min(1).max(64).optional(),
});

export type ScheduleBody = z.output<typeof bodySchema>;

/** A schedule's name from the request path; refused as AWS does. */
export const parseName = (text: string): string => {
  const parsed = nameSchema.safeParse(text);
  if (!parsed.success) throw validationError(`${text} is not a schedule name`);
  return parsed.data;
};

/** Checks a request body and its expression; what AWS knows and this part does not is refused by name. */
export const parseSchedule = (
  body: unknown,
): { readonly body: ScheduleBody; readonly expression: ScheduleExpression } => {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      if (issue.code === 'unrecognized_keys')
        throw notImplemented(`a schedule with ${issue.keys.join(', ')}`);
    }
    const [issue] = parsed.error.issues;
    throw validationError(`${issue?.path.join('.') ?? 'body'}: ${issue?.message ?? 'invalid'}`);
  }
  if (parsed.data.FlexibleTimeWindow.Mode !== 'OFF') throw notImplemented('FlexibleTimeWindow FLEXIBLE');
  try {
    const { ScheduleExpression: text, ScheduleExpressionTimezone: zone } = parsed.data;
    return { body: parsed.data, expression: parseExpression(text, zone) };
  } catch (error) {
    if (error instanceof ExpressionError)
      throw validationError(`Invalid Schedule Expression: ${error.message}`);
    throw error;
  }
};

/** Reads back a body that was stored in its parsed form. */
export const readStoredBody = (text: string): ScheduleBody => storedBodySchema.parse(JSON.parse(text));

const storedBodySchema = bodySchema.extend({
  StartDate: z.number().optional(),
  EndDate: z.number().optional(),
});
