// Inrichten: in how many weeks one decides by the ordinance of the council, and which papers debt counselling asks.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { arrangeDebtHelp, openDebtHelp } from '../api.ts'
import type { DocumentKind } from '../model.ts'
import { documentWords } from './words.ts'
import './documents.css'

interface KindGiven {
  kind: DocumentKind
  at: number
  change: (part: Partial<DocumentKind>) => void
  /** Only of one that was not kept yet. */
  takeAway: (() => void) | null
}

function KindRow({ kind, at, change, takeAway }: KindGiven) {
  const ours = documentWords({ code: kind.code, word: '' })
  const [typed, setTyped] = useState(documentWords(kind))
  return (
    <li className="paper-kind">
      <TextField
        name={`documents.${at}.word`}
        label={m['finance.documents.word']({ number: at + 1 })}
        quietLabel
        required
        value={typed}
        onChange={(next) => {
          setTyped(next)
          // Our own word is kept as ours, so that it stays right in every language.
          change({ word: next.trim() === ours ? '' : next })
        }}
      />
      <CheckField
        name={`documents.${at}.retired`}
        label={m['finance.documents.retired']()}
        value={kind.retired}
        onChange={(retired) => change({ retired })}
      />
      {takeAway ? (
        <Button small aria-label={m['finance.documents.take-away']({ name: typed || String(at + 1) })} onClick={takeAway}>
          {m['finance.documents.take-away.short']()}
        </Button>
      ) : null}
    </li>
  )
}

const weeks = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

function Arrange({ given }: { given: Given<typeof openDebtHelp> }) {
  const [documents, setDocuments] = useState(given.documents)
  const [decides, setDecides] = useState<(typeof weeks)[number] | 'law'>(weeks[(given.decisionWeeks ?? 0) - 1] ?? 'law')
  const arrange = useChange(arrangeDebtHelp)
  const kept = new Set(given.documents.map(({ code }) => code))
  const change = (at: number, part: Partial<DocumentKind>) =>
    setDocuments(documents.map((one, place) => (place === at ? { ...one, ...part } : one)))
  async function save(): Promise<void> {
    const decisionWeeks = decides === 'law' ? null : Number(decides)
    await arrange.mutateAsync({ version: given.version, decisionWeeks, documents })
    tell(m['finance.documents.arranged']())
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()}>
      <SelectField
        name="decisionWeeks"
        value={decides}
        onChange={setDecides}
        label={m['finance.documents.weeks']()}
        hint={m['finance.documents.weeks.hint']()}
        choices={[
          { value: 'law', label: m['finance.documents.weeks.law']() },
          ...weeks.map((value) => ({ value, label: m['finance.documents.weeks.of']({ count: Number(value) }) })),
        ]}
        required
      />
      <Section title={m['finance.documents.list']()}>
        <ol className="stack">
          {documents.map((kind, at) => (
            <KindRow
              key={kind.code}
              kind={kind}
              at={at}
              change={(part) => change(at, part)}
              takeAway={kept.has(kind.code) ? null : () => setDocuments(documents.filter((one) => one !== kind))}
            />
          ))}
        </ol>
        <div>
          <Button icon="plus" onClick={() => setDocuments([...documents, { code: newId(), word: '', retired: false }])}>
            {m['finance.documents.add']()}
          </Button>
        </div>
      </Section>
    </Form>
  )
}

export default function DebtHelpPage() {
  const look = useLook(openDebtHelp, {})
  return (
    <Page
      title={m['finance.documents.settings']()}
      lead={m['finance.documents.settings.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(given) => <Arrange key={given.version} given={given} />}</Looked>
    </Page>
  )
}
