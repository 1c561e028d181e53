import { describe, expect, test } from '@jest/globals';
import { problem } from './support/fake-server.ts';
import { openRecordDevice, registered, view } from './support/record-device.ts';
import { establishmentFields } from './support/sample-records.ts';

describe('refusals', () => {
  test('a refused field stays as typed beside its sentence, and the other fields are saved', async () => {
    const { server, device } = await openRecordDevice();
    const id = await registered(server, device);
    server.refuse('change', body =>
      body.taxCode === '123' ? problem(422, 'request.invalid', ['/body/taxCode']) : null,
    );
    await device.offline.records.set({ kind: 'establishment', id }, { taxCode: '123', name: 'Tên mới' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({
      state: 'refused',
      fields: { taxCode: '123', name: 'Tên mới' },
      problems: { taxCode: { code: 'request.invalid.field' } },
    });
    expect(server.all()[0]).toMatchObject({ taxCode: '0100109106', name: 'Tên mới' });
    await device.offline.records.set({ kind: 'establishment', id }, { taxCode: '0100109107' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'saved', problems: {} });
  });

  test('a closed round refuses the whole record with its sentence; the words stay and can be tried again', async () => {
    const { server, device } = await openRecordDevice();
    const id = await registered(server, device);
    server.refuse('change', () => problem(409, 'round.closed'));
    await device.offline.records.set({ kind: 'establishment', id }, { name: 'Tên mới' });
    await device.settle();
    const refused = view(device, 'establishment', id);
    expect(refused).toMatchObject({
      state: 'refused',
      fields: { name: 'Tên mới' },
      problem: { code: 'round.closed' },
    });
    expect(server.arrived('change-establishment')).toHaveLength(1);
    server.refuse('change', () => null);
    await device.offline.records.retry({ kind: 'establishment', id });
    await device.settle();
    expect(view(device, 'establishment', id).state).toBe('saved');
  });

  test('a refused creation is corrected and made once', async () => {
    const { server, device } = await openRecordDevice();
    server.refuse('create', body =>
      body.taxCode === '123' ? problem(422, 'request.invalid', ['/body/taxCode']) : null,
    );
    const fields = { ...establishmentFields, taxCode: '123' };
    const id = await device.offline.records.create('establishment', { fields });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'refused', serverId: null });
    await device.offline.records.set({ kind: 'establishment', id }, { taxCode: '0100109106' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({ state: 'saved', problems: {} });
    expect(server.all()).toHaveLength(1);
  });

  test('the end of the session keeps every word, asks once to sign in again, and sends after that', async () => {
    const { weather, server, device } = await openRecordDevice();
    const id = await registered(server, device);
    weather.lasts('signed-out');
    await device.offline.records.set({ kind: 'establishment', id }, { name: 'Tên mới' });
    await device.settle();
    expect(view(device, 'establishment', id)).toMatchObject({
      state: 'waiting',
      fields: { name: 'Tên mới' },
    });
    expect(device.sessionEnds()).toBe(1);
    weather.lasts('fine');
    device.offline.syncNow();
    await device.settle();
    expect(server.all()[0]?.name).toBe('Tên mới');
  });

  test('a server that is busy is asked again after a growing pause', async () => {
    const { weather, server, device } = await openRecordDevice();
    const id = await registered(server, device);
    weather.goes('busy', 'busy', 'busy');
    await device.offline.records.set({ kind: 'establishment', id }, { name: 'Tên mới' });
    const from = device.now();
    await device.settle();
    expect(server.all()[0]?.name).toBe('Tên mới');
    expect(device.now() - from).toBeGreaterThan(2_000 + 4_000);
  });
});
