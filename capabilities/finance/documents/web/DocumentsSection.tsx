// The papers that debt counselling takes: what lacks first, each moved on by one press.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { listDocuments, putDocument } from '../api.ts'
import type { Document, DocumentState } from '../model.ts'
import { DocumentDialog } from './DocumentDialog.tsx'
import { documentWords, standsWords } from './words.ts'
import './documents.css'

type View = Given<typeof listDocuments>

/** What one press makes of it. */
const onward: Partial<Record<DocumentState, DocumentState>> = { missing: 'asked', asked: 'here' }

interface PaperGiven {
  caseId: string
  paper: Document
  mayPut: boolean
  open: (paper: Document) => void
}

function Paper({ caseId, paper, mayPut, open }: PaperGiven) {
  const today = useToday()
  const put = useChange(putDocument)
  const words = documentWords(paper)
  const next = onward[paper.state]
  function move(state: DocumentState): void {
    const { code, version, because, postId } = paper
    put
      .mutateAsync({ caseId, code, version, state, since: today, because, postId })
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  }
  return (
    <Row
      title={words}
      past={next === undefined}
      below={
        <>
          {standsWords(paper, today)}
          {paper.because === '' ? null : <span className="private"> {paper.because}</span>}
        </>
      }
      end={
        mayPut ? (
          <span className="paper-end">
            {next ? (
              <Button
                small
                busy={put.isPending}
                onClick={() => move(next)}
                aria-label={m['finance.documents.mark']({ state: m[`finance.documents.state.${next}`](), what: words })}
              >
                {m[`finance.documents.state.${next}`]()}
              </Button>
            ) : null}
            <Button
              kind="plain"
              small
              icon="edit"
              word={m['finance.documents.open']({ what: words })}
              onClick={() => open(paper)}
            />
          </span>
        ) : null
      }
    />
  )
}

function Papers({ caseId, view }: { caseId: string; view: View }) {
  const [opened, open] = useState<Document | null>(null)
  const mayPut = view.may.includes(putDocument.name)
  const lacking = view.documents.filter(({ state }) => onward[state])
  const settled = view.documents.filter(({ state }) => !onward[state])
  const list = (papers: readonly Document[]) => (
    <List sheet label={m['finance.documents.title']()}>
      {papers.map((paper) => (
        <Paper key={paper.code} caseId={caseId} paper={paper} mayPut={mayPut} open={open} />
      ))}
    </List>
  )
  return (
    <Section
      title={m['finance.documents.title']()}
      beside={
        <Pill tone={lacking.length > 0 ? 'plain' : 'ok'}>
          {lacking.length > 0 ? m['finance.documents.lacking']({ count: lacking.length }) : m['finance.documents.complete']()}
        </Pill>
      }
    >
      {lacking.length > 0 ? list(lacking) : null}
      {settled.length > 0 ? (
        <details>
          <summary>{m['finance.documents.settled']({ count: settled.length })}</summary>
          {list(settled)}
        </details>
      ) : null}
      {opened ? <DocumentDialog caseId={caseId} paper={opened} onClose={() => open(null)} /> : null}
    </Section>
  )
}

/** @param begun whether the way through debt counselling was begun; before that papers show where something is known of one */
export function DocumentsSection({ caseId, begun }: { caseId: string; begun: boolean }) {
  const look = useLook(listDocuments, { caseId })
  if (!begun && !look.data?.documents.some(({ version }) => version !== null)) return null
  return (
    <Looked look={look} lines={4}>
      {(view) => <Papers caseId={caseId} view={view} />}
    </Looked>
  )
}
