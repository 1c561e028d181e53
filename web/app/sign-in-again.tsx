import { useSession } from '../session/session.ts';
import { goSignIn } from './go-sign-in.ts';
import { t } from './text.ts';

/** Where a desk signs in again beside the page that is being worked on. */
export const againPath = '/signed-in-again';

/** Faces in which some forms are kept by the open page alone; the others keep on the device all that is typed. */
export const keepsInPage = (path: string): boolean => /^\/(office|council|jury)(\/|$)/.test(path);

/**
 * The way back in once a session has ended. At a desk it opens beside the page, which stays as it is and goes on when the
 * person has signed in: no typed word is lost.
 */
export const SignInAgain = () => {
  const state = useSession();
  const hint = state.kind === 'none' ? undefined : state.session.person.id;
  if (keepsInPage(location.pathname))
    return (
      <a
        class="button button-main"
        href={hint === undefined ? againPath : `${againPath}?as=${encodeURIComponent(hint)}`}
        target="_blank"
        rel="noopener"
      >
        {t('shell.sign-in-beside')}
      </a>
    );
  return (
    <button
      type="button"
      class="button button-main"
      onClick={() => goSignIn(location.pathname + location.search, { hint })}
    >
      {t('shell.sign-in-again')}
    </button>
  );
};
