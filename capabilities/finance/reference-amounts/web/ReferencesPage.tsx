// Inrichten: reference amounts from a source the organisation may use, pasted from a spreadsheet.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { amount } from '../../../../platform/web/amount.ts'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { fieldSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { categoryWord } from '../../budget/web/words.ts'
import { arrangeReferences, openReferences } from '../api.ts'
import { type ReadAmounts, readAmounts, writeAmounts } from '../rules/read-amounts.ts'

/** What was wrong with what was pasted; null where all of it was understood. */
function faultOf({ wrong }: ReadAmounts): string | null {
  if (wrong.length === 0) return null
  return m['finance.reference.wrong']({ rows: wrong.slice(0, 10).join(', ') })
}

function Arrange({ given }: { given: Given<typeof openReferences> }) {
  const arrange = useChange(arrangeReferences)
  const [source, setSource] = useState(given.source)
  const [sourceDay, setSourceDay] = useState<Day | null>(given.sourceDay)
  const [text, setText] = useState(() => writeAmounts(given.amounts, { words: categoryWord, amountWords: amount }))
  const read = readAmounts(text, categoryWord)
  const some = read.amounts.length > 0
  async function save(): Promise<void> {
    await arrange.mutateAsync({ version: given.version, source, sourceDay, amounts: [...read.amounts] })
    tell(m['finance.reference.saved']())
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()}>
      <TextField
        name="source"
        label={m['finance.reference.source']()}
        hint={m['finance.reference.source.hint']()}
        required={some}
        value={source}
        onChange={setSource}
        problem={(words) => (words.trim().length > 200 ? fieldSentence('too-long') : null)}
      />
      <DateField
        name="sourceDay"
        label={m['finance.reference.day']()}
        required={some}
        past
        value={sourceDay}
        onChange={setSourceDay}
      />
      <TextArea
        name="amounts"
        label={m['finance.reference.amounts']()}
        hint={m['finance.reference.amounts.hint']()}
        rows={12}
        value={text}
        onChange={setText}
        problem={() => faultOf(read)}
      />
      <p className="soft" aria-live="polite">
        {faultOf(read) ?? m['finance.reference.understood']({ count: read.amounts.length })}
      </p>
    </Form>
  )
}

export default function ReferencesPage() {
  const look = useLook(openReferences, {})
  return (
    <Page
      title={m['finance.reference.settings']()}
      lead={m['finance.reference.settings.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(given) => <Arrange key={given.version} given={given} />}</Looked>
    </Page>
  )
}
