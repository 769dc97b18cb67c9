import type { Words } from '../app/words.tsx';
import { useWords } from '../app/words.tsx';
import type { Head } from '../app/page.tsx';
import { PageContents } from '../ui/page-contents.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Heading } from '../ui/text.tsx';

interface ArticleProps {
  /** First part of the keys: `about`. */
  readonly name: string;
  /** Each section has a `title` and a `text`; a text may hold several paragraphs, with a blank line between them. */
  readonly sections: readonly string[];
}

const ArticleSection = ({ name, section }: { readonly name: string; readonly section: string }) => {
  const { text } = useWords();
  return (
    <>
      <Heading level={2} id={section}>
        {text(`pages.${name}.${section}.title`)}
      </Heading>
      {text(`pages.${name}.${section}.text`)
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </>
  );
};

/** A page of running text: a title, a lead and sections that can be linked to. */
export const Article = ({ name, sections }: ArticleProps) => {
  const { text } = useWords();
  return (
    <>
      <PageTop title={text(`pages.${name}.title`)} lead={text(`pages.${name}.lead`)} breadcrumb={[]} />
      <div className="gg-container gg-page-body gg-columns gg-columns--toc">
        <PageContents
          links={sections.map((section) => ({ id: section, title: text(`pages.${name}.${section}.title`) }))}
        />
        <div className="gg-reading">
          {sections.map((section) => (
            <ArticleSection key={section} name={name} section={section} />
          ))}
        </div>
      </div>
    </>
  );
};

export const articleHead = (name: string, { text }: Words): Head => ({
  title: text(`pages.${name}.title`),
  description: text(`pages.${name}.lead`),
});
