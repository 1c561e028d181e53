import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';
import { LinkButton } from './link-button.tsx';
import { PageState } from './page-state.tsx';

type NoRightStateProps = { readonly sentence?: string | undefined; readonly action?: ComponentChildren };

/** The person may not see this. */
export const NoRightState = ({ sentence, action }: NoRightStateProps) => (
  <PageState
    icon="lock"
    title={t('ui.noRightTitle')}
    action={action ?? <LinkButton href="/">{t('ui.home')}</LinkButton>}
  >
    <p>{sentence ?? t('ui.noRightLead')}</p>
  </PageState>
);
