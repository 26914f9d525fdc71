"""E-mails as mail programs save them: who, when, what and which files, whatever the program got wrong."""

from __future__ import annotations

import email.policy
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from scr_desktop.exchange.email.found import LONGEST_WORDS, MOST_ENCLOSED, Found, NoEmail
from scr_desktop.exchange.email.html_words import read_html
from scr_desktop.exchange.email.read import read
from tests.exchange.email.compound import attached, compound, message, recipient

HEAD = (
    b"Received: from a.example by b.example; Thu, 09 Apr 2026 23:30:00 +0000\r\n"
    b"Received: from c.example by a.example; Wed, 08 Apr 2026 08:00:00 +0000\r\n"
    b"Date: Wed, 8 Apr 2026 09:15:00 +0100\r\nFrom: Ewa Lukasik <ewa@police.example>\r\n"
    b"To: office@partnership.example\r\nSubject: Return\r\n"
)


def written(body: bytes, head: bytes = HEAD) -> bytes:
    """Return an e-mail of a head and what follows it."""
    return head + body


def made(**headers: str) -> EmailMessage:
    """Return an e-mail of the standard library with a plain text."""
    mail = EmailMessage(policy=email.policy.SMTP)
    for name, value in ({"From": "a@b.example", "Subject": "Return"} | headers).items():
        mail[name] = value
    mail.set_content("In plain text.\n")
    return mail


def names(found: Found) -> list[str]:
    """Return what the files in an e-mail are called."""
    return [one.name for one in found.enclosed]


def test_the_head_is_read_with_both_moments() -> None:
    """The time of sending, and that of the topmost Received, which the last server wrote."""
    found = read(written(b"\r\nSeen twice.\r\n"))
    assert found.sender == ("Ewa Lukasik", "ewa@police.example")
    assert [one.address for one in found.to] == ["office@partnership.example"]
    assert (found.subject, found.words, found.notes) == ("Return", "Seen twice.", [])
    assert (found.sent_at, found.received_at) == ("2026-04-08T08:15:00+00:00", "2026-04-09T23:30:00+00:00")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nR=C3=B3is=C3=ADn =\r\nwas seen",
            "Róisín was seen",
        ),
        (
            b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nUsOzaXPDrW4=\r\n",
            "Róisín",
        ),
        (b"Content-Type: text/plain; charset=windows-1252\r\n\r\n\x93Seen\x94 \x96 twice", "“Seen” – twice"),
        (b"Content-Type: text/plain; charset=iso-8859-1\r\n\r\n\x93Seen\x94", "“Seen”"),
        (b"Content-Type: text/plain; charset=x-no-such\r\n\r\n\x93Seen\x94", "“Seen”"),
        (b"Content-Type: text/plain; charset=unicode-escape\r\n\r\n\\x41", "\\x41"),
        (b"Content-Type: text/plain; charset=us-ascii\r\n\r\nR\xc3\xb3is\xc3\xadn", "Róisín"),
        (
            b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nUsOzaX!!!PDrW4",
            "Róisín",
        ),
        (b"\r\nPlain\x00 and\x1b[31m red", "Plain and [31m red"),
    ],
    ids=[
        "quoted",
        "base64",
        "windows",
        "latin means windows",
        "unknown",
        "no charset",
        "8 bit",
        "broken base64",
        "control signs",
    ],
)
def test_words_are_read_in_the_letters_that_were_meant(body: bytes, words: str) -> None:
    """In the encodings and charsets that programs use, also where they name the wrong one."""
    assert read(written(body)).words.replace("  ", " ") == words


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        ("=?utf-8?B?UsOzaXPDrW4=?=", "Róisín"),
        ("=?windows-1252?Q?=93Seen=94?= and more", "“Seen” and more"),
        ("=?x-no-such?Q?abc?=", "=?x-no-such?Q?abc?="),
        ("=?utf-8?B?####?=", "=?utf-8?B?####?="),
        ("", ""),
    ],
)
def test_a_subject_is_decoded_or_stays_as_it_stands(raw: str, subject: str) -> None:
    """By RFC 2047; one that cannot be decoded costs nothing else."""
    found = read(b"From: a@b.example\r\nSubject: " + raw.encode() + b"\r\n\r\nWords")
    assert (found.subject, found.words) == (subject, "Words")


