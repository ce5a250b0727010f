"""English verbs of promises."""

from mandato.languages.verbs import Form, Modal, VerbWords
from mandato.languages.word_lists import paired, wordset
from mandato.model.commitment import ActionKind

_PERFORMATIVES: dict[ActionKind, str] = {
    "decide": """
        decide, resolve, agree, concur, adopt, approve, endorse, establish, declare, proclaim, confirm, determine,
        appropriate, designate, appoint, reappoint, elect, accept, ratify, create, institute, extend, terminate,
        dissolve, abolish, amend, suspend, conclude, allocate, apportion, launch, grant, defer, postpone, revise,
        repeal, revoke, lift, impose, transmit, forward, communicate, set up, set, fix, replace, reserve, remain
        seized, remain, continue, open, close, take up, take action, nominate, assess, include, incorporate,
        constitute, prohibit, prolong, convene, submit, assign, annex, authenticate, waive, exempt, exclude, withdraw,
        cancel, re-establish, reconstitute, rename, merge, put an end, give effect, enact, decree, arrange, allow,
        provide, enter, mark, dedicate, change, subscribe, sign, undersign, consent, opt
    """,
    "commit": """
        commit, recommit, undertake, pledge, promise, vow, engage, guarantee, assume, re-commit, bind, volunteer,
        intend, plan, aim, endeavour, strive, seek, aspire, stand ready, stand committed, offer, give priority,
        accord priority, attach priority
    """,
    "request": "request, ask, solicit, re-request, petition, enquire",
    "invite": "invite, reinvite",
    "encourage": "encourage, motivate, stimulate",
    "urge": "urge, exhort, press, implore, entreat, beseech, enjoin, adjure, impel",
    "call": "call, appeal, make an appeal, launch an appeal, issue a call, reissue, summon",
    "recommend": "recommend, propose, suggest, advise, counsel, advocate, favour",
    "instruct": "instruct, direct, entrust, mandate, task, charge, order, demand, require, command, oblige, delegate",
    "authorise": "authorise, empower, permit, entitle, give authority",
    "reaffirm": """
        reaffirm, affirm, re-affirm, recall, reiterate, stress, emphasise, re-emphasise, reemphasise, underline,
        underscore, highlight, reassert, assert, restate, renew, remind, insist, uphold, attach importance, attach
        great importance, attach particular importance, draw attention, draw the attention, echo, maintain, restress,
        reconfirm, evoke, remember, recapitulate, accentuate, invoke, adhere, call attention, place emphasis, point
        out, ratify its commitment, repeat, defend, associate, align
    """,
    "recognise": """
        recognise, acknowledge, realise, understand, concede, find, bear witness, attest, identify, certify, estimate,
        perceive
    """,
    "note": """
        note, take note, observe, consider, reconsider, bear in mind, have in mind, keep in mind, have regard, take
        into account, take into consideration, take account, take cognisance, examine, hear, receive, study, review,
        refer, reflect, follow, discuss, see, learn, pay attention, keep in view, read, deliberate, analyse, explore,
        proceed, act, recollect, deem, regard, look, view, cite, quote, mention, register, record, debate, evaluate
    """,
    "welcome": """
        welcome, commend, appreciate, congratulate, thank, praise, applaud, support, salute, pay tribute, look
        forward, celebrate, hail, compliment, honour, receive with interest, receive with satisfaction, take pride,
        value, rejoice, back, cherish, esteem, felicitate, laud, extol, greet, acclaim, pay homage, credit, give
        thanks, receive with appreciation
    """,
    "express": """
        express, deplore, condemn, regret, denounce, reject, lament, wish, desire, hope, trust, believe, protest,
        disapprove, share, convey, mourn, sympathise, fear, doubt, censure, repudiate, deprecate, abhor, dissociate,
        oppose, expect, anticipate, feel, dedicate itself, resent, object, declare its concern, decry, voice,
        renounce, extend its condolences, criticise, apologise, disagree
    """,
}

