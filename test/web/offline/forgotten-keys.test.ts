import { describe, expect, test } from '@jest/globals';
import { idempotencyDays } from '#shared/contracts/idempotency-days.ts';
import { openDevice } from './support/device.ts';
import { openFakeServer } from './support/fake-server.ts';
import { establishmentFields } from './support/sample-records.ts';
import { sky } from './support/sky.ts';

const week = idempotencyDays * 86_400_000;

/** A device that has made an establishment and a product, the answer to the product's creation lost. */
const openUnheard = async () => {
  const weather = sky();
  const server = openFakeServer(weather.now);
  const device = await openDevice(server.send);
  const { records } = device.offline;
  const establishment = await records.create('establishment', { fields: establishmentFields });
  await device.settle();
  weather.goes('unheard');
  weather.lasts('lost');
  const product = await records.create('product', { parent: establishment, fields: { name: 'Chè mẫu' } });
  await device.settle(3);
  return { weather, server, device, establishment, product };
};

describe('a creation unheard for longer than the server remembers its key', () => {
  test('is looked for at the server first: it is not made twice', async () => {
    const { weather, server, device, product } = await openUnheard();
    expect(server.arrived('create-product')).toHaveLength(1);
    server.forgetKeys();
    device.pass(week);
    await device.offline.records.set({ kind: 'product', id: product }, { use: 'Uống' });
    weather.lasts('fine');
    await device.settle();
    expect(server.arrived('create-product')).toHaveLength(1);
    const found = device.offline.records.find({ kind: 'product', id: product });
    expect(server.body(found?.serverId ?? '')).toMatchObject({ name: 'Chè mẫu', use: 'Uống' });
  });

  test('is made where the server does not have it', async () => {
    const weather = sky();
    const server = openFakeServer(weather.now);
    const device = await openDevice(server.send);
    weather.lasts('lost');
    const id = await device.offline.records.create('establishment', { fields: establishmentFields });
    await device.settle(3);
    device.pass(week);
    weather.lasts('fine');
    await device.settle();
    expect(server.arrived('register-establishment')).toHaveLength(1);
    expect(device.offline.records.find({ kind: 'establishment', id })?.serverId).not.toBeNull();
  });

  test('never takes a record for its own that this device knows as another', async () => {
    const { weather, server, device, establishment } = await openUnheard();
    const twin = await device.offline.records.create('product', {
      parent: establishment,
      fields: { name: 'Chè mẫu' },
    });
    await device.settle(3);
    server.forgetKeys();
    device.pass(week);
    weather.lasts('fine');
    await device.settle();
    const ids = device.offline.records.list('product', null).map(({ serverId }) => serverId);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(null);
    expect(device.offline.records.find({ kind: 'product', id: twin })?.serverId).not.toBeNull();
  });
});
