import { describe, expect, test } from '@jest/globals';
import { hasForbiddenCharacter, hasLetterOrDigit } from '#shared/domain/wording/characters.ts';

const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));

describe('characters of the scripts that people here write', () => {
  test('are forbidden in names exactly where nobody sees them', () => {
    const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

    expect(characters.filter(one => hasForbiddenCharacter(`Mẫu${one}`, 'name'))).toEqual(
      characters.filter(one => unseen.test(one)),
    );
  });

  test('can be read aloud exactly where they are letters or digits', () => {
    expect(characters.filter(hasLetterOrDigit)).toEqual(characters.filter(one => /[\p{L}\p{N}]/u.test(one)));
  });
});