_OPENINGS: dict[ActionKind, str] = {
    "express": """
        concerned = concern, alarmed = alarm, disturbed = disturb, dismayed = dismay, appalled = appal, shocked =
        shock, outraged = outrage, preoccupied = preoccupy, troubled = trouble, saddened = sadden, convinced =
        convince, persuaded = persuade, satisfied = satisfy, gratified = gratify, encouraged = encourage, determined =
        determine, resolved = resolve, inspired = inspire, guided = guide, motivated = motivate, moved = move,
        animated = animate, desirous = desire, anxious = be anxious, eager = be eager, confident = be confident,
        hopeful = be hopeful, fearful = be fearful, willing = be willing, keen = be keen, interested = interest,
        indignant = be indignant, grateful = be grateful, thankful = be thankful, disappointed = disappoint,
        distressed = distress, horrified = horrify, worried = worry, dedicated = dedicate, united = unite, being
        convinced = convince, being concerned = concern, being desirous = desire, remaining concerned = remain,
        pleased = please, certain = be certain, sure = be sure, seized = seize, believing firmly = believe, honoured =
        honour, proud = be proud
    """,
    "recognise": """
        aware = be aware, conscious = be conscious, mindful = be mindful, cognizant = be cognizant, cognisant = be
        cognizant, being aware = be aware, being conscious = be conscious, being mindful = be mindful, sensible = be
        sensible, sensitive = be sensitive
    """,
    "note": """
        recognised = recognise, noted = note, considered = consider, based = base, in view of = view, in consideration
        of = consider, having regard = have regard, whereas = consider, given = consider, in light of = consider, in
        the light of = consider, in accordance with = accord, pursuant to = accord, further to = follow, with
        reference to = refer, in pursuance of = pursue, taking as a basis = base, informed = inform, apprised =
        inform, having also = consider
    """,
    "commit": "committed = commit, pledged = pledge, obliged = oblige, bound = bind",
    "decide": "agreed = agree, adopted = adopt, decided = decide, approved = approve, mandated = mandate",
    "reaffirm": "reiterated = reiterate, recalled = recall, stressed = stress, faithful = be faithful",
    "welcome": "welcomed = welcome, expressed = express, appreciative = appreciate",
    "request": "requested = request, asked = ask",
    "call": "called = call",
    "urge": "urged = urge",
    "invite": "invited = invite",
    "recommend": "recommended = recommend, suggested = suggest",
}

