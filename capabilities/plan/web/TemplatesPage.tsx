// Example goals as a beheerder edits them: shipped ones, changed ones and own ones, per life domain.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { lifeDomains } from '../../assessment/model.ts'
import { type OwnerKind, ownerKinds } from '../model.ts'
import { listTemplates, saveTemplate } from '../templates/api.ts'
import type { Template } from '../templates/model.ts'
import type { ShippedCode } from '../templates/rules.ts'
import { domainWords } from './words.ts'
import './plan.css'

const blank: Template = {
  ...{ id: null, code: null, domain: 'money', ownWords: '', wording: '', steps: [], hidden: false, version: 0 },
}

interface StepGiven {
  at: number
  step: Template['steps'][number]
  onChange: (step: Template['steps'][number]) => void
}

function StepFields({ at, step, onChange }: StepGiven) {
  return (
    <div className="task-line plan-step">
      <TextField
        name={`step-${at}`}
        label={m['plan.templates.step']({ number: at + 1 })}
        value={step.title}
        onChange={(title) => onChange({ ...step, title })}
      />
      <SelectField<OwnerKind>
        name={`kind-${at}`}
        label={m['plan.templates.step.who']({ number: at + 1 })}
        value={step.ownerKind}
        onChange={(ownerKind) => onChange({ ...step, ownerKind })}
        choices={ownerKinds.map((value) => ({ value, label: m[`plan.owner.${value}`]() }))}
      />
    </div>
  )
}

function TemplateDialog({ template, onClose }: { template: Template; onClose: () => void }) {
  const save = useChange(saveTemplate)
  const [id] = useState(() => template.id ?? newId())
  const { values, field, set } = useFields({ ...template, offered: !template.hidden })
  const { steps } = values
  const send = async () => {
    const written = steps.filter(({ title }) => title.trim() !== '')
    const { domain, ownWords, wording, version, offered } = values
    const code = template.code as ShippedCode | null
    await save.mutateAsync({ id, code, version, domain, ownWords, wording, steps: written, hidden: !offered })
    tell(m['plan.templates.saved']())
    onClose()
  }
  return (
    <Dialog
      title={template.version === 0 && !template.code ? m['plan.templates.add']() : m['plan.templates.edit']()}
      onClose={onClose}
    >
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <SelectField
          {...field('domain')}
          label={m['plan.goal.domain']()}
          required
          choices={lifeDomains.map((value) => ({ value, label: domainWords(value) }))}
        />
        <TextArea {...field('ownWords')} label={m['plan.templates.words']()} required rows={2} />
        <TextArea {...field('wording')} label={m['plan.goal.wording']()} rows={2} />
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their place while one writes.
          <StepFields key={at} at={at} step={step} onChange={(to) => set({ steps: steps.with(at, to) })} />
        ))}
        {steps.length < 10 ? (
          <div>
            <Button kind="plain" small icon="plus" onClick={() => set({ steps: [...steps, { title: '', ownerKind: 'person' }] })}>
              {m['plan.templates.step.add']()}
            </Button>
          </div>
        ) : null}
        <CheckField {...field('offered')} label={m['plan.templates.offered']()} />
      </Form>
    </Dialog>
  )
}

function Line({ one, onOpen }: { one: Template; onOpen: () => void }) {
  const mark = one.hidden
    ? m['plan.templates.hidden']()
    : one.code === null
      ? m['plan.templates.own']()
      : m['plan.templates.changed']()
  return (
    <Row
      title={
        <button type="button" className="plan-word" onClick={onOpen}>
          {one.ownWords}
        </button>
      }
      below={[one.wording, m['plan.templates.steps']({ count: one.steps.length })].filter(Boolean).join(' · ')}
      end={one.id === null ? null : <Pill>{mark}</Pill>}
      past={one.hidden}
    />
  )
}

function Templates({ rows }: { rows: readonly Template[] }) {
  const [open, setOpen] = useState<Template | null>(null)
  return (
    <>
      <div>
        <Button kind="primary" icon="plus" onClick={() => setOpen(blank)}>
          {m['plan.templates.add']()}
        </Button>
      </div>
      {lifeDomains.map((domain) => {
        const here = rows.filter((one) => one.domain === domain)
        if (here.length === 0) return null
        return (
          <Section key={domain} title={domainWords(domain)}>
            <List sheet label={domainWords(domain)}>
              {here.map((one) => (
                <Line key={one.id ?? one.code} one={one} onOpen={() => setOpen(one)} />
              ))}
            </List>
          </Section>
        )
      })}
      {open ? <TemplateDialog template={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

export default function TemplatesPage() {
  const look = useLook(listTemplates, {})
  return (
    <Page
      title={m['plan.templates.title']()}
      lead={m['plan.templates.lead']()}
      above={{ to: '/settings', label: m['plan.templates.back']() }}
      narrow
    >
      <Looked look={look} lines={6}>
        {({ rows }) => <Templates rows={rows} />}
      </Looked>
    </Page>
  )
}
