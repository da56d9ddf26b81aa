import type {Change} from './compared-clause.ts';

/** What became of a clause, as readers are told. */
export const CHANGE_NAMES: Readonly<Record<Change, string>> = {
  kept: 'Giữ nguyên',
  reworded: 'Sửa lời',
  moved: 'Chuyển chỗ',
  merged: 'Gộp',
  split: 'Tách',
  new: 'Thêm',
  dropped: 'Bỏ',
};
