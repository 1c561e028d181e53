import type { Action } from '#shared/domain/access/permissions.ts';
import type { Output } from '#shared/domain/output/output.ts';
import type { OutputKindEntry } from '#shared/domain/output/output-kind.ts';
import { outputKinds } from '#shared/domain/output/output-kinds.ts';
import { outputSubjects } from '#shared/domain/output/subjects.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { findSubject } from './subjects.ts';

/** An ask that holds the right of the kind of output and the route's own, both against what is found. */
const ofBoth = (ask: Ask<unknown>, action: Action): Ask<unknown> => ({
  ...ask,
  allow: resource => {
    const may = ask.allow(resource, action);
    return may.ok ? ask.allow(resource) : may;
  },
});

/**
 * Asks the right that the kind of output takes, of its subject as it stands now. The subject must be of the kind's own sort;
 * its version is nobody's question here.
 */
export const allowOutput = async (
  world: World,
  ask: Ask<unknown>,
  { what, subject, askedBy }: Pick<Output, 'what' | 'subject' | 'askedBy'>,
): Promise<Result<unknown>> => {
  const kind: OutputKindEntry = outputKinds[what];
  const parsed = outputSubjects[kind.subject].safeParse(subject);
  if (!parsed.success)
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/subject', code: 'output.other-subject' }],
    });
  if (kind.personal === true && askedBy !== ask.actor.id) return fail('resource.not-found');
  const find = findSubject[kind.subject] as (typeof findSubject)['round'];
  return find(world, ofBoth({ ...ask, ifVersion: undefined }, kind.action), parsed.data as never);
};

/** The output of the path, for whoever has the right over what it is about; absent and forbidden are refused alike. */
export const findOutput = async (
  world: World,
  ask: Ask<{ readonly params: { readonly outputId: string } }>,
): Promise<Result<Stored<'output'>>> => {
  const found = await world.records.find('output', ask.input.params.outputId);
  if (found === undefined) return fail('resource.not-found');
  const allowed = await allowOutput(world, ask, found.body);
  return allowed.ok ? ok(found) : allowed;
};
