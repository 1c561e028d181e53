import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { Offline } from './offline.ts';

export const OfflineContext = createContext<Offline | null>(null);

/** What is kept on this device, inside `OfflineFace`; draws the component again whenever something of it changes. */
export const useKept = (): Offline => {
  const offline = useContext(OfflineContext);
  if (offline === null) throw new Error('outside of OfflineFace');
  const [, draw] = useReducer((count: number, _: null) => count + 1, 0);
  useEffect(() => offline.listen(() => draw(null)), [offline]);
  return offline;
};
