// What to bring and ask on a home visit, and how one stays safe.
import { m } from '#texts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useSession } from '../../../../platform/web/session.ts'
import { listChoices } from '../../around/api.ts'
import { risks } from '../model.ts'
import type { VisitForm } from './visit-form.ts'

interface FieldsGiven {
  caseId: string
  form: VisitForm
  set: (part: Partial<VisitForm>) => void
}

const nobody = 'nobody'

function Colleague({
  caseId,
  name,
  label,
  value,
  onChange,
}: {
  caseId: string
  name: string
  label: string
  value: string | null
  onChange: (id: string | null) => void
}) {
  const { memberId } = useSession()
  const colleagues = useLook(listChoices, { caseId }).data?.colleagues ?? []
  const choices = [
    { value: nobody, label: m['contact.visit.nobody']() },
    ...colleagues.filter((one) => one.id !== memberId).map((one) => ({ value: one.id, label: one.name })),
  ]
  return (
    <SelectField
      name={name}
      label={label}
      value={value ?? nobody}
      choices={choices}
      onChange={(id) => onChange(id === nobody ? null : id)}
    />
  )
}

export function VisitFields({ caseId, form, set }: FieldsGiven) {
  return (
    <>
      <TextArea
        name="bring"
        label={m['contact.visit.bring']()}
        rows={2}
        value={form.bring}
        onChange={(bring) => set({ bring })}
      />
      <TextArea
        name="questions"
        label={m['contact.visit.questions']()}
        hint={m['contact.visit.questions.hint']()}
        rows={3}
        value={form.questions}
        onChange={(questions) => set({ questions })}
      />
      <ChoiceField
        name="risk"
        label={m['contact.visit.risk']()}
        value={form.risk}
        choices={risks.map((value) => ({ value, label: m[`contact.visit.risk.${value}`]() }))}
        onChange={(risk) => set({ risk })}
      />
      {form.risk === 'none' ? null : (
        <>
          <TextField
            name="riskNote"
            label={m['contact.visit.risk.note']()}
            hint={m['contact.visit.risk.note.hint']()}
            value={form.riskNote}
            onChange={(riskNote) => set({ riskNote })}
          />
          <Colleague
            caseId={caseId}
            name="withId"
            label={m['contact.visit.with']()}
            value={form.withId}
            onChange={(withId) => set({ withId })}
          />
        </>
      )}
      <Colleague
        caseId={caseId}
        name="watchId"
        label={m['contact.visit.watch']()}
        value={form.watchId}
        onChange={(watchId) => set({ watchId })}
      />
      {form.watchId === null ? null : (
        <TextField
          name="checkInBy"
          label={m['contact.visit.check-in-by']()}
          hint={m['contact.visit.check-in-by.hint']()}
          width="short"
          required
          value={form.checkIn}
          onChange={(checkIn) => set({ checkIn })}
        />
      )}
    </>
  )
}
