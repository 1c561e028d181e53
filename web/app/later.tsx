import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Row } from '../ui/row.tsx';
import { t } from './text.ts';

/** A page, or a part of one, that is downloaded when somebody comes to it; a download that fails can be tried again; after
 * a newer site was put up its old parts are gone, and only reloading the page helps. */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> => {
  let Page: ComponentType<P> | undefined;
  return (props: P) => {
    const [tries, setTries] = useState(0);
    const [failed, setFailed] = useState(false);
    const [, setLoaded] = useState(Page !== undefined);
    useEffect(() => {
      if (Page !== undefined) return;
      load().then(
        page => {
          Page = page;
          setLoaded(true);
        },
        () => setFailed(true),
      );
    }, [tries]);
    if (Page !== undefined) return <Page {...props} />;
    if (!failed) return <Loading />;
    const again = () => {
      setFailed(false);
      setTries(tries + 1);
    };
    return (
      <div role="alert">
        <p>{t('shell.face-not-loaded')}</p>
        <Row>
          <Button onClick={again}>{t('shell.try-again')}</Button>
          <Button onClick={() => location.reload()}>{t('shell.reload')}</Button>
        </Row>
      </div>
    );
  };
};
