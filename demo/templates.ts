// Templates that the demo organisation made for its notes.

export const noteTemplates = [
  {
    key: 'short-call',
    title: 'Kort telefoontje',
    kind: 'phone',
    body: 'Gebeld over [onderwerp]. [Wat er gezegd werd]. Afgesproken: [wat, wie, wanneer].',
  },
  {
    key: 'home-visit',
    title: 'Huisbezoek',
    kind: 'home-visit',
    body: 'Hoe het gaat: [in eigen woorden]\nWat ik zag: [feiten, geen oordeel]\nWat we afspraken: [wie doet wat]\nVolgende keer: [dag]',
  },
  {
    key: 'together',
    title: 'Mee naar een instantie',
    kind: 'together',
    body: 'Samen naar [instantie] voor [waarvoor]. Gesproken met [functie]. Toegezegd: [wat en wanneer]. Nog nodig: [papieren].',
  },
  {
    key: 'not-there',
    title: 'Niet thuis, niet opgenomen',
    kind: 'message',
    body: 'Geprobeerd via [weg] om [tijd]. Niet bereikt. Nieuwe poging: [dag].',
  },
  {
    key: 'consultation',
    title: 'Overleg',
    kind: 'consultation',
    body: 'Overlegd met [wie] over [vraag]. Advies: [advies]. Wat ik ermee doe: [stap]. Weet de persoon hiervan: [ja of nee, waarom].',
  },
] as const
