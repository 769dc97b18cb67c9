import type { Words } from '../app/words.tsx';
import { licenceName } from '../entries/licence.ts';
import type { FacetLine } from './facet-order.ts';
import type { FacetField } from '../../../schema/search-question.ts';

/** What a value of a group is called. Themes, areas and municipalities come with their name. */
export const facetLabel = (field: FacetField, { value, label }: FacetLine, { text }: Pick<Words, 'text'>): string => {
  switch (field) {
    case 'kinds':
      return text(`ui.kind.${value}`);
    case 'phases':
      return text(`entries.phase.${value}`);
    case 'sizeClasses':
      return text(`search.size.${value}`);
    case 'costBands':
      return text(`search.cost.${value}`);
    case 'steps':
      return text(`search.step.${value}`);
    case 'licences':
      return licenceName(value);
    case 'themes':
    case 'provinces':
    case 'corops':
    case 'municipalities':
      return label;
  }
};
