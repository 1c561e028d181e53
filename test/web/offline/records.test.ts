import { describe, expect, test } from '@jest/globals';
import type { Kind } from '#web/offline/records/kind-fields.ts';
import { type Device, openDevice } from './support/device.ts';
import { type FakeServer, openFakeServer, problem } from './support/fake-server.ts';
import { establishmentFields } from './support/sample-records.ts';
import { sky } from './support/sky.ts';

const view = <K extends Kind>(device: Device, kind: K, id: string) => {
  const record = device.offline.records.find({ kind, id });
  if (record === undefined) throw new Error(`no ${kind} ${id} on this device`);
  return device.offline.view({ ...record, kind });
};

const registered = async (server: FakeServer, device: Device): Promise<string> => {
  const id = await device.offline.records.create('establishment', { fields: establishmentFields });
  await device.settle();
  expect(server.arrived('register-establishment')).toHaveLength(1);
  return id;
};

const open = async () => {
  const weather = sky();
  const server = openFakeServer(weather.now);
  const device = await openDevice(server.send);
  return { weather, server, device };
};

describe('what is typed is kept first', () => {
  test('a change is in the store before anything is sent', async () => {
    const { weather, device } = await open();
    weather.lasts('lost');
    const id = await device.offline.records.create('establishment', { fields: { name: 'Cơ sở mẫu' } });
    const after = await openDevice(() => Promise.resolve({ type: 'no-line' }), { store: device.store });
    expect(view(after, 'establishment', id).fields.name).toBe('Cơ sở mẫu');
  });

  test('a record whose creation lacks something stays on the device and says what it lacks', async () => {
    const { server, device } = await open();
    const id = await device.offline.records.create('establishment', { fields: { name: 'Cơ sở mẫu' } });
    await device.settle();
    expect(server.arrived('register-establishment')).toEqual([]);
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'local' });
    expect(view(device, 'establishment', id).needs).toContain('representative/phone');
  });

  test('what was written without a line is sent when it is back, parents first', async () => {
    const { weather, server, device } = await open();
    weather.lasts('lost');
    const { records } = device.offline;
    const establishment = await records.create('establishment', { fields: establishmentFields });
    const product = await records.create('product', { parent: establishment, fields: { name: 'Chè mẫu' } });
    const submission = await records.create('submission', { parent: product, at: { roundId: 'ROUND' } });
    await device.settle(5);
    expect(view(device, 'submission', submission).state).toBe('waiting');
    weather.lasts('fine');
    device.wake();
    await device.settle();
    const sent = view(device, 'submission', submission);
    expect(sent).toMatchObject({ state: 'saved', at: { roundId: 'ROUND' } });
    expect(server.body(sent.serverId ?? '')).toMatchObject({
      productId: view(device, 'product', product).serverId,
      establishmentId: view(device, 'establishment', establishment).serverId,
    });
  });

  test('an address with the local id stays good after sending, and the server’s id names the same record', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    const { serverId } = view(device, 'establishment', id);
    expect(view(device, 'establishment', serverId ?? '').key).toBe(view(device, 'establishment', id).key);
  });
});

