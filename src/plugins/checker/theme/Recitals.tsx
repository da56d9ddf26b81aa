import {type ReactNode, useState} from 'react';
import {copyText} from '../../../client/copy-text.ts';
import type {RankedLines} from '../../../core/review/recital-order.ts';
import type {Recitals as Rewritten} from '../../../core/review/recitals.ts';

/** The recitals of the draft in the form of Nghị định 30/2020, what was changed, and what still needs a hand. */
export function Recitals({recitals}: {recitals: Rewritten}): ReactNode {
  const {changes, open, byRank} = recitals;
  const [ranked, setRanked] = useState(false);
  const [copied, setCopied] = useState('');
  const text = ranked && byRank ? byRank.text : recitals.text;
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
          onClick={({currentTarget}) =>
            void copyText(text, currentTarget).then((done) => setCopied(done ? text : ''))
          }
        >
          <span aria-live="polite">{copied === text ? 'Đã chép' : 'Chép phần căn cứ'}</span>
        </button>
      </p>
      {byRank ? <ByRank order={byRank} chosen={ranked} onChoose={setRanked} /> : null}
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
              <li key={`${before} ${why}`}>
                {before} ({why?.replace(/\.$/, '')})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

interface ByRankProps {
  readonly order: RankedLines;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** The other order of the same lines: a habit, said to be one, with every line that moves. */
function ByRank({order, chosen, onChoose}: ByRankProps): ReactNode {
  return (
    <>
      <p>
        <label>
          <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} /> Xếp
          theo loại văn bản
        </label>
      </p>
      <p>
        Phần Nghị định 30/2020/NĐ-CP mà trang trích được không nói thứ tự các căn cứ, nên các dòng giữ thứ tự
        của dự thảo. Xếp luật trước, rồi đến nghị quyết, nghị định, quyết định, thông tư…, văn bản của địa
        phương sau cùng là thói quen soạn thảo, không phải quy định.
      </p>
      {chosen ? (
        <ul>
          {order.moved.map((line) => (
            <li key={line}>Chuyển xuống dưới: {line}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
