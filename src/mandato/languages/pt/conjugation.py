"""Portuguese verbs: the forms of verbs that no rule of spelling tells."""

from collections.abc import Mapping

from mandato.languages.verbs import Form


def _stem(lemma: str, present: str, gerund: str = "", participle: str = "") -> dict[str, dict[Form, str]]:
    """`present`: third singular, third plural, first plural; the rest regular unless given."""
    third, plural, first = present.split()
    base = lemma[:-2]
    vowel = lemma[-2]
    past = {"a": "ado", "e": "ido", "i": "ido"}.get(vowel, "osto")
    regular = f"{base}{past} {base}{past[:-1]}a {base}{past}s {base}{past[:-1]}as"
    return {
        lemma: {
            "bare": lemma,
            "finite": third,
            "plural": plural,
            "first": first,
            "gerund": gerund or f"{base}{vowel}ndo",
            "participle": participle or regular,
        }
    }


IRREGULAR: dict[str, dict[Form, str]] = {}


for _line in """
convir|convém convêm convimos|convindo|convindo
intervir|intervém intervêm intervimos|intervindo|intervindo
ter|tem têm temos|tendo|tido
manter|mantém mantêm mantemos||mantido mantida mantidos mantidas
obter|obtém obtêm obtemos||obtido obtida obtidos obtidas
conter|contém contêm contemos||
propor|propõe propõem propomos|propondo|proposto proposta propostos propostas
dispor|dispõe dispõem dispomos|dispondo|disposto disposta dispostos dispostas
impor|impõe impõem impomos|impondo|imposto imposta impostos impostas
opor|opõe opõem opomos|opondo|oposto oposta
expor|expõe expõem expomos|expondo|exposto exposta
repor|repõe repõem repomos|repondo|reposto reposta
pôr|põe põem pomos|pondo|posto posta postos postas
fazer|faz fazem fazemos||feito feita feitos feitas
satisfazer|satisfaz satisfazem satisfazemos||satisfeito satisfeita
ver|vê veem vemos|vendo|visto vista vistos vistas
rever|revê reveem revemos|revendo|revisto revista revistos revistas
prever|prevê preveem prevemos|prevendo|previsto prevista previstos previstas
crer|crê creem cremos|crendo|crido
dar|dá dão damos|dando|dado dada dados dadas
ser|é são somos|sendo|sido
estar|está estão estamos|estando|estado
haver|há hão havemos|havendo|havido
ir|vai vão vamos|indo|ido
vir|vem vêm vimos|vindo|vindo
poder|pode podem podemos|podendo|podido
querer|quer querem queremos|querendo|querido
saber|sabe sabem sabemos|sabendo|sabido
pedir|pede pedem pedimos||
medir|mede medem medimos||
sugerir|sugere sugerem sugerimos||
conferir|confere conferem conferimos||
referir|refere referem referimos||
exprimir|exprime exprimem exprimimos|exprimindo|expresso expressa
requerer|requer requerem requeremos||
aceitar|aceita aceitam aceitamos||aceito aceita aceitos aceitas aceite aceites aceitado
constituir|constitui constituem constituímos||constituído constituída constituídos constituídas
instituir|institui instituem instituímos||instituído instituída instituídos instituídas
instruir|instrui instruem instruímos||instruído instruída
construir|constrói constroem construímos||construído construída construídos construídas
contribuir|contribui contribuem contribuímos||
atribuir|atribui atribuem atribuímos||atribuído atribuída atribuídos atribuídas
distribuir|distribui distribuem distribuímos||distribuído distribuída
substituir|substitui substituem substituímos||substituído substituída
incluir|inclui incluem incluímos||incluído incluída incluídos incluídas
concluir|conclui concluem concluímos||concluído concluída concluídos concluídas
excluir|exclui excluem excluímos||excluído excluída
produzir|produz produzem produzimos||
introduzir|introduz introduzem introduzimos||
conduzir|conduz conduzem conduzimos||
reduzir|reduz reduzem reduzimos||
traduzir|traduz traduzem traduzimos||
rejeitar|rejeita rejeitam rejeitamos||
nomear|nomeia nomeiam nomeamos||
recear|receia receiam receamos||
financiar|financia financiam financiamos||
abrir|abre abrem abrimos||aberto aberta abertos abertas
subscrever|subscreve subscrevem subscrevemos||subscrito subscrita subscritos subscritas
prescrever|prescreve prescrevem prescrevemos||prescrito prescrita
inscrever|inscreve inscrevem inscrevemos||inscrito inscrita
eleger|elege elegem elegemos||eleito eleita eleitos eleitas
ganhar|ganha ganham ganhamos||ganho ganha
entregar|entrega entregam entregamos||entregue entregues
seguir|segue seguem seguimos||
prosseguir|prossegue prosseguem prosseguimos||
sentir|sente sentem sentimos||
comprometer|compromete comprometem comprometemos comprometemo||
obrigar|obriga obrigam obrigamos obrigamo||
empenhar|empenha empenham empenhamos empenhamo||
esforçar|esforça esforçam esforçamos esforçamo||
felicitar|felicita felicitam felicitamos felicitamo||
congratular|congratula congratulam congratulamos congratulamo||
""".strip().splitlines():
    _lemma, _present, _gerund, _participle = _line.split("|")
    _words = _present.split()
    IRREGULAR.update(_stem(_lemma, " ".join(_words[:3]), _gerund, _participle))
    if len(_words) > 3:
        IRREGULAR[_lemma] = {**IRREGULAR[_lemma], "first": " ".join(_words[2:])}


