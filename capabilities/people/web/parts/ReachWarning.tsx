// For pages that send something: says in a sentence whether this person may be reached this way, and what to mind.
import { m } from '#texts'
import { fails, holds } from '../../../../core/kit/verdict.ts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { openCase } from '../../api.ts'
import { openReach } from '../../reach/api.ts'
import type { Moment, Way } from '../../reach/model.ts'
import { mayReach } from '../../reach/rules.ts'
import { mindWords, whenWords } from '../../reach/web/words.ts'

interface Given {
  /** Left out: only death stops, and what was agreed is shown. */
  way?: Way
  /** Dutch time of sending, when it is known. */
  moment?: Moment | null
}

/** Nothing to mind shows nothing. The server refuses with the same words, whatever was shown. */
export function ReachWarning({ personId, way, moment = null }: Given & { personId: string }) {
  const { data } = useLook(openReach, { personId })
  if (!data) return null
  const agreed = data.agreements[0] ?? null
  const dead = data.diedOn === null ? holds : fails('person-died')
  const verdict = way ? mayReach({ ...data, agreed }, way, moment) : dead
  const mind = agreed ? [whenWords(agreed), ...mindWords(agreed)] : [data.sentence].filter(Boolean)
  if (verdict.ok && mind.length === 0) return null
  return (
    <div className="stack tight" role="note">
      {verdict.ok ? null : (
        <p className="attention">
          <Icon name="mind" /> {m[`refusal.${verdict.reason}`]()}
        </p>
      )}
      {mind.length > 0 ? <p className="small soft private">{mind.join(', ')}</p> : null}
    </div>
  )
}

/** The same for whoever a case is about. */
export function CaseReachWarning({ caseId, ...given }: Given & { caseId: string }) {
  const { data } = useLook(openCase, { caseId })
  return data?.id === caseId ? <ReachWarning personId={data.person.id} {...given} /> : null
}
