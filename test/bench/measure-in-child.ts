import { measures } from './measures.ts';

/** Takes the measure that is named, in a process of its own, and sends its lines to the one that asked. */
const [wanted] = process.argv.slice(2);
const found = measures.find(({ name }) => name === wanted);
if (found === undefined) throw new Error(`there is no measure ${wanted}`);
if (process.send === undefined) throw new Error('nobody asked: `npm run bench -- --only NAME` does');
process.send(await found.measure(), () => process.disconnect());
