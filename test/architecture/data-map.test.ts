import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withDataMap } from '#infra/build/data-map.ts';
import { entityKinds, entitySchemas } from '#shared/domain/entities.ts';
import { fieldPaths } from '#shared/domain/privacy/field-paths.ts';
import { classesOf, privacyTable } from '#shared/domain/privacy/privacy-table.ts';
import { root } from './sources.ts';

describe('what is kept of people', () => {
  test.each(entityKinds)('stands in the table field by field: %s', kind => {
    const listed = fieldPaths(entitySchemas[kind]).map(path => ({
      path,
      classes: classesOf(kind, path).length,
    }));

    expect(listed.filter(({ classes }) => classes !== 1)).toEqual([]);
  });

  test.each(entityKinds)('and nothing stands there that is not kept: %s', kind => {
    const paths = fieldPaths(entitySchemas[kind]);
    const named = Object.values(privacyTable[kind].fields).flat();
    const isKept = (listed: string) =>
      listed.endsWith('/**')
        ? paths.some(path => path.startsWith(listed.slice(0, -2)))
        : paths.includes(listed);

    expect(named.filter(listed => !isKept(listed))).toEqual([]);
  });

  test('stands in docs/data-map.md as npm run data-map writes it', () => {
    const page = readFileSync(join(root, 'docs/data-map.md'), 'utf8');
    expect(page).toBe(withDataMap(page));
  });
});
