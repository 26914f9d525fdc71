"""The sheet of a Word document: its page, its styles, its language, and what stands at the head and foot of every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.word.characters import in_one_line
from scr_desktop.documents.word.parts_of_xml import element, inside

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_LANGUAGE = "en-GB"
_FACE = "Arial"
_BODY = 11
# Level of a heading, and its size in points.
_HEADINGS = {1: 18, 2: 14, 3: 12}


def sheet(imprint: Imprint) -> WordDocument:
    """Return an empty document: A4, British English, styles of its own, its imprint on every page and in its properties."""
    from docx import Document

    word = Document()
    _set_page(word)
    _set_styles(word)
    _set_properties(word, imprint)
    _write_head(word, imprint)
    _write_foot(word, imprint)
    return word


def _set_page(word: WordDocument) -> None:
    from docx.shared import Mm

    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(22), Mm(20)


def _set_styles(word: WordDocument) -> None:
    from docx.shared import Pt, RGBColor

    black = RGBColor(0, 0, 0)
    styles: Any = word.styles
    _speak(styles.element)
    for name, size in {
        "Normal": _BODY,
        "Title": 24,
        "Subtitle": 13,
        "Caption": _BODY,
        "Header": 9,
        "Footer": 9,
    }.items():
        _print_in(styles[name], size)
        styles[name].font.color.rgb = black
    styles["Caption"].font.bold = styles["Title"].font.bold = True
    styles["Subtitle"].font.italic = False
    styles["Normal"].paragraph_format.space_after = Pt(6)
    for level, size in _HEADINGS.items():
        heading = styles[f"Heading {level}"]
        _print_in(heading, size)
        heading.font.bold, heading.font.color.rgb = True, black


def _print_in(style: Any, size: float) -> None:
    """Let a style be printed in the one face, whatever the theme of the template says."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size = _FACE, Pt(size)
    faces = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        faces.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        faces.set(qn(f"w:{script}"), _FACE)


def _speak(styles: Any) -> None:
    """Say in which language all text is, so that it is read aloud and checked in it; the template speaks another."""
    from docx.oxml.ns import qn

    for language in styles.iter(qn("w:lang")):
        language.set(qn("w:val"), _LANGUAGE)


def _set_properties(word: WordDocument, imprint: Imprint) -> None:
    """Set what the file says of itself: nobody's name, and no time but that of the paper."""
    said = word.core_properties
    said.title = in_one_line(imprint.title)[:255]
    said.subject = " · ".join(filter(None, map(in_one_line, (imprint.marking, imprint.reference, imprint.time))))[:255]
    said.language, said.author, said.last_modified_by, said.comments, said.keywords = _LANGUAGE, "", "", "", ""
    if imprint.as_at is not None:
        said.created = said.modified = imprint.as_at.replace(tzinfo=None, microsecond=0)


def _write_head(word: WordDocument, imprint: Imprint) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    line = word.sections[0].header.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if imprint.marking.strip():
        line.add_run(in_one_line(imprint.marking)).bold = True
    if imprint.handling.strip():
        line.add_run(f"{' – ' if line.text else ''}{in_one_line(imprint.handling)}")


def _write_foot(word: WordDocument, imprint: Imprint) -> None:
    """Write title and page x of y, and below it reference, time and copy; the numbers are fields, which Word counts itself."""
    foot = word.sections[0].footer
    line = foot.paragraphs[0]
    line.add_run(f"{in_one_line(imprint.title)} · Page ")
    _add_field(line, "PAGE")
    line.add_run(" of ")
    _add_field(line, "NUMPAGES")
    below = " · ".join(filter(None, map(in_one_line, (imprint.reference, imprint.time, imprint.copy))))
    if below:
        foot.add_paragraph(below, style="Footer")


def _add_field(line: Any, instruction: str) -> None:
    field = element("w:fldSimple", {"w:instr": instruction})
    run, text = element("w:r"), element("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    inside(line).append(field)
