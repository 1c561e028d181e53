import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { finishSignIn, wantedPage } from '../session/sign-in.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { goSignIn } from './go-sign-in.ts';
import { t } from './text.ts';

let under: Promise<string> | undefined;

/** Where the issuer leads back to: changes the code into a session and goes on to the page that asked. */
export const SignedInPage = () => {
  const [, go] = useLocation();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // A code is good for one exchange; drawing twice must not try it twice.
    under ??= finishSignIn(location.search);
    under
      .then(back => go(back, { replace: true }))
      .catch(error => {
        console.warn(error);
        setFailed(true);
      })
      .finally(() => {
        under = undefined;
      });
  }, [go]);
  return (
    <Page title={t(failed ? 'shell.sign-in' : 'shell.signing-in')}>
      {failed ? (
        <div role="alert">
          <p>{t('shell.sign-in-failed')}</p>
          <p>
            <Button kind="main" onClick={() => goSignIn(wantedPage())}>
              {t('shell.sign-in')}
            </Button>
          </p>
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  );
};
