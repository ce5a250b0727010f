"""Portuguese verbs of promises, in the spellings of both shores."""

from mandato.languages.verbs import Form, Modal, VerbWords
from mandato.languages.word_lists import paired, wordset
from mandato.model.commitment import ActionKind

_PERFORMATIVES: dict[ActionKind, str] = {
    "decide": """
        decidir, resolver, acordar, convir, adotar, adoptar, aprovar, estabelecer, declarar, proclamar, confirmar,
        determinar, designar, nomear, eleger, aceitar, ratificar, criar, instituir, prorrogar, estender, dissolver,
        abolir, emendar, modificar, alterar, suspender, concluir, atribuir, alocar, lançar, conceder, outorgar, rever,
        revisar, revogar, levantar, impor, transmitir, remeter, fixar, substituir, constituir, convocar, incorporar,
        dispor, decretar, promulgar, estipular, pactuar, subscrever, fazer seu, fazer sua, endossar, referendar,
        permanecer, continuar, instaurar, pôr fim, pôr em prática, publicar, proibir, reservar, deliberar, homologar,
        celebrar o acordo, ajustar, consignar, sancionar, admitir, incluir
    """,
    "commit": """
        comprometer-se, obrigar-se, prometer, assumir, garantir, empenhar-se, esforçar-se, pretender, procurar,
        propor-se, buscar, visar, aspirar, dedicar-se, intencionar, tencionar, assumir o compromisso, oferecer-se,
        oferecer
    """,
    "request": "solicitar, pedir, requerer, rogar, demandar, peticionar, reclamar",
    "invite": "convidar",
    "encourage": "encorajar, incentivar, estimular, animar, motivar, fomentar, incitar",
    "urge": "instar, exortar, urgir, conclamar, apelar vivamente, instigar",
    "call": """
        apelar, chamar, fazer um apelo, lançar um apelo, dirigir um apelo, fazer um chamado, fazer um chamamento,
        interpelar
    """,
    "recommend": "recomendar, propor, sugerir, aconselhar, preconizar, advogar",
    "instruct": """
        encarregar, encomendar, instruir, ordenar, mandatar, exigir, delegar, conferir, confiar, incumbir, cometer,
        dar instruções, comissionar, dar mandato, mandar, atribuir o mandato
    """,
    "authorise": "autorizar, facultar, permitir, habilitar, empoderar",
    "reaffirm": """
        reafirmar, afirmar, recordar, lembrar, reiterar, sublinhar, destacar, enfatizar, ressaltar, salientar,
        realçar, frisar, insistir, renovar, evocar, relembrar, assinalar, chamar a atenção, dar ênfase, pôr em relevo,
        manter, sustentar, asseverar, repetir, defender, acentuar, evidenciar, relevar, colocar
        ênfase, ratificar o compromisso, reforçar a importância, rememorar, notar a importância, invocar
    """,
    "recognise": """
        reconhecer, ser consciente, estar consciente, estar ciente, admitir que, compreender, entender, constatar,
        perceber, identificar, valorizar que, coincidir, dar-se conta, saber
    """,
    "note": """
        notar, tomar nota, observar, considerar, ter presente, ter em conta, levar em conta, levar em consideração,
        ter em consideração, examinar, ouvir, escutar, receber, estudar, referir-se, refletir, tomar conhecimento,
        ver, analisar, mencionar, prestar atenção, estimar, avaliar, registrar, registar, tomar em consideração, ter
        em mente, tendo em vista, debater, atentar, atender, verificar, conhecer, ter em vista
    """,
    "welcome": """
        acolher, acolher com satisfação, acolher com agrado, acolher com interesse, acolher com apreço, acolher
        favoravelmente, receber com interesse, receber com agrado, receber com apreço, saudar, felicitar,
        felicitar-se, congratular-se, agradecer, apreciar, elogiar, aplaudir, dar as boas-vindas, render homenagem,
        prestar homenagem, celebrar, comemorar, regozijar-se, apoiar, louvar, parabenizar, valorizar, congratular, ver
        com satisfação, honrar, aguardar com interesse, ver com agrado, receber com satisfação, enaltecer,
        cumprimentar, orgulhar-se
    """,
    "express": """
        expressar, exprimir, manifestar, condenar, deplorar, lamentar, rejeitar, repudiar, desejar, esperar,
        acreditar, crer, denunciar, protestar, desaprovar, partilhar, compartilhar a preocupação, ansiar, temer,
        censurar, opor-se, declarar-se, fazer votos, confiar em, reprovar, sentir, formular votos, solidarizar-se,
        mostrar-se, querer, preocupar-se, alarmar-se, recear
    """,
}

