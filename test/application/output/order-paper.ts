import { makerOf } from '#shared/application/output/makers/index.ts';
import { requestOutput } from '#shared/application/output/request-output.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { OutputFormat } from '#shared/domain/output/formats.ts';
import type { OutputKind } from '#shared/domain/output/output-kinds.ts';
import type { OutputSubject } from '#shared/domain/output/subjects.ts';
import { codeOf } from '../../support/answered.ts';
import { askAs } from '../../support/asks.ts';
import { paperWords } from '../../support/paper-words.ts';

type Order = {
  readonly what: OutputKind;
  readonly subject: OutputSubject;
  readonly format?: OutputFormat;
  readonly now: number;
};

/** What the one who orders a paper is told: `ok`, or the code of a refusal. */
export const ordered = async (
  world: World,
  actor: Actor,
  { what, subject, format = 'pdf', now }: Order,
): Promise<string> =>
  codeOf(
    await runCommand(
      world,
      requestOutput,
      askAs(actor, 'output.ask', { params: {}, query: {}, body: { what, subject, format } }, { now }),
    ),
  );

/** All that is written in what was ordered: of an archive paper by paper, each under its name. */
export const written = async (
  world: World,
  actor: Actor,
  { what, subject, format = 'pdf', now }: Order,
): Promise<string> => {
  const made = await makerOf(what).make(world, subject, { at: now, askedBy: actor.id, format });
  if (!made.ok) throw new Error(`${what} was refused: ${made.refusal.code}`);
  const { fileName, content } = made.value;
  const words = [fileName];
  if (content.type === 'paper') words.push(paperWords(content.paper));
  if (content.type === 'archive')
    for await (const entry of content.entries)
      words.push(entry.name, 'paper' in entry ? paperWords(entry.paper) : '');
  return words.join('\n');
};
