import './timeline.css';
import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';

export type TimeState = 'past' | 'now' | 'next';
export const timeWords = { past: 'ui.past', now: 'ui.now', next: 'ui.next' } as const satisfies Record<
  TimeState,
  string
>;

type Moment = {
  readonly label: ComponentChildren;
  /** Day and hour in words. */
  readonly local: string;
  readonly state: TimeState;
  readonly note?: ComponentChildren;
};

type TimelineProps = { readonly label: string; readonly items: readonly Moment[] };

/** The days of a round on one line: across on a desk, down on a phone. */
export const Timeline = ({ label, items }: TimelineProps) => (
  <ol class="timeline" aria-label={label}>
    {items.map(item => (
      <li
        key={`${item.local} ${String(item.label)}`}
        class={`moment moment-${item.state}`}
        aria-current={item.state === 'now' ? 'date' : undefined}
      >
        <span class="moment-dot" aria-hidden="true" />
        <span class="moment-when number">
          {item.local}{' '}
          <span class={item.state === 'now' ? 'moment-now' : 'sr-only'}>{t(timeWords[item.state])}</span>
        </span>
        <span class="moment-label">{item.label}</span>
        {item.note && <span class="moment-note">{item.note}</span>}
      </li>
    ))}
  </ol>
);
