import { listSigningKeysContract } from '#shared/contracts/public/list-signing-keys.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';

type Keys = Answer<typeof listSigningKeysContract>['keys'];

const place = 'signing-keys';

/** Keys that this device was given before; public, so that anything may keep them. */
const kept = (): Keys | undefined => {
  try {
    const text = localStorage.getItem(place);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const keep = (keys: Keys): void => {
  try {
    localStorage.setItem(place, JSON.stringify(keys));
  } catch {
    // A device that keeps nothing asks again next time.
  }
};

/** The published keys: fresh where there is a line, else those that the device was given the last time. */
export const useSigningKeys = (): { readonly keys: Keys | undefined; readonly failed: Error | null } => {
  const read = useRead(listSigningKeysContract);
  const fresh = read.data?.body.keys;
  if (fresh !== undefined) keep(fresh);
  return { keys: fresh ?? kept(), failed: read.error };
};
