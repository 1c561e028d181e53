import { openEngine } from '../support/place.ts';
import { drawHistories, shareOf } from './deal.ts';
import { liveEach } from './live-each.ts';
import { openStages } from './stages.ts';

/** Lives one share of the histories on an engine of its own, and sends to the one that asked how each went. */
const [many = 0, longest = 0, seed = 0, share = 0, shares = 1] = process.argv.slice(2).map(Number);
if (process.send === undefined) throw new Error('nobody asked: `live-apart.ts` does');
/** Resolves once it is sent; rejects once nobody listens any more, which ends the share. */
const say = (said: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(said, undefined, undefined, error => (error === null ? resolve() : reject(error)));
  });

const engine = await openEngine();
try {
  const dealt = shareOf(drawHistories(await openStages(engine), { many, longest, seed }), share, shares);
  const found = await liveEach(dealt, { tell: ({ trace: _, ...lived }) => void say({ lived }) });
  await say({ found });
} finally {
  await engine.close();
}
process.disconnect();
