// That a backup was put back: of which moment everything is now, and what was written since and is gone by it.
import { m } from '#texts'
import { useToday } from '../../web/session.ts'
import { momentWords } from '../../web/when.ts'
import type { PutBackThen } from '../model.ts'

export function PutBack({ at, of, since, notForgotten }: PutBackThen) {
  const today = useToday()
  const words = (moment: string) => momentWords(moment, today)
  const lost = since?.until
    ? m['backup.put-back.lost']({ count: since.changes, until: words(since.until) })
    : m[since ? 'backup.put-back.nothing' : 'backup.put-back.unknown']()
  return (
    <div className="stack tight">
      <p>{m['backup.put-back.when']({ at: words(at), of: words(of) })}</p>
      <p>{lost}</p>
      {since?.changes === 0 ? null : <p>{m['backup.put-back.ask']()}</p>}
      {notForgotten ? <p className="attention">{m['backup.put-back.not-forgotten']()}</p> : null}
    </div>
  )
}
