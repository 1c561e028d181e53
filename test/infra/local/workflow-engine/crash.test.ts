import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { CRASH_ARN, ITEMS } from './crash-machine.ts';
import { clientFor } from './harness.ts';

const KILLS = 12;
const PER_CYCLE = 3;

const spawnEngine = async (
  database: string,
  effects: string,
): Promise<{ child: ChildProcess; client: SFNClient }> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash-child.ts'), database, effects], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [url] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, client: clientFor(String(url)) };
};

const effectsOf = (file: string): string[][] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => line.split(' '))
    : [];

/** True: done. A dead engine leaves it open; the same request is sent again to the next one. */
const attempt = async (request: Promise<unknown>, settledBy: string): Promise<boolean> => {
  try {
    await request;
    return true;
  } catch (error) {
    // Only an answer has a `$fault`; without one the connection broke.
    const { name, $fault } = Object(error);
    if ($fault === undefined) return false;
    if (name === settledBy) return true;
    throw error;
  }
};

test(`executions survive ${KILLS} SIGKILLs at random moments: all finish, none is stuck, nothing is done twice in the history`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-crash-'));
  const [database, effects] = [join(folder, 'engine.sqlite'), join(folder, 'effects.txt')];
  const started = new Set<string>();
  const answered = new Set<string>();
  const names = Array.from({ length: KILLS * PER_CYCLE }, (_, i) => `run-${i}`);
  let killsUnderWork = 0;

  const work = async (client: SFNClient, wanted: readonly string[]): Promise<void> => {
    for (const name of wanted.filter(one => !started.has(one))) {
      const start = client.send(new StartExecutionCommand({ stateMachineArn: CRASH_ARN, name, input: '{}' }));
      if (!(await attempt(start, 'ExecutionAlreadyExists'))) return;
      started.add(name);
    }
    for (const [kind, , token = ''] of effectsOf(effects)) {
      if (kind !== 'token' || answered.has(token)) continue;
      const success = client.send(new SendTaskSuccessCommand({ taskToken: token, output: '"yes"' }));
      if (!(await attempt(success, 'TaskTimedOut'))) return;
      answered.add(token);
    }
  };

  for (let cycle = 1; cycle <= KILLS; cycle += 1) {
    const { child, client } = await spawnEngine(database, effects);
    const exited = once(child, 'exit');
    const open = await client.send(
      new ListExecutionsCommand({ stateMachineArn: CRASH_ARN, statusFilter: 'RUNNING' }),
    );
    if ((open.executions ?? []).length > 0) killsUnderWork += 1;
    setTimeout(() => child.kill('SIGKILL'), randomInt(20, 220));
    while (child.signalCode === null) {
      await work(client, names.slice(0, cycle * PER_CYCLE));
      // When all is done no request lets timers and events in between: the kill would never come.
      await nextTurn();
    }
    await exited;
    client.destroy();
  }

  const { child, client } = await spawnEngine(database, effects);
  try {
    for (const name of names) {
      const executionArn = `${CRASH_ARN.replace('stateMachine', 'execution')}:${name}`;
      const ended = await until(async () => {
        await work(client, names);
        const found = await client.send(new DescribeExecutionCommand({ executionArn }));
        return found.status === 'RUNNING' ? null : found;
      });
      expect(JSON.parse(ended.output ?? JSON.stringify(ended))).toEqual({ name, answer: 'yes', sum: 30 });
      const { events = [] } = await client.send(
        new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
      );
      expect(events.map(event => event.id)).toEqual(events.map((_, i) => i + 1));
      const times = (type: string) => events.filter(event => event.type === type).length;
      // Begin, Step, Wait, Flaky, Gate, Which, Each, End: each entered once and left once.
      expect(events.filter(event => event.type?.endsWith('StateEntered'))).toHaveLength(8);
      expect(events.filter(event => event.type?.endsWith('StateExited'))).toHaveLength(8);
      expect([times('TaskSucceeded'), times('MapRunStarted'), times('ExecutionSucceeded')]).toEqual([
        3, 1, 1,
      ]);
    }
    const seen = new Set(effectsOf(effects).map(fields => fields.join(' ')));
    for (const name of names) {
      expect(seen).toContain(`step ${name}`);
      for (const item of ITEMS) expect(seen).toContain(`work ${name} ${item}`);
    }
    // Not vacuous: nearly every kill but the first met executions that had been taken up from the file.
    expect(killsUnderWork).toBeGreaterThanOrEqual(8);
  } finally {
    client.destroy();
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    rmSync(folder, { recursive: true });
  }
}, 60_000);
