type Words = { readonly vi: string; readonly en: string };

/** Why a call of a webhook failed, by what its adapter calls it: for whoever can mend it on the other side. */
export const callFaults = {
  NoAnswerInTime: { vi: 'Không trả lời trong 5 giây', en: 'No answer within five seconds' },
  NoConnection: { vi: 'Không kết nối được', en: 'No connection could be made' },
  BadCertificate: {
    vi: 'Chứng thư số của địa chỉ không hợp lệ hoặc đã hết hạn',
    en: 'The certificate of the address is not valid, or has run out',
  },
  'webhook.unknown-host': {
    vi: 'Không tìm thấy máy chủ của địa chỉ',
    en: 'The name in the address is not known',
  },
  'webhook.lookup-timeout': {
    vi: 'Không tra được tên máy chủ trong thời gian cho phép',
    en: 'The name in the address could not be looked up in time',
  },
  'webhook.not-public': {
    vi: 'Địa chỉ đã chuyển vào mạng riêng',
    en: 'The address has come to lie in a private network',
  },
} as const satisfies Record<string, Words>;

const isKnown = (reason: string): reason is keyof typeof callFaults => reason in callFaults;

/** The reason of a failed call in words: a fault by its name, an answer by its status (`http.503`). */
export const sayCallFault = (reason: string): Words => {
  if (isKnown(reason)) return callFaults[reason];
  const [, status] = /^http\.(\d{3})$/.exec(reason) ?? [];
  if (status === undefined) return { vi: `Lỗi khác (${reason})`, en: `Another fault (${reason})` };
  return status.startsWith('3')
    ? {
        vi: `Phần mềm chuyển sang địa chỉ khác (mã ${status}), hệ thống không gọi theo`,
        en: `The system sent on to another address (${status}), which is not followed`,
      }
    : { vi: `Phần mềm trả lời mã ${status}`, en: `The system answered ${status}` };
};
