// In the identity bar: what this household may lose, so that nobody who opens the case misses it.
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { listThreats } from '../api.ts'
import { threatWords } from './words.ts'
import './debts.css'

export default function ThreatMark({ caseId }: { caseId: string }) {
  const today = useToday()
  const { data } = useLook(listThreats, { whose: 'all', caseId })
  const first = data?.rows.find((row) => row.caseId === caseId)
  if (!first) return null
  return (
    <Link to={`/people/${caseId}/money`} search={{ part: 'debts' }} className="debts-mark">
      <Pill tone="sun">{threatWords(first, today)}</Pill>
    </Link>
  )
}
