"""Words that many phrases share."""

SHEET = """
# What stands for the brand where a scenario names none.
== list brand
this company

== list someone
my sister / my nan / my flatmate / a bloke at work / our neighbour / my mum / my uncle / my brother-in-law / our caretaker
the woman at the next desk / my physio / my carer / half my group chat / my dad / the man at the bus stop / my eldest
my manager / the lad who does our bins / my cousin / our vicar / somebody in my choir / my barber / my old boss

== list person
my sister / my nan / my flatmate / our neighbour / my mum / my uncle / my brother-in-law / my dad / my eldest / my cousin
my best mate / my husband / my wife / my son / my daughter / my gran / my stepdad / my aunt / my godson / the kid next door

== list moment
in my dressing gown / on my break / in the queue at the chemist / on the school run / halfway up a ladder / on a late bus
with a baby asleep on me / between two meetings / in a waiting room / at the back of choir practice / over cold toast
from the bath / on the night shift / over burnt pasta / in the dentist's chair / in my work boots / on the stairs
while walking the dog / at the launderette / in a layby

== list spell
a few minutes~0-20 / a few long minutes~0-20 / several minutes~0-20 / one cup of tea~0-30 / five minutes~5-15 / six minutes~10-15
ten minutes~10-30 / a quarter of an hour~15-30 / a good quarter of an hour~20-45 / twenty minutes~20-45 / two cups of tea~15-60
one whole podcast~30 / half an hour~30-60 / a good half hour~30-60 / forty minutes~45-60 / the best part of an hour~45-90
an hour~60-120 / a good hour~60-120 / an hour and a half~90 / the length of a film~90 / two hours~120 / half the day~240

== list years
three years / six years / nearly ten years / eleven years / four years / a decade / two years and a bit / fifteen years
twenty-odd years / five years / seven years / thirteen years

== list mess
mess / shambles / farce / circus / car crash / pantomime / disaster / carry-on / cock-up^2 / mess of their own making
masterclass in what not to do / bin fire / spectacle / sorry business / shitshow^3 / clown show / comedy of errors

== list bad
shabby / grim / shameful / careless / cheap / cowardly / thoughtless / nasty / lazy / cruel / poor / rotten / grubby
miserable / low / sour / wretched / crap^2 / heartless / spineless / squalid

== list daft
daft / silly / odd / baffling / clumsy / foolish / half-asleep / bone-headed^1 / avoidable / unserious / amateurish / dim^1

== list very
so / really / properly / deeply / genuinely / spectacularly / beyond / just / very / impressively / bloody^1 / honestly

== list lot
clowns / amateurs / geniuses / shower / jokers / muppets^1 / experts / professionals / numpties^1 / idiots^2 / grown-ups

== list angry
livid / furious / fuming / raging / shaking / seething / spitting feathers / past angry / boiling / cross
apoplectic / incandescent / hopping mad / upset / ready to scream

== list tired
tired / worn out / fed up / weary / bored of it / past caring / not even surprised / over it / sick of it / exhausted

== list oath
good grief / for crying out loud / for pity's sake / give me strength / unbelievable / honestly / dear me / bloody hell^1 / wow
oh come on / what on earth / Jesus wept^2 / for f's sake^2 / words fail me / heavens

== list adults
adults / professionals / a whole team / people with job titles / somebody on a salary / several managers / a comms department
someone with a lanyard / an entire floor of people / grown adults / a team with a budget

== list checks
read it / checked it / thought about it / asked anyone / stopped for a second / slept on it / looked twice / asked a friend
had a word / made a cup of tea first / counted to ten / shown it to one normal person

== list drink
tea / coffee / a biscuit / toast / a sandwich / soup / cereal / popcorn / a cold beer / crisps

== list drink_bare
tea / coffee / biscuits / toast / crisps / popcorn / soup / smelling salts

== list leave
cancelling / moving my money / going elsewhere / closing my account / taking my custom down the road / done with them / out
not coming back / leaving / switching / telling the whole family to switch / unfollowing / cutting up the card

== list answer
an answer / a straight answer / a sentence with a verb in it / one plain sentence / a name / a reason / an actual human being
something we can hold them to / an apology[unapologised] / a date[unexplained] / the truth / a proper explanation[unexplained]

== list department
legal / marketing / comms / the board / head office / the press office / HR / the third floor / the weekend team / the social media people

== list dull
fine / normal / boring / ordinary / slow / quiet / dull / uneventful / sleepy

== list feeling
sad / tired / small / sick / let down / angry / numb / not welcome / like a nuisance / like a punchline / about an inch tall
"""
