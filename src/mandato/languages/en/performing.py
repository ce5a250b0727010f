"""English words with which a text acts, at the head of its paragraphs."""

from mandato.model.commitment import ActionKind

PERFORMATIVES: dict[ActionKind, str] = {
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


OPENINGS: dict[ActionKind, str] = {
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
