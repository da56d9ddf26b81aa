import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {CHANGE_NAMES} from '../../../core/compare/change-names.ts';
import type {Change} from '../../../core/compare/compared-clause.ts';
import type {PlanComparison} from '../../../core/compare/plan-comparison.ts';
import {BasisTable, FactTable} from './ChangeTables.tsx';
import {Redline} from './Redline.tsx';

/** Two plans beside each other: what changed in sums, in figures and bases, then clause by clause. */
export function Comparison({a, b, rows, facts, bases}: PlanComparison): ReactNode {
  const sums = (Object.keys(CHANGE_NAMES) as Change[]).flatMap((change) => {
    const count = rows.filter((row) => row.change === change).length;
    return count === 0 ? [] : [`${CHANGE_NAMES[change].toLowerCase()} ${count}`];
  });
  return (
    <>
      <ul>
        <li>
          Bản trước: <Link to={a.url}>{a.name}</Link> ngày {a.issued}, {a.issuer}.
        </li>
        <li>
          Bản sau: <Link to={b.url}>{b.name}</Link> ngày {b.issued}, {b.issuer}.
        </li>
        <li>Số mục: {sums.join(', ')}.</li>
      </ul>
      <p className="notice">
        Máy ghép các mục theo lời và chỗ đứng, có thể ghép sai, nhất là giữa hai cơ quan; con số, ngày và tên
        cơ quan do máy tìm, có thể sót. Dùng để rà soát; khi cần chắc, đối chiếu nguyên văn.
      </p>
      <FactTable facts={facts} a={a} b={b} />
      <BasisTable bases={bases} a={a} b={b} />
      <h2 id="tung-muc">Từng mục</h2>
      <p>
        Chữ <del>gạch ngang</del> chỉ có ở bản trước; chữ <ins>gạch dưới</ins> chỉ có ở bản sau.
      </p>
      {rows.map((row) => (
        <Redline key={[...row.a, ...row.b].map(({url}) => url).join(' ')} row={row} />
      ))}
    </>
  );
}
