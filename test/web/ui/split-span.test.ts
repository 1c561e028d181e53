import { expect, test } from '@jest/globals';
import { splitSpan } from '#web/ui/split-span.ts';

test('a span is whole days, hours and minutes, and never less than nothing', () => {
  expect(splitSpan(((3 * 24 + 4) * 60 + 5) * 60_000 + 59_999)).toEqual({ days: 3, hours: 4, minutes: 5 });
  expect(splitSpan(59_999)).toEqual({ days: 0, hours: 0, minutes: 0 });
  expect(splitSpan(-1)).toEqual({ days: 0, hours: 0, minutes: 0 });
});
