"""Spanish nouns of what is delivered."""

from mandato.languages.deliverables import DeliverableWords
from mandato.languages.word_lists import wordset

WORDS = DeliverableWords(
    nouns={
        "report": """
            informe, informes, reporte, reportes, memoria, memorias, actualización, nota, resumen, recomendación,
            recomendaciones, conclusiones, observaciones, propuesta, propuestas, comunicación, comunicaciones,
            exposición, balance, cuentas
        """,
        "study": """
            estudio, estudios, análisis, investigación, investigaciones, encuesta, encuestas, mapeo, diagnóstico,
            diagnósticos, inventario, catálogo, estadísticas, datos, indicadores, publicación, publicaciones,
            documento, documentos
        """,
        "meeting": """
            reunión, reuniones, conferencia, conferencias, foro, foros, cumbre, cumbres, sesión, sesiones, taller,
            talleres, seminario, seminarios, consulta, consultas, diálogo, diálogos, simposio, mesa redonda, congreso,
            congresos, debate, evento, eventos, encuentro, encuentros, jornada, jornadas, audiencia, negociaciones,
            visita, visitas
        """,
        "plan": """plan, planes, estrategia, estrategias, agenda, cronograma, calendario, hoja de, soluciones""",
        "programme": """
            programa, programas, iniciativa, iniciativas, proyecto, proyectos, actividades, acciones, actividad,
            acción, esquema, esquemas
        """,
        "policy": """
            política, políticas, lineamientos, directrices, norma, normas, estándar, estándares, marco, marcos,
            principios, código, códigos, criterios, procedimiento, procedimientos, medidas, medida, reglas,
            metodología, metodologías, modalidades, enfoque
        """,
        "legislation": """
            legislación, legislaciones, ley, leyes, decreto, decretos, reformas, reforma, ordenamiento, ordenanza
        """,
        "instrument": """
            acuerdo, acuerdos, convenio, convenios, convención, convenciones, tratado, tratados, protocolo,
            protocolos, memorando, memorándum, declaración, instrumento, instrumentos, carta, acta, actas, contrato,
            contratos, adenda, resolución, anexo
        """,
        "body": """
            comité, comités, comisión, comisiones, grupo, grupos, secretaría, consejo, junta, oficina, oficinas,
            centro, centros, unidad, unidades, órgano, órganos, institución, instituciones, mecanismo, mecanismos,
            equipo, equipos, tribunal, corte, observatorio, instituto, institutos, punto focal, puntos focales,
            agencia, autoridad, organismo, estructura
        """,
        "network": """
            red, redes, alianza, alianzas, plataforma, plataformas, asociación, sistema, sistemas, portal, registro,
            registros, base de, bases de, vínculos
        """,
        "campaign": """campaña, campañas, sensibilización, conmemoración, divulgación""",
        "funding": """
            fondo, fondos, financiación, financiamiento, contribución, contribuciones, recursos, subvención, préstamo,
            préstamos, presupuesto, presupuestos, inversión, inversiones, aporte, aportes, asistencia, ayuda, beca,
            becas
        """,
        "training": """capacitación, formación, curso, cursos, entrenamiento, educación, pasantías, becas de""",
        "information": """
            información, informaciones, sitio web, boletín, materiales, guía, guías, manual, manuales, lista, listas,
            buenas prácticas, experiencias, conocimientos
        """,
        "review": """
            revisión, evaluación, evaluaciones, auditoría, auditorías, seguimiento, examen, monitoreo, inspección,
            inspecciones
        """,
        "other": """
            infraestructura, tecnología, tecnologías, equipamiento, equipos de, servicios, instalaciones,
            herramientas, herramienta, medicamentos, condiciones, oportunidades
        """,
    },
    determiners=wordset("""
        el la los las un una unos unas su sus nuestro nuestra nuestros nuestras este esta estos estas cada todo toda
        todos todas dicho dicha otro otra otros otras ningún ninguna dos tres
    """),
    left_stops=wordset("""
        a al de del para en por con desde mediante como y e o dentro durante bajo que quien es son ser fue también
        incluido hacia sobre contra entre según si cuando ante sin se
    """),
    deictics=wordset("este esta estos estas dicho dicha dichos dichas presente"),
    conjunctions=wordset("y e o"),
    modifier_endings=(),
    verb_marks=wordset(""),
    verbal_endings=("ndo",),
    modifiers=wordset(""""""),
    oblique=wordset("a al en con por desde mediante durante bajo dentro según hacia ante entre y"),
    containing=wordset("en mediante"),
    linkers=wordset("de del sobre para contra entre"),
    adjectives_follow=True,
    right_stops=wordset("""
        que quien cuyo cuya donde cuando en por con mediante a al como es son fue han ha tiene tienen será serán
        deberá deberán dirigido dirigida dirigidos dirigidas destinado destinada incluyendo incluido si durante dentro
        bajo basado basada conforme según celebrado celebrada contenidas contenidos antes después no hasta desde sin
        sobre-todo necesario necesaria necesarios necesarias para mientras así también además y e o
    """),
)
