"""Spanish words for actors."""

from mandato.languages.bearers import BearerWords
from mandato.languages.word_lists import wordset

_BODIES = wordset("""
    secretaría secretario secretaria general consejo asamblea comité comisión comisario comisionado organización
    organismo institución agencia entidad órgano banco oficina departamento autoridad director directora dirección
    relator relatora presidente presidenta presidencia mesa conferencia foro grupo equipo coordinador coordinadora
    coordinación representante enviado misión junta tribunal corte parlamento unión asociación universidad programa
    fondo centro instituto unidad división servicio red ministerio ministro ministra gobierno gabinete depositario
    alianza sistema mecanismo plataforma academia administración secretaría-general alto-comisionado alto jefe
    federación confederación subcomité subcomisión panel defensor fiscal consorcio delegación ejecutivo congreso
    cumbre reunión
""")
_ONE = _BODIES | wordset("""
    estado parte miembro país nación pueblo comunidad sociedad sector donante socio experto empresa persona individuo
    región municipio provincia ciudad signatario participante contratante país signataria entidad industria academia
    prensa firmante cada
""")
_MANY = wordset("""
    estados partes miembros países naciones jefes jefas mandatarios gobiernos ministros ministras ministerios comités
    comisiones organizaciones organismos instituciones agencias entidades órganos bancos oficinas departamentos
    autoridades directores directoras relatores presidentes presidentas grupos equipos coordinadores representantes
    enviados misiones juntas tribunales cortes parlamentos parlamentarios uniones asociaciones universidades programas
    empresas interesados donantes socios expertos personas pueblos comunidades sociedades sectores redes fundaciones
    periodistas actores operadores signatarios signatarias participantes mecanismos gobernadores líderes fondos
    federaciones territorios secretarías regiones ciudades municipios delegaciones empleadores trabajadores ciudadanos
    legisladores observadores científicos investigadores sistemas medios todos ambas ambos firmantes cancilleres
    responsables coordinadoras servicios institutos centros suscritos contratantes altas funcionarios mujeres jóvenes
    dirigentes plenipotenciarios
""")

WORDS = BearerWords(
    one=_ONE,
    many=_MANY,
    bodies=_BODIES,
    countries=wordset("""
        Afganistán Albania Alemania Andorra Angola Argelia Argentina Armenia Australia Austria Azerbaiyán Bahamas
        Bangladesh Barbados Belarús Bélgica Belice Benín Bolivia Botsuana Brasil Bulgaria Burundi Camboya Camerún
        Canadá Chad Chile China Chipre Colombia Comoras Congo Croacia Cuba Dinamarca Dominica Ecuador Egipto
        Eslovaquia Eslovenia España Estonia Etiopía Filipinas Finlandia Francia Gabón Gambia Georgia Ghana Granada
        Grecia Guatemala Guinea Guyana Haití Honduras Hungría India Indonesia Irán Iraq Irlanda Islandia Israel Italia
        Jamaica Japón Jordania Kazajstán Kenia Kuwait Letonia Líbano Liberia Libia Lituania Luxemburgo Madagascar
        Malasia Malí Malta Marruecos Mauricio México Mónaco Mongolia Mozambique Namibia Nepal Nicaragua Níger Nigeria
        Noruega Omán Pakistán Panamá Paraguay Perú Polonia Portugal Qatar Rumania Rusia Ruanda Senegal Serbia Singapur
        Siria Somalia Sudán Suecia Suiza Surinam Suriname Tailandia Tanzania Togo Túnez Turquía Ucrania Uganda Uruguay
        Uzbekistán Venezuela Vietnam Yemen Zambia Zimbabue
    """),
    conjunctions=frozenset({"y", "e", "o", "u"}),
    determiners=wordset("""
        el la los las al del un una todo toda todos todas cada ambos ambas su sus nuestros nuestras otros otras demás
        dichos dichas estos estas ningún ninguna cualquier
    """),
    distributive=frozenset({"cada", "ambas", "ambos", "todos", "todas", "cualquiera"}),
    introducers=frozenset({"a", "al", "ante"}),
    openers=frozenset({"a", "de", "para"}),
    certain_openers=frozenset({"que"}),
    clause_opens_task=True,
    adjective_endings=(),
    adjectives_follow=True,
    task_openers=wordset(
        """la el las los realizar elaborar preparar presentar coordinar organizar desarrollar convocar"""
    ),
    adverb_endings=("mente",),
    joining_phrases=("así como a ", "así como ", "junto con ", "al igual que "),
    inseparable=(" y de gobierno", " y gobierno", " y jefas de", " y jefa de", " o de gobierno"),
    whole=("alianza", "consejo económico y"),
    inclusives=("incluidos ", "incluidas ", "incluido ", "incluida ", "incluyendo ", "en particular "),
    interpolations=wordset("""
        en con como dentro según conforme por mediante bajo cuando donde incluido incluida incluidos incluidas
        incluyendo entre sin sobre tras si teniendo tomando especialmente particularmente durante mientras cuyo cuya
        quien quienes que para de
    """),
    relatives=frozenset({"que", "quien", "quienes", "cuyo", "cuya", "cual", "cuales", "donde", "cuando"}),
    breaks=wordset("""
        que quien quienes cuyo cuya donde cuando es son fue tiene tienen ha han deberá deberán podrá podrán porque
        desde si mediante durante sin antes después para lo le les
    """),
    linkers=wordset("de del para sobre a en y e o la el los las contra entre con por desde al un una"),
    genitives=wordset("de del"),
    agent_breaks=wordset("para en con a al durante como dentro bajo antes después cuando que quien"),
    agents=frozenset({"por"}),
    arrangements=wordset(
        "programa programas sistema sistemas mecanismo mecanismos red redes fondo fondos plataforma plataformas"
    ),
    texts=wordset("""
        acuerdo memorando memorándum convenio convención tratado protocolo artículo artículos disposición
        disposiciones término términos párrafo sección anexo anexos declaración carta constitución estatuto texto
        cláusula cláusulas capítulo instrumento arreglo presente decisión resolución reglamento plan documento versión
        expresión palabra sede enmienda enmiendas
    """),
    pronouns=wordset("les los las le ellos ellas"),
    parties="las Partes",
    names={
        "secretario general de las naciones unidas": "Secretario General de las Naciones Unidas",
        "secretaría general iberoamericana": "Secretaría General Iberoamericana",
        "asamblea general de las naciones unidas": "Asamblea General de las Naciones Unidas",
        "consejo de seguridad": "Consejo de Seguridad de las Naciones Unidas",
        "organización internacional para las migraciones": "Organización Internacional para las Migraciones",
        "organización internacional del trabajo": "Organización Internacional del Trabajo",
        "organización mundial de la salud": "Organización Mundial de la Salud",
    },
)
