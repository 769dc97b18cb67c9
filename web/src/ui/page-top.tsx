import type { ReactNode } from 'react';
import { Breadcrumb } from './breadcrumb.tsx';
import type { Crumb } from './breadcrumb.tsx';
import { Heading, Paragraph } from './text.tsx';

interface PageTopProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Where this page lies; the page itself comes last by itself. */
  readonly breadcrumb?: readonly Crumb[];
  /** Name of the page in the breadcrumb, when it is not the title. */
  readonly here?: string;
  /** Kind, badges: above the title. */
  readonly above?: ReactNode;
  /** Facts in small, actions, notices: below the lead. */
  readonly children?: ReactNode;
  /** A picture beside the title on wide screens. */
  readonly beside?: ReactNode;
}

/** The white band that tells where I am, what this page is and what I can do with it. */
export const PageTop = ({ title, lead, breadcrumb, here, above, children, beside }: PageTopProps) => (
  <div className="gg-top">
    <div className="gg-container">
      {breadcrumb && <Breadcrumb trail={breadcrumb} here={here ?? (typeof title === 'string' ? title : '')} />}
      <div className={beside === undefined ? 'gg-top__body' : 'gg-top__body gg-with-locator'}>
        <div className="gg-stack gg-stack--3">
          {above}
          <Heading level={1}>{title}</Heading>
          {lead !== undefined && (
            <Paragraph look="lead" className="gg-top__lead">
              {lead}
            </Paragraph>
          )}
          {children}
        </div>
        {beside}
      </div>
    </div>
  </div>
);
