// Names and descriptions made plain, so that the same counterparty is known however the bank writes it.

const legalForms = new Set([
  'bv',
  'nv',
  'vof',
  'cv',
  'ltd',
  'gmbh',
  'inc',
  'stichting',
  'st',
  'hr',
  'mw',
  'dhr',
  'mevr',
  'eo',
  'cj',
])

/** Words that stand in every line of a bank, and so tell nothing. */
const everywhere = new Set([
  ...'naam omschrijving iban kenmerk valutadatum machtiging incassant incasso doorlopende eenmalige transactie'.split(' '),
  ...'pasvolgnr datum tijd term betaling betaald overboeking overschrijving factuur factuurnummer klantnummer'.split(' '),
  ...'klant nummer rekening euro bedrag periode maand week jaar'.split(' '),
  ...'name description reference date value card sequence mandate transaction payment invoice'.split(' '),
  ...'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  ...'jan feb mrt apr jun jul aug sep okt nov dec'.split(' '),
  ...'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  ...[
    'voor',
    'door',
    'naar',
    'over',
    'onze',
    'jouw',
    'deze',
    'van',
    'het',
    'een',
    'met',
    'den',
    'der',
    'aan',
    'per',
    'bij',
    'uit',
  ],
])

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A name without accents, signs, numbers and legal form: 'Énergie B.V. 0123' is 'energie'. */
export function plainName(name: string): string {
  return lettersOf(name)
    .split(' ')
    .filter((word) => !/\p{N}/u.test(word) && !legalForms.has(word))
    .join(' ')
}

/** The telling words of an entry, each once: three letters or more, no numbers, no bank's own words. */
export function tellingWords(text: string): string[] {
  const words = lettersOf(text.replace(/\bIBAN: ?\S+/g, ' ')).split(' ')
  const telling = words.filter((word) => [...word].length >= 3 && !/\p{N}/u.test(word) && !everywhere.has(word))
  return [...new Set(telling)]
}
