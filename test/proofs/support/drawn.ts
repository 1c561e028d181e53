import { createHash } from 'node:crypto';
import type { Chance } from '#shared/application/ports.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const timeOf = (now: number): string => {
  let left = now;
  let text = '';
  for (let place = 0; place < 10; place += 1) {
    text = `${alphabet[left % 32]}${text}`;
    left = Math.floor(left / 32);
  }
  return text;
};

/**
 * Chance that can be told from everything else and repeats itself: ids are of the process that drew them and of no other;
 * bytes are the same row for the same `row`, so that codes made of them are the same when the work is done again.
 */
export const openDrawn = (process: number, row: string): Chance => {
  let ids = 0;
  let rows = 0;
  return {
    id: now => {
      ids += 1;
      return `${timeOf(now)}ZZ${String(process).padStart(6, '0')}${String(ids).padStart(8, '0')}`;
    },
    bytes: count => {
      const bytes: number[] = [];
      while (bytes.length < count) {
        rows += 1;
        bytes.push(...createHash('sha256').update(`${row} ${rows}`).digest());
      }
      return new Uint8Array(bytes.slice(0, count));
    },
  };
};

/** A text without what differs from one run to another: ids that were drawn, and hashes over them. */
export const withoutDrawn = (text: string): string =>
  text.replace(/[0-9A-HJKMNP-TV-Z]{10}ZZ\d{14}/g, '<id>').replace(/\b[0-9a-f]{64}\b/g, '<hash>');
