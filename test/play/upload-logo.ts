import { createHash } from 'node:crypto';
import { makeLogo } from '../support/files/make-logo.ts';
import type { ApiClient } from '../support/http/api-client.ts';
import { until } from './until.ts';
import { postForm } from './upload.ts';

type Logo = { readonly id: string; readonly state: string };
type Added = {
  readonly logo: Logo;
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
};

/** A drawn sample logo is uploaded, examined and put into force. */
export const uploadLogo = async (official: ApiClient, programmeId: string): Promise<void> => {
  const path = `/v1/programmes/${programmeId}/logos`;
  const bytes = await makeLogo();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { body } = await official.post<Added>(path, { kind: 'PNG', bytes: bytes.length, sha256 });
  await postForm(body.upload, bytes, 'logo-mau.png');
  const etag = await until('the examination of the logo', async () => {
    const { body: logos, etag } = await official.get<{ items: readonly Logo[] }>(path);
    const found = logos.items.find(({ id }) => id === body.logo.id);
    if (found?.state === 'refused') throw new Error('the sample logo was refused');
    return found?.state === 'clean' ? etag : undefined;
  });
  await official.post(`${path}/${body.logo.id}/adoption`, { reason: 'Biểu trưng mẫu' }, { etag });
};
