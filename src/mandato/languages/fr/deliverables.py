"""French nouns of what is delivered."""

from mandato.languages.deliverables import DeliverableWords
from mandato.languages.word_lists import wordset

WORDS = DeliverableWords(
    nouns={
        "report": """
            rapport, rapports, compte rendu, bilan, note, résumé, mise à, recommandation, recommandations,
            conclusions, observations, proposition, propositions, communication, communications, exposé, relevé
        """,
        "study": """
            étude, études, analyse, analyses, recherche, recherches, enquête, enquêtes, diagnostic, inventaire,
            catalogue, statistiques, données, indicateurs, publication, publications, document, documents
        """,
        "meeting": """
            réunion, réunions, conférence, conférences, forum, forums, sommet, sommets, session, sessions, atelier,
            ateliers, séminaire, séminaires, consultation, consultations, dialogue, dialogues, colloque, table ronde,
            congrès, débat, débats, rencontre, rencontres, événement, événements, négociations, visite, visites,
            audition
        """,
        "plan": """plan, plans, stratégie, stratégies, agenda, calendrier, échéancier, feuille de, solutions""",
        "programme": """
            programme, programmes, initiative, initiatives, projet, projets, activités, activité, actions, action,
            dispositif
        """,
        "policy": """
            politique, politiques, directives, lignes directrices, norme, normes, cadre, cadres, principes, code,
            codes, critères, procédure, procédures, mesures, mesure, règles, méthodologie, modalités, approche
        """,
        "legislation": """
            législation, législations, loi, lois, décret, décrets, réglementation, réglementations, réformes, réforme,
            ordonnance
        """,
        "instrument": """
            accord, accords, convention, conventions, traité, traités, protocole, protocoles, mémorandum, déclaration,
            instrument, instruments, charte, procès-verbal, contrat, contrats, avenant, avenants, résolution, annexe,
            arrangement, arrangements
        """,
        "body": """
            comité, comités, commission, commissions, groupe, groupes, secrétariat, conseil, bureau, bureaux, centre,
            centres, unité, unités, organe, organes, institution, institutions, mécanisme, mécanismes, équipe,
            équipes, tribunal, cour, observatoire, institut, instituts, point focal, points focaux, agence, autorité,
            organisme, structure
        """,
        "network": """
            réseau, réseaux, alliance, alliances, plateforme, plateformes, partenariat, partenariats, système,
            systèmes, portail, registre, registres, base de, bases de
        """,
        "campaign": """campagne, campagnes, sensibilisation, commémoration, célébration""",
        "funding": """
            fonds, financement, financements, contribution, contributions, ressources, subvention, subventions, prêt,
            prêts, budget, budgets, investissement, investissements, assistance, aide, bourse, bourses, appui,
            soutien, concours
        """,
        "training": """formation, formations, cours, stage, stages, enseignement, éducation, renforcement des""",
        "information": """
            information, informations, site web, bulletin, matériels, guide, guides, manuel, manuels, liste, listes,
            bonnes pratiques, expériences, connaissances, renseignements
        """,
        "review": """
            révision, évaluation, évaluations, audit, audits, suivi, examen, surveillance, inspection, inspections,
            vérification
        """,
        "other": """
            infrastructure, infrastructures, technologie, technologies, équipement, équipements, services,
            installations, outils, outil, médicaments, conditions, possibilités
        """,
    },
    determiners=wordset("""
        le la les l' un une des du ses son sa leur leurs ce cet cette ces chaque tout toute tous toutes notre nos
        aucun aucune autre autres deux trois
    """)
    - frozenset({"du", "des"}),
    left_stops=wordset("""
        à au aux de du des d' en pour par dans avec dès et ou durant sous qui que est sont être aussi également vers
        sur contre entre selon si quand sans se s' y
    """),
    deictics=wordset("ce cet cette ces présent présente ledit ladite"),
    conjunctions=wordset("et ou"),
    modifier_endings=(),
    verb_marks=wordset(""),
    verbal_endings=(),
    modifiers=wordset(""""""),
    oblique=wordset("à au aux en dans avec par durant sous selon vers entre lors et"),
    containing=wordset("dans en"),
    linkers=wordset("de du des d' sur pour contre entre relatif relative relatifs relatives"),
    adjectives_follow=True,
    right_stops=wordset("""
        qui que qu' dont où lorsque en par avec moyennant à au aux comme est sont a ont sera seront doit doivent
        visant destiné destinée destinés destinées y notamment si durant pendant dans sous fondé fondée conformément
        selon tenu tenue contenues contenus avant après ne jusqu' depuis sans nécessaire nécessaires afin ainsi
        également et ou
    """),
)
