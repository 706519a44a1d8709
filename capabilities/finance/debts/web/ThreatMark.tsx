// In the identity bar: what this household may lose, so that nobody who opens the case misses it.
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { listClaims } from '../api.ts'
import { byUrgency } from '../rules/watch-threats.ts'
import { threatWords } from './words.ts'
import './debts.css'

export default function ThreatMark({ caseId }: { caseId: string }) {
  const today = useToday()
  const { data } = useLook(listClaims, { caseId })
  const threatening = (data?.claims ?? []).filter((one) => one.threat !== 'none' && one.state !== 'withdrawn')
  const first = byUrgency(threatening, today)[0]
  if (!first) return null
  return (
    <Link to={`/people/${caseId}/debts`} className="debts-mark">
      <Pill tone="sun">{threatWords(first, today)}</Pill>
    </Link>
  )
}
