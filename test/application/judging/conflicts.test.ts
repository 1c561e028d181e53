import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import { declareConflict } from '#shared/application/judging/declare-conflict.ts';
import { getEntry } from '#shared/application/judging/get-entry.ts';
import { getWorklist } from '#shared/application/judging/get-worklist.ts';
import { listConflicts } from '#shared/application/judging/list-conflicts.ts';
import { settleConflict } from '#shared/application/judging/settle-conflict.ts';
import { appointToRound } from '#shared/application/membership/appoint-to-round.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { appointToRoundContract } from '#shared/contracts/membership/appoint-to-round.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { askAs, official } from '../../support/asks.ts';
import { sampleTaxCode } from '../../support/establishment-builder.ts';
import {
  seedScoring,
  seedScreened,
  selectionCodes,
  sheetsWhere,
  taskContext,
  whileJudging,
} from '../../support/judging-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const params = { roundId: sampleRoundId };
const now = whileJudging;

describe('a conflict of interest', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const declare = (actor: Actor, selectionCode: string) =>
    runCommand(
      store.world,
      declareConflict,
      askAs(
        actor,
        'conflict.declare',
        { params, query: {}, body: { selectionCode, reason: 'Người thân làm ở cơ sở (mẫu)' } },
        { now },
      ),
    );
  const settle = (submissionId: string, personId: string, confirmed: boolean, ifVersion = 1) =>
    runCommand(
      store.world,
      settleConflict,
      askAs(
        official,
        'conflict.settle',
        {
          params: { ...params, submissionId, personId },
          query: {},
          body: { confirmed, reason: 'Đã đối chiếu (mẫu)' },
        },
        { now, ifVersion },
      ),
    );

  test('declared by the juror it acts at once: the sheet is excluded and kept, the entry is gone for them', async () => {
    const { jurors } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = '', other = ''] = await selectionCodes(store.world);

    expect(await declare(juror, code)).toMatchObject({ ok: true, value: { body: { state: 'confirmed' } } });

    const own = await sheetsWhere(store.world, ({ jurorId }) => jurorId === juror.id);
    expect(own.find(sheet => sheet.selectionCode === code)?.state).toBe('excluded');
    expect(own.find(sheet => sheet.selectionCode === other)?.state).toBe('assigned');
    const ask = askAs(juror, 'worklist.read', {
      params: { ...params, selectionCode: code },
      query: {},
      body: undefined,
    });
    expect(await getEntry(store.world, ask)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    const worklist = await getWorklist(
      store.world,
      askAs(juror, 'worklist.read', { params, query: { limit: 25 }, body: undefined }),
    );
    expect(worklist.ok && worklist.value.body.items.map(({ selectionCode }) => selectionCode)).toEqual([
      other,
    ]);
    expect(await declare(juror, code)).toMatchObject({ refusal: { code: 'conflict.settled-already' } });
  });

  test('a juror never judges their own product: being an owner is a conflict that nobody need confirm', async () => {
    const { submissions } = await seedScreened(store.world);
    const before = await store.world.records.find('submission', submissions[0]?.id ?? '');
    if (before === undefined) throw new Error('no submission');
    const after = { ...before.body, ownerIds: [...before.body.ownerIds, 'juror-2'] };
    await seed(store.world, [{ kind: 'submission', id: before.id, before, after, action: 'test' }]);

    await convenePanel(store.world, params, taskContext);

    const id = `${sampleRoundId}/${before.id}~juror-2`;
    expect((await store.world.records.find('conflict', id))?.body).toMatchObject({
      ...{ basis: 'owner', state: 'confirmed', settledBy: 'system:ConvenePanel' },
    });
    expect(await store.world.records.children('conflict', sampleRoundId)).toHaveLength(1);
  });

  test('who joins the council late is held against what is judged already', async () => {
    const { submissions } = await seedScoring(store.world);
    const [first, second] = submissions.map(({ id }) => id);
    const before = await store.world.records.find('submission', first ?? '');
    if (before === undefined) throw new Error('no submission');
    const after = { ...before.body, ownerIds: [...before.body.ownerIds, 'late-member'] };
    await seed(store.world, [{ kind: 'submission', id: before.id, before, after, action: 'test' }]);
    const input = {
      params,
      query: {},
      body: appointToRoundContract.body.parse({
        ...{ personId: 'late-member', name: 'Ủy viên mẫu', position: 'mẫu', role: 'council-member' },
        links: { taxCodes: [sampleTaxCode(2)] },
      }),
    };

    expect(
      await runCommand(store.world, appointToRound, askAs(official, 'membership.manage', input, { now })),
    ).toMatchObject({ ok: true });

    const conflict = async (submissionId = '') =>
      (await store.world.records.find('conflict', `${sampleRoundId}/${submissionId}~late-member`))?.body;
    expect(await conflict(first)).toMatchObject({ basis: 'owner', state: 'confirmed' });
    expect(await conflict(second)).toMatchObject({ basis: 'same-tax-code', state: 'suggested' });
  });

  test('excluding the last open sheet closes scoring', async () => {
    const { jurors, head } = await seedScoring(store.world, { groups: ['CK'], jurors: 1 });
    const [code = ''] = await selectionCodes(store.world);

    await declare(head, code);
    expect(await store.world.records.children('gate', sampleRoundId)).toEqual([]);
    await declare(jurors[0] ?? official, code);

    const [gate] = await store.world.records.children('gate', sampleRoundId);
    expect(gate?.body).toMatchObject({ gate: 'score-sheets', outcome: 'locked' });
  });

  test('suggested ones are listed for officials, settled once with a reason, and act only if confirmed', async () => {
    const links = { taxCodes: [sampleTaxCode(1), sampleTaxCode(2)], phones: [], addresses: [] };
    const { submissions } = await seedScreened(store.world, { links: { links } });
    const [first, second] = submissions.map(({ id }) => id);
    await convenePanel(store.world, params, taskContext);

    const listed = await listConflicts(
      store.world,
      askAs(official, 'conflict.read', { params, query: {}, body: undefined }),
    );
    expect(listed.ok && listed.value.body.items).toMatchObject([
      {
        ...{ state: 'suggested', personName: 'Giám khảo mẫu 2', group: 'CK' },
        productName: expect.stringMatching(/mẫu/),
        establishmentName: expect.stringMatching(/mẫu/),
        basisText: { vi: expect.any(String), en: expect.any(String) },
      },
      { state: 'suggested' },
    ]);

    expect(await settle(first ?? '', 'juror-2', true)).toMatchObject({
      value: { body: { state: 'confirmed' } },
    });
    expect(await settle(second ?? '', 'juror-2', false)).toMatchObject({
      value: { body: { state: 'dismissed' } },
    });
    expect(await settle(second ?? '', 'juror-2', true, 2)).toMatchObject({
      refusal: { code: 'conflict.settled-already' },
    });
  });

  test('is declared by those of the round only', async () => {
    await seedScoring(store.world);
    const [code = ''] = await selectionCodes(store.world);
    expect(await declare(official, code)).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });
});
