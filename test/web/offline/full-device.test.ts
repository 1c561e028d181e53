import { describe, expect, test } from '@jest/globals';
import { memoryStore } from '#web/offline/store/memory-store.ts';
import type { Store, Table } from '#web/offline/store/store.ts';
import { openDevice } from './support/device.ts';
import { openDossierDevice } from './support/dossier-device.ts';
import { openFakeServer } from './support/fake-server.ts';
import { establishmentFields } from './support/sample-records.ts';
import { sky } from './support/sky.ts';

/** A store that has no room left for some tables while `full` names them. */
const fillableStore = () => {
  const store = memoryStore();
  let full: readonly Table[] = [];
  const change: Store['change'] = async (table, key, decide) => {
    if (full.includes(table)) throw new DOMException('no room', 'QuotaExceededError');
    return store.change(table, key, decide);
  };
  return {
    store: { ...store, change },
    fills: (...tables: readonly Table[]) => {
      full = tables;
    },
  };
};

const openFullDevice = async () => {
  const weather = sky();
  const server = openFakeServer(weather.now);
  const { store, fills } = fillableStore();
  const device = await openDevice(server.send, { store });
  const id = await device.offline.records.create('establishment', { fields: establishmentFields });
  await device.settle();
  fills('records', 'copies');
  return { weather, server, device, store, fills, named: { kind: 'establishment', id } as const };
};

describe('on a device without room', () => {
  test('what is typed stays on the page, is sent, and the person is told', async () => {
    const { server, device, named } = await openFullDevice();
    await device.offline.records.set(named, { name: 'Hợp tác xã mới' });
    await device.offline.records.set(named, { 'office/address': 'Xóm mới' });
    expect(device.offline.isFull()).toBe(true);
    expect(device.offline.records.find(named)?.fields).toMatchObject({
      name: 'Hợp tác xã mới',
      'office/address': 'Xóm mới',
    });
    await device.settle();
    const id = device.offline.records.find(named)?.serverId ?? '';
    expect(server.body(id)).toMatchObject({ name: 'Hợp tác xã mới', office: { address: 'Xóm mới' } });
  });

  test('it is kept as soon as there is room, and the person is told no longer', async () => {
    const { weather, server, device, store, fills, named } = await openFullDevice();
    weather.lasts('lost');
    await device.offline.records.set(named, { name: 'Hợp tác xã mới' });
    fills();
    await device.offline.keepAgain();
    expect(device.offline.isFull()).toBe(false);
    device.offline.close();
    const after = await openDevice(server.send, { store });
    expect(after.offline.records.find(named)?.fields).toMatchObject({ name: 'Hợp tác xã mới' });
  });

  test('a copy of what the server has needs no room that the person must make', async () => {
    const { device, fills, named } = await openFullDevice();
    fills('copies');
    await device.offline.records.read(named);
    expect(device.offline.isFull()).toBe(false);
  });

  test('a file or a page that cannot be kept is refused with its reason, and nothing breaks', async () => {
    const { store, fills } = fillableStore();
    const { device, key, add } = await openDossierDevice({ store });
    fills('blobs');
    expect(await add('thuyet-minh.pdf')).toMatchObject([{ name: 'thuyet-minh.pdf', code: 'device.full' }]);
    expect(await device.offline.pages.add(key, 'D2', new Blob(['một']))).toBe(false);
    fills();
    expect(await add('thuyet-minh.pdf')).toEqual([]);
  });
});
