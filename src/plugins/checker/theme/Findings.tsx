import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';
import {copyText} from '../../../client/copy-text.ts';
import {type Review, VERDICT_LABELS} from '../../../core/review/review.ts';
import {toCsv} from '../../../core/review/to-csv.ts';

/** The draft with its citations marked, and the list of them; both print. */
export function Findings({text, reviews}: {text: string; reviews: readonly Review[]}): ReactNode {
  return (
    <>
      <div className="checker__actions checker__export">
        <button type="button" className="button button--secondary" onClick={() => window.print()}>
          In kết quả
        </button>
        <button type="button" className="button button--secondary" onClick={() => save(reviews)}>
          Lưu CSV
        </button>
      </div>
      <h2>Danh sách trích dẫn</h2>
      <ol className="findings">
        {reviews.map((item, index) => (
          <Finding key={item.start} item={item} number={index + 1} />
        ))}
      </ol>
      <h2>Trong dự thảo</h2>
      <div className="checker__draft">{marked(text, reviews)}</div>
    </>
  );
}

function Finding({item, number}: {item: Review; number: number}): ReactNode {
  return (
    <li id={`trich-dan-${number}`} className={`finding finding--${item.verdict}`}>
      <p>
        <strong className="finding__verdict">{VERDICT_LABELS[item.verdict]}</strong> <q>{item.words}</q>
      </p>
      {item.notes.length > 0 ? (
        <ul>
          {item.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      {item.correct.length > 1 ? (
        <p>Có thể là một trong các văn bản sau; hãy ghi thêm ngày hoặc cơ quan ban hành:</p>
      ) : null}
      {item.correct.map(({text, url}) => (
        <p key={url} className="finding__correct">
          <Link to={url}>{text}</Link> <Copy text={text} />
        </p>
      ))}
    </li>
  );
}

function Copy({text}: {text: string}): ReactNode {
  const [done, setDone] = useState(false);
  return (
    <button
      type="button"
      className="button button--sm button--secondary"
      onClick={({currentTarget}) => void copyText(text, currentTarget).then(setDone)}
    >
      <span aria-live="polite">{done ? 'Đã chép' : 'Chép cách viết đúng'}</span>
    </button>
  );
}

function marked(text: string, reviews: readonly Review[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [index, item] of reviews.entries()) {
    parts.push(
      text.slice(at, item.start),
      <a key={item.start} className={`checked checked--${item.verdict}`} href={`#trich-dan-${index + 1}`}>
        {text.slice(item.start, item.end)}
        <sup>
          {index + 1} {VERDICT_LABELS[item.verdict].toLowerCase()}
        </sup>
      </a>,
    );
    at = item.end;
  }
  return [...parts, text.slice(at)];
}

function save(reviews: readonly Review[]): void {
  const url = URL.createObjectURL(new Blob([toCsv(reviews)], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'kiem-tra-trich-dan.csv';
  link.click();
  URL.revokeObjectURL(url);
}
