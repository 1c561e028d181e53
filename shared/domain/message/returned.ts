import * as z from 'zod';

/** Why a mail came back, in classes of our own: what a provider writes about it repeats the address, and is not kept. */
export const returnedClasses = {
  hard: { vi: 'địa chỉ không nhận thư', en: 'the address takes no mail' },
  soft: { vi: 'hộp thư đầy hoặc tạm thời không nhận', en: 'mailbox full or away for now' },
  complaint: { vi: 'người nhận báo là thư rác', en: 'the reader called it spam' },
  barred: {
    vi: 'chưa gửi: thư trước tới địa chỉ này đã bị trả lại',
    en: 'not sent: an earlier one came back',
  },
} as const;

export type ReturnedClass = keyof typeof returnedClasses;
const names = Object.keys(returnedClasses) as [ReturnedClass, ...ReturnedClass[]];
export const returnedClassSchema = z.enum(names);

/** The reason that a returned message bears. */
export const returnedReason = (returned: ReturnedClass): string => `returned.${returned}`;

/** Which class a reason names, if it is one. */
export const returnedClassOf = (reason: string | null): ReturnedClass | undefined =>
  names.find(name => reason === returnedReason(name));

/** After these an address is written to no more until somebody corrects it, or says that it is right. */
export const barsAddress = (returned: ReturnedClass): boolean =>
  returned === 'hard' || returned === 'complaint';
