import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { readState } from '../client/island.tsx';
import { WordsProvider, createWords } from '../words.tsx';
import { WorkDataProvider } from './work-data.tsx';
import { WorkRoutes } from './work-routes.tsx';

/** The id of the element in a working page that the browser program takes over. */
const WORK_ID = 'work';

const place = document.getElementById(WORK_ID);
if (place) {
  const state = readState();
  hydrateRoot(
    place,
    <WordsProvider words={createWords(state.language, state.texts)}>
      <WorkDataProvider>
        <BrowserRouter basename={state.language === 'en' ? '/en' : '/'}>
          <WorkRoutes />
        </BrowserRouter>
      </WorkDataProvider>
    </WordsProvider>,
  );
}
