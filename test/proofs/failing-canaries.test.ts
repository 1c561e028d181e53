import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { catalog } from '#functions/catalog.ts';
import { bareFaults } from '#functions/edge/bare-faults.ts';
import { serveTasks } from '#functions/edge/serve-tasks.ts';
import { openTelemetry } from '#functions/edge/telemetry.ts';
import { tasks } from '#functions/round-workflow/tasks.ts';
import type { Outside, Transaction, Webhooks, World } from '#shared/application/ports.ts';
import { deliverEffect, maxDeliveries } from '#shared/application/record/deliver-effect.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { erasedMark } from '#shared/domain/privacy/erase-record.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { taskNames } from '#shared/workflow/tasks.ts';
import { openGateway } from '../secrecy/gateway.ts';
import { hearOutput } from '../support/heard-output.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { whileOpen } from '../support/submission-builder.ts';
import { type Canary, canariesOf } from './canaries/canaries-of.ts';
import { canariesInText } from './canaries/find-in-text.ts';
import { stainedFault } from './canaries/stained-fault.ts';
import { type Engine, openEngine } from './support/place.ts';
import { callOf, prepare } from './support/prepared.ts';
import { openProcess } from './support/process.ts';
import { effectIdOf, effectSamples, effectTypes, seedDeliverable } from './support/requests/effects.ts';
import { requestCases } from './support/requests/index.ts';
import { seedStaff } from './support/requests/people.ts';
import { taskCases } from './support/requests/tasks.ts';
import { sayProof } from './support/say-proof.ts';

const marker = 'Nguyễn Văn Mẫu Chim Hoàng Yến';
const marked: Canary = { fieldClass: 'name', value: marker };

/** The personal values of records that a commit was given, and one that stands in every fault. */
const canariesIn = (given: readonly Transaction[]): readonly Canary[] => [
  marked,
  ...canariesOf(
    given
      .flatMap(({ records }) => records)
      .map(({ kind, body }) => JSON.stringify({ kind: { S: kind }, body: { S: JSON.stringify(body) } }))
      .join('\n'),
  ).filter(({ value }) => value !== erasedMark),
];

/** A world whose commits fail with all that they were given. */
const failing = (world: World) => {
  const given: Transaction[] = [];
  const commit: World['records']['commit'] = async transaction => {
    given.push(transaction);
    throw stainedFault([marker, transaction]);
  };
  return { given, world: { ...world, records: { ...world.records, commit } } };
};

/** What a runtime writes down of what a function throws: into its log, and the history of an execution. */
const writtenOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return '';
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const { name, message, stack, cause } = error;
    return JSON.stringify([name, message, stack, String(cause), { ...error }]);
  }
};

const telemetry = () => openTelemetry('test');
let engine: Engine;
const heard = () => hearOutput();
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

