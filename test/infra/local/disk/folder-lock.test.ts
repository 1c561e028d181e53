import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { lockFolder } from '#infra/local/disk/folder-lock.ts';

test('a folder has one holder at a time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const lock = lockFolder(folder, 'data');

  expect(() => lockFolder(folder, 'data')).toThrow(`in use by process ${process.pid}`);
  lock.release();
  expect(() => lockFolder(folder, 'data').release()).not.toThrow();
});

test('a killed holder leaves the folder free', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const source = new URL('../../../../infra/local/disk/folder-lock.ts', import.meta.url);
  const script = `const { lockFolder } = await import(${JSON.stringify(source.href)});
    lockFolder(${JSON.stringify(folder)}, 'data'); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise(resolve => holder.once('exit', resolve));
  try {
    await new Promise(resolve => holder.stdout.once('data', resolve));
    expect(() => lockFolder(folder, 'data')).toThrow(`process ${holder.pid}`);
  } finally {
    holder.kill('SIGKILL');
  }
  await ended;

  expect(() => lockFolder(folder, 'data').release()).not.toThrow();
});
