import type { ProblemTexts } from './problem-texts.ts';

export const recognitionProblems = {
  'logo.too-small': {
    status: 422,
    vi: 'Biểu trưng quá nhỏ để in: mỗi cạnh cần ít nhất 240 điểm ảnh.',
    en: 'The logo is too small to print: each side needs at least 240 pixels.',
  },
  'logo.too-long': {
    status: 422,
    vi: 'Biểu trưng quá dài để in: cạnh dài không quá bốn lần cạnh ngắn.',
    en: 'The logo is too long to print: the long side is at most four times the short one.',
  },
  'logo.too-many': {
    status: 409,
    vi: 'Chương trình đã có {maximum} lần tải biểu trưng lên.',
    en: 'Logos were uploaded {maximum} times for this programme.',
  },
  'logo.not-clean': {
    status: 409,
    vi: 'Chỉ áp dụng được biểu trưng đã kiểm tra xong và đạt yêu cầu.',
    en: 'Only a logo that was examined and found fit can be put into force.',
  },
  'logo.adopted': {
    status: 409,
    vi: 'Biểu trưng này đã được áp dụng rồi. Muốn dùng lại, hãy tải tệp lên lần nữa.',
    en: 'This logo was put into force before. To use it again, upload the file once more.',
  },
  'logo.not-in-force': {
    status: 409,
    vi: 'Biểu trưng này không phải là biểu trưng đang áp dụng.',
    en: 'This is not the logo in force.',
  },
  'certificate.issued': {
    status: 409,
    vi: 'Giấy chứng nhận đã được cấp.',
    en: 'The certificate has been issued.',
  },
  'certificate.unit-incomplete': {
    status: 409,
    vi: 'Thiếu hồ sơ hoặc quyết định của một sản phẩm được công nhận.',
    en: 'A recognised unit lacks its dossier or decision.',
  },
  'certificate.revocation-not-proposed': {
    status: 409,
    vi: 'Hội đồng chưa đề nghị thu hồi giấy chứng nhận này.',
    en: 'The council has not proposed to revoke this certificate.',
  },
  'certificate.revocation-open': {
    status: 409,
    vi: 'Đã có một đề nghị thu hồi đang chờ quyết định.',
    en: 'A proposal to revoke it waits for the decision already.',
  },
  'certificate.expiry-told': {
    status: 409,
    vi: 'Cơ sở đã được báo giấy sắp hết hạn.',
    en: 'The holder has been told already that the certificate runs out.',
  },
  'certificate.missing': {
    status: 409,
    vi: 'Còn sản phẩm được công nhận chưa có giấy chứng nhận.',
    en: 'A recognised unit has no certificate yet.',
  },
  'certificate.revoked': {
    status: 409,
    vi: 'Giấy chứng nhận đã bị thu hồi.',
    en: 'The certificate has been revoked already.',
  },
  'nomination.round-not-certified': {
    status: 409,
    vi: 'Đợt bình chọn chưa cấp xong giấy chứng nhận.',
    en: 'The round has not issued its certificates.',
  },
  'offer.not-offered': {
    status: 409,
    vi: 'Sản phẩm này không còn chờ nhận: đã được nhận, trả lại hoặc rút.',
    en: 'This product is no longer waiting: it was accepted, returned or withdrawn.',
  },
  'offer.not-to-send': {
    status: 409,
    vi: 'Chỉ gửi được sản phẩm chưa gửi hoặc đã bị trả lại.',
    en: 'Only products that were not offered yet, or were returned, can be offered.',
  },
  'offer.not-withdrawable': {
    status: 409,
    vi: 'Không rút được đề cử nữa. Nếu cấp trên đã nhận, hãy rút hồ sơ trong đợt của cấp trên.',
    en: 'This can no longer be withdrawn. If the level above has accepted it, withdraw the entry in its round.',
  },
  'offer.locality-needed': {
    status: 422,
    vi: 'Hãy chọn khu vực nhận đề cử.',
    en: 'Choose the region that it is offered to.',
  },
  'offer.locality-wrong': {
    status: 422,
    vi: 'Không có nơi nào mang mã này ở cấp trên.',
    en: 'The level above has no place of this code.',
  },
  'offer.certificate-not-in-force': {
    status: 409,
    vi: 'Giấy chứng nhận của cấp dưới không còn hiệu lực.',
    en: 'The certificate of the level below is not in force.',
  },
  'offer.seal-broken': {
    status: 409,
    vi: 'Hồ sơ không còn đúng với mã niêm phong khi đề cử. Hãy báo quản trị hệ thống.',
    en: 'The dossier is not what was sealed for the nomination. Tell the administrator.',
  },
  'offer.file-changed': {
    status: 409,
    vi: 'Có giấy tờ không còn đúng như khi niêm phong. Hãy báo quản trị hệ thống.',
    en: 'A document is not what was sealed. Tell the administrator.',
  },
  'offer.round-of-another': {
    status: 422,
    vi: 'Hãy chọn một đợt của chính cơ quan được đề cử đến.',
    en: 'Choose a round of the authority that it was offered to.',
  },
  'offer.group-not-in-round': {
    status: 409,
    vi: 'Đợt này không nhận nhóm của sản phẩm.',
    en: 'The round does not take the group of this product.',
  },
} as const satisfies ProblemTexts;
