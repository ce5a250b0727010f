"""Spanish words with which a text acts, at the head of its paragraphs."""

from mandato.model.commitment import ActionKind

PERFORMATIVES: dict[ActionKind, str] = {
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


OPENINGS: dict[ActionKind, str] = {
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
