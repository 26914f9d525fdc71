"""Which local authorities lie outside England, by the names of their areas.

They are the councils of Wales, Scotland and Northern Ireland. An area entered beside a case counts as one in England unless
its name says otherwise.
"""

from __future__ import annotations

from scr_desktop.domain.naming.folding import words_of

_WALES = """Blaenau Gwent; Bridgend; Caerphilly; Cardiff; Carmarthenshire; Ceredigion; Conwy; Denbighshire; Flintshire;
Gwynedd; Anglesey; Merthyr Tydfil; Monmouthshire; Neath Port Talbot; Newport City; Pembrokeshire; Powys; Rhondda Cynon Taf;
Swansea; Torfaen; Vale of Glamorgan; Wrexham; Caerdydd; Abertawe; Ynys Môn; Sir Gâr; Sir Gaerfyrddin; Wales; Cymru"""
_SCOTLAND = """Aberdeen; Aberdeenshire; Angus; Argyll and Bute; Clackmannanshire; Dumfries and Galloway; Dundee; Edinburgh;
Falkirk; Fife; Glasgow; Highland Council; Inverclyde; Midlothian; Moray; North Ayrshire; East Ayrshire; South Ayrshire;
East Dunbartonshire; West Dunbartonshire; East Lothian; West Lothian; East Renfrewshire; Renfrewshire; Lanarkshire; Orkney;
Perth and Kinross; Scottish Borders; Shetland; Stirling; Eilean Siar; Western Isles; Scotland"""
_NORTHERN_IRELAND = """Antrim and Newtownabbey; Ards and North Down; Armagh City; Belfast; Causeway Coast; Derry City;
Fermanagh and Omagh; Lisburn; Mid and East Antrim; Mid Ulster; Newry; Health and Social Care Trust; Northern Ireland"""
_NAMES = tuple(
    words_of(name) for names in (_WALES, _SCOTLAND, _NORTHERN_IRELAND) for name in names.replace("\n", " ").split(";")
)


def lies_outside_england(authority: str) -> bool:
    """Return whether the name of an authority says that it lies outside England: `Cardiff Council`, `City of Glasgow`."""
    words = words_of(authority)
    return any(
        words[start : start + len(name)] == name for name in _NAMES for start in range(len(words) - len(name) + 1)
    )
