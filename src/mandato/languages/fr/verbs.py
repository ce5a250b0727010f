"""French verbs of promises."""

from mandato.languages.fr.conjugation import FUTURE, IRREGULAR, IRREGULAR_FUTURE, PARADIGMS
from mandato.languages.fr.performing import OPENINGS, PERFORMATIVES
from mandato.languages.verbs import Modal, VerbWords
from mandato.languages.word_lists import paired, wordset

_ACTIONS = """
    accorder la priorité, donner la priorité, faire des efforts, déployer des efforts, répéter,
    abandonner, aborder, abroger, accélérer, accéder, accepter, accompagner, accomplir, accorder, accroître,
    accueillir, acheminer, acquérir, actualiser, adapter, adhérer, adjoindre, administrer, adopter, adresser,
    affecter, affirmer, agir, aider, ajuster, aligner, alléger, aménager, améliorer, amender, analyser, animer,
    annoncer, appliquer, apporter, apprécier, approfondir, approuver, approvisionner, appuyer, articuler, assigner,
    assister, associer, assumer, assurer, atteindre, atténuer, attirer, attribuer, augmenter, autoriser, avancer,
    bénéficier, bâtir, célébrer, centrer, cesser, chercher, choisir, clarifier, classer, collaborer, collecter,
    combattre, combiner, combler, commencer, communiquer, compenser, compiler, compléter, composer, comprendre,
    concentrer, concerter, concevoir, conclure, concourir, condamner, conduire, confier, conférer, confirmer,
    consacrer, conseiller, conserver, considérer, consolider, constituer, construire, consulter, contenir, continuer,
    contribuer, contrôler, convenir, convertir, convier, convoquer, coopérer, coordonner, couvrir, créer, cultiver,
    débattre, décentraliser, décider, déclarer, décourager, décrire, dédier, défendre, définir, délivrer, déléguer,
    demander, démanteler, démontrer, dénoncer, déposer, déployer, désigner, destiner, détecter, déterminer,
    développer, diffuser, diminuer, diriger, discuter, disposer, dispenser, disséminer, distribuer, diversifier,
    documenter, donner, doter, doubler, dresser, échanger, éclaircir, édicter, éditer, éduquer, effectuer, élaborer,
    élargir, élever, éliminer, élire, émettre, employer, encadrer, encourager, enquêter, enregistrer, enrichir,
    entamer, entreprendre, entretenir, envisager, envoyer, équiper, éradiquer, établir, étendre, étudier, évaluer,
    éviter, examiner, exclure, exécuter, exempter, exercer, exhorter, exiger, expliquer, exploiter, explorer, exposer,
    exprimer, extrader, fabriquer, faciliter, faire, favoriser, finaliser, financer, fixer, fonder, former, formuler,
    fournir, franchir, garantir, générer, gérer, gouverner, guider, habiliter, harmoniser, héberger, identifier,
    illustrer, implanter, impliquer, importer, imposer, inaugurer, inciter, inclure, incorporer, indemniser, indiquer,
    influencer, informer, initier, innover, inscrire, insérer, inspecter, installer, instaurer, instituer, instruire,
    intégrer, intensifier, interdire, interpréter, intervenir, introduire, investir, inviter, jouer, juger, justifier,
    lancer, légiférer, lever, libérer, limiter, livrer, lutter, maintenir, mandater, mesurer, mettre, mettre en œuvre,
    mettre en oeuvre, mettre en place, mettre à disposition, mettre à jour, mettre en commun, mettre fin, mobiliser,
    moderniser, modifier, montrer, motiver, multiplier, négocier, nommer, normaliser, notifier, nouer, obtenir,
    octroyer, œuvrer, oeuvrer, offrir, opérer, optimiser, ordonner, organiser, orienter, ouvrir, partager, participer,
    passer, payer, permettre, perfectionner, persévérer, placer, planifier, plaider, porter, poser, posséder,
    poursuivre, pourvoir, pratiquer, préciser, préconiser, prendre, prendre en compte, prendre part, prendre des
    mesures, préparer, prescrire, présenter, préserver, présider, prêter, prévenir, prévoir, privilégier, procéder,
    proclamer, procurer, produire, progresser, prohiber, prolonger, promouvoir, promulguer, proposer, proroger,
    protéger, prouver, publier, punir, qualifier, ramener, rapatrier, rapporter, rapprocher, rassembler, ratifier,
    réaffirmer, réagir, réaliser, recenser, recevoir, rechercher, recommander, reconduire, reconnaître, reconstruire,
    recourir, recouvrer, recruter, rectifier, recueillir, rédiger, redistribuer, redoubler, réduire, réexaminer,
    référer, refléter, réformer, refuser, régir, réglementer, régler, regrouper, régulariser, réguler, réhabiliter,
    rejeter, relancer, relever, rembourser, remédier, remettre, remplacer, remplir, renégocier, renforcer, renouveler,
    renoncer, renvoyer, réparer, répartir, répondre, reporter, représenter, réprimer, reproduire, réserver, résoudre,
    respecter, restaurer, restituer, restreindre, restructurer, rétablir, retirer, retourner, réunir, réussir,
    réviser, revitaliser, revoir, s'abstenir, s'acquitter, s'adapter, s'assurer, s'attacher, s'efforcer, s'employer,
    s'engager, s'informer, s'inspirer, s'interdire, s'opposer, sanctionner, satisfaire, sauvegarder, se concerter, se
    conformer, se consulter, se coordonner, se doter, se prêter, se réunir, se soumettre, se communiquer, se notifier,
    sécuriser, sélectionner, sensibiliser, servir, signaler, signer, simplifier, soumettre, souscrire, soutenir,
    spécifier, stabiliser, standardiser, statuer, stimuler, structurer, subventionner, suivre, supporter, supprimer,
    surmonter, surveiller, suspendre, systématiser, tenir, tenir compte, traduire, traiter, transférer, transformer,
    transmettre, transposer, travailler, trouver, unifier, unir, user, utiliser, valider, valoriser, veiller,
    vérifier, verser, viser, vulgariser, voter, disposer, entrer en vigueur, entrer, demeurer, rester, être, avoir,
    pouvoir, devoir, aller, venir, expirer, cesser, durer, consister, contribuer, concerner, porter assistance, porter
    atteinte, prendre effet, prendre fin, apporter son concours, apporter leur concours, faire rapport, rendre compte,
    donner effet, donner suite, faire part, faire connaître
"""


