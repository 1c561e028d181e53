import {
  DescribeMapRunCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListMapRunsCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { lambda, lambdaError, machine, output, type Rig, withRig } from './harness.ts';

const mapOf = (type: 'STANDARD' | 'EXPRESS', more: object, states?: Record<string, object>): object => ({
  Type: 'Map',
  Label: 'Each',
  Items: '{% $states.input.items %}',
  ItemProcessor: {
    ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: type },
    ...Object.fromEntries(
      Object.entries(
        machine(states ?? { Work: lambda('Work', { Output: '{% $states.result.Payload %}', End: true }) }),
      ).filter(([key]) => key !== 'QueryLanguage'),
    ),
  },
  End: true,
  ...more,
});

const runOf = async (rig: Rig, executionArn: string) => {
  const { mapRuns } = await rig.client.send(new ListMapRunsCommand({ executionArn }));
  const mapRunArn = mapRuns?.[0]?.mapRunArn ?? '';
  return rig.client.send(new DescribeMapRunCommand({ mapRunArn }));
};

describe('distributed map', () => {
  test('batches with shared input, in order, never more at once than MaxConcurrency', async () => {
    let now = 0;
    let most = 0;
    await withRig(
      machine({
        Screen: mapOf('EXPRESS', {
          ItemSelector: {
            id: '{% $states.context.Map.Item.Value %}',
            at: '{% $states.context.Map.Item.Index %}',
          },
          ItemBatcher: { MaxItemsPerBatch: 3, BatchInput: { roundId: '{% $states.input.roundId %}' } },
          MaxConcurrency: 2,
          Output: '{% [$states.result.ids] %}',
          Assign: { batches: '{% $count($states.result) %}' },
          Next: 'End',
          End: undefined,
        }),
        End: { Type: 'Succeed', Output: { ids: '{% $states.input %}', batches: '{% $batches %}' } },
      }),
      {
        Work: async payload => {
          now += 1;
          most = Math.max(most, now);
          await new Promise(resolve => setImmediate(resolve));
          now -= 1;
          const { BatchInput, Items } = Object(payload);
          expect(BatchInput).toEqual({ roundId: 'r1' });
          return { ids: Items.map((item: { id: string; at: number }) => `${item.id}${item.at}`) };
        },
      },
      async rig => {
        const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
        const arn = await rig.start({ roundId: 'r1', items });
        expect(output(await rig.ended(arn))).toEqual({ ids: items.map((id, i) => `${id}${i}`), batches: 3 });
        expect(most).toBe(2);
        expect(await rig.sees(arn, 'MapRunSucceeded')).toEqual([
          ...['ExecutionStarted', 'MapStateEntered', 'MapStateStarted', 'MapRunStarted', 'MapRunSucceeded'],
          ...['MapStateSucceeded', 'MapStateExited', 'SucceedStateEntered', 'SucceedStateExited'],
          'ExecutionSucceeded',
        ]);
        expect(await runOf(rig, arn)).toMatchObject({
          status: 'SUCCEEDED',
          maxConcurrency: 2,
          itemCounts: { total: 8, succeeded: 8, failed: 0, pending: 0, running: 0 },
          executionCounts: { total: 3, succeeded: 3 },
        });
        // Two states of the parent and three starts; Express children bill no transitions of their own.
        expect(rig.engine.metrics()).toEqual({ transitions: 5, executions: 1 });
      },
    );
  });

  test('Standard children are executions of their own, with history, and bill their states', () =>
    withRig(machine({ Issue: mapOf('STANDARD', {}) }), { Work: payload => payload }, async rig => {
      const arn = await rig.start({ items: [{ n: 1 }, { n: 2 }] });
      expect(output(await rig.ended(arn))).toEqual([{ n: 1 }, { n: 2 }]);
      const { mapRunArn } = await runOf(rig, arn);
      const { executions = [] } = await rig.client.send(
        new ListExecutionsCommand({ mapRunArn: mapRunArn ?? '' }),
      );
      expect(executions).toHaveLength(2);
      const child = await rig.describe(executions[0]?.executionArn ?? '');
      expect(child).toMatchObject({ status: 'SUCCEEDED', mapRunArn, output: '{"n":2}' });
      expect(child.executionArn).toMatch(/:execution:Sample\/Each:/);
      expect(await rig.sees(child.executionArn ?? '', 'TaskSucceeded')).toHaveLength(7);
      expect(rig.engine.metrics()).toEqual({ transitions: 1 + 2 + 2, executions: 1 });
    }));

  test('no items: an empty result; Express children keep no history', () =>
    withRig(machine({ Issue: mapOf('EXPRESS', {}) }), { Work: () => 1 }, async rig => {
      const empty = await rig.start({ items: [] });
      expect(output(await rig.ended(empty))).toEqual([]);
      const arn = await rig.start({ items: [1] });
      await rig.ended(arn);
      const { mapRunArn } = await runOf(rig, arn);
      const { executions = [] } = await rig.client.send(
        new ListExecutionsCommand({ mapRunArn: mapRunArn ?? '' }),
      );
      const executionArn = executions[0]?.executionArn ?? '';
      const history = rig.client.send(new GetExecutionHistoryCommand({ executionArn }));
      await expect(history).rejects.toMatchObject({ name: 'InvalidArn' });
    }));

  const odd = (payload: unknown): unknown => {
    if (Number(payload) % 2 === 1) throw lambdaError('OddError');
    return payload;
  };

  test('failures within the tolerance leave their description in the result', () =>
    withRig(
      machine({ Issue: mapOf('STANDARD', { ToleratedFailurePercentage: '{% $states.input.percent %}' }) }),
      { Work: odd },
      async rig => {
        const arn = await rig.start({ items: [0, 1, 2, 4], percent: 25 });
        const ended = await rig.ended(arn);
        expect(output(ended)).toEqual([
          0,
          expect.objectContaining({ Status: 'FAILED', Error: 'OddError' }),
          2,
          4,
        ]);
        expect(await runOf(rig, arn)).toMatchObject({ itemCounts: { succeeded: 3, failed: 1 } });
      },
    ));

  test.each([
    ['no tolerance', {}],
    ['a percentage', { ToleratedFailurePercentage: 49 }],
    ['a count', { ToleratedFailureCount: 1 }],
  ])('failures beyond %s end the run, its waiting children, and go to Catch', (_, tolerance) =>
    withRig(
      machine({
        Issue: mapOf('STANDARD', {
          ...tolerance,
          Catch: [
            { ErrorEquals: ['States.ExceedToleratedFailureThreshold'], Output: 'stalled', Next: 'End' },
          ],
        }),
        End: { Type: 'Succeed' },
      }),
      { Work: payload => (Number(payload) === 0 ? new Promise(() => {}) : odd(payload)) },
      async rig => {
        const arn = await rig.start({ items: [0, 1, 3, 2] });
        expect(output(await rig.ended(arn))).toBe('stalled');
        expect(await rig.sees(arn, 'MapRunFailed')).toContain('MapStateFailed');
        const run = await runOf(rig, arn);
        expect(run).toMatchObject({ status: 'FAILED', itemCounts: { running: 0, pending: 0 } });
        expect(run.itemCounts?.aborted).toBeGreaterThanOrEqual(1);
        const { executions } = await rig.client.send(
          new ListExecutionsCommand({ mapRunArn: run.mapRunArn ?? '', statusFilter: 'RUNNING' }),
        );
        expect(executions).toEqual([]);
      },
    ),
  );

  test('stopping the parent aborts its children; children retry by themselves', () =>
    withRig(
      machine({
        Issue: mapOf(
          'STANDARD',
          {},
          {
            Work: lambda('Flaky', {
              Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 5 }],
              Next: 'Wait',
            }),
            Wait: { Type: 'Wait', Seconds: 60, End: true },
          },
        ),
      }),
      {
        Flaky: (_, tries) => {
          if (tries === 1) throw lambdaError('SampleError');
          return tries;
        },
      },
      async rig => {
        const arn = await rig.start({ items: [1] });
        await until(() => rig.tries.Flaky);
        await rig.advance(0);
        await until(async () => {
          await rig.advance(5_000);
          return rig.tries.Flaky === 2 ? true : null;
        });
        await rig.client.send(new StopExecutionCommand({ executionArn: arn }));
        const run = await runOf(rig, arn);
        expect(run).toMatchObject({ status: 'ABORTED', executionCounts: { aborted: 1, total: 1 } });
      },
    ));

  test('2,000 items stay small in the parent history', () =>
    withRig(
      machine({
        Screen: mapOf('EXPRESS', {
          ItemBatcher: { MaxItemsPerBatch: 25 },
          Output: '{% $sum($states.result) %}',
        }),
      }),
      { Work: payload => Object(payload).Items.length },
      async rig => {
        const arn = await rig.start({ items: Array.from({ length: 2_000 }, (_, i) => `dossier-${i}`) });
        expect(output(await rig.ended(arn))).toBe(2_000);
        expect(await rig.history(arn)).toHaveLength(8);
      },
    ));
});
