/**
 * Settings of an SDK client under Jest: a connection for each call. An idle one that the engine closes just as it is used
 * again breaks with an error of Node's realm, which Jest's realm does not know as an Error: the SDK then loses its code and
 * neither retries it nor can anyone tell what it was. Outside Jest the SDK retries it.
 */
export const freshConnections = { requestHandler: { httpAgent: { keepAlive: false } } } as const;
