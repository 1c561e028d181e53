import { describe, expect, test } from '@jest/globals';
import { type ProcessStat, parseProcessStat } from './process-stat.ts';
import { sumProcesses } from './sum-processes.ts';

const one = (pid: number, parent: number, ownMs: number, reapedMs = 0): ProcessStat => ({
  ...{ pid, parent, ownMs, reapedMs, started: pid, residentBytes: 1000 },
});

describe('what a process and all that it started use', () => {
  test('is read from the account that Linux keeps, whatever a process calls itself', () => {
    const fields = [
      'S',
      '7',
      '1',
      '1',
      '0',
      '-1',
      '0',
      '0',
      '0',
      '0',
      '0',
      '30',
      '12',
      '5',
      '6',
      '20',
      '0',
      '3',
    ];
    const text = `4711 (a) (b c) ${[...fields, '0', '998', '123456', '50', '18446744073709551615'].join(' ')}`;
    expect(parseProcessStat(text)).toEqual({
      ...{ pid: 4711, parent: 7, started: 998, ownMs: 420, reapedMs: 110, residentBytes: 50 * 4096 },
    });
  });

  test('takes in children of children, and nobody else', () => {
    const look = sumProcesses(1);
    expect(look([one(1, 0, 10), one(2, 1, 20), one(3, 2, 40), one(9, 8, 500)])).toEqual({
      ...{ cpuMs: 70, residentBytes: 3000 },
    });
  });

  test('counts a child once that ended and was waited for', () => {
    const look = sumProcesses(1);
    look([one(1, 0, 10), one(2, 1, 20)]);
    expect(look([one(1, 0, 10, 25)]).cpuMs).toBe(35);
  });

  test('follows one whose parent was killed, and keeps what it had used when it ends', () => {
    const look = sumProcesses(1);
    look([one(1, 0, 10), one(2, 1, 20), one(3, 2, 40)]);
    expect(look([one(1, 0, 10, 20), one(3, 99, 45)]).cpuMs).toBe(75);
    expect(look([one(1, 0, 10, 20)]).cpuMs).toBe(75);
  });

  test('does not take a stranger for one that ended, though he has its number', () => {
    const look = sumProcesses(1);
    look([one(1, 0, 10), one(2, 1, 20)]);
    expect(look([one(1, 0, 10, 20), { ...one(2, 99, 900), started: 55 }]).cpuMs).toBe(30);
  });
});
