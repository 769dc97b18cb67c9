import type { Page } from './page.tsx';
import { aboutPage } from '../pages/about-page.tsx';

/** Every page of the site. The first one whose path matches is taken. */
export const pages: readonly Page[] = [aboutPage];
