import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Texts } from '../../texts.ts';
import { atomXml, feedUpdated } from '../atom.ts';
import { keepAnswer, type Answer } from '../cache/kept-answer.ts';
import { isMaking, type ResponseCache } from '../cache/response-cache.ts';
import { sendKept } from '../cache/send-kept.ts';
import { keyOfPublicAddress } from '../cache/visitors.ts';
import { ownOrigin } from '../http-request.ts';
import { searchFeed } from '../search-feed.ts';
import { pageLanguage } from './pages.ts';

/** Answers a request for the feed of a search. */
export type FeedHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Deps {
  readonly cache: ResponseCache;
  readonly texts: Texts;
  readonly publicUrl: string | null;
}

/** How long a reader stays away while search is limited, in seconds. */
const RETRY_AFTER_S = 120;

const refuse = (response: ServerResponse, status: number, words: string): void => {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': String(RETRY_AFTER_S) }),
  });
  response.end(`${words}\n`);
};

/**
 * `/zoeken.atom` with the query of `/zoeken`: the same for everybody, signed in or not. Readers ask again by its ETag
 * only: a date cannot tell that something was withdrawn.
 */
export const createFeed =
  ({ cache, texts, publicUrl }: Deps): FeedHandler =>
  async (request, response) => {
    const one = await cache.findOrBegin(keyOfPublicAddress(request, publicUrl));
    if (!isMaking(one)) return sendKept(request, response, one);
    try {
      const { url = '/' } = request;
      const language = pageLanguage(url);
      const origin = ownOrigin(request, publicUrl) ?? 'http://127.0.0.1';
      const { searchParams } = new URL(url, origin);
      const made = await searchFeed({ query: searchParams, language, origin }, { hub: one.doors, texts });
      if (!made.ok)
        return refuse(response, 400, made.problems.map((problem) => texts.problem(language, problem)).join('\n'));
      if (made.value.kind === 'limited') return refuse(response, 503, texts.text(language, 'search.feed-limited'));
      const { feed } = made.value;
      const answer: Answer = {
        status: 200,
        headers: {
          'content-type': 'application/atom+xml; charset=utf-8',
          'content-language': language,
          'last-modified': new Date(feedUpdated(feed)).toUTCString(),
        },
        body: atomXml(feed),
        vary: '',
      };
      const unkept = () => keepAnswer(answer, { moment: 0, kinds: [] }, [], () => undefined);
      sendKept(request, response, one.keep(answer) ?? unkept());
    } finally {
      one.end();
    }
  };
