// In the identity bar: that the case is held, for everyone who sees it; nothing while it is not.
import { m } from '#texts'
import { Pill } from '../../web/parts/small.tsx'
import { useLook } from '../../web/queries.ts'
import { useToday } from '../../web/session.ts'
import { dayWords } from '../../web/when.ts'
import { openHold } from '../api.ts'
import './hold.css'

export default function HoldMark({ caseId }: { caseId: string }) {
  const today = useToday()
  const { data } = useLook(openHold, { caseId })
  if (!data?.hold || data.hold.until < today) return null
  return (
    <div className="hold-mark">
      <Pill tone="sun">{m['retention.hold.mark']({ day: dayWords(data.hold.until, today) })}</Pill>
    </div>
  )
}
