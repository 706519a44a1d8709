// Twelve months, the real plan beside what is tried out: what is left in each, and what that is made of.
import { m } from '#texts'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { monthTitle } from '../../web/months.ts'
import { Figure, Heads, type Opened, type Variant } from './CompareTable.tsx'

export function MonthsTable({ variants, onOpen }: { variants: readonly Variant[]; onOpen: (opened: Opened) => void }) {
  const [first] = variants
  return (
    <Section title={m['finance.what-if.months']()}>
      <p className="soft">{m['finance.what-if.months.lead']()}</p>
      <table className="what-if-table" aria-label={m['finance.what-if.months']()}>
        <Heads first={m['finance.what-if.left']()} variants={variants} />
        <tbody>
          {first?.outlook.months.map(({ month }, at) => (
            <tr key={month}>
              <th scope="row">{monthTitle(month)}</th>
              {variants.map(({ key, name, outlook }) => {
                const of = outlook.months[at]
                const title = m['finance.made-of']({ what: monthTitle(month), of: name })
                return of ? (
                  <Figure
                    key={key}
                    cents={of.left}
                    what={monthTitle(month)}
                    who={name}
                    onOpen={() => onOpen({ title, part: 'left', of })}
                  />
                ) : null
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
