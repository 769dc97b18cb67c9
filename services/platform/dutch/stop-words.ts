/**
 * Function words only: they carry no meaning of their own. Never a word of our field such as `gemeente`, which tells
 * something in a phrase or a facet.
 */
export const STOP_WORDS: readonly string[] = (
  'aan al als bij daar dan dat de der deze die dit door dus een en er ge geen haar had heb hebben heeft hem het hier ' +
  'hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat ' +
  'onder ons ook op over reeds te tegen tot u uit uw van veel voor want waren was wat we wel werd wezen wie wij wil ' +
  'worden wordt ze zelf zich zij zijn zo zonder zou'
).split(' ');

const known: ReadonlySet<string> = new Set(STOP_WORDS);

/** True for a folded word that carries no meaning of its own. */
export const isStopWord = (word: string): boolean => known.has(word);
