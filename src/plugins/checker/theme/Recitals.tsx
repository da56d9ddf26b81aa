import {type ReactNode, useState} from 'react';
import {copyText} from '../../../client/copy-text.ts';
import type {Recitals as Rewritten} from '../../../core/review/recitals.ts';

/** The recitals of the draft in the form of Nghị định 30/2020, what was changed, and what still needs a hand. */
export function Recitals({recitals}: {recitals: Rewritten}): ReactNode {
  const {text, changes, open} = recitals;
  const [done, setDone] = useState(false);
  return (
    <section className="recitals">
      <h2>Phần căn cứ, viết lại</h2>
      <p>
        Viết theo thể thức của Nghị định 30/2020/NĐ-CP từ dữ liệu của trang: mỗi căn cứ một dòng. Người soạn
        phải soát lại trước khi dùng, nhất là căn cứ đã được thay.
      </p>
      <blockquote className="recitals__text">
        {text.split('\n').map((line) => (
          <p key={line}>
            <em>{line}</em>
          </p>
        ))}
      </blockquote>
      <p className="checker__actions">
        <button
          type="button"
          className="button button--sm button--secondary"
          onClick={({currentTarget}) => void copyText(text, currentTarget).then(setDone)}
        >
          <span aria-live="polite">{done ? 'Đã chép' : 'Chép phần căn cứ'}</span>
        </button>
      </p>
      {changes.length > 0 ? (
        <>
          <h3>Đã đổi</h3>
          <ul>
            {changes.map(({before, after, why}) => (
              <li key={before}>
                <del>{before}</del>
                {after === null ? null : (
                  <>
                    {' '}
                    → <ins>{after}</ins>
                  </>
                )}
                {why === null ? ' (đổi cách viết)' : ` (${why.replace(/\.$/, '')})`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {open.length > 0 ? (
        <>
          <h3>Giữ nguyên, cần xem lại</h3>
          <ul>
            {open.map(({before, why}) => (
              <li key={before}>
                {before} ({why?.replace(/\.$/, '')})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
