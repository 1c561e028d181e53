import { bareError } from './bare-error.ts';

/**
 * A handler whose faults leave it bare: what it throws is written down by others, the runtime's log and the history of the
 * workflow's execution. Its kind stays, since retries go by it.
 */
export const bareFaults =
  <Event, Answer>(handler: (event: Event) => Promise<Answer>) =>
  async (event: Event): Promise<Answer> => {
    try {
      return await handler(event);
    } catch (error) {
      throw bareError(error);
    }
  };