def test_of_alternatives_the_plain_text_is_read_and_every_file_is_kept() -> None:
    """Also the file that stands inside one of the alternatives, as some programs put it."""
    mail = made()
    mail.add_alternative("<p>In <b>HTML</b></p>", subtype="html")
    mail.add_attachment(b"%PDF-1.7 x", maintype="application", subtype="pdf", filename="R\u00f3is\u00edn.pdf")
    mail.add_attachment(b"\0\1", maintype="application", subtype="octet-stream", filename="..\\..\\evil?.exe")
    found = read(mail.as_bytes())
    assert found.words == "In plain text."
    assert names(found) == ["Róisín.pdf", "evil .exe"]
    assert [one.is_pdf for one in found.enclosed] == [True, False]
    inside = (
        b"Content-Type: multipart/alternative; boundary=A\r\n\r\n--A\r\nContent-Type: text/plain\r\n\r\nPlain\r\n--A\r\n"
        b"Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n<p>Rich</p>\r\n--B\r\n"
        b'Content-Type: application/pdf; name="in.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--B--\r\n--A--\r\n'
    )
    other = read(written(inside))
    assert (other.words, names(other), other.enclosed[0].content) == ("Plain", ["in.pdf"], b"%PDF-")


def test_html_alone_is_read_as_words_and_nothing_in_it_is_loaded() -> None:
    """Scripts, styles and pictures leave nothing but what stands for a picture."""
    html = (
        "<html><head><title>x</title><style>p{}</style></head><body><p>Seen&nbsp;&amp; heard</p><script>alert(1)</script>"
        "<ul><li>One<li>Two</ul><img src='https://track.example/1.gif' alt='Map'><table><tr><td>A</td><td>B</td></tr></table>"
    )
    body = b"Content-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()
    assert read(written(body)).words == "Seen & heard\n\n- One\n- Two\n[Map]\n\nA B"


@pytest.mark.parametrize(
    "html", ["<", "<p", "<!--", "<script>never ended", "</p></p></script>", "&#xD800;&#99999999;", "<svg/>x"]
)
def test_broken_html_is_no_fault(html: str) -> None:
    """Whatever is left of it is text."""
    assert "<script" not in read_html(html).words


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Seen <![ endif]--> twice</p>", "Seen twice"),
        ("<p>Seen<![foo]> twice</p>", "Seen twice"),
        ("<!--[if mso]>Outlook<![endif]--><![if !mso]>Seen<![endif]> Ro<!-- x -->sie", "Seen Rosie"),
        ("<p>Seen <!-- never ended <b>twice</b>", "Seen never ended twice"),
        ("<script>if (a<!b) {}</script><p title='<!--'>Seen twice</p>", "Seen twice"),
    ],
)
def test_a_declaration_that_is_broken_costs_itself(html: str, words: str) -> None:
    """The words around it are read, as Word's own `<![if]>` are."""
    body = b"Content-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()
    assert read(written(body)).words == words


def alternatives(plain: str, html: str) -> bytes:
    """Return an e-mail that is written in both ways."""
    mail = made()
    mail.set_content(plain)
    mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


HTML_LINE = "---- The same e-mail in HTML ----"


@pytest.mark.parametrize(
    ("plain", "html", "words", "notes"),
    [
        (
            "Please view this e-mail as HTML.",
            "<p>The child was seen twice</p>",
            f"Please view this e-mail as HTML.\n\n{HTML_LINE}\n\nThe child was seen twice",
            ["both"],
        ),
        ("The child", "<p>The child was not seen again</p>", "The child was not seen again", ["html"]),
        (
            "*Seen* <https://a.example>\n> twice",
            "<p><b>Seen</b></p><p>twice</p>",
            "*Seen* <https://a.example>\n> twice",
            [],
        ),
        ("Seen twice, as said", "<p>Seen twice, as said <img src=x alt='Our logo'>", "Seen twice, as said", []),
    ],
    ids=["a stand-in", "a part of it", "the same", "a picture"],
)
def test_plain_text_hides_nothing_that_html_says(plain: str, html: str, words: str, notes: list[str]) -> None:
    """In a file of Outlook's too."""
    found = read(alternatives(plain, html))
    assert (found.words, found.notes) == (words, notes)
    of_outlook = {"__substg1.0_1000001F": plain.encode("utf-16-le"), "__substg1.0_10130102": html.encode()}
    other = read(compound(message(of_outlook)))
    assert (other.words, other.notes) == (words, notes)


