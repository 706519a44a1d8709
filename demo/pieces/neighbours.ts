// Pieces of notes about neighbours: noise through a wall, a hedge, a stairwell, and a cake at the door.
import { pieces, type Theme } from './theme.ts'

export const neighbours: Theme = {
  code: 'neighbours',
  domain: 'socialNetwork',
  titles: ['Overlast en ruzie in het portiek', 'Gedoe met de buren', 'Thuis niet op het gemak'],
  asks: [
    'Ze bonken op de muur als mijn kind loopt. Lóópt.',
    'Ik durf de galerij niet meer op.',
    'De woningbouw zegt dat ik moet bijhouden hoe vaak. Ik hou al drie jaar bij.',
    'Wij kunnen elkaar niet meer groeten.',
  ],
  chapters: pieces(`
# eerste
h Eerste bezoek. {n} deed de radio uit om te laten horen wat er te horen was. Twintig minuten geluisterd. Lift, kraan, voetstappen. "Nu is het natuurlijk stil." Dat snap ik.
t {wb} had ons nummer gegeven, {n} wilde zelf bellen. Boos en verdrietig door elkaar. Afspraak {dag:5}. >> huisbezoek (5)
g {n} had een schrift bij zich, drie jaar, elke avond met tijd. Vooraan netjes, achteraan steeds groter geschreven.
# beide kanten
h Gevraagd of ik met {buur} mag praten. {n} dacht lang na. "Als u maar niet zegt dat ik huilde." Afgesproken.
h Bij {buur} geweest. Ook daar iemand die slecht slaapt. Wist niet dat het zo hard klonk. Heeft een kleedje liggen, "dacht dat het hielp".
o Wijkagent kent beide adressen, niets ernstigs. Wil graag weten als het oploopt, verder niets.
o {wb}: vloeren zijn oud, iedereen hoort alles. Komt niemand voor.
# klein
t {buur} trekt na tien uur de schoenen uit. {n} heeft het gemerkt. "Twee keer."
h Kaartje dat {n} wilde schrijven samen kleiner gemaakt. Van zes zinnen naar twee. Door de bus gedaan.
b {buur} heeft teruggeschreven. {n} stuurt een foto van het briefje en vraagt wat {hij} ermee moet. Bewaren, denk ik.
# gesprek
o Buurtbemiddeling wil het doen, als beide ja zeggen. {n} zegt ja onder voorwaarde: niet bij {buur} thuis. >> datum bemiddeling (12)
g Voorbereid op het gesprek. Wat wil je dat de ander onthoudt? Eén zin. Het werd: "Ik ben ook thuis in mijn huis."
m Gesprek bij {ont}, twee bemiddelaars. Begon stijf. Ging over geluid en toen over de man die vroeger boven woonde en die ze allebei misten.
t Na het gesprek gebeld. {n} moe, wel opgelucht. "Ze is kleiner dan ik dacht."
# tegenslag
t Feest boven, tot twee uur. {n} heeft niet gebonkt maar gebeld, zoals afgesproken. Er werd niet opgenomen. Boos op mij, een beetje.
h Fietsband lek in de berging. {n} weet zeker wie. Ik niet, en dat zei ik. Koel afscheid.
b {n} heeft weer drie kantjes geschreven, nu naar de wethouder. Niet verstuurd, eerst aan mij laten lezen. Dat is wat waard.
g {n} overweegt te verhuizen, "dan hebben zij gewonnen". Gevraagd wat winnen is. Stil. Volgende keer verder.
# portiek
h Portiekgesprek met vijf huishoudens op de trap. Koffie van {buur}, stoelen van ons. Afspraak over de was in de gang en over de kinderwagen.
m Met {n} en {buur} naar {wb} over de deurdranger. Ze stonden aan dezelfde kant van de balie. Letterlijk.
o Dewi neemt het portiek mee in de buurtkamer, er zijn meer trappen met hetzelfde verhaal.
# keer
h Op de mat bij {n} lag een bakje met cake. Van {buur}. {n} vertrouwde het eerst niet, "maar hij was lekker".
t {n} vergeet in het schrift te schrijven. Merkte het zelf pas na een week.
g {n} slaapt weer met de deur dicht. Had oordoppen van {fam} gekregen, "maar meestal hoeft het niet".
# vooruit
h {plek}. Het schrift ligt onder de telefoonboeken. Gelachen om de eerste bladzijde.
t Er is weer lawaai, maar nu weet {n} van wie: de baby van nummer 14. "Dat mag."
b {n} meldt dat ze elkaar groeten. "Met naam."
`),
}
