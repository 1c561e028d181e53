import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';

const schemas = { name: nameSchema(120), line: lineSchema(120), text: textSchema(2000) };
const each = Object.entries(schemas);

const codesOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(issue => issue.message) ?? [];

describe('names of people, establishments and products', () => {
  test.each([
    ['Cơ sở sản xuất miến dong mẫu', 'Cơ sở sản xuất miến dong mẫu'],
    ['Cơ sở', 'Cơ sở'],
    ['  Trà   hoa  vàng\u00A0mẫu ', 'Trà hoa vàng mẫu'],
    ['Bộ ấm chén “Mẫu số 1” (6 món) – loại A & B', 'Bộ ấm chén “Mẫu số 1” (6 món) – loại A & B'],
    ["H'Mông – Đắk Lắk", "H'Mông – Đắk Lắk"],
    ['3T', '3T'],
  ])('%p is kept as %p', (given, kept) => {
    expect(schemas.name.parse(given)).toBe(kept);
  });

  test.each([
    ['a line break', 'Miến\ndong'],
    ['a tab', 'Miến\tdong'],
    ['NUL', 'Miến\u0000dong'],
    ['an ANSI escape', 'Miến\u001B[31m dong'],
    ['a right-to-left override', 'Giải \u202Eahn'],
    ['a bidi isolate', 'Giải \u2066nhất'],
    ['a zero-width space', 'Miến\u200Bdong'],
    ['a zero-width joiner', 'Miến\u200Ddong'],
    ['a byte order mark', '\uFEFFMiến dong'],
    ['a soft hyphen', 'Miến\u00ADdong'],
    ['a Hangul filler', 'Miến \u3164 dong'],
    ['a tag character', 'Miến\u{E0041}'],
    ['a variation selector', 'Miến\uFE0F'],
    ['a line separator', 'Miến\u2028dong'],
    ['a private-use character', 'Miến \uE000'],
    ['an unassigned character', 'Miến \u{3FFFD}'],
    ['a noncharacter', 'Miến \uFFFF'],
    ['a lone high surrogate', 'Miến \uD800'],
    ['a lone low surrogate', 'Miến \uDC00 dong'],
    ['a pile of marks', `Miến${'\u0300'.repeat(3)}${'\u0316'.repeat(3)}`],
  ])('with %s are refused', (_, given) => {
    expect(codesOf(schemas.name, given)).toEqual(['text.forbidden-character']);
  });

  test.each([
    ['', 'text.empty'],
    [' \u00A0 ', 'text.empty'],
    ['- – ! …', 'text.no-letter'],
    ['a'.repeat(121), 'text.too-long'],
    [null, 'text.not-text'],
    [12, 'text.not-text'],
    [['Miến'], 'text.not-text'],
  ])('%p is refused as %s', (given, code) => {
    expect(codesOf(schemas.name, given)).toEqual([code]);
  });

  test('a name of the full length fits however its letters are composed', () => {
    const name = 'ệ'.repeat(120);
    expect(schemas.name.parse(name.normalize('NFD'))).toBe(name);
  });
});

describe('free text', () => {
  test('keeps its lines and tabs, with one kind of line break', () => {
    expect(schemas.text.parse('\r\n Dòng một\r\n\r\n\tDòng hai\rDòng ba \n')).toBe(
      'Dòng một\n\n\tDòng hai\nDòng ba',
    );
  });

  test('loses the invisible marks of pasted text, where a name would be refused', () => {
    expect(schemas.text.parse('\uFEFFMiến\u200B dong \u{1F468}\u200D\u{1F33E}')).toBe(
      'Miến dong \u{1F468}\u{1F33E}',
    );
    expect(schemas.line.parse('Thôn\u00AD mẫu\uFE0F, xã mẫu')).toBe('Thôn mẫu\uFE0F, xã mẫu');
  });

  test.each([
    ['a bell', 'a\u0007b'],
    ['a C1 control', 'a\u0085b'],
    ['a right-to-left override', 'a\u202Eb'],
    ['a paragraph separator', 'a\u2029b'],
    ['a lone surrogate', 'a\uD83D b'],
  ])('with %s is refused', (_, given) => {
    expect(codesOf(schemas.text, given)).toEqual(['text.forbidden-character']);
    expect(codesOf(schemas.line, given)).toEqual(['text.forbidden-character']);
  });

  test('of one line has no line break', () => {
    expect(codesOf(schemas.line, 'a\nb')).toEqual(['text.forbidden-character']);
  });

  test('is empty only where that is allowed', () => {
    expect(codesOf(schemas.text, ' \n ')).toEqual(['text.empty']);
    expect(textSchema(10, { mayBeEmpty: true }).parse(' \n ')).toBe('');
    expect(lineSchema(10, { mayBeEmpty: true }).parse(' ')).toBe('');
  });
});

describe.each(each)('%s', (_, schema) => {
  test('composed and decomposed text are the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), text => {
        const composed = schema.safeParse(text.normalize('NFC'));
        const decomposed = schema.safeParse(text.normalize('NFD'));
        expect(decomposed.data).toBe(composed.data);
        expect(decomposed.success).toBe(composed.success);
      }),
    );
  });

  test('what was accepted once is accepted again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), text => {
        const once = schema.safeParse(text);
        if (once.success) expect(schema.parse(once.data)).toBe(once.data);
      }),
    );
  });

  test('no accepted text holds a lone surrogate', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 20 }), units => {
        const accepted = schema.safeParse(`a${String.fromCharCode(...units)}`);
        if (accepted.success) expect(accepted.data.isWellFormed()).toBe(true);
      }),
    );
  });

  test('stays a plain string with its length in the published schema', () => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'string', minLength: 1 });
    expect([120, 2000]).toContain(z.toJSONSchema(schema).maxLength);
  });
});

describe('100 kB of hostile text costs next to nothing', () => {
  const hostile = {
    spaces: ' '.repeat(100_000),
    'spaces before a letter': `${' '.repeat(99_999)}a`,
    'one mark after another': `a${'\u0301'.repeat(99_999)}`,
    'zero-width marks': '\u200B'.repeat(100_000),
    'lone surrogates': '\uD800'.repeat(100_000),
    'carriage returns': '\r'.repeat(100_000),
    'letters and marks in turn': 'a\u0323\u0302'.repeat(33_333),
    'tabs and spaces in turn': '\t '.repeat(50_000),
  };
  // Both the short limit, which must refuse unread, and a limit large enough for the patterns to run.
  const patient = [nameSchema(100_000), lineSchema(100_000), textSchema(100_000)];

  const costOf = (work: () => unknown): number => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user;
  };

  test.each(Object.entries(hostile))('%s', (_, text) => {
    for (const schema of [...Object.values(schemas), ...patient]) {
      // CPU time, of the process: a pattern that backtracks would take minutes each time, the engine's own work (memory that is
      // collected just then) is not there every time.
      const costs = [1, 2, 3].map(() => costOf(() => schema.safeParse(text)));
      expect(Math.min(...costs)).toBeLessThan(1_000_000);
    }
  });
});
