/** What was typed as a number: nothing, a number, or something else. */
export type ParsedNumber = number | null | 'not-a-number';

const groups = /^\d{1,3}([.\s]\d{3})+$/;
const plain = /^\d+$/;

/**
 * Reads a number as Vietnamese people type it: the comma is the decimal sign, dots or spaces group thousands (`1.234,5`). A lone dot
 * that cannot be a group is taken as a decimal sign (`8.5`); `1.234` is therefore one thousand two hundred and thirty-four.
 */
export const parseNumber = (typed: string, decimals = 0): ParsedNumber => {
  const text = typed.trim().replaceAll('\u00a0', ' ');
  if (text === '') return null;
  const negative = /^[-−]/.test(text);
  const bare = negative ? text.slice(1).trim() : text;
  const [whole = '', fraction, ...more] =
    bare.includes(',') || groups.test(bare) ? bare.split(',') : bare.split('.');
  const digits = groups.test(whole) ? whole.replace(/[.\s]/g, '') : whole;
  if (more.length > 0 || !plain.test(digits)) return 'not-a-number';
  if (fraction !== undefined && (!plain.test(fraction) || fraction.length > decimals)) return 'not-a-number';
  const value = Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return 'not-a-number';
  return negative && value !== 0 ? -value : value;
};

/** A number as it is written in Vietnamese, `1.234,5`, with at most the given decimals; nothing for null. */
export const formatNumber = (value: number | null, decimals = 0): string =>
  value === null
    ? ''
    : new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals, useGrouping: true }).format(value);

/** Whole đồng, `1.234.567`. */
export const formatMoney = (value: number | null): string => formatNumber(value);
