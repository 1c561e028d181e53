import { describe, expect, test } from '@jest/globals';
import { openDevice } from './support/device.ts';
import { openRecordDevice, registered, view } from './support/record-device.ts';
import { establishmentFields } from './support/sample-records.ts';

describe('what is typed is kept first', () => {
  test('a change is in the store before anything is sent', async () => {
    const { weather, device } = await openRecordDevice();
    weather.lasts('lost');
    const id = await device.offline.records.create('establishment', { fields: { name: 'Cơ sở mẫu' } });
    const after = await openDevice(() => Promise.resolve({ type: 'no-line' }), { store: device.store });
    expect(view(after, 'establishment', id).fields.name).toBe('Cơ sở mẫu');
  });

  test('a record whose creation lacks something stays on the device and says what it lacks', async () => {
    const { server, device } = await openRecordDevice();
    const id = await device.offline.records.create('establishment', { fields: { name: 'Cơ sở mẫu' } });
    await device.settle();
    expect(server.arrived('register-establishment')).toEqual([]);
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'local' });
    expect(view(device, 'establishment', id).needs).toContain('representative/phone');
  });

  test('what was written without a line is sent when it is back, parents first', async () => {
    const { weather, server, device } = await openRecordDevice();
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
    const { server, device } = await openRecordDevice();
    const id = await registered(server, device);
    const { serverId } = view(device, 'establishment', id);
    expect(view(device, 'establishment', serverId ?? '').key).toBe(view(device, 'establishment', id).key);
  });
});
