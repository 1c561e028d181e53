import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledgeFindings, acknowledgementsOf } from '#infra/constructs/acknowledged-findings.ts';
import { stageNames } from '#infra/stages.ts';
import { declare, stageWith } from './synthesize.ts';

/** The pack's findings on the synthesized tree, as `stack finding`. */
const findingsOf = (name: (typeof stageNames)[number], acknowledged: boolean): ReadonlySet<string> => {
  process.env.CDK_VALIDATION = 'false';
  const stage = stageWith(name);
  const { app, stacks } = declare(stage);
  if (acknowledged) acknowledgeFindings(stacks, stage);
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
  test('none is open', () => {
    expect([...findingsOf(name, true)]).toEqual([]);
  });

  test('at most twelve are acknowledged, each found where it is acknowledged, each with a reason', () => {
    const acknowledgements = acknowledgementsOf(stageWith(name));
    expect(acknowledgements.length).toBeLessThanOrEqual(12);
    const found = findingsOf(name, false);
    expect(found.size).toBeGreaterThan(5);
    for (const { findings, stacks, reason } of acknowledgements) {
      expect(reason.length).toBeGreaterThan(20);
      for (const finding of findings)
        expect([finding, stacks.some(stack => found.has(`${stack} ${finding}`))]).toEqual([finding, true]);
      for (const stack of stacks)
        expect([stack, findings.some(finding => found.has(`${stack} ${finding}`))]).toEqual([stack, true]);
    }
  });
});
