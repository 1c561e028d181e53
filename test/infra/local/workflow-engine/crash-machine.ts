import { gate, lambda, machine } from './harness.ts';

export const CRASH_ARN = 'arn:aws:states:ap-southeast-1:000000000000:stateMachine:Crash';
export const ITEMS = ['1', '2', '3', '4', '5'];

const named = (FunctionName: string, payload: object = {}): object => ({
  FunctionName,
  Payload: { name: '{% $name %}', ...payload },
});

/** Every kind of state once, so that a kill can hit each of them. */
export const crashMachine = machine({
  Begin: { Type: 'Pass', Assign: { name: '{% $states.context.Execution.Name %}' }, Next: 'Step' },
  Step: lambda('Step', { Arguments: named('Step'), TimeoutSeconds: 60, Next: 'Wait' }),
  Wait: { Type: 'Wait', Seconds: 1, Next: 'Flaky' },
  Flaky: lambda('Flaky', {
    Arguments: named('Flaky'),
    Retry: [{ ErrorEquals: ['SampleTransient'], IntervalSeconds: 1, MaxAttempts: 50, BackoffRate: 1 }],
    Next: 'Gate',
  }),
  Gate: gate('Open', {
    Arguments: named('Open', { token: '{% $states.context.Task.Token %}' }),
    Assign: { answer: '{% $states.result %}' },
    Next: 'Which',
  }),
  Which: { Type: 'Choice', Choices: [{ Condition: "{% $answer = 'yes' %}", Next: 'Each' }], Default: 'Each' },
  Each: {
    Type: 'Map',
    Items: ITEMS,
    ItemSelector: { name: '{% $name %}', item: '{% $states.context.Map.Item.Value %}' },
    MaxConcurrency: 2,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
      StartAt: 'Work',
      States: { Work: lambda('Work', { Output: '{% $states.result.Payload %}', End: true }) },
    },
    Next: 'End',
  },
  End: {
    Type: 'Succeed',
    Output: { name: '{% $name %}', answer: '{% $answer %}', sum: '{% $sum($states.input) %}' },
  },
});
