// Writing down, with the person, what matters in contact; when a colleague was first, both texts stand side by side.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { call } from '../../../../platform/web/call.ts'
import { Conflict } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { BothTexts } from '../../../../platform/web/parts/BothTexts.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { openLanguage, writeCulture } from '../api.ts'
import { type CultureNote, cultureText, type Speaker } from '../model.ts'

const words = ['inContact', 'whoDecides', 'language', 'interpreter', 'days'] as const
const labels = {
  inContact: m['people.culture.in-contact'],
  whoDecides: m['people.culture.who-decides'],
  language: m['people.culture.language'],
  interpreter: m['people.culture.interpreter'],
  days: m['people.culture.days'],
}

interface Given {
  caseId: string
  person: Speaker
  note: CultureNote | undefined
  onClose: () => void
}

export function CultureDialog({ caseId, person, note, onClose }: Given) {
  const today = useToday()
  const { writtenOn: _before, ...start } = cultureText.parse(note ?? { writtenOn: today, interpreter: person.interpreter })
  const [id] = useState(newId)
  const { values, field } = useFields({ ...start, writtenWith: person.name, writtenOn: today as Day | null })
  const [against, setAgainst] = useState({ version: note?.version ?? 0, theirs: null as CultureNote | null })
  const write = useChange(writeCulture)
  async function save(): Promise<void> {
    const text = { ...values, writtenOn: values.writtenOn ?? today }
    try {
      await write.mutateAsync({ caseId, id, personId: person.id, version: against.version, ...text })
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const { notes } = await call(openLanguage, { caseId })
      const theirs = notes.find(({ personId }) => personId === person.id) ?? null
      return setAgainst({ version: theirs?.version ?? 0, theirs })
    }
    tell(m['people.culture.saved']())
    onClose()
  }
  const { theirs } = against
  return (
    <Dialog title={m['people.culture.of']({ name: person.name })} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <p className="soft">{m['people.culture.lead']()}</p>
        {theirs ? (
          <BothTexts
            sentence={m['people.card.conflict']()}
            texts={words.map((one) => ({ label: labels[one](), mine: values[one], theirs: theirs[one] }))}
          />
        ) : null}
        {words.map((one) => (
          <TextArea key={one} {...field(one)} label={labels[one]()} rows={2} />
        ))}
        <TextField {...field('writtenWith')} label={m['people.culture.with']()} width="half" />
        <DateField {...field('writtenOn')} label={m['people.culture.on']()} lean="back" past required />
      </Form>
    </Dialog>
  )
}
