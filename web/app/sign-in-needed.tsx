import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { goSignIn } from './go-sign-in.ts';
import { t } from './text.ts';

/** What a face shows to somebody who is not signed in: why, and the way in. A personal link (`?as=`) says who should. */
export const SignInNeeded = () => {
  const asked = new URLSearchParams(location.search);
  const hint = asked.get('as') ?? undefined;
  asked.delete('as');
  const rest = asked.toString();
  const back = rest === '' ? location.pathname : `${location.pathname}?${rest}`;
  return (
    <Page title={t('shell.must-sign-in-title')}>
      <p>{t('shell.must-sign-in')}</p>
      <p>
        <Button kind="main" onClick={() => goSignIn(back, { hint })}>
          {t('shell.sign-in')}
        </Button>
      </p>
    </Page>
  );
};
