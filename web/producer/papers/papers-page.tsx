import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';
import { PaperCard } from './paper-card.tsx';

/** Whether a name is that of a known paper. */
export const isPaper = (name: string): name is DocumentTypeCode => name in documentTypes;

/** The papers a round asks of this dossier, required ones first; food must come with its food-safety paper where the round says so. */
export const papersOf = ({
  round,
  submission,
}: Pick<Dossier, 'round' | 'submission'>): readonly {
  readonly type: DocumentTypeCode;
  readonly required: boolean;
  readonly note: string | null;
}[] => {
  const isFood = round.rules.foodSafetyRequired && submission.record.fields.group === 'CBNLTS';
  return round.documents
    .flatMap(({ type, required, note }) =>
      isPaper(type) ? [{ type, note, required: required || (isFood && type === 'D5_FOOD_SAFETY') }] : [],
    )
    .sort((a, b) => Number(b.required) - Number(a.required));
};

/** All papers but the photographs, a card each. */
export const PapersPage = (dossier: Dossier) => (
  <>
    <p>{t('papers.lead')}</p>
    {papersOf(dossier)
      .filter(({ type }) => type !== 'D4')
      .map(({ type, required, note }) => (
        <PaperCard
          key={type}
          type={type}
          required={required}
          note={note}
          files={dossier.files}
          enough={dossier.files.rows.some(row => row.type === type && row.state === 'clean')}
        />
      ))}
  </>
);
