import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isObject } from '#web/offline/records/json.ts';
import type { Json } from '#web/offline/records/record.ts';
import type { Sender } from '#web/offline/sender.ts';
import { openDevice } from './support/device.ts';
import { openFakeServer, type Weather } from './support/fake-server.ts';
import { establishmentFields } from './support/sample-records.ts';

const paths = ['name', 'craftVillage', 'representative/position', 'site/address', 'office/address'] as const;
type Path = (typeof paths)[number];

type Act =
  | { readonly type: 'edit'; readonly device: 0 | 1; readonly path: Path }
  | { readonly type: 'time' | 'crash' | 'read'; readonly device: 0 | 1 }
  | { readonly type: 'weather'; readonly next: readonly Weather[] };

const device = fc.constantFrom<0 | 1>(0, 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('edit'), device, path: fc.constantFrom(...paths) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('time', 'crash', 'read'), device }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('weather'),
      next: fc.array(fc.constantFrom<Weather>('fine', 'lost', 'unheard', 'busy', 'signed-out'), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  },
);

const partOf = (body: Json | undefined, path: string): Json | undefined =>
  path
    .split('/')
    .reduce<Json | undefined>((value, part) => (isObject(value) ? value[part] : undefined), body);
const valueAt = (body: Json | undefined, path: string): Json => partOf(body, path) ?? null;

/** What a device typed last in each field since it last agreed with the server, as a person remembers it. */
type Typed = Map<string, string>;

const play = async (acts: readonly Act[]) => {
  let coming: readonly Weather[] = [];
  let id: string | undefined;
  const server = openFakeServer(() => {
    const [next = 'fine', ...rest] = coming;
    coming = rest;
    return next;
  });
  /** What each person had before their eyes in a field when they wrote over it. */
  const seen: readonly [Set<Json>, Set<Json>] = [new Set(), new Set()];
  const overwritten: Json[] = [];
  const sender =
    (which: 0 | 1): Sender =>
    (contract, request) => {
      const there = server.body(id ?? '');
      if (contract.id === 'change-establishment' && request.etag === server.etag(id ?? ''))
        for (const path of paths) {
          const [before, after] = [valueAt(there, path), valueAt(request.body, path)];
          const isSent = partOf(request.body, path) !== undefined;
          const isOwn = typeof before === 'string' && before.endsWith(`máy ${which}`);
          if (isSent && before !== after && !isOwn && !seen[which].has(before)) overwritten.push(before);
        }
      return server.send(contract, request);
    };
  const first = await openDevice(sender(0));
  const localId = await first.offline.records.create('establishment', { fields: establishmentFields });
  let devices = [first, await openDevice(sender(1))];
  const typed: readonly [Typed, Typed] = [new Map(), new Map()];
  let count = 0;

  const named = (which: 0 | 1) =>
    ({ kind: 'establishment', id: which === 0 ? localId : (id ?? '') }) as const;
  const at = (which: 0 | 1) => {
    const found = devices[which];
    if (found === undefined) throw new Error('there are two devices');
    return found;
  };
  const knows = (which: 0 | 1) => at(which).offline.records.find(named(which)) !== undefined;

  for (const step of acts) {
    id ??= first.offline.records.find(named(0))?.serverId ?? undefined;
    if (step.type === 'weather') coming = step.next;
    else if (step.type === 'time') await at(step.device).settle(2);
    else if (step.type === 'read') {
      if (step.device === 0 || id !== undefined)
        await at(step.device).offline.records.read(named(step.device));
    } else if (step.type === 'crash') {
      const { offline, store, now } = at(step.device);
      offline.close();
      const again = await openDevice(sender(step.device), { store, at: now() });
      devices = devices.map((one, index) => (index === step.device ? again : one));
    } else if (step.type === 'edit' && knows(step.device)) {
      count += 1;
      const shown = at(step.device).offline.records.find(named(step.device))?.fields[step.path];
      seen[step.device].add(shown ?? null);
      const value = `Giá trị ${count} của máy ${step.device}`;
      await at(step.device).offline.records.set(named(step.device), { [step.path]: value });
      typed[step.device].set(step.path, value);
    }
  }
  coming = [];
  for (let round = 0; round < 3; round += 1)
    for (const which of [0, 1] as const) {
      at(which).offline.syncNow();
      await at(which).settle();
    }
  return { server, typed, at, knows, named, overwritten };
};

test('two devices on a broken line: nothing typed is lost, nothing made twice, a conflict only where both wrote', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async acts => {
      const { server, typed, at, knows, named, overwritten } = await play(acts);
      expect(overwritten).toEqual([]);
      expect(server.all()).toHaveLength(1);
      const [body] = server.all();
      for (const which of [0, 1] as const) {
        if (!knows(which)) continue;
        const kept = at(which).offline.records.find(named(which));
        if (kept === undefined) throw new Error('it was just there');
        const { state, fields, conflicts } = at(which).offline.view({
          ...kept,
          kind: 'establishment' as const,
        });
        expect(['saved', 'conflict']).toContain(state);
        for (const path of paths) {
          const mine = typed[which].get(path);
          const theirs = typed[which === 0 ? 1 : 0].get(path);
          const isOpen = conflicts.some(conflict => conflict.path === path);
          // A conflict needs two people who wrote in that field; where only one did, their last words are there.
          if (isOpen) expect([mine, theirs]).not.toContain(undefined);
          if (mine !== undefined && theirs === undefined) expect(valueAt(body, path)).toBe(mine);
          // With two, this device shows its own last words, or the other's where its own had arrived before them.
          if (mine !== undefined && theirs !== undefined) expect([mine, theirs]).toContain(fields[path]);
          if (isOpen) expect(fields[path]).toBe(mine);
        }
      }
    }),
    { numRuns: 200 },
  );
});
