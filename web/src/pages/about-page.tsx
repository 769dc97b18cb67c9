import { defineStaticPage } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { PageTop } from '../ui/page-top.tsx';

const About = () => {
  const { text } = useWords();
  return <PageTop title={text('pages.about.title')} lead={text('pages.about.lead')} breadcrumb={[]} />;
};

export const aboutPage = defineStaticPage({
  path: '/over',
  head: ({ text }) => ({ title: text('pages.about.title'), description: text('pages.about.lead') }),
  Component: About,
});
