import { useEffect, useState } from 'preact/hooks';
import { useSearch } from 'wouter';
import { signIn } from '../session/sign-in.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { againPath } from './sign-in-again.tsx';
import { t } from './text.ts';

const done = 'done';

/** A tab of its own for signing in again: leads to the issuer at once, and afterwards says where the work waits. */
export const SignedInAgainPage = () => {
  const asked = new URLSearchParams(useSearch());
  const isDone = asked.has(done);
  const hint = asked.get('as') ?? undefined;
  const [failed, setFailed] = useState(false);
  const go = () => {
    setFailed(false);
    signIn(`${againPath}?${done}=1`, { hint }).catch(error => {
      console.warn('the sign-in page cannot be reached', error);
      setFailed(true);
    });
  };
  useEffect(() => {
    if (!isDone) go();
  }, [isDone]);
  return (
    <Page title={t(isDone ? 'shell.signed-in-again-title' : 'shell.signing-in')} narrow>
      {isDone && <p role="status">{t('shell.signed-in-again')}</p>}
      {failed && (
        <div role="alert">
          <p>{t('shell.sign-in-unreachable')}</p>
          <Button onClick={go}>{t('shell.try-again')}</Button>
        </div>
      )}
    </Page>
  );
};
