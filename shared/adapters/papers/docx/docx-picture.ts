import { ImageRun, Paragraph } from 'docx';
import { walkJpeg } from '../../files/walk-jpeg.ts';
import { pictureRoom } from '../layout.ts';

/** DOCX counts pixels of 96 to the inch. */
const pixels = (points: number): number => Math.round((points * 4) / 3);

/** A JPEG as large as its room takes it. */
export const pictureOf = (jpeg: Uint8Array): Paragraph => {
  const walked = walkJpeg(Buffer.from(jpeg));
  if (!walked.ok) throw new Error(`a picture is no JPEG: ${walked.refusal.code}`);
  const { width, height } = walked.value.size;
  const scale = Math.min(pictureRoom.width / width, pictureRoom.height / height);
  return new Paragraph({
    alignment: 'center',
    children: [
      new ImageRun({
        type: 'jpg',
        data: jpeg,
        transformation: { width: pixels(width * scale), height: pixels(height * scale) },
      }),
    ],
  });
};