_OPENINGS: dict[ActionKind, str] = {
    "express": """
        preocupado = preocupar, preocupada = preocupar, preocupados = preocupar, preocupadas = preocupar, alarmado =
        alarmar, alarmada = alarmar, alarmados = alarmar, alarmadas = alarmar, convencido = convencer, convencida =
        convencer, convencidos = convencer, convencidas = convencer, persuadidos = persuadir, desejoso = desejar,
        desejosa = desejar, desejosos = desejar, desejosas = desejar, animado = animar, animados = animar, animadas =
        animar, inspirado = inspirar, inspirada = inspirar, inspirados = inspirar, inspiradas = inspirar, guiado =
        guiar, guiada = guiar, guiados = guiar, guiadas = guiar, decididos = decidir, decididas = decidir, resolvidos
        = resolver, resolvidas = resolver, determinado = determinar, determinados = determinar, determinada =
        determinar, determinadas = determinar, consternados = consternar, consternada = consternar, interessados =
        interessar, interessadas = interessar, satisfeitos = satisfazer, motivados = motivar, motivadas = motivar,
        confiantes = ser confiante, empenhados = empenhar-se, empenhadas = empenhar-se, imbuídos = imbuir, imbuídas =
        imbuir, dispostos = dispor, esperançosos = esperar, no desejo = desejar, com o desejo = desejar, com o
        propósito = propor, com o intuito = pretender, movidos = mover, unidos = unir, ansiosos = ansiar, chocados =
        chocar, indignados = indignar
    """,
    "recognise": """
        consciente = ser consciente, conscientes = ser consciente, ciente = estar ciente, cientes = estar ciente,
        cônscios = ser consciente, cônscio = ser consciente, sabedores = saber, conhecedores = conhecer
    """,
    "note": """
        considerando = considerar, tendo presente = ter presente, tendo em conta = ter em conta, tendo em vista = ter
        em vista, levando em conta = levar em conta, visto = ver, vista = ver, vistos = ver, em conformidade =
        conformar, nos termos = conformar, ao abrigo = fundar, à luz = considerar, com base = basear, baseando-se =
        basear, dado que = considerar, atendendo = atender, atento = atender, atentos = atentar, por força = fundar,
        em vista = ver, baseados = basear, agindo = agir, atuando = atuar, com fundamento = fundar, no âmbito =
        considerar, com referência = referir-se
    """,
    "commit": """
        comprometido = comprometer-se, comprometida = comprometer-se, comprometidos = comprometer-se, comprometidas =
        comprometer-se, obrigados = obrigar-se
    """,
    "reaffirm": "fiéis = ser fiel, fiel = ser fiel",
    "welcome": "agradecido = agradecer, agradecida = agradecer, agradecidos = agradecer, gratos = agradecer",
}

