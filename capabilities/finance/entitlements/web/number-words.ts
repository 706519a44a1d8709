// What a number of law is called and how it is written, for who holds it against the official text.
import { m } from '#texts'
import type { Band } from '../../../../core/law/kinderopvangtoeslag/model.ts'
import type { Law } from '../model.ts'
import type { Placed } from '../rules/law-files.ts'
import { short } from './law-words.ts'

const plain = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 15 })
const households = /^own\.((?:pensioners\.)?(?:single|more))\.(\w+)$/
/** Neither money nor a percentage. */
const bare = /^(a|b|t|age|hours|youngUnder)$/

type Words = (values?: object) => string
const sayOf = (key: string): Words | undefined => (m as unknown as Record<string, Words | undefined>)[key]

/** The last part of where it lies is its name; a percentage of which depends on the law. */
export function numberWords(law: Law, path: string): string {
  const [, whose, what] = households.exec(path) ?? []
  if (whose && what) {
    return `${sayOf(`finance.entitlements.whose.${whose}`)?.() ?? ''}: ${sayOf(`finance.entitlements.number.huurtoeslag.own.${what}`)?.() ?? ''}`
  }
  return (sayOf(`finance.entitlements.number.${law}.${path}`) ?? sayOf(`finance.entitlements.number.${path}`))?.() ?? ''
}

function bandWords([upTo, first, other]: Band): string {
  const percentages = { first: plain.format(first), other: plain.format(other) }
  return upTo === null
    ? m['finance.entitlements.number.band.above'](percentages)
    : m['finance.entitlements.number.band']({ ...percentages, upTo: short(upTo) })
}

export function valueWords({ path, value }: Placed): string {
  if (typeof value === 'boolean') return value ? m['finance.entitlements.form.yes']() : m['finance.entitlements.form.no']()
  if (Array.isArray(value)) return (value as Band[]).map(bandWords).join('; ')
  const name = path.split('.').at(-1) ?? ''
  const number = value as number
  if (name.startsWith('percent')) return `${plain.format(number)}%`
  return bare.test(name) ? plain.format(number) : short(number)
}
