"""Spanish verbs of promises."""

from mandato.languages.verbs import Form, Modal, VerbWords
from mandato.languages.word_lists import paired, wordset
from mandato.model.commitment import ActionKind

_PERFORMATIVES: dict[ActionKind, str] = {
    "decide": """
        decidir, resolver, acordar, convenir, adoptar, aprobar, establecer, declarar, proclamar, confirmar,
        determinar, designar, nombrar, elegir, aceptar, ratificar, crear, instituir, prorrogar, extender, disolver,
        abolir, enmendar, modificar, suspender, concluir, asignar, lanzar, otorgar, conceder, revisar, derogar,
        revocar, levantar, imponer, transmitir, remitir, fijar, reemplazar, constituir, convocar, incorporar,
        disponer, decretar, dictar, sancionar, promulgar, estipular, pactar, ordenar la publicación, suscribir, hacer
        suyo, hacer suya, hacer suyos, hacer suyas, respaldar, avalar, refrendar, seguir ocupándose, permanecer,
        celebrar el acuerdo, continuar, prohibir, reservar, denominar, consignar, autorizar el gasto, publicar,
        registrar, dar por concluido, dejar sin efecto, poner fin, poner en marcha, encuadrar, admitir, incluir
    """,
    "commit": """
        comprometerse, obligarse, prometer, asumir, garantizar, empeñarse, asumir el compromiso, reiterar el
        compromiso, proponerse, esforzarse, pretender, procurar, aspirar, dedicarse, adquirir el compromiso, ofrecer,
        ofrecerse, dar prioridad, priorizar, otorgar prioridad
    """,
    "request": "solicitar, pedir, requerir, rogar, peticionar, demandar, reclamar",
    "invite": "invitar, convidar",
    "encourage": "alentar, animar, estimular, fomentar, incentivar, motivar",
    "urge": "instar, exhortar, apremiar, urgir, conminar",
    "call": """
        llamar, hacer un llamado, hacer un llamamiento, formular un llamado, dirigir un llamamiento, apelar, emplazar,
        hacer un llamado urgente
    """,
    "recommend": "recomendar, proponer, sugerir, aconsejar, abogar",
    "instruct": """
        encargar, encomendar, instruir, ordenar, mandatar, exigir, delegar, conferir, confiar, dar instrucciones,
        comisionar, mandar, impartir instrucciones, dar mandato, cometer
    """,
    "authorise": "autorizar, facultar, permitir, habilitar, empoderar",
    "reaffirm": """
        reafirmar, afirmar, recordar, reiterar, subrayar, destacar, enfatizar, recalcar, resaltar, remarcar, poner de
        relieve, hacer hincapié, insistir, renovar, ratificar su compromiso, ratificar el compromiso, señalar, evocar,
        poner de manifiesto, hacer énfasis, sostener, mantener, llamar la atención, señalar a la atención, aseverar,
        manifestar su compromiso, repetir, defender, realzar, acentuar, puntualizar, rememorar, adherir, hacer notar,
        relevar, invocar
    """,
    "recognise": """
        reconocer, ser consciente, estar consciente, admitir que, comprender, entender, advertir, constatar,
        percatarse, percibir, identificar, valorar que, coincidir, apreciar que
    """,
    "note": """
        tomar nota, observar, considerar, tener presente, tener en cuenta, tomar en cuenta, tomar en consideración,
        tener en consideración, examinar, escuchar, recibir, estudiar, remitirse, reflexionar, tomar conocimiento,
        ver, visto, atender, analizar, conocer, notar, mencionar, prestar atención, estimar, evaluar, referirse,
        deliberar, debatir, vistos, verificar
    """,
    "welcome": """
        acoger, acoger con beneplácito, acoger con satisfacción, acoger con agrado, celebrar, encomiar, felicitar,
        felicitarse, agradecer, apreciar, elogiar, aplaudir, saludar, dar la bienvenida, congratularse, rendir
        homenaje, rendir tributo, ver con agrado, ver con beneplácito, complacerse, regocijarse, apoyar, apoyar
        plenamente, dar las gracias, expresar agradecimiento, valorar, aguardar con interés, esperar con interés,
        honrar, ponderar, enaltecer, alabar, recibir con beneplácito, recibir con agrado, recibir con satisfacción,
        recibir con interés, acoger con interés, enorgullecerse
    """,
    "express": """
        expresar, manifestar, condenar, deplorar, lamentar, rechazar, repudiar, desear, esperar, confiar en, creer,
        denunciar, deplorar profundamente, protestar, desaprobar, compartir, transmitir su pesar, anhelar, temer,
        censurar, oponerse, expresar preocupación, expresar su preocupación, hacer votos, declararse, mostrar su
        preocupación, reprobar, abominar, sentir, formular votos, solidarizarse, hacer patente, dejar constancia,
        lamentarse, preocuparse, alarmarse
    """,
}

