import type { FunctionName } from '#functions/catalog.ts';
import type { World } from '#shared/application/ports.ts';
import { type memoryFiles, memoryFiles as openFiles } from '../../support/memory-files.ts';
import type { Engine, Place } from '../support/place.ts';
import { openProcess } from '../support/process.ts';
import { seedStaff } from '../support/requests/people.ts';
import type { Account } from './open-account.ts';

/** Where a path is gone: a place of its own with the people of the sample authority, and its world before anything is done. */
export type Ground = {
  readonly place: Place;
  readonly files: ReturnType<typeof memoryFiles>;
  readonly world: World;
  readonly engine: Engine;
  readonly account: Account;
  /** Does something as a function does it. */
  readonly as: <T>(name: FunctionName, work: (world: World) => Promise<T>) => Promise<T>;
};

/** One way that functions go; it throws where it did not come to its end. */
export type Path = (ground: Ground) => Promise<unknown>;

export const goPath = async (account: Account, engine: Engine, path: Path): Promise<void> => {
  const place = await engine.newPlace();
  const files = openFiles();
  const world = openProcess(place, files, { row: 'before' });
  await seedStaff(world);
  let row = 0;
  const as: Ground['as'] = (name, work) => {
    row += 1;
    return account.as(name, { place, files, row: `path ${row}` }, work);
  };
  await path({ place, files, world, engine, account, as });
};
