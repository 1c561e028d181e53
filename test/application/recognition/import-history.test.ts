import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { getPublicFigures } from '#shared/application/public/get-public-figures.ts';
import { getRecognisedProduct } from '#shared/application/public/get-recognised-product.ts';
import { listRecognisedProducts } from '#shared/application/public/list-recognised-products.ts';
import { importHistory } from '#shared/application/recognition/history/import-history.ts';
import { previewHistory } from '#shared/application/recognition/history/preview-history.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { historyTemplate, linesPerImport } from '#shared/domain/recognition/history/columns.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { bacKanHistory, historyCells, historyCsv } from '../../support/history-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';

const bacKan = { level: 'TINH', locality: '06' } as const;
const names = {
  TINH: 'UBND tỉnh Bắc Kạn (mẫu)',
  KHUVUC: 'Cục Công Thương địa phương (mẫu)',
  QUOCGIA: 'Bộ Công Thương (mẫu)',
} as const;

describe('past recognitions', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const nameOf = ({ level }: Authority): string =>
    names[level === 'KHUVUC' || level === 'QUOCGIA' ? level : 'TINH'];
  const body = (csv: string, authority: Authority, within: string, authorityName = nameOf(authority)) => ({
    authority,
    authorityName,
    province: authority.level === 'HUYEN' ? within : null,
    csv,
  });
  const preview = (csv: string, { as = official, authority = bacKan as Authority, within = '06' } = {}) =>
    runCommand(
      store.world,
      previewHistory,
      askAs(as, 'history.import', { params: {}, query: {}, body: body(csv, authority, within) }),
    );
  const importPart = (
    csv: string,
    {
      as = official,
      authority = bacKan as Authority,
      within = '06',
      replace = false,
      name = undefined as string | undefined,
    } = {},
  ) =>
    runCommand(
      store.world,
      importHistory,
      askAs(as, 'history.import', {
        params: {},
        query: {},
        body: { ...body(csv, authority, within, name), replace },
      }),
    );
  const importAll = async (
    lines: readonly ReturnType<typeof historyCells>[],
    options: Parameters<typeof importPart>[1] = {},
  ) => {
    for (let start = 0; start < lines.length; start += linesPerImport)
      accepted(await importPart(historyCsv(lines.slice(start, start + linesPerImport)), options));
  };
  const list = async (query: { q?: string; province?: string; year?: number } = {}) =>
    accepted(
      await listRecognisedProducts(
        store.world,
        askAs(anonymous, 'result.read-public', {
          params: {},
          query: { limit: 100, ...query },
          body: undefined,
        }),
      ),
    ).body.items;
  const problemsOf = async (csv: string, options: Parameters<typeof preview>[1] = {}) =>
    accepted(await preview(csv, options)).body.problems.map(({ line, column, code }) => [line, column, code]);

  test('give the figures of Bắc Kạn from 2012 to early 2020, counted from the imported records', async () => {
    const seat = (level: 'KHUVUC' | 'QUOCGIA', locality: string) => ({
      as: person(`official-${level}`, { role: 'official', level, locality }),
      authority: { level, locality },
    });
    await importAll(bacKanHistory.TINH);
    await importAll(bacKanHistory.KHUVUC, seat('KHUVUC', 'BAC'));
    await importAll(bacKanHistory.QUOCGIA, seat('QUOCGIA', 'VN'));

    const { levels, rows } = accepted(
      await getPublicFigures(
        store.world,
        askAs(anonymous, 'result.read-public', { params: {}, query: {}, body: undefined }),
      ),
    ).body;

    expect(levels).toEqual([
      expect.objectContaining({ level: 'KHUVUC', units: 10 }),
      expect.objectContaining({ level: 'QUOCGIA', units: 2 }),
      { level: 'TINH', units: 50, products: 50, establishments: 45 },
    ]);
    expect([...new Set(rows.filter(({ level }) => level === 'TINH').map(({ year }) => year))]).toEqual([
      2012, 2014, 2016, 2018,
    ]);
    // Bắc Kạn went into Thái Nguyên.
    expect(new Set(rows.map(({ province }) => province))).toEqual(new Set(['19']));
  });

  test('keep the place as it was, are found under the province of today, and say that they were imported', async () => {
    await importAll([historyCells(1)]);

    const [one] = await list({ province: '19', q: 'san pham mau' });
    expect(await list({ province: '06' })).toHaveLength(1);
    expect(one).toMatchObject({
      source: 'imported',
      province: '19',
      place: { province: '06', districtName: 'Huyện Mẫu', communeName: 'Xã Mẫu' },
      authority: bacKan,
      certificate: { number: '1/GCN (mẫu)', validTo: '2016-12-31', status: 'expired' },
    });
    expect(JSON.stringify(one)).not.toContain(official.id);
  });

  test.each([
    ['15/08/2018', '2020-12-31'],
    ['16/08/2018', '2021-12-31'],
  ])('issued on %s held to %s, by the rule of the time', async (issued, validTo) => {
    const day = { nam: '2018', ngay_cap: issued, ngay_quyet_dinh: '01/08/2018' };
    await importAll([historyCells(1, day)]);

    expect((await list())[0]?.certificate).toMatchObject({ validTo });
  });

  test('of one product at several levels stand on one path', async () => {
    const region = person('official-region', { role: 'official', level: 'KHUVUC', locality: 'BAC' });
    await importAll([historyCells(1)]);
    await importAll([historyCells(1, { nam: '2016', ngay_cap: '15/11/2016' })], {
      as: region,
      authority: { level: 'KHUVUC', locality: 'BAC' },
    });

    const [newest] = await list();
    const { path } = accepted(
      await getRecognisedProduct(
        store.world,
        askAs(anonymous, 'result.read-public', {
          params: { recognitionId: newest?.id ?? '' },
          query: {},
          body: undefined,
        }),
      ),
    ).body;

    expect(newest?.authority.level).toBe('KHUVUC');
    expect(path).toMatchObject([{ authority: bacKan, year: 2014, status: 'expired' }]);
  });

  test('of a district are out of the reach of every province but its own, whatever the file says', async () => {
    const authority = { level: 'HUYEN', locality: '060' } as const;
    const stranger = person('official-ha-noi', { role: 'official', level: 'TINH', locality: '01' });
    accepted(await importPart(historyCsv([historyCells(1)]), { authority }));
    const [before] = await list();

    const other = historyCsv([
      historyCells(1, { ma_tinh: '01', ngay_thu_hoi: '01/01/2015', quyet_dinh_thu_hoi: '1/QĐ (mẫu)' }),
    ]);
    const options = { as: stranger, authority, within: '01', replace: true };
    expect(accepted(await importPart(other, options)).body).toMatchObject({ fresh: 1, replaced: 0 });
    expect(await list()).toContainEqual(before);
    expect(await importPart(other, { ...options, within: '06' })).toMatchObject({ ok: false });
    const nowhere = { authority: { ...authority, locality: 'huyen-mau' } };
    expect(await importPart(historyCsv([historyCells(1)]), nowhere)).toMatchObject({
      refusal: { pointers: [{ code: 'authority.locality-malformed' }] },
    });
  });

  test('of a district are recorded under its name, and only where the district was', async () => {
    const baBe = { level: 'HUYEN', locality: '06-huyen-ba-be' } as const;
    const csv = historyCsv([historyCells(1)]);
    const unknown = { refusal: { pointers: [{ code: 'authority.district-unknown' }] } };
    const name = 'UBND huyện Ba Bể (mẫu)';

    accepted(await importPart(csv, { authority: baBe, name }));
    expect(await list({ province: '19' })).toMatchObject([{ authority: baBe, authorityName: name }]);
    const nowhere = { ...baBe, locality: '06-huyen-mau' };
    expect(await importPart(csv, { authority: nowhere, name })).toMatchObject(unknown);
    expect(await importPart(csv, { authority: baBe, name, within: '19' })).toMatchObject(unknown);
  });

  test('keep the name that decisions print, which says the place of the authority as it was called', async () => {
    const csv = historyCsv([historyCells(1)]);
    const elsewhere = (place: string) => ({
      refusal: {
        pointers: [{ pointer: '/body/authorityName', code: 'history.name-elsewhere', params: { place } }],
      },
    });

    expect(await importPart(csv, { name: 'UBND tỉnh Thái Nguyên' })).toMatchObject(elsewhere('Bắc Kạn'));
    const baBe = { level: 'HUYEN', locality: '06-huyen-ba-be' } as const;
    expect(await importPart(csv, { authority: baBe, name: 'UBND huyện Chợ Đồn' })).toMatchObject(
      elsewhere('Huyện Ba Bể'),
    );
    accepted(await importPart(csv, { name: 'Ủy ban nhân dân tỉnh BẮC KẠN (mẫu)' }));
    expect(await list({ province: '19' })).toMatchObject([
      { authorityName: 'Ủy ban nhân dân tỉnh BẮC KẠN (mẫu)', province: '19', place: { province: '06' } },
    ]);
  });

  test('of a commune are of its own province', async () => {
    const authority = { level: 'XA', locality: '05443' } as const;
    const as = person('official-xa', { role: 'official', ...authority });
    const day = { nam: '2025', ngay_cap: '15/11/2025', ngay_quyet_dinh: '10/11/2025', huyen: '' };
    const options = { as, authority, name: 'UBND phường Phan Đình Phùng (mẫu)' };
    const of = (ma_tinh: string) => historyCsv([historyCells(1, { ...day, ma_tinh })]);

    expect(await importPart(of('20'), options)).toMatchObject({ refusal: { code: 'history.has-problems' } });
    expect(accepted(await importPart(of('19'), options)).body).toMatchObject({ fresh: 1 });
  });

  test('are written once however often the file comes; a changed line is told and replaced only when asked', async () => {
    const two = [historyCells(1), historyCells(2)];
    const changed = historyCsv([historyCells(1), historyCells(2, { san_pham: 'Sản phẩm Mẫu hai' })]);
    expect(accepted(await importPart(historyCsv(two))).body).toMatchObject({ fresh: 2 });
    expect(accepted(await importPart(historyCsv(two))).body).toMatchObject({ fresh: 0, same: 2 });

    expect(accepted(await preview(changed)).body).toMatchObject({ fresh: 0, same: 1, changed: [3] });
    expect(accepted(await importPart(changed)).body).toMatchObject({ same: 1, replaced: 0, kept: [3] });
    expect((await list()).map(({ name }) => name)).toEqual(['Sản phẩm Mẫu 1', 'Sản phẩm Mẫu 2']);
    expect(accepted(await importPart(changed, { replace: true })).body).toMatchObject({
      replaced: 1,
      kept: [],
    });
    expect(await list({ q: 'mau hai' })).toHaveLength(1);
  });

  test('are recorded by officials of the authority or of the province that succeeds it, by nobody else', async () => {
    const csv = historyCsv([historyCells(1)]);
    const refused = { ok: false, refusal: { code: 'resource.not-found' } };
    const other = person('official-2', { role: 'official', locality: '20' });
    const auditor = person('auditor-1', { role: 'auditor' });

    expect(await importPart(csv, { as: other })).toEqual(refused);
    expect(await preview(csv, { as: auditor })).toEqual(refused);
    expect(await importPart(csv, { authority: { level: 'KHUVUC', locality: 'BAC' } })).toEqual(refused);
    expect(await list()).toEqual([]);
  });

  test('are checked whole before anything is written: every line, its column, and what to do in both languages', async () => {
    const csv = historyCsv([
      historyCells(1),
      historyCells(2, { nam: 'hai nghìn', nhom: 'XYZ', co_so: '' }),
      historyCells(3, { ngay_cap: '31/02/2014', ma_tinh: '99', loai_co_so: 'hộ kinh doanh' }),
      historyCells(4, { thanh_phan: 'Chỉ một', ngay_thu_hoi: '01/01/2015' }),
      historyCells(1, { ma_tinh: '19' }),
    ]);

    expect(await problemsOf(csv)).toEqual([
      [3, 'nam', 'history.not-a-year'],
      [3, 'co_so', 'history.cell-empty'],
      [3, 'nhom', 'history.not-a-choice'],
      [4, 'ngay_cap', 'history.not-a-day'],
      [5, 'thanh_phan', 'history.parts-count'],
      [5, 'quyet_dinh_thu_hoi', 'history.revocation-half'],
      [6, 'ma_tinh', 'history.province-other'],
      [6, 'so_giay_chung_nhan', 'history.line-twice'],
    ]);
    const [first] = accepted(await preview(csv)).body.problems;
    expect(first).toMatchObject({
      vi: expect.stringMatching(/bốn chữ số/),
      en: expect.stringMatching(/four digits/),
    });
    expect(await importPart(csv)).toMatchObject({ refusal: { code: 'history.has-problems' } });
    expect(await list()).toEqual([]);
  });

  test.each([
    ['nothing but a heading', historyCsv([]), 'history.empty'],
    ['a quotation mark that never closes', `${historyCsv([historyCells(1)])}\r\n"2014`, 'history.not-csv'],
    ['a line without end', `${historyCsv([])}\r\n${'x'.repeat(30_000)}`, 'history.not-csv'],
  ])('come from no file that holds %s', async (_what, csv, code) => {
    expect(await preview(csv)).toMatchObject({ refusal: { code } });
  });

  test('come with headings in words, in any order, parted by semicolons', async () => {
    const template = historyTemplate();
    expect(accepted(await preview(template)).body).toMatchObject({ lines: 1, fresh: 1, problems: [] });
    expect(await problemsOf('Năm;Cột lạ\r\n2014;1')).toEqual(
      expect.arrayContaining([
        [1, null, 'history.heading-unknown'],
        [1, 'san_pham', 'history.heading-missing'],
      ]),
    );
  });

  test('take hostile cells as text or refuse them, and read our own harmless cells back', async () => {
    const csv = historyCsv([
      historyCells(1, { san_pham: '=HYPERLINK("http://127.0.0.1";"Mẫu")' }),
      historyCells(2, { san_pham: "'=1+1 Mẫu" }),
      historyCells(3, { san_pham: '<script>alert(1)</script> "Mẫu"\u0000' }),
      historyCells(4, { co_so: 'Mẫu \u202Egnp.exe' }),
      historyCells(5, { san_pham: '{"__proto__":{}} Mẫu', dot: '__proto__' }),
    ]);

    expect(await problemsOf(csv)).toEqual([
      [4, 'san_pham', 'text.forbidden-character'],
      [5, 'co_so', 'text.forbidden-character'],
    ]);
    await importAll([historyCells(2, { san_pham: "'=1+1 Mẫu" })]);
    expect((await list())[0]?.name).toBe('=1+1 Mẫu');
  });

  test('of 5,000 lines are checked in one request, and one more is refused', async () => {
    const lines = Array.from({ length: 5001 }, (_, index) => historyCells(index + 1));
    const started = performance.now();

    expect(accepted(await preview(historyCsv(lines.slice(0, 5000)))).body).toMatchObject({
      ...{ lines: 5000, fresh: 5000, more: 0 },
      problems: [],
    });

    // A gateway waits for 29 seconds.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(await preview(historyCsv(lines))).toMatchObject({ refusal: { code: 'history.too-long' } });
    expect(await importPart(historyCsv(lines.slice(0, 41)))).toMatchObject({
      refusal: { code: 'history.part-too-long' },
    });
  }, 60_000);
});
