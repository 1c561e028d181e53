import { useEffect } from 'preact/hooks';
import { useSearch } from 'wouter';
import { signIn } from '../session/sign-in.ts';
import { Page } from '../ui/page.tsx';
import { againPath } from './sign-in-again.tsx';
import { t } from './text.ts';

const done = 'done';

/** A tab of its own for signing in again: leads to the issuer at once, and afterwards says where the work waits. */
export const SignedInAgainPage = () => {
  const asked = new URLSearchParams(useSearch());
  const isDone = asked.has(done);
  const hint = asked.get('as') ?? undefined;
  useEffect(() => {
    if (!isDone) void signIn(`${againPath}?${done}=1`, { hint });
  }, [isDone, hint]);
  return (
    <Page title={t(isDone ? 'shell.signed-in-again-title' : 'shell.signing-in')} narrow>
      {isDone && <p role="status">{t('shell.signed-in-again')}</p>}
    </Page>
  );
};
