// Putting two cards of one human together: both side by side, which value stays per field, and why.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { PersonCard } from '../../model.ts'
import { whenWords } from '../../reach/web/words.ts'
import { PersonSearch } from '../../web/parts/PersonSearch.tsx'
import { joinCards, openCard } from '../api.ts'
import type { CardView, WhoseAgreement } from '../model.ts'
import { chosenCard, differing, suggested } from '../rules.ts'
import { valueWords } from './values.ts'

interface Both {
  kept: CardView
  gone: CardView
}

/** One field on which the cards differ. */
function Field({
  name,
  both,
  value,
  onChange,
}: {
  name: keyof PersonCard
  both: Both
  value: Side
  onChange: (side: Side) => void
}) {
  const today = useToday()
  const words = (view: CardView) => valueWords(name, view.card, today) || m['people.join.nothing']()
  return (
    <ChoiceField
      name={name}
      label={m[`people.card.${name}`]()}
      value={value}
      onChange={onChange}
      required
      beside
      choices={[
        { value: 'kept', label: words(both.kept) },
        { value: 'gone', label: words(both.gone) },
      ]}
    />
  )
}
type Side = WhoseAgreement

/** Both have agreements on safe contact, or only the one that goes: someone says which counts. */
function Agreement({ both, value, onChange }: { both: Both; value: Side; onChange: (side: Side) => void }) {
  const { kept, gone } = both
  if (gone.agreed === null) return null
  const words = (view: CardView) => (view.agreed === null ? m['people.join.nothing']() : whenWords(view.agreed))
  return (
    <ChoiceField
      name="agreement"
      label={m['people.join.agreement']()}
      hint={m['people.join.agreement.hint']()}
      value={value}
      onChange={onChange}
      required
      choices={[
        { value: 'kept', label: words(kept) },
        { value: 'gone', label: words(gone) },
      ]}
    />
  )
}

function useJoin(both: Both) {
  const { kept, gone } = both
  const start = {
    ids: { id: newId(), agreementId: newId() },
    choices: suggested(kept.card, gone.card),
    agreement: (kept.agreed === null && gone.agreed !== null ? 'gone' : 'kept') as Side,
    why: '',
  }
  const fields = useFields(start)
  const join = useChange(joinCards, ['search.', 'intake.', 'plan.', 'contact.', 'finance.'])
  const go = useGo()
  async function save(): Promise<void> {
    const { ids, choices, agreement, why } = fields.values
    const card = chosenCard({ kept: kept.card, gone: gone.card }, choices)
    const cards = { keptId: kept.id, keptVersion: kept.version, goneId: gone.id, goneVersion: gone.version }
    await join.mutateAsync({ ...ids, ...cards, card, agreement, why })
    tell(m['people.join.done']())
    go(`/people/cards/${kept.id}`)
  }
  return { ...fields, save }
}

function SideBySide({ both, onOther }: { both: Both; onOther: () => void }) {
  const { values, field, set, save } = useJoin(both)
  const fields = differing(both.kept.card, both.gone.card)
  return (
    <Sheet>
      <Form onSubmit={save} submit={m['people.join']()} onCancel={onOther} label={m['people.join']()}>
        <p className="private">
          <strong>{m['people.join.pair']({ kept: both.kept.name, gone: both.gone.name })}</strong>
        </p>
        <p className="soft">{m['people.join.moves']({ count: both.gone.hats.length })}</p>
        {fields.length === 0 ? <p className="soft">{m['people.join.same']()}</p> : null}
        <div className="private stack">
          {fields.map((name) => (
            <Field
              key={name}
              name={name}
              both={both}
              value={values.choices[name]}
              onChange={(side) => set({ choices: { ...values.choices, [name]: side } })}
            />
          ))}
        </div>
        <Agreement both={both} value={values.agreement} onChange={(agreement) => set({ agreement })} />
        <TextArea {...field('why')} label={m['people.join.why']()} hint={m['people.join.why.hint']()} rows={2} required />
      </Form>
    </Sheet>
  )
}

function Gone({ kept, goneId, onOther }: { kept: CardView; goneId: string; onOther: () => void }) {
  const look = useLook(openCard, { personId: goneId })
  return (
    <Looked look={look}>
      {(gone) =>
        gone.id === kept.id ? (
          <Empty title={m['people.join.itself']()} />
        ) : (
          <SideBySide key={gone.id} both={{ kept, gone }} onOther={onOther} />
        )
      }
    </Looked>
  )
}

export default function JoinPage() {
  const personId = usePathId('personId')
  const look = useLook(openCard, { personId })
  const [goneId, setGoneId] = useState<string | null>(null)
  return (
    <Looked look={look} lines={6}>
      {(kept) => (
        <Page
          title={m['people.join']()}
          lead={m['people.join.lead']()}
          above={{ to: `/people/cards/${kept.id}`, label: m['people.card.window']() }}
          narrow
        >
          {goneId === null ? (
            <Section title={m['people.join.who']()}>
              <PersonSearch
                name="gone"
                label={m['people.join.search']()}
                startHere
                onFound={(found) => setGoneId(found.personId)}
              />
            </Section>
          ) : (
            <Gone kept={kept} goneId={goneId} onOther={() => setGoneId(null)} />
          )}
        </Page>
      )}
    </Looked>
  )
}
