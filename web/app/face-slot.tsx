import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session/session.ts';
import { type FaceName, faces } from './faces.ts';
import { SignInNeeded } from './sign-in-needed.tsx';
import { load as loadShellTexts, t } from './text.ts';

const loaded = new Map<FaceName, ComponentType>();

const load = async (name: FaceName): Promise<ComponentType> => {
  const [component] = await Promise.all([faces[name].component(), faces[name].texts()]);
  loaded.set(name, component);
  return component;
};

/** The sentences of the shell and of every face that was come to, in the language of the reader. @throws without a line */
export const loadTexts = async (): Promise<void> => {
  await Promise.all([loadShellTexts(), ...[...loaded.keys()].map(name => faces[name].texts())]);
};

/** A face, downloaded when it is first come to; asks to sign in where the face belongs to somebody. */
export const FaceSlot = ({ name }: { readonly name: FaceName }) => {
  const session = useSession();
  const [, draw] = useState(0);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (loaded.has(name)) return;
    let gone = false;
    setFailed(false);
    load(name).then(
      () => gone || draw(count => count + 1),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [name, tries]);
  if (faces[name].signIn === 'required' && session.kind === 'none') return <SignInNeeded />;
  const Face = loaded.get(name);
  if (Face !== undefined) return <Face />;
  if (!failed)
    return (
      <p class="loading" role="status">
        {t('shell.loading')}
      </p>
    );
  return (
    <div class="page" role="alert">
      <p>{t('shell.face-not-loaded')}</p>
      <p>
        <button type="button" class="button" onClick={() => setTries(tries + 1)}>
          {t('shell.try-again')}
        </button>{' '}
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('shell.reload')}
        </button>
      </p>
    </div>
  );
};
