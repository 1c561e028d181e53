import { describe, expect, test } from '@jest/globals';
import type { Prepare } from '#web/offline/files/preparations.ts';
import { openDevice } from './support/device.ts';
import { openDossierDevice } from './support/dossier-device.ts';

const jpeg = [new Uint8Array([0xff, 0xd8, 0xff, 0xe0])];
const photograph = (name: string) => new File([...jpeg, `ảnh ${name}`], name);
/** As a page that is left, or that a phone ends, before the photograph is ready. */
const never: Prepare = () => new Promise(() => {});
const shrunk: Prepare = async blob => ({
  blob: new Blob([...jpeg, `nhỏ ${blob.size} ${await blob.slice(4).text()}`]),
  picture: new Blob(['hình']),
});

/** Lets what can be done at once be done; a preparation that never ends would keep the device from being idle. */
const moment = async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise(resolve => setImmediate(resolve));
};

/** The same person's device after the page was left in the middle. */
const reopened = async (
  { server, dossier, device }: Awaited<ReturnType<typeof openDossierDevice>>,
  prepare: Prepare,
) => {
  device.offline.close();
  return openDevice(server.send, { store: device.store, upload: dossier.upload, prepare });
};

describe('a photograph is kept the moment it is taken', () => {
  test('it has a row and its bytes are on the device while it is made ready', async () => {
    const { device, key, rows } = await openDossierDevice({ prepare: never });
    void device.files.add(key, 'D4', [photograph('mot.jpg'), photograph('hai.jpg')]);
    await moment();
    expect(rows()).toMatchObject([
      { name: 'mot.jpg', state: 'preparing' },
      { name: 'hai.jpg', state: 'preparing' },
    ]);
    expect(await device.store.all('blobs')).toHaveLength(2);
    expect(device.offline.files.areClean(key)).toBe(false);
  });

  test('left before it is ready, it is made ready and sent when the site is opened again', async () => {
    const before = await openDossierDevice({ prepare: never });
    void before.device.files.add(before.key, 'D4', [photograph('mot.jpg'), photograph('hai.jpg')]);
    await moment();
    const after = await reopened(before, shrunk);
    await after.settle();
    expect(after.files.rows(before.key)).toMatchObject([
      { name: 'mot.jpg', state: 'clean' },
      { name: 'hai.jpg', state: 'clean' },
    ]);
    expect(before.dossier.deliveries()).toHaveLength(2);
  });

  test('what the dossier does not take after all says so in its row until it is removed', async () => {
    const before = await openDossierDevice({ prepare: shrunk });
    await before.device.files.add(before.key, 'D4', [photograph('mot.jpg')]);
    await before.device.settle();
    const stuck = await reopened(before, never);
    void stuck.files.add(before.key, 'D4', [photograph('mot.jpg')]);
    await moment();
    const after = await reopened({ ...before, device: stuck }, shrunk);
    await after.settle();
    const second = after.files.rows(before.key).find(({ state }) => state === 'failed');
    expect(second).toMatchObject({ notTaken: { code: 'document.duplicate' } });
    expect(after.offline.files.areClean(before.key)).toBe(false);
    if (second !== undefined) await after.files.remove(before.key, second);
    await after.settle();
    expect(after.files.rows(before.key)).toMatchObject([{ state: 'clean' }]);
  });

  test('one whose preparation ends the page again and again goes as it was taken', async () => {
    const first = await openDossierDevice({ prepare: never });
    const taken = photograph('nang.jpg');
    void first.device.files.add(first.key, 'D4', [taken]);
    await moment();
    const second = await reopened(first, never);
    await moment();
    const third = await reopened({ ...first, device: second }, never);
    await third.settle();
    expect(third.files.rows(first.key)).toMatchObject([{ state: 'clean', bytes: taken.size }]);
  });

  test('taken out while it is made ready, nothing of it stays', async () => {
    let ready = () => {};
    const slow: Prepare = async blob => {
      await new Promise<void>(resolve => {
        ready = resolve;
      });
      return shrunk(blob);
    };
    const { server, device, key, rows } = await openDossierDevice({ prepare: slow });
    const adding = device.files.add(key, 'D4', [photograph('mot.jpg')]);
    await moment();
    for (const row of rows()) await device.files.remove(key, row);
    await moment();
    ready();
    expect(await adding).toEqual([]);
    await device.settle();
    expect(rows()).toEqual([]);
    expect(await device.store.all('blobs')).toEqual([]);
    expect(server.arrived('add-document')).toEqual([]);
  });
});
