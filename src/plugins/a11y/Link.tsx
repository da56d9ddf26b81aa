import StockLink from '@docusaurus/core/lib/client/exports/Link';
import type {Props} from '@docusaurus/Link';
import type {ReactNode} from 'react';

/**
 * The link of the whole site. One that leads elsewhere opens in the same window, like any link, and says in
 * words that it leaves; the stock one opens a new window without a word.
 */
export default function Link(props: Props): ReactNode {
  const address = props.to ?? props.href ?? '';
  if (address.startsWith('pathname://')) return <StockLink target="_self" {...props} rel={undefined} />;
  if (!/^(https?:)?\/\//.test(address)) return <StockLink {...props} />;
  const {
    to: _to,
    href: _href,
    isNavLink,
    isActive,
    activeClassName,
    autoAddBaseUrl,
    children,
    ...rest
  } = props;
  return (
    <a {...rest} href={address} className={`external ${props.className ?? ''}`.trim()}>
      {children}
      <span className="visually-hidden"> (mở trang khác)</span>
    </a>
  );
}