@pytest.mark.parametrize(
    ("html", "words", "notes"),
    [
        ("<p>Seen</p><div style='color:red; Display : none'>not</div> twice", "Seen\n\nnot\ntwice", ["hidden"]),
        ("<div hidden><div>x</div>not</div>", "x\nnot", ["hidden"]),
        ("<div style='display:none'>&nbsp;<br></div><p>Seen</p>", "Seen", []),
        ("<p>Seen</p><noscript>not</noscript>", "Seen", ["left out"]),
        ("<p>Seen</p><object>not</object>", "Seen", ["left out"]),
        ("<p>Seen</p><svg><text>not</text></svg>", "Seen", ["left out"]),
        ("<p>Seen</p><script>write()</script>", "Seen", ["left out"]),
        ("<style>p{}</style><p>Seen</p><svg></svg>", "Seen", []),
    ],
)
def test_what_is_hidden_or_left_out_is_said(html: str, words: str, notes: list[str]) -> None:
    """Where it holds words or a script."""
    found = read(written(b"Content-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()))
    assert (found.words, found.notes) == (words, notes)


def test_html_that_breaks_the_parser_is_read_without_its_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    """And it is said that it is broken."""

    def breaks(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("html.parser.HTMLParser.feed", breaks)
    found = read(written(b"Content-Type: text/html\r\n\r\n<p>Seen <b>twice</b></p>"))
    assert (found.words, found.notes) == ("Seen twice", ["broken html"])


@pytest.mark.parametrize("name", ["From", "To"])
def test_addresses_without_end_cost_themselves(name: str) -> None:
    """A header of brackets alone is said to be unreadable; the words are there."""
    found = read(b"Subject: S\r\n" + name.encode() + b": " + b"(" * 1_200 + b"\r\n\r\nSeen twice.")
    assert (found.words, found.notes) == ("Seen twice.", ["unreadable addresses"])


def test_an_e_mail_that_was_attached_is_read_with_it() -> None:
    """Its words stand below a line that says whose they are, its files beside the others."""
    inner = made(From="Head teacher <head@school.example>", Subject="Forwarded")
    inner.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="inner.pdf")
    outer = made()
    outer.add_attachment(inner)
    found = read(outer.as_bytes())
    assert "In plain text." in found.words
    assert "From: Head teacher <head@school.example>\nSubject: Forwarded" in found.words
    assert names(found) == ["inner.pdf"]


@pytest.mark.parametrize(
    ("headers", "sent", "notes"),
    [
        (b"", "", []),
        (b"Date: soon\r\n", "", ["unreadable date"]),
        (b"Date: Wed, 32 Apr 2026 09:00 +0000\r\n", "", ["unreadable date"]),
        (b"Date: Wed, 08 Apr 99999 09:00 +0000\r\n", "", ["unreadable date"]),
        (b"Date: 8 Apr 2026 09:00:00 -0000\r\n", "2026-04-08T09:00:00+00:00", []),
        (
            b"Date: Wed, 8 Apr 2026 09:00:00 +0000\r\nDate: Wed, 1 Apr 2026 09:00:00 +0000\r\n",
            "2026-04-08T09:00:00+00:00",
            ["several dates"],
        ),
    ],
    ids=["none", "words", "no such day", "no such year", "no zone", "two"],
)
def test_a_date_is_read_or_said_to_be_none(headers: bytes, sent: str, notes: list[str]) -> None:
    """Never guessed."""
    found = read(headers + b"From: a@b.example\r\n\r\nWords")
    assert (found.sent_at, found.notes) == (sent, notes)


@pytest.mark.parametrize(
    ("zone", "sent", "notes"),
    [
        ("BST", "2026-04-08T23:15:00+00:00", []),
        ("cest", "2026-04-08T22:15:00+00:00", []),
        ("CET", "2026-04-08T23:15:00+00:00", []),
        ("GMT", "2026-04-09T00:15:00+00:00", []),
        ("EDT", "2026-04-09T04:15:00+00:00", []),
        ("+0100 (BST)", "2026-04-08T23:15:00+00:00", []),
        ("IST", "2026-04-09T00:15:00+00:00", ["zone"]),
        ("XYZT", "2026-04-09T00:15:00+00:00", ["zone"]),
        ("", "2026-04-09T00:15:00+00:00", ["zone"]),
    ],
)
def test_a_zone_that_is_named_is_known_or_said_not_to_be(zone: str, sent: str, notes: list[str]) -> None:
    """The day may hang on it; in a `Received` too."""
    for header in (f"Date: Thu, 9 Apr 2026 00:15:00 {zone}", f"Received: from a by b; Thu, 9 Apr 2026 00:15:00 {zone}"):
        found = read(f"From: a@b.example\r\n{header}\r\n\r\nWords".encode())
        assert (found.sent_at or found.received_at, found.notes) == (sent, notes)


def test_what_only_its_own_program_opens_is_noted() -> None:
    """Outlook's winmail.dat, and what is encrypted or wrapped in a signature."""
    mail = made()
    mail.add_attachment(b"x", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    assert read(mail.as_bytes()).notes == ["winmail"]
    locked = read(written(b'Content-Type: application/pkcs7-mime; name="smime.p7m"\r\n\r\nMIIB'))
    assert (locked.notes, names(locked)) == (["locked"], ["smime.p7m"])


def test_a_sender_is_read_from_whatever_stands_there() -> None:
    """A name that holds another address, no address at all, many of them, and one endless header."""
    for raw, address in (
        (b'"chief@police.example" <x@elsewhere.example>', "x@elsewhere.example"),
        (b"undisclosed", "undisclosed"),
        (b"a@b.example, c@d.example", "a@b.example"),
        (b"<<>>>;;:,,", ""),
        (b"x" * 100_000, "x" * 320),
    ):
        assert read(b"Subject: S\r\nFrom: " + raw + b"\r\n\r\nWords").sender.address in (address, "")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 5_000,
        bytes(range(256)) * 40,
        b"%PDF-1.7 no e-mail",
        b"PK\3\4" + b"x" * 900,
        b"Dear all,\n\nno headers.",
        b"no blank line\n" * 50_000,
    ],
    ids=["empty", "zeros", "garbage", "pdf", "zip", "a letter", "a long text"],
)
def test_what_is_no_e_mail_is_refused(content: bytes) -> None:
    """Whatever its file is called."""
    with pytest.raises(NoEmail):
        read(content)


def deep(levels: int) -> bytes:
    """Return parts within parts within parts."""
    return HEAD + b"".join(
        b"Content-Type: multipart/mixed; boundary=B%d\r\n\r\n--B%d\r\n" % (level, level) for level in range(levels)
    )


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: deep(60), "deep"),
        (lambda: deep(5_000), "deep"),
        (lambda: HEAD + b"Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n" * 60 + b"\r\nx", "deep"),
        (
            lambda: (
                HEAD
                + b"Content-Type: multipart/mixed; boundary=A\r\n\r\n"
                + b"--A\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 10_000
            ),
            "many",
        ),
        (lambda: HEAD + b"\r\n" + b"\n" * 3_000_000, "lines"),
        (lambda: b"To: a@b.example\r\n" * 100_000 + HEAD + b"\r\nx", "head"),
    ],
    ids=["60 deep", "5000 deep", "mails in mails", "10000 parts", "lines", "head"],
)
def test_parts_without_end_are_refused(make: Callable[[], bytes], why: str) -> None:
    """With the reason, before they cost much."""
    with pytest.raises(NoEmail, match=why):
        read(make())


