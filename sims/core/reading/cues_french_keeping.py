"""Cues in French of what keeps away: denials, attacks, formulas, and the small things. Written without accents."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

FRENCH_KEEPING: Final[tuple[Cue, ...]] = (
    cue(
        "fr.den",
        "DEN",
        0.85,
        r"""
        \b(?:faux|fausse|fausses|mensong\w+|mensonges?|inexact\w*|infonde\w*|invention|invente\w*|truque\w*|montage
          |hypertrucage|deepfake|photomontage
          |calomni\w+|diffamat\w+|imagin(?:aire|ee?s?)|bidon|contrefai\w+|n'importe quoi)\b
        \b(?:dement(?:ons|ent|i)?|rejet(?:ons|te|tent)|contest(?:ons|e|ent)|refut(?:ons|e|ent)|nions|nie)\b
        \bn'(?:a|avons|ai|ont|avait|avions|est|etait|y a) (?:jamais|rien|aucun\w*|nullement|en rien|pas (?:ete|eu|de
          |d'))\b
        \b(?:n'|ne )(?:avons|ai|a|ont) (?:pas|jamais|rien) (?:publie|dit|ecrit|vendu|licencie|subi|tenu|diffuse|tourne
          |paye|achete|cache|employe|utilise)\b
        \bjamais (?:dit|ecrit|publie|vendu|fait|tenu|eu|rien)\b
        \b(?:il n'y a|il n'y a eu|il n'existe|n'y a-t-il) (?:la |eu )?(?:pas|aucun\w*|jamais|rien|nulle?)\b
        ^(?:aucun\w*|non|rien|pas) [^\n]{2,}
        \baucun\w* (?:\w+ ){0,2}(?:fuite|intrusion|panne|donnee|racisme|licenciement|suppression|enfant|preuve|element
          |lien|fondement|sens|plan|projet|incident
          |danger|risque|decision)\b
        \brien (?:n'indique|de tel|de vrai|d'anormal|a voir|ne)\b
        \bne (?:vien\w+|provien\w+|sort\w*|sont|correspond\w*|montre\w*|soutien\w+|soutenons|contien\w+|vendons
          |employons|travaill\w+|prevoyons|fermons|achetons
          |testons|font|fait|concern\w+|present\w+) (?:pas|rien|aucun\w*|nullement|jamais)\b
        \b(?:ce |c')?n'est (?:pas|ni|en rien|nullement) (?:nous|notre|nos|lui|elle|moi|sa|son|vrai\w*|raciste|le notre
          |la notre|de nous|une? (?:cyber\w*|piratage
          |fuite|panne)|dangereu\w+|authentique|reel\w*|exact\w*|correct\w*|du|de la)
        \bpas (?:la notre|le notre|nous|notre|vrai|raciste|une cyberattaque|de panne|de piratage|de fuite|piratage)\b
        \b(?:fonctionnent?|marchent?) (?:normalement|parfaitement|tres bien)\b
        \b(?:toutes les|aux|les) normes\b
        \b(?:sont|est) (?:parfaitement |tout a fait |totalement )?(?:surs?|sure|sures|sans danger)\b
        \bpersonne (?:ne|ici|chez nous)\b
        """,
        unless=r"""
        \bn'(?:aurait|aurions|aurais)\b
        \b(?:aucune|pas d'|sans) ?excuse
        \bn'avons pas (?:tenu|verifie|ecoute|respecte|reflechi|repondu|su)
        \b(?:pas|aucun\w*) (?:de )?commentaire
        \bn'engag\w+
        \bpas (?:approuver|cautionner|adherer)\b
        \bfausse (?:manip\w*|alerte|route)
        \betiquette etait fausse
        """,
    ),
    cue(
        "fr.att",
        "ATT",
        0.85,
        r"""
        \b(?:soi-disant|pretendu\w*|trolls?|haineux|rageux|rager|indign\w+|bien-pensan\w+|police de la pensee
          |maitre chanteur|charognards?|imbeciles?|idiots?
          |naifs?|idiote|naive|menteurs?|menteuse|corbeau|traitres?|jaloux|aigris?|feignants|moralisateurs?
          |donneurs? de lecons?|meute|hysteri\w+|bots
          |acharnement|lynchage|buzz|scandale|venin|pleurnich\w+|pleurer|raler\w*|raleri\w+|plaindre)\b
        ^(?:arretez|essayez|apprenez|lisez|avant d|calmez|supprimez|boycottez|continuez|bravo|felicitations|merci aux
          |bizarre|curieux|etrange|marrant|drole|etonnant
          |comme par hasard|et si vous|quand on|qui donne|faut|il faut etre|pauvres? petit\w+|quel dommage|dommage que
          |tiens)\b
        \b(?:comme par hasard|on se calme|n'importe quoi|quelle tragedie|la porte est|du balai|allez (?:donc|voir
          |prendre)|trouvez-vous|sortez un peu|a vous de
          |vous n'avez (?:rien|qu')|vous (?:vous ennuyez|verriez|raleriez|preferez|cherchez|n'aviez qu')
          |tout (?:deforme|invente|monte))\b
        \b(?:avocats?|plainte|poursuiv\w+|poursuites|tribunal|justice|diffamation|sanctionne\w*|retrouver(?:ons)?
          |traquer\w*|saura\w* qui|paiera|paieront|licenci(?:e|es) sur)\b
        \b(?:la presse|les? journalistes?|les? journal|le syndicat|les syndicats|les medias|les? militants?
          |les? activistes?|certains|quelques (?:comptes|excites|individus)
          |nos concurrents|un concurrent|la concurrence|ce blogueur|cette influenceuse|les etudiants|des etudiants
          |une poignee)\b
        \b(?:celui|celle|ceux|quiconque|tous ceux|toute personne) (?:qui|qu')\b
        \b(?:a|ont) (?:trahi|deforme|fabrique|monte|orchestre|vole|instrumentalise|detourne)\b
        \b(?:voulait|voulaient|cherche|cherchent|veut|veulent) (?:\w+ ){0,3}(?:scandale|argent|buzz|€|\d|likes|clics
          |attention|fermeture|cadeau)\b
        \b(?:lisez|lire|suivez|suiviez) (?:donc )?(?:la notice|le mode|les consignes|vos mails|l'affiche|la recette)\b
        \bsi vous aviez\b
        \bmauvais perdant\b
        """,
        unless=r"""
        \b(?:pardon|desoles?|excus\w+)\b
        \bsi certains\b
        \bcertains (?:clients|usagers|voyageurs|d'entre vous|utilisateurs) (?:ont pu|peuvent|ont lu)
        \brendre justice\b
        \bmerci\b
        \bcelles? et ceux qui\b
        \ba tous ceux qui\b
        """,
    ),
    cue(
        "fr.bio",
        "DISC",
        0.9,
        r"""
        \bn'engag\w+ que\b
        \bn'engag\w+ (?:pas|en rien|ni)\b
        \bne (?:reflet\w+|represent\w+|constitu\w+|vaut|valent|signifi\w+|caution\w+) (?:pas|en rien|nullement|ni
          |aucune?)\b
        \b(?:partager|relayer|retweeter|reposter|rt|un partage|un like|un rt)\b[^\n]{0,14}\b(?:pas|≠|jamais|n'est)\b
        \b(?:a titre (?:prive|personnel)|opinions?|les propos|compte personnel|dans (?:notre|la) bio|la bio)\b
        """,
    ),
    cue(
        "fr.disc",
        "DISC",
        0.9,
        r"""
        \bne (?:\w+ )?(?:comment\w+|communiqu\w+|fer\w+ (?:pas|aucun)|discut\w+|repond\w+|souhait\w+|s'exprim\w+
          |evoqu\w+|donn\w+ (?:pas )?suite|prend\w*|prenons|faisons
          |donnerons)\b
        \b(?:pas|aucun|sans|aucune) (?:de |d'autre |autre )?(?:commentaires?|declarations?)\b
        \b(?:enquete|procedure|instruction|affaire) (?:etant |est |judiciaire )?(?:en cours|pendante)\b
        \b(?:conformement|charte|conditions generales|reglement|moderation|confidentiel\w*|secret (?:de|des
          |professionnel)|rien a ajouter|rien d'autre|ne travaille plus
          |plus chez nous|fait plus partie|en resterons la|neutralite|de politique|sur les conseils|nos avocats (?:nous
          |ont)|service juridique|de responsabilite)\b
        \bcommentaires? [^\n]{0,40}\b(?:supprimes?|moderes?)\b
        \b(?:sont celles|contributions)\b
        """,
        unless=r"""
        \bne repondons pas assez\b
        \bpas d'excuse\b
        """,
    ),
    cue(
        "fr.nocom",
        "NOCOM",
        0.85,
        r"""
        \bne (?:comment\w+|fer\w+|s'exprim\w+|communiqu\w+|souhait\w+)\b
        \b(?:pas|aucun) (?:de |d'autre )?(?:commentaire|declaration)\b
        \brien a ajouter\b
        """,
    ),
    cue(
        "fr.min",
        "MIN",
        0.85,
        r"""
        \b(?:quelques|une poignee|un nombre limite|certains) (?:\w+ )?(?:utilisateurs|clients|usagers|personnes|postes
          |cas|comptes)\b
        \b(?:legers?|legeres?|minimes?|mineure?s?|negligeable|marginale?s?|isolee?s?|tres limitee?s?|limite|limitees?)\b
        \b(?:simple|petit|petite|juste|rien de plus|rien de grave|sans gravite|inutile de paniquer|ponctuel\w*
          |un clic de trop|on oublie|anecdotique)\b
        """,
    ),
    cue(
        "fr.scape",
        "SCAPE",
        0.85,
        r"""
        \b(?:prestataire|sous-traitant|fournisseur|agence|stagiaire|interimaire|tiers|partenaire|courtier|hebergeur
          |transporteur)\b
        \bpirate\w*\b
        """,
        unless=r"""
        \bnotre faute\b
        """,
    ),
    cue(
        "fr.comp",
        "COMP",
        0.85,
        r"""
        \b(?:rembours\w+|indemnis\w+|dedommag\w+|bon d'achat|offert\w*|gratuit\w*|avoir de|mois de salaire|echang\w+
          |a nos frais|prenons en charge)\b
        """,
    ),
    cue(
        "fr.boost",
        "BOOST",
        0.85,
        r"""
        \b(?:fiers?|fiere|leader|numero un|meilleure?s?|recompense\w*|elue?|depuis (?:toujours|\d{4}|plus de)
          |au coeur d\w*|priorite|passion|valeurs|excellence|primee?
          |triple|confiance de|savoir-faire)\b
        """,
        unless=r"""
        \b(?:pardon|desoles?|excus\w+)\b
        \bne reflet
        """,
    ),
)
"""A cue's word for word sense is its label's; `labels` says what the labels mean."""
