"""Parts of a text in Spanish."""

from mandato.languages.roles import RoleWords
from mandato.languages.word_lists import wordset

WORDS = RoleWords(
    recital_endings=("ando", "endo", "ándose", "éndose", "ándonos"),
    recitals=wordset(
        """
        visto vista vistos vistas consciente conscientes convencido convencida convencidos convencidas preocupado
        preocupada preocupados preocupadas alarmado alarmada alarmados alarmadas deseoso deseosa deseosos
        deseosas decidido decidida decididos decididas resuelto resuelta resueltos resueltas animado animada
        animados animadas inspirado inspirada inspirados inspiradas guiado guiada guiados guiadas reunido reunida
        reunidos reunidas comprometido comprometidos comprometidas persuadido persuadidos persuadidas
        considerando consternado consternada consternados movidos motivados empeñados orientados atentos
        atendiendo atento habida alentado alentada alentados interesados interesadas confiados
        """
    ),
    not_recitals=wordset("cuando ambiendo bando mando fernando comando fando estipendio"),
    reciting=wordset(
        """
        recordando reconociendo teniendo considerando reafirmando destacando subrayando observando tomando
        acogiendo expresando reiterando habiendo visto convencidos conscientes preocupados deseando
        """
    ),
    that=wordset("que"),
    leads=frozenset(
        {
            "considerando",
            "considerandos",
            "visto",
            "vistos",
            "antecedentes",
            "que",
            "teniendo en cuenta",
            "reconociendo",
            "recordando",
        }
    ),
    adverbs=wordset(
        """
        también asimismo además igualmente profundamente firmemente gravemente seriamente plenamente nuevamente
        especialmente enérgicamente vivamente sumamente particularmente finalmente muy y solemnemente hondamente
        encarecidamente
        """
    ),
    reflexives=wordset("se nos"),
    verbs=wordset(
        """
        acepta acoge acogemos acuerda acuerdan acordamos adopta adoptamos afirma afirmamos agradece agradecemos
        alienta alentamos anima aprecia apoya apoyamos aprueba aprobamos autoriza celebra celebramos condena
        condenamos confirma confirmamos considera consideramos conviene convoca decide decidimos declara
        declaramos deplora deploramos designa destaca destacamos dispone determina elige encarga encarece
        encomienda encomendamos establece establecemos exhorta exhortamos exige expresa expresamos felicita
        felicitamos hace insta instamos instruye instruimos invita invitamos lamenta lamentamos llama manifiesta
        manifestamos nombra observa ordena pide pedimos proclama proclamamos propone ratifica ratificamos
        reafirma reafirmamos rechaza rechazamos recomienda recomendamos reconoce reconocemos recuerda recordamos
        reitera reiteramos renueva renovamos resuelve resolvemos respalda respaldamos saluda saludamos señala
        solicita solicitamos subraya subrayamos sugiere suscribe toma tomamos urge valora valoramos
        """
    ),
    speakers=wordset("nosotros nosotras nos"),
    determiners=wordset("el la los las ambas ambos"),
    enacting=(
        "han llegado",
        "hemos llegado",
        "se ha convenido",
        "se acuerda",
        "otorgan",
        "acordamos",
        "decidimos",
        "resolvemos",
        "convenimos",
        "nos comprometemos",
        "han convenido",
        "ha convenido",
        "han acordado",
        "ha acordado",
        "han decidido",
        "ha decidido",
        "han resuelto",
        "convienen en",
        "convienen lo",
        "convienen",
        "acuerdan",
        "acuerda",
        "acordaron",
        "convinieron",
        "hemos acordado",
        "hemos decidido",
        "hemos convenido",
        "declaran",
        "declaramos",
        "decide",
        "deciden",
        "resuelve",
        "resuelven",
        "decreta",
        "dispone",
        "proclama",
        "suscriben",
        "celebrar el presente",
        "suscribir el presente",
        "por tanto",
    ),
    follows=(
        "lo siguiente",
        "lo que sigue",
        "los siguientes",
        "las siguientes",
        "siguiente",
        "siguientes artículos",
        "cláusulas",
        "que",
    ),
    speaking=wordset(
        """
        acordamos decidimos declaramos resolvemos convenimos proclamamos decide deciden decreta decretan resuelve
        resuelven acuerda acuerdan declara declaran dispone ordena proclama proclaman aprueba convienen conviene
        recomienda sanciona
        """
    ),
    closings=(
        "aprobado en",
        "aprobada en",
        "suscribimos",
        "suscriben la presente",
        "suscriben el presente documento",
        "firman el presente",
        "firman la presente",
        "para que conste",
        "para constancia",
        "previa lectura",
        "hecho en",
        "hecha en",
        "hecho el",
        "hecho a los",
        "hecho y firmado",
        "en fe de lo cual",
        "en fe de ello",
        "en testimonio de",
        "en prueba de",
        "en señal de",
        "en constancia",
        "firmado en",
        "firmada en",
        "firmado a",
        "suscrito en",
        "suscrita en",
        "dado en",
        "dada en",
        "dado a",
        "adoptado en",
        "adoptada en",
        "leído el presente",
        "leído que fue",
    ),
    signing=(
        "por el",
        "por la",
        "por los",
        "por:",
        "firmado",
        "(firmado",
        "(fdo",
        "fdo.",
        "firma",
        "en nombre de",
        "lugar:",
        "fecha:",
        "nombre:",
        "cargo:",
    ),
    sittings=wordset("sesión reunión plenaria"),
    letterhead=(
        "distr",
        "general",
        "original:",
        "naciones unidas",
        "tema",
        "temas",
        "asunto",
        "expediente",
        "página",
    ),
    notes=wordset("ibid ibid. ibid., ibíd. véase véanse ver id. cf. op. documentos"),
    parts=frozenset(
        {
            "reunidos",
            "exponen",
            "manifiestan",
            "intervienen",
            "cláusulas",
            "clausulas",
            "estipulaciones",
            "declaraciones",
            "introduccion",
            "preambulo",
            "preámbulo",
            "introducción",
            "antecedentes",
            "conclusiones",
            "recomendaciones",
            "objetivos",
            "objetivo",
            "objeto",
            "ámbito de aplicación",
            "definiciones",
            "disposiciones finales",
            "disposiciones generales",
            "disposiciones transitorias",
            "anexo",
            "apéndice",
            "presentación",
            "seguimiento",
            "resumen",
        }
    ),
    captions=wordset("cuadro tabla figura gráfico recuadro"),
    names=wordset("sr. sra. don doña dr. dra. excmo. excma. s.e. lic. ing."),
    joiners=wordset(
        """
        a al ante con de del desde e el en entre la las lo los o para por que se según sin sobre su sus u un una
        y como hacia
        """
    ),
    finite=wordset(
        """
        es son será serán sería podrá podrán puede pueden podría deberá deberán debe deben ha han haya hayan fue
        fueron está están tiene tienen tendrá tendrán constituye constituyen resulta quedará
        """
    ),
    this=wordset("presente este esta"),
    joints=wordset("y e"),
    named=("en adelante", "en lo sucesivo", "denominad"),
    binding=wordset("deberá deberán podrá podrán será serán"),
    promising=wordset("compromete comprometen"),
    future_endings=("rá", "rán", "remos"),
    preambles=wordset("preámbulo preambulo exponen antecedentes considerandos manifiestan reunidos intervienen"),
)