WORDS = VerbWords(
    performatives=PERFORMATIVES,
    openings=OPENINGS,
    actions=_ACTIONS,
    paradigms=PARADIGMS,
    irregular=IRREGULAR,
    reflexive_suffix="",
    reflexive_prefixes=("se ", "s'"),
    reflexive_leads={"first": "nous"},
    spellings=(),
    future=FUTURE,
    irregular_future=IRREGULAR_FUTURE,
    trusted_future=wordset(
        """
            era eront erons iront irons dront drons tront trons uiront crira criront ivra ivront cevra cevront tiendra
            tiendront viendra viendront ellera elleront èvera èveront oiera oieront ettera etteront
        """
    ),
    of_speakers=("ons",),
    subjunctive={"ent": ("er",), "e": ("er",)},
    bare_is_plural=False,
    subject_needed=True,
    resumptions=("; en conséquence", ", par conséquent", "; par conséquent", ", c'est pourquoi", "; à cet effet"),
    modals=(
        Modal(("s'", "engagent", "à"), "undertaking", "commit"),
        Modal(("s'", "engage", "à"), "undertaking", "commit"),
        Modal(("nous", "engageons", "à"), "undertaking", "commit"),
        Modal(("s'", "engagent", "notamment", "à"), "undertaking", "commit"),
        Modal(("s'", "obligent", "à"), "obligation", "commit"),
        Modal(("s'", "efforcent", "de"), "aspiration", "commit"),
        Modal(("s'", "efforce", "de"), "aspiration", "commit"),
        Modal(("s'", "emploient", "à"), "aspiration", "commit"),
        Modal(("s'", "attachent", "à"), "aspiration", "commit"),
        Modal(("s'", "efforceront", "de"), "aspiration", "commit"),
        Modal(("s'", "efforcera", "de"), "aspiration", "commit"),
        Modal(("s'", "efforceront", "d'"), "aspiration", "commit"),
        Modal(("s'", "emploieront", "à"), "aspiration", "commit"),
        Modal(("s'", "engageront", "à"), "undertaking", "commit"),
        Modal(("s'", "engagent", "également", "à"), "undertaking", "commit"),
        Modal(("conviennent", "de"), "undertaking", "commit"),
        Modal(("conviennent", "d'"), "undertaking", "commit"),
        Modal(("convenons", "de"), "undertaking", "commit"),
        Modal(("convenons", "d'"), "undertaking", "commit"),
        Modal(("doivent",), "obligation", "commit"),
        Modal(("doit",), "obligation", "commit"),
        Modal(("devons",), "obligation", "commit"),
        Modal(("ne", "doivent"), "obligation", "commit"),
        Modal(("ne", "doit"), "obligation", "commit"),
        Modal(("sont", "tenus", "de"), "obligation", "commit"),
        Modal(("sont", "tenues", "de"), "obligation", "commit"),
        Modal(("est", "tenu", "de"), "obligation", "commit"),
        Modal(("est", "tenue", "de"), "obligation", "commit"),
        Modal(("devraient",), "recommendation", "recommend"),
        Modal(("devrait",), "recommendation", "recommend"),
        Modal(("peuvent",), "statement", "authorise"),
        Modal(("peut",), "statement", "authorise"),
        Modal(("pourraient",), "statement", "authorise"),
        Modal(("pourrait",), "statement", "authorise"),
        Modal(("ont", "le", "droit", "de"), "statement", "authorise"),
        Modal(("a", "le", "droit", "de"), "statement", "authorise"),
        Modal(("sont", "invités", "à"), "request", "invite"),
        Modal(("est", "invité", "à"), "request", "invite"),
        Modal(("est", "invitée", "à"), "request", "invite"),
        Modal(("sont", "priés", "de"), "request", "request"),
        Modal(("est", "prié", "de"), "request", "request"),
        Modal(("est", "priée", "de"), "request", "request"),
        Modal(("sont", "encouragés", "à"), "recommendation", "encourage"),
        Modal(("sont", "appelés", "à"), "request", "call"),
        Modal(("est", "chargé", "de"), "obligation", "instruct"),
        Modal(("est", "chargée", "de"), "obligation", "instruct"),
        Modal(("sont", "chargés", "de"), "obligation", "instruct"),
        Modal(("est", "autorisé", "à"), "statement", "authorise"),
        Modal(("sont", "autorisés", "à"), "statement", "authorise"),
        Modal(("il", "est", "nécessaire", "de"), "recommendation", "recommend"),
        Modal(("il", "convient", "de"), "recommendation", "recommend"),
        Modal(("il", "importe", "de"), "recommendation", "recommend"),
        Modal(("il", "faut"), "recommendation", "recommend"),
    ),
    infinitive_marks=frozenset({"de", "d'", "à"}),
    no_infinitives=wordset("partir"),
    infinitive_endings=("er", "ir", "oir", "dre", "tre", "ire", "vre", "aire", "clure"),
    adverbs=wordset("""
        aussi également en outre outre vivement profondément gravement fermement solennellement particulièrement
        notamment instamment énergiquement pleinement chaleureusement sincèrement conjointement périodiquement
        régulièrement très une nouvelle fois encore finalement unanimement catégoriquement respectueusement
        sérieusement hautement activement urgemment dûment mutuellement extrêmement effectivement progressivement
        graduellement volontairement annuellement continuellement immédiatement toujours déjà ainsi expressément
        résolument réciproquement ensemble directement grandement tout spécialement d'urgence enfin donc de plus par
        ailleurs étroitement constamment rapidement tous toutes respectivement leur lui les le la
    """)
    - frozenset({"la", "le", "les", "une", "de", "par", "tous", "toutes", "tout", "fois", "en", "nouvelle", "plus"}),
    joints=wordset("et mais aussi également outre donc égard fin effet conséquence cadre contexte ainsi"),
    speakers=frozenset({"nous"}),
    anaphors=frozenset(
        {"ils", "elles", "ceux-ci", "celles-ci", "elle", "il", "celui-ci", "celle-ci", "chacune", "chacun"}
    ),
    relatives=wordset(
        "qui que qu' dont où lequel laquelle lesquels lesquelles quand lorsque lorsqu' si comme puisque car"
    ),
    subordinators=wordset("quand lorsque si comme pour afin dans"),
    purposes=("pour que ", "afin que ", "afin qu", "de sorte que ", "de manière que "),
    overseeing=wordset("coordonner superviser diriger piloter gérer"),
    fronted=wordset("""
        en à au aux dans avec pour par durant pendant sous selon conformément sur compte tenant considérant après
        lorsque lorsqu' si comme moyennant sans dès depuis reconnaissant rappelant réaffirmant outre également enfin
        notamment afin vu eu sauf lors pendant d' de s' gardant ayant prenant soucieux conscients ainsi toutefois
        cependant parallèlement
    """),
    perfects=frozenset({"ayant"}),
    clitics=(),
    impersonal=wordset("il"),
    negations=frozenset({"ne", "n'", "pas"}),
    homographs=wordset("""
        adresse adresses marque marques observe compte compter réserve place suit suivent lance permet permettent
        tient tiennent comprend comprennent reçoit reçoivent vise visent prévoit prévoient comporte fait font dit vu
        vue mis exige exigent garantit assume entend entendent favorise favorisent motive contient conclut concluent
        produit interdit inclut cherche cherchent fixe fixent constitue constituent établit établissent détermine
        déterminent impose imposent transmet transmettent accorde accordent publie modifie remplace reste restent
        demeure demeurent porte savent sait veut étudie partage juge sert accepte dispose disposent maintient
        maintiennent soutient attache révise lève ouvre étend suspend répartit procède apprend lit défend saisissent
        confère dresse arrête élit
    """),
    copulas=frozenset({"est", "sont", "nécessitent", "nécessite", "être", "été", "sera", "seront", "était"}),
    auxiliaries={
        "devoir": Modal((), "obligation", "commit"),
        "pouvoir": Modal((), "statement", "authorise"),
        "s'efforcer": Modal((), "aspiration", "commit"),
        "veiller": Modal((), "obligation", "commit"),
    },
    passive_auxiliaries=frozenset({"être"}),
    noun_signs=frozenset({"de", "du", "des", "d'"}),
    renewals={
        "engagement": "commit",
        "demande": "request",
        "appel": "call",
        "invitation": "invite",
        "exhortation": "urge",
        "recommandation": "recommend",
    },
    task_signs=frozenset({"de", "d'", "à"}),
    followings=wordset("""
        que à a de d' ce qui suit les suivantes suivants suivant mesures actions avec pour en particulier notamment
        entre autres, autres points tâches fonctions activités comme et le la des
    """),
    announcements=wordset("suit suivantes suivants suivant suivante après"),
    promise_headers=wordset("""
        activités activité actions action mesures mesure engagements engagement tâches tâche étapes produits
    """),
    determiners=wordset("""
        le la les l' un une des du ses son sa leur leurs ce cet cette ces chaque tout toute tous toutes ledit ladite
        notre nos votre aucun aucune quelque quelques autre autres deux trois quatre
    """),
    complements=frozenset({"que", "qu'", "à", "de", "d'"}),
    passives=frozenset({"être"}),
    aspirations="""
        faire des efforts, déployer des efforts, explorer, s'efforcer, considérer, envisager, examiner, chercher,
        viser, s'employer, rechercher, tendre,
        étudier la possibilité, s'attacher, entendre, réfléchir, se proposer
    """,
    inert="""
        être, avoir, constituer, consister, contenir, entrer en vigueur, entrer, régir, durer, expirer, cesser,
        comprendre, demeurer, rester, prendre effet, prendre fin, concerner, correspondre, signifier, venir,
        représenter, composer, aller, aider, jouir, impliquer, affecter, résulter, dépendre, exister, appliquer,
        comporter, s'appliquer
    """,
    copular="""
        entrer en vigueur, prendre effet, prendre fin, être, avoir, constituer, consister, demeurer, rester,
        comprendre
    """,
    once="""
        établir, créer, présenter, préparer, publier, convoquer, organiser, célébrer, élaborer, rédiger, lancer,
        adopter, signer, ratifier, adhérer, nommer, désigner, élire, fonder, instituer, constituer, conclure,
        formuler, émettre, compléter, finaliser, accueillir, inaugurer, déposer, transmettre, remettre, soumettre,
        entreprendre, réaliser, effectuer, produire, compiler, approuver, promulguer, amender, abroger, annoncer,
        installer, construire, concevoir, inclure, incorporer, convenir, notifier, négocier, renouveler, réviser,
        évaluer, introduire, doubler, allouer, transférer, éliminer, étudier, identifier, définir, déterminer,
        sélectionner, envoyer, décider, déclarer, mettre en place, instaurer, dresser, recenser
    """,
    producing="""
        établir, créer, présenter, préparer, publier, convoquer, organiser, célébrer, élaborer, rédiger, lancer,
        adopter, signer, ratifier, fonder, instituer, constituer, conclure, formuler, émettre, compléter, finaliser,
        accueillir, inaugurer, déposer, transmettre, remettre, soumettre, entreprendre, réaliser, effectuer, produire,
        compiler, approuver, promulguer, amender, installer, construire, concevoir, développer, fournir, mettre en
        œuvre, mettre en oeuvre, exécuter, promouvoir, introduire, offrir, partager, échanger, mobiliser, allouer,
        apporter, financer, faciliter, appuyer, soutenir, renforcer, améliorer, actualiser, réviser, évaluer,
        examiner, poursuivre, proposer, planifier, accroître, diffuser, intensifier, inclure, incorporer, négocier,
        identifier, étudier, coordonner, envoyer, mettre en place, instaurer, dresser, favoriser, prendre, mener,
        conduire, octroyer, accorder, prêter, faire
    """,
    nominal=paired("""
        coordination=coordonner identification=identifier préparation=préparer organisation=organiser
        élaboration=élaborer promotion=promouvoir fourniture=fournir création=créer établissement=établir
        développement=développer conception=concevoir publication=publier diffusion=diffuser échange=échanger
        participation=participer appui=appuyer formulation=formuler exécution=exécuter évaluation=évaluer
        révision=réviser suivi=suivre surveillance=surveiller supervision=superviser gestion=gérer
        administration=administrer facilitation=faciliter mobilisation=mobiliser formation=former production=produire
        rédaction=rédiger convocation=convoquer collecte=collecter analyse=analyser intégration=intégrer
        harmonisation=harmoniser renforcement=renforcer coopération=coopérer collaboration=collaborer
        consultation=consulter protection=protéger prévention=prévenir soumission=soumettre présentation=présenter
        adoption=adopter lancement=lancer maintien=maintenir financement=financer contribution=contribuer
        communication=communiquer notification=notifier représentation=représenter désignation=désigner
        sélection=sélectionner application=appliquer planification=planifier assistance=assister réalisation=réaliser
        amélioration=améliorer soutien=soutenir encouragement=encourager
    """),
)
