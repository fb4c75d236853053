"""Kinds of French words, without accents. One that ends in `*` stands for all that begin so; the longest that fits counts."""

from __future__ import annotations

from typing import Final

FRENCH: Final[dict[str, str]] = {
    "WE": "nous on je j",
    "OUR": "notre nos mon ma mes notres mien mienne",
    "US": "moi",
    "YOU": "vous tu te t toi",
    "YOUR": "votre vos ton ta tes",
    "THEY": "il elle ils elles lui leur leurs eux",
    "WHO": "quiconque celui ceux celle celles certain* quelqu",
    "EVERY": "tous toutes chacun chacune chaque tout toute",
    "NOT": "ne n pas jamais rien aucun aucune sans non ni personne nullement",
    "SHOULD": "devrait devrions aurait aurions aurais auriez du faut fallait doit devons",
    "WILL": "sera seront serai serons va vont allons aura auront ferons fera",
    "MAY": "peut peuvent pouvez pouvons pourrait pourraient pu",
    "IF": "si",
    "BE": "est sont etait etaient suis sommes ete etre c'est",
    "HAVE": "a ont ai avons avait avaient avez",
    "DAY": "lundi mardi mercredi jeudi vendredi samedi dimanche week-end",
    "MONTH": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "NOWISH": "aujourd'hui aujourd maintenant immediatement actuellement deja",
    "NEXT": "demain bientot prochain* avant sous d'ici des suite",
    "PAST": "hier depuis dernier* auparavant",
    "TIME": "matin soir midi minuit heure* minute* semaine* mois nuit jour* an ans annee* apres-midi",
    "EVER": "toujours encore plus",
    "CRITIC": """
        journaliste* presse media* militant* activiste* troll* syndicat* blogueu* influenceu* concurren* haineux rageux
        chercheur* journal journaux meute chroniqueu* internet twitter association* ong lobby detracteur* createur*
        creatrice*""",
    "INSULT": """
        idiot* ridicule* pathetique* absurde* indign* pleurer pleurnich* raler rale* hysteri* jaloux jalous* aigri*
        soi-disant pretendu* bien-pensan* buzz scandale* naif naive bete* menteur* menteuse* lache* charognard* clown*
        hypocri* malveillan* acharnement lynchage polemi* betise* fantasme* complot* calomni* meprisable* honteu*
        moralis* pauvres imbecile* mechant""",
    "SCORN": """
        bravo felicitations essayez apprenez arretez calmez bizarre* curieu* etrange* marrant drole etonnant* hasard
        comme peut-etre apparemment evidemment franchement serieusement vraiment lol mdr donc tiens chers incroyable""",
    "THREAT": """
        avocat* plainte* poursui* tribunal* tribunaux justice diffam* sanction* retrouv* traqu* licenci* huissier*
        penal* responsabilite consequences""",
    "LAW": """
        procedure* contentieux clause* juridique* contrat* conformement conditions charte reglement* legal* reserve*
        droits responsabilites""",
    "AUTHORITY": """
        police cnil autorite* inspect* enquete* enqueteur* audit* expert* independant* laboratoire* labo ministere
        prefecture commission huissier institut hopital gendarm*""",
    "PRIVATE": """
        mp mps dm mail mails courriel telephone* prive* appelez appeler ecrivez ecris ecrire contact* message messages
        numero standard formulaire joindre envoyez envoyer ligne coordonnees dossier reference""",
    "TEAM": "technicien* equipe* ingenieur* support",
    "BOSS": """
        pdg directeur directrice president* presidente conseil fondat* patron* direction dirigeant* dg manager* chef
        maire""",
    "WORKER": """
        employe* salarie* stagiaire* interimaire* chauffeur* infirmi* aide-soignante* producteur* ouvrier* collegue*
        benevole*""",
    "PUBLIC": """
        client* usager* patient* abonne* voyageur* passager* parent* famille* enfant* gens utilisateur* adherent*
        habitant* locataire* consommateur* bebe maman papa etudiant* communaute* femme* homme* prof profs personnes
        internaute* lecteur*""",
    "PARTNER": """
        prestataire* sous-traitant* fournisseur* agence* partenaire* tiers hebergeur* revendeur* transporteur*
        exterieur* externe* courtier""",
    "INCIDENT": """
        panne* fuite* incident* intrusion* coupure* rappel* attaque* cyberattaque* piratage* pirate* bug* defaut*
        defaillan* retard* perturbation* accident* incendie* explosion* probleme* licenciement* suppression* boycott*
        interruption* dysfonctionnement*""",
    "FAULT": """
        erreur* faute* tort negligen* betise maladresse* honte inacceptable* inexcusable* impardonnable* indefendable*
        raciste* sexiste* idiot stupide* indecent* nul nulle maladroit* irresponsable*""",
    "OWN": "responsable* assum* excuse endoss*",
    "FAILED": """
        failli echoue rate manque trahi brise menti neglige oublie ignore laisse perdu savait savions tarde bacle
        trompe* abuse merde promis baisse""",
    "REMEDY": "repar* retabl* rembours* remplac* echang* indemnis* dedommag* corrig* rapport* recharg* avoir bon",
    "CHECK": "verifi* analys* examin* control* test* cherch* regard* resultat*",
    "STOPPED": "suspend* arret* retir* supprim* coup* ferm* stopp* annul* bloqu* decroch* debranch* revoqu* rappele*",
    "CHANGE": "chang* form* ameliore* renforc* nouveau nouvelle nouvelles mesure* mis mettons desormais dorenavant",
    "INFORM": """
        publi* inform* communiqu* annonc* prevenu* preven* repond* reponse* point bulletin lettre courrier expliqu*
        partag* dit""",
    "MEET": "rencontr* recevr* recu* ecout* reuni* viens parl* inviter",
    "CAUSE": "car parce puisque cause* raison* du due suite provien* vient resulte* explique* origine provoqu* donc",
    "BROKE": """
        cable serveur* routeur* capteur* joint lame reglage logiciel mise orage inondation* travaux use lache cede
        sectionn* rompu* defectueu* saute systeme* outil maintenance vis pompe base technique demande""",
    "INTENT": """
        voul* intention* but objectif* hommage* humour blague* plaisanterie* boutade* ironie proverbe contexte souhait*
        cherchait pens* cru""",
    "ACCIDENT": "megarde onglet compte brouillon programm* automat* mot passe manip*",
    "TRUE": "vrai vraie vrais authentique* exact* reel* juste raison",
    "FALSE": """
        faux fausse* mensong* truque* montage* invent* fabriqu* deepfake hypertrucage infonde* inexact* bidon
        imaginaire* photomontage manipul* fiction""",
    "CLAIM": "rumeur* accus* alleg* affirm* propos article* chiffre*",
    "DENY": "dement* rejet* contest* refut* nions nie",
    "PRAISE": """
        fier* leader* meilleur* qualite* confiance valeurs passion* priorite* coeur excellence savoir-faire elu elue
        engag* recompens* prime""",
    "SMALL": """
        petit* leger* limite* quelques isole* mineur* simple* seulement juste negligeable* brie* minime* ponctuel*
        modeste* poignee""",
    "SOME": "plusieurs beaucoup nombreu* eventuel*",
    "SORRY": "desole* pardon excuses excusons excusez navre* regrett*",
    "HURT": """
        peur* colere inquiet* inquietude* affreu* horrible* terrible* insupportable* douloureu* douleur* angoiss* bless*
        furieu* humili* trahi* dur difficile* penible* gene* decu* deception* frustr* effra* epuise* bouleverse* triste*
        choqu* larmes souffr* galere indigne""",
    "CARE": "comprend* comprenons pensons pensees merit* sentir courage entend entendons soutien imagin*",
    "HARM": "malade* brul* mort* hopital allerg* intoxi* points plaque",
    "SAFE": "sur surs sure sures securite danger* risque* norme* protection* confidentialite",
    "MONEY": "prix payer paye payons argent salaire* facture* euros frais offert* gratuit*",
    "VIEWS": """
        opinion* engag reflet* represent* titre personnel* bio rt retweet* partager avis position neutr* adhesion
        approuv* caution*""",
    "COMMENT": "comment* declaration* confidentiel* communiquons communiquer ajouter politique evoqu*",
    "SAW": "vu lu lisons savons sait voit voyons connaissance acte signal* constat* alert* note",
    "THANKS": "merci",
    "GREETING": "bonjour salut coucou bonsoir chere cher",
    "POLITE": "svp veuillez",
    "THING": """
        tweet* clip* video* pub publicite* affiche* photo* image* enregistrement* citation* liste* fichier* audio
        campagne* film* capture* hashtag* voix visuel""",
    "STATUS": "hs marche* fonctionn* retour normal* indisponible* ligne touche* concern*",
    "SAID": "dire disait ecrit publie diffus* tenu envoye relaye reposte",
    "SHIP": "lot* modele* produit* rayon* magasin* stock* pot pots sachet* article",
    "USE": "utilis* mangez jetez gardez rapportez",
    "OFFER": "offre* promo* concours jeu participez vote saison gout parfum bon",
}
