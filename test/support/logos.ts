import { createHash } from 'node:crypto';
import { onObjectCreated } from '#shared/application/dossier/examine-document.ts';
import type { World } from '#shared/application/ports.ts';
import { addLogo } from '#shared/application/programme/add-logo.ts';
import { adoptLogo } from '#shared/application/programme/adopt-logo.ts';
import { listLogos } from '#shared/application/programme/list-logos.ts';
import { withdrawLogo } from '#shared/application/programme/withdraw-logo.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { addLogoContract } from '#shared/contracts/programme/add-logo.ts';
import { listLogosContract } from '#shared/contracts/programme/list-logos.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { Logo } from '#shared/domain/programme/logo.ts';
import { answered } from './answered.ts';
import { askAs, monday, official } from './asks.ts';
import type { memoryFiles } from './memory-files.ts';
import { sampleProgrammeId } from './round-builder.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const params = { programmeId: sampleProgrammeId };

/** Logos of the sample programme as an official handles them. */
export const logosOf = (world: World, files: ReturnType<typeof memoryFiles>) => {
  const announce = (
    bytes: Uint8Array,
    { actor = official, kind = 'PNG' }: { readonly actor?: Actor; readonly kind?: Logo['kind'] } = {},
  ) =>
    runCommand(
      world,
      addLogo,
      askAs(actor, 'logo.manage', {
        ...{ params, query: {} },
        body: { kind, bytes: bytes.length, sha256: digest(bytes) },
      }),
    );
  const list = async (actor: Actor = official) =>
    answered(
      listLogosContract,
      await listLogos(world, askAs(actor, 'logo.read', { params, query: {}, body: undefined })),
    );
  /** Puts a file where an announced one is awaited, and has it examined. */
  const arrive = async (key: string, bytes: Uint8Array) => {
    files.put(key, bytes);
    return onObjectCreated(world, { key }, monday, 'test');
  };
  /** Announces a logo, brings it and has it examined. */
  const upload = async (bytes: Uint8Array, kind: Logo['kind'] = 'PNG') => {
    const { logo, upload: ticket } = answered(addLogoContract, await announce(bytes, { kind })).body;
    await arrive(ticket.fields.key ?? '', bytes);
    const found = (await list()).body.items.find(({ id }) => id === logo.id);
    if (found === undefined) throw new Error('the logo is not listed');
    return found;
  };
  const act =
    (useCase: typeof adoptLogo) =>
    async (
      logoId: string,
      {
        actor = official,
        reason = 'Lý do mẫu',
        ifVersion,
      }: { actor?: Actor; reason?: string; ifVersion?: number } = {},
    ) =>
      runCommand(
        world,
        useCase,
        askAs(
          actor,
          'logo.manage',
          { params: { ...params, logoId }, query: {}, body: { reason } },
          { ifVersion: ifVersion ?? (await list()).version },
        ),
      );
  return { announce, arrive, upload, list, adopt: act(adoptLogo), withdraw: act(withdrawLogo) };
};
