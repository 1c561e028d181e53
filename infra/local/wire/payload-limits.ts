import { awsLimits } from '../aws-limits.ts';

/** As Lambda refuses an event; the gateway answers 413. */
export class EventTooLargeError extends Error {
  override readonly name = 'RequestEntityTooLargeException';
}

/** As Lambda fails a function that returned too much; its caller sees a failed call. */
class AnswerTooLargeError extends Error {
  override readonly name = 'Function.ResponseSizeTooLarge';
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? 'null');

/** Holds calls of functions to what Lambda carries in and out of one, counted as JSON: Base64 and escapes included. */
export const withinPayloadLimits =
  <Rest extends readonly unknown[]>(
    invoke: (name: string, event: unknown, ...rest: Rest) => Promise<unknown>,
  ) =>
  async (name: string, event: unknown, ...rest: Rest): Promise<unknown> => {
    const [most, mostBack] = [awsLimits.invocationEvent.figure, awsLimits.invocationAnswer.figure];
    if (bytesOf(event) > most)
      throw new EventTooLargeError(
        `Request must be smaller than ${most} bytes for the InvokeFunction operation`,
      );
    const result = await invoke(name, event, ...rest);
    if (bytesOf(result) > mostBack)
      throw new AnswerTooLargeError(
        `Response payload size exceeded maximum allowed payload size (${mostBack} bytes).`,
      );
    return result;
  };
