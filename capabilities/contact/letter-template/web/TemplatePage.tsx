// One template: its text with fields to insert, an example with a made-up person, and what it said before.
import { useRef } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo, useInAddress, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Failure, LoadMore, Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useList, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayOfMoment, dayWords } from '../../../../platform/web/when.ts'
import { PaperView } from '../../letter/web/PaperView.tsx'
import { fieldWords } from '../../letter/web/words.ts'
import { listTemplates, listTemplateVersions, saveTemplate } from '../api.ts'
import { type Look, letterKinds, mergeFields, type Template, type TemplateText } from '../model.ts'
import { keepFields, showFields } from '../rules/merge.ts'
import { examplePaper } from './example.ts'

const empty: Template = {
  ...{ id: null, shipped: null, kind: 'other', title: '', subject: '', body: '[[salutation]],\n\n', retired: false, version: 0 },
  toCheck: false,
}

/** A list of fields to put where the cursor stands. */
function InsertFields({
  area,
  onInsert,
}: {
  area: React.RefObject<HTMLTextAreaElement | null>
  onInsert: (text: string) => void
}) {
  const insert = (word: string) => {
    const at = area.current
    if (!at) return
    const [from, to] = [at.selectionStart, at.selectionEnd]
    onInsert(`${at.value.slice(0, from)}[${word}]${at.value.slice(to)}`)
    requestAnimationFrame(() => {
      at.focus()
      at.setSelectionRange(from + word.length + 2, from + word.length + 2)
    })
  }
  return (
    <fieldset className="field">
      <legend className="field-label">{m['contact.letter.template.insert']()}</legend>
      <div className="template-fields">
        {mergeFields.map((field) => (
          <Button key={field} small onClick={() => insert(fieldWords[field])}>
            {fieldWords[field]}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

function Versions({ templateId, onTake }: { templateId: string; onTake: (subject: string, body: string) => void }) {
  const today = useToday()
  const list = useList(listTemplateVersions, { templateId })
  const earlier = list.rows.slice(1)
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (earlier.length === 0) return null
  return (
    <Section title={m['contact.letter.template.versions']()}>
      <List label={m['contact.letter.template.versions']()} sheet>
        {earlier.map(({ version, subject, body, byName, at }) => (
          <Row
            key={version}
            title={m['contact.letter.template.version']({ number: version, by: byName, day: dayWords(dayOfMoment(at), today) })}
            below={body.slice(0, 120)}
            end={
              <Button small onClick={() => onTake(subject, body)}>
                {m['contact.letter.template.restore']()}
              </Button>
            }
          />
        ))}
      </List>
      <LoadMore shown={earlier.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}

function Editor({ template, look, id }: { template: Template; look: Look; id: string }) {
  const { title, kind, retired, version, shipped } = template
  const shown = { subject: showFields(template.subject, fieldWords), body: showFields(template.body, fieldWords) }
  const { values, field, set } = useFields<TemplateText>({ title, kind, retired, ...shown })
  const area = useRef<HTMLTextAreaElement>(null)
  const save = useChange(saveTemplate)
  const go = useGo()
  const kept = { ...values, subject: keepFields(values.subject, fieldWords), body: keepFields(values.body, fieldWords) }
  const keep = async () => {
    await save.mutateAsync({ id, shipped, version, ...kept })
    tell(m['contact.letter.template.saved']())
    go('/settings/letters')
  }
  return (
    <div className="letter-desk">
      <div className="stack wide">
        {template.toCheck ? <p className="attention">{m['contact.letter.to-check']()}</p> : null}
        <Form onSubmit={keep} submit={m['web.save']()} onCancel={() => go('/settings/letters')}>
          <TextField {...field('title')} label={m['contact.letter.template.title']()} required />
          <SelectField
            {...field('kind')}
            label={m['contact.letter.template.kind']()}
            choices={letterKinds.map((value) => ({ value, label: m[`contact.letter.kind.${value}`]() }))}
          />
          <TextField {...field('subject')} label={m['contact.letter.subject']()} required />
          <TextArea
            {...field('body')}
            ref={area}
            label={m['contact.letter.text']()}
            hint={m['contact.letter.text.hint']()}
            rows={16}
            required
          />
          <InsertFields area={area} onInsert={(body) => set({ body })} />
          <CheckField {...field('retired')} label={m['contact.letter.template.retired']()} />
        </Form>
        {version > 0 ? (
          <Versions
            templateId={id}
            onTake={(subject, body) => set({ subject: showFields(subject, fieldWords), body: showFields(body, fieldWords) })}
          />
        ) : null}
      </div>
      <div className="letter-side">
        <Section title={m['contact.letter.template.example']()}>
          <PaperView paper={examplePaper(kept, look)} />
        </Section>
      </div>
    </div>
  )
}

export default function TemplatePage() {
  const id = usePathId('templateId')
  const [at] = useInAddress()
  const arranged = useLook(listTemplates, {})
  const found = arranged.data?.templates.find((one) => (at.shipped ? one.shipped === at.shipped : one.id === id)) ?? empty
  return (
    <Page
      title={found === empty ? m['contact.letter.template.new']() : m['contact.letter.template.change']()}
      above={{ to: '/settings/letters', label: m['contact.letter.template.back']() }}
    >
      <Looked look={arranged} lines={8}>
        {({ look }) => <Editor key={`${found.id}${found.version}`} template={found} look={look} id={found.id ?? id} />}
      </Looked>
    </Page>
  )
}
