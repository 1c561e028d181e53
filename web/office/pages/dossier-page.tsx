import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { getScreeningContract } from '#shared/contracts/screening/get-screening.ts';
import { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { AppLink } from '#web/ui/app-link.tsx';
import { Page } from '#web/ui/page.tsx';
import { SplitPane } from '#web/ui/split-pane.tsx';
import { roundPlace, useOffice } from '../frame/use-office.ts';
import { t } from '../text.ts';
import { Checklist } from './dossier/checklist.tsx';
import { ProducerPapers } from './dossier/producer-papers.tsx';
import { SubmittedDossier } from './dossier/submitted-dossier.tsx';
import { useWalk, WalkBar } from './dossier/walk.tsx';

type Ids = { readonly roundId: string; readonly submissionId: string };

/** A dossier on one side, its checklist on the other. */
export const DossierPage = ({ roundId, submissionId }: Ids) => {
  const submission = useRead(getSubmissionContract, { params: { submissionId } });
  const screening = useRead(getScreeningContract, { params: { submissionId } });
  const round = useRead(getRoundContract, { params: { roundId } });
  const office = useOffice();
  const walk = useWalk(roundId, submissionId);
  const asked = round.data?.body.documents.map(({ type }) => type) ?? [];
  return (
    <Loaded query={submission} what={t('dossier.what')}>
      {({ body, etag }) => (
        <Page
          title={t('dossier.of', { code: body.receiptCode ?? body.id })}
          lead={body.snapshot?.product.name}
          crumbs={[
            { label: t('screening.title'), href: `/office/rounds/${roundId}/screening` },
            { label: body.receiptCode ?? body.id },
          ]}
        >
          {office?.may('product.read', round.data?.body.authority ?? {}) && (
            <p>
              <AppLink href={`/office/products/${body.productId}/path`}>{t('dossier.path')}</AppLink>
            </p>
          )}
          <WalkBar walk={walk} submissionId={submissionId} />
          <SplitPane
            lead="left"
            left={{
              label: t('dossier.dossier'),
              children: (
                <>
                  <SubmittedDossier submission={body} asked={asked} />
                  <ProducerPapers submission={body} />
                </>
              ),
            }}
            right={{
              label: t('dossier.checklist'),
              children: (
                <Loaded query={round}>
                  {({ body: { id, authority, rules } }) => (
                    <Loaded query={screening} what={t('dossier.verdicts')}>
                      {read => (
                        <Checklist
                          submission={body}
                          screening={read.body}
                          etag={read.etag ?? etag}
                          asked={asked}
                          supplementDays={rules.supplementWorkingDays}
                          maySettle={office?.may('screening.settle', roundPlace({ id, authority })) ?? false}
                          next={walk.next}
                        />
                      )}
                    </Loaded>
                  )}
                </Loaded>
              ),
            }}
          />
        </Page>
      )}
    </Loaded>
  );
};
