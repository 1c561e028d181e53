import type { Change } from '#shared/application/command.ts';
import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { Pool } from '../../secrecy/reading-routes.ts';
import { seedWholeRound, when } from '../../secrecy/whole-round.ts';
import { makePhoto } from '../../support/files/make-photo.ts';
import { seed } from '../../support/seed.ts';
import { furtherRecords } from '../matrix/further-records.ts';
import { furtherSeats } from '../matrix/people.ts';
import { webhookOfTokenRecords } from './event-paths.ts';
import type { Ground } from './path.ts';

const previewOf = (key: string): string => `previews/${key.slice('incoming/'.length)}.jpg`;
const at = isoOf(when);

/** Changes all records of a kind. */
const changeAll = async <K extends EntityKind>(
  { world, place }: Ground,
  kind: K,
  change: (body: EntityOf<K>) => EntityOf<K>,
): Promise<void> => {
  const { records } = await place.contents();
  const ids = records.flatMap(one => (one.kind?.S === kind ? (one.id?.S ?? []) : []));
  const found = await world.records.findMany(kind, ids);
  await seed(
    world,
    // A record and its body are of one kind; the union cannot be rebuilt from a generic.
    found.map(
      before =>
        ({
          kind,
          id: before.id,
          before,
          after: change(before.body),
          action: 'test.seed',
        }) as unknown as Change,
    ),
  );
};

/** The pictures of documents are there from now on. */
export const putPreviews = async ({ world, place, files }: Ground): Promise<void> => {
  const { records } = await place.contents();
  const ids = records.flatMap(({ kind, id }) => (kind?.S === 'document' ? (id?.S ?? []) : []));
  for (const { body } of await world.records.findMany('document', ids))
    files.put(previewOf(body.key), new Uint8Array([1]));
};

/**
 * A round played to its end, with everyone of the matrix and one of everything that there is to read: documents have pictures,
 * the scan of the paper sheet has come, the logo is in force and printed, what was asked is answered.
 */
export const seedRound = async (ground: Ground): Promise<Pool> => {
  const pool = await seedWholeRound(ground.world);
  await seed(ground.world, [...furtherSeats, ...furtherRecords, ...webhookOfTokenRecords]);
  const photo = await makePhoto({ width: 400, height: 400 });
  const printed = sha256(photo);
  await changeAll(ground, 'document', body => {
    ground.files.put(body.key, new Uint8Array([1]));
    return { ...body, previewKey: previewOf(body.key) };
  });
  await changeAll(ground, 'paper-sheet', body => ({
    ...{ ...body, scan: { ...body.scan, state: 'clean', versionId: 'mau' } },
  }));
  await changeAll(ground, 'logo', body => {
    if (body.picture === null) return body;
    ground.files.put(body.picture.key, photo);
    return { ...body, picture: { ...body.picture, sha256: printed } };
  });
  await changeAll(ground, 'programme', body => ({ ...body, logoId: pool.logoId ?? null }));
  await changeAll(ground, 'certificate', body => ({
    ...{ ...body, logo: { id: pool.logoId ?? '', sha256: printed } },
  }));
  await changeAll(ground, 'complaint', body => ({
    ...{ ...body, state: 'rejected' },
    answer: {
      text: 'Trả lời mẫu',
      at,
      by: 'chair-mau',
      recognise: null,
      resultVersion: null,
      excludedSheetIds: [],
    },
  }));
  await changeAll(ground, 'submission', body => ({
    ...body,
    supplement: {
      ...{
        requestedAt: at,
        requestedBy: 'official-1',
        dueDay: '2026-06-30',
        dueAt: at,
        answeredAt: at,
        answer: 'Đã bổ sung (mẫu)',
      },
      items: [{ type: 'D2', reason: 'Bản chụp mờ (mẫu)' }],
    },
  }));
  return pool;
};
