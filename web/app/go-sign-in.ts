import { signIn } from '../session/sign-in.ts';
import { toast } from '../ui/announcer.tsx';
import { t } from './text.ts';

/** Leads to the sign-in page, or says that it cannot be reached. */
export const goSignIn = (...asked: Parameters<typeof signIn>): void => {
  signIn(...asked).catch(error => {
    console.warn('the sign-in page cannot be reached', error);
    toast(t('shell.sign-in-unreachable'));
  });
};
