// A file as ING makes it, of so many movements on one account, with balances that add up.
import { addDays, type Day } from '../../core/kit/day.ts'

const head = [
  ...['Datum', 'Naam / Omschrijving', 'Rekening', 'Tegenrekening', 'Code', 'Af Bij', 'Bedrag (EUR)', 'Mutatiesoort'],
  ...['Mededelingen', 'Saldo na mutatie', 'Tag'],
]
const shops = [
  'Supermarkt De Brink',
  'Drogist Linde',
  'Energiehuis Linde',
  'Bakker Jansma',
  'Woonstichting Haven',
  'Apotheek Zuid',
]
const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', ',')

/** @returns the bytes in base64, the newest movement first */
export function bankFile(rows: number, today: Day): string {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(';')
  const lines = Array.from({ length: rows }, (_, at) => {
    const cents = 125 + (at % 40) * 95
    const left =
      2_000_000 +
      Array.from({ length: rows - at }, (__, later) => 125 + ((rows - 1 - later) % 40) * 95).reduce((a, b) => a - b, 0)
    const day = addDays(today, -Math.floor(at / 8)).replaceAll('-', '')
    const who = `${shops[at % shops.length]} ${at % 17}`
    return line([
      day,
      who,
      'NL20INGB0001234567',
      '',
      'BA',
      'Af',
      euros(cents),
      'Betaalautomaat',
      `Pas 001 regel ${at}`,
      euros(left),
      '',
    ])
  })
  return Buffer.from([line(head), ...lines].join('\r\n')).toString('base64')
}
