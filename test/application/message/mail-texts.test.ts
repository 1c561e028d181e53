import { describe, expect, test } from '@jest/globals';
import { chosenChannels } from '#shared/domain/message/channels.ts';
import { noticeNames, notices } from '#shared/domain/message/notices.ts';
import { mailOf, mailPlaces, mailTextsOf, textMessageOf, zaloMessageOf } from '#shared/text/mails/index.ts';

const site = 'https://site.mau.example';
const hostile =
  'Miến\r\nBcc: a@mau.example \u202Emẫu\u200B http://127.0.0.1/x https://evil.example/y www.evil.example evil.example';

const sent = (notice: (typeof noticeNames)[number]) => {
  const params = new Proxy<Record<string, string>>(
    {},
    {
      ownKeys: () => ['product', 'round', 'title', 'name', 'officer'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: () => hostile,
    },
  );
  const words = { ...params, ...mailPlaces(site, 'a@mau.example') };
  const byPhone = notices[notice].by.some(channel => chosenChannels.some(known => known === channel));
  return [
    mailOf(notice, words),
    ...(byPhone ? [textMessageOf(notice, words), zaloMessageOf(notice, words)] : []),
  ];
};

describe('the words of messages', () => {
  test.each(noticeNames)('%s stays what the office wrote, whatever names are filled in', notice => {
    for (const message of sent(notice)) {
      const text = typeof message === 'string' ? message : `${message.subject}\n${message.text}`;
      expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/u);
      expect(text.replaceAll(site, '')).not.toMatch(/https?:\/\//u);
      expect(text).not.toMatch(/(?:^|\W)(?:www\.)?evil\.example/u);
      expect(text).not.toMatch(/^Bcc:/mu);
      if (typeof message !== 'string') expect(message.subject).not.toMatch(/[\r\n]/u);
    }
  });

  test('text messages are plain letters that one message holds, and long names are cut', () => {
    const text = textMessageOf('submission-received', {
      product: 'Miến dong thủ công '.repeat(10),
      receiptCode: 'MAU-1',
      ...mailPlaces(site, '+84912000001'),
    });
    expect(text).toMatch(/^[\x20-\x7E]+$/);
    expect(text).toContain(`${site}/status/MAU-1`);
    expect(text.length).toBeLessThan(160);
  });

  test('every notice that may go to a phone has a text message', () => {
    for (const name of noticeNames)
      if (notices[name].by.some(channel => channel === 'text-message'))
        expect(() => textMessageOf(name, {})).not.toThrow();
  });

  test('what goes to producers has no place for a juror, and tells a result at publication alone', () => {
    for (const name of noticeNames) {
      const { to } = notices[name];
      if (to !== 'owner' && to !== 'producers') continue;
      const { subject, text } = mailTextsOf(name, {});
      const said = [subject.vi, subject.en, text.vi, text.en].join(' ');
      expect(said).not.toMatch(/\{(juror|jurorName|panel|head)\}/u);
      if (/\{mean\}|được công nhận|has been recognised/u.test(said)) expect(name).toMatch(/^result\./);
    }
  });
});
