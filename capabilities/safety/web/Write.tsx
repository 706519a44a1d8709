// Writing straight into a closed folder: a day, with whom, and what one saw, heard or did.
import { useRef } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { writeRecord } from '../api.ts'

/** Today is now; another day is its noon, which is that day on any screen. */
const momentOn = (day: Day, today: Day) => (day === today ? new Date().toISOString() : `${day}T11:00:00.000Z`)

export function Write({ folderId }: { folderId: string }) {
  const today = useToday()
  const { values, field, reset } = useFields({ body: '', withWhom: '', day: today as Day | null })
  const write = useChange(writeRecord)
  // The same id on a second try, so that a lost answer never makes a second note.
  const id = useRef(newId())
  const save = async () => {
    const { body, withWhom, day } = values
    await write.mutateAsync({ folderId, id: id.current, at: momentOn(day ?? today, today), withWhom, body })
    id.current = newId()
    reset()
    tell(m['safety.written']())
  }
  return (
    <Sheet>
      <Form onSubmit={save} submit={m['web.save']()} label={m['safety.write']()}>
        <TextArea {...field('body')} label={m['safety.write.body']()} rows={4} required />
        <div className="safety-facts">
          <DateField {...field('day')} label={m['safety.write.day']()} hint={undefined} lean="back" past required />
          <TextField {...field('withWhom')} label={m['safety.write.with']()} />
        </div>
      </Form>
    </Sheet>
  )
}
