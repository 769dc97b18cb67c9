/** What entries need to know of those who publish; the municipalities domain fits it. */
export interface PublisherDirectory {
  /** True for one that exists today. */
  exists(code: string): boolean;
  byCode(code: string): { readonly name: string } | null;
}

/** Name of a publisher; its code where there is no name. */
export const publisherName = (municipalities: Pick<PublisherDirectory, 'byCode'>, code: string): string =>
  municipalities.byCode(code)?.name ?? code;

/** Who answers for an entry when nobody else is named: the municipality itself. */
export const contactOf = (municipalities: Pick<PublisherDirectory, 'byCode'>, code: string): string =>
  `Gemeente ${publisherName(municipalities, code)}`;
