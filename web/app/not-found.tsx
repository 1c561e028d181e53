import { Link } from 'wouter';
import { t } from './text.ts';

/** What an unknown address shows, in every face. */
export const NotFound = () => (
  <div class="page">
    <h1>{t('shell.not-found-title')}</h1>
    <p>{t('shell.not-found')}</p>
    <p>
      <Link href="/">{t('shell.home')}</Link>
    </p>
  </div>
);
