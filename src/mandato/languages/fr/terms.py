"""French words for the life of an agreement."""

from mandato.languages.terms import TermWords

_NAMES = (
    r"(?:mémorandum(?: d['’]entente| d['’]accord)?|memorandum|protocole(?: d['’]accord| d['’]entente)?|"
    r"accord(?:-cadre)?|convention|traité|"
    r"arrangement|entente|instrument|contrat|charte|acte|lettre d['’]intention|avenant)"
)

WORDS = TermWords(
    own=(
        r"(?:(?:ce|cet|cette|le présent|la présente|ledit|ladite|le|la|l['’]|du présent|de la présente|"
        rf"au présent|à la présente|du|présent|présente) ?{_NAMES}|(?<!\w)elle|(?<!\w)il(?!\w)|\Asa durée|"
        r"chaque gouvernement|chacune des parties)"
    ),
    foreign=(
        r"(?:amendements?|modifications?|un traité|tout traité|les traités|annexes?|pour chaque (?:état|"
        r"partie|membre)|"
        r"à l['’]égard de chaque|pour tout état|accords? spécifiques?|arrangements? particuliers?|"
        r"programmes? de travail|arbitr|"
        r"propriété intellectuelle|confidentialité|activités en cours|suspension)"
    ),
    prepositions=frozenset({"du", "de", "à", "dans", "pour", "par", "avec", "des", "au"}),
    entry_noun=r"(?:entrée en vigueur|mise en vigueur)",
    relative=r",? (?:qui|laquelle|ce qui)",
    others=r"(?:pour (?:cet|ces|chaque|tout|les autres|l[\'’]état|cette|les états)|à l[\'’]égard d|en ce qui concerne)",
    within=r"(?:dans(?: les| un délai de| le délai de)?|tous les|toutes les|d[\'’]ici|sous|après)",
    entry=(
        r"(?:entr(?:e|era|ent|eront|ée|er) en vigueur|pren(?:d|dra|ant|ne|dre) effet|produi(?:t|ra|"
        r"re) (?:ses )?effets?|"
        r"(?:est|sera|deviendra) (?:applicable|effectif|effective|valable) (?:à compter|à partir|dès)|"
        r"s['’]appliquera? (?:à compter|à partir|dès)|"
        r"(?:en vigueur|valable|applicable) du (?=\d)|mise en vigueur|deviendra effective?)"
    ),
    lasting=(
        r"(?:en vigueur|durée|valable|validité|validit|reste(?:ra)?|demeure(?:ra)?|conclue? pour|est conclu|"
        r"pour une période|"
        r"pour un terme|expire(?:ra)?|prend(?:ra)? fin|viendra à échéance|arrivera à|s['’]achève|applicable pendant)"
    ),
    renewal=r"(?:renouvel\w+|reconduct\w+|reconduit\w*|prorog\w+|prolong\w+|étendue?s?)",
    automatic=(
        r"(?:automatique\w*|tacite\w*|réputée?s? (?:renouvelé|reconduit|prorogé)\w*|de plein droit|"
        r"sans formalité)"
    ),
    by_agreement=(
        r"(?:(?:pourra|peut|pourront|peuvent)(?:,? [^.;,]{0,30},)? (?:être )?(?:renouvel\w+|reconduit\w*|"
        r"prorog\w+|prolong\w+)|(?:renouvel\w+|reconduct\w+|reconduit\w*|prorog\w+|"
        r"prolong\w+)[^.;]{0,60}? (?:par|d['’]un|moyennant|avec|sous réserve) "
        r"?(?:l['’]|un |une |le )?(?:accord|commun|consentement|échange|avenant|entente))"
    ),
    no_renewal=(
        r"(?:(?:ne (?:peut|pourra|sera|seront|peuvent)|n['’]est|ne sont|n['’]a) (?:pas|"
        r"ni)(?: être)? (?:renouvel\w+|reconduct\w+|reconduit\w*|prorog\w+|prolong\w+)|non (?:renouvelable|"
        r"reconductible)|sans (?:possibilité de )?(?:renouvellement|reconduction|prorogation))"
    ),
    going_on=(
        r"(?:(?:restera|demeurera|continuera|reste|demeure)[^.;]{0,40}? pour (?:de nouvelles|"
        r"une nouvelle|des) périodes?)"
    ),
    ends=(
        r"(?:expire(?:ra)?|prend(?:ra)? fin|cesse(?:ra)?|vien(?:t|dra) à (?:expiration|"
        r"échéance))(?: automatiquement)?(?: au bout d(?:e|[\'’]))?"
    ),
    denial=(
        r"(?:notifi\w+|inform\w*|avis|oppos\w+|intention|volonté|souhait\w*|dénonc\w+|contraire|préavis|"
        r"communiqu\w+|connaître)"
    ),
    indefinite=(
        r"(?:indéterminée?|illimitée?|indéfinie?s?|indéfiniment|sans limit(?:e|ation)|"
        r"(?:en vigueur|valable)[^.;]{0,40}? (?:jusqu['’]à ce que|tant que|aussi longtemps|"
        r"jusqu['’]à sa dénonciation|sauf)[^.;]{0,60}?(?:dénonc|mette|fin|résili|notifi|dénonciation))"
    ),
    until_ended=(
        r"(?:(?:par la suite|ensuite|après quoi|au-delà|à l['’]issue|passé ce|à l['’]expiration de cette|"
        r"ultérieurement)[^.;]{0,80}?(?:jusqu|indétermin|tant qu(?:e|['’])|sauf|indéfini|à moins)|"
        r"(?:reste|demeure|continue)\w*[^.;]{0,50}(?:jusqu['’]à (?:ce que|sa)|indéfini|tant qu(?:e|['’])))"
    ),
    unless=(
        r"(?:sauf (?:si|dénonciation|notification|préavis|avis|décision|opposition|volonté)|à moins (?:que|"
        r"de|d['’])|si aucune|si les parties ne|si (?:l['’]une|ni)|pour autant qu['’]aucune|à condition qu['’]aucune|"
        r"en l['’]absence)"
    ),
    denounce=(
        r"(?:dénonc\w+|résili\w+|mettre (?:un terme|fin)|mettra (?:un terme|fin)|met fin|retir(?:er|ait|"
        r"e)\w*|retrait|cess(?:er|era|ation)|terminer|annul\w+|dénonciation|prendra fin|sort(?:ir|ie))"
    ),
    before=r"(?:avant|précédant|préalable)",
    notice=(
        r"(?:préavis|à l['’]avance|avis (?:écrit|préalable)|notification (?:écrite )?préalable|préalable|"
        r"notification|notifiant)"
    ),
    after=r"(?:après|suivant|à compter|à partir|à dater|qui suiv|de la date|de la réception|suivra|dès|depuis)",
    further=(
        r"(?:successives?|supplémentaires?|nouvelles?|autres?|consécutives?|additionnelles?|(?:renouvel|"
        r"reconduit|reconduct|prorog|prolong)\w*(?: automatiquement| tacitement)?(?: pour| par| tous les|"
        r" de)?|"
        r"par périodes?(?: successives?)? d(?:e|['’])|périodes(?: successives| consécutives|"
        r" supplémentaires)? d(?:e|['’])|chaque fois,? pour(?: une période d(?:e|['’]))?|tous les|"
        r"tranches? d(?:e|['’]))"
    ),
    equal=(
        r"(?:(?:même|égale|identique|pareille|équivalente)s? (?:durée|période)s?|(?:période|"
        r"durée)s?(?: successives?)? (?:égale|identique|équivalente|de même|d['’]égale|de durée (?:égale|"
        r"identique)|de la même)s?|durée égale)"
    ),
    yearly=r"(?:d['’]année en année|d['’]an en an|année par année|annuellement|chaque année|tous les ans)",
    minimum=r"(?:minimale?|minimum|au moins)",
    signature=r"(?:signature|signée?s?|signer)",
    last_signature=(
        r"(?:(?:la )?dernière (?:des )?(?:deux )?signatures?|dernier(?:e)? (?:des )?(?:signataires?|"
        r"parties?)|(?:signature|signée?) (?:du présent \w+ )?par (?:les deux|toutes|l['’]ensemble|"
        r"la dernière|les trois|chacune|le dernier)|"
        r"date de la dernière)"
    ),
    deposit=r"(?:dépôt|dépos\w+|ratifi\w+|ratification|adhésion|acceptation|instruments? d)",
    exchange=r"(?:échange (?:des |d['’])(?:instruments|notes|lettres|ratifications))",
    notification=(
        r"(?:notifi\w+|inform\w+|communiqu\w+|échange de notes|notes? (?:verbale|diplomatique)s?|"
        r"voie diplomatique)"
    ),
    first_day=r"(?:le )?premier jour du (?:{ordinal} )?mois (?:suivant|qui suit|qui suivra|suivra|après)",
    states=r"(?:états?|instruments?|pays|signataires?|parties?|membres?|gouvernements?|ratifications?)",
    expiry=(
        r"(?:(?:l['’]|son |d['’]|sa )?(?:expiration|échéance|terme|fin|date d['’]expiration)|renouvellement|"
        r"reconduction|prorogation|"
        r"période (?:en cours|initiale|de validité)|expire|date (?:d['’])?anniversaire)"
    ),
    leads=(
        r"(?:pour|pendant|durant|valable|applicable|"
        r"d(?:e|['’])|est d(?:e|['’])|sera d(?:e|['’])|une durée|dure)(?: une| un|"
        r" la| le)?(?: première| durée| période| terme| délai)?(?: initiale?| minimale?| maximale?| ferme|"
        r" déterminée| fixe)?(?: d(?:e|['’]))?"
    ),
    elapsed=r"(?:expiration|échéance|écoulement) d",
    nth_day=r"(?:le )?{ordinal} jour (?:après|suivant|qui suit|qui suivra|à compter|à partir)",
    until=(
        r"(?:\d{4} au|jusqu['’]au|jusqu['’]en|jusqu['’]à|expire(?:ra)?|prend(?:ra)? fin|échéance|"
        r"s['’]achève)(?: le| au)?"
    ),
)
