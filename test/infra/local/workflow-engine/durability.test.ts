import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { gate, lambda, machine, openRig, output, START, withRig } from './harness.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflow-engine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'engine.sqlite');

describe('a restart', () => {
  test('keeps waits, variables and the definition that the execution was started with', async () => {
    const before = machine({
      W: { Type: 'Wait', Seconds: 100, Assign: { kept: '{% $states.input.a %}' }, Next: 'End' },
      End: { Type: 'Succeed', Output: { version: 1, kept: '{% $kept %}' } },
    });
    let arn = '';
    await withRig(
      before,
      {},
      async rig => {
        arn = await rig.start({ a: 'sample' }, 'kept');
        await rig.sees(arn, 'WaitStateEntered');
      },
      { file: file() },
    );
    await withRig(
      machine({ Other: { Type: 'Succeed', Output: { version: 2 } } }),
      {},
      async rig => {
        expect((await rig.describe(arn)).status).toBe('RUNNING');
        await rig.advance(100_000);
        expect(output(await rig.ended(arn))).toEqual({ version: 1, kept: 'sample' });
        expect(output(await rig.ended(await rig.start()))).toEqual({ version: 2 });
        expect(rig.engine.metrics()).toEqual({ transitions: 3, executions: 2 });
      },
      { file: file() },
    );
  });

  test('fires a timer that came due while the engine was down', async () => {
    const definition = machine({ W: { Type: 'Wait', Seconds: 100, End: true } });
    let arn = '';
    await withRig(
      definition,
      {},
      async rig => {
        arn = await rig.start();
        await rig.sees(arn, 'WaitStateEntered');
      },
      { file: file() },
    );
    await withRig(
      definition,
      {},
      async rig => {
        expect((await rig.ended(arn)).status).toBe('SUCCEEDED');
      },
      { file: file(), start: START + 500_000 },
    );
  });

  test('makes a call in flight again, with the same token', async () => {
    const definition = machine({ G: gate('Open') });
    const tokens: string[] = [];
    const Open = (payload: unknown): unknown => {
      tokens.push(Object(payload).token);
      return tokens.length === 1 ? new Promise(() => {}) : null;
    };
    let arn = '';
    await withRig(
      definition,
      { Open },
      async rig => {
        arn = await rig.start();
        await until(() => tokens[0]);
      },
      { file: file() },
    );
    await withRig(
      definition,
      { Open },
      async rig => {
        await rig.sees(arn, 'TaskSubmitted');
        expect(tokens[1]).toBe(tokens[0]);
        await rig.client.send(new SendTaskSuccessCommand({ taskToken: tokens[0] ?? '', output: '1' }));
        expect(output(await rig.ended(arn))).toBe(1);
      },
      { file: file() },
    );
  });

  test('takes up a half-done map run', async () => {
    const definition = machine({
      M: {
        Type: 'Map',
        Items: '{% [1..5] %}',
        MaxConcurrency: 2,
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
          StartAt: 'W',
          States: { W: lambda('W', { Output: '{% $states.result.Payload %}', End: true }) },
        },
        End: true,
      },
    });
    let calls = 0;
    let arn = '';
    const W = (payload: unknown): unknown => {
      calls += 1;
      return calls > 3 && calls <= 5 ? new Promise(() => {}) : payload;
    };
    await withRig(
      definition,
      { W },
      async rig => {
        arn = await rig.start();
        await until(() => calls === 5);
      },
      { file: file() },
    );
    await withRig(
      definition,
      { W },
      async rig => {
        expect(output(await rig.ended(arn))).toEqual([1, 2, 3, 4, 5]);
        expect(calls).toBe(7);
      },
      { file: file() },
    );
  });
});

describe('the file', () => {
  test('has one engine at a time', async () => {
    const definition = machine({ End: { Type: 'Succeed' } });
    await withRig(
      definition,
      {},
      async () => {
        await expect(openRig(definition, {}, { file: file() })).rejects.toThrow('in use by another process');
      },
      { file: file() },
    );
    await withRig(definition, {}, async () => {}, { file: file() });
  });
});
