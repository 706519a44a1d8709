// Amounts as the Dutch type them, sums included: '12,50', '1.234,56', '€ 3,-', '3*42,50'.
import type { Cents } from './cents.ts'

/** A fraction of whole numbers: '1/3' of something stays exact until the end. */
interface Fraction {
  over: bigint
  under: bigint
}

/** A number that cannot be read is null, and so is every sum with it. */
type Token = { number: Fraction | null } | { sign: string }

const signs = '-+*/()'

const longestText = 200
const thousands = /^\d{1,3}(\.\d{3})+(,(\d+))?$/
const plain = /^(\d*)(?:[.,](\d+))?$/

/** One number: a dot before exactly three digits parts thousands, otherwise it is read as a decimal sign. */
function readNumber(text: string): Fraction | null {
  const tidy = text.replace(/[.,]$/, '')
  const grouped = thousands.test(tidy) ? tidy.replaceAll('.', '') : tidy
  const found = plain.exec(grouped)
  if (!found || grouped === '') return null
  const decimals = found[2] ?? ''
  return { over: BigInt(`${found[1]}${decimals}` || '0'), under: 10n ** BigInt(decimals.length) }
}

const wordEuro = /(?<![a-z])(eur|euro)(?![a-z])/gi

/** Digits with a space between them may be two amounts: '12 50' is not guessed at. */
const apart = /\d\s+\d/

function tidyText(text: string): string {
  return text
    .replace(/[€\s\u00a0]/g, '')
    .replace(/[−–—]/g, '-')
    .replace(/,(-|=)+(?=$|[)+*/x×:÷])/gi, '')
    .replace(/[x×]/gi, '*')
    .replace(/[:÷]/g, '/')
}

function tokensOf(text: string): Token[] {
  const pieces = text.match(/[\d.,]+|./g) ?? []
  return pieces.map((piece) => (signs.includes(piece) ? { sign: piece } : { number: readNumber(piece) }))
}

const combine: Record<string, (a: Fraction, b: Fraction) => Fraction | null> = {
  '+': (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }),
  '-': (a, b) => ({ over: a.over * b.under - b.over * a.under, under: a.under * b.under }),
  '*': (a, b) => ({ over: a.over * b.over, under: a.under * b.under }),
  '/': (a, b) => {
    if (b.over === 0n) return null
    const turn = b.over < 0n ? -1n : 1n
    return { over: a.over * b.under * turn, under: a.under * b.over * turn }
  },
}

/** Reads tokens from left to right: brackets first, then times and divided, then plus and minus. */
class Sum {
  private at = 0
  private readonly tokens: Token[]

  constructor(tokens: Token[]) {
    this.tokens = tokens
  }

  read(): Fraction | null {
    const outcome = this.chain('+-', () => this.chain('*/', () => this.single()))
    return this.at === this.tokens.length ? outcome : null
  }

  private sign(): string | null {
    const token = this.tokens[this.at]
    return token && 'sign' in token ? token.sign : null
  }

  private chain(signs: string, part: () => Fraction | null): Fraction | null {
    let outcome = part()
    for (let sign = this.sign(); outcome !== null && sign !== null && signs.includes(sign); sign = this.sign()) {
      this.at++
      const next = part()
      outcome = next === null ? null : (combine[sign]?.(outcome, next) ?? null)
    }
    return outcome
  }

  private single(): Fraction | null {
    const token = this.tokens[this.at++]
    if (token === undefined) return null
    if ('number' in token) return token.number
    if (token.sign === '-') {
      const next = this.single()
      return next === null ? null : { over: -next.over, under: next.under }
    }
    return token.sign === '(' ? this.bracket() : null
  }

  private bracket(): Fraction | null {
    const inside = this.chain('+-', () => this.chain('*/', () => this.single()))
    const closed = this.sign() === ')'
    this.at++
    return closed ? inside : null
  }
}

/** Half a cent goes away from zero, as amounts are rounded in trade. */
function toCents({ over, under }: Fraction): Cents | null {
  const size = over < 0n ? -over : over
  const rounded = Number((size * 200n + under) / (under * 2n))
  if (!Number.isSafeInteger(rounded)) return null
  return over < 0n && rounded !== 0 ? -rounded : rounded
}

/**
 * Reads an amount or a sum of amounts in euros: '12,50', '1.234,56', '€ 3,-', '100+25', '3*42,50', '(12+8)/2'.
 * More than two decimals are only taken inside a multiplication or division, where they cannot be a slip.
 * @returns whole cents, or null when it is not an amount
 */
export function centsFromDutch(text: string): Cents | null {
  if (text.length > longestText) return null
  const bare = text.replace(wordEuro, ' ')
  if (apart.test(bare)) return null
  const tidy = tidyText(bare)
  if (!/[*/]/.test(tidy) && /,\d{3,}/.test(tidy)) return null
  const outcome = new Sum(tokensOf(tidy)).read()
  return outcome === null ? null : toCents(outcome)
}
