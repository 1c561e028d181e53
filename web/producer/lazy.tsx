import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '#web/ui/loading.tsx';
import { OfflineState } from '#web/ui/offline-state.tsx';
import { load as loadTexts } from './filing-text.ts';

/** A page that is downloaded when somebody comes to it; the service worker has it already after the first visit. */
export const lazy = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> => {
  let ready: ComponentType<P> | undefined;
  const Lazy = (props: P) => {
    const [, draw] = useState(0);
    const [failed, setFailed] = useState(0);
    const [tries, setTries] = useState(0);
    useEffect(() => {
      if (ready !== undefined) return;
      Promise.all([load(), loadTexts()]).then(
        ([component]) => {
          ready = component;
          draw(count => count + 1);
        },
        () => setFailed(count => count + 1),
      );
    }, [tries]);
    const Page = ready;
    if (Page !== undefined) return <Page {...props} />;
    return failed > tries ? <OfflineState onRetry={() => setTries(failed)} /> : <Loading />;
  };
  return Lazy;
};
