import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';
import type {Audience} from '../core/page/page-schema.ts';
import {Choice} from './Choice.tsx';
import {ScrollTable} from './ScrollTable.tsx';

interface Topic {
  readonly letter: string;
  readonly title: string;
  readonly url: string;
  readonly forms: readonly string[];
  readonly audiences: readonly Audience[];
}

interface Form {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly page: {readonly url: string; readonly name: string} | null;
}

interface Props {
  readonly topics: readonly Topic[];
  readonly forms: readonly Form[];
  readonly audiences: Readonly<Record<Audience, string>>;
}

/** Topics × forms × audiences: a table without scripts and on paper, cards on a phone, filters beside. */
export function TopicMatrix({topics, forms, audiences}: Props): ReactNode {
  const [topic, setTopic] = useState('');
  const [form, setForm] = useState('');
  const [audience, setAudience] = useState('');
  const columns = forms.filter((item) => form === '' || nameOf(item) === form);
  const rows = topics.filter(
    (item) =>
      (topic === '' || topicName(item) === topic) &&
      (audience === '' || item.audiences.some((key) => audiences[key] === audience)) &&
      (form === '' || columns.some(({id}) => item.forms.includes(id))),
  );
  return (
    <>
      <form className="index-filters scripted" onSubmit={(event) => event.preventDefault()}>
        <Choice label="Chủ đề" options={topics.map(topicName)} onChoose={setTopic} />
        <Choice label="Hình thức" options={forms.map(nameOf)} onChoose={setForm} />
        <Choice label="Đối tượng" options={Object.values(audiences)} onChoose={setAudience} />
      </form>
      <p role="status" className="scripted">
        {rows.length === 0 ? 'Không có chủ đề nào hợp cả ba lựa chọn. ' : ''}
        {rows.length} trên {topics.length} chủ đề
      </p>
      <ScrollTable className="topic-matrix cards" data-caption="Chủ đề, đối tượng và hình thức phù hợp">
        <thead>
          <tr>
            <th scope="col" className="cards__name">
              Chủ đề
            </th>
            <th scope="col" className="cards__name">
              Đối tượng
            </th>
            {columns.map((item) => (
              <th scope="col" key={item.id} className="topic-matrix__form">
                <Link to={item.page?.url ?? item.url}>{nameOf(item)}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <tr key={item.letter}>
              <th scope="row">
                <Link to={item.url}>{topicName(item)}</Link>
              </th>
              <td data-name="Đối tượng" className="topic-matrix__audience">
                {item.audiences.map((key) => (
                  <div key={key}>{audiences[key]}</div>
                ))}
              </td>
              {columns.map((column) => (
                <Mark key={column.id} name={nameOf(column)} suits={item.forms.includes(column.id)} />
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function Mark({name, suits}: {name: string; suits: boolean}): ReactNode {
  if (!suits) return <td className="topic-matrix__mark" />;
  return (
    <td className="topic-matrix__mark topic-matrix__mark--yes">
      <span aria-hidden="true">
        ●<span className="topic-matrix__name"> {name}</span>
      </span>
      <span className="visually-hidden">phù hợp</span>
    </td>
  );
}

function topicName({letter, title}: Topic): string {
  return `${letter}) ${title}`;
}

/** `3. Tờ xếp, pano`: the place in the plan's list, then the short name of the guidance page. */
function nameOf({id, text, page}: Form): string {
  return `${id.slice(id.lastIndexOf('-') + 1)}. ${page?.name ?? text}`;
}
