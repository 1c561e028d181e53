import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import { productLines } from './dossier-lines.ts';
import { EstablishmentFacts } from './establishment-facts.tsx';
import { Papers } from './papers.tsx';
import { Versions } from './versions.tsx';
import type { SubmissionView } from './views.ts';

/** The dossier as it was submitted: what a supplement changed, papers, then what is said of establishment and product. */
export const SubmittedDossier = ({
  submission,
  asked,
}: {
  readonly submission: SubmissionView;
  readonly asked: readonly DocumentTypeCode[];
}) => {
  const { snapshot, assistance, note } = submission;
  if (snapshot === null) return <p>{t('dossier.no-papers')}</p>;
  return (
    <>
      {assistance !== null && (
        <p>
          {t('dossier.assisted', {
            officer: assistance.officerName,
            producer: assistance.producerName,
            phone: assistance.phone,
          })}
        </p>
      )}
      {note !== null && <p class="dossier-note">{t('dossier.note', { note })}</p>}
      <Versions submissionId={submission.id} />
      <Section title={t('dossier.papers')} level={3}>
        <Papers submissionId={submission.id} asked={asked} />
      </Section>
      <Section title={t('dossier.establishment')} level={3}>
        <EstablishmentFacts of={snapshot} />
      </Section>
      <Section title={t('dossier.product')} level={3}>
        <DescriptionList items={productLines(snapshot)} />
      </Section>
    </>
  );
};
