import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Audience} from '../core/page/page-schema.ts';
import {Choice} from './Choice.tsx';
import {ScrollTable} from './ScrollTable.tsx';
import {useQuery} from './use-query.ts';

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

/** Names of the choices in the address. */
const PARAMETERS = ['chu-de', 'hinh-thuc', 'doi-tuong'] as const;

/** Topics × forms × audiences: a table without scripts and on paper, cards on a phone, filters beside. */
export function TopicMatrix({topics, forms, audiences}: Props): ReactNode {
  const [query, change] = useQuery();
  const [topic, form, audience] = PARAMETERS.map((name) => query.get(name) ?? '') as [string, string, string];
  const choose = (name: (typeof PARAMETERS)[number]) => (value: string) =>
    change((next) => {
      if (value === '') next.delete(name);
      else next.set(name, value);
    });
  const columns = forms.filter((item) => form === '' || numberOf(item) === form);
  const rows = topics.filter(
    (item) =>
      (topic === '' || item.letter === topic) &&
      (audience === '' || item.audiences.some((key) => key === audience)) &&
      (form === '' || columns.some(({id}) => item.forms.includes(id))),
  );
  return (
    <>
      <form className="index-filters scripted" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="Chủ đề"
          value={topic}
          options={topics.map((item) => [item.letter, topicName(item)])}
          onChoose={choose('chu-de')}
        />
        <Choice
          label="Hình thức"
          value={form}
          options={forms.map((item) => [numberOf(item), nameOf(item)])}
          onChoose={choose('hinh-thuc')}
        />
        <Choice
          label="Đối tượng"
          value={audience}
          options={Object.entries(audiences)}
          onChoose={choose('doi-tuong')}
        />
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
function nameOf(form: Form): string {
  return `${numberOf(form)}. ${form.page?.name ?? form.text}`;
}

function numberOf({id}: Form): string {
  return id.slice(id.lastIndexOf('-') + 1);
}
