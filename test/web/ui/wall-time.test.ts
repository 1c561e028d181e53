import { expect, test } from '@jest/globals';
import { fromWallTime, spokenDate, toWallTime } from '#web/ui/wall-time.ts';

test('an instant is shown in Vietnamese wall time whatever zone the device is in', () => {
  expect(toWallTime('2026-05-31T10:00:00.000Z')).toBe('2026-05-31T17:00');
  expect(toWallTime('2026-12-31T18:30:00Z')).toBe('2027-01-01T01:30');
  expect(toWallTime('')).toBe('');
  expect(toWallTime('soon')).toBe('');
});

test('wall time becomes the instant it names', () => {
  expect(fromWallTime('2026-05-31T17:00')).toBe('2026-05-31T10:00:00.000Z');
  expect(fromWallTime('2027-01-01T01:30:15')).toBe('2026-12-31T18:30:15.000Z');
  expect(fromWallTime('')).toBe('');
  expect(fromWallTime('2026-05-31')).toBe('');
  expect(fromWallTime(toWallTime('2026-02-28T23:59:00.000Z'))).toBe('2026-02-28T23:59:00.000Z');
});

test('a day and a moment are written the Vietnamese way', () => {
  expect(spokenDate('2026-05-01')).toBe('01/05/2026');
  expect(spokenDate('2026-05-01T17:00')).toBe('01/05/2026 17:00');
  expect(spokenDate('')).toBe('');
});
