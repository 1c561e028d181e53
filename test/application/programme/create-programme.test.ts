import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProgramme } from '#shared/application/programme/create-programme.ts';
import { idempotencyOf, runCommand } from '#shared/application/run-command.ts';
import { askAs, monday, official, person, province } from '../../support/asks.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const body = {
  authority: province,
  authorityName: 'UBND tỉnh mẫu',
  standingBody: 'Sở Công Thương mẫu',
  name: 'Bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh (mẫu)',
  legalBasis: 'Thông tư 26/2014/TT-BCT',
  periodYears: 2,
};
const input = { params: {}, query: {}, body };

describe('create-programme', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
  });
  afterAll(() => store.close());

  test('an official creates a programme for their own authority', async () => {
    const { world } = store;

    const created = await runCommand(world, createProgramme, askAs(official, 'programme.create', input));

    expect(created).toMatchObject({ ok: true, value: { version: 1, body: { name: body.name } } });
    const id = created.ok ? created.value.body.id : '';
    const audit = await world.records.auditStream(`programme/${id}`, { limit: 10, cursor: undefined });
    expect(audit.items).toMatchObject([
      { sequence: 1, action: 'programme.create', actor: 'official-1', previous: null },
    ]);
  });

  test('an official of another province is refused', async () => {
    const stranger = person('official-2', { role: 'official', locality: '01' });

    const created = await runCommand(
      store.world,
      createProgramme,
      askAs(stranger, 'programme.create', input),
    );

    expect(created).toEqual({ ok: false, refusal: { code: 'access.denied' } });
  });

  test('a double click with one key makes one programme and gives both the same answer', async () => {
    const { world } = store;
    const ask = () => askAs(official, 'programme.create', input);
    const key = idempotencyOf(
      { principal: official.id, route: 'create-programme' },
      'double-click',
      input,
      monday,
    );

    const answers = await Promise.all([1, 2, 3, 4].map(() => runCommand(world, createProgramme, ask(), key)));

    const ids = answers.map(answer => (answer.ok ? answer.value.body.id : 'refused'));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toBe('refused');
  });

  test('one key with another body is refused', async () => {
    const { world } = store;
    const other = { ...input, body: { ...body, name: 'Chương trình khác (mẫu)' } };
    const run = (value: typeof input) =>
      runCommand(
        world,
        createProgramme,
        askAs(official, 'programme.create', value),
        idempotencyOf({ principal: official.id, route: 'create-programme' }, 'one-key', value, monday),
      );

    await run(input);
    const second = await run(other);

    expect(second).toEqual({ ok: false, refusal: { code: 'request.idempotency-conflict' } });
  });
});
