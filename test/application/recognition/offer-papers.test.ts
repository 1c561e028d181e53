import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { World } from '#shared/application/ports.ts';
import { documentsPerCommit, raiseDocuments } from '#shared/application/recognition/raise-documents.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { codeOf } from '../../support/answered.ts';
import { official, person } from '../../support/asks.ts';
import { submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { seed } from '../../support/seed.ts';
import { buildDocument, documentIdOf } from '../../support/submission-builder.ts';
import { accepted } from '../council/play-council.ts';
import { issueDay, openOffers, region, regional, southern, upperRoundId } from './open-offers.ts';

/** The same world, which breaks down when more than so many transactions are written. */
const stoppingAfter = (world: World, most: number): World => {
  let written = 0;
  const commit: World['records']['commit'] = async transaction => {
    written += 1;
    if (written > most) throw new Error('stopped');
    return world.records.commit(transaction);
  };
  return { ...world, records: { ...world.records, commit } };
};

describe('the papers of what a round puts up', () => {
  let offers: Awaited<ReturnType<typeof openOffers>>;
  beforeEach(async () => {
    offers = await openOffers();
  });
  afterEach(() => offers.store.close());

  test('becomes an entry of the upper round with the sealed copy and the same files, nothing typed again', async () => {
    const unitId = await offers.unitOf(0);
    accepted(await offers.send([unitId], 'BAC'));
    const { body } = accepted(await offers.accept(unitId));

    const [below, above] = await Promise.all([
      offers.store.world.records.find('submission', submissionIdOf(1)),
      offers.store.world.records.find('submission', body.submissionId),
    ]);
    expect(above?.body).toMatchObject({
      roundId: upperRoundId,
      state: 'submitted',
      raised: { roundId: sampleRoundId, certificate: { number: '001/2026/GCN-SPCNNTTB' } },
    });
    expect(above?.body.snapshot).toEqual(below?.body.snapshot);
    expect(below?.body.state).toBe('nominated');
    const [paper] = await offers.store.world.records.children('document', body.submissionId);
    const original = buildDocument(1, 'D3');
    expect(paper?.body).toMatchObject({
      ...{ id: original.id, submissionId: body.submissionId, key: original.key },
      sha256: above?.body.snapshot?.documents[0]?.sha256,
    });
    expect(await offers.store.world.records.entered(upperRoundId, 0)).toEqual([body.submissionId]);
    expect(await offers.accept(unitId)).toMatchObject({ ok: false, refusal: { code: 'offer.not-offered' } });
  });

  test('is refused when a file or the copy is not what was sealed', async () => {
    const [first, second] = [await offers.unitOf(0), await offers.unitOf(1)];
    accepted(await offers.send([first, second], 'BAC'));
    offers.files.put(buildDocument(1, 'D3').key, new TextEncoder().encode('tráo'));
    expect(await offers.accept(first)).toMatchObject({ ok: false, refusal: { code: 'offer.file-changed' } });

    const before = await offers.store.world.records.find('submission', submissionIdOf(2));
    if (before?.body.snapshot == null) throw new Error('no submission');
    const product = { ...before.body.snapshot.product, description: 'sửa sau' };
    const after: Submission = { ...before.body, snapshot: { ...before.body.snapshot, product } };
    await seed(offers.store.world, [
      { kind: 'submission', id: before.id, before, after, action: 'test.change' },
    ]);
    expect(await offers.accept(second)).toMatchObject({ ok: false, refusal: { code: 'offer.seal-broken' } });
    expect(await offers.read(second)).toMatchObject({ ok: false, refusal: { code: 'offer.seal-broken' } });
  });

  test('can be downloaded by those it was offered to, in the version that was sealed, and by nobody else', async () => {
    const [first, second] = [await offers.unitOf(0), await offers.unitOf(1)];
    const { id } = buildDocument(1, 'D3');
    expect(codeOf(await offers.download(first, id))).toBe('resource.not-found');

    accepted(await offers.send([first, second], 'BAC'));
    const { body } = accepted(await offers.download(first, id));
    expect(body.url).toContain('versionId=1 0');
    expect(accepted(await offers.read(first)).body.dossiers[0]?.documents.map(paper => paper.id)).toEqual([
      id,
    ]);
    const auditor = person('auditor-9', { role: 'auditor', ...region });
    expect(codeOf(await offers.download(first, id, { actor: auditor }))).toBe('ok');
    for (const actor of [southern, official, producer, person('stranger-1')])
      expect(codeOf(await offers.download(first, id, { actor }))).toBe('resource.not-found');
    // A paper of another dossier, named under this offer.
    expect(codeOf(await offers.download(second, id))).toBe('resource.not-found');
    expect(codeOf(await offers.download(first, id, { preview: 'true' }))).toBe('document.no-preview');
  });

  test('stay with those who gave it back or accepted it, not once the producer took it out', async () => {
    const [first, second] = [await offers.unitOf(0), await offers.unitOf(1)];
    const papers = [buildDocument(1, 'D3').id, buildDocument(2, 'D3').id] as const;
    accepted(await offers.send([first, second], 'BAC'));
    accepted(await offers.giveBack(first));
    expect(codeOf(await offers.download(first, papers[0]))).toBe('ok');
    accepted(await offers.withdraw(first));
    expect(codeOf(await offers.download(first, papers[0]))).toBe('resource.not-found');
    expect(accepted(await offers.read(first)).body.dossiers).toEqual([]);
    accepted(await offers.accept(second));
    expect(codeOf(await offers.download(second, papers[1]))).toBe('ok');
  });

  test.each(['quarantined', 'refused'] as const)('are not given out while they are %s', async state => {
    const unitId = await offers.unitOf(0);
    accepted(await offers.send([unitId], 'BAC'));
    const paper = buildDocument(1, 'D3');
    const before = await offers.store.world.records.find('document', documentIdOf(paper));
    if (before === undefined) throw new Error('no document');
    await seed(offers.store.world, [
      { kind: 'document', id: before.id, before, after: { ...before.body, state }, action: 'test.state' },
    ]);
    expect(codeOf(await offers.download(unitId, paper.id))).toBe('document.not-clean');
  });
});

describe('more papers than one commit holds', () => {
  const papers = 2 * documentsPerCommit + 15;
  let offers: Awaited<ReturnType<typeof openOffers>>;
  beforeEach(async () => {
    offers = await openOffers({ papers });
  });
  afterEach(() => offers.store.close());

  test('all go up: as many with the entry as fit, the others by an effect that may be repeated', async () => {
    const { world } = offers.store;
    const unitId = await offers.unitOf(0);
    accepted(await offers.send([unitId], 'BAC'));
    const { noted, effects } = noteEffects(world);
    const { submissionId } = accepted(await offers.accept(unitId, regional, undefined, noted)).body;
    const raised = async () =>
      (await world.records.children('document', submissionId)).map(({ body }) => body.id);
    expect(await raised()).toHaveLength(documentsPerCommit);
    expect(effects).toContainEqual({ type: 'raise-documents', submissionId });

    const bring = (world: World) => raiseDocuments(world, { submissionId, effectId: 'mau' }, issueDay + 3000);
    // It breaks down after one slice, and is brought again twice at once.
    await expect(bring(stoppingAfter(world, 1))).rejects.toThrow('stopped');
    expect(await raised()).toHaveLength(2 * documentsPerCommit);
    await Promise.all([bring(world), bring(world)]);
    const entry = await world.records.find('submission', submissionId);
    const sealed = entry?.body.snapshot?.documents.map(({ id }) => id) ?? [];
    expect(sealed).toHaveLength(papers);
    expect((await raised()).sort()).toEqual([...sealed].sort());
  });
});
