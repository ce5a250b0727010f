"""French verbs: the forms of verbs that no rule of spelling tells."""

from collections.abc import Mapping

from mandato.languages.verbs import Form


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


IRREGULAR: dict[str, dict[Form, str]] = {}


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
    IRREGULAR.update(_forms(*_line.split("|")))


PARADIGMS: Mapping[str, Mapping[Form, str]] = {
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
}


FUTURE: Mapping[str, str] = {
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
}


IRREGULAR_FUTURE: Mapping[str, str] = {
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
}
