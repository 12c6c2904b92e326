import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';
import type { Refusal } from '../../schema/errors.ts';

/** An IBAN in its one form, without blanks. */
export const tidyIban = (typed: string): string => electronicFormatIBAN(typed) ?? '';

/** Why an account can't be paid to; undefined when it can. The IBAN must be tidy. */
export const ibanRefusal = (field: string, iban: string): Refusal | undefined =>
  isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2)) ? undefined : { code: 'BAD_IBAN', field };
