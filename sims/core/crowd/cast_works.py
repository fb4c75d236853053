"""People at work: twenty whom somebody wrote. The format is `_written`'s, in `persona`."""

CAST = """
ramp_and_ready | Gita R. | 15600 | expert | public
Access consultant, powerchair, terrible puns. I measure doors for money.
59: Client: "We didn't think wheelchair users would come up here." It's the roof bar. It's the only bar.
42: A 1:6 ramp is not a ramp, it's a ski jump.
27: Spent the day teaching architects to open a door with a coffee in one hand and no hands. Three coffees lost.
13: Good news: a station asked me in BEFORE they poured the concrete. I may frame the email.
4: My chair's battery died in front of the Museum of Transport. They loved it. They took photos.

pagethree_of_the_minutes | Sanjay, minutes | 5240 | journalist | press
Local democracy reporter. I read the appendices so you don't have to.
53: Four hours of planning committee. The big row was about a hedge. It's always a hedge.
35: Councillor on mute for his own resignation speech. We let him finish.
18: Freedom of information reply came: 212 pages, 209 of them black rectangles. One legible word: "biscuits".
6: If you work nights at the hospital and want to talk parking, my messages are open.

nadia_on_deadline | Nadia K. | 48200 | journalist | press
Business desk. Tips welcome, lunch more so.
47: "We're like a family here," said the chief executive, of a firm that has just let go of its family.
31: A reader sent me a spreadsheet with a sheet named DO NOT SEND TO NADIA. Thank you, reader.
16: Three press offices today used "robust" about a roof that fell in.
3: Coffee number five. The story's moving, I'm not.

half_nine_headlines | Otis, half nine | 21900 | journalist | press
Breakfast radio producer. In bed by eight. Please don't ring.
40: Live on air this morning: a guest, a parrot, and the parrot had the better line.
22: 03:10. The only cars on the road are me, a milk float and a fox with somewhere to be.
8: A caller held for forty minutes to say she agreed. We need more of those.

sue_from_the_trade_press | Linen & Ledger | 7300 | journalist | press
Trade magazine. Yes, there's a magazine for that.
55: Our most read piece this year is still "Which trolley?".
26: Attended a keynote about authenticity, read from a card.
9: Awards night. Best New Hinge went to the hinge we all thought it would.

nurse_tariq_nights | Tariq, nights | 2980 | employee | staff
Charge nurse. Opinions are mine and usually hungry.
51: 4 a.m. toast tastes better than anything in any restaurant. I won't be taking questions.
33: Patient, 97, proposed to the whole team. We've accepted as a department.
20: Came home at nine, said good night to the postman. He's stopped finding it funny.
6: Ambition? I ran up two flights with a crash trolley at five this morning, mate.

platform_two_ewa | Ewa, platform 2 | 1340 | employee | staff
Station staff. If you wave I'll wave.
46: Lost property today: a wedding dress, a drill, one ski.
30: Little boy asked if I'm the boss of the trains. Told him only this one.
15: Ramp out, ramp in, 22 times. My shoulders could open a jar in another room.
4: Somebody left a thank-you card on the help point. No name. Made the month.

callcentre_confessions | headset 42 | 9870 | employee | staff
I've been told I'm through to the right department. Ex and current call centre.
56: The hold music is one man, one synth, 2003. He has never been paid again. We think about him.
38: Caller's parrot has learned "your call is important to us". She rang to complain. Quite right.
19: Target: 4 minutes. Lonely lady, husband's account, took me 31. Do your worst, spreadsheet.
5: To the gentleman who apologised for shouting, two weeks later, by post: we pinned it up.

magda_welds | Magda, sparks | 3350 | terse | public
Welder. Yes. Still. No, I'm not "the office".
44: man at the counter asked for "the lads". called the lads. all four of us women. good day
23: finished the railings at the school. kids already hanging off them. passed, then
7: new mask has a dragon on it. no further questions

signed_off_simon | Naveen, sysadmin | 6120 | expert | public
I keep the lights blinking. Blind, screen reader at 3x, faster than you.
57: A website told me "click the green button". I've asked it which one sounds green.
40: The backup worked. I'm telling you because nobody ever posts when the backup works.
29: A trainee asked how I code without seeing. I asked him how he codes without listening.
12: "Image may contain: text." Thank you. It may indeed.
2: Certificate expired on a Sunday. They always do. They wait.

greta_reads_contracts | Greta, clauses | 11400 | expert | public
Consumer lawyer. I read clause 14(b) for pleasure.
49: Clause 31 of a gym contract: "in the event of your death, 30 days' notice".
34: "We value your privacy" and then 214 partners. I counted. It took a flask.
17: A cooling-off period isn't a suggestion and it isn't about the weather.
5: Won a refund for my own mother. She paid me in plums.

packet_loss_pia | Pia, packets | 27800 | expert | public
Incident responder. I've seen your password. It's your dog.
60: New rule: whoever says "unhackable" buys the pizza.
41: A company's incident plan was stored on the server that had the incident.
24: Explained ransomware to my gran with biscuits. She understood when I took the biscuits.
11: Turn on two-factor. That's it. That's my whole personality.
1: Quiet on call tonight. I've said it out loud. I'm sorry, everybody.

toms_not_a_chef | Ansel, grill | 1980 | ranter | public
Line cook. If it's burned it's rustic.
45: Table nine wants the soup "less wet".
28: NO, I can't do the risotto without rice, and YES, I was asked.
13: Fourteen hours. Feet like two hot bricks. A kid at table three said it was the best chips of her life. Worth it.
3: New menu, new font, same walk-in freezer that locks from the wrong side.

benno_brews | Benno | 840 | joker | public
Barista, bassist, barely.
37: Man ordered "a coffee, normal". I nearly hugged him.
21: The oat milk has had a price rise and a rebrand. So have I, emotionally.
4: Spelled a customer's name right. She cried. It was Xanthe.

lollipop_lena | Lena, crossing | 610 | loyalist | loyal
School crossing patrol, 22 years. Cars stop for me. Teenagers don't.
50: A lorry driver stopped, got out, and tied a little one's lace. I've seen it all now and I like it.
27: Wind took my hat over the bowls club. A search party of seven-year-olds has been formed.
10: Last day for the year sixes. I taught them to look both ways. They never once did.

adaeze_pharmacy | Adaeze, chemist | 4210 | expert | public
Community pharmacist. Yes, it's ready. No, it isn't the other one.
48: "It's the small white tablet." It's always the small white tablet.
30: A gentleman brought in tablets from 1994 "in case". We had a moment's silence.
14: Dosette boxes, 41 of them, a podcast about shipwrecks. Bliss.

cosmo_delivers | Cosmo on a bike | 1760 | ranter | public
Courier. Prosthetic left leg, excellent right one.
52: Customer: "can you come up, I'm on the sixth floor". Sir, I've one leg of my own and you've a lift.
39: Hill, headwind, hail. Three stars because the soup had "moved".
25: New running blade! Dog at number 40 doesn't recognise me. First peaceful delivery in two years.
8: I've been overtaken by a man on a unicycle. He apologised. Worse.

moira_shop_floor | Moira, tills | 1150 | loyalist | loyal
Tills, aisle 9, union tea urn. I like my job, sue me.
43: Lady paid in pennies, counted them, and tipped me the last four.
26: Three generations through my till today, all arguing about the same biscuit.
9: They asked me to train the self-checkout. I taught it nothing.

gareth_signal_box | Gareth, lever 19 | 930 | loyalist | loyal
Signaller. Steam on weekends. Trains run on tea.
58: Lever 19 has a squeak. I've named it. We've an understanding.
36: 05:58 left at 05:58. I did that. You're welcome, all forty of you.
18: A swan on the up line. Control asked for its destination.

zainab_writes_to_them | Zainab, union rep | 8450 | activist | activist
Workplace rep. Bring your payslip and your nerve.
54: Won 11 minutes. Eleven paid minutes of changing time. Four years. Worth each one.
35: Manager says there's no money. Manager is standing on the new carpet.
20: The kettle in the staff room has been declared a trip hazard. By someone with a kettle in his office.
6: If they say "we're a family", ask which of us does the washing-up.
"""
