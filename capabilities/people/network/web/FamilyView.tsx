// The family: the drawing, what one may do with whoever is chosen, and a line to add a relative in one go.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { Network, NetworkPerson } from '../model.ts'
import { addRelative, type Relative, relatives } from '../rules/add.ts'
import { withoutPerson } from '../rules/change.ts'
import { type ReadPerson, readPerson } from '../rules/read-line.ts'
import { FamilyInWords, Genogram, relativeKeys } from './Genogram.tsx'
import { Legend } from './Legend.tsx'
import { NetworkPersonDialog } from './NetworkPersonDialog.tsx'
import { QuickLine } from './QuickLine.tsx'
import type { NetworkAtWork } from './use-network.ts'
import { nameOf, unionWords, yearsOf } from './words.ts'

/** How a line about a relative was understood. */
function readWords(read: ReadPerson, network: Network): string {
  const known = network.persons.find(
    ({ name }) => name !== '' && name.toLocaleLowerCase('nl') === read.name.toLocaleLowerCase('nl'),
  )
  if (known) return m['people.network.line.known']({ name: known.name })
  const words = [
    nameOf(read),
    yearsOf(read),
    read.kind === 'person' ? m[`people.network.sex.${read.sex}`]() : '',
    read.parenthood === 'biological' ? '' : m[`people.network.parenthood.${read.parenthood}`](),
    read.twins ? m['people.network.twins']() : '',
    read.union ? unionWords({ form: read.union, sinceYear: read.unionYear, untilYear: read.unionYear }) : '',
  ]
  return m['people.network.line.reads']({ words: words.filter(Boolean).join(', ') })
}

const keyOf = (relative: Relative) => Object.entries(relativeKeys).find(([, one]) => one === relative)?.[0] ?? ''

interface ToolsGiven {
  person: NetworkPerson
  act: (what: Relative | 'open' | 'remove') => void
}

function Tools({ person, act }: ToolsGiven) {
  return (
    <fieldset className="net-tools no-print">
      <legend className="private">{m['people.network.chosen']({ name: nameOf(person) })}</legend>
      {relatives.map((relative) => (
        <Button key={relative} small icon="plus" shortcut={keyOf(relative)} onClick={() => act(relative)}>
          {m[`people.network.add.${relative}`]()}
        </Button>
      ))}
      <Button small icon="edit" onClick={() => act('open')}>
        {m['people.network.change']()}
      </Button>
      {person.middle ? null : (
        <Button small icon="trash" onClick={() => act('remove')}>
          {m['people.network.remove']()}
        </Button>
      )}
    </fieldset>
  )
}

const zooms = [0.55, 0.7, 0.85, 1, 1.2, 1.45]

export function FamilyView({ work, chosen, choose }: { work: NetworkAtWork; chosen: string; choose: (id: string) => void }) {
  const { network, may, send } = work
  const year = Number(useToday().slice(0, 4))
  const [adding, setAdding] = useState<Relative | null>(null)
  const [open, setOpen] = useState(false)
  const [feelings, setFeelings] = useState(true)
  const [zoom, setZoom] = useState(2)
  const person = network.persons.find(({ id }) => id === chosen) ?? (network.persons.find((one) => one.middle) as NetworkPerson)
  const back = () => document.getElementById(`net-${person.id}`)?.focus()
  function act(what: Relative | 'open' | 'remove' | 'undo'): void {
    if (what === 'undo') work.undo?.()
    else if (what === 'open') setOpen(true)
    else if (what !== 'remove') setAdding(what)
    else if (!person.middle && send(withoutPerson(network, person.id))) {
      choose(network.persons.find((one) => one.middle)?.id ?? '')
      tell(m['people.network.removed']({ name: nameOf(person) }))
    }
  }
  function add(text: string): boolean {
    const added = addRelative(network, { to: person.id, as: adding ?? 'child', read: readPerson(text, year), newId })
    if (!added.ok) tell(m[`people.network.fault.${added.reason}`](), { tone: 'failed' })
    return added.ok && send(added.changes)
  }
  const close = () => {
    setAdding(null)
    back()
  }
  const hasFeelings = network.bonds.some(({ feeling }) => feeling !== null)
  return (
    <div className="stack">
      <div className="beside no-print">
        <Button small kind="plain" onClick={() => setZoom((at) => Math.min(zooms.length - 1, at + 1))}>
          {m['people.network.larger']()}
        </Button>
        <Button small kind="plain" onClick={() => setZoom((at) => Math.max(0, at - 1))}>
          {m['people.network.smaller']()}
        </Button>
        {hasFeelings ? (
          <CheckField name="feelings" label={m['people.network.feelings']()} value={feelings} onChange={setFeelings} />
        ) : null}
        <span className="push" />
        <Button small icon="print" onClick={() => window.print()}>
          {m['people.network.print']()}
        </Button>
      </div>
      <Genogram
        network={network}
        chosen={person.id}
        choose={choose}
        act={may ? act : null}
        feelings={feelings}
        zoom={zooms[zoom] as number}
      />
      {may ? <Tools person={person} act={act} /> : null}
      {adding ? (
        <QuickLine
          eager
          label={m[`people.network.line.${adding}`]({ name: nameOf(person) })}
          hint={m['people.network.line.hint']()}
          names={network.persons.filter(({ id, name }) => id !== person.id && name !== '').map(({ name }) => name)}
          reads={(text) => readWords(readPerson(text, year), network)}
          add={add}
          undo={work.undo}
          onClose={close}
        />
      ) : null}
      <details className="net-more">
        <summary>{m['people.network.in-words']()}</summary>
        <FamilyInWords network={network} />
      </details>
      <Legend of="family" />
      {open ? <NetworkPersonDialog work={work} person={person} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}
