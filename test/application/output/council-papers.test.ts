import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { OutputKind } from '#shared/domain/output/output-kinds.ts';
import { official, person } from '../../support/asks.ts';
import { alike, chair, councilMembers, seedScoredRound } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import {
  accepted,
  approve,
  close,
  councilDay as now,
  openWithAll,
  settle,
  tallied,
  vote,
} from '../council/play-council.ts';
import { ordered, written } from './order-paper.ts';

const round = { roundId: sampleRoundId };
const session = { ...round, number: 1 };
const ofSession = ['council-minutes', 'proposal', 'draft-decision'] as const;

describe('the papers of the council', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seedScoredRound(
      store.world,
      [
        {
          number: 1,
          sheets: [
            [4000, 3500, 725, 700],
            [3900, 3500, 725, 700],
            [3950, 3500, 725, 725],
          ],
        },
        { number: 2, sheets: alike(3800, 3500, 700, 700) },
        { number: 3, sheets: alike(2000, 2000, 700, 700) },
      ],
      { passMark: 7000 },
    );
  });
  afterEach(() => store.close());

  const subjectOf = (what: OutputKind) => (what === 'panel-summary' ? round : session);
  const order = (what: OutputKind, actor: Actor = official) =>
    ordered(store.world, actor, { what, subject: subjectOf(what), now });
  const read = (what: OutputKind) => written(store.world, official, { what, subject: subjectOf(what), now });
  /** The council follows the ranking but for the second, which it rejects with a reason. */
  const hold = async () => {
    const { world } = store;
    for (const member of councilMembers.slice(0, 3)) accepted(await approve(world, member, [1, 3]));
    for (const member of councilMembers.slice(0, 3)) accepted(await vote(world, member, 2, 'against'));
    accepted(await settle(world, 2, 'reject', 'Nhãn chưa đúng'));
  };

  test('the summary is not there before scoring has closed', async () => {
    expect(await order('panel-summary')).toBe('resource.not-found');
    await tallied(store.world);
    expect(await order('panel-summary')).toBe('ok');
  });

  test('the summary has exact means to two decimals, sheets, spread, rank and standing', async () => {
    await tallied(store.world);
    const words = await read('panel-summary');

    // 89.25, 88.25 and 89.00: their mean is 88.8333…
    expect(words).toMatch(/CBNLTS-001 \| Miến dong mẫu 1 \| .* \| 3 \| 88,83 \| 1 \| 1 \| Đạt/);
    expect(words).toMatch(
      /CBNLTS-003 \| Miến dong mẫu 3 \| 54 \| 54 \| 54 \| 3 \| 54,00 \| 0 \| .* \| Không đạt/,
    );
  });

  test('the summary knows jurors by number, and no maker', async () => {
    await tallied(store.world);
    const words = await read('panel-summary');

    expect(words).toContain('GK 1 | GK 2 | GK 3');
    expect(words).not.toMatch(/Giám khảo mẫu|juror-|Hợp tác xã mẫu/);
  });

  test('minutes of an open session are a draft; closed, they tell attendance, votes and departures with reasons', async () => {
    await tallied(store.world);
    await openWithAll(store.world);
    await hold();
    expect(await read('council-minutes')).toMatch(/^DỰ THẢO$/m);
    accepted(await close(store.world, 'propose'));

    const words = await read('council-minutes');

    expect(words).not.toMatch(/^DỰ THẢO$/m);
    expect(words).toContain('Có mặt 5/5 thành viên; cần ít nhất 4.');
    expect(words).toMatch(
      /CBNLTS-001 \| Miến dong mẫu 1 – Hợp tác xã mẫu 1 \| 88,83; hạng 1 \| 3 \/ 0 \/ 0 \| Đề nghị/,
    );
    expect(words).toMatch(
      /CBNLTS-002 \(Miến dong mẫu 2\): xếp hạng .* trong danh sách.*Lý do: Nhãn chưa đúng/,
    );
    expect(words).toContain('trình công nhận 01 sản phẩm');
  });

  test('minutes say who had no vote for a conflict, and who left the room and why', async () => {
    await tallied(store.world);
    await openWithAll(store.world);
    const before = await store.world.records.find('council-session', `${sampleRoundId}/1`);
    if (before === undefined) throw new Error('no session');
    const [first, ...others] = before.body.items;
    const changed = {
      ...first,
      excluded: [councilMembers[0]?.id],
      away: [{ personId: councilMembers[1]?.id, reason: 'có việc gấp' }],
    };
    const body = { ...before.body, items: [changed, ...others] };
    await seed(store.world, [{ ...record('council-session', before.id, body as never), before } as never]);

    const words = await read('council-minutes');

    const nameOf = (id = '') => before.body.members.find(({ personId }) => personId === id)?.name;
    expect(words).toContain(`${nameOf(councilMembers[0]?.id)} không biểu quyết về CBNLTS-001`);
    expect(words).toContain(
      `${nameOf(councilMembers[1]?.id)} rời phiên họp khi xét CBNLTS-001 (Miến dong mẫu 1): có việc gấp`,
    );
  });

  test('proposal and draft decision wait for a session that closed with a proposal, and list its units', async () => {
    await tallied(store.world);
    await openWithAll(store.world);
    for (const what of ['proposal', 'draft-decision'] as const)
      expect(await order(what)).toBe('output.not-yet');
    await hold();
    accepted(await close(store.world, 'propose'));

    expect(await read('proposal')).toMatch(
      /02 đạt từ 70 điểm trở lên[\s\S]*1 \| Miến dong mẫu 1 \| Hợp tác xã mẫu 1 \| Xưởng mẫu 1, Phường .* \| 88,83/,
    );
    const draft = await read('draft-decision');
    expect(draft).toMatch(/^DỰ THẢO$/m);
    expect(draft).toContain('Công nhận 01 sản phẩm, bộ sản phẩm của 01 cơ sở');
    expect(draft).toContain('năm thứ 4 kể từ năm cấp');
    expect(draft).not.toMatch(/88,83|Miến dong mẫu 2/);
  });

  test('a juror who sits on the council too does not learn the makers of a blind round from its papers', async () => {
    await tallied(store.world);
    await openWithAll(store.world);
    await hold();
    accepted(await close(store.world, 'propose'));
    const seat = buildMembership(90, 'juror', { personId: chair.id });
    await seed(store.world, [record('membership', membershipIdOf(seat), seat)]);

    for (const what of ofSession) expect(await order(what, chair)).toBe('output.names-makers');
    for (const what of ofSession) expect(await order(what, councilMembers[0])).toBe('ok');
    expect(await order('panel-summary', chair)).toBe('ok');
  });

  test('are nothing to jurors, the helping team or producers', async () => {
    await tallied(store.world);
    await openWithAll(store.world);
    const others = [
      person('juror-1', { role: 'juror', roundId: sampleRoundId }),
      person('helper-1', { role: 'helping-team', roundId: sampleRoundId }),
      producer,
    ];

    for (const what of [...ofSession, 'panel-summary'] as const)
      for (const other of others) expect(await order(what, other)).toBe('resource.not-found');
  });
});
