import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';
import { LinkButton } from './link-button.tsx';
import { PageState } from './page-state.tsx';

type NotFoundStateProps = { readonly sentence?: string | undefined; readonly action?: ComponentChildren };

/** There is no such page or record. */
export const NotFoundState = ({ sentence, action }: NotFoundStateProps) => (
  <PageState
    icon="search"
    title={t('ui.notFoundTitle')}
    action={action ?? <LinkButton href="/">{t('ui.home')}</LinkButton>}
  >
    <p>{sentence ?? t('ui.notFoundLead')}</p>
  </PageState>
);
