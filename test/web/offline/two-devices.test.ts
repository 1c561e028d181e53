import { describe, expect, test } from '@jest/globals';
import { openDevice } from './support/device.ts';
import { openRecordDevice, registered, view } from './support/record-device.ts';

describe('two devices', () => {
  const two = async () => {
    const { weather, server, device } = await openRecordDevice();
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
