// One report of need in a list: whose it is, which term runs, and until when.
import { m } from '#texts'
import { Row } from '../../../../platform/web/parts/List.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { WmoLine } from '../model.ts'
import { stageWords } from './Wmo.tsx'
import { WmoPill } from './WmoPill.tsx'

export function WmoRow({ row }: { row: WmoLine }) {
  const today = useToday()
  const below = [stageWords(row.clock, today), m['intake.wmo.reported']({ day: dayWords(row.receivedOn, today) }), row.teamName]
  return (
    <Row
      to={`/intake/${row.requestId}`}
      title={<span className="private">{row.name}</span>}
      below={below.join(' · ')}
      end={<WmoPill clock={row.clock} />}
    />
  )
}
