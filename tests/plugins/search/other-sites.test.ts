import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, it} from 'vitest';
import {arrive, SiteFailure, sourcesOf} from '../../../src/plugins/search/other-sites.ts';
import {PATIENCE_SECONDS} from '../../../src/plugins/search/together.ts';
import {SAMPLE, sampleSerialized} from '../../core/search/sample.ts';

/** What comes of another site that answers so. */
async function arrivalOf(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cchc/`;
  try {
    const [, other] = sourcesOf({name: 'Ban Một', sites: [{name: 'Ban Hai', url}]}, {}, async () => null);
    return await arrive(other!).catch((error: unknown) => error);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it('fetches the index of another site from where it stands', async () => {
  const {manifest, pieces} = sampleSerialized();
  const files: Record<string, unknown> = {manifest, ...pieces};
  const arrived = await arrivalOf(({url}, response) => {
    response.end(JSON.stringify(files[/^\/cchc\/chi-muc\/(\w+)\.json$/.exec(url!)![1]!]));
  });
  expect(arrived).toMatchObject({
    source: {name: 'Ban Hai'},
    serialized: {manifest: {documents: SAMPLE.length}},
  });
});

it('waits no longer than it says for one that says nothing, and not at all for one that refuses', async () => {
  const start = performance.now();
  const refused = await arrivalOf((_, response) => response.writeHead(404).end());
  expect(refused).toBeInstanceOf(SiteFailure);
  const silent = await arrivalOf(() => undefined);
  expect(silent).toMatchObject({why: 'silent', source: {name: 'Ban Hai'}});
  const seconds = (performance.now() - start) / 1_000;
  expect(seconds).toBeGreaterThan(PATIENCE_SECONDS - 0.1);
  expect(seconds).toBeLessThan(2 * PATIENCE_SECONDS);
}, 20_000);
