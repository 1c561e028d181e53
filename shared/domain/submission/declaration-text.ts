/** What a producer declares on submitting; stored word for word with the submission (Circular 14/2018/TT-BCT, principles). */
export const declarationText =
  'Cơ sở tự nguyện tham gia bình chọn và chịu trách nhiệm trước pháp luật về tính chính xác, trung thực của hồ sơ đã kê khai.';
