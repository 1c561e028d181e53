import './badge.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

const marks = {
  neutral: null,
  info: 'clock',
  good: 'check',
  warn: 'warn',
  bad: 'bad',
} as const satisfies Record<Tone, IconName | null>;

/** The state of something in a word or two; each tone has its own mark beside its colour. */
export const StateBadge = ({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ComponentChildren;
}) => {
  const mark = marks[tone];
  return (
    <span class={`badge badge-${tone}`}>
      {mark && <Icon name={mark} />}
      <span>{children}</span>
    </span>
  );
};
