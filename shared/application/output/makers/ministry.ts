import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import type { ListRow, ListShape } from '#shared/domain/list/columns.ts';
import { listFormats } from '#shared/domain/list/list-format.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { ministryGuide, ministryGuideShape, ministryShape } from '#shared/text/lists/ministry.ts';
import { type MinistryRow, ministryRow } from '../../lists/ministry-rows.ts';
import type { World } from '../../ports.ts';
import type { ArchiveEntry, Maker } from '../maker.ts';

type Nominated = {
  readonly row: MinistryRow;
  readonly folder: string;
  readonly submissions: readonly Submission[];
};

/** What a round nominated, with the dossiers behind it. */
const findNominated = async (world: World, roundId: string): Promise<Result<readonly Nominated[]>> => {
  const nomination = await world.records.find('nomination', roundId);
  if (nomination === undefined) return fail('output.not-yet');
  const { items } = nomination.body;
  const [certificates, submissions] = await Promise.all([
    world.records.findMany(
      'certificate',
      items.map(({ certificateId }) => certificateId),
    ),
    world.records.findMany(
      'submission',
      items.flatMap(({ submissionIds }) => submissionIds),
    ),
  ]);
  return ok(
    items.flatMap(({ certificateId, submissionIds }, index) => {
      const certificate = certificates.find(({ id }) => id === certificateId)?.body;
      const entered = submissionIds.flatMap(id => submissions.find(one => one.id === id)?.body ?? []);
      const snapshot = entered[0]?.snapshot ?? null;
      if (certificate === undefined || snapshot === null) return [];
      const folder = String(index + 1).padStart(3, '0');
      return [{ row: ministryRow(index + 1, folder, snapshot, certificate), folder, submissions: entered }];
    }),
  );
};

/** The papers and photographs of a product at the versions that were submitted, named for what they are. */
const filesOf = async (
  world: World,
  { folder, submissions }: Nominated,
): Promise<readonly ArchiveEntry[]> => {
  const pinned = submissions.flatMap(({ id: submissionId, snapshot }) =>
    (snapshot?.documents ?? []).map(document => ({ ...document, storeId: `${submissionId}/${document.id}` })),
  );
  const stored = await world.records.findMany(
    'document',
    pinned.map(({ storeId }) => storeId),
  );
  return pinned.flatMap(({ storeId, type, versionId }, index) => {
    const document = stored.find(({ id }) => id === storeId)?.body;
    if (document === undefined) return [];
    const [extension] = fileKinds[document.kind].extensions;
    const name = `ho-so/${folder}/${String(index + 1).padStart(2, '0')}-${type}.${extension}`;
    return [{ name, stored: { key: document.key, versionId } }];
  });
};

const asFile = (
  name: string,
  shape: ListShape,
  rows: readonly ListRow[],
  format: (typeof listFormats)[number],
) => ({
  ...{ name: `${name}.${format}`, list: { shape, rows }, format },
});

/**
 * What is typed into the ministry's database for each nominated product, with the files that go with it: there is no address by
 * which it could be sent, so it is laid out for hands and for a program of theirs.
 */
export const ministryMaker: Maker<'nominated-dossiers'> = {
  check: (world, { roundId }) => findNominated(world, roundId),
  make: async (world, { roundId }) => {
    const found = await findNominated(world, roundId);
    if (!found.ok) return found;
    const nominated = found.value;
    const rows = nominated.map(({ row }) => row);
    const documents = nominated
      .flatMap(({ submissions }) => submissions)
      .reduce((sum, { snapshot }) => sum + (snapshot?.documents.length ?? 0), 0);
    const entries = async function* (): AsyncGenerator<ArchiveEntry> {
      yield asFile('00-huong-dan', ministryGuideShape, ministryGuide, 'xlsx');
      for (const format of listFormats) yield asFile('01-san-pham', ministryShape, rows, format);
      for (const one of nominated) yield* await filesOf(world, one);
    };
    return ok({
      fileName: 'co-so-du-lieu-quoc-gia',
      content: { type: 'archive', of: 1 + listFormats.length + documents, entries: entries() },
    });
  },
};
