import { hydratePage } from '../app/client/island.tsx';
import { searchPage } from './search-page.tsx';

hydratePage(searchPage);
