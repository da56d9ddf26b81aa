import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../../components/ScrollTable.tsx';
import {CHANGE_NAMES} from '../../../core/compare/change-names.ts';
import type {FactKind} from '../../../core/compare/facts.ts';
import type {FactChange, PlanComparison} from '../../../core/compare/plan-comparison.ts';
import {placeLinks} from './Redline.tsx';

const KINDS: Readonly<Record<FactKind, string>> = {
  number: 'Con số',
  date: 'Thời gian',
  body: 'Cơ quan, đơn vị',
};

type Plans = Pick<PlanComparison, 'a' | 'b'>;

/** Numbers, days and bodies that only one of two plans has. */
export function FactTable({facts, a, b}: Plans & Pick<PlanComparison, 'facts'>): ReactNode {
  const title = 'Con số, thời gian, đơn vị đã đổi';
  const kinds = Object.keys(KINDS) as FactKind[];
  const rows = kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
  return (
    <>
      <h2 id="con-so">{title}</h2>
      {rows.length === 0 ? (
        <p>Không thấy chỗ nào.</p>
      ) : (
        <ScrollTable data-caption={title}>
          <thead>
            <tr>
              <th scope="col">Loại</th>
              <th scope="col">{a.name}</th>
              <th scope="col">{b.name}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((fact) => (
              <tr
                key={`${fact.kind} ${fact.a.join()} ${fact.b.join()} ${[...fact.inB, ...fact.inA][0]?.url}`}
              >
                <td>{KINDS[fact.kind]}</td>
                <FactCell facts={fact.a} places={fact.inA} />
                <FactCell facts={fact.b} places={fact.inB} />
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}

/** What one plan says, and where. */
function FactCell({facts, places}: {facts: readonly string[]; places: FactChange['inA']}): ReactNode {
  if (facts.length === 0) return <td>không có</td>;
  return (
    <td>
      {facts.join('; ')} ({placeLinks(places)})
    </td>
  );
}

/** What two plans rest on and cite, with its state on the day of each. */
export function BasisTable({bases, a, b}: Plans & Pick<PlanComparison, 'bases'>): ReactNode {
  const title = 'Căn cứ và văn bản được dẫn';
  return (
    <>
      <h2 id="can-cu">{title}</h2>
      {bases.length === 0 ? (
        <p>Hai kế hoạch không dẫn văn bản nào có trang ở đây.</p>
      ) : (
        <ScrollTable data-caption={title}>
          <thead>
            <tr>
              <th scope="col">Văn bản</th>
              <th scope="col">Ở bản sau</th>
              <th scope="col">Xét ngày {a.issued}</th>
              <th scope="col">Xét ngày {b.issued}</th>
              {b.asOf === null ? null : <th scope="col">Xét ngày {b.asOf}</th>}
            </tr>
          </thead>
          <tbody>
            {bases.map(({change, name, url, onA, onB, now}) => (
              <tr key={url}>
                <td>
                  <Link to={url}>{name}</Link>
                </td>
                <td>{change === 'kept' ? 'Vẫn dẫn' : CHANGE_NAMES[change]}</td>
                <td>{onA ?? 'không xét'}</td>
                <td>{onB ?? 'không xét'}</td>
                {b.asOf === null ? null : <td>{now ?? 'không xét'}</td>}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}
