import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PinpointGroup} from '../core/site/pinpoint-groups.ts';

interface Summary {
  readonly audiences: readonly string[];
  readonly where: string;
  readonly url: string;
  /** The forms of communication that suit the topic, and the tasks it belongs to. */
  readonly forms: readonly PinpointGroup[];
  readonly tasks: readonly PinpointGroup[];
  readonly related: readonly {readonly letter: string; readonly title: string; readonly url: string}[];
}

/** Where a topic comes from, whom it addresses, and what of the plan and of the site belongs to it. */
export function TopicSummary({audiences, where, url, forms, tasks, related}: Summary): ReactNode {
  return (
    <dl className="topic-facts">
      <div>
        <dt>Nội dung tại</dt>
        <dd>
          <Link to={url}>{where}</Link>
        </dd>
      </div>
      {audiences.length > 0 ? (
        <div>
          <dt>Đối tượng</dt>
          <dd>{audiences.join('; ').toLowerCase()}</dd>
        </div>
      ) : null}
      <Places name="Hình thức phù hợp" groups={forms} />
      <Places name="Nhiệm vụ liên quan" groups={tasks} />
      {related.length > 0 ? (
        <div>
          <dt>Chủ đề liên quan</dt>
          <dd>
            {related.map((topic, index) => (
              <span key={topic.url}>
                {index > 0 ? ', ' : ''}
                <Link to={topic.url} title={topic.title} aria-label={`${topic.letter}) ${topic.title}`}>
                  {topic.letter}
                </Link>
              </span>
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

/** `Gạch đầu dòng thứ 7, 9, 6 khoản 3 Mục III`: each number a link to the clause's own words. */
function Places({name, groups}: {name: string; groups: readonly PinpointGroup[]}): ReactNode {
  if (groups.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {groups.map(({unit, clauses, where}, place) => (
          <span key={`${unit} ${where}`}>
            {place > 0 ? '; ' : ''}
            {unit}{' '}
            {clauses.map(({number, url}, index) => (
              <span key={url}>
                {index > 0 ? ', ' : ''}
                <Link to={url} aria-label={`${unit} ${number} ${where}`}>
                  {number}
                </Link>
              </span>
            ))}{' '}
            {where}
          </span>
        ))}
      </dd>
    </div>
  );
}
