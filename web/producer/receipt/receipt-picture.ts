import { create } from 'qrcode';
import { t } from '../filing-text.ts';
import type { ReceiptFacts } from './receipt-facts.ts';

const width = 1080;
const margin = 64;
const line = 44;
const font = (size: number, weight = 400) => `${weight} ${size}px system-ui, "Noto Sans", Arial, sans-serif`;

/** Breaks a text into lines that fit. */
const wrap = (context: CanvasRenderingContext2D, text: string, room: number): readonly string[] => {
  const lines: string[] = [];
  let present = '';
  for (const word of text.split(' ')) {
    const longer = present === '' ? word : `${present} ${word}`;
    if (present !== '' && context.measureText(longer).width > room) {
      lines.push(present);
      present = word;
    } else present = longer;
  }
  return [...lines, present];
};

type Said = {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly center?: boolean;
};

const words = (facts: ReceiptFacts): readonly Said[] => {
  const plain = (text: string): Said => ({ text, size: 32, weight: 400 });
  const head = (text: string): Said => ({ text, size: 34, weight: 700 });
  return [
    ...facts.facts.map(({ term, detail }) => plain(`${term}: ${detail}`)),
    head(t('receipt.contents')),
    ...facts.papers.map(({ label, files }) => plain(`• ${label}: ${files}`)),
    head(t('receipt.next')),
    ...facts.next.map(({ label, by }) => plain(`• ${by}: ${label}`)),
    plain(t('receipt.look-up', { address: `${location.host}/status` })),
  ];
};

const drawQr = (context: CanvasRenderingContext2D, text: string, top: number, side: number): void => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const step = Math.floor(side / size);
  const left = Math.round((width - step * size) / 2);
  Array.from(data).forEach((dark, index) => {
    if (dark)
      context.fillRect(left + (index % size) * step, top + Math.floor(index / size) * step, step, step);
  });
};

const qrSide = 400;
const top = margin + 2 * 60 + 70 + qrSide + 40;

/** Draws the receipt; with `height` 0 it only measures how high it will be. */
const draw = (canvas: HTMLCanvasElement, facts: ReceiptFacts, height: number): number => {
  canvas.width = width;
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws nothing');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#1c2321';
  context.textAlign = 'center';
  context.font = font(34, 600);
  context.fillText(facts.agency, width / 2, margin + 34, width - 2 * margin);
  context.font = font(46, 700);
  context.fillText(t('receipt.paper'), width / 2, margin + 104, width - 2 * margin);
  context.font = `700 44px ui-monospace, monospace`;
  context.fillText(facts.code, width / 2, margin + 174, width - 2 * margin);
  drawQr(context, facts.address, margin + 214, qrSide);
  context.textAlign = 'left';
  let y = top;
  for (const { text, size, weight } of words(facts)) {
    context.font = font(size, weight);
    if (weight > 400) y += line / 2;
    for (const part of wrap(context, text, width - 2 * margin)) {
      y += line;
      context.fillText(part, margin, y);
    }
    y += 8;
  }
  return y + margin;
};

/** Draws the receipt as a picture and gives it to the device to keep. */
export const saveReceiptPicture = async (facts: ReceiptFacts): Promise<void> => {
  const canvas = document.createElement('canvas');
  draw(canvas, facts, draw(canvas, facts, 0));
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture could not be made');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = t('receipt.file', { code: facts.code });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
