import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';
import {siteVersion} from '../client/site-version.ts';
import {qrFile} from '../core/page/qr-address.ts';
import type {PrintData, PrintIdentity} from '../core/site/print-identity.ts';
import {readableAddress} from '../core/text/readable-address.ts';

/** The head of a printed page: whose document it is, and which part of it. Not shown on screen. */
export function PrintHead({issuer, document, place}: PrintIdentity): ReactNode {
  return (
    <div className="print-head">
      <p className="print-head__issuer">{issuer}</p>
      <p className="print-head__document">
        <span>{document}</span>
        <span>{place}</span>
      </p>
    </div>
  );
}

/** The head of a sheet that a tool of the site makes: what a search found, what a check says, of which document. */
export function ToolHead({place, document}: {place: string; document?: string}): ReactNode {
  const {identities, speaker} = usePluginData('print') as PrintData;
  const own = document ?? identities[0]?.document;
  return own ? <PrintHead issuer={speaker} document={own} place={place} /> : null;
}

interface Foot {
  /** True on a tool, whose empty page nobody prints into a file. */
  readonly tool?: boolean;
  /** What the address says behind `?`; such an address has no code, for codes are made with the site. */
  readonly query?: string;
}

/** Where a printed page comes from, in which version, and when it was printed. */
export function PrintFoot({tool = false, query = ''}: Foot): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const path = usePath();
  const code = useBaseUrl(qrFile(path));
  const address = readableAddress(`${siteConfig.url}${siteConfig.baseUrl}${path.slice(1)}${query}`);
  return (
    <div className="print-foot" data-print-tool={tool || undefined}>
      <div className="print-foot__lines">
        <p>In từ trang “{siteConfig.title}”; khi áp dụng cần đối chiếu văn bản gốc.</p>
        <p>
          Địa chỉ: <span data-print-address>{address}</span>
        </p>
        <p>
          <span data-page-version>Phiên bản của trang: {siteVersion()}.</span>{' '}
          {/* Its HTML is given, so that a day stamped into it stays when the page is hydrated. */}
          <span data-print-date dangerouslySetInnerHTML={{__html: ''}} />
        </p>
      </div>
      {query === '' ? (
        <img
          className="print-foot__code"
          src={code}
          alt="Mã QR dẫn tới địa chỉ của trang này"
          loading="lazy"
        />
      ) : null}
    </div>
  );
}

/** Path of the page below the base address, without a closing slash: `/ke-hoach/toan-van`. */
function usePath(): string {
  const {pathname} = useLocation();
  const {siteConfig} = useDocusaurusContext();
  return `/${pathname.slice(siteConfig.baseUrl.length).replace(/\/$/, '')}`;
}
