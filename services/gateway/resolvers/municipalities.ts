import { DEFAULT_PAGE } from '../../platform/paging.ts';
import type { Reason } from '../../platform/reason.ts';
import { coropCode, municipalityUrl, sizeClassOf, SOURCES, type Municipality } from '../../municipalities/index.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';

/** A reason in the language of the request. */
export const reasonInWords = ({ texts, language }: Pick<Context, 'texts' | 'language'>, reason: Reason) => ({
  term: reason.term,
  points: reason.points,
  text: texts.text(language, reason.key, reason.params),
});

const successorOf = (municipality: Municipality, { hub }: Context): Municipality | null =>
  municipality.successor === null ? null : hub.municipalities.byCode(municipality.successor);

export const municipalitiesResolvers: Resolvers = {
  Query: {
    municipality: (_root, { code }, { hub }) => hub.municipalities.byCode(code),
    municipalities: (_root, { search, province, sizeClass, first, after }, { hub }) =>
      hub.municipalities.find({ search, province, sizeClass, first: first ?? DEFAULT_PAGE, after }),
    provinces: (_root, _args, { hub }) => hub.municipalities.provinces(),
  },
  Publisher: { __resolveType: () => 'Municipality' },
  Municipality: {
    id: (municipality) => municipality.code,
    url: (municipality) => municipalityUrl(municipality.code),
    province: (municipality) => ({ code: municipality.provinceCode, name: municipality.provinceName }),
    corop: (municipality) => ({ code: coropCode(municipality.corop), name: municipality.corop }),
    safetyRegion: (municipality) => ({ code: municipality.safetyRegionCode, name: municipality.safetyRegionName }),
    sizeClass: (municipality) => sizeClassOf(municipality.inhabitants),
    location: ({ latitude, longitude }) => ({ latitude, longitude }),
    sources: (_municipality, _args, { texts, language }) =>
      SOURCES.map((source) => ({ text: texts.text(language, source.key), url: source.url })),
    neighbours: (municipality, _args, { hub }) => hub.municipalities.neighbours(municipality.code),
    peers: (municipality, { first }, { hub }) => hub.municipalities.peers(municipality.code, Math.min(first, 20)),
    likeness: (municipality, { with: other }, { hub }) => hub.municipalities.likeness(municipality.code, other),
    successor: (municipality, _args, context) => successorOf(municipality, context),
  },
  Peer: {
    reasons: (peer, _args, context) => peer.reasons.map((reason) => reasonInWords(context, reason)),
  },
};
