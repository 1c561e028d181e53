import { endSession } from '../../session/session.ts';
import { signIn } from '../../session/sign-in.ts';
import { useMe } from '../../session/use-me.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../text.ts';

/** A personal link that was opened while somebody else is signed in on this device: says so, and leads to the right one. */
export const WrongPerson = () => {
  const me = useMe();
  const meant = new URLSearchParams(location.search).get('as');
  if (meant === null || me?.email == null || me.email.toLowerCase() === meant.toLowerCase()) return null;
  const change = async () => {
    endSession('signed-out');
    await signIn(location.pathname, { hint: meant, anew: true });
  };
  return (
    <Notice kind="warn" title={t('link.other-person')}>
      <p>{t('link.other-person-lead', { meant, name: me.name })}</p>
      <Button onClick={() => void change()}>{t('link.change-person', { meant })}</Button>
    </Notice>
  );
};
