// What may be asked about breaking the glass.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { roleNames } from '../../../core/kit/rights.ts'
import { because, exactly, glassToWeigh, outcome, ownGlass, setting, why } from './model.ts'

export const openGlassSetting = operation({
  name: 'people.open-glass-setting',
  does: 'Gives which roles may break the glass; version 0: nobody was chosen yet, so nobody may.',
  method: 'GET',
  path: '/people/glass/setting',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({}),
  gives: setting,
  refuses: [],
})

export const arrangeGlass = operation({
  name: 'people.arrange-glass',
  does: 'Sets which roles may break the glass, and ends it at once for who may not any more. What it was before stays on record.',
  method: 'PUT',
  path: '/people/glass/setting',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  final: true,
  asks: z.object({ version: versionOrNone, roles: z.array(z.enum(roleNames)).max(roleNames.length) }),
  gives: receipt,
  refuses: ['conflict', 'glass-role'],
})

export const myGlass = operation({
  name: 'people.list-my-glass',
  does: 'Says whether the asker may break the glass, and what they so opened in the last day and night.',
  method: 'GET',
  path: '/people/glass/mine',
  about: 'own',
  right: 'case.read',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ may: z.boolean(), left: z.number(), rows: z.array(ownGlass) }),
  refuses: [],
})

export const breakGlass = operation({
  name: 'people.break-glass',
  does: 'Opens the case of someone called and born exactly so, outside the circles of the asker, to look in for an hour. It is told at once to whoever looks after privacy, also where there is no such case.',
  method: 'POST',
  path: '/people/glass',
  about: 'own',
  right: 'case.read',
  trace: 'change',
  final: true,
  proven: true,
  asks: z.object({ id, ...exactly.shape, because, why }),
  gives: receipt,
  refuses: ['glass-not-allowed', 'glass-too-often'],
})

export const endGlass = operation({
  name: 'people.end-glass',
  does: 'Ends at once that someone looks in a case so: for who does it, and for whoever looks after privacy.',
  method: 'POST',
  path: '/people/glass/{glassId}/end',
  about: 'own',
  right: 'anyone',
  trace: 'change',
  final: true,
  asks: z.object({ glassId: id }),
  gives: receipt,
  refuses: ['absent'],
})

export const listGlass = operation({
  name: 'people.list-glass',
  does: 'Gives who broke the glass and why, the last first; of the case its team, how often they looked and how many files they took along.',
  method: 'GET',
  path: '/people/glass',
  about: 'many',
  right: 'trace.review',
  trace: 'look',
  asks: z.object({ ...pageAsk, which: z.enum(['to-weigh', 'all']).default('all') }),
  gives: pageOf(glassToWeigh),
  refuses: [],
  touches: () => [],
})

export const weighGlass = operation({
  name: 'people.weigh-glass',
  does: 'Says what came of it that someone broke the glass, once, with a reason. Nobody weighs what they did themselves.',
  method: 'POST',
  path: '/people/glass/{glassId}/outcome',
  about: 'own',
  right: 'trace.review',
  trace: 'change',
  final: true,
  asks: z.object({ glassId: id, outcome, reason: why }),
  gives: receipt,
  refuses: ['absent'],
})
