// Inrichten, brieven: the templates everyone uses, and how the organisation looks on paper.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { PaperView } from '../../letter/web/PaperView.tsx'
import { listTemplates } from '../api.ts'
import type { Template } from '../model.ts'
import { examplePaper } from './example.ts'
import { LookDialog } from './LookDialog.tsx'

function TemplateRow({ template }: { template: Template }) {
  const { id, shipped, title, kind, retired, version, toCheck } = template
  return (
    <Row
      to={`/settings/letters/${id ?? newId()}`}
      {...(id === null && shipped ? { search: { shipped } } : {})}
      title={title}
      below={m[`contact.letter.kind.${kind}`]()}
      past={retired}
      end={
        <span className="beside">
          {toCheck ? <Pill tone="sun">{m['contact.letter.template.check']()}</Pill> : null}
          <Pill>
            {retired
              ? m['contact.letter.template.retired.pill']()
              : version === 0
                ? m['contact.letter.template.shipped']()
                : m['contact.letter.template.own']()}
          </Pill>
        </span>
      }
    />
  )
}

function Arranged({ templates, look, lookVersion }: Given<typeof listTemplates>) {
  const [changing, setChanging] = useState(false)
  const [sample] = templates
  return (
    <div className="letter-desk">
      <Section
        title={m['contact.letter.templates']()}
        beside={
          <span className="push">
            <Link to={`/settings/letters/${newId()}`} className="button button-quiet">
              {m['contact.letter.template.new']()}
            </Link>
          </span>
        }
      >
        <List label={m['contact.letter.templates']()} sheet>
          {templates.map((template) => (
            <TemplateRow key={template.id ?? template.shipped} template={template} />
          ))}
        </List>
      </Section>
      <Section
        title={m['contact.letter.look']()}
        beside={
          <span className="push">
            <Button icon="edit" onClick={() => setChanging(true)}>
              {m['contact.letter.look.change']()}
            </Button>
          </span>
        }
      >
        {sample ? <PaperView paper={examplePaper(sample, look)} /> : null}
      </Section>
      {changing ? <LookDialog look={look} version={lookVersion} onClose={() => setChanging(false)} /> : null}
    </div>
  )
}

export default function LettersPage() {
  const look = useLook(listTemplates, {})
  return (
    <Page
      title={m['contact.letter.settings']()}
      lead={m['contact.letter.settings.lead']()}
      above={{ to: '/settings', label: m['contact.letter.settings.above']() }}
    >
      <Looked look={look} lines={8}>
        {(given) => <Arranged {...given} />}
      </Looked>
    </Page>
  )
}
