import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Box, Drawing} from '../core/site/relation-drawing.ts';
import type {RelationView} from '../core/site/relation-views.ts';

/** Relations as plain directed sentences, each with its source. */
export function RelationList({name, items}: {name: string; items: readonly RelationView[]}): ReactNode {
  return (
    <ul className="relations">
      {items.map((item) => (
        <li key={`${item.verb} ${item.name}`}>
          {name} <strong>{item.verb}</strong> {item.url ? <Link to={item.url}>{item.name}</Link> : item.name}
          {item.since}
          {item.detail ? ` (${item.detail})` : ''}.{' '}
          <span className="relations__source">
            <Source {...item.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Source({url, place, level}: RelationView['source']): ReactNode {
  const words = `Nguồn ${place}`;
  return (
    <>
      {url.startsWith('#') ? (
        <a href={url}>{words}</a>
      ) : (
        <Link to={url}>{words} ở trang của văn bản kia</Link>
      )}{' '}
      ({level})
    </>
  );
}

/** The same relations drawn; the sentences above it say all that it shows. */
export function RelationDrawing({name, drawing}: {name: string; drawing: Drawing}): ReactNode {
  const {width, height, own, others, arrows} = drawing;
  return (
    <figure className="relation-drawing">
      <svg viewBox={`-1 -1 ${width + 2} ${height + 2}`} role="img" aria-label={`Sơ đồ quan hệ của ${name}`}>
        <defs>
          <marker
            id="mui-ten"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M 0 0 L 8 4 L 0 8 z" className="relation-drawing__head" />
          </marker>
        </defs>
        {arrows.map((path) => (
          <path key={path} d={path} className="relation-drawing__arrow" markerEnd="url(#mui-ten)" />
        ))}
        <Node box={own} own />
        {others.map((box) => (
          <Node key={box.y} box={box} />
        ))}
      </svg>
      <figcaption>
        Mũi tên đi từ văn bản tác động đến văn bản chịu tác động; các câu ở trên nói cùng nội dung.
      </figcaption>
    </figure>
  );
}

function Node({box, own = false}: {box: Box; own?: boolean}): ReactNode {
  return (
    <g className={own ? 'relation-drawing__own' : undefined}>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx="4"
        className="relation-drawing__box"
      />
      {box.lines.map(({text, y, verb}) => (
        <text key={y} x={box.x + 8} y={y} className={verb ? 'relation-drawing__verb' : undefined}>
          {text}
        </text>
      ))}
    </g>
  );
}
