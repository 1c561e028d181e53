import { useOffline } from '#web/offline/hooks.ts';
import { useOnline } from '#web/ui/use-online.ts';

/** Whether the server can be reached: a device may believe that it has a line while nothing gets through. */
export const useLine = (): boolean => {
  const online = useOnline();
  const { offline } = useOffline();
  return online && offline.line() !== 'down';
};
