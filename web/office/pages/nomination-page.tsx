import { useParams } from 'wouter';
import { getNominationContract } from '#shared/contracts/recognition/get-nomination.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import { ApiProblem } from '#web/api/api-problem.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { PaperButtons } from '#web/app/paper-buttons.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { roundPlace, useOffice } from '../frame/use-office.ts';
import { AuditLink } from '../parts/audit-link.tsx';
import { HashLine } from '../parts/hash-line.tsx';
import { ListDownload } from '../parts/list-download.tsx';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { AboveCell } from './nomination/above.tsx';
import { MinistryDownload } from './nomination/ministry-download.tsx';
import { SendForm } from './nomination/send-form.tsx';

type Round = Answer<typeof getRoundContract>;
type Nomination = Answer<typeof getNominationContract>;

const Items = ({ round, nomination }: { readonly round: Round; readonly nomination: Nomination }) => {
  const office = useOffice();
  const offers = new Map(nomination.offers.map(offer => [offer.unitId, offer]));
  const moment = localMoment(nomination.offeredAt);
  return (
    <>
      <p>
        {nomination.to === null
          ? t('nomination.to-nobody', { moment })
          : t('nomination.to', { level: said(levels[nomination.to.level]), moment })}{' '}
        <AuditLink stream={`nomination/${round.id}`} />
      </p>
      <DataTable
        caption={t('nomination.title')}
        hideCaption
        rows={nomination.items}
        rowKey={({ unitId }) => unitId}
        empty={<EmptyState title={t('nomination.empty')} />}
        columns={[
          {
            key: 'rank',
            label: t('nomination.rank'),
            cell: ({ rank }) => rank ?? t('nomination.no-rank'),
            by: ({ rank }) => rank,
            end: true,
          },
          {
            key: 'product',
            label: t('nomination.product'),
            cell: ({ unitId }) => offers.get(unitId)?.productName ?? unitId,
            by: ({ unitId }) => offers.get(unitId)?.productName ?? null,
            head: true,
          },
          {
            key: 'establishment',
            label: t('nomination.establishment'),
            cell: ({ unitId }) => offers.get(unitId)?.establishmentName ?? '',
          },
          {
            key: 'number',
            label: t('nomination.certificate'),
            cell: ({ unitId }) => offers.get(unitId)?.certificate.number ?? '',
          },
          {
            key: 'above',
            label: t('offers.above'),
            cell: ({ unitId }) => {
              const offer = offers.get(unitId);
              return offer && <AboveCell offer={offer} />;
            },
          },
          {
            key: 'hash',
            label: t('nomination.hash'),
            plain: true,
            cell: ({ dossierHash }) => <HashLine label={t('nomination.hash')} hash={dossierHash} />,
          },
        ]}
      />
      {office?.may('nomination.offer', roundPlace(round)) && <SendForm nomination={nomination} />}
    </>
  );
};

/** `/office/rounds/:roundId/nomination`: the list that the round put up to the level above. */
export const NominationPage = () => {
  const { roundId = '' } = useParams();
  const round = useRead(getRoundContract, { params: { roundId } });
  const nomination = useRead(getNominationContract, { params: { roundId } });
  const isMissing = nomination.error instanceof ApiProblem && nomination.error.status === 404;
  return (
    <Page title={t('nomination.title')} crumbs={roundCrumbs(round.data?.body, t('nomination.title'))}>
      <Loaded query={round} what={t('nomination.title')}>
        {({ body }) =>
          isMissing ? (
            <EmptyState title={t('nomination.none')}>{t('nomination.none-why')}</EmptyState>
          ) : (
            <Loaded query={nomination} what={t('nomination.title')}>
              {read => (
                <>
                  <Items round={body} nomination={read.body} />
                  <PaperButtons what="nomination-letter" subject={{ roundId }} />
                  <ListDownload what="nomination-list" subject={{ roundId }} />
                  <MinistryDownload round={body} />
                </>
              )}
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  );
};
