import { defineStaticPage } from '../app/page.tsx';
import { Article, articleHead } from './article.tsx';

const Accessibility = () => <Article name="accessibility" sections={['goal', 'tested', 'open', 'report']} />;

export const accessibilityPage = defineStaticPage({
  path: '/toegankelijkheid',
  head: (words) => articleHead('accessibility', words),
  Component: Accessibility,
});
