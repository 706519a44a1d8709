// Inrichten: the kinds of note, added, renamed, put in order, and set aside.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { sharings } from '../../note/model.ts'
import { kindWords } from '../../web/words.ts'
import { arrangeNoteKinds, listNoteKinds } from '../api.ts'
import type { ArrangedKind } from '../model.ts'
import { type Rows, rowsOf } from './list-order.ts'
import { MoveButtons } from './MoveButtons.tsx'
import './arranged.css'

const readers = () => sharings.map((value) => ({ value, label: m[`contact.arranged.sharing.${value}`]() }))

function KindRow({ rows, at, kind }: { rows: Rows<ArrangedKind>; at: number; kind: ArrangedKind }) {
  const word = kind.word || kindWords(kind.code, '')
  const [typed, setTyped] = useState(word)
  return (
    <Sheet as="li">
      <div className="arranged-row">
        <TextField
          name={`kinds.${at}.word`}
          label={m['contact.arranged.kind.word']()}
          required
          value={typed}
          onChange={(next) => {
            setTyped(next)
            // Our own word is kept as ours, so that it stays right in every language.
            rows.change(at, { word: next.trim() === kindWords(kind.code, '') ? '' : next })
          }}
        />
        <SelectField
          name={`kinds.${at}.sharing`}
          label={m['contact.arranged.kind.sharing']()}
          required
          value={kind.sharing}
          choices={readers()}
          onChange={(sharing) => rows.change(at, { sharing })}
        />
        <CheckField
          name={`kinds.${at}.retired`}
          label={m['contact.arranged.kind.retired']()}
          value={kind.retired}
          onChange={(retired) => rows.change(at, { retired })}
        />
        <MoveButtons rows={rows} at={at} what={typed} />
      </div>
    </Sheet>
  )
}

interface Given {
  id: string | null
  version: number
  kinds: readonly ArrangedKind[]
}

function Kinds({ given }: { given: Given }) {
  const [kinds, setKinds] = useState(given.kinds)
  const arrange = useChange(arrangeNoteKinds)
  const rows = rowsOf(kinds, setKinds)
  const save = async () => {
    await arrange.mutateAsync({ id: given.id ?? newId(), version: given.version, kinds: [...kinds] })
    tell(m['contact.arranged.saved']())
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()} label={m['contact.arranged.kinds']()}>
      <ol className="arranged-list">
        {kinds.map((kind, at) => (
          <KindRow key={kind.code} rows={rows} at={at} kind={kind} />
        ))}
      </ol>
      <div>
        <Button icon="plus" onClick={() => rows.add({ code: newId(), word: '', sharing: 'shared', retired: false })}>
          {m['contact.arranged.kind.add']()}
        </Button>
      </div>
    </Form>
  )
}

export default function KindsPage() {
  const look = useLook(listNoteKinds, {})
  return (
    <Page
      title={m['contact.arranged.kinds']()}
      lead={m['contact.arranged.kinds.lead']()}
      above={{ to: '/settings', label: m['contact.arranged.above']() }}
    >
      <Looked look={look}>{(given) => <Kinds key={given.version} given={given} />}</Looked>
    </Page>
  )
}
