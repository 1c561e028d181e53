/** As an SDK fails: what it says, what hangs on it and what caused it quote what it was given. */
export const stainedFault = (given: unknown, name = 'SdkFault'): Error => {
  const quoted = JSON.stringify(given, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  const cause = new SyntaxError(`Unexpected token, "${quoted}" is not JSON`);
  const fault = new Error(`could not be written: ${quoted}\n    at ${quoted}`, { cause });
  fault.name = name;
  return Object.assign(fault, {
    CancellationReasons: [{ Item: given }],
    issues: [{ input: quoted }],
    code: quoted,
  });
};
