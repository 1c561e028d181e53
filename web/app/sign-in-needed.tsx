import { useEffect, useRef } from 'preact/hooks';
import { signIn } from '../session/sign-in.ts';
import { t } from './text.ts';

/** What a face shows to somebody who is not signed in: why, and the way in. A personal link (`?as=`) says who should. */
export const SignInNeeded = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hint = new URLSearchParams(location.search).get('as') ?? undefined;
  const back = location.pathname;
  return (
    <div class="page">
      <h1 tabIndex={-1} ref={heading}>
        {t('shell.must-sign-in-title')}
      </h1>
      <p>{t('shell.must-sign-in')}</p>
      <p>
        <button type="button" class="button button-main" onClick={() => signIn(back, { hint })}>
          {t('shell.sign-in')}
        </button>
      </p>
    </div>
  );
};
