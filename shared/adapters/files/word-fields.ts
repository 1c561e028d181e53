import sax, { type QualifiedTag, type Tag } from 'sax';
import { treacherousTarget } from './treacherous-target.ts';

/** Fields that fetch or start something when the document is opened or printed (ECMA-376, 17.16.5, and what Word knows beside it). */
const fetching = /^(?:DDE|DDEAUTO|LINK|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|DATABASE|RD)$/i;
const toTreacherousTarget = new RegExp(`["\\s]${treacherousTarget}`, 'i');

function reachesOut(instruction: string): boolean {
  const [, name = '', rest = ''] = /^\s*(\S*)(.*)$/su.exec(instruction) ?? [];
  return fetching.test(name) || (/^HYPERLINK$/i.test(name) && toTreacherousTarget.test(rest));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf({ attributes }: Tag | QualifiedTag, wanted: string): string {
  const [, value = ''] = Object.entries(attributes).find(([name]) => localName(name) === wanted) ?? [];
  return typeof value === 'string' ? value : value.value;
}

/** Of an honest document a field has some hundred characters, and marks stand in each other some dozens deep. */
const mostCharacters = 10_000;
const deepest = 500;

type Field = { readonly instruction: string; readonly showsResult: boolean };
const begun: Field = { instruction: '', showsResult: false };
const hasName = ({ instruction }: Field): boolean => /\S\s/u.test(instruction);

/**
 * Reads the fields of a part of a text document; `reachesOut` says at the end whether one of them would fetch from elsewhere. An
 * instruction may be spread over runs. A field whose very name another field would have to make, a part that is not well-formed
 * and one that would fill the memory are taken to reach out: no honest program writes them.
 */
export function openFieldReader() {
  const fields: Field[] = [];
  let inInstruction = false;
  let depth = 0;
  let found = false;
  const judge = (instruction: string) => {
    found ||= reachesOut(instruction);
  };

  const marks = new Map([
    [
      'begin',
      () => {
        const outer = fields.at(-1);
        found ||= outer !== undefined && !outer.showsResult && !hasName(outer);
        found ||= fields.length > deepest;
        fields.push(begun);
      },
    ],
    [
      'separate',
      () => {
        const field = fields.pop();
        if (field !== undefined) fields.push({ ...field, showsResult: true });
      },
    ],
    ['end', () => judge(fields.pop()?.instruction ?? '')],
  ]);

  const reader = sax.parser(true);
  reader.onopentag = tag => {
    const name = localName(tag.name);
    depth += 1;
    found ||= depth > deepest;
    inInstruction ||= name === 'instrText';
    if (name === 'fldSimple') judge(attributeOf(tag, 'instr'));
    if (name === 'fldChar') marks.get(attributeOf(tag, 'fldCharType'))?.();
  };
  reader.onclosetag = name => {
    depth -= 1;
    if (localName(name) === 'instrText') inInstruction = false;
  };
  const takeText = (text: string) => {
    if (!inInstruction) return;
    const field = fields.pop() ?? begun;
    const instruction = field.instruction + text;
    found ||= instruction.length > mostCharacters;
    fields.push({ ...field, instruction });
  };
  reader.ontext = takeText;
  reader.oncdata = takeText;
  reader.onerror = () => {
    found = true;
    reader.resume();
  };

  return {
    /** Names and marks of XML are ASCII: a byte is enough for a character, and of two-byte encodings every second is nought. */
    take: (bytes: Buffer): void => {
      if (!found) reader.write(bytes.toString('latin1').replaceAll('\0', ''));
    },
    reachesOut: (): boolean => found || fields.some(({ instruction }) => reachesOut(instruction)),
  };
}
