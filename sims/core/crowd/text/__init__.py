"""What the crowd says: sheets of phrases, and the small machine that makes texts of them.

**How to write a sheet.** A sheet is a Python module of a language's folder (`english/`, `french/`) with one constant, `SHEET`, a
text in the format below; the folder's `__init__` lists it. A sheet has fewer than 400 lines and is about one thing.

    == crisis: ceo_comment; stance: outraged critical; arousal: hot; voice: terse ranter; kind: post reply; heat: 1
    the (boss|chief) of {brand} (really|actually) said that {someplace}?
    !I work nights. (Ask me about ambition|Come and see).
    # a line that is not read
    a line that is too long for the page
      goes on in the next, which begins with two spaces

    == list someplace
    out loud / with a microphone on / in public^1

A line that begins with `==` is a header: it says where the lines under it fit. What it does not name fits everywhere, but
`about`, which is then `incident` (`about: any` fits everywhere). `heat` is the least ceiling under which the lines may be said
(0 to 3). `part` says what they are: `core` (a sentence or two that stand by themselves; the default), `opener` and `closer`
(said before and after a core, by chance), `plain` (said in one breath, instead of a core), `answer` (what the public answer each
other; `to` says whom: somebody of a stance, somebody `asking`, somebody `beside` the point), `aside` (beside the point),
`ordinary` (about nothing of the kind: what people posted before it all). `share` is how much more, or less, often than others the
lines are said.

A line is a skeleton. `(one|or|another)` is a choice; an empty way makes it optional, as in `(really |)`, and choices nest.
`{name}` is a word of a list, or of the scenario: `brand` (always there), `product`, `people`, `place`, `hashtag`, and pieces of
what was said: `inject`, `statement`, `deleted`, `promise`. A skeleton that uses one of these is left out while there is none.
A line that is true only while something is so begins with that, after `!`, if there is one: `[unanswered]` while the team has
said nothing, `[spoken]` once it has, `[unapologised]` while it has not said sorry; all of them are in `So`. A line that is true
only after so many minutes begins with those, `[60]`; which may stand there says `PASSED`. Several may stand side by side. Nobody
speaks of a statement, an answer or an apology of the team's that there is not, nor misses one that there is.
A line that begins with `!` takes neither opener nor closer. Begin a line with a small letter, unless it begins with a name: a
capital is set where the text begins a sentence. End it with its stop; `.` may be dropped by those who drop it.
Lists are shared by all sheets of a language; an item may end in `^1` to `^3`, the least ceiling for it, and in
`~20` or `~20-60`, the minutes from which and until which it may be said, and after these in what must be so,
`an apology[unapologised]`: some must be left at any time.

**How to write a good skeleton.** It should become a few hundred different texts, and two of them should differ in the middle, not
only at an edge: three or more choices of three or more ways each, of different lengths. What becomes few texts is drawn seldom.
The `plain` and the `answer` are different: written down as they are said, for nobody says again what was said. Write the brand's
name wherever it belongs; `naming.py` of the language leaves most of them out.
Short, uneven, particular; a person with a day of their own, not a commentator. No slurs, nobody real, no real brands.
"""

from sims.core.crowd.text.composing import draft, ordinary
from sims.core.crowd.text.topic import AT_FIRST, About, Arousal, Crisis, Kind, So, Stance, To, Topic, Voice

__all__ = ["AT_FIRST", "About", "Arousal", "Crisis", "Kind", "So", "Stance", "To", "Topic", "Voice", "draft", "ordinary"]
