// Parts of Vietnamese names: family names (repeated as they are common), middle names and given names.

export const vietnameseFamilies =
  'Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Tạ';

export const vietnameseMiddles =
  'Văn Thị Hữu Đức Minh Thanh Quốc Ngọc Xuân Đình Công Thu Kim Bá Trọng Hoài Tiến Bích';

export const vietnameseGiven =
  'An Bình Châu Chiến Cường Dũng Duy Đạt Giang Hà Hải Hạnh Hiếu Hòa Hương Huy Khánh Khoa Lan Linh Long Mạnh Nam Nga Nhàn Phong Phúc Phương Quân Quang Quỳnh Sơn Tâm Thảo Thắng Thịnh Thủy Tiến Trang Trí Trung Tuấn Tùng Vân Việt Vinh Yến Lượng Nghĩa Thức';
