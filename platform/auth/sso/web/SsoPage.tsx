// Inloggen met je organisatie: by which service colleagues come in, and what of it counts here.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../web/form.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { CheckField, ChoiceField, SelectField } from '../../../web/parts/ChoiceField.tsx'
import { Ask } from '../../../web/parts/Dialog.tsx'
import { Form } from '../../../web/parts/Form.tsx'
import { Page } from '../../../web/parts/Page.tsx'
import { Sheet } from '../../../web/parts/small.tsx'
import { Looked } from '../../../web/parts/states.tsx'
import { TextField } from '../../../web/parts/TextField.tsx'
import { useChange, useLook } from '../../../web/queries.ts'
import { failureSentence, fieldSentence } from '../../../web/sentences.ts'
import { tell } from '../../../web/toasts.ts'
import '../../web/auth.css'
import { changeSso, dropSso, openSso } from '../api.ts'
import { claims, issuer, returnPath } from '../model.ts'

type Opened = Given<typeof openSso>

/** How services say, most of the time, that they saw a second factor. */
const usualFactor = 'mfa'

const wordsIn = (typed: string) => typed.split(/[\s,]+/).filter((word) => word !== '')

function useArranging({ settings, version }: Opened) {
  const change = useChange(changeSso)
  const { values, field } = useFields({
    label: settings?.label ?? '',
    issuer: settings?.issuer ?? '',
    clientId: settings?.clientId ?? '',
    secret: '',
    claim: settings?.claim ?? claims[0],
    factor: settings && settings.factors.length > 0 ? ('theirs' as const) : ('ours' as 'ours' | 'theirs'),
    factors: settings?.factors.join(', ') || usualFactor,
    onlyWay: settings?.onlyWay ?? false,
  })
  const send = async () => {
    const { secret, factor, factors, ...rest } = values
    await change.mutateAsync({
      ...rest,
      factors: factor === 'theirs' ? wordsIn(factors) : [],
      site: location.origin,
      version,
      ...(secret === '' ? {} : { secret }),
    })
    tell(m['auth.sso.saved']())
  }
  return { values, field, send }
}

function SsoForm(given: Opened) {
  const { values, field, send } = useArranging(given)
  const wrongIssuer = (typed: string) => (issuer.safeParse(typed).success ? null : fieldSentence('issuer'))
  return (
    <Form submit={m['web.save']()} onSubmit={send}>
      <TextField {...field('label')} label={m['auth.sso.label']()} hint={m['auth.sso.label.hint']()} required />
      <TextField
        {...field('issuer')}
        label={m['auth.sso.issuer']()}
        hint={m['auth.sso.issuer.hint']()}
        problem={wrongIssuer}
        required
      />
      <TextField {...field('clientId')} label={m['auth.sso.client']()} required />
      <TextField
        {...field('secret')}
        label={m['auth.sso.secret']()}
        hint={given.settings ? m['auth.sso.secret.kept']() : m['auth.sso.secret.hint']()}
        type="password"
        autoComplete="off"
        required={given.settings === null}
      />
      <SelectField
        {...field('claim')}
        label={m['auth.sso.claim']()}
        hint={m['auth.sso.claim.hint']()}
        choices={claims.map((value) => ({ value, label: value }))}
        required
      />
      <ChoiceField
        {...field('factor')}
        label={m['auth.sso.factor']()}
        choices={(['ours', 'theirs'] as const).map((value) => ({
          value,
          label: m[`auth.sso.factor.${value}`](),
          hint: m[`auth.sso.factor.${value}.hint`](),
        }))}
        required
      />
      {values.factor === 'theirs' ? (
        <TextField {...field('factors')} label={m['auth.sso.factors']()} hint={m['auth.sso.factors.hint']()} required />
      ) : null}
      <CheckField {...field('onlyWay')} label={m['auth.sso.only']()} hint={m['auth.sso.only.hint']()} />
    </Form>
  )
}

function TakeAway({ version }: { version: number }) {
  const [asking, setAsking] = useState(false)
  const drop = useChange(dropSso)
  const run = () =>
    drop
      .mutateAsync({ version })
      .then(() => tell(m['auth.sso.dropped']()))
      .catch((failure) => tell(failureSentence(failure), { tone: 'failed' }))
  return (
    <>
      <div className="beside">
        <Button onClick={() => setAsking(true)}>{m['auth.sso.drop']()}</Button>
      </div>
      {asking ? (
        <Ask
          title={m['auth.sso.drop.title']()}
          yes={m['auth.sso.drop']()}
          danger
          onYes={() => {
            setAsking(false)
            void run()
          }}
          onClose={() => setAsking(false)}
        >
          <p>{m['auth.sso.drop.more']()}</p>
        </Ask>
      ) : null}
    </>
  )
}

export default function SsoPage() {
  const look = useLook(openSso, {})
  return (
    <Page
      title={m['auth.sso.title']()}
      lead={m['auth.sso.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>
        {(given) => (
          <div className="stack wide">
            <Sheet>
              <div className="stack tight">
                <p>{m['auth.sso.return']()}</p>
                <p className="factor-secret">{`${location.origin}${returnPath}`}</p>
              </div>
            </Sheet>
            <Sheet>
              <SsoForm key={given.version} {...given} />
            </Sheet>
            {given.settings ? <TakeAway version={given.version} /> : null}
          </div>
        )}
      </Looked>
    </Page>
  )
}
