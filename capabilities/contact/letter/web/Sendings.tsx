// What was sent of a letter: by which way, to whom, when, and who wrote it down.
import { m } from '#texts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { LetterLine } from '../model.ts'

export function Sendings({ sendings }: { sendings: LetterLine['sendings'] }) {
  const today = useToday()
  return sendings.map(({ id, way, toWhom, sentOn, byName, calledFirst }) => (
    <p key={id} className="small soft">
      <span className="private">
        {m['contact.letter.sending']({
          way: m[`contact.letter.way.${way}`](),
          whom: toWhom,
          day: dayWords(sentOn, today),
          by: byName,
        })}
        {calledFirst ? `, ${m['contact.letter.called']()}` : ''}
      </span>
    </p>
  ))
}