describe('exactly once', () => {
  test('a creation whose answer was lost is repeated with the same key and body, and makes one record', async () => {
    const { weather, server, device } = await open();
    weather.goes('unheard', 'unheard', 'fine');
    const id = await device.offline.records.create('establishment', { fields: establishmentFields });
    await device.settle(2);
    // Typed after the first try: it must not change what is repeated.
    await device.offline.records.set({ kind: 'establishment', id }, { name: 'Tên mới' });
    await device.settle();
    expect(server.all()).toHaveLength(1);
    const tries = server.arrived('register-establishment');
    expect(new Set(tries.map(({ key }) => key)).size).toBe(1);
    expect(tries.every(({ body }) => JSON.stringify(body) === JSON.stringify(tries[0]?.body))).toBe(true);
    expect(server.all()[0]?.name).toBe('Tên mới');
    expect(view(device, 'establishment', id).state).toBe('saved');
  });

  test('the key is kept before the first try: a crash between sending and answer makes no second record', async () => {
    const { weather, server, device } = await open();
    weather.goes('unheard');
    const id = await device.offline.records.create('establishment', { fields: establishmentFields });
    await device.settle(1);
    device.offline.close();
    const after = await openDevice(server.send, { store: device.store });
    await after.settle();
    expect(server.all()).toHaveLength(1);
    expect(view(after, 'establishment', id).state).toBe('saved');
  });

  test('only changed fields are sent, a member that goes as a whole with all its parts', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    await device.offline.records.set(
      { kind: 'establishment', id },
      { 'representative/position': 'Chủ nhiệm' },
    );
    await device.settle();
    const [sent] = server.arrived('change-establishment');
    expect(sent?.body).toEqual({
      representative: {
        name: 'Người Đại Diện Mẫu',
        position: 'Chủ nhiệm',
        notifyBy: [],
        phone: '0912345678',
        email: null,
      },
    });
  });

  test('typing on while a change is under way loses nothing and overwrites nothing under the fingers', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    const named = { kind: 'establishment', id } as const;
    await device.offline.records.set(named, { name: 'Hợp tác xã ' });
    device.offline.syncNow();
    await device.offline.records.set(named, { name: 'Hợp tác xã mới' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({
      state: 'saved',
      fields: { name: 'Hợp tác xã mới' },
    });
    expect(server.all()[0]?.name).toBe('Hợp tác xã mới');
  });

  test('a field typed for the first time while its record is being made is sent after it, and no conflict', async () => {
    const { weather, server, device } = await open();
    const establishment = await registered(server, device);
    weather.goes('unheard');
    const { records } = device.offline;
    const id = await records.create('product', { parent: establishment, fields: { name: 'Chè mẫu' } });
    await device.settle(1);
    await records.set({ kind: 'product', id }, { description: 'Chè xanh', materials: 'Búp chè' });
    await device.settle();
    expect(view(device, 'product', id)).toMatchObject({ state: 'saved', conflicts: [] });
    expect(server.arrived('change-product').map(({ body }) => body)).toEqual([
      { description: 'Chè xanh', materials: 'Búp chè' },
    ]);
  });

  test('a trailing space stays where it was typed, and is not sent again', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    await device.offline.records.set({ kind: 'establishment', id }, { name: 'Tên khác ' });
    await device.settle();
    expect(server.all()[0]?.name).toBe('Tên khác');
    expect(view(device, 'establishment', id)).toMatchObject({
      state: 'saved',
      fields: { name: 'Tên khác ' },
    });
    expect(server.arrived('change-establishment')).toHaveLength(1);
  });
});

describe('two devices', () => {
  const two = async () => {
    const { weather, server, device } = await open();
    const id = await registered(server, device);
    const serverId = view(device, 'establishment', id).serverId ?? '';
    return { weather, server, device, id, serverId, named: { kind: 'establishment', id } as const };
  };

  test('different fields merge by themselves', async () => {
    const { server, device, id, serverId, named } = await two();
    server.write(serverId, { craftVillage: 'Làng nghề mẫu' });
    await device.offline.records.set(named, { name: 'Tên mới' });
    await device.settle();
    expect(server.body(serverId)).toMatchObject({ name: 'Tên mới', craftVillage: 'Làng nghề mẫu' });
    expect(view(device, 'establishment', id)).toMatchObject({
      state: 'saved',
      fields: { craftVillage: 'Làng nghề mẫu' },
    });
  });

  test('the same field with different values is a conflict that keeps both; the rest is sent', async () => {
    const { server, device, id, serverId, named } = await two();
    server.write(serverId, { name: 'Tên từ máy khác' });
    await device.offline.records.set(named, { name: 'Tên ở đây', craftVillage: 'Làng nghề mẫu' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({
      state: 'conflict',
      conflicts: [{ path: 'name', base: 'Hợp tác xã mẫu', mine: 'Tên ở đây', theirs: 'Tên từ máy khác' }],
    });
    expect(server.body(serverId)).toMatchObject({ name: 'Tên từ máy khác', craftVillage: 'Làng nghề mẫu' });
  });

  test.each([
    ['mine', 'Tên ở đây'],
    ['theirs', 'Tên từ máy khác'],
  ] as const)('choosing %s ends the conflict', async (side, name) => {
    const { server, device, id, serverId, named } = await two();
    server.write(serverId, { name: 'Tên từ máy khác' });
    await device.offline.records.set(named, { name: 'Tên ở đây' });
    await device.settle();
    await device.offline.records.resolve(named, 'name', side);
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'saved', fields: { name } });
    expect(server.body(serverId)?.name).toBe(name);
  });

  test('a page that reads while a change is on its way makes no conflict with it', async () => {
    const { server, device, named, serverId } = await two();
    let letGo = () => {};
    const held = new Promise<void>(resolve => {
      letGo = resolve;
    });
    let isFirst = true;
    const slow = await openDevice(
      async (contract, request) => {
        const isHeld = contract.id === 'change-establishment' && isFirst;
        if (isHeld) {
          isFirst = false;
          await held;
        }
        const outcome = await server.send(contract, request);
        return isHeld ? { type: 'no-line' } : outcome;
      },
      { store: device.store },
    );
    await slow.offline.records.set(named, { name: 'Tên một' });
    slow.offline.syncNow();
    await new Promise(resolve => setImmediate(resolve));
    await slow.offline.records.read(named);
    letGo();
    await slow.idle();
    expect(server.body(serverId)?.name).toBe('Tên một');
    await slow.offline.records.set(named, { name: 'Tên hai' });
    await slow.settle();
    expect(view(slow, 'establishment', named.id)).toMatchObject({ state: 'saved', conflicts: [] });
    expect(server.body(serverId)?.name).toBe('Tên hai');
  });

  test('the same value from both is no conflict', async () => {
    const { server, device, id, serverId, named } = await two();
    server.write(serverId, { name: 'Tên chung' });
    await device.offline.records.set(named, { name: 'Tên chung' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'saved', conflicts: [] });
  });

  test('a change whose answer was lost is no conflict with itself, not even when typing went on', async () => {
    const { weather, server, device, id, serverId, named } = await two();
    weather.goes('unheard');
    await device.offline.records.set(named, { name: 'Tên một' });
    await device.settle(1);
    expect(server.body(serverId)?.name).toBe('Tên một');
    await device.offline.records.set(named, { name: 'Tên hai' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'saved', conflicts: [] });
    expect(server.body(serverId)?.name).toBe('Tên hai');
  });
});

