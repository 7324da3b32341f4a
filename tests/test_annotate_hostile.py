"""Requests that the editor's page never sends: refused, or written as inert text; it lives on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from annotate_support import CHANGE, Editor, editor
from serve_support import preview
from sites import ARTICLE, make_site, snapshot

ARTICLE_PATH = "content/bridge.md"
WORDS = "The council met at noon."
SECRET = "secret: {name: What nobody may change}\n"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "outside").mkdir()
    (folder / "outside/far.md").write_text(ARTICLE)
    (folder / "outside/far.yaml").write_text(SECRET)
    root = make_site(folder / "site", {
        "content/linked.md": ARTICLE.replace("Bridge to close", "Linked"),
        "content/broken.md": ARTICLE.replace("Bridge to close", "Broken"),
        "content/broken.yaml": "annotations:\n  - quote: [must\n",
        "brief.yaml": "title: Desk\n",
    })  # fmt: skip
    (root / "content/linked.yaml").symlink_to("../../outside/far.yaml")
    (root / "content/out").symlink_to("../../outside")
    with editor(root, "/bridge/") as each:
        yield each


def site_of(running: Editor) -> Path:
    return running.server.log.parent / "site"


def text_of(running: Editor) -> str:
    """The plain text of the article, as its page has it."""
    data = running.server.get("/bridge/").decode()
    body = re.search(r"data-article-body[^>]*>(.*?)</div>", data, re.DOTALL)
    assert body
    return re.sub(r"<[^>]*>", "", body[1])


def request(running: Editor, **given: Any) -> dict[str, Any]:
    start = text_of(running).index(WORDS)
    fields = {"start": start, "end": start + len(WORDS), "words": WORDS, "kind": "note"}
    return {"type": "mark", "article": ARTICLE_PATH, "digest": "", "fields": {**fields, **given}}


REFUSED: dict[str, tuple[dict[str, str | None], set[int]]] = {
    "no token": ({"X_Brief_Token": None}, {403}),
    "an empty token": ({"X_Brief_Token": ""}, {403}),
    "another token": ({"X_Brief_Token": "a" * 32}, {403}),
    "a token that is no ASCII": ({"X_Brief_Token": "\xe9"}, {403}),
    "no origin": ({"Origin": None}, {403}),
    "the origin null": ({"Origin": "null"}, {403}),
    "another origin": ({"Origin": "http://evil.example"}, {403}),
    "the same host at another port": ({"Origin": "http://127.0.0.1:1"}, {403}),
    "a suffix of our origin": ({"Origin": "http://127.0.0.1.evil.example"}, {403}),
    "a file": ({"Origin": "file://"}, {403}),
    "a broken origin": ({"Origin": "http://["}, {403}),
    "an extension": ({"Origin": "chrome-extension://abc"}, {403}),
    "another site": ({"Sec_Fetch_Site": "cross-site"}, {403}),
    "a sister site": ({"Sec_Fetch_Site": "same-site"}, {403}),
    "rebinding": ({"Host": "evil.example", "Origin": "http://evil.example"}, {403}),
    "rebinding with a port": ({"Host": "evil.example:80", "Origin": "http://evil.example:80"},
                              {403}),
    "rebinding by a suffix": ({"Host": "localhost.evil.example"}, {403}),
    "another address": ({"Host": "192.0.2.7", "Origin": "http://192.0.2.7"}, {403}),
    "no JSON": ({"Content_Type": "text/plain"}, {415}),
    "a form": ({"Content_Type": "application/x-www-form-urlencoded"}, {415}),
    "a form with files": ({"Content_Type": "multipart/form-data; boundary=x"}, {400, 415}),
    "no content type": ({"Content_Type": None}, {415}),
    "JSON in disguise": ({"Content_Type": "text/plain; a=application/json"}, {415}),
    "a negative length": ({"Content_Length": "-1"}, {400}),
    "a length in hex": ({"Content_Length": "0x10"}, {400}),
    "a length with a sign": ({"Content_Length": "+5"}, {400}),
    "a huge length": ({"Content_Length": "9" * 12}, {413}),
    "a length without end": ({"Content_Length": "9" * 40}, {400}),
    "chunks": ({"Transfer_Encoding": "chunked"}, {400}),
    "what is expected": ({"Expect": "100-continue"}, {417}),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_who_is_not_the_page_changes_nothing(running: Editor, name: str) -> None:
    headers, statuses = REFUSED[name]
    before = snapshot(site_of(running))
    data = json.dumps(request(running)).encode()
    response = running.post(data, **headers)
    assert response.status in statuses, response.data
    assert snapshot(site_of(running)) == before


METHODS = [("GET", CHANGE), ("PUT", CHANGE), ("DELETE", CHANGE), ("PATCH", CHANGE),
           ("OPTIONS", CHANGE), ("POST", "/bridge/"), ("POST", "/"), ("POST", "/-/brief/annotate/"),
           ("POST", "/-/brief/state.json"), ("POST", "/-/brief/annotate/../change"),
           ("POST", "/content/bridge.yaml")]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), METHODS)
def test_other_methods_and_addresses_change_nothing(
    running: Editor, method: str, path: str
) -> None:
    before = snapshot(site_of(running))
    data = json.dumps(request(running)).encode()
    assert running.post(data, path, method).status in {400, 404, 405, 413}
    assert snapshot(site_of(running)) == before


DEEP = b'{"type":"mark","fields":' + b'{"actor":' * 20_000
BODIES: dict[str, tuple[bytes, set[int]]] = {
    "nothing": (b"", {400}),
    "no JSON": (b"quote: a", {400}),
    "half of it": (b'{"type": "undo"', {400}),
    "two": (b'{"type": "undo"}{"type": "undo"}', {400}),
    "not UTF-8": (b'{"type": "\xff"}', {400}),
    "UTF-16": ('{"type": "undo"}'.encode("utf-16"), {400}),
    "NUL": (b"\0" * 100, {400}),
    "a number": (b"1e999", {400}),
    "deep lists": (b"[" * 500_000, {400}),
    "deep mappings": (DEEP, {400}),
    "another type": (b'{"type": "shutdown"}', {400}),
    "one field too many": (b'{"type": "undo", "path": "/etc/passwd"}', {400}),
    "a prototype": (b'{"type": "undo", "__proto__": {"a": 1}}', {400}),
    "a large number": (b'{"type": "delete", "article": 99999999999999999999999999}', {400}),
    "lone surrogates": (b'{"type": "\\ud800"}', {400}),
    "too large": (b'{"type": "' + b"a" * (1024 * 1024) + b'"}', {413}),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_that_is_no_request_is_refused(running: Editor, name: str) -> None:
    data, statuses = BODIES[name]
    before = snapshot(site_of(running))
    lines = [f"POST {CHANGE} HTTP/1.1", f"Host: 127.0.0.1:{running.server.port}",
             *(f"{key}: {value}" for key, value in running.headers().items()),
             f"Content-Length: {len(data)}", "Connection: close", "", ""]  # fmt: skip
    answer = running.server.raw("\r\n".join(lines).encode() + data)
    assert int(answer.split()[1]) in statuses, answer
    assert snapshot(site_of(running)) == before


ARTICLES = ["", "content/none.md", "bridge", "content/bridge.yaml", "../outside/far.md",
            "content/../content/bridge.md", "content/../../outside/far.md", "/etc/passwd",
            "content/out/far.md", "content/bridge.md\0", "content\\bridge.md", "CONTENT/bridge.md",
            "content/actors.yaml", "content/linked.md", "content/broken.md", "brief.yaml",
            "content/bridge.md/", "./content/bridge.md", "file:content/bridge.md"]  # fmt: skip


@pytest.mark.parametrize("article", ARTICLES)
def test_no_name_of_an_article_leads_anywhere_else(running: Editor, article: str) -> None:
    before = snapshot(site_of(running))
    answer = running.ask({**request(running), "article": article})
    assert not answer["ok"], answer
    assert snapshot(site_of(running)) == before
    assert (site_of(running).parent / "outside/far.yaml").read_text() == SECRET


YAML = [
    "a: b",
    "- a",
    "# a",
    "&a b",
    "*a",
    "!!python/object/apply:os.system ['id']",
    "{a: [b",
    "| a\n  b",
    "'a",
    '"a\\',
    "a\n---\nb: c",
    "\ttab",
    "yes",
    "0x1F",
    "a\n  - quote: x\n",
]
SCRIPTS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "[a](javascript:alert(1))",
    "</textarea><script>x</script>",
    "{{ 7*7 }}",
]
FIELDS: dict[str, Any] = {
    "note": lambda text: {"note": text},
    "attributed_to": lambda text: {"kind": "claim", "attributed_to": text},
    "tags": lambda text: {"tags": [f"x {text}"]},
    "title of a source": lambda text: {"sources": [{"title": text, "url": "https://a.example/"}]},
    "new actor": lambda text: {"kind": "claim", "actor": {
        "name": f"N {text}", "role": text, "affiliation": text, "id": "someone"}},
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", FIELDS)
def test_yaml_and_scripts_in_a_field_are_inert_text(running: Editor, name: str) -> None:
    path = site_of(running) / "content/bridge.yaml"
    before = path.read_bytes()
    known = yaml.safe_load(before)
    for text in [*YAML, *SCRIPTS]:
        answer = running.ask(request(running, **FIELDS[name](text)))
        if not answer["ok"]:
            assert path.read_bytes() == before
            continue
        after = yaml.safe_load(path.read_bytes())
        (new,) = [each for each in after["annotations"] if each not in known["annotations"]]
        assert set(new) <= {"quote", "note", "kind", "speaker", "attributed_to", "tags", "sources"}
        assert text.strip() in yaml.safe_dump(new, allow_unicode=True, width=10**6) or any(
            text.strip() in value for value in strings([new, after["actors"]])
        )
        served = running.server.get("/bridge/")
        assert b"<script>alert" not in served
        assert b"<img src=x" not in served
        assert b'href="javascript' not in served
        assert running.ask({"type": "undo"})["ok"]
        assert path.read_bytes() == before


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from strings(each)
    elif isinstance(value, str):
        yield value


IDS = ["x", "lavrov", "../a", "", "\0", "a" * 10_000, "<script>", "*"]


@pytest.mark.parametrize("identifier", IDS)
def test_an_annotation_that_is_not_there_is_not_changed(running: Editor, identifier: str) -> None:
    before = snapshot(site_of(running))
    based = {"article": ARTICLE_PATH, "digest": "", "id": identifier, "entry": "x"}
    assert not running.ask({"type": "delete", **based})["ok"]
    answer = running.ask({"type": "change", **based, "fields": request(running)["fields"]})
    assert not answer["ok"]
    assert snapshot(site_of(running)) == before


def test_a_page_of_the_editor_has_no_token_for_others(running: Editor) -> None:
    """A page elsewhere cannot read it: not as a script, not in a frame, not by its policy."""
    response = running.server.request("/bridge/", {"Accept": "text/html"})
    assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
    assert response.headers["Cache-Control"] == "no-store"
    assert running.token.encode() not in running.server.get("/-/brief/annotate/")


def test_a_sidecar_that_cannot_be_read_is_told_of(running: Editor) -> None:
    for name, said in (("linked", "symbolic"), ("broken", "not closed")):
        broken = running.state(f"content/{name}.md")["broken"]
        assert broken["place"].startswith(f"content/{name}.yaml")
        assert said in broken["message"].lower()


def test_what_was_refused_has_left_the_server_well(running: Editor) -> None:
    path = site_of(running) / "content/bridge.yaml"
    before = path.read_bytes()
    assert running.ask(request(running, note="Well."))["ok"]
    assert b"Well." in running.server.get("/bridge/")
    assert running.ask({"type": "undo"})["ok"]
    assert path.read_bytes() == before
    assert not running.ask({"type": "redo"})["ok"] or running.ask({"type": "undo"})["ok"]


def test_a_preview_alone_never_writes(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    before = snapshot(root)
    with preview(root, "--locked") as served:
        assert served.request(CHANGE, {"Content-Length": "0"}, "POST").status == 405
        assert served.request("/-/brief/annotate/").status == 404
        assert b"annotate" not in served.request("/bridge/", {"Accept": "text/html"}).data
    assert snapshot(root) == before
