// In the identity bar: the interpreter who is booked first.
import { m } from '#texts'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { openLanguage } from '../api.ts'
import { toCome } from '../rules.ts'

export function NextInterpreter({ caseId }: { caseId: string }) {
  const today = useToday()
  const { data } = useLook(openLanguage, { caseId })
  const [first] = toCome(data?.interpreters ?? [], today)
  if (!first) return null
  const time = first.atTime.replace(':', '.')
  return (
    <Pill tone="sky">{m['people.interpreting.next']({ language: first.language, day: dayNear(first.onDay, today), time })}</Pill>
  )
}
