import { defineStaticPage } from '../app/page.tsx';
import { Article, articleHead } from './article.tsx';

const About = () => <Article name="about" sections={['why', 'join', 'licence', 'facts', 'api', 'code']} />;

export const aboutPage = defineStaticPage({
  path: '/over',
  head: (words) => articleHead('about', words),
  Component: About,
});
