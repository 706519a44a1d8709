// Lists one keeps: the filters that stand in the address, under a name of one's own, on every device.
import { useState } from 'react'
import { m } from '#texts'
import { dropList, keepList, listKept } from '../../settings/api.ts'
import type { KeptList } from '../../settings/model.ts'
import { useFields } from '../form.ts'
import { newId } from '../new-id.ts'
import { useChange, useLook } from '../queries.ts'
import { failureSentence } from '../sentences.ts'
import { tell } from '../toasts.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Form } from './Form.tsx'
import { useGo, useInAddress } from './Link.tsx'
import { TextField } from './TextField.tsx'

type Choices = KeptList['choices']

const same = (one: Choices, other: Choices) =>
  Object.keys(one).length === Object.keys(other).length && Object.entries(one).every(([name, value]) => other[name] === value)

/** What narrows the list now: codes and days, as they stand in the address. */
function useChoices(): Choices {
  const [at] = useInAddress()
  return Object.fromEntries(Object.entries(at).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
}

function KeepDialog({ place, onClose }: { place: string; onClose: () => void }) {
  const choices = useChoices()
  const keep = useChange(keepList)
  const [id] = useState(newId)
  const { values, field } = useFields({ name: '' })
  const send = async () => {
    await keep.mutateAsync({ id, place, choices, ...values })
    tell(m['web.kept.done']())
    onClose()
  }
  return (
    <Dialog title={m['web.kept.keep']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={send} onCancel={onClose}>
        <TextField {...field('name')} label={m['web.kept.name']()} hint={m['web.kept.name.hint']()} required startHere />
      </Form>
    </Dialog>
  )
}

function KeptPill({ list, place, here }: { list: KeptList; place: string; here: boolean }) {
  const go = useGo()
  const drop = useChange(dropList)
  const keep = useChange(keepList)
  const throwAway = async () => {
    try {
      await drop.mutateAsync({ listId: list.id })
      const back = () => void keep.mutateAsync({ ...list, id: newId(), place })
      tell(m['web.kept.dropped']({ name: list.name }), { back: { word: m['web.undo'](), run: back } })
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  return (
    <span className="kept-list">
      <button type="button" className="filter" aria-pressed={here} onClick={() => go(place, list.choices)}>
        {list.name}
      </button>
      {here ? (
        <Button kind="plain" small icon="trash" word={m['web.kept.drop']({ name: list.name })} onClick={() => void throwAway()} />
      ) : null}
    </span>
  )
}

/** @param place address of the page with the list, such as `/people` */
export function KeptLists({ place }: { place: string }) {
  const look = useLook(listKept, { place })
  const choices = useChoices()
  const [keeping, setKeeping] = useState(false)
  const lists = look.data?.rows ?? []
  const known = lists.some((one) => same(one.choices, choices))
  return (
    <>
      {lists.length > 0 ? (
        <fieldset className="filters">
          <legend className="unseen">{m['web.kept.title']()}</legend>
          {lists.map((list) => (
            <KeptPill key={list.id} list={list} place={place} here={same(list.choices, choices)} />
          ))}
        </fieldset>
      ) : null}
      {known || Object.keys(choices).length === 0 ? null : (
        <Button kind="plain" small onClick={() => setKeeping(true)}>
          {m['web.kept.keep']()}
        </Button>
      )}
      {keeping ? <KeepDialog place={place} onClose={() => setKeeping(false)} /> : null}
    </>
  )
}
