import { prefetchLinks } from './prefetch.ts';
import { SuggestElement } from './suggest.ts';

customElements.define('gg-suggest', SuggestElement);
prefetchLinks();
