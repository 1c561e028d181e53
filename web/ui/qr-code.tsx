import './qr-code.css';
import { useEffect, useState } from 'preact/hooks';

type Drawn = { readonly size: number; readonly path: string };

/** The dark modules of a QR code of medium error correction as one path. */
const draw = async (text: string): Promise<Drawn> => {
  const { create } = await import('qrcode');
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const path = Array.from(data)
    .map((dark, index) => (dark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : ''))
    .join('');
  return { size, path };
};

type QrCodeProps = { readonly text: string; readonly label: string };

/** A QR code with its quiet zone; the text it holds should also stand in words beside it. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let wanted = true;
    void draw(text).then(ready => {
      if (wanted) setDrawn(ready);
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  const size = drawn?.size ?? 25;
  return (
    <svg
      class="qr"
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="qr-ground" x="-4" y="-4" width={size + 8} height={size + 8} />
      {drawn && <path d={drawn.path} />}
    </svg>
  );
};
