// What may be asked about the web form: by who has no account, by who looks through it, and by who arranges it.
import { z } from 'zod'
import { publicName } from '../../../core/kit/guest.ts'
import { id } from '../../../core/kit/id.ts'
import { guestOperation, operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { urgency } from '../model.ts'
import {
  discardReason,
  webFormSettings,
  webFormSettingsView,
  webRequest,
  webRequestLine,
  webRequestView,
  welcome,
} from './model.ts'

export const openWebForm = guestOperation({
  name: 'intake.open-web-form',
  does: 'Gives whose form this is, whether it is open, and what the organisation says first.',
  method: 'GET',
  path: '/intake/at/{organisation}/form',
  about: 'own',
  trace: 'look',
  asks: z.object({ organisation: publicName }),
  gives: z.object({ organisation: z.string(), open: z.boolean(), welcome }),
  refuses: [],
})

export const sendWebRequest = guestOperation({
  name: 'intake.send-web-request',
  does: 'Brings a question to an organisation, without an account; a worker looks at it before it comes into the queue.',
  method: 'POST',
  path: '/intake/at/{organisation}/requests',
  about: 'own',
  trace: 'change',
  asks: webRequest.extend({ organisation: publicName, id, folderId: id }),
  gives: receipt,
  refuses: ['form-closed', 'not-minimal', 'asker-missing', 'agreed-unknowing', 'no-way-to-reach', 'day-to-come'],
  bodyLimit: 30_000,
})

export const listWebRequests = operation({
  name: 'intake.list-web-requests',
  does: 'Gives what came in by the web form and nobody looked at yet, the oldest first.',
  method: 'GET',
  path: '/intake/web-requests',
  about: 'many',
  right: 'request.triage',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(webRequestLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

export const openWebRequest = operation({
  name: 'intake.open-web-request',
  does: 'Gives all that someone sent by the web form, and what became of it.',
  method: 'GET',
  path: '/intake/web-requests/{requestId}',
  about: { view: 'intake.web_request', by: 'requestId' },
  right: 'request.triage',
  trace: 'look',
  asks: z.object({ requestId: id }),
  gives: webRequestView,
  refuses: [],
})

export const acceptWebRequest = operation({
  name: 'intake.accept-web-request',
  does: 'Takes a question of the web form into the queue of a team, as a request with the same id.',
  method: 'POST',
  path: '/intake/web-requests/{requestId}/acceptance',
  about: { view: 'intake.web_request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: z.object({ requestId: id, version, teamId: id, urgency, urgencyReason: z.string().trim().max(500).default('') }),
  gives: receipt,
  refuses: ['conflict', 'decided', 'not-a-team', 'reason-missing'],
})

export const answerWebRequest = operation({
  name: 'intake.answer-web-request',
  does: 'Takes a question of the web form in as a request that was answered at once, with how.',
  method: 'POST',
  path: '/intake/web-requests/{requestId}/answer',
  about: { view: 'intake.web_request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: z.object({ requestId: id, version, note: z.string().trim().min(1).max(2000) }),
  gives: receipt,
  refuses: ['conflict', 'decided', 'not-a-team'],
})

export const discardWebRequest = operation({
  name: 'intake.discard-web-request',
  does: 'Puts a question of the web form aside, with why; its content is erased a week later.',
  method: 'POST',
  path: '/intake/web-requests/{requestId}/discarding',
  about: { view: 'intake.web_request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: z.object({ requestId: id, version, reason: discardReason, note: z.string().trim().max(2000).default('') }),
  gives: receipt,
  refuses: ['conflict', 'decided'],
})

export const openWebFormSettings = operation({
  name: 'intake.open-web-form-settings',
  does: 'Gives how the web form of this organisation is arranged.',
  method: 'GET',
  path: '/intake/web-form',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({}),
  gives: webFormSettingsView,
  refuses: [],
})

export const changeWebFormSettings = operation({
  name: 'intake.change-web-form-settings',
  does: 'Opens or closes the web form, and says at which name, for which team and with what words; version 0 is the first time.',
  method: 'PUT',
  path: '/intake/web-form',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: webFormSettings.extend({ version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict', 'name-missing', 'not-a-team'],
})
