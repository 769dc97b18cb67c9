/** Four parcels in a ring, open to one shared strip: together a G. */
const Mark = () => (
  <svg className="gg-logo__mark" viewBox="0 0 40 40" aria-hidden="true">
    <path
      className="gg-logo__ring"
      d="M33.1 23.3A13.5 13.5 0 0 1 22.8 33.2M20.7 33.5A13.5 13.5 0 0 1 7.1 23.9M6.6 21.9A13.5 13.5 0 0 1 14.9 7.5M17 6.8A13.5 13.5 0 0 1 30 11"
    />
    <path className="gg-logo__bar" d="M20 16.5h17v7h-17z" />
  </svg>
);

/** Mark and name; the way home. */
export const Logo = (props: { readonly href: string; readonly current?: boolean }) => (
  <a className="gg-logo" href={props.href} aria-current={props.current === true ? 'page' : undefined}>
    <Mark />
    Gemeengoed
  </a>
);