def test_an_endless_one_is_cut_and_said_to_be() -> None:
    """Its words, and the number of its files."""
    found = read(written(b"\r\n" + b"word " * 100_000))
    assert (len(found.words) <= LONGEST_WORDS, found.notes) == (True, ["cut"])
    mail = made()
    for number in range(MOST_ENCLOSED + 5):
        mail.add_attachment(b"x", maintype="application", subtype="pdf", filename=f"{number}.pdf")
    many = read(mail.as_bytes())
    assert (len(many.enclosed), many.notes) == (MOST_ENCLOSED, ["many files"])


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Type: text/plain; " + b"a=b; " * 20_000,
        b"Content-Disposition: inline; " + b"; ".join(b"filename*%d*=a" % number for number in range(12_000)),
        b'Content-Disposition: inline; filename="' + b"=?utf-8?q?a?= " * 15_000 + b'"',
        b"Content-Type: " + b"(" * 100_000,
    ],
    ids=["parameters", "pieces of a name", "a name in code", "brackets"],
)
def test_a_header_without_end_costs_no_time(header: bytes) -> None:
    """It is cut, which is said."""
    begun = time.monotonic()
    assert read(header + b"\r\n" + HEAD + b"\r\nSeen twice.").notes == ["long head"]
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    "said",
    [
        b'filename="=?utf-8?B?UsOzaXPDrW4ucGRm?="',
        b"filename*=utf-8''R%C3%B3is%C3%ADn.pdf",
        b"filename*0*=utf-8''R%C3%B3is; filename*1*=%C3%ADn.pdf",
        b'filename="R\xc3\xb3is\xc3\xadn.pdf"',
        b'filename="R\xf3is\xedn.pdf"',
    ],
    ids=["in code", "by the rule", "in pieces", "stray UTF-8", "stray Latin-1"],
)
def test_the_name_of_a_file_is_read_however_it_is_written(said: bytes) -> None:
    """As programs write it, by the rule or not."""
    found = read(
        written(b"Content-Type: application/pdf\r\nContent-Disposition: attachment; " + said + b"\r\n\r\n%PDF-")
    )
    assert names(found) == ["Róisín.pdf"]


