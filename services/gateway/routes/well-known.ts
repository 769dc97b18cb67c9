import type { Request, RequestHandler } from 'express';
import type { Clock } from '../../platform/clock.ts';
import type { HubDoors } from '../context.ts';
import { ownOrigin } from '../http-request.ts';

export interface WellKnownHandlers {
  readonly robots: RequestHandler;
  readonly sitemap: RequestHandler;
  readonly securityTxt: RequestHandler;
}

interface Deps {
  readonly hub: Pick<HubDoors, 'entries' | 'municipalities'>;
  readonly clock: Clock;
  readonly publicUrl: string | null;
}

const HALF_A_YEAR_MS = 182 * 86_400_000;
/** The protocol's own limit of one file. */
const SITEMAP_MAX = 50_000;
const PAGES = ['/', '/zoeken', '/stappenplan', '/kieshulp', '/gemeenten', '/over', '/toegankelijkheid', '/privacy'];

const escapeXml = (text: string): string => text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const urlOf = (address: string, changed?: string): string =>
  `<url><loc>${escapeXml(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;

/** Small files that programs look for at fixed addresses. */
export const createWellKnown = ({ hub, clock, publicUrl }: Deps): WellKnownHandlers => {
  const origin = (request: Request): string => ownOrigin(request, publicUrl) ?? '';
  const addresses = async (base: string): Promise<string[]> => {
    const urls = [...PAGES, ...hub.municipalities.all().map((m) => `/gemeenten/${m.code}`)].map((path) =>
      urlOf(base + path),
    );
    for await (const batch of hub.entries.publicEntries()) {
      urls.push(...batch.map((entry) => urlOf(base + entry.url, entry.updatedAt)));
      if (urls.length >= SITEMAP_MAX) break;
    }
    return urls.slice(0, SITEMAP_MAX);
  };
  return {
    robots: (request, response) =>
      void response
        .type('text/plain')
        .send(
          `User-agent: *\nDisallow: /mijn\nDisallow: /deel\nDisallow: /beheer\nDisallow: /en/mijn\nDisallow: /en/deel\nDisallow: /graphql\nSitemap: ${origin(request)}/sitemap.xml\n`,
        ),
    sitemap: async (request, response) => {
      const urls = await addresses(origin(request));
      response
        .type('application/xml')
        .send(
          `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
        );
    },
    securityTxt: (request, response) =>
      void response
        .type('text/plain')
        .send(
          [
            `Contact: ${origin(request)}/over#kwetsbaarheid-melden`,
            `Expires: ${new Date(clock.now().getTime() + HALF_A_YEAR_MS).toISOString()}`,
            'Preferred-Languages: nl, en',
            `Canonical: ${origin(request)}/.well-known/security.txt`,
            '',
          ].join('\n'),
        ),
  };
};
