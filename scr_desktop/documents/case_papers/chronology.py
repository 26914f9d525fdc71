"""The merged chronology: every entry in its order with its source, and where in which file it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Bullets, Content, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.words import NO_OFFICE, counted, invented, noted_on
from scr_desktop.documents.sections.timeline_drawing import GAP_WEEKS
from scr_desktop.documents.subjects.case import ChronologyPaper, OfChronology
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyImport, ChronologyRow, Episode
from scr_desktop.domain.chronology.gap import gaps
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.time.part_date import PartDate

NAME = "Merged chronology"
_ORDER = (
    "An entry stands at the first day that its date can mean. What is known only in part, such as a month, stands "
    "there before that day’s own entries. Dates are given as the agency wrote them where they differ from what was "
    "understood."
)


def body(of: OfChronology, office: Office, as_at: datetime, names: Callable[[str], str] = str) -> Sequence[Content]:
    """Return the merged chronology of a case as it stood at `as_at` (local time).

    `names` takes each text in which people may be named and returns it as it may be printed: as it stands, or
    with pseudonyms.
    """
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts(
            [
                ("Case", f"{of.status.case.reference}: {names(of.status.case.title)}"),
                (
                    "Entries",
                    f"{counted(len(of.chronology.rows), 'entry', 'entries')} of {counted(len(of.chronology.agencies), 'agency', 'agencies')}",
                ),
                ("As at", written_time(as_at)),
            ]
        ),
        *entries(of.chronology, names),
    ]


def entries(chronology: Chronology, names: Callable[[str], str] = str) -> list[Content]:
    """Return every entry, then the episodes, the gaps and the files; `names` as for `body`."""
    files = {one.id: number for number, one in enumerate(chronology.imports, 1)}
    return [
        Para(_ORDER, "small"),
        Grid(
            ["Date", "Agency and source", "What happened", "What was done", "File, line"],
            [_cells(row, chronology, files, names) for row in chronology.rows],
            widths=(19, 19, 34, 18, 10),
            row_headers=True,
            empty="No entry yet.",
        ),
        *_episodes(chronology, names),
        *_gaps(chronology.dates),
        *_files(chronology.imports, names),
    ]


def _cells(
    row: ChronologyRow, chronology: Chronology, files: dict[str, int], names: Callable[[str], str]
) -> tuple[str, ...]:
    return (
        "\n".join(_when(row)),
        f"{row.agency}\n{names(row.source)}",
        names("\n".join(_happened(row, chronology))),
        names(row.action),
        f"{files[row.import_id]}, {row.line}" if row.import_id in files else "By hand",
    )


def _when(row: ChronologyRow) -> Iterator[str]:
    yield row.when
    if row.as_written and row.happened_on.part != "day":
        yield f"written “{row.as_written}”"


def _happened(row: ChronologyRow, chronology: Chronology) -> Iterator[str]:
    yield row.event
    if row.people:
        yield f"Who: {row.people}"
    if row.comment:
        yield row.comment
    if row.doubts:
        yield f"In reading it: {row.doubts}"
    same = next((one for one in chronology.rows if one.id == row.duplicate_of), None) if row.duplicate_of else None
    if same:
        yield f"Tells the same as {same.agency}, {same.when}."
    episode = next((one for one in chronology.episodes if one.id == row.episode_id), None)
    if episode:
        yield f"Key practice episode {chronology.episodes.index(episode) + 1}: {episode.title}"


def _episodes(chronology: Chronology, names: Callable[[str], str]) -> Iterator[Content]:
    if chronology.episodes:
        yield Heading(1, "Key practice episodes")
    for number, episode in enumerate(chronology.episodes, 1):
        yield Heading(2, f"{number}. {names(episode.title)}")
        yield Para(_stretch(episode, chronology), "small")
        yield Para(names(episode.analysis) or "No analysis yet.")


def _stretch(episode: Episode, chronology: Chronology) -> str:
    rows = chronology.of_episode(episode.id)
    if not rows:
        return "No entry belongs to it yet."
    return f"{counted(len(rows), 'entry', 'entries')}, {rows[0].when} to {rows[-1].when}."


def _gaps(dates: Sequence[PartDate]) -> Iterator[Content]:
    found = gaps(dates, GAP_WEEKS)
    if dates:
        yield Heading(1, "Gaps")
        yield Para(f"Stretches of {GAP_WEEKS} weeks and more between days known for certain.", "small")
        yield Bullets([gap.words for gap in found]) if found else Para("There is none.")


def _files(imports: Sequence[ChronologyImport], names: Callable[[str], str]) -> Iterator[Content]:
    if not imports:
        return
    yield Heading(1, "Files that were read")
    rows = [
        (str(number), one.agency, f"{one.file_name}\nSHA-256 {one.sha256}", _came(one))
        for number, one in enumerate(imports, 1)
    ]
    yield Grid(["File", "Agency", "Name and hash", "Read"], rows, widths=(7, 22, 46, 25), row_headers=True)
    listed = [
        (str(number), line["line"], names(line["text"]), line["why"])
        for number, one in enumerate(imports, 1)
        for line in one.not_read
    ]
    if listed:
        yield Heading(2, "Lines of these files that are no entries")
        yield Grid(["File", "Line", "Text", "Why"], listed, widths=(7, 8, 50, 35), row_headers=True)


def _came(one: ChronologyImport) -> str:
    read = f"{noted_on(one.imported_at)}: {counted(one.rows_read, 'entry', 'entries')}"
    return f"{read}\nWithdrawn on {noted_on(one.withdrawn_at)}: {one.withdrawn_why}" if one.withdrawn_at else read


DOCUMENT = ChronologyPaper(
    key="chronology",
    name=NAME,
    about="Every entry that the agencies sent, in one order, with its source, file and line.",
    body=body,
    file_stem="merged-chronology",
)
