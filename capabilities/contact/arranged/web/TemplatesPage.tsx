// Inrichten: templates for notes, with blanks between square brackets.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { useNoteKinds } from '../../web/note-kinds.ts'
import { arrangeTemplates, listTemplates } from '../api.ts'
import type { NoteTemplate } from '../model.ts'
import { type Rows, rowsOf } from './list-order.ts'
import { MoveButtons } from './MoveButtons.tsx'
import './arranged.css'

function TemplateRow({ rows, at, template }: { rows: Rows<NoteTemplate>; at: number; template: NoteTemplate }) {
  const kinds = useNoteKinds()
  const what = template.title || m['contact.arranged.template.new']()
  const choices = [{ value: 'none', label: m['contact.arranged.template.kind.none']() }, ...kinds.choices(template.kind ?? '')]
  return (
    <Sheet as="li">
      <div className="arranged-row">
        <TextField
          name={`templates.${at}.title`}
          label={m['contact.arranged.template.title']()}
          required
          value={template.title}
          onChange={(title) => rows.change(at, { title })}
        />
        <SelectField
          name={`templates.${at}.kind`}
          label={m['contact.note.kind']()}
          required
          value={template.kind ?? 'none'}
          choices={choices}
          onChange={(kind) => rows.change(at, { kind: kind === 'none' ? null : kind })}
        />
        <span className="arranged-move">
          <MoveButtons rows={rows} at={at} what={what} />
          <Button kind="plain" small icon="trash" word={m['contact.arranged.remove']({ what })} onClick={() => rows.remove(at)} />
        </span>
        <div className="arranged-whole">
          <TextArea
            name={`templates.${at}.body`}
            label={m['contact.arranged.template.body']()}
            hint={m['contact.arranged.template.body.hint']()}
            required
            rows={4}
            value={template.body}
            onChange={(body) => rows.change(at, { body })}
          />
        </div>
      </div>
    </Sheet>
  )
}

interface Given {
  id: string | null
  version: number
  templates: readonly NoteTemplate[]
}

function Templates({ given }: { given: Given }) {
  const [templates, setTemplates] = useState(given.templates)
  const arrange = useChange(arrangeTemplates)
  const rows = rowsOf(templates, setTemplates)
  const save = async () => {
    await arrange.mutateAsync({ id: given.id ?? newId(), version: given.version, templates: [...templates] })
    tell(m['contact.arranged.saved']())
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()} label={m['contact.arranged.templates']()}>
      {templates.length === 0 ? (
        <Empty title={m['contact.arranged.templates.none']()}>{m['contact.arranged.templates.none.more']()}</Empty>
      ) : null}
      <ol className="arranged-list">
        {templates.map((template, at) => (
          <TemplateRow key={template.id} rows={rows} at={at} template={template} />
        ))}
      </ol>
      <div>
        <Button icon="plus" onClick={() => rows.add({ id: newId(), title: '', kind: null, body: '' })}>
          {m['contact.arranged.template.add']()}
        </Button>
      </div>
    </Form>
  )
}

export default function TemplatesPage() {
  const look = useLook(listTemplates, {})
  return (
    <Page
      title={m['contact.arranged.templates']()}
      lead={m['contact.arranged.templates.lead']()}
      above={{ to: '/settings', label: m['contact.arranged.above']() }}
    >
      <Looked look={look}>{(given) => <Templates key={given.version} given={given} />}</Looked>
    </Page>
  )
}
