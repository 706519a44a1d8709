// One paper: how it stands with it and since when, why it is not needed, and the letter it came in with.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Failure, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { listPapersPost, putDocument } from '../api.ts'
import { type Document, documentStates } from '../model.ts'
import { documentWords } from './words.ts'

interface DocumentGiven {
  caseId: string
  paper: Document
  onClose: () => void
}

export function DocumentDialog({ caseId, paper, onClose }: DocumentGiven) {
  const today = useToday()
  const { code, version, state, because } = paper
  const { values, field } = useFields({
    state,
    because,
    since: (paper.since ?? today) as Day | null,
    postId: paper.postId ?? 'none',
  })
  const put = useChange(putDocument)
  const words = documentWords(paper)
  async function save(): Promise<void> {
    const postId = values.postId === 'none' ? null : values.postId
    await put.mutateAsync({ caseId, code, version, ...values, since: values.since ?? today, postId })
    tell(m['finance.documents.saved']({ what: words }))
    onClose()
  }
  const needsWhy = values.state === 'not-needed'
  const states = documentStates.map((value) => ({ value, label: m[`finance.documents.state.${value}`]() }))
  const post = useList(listPapersPost, { caseId })
  const letters = post.rows.map(({ id, sender, receivedOn }) => ({
    value: id,
    label: m['finance.documents.post.line']({
      sender: sender || m['finance.documents.post.unknown'](),
      day: dayWords(receivedOn, today),
    }),
  }))
  // It may lie further back than was looked up.
  if (paper.postId !== null && !letters.some(({ value }) => value === paper.postId))
    letters.push({ value: paper.postId, label: m['finance.documents.post.same']() })
  return (
    <Dialog title={words} onClose={onClose} size="small">
      <Form onSubmit={save} onCancel={onClose} submit={m['web.save']()}>
        <ChoiceField {...field('state')} label={m['finance.documents.state']()} choices={states} required />
        <DateField {...field('since')} label={m['finance.documents.since']()} lean="back" past required />
        <TextField
          {...field('because')}
          label={needsWhy ? m['finance.documents.because']() : m['finance.documents.note']()}
          required={needsWhy}
        />
        {letters.length > 0 ? (
          <SelectField
            {...field('postId')}
            label={m['finance.documents.post']()}
            choices={[{ value: 'none', label: m['finance.documents.post.none']() }, ...letters]}
          />
        ) : null}
        {post.error ? <Failure failure={post.error} retry={() => void post.refetch()} /> : null}
        <LoadMore shown={post.rows.length} hasMore={post.hasMore} more={post.more} busy={post.isFetchingNextPage} />
      </Form>
      {paper.postId === null ? null : <Link to={`/people/${caseId}/post`}>{m['finance.documents.post.to']()}</Link>}
    </Dialog>
  )
}
