import { sha256 } from '#shared/kernel/hash.ts';
import { type Kept, keptThings } from '../torn/kept-things.ts';

/** Keeps one of the things in a folder, as its service does, and tells by its hash what is read of it: all of that was acknowledged. */
const [name = '', folder = ''] = process.argv.slice(2);
const thing = Object.entries<Kept>(keptThings).find(([of]) => of === name)?.[1];
if (thing === undefined) throw new Error(`nothing is kept as ${name}`);
await thing.write(folder);
process.stdout.write(sha256(await thing.read(folder)));
