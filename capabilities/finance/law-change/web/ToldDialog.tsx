// Telling one household what a change does to it: the words to begin with, how it was told, and when.
import { useRef } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { CaseReachWarning } from '../../../people/web/parts/ReachWarning.tsx'
import { noteLawTold } from '../api.ts'
import { type Change, type TouchedLine, ways } from '../model.ts'
import { changeWords, draftWords } from './words.ts'

interface Given {
  change: Change
  line: TouchedLine
  onClose: () => void
}

/** What safe contact calls each way; a conversation is with the person already. */
const reachedBy = { conversation: null, phone: 'phone', letter: 'letter', message: 'text' } as const

interface Fields {
  words: string
  way: (typeof ways)[number] | null
  onDay: Day | null
}

export function ToldDialog({ change, line, onClose }: Given) {
  const today = useToday()
  const { values, field } = useFields<Fields>({ words: draftWords(change, line), way: null, onDay: today })
  const id = useRef(newId())
  const note = useChange(noteLawTold, ['timeline.', 'contact.'])
  const asks = values.way === null ? null : reachedBy[values.way]
  async function save(): Promise<void> {
    const { words, way, onDay } = values
    const told = { about: changeWords(change, today).slice(0, 200), onDay: onDay ?? today, way: way ?? 'conversation', words }
    await note.mutateAsync({ caseId: line.caseId, id: id.current, change: change.key, ...told })
    tell(m['finance.law-change.told.noted']())
    onClose()
  }
  return (
    <Dialog title={m['finance.law-change.tell.whom']({ name: line.personName })} onClose={onClose}>
      <Form onSubmit={save} submit={m['finance.law-change.told.note']()} onCancel={onClose}>
        <TextArea
          {...field('words')}
          label={m['finance.law-change.words']()}
          hint={m['finance.law-change.words.hint']()}
          rows={6}
          required
        />
        <ChoiceField
          {...field('way')}
          label={m['finance.law-change.way']()}
          choices={ways.map((value) => ({ value, label: m[`finance.law-change.way.${value}`]() }))}
          required
        />
        {asks ? <CaseReachWarning caseId={line.caseId} way={asks} /> : null}
        <DateField {...field('onDay')} label={m['finance.law-change.told.on']()} lean="back" required />
      </Form>
    </Dialog>
  )
}
