import { openWorld } from '../edge/container.ts';
import { readEnvironment } from '../edge/environment.ts';
import { authorise } from './authorise.ts';
import { openVerifier } from './verify-token.ts';

const world = openWorld();
let verify: ReturnType<typeof openVerifier> | undefined;

/** The gateway's authoriser: a signed-in person's JWT or a producer system's API token. */
export const handler = authorise(world, token => {
  verify ??= openVerifier(readEnvironment(process.env));
  return verify(token);
});
