import { signIn } from '../session/sign-in.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { t } from './text.ts';

/** What a face shows to somebody who is not signed in: why, and the way in. A personal link (`?as=`) says who should. */
export const SignInNeeded = () => {
  const hint = new URLSearchParams(location.search).get('as') ?? undefined;
  const back = location.pathname;
  return (
    <Page title={t('shell.must-sign-in-title')}>
      <p>{t('shell.must-sign-in')}</p>
      <p>
        <Button kind="main" onClick={() => signIn(back, { hint })}>
          {t('shell.sign-in')}
        </Button>
      </p>
    </Page>
  );
};
