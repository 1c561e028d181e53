import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Engine, openEngine } from './support/place.ts';
import { prepare } from './support/prepared.ts';
import { openProcess } from './support/process.ts';
import { changingContracts, requestCases } from './support/requests/index.ts';
import { sayProof } from './support/say-proof.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

test('every route that changes something has a request that is known to succeed, and one only', () => {
  expect(idsOf(requestCases.map(({ contract }) => contract))).toEqual(idsOf(changingContracts));
});

test('each of them succeeds where it was prepared', async () => {
  const answers: [id: string, status: number, text: string][] = [];
  for (const one of requestCases) {
    const route = await prepare(engine, one).catch((error: unknown) => {
      throw new Error(`${one.contract.id} could not be prepared`, { cause: error });
    });
    const { status, text } = await route.ask(openProcess(route.place, route.files));
    answers.push([one.contract.id, status, status === one.contract.status ? '' : text]);
  }

  expect(answers.filter(([, , text]) => text !== '')).toEqual([]);
  sayProof('requests to every changing route', { routes: { value: answers.length, least: 80 } });
}, 300_000);
