import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { t } from './text.ts';

/** What an unknown address shows, in every face. */
export const NotFound = () => (
  <Page title={t('shell.not-found-title')}>
    <p>{t('shell.not-found')}</p>
    <p>
      <LinkButton href="/">{t('shell.home')}</LinkButton>
    </p>
  </Page>
);
