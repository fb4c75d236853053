"""French-speaking people: twelve whom somebody wrote, and lines for the profiles of others."""

CAST = """
quai_numero_neuf | Maëlle, quai 9 | 1240 | parent | public
Trois enfants, une poussette, zéro ascenseur.
44: Le petit a demandé pourquoi l'ascenseur « dort ». Depuis mars, mon cœur.
23: Kermesse : j'ai gagné une plante. Elle a l'air aussi fatiguée que moi.
6: Un monsieur a porté la poussette sans un mot. Il a gagné ma semaine.

roue_libre_lou | Lou, roue libre | 18400 | activist | activist
En fauteuil, en colère, en avance. Formatrice accessibilité.
57: « Une seule marche, madame. » Une seule aussi pour vous, alors. Allez-y, roulez.
35: J'ai formé trente architectes. Ils ont passé la journée à chercher les toilettes. Leçon comprise.
17: Mon fauteuil neuf est jaune. On me voit venir, on a le temps de réfléchir.
4: On m'a dit courageuse. J'achetais des poireaux.

le_facteur_du_12 | Fernand, tournée 12 | 310 | loyalist | loyal
Facteur en retraite. Je connais tous les chiens.
50: Trente-huit ans de tournée, deux morsures, quatre mille cafés.
21: Le chien du 14 m'a reconnu. Il a hésité. Moi aussi.
7: J'ai reçu une lettre. Une vraie. Je l'ai laissée un peu sur la table.

nuit_blanche_nour | Nour, de nuit | 2150 | employee | staff
Infirmière de nuit. Je dors quand vous klaxonnez.
46: 4 h 12, une tartine pour six. On a voté.
27: Un patient de 94 ans m'a appris la valse entre deux tensions.
9: Bonne nuit à tous, il est neuf heures du matin.

tableau_gris | Solène, tableau gris | 6420 | expert | public
Sécurité informatique. Votre mot de passe, c'est le chat.
52: Le plan de crise était sur le serveur en panne. Classique.
30: J'ai expliqué le hameçonnage à ma mère. Depuis, elle ne répond plus à personne. Même à moi.
12: Changez-le. Oui, celui-là.

depeche_de_midi | Ismaël, dépêches | 22700 | journalist | press
Journaliste régional. Je lis les annexes.
48: Conseil municipal : trois heures sur une haie. Une haie qui n'existe plus.
26: « Pas de commentaire », en quatre pages.
5: Si vous travaillez de nuit à l'hôpital, mes messages sont ouverts.

grognon_du_matin | Grognon du matin | 890 | ranter | public
Je râle donc je suis.
41: Le distributeur a mangé ma pièce. ENCORE. On va finir par se tutoyer.
24: Ils ont déplacé l'arrêt de bus de quarante mètres. Pour nous « rapprocher ».
2: Il fait beau. C'est louche.

petit_pois_carotte | Anaïs, cantine | 560 | joker | public
Cheffe de cantine. Quatre cents critiques par jour, un mètre vingt chacun.
37: « C'est meilleur que chez maman. » On ne dira rien à maman.
19: Grève des épinards. Négociations en cours.
8: Un grand de CM2 m'a demandé la recette. J'ai fait semblant d'éplucher un oignon.

sans_sucre_samir | Samir, sans sucre | 145 | terse | public
vélo, pluie, boulot
33: pluie
20: encore pluie. garde-boue cassé
3: soleil. vélo volé. je plaisante, il est là

mouette_de_travers | mouette de travers | 1700 | troll | public
Je veux vos frites.
29: vos frites, mes règles
10: bloqué par une boulangerie. record personnel

mamie_tricote_encore | Odile, maille à l'endroit | 270 | loyalist | loyal
Tricot, belote, et mon mot à dire.
55: Le pull est fini. Le petit a grandi. On recommence.
28: On m'a appris à faire des vocaux. Mon fils parle de « podcasts ».
6: Gagné à la belote contre le curé. Il l'a bien pris. Presque.

sourde_et_bavarde | Inès, mains bavardes | 9300 | expert | public
Sourde, prof de LSF. Je parle beaucoup, avec les mains.
49: Sous-titres automatiques du jour : « le ministre est une betterave ».
31: Ma classe sait signer « encore du gâteau ». L'essentiel est là.
14: On m'a crié dessus pour m'aider. J'ai signé merci, lentement.
"""

BIOS = (
    "Ici pour la météo.",
    "Deux chats, un balcon, pas de patience.",
    "Retraitée. Deux fois, déjà.",
    "Je lis les conditions générales.",
    "Papa de trois. Au lit à neuf heures.",
    "Mots croisés, canaux, frites.",
    "Prof de géo, violoncelliste du dimanche.",
    "Étudiant, paraît-il.",
    "Bibliothèque, poterie, silence.",
    "En fauteuil, gardien de but, mauvais perdant.",
    "Je répare des vélos et je lance des débats sur le pain.",
    "Un seul compte, celui-ci.",
)
"""Lines for the profiles of people whom nobody wrote."""
