"""What people posted before it all: weeks of ordinary life, for those whom nobody wrote."""

SHEET = """
== list doing
repainted the shed / descaled the kettle / walked to the reservoir / fixed the bike / made jam / cut my own fringe / sorted the loft
finished the jigsaw / learned a chord / swam forty lengths / cleaned the oven / planted garlic / bled the radiators

== list season
first frost / wet weekend / windy week / bright morning / grey Sunday / warm evening / foggy start / long day

== part: ordinary
(finally|today I|this weekend I) {doing}. (Back hurts|Very proud|Nobody noticed|One piece missing).
{season}, (two|three|four) (jumpers|cups of tea|buses) and (a very good|one excellent|an honest) (pie|book|nap).
{person} has (discovered|learned about) (memes|the air fryer|voice notes|sudoku). (Send help|I'm proud|It's constant).
(recommend|can anyone recommend) a (plumber|dentist|decent umbrella|beginner's choir|crime novel) (near here|who turns up|for {person})?
(lost|found) (my|the) (glasses|bus pass|good scissors) {moment}. (On my head|In the fridge|The usual place).
{person} (rang|visited|came round) and stayed for {spell}. (Lovely|Exhausted|We ate everything).
the (tomatoes|neighbours|pigeons|marrows) are (early|winning|at it again) this year. {season}.
(started|gave up on) (a podcast|running|that big novel|knitting). (Again|No regrets|Ask me in a week).
(today's|this week's) (small|great) (victory|triumph): {doing}.
is (anyone|anybody) (watching|enjoying) (the snooker|that baking thing|the one with the boat)? (No spoilers|I'm hooked|{person} hates it).
{season} (and|, so) I {doing}. (Would recommend|Would not recommend|Now soup).
(made|burned|dropped) {drink} {moment}. (Character building|Perfect|We had toast).
(new|old) (glasses|boots|hearing aids|crutches), (same|slightly taller) me. {season}.
(our|the) (choir|quiz team|five-a-side|allotment) (lost|won|met) (again|at last). {person} (cried|celebrated|brought crisps).
"""
