"""The three sample chronologies of one invented incident, each in its own layout, as agencies sent them."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

SOCIAL_CARE = """\
\ufeffDate,Time,Event type,Detail,Action taken
19/03/2018,10:15,ICPC,"Rosie made subject of CP plan, neglect. Mother attended, father did not.",core group 29/3
29/03/2018,,Core group,"HV gave apologies. Mother tearful, said ""not coping"". Plan: weekly visits.",visit weekly
?April 2018,,Telephone,"GP surgery rang, mother missed 8 week check",message left
14/04/2018,23:50,Police report received,"DV incident, PROSSER removed to prevent breach","reviewed 16/4, no change to plan"
11/05/2018,15:30,Home visit,No reply. Card left.,
"""
HEALTH_VISITING = """\
Health visiting chronology (Virgin Care) - Trelawney
4 Dec 17   antenatal contact, home. Mum said dad "about". Smoking 10/day. Low mood score 9.
16/2/18    new birth visit. Weight 3.2kg. Safe sleep leaflet given. Moses basket seen.
w/c 5 Mar  no access x2
22.3.18    weight 3.9 kg - crossing down a centile. Discussed feeding. Room smelt of cannabis (not recorded in plan)
end of April?   text to mum re 8 wk check, no reply
10/05/2018 11.00  seen at clinic with gran, weight 4.6kg. Gran asked "who do I tell if I am worried". Advised to ring social worker.
"""
POLICE: dict[int, list[str | float]] = {
    1: ["Agency: Avon & Somerset Police"],
    2: ["Period 01.12.17 - 12.05.18"],
    4: ["STORM ref", "When", "Who", "What", "Outcome / comment"],
    5: ["AS-1183", 43140.05555555555, "Dean Prosser, Kayleigh Trelawney",
        "Verbal argument, pregnant female now 7 days post birth. Child Alfie present.",
        "DASH standard. BRAG amber. Shared with CSC 12 Feb"],
    6: ["AS-2960", 43204.95486111111, "as above", "Assault, no complaint", "removed to prevent breach; DASH medium"],
    7: ["AS-3377", "12-May-18 06:47", "", "Concern for infant, ambulance on scene",
        "life extinct 0735. Home conditions very poor, photographs"],
}  # fmt: skip
# For each file and line, words that must be found in what is kept of it.
SAMPLES: dict[str, dict[int, tuple[str, ...]]] = {
    "childrens_social_care.csv": {
        2: ("ICPC", "core group 29/3"), 3: ("not coping", "visit weekly"), 4: ("?April 2018", "message left"),
        5: ("PROSSER", "reviewed 16/4"), 6: ("Card left.",),
    },
    "health_visiting.txt": {
        1: (), 2: ("4 Dec 17", "score 9."), 3: ("16/2/18", "basket seen."), 4: ("w/c 5 Mar", "no access x2"),
        5: ("22.3.18", "cannabis"), 6: ("end of April?", "no reply"), 7: ("10/05/2018 11.00", "social worker."),
    },
    "police.xlsx": {1: (), 2: (), 5: ("AS-1183", "12 Feb"), 6: ("AS-2960", "as above"), 7: ("12-May-18", "0735")},
}  # fmt: skip


def write_samples(folder: Path) -> list[Path]:
    """Write the three files into a folder and return their paths."""
    paths = [folder / name for name in SAMPLES]
    paths[0].write_text(SOCIAL_CARE, encoding="utf-8")
    paths[1].write_text(HEALTH_VISITING, encoding="utf-8")
    write_workbook(paths[2], POLICE)
    return paths


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def write_workbook(
    path: Path,
    rows: dict[int, list[str | float]],
    more: dict[str, str] | None = None,
    sheets: tuple[str, ...] = ("Sheet",),
) -> None:
    """Write a workbook whose first sheet has `rows`; numbers that can be days are shown as dates, `more` are further parts.

    Further `sheets` have one cell that says their name. Written out by hand, because a formula here must have a value
    that was shown, which no writer of workbooks gives it.
    """
    cells = "".join(
        f'<row r="{line}">{"".join(_cell(line, column, value) for column, value in enumerate(values))}</row>'
        for line, values in rows.items()
    )
    others = [f'<row r="1"><c r="A1" t="inlineStr"><is><t>{title}</t></is></c></row>' for title in sheets[1:]]
    parts = _frame(sheets) | {
        f"xl/worksheets/sheet{at}.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{found}</sheetData></worksheet>'
        for at, found in enumerate([cells, *others], 1)
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in (parts | (more or {})).items():
            book.writestr(name, text)


def _frame(sheets: tuple[str, ...]) -> dict[str, str]:
    """Return the parts of a workbook that say which sheets there are, and how a date is shown."""
    numbered = list(enumerate(sheets, 1))
    listed = "".join(f'<sheet name="{title}" sheetId="{at}" r:id="rId{at}"/>' for at, title in numbered)
    related = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at, _ in numbered
    )
    typed = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_KIND}.worksheet+xml"/>' for at, _ in numbered
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>{typed}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}'
        f'<Relationship Id="rId99" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><numFmts count="1">'
        '<numFmt numFmtId="164" formatCode="dd/mm/yyyy h:mm"/></numFmts>'
        '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    }


def _cell(line: int, column: int, value: str | float) -> str:
    reference = f"{chr(65 + column)}{line}"
    if isinstance(value, float):
        return f'<c r="{reference}" s="{1 if value > 1000 else 0}"><v>{value}</v></c>'
    if value.startswith("="):
        return f'<c r="{reference}" t="str"><f>{escape(value[1:])}</f><v>shown</v></c>'
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
