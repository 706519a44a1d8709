// Signals without persons as rows: reports gathered under themes, some with a place on the agenda and an answer.
import type { SignalKind } from '../../capabilities/signal/model.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Signal } from '../world.ts'
import { domainCode } from './assessment.ts'
import type { Filling } from './filling.ts'

const kinds: Record<string, SignalKind> = {
  'weken zonder inkomen tussen twee regelingen': 'stalled-flow',
  'vrouwelijke tolken': 'access-for-group',
  'pesten om armoede': 'poor-fit',
  'geen loket in de wijk': 'access-for-group',
  'opvang vooruit betalen': 'poor-fit',
  'zorgmelding zonder bewoner': 'poor-fit',
}

const answers: Record<string, string> = {
  'gehorige portieken':
    'De woningbouwvereniging meet in april het geluid in drie portieken. Het opbouwwerk en twee bewoners gaan mee. De uitkomst komt in het wijkoverleg.',
  'weken zonder inkomen tussen twee regelingen':
    'Besproken met de gemeente. Het noodfonds betaalt vanaf volgende maand ook op een ontvangstbewijs. De huur is daarmee nog niet geregeld; die vraag ligt bij de wethouder.',
}

/** Days from today at which a theme is on the agenda. */
const agendaIn = 11

function stateOf(told: readonly Signal[]): 'new' | 'on-agenda' | 'taken-up' | 'closed' {
  const states = new Set(told.map((one) => one.state))
  if (states.has('onAgenda')) return 'on-agenda'
  if (states.has('takenUp')) return 'taken-up'
  return states.has('closed') ? 'closed' : 'new'
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export async function fillSignal({ db, tenant, tenantId, id, on }: Filling): Promise<void> {
  const themes = [...Map.groupBy(tenant.signals, (one) => one.theme)]
  const rows = themes.map(([theme, told]) => {
    const state = stateOf(told)
    const answer = state === 'new' ? '' : (answers[theme] ?? '')
    return {
      tenantId,
      id: id('theme', theme),
      title: upper(theme),
      domain: told[0] ? domainCode[told[0].domain] : null,
      state,
      agendaOn: state === 'on-agenda' ? on(agendaIn) : null,
      answer,
      answerOn: answer === '' ? null : on(Math.max(...told.map((one) => one.day)) + 2),
    }
  })
  await insertAll(db, 'signal.theme', rows)
  const reports = tenant.signals.map((one) => {
    const team = tenant.teams.find((each) => each.district === one.district)
    return {
      tenantId,
      id: id('signal', one.key),
      themeId: id('theme', one.theme),
      teamId: id('team', team?.key ?? (tenant.teams[0]?.key as string)),
      kind: kinds[one.theme] ?? 'offer-missing',
      text: one.text,
      reportedBy: id('member', one.author),
      reportedOn: on(one.day),
    }
  })
  await insertAll(db, 'signal.report', reports)
}
