import { deleteDatabase } from './store/database.ts';

/** Takes away what this device keeps for a person, what was not sent included: ask first where something waits. */
export const forgetDevice = (person: string): Promise<void> => deleteDatabase(person);
