import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { ok } from '#shared/kernel/result.ts';
import { type Person, people } from '../matrix/people.ts';
import { atDepth } from '../support/depth.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { differences, observe, reading } from './observe.ts';
import { openPair } from './open-pair.ts';
import { plantedLeaks } from './plants.ts';
import { type Secret, secrets } from './secrets.ts';

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
    const [one = new Map(), other = new Map()] = await watch(
      people.filter(person => !secret.mayKnow(person)),
    );
    const [known = new Map(), knownOther = new Map()] = await watch(people.filter(secret.mayKnow));
    await close();
    expect(differences(one, other)).toEqual([]);
    const told = (at: 0 | 1) => JSON.stringify(pair[at].effects);
    expect(told(0)).toBe(told(1));
    sayProof(`paired worlds, ${name}`, {
      answers: { value: one.size, least: 10 * reading.length },
      given: {
        value: [...one.values()].filter(said => said.startsWith('[{"status":200')).length,
        least: 100,
      },
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
