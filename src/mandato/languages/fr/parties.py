"""French parties, signatories and formulas."""

from mandato.languages.parties import PartyWords
from mandato.languages.word_lists import wordset

WORDS = PartyWords(
    signing=r"(?:faite?s?|signée?s?|conclue?s?|établie?s?)",
    witness=(
        "en foi de quoi",
        "en témoignage de quoi",
        "en témoignage de ce",
        "pour valoir ce que de droit",
        "en foi de",
        "en témoignage de",
        "en preuve de",
    ),
    sign=r"(?:signent|ont signé|signe|a signé|souscrivent|est signée?|sont signée?s|ont apposé)",
    made=(
        r"(?:le|la|ce|cet|cette) (?:présente? )?(?:mémorandum|protocole|accord|convention|contrat|traité|"
        r"arrangement|lettre)(?: (?:d['’ ]|de |cadre )[\wàâçéèêëîïôûù-]*){0,3} est "
        r"(?:conclue?|signée?|établie?|passée?)"
    ),
    adoption=(
        r"[\[(]?(?:(?:la |le )?(?:résolution|décision|déclaration|communiqué|charte|programme|plan)s? )?"
        r"(?:adoptée?s?|approuvée?s?) (?:par|le|à|en|sans|lors|au)"
    ),
    meeting=r"(?:réunie?s|rassemblée?s|tenue?s?|assemblée?s|convoquée?s?)",
    place=r"(?:à|en|au|dans)(?: la| le)?(?: ville)?(?: de)?",
    not_places=wordset(
        """
        sommet conférence réunion forum janvier février mars avril mai juin juillet août septembre
        octobre novembre décembre république gouvernement français anglais espagnol foi
        langue
        """
    ),
    between=r"(?:entre|conclu entre)",
    title_ends=(
        r"(?:sur|relatif|relative|concernant|en matière|portant|visant|en vue|au sujet|en ce qui|tendant|afin|créant)"
    ),
    title_stops=r"(?:pour|dans|ayant)",
    conjunction=r"et",
    articles=("le", "la", "les", "l'", "l’"),
    governments=(
        r"(?:le |les )?(?:gouvernements?|représentants(?: plénipotentiaires)?|plénipotentiaires)"
        r" (?:de la|de l['’]|des|du|de|d['’])"
    ),
    short_form=(
        r",? ?\(? ?(?:(?:ci-après|ci-dessous|désormais) ?,?(?: dénommée?s?| désignée?s?| appelée?s?)?(?: par)?)? ?"
        r"(?:le |la |l['’])?"
    ),
    hereafter=r"(?:ci-après|désormais|dénommé|désigné|dont|ayant|sise?|située?|représenté|états membres)",
    represented=r"(?:dûment )?représentée?(?: aux fins des présentes)? par",
    signs_for=r"(?:signé )?(?:au nom et pour le compte (?:de|du|des|d['’])|au nom (?:de|du|des|d['’])|pour)",
    signed_marks=r"(?:\(?(?:signé|s\.)\)?|/s/|signature ?:?|nom ?:|titre ?:|qualité ?:|fonction ?:|date ?:)",
    honorifics=r"(?:m|mm|mme|mlle|dr|pr|s\.e|son excellence|ambassadeur|ambassadrice|monsieur|madame|s\.e\.m)",
    capacities=wordset(
        """
        secrétaire directeur directrice ministre président présidente vice-président vice-présidente
        ambassadeur ambassadrice commissaire représentant représentante chef haut-représentant
        sous-secrétaire recteur rectrice chancelier gouverneur maire coordonnateur coordonnatrice
        administrateur administratrice haut haute plénipotentiaire doyen délégué déléguée
        """
    ),
    organs={
        "assemblée générale": "A/RES/{n}",
        "conseil des droits de l'homme": "A/HRC/RES/{n}",
        "conseil des droits de l’homme": "A/HRC/RES/{n}",
        "conseil de sécurité": "S/RES/{n}",
        "conseil économique et social": "E/RES/{n}",
    },
    small=wordset("de la le les l du des et pour en à d au aux sur"),
)
