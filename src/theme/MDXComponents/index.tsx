import {CitablePlan} from '@site/src/components/CitablePlan';
import {CitationLink, CitationNotes} from '@site/src/components/CitationLink';
import {ClauseBlock, ClauseQuotation, ClauseSection} from '@site/src/components/ClauseBlock';
import {ClauseUses} from '@site/src/components/ClauseUses';
import {CleanCopy} from '@site/src/components/CleanCopy';
import {ContactNote} from '@site/src/components/ContactNote';
import {Doors} from '@site/src/components/Doors';
import {InstrumentNetwork} from '@site/src/components/diagrams/InstrumentNetwork';
import {LegalTimeline} from '@site/src/components/diagrams/LegalTimeline';
import {PlanMap} from '@site/src/components/diagrams/PlanMap';
import {ForceLine} from '@site/src/components/ForceLine';
import {Homonyms} from '@site/src/components/Homonyms';
import {CitingPlaces, InstrumentFacts} from '@site/src/components/InstrumentFacts';
import {Guidance, PageList, TopicLink} from '@site/src/components/PageList';
import {PageRecord} from '@site/src/components/PageRecord';
import {PageTools} from '@site/src/components/PageTools';
import {PlanClosing, PlanDocument} from '@site/src/components/PlanDocument';
import {PlanState} from '@site/src/components/PlanState';
import {RelationDrawing, RelationList} from '@site/src/components/Relations';
import {ScrollTable} from '@site/src/components/ScrollTable';
import {SourceList} from '@site/src/components/SourceList';
import {StructuredData} from '@site/src/components/StructuredData';
import {TaskItem} from '@site/src/components/TaskItem';
import {TermList} from '@site/src/components/TermList';
import {TermLink, TermNotes} from '@site/src/components/Terms';
import {TopicSummary} from '@site/src/components/TopicSummary';
import {HomeSearch} from '@site/src/plugins/search/theme/HomeSearch.tsx';
import Original from '@theme-original/MDXComponents';
import type {ComponentProps, ReactNode} from 'react';

function ListItem(props: ComponentProps<'li'>): ReactNode {
  const {className, children} = props;
  return className?.includes('task-list-item') ? <TaskItem>{children}</TaskItem> : <Original.li {...props} />;
}

/** In Markdown only the first row has heads. */
function ColumnHead(props: ComponentProps<'th'>): ReactNode {
  return <th scope="col" {...props} />;
}

/** The components that the page layouts put into MDX, beside the stock ones. */
export default {
  ...Original,
  CitablePlan,
  li: ListItem,
  CitationLink,
  CitationNotes,
  CitingPlaces,
  ClauseBlock,
  ClauseQuotation,
  ClauseSection,
  ClauseUses,
  ContactNote,
  Doors,
  Guidance,
  HomeSearch,
  Homonyms,
  ForceLine,
  InstrumentFacts,
  InstrumentNetwork,
  LegalTimeline,
  PageList,
  PageRecord,
  CleanCopy,
  PageTools,
  PlanClosing,
  PlanDocument,
  PlanMap,
  RelationDrawing,
  RelationList,
  SourceList,
  PlanState,
  StructuredData,
  TermLink,
  TermList,
  TermNotes,
  TopicLink,
  TopicSummary,
  table: ScrollTable,
  th: ColumnHead,
};
