// What came in by the web form these days and waits to be looked at: four questions, one of them about someone who does not know.
import { phone } from './stories/story.ts'
import type { WebRequest } from './world.ts'

export const webRequests: WebRequest[] = [
  {
    key: 'web-1',
    who: 'self',
    knows: 'self',
    given: 'Noëlle',
    family: 'van Rossum',
    words:
      'Ik heb drie maanden huur niet betaald en ik durf de post niet meer open te maken. Mijn zus zei dat ik hier mocht schrijven.',
    safe: 'yes',
    phone: phone(121),
    careful: 'Bel na vijf uur. Mijn man weet dit nog niet, dus spreek geen bericht in.',
    language: 'nl',
    received: -1,
  },
  {
    key: 'web-2',
    who: 'partner',
    asker: { name: 'Ellen Draaisma', reach: phone(122), organisation: 'Basisschool De Klepper' },
    knows: 'no',
    given: 'Tycho',
    family: 'Bergsma',
    words: 'Tycho komt al twee weken zonder jas en zonder eten op school. Zijn moeder zegt dat het goed gaat.',
    safe: 'unknown',
    phone: null,
    language: 'nl',
    received: -1,
  },
  {
    key: 'web-3',
    who: 'self',
    knows: 'self',
    given: 'Grace',
    family: 'Owusu',
    words: 'I got a letter about my residence and my rent benefit. I do not understand it and the date is next week.',
    safe: 'yes',
    phone: phone(123),
    language: 'en',
    received: 0,
  },
  {
    key: 'web-4',
    who: 'near',
    asker: { name: 'Buurvrouw Tineke', reach: phone(124) },
    knows: 'yes',
    given: 'Anton',
    family: 'Kuyper',
    words: 'Mijn buurman is sinds de zomer alleen. Hij eet bijna niet meer. Hij vindt het goed als er iemand langskomt.',
    safe: 'yes',
    phone: phone(125),
    language: 'nl',
    received: 0,
  },
]
