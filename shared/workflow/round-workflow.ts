import {
  call,
  deadline,
  gate,
  overBatches,
  stall,
  task,
  taskFunctionPlaceholder,
  taskSeconds,
  transient,
} from './build-states.ts';
import type { State, StateName } from './state-shapes.ts';
import type { positions } from './tasks.ts';

export { taskFunctionPlaceholder };

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

/** Reads the closing as it stands now, extensions included. */
const readClosing = (Next: StateName) =>
  task('ReadClosing', Next, {
    assign: {
      closed: '{% $states.result.Payload.closed %}',
      closesAt: '{% $states.result.Payload.closesAt %}',
    },
  });

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
  ReadClosing: readClosing('IsClosed'),
  IsClosed: {
    Type: 'Choice',
    Choices: [{ Condition: '{% $closed %}', Next: 'WaitOutRequests' }],
    Default: 'AwaitClosing',
  },
  AwaitClosing: { Type: 'Wait', Timestamp: '{% $closesAt %}', Next: 'ReadClosing' },
  // Closed is not sealed: a request that arrived in time may run for the gateway's 29 seconds.
  WaitOutRequests: { Type: 'Wait', Seconds: 35, Next: 'ConfirmClosing' },
  // Among them perhaps an extension: asked for before the hour, answered after it.
  ConfirmClosing: readClosing('IsStillClosed'),
  IsStillClosed: {
    Type: 'Choice',
    Choices: [{ Condition: '{% $closed %}', Next: 'SealSubmissions' }],
    Default: 'AwaitClosing',
  },
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
