import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { roles } from '#shared/domain/access/roles.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { entityKinds } from '#shared/domain/entities.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { supportKinds } from '#shared/domain/support/kinds.ts';
import { root } from './sources.ts';

const glossary = readFileSync(join(root, 'shared/domain/GLOSSARY.md'), 'utf8');
const isNamed = (code: string): boolean => glossary.includes(`\`${code}\``);

describe('the glossary', () => {
  test.each([
    ['kind of record', entityKinds],
    ['role', Object.keys(roles)],
    ['level', Object.keys(levels)],
    ['group of products', Object.keys(productGroups)],
    ['kind of establishment', Object.keys(establishmentKinds)],
    ['type of document', Object.keys(documentTypes)],
    ['kind of support', Object.keys(supportKinds)],
  ])('names every %s', (_what, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter(code => !isNamed(code))).toEqual([]);
  });
});
