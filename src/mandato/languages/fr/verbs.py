"""French verbs of promises."""

from mandato.languages.verbs import Form, Modal, VerbWords
from mandato.languages.word_lists import paired, wordset
from mandato.model.commitment import ActionKind

_PERFORMATIVES: dict[ActionKind, str] = {
    "decide": """
        décider, résoudre, convenir, adopter, approuver, établir, déclarer, proclamer, confirmer, déterminer,
        désigner, nommer, élire, accepter, ratifier, créer, instituer, proroger, étendre, dissoudre, abolir, amender,
        modifier, suspendre, conclure, affecter, lancer, octroyer, accorder, réviser, abroger, révoquer, lever,
        imposer, transmettre, fixer, remplacer, constituer, convoquer, incorporer, disposer, décréter, arrêter,
        édicter, promulguer, stipuler, faire sien, faire sienne, faire siens, faire siennes, souscrire, entériner,
        avaliser, demeurer, demeurer saisi, rester, rester saisi, poursuivre, mettre en place, mettre fin, instaurer,
        ouvrir, inscrire, reconduire, renouveler le mandat, prolonger, allouer, retenir, prendre acte et décider,
        prévoir, interdire, réserver, répartir, publier, admettre, inclure
    """,
    "commit": """
        s'engager, se engager, promettre, assumer, garantir, s'obliger, s'efforcer, entendre, chercher, viser, se
        proposer, se donner pour, s'attacher, se tenir prêt, prendre l'engagement, se employer, s'employer
    """,
    "request": "prier, demander, solliciter, requérir, réclamer, redemander, saisir",
    "invite": "inviter, convier, inviter instamment, réinviter",
    "encourage": "encourager, inciter, stimuler, favoriser, motiver",
    "urge": """
        exhorter, presser, prier instamment, demander instamment, engager instamment, conjurer, adjurer, sommer
    """,
    "call": "appeler, lancer un appel, faire appel, engager, en appeler, adresser un appel, interpeller",
    "recommend": "recommander, proposer, suggérer, conseiller, préconiser, préconiser que, prôner, plaider",
    "instruct": """
        charger, ordonner, enjoindre, confier, mandater, exiger, déléguer, donner mandat, donner instruction, donner
        pour instruction, prescrire, conférer, donner pour mandat, commettre, donner des instructions
    """,
    "authorise": "autoriser, habiliter, permettre, donner pouvoir, donner autorisation",
    "reaffirm": """
        réaffirmer, affirmer, rappeler, réitérer, souligner, insister, mettre en relief, mettre en exergue,
        renouveler, faire valoir, attirer l'attention, appeler l'attention, mettre l'accent, attacher, maintenir,
        redire, tenir à souligner, marquer, faire remarquer, se rappeler, répéter, faire observer, relever, défendre,
        évoquer, réitérer son engagement, confirmer son attachement, rester attaché, invoquer, faire ressortir,
        pointer, signaler, remémorer, accentuer, réaffirmer en outre
    """,
    "recognise": """
        reconnaître, être conscient, avoir conscience, admettre que, comprendre, constater, convenir que, concevoir,
        se rendre compte, apprécier que, savoir, identifier, percevoir, estimer que, être convenu
    """,
    "note": """
        noter, prendre note, observer, considérer, prendre en considération, avoir à l'esprit, garder à l'esprit,
        tenir compte, prendre en compte, prendre acte, examiner, entendre, recevoir, étudier, se référer, réfléchir,
        prendre connaissance, voir, vu, conserver à l'esprit, analyser, mentionner, prêter attention, estimer,
        évaluer, se reporter, délibérer, débattre, s'appuyer, se fonder, lire, suivre, apprendre, être informé, juger
    """,
    "welcome": """
        accueillir, accueillir avec satisfaction, accueillir avec intérêt, saluer, se féliciter, féliciter, remercier,
        apprécier, louer, applaudir, rendre hommage, se réjouir, appuyer, soutenir, attendre avec intérêt, prendre
        note avec satisfaction, savoir gré, rendre grâce, honorer, célébrer, approuver pleinement, complimenter, se
        réclamer, accueillir favorablement, recevoir avec intérêt, accueillir avec reconnaissance, s'enorgueillir
    """,
    "express": """
        exprimer, condamner, déplorer, regretter, rejeter, dénoncer, souhaiter, désirer, espérer, croire, se déclarer,
        protester, réprouver, désapprouver, partager, craindre, censurer, s'opposer, se dire, manifester, témoigner,
        former le voeu, former le vœu, émettre le voeu, s'inquiéter, s'alarmer, compter, se préoccuper, vouloir,
        refuser, répudier, se désolidariser, se solidariser, stigmatiser, s'indigner, ressentir, redouter, se montrer,
        présenter ses condoléances, adresser ses condoléances, s'élever
    """,
}

