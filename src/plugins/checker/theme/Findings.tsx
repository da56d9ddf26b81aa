import Link from '@docusaurus/Link';
import {memo, type ReactNode, useEffect, useState} from 'react';
import {copyText} from '../../../client/copy-text.ts';
import {saveFile} from '../../../client/save-file.ts';
import {cutDraft, type DraftPart} from '../../../core/review/cut-draft.ts';
import {type Review, VERDICT_LABELS} from '../../../core/review/review.ts';
import {toCsv} from '../../../core/review/to-csv.ts';

/** Letters of the draft that are drawn at a time, with the findings of these letters: far under a fifth of a second. */
const PART = 20_000;

interface Judged {
  readonly text: string;
  readonly reviews: readonly Review[];
}

/** The draft with its citations marked, and the list of them; both print. Long ones are drawn part by part. */
export function Findings({text, reviews}: Judged): ReactNode {
  const [parts] = useState(() => cutDraft(text, reviews, PART));
  const drawn = useGrowing(parts.length);
  const shown = parts.slice(0, drawn);
  const whole = drawn >= parts.length;
  return (
    <div aria-busy={!whole}>
      <div className="checker__actions checker__export">
        <button
          type="button"
          className="button button--secondary"
          disabled={!whole}
          onClick={() => window.print()}
        >
          In kết quả
        </button>
        <button type="button" className="button button--secondary" onClick={() => save(reviews)}>
          Lưu CSV
        </button>
      </div>
      <h2>Danh sách trích dẫn</h2>
      <div className="findings">
        {shown.map((part) => (
          <FindingsOf key={part.start} part={part} reviews={reviews} />
        ))}
      </div>
      <h2>Trong dự thảo</h2>
      <div className="checker__draft">
        {shown.map((part) => (
          <Marked key={part.start} part={part} text={text} reviews={reviews} />
        ))}
      </div>
    </div>
  );
}

/** Counts up to `total`, one a turn of the page, so that every turn is short. */
function useGrowing(total: number): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (count >= total) return undefined;
    const turn = setTimeout(() => setCount(count + 1));
    return () => clearTimeout(turn);
  }, [count, total]);
  return count;
}

const FindingsOf = memo(function FindingsOf({
  part: {from, to},
  reviews,
}: {
  part: DraftPart;
  reviews: readonly Review[];
}): ReactNode {
  if (from === to) return null;
  return (
    <ol start={from + 1}>
      {reviews.slice(from, to).map((item, index) => (
        <Finding key={item.start} item={item} number={from + index + 1} />
      ))}
    </ol>
  );
});

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

const Marked = memo(function Marked({part, text, reviews}: Judged & {part: DraftPart}): ReactNode {
  const words: ReactNode[] = [];
  let at = part.start;
  for (let index = part.from; index < part.to; index += 1) {
    const item = reviews[index]!;
    words.push(
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
  return (
    <div>
      {words}
      {text.slice(at, part.end)}
    </div>
  );
});

function save(reviews: readonly Review[]): void {
  saveFile('kiem-tra-trich-dan.csv', new Blob([toCsv(reviews)], {type: 'text/csv;charset=utf-8'}));
}
