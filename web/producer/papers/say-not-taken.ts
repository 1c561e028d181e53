import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { bytes } from '#web/format/numbers.ts';
import type { NotTaken } from '#web/offline/files/check-files.ts';
import { said } from '#web/text/said.ts';
import { t } from '../filing-text.ts';

const isType = (name: unknown): name is DocumentTypeCode => typeof name === 'string' && name in documentTypes;

/** One sentence a reason: which rule keeps the file out, and what to do instead. */
const sentences: Readonly<Record<NotTaken['code'], (refusal: NotTaken) => string>> = {
  'document.kind-not-allowed': ({ name, params }) =>
    t('papers.kind', { name, allowed: params.allowed ?? '' }),
  'document.too-large': ({ name, params }) =>
    t('papers.too-large', { name, size: bytes(Number(params.megabytes) * 1024 * 1024) }),
  'document.too-many': ({ name, params }) => t('papers.too-many', { name, maximum: params.maximum ?? '' }),
  'dossier.full': ({ name, params }) =>
    t('papers.full', { name, files: params.files ?? '', megabytes: params.megabytes ?? '' }),
  'document.duplicate': ({ name, params }) =>
    t('papers.duplicate', {
      name,
      type: isType(params.type) ? said(documentTypes[params.type]) : '',
    }),
  'device.full': ({ name }) => t('papers.no-room', { name }),
  'file.empty': ({ name }) => t('papers.empty', { name }),
  'file.kind-unknown': ({ name }) => t('papers.unknown', { name }),
};

/** Why a file was not taken, in words. */
export const sayNotTaken = (refusal: NotTaken): string => sentences[refusal.code](refusal);
