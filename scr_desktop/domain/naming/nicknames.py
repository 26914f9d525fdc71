"""What a given name may be shortened to: enough to make a reader look, never enough to change a text."""

from __future__ import annotations

# Each line is one family of names that are used for one another.
_FAMILIES = tuple(
    frozenset(line.split())
    for line in """
    alexander alexandra alex al sandy sasha lexi lex xander
    alfred alfie alf fred freddie
    andrew andy drew
    anthony antony tony ant
    benjamin ben benny benji
    catherine katherine kathryn kate katie cathy kathy kit kitty cat kat
    charles charlotte charlie chas chuck lottie char
    christopher christine christina chris kit tina chrissy
    daniel danielle dan danny dani
    david dave davey dai
    deborah debbie debs
    edward edmund ed eddie ted teddy ned
    eleanor ellen helen ellie nell nelly nora
    elizabeth elisabeth liz lizzie beth betty libby eliza elsie bess betsy lisa
    frances francis fran frank frankie
    gareth gary gaz
    george georgina georgia georgie
    henry harry harriet hattie hal
    isabel isabella isobel izzy bella belle issy
    jacob jake jack jonathan john johnny jon jack
    james jamie jim jimmy jem
    jennifer jen jenny
    jessica jess jessie
    joseph joe joey josephine jo josie
    joshua josh
    katarzyna kasia
    lawrence laurence larry laz
    leonard leo lenny len
    madeleine maddie maddy
    małgorzata malgorzata gosia
    margaret maggie mags meg peggy greta daisy marge
    matthew matt matty
    megan meg
    michael mike mick micky mikey
    mohammed muhammad mohamed mo
    natalie natasha nat tasha
    nicholas nicola nick nicky nico
    oliver olivia ollie liv livvy
    patricia patrick pat paddy trish tricia patsy
    peter pete
    philip phillip phil pip
    rebecca becky becca bex
    richard rick dick rich ricky dickie
    robert rob bob bobby robbie bert
    ronald ron ronnie
    rose rosie rosa rosalie rosalind rosemary rosanna
    samuel samantha sam sammy
    sarah sara sally sadie
    stephen steven stephanie steve steph stevie
    susan suzanne sue susie suzy
    theodore theo ted teddy
    theresa teresa terry tess tessa
    thomas tom tommy
    timothy tim timmy
    tobias toby tobes
    victoria vicky vic tori
    william will bill billy liam willy wills
    zachary zak zack
    """.splitlines()
    if line.strip()
)
_ENDINGS = ("", "y", "ie", "i", "s", "es", "ey", "ee", "a", "ah", "z", "zy", "o", "ers", "kins", "bear")
_LEAST_STEM = 3
# Words that begin as a name does and end as a short name may.
WORDS = frozenset(
    "they then this many may case care day days date dates early every only body copy duty city party story very any "  # noqa: SIM905 - a list of words reads best as words
    "marks more most mary main male material daily dear deal deals char chart charts cha child chi annex form forms from "
    "note notes harm harms page pages part parts term terms test tests team teams hard real read land late later "
    "lead leads line lines list lists live lives long look looks lost made make makes need needs the and all are but for "
    "her his how its let man men not now old one our out put saw say she too two was who why you can did get had has due "
    "far few six ten yes end met nor per see set son use via way mar apr jan feb jun jul aug sep oct nov dec bar art car "
    "her him leg net new nil non off own pre pro ran run sat sit sin tab tar tea tie top war wed win won mon tue thu fri "
    "sun min key keys step steps july logo partners markers reg regs data hope hopes card cards note noted kind kinds".split()
)
# Names that are no words: `Elizabeth` is one, though bank holidays are named after a queen.
GIVEN_NAMES = frozenset(name for family in _FAMILIES for name in family) - WORDS


def is_called(word: str, given: str) -> bool:
    """Return whether a word is a name that is used for a given name, both folded: `will` for `william`."""
    return word != given and any(word in family and given in family for family in _FAMILIES)


def may_be_short_for(word: str, given: str) -> bool:
    """Return whether a word may be a nickname of a given name, both folded; never for the name itself."""
    if word == given or len(word) < _LEAST_STEM or word in WORDS:
        return False
    return is_called(word, given) or any(_cut(word, given, ending) for ending in _ENDINGS)


def _cut(word: str, given: str, ending: str) -> bool:
    """Return whether a word is the beginning of a name with an ending put to it."""
    stem = word.removesuffix(ending) if ending else word
    return word.endswith(ending) and len(stem) >= _LEAST_STEM and given.startswith(stem)
