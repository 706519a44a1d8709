// The questions about a household in one window, filled in from the file; what is not known may stay open.
import { type ReactNode, useRef } from 'react'
import { m } from '#texts'
import { ageOn } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField, MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { IncomeFromSheet } from '../../web/FromSheet.tsx'
import { type openEntitlements, putAnswers } from '../api.ts'
import { homes } from '../model.ts'
import { answersOf, type Typed, typedChild, typedOf, typedResident, wholeIn } from './answers-form.ts'
import { faultsBelow } from './faults-below.ts'
import { KnownField } from './KnownField.tsx'
import { ChildFields, ResidentFields } from './PeopleFields.tsx'

type View = Given<typeof openEntitlements>
type Fields = ReturnType<typeof useFields<Typed>>

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="aid-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Who({ field, values }: Fields) {
  const partner = values.partner === 'yes'
  return (
    <Part title={m['finance.entitlements.part.who']()}>
      <DateField {...field('bornOn')} label={m['finance.entitlements.bornOn']()} lean="back" past />
      <KnownField {...field('insured')} label={m['finance.entitlements.insured']()} />
      <KnownField
        {...field('partner')}
        label={m['finance.entitlements.partner']()}
        hint={m['finance.entitlements.partner.hint']()}
      />
      {partner ? (
        <>
          <DateField {...field('partnerBornOn')} label={m['finance.entitlements.partnerBornOn']()} lean="back" past />
          <KnownField {...field('partnerInsured')} label={m['finance.entitlements.partnerInsured']()} />
        </>
      ) : null}
    </Part>
  )
}

function Money({ field, values, set, sheetIncome }: Fields & { sheetIncome: View['sheetIncome'] }) {
  return (
    <Part title={m['finance.entitlements.part.money']()}>
      <MoneyField
        {...field('income')}
        label={m['finance.entitlements.income']()}
        hint={m['finance.entitlements.income.hint']()}
      />
      {values.partner === 'yes' ? (
        <MoneyField {...field('partnerIncome')} label={m['finance.entitlements.partnerIncome']()} />
      ) : null}
      <MoneyField
        {...field('netIncome')}
        label={m['finance.entitlements.netIncome']()}
        hint={m['finance.entitlements.netIncome.hint']()}
      />
      <IncomeFromSheet cents={sheetIncome} value={values.netIncome} onTake={(netIncome) => set({ netIncome })} />
      <MoneyField
        {...field('assets')}
        label={m['finance.entitlements.assets']()}
        hint={m['finance.entitlements.assets.hint']()}
      />
      <MoneyField {...field('means')} label={m['finance.entitlements.means']()} hint={m['finance.entitlements.means.hint']()} />
    </Part>
  )
}

/** Only where it matters for the day that is looked at, and where it was answered before. */
function asksOfBefore({ laws, kept }: View): boolean {
  const asked = laws.some(({ outcome }) => outcome.kind === 'asks' && outcome.questions.includes('hadAllowance'))
  return asked || (kept !== null && kept.answers.hadAllowance !== null)
}

function Home({ field, values, before }: Fields & { before: boolean }) {
  const choices = homes.map((value) => ({ value, label: m[`finance.entitlements.home.${value}`]() }))
  return (
    <Part title={m['finance.entitlements.part.home']()}>
      <SelectField {...field('home')} label={m['finance.entitlements.home']()} choices={choices} />
      {values.home === 'independent' ? (
        <>
          <MoneyField {...field('rent')} label={m['finance.entitlements.rent']()} />
          <MoneyField
            {...field('serviceCosts')}
            label={m['finance.entitlements.serviceCosts']()}
            hint={m['finance.entitlements.serviceCosts.hint']()}
          />
          <KnownField {...field('disability')} label={m['finance.entitlements.disability']()} />
          {before ? (
            <KnownField
              {...field('hadAllowance')}
              label={m['finance.entitlements.hadAllowance']()}
              hint={m['finance.entitlements.hadAllowance.hint']()}
            />
          ) : null}
        </>
      ) : null}
    </Part>
  )
}

