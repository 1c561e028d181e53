import { useParams } from 'wouter';
import { getSubmissionStatusContract } from '#shared/contracts/public/get-submission-status.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { said } from '../../text/said.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { CodeForm } from '../parts/code-form.tsx';
import { t } from '../text.ts';

type Status = Answer<typeof getSubmissionStatusContract>;

const tones = {
  received: 'info',
  screening: 'info',
  supplement: 'warn',
  judging: 'info',
  ineligible: 'bad',
  withdrawn: 'neutral',
  recognised: 'good',
  'not-recognised': 'neutral',
  nominated: 'good',
  cancelled: 'bad',
} as const satisfies Record<Status['stage'], string>;

const Missing = ({ papers }: { readonly papers: Status['missingPapers'] }) =>
  papers.length === 0 ? null : (
    <Notice kind="warn" title={t('status.missing')}>
      <ul>
        {papers.map(paper => (
          <li key={paper.type ?? paper.vi}>{said(paper)}</li>
        ))}
      </ul>
      <LinkButton href="/producer" kind="main">
        {t('status.answer')}
      </LinkButton>
    </Notice>
  );

const Next = ({ next }: { readonly next: Status['next'] }) => (
  <>
    {t(`status.next.${next.step}`)}
    {next.by !== null && <> · {t('status.by', { moment: next.by.local })}</>}
  </>
);

const Found = ({ status }: { readonly status: Status }) => (
  <Section title={t('status.of', { code: status.receiptCode })}>
    <DescriptionList
      items={[
        {
          term: t('status.stage'),
          detail: <StateBadge tone={tones[status.stage]}>{t(`status.stage.${status.stage}`)}</StateBadge>,
        },
        { term: t('status.submitted'), detail: status.submitted.local },
        { term: t('status.next'), detail: <Next next={status.next} /> },
      ]}
    />
    <Missing papers={status.missingPapers} />
    <p class="muted">{t('status.private')}</p>
  </Section>
);

const Answered = ({ code }: { readonly code: string }) => {
  const read = useRead(getSubmissionStatusContract, { params: { receiptCode: code } });
  if (read.error instanceof ApiProblem && read.error.status === 404)
    return (
      <Notice kind="warn" title={t('status.unknown-title')} live>
        {t('status.unknown')}
      </Notice>
    );
  return (
    <Loaded query={read} what={t('status.title')}>
      {({ body }) => <Found status={body} />}
    </Loaded>
  );
};

/** Where a dossier stands, by the code of its receipt, for whoever holds the code. */
export const StatusPage = () => {
  const { receiptCode } = useParams();
  return (
    <Page title={t('status.title')} lead={t('status.lead')} narrow>
      <CodeForm
        kind="status"
        key={receiptCode}
        {...(receiptCode === undefined ? {} : { code: receiptCode })}
      />
      {receiptCode !== undefined && <Answered code={receiptCode} />}
    </Page>
  );
};