describe('what is written down when work fails has no personal value in it', () => {
  test('of a request: neither in the log nor in the answer, which names the request by which the log is found', async () => {
    let faults = 0;
    let values = 0;
    const leaks: string[] = [];
    const silent: string[] = [];
    for (const one of requestCases) {
      const { asked, place, files, contract } = await prepare(engine, one);
      const { world, given } = failing(openProcess(place, files));
      const listening = heard();
      const reply = await openGateway(world, telemetry())(routeKeyOf(contract), callOf(asked));
      listening.end();
      if (given.length === 0) continue;
      faults += 1;
      const canaries = canariesIn(given);
      values += canaries.length;
      const written = [...listening.lines, reply.text].join('\n');
      leaks.push(...canariesInText(written, canaries).map(({ value }) => `${contract.id}: ${value}`));
      if (reply.status !== 500 || !/fault.*SdkFault|SdkFault.*fault/s.test(written)) silent.push(contract.id);
    }
    expect(leaks).toEqual([]);
    expect(silent).toEqual([]);
    sayProof('canaries in failed requests', {
      routes: { value: faults, least: 80 },
      values: { value: values, least: 200 },
    });
  }, 600_000);

  test('of a task: its log, and what the history of the execution keeps, name the task and the kind of fault', async () => {
    let faults = 0;
    for (const task of taskNames) {
      const place = await engine.newPlace();
      const files = memoryFiles();
      const sound = openProcess(place, files);
      await seedStaff(sound);
      const { now, prepare: come } = taskCases[task];
      const input = await come({ world: sound, files });
      const { world, given } = failing(openProcess(place, files));
      const listening = heard();
      const run = bareFaults(serveTasks(tasks, () => world, telemetry()));
      const thrown = await writtenOf(() => run({ task, now: isoOf(now), execution: 'proof', input }));
      listening.end();
      if (given.length === 0) continue;
      faults += 1;
      const written = [...listening.lines, thrown].join('\n');
      expect([task, canariesInText(written, canariesIn(given))]).toEqual([task, []]);
      expect(thrown).toContain('SdkFault');
      expect(written).toContain(`"task":"${task}"`);
    }
    sayProof('canaries in failed tasks', { tasks: { value: faults, least: taskNames.length - 4 } });
  }, 600_000);

  test.each(effectTypes)('of an effect that is parked: the kind of fault alone, of %s', async type => {
    const place = await engine.newPlace();
    const files = memoryFiles();
    await seedDeliverable(openProcess(place, files), 1);
    const fail = async (...given: readonly unknown[]): Promise<never> => {
      throw stainedFault([marker, effectSamples[type], given]);
    };
    const all = <T extends object>() => new Proxy({} as T, { get: () => fail });
    const sound = openProcess(place, files);
    const broken: World = {
      ...{ ...sound, outside: all<Outside>(), webhooks: all<Webhooks>() },
      files: { ...files, remove: fail },
      records: { ...sound.records, list: fail, children: fail },
    };
    const id = effectIdOf(type, 0);
    const deliver: (world: World, id: string, at: number) => Promise<unknown> =
      type === 'webhook-call' ? deliverWebhookCall : deliverEffect;
    const listening = heard();
    for (let turn = 0; turn < 2 * maxDeliveries + 2; turn += 1) {
      await deliver(broken, id, whileOpen);
      await wakeEffects(sound, whileOpen + 864_000_000);
    }
    listening.end();
    const { payload, ...kept } = (await sound.records.effect(id)) ?? {};
    expect(kept).toMatchObject({ state: 'parked', reason: 'SdkFault' });
    const told = Object.values((payload satisfies EffectPayload | undefined) ?? {}).filter(
      one => typeof one === 'string',
    );
    const recipient = told.filter(one => one.includes('@') || one.startsWith('+84'));
    const canaries = [marked, ...recipient.map(value => ({ fieldClass: 'words', value }) as const)];
    expect(canariesInText([JSON.stringify(kept), ...listening.lines].join('\n'), canaries)).toEqual([]);
  });

  const byEvents = Object.entries(catalog).filter(
    ([, { trigger }]) => trigger.type !== 'routes' && trigger.type !== 'authoriser',
  );
  test.each(byEvents.map(([name]) => name))('of an event that %s cannot take', async name => {
    const { handler } = await import(`../../functions/${name}/index.ts`);
    const fail = (): never => {
      throw stainedFault([marker]);
    };
    const listening = heard();
    const thrown = await writtenOf(() =>
      handler(new Proxy({}, { get: fail, getOwnPropertyDescriptor: fail, ownKeys: fail })),
    );
    listening.end();
    expect(thrown).toContain('SdkFault');
    expect(canariesInText([thrown, ...listening.lines].join('\n'), [marked])).toEqual([]);
  });

  test('and a line or a history that keeps what an error says is found', async () => {
    const listening = heard();
    telemetry().logger.error('fault', { error: stainedFault([marker]) });
    listening.end();
    expect(canariesInText(listening.lines.join('\n'), [marked])).toEqual([marked]);
    const raw = await writtenOf(() => Promise.reject(stainedFault([marker])));
    expect(canariesInText(raw, [marked])).toEqual([marked]);
  });
});