/** The next row gets a number that no row had, so that what is typed stays with its row. */
function useRows(values: Typed) {
  const next = useRef(values.children.length + values.residents.length)
  return () => next.current++
}

function Children({ field, values, set, names }: Fields & { names: View['names'] }) {
  const nextKey = useRows(values)
  const { children } = values
  const nameOf = (bornOn: string | null) => names.find((one) => one.bornOn === bornOn)?.name
  return (
    <Part title={m['finance.entitlements.part.children']()}>
      {children.map((one, at) => (
        <ChildFields
          key={one.key}
          one={one}
          place={at + 1}
          name={nameOf(one.bornOn)}
          onChange={(changed) => set({ children: children.with(at, changed) })}
          onRemove={() => set({ children: children.filter(({ key }) => key !== one.key) })}
        />
      ))}
      <div>
        <Button small icon="plus" onClick={() => set({ children: [...children, typedChild(nextKey(), null)] })}>
          {m['finance.entitlements.child.add']()}
        </Button>
      </div>
      {children.some(({ care }) => care !== 'none') ? (
        <KnownField {...field('working')} label={m['finance.entitlements.working']()} />
      ) : null}
    </Part>
  )
}

function Residents({ values, set, names }: Fields & { names: View['names'] }) {
  const nextKey = useRows(values)
  const { residents } = values
  const nameOf = (bornOn: string | null) => names.find((one) => one.bornOn === bornOn)?.name
  return (
    <Part title={m['finance.entitlements.part.residents']()}>
      {residents.map((one, at) => (
        <ResidentFields
          key={one.key}
          one={one}
          place={at + 1}
          name={nameOf(one.bornOn)}
          onChange={(changed) => set({ residents: residents.with(at, changed) })}
          onRemove={() => set({ residents: residents.filter(({ key }) => key !== one.key) })}
        />
      ))}
      <div>
        <Button small icon="plus" onClick={() => set({ residents: [...residents, typedResident(nextKey(), null)] })}>
          {m['finance.entitlements.resident.add']()}
        </Button>
      </div>
    </Part>
  )
}

/** From this age on it is asked how long someone lived abroad. */
const nearPension = 60

function Pension({ field, values }: Fields) {
  const today = useToday()
  if (values.bornOn === null || ageOn(values.bornOn, today) < nearPension) return null
  const wrong = (text: string) => (wholeIn(text, 0, 50) === null ? m['finance.entitlements.yearsAbroad.wrong']() : null)
  return (
    <Part title={m['finance.entitlements.part.pension']()}>
      <TextField
        {...field('yearsAbroad')}
        label={m['finance.entitlements.yearsAbroad']()}
        hint={m['finance.entitlements.yearsAbroad.hint']()}
        inputMode="numeric"
        width="short"
        problem={wrong}
      />
    </Part>
  )
}

export function AnswersDialog({ caseId, view, onClose }: { caseId: string; view: View; onClose: () => void }) {
  const fields = useFields(typedOf(view.kept?.answers ?? view.file))
  const put = useChange(putAnswers)
  async function save(): Promise<void> {
    const version = view.kept?.version ?? null
    await faultsBelow('answers', put.mutateAsync({ caseId, version, answers: answersOf(fields.values) }))
    tell(m['finance.entitlements.kept']())
    onClose()
  }
  return (
    <Dialog title={m['finance.entitlements.form']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        {view.unplaced.length > 0 ? (
          <p className="soft private">{m['finance.entitlements.unplaced']({ names: view.unplaced.join(', ') })}</p>
        ) : null}
        <Who {...fields} />
        <Money {...fields} sheetIncome={view.sheetIncome} />
        <Home {...fields} before={asksOfBefore(view)} />
        <Children {...fields} names={view.names} />
        <Residents {...fields} names={view.names} />
        <Pension {...fields} />
      </Form>
    </Dialog>
  )
}
