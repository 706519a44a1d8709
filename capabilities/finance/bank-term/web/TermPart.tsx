// Inrichten: after how many days the words of the bank are emptied.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { openBankTerm, setBankTerm } from '../api.ts'
import { termChoices } from '../model.ts'

function hintOf(more: number): string | undefined {
  if (more === 0) return undefined
  return more < 0 ? m['finance.bank-term.shorter']() : m['finance.bank-term.longer']()
}

function Choose({ given }: { given: Given<typeof openBankTerm> }) {
  const set = useChange(setBankTerm, ['undo.'])
  const [days, setDays] = useState(String(given.days))
  const known = [...new Set([...termChoices, given.days])].sort((a, b) => a - b)
  async function save(): Promise<void> {
    await set.mutateAsync({ version: given.version, days: Number(days) })
    tell(m['finance.bank-term.saved']())
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()}>
      <SelectField
        name="days"
        label={m['finance.bank-term.label']()}
        hint={hintOf(Number(days) - given.days)}
        value={days}
        onChange={setDays}
        choices={known.map((count) => ({ value: String(count), label: m['finance.bank-term.days']({ count }) }))}
        required
      />
    </Form>
  )
}

export function TermPart() {
  const look = useLook(openBankTerm, {})
  return (
    <Section title={m['finance.bank-term.title']()}>
      <p className="soft">{m['finance.bank-term.lead']()}</p>
      <Looked look={look}>{(given) => <Choose key={given.version} given={given} />}</Looked>
    </Section>
  )
}
