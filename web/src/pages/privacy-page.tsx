import { defineStaticPage } from '../app/page.tsx';
import { Article, articleHead } from './article.tsx';

const Privacy = () => <Article name="privacy" sections={['visit', 'account', 'published', 'keep', 'rights']} />;

export const privacyPage = defineStaticPage({
  path: '/privacy',
  head: (words) => articleHead('privacy', words),
  Component: Privacy,
});
