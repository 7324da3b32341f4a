"""The index that readers search, made by Pagefind (the extra `search`), the same on every run.

Pagefind runs as a service that is given the records in order. What it makes is the same each time
but for the order of its filters and of their values, which is that of hash tables seeded anew. So
these are put in order, and the files that hold them are named by what they then hold.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import importlib
import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, Any

import msgspec

from brief.memo import Memo
from brief.pages import DataFile, Options
from brief.pages.links import linker
from brief.pages.page import MadeElsewhere
from brief.pages.plan import INDEX
from brief.pages.search.records import SearchRecord, search_records
from brief.problems import UsageError
from brief.site import Site

SCRIPTS = ("pagefind.js", "pagefind-worker.js")
"""What a search loads of Pagefind's own files: its ready-made pages are not ours."""
FOR_RESULTS = {"lang", "shown"}
"""Filters that come with each result and narrow nothing: the index has no list of their values."""
UNSPACED = {"zh", "ja", "th"}
"""Languages of which words are found by pairs of letters."""
SIGNATURE = b"pagefind_dcd"
"""What an index file begins with once it is decompressed; such a one is read as it is."""


def search_files(site: Site, options: Options, memo: Memo) -> tuple[DataFile, ...]:
    """The files of the site's search index; none where the site has no search.

    The `memo` keeps the index for as long as what is searched is the same.
    Raises `UsageError` where Pagefind does not do its work.
    """
    if not site.config.search:
        return ()
    lang = site.config.lang.partition("-")[0].lower()
    # Its script would part what is looked for in its own way, and its index has no stems of these.
    lang = "und" if lang in UNSPACED else lang
    files = memo(index, search_records(site, linker("", options)), lang)
    return tuple(DataFile(path, MadeElsewhere(data)) for path, data in files.items())


def index(records: tuple[SearchRecord, ...], lang: str) -> Mapping[str, bytes]:
    """The files of the index over the records by their paths in the site."""
    made = run(records, lang)
    if not any(name.startswith("fragment/") for name in made):
        return {}  # There is no word in any record.
    try:
        files = in_order(made)
    except ImportError as error:
        raise failed(str(error)) from error
    except (EOFError, KeyError, OSError, TypeError, ValueError) as error:
        raise failed("the files of this version of it are not known") from error
    return {f"{INDEX}{name}": data for name, data in sorted(files.items())}


def run(records: Sequence[SearchRecord], lang: str) -> dict[str, bytes]:
    """What Pagefind makes of the records: its files by their names."""
    messages: list[dict[str, Any]] = [
        {"type": "NewIndex", "config": {"force_language": lang}},
        *({"type": "AddRecord", "index_id": 0, **message(record, lang)} for record in records),
        {"type": "GetFiles", "index_id": 0},
    ]
    try:
        answers = exchange(messages)
    except (ImportError, OSError, ValueError) as error:
        raise failed(str(error)) from error
    if len(answers) < len(messages):
        raise failed("it ended before it was done")
    for answer in answers:
        if answer["type"] == "Error":
            raise failed(answer["message"])
    return {each["path"]: base64.b64decode(each["content"]) for each in answers[-1]["files"]}


def message(record: SearchRecord, lang: str) -> dict[str, Any]:
    return {
        "url": record.url,
        # A record without a word would be left out, and one with a space of no width split there.
        "content": record.content.replace("\u200b", "") or dict(record.named).get("title", ""),
        "language": lang,
        "meta": dict(record.named),
        # The words of what is no filter would find it.
        "filters": {**dict(record.filters), "shown": [msgspec.json.encode(record.shown).decode()]},
    }


def failed(why: str) -> UsageError:
    return UsageError(
        f"The search index can't be made by Pagefind: {why}.",
        "Reinstall it with “pip install --upgrade 'brief-annotated[search]'”, or remove "
        "“search: true” from brief.yaml.",
    )


