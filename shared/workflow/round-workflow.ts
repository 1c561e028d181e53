import type { GateName } from '#shared/domain/round/gate.ts';
import type { positions, TaskName } from './tasks.ts';

/** Stands for the ARN of the function that runs the tasks; CDK and the local engine put theirs in its place. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: a substitution of CloudFormation, not of JavaScript
export const taskFunctionPlaceholder = '${RoundTasksFunctionArn}';

type StateName =
  | 'ReadPosition'
  | 'ResumeAtPosition'
  | 'OpenRegistration'
  | 'ReadClosing'
  | 'IsClosed'
  | 'AwaitClosing'
  | 'WaitOutRequests'
  | 'SealSubmissions'
  | 'ReadBatches'
  | 'ScreenDossiers'
  | 'BeginScreening'
  | 'ReadScreeningDeadline'
  | 'AwaitScreening'
  | 'ConvenePanel'
  | 'ReadFramesDeadline'
  | 'AwaitScoreFrames'
  | 'BeginScoring'
  | 'ReadSheetsDeadline'
  | 'AwaitScoreSheets'
  | 'TallyScores'
  | 'ReadCouncilDeadline'
  | 'AwaitCouncil'
  | 'HasCouncilProposed'
  | 'BeginRescore'
  | 'CancelByCouncil'
  | 'RoundCancelled'
  | 'ReadDecisionDeadline'
  | 'AwaitDecision'
  | 'PublishResults'
  | 'ReadComplaints'
  | 'AreComplaintsOver'
  | 'AwaitComplaintWindow'
  | 'AwaitComplaints'
  | 'PrepareCertificates'
  | 'IssueCertificates'
  | 'CloseCertificates'
  | 'NominateUp'
  | 'FinishRound'
  | 'RoundFinished'
  | 'MarkRoundStalled'
  | 'RoundStalled';

type Catch = readonly [
  {
    readonly ErrorEquals: readonly ['States.ALL'];
    readonly Assign: object;
    readonly Next: 'MarkRoundStalled' | 'RoundStalled';
  },
];
type Retry = readonly object[];
type Arguments = { readonly FunctionName: string; readonly Payload: object };
type TaskState = {
  readonly Type: 'Task';
  readonly Resource: 'arn:aws:states:::lambda:invoke';
  readonly Arguments: Arguments;
  readonly TimeoutSeconds: number;
  readonly Retry: Retry;
  readonly Catch: Catch;
  readonly Assign?: object;
  readonly Output?: object | string;
  readonly Next: StateName;
};
type GateState = {
  readonly Type: 'Task';
  readonly Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken';
  readonly Arguments: Arguments;
  readonly TimeoutSeconds: string;
  readonly Retry: Retry;
  readonly Catch: Catch;
  readonly Assign: object;
  readonly Output: object | string;
  readonly Next: StateName;
};
type MapState = {
  readonly Type: 'Map';
  readonly Items: string;
  readonly ItemSelector: object;
  readonly MaxConcurrency: number;
  readonly Label: string;
  readonly ItemProcessor: object;
  readonly Catch: Catch;
  readonly Output: object | string;
  readonly Next: StateName;
};
type WaitState = { readonly Type: 'Wait'; readonly Next: StateName } & (
  | { readonly Seconds: number }
  | { readonly Timestamp: string }
);
type ChoiceState = {
  readonly Type: 'Choice';
  readonly Choices: readonly { readonly Condition: string; readonly Next: StateName }[];
  readonly Default: StateName;
};
type EndState =
  | { readonly Type: 'Succeed'; readonly Output?: object | string }
  | { readonly Type: 'Fail'; readonly Error: string; readonly Cause: string };
type State = TaskState | GateState | MapState | WaitState | ChoiceState | EndState;

/** Faults of the moment, tried again with growing, jittered pauses; a refusal of our own rules is not among them. */
const transient = [
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
const stall = [
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

const call = (task: TaskName, input: object): Arguments => ({
  FunctionName: taskFunctionPlaceholder,
  Payload: {
    task,
    now: '{% $states.context.State.EnteredTime %}',
    execution: '{% $states.context.Execution.Name %}',
    input: { roundId: '{% $roundId %}', ...input },
  },
});

const taskSeconds = 60;

const task = (
  name: TaskName,
  Next: StateName,
  more: { readonly input?: object; readonly assign?: object } = {},
): TaskState => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: call(name, more.input ?? {}),
  TimeoutSeconds: taskSeconds,
  Retry: transient,
  Catch: stall,
  ...(more.assign === undefined ? {} : { Assign: more.assign }),
  Output: {},
  Next,
});

