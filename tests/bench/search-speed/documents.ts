import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDemoEntries } from '../../../seed/entries/demo-entry.ts';
import { createMunicipalities, coropCode, sizeClassOf } from '../../../services/municipalities/index.ts';
import type { SearchDocument } from '../../../services/ports/search.ts';
import { chance } from './random.ts';

/** A title and the sentences below it, from which documents are made by recombining. */
interface Text {
  readonly title: string;
  readonly sentences: readonly string[];
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20);

const demoTexts = (root: string): Text[] =>
  readDemoEntries(path.join(root, 'seed/entries')).map(({ title, summary, story }) => ({
    title,
    sentences: sentencesOf([summary, ...Object.values(story)].join(' ')),
  }));

/** An export of the algorithm register: a list, or an object that holds one. */
const registerTexts = (file: string): Text[] => {
  const read = JSON.parse(readFileSync(file, 'utf8')) as { readonly algoritmes?: unknown };
  const list = (Array.isArray(read) ? read : read.algoritmes) as readonly { title?: string; doel?: string }[];
  return list.map(({ title = '', doel = '' }) => ({ title, sentences: sentencesOf(doel) }));
};

/** New words keep coming in real text: a number of documents bring a compound of their own. */
const coined = (words: readonly string[], place: number): string => {
  const luck = chance(place);
  return `${luck.pick(words)}${luck.pick(['', 's', 'en'])}${luck.pick(words)}`.toLowerCase();
};

const KINDS = ['CASE_STUDY', 'TOOL', 'PROJECT', 'NEED', 'ALGORITHM'];
const PHASES = ['IDEA', 'PREPARATION', 'PILOT', 'IN_USE', 'ENDED'];
const COSTS = ['NOTHING', 'UP_TO_10000', 'FROM_10000_TO_50000', null];

const readJson = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(root, 'seed/municipalities', file), 'utf8'));

/** As many documents as asked for, in the shape of the index of entries; the same ones each time. */
export const documentsOf = (root: string, count: number, register: string | undefined): SearchDocument[] => {
  const texts = (register === undefined ? demoTexts(root) : registerTexts(register)).filter(
    ({ sentences }) => sentences.length > 0,
  );
  const places = createMunicipalities(readJson(root, 'municipalities.json'), readJson(root, 'neighbours.json')).all();
  const themes = (
    JSON.parse(readFileSync(path.join(root, 'seed/entries/themes.json'), 'utf8')) as { code: string }[]
  ).map(({ code }) => code);
  const halves = [...new Set(texts.flatMap(({ title }) => title.match(/\p{L}{4,9}/gu) ?? []))];
  const luck = chance(11);
  const some = (most: number): string =>
    Array.from({ length: 1 + luck.below(most) }, () => luck.pick(luck.pick(texts).sentences)).join(' ');

  return Array.from({ length: count }, (_, place): SearchDocument => {
    const [one, other, municipality] = [luck.pick(texts), luck.pick(texts), luck.pick(places)];
    const title =
      place < texts.length ? (texts[place]?.title ?? '') : `${one.title} ${coined(halves, place)} ${other.title}`;
    return {
      id: `d${place}`,
      revision: `d${place}.1`,
      title: title.slice(0, 150),
      titleKey: title.toLowerCase(),
      summary: luck.pick(other.sentences),
      lead: [some(3)],
      keywords: [municipality.provinceName, luck.pick(themes)],
      story: [some(6)],
      record: [some(4)],
      organisation: [municipality.name, municipality.officialName],
      kinds: luck.pick(KINDS),
      themes: [...new Set([luck.pick(themes), luck.pick(themes)])],
      steps: [String(1 + luck.below(10))],
      municipalities: municipality.code,
      provinces: municipality.provinceCode,
      corops: coropCode(municipality.corop),
      sizeClasses: sizeClassOf(municipality.inhabitants),
      phases: luck.pick(PHASES),
      licences: luck.pick(['CC-BY-4.0', 'EUPL-1.2', 'CC0-1.0']),
      costBands: luck.pick(COSTS),
      reuseCount: luck.below(9),
      publishedAt: 1_750_000_000_000 + place * 60_000,
      updatedAt: 1_750_000_000_000 + luck.below(count) * 60_000,
      _geo: { lat: municipality.latitude, lng: municipality.longitude },
    };
  });
};
