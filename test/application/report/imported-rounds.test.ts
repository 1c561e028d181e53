import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getReport } from '#shared/application/report/get-report.ts';
import { reportRound } from '#shared/application/report/report-round.ts';
import type { BodyOf } from '#shared/contracts/contract.ts';
import type { getReportContract } from '#shared/contracts/report/get-report.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { importedEstablishmentKey } from '#shared/domain/recognition/history/establishment-key.ts';
import { askAs, monday, official, person, province } from '../../support/asks.ts';
import { bacKanHistory, historyCells } from '../../support/history-builder.ts';
import { importLines } from '../../support/import-lines.ts';
import { madeOutputs } from '../../support/made-outputs.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { partsOfDocx, wordsOfDocx } from '../../support/papers/read-docx.ts';
import { buildProgramme, buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildSubmission } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';

type Report = BodyOf<typeof getReportContract>;
type Line = Report['whole']['total'];

const bacKan = {
  authority: { level: 'TINH', locality: '06' },
  authorityName: 'UBND tỉnh Bắc Kạn (mẫu)',
} as const;
const north = {
  authority: { level: 'KHUVUC', locality: 'BAC' },
  authorityName: 'Cục Công Thương địa phương (mẫu)',
} as const;
const nation = {
  authority: { level: 'QUOCGIA', locality: 'VN' },
  authorityName: 'Bộ Công Thương (mẫu)',
} as const;

const entriesAt = ({ counts }: Line) =>
  Object.fromEntries(Object.entries(counts).map(([stage, count]) => [stage, count?.entries ?? null]));
const unsaid = { registered: null, submitted: null, eligible: null, passed: null };

describe('the report of what was held before the system', () => {
  let store: TestWorld;
  const read = async (authority: Authority = province): Promise<Report> =>
    accepted(
      await getReport(
        store.world,
        askAs(
          person('official-report', { role: 'official', ...authority }),
          'report.read',
          { params: {}, query: authority, body: undefined },
          { now: monday },
        ),
      ),
    ).body;

  beforeAll(async () => {
    store = await openTestWorld({ files: memoryFiles(), render: openTestRender() });
    await seed(store.world, [record('programme', buildProgramme().id, buildProgramme())]);
    await importLines(store.world, bacKan, bacKanHistory.TINH);
    await importLines(store.world, north, bacKanHistory.KHUVUC);
    await importLines(store.world, nation, bacKanHistory.QUOCGIA);
  });
  afterAll(() => store.close());

  test('gives the figures of Bắc Kạn: four rounds since 2012, 50 products of 45 establishments, 10 regional, 2 national', async () => {
    const { whole, years, rounds } = await read();

    expect(whole.total.counts.recognised).toEqual({ entries: 50, establishments: 45, units: 50 });
    expect(years.map(({ year }) => year)).toEqual([2018, 2016, 2014, 2012]);
    expect(rounds).toHaveLength(4);
    expect(entriesAt(whole.total)).toEqual({
      ...unsaid,
      ...{ recognised: 50, recommended: null, recognisedAbove: 10 },
    });
    expect((await read(north.authority)).whole.total.counts).toMatchObject({
      recognised: { entries: 10 },
      recognisedAbove: { entries: 2 },
    });
    expect((await read(nation.authority)).whole.total.counts.recognised?.entries).toBe(2);
  });

  test('says of each line that it is an imported record, and of nothing unknown that it was none', async () => {
    const { whole, years, rounds } = await read();
    const lines: readonly Line[] = [whole, ...rounds].flatMap(one => [
      ...[one.total, ...one.groups, ...one.places, ...one.kinds],
    ]);

    expect(lines.length).toBeGreaterThan(20);
    for (const line of [...lines, ...years]) {
      expect(line.source).toBe('imported');
      expect(line.support).toBeNull();
      expect(entriesAt(line)).toMatchObject({ ...unsaid, recommended: null });
      expect(Object.values(entriesAt(line))).not.toContain(0);
    }
    const [latest] = rounds;
    expect(latest).toMatchObject({
      ...{ roundId: null, state: null, year: 2018, title: 'Đợt bình chọn mẫu năm 2018' },
      authorityName: 'UBND tỉnh Bắc Kạn (mẫu)',
    });
    expect(latest?.groups.reduce((sum, { counts }) => sum + (counts.recognised?.entries ?? 0), 0)).toBe(
      latest?.total.counts.recognised?.entries,
    );
    // The place keeps its name.
    expect(latest?.places).toMatchObject([
      { province: '06', commune: null, name: 'Xã Mẫu, Huyện Mẫu, Bắc Kạn' },
    ]);
  });

  test('leaves as a table with empty cells and as a paper that says why they are empty', async () => {
    const outputs = madeOutputs(store.world, monday);
    const order = { what: 'report', subject: province } as const;
    const { items } = JSON.parse(
      Buffer.from(await outputs.file(official, { ...order, format: 'json' })).toString(),
    );
    expect(items[0]).toMatchObject({ by: 'total', source: 'imported', recognised: 50, recognisedMakers: 45 });
    expect([items[0].registered, items[0].recommended, items[0].promisedDong]).toEqual([null, null, null]);

    const docx = await outputs.file(official, { ...order, format: 'docx' });
    const words = wordsOfDocx(await partsOfDocx(docx));
    expect(words).toContain('Bản ghi nhập từ đợt trước');
    expect(words).toContain('không có số liệu');
    expect(words).toContain('50 (45)');
    // Before its first round the office is called as its programme calls it.
    expect(words).toContain(buildProgramme().standingBody.toLocaleUpperCase('vi'));
    expect(words).not.toContain('0 (0)');
  });

  test('knows an establishment again that came before and comes now, and counts nominations as far as papers say', async () => {
    const past = {
      ...bacKan,
      authority: { level: 'TINH', locality: '20' },
      authorityName: 'UBND tỉnh Lạng Sơn (mẫu)',
    } as const;
    const lines = [1, 2, 3].map(index =>
      historyCells(index, { ma_tinh: '20', de_cu: ['có', 'không', ''][index - 1] ?? '' }),
    );
    const submission = buildSubmission(1, { roundId: sampleId(31), state: 'submitted' });
    const { establishment } = submission.snapshot ?? {};
    if (establishment === undefined || submission.snapshot === null) throw new Error('no snapshot');
    const known = {
      ...establishment,
      ...{ name: 'Cơ sở Mẫu 1', taxCode: null, site: { ...establishment.site, province: '20' } },
    };
    await importLines(store.world, past, lines);
    await seed(store.world, [
      record(
        'round',
        sampleId(31),
        buildRound({ id: sampleId(31), authority: past.authority, state: 'screening' }),
      ),
      record('submission', submission.id, {
        ...submission,
        snapshot: { ...submission.snapshot, establishment: known },
      }),
    ]);

    const { whole, years, rounds } = await read(past.authority);
    const before = importedEstablishmentKey('20', 'Cơ sở Mẫu 1');
    const round = (await store.world.records.find('round', sampleId(31)))?.body;
    const figures = round && (await reportRound(store.world, round, new Set([before])));
    expect(figures?.entries).toMatchObject([{ establishmentId: before }]);

    expect(whole.total).toMatchObject({
      source: 'both',
      counts: { registered: { entries: 1 }, recognised: { entries: 3 }, recommended: { entries: 1 } },
    });
    expect(years.map(({ year, source }) => [year, source])).toEqual([
      [2026, 'round'],
      [2014, 'imported'],
    ]);
    expect(rounds[0]).toMatchObject({
      roundId: sampleId(31),
      total: { source: 'round', counts: { recognised: null } },
    });
  });
});
