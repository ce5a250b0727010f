"""French words for actors."""

from mandato.languages.bearers import BearerWords
from mandato.languages.word_lists import wordset

_BODIES = wordset("""
    secrétariat secrétaire général générale conseil assemblée comité commission commissaire organisation organisme
    institution agence entité organe banque bureau office département autorité directeur directrice direction
    rapporteur rapporteuse président présidente présidence conférence forum groupe équipe coordonnateur coordonnatrice
    coordinateur représentant envoyé mission tribunal cour parlement union association université programme fonds
    centre institut unité division service réseau ministère ministre gouvernement cabinet dépositaire alliance système
    mécanisme plateforme académie administration haut-commissariat haut-commissaire chef fédération confédération
    sous-comité sous-commission panel procureur délégation congrès réunion facilité consortium
""")
_ONE = _BODIES | wordset("""
    état etat partie membre pays nation peuple communauté société secteur donateur partenaire expert entreprise
    personne individu région commune province ville signataire participant contractant industrie presse chacun chaque
""")
_MANY = wordset("""
    états etats parties membres nations chefs gouvernements ministres ministères comités commissions organisations
    organismes institutions agences entités organes banques bureaux départements autorités directeurs rapporteurs
    présidents groupes équipes coordonnateurs coordinateurs représentants envoyés missions tribunaux cours parlements
    parlementaires unions associations universités programmes entreprises intervenants donateurs partenaires experts
    personnes peuples communautés sociétés secteurs réseaux fondations journalistes acteurs opérateurs signataires
    participants mécanismes gouverneurs dirigeants fédérations territoires secrétariats régions communes municipalités
    délégations employeurs travailleurs citoyens législateurs observateurs scientifiques chercheurs systèmes médias
    tous toutes deux contractants plénipotentiaires responsables services instituts centres hautes fonctionnaires
    femmes jeunes soussignés prenantes
""")

WORDS = BearerWords(
    one=_ONE,
    many=_MANY,
    bodies=_BODIES,
    countries=wordset("""
        Afghanistan Albanie Algérie Allemagne Andorre Angola Argentine Arménie Australie Autriche Azerbaïdjan Bahamas
        Bangladesh Barbade Bélarus Belgique Belize Bénin Bolivie Botswana Brésil Bulgarie Burundi Cambodge Cameroun
        Canada Chili Chine Chypre Colombie Comores Congo Croatie Cuba Danemark Djibouti Dominique Égypte Équateur
        Érythrée Espagne Estonie Éthiopie Finlande France Gabon Gambie Géorgie Ghana Grèce Grenade Guatemala Guinée
        Guyana Haïti Honduras Hongrie Inde Indonésie Iran Iraq Irlande Islande Israël Italie Jamaïque Japon Jordanie
        Kazakhstan Kenya Koweït Lettonie Liban Libéria Libye Lituanie Luxembourg Madagascar Malaisie Malawi Mali Malte
        Maroc Maurice Mauritanie Mexique Monaco Mongolie Mozambique Namibie Népal Nicaragua Niger Nigéria Norvège Oman
        Pakistan Panama Paraguay Pérou Philippines Pologne Portugal Qatar Roumanie Russie Rwanda Sénégal Serbie
        Singapour Slovaquie Slovénie Somalie Soudan Suède Suisse Suriname Syrie Tanzanie Tchad Thaïlande Togo Tunisie
        Turquie Ukraine Uruguay Venezuela Yémen Zambie Zimbabwe
    """),
    conjunctions=frozenset({"et", "ou"}),
    determiners=wordset("""
        le la les l' au aux du des un une tout toute tous toutes chaque chacun chacune leur leurs son sa ses nos notre
        autres autre lesdits lesdites ces cette ce aucun aucune
    """),
    distributive=frozenset({"chaque", "chacun", "chacune", "tous", "toutes"}),
    introducers=frozenset({"à", "au", "aux", "auprès", "du", "des"}),
    openers=frozenset({"à", "de", "d'", "pour"}),
    certain_openers=frozenset({"que", "qu'"}),
    clause_opens_task=False,
    adjective_endings=(),
    adjectives_follow=True,
    task_openers=frozenset({"de", "d'", "du", "le", "la", "l'"}),
    adverb_endings=("ment",),
    joining_phrases=("ainsi que ", "de même que ", "et aux ", "et au ", "et à "),
    inseparable=(" et de gouvernement", " et gouvernement", " ou de gouvernement"),
    whole=("conseil économique et",),
    inclusives=("y compris ", "notamment "),
    interpolations=wordset("""
        en avec comme dans selon conformément par moyennant sous quand lorsque où y notamment compris entre sans sur
        après si tenant compte particulièrement durant pendant dont qui que pour agissant afin agissant le cas
    """)
    - frozenset({"le", "cas"}),
    relatives=frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lorsque"}),
    breaks=wordset("""
        qui que qu' dont où lorsque est sont était a ont doit doivent devra devront peut peuvent pourra pourront si
        par pendant sans avant après afin
    """),
    linkers=wordset("de du des d' pour sur à au aux en dans et ou le la les l' contre entre avec par un une"),
    genitives=wordset("de du des d'"),
    agent_breaks=wordset("pour en dans avec à au aux durant comme sous avant après lorsque qui que"),
    agents=frozenset({"par"}),
    arrangements=wordset(
        "programme programmes système systèmes mécanisme mécanismes réseau réseaux fonds plateforme plateformes"
    ),
    texts=wordset("""
        accord mémorandum convention traité protocole article articles disposition dispositions terme termes
        paragraphe section annexe annexes déclaration charte constitution statut statuts texte clause clauses chapitre
        instrument arrangement présent présente décision résolution règlement plan document version expression mot
        siège amendement amendements acte actes
    """),
    pronouns=wordset("les leur lui"),
    parties="les Parties",
    names={
        "secrétaire général des nations unies": "Secrétaire général des Nations Unies",
        "assemblée générale des nations unies": "Assemblée générale des Nations Unies",
        "conseil de sécurité": "Conseil de sécurité des Nations Unies",
        "organisation internationale pour les migrations": "Organisation internationale pour les migrations",
        "organisation internationale du travail": "Organisation internationale du Travail",
        "organisation mondiale de la santé": "Organisation mondiale de la Santé",
    },
)
