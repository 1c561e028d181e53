import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { said } from '#web/text/said.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { labelOf } from '../dossier/label-of.ts';
import { places } from '../dossier/places.ts';
import { t } from '../filing-text.ts';
import { written } from '../fill/written.ts';

/** A member of the submitted copy at a path: `representative/phone`. */
const memberAt = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .reduce<unknown>(
      (around, name) =>
        typeof around === 'object' && around !== null ? Reflect.get(around, name) : undefined,
      value,
    );

const factsOf = (snapshot: object) =>
  Object.keys(places).flatMap(pointer => {
    // The parts of the paper of registration stand together.
    if (/licence\/|\/(office|site)$/.test(pointer)) return [];
    const value = memberAt(snapshot, pointer.slice(1));
    return value === undefined || value === null || value === ''
      ? []
      : [
          {
            key: pointer,
            term: labelOf(pointer),
            detail: <span class="review-words">{written(pointer, value)}</span>,
          },
        ];
  });

/** The copy that was submitted, which nothing changes any more. */
export const Submitted = ({ dossier }: { readonly dossier: Dossier }) => {
  const snapshot = dossier.submission.record.server?.snapshot ?? null;
  if (snapshot === null) return null;
  const counts = new Map<DocumentTypeCode, number>();
  for (const { type } of snapshot.documents) counts.set(type, (counts.get(type) ?? 0) + 1);
  return (
    <Disclosure summary={t('dossier.contents')}>
      <DescriptionList items={factsOf(snapshot)} />
      <h3>{t('receipt.contents')}</h3>
      <ul>
        {[...counts].map(([type, count]) => (
          <li key={type}>
            {said(documentTypes[type])}: {count}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
