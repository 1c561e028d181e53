import * as z from 'zod';
import type { Commands } from './commands.ts';
import { Fault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { type Queries, seconds } from './queries.ts';
import { statusSchema } from './records.ts';

export type Engine = { readonly commands: Commands; readonly queries: Queries };

type Action = (engine: Engine, body: unknown) => unknown;

/** Unknown members are refused by name: a request for a feature that is missing here must not half work. */
const action = <S extends z.ZodType>(
  schema: S,
  run: (engine: Engine, input: z.infer<S>) => unknown,
): Action => {
  return (engine, body) => {
    const parsed = schema.safeParse(body);
    if (parsed.success) return run(engine, parsed.data) ?? {};
    const problems = parsed.error.issues.map(
      issue => `${issue.path.join('.') || 'request'}: ${issue.message}`,
    );
    throw new Fault('ValidationException', problems.join('; '));
  };
};

const arn = z.string().min(1).max(2_000);
const token = z.string().min(1).max(2_048);
const paging = {
  // AWS reads 0 as "the default", which is 100.
  maxResults: z
    .int()
    .min(0)
    .max(LIMITS.pageSize)
    .default(100)
    .transform(size => (size === 0 ? 100 : size)),
  nextToken: z.string().min(1).max(1_024).optional(),
};

/** Every operation of AWSStepFunctions that this engine implements. */
export const actions: Readonly<Record<string, Action>> = {
  StartExecution: action(
    z.strictObject({
      stateMachineArn: arn,
      name: z.string().optional(),
      input: z.string().default('{}'),
      traceHeader: z.string().optional(),
    }),
    ({ commands }, { stateMachineArn, name, input }) => {
      const { executionArn, startDate } = commands.startExecution(stateMachineArn, name, input);
      return { executionArn, startDate: seconds(startDate) };
    },
  ),
  StopExecution: action(
    z.strictObject({
      executionArn: arn,
      error: z.string().max(LIMITS.errorChars).optional(),
      cause: z.string().max(LIMITS.causeChars).optional(),
    }),
    ({ commands }, { executionArn, error, cause }) => ({
      stopDate: seconds(commands.stopExecution(executionArn, error, cause).stopDate),
    }),
  ),
  SendTaskSuccess: action(
    z.strictObject({ taskToken: token, output: z.string() }),
    ({ commands }, { taskToken, output }) => commands.sendTaskSuccess(taskToken, output),
  ),
  SendTaskFailure: action(
    z.strictObject({
      taskToken: token,
      error: z.string().max(LIMITS.errorChars).optional(),
      cause: z.string().max(LIMITS.causeChars).optional(),
    }),
    ({ commands }, { taskToken, error, cause }) => commands.sendTaskFailure(taskToken, error, cause),
  ),
  SendTaskHeartbeat: action(z.strictObject({ taskToken: token }), ({ commands }, { taskToken }) =>
    commands.sendTaskHeartbeat(taskToken),
  ),
  DescribeExecution: action(
    z.strictObject({ executionArn: arn, includedData: z.literal('ALL_DATA').optional() }),
    ({ queries }, { executionArn }) => queries.describeExecution(executionArn),
  ),
  ListExecutions: action(
    z.strictObject({
      stateMachineArn: arn.optional(),
      mapRunArn: arn.optional(),
      statusFilter: statusSchema.optional(),
      ...paging,
    }),
    ({ queries }, { stateMachineArn, mapRunArn, statusFilter, ...page }) => {
      if (stateMachineArn !== undefined && mapRunArn === undefined) {
        return queries.listExecutions({ machineArn: stateMachineArn }, statusFilter ?? null, page);
      }
      if (mapRunArn !== undefined && stateMachineArn === undefined) {
        return queries.listExecutions({ runArn: mapRunArn }, statusFilter ?? null, page);
      }
      throw new Fault('ValidationException', 'exactly one of stateMachineArn, mapRunArn is needed');
    },
  ),
  GetExecutionHistory: action(
    z.strictObject({
      executionArn: arn,
      reverseOrder: z.boolean().default(false),
      includeExecutionData: z.boolean().default(true),
      ...paging,
    }),
    ({ queries }, { executionArn, reverseOrder, includeExecutionData, ...page }) =>
      queries.getExecutionHistory(executionArn, reverseOrder, includeExecutionData, page),
  ),
  DescribeStateMachine: action(
    z.strictObject({ stateMachineArn: arn, includedData: z.literal('ALL_DATA').optional() }),
    ({ queries }, { stateMachineArn }) => queries.describeStateMachine(stateMachineArn),
  ),
  ListMapRuns: action(
    z.strictObject({ executionArn: arn, maxResults: z.literal(0).optional() }),
    ({ queries }, { executionArn }) => queries.listMapRuns(executionArn),
  ),
  DescribeMapRun: action(z.strictObject({ mapRunArn: arn }), ({ queries }, { mapRunArn }) =>
    queries.describeMapRun(mapRunArn),
  ),
};
