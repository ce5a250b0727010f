"""Spanish words for the life of an agreement."""

from mandato.languages.terms import TermWords

_NAMES = (
    r"(?:memorando?|memorándum|memorandum|mde|mou|acuerdo|convenio|convención|tratado|protocolo|acta|"
    r"carta|contrato|arreglo|"
    r"entendimiento|instrumento|concordato|pacto|documento)"
)

WORDS = TermWords(
    own=(
        r"(?:(?:este|esta|el presente|la presente|el mencionado|dicho|dicha|el|la|"
        rf"presente) (?:citado )?{_NAMES}|del (?:presente )?{_NAMES}|de (?:la presente|este|esta) {_NAMES}|"
        rf"\Asu (?:vigencia|duración|vigor)|la vigencia|al presente {_NAMES}|al {_NAMES})"
    ),
    foreign=(
        r"(?:enmiendas?|modificaciones?|un tratado|todo tratado|los tratados|anexos?|para cada (?:estado|"
        r"parte|miembro)|"
        r"respecto de cada|para los estados que|para todo estado|acuerdos? específicos?|convenios? específicos?|"
        r"programas? de trabajo|arbitra|propiedad intelectual|confidencialidad|actividades en curso|contratos? de)"
    ),
    prepositions=frozenset({"del", "de", "en", "al", "a", "para", "por", "con", "desde"}),
    entry_noun=r"(?:entrada en (?:vigor|vigencia)|puesta en vigor)",
    relative=r",? (?:que|la cual|lo cual|lo que)",
    others=(
        r"(?:para (?:el|los|las|cada|ese|dicho|aquellos|todo|cualquier|dichos)(?! (?:presente|período|"
        r"plazo)) ?|respecto (?:de|a)|con respecto)"
    ),
    within=(
        r"(?:dentro de(?: los)?|en un plazo de|en el plazo de|cada|a los|después de|transcurridos?|"
        r"luego de|al cabo de|antes de|a partir de|al menos|una vez)"
    ),
    entry=(
        r"(?:entr(?:a|ará|arán|e|ada|ar|ó) en (?:vigor|vigencia|efecto)|surt(?:e|irá|irán|ir) (?:sus )?efectos?|"
        r"(?:tendrá|tiene|produce|producirá) efectos?|comenzará a (?:regir|surtir)|empezará a regir|"
        r"regirá (?:a partir|desde)|"
        r"(?:estará|será) (?:vigente|válido|efectivo) (?:a partir|desde)|vigente (?:a partir|desde)|"
        r"cobrará vigencia|adquirirá vigencia|"
        r"(?:vigente|vigencia) del? (?=\d)|tendrá vigencia (?:a partir|desde)|iniciará su vigencia)"
    ),
    lasting=(
        r"(?:vigencia|vigente|vigor|duración|durará|validez|válido|permanecerá|plazo de|por un (?:período|"
        r"periodo|plazo|término)|"
        r"tendrá una|se (?:celebra|suscribe|firma|concluye) por|regirá|se mantendrá|continuará|expirará|"
        r"vencerá|concluirá|terminará|"
        r"finalizará|caducará)"
    ),
    renewal=(
        r"(?:renov\w+|renuev\w+|prorrog\w+|prórroga\w*|reconducción|reconducid\w+|extend\w+|extiend\w+|"
        r"ampliad\w+|ampliable|prolong\w+)"
    ),
    automatic=(
        r"(?:automátic\w+|tácit\w+|se entenderá (?:renovad|prorrogad)\w+|se considerará (?:renovad|"
        r"prorrogad)\w+|sin necesidad de)"
    ),
    by_agreement=(
        r"(?:podrá(?:n)? (?:ser )?(?:renova\w+|prorroga\w+|extend\w+|amplia\w+)|(?:renov\w+|prorrog\w+|"
        r"extensi\w+|ampliable|prórroga)[^.;]{0,60}? (?:por|mediante|previo|con el|de) "
        r"(?:mutuo |común |el )?(?:acuerdo|consentimiento)|acuerd(?:en|"
        r"an) (?:por escrito )?(?:su )?(?:renova|prorroga|prórroga|extend))"
    ),
    no_renewal=(
        r"(?:no (?:podrá (?:ser )?|será |se )(?:renova\w+|prorroga\w+|prorrogable|renovable)|improrrogable|"
        r"no (?:es |son )?(?:renovable|prorrogable)s?|sin (?:posibilidad de )?(?:prórroga|renovación))"
    ),
    going_on=(
        r"(?:(?:continuará|permanecerá|seguirá|se mantendrá|mantendrá)[^.;]{0,40}? por (?:períodos|"
        r"periodos|plazos|otro|nuevos?|iguales))"
    ),
    ends=(
        r"(?:expirará|vencerá|concluirá|terminará|finalizará|caducará|expira|vence|"
        r"cesará)(?: automáticamente)?(?: a los| al cabo de)?"
    ),
    denial=(
        r"(?:notifi\w+|comuni\w+|inform\w*|aviso|opon\w+|oponga|intención|voluntad|dese\w+|denunci\w+|"
        r"contrario|manifies\w+)"
    ),
    indefinite=(
        r"(?:indefinid[oa]s?|indefinidamente|indeterminad[oa]|ilimitad[oa]|sin límite|sin plazo|"
        r"(?:vigor|vigencia|vigente)[^.;]{0,40}? (?:hasta que|mientras|salvo que|"
        r"a menos que)[^.;]{0,60}? (?:denuncie|terminad|dé por|den por|termine|notifique|decida))"
    ),
    until_ended=(
        r"(?:(?:transcurrid[oa]|posteriormente|después|luego|pasad[oa]|vencid[oa]|tras|al término|"
        r"a su término|concluid[oa])[^.;]{0,80}?(?:hasta|indefinid|mientras|salvo|a menos|continuará|"
        r"seguirá)|"
        r"(?:continuará|seguirá|permanecerá)[^.;]{0,50}(?:hasta que|indefinid|mientras))"
    ),
    unless=(
        r"(?:salvo (?:que|denuncia|aviso|notificación|comunicación|manifestación|disposición|decisión)|"
        r"a menos que|excepto (?:que|si|cuando)|siempre que (?:ninguna|no)|siempre y cuando (?:ninguna|no)|"
        r"si (?:ninguna|no|las partes no|alguna de las partes no)|de no mediar|a no ser que|en ausencia de)"
    ),
    denounce=(
        r"(?:denunci\w+|terminar|termina|terminado|terminación|dar(?:lo|la|se|á|án)? por (?:terminad|"
        r"finalizad|concluid|resuelt)\w+|rescindi\w+|rescisión|resolver|resolución anticipada|"
        r"retir(?:ar|arse|o|ada)|deslig\w+|desvincul\w+|cancelar\w*|cancelación|"
        r"poner(?:le)? (?:fin|término)|"
        r"dejar sin efecto|cesará|dejará de|concluir|desistir)"
    ),
    before=r"(?:antes|con anterioridad|anteriores|previos|previas|de antelación a|de anticipación a|previo|previa)",
    notice=(
        r"(?:antelación|anticipación|preaviso|aviso|notificación previa|notificando|previos?|"
        r"con anterioridad|notificación|comunicación)"
    ),
    after=(
        r"(?:después|a partir|posteriores|siguientes|contados|contado|contadas|de recibid|tras|desde|"
        r"de la fecha|de la recepción|luego|de haber|de efectuad|de notificad|transcurrid)"
    ),
    further=(
        r"(?:sucesiv[oa]s|adicional(?:es)?|nuevos?|otros?|consecutiv[oa]s|posteriores|(?:renov|renuev|"
        r"prorrog|prórroga|extend|reconduc)\w*(?: automáticamente| tácitamente)?(?: por| cada| durante)?|"
        r"por (?:períodos|periodos|plazos|términos)|(?:períodos|periodos|plazos|términos) (?:sucesivos |"
        r"adicionales |consecutivos )?de|cada)"
    ),
    equal=(
        r"(?:(?:igual|iguales|idéntic[oa]s?|mism[oa]s?|similar(?:es)?) (?:períodos?|periodos?|plazos?|"
        r"términos?|duración|tiempo)|(?:períodos?|periodos?|plazos?|términos?|lapsos?)(?: sucesivos|"
        r" adicionales| consecutivos)?(?: de tiempo)?,? (?:iguales|igual|idénticos|similares|de igual|"
        r"de la misma|de idéntica))"
    ),
    yearly=r"(?:de año en año|año (?:por|a) año|anualmente|cada año|por años sucesivos|por anualidades)",
    minimum=r"(?:mínimo|mínima|al menos|por lo menos|no menos)",
    signature=r"(?:firma\w*|suscripción|suscriba\w*|suscrit\w+|rúbrica|signado)",
    last_signature=(
        r"(?:(?:la )?última (?:de las )?(?:firma|suscripción|rúbrica)s?|última de (?:ellas|las firmas|"
        r"sus firmas)|(?:firma|suscripción|firmado|suscrito|suscriban?|firmen?) (?:del mismo )?(?:por|"
        r"de) (?:ambas|todas|las dos|la última|las tres)|"
        r"último de los firmantes|última (?:de las )?partes?|última fecha de firma|(?:todas|"
        r"ambas) las partes lo (?:hayan firmado|suscriban|firmen))"
    ),
    deposit=r"(?:deposit\w+|depósito|ratific\w+|adhesión|aceptación|instrumentos? de)",
    exchange=r"(?:(?:canje|intercambio) de (?:los )?(?:instrumentos|notas|ratificaciones)|canjeen|canjeados)",
    notification=(
        r"(?:notifi\w+|comuni(?:qu|c)\w+|inform(?:e|en|ado)|canje de notas|notas? (?:verbal|diplomática)s?|"
        r"vía diplomática)"
    ),
    first_day=(
        r"(?:el )?(?:primer día|día primero|día uno) del (?:{ordinal} )?mes (?:siguiente|posterior|que siga|"
        r"subsiguiente)"
    ),
    states=(
        r"(?:estados?|instrumentos?|países|signatari[oa]s?|partes|miembros|gobiernos|ratificaci(?:ón|ones)|"
        r"de los instrumentos|notas?)"
    ),
    expiry=(
        r"(?:(?:del? |la |su |al )?(?:vencimiento|expiración|término|terminación|conclusión|finalización|"
        r"fin|final) (?:del?|de la|de los|de cada|de su|de)? ?|su (?:vencimiento|expiración|término|"
        r"terminación|conclusión)|"
        r"de que (?:expire|venza|concluya|termine|finalice)|fecha de (?:vencimiento|expiración|término|"
        r"terminación)|renovación|prórroga|período (?:en curso|inicial|vigente|respectivo)|vencer|expirar|aniversario)"
    ),
    leads=(
        r"(?:por|durante|vigente|válido|"
        r"de|será de|tendrá una|durará|es de|dura|duración)(?: un| una| el| la)?(?: período|"
        r" periodo| plazo| término| vigencia| duración| validez| tiempo)?(?: inicial| mínimo| máximo|"
        r" determinado| fijo)?(?: de)?"
    ),
    elapsed=r"(?:expiraci[oó]n|vencimiento|término|transcurso) de",
    nth_day=r"(?:el |al )?{ordinal} día (?:después|siguiente|posterior|a partir|a contar|contado|de la fecha)",
    until=r"(?:hasta|\d{4} al?|expirará|vencerá|concluirá|terminará|finalizará|caducará)(?: el| hasta| al)?",
)
