"""English verbs: the forms of verbs that no rule of spelling tells."""

from collections.abc import Mapping

from mandato.languages.verbs import Form

_DOUBLED = """
    submit, commit, recommit, re-commit, admit, permit, remit, transmit, refer, defer, confer, deter, plan, stop, map,
    begin, occur, incur, ban, program, regret, transfer, equip, step, step up, drop, fit, level, travel, channel,
    label, model, control, enrol, fulfil, compel, appal, excel, patrol, expel, rebel, propel, stir, cap, tap, curb,
    scan
"""


def _doubled() -> dict[str, dict[Form, str]]:
    found: dict[str, dict[Form, str]] = {}
    for lemma in (item.strip().split()[0] for item in _DOUBLED.replace("\n", " ").split(",")):
        if lemma != "curb":
            last = lemma[-1]
            found[lemma] = {
                "bare": lemma,
                "finite": lemma + "s",
                "gerund": f"{lemma}{last}ing {lemma}ing",
                "participle": f"{lemma}{last}ed",
            }
    return found


def _strong(lemma: str, third: str, gerund: str, participle: str) -> dict[str, dict[Form, str]]:
    return {lemma: {"bare": lemma, "finite": third, "gerund": gerund, "participle": participle}}


_STRONG = [
    line.split("|")
    for line in """
take|takes|taking|taken
undertake|undertakes|undertaking|undertaken
make|makes|making|made
give|gives|giving|given
hold|holds|holding|held
uphold|upholds|upholding|upheld
withhold|withholds|withholding|withheld
draw|draws|drawing|drawn
withdraw|withdraws|withdrawing|withdrawn
set|sets|setting|set
reset|resets|resetting|reset
put|puts|putting|put
let|lets|letting|let
build|builds|building|built
rebuild|rebuilds|rebuilding|rebuilt
bring|brings|bringing|brought
keep|keeps|keeping|kept
seek|seeks|seeking|sought
lead|leads|leading|led
meet|meets|meeting|met
send|sends|sending|sent
spend|spends|spending|spent
lend|lends|lending|lent
find|finds|finding|found
bear|bears|bearing|borne
know|knows|knowing|known
see|sees|seeing|seen
foresee|foresees|foreseeing|foreseen
oversee|oversees|overseeing|overseen
run|runs|running|run
go|goes|going|gone
undergo|undergoes|undergoing|undergone
pay|pays|paying|paid
repay|repays|repaying|repaid
lay|lays|laying|laid
stand|stands|standing|stood
strive|strives|striving|striven
overcome|overcomes|overcoming|overcome
become|becomes|becoming|become
come|comes|coming|come
teach|teaches|teaching|taught
choose|chooses|choosing|chosen
write|writes|writing|written
begin|begins|beginning|begun
leave|leaves|leaving|left
feel|feels|feeling|felt
hear|hears|hearing|heard
read|reads|reading|read
learn|learns|learning|learned learnt
have|has|having|had
be|is|being|been
do|does|doing|done
spread|spreads|spreading|spread
show|shows|showing|shown
sell|sells|selling|sold
bind|binds|binding|bound
deal|deals|dealing|dealt
feed|feeds|feeding|fed
fight|fights|fighting|fought
forbid|forbids|forbidding|forbidden
freeze|freezes|freezing|frozen
rethink|rethinks|rethinking|rethought
drive|drives|driving|driven
shake|shakes|shaking|shaken
focus|focuses|focusing|focused
""".strip().splitlines()
]


IRREGULAR: dict[str, dict[Form, str]] = {
    **_doubled(),
    **{lemma: forms for row in _STRONG for lemma, forms in _strong(*row).items()},
}


PARADIGMS: Mapping[str, Mapping[Form, str]] = {
    "": {"bare": "-", "finite": "s", "gerund": "ing", "participle": "ed"},
    "e": {"bare": "e", "finite": "es", "gerund": "ing", "participle": "ed"},
    "ee": {"bare": "ee", "finite": "ees", "gerund": "eeing", "participle": "eed"},
    "ie": {"bare": "ie", "finite": "ies", "gerund": "ying", "participle": "ied"},
    "s": {"bare": "s", "finite": "ses", "gerund": "sing", "participle": "sed"},
    "sh": {"bare": "sh", "finite": "shes", "gerund": "shing", "participle": "shed"},
    "ch": {"bare": "ch", "finite": "ches", "gerund": "ching", "participle": "ched"},
    "x": {"bare": "x", "finite": "xes", "gerund": "xing", "participle": "xed"},
    "z": {"bare": "z", "finite": "zes", "gerund": "zing", "participle": "zed"},
    "y": {"bare": "y", "finite": "ies", "gerund": "ying", "participle": "ied"},
    "ay": {"bare": "ay", "finite": "ays", "gerund": "aying", "participle": "ayed"},
    "ey": {"bare": "ey", "finite": "eys", "gerund": "eying", "participle": "eyed"},
    "oy": {"bare": "oy", "finite": "oys", "gerund": "oying", "participle": "oyed"},
}


SPELLINGS: tuple[tuple[str, str], ...] = (
    ("ise", "ize"),
    ("isate", "izate"),
    ("yse", "yze"),
    ("our", "or"),
    ("fulfil", "fulfill"),
    ("practise", "practice"),
    ("enrol", "enroll"),
    ("cooperate", "co-operate"),
    ("coordinate", "co-ordinate"),
)
