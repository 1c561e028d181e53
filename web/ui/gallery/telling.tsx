import { t } from '#web/app/text.ts';
import { Countdown } from '../countdown.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ErrorState } from '../error-state.tsx';
import { Loading } from '../loading.tsx';
import { Meter } from '../meter.tsx';
import { NoRightState } from '../no-right-state.tsx';
import { NotFoundState } from '../not-found-state.tsx';
import { Notice } from '../notice.tsx';
import { OfflineState } from '../offline-state.tsx';
import { Pipeline } from '../pipeline.tsx';
import { Progress } from '../progress.tsx';
import { Row } from '../row.tsx';
import { SaveState } from '../save-state.tsx';
import { Section } from '../section.tsx';
import { StateBadge } from '../state-badge.tsx';
import { Steps } from '../steps.tsx';
import { Timeline } from '../timeline.tsx';
import { sample } from './samples.ts';
import { Show } from './show.tsx';

const noon = '2026-05-31T05:00:00.000Z';
const before = (days: number) => Date.parse(noon) - days * 86_400_000;
const states = ['past', 'past', 'now', 'next', 'next'] as const;

/** Notices, states and what tells how far something has come. */
export const Telling = () => (
  <Section title={t('ui.galleryTelling')} id="telling">
    <Show names={['Notice']}>
      {(['info', 'good', 'warn', 'bad'] as const).map(kind => (
        <Notice key={kind} kind={kind} title={kind === 'info' ? sample(1) : undefined}>
          <p>{t('ui.sampleLong')}</p>
        </Notice>
      ))}
    </Show>
    <Show names={['StateBadge', 'SaveState', 'Countdown']}>
      <Row>
        {(['neutral', 'info', 'good', 'warn', 'bad'] as const).map((tone, index) => (
          <StateBadge key={tone} tone={tone}>
            {sample(index + 1)}
          </StateBadge>
        ))}
      </Row>
      <Row>
        {(['saved', 'saving', 'waiting', 'conflict', 'refused'] as const).map(state => (
          <SaveState key={state} state={state} at={noon} />
        ))}
      </Row>
      <Row>
        {[3.2, 0.3, 0.01, -1].map(days => (
          <Countdown key={days} until={noon} now={before(days)} />
        ))}
      </Row>
    </Show>
    <Show names={['Steps', 'Timeline', 'Pipeline']}>
      <Steps
        label={sample(1)}
        current={2}
        steps={states.map((_, index) => ({
          label: sample(index + 1),
          href: '/ui',
          ...(index === 1 && { state: 'error' as const }),
        }))}
      />
      <Timeline
        label={sample(2)}
        items={states.map((state, index) => ({
          label: sample(index + 1),
          local: `0${index + 1}/05/2026 17:00`,
          state,
          note: index === 2 ? t('ui.sampleLong') : undefined,
        }))}
      />
      <Pipeline
        label={sample(3)}
        stages={states.map((state, index) => ({
          label: sample(index + 1),
          state,
          count: index * 12,
          detail: t('ui.sampleNumber', { number: index }),
          href: '/ui',
          stuck: index === 2 ? sample(9) : undefined,
        }))}
      />
    </Show>
    <Show names={['Progress', 'Meter']}>
      <Progress label={sample(1)} value={12} max={45} />
      <Meter label={sample(2)} value={62} max={100} low={70} />
      <Meter label={sample(3)} value={86} max={100} low={70} />
    </Show>
    <Show names={['Loading', 'EmptyState', 'ErrorState', 'OfflineState', 'NoRightState', 'NotFoundState']}>
      <Loading what={sample(1)} />
      <EmptyState title={sample(1)}>{t('ui.sampleLong')}</EmptyState>
      <ErrorState problem={{ sentence: t('ui.sampleLong'), requestId: '01JSAMPLE' }} onRetry={() => {}} />
      <OfflineState onRetry={() => {}} />
      <NoRightState />
      <NotFoundState />
    </Show>
  </Section>
);
