"""Spanish verbs of promises."""

from mandato.languages.es.conjugation import FUTURE, IRREGULAR, IRREGULAR_FUTURE, PARADIGMS
from mandato.languages.es.performing import OPENINGS, PERFORMATIVES
from mandato.languages.verbs import Modal, VerbWords
from mandato.languages.word_lists import paired, wordset

_ACTIONS = """
    dar prioridad, otorgar prioridad, priorizar, hacer esfuerzos, realizar esfuerzos, redoblar esfuerzos,
    prestar atención, repetir,
    abandonar, abarcar, abogar, abordar, abrir, abstenerse, acceder, acelerar, aceptar, acompañar, acordar,
    actualizar, actuar, adaptar, adecuar, adherirse, administrar, adoptar, adquirir, afianzar, agilizar, ajustar,
    alcanzar, alentar, aliviar, ampliar, analizar, animar, anunciar, apelar, aplicar, aportar, apoyar, aprobar,
    aprovechar, aproximar, armonizar, articular, asegurar, asesorar, asignar, asistir, asociar, asumir, atender,
    atraer, auditar, aumentar, autorizar, avanzar, ayudar, bajar, basar, beneficiar, brindar, buscar, calcular,
    cambiar, canalizar, capacitar, castigar, celebrar, centrar, cesar, circular, coadyuvar, colaborar, combatir,
    compartir, compensar, compilar, complementar, completar, comprender, comprometerse, comunicar, conceder,
    concentrar, concertar, concienciar, concientizar, conciliar, concluir, concretar, concurrir, condenar, conducir,
    conectar, confeccionar, conferir, confirmar, conformar, conocer, conseguir, conservar, considerar, consolidar,
    constituir, construir, consultar, contar, contemplar, contener, continuar, contraer, contratar, contribuir,
    controlar, convenir, convertir, convocar, cooperar, coordinar, corregir, corresponder, costear, crear, crecer,
    cubrir, cuidar, culminar, cumplir, cursar, custodiar, dar, debatir, decidir, declarar, dedicar, defender, definir,
    delegar, delinear, demostrar, denunciar, depositar, derogar, desalentar, desarrollar, desarticular,
    descentralizar, desempeñar, designar, desplegar, destacar, destinar, detectar, determinar, diagnosticar, difundir,
    dinamizar, dirigir, diseminar, diseñar, disminuir, disponer, distribuir, diversificar, divulgar, dotar, duplicar,
    editar, educar, efectuar, ejecutar, ejercer, elaborar, elegir, elevar, eliminar, emitir, emplear, emprender,
    encaminar, encargar, encomendar, encontrar, enfrentar, enmendar, enriquecer, entablar, entregar, enviar, equipar,
    equiparar, erradicar, escuchar, esforzarse, especificar, establecer, estimular, estrechar, estructurar, estudiar,
    evaluar, evitar, examinar, exhortar, exigir, eximir, expandir, expedir, explorar, explotar, exponer, expresar,
    extender, extraditar, facilitar, facultar, favorecer, fijar, financiar, finalizar, firmar, focalizar, fomentar,
    formalizar, formar, formular, fortalecer, funcionar, fundar, ganar, garantizar, generar, gestionar, gobernar,
    gozar, guardar, guiar, habilitar, hacer, hallar, hospedar, identificar, igualar, ilustrar, impartir, impedir,
    implantar, implementar, imponer, importar, impulsar, inaugurar, incentivar, incidir, incluir, incorporar,
    incrementar, indemnizar, indicar, inducir, informar, iniciar, innovar, inscribir, inspeccionar, instalar, instar,
    institucionalizar, instituir, instruir, integrar, intensificar, intentar, intercambiar, interponer, interpretar,
    intervenir, introducir, invertir, investigar, invitar, involucrar, justificar, juzgar, lanzar, legislar, levantar,
    liberar, liderar, limitar, llamar, llevar, llevar a cabo, lograr, luchar, manejar, mantener, maximizar, mediar,
    medir, mejorar, minimizar, mitigar, modernizar, modificar, monitorear, mostrar, motivar, movilizar, multiplicar,
    negociar, nombrar, normalizar, notificar, nutrir, obligarse, observar, obtener, ocuparse, ofrecer, operar,
    optimizar, ordenar, organizar, orientar, otorgar, pagar, participar, penalizar, percibir, perfeccionar, permitir,
    perseguir, perseverar, persistir, planificar, plantear, poner, poner en marcha, poner en práctica, poner a
    disposición, posibilitar, posicionar, potenciar, practicar, precisar, preparar, prescribir, presentar, preservar,
    presidir, prestar, prevenir, prever, priorizar, privilegiar, proceder, procesar, procurar, producir, profundizar,
    programar, prohibir, prolongar, promocionar, promover, promulgar, propender, propiciar, proponer, proporcionar,
    prorrogar, proseguir, proteger, proveer, proyectar, publicar, ratificar, reafirmar, realizar, rebajar, recabar,
    rechazar, recibir, recoger, recomendar, reconocer, recopilar, recordar, recuperar, recurrir, redactar,
    redistribuir, redoblar, reducir, reestructurar, referir, reflejar, reforzar, reformar, registrar, regresar,
    regular, regularizar, rehabilitar, reintegrar, reiterar, relanzar, remitir, rendir, renovar, renunciar, repatriar,
    replicar, reponer, representar, reprimir, requerir, resaltar, resguardar, resolver, respaldar, respetar,
    responder, restablecer, restaurar, restituir, restringir, resumir, retirar, retomar, retornar, reunir, reunirse,
    revertir, revisar, revitalizar, salvaguardar, sancionar, satisfacer, seguir, seleccionar, sensibilizar, señalar,
    servir, simplificar, sistematizar, situar, socializar, solicitar, solucionar, someter, sostener, suministrar,
    superar, supervisar, suprimir, suscribir, suspender, sustituir, tener en cuenta, terminar, tipificar, tomar, tomar
    medidas, trabajar, traducir, tramitar, transferir, transformar, transitar, transmitir, transparentar, trasladar,
    tratar, tratar de, ubicar, unificar, unir, usar, utilizar, valorar, velar, vender, verificar, vigilar, vincular,
    visibilizar,
    visitar, adelantar, realzar, hacer efectivo, hacer uso, dar cumplimiento, dar seguimiento, dar a conocer, tener
    acceso, entrar en vigor, entrar, quedar, permanecer, ser, estar, haber, tener, poder, deber, ir, venir, salir,
    decir, regir, durar, surtir efecto, aplicarse, componer, consistir, existir, subsistir, pertenecer, vencer,
    expirar, cesar
"""


