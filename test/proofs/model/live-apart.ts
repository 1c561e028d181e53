import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sha256 } from '#shared/kernel/hash.ts';
import { progressOf } from '../support/say-progress.ts';
import type { Drawn } from './deal.ts';
import type { Lived } from './live.ts';
import type { Tally } from './moves.ts';

/** What `live-in-child.ts` sends: of each history, and at last all that is wrong. */
type Said = { readonly lived: Omit<Lived, 'trace'> } | { readonly found: readonly string[] };

const addTo = (sum: Tally, more: Tally): void => {
  for (const [name, { made, moved }] of more) {
    const before = sum.get(name) ?? { made: 0, moved: 0 };
    sum.set(name, { made: before.made + made, moved: before.moved + moved });
  }
};

/**
 * Lives all histories that are drawn, shared out among processes, and sums up what they exercised. A process of its own takes two
 * thirds of the time that a test's sandbox takes; it makes no difference to a history which of them lives it.
 */
export const liveApart = async ({ many, longest, seed }: Drawn, shares: number) => {
  const [moves, requests]: readonly [Tally, Tally] = [new Map(), new Map()];
  const faults = new Map<string, number>();
  const granted = new Set<string>();
  const hashes: string[] = [];
  const progress = progressOf('model', many);
  let wrong = 0;
  const sum = ({ lived }: Extract<Said, { lived: unknown }>): void => {
    wrong += lived.found.length;
    progress(wrong);
    hashes.push(lived.hash);
    for (const id of lived.granted) granted.add(id);
    addTo(moves, lived.moves);
    addTo(requests, lived.requests);
    for (const [kind, times] of Object.entries(lived.faults))
      faults.set(kind, (faults.get(kind) ?? 0) + times);
  };
  const liveShare = async (share: number): Promise<readonly string[]> => {
    const child = fork(
      join(import.meta.dirname, 'live-in-child.ts'),
      [many, longest, seed, share, shares].map(String),
      {
        env: { ...process.env, NODE_OPTIONS: '' },
        execArgv: ['--disable-warning=ExperimentalWarning'],
        serialization: 'advanced',
      },
    );
    let found: readonly string[] | undefined;
    child.on('message', message => {
      const said = message as Said;
      if ('lived' in said) sum(said);
      else found = said.found;
    });
    const [code, signal] = await once(child, 'close');
    return found ?? [`share ${share} broke down: its process ended with ${code ?? signal}`];
  };
  const found = await Promise.all(Array.from({ length: shares }, (_, share) => liveShare(share)));
  return {
    found: found.flat(),
    ...{ moves, requests, granted, faults },
    lived: hashes.length,
    hash: sha256(hashes.sort().join()),
  };
};
