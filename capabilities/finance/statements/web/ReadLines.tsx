// The first lines of a file as the chosen columns would read them: what is wrong is seen before anything is read.
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { SeenColumns } from '../api.ts'
import { bodyOf, readColumns } from '../rules/column-layout.ts'

const shown = 4

export function ReadLines({ seen, layout }: { seen: SeenColumns; layout: SeenColumns['layout'] }) {
  const today = useToday()
  const read = bodyOf(seen.rows, layout).map((cells) => readColumns(cells, layout))
  const good = read.filter((one) => one !== null)
  const oneWay = good.length > 2 && good.every((one) => one.amountCents > 0)
  return (
    <section className="read-lines" aria-live="polite">
      <h3>{m['finance.columns.so']()}</h3>
      <ul>
        {read.slice(0, shown).map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
          <li key={at} className="private">
            {one === null ? (
              <span className="soft">{m['finance.columns.not-read']()}</span>
            ) : (
              <>
                <span>{dayWords(one.day, today)}</span>
                <span className="read-who">{one.name || one.description || m['finance.bank.nobody']()}</span>
                <b className="number">{one.amountCents > 0 ? `+ ${amount(one.amountCents)}` : amount(one.amountCents)}</b>
              </>
            )}
          </li>
        ))}
      </ul>
      {good.length < read.length ? (
        <p className="attention">{m['finance.columns.some-not-read']({ count: read.length - good.length, all: read.length })}</p>
      ) : null}
      {oneWay ? <p className="attention">{m['finance.columns.all-in']()}</p> : null}
    </section>
  )
}
