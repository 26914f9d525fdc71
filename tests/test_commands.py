"""The command line answers as it is documented: one JSON value, one sentence, the right exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scr_desktop.__main__ import main

PASSPHRASE = "invented cases only"


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> object:
    """Run a command with --json and return the value it printed."""
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a demonstration office as a machine without a display does, and return its folder."""
    folder = tmp_path_factory.mktemp("demo")
    (folder / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run(
        [sys.executable, "-m", "scr_desktop", "--case-file", str(folder / "office.scrcase"), "demo", "--json"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=True,
        timeout=120,
    )
    (folder / "demo.json").write_text(made.stdout, encoding="utf-8")
    return folder


def in_office(demo: Path, *arguments: str) -> int:
    """Run a command on the demonstration office."""
    return main(
        ["--case-file", str(demo / "office.scrcase"), "--passphrase-file", str(demo / "passphrase.txt"), *arguments]
    )


def test_rules_name_all_that_a_reader_needs(capsys: pytest.CaptureFixture[str]) -> None:
    """Every rule of every regime has its regime, key, duty, starting event, period, source and force."""
    rows = answer(capsys, "rules")
    assert isinstance(rows, list)
    assert {row["regime"] for row in rows} == {"WT2015", "transition", "grace", "WT2018", "WT2023", "WT2026"}
    for row in rows:
        assert all(row[key] for key in ("regime", "key", "duty", "counted_from", "within", "source", "force")), row


def test_rules_of_one_regime(capsys: pytest.CaptureFixture[str]) -> None:
    """--regime limits the rules, and capitals in its key do not matter."""
    rows = answer(capsys, "rules", "--regime", "wt2018")
    assert isinstance(rows, list)
    assert {row["regime"] for row in rows} == {"WT2018"}


def test_deadline_shows_its_working(capsys: pytest.CaptureFixture[str]) -> None:
    """The answer has the due day, every day counted, every day skipped with why, and the other reading."""
    found = answer(capsys, "deadline", "--regime", "transition", "--rule", "notify", "--from", "2019-04-19")
    assert isinstance(found, dict)
    assert found["due"] == "2019-04-29"
    assert found["counted"] == ["2019-04-23", "2019-04-24", "2019-04-25", "2019-04-26", "2019-04-29"]
    assert {"date": "2019-04-22", "why": "Easter Monday"} in found["skipped"]
    assert [one["due"] for one in found["other_readings"]] == ["2019-04-30"]
    assert found["source"]


def test_json_may_stand_before_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """--json is understood on either side of the command."""
    assert main(["--json", "deadline", "--regime", "WT2018", "--rule", "publish", "--from", "2019-08-31"]) == 0
    assert json.loads(capsys.readouterr().out)["due"] == "2020-02-29"


def test_a_rule_that_had_ended_is_warned_of(capsys: pytest.CaptureFixture[str]) -> None:
    """The old panel was told until 29 June 2018: a later decision counted by that rule has a day, and is not owed by it."""
    given = ["deadline", "--regime", "WT2015", "--rule", "decision_not_to_initiate", "--from"]
    assert main([*given, "2018-07-05"]) == 0
    said = capsys.readouterr().out
    assert "Warning: This rule does not apply any more to a starting day from 29 June 2018 on." in said
    assert "from 29 June 2018 such a decision goes to the new Panel" in said
    found = answer(capsys, *given, "2018-06-28")
    assert isinstance(found, dict)
    assert found["warnings"] == []


def test_a_deadline_after_office_hours_is_printed_with_both_its_days(capsys: pytest.CaptureFixture[str]) -> None:
    """Told at 21:40: the day by the count and the day from the next working day stand in the plain answer too."""
    given = ["deadline", "--regime", "WT2023", "--rule", "notify", "--from", "2025-03-05", "--at", "21:40"]
    assert main(given) == 0
    said = capsys.readouterr().out
    assert "12 March 2025" in said
    assert "Or 13 March 2025: after office hours" in said


@pytest.mark.parametrize(
    ("arguments", "regime", "may_commission"),
    [
        (["--aware", "2018-05-14"], "WT2015", True),
        (["--aware", "2018-12-14"], "transition", True),
        (["--aware", "2019-08-01", "--review-begun", "2019-10-15"], "grace", False),
        (["--aware", "2022-05-31"], "WT2018", True),
        (["--aware", "2026-04-01"], "WT2023", True),
    ],
)
def test_regime_by_dates(
    capsys: pytest.CaptureFixture[str], arguments: list[str], regime: str, may_commission: bool
) -> None:
    """The dates decide the regime; in the grace period nothing may be commissioned."""
    found = answer(capsys, "regime", "--arrangements-begin", "2019-09-01", *arguments)
    assert isinstance(found, dict)
    assert (found["regime"], found["may_commission"]) == (regime, may_commission)
    assert found["why"]
    assert found["source"]


def test_facts_and_assess_belong_together(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What `facts` asks, `assess` takes, and the answer says what follows and why."""
    questions = answer(capsys, "facts", "--regime", "WT2015")
    assert isinstance(questions, list)
    assert all(question["text"] and question["source"] and question["type"] for question in questions)
    facts = {question["key"]: False for question in questions if question["type"] == "yes or no"}
    path = tmp_path / "facts.json"
    path.write_text(json.dumps({**facts, "abuse_or_neglect": True, "died": True}), encoding="utf-8")
    found = answer(capsys, "assess", "--regime", "WT2015", str(path))
    assert isinstance(found, dict)
    assert (found["notifiable"], found["serious_case"], found["review"]) == (True, True, "must")
    assert "Ofsted" in found["notify"]
    assert any("5(2)" in reason["source"] for reason in found["because"])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("not json", "is not JSON"),
        ("[1]", "must hold one object"),
        ('{"died": "perhaps"}', "takes one of yes, no, unknown"),
        ('{"nonsense": true}', "is not a fact"),
        ('{"died": {"a": 1}}', "takes one of"),
    ],
)
def test_bad_facts_get_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: str, words: str
) -> None:
    """A facts file that cannot be used is said to be so in one sentence, with exit status 1."""
    path = tmp_path / "facts.json"
    path.write_text(content, encoding="utf-8")
    assert main(["assess", "--regime", "WT2018", str(path)]) == 1
    said = capsys.readouterr()
    assert words in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["deadline", "--regime", "WT2018"], 2),
        (["nonsense"], 2),
        (["deadline", "--regime", "WT2018", "--rule", "nonsense", "--from", "2020-01-01"], 1),
        (["deadline", "--regime", "nonsense", "--rule", "notify", "--from", "2020-01-01"], 1),
        (["deadline", "--regime", "WT2018", "--rule", "notify", "--from", "31 Feb 2020"], 2),
        (["deadline", "--regime", "WT2018", "--rule", "notify", "--from", "1950-01-01"], 1),
        (["deadline", "--regime", "WT2018", "--rule", "notify", "--from", "2020-01-06", "--at", "25:00"], 1),
        (["regime", "--arrangements-begin", "2021-01-01", "--aware", "2021-02-01"], 1),
        (["--case-file", "/nowhere/x.scrcase", "--passphrase-file", "/nowhere/p", "check"], 1),
    ],
)
def test_exit_status_says_whose_fault(capsys: pytest.CaptureFixture[str], arguments: list[str], status: int) -> None:
    """1 is the input's or the case file's fault, 2 is a command not understood; never a traceback."""
    try:
        found = main(arguments)
    except SystemExit as stop:
        found = int(stop.code or 0)
    assert found == status
    assert "Traceback" not in capsys.readouterr().err


def test_demo_does_the_main_job_without_a_display(demo: Path) -> None:
    """The demonstration prints a register over all regimes and what is due, and writes a decision pack."""
    made = json.loads((demo / "demo.json").read_text(encoding="utf-8"))
    assert len(made["register"]) == 12
    assert {row["regime"] for row in made["register"]} == {
        "WT2015",
        "transition",
        "grace",
        "WT2018",
        "WT2023",
    }
    assert made["overdue"]
    assert made["due_this_week"]
    assert Path(made["decision_pack"]).read_bytes().startswith(b"%PDF")


def test_demo_takes_the_passphrase_of_the_file_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--passphrase-file` is not passed over: the office opens with what stands there, which is printed nowhere."""
    from scr_desktop.store.case_file import CaseFile

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    path, file = tmp_path / "office.scrcase", tmp_path / "mine.txt"
    asked = ["--case-file", str(path), "--passphrase-file", str(file), "demo", "--cases", "1"]
    file.write_text("short", encoding="utf-8")
    assert main(asked) == 1
    assert "The passphrase is too short" in capsys.readouterr().err
    file.write_text("otters in the river\n", encoding="utf-8")
    assert main(asked) == 0
    said = capsys.readouterr().out
    assert "otters" not in said
    assert "Passphrase: the one in the file named" in said
    CaseFile.open(path, "otters in the river", by="Zoë").close()


def test_export_writes_a_pack(demo: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`export` writes the document asked for, with the copy label, and says where."""
    from pypdf import PdfReader

    target = tmp_path / "pack.pdf"
    assert in_office(demo, "export", "2018-001", "decision-pack", "-o", str(target), "--copy", "3 of 8: Police") == 0
    assert str(target) in capsys.readouterr().out
    text = "\n".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Rosie-Mae Trelawney" in text
    assert "3 of 8: Police" in text


def test_export_names_what_cannot_be_printed(demo: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A character that no typeface has is named, with its words, beside the place of the file."""
    target = tmp_path / "sheet.pdf"
    assert in_office(demo, "export", "2018-001", "deadline-sheet", "-o", str(target), "--copy", "1 of 2: 王 Li") == 0
    said = capsys.readouterr().out
    assert str(target) in said
    assert "王 (in “1 of 2: 王 Li”)" in said


def test_export_lets_no_name_out_when_asked_for_pseudonyms(
    demo: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """`export --anonymised` refuses in one sentence and writes nothing as long as somebody named has no pseudonym."""
    target = tmp_path / "pack.pdf"
    assert in_office(demo, "export", "2018-001", "decision-pack", "-o", str(target), "--anonymised") == 1
    assert "still holds “Rosie-Mae Trelawney” (name; page 1)" in capsys.readouterr().err
    assert not target.exists()


def test_check_backup_and_restore(demo: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The case file checks as sound, a backup can be made elsewhere, and restoring keeps what was there."""
    assert in_office(demo, "check") == 0
    assert "unbroken" in capsys.readouterr().out
    assert in_office(demo, "--json", "backup", str(tmp_path)) == 0
    made = Path(json.loads(capsys.readouterr().out)["backup"])
    assert made.parent == tmp_path
    assert in_office(demo, "--json", "restore", str(made)) == 0
    assert Path(json.loads(capsys.readouterr().out)["kept"]).exists()
    assert in_office(demo, "check") == 0


def test_wrong_passphrase_is_one_sentence(demo: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A wrong passphrase ends with status 1 and a sentence."""
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("this is not the passphrase", encoding="utf-8")
    status = main(["--case-file", str(demo / "office.scrcase"), "--passphrase-file", str(wrong), "check"])
    assert status == 1
    assert "passphrase" in capsys.readouterr().err


def test_self_check_lists_what_must_be_equal_everywhere(capsys: pytest.CaptureFixture[str]) -> None:
    """The self-check names versions, regimes, documents and schema."""
    found = answer(capsys, "self-check")
    assert isinstance(found, dict)
    assert set(found["regimes"]) == {"WT2015", "transition", "grace", "WT2018", "WT2023", "WT2026"}
    assert "decision-pack" in found["documents"]
    assert found["schema"]
    assert found["version"]


def test_export_writes_a_paper_of_the_office(demo: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`export office` writes what is about no single case; a paper of a case is refused there in one sentence."""
    from pypdf import PdfReader

    target = tmp_path / "desk.pdf"
    assert in_office(demo, "export", "office", "where-everything-stands", "-o", str(target)) == 0
    text = "\n".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Where everything stands" in text
    assert in_office(demo, "export", "office", "decision-pack", "-o", str(tmp_path / "pack.pdf")) == 1
    assert "There is no case “office”" in capsys.readouterr().err


def test_the_procedure_is_exported_for_the_arrangements_named(
    demo: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """`export office procedure-as-followed --item KEY` writes it without a marking; another key is refused by name."""
    from pypdf import PdfReader

    target = tmp_path / "procedure.pdf"
    paper = ("export", "office", "procedure-as-followed", "-o", str(target))
    assert in_office(demo, *paper, "--item", "WT2018") == 0
    text = "\n".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Working Together 2018" in text
    assert "OFFICIAL" not in text
    assert in_office(demo, *paper, "--item", "WT1999") == 1
    assert "choose one of WT2015" in capsys.readouterr().err


def test_a_notification_with_a_date_that_cannot_be_read_is_an_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Status 1 and one line that names entry and child; what follows without it is still answered, and says which."""
    path = tmp_path / "notification.json"
    child = {"given_names": "Isla", "born_on": "the 2nd of Feb", "harm": "died", "died_on": "31 May 2022"}
    given = {"awareness": {"aware_on": "31 May 2022"}, "children": [child], "answers": {"abuse_or_neglect": "yes"}}
    path.write_text(json.dumps(given), encoding="utf-8")
    assert main(["assess", "--notification", str(path), "--json"]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("Not read, so that nothing follows from it: Isla, date of birth: “the 2nd of Feb”")
    assert said.err.count("\n") == 1
    (problem,) = [one for one in json.loads(said.out)["problems"] if not one["read"]]
    assert (problem["entry"], problem["where"]) == ("children.0.born_on", "Isla, date of birth")
    child["born_on"], child["died_on"] = "2 Feb 2022", "1 Feb 2022"
    path.write_text(json.dumps(given), encoding="utf-8")
    assert main(["assess", "--notification", str(path), "--json"]) == 0, "readable, and contradicts itself"
    assert [one["read"] for one in json.loads(capsys.readouterr().out)["problems"]][:1] == [True]


def test_facts_that_contradict_each_other_settle_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A no that stands beside a contradiction is not known yet; a yes stays one; both say what contradicts."""
    path = tmp_path / "facts.json"
    facts = {"abuse_or_neglect": "no", "died": "yes", "looked_after": "no", "looked_after_by": "ours", "on_remand": "no",
             "died_in_custody": "no"}  # fmt: skip
    path.write_text(json.dumps(facts), encoding="utf-8")
    assert main(["assess", "--regime", "WT2018", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["notifiable"], found["whose"], found["serious_case"]) == (None, "open", None)
    assert found["contradictions"]
    path.write_text(json.dumps(facts | {"abuse_or_neglect": "yes", "where_it_happened": "in_area"}), encoding="utf-8")
    assert main(["assess", "--regime", "WT2018", str(path)]) == 0
    said = capsys.readouterr().out
    assert "Notifiable: yes" in said
    assert "Contradiction: It is said which authority looked after" in said
    path.write_text(json.dumps({"died": "yes", "looked_after": "yes", "looked_after_by": "ours"}), encoding="utf-8")
    assert main(["assess", "--regime", "WT2018", str(path)]) == 0
    assert "so far as reasonably practicable, of the death" in capsys.readouterr().out


def test_an_office_of_several_authorities_names_each(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`--local-authority` given twice counts twice: whose duty it is stays to be said, between both."""
    path = tmp_path / "notification.json"
    child = {"given_names": "Isla", "born_on": "2 Feb 2022", "harm": "died", "died_on": "31 May 2022"}
    given = {"awareness": {"aware_on": "31 May 2022"}, "children": [child], "answers": {"abuse_or_neglect": "yes"}}
    path.write_text(json.dumps(given), encoding="utf-8")
    names = ["--local-authority", "Northshire", "--local-authority", "Southshire"]
    assert main(["assess", "--notification", str(path), "--json", *names]) == 0
    assert "Northshire or Southshire" in capsys.readouterr().out
