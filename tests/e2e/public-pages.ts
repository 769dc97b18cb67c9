/** Public pages that every visitor can open, as Dutch paths; entries come from the hub itself. */
export const PUBLIC_PAGES: readonly string[] = [
  '/',
  '/gemeenten',
  '/gemeenten?q=berg&provincie=PV30',
  '/gemeenten?q=zzz',
  '/gemeenten/GM0758',
  '/gemeenten/GM0448',
  '/gemeenten?omvang=OVER_250000',
  '/gemeenten/vergelijk',
  '/gemeenten/vergelijk?een=GM0758&ander=GM0855',
  '/gemeenten/vergelijk?een=GM0448&ander=GM0363',
  '/gemeenten/vergelijk?een=bergen&ander=GM9999',
  '/gemeenten/vergelijk?een=GM0758&ander=GM0758',
  '/stappenplan',
  '/stappenplan/1',
  '/stappenplan/8',
  '/stappenplan/3?bij=GM0758',
  '/zoeken',
  '/zoeken?q=parkern&soort=voorbeeld',
  '/zoeken?q=zzzzzz',
  '/zoeken?weergave=kaart',
  '/zoeken?weergave=vergelijk',
  '/zoeken?zoals=GM0758&thema=onzin&straal=abc',
  '/kieshulp',
  '/kieshulp/uitkomst?goal=build&certainty=project&partners=4-12&duration=1-4&budget=50-216k',
  '/inloggen',
  '/attendering-stoppen?code=onbekend',
  '/over',
  '/toegankelijkheid',
  '/privacy',
  '/dev/ui',
  '/bestaat-niet',
];

/** Pages for who is signed in; their own tests look at them. */
export const WORKING_ZONE: readonly string[] = [
  '/kieshulp/project',
  '/mijn',
  '/mijn/wachtwoord',
  '/mijn/zoekopdrachten',
  '/mijn/zoekopdrachten/nieuw',
  '/deel',
  '/deel/entry_1',
  '/deel/entry_1/bekijk',
  '/beheer',
  '/beheer/synoniemen',
];

const KINDS = ['CASE_STUDY', 'TOOL', 'PROJECT', 'NEED', 'ALGORITHM'] as const;

/** The address of one public entry of each kind. */
export const entryPages = async (origin: string): Promise<readonly string[]> => {
  const parts = KINDS.map((kind) => `${kind}: entries(filter: { kinds: [${kind}] }, first: 1) { nodes { url } }`);
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ ${parts.join(' ')} }` }),
  });
  const { data } = (await response.json()) as { data: Record<string, { nodes: { url: string }[] }> };
  return KINDS.flatMap((kind) => data[kind]?.nodes.map((entry) => entry.url) ?? []);
};
