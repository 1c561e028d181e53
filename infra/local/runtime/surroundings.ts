import { AsyncLocalStorage } from 'node:async_hooks';

type Variables = NodeJS.ProcessEnv;

const running = new AsyncLocalStorage<Variables>();

/**
 * On Lambda each function is a process with an environment of its own. Here all share one process: while a function runs,
 * and in all that it set off, `process.env` is its own; to everyone else it is the process's.
 */
const partEnvironments = (): void => {
  const own = process.env;
  Object.defineProperty(process, 'env', {
    configurable: true,
    enumerable: true,
    get: () => running.getStore() ?? own,
  });
};

let parted = false;

/** Runs `work` in the surroundings of one function. */
export const within = <T>(variables: Variables, work: () => T): T => {
  if (!parted) partEnvironments();
  parted = true;
  return running.run(variables, work);
};
