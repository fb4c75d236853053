"""People read of the loss of their jobs before anybody told them."""

SHEET = """
== list learned
from a screenshot / on the bus / from a stranger's post / in the group chat / from my own mother / from a reporter / with a customer in front of me
from the smoking area

== list paper
that list / the memo / that document / the spreadsheet / the leak / those pages / the slide

== list bill
rent / a baby in March / a mortgage / two kids and a car loan / a visa / nursery fees / a new kitchen half paid for / mum's care

== crisis: layoffs_leak; stance: outraged; arousal: hot
(imagine|picture) (finding|reading) your own (job|name|row) in {paper} {learned}. {brand} (did|does) that to (people|human beings) with {bill}. {bad}.
people (gave|have given) {brand} {years} and (got|get) told {learned}. (Not|Not even) (a call|a chair|a door that shuts). {angry}.
{brand}: "our people are (everything|family|our heart)". Also {brand}: {paper}, {learned}. {oath}.
my {person_bare} (works|clocks on) at {brand}. (Heard|Found out) {learned}. (Went|Goes) (back|out) on shift (anyway|straight after|crying). (You|They) don't deserve (her|people like that).
(who|which genius) (wrote|saved|printed) {paper} before (anyone|a soul) had (talked to|told|looked at) the people (on|in) it, {brand}?
"(restructuring|right-sizing|simplification|efficiencies)", {brand}? It's (rent|{bill}|Tuesday's shopping). (Say|Write) "(jobs|sacked)". (Say|Write) who.
(don't|do not) (hunt|chase|punish) (whoever|the person who) leaked {paper}, {brand}. They (told|warned) people. (That's|It's) more than you (did|managed).

== crisis: layoffs_leak; stance: outraged; arousal: cool
I was (let go|made redundant) {years} ago, {learned} too. You (don't forget|remember) (the light|your coffee|what you were wearing). {brand} (has done|just did) that to (a building|whole families).
(jobs|firms) (end|shrink). It's the (way|how) of it, {brand}: {learned}. (Somebody|Someone with a car park space) (chose|planned) the order.
{person} (packed|has packed) (a mug|a plant|two photos) (already|to be ready), {years} at {brand}. (No|Not one) manager has (come|rung|looked up).

== crisis: layoffs_leak; stance: critical; arousal: hot
is {paper} (real|true), {brand}? (Yes or no|One word). There are people (waiting|refreshing) with {bill}.
(why|how) does (my barber|the taxi driver|half the pub) know who's (going|on {paper}) at {brand} before (they|the people) do?
(tell|talk to) your staff (first|now|before us), {brand}. (Then|After that) (the papers|customers|me). It's (not|hardly) (hard|a riddle).
(please not|don't say|if I hear) "no comment", {brand}. (Comment|Say something) to the (people|families) (in it|with {bill}), then. (In a room|Face to face).
(how much|what) did {department} (get|cost) this year, {brand}? (Just|Only) asking, next to {paper}.

== crisis: layoffs_leak; stance: critical; arousal: cool
nobody (says|thinks) a firm can (keep|carry) everyone. (People|We) (say|expect): a date, a (person|name), (the truth|a number), and not {learned}, {brand}.
(been|I've been) on (both|the other) (sides|side) of that table. You (ring|see) people the (same|very) hour {paper} (gets|is) out. {brand} has had {spell}.
(good|decent) people will (leave|be snapped up) by {weekday}, {brand}, and they (won't be|aren't) (only|just) the ones on {paper}.
(my|our) (street|town|five-a-side team) is (half|mostly) {brand}. {paper} (isn't|is not) (news|gossip) here, it's (who|the question who) (moves|sells|stays).

== crisis: layoffs_leak; stance: critical outraged; voice: employee
(still|I'm) (at my desk|on shift|logged in) at {brand}, (learned|heard) {learned}. (Nobody|No one) in (charge|a suit) on our floor since (nine|lunch|{paper}).
(my badge|the badge|my login) (works|still works) (so far|this morning). That's (how|the way) we (check|find out) at {brand} (now|today). {feeling_cap}.

== crisis: layoffs_leak; stance: critical outraged neutral; voice: joker
{brand} (has a|announces a) new (perk|benefit): (find out|learn) if you work there {learned}. (Free|Comes with a tote bag|Terms apply).

== crisis: layoffs_leak; stance: neutral
is {paper} (confirmed|official) or (doing the rounds|an old one|a draft)? My {person_bare} (works|temps) (near|for) {brand} and (can't get|isn't getting) an answer.
(how many|is it all sites or one|which teams), does (anyone|somebody) know? (Nobody's saying|I heard two numbers), {paper} is (blurry|cropped|only page two).
(anybody|anyone) from {brand} (looking|after work): (we're|our place is) (hiring|short of people), (quiet|nice) (bunch|team), {drink} (included|on tap). Message me.
(does|did) (a firm|{brand}) have to (tell|ask) (the union|staff) before (this|{paper})? (Any|Is there an) (employment lawyer|HR person) (here|awake)?
what do you (say|write) to a (friend|neighbour) at {brand} today? {person} is (on|maybe on) {paper}. (Made soup|I've baked|Rang, hung up).

== crisis: layoffs_leak; stance: supportive
(love|strength|a big hug) to everybody at {brand}, (on|off) {paper} or (not|still guessing). (You|Your lot) (built|carried) (it|that place).
{brand} (took|kept) {person} on when (nobody|no one else) would. I (think|believe) they'll (do|try to do) (right|it decently) now. (Let|Give) them {spell_short}.
(leaks|papers) (don't|never) tell (the whole story|both sides). (Wait|Hold on) for {brand} to (speak|talk) to its (own|people) first. (Then|After that) us.

== list feeling_cap
Sick / Numb / Small / Not fine / Hands shaking a bit

== list spell_short
today / until tonight / a working day / the afternoon
"""
