"""What this copy of the program consists of, so that an installed one can be held against the source."""

from __future__ import annotations

import hashlib
import json

from scr_desktop import __version__, paths
from scr_desktop.services.regime import by_key
from scr_desktop.services.upkeep.self_check import PACKAGES, self_check


def test_a_copy_says_its_version_its_law_and_every_resource() -> None:
    """Each regime with how many rules it has, each resource with the beginning of its digest."""
    found = self_check()
    assert found["version"] == __version__
    assert found["regimes"]["WT2018"] == len(by_key("WT2018").rules)
    assert set(PACKAGES) | {"SQLCipher"} == set(found["packages"])
    name = "demo_office.json"
    digest = hashlib.sha256((paths.resource() / name).read_bytes()).hexdigest()
    assert found["resources"][name] == digest[:16]
    assert len(found["resources"]) == len([one for one in paths.resource().rglob("*") if one.is_file()])


def test_two_looks_at_one_copy_are_equal_also_as_text() -> None:
    """It is printed as JSON and compared elsewhere."""
    assert json.dumps(self_check()) == json.dumps(self_check())
