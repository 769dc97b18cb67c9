import { z } from 'zod';

/** A Dutch municipality as reference data: CBS facts of 2024, centre computed from CBS PC4 areas (see `sourcesOf`). */
export const Municipality = z.object({
  code: z.string().regex(/^GM\d{4}$/),
  name: z.string().min(1),
  officialName: z.string().min(1),
  provinceCode: z.string().regex(/^PV\d{2}$/),
  provinceName: z.string().min(1),
  corop: z.string().min(1),
  safetyRegionCode: z.string().regex(/^VR\d{2}$/),
  safetyRegionName: z.string().min(1),
  /** On 1 January 2024. */
  inhabitants: z.number().int().positive(),
  /** 1 very strongly urban … 5 not urban. */
  urbanityClass: z.number().int().min(1).max(5),
  /** Addresses per km². */
  addressDensity: z.number().int().nonnegative(),
  landAreaKm2: z.number().positive(),
  /** WGS84, population-weighted centre. */
  latitude: z.number(),
  longitude: z.number(),
  tooiId: z.url(),
  /** Days (YYYY-MM-DD): first of existence where known, day on which it ceased, code of the successor. */
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  successor: z.string().nullable(),
});
export type Municipality = z.infer<typeof Municipality>;

/** Classes in which municipalities compare themselves, by inhabitants. */
export const SIZE_CLASSES = [
  { code: 'UNDER_20000', below: 20_000 },
  { code: 'FROM_20000_TO_50000', below: 50_000 },
  { code: 'FROM_50000_TO_100000', below: 100_000 },
  { code: 'FROM_100000_TO_250000', below: 250_000 },
  { code: 'OVER_250000', below: Infinity },
] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number]['code'];

/** The size class of a number of inhabitants. */
export const sizeClassOf = (inhabitants: number): SizeClass =>
  SIZE_CLASSES.find((size) => inhabitants < size.below)?.code ?? 'OVER_250000';

/** The address of its page. */
export const municipalityUrl = (code: string): string => `/gemeenten/${code}`;

/** COROP areas have no code in our source; the folded name serves as one. */
export const coropCode = (corop: string): string =>
  corop
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/** Where the figures come from, with the day they are of. Neighbours and centres name their own source. */
export const SOURCES = [
  { key: 'municipalities.source-cbs', url: 'https://www.cbs.nl' },
  { key: 'municipalities.source-neighbours', url: 'https://github.com/Gijs6/gemeentle' },
  { key: 'municipalities.source-centres', url: 'https://www.cbs.nl' },
] as const;
