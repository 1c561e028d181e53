import { describe, expect, test } from '@jest/globals';
import { openRecordDevice, view } from './support/record-device.ts';

describe('a juror’s sheet', () => {
  const sheet = { kind: 'sheet', id: 'ROUND~CODE' } as const;
  const assigned = async () => {
    const { weather, server, device } = await openRecordDevice();
    server.put('ROUND~CODE', { state: 'assigned', scores: {}, remarks: null });
    await device.offline.records.read(sheet);
    return { weather, server, device };
  };

  test('scores go line by line, and null clears one', async () => {
    const { server, device } = await assigned();
    await device.offline.records.set(sheet, { 'scores/A1': { points: 450, note: null } });
    await device.offline.records.set(sheet, { 'scores/A2': { points: 300, note: 'Ghi chú' } });
    await device.settle();
    await device.offline.records.set(sheet, { 'scores/A1': null });
    await device.settle();
    expect(server.body('ROUND~CODE')?.scores).toEqual({ A2: { points: 300, note: 'Ghi chú' } });
    expect(server.arrived('save-scores').at(-1)?.body).toEqual({ scores: { A1: null } });
    expect(view(device, 'sheet', 'ROUND~CODE').state).toBe('saved');
  });

  test('a note before its points stays on the device and is named', async () => {
    const { server, device } = await assigned();
    await device.offline.records.set(sheet, { 'scores/A1': { points: null, note: 'Đẹp' } });
    await device.settle();
    expect(server.arrived('save-scores')).toEqual([]);
    expect(view(device, 'sheet', 'ROUND~CODE')).toMatchObject({ held: ['scores/A1'] });
  });

  test('a line scored here and another one elsewhere merge; the same line is a conflict', async () => {
    const { server, device } = await assigned();
    server.write('ROUND~CODE', { scores: { A1: { points: 100, note: null } } });
    await device.offline.records.set(sheet, { 'scores/A2': { points: 200, note: null } });
    await device.settle();
    expect(server.body('ROUND~CODE')?.scores).toMatchObject({ A1: { points: 100 }, A2: { points: 200 } });
    server.write('ROUND~CODE', {
      scores: { A1: { points: 150, note: null }, A2: { points: 200, note: null } },
    });
    await device.offline.records.set(sheet, { 'scores/A1': { points: 120, note: null } });
    await device.settle();
    expect(view(device, 'sheet', 'ROUND~CODE')).toMatchObject({
      state: 'conflict',
      conflicts: [{ path: 'scores/A1', mine: { points: 120 }, theirs: { points: 150 } }],
    });
  });
});
