// What someone without an account brings: the public name of an organisation, and a secret where they were given one.
import { z } from 'zod'

/** The name of an organisation in an address: small letters, digits and single dashes. */
export const publicName = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'public-name')

/** What was sent to one person, as in a link: at least 128 bits, as letters, digits, `-` and `_`. Only its hash is kept. */
export const guestSecret = z
  .string()
  .min(22)
  .max(86)
  .regex(/^[A-Za-z0-9_-]+$/, 'secret')
