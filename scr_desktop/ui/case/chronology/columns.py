"""What the tables of the chronology show of an entry, a pair, an episode, a gap, a file and a line of one."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.domain.chronology.chronology import ChronologyImport, ChronologyRow, Episode
from scr_desktop.domain.chronology.gap import ContactGap
from scr_desktop.domain.chronology.likeness import Likeness
from scr_desktop.domain.time.part_date import written
from scr_desktop.exchange.entry import Entry
from scr_desktop.services.chronology.chronology import Listed
from scr_desktop.ui.case.chronology.lines import Shown
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.state_icon import Sign, state_icon


def _when(entry: Entry) -> str:
    on = str(entry.when.on) if not entry.when.fault else "–"
    return f"{on}, {entry.when.at_time}" if entry.when.at_time else on


LINES: tuple[Column[Shown], ...] = (
    Column("Line", lambda one: str(one.entry.line), width=6),
    Column("As written", lambda one: one.entry.as_written or "–", width=17),
    Column("Understood as", lambda one: _when(one.entry), width=25),
    Column("State", lambda one: one.words, width=30, icon=lambda one: state_icon(one.state)),
    Column("What happened", lambda one: one.entry.event),
    Column("Source", lambda one: one.entry.source, width=18),
)


ENTRIES: tuple[Column[Listed], ...] = (
    Column("Date", lambda row: row.when, width=24, icon=lambda row: state_icon(row.state)),
    Column("Agency", lambda row: row.agency, width=18),
    Column("What happened", lambda row: row.event),
    Column("Source", lambda row: row.source, width=15),
)

PAIRS: tuple[Column[Likeness], ...] = (
    Column("Date", lambda pair: pair.first.when, width=20),
    Column("First", lambda pair: f"{pair.first.agency}: {pair.first.event}"),
    Column("Second", lambda pair: f"{pair.second.agency}: {pair.second.event}"),
    Column("Words in both", lambda pair: ", ".join(pair.shared), width=18),
)


@dataclass(frozen=True, slots=True)
class EpisodeLine:
    """An episode with its entries."""

    episode: Episode
    rows: tuple[ChronologyRow, ...]

    @property
    def stretch(self) -> str:
        """From when to when it goes."""
        return f"{self.rows[0].when} to {self.rows[-1].when}" if self.rows else "No entry yet"


EPISODES: tuple[Column[EpisodeLine], ...] = (
    Column("No.", lambda line: str(line.episode.position), width=5),
    Column("Episode", lambda line: line.episode.title),
    Column("Stretch", lambda line: line.stretch, width=34),
    Column("Entries", lambda line: str(len(line.rows)), width=8),
    Column("Analysis", lambda line: "Written" if line.episode.analysis.strip() else "Not yet", width=12),
)

GAPS: tuple[Column[ContactGap], ...] = (
    Column("Weeks", lambda gap: str(gap.weeks), width=7),
    Column("From", lambda gap: written(gap.from_on), width=17),
    Column("To", lambda gap: written(gap.until_on), width=17),
    Column("What is known", lambda gap: gap.words),
)

FILES: tuple[Column[ChronologyImport], ...] = (
    Column("Read", lambda one: moment(one.imported_at), width=24, icon=lambda one: state_icon(_file_state(one))),
    Column("Agency", lambda one: one.agency, width=16),
    Column("File", lambda one: one.file_name),
    Column("Entries", lambda one: str(one.rows_read), width=7),
    Column("Other lines", lambda one: str(len(one.not_read)), width=10),
    Column("State", lambda one: f"Withdrawn: {one.withdrawn_why}" if one.withdrawn_at else "Stands", width=12),
)


def _file_state(one: ChronologyImport) -> Sign:
    return "no" if one.withdrawn_at else "met"


NOT_READ: tuple[Column[dict[str, str]], ...] = (
    Column("Line", lambda line: line["line"], width=6),
    Column("Text", lambda line: line["text"]),
    Column("Why", lambda line: line["why"], width=36),
)


def details_of(row: ChronologyRow, file_name: str = "", same: str = "", episode: str = "") -> str:
    """Return an entry in full, a fact a line; `same` names the entry that tells the same, `episode` its episode."""
    facts = (
        ("Date", f"{row.when}, written “{row.as_written}”" if row.as_written else row.when),
        ("In reading it", row.doubts),
        ("Agency", row.agency),
        ("Source", row.source),
        ("What happened", row.event),
        ("Who", row.people),
        ("What was done", row.action),
        ("Comment", row.comment),
        ("Key practice episode", episode),
        ("Tells the same as", same),
        ("From", f"{file_name}, line {row.line}" if file_name else "Entered by hand"),
        ("The line as it stood", row.raw),
        ("Taken out", row.removed_why),
    )
    return "\n".join(f"{name}: {text}" for name, text in facts if text)
