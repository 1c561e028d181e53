import { PutObjectCommand, PutObjectTaggingCommand } from '@aws-sdk/client-s3';
import { examinePart } from '#functions/attachment-arrived/examine-part.ts';
import { readEnvironment } from '#functions/edge/environment.ts';
import { filesPart } from '#functions/edge/files-part.ts';
import { names } from '#infra/local/runtime/names.ts';
import { getDecision } from '#shared/application/council/get-decision.ts';
import { recordDecision } from '#shared/application/council/record-decision.ts';
import { onObjectCreated } from '#shared/application/dossier/examine-document.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { getDecisionContract } from '#shared/contracts/council/get-decision.ts';
import { recordDecisionContract } from '#shared/contracts/council/record-decision.ts';
import { addLogoContract } from '#shared/contracts/programme/add-logo.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs, monday } from '../../support/asks.ts';
import { signer } from '../../support/council-builder.ts';
import { makeLogo } from '../../support/files/make-logo.ts';
import { logosOf } from '../../support/logos.ts';
import { buildProgramme, sampleProgrammeId, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { requestCases } from '../support/requests/index.ts';
import type { Ground, Path } from './path.ts';

const announceLogo = async ({ world, files }: Ground, bytes: Uint8Array): Promise<string> => {
  await seed(world, [record('programme', sampleProgrammeId, buildProgramme())]);
  const { upload } = answered(addLogoContract, await logosOf(world, files).announce(bytes)).body;
  return upload.fields.key ?? '';
};

const put = async ({ account }: Ground, key: string, bytes: Uint8Array): Promise<void> => {
  const object = { Bucket: names.bucket, Key: key };
  await account.owner.send(new PutObjectCommand({ ...object, Body: bytes, ChecksumAlgorithm: 'SHA256' }));
  const Tagging = { TagSet: [{ Key: 'GuardDutyMalwareScanStatus', Value: 'NO_THREATS_FOUND' }] };
  await account.owner.send(new PutObjectTaggingCommand({ ...object, Tagging }));
};

const examine = ({ as }: Ground, key: string, scanner: 'guardduty' | 'signature') =>
  as('attachment-arrived', world => {
    const environment = readEnvironment({ ...process.env, TB_SCANNER: scanner });
    const own = { ...world, files: filesPart(environment), examine: examinePart(environment) };
    return onObjectCreated(own, { key }, monday, 'proof');
  });

/** With each scanner that a stage may have: the word of one is read from the version that came. */
const examineLogo =
  (scanner: 'guardduty' | 'signature'): Path =>
  async ground => {
    const bytes = await makeLogo();
    const key = await announceLogo(ground, bytes);
    const before = await examine(ground, key, scanner);
    await put(ground, key, bytes);
    const after = await examine(ground, key, scanner);
    if (`${before.outcome} ${after.outcome}` !== 'ignored clean')
      throw new Error(`the logo was ${before.outcome}, ${after.outcome}`);
  };

/** A decision is recorded with its file once that has come, and not before; the file is downloaded. */
const recordDecisionWithFile: Path = async ground => {
  const recording = requestCases.find(({ contract }) => contract === recordDecisionContract);
  if (recording === undefined) throw new Error('no decision is recorded');
  const { now, body } = await recording.prepare(ground);
  const fileKey = `decisions/${sampleRoundId}/mau.pdf`;
  const recordIt = () =>
    ground.as('council', world => {
      const input = recordDecisionContract.body.parse({ ...Object(body), fileKey });
      const ask = { params: { roundId: sampleRoundId }, query: {}, body: input };
      const own = { ...world, files: filesPart(readEnvironment(process.env)) };
      return runCommand(own, recordDecision, askAs(signer, 'decision.record', ask, { now }));
    });
  const before = codeOf(await recordIt());
  await put(ground, fileKey, new TextEncoder().encode('quyết định mẫu'));
  const recorded = codeOf(await recordIt());
  const params = getDecisionContract.params.parse({ roundId: sampleRoundId, sequence: '1' });
  const read = await ground.as('council', async world =>
    codeOf(
      await getDecision(
        world,
        askAs(signer, 'decision.read', { params, query: {}, body: undefined }, { now }),
      ),
    ),
  );
  const outcome = `${before} ${recorded} ${read}`;
  if (outcome !== 'request.invalid ok ok') throw new Error(`the decision: ${outcome}`);
};

/** Larger than a part, and it breaks off: what was sent is given up. */
const breakOffOutput: Path = async ({ as }) => {
  const chunks = async function* () {
    yield new Uint8Array(17 * 1024 * 1024);
    yield new Uint8Array(17 * 1024 * 1024);
    throw new Error('the maker broke off');
  };
  const breakOff = () =>
    as('make-outputs', () =>
      filesPart(readEnvironment(process.env))
        .writeStream({ key: 'outputs/mau.zip', contentType: 'application/zip', chunks: chunks() })
        .then(
          () => 'written',
          (error: unknown) => String(error),
        ),
    );
  // A busy computer may be slower than the client is patient.
  for (let tries = 0; tries < 10; tries += 1) if ((await breakOff()) === 'Error: the maker broke off') return;
  throw new Error('no output broke off');
};

/** What only some files bring about. */
export const filePaths: Readonly<Record<string, Path>> = {
  'a logo examined by our own scanner': examineLogo('signature'),
  'a logo examined by GuardDuty': examineLogo('guardduty'),
  'a decision with its file': recordDecisionWithFile,
  'an output that breaks off': breakOffOutput,
};
