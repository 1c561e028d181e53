import type { ComponentChildren } from 'preact';
import { useParams } from 'wouter';
import { listCouncilSessionsContract } from '#shared/contracts/council/list-council-sessions.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { paperKinds } from '#shared/domain/output/paper-kinds.ts';
import { hasReached, type RoundState } from '#shared/domain/round/states.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { PaperButtons, type PaperKind } from '#web/app/paper-buttons.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { type Office, roundPlace, useOffice } from '../frame/use-office.ts';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { RoundSigned } from './round-papers/round-signed.tsx';
import { SignedSection } from './round-papers/signed-section.tsx';

type RoundBody = Answer<typeof getRoundContract>;
type Seen = { readonly round: RoundBody; readonly office: Office };

const mayMake = ({ round, office }: Seen, what: PaperKind): boolean =>
  office.may(paperKinds[what].action, roundPlace(round));

/** A step with its papers, as soon as the round has come to it; nothing where the person may have none of them made. */
const Step = ({
  seen,
  title,
  from,
  papers,
  children,
}: {
  readonly seen: Seen;
  readonly title: string;
  readonly from: RoundState;
  readonly papers: readonly PaperKind[];
  readonly children?: ComponentChildren;
}) => {
  const allowed = papers.filter(what => mayMake(seen, what));
  if (allowed.length === 0) return null;
  return (
    <Section title={title}>
      {hasReached(seen.round.state, from) ? (
        <Stack>
          {allowed.map(what => (
            <PaperButtons key={what} what={what} subject={{ roundId: seen.round.id }} />
          ))}
          {children}
        </Stack>
      ) : (
        <p class="muted">{t('papers.later')}</p>
      )}
    </Section>
  );
};

/** The papers of each session of the council. */
const Sessions = ({ round }: { readonly round: RoundBody }) => {
  const read = useRead(listCouncilSessionsContract, { params: { roundId: round.id } });
  return (
    <Loaded query={read} what={t('papers.council')}>
      {({ body }) =>
        body.items.length === 0 ? (
          <p class="muted">{t('papers.no-session')}</p>
        ) : (
          body.items.map(({ number, closed }) => (
            <Section key={number} level={3} title={t('papers.session', { number })}>
              <Stack>
                {(['council-minutes', 'proposal', 'draft-decision'] as const)
                  .filter(what => what === 'council-minutes' || closed?.outcome === 'propose')
                  .map(what => (
                    <PaperButtons key={what} what={what} subject={{ roundId: round.id, number }} />
                  ))}
              </Stack>
            </Section>
          ))
        )
      }
    </Loaded>
  );
};

const Papers = (seen: Seen) => {
  const { round, office } = seen;
  return (
    <>
      {office.may('submission.list-round', roundPlace(round)) && (
        <Section title={t('papers.dossiers')}>
          <p>{t('papers.dossiers-why')}</p>
          <LinkButton href={`/office/rounds/${round.id}/screening`}>{t('papers.to-dossiers')}</LinkButton>
        </Section>
      )}
      <Step
        seen={seen}
        title={t('papers.jury')}
        from="judging"
        papers={['jury-invitations', 'jury-list', 'blank-score-sheets']}
      />
      <Step seen={seen} title={t('papers.council')} from="council" papers={['panel-summary']}>
        <Sessions round={round} />
      </Step>
      <Step
        seen={seen}
        title={t('papers.results')}
        from="published"
        papers={
          hasReached(round.state, 'certified') ? ['public-notice', 'round-certificates'] : ['public-notice']
        }
      />
      <Step seen={seen} title={t('papers.nomination')} from="certified" papers={['nomination-letter']} />
      {office.may('output.read-signed', roundPlace(round)) && <RoundSigned roundId={round.id} />}
      {office.may('output.return-signed', roundPlace(round)) && <SignedSection roundId={round.id} />}
    </>
  );
};

/** `/office/rounds/:roundId/papers`: every paper of the round, by step. */
export const RoundPapersPage = () => {
  const { roundId = '' } = useParams();
  const office = useOffice();
  const read = useRead(getRoundContract, { params: { roundId } });
  return (
    <Page
      title={t('papers.title')}
      lead={t('papers.lead')}
      crumbs={roundCrumbs(read.data?.body, t('papers.title'))}
    >
      <Loaded query={read} what={t('papers.title')}>
        {({ body }) => office !== undefined && <Papers round={body} office={office} />}
      </Loaded>
    </Page>
  );
};
