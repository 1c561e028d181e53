import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { listCouncilSessionsContract } from '#shared/contracts/council/list-council-sessions.ts';
import type { previewPublicationContract } from '#shared/contracts/council/preview-publication.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { PublishPreview } from '../../parts/publish-preview.tsx';
import { t } from '../../text.ts';
import { DecisionForm } from './decision-form.tsx';
import { Proposal } from './proposal.tsx';
import { proposedUnits, type Session, type Unit } from './units.ts';

export type Publication = Answer<typeof previewPublicationContract>;

/** What publishing the proposal without the declined units does, a line each. */
const consequencesOf =
  ({ recognised, notRecognised, told, complaintWorkingDays }: Publication) =>
  (declined: readonly Unit[]): readonly string[] => {
    const isDeclined = ({ id }: { readonly id: string }) => declined.some(unit => unit.id === id);
    const taken = recognised.filter(unit => !isDeclined(unit));
    const left = [
      ...notRecognised,
      ...recognised.filter(isDeclined).flatMap(({ selectionCodes }) => selectionCodes),
    ];
    return [
      t('decision.then-recognised', {
        count: taken.length,
        codes: taken.map(({ selectionCodes }) => selectionCodes.join(' + ')).join(', '),
      }),
      left.length === 0
        ? t('decision.then-none')
        : t('decision.then-not', { count: left.length, codes: left.join(', ') }),
      t('decision.then-told', { mails: told.mails, producers: told.producers }),
      ...(told.withoutAddress.length === 0
        ? []
        : [t('decision.then-by-hand', { names: told.withoutAddress.join(', ') })]),
      t('decision.then-public', { days: complaintWorkingDays }),
    ];
  };

const OnSession = ({
  session,
  publication,
  mayRecord,
  until,
}: {
  readonly session: Session;
  readonly publication: Publication;
  readonly mayRecord: boolean;
  readonly until: string;
}) => (
  <>
    {!mayRecord && (
      <Notice kind="info" title={t('decision.waits')}>
        <p>{t('decision.waits-why', { until })}</p>
      </Notice>
    )}
    <Proposal session={session} />
    {mayRecord ? (
      <Section title={t('decision.record')} lead={t('decision.record-lead')}>
        <DecisionForm
          roundId={session.roundId}
          units={proposedUnits(session)}
          since={session.closed === null ? undefined : dayOf(Date.parse(session.closed.at))}
          consequences={consequencesOf(publication)}
        />
      </Section>
    ) : (
      <Section title={t('decision.will-do')}>
        <PublishPreview roundId={session.roundId} />
      </Section>
    )}
  </>
);

/** Before the first decision: the council's proposal, and for the signer the form that records and publishes. */
export const FirstDecision = ({
  roundId,
  publication,
  mayRecord,
  until,
}: {
  readonly roundId: string;
  readonly publication: Publication;
  readonly mayRecord: boolean;
  readonly until: string;
}) => {
  const sessions = useRead(listCouncilSessionsContract, { params: { roundId } });
  const number = sessions.data?.body.items.find(({ closed }) => closed?.outcome === 'propose')?.number ?? 0;
  const session = useRead(
    getCouncilSessionContract,
    { params: { roundId, number: String(number) } },
    { enabled: number > 0 },
  );
  return (
    <Loaded query={sessions}>
      {() => (
        <Loaded query={session} what={t('decision.proposal')}>
          {({ body }) => (
            <OnSession session={body} publication={publication} mayRecord={mayRecord} until={until} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
};
