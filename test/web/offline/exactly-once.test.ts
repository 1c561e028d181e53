import { describe, expect, test } from '@jest/globals';
import { openDevice } from './support/device.ts';
import { openRecordDevice, registered, view } from './support/record-device.ts';
import { establishmentFields } from './support/sample-records.ts';

describe('exactly once', () => {
  test('a creation whose answer was lost is repeated with the same key and body, and makes one record', async () => {
    const { weather, server, device } = await openRecordDevice();
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
    const { weather, server, device } = await openRecordDevice();
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
    const { server, device } = await openRecordDevice();
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
    const { server, device } = await openRecordDevice();
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
    const { weather, server, device } = await openRecordDevice();
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
    const { server, device } = await openRecordDevice();
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
