const listeners = new Set<() => void>();

/** Calls back whenever the server has answered, whatever it said: then there is a line, whatever the device believes. */
export const onAnswer = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const tellAnswer = (): void => {
  for (const listener of [...listeners]) listener();
};
