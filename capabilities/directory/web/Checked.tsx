// The foot of everything in the sociale kaart: when it was last looked at and by whom, and saying that it still holds.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayNear, dayWords } from '../../../platform/web/when.ts'
import { isStale } from '../rules/freshness.ts'

interface Given {
  thing: { checkedOn: string; checkedByName: string; removed: boolean }
  staleAfterDays: number
  check: () => Promise<unknown>
}

export function Checked({ thing, staleAfterDays, check }: Given) {
  const today = useToday()
  const old = isStale(thing.checkedOn, today, staleAfterDays)
  const run = () =>
    void check().then(
      () => tell(m['directory.checked.done']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <div className="beside">
      {old ? <Pill tone="sun">{m['directory.stale']({ day: dayWords(thing.checkedOn, today) })}</Pill> : null}
      <span className="soft small">
        {m['directory.checked']({ day: dayNear(thing.checkedOn, today), name: thing.checkedByName })}
      </span>
      {thing.removed || thing.checkedOn === today ? null : (
        <Button small icon="check" onClick={run}>
          {m['directory.check']()}
        </Button>
      )}
    </div>
  )
}

/** Says that something went out of sight, with the way back. */
export function tellRemoved(name: string, undo: () => Promise<unknown>): void {
  const fail = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
  tell(m['directory.removed.done']({ name }), { back: { word: m['web.undo'](), run: () => void undo().catch(fail) } })
}