_OPENINGS: dict[ActionKind, str] = {
    "express": """
        préoccupé = préoccuper, préoccupée = préoccuper, préoccupés = préoccuper, préoccupées = préoccuper, alarmé =
        alarmer, alarmée = alarmer, alarmés = alarmer, alarmées = alarmer, convaincu = convaincre, convaincue =
        convaincre, convaincus = convaincre, convaincues = convaincre, persuadé = persuader, persuadés = persuader,
        persuadée = persuader, désireux = désirer, désireuse = désirer, désireuses = désirer, animé = animer, animés =
        animer, animée = animer, animées = animer, inspiré = inspirer, inspirés = inspirer, guidé = guider, guidée =
        guider, guidés = guider, guidées = guider, déterminé = déterminer, déterminée = déterminer, déterminés =
        déterminer, déterminées = déterminer, résolu = résoudre, résolue = résoudre, résolus = résoudre, résolues =
        résoudre, consterné = consterner, consternée = consterner, inquiet = inquiéter, inquiète = inquiéter, inquiets
        = inquiéter, troublée = troubler, choquée = choquer, horrifiée = horrifier, indignée = indigner, encouragé =
        encourager, encouragée = encourager, encouragés = encourager, soucieux = se soucier, soucieuse = se soucier,
        soucieuses = se soucier, satisfait = satisfaire, satisfaite = satisfaire, confiant = être confiant, confiants
        = être confiant, mus = mouvoir, unis = unir, décidés = décider, affligée = affliger, attristée = attrister,
        gravement préoccupée = préoccuper, profondément préoccupée = préoccuper, dans le souci = se soucier, dans le
        désir = désirer, dans l'intention = entendre, en vue = viser, afin = viser
    """,
    "recognise": """
        conscient = être conscient, consciente = être conscient, conscients = être conscient, conscientes = être
        conscient, sachant = savoir, ayant conscience = avoir conscience, étant conscient = être conscient
    """,
    "note": """
        vu = voir, vus = voir, vue = voir, considérant = considérer, attendu = considérer, ayant à l'esprit = avoir à
        l'esprit, eu égard = avoir égard, compte tenu = tenir compte, tenant compte = tenir compte, conformément =
        conformer, en application = appliquer, en vertu = fonder, se fondant = se fonder, se référant = se référer,
        agissant = agir, à la lumière = considérer, étant donné = considérer, prenant acte = prendre acte, informée =
        informer, informé = informer, au vu = voir, sur la base = fonder, par référence = se référer, gardant à
        l'esprit = garder à l'esprit
    """,
    "commit": "engagés = s'engager, engagée = s'engager, tenus = tenir",
    "reaffirm": "fidèles = être fidèle, fidèle = être fidèle, attachés = s'attacher, attachée = s'attacher",
    "welcome": "reconnaissant envers = remercier, reconnaissante envers = remercier, reconnaissants = remercier",
}

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


def _forms(lemma: str, present: str, participle: str) -> dict[str, dict[Form, str]]:
    """`present`: third singular, third plural, first plural, gerund."""
    third, plural, first, gerund = present.split()
    return {
        lemma: {
            "bare": lemma,
            "finite": third,
            "plural": plural,
            "first": first,
            "gerund": gerund,
            "participle": participle,
        }
    }


