// What kind of debt it is likely to be, by words in the name of the creditor; a person at work corrects it.
import type { ClaimKind } from '../model.ts'

/**
 * Whole words, or beginnings with a star. Beginnings are long, so that a family name (Huisman, Gastelaars, Waterman) is no
 * clue: what is guessed to be an organisation is suggested to colleagues.
 */
const clues: readonly [ClaimKind, readonly string[]][] = [
  ['allowance', ['dienst toeslagen', 'toeslagen']],
  ['tax', ['belastingdienst', 'waterschap', 'hoogheemraadschap', 'gemeentebelasting*', 'belastingsamenwerking*']],
  ['fine', ['cjib', 'centraal justitieel*']],
  ['studentLoan', ['duo', 'dienst uitvoering onderwijs']],
  ['benefit', ['uwv', 'svb', 'sociale verzekeringsbank', 'sociale dienst']],
  ['healthInsurance', ['cak', 'zorgverzeker*']],
  ['alimony', ['lbio']],
  ['municipality', ['gemeente']],
  ['rent', ['woonsticht*', 'woningsticht*', 'woningcorporatie', 'woningbouw*', 'wonen', 'hypotheek*', 'hypotheken']],
  ['energy', ['energie*', 'stroom', 'gas', 'warmte', 'stadsverwarming']],
  ['water', ['water', 'waterbedrijf', 'drinkwater*', 'waterleiding*']],
  ['care', ['ziekenhuis*', 'tandarts*', 'apotheek', 'kliniek', 'huisartsen*']],
  ['telecom', ['telecom*', 'mobiel', 'internet', 'telefonie']],
  ['credit', ['bank', 'krediet*', 'kredietbank', 'leningen', 'finance']],
  ['insurance', ['verzekering*', 'verzekeraar*']],
  ['mailOrder', ['postorder*', 'webwinkel*', 'webshop*']],
]

/** @returns the likely kind, or `other` where no word tells */
export function guessKind(creditor: string): ClaimKind {
  const name = ` ${creditor
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `
  const tells = (clue: string) => name.includes(clue.endsWith('*') ? ` ${clue.slice(0, -1)}` : ` ${clue} `)
  return clues.find(([, words]) => words.some(tells))?.[0] ?? 'other'
}
