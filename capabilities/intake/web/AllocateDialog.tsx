// Giving a request to a colleague, with what everyone already carries in view.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { CheckField, ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../platform/web/parts/Link.tsx'
import { Empty, Looked } from '../../../platform/web/parts/states.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { allocateRequest, listColleagues, lookForDuplicates, openRequest } from '../api.ts'
import type { Colleague } from '../model.ts'

interface Given {
  request: { id: string; version: number; teamId: string; teamName: string; apart: boolean }
  onClose: () => void
}

/** "12 lopende dossiers, 28 uur per week, afwezig sinds maandag". */
function loadWords({ openCases, weeklyHours, absentSince }: Colleague, today: Day): string {
  return [
    openCases === 0 ? m['intake.load.none']() : m['intake.load']({ count: openCases }),
    weeklyHours === null ? '' : m['intake.load.hours']({ hours: weeklyHours.toLocaleString('nl-NL') }),
    absentSince === null ? '' : m['intake.load.absent']({ day: dayNear(absentSince, today) }),
  ]
    .filter(Boolean)
    .join(', ')
}

function Load({ colleague, most, today }: { colleague: Colleague; most: number; today: Day }) {
  return (
    <span className="load">
      <span className="load-bar" aria-hidden="true">
        <span style={{ width: `${most === 0 ? 0 : (colleague.openCases / most) * 100}%` }} />
      </span>
      {loadWords(colleague, today)}
    </span>
  )
}

/** Who is there before who is away, and who carries least first. */
function lightestFirst(a: Colleague, b: Colleague): number {
  return Number(a.absentSince !== null) - Number(b.absentSince !== null) || a.openCases - b.openCases
}

/** People who may be this one, as far as one knows them. */
function useKnown(requestId: string) {
  const request = useLook(openRequest, { requestId }).data
  const { given = '', prefix = '', family = '', bornOn = null, phone = '', street = '' } = request ?? {}
  const asked = { given, family: [prefix, family].filter(Boolean).join(' '), bornOn, phone, street }
  const rows = useLook(lookForDuplicates, asked, asked.family.length < 3).data?.rows ?? []
  return rows.filter((row) => row.kind === 'person')
}

/** "Ans Kuyper, geboren in 1950, dossier bij Wijkteam Oost". */
function knownWords({ bornYear, teamName, what }: ReturnType<typeof useKnown>[number]): string {
  const born = bornYear === null ? '' : m['intake.alike.born']({ year: String(bornYear) })
  return [born, m['intake.alike.person.nobody']({ team: teamName }), what].filter(Boolean).join(', ')
}

function Choose({ request, onClose, colleagues }: Given & { colleagues: readonly Colleague[] }) {
  const known = useKnown(request.id)
  const today = useToday()
  const go = useGo()
  const { values, field } = useFields({
    memberId: null as string | null,
    subject: '',
    caseId: newId(),
    person: 'new',
    apart: request.apart,
  })
  const [circleId] = useState(newId)
  const allocate = useChange(allocateRequest, ['people.', 'search.'])
  const most = Math.max(...colleagues.map((one) => one.openCases))
  async function save(): Promise<void> {
    const { memberId, person, apart, ...rest } = values
    if (memberId === null) return
    const who = person === 'new' ? { personId: newId() } : { personId: person, known: true }
    await allocate.mutateAsync({
      requestId: request.id,
      version: request.version,
      memberId,
      ...rest,
      ...who,
      ...(apart ? { apartCircleId: circleId } : {}),
    })
    const name = colleagues.find((one) => one.id === memberId)?.name ?? ''
    onClose()
    tell(m['intake.allocate.done']({ name }), {
      back: { word: m['intake.allocate.open'](), run: () => go(`/people/${values.caseId}`) },
    })
  }
  return (
    <Form onSubmit={save} submit={m['intake.allocate']()} onCancel={onClose}>
      <p className="soft">{m['intake.allocate.lead']()}</p>
      <ChoiceField
        {...field('memberId')}
        label={m['intake.allocate.who']({ team: request.teamName })}
        hint={`${m['intake.load.note']()} ${m['intake.allocate.private']()}`}
        required
        choices={[...colleagues].sort(lightestFirst).map((one) => ({
          value: one.id,
          label: one.name,
          hint: <Load colleague={one} most={most} today={today} />,
        }))}
      />
      {known.length > 0 ? (
        <ChoiceField
          {...field('person')}
          label={m['intake.alike.title']()}
          hint={m['intake.allocate.known.hint']()}
          choices={[
            { value: 'new', label: m['intake.allocate.known.new']() },
            ...known.map((one) => ({ value: one.id, label: one.name, hint: <span className="private">{knownWords(one)}</span> })),
          ]}
        />
      ) : null}
      {request.apart ? (
        <p className="attention">{m['intake.allocate.stays-apart']()}</p>
      ) : (
        <CheckField {...field('apart')} label={m['intake.allocate.apart']()} hint={m['intake.allocate.apart.hint']()} />
      )}
      <TextField {...field('subject')} label={m['intake.allocate.subject']()} hint={m['intake.allocate.subject.hint']()} />
    </Form>
  )
}

export function AllocateDialog({ request, onClose }: Given) {
  const look = useLook(listColleagues, { teamId: request.teamId })
  return (
    <Dialog title={m['intake.allocate.title']()} onClose={onClose}>
      <Looked look={look}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={m['intake.allocate.nobody']()} />
          ) : (
            <Choose request={request} onClose={onClose} colleagues={rows} />
          )
        }
      </Looked>
    </Dialog>
  )
}
