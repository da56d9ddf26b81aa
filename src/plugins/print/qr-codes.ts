import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {qrFile} from '../../core/page/qr-address.ts';
import {qrPath} from '../../core/page/qr-path.ts';

/** Writes the QR code of every page below `outDir`: files beside the pages weigh nothing until printed. */
export function writeQrCodes(
  outDir: string,
  {url, baseUrl}: Pick<DocusaurusConfig, 'url' | 'baseUrl'>,
  routes: readonly string[],
): void {
  for (const route of routes) {
    const path = route.startsWith(baseUrl) ? `/${route.slice(baseUrl.length)}` : route;
    const file = join(outDir, qrFile(path));
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, qrSvg(`${url}${route}`));
  }
}

function qrSvg(address: string): string {
  const {size, path} = qrPath(address);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  );
}
