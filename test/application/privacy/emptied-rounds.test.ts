import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { World } from '#shared/application/ports.ts';
import { applyRetention } from '#shared/application/privacy/apply-retention.ts';
import { setRetentionTerm } from '#shared/application/privacy/set-retention-term.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { erasedMark } from '#shared/domain/privacy/erase-record.ts';
import { retentionIdOf } from '#shared/domain/privacy/retention.ts';
import { askAs, official, province } from '../../support/asks.ts';
import { buildCertificate } from '../../support/certificate-builder.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { refuseCommits } from '../../support/refuse-commits.ts';
import { buildProgramme, buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildSubmission } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';

/** The same world, with what the job reads below a round noted down. */
const noteRounds = (world: World): { readonly noted: World; readonly read: string[] } => {
  const read: string[] = [];
  const children: World['records']['children'] = (kind, parent) => {
    if (kind === 'panel') read.push(parent);
    return world.records.children(kind, parent);
  };
  return { noted: { ...world, records: { ...world.records, children } }, read };
};

const olderId = sampleId(71);
const newerId = sampleId(72);
const in2032 = Date.parse('2032-01-02T05:00:00.000Z');
const in2040 = Date.parse('2040-01-02T05:00:00.000Z');
const day = 86_400_000;

describe('rounds of which nothing of a person is left', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    const over = { state: 'finished', publishedAt: '2026-07-01T00:00:00.000Z' } as const;
    await seed(store.world, [
      record('programme', buildProgramme().id, buildProgramme()),
      record('round', olderId, buildRound({ id: olderId, ...over })),
      record('round', newerId, buildRound({ id: newerId, ...over, publishedAt: '2028-07-01T00:00:00.000Z' })),
      ...[1, 2].map(one => record('establishment', sampleId(3000 + one), buildEstablishment(one))),
      record(
        'submission',
        buildSubmission(1).id,
        buildSubmission(1, { roundId: olderId, state: 'not-recognised' }),
      ),
    ]);
    for (const term of ['dossier', 'recognised'] as const)
      accepted(
        await runCommand(
          store.world,
          setRetentionTerm,
          askAs(official, 'retention.set', {
            params: {},
            query: {},
            body: { ...province, term, years: term === 'dossier' ? 5 : 10, reason: 'Quyết định mẫu' },
          }),
        ),
      );
  });
  afterEach(() => store.close());

  /** The rounds that a run of the job looks into, and what it takes out. */
  const run = async (now: number) => {
    const { noted, read } = noteRounds(store.world);
    const { retained } = await applyRetention(noted, { now });
    return { read, retained };
  };
  const kept = async () => (await store.world.records.find('retention', retentionIdOf(province)))?.body;

  test('are read once more when all is gone, then no more; those that come due later still are', async () => {
    expect(await run(in2032)).toMatchObject({ read: [olderId], retained: 1 });
    expect(await run(in2032 + day)).toMatchObject({ read: [olderId], retained: 0 });
    expect(await run(in2032 + 2 * day)).toEqual({ read: [], retained: 0 });
    expect((await run(in2040)).read).toEqual([newerId]);
    expect((await kept())?.emptied).toEqual([olderId, newerId]);
    expect((await kept())?.terms).toHaveLength(2);
  });

  test('are looked for, and others let go, though something is refused, which is named in the end', async () => {
    const [refused, other] = [buildSubmission(1).id, sampleId(5003)];
    const more = buildSubmission(3, { id: other, roundId: olderId, state: 'not-recognised' });
    await seed(store.world, [
      record('establishment', sampleId(3003), buildEstablishment(3)),
      record('submission', other, more),
    ]);
    const refusing = refuseCommits(store.world, ({ records }) => records.some(({ id }) => id === refused));

    await expect(applyRetention(refusing, { now: in2032 })).rejects.toMatchObject({
      errors: [{ message: `apply-retention/dossier/${refused}: round.not-open` }],
    });

    const nameOf = async (id: string) =>
      (await store.world.records.find('submission', id))?.body.snapshot?.establishment.representative.name;
    expect([await nameOf(refused), await nameOf(other)]).toEqual([
      expect.not.stringContaining(erasedMark),
      erasedMark,
    ]);
    expect(await run(in2032 + day)).toMatchObject({ read: [olderId], retained: 1 });
  });

  test('are not those in which a certificate still keeps a dossier', async () => {
    const recognised = buildSubmission(2, { roundId: olderId, state: 'recognised' });
    await seed(store.world, [
      record('submission', recognised.id, recognised),
      record('certificate', buildCertificate(2).id, { ...buildCertificate(2), roundId: olderId }),
    ]);

    for (const later of [0, 1, 2]) expect((await run(in2032 + later * day)).read).toEqual([olderId]);
    expect((await kept())?.emptied).toBeUndefined();
    expect((await run(in2040)).retained).toBeGreaterThan(0);
    await run(in2040 + day);
    expect((await run(in2040 + 2 * day)).read).not.toContain(olderId);
  });
});
