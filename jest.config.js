/** Jest runs ES modules as they are; swc only strips types (tsc checks them in `npm run check`). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/(dist|cdk\\.out|\\.local|\\.play)/'],
  workerIdleMemoryLimit: '1GB',
  randomize: true,
  // A bound against hanging, not a measure of speed: the suites share two cores.
  testTimeout: 60_000,
};
