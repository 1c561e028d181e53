import { createRequire } from 'node:module';

/**
 * Path of the embedded DynamoDB engine (dynoxide, one static binary from npm). Throws, naming the way out, on a
 * platform for which the package has no binary.
 */
export const findEngineBinary = (): string => {
  const require = createRequire(import.meta.url);
  try {
    return require.resolve('@dynoxide/linux-x64/dynoxide');
  } catch (error) {
    throw new Error(
      `The embedded DynamoDB engine is not installed for ${process.platform}-${process.arch}: ` +
        'run on linux-x64, or set AWS_ENDPOINT_URL_DYNAMODB to another DynamoDB endpoint (for example DynamoDB Local).',
      { cause: error },
    );
  }
};
