"""Parts of a text in French."""

from mandato.languages.roles import RoleWords
from mandato.languages.word_lists import with_plain, with_plain_phrases, wordset

WORDS = RoleWords(
    recital_endings=("ant",),
    recitals=with_plain(
        wordset(
            """
        vu vue vus vues conscient consciente conscients conscientes convaincu convaincue convaincus convaincues
        désireux désireuse désireuses soucieux soucieuse soucieuses préoccupé préoccupée préoccupés préoccupées
        résolu résolue résolus résolues animé animée animés animées guidé guidée guidés guidées inspiré inspirée
        inspirés inspirées déterminé déterminée déterminés déterminées réuni réunie réunis réunies attendu alarmé
        alarmée alarmés attaché attachée attachés attachées encouragé encouragée encouragés persuadé persuadée
        persuadés profondément fidèle fidèles après eu inquiet inquiète inquiets attentif attentifs sensible
        sensibles décidé décidée décidés décidées consternée
        """
        )
    ),
    not_recitals=wordset(
        """
        avant devant pendant durant suivant nonobstant moyennant quant tant pourtant cependant maintenant enfant
        instant montant restant dorénavant auparavant concernant
        """
    ),
    reciting=with_plain(
        wordset(
            """
        rappelant reconnaissant ayant considérant réaffirmant soulignant notant prenant accueillant exprimant
        réitérant vu convaincus conscients désireux
        """
        )
    ),
    that=wordset("que qu"),
    leads=with_plain(wordset("considérant considérants vu attendu attendus que rappelant reconnaissant")),
    adverbs=wordset(
        """
        également aussi profondément fermement gravement vivement pleinement solennellement instamment
        particulièrement notamment vigoureusement énergiquement extrêmement très et enfin
        """
    ),
    reflexives=wordset("se s' nous"),
    verbs=with_plain(
        wordset(
            """
        accepte accueille adopte affirme agrée appelle apprécie approuve appuie autorise charge condamne confirme
        considère constate convient convoque crée décide déclare demande déplore désigne détermine encourage
        engage espère estime exhorte exige exprime félicite fait insiste institue invite juge loue note nomme
        ordonne prend prie proclame propose rappelle réaffirme recommande reconnaît regrette réitère rejette
        remercie rend renouvelle salue souhaite souligne soutient souscrit suggère réaffirmons décidons déclarons
        reconnaissons
        """
        )
    ),
    speakers=wordset("nous"),
    determiners=wordset("le la les l'"),
    enacting=with_plain_phrases(
        (
            "sont parvenus",
            "sont parvenues",
            "a été convenu",
            "est convenu",
            "a été arrêté",
            "sont tombés d'accord",
            "décidons",
            "adoptons",
            "nous engageons",
            "sont convenus",
            "sont convenues",
            "est convenu",
            "sont convenu",
            "ont convenu",
            "ont décidé",
            "ont arrêté",
            "ont adopté",
            "conviennent",
            "convenons",
            "ont résolu",
            "sommes convenus",
            "décide",
            "décident",
            "déclarent",
            "déclarons",
            "décrète",
            "arrête",
        )
    ),
    follows=(
        "ce qui suit",
        "de ce qui suit",
        "les dispositions suivantes",
        "dispositions suivantes",
        "comme suit",
        "suivantes",
        "suivants",
    ),
    speaking=with_plain(
        wordset(
            """
        décidons convenons déclarons proclamons adoptons décide décident déclare déclarent proclame proclament
        adopte adoptent conviennent recommande arrête décrète ordonne
        """
        )
    ),
    closings=(
        "signent le présent",
        "les parties ont signé",
        "fait à",
        "fait a",
        "fait en",
        "fait le",
        "en témoignage d",
        "en preuve d",
        "en foi d",
        "signé à",
        "signé le",
        "conclu à",
        "adopté à",
        "adoptée à",
        "adopté par",
    ),
    signing=(
        "pour le",
        "pour la",
        "pour les",
        "pour l'",
        "pour l’",
        "pour:",
        "signé",
        "(signé",
        "au nom",
        "(s.)",
        "lieu",
        "date",
        "nom",
        "(s)",
    ),
    sittings=wordset("séance réunion plénière"),
    letterhead=("distr", "générale", "original:", "original :", "nations unies", "point", "page"),
    notes=wordset("ibid ibid. ibid., voir id. cf. op. documents"),
    parts=frozenset(
        {
            "conclusion",
            "definitions",
            "resume",
            "preambule",
            "préambule",
            "introduction",
            "conclusions",
            "recommandations",
            "objectifs",
            "objet",
            "champ d'application",
            "définitions",
            "dispositions finales",
            "dispositions générales",
            "dispositions transitoires",
            "annexe",
            "appendice",
            "suivi",
            "résumé",
        }
    ),
    captions=wordset("tableau figure encadré graphique"),
    names=wordset("m. mm. mme s.e. son sa dr dr."),
    joiners=wordset(
        """
        a à au aux avec ce ces dans de des du d en entre et la le les leur leurs l ou par pour sans ses sous sur
        un une vers
        """
    ),
    finite=wordset(
        """
        est sont sera seront serait doit doivent devra devront peut peuvent pourra pourront ont avait était
        étaient fut aura auront
        """
    ),
    this=wordset("présent présente cette ce"),
    joints=wordset("et"),
    named=("ci-après", "dénommé", "désigné"),
    binding=wordset("doit doivent devra devront peut peuvent sera seront"),
    promising=wordset("s'engage s'engagent engage engagent"),
    future_endings=("era", "ira", "dra", "tra", "ront", "rons"),
    preambles=wordset("préambule preambule considérants"),
)
