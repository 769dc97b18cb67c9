/** The ways in which a province is written behind a name that occurs twice: "Hengelo (O.)", "Bergen NH". Folded. */
const PROVINCES: readonly (readonly [province: string, ways: readonly string[]])[] = [
  ['PV20', ['groningen', 'gron', 'gr', 'gn']],
  ['PV21', ['fryslan', 'friesland', 'frl', 'fr']],
  ['PV22', ['drenthe', 'dr']],
  ['PV23', ['overijssel', 'ov', 'o']],
  ['PV24', ['flevoland', 'fl']],
  ['PV25', ['gelderland', 'geld', 'gld', 'gl', 'g']],
  ['PV26', ['utrecht', 'utr', 'ut', 'u']],
  ['PV27', ['noord holland', 'n holland', 'n h', 'nh']],
  ['PV28', ['zuid holland', 'z holland', 'z h', 'zh']],
  ['PV29', ['zeeland', 'zld', 'z']],
  ['PV30', ['noord brabant', 'n brabant', 'brabant', 'n br', 'n b', 'nb']],
  ['PV31', ['limburg', 'limb', 'lb', 'l']],
];

const WAYS = PROVINCES.flatMap(([province, ways]) => ways.map((way) => ({ province, way: ` ${way}` })))
  // Longest first: "bergen n h" ends in "n h", not in "h".
  .sort((a, b) => b.way.length - a.way.length);

/** The province (CBS code) that stands at the end of a folded name, and the name without it; null when none does. */
export const provinceAtEnd = (folded: string): { readonly rest: string; readonly province: string } | null => {
  const found = WAYS.find(({ way }) => folded.endsWith(way));
  return found ? { rest: folded.slice(0, -found.way.length).trim(), province: found.province } : null;
};