describe('refusals', () => {
  test('a refused field stays as typed beside its sentence, and the other fields are saved', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    server.refuse('change', body =>
      body.taxCode === '123' ? problem(422, 'request.invalid', ['/body/taxCode']) : null,
    );
    await device.offline.records.set({ kind: 'establishment', id }, { taxCode: '123', name: 'Tên mới' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({
      state: 'refused',
      fields: { taxCode: '123', name: 'Tên mới' },
      problems: { taxCode: { code: 'request.invalid.field' } },
    });
    expect(server.all()[0]).toMatchObject({ taxCode: '0100109106', name: 'Tên mới' });
    await device.offline.records.set({ kind: 'establishment', id }, { taxCode: '0100109107' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'saved', problems: {} });
  });

  test('a closed round refuses the whole record with its sentence; the words stay and can be tried again', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    server.refuse('change', () => problem(409, 'round.closed'));
    await device.offline.records.set({ kind: 'establishment', id }, { name: 'Tên mới' });
    await device.settle();
    const refused = view(device, 'establishment', id);
    expect(refused).toMatchObject({
      state: 'refused',
      fields: { name: 'Tên mới' },
      problem: { code: 'round.closed' },
    });
    expect(server.arrived('change-establishment')).toHaveLength(1);
    server.refuse('change', () => null);
    await device.offline.records.retry({ kind: 'establishment', id });
    await device.settle();
    expect(view(device, 'establishment', id).state).toBe('saved');
  });

  test('a refused creation is corrected and made once', async () => {
    const { server, device } = await open();
    server.refuse('create', body =>
      body.taxCode === '123' ? problem(422, 'request.invalid', ['/body/taxCode']) : null,
    );
    const fields = { ...establishmentFields, taxCode: '123' };
    const id = await device.offline.records.create('establishment', { fields });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'refused', serverId: null });
    await device.offline.records.set({ kind: 'establishment', id }, { taxCode: '0100109106' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'saved', problems: {} });
    expect(server.all()).toHaveLength(1);
  });

  test('the end of the session keeps every word, asks once to sign in again, and sends after that', async () => {
    const { weather, server, device } = await open();
    const id = await registered(server, device);
    weather.lasts('signed-out');
    await device.offline.records.set({ kind: 'establishment', id }, { name: 'Tên mới' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({
      state: 'waiting',
      fields: { name: 'Tên mới' },
    });
    expect(device.sessionEnds()).toBe(1);
    weather.lasts('fine');
    device.offline.syncNow();
    await device.settle();
    expect(server.all()[0]?.name).toBe('Tên mới');
  });

  test('a server that is busy is asked again after a growing pause', async () => {
    const { weather, server, device } = await open();
    const id = await registered(server, device);
    weather.goes('busy', 'busy', 'busy');
    await device.offline.records.set({ kind: 'establishment', id }, { name: 'Tên mới' });
    const from = device.now();
    await device.settle();
    expect(server.all()[0]?.name).toBe('Tên mới');
    expect(device.now() - from).toBeGreaterThan(2_000 + 4_000);
  });
});

