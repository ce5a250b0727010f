"""Portuguese parties, signatories and formulas."""

from mandato.languages.parties import PartyWords
from mandato.languages.word_lists import wordset

WORDS = PartyWords(
    signing=r"(?:feit[oa]s?|assinad[oa]s?|firmad[oa]s?|assinam|firmam|celebrad[oa]|na cidade de)",
    witness=(
        "em fé do que",
        "em fé do qual",
        "em testemunho do que",
        "em testemunho do qual",
        "e por estarem",
        "por estarem de acordo",
        "por estarem assim",
        "para constar",
        "em firmeza do que",
        "e, por estarem",
        "em testemunho de",
        "em prova de",
        "em fé de",
        "em sinal de",
    ),
    sign=r"(?:assinam?|assinaram|firmam?|firmaram|subscrevem?|é assinad[oa]|são assinad[oa]s|assinad[oa]s?)",
    made=(
        r"(?:o|a|este|esta) (?:presente )?(?:memorando|acordo|convênio|convénio|contrato|protocolo|tratado|"
        r"ajuste|carta)(?: (?:de|geral|específico) ?[\wáâãéêíóôõúç]*){0,3} é "
        r"(?:celebrad|firmad|assinad|concluíd)[oa]"
    ),
    adoption=(
        r"[\[(]?(?:(?:a |o )?(?:resolução|decisão|declaração|comunicado|carta|programa|plano)(?:s|ões)? )?"
        r"(?:adotad[oa]s?|adoptad[oa]s?|aprovad[oa]s?) (?:pel[ao]|em|a|no|na|sem|durante)"
    ),
    meeting=r"(?:reunid[oa]s|congregad[oa]s|realizad[oa]|celebrad[oa]|convocad[oa]s)",
    place=r"(?:em|na|no|de)(?: cidade| vila| sede)?(?: de| do| da)?",
    not_places=wordset(
        """
        cúpula cimeira conferência reunião fórum janeiro fevereiro março abril maio junho julho
        agosto setembro outubro novembro dezembro república governo português espanhol inglês
        francês fé nona
        """
    ),
    between=r"(?:entre|que entre si celebram)",
    title_ends=(
        r"(?:sobre|relativ[oa]|em matéria|com vistas|no domínio|na área|no âmbito|referente|acerca|"
        r"visando|destinado|em benefício|a fim|para a|para o)"
    ),
    title_stops=r"(?:para|com)",
    conjunction=r"e",
    articles=("o", "a", "os", "as"),
    governments=(
        r"(?:o |os )?(?:governos?|representantes(?: plenipotenciários)?|plenipotenciários)"
        r" (?:da|dos|das|do|de)"
    ),
    short_form=(
        r",? ?\(? ?(?:(?:doravante|daqui em diante|adiante|a seguir) ?,?(?: denominad[oa]s?|"
        r" designad[oa]s?| referid[oa]s?)?"
        r"(?: como)?(?: simplesmente)?)? ?(?:o |a )?"
    ),
    hereafter=(
        r"(?:doravante|a seguir|denominad|adiante|cuj[oa]s?|com (?:sede|domicílio)|sediad|representad|"
        r"reunid|estados membros)"
    ),
    represented=r"(?:devidamente )?representad[oa](?: neste ato| neste acto| legalmente)? (?:por|pel[ao])",
    signs_for=r"(?:em nome e representação d[aeo]s?|em representação d[aeo]s?|em nome d[aeo]s?|pel[ao]s?|por)",
    signed_marks=r"(?:\(?(?:assinado|ass\.?|a\.|s\.)\)?|/a/|assinatura:?|nome:|cargo:|data:)",
    honorifics=(
        r"(?:sr|sra|dr|dra|prof|eng|exmo|exma|s\.exa|sua excelência|embaixador|embaixadora|senhor"
        r"|senhora|o senhor|a senhora)"
    ),
    capacities=wordset(
        """
        secretário secretária diretor diretora director directora ministro ministra presidente
        presidenta vice-presidente embaixador embaixadora comissário comissária representante chefe
        subsecretário subsecretária vice-ministro vice-ministra reitor reitora chanceler governador
        governadora prefeito prefeita coordenador coordenadora administrador administradora alto
        alta encarregado encarregada plenipotenciário secretário-geral secretária-geral
        diretor-geral diretora-geral
        """
    ),
    organs={
        "assembleia geral": "A/RES/{n}",
        "conselho de direitos humanos": "A/HRC/RES/{n}",
        "conselho de segurança": "S/RES/{n}",
        "conselho econômico e social": "E/RES/{n}",
    },
    small=wordset("de da das do dos a o e para em ao à por com"),
)
