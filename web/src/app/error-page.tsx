import { renderToStaticMarkup } from 'react-dom/server';
import type { PageAnswer } from '../../../schema/site.ts';
import type { Assets } from './assets.ts';
import { HtmlDocument } from './html-document.tsx';
import type { Language } from './language.ts';
import type { LayoutData } from './layout-query.ts';
import type { Visit } from './page.tsx';
import { wordsOf } from './texts.ts';
import { WordsProvider, useWords } from './words.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { IconsProvider } from '../ui/icon-sprite.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { SearchBox } from '../ui/search-box.tsx';

/** Statuses with words of their own; any other one is told as a fault of ours (500) or of the request (400). */
const TOLD = [400, 403, 404, 405, 410, 413, 415, 429, 500, 503] as const;

const toldAs = (status: number): number => TOLD.find((one) => one === status) ?? (status >= 500 ? 500 : 400);

const nobody: LayoutData & { readonly viewer: null } = { viewer: null };

const visitNowhere = (language: Language): Visit => ({
  language,
  path: '/',
  params: {},
  query: new URLSearchParams(),
  origin: '',
});

const ErrorBody = (props: { readonly told: number; readonly requestId: string }) => {
  const { text, to } = useWords();
  const { told, requestId } = props;
  return (
    <>
      <PageTop title={text(`app.error.${String(told)}.title`)} lead={text(`app.error.${String(told)}.text`)} />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        {told === 404 && (
          <div className="gg-measure">
            <SearchBox label={text('app.error.search')} />
          </div>
        )}
        <p>
          <ButtonLink href={to('/')} appearance={told === 404 ? 'secondary' : 'primary'}>
            {text('app.error.home')}
          </ButtonLink>
        </p>
        {requestId !== '' && <p className="gg-small gg-subtle">{text('app.error.request', { id: requestId })}</p>}
      </div>
    </>
  );
};

/** Makes the pages for what went wrong. They repeat nothing of the address that was asked for. */
export const createErrorPage =
  (assets: Assets) =>
  (status: number, language: Language, requestId: string): PageAnswer => {
    const words = wordsOf[language];
    const told = toldAs(status);
    const icons = new Set<string>();
    const main = renderToStaticMarkup(
      <IconsProvider icons={icons}>
        <WordsProvider words={words}>
          <ErrorBody told={told} requestId={requestId} />
        </WordsProvider>
      </IconsProvider>,
    );
    const whole = renderToStaticMarkup(
      <WordsProvider words={words}>
        <HtmlDocument
          assets={assets}
          head={{ title: words.text(`app.error.${String(told)}.title`) }}
          visit={visitNowhere(language)}
          layout={nobody}
          section={null}
          island={null}
          main={main}
          state={null}
          icons={icons}
          gone
        />
      </WordsProvider>,
    );
    return {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language },
      body: `<!doctype html>${whole}`,
    };
  };
