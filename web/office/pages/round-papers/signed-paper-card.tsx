import { downloadSignedPaperContract } from '#shared/contracts/output/download-signed-paper.ts';
import type { listSignedPapersContract } from '#shared/contracts/output/list-signed-papers.ts';
import { type Answer, call } from '#web/api/call.ts';
import { DownloadButton } from '#web/app/download-button.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Row } from '#web/ui/row.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { HashLine } from '../../parts/hash-line.tsx';
import { t } from '../../text.ts';

export type SignedPaper = Answer<typeof listSignedPapersContract>['items'][number];

const tones = { awaiting: 'neutral', quarantined: 'warn', clean: 'good', refused: 'bad' } as const;

/** A file that came back: whether it is the paper that was made, and what each signature says of itself. */
export const SignedPaperCard = ({
  outputId,
  paper,
}: {
  readonly outputId: string;
  readonly paper: SignedPaper;
}) => {
  const moment = localMoment(paper.addedAt);
  const params = { outputId, signedPaperId: paper.id };
  return (
    <Stack>
      <p>
        <StateBadge tone={tones[paper.state]}>{t(`signed.state.${paper.state}`)}</StateBadge>{' '}
        <span class="muted">{t('signed.brought', { moment })}</span>
      </p>
      {paper.findings.map(finding => (
        <p key={finding.code}>{said(finding)}</p>
      ))}
      {paper.signatures.map(({ signer, issuer, serial, signedAt }) => (
        <DescriptionList
          key={`${serial} ${signedAt ?? ''}`}
          items={[
            { term: t('signed.signer'), detail: signer },
            { term: t('signed.issuer'), detail: issuer },
            { term: t('signed.serial'), detail: <code>{serial}</code> },
            {
              term: t('signed.at'),
              detail: signedAt === null ? t('signed.no-time') : localMoment(signedAt),
            },
          ]}
        />
      ))}
      {paper.state === 'clean' && (
        <Row>
          <DownloadButton
            name={t('signed.file', { moment })}
            addressOf={async () => (await call(downloadSignedPaperContract, { params })).body.url}
          />
        </Row>
      )}
      <HashLine label={t('signed.hash')} hash={paper.sha256} />
    </Stack>
  );
};
