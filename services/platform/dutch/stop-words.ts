/**
 * Function words only: they carry no meaning of their own. Never a word of our field such as `gemeente`, which tells
 * something in a phrase or a facet.
 */
export const STOP_WORDS: readonly string[] = (
  'aan al alle allen alles als ander andere anderen ben bent bij binnen buiten daar daarbij daarmee daarom ' +
  'daarvoor dan dat de der deze die dit doet door dus echter een eens elk elke en enige enkele er erbij ervan ' +
  'ervoor gaan gaat ge geen gehad geweest ging haar had hadden heb hebben hebt heeft hem het hier hij hoe ' +
  'hoeveel hun ieder iedere iedereen iemand iets ik in is ja je jij jou jouw jullie kan kon krijgen krijgt ' +
  'kunnen kunt laat laten maar mag me meer men met mij mijn moest moesten moet moeten mogen na naar nadat ' +
  'namelijk niemand niet niets nog nu of ofwel om omdat onder ons onze ook op over pas reeds sinds sommige ' +
  'steeds te tegen tijdens toch toen tot totdat tussen u uit uw van vanaf vanuit veel via volgens voor vooral ' +
  'voordat waar waarbij waarin waarmee waarom waarop waarvan waarvoor wanneer want waren was wat we weer wel ' +
  'welk welke werd werden wezen wie wij wil willen wilt worden wordt zal ze zelf zich zij zijn zo zoals zodat ' +
  'zoiets zonder zou zouden zowel zulke zullen zult'
).split(' ');

const known: ReadonlySet<string> = new Set(STOP_WORDS);

/** True for a folded word that carries no meaning of its own. */
export const isStopWord = (word: string): boolean => known.has(word);
