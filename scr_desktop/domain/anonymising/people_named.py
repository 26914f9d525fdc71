"""Who is named in entries that are typed freely, such as the people of a chronology or a contact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scr_desktop.domain.naming.folding import tokens
from scr_desktop.domain.naming.name_words import NO_NAMES

_APART = re.compile(r"[;,\n/&+()\[\]]|\band\b|\bwith\b|\s[–-]\s")
# Words of posts and services: what is left beside them is a name.
_POSTS = frozenset(
    "gp hv sw pc ds di dc dci sergeant constable inspector detective health visitor social worker school nurse midwife "  # noqa: SIM905 - a list of words reads best as words
    "teacher head headteacher deputy assistant lead manager service team named designated safeguarding doctor doctors "
    "consultant paediatrician police officer ambulance crew housing support key duty senior practice practitioner "
    "surgery hospital ward clinic nursery family child childs children adult adults public protection disabled looked after "
    "leaving care staff director chair independent council partnership board agency agencies unit department emergency "
    "mental drugs alcohol probation children’s director professional others everyone all both parents section supervisor "
    "secretary coordinator co ordinator clinical quality nursing medical officer registrar radiographer therapist "
    "psychologist psychiatrist counsellor advocate guardian reviewing foster neighbour caller out hours "
    "mum's mother's avon somerset royal united primary secondary academy college trust nhs icb association ltd legal "
    "telephone email contact by to from in on at via for interpreter admin receptionist office "
    "local authority area city county community house company services business review author "
    "operations human resources head executive chief governance".split()
)
_LONGEST = 4


def people_named(text: str) -> Iterator[tuple[str, str]]:
    """Yield each name in a short entry with the whole piece that it stands in, such as `HV Sue Bright` for `Sue Bright`.

    Only words that begin with a capital and name no post are taken: this proposes, and the officer decides.
    """
    for piece in _APART.split(text):
        words = [one for one in tokens(piece) if one.word not in NO_NAMES | _POSTS and len(one.word) > 1]
        proper = [one for one in words if one.capital and not one.typed.isupper() and one.word.isalpha()]
        if proper and len(proper) == len(words) and len(words) <= _LONGEST:
            yield piece[proper[0].start : proper[-1].end], piece.strip()
