// The facts around a note: what kind, when, how long, with whom, and who reads along.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { listChoices } from '../around/api.ts'
import { type Sharing, sharings } from '../note/model.ts'
import { expiryOf } from '../note/rules.ts'
import { Chips } from './Chips.tsx'
import { useNoteKinds } from './note-kinds.ts'
import { type NoteFacts, withKind } from './note-state.ts'
import { sharingWords } from './words.ts'

interface FactsGiven {
  facts: NoteFacts
  set: (change: Partial<NoteFacts>) => void
  /** How one calls the person; null for more people, or nobody yet. */
  short: string | null
  /** The day a working note disappears, where it has one already. */
  expiresOn?: Day | null
  /** The one case it is about; null for more people, or nobody yet. */
  caseId: string | null
  /** With whom a kind is shared unless one says otherwise, where that is not as the organisation arranged it. */
  usual?: ((kind: string) => Sharing) | undefined
}

/** The goal that it served, where there are goals. */
function GoalField({ caseId, facts, set }: Pick<FactsGiven, 'facts' | 'set'> & { caseId: string }) {
  const goals = useLook(listChoices, { caseId }).data?.goals ?? []
  if (goals.length === 0) return null
  const choices = [
    { value: 'none', label: m['contact.note.goal.none']() },
    ...goals.map((goal) => ({ value: goal.id, label: goal.ownWords })),
  ]
  return (
    <SelectField
      name="goalId"
      label={m['contact.note.goal']()}
      value={facts.goalId ?? 'none'}
      choices={choices}
      onChange={(goalId) => set({ goalId: goalId === 'none' ? null : goalId })}
    />
  )
}

export function NoteFactsFields({ facts, set, short, expiresOn = null, caseId, usual }: FactsGiven) {
  const today = useToday()
  const kinds = useNoteKinds()
  const readers = sharings.map((value) => ({
    value,
    label: sharingWords(value, { short, expiresOn: expiresOn ?? expiryOf(value, today), today }),
    tone: value === 'shared' ? ('sky' as const) : ('plain' as const),
  }))
  return (
    <div className="note-facts">
      <Chips
        label={m['contact.note.kind']()}
        value={facts.kind}
        choices={kinds.choices(facts.kind)}
        onChange={(kind) => set(withKind(facts, kind, usual ?? kinds.usual))}
      />
      <div className="note-when">
        <DateField
          name="day"
          label={m['contact.note.day']()}
          hint={undefined}
          lean="back"
          required
          value={facts.day}
          onChange={(day) => set({ day })}
        />
        <TextField
          name="happenedAt"
          label={m['contact.note.time']()}
          required
          value={facts.time}
          onChange={(time) => set({ time })}
        />
        <TextField
          name="minutes"
          label={m['contact.note.minutes']()}
          inputMode="numeric"
          value={facts.minutes}
          onChange={(minutes) => set({ minutes })}
        />
        <TextField
          name="withWhom"
          label={m['contact.note.with']()}
          value={facts.withWhom}
          onChange={(withWhom) => set({ withWhom })}
        />
      </div>
      {caseId ? <GoalField caseId={caseId} facts={facts} set={set} /> : null}
      <Chips
        label={m['contact.note.sharing']()}
        value={facts.sharing}
        choices={readers}
        onChange={(sharing) => set({ sharing })}
      />
    </div>
  )
}
