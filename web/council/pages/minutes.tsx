import { useParams } from 'wouter';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { PaperButtons } from '../../app/paper-buttons.tsx';
import { localMoment } from '../../format/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Paper } from '../../ui/paper.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { useOverflow } from '../../ui/use-overflow.ts';
import { isPresent, outcomeWords, outOf, type Session } from '../parts/session.ts';
import { t } from '../text.ts';

const codeOf = ({ items }: Session, id: string): string =>
  items.find(({ submissionId }) => submissionId === id)?.selectionCode ?? id;

const Members = ({ session }: { readonly session: Session }) => {
  const named = (present: boolean) =>
    session.members
      .filter(({ personId }) => isPresent(session, personId) === present)
      .map(({ personId, name, chair }) => {
        const reason = session.attendance.find(one => one.personId === personId)?.reason ?? null;
        return `${name}${chair ? ` (${t('meeting.chair')})` : ''}${present || reason === null ? '' : ` (${reason})`}`;
      })
      .join('; ');
  return (
    <>
      <h3>{t('minutes.members')}</h3>
      <p>
        {t('minutes.present')}: {named(true)}
      </p>
      {named(false) !== '' && (
        <p>
          {t('minutes.absent')}: {named(false)}
        </p>
      )}
      <p>
        {t(session.quorum.met ? 'meeting.quorum-met' : 'meeting.quorum-missing', {
          present: session.quorum.present,
          members: session.quorum.members,
          needed: session.quorum.needed,
        })}
      </p>
    </>
  );
};

const ItemTable = ({ session }: { readonly session: Session }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{t('meeting.code')}</th>
        <th scope="col">{t('meeting.product')}</th>
        <th scope="col">{t('meeting.mean')}</th>
        <th scope="col">{t('meeting.rank')}</th>
        <th scope="col">{t('minutes.votes')}</th>
        <th scope="col">{t('meeting.result')}</th>
        <th scope="col">{t('minutes.notes')}</th>
      </tr>
    </thead>
    <tbody>
      {session.items.map(item => (
        <tr key={item.submissionId}>
          <th scope="row" class="nowrap">
            {item.selectionCode}
          </th>
          <td>{item.productName}</td>
          <td class="paper-center">{item.mean.replace('.', ',')}</td>
          <td class="paper-center">{item.rank ?? '–'}</td>
          <td class="paper-center">
            {item.votes.for} / {item.votes.against} / {item.votes.abstain}
          </td>
          <td>{outcomeWords(item.outcome)}</td>
          <td>
            {[
              ...outOf(session, item),
              ...(item.departureReason === null
                ? []
                : [t('meeting.departs', { reason: item.departureReason })]),
            ].join('; ')}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The table of items; on a narrow screen it scrolls in a box of its own. */
const Items = ({ session }: { readonly session: Session }) => {
  const [box, overflows] = useOverflow();
  const reach = overflows ? { role: 'region' as const, tabIndex: 0, 'aria-label': t('minutes.items') } : {};
  return (
    <>
      <h3>{t('minutes.items')}</h3>
      <div class="paper-scroll" ref={box} {...reach}>
        <ItemTable session={session} />
      </div>
    </>
  );
};

/** What is put to the authority: one certificate a line. */
const Proposal = ({ session }: { readonly session: Session }) =>
  session.proposal.length === 0 ? null : (
    <>
      <p>{t('minutes.proposal', { count: session.proposal.length })}</p>
      <ol>
        {session.proposal.map(({ id, name, submissionIds }) => (
          <li key={id}>
            {name} ({submissionIds.map(one => codeOf(session, one)).join(', ')})
          </li>
        ))}
      </ol>
    </>
  );

const Outcome = ({ session }: { readonly session: Session }) => {
  if (session.closed === null) return null;
  const { outcome, reason, at } = session.closed;
  return (
    <>
      <p>{t('minutes.outcome', { outcome: t(`meeting.close-${outcome}`).toLocaleLowerCase('vi') })}</p>
      {reason !== null && (
        <p>
          {t('meeting.close-reason')}: {reason}
        </p>
      )}
      <Proposal session={session} />
      <p>{t('minutes.closed', { moment: localMoment(at) })}</p>
    </>
  );
};

const Minutes = ({ session, agency }: { readonly session: Session; readonly agency: string }) => {
  const chair = session.members.find(member => member.chair)?.name ?? '';
  return (
    <Paper
      parent={agency}
      agency={t('council.title')}
      title={t('minutes.title')}
      subtitle={t('minutes.session', { number: session.number, moment: localMoment(session.openedAt) })}
      signature={{ post: t('minutes.chair'), name: chair }}
    >
      <Members session={session} />
      <Items session={session} />
      {session.merges.length > 0 && <h3>{t('minutes.sets')}</h3>}
      {session.merges.map(({ name, submissionIds, reason }) => (
        <p key={name}>
          {t('meeting.merged', {
            name,
            codes: submissionIds.map(id => codeOf(session, id)).join(', '),
            reason,
          })}
        </p>
      ))}
      <Outcome session={session} />
      <p class="minutes-secretary">{t('minutes.secretary')}</p>
    </Paper>
  );
};

/** What a session leaves for its minutes: who was there, every vote and reason, the outcome. Printable. */
export const MinutesPage = () => {
  const { roundId = '', number = '' } = useParams();
  const round = useRead(getRoundContract, { params: { roundId } });
  const session = useRead(getCouncilSessionContract, { params: { roundId, number } });
  return (
    <Page
      title={t('meeting.minutes')}
      crumbs={[
        { label: t('council.title'), href: `/council/${roundId}` },
        { label: t('council.session', { number }), href: `/council/${roundId}/sessions/${number}` },
        { label: t('meeting.minutes') },
      ]}
    >
      <Loaded query={round}>
        {({ body: { authorityName } }) => (
          <Loaded query={session}>
            {({ body }) => (
              <>
                {body.closed === null && <Notice kind="warn">{t('minutes.draft')}</Notice>}
                <PrintButton>{t('minutes.print')}</PrintButton>
                {(['council-minutes', 'proposal', 'draft-decision'] as const)
                  .filter(what => what === 'council-minutes' || body.closed?.outcome === 'propose')
                  .map(what => (
                    <PaperButtons key={what} what={what} subject={{ roundId, number: body.number }} />
                  ))}
                <Minutes session={body} agency={authorityName} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};