_IRREGULAR: dict[str, dict[Form, str]] = {}
for _line in """
résoudre|résout résolvent résolvons résolvant|résolu résolue résolus résolues
convenir|convient conviennent convenons convenant|convenu convenue convenus convenues
intervenir|intervient interviennent intervenons intervenant|intervenu intervenue
tenir|tient tiennent tenons tenant|tenu tenue tenus tenues
maintenir|maintient maintiennent maintenons maintenant|maintenu maintenue maintenus maintenues
soutenir|soutient soutiennent soutenons soutenant|soutenu soutenue soutenus soutenues
entretenir|entretient entretiennent entretenons entretenant|entretenu entretenue
obtenir|obtient obtiennent obtenons obtenant|obtenu obtenue obtenus obtenues
contenir|contient contiennent contenons contenant|contenu contenue
retenir|retient retiennent retenons retenant|retenu retenue retenus retenues
prévenir|prévient préviennent prévenons prévenant|prévenu prévenue
prendre|prend prennent prenons prenant|pris prise prises
comprendre|comprend comprennent comprenons comprenant|compris comprise comprises
entreprendre|entreprend entreprennent entreprenons entreprenant|entrepris entreprise entreprises
apprendre|apprend apprennent apprenons apprenant|appris apprise
faire|fait font faisons faisant|fait faite faits faites
satisfaire|satisfait satisfont satisfaisons satisfaisant|satisfait satisfaite
mettre|met mettent mettons mettant|mis mise mises
transmettre|transmet transmettent transmettons transmettant|transmis transmise transmises
permettre|permet permettent permettons permettant|permis permise
promettre|promet promettent promettons promettant|promis promise
soumettre|soumet soumettent soumettons soumettant|soumis soumise soumises
admettre|admet admettent admettons admettant|admis admise admises
commettre|commet commettent commettons commettant|commis commise
émettre|émet émettent émettons émettant|émis émise émises
remettre|remet remettent remettons remettant|remis remise remises
reconnaître|reconnaît reconnaissent reconnaissons reconnaissant|reconnu reconnue reconnus reconnues
accueillir|accueille accueillent accueillons accueillant|accueilli accueillie accueillis accueillies
recueillir|recueille recueillent recueillons recueillant|recueilli recueillie
offrir|offre offrent offrons offrant|offert offerte offerts offertes
ouvrir|ouvre ouvrent ouvrons ouvrant|ouvert ouverte ouverts ouvertes
couvrir|couvre couvrent couvrons couvrant|couvert couverte
requérir|requiert requièrent requérons requérant|requis requise
acquérir|acquiert acquièrent acquérons acquérant|acquis acquise
recevoir|reçoit reçoivent recevons recevant|reçu reçue reçus reçues
concevoir|conçoit conçoivent concevons concevant|conçu conçue conçus conçues
percevoir|perçoit perçoivent percevons percevant|perçu perçue
voir|voit voient voyons voyant|vu vue vus vues
prévoir|prévoit prévoient prévoyons prévoyant|prévu prévue prévus prévues
revoir|revoit revoient revoyons revoyant|revu revue
savoir|sait savent savons sachant|su sue
vouloir|veut veulent voulons voulant|voulu voulue
pouvoir|peut peuvent pouvons pouvant|pu
devoir|doit doivent devons devant|dû due
pourvoir|pourvoit pourvoient pourvoyons pourvoyant|pourvu
promouvoir|promeut promeuvent promouvons promouvant|promu promue promus promues
croire|croit croient croyons croyant|cru
dire|dit disent disons disant|dit dite dits dites
redire|redit redisent redisons redisant|redit
interdire|interdit interdisent interdisons interdisant|interdit interdite
prescrire|prescrit prescrivent prescrivons prescrivant|prescrit prescrite prescrits prescrites
inscrire|inscrit inscrivent inscrivons inscrivant|inscrit inscrite inscrits inscrites
souscrire|souscrit souscrivent souscrivons souscrivant|souscrit souscrite
décrire|décrit décrivent décrivons décrivant|décrit décrite
élire|élit élisent élisons élisant|élu élue élus élues
lire|lit lisent lisons lisant|lu lue
produire|produit produisent produisons produisant|produit produite produits produites
introduire|introduit introduisent introduisons introduisant|introduit introduite
conduire|conduit conduisent conduisons conduisant|conduit conduite
reconduire|reconduit reconduisent reconduisons reconduisant|reconduit reconduite
réduire|réduit réduisent réduisons réduisant|réduit réduite
construire|construit construisent construisons construisant|construit construite
instruire|instruit instruisent instruisons instruisant|instruit instruite
traduire|traduit traduisent traduisons traduisant|traduit traduite
conclure|conclut concluent concluons concluant|conclu conclue conclus conclues
inclure|inclut incluent incluons incluant|inclus incluse
exclure|exclut excluent excluons excluant|exclu exclue
dissoudre|dissout dissolvent dissolvons dissolvant|dissous dissoute
craindre|craint craignent craignons craignant|craint crainte
enjoindre|enjoint enjoignent enjoignons enjoignant|enjoint
adjoindre|adjoint adjoignent adjoignons adjoignant|adjoint
atteindre|atteint atteignent atteignons atteignant|atteint atteinte
restreindre|restreint restreignent restreignons restreignant|restreint restreinte
poursuivre|poursuit poursuivent poursuivons poursuivant|poursuivi poursuivie poursuivis poursuivies
suivre|suit suivent suivons suivant|suivi suivie suivis suivies
servir|sert servent servons servant|servi servie
ressentir|ressent ressentent ressentons ressentant|ressenti
combattre|combat combattent combattons combattant|combattu
débattre|débat débattent débattons débattant|débattu
concourir|concourt concourent concourons concourant|concouru
recourir|recourt recourent recourons recourant|recouru
être|est sont sommes étant|été
avoir|a ont avons ayant|eu
aller|va vont allons allant|allé
venir|vient viennent venons venant|venu
appeler|appelle appellent appelons appelant|appelé appelée appelés appelées
rappeler|rappelle rappellent rappelons rappelant|rappelé rappelée
interpeller|interpelle interpellent interpellons interpellant|interpellé
renouveler|renouvelle renouvellent renouvelons renouvelant|renouvelé renouvelée renouvelés renouvelées
rejeter|rejette rejettent rejetons rejetant|rejeté rejetée
lever|lève lèvent levons levant|levé levée
élever|élève élèvent élevons élevant|élevé élevée
relever|relève relèvent relevons relevant|relevé
acheter|achète achètent achetons achetant|acheté
inquiéter|inquiète inquiètent inquiétons inquiétant|inquiété
réitérer|réitère réitèrent réitérons réitérant|réitéré réitérée
considérer|considère considèrent considérons considérant|considéré considérée considérés considérées
suggérer|suggère suggèrent suggérons suggérant|suggéré
espérer|espère espèrent espérons espérant|espéré
référer|réfère réfèrent référons référant|référé
déléguer|délègue délèguent déléguons déléguant|délégué
conférer|confère confèrent conférons conférant|conféré conférée
célébrer|célèbre célèbrent célébrons célébrant|célébré célébrée
décréter|décrète décrètent décrétons décrétant|décrété
répéter|répète répètent répétons répétant|répété
libérer|libère libèrent libérons libérant|libéré
délibérer|délibère délibèrent délibérons délibérant|délibéré
gérer|gère gèrent gérons gérant|géré gérée
intégrer|intègre intègrent intégrons intégrant|intégré intégrée
coopérer|coopère coopèrent coopérons coopérant|coopéré
accélérer|accélère accélèrent accélérons accélérant|accéléré
compléter|complète complètent complétons complétant|complété complétée
employer|emploie emploient employons employant|employé employée
envoyer|envoie envoient envoyons envoyant|envoyé envoyée
octroyer|octroie octroient octroyons octroyant|octroyé octroyée
appuyer|appuie appuient appuyons appuyant|appuyé appuyée
payer|paie paient payons payant|payé payée
encourager|encourage encouragent encourageons encourageant|encouragé encouragée encouragés encouragées
engager|engage engagent engageons engageant|engagé engagée engagés engagées
charger|charge chargent chargeons chargeant|chargé chargée chargés chargées
partager|partage partagent partageons partageant|partagé partagée
échanger|échange échangent échangeons échangeant|échangé échangée échangés échangées
exiger|exige exigent exigeons exigeant|exigé exigée
envisager|envisage envisagent envisageons envisageant|envisagé envisagée
diriger|dirige dirigent dirigeons dirigeant|dirigé dirigée
protéger|protège protègent protégeons protégeant|protégé protégée
rédiger|rédige rédigent rédigeons rédigeant|rédigé rédigée
renoncer|renonce renoncent renonçons renonçant|renoncé
dénoncer|dénonce dénoncent dénonçons dénonçant|dénoncé dénoncée
lancer|lance lancent lançons lançant|lancé lancée lancés lancées
financer|finance financent finançons finançant|financé financée financés financées
renforcer|renforce renforcent renforçons renforçant|renforcé renforcée renforcés renforcées
efforcer|efforce efforcent efforçons efforçant|efforcé
exercer|exerce exercent exerçons exerçant|exercé exercée
placer|place placent plaçons plaçant|placé placée
avancer|avance avancent avançons avançant|avancé
remplacer|remplace remplacent remplaçons remplaçant|remplacé remplacée
annoncer|annonce annoncent annonçons annonçant|annoncé annoncée
""".strip().splitlines():
    _IRREGULAR.update(_forms(*_line.split("|")))

