"""What a duty is called in few words: the local report names the body of its arrangements."""

from __future__ import annotations

from scr_desktop.regimes import grace
from scr_desktop.services.regime import by_key
from scr_desktop.ui.tables.short_duty import short_duty


def test_the_local_report_names_the_body_of_its_arrangements() -> None:
    """The board, the partners, or in the grace period both."""
    found = {
        key: short_duty(rule.key, rule.duty)
        for key in ("wt2015", "wt2018", "wt2023")
        for rule in by_key(key).rules
        if rule.key == "report_locally"
    }
    assert found == {
        "wt2015": "Report it to the board", "wt2018": "Report it to the partners", "wt2023": "Report it to the partners",
    }  # fmt: skip
    assert short_duty("report_locally", grace._REPORT.duty) == "Report it to board or partners"
