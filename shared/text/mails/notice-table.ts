import { channels } from '#shared/domain/message/channels.ts';
import { audiences, noticeNames, notices } from '#shared/domain/message/notices.ts';

/** The table of notices in words, as the page of the office and docs/messages.md show it. */
export const noticeTable = (language: 'vi' | 'en') =>
  noticeNames.map(name => {
    const { when, to, by } = notices[name];
    return {
      name,
      when: when[language],
      to: audiences[to][language],
      by: by.map(channel => channels[channel][language]),
    };
  });