_OPENINGS: dict[ActionKind, str] = {
    "express": """
        preocupado = preocupar, preocupada = preocupar, preocupados = preocupar, preocupadas = preocupar, alarmado =
        alarmar, alarmada = alarmar, alarmados = alarmar, alarmadas = alarmar, convencido = convencer, convencida =
        convencer, convencidos = convencer, convencidas = convencer, persuadidos = persuadir, persuadida = persuadir,
        deseoso = desear, deseosa = desear, deseosos = desear, deseosas = desear, animado = animar, animada = animar,
        animados = animar, animadas = animar, inspirado = inspirar, inspirada = inspirar, inspirados = inspirar,
        inspiradas = inspirar, guiado = guiar, guiada = guiar, guiados = guiar, guiadas = guiar, decidido = decidir,
        decidida = decidir, decididos = decidir, decididas = decidir, resuelto = resolver, resuelta = resolver,
        resueltos = resolver, resueltas = resolver, profundamente preocupada = preocupar, consternado = consternar,
        consternada = consternar, consternados = consternar, perturbada = perturbar, indignada = indignar, alentada =
        alentar, alentado = alentar, alentados = alentar, interesados = interesar, interesadas = interesar, satisfecho
        = satisfacer, satisfechos = satisfacer, motivados = motivar, motivadas = motivar, complacidos = complacer,
        ansiosos = desear, dispuestos = disponer, esperanzados = esperar, confiados = confiar, en la convicción =
        convencer, con el deseo = desear, con el propósito = proponer, con el ánimo = animar, con la intención =
        pretender, movidos = mover, impulsados = impulsar, unidos = unir
    """,
    "recognise": """
        consciente = ser consciente, conscientes = ser consciente, plenamente consciente = ser consciente, sabedores =
        saber, conocedores = conocer, siendo conscientes = ser consciente
    """,
    "note": """
        considerando = considerar, teniendo presente = tener presente, teniendo en cuenta = tener en cuenta, visto =
        ver, vista = ver, vistos = ver, vistas = ver, de conformidad con = conformar, en vista de = ver, conforme a =
        conformar, en virtud de = fundar, sobre la base de = basar, basándose = basar, basándonos = basar, habida
        cuenta = tener en cuenta, atendiendo = atender, atento a = atender, dado que = considerar, por cuanto =
        considerar, a la luz de = considerar, tomando en cuenta = tomar en cuenta, resultando = resultar, actuando =
        actuar, con referencia = referir, en atención = atender, basado = basar, basados = basar, fundándose = fundar,
        tras = examinar
    """,
    "commit": """
        comprometido = comprometerse, comprometida = comprometerse, comprometidos = comprometerse, comprometidas =
        comprometerse, obligados = obligarse
    """,
    "reaffirm": "fieles = ser fiel, fiel = ser fiel",
    "welcome": "agradecido = agradecer, agradecida = agradecer, agradecidos = agradecer, reconocidos = agradecer",
}

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
    tratar, ubicar, unificar, unir, usar, utilizar, valorar, velar, vender, verificar, vigilar, vincular, visibilizar,
    visitar, adelantar, realzar, hacer efectivo, hacer uso, dar cumplimiento, dar seguimiento, dar a conocer, tener
    acceso, entrar en vigor, entrar, quedar, permanecer, ser, estar, haber, tener, poder, deber, ir, venir, salir,
    decir, regir, durar, surtir efecto, aplicarse, componer, consistir, existir, subsistir, pertenecer, vencer,
    expirar, cesar
