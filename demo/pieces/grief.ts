// Pieces of notes about grief: an empty chair, papers of the dead, and a first laugh.
import { pieces, type Theme } from './theme.ts'

export const grief: Theme = {
  code: 'grief',
  domain: 'meaning',
  titles: ['Verder na een overlijden', 'Rouw en regelzaken', 'Alleen achtergebleven'],
  asks: [
    'Mijn man deed alles. Ik weet niet eens waar de papieren liggen.',
    'Iedereen zegt dat het slijt. Het slijt niet.',
    'Ik praat nog tegen haar. Is dat gek?',
    'Na de begrafenis hield het bezoek op.',
  ],
  chapters: pieces(`
# eerste
h Eerste bezoek. De stoel bij het raam is leeg en daar gaat ook niemand zitten. {n} schonk twee kopjes in voor {zichzelf}, zag het, en zei niets.
t {fam} had gevraagd of wij eens wilden bellen, {n} wist ervan. Praatte zacht. "Overdag gaat het wel, het zijn de avonden." Afspraak {dag:5}. >> huisbezoek (5)
g Kwam op kantoor met een plastic tas vol papieren van de overledene. Wilde eerst alles regelen en "daarna pas janken". Zo begonnen.
# regelen
h Stapel gemaakt: opzeggen, omzetten, bewaren. Krantenabonnement wil {n} houden, ook al leest {hij} hem niet. De bus hoort bij de ochtend.
t Bank gebeld over de rekening van de overledene. Verklaring van erfrecht nodig. {n} schrok van de kosten, {euro}. Uitgezocht of het zonder kan. Kan.
m Samen naar het loket voor het nabestaandenpensioen. De mevrouw zei "gecondoleerd" en meende het. Dat deed {n} goed.
b Brief aan {verz}: nog altijd twee premies afgeschreven. Kopie van de akte erbij. >> terugboeking gezien? (21)
# verhaal
h Lang gezeten. {n} vertelde over de laatste week, het ziekenhuis, het raam dat niet open kon. Ik heb alleen geluisterd.
g {n} vraagt of praten tegen een foto gek is. Gezegd dat ik dat vaker hoor dan {hij} denkt. Opluchting.
h Fotoboek. Samen {hobby}, dertig jaar lang. Bij een foto van het strand bleef {n} hangen. Boek dichtgedaan voor het te veel werd, dat deed {hij} zelf.
t Kort. Slechte nacht, goede ochtend. Had de ramen gelapt.
# stil
t Geen zin in praten, wel in bellen. Tien minuten over {buur} en over de vuilniswagen.
h Deur bleef lang dicht. {n} in ochtendjas om elf uur. Gegeten? Beschuit. Samen soep opgewarmd die {fam} had gebracht.
g {n} was op het kerkhof en kon niet weg. Uur op het bankje. De beheerder heeft {hem} thuisgebracht.
b Kaart gestuurd op de sterfdag. >> bellen na de sterfdag (2)
# tegenslag
t {fam} wil dat {n} "het huis leegt". Ruzie door de telefoon. {n} zegt: "Ik ruim op als ik er klaar voor ben." Daarna zelf verbaasd dat {hij} dat zei.
h De trui ligt nog op het bed. {fam} had hem gewassen. {n} is daar boos en verdrietig tegelijk over: de geur is weg.
g Nu pas komt de boosheid, op het ziekenhuis, op de dokter, op "hoe snel het ging". Gevraagd of {hij} daar een gesprek wil. Nog niet.
h Feestdagen komen eraan. Plan gemaakt: niet alleen, niet te lang. Eten bij {buur}, om acht uur naar huis.
# lotgenoten
o Groep bij {ont} voor mensen na een verlies. Zes avonden. {n} op de lijst, met een vraagteken erachter. >> gaat {n} naar de groep? (6)
m Eerste avond meegelopen tot de deur. {hij} ging alleen naar binnen. Had zakdoeken bij zich, voor een ander bleek later.
t {n} over de groep: "Ze lachen daar ook." Was er beduusd van.
# keer
h De stoel stond anders. Niet weg, wel gedraaid, naar de straat toe. {n} zit er nu zelf.
g Heeft de kleren uitgezocht, met {fam}. Drie dozen naar de kringloop, één doos op zolder. Daarna patat gehaald.
t {n} is voor het eerst weer gaan {hobby}. "Een half uur. Met schuldgevoel." Toch.
# vooruit
h {plek}. Bloemen op tafel, zelf gekocht. "Voor mij."
g {n} ziet op tegen de verjaardag maar heeft al bedacht hoe: koffie, taart, foto op tafel, en dan naar buiten.
b {n} schrijft een briefje: "Het gaat. Niet goed, maar het gaat."
o Met {arts} kort gehad, {n} wilde dat. Slapen gaat beter, geen zorgen nu.
`),
}