_ACTIONS = """
    enter into force, take effect, abandon, abide, abolish, abstain, accede, accelerate, accept, accommodate,
    accompany, accomplish, account, accredit, achieve, acquire, act, activate, adapt, add, address, adhere, adjust,
    administer, admit, adopt, advance, advise, advocate, aim, align, alleviate, allocate, allow, amend, amplify,
    analyse, announce, answer, anticipate, apply, appoint, apportion, approach, approve, approximate, arrange,
    articulate, ascertain, aspire, assemble, assess, assign, assist, assume, assure, attach, attain, attempt, attend,
    attract, audit, augment, authenticate, avail, avert, avoid, award, back, ban, base, be, bear, become, begin,
    benefit, bolster, boost, bridge, brief, bring, broaden, budget, build, build up, calculate, campaign, carry, carry
    out, cease, celebrate, centralise, certify, chair, challenge, champion, change, channel, check, choose, circulate,
    clarify, classify, clear, close, codify, collaborate, collect, combat, combine, come, commence, commission,
    commit, communicate, compensate, compete, compile, complement, complete, comply, comprise, concentrate, conclude,
    conduct, confer, confirm, confront, conserve, consider, consist, consolidate, constitute, construct, consult,
    contact, contain, continue, contract, contribute, control, convene, convert, convey, convoke, cooperate,
    co-operate, coordinate, co-ordinate, copy, correct, count, counter, counteract, cover, create, criminalise, curb,
    curtail, deal, decentralise, decide, declare, decrease, dedicate, deepen, defend, defer, define, delegate,
    deliver, demonstrate, deny, depend, deploy, deposit, describe, design, designate, detect, deter, determine,
    develop, devise, devote, diffuse, digitalise, direct, disaggregate, disarm, disburse, discharge, disclose,
    discontinue, discourage, discuss, dismantle, dispatch, display, dispose, disseminate, dissolve, distribute,
    diversify, divide, document, double, draft, draw, draw up, drive, earmark, ease, edit, educate, elaborate, elect,
    eliminate, embark, embrace, employ, empower, enable, enact, encompass, end, endeavour, endorse, endow, enforce,
    engage, enhance, enjoy, enlarge, enrich, enrol, ensure, enter, entrust, enumerate, envisage, equip, eradicate,
    erect, establish, evaluate, examine, exceed, exchange, exclude, execute, exempt, exercise, exert, exhaust,
    exhibit, expand, expedite, experiment, explain, exploit, explore, export, extend, extract, extradite, facilitate,
    favour, feed, field, fight, file, fill, finalise, finance, find, fix, focus, follow, follow up, forbid, forge,
    form, formalise, formulate, forward, foster, free, freeze, fulfil, function, fund, further, gain, gather,
    generate, give, go, govern, grant, guarantee, guard, guide, halt, hand, handle, harmonise, harness, have, head,
    help, hire, hold, honour, host, identify, illustrate, implement, import, impose, improve, include, incorporate,
    increase, indicate, inform, initiate, innovate, inspect, install, institute, institutionalise, integrate, intend,
    intensify, interact, intercede, interconnect, interlink, interpret, intervene, introduce, invest, investigate,
    involve, issue, join, justify, keep, know, launch, lay, lay down, lead, learn, lease, leave, legislate, lend, let,
    level, leverage, levy, liaise, liberalise, license, lift, limit, link, liquidate, list, listen, locate, look, look
    into, lower, mainstream, maintain, make, manage, mandate, map, mark, market, match, maximise, measure, mediate,
    meet, merge, migrate, minimise, mitigate, mobilise, model, modernise, modify, monitor, move, multiply, name,
    narrow, negotiate, network, nominate, notify, nurture, obey, object, oblige, observe, obtain, offer, open,
    operate, operationalise, oppose, optimise, order, organise, orient, orientate, outlaw, outline, overcome, oversee,
    own, participate, partner, pass, pay, penalise, perform, permit, persevere, persist, phase, phase out, pilot,
    place, plan, pledge, point, pool, pose, position, post, postpone, practise, prepare, prescribe, present, preserve,
    preside, press, prevail, prevent, print, prioritise, probe, proceed, process, proclaim, procure, produce,
    professionalise, profile, program, prohibit, project, prolong, promote, promulgate, propose, prosecute, protect,
    prove, provide, publicise, publish, punish, purchase, pursue, qualify, quantify, raise, ratify, reach, reactivate,
    read, readmit, realign, realise, reallocate, receive, reconcile, reconsider, reconstitute, reconstruct, record,
    recover, recruit, rectify, redefine, redesign, redirect, redouble, redress, reduce, refer, refine, reflect,
    reform, refrain, refurbish, regain, regard, register, regularise, regulate, rehabilitate, reimburse, reinforce,
    reintegrate, reinvigorate, reject, relate, release, relieve, rely, relocate, remain, remedy, remind, remit,
    remove, remunerate, render, renegotiate, renew, renounce, renovate, reorganise, reorient, repair, repatriate,
    repay, repeal, replace, replenish, replicate, reply, report, represent, repress, reproduce, require, rescue,
    research, reserve, reside, resolve, respect, respond, restore, restrain, restrict, restructure, resume, retain,
    rethink, return, reunite, reveal, reverse, review, revise, revitalise, revive, reward, rotate, run, safeguard,
    satisfy, save, scale, scale up, schedule, screen, seal, search, secure, see, seek, seize, select, sell, send,
    sensitise, separate, serve, set, set out, set up, settle, shape, share, shelter, shift, shorten, show, showcase,
    sign, simplify, situate, solicit, solve, spare, spearhead, specialise, specify, spend, sponsor, spread, stabilise,
    staff, stage, stand, standardise, start, state, station, stay, steer, step, step up, stimulate, stipulate, stop,
    store, streamline, strengthen, strive, structure, study, subject, submit, subordinate, subscribe, subsidise,
    substitute, succeed, summarise, supervise, supplement, supply, support, surrender, survey, suspend, sustain,
    table, tackle, tailor, take, take part, take steps, take care, take place, take into account, take over, target,
    tax, teach, terminate, test, tighten, trace, track, trade, train, transfer, transform, translate, transmit,
    transpose, travel, treat, trigger, try, uncover, undergo, underpin, undertake, undergird, unify, unite, update,
    upgrade, uphold, use, utilise, validate, value, verify, view, visit, visualise, vote, waive, warn, watch, widen,
    withdraw, withhold, work, work out, write, retire, retrain, reap, localise, mentor, decarbonise, retrofit,
    rebuild, reset, relaunch, reopen, rotate, pre-position, co-host, co-chair, co-finance, opt, deem, bind, supplant,
    incentivise, deliver on, live up to, act upon, honor, pave the way, raise awareness, make efforts, make available,
    make use, pay attention, give effect, give consideration, bring into force, bring together, set aside, keep under
    review, put into effect, put an end, repeat, give priority, accord priority, make every effort, spare no effort,
    bear in mind, take measures, take action
"""

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

