import { outputFormats } from '#shared/domain/output/formats.ts';
import type { Output } from '#shared/domain/output/output.ts';
import { begun, failed, made, maxAttempts } from '#shared/domain/output/progress-of-output.ts';
import { millis } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { World } from '../ports.ts';
import { runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';
import { makerOf } from './makers/index.ts';
import { writeContent } from './write-content.ts';

type Step = {
  readonly id: string;
  readonly action: string;
  readonly next: (output: Output) => Output | undefined;
};

/** Moves one output on, where there is somewhere to go from how it stands. */
const moveOn: Command<Step, Output | null> = async (world, ask) => {
  const { id, action, next } = ask.input;
  const before = await world.records.find('output', id);
  const after = before && next(before.body);
  if (before === undefined || after === undefined) return ok({ changes: [], answer: () => ({ body: null }) });
  return ok({ changes: [{ kind: 'output', id, before, after, action }], answer: () => ({ body: after }) });
};

/** As long as it is being made: what a slower or earlier attempt did first is left alone. */
const whileMaking =
  (change: (output: Output) => Output) =>
  (output: Output): Output | undefined =>
    output.state === 'making' ? change(output) : undefined;

/** The file is written before the record says so: a crash in between writes it once more, as another version. */
const writeFile = async (
  world: World,
  output: Output,
  progress: (done: number, of: number) => Promise<void>,
): Promise<NonNullable<Output['file']> | string> => {
  const { id, what, subject, format, askedBy, askedAt } = output;
  const at = millis(askedAt);
  const named = await makerOf(what).make(world, subject, { at, askedBy, format });
  if (!named.ok) return named.refusal.code;
  const { fileName, content } = named.value;
  const key = `outputs/${id}.${format}`;
  const written = await world.files.writeStream({
    key,
    contentType: outputFormats[format].mime,
    chunks: writeContent(world, content, { format, facts: { id, at }, progress }),
  });
  return { key, ...written, fileName: `${fileName}.${format}` };
};

/** About twenty notes of progress, however many parts there are. */
const isTold = (done: number, of: number): boolean => done % Math.max(1, Math.ceil(of / 20)) === 0;

/**
 * Makes one output that was asked for. At least once: every step looks at the record first. An attempt that ends without a
 * word (no memory, no time) was counted when it began, so that the last of them ends in a failure that a person sees.
 * @returns 'again' when it failed and should be tried again, else 'settled'
 */
export const makeOutput = async (
  world: World,
  id: string,
  seen: { readonly at: number | undefined; readonly requestId: string },
): Promise<{ readonly outcome: 'settled' | 'again'; readonly error?: unknown }> => {
  const asked = await world.records.find('output', id);
  if (asked === undefined) return { outcome: 'settled' };
  const at = seen.at ?? millis(asked.body.askedAt);
  const move = async (action: string, next: Step['next']): Promise<Output | null> => {
    const ask = systemAsk('make-outputs', { id, action, next }, at, seen.requestId);
    const result = await runCommand(world, moveOn, ask);
    if (!result.ok) throw new Error(`making an output was refused: ${result.refusal.code}`);
    return result.value.body;
  };
  const fail = (code: string) =>
    move(
      'output.fail',
      whileMaking(output => failed(output, code)),
    );
  const output = await move('output.begin', begun);
  if (output === null) {
    await fail('output.fault');
    return { outcome: 'settled' };
  }
  try {
    const file = await writeFile(world, output, async (done, of) => {
      if (isTold(done, of))
        await move(
          'output.progress',
          whileMaking(making => ({ ...making, progress: { done, of } })),
        );
    });
    await (typeof file === 'string'
      ? fail(file)
      : move(
          'output.make',
          whileMaking(making => made(making, file)),
        ));
    return { outcome: 'settled' };
  } catch (error) {
    if (output.attempts < maxAttempts) return { outcome: 'again', error };
    await fail('output.fault');
    return { outcome: 'settled', error };
  }
};
