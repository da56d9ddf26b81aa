import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {vietnameseDay} from '../../core/text/moment.ts';
import {siteVersion} from '../../node/site-version.ts';
import {writeQrCodes} from './qr-codes.ts';

/** What the foot of a printed page knows of the site; the same on every page. */
export interface PrintData {
  /** `23/11/2026, mã e20cbd83`, or `không rõ`. */
  readonly version: string;
}

/** The site's version for the foot of the printed page, its QR codes, and what happens at printing. */
export default function printPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'print',
    getClientModules: () => [join(__dirname, 'at-printing.ts')],
    async contentLoaded({actions}) {
      const {time, commit} = siteVersion(siteDir);
      const words = [time && vietnameseDay(time), commit && `mã ${commit}`].filter(Boolean).join(', ');
      const data: PrintData = {version: words || 'không rõ'};
      actions.setGlobalData(data);
    },
    async postBuild({outDir, routesPaths, siteConfig}) {
      writeQrCodes(outDir, siteConfig, routesPaths);
    },
  };
}
