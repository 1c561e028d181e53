import { describe, expect, test } from '@jest/globals';
import { openDevice } from './support/device.ts';
import { openRecordDevice, registered, view } from './support/record-device.ts';

describe('reading', () => {
  test('records made elsewhere come by the list, and are read with their version before they are changed', async () => {
    const { server, device } = await openRecordDevice();
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
    const { weather, server, device } = await openRecordDevice();
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
    const { server, device } = await openRecordDevice();
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
    const { server, device } = await openRecordDevice();
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
