import { describe, expect, test } from '@jest/globals';
import { wholeFileBytes } from '#shared/domain/dossier/upload-plan.ts';
import { openDevice } from './support/device.ts';
import { openDossierDevice } from './support/dossier-device.ts';
import { problem } from './support/fake-server.ts';

const large = () => new Uint8Array(2 * wholeFileBytes);

describe('a file gets there', () => {
  test('announced, sent, examined: then its bytes leave the device and its row stays', async () => {
    const { dossier, device, add, rows } = await openDossierDevice();
    expect(await add('thuyet-minh.pdf')).toEqual([]);
    await device.settle();
    expect(rows()).toMatchObject([{ name: 'thuyet-minh.pdf', state: 'clean', percent: 100 }]);
    expect(dossier.deliveries()).toHaveLength(1);
    expect(await device.store.all('blobs')).toEqual([]);
  });

  test('added in flight mode it waits for its dossier, over a restart, and goes once', async () => {
    const { weather, server, dossier, device, add, key, serverId } = await openDossierDevice({
      isSent: false,
    });
    await add('thuyet-minh.pdf');
    await device.settle(3);
    expect(serverId()).toBe('');
    device.offline.close();
    weather.lasts('fine');
    const after = await openDevice(server.send, { store: device.store, upload: dossier.upload });
    await after.settle();
    expect(after.files.rows(key)).toMatchObject([{ state: 'clean' }]);
    expect(dossier.documents()).toHaveLength(1);
  });

  test('eight files over a line that breaks again and again arrive once each', async () => {
    const { weather, lorry, dossier, device, add, rows } = await openDossierDevice();
    for (let file = 1; file <= 8; file += 1) await add(`anh-${file}.pdf`);
    weather.goes('lost', 'unheard', 'fine', 'lost', 'busy', 'unheard', 'unheard');
    lorry.goes('lost', 'unheard', 'fine', 'lost', 'lost', 'unheard', 'fine', 'busy');
    await device.settle();
    expect(rows().map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => 'clean'));
    expect(dossier.documents()).toHaveLength(8);
    expect(dossier.deliveries()).toHaveLength(8);
  });

  test('what arrived unheard is not sent a second time', async () => {
    const { lorry, dossier, device, add, rows } = await openDossierDevice();
    lorry.goes('unheard');
    await add('thuyet-minh.pdf');
    await device.settle();
    expect(rows()).toMatchObject([{ state: 'clean' }]);
    expect(dossier.deliveries()).toHaveLength(1);
  });

  test('a ticket that has run out is replaced, for the same document', async () => {
    const { lorry, dossier, device, add, rows } = await openDossierDevice();
    lorry.goes('lost');
    await add('thuyet-minh.pdf');
    await device.idle();
    dossier.expire();
    await device.settle();
    expect(rows()).toMatchObject([{ state: 'clean' }]);
    expect(dossier.documents()).toHaveLength(1);
  });

  test('a large file goes in parts, and goes on where it stopped after the line broke', async () => {
    const { lorry, dossier, device, add, rows } = await openDossierDevice();
    lorry.goes('fine', 'lost', 'unheard');
    await add('catalogue.pdf', large());
    await device.settle();
    expect(rows()).toMatchObject([{ state: 'clean' }]);
    const parts = dossier.deliveries().map(({ url }) => url.split(':')[3]);
    expect([...parts].sort()).toEqual(['1', '2', '3']);
    const bytes = dossier.deliveries().reduce((sum, delivery) => sum + delivery.bytes, 0);
    expect(bytes).toBe(2 * wholeFileBytes + 9);
  });

  test('parts go on after the page was closed in the middle', async () => {
    const { lorry, server, dossier, device, add, key } = await openDossierDevice();
    lorry.goes('fine', 'lost');
    await add('catalogue.pdf', large());
    await device.idle();
    device.offline.close();
    const after = await openDevice(server.send, {
      store: device.store,
      upload: dossier.upload,
      at: device.now(),
    });
    await after.settle();
    expect(after.files.rows(key)).toMatchObject([{ state: 'clean' }]);
    expect(dossier.deliveries()).toHaveLength(3);
  });
});

