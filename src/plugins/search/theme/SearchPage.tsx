import Head from '@docusaurus/Head';
import {useHistory, useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {PrintFoot, ToolHead} from '@site/src/components/PrintFrame';
import Layout from '@theme/Layout';
import {type ReactNode, useEffect, useState} from 'react';
import {QUERY_PARAMETER} from '../address.ts';
import {FacetList} from './FacetList.tsx';
import {chosenValues, FACETS, toFilters} from './filters.ts';
import {countWords} from './Popup.tsx';
import {ResultList} from './ResultList.tsx';
import {SearchBox} from './SearchBox.tsx';
import {IndexPages, SearchHelp} from './SearchHelp.tsx';
import styles from './search.module.css';
import {useSearch} from './use-search.ts';

const STEP = 20;

/** `/tim-kiem?q=…`: all results of a query, to share, to print, and for the browser's own search bar. */
export default function SearchPage(): ReactNode {
  const {search} = useLocation();
  const scripted = useIsBrowser();
  const parameters = new URLSearchParams(scripted ? search : '');
  const text = (parameters.get(QUERY_PARAMETER) ?? '').trim();
  return (
    <Layout>
      <PageMetadata
        title={text === '' ? 'Tìm kiếm' : `Tìm: ${text}`}
        description="Tìm trong kế hoạch, căn cứ pháp lý và hướng dẫn: gõ có dấu hay không dấu, số hiệu hay chữ viết tắt."
      />
      {/* The page itself may be found; what somebody asked it may not. */}
      {text === '' ? null : (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <main className={`container ${styles.page}`}>
        <ToolHead place="Kết quả tìm kiếm" />
        <h1>{text === '' ? 'Tìm kiếm' : `Kết quả cho “${text}”`}</h1>
        <SearchBox
          key={text}
          className={styles.pageBox}
          inputId="tim-kiem-trang"
          label="Tìm trong kế hoạch, căn cứ pháp lý và hướng dẫn"
          labelled
          placeholder="nghi dinh 63, TTHC, đường dây nóng…"
          button
          initial={text}
        />
        {text === '' ? (
          <section>
            <h2>Các trang liệt kê</h2>
            <IndexPages />
          </section>
        ) : (
          <Results key={search} text={text} parameters={parameters} />
        )}
        <PrintFoot tool query={text === '' ? '' : search} />
      </main>
    </Layout>
  );
}

function Results({text, parameters}: {text: string; parameters: URLSearchParams}): ReactNode {
  const history = useHistory();
  const {state, ask} = useSearch();
  const whole = useSearch();
  const [limit, setLimit] = useState(STEP);
  const chosen = chosenValues(parameters);
  const asked = parameters.toString();
  const {ask: askWhole} = whole;
  useEffect(() => {
    ask(text, {limit, filters: toFilters(chosenValues(new URLSearchParams(asked)))});
  }, [ask, text, limit, asked]);
  useEffect(() => askWhole(text, {limit: 0}), [askWhole, text]);

  const toggle = (parameter: string, value: string) => {
    const next = new URLSearchParams(asked);
    const values = next.getAll(parameter);
    next.delete(parameter);
    for (const kept of values.includes(value)
      ? values.filter((other) => other !== value)
      : [...values, value])
      next.append(parameter, kept);
    history.replace(`/tim-kiem?${next}`);
  };

  const {result, message} = state;
  if (message) return <p role="alert">{message}</p>;
  const filtered = FACETS.some(({name}) => chosen[name].length > 0);
  return (
    <div className={styles.columns}>
      {whole.state.result && whole.state.result.total > 1 ? (
        <FacetList counts={whole.state.result.facets} chosen={chosen} onToggle={toggle} />
      ) : null}
      <section className={styles.results} aria-label="Kết quả">
        <p role="status">{result ? countWords(result.total) : 'Đang tìm…'}</p>
        {result?.suggestion ? (
          <p>
            Không thấy đúng chữ đã gõ. Có phải bạn tìm <strong>{result.suggestion}</strong>?
          </p>
        ) : null}
        {result && result.total === 0 ? (
          filtered ? (
            <p>Không có kết quả với các điều kiện đã chọn. Hãy bỏ bớt điều kiện.</p>
          ) : (
            <SearchHelp text={text} />
          )
        ) : null}
        {result ? <ResultList hits={result.hits} text={result.suggestion ?? text} /> : null}
        {result && result.total > result.hits.length ? (
          <button type="button" className={styles.button} onClick={() => setLimit(limit + STEP)}>
            Xem thêm
          </button>
        ) : null}
      </section>
    </div>
  );
}
