import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session/session.ts';
import { OfflineState } from '../ui/offline-state.tsx';
import type { Offline } from './offline.ts';
import { OfflineContext } from './use-kept.ts';

type Props = {
  /** Id of the signed-in person: what is kept here is theirs alone. */
  readonly person: string;
  /** Shown for the moment until what is kept here is open. */
  readonly waiting: ComponentChildren;
  readonly onSessionEnded?: () => void;
  readonly children: ComponentChildren;
};

const nothing = () => {};

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
      // A browser that keeps nothing (private windows of some, a full disk): the page says that it broke.
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
    <OfflineContext.Provider value={offline}>{children}</OfflineContext.Provider>
  );
};