_IRREGULAR: dict[str, dict[Form, str]] = {
    **_doubled(),
    **{lemma: forms for row in _STRONG for lemma, forms in _strong(*row).items()},
}

WORDS = VerbWords(
    performatives=_PERFORMATIVES,
    openings=_OPENINGS,
    actions=_ACTIONS,
    paradigms={
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
    },
    irregular=_IRREGULAR,
    reflexive_suffix="",
    reflexive_prefixes=(),
    reflexive_leads={},
    spellings=(
        ("ise", "ize"),
        ("isate", "izate"),
        ("yse", "yze"),
        ("our", "or"),
        ("fulfil", "fulfill"),
        ("practise", "practice"),
        ("enrol", "enroll"),
        ("cooperate", "co-operate"),
        ("coordinate", "co-ordinate"),
    ),
    future={},
    irregular_future={},
    trusted_future=wordset(""""""),
    bare_is_plural=True,
    subject_needed=True,
    resumptions=(", and therefore", ", therefore", "; therefore", ", so", "; consequently", ", that is why", "; and"),
    modals=(
        Modal(("shall", "endeavour", "to"), "aspiration", "commit"),
        Modal(("shall", "endeavor", "to"), "aspiration", "commit"),
        Modal(("shall", "use", "best", "efforts", "to"), "aspiration", "commit"),
        Modal(("will", "endeavour", "to"), "aspiration", "commit"),
        Modal(("will", "endeavor", "to"), "aspiration", "commit"),
        Modal(("will", "seek", "to"), "aspiration", "commit"),
        Modal(("shall", "seek", "to"), "aspiration", "commit"),
        Modal(("will", "strive", "to"), "aspiration", "commit"),
        Modal(("shall", "strive", "to"), "aspiration", "commit"),
        Modal(("will", "try", "to"), "aspiration", "commit"),
        Modal(("shall", "undertake", "to"), "obligation", "commit"),
        Modal(("shall", "be", "required", "to"), "obligation", "commit"),
        Modal(("shall", "be", "obliged", "to"), "obligation", "commit"),
        Modal(("shall", "be", "responsible", "for"), "obligation", "commit"),
        Modal(("will", "be", "responsible", "for"), "undertaking", "commit"),
        Modal(("shall", "be", "entitled", "to"), "statement", "authorise"),
        Modal(("shall", "have", "the", "right", "to"), "statement", "authorise"),
        Modal(("has", "the", "right", "to"), "statement", "authorise"),
        Modal(("have", "the", "right", "to"), "statement", "authorise"),
        Modal(("shall", "have", "the", "power", "to"), "statement", "authorise"),
        Modal(("shall", "be", "invited", "to"), "request", "invite"),
        Modal(("shall", "be", "requested", "to"), "request", "request"),
        Modal(("shall", "be", "encouraged", "to"), "recommendation", "encourage"),
        Modal(("should", "be", "encouraged", "to"), "recommendation", "encourage"),
        Modal(("shall",), "obligation", "commit"),
        Modal(("must",), "obligation", "commit"),
        Modal(("has", "to"), "obligation", "commit"),
        Modal(("have", "to"), "obligation", "commit"),
        Modal(("will",), "undertaking", "commit"),
        Modal(("should",), "recommendation", "recommend"),
        Modal(("ought", "to"), "recommendation", "recommend"),
        Modal(("may",), "statement", "authorise"),
        Modal(("can",), "statement", "authorise"),
        Modal(("undertake", "to"), "undertaking", "commit"),
        Modal(("undertakes", "to"), "undertaking", "commit"),
        Modal(("agree", "to"), "undertaking", "commit"),
        Modal(("agrees", "to"), "undertaking", "commit"),
        Modal(("commit", "to"), "undertaking", "commit"),
        Modal(("commits", "to"), "undertaking", "commit"),
        Modal(("commit", "ourselves", "to"), "undertaking", "commit"),
        Modal(("commit", "themselves", "to"), "undertaking", "commit"),
        Modal(("commits", "itself", "to"), "undertaking", "commit"),
        Modal(("pledge", "to"), "undertaking", "commit"),
        Modal(("pledges", "to"), "undertaking", "commit"),
        Modal(("promise", "to"), "undertaking", "commit"),
        Modal(("decide", "to"), "undertaking", "commit"),
        Modal(("resolve", "to"), "undertaking", "commit"),
        Modal(("are", "committed", "to"), "undertaking", "commit"),
        Modal(("is", "committed", "to"), "undertaking", "commit"),
        Modal(("are", "determined", "to"), "undertaking", "commit"),
        Modal(("are", "resolved", "to"), "undertaking", "commit"),
        Modal(("are", "responsible", "for"), "undertaking", "commit"),
        Modal(("is", "responsible", "for"), "undertaking", "commit"),
        Modal(("intend", "to"), "aspiration", "commit"),
        Modal(("intends", "to"), "aspiration", "commit"),
        Modal(("plan", "to"), "aspiration", "commit"),
        Modal(("plans", "to"), "aspiration", "commit"),
        Modal(("endeavour", "to"), "aspiration", "commit"),
        Modal(("seek", "to"), "aspiration", "commit"),
        Modal(("seeks", "to"), "aspiration", "commit"),
        Modal(("aspire", "to"), "aspiration", "commit"),
        Modal(("hope", "to"), "aspiration", "commit"),
        Modal(("strive", "to"), "aspiration", "commit"),
        Modal(("need", "to"), "recommendation", "recommend"),
        Modal(("needs", "to"), "recommendation", "recommend"),
        Modal(("is", "expected", "to"), "recommendation", "recommend"),
        Modal(("are", "expected", "to"), "recommendation", "recommend"),
        Modal(("is", "required", "to"), "obligation", "commit"),
        Modal(("are", "required", "to"), "obligation", "commit"),
        Modal(("is", "obliged", "to"), "obligation", "commit"),
        Modal(("are", "obliged", "to"), "obligation", "commit"),
        Modal(("is", "to"), "obligation", "commit"),
        Modal(("are", "to"), "obligation", "commit"),
        Modal(("is", "requested", "to"), "request", "request"),
        Modal(("are", "requested", "to"), "request", "request"),
        Modal(("is", "asked", "to"), "request", "request"),
        Modal(("are", "asked", "to"), "request", "request"),
        Modal(("is", "invited", "to"), "request", "invite"),
        Modal(("are", "invited", "to"), "request", "invite"),
        Modal(("is", "encouraged", "to"), "recommendation", "encourage"),
        Modal(("are", "encouraged", "to"), "recommendation", "encourage"),
        Modal(("is", "urged", "to"), "request", "urge"),
        Modal(("are", "urged", "to"), "request", "urge"),
        Modal(("is", "called", "upon", "to"), "request", "call"),
        Modal(("are", "called", "upon", "to"), "request", "call"),
        Modal(("is", "called", "on", "to"), "request", "call"),
        Modal(("are", "called", "on", "to"), "request", "call"),
        Modal(("is", "recommended", "to"), "recommendation", "recommend"),
        Modal(("are", "recommended", "to"), "recommendation", "recommend"),
        Modal(("is", "instructed", "to"), "obligation", "instruct"),
        Modal(("is", "mandated", "to"), "obligation", "instruct"),
        Modal(("are", "mandated", "to"), "obligation", "instruct"),
        Modal(("is", "entrusted", "with"), "obligation", "instruct"),
        Modal(("are", "entrusted", "with"), "obligation", "instruct"),
        Modal(("shall", "be", "entrusted", "with"), "obligation", "instruct"),
        Modal(("is", "tasked", "with"), "obligation", "instruct"),
        Modal(("is", "authorised", "to"), "statement", "authorise"),
        Modal(("is", "authorized", "to"), "statement", "authorise"),
        Modal(("are", "authorised", "to"), "statement", "authorise"),
        Modal(("are", "authorized", "to"), "statement", "authorise"),
        Modal(("it", "is", "urgent", "to"), "recommendation", "recommend"),
        Modal(("it", "is", "imperative", "to"), "recommendation", "recommend"),
        Modal(("it", "is", "necessary", "to"), "recommendation", "recommend"),
        Modal(("it", "is", "essential", "to"), "recommendation", "recommend"),
        Modal(("it", "is", "vital", "to"), "recommendation", "recommend"),
        Modal(("it", "is", "important", "to"), "recommendation", "recommend"),
    ),
    infinitive_marks=frozenset({"to"}),
    no_infinitives=wordset(""),
    infinitive_endings=(),
    adverbs=wordset("""
        also further furthermore moreover additionally likewise similarly again once finally therefore accordingly
        strongly urgently deeply gravely seriously firmly fully solemnly warmly highly particularly especially equally
        profoundly extremely duly jointly actively continually continuously constantly regularly periodically always
        unanimously unreservedly categorically unequivocally expressly explicitly reiteratedly respectfully earnestly
        sincerely cordially keenly greatly very still consequently hereby thus together individually collectively
        promptly immediately effectively progressively gradually mutually closely voluntarily not only too now then
        increasingly systematically consistently resolutely kindly generally specifically primarily sympathetically
        vigorously vehemently utterly and/or inter alia so more urgently adequately appropriately directly meanwhile
        nonetheless nevertheless however subsequently secondly thirdly first second lastly lately correctly quickly
        actively positively constructively publicly formally officially simultaneously unconditionally rigorously
        expeditiously favourably steadfastly sharply equitably substantially significantly independently annually
        biennially better next
    """),
    joints=wordset("""
        and while whilst but also further furthermore moreover or hereby therefore regard end strongly deeply
        connection context respect accordingly again thus likewise additionally firmly urgently, we they
    """),
    speakers=frozenset({"we"}),
    anaphors=frozenset({"they", "it", "both", "each"}),
    relatives=wordset("""
        which who that whose whom where when if as than what how why whether because since unless until although
        though
    """),
    subordinators=wordset("when if where while as upon unless should once whenever in with for on to"),
    purposes=("so that ", "in order that "),
    overseeing=wordset("coordinate co-ordinate oversee supervise lead direct arrange"),
    fronted=wordset("""
        in to with for on at by during within under through towards taking considering bearing without among as when
        if where following upon pursuant subject after before from likewise additionally furthermore moreover
        recognising recognizing recalling noting reaffirming based given aware conscious acknowledging similarly
        accordingly therefore consequently finally also notwithstanding while whilst though although besides despite
        given prior unless except apart regarding concerning so
    """),
    perfects=frozenset({"having"}),
    clitics=(),
    impersonal=wordset("it"),
    negations=frozenset({"not", "never"}),
    homographs=wordset("""
        accepts act acts aim aims allows analyses appeals arises arranges assesses assigns assume assumes attaches
        attests backs binds changes charges charging cites close closes commands commits consents constitute
        constitutes continue continues credits debates defends defers demand demands desires determine determines
        discusses doubts elects enables engage engages enters entitles esteems estimates excludes exempts extend
        extends face favours fear fears feels find finds fixes follow follows forwards gives giving grants greets hear
        hears honours hope hopes identifies include includes incorporates intend issues keeps launches learn learns
        lifts look looks maintain maintains makes making mandates mark marks measures merges motivates need nominates
        objects offer offers open opens ordering orders permits place places plan plans pledges points presses
        pressing proceeds promises proposals protests provide provides questions quotes read reads receive records
        regards registers remain remains replaces report reports represent represents require requires reserves review
        reviews see seek sees set sets shares signs stands states stimulates studies study submit submits subscribes
        support supports suspends tasking tasks terminates transmits trusts turns value values view views voices
        volunteer volunteers waives wishes
    """),
    copulas=wordset("is are was were has have had could would might remains requires needs means"),
    determiners=wordset("""
        a an the this that these those its their our his her each every all any some such both other another no one
        two three four five
    """),
    complements=frozenset({"that", "to", "with", "for"}),
    passives=frozenset({"be", "been", "get"}),
    auxiliaries={},
    passive_auxiliaries=frozenset(),
    noun_signs=frozenset({"of"}),
    renewals={
        "commitment": "commit",
        "pledge": "commit",
        "request": "request",
        "requests": "request",
        "call": "call",
        "calls": "call",
        "invitation": "invite",
        "appeal": "call",
        "recommendation": "recommend",
        "encouragement": "encourage",
        "instruction": "instruct",
        "demand": "instruct",
    },
    task_signs=frozenset({"of", "to"}),
    followings=wordset("""
        to that the following as follows inter alia with for on by in particular matters points measures steps actions
        tasks areas things functions and, and also the
    """),
    announcements=wordset("follows following below"),
    promise_headers=wordset("""
        activities activity action actions measures measure commitments commitment tasks task steps step outputs
        deliverables
    """),
    aspirations="""
        explore, endeavour, seek, consider, strive, aim, try, attempt, examine, investigate, aspire, look into,
        contemplate, intend, hope, make efforts, study better ways, make every effort, give consideration, envisage,
        reflect, spare no effort
    """,
    inert="""
        enter into force, take effect, be, have, constitute, consist, comprise, contain, remain, enter, apply, expire,
        last, cease, prevail, become, mean, include, depend, come, represent, help, result, exist, involve, reflect,
        benefit, enjoy, form, take place, affect, begin, start, end, bear, replace, supersede, encompass, contain,
        refer, govern, run, go
    """,
    copular="""
        take effect, enter into force, be, have, become, remain, consist, comprise, constitute, mean, depend
    """,
    once="""
        establish, create, set up, submit, prepare, present, publish, convene, organise, hold, draw up, launch, adopt,
        sign, ratify, accede, appoint, designate, nominate, elect, found, institute, constitute, conclude, draft,
        formulate, issue, complete, finalise, host, inaugurate, open, close, deposit, transmit, deliver, undertake,
        carry out, conduct, make, produce, compile, approve, enact, amend, repeal, announce, set, install, construct,
        build, sign, design, elaborate, include, incorporate, agree, notify, negotiate, convoke, renew, review,
        revise, evaluate, assess, commission, introduce, double, increase, allocate, disburse, transfer, abolish,
        eliminate, study, identify, define, determine, select, map, circulate, decide, declare, appropriate
    """,
    producing="""
        establish, create, set up, submit, prepare, present, publish, convene, organise, hold, draw up, launch, adopt,
        sign, ratify, accede, found, institute, constitute, conclude, draft, formulate, issue, complete, finalise,
        host, inaugurate, open, deposit, transmit, deliver, undertake, carry out, conduct, make, produce, compile,
        approve, enact, amend, install, construct, build, design, elaborate, develop, provide, implement, execute,
        promote, introduce, offer, give, share, exchange, mobilise, allocate, contribute, finance, fund, facilitate,
        support, strengthen, reinforce, improve, update, review, revise, evaluate, assess, examine, commission,
        continue, report, propose, convoke, plan, increase, enhance, disseminate, intensify, include, incorporate,
        arrange, maintain, consider, enter, negotiate, join, run, replicate, identify, study, monitor, agree,
        coordinate, make available
    """,
    nominal=paired("""
        coordination=coordinate co-ordination=coordinate identification=identify implementation=implement
        preparation=prepare organisation=organise organization=organise elaboration=elaborate promotion=promote
        provision=provide creation=create establishment=establish development=develop design=design
        publication=publish dissemination=disseminate exchange=exchange participation=participate support=support
        formulation=formulate execution=execute evaluation=evaluate assessment=assess review=review follow-up=follow
        monitoring=monitor supervision=supervise management=manage administration=administer facilitation=facilitate
        mobilisation=mobilise mobilization=mobilise training=train production=produce drafting=draft convening=convene
        collection=collect analysis=analyse integration=integrate harmonisation=harmonise harmonization=harmonise
        strengthening=strengthen cooperation=cooperate co-operation=cooperate collaboration=collaborate
        consultation=consult protection=protect prevention=prevent submission=submit adoption=adopt launch=launch
        maintenance=maintain financing=finance funding=fund contribution=contribute communication=communicate
        notification=notify representation=represent appointment=appoint designation=designate selection=select
        application=apply planning=plan assistance=assist attendance=attend translation=translate compilation=compile
    """),
)
