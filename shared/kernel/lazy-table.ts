type Makers = Readonly<Record<string, () => unknown>>;
type Made<T extends Makers> = { readonly [K in keyof T]: ReturnType<T[K]> };

const once = (make: () => unknown): (() => unknown) => {
  let made: { readonly value: unknown } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * A table whose entries are made when they are first asked for, each once: in a bundle the module that an entry comes from is
 * evaluated then, and those of the others never (docs/decisions/0030).
 */
export const lazyTable = <T extends Makers>(makers: T): Made<T> =>
  // Each maker becomes the getter of its name; TypeScript cannot follow properties that are defined.
  Object.defineProperties(
    {} as Made<T>,
    Object.fromEntries(
      Object.entries(makers).map(([name, make]) => [name, { get: once(make), enumerable: true }]),
    ),
  );
