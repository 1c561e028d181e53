import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session/session.ts';
import { OfflineState } from '../ui/offline-state.tsx';
import { DeviceFull } from './device-full.tsx';
import type { Offline } from './offline.ts';
import { isFull } from './store/is-full.ts';
import { OfflineContext, useKept } from './use-kept.ts';

type Props = {
  /** Id of the signed-in person: what is kept here is theirs alone. */
  readonly person: string;
  /** Shown for the moment until what is kept here is open. */
  readonly waiting: ComponentChildren;
  readonly onSessionEnded?: () => void;
  readonly children: ComponentChildren;
};

const nothing = () => {};

/** Says while something typed here is in memory alone. */
const Room = () => {
  const offline = useKept();
  return offline.isFull() ? <DeviceFull opened onRetry={() => void offline.keepAgain()} /> : null;
};

const fetchEngine = () => import('./start-offline.ts');
/** Asked for at once, beside the face: what is drawn first does not wait for it. */
let engine = fetchEngine();

/** Opens what this device keeps for a person around the pages that use it. */
export const OfflineFace = ({ person, waiting, onSessionEnded = nothing, children }: Props) => {
  const [offline, setOffline] = useState<Offline | null>(null);
  const [isLost, setLost] = useState(false);
  const [turn, setTurn] = useState(0);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let isGone = false;
    const opening = engine.then(
      ({ startOffline }) => (isGone ? null : startOffline({ person, onSessionEnded })),
      () => {
        setLost(true);
        return null;
      },
    );
    opening.then(
      opened => {
        if (!isGone) setOffline(opened);
      },
      // A full disk is told in words; a browser that keeps nothing (private windows of some) is a page that broke.
      error => setFault(error ?? new Error('nothing can be kept on this device')),
    );
    return () => {
      isGone = true;
      setOffline(null);
      opening.then(
        opened => opened?.close(),
        () => undefined,
      );
    };
  }, [person, turn]);
  const session = useSession();
  const token = session.kind === 'signed-in' ? session.session.token : null;
  // Signed in again, here or in another tab: what waited goes.
  useEffect(() => {
    if (token !== null) offline?.syncNow();
  }, [offline, token]);
  if (isFull(fault))
    return (
      <DeviceFull
        opened={false}
        onRetry={() => {
          setFault(null);
          setTurn(turn + 1);
        }}
      />
    );
  if (fault !== null) throw fault;
  if (isLost)
    return (
      <OfflineState
        onRetry={() => {
          engine = fetchEngine();
          setLost(false);
          setTurn(turn + 1);
        }}
      />
    );
  return offline === null ? (
    waiting
  ) : (
    <OfflineContext.Provider value={offline}>
      <Room />
      {children}
    </OfflineContext.Provider>
  );
};