def test_a_large_file_in_it_comes_out_whole() -> None:
    """30 MB, byte for byte."""
    content = bytes(range(256)) * (30 << 12)
    mail = made()
    mail.add_attachment(content, maintype="application", subtype="pdf", filename="scan.pdf")
    assert read(mail.as_bytes()).enclosed[0].content == content


def test_an_e_mail_of_outlook_is_read_as_any_other() -> None:
    """Its sender's address of the internet, its day, whom it goes to, its words and files, and an e-mail in it."""
    within = {"__properties_version1.0": bytes(8), "__substg1.0_3701000D": message(head=24)}
    made_so = message(
        {
            "__recip_version1.0_#00000000": recipient(1, "The office", "office@partnership.example"),
            "__recip_version1.0_#00000001": recipient(2, "Chair", "chair@partnership.example"),
            "__attach_version1.0_#00000000": attached("Róisín.pdf", b"%PDF-1.7 x"),
            "__attach_version1.0_#00000001": within,
        },
        sent=datetime(2026, 4, 8, 8, 15, tzinfo=UTC),
    )
    found = read(compound(made_so))
    assert found.sender == ("Łukasik, Ewa", "ewa@police.example")
    assert (found.subject, found.sent_at) == ("Return – Rosie", "2026-04-08T08:15:00+00:00")
    assert [one.address for one in found.to + found.copied] == [
        "office@partnership.example",
        "chair@partnership.example",
    ]
    assert found.words.startswith("Seen twice.\nThen “once”.")
    assert "---- An e-mail that was attached ----\nFrom: Łukasik, Ewa <ewa@police.example>" in found.words
    assert (names(found), found.enclosed[0].content.rstrip(b"\0")) == (["Róisín.pdf"], b"%PDF-1.7 x")


@pytest.mark.parametrize("cut", [8, 100, 512, 700, 3_000])
def test_a_damaged_one_of_outlook_is_refused(cut: int) -> None:
    """Cut off anywhere."""
    with pytest.raises(NoEmail):
        read(compound(message())[:cut])


def test_another_compound_file_is_no_e_mail() -> None:
    """An old Word document has the same first bytes."""
    with pytest.raises(NoEmail, match="no email"):
        read(compound({"WordDocument": b"x"}))
