import * as xlsx from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { listWriters } from '#shared/adapters/lists/list-formats.ts';
import type { ListRow, RowOf } from '#shared/domain/list/columns.ts';
import { collectBytes } from '../../support/collect-bytes.ts';

const columns = {
  name: { vi: 'Tên sản phẩm', en: 'Product', kind: 'text' },
  code: { vi: 'Mã số', en: 'Code', kind: 'code' },
  state: {
    vi: 'Trạng thái',
    en: 'State',
    kind: 'choice',
    labels: { eligible: { vi: 'Đủ điều kiện', en: 'Eligible' } },
  },
  score: { vi: 'Điểm', en: 'Points', kind: 'points' },
  revenue: { vi: 'Doanh thu (đồng)', en: 'Revenue (VND)', kind: 'money' },
  workers: { vi: 'Lao động', en: 'Workers', kind: 'count' },
  year: { vi: 'Năm', en: 'Year', kind: 'year' },
  date: { vi: 'Ngày', en: 'Day', kind: 'day' },
  at: { vi: 'Lúc', en: 'At', kind: 'instant' },
  set: { vi: 'Bộ sản phẩm', en: 'Set', kind: 'flag' },
} as const;
const shape = { id: 'sample', vi: 'Danh sách mẫu', en: 'Sample list', columns };

const row: RowOf<typeof columns> = {
  name: 'Miến dong Ngũ Hành Mẫu: “ướt”, "khô"; đặc biệt\nhai dòng',
  code: '0100109106',
  state: 'eligible',
  score: 8413,
  revenue: 1_250_000_000,
  workers: 0,
  year: 2026,
  date: '2026-02-05',
  at: '2026-02-05T17:00:00.000Z',
  set: true,
};
const empty = Object.fromEntries(Object.keys(columns).map(key => [key, null]));

const written = (format: keyof typeof listWriters, rows: Iterable<ListRow>) =>
  collectBytes(listWriters[format]({ shape, rows, language: 'vi' }));

const csvOf = async (rows: readonly ListRow[]): Promise<string[][]> =>
  parse(await written('csv', rows), { bom: true, record_delimiter: '\r\n' });

const sheetOf = async (rows: Iterable<ListRow>): Promise<xlsx.WorkSheet> => {
  const book = xlsx.read(await written('xlsx', rows), { cellFormula: true, cellNF: true });
  return book.Sheets[book.SheetNames[0] ?? ''] ?? {};
};
const cell = (sheet: xlsx.WorkSheet, at: string): xlsx.CellObject | undefined => sheet[at];

const hostile = [
  '=HYPERLINK("http://127.0.0.1/","Mẫu")',
  '+cmd|calc',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '\t=1',
  '_x003D_1+1',
  '<f>1+1</f> & <script>Mẫu</script>',
  'Mẫu;=1+1',
  "'=1",
];

describe('a list as CSV', () => {
  test('begins with the UTF-8 mark and ends each line with CR LF', async () => {
    const bytes = await written('csv', [row]);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().split('\r\n')).toHaveLength(3);
  });

  test('gives back what went in: tone marks composed, quotes, lines, leading zeros, points, local time', async () => {
    const [head, first, second] = await csvOf([row, empty]);
    expect(head).toEqual(Object.values(columns).map(({ vi }) => vi));
    expect(first).toEqual([
      ...[row.name, '0100109106', 'Đủ điều kiện', '84.13', '1250000000', '0', '2026', '2026-02-05'],
      ...['2026-02-06T00:00:00+07:00', 'Có'],
    ]);
    expect(first?.[0]).toBe(first?.[0]?.normalize('NFC'));
    expect(second).toEqual(Object.keys(columns).map(() => ''));
  });

  test('runs nothing that a stranger typed', async () => {
    const lines = await csvOf(hostile.map(name => ({ ...empty, name })));
    for (const [name = ''] of lines.slice(1)) expect(name).not.toMatch(/(^|[;\t\r\n|])\s*[=+\-@＝]/);
  });
});

