// Account numbers of a bank that does not exist, with check digits that hold (ISO 13616, mod 97).

/** Remainder of a long number of digits and letters (A is 10) by 97. */
function mod97(text: string): number {
  let rest = 0
  for (const sign of text) {
    for (const digit of Number.parseInt(sign, 36).toString()) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest
}

/** Whether the check digits hold. */
export function ibanHolds(iban: string): boolean {
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1
}

/** An account at the made-up bank FICT; `number` up to ten digits. */
export function fictitiousIban(number: number): string {
  const account = `FICT${String(number).padStart(10, '0')}`
  return `NL${String(98 - mod97(`${account}NL00`)).padStart(2, '0')}${account}`
}
