import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {LegalTimeline as Layout, TimelineBox} from '../../core/site/diagrams/legal-timeline.ts';
import {Diagram, LinkedBox} from './Diagram.tsx';

/** Where the axis of years stands. */
const AXIS = 46;

/** The legal bases of the plan by year and by who issued them. */
export function LegalTimeline({layout}: {layout: Layout}): ReactNode {
  const {width, height, lanes, years, undated} = layout;
  const more =
    undated.length > 0 ? ` ${undated.length} văn bản chưa rõ ngày ban hành nằm ở bản đọc bằng chữ.` : '';
  return (
    <Diagram
      width={width}
      height={height}
      name={`Dòng thời gian các căn cứ pháp lý từ năm ${years[0]?.year} đến năm ${years.at(-1)?.year}`}
      caption={`Văn bản kế hoạch dẫn, xếp theo năm và cơ quan ban hành; khung đậm là chính kế hoạch.${more}`}
      words={<YearList layout={layout} />}
    >
      {lanes.map(({x, lines}) => (
        <text key={x} className="diagram__lane">
          {lines.map((line, index) => (
            <tspan key={line} x={x} y={14 + index * 17}>
              {`${line} `}
            </tspan>
          ))}
        </text>
      ))}
      <path className="diagram__line" d={`M${AXIS} 40V${height}`} />
      {years.map(({year, y, height: tall, boxes}) => (
        <g key={year}>
          <path className="diagram__line" d={`M${AXIS - 5} ${y + 12}h10`} />
          <text
            x={0}
            y={y + 17}
            className={boxes.length > 0 ? 'diagram__year' : 'diagram__year diagram__year--quiet'}
          >
            {year}
          </text>
          {boxes.length > 0 ? <path className="diagram__rule" d={`M${AXIS} ${y + tall}H${width}`} /> : null}
          {boxes.map((box) => (
            <Dated key={`${box.url} ${box.y}`} box={box} />
          ))}
        </g>
      ))}
    </Diagram>
  );
}

function Dated({box}: {box: TimelineBox}): ReactNode {
  return (
    <g>
      <LinkedBox box={box} className={box.own ? 'diagram__own' : ''} />
      <text x={box.x + 10} y={box.y + 20 + box.lines.length * 17} className="diagram__day">
        {box.day}
      </text>
    </g>
  );
}

function YearList({layout: {years, undated}}: {layout: Layout}): ReactNode {
  return (
    <>
      <ul>
        {years
          .filter(({boxes}) => boxes.length > 0)
          .map(({year, boxes}) => (
            <li key={year}>
              Năm {year}
              <ul>
                {boxes.map((box) => (
                  <li key={`${box.url} ${box.y}`}>
                    <Link to={box.url ?? ''}>{box.name}</Link>, ngày {box.day}
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
      {undated.length > 0 ? (
        <>
          <p>Chưa rõ ngày ban hành:</p>
          <ul>
            {undated.map(({name, url}) => (
              <li key={url}>
                <Link to={url}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
