import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Audience} from '../core/content/page-schema.ts';

interface Props {
  readonly topics: readonly {
    readonly letter: string;
    readonly title: string;
    readonly url: string;
    readonly forms: readonly string[];
    readonly audiences: readonly Audience[];
  }[];
  readonly forms: readonly {
    readonly id: string;
    readonly url: string;
    readonly text: string;
    readonly page?: string;
  }[];
  readonly audiences: Readonly<Record<Audience, string>>;
}

/** Topics × forms × audiences, from the front matter of the topics. */
export function TopicMatrix({topics, forms, audiences}: Props): ReactNode {
  return (
    <div className="table-scroll">
      <table className="topic-matrix">
        <thead>
          <tr>
            <th scope="col">Chủ đề</th>
            <th scope="col">Đối tượng</th>
            {forms.map((form) => (
              <th scope="col" key={form.id}>
                <Link to={form.page ?? form.url} title={form.text}>
                  Hình thức {form.id.slice(form.id.lastIndexOf('-') + 1)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.letter}>
              <th scope="row">
                <Link to={topic.url}>
                  {topic.letter}) {topic.title}
                </Link>
              </th>
              <td>{topic.audiences.map((audience) => audiences[audience]).join('; ')}</td>
              {forms.map((form) => (
                <td key={form.id}>{topic.forms.includes(form.id) ? 'phù hợp' : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
