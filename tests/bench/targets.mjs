// What is measured, what it is compared with, and what must hold.
import { asGet, missesOf } from './questions.mjs';

/** The reference of each target: its ratio stands in the table. */
export const REFERENCES = {
  'list hit': 'R0 list',
  'detail hit': 'R0 detail',
  'home hit': 'R0 home',
  'home 304': 'R0 home 304',
  'list miss': 'R1 list',
  'filtered list, page 2, miss': 'R1 filtered',
  'detail miss': 'R1 detail',
  'R2 list': 'list miss',
  'R2 detail': 'detail miss',
  'R3 list': 'list miss',
  'R3 detail': 'detail miss',
  'list miss at 100,000': 'list miss at 1,000',
  'detail miss at 100,000': 'detail miss at 1,000',
};

/** Measured twice in each round: how far they lie apart is the noise of this machine. */
export const TWICE = [
  ['list hit', 'list hit, again'],
  ['list miss', 'list miss, again'],
  ['R0 list', 'R0 list, again'],
];

export const CLAIMS = [
  { claim: 'a kept list costs what ready bytes cost', of: 'list hit', to: 'R0 list', most: 1.25 },
  { claim: 'a kept detail too', of: 'detail hit', to: 'R0 detail', most: 1.25 },
  { claim: 'a kept page too', of: 'home hit', to: 'R0 home', most: 1.25 },
  { claim: 'a list is near JSON written by hand', of: 'list miss', to: 'R1 list', most: 1.6 },
  { claim: 'a detail too', of: 'detail miss', to: 'R1 detail', most: 1.7 },
  { claim: 'Apollo with Express costs more: list', of: 'R2 list', to: 'list miss', least: 3 },
  { claim: 'and detail', of: 'R2 detail', to: 'detail miss', least: 2.5 },
  { claim: 'lists stay flat to 100,000', of: 'list miss at 100,000', to: 'list miss at 1,000', most: 1.6 },
  { claim: 'details too', of: 'detail miss at 100,000', to: 'detail miss at 1,000', most: 1.6 },
];

/** Everything that is asked of the hub itself and of the server with ready bytes. */
export const targetsOfHub = (hub, raw, { list, filtered, detail, search, pages }, etag) => {
  const known = [asGet(pages.home, `If-None-Match: ${etag}\r\n`)];
  const ofHub = {
    'list hit': list.hits,
    'detail hit': detail.hits,
    'search hit': search.hits,
    'home hit': [asGet(pages.home)],
    'search page hit': [asGet(pages.search)],
    'entry page hit': [asGet(pages.entry)],
    'home 304': known,
    'list miss': list.misses,
    'filtered list, page 2, miss': filtered.misses,
    'detail miss': detail.misses,
    'search miss': search.misses,
    'home miss': missesOf(pages.home),
    'search page miss': missesOf(pages.search),
    'entry page miss': missesOf(pages.entry),
    'list hit, again': list.hits,
    'list miss, again': list.misses,
  };
  const ofRaw = {
    'R0 list': list.hits,
    'R0 detail': detail.hits,
    'R0 home': [asGet(pages.home)],
    'R0 home 304': known,
    'R0 list, again': list.hits,
  };
  return [...targetsFrom(hub, ofHub), ...targetsFrom(raw, ofRaw)];
};

/** Lists and details of one of the others, under its own name. */
export const targetsOfOther = (server, name, { list, filtered, detail }) =>
  targetsFrom(server, {
    [name('list')]: list.misses,
    [name('detail')]: detail.misses,
    ...(filtered && { [name('filtered')]: filtered.misses }),
  });

const targetsFrom = (server, requestsByName) =>
  Object.entries(requestsByName).map(([name, requests]) => ({ name, server, requests }));
