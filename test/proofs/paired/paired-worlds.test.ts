import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { type OutputKind, outputKindNames } from '#shared/domain/output/output-kinds.ts';
import { ok } from '#shared/kernel/result.ts';
import { type Person, people } from '../matrix/people.ts';
import { atDepth } from '../support/depth.ts';
import { readers } from '../support/readers.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { differences, observe, reading } from './observe.ts';
import { observeFiles } from './observe-files.ts';
import { observeWrites } from './observe-writes.ts';
import { openPair } from './open-pair.ts';
import { plantedInChanges, plantedInFiles, plantedLeaks, spoiled } from './plants.ts';
import { type Secret, secrets } from './secrets.ts';

/** Each kind is held against two of the secrets, in a deep run against all. */
const kindsFor = (name: string): readonly OutputKind[] => {
  const turn = Object.keys(secrets).indexOf(name) + Math.abs(proofSeed());
  return atDepth({
    normal: outputKindNames.filter((_, index) => (index + turn) % 2 === 0),
    deep: outputKindNames,
  });
};
const busy = ['producer-1', 'producer-9', 'official-here', 'administrator-here', 'juror-1'];
const named: readonly (readonly [string, Secret])[] = Object.entries(secrets);

describe.each(named)('%s', (name, secret) => {
  test('changes no byte, count, order, cost or message of those who may not know it', async () => {
    const { pair, close } = await openPair(secret);
    const turn = Math.abs(proofSeed());
    const asks = atDepth({
      normal: (person: number, query: number) => (person + query + turn) % 8 === 0,
      deep: () => true,
    });
    const watch = (of: readonly Person[]) =>
      Promise.all(pair.map(paired => observe({ paired, now: secret.now, people: of, asks })));
    const strangers = people.filter(person => !secret.mayKnow(person));
    const [one = new Map(), other = new Map()] = await watch(strangers);
    const [known = new Map(), knownOther = new Map()] = await watch(people.filter(secret.mayKnow));
    const told = (at: 0 | 1) => JSON.stringify(pair[at].effects);
    const before = [told(0), told(1)] as const;
    const [wrote = new Map(), wroteOther = new Map()] = await Promise.all(
      pair.map(paired =>
        observeWrites({
          ...{ paired, now: secret.now, people: strangers },
          asks: atDepth({
            // Who may do most asks for everything.
            normal: (person: number, route: number) =>
              busy.includes(strangers[person]?.name ?? '') || (person + route + turn) % 8 === 0,
            deep: () => true,
          }),
        }),
      ),
    );
    const unknowing = readers.filter(({ name }) =>
      people.every(of => of.name !== name || !secret.mayKnow(of)),
    );
    const [files = new Map(), filesOther = new Map()] = await Promise.all(
      pair.map(({ own }) => observeFiles(own, unknowing, secret.now, kindsFor(name))),
    );
    await close();
    expect(differences(one, other)).toEqual([]);
    expect(before[0]).toBe(before[1]);
    expect(differences(wrote, wroteOther)).toEqual([]);
    expect([...files]).toEqual([...filesOther]);
    expect(told(0)).toBe(told(1));
    const done = (said: string) => said.startsWith('[{"status":20');
    sayProof(`paired worlds, ${name}`, {
      answers: { value: one.size, least: 10 * reading.length },
      given: {
        value: [...one.values()].filter(said => said.startsWith('[{"status":200')).length,
        least: 100,
      },
      'asked to change': { value: wrote.size, least: 500 },
      'and done': { value: [...wrote.values()].filter(done).length, least: 1 },
      files: { value: files.size, least: 1 },
      'known to those who may': { value: differences(known, knownOther).length, least: 1 },
    });
  }, 300_000);
});

describe('the comparison', () => {
  const secret = secrets["a juror's scores"];
  const some = ['producer-1', 'juror-1', 'official-here', 'auditor-here', 'stranger-1'];
  const unknowing = people.filter(({ name }) => some.includes(name));
  let opened: Awaited<ReturnType<typeof openPair>>;
  beforeAll(async () => {
    opened = await openPair(secret);
  });
  afterAll(() => opened.close());

  test.each(Object.entries(plantedLeaks))('sees a leak by %s', async (_what, through) => {
    const [one = new Map(), other = new Map()] = await Promise.all(
      opened.pair.map(paired =>
        observe({ paired, now: secret.now, people: unknowing, asks: () => false, through }),
      ),
    );
    expect(differences(one, other)).not.toEqual([]);
  });

  test.each(Object.entries(plantedInChanges))('sees a leak by %s', async (_what, through) => {
    const [one = new Map(), other = new Map()] = await Promise.all(
      opened.pair.map(paired =>
        observeWrites({ paired, now: secret.now, people: unknowing, asks: () => true, through }),
      ),
    );
    expect(differences(one, other)).not.toEqual([]);
  });

  test.each(Object.entries(plantedInFiles))('sees a leak by %s', async (_what, spoil) => {
    const officials = readers.filter(({ name }) => name === 'official-here');
    const [one = new Map(), other = new Map()] = await Promise.all(
      opened.pair.map(({ own }) =>
        observeFiles(spoiled(own, spoil), officials, secret.now, ['filed-submissions', 'jury-list']),
      ),
    );
    expect(differences(one, other)).not.toEqual([]);
  });

  test('sees a leak by a message', async () => {
    const telling: Secret = {
      ...secret,
      seed: async (world, other) => {
        await secret.seed(world, other);
        const params = { points: other ? 4000 : 1000 };
        const payload = {
          type: 'mail',
          to: 'co-so-1@mau.example',
          template: 'submission-ineligible',
          params,
        } as const;
        const effects = [{ payload, authority: null, roundId: null }];
        const tell = async () => ok({ changes: [], effects, answer: () => ({ body: null }) });
        await runCommand(world, tell, systemAsk('test', null, secret.now, 'test'));
      },
    };
    const { pair, close } = await openPair(telling);
    await close();
    expect(JSON.stringify(pair[0].effects)).not.toBe(JSON.stringify(pair[1].effects));
  });
});
