import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PlanMap as Layout, MapCard} from '../../core/site/diagrams/plan-map.ts';
import {Diagram, Lines, LinkedBox} from './Diagram.tsx';

export interface PlanMapProps {
  readonly name: string;
  readonly layout: Layout;
}

/** The plan on one sheet: its parts, and what each clause is about. */
export function PlanMap({name, layout}: PlanMapProps): ReactNode {
  return (
    <Diagram
      width={layout.width}
      height={layout.height}
      name={`Sơ đồ ${name}: các phần và nội dung từng mục`}
      caption="Mỗi khung là một phần của kế hoạch, mỗi dòng là một mục; chọn để đọc nguyên văn. Lời trong sơ đồ là tên gọi tắt hoặc những chữ đầu của mục."
      words={<CardList cards={layout.cards} />}
    >
      {layout.cards.map((card) => (
        <Card key={card.head.url} card={card} />
      ))}
    </Diagram>
  );
}

function Card({card: {head, rows}}: {card: MapCard}): ReactNode {
  const spine = head.x + 8;
  const last = rows.at(-1);
  return (
    <g>
      {last ? <path className="diagram__line" d={`M${spine} ${head.y + head.height}V${last.y + 9}`} /> : null}
      {rows.map((row) => (
        <g key={row.url}>
          <path className="diagram__line" d={`M${spine} ${row.y + 9}h8`} />
          <Link to={row.url ?? ''}>
            <Lines box={row} top={-7} left={2} />
          </Link>
        </g>
      ))}
      <LinkedBox box={head} className="diagram__head" />
    </g>
  );
}

function CardList({cards}: {cards: readonly MapCard[]}): ReactNode {
  return (
    <ul>
      {cards.map(({head, rows}) => (
        <li key={head.url}>
          <Link to={head.url ?? ''}>{head.lines.join(' ')}</Link>
          {rows.length > 0 ? (
            <ul>
              {rows.map((row) => (
                <li key={row.url}>
                  <Link to={row.url ?? ''}>{row.lines.join(' ')}</Link>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
