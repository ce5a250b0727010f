"""Portuguese words for the life of an agreement."""

from mandato.languages.terms import TermWords

_NAMES = (
    r"(?:memorando(?: de entendimento)?|mde|mou|acordo|convênio|convénio|convenção|tratado|protocolo|"
    r"ajuste|entendimento|"
    r"instrumento|contrato|carta|termo|documento|ajuste complementar)"
)

WORDS = TermWords(
    own=(
        rf"(?:(?:este|esta|o presente|a presente|o referido|o|a|presente|deste|desta) {_NAMES}|(?:do|da|ao|"
        rf"à) (?:presente )?{_NAMES}|\Asua (?:vigência|duração|validade)|a vigência)"
    ),
    foreign=(
        r"(?:emendas?|modificações|modificação|alterações|um tratado|todo tratado|os tratados|anexos?|"
        r"para cada (?:estado|parte|membro)|"
        r"em relação a cada|para todo estado|acordos? específicos?|ajustes? específicos?|"
        r"programas? de trabalho|planos? de trabalho|arbitra|"
        r"propriedade intelectual|confidencialidade|atividades em (?:curso|execução)|projetos em)"
    ),
    prepositions=frozenset({"do", "da", "de", "no", "na", "ao", "à", "para", "por", "pelo", "pela", "com", "desde"}),
    entry_noun=r"(?:entrada em (?:vigor|vigência))",
    relative=r",? (?:que|a qual|o que|o qual)",
    others=(
        r"(?:para (?:o|os|as|cada|esse|este|tal|todo|qualquer|aqueles)(?! (?:presente|período|prazo)) ?|"
        r"em relação a|com respeito)"
    ),
    within=(
        r"(?:dentro de|dentro do prazo de|no prazo de|em um prazo de|cada|a cada|após|depois de|"
        r"decorridos?|antes de)"
    ),
    entry=(
        r"(?:entr(?:a|ará|arão|e|ada|ar) em (?:vigor|vigência|efeito)|produz(?:irá|ir|em|irão)? (?:os seus |"
        r"seus )?efeitos?|surt(?:e|irá|ir) (?:os seus |seus )?efeitos?|"
        r"(?:terá|tem) (?:efeito|vigência|validade) (?:a partir|desde|a contar)|(?:será|estará) (?:vigente|"
        r"válido|eficaz) (?:a partir|desde)|vigorará (?:a partir|desde|por)|passa(?:rá)? a vigorar|"
        r"(?:vigorará|vigente|vigência) de (?=\d)|vigente (?:a partir|desde)|iniciará a sua vigência)"
    ),
    lasting=(
        r"(?:vigência|vigente|vigor|vigorará|duração|validade|válido|permanecerá|prazo de|por um (?:período|"
        r"prazo)|pelo (?:período|prazo)|terá uma|é (?:celebrado|firmado)|"
        r"é concluído|durará|expirará|vencerá|terminará|findará|caducará|cessará)"
    ),
    renewal=r"(?:renov\w+|prorrog\w+|recondução|reconduzid\w+|estend\w+|extend\w+|prolong\w+)",
    automatic=(
        r"(?:automatic\w+|automátic\w+|tácit\w+|tacit\w+|considerar-se-á (?:renovad|prorrogad)\w+|"
        r"será considerado (?:renovad|prorrogad)\w+)"
    ),
    by_agreement=(
        r"(?:poderá(?:o)? (?:ser )?(?:renovad\w+|prorrogad\w+|estendid\w+|prolongad\w+)|"
        r"pode(?:m)? ser (?:renovad\w+|prorrogad\w+|estendid\w+|prolongad\w+)|(?:renov\w+|prorrog\w+|"
        r"extens\w+|estend\w+|prolong\w+)[^.;]{0,60}? (?:por|mediante|mediante o|com o|de) "
        r"(?:mútuo |comum |o )?(?:acordo|consentimento|entendimento|termo aditivo|aditivo))"
    ),
    no_renewal=(
        r"(?:não (?:poderá (?:ser )?|será |se |pode ser )(?:renovad\w+|prorrogad\w+|renovável|prorrogável)|"
        r"improrrogável|não (?:é |são )?(?:renovável|prorrogável)|sem (?:possibilidade de )?(?:prorrogação|"
        r"renovação))"
    ),
    going_on=(
        r"(?:(?:continuará|permanecerá|seguirá|manter-se-á|vigorará)[^.;]{0,40}? por (?:períodos|prazos|"
        r"outro|novos?|iguais))"
    ),
    ends=r"(?:expirará|vencerá|terminará|findará|caducará|cessará|extinguir-se-á)(?: automaticamente)?(?: ao fim de)?",
    denial=(
        r"(?:notifi\w+|comuni\w+|inform\w*|aviso|opus\w+|oponha|intenção|vontade|desej\w+|denunci\w+|"
        r"denúncia|contrário|manifes\w+)"
    ),
    indefinite=(
        r"(?:indeterminad[oa]|indefinid[oa]|indefinidamente|ilimitad[oa]|sem limite|sem prazo|"
        r"(?:vigor|vigência|vigente|válido)[^.;]{0,40}? (?:até que|enquanto|salvo se|"
        r"a menos que)[^.;]{0,60}?(?:denunci|termin|rescind|notifi|decid))"
    ),
    until_ended=(
        r"(?:(?:após|findo|decorrido|posteriormente|depois|passado|subsequentemente|a partir de então|"
        r"em seguida)[^.;]{0,80}?(?:até|indefinid|indetermin|enquanto|salvo|a menos|continuará|permanecerá)|"
        r"(?:continuará|permanecerá|seguirá|manter-se-á)[^.;]{0,50}(?:até que|indefinid|enquanto|indetermin))"
    ),
    unless=(
        r"(?:salvo (?:se|denúncia|notificação|aviso|comunicação|manifestação|disposição|decisão|quando)|"
        r"a menos que|exceto (?:se|quando)|excepto se|desde que nenhuma|se nenhum[a]?|se as partes não|a não ser que|"
        r"na ausência de|caso nenhuma)"
    ),
    denounce=(
        r"(?:denunci\w+|denúncia|rescind\w+|rescisão|terminar|terminação|término antecipado|"
        r"dar por (?:terminad|findo|encerrad)\w+|pôr (?:fim|termo)|cessar|cessará|cessação|"
        r"deixará de|retirar(?:-se)?|retirada|cancel\w+|cancelamento|extinguir|extinto|extinção|resolver|encerr\w+)"
    ),
    before=r"(?:antes|anteriores|previamente|de antecedência (?:em relação|à|ao|da|do))",
    notice=r"(?:antecedência|aviso prévio|pré-aviso|aviso|prévia|prévio|notificação|notificando|comunicação)",
    after=(
        r"(?:após|depois|a partir|a contar|contados|contado|contadas|subsequentes|seguintes|posteriores|"
        r"da data|da recepção|da receção|do recebimento|desde|decorrid)"
    ),
    further=(
        r"(?:sucessiv[oa]s|adiciona(?:l|is)|nov[oa]s?|outr[oa]s?|consecutiv[oa]s|subsequentes|(?:renov|"
        r"prorrog|estend|prolong|recondu)\w*(?: automaticamente| tacitamente)?,?(?: por| a cada| pelo)?|"
        r"por (?:períodos|prazos)|(?:períodos|prazos) (?:sucessivos |adicionais |consecutivos )?de|cada)"
    ),
    equal=(
        r"(?:(?:igual|iguais|idêntic[oa]s?|mesm[oa]s?|similares) (?:e sucessivos )?(?:períodos?|prazos?|"
        r"duração|tempo)|(?:períodos?|prazos?)(?: sucessivos| adicionais| consecutivos)?,? (?:iguais|igual|"
        r"idênticos|de igual|de mesma|da mesma|de idêntica))"
    ),
    yearly=r"(?:de ano em ano|ano (?:a|após) ano|anualmente|a cada ano|cada ano|por períodos anuais)",
    minimum=r"(?:mínim[oa]|pelo menos|ao menos|não inferior)",
    signature=r"(?:assinatura\w*|assinad\w+|assinem|firma\w*|celebração)",
    last_signature=(
        r"(?:(?:da |na )?última (?:das )?(?:assinatura|firma)s?|última das partes|(?:assinatura|assinado|"
        r"firmado|assinem) (?:deste \w+ )?(?:por|pelas|pelos|de) ?(?:ambas|ambos|todas|todos|duas|três|"
        r"última)?(?: as| os)? ?(?:ambas|todas|duas|três|última|partes)|"
        r"último dos signatários|última (?:das )?partes|última data de assinatura)"
    ),
    deposit=r"(?:depósito|deposit\w+|ratific\w+|adesão|aceitação|instrumentos? d)",
    exchange=r"(?:troca d(?:os|e|as) (?:instrumentos|notas|ratificações))",
    notification=(
        r"(?:notifi\w+|comuni(?:qu|c)\w+|inform\w+|troca de notas|notas? (?:verba(?:l|is)|diplomáticas?)|"
        r"via diplomática|por via diplomática|canais diplomáticos)"
    ),
    first_day=(
        r"(?:o )?(?:no )?primeiro dia do (?:{ordinal} )?mês (?:seguinte|subsequente|posterior|que se seguir|"
        r"imediatamente seguinte)"
    ),
    states=(
        r"(?:estados?|instrumentos?|países|signatári[oa]s?|partes|membros|governos|ratificaç(?:ão|ões)|"
        r"notas?|notificaç(?:ão|ões))"
    ),
    expiry=(
        r"(?:(?:da |do |sua |seu |a |o |ao )?(?:expiração|vencimento|término|termo|fim|final|cessação|"
        r"conclusão)|de (?:expirar|vencer|terminar)|que expire|renovação|prorrogação|período (?:em curso|"
        r"inicial|vigente)|"
        r"data (?:de|do) (?:expiração|término|vencimento)|aniversário)"
    ),
    leads=(
        r"(?:por|durante|vigente|válido|de|pelo|será de|terá uma?|é de|durará|duração|vigorará por)(?: um| uma| o|"
        r" a)?(?: período| prazo| vigência| duração| validade| tempo)?(?: inicial| mínimo| máximo|"
        r" determinado| fixo)?(?: de)?"
    ),
    elapsed=r"(?:expiração|decurso|término|fim) de",
    nth_day=r"(?:o |no )?{ordinal} dia (?:após|seguinte|posterior|a partir|a contar|subsequente|depois)",
    until=r"(?:até|\d{4} a|expirará|vencerá|terminará|findará|caducará|cessará)(?: o dia| ao dia| em| a| o)?",
)
