"""Words by which names are told from other words: titles, posts, months, and names that are words of the language too."""

from __future__ import annotations

# Words of an entry for a name that are no name.
NO_NAMES = frozenset(
    "mr mrs ms miss mx master dr prof professor sir the of and or with not known unknown name named withheld nk na na baby "  # noqa: SIM905 - a list of words reads best as words
    "infant child children boy girl twin unborn mother father mum dad partner husband wife parent parents stepmother "
    "stepfather grandmother grandfather brother sister sibling half step aunt uncle cousin carer foster friend neighbour "
    "lodger maternal paternal died deceased ex former his her their s late senior junior snr jnr none yes no unnamed "
    "male female adult man woman new nan nana nanny gran granny grandad grandpa grandma boyfriend girlfriend fiance fiancee "
    "relative relation in older elder eldest younger youngest first second third other another same as above tbc tba "
    "details confirmed surname household unrelated legal guardian adoptive birth biological putative".split()
)
# These stand alone for something else, and are a name only beside one.
PARTICLES = frozenset("de da di du la le van von der den bin ibn al el ap ab y ii iii iv v vi st".split())  # noqa: SIM905
# Names that are words too: they are read as names when they begin with a capital, and nothing beside them speaks against it.
WORDS_TOO = frozenset(
    "will may mark grace hope joy faith rose lily daisy ivy holly summer autumn june april august dawn eve sky skye "  # noqa: SIM905 - a list of words reads best as words
    "bill bob jack frank guy pat patience charity prudence dean earl king young brown white black green grey gray reed "
    "hill wood woods field fields page price cook baker smith carter hunter parker march long short little rich law "
    "day knight north west east south banks brook brooks lake lane stone stones street wells bell case child holmes "
    "hall marsh marshall mason miller moss nash park peel penny pope porter rivers shepherd singer taylor turner walker "
    "ward waters weaver wise drew art ray gene dale glen heath kit max miles rob robin rusty sandy sonny storm tiger "
    "olive pearl poppy amber coral crystal ruby jade destiny angel star melody harmony chase carol gay gift iris jean ken "
    "lance mercy nick pepper piers prince rowan sage sue tony trinity victor violet wade warren winter story blessing "
    "church english welsh french german holland ireland england scott bishop abbott archer barber butcher butler chambers "
    "chapman cross fisher foster friend goodman grant gross hands head holiday house hunt judge lord love major manners "
    "marks moon moore mould noble norman oakes pace paine pool pound power pratt quick read rush saint salt savage sharp "
    "small speed spring stark summers sweet swift thorn tower trust waite ways weeks wild wilde winters worth parish "
    "constable court chance best bright bush castle close cole dance dear fair farmer fox freeman frost garden gates golden "
    "good gold hardy hart hawk hazel hood horn joiner joyce keen kind lamb lock luck mann marine mead merry mill mist moody "
    "more neat nurse pack painter palmer paradise parson pike plant plumb potter powers proper rain raven ready right ring "
    "root sands sargent sheriff silver slater spence steel strange strong temple tanner town tree vale valentine verity "
    "wait walls wheeler wing winner wolf wren wright".split()
)
MONTH_NAMES = frozenset({"may", "april", "june", "august", "march", "jan"})
# What follows some of them when they are verbs at the beginning of a sentence: `Will the Panel agree?`
VERBS = frozenset("will may mark hope chase case drew grant read rush wait judge trust love dance".split())  # noqa: SIM905
AFTER_VERBS = frozenset(
    "the this that these those a an it we you they she he there be i any all each not his her their its our your who "  # noqa: SIM905 - a list of words reads best as words
    "need no to for have on if and".split()
)
BEFORE_WORDS = frozenset("the a an this that these per each every any no our their its which".split())  # noqa: SIM905
# Two words that together are no name, whoever is called so; those that are counted are none before a number: `Ward 5`.
TOGETHER = frozenset(
    tuple(pair.split())
    for pair in (  # noqa: SIM905 - a list of words reads best as words
        "grace period, ward round, ward rounds, ward manager, ward managers, ward sister, ward staff, ward nurse, ward clerk, "
        "ward councillor, ward councillors, ward based, ward team, price list, price lists, price range, case conference, "
        "case file, case files, case note, case notes, case manager, case management, case worker, case study, case record, "
        "case discussion, case reference, case review, child protection, child death, child care, child health, child safeguarding, "
        "child development, law commission, law society, day care, day nursery, day centre, day case, head teacher, "
        "head office, house of, house fire, field work, church of, english law, street outreach, street lighting, foster carer, "
        "foster carers, foster care, foster placement, foster family, foster home, foster mother, foster father"
    ).split(", ")
)
COUNTED = frozenset("ward page case child house field day week part head step lane gate room".split())  # noqa: SIM905
# What stands for something else in these papers, whoever's initials it may be.
ABBREVIATIONS = frozenset(
    "GP PC DC DS DI CP LA HV SW SC CSC NHS ICB CCG CIN LAC EHC RR SCR DA DV MH ED AE OT PM AM UK EU ID IT TV OK NO ST DR "  # noqa: SIM905 - a list of words reads best as words
    "HR HM PR CD DVD PDF ISBN WT BBC CPS YOT EWO IRO SEN IO TA HT SIO DOB DOD NFA ASB MP SI PDF CDR CDOP DHR MAPPA "
    "AT IN ON AS IS OR AN BE DO GO HE ME MY SO TO UP US WE BY IF OF AND ALL ARE FOR THE WAS HAS HAD NOT BUT MUM DAD EH AH "
    "CAR BED PLO FGM CSE CCE ABE OUT HER HIS SHE WHO HOW NOW OLD NEW TWO ONE ANY CAN DID GET SAW SAY OFF BOY MAN OUR".split()
)
WOMEN, MEN = frozenset({"ms", "mrs", "miss"}), frozenset({"mr", "master"})
TITLES = WOMEN | MEN | {"mx", "dr", "prof", "professor", "sir"}
