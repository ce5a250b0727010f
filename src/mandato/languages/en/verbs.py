"""English verbs of promises."""

from mandato.languages.en.conjugation import IRREGULAR, PARADIGMS, SPELLINGS
from mandato.languages.en.performing import OPENINGS, PERFORMATIVES
from mandato.languages.verbs import Modal, VerbWords
from mandato.languages.word_lists import paired, wordset

_ACTIONS = """
    enter into force, take effect, go on, carry on, abandon, abide, abolish, abstain, accede, accelerate, accept,
    accommodate,
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
    store, streamline, strengthen, strive, structure, study, submit, subordinate, subscribe, subsidise,
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


WORDS = VerbWords(
    performatives=PERFORMATIVES,
    openings=OPENINGS,
    actions=_ACTIONS,
    paradigms=PARADIGMS,
    irregular=IRREGULAR,
    reflexive_suffix="",
    reflexive_prefixes=(),
    reflexive_leads={},
    spellings=SPELLINGS,
    future={},
    irregular_future={},
    trusted_future=wordset(""""""),
    of_speakers=(),
    subjunctive={},
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
    copulas=wordset("need is are was were has have had could would might remains requires needs means"),
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
        last, cease, prevail, become, mean, depend, come, represent, help, result, exist, involve, reflect,
        benefit, enjoy, form, take place, affect, begin, start, end, bear, replace, supersede, encompass, stand,
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
