/** Pages that no file of `docs/` stands for: plugins draw them. */
export const TOOLS = [
  {url: '/bo-tai-lieu', title: 'Bộ tài liệu'},
  {url: '/kiem-tra', title: 'Kiểm tra trích dẫn'},
  {url: '/so-sanh', title: 'So sánh hai kế hoạch'},
  {url: '/tim-kiem', title: 'Tìm kiếm'},
] as const;
