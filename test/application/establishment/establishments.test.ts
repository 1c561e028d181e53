import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeEstablishment } from '#shared/application/establishment/change-establishment.ts';
import { getEstablishment } from '#shared/application/establishment/get-establishment.ts';
import { listEstablishments } from '#shared/application/establishment/list-establishments.ts';
import { registerEstablishment } from '#shared/application/establishment/register-establishment.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { changeEstablishmentContract } from '#shared/contracts/establishment/change-establishment.ts';
import { getEstablishmentContract } from '#shared/contracts/establishment/get-establishment.ts';
import { listEstablishmentsContract } from '#shared/contracts/establishment/list-establishments.ts';
import { registerEstablishmentContract } from '#shared/contracts/establishment/register-establishment.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { establishmentFieldsSchema } from '#shared/domain/establishment/establishment.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const personalNumber = '019099000123';
const household = establishmentFields(1, { kind: 'HKD', taxCode: null, personalNumber });

describe('establishments', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
  });
  afterAll(() => store.close());

  const register = async (actor: Actor, fields = household) =>
    runCommand(
      store.world,
      registerEstablishment,
      askAs(actor, 'establishment.register', { params: {}, query: {}, body: fields }),
    );
  const read = async (actor: Actor, establishmentId: string) =>
    getEstablishment(
      store.world,
      askAs(actor, 'establishment.read', { params: { establishmentId }, query: {}, body: undefined }),
    );
  const change = async (actor: Actor, establishmentId: string, patch: object, ifVersion: number) =>
    runCommand(
      store.world,
      changeEstablishment,
      askAs(
        actor,
        'establishment.change',
        {
          params: { establishmentId },
          query: {},
          body: establishmentFieldsSchema.partial().parse(patch),
        },
        { ifVersion },
      ),
    );

  test('a household business is registered; nobody sees its personal number, not even its owner', async () => {
    const owner = person('owner-1');
    const { body } = answered(registerEstablishmentContract, await register(owner));

    const seen = [
      body,
      answered(getEstablishmentContract, await read(owner, body.id)).body,
      answered(getEstablishmentContract, await read(official, body.id)).body,
      answered(changeEstablishmentContract, await change(owner, body.id, { craftVillage: 'Làng mẫu' }, 1))
        .body,
    ];

    for (const view of seen) expect(view.personalNumber).toBe('•••••••••123');
    expect((await store.world.records.find('establishment', body.id))?.body.personalNumber).toBe(
      personalNumber,
    );
  });

  test('fields change one by one, the whole is checked again, and two tabs do not overwrite each other', async () => {
    const owner = person('owner-2');
    const { body } = answered(registerEstablishmentContract, await register(owner, establishmentFields(2)));

    const changed = answered(
      changeEstablishmentContract,
      await change(owner, body.id, { name: 'Hợp tác xã mẫu đổi tên' }, 1),
    );
    expect(changed).toMatchObject({
      version: 2,
      body: { name: 'Hợp tác xã mẫu đổi tên', taxCode: body.taxCode },
    });
    expect(codeOf(await change(owner, body.id, { name: 'Tên khác (mẫu)' }, 1))).toBe('request.version-stale');
    const wrong = await change(owner, body.id, { taxCode: null, kind: 'HKD' }, 2);
    expect(pointersOf(wrong)).toEqual({
      '/body/personalNumber': 'establishment.personal-number-required',
    });
  });

  test('warnings come with the answer in both languages and refuse nothing', async () => {
    const { body } = answered(
      registerEstablishmentContract,
      await register(person('owner-3'), establishmentFields(3, { taxCode: '4600000039' })),
    );

    expect(body.warnings).toEqual([
      {
        pointer: '/body/taxCode',
        code: 'tax-code.check-digit',
        vi: expect.any(String),
        en: expect.any(String),
      },
    ]);
  });

  test('the phone is kept as +84…, whatever way it was written', async () => {
    const fields = establishmentFields(4);
    const { body } = answered(
      registerEstablishmentContract,
      await register(person('owner-4'), {
        ...fields,
        representative: { ...fields.representative, phone: '0912 000.004' },
      }),
    );

    expect(body.representative.phone).toBe('+84912000004');
  });

  test('strangers and officials of other provinces are told that there is nothing', async () => {
    const { body } = answered(registerEstablishmentContract, await register(person('owner-5')));
    const elsewhere = person('official-2', { role: 'official', locality: '01' });

    for (const actor of [person('stranger'), elsewhere])
      expect(codeOf(await read(actor, body.id))).toBe('resource.not-found');
    expect(codeOf(await change(person('stranger'), body.id, { craftVillage: null }, 1))).toBe(
      'resource.not-found',
    );
    expect(codeOf(await change(official, body.id, { craftVillage: null }, 1))).toBe('resource.not-found');
  });

  test('a person lists their own; a token only those it acts for', async () => {
    const owner = person('owner-6');
    const first = answered(registerEstablishmentContract, await register(owner)).body;
    const second = answered(registerEstablishmentContract, await register(owner)).body;
    /** Page by page, one at a time; a cursor names nothing that is not shown. */
    const list = async (actor: Actor) => {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: 1, cursor };
        const ask = askAs(actor, 'establishment.list', { params: {}, query, body: undefined });
        const { body } = answered(listEstablishmentsContract, await listEstablishments(store.world, ask));
        ids.push(...body.items.map(({ id }) => id));
        cursor = body.cursor ?? undefined;
        const told = Buffer.from(cursor ?? '', 'base64url').toString() + (cursor ?? '');
        for (const { id } of [first, second])
          expect([id, told.includes(id) && !ids.includes(id)]).toEqual([id, false]);
      } while (cursor !== undefined);
      return ids;
    };

    expect(await list(owner)).toEqual([first.id, second.id]);
    expect(await list({ ...owner, kind: 'token', establishmentIds: [second.id] })).toEqual([second.id]);
    expect(await list({ ...owner, kind: 'token', establishmentIds: [first.id, second.id] })).toEqual([
      first.id,
      second.id,
    ]);
    expect(await list({ ...person('owner-7'), kind: 'token', establishmentIds: [second.id] })).toEqual([]);
  });
});
