import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';

const ByProvince = graphql(`
  fragment AllMunicipalities on Query {
    PV20: municipalities(province: "PV20", first: 100) {
      ...MunicipalityNames
    }
    PV21: municipalities(province: "PV21", first: 100) {
      ...MunicipalityNames
    }
    PV22: municipalities(province: "PV22", first: 100) {
      ...MunicipalityNames
    }
    PV23: municipalities(province: "PV23", first: 100) {
      ...MunicipalityNames
    }
    PV24: municipalities(province: "PV24", first: 100) {
      ...MunicipalityNames
    }
    PV25: municipalities(province: "PV25", first: 100) {
      ...MunicipalityNames
    }
    PV26: municipalities(province: "PV26", first: 100) {
      ...MunicipalityNames
    }
    PV27: municipalities(province: "PV27", first: 100) {
      ...MunicipalityNames
    }
    PV28: municipalities(province: "PV28", first: 100) {
      ...MunicipalityNames
    }
    PV29: municipalities(province: "PV29", first: 100) {
      ...MunicipalityNames
    }
    PV30: municipalities(province: "PV30", first: 100) {
      ...MunicipalityNames
    }
    PV31: municipalities(province: "PV31", first: 100) {
      ...MunicipalityNames
    }
  }
`);

const Names = graphql(`
  fragment MunicipalityNames on MunicipalityConnection {
    nodes {
      code
      name
    }
  }
`);

export interface NamedMunicipality {
  readonly code: string;
  readonly name: string;
}

/** Every municipality that exists, by name. A list holds at most 100, so they come by province. */
export const allMunicipalities = (query: FragmentType<typeof ByProvince>): readonly NamedMunicipality[] => {
  const { PV20, PV21, PV22, PV23, PV24, PV25, PV26, PV27, PV28, PV29, PV30, PV31 } = readFragment(ByProvince, query);
  return [PV20, PV21, PV22, PV23, PV24, PV25, PV26, PV27, PV28, PV29, PV30, PV31]
    .flatMap((province) => readFragment(Names, province).nodes)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
};
