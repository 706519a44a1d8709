// Adding a debt in one line: creditor, Enter, amount, Enter; the next one starts at once.
import { useRef, useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { useKey } from '../../../../platform/web/keys.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { putClaim } from '../api.ts'
import { type ClaimKind, claimKind, type KeptClaim } from '../model.ts'
import { guessKind } from '../rules/guess-kind.ts'
import { CreditorField } from './CreditorField.tsx'
import { type Begun, claimInMaking } from './claim-form.ts'
import { creditorWords } from './words.ts'

const fresh = { creditor: '', currentCents: null as Cents | null, preferential: false, kind: null as ClaimKind | null }

interface AddGiven {
  caseId: string
  /** How it ends now, said below the line after a debt was added. */
  outcome: string
  /** Shows the debt while it is being saved; null takes it away again. */
  onPending: (claim: KeptClaim | null) => void
  /** Opens the whole form with what was typed here. */
  onMore: (typed: Begun) => void
}

export function ClaimAdd({ caseId, outcome, onPending, onMore }: AddGiven) {
  const { values, field, set, reset } = useFields(fresh)
  const add = useChange(putClaim)
  const first = useRef<HTMLInputElement>(null)
  const [added, setAdded] = useState('')
  const frame = useRef<HTMLDivElement>(null)
  // The same id on a second try, so that a lost answer never makes a second debt.
  const claimId = useRef(newId())
  useKey({ key: 's', does: m['finance.debts.add'](), run: () => first.current?.focus() })
  const toAmount = () => frame.current?.querySelector<HTMLInputElement>('[name="currentCents"]')?.focus()
  async function save(): Promise<void> {
    const { currentCents, creditor, preferential } = values
    if (currentCents === null) return
    const entry = { creditor: creditor.trim() || null, currentCents, preferential, kind: values.kind ?? guessKind(creditor) }
    onPending(claimInMaking(claimId.current, entry))
    await add.mutateAsync({ caseId, claimId: claimId.current, ...entry }).catch((failure: unknown) => {
      onPending(null)
      throw failure
    })
    claimId.current = newId()
    reset()
    first.current?.focus()
    setAdded(creditorWords({ creditor: creditor.trim() }))
  }
  return (
    <div className="claim-add no-print" ref={frame}>
      <Form onSubmit={save} label={m['finance.debts.add']()}>
        <div className="claim-add-line">
          <CreditorField
            {...field('creditor')}
            ref={first}
            label={m['finance.debts.creditor']()}
            placeholder={m['finance.debts.creditor.place']()}
            quietLabel
            onChange={(creditor) => set({ creditor, kind: null })}
            onChosen={(line) => {
              set({ kind: claimKind.safeParse(line.kind).data ?? null })
              toAmount()
            }}
            onEnter={() => {
              if (values.currentCents === null) toAmount()
              return values.currentCents === null
            }}
          />
          <MoneyField {...field('currentCents')} label={m['finance.debts.current']()} quietLabel required />
          <CheckField {...field('preferential')} label={m['finance.debts.preferential.short']()} />
          <Button kind="primary" type="submit" icon="plus" shortcut="s" busy={add.isPending}>
            {m['finance.debts.add']()}
          </Button>
          <Button kind="plain" onClick={() => onMore({ creditor: values.creditor, currentCents: values.currentCents })}>
            {m['finance.debts.add.more']()}
          </Button>
        </div>
      </Form>
      {added ? (
        <p className="claim-added small">
          <span role="status">{m['finance.debts.added']({ name: added })}</span> <span className="narrow-only">{outcome}</span>
        </p>
      ) : null}
    </div>
  )
}
