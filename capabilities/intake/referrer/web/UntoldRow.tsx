// One request that was decided and whose referrer heard nothing yet; it leads to where they are told.
import { m } from '#texts'
import { Row } from '../../../../platform/web/parts/List.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import type { UntoldLine } from '../model.ts'

export function UntoldRow({ row }: { row: UntoldLine }) {
  const today = useToday()
  return (
    <Row
      to={`/intake/${row.id}`}
      title={<span className="private">{m['intake.untold.line']({ referrer: row.referrer, name: row.name })}</span>}
      below={m[`intake.untold.${row.status}`]({ day: dayNear(row.decidedOn, today) })}
      end={
        row.failed ? (
          <Pill tone="clay">{m['intake.told.lost']()}</Pill>
        ) : row.agreed === 'not-asked' ? (
          <Pill tone="sun">{m['intake.untold.ask']()}</Pill>
        ) : undefined
      }
    />
  )
}
