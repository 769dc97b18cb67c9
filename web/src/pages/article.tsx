import type { Words } from '../app/words.tsx';
import { useWords } from '../app/words.tsx';
import type { Head } from '../app/page.tsx';
import { PageTop } from '../ui/page-top.tsx';

interface ArticleProps {
  /** First part of the keys: `about`. */
  readonly name: string;
  /** Each section has a `title` and a `text`; a text may hold several paragraphs, with a blank line between them. */
  readonly sections: readonly string[];
  readonly children?: React.ReactNode;
}

/** A page of running text: a title, a lead and sections that can be linked to. */
export const Article = ({ name, sections, children }: ArticleProps) => {
  const { text } = useWords();
  return (
    <>
      <PageTop title={text(`pages.${name}.title`)} lead={text(`pages.${name}.lead`)} breadcrumb={[]} />
      <div className="gg-container gg-page-body">
        <div className="gg-reading">
          {sections.map((section) => (
            <section key={section} id={section}>
              <h2 className="utrecht-heading-2">{text(`pages.${name}.${section}.title`)}</h2>
              {text(`pages.${name}.${section}.text`)
                .split('\n\n')
                .map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
            </section>
          ))}
          {children}
        </div>
      </div>
    </>
  );
};

export const articleHead = (name: string, { text }: Words): Head => ({
  title: text(`pages.${name}.title`),
  description: text(`pages.${name}.lead`),
});
