// Reads handwritten money: posts, claims and a year of bank lines, one line each.
import { type Category, groupOf } from '../capabilities/finance/budget/model.ts'
import type { ClaimKind } from '../capabilities/finance/debts/model.ts'
import type { Day } from '../core/kit/day.ts'
import { monthDay } from './calendar.ts'
import { fictitiousIban } from './iban.ts'
import type { BankEntry, BudgetPeriod, BudgetPost, Claim } from './money-shape.ts'
import { seedOf } from './random.ts'

/** Cents from '1.420,50'. */
function amountOf(text: string): number {
  return Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100)
}

function rows(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

const periods: Record<string, BudgetPeriod> = { w: 'week', '4w': 'fourWeeks', m: 'month', k: 'quarter', t: 'tenTerms', j: 'year' }

/** Posts from lines `category | name | amount | w, 4w, m, k, t or j | months or ! for not yet claimed | note`. */
export function posts(lines: string): BudgetPost[] {
  return rows(lines).map(([category = '', name = '', amount = '', period = 'm', more = '', note = '']) => ({
    group: groupOf(category as Category),
    category: category as Category,
    name,
    amount: amountOf(amount),
    period: periods[period] ?? 'month',
    ...(/\d/.test(more) ? { dueMonths: more.split(',').map(Number) } : {}),
    ...(more === '!' ? { notYetClaimed: true } : {}),
    ...(note ? { note } : {}),
  }))
}

const threats: Record<string, Claim['threat']> = { eviction: 'eviction', cutOff: 'cutOff', healthInsurance: 'healthInsurance' }

/**
 * Claims from lines `creditor | collector | kind | reference | original | current | since | marks | note`; a dash is unknown.
 * Marks: preferent, betwist, beslag, blijft, and a threat with its day such as `eviction:9`.
 */
export function claims(lines: string): Claim[] {
  return rows(lines).map(
    ([creditor, collector, kind = '', reference, original = '', current = '', since = '', marks = '', note = '']) => {
      const words = marks.split(' ')
      const [threat = '', day] = words.find((word) => word.includes(':'))?.split(':') ?? []
      const known = (text: string | undefined) => (text && text !== '-' ? text : null)
      return {
        creditor: known(creditor),
        collector: known(collector),
        reference: known(reference),
        kind: kind as ClaimKind,
        original: amountOf(original),
        current: amountOf(current),
        since: Number(since),
        preferential: words.includes('preferent'),
        threat: threats[threat] ?? 'none',
        ...(day === undefined ? {} : { threatDay: Number(day) }),
        ...(words.includes('betwist') ? { disputed: true } : {}),
        ...(words.includes('beslag') ? { attachment: true } : {}),
        ...(words.includes('blijft') ? { excludedFromDischarge: true } : {}),
        ...(note ? { note } : {}),
      }
    },
  )
}

/** Months of a bank line: '-11..0', '-7', '-11..0/3' for each third one, '@1,4' for last year's January and April. */
function monthsOf(today: Day, text: string): number[] {
  if (text.startsWith('@')) {
    const named = text.slice(1).split(',').map(Number)
    const running = Number(today.slice(5, 7))
    return Array.from({ length: 12 }, (_, back) => -11 + back).filter((back) =>
      named.includes(((running - 1 + back + 12) % 12) + 1),
    )
  }
  const [range = '', step = '1'] = text.split('/')
  const [from = '0', until = from] = range.split('..')
  const months: number[] = []
  for (let month = Number(from); month <= Number(until); month += Number(step)) months.push(month)
  return months
}

/**
 * Bank lines from `months | day | amount | counterparty | description | category`, months back from the running one (see `monthsOf`); a line
 * that lies ahead of today is left out, as are the months in `missing`. An empty category: nobody sorted it.
 */
export function bankLines(today: Day, lines: string, missing: readonly number[] = []): BankEntry[] {
  const entries = rows(lines).flatMap(
    ([months = '', dayOfMonth = '', amount = '', counterparty = '', description = '', category = '']) =>
      monthsOf(today, months)
        .filter((month) => !missing.includes(month))
        .map((month): BankEntry => {
          const automatic = /Betaalautomaat|Geldautomaat/.test(description)
          const day = monthDay(today, month, Number(dayOfMonth))
          const wobble = description.includes('~') ? 1 + ((seedOf(`${counterparty}${month}${dayOfMonth}`) % 400) - 200) / 1000 : 1
          return {
            day,
            amount: Math.round(amountOf(amount) * wobble),
            counterparty,
            counterIban: automatic ? null : fictitiousIban(seedOf(counterparty) % 1_000_000),
            description: description.replace('~', '').trim(),
            ...(category ? { category: category as Category } : {}),
          }
        }),
  )
  return entries.filter((entry) => entry.day <= 0).sort((a, b) => a.day - b.day)
}
