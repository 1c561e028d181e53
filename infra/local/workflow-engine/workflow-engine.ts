import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Admit, admitAll } from '../access/admit.ts';
import { commandsOf } from './commands.ts';
import { openCommitter } from './commit.ts';
import type { AslDefinition } from './definition.ts';
import { openDriver } from './driver.ts';
import { openLibrary } from './library.ts';
import { newLive, type Registry, register } from './live.ts';
import { handlerOf } from './protocol.ts';
import { queriesOf } from './queries.ts';
import { type Entropy, randomnessFrom } from './randomness.ts';
import { openStore, type Store } from './store.ts';

export type WorkflowEngineOptions = {
  /** SQLite path, or `:memory:`. */
  readonly file: string;
  /** Definitions by state machine ARN. */
  readonly stateMachines: Readonly<Record<string, AslDefinition>>;
  /** Milliseconds since 1970; may be moved, then call `tick`. */
  readonly now: () => number;
  /** Calls a Lambda function by its bare name; throws an Error whose `name` is the Lambda error type. */
  readonly invoke: (functionName: string, payload: unknown) => Promise<unknown>;
  /** Where defects go; standard error by default. */
  readonly log?: (line: string) => void;
  /** Random bytes for tokens, ids and jitter; the system's by default. */
  readonly entropy?: Entropy;
  /** Monotonic real milliseconds, for the time-out of a function call; the process's by default. */
  readonly elapsed?: () => number;
  /** Throws `AccessDeniedError` where a caller may not do what it asks for. @default everyone may do everything */
  readonly admit?: Admit;
};

export type WorkflowEngine = {
  /** Answers one request of the AWS protocol. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Takes up every execution where its rows say it stands; calls in flight at the last stop are made again. */
  start(): Promise<void>;
  /** Finishes the transitions under way and closes the file; calls in flight are left to the next start. */
  stop(): Promise<void>;
  /** Fires everything due by `now()` and returns when nothing moves any more but calls in flight. */
  tick(): Promise<void>;
  /** As StartExecution; `input` is any JSON value, `startDate` is in milliseconds. */
  startExecution(arn: string, name: string, input: unknown): { executionArn: string; startDate: number };
  /** State transitions as AWS bills them, and top-level executions, since the file was made. */
  metrics(): { transitions: number; executions: number };
};

const restore = (
  store: Store,
  registry: Registry,
  machineOf: ReturnType<typeof openLibrary>['machineOf'],
): void => {
  const found = store.frames().map(frame => {
    const execution = store.execution(frame.executionArn);
    if (execution === null) throw new Error(`frame without execution: ${frame.executionArn}`);
    const run = frame.activity.kind === 'map' ? store.run(frame.activity.runArn) : null;
    return newLive(machineOf(execution.definitionId, execution.path), execution, frame, run);
  });
  // Parents before children: a child registers with its parent.
  for (const live of found.sort((a, b) => a.execution.seq - b.execution.seq)) register(registry, live);
};

/**
 * Opens the durable engine on a file that it alone may use.
 * @throws DefinitionRefused when a definition is wrong or uses something not implemented; Error when the file is in use
 */
export const openWorkflowEngine = (options: WorkflowEngineOptions): WorkflowEngine => {
  const { now, invoke } = options;
  const log = options.log ?? (line => console.error(line));
  const store = openStore(options.file);
  const registry: Registry = { lives: new Map(), tokens: new Map() };
  const random = randomnessFrom(options.entropy ?? randomBytes);
  const committer = openCommitter(store, registry, now);
  const open = () => {
    try {
      const library = openLibrary(store, options.stateMachines, now);
      restore(store, registry, library.machineOf);
      return library;
    } catch (error) {
      store.close();
      throw error;
    }
  };
  const library = open();
  const elapsed = options.elapsed ?? (() => performance.now());
  const driver = openDriver({ store, registry, committer, now, elapsed, invoke, random, log });
  const commands = commandsOf({ store, registry, library, committer, driver, now, random });
  const queries = queriesOf(store, library, commands.executionOr404);
  return {
    handle: handlerOf({ commands, queries }, { requestId: random.id, log, admit: options.admit ?? admitAll }),
    start: async () => driver.start(),
    stop: async () => {
      await driver.stop();
      store.close();
    },
    tick: driver.tick,
    startExecution: (arn, name, input) => commands.startExecution(arn, name, JSON.stringify(input ?? {})),
    metrics: store.totals,
  };
};
