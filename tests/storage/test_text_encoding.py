"""How texts are written as bytes: what is known by marks and by zeros, and what is taken for Windows-1252."""

import random

import pytest

from nnfs_gui.storage.text_encoding import decode_text, encoding_of

TEXTS = ("label,pixel0\n1,2\n", '[{"label": "é"}]', "Äpfel\nÖl\n", "1", "")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_text_in_any_unicode_is_read_as_it_was_written(text, encoding):
    assert decode_text(text.encode(encoding)) == (text, False)


def test_what_is_no_utf_8_is_read_as_windows_writes_it_and_that_is_told():
    assert decode_text("Äpfel – 5 €".encode("cp1252")) == ("Äpfel – 5 €", True)
    for wrong in (b"\x81", b"\xc4bcd\0", b"\xff\xfea"):
        with pytest.raises(UnicodeDecodeError):
            decode_text(wrong)


def test_any_bytes_are_a_text_or_none():
    chance = random.Random(0)
    for _ in range(2_000):
        content = bytes(chance.choices((0, 10, 44, 49, 65, 0xC3, 0xE4, 0xFE, 0xFF), k=chance.randrange(12)))
        assert encoding_of(content)
        try:
            text, _ = decode_text(content)
        except UnicodeDecodeError:
            continue
        assert isinstance(text, str)
