"""People at home: twenty whom somebody wrote. The format is `_written`'s, in `persona`."""

CAST = """
mags_at_fourteen_b | Mags T. | 412 | parent | public
Allotment, arthritis, three grandsons. The marrows are fine, thank you.
52: The slugs have found the lettuces. I have found the torch. It's between us now.
38: Youngest grandson asked if I was alive "when it was all black and white". Told him the sky went blue in 1967.
21: New crutches, purple. The physio says they're for balance. They're for pointing.
9: First marrow of the year. I've named him Gerald. Gerald is soup on Sunday.
2: Rain at last. Stood in it like a fool.

dadof_four_help | Femi | 1840 | parent | public
Four under nine. I type fast because I have to.
44: Somebody put a fish finger in the DVD player. We don't own a DVD player. I have questions.
30: World Book Day. Sent one as a librarian because I had a cardigan and no time.
17: The twins have learned to open the front gate. It was a good three years.
5: Ate a hot dinner. Hot! All of it! Don't tell me it was nine at night.

wheeliegoodtimes | Ros, on wheels | 6210 | joker | public
Wheelchair user, goalkeeper, menace to skirting boards. Access audits by day.
57: Hotel said "fully accessible". There was one step. "Only one," they said. I too am only one.
41: Saved a penalty with my footplate. It counts. I've read the rules, I helped write them.
26: Man at the lights asked if I had a licence for this. Told him yes, for the flamethrower.
13: Audited a museum today. Beautiful ramp, leads to a locked door. Scored it for ambition.
3: New tyres. I'm basically Formula One with shopping.

quiet_kettle | quiet kettle | 96 | terse | public
tea. birds. no.
33: goldfinch
19: two goldfinches
6: kettle broke. long day

bus_window_seat | Ilse V. | 233 | terse | public
Night cleaner. I read on the 5.10.
47: Finished the big Russian one. Everyone could have just talked.
28: Driver on the 5.10 waits if he sees me running. Never says anything. Best man in the city.
11: Whoever leaves the crossword half done on the second floor: I finish it.
4: Snow on the roof garden before anyone walked on it. Mine for an hour.

ranting_from_row_k | Row K Keith | 3120 | ranter | public
Lower league football, higher blood pressure.
50: Two nil up. TWO NIL UP. I'm not going to say what happened, you all know what happened.
36: They've moved kick-off again. For television. Nobody I know owns that channel. NOBODY.
22: The pie has shrunk. I've got photos from 2016 with a ruler in.
12: Won away. Sang all the way home. Lost my voice, my scarf and a shoe.
1: If I hear "project" one more time from that man I will lie down in the road.

tamsin_half_asleep | Tamsin, asleep | 540 | parent | public
New mum, old joints (EDS). Posting one-handed.
31: Day 19. The baby and I have agreed that 4 a.m. is a social event.
20: Pram folds in one move, says the box. So do my wrists. Guess which went first.
8: He smiled. It was at the lamp. I'll take it.
2: Lamp smile again. They're very close now.

grandad_on_here | Grandad Len, ex-61 | 188 | loyalist | loyal
The granddaughter set this up. 81. Ex-buses.
40: Is this the search box
39: Sorry. Found it now. How do you do, everyone.
24: Thirty-four years on the 61. I still wake up at ten to four and listen for it.
10: They've put a bench by the old depot with my mate's name on. Sat on it. Told him the scores.

priya_makes_lists | Priya, with lists | 2760 | parent | public
Accountant. School governor. Sourdough widow.
46: 1. Laundry 2. Quarter end 3. Stop husband naming the starter. He's called it Clint.
27: School raffle raised £412 and one argument.
15: Clint has been fed. I have not.
3: List of things I was going to do this weekend, framed, in the style of a memorial.

deaf_not_daft | Bronagh | 8930 | activist | activist
Deaf, BSL tutor. Captions aren't a favour.
55: Cinema said the captioned showing is Tuesday at 11 in the morning. Deaf people famously don't have jobs.
37: Taught forty police officers to sign "calm down". They then used it on each other. Proud.
23: Interpreter was ill so the meeting was held in "slow loud". I brought a book.
14: My niece signed "more cake" before she could say Mum. We've raised her right.
4: Auto-captions of the day: "the minister said he was a beetroot".

sunday_gravy | Dilys ap nobody | 310 | loyalist | loyal
Chapel, choir, cooking for twelve when there are three of us.
42: Twelve potatoes is for three people if two are my sons.
25: New organist plays as if he's late for a train. Rather like it.
7: The choir bus broke down, so we sang at a petrol station. Man gave us crisps.

vinyl_and_vinegar | Otto, chips | 1490 | joker | public
Second-hand records, first-rate chips. Shop's open when it's open.
48: Customer asked if we have anything "like music". Reader, we did.
34: Someone sold me their ex's whole collection for a tenner. He came in an hour later. I said nothing. I played it.
18: Found a shopping list from 1981 in a sleeve. Lard, fags, lard.
6: Raining, so everyone's come in to "browse". I've sold one badge and dried nine coats.

the_stairs_lady | Hattie W | 720 | ranter | public
Fourth floor, no lift since March. MS. I count things.
58: Lift broken. Week one. Eighty-eight stairs, two rests, one swear per landing.
45: Lift broken. Week three. They've put up a sign that says sorry and the sign has a typo.
29: Lift broken. The man came! He looked at it. He left. We're all looking at it.
16: My neighbour carries up my shopping and pretends he was going that way. He lives on the ground floor.
5: Lift works!!! Rode it four times. Took a flask.
1: Lift broken.

kasia_nightshift | Kasia | 905 | terse | public
Ward clerk. Nights. Cat called Matron.
35: Full moon. It's not a myth. Ask any ward.
21: Matron (cat) has learned to open Matron's (freezer) drawer.
9: Somebody's grandad sang to the whole bay at 3. Nobody minded. He was good.

retiredtwice_roy | Roy, again | 264 | ranter | public
Retired. Then not. Then again. Model railways.
49: The 4mm signal box is done. My wife has asked where the dining table went. Under it.
32: Took the real train to the model train fair. Forty minutes late. Mine never is.
20: Letter to the council, number fourteen. Same hedge.
3: They've cut the hedge. I feel oddly flat.

anouk_in_the_attic | Anouk | 4480 | joker | public
Illustrator of other people's badgers.
51: The brief: "a badger, but make it corporate". He has a lanyard now. He looks tired.
33: Client asked if the badger could be less sad. Client has not met a badger.
19: Landlord says the damp is "condensation from being alive".
7: Drew a heron today. Herons are just disappointed umbrellas.

jun_two_left_feet | Jun | 150 | terse | public
learning salsa at 58. wish my wife luck
39: week 1. apologised to nine people
25: week 3. apologised to four
11: week 5. one. she'd stepped on me
2: my wife says I lead now. I don't know where

sparrowcount | Wim, counting | 1120 | expert | public
Retired statistician. Garden birds, bad graphs.
54: A bar chart in today's paper starts at 94. I had to have a sit down.
36: House sparrows: 14. Last year: 11. Do not draw a line through it. I'm watching you.
22: My grandson asked for odds on the tooth fairy. I showed my working.
10: Three readers have sent me the same pie chart. It adds up to 112. I've printed it.

carys_drives_slow | Carys, L plates | 380 | parent | public
Fifty-one, carer, learning to drive at last.
43: Instructor said "and relax". I've been relaxed since Thursday, he just can't see it from outside.
28: Reversed round a corner. The corner is fine.
12: Test booked. My mum (93) has asked to come in the back "for moral support". She's bringing a whistle.
2: PASSED. Mum blew the whistle.

maybe_its_tuesday | maybe it's tuesday | 67 | joker | public
-
26: lost a sock. the sock's problem now
14: my horoscope says expect a visitor. it was the meter man. we both seemed let down
5: today I was early by accident and nobody knew what to do
"""
