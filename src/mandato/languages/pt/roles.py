"""Parts of a text in Portuguese."""

from mandato.languages.roles import RoleWords
from mandato.languages.word_lists import wordset

WORDS = RoleWords(
    recital_endings=("ando", "endo", "indo"),
    recitals=wordset(
        """
        visto vistos consciente conscientes ciente cientes convencido convencida convencidos convencidas
        preocupado preocupada preocupados preocupadas desejoso desejosa desejosos desejosas decidido decidida
        decididos decididas determinado determinada determinados determinadas animado animados animadas inspirado
        inspirada inspirados inspiradas guiado guiada guiados guiadas reunido reunida reunidos reunidas
        comprometido comprometidos comprometidas persuadido persuadidos alarmado alarmada alarmados cônscio
        cônscios cônscias empenhados empenhadas interessados interessadas imbuídos atentos movidos resolvidos
        encorajados
        """
    ),
    not_recitals=wordset("quando ainda lindo bando comando fernando"),
    reciting=wordset(
        """
        recordando lembrando reconhecendo tendo considerando reafirmando destacando sublinhando observando
        tomando acolhendo expressando reiterando havendo visto convencidos conscientes desejando
        """
    ),
    that=wordset("que"),
    leads=frozenset(
        {"considerando", "considerandos", "visto", "vistos", "antecedentes", "que", "tendo em vista", "reconhecendo"}
    ),
    adverbs=wordset(
        """
        também ainda além igualmente profundamente firmemente gravemente seriamente plenamente novamente
        especialmente energicamente vivamente sumamente muito e finalmente solenemente outrossim
        """
    ),
    reflexives=wordset("se nos"),
    verbs=wordset(
        """
        aceita acolhe acolhemos acorda acordam acordamos adota adotamos afirma afirmamos agradece agradecemos
        aprecia apoia apoiamos aprova aprovamos autoriza celebra concorda condena condenamos confirma confirmamos
        considera convida convidamos convoca decide decidimos declara declaramos deplora designa destaca
        destacamos determina elege encarrega encoraja encorajamos endossa estabelece exorta exortamos exige
        expressa expressamos felicita incentiva insta instamos instrui lamenta manifesta manifestamos nomeia
        observa ordena pede proclama propõe ratifica reafirma reafirmamos recomenda recomendamos reconhece
        reconhecemos recorda recordamos reitera reiteramos rejeita renova resolve resolvemos respalda saúda
        saudamos solicita solicitamos sublinha sublinhamos sugere toma tomamos urge valoriza
        """
    ),
    speakers=wordset("nós"),
    determiners=wordset("o a os as ambas ambos"),
    enacting=(
        "chegaram",
        "chegam",
        "fica acordado",
        "celebram entre si",
        "acordamos",
        "decidimos",
        "resolvemos",
        "comprometemo-nos",
        "acordam",
        "acordaram",
        "acordam em",
        "acorda",
        "convêm",
        "convieram",
        "concordam",
        "concordaram",
        "decidem",
        "decidiram",
        "decide",
        "resolvem",
        "resolveram",
        "resolve",
        "ajustam",
        "ajustaram",
        "declaram",
        "declaramos",
        "estabelecem",
        "chegaram a acordo",
        "chegam ao seguinte",
        "celebram",
        "celebrar o presente",
        "firmar o presente",
        "têm entre si",
        "decreta",
    ),
    follows=(
        "o seguinte",
        "o que segue",
        "os seguintes",
        "as seguintes",
        "que se segue",
        "seguinte entendimento",
        "seguintes termos",
        "que se seguem",
        "seguintes",
        "seguinte",
    ),
    speaking=wordset(
        """
        acordamos decidimos declaramos resolvemos proclamamos decide decidem decreta resolve resolvem acorda
        acordam declara declaram proclama proclamam aprova recomenda determina
        """
    ),
    closings=(
        "assinam o presente",
        "firmam o presente",
        "e, por estarem",
        "para constar",
        "feito em",
        "feita em",
        "feito no",
        "feito na",
        "feito aos",
        "em fé do que",
        "em testemunho do que",
        "em testemunho d",
        "em prova d",
        "em sinal d",
        "assinado em",
        "assinada em",
        "assinado no",
        "firmado em",
        "celebrado em",
        "adotado em",
        "adotada em",
        "e por estarem",
        "por estarem",
    ),
    signing=(
        "pelo",
        "pela",
        "pelos",
        "pelas",
        "por:",
        "assinado",
        "(assinado",
        "(a)",
        "assinatura",
        "em nome",
        "local:",
        "data:",
        "nome:",
        "cargo:",
    ),
    sittings=wordset("sessão reunião plenária"),
    letterhead=("distr", "geral", "original:", "nações unidas", "item", "página"),
    notes=wordset("ibid ibid. ibid., ver vide id. cf. op. documentos"),
    parts=frozenset(
        {
            "cláusulas",
            "considerandos",
            "introducao",
            "preambulo",
            "preâmbulo",
            "introdução",
            "antecedentes",
            "conclusões",
            "recomendações",
            "objetivos",
            "objetivo",
            "objeto",
            "âmbito de aplicação",
            "definições",
            "disposições finais",
            "disposições gerais",
            "disposições transitórias",
            "anexo",
            "apêndice",
            "seguimento",
            "resumo",
        }
    ),
    captions=wordset("quadro tabela figura gráfico"),
    names=wordset("sr. sra. dr. dra. dom dona exmo. exma. s.e."),
    joiners=wordset(
        """
        a à ao aos às com da das de do dos e em entre na nas no nos o os ou para pela pelas pelo pelos por que se
        sem sob sobre um uma
        """
    ),
    finite=wordset(
        """
        é são será serão seria poderá poderão pode podem deverá deverão deve devem foi foram está estão tem têm
        terá terão há haja sejam seja
        """
    ),
    this=wordset("presente este esta"),
    joints=wordset("e"),
    named=("doravante", "a seguir", "denominad", "designad"),
    binding=wordset("deverá deverão poderá poderão será serão"),
    promising=wordset("compromete comprometem"),
    future_endings=("rá", "rão", "remos"),
    preambles=wordset("preâmbulo preambulo antecedentes considerandos"),
)