describe('a list as XLSX', () => {
  test('gives back what went in, numbers and days as typed cells', async () => {
    const sheet = await sheetOf([row]);
    expect(cell(sheet, 'A1')?.v).toBe('Tên sản phẩm');
    expect(cell(sheet, 'A2')).toMatchObject({ t: 's', v: row.name });
    expect(cell(sheet, 'B2')).toMatchObject({ t: 's', v: '0100109106' });
    expect(cell(sheet, 'C2')).toMatchObject({ t: 's', v: 'Đủ điều kiện' });
    expect(cell(sheet, 'D2')).toMatchObject({ t: 'n', v: 84.13 });
    expect(cell(sheet, 'E2')).toMatchObject({ t: 'n', v: 1_250_000_000 });
    expect(cell(sheet, 'F2')).toMatchObject({ t: 'n', v: 0 });
    expect(cell(sheet, 'G2')).toMatchObject({ t: 'n', w: '2026' });
    expect(cell(sheet, 'H2')).toMatchObject({ t: 'n', w: '05/02/2026' });
    expect(cell(sheet, 'I2')).toMatchObject({ t: 'n', w: '00:00 06/02/2026' });
    expect(cell(sheet, 'J2')).toMatchObject({ t: 's', v: 'Có' });
  });

  test('keeps its head in view', async () => {
    const bytes = await written('xlsx', [row]);
    const files = xlsx.read(bytes, { bookFiles: true }) as {
      files?: Record<string, { content: Uint8Array }>;
    };
    const sheet = files.files?.['xl/worksheets/sheet1.xml'];
    expect(Buffer.from(sheet?.content ?? []).toString()).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  test('holds no formula, whatever a stranger typed, and says what was typed', async () => {
    const sheet = await sheetOf(hostile.map(name => ({ ...empty, name })));
    hostile.forEach((name, index) => {
      const found = cell(sheet, `A${index + 2}`);
      expect(found?.f).toBeUndefined();
      expect(found?.t).toBe('s');
      expect([name, `'${name}`]).toContain(found?.v);
      expect(String(found?.v)).not.toMatch(/^\s*[=+\-@＝]/);
    });
  });
});

describe('a list as JSON', () => {
  test('has stable keys, codes instead of words, ISO days, points as decimals, and the schema that its items keep', async () => {
    const { list, schema, items } = JSON.parse((await written('json', [row, empty])).toString());
    expect(list).toBe('sample');
    expect(items).toEqual([{ ...row, score: 84.13 }, empty]);
    const accepted = z.fromJSONSchema(schema);
    for (const item of items) expect(() => accepted.parse(item)).not.toThrow();
    expect(() => accepted.parse({ ...row, state: 'other' })).toThrow();
  });

  test('is whole without rows', async () => {
    expect(JSON.parse((await written('json', [])).toString()).items).toEqual([]);
  });
});

describe('a list of 20,000 rows', () => {
  const many = 20_000;
  function* rows(): Generator<ListRow> {
    for (let index = 0; index < many; index += 1)
      yield { ...row, name: `Sản phẩm Mẫu ${index} ${'dài '.repeat(30)}` };
  }

  test.each(['xlsx', 'csv', 'json'] as const)('is written as %s while its rows are read', async format => {
    let read = 0;
    const counted = function* (): Generator<ListRow> {
      for (const item of rows()) {
        read += 1;
        yield item;
      }
    };
    let ahead = 0;
    let chunks = 0;
    for await (const _chunk of listWriters[format]({ shape, rows: counted(), language: 'vi' })) {
      if (chunks === 0) ahead = read;
      chunks += 1;
    }
    expect(read).toBe(many);
    expect(chunks).toBeGreaterThan(10);
    // The first bytes leave long before the last row is asked for: what is held does not grow with the list.
    expect(ahead).toBeLessThan(many / 4);
  });

  test('comes back whole', async () => {
    const book = xlsx.read(await written('xlsx', rows()), { dense: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    expect(sheet?.['!ref']).toBe(`A1:J${many + 1}`);
  });

  test('that fails while it is read fails whoever writes it', async () => {
    const failing = async function* (): AsyncGenerator<ListRow> {
      yield row;
      throw new Error('the store is gone');
    };
    for (const format of ['xlsx', 'csv', 'json'] as const)
      await expect(
        collectBytes(listWriters[format]({ shape, rows: failing(), language: 'vi' })),
      ).rejects.toThrow('the store is gone');
  });
});