"""


def _stem(lemma: str, strong: str, *, subjunctive: bool = False) -> dict[str, dict[Form, str]]:
    """A verb whose stressed stem changes: recomendar, recomiend-."""
    base = lemma[:-2]
    endings = ("a", "an", "amos", "ando", "ado") if lemma.endswith("ar") else ("e", "en", "imos", "iendo", "ido")
    if lemma.endswith("er"):
        endings = ("e", "en", "emos", "iendo", "ido")
    gerund = base
    if lemma.endswith("ir") and "e" in base:
        head, _, tail = base.rpartition("e")
        gerund = head + "i" + tail
    past = endings[4]
    return {
        lemma: {
            "bare": lemma,
            "finite": strong + endings[0],
            "plural": strong + endings[1],
            "first": base + endings[2],
            "gerund": gerund + endings[3],
            "participle": f"{base}{past} {base}{past[:-1]}a {base}{past}s {base}{past[:-1]}as",
        }
    }


_IRREGULAR: dict[str, dict[Form, str]] = {
    **_stem("recomendar", "recomiend"),
    **_stem("encomendar", "encomiend"),
    **_stem("acordar", "acuerd"),
    **_stem("recordar", "recuerd"),
    **_stem("mostrar", "muestr"),
    **_stem("demostrar", "demuestr"),
    **_stem("alentar", "alient"),
    **_stem("aprobar", "aprueb"),
    **_stem("renovar", "renuev"),
    **_stem("confiar", "confí"),
    **_stem("enviar", "enví"),
    **_stem("guiar", "guí"),
    **_stem("rogar", "rueg"),
    **_stem("esforzar", "esfuerz"),
    **_stem("reforzar", "refuerz"),
    **_stem("pedir", "pid"),
    **_stem("requerir", "requier"),
    **_stem("sugerir", "sugier"),
    **_stem("conferir", "confier"),
    **_stem("referir", "refier"),
    **_stem("convertir", "conviert"),
    **_stem("advertir", "adviert"),
    **_stem("sentir", "sient"),
    **_stem("medir", "mid"),
    **_stem("elegir", "elig"),
    **_stem("seguir", "sigu"),
    **_stem("proseguir", "prosigu"),
    **_stem("defender", "defiend"),
    **_stem("entender", "entiend"),
    **_stem("extender", "extiend"),
    **_stem("atender", "atiend"),
    **_stem("promover", "promuev"),
    **_stem("constituir", "constituy"),
    **_stem("instituir", "instituy"),
    **_stem("instruir", "instruy"),
    **_stem("contribuir", "contribuy"),
    **_stem("distribuir", "distribuy"),
    **_stem("incluir", "incluy"),
    **_stem("concluir", "concluy"),
    **_stem("sustituir", "sustituy"),
    **_stem("evaluar", "evalú"),
    **_stem("continuar", "continú"),
    **_stem("adquirir", "adquier"),
    "resolver": {
        "bare": "resolver",
        "finite": "resuelve",
        "plural": "resuelven",
        "first": "resolvemos",
        "gerund": "resolviendo",
        "participle": "resuelto resuelta resueltos resueltas",
    },
    "tener": {
        "bare": "tener",
        "finite": "tiene",
        "plural": "tienen",
        "first": "tenemos",
        "gerund": "teniendo",
        "participle": "tenido",
    },
    "mantener": {
        "bare": "mantener",
        "finite": "mantiene",
        "plural": "mantienen",
        "first": "mantenemos",
        "gerund": "manteniendo",
        "participle": "mantenido mantenida mantenidos mantenidas",
    },
    "sostener": {
        "bare": "sostener",
        "finite": "sostiene",
        "plural": "sostienen",
        "first": "sostenemos",
        "gerund": "sosteniendo",
        "participle": "sostenido sostenida sostenidos sostenidas",
    },
    "convenir": {
        "bare": "convenir",
        "finite": "conviene",
        "plural": "convienen",
        "first": "convenimos",
        "gerund": "conviniendo",
        "participle": "convenido convenida convenidos convenidas",
    },
    "intervenir": {"bare": "intervenir", "finite": "interviene", "plural": "intervienen", "gerund": "interviniendo"},
    "proponer": {
        "bare": "proponer",
        "finite": "propone",
        "plural": "proponen",
        "first": "proponemos",
        "gerund": "proponiendo",
        "participle": "propuesto propuesta propuestos propuestas",
    },
    "disponer": {
        "bare": "disponer",
        "finite": "dispone dispónese",
        "plural": "disponen",
        "first": "disponemos",
        "gerund": "disponiendo",
        "participle": "dispuesto dispuesta dispuestos dispuestas",
    },
    "imponer": {
        "bare": "imponer",
        "finite": "impone",
        "plural": "imponen",
        "gerund": "imponiendo",
        "participle": "impuesto impuesta impuestos impuestas",
    },
    "oponer": {"bare": "oponer", "finite": "opone", "plural": "oponen", "first": "oponemos", "gerund": "oponiendo"},
    "poner": {
        "bare": "poner",
        "finite": "pone",
        "plural": "ponen",
        "first": "ponemos",
        "gerund": "poniendo",
        "participle": "puesto puesta puestos puestas",
    },
    "hacer": {
        "bare": "hacer",
        "finite": "hace",
        "plural": "hacen",
        "first": "hacemos",
        "gerund": "haciendo",
        "participle": "hecho hecha hechos hechas",
    },
    "satisfacer": {"bare": "satisfacer", "gerund": "satisfaciendo", "participle": "satisfecho satisfecha"},
    "ver": {
        "bare": "ver",
        "finite": "ve",
        "plural": "ven",
        "first": "vemos",
        "gerund": "viendo",
        "participle": "visto",
    },
    "dar": {
        "bare": "dar",
        "finite": "da",
        "plural": "dan",
        "first": "damos",
        "gerund": "dando",
        "participle": "dado dada dados dadas",
    },
    "ser": {"bare": "ser", "finite": "es", "plural": "son", "first": "somos", "gerund": "siendo", "participle": "sido"},
    "estar": {
        "bare": "estar",
        "finite": "está",
        "plural": "están",
        "first": "estamos",
        "gerund": "estando",
        "participle": "estado",
    },
    "ir": {"bare": "ir", "gerund": "yendo", "participle": "ido"},
    "decir": {"bare": "decir", "gerund": "diciendo", "participle": "dicho dicha"},
    "abrir": {
        "bare": "abrir",
        "finite": "abre",
        "plural": "abren",
        "first": "abrimos",
        "gerund": "abriendo",
        "participle": "abierto abierta abiertos abiertas",
    },
    "suscribir": {
        "bare": "suscribir",
        "finite": "suscribe",
        "plural": "suscriben",
        "first": "suscribimos",
        "gerund": "suscribiendo",
        "participle": "suscrito suscrita suscritos suscritas suscripto suscripta",
    },
    "facultar": {
        "bare": "facultar",
        "finite": "faculta facúltase",
        "plural": "facultan",
        "first": "facultamos",
        "gerund": "facultando",
        "participle": "facultado facultada facultados facultadas",
    },
    "aprobar": {
        "bare": "aprobar",
        "finite": "aprueba apruébase",
        "plural": "aprueban apruébanse",
        "first": "aprobamos",
        "gerund": "aprobando",
        "participle": "aprobado aprobada aprobados aprobadas",
    },
    "crear": {
        "bare": "crear",
        "finite": "crea créase",
        "plural": "crean créanse",
        "first": "creamos",
        "gerund": "creando",
        "participle": "creado creada creados creadas",
    },
    "incorporar": {
        "bare": "incorporar",
        "finite": "incorpora incorpórase",
        "plural": "incorporan",
        "first": "incorporamos",
        "gerund": "incorporando",
        "participle": "incorporado incorporada incorporados incorporadas",
    },
    "establecer": {
        "bare": "establecer",
        "finite": "establece establécese",
        "plural": "establecen establécense",
        "first": "establecemos",
        "gerund": "estableciendo",
        "participle": "establecido establecida establecidos establecidas",
    },
    "elegirse": {},
    "creer": {
        "bare": "creer",
        "finite": "cree",
        "plural": "creen",
        "first": "creemos",
        "gerund": "creyendo",
        "participle": "creído",
    },
    "proveer": {
        "bare": "proveer",
        "finite": "provee",
        "plural": "proveen",
        "gerund": "proveyendo",
        "participle": "provisto provista provistos provistas",
    },
    "prever": {
        "bare": "prever",
        "finite": "prevé",
        "plural": "prevén",
        "gerund": "previendo",
        "participle": "previsto prevista previstos previstas",
    },
}

WORDS = VerbWords(
    performatives=_PERFORMATIVES,
    openings=_OPENINGS,
    actions=_ACTIONS,
    paradigms={
        "ar": {
            "bare": "ar",
            "finite": "a",
            "plural": "an",
            "first": "amos",
            "gerund": "ando",
            "participle": "ado ada ados adas",
        },
        "er": {
            "bare": "er",
            "finite": "e",
            "plural": "en",
            "first": "emos",
            "gerund": "iendo",
            "participle": "ido ida idos idas",
        },
        "ir": {
            "bare": "ir",
            "finite": "e",
            "plural": "en",
            "first": "imos",
            "gerund": "iendo",
            "participle": "ido ida idos idas",
        },
    },
    irregular=_IRREGULAR,
    reflexive_suffix="se",
    reflexive_prefixes=(),
    reflexive_leads={"first": "nos"},
    spellings=(),
    future={
        "ará": "ar",
        "arán": "ar",
        "aremos": "ar",
        "erá": "er",
        "erán": "er",
        "eremos": "er",
        "irá": "ir",
        "irán": "ir",
        "iremos": "ir",
        "drá": "er",
        "drán": "er",
        "dremos": "er",
    },
    irregular_future={
        "hará": "hacer",
        "harán": "hacer",
        "haremos": "hacer",
        "satisfará": "satisfacer",
        "podrá": "poder",
        "podrán": "poder",
        "podremos": "poder",
        "pondrá": "poner",
        "pondrán": "poner",
        "pondremos": "poner",
        "dispondrá": "disponer",
        "dispondrán": "disponer",
        "propondrá": "proponer",
        "propondrán": "proponer",
        "propondremos": "proponer",
        "impondrá": "imponer",
        "impondrán": "imponer",
        "compondrá": "componer",
        "compondrán": "componer",
        "tendrá": "tener",
        "tendrán": "tener",
        "tendremos": "tener",
        "mantendrá": "mantener",
        "mantendrán": "mantener",
        "mantendremos": "mantener",
        "contendrá": "contener",
        "contendrán": "contener",
        "obtendrá": "obtener",
        "obtendrán": "obtener",
        "sostendrá": "sostener",
        "sostendrán": "sostener",
        "abstendrá": "abstenerse",
        "abstendrán": "abstenerse",
        "vendrá": "venir",
        "vendrán": "venir",
        "convendrá": "convenir",
        "convendrán": "convenir",
        "intervendrá": "intervenir",
        "intervendrán": "intervenir",
        "habrá": "haber",
        "habrán": "haber",
        "habremos": "haber",
        "dirá": "decir",
        "dirán": "decir",
        "saldrá": "salir",
        "saldrán": "salir",
        "valdrá": "valer",
        "querrá": "querer",
        "querrán": "querer",
        "sabrá": "saber",
        "será": "ser",
        "serán": "ser",
        "seremos": "ser",
        "irá": "ir",
        "irán": "ir",
        "dará": "dar",
        "darán": "dar",
        "daremos": "dar",
        "estará": "estar",
        "estarán": "estar",
        "preverá": "prever",
        "preverán": "prever",
        "detrás": "",
        "atrás": "",
        "jamás": "",
        "además": "",
        "quizá": "",
        "irán y": "",
    },
    trusted_future=wordset("""ará arán aremos erá erán eremos irá irán iremos drá drán dremos"""),
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
    impersonal=wordset("es"),
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
    copulas=frozenset({"es", "son", "ser", "sido", "fue", "será", "serán"}),
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
        explorar, procurar, considerar, esforzarse, intentar, examinar, aspirar, buscar, propender, pretender, tratar,
        contemplar, estudiar la posibilidad, proponerse, hacer esfuerzos, realizar esfuerzos
    """,
    inert="""
        ser, estar, haber, constituir, consistir, contener, entrar en vigor, entrar, regir, durar, vencer, expirar,
        cesar, tener, comprender, quedar, permanecer, surtir efecto, aplicarse, existir, subsistir, pertenecer,
        corresponder, significar, abarcar, venir, incidir, representar, componer, salir, ir, resultar, depender
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
