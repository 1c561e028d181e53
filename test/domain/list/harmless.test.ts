import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { harmlessCell, harmlessLine } from '#shared/domain/list/harmless.ts';

describe('a cell of a list', () => {
  test.each([
    ['=HYPERLINK("http://127.0.0.1")'],
    ['+84912345678'],
    ['-2+3'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    ['＝1+1'],
    ['＋1'],
    ['－1'],
    ['＠A1'],
    [' =1+1'],
    ['\u200b=1+1'],
    ['\ufeff=1+1'],
  ])('%j does not begin a formula', text => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });

  test.each([['Miến dong Mẫu'], ['Trà Ô-long'], ['a@mau.example'], ['1+1=2'], [''], ['0100109106']])(
    '%j stays as it is',
    text => {
      expect(harmlessCell(text)).toBe(text);
      expect(harmlessLine(text)).toBe(text);
    },
  );

  test('starts no formula where a reader splits at another mark than the file does', () => {
    expect(harmlessLine('Mẫu;=cmd|x')).toBe("Mẫu;'=cmd|x");
    expect(harmlessLine('Mẫu\n @A1')).toBe("Mẫu\n' @A1");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@＝a; \t\r\n|') }), text => {
        for (const cell of harmlessLine(text).split(/[;\t\r\n|]/)) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      }),
    );
  });
});
