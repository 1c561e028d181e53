import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readAuditStream } from '#shared/application/record/read-audit-stream.ts';
import { type EntityKind, entityKinds } from '#shared/domain/entities.ts';
import { sheetIdOf } from '#shared/domain/judging/judging.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs, monday, official, person } from '../../support/asks.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { seedScoring, sheetsWhere } from '../../support/judging-builder.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { buildProgramme, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import {
  buildDocument,
  buildDraft,
  buildSubmission,
  documentIdOf,
} from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

describe('the history of a record, to officials', () => {
  let store: TestWorld;
  const ids: { kind: EntityKind; id: string }[] = [];
  beforeAll(async () => {
    store = await openTestWorld();
    await seedScoring(store.world);
    const [sheet] = await sheetsWhere(store.world, () => true);
    if (sheet === undefined) throw new Error('no sheet was assigned');
    const { roundId, submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version } = sheet;
    const id = sheetIdOf(sheet);
    ids.push(
      { kind: 'sheet', id },
      { kind: 'sheet-correction', id },
      { kind: 'scoring-closure', id: `${roundId}/1` },
      // What an earlier time of scoring left behind, while the jury scores again.
      { kind: 'council-session', id: `${roundId}/1` },
    );
    const draft = buildDraft(9);
    await seed(store.world, [
      record('sheet-correction', id, {
        ...{ roundId, submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version },
        reason: 'Lý do mẫu',
        requestedAt: isoOf(monday),
        approvedAt: null,
        approvedBy: null,
      }),
      record('scoring-closure', `${roundId}/1`, {
        ...{ roundId, scoringRound: 1, closedAt: isoOf(monday), closedBy: 'panel-head-1', missing: [] },
      }),
      record('council-session', `${roundId}/1`, {
        ...{ roundId, number: 1, resultVersion: 1, openedAt: isoOf(monday), openedBy: 'council-chair-1' },
        members: [{ personId: 'council-chair-1', name: 'Chủ tịch mẫu', chair: true }],
        ...{ attendance: [], items: [], merges: [], closed: null, proposal: [] },
      }),
      record('submission', draft.id, draft),
    ]);
  });
  afterAll(() => store.close());

  const ask = (
    kind: string,
    id: string,
    order: 'oldest-first' | 'latest-first' = 'oldest-first',
    as = official,
  ) =>
    readAuditStream(
      store.world,
      askAs(as, 'audit.read', { params: {}, query: { kind, id, limit: 25, order }, body: undefined }),
    );
  const read = async (kind: string, id: string) => codeOf(await ask(kind, id));

  test('is absent, and no fault, of every kind where nothing has the id', async () => {
    for (const kind of entityKinds)
      expect([kind, await read(kind, sampleId(9999))]).toEqual([kind, 'resource.not-found']);
  });

  test('is closed while the round is judged for all that tells who scored, corrected or voted', async () => {
    for (const { kind, id } of ids)
      expect([kind, await read(kind, id)]).toEqual([kind, 'resource.not-found']);
    expect(await read('round', sampleRoundId)).toBe('ok');
  });

  test('is open for all of these once the round is with the council', async () => {
    const before = await store.world.records.find('round', sampleRoundId);
    if (before === undefined) throw new Error('no round');
    const change = (state: 'council' | 'judging') => ({ ...before.body, state });
    await seed(store.world, [
      { kind: 'round', id: before.id, before, after: change('council'), action: 'test' },
    ]);
    for (const { kind, id } of ids) expect([kind, await read(kind, id)]).toEqual([kind, 'ok']);
    const now = await store.world.records.find('round', sampleRoundId);
    await seed(store.world, [
      { kind: 'round', id: before.id, before: now, after: change('judging'), action: 'test' },
    ]);
  });

  test('says nothing of a draft, which is its owners’ alone', async () => {
    expect(await read('submission', sampleId(5009))).toBe('resource.not-found');
    expect(await read('submission', sampleId(5001))).toBe('ok');
  });

  test.each(['sheet-correction', 'scoring-closure', 'gate', 'sealed-batch', 'sheet'])(
    'of a %s named without its parent is of nothing',
    async kind => {
      expect(await read(kind, 'nothing')).toBe('resource.not-found');
    },
  );

  test('of an establishment and its products is for the officials of their place', async () => {
    const [establishment, product] = [buildEstablishment(40), buildProduct(40)];
    await seed(store.world, [
      record('establishment', establishment.id, establishment),
      record('product', product.id, product),
    ]);
    const elsewhere = person('official-9', { locality: '20' });
    for (const [kind, { id }] of [
      ['establishment', establishment],
      ['product', product],
    ] as const) {
      expect([kind, await read(kind, id)]).toEqual([kind, 'ok']);
      const refused = codeOf(await ask(kind, id, 'oldest-first', elsewhere));
      expect([kind, refused]).toEqual([kind, 'resource.not-found']);
    }
  });

  test('of a paper is open with its dossier, not while that is a draft', async () => {
    const [filed, drafted] = [buildDocument(41, 'D1'), buildDocument(42, 'D1')];
    const [dossier, draft] = [buildSubmission(41), buildDraft(42)];
    await seed(store.world, [
      record('submission', dossier.id, dossier),
      record('submission', draft.id, draft),
      record('document', documentIdOf(filed), filed),
      record('document', documentIdOf(drafted), drafted),
    ]);
    expect(await read('document', documentIdOf(filed))).toBe('ok');
    expect(await read('document', documentIdOf(drafted))).toBe('resource.not-found');
  });

  test('is told from either end', async () => {
    const id = sampleId(91);
    const body = buildProgramme({ id });
    await seed(store.world, [record('programme', id, body)]);
    const now = await store.world.records.find('programme', id);
    await seed(store.world, [
      {
        kind: 'programme',
        id,
        before: now,
        after: { ...body, name: 'Tên mới (mẫu)' },
        action: 'test.rename',
      },
    ]);
    const actions = async (order: 'oldest-first' | 'latest-first') => {
      const answer = await ask('programme', id, order);
      return answer.ok ? answer.value.body.items.map(({ action }) => action) : [];
    };
    expect(await actions('oldest-first')).toEqual(['test.seed', 'test.rename']);
    expect(await actions('latest-first')).toEqual(['test.rename', 'test.seed']);
  });
});
