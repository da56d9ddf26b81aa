import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {buildDay} from '../client/build-day.ts';
import {DUE} from '../core/page/due.ts';
import type {ForceLine as Line} from '../core/page/force-words.ts';
import {NOTES_LEGEND} from '../core/page/wording.ts';
import {ForceDay} from './ForceDay.tsx';

interface Props {
  /** Key of the instrument in `/data/force.json`, from which a browser tells the state of another day. */
  readonly item: string;
  readonly line: Line;
  readonly due: boolean;
  /** The state when a plan that cites it was issued. */
  readonly atIssue: readonly {readonly plan: string; readonly line: Line}[];
  readonly officialPage?: string;
  readonly officialPdf?: string;
}

/** The state of an instrument, the first thing under its name. */
export function ForceLine({item, line, due, atIssue, officialPage, officialPdf}: Props): ReactNode {
  return (
    <div className="force">
      <p className="force__now" data-force={item} data-on={buildDay()}>
        <Words {...line} />
        {due ? ` · ${DUE}` : null}
      </p>
      <ForceDay item={item}>{line.level?.includes('thứ cấp') ? ` ${NOTES_LEGEND}` : null}</ForceDay>
      {atIssue.map((state) => (
        <p key={state.plan} className="force__then">
          Khi {state.plan} ban hành: <Words {...state.line} />
        </p>
      ))}
      {officialPage || officialPdf ? (
        <p className="force__official">
          Bản chính thức (địa chỉ do nguồn ghi, trang này chưa mở để đối chiếu):{' '}
          {officialPage ? (
            <Link to={officialPage} rel="noreferrer">
              trang của văn bản
            </Link>
          ) : null}
          {officialPage && officialPdf ? ', ' : null}
          {officialPdf ? (
            <Link to={officialPdf} rel="noreferrer">
              bản có chữ ký số (PDF)
            </Link>
          ) : null}
          .
        </p>
      ) : null}
    </div>
  );
}

function Words({mark, label, rest, level, asOf}: Line): ReactNode {
  return (
    <>
      <strong className={`status status--${mark}`}>{label}</strong>
      {rest.map((run) =>
        typeof run === 'string' ? (
          run
        ) : run.url === null ? (
          run.name
        ) : (
          <Link key={run.name} to={run.url}>
            {run.name}
          </Link>
        ),
      )}
      {level === null ? null : ` · ${level}`}
      {asOf === null ? null : ` · ${asOf}`}
    </>
  );
}
