import { useEffect, useState } from 'preact/hooks';
import { Loading } from '#web/ui/loading.tsx';
import type { PageJoinerProps } from './page-joiner.tsx';

type Joiner = typeof import('./page-joiner.tsx')['PageJoiner'];

/** Photographing several pages, downloaded when somebody asks for it. */
export const PageJoiner = (props: PageJoinerProps) => {
  const [Ready, setReady] = useState<Joiner>();
  useEffect(() => {
    void import('./page-joiner.tsx').then(module => setReady(() => module.PageJoiner));
  }, []);
  return Ready === undefined ? <Loading /> : <Ready {...props} />;
};
