import { expect, test } from '@jest/globals';
import { openDevice } from './support/device.ts';
import { openDossierDevice } from './support/dossier-device.ts';

const names = (device: Awaited<ReturnType<typeof openDevice>>, key: string) =>
  Promise.all(
    device.offline.pages
      .list(key, 'D2')
      .map(async page => (await device.offline.pages.pictureOf(page.key))?.text()),
  );

test('photographed pages stay on the device in their order, with their turns, until they are joined', async () => {
  const { server, device, key } = await openDossierDevice();
  for (const name of ['một', 'hai', 'ba']) await device.offline.pages.add(key, 'D2', new Blob([name]));
  const [first, second] = device.offline.pages.list(key, 'D2');
  if (first === undefined || second === undefined) throw new Error('three pages were kept');
  await device.offline.pages.swap(first, second);
  await device.offline.pages.turn(first.key, 1);
  device.offline.close();
  const after = await openDevice(server.send, { store: device.store });
  expect(await names(after, key)).toEqual(['hai', 'một', 'ba']);
  expect(after.offline.pages.list(key, 'D2').map(({ turns }) => turns)).toEqual([0, 1, 0]);
  expect(after.offline.pages.count()).toBe(3);
  await after.offline.pages.clear(key, 'D2');
  expect(after.offline.pages.count()).toBe(0);
  expect(await after.store.all('blobs')).toEqual([]);
});

test('a page that was left out leaves nothing behind, and the next goes to the end', async () => {
  const { device, key } = await openDossierDevice();
  const { pages } = device.offline;
  for (const name of ['một', 'hai']) await pages.add(key, 'D2', new Blob([name]));
  const [first] = pages.list(key, 'D2');
  if (first !== undefined) await pages.drop(first.key);
  await pages.add(key, 'D2', new Blob(['ba']));
  expect(await names(device, key)).toEqual(['hai', 'ba']);
  expect(await device.store.all('blobs')).toHaveLength(2);
});
