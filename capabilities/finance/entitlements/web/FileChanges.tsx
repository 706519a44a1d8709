// What the file tells otherwise than the answers that were kept: the old beside the new, taken over in one press or left as it is.
import { m } from '#texts'
import { isDay } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { type openEntitlements, putAnswers } from '../api.ts'
import type { FileChange } from '../model.ts'
import { takeOver } from '../rules/file-changes.ts'
import { short } from './law-words.ts'

type View = Given<typeof openEntitlements>

function sideWords(side: FileChange['was']): string {
  if (side === null) return m['finance.entitlements.file.nothing']()
  if (typeof side === 'boolean') return side ? m['finance.entitlements.form.yes']() : m['finance.entitlements.form.no']()
  return typeof side === 'number' ? short(side) : isDay(side) ? dayWords(side) : side
}

function Line({ change, name }: { change: FileChange; name: string | undefined }) {
  const words = m[`finance.entitlements.file.${change.what}`]()
  return (
    <li>
      {words}
      {name ? <span className="private"> ({name})</span> : null}:{' '}
      <span className="private">
        {m['finance.entitlements.file.was-now']({ was: sideWords(change.was), now: sideWords(change.now) })}
      </span>
    </li>
  )
}

export function FileChanges({ caseId, view, mayChange }: { caseId: string; view: View; mayChange: boolean }) {
  const today = useToday()
  const put = useChange(putAnswers)
  const { kept, changes, names } = view
  if (kept === null || changes.length === 0) return null
  const { version, answers, answeredOn } = kept
  async function keep(next: typeof answers, said: string): Promise<void> {
    await put.mutateAsync({ caseId, version, answers: next })
    tell(said)
  }
  return (
    <section className="sheet aid-changed" aria-labelledby="file-changed">
      <h3 id="file-changed">{m['finance.entitlements.file.changed']({ day: dayWords(answeredOn, today) })}</h3>
      <ul>
        {changes.map((change) => (
          <Line
            key={JSON.stringify(change)}
            change={change}
            name={names.find(({ bornOn }) => bornOn === (change.now ?? change.was))?.name}
          />
        ))}
      </ul>
      {mayChange ? (
        <div className="beside no-print">
          <Button
            kind="primary"
            small
            busy={put.isPending}
            onClick={() => void keep(takeOver(answers, changes, today), m['finance.entitlements.file.taken']())}
          >
            {m['finance.entitlements.file.take']()}
          </Button>
          <Button small busy={put.isPending} onClick={() => void keep(answers, m['finance.entitlements.file.left']())}>
            {m['finance.entitlements.file.leave']()}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
