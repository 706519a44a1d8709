// What one handed over in the last minutes, to take back: also after a reload, when the toast is gone.
import { m } from '#texts'
import { locale } from '../../../../platform/web/language.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { recentHandOvers, takeBackHandOver } from '../api.ts'

export function JustNow() {
  const today = useToday()
  const { data } = useLook(recentHandOvers, {})
  const takeBack = useChange(takeBackHandOver, ['contact.', 'search.', 'intake.'])
  if (!data || data.rows.length === 0) return null
  const back = (handOverId: string) =>
    void takeBack.mutateAsync({ handOverId }).then(
      () => tell(m['people.hand-over.taken-back']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  const names = (from: readonly string[]) => new Intl.ListFormat(locale).format(from)
  return (
    <List label={m['people.hand-over.just-now']()} sheet>
      {data.rows.map((one) => (
        <Row
          key={one.id}
          title={m['people.hand-over.just-now.line']({ count: one.cases, names: names(one.fromNames) })}
          below={momentWords(one.at, today)}
          end={
            <Button icon="undo" busy={takeBack.isPending} onClick={() => back(one.id)}>
              {m['web.undo']()}
            </Button>
          }
        />
      ))}
    </List>
  )
}
