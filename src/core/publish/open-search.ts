import {element, xmlDocument} from './xml.ts';

/** The description by which a browser searches the site from its address bar (OpenSearch 1.1). */
export function openSearch({origin, title}: {origin: string; title: string}): string {
  return xmlDocument(
    element(
      'OpenSearchDescription',
      {xmlns: 'http://a9.com/-/spec/opensearch/1.1/'},
      // At most 16 characters, says the format.
      element('ShortName', {}, 'CCHC Đồng Nai'),
      element('Description', {}, `Tìm trong trang ${title}`),
      element('InputEncoding', {}, 'UTF-8'),
      element('Language', {}, 'vi'),
      element('Url', {type: 'text/html', method: 'get', template: searchTemplate(origin, 'searchTerms')}),
    ),
  );
}

/** Address of a search, with a name in braces where the words go. */
export function searchTemplate(origin: string, name: string): string {
  return `${origin}/tim-kiem?q={${name}}`;
}
