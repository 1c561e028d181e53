import {
  beforeWait,
  call,
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
  screen: 'ScreenDossiers',
  screening: 'AwaitScreening',
  convene: 'ConvenePanel',
  frames: 'AwaitScoreFrames',
  sheets: 'AwaitScoreSheets',
  council: 'AwaitCouncil',
  decision: 'AwaitDecision',
  publish: 'PublishResults',
  complaints: 'ReadComplaints',
  nominate: 'NominateUp',
  over: 'RoundFinished',
} as const satisfies Record<(typeof positions)[number], StateName>;

const states = {
  ReadPosition: {
    ...task('ReadPosition', 'ResumeAtPosition'),
    Assign: {
      roundId: '{% $states.input.roundId %}',
      position: '{% $states.result.Payload.position %}',
      until: '{% $states.result.Payload.until %}',
      batches: '{% $states.result.Payload.batches %}',
    },
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
  OpenRegistration: beforeWait('OpenRegistration', 'AwaitClosing'),
  AwaitClosing: { Type: 'Wait', Timestamp: '{% $until %}', Next: 'SealSubmissions' },
  // A closing that was moved meanwhile is not sealed: the answer says until when to wait on.
  SealSubmissions: task('SealSubmissions', 'IsSealed', 'sealed', 'until', 'batches'),
  IsSealed: {
    Type: 'Choice',
    Choices: [{ Condition: '{% $sealed %}', Next: 'ScreenDossiers' }],
    Default: 'AwaitClosing',
  },
  ScreenDossiers: overBatches('ScreenDossiers', 'ScreenBatch', 'BeginScreening'),
  BeginScreening: beforeWait('BeginScreening', 'AwaitScreening'),
  AwaitScreening: gate('screening', 'ConvenePanel'),
  ConvenePanel: beforeWait('ConvenePanel', 'AwaitScoreFrames'),
  AwaitScoreFrames: gate('score-frames', 'BeginScoring'),
  BeginScoring: beforeWait('BeginScoring', 'AwaitScoreSheets'),
  AwaitScoreSheets: gate('score-sheets', 'TallyScores'),
  TallyScores: beforeWait('TallyScores', 'AwaitCouncil'),
  AwaitCouncil: gate('council', 'HasCouncilProposed'),
  HasCouncilProposed: {
    Type: 'Choice',
    Choices: [
      { Condition: '{% $outcome = "propose" %}', Next: 'ReadDecisionDeadline' },
      { Condition: '{% $outcome = "rescore" %}', Next: 'BeginRescore' },
    ],
    Default: 'CancelByCouncil',
  },
  BeginRescore: beforeWait('BeginRescore', 'AwaitScoreSheets'),
  CancelByCouncil: task('CancelByCouncil'),
  ReadDecisionDeadline: beforeWait('ReadDecisionDeadline', 'AwaitDecision'),
  AwaitDecision: gate('decision', 'PublishResults'),
  PublishResults: beforeWait('PublishResults', 'AwaitComplaintWindow'),
  AwaitComplaintWindow: { Type: 'Wait', Timestamp: '{% $until %}', Next: 'ReadComplaints' },
  ReadComplaints: task('ReadComplaints', 'AreComplaintsOver', 'over', 'open', 'until', 'batches'),
  AreComplaintsOver: {
    Type: 'Choice',
    Choices: [
      { Condition: '{% $over and $open = 0 %}', Next: 'IssueCertificates' },
      { Condition: '{% $over %}', Next: 'AwaitComplaints' },
    ],
    Default: 'AwaitComplaintWindow',
  },
  AwaitComplaints: gate('complaints', 'ReadComplaints'),
  IssueCertificates: overBatches('IssueCertificates', 'IssueBatch', 'CloseCertificates'),
  CloseCertificates: task('CloseCertificates', 'NominateUp'),
  NominateUp: task('NominateUp', 'FinishRound'),
  FinishRound: task('FinishRound'),
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
