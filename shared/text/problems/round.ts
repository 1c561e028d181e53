import type { ProblemTexts } from './problem-texts.ts';

export const roundProblems = {
  'authority.district-unknown': {
    status: 422,
    vi: 'Tỉnh này không có huyện mang mã đó vào ngày 30/6/2025.',
    en: 'The province had no district of this code on 30 June 2025.',
  },
  'authority.locality-malformed': {
    status: 422,
    vi: 'Mã địa bàn không đúng dạng của cấp này.',
    en: 'The locality code does not have the form of its level.',
  },
  'authority.level-retired': {
    status: 422,
    vi: 'Cấp này không còn tổ chức bình chọn.',
    en: 'Rounds are no longer run at this level.',
  },
  'calendar.beyond-table': {
    status: 422,
    vi: 'Lịch nghỉ lễ mới có từ {firstCoveredDay} đến {lastCoveredDay}; cần bổ sung lịch trước khi tính ngày làm việc từ {day}.',
    en: 'The holiday table covers {firstCoveredDay} to {lastCoveredDay}; it must be extended before working days from {day} can be counted.',
  },
  'round.nothing-to-change': { status: 422, vi: 'Chưa có gì để sửa.', en: 'There is nothing to change.' },
  'round.not-planned': {
    status: 409,
    vi: 'Đợt đã công bố ({state}), không sửa được nữa; thời hạn thì gia hạn.',
    en: 'The round has been announced ({state}) and can no longer be changed; deadlines can be extended.',
  },
  'round.not-ready': {
    status: 422,
    vi: 'Chưa công bố được: còn những điểm dưới đây.',
    en: 'The round cannot be announced yet: see the points below.',
  },
  'round.step-not-allowed': {
    status: 409,
    vi: 'Chưa làm được bước "{step}" khi đợt đang ở "{state}". Có thể: {allowed}.',
    en: 'The step "{step}" is not allowed while the round is "{state}". Allowed: {allowed}.',
  },
  'round.screening-unsettled': {
    status: 409,
    vi: 'Còn {open} hồ sơ chưa có kết luận kiểm tra.',
    en: '{open} dossiers are not settled yet.',
  },
  'round.over': {
    status: 409,
    vi: 'Đợt bình chọn đã kết thúc hoặc bị hủy.',
    en: 'The round is finished or cancelled.',
  },
  'round.clone-needs-date': {
    status: 422,
    vi: 'Cần năm hoặc thời điểm mở của đợt mới.',
    en: 'Name the year or the opening of the new round.',
  },
  'round.too-many-to-clone': {
    status: 409,
    vi: 'Đợt cũ có {size} người, quá {maximum} người; hãy lập đợt mới không kèm người rồi cử sau.',
    en: 'The earlier round has {size} people, more than {maximum}; clone it without members and appoint them after.',
  },
  'round.extend-planned': {
    status: 409,
    vi: 'Đợt chưa công bố: hãy sửa thời hạn trực tiếp.',
    en: 'The round is not announced yet: change its dates directly.',
  },
  'round.extension-refused': {
    status: 422,
    vi: 'Không gia hạn được như vậy.',
    en: 'The deadlines cannot be moved like this.',
  },
  'round.deadline-not-movable': {
    status: 422,
    vi: 'Bước này đã qua ("{state}").',
    en: 'This step is behind the round ("{state}").',
  },
  'round.deadline-passed': {
    status: 422,
    vi: 'Thời hạn này đã qua, không mở lại được.',
    en: 'This deadline has passed and is not opened again.',
  },
  'round.deadline-not-later': {
    status: 422,
    vi: 'Thời hạn mới phải muộn hơn thời hạn cũ và chưa qua.',
    en: 'The new deadline must be later than the old one, and in the future.',
  },
  'round.deadline-order': {
    status: 422,
    vi: 'Phải sau "{before}".',
    en: 'Must come after "{before}".',
  },
  'round.opening-past': {
    status: 422,
    vi: 'Thời điểm mở phải ở tương lai.',
    en: 'The opening must be in the future.',
  },
  'round.plan-missing': {
    status: 422,
    vi: 'Thiếu số và ngày kế hoạch.',
    en: 'The number and date of the plan are missing.',
  },
  'round.plan-in-future': {
    status: 422,
    vi: 'Ngày kế hoạch chưa đến.',
    en: 'The plan is dated in the future.',
  },
  'round.jury-size': {
    status: 422,
    vi: 'Ban giám khảo có {size} người; cần từ {minimum} đến {maximum}.',
    en: 'The jury has {size} people; it needs {minimum} to {maximum}.',
  },
  'round.jury-bounds': {
    status: 422,
    vi: 'Số giám khảo tối thiểu lớn hơn tối đa.',
    en: 'The least size of the jury is above its greatest.',
  },
  'round.jury-even': {
    status: 422,
    vi: 'Ban giám khảo có số người chẵn ({size}).',
    en: 'The jury has an even number of people ({size}).',
  },
  'round.group-without-head': {
    status: 422,
    vi: 'Nhóm {group} chưa có trưởng ban giám khảo.',
    en: 'Group {group} has no head of panel.',
  },
  'round.group-without-jurors': {
    status: 422,
    vi: 'Nhóm {group} có {size} giám khảo; cần ít nhất {minimum} phiếu mỗi sản phẩm.',
    en: 'Group {group} has {size} jurors; each entry needs at least {minimum} sheets.',
  },
  'round.council-chair': {
    status: 422,
    vi: 'Hội đồng cần đúng một chủ tịch (đang có {size}).',
    en: 'The council needs exactly one chair (it has {size}).',
  },
  'round.council-size': {
    status: 422,
    vi: 'Hội đồng có {size} người; cần ít nhất {minimum}.',
    en: 'The council has {size} people; it needs at least {minimum}.',
  },
  'round.quorum-unachievable': {
    status: 422,
    vi: 'Tỷ lệ họp hợp lệ phải lớn hơn 0 và không quá 1.',
    en: 'The quorum must be above 0 and at most 1.',
  },
  'round.majority-unachievable': {
    status: 422,
    vi: 'Phải có thể đạt quá tỷ lệ này: tỷ lệ nhỏ hơn 1.',
    en: 'Votes must be able to exceed this share: it must be below 1.',
  },
  'round.too-many-members': {
    status: 422,
    vi: 'Đợt có {size} người; nhiều nhất {maximum}.',
    en: 'The round has {size} people; at most {maximum}.',
  },
  'round.group-twice': { status: 422, vi: 'Nhóm bị lặp.', en: 'The group is named twice.' },
  'round.document-twice': { status: 422, vi: 'Giấy tờ bị lặp.', en: 'The paper is asked twice.' },
  'round.document-of-upper-level': {
    status: 422,
    vi: 'Giấy tờ này chỉ dùng từ cấp khu vực trở lên.',
    en: 'This paper is asked at region and above only.',
  },
  'round.document-retired': {
    status: 422,
    vi: 'Loại giấy tờ này không còn dùng.',
    en: 'This kind of paper is no longer in use.',
  },
  'round.photos-not-asked': {
    status: 422,
    vi: 'Quy định số ảnh tối thiểu nhưng hồ sơ không yêu cầu ảnh (D4).',
    en: 'A least number of photographs is set, but the dossier does not ask for them (D4).',
  },
  'round.criteria-not-in-force': {
    status: 422,
    vi: 'Bộ tiêu chí không có hiệu lực vào ngày mở.',
    en: 'The criteria set is not in force on the opening day.',
  },
  'round.lower-recognition-required': {
    status: 422,
    vi: 'Từ cấp khu vực trở lên, sản phẩm phải được cấp dưới công nhận.',
    en: 'At region and above a product must be recognised at the level below.',
  },
  'round.tie-break-twice': {
    status: 422,
    vi: 'Bước phân định bị lặp.',
    en: 'The step of the tie-break is named twice.',
  },
  'round.vote-not-last': {
    status: 422,
    vi: 'Biểu quyết của hội đồng là bước phân định cuối cùng.',
    en: "The council's vote is the last step of a tie-break.",
  },
  'round.quota-of-unknown-group': {
    status: 422,
    vi: 'Nhóm này không có trong đợt.',
    en: 'This group is not in the round.',
  },
  'round.quotas-exceed-total': {
    status: 422,
    vi: 'Tổng chỉ tiêu các nhóm vượt chỉ tiêu chung.',
    en: 'The quotas of the groups sum to more than the total.',
  },
  'round.recommendations-exceed-total': {
    status: 422,
    vi: 'Chỉ tiêu đề cử vượt chỉ tiêu công nhận.',
    en: 'More would be nominated than recognised.',
  },
  'round.period-short': {
    status: 422,
    vi: 'Đợt trước vào năm {lastYear}; thông lệ {periodYears} năm một lần.',
    en: 'The last round was in {lastYear}; the usual period is {periodYears} years.',
  },
  'round.processing-long': {
    status: 422,
    vi: 'Ngày quyết định sau thời hạn xử lý {days} ngày làm việc kể từ khi hết hạn nộp ({until}).',
    en: 'The decision comes later than {days} working days after the closing ({until}).',
  },
  'round.holidays-projected': {
    status: 422,
    vi: 'Lịch nghỉ năm này là dự kiến; hạn khiếu nại có thể thay đổi khi có thông báo chính thức.',
    en: 'The holidays of that year are projected; complaint deadlines may move with the official notice.',
  },
  'round.not-announced': { status: 409, vi: 'Đợt chưa công bố.', en: 'The round is not announced.' },
  'round.opening-early': { status: 409, vi: 'Chưa đến giờ mở.', en: 'The opening has not come.' },
  'round.closing-early': { status: 409, vi: 'Chưa đến giờ đóng.', en: 'The closing has not come.' },
  'round.not-sealed': {
    status: 409,
    vi: 'Danh sách hồ sơ chưa được chốt.',
    en: 'The entries are not sealed.',
  },
  'round.superseded': {
    status: 409,
    vi: 'Một lần chạy sau đã thay lần này.',
    en: 'A later attempt has taken the round over.',
  },
  'round.wrong-state': {
    status: 409,
    vi: 'Đợt đang ở "{state}".',
    en: 'The round is "{state}".',
  },
  'round.drafted-already': {
    status: 409,
    vi: 'Đợt kế tiếp đã được lập.',
    en: 'The next round has been drafted.',
  },
  'membership.groups-not-judging': {
    status: 422,
    vi: 'Chỉ giám khảo mới được phân theo nhóm.',
    en: 'Only jurors are limited to groups.',
  },
  'membership.group-not-of-round': {
    status: 422,
    vi: 'Nhóm này không có trong đợt.',
    en: 'This group is not in the round.',
  },
  'membership.held-already': {
    status: 409,
    vi: 'Người này đang giữ vai trò đó.',
    en: 'This person holds the role already.',
  },
  'membership.chair-taken': {
    status: 409,
    vi: 'Hội đồng đã có chủ tịch.',
    en: 'The council has a chair already.',
  },
  'membership.intake-does-not-score': {
    status: 409,
    vi: 'Người tiếp nhận, kiểm tra hoặc thanh tra hồ sơ không chấm điểm trong cùng đợt.',
    en: 'Those who take in, screen or inspect dossiers do not score them in the same round.',
  },
  'membership.ended': {
    status: 409,
    vi: 'Phân quyền này đã chấm dứt.',
    en: 'This membership has ended.',
  },
  'membership.own-administration': {
    status: 409,
    vi: 'Không tự bỏ quyền quản trị của mình; nhờ một quản trị khác.',
    en: 'You cannot end your own administration; ask another administrator.',
  },
} as const satisfies ProblemTexts;
