import './notice.css';
import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';
import { Icon } from './icon.tsx';

export type NoticeKind = 'info' | 'good' | 'warn' | 'bad';

const words = { info: 'ui.info', good: 'ui.good', warn: 'ui.warn', bad: 'ui.bad' } as const satisfies Record<
  NoticeKind,
  string
>;

type NoticeProps = {
  readonly kind: NoticeKind;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Spoken when it appears; leave out for what stands on the page from the start. */
  readonly live?: boolean | undefined;
};

/** A message with an icon and a word, so that its kind is never told by colour alone. */
export const Notice = ({ kind, title, children, live }: NoticeProps) => (
  <div class={`notice notice-${kind}`} role={live ? (kind === 'bad' ? 'alert' : 'status') : undefined}>
    <Icon name={kind} />
    <div class="notice-body">
      <p class="notice-title">
        {title ? (
          <>
            <span class="sr-only">{t(words[kind])}: </span>
            {title}
          </>
        ) : (
          t(words[kind])
        )}
      </p>
      {children && <div class="notice-text">{children}</div>}
    </div>
  </div>
);