WORDS = VerbWords(
    performatives=PERFORMATIVES,
    openings=OPENINGS,
    actions=_ACTIONS,
    paradigms=PARADIGMS,
    irregular=IRREGULAR,
    reflexive_suffix="se",
    reflexive_prefixes=(),
    reflexive_leads={"first": "nos"},
    spellings=(),
    future=FUTURE,
    irregular_future=IRREGULAR_FUTURE,
    trusted_future=wordset("""ará arán aremos erá erán eremos irá irán iremos drá drán dremos"""),
    of_speakers=("mos",),
    subjunctive={"en": ("ar",), "e": ("ar",), "an": ("er", "ir"), "a": ("er", "ir")},
    bare_is_plural=False,
    subject_needed=False,
    resumptions=(", por lo que", "; por lo tanto", ", por lo tanto", ", por tanto", "; en consecuencia", ", por ende"),
    modals=(
        Modal(("se", "comprometen", "a"), "undertaking", "commit"),
        Modal(("se", "compromete", "a"), "undertaking", "commit"),
        Modal(("nos", "comprometemos", "a"), "undertaking", "commit"),
        Modal(("se", "obligan", "a"), "obligation", "commit"),
        Modal(("se", "obliga", "a"), "obligation", "commit"),
        Modal(("se", "esfuerzan", "por"), "aspiration", "commit"),
        Modal(
            (
                "se",
                "proponen",
            ),
            "aspiration",
            "commit",
        ),
        Modal(("pretenden",), "aspiration", "commit"),
        Modal(("pretende",), "aspiration", "commit"),
        Modal(("pretendemos",), "aspiration", "commit"),
        Modal(("procuran",), "aspiration", "commit"),
        Modal(("tenemos", "la", "intención", "de"), "aspiration", "commit"),
        Modal(("tienen", "la", "intención", "de"), "aspiration", "commit"),
        Modal(("tiene", "la", "intención", "de"), "aspiration", "commit"),
        Modal(("deben",), "obligation", "commit"),
        Modal(("debe",), "obligation", "commit"),
        Modal(("debemos",), "obligation", "commit"),
        Modal(("han", "de"), "obligation", "commit"),
        Modal(("ha", "de"), "obligation", "commit"),
        Modal(("tienen", "que"), "obligation", "commit"),
        Modal(("tiene", "que"), "obligation", "commit"),
        Modal(("tienen", "la", "obligación", "de"), "obligation", "commit"),
        Modal(("tiene", "la", "obligación", "de"), "obligation", "commit"),
        Modal(("deberían",), "recommendation", "recommend"),
        Modal(("debería",), "recommendation", "recommend"),
        Modal(("pueden",), "statement", "authorise"),
        Modal(("puede",), "statement", "authorise"),
        Modal(("podrían",), "statement", "authorise"),
        Modal(("podría",), "statement", "authorise"),
        Modal(("tienen", "derecho", "a"), "statement", "authorise"),
        Modal(("tiene", "derecho", "a"), "statement", "authorise"),
        Modal(("están", "obligados", "a"), "obligation", "commit"),
        Modal(("está", "obligado", "a"), "obligation", "commit"),
        Modal(("están", "llamados", "a"), "request", "call"),
        Modal(("está", "llamada", "a"), "request", "call"),
        Modal(("es", "necesario"), "recommendation", "recommend"),
        Modal(("es", "imprescindible"), "recommendation", "recommend"),
        Modal(("es", "urgente"), "recommendation", "recommend"),
        Modal(("es", "imperativo"), "recommendation", "recommend"),
        Modal(("es", "preciso"), "recommendation", "recommend"),
        Modal(("es", "importante"), "recommendation", "recommend"),
        Modal(("es", "fundamental"), "recommendation", "recommend"),
        Modal(("hace", "falta"), "recommendation", "recommend"),
        Modal(("conviene",), "recommendation", "recommend"),
    ),
    infinitive_marks=frozenset({"a"}),
    no_infinitives=wordset("partir lugar pesar"),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse", "ír"),
    adverbs=wordset("""
        también además asimismo igualmente nuevamente firmemente enérgicamente profundamente gravemente plenamente
        solemnemente especialmente particularmente encarecidamente vivamente sinceramente calurosamente efusivamente
        reiteradamente expresamente conjuntamente periódicamente regularmente muy finalmente unánimemente una vez más
        categóricamente respetuosamente cordialmente seriamente altamente activamente urgentemente debidamente
        mutuamente sumamente efectivamente progresivamente gradualmente voluntariamente anualmente continuamente
        inmediatamente oportunamente prioritariamente previamente permanentemente directamente adecuadamente
        constructivamente decididamente así mismo todavía siempre ya recíprocamente
    """),
    joints=wordset("y e o además también asimismo igualmente respecto fin sentido efecto consecuencia tanto contexto"),
    speakers=frozenset({"nosotros", "nosotras"}),
    anaphors=frozenset(
        {"ellos", "ellas", "éstos", "éstas", "estos", "estas", "ambos", "ambas", "ello", "esta", "este"}
    ),
    relatives=wordset(
        "que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando si como según mientras porque aunque"
    ),
    subordinators=wordset("cuando si mientras como al en con para a"),
    purposes=("para que ", "a fin de que ", "con el fin de que ", "de modo que ", "de manera que "),
    overseeing=wordset("coordinar supervisar dirigir liderar gestionar encabezar"),
    fronted=wordset("""
        en a al con para por durante dentro bajo según conforme sobre teniendo considerando tomando habida tras cuando
        si como mientras mediante ante sin desde hasta reconociendo recordando reafirmando asimismo además igualmente
        finalmente también reiterando de del entre una no dado dada vista visto atendiendo basándose
    """),
    perfects=frozenset({"habiendo"}),
    clitics=("se", "nos", "lo", "la", "los", "las", "le", "les"),
    impersonal=wordset("es conviene hace"),
    negations=frozenset({"no", "nunca", "tampoco"}),
    homographs=wordset("""
        cree observa estudia vista visto medida medidas convoca reserva reservas denuncia demanda demandas atiende
        observan incluye incluyen constituye constituyen contiene registra permite permiten mantiene sostiene conoce
        conocen apela dispone requiere requieren identifica confiere entiende fomenta fomentan estimula prohíbe motiva
        impone imponen fija fijan establece establecen determina determinan evalúa verifica defiende extiende concede
        otorga otorgan refiere llama ofrece ofrecen garantiza garantizan asume asumen procura pretende pretenden
        aspira continúa continúan permanece revisa publica modifica ve ven siente espera comprende coincide elige
        acepta concluye
    """),
    copulas=frozenset({"es", "son", "necesitan", "necesita", "ser", "sido", "fue", "será", "serán"}),
    auxiliaries={
        "deber": Modal((), "obligation", "commit"),
        "poder": Modal((), "statement", "authorise"),
        "procurar": Modal((), "aspiration", "commit"),
        "haber": Modal((), "obligation", "commit"),
        "esforzarse": Modal((), "aspiration", "commit"),
        "tratar": Modal((), "aspiration", "commit"),
        "comprometerse": Modal((), "undertaking", "commit"),
        "buscar": Modal((), "aspiration", "commit"),
        "intentar": Modal((), "aspiration", "commit"),
    },
    passive_auxiliaries=frozenset({"ser"}),
    noun_signs=frozenset({"de", "del"}),
    renewals={
        "compromiso": "commit",
        "solicitud": "request",
        "petición": "request",
        "pedido": "request",
        "llamado": "call",
        "llamamiento": "call",
        "invitación": "invite",
        "exhortación": "urge",
        "recomendación": "recommend",
    },
    task_signs=frozenset({"de", "a"}),
    followings=wordset("""
        que a de lo siguiente las siguientes los siguientes siguiente medidas acciones con para en particular entre
        otras otros otras, cosas puntos tareas funciones actividades términos por y el la
    """),
    announcements=wordset("siguiente siguientes continuación manera"),
    promise_headers=wordset("""
        actividades actividad acciones acción medidas medida compromisos compromiso tareas tarea pasos productos
    """),
    determiners=wordset("""
        el la los las un una unos unas su sus este esta estos estas ese esa esos esas cada todo toda todos todas dicho
        dicha dichos dichas nuestro nuestra nuestros nuestras ningún ninguna algún alguna algunos algunas otro otra
        otros otras dos tres cuatro
    """),
    complements=frozenset({"que", "a", "de"}),
    passives=frozenset({"ser"}),
    aspirations="""
        explorar, procurar, considerar, esforzarse, intentar, examinar, aspirar, buscar, propender, pretender,
        tratar de,
        contemplar, estudiar la posibilidad, proponerse, hacer esfuerzos, realizar esfuerzos
    """,
    inert="""
        ser, estar, haber, constituir, consistir, contener, entrar en vigor, entrar, regir, durar, vencer, expirar,
        cesar, tener, comprender, quedar, permanecer, surtir efecto, aplicarse, existir, subsistir, pertenecer,
        corresponder, significar, abarcar, ayudar, gozar, disfrutar, suponer, implicar, afectar, venir, incidir,
        representar, componer, salir, ir, resultar, depender
    """,
    copular="""
        entrar en vigor, surtir efecto, ser, estar, haber, tener, constituir, consistir, quedar, permanecer,
        comprender
    """,
    once="""
        establecer, crear, presentar, preparar, publicar, convocar, organizar, celebrar, elaborar, redactar, lanzar,
        adoptar, firmar, suscribir, ratificar, adherirse, nombrar, designar, elegir, fundar, instituir, constituir,
        concluir, formular, emitir, completar, finalizar, hospedar, inaugurar, depositar, transmitir, remitir,
        entregar, emprender, llevar a cabo, realizar, efectuar, producir, compilar, aprobar, promulgar, enmendar,
        derogar, anunciar, instalar, construir, diseñar, incluir, incorporar, acordar, notificar, negociar, renovar,
        revisar, evaluar, introducir, duplicar, asignar, transferir, eliminar, estudiar, identificar, definir,
        determinar, seleccionar, enviar, decidir, declarar, poner en marcha, conformar, implementar
    """,
    producing="""
        establecer, crear, presentar, preparar, publicar, convocar, organizar, celebrar, elaborar, redactar, lanzar,
        adoptar, firmar, suscribir, ratificar, fundar, instituir, constituir, concluir, formular, emitir, completar,
        finalizar, hospedar, inaugurar, depositar, transmitir, remitir, entregar, emprender, llevar a cabo, realizar,
        efectuar, producir, compilar, aprobar, promulgar, enmendar, instalar, construir, diseñar, desarrollar,
        proporcionar, brindar, prestar, implementar, ejecutar, promover, impulsar, introducir, ofrecer, compartir,
        intercambiar, movilizar, asignar, aportar, financiar, facilitar, apoyar, fortalecer, reforzar, mejorar,
        actualizar, revisar, evaluar, examinar, continuar, informar, proponer, planificar, aumentar, incrementar,
        difundir, intensificar, incluir, incorporar, considerar, negociar, identificar, estudiar, coordinar, enviar,
        conformar, replicar, poner en marcha, rendir, impartir, dar, fomentar, hacer
    """,
    nominal=paired("""
        coordinación=coordinar identificación=identificar implementación=implementar preparación=preparar
        organización=organizar elaboración=elaborar promoción=promover creación=crear establecimiento=establecer
        desarrollo=desarrollar diseño=diseñar publicación=publicar difusión=difundir intercambio=intercambiar
        participación=participar apoyo=apoyar formulación=formular ejecución=ejecutar evaluación=evaluar
        revisión=revisar seguimiento=seguir monitoreo=monitorear supervisión=supervisar gestión=gestionar
        administración=administrar facilitación=facilitar movilización=movilizar capacitación=capacitar
        formación=formar producción=producir redacción=redactar convocatoria=convocar recopilación=recopilar
        análisis=analizar integración=integrar armonización=armonizar fortalecimiento=fortalecer cooperación=cooperar
        colaboración=colaborar consulta=consultar protección=proteger prevención=prevenir presentación=presentar
        adopción=adoptar lanzamiento=lanzar mantenimiento=mantener financiamiento=financiar financiación=financiar
        contribución=contribuir comunicación=comunicar notificación=notificar representación=representar
        designación=designar selección=seleccionar aplicación=aplicar planificación=planificar asistencia=asistir
        realización=realizar celebración=celebrar fomento=fomentar impulso=impulsar mejora=mejorar
    """),
)
