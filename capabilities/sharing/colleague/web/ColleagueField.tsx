// Which colleague or team: who knows the case stands first, and who is away says so.
import { m } from '#texts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { Choice, Choices, Chosen } from '../../receiver/web/Choosing.tsx'
import { useSettled } from '../../receiver/web/use-settled.ts'
import { findColleagues } from '../api.ts'
import type { Candidate } from '../model.ts'

const nameOf = ({ name, teamNames }: Candidate) => [name, ...teamNames].join(', ')

function Colleague({ one, onChoose }: { one: Candidate; onChoose: () => void }) {
  const today = useToday()
  const beside = one.to === 'team' ? m['sharing.inside.whole-team']() : one.teamNames.join(', ')
  return (
    <Choice name={one.name} onChoose={onChoose}>
      <p>
        <strong>{one.name}</strong> <span className="soft small">{beside}</span>
      </p>
      {one.sees ? (
        <p className="receiver-why">
          <Icon name="check" /> {m['sharing.inside.sees']()}
        </p>
      ) : null}
      {one.absentSince ? (
        <p className="receiver-but">
          <Icon name="mind" /> {m['sharing.inside.absent']({ day: dayNear(one.absentSince, today) })}
        </p>
      ) : null}
    </Choice>
  )
}

interface FieldGiven {
  caseId: string
  /** Who is chosen, as they are called; empty: nobody yet. */
  chosen: string
  onChoose: (one: Candidate & { called: string }) => void
  onOther: () => void
  words: string
  onWords: (words: string) => void
}

export function ColleagueField({ caseId, chosen, onChoose, onOther, words, onWords }: FieldGiven) {
  const settled = useSettled(words.trim())
  const look = useLook(findColleagues, { caseId, words: settled }, chosen !== '')
  if (chosen !== '') return <Chosen name={chosen} onOther={onOther} />
  return (
    <div className="receiver-search">
      <TextField
        name="colleague"
        label={m['sharing.inside.search']()}
        hint={m['sharing.inside.search.hint']()}
        value={words}
        onChange={onWords}
        required
        startHere
      />
      <Looked look={look} lines={4}>
        {({ rows, left }) => (
          <Choices left={left} none={m['sharing.inside.none']()}>
            {rows.map((one) => (
              <Colleague key={one.id} one={one} onChoose={() => onChoose({ ...one, called: nameOf(one) })} />
            ))}
          </Choices>
        )}
      </Looked>
    </div>
  )
}
