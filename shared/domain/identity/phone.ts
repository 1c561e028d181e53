import { fail, ok, type Result } from '#shared/kernel/result.ts';

/** Mobile prefixes after the leading zero, by the national numbering plan (in use after the changes of 2018). */
const mobilePrefixes = [
  ...['32', '33', '34', '35', '36', '37', '38', '39'],
  ...['52', '55', '56', '58', '59'],
  ...['70', '76', '77', '78', '79'],
  ...['81', '82', '83', '84', '85', '86', '87', '88', '89'],
  ...['90', '91', '92', '93', '94', '96', '97', '98', '99'],
] as const;

/** Area codes of fixed lines after the leading zero, as of 2017; mergers of provinces did not change them. */
const areaCodes = [
  ...['203', '204', '205', '206', '207', '208', '209'],
  ...['210', '211', '212', '213', '214', '215', '216', '218', '219'],
  ...['220', '221', '222', '225', '226', '227', '228', '229'],
  ...['232', '233', '234', '235', '236', '237', '238', '239'],
  ...['24', '28'],
  ...['251', '252', '254', '255', '256', '257', '258', '259'],
  ...['260', '261', '262', '263', '269'],
  ...['270', '271', '272', '273', '274', '275', '276', '277'],
  ...['290', '291', '292', '293', '294', '296', '297', '299'],
] as const;

const longestRaw = 40;
const separators = /[\s().-]+/gu;
/** National number without the leading zero: nine digits for mobiles, ten for fixed lines. */
const lengths = { mobile: 9, fixed: 10 } as const;

function isNational(digits: string): boolean {
  if (digits.length === lengths.mobile) return mobilePrefixes.some(prefix => digits.startsWith(prefix));
  return digits.length === lengths.fixed && areaCodes.some(code => digits.startsWith(code));
}

/**
 * A Vietnamese phone number in any usual spelling as `+84…`. Fails with `phone.malformed`, also for numbers
 * whose prefix no operator or area holds.
 */
export function normalisePhone(text: string): Result<string> {
  if (text.length > longestRaw) return fail('phone.malformed');
  const compact = text.normalize('NFKC').replace(separators, '');
  const national =
    /^(?:\+84|0084|84(?=\d{9,10}$))0?(\d{9,10})$/.exec(compact) ?? /^0(\d{9,10})$/.exec(compact);
  const digits = national?.[1];
  return digits !== undefined && isNational(digits) ? ok(`+84${digits}`) : fail('phone.malformed');
}

/** Country code and the last three digits. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}${'•'.repeat(Math.max(0, phone.length - 6))}${phone.slice(-3)}`;
}
