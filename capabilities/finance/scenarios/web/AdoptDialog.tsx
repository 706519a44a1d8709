// What was tried out becomes the plan: each change in words, from a month one chooses, in one act.
import { m } from '#texts'
import { addToMonth } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { KeptPost } from '../../budget/api.ts'
import { keeperOf } from '../../budget/web/sheet-keeper.ts'
import { monthTitle } from '../../web/months.ts'
import { adoptScenario } from '../api.ts'
import type { Trying } from './tries.ts'
import { changeWords } from './words.ts'

interface Given {
  caseId: Id
  posts: readonly KeptPost[]
  trying: Trying
  onClose: () => void
}

/** Half a year back and a year ahead. */
export const monthChoices = (around: string) =>
  Array.from({ length: 19 }, (_, at) => addToMonth(around, at - 6)).map((month) => ({ value: month, label: monthTitle(month) }))

export function AdoptDialog({ caseId, posts, trying, onClose }: Given) {
  const adopt = useChange(adoptScenario)
  const [, go] = useInAddress()
  const { now, kept } = trying
  const { values, field } = useFields({ from: now.from })
  const changes = now.changes.filter((one) => changeWords(one, posts) !== null)
  const save = async () => {
    const { from } = values
    await keeperOf(caseId).flush()
    const about = new Set(changes.flatMap((one) => (one.kind === 'comes' ? [] : [one.postId])))
    const seen = posts.filter(({ id }) => about.has(id)).map(({ id, version }) => ({ id, version }))
    await adopt.mutateAsync({ caseId, from, changes, seen, kept: kept ? { id: kept.id, version: kept.version } : null })
    trying.forget()
    tell(m['finance.what-if.adopted']({ month: monthTitle(from) }))
    onClose()
    go({ part: undefined, on: undefined, beside: undefined, month: from })
  }
  return (
    <Dialog title={m['finance.what-if.adopt']()} onClose={onClose}>
      <Form submit={m['finance.what-if.adopt.do']()} onCancel={onClose} onSubmit={save}>
        <p>{m['finance.what-if.adopt.lead']()}</p>
        <ul className="what-if-changes private">
          {changes.map((one) => (
            <li key={one.kind === 'comes' ? one.id : one.postId}>{changeWords(one, posts)}</li>
          ))}
        </ul>
        <SelectField {...field('from')} label={m['finance.what-if.adopt.from']()} required choices={monthChoices(now.from)} />
      </Form>
    </Dialog>
  )
}
