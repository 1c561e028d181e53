import { jest } from '@jest/globals';

/** Holds what is written to this process's output instead of showing it: what a function logs, as the log service gets it. */
export const hearOutput = () => {
  const lines: string[] = [];
  const hold = (stream: NodeJS.WriteStream) =>
    jest.spyOn(stream, 'write').mockImplementation(chunk => {
      lines.push(String(chunk));
      return true;
    });
  const held = [hold(process.stdout), hold(process.stderr)];
  return {
    lines,
    end: () => {
      for (const one of held) one.mockRestore();
    },
  };
};
