// One report of need in a list: whose it is, which term runs, and until when.
import { m } from '#texts'
import { Row } from '../../../../platform/web/parts/List.tsx'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { WmoLine } from '../model.ts'
import { stageWords } from './Wmo.tsx'
import { WmoPill } from './WmoPill.tsx'

export function WmoRow({ row }: { row: WmoLine }) {
  const today = useToday()
  // Who opens no requests, such as a trainee, comes to the case where there is one.
  const mayOpen = useMay('request.register')
  const to = mayOpen ? `/intake/${row.requestId}` : row.caseId === null ? undefined : `/people/${row.caseId}`
  const below = [stageWords(row.clock, today), m['intake.wmo.reported']({ day: dayWords(row.receivedOn, today) }), row.teamName]
  return (
    <Row
      {...(to ? { to } : {})}
      title={<span className="private">{row.name}</span>}
      below={below.join(' · ')}
      end={<WmoPill clock={row.clock} />}
    />
  )
}
