import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cutAnswer } from '#functions/edge/cut-answer.ts';
import { downloadEntryDocument } from '#shared/application/judging/download-entry-document.ts';
import { getEntry } from '#shared/application/judging/get-entry.ts';
import { getSheet } from '#shared/application/judging/get-sheet.ts';
import { getWorklist } from '#shared/application/judging/get-worklist.ts';
import type { Files } from '#shared/application/ports.ts';
import { getEntryContract } from '#shared/contracts/judging/get-entry.ts';
import { getSheetContract } from '#shared/contracts/judging/get-sheet.ts';
import { getWorklistContract } from '#shared/contracts/judging/get-worklist.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { askAs, official } from '../../support/asks.ts';
import { seedScoring, selectionCodes } from '../../support/judging-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

/** A store of files that answers what was asked for. */
const files = {
  head: async (key: string) => ({ versionId: `head of ${key}`, bytes: 1, sha256: undefined }),
  downloadUrl: async (object: { key: string; versionId: string; fileName: string }) =>
    `${object.key}?${object.versionId}&${object.fileName}`,
} as unknown as Files; // The other members are not touched by downloads.

describe('an entry before its jurors', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld({ files });
  });
  afterEach(() => store.close());

  const entryOf = async (actor: Actor, selectionCode: string) => {
    const params = { roundId: sampleRoundId, selectionCode };
    const answer = await getEntry(
      store.world,
      askAs(actor, 'worklist.read', { params, query: {}, body: undefined }),
    );
    if (!answer.ok) throw new Error(answer.refusal.code);
    return getEntryContract.answer.parse(cutAnswer(getEntryContract.answer, answer.value.body));
  };

  test('in a blind round nothing that leaves names establishment, submission, place, phone or file', async () => {
    const { jurors, submissions } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    const ask = askAs(juror, 'sheet.read', {
      params: { roundId: sampleRoundId, selectionCode: code },
      query: {},
      body: undefined,
    });
    const sheet = await getSheet(store.world, ask);
    const list = await getWorklist(
      store.world,
      askAs(juror, 'worklist.read', {
        params: { roundId: sampleRoundId },
        query: { limit: 25 },
        body: undefined,
      }),
    );
    const sent = JSON.stringify([
      await entryOf(juror, code),
      sheet.ok && cutAnswer(getSheetContract.answer, sheet.value.body),
      list.ok && cutAnswer(getWorklistContract.answer, list.value.body),
    ]);

    for (const { id, establishmentId, receiptCode, ownerIds, snapshot } of submissions) {
      const { name, taxCode, representative, site } = snapshot?.establishment ?? {};
      const canaries = [
        id,
        establishmentId,
        receiptCode,
        ...ownerIds,
        name,
        taxCode,
        representative?.name,
        representative?.phone,
        site?.address,
        site?.commune,
        'anh-mau',
        '-mau.pdf',
      ];
      for (const canary of canaries) expect(sent).not.toContain(canary ?? 'a canary is missing');
    }
  });

  test('shows the papers about the product, not those that name its maker', async () => {
    const { jurors } = await seedScoring(store.world);
    const [code = ''] = await selectionCodes(store.world);
    const { documents, establishment } = await entryOf(jurors[0] ?? official, code);
    expect(establishment).toBeNull();
    expect(documents.map(({ fileName }) => fileName)).toEqual([
      'D3-1.pdf',
      'D4-2.jpg',
      'D4-3.jpg',
      'D4-4.jpg',
    ]);
  });

  test('shows the maker and all papers where the round is not blind', async () => {
    const { jurors } = await seedScoring(store.world, { round: { rules: { blind: false } } });
    const [code = ''] = await selectionCodes(store.world);
    const { documents, establishment } = await entryOf(jurors[0] ?? official, code);
    expect(establishment?.name).toMatch(/mẫu/);
    expect(documents).toHaveLength(6);
  });

  test('gives photographs as previews, which carry no metadata, and papers as submitted; never hidden ones', async () => {
    const { jurors } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [code = ''] = await selectionCodes(store.world);
    const { documents } = await entryOf(juror, code);
    const download = (documentId: string) =>
      downloadEntryDocument(
        store.world,
        askAs(juror, 'worklist.read', {
          params: { roundId: sampleRoundId, selectionCode: code, documentId },
          query: { preview: 'false' as const },
          body: undefined,
        }),
      );
    const urls = await Promise.all(documents.map(({ id }) => download(id)));
    const heads = urls.map(answer => (answer.ok ? answer.value.body.url.split('/')[0] : 'refused'));
    expect(heads).toEqual(['incoming', 'previews', 'previews', 'previews']);

    const entry = (await store.world.records.children('entry', sampleRoundId)).find(
      ({ body }) => body.selectionCode === code,
    );
    const papers = await store.world.records.children('document', entry?.body.submissionId ?? '');
    const hidden = papers.find(({ body }) => body.type === 'D1')?.body.id ?? '';
    expect(await download(hidden)).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });

  test('hides the maker’s name in the words about the product, and pictures whose metadata would leave with them', async () => {
    const name = 'Hợp tác xã mẫu 1';
    const { jurors, submissions } = await seedScoring(store.world);
    const [juror = official] = jurors;
    const [first] = submissions;
    const before = await store.world.records.find('submission', first?.id ?? '');
    const photo = (await store.world.records.children('document', first?.id ?? '')).find(
      ({ body }) => body.type === 'D4',
    );
    if (!before?.body.snapshot || photo === undefined)
      throw new Error('a submission has its copy and photos');
    const { snapshot } = before.body;
    const product = { ...snapshot.product, name: `Miến của ${name}`, awards: [`Giải của ${name}`] };
    await seed(store.world, [
      {
        ...{ kind: 'submission', id: before.id, before, action: 'test' },
        after: { ...before.body, snapshot: { ...snapshot, product } },
      },
      {
        ...{ kind: 'document', id: photo.id, before: photo, action: 'test' },
        after: { ...photo.body, kind: 'HEIC', previewKey: null },
      },
    ]);
    const entry = await store.world.records.find('entry', `${sampleRoundId}/${before.id}`);
    const shown = await entryOf(juror, entry?.body.selectionCode ?? '');
    expect(shown.product).toMatchObject({ name: 'Miến của [ẩn]', awards: ['Giải của [ẩn]'] });
    expect(shown.documents.map(({ id }) => id)).not.toContain(photo.body.id);
    const list = await getWorklist(
      store.world,
      askAs(juror, 'worklist.read', {
        params: { roundId: sampleRoundId },
        query: { limit: 25 },
        body: undefined,
      }),
    );
    expect(JSON.stringify(list)).not.toContain(name);
  });

  test('the worklist goes on from the last code', async () => {
    const { jurors } = await seedScoring(store.world, { groups: ['CK', 'CK', 'CK'] });
    const page = async (cursor?: string) => {
      const query = { limit: 2, ...(cursor === undefined ? {} : { cursor }) };
      const answer = await getWorklist(
        store.world,
        askAs(jurors[0] ?? official, 'worklist.read', {
          params: { roundId: sampleRoundId },
          query,
          body: undefined,
        }),
      );
      if (!answer.ok) throw new Error(answer.refusal.code);
      return answer.value.body;
    };
    const first = await page();
    const second = await page(first.cursor ?? '');
    expect(first.items.map(({ selectionCode }) => selectionCode)).toEqual(['CK-001', 'CK-002']);
    expect(second.items.map(({ selectionCode }) => selectionCode)).toEqual(['CK-003']);
    expect(second.cursor).toBeNull();
  });
});
