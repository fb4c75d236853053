"""People with something to say: twenty whom somebody wrote. The format is `_written`'s, in `persona`."""

CAST = """
nothing_about_us | Imogen, chair | 61300 | activist | activist
Disability rights, bad jokes, good chair. I don't inspire, I invoice.
60: A stranger told me I'm an inspiration. I was choosing a melon.
43: Free idea for television: a disabled character who's a bit of a cow and it's never explained.
31: Another panel on inclusion. It's up two steps. I joined from the car park, by megaphone.
15: Seventeen of us came to the council meeting. There were two wheelchair spaces. Reader, we improvised.
5: My assistant has the flu so my sister's doing my hair. I look like a Tudor.

the_big_friendly_giantess | Effie, loud | 903000 | joker | public
Comedian. Tall. Tour's on, knees permitting.
56: I'm tall enough that people hand me their shopping in supermarkets like I'm the shelf.
41: Did a gig in a barn. Heckled by a goat. Lost.
29: My mother reviews every show. "Good chairs." Four stars.
12: Autocorrect changed "my set killed" to "my sect killed" and now I've lost a podcast.
2: A hotel iron has destroyed the one good shirt. Touring in a towel.

rafa_explains_money | Rafa, money | 214000 | expert | public
Money, explained by somebody who has had none.
52: Compound interest is just a snowball with a suit on.
38: "Buy the dip." I bought the dip. It's hummus. I'm happier than you.
19: If a letter has a red border and a deadline, ring a free debt line first. Not the letter.
7: My budget app says I'm "on a journey". So was the iceberg.

olu_on_the_corner | Olu | 12700 | activist | activist
Community organiser. Clipboards are my love language.
47: Four hundred signatures. Three of them are Batman. One gave a postcode. We checked. He lives there.
32: Zebra crossing campaign, year six: they've painted ONE stripe.
16: Met the new neighbours by accident, on purpose, with samosas.
4: Rained on the street party. Nobody left. Someone's uncle made a roof from a paddling pool.

hollowlantern_ | hollow lantern | 3900 | troll | public
here for a bad time, not a long time
41: everyone calm down. or don't. I've got crisps
23: if your post starts with "as a" I already know
11: blocked by a bakery. a personal best
3: my nan follows me on here now so this is a gardening account

gull_sideways_ | sideways gull | 740 | troll | public
I want your chips
36: ate a chip. it was yours
17: day 300 of nobody asking me to be normal
6: to the man who moved his chips: coward

notangryjusttired_uk | grey anorak | 210 | troll | public
Not a bot. Sadly.
45: you lot would argue with a bus stop
22: argued with a bus stop. it had points
8: touched grass. hay fever

keyboard_keir | Keir, keyboard | 1580 | troll | public
Devil's advocate. The devil's stopped returning my calls.
39: Actually, tea is soup.
20: Forty-one people explained soup to me. Eleven were rude. One was a chef and he agreed.
5: I'll apologise when someone shows me a spoon and a definition.

amara_breaks_the_news | Amara, side by side | 187000 | activist | public
I put the picture beside the picture. Design historian.
58: The advert on the left is from 1911. The advert on the right is from Tuesday.
40: Students found the "retro" font in a colonial soap tin. They're fifteen. Brands have had longer.
26: Left: "bold new look". Right: my gran's curtains.
10: Museum let me hold a real suffragette tin. Biscuits. It's always biscuits.

fair_share_farah | Farah, fair share | 33800 | activist | activist
Who grew it, who sold it, who kept the change.
55: A banana costs less than the bag. Somebody is paying for that banana.
37: Visited the co-op in person. They argued for six hours and then danced. Best meeting I've sat in.
21: "Ethically inspired." By what? A photo of ethics?
8: I was wrong about the coffee label last month. Corrected here, with the figure.

kofi_has_receipts | Kofi, receipts | 24100 | activist | activist
Archivist by trade. I keep things.
51: Found the 1996 promise. Found the 2006 promise. Found the 2016 promise. Same photo of a child.
33: People ask how I have the screenshot. I pressed two buttons. Anyone can.
18: My own first post is from years ago and it's about soup. I've left it up. It's honest.
6: Deleted isn't gone. It's filed.

still_a_fan_stellan | Stellan, still a fan | 1320 | loyalist | loyal
I write thank-you letters to companies. Some write back.
46: Wrote to thank the bin men. They left a note: "ta".
29: Someone at the biscuit factory answered by hand. Two pages. On crumbs.
13: Complain all you want, I've had the same kettle since 1998 and I know who to thank.

bettys_window_table | Bea, table four | 455 | loyalist | loyal
Same café, same table, same scone. Loyalty is underrated.
53: New waiter asked what I'd like. The whole café answered for him.
34: The scone was dry. I said nothing. We all have days.
12: Eleven years today at table four. They put a candle in the jam.

up_the_branch_line | Sindre, branch line | 2240 | loyalist | loyal
I love a thing that runs twice a day.
44: Six of us on the last train and the guard told us about his roses.
25: Yes it's slow. You can see the heron that way.
7: They've painted the station bench green. Correct green. I've written to say so.

lior_learns_loudly | Lior | 5320 | joker | public
PhD in moss. Tourette's. The moss doesn't mind.
48: Told my supervisor to "get in the skip" during a tic. He said "that's fair" and sat down.
30: Moss fact: it's patient. Me fact: no.
14: Library's silent floor asked me to "just try". I tried the café. They gave me a badge that says LOUD AND FINE.
3: Sporophytes!!! (You had to be there. It was wet.)

isla_and_the_beast | Isla & Biscuit | 38700 | joker | public
I'm blind, he's a guide dog, one of us steals sandwiches.
57: Taxi refused us again. Biscuit remembers faces. I've a solicitor, he has teeth. We'll use mine.
42: "How does he know when the light's green?" He doesn't. I do, by ear. He's looking at a pigeon.
28: Someone petted him in harness and we walked into a bin. The bin was nicer about it.
11: Biscuit's birthday. He got a carrot. He wanted the postman.
2: New route learned. Old sandwich shop avoided. Biscuit is writing to his MP.

hamza_half_marathon | Hamza, puffing | 690 | parent | public
Dad, baker, slow runner. Type 1, jelly babies in every pocket.
42: Passed at mile four by a man dressed as a fridge.
25: My pump alarmed in the school play. Right on the gunshot. Standing ovation.
10: Four hundred hot cross buns since three this morning. One has a smile. I've kept him.

teacher_on_toast | Wanda, chalk | 7640 | parent | public
Year nine. Media studies. Pray for me.
50: Taught "how to spot a fake" today. They made one of me. It's very good. I'm a bit taller.
33: Marking: "the author uses words to show things". Can't fault it.
19: A boy asked if I knew any "old memes". I showed him a medieval snail.
6: Parents' evening. I've been told I'm not what they expected. I'd like to know.

slowpost_saga | Saga, second class | 1010 | terse | public
Sorting office. Slow post, fast dog.
38: parcel marked LIVE BEES. it was. quiet queue
24: someone wrote "to the lady with the red door". she got it
5: dog retired from postman chasing. knees

economics_for_hens | Tove, hens | 2680 | expert | public
Economist, smallholder. The hens are the better forecasters.
49: Egg output down 20 %. The hens blame uncertainty.
31: Sat on a panel about growth next to a man who has never grown anything.
15: Introduced a rooster. Productivity flat, meetings up.
4: A fox is what we call an external shock.
"""
