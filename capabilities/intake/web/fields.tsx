// Questions that registering and triage share, so that they are asked in the same words.
import { m } from '#texts'
import type { Bound } from '../../../platform/web/form.ts'
import { CheckField, ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { ManyField } from '../../../platform/web/parts/ManyField.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { useService } from '../../people/web/parts/ServiceField.tsx'
import { listTakers } from '../api.ts'
import { type Urgency, urgencies } from '../model.ts'

/** A field for a value, filled from the start or not yet. */
type Asked<Value> = Bound<Value> | Bound<Value | null>

export type Answer = 'yes' | 'no' | 'unknown'
export type Knows = 'self' | 'yes' | 'no' | 'unknown'

const answers = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: () => m[`intake.answer.${value}`]() }))
const answerChoices = () => answers.map(({ value, label }) => ({ value, label: label() }))

/** Is it safe now? Not safe: what to do at once stands below. */
export function SafeNow({ field, startHere = false }: { field: Asked<Answer>; startHere?: boolean }) {
  return (
    <>
      <ChoiceField
        {...field}
        label={m['intake.field.safeNow']()}
        hint={m['intake.field.safeNow.hint']()}
        choices={answerChoices()}
        required
        beside
        startHere={startHere}
      />
      {field.value === 'no' ? (
        <p className="attention" role="status">
          {m['intake.safe.no.note']()}
        </p>
      ) : null}
    </>
  )
}

/** The child check, asked of everyone. */
export function MinorsAtHome({ field, required = false }: { field: Asked<Answer>; required?: boolean }) {
  return (
    <ChoiceField
      {...field}
      label={m['intake.field.minorsAtHome']()}
      hint={m['intake.field.minorsAtHome.hint']()}
      choices={answerChoices()}
      required={required}
      beside
    />
  )
}

/** How urgent; who goes before others does so for a reason. */
export function HowUrgent({ urgency, reason }: { urgency: Asked<Urgency>; reason: Bound<string> }) {
  const first = urgency.value === 'today' || urgency.value === 'threatening'
  return (
    <>
      <ChoiceField
        {...urgency}
        label={m['intake.field.urgency']()}
        required
        choices={urgencies.map((value) => ({
          value,
          label: m[`intake.urgency.${value}`](),
          hint: m[`intake.urgency.${value}.hint`](),
        }))}
      />
      {first || reason.value ? <TextField {...reason} label={m['intake.field.urgencyReason']()} required={first} /> : null}
    </>
  )
}

function AboutDebts({ field }: { field: Bound<boolean> }) {
  return <CheckField {...field} label={m['intake.field.aboutDebts']()} hint={m['intake.field.aboutDebts.hint']()} />
}

/** Said, never guessed from the words: then the terms of the Wmo run. */
function AboutWmo({ field }: { field: Bound<boolean> }) {
  return <CheckField {...field} label={m['intake.field.aboutWmo']()} hint={m['intake.field.aboutWmo.hint']()} />
}

/** Which law also counts: asked as far as the service does not say it. */
export function AboutLaw({ service, debts, wmo }: { service: string | null; debts: Bound<boolean>; wmo: Bound<boolean> }) {
  const terms = useService(service)?.terms ?? 'none'
  return (
    <>
      {terms === 'none' ? null : <p className="small soft">{m[`intake.service.${terms}`]()}</p>}
      {terms === 'wgs' ? null : <AboutDebts field={debts} />}
      {terms === 'wmo' ? null : <AboutWmo field={wmo} />}
    </>
  )
}

/** "Weet deze persoon hiervan, wil die dit?" */
export function WhoKnows({ field }: { field: Asked<Knows> }) {
  const choices = (['self', 'yes', 'no', 'unknown'] as const).map((value) => ({ value, label: m[`intake.knows.${value}`]() }))
  return <ChoiceField {...field} label={m['intake.field.knows']()} choices={choices} required />
}

/** Who of a team may see what is set apart. */
export function Takers({ teamId, field: { value, ...field } }: { teamId: string; field: Bound<string[]> }) {
  const today = useToday()
  const rows = useLook(listTakers, { teamId }).data?.rows ?? []
  return (
    <ManyField
      {...field}
      value={value.filter((id) => rows.some((one) => one.id === id))}
      label={m['intake.new.takers']()}
      hint={m['intake.new.takers.hint']()}
      required
      choices={rows.map(({ id, name, absentSince }) => ({
        value: id,
        label: name,
        hint: absentSince === null ? undefined : m['intake.load.absent']({ day: dayNear(absentSince, today) }),
      }))}
    />
  )
}
