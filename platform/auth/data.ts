// The register of processing for signing in.
import type { Kept } from '../retention/kept.ts'

const ground = 'AVG 6(1)(b) contract of employment, and 6(1)(c): who comes in is known (AVG 32)'

export const kept: Kept[] = [
  {
    table: 'auth.member_account',
    purpose: 'With which e-mail address and password a colleague signs in.',
    ground,
    term: null,
    personal: ['email'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'signing-in', receivers: ['manager'] },
    atEnd: 'erase',
  },
  {
    table: 'auth.session',
    purpose: 'Where a colleague is signed in, to show it and to be able to end it.',
    ground,
    term: null,
    personal: ['account_id', 'last_seen_at', 'user_agent'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'signing-in', receivers: ['author'] },
    atEnd: 'erase',
  },
  {
    table: 'auth.sign_in_event',
    purpose: 'When someone signed in or tried to, to recognise abuse.',
    ground,
    term: null,
    personal: ['account_id', 'address'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'signing-in', receivers: ['background'] },
    atEnd: 'keep-for-accountability',
  },
]
