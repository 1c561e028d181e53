import { S3Error } from './errors.ts';

/** Markup that is already escaped, so that text and elements cannot be confused. */
export type Xml = { readonly markup: string };

/** One parsed element; attributes are dropped, S3's request bodies carry nothing in them but the namespace. */
export type XmlElement = {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const escapeText = (text: string): string => text.replace(/[&<>"\r]/g, char => escapes[char] ?? char);

/** An element with text or with children. */
export const element = (name: string, content: string | number | boolean | readonly Xml[]): Xml => ({
  markup: `<${name}>${Array.isArray(content) ? content.map((child: Xml) => child.markup).join('') : escapeText(String(content))}</${name}>`,
});

/** One element per defined value, in the order of the entries: the flat part of most S3 answers. */
export const elements = (values: Readonly<Record<string, string | number | boolean | undefined>>): Xml[] =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [element(name, value)]));

/** A whole document; `plain` leaves out the S3 namespace, as error answers do. */
export const xmlDocument = (name: string, children: readonly Xml[], plain = false): string => {
  const namespace = plain ? '' : ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${namespace}>${children.map(child => child.markup).join('')}</${name}>`;
};

const malformed = (): S3Error =>
  new S3Error(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema.',
  );

const unescapeText = (text: string): string =>
  text.replace(/&([^;]*);?/g, (whole, entity: string) => {
    const code = /^#x([0-9a-f]{1,6})$/i.exec(entity)?.[1] ?? /^#(\d{1,7})$/.exec(entity)?.[1];
    if (code !== undefined) {
      const point = Number.parseInt(code, entity[1] === 'x' ? 16 : 10);
      if (point > 0x10ffff) throw malformed();
      return String.fromCodePoint(point);
    }
    const known = named[entity];
    if (known === undefined || !whole.endsWith(';')) throw malformed();
    return known;
  });

type Draft = { name: string; text: string; children: XmlElement[] };

const tokenPattern =
  /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

/**
 * Parses the small documents that clients send (part lists, tag sets).
 * Refuses with MalformedXML, and refuses doctypes, CDATA and comments, which no S3 client sends.
 */
export const parseXml = (source: string): XmlElement => {
  const root: Draft = { name: '', text: '', children: [] };
  const stack: Draft[] = [root];
  let position = 0;
  while (position < source.length) {
    tokenPattern.lastIndex = position;
    const token = tokenPattern.exec(source);
    const top = stack.at(-1);
    if (token === null || top === undefined) throw malformed();
    position = tokenPattern.lastIndex;
    const [, closing, name, , selfClosing, text] = token;
    if (text !== undefined) top.text += unescapeText(text);
    else if (closing === '/') {
      const parent = stack.at(-2);
      if (top.name !== name || parent === undefined) throw malformed();
      stack.pop();
      parent.children.push(top);
    } else if (name !== undefined) {
      const opened: Draft = { name, text: '', children: [] };
      if (selfClosing === '/') top.children.push(opened);
      else stack.push(opened);
    }
  }
  const [only, ...others] = root.children;
  if (stack.length !== 1 || only === undefined || others.length > 0 || root.text.trim() !== '')
    throw malformed();
  return only;
};

/** The text of the first child of that name. */
export const childText = (parent: XmlElement, name: string): string | undefined =>
  parent.children.find(child => child.name === name)?.text;

/** The children of that name; refuses any other root or child with MalformedXML. */
export const expectChildren = (parent: XmlElement, root: string, child: string): readonly XmlElement[] => {
  if (parent.name !== root || parent.children.some(({ name }) => name !== child)) throw malformed();
  return parent.children;
};
