import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { roundWorkflow, taskFunctionPlaceholder } from '#shared/workflow/round-workflow.ts';
import { resourcesOf, stageWith, synthesize, textOf } from './synthesize.ts';

const validate = z
  .function({
    input: [z.unknown()],
    output: z.object({ isValid: z.boolean(), errors: z.array(z.unknown()) }),
  })
  .implement(
    // The package declares no type that fits its CommonJS export.
    createRequire(import.meta.url)('asl-validator'),
  );
const templates = synthesize(stageWith('test'));
const machines = resourcesOf(
  templates,
  'AWS::StepFunctions::StateMachine',
  z.looseObject({ DefinitionString: z.string(), DefinitionSubstitutions: z.record(z.string(), z.unknown()) }),
);
const [machine] = machines;

describe('the workflow of a round', () => {
  test('is the constant, word for word, and nothing else runs', () => {
    expect(machines).toHaveLength(1);
    expect(machine?.Properties.DefinitionString).toBe(JSON.stringify(roundWorkflow));
  });

  test('names the function of its tasks by a substitution that is filled', () => {
    const substitutions = machine?.Properties.DefinitionSubstitutions ?? {};
    expect(Object.keys(substitutions).map(name => `\${${name}}`)).toEqual([taskFunctionPlaceholder]);
    expect(textOf(substitutions)).toMatch(/roundworkflow.*Function/);
    const open = machine?.Properties.DefinitionString.match(/\$\{\w+\}/g) ?? [];
    expect(new Set(open)).toEqual(new Set([taskFunctionPlaceholder]));
  });

  test('is valid Amazon States Language', () => {
    const filled = textOf(roundWorkflow).replaceAll(
      taskFunctionPlaceholder,
      'arn:aws:lambda:ap-southeast-1:111122223333:function:tasks',
    );
    expect(validate(JSON.parse(filled))).toEqual({ isValid: true, errors: [] });
  });

  test('logs every step but nothing of what the steps carry, traces, and ends', () => {
    expect(machine?.Properties).toMatchObject({
      StateMachineType: 'STANDARD',
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
      TracingConfiguration: { Enabled: true },
    });
    expect(roundWorkflow.TimeoutSeconds).toBeLessThanOrEqual(365 * 86_400);
  });

  test('alarms when an execution fails, is held back or runs out of time', () => {
    const alarms = resourcesOf(
      templates,
      'AWS::CloudWatch::Alarm',
      z.looseObject({
        Namespace: z.string(),
        MetricName: z.string(),
        AlarmActions: z.array(z.unknown()).length(1),
      }),
    );
    const watched = alarms.map(({ Properties }) => `${Properties.Namespace} ${Properties.MetricName}`);
    expect(watched).toEqual(
      expect.arrayContaining([
        'AWS/States ExecutionsFailed',
        'AWS/States ExecutionsTimedOut',
        'AWS/States ExecutionThrottled',
        'AWS/ApiGateway 5xx',
        'TieuBieu EffectParked',
      ]),
    );
    const queues = resourcesOf(templates, 'AWS::SQS::Queue', z.looseObject({}));
    expect(watched.filter(name => name.startsWith('AWS/SQS'))).toHaveLength(queues.length);
    const functions = resourcesOf(templates, 'AWS::Lambda::Function', z.looseObject({}));
    for (const metric of ['Errors', 'Throttles'])
      expect(watched.filter(name => name === `AWS/Lambda ${metric}`)).toHaveLength(functions.length);
  });
});
