import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** How it answers: as an engine should, too late, with an error, without a shard, cut short by time, or nonsense. */
export type Manner = 'well' | 'late' | 'fails' | 'shard away' | 'cut short' | 'nonsense';

type Query = {
  query: {dis_max: {queries: {bool: {should: {multi_match: {query: string}}[]}}[]}};
  size: number;
  aggs?: {kept: {filter: {terms: {facets: string[]}}; aggs: {best: {top_hits: {size: number}}}}};
};

const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
};

/** What speaks like an engine over the lines of its bulk interface: it counts the words that a document shares. */
export async function startSmallEngine(bulk: Iterable<string>) {
  const documents = [...bulk].map((line, number) => {
    const {document, relations, facets, ...fields} = JSON.parse(line.split('\n')[1]!);
    const words = Object.values(fields as Record<string, string>).flatMap((text) => text.split(' '));
    return {_id: String(number), facets, words: new Set(words), _source: {document, relations}};
  });
  const engine = {
    url: '',
    manner: 'well' as Manner,
    /** The addresses asked, and the words of the first wording. */
    asked: [] as string[],
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, CROSS_ORIGIN).end();
      return;
    }
    const query: Query = JSON.parse(await bodyOf(request));
    const wordings = query.query.dis_max.queries.map(({bool}) =>
      bool.should[0]!.multi_match.query.split(' '),
    );
    engine.asked.push(`${request.url} ${wordings[0]!.join(' ')}`);
    if (engine.manner !== 'late') answer(response, query, wordings);
  });

  function answer(response: ServerResponse, {size, aggs}: Query, wordings: readonly string[][]): void {
    const share = (words: ReadonlySet<string>) =>
      Math.max(
        ...wordings.map((wording) => wording.filter((word) => words.has(word)).length / wording.length),
      );
    const best = (most: number, keeps: (facets: string) => boolean) => {
      const hits = documents
        .filter(({facets}) => keeps(facets))
        .map(({_id, words, _source}) => ({_id, _source, _score: share(words)}))
        .filter(({_score}) => _score > 0)
        .sort((a, b) => b._score - a._score)
        .slice(0, most);
      return {hits: {hits: engine.manner === 'nonsense' ? [{_id: '-1', _source: {}}] : hits}};
    };
    const kept =
      aggs && best(aggs.kept.aggs.best.top_hits.size, (own) => aggs.kept.filter.terms.facets.includes(own));
    const away = engine.manner === 'shard away';
    response.writeHead(engine.manner === 'fails' ? 500 : 200, {
      'content-type': 'application/json',
      ...CROSS_ORIGIN,
    });
    response.end(
      JSON.stringify({
        timed_out: engine.manner === 'cut short',
        _shards: {total: 2, successful: away ? 1 : 2, failed: away ? 1 : 0},
        ...best(size, () => true),
        ...(kept && {aggregations: {kept: {best: kept}}}),
      }),
    );
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  engine.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return engine;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
