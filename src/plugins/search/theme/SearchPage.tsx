import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {PageFeedback} from '@site/src/components/PageFeedback';
import {PrintFoot, ToolHead} from '@site/src/components/PrintFrame';
import Layout from '@theme/Layout';
import {type ReactNode, type RefObject, useEffect, useRef, useState} from 'react';
import {buildDay} from '../../../client/build-day.ts';
import {readerDay} from '../../../client/reader-day.ts';
import {isReturn} from '../../../client/scroll-place.ts';
import {focusOn} from '../../a11y/focus.ts';
import {DROPPED_PARAMETER, QUERY_PARAMETER, resultsAddress, SHOWN_PARAMETER} from '../address.ts';
import {elsewhereWords} from './elsewhere-words.ts';
import {FacetList} from './FacetList.tsx';
import {chosenValues, FACETS, type TopicNames, toFilters, usefulFacets} from './filters.ts';
import {countWords} from './Popup.tsx';
import {ResultList} from './ResultList.tsx';
import {SearchBox} from './SearchBox.tsx';
import {IndexPages, SearchHelp} from './SearchHelp.tsx';
import styles from './search.module.css';
import {Understood, understoodWords} from './Understood.tsx';
import {useSearch} from './use-search.ts';

const STEP = 20;

/** `/tim-kiem?q=…`: all results of a query, to share, to print, and for the browser's own search bar. */
export default function SearchPage({topics}: {topics: TopicNames}): ReactNode {
  const {search} = useLocation();
  const scripted = useIsBrowser();
  const parameters = new URLSearchParams(scripted ? search : '');
  const text = (parameters.get(QUERY_PARAMETER) ?? '').trim();
  const heading = useHeadingOfAnswers(scripted ? text : null);
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
        <h1 ref={heading}>{text === '' ? 'Tìm kiếm' : `Kết quả cho “${text}”`}</h1>
        <SearchBox
          className={styles.pageBox}
          inputId="tim-kiem-trang"
          label="Tìm trong kế hoạch, căn cứ pháp lý và hướng dẫn"
          labelled
          placeholder="nghi dinh 63, TTHC…"
          button
          initial={text}
        />
        {text === '' ? (
          <section>
            <h2>Các trang liệt kê</h2>
            <IndexPages />
          </section>
        ) : (
          <Results key={text} text={text} parameters={parameters} topics={topics} />
        )}
        <PageFeedback title="Tìm kiếm" />
        <PrintFoot tool query={text === '' ? '' : search} />
      </main>
    </Layout>
  );
}

/** Another query on this page is to the reader another page: it begins at its heading. The one it opened with is not another. */
function useHeadingOfAnswers(text: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current !== null && before.current !== text && !isReturn() && heading.current) {
      window.scrollTo(0, 0);
      focusOn(heading.current);
    }
    before.current = text;
  }, [text]);
  return heading;
}

interface Asked {
  readonly text: string;
  readonly parameters: URLSearchParams;
  readonly topics: TopicNames;
}

function Results({text, parameters, topics}: Asked): ReactNode {
  const history = useHistory();
  const {state, ask} = useSearch();
  const list = useRef<HTMLDivElement>(null);
  /** Where the hits begin that the reader has asked to see beside the first. */
  const [grownFrom, setGrownFrom] = useState<number | null>(null);
  const chosen = chosenValues(parameters);
  const limit = shownHits(parameters);
  const asked = parameters.toString();
  /** Where other sites are searched too, this one answers first. */
  const [everywhere, setEverywhere] = useState(false);
  useEffect(() => {
    const now = new URLSearchParams(asked);
    ask(text, {
      limit,
      filters: toFilters(chosenValues(now)),
      dropped: now.getAll(DROPPED_PARAMETER),
      sent: true,
      ...(everywhere && {everywhere}),
    });
  }, [ask, text, limit, asked, everywhere]);

  const {result, message} = state;
  useEffect(() => {
    if (result?.unasked) setEverywhere(true);
  }, [result]);
  const shown = result?.hits.length ?? 0;
  // The button that was pressed may be gone: reading goes on at the first hit that is new.
  useEffect(() => {
    if (grownFrom === null || shown <= grownFrom) return;
    setGrownFrom(null);
    list.current?.querySelectorAll<HTMLElement>('li > a')[grownFrom]?.focus();
  }, [grownFrom, shown]);

  const toggle = (parameter: string, value: string) => {
    const next = new URLSearchParams(asked);
    const values = next.getAll(parameter);
    next.delete(parameter);
    next.delete(SHOWN_PARAMETER);
    for (const kept of values.includes(value)
      ? values.filter((other) => other !== value)
      : [...values, value])
      next.append(parameter, kept);
    history.replace({search: `${next}`});
  };

  // A step of its own, so that Back gives back what was taken away.
  const drop = (names: readonly string[]) => {
    const next = new URLSearchParams(asked);
    next.delete(DROPPED_PARAMETER);
    next.delete(SHOWN_PARAMETER);
    for (const name of names) next.append(DROPPED_PARAMETER, name);
    history.push({search: `${next}`});
  };

  const showMore = () => {
    const next = new URLSearchParams(asked);
    next.set(SHOWN_PARAMETER, `${limit + STEP}`);
    setGrownFrom(shown);
    history.replace({search: `${next}`});
  };

  if (message) return <p role="alert">{message}</p>;
  const filtered = FACETS.some(({name}) => chosen[name].length > 0);
  return (
    <div className={styles.columns}>
      {result && usefulFacets(result.facets).length > 0 ? (
        <FacetList
          counts={result.facets}
          chosen={chosen}
          topics={topics}
          stale={result.asBuilt === true && readerDay() !== buildDay()}
          onToggle={toggle}
        />
      ) : null}
      <section ref={list} className={styles.results} aria-label="Kết quả">
        {result ? (
          <Understood
            parts={result.understood}
            met={result.met}
            dropped={parameters.getAll(DROPPED_PARAMETER)}
            onChange={drop}
          />
        ) : null}
        <p role="status">
          {result ? (
            <>
              {countWords(result.total)}
              {elsewhereWords(result)}
              <span className="visually-hidden">{understoodWords(result)}</span>
              {result.notice ? `. ${result.notice}` : ''}
            </>
          ) : (
            'Đang tìm…'
          )}
        </p>
        {result?.suggestion ? (
          <p>
            Không thấy đúng chữ đã gõ. Có phải bạn tìm{' '}
            <Link to={resultsAddress(result.suggestion)}>{result.suggestion}</Link>?
          </p>
        ) : null}
        {result && result.total === 0 ? (
          filtered ? (
            <p>
              Không có kết quả với các điều kiện đã chọn.{' '}
              <Link to={resultsAddress(text)}>Bỏ mọi điều kiện</Link>
            </p>
          ) : (
            <SearchHelp text={text} />
          )
        ) : null}
        {result ? <ResultList hits={result.hits} text={result.suggestion ?? text} /> : null}
        {result && result.total > shown ? (
          <button type="button" className={styles.button} onClick={showMore}>
            Xem thêm
          </button>
        ) : null}
      </section>
    </div>
  );
}

/** How many hits the address asks for: whoever comes back finds as many as he left. */
function shownHits(parameters: URLSearchParams): number {
  const wanted = Number(parameters.get(SHOWN_PARAMETER));
  return Number.isInteger(wanted) && wanted > STEP ? wanted : STEP;
}
