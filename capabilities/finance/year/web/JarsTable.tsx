// Jars of reserves through the twelve months: what was there, what goes in and out of each, and what is in it then.
import { m } from '#texts'
import { categoryWord } from '../../budget/web/words.ts'
import type { YearView } from '../api.ts'
import { total } from '../rules/shown-year.ts'
import { rove } from './rove.ts'
import { StartField } from './StartField.tsx'
import { type Opening, YearCell } from './YearCell.tsx'
import { MonthHeads } from './YearTable.tsx'

type Jar = YearView['jars'][number]

const rows = [
  ['deposit', m['finance.year.jar.in']],
  ['withdrawal', m['finance.year.jar.out']],
  ['balance', m['finance.year.jar.holds']],
] as const

function JarRows({ caseId, jar, ...opening }: Opening & { caseId: string; jar: Jar }) {
  const { category, months } = jar
  const name = categoryWord(category)
  return (
    <tbody>
      <tr className="year-group">
        <th scope="rowgroup" colSpan={14}>
          <span className="year-jar">
            {name}
            <span className="soft small">{m['finance.year.jar.start']()}</span>
            <StartField caseId={caseId} view={opening.view} of={category} label={`${name}, ${m['finance.year.jar.start']()}`} />
          </span>
        </th>
      </tr>
      {rows.map(([part, word]) => (
        <tr key={part} className={part === 'balance' ? 'year-sum' : undefined}>
          <th scope="row">{word()}</th>
          {months.map(({ month, [part]: cents }, at) => (
            <YearCell
              key={month}
              {...opening}
              figure={{ of: 'jar', category, at }}
              cents={cents}
              mayBeShort={part === 'balance'}
            />
          ))}
          <YearCell
            {...opening}
            figure={{ of: 'jar', category, at: null }}
            cents={part === 'balance' ? (months.at(-1)?.balance ?? jar.opening) : total(months.map((one) => one[part]))}
            mayBeShort={part === 'balance'}
          />
        </tr>
      ))}
    </tbody>
  )
}

export function JarsTable({ caseId, ...opening }: Opening & { caseId: string }) {
  const { view } = opening
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard to be scrolled.
    <section className="year-frame" aria-label={m['finance.year.jars.table']()} tabIndex={0}>
      <table className="year-table" {...rove}>
        <caption className="unseen">{`${m['finance.year.jars.table']()}, ${view.year}`}</caption>
        <thead>
          <tr>
            <th scope="col">{m['finance.year.jars']()}</th>
            <MonthHeads view={view} />
            <th scope="col" className="number">
              {m['finance.year.total']()}
            </th>
          </tr>
        </thead>
        {view.jars.map((jar) => (
          <JarRows key={jar.category} caseId={caseId} jar={jar} {...opening} />
        ))}
      </table>
    </section>
  )
}
