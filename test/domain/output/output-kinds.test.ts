import { expect, test } from '@jest/globals';
import { listKinds } from '#shared/domain/output/list-kinds.ts';
import { outputKinds } from '#shared/domain/output/output-kinds.ts';
import { paperKinds } from '#shared/domain/output/paper-kinds.ts';

test('a paper and a list never share a name, by which one would hide the other', () => {
  const names = [...Object.keys(listKinds), ...Object.keys(paperKinds), 'dossier', 'ministry', 'report'];

  expect(Object.keys(outputKinds).sort()).toEqual(names.sort());
});
