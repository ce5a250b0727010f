"""Portuguese sentences with the actions that a person reads in them: (verb, kind, strength) each."""

SENTENCES = [
    ("Solicita à Secretaria que apresente um relatório em maio de 2012;", [("solicitar", "request", "request")]),
    ("Pede ao Comitê que se reúna duas vezes por ano;", [("pedir", "request", "request")]),
    ("Convida os Estados Membros a partilhar a sua experiência;", [("convidar", "invite", "request")]),
    ("Encoraja os governos a ratificar o Protocolo;", [("encorajar", "encourage", "recommendation")]),
    ("Insta as partes a libertar os presos;", [("instar", "urge", "request")]),
    ("Exorta os doadores a cumprir as suas promessas;", [("exortar", "urge", "request")]),
    ("Recomenda aos Estados que adotem tais leis;", [("recomendar", "recommend", "recommendation")]),
    ("Encarrega o Diretor de abrir um escritório em Maputo;", [("encarregar", "instruct", "obligation")]),
    ("Encomendam à Secretaria a redação de um manual.", [("encomendar", "instruct", "obligation")]),
    ("Autoriza o Diretor a assinar o contrato;", [("autorizar", "authorise", "statement")]),
    ("Decide criar um fundo para professores;", [("decidir", "decide", "undertaking")]),
    ("Aprovam o orçamento de 2015.", [("aprovar", "decide", "undertaking")]),
    ("Resolve convocar uma reunião de peritos;", [("resolver", "decide", "undertaking")]),
    ("Acordam estabelecer uma rede de museus.", [("acordar", "decide", "undertaking")]),
    ("Reafirma a sua confiança no diálogo;", [("reafirmar", "reaffirm", "statement")]),
    ("Reiteramos o nosso apoio às vítimas.", [("reiterar", "reaffirm", "statement")]),
    ("Sublinha o peso da prevenção;", [("sublinhar", "reaffirm", "statement")]),
    ("Reconhece o papel das cidades;", [("reconhecer", "recognise", "statement")]),
    ("Toma nota com interesse do estudo;", [("tomar nota", "note", "statement")]),
    ("Acolhe com satisfação a entrada de três membros;", [("acolher com satisfação", "welcome", "statement")]),
    ("Agradecem ao povo anfitrião a sua hospitalidade.", [("agradecer", "welcome", "statement")]),
    ("Expressa o seu profundo pesar pelas vítimas;", [("expressar", "express", "statement")]),
    ("Condena todos os atos de pirataria;", [("condenar", "express", "statement")]),
    (
        "Acolhe com agrado o pacto, e solicita ao Escritório que o publique;",
        [("acolher com agrado", "welcome", "statement"), ("solicitar", "request", "request")],
    ),
    ("As Partes trocarão listas de peritos.", [("trocar", "commit", "obligation")]),
    (
        "As Partes cooperarão em saúde e promoverão visitas de médicos.",
        [("cooperar", "commit", "obligation"), ("promover", "commit", "obligation")],
    ),
    ("Cada Parte deverá informar a outra de qualquer mudança.", [("informar", "commit", "obligation")]),
    ("As Partes procurarão reunir fundos.", [("reunir", "commit", "aspiration")]),
    ("As Partes comprometem-se a construir uma escola.", [("construir", "commit", "undertaking")]),
    ("O Governo obriga-se a pagar a renda.", [("pagar", "commit", "obligation")]),
    ("Os Estados deveriam rever as suas leis.", [("rever", "recommend", "recommendation")]),
    ("O Comitê poderá convidar peritos.", [("convidar", "authorise", "statement")]),
    ("As Partes não poderão revelar os dados.", [("revelar", "commit", "obligation")]),
    ("Será criado um comitê misto em seis meses.", [("criar", "commit", "obligation")]),
    ("O plano será aprovado pelos Ministros.", [("aprovar", "commit", "obligation")]),
    ("Comprometemo-nos a acabar com a fome antes de 2030.", [("acabar", "commit", "undertaking")]),
    ("Solicitamos ao Fórum que abra as suas portas.", [("solicitar", "request", "request")]),
    ("Os Estados devem proteger as crianças.", [("proteger", "commit", "obligation")]),
    ("Na primavera de 2011, as Partes organizarão uma feira.", [("organizar", "commit", "obligation")]),
    ("O Governo pretende ampliar o programa.", [("ampliar", "commit", "aspiration")]),
    ("A Secretaria manterá um registro.", [("manter", "commit", "obligation")]),
    ("Os Ministros farão publicar as atas.", [("fazer", "commit", "obligation")]),
    ("É necessário formar mais enfermeiras.", [("formar", "recommend", "recommendation")]),
]

POINTS = [
    ("Criar e manter uma rede de museus;", [("criar", "commit", "undertaking")]),
    ("Fortalecer as bibliotecas rurais;", [("fortalecer", "commit", "undertaking")]),
    ("Explorar novas fontes de financiamento;", [("explorar", "commit", "aspiration")]),
    ("Coordenação dos escritórios nacionais;", [("coordenar", "commit", "undertaking")]),
]

SILENT = [
    "As bibliotecas são a memória dos povos.",
    "O padrão do cidadão e o órgão da igreja",
    "Relatório dos grupos de trabalho de 2004",
]

OPENINGS = [
    ("Recordando a sua resolução 4, de 9 de maio,", "recordar", "reaffirm"),
    ("Profundamente preocupada com a alta dos preços,", "preocupar", "express"),
    ("Tendo presente a Carta,", "ter presente", "note"),
    ("Tendo examinado o relatório,", "examinar", "note"),
    ("Convencidos de que a escola importa,", "convencer", "express"),
    ("Conscientes dos seus deveres,", "ser consciente", "recognise"),
    ("Reconhecendo as necessidades das ilhas,", "reconhecer", "recognise"),
    ("Considerando que urge agir,", "considerar", "note"),
    ("Desejosos de estreitar os seus laços,", "desejar", "express"),
    ("Visto o Tratado,", "ver", "note"),
]
