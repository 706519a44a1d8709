// The sign-in service of an organisation: where it stands, who we are there, and what of it counts here.
import { z } from 'zod'
import { site } from '../../tenancy/model.ts'

const address = /^(https:\/\/[a-z0-9.-]+|http:\/\/(127\.0\.0\.1|localhost))(:\d{1,5})?(\/[^\s?#@]*)?$/i

/** The address under which a service names itself. Encrypted, or on this machine. */
export const issuer = z.string().trim().max(500).regex(address, { error: 'issuer' })

/** What may hold the e-mail address a colleague has here. */
export const claims = ['email', 'preferred_username', 'upn'] as const

export const ssoSettings = z.object({
  /** As on the button: "Inloggen met Gemeente Voorbeeld". */
  label: z.string().trim().min(1).max(60),
  issuer,
  clientId: z.string().trim().min(1).max(300),
  claim: z.enum(claims),
  /** Words in `acr` or `amr` that stand for a second factor; none: the code of here is asked. */
  factors: z.array(z.string().trim().min(1).max(200)).max(10),
  /** No password any more, but for who arranges the organisation. */
  onlyWay: z.boolean(),
  /** Under which address these pages are open: the service sends people back there. */
  site,
})
export type SsoSettings = z.infer<typeof ssoSettings>

/** Below the site; the service has to know the whole address. */
export const returnPath = '/api/v1/sign-in/sso/return'
