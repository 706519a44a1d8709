// What narrows a timeline: a part of it, and one kind, one colleague or one goal. All of it stands in the address, as codes.
import { m } from '#texts'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Filters } from '../../../platform/web/parts/Tabs.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { listChoices } from '../around/api.ts'
import type { listHappenings } from '../timeline/api.ts'
import { parts } from '../timeline/model.ts'
import { useNoteKinds } from './note-kinds.ts'

const pills = ['all', ...parts, 'own'] as const

type Asks = Pick<AskedOf<typeof listHappenings>, 'part' | 'kind' | 'sharing' | 'memberId' | 'goalId'>

const uuid = /^[0-9a-f-]{36}$/
const code = /^[a-z0-9-]{2,40}$/

/** What the address asks for; what is no code there is left out. */
export function useTimelineAsks(): Asks {
  const [address] = useInAddress()
  const part = parts.find((one) => one === address.part)
  return {
    ...(part ? { part } : {}),
    ...(address.part === 'own' ? { sharing: 'own' as const } : {}),
    ...(address.kind && code.test(address.kind) ? { kind: address.kind } : {}),
    ...(address.who && uuid.test(address.who) ? { memberId: address.who } : {}),
    ...(address.goal && uuid.test(address.goal) ? { goalId: address.goal } : {}),
  }
}

interface NarrowGiven {
  name: 'kind' | 'who' | 'goal'
  choices: readonly { value: string; label: string }[]
}

function Narrow({ name, choices }: NarrowGiven) {
  const [address, set] = useInAddress()
  if (choices.length < 2) return null
  return (
    <SelectField
      name={`timeline.${name}`}
      label={m[`contact.timeline.${name}`]()}
      quietLabel
      value={address[name] ?? 'all'}
      choices={[{ value: 'all', label: m[`contact.timeline.${name}.all`]() }, ...choices]}
      onChange={(value) => set({ [name]: value === 'all' ? undefined : value })}
    />
  )
}

export function TimelineFilters({ caseId }: { caseId: string }) {
  const [address, set] = useInAddress()
  const chosen = pills.find((one) => one === address.part) ?? 'all'
  const kinds = useNoteKinds()
  const around = useLook(listChoices, { caseId }).data
  const notes = chosen === 'all' || chosen === 'notes'
  return (
    <div className="timeline-filters no-print">
      <Filters
        label={m['contact.timeline.filter']()}
        chosen={chosen}
        filters={pills.map((key) => ({ key, label: m[`contact.timeline.${key}`]() }))}
        onChoose={(key) => set({ part: key === 'all' ? undefined : key, kind: undefined })}
      />
      <div className="timeline-narrow">
        {notes ? <Narrow name="kind" choices={kinds.choices()} /> : null}
        <Narrow name="who" choices={around?.colleagues.map(({ id, name }) => ({ value: id, label: name })) ?? []} />
        <Narrow name="goal" choices={around?.goals.map(({ id, ownWords }) => ({ value: id, label: ownWords })) ?? []} />
      </div>
    </div>
  )
}
