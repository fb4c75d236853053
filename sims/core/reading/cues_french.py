"""Cues in French of what takes it on and informs. Written without accents, as the texts are when they are read."""

from __future__ import annotations

from typing import Final

from .cue import Cue, cue

FRENCH: Final[tuple[Cue, ...]] = (
    cue(
        "fr.apo",
        "APO",
        0.9,
        r"""
        \b(?:desole|desoles|desolee|desolees|navre|navres|navree|navrees)\b
        \bpardon\b
        \bexcusez[- ](?:nous|moi)\b
        \b(?:m'|nous |s')(?:en )?excus(?:e|ons)\b
        \b(?:nos|mes|toutes nos|toutes mes|leurs|d'|des) (?:\w+ ){0,3}excuses\b
        \bmille excuses\b
        """,
        unless=r"""
        \bsi (?:certain|des|vous|notre|nos|ce|cette|cela|ca|la|le|d'autres|quelqu|mon|ma|mes)
        \b(?:ont|a|ait|aient|avez|ayez|aurait|auraient) (?:bien )?pu\b
        \beventuel
        \b(?:desol|navr)\w+ (?:que|qu'|d'apprendre|de l'apprendre|de lire|d'entendre|de voir|pour (?:ceux|celles) qui)
        \b(?:pas|sans|aucune|point) d?[' ]?(?:\w+ )?excuses?\b
        \bexcuses? (?:de|a) (?:votre|leur|sa)\b
        """,
    ),
    cue(
        "fr.nonapo",
        "NONAPO",
        0.9,
        r"""
        \b(?:desol\w+|navr\w+|regrett\w+|excus\w+)\b[^\n]*\b(?:si (?:certain|des|vous|notre|nos|ce|cette|cela|ca|la|le
          |d'autres|quelqu|mon|ma)\w*
          |(?:ont|a|ait|aient|avez|ayez|aurait|auraient) (?:bien )?pu|eventuel\w*|que (?:vous|certains|l')|gene
          |mal (?:compris\w*|interprete\w*
          |percu\w*|pris\w*)|malentendu|confusion)\b
        \bsi (?:certain|des|vous|notre|nos|ce|cette|cela|ca|mon)[^\n]*\b(?:desol\w+|navr\w+|regrett\w+|excus\w+)\b
        \bpour (?:la|toute) gene\b
        \bregrett(?:ons|able)\b
        """,
    ),
    cue(
        "fr.resp",
        "RESP",
        0.9,
        r"""
        \b(?:notre|ma|nos|mes) (?:\w+ )?(?:faute|erreur|erreurs|responsabilite|negligence|betise|decision|choix
          |manquement|echec)\b
        \b(?:n'|ne )?(?:aurions|aurais|aurait|auriez) (?:pas |jamais |tous )?du\b
        \bn'aurait (?:jamais|pas) du\b
        \b(?:assum\w+|pren\w+|port\w+|endoss\w+) (?:\w+ ){0,3}responsabilite\b
        \b(?:seuls?|seules?|entierement|pleinement) responsables?\b
        \b(?:inexcusable|impardonnable|indefendable|inacceptable)\b
        \b(?:sans|aucune|pas d'|ni) ?excuses?\b
        \b(?:on|nous|je) (?:le )?(?:savait|savions|savais)\b
        \b(?:on|nous|j'|je)\s?(?:a|avons|ai) (?:\w+ment |tout |mal |tous )?(?:failli|echoue|merde|rate|foire|manque
          |trahi|brise|menti|neglige|oublie
          |ignore|laisse|casse|perdu|vendu|servi|valide|promis|traite|baisse|ferme les yeux|dit une|abuse|blesse
          |fait une|deconne|bacle|tarde|cru)\b
        \bn'(?:a|avons|ai) (?:pas|rien|jamais) (?:\w+ )?(?:tenu|respecte|verifie|ecoute|regarde|reflechi|dit|fait
          |prevenu|lu|corrige|repondu|demande|vu|pense
          |teste|protege)\b
        \bvous (?:aviez|avez) (?:\w+ )?raison\b
        \b(?:j'avais|nous avions|on avait|avions|eu) tort\b
        \ba cause de (?:nous|moi)\b
        \bhonte\b(?! a)
        \bdepasse les bornes\b
        \b(?:la|le|les) (?:notre|notres|mienne|mien)\b
        \bc'est (?:bien )?(?:nous|moi|sur nous|a nous)\b
        \bde (?:chez nous|notre part|ma part|nous)\b
        \bnous l'avons (?:faite?|validee?|choisie?|publiee?|ecrite?)\b
        \bon en repond\b
        \bmoi, personne d'autre\b
        \bpersonne d'autre\b
        """,
        unless=r"""
        \b(?:pas|ni|ne sommes pas|en rien|aucunement) (?:de )?(?:notre|nous|la notre|responsables?|a cause)\b
        \bne (?:vient|viennent|provien\w+|sont|sort\w*) pas\b
        """,
    ),
    cue(
        "fr.emp",
        "EMP",
        0.85,
        r"""
        \b(?:comprend(?:s|ons)?|comprenons|imagin\w+|mesur\w+|partage\w*|entend\w*|voyons) (?:\w+ ){0,3}(?:colere
          |inquietude|peur|angoisse|frustration
          |douleur|emotion|detresse|deception|que)\b
        \b(?:on|nous) vous (?:entend|entendons|comprend|comprenons)\b
        \b(?:affreu\w+|horrible\w*|terrible\w*|insupportable\w*|douloureu\w+|angoiss\w+|humili\w+|blessant\w*
          |blesse[es]*|furieu\w+|en colere|trahie?s?
          |epuise\w*|bouleverse\w*|peur|inquiet\w*|effra\w+|penible\w*|eprouvant\w*|cruel\w*|brutal\w*|galere|souffr\w+
          |traumatis\w+|malades?)\b
        \b(?:fait mal|serre le coeur|(?:dur|difficile) (?:a|de) (?:lire|vivre|entendre|voir)|pensons a|pensees|oh non
          |oh mince|oh la|bon courage|quelle
          (?:angoisse|horreur|galere|journee|nuit)|pauvres? [a-z]+|meritiez|meritez|n'en dormez|en pleurs|les larmes)\b
        \b(?:raison|droit|de quoi|normal) d?[e' ]*(?:etre |d'etre )?(?:en colere|furieu\w+|blesse\w*|inquiet\w*|peur
          |fache\w*)
        \b(?:elle|il|ca|comment) va (?:bien|mieux|votre|elle|il)?
        \baux? (?:familles?|profs|soignant\w*|parents|producteurs|aides-soignantes|infirmi\w+|collegues)\b[^\n]*\bvous\b
        """,
        unless=r"""
        \bsi (?:certain|des|vous)
        \bont pu\b
        \bcertains\b[^\n]*\b(?:ressenti|pu)\b
        \binutile de paniquer
        \bpauvres petites\b
        """,
    ),
    cue(
        "fr.ack",
        "ACK",
        0.85,
        r"""
        \b(?:on|nous|je) (?:le )?(?:sait|savons|sais|voit|voyons|lit|lisons|entend|entendons)\b
        \b(?:on|nous|j')\s?(?:a|avons|ai) (?:bien )?(?:vu|lu|recu|pris|entendu|note|appris|ete informe\w*|ete alerte\w*
          |constate)\b
        ^(?:vu|oui|ok|recu|note|bon|toujours|c'est vrai|effectivement|exact|rappel|mince|aie|ouille)\b
        \b(?:prenons acte|connaissance|conscients?|au courant|informes?|alertes?|signal\w+|confirmons|confirme)\b
        \b(?:en panne|hors service|hs|a l'arret|indisponible\w*|interrompu\w*|perturb\w+|retard\w*|circule\w*|tourne)\b
        \b(?:vous etes (?:nombreux|plusieurs)|vous nous (?:l'avez|avez|racontez|dites|ecrivez|signalez))\b
        \b(?:ce matin|hier|cette nuit|hier soir|cet apres-midi|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)\b
        \b(?:cette|la|notre|le|ce|l') ?(?:pub|publicite|affiche|panne|fuite|liste|video|message|campagne|clip|film
          |photo|incident|partage|repost|tweet)\b
        \b(?:a|ont) ete (?:retire\w*|supprime\w*|decroche\w*)\b
        """,
        unless=r"""
        \bne commentons\b
        \bn'engag
        """,
    ),
    cue(
        "fr.exp",
        "EXP",
        0.85,
        r"""
        \b(?:car|parce qu\w*|puisque|en raison|a cause d|suite a|a la suite|faute de|pour cause)\b
        \b(?:du|due|dus|dues) (?:a|au|aux)\b
        \b(?:provien\w+|provena\w+|vient d\w*|venait d\w*|viennent d\w*|result\w+|s'explique\w*|decoule\w*
          |cause[es]* par|provoque[es]* par|lie[es]* (?:a|au))\b
        \bc'est (?:par la|ainsi|pour ca|comme ca|un reglage|un outil|une erreur|un prestataire)\b
        \b(?:visait|voulions|voulait (?:dire|rendre)|voulais|intention|but etait|objectif etait|souhaitions|cherchait
          |rendre hommage|il s'agi\w+)\b
        \b(?:par (?:erreur|megarde|accident)|mauvaise? (?:compte|onglet|bouton|fichier|version|manipulation|adresse)
          |s'est (?:cru|trompe\w*)|fausse manip)\b
        \b(?:coupee?s?|tronquee?s?|sortie?s? de (?:son|leur) contexte|contexte|humour|boutade|plaisanterie|blague
          |proverbe|ironie|second degre)\b
        \b(?:agence|prestataire|stagiaire|sous-traitant|fournisseur|tiers|interimaire|courtier|outil|routeur|cable
          |capteur|serveur|joint|lame|reglage|logiciel
          |mise a jour|orage|inondation|travaux)\b
        \b(?:s'est use\w*|a lache|a cede|est tombee?|rompue?|sectionnee?|defectueu\w+|pirate\w*|hameconn\w+|tire[es]* d
          |grille\w*|a fondu|a saute)\b
        \bpour (?:que|qu'|celebrer|honorer|alerter|montrer|illustrer|attirer|denoncer|informer)\b
        \b(?:un clic|sur un lien|vieille base)\b
        \b(?:a|ont|avons|a-t-on) (?:baisse|double|chute|recule|augmente|triple|perdu)\b
        """,
        unless=r"""
        \b(?:en cherchons|cherchons|determiner|connaitre|comprendre) (?:\w+ ){0,2}(?:la cause|l'origine|pourquoi)
        """,
    ),
    cue(
        "fr.prom",
        "PROM",
        0.85,
        r"""
        \b(?:nous|on|je|j'|il|elle|chacun|chaque [^\n]{1,30}|tous?|toutes?|les [^\n]{1,30}|le [^\n]{1,20}
          |la [^\n]{1,20}) ?[^\n]{0,14}\b(?!contraires?|derniers?)\w{2,}(?:erons|rons
          |erai|rai|era|eront|ront|ira|iront)\b
        \b(?:sera|seront|recevr\w+|aura|auront|fera|ferons|ferai|viendr\w+|saur\w+)\b
        \b(?:prochaine?|nouveau|nouvelle) (?:point|message|bulletin|communique|info\w*|heure|regle)\b
        \b(?:point|communique|reponses?|resultats?|retour|reprise|remise en service|annonce) (?:a|prevue?|complet
          |attendue?|lundi|mardi|mercredi|jeudi|vendredi
          |samedi|dimanche|demain|ce soir|sous|d'ici|avant|dans|des)\b
        \b(?:d'ici|des|a partir d\w*|avant|sous|desormais|dorenavant)\b (?:a |au |le |la |ce |cet |demain|aujourd'hui
          |ce soir|midi|lundi|mardi|mercredi|jeudi
          |vendredi|samedi|dimanche|\d+)
        \b(?:on (?:est|reste) dessus|s'en occup\w+|sur le coup|en cours de|on regarde|regarde aujourd'hui|on verifie
          |verifications|en train de|enquete|audit
          |expertise|reviens? vers|revenons vers)\b
        \b(?:repare\w*|retabli\w*|rembours\w+|echang\w+|suspend\w*|rappel\w*|saisie?s?|mandate\w*|coupee?s?|remplace\w*
          |decroche\w*|offert\w*)\b
        \b(?:nous|on|j')\s?(?:avons|a|ai) (?:deja )?(?:ferme|saisi|alerte|prevenu|mandate|change|demande|suspendu|lance
          |mis|confie|envoye|porte|signale|embauche
          |stoppe|arrete|retire la|rappele|fait appel)\b
        \b(?:plus jamais|ne se reproduira|on (?:arrete|repond|envoie|relit|change|rembourse|echange|recommence|publie
          |verse)|nous (?:arretons|repondons|envoyons
          |changeons|remboursons|versons|publions|verifions|enquetons|travaillons|procedons))\b
        \b(?:je (?:viens|serai|reverse|passe|rends|fais)|remonte|reviennent?|se reunit|commence|demarre|sort des
          |prime entiere|techniciens?|equipes?)\b
        """,
        unless=r"""
        \b(?:poursuiv\w+|retrouver\w*|supprimes?|commentaire|s'exprimera plus|avocats)\b
        \bne (?:ferons|fera|repondr\w+|comment\w+)
        \bse reproduira\b[^\n]*\bpas sur
        """,
    ),
    cue(
        "fr.fact",
        "FACT",
        0.8,
        r"""
        \b\d{1,2} ?h(?: ?\d\d)?\b
        \b\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b
        \b(?:lots?|reference|modeles?|ligne|vol|train|voie|quai|dlc|n°|numero) (?:[a-z]{0,3}-?)?\d[\w/-]*
        \b\d[\d .,]* (?:[a-z-]+ ){0,2}(?:comptes?|clients?|personnes?|postes?|reservations?|foyers?|dossiers?|cas
          |signalements?|magasins?|minutes|heures|jours
          |centimes|euros|tonnes|noms|patients?|colis|pots|boites|sites|villes|degres|kilos|familles|salaries|employes
          |abonnes|trains|vols)\b
        \b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante
          |cent) (?:[a-z-]+ )?(?:personnes|cas|signalements
          |clients|minutes|heures|postes|salaries|familles|enfants|magasins|employes|villes)\b
        \b(?:en|depuis|de) (?:19|20)\d\d\b
        \b\d[\d ,.]* ?(?:€|%)
        \baucun\w* (?:mot de passe|donnee bancaire|numero de carte|coordonnee)
        """,
        unless=r"""
        \b(?:point|message|prochain\w*|d'ici|avant|sera|seront|prevue?|recevr\w+|a partir|des|remonte|reunit|ouvre
          |appel\w*|demain|rouvre|samedi|reviendr\w+)\b
        \bdepuis (?:18|19)\d\d\b
        \b0[ \d]{8,}
        """,
    ),
    cue(
        "fr.priv",
        "PRIV",
        0.9,
        r"""
        \b(?:mp|dm|mps|dms)\b
        \b(?:messages?|message) prives?\b
        \ben prive\b
        \b(?:ecri(?:vez|s|re)|appel(?:ez|le|er)|contact(?:ez|e|er)|envoy(?:ez|er)|joign(?:ez|able)|telephon(?:ez|er)
          |adress(?:ez|er))[- ]?(?:moi|nous|a|au|le|la
          |nos|notre|votre|vos|un|par|en|d)?\b
        \b(?:numero vert|standard|hotline|poste \d+|service client|formulaire|permanence|ligne (?:dediee|d'ecoute))\b
        \b[\w.-]+@[\w.-]+
        \b0[ \d]{8,}\d
        \b(?:par|au) (?:mail|telephone|courriel|tchat)\b
        """,
        unless=r"""
        \bne (?:communiquez|donnez)\b
        \bappels? a\b
        \bavocats\b
        \bappelez (?:ca|cela)\b
        """,
    ),
)
"""A cue's word for word sense is its label's; `labels` says what the labels mean."""
