import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledgementsOf } from '#infra/constructs/acknowledged-findings.ts';
import { type StageSettings, stageNames } from '#infra/stages.ts';
import { declare, stageWith } from './synthesize.ts';

/** The pack's findings on the synthesized tree before any is acknowledged, as `stack finding`. */
const findingsOf = (
  stage: StageSettings,
  plant: (stacks: ReturnType<typeof declare>['stacks']) => void = () => undefined,
): ReadonlySet<string> => {
  process.env.CDK_VALIDATION = 'false';
  const { app, stacks } = declare(stage);
  plant(stacks);
  const { directory } = app.synth();
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  rmSync(directory, { recursive: true });
  return new Set(
    violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(
        ({ constructPath = '' }) => `${constructPath.split('/')[0]?.split('-').at(-1)} ${ruleName}`,
      ),
    ),
  );
};

describe.each(stageNames)('findings of the AwsSolutions pack in %s', name => {
  const stage = stageWith(name);
  const acknowledgements = acknowledgementsOf(stage);
  const found = findingsOf(stage);

  test('each is acknowledged in its stack', () => {
    const acknowledged = acknowledgements.flatMap(({ findings, stacks }) =>
      stacks.flatMap(stack => findings.map(finding => `${stack} ${finding}`)),
    );
    expect(found.size).toBeGreaterThan(5);
    expect([...found].filter(finding => !acknowledged.includes(finding))).toEqual([]);
  });

  test('at most twelve are acknowledged, each found where it is acknowledged, each with a reason', () => {
    expect(acknowledgements.length).toBeLessThanOrEqual(12);
    for (const { findings, stacks, reason } of acknowledgements) {
      expect(reason.length).toBeGreaterThan(20);
      for (const finding of findings)
        expect([finding, stacks.some(stack => found.has(`${stack} ${finding}`))]).toEqual([finding, true]);
      for (const stack of stacks)
        expect([stack, findings.some(finding => found.has(`${stack} ${finding}`))]).toEqual([stack, true]);
    }
  });
});

test('a queue that somebody adds without TLS is a finding that nobody acknowledged', () => {
  const stage = stageWith('test');
  const found = findingsOf(stage, ({ data }) => {
    new Queue(data, 'Bare');
  });
  const acknowledged = acknowledgementsOf(stage).flatMap(({ findings }) => [...findings]);
  expect([...found]).toContain('data AwsSolutions-SQS4');
  expect(acknowledged).not.toContain('AwsSolutions-SQS4');
});
