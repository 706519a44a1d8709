// The family ties of one person, each with its kind and its year, to change or take away.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { type NetworkParenthood, type NetworkPerson, type NetworkUnion, parenthoodForms, unionForms } from '../model.ts'
import type { NetworkAtWork } from './use-network.ts'
import { nameOf } from './words.ts'

interface Given {
  work: NetworkAtWork
  person: NetworkPerson
}

/** A year in a small field, saved when one leaves it. */
function YearField({ label, value, save }: { label: string; value: number | null; save: (year: number | null) => void }) {
  return (
    <input
      key={value}
      className="textbox textbox-short"
      aria-label={label}
      inputMode="numeric"
      defaultValue={value ?? ''}
      onBlur={(event) => {
        const text = event.target.value.trim()
        const year = /^(18|19|20|21)\d\d$/.test(text) ? Number(text) : null
        if (year !== value) save(year)
      }}
    />
  )
}

function UnionRow({ work, union, name }: { work: NetworkAtWork; union: NetworkUnion; name: string }) {
  const ended = union.form === 'separated' || union.form === 'divorced'
  const put = (to: Partial<NetworkUnion>) => work.send([{ what: 'union', row: { ...union, ...to } }])
  return (
    <Row
      title={name}
      end={
        <Button
          small
          kind="plain"
          icon="trash"
          word={m['people.network.ties.remove']({ name })}
          onClick={() => work.send([{ what: 'remove-union', id: union.id, version: union.version }])}
        />
      }
    >
      <div className="beside">
        <SelectField
          name={union.id}
          quietLabel
          label={m['people.network.ties.form']({ name })}
          value={union.form}
          onChange={(form) => put({ form })}
          choices={unionForms.map((value) => ({ value, label: m[`people.network.union.${value}`]() }))}
        />
        <YearField
          label={m['people.network.ties.years']({ name })}
          value={ended ? union.untilYear : union.sinceYear}
          save={(year) => put(ended ? { untilYear: year } : { sinceYear: year })}
        />
      </div>
    </Row>
  )
}

function ParentRow({ work, tie, name, up }: { work: NetworkAtWork; tie: NetworkParenthood; name: string; up: boolean }) {
  return (
    <Row
      title={name}
      below={up ? m['people.network.kin.parent.other']() : m['people.network.kin.child.other']()}
      end={
        <Button
          small
          kind="plain"
          icon="trash"
          word={m['people.network.ties.remove']({ name })}
          onClick={() => work.send([{ what: 'remove-parenthood', id: tie.id, version: tie.version }])}
        />
      }
    >
      <SelectField
        name={tie.id}
        quietLabel
        label={m['people.network.ties.form']({ name })}
        value={tie.form}
        onChange={(form) => work.send([{ what: 'parenthood', row: { ...tie, form } }])}
        choices={parenthoodForms.map((value) => ({ value, label: m[`people.network.parenthood.${value}`]() }))}
      />
    </Row>
  )
}

export function TieList({ work, person }: Given) {
  const { network } = work
  const name = (id: string) => {
    const found = network.persons.find((one) => one.id === id)
    return found ? nameOf(found) : ''
  }
  const unions = network.unions.filter(({ oneId, otherId }) => oneId === person.id || otherId === person.id)
  const ties = network.parenthoods.filter(({ parentId, childId }) => parentId === person.id || childId === person.id)
  if (unions.length + ties.length === 0) return <p className="soft">{m['people.network.ties.none']()}</p>
  return (
    <List label={m['people.network.ties']({ name: nameOf(person) })}>
      {unions.map((union) => (
        <UnionRow key={union.id} work={work} union={union} name={name(union.oneId === person.id ? union.otherId : union.oneId)} />
      ))}
      {ties.map((tie) => {
        const up = tie.childId === person.id
        return <ParentRow key={tie.id} work={work} tie={tie} up={up} name={name(up ? tie.parentId : tie.childId)} />
      })}
    </List>
  )
}
