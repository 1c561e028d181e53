import { useParams } from 'wouter';
import { agreeScoreFrameContract } from '#shared/contracts/judging/agree-score-frame.ts';
import { listScoreFramesContract } from '#shared/contracts/judging/list-score-frames.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '../../api/call.ts';
import { useCommand } from '../../api/use-command.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded, Unread } from '../../app/loaded.tsx';
import { localMoment } from '../../format/dates.ts';
import { points } from '../../format/numbers.ts';
import { useMe } from '../../session/use-me.ts';
import { said } from '../../text/said.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { FrameEditor } from '../parts/frame-editor.tsx';
import { criteriaOfFrame } from '../parts/use-sheet.ts';
import { t } from '../text.ts';

export type Frame = Answer<typeof listScoreFramesContract>['items'][number];
type CriteriaSetId = Answer<typeof getRoundContract>['rules']['criteriaSetId'];

const Criteria = ({ frame, set }: { readonly frame: Frame; readonly set: CriteriaSetId }) => (
  <ol>
    {criteriaOfFrame(frame, set, () => null).map(({ code, label, max, lines }) => (
      <li key={code}>
        {label} ({t('sheet.max', { points: points(max) })})
        {lines.length > 1 && (
          <ul>
            {lines.map(line => (
              <li key={line.code}>
                {line.label} ({t('sheet.max', { points: points(line.max) })})
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
);

const Agreement = ({ frame, person }: { readonly frame: Frame; readonly person: string | undefined }) => {
  const agree = useCommand(agreeScoreFrameContract, { refresh: [listScoreFramesContract] });
  if (frame.frozenAt !== null)
    return <StateBadge tone="good">{t('frames.frozen', { moment: localMoment(frame.frozenAt) })}</StateBadge>;
  return (
    <>
      <StateBadge tone="warn">{t('frames.waiting', { count: frame.agreedBy.length })}</StateBadge>
      {agree.error !== null && <Unread error={agree.error} />}
      {person !== undefined && frame.agreedBy.includes(person) ? (
        <p>{t('frames.agreed')}</p>
      ) : (
        <p>
          <Button
            kind="main"
            pending={agree.pending}
            onClick={() =>
              agree.run({
                params: { roundId: frame.roundId, group: frame.group },
                body: { proposal: frame.proposal },
              })
            }
          >
            {t('frames.agree')}
          </Button>
        </p>
      )}
    </>
  );
};

/** The score frames of a juror's groups: what each criterion is worth, and the agreement of the panel. */
export const FramesPage = () => {
  const { roundId = '' } = useParams();
  const me = useMe();
  const round = useRead(getRoundContract, { params: { roundId } });
  const frames = useRead(listScoreFramesContract, { params: { roundId } });
  const heads = me?.memberships.find(one => one.roundId === roundId && one.role === 'panel-head');
  const mayPropose = (frame: Frame): boolean =>
    heads !== undefined &&
    frame.frozenAt === null &&
    (heads.groups === null || heads.groups.includes(frame.group));
  return (
    <Page
      title={t('frames.title')}
      lead={t('frames.lead')}
      crumbs={[{ label: t('worklist.title'), href: `/jury/${roundId}` }, { label: t('frames.title') }]}
    >
      <Loaded query={round}>
        {({ body: { rules } }) => (
          <Loaded query={frames} what={t('frames.title')}>
            {({ body: { items } }) =>
              items.length === 0 ? (
                <EmptyState title={t('frames.none')}>{t('frames.none-hint')}</EmptyState>
              ) : (
                items.map(frame => (
                  <Section
                    key={frame.group}
                    title={said(productGroups[frame.group])}
                    lead={t('frames.proposal', { number: frame.proposal })}
                  >
                    <Criteria frame={frame} set={rules.criteriaSetId} />
                    <Agreement frame={frame} person={me?.id} />
                    {mayPropose(frame) && (
                      <Disclosure summary={t('frames.edit')}>
                        <FrameEditor key={frame.proposal} frame={frame} set={rules.criteriaSetId} />
                      </Disclosure>
                    )}
                  </Section>
                ))
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};
