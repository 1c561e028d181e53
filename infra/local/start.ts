import { existsSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { functionsBuild } from '../build/build-functions.ts';
import { webBuild } from '../build/build-web.ts';
import { buildIfStale, isThere } from '../build/stale.ts';
import { captureFunctionLogs } from './wire/capture-function-logs.ts';
import { openLogFile } from './wire/log-file.ts';
import { printWelcome } from './wire/welcome.ts';

// Most of a start is compiling: what the last one compiled is kept beside the builds.
enableCompileCache(join(import.meta.dirname, '../../dist/compiled'));

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(import.meta.dirname, '../../.local') },
    port: { type: 'string', default: '4180' },
    'object-port': { type: 'string' },
    /** Without sample people's appointments and round: for tests and plays that make their own. */
    empty: { type: 'boolean', default: false },
    /** Calls that a function's role on AWS does not allow are refused. */
    'enforce-iam': { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});

const port = Number(values.port);
const objectPort = values['object-port'] === undefined ? port + 1 : Number(values['object-port']);
const say = values.quiet ? () => undefined : (text: string) => console.log(text);

const started = performance.now();
say('Tiêu Biểu đang khởi động · starting');
const functionsBuilt = await buildIfStale(functionsBuild);
const siteBuilt = await buildIfStale(webBuild).catch(error => {
  // Who is in the middle of changing a page goes on with the API and the pages that were.
  if (!isThere(webBuild)) throw error;
  const why = error instanceof Error ? error.message : error;
  console.error(
    'Không dựng được trang mới, dùng bản cũ · the site cannot be built, the old one is served:',
    why,
  );
  return false;
});
say(`  1/3 functions ${functionsBuilt ? 'built' : 'are built'}, site ${siteBuilt ? 'built' : 'is there'}`);

// After the build: the runtime reads what it made.
const { openRuntime } = await import('./runtime/open-runtime.ts');
const first = !existsSync(join(values.folder, 'dynamodb'));
const log = openLogFile(values.folder);
const functionLogBytes = captureFunctionLogs(log);

const explain = (error: unknown): never => {
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (text.includes('is in use by process'))
    console.error(`Tiêu Biểu đã chạy với dữ liệu này · already running on this data: ${text}`);
  else if (code === 'EADDRINUSE')
    console.error(
      `Cổng ${port} hoặc ${objectPort} đang được dùng · port ${port} or ${objectPort} is taken; try: npm start -- --port ${port + 100}`,
    );
  else console.error(error);
  process.exit(1);
};

const runtime = await openRuntime({
  folder: values.folder,
  port,
  objectPort,
  log,
  functionLogBytes,
  enforceIam: values['enforce-iam'],
}).catch(explain);
say(`  2/3 services and functions run (data in ${values.folder})`);

if (!values.empty) {
  const { makeSample } = await import('./sample/make-sample.ts');
  const made = await makeSample({
    folder: values.folder,
    url: runtime.url,
    services: runtime.services,
  }).catch(explain);
  say(made ? '  3/3 sample programme, people and an open round made' : '  3/3 sample data is there');
}
say(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s${first ? ' (first start)' : ''}`);
if (!values.quiet) printWelcome(runtime.url);
process.send?.({ ready: true, url: runtime.url });
// A process that is killed keeps nothing of what it compiled.
flushCompileCache();
// Who looks at the product should not wait for functions to load; tests and plays load what they call.
if (!values.empty) void runtime.services.functions.warm();

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  say('Đang dừng · stopping');
  await runtime.stop();
  process.exit(0);
};
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
