import { fieldsOf, isChoiceField, isRowField } from '../entry-fields.ts';
import type { EntryKind } from '../../gql/graphql.ts';
import { readChoices, readValues } from '../values.ts';
import type { Values } from '../values.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

const controlsOf = (form: HTMLFormElement): readonly Control[] => [...form.elements].filter(isControl);

/** What the form in the page holds. */
export const valuesIn = (form: HTMLFormElement, kind: EntryKind): Values =>
  readValues(new FormData(form), fieldsOf(kind));

/** Puts values in the fields of the form; rows are not fields and are shown by their own component. */
export const putIn = (form: HTMLFormElement, values: Values): void => {
  for (const control of controlsOf(form)) {
    const name = control.name as keyof Values;
    const value = values[name];
    if (value === undefined || isRowField(name) || control.type === 'hidden') continue;
    if (isTicked(control))
      control.checked = isChoiceField(name) ? readChoices(value).includes(control.value) : control.value === value;
    else control.value = value;
  }
};

/**
 * Remembers what stands in the form until `putBack`. React writes the first text over what somebody typed in a text box
 * before the program was there.
 */
export const rememberTyped = (form: HTMLFormElement): { putBack(): void } => {
  const held = new Map(controlsOf(form).map((control) => [control, control.value]));
  const remember = ({ target }: Event): void => {
    if (target instanceof Element && isControl(target)) held.set(target, target.value);
  };
  form.addEventListener('input', remember);
  return {
    putBack: () => {
      form.removeEventListener('input', remember);
      for (const [control, value] of held) {
        if (isTicked(control) || control.type === 'hidden' || control.value === value) continue;
        const place = control instanceof HTMLSelectElement ? null : [control.selectionStart, control.selectionEnd];
        control.value = value;
        if (place && control === document.activeElement && !(control instanceof HTMLSelectElement))
          control.setSelectionRange(place[0] ?? null, place[1] ?? null);
      }
    },
  };
};
