// The cases to be given away, the first that needs someone on top, each with the colleague who takes it on.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import type { CaseLine, WorkerLoad } from '../../model.ts'

interface Given {
  rows: readonly CaseLine[]
  takers: readonly (WorkerLoad & { memberId: string })[]
  /** Who takes on which case, as chosen so far. */
  to: ReadonlyMap<string, string>
  /** An empty id takes the choice back. */
  onGive: (caseId: string, memberId: string) => void
}

function Next({ row }: { row: CaseLine }) {
  const today = useToday()
  if (row.nextOn === null) return m['people.list.nothing-next']()
  return (
    <>
      <Pill tone={row.nextOn <= today ? 'sun' : 'plain'}>{dayNear(row.nextOn, today)}</Pill> {row.nextWhat}
    </>
  )
}

function takerWords(one: WorkerLoad, more: number): string {
  const name = m['people.hand-over.taker']({ name: one.name, count: one.open + more })
  return one.absentSince === null ? name : m['people.hand-over.taker.absent']({ name: one.name })
}

export function CasesToGive({ rows, takers, to, onGive }: Given) {
  const more = (id: string) => [...to.values()].filter((one) => one === id).length
  return (
    <List label={m['people.hand-over.title']()}>
      {rows.map((row) => (
        <Row
          key={row.id}
          title={<span className="private">{row.name}</span>}
          below={<Next row={row} />}
          end={
            <div className="select">
              <select
                className="textbox"
                aria-label={m['people.hand-over.to.of']({ name: row.name })}
                value={to.get(row.id) ?? ''}
                onChange={(event) => onGive(row.id, event.target.value)}
              >
                <option value="">{m['people.hand-over.stays']()}</option>
                {takers.map((one) => (
                  <option key={one.memberId} value={one.memberId}>
                    {takerWords(one, more(one.memberId))}
                  </option>
                ))}
              </select>
            </div>
          }
        />
      ))}
    </List>
  )
}
