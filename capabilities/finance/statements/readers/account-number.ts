// Account numbers as banks write them in files.
import { electronicFormatIBAN, isValidIBAN } from 'ibantools'

/** An account number in capitals without spaces; null when there is none. */
export function readAccount(text: string): string | null {
  const tidy = text.trim()
  return tidy === '' ? null : (electronicFormatIBAN(tidy) ?? tidy)
}

/** Whether it looks like an IBAN and is none: often anonymised, or a typing error. Savings numbers are something else. */
export function isBadIban(account: string | null): boolean {
  return account !== null && /^[A-Z]{2}\d{2}[A-Z0-9]{8,}$/.test(account) && !isValidIBAN(account)
}
