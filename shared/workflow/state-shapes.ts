/** Every state of the round workflow. */
export type StateName =
  | 'ReadPosition'
  | 'ResumeAtPosition'
  | 'OpenRegistration'
  | 'AwaitClosing'
  | 'SealSubmissions'
  | 'IsSealed'
  | 'ScreenDossiers'
  | 'BeginScreening'
  | 'AwaitScreening'
  | 'ConvenePanel'
  | 'AwaitScoreFrames'
  | 'BeginScoring'
  | 'AwaitScoreSheets'
  | 'TallyScores'
  | 'AwaitCouncil'
  | 'HasCouncilProposed'
  | 'BeginRescore'
  | 'CancelByCouncil'
  | 'ReadDecisionDeadline'
  | 'AwaitDecision'
  | 'PublishResults'
  | 'ReadComplaints'
  | 'AreComplaintsOver'
  | 'AwaitComplaintWindow'
  | 'AwaitComplaints'
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
export type Arguments = { readonly FunctionName: string; readonly Payload: object };
type Onward = { readonly Next: StateName } | { readonly End: true };
export type TaskState = {
  readonly Type: 'Task';
  readonly Resource: 'arn:aws:states:::lambda:invoke';
  readonly Arguments: Arguments;
  readonly TimeoutSeconds: number;
  readonly Retry: Retry;
  readonly Catch: Catch;
  readonly Assign?: object;
  readonly Output?: object | string;
} & Onward;
export type GateState = {
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
export type MapState = {
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
type WaitState = { readonly Type: 'Wait'; readonly Timestamp: string; readonly Next: StateName };
type ChoiceState = {
  readonly Type: 'Choice';
  readonly Choices: readonly { readonly Condition: string; readonly Next: StateName }[];
  readonly Default: StateName;
};
type EndState =
  | { readonly Type: 'Succeed'; readonly Output?: object | string }
  | { readonly Type: 'Fail'; readonly Error: string; readonly Cause: string };
/** States as the Amazon States Language writes them, as far as the round workflow uses it. */
export type State = TaskState | GateState | MapState | WaitState | ChoiceState | EndState;
