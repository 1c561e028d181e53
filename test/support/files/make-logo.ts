import sharp from 'sharp';
import { makePreview } from '#shared/adapters/files/make-preview.ts';

/** A drawn logo of three colours on a clear ground, which says that it is a sample. */
export const makeLogo = (
  options: { readonly width?: number; readonly height?: number; readonly colour?: string } = {},
): Promise<Buffer> => {
  const { width = 600, height = 480, colour = '#1f6f43' } = options;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 480" width="${width}" height="${height}" preserveAspectRatio="none">
    <circle cx="300" cy="190" r="180" fill="${colour}"/>
    <path d="M300 70 C380 150 380 240 300 310 C220 240 220 150 300 70" fill="#f2c230"/>
    <text x="300" y="450" font-family="sans-serif" font-size="72" font-weight="bold" text-anchor="middle" fill="#a31515">LOGO MẪU</text></svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
};

/** The picture of it that papers print, as the examiner makes it. */
export const makeLogoPicture = async (...drawn: Parameters<typeof makeLogo>): Promise<Uint8Array> => {
  const preview = await makePreview(await makeLogo(...drawn), 'PNG');
  if (!preview.ok) throw new Error(preview.refusal.code);
  return preview.value.bytes;
};