describe('reading', () => {
  test('records made elsewhere come by the list, and are read with their version before they are changed', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    const other = await openDevice(server.send);
    await other.offline.records.readList('establishment', null);
    const [listed] = other.offline.records.list('establishment', null);
    await other.offline.records.set(
      { kind: 'establishment', id: listed?.serverId ?? '' },
      { name: 'Từ máy hai' },
    );
    await other.settle();
    expect(server.all()[0]?.name).toBe('Từ máy hai');
    await device.offline.records.read({ kind: 'establishment', id });
    expect(view(device, 'establishment', id).fields.name).toBe('Từ máy hai');
  });

  test('products and dossiers are listed under their establishment, sent or not', async () => {
    const { weather, server, device } = await open();
    const establishment = await registered(server, device);
    weather.lasts('lost');
    const { records } = device.offline;
    const product = await records.create('product', { parent: establishment, fields: { name: 'Chè mẫu' } });
    await records.create('submission', { parent: product, at: { roundId: 'ROUND' } });
    const of = { kind: 'establishment', id: establishment } as const;
    expect(records.list('product', of)).toHaveLength(1);
    expect(records.list('submission', of)).toHaveLength(1);
    weather.lasts('fine');
    await device.settle();
    await records.readList('submission', of);
    expect(records.list('submission', of)).toHaveLength(1);
    const elsewhere = await openDevice(server.send);
    await elsewhere.offline.records.readList('establishment', null);
    const there = {
      kind: 'establishment',
      id: view(device, 'establishment', establishment).serverId ?? '',
    } as const;
    await elsewhere.offline.records.readList('submission', there);
    expect(elsewhere.offline.records.list('submission', there)).toHaveLength(1);
  });

  test('pages that follow each other share one reading, a later one reads again', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    const named = { kind: 'establishment', id } as const;
    const { records } = device.offline;
    await records.freshen(named);
    await records.freshen(named);
    expect(server.arrived('get-establishment')).toHaveLength(1);
    device.pass(60_000);
    await records.freshen(named);
    expect(server.arrived('get-establishment')).toHaveLength(2);
  });

  test('an answer that was overtaken on its way does not bring old values back', async () => {
    const { server, device } = await open();
    const id = await registered(server, device);
    const named = { kind: 'establishment', id } as const;
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const slow = await openDevice(
      async (contract, request) => {
        const outcome = await server.send(contract, request);
        if (contract.id === 'get-establishment') await held;
        return outcome;
      },
      { store: device.store },
    );
    const reading = slow.offline.records.read(named);
    await slow.offline.records.set(named, { name: 'Tên mới' });
    await slow.settle();
    release();
    await reading;
    expect(view(slow, 'establishment', id).fields.name).toBe('Tên mới');
  });
});

describe('a juror’s sheet', () => {
  const sheet = { kind: 'sheet', id: 'ROUND~CODE' } as const;
  const assigned = async () => {
    const { weather, server, device } = await open();
    server.put('ROUND~CODE', { state: 'assigned', scores: {}, remarks: null });
    await device.offline.records.read(sheet);
    return { weather, server, device };
  };

  test('scores go line by line, and null clears one', async () => {
    const { server, device } = await assigned();
    await device.offline.records.set(sheet, { 'scores/A1': { points: 450, note: null } });
    await device.offline.records.set(sheet, { 'scores/A2': { points: 300, note: 'Ghi chú' } });
    await device.settle();
    await device.offline.records.set(sheet, { 'scores/A1': null });
    await device.settle();
    expect(server.body('ROUND~CODE')?.scores).toEqual({ A2: { points: 300, note: 'Ghi chú' } });
    expect(server.arrived('save-scores').at(-1)?.body).toEqual({ scores: { A1: null } });
    expect(view(device, 'sheet', 'ROUND~CODE').state).toBe('saved');
  });

  test('a note before its points stays on the device and is named', async () => {
    const { server, device } = await assigned();
    await device.offline.records.set(sheet, { 'scores/A1': { points: null, note: 'Đẹp' } });
    await device.settle();
    expect(server.arrived('save-scores')).toEqual([]);
    expect(view(device, 'sheet', 'ROUND~CODE')).toMatchObject({ held: ['scores/A1'] });
  });

  test('a line scored here and another one elsewhere merge; the same line is a conflict', async () => {
    const { server, device } = await assigned();
    server.write('ROUND~CODE', { scores: { A1: { points: 100, note: null } } });
    await device.offline.records.set(sheet, { 'scores/A2': { points: 200, note: null } });
    await device.settle();
    expect(server.body('ROUND~CODE')?.scores).toMatchObject({ A1: { points: 100 }, A2: { points: 200 } });
    server.write('ROUND~CODE', {
      scores: { A1: { points: 150, note: null }, A2: { points: 200, note: null } },
    });
    await device.offline.records.set(sheet, { 'scores/A1': { points: 120, note: null } });
    await device.settle();
    expect(view(device, 'sheet', 'ROUND~CODE')).toMatchObject({
      state: 'conflict',
      conflicts: [{ path: 'scores/A1', mine: { points: 120 }, theirs: { points: 150 } }],
    });
  });
});
