// The real plan beside what is tried out: an average month, and what twelve months come to.
import { m } from '#texts'
import type { Month } from '../../../../core/kit/day.ts'
import { euros } from '../../../../platform/web/amount.ts'
import type { Post } from '../../budget/model.ts'
import { Opens } from '../../web/MadeOfDialog.tsx'
import { monthName, monthShort } from '../../web/months.ts'
import { type InMonth, type Outlook, together } from '../rules/months-ahead.ts'

/** One column: the plan, or what is tried out under a name. */
export interface Variant {
  key: string
  name: string
  outlook: Outlook
  /** From when, where that is not the first month of all. */
  later: Month | null
}

/** A figure that someone wants to see the lines of. */
export interface Opened {
  title: string
  part: 'income' | 'costs' | 'left'
  of: Omit<InMonth<Post>, 'month'>
}

interface Given {
  variants: readonly Variant[]
  onOpen: (opened: Opened) => void
}

const parts = [
  ['income', m['finance.what-if.in']],
  ['costs', m['finance.what-if.out']],
  ['left', m['finance.what-if.left']],
] as const

interface FigureGiven {
  cents: number
  what: string
  who: string
  onOpen: () => void
}

export function Figure({ cents, what, who, onOpen }: FigureGiven) {
  return (
    <td className={cents < 0 ? 'number private what-if-short' : 'number private'}>
      <Opens cents={cents} of={m['finance.made-of']({ what, of: who })} shown={euros(cents)} onOpen={onOpen} />
    </td>
  )
}

export function Heads({ first, variants }: { first: string; variants: readonly Variant[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {variants.map(({ key, name, later }) => (
          <th key={key} scope="col" className="number private">
            {name}
            {later ? <span className="what-if-later">{m['finance.what-if.later']({ month: monthShort(later) })}</span> : null}
          </th>
        ))}
      </tr>
    </thead>
  )
}

export function CompareTable({ variants, onOpen }: Given) {
  const month = m['finance.what-if.month']()
  const year = m['finance.what-if.year']()
  return (
    <table className="what-if-table" aria-label={m['finance.what-if.compare']()}>
      <Heads first={month} variants={variants} />
      <tbody>
        {parts.map(([part, word]) => (
          <tr key={part} className={part === 'left' ? 'what-if-left' : undefined}>
            <th scope="row">{word()}</th>
            {variants.map(({ key, name, outlook: { average } }) => (
              <Figure
                key={key}
                cents={average[part]}
                what={word()}
                who={name}
                onOpen={() =>
                  onOpen({ title: m['finance.made-of']({ what: `${month}, ${word()}`, of: name }), part, of: average })
                }
              />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{year}</th>
          {variants.map(({ key, name, outlook: { left, months } }) => (
            <Figure
              key={key}
              cents={left}
              what={year}
              who={name}
              onOpen={() => onOpen({ title: m['finance.made-of']({ what: year, of: name }), part: 'left', of: together(months) })}
            />
          ))}
        </tr>
        <tr>
          <th scope="row">{m['finance.what-if.short']()}</th>
          {variants.map(({ key, outlook: { short } }) => (
            <td key={key} className="number" title={short.map(monthName).join(', ') || undefined}>
              {short.length}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
