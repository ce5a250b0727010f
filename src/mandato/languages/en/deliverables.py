"""English nouns of what is delivered."""

from mandato.languages.deliverables import DeliverableWords
from mandato.languages.word_lists import wordset

WORDS = DeliverableWords(
    nouns={
        "report": """
            report, reports, progress report, account, update, updates, briefing, briefings, note, summary, record,
            statement, statements, oral update, written update, communication, communications, reporting, submission,
            submissions, conclusions, recommendation, recommendations, observations, proposals, proposal, views,
            comments, presentation, presentations
        """,
        "study": """
            study, studies, analysis, analyses, research, survey, surveys, mapping, assessment, assessments,
            diagnosis, investigation, investigations, inquiry, feasibility study, estimate, estimates, paper, papers,
            publication, publications, inventory, inventories, catalogue, statistics, data, indicators
        """,
        "meeting": """
            meeting, meetings, conference, conferences, forum, forums, fora, summit, summits, session, sessions,
            workshop, workshops, seminar, seminars, consultation, consultations, dialogue, dialogues, symposium,
            symposia, round-table, roundtable, roundtables, congress, debate, event, events, panel discussion, panel,
            panels, retreat, hearing, hearings, negotiations, discussions, talks, colloquium, visit, visits
        """,
        "plan": """
            plan, plans, strategy, strategies, road-map, roadmap, roadmaps, road map, action plan, agenda, timetable,
            schedule, calendar, work plan, blueprint, masterplan, proposal for, vision, solutions
        """,
        "programme": """
            programme, programmes, program, programs, initiative, initiatives, project, projects, scheme, schemes,
            activities, actions, action programme, work programme, working programme, pilot, pilots
        """,
        "policy": """
            policy, policies, guideline, guidelines, standard, standards, framework, frameworks, principles, code,
            codes, protocol for, criteria, procedure, procedures, measures, measure, rules, methodology,
            methodologies, norms, modalities, safeguards, approach, approaches, methods
        """,
        "legislation": """
            legislation, law, laws, regulation, regulations, act, bill, decree, decrees, reforms, reform,
            legislations, ordinance, statutes
        """,
        "instrument": """
            agreement, agreements, convention, treaty, treaties, protocol, protocols, memorandum, memoranda,
            declaration, arrangement, arrangements, instrument, instruments, charter, minutes, contract, contracts,
            addendum, addenda, resolution, resolutions, decision, annex, ratification
        """,
        "body": """
            committee, committees, commission, working group, working groups, task force, secretariat, council, board,
            office, offices, centre, centres, center, centers, unit, units, body, bodies, institution, institutions,
            mechanism, mechanisms, group, team, teams, tribunal, court, observatory, institute, institutes, focal
            point, focal points, agency, authority, department, service, structure, structures, expert group
        """,
        "network": """
            network, networks, alliance, partnership, partnerships, platform, platforms, coalition, consortium,
            database, databases, system, systems, portal, hub, hubs, registry, register
        """,
        "campaign": """
            campaign, campaigns, awareness campaign, outreach, awareness-raising, celebration, observance,
            commemoration
        """,
        "funding": """
            fund, funds, funding, financing, contribution, contributions, resources, financial resources, grant,
            grants, loan, loans, budget, appropriation, investment, investments, subsidies, finance, subsidy,
            voluntary contributions, assistance, support, aid, relief, scholarships, scholarship
        """,
        "training": """
            training, course, courses, capacity-building, capacity building, curriculum, curricula, education,
            fellowships, internships, technical assistance, workshops on, skills
        """,
        "information": """
            information, website, bulletin, newsletter, materials, guide, guides, manual, manuals, handbook, toolkit,
            toolkits, list, lists, good practices, best practices, experiences, translation, knowledge
        """,
        "review": """
            review, reviews, evaluation, evaluations, appraisal, audit, audits, monitoring, follow-up, midterm review,
            examination, stocktaking, inspection, inspections, verification
        """,
        "other": """
            infrastructure, technology, technologies, equipment, services, facilities, workspace, tools, tool,
            medicines, vaccines, goods, opportunities, appointment, conditions
        """,
    },
    determiners=wordset("""
        a an the its their our his her any all each every such some another other these those this that one two three
        four no further
    """),
    left_stops=wordset("""
        to of for on in at by with from through as into and or within during under that which who is are be was were
        shall will should must may can also inter alia including upon towards toward about against between among via
        per using not if when while both regarding concerning without
    """),
    deictics=wordset("present this these that those such"),
    conjunctions=wordset("and or"),
    modifier_endings=("al", "ive", "ic", "ary", "ical", "ous", "ional", "ed", "ly"),
    verb_marks=wordset("to"),
    verbal_endings=("ing",),
    modifiers=wordset(
        """
            working existing coordinating monitoring training remaining ongoing planning funding steering developing
            outstanding supporting advisory-making learning teaching financing building pressing lasting binding
            meaningful
        """
    ),
    oblique=wordset("to at with by in from through under during within as into upon towards via per among about"),
    containing=wordset("in into through"),
    linkers=frozenset(
        {"of", "on", "for", "regarding", "concerning", "between", "among", "about", "against", "relating"}
    ),
    adjectives_follow=False,
    right_stops=wordset("""
        to that which who whose where when in at by with through as is are was were be has have had shall will should
        must may can aiming aimed inter including so if while during within under pursuant based designed given such
        held containing entitled established upon before after no not until from into using taking via without without
        than necessary needed required subject bearing ensuring promoting there their its
    """),
)
