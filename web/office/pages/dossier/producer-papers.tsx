import type { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import type { Answer } from '#web/api/call.ts';
import { PaperButtons, type PaperKind } from '#web/app/paper-buttons.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { t } from '../../text.ts';

type Submission = Answer<typeof getSubmissionContract>;

/** What can be written to the producer as the dossier stands. */
const papersOf = ({ state, supplement, settlement }: Submission): readonly PaperKind[] => [
  'registration-form',
  'receipt',
  ...(supplement === null ? [] : (['supplement-request'] as const)),
  ...(settlement?.eligible === false ? (['refusal-notice'] as const) : []),
  ...(['recognised', 'not-recognised', 'nominated'].includes(state) ? (['result-notice'] as const) : []),
];

/** The official papers of one dossier. */
export const ProducerPapers = ({ submission }: { readonly submission: Submission }) => (
  <Section title={t('papers.of-dossier')}>
    <Stack>
      {papersOf(submission).map(what => (
        <PaperButtons key={what} what={what} subject={{ submissionId: submission.id }} />
      ))}
    </Stack>
  </Section>
);
