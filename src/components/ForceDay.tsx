import {useHistory, useLocation} from '@docusaurus/router';
import {type FormEvent, type ReactNode, useEffect, useId, useState} from 'react';
import {buildDay} from '../client/build-day.ts';
import {askedDay, DAY_PARAMETER, today} from '../client/reader-day.ts';
import {formatVietnameseDate, parseVietnameseDate} from '../core/text/date.ts';
import {DayField} from './DayField.tsx';

interface Props {
  /** Key of one instrument told of on the page: with its state the day is told again. */
  readonly item: string;
  /** What is said after the day. */
  readonly children?: ReactNode;
}

/** The day for which a page tells states of force, and a way to ask for another, which goes into the address. */
export function ForceDay({item, children}: Props): ReactNode {
  const on = buildDay();
  const history = useHistory();
  const {pathname, search, hash} = useLocation();
  const [asked, setAsked] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();
  useEffect(() => {
    const day = askedDay(search);
    setAsked(day);
    setTyped(day === null ? '' : formatVietnameseDate(day));
    setProblem('');
  }, [search]);

  const ask = (day: string | null) => {
    const query = new URLSearchParams(search);
    if (day === null) query.delete(DAY_PARAMETER);
    else query.set(DAY_PARAMETER, day);
    history.push({pathname, search: query.toString(), hash});
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const day = parseVietnameseDate(typed);
    if (day === null) setProblem('Chưa đọc được ngày này. Hãy ghi ngày/tháng/năm, ví dụ 01/07/2026.');
    else ask(day);
  };
  return (
    <div className="force-day">
      <p>
        Tình trạng vào ngày{' '}
        <time dateTime={on} data-force={item} data-form="day" data-on={on}>
          {formatVietnameseDate(on)}
        </time>
        {asked !== null && asked > today() ? ' (ngày chưa đến: theo các sự kiện đã biết)' : ''}.{children}
      </p>
      <form className="scripted" onSubmit={submit}>
        <DayField
          label="Xem tại ngày"
          id={id}
          value={typed}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== ''}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button button--secondary">
          Xem
        </button>
        {asked === null ? null : (
          <button type="button" className="button button--secondary" onClick={() => ask(null)}>
            Về hôm nay
          </button>
        )}
        <span id={`${id}-problem`} role="alert" className="field-problem">
          {problem}
        </span>
      </form>
    </div>
  );
}
