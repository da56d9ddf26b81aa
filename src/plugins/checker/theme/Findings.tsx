import Link from '@docusaurus/Link';
import {memo, type ReactNode, useEffect, useMemo, useState} from 'react';
import {copyText} from '../../../client/copy-text.ts';
import {saveTable, type TableForm} from '../../../client/save-table.ts';
import {cutDraft, type DraftPart} from '../../../core/review/cut-draft.ts';
import {certainWords, type Finding, STANDING_LABELS, standingOf} from '../../../core/review/finding.ts';
import {byKey, type Known, type KnownInstrument} from '../../../core/review/known-instrument.ts';
import {FINDING_COLUMNS, findingRows, wordsOf} from '../../../core/review/table.ts';
import {formatVietnameseDate} from '../../../core/text/date.ts';
import {Recitals} from './Recitals.tsx';
import type {Judged} from './use-check.ts';

/** Letters of the draft that are drawn at a time, with the findings of these letters: far under a fifth of a second. */
const PART = 20_000;

type Replace = (text: string, finding: Finding, words: string) => void;

interface FindingsProps extends Judged {
  readonly instruments: readonly KnownInstrument[];
  readonly onReplace: Replace;
}

/** The list of the citations of a draft, its recitals anew, and the draft with its citations marked; all print. */
export function Findings({text, date, findings, recitals, instruments, onReplace}: FindingsProps): ReactNode {
  const [parts] = useState(() => cutDraft(text, findings, PART));
  const known = useMemo(() => byKey(instruments), [instruments]);
  const drawn = useGrowing(parts.length);
  const shown = parts.slice(0, drawn);
  const whole = drawn >= parts.length;
  const save = (form: TableForm) =>
    void saveTable('kiem-tra-trich-dan', form, [FINDING_COLUMNS, ...findingRows(text, findings)]);
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
        <button type="button" className="button button--secondary" onClick={() => save('xlsx')}>
          Lưu Excel
        </button>
        <button type="button" className="button button--secondary" onClick={() => save(',')}>
          Lưu CSV
        </button>
        <button type="button" className="button button--secondary" onClick={() => save(';')}>
          Lưu CSV (dấu ;)
        </button>
      </div>
      <h2>Danh sách trích dẫn</h2>
      <p>Hiệu lực nêu dưới đây là vào ngày {formatVietnameseDate(date)}.</p>
      <div className="findings">
        {shown.map((part) => (
          <FindingsOf
            key={part.start}
            part={part}
            text={text}
            findings={findings}
            known={known}
            onReplace={onReplace}
          />
        ))}
      </div>
      {recitals ? <Recitals recitals={recitals} /> : null}
      <h2>Trong dự thảo</h2>
      <div className="checker__draft">
        {shown.map((part) => (
          <Marked key={part.start} part={part} text={text} findings={findings} />
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

interface PartProps {
  readonly part: DraftPart;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const FindingsOf = memo(function FindingsOf({
  part: {from, to},
  text,
  findings,
  known,
  onReplace,
}: PartProps & {known: Known; onReplace: Replace}): ReactNode {
  if (from === to) return null;
  return (
    <ol start={from + 1}>
      {findings.slice(from, to).map((finding, index) => (
        <FindingItem
          key={finding.start}
          finding={finding}
          number={from + index + 1}
          text={text}
          known={known}
          onReplace={onReplace}
        />
      ))}
    </ol>
  );
});

interface ItemProps {
  readonly finding: Finding;
  readonly number: number;
  readonly text: string;
  readonly known: Known;
  readonly onReplace: Replace;
}

function FindingItem({finding, number, text, known, onReplace}: ItemProps): ReactNode {
  const standing = standingOf(finding);
  const certain = certainWords(finding);
  const keys = [
    finding.key,
    finding.suggestedKey ?? finding.force?.endedBy ?? null,
    ...finding.candidates,
  ].filter((key) => key !== null);
  const pages = [...new Set(keys)].flatMap((key) => known.get(key) ?? []);
  return (
    <li id={`trich-dan-${number}`} className={`finding finding--${standing}`}>
      <p>
        <strong className="finding__verdict">{STANDING_LABELS[standing]}</strong>{' '}
        <a href={`#cho-${number}`} aria-label={`Xem trong dự thảo: ${wordsOf(text, finding)}`}>
          <q>{wordsOf(text, finding)}</q>
        </a>
      </p>
      <p>{finding.message}</p>
      {finding.suggestion === null || !(standing === 'slip' || standing === 'ended') ? null : (
        <p className="finding__suggestion">
          Nên viết: <q>{finding.suggestion}</q>
        </p>
      )}
      <p className="checker__actions finding__actions">
        {certain === null ? null : (
          <button
            type="button"
            className="button button--sm button--primary"
            onClick={() => onReplace(text, finding, certain)}
          >
            Thay trong dự thảo
          </button>
        )}
        {finding.suggestion === null ? null : <Copy text={finding.suggestion} />}
        {pages.map(({key, type, number: official, title, url}) => (
          <Link key={key} to={url}>
            {official === null ? title : `${type} số ${official}`}
          </Link>
        ))}
      </p>
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
      <span aria-live="polite">{done ? 'Đã chép' : 'Chép cách viết này'}</span>
    </button>
  );
}

const Marked = memo(function Marked({part, text, findings}: PartProps): ReactNode {
  const words: ReactNode[] = [];
  let at = part.start;
  for (let index = part.from; index < part.to; index += 1) {
    const item = findings[index]!;
    const standing = standingOf(item);
    words.push(
      text.slice(at, item.start),
      <a
        key={item.start}
        id={`cho-${index + 1}`}
        className={`checked checked--${standing}`}
        href={`#trich-dan-${index + 1}`}
      >
        {text.slice(item.start, item.end)}
        <sup>
          {index + 1} {STANDING_LABELS[standing].toLowerCase()}
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
