import { upload } from '#web/offline/files/uploader.ts';

/** Sends a file by the form that a ticket gave; says whether the store took it. */
export const sendByTicket = async (
  { url, fields }: { readonly url: string; readonly fields: Readonly<Record<string, string>> },
  file: File,
  onPercent: (percent: number) => void,
): Promise<boolean> => {
  const arrival = await upload({
    method: 'POST',
    ...{ url, fields, blob: file, name: file.name },
    onProgress: sent => onPercent(Math.min(100, Math.round((sent / file.size) * 100))),
    signal: AbortSignal.timeout(600_000),
  });
  return arrival === 'arrived';
};
