import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sheetIdOf } from '#shared/domain/judging/judging.ts';
import { lockSheet } from '#shared/domain/judging/score-sheet.ts';
import type { OutputKind } from '#shared/domain/output/output-kinds.ts';
import { official, person } from '../../support/asks.ts';
import { producer } from '../../support/establishment-builder.ts';
import {
  type JudgedRound,
  whileJudging as now,
  seedScoring,
  selectionCodes,
  sheetsWhere,
} from '../../support/judging-builder.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';
import { ordered, written } from './order-paper.ts';

const round = { roundId: sampleRoundId };
const maker = /Hợp tác xã mẫu|Xưởng mẫu|đường mẫu/;
const jurorsPapers = ['jury-invitations', 'jury-list', 'blank-score-sheets'] as const;
const formatOf = (what: OutputKind) => (what === 'jury-list' ? 'pdf' : 'zip');

describe('the papers of the jury', () => {
  let store: TestWorld;
  let judged: JudgedRound;
  let code: string;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const begin = async (options: Parameters<typeof seedScoring>[1] = {}) => {
    judged = await seedScoring(store.world, options);
    code = (await selectionCodes(store.world))[0] ?? '';
  };
  const order = (what: OutputKind, actor = official) =>
    ordered(store.world, actor, { what, subject: round, format: formatOf(what), now });
  const read = (what: OutputKind) => written(store.world, official, { what, subject: round, now });
  const ownSheet = { what: 'score-sheet', now } as const;
  /** Locks a juror's sheet of the entry with points of its own. */
  const lockOwn = async (jurorId: string, first: number) => {
    const [sheet] = await sheetsWhere(
      store.world,
      ({ jurorId: id, selectionCode }) => id === jurorId && selectionCode === code,
    );
    if (sheet === undefined) throw new Error('no sheet');
    const frame = (await store.world.records.children('score-frame', sampleRoundId))[0];
    const before = await store.world.records.find('sheet', sheetIdOf(sheet));
    const note = 'Ghi chú mẫu';
    const scores = {
      C1: { points: first, note },
      ...Object.fromEntries(['C2', 'C3', 'C4'].map(line => [line, { points: 750, note: null }])),
    };
    const locked = accepted(lockSheet({ ...sheet, scores }, frame?.body ?? { criteria: [] }, now));
    await seed(store.world, [{ ...record('sheet', sheetIdOf(sheet), locked), before } as never]);
  };

  test('the list of a blind round has codes and products, and nothing by which a maker is known', async () => {
    await begin();
    const words = await read('jury-list');

    for (const known of await selectionCodes(store.world)) expect(words).toContain(known);
    expect(words).toContain('Miến dong mẫu');
    expect(words).not.toMatch(maker);
  });

  test('the list names makers where the round is not blind', async () => {
    await begin({ round: { rules: { blind: false } } });

    expect(await read('jury-list')).toMatch(maker);
  });

  test('each juror is invited by name, for their groups, until the end of scoring', async () => {
    await begin();
    const words = await read('jury-invitations');

    expect(words).toMatch(/Trưởng ban mẫu[\s\S]*02 sản phẩm \(Trưởng ban giám khảo nhóm\)/);
    expect(words).toContain('Giám khảo mẫu 2');
    expect(words).toContain('17 giờ 00 phút, ngày 29 tháng 5 năm 2026');
  });

  test('sheets to fill by hand hold what is known and nothing that was scored', async () => {
    await begin();
    const [juror = official] = judged.jurors;
    await lockOwn(juror.id, 3350);
    const words = await read('blank-score-sheets');

    expect(words).toContain('Đáp ứng thị trường và khả năng phát triển sản xuất | 40 |  | ');
    expect(words).toContain(`Mã số bình chọn: ${code}`);
    expect(words).not.toMatch(/33,5|Ghi chú mẫu/);
    expect(words).not.toMatch(maker);
  });

  test('are the office’s to print, not a juror’s, the council’s or a producer’s', async () => {
    await begin();
    const others = [
      judged.head,
      person('chair-9', { role: 'council-chair', roundId: sampleRoundId }),
      producer,
      person('official-9', { locality: '04' }),
    ];

    for (const what of jurorsPapers) {
      expect(await order(what)).toBe('ok');
      for (const other of others) expect(await order(what, other)).toBe('resource.not-found');
    }
  });

  test('wait until the panels are convened', async () => {
    await seed(store.world, [record('round', sampleRoundId, buildRound({ state: 'screening' }))]);

    for (const what of jurorsPapers) expect(await order(what)).toBe('output.not-yet');
  });

  test('a juror prints their own locked sheet and nobody else’s', async () => {
    await begin();
    const [juror = official, other = official] = judged.jurors;
    const subject = { ...round, selectionCode: code };
    expect(await ordered(store.world, juror, { ...ownSheet, subject })).toBe('output.sheet-not-locked');
    await lockOwn(juror.id, 3350);

    expect(await ordered(store.world, juror, { ...ownSheet, subject })).toBe('ok');
    expect(await ordered(store.world, other, { ...ownSheet, subject })).toBe('output.sheet-not-locked');
    for (const outsider of [official, producer])
      expect(await ordered(store.world, outsider, { ...ownSheet, subject })).toBe('resource.not-found');
    const words = await written(store.world, juror, { ...ownSheet, subject });
    expect(words).toContain('Đáp ứng thị trường và khả năng phát triển sản xuất | 40 | 33,5 | Ghi chú mẫu');
    expect(words).toContain('Tổng cộng | 100 | 56 | ');
    expect(words).not.toMatch(maker);
  });
});
