import { readFileSync, rmSync } from 'node:fs';
import { errorCode } from '../disk/error-code.ts';
import { readFileIfPresent } from '../disk/read-file-if-present.ts';
import { writeFileAtomically } from '../disk/write-file-atomically.ts';

const pollMilliseconds = 10;
const killDeadlineMilliseconds = 5_000;

/** The words of a running process's command line (Linux), empty once it has gone or is only waiting to be reaped. */
const commandLine = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ESRCH') return [];
    throw error;
  }
};

const isOurEngine = (pid: number, binary: string, databaseFile: string): boolean => {
  const words = commandLine(pid);
  return words[0] === binary && words.includes(databaseFile);
};

/** Records which process serves the folder, for the next start. */
export const recordPid = (pidFile: string, pid: number): void => writeFileAtomically(pidFile, `${pid}\n`);

export const forgetPid = (pidFile: string): void => rmSync(pidFile, { force: true });

/**
 * Ends an engine that a killed parent left behind, and answers its process id. Only a process whose command line is our
 * binary with our database file is touched: a process id may have been given to somebody else since.
 */
export const endOrphan = async (
  pidFile: string,
  binary: string,
  databaseFile: string,
): Promise<number | undefined> => {
  const pid = Number(readFileIfPresent(pidFile)?.trim());
  if (!Number.isSafeInteger(pid) || pid <= 1 || !isOurEngine(pid, binary, databaseFile)) return undefined;
  process.kill(pid, 'SIGKILL');
  for (let waited = 0; isOurEngine(pid, binary, databaseFile); waited += pollMilliseconds) {
    if (waited > killDeadlineMilliseconds)
      throw new Error(`the orphaned DynamoDB engine ${pid} does not end`);
    await new Promise(resolve => setTimeout(resolve, pollMilliseconds));
  }
  return pid;
};