_ACTIONS = """
    dar prioridade, priorizar, fazer esforços, realizar esforços, prestar atenção, repetir,
    abandonar, abarcar, abordar, abrir, abster-se, aceder, acelerar, aceitar, acolher, acompanhar, acordar, adaptar,
    adequar, aderir, administrar, adotar, adoptar, adquirir, agilizar, agir, ajudar, ajustar, alargar, alcançar,
    alentar, aliviar, alocar, alterar, ampliar, analisar, animar, anunciar, apelar, aperfeiçoar, aplicar, apoiar,
    apresentar, aprofundar, aprovar, aproveitar, aproximar, armonizar, articular, assegurar, assessorar, assinar,
    assistir, associar, assumir, atender, atingir, atrair, atribuir, atualizar, actualizar, atuar, auditar, aumentar,
    autorizar, auxiliar, avaliar, avançar, baixar, basear, beneficiar, buscar, calcular, canalizar, capacitar,
    castigar, celebrar, cessar, circular, colaborar, coletar, combater, compartilhar, compensar, compilar,
    complementar, completar, compreender, comprometer-se, comunicar, conceder, conceber, concentrar, concertar,
    conciliar, concluir, concretizar, condenar, conduzir, conectar, conferir, confiar, confirmar, conhecer, conseguir,
    conservar, considerar, consolidar, constituir, construir, consultar, contar, contemplar, conter, continuar,
    contratar, contribuir, controlar, convidar, converter, convocar, cooperar, coordenar, corrigir, criar, cuidar,
    cultivar, cumprir, custear, dar, debater, decidir, declarar, dedicar, defender, definir, delegar, demonstrar,
    denunciar, depositar, desempenhar, desencorajar, desenhar, desenvolver, designar, destacar, destinar, detectar,
    detetar, determinar, diagnosticar, difundir, dinamizar, dirigir, discutir, disponibilizar, dispor, disseminar,
    distribuir, diversificar, divulgar, dotar, duplicar, dobrar, editar, educar, efetuar, efectuar, elaborar, eleger,
    elevar, eliminar, emitir, empenhar-se, empreender, empregar, encaminhar, encarregar, encontrar, encorajar,
    enfrentar, enriquecer, ensinar, entregar, entrar, enviar, envidar, envidar esforços, envolver, equipar, erradicar,
    escolher, esforçar-se, especificar, estabelecer, estabilizar, estender, estimular, estreitar, estruturar, estudar,
    evitar, examinar, excluir, executar, exercer, exercitar, exigir, expandir, explorar, expor, expressar, extraditar,
    facilitar, facultar, favorecer, fazer, financiar, finalizar, firmar, fixar, fomentar, formalizar, formar,
    formular, fornecer, fortalecer, funcionar, fundar, ganhar, garantir, gerar, gerir, gerenciar, governar, gozar,
    guardar, guiar, habilitar, harmonizar, hospedar, identificar, ilustrar, impedir, implantar, implementar, impor,
    impulsionar, inaugurar, incentivar, incluir, incorporar, incrementar, indemnizar, indenizar, indicar, informar,
    iniciar, inovar, inscrever, inserir, inspecionar, instalar, institucionalizar, instituir, instruir, integrar,
    intensificar, intercambiar, interpretar, intervir, introduzir, investigar, investir, julgar, justificar, lançar,
    legislar, levantar, levar, levar a cabo, liberar, libertar, liderar, limitar, lograr, lutar, manejar, manter,
    maximizar, mediar, medir, melhorar, minimizar, mitigar, mobilizar, modernizar, modificar, monitorar, monitorizar,
    mostrar, motivar, multiplicar, negociar, nomear, normalizar, notificar, nutrir, observar, obter, ocupar-se,
    oferecer, operar, optimizar, otimizar, ordenar, organizar, orientar, outorgar, pagar, participar, partilhar,
    penalizar, permitir, perseguir, perseverar, planear, planejar, planificar, pôr, pôr em prática, pôr fim, colocar,
    colocar à disposição, posicionar, possibilitar, potenciar, praticar, precisar, preparar, prescrever, preservar,
    presidir, prestar, prestar contas, prevenir, prever, priorizar, privilegiar, proceder, processar, procurar,
    produzir, programar, proibir, prolongar, promover, promulgar, propiciar, propor, proporcionar, prorrogar,
    prosseguir, proteger, prover, publicar, punir, ratificar, reafirmar, realizar, realocar, reativar, rebaixar,
    receber, recolher, recomendar, reconhecer, recordar, recorrer, recrutar, recuperar, redigir, redistribuir,
    redobrar, reduzir, reestruturar, referir, refletir, reforçar, reformar, registar, registrar, regressar,
    regulamentar, regular, regularizar, reintegrar, reiterar, rejeitar, relançar, remeter, renovar, renunciar,
    repatriar, replicar, repor, representar, reprimir, requerer, resguardar, resolver, respeitar, responder,
    ressaltar, restabelecer, restaurar, restituir, restringir, retirar, retomar, reunir, reunir-se, reverter, rever,
    revisar, revitalizar, salvaguardar, sancionar, satisfazer, seguir, selecionar, sensibilizar, servir, simplificar,
    sistematizar, solicitar, solucionar, submeter, subscrever, substituir, superar, supervisionar, suprimir,
    suspender, sustentar, ter em conta, terminar, tipificar, tomar, tomar medidas, trabalhar, traduzir, tramitar,
    transferir, transformar, transmitir, tratar, trocar, unificar, unir, usar, utilizar, validar, valorizar, velar,
    vender, verificar, vigiar, vincular, visar, visitar, zelar, entrar em vigor, ser, estar, haver, ter, poder, dever,
    ir, vir, caber, vigorar, vigir, durar, expirar, caducar, cessar, consistir, existir, permanecer, ficar, pertencer,
    produzir efeitos, dar continuidade, dar cumprimento, dar seguimento, dar a conhecer, fazer uso, abranger,
    apoiar-se, consultar-se
"""


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