describe('what is not taken', () => {
  test('a wrong kind, an empty file and one too large are said before anything is sent', async () => {
    const { server, device, key } = await openDossierDevice();
    const { files } = device;
    expect(await files.add(key, 'D4', [new File(['%PDF-1.4 '], 'a.pdf')])).toMatchObject([
      { code: 'document.kind-not-allowed', params: { allowed: 'JPEG, PNG, HEIC' } },
    ]);
    expect(await files.add(key, 'D3', [new File([], 'b.pdf')])).toMatchObject([{ code: 'file.empty' }]);
    expect(await files.add(key, 'D3', [new File(['<html>'], 'c.pdf')])).toMatchObject([
      { code: 'file.kind-unknown' },
    ]);
    const huge = new File(['%PDF-1.4 ', new Uint8Array(26 * 1024 * 1024)], 'd.pdf');
    expect(await files.add(key, 'D3', [huge])).toMatchObject([
      { code: 'document.too-large', params: { megabytes: 25 } },
    ]);
    await device.settle();
    expect(server.arrived('add-document')).toEqual([]);
  });

  test('the same file twice is recognised by its content, also when the server has it from elsewhere', async () => {
    const { server, dossier, device, add, key } = await openDossierDevice();
    await add('mot.pdf', 'như nhau');
    expect(await add('hai.pdf', 'như nhau')).toMatchObject([{ code: 'document.duplicate' }]);
    await device.settle();
    const other = await openDevice(server.send, { upload: dossier.upload });
    const id = String(dossier.documents()[0]?.submissionId);
    await other.offline.records.read({ kind: 'submission', id });
    const there = other.offline.records.keyOf({ kind: 'submission', id });
    await other.files.readThere(there);
    expect(other.files.rows(there)).toMatchObject([{ name: 'mot.pdf', state: 'clean', isHere: false }]);
    expect(await other.files.add(there, 'D3', [new File(['%PDF-1.4 ', 'như nhau'], 'ba.pdf')])).toMatchObject(
      [{ code: 'document.duplicate' }],
    );
    expect(device.files.rows(key)).toHaveLength(1);
  });

  test('too many of a type are not taken', async () => {
    const { add } = await openDossierDevice();
    for (let file = 1; file <= 10; file += 1) expect(await add(`${file}.pdf`)).toEqual([]);
    expect(await add('11.pdf')).toMatchObject([{ code: 'document.too-many', params: { maximum: 10 } }]);
  });

  test('a file that is refused by its examination says why', async () => {
    const { device, add, rows } = await openDossierDevice();
    await add('hỏng.pdf');
    await device.settle();
    expect(rows()).toMatchObject([{ state: 'refused', findings: [{ code: 'file.damaged' }] }]);
  });

  test('what the server does not take stays with its reason until it is tried again', async () => {
    const { server, dossier, device, add, rows } = await openDossierDevice();
    let isClosed = true;
    const answer = server.handlerOf('add-document');
    server.answer('add-document', (...given) => (isClosed ? problem(409, 'round.closed') : answer(...given)));
    await add('thuyet-minh.pdf');
    await device.settle();
    expect(rows()).toMatchObject([{ state: 'failed', problem: { code: 'round.closed' } }]);
    isClosed = false;
    for (const { key } of rows()) await device.files.retry(key);
    await device.settle();
    expect(rows()).toMatchObject([{ state: 'clean' }]);
    expect(dossier.documents()).toHaveLength(1);
  });
});

describe('taking out', () => {
  test('a file that never left is gone without a request', async () => {
    const { weather, server, device, add, rows, key } = await openDossierDevice({ isSent: false });
    await add('thuyet-minh.pdf');
    for (const row of rows()) await device.files.remove(key, row);
    await device.idle();
    expect(rows()).toEqual([]);
    expect(await device.store.all('blobs')).toEqual([]);
    weather.lasts('fine');
    await device.settle();
    expect(server.arrived('add-document')).toEqual([]);
  });

  test('a file whose announcement was not heard is taken out at the server too', async () => {
    const { weather, dossier, device, add, rows, key } = await openDossierDevice();
    weather.goes('unheard', 'lost');
    await add('thuyet-minh.pdf');
    await device.idle();
    for (const row of rows()) await device.files.remove(key, row);
    await device.settle();
    expect(rows()).toEqual([]);
    expect(dossier.documents()).toMatchObject([{ state: 'removed' }]);
  });

  test('a clean file is taken out here and there, without a line later', async () => {
    const { weather, dossier, device, add, rows, key } = await openDossierDevice();
    await add('thuyet-minh.pdf');
    await device.settle();
    weather.lasts('lost');
    for (const row of rows()) await device.files.remove(key, row);
    await device.settle(3);
    expect(rows()).toMatchObject([{ state: 'removing' }]);
    weather.lasts('fine');
    await device.settle();
    expect(rows()).toEqual([]);
    expect(dossier.documents()).toMatchObject([{ state: 'removed' }]);
  });

  test('what was taken out on another device goes here too', async () => {
    const { dossier, device, add, rows, key } = await openDossierDevice();
    await add('thuyet-minh.pdf');
    await device.settle();
    for (const document of dossier.documents()) document.state = 'removed';
    await device.files.readThere(key);
    expect(rows()).toEqual([]);
  });
});
