import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

interface Named {
  readonly name: string;
  readonly url: string;
}

interface Summary {
  readonly audiences: readonly string[];
  readonly where: string;
  readonly url: string;
  /** The forms of communication that suit the topic, and the tasks it belongs to. */
  readonly forms: readonly Named[];
  readonly tasks: readonly Named[];
  readonly related: readonly Named[];
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
      <Chips name="Hình thức phù hợp" items={forms} />
      <Chips name="Nhiệm vụ liên quan" items={tasks} />
      <Chips name="Chủ đề liên quan" items={related} className="topic-facts__related" />
    </dl>
  );
}

/** Links by name, each large enough for a finger; on paper a line of names. */
function Chips({
  name,
  items,
  className,
}: {
  name: string;
  items: readonly Named[];
  className?: string;
}): ReactNode {
  if (items.length === 0) return null;
  return (
    <div className={className}>
      <dt>{name}</dt>
      <dd>
        <ul className="chips">
          {items.map((item) => (
            <li key={item.url}>
              <Link to={item.url}>{item.name}</Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
