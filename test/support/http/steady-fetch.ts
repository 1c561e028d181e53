import { setTimeout as pause } from 'node:timers/promises';
import { isConnectionDropped } from './connection-dropped.ts';

const tries = 5;

/**
 * `fetch` that sends again when the line drops, as it does when a server closes an idle connection just as it is used
 * again. For calls that may be repeated without harm.
 */
export const steadyFetch = async (url: string, init: RequestInit): Promise<Response> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetch(url, init);
    } catch (error) {
      if (attempt === tries || !isConnectionDropped(error)) throw error;
      await pause(50 * attempt);
    }
  }
};
