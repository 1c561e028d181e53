import { Fault } from './fault.ts';
import { type Library, machineArnPattern } from './library.ts';
import type { Execution, MapRun, Status } from './records.ts';
import { total } from './records.ts';
import type { Page, Store } from './store.ts';

/** AWS JSON carries instants as seconds since 1970. */
export const seconds = (ms: number): number => ms / 1000;

const included = { included: true };

const optional = <T>(key: string, value: T | null): Record<string, T> =>
  value === null ? {} : { [key]: value };

const summary = (execution: Execution) => ({
  executionArn: execution.arn,
  stateMachineArn: execution.machineArn,
  name: execution.name,
  status: execution.status,
  startDate: seconds(execution.startedAt),
  ...(execution.stoppedAt === null ? {} : { stopDate: seconds(execution.stoppedAt) }),
  ...optional('mapRunArn', execution.runArn),
  redriveCount: 0,
});

const counts = (of: MapRun['items']) => ({ ...of, total: total(of), resultsWritten: 0 });

/** Cursors are opaque to callers and name the last entry of a page. */
const encode = (last: number): string => Buffer.from(`after:${last}`).toString('base64url');
const decode = (token: string | undefined): number | null => {
  if (token === undefined) return null;
  const last = /^after:(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (last === undefined) throw new Fault('InvalidToken', "Invalid Token: 'nextToken is not one of ours'");
  return Number(last);
};

const pageOf = <T>(
  read: (page: Page) => T[],
  size: number,
  token: string | undefined,
  key: (entry: T) => number,
): { entries: T[]; next: { nextToken?: string } } => {
  const found = read({ limit: size + 1, after: decode(token) });
  const entries = found.slice(0, size);
  const last = entries.at(-1);
  return { entries, next: found.length > size && last !== undefined ? { nextToken: encode(key(last)) } : {} };
};

type Paging = { readonly maxResults: number; readonly nextToken?: string | undefined };

/** The operations that only read, in the shapes of the AWS API. */
export const queriesOf = (store: Store, library: Library, executionOr404: (arn: string) => Execution) => ({
  describeExecution: (arn: string) => {
    const execution = executionOr404(arn);
    return {
      ...summary(execution),
      input: execution.inputJson,
      inputDetails: included,
      ...(execution.outputJson === null ? {} : { output: execution.outputJson, outputDetails: included }),
      ...optional('error', execution.error),
      ...optional('cause', execution.cause),
      redriveStatus: 'NOT_REDRIVABLE',
      redriveStatusReason: 'this engine does not redrive executions',
    };
  },

  listExecutions: (
    by: { machineArn: string } | { runArn: string },
    status: Status | null,
    { maxResults, nextToken }: Paging,
  ) => {
    if ('machineArn' in by && library.registered(by.machineArn) === null) {
      throw new Fault('StateMachineDoesNotExist', `State Machine Does Not Exist: '${by.machineArn}'`);
    }
    if ('runArn' in by && store.run(by.runArn) === null) {
      throw new Fault('ResourceNotFound', `Resource not found: '${by.runArn}'`);
    }
    const [column, arn] =
      'machineArn' in by ? (['machineArn', by.machineArn] as const) : (['runArn', by.runArn] as const);
    const { entries, next } = pageOf(
      page => store.executions(column, arn, status, page),
      maxResults,
      nextToken,
      entry => entry.seq,
    );
    return { executions: entries.map(summary), ...next };
  },

  getExecutionHistory: (
    arn: string,
    reverse: boolean,
    includeData: boolean,
    { maxResults, nextToken }: Paging,
  ) => {
    if (executionOr404(arn).kind === 'EXPRESS') {
      throw new Fault('InvalidArn', `'${arn}' is an Express execution, which keeps no history`);
    }
    const { entries, next } = pageOf(
      page => store.history(arn, reverse, page),
      maxResults,
      nextToken,
      event => event.id,
    );
    return {
      events: entries.map(({ id, at, type, details }) => ({
        id,
        previousEventId: id - 1,
        timestamp: seconds(at),
        type,
        ...(includeData ? Object(details) : {}),
      })),
      ...next,
    };
  },

  describeStateMachine: (arn: string) => {
    const found = library.registered(arn);
    if (found === null) throw new Fault('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    const { name, body, createdAt, definitionId } = found;
    if (!machineArnPattern.test(arn)) throw new Fault('InvalidArn', `Invalid Arn: '${arn}'`);
    return {
      stateMachineArn: arn,
      name,
      status: 'ACTIVE',
      type: 'STANDARD',
      definition: body,
      roleArn: `arn:aws:iam::${arn.split(':')[4] ?? ''}:role/${name}`,
      creationDate: seconds(createdAt),
      loggingConfiguration: { level: 'OFF', includeExecutionData: false },
      revisionId: definitionId,
    };
  },

  describeMapRun: (arn: string) => {
    const run = store.run(arn);
    if (run === null) throw new Fault('ResourceNotFound', `Resource not found: '${arn}'`);
    return {
      mapRunArn: run.arn,
      executionArn: run.executionArn,
      status: run.status,
      startDate: seconds(run.startedAt),
      ...(run.stoppedAt === null ? {} : { stopDate: seconds(run.stoppedAt) }),
      maxConcurrency: run.maxConcurrency,
      toleratedFailurePercentage: run.toleratedPercentage,
      toleratedFailureCount: run.toleratedCount,
      itemCounts: counts(run.items),
      executionCounts: counts(run.executions),
      redriveCount: 0,
    };
  },

  listMapRuns: (executionArn: string) => {
    const execution = executionOr404(executionArn);
    return {
      mapRuns: store.runsOf(executionArn).map(run => ({
        executionArn,
        mapRunArn: run.arn,
        stateMachineArn: execution.machineArn,
        startDate: seconds(run.startedAt),
        ...(run.stoppedAt === null ? {} : { stopDate: seconds(run.stoppedAt) }),
      })),
    };
  },
});

export type Queries = ReturnType<typeof queriesOf>;
