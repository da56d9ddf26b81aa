import {ASKED, loadAsked} from '../../build/load-asked.ts';
import {type ContentPaths, loadSite} from '../../build/load-site.ts';
import {loadThesaurus, THESAURUS} from '../../build/load-thesaurus.ts';
import {ContentError, type Finding} from '../../core/page/finding.ts';
import {askedById, askedFindings} from '../../core/search/asked.ts';
import {
  buildIndex,
  loadIndex,
  type SearchDocument,
  type SearchIndex,
  type SerializedIndex,
} from '../../core/search/index.ts';
import {thesaurusFindings} from '../../core/search/thesaurus-findings.ts';
import type {Site} from '../../core/site/site.ts';
import {siteAbbreviations, siteDocuments} from './site-documents.ts';

/** The index of a site's content with its everyday words. */
export type SiteIndex = {
  documents: SearchDocument[];
  serialized: SerializedIndex;
  index: SearchIndex;
  /** What is wrong with the everyday words, as they meet the content. */
  findings: Finding[];
};

/** With `whole: false` some page could not be read: how the words meet the content is not asked, as it may be in that page. */
export function makeSiteIndex(paths: ContentPaths, site: Site, whole = true): SiteIndex {
  const {placed, findings} = loadThesaurus(paths);
  const asked = loadAsked(paths);
  const documents = siteDocuments(site, askedById(asked.placed));
  const thesaurus = placed.map(({entry}) => entry);
  const serialized = buildIndex(documents, {abbreviations: siteAbbreviations(site), thesaurus});
  const loaded = loadIndex(serialized);
  if (!loaded.ok) throw new Error(loaded.message);
  const {index} = loaded;
  return {
    documents,
    serialized,
    index,
    findings: [
      ...findings,
      ...(whole ? thesaurusFindings(THESAURUS, placed, documents, index) : []),
      ...asked.findings,
      ...(whole ? askedFindings(ASKED, asked.placed, documents, index, site.plans.length) : []),
    ],
  };
}

/** The same for content that is to be right: throws a `ContentError` with every finding. */
export function loadSiteIndex(paths: ContentPaths): SiteIndex {
  const made = makeSiteIndex(paths, loadSite(paths));
  if (made.findings.length > 0) throw new ContentError(made.findings);
  return made;
}
