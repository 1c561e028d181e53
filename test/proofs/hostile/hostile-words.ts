/** What somebody may have typed where a name or a sentence belongs, and what of it may stand in what we write. */
type HostileWords = { readonly typed: string; readonly said: string };

const same = (words: string): HostileWords => ({ typed: words, said: words });

/** Each of one line. To add one: a line here. */
export const hostileWords = {
  markup: same('<b>Mẫu</b> <img src="http://127.0.0.1:4180/x" onerror="alert(1)"> &amp; &lt;i&gt;'),
  word: same('</w:t><w:hyperlink r:id="rId1"> { INCLUDETEXT "file:///etc/passwd" }'),
  places: same('{{mẫu}} {site} $' + '{mẫu} $& $1 %s \\u0000 /URI (x) Tj'),
  formula: same('=HYPERLINK("http://127.0.0.1/","Mẫu")'),
  link: same('https://mau-xau.example/y www.mau-xau.example mau-xau.example mau@mau-xau.example'),
  scheme: same('mailto:mau@mau-xau.example tel:+84900000000 s3://mau-xau/x javascript:alert(1)'),
  loopback: same('127.0.0.1:4180/x http://[::1]/ http://localhost/ 127.0.0.1'),
  direction: { typed: 'Mẫu \u202Etxe.fdp\u202C \u2066ẩn\u2069\u200F\u061C', said: 'Mẫu txe.fdp ẩn' },
  controls: { typed: 'đỏ\u0000\u0007\u001B[31m\u0085 Mẫu\uD800\uFFFE', said: 'đỏ[31m Mẫu' },
  decomposed: { typed: 'Miến ướt'.normalize('NFD'), said: 'Miến ướt' },
} as const satisfies Readonly<Record<string, HostileWords>>;

/** Marks by which a reader would see other words than stand there, or none. */
export const strangeMarks =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[^\P{Cc}\r\n\t]|\p{Cs}/u;

/** Every one of them in one line, beginning with another by each turn; `name` tells the line from others. */
export const allHostile = (name: string, turn: number): HostileWords => {
  const words: readonly HostileWords[] = Object.values(hostileWords);
  const first = Math.abs(turn) % words.length;
  const turned = [...words.slice(first), ...words.slice(0, first)];
  return {
    typed: [name, ...turned.map(({ typed }) => typed)].join(' '),
    said: [name, ...turned.map(({ said }) => said)].join(' '),
  };
};
