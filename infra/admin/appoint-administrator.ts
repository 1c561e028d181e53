import { parseArgs } from 'node:util';
import * as z from 'zod';
import { openWorld } from '#functions/edge/container.ts';
import { appointAdministrator } from '#shared/application/membership/appoint-administrator.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { membershipSchema } from '#shared/domain/access/membership.ts';
import { authoritySchema, isLocalityOf } from '#shared/domain/authority/levels.ts';

const usage = `Makes a person administrator of an authority; all other rights are then given through the API.

  npm run appoint-administrator -- --person SUB --name NAME --level TINH --locality 19 [--position TEXT] [--email MAIL]

SUB is the person's subject at the identity provider. AWS_REGION, TB_RECORDS_TABLE and TB_AUDIT_TABLE say where (outputs of
the data stack); credentials come the usual ways of the AWS SDK. Run again it changes nothing.`;

const argumentsSchema = z
  .strictObject({
    person: membershipSchema.shape.personId,
    name: membershipSchema.shape.name,
    position: membershipSchema.shape.position.default('Quản trị hệ thống'),
    email: z.email().max(254).optional(),
    ...authoritySchema.shape,
  })
  .refine(({ level, locality }) => isLocalityOf(level, locality), {
    path: ['locality'],
    error: 'not a code of this level',
  });

const option = { type: 'string' as const };

/** What the operator typed, checked. @throws Error that says what is wrong, with the usage. */
const readArguments = (argv: readonly string[]) => {
  const options = {
    person: option,
    name: option,
    position: option,
    email: option,
    level: option,
    locality: option,
  };
  try {
    return argumentsSchema.parse(parseArgs({ args: [...argv], options, strict: true }).values);
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? z.prettifyError(error)
        : error instanceof Error
          ? error.message
          : String(error);
    throw new Error(`${why}\n\n${usage}`, { cause: error });
  }
};

const appoint = async (argv: readonly string[]): Promise<string> => {
  const { person, name, position, email, level, locality } = readArguments(argv);
  const input = { personId: person, name, position, email: email ?? null, authority: { level, locality } };
  const result = await runCommand(
    openWorld()(),
    appointAdministrator,
    systemAsk('appoint-administrator', input, Date.now(), 'appoint-administrator'),
  );
  if (!result.ok) throw new Error(result.refusal.code);
  const { membershipId, appointed } = result.value.body;
  return appointed
    ? `${person} is now administrator of ${level} ${locality} (${membershipId}).`
    : `${person} was administrator of ${level} ${locality} already (${membershipId}); nothing changed.`;
};

try {
  console.log(await appoint(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
