import type { PayWords } from './pay-words.ts';

export const vi: PayWords = {
  pay: 'lương|mức lương|thu nhập|tiền lương|lương tháng',
  base: 'lương cơ bản|lương cứng',
  total: 'tổng thu nhập|tổng lương',
  bonus: 'thưởng|hoa hồng|lương tháng 13|tháng 13',
  other: 'ngân sách|doanh thu|doanh số|đầu tư|giá|chi phí|giảm giá|phạt|vay|phụ cấp|trợ cấp|hỗ trợ|đặt cọc',
  perk: 'đào tạo|bảo hiểm|ăn trưa|xăng xe|điện thoại|dự án|khách hàng',
  near: 'tùy|thỏa thuận|kinh nghiệm|hợp đồng',
  gross: 'gross|trước thuế',
  net: 'net|sau thuế|thực nhận',
  from: 'từ|tối thiểu|trên|ít nhất',
  upTo: 'lên đến|lên tới|tối đa|đến|tới',
  to: 'đến|tới',
  per: '/|mỗi|một',
  time: { HOUR: 'giờ', DAY: 'ngày', WEEK: 'tuần', MONTH: 'tháng', YEAR: 'năm' },
  unit: { HOUR: 'theo giờ', MONTH: 'hàng tháng', YEAR: 'hàng năm' },
};
