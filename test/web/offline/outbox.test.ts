import { describe, expect, test } from '@jest/globals';
import { openDevice } from './support/device.ts';
import { openDossierDevice } from './support/dossier-device.ts';
import { openFakeServer, problem } from './support/fake-server.ts';
import { sky } from './support/sky.ts';

const declaration = { declaration: { accepted: true, name: 'Người Nộp Mẫu' } };

/** The dossier, its product and its establishment are looked at before it goes. */
const looked = ['fine', 'fine', 'fine'] as const;

describe('a command is done exactly once', () => {
  test('it is sent when there is a line, and its answer stays until it was seen', async () => {
    const { weather, device, key } = await openDossierDevice();
    const { outbox } = device.offline;
    weather.lasts('lost');
    const id = await outbox.queue('submit-submission', key, declaration);
    await device.settle(5);
    expect(outbox.of(key)).toMatchObject([{ state: 'waiting' }]);
    weather.lasts('fine');
    device.wake();
    await device.settle();
    expect(outbox.of(key)).toMatchObject([{ state: 'done', answer: { state: 'submitted' } }]);
    await outbox.seen(id);
    expect(outbox.of(key)).toEqual([]);
  });

  test('a lost answer, a crash and a double press submit once', async () => {
    const { weather, server, device, key } = await openDossierDevice();
    weather.goes(...looked, 'unheard');
    const [first, second] = await Promise.all([
      device.offline.outbox.queue('submit-submission', key, declaration),
      device.offline.outbox.queue('submit-submission', key, declaration),
    ]);
    expect(second).toBe(first);
    await device.idle();
    device.offline.close();
    const after = await openDevice(server.send, { store: device.store });
    await after.settle();
    expect(after.offline.outbox.of(key)).toMatchObject([{ state: 'done' }]);
    expect(new Set(server.arrived('submit-submission').map(sent => sent.key)).size).toBe(1);
  });

  test('a dossier written in flight mode is submitted after all that belongs to it has arrived', async () => {
    const { weather, server, device, key, add, serverId } = await openDossierDevice({ isSent: false });
    await add('thuyet-minh.pdf');
    await device.offline.outbox.queue('submit-submission', key, declaration);
    expect(device.offline.outbox.of(key).map(device.offline.outbox.waitsFor)).toEqual(['records']);
    weather.lasts('fine');
    device.wake();
    await device.settle();
    expect(server.body(serverId())).toMatchObject({ state: 'submitted' });
    expect(device.offline.records.find({ kind: 'submission', id: serverId() })?.server).toMatchObject({
      state: 'submitted',
    });
  });

  test('it waits for words that are not saved, as for a field in conflict', async () => {
    const { server, device, key, named, serverId } = await openDossierDevice();
    server.write(serverId(), { note: 'Từ máy khác' });
    await device.offline.records.set(named, { note: 'Ở đây' });
    await device.settle();
    await device.offline.outbox.queue('submit-submission', key, declaration);
    await device.settle();
    expect(server.arrived('submit-submission')).toEqual([]);
    await device.offline.records.resolve(named, 'note', 'mine');
    await device.settle();
    expect(server.body(serverId())).toMatchObject({ state: 'submitted', note: 'Ở đây' });
  });

  test('it waits for a file that is refused, and goes once that is taken out', async () => {
    const { server, device, key, add, rows, serverId } = await openDossierDevice();
    await add('hỏng.pdf');
    await device.settle();
    await device.offline.outbox.queue('submit-submission', key, declaration);
    await device.settle();
    expect(device.offline.outbox.of(key).map(device.offline.outbox.waitsFor)).toEqual(['files']);
    for (const row of rows()) await device.files.remove(key, row);
    await device.settle();
    expect(server.body(serverId())).toMatchObject({ state: 'submitted' });
  });

  test('it can be called off while nothing of it has left', async () => {
    const { weather, server, device, key } = await openDossierDevice();
    const { outbox } = device.offline;
    weather.lasts('lost');
    await device.offline.records.set(
      { kind: 'submission', id: key.split('/')[1] ?? '' },
      { note: 'Ghi chú' },
    );
    const id = await outbox.queue('submit-submission', key, declaration);
    expect(await outbox.cancel(id)).toBe(true);
    weather.lasts('fine');
    device.wake();
    await device.settle();
    expect(server.arrived('submit-submission')).toEqual([]);
  });

  test('once it may have left it can no longer be called off', async () => {
    const { weather, device, key } = await openDossierDevice();
    weather.goes(...looked, 'unheard', 'lost', 'lost');
    const id = await device.offline.outbox.queue('submit-submission', key, declaration);
    await device.settle(2);
    expect(await device.offline.outbox.cancel(id)).toBe(false);
  });

  test('a refusal is kept with its reason, and can be sent again as a new command', async () => {
    const { server, device, key } = await openDossierDevice();
    const { outbox } = device.offline;
    server.answer('submit-submission', () => problem(422, 'submission.incomplete', ['/documents/D1']));
    const id = await outbox.queue('submit-submission', key, declaration);
    await device.settle();
    expect(outbox.of(key)).toMatchObject([{ state: 'refused', problem: { code: 'submission.incomplete' } }]);
    server.answer('submit-submission', () => ({ body: { state: 'submitted' }, version: null }));
    await outbox.again(id);
    await device.settle();
    expect(outbox.of(key)).toMatchObject([{ state: 'done' }]);
    expect(new Set(server.arrived('submit-submission').map(sent => sent.key)).size).toBe(2);
  });
});

