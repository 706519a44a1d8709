// The table of contents of pages for people without an account.
import { guestPages as webForm } from '../capabilities/intake/webform/guest.ts'
import { guestPages as reception } from '../capabilities/sharing/reception/guest.ts'
import type { GuestPage } from '../platform/guest/pages.ts'

export const guestPages: readonly GuestPage[] = [...webForm, ...reception]
