import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Change } from '#shared/application/command.ts';
import type { World } from '#shared/application/ports.ts';
import { dossierHash } from '#shared/application/recognition/dossier-hash.ts';
import { entityKinds, entitySchemas } from '#shared/domain/entities.ts';
import { conflictIdOf } from '#shared/domain/judging/judging.ts';
import { fieldPaths } from '#shared/domain/privacy/field-paths.ts';
import { classesOf } from '#shared/domain/privacy/privacy-table.ts';
import { webhookSchema } from '#shared/domain/webhook/webhook.ts';
import type { Pool } from '../../secrecy/reading-routes.ts';
import { seedWholeRound } from '../../secrecy/whole-round.ts';
import { province } from '../../support/asks.ts';
import { submissionIdOf } from '../../support/council-builder.ts';
import { openLocalSigner } from '../../support/local-signer.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDossier } from '../../support/submission-builder.ts';
import { openTestWorld } from '../../support/world.ts';
import { linksOf, seedMissingKinds } from './kind-samples.ts';
import { type Canary, isPlanted, plantCanaries } from './plant-canaries.ts';

/** An authority's own, beside the one of a producer that is made from the schema. */
const ofAuthority = webhookSchema.parse({
  ...{ id: sampleId(9301), owner: { authority: province }, url: 'https://phan-mem.mau.example/' },
  ...{ label: 'Mẫu', events: ['certificate.issued'], createdBy: 'official-here' },
  ...{ createdAt: '2026-06-01T05:00:00.000Z', endedAt: null },
});

/** A keyed sheet that was settled, beside the one that somebody has yet to compare with its scan. */
const settledSheet = { from: `${sampleRoundId}/${sampleId(9201)}`, id: sampleId(9202) };

/** Parts that stay absent: the certificate that is asked for is in force, a draft was not filed, a keyed sheet is not settled. */
const asTheyStand: Readonly<Record<string, readonly string[]>> = {
  'certificate asked for': ['revoked'],
  [`submission ${submissionIdOf(5)}`]: ['snapshot'],
  [`paper-sheet ${settledSheet.from}`]: ['settled'],
};

const seedSettledSheet = async (world: World) => {
  const keyed = await world.records.find('paper-sheet', settledSheet.from);
  if (keyed === undefined) throw new Error('no keyed sheet was seeded');
  const id = `${sampleRoundId}/${settledSheet.id}`;
  await seed(world, [record('paper-sheet', id, { ...keyed.body, id: settledSheet.id })]);
  return { kind: 'paper-sheet', id } as const;
};

/** A juror who was put out of an entry, beside one who is only suspected. */
const seedOwnConflict = async (world: World) => {
  const personId = 'juror-2';
  const id = conflictIdOf(sampleRoundId, submissionIdOf(1), personId);
  await seed(world, [
    record('conflict', id, {
      ...{ roundId: sampleRoundId, submissionId: submissionIdOf(1), personId, basis: 'declared' },
      ...{ reason: 'Mẫu', state: 'confirmed', raisedAt: ofAuthority.createdAt, raisedBy: personId },
      ...{ settledAt: ofAuthority.createdAt, settledBy: personId, settlementReason: null },
    }),
  ]);
  return { kind: 'conflict', id } as const;
};

/** What was filed holds canaries now: the seals of what goes up are those of the dossiers as they stand. */
const sealOffersAnew = async (world: World, roundId: string): Promise<void> => {
  for (const before of await world.records.children('offer', roundId)) {
    const dossiers = await world.records.findMany('submission', before.body.submissionIds);
    const after = { ...before.body, dossierHash: dossierHash(dossiers.map(({ body }) => body)) };
    await seed(world, [{ kind: 'offer', id: before.id, before, after, action: 'test.plant' }]);
  }
};

/** Every field of every kind that the table gives a class in which a canary is planted. */
const plantedPaths = (): readonly string[] =>
  entityKinds.flatMap(kind =>
    fieldPaths(entitySchemas[kind])
      .filter(path => isPlanted(classesOf(kind, path)[0]))
      .map(path => `${kind} ${path}`),
  );

/** A province's round with a record of every kind, and a canary in each personal field of each of them. */
export const openStainedWorld = async () => {
  const keys = await openLocalSigner();
  const files = memoryFiles();
  const { world, client, close } = await openTestWorld({
    ...{ files, signer: keys.signer, render: openTestRender() },
  });
  for (const number of [1, 2])
    for (const { key } of buildDossier(number)) files.put(key, Buffer.from('tệp mẫu'));
  const pool: Pool = {
    ...(await seedWholeRound(world)),
    // An officer's own drafts, in the commune.
    ...{ 'list-assisted-drafts.level': 'XA', 'list-assisted-drafts.locality': '05443' },
  };
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'records' }));
  const stored = Items.flatMap(item => {
    const kind = entityKinds.find(one => one === item.kind?.S);
    return kind === undefined ? [] : [{ kind, id: item.id?.S ?? '' }];
  });
  const links = linksOf(pool);
  await seed(world, [record('webhook', ofAuthority.id, ofAuthority)]);
  const more = await seedMissingKinds(world, new Set<string>(stored.map(({ kind }) => kind)), links);
  const beside = [
    { kind: 'webhook', id: ofAuthority.id } as const,
    await seedSettledSheet(world),
    await seedOwnConflict(world),
  ];
  const planted: Canary[] = [];
  const bare = new Set<string>();
  for (const { kind, id } of [...stored, ...more, ...beside]) {
    const before = await world.records.find(kind, id);
    if (before === undefined) throw new Error(`${kind}/${id} is gone`);
    const leave = asTheyStand[`${kind} ${id === pool.certificateId ? 'asked for' : id}`] ?? [];
    const { body, ...found } = plantCanaries(kind, id, before.body, { links, leave });
    planted.push(...found.canaries);
    for (const field of found.bare) bare.add(field);
    // One by one: a record of several parts may be as large as a transaction takes.
    await seed(world, [{ kind, id, before, after: body, action: 'test.plant' } as unknown as Change]);
  }
  const given = new Set([...planted.map(({ kind, path }) => `${kind} ${path}`), ...bare]);
  await sealOffersAnew(world, pool.roundId ?? '');
  return {
    ...{ world, pool, bare },
    /** Fields that the table marks and that no record was given a value in. */
    unplanted: plantedPaths().filter(field => !given.has(field)),
    planted: new Map(planted.map(canary => [canary.token, canary])),
    close: async () => {
      await close();
      await keys.close();
    },
  };
};
