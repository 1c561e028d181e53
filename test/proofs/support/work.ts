import type { World } from '#shared/application/ports.ts';
import { memoryFiles } from '#test/support/memory-files.ts';
import { brokenBefore, checkInvariants } from './check-invariants.ts';
import { countedOf } from './counted.ts';
import { noteCalls, type Point, strikeAt } from './fate.ts';
import type { Contents, Engine } from './place.ts';
import { openProcess, type Planted } from './process.ts';
import { seedStaff } from './requests/people.ts';
import type { Stage } from './requests/request.ts';

/** Work that an event brings, as often as it pleases: how to come to where it is to be done, and the doing. */
export type Work = {
  readonly name: string;
  readonly prepare: (stage: Stage) => Promise<(world: World) => Promise<unknown>>;
  /** Of what it leaves, the lines that count its tries: there may be as many as there were tries. */
  readonly countsTries?: RegExp;
};

const textOf = (lines: readonly string[]): string => lines.join('\n');

/** The work before it is done, what it leaves when nothing befalls it, and the calls that it makes. */
export const watchWork = async (
  engine: Engine,
  { name, prepare, countsTries }: Work,
  planted: Planted = {},
) => {
  const place = await engine.newPlace();
  const files = memoryFiles();
  const world = openProcess(place, files, { row: 'before' });
  await seedStaff(world);
  const work = await prepare({ world, files });
  const before = await place.contents();
  const restoreFiles = files.remember();
  const broken = await brokenBefore(before);
  const run = (more: Parameters<typeof openProcess>[2] = {}): Promise<unknown> =>
    work(openProcess(place, files, { ...more, ...planted }));
  const left = (contents: Contents): readonly string[] =>
    countedOf(contents).filter(line => countsTries?.test(line) !== true);
  const { meet, calls } = noteCalls();
  await run({ meet });
  const once = left(await place.contents());
  await place.restore(before);
  restoreFiles();

  /** What is not as after one undisturbed run; everything is put back. */
  const find = async (how: string): Promise<readonly string[]> => {
    const contents = await place.contents();
    const counted = left(contents);
    const found = (await checkInvariants(contents)).filter(finding => !broken.has(finding));
    if (textOf(counted) !== textOf(once))
      found.push(
        `left ${counted.length} things instead of ${once.length}: ${counted.filter(line => !once.includes(line)).join(', ')}`,
      );
    await place.restore(before, contents);
    restoreFiles();
    return found.map(what => `${name}, ${how}: ${what}`);
  };
  return {
    ...{ name, calls },
    /** So many copies of the event: the first, and the others at once after it. */
    repeat: async (copies: number): Promise<readonly string[]> => {
      await run();
      // A copy that comes too late may be refused: what counts is what stands.
      await Promise.allSettled(Array.from({ length: copies - 1 }, (_, copy) => run({ row: `copy ${copy}` })));
      return find(`${copies} copies`);
    },
    /** Dies at a point, and is brought again. */
    strike: async (point: Point): Promise<readonly string[]> => {
      const struck = strikeAt(point);
      await Promise.race([run({ meet: struck.meet }).catch(() => undefined), struck.died]);
      await struck.settle();
      await run();
      return find(`${point.fate} ${point.name} (call ${point.call})`);
    },
  };
};
