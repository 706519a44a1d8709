// Pieces of notes about work and days with a purpose: a contract not renewed, a first shift, an alarm clock.
import { pieces, type Theme } from './theme.ts'

export const work: Theme = {
  code: 'work',
  domain: 'workEducation',
  titles: ['Werk kwijt', 'Terug naar werk of school', 'Ritme en inkomen'],
  asks: [
    'Mijn contract stopt en ik weet niet wat ik moet aanvragen.',
    'Ik wil wel werken, maar ik hou het nergens vol.',
    'Ik ben gestopt met school en nu zit ik thuis.',
    'Mijn uitkering is stopgezet omdat ik een brief niet heb beantwoord.',
  ],
  chapters: pieces(`
# eerste
g {n} had gewerkt in {werk}, contract niet verlengd. Zit sinds {maand:-2} thuis. WW niet aangevraagd, "ik dacht dat ik zo weer wat had". Nog op tijd, vandaag samen gedaan. >> besluit WW (21)
t Aanmelding door {fam}, {n} vindt het prima maar belt liever zelf terug. Deed {hij} ook, een uur later.
h Eerste bezoek om elf uur, {n} net wakker. {plek}. Nachtritme. Spelletjes tot vier uur, dan filmpjes over {hobby} op de telefoon.
# inkomen
m Mee naar werk en inkomen. Gesprek met een consulent van een jaar of vijfentwintig, heel netjes. {n} moest bankafschriften uitprinten, bij {ont} gedaan.
g Uitkering gestopt wegens gemiste oproep. Oproep ging naar het oude adres. Bezwaar geschreven en voorschot gevraagd. >> voorschot binnen? (5)
t Voorschot is er, {euro}. {n} heeft brood gekocht en beltegoed, in die volgorde.
b Werkgever stuurt na drie mails het bewijs van loon. Doorgestuurd. Zonder hulp van {fam} was het nooit gevonden.
# dag en nacht
h Wekker op tien uur, dan negen. {n} vindt het kinderachtig maar doet het wel. Briefje op de waterkoker.
g Gevraagd wanneer het wel lukte, vroeg op. "Toen ik de hond van {buur} uitliet." Dat aanbod bestaat nog.
t Om negen uur gebeld zoals afgesproken. Nam op bij de vijfde keer. Telt.
# zoeken
g Lijst gemaakt: wat kan ik, wat wil ik niet meer. De tweede lijst was langer. Bovenaan: "niet meer in de nacht", "geen baas die schreeuwt".
g Brief geschreven voor {werk2}. {n} dicteerde, ik typte. Zin over de lange pauze in het cv is eerlijk en kort.
b Afwijzing nummer vier. {n} stuurt hem door met "volgende".
o Werkgeversservice kent iemand bij {werk2}. Wil eerst koffie, geen cv. Dat past bij {n}.
m Mee naar de open dag. {n} bleef bij het lassen staan en stelde vragen. Vergat dat ik er was.
# proef
t Proefdag bij {werk2} gehad. Voeten kapot, humeur goed. Mag {dag:3} terugkomen.
h Werkkleding ligt over de stoel. Veiligheidsschoenen via bijzondere bijstand, bon inleveren. >> bon werkschoenen indienen (7)
g Eerste week achter de rug. Eén keer te laat, zelf gebeld. Chef zei: "Bellen is het halve werk."
# tegenslag
t {n} is weggelopen van het werk. Opmerking van een collega, over {zijn} naam. Chef wil praten, {n} niet. Vanmiddag even gewandeld en alles op een rij gezet. >> gesprek met chef (2)
g Gesprek met de chef, ik zat erbij op verzoek van {n}. Collega heeft sorry gezegd, niet van harte. {n} gaat {dag:3} weer.
h Drie dagen niet geweest. Gordijnen dicht. "Het heeft geen zin." Toch thee gezet. Gevraagd naar {hobby}, toen kwam er iets los.
t Brief met boete: te laat doorgegeven dat {hij} werkte. {euro}. Betalingsregeling gevraagd en uitgelegd hoe het formulier werkt. >> regeling boete (10)
# volhouden
g Een maand volgehouden. Loonstrook uitgelegd, regel voor regel. {n} wist niet dat {hij} vakantiegeld opbouwt.
t Kort: nieuw rooster, ook zaterdag. {n} vindt dat goed, dinsdag vrij om te {hobby}.
b {n} stuurt foto van een bedrijfspas. Haar zit raar, zegt {hij} zelf.
o Contact met jobcoach: eens per twee weken, op de werkvloer. {n} noemt hem "mijn manager".
# school
g Gesproken over leren. Nooit een diploma gehaald, schaamt zich daarvoor. Praktijkverklaring kan via het werk, in stukjes.
m Mee naar het intakegesprek van de opleiding. Toets gemaakt. Rekenen beter dan gedacht.
# vooruit
g Contract voor een jaar. {n} had gebak bij zich, met servetten van het werk.
t {n} moest kort, want pauze van twintig minuten. Alles goed.
h Gordijnen open, wekker stuk, "die heb ik niet meer nodig". {plek}.
`),
}
