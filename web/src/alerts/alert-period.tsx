import { useWords } from '../app/words.tsx';
import type { AlertPeriod } from '../gql/graphql.ts';
import { SelectField } from '../ui/fields.tsx';

const PERIODS: readonly AlertPeriod[] = ['NONE', 'DAILY', 'WEEKLY'];

/** The period that a form sent; null for anything else. */
export const readPeriod = (text: string | null): AlertPeriod | null =>
  PERIODS.find((period) => period === text) ?? null;

/** How often somebody gets mail about a search. */
export const AlertPeriodField = ({ name, value }: { readonly name: string; readonly value: AlertPeriod }) => {
  const { text } = useWords();
  return (
    <SelectField
      name={name}
      label={text('alerts.period')}
      defaultValue={value}
      choices={PERIODS.map((period) => ({ value: period, label: text(`alerts.period.${period}`) }))}
    />
  );
};
