import type { Weather } from './fake-server.ts';

/** Weather that a test changes, or that it gives request by request. */
export const sky = () => {
  let lasting: Weather = 'fine';
  let next: readonly Weather[] = [];
  return {
    now: (): Weather => {
      const [first, ...rest] = next;
      next = rest;
      return first ?? lasting;
    },
    lasts: (weather: Weather) => {
      lasting = weather;
    },
    goes: (...weather: readonly Weather[]) => {
      next = weather;
    },
  };
};
