// On Vandaag: warning marks whose day to look again has come; nothing where there are none.
import { m } from '#texts'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Failure } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { listDueMarks } from '../api.ts'

export default function MarksPanel() {
  const today = useToday()
  const { data, error, refetch } = useLook(listDueMarks, {})
  if (error) return <Failure failure={error} retry={() => void refetch()} />
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={m['people.mark.due']()}>
      <ul className="stack tight" aria-label={m['people.mark.due']()}>
        {data.rows.map(({ id, caseId, name, words, reviewOn }) => (
          <li key={id}>
            <Link to={`/people/${caseId}`}>
              <span className="private">{name}</span>
            </Link>{' '}
            <span className="soft private">{m['people.mark.due.line']({ words, day: dayWords(reviewOn, today) })}</span>
          </li>
        ))}
      </ul>
      {data.more ? <p className="small soft">{m['people.mark.due.more']()}</p> : null}
    </Section>
  )
}
