// One local scheme: what it is, for whom, how much, and where one asks for it.
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField, MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { arrangeSchemes, type listSchemes } from '../api.ts'
import type { LocalScheme } from '../model.ts'
import { wholeIn } from './answers-form.ts'
import { faultsBelow } from './faults-below.ts'

type Arranged = Given<typeof listSchemes>

const periods = (['once', 'month', 'year'] as const).map((value) => ({
  value,
  label: m[`finance.entitlements.scheme.period.${value}`](),
}))

function typedOf(scheme: LocalScheme | null) {
  return {
    name: scheme?.name ?? '',
    what: scheme?.what ?? '',
    where: scheme?.where ?? '',
    normPercent: scheme?.normPercent ? String(scheme.normPercent) : '',
    meansUpTo: (scheme?.meansUpTo ?? null) as Cents | null,
    forChildren: scheme?.forChildren ?? false,
    amountCents: (scheme?.amountCents ?? null) as Cents | null,
    amountPeriod: scheme?.amountPeriod ?? ('year' as LocalScheme['amountPeriod']),
    from: (scheme?.from ?? null) as Day | null,
    until: (scheme?.until ?? null) as Day | null,
    source: scheme?.source ?? '',
  }
}

const percentWrong = (text: string) =>
  wholeIn(text, 50, 300) === null ? m['finance.entitlements.scheme.normPercent.wrong']() : null

function Terms({ field, values }: ReturnType<typeof useFields<ReturnType<typeof typedOf>>>) {
  const backwards = values.from !== null && values.until !== null && values.until < values.from
  return (
    <>
      <TextField
        {...field('normPercent')}
        label={m['finance.entitlements.scheme.normPercent']()}
        hint={m['finance.entitlements.scheme.normPercent.hint']()}
        problem={percentWrong}
        inputMode="numeric"
        width="short"
      />
      <MoneyField {...field('meansUpTo')} label={m['finance.entitlements.scheme.meansUpTo']()} />
      <CheckField {...field('forChildren')} label={m['finance.entitlements.scheme.forChildren']()} />
      <MoneyField {...field('amountCents')} label={m['finance.entitlements.scheme.amountCents']()} />
      {values.amountCents === null ? null : (
        <SelectField
          {...field('amountPeriod')}
          label={m['finance.entitlements.scheme.amountPeriod']()}
          choices={periods}
          required
        />
      )}
      <DateField {...field('from')} label={m['finance.entitlements.scheme.from']()} />
      <DateField {...field('until')} label={m['finance.entitlements.scheme.until']()} />
      {backwards ? (
        <Field
          name="days"
          label={m['finance.entitlements.scheme.until']()}
          quietLabel
          problem={() => m['finance.entitlements.scheme.until.wrong']()}
        >
          {(control) => <span id={control.id} tabIndex={-1} />}
        </Field>
      ) : null}
    </>
  )
}

export function SchemeDialog({ given, scheme, onClose }: { given: Arranged; scheme: LocalScheme | null; onClose: () => void }) {
  const fields = useFields(typedOf(scheme))
  const { field, values } = fields
  const arrange = useChange(arrangeSchemes)
  const others = given.schemes.filter(({ id }) => id !== scheme?.id)
  async function keep(schemes: LocalScheme[], place = 0): Promise<void> {
    const { version, checks } = given
    await faultsBelow(`schemes.${place}`, arrange.mutateAsync({ version, schemes, checks }))
    tell(m['finance.entitlements.settings.saved']())
    onClose()
  }
  function save(): Promise<void> {
    const kept = { ...values, id: scheme?.id ?? newId(), normPercent: wholeIn(values.normPercent, 50, 300) }
    const place = scheme === null ? others.length : given.schemes.findIndex(({ id }) => id === scheme.id)
    return keep([...others.slice(0, place), kept, ...others.slice(place)], place)
  }
  return (
    <Dialog title={scheme?.name ?? m['finance.entitlements.settings.add']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('name')} label={m['finance.entitlements.scheme.name']()} required />
        <TextArea {...field('what')} label={m['finance.entitlements.scheme.what']()} rows={2} />
        <Terms {...fields} />
        <TextField {...field('where')} label={m['finance.entitlements.scheme.where']()} />
        <TextField
          {...field('source')}
          label={m['finance.entitlements.scheme.source']()}
          hint={m['finance.entitlements.scheme.source.hint']()}
        />
      </Form>
      {scheme === null ? null : (
        <Button kind="plain" icon="close" busy={arrange.isPending} onClick={() => void keep(others)}>
          {m['finance.entitlements.settings.remove']()}
        </Button>
      )}
    </Dialog>
  )
}
