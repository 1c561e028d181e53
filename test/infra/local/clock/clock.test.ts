import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openClock } from '#infra/local/clock/clock.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'clock-')), 'clock.json');

describe('the adjustable clock', () => {
  test('without a stored offset it shows real time', () => {
    const clock = openClock(newFile(), () => 1_000);

    expect(clock.now()).toBe(1_000);
  });

  test('after a jump time runs on from there', () => {
    let real = 1_000;
    const clock = openClock(newFile(), () => real);

    clock.set(5_000);
    real += 10;
    const afterSet = clock.now();
    clock.advance(90);
    const afterAdvance = clock.now();
    clock.reset();

    expect([afterSet, afterAdvance, clock.now()]).toEqual([5_010, 5_100, 1_010]);
  });

  test('a held clock stands still until the next jump', () => {
    let real = 1_000;
    const clock = openClock(newFile(), () => real);

    clock.hold(5_000);
    real += 10;
    const held = clock.now();
    clock.advance(90);
    real += 10;

    expect([held, clock.now()]).toEqual([5_000, 5_100]);
  });

  test('a restart keeps the offset and leaves no temporary file', () => {
    const file = newFile();
    openClock(file, () => 1_000).advance(500);

    expect(openClock(file, () => 2_000).now()).toBe(2_500);
    expect(readdirSync(join(file, '..'))).toEqual(['clock.json']);
  });

  test('it does not follow the computer backward, but obeys a jump backward', () => {
    let real = 1_000;
    const clock = openClock(newFile(), () => real);
    const before = clock.now();

    real = 400;
    const stepped = clock.now();
    clock.set(100);

    expect([before, stepped, clock.now()]).toEqual([1_000, 1_000, 100]);
  });

  test('listeners hear jumps until they stop listening', () => {
    const heard: number[] = [];
    const clock = openClock(newFile(), () => 0);
    const stop = clock.onChange(now => heard.push(now));

    clock.set(7);
    stop();
    clock.set(9);

    expect(heard).toEqual([7]);
  });

  test('a spoilt file and a fractional step are refused', () => {
    const file = newFile();
    const clock = openClock(file, () => 0);
    writeFileSync(file, '{"offset":"soon"}');

    expect(() => openClock(file)).toThrow();
    expect(() => clock.advance(0.5)).toThrow('whole number');
  });
});
