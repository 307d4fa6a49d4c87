"""Text that came by mail: the headers, greetings and signatures round it, and whole messages."""

from __future__ import annotations

import email
import email.policy
import re
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import MIMEPart

    from drafter.core.model import Document

_HEADER = re.compile(
    r"\*?(?:From|Sent|Date|To|Cc|Bcc|Reply-To|Subject|Importance|Attachments?|Message-ID"
    r"|Received|Return-Path|MIME-Version|Content-[\w-]+|X-[\w-]+|Delivered-To|In-Reply-To|References"
    r"|De|Envoyé|À|Objet|Pièces jointes|Enviado(?: el)?|Para|Asunto|CC|Von|Gesendet|An|Betreff"
    r"|От|Отправлено|Кому|Копия|Тема|Дата|发件人|发送时间|收件人|抄送|主题|日期|من|إلى|الموضوع|التاريخ)\*?"
    r"\s*[:：]\*?(?:\s.*)?",
)
_SEVERAL = 2
"""Header lines that make a header."""
_BORDER = re.compile(
    r"-{2,}\s*(?:Forwarded|Original|Message|Mensaje|Пересылаемое|Исходное|原始|转发).{0,40}-{2,}"
    r"|Begin forwarded message:|On .{6,160} wrote:|Le .{6,160} a écrit\s*:|El .{6,160} escribió:"
    r"|.{3,120} (?:пишет|написал\(?а?\)?):|在.{3,120}写道[:：]|_{10,}(?=\s*From:)",
    re.IGNORECASE,
)
_CHAT = re.compile(
    r"^\u200e?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?::\d{2})?"
    r"(?:\s?[AaPp]\.?[Mm]\.?)?\]?\s?(?:[-–]\s)?[^:\n]{1,60}:\s"
)
"""What a messenger puts before a message: when it came, and from whom."""
_SIGNATURE = "-- "
_LONGEST_SIGNATURE = 12
_SENT_FROM = re.compile(
    r"(?:Sent from (?:my |Yahoo|Mail|Outlook)|Get Outlook for|Envoyé de mon|Enviado desde mi).*"
)
_LETTER = re.compile(
    r"(?:Dear|Hi|Hello|Good (?:morning|afternoon|evening)|Greetings|Excellenc(?:y|ies)|Colleagues"
    r"|(?:(?:With )?(?:Best|Kind|Warm|Many)(?:est)? )?(?:regards|wishes|thanks)|Best|Cheers|Thanks"
    r"|Thank you|Sincerely|Yours|Please find|Please see|Attached|Cher|Chère|Chers|Cordialement"
    r"|Bien à vous|Estimad[oa]s?|Saludos|Уважаемые|С уважением|尊敬的)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def without_headers(text: str) -> str:
    """Return a text without the headers of the messages that it went through, and signatures.

    ``text`` has line feeds only; each line that is taken out leaves an empty one.
    """
    lines = [_CHAT.sub("", line) for line in text.split("\n")]
    bare = [line.lstrip("> \t") for line in lines]
    headers = [index for index, line in enumerate(bare) if _HEADER.fullmatch(line.strip())]
    for first, last in _stretches(headers, bare):
        lines[first : last + 1] = [""] * (last + 1 - first)
    taken = [
        "" if len(line) < _LONGEST and (_BORDER.fullmatch(line.strip()) or _SENT_FROM.match(line))
        else lines[index]
        for index, line in enumerate(bare)
    ]  # fmt: skip
    return "\n".join(_without_signature(taken))


_LONGEST = 240
"""Letters of a line by which a message is introduced."""


def is_letter(bare: str) -> bool:
    """Whether a line greets, takes leave or says what is attached, as letters do."""
    return bool(_LETTER.fullmatch(bare) or _HEADER.fullmatch(bare))


def read_message(data: bytes, readers: Callable[[str, bytes], Document]) -> Document:
    """Return the document in a message saved from a mail program, or in a page saved as one.

    ``readers`` reads the text of a kind: ".html" or ".txt".

    Raises:
        ReadError: If the message has no text, or none of the United Nations.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    part = message.get_body(preferencelist=("html", "plain"))
    content = part.get_payload(decode=True) if part else None
    if part is None or not isinstance(content, bytes) or not content.strip():
        text = "This message has no text of its own."
        raise ReadError(text, hint="Save what is attached to it, and open that.")
    kind = ".html" if part.get_content_type() == "text/html" else ".txt"
    return readers(kind, _as_unicode(content, part))


def _as_unicode(content: bytes, part: MIMEPart) -> bytes:
    """Return the text of a message in UTF-8, whatever its header says it is in."""
    charset = part.get_content_charset() or ""
    try:
        text = content.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return content
    return text.encode("utf-8-sig", errors="replace")


def _stretches(headers: list[int], lines: list[str]) -> list[tuple[int, int]]:
    """Return first and last lines of headers: some such lines in a row, with what is wrapped."""
    found: list[tuple[int, int]] = []
    for index in headers:
        if found and _joins(lines, found[-1][1], index):
            found[-1] = (found[-1][0], index)
        else:
            found.append((index, index))
    counts = [sum(first <= index <= last for index in headers) for first, last in found]
    pairs = zip(found, counts, strict=True)
    return [stretch for stretch, count in pairs if count >= _SEVERAL]


def _joins(lines: list[str], last: int, index: int) -> bool:
    """Whether two header lines belong together: nothing but wrapped lines between them."""
    between = lines[last + 1 : index]
    return len(between) <= _SEVERAL and all(line.strip() for line in between)


def _without_signature(lines: list[str]) -> list[str]:
    start = max(0, len(lines) - _LONGEST_SIGNATURE - 1)
    for index in range(start, len(lines)):
        if lines[index].lstrip("> ").rstrip("\r") in {_SIGNATURE, _SIGNATURE.strip()}:
            return lines[:index]
    return lines
