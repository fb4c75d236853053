"""The names of made-up people who speak French: given names from many places, and words for nicknames.

The second words of nicknames are the same for both genders of the first, so that any two go together.
"""

GIVEN = (  # noqa: SIM905  (a word a line is too long to read)
    "Abel Adèle Agathe Aïcha Aïssatou Alban Alix Alma Amadou Ambre Amina Anaëlle Anouk Apolline Armel Assia Aurèle Awa Axelle "
    "Bachir Basile Baptiste Bérénice Bintou Bilal Blandine Candice Capucine Cédric Céleste Chaïma Clément Clothilde Colin Coline "
    "Corentin Côme Cyrielle Dalil Damien Daphné Diane Djibril Edgar Édith Élie Elouan Émeric Esma Estelle Étienne Eulalie Fabien "
    "Fanny Farid Fatou Félicie Flavien Florian Gaëlle Garance Gaspard Germain Ghislaine Gwenaël Habib Hakim Héloïse Honorine "
    "Hugo Idriss Ilona Imane Ismaël Ivan Jade Joachim Joséphine Judith Jules Kadiatou Karim Kelian Khadija Kilian Lamine Laure "
    "Léandre Léonie Lila Lison Loïc Lorette Lubin Lucien Maël Maïwenn Malo Mamadou Marceau Margaux Marius Maud Mehdi Mireille "
    "Moussa Nabil Naïm Nina Noémie Nolwenn Octave Olga Ombeline Oscar Ousmane Pascal Pauline Perrine Quentin Rachid Rémi Rokia "
    "Romane Roxane Salomé Samia Sékou Séverin Sixtine Soraya Suzon Sylvain Tanguy Théa Thibault Titouan Ursule Valère Victoire "
    "Violette Warren Xavier Yaël Yann Yasmine Youssef Yvonne Zélie Zineb Zoé"
).split()
FIRST = (  # noqa: SIM905
    "aimable agile atypique beige bizarre bucolique calme champêtre classique comique digne docile drôle fantasque farouche "
    "fidèle fragile frivole ferme honnête humble inutile jaune jeune lunaire lucide magique mauve modeste moderne morose "
    "nocturne novice orange pâle paisible perplexe pudique rapide rare rebelle robuste rose rouge rustique sauvage sceptique "
    "sédentaire sensible serviable sobre solaire solide solitaire sombre souple stable stoïque tendre ternaire timide tranquille "
    "triste typique unique utile vague valide volatile"
).split()
SECOND = (  # noqa: SIM905
    "abricot accordéon allumette ampoule ananas ardoise armoire artichaut asperge balai balcon bassine bégonia berceau "
    "betterave bidon biscotte bobine bocal bouchon bougie bouilloire boussole brioche brouette cactus cagette camembert canard "
    "carafe carotte casquette céleri cerceau châtaigne chausson chicorée cigale citerne citrouille clarinette cloche coquillage "
    "cornichon coucou courgette coussin crapaud crayon crevette dentelle dindon écharpe écrou édredon endive épinard escalier "
    "escargot fagot fanfare fenouil ficelle flageolet fontaine fougère fourchette galet girafe girouette glaçon grenier grillon "
    "guitare hamac haricot hérisson hibou hirondelle horloge lanterne lavande lentille limace loutre lucarne macaron marmite "
    "marmotte mésange mitaine mouette moufle moulin moustache navet noisette omelette palourde panier parapluie passoire pédalo "
    "pélican persil phare pigeon pinceau pissenlit poireau poivron pommier potiron poussin quignon radis ragoût raie râteau "
    "réglisse renard réverbère robinet rollmops sabot salsifis sardine serpillière soupière tabouret tamis théière tiroir "
    "topinambour tortue toupie tricot truelle valise vélo verrou violon zinc"
).split()