/** Reads the gate's deadline as it stands now, extensions included. */
const deadline = (gate: GateName, Next: StateName) =>
  task('ReadDeadline', Next, {
    input: { gate },
    assign: { deadline: '{% $states.result.Payload.deadline %}' },
  });

/** Waits for people: the token goes to the record, the deadline to the engine; the outcome comes back with the token. */
const gate = (name: GateName, Next: StateName): GateState => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: call('OpenGate', { gate: name, token: '{% $states.context.Task.Token %}' }),
  TimeoutSeconds:
    '{% $max([60, $floor(($toMillis($deadline) - $toMillis($states.context.State.EnteredTime)) / 1000)]) %}',
  Retry: transientAtGate,
  Catch: stall,
  Assign: { outcome: '{% $states.result.outcome %}' },
  Output: {},
  Next,
});

/** One child execution per batch of up to 50; a child holds ids only. */
const overBatches = (label: string, step: TaskName, Next: StateName): MapState => ({
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

const startOf = {
  open: 'OpenRegistration',
  seal: 'SealSubmissions',
  screen: 'ReadBatches',
  screening: 'ReadScreeningDeadline',
  convene: 'ConvenePanel',
  frames: 'ReadFramesDeadline',
  sheets: 'ReadSheetsDeadline',
  council: 'ReadCouncilDeadline',
  decision: 'ReadDecisionDeadline',
  publish: 'PublishResults',
  complaints: 'ReadComplaints',
  nominate: 'NominateUp',
  over: 'RoundFinished',
} as const satisfies Record<(typeof positions)[number], StateName>;

const states = {
  ReadPosition: {
    ...task('ReadPosition', 'ResumeAtPosition', {
      assign: {
        roundId: '{% $states.input.roundId %}',
        position: '{% $states.result.Payload.position %}',
        batches: [] as readonly number[],
      },
    }),
    Arguments: {
      FunctionName: taskFunctionPlaceholder,
      Payload: {
        task: 'ReadPosition',
        now: '{% $states.context.State.EnteredTime %}',
        execution: '{% $states.context.Execution.Name %}',
        input: { roundId: '{% $states.input.roundId %}' },
      },
    },
    Catch: [
      {
        ...stall[0],
        Assign: { ...stall[0].Assign, roundId: '{% $states.context.Execution.Input.roundId %}' },
      },
    ] as const,
  },
  ResumeAtPosition: {
    Type: 'Choice',
    Choices: Object.entries(startOf).map(([position, Next]) => ({
      Condition: `{% $position = "${position}" %}`,
      Next,
    })),
    Default: 'RoundFinished',
  },
  OpenRegistration: task('OpenRegistration', 'ReadClosing'),
  ReadClosing: task('ReadClosing', 'IsClosed', {
    assign: {
      closed: '{% $states.result.Payload.closed %}',
      closesAt: '{% $states.result.Payload.closesAt %}',
    },
  }),
  IsClosed: {
    Type: 'Choice',
    Choices: [{ Condition: '{% $closed %}', Next: 'WaitOutRequests' }],
    Default: 'AwaitClosing',
  },
  AwaitClosing: { Type: 'Wait', Timestamp: '{% $closesAt %}', Next: 'ReadClosing' },
  // Closed is not sealed: a request that arrived in time may run for the gateway's 29 seconds.
  WaitOutRequests: { Type: 'Wait', Seconds: 35, Next: 'SealSubmissions' },
  SealSubmissions: task('SealSubmissions', 'ScreenDossiers', {
    assign: { batches: '{% $states.result.Payload.batches %}' },
  }),
  ReadBatches: task('ReadBatches', 'ScreenDossiers', {
    assign: { batches: '{% $states.result.Payload.batches %}' },
  }),
  ScreenDossiers: overBatches('ScreenDossiers', 'ScreenBatch', 'BeginScreening'),
  BeginScreening: task('BeginScreening', 'ReadScreeningDeadline'),
  ReadScreeningDeadline: deadline('screening', 'AwaitScreening'),
  AwaitScreening: gate('screening', 'ConvenePanel'),
  ConvenePanel: task('ConvenePanel', 'ReadFramesDeadline'),
  ReadFramesDeadline: deadline('score-frames', 'AwaitScoreFrames'),
  AwaitScoreFrames: gate('score-frames', 'BeginScoring'),
  BeginScoring: task('BeginScoring', 'ReadSheetsDeadline'),
  ReadSheetsDeadline: deadline('score-sheets', 'AwaitScoreSheets'),
  AwaitScoreSheets: gate('score-sheets', 'TallyScores'),
  TallyScores: task('TallyScores', 'ReadCouncilDeadline'),
  ReadCouncilDeadline: deadline('council', 'AwaitCouncil'),
  AwaitCouncil: gate('council', 'HasCouncilProposed'),
  HasCouncilProposed: {
    Type: 'Choice',
    Choices: [
      { Condition: '{% $outcome = "propose" %}', Next: 'ReadDecisionDeadline' },
      { Condition: '{% $outcome = "rescore" %}', Next: 'BeginRescore' },
    ],
    Default: 'CancelByCouncil',
  },
  BeginRescore: task('BeginRescore', 'ReadSheetsDeadline'),
  CancelByCouncil: task('CancelByCouncil', 'RoundCancelled'),
  RoundCancelled: { Type: 'Succeed', Output: {} },
  ReadDecisionDeadline: deadline('decision', 'AwaitDecision'),
  AwaitDecision: gate('decision', 'PublishResults'),
  PublishResults: task('PublishResults', 'ReadComplaints'),
  ReadComplaints: task('ReadComplaints', 'AreComplaintsOver', {
    assign: {
      over: '{% $states.result.Payload.over %}',
      open: '{% $states.result.Payload.open %}',
      complaintsUntil: '{% $states.result.Payload.complaintsUntil %}',
      deadline: '{% $fromMillis($toMillis($states.result.Payload.complaintsUntil) + 5184000000) %}',
    },
  }),
  AreComplaintsOver: {
    Type: 'Choice',
    Choices: [
      { Condition: '{% $over and $open = 0 %}', Next: 'PrepareCertificates' },
      { Condition: '{% $over %}', Next: 'AwaitComplaints' },
    ],
    Default: 'AwaitComplaintWindow',
  },
  AwaitComplaintWindow: { Type: 'Wait', Timestamp: '{% $complaintsUntil %}', Next: 'ReadComplaints' },
  AwaitComplaints: gate('complaints', 'ReadComplaints'),
  PrepareCertificates: task('PrepareCertificates', 'IssueCertificates', {
    assign: { batches: '{% $states.result.Payload.batches %}' },
  }),
  IssueCertificates: overBatches('IssueCertificates', 'IssueBatch', 'CloseCertificates'),
  CloseCertificates: task('CloseCertificates', 'NominateUp'),
  NominateUp: task('NominateUp', 'FinishRound'),
  FinishRound: task('FinishRound', 'RoundFinished'),
  RoundFinished: { Type: 'Succeed', Output: {} },
  MarkRoundStalled: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: call('MarkRoundStalled', { step: '{% $stalledAt %}', reason: '{% $stalledBecause %}' }),
    TimeoutSeconds: taskSeconds,
    Retry: transient,
    // Nothing catches this one but the alarm on failed executions.
    Catch: [{ ErrorEquals: ['States.ALL'], Assign: {}, Next: 'RoundStalled' }] as const,
    Output: {},
    Next: 'RoundStalled',
  },
  // A redrive starts the next attempt, which reads the position and repeats nothing.
  RoundStalled: { Type: 'Fail', Error: 'RoundStalled', Cause: '{% $stalledAt & ": " & $stalledBecause %}' },
} as const satisfies Record<StateName, State>;

/** One execution runs one round, from its opening to its certificates. Input: `{ roundId }`. */
export const roundWorkflow = {
  Comment: 'Tieu Bieu: one selection round',
  QueryLanguage: 'JSONata',
  StartAt: 'ReadPosition',
  // Standard executions end after a year; a round takes months.
  TimeoutSeconds: 31_000_000,
  States: states,
} as const;
