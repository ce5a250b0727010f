"""Portuguese verbs of promises, in the spellings of both shores."""

from mandato.languages.pt.conjugation import FUTURE, IRREGULAR, IRREGULAR_FUTURE, PARADIGMS
from mandato.languages.pt.performing import OPENINGS, PERFORMATIVES
from mandato.languages.verbs import Modal, VerbWords
from mandato.languages.word_lists import paired, wordset

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


WORDS = VerbWords(
    performatives=PERFORMATIVES,
    openings=OPENINGS,
    actions=_ACTIONS,
    paradigms=PARADIGMS,
    irregular=IRREGULAR,
    reflexive_suffix="-se",
    reflexive_prefixes=(),
    reflexive_leads={"first": "nos"},
    spellings=(),
    future=FUTURE,
    irregular_future=IRREGULAR_FUTURE,
    trusted_future=wordset("""ará arão aremos erá erão eremos irá irão iremos porá porão poremos"""),
    of_speakers=("mos",),
    subjunctive={"em": ("ar",), "e": ("ar",), "am": ("er", "ir"), "a": ("er", "ir")},
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
        Modal(("é", "importante"), "recommendation", "recommend"),
        Modal(("é", "fundamental"), "recommendation", "recommend"),
        Modal(("faz", "falta"), "recommendation", "recommend"),
        Modal(("convém",), "recommendation", "recommend"),
        Modal(("há", "de"), "obligation", "commit"),
        Modal(("hão", "de"), "obligation", "commit"),
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
    impersonal=wordset("é convém faz"),
    negations=frozenset({"não", "nunca"}),
    homographs=wordset("""
        crê observa estuda visto vista medida medidas convoca reserva reservas denúncia demanda demandas atende
        incluem inclui constitui constituem contém registra registram permite permitem mantém sustenta conhece apela
        dispõe requer requerem identifica confere entende fomenta estimula proíbe motiva impõe fixa estabelece
        estabelecem determina determinam avalia verifica defende estende concede outorga refere chama oferece oferecem
        garante garantem assume assumem procura visa visam busca buscam aspira continua continuam permanece revisa
        altera publica modifica vê veem sente espera compreende coincide elege aceita conclui nota substitui
    """),
    copulas=frozenset(
        {"é", "são", "precisam", "precisa", "necessitam", "necessita", "ser", "sido", "foi", "será", "serão"}
    ),
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
        andar, ajudar, gozar, desfrutar, supor, implicar, afetar,
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