WORDS = VerbWords(
    performatives=_PERFORMATIVES,
    openings=_OPENINGS,
    actions=_ACTIONS,
    paradigms={
        "er": {
            "bare": "er",
            "finite": "e",
            "plural": "ent",
            "first": "ons",
            "gerund": "ant",
            "participle": "é ée és ées",
        },
        "ir": {
            "bare": "ir",
            "finite": "it",
            "plural": "issent",
            "first": "issons",
            "gerund": "issant",
            "participle": "i ie is ies",
        },
        "re": {
            "bare": "re",
            "finite": "-",
            "plural": "ent",
            "first": "ons",
            "gerund": "ant",
            "participle": "u ue us ues",
        },
        "oir": {"bare": "oir", "participle": "u ue us ues"},
    },
    irregular=_IRREGULAR,
    reflexive_suffix="",
    reflexive_prefixes=("se ", "s'"),
    reflexive_leads={"first": "nous"},
    spellings=(),
    future={
        "era": "er",
        "eront": "er",
        "erons": "er",
        "ira": "ir",
        "iront": "ir",
        "irons": "ir",
        "dra": "dre",
        "dront": "dre",
        "drons": "dre",
        "tra": "tre",
        "tront": "tre",
        "trons": "tre",
        "uira": "uire",
        "uiront": "uire",
        "uirons": "uire",
        "crira": "crire",
        "criront": "crire",
        "ivra": "ivre",
        "ivront": "ivre",
        "ivrons": "ivre",
        "cevra": "cevoir",
        "cevront": "cevoir",
        "cevrons": "cevoir",
        "clura": "clure",
        "cluront": "clure",
        "clurons": "clure",
        "tiendra": "tenir",
        "tiendront": "tenir",
        "tiendrons": "tenir",
        "viendra": "venir",
        "viendront": "venir",
        "viendrons": "venir",
        "ellera": "eler",
        "elleront": "eler",
        "èvera": "ever",
        "èveront": "ever",
        "oiera": "oyer",
        "oieront": "oyer",
        "uiera": "uyer",
        "uieront": "uyer",
        "ettera": "eter",
        "etteront": "eter",
    },
    irregular_future={
        "fera": "faire",
        "feront": "faire",
        "ferons": "faire",
        "satisfera": "satisfaire",
        "satisferont": "satisfaire",
        "pourra": "pouvoir",
        "pourront": "pouvoir",
        "pourrons": "pouvoir",
        "devra": "devoir",
        "devront": "devoir",
        "devrons": "devoir",
        "sera": "être",
        "seront": "être",
        "serons": "être",
        "aura": "avoir",
        "auront": "avoir",
        "aurons": "avoir",
        "ira": "aller",
        "iront": "aller",
        "irons": "aller",
        "verra": "voir",
        "verront": "voir",
        "prévoira": "prévoir",
        "prévoiront": "prévoir",
        "enverra": "envoyer",
        "enverront": "envoyer",
        "saura": "savoir",
        "voudra": "vouloir",
        "voudront": "vouloir",
        "accueillera": "accueillir",
        "accueilleront": "accueillir",
        "recueillera": "recueillir",
        "recueilleront": "recueillir",
        "recourra": "recourir",
        "concourra": "concourir",
        "concourront": "concourir",
        "requerra": "requérir",
        "acquerra": "acquérir",
        "promouvra": "promouvoir",
        "promouvront": "promouvoir",
        "pourvoira": "pourvoir",
        "pourvoiront": "pourvoir",
        "tiendra": "tenir",
        "tiendront": "tenir",
        "tiendrons": "tenir",
        "viendra": "venir",
        "viendront": "venir",
        "environs": "",
        "citrons": "",
        "patrons": "",
        "escadrons": "",
        "front": "",
        "affront": "",
        "contra": "",
        "extra": "",
        "opéra": "",
        "libra": "",
        "infra": "",
        "supra": "",
        "ultra": "",
        "intra": "",
    },
    trusted_future=wordset(
        """
            era eront erons iront irons dront drons tront trons uiront crira criront ivra ivront cevra cevront tiendra
            tiendront viendra viendront ellera elleront èvera èveront oiera oieront ettera etteront
        """
    ),
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
    copulas=frozenset({"est", "sont", "être", "été", "sera", "seront", "était"}),
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
        représenter, composer, aller, résulter, dépendre, exister, appliquer, comporter, s'appliquer
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