PARADIGMS: Mapping[str, Mapping[Form, str]] = {
    "ar": {
        "bare": "ar",
        "finite": "a",
        "plural": "am",
        "first": "amos",
        "gerund": "ando",
        "participle": "ado ada ados adas",
    },
    "er": {
        "bare": "er",
        "finite": "e",
        "plural": "em",
        "first": "emos",
        "gerund": "endo",
        "participle": "ido ida idos idas",
    },
    "ir": {
        "bare": "ir",
        "finite": "e",
        "plural": "em",
        "first": "imos",
        "gerund": "indo",
        "participle": "ido ida idos idas",
    },
}


FUTURE: Mapping[str, str] = {
    "ará": "ar",
    "arão": "ar",
    "aremos": "ar",
    "erá": "er",
    "erão": "er",
    "eremos": "er",
    "irá": "ir",
    "irão": "ir",
    "iremos": "ir",
    "porá": "por",
    "porão": "por",
    "poremos": "por",
}


IRREGULAR_FUTURE: Mapping[str, str] = {
    "fará": "fazer",
    "farão": "fazer",
    "faremos": "fazer",
    "satisfará": "satisfazer",
    "dirá": "dizer",
    "dirão": "dizer",
    "trará": "trazer",
    "trarão": "trazer",
    "terá": "ter",
    "terão": "ter",
    "teremos": "ter",
    "será": "ser",
    "serão": "ser",
    "seremos": "ser",
    "irá": "ir",
    "irão": "ir",
    "iremos": "ir",
    "dará": "dar",
    "darão": "dar",
    "daremos": "dar",
    "estará": "estar",
    "estarão": "estar",
    "haverá": "haver",
    "haverão": "haver",
    "virá": "vir",
    "virão": "vir",
    "porá": "pôr",
    "porão": "pôr",
    "verá": "ver",
    "verão": "ver",
    "poderá": "poder",
    "poderão": "poder",
    "poderemos": "poder",
    "deverá": "dever",
    "deverão": "dever",
    "deveremos": "dever",
    "caberá": "caber",
    "caberão": "caber",
    "padrão": "",
    "cidadão": "",
    "patrão": "",
    "paraná": "",
    "órgão": "",
    "irmão": "",
    "grão": "",
    "ceará": "",
    "pará": "",
}