_IRREGULAR: dict[str, dict[Form, str]] = {}
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
    _IRREGULAR.update(_stem(_lemma, " ".join(_words[:3]), _gerund, _participle))
    if len(_words) > 3:
        _IRREGULAR[_lemma] = {**_IRREGULAR[_lemma], "first": " ".join(_words[2:])}

WORDS = VerbWords(
    performatives=_PERFORMATIVES,
    openings=_OPENINGS,
    actions=_ACTIONS,
    paradigms={
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
    },
    irregular=_IRREGULAR,
    reflexive_suffix="-se",
    reflexive_prefixes=(),
    reflexive_leads={"first": "nos"},
    spellings=(),
    future={
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
    },
    irregular_future={
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
    },
    trusted_future=wordset("""ará arão aremos erá erão eremos irá irão iremos porá porão poremos"""),
    bare_is_plural=False,
    subject_needed=False,
    resumptions=(", pelo que", "; portanto", ", portanto", ", por isso", "; consequentemente", ", por conseguinte"),
    modals=(
        Modal(("comprometem-se", "a"), "undertaking", "commit"),
        Modal(("compromete-se", "a"), "undertaking", "commit"),
        Modal(("comprometemo-nos", "a"), "undertaking", "commit"),
        Modal(("se", "comprometem", "a"), "undertaking", "commit"),
        Modal(("se", "compromete", "a"), "undertaking", "commit"),
        Modal(("nos", "comprometemos", "a"), "undertaking", "commit"),
        Modal(("comprometer-se-ão", "a"), "undertaking", "commit"),
        Modal(("obrigam-se", "a"), "obligation", "commit"),
        Modal(("obriga-se", "a"), "obligation", "commit"),
        Modal(("se", "obrigam", "a"), "obligation", "commit"),
        Modal(("esforçar-se-ão", "por"), "aspiration", "commit"),
        Modal(("esforçar-se-ão", "para"), "aspiration", "commit"),
        Modal(("esforçam-se", "por"), "aspiration", "commit"),
        Modal(("se", "esforçarão", "para"), "aspiration", "commit"),
        Modal(("se", "esforçarão", "por"), "aspiration", "commit"),
        Modal(("pretendem",), "aspiration", "commit"),
        Modal(("pretende",), "aspiration", "commit"),
        Modal(("pretendemos",), "aspiration", "commit"),
        Modal(("intenciona",), "aspiration", "commit"),
        Modal(("tencionam",), "aspiration", "commit"),
        Modal(("tenciona",), "aspiration", "commit"),
        Modal(("procuram",), "aspiration", "commit"),
        Modal(("devem",), "obligation", "commit"),
        Modal(("deve",), "obligation", "commit"),
        Modal(("devemos",), "obligation", "commit"),
        Modal(("têm", "de"), "obligation", "commit"),
        Modal(("têm", "que"), "obligation", "commit"),
        Modal(("tem", "de"), "obligation", "commit"),
        Modal(("deveriam",), "recommendation", "recommend"),
        Modal(("deveria",), "recommendation", "recommend"),
        Modal(("podem",), "statement", "authorise"),
        Modal(("pode",), "statement", "authorise"),
        Modal(("poderiam",), "statement", "authorise"),
        Modal(("poderia",), "statement", "authorise"),
        Modal(("têm", "direito", "a"), "statement", "authorise"),
        Modal(("tem", "direito", "a"), "statement", "authorise"),
        Modal(("têm", "o", "direito", "de"), "statement", "authorise"),
        Modal(("são", "convidados", "a"), "request", "invite"),
        Modal(("são", "responsáveis", "por"), "undertaking", "commit"),
        Modal(("é", "responsável", "por"), "undertaking", "commit"),
        Modal(("estão", "obrigados", "a"), "obligation", "commit"),
        Modal(("é", "necessário"), "recommendation", "recommend"),
        Modal(("é", "imprescindível"), "recommendation", "recommend"),
        Modal(("é", "urgente"), "recommendation", "recommend"),
        Modal(("é", "preciso"), "recommendation", "recommend"),
    ),
    infinitive_marks=frozenset({"a"}),
    no_infinitives=wordset("partir lugar pesar"),
    infinitive_endings=("ar", "er", "ir", "or", "ôr"),
    adverbs=wordset("""
        também ainda igualmente novamente firmemente energicamente profundamente gravemente plenamente solenemente
        especialmente particularmente encarecidamente vivamente sinceramente calorosamente reiteradamente
        expressamente conjuntamente periodicamente regularmente muito finalmente unanimemente categoricamente
        respeitosamente cordialmente seriamente altamente ativamente urgentemente devidamente mutuamente extremamente
        efetivamente progressivamente gradualmente voluntariamente anualmente continuamente imediatamente
        oportunamente prioritariamente previamente permanentemente diretamente adequadamente decididamente sempre já
        reciprocamente outrossim além disso
    """)
    - frozenset({"além", "disso"}),
    joints=wordset("e mas também ainda igualmente disso respeito fim sentido efeito consequência portanto contexto"),
    speakers=frozenset({"nós"}),
    anaphors=frozenset({"eles", "elas", "estes", "estas", "ambos", "ambas", "este", "esta", "ele", "ela"}),
    relatives=wordset("que quem qual quais cujo cuja cujos cujas onde quando se como conforme enquanto porque embora"),
    subordinators=wordset("quando se enquanto como ao em no na com para a"),
    purposes=("para que ", "a fim de que ", "de modo que ", "de maneira que "),
    overseeing=wordset("coordenar supervisionar dirigir liderar gerir"),
    fronted=wordset("""
        em no na nos nas ao à aos com para por pelo pela durante dentro sob segundo conforme sobre tendo considerando
        tomando levando após quando se como mediante sem desde até reconhecendo recordando reafirmando renovando
        igualmente além finalmente também do da de dos das entre dado dada visto atendendo baseando-se caso sempre
    """),
    perfects=frozenset({"tendo", "havendo"}),
    clitics=("-se-ão", "-se-á", "-se", "-nos", "-lo", "-la", "-los", "-las", "-lhe", "-lhes"),
    impersonal=wordset("é"),
    negations=frozenset({"não", "nunca"}),
    homographs=wordset("""
        crê observa estuda visto vista medida medidas convoca reserva reservas denúncia demanda demandas atende
        incluem inclui constitui constituem contém registra registram permite permitem mantém sustenta conhece apela
        dispõe requer requerem identifica confere entende fomenta estimula proíbe motiva impõe fixa estabelece
        estabelecem determina determinam avalia verifica defende estende concede outorga refere chama oferece oferecem
        garante garantem assume assumem procura visa visam busca buscam aspira continua continuam permanece revisa
        altera publica modifica vê veem sente espera compreende coincide elege aceita conclui nota substitui
    """),
    copulas=frozenset({"é", "são", "ser", "sido", "foi", "será", "serão"}),
    auxiliaries={
        "dever": Modal((), "obligation", "commit"),
        "poder": Modal((), "statement", "authorise"),
        "procurar": Modal((), "aspiration", "commit"),
        "ir": Modal((), "undertaking", "commit"),
        "buscar": Modal((), "aspiration", "commit"),
        "tentar": Modal((), "aspiration", "commit"),
        "esforçar-se": Modal((), "aspiration", "commit"),
    },
    passive_auxiliaries=frozenset({"ser"}),
    noun_signs=frozenset({"de", "do", "da", "dos", "das"}),
    renewals={
        "compromisso": "commit",
        "pedido": "request",
        "solicitação": "request",
        "apelo": "call",
        "convite": "invite",
        "exortação": "urge",
        "recomendação": "recommend",
    },
    task_signs=frozenset({"de", "a"}),
    followings=wordset("""
        que a de o seguinte as seguintes os seguintes seguinte medidas ações com para em particular entre outras
        outros outras, pontos tarefas funções atividades termos por e
    """),
    announcements=wordset("seguinte seguintes seguir"),
    promise_headers=wordset("""
        atividades atividade actividades ações ação acções medidas medida compromissos compromisso tarefas tarefa
        passos produtos
    """),
    determiners=wordset("""
        o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa cada todo toda todos todas dito
        nosso nossa nossos nossas nenhum nenhuma algum alguma alguns algumas outro outra outros outras dois duas três
        quatro
    """),
    complements=frozenset({"que", "a", "de"}),
    passives=frozenset({"ser"}),
    aspirations="""
        explorar, procurar, considerar, esforçar-se, tentar, examinar, aspirar, buscar, pretender, contemplar, envidar
        esforços, fazer esforços, realizar esforços, empenhar-se, estudar a possibilidade, visar, intencionar, tencionar
    """,
    inert="""
        ser, estar, haver, constituir, consistir, conter, entrar em vigor, entrar, vigorar, vigir, durar, expirar,
        caducar, cessar, ter, compreender, ficar, permanecer, produzir efeitos, existir, pertencer, caber, significar,
        abranger, vir, representar, ir, resultar, depender, corresponder
    """,
    copular="""
        entrar em vigor, produzir efeitos, ser, estar, haver, ter, constituir, consistir, ficar, permanecer,
        compreender
    """,
    once="""
        estabelecer, criar, apresentar, preparar, publicar, convocar, organizar, celebrar, elaborar, redigir, lançar,
        adotar, adoptar, assinar, subscrever, ratificar, aderir, nomear, designar, eleger, fundar, instituir,
        constituir, concluir, formular, emitir, completar, finalizar, acolher, inaugurar, depositar, transmitir,
        remeter, entregar, empreender, levar a cabo, realizar, efetuar, efectuar, produzir, compilar, aprovar,
        promulgar, emendar, revogar, anunciar, instalar, construir, conceber, incluir, incorporar, acordar, notificar,
        negociar, renovar, revisar, rever, avaliar, introduzir, duplicar, alocar, transferir, eliminar, estudar,
        identificar, definir, determinar, selecionar, enviar, decidir, declarar, implementar, submeter
    """,
    producing="""
        estabelecer, criar, apresentar, preparar, publicar, convocar, organizar, celebrar, elaborar, redigir, lançar,
        adotar, adoptar, assinar, subscrever, ratificar, fundar, instituir, constituir, concluir, formular, emitir,
        completar, finalizar, acolher, inaugurar, depositar, transmitir, remeter, entregar, empreender, levar a cabo,
        realizar, efetuar, efectuar, produzir, compilar, aprovar, promulgar, emendar, instalar, construir, conceber,
        desenvolver, fornecer, proporcionar, prestar, implementar, executar, promover, impulsionar, introduzir,
        oferecer, partilhar, compartilhar, intercambiar, mobilizar, alocar, financiar, facilitar, apoiar, fortalecer,
        reforçar, melhorar, atualizar, rever, revisar, avaliar, examinar, continuar, informar, propor, planejar,
        planear, aumentar, difundir, intensificar, incluir, incorporar, negociar, identificar, estudar, coordenar,
        enviar, fomentar, submeter, disponibilizar, dar, trocar, fazer, ampliar
    """,
    nominal=paired("""
        coordenação=coordenar identificação=identificar implementação=implementar preparação=preparar
        organização=organizar elaboração=elaborar promoção=promover criação=criar estabelecimento=estabelecer
        desenvolvimento=desenvolver desenho=desenhar publicação=publicar difusão=difundir intercâmbio=intercambiar
        participação=participar apoio=apoiar formulação=formular execução=executar avaliação=avaliar revisão=rever
        acompanhamento=acompanhar monitoramento=monitorar monitorização=monitorizar supervisão=supervisionar
        gestão=gerir administração=administrar facilitação=facilitar mobilização=mobilizar capacitação=capacitar
        formação=formar produção=produzir redação=redigir convocação=convocar recolha=recolher análise=analisar
        integração=integrar harmonização=harmonizar fortalecimento=fortalecer cooperação=cooperar
        colaboração=colaborar consulta=consultar proteção=proteger prevenção=prevenir apresentação=apresentar
        adoção=adotar lançamento=lançar manutenção=manter financiamento=financiar contribuição=contribuir
        comunicação=comunicar notificação=notificar representação=representar designação=designar seleção=selecionar
        aplicação=aplicar planejamento=planejar planeamento=planear assistência=assistir realização=realizar
        celebração=celebrar fomento=fomentar melhoria=melhorar reforço=reforçar reconhecimento=reconhecer
    """),
)
