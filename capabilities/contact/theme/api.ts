// What may be asked about working aids per theme.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { moment } from '../note/model.ts'
import { theme, themeCode } from './model.ts'

export const listThemes = operation({
  name: 'contact.list-themes',
  does: 'Gives the themes there are working aids for, those set aside too.',
  method: 'GET',
  path: '/contact/themes',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ themes: z.array(theme.pick({ title: true, about: true, hidden: true }).extend({ code: themeCode })) }),
  refuses: [],
})

export const openTheme = operation({
  name: 'contact.open-theme',
  does: 'Gives the working aid of one theme, as the organisation has it.',
  method: 'GET',
  path: '/contact/themes/{code}',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({ code: themeCode }),
  gives: z.object({
    code: themeCode,
    id: id.nullable(),
    /** 0 while our own text holds. */
    version: versionOrNone,
    theme,
    /** Our own text, to go back to; null for a theme of the organisation. */
    shipped: theme.nullable(),
  }),
  refuses: ['absent'],
})

export const arrangeTheme = operation({
  name: 'contact.arrange-theme',
  does: 'Sets the working aid of a theme for the organisation, or adds a theme; what it said before is kept.',
  method: 'PUT',
  path: '/contact/themes/{code}',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: z.object({ code: themeCode, id, version: versionOrNone, theme }),
  gives: receipt,
  refuses: ['conflict'],
})

export const listThemeVersions = operation({
  name: 'contact.list-theme-versions',
  does: 'Gives what a theme said before each change, the latest first.',
  method: 'GET',
  path: '/contact/themes/{code}/versions',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({ ...pageAsk, code: themeCode }),
  gives: pageOf(z.object({ version, changedAt: moment, changedByName: z.string(), theme })),
  refuses: [],
})
