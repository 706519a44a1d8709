// Everything about one person of a network: name and years, homes, family ties, and how it is between them and others.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { feelings, type NetworkPerson, networkBond, personKinds, segments, sexes } from '../model.ts'
import { changeBond } from '../rules/bonds.ts'
import { withoutPerson } from '../rules/change.ts'
import { TieList } from './TieList.tsx'
import type { NetworkAtWork } from './use-network.ts'
import { nameOf } from './words.ts'

const year = (text: string) => (/^(18|19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null)
const shown = (number: number | null) => (number === null ? '' : String(number))

interface Given {
  work: NetworkAtWork
  person: NetworkPerson
  onClose: () => void
}

function Facts({ work, person, onClose }: Given) {
  const { values, field } = useFields({
    ...{
      name: person.name,
      kind: person.kind,
      sex: person.sex,
      born: shown(person.bornYear),
      died: person.died,
      diedYear: shown(person.diedYear),
    },
    ...{ homes: person.homes.join(', '), segment: person.segment ?? ('' as const), note: person.note },
  })
  const byCard = person.personId !== null
  async function save(): Promise<void> {
    const homes = values.homes
      .split(',')
      .map((one) => one.trim().slice(0, 40))
      .filter(Boolean)
      .slice(0, 3)
    const { name, kind, sex, died, note } = values
    const row = {
      ...person,
      name,
      kind,
      sex,
      died,
      note,
      homes,
      bornYear: year(values.born),
      diedYear: died ? year(values.diedYear) : null,
      segment: values.segment || null,
    }
    if (work.send([{ what: 'person', row }])) onClose()
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
      {byCard ? (
        <p className="soft">{m['people.network.name.card']()}</p>
      ) : (
        <TextField {...field('name')} label={m['people.network.name']()} />
      )}
      <SelectField
        {...field('kind')}
        label={m['people.network.kind']()}
        choices={personKinds.map((value) => ({ value, label: m[`people.network.kind.${value}`]() }))}
      />
      <SelectField
        {...field('sex')}
        label={m['people.network.sex']()}
        choices={sexes.map((value) => ({ value, label: m[`people.network.sex.${value}`]() }))}
      />
      {byCard ? null : <TextField {...field('born')} label={m['people.network.bornYear']()} width="short" inputMode="numeric" />}
      <CheckField {...field('died')} label={m['people.network.died.field']()} />
      {values.died ? (
        <TextField {...field('diedYear')} label={m['people.network.diedYear']()} width="short" inputMode="numeric" />
      ) : null}
      <TextField {...field('homes')} label={m['people.network.homes']()} hint={m['people.network.homes.hint']()} />
      <SelectField
        {...field('segment')}
        label={m['people.network.segment']()}
        choices={segments.map((value) => ({ value, label: m[`people.network.segment.${value}`]() }))}
      />
      <TextField {...field('note')} label={m['people.network.note']()} />
    </Form>
  )
}

/** How it is between this one and someone else: from today on. */
function FeelingAdder({ work, person }: Omit<Given, 'onClose'>) {
  const today = useToday()
  const [other, setOther] = useState('')
  const { network, send } = work
  const others = network.persons.filter(({ id, kind }) => id !== person.id && kind === 'person')
  const bond = network.bonds.find(
    ({ oneId, otherId, untilOn }) => untilOn === null && [oneId, otherId].includes(other) && [oneId, otherId].includes(person.id),
  )
  function set(value: string): void {
    const feeling = feelings.find((one) => one === value) ?? null
    if (bond) send(changeBond(bond, { feeling }, { today, newId: newId() }))
    else
      send([
        {
          what: 'bond',
          row: networkBond.parse({ id: newId(), version: 0, oneId: person.id, otherId: other, feeling, sinceOn: today }),
        },
      ])
  }
  if (others.length === 0) return null
  return (
    <div className="stack">
      <SelectField
        name="other"
        label={m['people.network.ties.add']({ name: nameOf(person) })}
        value={other}
        onChange={setOther}
        choices={others.map((one) => ({ value: one.id, label: nameOf(one) }))}
      />
      {other === '' ? null : (
        <SelectField
          name="feeling"
          label={m['people.network.feeling']()}
          value={bond?.feeling ?? 'none'}
          onChange={set}
          choices={['none' as const, ...feelings].map((value) => ({ value, label: m[`people.network.feeling.${value}`]() }))}
        />
      )}
    </div>
  )
}

export function NetworkPersonDialog({ work, person, onClose }: Given) {
  const [part, setPart] = useState<'facts' | 'ties'>('facts')
  const now = work.network.persons.find(({ id }) => id === person.id) ?? person
  const remove = () => {
    onClose()
    if (work.send(withoutPerson(work.network, now.id))) tell(m['people.network.removed']({ name: nameOf(now) }))
  }
  return (
    <Dialog title={nameOf(person)} onClose={onClose} size="wide">
      <div className="stack wide private">
        <div className="beside">
          {(['facts', 'ties'] as const).map((one) => (
            <Button
              key={one}
              small
              aria-pressed={part === one}
              kind={part === one ? 'primary' : 'quiet'}
              onClick={() => setPart(one)}
            >
              {one === 'facts' ? m['people.network.facts']() : m['people.network.ties']({ name: nameOf(person) })}
            </Button>
          ))}
        </div>
        {part === 'facts' ? (
          <Facts key={now.version} work={work} person={now} onClose={onClose} />
        ) : (
          <>
            <TieList work={work} person={now} />
            <FeelingAdder work={work} person={now} />
            {now.middle ? null : (
              <div>
                <Button icon="trash" onClick={remove}>
                  {m['people.network.remove.of']({ name: nameOf(now) })}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}
