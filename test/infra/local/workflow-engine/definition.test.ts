import { describe, expect, test } from '@jest/globals';
import { DefinitionRefused, loadDefinition } from '#infra/local/workflow-engine/definition.ts';
import { roundWorkflow } from '#shared/workflow/round-workflow.ts';
import { gate, lambda, machine } from './harness.ts';

const end = { Type: 'Succeed' };

const problemsOf = (definition: unknown): readonly string[] => {
  try {
    loadDefinition('Sample', definition);
    return [];
  } catch (error) {
    if (error instanceof DefinitionRefused) return error.problems;
    throw error;
  }
};

describe('a definition is refused by name', () => {
  const map = (type: string, states: Record<string, object>, more: object = {}): object => ({
    Type: 'Map',
    Items: '{% $states.input %}',
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: type },
      StartAt: Object.keys(states)[0],
      States: states,
    },
    End: true,
    ...more,
  });

  test.each<[string, unknown, RegExp]>([
    ['JSONPath', { StartAt: 'A', States: { A: end } }, /QueryLanguage/],
    [
      'Parallel',
      machine({ A: { Type: 'Parallel', Branches: [], End: true } }),
      /"A".*"Parallel" not implemented/,
    ],
    [
      'another integration',
      machine({ A: lambda('F', { Resource: 'arn:aws:states:::sqs:sendMessage', End: true }) }),
      /sqs:sendMessage" not implemented/,
    ],
    [
      'a JSONPath field',
      machine({ A: { Type: 'Pass', ResultPath: '$.a', End: true } }),
      /"A".*"ResultPath" not implemented/,
    ],
    [
      'Credentials',
      machine({ A: lambda('F', { Credentials: {}, End: true }) }),
      /"Credentials" not implemented/,
    ],
    [
      'another Lambda argument',
      machine({ A: lambda('F', { Arguments: { FunctionName: 'F', InvocationType: 'Event' }, End: true }) }),
      /"InvocationType" not implemented/,
    ],
    [
      'an inline Map',
      machine({
        A: map(
          'STANDARD',
          { B: end },
          { ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, StartAt: 'B', States: { B: end } } },
        ),
      }),
      /"INLINE" not implemented/,
    ],
    [
      'an ItemReader',
      machine({ A: map('STANDARD', { B: end }, { ItemReader: {} }) }),
      /"ItemReader" not implemented/,
    ],
    [
      'a ResultWriter',
      machine({ A: map('STANDARD', { B: end }, { ResultWriter: {} }) }),
      /"ResultWriter" not implemented/,
    ],
    [
      'a token in Express',
      machine({ A: map('EXPRESS', { B: gate('F') }) }),
      /state "A" > state "B".*waitForTaskToken/,
    ],
    [
      'a fault deep in a Map',
      machine({ A: map('STANDARD', { B: { Type: 'Wait', End: true } }) }),
      /"A" > state "B".*Seconds, Timestamp/,
    ],
    ['no such target', machine({ A: { Type: 'Pass', Next: 'B' } }), /"A": no state "B" exists/],
    ['no such start', machine({ A: end }, { StartAt: 'Z' }), /StartAt: no state "Z" exists/],
    ['an unreachable state', machine({ A: end, B: end }), /"B": cannot be reached/],
    [
      'Next and End',
      machine({ A: { Type: 'Pass', Next: 'B', End: true }, B: end }),
      /exactly one of Next, End/,
    ],
    [
      'an early wildcard',
      machine({
        A: lambda('F', {
          Catch: [
            { ErrorEquals: ['States.ALL'], Next: 'B' },
            { ErrorEquals: ['X'], Next: 'B' },
          ],
          End: true,
        }),
        B: end,
      }),
      /Catch\[0\]: States.ALL must come last/,
    ],
    [
      'a slow heartbeat',
      machine({ A: gate('F', { TimeoutSeconds: 5, HeartbeatSeconds: 5, End: true }) }),
      /HeartbeatSeconds must be smaller/,
    ],
    [
      'a broken expression',
      machine({ A: { Type: 'Pass', Output: { x: '{% 1 + %}' }, End: true } }),
      /"A"\.Output\.x: /,
    ],
    [
      'half an expression',
      machine({ A: { Type: 'Pass', Output: 'a {% 1 %}', End: true } }),
      /must enclose the whole string/,
    ],
    [
      '$eval',
      machine({ A: { Type: 'Pass', Output: "{% $eval('1') %}", End: true } }),
      /\$eval is not implemented/,
    ],
    [
      'a reserved variable',
      machine({ A: { Type: 'Pass', Assign: { states: 1 }, End: true } }),
      /"states" is reserved/,
    ],
    [
      'a condition that is no expression',
      machine({ A: { Type: 'Choice', Choices: [{ Condition: 'x', Next: 'B' }] }, B: end }),
      /Choices\.0\.Condition/,
    ],
  ])('%s', (_, definition, problem) => {
    expect(problemsOf(definition)).toContainEqual(expect.stringMatching(problem));
  });

  test('all problems at once', () => {
    const definition = machine({
      A: { Type: 'Pass', Foo: 1 },
      B: { Type: 'Activity' },
      C: { Type: 'Wait', Seconds: -1 },
    });
    expect(problemsOf(definition)).toHaveLength(3);
  });

  test('a sound one is accepted', () => {
    expect(problemsOf(machine({ A: map('STANDARD', { B: gate('F', { Next: 'C' }), C: end }) }))).toEqual([]);
  });
});

test('the round workflow itself is accepted', () => {
  expect(problemsOf(JSON.parse(JSON.stringify(roundWorkflow)))).toEqual([]);
});
