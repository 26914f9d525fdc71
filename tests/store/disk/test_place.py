"""Where a case file is not safe."""

from __future__ import annotations

import pytest

from scr_desktop.store.disk.place import warning_for


@pytest.mark.parametrize(
    ("path", "names"),
    [
        (r"C:\Users\zoe\OneDrive - Borough Council\office.scrcase", "OneDrive"),
        (r"C:\Users\zoe\OneDrive\SCR\office.scrcase", "OneDrive"),
        ("/home/zoe/Dropbox/office.scrcase", "Dropbox"),
        (r"G:\My Drive\office.scrcase", "Google Drive"),
        ("/Users/zoe/Library/Mobile Documents/x/office.scrcase", "iCloud"),
        (r"\\server\share\office.scrcase", "on the network"),
        ("//server/share/office.scrcase", "on the network"),
    ],
)
def test_a_synchronised_or_shared_folder_is_warned_of(path: str, names: str) -> None:
    """The sentence names what is wrong with the place and says what to do."""
    assert names in warning_for(path)
    assert "keep the case file on this computer's own disk" in warning_for(path)


@pytest.mark.parametrize(
    "path",
    [r"C:\Users\zoe\AppData\Local\SCR Desktop\office.scrcase", "/home/zoe/.local/share/x/office.scrcase", "Dropbox",
     "/home/dropbox-admin/office.scrcase", r"D:\boxes\office.scrcase"],
)  # fmt: skip
def test_this_computers_disk_is_fine(path: str) -> None:
    """No warning for an ordinary folder, whatever the file is called."""
    assert warning_for(path) == ""
