import { openSealedDatabase } from '#infra/local/disk/sealed-database.ts';

/** How a name may get into a line of a log. */
export const wrappings = {
  'as it is': value => value,
  'letter and mark apart': value => value.normalize('NFD'),
  'in capitals': value => value.toUpperCase(),
  'escaped for an address': value => encodeURIComponent(value),
  'letter and mark apart, escaped': value => encodeURIComponent(value.normalize('NFD')),
  'as a form sends it': value => new URLSearchParams({ value }).toString(),
  'escaped for ASCII': value =>
    value.replace(/[^ -~]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'in base64': value => Buffer.from(`{"name":"${value}"}`).toString('base64'),
} as const satisfies Readonly<Record<string, (value: string) => string>>;

/** Plants a value in what every execution of a workflow engine's file was started with. */
export const stainExecutions = (file: string, value: string): void => {
  const database = openSealedDatabase(file, '');
  database.prepare('UPDATE executions SET inputJson = ?').run(JSON.stringify({ roundName: value }));
  database.close();
};
