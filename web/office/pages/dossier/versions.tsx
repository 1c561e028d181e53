import { listSnapshotsContract } from '#shared/contracts/screening/list-snapshots.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { useRead } from '#web/api/use-read.ts';
import { localMoment } from '#web/format/dates.ts';
import { useCommuneNames } from '#web/place/use-commune-names.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { t } from '../../text.ts';
import { type CommuneName, establishmentLines, productLines } from './dossier-lines.ts';
import type { Snapshot } from './views.ts';

type Line = { readonly term: string; readonly before: string; readonly after: string };

const papersOf = ({ documents }: Snapshot): ReadonlyMap<string, string> =>
  new Map(documents.map(({ sha256, type }) => [sha256, said(documentTypes[type])]));

/** What differs between two copies of a dossier: fields by their words, papers by their contents. */
const differences = (
  [before, nameBefore]: readonly [Snapshot, CommuneName],
  [after, nameAfter]: readonly [Snapshot, CommuneName],
): readonly Line[] => {
  const old = [...establishmentLines(before, nameBefore), ...productLines(before)];
  const now = [...establishmentLines(after, nameAfter), ...productLines(after)];
  const fields = now.flatMap(({ term, detail }, index): readonly Line[] => {
    const former = old[index]?.detail ?? '';
    return former === detail ? [] : [{ term, before: former, after: detail }];
  });
  const [oldPapers, newPapers] = [papersOf(before), papersOf(after)];
  const removed = [...oldPapers].filter(([hash]) => !newPapers.has(hash));
  const added = [...newPapers].filter(([hash]) => !oldPapers.has(hash));
  return [
    ...fields,
    ...removed.map(([, term]) => ({ term, before: t('dossier.version-removed'), after: '' })),
    ...added.map(([, term]) => ({ term, before: '', after: t('dossier.version-added') })),
  ];
};

const useNamesOf = ({ establishment: { office, site } }: Snapshot) => useCommuneNames(office, site);

const Differences = ({ first, last }: { readonly first: Snapshot; readonly last: Snapshot }) => {
  const lines = differences([first, useNamesOf(first)], [last, useNamesOf(last)]);
  return (
    <Disclosure summary={t('dossier.versions')} open>
      {lines.length === 0 ? (
        <p>{t('dossier.version-same')}</p>
      ) : (
        <DataTable
          caption={t('dossier.versions')}
          hideCaption
          rows={lines}
          rowKey={({ term, before, after }) => `${term}·${before}·${after}`}
          columns={[
            { key: 'term', label: t('dossier.version-field'), cell: ({ term }) => term, head: true },
            {
              key: 'before',
              label: t('dossier.version-first', { moment: localMoment(first.takenAt) }),
              cell: ({ before }) => before,
            },
            {
              key: 'after',
              label: t('dossier.version-first', { moment: localMoment(last.takenAt) }),
              cell: ({ after }) => after,
            },
          ]}
        />
      )}
    </Disclosure>
  );
};

/** The first and the present copy beside each other, where a supplement was answered. */
export const Versions = ({ submissionId }: { readonly submissionId: string }) => {
  const read = useRead(listSnapshotsContract, { params: { submissionId } });
  const copies = read.data?.body.items ?? [];
  const [first, last] = [copies[0], copies.at(-1)];
  if (first === undefined || last === undefined || copies.length < 2) return null;
  return <Differences first={first} last={last} />;
};
