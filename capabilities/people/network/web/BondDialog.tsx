// One contact: how near, how strong, what it gives and takes, and what someone would like to be different.
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { contacts, initiatives, type Support, segments, strengths, supports } from '../model.ts'
import { type Contact, changeBond, endBond } from '../rules/bonds.ts'
import type { NetworkAtWork } from './use-network.ts'
import { nameOf } from './words.ts'

interface SupportGiven {
  name: string
  label: string
  value: readonly Support[]
  onChange: (value: Support[]) => void
}

function SupportField({ name, label, value, onChange }: SupportGiven) {
  return (
    <Field name={name} label={label} group>
      {() => (
        <div className="choices choices-beside">
          {supports.map((kind) => (
            <CheckField
              key={kind}
              name={`${name}-${kind}`}
              label={m[`people.network.support.${kind}`]()}
              value={value.includes(kind)}
              onChange={(on) => onChange(on ? [...value, kind] : value.filter((one) => one !== kind))}
            />
          ))}
        </div>
      )}
    </Field>
  )
}

const rings = ['1', '2', '3'] as const

export function BondDialog({ work, contact, onClose }: { work: NetworkAtWork; contact: Contact; onClose: () => void }) {
  const today = useToday()
  const { person, bond, segment } = contact
  const name = nameOf(person)
  const { values, field } = useFields({
    ...{
      ring: String(bond.ring ?? 2) as (typeof rings)[number],
      strength: bond.strength,
      strain: bond.strain,
      gets: bond.gets,
      gives: bond.gives,
    },
    ...{ contact: bond.contact ?? ('' as const), initiative: bond.initiative ?? ('' as const), wish: bond.wish, segment },
  })
  async function save(): Promise<void> {
    const { ring, segment: place, contact: often, initiative, ...same } = values
    const to = { ...same, ring: Number(ring) as 1 | 2 | 3, contact: often || null, initiative: initiative || null }
    const moved = place === segment ? [] : [{ what: 'person' as const, row: { ...person, segment: place } }]
    if (work.send([...moved, ...changeBond(bond, to, { today, newId: newId() })])) onClose()
  }
  const end = () => {
    if (!work.send(endBond(bond, today))) return
    tell(m['people.network.bond.ended']())
    onClose()
  }
  return (
    <Dialog title={m['people.network.bond']({ name })} onClose={onClose}>
      <p className="soft small">{m['people.network.bond.lead']()}</p>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <ChoiceField
          {...field('ring')}
          label={m['people.network.ring']()}
          choices={rings.map((value) => ({ value, label: m[`people.network.ring.${value}`]() }))}
          beside
          required
        />
        <ChoiceField
          {...field('strength')}
          label={m['people.network.strength']()}
          choices={strengths.map((value) => ({ value, label: m[`people.network.strength.${value}`]() }))}
          beside
          required
        />
        <CheckField {...field('strain')} label={m['people.network.strain.field']()} />
        <SupportField {...field('gets')} label={m['people.network.gets.field']({ name })} />
        <SupportField {...field('gives')} label={m['people.network.gives.field']({ name })} />
        <SelectField
          {...field('contact')}
          label={m['people.network.contact']()}
          choices={contacts.map((value) => ({ value, label: m[`people.network.contact.${value}`]() }))}
        />
        <SelectField
          {...field('initiative')}
          label={m['people.network.initiative']()}
          choices={initiatives.map((value) => ({ value, label: m[`people.network.initiative.${value}`]() }))}
        />
        <SelectField
          {...field('segment')}
          label={m['people.network.segment']()}
          choices={segments.map((value) => ({ value, label: m[`people.network.segment.${value}`]() }))}
          required
        />
        <TextArea {...field('wish')} label={m['people.network.wish']()} hint={m['people.network.wish.hint']()} rows={2} voice />
      </Form>
      <Button kind="plain" icon="leave" onClick={end}>
        {m['people.network.bond.end']()}
      </Button>
    </Dialog>
  )
}
