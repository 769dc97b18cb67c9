import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyTooLarge, readBody } from '../http-request.ts';
import type { HubDoors } from '../context.ts';
import type { Texts } from '../../texts.ts';
import { pageLanguage } from './pages.ts';

/** Carries out a `POST` to the address with which a letter is stopped. */
export type StopMailHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Deps {
  readonly hub: Pick<HubDoors, 'alerts'>;
  readonly texts: Texts;
}

/** The form of the page and the one of RFC 8058 are small. */
const MAX_BODY = 10_000;

const readForm = async (request: IncomingMessage): Promise<URLSearchParams | null> => {
  try {
    return new URLSearchParams(await readBody(request, MAX_BODY));
  } catch (error) {
    if (error instanceof BodyTooLarge) return null;
    throw error;
  }
};

/**
 * Stops the mail that the code in the address is for. The code alone allows it: mail programs post here without a session
 * and from elsewhere (RFC 8058), so where the request comes from does not count. Opening the address changes nothing.
 */
export const createStopMail =
  ({ hub, texts }: Deps): StopMailHandler =>
  async (request, response) => {
    const { url = '/' } = request;
    const language = pageLanguage(url);
    const form = await readForm(request);
    const code = new URL(url, 'http://hub.invalid').searchParams.get('code') ?? '';
    const stopped = form ? await hub.alerts.stopAlerts(code) : null;
    response.setHeader('cache-control', 'no-store');
    if (form?.get('List-Unsubscribe') === 'One-Click') {
      const words = stopped?.ok ? 'alerts.stopped' : 'alerts.unknown-code';
      response.writeHead(stopped?.ok ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${texts.text(language, words)}\n`);
      return;
    }
    if (form === null) response.setHeader('connection', 'close');
    const path = `${language === 'en' ? '/en' : ''}/attendering-stoppen`;
    response.writeHead(303, { location: stopped?.ok ? `${path}?gedaan=ja` : path }).end();
  };
