import { samplePeople } from '#infra/local/sample/people.ts';
import type { ApiClient } from '../../support/http/api-client.ts';
import { moments } from '../calendar.ts';
import { parts } from '../cast.ts';
import { disguisedFile, dossierFiles } from '../dossier-files.ts';
import { inParallel } from '../parallel.ts';
import type { Receipt, Stage } from '../stage.ts';
import { examined, uploadAll, uploadFile } from '../upload.ts';
import { clickTwice, confirmByCode, twoTabs } from './filing-mishaps.ts';
import type { Registered } from './register-producers.ts';

/** A submitted product, and who may answer for it. */
export type Filed = Registered & { readonly submissionId: string; readonly receiptCode: string };
export type Filing = {
  readonly filed: readonly Filed[];
  /** Filings that went up in parts, and files refused by content: the play insists on one of each. */
  readonly inParts: number;
  readonly refusedFiles: number;
};

type Submitted = { readonly receiptCode: string; readonly receipt: Receipt; readonly state: string };

const draft = async (stage: Stage, roundId: string, { product, productId, client }: Registered) => {
  const body = { productId, group: product.group, note: 'Hồ sơ mẫu' };
  const path = `/v1/rounds/${roundId}/submissions`;
  if (product.index === parts.alike) return clickTwice(client, path, body);
  if (product.index !== parts.assisted) return (await client.post<{ id: string }>(path, body)).body.id;
  const officer = await stage.as(samplePeople.communeOfficer.sub);
  const answer = await officer.post<{ id: string }>(`/v1/rounds/${roundId}/assisted-submissions`, {
    ...body,
    producerName: `Chủ cơ sở Mẫu ${product.establishment.index + 1}`,
  });
  return answer.body.id;
};

/** A file whose content is not what its name says must be refused, and must not stand in the way. */
const sendDisguised = async (client: ApiClient, submissionId: string): Promise<number> => {
  const { id } = await uploadFile(client, submissionId, disguisedFile());
  const document = (await examined(client, submissionId)).find(other => other.id === id);
  if (document?.state !== 'refused')
    throw new Error(`a web page named .jpg was ${document?.state ?? 'lost'}`);
  return 1;
};

const mustBeComplete = async (client: ApiClient, submissionId: string): Promise<void> => {
  const { body } = await client.get<{ missing: readonly unknown[] }>(
    `/v1/submissions/${submissionId}/missing`,
  );
  if (body.missing.length > 0) throw new Error(`still missing: ${JSON.stringify(body.missing)}`);
};

const fileOne = async (stage: Stage, roundId: string, registered: Registered) => {
  const { product } = registered;
  const isAssisted = product.index === parts.assisted;
  const client = isAssisted ? await stage.as(samplePeople.communeOfficer.sub) : registered.client;
  const submissionId = await draft(stage, roundId, registered);
  if (product.index === parts.troubled) await twoTabs(client, submissionId);
  const refusedFiles =
    product.index === stage.scale.elsewhere ? await sendDisguised(client, submissionId) : 0;
  const methods = await uploadAll(client, submissionId, await dossierFiles(product), refusedFiles);
  if (isAssisted) await confirmByCode(stage, client, submissionId, product.establishment.phone);
  await mustBeComplete(client, submissionId);
  const { body } = await client.post<Submitted>(`/v1/submissions/${submissionId}/submission`, {
    declaration: { accepted: true, name: `Chủ cơ sở Mẫu ${product.establishment.index + 1}` },
  });
  stage.receipts.push(body.receipt);
  return {
    filed: { ...registered, submissionId, receiptCode: body.receiptCode },
    inParts: methods.filter(method => method === 'parts').length,
    refusedFiles,
  };
};

/** Producers file their dossiers, several at once, with the mishaps that such days bring. */
export const fileDossiers = (
  stage: Stage,
  roundId: string,
  products: readonly Registered[],
): Promise<Filing> =>
  stage.progress.act(
    { vi: 'Nộp hồ sơ, tải giấy tờ và ảnh', en: 'dossiers filed, papers and photos uploaded' },
    products.length,
    async bar => {
      await stage.at(moments.filing);
      const filings = await inParallel(products, 4, async registered => {
        const filing = await fileOne(stage, roundId, registered);
        bar.step();
        return filing;
      });
      return {
        filed: filings.map(({ filed }) => filed),
        inParts: filings.reduce((sum, { inParts }) => sum + inParts, 0),
        refusedFiles: filings.reduce((sum, { refusedFiles }) => sum + refusedFiles, 0),
      };
    },
  );
