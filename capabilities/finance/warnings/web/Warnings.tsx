// At the top of the money of a household: what is about to go wrong and when, each leading to the lines it came from.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { monthOn } from '../../budget/rules/budget-month.ts'
import { lineName } from '../../budget/web/words.ts'
import { monthName } from '../../web/months.ts'
import { listWarnings } from '../api.ts'
import type { Warning } from '../model.ts'

function wordsOf(one: Warning, today: Day): { title: string; below: string } {
  const cents = euros(one.cents)
  if (one.kind === 'payday') {
    const given = { day: dayWords(one.day, today), until: dayWords(one.until, today), amount: cents }
    return { title: m['finance.warning.payday'](given), below: m['finance.warning.payday.more'](given) }
  }
  if (one.kind === 'month') {
    const given = { month: monthName(one.month), amount: cents, count: one.months }
    return { title: m['finance.warning.month'](given), below: m['finance.warning.month.more'](given) }
  }
  if (one.kind === 'bill') {
    const given = { month: monthName(one.month), amount: cents, name: lineName(one), short: euros(one.short) }
    return { title: m['finance.warning.bill'](given), below: m['finance.warning.bill.more'](given) }
  }
  const given = {
    ...{ name: one.name || m['finance.bank.nobody'](), amount: cents, day: dayWords(one.day, today) },
    count: one.kind === 'returned' ? one.times : 1,
  }
  return { title: m[`finance.warning.${one.kind}`](given), below: m[`finance.warning.${one.kind}.more`](given) }
}

/** Where the lines stand: in the bank of that month, or on the sheet of that month. */
function placeOf(one: Warning, startsOn: number): Record<string, string> {
  if (one.kind === 'bill' || one.kind === 'month') return { month: one.month }
  if (one.kind === 'returned' || one.kind === 'collector') return { part: 'bank', month: monthOn(one.day, startsOn) }
  return { part: 'bank' }
}

/** More than these are shown when one asks for them. */
const first = 3

export function Warnings({ caseId }: { caseId: string }) {
  const today = useToday()
  const [all, setAll] = useState(false)
  const { rows, startsOn } = useLook(listWarnings, { caseId }).data ?? { rows: [], startsOn: 1 }
  if (rows.length === 0) return null
  const shown = all ? rows : rows.slice(0, first)
  return (
    <Section title={m['finance.warnings']()}>
      <List sheet label={m['finance.warnings']()}>
        {shown.map((one) => {
          const { title, below } = wordsOf(one, today)
          return (
            <Row
              key={`${one.kind} ${'day' in one ? one.day : one.month} ${one.cents} ${'name' in one ? one.name : ''}`}
              start={<Icon name="mind" />}
              title={
                <Link to={`/people/${caseId}/money`} search={placeOf(one, startsOn)} className="private">
                  {title}
                </Link>
              }
              below={<span className="private">{below}</span>}
            />
          )
        })}
      </List>
      {all || rows.length <= first ? null : (
        <Button kind="plain" small onClick={() => setAll(true)}>
          {m['finance.warnings.more']({ count: rows.length - first })}
        </Button>
      )}
    </Section>
  )
}
