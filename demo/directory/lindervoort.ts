// The sociale kaart of Lindervoort, and the short one of the town beside it.
import { officePhone } from '../places.ts'
import { alone } from './alone.ts'
import { groups } from './groups.ts'
import { contacts, organisations, places } from './organisations.ts'
import { type Directory, offersFrom } from './shape.ts'
import { together } from './together.ts'

export const directory: Directory = { organisations, places, offers: [...together, ...groups, ...alone], contacts }

export const directoryBeside: Directory = {
  organisations: [
    {
      key: 'dorpshuis',
      name: 'Dorpshuis Zandeloo',
      description: 'Van en voor het dorp.',
      phone: officePhone(9300),
      email: 'info@dorpshuis.example',
      checked: [-20, 'betsy'],
    },
  ],
  places: [],
  offers: offersFrom('dorp', [
    [
      'dorpshuis',
      'Koffie in het dorpshuis',
      'meeting-place',
      'network',
      'wo 10-12',
      'walk-in',
      'Voor iedereen.',
      { checked: [-20, 'betsy'] },
    ],
  ]),
  contacts: [],
}
