import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {publisherOf, reachedOrigins} from '../core/site/office-view.ts';
import {finishFiles} from './built-files.ts';
import {describePages} from './describe-pages.ts';
import {fillReadySets} from './handout/fill-ready-sets.ts';
import {readOffer} from './handout/read-offer.ts';
import {listPackages} from './licences/list-packages.ts';
import {PACKAGE_FOLDERS} from './licences/package-folders.ts';
import {endLinesAlike} from './line-ends.ts';
import {loadOffice} from './load-office.ts';
import {contentPaths} from './load-site.ts';
import {offlineFiles} from './offline/offline-files.ts';
import {PAGE_CHUNKS} from './offline/page-chunks.ts';
import {preloadFonts} from './preload-fonts.ts';
import {refuseEmptyPages} from './refuse-empty-pages.ts';
import {refuseMissingFiles} from './refuse-missing-files.ts';
import {securePages} from './security/secure-pages.ts';
import {leafletPictures} from './share/leaflet-pictures.ts';
import {sharePictures} from './share/share-pictures.ts';
import {siteAddress} from './site-url.ts';
import {purgeStyles} from './styles/purge-styles.ts';
import {writeTwins} from './write-twins.ts';

/**
 * Makes a site of what Docusaurus wrote into `folder`. Its files are read once and written once; the order of the
 * steps counts: the unused styles are purged once the pages are as they will be, and the list of all files comes last.
 */
export async function finishSite(root: string, folder: string): Promise<void> {
  const {baseUrl} = siteAddress(process.env);
  const {office} = loadOffice(contentPaths(root));
  await finishFiles(folder, [
    endLinesAlike(root),
    refuseEmptyPages,
    fillReadySets(readOffer(root)),
    listPackages(generated(root, PACKAGE_FOLDERS)),
    writeTwins(baseUrl),
    describePages(publisherOf(office)?.name ?? null),
    sharePictures(join(root, '.cache/share-pictures')),
    leafletPictures(join(root, '.cache/leaflet-pictures')),
    preloadFonts,
    securePages(baseUrl, reachedOrigins(office)),
    purgeStyles,
    refuseMissingFiles(baseUrl),
    offlineFiles(root, baseUrl, generated(root, PAGE_CHUNKS)),
  ]);
}

/** What the bundling left about its result. */
function generated<T>(root: string, path: string): T {
  return JSON.parse(readFileSync(join(root, '.docusaurus', path), 'utf8'));
}
