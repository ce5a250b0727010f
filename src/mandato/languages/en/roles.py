"""Parts of a text in English."""

from mandato.languages.roles import RoleWords
from mandato.languages.word_lists import wordset

WORDS = RoleWords(
    recital_endings=("ing",),
    recitals=wordset(
        """
        whereas aware mindful conscious cognizant convinced concerned alarmed guided determined encouraged
        inspired dismayed appalled shocked disturbed troubled desirous committed seized moved motivated prompted
        persuaded resolved gathered assembled met pursuant considering sensitive hopeful anxious confident
        grateful eager outraged saddened distressed
        """
    ),
    not_recitals=wordset(
        """
        nothing during beijing king spring string thing things following according including evening morning
        pending notwithstanding anything everything something wing ring excluding concerning regarding funding
        training housing building meeting financing planning monitoring accounting capacity-building
        """
    ),
    reciting=wordset(
        """
        recalling noting having taking bearing recognizing recognising reaffirming stressing emphasizing
        emphasising welcoming acknowledging considering reiterating underlining underscoring affirming condemning
        commending acting desiring believing expressing deploring regretting remaining referring observing
        wishing whereas alarmed concerned convinced mindful conscious guided aware deeply
        """
    ),
    that=wordset("that"),
    leads=frozenset({"considering", "whereas", "recitals", "having regard to", "recalling", "recognizing", "noting"}),
    adverbs=wordset(
        """
        also further deeply strongly gravely seriously profoundly firmly again once more urgently fully highly
        particularly especially still greatly extremely keenly warmly likewise moreover furthermore equally
        accordingly therefore hereby solemnly categorically unequivocally vigorously respectfully specifically
        unanimously and finally similarly additionally most sincerely increasingly very
        """
    ),
    reflexives=wordset(""),
    verbs=wordset(
        """
        accepts acknowledges addresses adopts advises affirms agrees allocates appeals applauds appoints
        appreciates appropriates approves asks assures authorises authorizes awaits calls cautions challenges
        charges commends commits concludes concurs condemns confirms congratulates considers continues convenes
        decides declares delegates demands denounces deplores designates determines directs draws elects
        emphasises emphasizes encourages endorses enjoins entrusts establishes exhorts expects expresses extends
        gives grants hails highlights honours implores instructs insists intends invites joins looks mandates
        notes notices observes offers opposes orders pays pledges praises proclaims proposes re-emphasizes
        re-emphasises reaffirms realizes recalls recognises recognizes recommends recommits regrets reiterates
        rejects remains reminds renews repeats requests requires reserves resolves salutes shares stresses
        suggests supports takes terminates thanks transmits undertakes underlines underscores urges views
        welcomes wishes
        """
    ),
    speakers=wordset("we"),
    determiners=wordset("the these both"),
    enacting=(
        "have come to",
        "it is agreed",
        "it is hereby agreed",
        "have concluded the following",
        "we agree",
        "we have agreed",
        "we decide",
        "we declare",
        "we commit",
        "we resolve",
        "have agreed",
        "has agreed",
        "have therefore agreed",
        "have hereby agreed",
        "have reached",
        "have decided",
        "have resolved",
        "have adopted",
        "hereby agree",
        "do hereby",
        "agree as follows",
        "agree on the following",
        "agree the following",
        "agree to the following",
        "agreed as follows",
        "agree upon the following",
        "agreed on the following",
        "agreed upon the following",
        "declare the following",
        "declare that",
        "hereby declare",
        "hereby adopt",
        "solemnly proclaim",
        "decide as follows",
        "resolve as follows",
        "enacts as follows",
    ),
    follows=("as follows", "the following", "that", "hereby", "following terms", "following provisions"),
    speaking=wordset(
        """
        decides declares resolves proclaims decide declare resolve proclaim agree recommends orders adopts hereby
        commit undertake determine
        """
    ),
    closings=(
        "adopted in",
        "adopted on",
        "given at",
        "the parties have signed",
        "we sign",
        "done at",
        "done in",
        "done on",
        "done this",
        "signed at",
        "signed in",
        "signed on",
        "signed by",
        "in witness whereof",
        "in witness thereof",
        "in witness of",
        "in faith whereof",
        "in testimony whereof",
        "in testimony of",
        "in proof of",
        "as proof of conformity",
        "and as proof",
        "and in witness",
        "concluded at",
        "concluded in",
        "adopted at",
        "[adopted",
        "executed",
    ),
    signing=(
        "for the",
        "for and on behalf",
        "on behalf of",
        "for:",
        "signed",
        "(signed",
        "signature",
        "by:",
        "name:",
        "place:",
        "date:",
    ),
    sittings=wordset("meeting plenary"),
    letterhead=(
        "distr",
        "general",
        "original:",
        "united nations",
        "agenda item",
        "agenda items",
        "item",
        "resolution adopted by",
        "decision adopted by",
        "adopted by",
        "[without reference",
        "[on the report",
        "[on the recommendation",
        "page",
    ),
    notes=wordset("ibid ibid. ibid., see idem id. cf. op. official supra united"),
    parts=frozenset(
        {
            "preamble",
            "introduction",
            "background",
            "conclusions",
            "conclusion",
            "recommendations",
            "foreword",
            "objectives",
            "objective",
            "scope",
            "definitions",
            "final provisions",
            "general provisions",
            "recitals",
            "annex",
            "appendix",
            "follow-up",
            "executive summary",
            "summary",
            "references",
            "acknowledgements",
        }
    ),
    captions=wordset("table figure box chart map"),
    names=wordset("mr mr. mrs mrs. ms ms. dr dr. h.e. his her ambassador sir"),
    joiners=wordset(
        """
        a an the of to in on at by for from with and or as its their under between among into within through vs
        via per
        """
    ),
    finite=wordset(
        """
        shall will must is are was were has have had may can should would cannot
        """
    ),
    this=wordset("this present"),
    joints=wordset("and"),
    named=("hereinafter", "henceforward", "hereafter", "henceforth", "herein", "referred to as"),
    binding=wordset("shall must"),
    promising=wordset("will commits pledges commit pledge shall"),
    future_endings=(),
    preambles=wordset("preamble recitals background whereas"),
)
