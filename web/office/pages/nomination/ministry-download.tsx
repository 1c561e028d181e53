import type { getRoundContract } from '#shared/contracts/round/get-round.ts';
import type { Answer } from '#web/api/call.ts';
import { OutputButton } from '#web/app/output-button.tsx';
import { Section } from '#web/ui/section.tsx';
import { roundPlace, useOffice } from '../../frame/use-office.ts';
import { t } from '../../text.ts';

/** What is typed into the ministry's database, with the dossiers: for those who may read every paper of them. */
export const MinistryDownload = ({ round }: { readonly round: Answer<typeof getRoundContract> }) => {
  const office = useOffice();
  if (office?.may('document.read', roundPlace(round)) !== true) return null;
  return (
    <Section title={t('ministry.title')} lead={t('ministry.lead')}>
      <div class="row no-print">
        <OutputButton
          order={{ what: 'ministry', subject: { roundId: round.id }, format: 'zip' }}
          name={t('ministry.download')}
        />
      </div>
    </Section>
  );
};
