import type { ReactNode } from 'react';
import { Heading } from '../ui/text.tsx';

interface TitledSectionProps {
  readonly id: string;
  readonly title: string;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with its title, and a link to all of it. */
export const TitledSection = ({ id, title, more, children }: TitledSectionProps) => (
  <section className="gg-stack" aria-labelledby={id}>
    <div className="gg-cluster gg-cluster--between">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {more}
    </div>
    {children}
  </section>
);
