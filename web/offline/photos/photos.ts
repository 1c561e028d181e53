import { hasMetadata } from './jpeg.ts';
import { type JpegPage, readJpegPage, writePdf } from './write-pdf.ts';

export type PreparedPhoto = {
  /** As it will be sent: JPEG, or the photograph as it was. */
  readonly blob: Blob;
  /** A small picture of it; null where this browser cannot read the photograph. */
  readonly picture: Blob | null;
  readonly width: number | null;
  readonly height: number | null;
};

/** Enough for a print of 10 x 15 cm at 300 dpi and for an A4 page at 200 dpi. */
const longSide = 2400;
const quality = 0.82;
const pictureSide = 192;
/** A PNG up to this size is a drawing or a screen, which JPEG would only blur. */
const smallPng = 1_000_000;

type Turns = 0 | 1 | 2 | 3;

/** Draws an image no larger than `side`, turned clockwise by quarters, on white. */
const draw = (image: ImageBitmap, side: number, turns: Turns): HTMLCanvasElement => {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = turns % 2 === 1 ? [height, width] : [width, height];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws nothing');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(image, -width / 2, -height / 2, width, height);
  return canvas;
};

/** Null where the browser has no memory left for it. */
const toJpeg = (canvas: HTMLCanvasElement, at: number): Promise<Blob | null> =>
  new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', at));

const open = async (blob: Blob): Promise<ImageBitmap | null> => {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch (error) {
    // What the browser cannot read (HEIC on most) is sent as it is; the server examines it.
    if (error instanceof DOMException) return null;
    throw error;
  }
};

const mayStay = async (blob: Blob, { width, height }: ImageBitmap): Promise<boolean> => {
  if (Math.max(width, height) > longSide) return false;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  return isJpeg ? !hasMetadata(bytes) : blob.size <= smallPng;
};

/**
 * A photograph ready to be sent: upright as the camera held it, turned by quarters where asked, at most 2400 pixels long, without
 * what cameras write into it (place, time, device). One that is small and bare already stays as it is.
 */
export const preparePhoto = async (
  blob: Blob,
  { turns = 0 }: { readonly turns?: Turns } = {},
): Promise<PreparedPhoto> => {
  const image = await open(blob);
  if (image === null) return { blob, picture: null, width: null, height: null };
  try {
    const picture = await toJpeg(draw(image, pictureSide, turns), 0.7);
    const { width, height } = image;
    if (turns === 0 && (await mayStay(blob, image))) return { blob, picture, width, height };
    const canvas = draw(image, longSide, turns);
    const jpeg = await toJpeg(canvas, quality);
    // A phone that runs out of memory for the large picture sends the photograph as it was.
    return { blob: jpeg ?? blob, picture, width: canvas.width, height: canvas.height };
  } finally {
    image.close();
  }
};

const pageOf = async (blob: Blob): Promise<JpegPage> => {
  const known = readJpegPage(new Uint8Array(await blob.arrayBuffer()));
  if (known !== null) return known;
  const image = await open(blob);
  if (image === null) throw new UnreadablePhotoError();
  const jpeg = await toJpeg(draw(image, longSide, 0), quality);
  image.close();
  const page = jpeg === null ? null : readJpegPage(new Uint8Array(await jpeg.arrayBuffer()));
  if (page === null) throw new UnreadablePhotoError();
  return page;
};

/** A page that this browser cannot read, such as HEIC: it has to be photographed as JPEG, or sent by itself. */
export class UnreadablePhotoError extends Error {
  override readonly name = 'UnreadablePhotoError';
}

/**
 * Binds photographed pages into one PDF of A4 pages, in the given order. Prepare and turn each with `preparePhoto` before.
 * @throws UnreadablePhotoError
 */
export const joinPages = async (pages: readonly Blob[], name: string): Promise<File> => {
  const read: JpegPage[] = [];
  for (const page of pages) read.push(await pageOf(page));
  return new File([writePdf(read)], `${name}.pdf`, { type: 'application/pdf' });
};