def exchange(messages: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Give the service all the messages, and take its answers, which come in the same order.

    It ends, its work undone, when its input does; so that is held open to the last answer.
    """
    binary = str(importlib.import_module("pagefind_bin").get_executable())
    # Settings of the user's environment, or of a file in the current folder, are not the site's.
    env = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND")}
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [binary, "--service"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=env,
        ) as service,
    ):
        assert service.stdin is not None
        assert service.stdout is not None
        try:
            sender = threading.Thread(target=send, args=(service.stdin, messages), daemon=True)
            sender.start()
            answers = list(received(service.stdout, len(messages)))
            sender.join()
        finally:
            service.kill()
    return answers


def send(pipe: IO[bytes], messages: Sequence[Mapping[str, Any]]) -> None:
    try:
        for number, payload in enumerate(messages, 1):
            text = json.dumps({"message_id": number, "payload": payload})
            pipe.write(base64.b64encode(text.encode()) + b",")
        pipe.flush()
    except OSError:
        # It has ended; that its answers are too few says so.
        pass


def received(pipe: IO[bytes], count: int) -> Iterator[dict[str, Any]]:
    """The payloads of so many answers, or of fewer where there are no more."""
    rest = bytearray()
    done = 0
    while done < count and (chunk := os.read(pipe.fileno(), 1 << 20)):
        rest += chunk
        if b"," in chunk:
            *whole, tail = rest.split(b",")
            rest = bytearray(tail)
            for each in whole:
                done += 1
                yield json.loads(base64.b64decode(each))["payload"]


def in_order(made: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files that a search loads, what has no order of its own put in order.

    A file that is changed is not compressed again, as another version of the library that does it
    would give other bytes.
    """
    files = {
        name: data
        for name, data in made.items()
        if name in SCRIPTS or name.startswith(("index/", "fragment/", "wasm."))
    }
    renamed: dict[str, str] = {}
    for name, data in made.items():
        if name.startswith("filter/"):
            about, content = sorted_filter(opened(data))
            if about in FOR_RESULTS:
                continue
            old = name.removeprefix("filter/").removesuffix(".pf_filter")
            new = f"{old.partition('_')[0]}_{digest(content, 7)}"
            renamed[old] = new
            files[f"filter/{new}.pf_filter"] = SIGNATURE + content
    (meta,) = (name for name in made if name.endswith(".pf_meta"))
    content = sorted_meta(opened(made[meta]), renamed)
    old = meta.removeprefix("pagefind.").removesuffix(".pf_meta")
    new = f"{old.partition('_')[0]}_{digest(content, 10)}"
    files[f"pagefind.{new}.pf_meta"] = SIGNATURE + content
    entry = made["pagefind-entry.json"]
    files["pagefind-entry.json"] = entry.replace(old.encode(), new.encode())
    return files


def opened(data: bytes) -> bytes:
    return gzip.decompress(data).removeprefix(SIGNATURE)


def digest(data: bytes, length: int) -> str:
    return hashlib.sha256(data).hexdigest()[:length]


def sorted_filter(data: bytes) -> tuple[str, bytes]:
    """The name of a filter, and its index as CBOR, its values in order.

    It is `[name, [[value, [page, …]], …]]`.
    """
    cbor = importlib.import_module("cbor2")
    name, values = cbor.loads(data)
    return name, bytes(cbor.dumps([name, sorted(values)]))


def sorted_meta(data: bytes, renamed: Mapping[str, str]) -> bytes:
    """The list of what the index has, its filters in order and with their new names.

    It is `[version, pages, chunks, filters, …]`, of which a filter is `[filter, name of its file]`.
    """
    cbor = importlib.import_module("cbor2")
    version, pages, chunks, filters, *rest = cbor.loads(data)
    entries = sorted([name, renamed[file]] for name, file in filters if name not in FOR_RESULTS)
    return bytes(cbor.dumps([version, pages, chunks, entries, *rest]))
