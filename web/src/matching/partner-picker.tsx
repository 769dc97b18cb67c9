import { Suspense } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import type { NamedMunicipality } from './all-municipalities.ts';
import type { PartnerMapComponent } from './partner-map.tsx';
import type { Partner } from './partner-matches.ts';
import { writePartnerQuestion } from './partner-question.ts';
import type { PartnerQuestion } from './partner-question.ts';
import { PartnerRow } from './partner-row.tsx';

export interface PickerProps {
  readonly Map: PartnerMapComponent;
  readonly own: NamedMunicipality;
  readonly partners: readonly Partner[];
  /** Every municipality, for the names of those chosen before that the list no longer shows. */
  readonly municipalities: readonly NamedMunicipality[];
  readonly busy: boolean;
  readonly question: PartnerQuestion;
  /** What goes along to the project. */
  readonly along: readonly (readonly [string, string])[];
  readonly picked: readonly string[];
  /** Name of the field that holds the chosen ones. */
  readonly pickedField: string;
  /** Where the project is started: a Dutch path. */
  readonly projectPath: string;
  readonly onPick: (code: string, picked: boolean) => void;
}

const Chosen = ({ picked, municipalities }: Pick<PickerProps, 'picked' | 'municipalities'>) => {
  const { text, format } = useWords();
  const names = picked.flatMap((code) => municipalities.find((one) => one.code === code)?.name ?? []);
  return (
    <p role="status">
      <strong>{text('matching.picked', { count: names.length })}</strong>{' '}
      <span className="gg-small gg-subtle">{names.length > 0 ? format.list(names) : text('matching.picked-none')}</span>
    </p>
  );
};

/** The municipalities that fit, on the map and (the same) in a list to choose from. A plain GET form to the project. */
export const PartnerPicker = (props: PickerProps) => {
  const { Map, own, partners, picked, pickedField, municipalities } = props;
  const { text, to } = useWords();
  const listed = partners.map(({ municipality }) => municipality.code);
  return (
    <form action={to(props.projectPath)} className="gg-stack gg-stack--5" aria-busy={props.busy} id="partners-kiezen">
      {[...props.along, ...writePartnerQuestion(props.question)].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {picked
        .filter((code) => !listed.includes(code) && code !== own.code)
        .map((code) => (
          <input key={code} type="hidden" name={pickedField} value={code} />
        ))}
      <div className="gg-partners">
        <div className="gg-partners__map">
          <Suspense fallback={null}>
            <Map own={own} partners={partners.map(({ municipality }) => municipality)} picked={picked} />
          </Suspense>
        </div>
        <ol className="gg-list" aria-label={text('matching.list')}>
          {partners.map((partner, index) => (
            <PartnerRow
              key={partner.municipality.code}
              partner={partner}
              rank={index + 1}
              picked={picked.includes(partner.municipality.code)}
              field={pickedField}
              onPick={props.onPick}
            />
          ))}
        </ol>
      </div>
      <div className="gg-action-bar">
        <Chosen picked={picked.filter((code) => code !== own.code)} municipalities={municipalities} />
        <Button appearance="primary" icon="mail">
          {text('matching.start')}
        </Button>
      </div>
    </form>
  );
};
