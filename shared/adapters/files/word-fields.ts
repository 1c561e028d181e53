import sax, { type QualifiedTag, type Tag } from 'sax';

/** Fields that fetch or start something when the document is opened or printed (ECMA-376, 17.16.5, and what Word knows beside it). */
const fetching = /^(?:DDE|DDEAUTO|LINK|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|DATABASE|RD)$/i;
/** A link that is not to a page or an address, as for relationships. */
const toOwnComputer = /["\s](?:file:|\\\\|javascript:|vbscript:|smb:|ms-|data:)/i;

function reachesOut(instruction: string): boolean {
  const [, name = '', rest = ''] = /^\s*(\S*)(.*)$/su.exec(instruction) ?? [];
  return fetching.test(name) || (/^HYPERLINK$/i.test(name) && toOwnComputer.test(rest));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf({ attributes }: Tag | QualifiedTag, wanted: string): string {
  const [, value = ''] = Object.entries(attributes).find(([name]) => localName(name) === wanted) ?? [];
  return typeof value === 'string' ? value : value.value;
}

type Field = { readonly instruction: string; readonly showsResult: boolean };
const begun: Field = { instruction: '', showsResult: false };
const hasName = ({ instruction }: Field): boolean => /\S\s/u.test(instruction);

/**
 * Reads the fields of a part of a text document; `reachesOut` says at the end whether one of them would fetch from elsewhere. An
 * instruction may be spread over runs. A field whose very name another field would have to make, and a part that is not
 * well-formed, are taken to reach out: no honest program writes them.
 */
export function openFieldReader() {
  const fields: Field[] = [];
  let inInstruction = false;
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
    inInstruction ||= name === 'instrText';
    if (name === 'fldSimple') judge(attributeOf(tag, 'instr'));
    if (name === 'fldChar') marks.get(attributeOf(tag, 'fldCharType'))?.();
  };
  reader.onclosetag = name => {
    if (localName(name) === 'instrText') inInstruction = false;
  };
  const takeText = (text: string) => {
    if (!inInstruction) return;
    const field = fields.pop() ?? begun;
    fields.push({ ...field, instruction: field.instruction + text });
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
