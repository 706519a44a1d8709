// Pieces of notes about loneliness: long days, a telephone that stays silent, and a place at a table.
import { pieces, type Theme } from './theme.ts'

export const loneliness: Theme = {
  code: 'loneliness',
  domain: 'socialNetwork',
  titles: ['Weinig mensen om zich heen', 'De dagen zijn lang', 'Nergens bij horen'],
  asks: [
    'Ik spreek soms drie dagen niemand, behalve de televisie.',
    'Sinds ik niet meer werk weet ik niet waar ik bij hoor.',
    'Er is niks ergs. Ik ben gewoon veel alleen.',
    'De dokter zei dat ik eens met u moest praten.',
  ],
  chapters: pieces(`
# eerste
h Eerste bezoek via {arts}. Deur ging open voor ik had aangebeld. Tafel gedekt met koekjes voor zes. {n} praatte aan één stuk, ik ben een uur langer gebleven dan gepland.
t Kennismaking door de telefoon. {n} wilde eerst weten of ik "van de zorg" was. Nee dus. Afspraak {dag:6}, in de middag, "want 's ochtends kom ik niet op gang". >> huisbezoek (6)
g Kwam binnenlopen bij {ont}, ging bij de deur zitten en hield de jas aan. Na de tweede kop koffie vertelde {n} dat het de eerste keer deze week was dat {hij} iemand sprak.
# dag in beeld
h Samen de week op papier gezet. Dinsdag de markt, zondag {fam} aan de telefoon. De andere vakjes bleven leeg. {n} keek er lang naar: "Zo had ik het nog niet gezien."
h {plek}. {n} laat foto's zien van vroeger, bij het {hobby}. Daar zit het: toen was er altijd iemand die iets nodig had.
g Gevraagd wie er zou bellen als {hij} een week niet opnam. Stilte. Toen: "{buur}, denk ik. Die ziet mijn gordijnen."
# kring
h Kaart getekend met namen. Er stonden er meer op dan verwacht: {fam}, {buur}, de man van de viskraam, een oud-collega met wie het stuk liep. Die laatste naam bleef {hij} aanwijzen.
t {n} heeft {fam} gebeld zoals afgesproken. Kort gesprek, "maar ik heb gebeld". Volgende week weer.
o {buur} belde ons: gordijnen waren tot twaalf uur dicht. Niets aan de hand, {n} had slecht geslapen. Wel fijn dat iemand oplet. {n} vindt dat zelf ook.
# eerste stap
m Samen naar {ont} gelopen. Bij de deur wilde {n} terug. Even om het blok, toen toch naar binnen. Vrijwilligster zette {hem} naast iemand die ook van {hobby} houdt. Geluk.
b Kaartje gestuurd met het programma van {ont}. Twee dingen omcirkeld, niet meer.
h {n} is niet gegaan. Schoenen stonden klaar bij de deur, "en toen ging het regenen". Geen punt van gemaakt. Volgende week haal ik {hem} op. >> ophalen voor {ont} (7)
t Gevraagd hoe het eten was bij {ont}. "Te zout. Maar gezellig." Gaat {dag:7} weer.
# tussendoor
t {n} belde om te vragen of onze afspraak doorging. Die was pas over twee weken. Kwartier gepraat over het weer en de lift.
h Kort langs geweest. {n} had soep gemaakt, te veel voor één. Pannetje gaat naar {buur}.
b Ansichtkaart van {n} op kantoor gekregen. Voorkant een hond met een hoed.
g {n} vertelt dat {hij} de radio aanlaat als {hij} weggaat, "dan kom ik niet thuis in stilte".
# maatje
o Dewi heeft een maatje in gedachten, iemand die ook van {hobby} houdt. Eerst {n} vragen of {hij} dat wil. >> met {n} bespreken: maatje (5)
h Kennismaking met het maatje erbij. Ongemakkelijke eerste tien minuten, toen kwam het fotoboek op tafel. Ik ben eerder weggegaan.
t Maatje afgezegd wegens griep. {n} vat het op als afwijzing. Samen bedacht: een kaart sturen. Dat draait het om.
# tegenslag
h {n} lag nog in bed, twee uur 's middags. Niet ziek. "Waarvoor zou ik?" Gezeten, thee gezet, gordijn open. Afgesproken dat {n} {arts} belt, en dat ik {dag:2} bel om te horen hoe dat ging. >> bellen: contact met {arts}? (2)
t Gebeld na het bezoek. {n} heeft {arts} gesproken, mag {dag:3} komen. Klonk vermoeid, maar had wel gegeten.
g Ruzie aan tafel bij {ont}, iemand zei iets over "profiteurs". {n} wil er niet meer heen. Begrijpelijk. Andere dag, ander groepje?
h Verjaardag geweest. Er kwam niemand, ook {fam} niet. Er stond nog een halve taart. Samen een stuk gegeten.
# keer
t {n} neemt op met "ik heb weinig tijd". Moest naar {ont}, aardappels schillen. Heb opgehangen met een glimlach.
h {fam} was er toen ik kwam. Voor het eerst sinds {maand:-8}. Stond met de jas aan, maar ging zitten. Ik heb thee gezet en ben daarna gegaan.
g {n} heeft iemand ontmoet met wie {hij} op donderdag wandelt. "Geen verkering hoor, wandelen."
# vooruit
h De week opnieuw getekend. Vier vakjes vol. {n} hangt het naast het oude blaadje.
o Vrijwilligers van {ont} vragen of {n} op dinsdag de koffie wil doen. {hij} zegt dat {hij} het moet overleggen met {buur}.
t Hoefde mij eigenlijk niet te spreken, zei {n}, maar het was netjes om te bellen.
g Cijfer van {n} was een 3, nu een 6. "Een zeven is voor mensen met een tuin."
`),
}
