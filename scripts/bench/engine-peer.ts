import {join} from 'node:path';
import {INDEX_MANIFEST} from '../../src/core/search/index-address.ts';
import {openReader} from '../../src/plugins/search/open-reader.ts';
import {publishSiteIndex} from '../../src/plugins/search/publish.ts';
import type {SiteIndex} from '../../src/plugins/search/site-index.ts';
import {loadEngine} from '../engine/engine-client.ts';
import {missingForEngine, startEngine} from '../engine/engine-nodes.ts';

/** An engine with a site's documents, beside others that are measured; its index stays on its server. */
type EnginePeer = {
  name: string;
  bytes: null;
  ask(text: string): Promise<string[]>;
  close(): Promise<void>;
};

/** The engine, asked and ranked by the page's own code for so many hits; null, and said why, where none can run. */
export async function enginePeer(site: SiteIndex, limit: number): Promise<EnginePeer | null> {
  const missing = missingForEngine();
  if (missing !== null) {
    console.error(`Không có “${missing}” trên máy này, nên không đo OpenSearch.`);
    return null;
  }
  const nodes = await startEngine(join(import.meta.dirname, '../../.cache/engine'));
  let standbys = 0;
  try {
    const files = publishSiteIndex(site, nodes.urls[0]);
    const read = (file: string) => JSON.parse(files.get(file)!);
    const manifest = read(INDEX_MANIFEST) as {engine: string};
    await loadEngine(manifest.engine, site.documents, site.serialized.manifest.abbreviations);
    const reader = await openReader(manifest, async (name) => read(`${name}.json`));
    return {
      name: 'OpenSearch',
      bytes: null,
      async ask(text) {
        const {hits, notice} = await reader.ask(text, {limit, sent: true}, async () => null);
        if (notice !== undefined) standbys++;
        return hits.map(({id}) => id);
      },
      async close() {
        await nodes.stop();
        if (standbys > 0)
          console.error(`OpenSearch: ${standbys} câu không trả lời kịp, chỉ mục tĩnh đã trả lời thay.`);
      },
    };
  } catch (error) {
    await nodes.stop();
    throw error;
  }
}
