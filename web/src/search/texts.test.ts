import { readFileSync } from 'node:fs';

type Texts = Readonly<Record<string, string>>;
const texts = (language: string): Texts =>
  JSON.parse(readFileSync(`web/src/search/texts.${language}.json`, 'utf8')) as Texts;

test.each(['nl', 'en'])('the steps are called here as they are on the road map (%s)', (language) => {
  const { steps } = JSON.parse(readFileSync('seed/roadmap/roadmap.json', 'utf8')) as {
    steps: readonly { number: number; title: Texts }[];
  };
  const words = texts(language);
  expect(steps.map(({ number }) => words[`step.${number}`])).toEqual(
    steps.map(({ number, title }) => `${number}. ${title[language]}`),
  );
});
