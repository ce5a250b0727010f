"""Spanish parties, signatories and formulas."""

from mandato.languages.parties import PartyWords
from mandato.languages.word_lists import wordset

WORDS = PartyWords(
    signing=(
        r"(?:hech[oa]s?|firmad[oa]s?|suscrit[oa]s?|suscript[oa]s?|firman|suscriben|se firma|se suscribe|celebrad[oa]|"
        r"dad[oa]|extendid[oa]|en la ciudad de|lo firman|la firman)"
    ),
    witness=(
        "en fe de lo cual",
        "en testimonio de lo cual",
        "en testimonio de ello",
        "para que así conste",
        "para que conste",
        "en prueba de conformidad",
        "en señal de conformidad",
        "en muestra de conformidad",
        "en fe de lo anterior",
        "para constancia",
        "en constancia",
        "y de conformidad",
        "leído que fue",
        "enteradas las partes",
        "en prueba de",
        "en testimonio de",
        "en fe de",
        "en señal de",
    ),
    sign=r"(?:firman?|firmaron|suscriben?|suscribieron|se (?:firma|suscribe)n?|rubrican|firmad[oa]s?|suscrit[oa]s?)",
    made=(
        r"(?:el|la|este|esta) (?:presente )?(?:memorando|memorándum|acuerdo|convenio|contrato|protocolo|tratado|"
        r"carta)(?: (?:de|marco|general|específico|interinstitucional) ?[\wáéíóúñ]*){0,3} se "
        r"(?:celebra|suscribe|firma|concluye|formaliza)"
    ),
    adoption=(
        r"[\[(]?(?:(?:la |el )?(?:resoluci[oó]n|decisi[oó]n|declaraci[oó]n|comunicado|carta|programa"
        r"|plan|acta)(?:es)? )?"
        r"(?:aprobad[oa]s?|adoptad[oa]s?) (?:por|el|en|sin|durante)"
    ),
    meeting=(
        r"(?:reunid[oa]s|congregad[oa]s|celebrad[oa]|convocad[oa]s|realizad[oa]|se reunieron|se reunió"
        r"|nos reunimos)"
    ),
    place=r"(?:en|de)(?: la| el)?(?: ciudad| villa| localidad| sede)?(?: de)?",
    not_places=wordset(
        """
        cumbre conferencia reunión foro enero febrero marzo abril mayo junio julio agosto septiembre
        octubre noviembre diciembre república gobierno español inglés portugués francés fe
        jefes estado asamblea
        """
    ),
    between=r"(?:entre|que celebran|que suscriben)",
    title_ends=(
        r"(?:sobre|relativ[oa]|en materia|con el fin|a fin|referente|acerca|por el que|relacionado|"
        r"con miras|con objeto|con el objeto|para la|para el|para promover)"
    ),
    title_stops=r"(?:para|con|destinado)",
    conjunction=r"[ye]",
    articles=("el", "la", "los", "las"),
    governments=(
        r"(?:el |los )?(?:gobiernos?|representantes(?: plenipotenciarios)?|plenipotenciarios)"
        r" (?:de la|de los|de las|del|de)"
    ),
    short_form=(
        r",? ?\(? ?(?:(?:en adelante|en lo sucesivo|de aquí en adelante) ?,?(?: denominad[oa]s?|"
        r" referid[oa]s?| llamad[oa]s?)?"
        r"(?: como)?(?: también)?|denominad[oa]s? en adelante)? ?(?:el |la )?"
    ),
    hereafter=(
        r"(?:en adelante|en lo sucesivo|denominad|estados miembros|cuy[oa]s?|con (?:sede|domicilio)|"
        r"domiciliad|representad|reunid)"
    ),
    represented=r"(?:debidamente )?representad[oa](?: en este acto| legalmente| para este acto)? por",
    signs_for=r"(?:firmado )?(?:en nombre y representación de|en representación de|en nombre de|en nombre y por|por)",
    signed_marks=r"(?:\(?(?:firmado|fdo\.?|f\.|s\.)\)?:?|/f/|firma:?|nombre:|cargo:|fecha:)",
    honorifics=(
        r"(?:sr|sra|srta|dr|dra|lic|ing|prof|don|doña|d\.|dª|excmo|excma|s\.e|su excelencia|embajador"
        r"|embajadora|señor|señora|el señor|la señora|mtro|mtra)"
    ),
    capacities=wordset(
        """
        secretario secretaria director directora ministro ministra presidente presidenta
        vicepresidente vicepresidenta embajador embajadora comisionado comisionada representante
        jefe jefa subsecretario subsecretaria viceministro viceministra rector rectora canciller
        gobernador gobernadora alcalde alcaldesa coordinador coordinadora titular administrador
        administradora alto alta encargado encargada plenipotenciario decano decana vicerrector
        procurador procuradora gerente
        """
    ),
    organs={
        "asamblea general": "A/RES/{n}",
        "consejo de derechos humanos": "A/HRC/RES/{n}",
        "consejo de seguridad": "S/RES/{n}",
        "consejo económico y social": "E/RES/{n}",
    },
    small=wordset("de la las el los del y e para en a por con"),
)
