import {type ReactNode, useId, useState} from 'react';
import {type Choice, isCoverDate} from '../../../core/handout/choice.ts';

interface Props {
  readonly choice: Choice;
  /** The title that the document bears while none is typed. */
  readonly placeholder: string;
  readonly onChange: (choice: Choice) => void;
}

const FIELDS = [
  ['title', 'Tên tài liệu'],
  ['occasion', 'Dịp, buổi'],
  ['trainer', 'Người trình bày'],
  ['date', 'Ngày (dd/mm/yyyy)'],
] as const;

const SWITCHES = [
  ['cover', 'Có trang bìa'],
  ['contents', 'Có mục lục'],
  ['followOn', 'Các phần nối tiếp nhau, không sang tờ mới'],
  ['notes', 'Thêm trang kẻ dòng để ghi chú'],
] as const;

/** What stands on the cover, and what the document has beside its parts. */
export function CoverFields({choice, placeholder, onChange}: Props): ReactNode {
  const problem = useId();
  const [typing, setTyping] = useState(false);
  const wrong = !typing && !isCoverDate(choice.date);
  return (
    <form className="handout-fields" onSubmit={(event) => event.preventDefault()}>
      {FIELDS.map(([field, label]) => (
        <label key={field}>
          {label}
          <input
            type="text"
            maxLength={200}
            value={choice[field]}
            placeholder={field === 'title' ? placeholder : undefined}
            {...(field === 'date' && wrong && {'aria-invalid': true, 'aria-describedby': problem})}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            onChange={(event) => onChange({...choice, [field]: event.target.value})}
          />
          {field === 'date' && wrong ? (
            <span id={problem} className="field-problem">
              Không có ngày “{choice.date}”; viết ngày/tháng/năm, như 30/11/2026. Bìa để trống ngày.
            </span>
          ) : null}
        </label>
      ))}
      {SWITCHES.map(([field, label]) => (
        <label key={field} className="handout-fields__check">
          <input
            type="checkbox"
            checked={choice[field]}
            onChange={(event) => onChange({...choice, [field]: event.target.checked})}
          />{' '}
          {label}
        </label>
      ))}
    </form>
  );
}
