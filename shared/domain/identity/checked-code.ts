import { fail, ok, type Result } from '#shared/kernel/result.ts';

/** Digits and letters without I, L, O, U: nothing that looks like something else or spells a word. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bitsPerSymbol = 5;
/** x⁵ + x² + 1, whose root generates all 31 non-zero elements of the field of 32. */
const fieldPolynomial = 0b100101;
const longestRaw = 80;

/** The shape of one kind of code that people read aloud and type. */
export type CodeShape = {
  /** Two letters that name the kind; must survive `readAs`, so no I, L, O. */
  readonly prefix: string;
  readonly groups: number;
  readonly groupLength: number;
  /** Refusal code of text that is not such a code. */
  readonly refusal: string;
};

function timesRoot(element: number): number {
  const shifted = element << 1;
  return shifted & 0b100000 ? shifted ^ fieldPolynomial : shifted;
}

/**
 * Check symbol: the sum of symbol × rootᵖᵒˢⁱᵗⁱᵒⁿ in the field of 32. Each position up to 31 has its own non-zero weight,
 * so every single wrong symbol and every exchange of two different ones changes the sum.
 */
function checkOf(symbols: readonly number[]): number {
  return symbols.reduceRight((sum, symbol) => timesRoot(sum ^ symbol), 0);
}

function symbolsOf(bytes: Uint8Array, count: number): number[] {
  let window = 0;
  let held = 0;
  const symbols: number[] = [];
  for (const byte of bytes) {
    window = ((window << 8) | byte) & 0xffff;
    held += 8;
    while (held >= bitsPerSymbol && symbols.length < count) {
      held -= bitsPerSymbol;
      symbols.push((window >> held) & 0b11111);
    }
  }
  if (symbols.length < count)
    throw new RangeError(`${count} symbols need ${Math.ceil((count * 5) / 8)} random bytes`);
  return symbols;
}

function write(shape: CodeShape, symbols: readonly number[]): string {
  const letters = symbols.map(symbol => alphabet.charAt(symbol)).join('');
  const groups = Array.from({ length: shape.groups }, (_, index) =>
    letters.slice(index * shape.groupLength, (index + 1) * shape.groupLength),
  );
  return [shape.prefix, ...groups, letters.slice(-1)].join('-');
}

/** A code from random bytes: five bits a symbol, then the check symbol. Throws when there are too few bytes. */
export function makeCheckedCode(shape: CodeShape, random: Uint8Array): string {
  const symbols = symbolsOf(random, shape.groups * shape.groupLength);
  return write(shape, [...symbols, checkOf(symbols)]);
}

/** How a careless reader's text is understood. */
function readAs(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/**
 * The code as it was issued, from text with any case, blanks, dashes, and O, I, L for 0, 1. The prefix may be missing.
 * Fails with the shape's refusal code when a symbol is wrong, missing or exchanged.
 */
export function parseCheckedCode(shape: CodeShape, text: string): Result<string> {
  if (text.length > longestRaw) return fail(shape.refusal);
  const length = shape.groups * shape.groupLength + 1;
  const read = readAs(text);
  const bare = read.length === length + 2 && read.startsWith(shape.prefix) ? read.slice(2) : read;
  const symbols = [...bare].map(letter => alphabet.indexOf(letter));
  if (symbols.length !== length || symbols.includes(-1)) return fail(shape.refusal);
  return checkOf(symbols.slice(0, -1)) === symbols.at(-1) ? ok(write(shape, symbols)) : fail(shape.refusal);
}
