import * as z from 'zod';
import { LIMITS } from './limits.ts';

/** A JSONata expression field: the whole string is one expression. */
export const expressionPattern = /^\{%[\s\S]*%\}$/;

const expression = z.string().regex(expressionPattern, 'must be a JSONata expression {% … %}');
const numberOr = (number: z.ZodNumber) =>
  z.union([number, expression], { error: 'must be a number in range or a JSONata expression {% … %}' });
const duration = z.int().min(1).max(LIMITS.seconds);
const text = z.string().min(1);

const assign = z.record(
  z
    .string()
    .regex(/^[\p{L}_][\p{L}\p{N}_]{0,79}$/u, 'must be a variable name of at most 80 letters')
    .refine(name => name !== 'states', 'the name "states" is reserved'),
  z.unknown(),
);

const lambdaInvoke = 'arn:aws:states:::lambda:invoke';
const lambdaInvokeToken = 'arn:aws:states:::lambda:invoke.waitForTaskToken';

const retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(text).min(1),
  IntervalSeconds: duration.optional(),
  MaxAttempts: z.int().min(0).max(LIMITS.seconds).optional(),
  BackoffRate: z.number().min(1).optional(),
  MaxDelaySeconds: z.int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).optional(),
});
const catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(text).min(1),
  Next: text,
  Output: z.unknown().optional(),
  Assign: assign.optional(),
});

const common = { Comment: z.string().optional(), QueryLanguage: z.literal('JSONata').optional() };
const leaving = { Output: z.unknown().optional(), Assign: assign.optional() };
const flow = { Next: text.optional(), End: z.literal(true).optional() };
const handling = { Retry: z.array(retrier).optional(), Catch: z.array(catcher).optional() };

const task = z.strictObject({
  Type: z.literal('Task'),
  ...common,
  ...leaving,
  ...flow,
  ...handling,
  Resource: z.enum([lambdaInvoke, lambdaInvokeToken]),
  Arguments: z.strictObject({ FunctionName: text, Payload: z.unknown().optional() }),
  TimeoutSeconds: numberOr(duration).optional(),
  HeartbeatSeconds: numberOr(duration).optional(),
});
const pass = z.strictObject({ Type: z.literal('Pass'), ...common, ...leaving, ...flow });
const choice = z.strictObject({
  Type: z.literal('Choice'),
  ...common,
  ...leaving,
  Choices: z
    .array(
      z.strictObject({
        Comment: z.string().optional(),
        Condition: z.union([z.boolean(), expression], { error: 'must be a JSONata expression {% … %}' }),
        Next: text,
        ...leaving,
      }),
    )
    .min(1),
  Default: text.optional(),
});
const wait = z.strictObject({
  Type: z.literal('Wait'),
  ...common,
  ...leaving,
  ...flow,
  Seconds: numberOr(z.int().min(0).max(LIMITS.seconds)).optional(),
  Timestamp: text.optional(),
});
const succeed = z.strictObject({ Type: z.literal('Succeed'), ...common, Output: z.unknown().optional() });
const fail = z.strictObject({
  Type: z.literal('Fail'),
  ...common,
  Error: text.optional(),
  Cause: text.optional(),
});
const map = z.strictObject({
  Type: z.literal('Map'),
  ...common,
  ...leaving,
  ...flow,
  ...handling,
  Label: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,40}$/, 'must be at most 40 of A-Z a-z 0-9 _ -')
    .optional(),
  Items: z.union([z.array(z.unknown()), expression], { error: 'must be an array or a JSONata expression' }),
  ItemSelector: z.unknown().optional(),
  ItemBatcher: z
    .strictObject({
      MaxItemsPerBatch: numberOr(z.int().min(1)).optional(),
      MaxInputBytesPerBatch: numberOr(z.int().min(1).max(LIMITS.payloadBytes)).optional(),
      BatchInput: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  MaxConcurrency: numberOr(z.int().min(0)).optional(),
  ToleratedFailurePercentage: numberOr(z.number().min(0).max(100)).optional(),
  ToleratedFailureCount: numberOr(z.int().min(0)).optional(),
  ItemProcessor: z.strictObject({
    Comment: z.string().optional(),
    ProcessorConfig: z.strictObject({
      Mode: z.literal('DISTRIBUTED'),
      ExecutionType: z.enum(['STANDARD', 'EXPRESS']),
    }),
    StartAt: text,
    States: z.record(text, z.unknown()),
  }),
});

/** One state, exactly the fields that this engine implements: any other field is refused by name. */
export const stateSchema = z.discriminatedUnion('Type', [task, pass, choice, wait, succeed, fail, map]);
export const machineSchema = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: z.literal('JSONata'),
  Version: z.literal('1.0').optional(),
  TimeoutSeconds: duration.optional(),
  StartAt: text,
  States: z.record(text, z.unknown()),
});

export type State = z.infer<typeof stateSchema>;
export type TaskState = z.infer<typeof task>;
export type PassState = z.infer<typeof pass>;
export type ChoiceState = z.infer<typeof choice>;
export type WaitState = z.infer<typeof wait>;
export type SucceedState = z.infer<typeof succeed>;
export type FailState = z.infer<typeof fail>;
export type MapState = z.infer<typeof map>;
export type Retrier = z.infer<typeof retrier>;

/** Whether a Task waits for SendTaskSuccess after its function has returned. */
export const waitsForToken = (state: TaskState): boolean => state.Resource === lambdaInvokeToken;
