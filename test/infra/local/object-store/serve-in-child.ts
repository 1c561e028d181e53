import { oneKey } from '#infra/local/object-store/authenticate.ts';
import { listen } from '#infra/local/object-store/listen.ts';
import { openObjectStore } from '#infra/local/object-store/object-store.ts';
import { bucket, credentials, defined, startOfTime } from './fixture.ts';

/** A store in a process of its own, to be killed: prints its port and delivers no events. */
const store = openObjectStore({
  folder: defined(process.argv[2]),
  buckets: [bucket],
  now: () => startOfTime,
  secretOf: oneKey(credentials),
  onObjectCreated: async () => {},
});
console.log((await listen(store, 0)).port);
