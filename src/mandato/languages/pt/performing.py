"""Portuguese words with which a text acts, at the head of its paragraphs."""

from mandato.model.commitment import ActionKind

PERFORMATIVES: dict[ActionKind, str] = {
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


OPENINGS: dict[ActionKind, str] = {
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
