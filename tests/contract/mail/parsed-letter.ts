import type { AddressObject, ParsedMail } from 'mailparser';
import type { Arrived } from './mail-contract.ts';

const addresses = (to: AddressObject | AddressObject[] | undefined): string =>
  [to ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ address }) => address))
    .join(', ');

/** A letter as a mail program would understand it. */
export const asArrived = (mail: ParsedMail): Arrived => ({
  to: addresses(mail.to),
  subject: mail.subject ?? '',
  text: mail.text ?? '',
  header: (name) => mail.headerLines.find(({ key }) => key === name)?.line,
});
