import { expect, test } from '@jest/globals';
import { tellSystems } from '#shared/application/webhook/tell-systems.ts';
import { chosenChannels } from '#shared/domain/message/channels.ts';
import { type NoticeName, noticeNames, notices } from '#shared/domain/message/notices.ts';
import { webhookEventSchema } from '#shared/domain/webhook/events.ts';
import { fill } from '#shared/text/fill.ts';
import { mailOf, mailPlaces, mailTextsOf, textMessageOf, zaloMessageOf } from '#shared/text/mails/index.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { allHostile, hostileWords } from './hostile-words.ts';

const site = 'https://site.mau.example';
/** What the system itself makes of a link; the rest of a link is codes of its own. */
const ofSystem = { ...mailPlaces(site, 'a@mau.example'), path: '/producer' };

const byPhone = (notice: NoticeName): boolean =>
  notices[notice].by.some(channel => chosenChannels.some(chosen => chosen === channel));

type Params = Readonly<Record<string, string | number>>;
type Write = (notice: NoticeName, params: Params) => readonly string[];

/** Everything that is sent of a notice, each by itself. */
const sentBy: Write = (notice, params) => {
  const { subject, text } = mailOf(notice, params);
  const phone = byPhone(notice) ? [zaloMessageOf(notice, params), textMessageOf(notice, params)] : [];
  return [subject, text, ...phone];
};

/** The places of a notice that hold words, and those in the midst of links, which hold codes. */
const placesOf = (notice: NoticeName) => {
  const template = sentBy(notice, {}).join('\n');
  const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
  const linked = new Set([...template.matchAll(/\{site\}\S*/g)].flatMap(([link]) => placesIn(link)));
  const typed = new Set(placesIn(template).filter(place => !(place in ofSystem) && !linked.has(place)));
  return { typed: [...typed], linked: [...linked] };
};

/** What programs for mail and telephones make links of. */
const links =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|(?:mailto|tel|sms|javascript|data):)\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\S*|\b\d{1,3}(?:\.\d{1,3}){3}\b/giu;
const linksIn = (text: string): readonly string[] => [...text.matchAll(links)].map(([link]) => link);

const compared = (text: string): string => text.normalize('NFC').replace(/\s/gu, '');

const breaking = { typed: 'Mẫu\r\nBcc: a@mau.example\u2028\u0085Mẫu', said: 'Mẫu Bcc: a@mau.example Mẫu' };
const words = [...Object.values(hostileWords), breaking, allHostile('Mẫu', proofSeed())];

/** What is wrong in the messages of a notice when these words are typed in every place that takes any. */
const findIn = (notice: NoticeName, { typed, said }: (typeof words)[number], write: Write) => {
  const places = placesOf(notice);
  const filled = (word: string): Params => ({
    ...Object.fromEntries(places.typed.map(place => [place, word])),
    ...Object.fromEntries(places.linked.map(place => [place, 'MAU-1'])),
    ...ofSystem,
  });
  const expected = write(notice, filled('Mẫu')).map(linksIn);
  const [subject = '', text = '', ...phone] = write(notice, filled(typed));
  const [, short] = phone;
  const mail = compared(`${subject}\n${text}`);
  return [
    ...[subject, text, ...phone].flatMap((message, index) => [
      ...(JSON.stringify(linksIn(message)) === JSON.stringify(expected[index]) ? [] : ['a link']),
      ...(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]|[^\P{Cc}\n]/u.test(message) ? ['a strange mark'] : []),
    ]),
    ...(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject) ? ['a subject of two lines'] : []),
    ...(places.typed.length === 0 || mail.includes(compared(said)) ? [] : ['words are lost']),
    ...(short === undefined || /^[\x20-\x7E]+$/.test(short) ? [] : ['a text message of other letters']),
  ].map(fault => `${notice}: ${fault}, of ${JSON.stringify(typed)}`);
};

test('every message stays what the office wrote, whatever somebody hostile typed', () => {
  const faults = noticeNames.flatMap(notice => words.flatMap(word => findIn(notice, word, sentBy)));
  expect(faults).toEqual([]);
  const places = noticeNames.map(notice => placesOf(notice).typed.length);
  sayProof('hostile messages', {
    notices: { value: noticeNames.length, least: 30 },
    'by phone': { value: noticeNames.filter(byPhone).length, least: 15 },
    'places typed into': { value: places.reduce((sum, one) => sum + one, 0), least: 80 },
    'hostile words': { value: words.length, least: 12 },
  });
});

test('a mail is a subject and plain text: there is no HTML for words to become part of', () => {
  for (const notice of noticeNames)
    expect(Object.keys(mailOf(notice, {})).sort()).toEqual(['subject', 'text']);
});

test('a call to a system outside has no place for words', () => {
  const round = { id: 'mau', authority: { level: 'TINH', locality: '19' } } as const;
  const events = webhookEventSchema.options;
  expect(events.length).toBeGreaterThan(8);
  for (const event of events) {
    expect(() =>
      tellSystems(event, round, 'mau', { submissionId: '01KJ0', state: 'eligible' }),
    ).not.toThrow();
    for (const { typed } of words)
      expect(() => tellSystems(event, round, 'mau', { submissionId: '01KJ0', product: typed })).toThrow();
  }
});

test('the proof would find a writer that fills words in as they were typed', () => {
  const raw: Write = (notice, params) => {
    const { subject, text } = mailTextsOf(notice, {});
    return [subject.vi, text.vi].map(sentence => fill(sentence, params));
  };
  const faults = words.flatMap(word => findIn('submission-received', word, raw)).join('\n');
  for (const fault of ['a link', 'a strange mark', 'a subject of two lines'])
    expect(findIn('round-announced', breaking, raw).join('\n') + faults).toContain(fault);
});
