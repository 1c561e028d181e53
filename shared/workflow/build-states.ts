import type { GateName } from '#shared/domain/round/gate.ts';
import type { Arguments, GateState, MapState, StateName, TaskState } from './state-shapes.ts';
import type { TaskName } from './tasks.ts';

/** Stands for the ARN of the function that runs the tasks; CDK and the local engine put theirs in its place. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: a substitution of CloudFormation, not of JavaScript
export const taskFunctionPlaceholder = '${RoundTasksFunctionArn}';

/** Faults of the moment, tried again with growing, jittered pauses; a refusal of our own rules is not among them. */
export const transient = [
  {
    ErrorEquals: [
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.TooManyRequestsException',
      'Lambda.Unknown',
      'UnavailableError',
      'States.Timeout',
    ],
    IntervalSeconds: 2,
    MaxAttempts: 6,
    BackoffRate: 2,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
  },
] as const;
/** A gate's own deadline must not be taken for a fault of the moment. */
const transientAtGate = [
  { ...transient[0], ErrorEquals: transient[0].ErrorEquals.filter(name => name !== 'States.Timeout') },
] as const;

/** Whatever goes wrong for good ends in a stall that names the step and says why. */
export const stall = [
  {
    ErrorEquals: ['States.ALL'],
    Assign: {
      stalledAt: '{% $states.context.State.Name %}',
      stalledBecause:
        '{% $substring($states.errorOutput.Error & ": " & $string($states.errorOutput.Cause), 0, 500) %}',
    },
    Next: 'MarkRoundStalled',
  },
] as const;

/** Calls the tasks' function for one task, at the moment the state was entered. */
export const call = (task: TaskName, input: object): Arguments => ({
  FunctionName: taskFunctionPlaceholder,
  Payload: {
    task,
    now: '{% $states.context.State.EnteredTime %}',
    execution: '{% $states.context.Execution.Name %}',
    input: { roundId: '{% $roundId %}', ...input },
  },
});

export const taskSeconds = 60;

const assigned = (kept: readonly string[]): object =>
  Object.fromEntries(kept.map(name => [name, `{% $states.result.Payload.${name} %}`]));

/** Runs one task, keeps what of its answer is named, and goes on; without a state to go on to, the execution is over. */
export const task = (name: TaskName, Next?: StateName, ...kept: readonly string[]): TaskState => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: call(name, {}),
  TimeoutSeconds: taskSeconds,
  Retry: transient,
  Catch: stall,
  ...(kept.length === 0 ? {} : { Assign: assigned(kept) }),
  Output: {},
  ...(Next === undefined ? { End: true } : { Next }),
});

/** Runs a task whose answer says until when the state that follows waits, by the deadlines as they stand. */
export const beforeWait = (name: TaskName, Next: StateName) => task(name, Next, 'until');

/**
 * Waits for people: the token goes to the record, the deadline to the engine; the outcome comes back with the token. A try
 * that comes later has less time left: it is counted from the try, not from when the state was entered.
 */
export const gate = (name: GateName, Next: StateName): GateState => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: call('OpenGate', { gate: name, token: '{% $states.context.Task.Token %}' }),
  TimeoutSeconds: '{% $max([60, $floor(($toMillis($until) - $millis()) / 1000)]) %}',
  Retry: transientAtGate,
  Catch: stall,
  Assign: { outcome: '{% $states.result.outcome %}' },
  Output: {},
  Next,
});

/** One child execution per batch of up to 50; a child holds ids only. */
export const overBatches = (label: string, step: TaskName, Next: StateName): MapState => ({
  Type: 'Map',
  Items: '{% $batches %}',
  ItemSelector: {
    roundId: '{% $roundId %}',
    batch: '{% $states.context.Map.Item.Value %}',
    now: '{% $states.context.State.EnteredTime %}',
    execution: '{% $states.context.Execution.Name %}',
  },
  MaxConcurrency: 4,
  Label: label,
  ItemProcessor: {
    ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
    StartAt: step,
    States: {
      [step]: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: {
          FunctionName: taskFunctionPlaceholder,
          Payload: {
            task: step,
            now: '{% $states.input.now %}',
            execution: '{% $states.input.execution %}',
            input: { roundId: '{% $states.input.roundId %}', batch: '{% $states.input.batch %}' },
          },
        },
        TimeoutSeconds: taskSeconds,
        Retry: transient,
        Output: {},
        End: true,
      },
    },
  },
  Catch: stall,
  Output: {},
  Next,
});
