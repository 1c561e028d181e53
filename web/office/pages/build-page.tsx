import { useParams } from 'wouter';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { roundPlace, useOffice } from '../frame/use-office.ts';
import { AuditLink } from '../parts/audit-link.tsx';
import { RoundBadge } from '../parts/round-badge.tsx';
import { t } from '../text.ts';
import { Builder } from './build/builder.tsx';
import { FormPreview } from './build/form-preview.tsx';
import { RulesRead } from './build/rules-read.tsx';
import { roundWith, valuesOf } from './build/values.ts';

/** `/office/rounds/:roundId/build`: the plan and the rules; to be changed until the round is announced, to be read after. */
export const BuildPage = () => {
  const { roundId = '' } = useParams();
  const office = useOffice();
  const read = useRead(getRoundContract, { params: { roundId } });
  return (
    <Loaded query={read} what={t('frame.round')}>
      {({ body: round, etag }) => {
        const place = roundPlace(round);
        const mayChange = round.state === 'planned' && office?.may('round.manage', place) === true;
        return (
          <Page
            title={t('builder.page')}
            crumbs={[
              { label: t('frame.rounds'), href: '/office' },
              { label: round.title, href: `/office/rounds/${round.id}` },
              { label: t('builder.page') },
            ]}
            lead={
              <>
                <RoundBadge state={round.state} /> <AuditLink stream={`round/${round.id}`} />
              </>
            }
          >
            {mayChange ? (
              <Builder
                key={round.id}
                round={round}
                etag={etag}
                mayReadPeople={office?.may('membership.read', place) === true}
              />
            ) : (
              <>
                {round.state !== 'planned' && (
                  <Notice kind="info" title={t('builder.frozen')}>
                    <p>{t('builder.frozen-lead')}</p>
                    <LinkButton href={`/office/rounds/${round.id}`} small>
                      {t('builder.to-round')}
                    </LinkButton>
                  </Notice>
                )}
                <RulesRead round={round} />
                <FormPreview round={roundWith(round, valuesOf(round))} />
              </>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
};
