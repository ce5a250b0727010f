"""Portuguese words for actors, in the spellings of both shores."""

from mandato.languages.bearers import BearerWords
from mandato.languages.word_lists import wordset

_BODIES = wordset("""
    secretaria secretário secretária geral conselho assembleia comitê comité comissão comissário organização organismo
    instituição agência entidade órgão banco escritório gabinete departamento autoridade diretor director diretora
    direção relator relatora presidente presidência mesa conferência fórum foro grupo equipe equipa coordenador
    coordenadora coordenação representante enviado missão junta tribunal corte parlamento união associação
    universidade programa fundo centro instituto unidade divisão serviço rede ministério ministro ministra governo
    depositário aliança sistema mecanismo plataforma academia administração secretaria-geral secretário-geral
    alto-comissariado alto-comissário chefe federação confederação subcomitê subcomissão painel procurador consórcio
    delegação congresso cúpula cimeira reunião
""")
_ONE = _BODIES | wordset("""
    estado parte membro país nação povo comunidade sociedade setor sector doador parceiro perito especialista empresa
    pessoa indivíduo região município província cidade signatário participante contratante signatária indústria
    imprensa cada
""")
_MANY = wordset("""
    estados partes membros países nações chefes mandatários governos ministros ministras ministérios comitês comités
    comissões organizações organismos instituições agências entidades órgãos bancos escritórios departamentos
    autoridades diretores directores relatores presidentes grupos equipes equipas coordenadores representantes
    enviados missões juntas tribunais cortes parlamentos parlamentares uniões associações universidades programas
    empresas interessados doadores parceiros peritos especialistas pessoas povos comunidades sociedades setores
    sectores redes fundações jornalistas atores actores operadores signatários signatárias participantes mecanismos
    governadores líderes fundos federações territórios secretarias regiões cidades municípios delegações empregadores
    trabalhadores cidadãos legisladores observadores cientistas pesquisadores investigadores sistemas todos todas
    ambos ambas chanceleres responsáveis serviços institutos centros contratantes altas funcionários mulheres jovens
    dirigentes plenipotenciários
""")

WORDS = BearerWords(
    one=_ONE,
    many=_MANY,
    bodies=_BODIES,
    countries=wordset("""
        Afeganistão Albânia Alemanha Andorra Angola Argélia Argentina Armênia Arménia Austrália Áustria Azerbaijão
        Bahamas Bangladesh Barbados Bélgica Belize Benim Bolívia Botsuana Brasil Bulgária Burundi Camarões Camboja
        Canadá Chade Chile China Chipre Colômbia Comores Congo Croácia Cuba Dinamarca Dominica Egito Egipto Equador
        Eslováquia Eslovênia Eslovénia Espanha Estônia Estónia Etiópia Filipinas Finlândia França Gabão Gâmbia Gana
        Geórgia Granada Grécia Guatemala Guiana Guiné Haiti Honduras Hungria Índia Indonésia Irã Irão Iraque Irlanda
        Islândia Israel Itália Jamaica Japão Jordânia Kuwait Letônia Letónia Líbano Libéria Líbia Lituânia Luxemburgo
        Madagáscar Malásia Mali Malta Marrocos Maurício Mauritânia México Moçambique Mônaco Mónaco Mongólia Namíbia
        Nepal Nicarágua Níger Nigéria Noruega Omã Paquistão Panamá Paraguai Peru Polônia Polónia Portugal Quênia
        Quénia Romênia Roménia Rússia Ruanda Senegal Sérvia Singapura Síria Somália Sudão Suécia Suíça Suriname
        Tailândia Tanzânia Togo Tunísia Turquia Ucrânia Uganda Uruguai Venezuela Vietnã Zâmbia Zimbábue
    """),
    conjunctions=frozenset({"e", "ou"}),
    determiners=wordset("""
        o a os as ao aos à às do da um uma todo toda todos todas cada ambos ambas seu sua seus nossos nossas outros
        outras demais ditos estes estas nenhum nenhuma qualquer
    """),
    distributive=frozenset({"cada", "ambas", "ambos", "todos", "todas", "qualquer"}),
    introducers=frozenset({"a", "ao", "aos", "à", "às", "junto"}),
    openers=frozenset({"a", "de", "para"}),
    certain_openers=frozenset({"que"}),
    clause_opens_task=True,
    adjective_endings=(),
    adjectives_follow=True,
    task_openers=wordset("de da do a o as os"),
    adverb_endings=("mente",),
    joining_phrases=("bem como a ", "bem como os ", "bem como as ", "bem como ", "assim como ", "juntamente com "),
    inseparable=(" e de governo", " e governo", " ou de governo"),
    whole=("conselho econômico e", "conselho económico e"),
    inclusives=("incluindo ", "inclusive ", "nomeadamente ", "em particular "),
    interpolations=wordset("""
        em com como dentro segundo conforme por mediante sob quando onde incluindo incluído incluída incluídos entre
        sem sobre após se tendo tomando especialmente particularmente durante enquanto cujo cuja quem que para de no
        na inclusive nomeadamente
    """),
    relatives=frozenset({"que", "quem", "cujo", "cuja", "qual", "quais", "onde", "quando"}),
    breaks=wordset("""
        que quem cujo cuja onde quando é são foi tem têm há deverá deverão poderá poderão porque desde se mediante
        durante sem antes depois para
    """),
    linkers=wordset(
        "de do da dos das para sobre a em no na nos nas e ou o os as contra entre com por pelo pela desde um uma"
    ),
    genitives=wordset("de do da dos das"),
    agent_breaks=wordset("para em no na com a ao durante como dentro sob antes depois quando que quem"),
    agents=frozenset({"por", "pelo", "pela", "pelos", "pelas"}),
    arrangements=wordset(
        "programa programas sistema sistemas mecanismo mecanismos rede redes fundo fundos plataforma plataformas"
    ),
    texts=wordset("""
        acordo memorando memorandum convénio convênio convenção tratado protocolo artigo artigos disposição
        disposições termo termos parágrafo seção secção anexo anexos declaração carta constituição estatuto texto
        cláusula cláusulas capítulo instrumento ajuste presente decisão resolução regulamento plano documento versão
        expressão palavra sede emenda emendas
    """),
    pronouns=wordset("os as lhes eles elas"),
    parties="as Partes",
    names={
        "secretário-geral das nações unidas": "Secretário-Geral das Nações Unidas",
        "secretaria-geral ibero-americana": "Secretaria-Geral Ibero-Americana",
        "assembleia geral das nações unidas": "Assembleia Geral das Nações Unidas",
        "conselho de segurança": "Conselho de Segurança das Nações Unidas",
        "organização internacional para as migrações": "Organização Internacional para as Migrações",
        "organização internacional do trabalho": "Organização Internacional do Trabalho",
        "organização mundial da saúde": "Organização Mundial da Saúde",
    },
)