describe('a command goes over what its person saw', () => {
  test('changed elsewhere while it waited for the line, the dossier is not submitted until the person asks again', async () => {
    const { weather, server, device, id, key, serverId } = await openDossierDevice();
    const { outbox, records } = device.offline;
    weather.lasts('lost');
    const command = await outbox.queue('submit-submission', key, declaration);
    await device.settle(3);
    const product = records.find({ kind: 'product', id: String(server.body(serverId())?.productId) });
    server.write(product?.serverId ?? '', { name: 'Chè sửa ở máy khác' });
    weather.lasts('fine');
    device.wake();
    await device.settle();
    expect(outbox.of(key)).toMatchObject([{ state: 'refused', moved: true, problem: null }]);
    expect(server.arrived('submit-submission')).toEqual([]);
    await outbox.again(command);
    await device.settle();
    expect(outbox.of(key)).toMatchObject([{ state: 'done', moved: false }]);
    expect(records.find({ kind: 'submission', id })?.server).toMatchObject({ state: 'submitted' });
  });

  test('what the person types on this device meanwhile goes with it', async () => {
    const { weather, server, device, key, named, serverId } = await openDossierDevice();
    const { outbox, records } = device.offline;
    weather.lasts('lost');
    await outbox.queue('submit-submission', key, declaration);
    await records.set(named, { note: 'Thêm sau khi bấm nộp' });
    await device.settle(3);
    weather.lasts('fine');
    device.wake();
    await device.settle();
    expect(server.body(serverId())).toMatchObject({ state: 'submitted', note: 'Thêm sau khi bấm nộp' });
  });
});

describe('a sheet', () => {
  const openSheet = async () => {
    const weather = sky();
    const server = openFakeServer(weather.now);
    const device = await openDevice(server.send);
    const sheet = { kind: 'sheet', id: 'ROUND~CODE' } as const;
    server.put('ROUND~CODE', { state: 'assigned', scores: {}, remarks: null });
    await device.offline.records.read(sheet);
    weather.lasts('lost');
    await device.offline.records.set(sheet, { 'scores/A1': { points: 450, note: null } });
    const key = device.offline.records.keyOf(sheet);
    const command = await device.offline.outbox.queue('lock-sheet', key, null);
    return { weather, server, device, key, command };
  };
  const locked = { state: 'locked', scores: { A1: { points: 450 } } };

  test('is locked at the version that stands when it is sent, scores first', async () => {
    const { weather, server, device, key } = await openSheet();
    weather.lasts('fine');
    await device.settle();
    expect(server.body('ROUND~CODE')).toMatchObject(locked);
    expect(device.offline.outbox.of(key)).toMatchObject([{ state: 'done' }]);
  });

  test('changed elsewhere while its locking waited, is locked once its juror asks again', async () => {
    const { weather, server, device, key, command } = await openSheet();
    server.write('ROUND~CODE', { remarks: 'Từ máy khác' });
    weather.lasts('fine');
    await device.settle();
    expect(device.offline.outbox.of(key)).toMatchObject([{ state: 'refused', moved: true }]);
    expect(server.body('ROUND~CODE')).toMatchObject({ ...locked, state: 'assigned' });
    await device.offline.outbox.again(command);
    await device.settle();
    expect(server.body('ROUND~CODE')).toMatchObject({ ...locked, remarks: 'Từ máy khác' });
  });
});
